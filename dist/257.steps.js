export const id = 257;
export const ids = [257];
export const modules = {

/***/ 9257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: SUMMARY_BYTES

// EXTERNAL MODULE: ./lib/model/advice.js
var advice = __webpack_require__(4181);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/model/run.js
var model_run = __webpack_require__(60);
// EXTERNAL MODULE: ./lib/text/plain.js
var plain = __webpack_require__(4395);
;// CONCATENATED MODULE: ./lib/report/text/markdown.js

/**
 * Foreign text as GitHub-flavoured markdown that means nothing. Entities work both where markdown is parsed and in the
 * raw HTML of `<summary>`, where a backslash would show. Entities do not stop what GitHub looks for after parsing
 * (mentions, references, links, maths): there an element around one character does, which copying the text does not
 * pick up, unlike a zero-width space.
 */
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '`': '&#96;',
    '*': '&#42;',
    _: '&#95;',
    '~': '&#126;',
    '[': '&#91;',
    ']': '&#93;',
    '\\': '&#92;',
};
const TELLING = new RegExp([
    // Markdown's own. An underscore inside of a word means nothing and stays, so that the source can be searched.
    /[&<>|`*~[\]\\]|(?<![a-z0-9])_|_(?![a-z0-9])/,
    // What GitHub looks for later: mention and e-mail, #123, GH-123, addresses, www., :emoji:, $maths$.
    /@|#(?=\d)|(?<=\bGH)-(?=\d)|:(?=\/)|(?<=\b(?:mailto|xmpp)):|(?<=\bwww)\.|(?<!\d):(?=[\w+-]+:)|\$/,
]
    .map((part) => part.source)
    .join('|'), 'gi');
// What means something at the beginning of a line only: heading, list, rule, underline of a heading, numbered list.
const OPENING = /^(?:[#+=-](?!\d)|\d{1,9}[.)])/;
/** Inline text, inert in a paragraph, a heading, a table cell, a link's text and `<summary>`. One line. */
function escapeText(text) {
    return inert((0,plain/* oneLine */.TN)(text));
}
/** The same as inline code, also in a table cell. */
function code(text) {
    return `<code>${inert((0,plain/* oneLine */.TN)(text))}</code>`;
}
/** A sentence in which backticks mark code, foreign or ours: both halves of it are inert. */
function prose(text) {
    const pieces = (0,plain/* oneLine */.TN)(text).split(/`([^`]+)`/);
    return pieces.map((piece, index) => (index % 2 === 1 ? code(piece) : inert(piece))).join('');
}
/** A fenced block that the text cannot leave. */
function fence(text, info = '') {
    const body = (0,plain/* plainText */.wh)(text).replace(/\n+$/, '');
    const marks = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${marks}${info.replace(/[^\w+-]/g, '')}\n${body}\n${marks}`;
}
/** A link, or just the text where the address is not one of the web. */
function markdown_link(text, url) {
    return linked(escapeText(text), url);
}
/** The same around markdown that is already safe. */
function linked(markdown, url) {
    const target = webAddress(url);
    return target && markdown ? `[${markdown}](${target})` : markdown;
}
/** The text, or its beginning with an ellipsis; counted in UTF-16 units, and no surrogate pair is split. */
function shorten(text, most) {
    // What will be cut off need not be cleaned; ANSI codes take some of the room.
    const clean = (0,plain/* plainText */.wh)(text.slice(0, most * 8));
    return clean.length <= most ? clean : `${withoutHalf(clean.slice(0, most - 1)).trimEnd()}…`;
}
/** The end of clean text in at most so many UTF-8 bytes, from the beginning of a line where there is one. */
function endOf(text, bytes) {
    const all = Buffer.from(text);
    if (all.length <= bytes)
        return text;
    let start = all.length - Math.max(0, bytes);
    while (start < all.length && isContinuation(all[start]))
        start++;
    const rest = all.subarray(start).toString();
    if (all[start - 1] === 0x0a)
        return rest;
    const line = rest.indexOf('\n') + 1;
    // A line longer than half of the room is kept in part: better than next to nothing.
    return line > 0 && line <= rest.length / 2 ? rest.slice(line) : rest;
}
/** The beginning of clean text in at most so many UTF-8 bytes. */
function beginningOf(text, bytes) {
    const all = Buffer.from(text);
    if (all.length <= bytes)
        return text;
    let end = Math.max(0, bytes);
    while (end > 0 && isContinuation(all[end]))
        end--;
    return all.subarray(0, end).toString();
}
function inert(line) {
    const opening = OPENING.exec(line)?.[0] ?? '';
    const escaped = opening.replace(/\D$/, (character) => `&#${character.charCodeAt(0)};`);
    return (escaped +
        line.slice(opening.length).replace(TELLING, (character) => ENTITIES[character] ?? `<span>${character}</span>`));
}
function longestRun(text) {
    let longest = 0;
    for (let at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at)) {
        const start = at;
        while (text[at] === '`')
            at++;
        longest = Math.max(longest, at - start);
    }
    return longest;
}
/** Longer addresses are no page that a person opens. */
const LONGEST_URL = 2_000;
function webAddress(url) {
    if (!url || url.length > LONGEST_URL || !URL.canParse(url))
        return undefined;
    const { protocol, username, password, host, pathname, search, hash } = new URL(url);
    if ((protocol !== 'https:' && protocol !== 'http:') || username || password)
        return undefined;
    // URL leaves some of what markdown gives a meaning, and `&copy;` would be read as an entity.
    const rest = `${pathname}${search}${hash}`.replace(/[^\w\-.~:/?#@!&+,;=%]/g, percent).replaceAll('&', '&amp;');
    return `${protocol}//${host}${rest}`;
}
function percent(character) {
    const [first = 0] = Buffer.from(character);
    return `%${first.toString(16).toUpperCase().padStart(2, '0')}`;
}
function withoutHalf(text) {
    return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}

;// CONCATENATED MODULE: ./lib/report/summary/gantt.js


/** More bars than this are a wall. With the longest labels they also stay far below Mermaid's 50,000 characters. */
const MOST_BARS = 60;
const LONGEST_LABEL = 60;
/** A timeline of the run's tasks as markdown, one bar an attempt; undefined for fewer than two tasks that started. */
function gantt(run, now) {
    const all = run.tasks.flatMap((task) => barsOf(task, run, now));
    if (new Set(all.map((bar) => bar.task)).size < 2)
        return undefined;
    const bars = mattering(all);
    const block = fence(diagram(bars), 'mermaid');
    if (bars.length === all.length)
        return block;
    return `${block}\n\nThe timeline leaves out ${all.length - bars.length} of ${all.length} task attempts: the shortest that did not fail.`;
}
function barsOf(task, run, now) {
    return task.attempts.flatMap((attempt, index) => {
        const start = attempt.startedAt;
        if (!isTime(start) || attempt.condition.verdict?.kind === 'not-run')
            return [];
        return [{ task, attempt, round: index + 1, start, end: Math.max(start, endOfBar(attempt, start, run, now)) }];
    });
}
function endOfBar(attempt, start, run, now) {
    if (isTime(attempt.endedAt))
        return attempt.endedAt;
    if (isTime(attempt.totalMs))
        return start + attempt.totalMs;
    return attempt.condition.phase === 'ended' ? start : (run.endedAt ?? now);
}
function isTime(ms) {
    return ms !== undefined && Number.isFinite(ms) && ms >= 0;
}
/** The bars to draw, in the order given. */
function mattering(all) {
    if (all.length <= MOST_BARS)
        return all;
    const ranked = all.toSorted((a, b) => Number(hasFailed(b)) - Number(hasFailed(a)) || b.end - b.start - (a.end - a.start));
    const kept = new Set(ranked.slice(0, MOST_BARS));
    return all.filter((bar) => kept.has(bar));
}
function diagram(bars) {
    const zero = Math.min(...bars.map((bar) => bar.start));
    const unit = unitFor(Math.max(...bars.map((bar) => bar.end)) - zero);
    const lines = ['gantt', '    dateFormat x', `    axisFormat %s ${unit.name}`, '    todayMarker off'];
    for (const [section, group] of sections(bars)) {
        if (section)
            lines.push(`    section ${section}`);
        for (const bar of group)
            lines.push(`    ${barLine(bar, zero, unit.ms / SECOND)}`);
    }
    return lines.join('\n');
}
/** One section an attempt where tasks were tried again, else none: long task keys do not fit beside a section. */
function sections(bars) {
    if (bars.every((bar) => bar.task.attempts.length === 1))
        return [['', bars]];
    return [...Map.groupBy(bars, (bar) => bar.round)]
        .sort(([a], [b]) => a - b)
        .map(([round, group]) => [`Attempt ${round}`, group]);
}
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
// An axis of clock times would be in the reader's time zone, where an elapsed zero is not 00:00. Epoch seconds (`%s`)
// have none, so bars are drawn with one such second for each second, minute or hour of the run. Mermaid draws about ten
// ticks: a unit needs to be twenty times in the span, or ticks repeat.
function unitFor(span) {
    if (span < 20 * MINUTE)
        return { name: 's', ms: SECOND };
    return span < 20 * HOUR ? { name: 'min', ms: MINUTE } : { name: 'h', ms: HOUR };
}
function barLine(bar, zero, scale) {
    const start = Math.round((bar.start - zero) / scale);
    const end = Math.max(start + 1, Math.round((bar.end - zero) / scale));
    const { icon, tag } = look(bar);
    return `${icon} ${label(bar.task.key)} :${tag}${start}, ${end}`;
}
function look({ attempt: { condition } }) {
    if (condition.phase !== 'ended')
        return { icon: '🏃', tag: 'active, ' };
    const verdict = condition.verdict;
    if (verdict?.kind !== 'failure')
        return { icon: '✅', tag: 'done, ' };
    return {
        icon: verdict.failure === 'run-canceled' ? '🚫' : verdict.failure === 'run-timed-out' ? '⏱️' : '❌',
        tag: 'crit, ',
    };
}
function hasFailed(bar) {
    return (bar.attempt.condition.verdict?.kind === 'failure' || (0,model_run/* lastAttempt */.mh)(bar.task).condition.verdict?.kind === 'failure');
}
// Mermaid has no escape: `:` `;` `#` `%%` and line ends are its grammar. Words such as `section` or a date are only
// dangerous at the beginning of a line, where the icon stands.
function label(key) {
    const safe = [...key.toWellFormed().replace(/[^\p{L}\p{N} ._-]/gu, '_')];
    return (safe.length <= LONGEST_LABEL ? safe : [...safe.slice(0, LONGEST_LABEL - 1), '…']).join('').trim() || 'task';
}

// EXTERNAL MODULE: ./lib/report/text/words.js
var words = __webpack_require__(2181);
;// CONCATENATED MODULE: ./lib/report/summary/page.js







/** The runner drops a summary of more than 1 MiB. What is aimed at leaves room for masks longer than what they hide. */
const SUMMARY_BYTES = 1_000_000;
/** For the sentences about what was left out, which are written last. */
const NOTICE_BYTES = 2_000;
// The most that is shown of one thing even where there is room: nobody reads more of it on this page.
const RESULT_BYTES = 32_768;
const LOG_BYTES = 65_536;
const TRACE_BYTES = 8_192;
const TRACE_LINES = 50;
/** A shorter piece of a trace or a log tells nothing. */
const LEAST_BYTES = 400;
/** All errors together, in characters: with hundreds of failed tasks each one gets less. */
const ERROR_CHARACTERS = 200_000;
const LONGEST_ERROR = 3_000;
const LONGEST_QUOTE = 500;
const LONGEST_NAME = 120;
const LONGEST_VALUE = 200;
const LONGEST_MESSAGE = 2_000;
const MOST_PARAMETERS = 30;
const MOST_ATTEMPTS = 10;
const MOST_NOTES = 10;
const MOST_REPAIRS = 10;
const MOST_REPAIRED = 8;
/** Longer tables and timelines are folded. */
const LONG = 25;
/** With more tasks the section of the only failed one is no longer on the first screen, and its error is said above. */
const SHORT = 6;
/** The job summary: what ran, how it ended, and why for what failed; markdown of at most `SUMMARY_BYTES`. */
function renderSummary(outcome, context, now) {
    const { run } = outcome;
    if (!run)
        return page([
            heading(outcome),
            ...explanation(outcome),
            aside(outcome, context).replace(/^./, (first) => first.toUpperCase()),
        ]);
    const failures = run.tasks.filter(needsSection);
    const opening = [
        heading(outcome),
        ...explanation(outcome),
        ...(outcome.kind === 'failed' ? why(outcome, failures) : []),
        notes(run),
        facts(run, now),
        [identity(run), aside(outcome, context)].filter(Boolean).join(' · '),
        parameters(run),
    ];
    return arrange(run, failures, joined(opening), now);
}
function page(blocks) {
    return `${joined(blocks)}\n`;
}
function joined(blocks) {
    return blocks.filter(Boolean).join('\n\n');
}
// --- what fits -----------------------------------------------------------------------------------------------------
/** Hands out bytes, to the most important first. Once something did not fit, nothing less important gets in. */
class Room {
    notices = [];
    bytes;
    constructor(bytes) {
        this.bytes = bytes;
    }
    close(notice) {
        this.bytes = 0;
        this.notices.push(notice);
    }
    take(block, overhead = 0) {
        const bytes = bytesOf(block) + overhead;
        if (bytes > this.bytes)
            return false;
        this.bytes -= bytes;
        return true;
    }
    /** The blocks of those that fit, in order, up to the first that does not; `leftOut` names the others by their number. */
    takeEach(items, render, leftOut, overhead) {
        const taken = new Map();
        for (const item of items) {
            const block = this.bytes > 0 ? render(item) : '';
            if (block === '' || !this.take(block, overhead?.(item)))
                break;
            taken.set(item, block);
        }
        if (taken.size < items.length)
            this.close(leftOut(items.length - taken.size));
        return taken;
    }
}
function bytesOf(block) {
    return Buffer.byteLength(block) + EMPTY_LINE;
}
const EMPTY_LINE = 2;
/** The whole page. Room is given away in order of importance, which is not the order on the page. */
function arrange(run, failures, opening, now) {
    const room = new Room(SUMMARY_BYTES - NOTICE_BYTES);
    room.take(opening);
    // Never long, see the limits on top: these always fit.
    const repaired = repairs(run);
    room.take(repaired);
    const errors = room.takeEach(failures, failureBlock(failures), (count) => `Errors of ${tasks(count)} left out`);
    const table = taskTable(run, room, now);
    const traces = ends(failures, room, TRACE);
    const failedLogs = ends(failures, room, FAILED_LOGS);
    const timeline = room.takeEach(timelines(run, now), (block) => block, () => 'Timeline left out');
    const results = takeResults(run, failures, room);
    const logs = takeLogs(run, failures, room);
    const section = (task) => joined([errors.get(task), traces.get(task), failedLogs.get(task), results.get(task)]);
    const others = run.tasks.filter((task) => !failures.includes(task));
    const outputs = joined(others.map((task) => framed(task, joined([results.get(task), logs.get(task)]))));
    return page([
        opening,
        notice(room),
        table,
        repaired,
        ...failures.filter((task) => errors.has(task)).map(section),
        ...timeline.values(),
        outputs && '### Results and logs',
        outputs,
    ]);
}
function takeResults(run, failures, room) {
    const having = run.tasks.filter((task) => hasResult(task, failures));
    return room.takeEach(having, (task) => resultBlock(task, failures), (count) => `Results of ${tasks(count)} left out`, frameBytes);
}
function takeLogs(run, failures, room) {
    const having = run.tasks.filter((task) => hasText(task.output?.logs) && !failures.includes(task));
    return room.takeEach(having, logBlock, (count) => `Logs of ${tasks(count)} left out`, frameBytes);
}
function notice({ notices }) {
    return notices.length > 0 ? `⚠️ ${notices.join('. ')}: the summary would be larger than 1 MiB.` : '';
}
function tasks(count, which = '') {
    return `${count}${which && ` ${which}`} ${count === 1 ? 'task' : 'tasks'}`;
}
// --- the opening ---------------------------------------------------------------------------------------------------
const ENDS = {
    'run-failed': '❌ {} failed',
    'run-canceled': '🚫 {} was canceled',
    'run-timed-out': '⏱️ {} timed out',
    'run-skipped': '⏭️ {} was not run',
};
const REFUSALS = {
    ...ENDS,
    'wait-timeout': '⏱️ {} did not end in time',
    'workflow-canceled': '🚫 {}: the workflow was canceled',
    'request-refused': '❌ {}: Databricks refused the request',
    auth: '❌ {}: could not sign in',
    unreachable: '❌ {}: could not learn how it ended',
    input: '❌ {}: the inputs are wrong',
    internal: '❌ {}: an error in this action',
};
function heading(outcome) {
    const { run } = outcome;
    const name = run ? markdown_link(shorten(run.name, LONGEST_NAME).trim() || `Run ${run.runId}`, run.url) : 'Databricks Run';
    return `## ${title(outcome).replace('{}', () => name)}`;
}
function title(outcome) {
    switch (outcome.kind) {
        case 'succeeded':
            return outcome.withFailures ? '⚠️ {} succeeded with failures' : '✅ {} succeeded';
        case 'failed':
            return ENDS[outcome.failure];
        case 'started':
            return '🏃 {} started';
        case 'timed-out':
            return `⏱️ {}: not done after ${(0,words/* formatDuration */.a3)(outcome.afterMs)}`;
        case 'canceled':
            return REFUSALS['workflow-canceled'];
        case 'refused':
            if (outcome.inDoubt)
                return '❌ {} cannot tell whether a run was started';
            return outcome.error.kind === 'unreachable' && !outcome.run
                ? '❌ {} could not start a run'
                : REFUSALS[outcome.error.kind];
    }
}
/** What needs to be said about the verdict before any figures. */
function explanation(outcome) {
    switch (outcome.kind) {
        case 'succeeded':
            return outcome.withFailures ? [prose('Some tasks failed, and `partial-success` lets that pass.')] : [];
        case 'failed':
            if (outcome.unknown)
                return [unknownEnd(outcome.run.condition)];
            return isPartial(outcome.run.condition) ? [prose('Some tasks failed, and `partial-success` is `fail`.')] : [];
        case 'started':
            return [prose('This step did not wait for it (`wait: false`): the run goes on by itself.')];
        case 'timed-out':
            return [whatBecame(outcome.run, outcome.fate, 'on-timeout')];
        case 'canceled':
            return [whatBecame(outcome.run, outcome.fate, 'on-cancel')];
        case 'refused': {
            const { error } = outcome;
            const said = error instanceof errors/* InputError */.dz ? faultList(error) : prose(shorten(error.message, LONGEST_MESSAGE));
            return [said, next(error.advice)];
        }
    }
}
/** One sentence about a run that the step stopped waiting for. */
function whatBecame(run, fate, input) {
    switch (fate) {
        case 'ended':
            return run?.condition.phase === 'ended'
                ? `The run has ended as ${foreignCode((0,words/* resultWord */.kV)(run.condition))}.`
                : 'The run has ended.';
        case 'canceling':
            return 'Databricks accepted the request to cancel the run; this step did not see its end.';
        case 'not-canceled':
            return `⚠️ The run was **not canceled** and may go on: ${markdown_link('cancel it in Databricks', run?.url)}.`;
        case 'not-started':
            return 'Nothing had been started.';
        case 'left':
            return prose(`The run was left running, as \`${input}: leave\` says.`);
        case 'none':
            if (run)
                return 'It is not known what became of the run: the clean-up step of this action looks for it.';
            return 'No run is known to have started. If one did all the same, the clean-up step of this action looks for it.';
    }
}
function isPartial({ verdict }) {
    return verdict?.kind === 'success-with-failures';
}
function faultList({ faults }) {
    return faults.map(({ input, message }) => `- ${code(input)}: ${prose(shorten(message, LONGEST_MESSAGE))}`).join('\n');
}
function unknownEnd(condition) {
    const word = (0,words/* resultWord */.kV)(condition);
    const reason = condition.code !== word && condition.code;
    return `${foreignCode(word)}${reason ? ` (${foreignCode(reason)})` : ''} is not an end this action knows, so it counts as a failure.`;
}
function next(advice) {
    return advice
        ? `**What to do next:** ${shorten(advice, LONGEST_MESSAGE).split('\n').map(prose).join('<br>')}`
        : undefined;
}
/** Why the run failed, unless the only failed task says so in its own section within sight. */
function why({ run, error }, failures) {
    const [only] = failures;
    const inSight = failures.length === 1 && run.tasks.length <= SHORT && only && squeezed(errorOf(only)) === squeezed(error);
    const task = (0,model_run/* firstFailed */.gV)(run.tasks);
    const quote = error && !inSight ? `> ${task ? `${keyOf(task)}: ` : ''}${prose(shorten(error, LONGEST_QUOTE))}` : undefined;
    return [quote, failures.length === 0 ? next(page_advice(run.condition)) : undefined];
}
function squeezed(text) {
    return text.replace(/\s+/g, ' ').trim();
}
// What the workspace sends must not reach the prototype of the table of advice, as `constructor` would.
function page_advice({ code: word }) {
    return /^[A-Z_]+$/.test(word) ? (0,advice/* adviceFor */.c)(word) : undefined;
}
/** How the step came to follow this run, in foreign words too. */
function notes({ notes: all = [] }) {
    const told = all.map((note) => prose(shorten(note, LONGEST_QUOTE))).filter((note) => note.trim());
    const rest = told.length - MOST_NOTES;
    return [...told.slice(0, MOST_NOTES), ...(rest > 0 ? [`and ${rest} more`] : [])]
        .map((note) => `> ℹ️ ${note}`)
        .join('\n>\n');
}
const COUNTED = {
    failed: 'failed',
    canceled: 'canceled',
    unknown: 'unknown',
    skipped: 'not run',
    running: 'running',
    waiting: 'waiting',
    ok: 'succeeded',
};
/** `4 tasks: 1 failed, 3 succeeded` and how long it took. */
function facts(run, now) {
    const statuses = Map.groupBy(run.tasks, (task) => (0,words/* taskStatus */.al)(task).icon);
    const counts = Object.entries(COUNTED).flatMap(([icon, word]) => {
        const count = statuses.get(icon)?.length ?? 0;
        return count > 0 ? [`${count} ${word}`] : [];
    });
    const told = run.tasks.length > 0 ? `**${tasks(run.tasks.length)}: ${counts.join(', ')}**` : '';
    return [told, elapsed(run, now)].filter(Boolean).join(' · ');
}
function elapsed(run, now) {
    if (run.totalMs !== undefined)
        return (0,words/* formatDuration */.a3)(run.totalMs);
    if (run.startedAt === undefined)
        return '';
    return run.endedAt === undefined
        ? `${(0,words/* formatDuration */.a3)(now - run.startedAt)} so far`
        : (0,words/* formatDuration */.a3)(run.endedAt - run.startedAt);
}
/** Which run this is: its ids, its state, when it started and by whom. */
function identity(run) {
    const word = (0,words/* resultWord */.kV)(run.condition);
    return [
        markdown_link(`Run ${run.runId}`, run.url),
        run.jobId ? markdown_link(`job ${run.jobId}`, jobPage(run)) : '',
        run.condition.lifeCycle || run.condition.result ? foreignCode(word) : '',
        run.startedAt === undefined ? '' : `started ${timestamp(run.startedAt)}`,
        run.creator ? `by ${foreignCode(run.creator)}` : '',
    ]
        .filter(Boolean)
        .join(' · ');
}
/** A run's page is `…/jobs/JOB/runs/RUN`; its job's page is the first half of that. */
function jobPage({ url, jobId }) {
    const end = url.indexOf(`/jobs/${jobId}/runs/`);
    if (end < 0)
        return undefined;
    const query = /\?o=\d+/.exec(url)?.[0] ?? '';
    return `${url.slice(0, end)}/jobs/${jobId}${query}`;
}
function timestamp(ms) {
    const date = new Date(ms);
    return Number.isNaN(date.getTime())
        ? 'at an unknown time'
        : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** What this step adds to the run's own identity. */
function aside(outcome, { runAttempt }) {
    const kind = failureKind(outcome);
    const again = Number(runAttempt) > 1 ? `workflow attempt ${escapeText(runAttempt)}` : '';
    return [kind && `failure kind ${code(kind)}`, again].filter(Boolean).join(' · ');
}
function failureKind(outcome) {
    switch (outcome.kind) {
        case 'failed':
            return outcome.failure;
        case 'timed-out':
            return 'wait-timeout';
        case 'canceled':
            return 'workflow-canceled';
        case 'refused':
            return outcome.error.kind;
        default:
            return undefined;
    }
}
function parameters({ parameters: all }) {
    const shown = all.slice(0, MOST_PARAMETERS);
    const pairs = shown.map(({ name, value }) => [foreignCode(name), value === '' ? '(empty)' : code(shorten(value, LONGEST_VALUE))]);
    const isShort = all.length <= 3 && all.every(({ name, value }) => name.length + value.length <= 60);
    if (isShort)
        return pairs.length > 0 ? `Parameters: ${pairs.map(([name, value]) => `${name} = ${value}`).join(', ')}` : '';
    const rest = all.length - shown.length;
    const rows = [
        ...pairs.map(([name, value]) => `| ${name} | ${value} |`),
        ...(rest > 0 ? [`| and ${rest} more | |`] : []),
    ];
    return folded(all.length === 1 ? '1 parameter' : `${all.length} parameters`, ['| Parameter | Value |', '| :--- | :--- |', ...rows].join('\n'));
}
// --- the table -----------------------------------------------------------------------------------------------------
const ICONS = { ok: '✅', failed: '❌', skipped: '⏭️', running: '🏃', waiting: '⏳', canceled: '🚫', unknown: '❔' };
function iconOf(task) {
    return conditionIcon((0,words/* taskStatus */.al)(task).icon, (0,model_run/* lastAttempt */.mh)(task).condition);
}
function conditionIcon(icon, condition) {
    const { verdict } = condition;
    if (isPartial(condition))
        return '⚠️';
    return verdict?.kind === 'failure' && verdict.failure === 'run-timed-out' ? '⏱️' : ICONS[icon];
}
function taskTable(run, room, now) {
    if (run.tasks.length === 0)
        return '';
    const columns = [
        '',
        'Task',
        'Kind',
        'Result',
        ...(run.tasks.some((task) => task.attempts.length > 1) ? ['Attempts'] : []),
        'Time',
    ];
    const head = [`| ${columns.join(' | ')} |`, `| ${columns.map(() => ':---').join(' | ')} |`].join('\n');
    const rows = new Map();
    const add = (some, what) => {
        const render = (task) => row(task, columns.includes('Attempts'), now);
        const taken = room.takeEach(some, render, (count) => `Rows of ${tasks(count, what)} left out`);
        for (const [task, text] of taken)
            rows.set(task, text);
    };
    const { failed = [], ok = [], rest = [] } = Object.groupBy(run.tasks, (task) => rowClass(task));
    room.take(folded(tasks(run.tasks.length), head));
    add(failed, 'failed');
    add(rest, 'other');
    add(ok, 'succeeded');
    const body = run.tasks.flatMap((task) => rows.get(task) ?? []);
    if (body.length === 0)
        return '';
    const table = [head, ...body].join('\n');
    const extent = body.length < run.tasks.length ? `${body.length} of` : 'All';
    return run.tasks.length > LONG ? folded(`${extent} ${tasks(run.tasks.length)}`, table) : table;
}
function rowClass(task) {
    const { verdict } = (0,model_run/* lastAttempt */.mh)(task).condition;
    if (verdict?.kind === 'failure')
        return 'failed';
    return verdict?.kind === 'success' ? 'ok' : 'rest';
}
function row(task, withAttempts, now) {
    const last = (0,model_run/* lastAttempt */.mh)(task);
    const tried = withAttempts ? [attempts(task)] : [];
    const cells = [
        iconOf(task),
        linked(keyOf(task), last.url),
        (0,words/* kindName */.Ep)(task.kind),
        statusOf(task),
        ...tried,
        time(last, now),
    ];
    return `| ${cells.join(' | ')} |`;
}
function attempts(task) {
    const shown = task.attempts.slice(-MOST_ATTEMPTS);
    const first = task.attempts.length - shown.length + 1;
    if (task.attempts.length === 1)
        return '1';
    const cells = shown.map((attempt, index) => `${attemptIcon(task, attempt)} ${markdown_link(String(first + index), attempt.url)}`);
    return [...(first > 1 ? ['…'] : []), ...cells].join(' ');
}
function attemptIcon(task, attempt) {
    return iconOf({ ...task, attempts: [attempt] });
}
function time(attempt, now) {
    const { totalMs, startedAt, condition } = attempt;
    const total = totalMs ?? (startedAt !== undefined && condition.phase !== 'ended' ? Math.max(0, now - startedAt) : undefined);
    if (total === undefined || condition.verdict?.kind === 'not-run')
        return '';
    const split = (0,words/* timeSplit */.ui)(attempt);
    return split ? `${(0,words/* formatDuration */.a3)(total)}<br><sub>${split}</sub>` : (0,words/* formatDuration */.a3)(total);
}
function statusOf(task) {
    return escapeText(shorten((0,words/* taskStatus */.al)(task).text, LONGEST_NAME));
}
function keyOf(task) {
    return code(shorten(task.key, LONGEST_NAME) || (0,words/* kindName */.Ep)(task.kind));
}
function foreignCode(word) {
    return code(shorten(word, LONGEST_NAME));
}
/** What this step ran again. The attempts themselves are in the table of tasks. */
function repairs({ repairs: all = [] }) {
    if (all.length === 0)
        return '';
    const earlier = Math.max(0, all.length - MOST_REPAIRS);
    const rows = all.slice(earlier).map((repair, index) => repairRow(repair, earlier + index + 1));
    const head = [
        '| # | Repair | Tasks run again | Result |',
        '| :--- | :--- | :--- | :--- |',
        ...(earlier > 0 ? [`| … | ${earlier} earlier | | |`] : []),
    ];
    return `### Repairs\n\n${[...head, ...rows].join('\n')}`;
}
function repairRow({ repairId, taskKeys, result }, number) {
    const rest = taskKeys.length - MOST_REPAIRED;
    const keys = taskKeys.slice(0, MOST_REPAIRED).map(foreignCode).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
    return `| ${number} | ${foreignCode(repairId)} | ${keys} | ${result ? escapeText(shorten(result, LONGEST_NAME)) : 'going on'} |`;
}
// --- failed tasks --------------------------------------------------------------------------------------------------
/** Failed tasks, and canceled ones that have something to say. */
function needsSection(task) {
    const { verdict } = (0,model_run/* lastAttempt */.mh)(task).condition;
    if (verdict?.kind !== 'failure')
        return false;
    return verdict.failure !== 'run-canceled' || Boolean(task.output?.error) || hasText(task.output?.trace);
}
function failureBlock(failures) {
    const room = Math.min(LONGEST_ERROR, Math.floor(ERROR_CHARACTERS / failures.length));
    // The same advice once, at the first task that needs it: one cause often fails many tasks.
    const firstWith = new Map(failures.toReversed().map((task) => [page_advice((0,model_run/* lastAttempt */.mh)(task).condition), task]));
    return (task) => {
        const { condition, url } = (0,model_run/* lastAttempt */.mh)(task);
        const hint = page_advice(condition);
        const unknown = condition.verdict?.kind === 'failure' && condition.verdict.unknown;
        return joined([
            `### ${iconOf(task)} ${linked(keyOf(task), url)}: ${statusOf(task)}`,
            unknown ? unknownEnd(condition) : '',
            errorBlock(errorOf(task), room),
            hint && firstWith.get(hint) === task ? next(hint) : '',
            ...remarks(task),
        ]);
    };
}
function errorOf(task) {
    return task.output?.error || task.iterations?.firstError || (0,model_run/* lastAttempt */.mh)(task).condition.message;
}
function errorBlock(error, room) {
    const text = shorten(error, room).trim();
    if (text === '')
        return 'Databricks gave no reason.';
    return text.includes('\n') ? fence(text, 'text') : prose(text);
}
const TRACE = {
    name: (count) => `Traces of ${tasks(count)}`,
    of: (task) => task.output?.trace,
    mostBytes: TRACE_BYTES,
    mostLines: TRACE_LINES,
    render: (block, isWhole) => (isWhole ? block : labeled('The end of its trace', block)),
};
const FAILED_LOGS = {
    name: (count) => `Logs of ${tasks(count, 'failed')}`,
    of: (task) => task.output?.logs,
    mostBytes: LOG_BYTES,
    mostLines: Infinity,
    render: (block, isWhole) => folded(isWhole ? 'Logs' : 'The end of the logs', block),
};
/** Each task's piece whole, as far as it is shown at all; where there is no room for that, an equal share of its end. */
function ends(failures, room, piece) {
    const having = failures.filter((task) => hasText(piece.of(task)));
    const whole = allOf(having, room.bytes, (task) => pieceBlock(piece, task, piece.mostBytes));
    if (whole)
        return room.takeEach(having, (task) => whole.get(task) ?? '', () => '');
    const overhead = bytesOf(piece.render(fence('', 'text'), false));
    const share = Math.max(LEAST_BYTES, Math.floor(room.bytes / having.length) - overhead);
    const taken = new Map();
    for (const task of having) {
        const block = room.bytes > 0 ? pieceBlock(piece, task, share) : '';
        if (block === '' || !room.take(block))
            break;
        taken.set(task, block);
    }
    const leftOut = having.length - taken.size;
    if (taken.size > 0)
        room.close(`${piece.name(taken.size)} shortened`);
    if (leftOut > 0)
        room.close(`${piece.name(leftOut)} left out`);
    return taken;
}
/** Undefined as soon as they are too many: rendering what will be thrown away costs time and memory. */
function allOf(items, bytes, render) {
    const blocks = new Map();
    let left = bytes;
    for (const item of items) {
        const block = render(item);
        left -= bytesOf(block);
        if (left < 0)
            return undefined;
        blocks.set(item, block);
    }
    return blocks;
}
function pieceBlock(piece, task, bytes) {
    const excerpt = piece.of(task);
    if (!excerpt)
        return '';
    const { text, isWhole } = ending(excerpt, bytes, piece.mostLines);
    return piece.render(fence(text, 'text'), isWhole);
}
/** The end of foreign text in at most so many bytes once it is fenced. */
function ending(excerpt, bytes, lines) {
    // Controls and ANSI codes go; twice the room leaves enough of text that has many, and is quick on what is long.
    const raw = excerpt.text.slice(-2 * bytes);
    const clean = (0,plain/* plainText */.wh)(raw).replace(/\n+$/, '');
    let text = endOf(clean, bytes);
    if (lines < Infinity)
        text = text.split('\n').slice(-lines).join('\n');
    // A long run of backticks makes its fence long as well.
    while (text !== '' && Buffer.byteLength(fence(text)) > bytes + FENCE_BYTES)
        text = endOf(text, Math.floor(Buffer.byteLength(text) / 2));
    return { text, isWhole: !excerpt.truncated && raw.length === excerpt.text.length && text.length === clean.length };
}
const FENCE_BYTES = 64;
// --- the other tasks -----------------------------------------------------------------------------------------------
function timelines(run, now) {
    const timeline = gantt(run, now);
    if (!timeline)
        return [];
    return [run.tasks.length > LONG ? folded('Timeline', timeline) : `### Timeline\n\n${timeline}`];
}
/** What conditions and for-each tasks returned is in the table, and what is remarked on failed tasks in their section. */
function hasResult(task, failures) {
    const { output } = task;
    if (!output || task.kind === 'condition')
        return false;
    if (hasText(output.result))
        return true;
    return !failures.includes(task) && (Boolean(output.link) || (Boolean(output.note) && task.kind !== 'for-each'));
}
function hasText(excerpt) {
    return excerpt !== undefined && excerpt.text.trim() !== '';
}
function resultBlock(task, failures) {
    const result = task.output?.result;
    if (failures.includes(task))
        return result ? resultText(result, folded) : '';
    return joined([result && hasText(result) ? resultText(result, labeled) : '', ...remarks(task)]);
}
function remarks({ output }) {
    return [
        output?.note ? prose(shorten(output.note, LONGEST_MESSAGE)) : '',
        output?.link ? markdown_link('Open its result', output.link) : '',
    ];
}
function resultText(result, frame) {
    const clean = (0,plain/* plainText */.wh)(result.text.slice(0, 2 * RESULT_BYTES));
    let text = beginningOf(clean, RESULT_BYTES);
    while (Buffer.byteLength(fence(text)) > RESULT_BYTES + FENCE_BYTES)
        text = beginningOf(text, Math.floor(Buffer.byteLength(text) / 2));
    const isWhole = !result.truncated && text.length === clean.length && result.text.length <= 2 * RESULT_BYTES;
    return frame(isWhole ? 'Result' : 'The beginning of the result', fence(text, /^\s*[[{]/.test(text) ? 'json' : 'text'));
}
function logBlock(task) {
    const logs = task.output?.logs;
    if (!logs)
        return '';
    const { text, isWhole } = ending(logs, LOG_BYTES, Infinity);
    return labeled(isWhole ? 'Logs' : 'The end of the logs', fence(text, 'text'));
}
function framed(task, content) {
    return content && folded(`${iconOf(task)} ${keyOf(task)}`, content);
}
function frameBytes(task) {
    return bytesOf(framed(task, ' '));
}
// GitHub parses markdown inside of HTML only between empty lines.
function folded(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
function labeled(title, content) {
    return `${title}:\n\n${content}`;
}


/***/ })

};
