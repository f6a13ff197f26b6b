export const id = 958;
export const ids = [958];
export const modules = {
  /***/
  6958: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        renderSummary: () => (
          /* binding */
          renderSummary
        )
      });
      var outcome = __webpack_require__(6805);
      var model_run = __webpack_require__(60);
      var cut = __webpack_require__(9967);
      var plain = __webpack_require__(4395);
      ;
      const ENTITIES = {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        "|": "&#124;",
        "`": "&#96;",
        "*": "&#42;",
        _: "&#95;",
        "~": "&#126;",
        "[": "&#91;",
        "]": "&#93;",
        "\\": "&#92;"
      };
      const TELLING = new RegExp([
        // Markdown's own. An underscore inside of a word means nothing and stays, so that the source can be searched.
        /[&<>|`*~[\]\\]|(?<![a-z0-9])_|_(?![a-z0-9])/,
        // What GitHub looks for later: mention and e-mail, #123, GH-123, addresses, www., :emoji:, $maths$.
        /@|#(?=\d)|(?<=\bGH)-(?=\d)|:(?=\/)|(?<=\b(?:mailto|xmpp)):|(?<=\bwww)\.|(?<!\d):(?=[\w+-]+:)|\$/
      ].map((part) => part.source).join("|"), "gi");
      const OPENING = /^(?:[#+=-](?!\d)|\d{1,9}[.)])/;
      function escapeText(text) {
        return inert((0, plain.TN)(text));
      }
      function code(text) {
        return `<code>${inert((0, plain.TN)(text))}</code>`;
      }
      function prose(text, most = Infinity) {
        const pieces = (0, plain.TN)((0, cut.VI)(text, most * 8)).split(/`([^`]+)`/);
        const shown = fitting(pieces, most);
        return shown.map((piece, index) => index % 2 === 1 ? code(piece) : inert(piece)).join("");
      }
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
            return [...before.slice(0, -1), `${(before.at(-1) ?? "").trimEnd()}…`];
          return [...before, `${(0, cut.VI)(piece, left).trimEnd()}…`];
        }
        return pieces;
      }
      function fence(text, info = "") {
        const body = (0, plain.J7)((0, plain.wh)(text));
        const marks = "`".repeat(Math.max(3, longestRun(body) + 1));
        return `${marks}${info.replace(/[^\w+-]/g, "")}
${body}
${marks}`;
      }
      function markdown_link(text, url) {
        return linked(escapeText(text), url);
      }
      function linked(markdown, url) {
        const target = webAddress(url);
        return target && markdown ? `[${markdown}](${target})` : markdown;
      }
      function inert(line) {
        const opening2 = OPENING.exec(line)?.[0] ?? "";
        const escaped = opening2.replace(/\D$/, (character) => `&#${character.charCodeAt(0)};`);
        return escaped + line.slice(opening2.length).replace(TELLING, (character) => ENTITIES[character] ?? `<span>${character}\
</span>`);
      }
      function longestRun(text) {
        let longest = 0;
        for (let at = text.indexOf("`"); at >= 0; at = text.indexOf("`", at)) {
          const start = at;
          while (text[at] === "`")
            at++;
          longest = Math.max(longest, at - start);
        }
        return longest;
      }
      const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i;
      const LONGEST_URL = 2e3;
      function webAddress(url) {
        if (!url || url.length > LONGEST_URL || !URL.canParse(url))
          return void 0;
        const { protocol, username, password, host, pathname, search, hash } = new URL(url);
        if (protocol !== "https:" && protocol !== "http:" || username || password || !HOST.test(host))
          return void 0;
        const rest = `${pathname}${search}${hash}`.replace(/[^\w\-.~:/?#@!&+,;=%]/g, percent).replaceAll("&", "&amp;");
        return `${protocol}//${host}${rest}`;
      }
      function percent(character) {
        const [first = 0] = Buffer.from(character);
        return `%${first.toString(16).toUpperCase().padStart(2, "0")}`;
      }
      var states = __webpack_require__(2556);
      var words = __webpack_require__(2181);
      ;
      const LONGEST_NAME = 120;
      const LONGEST_MESSAGE = 2e3;
      const LONGEST_QUOTE = 500;
      const LONGEST_KEY = 40;
      const LONG = 25;
      const MANY = 10;
      function joined(blocks) {
        return blocks.filter(Boolean).join("\n\n");
      }
      function folded(title2, content) {
        return `<details><summary>${title2}</summary>

${content}

</details>`;
      }
      function labeled(title2, content) {
        return `${title2}:

${content}`;
      }
      function foreignCode(word) {
        return code((0, plain.A4)(word, LONGEST_NAME));
      }
      function keyOf(task) {
        return code((0, cut.ml)((0, plain.A4)(task.key, LONGEST_MESSAGE), LONGEST_KEY, "both") || (0, words.Ep)(task));
      }
      function linkedKey(task) {
        return linked(keyOf(task), (0, model_run.mh)(task).url);
      }
      function statusOf(task) {
        return escapeText((0, plain.A4)((0, words.al)(task).text, LONGEST_NAME));
      }
      function emojiOf(task) {
        return states.$J[(0, words.al)(task).icon];
      }
      function shownTasks({ tasks }) {
        return (0, outcome.OF)(tasks, isRunJob);
      }
      function isRunJob({ kind }) {
        return kind === "run-job";
      }
      function isToldInside(task) {
        return isRunJob(task) && (task.children ?? []).some(model_run.WN);
      }
      function isPartial({ verdict }) {
        return verdict?.kind === "success-with-failures";
      }
      var advice = __webpack_require__(4181);
      ;
      const FENCE_BYTES = 64;
      function ending(excerpt, bytes, lines) {
        const raw = excerpt.text.slice(-2 * bytes);
        const clean = (0, plain.J7)((0, plain.wh)(raw));
        let text = (0, cut.uF)(clean, bytes);
        if (lines < Infinity)
          text = text.split("\n").slice(-lines).join("\n");
        text = fitted(text, bytes, cut.uF);
        return { text, isWhole: !excerpt.truncated && raw.length === excerpt.text.length && text.length === clean.length };
      }
      function beginning(excerpt, bytes) {
        const raw = excerpt.text.slice(0, 2 * bytes);
        const clean = (0, plain.wh)(raw);
        const text = fitted((0, cut.AA)(clean, bytes), bytes, cut.AA);
        return { text, isWhole: !excerpt.truncated && raw.length === excerpt.text.length && text.length === clean.length };
      }
      function fitted(text, bytes, cut2) {
        let rest = text;
        while (rest !== "" && Buffer.byteLength(fence(rest)) > bytes + FENCE_BYTES)
          rest = cut2(rest, Math.floor(Buffer.byteLength(rest) / 2));
        return rest;
      }
      function hasText(excerpt) {
        return excerpt !== void 0 && /\S/.test(excerpt.text);
      }
      ;
      class Room {
        /** What was left out, in words. */
        notices = [];
        bytes;
        constructor(bytes) {
          this.bytes = bytes;
        }
        close(notice2) {
          this.bytes = 0;
          this.notices.push(notice2);
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
          const taken = /* @__PURE__ */ new Map();
          for (const item of items) {
            const block = this.bytes > 0 ? render(item) : "";
            if (block === "" || !this.take(block, overhead?.(item)))
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
      ;
      const RESULT_BYTES = 32768;
      const LOG_BYTES = 65536;
      const OPEN_LINES = 15;
      const LONGEST_LINE = 100;
      const CELLS_BYTES = 65536;
      const LEAST_CELL_BYTES = 600;
      const LABEL_BYTES = 25;
      const LONGEST_WORD = 40;
      function takeOutputs(tasks, room, isSingle) {
        const having = tasks.filter(hasResult);
        const results = room.takeEach(having, resultBlock, (count) => `Results of ${(0, words.nc)(count)} left out`, frameBytes);
        const printed = tasks.filter((task) => hasText(task.output?.logs));
        const render = (task) => logBlock(task, isSingle);
        const logs = room.takeEach(printed, render, (count) => `Logs of ${(0, words.nc)(count)} left out`, frameBytes);
        const cells = room.takeEach(tasks.filter(hasCells), (task) => isSingle ? folded("What the cells printed", cellsBlock(
        task)) : cellsBlock(task), (count) => `Cells of ${(0, words.nc)(count)} left out`, frameBytes);
        return { results, logs, cells };
      }
      function takeFailedCells(causes, room) {
        const isShared = new Set(causes.filter(({ length }) => length > 1).flat());
        const render = (task) => folded(`What the other cells${isShared.has(task) ? ` of ${keyOf(task)}` : ""} printed`,
        cellsBlock(task));
        const having = causes.flat().filter(hasCells);
        return room.takeEach(having, render, (count) => `Cells of ${(0, words.nc)(count, "failed")} left out`);
      }
      function hasCells({ output }) {
        return (output?.cells ?? []).length > 0;
      }
      function cellsBlock(task) {
        const cells = task.output?.cells ?? [];
        const share = Math.max(LEAST_CELL_BYTES, Math.floor(CELLS_BYTES / cells.length));
        const blocks = cells.slice(0, CELLS_BYTES / LEAST_CELL_BYTES).map(({ number, source, printed }) => {
          const { text } = ending({ text: printed, truncated: false }, share, Infinity);
          const [line = ""] = source.trim().split("\n", 1);
          return labeled(`Cell ${number}${line && `, ${code((0, cut.ml)((0, plain.A4)(line, LONGEST_LINE), LONGEST_LINE))}`}`,
          fence(text, "text"));
        });
        return joined(blocks);
      }
      function takeFailedResults(causes, room) {
        const isShared = new Set(causes.filter(({ length }) => length > 1).flat());
        const having = causes.flat().filter((task) => task.kind !== "condition" && hasText(task.output?.result));
        const render = (task) => {
          const { title: title2, block } = resultParts(task.output?.result);
          return folded(isShared.has(task) ? `${title2} of ${keyOf(task)}` : title2, block);
        };
        return room.takeEach(having, render, (count) => `Results of ${(0, words.nc)(count, "failed")} left out`);
      }
      function outputSection(tasks, { results, logs, cells }) {
        const shown = tasks.filter((task) => results.has(task) || logs.has(task) || cells.has(task));
        if (shown.length === 0)
          return "";
        const rows = shown.length > MANY ? shown.filter(fitsInRow) : [];
        const isRow = new Set(rows);
        const blocks = shown.filter((task) => !isRow.has(task)).map((task) => folded(`${emojiOf(task)} ${keyOf(task)}`, joined(
        [results.get(task), logs.get(task), cells.get(task)])));
        const content = joined([
          resultTable(rows, rows.some((task) => logs.has(task))),
          ...blocks
        ]);
        return `### Results and logs

${shown.length > MANY ? folded((0, words.nc)(shown.length), content) : content}`;
      }
      function singleOutput(task, { results, logs, cells }) {
        return joined([results.get(task), logs.get(task), cells.get(task)]);
      }
      function resultTable(tasks, withLogs) {
        if (tasks.length === 0)
          return "";
        const columns = ["Task", "Result", ...withLogs ? ["Logs"] : []];
        const rows = tasks.map(({ output, ...task }) => {
          const texts = [output?.result, ...withLogs ? [output?.logs] : []];
          return [`${emojiOf(task)} ${keyOf(task)}`, ...texts.map((text) => hasText(text) ? code(text.text) : "")];
        });
        return [columns, columns.map(() => ":---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
      }
      function fitsInRow(task) {
        const { output } = task;
        return !hasCells(task) && !output?.note && !output?.link && [output?.result, output?.logs].every((text) => !hasText(
        text) || isLine(text));
      }
      function isLine({ text, truncated }) {
        if (truncated || text.length > LONGEST_LINE)
          return false;
        const line = text.trim();
        return !/[\r\n]/.test(line) && Buffer.byteLength(code(line)) <= Buffer.byteLength(line) + LABEL_BYTES;
      }
      function hasResult({ kind, output }) {
        if (!output || kind === "condition")
          return false;
        return hasText(output.result) || Boolean(output.link) || Boolean(output.note) && kind !== "for-each";
      }
      function resultBlock(task) {
        const { note = "", result } = task.output ?? {};
        if (result && result.text.length <= LONGEST_WORD && note.includes(result.text))
          return joined(remarks(task));
        const { title: title2, block } = resultParts(result);
        return joined([block && labeled(title2, block), ...remarks(task)]);
      }
      function remarks({ output }) {
        return [
          output?.note ? prose(output.note, LONGEST_MESSAGE) : "",
          output?.link ? markdown_link("Open its result", output.link) : ""
        ];
      }
      function resultParts(result) {
        if (!hasText(result))
          return { title: "Result", block: "" };
        const { text, isWhole } = beginning(result, RESULT_BYTES);
        const block = fence(text, /^\s*[[{]/.test(text) ? "json" : "text");
        return { title: isWhole ? "Result" : "The beginning of the result", block };
      }
      function logBlock(task, isSingle) {
        const logs = task.output?.logs;
        if (!logs)
          return "";
        const { text, isWhole } = ending(logs, LOG_BYTES, Infinity);
        const frame = isSingle && text.split("\n", OPEN_LINES + 1).length > OPEN_LINES ? folded : labeled;
        return frame(isWhole ? "Logs" : "The end of the logs", fence(text, "text"));
      }
      function frameBytes(task) {
        return bytesOf(folded(`${emojiOf(task)} ${keyOf(task)}`, " "));
      }
      ;
      const failures_LOG_BYTES = 65536;
      const TRACE_BYTES = 8192;
      const TRACE_LINES = 50;
      const failures_OPEN_LINES = 15;
      const LAST_LINES = 10;
      const LEAST_BYTES = 400;
      const ERROR_CHARACTERS = 2e5;
      const LONGEST_ERROR = 3e3;
      const TESTS_CHARACTERS = 6e3;
      const LONGEST_TEST = 150;
      const LONGEST_REASON = 300;
      const CELL_BYTES = 8192;
      const CELL_LINES = 50;
      const SOURCE_LINES = 40;
      const MOST_IN_HEADING = 3;
      const MOST_NAMES = 30;
      function needsSection(task) {
        const { verdict } = (0, model_run.mh)(task).condition;
        if (verdict?.kind !== "failure")
          return false;
        return verdict.failure !== "run-canceled" || Boolean(task.output?.error) || hasText(task.output?.trace);
      }
      function causesOf(failures) {
        return [...Map.groupBy(failures, whatIsSaid).values()];
      }
      function whatIsSaid(task) {
        const error = (0, cut.VI)(errorOf(task), LONGEST_ERROR);
        const trace = (0, cut.pJ)(task.output?.trace?.text ?? "", 2 * TRACE_BYTES);
        const tests = task.output?.tests?.failed.map(({ id: id2 }) => id2) ?? [];
        const iterations = failedIterations(task).map(({ key }) => key);
        return [(0, words.al)(task).text, error, trace, ...tests, ...iterations, ...remarks(task)].join("\0");
      }
      function countOf(causes) {
        return causes.reduce((sum, { length }) => sum + length, 0);
      }
      function failureBlock(causes, withHeading) {
        const room = Math.min(LONGEST_ERROR, Math.floor(ERROR_CHARACTERS / causes.length));
        const firstWith = new Map(causes.toReversed().map((cause) => [adviceOn((0, model_run.mh)(cause[0]).condition), cause]));
        return (cause) => {
          const [task] = cause;
          const { condition } = (0, model_run.mh)(task);
          const hint = adviceOn(condition);
          const isMany = cause.length > MOST_IN_HEADING;
          const unknown = condition.verdict?.kind === "failure" && condition.verdict.unknown;
          return joined([
            withHeading ? `### ${emojiOf(task)} ${isMany ? (0, words.nc)(cause.length) : names(cause)}: ${statusOf(task)}` :
            "",
            isMany ? names(cause) : "",
            unknown ? unknownEnd(condition) : "",
            errorBlock(errorOf(task), room),
            testsBlock(task, room),
            iterationsBlock(task, room),
            hint && firstWith.get(hint) === cause ? next(hint) : "",
            ...remarks(task)
          ]);
        };
      }
      function names(tasks) {
        const rest = tasks.length - MOST_NAMES;
        return `${tasks.slice(0, MOST_NAMES).map(linkedKey).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
      }
      function errorOf(task) {
        return task.output?.error || task.iterations?.firstError || (0, model_run.mh)(task).condition.message;
      }
      function errorBlock(error, room) {
        const text = (0, plain.A4)(error, room).trim();
        if (text === "")
          return "Databricks gave no reason.";
        return text.includes("\n") ? fence(text, "text") : prose(error, room);
      }
      function testsBlock({ output }, room) {
        const tests = output?.tests;
        if (!tests)
          return "";
        const lines = [];
        let left = Math.min(room, TESTS_CHARACTERS);
        for (const { id: id2, message } of tests.failed) {
          const [why2 = ""] = message.split("\n", 1);
          const name = code((0, cut.ml)((0, plain.A4)(id2, LONGEST_MESSAGE), LONGEST_TEST, "both"));
          const line = `- ${name}${why2 && `: ${prose(why2, LONGEST_REASON)}`}`;
          left -= line.length;
          if (left < 0)
            break;
          lines.push(line);
        }
        const rest = tests.counts.failed + tests.counts.errors - lines.length;
        if (lines.length > 0 && rest > 0)
          lines.push(`- and ${rest} more`);
        return lines.join("\n");
      }
      function iterationsBlock(task, room) {
        const failed = failedIterations(task);
        const lines = [];
        let left = room;
        for (const iteration of failed) {
          const why2 = (0, outcome.A3)(iteration).split("\n", 1)[0] ?? "";
          const said = [statusOf(iteration), why2 && prose(why2, LONGEST_REASON)].filter(Boolean).join(", ");
          const line = `- ${emojiOf(iteration)} ${linkedKey(iteration)}: ${said}`;
          left -= line.length;
          if (left < 0)
            break;
          lines.push(line);
        }
        if (lines.length === 0)
          return "";
        const count = Math.max(task.iterations?.failed ?? 0, failed.length);
        if (count > lines.length)
          lines.push(`- and ${count - lines.length} more`);
        return folded(count === 1 ? "1 iteration failed" : `${count} iterations failed`, lines.join("\n"));
      }
      function failedIterations({ kind, children = [] }) {
        return kind === "for-each" ? children.filter(model_run.WN) : [];
      }
      function adviceOn({ code: word }) {
        return /^[A-Z_]+$/.test(word) ? (0, advice.c)(word) : void 0;
      }
      function next(advice2) {
        if (!advice2)
          return void 0;
        const lines = (0, plain.A4)(advice2, LONGEST_MESSAGE).split("\n");
        return `**What to do next:** ${lines.map((line) => prose(line)).join("<br>")}`;
      }
      function unknownEnd(condition) {
        const word = (0, states.kV)(condition);
        const reason = condition.code !== word && condition.code;
        const said = `${foreignCode(word)}${reason ? ` (${foreignCode(reason)})` : ""}`;
        return `${said} is not an end this action knows, so it counts as a failure.`;
      }
      const TRACE = {
        of: (task) => task.output?.trace,
        mostBytes: TRACE_BYTES,
        mostLines: TRACE_LINES,
        render(part) {
          const lines = part.text.split("\n");
          if (lines.length <= failures_OPEN_LINES)
            return traceBlock(part);
          const earlier = lines.slice(0, -LAST_LINES);
          const title2 = part.isWhole ? `The first ${earlier.length} lines of the trace` : `${earlier.length} lines of t\
he trace before the last ones`;
          return joined([
            folded(title2, fence(earlier.join("\n"), "text")),
            fence(lines.slice(-LAST_LINES).join("\n"), "text")
          ]);
        },
        renderShort({ text, isWhole }) {
          const lines = text.split("\n");
          return traceBlock({ text: lines.slice(-failures_OPEN_LINES).join("\n"), isWhole: isWhole && lines.length <= failures_OPEN_LINES });
        }
      };
      function traceBlock({ text, isWhole }) {
        return isWhole ? fence(text, "text") : labeled("The end of its trace", fence(text, "text"));
      }
      function takeCells(causes, room) {
        const isShared = new Set(causes.flatMap(([task, ...others]) => others.length > 0 ? [task] : []));
        const render = (lines) => (part, task) => {
          const source = beginning({ text: firstLines(task.output?.cell?.source ?? "", lines), truncated: false }, CELL_BYTES);
          const of = isShared.has(task) ? ` of ${keyOf(task)}` : "";
          return joined([
            labeled(`The cell that failed${of}`, fence(source.text, "text")),
            part.text && labeled(part.isWhole ? "It printed" : "The end of what it printed", fence(part.text, "text"))
          ]);
        };
        const cells = {
          of: ({ output }) => output?.cell && { text: output.cell.printed, truncated: false },
          mostBytes: CELL_BYTES,
          mostLines: CELL_LINES,
          render: render(SOURCE_LINES),
          renderShort: render(failures_OPEN_LINES)
        };
        const having = causes.flatMap(([task]) => task.output?.cell ? [task] : []);
        return takeEnds(having, room, cells, (tasks) => `Cells of ${(0, words.nc)(tasks.length, "failed")}`);
      }
      function firstLines(text, most) {
        const lines = text.split("\n");
        return lines.length <= most ? text : [...lines.slice(0, most), "…"].join("\n");
      }
      function takeTraces(causes, room) {
        const having = causes.filter(([task]) => hasText(task.output?.trace));
        const groups = [...Map.groupBy(having, ([{ output }]) => output?.trace?.text).values()];
        const sizes = new Map(groups.map((same) => [same[0]?.[0], countOf(same)]));
        const sizeOf = (tasks) => `Traces of ${(0, words.nc)(tasks.reduce((sum, task) => sum + (sizes.get(task) ?? 0), 0))}`;
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
      function takeFailedLogs(causes, room) {
        const isShared = new Set(causes.filter(({ length }) => length > 1).flat());
        const render = ({ text, isWhole }, task) => {
          const title2 = isWhole ? "Logs" : "The end of the logs";
          return folded(isShared.has(task) ? `${title2} of ${keyOf(task)}` : title2, fence(text, "text"));
        };
        const logs = {
          of: (task) => task.output?.logs,
          mostBytes: failures_LOG_BYTES,
          mostLines: Infinity,
          render,
          renderShort: render
        };
        const having = causes.flat().filter((task) => hasText(task.output?.logs));
        return takeEnds(having, room, logs, (tasks) => `Logs of ${(0, words.nc)(tasks.length, "failed")}`);
      }
      function takeEnds(having, room, piece, name) {
        const block = (task, bytes, render) => {
          const excerpt = piece.of(task);
          return excerpt ? render(ending(excerpt, bytes, piece.mostLines), task) : "";
        };
        const whole = allOf(having, room.bytes, (task) => block(task, piece.mostBytes, piece.render));
        if (whole)
          return room.takeEach(having, (task) => whole.get(task) ?? "", () => "");
        const taken = /* @__PURE__ */ new Map();
        const share = Math.floor(room.bytes / having.length);
        for (const task of having) {
          const overhead = bytesOf(piece.renderShort({ text: "", isWhole: false }, task));
          const part = room.bytes > 0 ? block(task, Math.max(LEAST_BYTES, share - overhead), piece.renderShort) : "";
          if (part === "" || !room.take(part))
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
      function allOf(items, bytes, render) {
        const blocks = /* @__PURE__ */ new Map();
        let left = bytes;
        for (const item of items) {
          const block = render(item);
          left -= bytesOf(block);
          if (left < 0)
            return void 0;
          blocks.set(item, block);
        }
        return blocks;
      }
      ;
      const MOST_BARS = 60;
      const MOST_ATTEMPTS = 10;
      const LONGEST_LABEL = 60;
      function gantt(run, now) {
        const span = spanOf(run, now);
        const lanes = run.tasks.map((task) => laneOf(task, span)).filter(({ bars }) => bars.length > 0);
        if (lanes.length < 2)
          return void 0;
        const drawn = mattering(lanes);
        const block = fence(diagram(run, drawn, span.end - span.zero), "mermaid");
        const [all, shown] = [countBars(lanes), countBars(drawn)];
        if (shown === all)
          return block;
        const isFailed = lanes.some((lane) => rank(lane) < NEVER_FAILED && !drawn.includes(lane));
        const which = isFailed ? "the shortest" : "the shortest that did not fail";
        return `${block}

The timeline leaves out ${all - shown} of ${all} task attempts: ${which}.`;
      }
      function spanOf(run, now) {
        const attempts2 = run.tasks.flatMap((task) => task.attempts);
        const starts = [run.startedAt, ...attempts2.map(({ startedAt }) => startedAt)].filter(isTime);
        const ends = attempts2.map(({ startedAt, endedAt }) => isTime(endedAt) ? endedAt : startedAt).filter(isTime);
        const zero = earliest(starts) ?? now;
        const known2 = isTime(run.endedAt) ? run.endedAt : isTime(run.startedAt) && isTime(run.totalMs) ? run.startedAt +
        run.totalMs : void 0;
        const soFar = run.condition.phase === "ended" ? ends : [...ends, now];
        return { zero, end: Math.max(zero, known2 ?? latest(soFar) ?? now) };
      }
      function laneOf(task, span) {
        const bars = task.attempts.flatMap((attempt, index) => {
          if (!isTime(attempt.startedAt) || attempt.condition.verdict?.kind === "not-run")
            return [];
          const start = Math.min(attempt.startedAt, span.end);
          const end = Math.min(Math.max(start, endOfBar(attempt, start, span)), span.end);
          const label = labelOf(task.key, task.attempts.length > 1 ? ` (attempt ${index + 1})` : "");
          return [{ label, icon: (0, states.ZG)(attempt.condition), start: start - span.zero, end: end - span.zero }];
        });
        return { task, bars: bars.slice(-MOST_ATTEMPTS) };
      }
      function endOfBar(attempt, start, span) {
        if (isTime(attempt.endedAt))
          return attempt.endedAt;
        if (isTime(attempt.totalMs))
          return start + attempt.totalMs;
        return attempt.condition.phase === "ended" ? start : span.end;
      }
      function isTime(ms) {
        return ms !== void 0 && Number.isFinite(ms) && ms >= 0;
      }
      function earliest(times) {
        return times.reduce((least, time2) => Math.min(least ?? time2, time2), void 0);
      }
      function latest(times) {
        return times.reduce((most, time2) => Math.max(most ?? time2, time2), void 0);
      }
      function mattering(lanes) {
        const ranked = lanes.toSorted((a, b) => rank(a) - rank(b) || lengthOf(b) - lengthOf(a));
        const kept = /* @__PURE__ */ new Map();
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
        if (hasFailed((0, model_run.mh)(task)))
          return 0;
        return task.attempts.some(hasFailed) ? 1 : NEVER_FAILED;
      }
      function hasFailed({ condition }) {
        return condition.verdict?.kind === "failure";
      }
      function lengthOf({ bars }) {
        return bars.reduce((sum, bar) => sum + bar.end - bar.start, 0);
      }
      function countBars(lanes) {
        return lanes.reduce((sum, { bars }) => sum + bars.length, 0);
      }
      function diagram(run, lanes, length) {
        const unit = unitFor(length);
        const whole = { label: "the whole run", icon: (0, states.ZG)(run.condition), start: 0, end: length };
        return [
          "gantt",
          "    dateFormat x",
          `    axisFormat %s${unit.name}`,
          ...unit.step === void 0 ? [] : [`    tickInterval ${unit.step}second`],
          "    todayMarker off",
          // Mermaid's axis goes from the first bar to the last one's end: this one makes it that of the run.
          `    ${barLine(whole, "", unit.ms)}`,
          ...lanes.flatMap(({ bars }) => bars.map((bar) => `    ${barLine(bar, `${TAGS[bar.icon]}, `, unit.ms)}`))
        ].join("\n");
      }
      const SECOND = 1e3;
      const MINUTE = 60 * SECOND;
      const HOUR = 60 * MINUTE;
      const DAY = 24 * HOUR;
      const UNITS = [
        { name: "s", ms: SECOND, below: 2 * MINUTE },
        { name: "m", ms: MINUTE, below: 2 * HOUR },
        { name: "h", ms: HOUR, below: 3 * DAY },
        { name: "d", ms: DAY, below: Infinity }
      ];
      const STEPS = [1, 2, 5, 10, 20, 30];
      const MOST_TICKS = 8;
      function unitFor(length) {
        const { name, ms } = UNITS.find(({ below }) => length < below) ?? UNITS[3];
        return { name, ms, step: STEPS.find((step) => length / (step * ms) <= MOST_TICKS) };
      }
      function barLine({ label, icon, start, end }, tag, unitMs) {
        const scaled = (ms) => Math.round(ms * SECOND / unitMs);
        const from = scaled(start);
        return `${states.$J[icon]} ${label} :${tag}${from}, ${Math.max(from + 1, scaled(end))}`;
      }
      const TAGS = {
        ok: "done",
        partial: "done",
        skipped: "done",
        failed: "crit",
        "timed-out": "crit",
        canceled: "crit",
        running: "active",
        terminating: "active",
        waiting: "active",
        unknown: "active"
      };
      function labelOf(key, suffix) {
        const safe = (0, cut.VI)(key, 1e3).toWellFormed().replace(/[^\p{L}\p{N} ._-]/gu, "_");
        return `${(0, cut.ml)(safe, LONGEST_LABEL - suffix.length, "both").trim() || "task"}${suffix}`;
      }
      var errors = __webpack_require__(3434);
      var duration = __webpack_require__(5111);
      ;
      const table_MOST_ATTEMPTS = 10;
      const MOST_REPAIRS = 10;
      const MOST_REPAIRED = 8;
      const LONGEST_PATH = 60;
      const ONLY_BEGUN = 1e3;
      const NO_BREAK = " ";
      const EM_SPACE = " ";
      function isOneTime({ runType }) {
        return runType === "SUBMIT_RUN";
      }
      function hasOnlyBegun(startedAt, now) {
        return now - startedAt < ONLY_BEGUN;
      }
      function taskLine(task, run, took) {
        const isRetried = task.attempts.length > 1;
        const split = isRetried ? "" : (0, words.PV)(took, (0, model_run.mh)(task));
        const time2 = [took, split && `(${split})`].filter(Boolean).join(" ");
        const tried = isRetried ? `attempts ${attempts(task)}` : "";
        return [`${emojiOf(task)} ${linkedKey(task)}: ${statusOf(task)}`, kindOf(task, run), time2, tried].filter(Boolean).
        join(" · ");
      }
      function taskTable(run, room, now) {
        const all = rowsOf(run.tasks);
        if (all.length < 2)
          return "";
        const columns = [
          "",
          "Task",
          "Kind",
          "Result",
          ...all.some(({ task }) => task.attempts.length > 1) ? ["Attempts"] : [],
          "Time"
        ];
        const head = [`| ${columns.join(" | ")} |`, `| ${columns.map(() => ":---").join(" | ")} |`].join("\n");
        const rows = /* @__PURE__ */ new Map();
        const add = (some, what) => {
          const render = (one) => row(one, run, columns.includes("Attempts"), now);
          const taken = room.takeEach(some, render, (count) => `Rows of ${(0, words.nc)(count, what)} left out`);
          for (const [one, text] of taken)
            rows.set(one, text);
        };
        const { failed = [], ok = [], rest = [] } = Object.groupBy(all, ({ task }) => rowClass(task));
        room.take(folded((0, words.nc)(all.length), head));
        add(failed, "failed");
        add(rest, "other");
        add(ok, "succeeded");
        const body = all.flatMap((one) => rows.get(one) ?? []);
        if (body.length === 0)
          return "";
        const table = [head, ...body].join("\n");
        const extent = body.length < all.length ? `${body.length} of` : "All";
        return all.length > LONG ? folded(`${extent} ${(0, words.nc)(all.length)}`, table) : table;
      }
      function rowsOf(tasks, depth = 0) {
        return inOrder(tasks).flatMap((task) => [
          { task, depth },
          ...isRunJob(task) ? rowsOf(task.children ?? [], depth + 1) : []
        ]);
      }
      function rowClass(task) {
        if ((0, model_run.WN)(task))
          return "failed";
        return (0, model_run.mh)(task).condition.verdict?.kind === "success" ? "ok" : "rest";
      }
      function inOrder(tasks) {
        const { failed = [], look = [], rest = [] } = Object.groupBy(tasks, (task) => PLACES[(0, words.al)(task).icon]);
        return [...failed, ...look, ...rest];
      }
      const PLACES = {
        failed: "failed",
        "timed-out": "failed",
        canceled: "look",
        partial: "look",
        unknown: "look",
        running: "look",
        terminating: "look",
        waiting: "rest",
        skipped: "rest",
        ok: "rest"
      };
      function row({ task, depth }, run, withAttempts, now) {
        const cells = [
          emojiOf(task),
          `${depth > 0 ? `${EM_SPACE.repeat(depth)}↳${NO_BREAK}` : ""}${linkedKey(task)}`,
          kindOf(task, run),
          statusOf(task),
          ...withAttempts ? [attempts(task)] : [],
          time((0, model_run.mh)(task), now)
        ];
        return `| ${cells.join(" | ")} |`;
      }
      function kindOf(task, run) {
        const path = isOneTime(run) ? (0, cut.ml)((0, plain.A4)(task.notebook?.path ?? "", LONGEST_MESSAGE), LONGEST_PATH,
        "both") : "";
        const kind = [escapeText((0, words.Ep)(task)), task.childRun && markdown_link(`run ${task.childRun.runId}`, task.
        childRun.url)].filter(Boolean).join(" ");
        return path ? `${kind} ${code(path)}` : kind;
      }
      function attempts(task) {
        const shown = task.attempts.slice(-table_MOST_ATTEMPTS);
        const first = task.attempts.length - shown.length + 1;
        if (task.attempts.length === 1)
          return hasRun(task.attempts[0]) ? "1" : "";
        const cells = shown.map((attempt, index) => `${states.$J[(0, states.ZG)(attempt.condition)]}${NO_BREAK}${markdown_link(
        String(first + index), attempt.url)}`);
        return [...first > 1 ? ["…"] : [], ...cells].join(" ");
      }
      function hasRun({ condition, startedAt }) {
        return condition.verdict?.kind !== "not-run" && (condition.phase !== "waiting" || startedAt !== void 0);
      }
      function time(attempt, now) {
        const { totalMs, startedAt, condition } = attempt;
        const isGoingOn = condition.phase !== "ended" && startedAt !== void 0 && !hasOnlyBegun(startedAt, now);
        const total = totalMs ?? (isGoingOn ? now - startedAt : void 0);
        if (total === void 0 || condition.verdict?.kind === "not-run")
          return "";
        const took = (0, duration.a)(total);
        const split = (0, words.PV)(took, attempt);
        return unbroken(split ? `${took}<br><sub>${split}</sub>` : took);
      }
      function unbroken(times) {
        return times.replace(/ (?=\d)/g, NO_BREAK);
      }
      function repairTable({ repairs: all = [] }) {
        if (all.length === 0)
          return "";
        const earlier = Math.max(0, all.length - MOST_REPAIRS);
        const rows = all.slice(earlier).map((repair, index) => repairRow(repair, earlier + index + 1));
        const head = [
          "| # | Repair | Tasks run again | Result |",
          "| :--- | :--- | :--- | :--- |",
          ...earlier > 0 ? [`| … | ${earlier} earlier | | |`] : []
        ];
        return `### Repairs

${[...head, ...rows].join("\n")}`;
      }
      function repairRow({ repairId, taskKeys, result }, number) {
        const rest = taskKeys.length - MOST_REPAIRED;
        const keys = taskKeys.slice(0, MOST_REPAIRED).map(foreignCode).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
        const end = result ? escapeText((0, plain.A4)(result, LONGEST_NAME)) : "going on";
        return `| ${number} | ${foreignCode(repairId)} | ${keys} | ${end} |`;
      }
      ;
      const LONGEST_VALUE = 200;
      const LONGEST_PREFIX = 40;
      const MOST_PARAMETERS = 30;
      const MOST_NOTES = 10;
      const MOST_COMPUTE = 3;
      const SHORT = 6;
      function opening(outcome2, failures, context, now) {
        const { run } = outcome2;
        const head = [heading(outcome2), ...explanation(outcome2)];
        if (!run)
          return joined([...head, aside(outcome2, context).replace(/^./, (first) => first.toUpperCase())]);
        return joined([
          ...head,
          ...outcome2.kind === "failed" ? why(outcome2, failures) : [],
          notes(run),
          facts(run, now),
          identity(run, aside(outcome2, context)),
          parameters(run)
        ]);
      }
      function heading(outcome2) {
        const { run } = outcome2;
        const name = run ? markdown_link((0, plain.A4)(run.name, LONGEST_NAME).trim() || `Run ${run.runId}`, run.url) : "\
Databricks Run";
        const { icon, words: words2 } = title(outcome2);
        return `## ${states.$J[icon]} ${name}${words2.startsWith(":") ? "" : " "}${words2}`;
      }
      function title(outcome2) {
        switch (outcome2.kind) {
          case "succeeded":
            return outcome2.withFailures ? { icon: "partial", words: "succeeded with failures" } : { icon: "ok", words: "\
succeeded" };
          case "failed":
            return states.EM[outcome2.failure];
          case "started":
            return { icon: "running", words: "started" };
          case "nothing-to-run":
            return { icon: "ok", words: ": nothing to run" };
          case "timed-out":
            return { icon: "timed-out", words: `: not done after ${(0, duration.a)(outcome2.afterMs)}` };
          case "canceled":
            return states.EM["workflow-canceled"];
          case "refused":
            if (outcome2.inDoubt) {
              const doubt = outcome2.run ? ": cannot tell whether it was repaired" : "cannot tell whether a run was star\
ted";
              return { icon: "failed", words: doubt };
            }
            return outcome2.error.kind === "unreachable" && !outcome2.run ? { icon: "failed", words: "could not start a \
run" } : states.EM[outcome2.error.kind];
        }
      }
      function explanation(outcome2) {
        switch (outcome2.kind) {
          case "succeeded":
            return outcome2.withFailures ? [prose("Some tasks failed, and `partial-success` lets that pass.")] : [];
          case "failed":
            if (outcome2.unknown)
              return [unknownEnd(outcome2.run.condition)];
            return isPartial(outcome2.run.condition) ? [prose("Some tasks failed, and `partial-success` is `fail`.")] : [];
          case "started":
            return [prose("This step did not wait for it (`wait: false`): the run goes on by itself.")];
          case "nothing-to-run":
            return [prose(words.OG)];
          case "timed-out":
            return [whatBecame(outcome2.run, outcome2.fate, "on-timeout")];
          case "canceled":
            return [whatBecame(outcome2.run, outcome2.fate, "on-cancel")];
          case "refused": {
            const { error } = outcome2;
            const said = error instanceof errors.dz ? faultList(error) : prose(error.message, LONGEST_MESSAGE);
            return [said, next(error.advice)];
          }
        }
      }
      function whatBecame(run, fate, input) {
        switch (fate) {
          case "ended":
            return run?.condition.phase === "ended" ? `The run has ended as ${foreignCode((0, states.kV)(run.condition))}\
.` : "The run has ended.";
          case "canceling":
            return "Databricks accepted the request to cancel the run; this step did not see its end.";
          case "not-canceled":
            return `⚠️ The run was **not canceled** and may go on: ${markdown_link("cancel it in Databricks", run?.url)}\
.`;
          case "not-started":
            return "Nothing had been started.";
          case "left":
            return prose(`The run was left running, as \`${input}: leave\` says.`);
          case "unknown":
            if (run)
              return "It is not known what became of the run: the clean-up step of this action looks for it.";
            return "No run is known to have started. If one did all the same, the clean-up step of this action looks for\
 it.";
        }
      }
      function faultList({ faults }) {
        return faults.map(({ input, message }) => `- ${code(input)}: ${prose(message, LONGEST_MESSAGE)}`).join("\n");
      }
      function why({ run, error }, failures) {
        const [only] = failures;
        const inSight = failures.length === 1 && run.tasks.length <= SHORT && only && squeezed(errorOf(only)) === squeezed(
        error);
        const task = (0, model_run.gV)((0, outcome.zV)(run.tasks));
        const quote = error && !inSight ? `> ${task ? `${keyOf(task)}: ` : ""}${prose(error, LONGEST_QUOTE)}` : void 0;
        return [quote, failures.length === 0 ? next(adviceOn(run.condition)) : void 0];
      }
      function squeezed(text) {
        return text.replace(/\s+/g, " ").trim();
      }
      function notes({ notes: all = [] }) {
        const told = all.map((note) => prose(note, LONGEST_QUOTE)).filter((note) => note.trim());
        const rest = told.length - MOST_NOTES;
        return [...told.slice(0, MOST_NOTES), ...rest > 0 ? [`and ${rest} more`] : []].map((note) => `> ℹ️ ${note}`).
        join("\n>\n");
      }
      function facts(run, now) {
        const [only, ...others] = run.tasks;
        if (only && others.length === 0)
          return taskLine(only, run, elapsed(run, now));
        const told = (0, words.c_)(run.tasks);
        return [told && `**${told}**`, elapsed(run, now)].filter(Boolean).join(" · ");
      }
      function elapsed(run, now) {
        if (run.totalMs !== void 0)
          return (0, duration.a)(run.totalMs);
        if (run.startedAt === void 0)
          return "";
        if (run.endedAt !== void 0)
          return (0, duration.a)(run.endedAt - run.startedAt);
        return hasOnlyBegun(run.startedAt, now) ? "" : `${(0, duration.a)(now - run.startedAt)} so far`;
      }
      function identity(run, added) {
        return [
          markdown_link(`Run ${run.runId}`, run.url),
          isOneTime(run) ? "one-time run" : run.jobId ? markdown_link(`job ${run.jobId}`, jobPage(run)) : "",
          known(run.condition) ? foreignCode((0, states.kV)(run.condition)) : "",
          added,
          run.creator ? `by ${foreignCode(run.creator)}` : "",
          run.performanceTarget ? `performance target ${foreignCode(run.performanceTarget)}` : "",
          run.usagePolicy ? `usage policy ${foreignCode(run.usagePolicy)}` : "",
          compute(run),
          run.startedAt === void 0 ? "" : `started ${timestamp(run.startedAt)}`
        ].filter(Boolean).join(" · ");
      }
      function compute({ tasks }) {
        const all = [...new Set(tasks.flatMap((task) => task.compute ?? []))];
        const rest = all.length - MOST_COMPUTE;
        const named = all.slice(0, MOST_COMPUTE).map(foreignCode).join(", ");
        return named && `compute ${named}${rest > 0 ? ` and ${rest} more` : ""}`;
      }
      function known({ lifeCycle, result }) {
        return lifeCycle !== "" || result !== "";
      }
      function jobPage({ url, jobId }) {
        const end = url.indexOf(`/jobs/${jobId}/runs/`);
        if (end < 0)
          return void 0;
        const query = /\?o=\d+/.exec(url)?.[0] ?? "";
        return `${url.slice(0, end)}/jobs/${jobId}${query}`;
      }
      function timestamp(ms) {
        const date = new Date(ms);
        return Number.isNaN(date.getTime()) ? "at an unknown time" : `${date.toISOString().slice(0, 16).replace("T", " ")}\
 UTC`;
      }
      function aside(outcome2, { runAttempt }) {
        const kind = failureKind(outcome2);
        const again = Number(runAttempt) > 1 ? `workflow attempt ${escapeText(runAttempt)}` : "";
        return [kind && `failure kind ${code(kind)}`, again].filter(Boolean).join(" · ");
      }
      function failureKind(outcome2) {
        switch (outcome2.kind) {
          case "failed":
            return outcome2.failure;
          case "timed-out":
            return "wait-timeout";
          case "canceled":
            return "workflow-canceled";
          case "refused":
            return outcome2.error.kind;
          case "succeeded":
          case "started":
          case "nothing-to-run":
            return void 0;
        }
      }
      function parametersOf(run) {
        if (run.parameters.length > 0 || !isOneTime(run))
          return run.parameters;
        const given = run.tasks.flatMap(({ key, notebook }) => (notebook?.parameters ?? []).map(({ name, value }) => ({ key,
        name, value })));
        return [...Map.groupBy(given, ({ name }) => name).values()].flatMap((same) => {
          const [first] = same;
          if (first && same.every(({ value }) => value === first.value))
            return [{ name: first.name, value: first.value }];
          return same.map(({ key, name, value }) => ({ name: `${(0, cut.ml)(key, LONGEST_PREFIX, "both")}: ${name}`, value }));
        });
      }
      function parameters(run) {
        const all = parametersOf(run);
        const shown = all.slice(0, MOST_PARAMETERS);
        const pairs = shown.map(({ name, value }) => [foreignCode(name), value === "" ? "(empty)" : code((0, plain.A4)(value,
        LONGEST_VALUE))]);
        const isShort = all.length <= 3 && all.every(({ name, value }) => name.length + value.length <= 60);
        if (isShort)
          return pairs.length > 0 ? `Parameters: ${pairs.map(([name, value]) => `${name} = ${value}`).join(", ")}` : "";
        const rest = all.length - shown.length;
        const rows = [
          ...pairs.map(([name, value]) => `| ${name} | ${value} |`),
          ...rest > 0 ? [`| and ${rest} more | |`] : []
        ];
        return folded(all.length === 1 ? "1 parameter" : `${all.length} parameters`, ["| Parameter | Value |", "| :--- |\
 :--- |", ...rows].join("\n"));
      }
      ;
      const SUMMARY_BYTES = 1e6;
      const NOTICE_BYTES = 2e3;
      function renderSummary(outcome2, context, now) {
        const { run } = outcome2;
        const tasks = run ? shownTasks(run) : [];
        const failures = tasks.filter((task) => needsSection(task) && !isToldInside(task));
        const first = opening(outcome2, failures, context, now);
        return `${run ? arrange(outcome2, { run, tasks, failures }, first, now) : first}
`;
      }
      function arrange(outcome2, { run, tasks, failures }, first, now) {
        const room = new Room(SUMMARY_BYTES - NOTICE_BYTES);
        room.take(first);
        const repaired = repairTable(run);
        room.take(repaired);
        const causes = causesOf(failures);
        const isSingle = tasks.length === 1;
        const left = (count) => `Errors of ${(0, words.nc)(countOf(causes.slice(-count)))} left out`;
        const errors2 = room.takeEach(causes, failureBlock(causes, !isSingle), left);
        const table = taskTable(run, room, now);
        const cells = takeCells(causes, room);
        const traces = takeTraces(causes, room);
        const failedLogs = takeFailedLogs(causes, room);
        const timeline = room.takeEach(timelines(outcome2, run, now), (block) => block, () => "Timeline left out");
        const failedResults = takeFailedResults(causes, room);
        const failedCells = takeFailedCells(causes, room);
        const explained = new Set(failures);
        const others = tasks.filter((task) => !explained.has(task) && !task.childRun);
        const outputs = takeOutputs(others, room, isSingle);
        const section = (cause) => {
          const left2 = cause.flatMap((task) => [failedLogs.get(task) ?? [], failedResults.get(task) ?? [], failedCells.
          get(task) ?? []].flat());
          const folds = joined(left2);
          return joined([
            errors2.get(cause),
            cells.get(cause[0]),
            traces.get(cause[0]),
            left2.length > MANY ? folded(`Logs and results of ${(0, words.nc)(cause.length)}`, folds) : folds
          ]);
        };
        const [only] = others;
        return joined([
          first,
          notice(room),
          table,
          repaired,
          ...causes.filter((cause) => errors2.has(cause)).map(section),
          ...timeline.values(),
          isSingle && only ? singleOutput(only, outputs) : outputSection(others, outputs)
        ]);
      }
      function notice({ notices }) {
        return notices.length > 0 ? `⚠️ ${notices.join(". ")}: the summary would be larger than 1 MiB.` : "";
      }
      function timelines({ kind }, run, now) {
        const timeline = kind === "started" ? void 0 : gantt(run, now);
        if (!timeline)
          return [];
        return [run.tasks.length > LONG ? folded("Timeline", timeline) : `### Timeline

${timeline}`];
      }
    })
  )
};
