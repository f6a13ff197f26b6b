export const id = 958;
export const ids = [958];
export const modules = {

/***/ 6958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: SUMMARY_BYTES

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
    const body = (0,plain/* withoutLastLineEnds */.J7)((0,plain/* plainText */.wh)(text));
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
// URL lets brackets, backticks, asterisks and more stand in a host.
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i;
/** Longer addresses are no page that a person opens. */
const LONGEST_URL = 2_000;
function webAddress(url) {
    if (!url || url.length > LONGEST_URL || !URL.canParse(url))
        return undefined;
    const { protocol, username, password, host, pathname, search, hash } = new URL(url);
    if ((protocol !== 'https:' && protocol !== 'http:') || username || password || !HOST.test(host))
        return undefined;
    // URL leaves some of what markdown gives a meaning, and `&copy;` would be read as an entity.
    const rest = `${pathname}${search}${hash}`.replace(/[^\w\-.~:/?#@!&+,;=%]/g, percent).replaceAll('&', '&amp;');
    return `${protocol}//${host}${rest}`;
}
function percent(character) {
    const [first = 0] = Buffer.from(character);
    return `%${first.toString(16).toUpperCase().padStart(2, '0')}`;
}

// EXTERNAL MODULE: ./lib/report/text/states.js
var states = __webpack_require__(2556);
// EXTERNAL MODULE: ./lib/report/text/words.js
var words = __webpack_require__(2181);
;// CONCATENATED MODULE: ./lib/report/summary/blocks.js





/** The small pieces that the parts of the summary are made of. */
/** Characters of a name, a state or another word. */
const LONGEST_NAME = 120;
/** Characters of a sentence. */
const LONGEST_MESSAGE = 2_000;
/** Characters of a sentence beside others. */
const LONGEST_QUOTE = 500;
/** Longer tables and timelines are folded. */
const LONG = 25;
/** Blocks one below the other; those that are empty or missing are left out. */
function joined(blocks) {
    return blocks.filter(Boolean).join('\n\n');
}
/** A block behind a title. GitHub parses markdown inside of HTML only between empty lines. */
function folded(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
/** A block below a title. */
function labeled(title, content) {
    return `${title}:\n\n${content}`;
}
/** A foreign word as code. */
function foreignCode(word) {
    return code((0,plain/* plainBeginning */.A4)(word, LONGEST_NAME));
}
/** The name of a task. */
function keyOf(task) {
    return code((0,plain/* plainBeginning */.A4)(task.key, LONGEST_NAME) || (0,words/* kindName */.Ep)(task.kind));
}
/** How a task stands, as text. */
function statusOf(task) {
    return escapeText((0,plain/* plainBeginning */.A4)((0,words/* taskStatus */.al)(task).text, LONGEST_NAME));
}
/** How a task stands, as an emoji. */
function emojiOf(task) {
    return states/* EMOJI */.$J[(0,words/* taskStatus */.al)(task).icon];
}
/** Whether the last attempt of a task failed: what the summary explains in a section of its own may be less. */
function hasFailed(task) {
    return (0,model_run/* lastAttempt */.mh)(task).condition.verdict?.kind === 'failure';
}
/** Succeeded with failures. */
function isPartial({ verdict }) {
    return verdict?.kind === 'success-with-failures';
}

// EXTERNAL MODULE: ./lib/model/advice.js
var advice = __webpack_require__(4181);
// EXTERNAL MODULE: ./lib/text/cut.js
var cut = __webpack_require__(9967);
;// CONCATENATED MODULE: ./lib/report/summary/excerpts.js



const FENCE_BYTES = 64;
/** The end of an excerpt, in at most so many bytes once it is fenced, and so many lines. */
function ending(excerpt, bytes, lines) {
    // Controls and ANSI codes go; twice the room leaves enough of text that has many, and is quick on what is long.
    const raw = excerpt.text.slice(-2 * bytes);
    const clean = (0,plain/* withoutLastLineEnds */.J7)((0,plain/* plainText */.wh)(raw));
    let text = (0,cut/* lastLinesInBytes */.uF)(clean, bytes);
    if (lines < Infinity)
        text = text.split('\n').slice(-lines).join('\n');
    text = fitted(text, bytes, cut/* lastLinesInBytes */.uF);
    return { text, isWhole: !excerpt.truncated && raw.length === excerpt.text.length && text.length === clean.length };
}
/** The beginning of an excerpt, in at most so many bytes once it is fenced. */
function beginning(excerpt, bytes) {
    const raw = excerpt.text.slice(0, 2 * bytes);
    const clean = (0,plain/* plainText */.wh)(raw);
    const text = fitted((0,cut/* beginningInBytes */.AA)(clean, bytes), bytes, cut/* beginningInBytes */.AA);
    return { text, isWhole: !excerpt.truncated && raw.length === excerpt.text.length && text.length === clean.length };
}
// A long run of backticks makes its fence long as well.
function fitted(text, bytes, cut) {
    let rest = text;
    while (rest !== '' && Buffer.byteLength(fence(rest)) > bytes + FENCE_BYTES)
        rest = cut(rest, Math.floor(Buffer.byteLength(rest) / 2));
    return rest;
}
/** Whether there is anything to see. */
function hasText(excerpt) {
    return excerpt !== undefined && /\S/.test(excerpt.text);
}

;// CONCATENATED MODULE: ./lib/report/summary/room.js
/** Hands out bytes, to the most important first. Once something did not fit, nothing less important gets in. */
class Room {
    /** What was left out, in words. */
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
    /**
     * The blocks of those that fit, in order, up to the first that does not; `leftOut` names the others by their number.
     * None is rendered once the room is closed.
     */
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
/** The bytes of a block of the page, with the empty line that parts it from the next. */
function bytesOf(block) {
    return Buffer.byteLength(block) + EMPTY_LINE;
}
const EMPTY_LINE = 2;

;// CONCATENATED MODULE: ./lib/report/summary/results.js






/** What tasks returned and printed. */
// The most that is shown of one thing even where there is room: nobody reads more of it on this page.
const RESULT_BYTES = 32_768;
const LOG_BYTES = 65_536;
/** What tasks returned, as much as there is room for. */
function takeResults(tasks, failures, room) {
    const failed = new Set(failures);
    const having = tasks.filter((task) => hasResult(task, failed.has(task)));
    return room.takeEach(having, (task) => resultBlock(task, failed.has(task)), (count) => `Results of ${(0,words/* taskCount */.nc)(count)} left out`, frameBytes);
}
/** What tasks printed that have no section of their own, as much as there is room for. */
function takeLogs(tasks, failures, room) {
    const failed = new Set(failures);
    const having = tasks.filter((task) => hasText(task.output?.logs) && !failed.has(task));
    return room.takeEach(having, logBlock, (count) => `Logs of ${(0,words/* taskCount */.nc)(count)} left out`, frameBytes);
}
/** What conditions and for-each tasks returned is in the table, and what is remarked on failed tasks in their section. */
function hasResult(task, failed) {
    const { output } = task;
    if (!output || task.kind === 'condition')
        return false;
    if (hasText(output.result))
        return true;
    return !failed && (Boolean(output.link) || (Boolean(output.note) && task.kind !== 'for-each'));
}
function resultBlock(task, failed) {
    const result = task.output?.result;
    if (failed)
        return result ? resultText(result, folded) : '';
    return joined([hasText(result) ? resultText(result, labeled) : '', ...remarks(task)]);
}
/** What else there is to say of what a task returned. */
function remarks({ output }) {
    return [
        output?.note ? prose((0,plain/* plainBeginning */.A4)(output.note, LONGEST_MESSAGE)) : '',
        output?.link ? markdown_link('Open its result', output.link) : '',
    ];
}
function resultText(result, frame) {
    const { text, isWhole } = beginning(result, RESULT_BYTES);
    return frame(isWhole ? 'Result' : 'The beginning of the result', fence(text, /^\s*[[{]/.test(text) ? 'json' : 'text'));
}
function logBlock(task) {
    const logs = task.output?.logs;
    if (!logs)
        return '';
    const { text, isWhole } = ending(logs, LOG_BYTES, Infinity);
    return labeled(isWhole ? 'Logs' : 'The end of the logs', fence(text, 'text'));
}
/** What a task returned and printed, behind its name. */
function framed(task, content) {
    return content && folded(`${emojiOf(task)} ${keyOf(task)}`, content);
}
function frameBytes(task) {
    return bytesOf(framed(task, ' '));
}

;// CONCATENATED MODULE: ./lib/report/summary/failures.js










/** Why tasks failed: error, advice, the end of the trace and of the logs. */
// The most that is shown of one thing even where there is room: nobody reads more of it on this page.
const failures_LOG_BYTES = 65_536;
const TRACE_BYTES = 8_192;
const TRACE_LINES = 50;
/** A shorter piece of a trace or a log tells nothing. */
const LEAST_BYTES = 400;
/** All errors together, in characters: with hundreds of failed tasks each one gets less. */
const ERROR_CHARACTERS = 200_000;
const LONGEST_ERROR = 3_000;
/** Failed tasks, and canceled ones that have something to say. */
function needsSection(task) {
    const { verdict } = (0,model_run/* lastAttempt */.mh)(task).condition;
    if (verdict?.kind !== 'failure')
        return false;
    return verdict.failure !== 'run-canceled' || Boolean(task.output?.error) || hasText(task.output?.trace);
}
/** Renders the section of each of these tasks, without its trace and logs. */
function failureBlock(failures) {
    const room = Math.min(LONGEST_ERROR, Math.floor(ERROR_CHARACTERS / failures.length));
    // The same advice once, at the first task that needs it: one cause often fails many tasks.
    const firstWith = new Map(failures.toReversed().map((task) => [adviceOn((0,model_run/* lastAttempt */.mh)(task).condition), task]));
    return (task) => {
        const { condition, url } = (0,model_run/* lastAttempt */.mh)(task);
        const hint = adviceOn(condition);
        const unknown = condition.verdict?.kind === 'failure' && condition.verdict.unknown;
        return joined([
            `### ${emojiOf(task)} ${linked(keyOf(task), url)}: ${statusOf(task)}`,
            unknown ? unknownEnd(condition) : '',
            errorBlock(errorOf(task), room),
            hint && firstWith.get(hint) === task ? next(hint) : '',
            ...remarks(task),
        ]);
    };
}
/** Why a task failed, in foreign words. */
function errorOf(task) {
    return task.output?.error || task.iterations?.firstError || (0,model_run/* lastAttempt */.mh)(task).condition.message;
}
function errorBlock(error, room) {
    const text = (0,plain/* plainBeginning */.A4)(error, room).trim();
    if (text === '')
        return 'Databricks gave no reason.';
    return text.includes('\n') ? fence(text, 'text') : prose(text);
}
/** Advice on how a run or a task ended, if there is any. */
function adviceOn({ code: word }) {
    // Advice on HTTP statuses is for requests.
    return /^[A-Z_]+$/.test(word) ? (0,advice/* adviceFor */.c)(word) : undefined;
}
/** Advice, as a block. */
function next(advice) {
    return advice
        ? `**What to do next:** ${(0,plain/* plainBeginning */.A4)(advice, LONGEST_MESSAGE).split('\n').map(prose).join('<br>')}`
        : undefined;
}
/** Says that an end is in words nobody knows. */
function unknownEnd(condition) {
    const word = (0,states/* resultWord */.kV)(condition);
    const reason = condition.code !== word && condition.code;
    const said = `${foreignCode(word)}${reason ? ` (${foreignCode(reason)})` : ''}`;
    return `${said} is not an end this action knows, so it counts as a failure.`;
}
const TRACE = {
    name: (count) => `Traces of ${(0,words/* taskCount */.nc)(count)}`,
    of: (task) => task.output?.trace,
    mostBytes: TRACE_BYTES,
    mostLines: TRACE_LINES,
    render: (block, isWhole) => (isWhole ? block : labeled('The end of its trace', block)),
};
const FAILED_LOGS = {
    name: (count) => `Logs of ${(0,words/* taskCount */.nc)(count, 'failed')}`,
    of: (task) => task.output?.logs,
    mostBytes: failures_LOG_BYTES,
    mostLines: Infinity,
    render: (block, isWhole) => folded(isWhole ? 'Logs' : 'The end of the logs', block),
};
/** The traces of failed tasks. */
function takeTraces(failures, room) {
    return takeEnds(failures, room, TRACE);
}
/** The logs of failed tasks. */
function takeFailedLogs(failures, room) {
    return takeEnds(failures, room, FAILED_LOGS);
}
/** Each task's piece whole, as far as it is shown at all; where there is no room for that, an equal share of its end. */
function takeEnds(failures, room, piece) {
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

;// CONCATENATED MODULE: ./lib/report/summary/gantt.js




/** More bars than this are a wall. With the longest labels they also stay far below Mermaid's 50,000 characters. */
const MOST_BARS = 60;
/** Of one task: the last ones. */
const MOST_ATTEMPTS = 10;
const LONGEST_LABEL = 60;
/**
 * A timeline of the run as markdown: from its start to its end, a bar for the whole and one an attempt, attempts of one
 * task beside each other. Undefined for fewer than two tasks that started.
 */
function gantt(run, now) {
    const span = spanOf(run, now);
    const lanes = run.tasks.map((task) => laneOf(task, span)).filter(({ bars }) => bars.length > 0);
    if (lanes.length < 2)
        return undefined;
    const drawn = mattering(lanes);
    const block = fence(diagram(run, drawn, span.end - span.zero), 'mermaid');
    const [all, shown] = [countBars(lanes), countBars(drawn)];
    if (shown === all)
        return block;
    const isFailed = lanes.some((lane) => rank(lane) < NEVER_FAILED && !drawn.includes(lane));
    return `${block}\n\nThe timeline leaves out ${all - shown} of ${all} task attempts: the shortest${isFailed ? '' : ' that did not fail'}.`;
}
/** From the start of the run to its end or, while it goes on, to now. */
function spanOf(run, now) {
    const attempts = run.tasks.flatMap((task) => task.attempts);
    const starts = [run.startedAt, ...attempts.map(({ startedAt }) => startedAt)].filter(isTime);
    const ends = attempts.map(({ startedAt, endedAt }) => (isTime(endedAt) ? endedAt : startedAt)).filter(isTime);
    const zero = earliest(starts) ?? now;
    const known = isTime(run.endedAt)
        ? run.endedAt
        : isTime(run.startedAt) && isTime(run.totalMs)
            ? run.startedAt + run.totalMs
            : undefined;
    const soFar = run.condition.phase === 'ended' ? ends : [...ends, now];
    return { zero, end: Math.max(zero, known ?? latest(soFar) ?? now) };
}
function laneOf(task, span) {
    const bars = task.attempts.flatMap((attempt, index) => {
        if (!isTime(attempt.startedAt) || attempt.condition.verdict?.kind === 'not-run')
            return [];
        const start = Math.min(attempt.startedAt, span.end);
        const end = Math.min(Math.max(start, endOfBar(attempt, start, span)), span.end);
        const label = labelOf(task.key, task.attempts.length > 1 ? ` (attempt ${index + 1})` : '');
        return [{ label, icon: (0,states/* iconOf */.ZG)(attempt.condition), start: start - span.zero, end: end - span.zero }];
    });
    return { task, bars: bars.slice(-MOST_ATTEMPTS) };
}
function endOfBar(attempt, start, span) {
    if (isTime(attempt.endedAt))
        return attempt.endedAt;
    if (isTime(attempt.totalMs))
        return start + attempt.totalMs;
    return attempt.condition.phase === 'ended' ? start : span.end;
}
function isTime(ms) {
    return ms !== undefined && Number.isFinite(ms) && ms >= 0;
}
// Not Math.min(...times): a run with 100,000 attempts has more of them than a call takes arguments.
function earliest(times) {
    return times.reduce((least, time) => Math.min(least ?? time, time), undefined);
}
function latest(times) {
    return times.reduce((most, time) => Math.max(most ?? time, time), undefined);
}
/** The tasks to draw, in the order given: those that failed, those that ever did, then the longest. */
function mattering(lanes) {
    const ranked = lanes.toSorted((a, b) => rank(a) - rank(b) || lengthOf(b) - lengthOf(a));
    const kept = new Map();
    let room = MOST_BARS;
    for (const lane of ranked) {
        if (room === 0)
            break;
        const bars = lane.bars.slice(-room);
        kept.set(lane, bars.length === lane.bars.length ? lane : { ...lane, bars });
        room -= bars.length;
    }
    return lanes.flatMap((lane) => kept.get(lane) ?? []);
}
const NEVER_FAILED = 2;
function rank({ task }) {
    if (gantt_hasFailed((0,model_run/* lastAttempt */.mh)(task)))
        return 0;
    return task.attempts.some(gantt_hasFailed) ? 1 : NEVER_FAILED;
}
function gantt_hasFailed({ condition }) {
    return condition.verdict?.kind === 'failure';
}
function lengthOf({ bars }) {
    return bars.reduce((sum, bar) => sum + bar.end - bar.start, 0);
}
function countBars(lanes) {
    return lanes.reduce((sum, { bars }) => sum + bars.length, 0);
}
function diagram(run, lanes, length) {
    const unit = unitFor(length);
    const whole = { label: 'the whole run', icon: (0,states/* iconOf */.ZG)(run.condition), start: 0, end: length };
    return [
        'gantt',
        '    dateFormat x',
        `    axisFormat %s${unit.name}`,
        ...(unit.step === undefined ? [] : [`    tickInterval ${unit.step}second`]),
        '    todayMarker off',
        // Mermaid's axis goes from the first bar to the last one's end: this one makes it that of the run.
        `    ${barLine(whole, '', unit.ms)}`,
        ...lanes.flatMap(({ bars }) => bars.map((bar) => `    ${barLine(bar, `${TAGS[bar.icon]}, `, unit.ms)}`)),
    ].join('\n');
}
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS = [
    { name: 's', ms: SECOND, below: 2 * MINUTE },
    { name: 'm', ms: MINUTE, below: 2 * HOUR },
    { name: 'h', ms: HOUR, below: 3 * DAY },
    { name: 'd', ms: DAY, below: Infinity },
];
/** Divisors of 60: Mermaid puts its ticks at seconds of a minute that one of these divides. */
const STEPS = [1, 2, 5, 10, 20, 30];
const MOST_TICKS = 8;
/**
 * The unit of the axis, as a duration in the headline has it, and how many of it there are from tick to tick. An axis of
 * clock times would be in the reader's time zone, where an elapsed zero is not 00:00. Epoch seconds (`%s`) have none, so
 * bars are drawn with one such second for each second, minute, hour or day of the run.
 */
function unitFor(length) {
    const { name, ms } = UNITS.find(({ below }) => length < below) ?? UNITS[3];
    return { name, ms, step: STEPS.find((step) => length / (step * ms) <= MOST_TICKS) };
}
function barLine({ label, icon, start, end }, tag, unitMs) {
    const scaled = (ms) => Math.round((ms * SECOND) / unitMs);
    const from = scaled(start);
    return `${states/* EMOJI */.$J[icon]} ${label} :${tag}${from}, ${Math.max(from + 1, scaled(end))}`;
}
const TAGS = {
    ok: 'done',
    partial: 'done',
    skipped: 'done',
    failed: 'crit',
    'timed-out': 'crit',
    canceled: 'crit',
    running: 'active',
    terminating: 'active',
    waiting: 'active',
    unknown: 'active',
};
// Mermaid has no escape: `:` `;` `#` `%%` and line ends are its grammar. Words such as `section` or a date are only
// dangerous at the beginning of a line, where the icon stands.
function labelOf(key, suffix) {
    const safe = (0,cut/* beginningOf */.VI)(key, 1_000)
        .toWellFormed()
        .replace(/[^\p{L}\p{N} ._-]/gu, '_');
    return `${(0,cut/* shorten */.ml)(safe, LONGEST_LABEL - suffix.length, 'both').trim() || 'task'}${suffix}`;
}

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/text/duration.js + 2 modules
var duration = __webpack_require__(5111);
;// CONCATENATED MODULE: ./lib/report/summary/opening.js









/** What is on the first screen: how it ended and why, which run it is, how far its tasks are. */
const LONGEST_VALUE = 200;
const MOST_PARAMETERS = 30;
const MOST_NOTES = 10;
/** With more tasks the section of the only failed one is no longer on the first screen, and its error is said above. */
const SHORT = 6;
/** The opening of a summary; `failures` are the tasks that have a section of their own. */
function opening(outcome, failures, context, now) {
    const { run } = outcome;
    const head = [heading(outcome), ...explanation(outcome)];
    if (!run)
        return joined([...head, aside(outcome, context).replace(/^./, (first) => first.toUpperCase())]);
    return joined([
        ...head,
        ...(outcome.kind === 'failed' ? why(outcome, failures) : []),
        notes(run),
        facts(run, now),
        [identity(run), aside(outcome, context)].filter(Boolean).join(' · '),
        parameters(run),
    ]);
}
function heading(outcome) {
    const { run } = outcome;
    const name = run
        ? markdown_link((0,plain/* plainBeginning */.A4)(run.name, LONGEST_NAME).trim() || `Run ${run.runId}`, run.url)
        : 'Databricks Run';
    const { icon, words } = title(outcome);
    return `## ${states/* EMOJI */.$J[icon]} ${name}${words.startsWith(':') ? '' : ' '}${words}`;
}
function title(outcome) {
    switch (outcome.kind) {
        case 'succeeded':
            return outcome.withFailures
                ? { icon: 'partial', words: 'succeeded with failures' }
                : { icon: 'ok', words: 'succeeded' };
        case 'failed':
            return states/* FAILURES */.EM[outcome.failure];
        case 'started':
            return { icon: 'running', words: 'started' };
        case 'timed-out':
            return { icon: 'timed-out', words: `: not done after ${(0,duration/* formatDuration */.a)(outcome.afterMs)}` };
        case 'canceled':
            return states/* FAILURES */.EM['workflow-canceled'];
        case 'refused':
            if (outcome.inDoubt)
                return { icon: 'failed', words: 'cannot tell whether a run was started' };
            return outcome.error.kind === 'unreachable' && !outcome.run
                ? { icon: 'failed', words: 'could not start a run' }
                : states/* FAILURES */.EM[outcome.error.kind];
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
            const said = error instanceof errors/* InputError */.dz ? faultList(error) : prose((0,plain/* plainBeginning */.A4)(error.message, LONGEST_MESSAGE));
            return [said, next(error.advice)];
        }
    }
}
/** One sentence about a run that the step stopped waiting for. */
function whatBecame(run, fate, input) {
    switch (fate) {
        case 'ended':
            return run?.condition.phase === 'ended'
                ? `The run has ended as ${foreignCode((0,states/* resultWord */.kV)(run.condition))}.`
                : 'The run has ended.';
        case 'canceling':
            return 'Databricks accepted the request to cancel the run; this step did not see its end.';
        case 'not-canceled':
            return `⚠️ The run was **not canceled** and may go on: ${markdown_link('cancel it in Databricks', run?.url)}.`;
        case 'left':
            return prose(`The run was left running, as \`${input}: leave\` says.`);
        case 'none':
            if (run)
                return 'It is not known what became of the run: the clean-up step of this action looks for it.';
            return 'No run is known to have started. If one did all the same, the clean-up step of this action looks for it.';
    }
}
function faultList({ faults }) {
    return faults
        .map(({ input, message }) => `- ${code(input)}: ${prose((0,plain/* plainBeginning */.A4)(message, LONGEST_MESSAGE))}`)
        .join('\n');
}
/** Why the run failed, unless the only failed task says so in its own section within sight. */
function why({ run, error }, failures) {
    const [only] = failures;
    const inSight = failures.length === 1 && run.tasks.length <= SHORT && only && squeezed(errorOf(only)) === squeezed(error);
    const task = (0,model_run/* firstFailed */.gV)(run.tasks);
    const quote = error && !inSight ? `> ${task ? `${keyOf(task)}: ` : ''}${prose((0,plain/* plainBeginning */.A4)(error, LONGEST_QUOTE))}` : undefined;
    return [quote, failures.length === 0 ? next(adviceOn(run.condition)) : undefined];
}
function squeezed(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** How the step came to follow this run, in foreign words too. */
function notes({ notes: all = [] }) {
    const told = all.map((note) => prose((0,plain/* plainBeginning */.A4)(note, LONGEST_QUOTE))).filter((note) => note.trim());
    const rest = told.length - MOST_NOTES;
    return [...told.slice(0, MOST_NOTES), ...(rest > 0 ? [`and ${rest} more`] : [])]
        .map((note) => `> ℹ️ ${note}`)
        .join('\n>\n');
}
/** `4 tasks: 1 failed, 3 succeeded` and how long it took. */
function facts(run, now) {
    const told = (0,words/* tallyWords */.c_)(run.tasks);
    return [told && `**${told}**`, elapsed(run, now)].filter(Boolean).join(' · ');
}
function elapsed(run, now) {
    if (run.totalMs !== undefined)
        return (0,duration/* formatDuration */.a)(run.totalMs);
    if (run.startedAt === undefined)
        return '';
    return run.endedAt === undefined
        ? `${(0,duration/* formatDuration */.a)(now - run.startedAt)} so far`
        : (0,duration/* formatDuration */.a)(run.endedAt - run.startedAt);
}
/** Which run this is: its ids, its state, when it started and by whom. */
function identity(run) {
    return [
        markdown_link(`Run ${run.runId}`, run.url),
        run.jobId ? markdown_link(`job ${run.jobId}`, jobPage(run)) : '',
        known(run.condition) ? foreignCode((0,states/* resultWord */.kV)(run.condition)) : '',
        run.startedAt === undefined ? '' : `started ${timestamp(run.startedAt)}`,
        run.creator ? `by ${foreignCode(run.creator)}` : '',
    ]
        .filter(Boolean)
        .join(' · ');
}
function known({ lifeCycle, result }) {
    return lifeCycle !== '' || result !== '';
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
        case 'succeeded':
        case 'started':
            return undefined;
    }
}
function parameters({ parameters: all }) {
    const shown = all.slice(0, MOST_PARAMETERS);
    const pairs = shown.map(({ name, value }) => [foreignCode(name), value === '' ? '(empty)' : code((0,plain/* plainBeginning */.A4)(value, LONGEST_VALUE))]);
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

;// CONCATENATED MODULE: ./lib/report/summary/table.js







/** The table of tasks, and that of repairs. */
const table_MOST_ATTEMPTS = 10;
const MOST_REPAIRS = 10;
const MOST_REPAIRED = 8;
/** The tasks as a table, as many as there is room for; `now` is for those that are still running. */
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
        const taken = room.takeEach(some, render, (count) => `Rows of ${(0,words/* taskCount */.nc)(count, what)} left out`);
        for (const [task, text] of taken)
            rows.set(task, text);
    };
    const { failed = [], ok = [], rest = [] } = Object.groupBy(run.tasks, (task) => rowClass(task));
    room.take(folded((0,words/* taskCount */.nc)(run.tasks.length), head));
    add(failed, 'failed');
    add(rest, 'other');
    add(ok, 'succeeded');
    const body = run.tasks.flatMap((task) => rows.get(task) ?? []);
    if (body.length === 0)
        return '';
    const table = [head, ...body].join('\n');
    const extent = body.length < run.tasks.length ? `${body.length} of` : 'All';
    return run.tasks.length > LONG ? folded(`${extent} ${(0,words/* taskCount */.nc)(run.tasks.length)}`, table) : table;
}
function rowClass(task) {
    if (hasFailed(task))
        return 'failed';
    return (0,model_run/* lastAttempt */.mh)(task).condition.verdict?.kind === 'success' ? 'ok' : 'rest';
}
function row(task, withAttempts, now) {
    const last = (0,model_run/* lastAttempt */.mh)(task);
    const tried = withAttempts ? [attempts(task)] : [];
    const cells = [
        emojiOf(task),
        linked(keyOf(task), last.url),
        (0,words/* kindName */.Ep)(task.kind),
        statusOf(task),
        ...tried,
        time(last, now),
    ];
    return `| ${cells.join(' | ')} |`;
}
function attempts(task) {
    const shown = task.attempts.slice(-table_MOST_ATTEMPTS);
    const first = task.attempts.length - shown.length + 1;
    if (task.attempts.length === 1)
        return '1';
    const cells = shown.map((attempt, index) => `${states/* EMOJI */.$J[(0,states/* iconOf */.ZG)(attempt.condition)]} ${markdown_link(String(first + index), attempt.url)}`);
    return [...(first > 1 ? ['…'] : []), ...cells].join(' ');
}
function time(attempt, now) {
    const { totalMs, startedAt, condition } = attempt;
    const total = totalMs ?? (startedAt !== undefined && condition.phase !== 'ended' ? Math.max(0, now - startedAt) : undefined);
    if (total === undefined || condition.verdict?.kind === 'not-run')
        return '';
    const split = (0,words/* timeSplit */.ui)(attempt);
    return split ? `${(0,duration/* formatDuration */.a)(total)}<br><sub>${split}</sub>` : (0,duration/* formatDuration */.a)(total);
}
/** What this step ran again. The attempts themselves are in the table of tasks. */
function repairTable({ repairs: all = [] }) {
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
    const end = result ? escapeText((0,plain/* plainBeginning */.A4)(result, LONGEST_NAME)) : 'going on';
    return `| ${number} | ${foreignCode(repairId)} | ${keys} | ${end} |`;
}

;// CONCATENATED MODULE: ./lib/report/summary/page.js








/** The runner drops a summary of more than 1 MiB. What is aimed at leaves room for masks longer than what they hide. */
const SUMMARY_BYTES = 1_000_000;
/** For the sentences about what was left out, which are written last. */
const NOTICE_BYTES = 2_000;
/** The job summary: what ran, how it ended, and why for what failed; markdown of at most `SUMMARY_BYTES`. */
function renderSummary(outcome, context, now) {
    const { run } = outcome;
    const failures = run?.tasks.filter(needsSection) ?? [];
    const first = opening(outcome, failures, context, now);
    return `${run ? arrange(outcome, run, failures, first, now) : first}\n`;
}
/** The whole page. Room is given away in order of importance, which is not the order on the page. */
function arrange(outcome, run, failures, first, now) {
    const room = new Room(SUMMARY_BYTES - NOTICE_BYTES);
    room.take(first);
    // Never long, see its limits: it always fits.
    const repaired = repairTable(run);
    room.take(repaired);
    const errors = room.takeEach(failures, failureBlock(failures), (count) => `Errors of ${(0,words/* taskCount */.nc)(count)} left out`);
    const table = taskTable(run, room, now);
    const traces = takeTraces(failures, room);
    const failedLogs = takeFailedLogs(failures, room);
    const timeline = room.takeEach(timelines(outcome, run, now), (block) => block, () => 'Timeline left out');
    const results = takeResults(run.tasks, failures, room);
    const logs = takeLogs(run.tasks, failures, room);
    const section = (task) => joined([errors.get(task), traces.get(task), failedLogs.get(task), results.get(task)]);
    const others = run.tasks.filter((task) => !failures.includes(task));
    const outputs = joined(others.map((task) => framed(task, joined([results.get(task), logs.get(task)]))));
    return joined([
        first,
        notice(room),
        table,
        repaired,
        ...failures.filter((task) => errors.has(task)).map(section),
        ...timeline.values(),
        outputs && '### Results and logs',
        outputs,
    ]);
}
function notice({ notices }) {
    return notices.length > 0 ? `⚠️ ${notices.join('. ')}: the summary would be larger than 1 MiB.` : '';
}
function timelines({ kind }, run, now) {
    // What was only started has hardly begun: bars of a millisecond.
    const timeline = kind === 'started' ? undefined : gantt(run, now);
    if (!timeline)
        return [];
    return [run.tasks.length > LONG ? folded('Timeline', timeline) : `### Timeline\n\n${timeline}`];
}


/***/ })

};
