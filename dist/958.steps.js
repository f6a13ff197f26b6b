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
// EXTERNAL MODULE: ./lib/text/cut.js
var cut = __webpack_require__(9967);
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
// eslint-disable-next-line no-restricted-syntax -- each part is a literal, which the rules check
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
/**
 * A sentence in which backticks mark code, foreign or ours: both halves of it are inert. At most so many characters of
 * it, then an ellipsis; code that would be cut in two is left out instead, unless it is most of the sentence.
 */
function prose(text, most = Infinity) {
    // What will be cut off need not be cleaned; ANSI codes take some of the room.
    const pieces = (0,plain/* oneLine */.TN)((0,cut/* beginningOf */.VI)(text, most * 8)).split(/`([^`]+)`/);
    const shown = fitting(pieces, most);
    return shown.map((piece, index) => (index % 2 === 1 ? code(piece) : inert(piece))).join('');
}
/** Text and code in turns, of which at least one is text. */
function fitting(pieces, most) {
    if (pieces.reduce((sum, { length }) => sum + length, 0) <= most)
        return pieces;
    let left = Math.max(0, most - 1);
    for (const [index, piece] of pieces.entries()) {
        if (piece.length <= left) {
            left -= piece.length;
            continue;
        }
        const before = pieces.slice(0, index);
        const isCode = index % 2 === 1;
        if (isCode && left < most / 2)
            return [...before.slice(0, -1), `${(before.at(-1) ?? '').trimEnd()}…`];
        return [...before, `${(0,cut/* beginningOf */.VI)(piece, left).trimEnd()}…`];
    }
    return pieces;
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
/** Characters of a task's name: longer ones would take the table's width. Both its ends tell it from others. */
const LONGEST_KEY = 40;
/** Longer tables and timelines are folded. */
const LONG = 25;
/** More blocks of results or logs than this go into one fold. */
const MANY = 10;
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
    return code((0,cut/* shorten */.ml)((0,plain/* plainBeginning */.A4)(task.key, LONGEST_MESSAGE), LONGEST_KEY, 'both') || (0,words/* kindName */.Ep)(task));
}
/** The name of a task, with a link to the page of its last attempt. */
function linkedKey(task) {
    return linked(keyOf(task), (0,model_run/* lastAttempt */.m)(task).url);
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
    return (0,model_run/* lastAttempt */.m)(task).condition.verdict?.kind === 'failure';
}
/** Succeeded with failures. */
function isPartial({ verdict }) {
    return verdict?.kind === 'success-with-failures';
}

// EXTERNAL MODULE: ./lib/model/advice.js
var advice = __webpack_require__(4181);
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
/** Logs of a single task that are longer are folded. */
const OPEN_LINES = 15;
/** Characters of a result or a log that fits into a row of a table. */
const LONGEST_LINE = 100;
/** What stands around a text in a block and not in a row: title and fence. */
const LABEL_BYTES = 25;
/** Characters of a result that is only a word. */
const LONGEST_WORD = 40;
/** What these tasks returned, then what they printed, as much as there is room for. None of them has a section. */
function takeOutputs(tasks, room, isSingle) {
    const having = tasks.filter(hasResult);
    const results = room.takeEach(having, resultBlock, (count) => `Results of ${(0,words/* taskCount */.nc)(count)} left out`, frameBytes);
    const printed = tasks.filter((task) => hasText(task.output?.logs));
    const render = (task) => logBlock(task, isSingle);
    const logs = room.takeEach(printed, render, (count) => `Logs of ${(0,words/* taskCount */.nc)(count)} left out`, frameBytes);
    return { results, logs };
}
/** What failed tasks returned all the same, as much as there is room for. */
function takeFailedResults(causes, room) {
    const isShared = new Set(causes.filter(({ length }) => length > 1).flat());
    const having = causes.flat().filter((task) => task.kind !== 'condition' && hasText(task.output?.result));
    const render = (task) => {
        const { title, block } = resultParts(task.output?.result);
        return folded(isShared.has(task) ? `${title} of ${keyOf(task)}` : title, block);
    };
    return room.takeEach(having, render, (count) => `Results of ${(0,words/* taskCount */.nc)(count, 'failed')} left out`);
}
/** What tasks returned and printed, each behind its name; many of them together in one fold, short ones in a table. */
function outputSection(tasks, { results, logs }) {
    const shown = tasks.filter((task) => results.has(task) || logs.has(task));
    if (shown.length === 0)
        return '';
    const rows = shown.length > MANY ? shown.filter(fitsInRow) : [];
    const isRow = new Set(rows);
    const blocks = shown
        .filter((task) => !isRow.has(task))
        .map((task) => folded(`${emojiOf(task)} ${keyOf(task)}`, joined([results.get(task), logs.get(task)])));
    const content = joined([
        resultTable(rows, rows.some((task) => logs.has(task))),
        ...blocks,
    ]);
    return `### Results and logs\n\n${shown.length > MANY ? folded((0,words/* taskCount */.nc)(shown.length), content) : content}`;
}
/** What the only task of a run returned and printed. */
function singleOutput(task, { results, logs }) {
    return joined([results.get(task), logs.get(task)]);
}
function resultTable(tasks, withLogs) {
    if (tasks.length === 0)
        return '';
    const columns = ['Task', 'Result', ...(withLogs ? ['Logs'] : [])];
    const rows = tasks.map(({ output, ...task }) => {
        const texts = [output?.result, ...(withLogs ? [output?.logs] : [])];
        return [`${emojiOf(task)} ${keyOf(task)}`, ...texts.map((text) => (hasText(text) ? code(text.text) : ''))];
    });
    return [columns, columns.map(() => ':---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** Whether what a task returned and printed takes no more room in a row than in blocks of its own. */
function fitsInRow({ output }) {
    return (!output?.note && !output?.link && [output?.result, output?.logs].every((text) => !hasText(text) || isLine(text)));
}
function isLine({ text, truncated }) {
    if (truncated || text.length > LONGEST_LINE)
        return false;
    const line = text.trim();
    return !/[\r\n]/.test(line) && Buffer.byteLength(code(line)) <= Buffer.byteLength(line) + LABEL_BYTES;
}
/** What conditions and for-each tasks returned is in the table. */
function hasResult({ kind, output }) {
    if (!output || kind === 'condition')
        return false;
    return hasText(output.result) || Boolean(output.link) || (Boolean(output.note) && kind !== 'for-each');
}
function resultBlock(task) {
    const { note = '', result } = task.output ?? {};
    // `The alert is OK.` says it all.
    if (result && result.text.length <= LONGEST_WORD && note.includes(result.text))
        return joined(remarks(task));
    const { title, block } = resultParts(result);
    return joined([block && labeled(title, block), ...remarks(task)]);
}
/** What else there is to say of what a task returned. */
function remarks({ output }) {
    return [
        output?.note ? prose(output.note, LONGEST_MESSAGE) : '',
        output?.link ? markdown_link('Open its result', output.link) : '',
    ];
}
function resultParts(result) {
    if (!hasText(result))
        return { title: 'Result', block: '' };
    const { text, isWhole } = beginning(result, RESULT_BYTES);
    const block = fence(text, /^\s*[[{]/.test(text) ? 'json' : 'text');
    return { title: isWhole ? 'Result' : 'The beginning of the result', block };
}
/** Behind the name of its task a log is open; where nothing else is in its way, only if it is short. */
function logBlock(task, isSingle) {
    const logs = task.output?.logs;
    if (!logs)
        return '';
    const { text, isWhole } = ending(logs, LOG_BYTES, Infinity);
    const frame = isSingle && text.split('\n', OPEN_LINES + 1).length > OPEN_LINES ? folded : labeled;
    return frame(isWhole ? 'Logs' : 'The end of the logs', fence(text, 'text'));
}
function frameBytes(task) {
    return bytesOf(folded(`${emojiOf(task)} ${keyOf(task)}`, ' '));
}

;// CONCATENATED MODULE: ./lib/report/summary/failures.js











/** Why tasks failed: error, advice, the end of the trace and of the logs. */
// The most that is shown of one thing even where there is room: nobody reads more of it on this page.
const failures_LOG_BYTES = 65_536;
const TRACE_BYTES = 8_192;
const TRACE_LINES = 50;
/** A longer trace is folded, but for its last lines. */
const failures_OPEN_LINES = 15;
const LAST_LINES = 10;
/** A shorter piece of a trace or a log tells nothing. */
const LEAST_BYTES = 400;
/** All errors together, in characters: with hundreds of failed tasks each one gets less. */
const ERROR_CHARACTERS = 200_000;
const LONGEST_ERROR = 3_000;
/** Names of tasks that failed for the same reason: in the heading, and below it where there are more. */
const MOST_IN_HEADING = 3;
const MOST_NAMES = 30;
/** Failed tasks, and canceled ones that have something to say. */
function needsSection(task) {
    const { verdict } = (0,model_run/* lastAttempt */.m)(task).condition;
    if (verdict?.kind !== 'failure')
        return false;
    return verdict.failure !== 'run-canceled' || Boolean(task.output?.error) || hasText(task.output?.trace);
}
/** Failed tasks by what is to be said of them, in the order of the first of each. */
function causesOf(failures) {
    return [...Map.groupBy(failures, whatIsSaid).values()];
}
function whatIsSaid(task) {
    const error = (0,cut/* beginningOf */.VI)(errorOf(task), LONGEST_ERROR);
    const trace = (0,cut/* endOf */.pJ)(task.output?.trace?.text ?? '', 2 * TRACE_BYTES);
    return [(0,words/* taskStatus */.al)(task).text, error, trace, ...remarks(task)].join('\0');
}
/** How many tasks these are. */
function countOf(causes) {
    return causes.reduce((sum, { length }) => sum + length, 0);
}
/** Renders what is said of each cause but for traces and logs, with a heading unless the run has one task only. */
function failureBlock(causes, withHeading) {
    const room = Math.min(LONGEST_ERROR, Math.floor(ERROR_CHARACTERS / causes.length));
    // The same advice once, at the first that needs it: what goes wrong for one task often does for others.
    const firstWith = new Map(causes.toReversed().map((cause) => [adviceOn((0,model_run/* lastAttempt */.m)(cause[0]).condition), cause]));
    return (cause) => {
        const [task] = cause;
        const { condition } = (0,model_run/* lastAttempt */.m)(task);
        const hint = adviceOn(condition);
        const isMany = cause.length > MOST_IN_HEADING;
        const unknown = condition.verdict?.kind === 'failure' && condition.verdict.unknown;
        return joined([
            withHeading ? `### ${emojiOf(task)} ${isMany ? (0,words/* taskCount */.nc)(cause.length) : names(cause)}: ${statusOf(task)}` : '',
            isMany ? names(cause) : '',
            unknown ? unknownEnd(condition) : '',
            errorBlock(errorOf(task), room),
            hint && firstWith.get(hint) === cause ? next(hint) : '',
            ...remarks(task),
        ]);
    };
}
function names(tasks) {
    const rest = tasks.length - MOST_NAMES;
    return `${tasks.slice(0, MOST_NAMES).map(linkedKey).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
/** Why a task failed, in foreign words. */
function errorOf(task) {
    return task.output?.error || task.iterations?.firstError || (0,model_run/* lastAttempt */.m)(task).condition.message;
}
function errorBlock(error, room) {
    const text = (0,plain/* plainBeginning */.A4)(error, room).trim();
    if (text === '')
        return 'Databricks gave no reason.';
    return text.includes('\n') ? fence(text, 'text') : prose(error, room);
}
/** Advice on how a run or a task ended, if there is any. */
function adviceOn({ code: word }) {
    // Advice on HTTP statuses is for requests.
    return /^[A-Z_]+$/.test(word) ? (0,advice/* adviceFor */.c)(word) : undefined;
}
/** Advice, as a block. */
function next(advice) {
    if (!advice)
        return undefined;
    const lines = (0,plain/* plainBeginning */.A4)(advice, LONGEST_MESSAGE).split('\n');
    return `**What to do next:** ${lines.map((line) => prose(line)).join('<br>')}`;
}
/** Says that an end is in words nobody knows. */
function unknownEnd(condition) {
    const word = (0,states/* resultWord */.kV)(condition);
    const reason = condition.code !== word && condition.code;
    const said = `${foreignCode(word)}${reason ? ` (${foreignCode(reason)})` : ''}`;
    return `${said} is not an end this action knows, so it counts as a failure.`;
}
/** The end of a long trace is open, what comes before it is folded. */
const TRACE = {
    of: (task) => task.output?.trace,
    mostBytes: TRACE_BYTES,
    mostLines: TRACE_LINES,
    render(part) {
        const lines = part.text.split('\n');
        if (lines.length <= failures_OPEN_LINES)
            return traceBlock(part);
        const earlier = lines.slice(0, -LAST_LINES);
        const title = part.isWhole
            ? `The first ${earlier.length} lines of the trace`
            : `${earlier.length} lines of the trace before the last ones`;
        return joined([
            folded(title, fence(earlier.join('\n'), 'text')),
            fence(lines.slice(-LAST_LINES).join('\n'), 'text'),
        ]);
    },
    renderShort({ text, isWhole }) {
        const lines = text.split('\n');
        return traceBlock({ text: lines.slice(-failures_OPEN_LINES).join('\n'), isWhole: isWhole && lines.length <= failures_OPEN_LINES });
    },
};
function traceBlock({ text, isWhole }) {
    return isWhole ? fence(text, 'text') : labeled('The end of its trace', fence(text, 'text'));
}
/** The traces of failed tasks, one a cause; one that is the same as that of an earlier cause is only referred to. */
function takeTraces(causes, room) {
    const having = causes.filter(([task]) => hasText(task.output?.trace));
    const groups = [...Map.groupBy(having, ([{ output }]) => output?.trace?.text).values()];
    const sizes = new Map(groups.map((same) => [same[0]?.[0], countOf(same)]));
    const sizeOf = (tasks) => `Traces of ${(0,words/* taskCount */.nc)(tasks.reduce((sum, task) => sum + (sizes.get(task) ?? 0), 0))}`;
    const first = groups.flatMap((same) => same[0]?.[0] ?? []);
    const taken = takeEnds(first, room, TRACE, sizeOf);
    for (const [owner, ...others] of groups) {
        for (const [task] of owner && taken.has(owner[0]) ? others : []) {
            const reference = `Its trace is the same as that of ${keyOf(owner[0])}.`;
            if (room.take(reference))
                taken.set(task, reference);
        }
    }
    return taken;
}
/** The logs of failed tasks. */
function takeFailedLogs(causes, room) {
    const isShared = new Set(causes.filter(({ length }) => length > 1).flat());
    const render = ({ text, isWhole }, task) => {
        const title = isWhole ? 'Logs' : 'The end of the logs';
        return folded(isShared.has(task) ? `${title} of ${keyOf(task)}` : title, fence(text, 'text'));
    };
    const logs = {
        of: (task) => task.output?.logs,
        mostBytes: failures_LOG_BYTES,
        mostLines: Infinity,
        render,
        renderShort: render,
    };
    const having = causes.flat().filter((task) => hasText(task.output?.logs));
    return takeEnds(having, room, logs, (tasks) => `Logs of ${(0,words/* taskCount */.nc)(tasks.length, 'failed')}`);
}
/** Each task's piece whole, as far as it is shown at all; where there is no room for that, equal shares of the ends. */
function takeEnds(having, room, piece, name) {
    const block = (task, bytes, render) => {
        const excerpt = piece.of(task);
        return excerpt ? render(ending(excerpt, bytes, piece.mostLines), task) : '';
    };
    const whole = allOf(having, room.bytes, (task) => block(task, piece.mostBytes, piece.render));
    if (whole)
        return room.takeEach(having, (task) => whole.get(task) ?? '', () => '');
    const taken = new Map();
    const share = Math.floor(room.bytes / having.length);
    for (const task of having) {
        const overhead = bytesOf(piece.renderShort({ text: '', isWhole: false }, task));
        const part = room.bytes > 0 ? block(task, Math.max(LEAST_BYTES, share - overhead), piece.renderShort) : '';
        if (part === '' || !room.take(part))
            break;
        taken.set(task, part);
    }
    const [shown, leftOut] = [having.slice(0, taken.size), having.slice(taken.size)];
    if (shown.length > 0)
        room.close(`${name(shown)} shortened`);
    if (leftOut.length > 0)
        room.close(`${name(leftOut)} left out`);
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
    const which = isFailed ? 'the shortest' : 'the shortest that did not fail';
    return `${block}\n\nThe timeline leaves out ${all - shown} of ${all} task attempts: ${which}.`;
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
    if (gantt_hasFailed((0,model_run/* lastAttempt */.m)(task)))
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
 * The unit of the axis, as a duration in the headline has it, and how many of it there are from tick to tick. An axis
 * of clock times would be in the reader's time zone, where an elapsed zero is not 00:00. Epoch seconds (`%s`) have
 * none, so bars are drawn with one such second for each second, minute, hour or day of the run.
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
;// CONCATENATED MODULE: ./lib/report/summary/table.js








/** The table of tasks, and that of repairs. */
const table_MOST_ATTEMPTS = 10;
const MOST_REPAIRS = 10;
const MOST_REPAIRED = 8;
/** Characters of a notebook's path. */
const LONGEST_PATH = 60;
/** Ms. */
const ONLY_BEGUN = 1_000;
const NO_BREAK = '\u00A0';
/** A run of `runs/submit`: it belongs to no job that anybody knows. */
function isOneTime({ runType }) {
    return runType === 'SUBMIT_RUN';
}
/** Whether something that goes on has only just begun: `0s so far` and `340ms so far` say nothing. Times in ms. */
function hasOnlyBegun(startedAt, now) {
    return now - startedAt < ONLY_BEGUN;
}
/** All that the table says of a task, for a run that has no other; `took` is how long the run took. */
function taskLine(task, run, took) {
    const isRetried = task.attempts.length > 1;
    // The run took as long as all attempts together: the times of the last one would not add up to it.
    const split = isRetried ? '' : (0,words/* splitBeside */.PV)(took, (0,model_run/* lastAttempt */.m)(task));
    const time = [took, split && `(${split})`].filter(Boolean).join(' ');
    const tried = isRetried ? `attempts ${attempts(task)}` : '';
    return [`${emojiOf(task)} ${linkedKey(task)}: ${statusOf(task)}`, kindOf(task, run), time, tried]
        .filter(Boolean)
        .join(' · ');
}
/**
 * The tasks as a table, as many as there is room for: the failed ones, those that need a look, then the others in
 * order. `now` is for those that are still running. A single task needs no table.
 */
function taskTable(run, room, now) {
    if (run.tasks.length < 2)
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
        const render = (task) => row(task, run, columns.includes('Attempts'), now);
        const taken = room.takeEach(some, render, (count) => `Rows of ${(0,words/* taskCount */.nc)(count, what)} left out`);
        for (const [task, text] of taken)
            rows.set(task, text);
    };
    const { failed = [], ok = [], rest = [] } = Object.groupBy(run.tasks, (task) => rowClass(task));
    room.take(folded((0,words/* taskCount */.nc)(run.tasks.length), head));
    add(failed, 'failed');
    add(rest, 'other');
    add(ok, 'succeeded');
    const body = inOrder(run.tasks).flatMap((task) => rows.get(task) ?? []);
    if (body.length === 0)
        return '';
    const table = [head, ...body].join('\n');
    const extent = body.length < run.tasks.length ? `${body.length} of` : 'All';
    return run.tasks.length > LONG ? folded(`${extent} ${(0,words/* taskCount */.nc)(run.tasks.length)}`, table) : table;
}
function rowClass(task) {
    if (hasFailed(task))
        return 'failed';
    return (0,model_run/* lastAttempt */.m)(task).condition.verdict?.kind === 'success' ? 'ok' : 'rest';
}
function inOrder(tasks) {
    const { failed = [], look = [], rest = [] } = Object.groupBy(tasks, (task) => PLACES[(0,words/* taskStatus */.al)(task).icon]);
    return [...failed, ...look, ...rest];
}
const PLACES = {
    failed: 'failed',
    'timed-out': 'failed',
    canceled: 'look',
    partial: 'look',
    unknown: 'look',
    running: 'look',
    terminating: 'look',
    waiting: 'rest',
    skipped: 'rest',
    ok: 'rest',
};
function row(task, run, withAttempts, now) {
    const cells = [
        emojiOf(task),
        linkedKey(task),
        kindOf(task, run),
        statusOf(task),
        ...(withAttempts ? [attempts(task)] : []),
        time((0,model_run/* lastAttempt */.m)(task), now),
    ];
    return `| ${cells.join(' | ')} |`;
}
/** The kind of a task. A one-time run has no job in which to look up its notebook. */
function kindOf(task, run) {
    const path = isOneTime(run)
        ? (0,cut/* shorten */.ml)((0,plain/* plainBeginning */.A4)(task.notebook?.path ?? '', LONGEST_MESSAGE), LONGEST_PATH, 'both')
        : '';
    const kind = escapeText((0,words/* kindName */.Ep)(task));
    return path ? `${kind} ${code(path)}` : kind;
}
function attempts(task) {
    const shown = task.attempts.slice(-table_MOST_ATTEMPTS);
    const first = task.attempts.length - shown.length + 1;
    if (task.attempts.length === 1)
        return hasRun(task.attempts[0]) ? '1' : '';
    const cells = shown.map((attempt, index) => `${states/* EMOJI */.$J[(0,states/* iconOf */.ZG)(attempt.condition)]}${NO_BREAK}${markdown_link(String(first + index), attempt.url)}`);
    return [...(first > 1 ? ['…'] : []), ...cells].join(' ');
}
function hasRun({ condition, startedAt }) {
    return condition.verdict?.kind !== 'not-run' && (condition.phase !== 'waiting' || startedAt !== undefined);
}
function time(attempt, now) {
    const { totalMs, startedAt, condition } = attempt;
    const isGoingOn = condition.phase !== 'ended' && startedAt !== undefined && !hasOnlyBegun(startedAt, now);
    const total = totalMs ?? (isGoingOn ? now - startedAt : undefined);
    if (total === undefined || condition.verdict?.kind === 'not-run')
        return '';
    const took = (0,duration/* formatDuration */.a)(total);
    const split = (0,words/* splitBeside */.PV)(took, attempt);
    return unbroken(split ? `${took}<br><sub>${split}</sub>` : took);
}
/** Times whose parts stay together in a narrow column. */
function unbroken(times) {
    return times.replace(/ (?=\d)/g, NO_BREAK);
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

;// CONCATENATED MODULE: ./lib/report/summary/opening.js











/** What is on the first screen: how it ended and why, which run it is, how far its tasks are. */
const LONGEST_VALUE = 200;
/** Characters of a task's name in front of a parameter's. */
const LONGEST_PREFIX = 40;
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
        identity(run, aside(outcome, context)),
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
            if (outcome.inDoubt) {
                const doubt = outcome.run ? ': cannot tell whether it was repaired' : 'cannot tell whether a run was started';
                return { icon: 'failed', words: doubt };
            }
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
            const said = error instanceof errors/* InputError */.dz ? faultList(error) : prose(error.message, LONGEST_MESSAGE);
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
        case 'not-started':
            return 'Nothing had been started.';
        case 'left':
            return prose(`The run was left running, as \`${input}: leave\` says.`);
        case 'unknown':
            if (run)
                return 'It is not known what became of the run: the clean-up step of this action looks for it.';
            return 'No run is known to have started. If one did all the same, the clean-up step of this action looks for it.';
    }
}
function faultList({ faults }) {
    return faults.map(({ input, message }) => `- ${code(input)}: ${prose(message, LONGEST_MESSAGE)}`).join('\n');
}
/** Why the run failed, unless the only failed task says so in its own section within sight. */
function why({ run, error }, failures) {
    const [only] = failures;
    const inSight = failures.length === 1 && run.tasks.length <= SHORT && only && squeezed(errorOf(only)) === squeezed(error);
    const task = (0,model_run/* firstFailed */.g)(run.tasks);
    const quote = error && !inSight ? `> ${task ? `${keyOf(task)}: ` : ''}${prose(error, LONGEST_QUOTE)}` : undefined;
    return [quote, failures.length === 0 ? next(adviceOn(run.condition)) : undefined];
}
function squeezed(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** How the step came to follow this run, in foreign words too. */
function notes({ notes: all = [] }) {
    const told = all.map((note) => prose(note, LONGEST_QUOTE)).filter((note) => note.trim());
    const rest = told.length - MOST_NOTES;
    return [...told.slice(0, MOST_NOTES), ...(rest > 0 ? [`and ${rest} more`] : [])]
        .map((note) => `> ℹ️ ${note}`)
        .join('\n>\n');
}
/** `4 tasks: 1 failed, 3 succeeded` and how long it took; of a single task all that a table would say. */
function facts(run, now) {
    const [only, ...others] = run.tasks;
    if (only && others.length === 0)
        return taskLine(only, run, elapsed(run, now));
    const told = (0,words/* tallyWords */.c_)(run.tasks);
    return [told && `**${told}**`, elapsed(run, now)].filter(Boolean).join(' · ');
}
function elapsed(run, now) {
    if (run.totalMs !== undefined)
        return (0,duration/* formatDuration */.a)(run.totalMs);
    if (run.startedAt === undefined)
        return '';
    if (run.endedAt !== undefined)
        return (0,duration/* formatDuration */.a)(run.endedAt - run.startedAt);
    return hasOnlyBegun(run.startedAt, now) ? '' : `${(0,duration/* formatDuration */.a)(now - run.startedAt)} so far`;
}
/**
 * Which run this is: its ids, its state and what this step adds to it, by whom and when it started. The time comes
 * last: a full line breaks there, and not within code.
 */
function identity(run, added) {
    return [
        markdown_link(`Run ${run.runId}`, run.url),
        isOneTime(run) ? 'one-time run' : run.jobId ? markdown_link(`job ${run.jobId}`, jobPage(run)) : '',
        known(run.condition) ? foreignCode((0,states/* resultWord */.kV)(run.condition)) : '',
        added,
        run.creator ? `by ${foreignCode(run.creator)}` : '',
        run.startedAt === undefined ? '' : `started ${timestamp(run.startedAt)}`,
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
/** Those of the run; of a one-time run those of its notebooks, named by their task where they differ. */
function parametersOf(run) {
    if (run.parameters.length > 0 || !isOneTime(run))
        return run.parameters;
    const given = run.tasks.flatMap(({ key, notebook }) => (notebook?.parameters ?? []).map(({ name, value }) => ({ key, name, value })));
    return [...Map.groupBy(given, ({ name }) => name).values()].flatMap((same) => {
        const [first] = same;
        if (first && same.every(({ value }) => value === first.value))
            return [{ name: first.name, value: first.value }];
        return same.map(({ key, name, value }) => ({ name: `${(0,cut/* shorten */.ml)(key, LONGEST_PREFIX, 'both')}: ${name}`, value }));
    });
}
function parameters(run) {
    const all = parametersOf(run);
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
    const causes = causesOf(failures);
    const isSingle = run.tasks.length === 1;
    const left = (count) => `Errors of ${(0,words/* taskCount */.nc)(countOf(causes.slice(-count)))} left out`;
    const errors = room.takeEach(causes, failureBlock(causes, !isSingle), left);
    const table = taskTable(run, room, now);
    const traces = takeTraces(causes, room);
    const failedLogs = takeFailedLogs(causes, room);
    const timeline = room.takeEach(timelines(outcome, run, now), (block) => block, () => 'Timeline left out');
    const failedResults = takeFailedResults(causes, room);
    const explained = new Set(failures);
    const others = run.tasks.filter((task) => !explained.has(task));
    const outputs = takeOutputs(others, room, isSingle);
    const section = (cause) => {
        const left = cause.flatMap((task) => [failedLogs.get(task) ?? [], failedResults.get(task) ?? []].flat());
        const folds = joined(left);
        return joined([
            errors.get(cause),
            traces.get(cause[0]),
            left.length > MANY ? folded(`Logs and results of ${(0,words/* taskCount */.nc)(cause.length)}`, folds) : folds,
        ]);
    };
    const [only] = others;
    return joined([
        first,
        notice(room),
        table,
        repaired,
        ...causes.filter((cause) => errors.has(cause)).map(section),
        ...timeline.values(),
        isSingle && only ? singleOutput(only, outputs) : outputSection(others, outputs),
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
