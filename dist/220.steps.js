export const id = 220;
export const ids = [220];
export const modules = {
  /***/
  7220: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        createFiles: () => (
          /* binding */
          createFiles
        )
      });
      var plain = __webpack_require__(4395);
      var page = __webpack_require__(6958);
      var run = __webpack_require__(60);
      ;
      function eventLine(event, at) {
        const fields = fieldsOf(event);
        return fields && JSON.stringify({ at: new Date(at).toISOString(), event: event.type, ...fields });
      }
      function fieldsOf(event) {
        switch (event.type) {
          case "look":
            return event.changes.length === 0 ? void 0 : { run: runOf(event.run), changes: event.changes.map(changeOf) };
          case "run-ended":
            return { run: runOf(event.run) };
          case "starting":
            return { endpoint: event.request.endpoint, token: event.request.body.idempotency_token, job_id: event.jobId };
          case "run":
            return { run_id: event.runId, origin: event.origin, job_id: event.jobId };
          case "output":
            return { ...attemptOf(event), error: event.output.error, note: event.output.note };
          case "output-lost":
            return { ...attemptOf(event), reason: event.reason };
          case "exported":
            return { ...attemptOf(event), pages: event.pages.map(({ kind, name }) => ({ kind, name })) };
          case "cells-lost":
            return { task: event.task.key, ...ofAttempt(event.attempt), reason: event.reason };
          case "repairing":
          case "repaired":
            return { task_keys: event.taskKeys, ..."repairId" in event ? { repair_id: event.repairId } : {} };
          case "outage":
            return { ...event.trouble };
          case "ended":
            return endOf(event.outcome);
          default: {
            const { type: _, ...fields } = event;
            return fields;
          }
        }
      }
      function runOf({ runId, condition }) {
        return { run_id: runId, ...conditionOf(condition) };
      }
      function changeOf(change) {
        return change.kind === "run" ? { of: "run", ...conditionOf(change.after) } : { of: "task", ...attemptOf(change) };
      }
      function attemptOf({ path, attempt }) {
        return { task: path.join("/"), ...ofAttempt(attempt) };
      }
      function ofAttempt({ runId, number, condition }) {
        return { run_id: runId, attempt: number + 1, ...conditionOf(condition) };
      }
      function conditionOf({ lifeCycle, result, code, message }) {
        return { life_cycle: lifeCycle, result: result || void 0, code: code || void 0, message: message || void 0 };
      }
      function endOf(outcome) {
        const tasks = outcome.run?.tasks.map((task) => [task.key, (0, run.m)(task).condition.result]);
        return {
          end: outcome.kind,
          ..."fate" in outcome ? { fate: outcome.fate } : {},
          ..."error" in outcome ? { error: typeof outcome.error === "string" ? outcome.error : outcome.error.message } :
          {},
          ...tasks ? { tasks: Object.fromEntries(tasks) } : {}
        };
      }
      ;
      const SECRET_FIELDS = ["artifacts_link", "artifacts_headers"];
      const MASK = "***";
      function hiddenIn(value, hide) {
        if (typeof value === "string")
          return hide(value);
        if (Array.isArray(value))
          return value.map((entry) => hiddenIn(entry, hide));
        if (typeof value !== "object" || value === null)
          return value;
        return Object.fromEntries(Object.entries(value).map(([name, inner]) => [
          hide(name),
          SECRET_FIELDS.includes(name) ? MASK : hiddenIn(inner, hide)
        ]));
      }
      function hiddenJson(value, hide) {
        return `${JSON.stringify(hiddenIn(value, hide), void 0, 2)}
`;
      }
      var external_node_crypto_ = __webpack_require__(7598);
      ;
      const LONGEST_NAME = 100;
      const HASH_DIGITS = 8;
      const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
      function createNames() {
        const taken = /* @__PURE__ */ new Map();
        const nameOf = (folder, what) => {
          const plain2 = safeName(what);
          const place = [...folder, plain2].join("/").toLowerCase();
          const owner = taken.get(place) ?? what;
          taken.set(place, owner);
          return owner === what ? plain2 : withHash(plain2, what);
        };
        return {
          nameOf,
          folderOf: (path) => path.reduce((above, key) => [...above, "tasks", nameOf([...above, "tasks"], key)], [])
        };
      }
      function safeName(what) {
        const isSafe = /^[\w[][\w.[\]-]*$/.test(what) && !what.endsWith(".") && !DEVICES.test(what);
        return isSafe && what.length <= LONGEST_NAME ? what : withHash(what, what);
      }
      function withHash(name, what) {
        const hash = (0, external_node_crypto_.createHash)("sha256").update(what).digest("hex").slice(0, HASH_DIGITS);
        const safe = name.slice(0, LONGEST_NAME - HASH_DIGITS - 1).replace(/[^\w-]+/g, "_").replace(/^_/, "");
        return safe === "" ? `task-${hash}` : `${safe}-${hash}`;
      }
      ;
      function createFiles({ folder, hide, clock, context }) {
        const names = createNames();
        const exported = /* @__PURE__ */ new Set();
        let isRunWritten = false;
        const filesOf = (event, state) => {
          switch (event.type) {
            case "look": {
              for (const { key } of event.run.tasks.toSorted((a, b) => a.key < b.key ? -1 : 1))
                names.folderOf([key]);
              const isFirst = !isRunWritten;
              isRunWritten = true;
              return isFirst ? runFile(state, hide) : [];
            }
            case "output":
              return outputFiles(attemptFolder(names, event), event.output, hide);
            case "output-lost":
              return [[[...attemptFolder(names, event), "error.txt"], `${hide(event.reason)}
`]];
            case "exported":
              exported.add(event.attempt.runId);
              return pageFiles(names, event, hide);
            case "run-ended":
              return runFile(state, hide);
            case "ended":
              return [...runFile(state, hide), ...endFiles(event.outcome)];
            default:
              return [];
          }
        };
        const endFiles = (outcome) => [[["summary.md"], hide((0, page.renderSummary)(outcome, context, clock.now()))]];
        return async (event, state) => {
          const failures = [];
          const attempt = (work) => work.catch((error) => void failures.push(error));
          const line = eventLine(event, clock.now());
          if (line !== void 0)
            await attempt(folder.addLine("events.jsonl", hide(line)));
          for (const [path, content] of filesOf(event, state))
            await attempt(folder.write(path, content));
          if (event.type === "cells-lost" && event.task.kind === "notebook" && !exported.has(event.attempt.runId))
            failures.push(new Error(`notebook.html of task ${(0, plain.TN)(event.task.key)}: ${(0, plain.TN)(event.reason)}`));
          if (failures.length > 0)
            throw failures[0];
        };
      }
      function runFile({ run: run2 }, hide) {
        return run2?.answer ? [[["run.json"], hiddenJson(run2.answer, hide)]] : [];
      }
      function attemptFolder(names, { path, task, attempt }) {
        const at = task.attempts.findIndex(({ runId }) => runId === attempt.runId);
        return [...names.folderOf(path), `attempt-${(at < 0 ? attempt.number : at) + 1}`];
      }
      function outputFiles(folder, output, hide) {
        const file = (name, text) => text === void 0 ? [] : [[[...folder, name], hide(text)]];
        return [
          ...output.answer ? [[[...folder, "output.json"], hiddenJson(output.answer, hide)]] : [],
          ...file("logs.txt", output.logs),
          ...file("result.txt", output.result),
          ...file("result.json", isJson(output.result) ? output.result : void 0),
          ...file("error.txt", output.error && (0, plain.uo)(output.error)),
          ...file("trace.txt", output.trace && (0, plain.uo)(output.trace))
        ];
      }
      function isJson(text) {
        try {
          return text !== void 0 && JSON.parse(text) !== void 0;
        } catch {
          return false;
        }
      }
      function pageFiles(names, event, hide) {
        const folder = attemptFolder(names, event);
        const notebooks = event.pages.filter(({ kind }) => kind === "notebook");
        return event.pages.map((page2) => {
          const [isFirst, at] = [page2 === notebooks[0], event.pages.indexOf(page2)];
          const name = isFirst ? "notebook" : `${page2.kind}-${names.nameOf(folder, page2.name || String(at + 1))}`;
          return [[...folder, `${name}.html`], hide(page2.html)];
        });
      }
    })
  )
};
