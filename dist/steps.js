"use strict";
var __webpack_modules__ = {
  2613: ((module2) => {
    module2.exports = require("assert");
  }),
  181: ((module2) => {
    module2.exports = require("buffer");
  }),
  4434: ((module2) => {
    module2.exports = require("events");
  }),
  8611: ((module2) => {
    module2.exports = require("http");
  }),
  5692: ((module2) => {
    module2.exports = require("https");
  }),
  9278: ((module2) => {
    module2.exports = require("net");
  }),
  4573: ((module2) => {
    module2.exports = require("node:buffer");
  }),
  1421: ((module2) => {
    module2.exports = require("node:child_process");
  }),
  7598: ((module2) => {
    module2.exports = require("node:crypto");
  }),
  3024: ((module2) => {
    module2.exports = require("node:fs");
  }),
  1455: ((module2) => {
    module2.exports = require("node:fs/promises");
  }),
  8161: ((module2) => {
    module2.exports = require("node:os");
  }),
  6760: ((module2) => {
    module2.exports = require("node:path");
  }),
  7075: ((module2) => {
    module2.exports = require("node:stream");
  }),
  6466: ((module2) => {
    module2.exports = require("node:stream/promises");
  }),
  8877: ((module2) => {
    module2.exports = require("node:v8");
  }),
  8522: ((module2) => {
    module2.exports = require("node:zlib");
  }),
  932: ((module2) => {
    module2.exports = require("process");
  }),
  4756: ((module2) => {
    module2.exports = require("tls");
  }),
  9023: ((module2) => {
    module2.exports = require("util");
  }),
  2105: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      K: () => (
        /* binding */
        atCheckout
      )
      /* harmony export */
    });
    async function atCheckout(reader, checkout2, context, { input, lines }) {
      const named = lines.filter((line) => !line.startsWith("/"));
      const located = await checkout2.locate(context.workspace, context, named);
      if ("root" in located)
        return { ...context, checkout: located.root };
      reader.fault(input, located.fault);
      return context;
    }
  }),
  5964: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      j: () => (
        /* binding */
        DEFAULT_VERSION
      ),
      /* harmony export */
      r: () => (
        /* binding */
        checkCombinations
      )
      /* harmony export */
    });
    const WORK_INPUTS = ["job-id", "job-name", "notebook-path", "job-file", "run-id"];
    const JOB = { works: ["job-id", "job-name"], inWords: "job-id or job-name" };
    const NOTEBOOKS = { works: ["notebook-path"], inWords: "notebook-path" };
    const JOB_FILE = { works: ["job-file"], inWords: "job-file" };
    const ANY_JOB = { works: ["job-id", "job-name", "job-file"], inWords: "job-id, job-name or job-file" };
    const OWN_FILES = { works: ["notebook-path", "job-file"], inWords: "notebook-path or job-file" };
    const STARTED = {
      works: ["job-id", "job-name", "notebook-path", "job-file", "request"],
      inWords: "a run that is started"
    };
    const DEFAULT_VERSION = "4";
    const GOES_WITH = {
      request: STARTED,
      "request-file": STARTED,
      parameters: {
        works: ["job-id", "job-name", "notebook-path", "job-file"],
        inWords: "job-id, job-name, notebook-path or job-file; in a `request` of its own they stand in the tasks"
      },
      variables: JOB_FILE,
      only: ANY_JOB,
      source: { ...OWN_FILES, isAsked: (reader) => !["", "git"].includes(reader.text("source")) },
      "source-files": OWN_FILES,
      "python-path": OWN_FILES,
      "changed-only": { ...NOTEBOOKS, isAsked: isTrue("changed-only") },
      "run-all-when": NOTEBOOKS,
      dependencies: NOTEBOOKS,
      "environment-version": {
        ...NOTEBOOKS,
        isAsked: (reader) => !["", DEFAULT_VERSION].includes(reader.text("environment-version"))
      },
      "existing-cluster-id": NOTEBOOKS,
      "new-cluster": NOTEBOOKS,
      "run-name": {
        works: ["notebook-path", "request"],
        inWords: "a one-time run (notebook-path or request); the runs of a job are named after it"
      },
      "delete-run": {
        works: ["notebook-path", "job-file", "request"],
        inWords: "a one-time run (notebook-path or request) or job-file; the runs of other jobs, and given ones, are oth\
ers\u2019 to keep",
        isAsked: deletes
      },
      "idempotency-token": STARTED,
      "cancel-previous-runs": { ...JOB, isAsked: isTrue("cancel-previous-runs") }
    };
    const NEEDS_WAIT = {
      timeout: {},
      "repair-attempts": { isAsked: (reader) => !/^0*$/.test(reader.text("repair-attempts")) },
      "partial-success": { isAsked: (reader) => reader.text("partial-success") === "fail" },
      "commit-status": {},
      "delete-run": { isAsked: deletes }
    };
    const EITHER_OR = [
      { input: "request", other: "request-file", advice: "Give one of them." },
      {
        input: "new-cluster",
        other: "existing-cluster-id",
        advice: "Give one of them, or neither for serverless compute."
      }
    ];
    function checkCombinations(reader) {
      const work = chooseWork(reader);
      if (work === void 0)
        return void 0;
      for (const [input, { works, inWords, isAsked = given(input) }] of Object.entries(GOES_WITH)) {
        if (isAsked(reader) && !works.includes(work))
          reader.fault(input, `it goes with ${inWords}, and not with ${work}. Leave it out.`);
      }
      for (const { input, other, advice } of EITHER_OR) {
        if (reader.has(input) && reader.has(other) && GOES_WITH[input]?.works.includes(work))
          reader.fault(input, `\`${other}\` is given, too. ${advice}`);
      }
      if (/^false$/i.test(reader.text("wait")))
        checkNothingNeedsWait(reader);
      return work;
    }
    function chooseWork(reader) {
      const named = WORK_INPUTS.filter((name) => reader.has(name));
      const [first] = named;
      if (first === void 0) {
        if (reader.has("request") || reader.has("request-file"))
          return "request";
        return reader.fault("job-id", "nothing says what to run. Give one of job-id, job-name, notebook-path, job-file, \
request (or request-file), run-id.");
      }
      if (named.length === 1)
        return first;
      return reader.fault(first, `${named.join(" and ")} are given, and each of them says what to run. Give one of them.`);
    }
    function checkNothingNeedsWait(reader) {
      for (const [input, { isAsked = given(input) }] of Object.entries(NEEDS_WAIT)) {
        if (isAsked(reader))
          reader.fault(input, "it has no effect beside `wait: false`, which does not see the run end. Leave one of them \
out.");
      }
    }
    function deletes(reader) {
      return !["", "never"].includes(reader.text("delete-run"));
    }
    function isTrue(input) {
      return (reader) => /^true$/i.test(reader.text(input));
    }
    function given(input) {
      return (reader) => reader.has(input);
    }
  }),
  4610: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      h: () => (
        /* binding */
        createCommands
      )
    });
    var plain = __nccwpck_require__2(4395);
    ;
    const PROBLEMS = [
      // File "x.py", line 3, in f
      /",(?=\s+line\s+\d)/g,
      // x.go:3:4: message, x.c:3:4: error: message, x.go: message
      /(?::\d+|\.go):(?=\s)/g,
      // x.ts(3,4): error TS2322: message
      /\b(?:error|warning|info)(?=\s+[^\s:]*\d\s*:)/g,
      //   3:4  error  message  rule
      /^[^\S\r\n\u2028\u2029]+\d+:\d+(?=\s+(?:error|warning|info)\s)/gm,
      // x.js: line 3, col 4, Error - message (rule)
      /:(?=\s+line\s+\d+,\s+col\s)/g,
      // Exception in thread "main" x.y.Z: message
      /\bException in thread(?= ")/g
    ];
    const WORD_JOINER = "\u2060";
    function withoutProblemMatches(text) {
      return PROBLEMS.reduce((rest, problem) => rest.replace(problem, `$&${WORD_JOINER}`), text);
    }
    ;
    function createCommands({ core, write: write2 }) {
      return {
        say: (text) => write2(`${text}
`),
        foreign(text) {
          for (const piece of pieces(text))
            write2(harmless(piece));
          const reset = text.includes(ESC) && !text.endsWith(RESET_COLOURS) ? RESET_COLOURS : "";
          if (reset !== "" || !/[\r\n]$/.test(text))
            write2(`${reset}
`);
        },
        group(title, inside) {
          core.startGroup((0, plain.TN)(title));
          try {
            inside();
          } finally {
            core.endGroup();
          }
        },
        error: (message, title, place) => core.error((0, plain.wh)(message), { ...title ? { title: (0, plain.TN)(title) } :
        {}, ...place ? lines(place) : {} }),
        warning: (message, title) => core.warning((0, plain.wh)(message), title ? { title: (0, plain.TN)(title) } : {}),
        notice: (message) => core.notice((0, plain.wh)(message)),
        debug: (message) => core.debug((0, plain.wh)(message)),
        mask: (secret) => core.setSecret(secret)
      };
    }
    function lines({ file, line, endLine }) {
      return { file, ...line === void 0 ? {} : { startLine: line }, ...endLine === void 0 ? {} : { endLine } };
    }
    const COMMAND_START = /^((?:[^\S\r\n\u2028\u2029]|[\u0000-\u0008\u000e-\u001f\u0085\u180e\u200b])*)::/gm;
    const ESC = "\x1B";
    const RESET_COLOURS = `${ESC}[0m`;
    const PIECE_CHARACTERS = 64 * 1024;
    function harmless(lines2) {
      return withoutProblemMatches((0, plain.hO)(lines2).replace(COMMAND_START, "$1\\::").replaceAll("##[", "# #["));
    }
    function* pieces(text) {
      for (let start2 = 0; start2 < text.length; ) {
        const end = text.indexOf("\n", start2 + PIECE_CHARACTERS) + 1 || text.length;
        yield text.slice(start2, end);
        start2 = end;
      }
    }
  }),
  6354: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      y: () => (
        /* binding */
        readContext
      )
    });
    var foreign2 = __nccwpck_require__2(3894);
    var cut = __nccwpck_require__2(9967);
    ;
    function changeOf(eventName, payload) {
      switch (eventName) {
        case "pull_request":
        case "pull_request_target":
          return changeOfPullRequest((0, foreign2.Ik)(payload.pull_request));
        case "push":
          return changeOfPush(payload);
        case "merge_group": {
          const { base_sha: base, head_sha: head } = (0, foreign2.Ik)(payload.merge_group);
          return comparison(base, head);
        }
        default:
          return { kind: "none", reason: `the event ${eventName} is not of a pull request, a push or a merge group` };
      }
    }
    function changeOfPullRequest(pullRequest) {
      const number = wholeNumber(pullRequest.number);
      if (number === void 0)
        return { kind: "none", reason: "the event does not say which pull request it is of" };
      return { kind: "pull-request", number, head: commit((0, foreign2.Ik)(pullRequest.head).sha) };
    }
    function changeOfPush(payload) {
      if (payload.deleted === true)
        return { kind: "none", reason: "the push deleted what it was made to" };
      if (payload.created === true || /^0+$/.test((0, foreign2.Qq)(payload.before)))
        return { kind: "none", reason: "the branch or tag is new, so there is nothing to compare it with" };
      if (payload.forced === true)
        return { kind: "none", reason: "it was a force push, which may take commits away" };
      return comparison(payload.before, payload.after);
    }
    function comparison(from, to) {
      const [base, head] = [commit(from), commit(to)];
      return base !== void 0 && head !== void 0 ? { kind: "compare", base, head } : { kind: "none", reason: "the event d\
oes not say from which commit to which it leads" };
    }
    function forkOf(eventName, payload, sha) {
      const pullRequest = (0, foreign2.Ik)(payload.pull_request);
      const run2 = (0, foreign2.Ik)(payload.workflow_run);
      const own = wholeNumber((0, foreign2.Ik)(payload.repository).id);
      const isOfFork = ({ id }) => own === void 0 || wholeNumber(id) !== own;
      if (eventName === "pull_request_target") {
        const { repo, sha: head2 } = (0, foreign2.Ik)(pullRequest.head);
        if (!isOfFork((0, foreign2.Ik)(repo)))
          return void 0;
        const ownCommits = commits(sha, (0, foreign2.Ik)(pullRequest.base).sha);
        return { repository: nameOf(repo), commits: commits(head2, pullRequest.merge_commit_sha), ownCommits };
      }
      const isOfPullRequest = eventName === "workflow_run" && (!(0, foreign2.Qq)(run2.event) || (0, foreign2.Qq)(run2.event).
      startsWith("pull_request"));
      if (!isOfPullRequest || !isOfFork((0, foreign2.Ik)(run2.head_repository)))
        return void 0;
      const head = run2.event === "pull_request_target" ? void 0 : run2.head_sha;
      return {
        repository: nameOf(run2.head_repository),
        commits: commits((0, foreign2.Ik)(run2.head_commit).id, head),
        ownCommits: commits(sha)
      };
    }
    function nameOf(repository) {
      return /^[\w.-]+\/[\w.-]+$/.exec((0, foreign2.Qq)((0, foreign2.Ik)(repository).full_name))?.[0];
    }
    function commits(...candidates) {
      return [...new Set(candidates.map(commit).filter((found) => found !== void 0))];
    }
    function commit(value) {
      return /^(?:[\da-f]{40}|[\da-f]{64})$/.exec((0, foreign2.Qq)(value).toLowerCase())?.[0];
    }
    function wholeNumber(value) {
      return Number.isSafeInteger(value) && value > 0 ? value : void 0;
    }
    ;
    function readContext(env, event) {
      const payload = (0, foreign2.Ik)(event);
      const pullRequest = (0, foreign2.Ik)(payload.pull_request);
      const head = (0, foreign2.Ik)(pullRequest.head);
      const serverUrl = (0, cut.hT)(env.GITHUB_SERVER_URL || "https://github.com", "/");
      const repository = env.GITHUB_REPOSITORY ?? "";
      const eventName = env.GITHUB_EVENT_NAME ?? "";
      const runId = env.GITHUB_RUN_ID ?? "";
      return {
        serverUrl,
        apiUrl: env.GITHUB_API_URL || (isPublic(serverUrl) ? "https://api.github.com" : `${serverUrl}/api/v3`),
        repository,
        workflow: env.GITHUB_WORKFLOW ?? "",
        runId,
        ...env.ACT ? { runIdRepeats: true } : {},
        runAttempt: env.GITHUB_RUN_ATTEMPT || "1",
        job: env.GITHUB_JOB ?? "",
        step: env.GITHUB_ACTION ?? "",
        orchestration: (env.ACTIONS_ORCHESTRATION_ID ?? "").split(".").slice(1).join("."),
        sha: (0, foreign2.Qq)(head.sha) || (env.GITHUB_SHA ?? ""),
        gitUrl: gitUrlOf(pullRequest, serverUrl, repository),
        gitProvider: isPublic(serverUrl) ? "gitHub" : "gitHubEnterprise",
        eventName,
        refName: env.GITHUB_REF_NAME || void 0,
        withheld: withheldFrom(env, pullRequest, repository),
        pullRequest: pullRequestNumber(payload),
        change: changeOf(eventName, payload),
        fork: forkOf(eventName, payload, env.GITHUB_SHA),
        actor: env.GITHUB_ACTOR ?? "",
        workspace: env.GITHUB_WORKSPACE || ".",
        checkout: env.GITHUB_WORKSPACE || ".",
        temp: env.RUNNER_TEMP || void 0,
        url: repository && runId ? `${serverUrl}/${repository}/actions/runs/${runId}` : ""
      };
    }
    function isPublic(serverUrl) {
      return serverUrl === "https://github.com";
    }
    function gitUrlOf(pullRequest, serverUrl, repository) {
      if (pullRequest.head === void 0)
        return repository ? `${serverUrl}/${repository}` : void 0;
      const name = (0, foreign2.Qq)((0, foreign2.Ik)((0, foreign2.Ik)(pullRequest.head).repo).full_name);
      return name ? `${serverUrl}/${name}` : void 0;
    }
    function withheldFrom(env, pullRequest, repository) {
      if (env.GITHUB_ACTOR === "dependabot[bot]")
        return "dependabot";
      const isOfPullRequest = pullRequest.head !== void 0 && env.GITHUB_EVENT_NAME !== "pull_request_target";
      return isOfPullRequest && (0, foreign2.Qq)((0, foreign2.Ik)((0, foreign2.Ik)(pullRequest.head).repo).full_name) !==
      repository ? "fork" : void 0;
    }
    function pullRequestNumber(payload) {
      const issue = (0, foreign2.Ik)(payload.issue);
      return wholeNumber((0, foreign2.Ik)(payload.pull_request).number ?? (issue.pull_request ? issue.number : void 0));
    }
  }),
  4536: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      U: () => (
        /* binding */
        refusalOfFork
      )
      /* harmony export */
    });
    function refusalOfFork(context, checkedOut, used, { wayThrough = WAY_THROUGH } = {}) {
      const { fork, eventName } = context;
      if (fork === void 0)
        return void 0;
      const why = (used.git ? whyNotGit(context) : void 0) ?? (used.checkout ? whyNotCheckout(context, checkedOut) : void 0);
      if (why === void 0)
        return void 0;
      const whose = fork.repository ? `the fork ${fork.repository}` : "a fork that is gone or not known";
      const event = eventName === "workflow_run" ? "workflow_run after a workflow of that pull request" : eventName;
      return `code of a pull request from ${whose} would run with the secrets and the rights of this repository: the eve\
nt is ${event}, and ${why}. Whoever can open a pull request could read them. Use the event pull_request, or code of this\
 repository${wayThrough}. See https://gh.io/securely-using-pull_request_target`;
    }
    const WAY_THROUGH = "; where somebody has reviewed what will run, allow-unsafe-pr-checkout: true lets it through";
    function whyNotGit({ fork, sha, gitUrl, serverUrl, repository }) {
      const isOwn = gitUrl === `${serverUrl}/${repository}` && isOneOf(fork?.ownCommits, sha);
      return isOwn ? void 0 : `Databricks would fetch ${shortOf(sha)}, the commit of the pull request`;
    }
    function whyNotCheckout({ fork, serverUrl, repository }, { commit, parents, origin, isAtOriginBranch }) {
      if (commit === void 0)
        return "nothing tells which commit is checked out";
      const isOfFork = (one) => isOneOf(fork?.commits, one);
      const source = addressOf2(origin ?? "");
      if (isOneOf(fork?.ownCommits, commit))
        return void 0;
      if (isOfFork(commit))
        return `the checkout is at ${shortOf(commit)}, the commit of the pull request`;
      if (parents.some(isOfFork))
        return `the checkout is at ${shortOf(commit)}, which has the pull request's commit merged`;
      if (fork?.repository && source === addressOf2(`${serverUrl}/${fork.repository}`))
        return "the checkout is of the fork";
      if (isAtOriginBranch && source === addressOf2(`${serverUrl}/${repository}`))
        return void 0;
      return `nothing shows that ${shortOf(commit)}, which is checked out, is a commit of this repository`;
    }
    function isOneOf(commits = [], commit) {
      return commits.includes(commit.toLowerCase());
    }
    const SHORT_SHA_CHARACTERS = 7;
    function shortOf(commit) {
      return commit ? commit.slice(0, SHORT_SHA_CHARACTERS) : "an unknown commit";
    }
    function addressOf2(address) {
      const [account = "", ...path] = address.split(":");
      const isShort = path.length > 0 && !account.includes("/") && !path[0]?.startsWith("//");
      const url = URL.parse(isShort ? `ssh://${account}/${path.join(":")}` : address);
      if (!url?.host)
        return "";
      return (url.host + url.pathname).toLowerCase().replace(/(?:\.git)?\/?$/, "");
    }
  }),
  78: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      K: () => (
        /* binding */
        checkGitSource
      ),
      /* harmony export */
      k: () => (
        /* binding */
        gitSourceFault
      )
      /* harmony export */
    });
    function checkGitSource(reader, work, context) {
      if (work.kind !== "notebooks" || work.source !== "git" || "git_source" in work.extra)
        return;
      if (!work.notebooks.some(({ source }) => source === "repository"))
        return;
      const instead = "Use `source: checkout` or a workspace notebook, or name a git_source in `request`.";
      const fault = gitSourceFault(context, instead);
      if (fault !== void 0)
        reader.fault("notebook-path", fault);
    }
    function gitSourceFault({ gitUrl, sha }, instead) {
      if (gitUrl === void 0)
        return `the repository of the commit under test is not known (the fork of this pull request is gone, or this is \
not a workflow run). ${instead}`;
      return sha === "" ? `the commit under test is not known: GITHUB_SHA is not set. ${instead}` : void 0;
    }
  }),
  3223: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      P2: () => (
        /* binding */
        readIdempotencyToken
      ),
      /* harmony export */
      gF: () => (
        /* binding */
        fieldText
      ),
      /* harmony export */
      is: () => (
        /* binding */
        checkNotInBoth
      ),
      /* harmony export */
      j8: () => (
        /* binding */
        readGivenRequest
      ),
      /* harmony export */
      lf: () => (
        /* binding */
        warnOfUnknownFields
      )
      /* harmony export */
    });
    var _databricks_wire_int64_0 = __nccwpck_require__2(3925);
    var _checkout_file_read_1 = __nccwpck_require__2(4569);
    var _known_fields_2 = __nccwpck_require__2(3911);
    var _text_quote_5 = __nccwpck_require__2(7819);
    var _text_suggest_3 = __nccwpck_require__2(6101);
    var _definitions_yaml_4 = __nccwpck_require__2(6475);
    const LONGEST_TOKEN = 64;
    const MOST_WARNINGS = 10;
    async function readGivenRequest(reader, files2, context) {
      const input = reader.has("request") ? "request" : "request-file";
      if (!reader.has(input))
        return void 0;
      const isFile = input === "request-file";
      const text = isFile ? await readFile(reader, files2, context) : reader.yaml(input);
      if (text === void 0)
        return void 0;
      const read = await (0, _definitions_yaml_4.OG)(text);
      if ("fault" in read)
        return reader.fault(input, `${isFile ? `${(0, _text_quote_5.h)(reader.text(input))}: ` : ""}${read.fault}`);
      const { idempotency_token: token2, ...body } = read.value;
      return { input, body, token: token2 };
    }
    async function readFile(reader, files2, context) {
      const { path, read } = await (0, _checkout_file_read_1.Mk)(files2, context, reader.text("request-file"));
      return "text" in read ? read.text : reader.fault("request-file", `${(0, _text_quote_5.h)(path)} ${(0, _checkout_file_read_1.
      Wj)(read)}`);
    }
    function warnOfUnknownFields(reader, { input, body }, endpoint) {
      const known = _known_fields_2.s[endpoint];
      const path = endpoint === "submit" ? "jobs/runs/submit" : "jobs/run-now";
      const unknown2 = Object.keys(body).filter((name) => !known.includes(name));
      for (const field of unknown2.slice(0, MOST_WARNINGS)) {
        reader.warnings.push(`Input ${input}: the Jobs API knows no field ${(0, _text_quote_5.h)(field)} in ${path}.${(0,
        _text_suggest_3.a)(field, known)} It is sent as it is.`);
      }
      const more = unknown2.length - MOST_WARNINGS;
      if (more > 0)
        reader.warnings.push(`Input ${input}: it has ${more} more fields that the Jobs API does not know in ${path}.`);
    }
    function checkNotInBoth(reader, { input, body }, field, other) {
      if (field in body && reader.has(other))
        reader.fault(other, `${field} in \`${input}\` says the same. Give one of them.`);
    }
    function readIdempotencyToken(reader, request) {
      const inBody = request?.token;
      const given = reader.text("idempotency-token");
      if (inBody !== void 0 && given !== "")
        return reader.fault("idempotency-token", "idempotency_token in `request` says the same. Give one of them.");
      const input = given === "" && request ? request.input : "idempotency-token";
      const token2 = given || inBody;
      if (token2 === void 0 || token2 === "")
        return void 0;
      if (typeof token2 !== "string")
        return reader.fault(input, "its idempotency_token is not text. Write it in quotes.");
      if (token2.length <= LONGEST_TOKEN)
        return token2;
      return reader.fault(input, `the token ${(0, _text_quote_5.h)(token2)} has ${token2.length} characters, and Databri\
cks takes at most ${LONGEST_TOKEN}.`);
    }
    function fieldText(value) {
      return typeof value === "string" ? value : (0, _databricks_wire_int64_0.sd)(value);
    }
  }),
  3911: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      I: () => (
        /* binding */
        TASK_PARAMETER_FIELDS
      ),
      /* harmony export */
      s: () => (
        /* binding */
        KNOWN_FIELDS
      )
      /* harmony export */
    });
    const KNOWN_FIELDS = {
      // https://docs.databricks.com/api/workspace/jobs/runnow
      "run-now": [
        "job_id",
        "idempotency_token",
        "job_parameters",
        "notebook_params",
        "jar_params",
        "python_params",
        "python_named_params",
        "sql_params",
        "dbt_commands",
        "spark_submit_params",
        "pipeline_params",
        "queue",
        "only",
        "performance_target",
        "duration_target"
      ],
      // https://docs.databricks.com/api/workspace/jobs/submit
      submit: [
        "run_name",
        "timeout_seconds",
        "health",
        "idempotency_token",
        "tasks",
        "git_source",
        "webhook_notifications",
        "email_notifications",
        "notification_settings",
        "environments",
        "environment_variables",
        "access_control_list",
        "queue",
        "run_as",
        "performance_target",
        "duration_target",
        "budget_policy_id",
        "usage_policy_id"
      ]
    };
    const TASK_PARAMETER_FIELDS = [
      "notebook_params",
      "jar_params",
      "python_params",
      "python_named_params",
      "sql_params",
      "dbt_commands",
      "spark_submit_params"
    ];
  }),
  8215: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      m: () => (
        /* binding */
        Reader
      )
      /* harmony export */
    });
    var _text_quote_1 = __nccwpck_require__2(7819);
    var _text_suggest_0 = __nccwpck_require__2(6101);
    const LARGEST_ID = 9223372036854775807n;
    class Reader {
      faults = [];
      warnings = [];
      /** What was found to be secret on the way. */
      secrets = [];
      #env;
      constructor(env) {
        this.#env = env;
      }
      /** Without the white space around it; empty when absent. */
      text(name) {
        return (this.#env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
      }
      /** For YAML, where the white space before the first line says how deep the others are. Empty when absent. */
      yaml(name) {
        return (this.#env[`INPUT_${name.toUpperCase()}`] ?? "").trimEnd();
      }
      /** As it was written, with the white space around it. */
      verbatim(name) {
        return this.#env[`INPUT_${name.toUpperCase()}`] ?? "";
      }
      has(name) {
        return this.text(name) !== "";
      }
      /** Notes that an input is wrong; gives undefined, to be returned in place of what it should have been. */
      fault(input, message) {
        this.faults.push({ input, message });
        return void 0;
      }
      /** A YAML 1.2 boolean. */
      flag(name, fallback) {
        const given = this.text(name);
        if (given === "")
          return fallback;
        if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(given))
          return given.toLowerCase() === "true";
        this.fault(name, `${(0, _text_quote_1.h)(given)} is not a valid boolean. Write true or false.`);
        return fallback;
      }
      /** One of several words; the first is the default. */
      choice(name, words) {
        const given = this.text(name);
        const word = words.find((candidate) => candidate === given);
        if (given === "" || word)
          return word ?? words[0];
        this.fault(name, `${(0, _text_quote_1.h)(given)} is not one of ${words.join(", ")}.${(0, _text_suggest_0.a)(given,
        words)}`);
        return words[0];
      }
      /** Entries, one a line or separated by commas; a comma in braces belongs to a glob. */
      list(name) {
        return this.text(name).split("\n").flatMap(splitAtCommas).map((entry) => entry.trim()).filter(Boolean);
      }
      /** A decimal int64 above zero; undefined when absent or wrong. */
      id(name) {
        const given = this.text(name);
        if (given === "")
          return void 0;
        if (/^[1-9]\d{0,18}$/.test(given) && BigInt(given) <= LARGEST_ID)
          return given;
        if (/^\d(?:\.\d+)?E\+\d+$/i.test(given)) {
          return this.fault(name, `${(0, _text_quote_1.h)(given)} has lost digits: GitHub rounds long numbers. Put the I\
D in quotes in the workflow.`);
        }
        return this.fault(name, `${(0, _text_quote_1.h)(given)} is not a valid ID. Write the decimal number from the add\
ress of its page, such as 11223344.`);
      }
    }
    function splitAtCommas(line) {
      const entries = [];
      let end = line.length;
      let nextBrace = "";
      for (let at = line.length - 1; at >= 0; at--) {
        const character = line.charAt(at);
        if (character === "{" || character === "}")
          nextBrace = character;
        else if (character === "," && nextBrace !== "}") {
          entries.push(line.slice(at + 1, end));
          end = at;
        }
      }
      return [...entries, line.slice(0, end)].reverse();
    }
  }),
  2249: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      P: () => (
        /* binding */
        readRunName
      ),
      /* harmony export */
      Z: () => (
        /* binding */
        readParameters
      )
      /* harmony export */
    });
    var _text_quote_1 = __nccwpck_require__2(7819);
    var _definitions_yaml_0 = __nccwpck_require__2(6475);
    const MOST_RUN_NAME_BYTES = 4096;
    async function readParameters(reader) {
      if (!reader.has("parameters"))
        return {};
      const read = await (0, _definitions_yaml_0.pI)(reader.yaml("parameters"));
      if ("value" in read)
        return read.value;
      reader.fault("parameters", read.fault);
      return {};
    }
    function readRunName(reader) {
      const name = reader.text("run-name");
      if (Buffer.byteLength(name) > MOST_RUN_NAME_BYTES)
        reader.fault("run-name", `${(0, _text_quote_1.h)(name)} is longer than the ${MOST_RUN_NAME_BYTES} bytes that Dat\
abricks takes.`);
      return name || void 0;
    }
  }),
  8202: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      u: () => (
        /* binding */
        readRunNow
      )
      /* harmony export */
    });
    var _text_quote_3 = __nccwpck_require__2(7819);
    var _given_request_0 = __nccwpck_require__2(3223);
    var _known_fields_1 = __nccwpck_require__2(3911);
    var _run_fields_2 = __nccwpck_require__2(2249);
    async function readRunNow(reader, request, jobId) {
      const parameters = await (0, _run_fields_2.Z)(reader);
      const only = reader.list("only");
      const { job_id: jobIdOfBody, ...extra } = request?.body ?? {};
      if (request) {
        (0, _given_request_0.lf)(reader, request, "run-now");
        checkJobOfBody(reader, request, jobIdOfBody, jobId);
        (0, _given_request_0.is)(reader, request, "job_parameters", "parameters");
        (0, _given_request_0.is)(reader, request, "only", "only");
        checkTaskParameters(reader, request);
      }
      return { extra, parameters, only };
    }
    const NAMES_THE_JOB = ["job-id", "job-name", "job-file"];
    function checkJobOfBody(reader, { input }, ofBody, jobId) {
      if (ofBody === void 0 || jobId !== void 0 && (0, _given_request_0.gF)(ofBody) === jobId)
        return;
      const named = NAMES_THE_JOB.find((name) => reader.has(name)) ?? "job-id";
      reader.fault(input, `its job_id is ${(0, _text_quote_3.h)((0, _given_request_0.gF)(ofBody))}. Leave it out: the jo\
b is named by ${named}.`);
    }
    function checkTaskParameters(reader, { input, body }) {
      const field = _known_fields_1.I.find((name) => name in body);
      if (field === void 0 || !(reader.has("parameters") || "job_parameters" in body))
        return;
      reader.fault(input, `${field} beside job parameters is refused by Databricks: a job takes either job parameters or\
 parameters for one kind of task.`);
    }
  }),
  1149: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      Fj: () => (
        /* binding */
        secretsOf
      ),
      /* harmony export */
      Wl: () => (
        /* binding */
        secretForHost
      ),
      /* harmony export */
      eJ: () => (
        /* binding */
        readIdTokens
      ),
      /* harmony export */
      er: () => (
        /* binding */
        readProfile
      ),
      /* harmony export */
      lt: () => (
        /* binding */
        homeOf
      ),
      /* harmony export */
      sb: () => (
        /* binding */
        readSettings
      )
      /* harmony export */
    });
    var node_path_0 = __nccwpck_require__2(6760);
    var _databricks_auth_setting_1 = __nccwpck_require__2(9673);
    var _databricks_auth_ways_2 = __nccwpck_require__2(1542);
    const CONNECTION = {
      host: { input: "host", variable: "DATABRICKS_HOST", profileKey: "host", holds: "other" },
      authType: {
        input: "auth-type",
        variable: "DATABRICKS_AUTH_TYPE",
        profileKey: "auth_type",
        holds: "other",
        isDetail: true
      }
    };
    const PLACES = Object.fromEntries([CONNECTION, ..._databricks_auth_ways_2.dk.map(({ settings }) => settings)].flatMap(
    (places) => Object.entries(places)));
    async function readProfile(env, readText) {
      const named = trimmed(env.DATABRICKS_CONFIG_PROFILE);
      if (named === "" && Object.values(PLACES).some((place) => !place.isDetail && given(env, place) !== void 0))
        return void 0;
      const path = configFile(env);
      const text = await readText(path);
      if (text === void 0)
        return named === "" ? void 0 : {
          fault: `DATABRICKS_CONFIG_PROFILE names the profile ${JSON.stringify(named)}, and there is no file ${path} tha\
t can be read. Correct DATABRICKS_CONFIG_FILE, or leave the profile out.`
        };
      const profiles = await parseProfiles(text);
      const values = profiles.get(named || "DEFAULT");
      if (values)
        return { name: named || "DEFAULT", values };
      return named === "" ? void 0 : {
        fault: `DATABRICKS_CONFIG_PROFILE names the profile ${JSON.stringify(named)}, which ${path} does not have, or wh\
ich is empty there. It has ${[...profiles.keys()].join(", ") || "none"}.`
      };
    }
    function configFile(env) {
      return (trimmed(env.DATABRICKS_CONFIG_FILE) || (0, node_path_0.join)("~", ".databrickscfg")).replace(/^~(?=$|[/\\])/,
      () => homeOf(env));
    }
    function homeOf(env) {
      return env.HOME || env.USERPROFILE || "";
    }
    async function parseProfiles(text) {
      const { parse } = await __nccwpck_require__2.e(
        /* import() */
        756
      ).then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 5756, 19));
      const profiles = /* @__PURE__ */ new Map();
      const add = (name, key, value) => {
        const values = profiles.get(name) ?? [];
        values.push([key, String(value).trim()]);
        profiles.set(name, values);
      };
      for (const [name, section] of Object.entries(parse(withLiteralHeadings(text)))) {
        if (typeof section !== "object" || section === null)
          add("DEFAULT", name, section);
        else
          for (const [key, value] of Object.entries(section))
            add(name, key, value);
      }
      return new Map([...profiles].map(([name, values]) => [name, Object.fromEntries(values)]));
    }
    function withLiteralHeadings(text) {
      const lines = text.replace(/^\ufeff/, "").split(/[\r\n]+/);
      return lines.map((line) => line.replace(/^\s*(\[[^\]]*\])/, (_, heading) => heading.replaceAll(".", "\\."))).join(
      "\n");
    }
    function readSettings(env, profile) {
      if (profile && "fault" in profile)
        return profile.fault;
      const found = Object.entries(PLACES).map(([name, place]) => [name, given(env, place) ?? inProfile(profile, place)]);
      return Object.fromEntries(found.filter(([, setting]) => setting !== void 0));
    }
    function readIdTokens(env) {
      const url = trimmed(env.ACTIONS_ID_TOKEN_REQUEST_URL);
      const requestToken = trimmed(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
      return url && requestToken ? { url, requestToken } : void 0;
    }
    function given(env, place) {
      const { input, variable } = place;
      const ofInput = input === void 0 ? "" : trimmed(env[`INPUT_${input.toUpperCase()}`]);
      if (ofInput !== "")
        return { value: ofInput, from: (0, _databricks_auth_setting_1.Vb)(place) };
      const ofVariable = variable === void 0 ? "" : trimmed(env[variable]);
      return ofVariable === "" ? void 0 : { value: ofVariable, from: `the environment variable ${variable}` };
    }
    function inProfile(profile, { profileKey }) {
      if (profile === void 0 || profileKey === void 0)
        return void 0;
      const value = profile.values[profileKey] ?? "";
      return value === "" ? void 0 : { value, from: `${profileKey} of the profile ${profile.name}`, ofProfile: true };
    }
    function secretForHost(settings, profile) {
      const host = profile && "values" in profile ? profile.values.host ?? "" : "";
      const all = settings;
      const secret = Object.entries(PLACES).find(([name, place]) => (0, _databricks_auth_setting_1.$f)(place) && all[name]?.
      ofProfile)?.[0];
      return host !== "" && secret !== void 0 && all[secret] ? { host, secret: all[secret] } : void 0;
    }
    function trimmed(text) {
      return text?.trim() ?? "";
    }
    const SHORTEST_MASK = 4;
    function secretsOf(env, profile) {
      const values = profile && "values" in profile ? profile.values : {};
      const all = [
        ...Object.values(PLACES).filter(_databricks_auth_setting_1.$f).flatMap(({ input, variable, profileKey }) => [
          input === void 0 ? "" : env[`INPUT_${input.toUpperCase()}`],
          variable === void 0 ? "" : env[variable],
          profileKey === void 0 ? "" : values[profileKey]
        ]),
        env.ACTIONS_ID_TOKEN_REQUEST_TOKEN
      ];
      const lines = all.flatMap((secret) => trimmed(secret).split(/[\r\n]+/)).map(trimmed);
      return [...new Set(lines.filter((line) => line.length >= SHORTEST_MASK))];
    }
  }),
  1148: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      t: () => (
        /* binding */
        readSavedTarget
      ),
      _: () => (
        /* binding */
        readTarget
      )
    });
    var databricks_target2 = __nccwpck_require__2(6901);
    ;
    function urlOf(text) {
      const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
      return URL.canParse(whole) ? new URL(whole) : void 0;
    }
    var errors2 = __nccwpck_require__2(3434);
    var quote2 = __nccwpck_require__2(7819);
    var action_reader2 = __nccwpck_require__2(8215);
    var action_settings = __nccwpck_require__2(1149);
    var confidential = __nccwpck_require__2(755);
    var id_token = __nccwpck_require__2(1768);
    var auth_setting = __nccwpck_require__2(9673);
    ;
    function missing({ settings, needs, needsIdToken }, found) {
      return {
        settings: needs.flatMap((name) => {
          const place = settings[name];
          return place && !found.settings[name] ? [(0, auth_setting.Vb)(place)] : [];
        }),
        idToken: needsIdToken && !found.idTokens
      };
    }
    function given({ settings }, found) {
      return Object.entries(settings).flatMap(([name, place]) => {
        const setting = found.settings[name];
        return setting ? [{ place, setting }] : [];
      });
    }
    function readWay(way, found, faults) {
      const wrong = given(way, found).flatMap(({ place, setting }) => {
        const what = (0, auth_setting.Ig)(place, setting.value);
        return what === void 0 ? [] : [{ input: (0, auth_setting.wg)(place), message: `${(0, auth_setting.et)(place, setting)}\
 ${what}` }];
      });
      for (const { input, message } of wrong)
        faults.fault(input, message);
      return wrong.length === 0 ? way.read(found, faults) : void 0;
    }
    var ways = __nccwpck_require__2(1542);
    var suggest = __nccwpck_require__2(6101);
    ;
    async function readSignIn(reader, env, settings, context) {
      const { readText, withheld, saved: saved2 } = context;
      const host = saved2?.host ?? context.host;
      const found = {
        settings,
        host: host === "" ? "" : new URL(host).hostname,
        idTokens: (0, action_settings.eJ)(env),
        withheld,
        home: (0, action_settings.lt)(env),
        readText
      };
      const way = saved2 ? chooseSaved(reader, found, saved2) : settings.authType ? chooseNamed(reader, found, settings.
      authType) : await chooseFound(reader, found);
      if (way === void 0 || !mayHaveScopes(reader, way, settings))
        return void 0;
      return readWay(way, found, { fault: (input, message) => reader.fault(input, message), quote: quote2.h });
    }
    function chooseSaved(reader, found, { authType }) {
      const way = (0, ways.VO)(authType);
      if (isComplete(way, found))
        return way;
      return refuseMissing(reader, way, found, "what the main step signed in with is not there any more: ");
    }
    function chooseNamed(reader, found, { value, from }) {
      const way = (0, ways.FM)(value);
      if (way === void 0) {
        const names = ways.dk.map(({ type }) => type);
        const subject = from === "`auth-type`" ? `${(0, quote2.h)(value)} is` : `${from} is ${(0, quote2.h)(value)}, whi\
ch is`;
        return reader.fault("auth-type", `${subject} not one of ${names.join(", ")}.${(0, suggest.a)(value, names)}`);
      }
      return isComplete(way, found) ? way : refuseMissing(reader, way, found);
    }
    async function chooseFound(reader, found) {
      const asked = ways.dk.filter((way) => way.isAskedFor(found));
      const complete = asked.filter((way) => isComplete(way, found));
      if (complete.length > 1)
        return reader.fault("auth-type", severalWays(found, complete));
      if (complete[0]) {
        for (const way of asked)
          warnIfUnused(reader, way, complete[0], found);
        return complete[0];
      }
      const meant = asked.find((way) => !way.isOftenSetForOthers);
      if (meant)
        return refuseIncomplete(reader, meant, found);
      for (const way of ways.dk)
        if (await way.isAvailable?.(found))
          return way;
      if (asked[0])
        return refuseIncomplete(reader, asked[0], found);
      return reader.fault("token", nothingGiven(found));
    }
    function mayHaveScopes(reader, way, { scopes }) {
      if (scopes === void 0 || scopes.ofProfile || "scopes" in way.settings)
        return true;
      const having = ways.dk.filter(({ settings }) => "scopes" in settings).map(({ type }) => type);
      reader.fault("oauth-scopes", `it is given, and the step signs in with ${way.type}, which does not ask for scopes. \
Leave it out, or sign in with ${having.join(" or ")}.`);
      return false;
    }
    function isComplete(way, found) {
      const { settings, idToken } = missing(way, found);
      return settings.length === 0 && !idToken;
    }
    function refuseIncomplete(reader, way, found) {
      const fault = way.explainIncomplete?.(found);
      return fault ? reader.fault(fault.input, fault.message) : refuseMissing(reader, way, found);
    }
    function refuseMissing(reader, way, found, since = "") {
      const { settings, idToken } = missing(way, found);
      if (settings.length > 0)
        reader.fault("auth-type", `${since}${way.type} needs ${settings.join(" and ")}, and nothing was given.`);
      if (idToken)
        reader.fault("auth-type", `${since}${way.type} is chosen, but ${(0, id_token.Wi)(found.withheld)}`);
    }
    function warnIfUnused(reader, way, chosen, found) {
      const { settings } = missing(way, found);
      if (settings.length === 0)
        return;
      reader.warnings.push(`Sign-in: ${nameWithSettings(chosen, found)} is used. ${nameWithSettings(way, found)} is give\
n, too, and is not used, for it also needs ${settings.join(" and ")}. Leave out what is not meant, or choose with \`auth-\
type\`.`);
    }
    function nameWithSettings(way, found) {
      const named = given(way, found).filter(({ place }) => place.holds !== "other");
      return `${way.type} (${named.map(({ setting }) => setting.from).join(", ")})`;
    }
    function severalWays(found, ways2) {
      const named = ways2.map((way) => nameWithSettings(way, found));
      const two = ways2.length === 2;
      return `${two ? "two" : ways2.length} ways to sign in are set at once: ${named.join(" and ")}. Leave ${two ? "one" :
      "all but one"} out, or choose, as in \`auth-type: ${String(ways2.at(-1)?.type)}\`.`;
    }
    function nothingGiven(found) {
      const { withheld } = found;
      const why = withheld ? [
        `GitHub gives neither secrets nor ID tokens to the pull requests of ${withheld === "fork" ? "forks" : "Dependabo\
t"}: skip the job for them.`
      ] : [];
      const ignored = new Set(ways.dk.flatMap((way) => way.explainIgnored?.(found) ?? []));
      return [
        "nothing was given, nor anything else to sign in with.",
        ...why,
        ...ignored,
        "The shortest ways:",
        "(1) without a secret: `client-id` of a service principal with a federation policy, and `permissions: {id-token:\
 write}` for the job;",
        "(2) `client-id` and `client-secret: ${{ secrets.DATABRICKS_CLIENT_SECRET }}` of a service principal;",
        "(3) `token: ${{ secrets.DATABRICKS_TOKEN }}`."
      ].join(" ");
    }
    ;
    const EXAMPLE = "the address of the workspace, such as https://dbc-1234abcd-56ef.cloud.databricks.com";
    async function readTarget(reader, env, machine, context, saved2) {
      const settings = (0, action_settings.sb)(env, saved2 ? profileThatIsThere(machine) : machine.profile);
      if (typeof settings === "string")
        return reader.fault("host", settings);
      const place = saved2 ? placeOf(saved2) : readHost(reader, settings.host);
      if (place && !mayHaveSecret(reader, settings, machine, place.host))
        return void 0;
      const { readText } = machine;
      const found = { host: place?.host ?? "", readText, withheld: context.withheld, saved: saved2 };
      const signIn = await readSignIn(reader, env, settings, found);
      if (!place || !signIn)
        return void 0;
      const target = { ...place, signIn };
      return saved2 ? ifUnchanged(reader, saved2, target, urlOf(settings.host?.value ?? "")?.origin) : target;
    }
    function profileThatIsThere({ profile }) {
      return profile && "fault" in profile ? void 0 : profile;
    }
    function placeOf({ host, workspaceId }) {
      return { host, ...workspaceId === void 0 ? {} : { workspaceId } };
    }
    function mayHaveSecret(reader, settings, machine, host) {
      const bound = (0, action_settings.Wl)(settings, machine.profile);
      if (!bound || urlOf(bound.host)?.origin === host)
        return true;
      reader.fault("host", `${(0, quote2.h)(host)} would get a secret (${bound.secret.from}) that is for ${(0, quote2.h)(
      bound.host)}, the host of that profile. Leave the host out, or name another profile in DATABRICKS_CONFIG_PROFILE.`);
      return false;
    }
    function ifUnchanged(reader, saved2, target, hostNow) {
      const changed = (0, databricks_target2.tX)(saved2, target);
      if (changed === void 0 || hostNow === saved2.host && (0, databricks_target2.DW)(saved2, target))
        return target;
      const elsewhere = hostNow === void 0 || hostNow === saved2.host ? "" : ` The host that is named now is ${hostNow}.`;
      return reader.fault("host", `the run is in ${saved2.host}. ${changed}${elsewhere} Nothing was sent.`);
    }
    function readHost(reader, setting) {
      const given2 = setting?.value ?? "";
      if (given2 === "")
        return reader.fault("host", `nothing was given. Write ${EXAMPLE}, or set the environment variable DATABRICKS_HOS\
T.`);
      const url = urlOf(given2);
      if (url?.username || url?.password)
        return reader.fault("host", "there are credentials in the address. Leave them out and use the `token` input.");
      const shown = (0, quote2.h)(given2.replace(/^.*@/s, "\u2026@"));
      if (!url || !/^https?:$/.test(url.protocol) || !isHostName(url.hostname))
        return reader.fault("host", `${shown} is not a valid address. Write ${EXAMPLE}.`);
      if (!(0, confidential.F)(url))
        return reader.fault("host", `${shown} is not encrypted. Write https:// instead of http://.`);
      if (/^accounts(?:-[a-z]+)?\./i.test(url.hostname))
        return reader.fault("host", `${shown} is an account console, which runs no jobs. Write ${EXAMPLE}.`);
      const workspaceId = ["o", "w", "workspace_id"].map((name) => url.searchParams.get(name) ?? "").find((value) => /^\d+$/.
      test(value));
      return { host: url.origin, ...workspaceId ? { workspaceId } : {} };
    }
    function isHostName(hostname) {
      return /^(?:\[[0-9a-f:.]+\]|[a-z0-9.-]+)$/i.test(hostname) && !/^https?$/i.test(hostname);
    }
    async function readSavedTarget(env, context, machine, saved2) {
      const reader = new action_reader2.m(env);
      const target = await readTarget(reader, env, machine, context, saved2);
      if (reader.faults.length > 0 || !target)
        throw new errors2.dz(reader.faults);
      return target;
    }
  }),
  3699: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      N: () => (
        /* binding */
        readLeg
      ),
      /* harmony export */
      o: () => (
        /* binding */
        readTelling
      )
      /* harmony export */
    });
    var _text_quote_0 = __nccwpck_require__2(7819);
    const LONGEST_CONTEXT = 255;
    function readTelling(reader) {
      const commitStatus = readContextName(reader);
      return {
        prComment: reader.choice("pr-comment", ["never", "on-failure", "always"]),
        ...commitStatus !== void 0 && { commitStatus }
      };
    }
    function readLeg(reader) {
      return { jobIndex: reader.text("internal-job-index"), matrix: reader.text("internal-matrix") };
    }
    function readContextName(reader) {
      const given = reader.text("commit-status");
      if (given === "")
        return void 0;
      if (given.length <= LONGEST_CONTEXT && !/[\u0000-\u001f\u007f]/.test(given))
        return given;
      return reader.fault("commit-status", `${(0, _text_quote_0.h)(given)} is no name of a status. Write one line of at \
most ${LONGEST_CONTEXT} characters, such as databricks/nightly.`);
    }
  }),
  9003: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      Er: () => (
        /* binding */
        statusName
      ),
      /* harmony export */
      g0: () => (
        /* binding */
        commentedOn
      ),
      /* harmony export */
      vo: () => (
        /* binding */
        readAsked2
      )
      /* harmony export */
    });
    var _action_reader_0 = __nccwpck_require__2(8215);
    var _action_telling_1 = __nccwpck_require__2(3699);
    function readAsked2(env, context) {
      const reader = new _action_reader_0.m(env);
      return { telling: (0, _action_telling_1.o)(reader), githubToken: reader.text("github-token"), leg: (0, _action_telling_1.
      N)(reader), context };
    }
    function commentedOn({ telling: telling2, context }) {
      return telling2.prComment === "never" ? void 0 : context.pullRequest;
    }
    function statusName({ telling: telling2, context }) {
      return context.sha === "" ? void 0 : telling2.commitStatus;
    }
  }),
  9049: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      N: () => (
        /* binding */
        connect2
      ),
      U: () => (
        /* binding */
        readMachine
      )
    });
    var settings = __nccwpck_require__2(1149);
    var ways = __nccwpck_require__2(1542);
    var errors2 = __nccwpck_require__2(668);
    var databricks_pages = __nccwpck_require__2(2094);
    var foreign2 = __nccwpck_require__2(3894);
    ;
    const MINUTE_MS = 6e4;
    const START_OUTAGE_MS = 5 * MINUTE_MS;
    const WAIT_OUTAGE_MS = 10 * MINUTE_MS;
    const OUTPUT_OUTAGE_MS = 2 * MINUTE_MS;
    const SOME_JOBS_MS = 5e3;
    const SOME_JOBS_PAGES = 5;
    const COMPLETED_RUNS_MS = 1e4;
    function createJobsClient(http, { keepsAnswers = false } = {}) {
      const send2 = (0, databricks_pages.Rx)(http);
      return {
        signIn: (signal) => http.signIn({ outageMs: START_OUTAGE_MS, signal }),
        serverNow: () => http.serverNow(),
        runNow: (body, options) => start2(send2, "2.1/jobs/run-now", `run job ${String(body.job_id)}`, body, options),
        submit: (body, options) => start2(send2, "2.1/jobs/runs/submit", "submit a one-time run", body, options),
        getRun: runReader(send2, keepsAnswers),
        getOutput: (taskRunId, signal) => getOutput(send2, taskRunId, keepsAnswers, signal),
        exportNotebook: (taskRunId, signal, onPages) => exportNotebook(send2, taskRunId, signal, onPages),
        cancelRun: (runId, options) => cancelRun(send2, runId, options),
        deleteRun: (runId, options) => deleteRun(send2, runId, options),
        cancelAllRuns: (jobId, signal) => cancelAllRuns(send2, jobId, signal),
        listActiveRuns: (jobId, signal) => listActiveRuns(send2, jobId, signal),
        listStarted: (jobId, options) => listStarted(send2, jobId, options),
        listCompletedRuns: (jobId, options) => listCompletedRuns(send2, jobId, options),
        timesThrottled: () => http.timesThrottled(),
        repairRun: (body, signal) => repairRun(send2, body, signal),
        listJobs: (name, signal) => listJobs(send2, name, signal),
        someJobs: (signal) => someJobs(send2, signal)
      };
    }
    const readers = () => Promise.all(
      /* import() | later */
      [__nccwpck_require__2.e(9), __nccwpck_require__2.e(707)]
    ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 1567));
    async function start2(send2, path, what, body, options = {}) {
      const outageMs = options.deadlineMs === void 0 ? START_OUTAGE_MS : 0;
      const { run_id } = await send2({ method: "POST", path, body, what, outageMs, ...options });
      if ((0, foreign2.eQ)(run_id))
        return run_id;
      throw new errors2.hD("unreachable", `The workspace accepted the request to ${what} but its answer names no run.`, "\
A run may have been started: look at the runs of this identity in the workspace before you run the step again.", void 0,
      { effect: "unknown" });
    }
    async function cancelRun(send2, runId, { signal, deadlineMs } = {}) {
      await send2({
        method: "POST",
        path: "2.1/jobs/runs/cancel",
        body: { run_id: BigInt(runId) },
        needsAnswer: false,
        what: `cancel run ${runId}`,
        outageMs: deadlineMs === void 0 ? databricks_pages.wx : 0,
        deadlineMs,
        signal
      });
    }
    async function cancelAllRuns(send2, jobId, signal) {
      await send2({
        method: "POST",
        path: "2.1/jobs/runs/cancel-all",
        body: { job_id: BigInt(jobId) },
        needsAnswer: false,
        what: `cancel the runs of job ${jobId}`,
        outageMs: databricks_pages.wx,
        signal
      });
    }
    async function deleteRun(send2, runId, { signal, outageMs = databricks_pages.wx } = {}) {
      try {
        await send2({
          method: "POST",
          path: "2.1/jobs/runs/delete",
          body: { run_id: BigInt(runId) },
          needsAnswer: false,
          what: `delete run ${runId}`,
          outageMs,
          signal
        });
      } catch (error) {
        if (!(error instanceof errors2.hD) || !/\bdoes(?:n't| not) exist\b/i.test(error.said))
          throw error;
      }
    }
    async function repairRun(send2, body, signal) {
      const { repair_id } = await send2({
        method: "POST",
        path: "2.1/jobs/runs/repair",
        body,
        what: `repair run ${String(body.run_id)}`,
        outageMs: 0,
        signal
      });
      if ((0, foreign2.eQ)(repair_id))
        return repair_id;
      throw new errors2.hD("unreachable", "The workspace accepted the repair but its answer names none.", "Look at the r\
un in the workspace.", void 0, { effect: "unknown" });
    }
    function runReader(send2, keepsAnswers) {
      const large = /* @__PURE__ */ new Set();
      const read = async (answer) => {
        const { readRun } = await readers();
        return keepsAnswers ? { ...readRun(answer), answer } : readRun(answer);
      };
      return async (runId, options = {}) => {
        if (!large.has(runId)) {
          const run2 = await getSmallRun(send2, runId, options);
          if (run2 !== void 0)
            return read(run2);
          large.add(runId);
        }
        return read(await getLargeRun(send2, runId, options));
      };
    }
    async function getSmallRun(send2, runId, options) {
      try {
        const run2 = await getRunPage(send2, "2.1", runId, options);
        return (0, foreign2.Qq)(run2.next_page_token) === "" ? run2 : void 0;
      } catch (error) {
        if (error instanceof errors2.hD && needsNewerApi(error))
          return void 0;
        throw error;
      }
    }
    function needsNewerApi({ status, said }) {
      return status === 400 && /API 2\.2/i.test(said);
    }
    async function getLargeRun(send2, runId, options) {
      const pages = [];
      const next = (0, databricks_pages.oB)(`read run ${runId}`);
      for (let pageToken = ""; pageToken !== void 0; ) {
        const page = await getRunPage(send2, "2.2", runId, options, pageToken);
        pages.push(page);
        pageToken = next(page.next_page_token);
      }
      return (0, databricks_pages.vc)(pages, PAGED_FIELDS);
    }
    const PAGED_FIELDS = ["tasks", "iterations", "job_clusters", "job_parameters", "repair_history"];
    async function getRunPage(send2, version, runId, options, pageToken = "") {
      const run2 = await send2({
        method: "GET",
        path: `${version}/jobs/runs/get`,
        query: { run_id: runId, include_history: "true", ...pageToken ? { page_token: pageToken } : {} },
        what: `read run ${runId}`,
        outageMs: WAIT_OUTAGE_MS,
        check: (answer) => {
          checkRunId(runId, answer.run_id);
          checkIsRun(runId, answer);
        },
        ...options
      });
      return { ...run2, run_id: runId };
    }
    function checkRunId(runId, given) {
      if ((0, databricks_pages.bv)(runId, given))
        throw (0, databricks_pages.Fi)(`read run ${runId}`, `run ${(0, databricks_pages.SP)(given)}`, `The action asked \
for run ${runId} and got run ${(0, databricks_pages.SP)(given)}`);
    }
    const MARKS_OF_A_RUN = ["run_id", "state", "status", "tasks", "iterations"];
    function checkIsRun(runId, answer) {
      if (MARKS_OF_A_RUN.some((mark) => mark in answer))
        return;
      throw (0, databricks_pages.Fi)(`read run ${runId}`, "no run", `The action asked for run ${runId} and got an answer\
 about no run`);
    }
    function checkOutputOf(taskRunId, given) {
      if ((0, databricks_pages.bv)(taskRunId, given))
        throw (0, databricks_pages.Fi)(`read the output of task run ${taskRunId}`, `run ${(0, databricks_pages.SP)(given)}`,
        `The action asked for the output of run ${taskRunId} and got that of run ${(0, databricks_pages.SP)(given)}`);
    }
    async function getOutput(send2, taskRunId, keepsAnswers, signal) {
      const wire = await send2({
        method: "GET",
        path: "2.1/jobs/runs/get-output",
        query: { run_id: taskRunId },
        what: `read the output of task run ${taskRunId}`,
        outageMs: OUTPUT_OUTAGE_MS,
        check: ({ metadata }) => checkOutputOf(taskRunId, (0, foreign2.Ik)(metadata).run_id),
        signal
      });
      const { readOutputSnapshot } = await readers();
      return keepsAnswers ? { ...readOutputSnapshot(wire), answer: wire } : readOutputSnapshot(wire);
    }
    async function exportNotebook(send2, taskRunId, signal, onPages) {
      const answer = await send2({
        method: "GET",
        path: "2.1/jobs/runs/export",
        query: { run_id: taskRunId, views_to_export: onPages ? "ALL" : "CODE" },
        what: `export the notebook of task run ${taskRunId}`,
        outageMs: 0,
        signal
      });
      const { readExport, readPages } = await readers();
      await onPages?.(readPages(answer));
      return readExport(answer);
    }
    async function listActiveRuns(send2, jobId, signal) {
      const runs = await (0, databricks_pages._w)(send2, {
        path: "2.1/jobs/runs/list",
        field: "runs",
        query: { job_id: jobId, active_only: "true", limit: "25" },
        what: `list the active runs of job ${jobId}`,
        check: ({ runs: listed2 }) => checkJobOf(jobId, listed2),
        signal
      });
      return runs.flatMap(({ run_id }) => typeof run_id === "string" ? [run_id] : []);
    }
    async function listStarted(send2, jobId, options = {}) {
      const which = jobId === void 0 ? { run_type: "SUBMIT_RUN" } : { job_id: jobId };
      const runs = await (0, databricks_pages._w)(send2, {
        path: "2.1/jobs/runs/list",
        field: "runs",
        query: { ...which, active_only: "true", limit: "25" },
        what: "list the active runs",
        // Nothing is to be concluded from silence: an empty list says `has_more`, or has no run.
        check: ({ runs: listed2, has_more: more }) => {
          if (!Array.isArray(listed2) && more !== false)
            throw notAList();
          if (jobId !== void 0)
            checkJobOf(jobId, listed2);
        },
        ...options
      });
      const { readRun } = await readers();
      return runs.map((run2) => readRun(run2)).filter(({ runId }) => (0, foreign2.eQ)(runId));
    }
    async function listCompletedRuns(send2, jobId, { withTasks, signal }) {
      const runs = await (0, databricks_pages._w)(send2, {
        path: "2.1/jobs/runs/list",
        field: "runs",
        query: { job_id: jobId, completed_only: "true", limit: "25", ...withTasks ? { expand_tasks: "true" } : {} },
        what: `list the completed runs of job ${jobId}`,
        outageMs: 0,
        deadlineMs: COMPLETED_RUNS_MS,
        mostPages: 1,
        check: ({ runs: listed2 }) => checkJobOf(jobId, listed2),
        signal
      });
      const { readRun } = await readers();
      return runs.map((run2) => readRun(run2));
    }
    function checkJobOf(jobId, listed2) {
      const stray = (0, foreign2.p_)(listed2).find(({ job_id }) => (0, databricks_pages.bv)(jobId, job_id));
      if (!stray)
        return;
      const fault = `The action asked for the runs of job ${jobId} and got one of job ${(0, databricks_pages.SP)(stray.job_id)}`;
      throw (0, databricks_pages.Fi)(`list the runs of job ${jobId}`, `a run of job ${(0, databricks_pages.SP)(stray.job_id)}`,
      fault);
    }
    function notAList() {
      const what = "list the active runs";
      const why = "an answer that does not say which runs there are";
      return new errors2.dw(what, why, new errors2.hD("unreachable", `Could not ${what}: ${why}.`, "Run the step again."));
    }
    async function listJobs(send2, name, signal) {
      const jobs = await (0, databricks_pages._w)(send2, {
        path: "2.1/jobs/list",
        field: "jobs",
        query: { name, limit: "100" },
        what: "look up the job by name",
        signal
      });
      return jobListings(jobs);
    }
    async function someJobs(send2, signal) {
      const jobs = await (0, databricks_pages._w)(send2, {
        path: "2.1/jobs/list",
        field: "jobs",
        query: { limit: "100" },
        what: "list the jobs",
        outageMs: 0,
        deadlineMs: SOME_JOBS_MS,
        mostPages: SOME_JOBS_PAGES,
        signal
      });
      return jobListings(jobs);
    }
    function jobListings(jobs) {
      const listings = jobs.flatMap(({ job_id, settings: settings2 }) => (0, foreign2.eQ)(job_id) ? [{ jobId: job_id, name: (0,
      foreign2.Qq)((0, foreign2.Ik)(settings2).name) }] : []);
      return [...new Map(listings.map((listing) => [listing.jobId, listing])).values()];
    }
    var redact2 = __nccwpck_require__2(8944);
    var workspace = __nccwpck_require__2(2638);
    var user_agent2 = __nccwpck_require__2(79);
    ;
    async function readMachine({ env, readText }, commands) {
      for (const secret of (0, settings.Fj)(env, void 0))
        commands.mask(secret);
      const profile = await (0, settings.er)(env, readText);
      if (profile)
        for (const secret of (0, settings.Fj)({}, profile))
          commands.mask(secret);
      return { profile, readText };
    }
    function connect2(dependencies, target) {
      const { env, clock: clock2, random, execute, commands, onTrouble, secrets: others = [], keepsAnswers } = dependencies;
      const transport = dependencies.createTransport((0, user_agent2.N)(env, target.signIn.type));
      const onTrace = (line) => commands.debug(line);
      onTrace(`Way to sign in to ${target.host}: ${target.signIn.type}`);
      const over = new AbortController();
      const { secrets: secrets2, add, hide } = knownSecrets([
        ...(0, settings.Fj)(env, void 0),
        ...(0, ways.Rc)(target.signIn),
        ...others
      ]);
      const onSecret = (secret) => {
        commands.mask(secret);
        add(secret);
      };
      const signIn = { transport, clock: clock2, execute, over: over.signal, onSecret, onTrace, secrets: secrets2 };
      const authorizer = (0, ways.QG)(signIn, target.host, target.signIn);
      const http = (0, workspace.V)({ ...target, authorizer, transport, clock: clock2, random, onTrouble, onTrace, secrets: secrets2 });
      const applicationId = "clientId" in target.signIn ? target.signIn.clientId : void 0;
      const close = () => {
        over.abort();
        transport.close();
      };
      return {
        client: createJobsClient(http, { keepsAnswers }),
        workspaceFiles: workspaceFilesOver(http, applicationId),
        savedJobs: async () => (await __nccwpck_require__2.e(
          /* import() | definitions */
          683
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 3638))).createSavedJobs(http),
        hide,
        close
      };
    }
    function workspaceFilesOver(http, applicationId) {
      let loaded;
      const files2 = () => loaded ??= __nccwpck_require__2.e(
        /* import() | imports */
        927
      ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 1608)).then(({ createWorkspaceFiles }) => createWorkspaceFiles(
      http, { applicationId }));
      return {
        serverNow: () => http.serverNow(),
        userName: async (signal) => (await files2()).userName(signal),
        makeFolder: async (...folder) => (await files2()).makeFolder(...folder),
        importFile: async (...file) => (await files2()).importFile(...file),
        deleteFolder: async (...folder) => (await files2()).deleteFolder(...folder),
        listFolder: async (...folder) => (await files2()).listFolder(...folder)
      };
    }
    const MOST_TOKENS = 6;
    function knownSecrets(given) {
      const tokens = [];
      let hide;
      return {
        hide: (text) => (hide ??= (0, redact2.Q0)([...given, ...tokens]))(text),
        secrets: () => [...given, ...tokens],
        add(secret) {
          tokens.push(secret);
          if (tokens.length > MOST_TOKENS)
            tokens.shift();
          hide = void 0;
        }
      };
    }
  }),
  1717: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      _: () => (
        /* binding */
        openJournal
      )
      /* harmony export */
    });
    var _model_errors_0 = __nccwpck_require__2(3434);
    var _run_journal_1 = __nccwpck_require__2(1030);
    function openJournal(dependencies) {
      const { savedForm, save, onUnsaved, mustBeSaved, deliver } = dependencies;
      let state = _run_journal_1.xB;
      let saved2 = savedForm(state);
      let isUnsavedTold = false;
      const keep = () => {
        const form = savedForm(state);
        if (form === saved2)
          return void 0;
        const reason = save(form);
        if (reason === void 0)
          saved2 = form;
        return reason;
      };
      return {
        get state() {
          return state;
        },
        async emit(event) {
          state = (0, _run_journal_1.np)(state, event);
          const reason = keep();
          if (reason !== void 0 && mustBeSaved && (event.type === "starting" || event.type === "creating-job")) {
            state = (0, _run_journal_1.np)(state, { type: event.type === "starting" ? "not-started" : "job-not-created" });
            throw unsavedStart(reason);
          }
          if (reason !== void 0 && !isUnsavedTold) {
            isUnsavedTold = true;
            onUnsaved(reason);
          }
          await deliver(event, state);
        }
      };
    }
    function unsavedStart(reason) {
      return new _model_errors_0.lZ("internal", `Nothing was started: what the clean-up step needs to cancel the run cou\
ld not be saved (${reason}).`, "Make room on the disk of the runner, or say `on-cancel: leave` to start without it.");
    }
  }),
  2120: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      Q7: () => (
        /* binding */
        loadLeft
      ),
      /* harmony export */
      _e: () => (
        /* binding */
        loadJournal
      ),
      /* harmony export */
      eI: () => (
        /* binding */
        createSave
      ),
      /* harmony export */
      hg: () => (
        /* binding */
        saveLeft
      )
      /* harmony export */
    });
    var node_crypto_0 = __nccwpck_require__2(7598);
    var node_path_1 = __nccwpck_require__2(6760);
    var _report_left_to_tell_4 = __nccwpck_require__2(6979);
    var _run_saved_2 = __nccwpck_require__2(9470);
    var _text_failure_3 = __nccwpck_require__2(6085);
    const STATE = "journal";
    const LONGEST_STATE_BYTES = 3e4;
    const IN_FILE = "file:";
    function createSave({ core, env, writeText: writeText2 }) {
      const file = secondPlace(env);
      let isInFile = false;
      const writeFile = (text) => {
        try {
          if (file !== void 0)
            writeText2(file, text);
          return file !== void 0;
        } catch {
          return false;
        }
      };
      return (text) => {
        try {
          core.saveState(STATE, shortEnough({ env, writeText: writeText2 }, text));
          if (isInFile && writeFile(""))
            isInFile = false;
          return void 0;
        } catch (error) {
          if (!writeFile(text))
            return (0, _text_failure_3.U)(error);
          isInFile = true;
          return void 0;
        }
      };
    }
    function shortEnough({ env, writeText: writeText2 }, text) {
      const place = Buffer.byteLength(text) > LONGEST_STATE_BYTES ? secondPlace(env) : void 0;
      if (place === void 0)
        return text;
      const file = `${place}-long`;
      writeText2(file, text);
      return `${IN_FILE}${file}`;
    }
    const TELLING = "telling";
    function saveLeft({ core }, form) {
      try {
        core.saveState(TELLING, form);
      } catch {
      }
    }
    function loadLeft({ env }) {
      return (0, _report_left_to_tell_4.G)(env[`STATE_${TELLING}`] ?? "");
    }
    async function loadJournal({ env, readText }) {
      const state = env[`STATE_${STATE}`] ?? "";
      const long = state.startsWith(IN_FILE) ? await readText(state.slice(IN_FILE.length)) : void 0;
      const inState = (0, _run_saved_2.S)(long ?? state);
      const file = secondPlace(env);
      const text = file === void 0 ? void 0 : await readText(file);
      if (text === void 0)
        return inState;
      const inFile = (0, _run_saved_2.S)(text);
      return isOfSameStep(inState, inFile) ? inFile : inState;
    }
    function isOfSameStep(inState, inFile) {
      if (typeof inState !== "object" || typeof inFile !== "object")
        return inState === void 0;
      return inState.target.salt === inFile.target.salt;
    }
    function secondPlace(env) {
      if (!env.RUNNER_TEMP)
        return void 0;
      const names = ["GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_JOB", "GITHUB_ACTION"];
      const inputs = Object.keys(env).filter((name) => name.startsWith("INPUT_"));
      const step = [...names, ...inputs.sort()].map((name) => [name, env[name] ?? ""]);
      return (0, node_path_1.join)(env.RUNNER_TEMP, "databricks-run", `journal-${(0, node_crypto_0.createHash)("sha256").
      update(JSON.stringify(step)).digest("hex")}`);
    }
  }),
  3586: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      n: () => (
        /* binding */
        hidingGiven
      )
      /* harmony export */
    });
    var _action_settings_0 = __nccwpck_require__2(1149);
    var _databricks_http_redact_1 = __nccwpck_require__2(8944);
    function hidingGiven({ env }, others) {
      return (0, _databricks_http_redact_1.Q0)([...(0, _action_settings_0.Fj)(env, void 0), ...others].filter(Boolean));
    }
  }),
  2978: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      Ei: () => (
        /* binding */
        saveStopMarker
      ),
      /* harmony export */
      F1: () => (
        /* binding */
        watchForStop
      ),
      /* harmony export */
      i8: () => (
        /* binding */
        stopMarkerPath
      ),
      /* harmony export */
      mN: () => (
        /* binding */
        leaveStopMarker
      )
      /* harmony export */
    });
    var node_path_0 = __nccwpck_require__2(6760);
    var _model_errors_1 = __nccwpck_require__2(3434);
    const LOOK_EVERY_MS = 1e3;
    function stopMarkerPath(temp, newToken) {
      return temp === void 0 ? void 0 : (0, node_path_0.join)(temp, "databricks-run", `stop-${newToken()}`);
    }
    const STATE = "stop-marker";
    function saveStopMarker({ core }, marker) {
      if (marker === void 0)
        return;
      try {
        core.saveState(STATE, marker);
      } catch {
      }
    }
    async function leaveStopMarker({ env, createFile: createFile2 }, saved2) {
      const marker = env[`STATE_${STATE}`] || saved2;
      if (marker)
        await createFile2(marker).catch(() => false);
    }
    function watchForStop({ clock: clock2, fileExists }, marker) {
      const found = new AbortController();
      const over = new AbortController();
      const look = async () => {
        if (marker !== void 0 && await fileExists(marker))
          found.abort(new _model_errors_1.j$("clean-up"));
      };
      const watch = async () => {
        while (!over.signal.aborted && !found.signal.aborted) {
          await clock2.sleep(LOOK_EVERY_MS, over.signal);
          await look();
        }
      };
      const check = async () => {
        await look();
        found.signal.throwIfAborted();
      };
      if (marker !== void 0)
        void watch();
      return { signal: found.signal, check, close: () => over.abort() };
    }
  }),
  9124: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      z: () => (
        /* binding */
        asActionError
      )
      /* harmony export */
    });
    var _model_errors_0 = __nccwpck_require__2(3434);
    var _text_failure_1 = __nccwpck_require__2(6085);
    function asActionError(error, commands) {
      if (error instanceof _model_errors_0.lZ)
        return error;
      const text = (0, _text_failure_1.U)(error);
      commands.debug(error instanceof Error ? error.stack ?? text : text);
      return new _model_errors_0.lZ("internal", `Something unexpected went wrong in this action: ${text}`, "Run the step\
 again with debug logging (repository variable ACTIONS_STEP_DEBUG = true) and open an issue with what it prints.", { cause: error });
    }
  }),
  4569: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      Mk: () => (
        /* binding */
        readNamed
      ),
      /* harmony export */
      Wj: () => (
        /* binding */
        fileProblem
      ),
      /* harmony export */
      mN: () => (
        /* binding */
        LARGEST_FILE_BYTES
      )
      /* harmony export */
    });
    var _within_0 = __nccwpck_require__2(8673);
    const LARGEST_FILE_BYTES = 10 * 2 ** 20;
    function fileProblem(file) {
      const instead = "Name a file of the checkout, relative to its root";
      switch (file.problem) {
        case "missing":
          return `is not there. ${instead}; a step with actions/checkout must come before this one.`;
        case "outside":
          return `is outside the checkout. ${instead}; links must not lead out of it either.`;
        case "folder":
          return `is a folder. ${instead}.`;
        case "not-a-file":
          return `is not a regular file, but a pipe, a socket or a device. ${instead}.`;
        case "not-text":
          return "is not UTF-8 text. Save it as UTF-8.";
        case "too-large":
          return `has ${file.bytes.toLocaleString("en-US")} bytes, and Databricks takes at most ${LARGEST_FILE_BYTES.toLocaleString(
          "en-US")} (10 MB) as a request. Give a smaller one.`;
        case "unreadable":
          return `cannot be read (${file.code}). Check its permissions.`;
      }
    }
    async function readNamed(files2, { workspace, checkout: checkout2 }, path) {
      const read = await files2.read(checkout2, path);
      const inner = isMissing(read) ? (0, _within_0.xG)(path, (0, _within_0.MT)(workspace, checkout2)) : void 0;
      const again = inner === void 0 ? read : await files2.read(checkout2, inner);
      return inner === void 0 || isMissing(again) ? { path, read } : { path: inner, read: again };
    }
    function isMissing(read) {
      return "problem" in read && read.problem === "missing";
    }
  }),
  8673: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      DZ: () => (
        /* binding */
        tidy
      ),
      /* harmony export */
      MT: () => (
        /* binding */
        prefixOf
      ),
      /* harmony export */
      UO: () => (
        /* binding */
        isWithin
      ),
      /* harmony export */
      az: () => (
        /* binding */
        isContent
      ),
      /* harmony export */
      xG: () => (
        /* binding */
        behindPrefix
      )
      /* harmony export */
    });
    var node_path_0 = __nccwpck_require__2(6760);
    function isWithin(folder, path) {
      const way = (0, node_path_0.relative)(folder, path);
      return way !== ".." && !way.startsWith(`..${node_path_0.sep}`) && !(0, node_path_0.isAbsolute)(way);
    }
    function isContent(root, path) {
      return isWithin(root, path) && !(0, node_path_0.relative)(root, path).split(node_path_0.sep).includes(".git");
    }
    function prefixOf(workspace, root) {
      const way = (0, node_path_0.relative)(workspace, root);
      return way === "" || !isWithin(workspace, root) ? "" : `${way.split(node_path_0.sep).join("/")}/`;
    }
    function behindPrefix(path, prefix) {
      const plain = path.replace(/^(?:\.\/+)+/, "");
      return prefix !== "" && plain.startsWith(prefix) ? plain.slice(prefix.length) : void 0;
    }
    function tidy(path) {
      const parts = [];
      for (const part of path.split("/")) {
        if (part === "" || part === ".")
          continue;
        if (part !== "..")
          parts.push(part);
        else if (parts.pop() === void 0)
          return void 0;
      }
      return parts.join("/");
    }
  }),
  1281: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      BI: () => (
        /* binding */
        tokenAuthorizer
      ),
      /* harmony export */
      VY: () => (
        /* binding */
        secretsIn
      ),
      /* harmony export */
      iy: () => (
        /* binding */
        asBearer
      ),
      /* harmony export */
      jV: () => (
        /* binding */
        RESOURCE_ID_HEADER
      ),
      /* harmony export */
      x3: () => (
        /* binding */
        bearerAuthorizer
      )
      /* harmony export */
    });
    var _http_errors_0 = __nccwpck_require__2(668);
    function tokenAuthorizer(type, advice, tokens, fixed = {}) {
      return {
        type,
        renews: true,
        advice,
        async authorize({ refused: refused2, ...request } = {}) {
          const headers = await Promise.all(Object.entries(tokens).map(async ([name, { prefix = "", held, isOptional = false }]) => {
            const stale = refused2?.[name]?.slice(prefix.length);
            const token2 = await held.token({ ...request, refused: stale }).catch((error) => {
              if (isOptional && error instanceof _http_errors_0.hD)
                return void 0;
              throw error;
            });
            return token2 === void 0 ? {} : { [name]: `${prefix}${token2}` };
          }));
          return headers.reduce((all, header) => ({ ...all, ...header }), fixed);
        }
      };
    }
    function bearerAuthorizer(type, advice, held, scopes) {
      return { ...tokenAuthorizer(type, advice, { authorization: asBearer(held) }), scopes };
    }
    function asBearer(held) {
      return { prefix: "Bearer ", held };
    }
    const RESOURCE_ID_HEADER = "x-databricks-azure-workspace-resource-id";
    function secretsIn(signature) {
      return Object.entries(signature).flatMap(([name, value]) => name === RESOURCE_ID_HEADER ? [] : [value]);
    }
  }),
  755: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      F: () => (
        /* binding */
        isConfidential
      ),
      /* harmony export */
      U: () => (
        /* binding */
        isLoopback
      )
      /* harmony export */
    });
    function isConfidential({ protocol, hostname }) {
      return protocol === "https:" || protocol === "http:" && isLoopback(hostname);
    }
    function isLoopback(hostname) {
      return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
    }
  }),
  1768: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      Gk: () => (
        /* binding */
        checkIdTokens
      ),
      /* harmony export */
      QS: () => (
        /* binding */
        adviceOnPolicy
      ),
      /* harmony export */
      Wi: () => (
        /* binding */
        whyNoIdToken
      ),
      /* harmony export */
      gj: () => (
        /* binding */
        requestIdToken
      )
      /* harmony export */
    });
    var _http_errors_0 = __nccwpck_require__2(668);
    var _confidential_2 = __nccwpck_require__2(755);
    var _issuer_1 = __nccwpck_require__2(3282);
    var _jwt_3 = __nccwpck_require__2(2136);
    const LONGEST_CLAIM = 500;
    function checkIdTokens(idTokens, { fault, quote: quote2 }) {
      if (idTokens && URL.canParse(idTokens.url) && (0, _confidential_2.F)(new URL(idTokens.url)))
        return idTokens;
      return fault("auth-type", `the environment variable ACTIONS_ID_TOKEN_REQUEST_URL, which the runner sets, is ${quote2(
      idTokens?.url ?? "")}, which is not an https:// address.`);
    }
    function whyNoIdToken(withheld) {
      if (withheld === "fork")
        return "GitHub gives no ID token to the pull request of a fork, whatever its permissions say. Skip the job for f\
orks.";
      if (withheld === "dependabot")
        return "GitHub gave this job no ID token: it runs for Dependabot, which gets none by default. Skip the job for D\
ependabot.";
      return "GitHub gave this job no ID token. Give the job `permissions: {id-token: write}`.";
    }
    async function requestIdToken(dependencies, { url, requestToken }, audience, signal) {
      const { value } = await (0, _issuer_1.Hh)(dependencies, {
        who: "GitHub",
        what: "give this job an ID token",
        url: `${url}${url.includes("?") ? "&" : "?"}audience=${encodeURIComponent(audience)}`,
        headers: { authorization: `Bearer ${requestToken}` },
        secrets: [requestToken],
        advice: adviceOnIdToken,
        signal
      });
      if (typeof value !== "string" || !(0, _issuer_1.iS)(value)) {
        throw new _http_errors_0.hD("auth", "GitHub was asked to give this job an ID token, and its answer holds none.",
        RUN_AGAIN);
      }
      dependencies.onSecret(value);
      return value;
    }
    const RUN_AGAIN = "Run the job again; see https://www.githubstatus.com if it stays so.";
    function adviceOnIdToken({ status }) {
      if (status !== 401 && status !== 403)
        return RUN_AGAIN;
      return "Give the job `permissions: {id-token: write}`. A job may ask for ID tokens for about six hours: for a long\
er wait sign in with oauth-m2m or azure-client-secret.";
    }
    function adviceOnPolicy(idToken, policy) {
      const { iss, aud, sub } = (0, _jwt_3.d)(idToken);
      return [
        `${policy} must match what GitHub's ID token says of this job, letter by letter:`,
        ...[
          ["iss", iss],
          ["aud", aud],
          ["sub", sub]
        ].map(([name, claim]) => `  ${String(name)}: ${show(claim)}`)
      ].join("\n");
    }
    function show(claim) {
      const text = typeof claim === "string" ? claim : claim === void 0 ? "(absent)" : JSON.stringify(claim);
      return text.replace(/\s+/g, " ").slice(0, LONGEST_CLAIM);
    }
  }),
  3282: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      AI: () => (
        /* binding */
        readToken
      ),
      /* harmony export */
      Hh: () => (
        /* binding */
        askIssuer
      ),
      /* harmony export */
      R0: () => (
        /* binding */
        UNKNOWN_LIFE_MS
      ),
      /* harmony export */
      iS: () => (
        /* binding */
        isHeaderWord
      )
      /* harmony export */
    });
    var _http_connection_0 = __nccwpck_require__2(5391);
    var _http_deadline_4 = __nccwpck_require__2(219);
    var _http_errors_1 = __nccwpck_require__2(668);
    var _http_exchange_2 = __nccwpck_require__2(3662);
    var _http_redact_3 = __nccwpck_require__2(8944);
    var _jwt_5 = __nccwpck_require__2(2136);
    const REQUEST_DEADLINE_MS = 2e4;
    async function askIssuer(dependencies, request) {
      const { url, who, what, secrets: secrets2 = [], signal } = request;
      signal?.throwIfAborted();
      for (const secret of secrets2)
        if ((0, _http_redact_3.E$)(secret) !== secret && (0, _http_redact_3.h_)(secret))
          dependencies.onSecret((0, _http_redact_3.E$)(secret));
      const { origin, pathname } = new URL(url);
      const sentence = `sign in (${who} was to ${what})`;
      const exchanged = {
        request: httpRequestOf(request),
        what: sentence,
        host: origin,
        shown: `${origin}${pathname}`,
        secrets: secrets2,
        onRefusal: (failure2) => failure2.html ? otherService(request, origin, { failure: failure2, page: "a web page" }) :
        refusal(request, failure2),
        onNotJson: (page) => otherService(request, origin, page)
      };
      try {
        return await (0, _http_deadline_4.N)(dependencies.clock, REQUEST_DEADLINE_MS, signal, (stop) => (0, _http_exchange_2.
        c)(dependencies, exchanged, stop));
      } catch (error) {
        signal?.throwIfAborted();
        throw (0, _http_errors_1.aY)(error) ? error : (0, _http_connection_0.$)(sentence, origin, error);
      }
    }
    function httpRequestOf({ url, form, headers }) {
      return {
        method: form === void 0 ? "GET" : "POST",
        url,
        headers: {
          accept: "application/json",
          ...form && { "content-type": "application/x-www-form-urlencoded" },
          ...headers
        },
        body: form && new URLSearchParams(form).toString()
      };
    }
    function otherService({ who, what }, origin, { failure: failure2 }) {
      const found = failure2.html ? `a web page, \u201C${failure2.message}\u201D` : "a redirect";
      const advice = who === "the workspace" ? "check `host`, which must be the workspace itself and not an account cons\
ole or a vanity address, and " : "check ";
      return new _http_errors_1.hD("unreachable", `${origin} answered with ${found} (${failure2.status}) when ${who} was\
 to ${what}.`, `What answers there is not the service that signs in: ${advice}what stands between the runner and it.`, failure2);
    }
    function refusal({ who, what, advice }, failure2) {
      return new _http_errors_1.hD("auth", `${capital(who)} refused to ${what} (${(0, _http_errors_1.TV)(failure2)}): ${failure2.
      message}`, advice(failure2), failure2);
    }
    function capital(words) {
      return words.charAt(0).toUpperCase() + words.slice(1);
    }
    const UNKNOWN_LIFE_MS = 5 * 6e4;
    function readToken({ onSecret }, answer, { who, what }) {
      const { access_token: value, expires_in: seconds } = answer;
      if (typeof value !== "string" || !isHeaderWord(value)) {
        throw new _http_errors_1.hD("auth", `${capital(who)} was asked to ${what}, and its answer holds no access token.`,
        "Check `host`, and what stands between the runner and it.");
      }
      if ((0, _http_redact_3.h_)(value))
        onSecret(value);
      return { value, lifeMs: lifeOf(value, seconds) };
    }
    function lifeOf(token2, given) {
      const seconds = typeof given === "string" || typeof given === "number" ? Number(given) : NaN;
      if (seconds > 0)
        return seconds * 1e3;
      const { iat, exp } = (0, _jwt_5.d)(token2);
      return typeof exp === "number" && typeof iat === "number" && exp > iat ? (exp - iat) * 1e3 : UNKNOWN_LIFE_MS;
    }
    function isHeaderWord(token2) {
      return /^[\x21-\x7e]+$/.test(token2);
    }
  }),
  2136: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      d: () => (
        /* binding */
        claimsOf
      )
      /* harmony export */
    });
    var _wire_foreign_0 = __nccwpck_require__2(3894);
    function claimsOf(token2) {
      try {
        const claims = JSON.parse(Buffer.from(token2.split(".")[1] ?? "", "base64url").toString("utf8"));
        return (0, _wire_foreign_0.Gv)(claims) ? claims : {};
      } catch {
        return {};
      }
    }
  }),
  9673: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      $f: () => (
        /* binding */
        isSecret
      ),
      /* harmony export */
      Ig: () => (
        /* binding */
        wrongWith
      ),
      /* harmony export */
      RP: () => (
        /* binding */
        valueOf
      ),
      /* harmony export */
      Vb: () => (
        /* binding */
        nameOf
      ),
      /* harmony export */
      et: () => (
        /* binding */
        subjectOf
      ),
      /* harmony export */
      wg: () => (
        /* binding */
        inputOf
      )
      /* harmony export */
    });
    var _issuer_0 = __nccwpck_require__2(3282);
    function isSecret({ holds }) {
      return holds === "token" || holds === "secret";
    }
    function inputOf({ input = "auth-type" }) {
      return input;
    }
    function nameOf({ input, variable }) {
      return input === void 0 ? `the environment variable ${String(variable)}` : `\`${input}\``;
    }
    function subjectOf(place, { from }) {
      return from === `\`${inputOf(place)}\`` ? "it" : from;
    }
    function valueOf(setting) {
      return setting?.value ?? "";
    }
    const LOOKS_SECRET = /^(?:dapi|dose|dkea)[0-9a-f]{8}|\dQ~/i;
    function wrongWith({ holds }, value) {
      if (holds === "other")
        return void 0;
      if (holds === "token" && /^bearer\s/i.test(value))
        return "begins with \u201CBearer\u201D. Give the token alone.";
      if (!(0, _issuer_0.iS)(value))
        return "has white space or other characters in it that cannot be right. Copy it as one line.";
      return holds === "application-id" && LOOKS_SECRET.test(value) ? "looks like a secret, but must be the application \
ID. Are the two swapped?" : void 0;
    }
  }),
  1542: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      x1: () => (
        /* binding */
        SECRET_FIELDS
      ),
      dk: () => (
        /* binding */
        WAYS
      ),
      QG: () => (
        /* binding */
        ways_createAuthorizer
      ),
      Rc: () => (
        /* binding */
        secretsOfSignIn
      ),
      FM: () => (
        /* binding */
        wayNamed
      ),
      VO: () => (
        /* binding */
        wayOf
      )
    });
    var failure2 = __nccwpck_require__2(6085);
    var deadline = __nccwpck_require__2(219);
    var errors2 = __nccwpck_require__2(668);
    var redact2 = __nccwpck_require__2(8944);
    var int64 = __nccwpck_require__2(3925);
    var cut = __nccwpck_require__2(9967);
    ;
    const AZURE_CLOUDS = {
      public: {
        authority: "https://login.microsoftonline.com",
        management: "https://management.core.windows.net/",
        audience: "api://AzureADTokenExchange"
      },
      usgovernment: {
        authority: "https://login.microsoftonline.us",
        management: "https://management.core.usgovcloudapi.net/",
        audience: "api://AzureADTokenExchangeUSGov"
      },
      china: {
        authority: "https://login.chinacloudapi.cn",
        management: "https://management.core.chinacloudapi.cn/",
        audience: "api://AzureADTokenExchangeChina"
      }
    };
    function cloudOf(host) {
      if (/\.databricks\.azure\.us$/i.test(host))
        return AZURE_CLOUDS.usgovernment;
      return /\.databricks\.azure\.cn$/i.test(host) ? AZURE_CLOUDS.china : AZURE_CLOUDS.public;
    }
    function cloudNamed(name) {
      const bare = name.toLowerCase().replace(/^azure/, "").replace(/cloud$/, "");
      return new Map(Object.entries(AZURE_CLOUDS)).get(bare || "public");
    }
    function isTenant(text) {
      return /^\w[\w.-]*$/.test(text);
    }
    var confidential = __nccwpck_require__2(755);
    var auth_setting = __nccwpck_require__2(9673);
    ;
    const AZURE_SETTINGS = {
      tenantId: { variable: "ARM_TENANT_ID", profileKey: "azure_tenant_id", holds: "other" },
      azureResourceId: {
        variable: "DATABRICKS_AZURE_RESOURCE_ID",
        profileKey: "azure_workspace_resource_id",
        holds: "other"
      },
      azureEnvironment: {
        variable: "ARM_ENVIRONMENT",
        profileKey: "azure_environment",
        holds: "other",
        isDetail: true
      },
      azureAuthority: { variable: "AZURE_AUTHORITY_HOST", holds: "other", isDetail: true }
    };
    const APPLICATION = {
      azureClientId: { variable: "ARM_CLIENT_ID", profileKey: "azure_client_id", holds: "application-id" },
      azureClientSecret: { variable: "ARM_CLIENT_SECRET", profileKey: "azure_client_secret", holds: "secret" }
    };
    const ON_ANOTHER_CLOUD = /\.(?:cloud\.databricks\.(?:com|us)|gcp\.databricks\.com)$/i;
    function mayBeAzure({ host, settings }) {
      return !ON_ANOTHER_CLOUD.test(host) || settings.azureResourceId !== void 0;
    }
    function explainIgnoredApplication(found) {
      return found.settings.azureClientId && !mayBeAzure(found) ? "What the ARM_ variables say is for Azure, and this wo\
rkspace is on another cloud." : void 0;
    }
    function readAzure({ host, settings }, faults) {
      const { azureEnvironment, tenantId, azureResourceId, azureAuthority } = settings;
      const cloud = azureEnvironment ? readCloud(azureEnvironment, faults) : cloudOf(host);
      if (cloud === void 0 || !isTenantFine(tenantId, faults) || !isResourceFine(azureResourceId, faults))
        return void 0;
      const authority = azureAuthority ? readAuthority(azureAuthority, cloud, faults) : cloud.authority;
      return authority === void 0 ? void 0 : { cloud: { ...cloud, authority }, tenantId: tenantId?.value, resourceId: azureResourceId?.
      value };
    }
    function identifyAzure({ cloud, tenantId, resourceId }) {
      const { authority, management, audience } = cloud;
      return { authority, cloud: `${management} ${audience}`, tenantId, resourceId };
    }
    function readCloud(setting, faults) {
      return cloudNamed(setting.value) ?? refuse2("azureEnvironment", setting, faults, `and the clouds are ${Object.keys(
      AZURE_CLOUDS).join(", ")}.`);
    }
    function isTenantFine(setting, faults) {
      if (setting === void 0 || isTenant(setting.value))
        return true;
      refuse2("tenantId", setting, faults, "which is not a tenant ID or a domain of a tenant.");
      return false;
    }
    const RESOURCE_ID = /^\/subscriptions\/\w[\w-]*\/resourceGroups\/[!-.0-~]+\/providers\/Microsoft\.Databricks\/workspaces\/[!-.0-~]+$/i;
    function isResourceFine(setting, faults) {
      if (setting === void 0 || RESOURCE_ID.test(setting.value))
        return true;
      refuse2("azureResourceId", setting, faults, "which is not the resource ID of a workspace. Write /subscriptions/\u2026/r\
esourceGroups/\u2026/providers/Microsoft.Databricks/workspaces/\u2026.");
      return false;
    }
    function readAuthority(setting, cloud, faults) {
      const given = (0, cut.hT)(setting.value, "/");
      const address = /^[a-z]{1,16}:\/\//i.test(given) ? given : `https://${given}`;
      if (isAuthority(address))
        return address;
      const shown = { ...setting, value: given.replace(/^.*@/s, "\u2026@") };
      return refuse2("azureAuthority", shown, faults, `which is not a plain https:// address such as ${cloud.authority}.`);
    }
    function isAuthority(address) {
      if (!URL.canParse(address) || /[?#@]/.test(address))
        return false;
      const url = new URL(address);
      return (0, confidential.F)(url) && ((0, confidential.U)(url.hostname) || url.hostname.includes("."));
    }
    function refuse2(name, setting, { fault, quote: quote2 }, why) {
      const place = AZURE_SETTINGS[name];
      return fault((0, auth_setting.wg)(place), `${(0, auth_setting.et)(place, setting)} is ${quote2(setting.value)}, ${why}`);
    }
    var http_answer = __nccwpck_require__2(4469);
    var connection = __nccwpck_require__2(5391);
    var authorizer = __nccwpck_require__2(1281);
    ;
    const LONGEST_RENEWAL_MS = 5e4;
    const PATIENCE_MS2 = 1e4;
    const PAUSE_MS = 15e3;
    const AHEAD_SHARE = 5;
    const SHORTEST_AHEAD_MS = 6e4;
    const LAST_MS = 3e4;
    function holdToken({ clock: clock2, over }, obtain) {
      let held;
      let hasSucceeded = false;
      let renewal;
      let pausedUntil = 0;
      const obtainInTime = async () => {
        const askedAt = clock2.now();
        const fresh = holdingOf(await (0, deadline.N)(clock2, LONGEST_RENEWAL_MS, over, obtain), askedAt);
        if (clock2.now() >= fresh.usableUntil)
          throw tooLate();
        hasSucceeded = true;
        return held = fresh;
      };
      const renew = () => {
        renewal ??= obtainInTime().catch((error) => {
          throw hasSucceeded && error instanceof errors2.hD ? new errors2.dw("sign in", error.message, error) : error;
        }).finally(() => renewal = void 0);
        renewal.catch(() => void 0);
        return renewal;
      };
      const renewOrKeep = async (last, signal) => {
        try {
          return await unlessAborted(renew(), signal);
        } catch (error) {
          signal?.throwIfAborted();
          if (last === void 0 || clock2.now() >= last.endsAt)
            throw error;
          return last;
        }
      };
      return {
        async token({ refused: refused3, urgent = false, signal } = {}) {
          signal?.throwIfAborted();
          if (held !== void 0 && held.value === refused3)
            held = void 0;
          const now = clock2.now();
          const last = held !== void 0 && now < held.endsAt ? held : void 0;
          if (urgent && last !== void 0)
            return last.value;
          const usable = last !== void 0 && now < last.usableUntil ? last : void 0;
          if (usable === void 0)
            return (await renewOrKeep(last, signal)).value;
          if (now < Math.max(usable.renewAt, pausedUntil))
            return usable.value;
          const fresh = await valueSoon(clock2, renew(), signal);
          signal?.throwIfAborted();
          if (fresh === void 0)
            pausedUntil = clock2.now() + PAUSE_MS;
          return (fresh ?? usable).value;
        }
      };
    }
    async function valueSoon(clock2, shared, signal) {
      const done = new AbortController();
      const patience = clock2.sleep(PATIENCE_MS2, signal ? AbortSignal.any([signal, done.signal]) : done.signal).then(() => void 0);
      try {
        return await Promise.race([shared, patience]);
      } catch {
        return void 0;
      } finally {
        done.abort();
      }
    }
    function holdingOf({ value, lifeMs }, askedAt) {
      const aheadMs = Math.max(lifeMs / AHEAD_SHARE, SHORTEST_AHEAD_MS);
      return {
        value,
        // One that lives for less than the shortest lead is renewed half-way: at once would be with every request.
        renewAt: askedAt + (aheadMs < lifeMs ? lifeMs - aheadMs : lifeMs / 2),
        usableUntil: askedAt + lifeMs - Math.min(LAST_MS, lifeMs / AHEAD_SHARE),
        endsAt: askedAt + lifeMs
      };
    }
    function tooLate() {
      const why = "a token that had ended when it came";
      return new errors2.dw("sign in", why, new errors2.hD("unreachable", `Could not sign in: whoever gives out tokens s\
ent ${why}.`, "It is slow, or its tokens live for less than a minute: run the step again."));
    }
    function unlessAborted(shared, signal) {
      if (signal === void 0)
        return shared;
      return new Promise((resolve, reject) => {
        const leave = () => reject(signal.reason);
        signal.addEventListener("abort", leave, { once: true });
        void shared.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
      });
    }
    var issuer = __nccwpck_require__2(3282);
    ;
    const DATABRICKS_RESOURCE = "2ff814a6-3304-4ab8-85cb-cd0e6f879c1d";
    const REFUSED = "Entra signed the identity in, but the workspace did not accept its token: add the service principal\
 to this workspace (Settings \u2192 Identity and access), or set DATABRICKS_AZURE_RESOURCE_ID to have it added. Check also th\
at ARM_TENANT_ID is the tenant of the workspace.";
    const FORBIDDEN = "If the identity is not in this workspace yet, add it there (Settings \u2192 Identity and access), or s\
et DATABRICKS_AZURE_RESOURCE_ID to have a contributor or owner of the workspace added.";
    function azureAuthorizer(type, dependencies, { cloud, resourceId }, obtain, { isManagementOptional = false } = {}) {
      const hold = (resource) => holdToken(dependencies, (signal) => obtain(resource, signal));
      const bearer = { authorization: (0, authorizer.iy)(hold(DATABRICKS_RESOURCE)) };
      if (resourceId === void 0)
        return { ...(0, authorizer.BI)(type, REFUSED, bearer), adviceOnForbidden: FORBIDDEN };
      const management = { held: hold(cloud.management), isOptional: isManagementOptional };
      return (0, authorizer.BI)(type, REFUSED, { ...bearer, "x-databricks-azure-sp-management-token": management }, { [authorizer.
      jV]: resourceId });
    }
    async function entraToken(dependencies, { authority }, { tenantId, clientId, clientAuthentication }, resource, signal) {
      const request = { who: "Microsoft Entra", what: `sign in the application ${clientId} of the tenant ${tenantId}` };
      const answer = await (0, issuer.Hh)(dependencies, {
        ...request,
        url: `${authority}/${encodeURIComponent(tenantId)}/oauth2/token`,
        form: { grant_type: "client_credentials", client_id: clientId, resource, ...clientAuthentication.form },
        secrets: clientAuthentication.secrets,
        advice: (failure3) => adviceOnEntra(failure3) ?? clientAuthentication.advice,
        signal
      });
      return (0, issuer.AI)(dependencies, answer, request);
    }
    const ENTRA_ADVICE = {
      "90002": "There is no such tenant: check ARM_TENANT_ID, and ARM_ENVIRONMENT if it is not in the public cloud.",
      "900023": "ARM_TENANT_ID is not a tenant ID or a domain of a tenant.",
      "700016": "The tenant has no such application: check ARM_CLIENT_ID (the application ID, not the object ID) and ARM\
_TENANT_ID.",
      "7000222": "The secret has expired: make a new one for the application and store it.",
      "7000215": "Give the value of the secret as ARM_CLIENT_SECRET, not its ID, and check that it is this application\u2019s\
.",
      "700024": "The ID token had expired, or was not valid yet: the clock of a self-hosted runner may be wrong.",
      "500011": "The tenant does not know Azure Databricks: check ARM_TENANT_ID and ARM_ENVIRONMENT.",
      "53003": "A Conditional Access policy of the tenant keeps this runner out. Ask whoever looks after it."
    };
    function adviceOnEntra({ message }) {
      const code = /\bAADSTS(\d+)/.exec(message)?.[1] ?? "";
      return Object.hasOwn(ENTRA_ADVICE, code) ? ENTRA_ADVICE[code] : void 0;
    }
    function tenantOf(dependencies, host, given) {
      let found = given;
      return async (signal) => found ??= await askForTenant(dependencies, host, signal);
    }
    const ANY_TENANT = ["common", "organizations", "consumers"];
    async function askForTenant({ transport, clock: clock2, onTrace }, host, signal) {
      const url = `${host}/aad/auth`;
      const what = "find the Entra tenant of the workspace";
      const response = await transport.send({ method: "GET", url, headers: {} }, signal).catch((error) => {
        signal.throwIfAborted();
        throw (0, connection.$)(what, host, error);
      });
      const { status, headers } = response;
      onTrace?.(`GET ${url} ${status}`);
      const answer = (0, http_answer.J)(response, (text) => text, clock2.now());
      if (answer.kind === "temporary")
        throw (0, errors2.Ey)(what, host, answer);
      const target = headers.location ?? "";
      const tenant = URL.canParse(target) ? /^\/([^/]+)\/oauth2\//.exec(new URL(target).pathname)?.[1] : void 0;
      if (status >= 300 && status < 400 && tenant && isTenant(tenant) && !ANY_TENANT.includes(tenant))
        return tenant;
      throw new errors2.hD("auth", `The Entra tenant was not given, and ${url} does not tell it (${status}).`, "Set the \
environment variable ARM_TENANT_ID, and check that `host` is a workspace of Azure Databricks.");
    }
    ;
    const SETTINGS = {
      ...AZURE_SETTINGS,
      azureConfigFolder: { variable: "AZURE_CONFIG_DIR", holds: "other", isDetail: true }
    };
    const AZURE_CLI = {
      type: "azure-cli",
      settings: SETTINGS,
      needs: [],
      needsIdToken: false,
      isAskedFor: () => false,
      isAvailable: (found) => mayBeAzure(found) && isSignedIn(found),
      read(found, faults) {
        const azure = readAzure(found, faults);
        return azure && { type: "azure-cli", ...azure, configFolder: found.settings.azureConfigFolder?.value };
      },
      identify: ({ configFolder, ...azure }) => ({ ...identifyAzure(azure), configFolder }),
      createAuthorizer: (dependencies, _host, azure) => {
        const obtain = tokenReader(dependencies, azure);
        return azureAuthorizer("azure-cli", dependencies, azure, obtain, { isManagementOptional: true });
      }
    };
    async function isSignedIn({ settings, home, readText }) {
      const folder = settings.azureConfigFolder?.value ?? `${home}/.azure`;
      const text = await readText(`${folder}/azureProfile.json`) ?? "";
      const { subscriptions } = (0, int64.Ag)(text.replace(/^\ufeff/, "")) ?? {};
      return Array.isArray(subscriptions) && subscriptions.length > 0;
    }
    const OUTAGES = [
      /connection (?:error|aborted|reset|refused)|ConnectionError|Max retries exceeded|timed? ?out/i,
      /Temporary failure|Service Unavailable|Too Many Requests/i,
      /\b(?:HTTP|status)[^.]{0,20}\b(?:429|50[0234])\b/i
    ];
    const DEADLINE_MS = 4e4;
    const WHAT = "sign in (the Azure CLI was to give a token)";
    const CANNOT_RENEW = "What azure/login signed in with by OIDC lives for minutes, and the Azure CLI cannot renew it: \
sign in with github-oidc-azure instead.";
    const ADVICE = "Sign in before this step, for instance with azure/login, as an identity that may use the workspace.";
    function tokenReader(dependencies, azure) {
      const tokens = /* @__PURE__ */ new Set();
      const onSecret = (token2) => {
        tokens.add(token2);
        dependencies.onSecret(token2);
      };
      const hide = (text) => (0, redact2.Q0)([...tokens])(text).replace(/[\w.-]+/g, (word) => withoutJwt(word));
      return (resource, signal) => cliToken({ ...dependencies, onSecret, hide }, azure, resource, signal);
    }
    function withoutJwt(word) {
      return word.startsWith("eyJ") && word.includes(".") ? "***" : word;
    }
    async function cliToken(dependencies, azure, resource, signal) {
      const args = ["account", "get-access-token", "--resource", resource, "--output", "json"];
      const account = accountArguments(azure);
      try {
        return await askAzureCli(dependencies, [...args, ...account], signal);
      } catch (error) {
        if (account.length === 0 || !(error instanceof errors2.hD))
          throw error;
        return askAzureCli(dependencies, args, signal).catch((again) => {
          throw again instanceof errors2.hD ? error : again;
        });
      }
    }
    function accountArguments({ tenantId, resourceId }) {
      const subscription = resourceId?.split("/")[2];
      if (tenantId !== void 0)
        return ["--tenant", tenantId];
      return subscription ? ["--subscription", subscription] : [];
    }
    async function askAzureCli({ clock: clock2, execute, hide, onSecret, onTrace }, args, signal) {
      const { exitCode, stdout, stderr } = await (0, deadline.N)(clock2, DEADLINE_MS, signal, (stop) => execute("az", args,
      stop)).catch((error) => {
        signal.throwIfAborted();
        if ((0, failure2.$)(error) === "ENOENT")
          throw refused2("there is no `az` on this runner", "Install the Azure CLI on the runner, or choose another way \
to sign in.");
        throw outage(oneParagraph(hide((0, failure2.U)(error))));
      });
      onTrace?.(`az ${args.slice(0, 2).join(" ")} ended with ${exitCode}`);
      if (exitCode !== 0) {
        const said = oneParagraph(hide(stderr));
        if (OUTAGES.some((outage2) => outage2.test(said)))
          throw outage(said);
        throw refused2(said || `it ended with ${exitCode}`, said.includes("AADSTS700024") ? CANNOT_RENEW : ADVICE);
      }
      const answer = (0, int64.Ag)(stdout) ?? {};
      const value = answer.accessToken;
      if (typeof value !== "string" || !(0, issuer.iS)(value))
        throw refused2("its answer holds no access token", ADVICE);
      onSecret(value);
      const lifeMs = expiryOf(answer) - clock2.now();
      return { value, lifeMs: lifeMs > 0 ? lifeMs : issuer.R0 };
    }
    const LONGEST_TEXT = 2e3;
    function oneParagraph(text) {
      return text.replace(/\s+/g, " ").replace(/^ERROR: /, "").trim().slice(0, LONGEST_TEXT);
    }
    function expiryOf({ expires_on: seconds, expiresOn: local }) {
      if (Number(seconds) > 0)
        return Number(seconds) * 1e3;
      return typeof local === "string" ? Date.parse(local.replace(" ", "T")) : NaN;
    }
    function outage(why) {
      return new errors2.dw(WHAT, why, new errors2.hD("unreachable", `Could not ${WHAT}: ${why}`, "Check that the runner\
 can reach Microsoft Entra."));
    }
    function refused2(why, advice) {
      return new errors2.hD("auth", `The Azure CLI gave no token: ${why}`, advice);
    }
    ;
    const AZURE_CLIENT_SECRET = {
      type: "azure-client-secret",
      settings: { ...APPLICATION, ...AZURE_SETTINGS },
      needs: ["azureClientId", "azureClientSecret"],
      needsIdToken: false,
      isAskedFor: (found) => mayBeAzure(found) && found.settings.azureClientSecret !== void 0,
      explainIncomplete: ({ settings }) => ({
        input: "auth-type",
        message: `${String(settings.azureClientSecret?.from)} is given without ${(0, auth_setting.Vb)(APPLICATION.azureClientId)}\
. azure-client-secret needs both.`
      }),
      explainIgnored: explainIgnoredApplication,
      read(found, faults) {
        const azure = readAzure(found, faults);
        const { azureClientId, azureClientSecret } = found.settings;
        return azure && {
          type: "azure-client-secret",
          ...azure,
          clientId: (0, auth_setting.RP)(azureClientId),
          clientSecret: (0, auth_setting.RP)(azureClientSecret)
        };
      },
      identify: ({ clientId, clientSecret, ...azure }) => ({ ...identifyAzure(azure), clientId, clientSecret }),
      createAuthorizer
    };
    function createAuthorizer(dependencies, host, signIn) {
      const { clientId, clientSecret, cloud } = signIn;
      const tenant = tenantOf(dependencies, host, signIn.tenantId);
      const clientAuthentication = {
        form: { client_secret: clientSecret },
        secrets: [clientSecret],
        advice: "Check ARM_TENANT_ID, ARM_CLIENT_ID and ARM_CLIENT_SECRET."
      };
      return azureAuthorizer("azure-client-secret", dependencies, signIn, async (resource, signal) => {
        const application = { tenantId: await tenant(signal), clientId, clientAuthentication };
        return entraToken(dependencies, cloud, application, resource, signal);
      });
    }
    var id_token = __nccwpck_require__2(1768);
    ;
    const GITHUB_OIDC_AZURE = {
      type: "github-oidc-azure",
      settings: { azureClientId: APPLICATION.azureClientId, ...AZURE_SETTINGS },
      needs: ["azureClientId"],
      needsIdToken: true,
      // With a secret the ID is for azure-client-secret.
      isAskedFor: (found) => mayBeAzure(found) && found.settings.azureClientSecret === void 0 && found.settings.azureClientId !==
      void 0,
      explainIncomplete: ({ settings, withheld }) => ({
        input: "auth-type",
        message: `${String(settings.azureClientId?.from)} is given without a secret, which is right for github-oidc-azur\
e, but ` + (0, id_token.Wi)(withheld)
      }),
      isOftenSetForOthers: true,
      explainIgnored: explainIgnoredApplication,
      read(found, faults) {
        const azure = readAzure(found, faults);
        const idTokens = (0, id_token.Gk)(found.idTokens, faults);
        if (!azure || !idTokens)
          return void 0;
        return { type: "github-oidc-azure", ...azure, clientId: (0, auth_setting.RP)(found.settings.azureClientId), idTokens };
      },
      identify: ({ clientId, idTokens, ...azure }) => ({ ...identifyAzure(azure), clientId, idTokens: idTokens.url }),
      createAuthorizer: github_oidc_azure_createAuthorizer
    };
    function github_oidc_azure_createAuthorizer(dependencies, host, signIn) {
      const { clientId, cloud } = signIn;
      const tenant = tenantOf(dependencies, host, signIn.tenantId);
      return azureAuthorizer("github-oidc-azure", dependencies, signIn, async (resource, signal) => {
        const tenantId = await tenant(signal);
        const idToken = await (0, id_token.gj)(dependencies, signIn.idTokens, cloud.audience, signal);
        const application = { tenantId, clientId, clientAuthentication: assertionOf(idToken, clientId) };
        return entraToken(dependencies, cloud, application, resource, signal);
      });
    }
    function assertionOf(idToken, clientId) {
      const policy = (0, id_token.QS)(idToken, `A federated credential of the application ${clientId}`);
      return {
        form: {
          client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
          client_assertion: idToken
        },
        secrets: [idToken],
        advice: `${policy}
See docs/sign-in.md for the command that creates it.`
      };
    }
    ;
    const ALL_APIS = "all-apis";
    const SCOPES_PLACE = {
      input: "oauth-scopes",
      profileKey: "scopes",
      holds: "other",
      isDetail: true
    };
    const SCOPES = { scopes: SCOPES_PLACE };
    function readScopes(setting, { fault, quote: quote2 }) {
      if (setting === void 0)
        return {};
      const names = [...new Set(setting.value.split(/[\s,]/).filter((name) => name !== ""))];
      const wrong = names.find((name) => !isScope(name));
      const subject = (0, auth_setting.et)(SCOPES_PLACE, setting);
      const right = "Write names of scopes, such as `jobs workspace`, or leave it out for all-apis.";
      if (wrong !== void 0)
        return fault((0, auth_setting.wg)(SCOPES_PLACE), `${subject} has ${quote2(wrong)}, which is not the name of a sc\
ope. ${right}`);
      if (names.length === 0)
        return fault((0, auth_setting.wg)(SCOPES_PLACE), `${subject} names no scope. ${right}`);
      return { scopes: names.join(" ") };
    }
    function isScope(name) {
      return /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(name);
    }
    function adviceOnAskedScopes({ code, message }, scopes) {
      const isNotAssigned = /\bscopes?\b/i.test(message) && /\bnot assigned\b/i.test(message);
      if (code !== "invalid_scope" && !isNotAssigned)
        return void 0;
      return `The workspace does not give this identity a token for \`oauth-scopes: ${scopes}\`: correct the names of the\
 scopes, or have an account admin allow them. Runs need jobs, \`source: checkout\` also workspace.`;
    }
    ;
    const SERVICE_PRINCIPAL = {
      clientId: {
        input: "client-id",
        variable: "DATABRICKS_CLIENT_ID",
        profileKey: "client_id",
        holds: "application-id"
      },
      clientSecret: {
        input: "client-secret",
        variable: "DATABRICKS_CLIENT_SECRET",
        profileKey: "client_secret",
        holds: "secret"
      }
    };
    var foreign2 = __nccwpck_require__2(3894);
    ;
    function discoverWorkspace(dependencies, host) {
      const oauth = documentReader(dependencies, `${host}/oidc/.well-known/oauth-authorization-server`);
      const config = documentReader(dependencies, `${host}/.well-known/databricks-config`);
      const endpoint = async (signal) => {
        const { token_endpoint: named } = await oauth(signal);
        return typeof named === "string" && URL.canParse(named) && new URL(named).origin === host ? named : `${host}/oid\
c/v1/token`;
      };
      return {
        endpoint,
        async federation(signal) {
          const [{ token_federation_default_oidc_audiences: audiences }, url] = await Promise.all([
            config(signal).catch((error) => {
              throw withAudienceAdvice(error);
            }),
            endpoint(signal)
          ]);
          const [audience] = (0, foreign2.jO)(audiences);
          return { endpoint: url, audience: typeof audience === "string" && audience !== "" ? audience : url };
        }
      };
    }
    const AUDIENCE_ADVICE = "With the audience of the federation policy as `oidc-audience` this request is not sent.";
    function withAudienceAdvice(error) {
      if (!(error instanceof errors2.dw))
        return error;
      const { what, why, waitMs, mistake, error: last } = error;
      const failure3 = { status: last.status, code: last.code, message: last.said };
      const advice = `${last.advice} ${AUDIENCE_ADVICE}`;
      const advised = new errors2.hD(last.kind, last.message, advice, failure3, { cause: last.cause, effect: last.effect });
      return new errors2.dw(what, why, advised, { waitMs, mistake });
    }
    function documentReader(dependencies, url) {
      let known;
      return async (signal) => {
        if (known !== void 0)
          return known;
        try {
          known = await (0, issuer.Hh)(dependencies, {
            url,
            who: "the workspace",
            what: "say how to sign in",
            advice: () => "",
            signal
          });
          return known;
        } catch (error) {
          if (!(error instanceof errors2.hD))
            throw error;
          if (error.status === 404)
            known = {};
          return {};
        }
      };
    }
    ;
    const github_oidc_SETTINGS = {
      clientId: SERVICE_PRINCIPAL.clientId,
      audience: {
        input: "oidc-audience",
        variable: "DATABRICKS_TOKEN_AUDIENCE",
        profileKey: "audience",
        holds: "word",
        isDetail: true
      },
      ...SCOPES
    };
    const GITHUB_OIDC = {
      type: "github-oidc",
      settings: github_oidc_SETTINGS,
      needs: [],
      needsIdToken: true,
      // With a secret the ID is for oauth-m2m; an audience alone, perhaps of the whole organization, says nothing.
      isAskedFor: ({ settings }) => settings.clientSecret === void 0 && settings.clientId !== void 0,
      explainIncomplete: ({ settings, withheld }) => ({
        input: "client-id",
        message: `${settings.clientId ? (0, auth_setting.et)(github_oidc_SETTINGS.clientId, settings.clientId) : "it"} i\
s given without a client-secret, which is right for github-oidc, but ${(0, id_token.Wi)(withheld)}`
      }),
      isAvailable: ({ idTokens }) => idTokens !== void 0,
      read({ settings, idTokens }, faults) {
        const service = (0, id_token.Gk)(idTokens, faults);
        const scopes = readScopes(settings.scopes, faults);
        return service && scopes && {
          type: "github-oidc",
          idTokens: service,
          clientId: settings.clientId?.value,
          audience: settings.audience?.value,
          ...scopes
        };
      },
      identify: ({ idTokens, clientId, audience, scopes }) => ({ idTokens: idTokens.url, clientId, audience, scopes }),
      createAuthorizer: github_oidc_createAuthorizer
    };
    function github_oidc_createAuthorizer(dependencies, host, signIn) {
      const { clientId, audience, scopes = ALL_APIS } = signIn;
      const workspace = discoverWorkspace(dependencies, host);
      const held = holdToken(dependencies, async (signal) => {
        const exchange = audience === void 0 ? await workspace.federation(signal) : { audience, endpoint: await workspace.
        endpoint(signal) };
        const idToken = await (0, id_token.gj)(dependencies, signIn.idTokens, exchange.audience, signal);
        const request = {
          who: "the workspace",
          what: `take GitHub's ID token${clientId === void 0 ? "" : ` for the service principal ${clientId}`}`
        };
        const answer = await (0, issuer.Hh)(dependencies, {
          ...request,
          url: exchange.endpoint,
          form: {
            grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
            subject_token: idToken,
            subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
            scope: scopes,
            ...clientId === void 0 ? {} : { client_id: clientId }
          },
          secrets: [idToken],
          advice: (failure3) => adviceOnAskedScopes(failure3, scopes) ?? adviceOnRefusal(idToken, clientId),
          signal
        });
        return (0, issuer.AI)(dependencies, answer, request);
      });
      return (0, authorizer.x3)("github-oidc", "GitHub\u2019s ID token was exchanged, but the access token was not accepted: \
check that the identity belongs to this workspace.", held, scopes);
    }
    function adviceOnRefusal(idToken, clientId) {
      const policy = clientId === void 0 ? "An account-wide federation policy" : `A federation policy of the service pri\
ncipal ${clientId}`;
      const otherwise = clientId === void 0 ? " With a policy of a service principal give its application ID as `client-\
id`; after azure/login say `auth-type: azure-cli`." : "";
      return `${(0, id_token.QS)(idToken, policy)}
See docs/sign-in.md for the command that creates it.${otherwise}`;
    }
    ;
    const oauth_m2m_SETTINGS = { ...SERVICE_PRINCIPAL, ...SCOPES };
    const oauth_m2m_ADVICE = "Check that `client-id` is the application ID of a service principal and `client-secret` an\
 OAuth secret of it that has not expired (both from the account console or from Settings \u2192 Identity and access), and tha\
t the service principal belongs to this workspace.";
    const OAUTH_M2M = {
      type: "oauth-m2m",
      settings: oauth_m2m_SETTINGS,
      needs: ["clientId", "clientSecret"],
      needsIdToken: false,
      isAskedFor: ({ settings }) => settings.clientSecret !== void 0,
      explainIncomplete: ({ settings }) => ({
        input: "client-id",
        message: `nothing was given, and ${String(settings.clientSecret?.from)} is given. oauth-m2m needs both: the appl\
ication ID of the service principal and its OAuth secret.`
      }),
      read({ settings }, faults) {
        const scopes = readScopes(settings.scopes, faults);
        return scopes && {
          type: "oauth-m2m",
          clientId: (0, auth_setting.RP)(settings.clientId),
          clientSecret: (0, auth_setting.RP)(settings.clientSecret),
          ...scopes
        };
      },
      identify: ({ clientId, clientSecret, scopes }) => ({ clientId, clientSecret, scopes }),
      createAuthorizer: oauth_m2m_createAuthorizer
    };
    function oauth_m2m_createAuthorizer(dependencies, host, { clientId, clientSecret, scopes = ALL_APIS }) {
      const workspace = discoverWorkspace(dependencies, host);
      const basic = Buffer.from(`${(0, redact2.E$)(clientId)}:${(0, redact2.E$)(clientSecret)}`).toString("base64");
      dependencies.onSecret(basic);
      const held = holdToken(dependencies, async (signal) => {
        const request = { who: "the workspace", what: `sign in the service principal ${clientId}` };
        const answer = await (0, issuer.Hh)(dependencies, {
          ...request,
          url: await workspace.endpoint(signal),
          form: { grant_type: "client_credentials", scope: scopes },
          headers: { authorization: `Basic ${basic}` },
          secrets: [clientSecret, basic],
          advice: (failure3) => adviceOnAskedScopes(failure3, scopes) ?? oauth_m2m_ADVICE,
          signal
        });
        return (0, issuer.AI)(dependencies, answer, request);
      });
      return (0, authorizer.x3)("oauth-m2m", `The service principal signed in, but its access token was not accepted. ${oauth_m2m_ADVICE}`,
      held, scopes);
    }
    ;
    const pat_ADVICE = "The credentials were not accepted: check that `token` has not expired or been revoked, that it b\
elongs to this workspace, and that its secret is not empty in this workflow.";
    const PAT = {
      type: "pat",
      settings: { token: { input: "token", variable: "DATABRICKS_TOKEN", profileKey: "token", holds: "token" } },
      needs: ["token"],
      needsIdToken: false,
      isAskedFor: ({ settings }) => settings.token !== void 0,
      read: ({ settings }) => ({ type: "pat", token: (0, auth_setting.RP)(settings.token) }),
      identify: ({ token: token2 }) => ({ token: token2 }),
      createAuthorizer: (_dependencies, _host, { token: token2 }) => patAuthorizer(token2)
    };
    function patAuthorizer(token2) {
      return {
        type: "pat",
        renews: false,
        advice: pat_ADVICE,
        authorize: () => Promise.resolve({ authorization: `Bearer ${token2}` })
      };
    }
    ;
    const ALL = [PAT, OAUTH_M2M, GITHUB_OIDC, AZURE_CLIENT_SECRET, GITHUB_OIDC_AZURE, AZURE_CLI];
    const WAYS = ALL;
    function wayNamed(name) {
      return WAYS.find(({ type }) => type === name);
    }
    function wayOf(type) {
      const way = wayNamed(type);
      if (way === void 0)
        throw new Error(`no way of signing in is named ${type}`);
      return way;
    }
    const SECRET_FIELDS = ["token", "clientSecret"];
    function secretsOfSignIn(signIn) {
      const values = wayOf(signIn.type).identify(signIn);
      return SECRET_FIELDS.flatMap((name) => values[name] ?? []);
    }
    function ways_createAuthorizer(dependencies, host, signIn) {
      return wayOf(signIn.type).createAuthorizer(dependencies, host, signIn);
    }
  }),
  4469: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      J: () => (
        /* binding */
        readAnswer
      ),
      /* harmony export */
      q: () => (
        /* binding */
        FEW_RETRIES
      )
      /* harmony export */
    });
    var _text_cut_5 = __nccwpck_require__2(9967);
    var _text_plain_0 = __nccwpck_require__2(4395);
    var _wire_foreign_4 = __nccwpck_require__2(3894);
    var _wire_int64_1 = __nccwpck_require__2(3925);
    var _retry_2 = __nccwpck_require__2(525);
    var _scope_3 = __nccwpck_require__2(4275);
    function readAnswer(response, hide, now) {
      const { status } = response;
      if (status >= 200 && status < 300 && !isHtml(response)) {
        const value = (0, _wire_int64_1.Ag)(response.body);
        if (value === void 0)
          return { kind: "unreadable", characters: response.body.length };
        if (!namesAnError(value))
          return { kind: "value", value };
        const waitMs = (0, _retry_2.Vs)(response.headers["retry-after"], now);
        return { kind: "temporary", failure: readFailure(response, hide), waitMs };
      }
      const failure2 = readFailure(response, hide);
      if (status === 407)
        return { kind: "proxy-refusal", failure: failure2 };
      const temporary = readTemporary(failure2);
      if (temporary) {
        return { kind: "temporary", failure: failure2, waitMs: (0, _retry_2.Vs)(response.headers["retry-after"], now), ...temporary };
      }
      return status < 400 ? { kind: "not-json", failure: failure2, ...readPage(response, hide) } : { kind: "refusal", failure: failure2 };
    }
    function namesAnError({ error_code: code }) {
      return typeof code === "string" && code !== "" || typeof code === "number" && code >= 400;
    }
    function readFailure(response, hide) {
      const html = isHtml(response);
      const fields = html ? void 0 : (0, _wire_int64_1.Ag)(response.body);
      const { code, message } = fields ? fromFields(fields) : fromText(html ? pageText(response.body) : response.body);
      const failure2 = {
        status: response.status,
        code: shownText(code, LONGEST_CODE, hide),
        message: shownText(message, LONGEST_MESSAGE, hide) || "the answer has no text",
        html
      };
      const reason = fields && shownText(reasonOf(fields), LONGEST_CODE, hide);
      const missingScope = (0, _scope_3.K)(failure2, hide(response.headers["www-authenticate"] ?? ""));
      return { ...failure2, ...reason && { reason }, ...missingScope !== void 0 && { missingScope } };
    }
    function reasonOf({ details }) {
      return (0, _wire_foreign_4.p_)(details).filter((detail) => (0, _wire_foreign_4.Qq)(detail["@type"]).endsWith("goog\
le.rpc.ErrorInfo")).map(({ reason }) => (0, _wire_foreign_4.Qq)(reason)).join("");
    }
    const LONGEST_READ = 1e5;
    const LONGEST_CODE = 100;
    const LONGEST_MESSAGE = 2e3;
    function shownText(text, most, hide) {
      return (0, _text_cut_5.ml)(hide((0, _text_plain_0.TN)(text.slice(0, LONGEST_READ))), most);
    }
    function isHtml({ headers, body }) {
      return /\bhtml\b/i.test(headers["content-type"] ?? "") || /^<(?:!doctype|html|head|body)\b/i.test(body.trimStart());
    }
    const LOGIN_SEARCH_CHARACTERS = 2e4;
    const LONGEST_LOCATION = 300;
    function readPage({ status, headers, body }, hide) {
      const { location } = headers;
      const isLogin = /login|sign.?in|private-link/i.test(location ?? "") || /login|log in|sign.?in/i.test(body.slice(0,
      LOGIN_SEARCH_CHARACTERS));
      return {
        page: isLogin ? "a login page" : status >= 300 ? "a redirect" : "a web page",
        ...location ? { location: shownText(addressOf2(location), LONGEST_LOCATION, hide) } : {}
      };
    }
    const SAME_HOST = "https://same-host.invalid";
    function addressOf2(location) {
      const url = URL.canParse(location, SAME_HOST) ? new URL(location, SAME_HOST) : void 0;
      if (url === void 0 || !/^https?:$/.test(url.protocol))
        return "an address that is not valid";
      return url.origin === SAME_HOST ? url.pathname : `${url.origin}${url.pathname}`;
    }
    function fromFields(fields) {
      const nested = (0, _wire_foreign_4.Gv)(fields.error) ? fields.error : void 0;
      return {
        code: firstText(fields.error_code, nested?.code, fields.scimType, fields.error_description === void 0 ? void 0 :
        fields.error),
        message: firstText(fields.message, fields.error_description, nested?.message, fields.detail, fields.error)
      };
    }
    function firstText(...candidates) {
      for (const candidate of candidates) {
        if (typeof candidate === "string" && candidate !== "")
          return candidate;
        if (typeof candidate === "number")
          return String(candidate);
      }
      return "";
    }
    function fromText(body) {
      const text = body.slice(0, LONGEST_READ).trim();
      const code = /^([A-Z][A-Z0-9_]{3,99}):/.exec(text)?.[1];
      const message = code === void 0 ? text : text.slice(code.length + 1);
      return code === void 0 || message.trim() === "" ? { code: "", message: text } : { code, message };
    }
    function pageText(body) {
      const head = body.slice(0, LONGEST_READ);
      const lower = head.toLowerCase();
      const text = elementText(head, lower, "pre") ?? elementText(head, lower, "title");
      return text === void 0 ? "a web page without a title" : withoutTags(text);
    }
    function elementText(head, lower, name) {
      let from = lower.indexOf(`<${name}`);
      while (from >= 0 && /[\w-]/.test(lower.charAt(from + name.length + 1)))
        from = lower.indexOf(`<${name}`, from + 1);
      const begin = from < 0 ? -1 : lower.indexOf(">", from);
      const end = begin < 0 ? -1 : lower.indexOf(`</${name}`, begin);
      return end < 0 ? void 0 : head.slice(begin + 1, end);
    }
    function withoutTags(text) {
      const parts = [];
      for (let at = 0; at < text.length; ) {
        const open = text.indexOf("<", at);
        const close = open < 0 ? -1 : text.indexOf(">", open);
        parts.push(close < 0 ? text.slice(at) : text.slice(at, open));
        at = close < 0 ? text.length : close + 1;
      }
      return parts.join(" ");
    }
    const TEMPORARY = /TEMPORARILY_UNAVAILABLE|COULD_NOT_ACQUIRE_LOCK|REQUEST_LIMIT_EXCEEDED|RESOURCE_EXHAUSTED|ClusterNotReadyException/i;
    const TEMPORARY_SENTENCES = [
      /RPC token bucket limit has been exceeded/i,
      /Unknown ?Worker ?Environment|worker env [^ ]{1,100} not found/i,
      /does not have any associated worker environments|There is no worker environment with id/i
    ];
    const PERHAPS_TEMPORARY = /temporarily unavailable|try again later|deadline exceeded|Timed out after /i;
    const FEW_RETRIES = 3;
    function readTemporary({ status, code, message }) {
      if (status < 400 || status === 401 || status === 403 || status === 501)
        return void 0;
      if (status === 408 || status === 429 || status >= 500)
        return {};
      const said = `${code} ${message}`;
      if (TEMPORARY.test(said) || TEMPORARY_SENTENCES.some((sentence) => sentence.test(said)))
        return {};
      return PERHAPS_TEMPORARY.test(said) ? { retries: FEW_RETRIES } : void 0;
    }
  }),
  5391: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      $: () => (
        /* binding */
        connectionError
      )
      /* harmony export */
    });
    var _model_errors_0 = __nccwpck_require__2(3434);
    var _text_failure_2 = __nccwpck_require__2(6085);
    var _errors_1 = __nccwpck_require__2(668);
    function connectionError(what, host, error, effect) {
      const loss = describeLoss(error, host);
      const told = new _errors_1.hD("unreachable", `Could not ${what}: ${loss.why}.`, loss.advice ?? (0, _errors_1.CK)(host),
      void 0, {
        effect: effect ?? loss.effect,
        ...error instanceof _model_errors_0.lZ ? {} : { cause: error }
      });
      return new _errors_1.dw(what, loss.why, told, { mistake: loss.mistake });
    }
    function describeLoss(error, host) {
      const { code, text } = readError(error);
      return proxyLoss(code, text, host) ?? lookUpLoss(code, host) ?? tlsLoss(code, text, host) ?? connectLoss(code, text,
      error, host) ?? {
        why: code && !text.includes(code) ? `connection lost (${code}: ${text})` : `connection lost (${text})`,
        effect: "unknown"
      };
    }
    function readError(error) {
      if (!(error instanceof Error))
        return { code: "", text: String(error) };
      const code = (0, _text_failure_2.$)(error);
      const first = error instanceof AggregateError ? error.errors[0] : void 0;
      return { code, text: error.message || (first instanceof Error ? first.message : code) };
    }
    function placeOf(host) {
      const { protocol, hostname, port } = new URL(host);
      return `${hostname}:${port || (protocol === "https:" ? "443" : "80")}`;
    }
    const PROXY_ADVICE = "Correct the address and the credentials of the proxy in the environment (https_proxy, http_pro\
xy), or name the host in no_proxy.";
    function proxyLoss(code, text, host) {
      if (code === "ERR_INVALID_PROXY")
        return { why: text, advice: PROXY_ADVICE, effect: "not-sent", mistake: true };
      const [, status, cause] = /^tunneling socket could not be established, (?:statusCode=(\d+)|cause=(.*))/.exec(text) ??
      [];
      if (status === "407") {
        const why2 = "the proxy refused the connection (407 Proxy Authentication Required)";
        return { why: why2, advice: PROXY_ADVICE, effect: "not-sent", mistake: true };
      }
      if (status !== void 0) {
        const advice = `Check whether the proxy may connect to ${placeOf(host)}, or name the host in no_proxy.`;
        return { why: `the proxy did not connect to ${placeOf(host)} (${status})`, advice, effect: "not-sent" };
      }
      if (cause === void 0)
        return void 0;
      const isReached = !/^(?:connect|getaddrinfo) E/.test(cause);
      const why = `the proxy ${isReached ? "broke the connection off" : "could not be reached"} (${cause})`;
      return { why, advice: PROXY_ADVICE, effect: "not-sent", mistake: cause.includes("ENOTFOUND") };
    }
    function lookUpLoss(code, host) {
      const { hostname } = new URL(host);
      const advice = `No host of that name was found: check whether ${host} is misspelt, and the runner's DNS.`;
      if (code === "ENOTFOUND")
        return { why: `the name ${hostname} does not resolve (${code})`, advice, effect: "not-sent", mistake: true };
      if (code.startsWith("EAI_"))
        return { why: `the name ${hostname} could not be looked up (${code})`, advice, effect: "not-sent" };
      return void 0;
    }
    const NOT_TLS = /ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST)/;
    const NOT_TLS_TEXT = /wrong version number|packet length too long|http request/;
    const HANDSHAKE = /^ERR_SSL_\w*(?:HANDSHAKE_FAILURE|PROTOCOL_VERSION|UNRECOGNIZED_NAME|UNSUPPORTED_PROTOCOL)$/;
    const CERTIFICATE = /certificate|CERT|self.signed/i;
    function tlsLoss(code, text, host) {
      const place = placeOf(host);
      if (NOT_TLS.test(code) || code === "EPROTO" && NOT_TLS_TEXT.test(text)) {
        const advice = `What answers at ${place} seems to speak plain http: check the host and the port (443 as a rule).`;
        return { why: `${place} does not speak TLS (${code})`, advice, effect: "not-sent", mistake: true };
      }
      if (HANDSHAKE.test(code) || code === "EPROTO" || text.includes("before secure TLS connection was established"))
        return { why: `the TLS handshake with ${place} failed (${text})`, effect: "not-sent" };
      if (!CERTIFICATE.test(`${code} ${text}`))
        return void 0;
      return {
        why: `the certificate of ${place} was not accepted (${code}: ${text})`,
        advice: "The runner does not trust the certificate: set NODE_EXTRA_CA_CERTS to the CA bundle of your proxy or wo\
rkspace.",
        // Node's own checks end the handshake; an alert of the other side may come after it.
        effect: code.startsWith("ERR_SSL_") ? "unknown" : "not-sent",
        mistake: true
      };
    }
    function connectLoss(code, text, error, host) {
      const place = placeOf(host);
      if (code === "ECONNREFUSED") {
        const advice = `Nothing listens at ${place}, or a firewall turns the runner away: check whether the host or the \
port is misspelt, and whether this runner may reach it (proxy, IP access list, private link).`;
        return { why: `${place} refused the connection (${code})`, advice, effect: "not-sent" };
      }
      const isConnecting = error instanceof Error && "syscall" in error && error.syscall === "connect";
      if (isConnecting || /^connect E/.test(text))
        return { why: `${place} could not be reached (${code})`, effect: "not-sent" };
      return void 0;
    }
  }),
  219: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      N: () => (
        /* binding */
        withDeadline
      )
      /* harmony export */
    });
    async function withDeadline(clock2, deadlineMs, signal, act) {
      const over = new AbortController();
      const stop = signal ? AbortSignal.any([signal, over.signal]) : over.signal;
      const answered = new AbortController();
      const late = clock2.sleep(deadlineMs, AbortSignal.any([answered.signal, stop])).then(() => {
        signal?.throwIfAborted();
        throw new Error(`no answer within ${Math.round(deadlineMs / 1e3)} s`);
      });
      late.catch(() => void 0);
      try {
        return await Promise.race([act(stop), late]);
      } finally {
        answered.abort();
        over.abort();
      }
    }
  }),
  668: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      CK: () => (
        /* binding */
        reachAdvice
      ),
      /* harmony export */
      Ey: () => (
        /* binding */
        temporaryError
      ),
      /* harmony export */
      FQ: () => (
        /* binding */
        isRejectedIdentity
      ),
      /* harmony export */
      HB: () => (
        /* binding */
        unreachable
      ),
      /* harmony export */
      Rh: () => (
        /* binding */
        combinedEffect
      ),
      /* harmony export */
      TV: () => (
        /* binding */
        statusAndCode
      ),
      /* harmony export */
      aY: () => (
        /* binding */
        isDescribed
      ),
      /* harmony export */
      dw: () => (
        /* binding */
        RetryableError
      ),
      /* harmony export */
      hD: () => (
        /* binding */
        ApiError
      ),
      /* harmony export */
      sg: () => (
        /* binding */
        notJsonError
      ),
      /* harmony export */
      vd: () => (
        /* binding */
        proxyRefusal
      ),
      /* harmony export */
      x5: () => (
        /* binding */
        refusal
      )
      /* harmony export */
    });
    var _model_advice_0 = __nccwpck_require__2(4181);
    var _wire_foreign_3 = __nccwpck_require__2(3894);
    var _model_errors_1 = __nccwpck_require__2(3434);
    var _scope_2 = __nccwpck_require__2(4275);
    const EFFECTS = ["not-sent", "not-done", "unknown"];
    function combinedEffect(one, other) {
      return EFFECTS.indexOf(one) > EFFECTS.indexOf(other) ? one : other;
    }
    class ApiError extends _model_errors_1.lZ {
      status;
      code;
      /** What the details of the refusal have as its reason; empty when they have none. */
      reason;
      /** The server's own sentence. */
      said;
      effect;
      /** True when an attempt was sent and what became of it is not known: it may have been carried out. */
      mayHaveTakenEffect;
      /** True when every attempt of the call failed before anything of the request was sent: the host was never reached. */
      nothingWasSent;
      constructor(kind, message, advice, failure2, { effect = "not-done", ...options } = {}) {
        super(kind, message, advice, options);
        this.status = failure2?.status ?? 0;
        this.code = failure2?.code ?? "";
        this.reason = failure2?.reason ?? "";
        this.said = failure2?.message ?? "";
        this.effect = effect;
        this.mayHaveTakenEffect = effect === "unknown";
        this.nothingWasSent = effect === "not-sent";
      }
      /** This error, for a call that can have done `effect`. */
      withEffect(effect) {
        if (effect === this.effect)
          return this;
        const failure2 = { status: this.status, code: this.code, message: this.said, reason: this.reason };
        return new ApiError(this.kind, this.message, this.advice, failure2, { cause: this.cause, effect });
      }
    }
    class RetryableError extends Error {
      /** The request in words: `read run 42`. */
      what;
      /** What happened, in a few words: `429`, `connection lost (ECONNRESET)`. */
      why;
      /** What to say when it did not pass. */
      error;
      /** How long the other side asked to be left alone, ms. */
      waitMs;
      /** True for what looks like a mistake in the settings, which waiting seldom mends: a name, a certificate, a proxy. */
      mistake;
      /** How many times it is worth sending again, whatever time there is; absent: as long as there is time. */
      retries;
      /** True where the workspace says that it is asked too much. */
      isThrottled;
      constructor(what, why, error, options = {}) {
        super(why);
        this.name = new.target.name;
        this.what = what;
        this.why = why;
        this.error = error;
        this.waitMs = options.waitMs;
        this.mistake = options.mistake ?? false;
        this.retries = options.retries;
        this.isThrottled = options.isThrottled ?? false;
      }
      /** This error, for a call that can have done `effect`. */
      withEffect(effect) {
        return new RetryableError(this.what, this.why, this.error.withEffect(effect), this);
      }
    }
    function isDescribed(error) {
      return error instanceof RetryableError || error instanceof _model_errors_1.lZ;
    }
    function statusAndCode({ status, code }) {
      return code ? `${status} ${code}` : String(status);
    }
    function isRejectedIdentity(status, message) {
      return status === 401 || status === 403 && /^invalid access token|token is expiring|\(token expired\)/i.test(message);
    }
    const FULL_FOLDER = "MAX_CHILD_NODE_SIZE_EXCEEDED";
    function refusal(what, failure2, host, asker, { scope = "jobs", adviceOn = {} } = {}) {
      const { status, code, message, reason = "", missingScope } = failure2;
      const said = `(${statusAndCode(failure2)}): ${message}`;
      const text = `The workspace refused to ${what} ${said}`;
      if (isRejectedIdentity(status, message))
        return new ApiError("auth", text, asker.advice, failure2);
      if (missingScope !== void 0) {
        const missing = missingScope || scope;
        const lacking = `The workspace refused to ${what}, for the access token lacks the scope ${missing} ${said}`;
        return new ApiError("auth", lacking, (0, _scope_2._)(missing, asker.scopes), failure2);
      }
      const isFull = code === FULL_FOLDER || reason === FULL_FOLDER;
      const isForbidden = status === 403 && !isFull;
      const advice = [reason, code, ...isFull ? [] : [String(status)]].map((key) => (0, _wire_foreign_3.TE)(adviceOn, key) ??
      (0, _model_advice_0.c)(key)).find(Boolean) ?? "The sentence above is the workspace\u2019s own. Correct what it names an\
d run the step again.";
      const whole = isForbidden && asker.adviceOnForbidden ? `${advice} ${asker.adviceOnForbidden}` : advice;
      return new ApiError(isForbidden ? "auth" : "request-refused", text, whole.replaceAll("{host}", host), failure2);
    }
    function notJsonError({ failure: failure2, page, location }, host) {
      const where = location !== void 0 ? ` to ${location}` : failure2.html ? `, \u201C${failure2.message}\u201D` : failure2.
      status >= 300 ? " without a Location" : "";
      return new ApiError("unreachable", `${host} answered with ${page} instead of JSON (${failure2.status}${where}).`, "\
Check that `host` is the URL of the workspace itself (https://<name>.cloud.databricks.com, https://adb-\u2026.azuredatabricks\
.net), not an account console or a vanity address, and that this runner may reach it: with private link or an IP access \
list it must run inside the allowed network.", failure2);
    }
    function proxyRefusal(what, failure2) {
      return new ApiError("unreachable", `Could not ${what}: the proxy refused the connection (${failure2.status} Proxy \
Authentication Required).`, "Put credentials that the proxy accepts into its address in the environment (https_proxy, ht\
tp_proxy), or name the host in no_proxy.", failure2, { effect: "not-sent" });
    }
    function unreachable(what, host, why, options = {}) {
      const message = `Could not ${what}: ${why}.`;
      return new ApiError("unreachable", message, reachAdvice(host), void 0, { effect: "unknown", ...options });
    }
    function reachAdvice(host) {
      return `Check that the runner can reach ${host} (proxy, IP access list, private link) and whether there is an inci\
dent; then run the step again.`;
    }
    const THROTTLED = /REQUEST_LIMIT_EXCEEDED|RESOURCE_EXHAUSTED|RPC token bucket limit has been exceeded/i;
    function temporaryError(what, host, { failure: failure2, waitMs, retries }, { refused: refused2, outageMs = Infinity } = {}) {
      const why = statusAndCode(failure2);
      const isThrottled = failure2.status === 429 || THROTTLED.test(`${failure2.code} ${failure2.message}`);
      if (retries !== void 0 && refused2)
        return new RetryableError(what, why, refused2, { waitMs, retries, isThrottled });
      const asked = waitMs !== void 0 && waitMs > outageMs ? ` (it asked to be left alone for ${Math.round(waitMs / 1e3)}\
 s)` : "";
      const effect = failure2.status === 429 ? "not-done" : "unknown";
      const error = unreachable(what, host, `${why}: ${failure2.message}${asked}`, { effect });
      return new RetryableError(what, why, error, { waitMs, retries, isThrottled });
    }
  }),
  3662: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      c: () => (
        /* binding */
        exchange
      )
      /* harmony export */
    });
    var _answer_0 = __nccwpck_require__2(4469);
    var _connection_1 = __nccwpck_require__2(5391);
    var _errors_2 = __nccwpck_require__2(668);
    var _redact_3 = __nccwpck_require__2(8944);
    async function exchange({ transport, clock: clock2, onTrace, secrets: others = () => [] }, exchanged, signal) {
      const { request, what, host, secrets: secrets2 } = exchanged;
      const startedAt = clock2.now();
      const trace = (end) => onTrace?.(`${request.method} ${exchanged.shown} ${end} in ${clock2.now() - startedAt} ms`);
      let response;
      let isConnected;
      const onConnection = (isMade) => {
        isConnected = isMade;
        exchanged.onConnection?.(isMade);
      };
      try {
        response = await transport.send(request, signal, onConnection);
      } catch (error) {
        if ((0, _errors_2.aY)(error))
          throw error;
        const lost = (0, _connection_1.$)(what, host, error, effectOf(isConnected));
        trace(signal.aborted ? "given up" : lost.why);
        signal.throwIfAborted();
        throw lost;
      }
      trace(String(response.status));
      const isEnough = exchanged.needsAnswer === false && isEmptySuccess(response);
      const hide = (0, _redact_3.Q0)([...secrets2, ...others()]);
      const answer = isEnough ? { kind: "value", value: {} } : (0, _answer_0.J)(response, hide, clock2.now());
      exchanged.onResponse?.(response, answer.kind === "value");
      if (answer.kind === "value")
        return answer.value;
      throw errorOf(answer, exchanged);
    }
    function effectOf(isConnected) {
      return isConnected === void 0 ? void 0 : isConnected ? "unknown" : "not-sent";
    }
    function isEmptySuccess({ status, headers, body }) {
      return status >= 200 && status < 300 && body.trim() === "" && !/\bhtml\b/i.test(headers["content-type"] ?? "");
    }
    function errorOf(answer, { what, host, outageMs, onRefusal, mayPass, onNotJson }) {
      switch (answer.kind) {
        case "unreadable": {
          const why = `an answer that is not a JSON object (${answer.characters} characters)`;
          return new _errors_2.dw(what, why, (0, _errors_2.HB)(what, host, why));
        }
        case "not-json":
          return onNotJson(answer);
        case "proxy-refusal":
          return (0, _errors_2.vd)(what, answer.failure);
        case "temporary":
          return (0, _errors_2.Ey)(what, host, answer, { outageMs, refused: onRefusal(answer.failure) });
        case "refusal": {
          const refused2 = onRefusal(answer.failure);
          if (!mayPass?.(answer.failure))
            return refused2;
          return new _errors_2.dw(what, (0, _errors_2.TV)(answer.failure), refused2, { retries: _answer_0.q });
        }
      }
    }
  }),
  8944: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      Q0: () => (
        /* binding */
        hiding
      ),
      E$: () => (
        /* binding */
        inForm
      ),
      h_: () => (
        /* binding */
        isMaskable
      )
    });
    ;
    const PERCENT = 37;
    const BACKSLASH = 92;
    const AMPERSAND = 38;
    const SEMICOLON = 59;
    const HASH = 35;
    const LETTER_U = 117;
    const LETTER_X = 120;
    const MOST_DECIMALS = 7;
    const MOST_HEX = 6;
    const LARGEST_CODE_POINT = 1114111;
    const LETTERS = byByte({ '"': 34, "\\": BACKSLASH, "/": 47, b: -1, f: -1, n: -1, r: -1, t: -1 });
    const NAMED = Object.entries({ amp: 38, lt: 60, gt: 62, quot: 34, apos: 39, nbsp: 32 }).map(([name, codePoint]) => ({
    codes: [...Buffer.from(`${name};`)], codePoint }));
    const NOT_HEX = 16;
    const HEX = Uint8Array.from({ length: 256 }, (_, byte) => {
      const digit = parseInt(String.fromCharCode(byte), 16);
      return Number.isNaN(digit) ? NOT_HEX : digit;
    });
    function byByte(letters) {
      const table = new Int32Array(256).fill(-2);
      for (const [letter, codePoint] of Object.entries(letters))
        table[letter.charCodeAt(0)] = codePoint;
      return table;
    }
    function firstEscape(bytes, end) {
      const counting = bytes.subarray(0, end);
      const places = [PERCENT, BACKSLASH, AMPERSAND].map((byte) => counting.indexOf(byte)).filter((at) => at >= 0);
      return Math.min(end, ...places);
    }
    function escapeLength(bytes, at, end) {
      switch (bytes[at]) {
        case PERCENT:
          return hexDigits(bytes, at + 1, 2, end) === 2 ? 3 : 0;
        case BACKSLASH:
          return backslashLength(bytes, at, end);
        case AMPERSAND:
          return entityLength(bytes, at, end);
        default:
          return 0;
      }
    }
    function escapeValue(bytes, at, length) {
      switch (bytes[at]) {
        case PERCENT:
          return hexValue(bytes, at + 1, at + 3);
        case BACKSLASH:
          return backslashValue(bytes, at, length);
        default:
          return entityValue(bytes, at, length);
      }
    }
    function isByteEscape(bytes, at) {
      return bytes[at] === PERCENT;
    }
    function backslashLength(bytes, at, end) {
      if (at + 1 >= end)
        return 0;
      if ((LETTERS[bytes[at + 1] ?? 0] ?? -2) !== -2)
        return 2;
      if (!isUnit(bytes, at, end))
        return 0;
      return isPair(bytes, at, end) ? 12 : 6;
    }
    function isUnit(bytes, at, end) {
      return bytes[at] === BACKSLASH && bytes[at + 1] === LETTER_U && hexDigits(bytes, at + 2, 4, end) === 4;
    }
    function isPair(bytes, at, end) {
      if (hexValue(bytes, at + 2, at + 6) >>> 10 !== 55296 >>> 10 || !isUnit(bytes, at + 6, end))
        return false;
      return hexValue(bytes, at + 8, at + 12) >>> 10 === 56320 >>> 10;
    }
    function backslashValue(bytes, at, length) {
      if (length === 2)
        return LETTERS[bytes[at + 1] ?? 0] ?? -1;
      const unit = hexValue(bytes, at + 2, at + 6);
      return length === 6 ? unit : 65536 + ((unit & 1023) << 10) + (hexValue(bytes, at + 8, at + 12) & 1023);
    }
    function entityLength(bytes, at, end) {
      if (bytes[at + 1] !== HASH)
        return (namedAt(bytes, at + 1, end)?.codes.length ?? -1) + 1;
      const from = at + (isHexEntity(bytes, at) ? 3 : 2);
      const [digits, most] = from === at + 3 ? [hexDigits, MOST_HEX] : [decimalDigits, MOST_DECIMALS];
      const count = digits(bytes, from, most, end);
      const to = from + count;
      return count > 0 && to < end && bytes[to] === SEMICOLON ? to + 1 - at : 0;
    }
    function entityValue(bytes, at, length) {
      const end = at + length;
      if (bytes[at + 1] !== HASH)
        return namedAt(bytes, at + 1, end)?.codePoint ?? -1;
      const value = isHexEntity(bytes, at) ? hexValue(bytes, at + 3, end - 1) : decimalValue(bytes, at + 2, end - 1);
      return value <= LARGEST_CODE_POINT ? value : -1;
    }
    function isHexEntity(bytes, at) {
      return ((bytes[at + 2] ?? 0) | 32) === LETTER_X;
    }
    function namedAt(bytes, at, end) {
      return NAMED.find(({ codes }) => at + codes.length <= end && codes.every((code, index) => bytes[at + index] === code));
    }
    function hexDigits(bytes, from, most, end) {
      let count = 0;
      while (count < most && from + count < end && HEX[bytes[from + count] ?? 0] !== NOT_HEX)
        count++;
      return count;
    }
    function hexValue(bytes, from, end) {
      let value = 0;
      for (let at = from; at < end; at++)
        value = value << 4 | (HEX[bytes[at] ?? 0] ?? 0);
      return value;
    }
    function decimalDigits(bytes, from, most, end) {
      let count = 0;
      while (count < most && from + count < end && (HEX[bytes[from + count] ?? 0] ?? NOT_HEX) < 10)
        count++;
      return count;
    }
    function decimalValue(bytes, from, end) {
      let value = 0;
      for (let at = from; at < end; at++)
        value = value * 10 + (HEX[bytes[at] ?? 0] ?? 0);
      return value;
    }
    ;
    const MOST_BYTES_OF_A_UNIT = 3;
    const UTF_8 = new TextEncoder();
    function roomFor(characters) {
      const most = characters * MOST_BYTES_OF_A_UNIT;
      return { length: 0, bytes: new Uint8Array(most), starts: new Int32Array(most), ends: new Int32Array(most) };
    }
    function readText(text, into) {
      const { bytes, starts, ends } = into;
      into.length = UTF_8.encodeInto(text, bytes).written;
      let at = 0;
      for (let byte = 0; byte < into.length; ) {
        const first = bytes[byte] ?? 0;
        const count = first < 128 ? 1 : first < 224 ? 2 : first < 240 ? 3 : 4;
        const end = at + (count === 4 ? 2 : 1);
        for (const next = byte + count; byte < next; byte++) {
          starts[byte] = at;
          ends[byte] = end;
        }
        at = end;
      }
    }
    function decode(reading) {
      const { bytes, starts, ends, length: end } = reading;
      let at = firstEscape(bytes, end);
      let to = at;
      while (at < end) {
        const length = escapeLength(bytes, at, end);
        if (length === 0) {
          bytes[to] = bytes[at] ?? 0;
          starts[to] = starts[at] ?? 0;
          ends[to++] = ends[at++] ?? 0;
          continue;
        }
        const start2 = starts[at] ?? 0;
        const stop = ends[at + length - 1] ?? 0;
        const value = escapeValue(bytes, at, length);
        const next = isByteEscape(bytes, at) ? writeByte(bytes, to, value) : writeLetter(bytes, to, value);
        for (; to < next; to++) {
          starts[to] = start2;
          ends[to] = stop;
        }
        at += length;
      }
      reading.length = to;
      return to < end;
    }
    function writeByte(bytes, at, byte) {
      bytes[at] = byte;
      return at + 1;
    }
    function writeLetter(bytes, at, codePoint) {
      if (codePoint < 0)
        return at;
      if (codePoint < 128)
        return writeByte(bytes, at, codePoint);
      const whole = codePoint >>> 11 === 55296 >>> 11 ? 65533 : codePoint;
      const more = whole < 2048 ? 1 : whole < 65536 ? 2 : 3;
      bytes[at] = 240 << 3 - more & 255 | whole >>> 6 * more;
      for (let left = more; left > 0; left--)
        bytes[at + left] = 128 | whole >>> 6 * (more - left) & 63;
      return at + more + 1;
    }
    ;
    const WINDOW = 7;
    const COUNTING = Uint8Array.from({ length: 256 }, (_, byte) => {
      const letter = String.fromCharCode(byte);
      if (letter <= " " || letter === "\x7F" || letter === "+" || letter === "-")
        return 0;
      return (letter === "_" ? "/" : letter).charCodeAt(0);
    });
    function isLong(text) {
      return countingBytes(text).length >= WINDOW;
    }
    function windowsOf(texts) {
      const all = texts.map(countingBytes);
      const windows = createSet(all.reduce((sum, { length }) => sum + length, 0));
      let isEmpty = true;
      for (const bytes of all) {
        eachWindow(bytes, (first, last) => windows.add(first, last));
        isEmpty &&= bytes.length < WINDOW;
      }
      return { isEmpty, findIn: (reading, onFound) => find(windows, reading, onFound) };
    }
    function countingBytes(text) {
      const reading = roomFor(text.length);
      readText(text, reading);
      return reading.bytes.subarray(0, reading.length).map((byte) => COUNTING[byte] ?? 0).filter((byte) => byte !== 0);
    }
    function eachWindow(bytes, take) {
      let [first, last] = [0, 0];
      for (let at = 0; at < bytes.length; at++) {
        first = first << 8 | last >>> 16;
        last = (last & 65535) << 8 | (bytes[at] ?? 0);
        if (at + 1 >= WINDOW)
          take(first, last);
      }
    }
    function find(windows, reading, onFound) {
      const { bytes, starts, ends, length } = reading;
      const begins = new Int32Array(8);
      let [first, last, count, foundTo] = [0, 0, 0, 0];
      for (let at = 0; at < length; at++) {
        const byte = COUNTING[bytes[at] ?? 0] ?? 0;
        if (byte === 0)
          continue;
        first = first << 8 | last >>> 16;
        last = (last & 65535) << 8 | byte;
        begins[count & 7] = starts[at] ?? 0;
        if (++count < WINDOW || !windows.has(first, last))
          continue;
        const end = ends[at] ?? 0;
        const start2 = begins[count - WINDOW & 7] ?? 0;
        onFound(start2 < foundTo ? foundTo : start2, end);
        foundTo = end;
      }
    }
    const EMPTY = -1;
    const { imul } = Math;
    function createSet(most) {
      const bits = Math.max(10, 34 - Math.clz32(most));
      const slots = new Int32Array(2 ** (bits + 1)).fill(EMPTY);
      const slotOf = (first, last) => {
        let slot = (imul(first, 2654435761) ^ imul(last, 2246822507)) >>> 32 - bits;
        while (slots[2 * slot + 1] !== EMPTY && (slots[2 * slot] !== first || slots[2 * slot + 1] !== last))
          slot = slot + 1 & 2 ** bits - 1;
        return slot;
      };
      return {
        add(first, last) {
          const slot = slotOf(first, last);
          slots[2 * slot] = first;
          slots[2 * slot + 1] = last;
        },
        has: (first, last) => slots[2 * slotOf(first, last) + 1] !== EMPTY
      };
    }
    ;
    const SHORTEST_WORD = 3;
    const MOST_DECODINGS = 3;
    const MASK = "***";
    function isMaskable(secret) {
      return secret.length >= SHORTEST_WORD;
    }
    const PIECE = 65536;
    const AROUND = 1024;
    function hiding(sent) {
      let prepared;
      return (text) => {
        const secrets2 = prepared ??= prepare(sent);
        return text.length <= PIECE ? masked(text, secrets2, sheetFor(text.length)) ?? text : maskPieces(text, secrets2);
      };
    }
    function maskPieces(text, secrets2) {
      const sheet = sheetFor(PIECE + 2 * AROUND);
      const parts = [];
      let isAny = false;
      for (let from = 0; from < text.length; from += PIECE) {
        const start2 = Math.max(0, from - AROUND);
        const around = text.slice(start2, from + PIECE + AROUND);
        const inside = [from - start2, Math.min(from + PIECE, text.length) - start2];
        const part = masked(around, secrets2, sheet, ...inside);
        isAny ||= part !== void 0;
        parts.push(part ?? around.slice(...inside));
      }
      return isAny ? parts.join("") : text;
    }
    function sheetFor(characters) {
      return { reading: roomFor(characters), hidden: new Uint8Array(characters) };
    }
    function prepare(sent) {
      const secrets2 = [...new Set(sent.flatMap((value) => [value, value.replace(/^\w+ /, "")]))];
      const windows = windowsOf(secrets2.flatMap((secret) => [secret, ...base64Forms(secret)]));
      const words = secrets2.filter((secret) => isMaskable(secret) && !isLong(secret));
      return { windows, words };
    }
    function base64Forms(secret) {
      return [0, 1, 2].map((before) => {
        const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
        const whole = Math.floor(bytes.length * 8 / 6);
        return bytes.toString("base64").slice(Math.ceil(before * 8 / 6), whole);
      });
    }
    function masked(text, { windows, words }, { reading, hidden }, from = 0, to = text.length) {
      let isAnyHidden = false;
      const hide = (start2, end) => {
        if (!isAnyHidden)
          hidden.fill(0);
        isAnyHidden = true;
        for (let at = start2; at < end; at++)
          hidden[at] = 1;
      };
      for (const word of words)
        findWord(word, text, hide);
      if (!windows.isEmpty) {
        readText(text, reading);
        windows.findIn(reading, hide);
        for (let times = 0; times < MOST_DECODINGS && decode(reading); times++)
          windows.findIn(reading, hide);
      }
      return isAnyHidden ? render(text.slice(from, to), hidden.subarray(from, to)) : void 0;
    }
    function findWord(word, text, onFound) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const end = at + word.length;
        if (!isInWord(text.charCodeAt(at - 1)) && !isInWord(text.charCodeAt(end)))
          onFound(at, end);
      }
    }
    function isInWord(code) {
      const isDigit = code >= 48 && code <= 57;
      const lowerCase = code | 32;
      return isDigit || code === 95 || code < 128 && lowerCase >= 97 && lowerCase <= 122;
    }
    function render(text, hidden) {
      const parts = [];
      for (let from = 0; from < text.length; ) {
        let to = from + 1;
        while (to < text.length && hidden[to] === hidden[from])
          to++;
        parts.push(hidden[from] ? MASK : text.slice(from, to));
        from = to;
      }
      return parts.join("");
    }
    function inForm(text) {
      return new URLSearchParams({ "": text }).toString().slice(1);
    }
  }),
  525: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      Vs: () => (
        /* binding */
        retryAfterMs
      ),
      /* harmony export */
      Zr: () => (
        /* binding */
        persist
      ),
      /* harmony export */
      z7: () => (
        /* binding */
        httpDate
      )
      /* harmony export */
    });
    var _model_errors_0 = __nccwpck_require__2(3434);
    var _errors_1 = __nccwpck_require__2(668);
    const FIRST_DELAY_MS = 500;
    const SHORTEST_DELAY_MS = 250;
    const LONGEST_DELAY_MS = 1e4;
    const SHORTEST_LAST_WAIT_MS = 1e3;
    const MISTAKE_OUTAGE_MS = 1e4;
    async function persist({ clock: clock2, random, onTrouble }, terms, isKnownHost, tryOnce) {
      let effect = "not-sent";
      let firstFailureAt;
      let last;
      for (let attempt = 1; ; attempt++) {
        if (terms.signal?.aborted)
          throw withCause(terms.signal.reason, last);
        await terms.onSending?.();
        try {
          return await tryOnce();
        } catch (error) {
          const failure2 = failureOf(error);
          if (failure2 && !failure2.mayHaveTakenEffect)
            await terms.onNotDone?.();
          if (!failure2 || error instanceof _model_errors_0.j$)
            throw withCause(error, last);
          if (!(error instanceof _errors_1.dw))
            throw failure2.withEffect((0, _errors_1.Rh)(effect, failure2.effect));
          effect = (0, _errors_1.Rh)(effect, error.error.effect);
          firstFailureAt ??= clock2.now();
          const sinceMs = clock2.now() - firstFailureAt;
          const budgetMs = error.mistake && !terms.knownHost && !isKnownHost() ? Math.min(terms.outageMs, MISTAKE_OUTAGE_MS) :
          terms.outageMs;
          const isWorthIt = error.retries === void 0 || attempt <= error.retries;
          const delayMs = isWorthIt ? delayWithin(budgetMs - sinceMs, error.waitMs, backoff(attempt, random)) : void 0;
          last = error.error.withEffect(effect);
          if (delayMs === void 0)
            throw last;
          const { what, why: cause, isThrottled, waitMs: askedMs } = error;
          onTrouble?.({ what, cause, attempt, delayMs, sinceMs, isThrottled, askedMs });
          await clock2.sleep(delayMs, terms.signal);
        }
      }
    }
    function failureOf(error) {
      if (error instanceof _errors_1.hD)
        return error;
      if (error instanceof _errors_1.dw)
        return error.error;
      return error instanceof _model_errors_0.j$ && error.cause instanceof _errors_1.hD ? error.cause : void 0;
    }
    function withCause(reason, last) {
      return reason instanceof _model_errors_0.j$ && last ? new _model_errors_0.j$(reason.by, { cause: last }) : reason;
    }
    function delayWithin(leftMs, askedMs, backoffMs) {
      const wantedMs = Math.max(askedMs ?? backoffMs, SHORTEST_DELAY_MS);
      if (wantedMs <= leftMs)
        return wantedMs;
      return askedMs !== void 0 && leftMs > SHORTEST_LAST_WAIT_MS ? leftMs : void 0;
    }
    function backoff(attempt, random) {
      const ceiling = Math.min(FIRST_DELAY_MS * 2 ** (attempt - 1), LONGEST_DELAY_MS);
      return Math.round(ceiling * (0.5 + random() / 2));
    }
    function retryAfterMs(header, now) {
      const said = (header ?? "").trim();
      if (/^\d{1,10}$/.test(said))
        return Number(said) * 1e3;
      const at = httpDate(said);
      return at === void 0 ? void 0 : Math.max(0, at - now);
    }
    const HTTP_DATES = [
      /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
      /^[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
      /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/
    ];
    function httpDate(text) {
      if (!HTTP_DATES.some((form) => form.test(text)))
        return void 0;
      const at = Date.parse(text.endsWith(" GMT") ? text : `${text} GMT`);
      return Number.isNaN(at) ? void 0 : at;
    }
  }),
  4275: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      K: () => (
        /* binding */
        missingScopeOf
      ),
      /* harmony export */
      _: () => (
        /* binding */
        adviceOnScope
      )
      /* harmony export */
    });
    var _text_cut_0 = __nccwpck_require__2(9967);
    const SENTENCE = /token does not have required scopes?(?:: ?(?<names>[\w:.-]{1,80}(?:, ?[\w:.-]{1,80}){0,9}))?/i;
    const CHALLENGE = /\binsufficient_scope\b/i;
    const CHALLENGE_SCOPE = /\bscope="(?<names>[\w:. -]{1,200})"/i;
    function missingScopeOf({ status, message }, challenge) {
      if (status !== 403)
        return void 0;
      const sentence = SENTENCE.exec(message);
      const isChallenged = CHALLENGE.test(challenge);
      if (!sentence && !isChallenged)
        return void 0;
      const named = sentence?.groups?.names ?? (isChallenged && CHALLENGE_SCOPE.exec(challenge)?.groups?.names);
      return (0, _text_cut_0.hT)((named || "").trim(), ".");
    }
    function adviceOnScope(missing, askedFor) {
      return askedFor === void 0 ? `Create a token that has it, or one for all APIs. ${WHAT_FOR}` : `The token was asked\
 for with \`oauth-scopes: ${askedFor}\`: add ${missing} there. ${WHAT_FOR}`;
    }
    const WHAT_FOR = "Runs need the scope jobs, `source: checkout` also workspace; and the identity must be allowed to h\
ave the scope.";
  }),
  79: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      N: () => (
        /* binding */
        userAgent
      )
    });
    ;
    const VERSION = "0.1.0";
    ;
    function userAgent(env, authType) {
      const upstream = env.DATABRICKS_SDK_UPSTREAM;
      const upstreamVersion = env.DATABRICKS_SDK_UPSTREAM_VERSION;
      return [
        `databricks-run-action/${VERSION}`,
        `node/${process.versions.node}`,
        `os/${process.platform}`,
        `auth/${authType}`,
        ...env.GITHUB_ACTIONS ? ["cicd/github"] : [],
        ...upstream ? [`upstream/${token2(upstream)}`] : [],
        ...upstreamVersion ? [`upstream-version/${token2(upstreamVersion)}`] : []
      ].join(" ");
    }
    function token2(value) {
      return value.replace(/[^\w.+-]/g, "-");
    }
  }),
  2638: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      V: () => (
        /* binding */
        createHttp
      ),
      /* harmony export */
      s: () => (
        /* binding */
        longestUploadMs
      )
      /* harmony export */
    });
    var _model_errors_0 = __nccwpck_require__2(3434);
    var _auth_authorizer_1 = __nccwpck_require__2(1281);
    var _wire_int64_2 = __nccwpck_require__2(3925);
    var _connection_3 = __nccwpck_require__2(5391);
    var _deadline_7 = __nccwpck_require__2(219);
    var _errors_4 = __nccwpck_require__2(668);
    var _exchange_5 = __nccwpck_require__2(3662);
    var _retry_6 = __nccwpck_require__2(525);
    const ATTEMPT_DEADLINE_MS = 6e4;
    const SLOWEST_UPLOAD = 50;
    function longestUploadMs(bytes) {
      return Math.ceil(bytes / SLOWEST_UPLOAD);
    }
    function createHttp(options) {
      const { host, clock: clock2 } = options;
      let aheadMs;
      let hasAnswered = false;
      let throttled = 0;
      const onResponse = ({ headers }, isValue) => {
        hasAnswered = true;
        const at = (0, _retry_6.z7)(headers.date ?? "");
        if (isValue && at !== void 0)
          aheadMs = at - clock2.now();
      };
      const counted = async (attempted) => {
        try {
          return await attempted;
        } catch (error) {
          if (error instanceof _errors_4.dw && error.isThrottled)
            throttled++;
          throw error;
        }
      };
      return {
        host,
        timesThrottled: () => throttled,
        serverNow: () => aheadMs === void 0 ? void 0 : clock2.now() + aheadMs,
        call(call) {
          const signing = {};
          return (0, _retry_6.Zr)({ ...options, onTrouble: call.onTrouble ?? options.onTrouble }, call, () => hasAnswered,
          () => counted(attempt(options, call, signing, onResponse)));
        },
        async signIn({ outageMs, signal }) {
          await (0, _retry_6.Zr)(options, { what: "sign in", outageMs, signal }, () => hasAnswered, () => sign(options, {
          signal }));
        }
      };
    }
    async function attempt(options, call, signing, onResponse) {
      let isOut = false;
      let isSigned = false;
      const onConnection = (isMade) => void (isOut = isMade);
      const signAndSend = async (signal) => {
        for (; ; ) {
          const urgent = call.deadlineMs !== void 0;
          const signature = await sign(options, { refused: signing.rejected, urgent, signal });
          isSigned = isOut = true;
          try {
            const exchanged = { ...exchangeOf(options, call, signature), onResponse, onConnection };
            const answer = await (0, _exchange_5.c)(options, exchanged, signal);
            call.check?.(answer);
            return answer;
          } catch (error) {
            if (!(0, _errors_4.aY)(error))
              throw error;
            isSigned = isOut = false;
            const isRejected = error instanceof _errors_4.hD && (0, _errors_4.FQ)(error.status, error.said);
            if (!isRejected || !options.authorizer.renews || signing.rejected !== void 0)
              throw error;
            signing.rejected = signature;
          }
        }
      };
      try {
        const deadlineMs = call.deadlineMs ?? ATTEMPT_DEADLINE_MS + longestUploadMs(call.upload?.bytes ?? 0);
        return await (0, _deadline_7.N)(options.clock, deadlineMs, call.signal, signAndSend);
      } catch (error) {
        if (call.signal?.aborted)
          throw isOut ? call.signal.reason : unsent(call, options.host, isSigned);
        throw (0, _errors_4.aY)(error) ? error : (0, _connection_3.$)(call.what, options.host, error, isOut ? void 0 : "\
not-sent");
      }
    }
    function unsent({ what, signal }, host, isSigned) {
      const reason = signal?.reason;
      if (!(reason instanceof _model_errors_0.j$))
        return reason;
      const cause = isSigned ? (0, _errors_4.HB)(what, host, `${host} had not taken the connection yet`, { effect: "not-\
sent" }) : (0, _errors_4.HB)("sign in", host, "there was no answer yet", { effect: "not-sent" });
      return new _model_errors_0.j$(reason.by, { cause });
    }
    async function sign({ authorizer, host }, ask2) {
      try {
        return await authorizer.authorize(ask2);
      } catch (error) {
        ask2.signal?.throwIfAborted();
        if (error instanceof _errors_4.dw || error instanceof _errors_4.hD)
          throw error.withEffect("not-sent");
        throw (0, _errors_4.aY)(error) ? error : (0, _connection_3.$)("sign in", host, error, "not-sent");
      }
    }
    function exchangeOf(options, call, signature) {
      const { host, authorizer } = options;
      const { what, knownHost, outageMs, needsAnswer, mayPass } = call;
      return {
        request: buildRequest(options, call, signature),
        what,
        host,
        shown: call.path,
        secrets: (0, _auth_authorizer_1.VY)(signature),
        outageMs,
        needsAnswer,
        mayPass,
        onRefusal: (failure2) => (0, _errors_4.x5)(what, failure2, host, authorizer, call),
        onNotJson: (page) => {
          const error = (0, _errors_4.sg)(page, host);
          const { status } = page.failure;
          const why = status >= 300 ? `a redirect (${status}) instead of JSON` : "a web page instead of JSON";
          return knownHost ? new _errors_4.dw(what, why, error.withEffect("unknown")) : error;
        }
      };
    }
    function buildRequest({ host, workspaceId }, call, signature) {
      const query = call.query ? `?${new URLSearchParams(call.query).toString()}` : "";
      const contentType = call.upload?.contentType ?? (call.body === void 0 ? void 0 : "application/json");
      return {
        method: call.method,
        url: `${host}/api/${call.path}${query}`,
        headers: {
          accept: "application/json",
          ...contentType && { "content-type": contentType },
          ...workspaceId ? { "x-databricks-workspace-id": workspaceId } : {},
          ...signature
        },
        body: call.body === void 0 ? void 0 : (0, _wire_int64_2.sd)(call.body),
        ...call.upload && { upload: call.upload }
      };
    }
  }),
  2094: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      Fi: () => (
        /* binding */
        mixedUp
      ),
      /* harmony export */
      Rx: () => (
        /* binding */
        createSend
      ),
      /* harmony export */
      SP: () => (
        /* binding */
        shown
      ),
      /* harmony export */
      _w: () => (
        /* binding */
        listAll
      ),
      /* harmony export */
      bv: () => (
        /* binding */
        isOther
      ),
      /* harmony export */
      oB: () => (
        /* binding */
        pageTokens
      ),
      /* harmony export */
      vc: () => (
        /* binding */
        joinPages
      ),
      /* harmony export */
      wx: () => (
        /* binding */
        LOOKUP_OUTAGE_MS
      )
      /* harmony export */
    });
    var _http_errors_0 = __nccwpck_require__2(668);
    var _wire_foreign_1 = __nccwpck_require__2(3894);
    function createSend(http) {
      let hasAnswered = false;
      return async (call) => {
        const value = await http.call({ knownHost: hasAnswered, ...call });
        hasAnswered = true;
        return value;
      };
    }
    const LOOKUP_OUTAGE_MS = 2 * 6e4;
    const PAGE_LIMIT = 200;
    async function listAll(send2, { path, field, query, what, outageMs = LOOKUP_OUTAGE_MS, mostPages = Infinity, ...terms }) {
      const found = [];
      const next = pageTokens(what);
      let pageToken = "";
      for (let page = 0; pageToken !== void 0 && page < mostPages; page++) {
        const answer = await send2({
          method: "GET",
          path,
          query: { ...query, ...pageToken ? { page_token: pageToken } : {} },
          what,
          outageMs,
          ...terms
        });
        for (const entry of (0, _wire_foreign_1.p_)(answer[field]))
          found.push(entry);
        pageToken = next(answer.next_page_token);
      }
      return found;
    }
    function pageTokens(what) {
      const seen = /* @__PURE__ */ new Set();
      return (given) => {
        const token2 = (0, _wire_foreign_1.Qq)(given);
        if (token2 === "")
          return void 0;
        if (seen.has(token2))
          throw endlessPages(what, "its answer leads back to a page that was read before");
        if (seen.size >= PAGE_LIMIT - 1)
          throw endlessPages(what, `its answer has more than ${PAGE_LIMIT} pages`);
        seen.add(token2);
        return token2;
      };
    }
    function endlessPages(what, fault) {
      return new _http_errors_0.hD("unreachable", `The workspace was asked to ${what}, and ${fault}.`, "The workspace, o\
r a proxy before it, is at fault: run the step again, and if it stays so, ask Databricks support.");
    }
    function joinPages(pages, fields) {
      const joined = { ...pages[0] };
      for (const field of fields) {
        const having = pages.filter((page) => Array.isArray(page[field]));
        if (having.length > 0)
          joined[field] = having.flatMap((page) => (0, _wire_foreign_1.jO)(page[field]));
      }
      return joined;
    }
    function isOther(id, given) {
      return given !== void 0 && given !== null && given !== id;
    }
    function shown(id) {
      return (0, _wire_foreign_1.pj)(id).slice(0, 40);
    }
    function mixedUp(what, about, fault) {
      const error = new _http_errors_0.hD("unreachable", `${fault} from the workspace.`, "A proxy or a cache before the \
workspace answers with something else: run the step again, and check what stands between the runner and the workspace.");
      return new _http_errors_0.dw(what, `an answer about ${about}`, error);
    }
  }),
  6901: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      DW: () => (
        /* binding */
        isOnlySecretNew
      ),
      /* harmony export */
      Jy: () => (
        /* binding */
        saveTarget
      ),
      /* harmony export */
      _$: () => (
        /* binding */
        parseSavedTarget
      ),
      /* harmony export */
      tX: () => (
        /* binding */
        differences
      ),
      /* harmony export */
      ve: () => (
        /* binding */
        inWorkspace
      )
      /* harmony export */
    });
    var node_crypto_0 = __nccwpck_require__2(7598);
    var _auth_ways_1 = __nccwpck_require__2(1542);
    function inWorkspace({ host, workspaceId }, path) {
      return `${host}${path}${workspaceId ? `?o=${workspaceId}` : ""}`;
    }
    function saveTarget({ host, workspaceId, signIn }, salt) {
      const saved2 = { host, ...workspaceId === void 0 ? {} : { workspaceId }, authType: signIn.type, salt };
      return { ...saved2, fingerprint: fingerprintOf(signIn, saved2) };
    }
    function differences(saved2, { host, workspaceId, signIn }) {
      const changed = [
        ...host === saved2.host ? [] : [`the host (it was ${saved2.host} and is ${host})`],
        ...workspaceId === saved2.workspaceId ? [] : ["the workspace ID"],
        ...signIn.type === saved2.authType ? changedFields(saved2.fingerprint, fingerprintOf(signIn, saved2)).map((name) => `\
the ${inWords(name)}`) : [`the way of signing in (it was ${saved2.authType} and is ${signIn.type})`]
      ];
      if (changed.length === 0)
        return void 0;
      return `What the step signs in with has changed since it began: ${changed.join(", ")}. A later step may have chang\
ed the environment (GITHUB_ENV), a profile or a file.`;
    }
    function isOnlySecretNew(saved2, { host, workspaceId, signIn }) {
      if (host !== saved2.host || workspaceId !== saved2.workspaceId || signIn.type !== saved2.authType)
        return false;
      return changedFields(saved2.fingerprint, fingerprintOf(signIn, saved2)).every((name) => _auth_ways_1.x1.includes(name));
    }
    function parseSavedTarget(value) {
      if (typeof value !== "object" || value === null)
        return void 0;
      const { host, workspaceId, authType, salt, fingerprint } = value;
      const way = typeof authType === "string" ? (0, _auth_ways_1.FM)(authType) : void 0;
      if (!way || typeof host !== "string" || typeof salt !== "string" || typeof fingerprint !== "string")
        return void 0;
      if (workspaceId !== void 0 && typeof workspaceId !== "string")
        return void 0;
      return { host, ...workspaceId === void 0 ? {} : { workspaceId }, authType: way.type, salt, fingerprint };
    }
    function fingerprintOf(signIn, { host, salt }) {
      return Object.entries((0, _auth_ways_1.VO)(signIn.type).identify(signIn)).filter(([, value]) => value !== void 0).
      map(([name, value]) => {
        const text = JSON.stringify([host, signIn.type, name, value]);
        return `${name}:${(0, node_crypto_0.createHmac)("sha256", salt).update(text).digest("base64url")}`;
      }).sort().join(" ");
    }
    function changedFields(one, other) {
      const [before, now] = [new Set(one.split(" ")), new Set(other.split(" "))];
      const changed = [...before.symmetricDifference(now)].map((part) => part.split(":", 1)[0] ?? "");
      return [...new Set(changed)].filter((name) => name !== "").sort();
    }
    function inWords(name) {
      return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/\bid\b/, "ID");
    }
  }),
  3894: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      Gv: () => (
        /* binding */
        isObject
      ),
      /* harmony export */
      Ik: () => (
        /* binding */
        object
      ),
      /* harmony export */
      Qq: () => (
        /* binding */
        text
      ),
      /* harmony export */
      TE: () => (
        /* binding */
        lookUp
      ),
      /* harmony export */
      Vm: () => (
        /* binding */
        word
      ),
      /* harmony export */
      eQ: () => (
        /* binding */
        isId
      ),
      /* harmony export */
      id: () => (
        /* binding */
        id
      ),
      /* harmony export */
      jO: () => (
        /* binding */
        entries
      ),
      /* harmony export */
      p_: () => (
        /* binding */
        list
      ),
      /* harmony export */
      pj: () => (
        /* binding */
        plain
      ),
      /* harmony export */
      yj: () => (
        /* binding */
        positive
      )
      /* harmony export */
    });
    function isObject(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    function object(value) {
      return isObject(value) ? value : {};
    }
    function entries(value) {
      return Array.isArray(value) ? value : [];
    }
    function list(value) {
      return entries(value).filter(isObject).map((entry) => object(entry));
    }
    function text(value) {
      return typeof value === "string" ? value : "";
    }
    function plain(value) {
      return typeof value === "string" ? value : JSON.stringify(value) ?? "";
    }
    const LONGEST_WORD = 100;
    function word(value) {
      return value === null || value === void 0 ? "" : plain(value).slice(0, LONGEST_WORD);
    }
    function id(value) {
      return typeof value === "string" && /^\d+$/.test(value) ? value : "";
    }
    const LARGEST_ID = 9223372036854775807n;
    function isId(value) {
      return typeof value === "string" && /^[1-9]\d{0,18}$/.test(value) && BigInt(value) <= LARGEST_ID;
    }
    function positive(value) {
      const number = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
      return typeof number === "number" && Number.isFinite(number) && number > 0 ? number : void 0;
    }
    function lookUp(table, said) {
      return Object.hasOwn(table, said) ? table[said] : void 0;
    }
  }),
  3925: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      Ag: () => (
        /* binding */
        readObject
      ),
      /* harmony export */
      OG: () => (
        /* binding */
        parseBody
      ),
      /* harmony export */
      qF: () => (
        /* binding */
        parseJson
      ),
      /* harmony export */
      sd: () => (
        /* binding */
        stringifyJson
      )
      /* harmony export */
    });
    const ID_KEY = /(?:^|_)id$/;
    const ID_LIST_KEY = /(?:^|_)ids$/;
    function parseJson(text) {
      return JSON.parse(text, reviveId);
    }
    function readObject(text) {
      try {
        const value = parseJson(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
      } catch {
        return void 0;
      }
    }
    function reviveId(key, value, context) {
      if (typeof value === "number" && context.source !== void 0) {
        const unsafe = Number.isInteger(value) && !Number.isSafeInteger(value);
        return unsafe || ID_KEY.test(key) ? context.source : value;
      }
      if (Array.isArray(value) && ID_LIST_KEY.test(key))
        return value.map((id) => typeof id === "number" ? String(id) : id);
      return value;
    }
    function stringifyJson(value, space) {
      return JSON.stringify(value, (_key, inner) => typeof inner === "bigint" ? rawJson(inner.toString()) : inner, space);
    }
    const rawJson = JSON.rawJSON.bind(JSON);
    function parseBody(text) {
      try {
        const value = JSON.parse(text, reviveInteger);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : void 0;
      } catch {
        return void 0;
      }
    }
    function reviveInteger(_key, value, context) {
      const isLarge = typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value);
      return isLarge && /^-?\d+$/.test(context.source ?? "") ? BigInt(context.source ?? "") : value;
    }
  }),
  6475: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      FI: () => (
        /* binding */
        DEEPEST
      ),
      /* harmony export */
      OG: () => (
        /* binding */
        parseBody
      ),
      /* harmony export */
      pI: () => (
        /* binding */
        parseScalars
      ),
      /* harmony export */
      qy: () => (
        /* binding */
        AS_JSON
      ),
      /* harmony export */
      u0: () => (
        /* binding */
        readDocument
      )
      /* harmony export */
    });
    var _databricks_wire_int64_0 = __nccwpck_require__2(3925);
    var _text_failure_1 = __nccwpck_require__2(6085);
    const AS_JSON = { version: "1.2", schema: "core", intAsBigInt: true, resolveKnownTags: false };
    const MOST_ALIASES = 100;
    const DEEPEST = 200;
    async function parseBody(text) {
      const read = await parseMap(text, AS_JSON);
      if ("fault" in read)
        return read;
      const fault = whatJsonLacks(read.value, /* @__PURE__ */ new Set());
      return fault ? { fault } : { value: read.value };
    }
    async function parseScalars(text) {
      const read = await parseMap(text, { version: "1.2", schema: "failsafe" });
      if ("fault" in read)
        return read;
      const entries = Object.entries(read.value);
      const nested = entries.find(([, value]) => typeof value !== "string");
      if (!nested)
        return { value: Object.fromEntries(entries.map(([name, value]) => [name, String(value)])) };
      return {
        fault: `the value of ${JSON.stringify(nested[0])} is a list or a map. Every parameter is one text; write a struc\
ture as JSON in quotes.`
      };
    }
    async function parseMap(text, options) {
      try {
        const read = await readDocument(text, options);
        if ("message" in read)
          return { fault: notValid(read) };
        const twice = duplicateKey(read.document, read.yaml);
        if (twice)
          return { fault: notValid(placed(twice, read.lines)) };
        return asMap(read.document.toJS({ maxAliasCount: MOST_ALIASES }));
      } catch (error) {
        if (error instanceof RangeError)
          return { fault: `it is nested more than ${DEEPEST} levels deep.` };
        return { fault: `it cannot be read: ${(0, _text_failure_1.U)(error)}.` };
      }
    }
    function notValid({ message, line, column }) {
      return `it is not valid YAML or JSON: ${message} (line ${line}, column ${column}).`;
    }
    async function readDocument(text, options) {
      const yaml = await __nccwpck_require__2.e(
        /* import() */
        815
      ).then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 8815, 19));
      const lines = new yaml.LineCounter();
      const document = yaml.parseDocument(text, {
        ...options,
        merge: false,
        // The parser compares each key with all the others of its map: minutes for a hundred thousand.
        uniqueKeys: false,
        prettyErrors: false,
        // `silent` would keep quiet about a second document, too; `error` prints nothing either.
        logLevel: "error",
        lineCounter: lines
      });
      const problem = problemOf(document);
      return problem ? placed(problem, lines) : { document, yaml, lines };
    }
    function placed({ message, at }, lines) {
      const { line, col: column } = lines.linePos(at);
      return { message, line, column };
    }
    function problemOf(document) {
      const [first] = [...document.errors, ...document.warnings];
      if (!first)
        return void 0;
      const isSecondDocument = first.code === "MULTIPLE_DOCS";
      const message = isSecondDocument ? "there is more than one document" : first.message.replace(/\s+/g, " ");
      return { message, at: first.pos[0] };
    }
    function duplicateKey(document, { isScalar, visit }) {
      let found;
      visit(document, {
        Map(_, { items }) {
          const seen = /* @__PURE__ */ new Set();
          for (const { key } of items) {
            if (!isScalar(key))
              continue;
            const name = nameOf(key.value);
            if (seen.has(name)) {
              const message = `Map keys must be unique, and ${JSON.stringify(name)} is there twice`;
              found = { message, at: key.range?.[0] ?? 0 };
              return visit.BREAK;
            }
            seen.add(name);
          }
          return void 0;
        }
      });
      return found;
    }
    function nameOf(key) {
      if (key === null)
        return "";
      return typeof key === "string" ? key : (0, _databricks_wire_int64_0.sd)(key);
    }
    function asMap(value) {
      if (isMap(value))
        return { value };
      const found = Array.isArray(value) ? "a list" : "a single value";
      return { fault: `this is ${found}, and must be a map of names to values, such as \`date: 2026-01-01\`.` };
    }
    function isMap(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    function whatJsonLacks(value, above) {
      if (typeof value === "number" && !Number.isFinite(value))
        return `it holds the number ${value}, which JSON does not have.`;
      if (typeof value !== "object" || value === null)
        return void 0;
      if (above.has(value))
        return "it contains itself through an alias.";
      if (above.size >= DEEPEST)
        return `it is nested more than ${DEEPEST} levels deep.`;
      if (Object.hasOwn(value, "<<"))
        return "it uses the merge key <<, which YAML 1.2 does not have. Write the fields out.";
      above.add(value);
      for (const inner of Object.values(value)) {
        const fault = whatJsonLacks(inner, above);
        if (fault !== void 0)
          return fault;
      }
      above.delete(value);
      return void 0;
    }
  }),
  4181: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      c: () => (
        /* binding */
        adviceFor
      )
      /* harmony export */
    });
    const ADVICE = {
      PERMISSION_DENIED: "Give the identity that signs in \u201CCan Manage Run\u201D on the job to start it (\u201CCan View\u201D to watch i\
t): job page \u2192 Job details \u2192 Permissions. For a one-time run it also needs \u201CCan Attach To\u201D on the cluster, or permission\
 to create one.",
      403: "The identity that signs in lacks a permission, or the runner is outside the workspace\u2019s IP access list. Chec\
k the job\u2019s permissions (\u201CCan Manage Run\u201D) and, on a self-hosted runner, its network.",
      FEATURE_DISABLED: "A workspace admin must enable this feature first, or leave it out of the request.",
      RESOURCE_DOES_NOT_EXIST: "Check the id, and that `host` is the workspace it lives in.",
      404: "Check the id, and that `host` ({host}) is the workspace it lives in: this endpoint or object is not there.",
      INVALID_PARAMETER_VALUE: "Correct the field that the sentence names: ids must exist in this workspace, and paramet\
ers must be ones that the job defines.",
      MALFORMED_REQUEST: "A field of what was sent has the wrong type: the sentence says which. Compare it with the Jobs\
 API reference.",
      QUOTA_EXCEEDED: "A workspace limit is reached: delete or finish what holds it, or ask an admin to raise the quota.",
      RESOURCE_LIMIT_EXCEEDED: "A workspace limit is reached: delete or finish what holds it, or ask an admin to raise t\
he quota.",
      // Termination codes: https://docs.databricks.com/api/workspace/jobs/getrun (status.termination_details.code)
      CLUSTER_ERROR: "The cluster could not start or died. Open its event log from the task page: often an instance type\
 that is not available, or an init script.",
      DRIVER_ERROR: "The Spark driver failed, often for lack of memory. Give the driver a larger node type or collect le\
ss data on it.",
      CLUSTER_REQUEST_LIMIT_EXCEEDED: "The workspace started too many clusters at once. Share job clusters between tasks\
, or run fewer jobs in parallel.",
      INVALID_CLUSTER_REQUEST: "The cluster specification was refused: check node type, Spark version and cluster policy\
 in the job or in `new-cluster`.",
      WORKSPACE_RUN_LIMIT_EXCEEDED: "The workspace runs as many tasks as it may. Run fewer in parallel, enable queueing \
on the job, or ask for a higher limit.",
      MAX_CONCURRENT_RUNS_EXCEEDED: "The job already had as many runs as `max_concurrent_runs` allows. Enable queueing o\
n the job, raise the limit, or use a concurrency group in the workflow.",
      MAX_JOB_QUEUE_SIZE_EXCEEDED: "The job\u2019s queue is full. Wait for runs to finish, or cancel the ones that are no lon\
ger needed.",
      REPOSITORY_CHECKOUT_FAILED: "Databricks could not check out the repository. For a private one, the identity that t\
he run uses needs Git credentials in the workspace (User settings \u2192 Linked accounts, or `git-credentials create` for a s\
ervice principal), and the commit must be pushed. With `notebook-path`, `source: checkout` needs neither: it imports the\
 files of the checkout.",
      LIBRARY_INSTALLATION_ERROR: "A library could not be installed: check its name, version and the network of the clus\
ter.",
      STORAGE_ACCESS_ERROR: "The run could not reach storage: check the credentials of the instance profile, service pri\
ncipal or external location.",
      UNAUTHORIZED_ERROR: "The run lacked a permission on something it uses: check what its \u201Crun as\u201D identity may read, \
attach to and use.",
      RESOURCE_NOT_FOUND: "Something that the run refers to is gone: a notebook, a file, a cluster or a warehouse. Check\
 the paths and ids in the job.",
      INVALID_RUN_CONFIGURATION: "The settings of the run contradict each other or name something that does not exist. C\
heck the task\u2019s configuration.",
      MAX_SPARK_CONTEXTS_EXCEEDED: "The cluster has no Spark context left. Use a job cluster, or run fewer notebooks on \
the shared one.",
      BUDGET_POLICY_LIMIT_EXCEEDED: "A budget policy stopped the run. Ask the owner of the policy, or choose another.",
      CLOUD_FAILURE: "The cloud provider failed. Run it again; if it persists, see the provider\u2019s status page.",
      DISABLED: "The task or job is disabled. Enable it in the job\u2019s settings.",
      BREAKING_CHANGE: "The job\u2019s settings changed while it ran. Run it again."
    };
    function adviceFor(code) {
      return Object.hasOwn(ADVICE, code) ? ADVICE[code] : void 0;
    }
  }),
  3434: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      dz: () => (
        /* binding */
        InputError
      ),
      /* harmony export */
      j$: () => (
        /* binding */
        Interrupted
      ),
      /* harmony export */
      lZ: () => (
        /* binding */
        ActionError
      )
      /* harmony export */
    });
    class ActionError extends Error {
      kind;
      advice;
      constructor(kind, message, advice, options) {
        super(message, options);
        this.name = new.target.name;
        this.kind = kind;
        this.advice = advice;
      }
    }
    class Interrupted extends Error {
      by;
      /**
       * `clean-up`: the clean-up step of this very step is already at work, so nothing more is to be sent from here. The
       * cause is the failure that was waited out just then, if there was one.
       */
      constructor(by, options) {
        super(`interrupted by ${by}`, options);
        this.name = new.target.name;
        this.by = by;
      }
    }
    class InputError extends ActionError {
      faults;
      /** What was only odd, and may say why something is wrong: the name of a field that is missing, misspelt. */
      warnings;
      /** What nobody may see of what is quoted. */
      secrets;
      constructor(faults, warnings = [], advice = "Nothing was sent to Databricks. Correct the `with:` block of the step\
 and run it again.", secrets2 = []) {
        super("input", describe(faults), advice);
        this.faults = faults;
        this.warnings = warnings;
        this.secrets = secrets2;
      }
    }
    function describe(faults) {
      const [first] = faults;
      if (first === void 0)
        return "The inputs are wrong";
      const inFull = `Input ${first.input}: ${first.message}`;
      const names = [...new Set(faults.map(({ input }) => input))];
      if (names.length > 1)
        return `${names.length} inputs are wrong: ${names.join(", ")}. ${inFull}`;
      return faults.length === 1 ? inFull : `${inFull} (The log has ${faults.length - 1} more.)`;
    }
  }),
  6805: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      $T: () => (
        /* binding */
        withoutPages
      ),
      /* harmony export */
      A3: () => (
        /* binding */
        reasonOf
      ),
      /* harmony export */
      BR: () => (
        /* binding */
        blamedFor
      ),
      /* harmony export */
      OF: () => (
        /* binding */
        withChildren
      ),
      /* harmony export */
      gf: () => (
        /* binding */
        isGreen
      ),
      /* harmony export */
      zV: () => (
        /* binding */
        innermostFailed
      )
      /* harmony export */
    });
    var _run_0 = __nccwpck_require__2(60);
    function withChildren(tasks, isOpen = () => true) {
      return tasks.flatMap((task) => [
        task,
        ...isOpen(task) ? withChildren(task.children ?? [], isOpen).map((child) => below(task, child)) : []
      ]);
    }
    function innermostFailed(tasks, isOpen = () => true) {
      return tasks.filter(_run_0.WN).flatMap((task) => {
        const inside = isOpen(task) ? innermostFailed(task.children ?? [], isOpen) : [];
        const isTold = inside.length > 0 && (task.kind !== "for-each" || inside.some(({ output }) => output?.error));
        return isTold ? inside.map((child) => below(task, child)) : [task];
      });
    }
    function below(parent, child) {
      return { ...child, key: `${parent.key}/${child.key}` };
    }
    function blamedFor(task) {
      return (0, _run_0.gV)(innermostFailed([task])) ?? task;
    }
    function reasonOf(task) {
      const { output, iterations, ...blamed } = blamedFor(task);
      return output?.error || iterations?.firstError || (0, _run_0.mh)(blamed).condition.message;
    }
    function withoutPages(run2) {
      return { ...run2, url: "", tasks: run2.tasks.map(withoutPage) };
    }
    function withoutPage(task) {
      const [first, ...more] = task.attempts.map((attempt) => ({ ...attempt, url: void 0 }));
      const { children, childRun } = task;
      return {
        ...task,
        ...first && { attempts: [first, ...more] },
        ...children && !childRun && { children: children.map(withoutPage) }
      };
    }
    function isGreen({ kind }) {
      return kind === "succeeded" || kind === "started" || kind === "nothing-to-run";
    }
  }),
  60: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      WN: () => (
        /* binding */
        hasFailed
      ),
      /* harmony export */
      X: () => (
        /* binding */
        attemptNumber
      ),
      /* harmony export */
      ai: () => (
        /* binding */
        countIterations
      ),
      /* harmony export */
      gV: () => (
        /* binding */
        firstFailed
      ),
      /* harmony export */
      mh: () => (
        /* binding */
        lastAttempt
      ),
      /* harmony export */
      rb: () => (
        /* binding */
        failedInOrder
      )
      /* harmony export */
    });
    function lastAttempt(task) {
      return task.attempts.at(-1) ?? task.attempts[0];
    }
    function attemptNumber({ attempts }, { runId, number }) {
      return Math.max(attempts.findIndex((one) => one.runId === runId && one.number === number), number) + 1;
    }
    function firstFailed(tasks) {
      return failedInOrder(tasks)[0];
    }
    function failedInOrder(tasks) {
      return tasks.filter(hasFailed).sort((a, b) => (lastAttempt(a).endedAt ?? Infinity) - (lastAttempt(b).endedAt ?? Infinity));
    }
    function hasFailed(task) {
      return lastAttempt(task).condition.verdict?.kind === "failure";
    }
    function countIterations(iterations) {
      const ends = iterations.map((iteration) => lastAttempt(iteration).condition);
      const failed = iterations.filter(hasFailed);
      return {
        total: ends.length,
        succeeded: ends.filter(({ verdict }) => verdict?.kind === "success").length,
        failed: failed.length,
        active: ends.filter(({ phase }) => phase !== "ended").length
      };
    }
  }),
  8480: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      I_: () => (
        /* binding */
        NOTEBOOK_EXTENSION
      ),
      /* harmony export */
      LF: () => (
        /* binding */
        wheelTarget
      ),
      /* harmony export */
      dC: () => (
        /* binding */
        sourceNotebook
      ),
      /* harmony export */
      dz: () => (
        /* binding */
        NOTEBOOK_EXTENSIONS
      ),
      /* harmony export */
      ff: () => (
        /* binding */
        NOTEBOOK_HEADERS
      ),
      /* harmony export */
      je: () => (
        /* binding */
        extensionOf
      ),
      /* harmony export */
      lX: () => (
        /* binding */
        isLanguage
      ),
      /* harmony export */
      wj: () => (
        /* binding */
        withoutExtension
      ),
      /* harmony export */
      xs: () => (
        /* binding */
        sourceTarget
      )
      /* harmony export */
    });
    const NOTEBOOK_EXTENSION = /\.(py|sql|scala|r|ipynb)$/i;
    const NOTEBOOK_EXTENSIONS = ["py", "sql", "scala", "r", "ipynb"];
    function extensionOf(path) {
      return (NOTEBOOK_EXTENSION.exec(path)?.[1] ?? "").toLowerCase();
    }
    function withoutExtension(path) {
      return path.replace(NOTEBOOK_EXTENSION, "");
    }
    function sourceTarget(path) {
      return `files/${path}`;
    }
    function wheelTarget(path) {
      return `wheels/${path}`;
    }
    const NOTEBOOK_HEADERS = {
      py: "# Databricks notebook source",
      r: "# Databricks notebook source",
      sql: "-- Databricks notebook source",
      scala: "// Databricks notebook source"
    };
    const LANGUAGES = { py: "python", sql: "sql", scala: "scala", r: "r" };
    function sourceNotebook(path, firstLine) {
      const extension = extensionOf(path);
      const language = LANGUAGES[extension];
      return language && firstLine.trimEnd() === NOTEBOOK_HEADERS[extension] ? { language, format: "source" } : void 0;
    }
    function isLanguage(word) {
      return Object.values(LANGUAGES).some((language) => language === word);
    }
  }),
  2684: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      v: () => (
        /* binding */
        testsSentence
      )
      /* harmony export */
    });
    function testsSentence({ failed, errors: errors2, passed, skipped }) {
      const bad = failed + errors2;
      const all = bad + passed;
      return `${bad} of ${all} ${all === 1 ? "test" : "tests"} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
    }
  }),
  5740: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      v: () => (
        /* binding */
        missingIdentity
      )
      /* harmony export */
    });
    function missingIdentity({ repository, runId, runIdRepeats, job, step }) {
      const known = {
        GITHUB_REPOSITORY: repository !== "",
        GITHUB_RUN_ID: runId !== "" && !runIdRepeats,
        GITHUB_JOB: job !== "",
        GITHUB_ACTION: step !== ""
      };
      return Object.entries(known).filter(([, isKnown]) => !isKnown).map(([name]) => name);
    }
  }),
  1116: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      B: () => (
        /* binding */
        isAboutTests
      ),
      /* harmony export */
      X: () => (
        /* binding */
        createAnnotations
      )
      /* harmony export */
    });
    var _model_outcome_1 = __nccwpck_require__2(6805);
    var _model_run_2 = __nccwpck_require__2(60);
    var _model_tests_3 = __nccwpck_require__2(2684);
    var _text_cut_4 = __nccwpck_require__2(9967);
    var _text_plain_0 = __nccwpck_require__2(4395);
    const MOST_ANNOTATIONS = 9;
    const LONGEST_MESSAGE = 3e3;
    const LONGEST_TITLE = 200;
    const LONGEST_KEY = 60;
    const MOST_NAMED = 3;
    function createAnnotations(commands) {
      return {
        name: "An annotation",
        on(event) {
          if (event.type !== "ended" || event.outcome.kind !== "failed")
            return;
          for (const annotation of annotationsOf(event.outcome.run))
            commands.error(messageOf(annotation), titleOf(annotation), annotation.place);
        }
      };
    }
    function annotationsOf({ tasks }) {
      const ofTasks = together((0, _model_outcome_1.zV)(tasks).flatMap(ofTask));
      const nth = /* @__PURE__ */ new Map();
      const ranked = ofTasks.map((annotation) => {
        const [task] = annotation.tasks;
        const rank = nth.get(task) ?? 0;
        nth.set(task, rank + 1);
        return { annotation, rank };
      });
      return ranked.sort((a, b) => a.rank - b.rank || certainty(b.annotation) - certainty(a.annotation)).slice(0, MOST_ANNOTATIONS).
      map(({ annotation }) => annotation);
    }
    function certainty({ place }) {
      return place === void 0 ? 0 : place.line === void 0 ? 1 : 2;
    }
    function ofTask(task) {
      const { tests } = task.output ?? {};
      const ofTests = (tests?.failed ?? []).map((test) => ofTest(task, test)).sort((a, b) => certainty(b) - certainty(a));
      return ofTests.length > 0 && isAboutTests(task) ? ofTests : [ofError(task), ...ofTests];
    }
    function ofError(task) {
      const { error, exception, place } = task.output ?? {};
      const { condition } = (0, _model_run_2.mh)(task);
      const own = isAboutTests(task) ? void 0 : exception;
      const message = own?.message || error || (0, _model_outcome_1.A3)(task) || condition.result;
      return { tasks: [task], what: own?.title ?? "failed", message, ...place ? { place } : {} };
    }
    function ofTest(task, { id, message, place, kind }) {
      const said = message || (kind === "error" ? "The test could not be run." : "The test failed.");
      return { tasks: [task], what: id, message: said, ...place ? { place } : {} };
    }
    function isAboutTests({ output }) {
      return output?.tests !== void 0 && output.error === (0, _model_tests_3.v)(output.tests.counts);
    }
    function together(annotations) {
      const alike = Map.groupBy(annotations, ({ what, message, place }) => JSON.stringify([what, message, place]));
      return [...alike.values()].flatMap(([first, ...others]) => first ? [{ ...first, tasks: [...first.tasks, ...others.
      flatMap(({ tasks }) => tasks)] }] : []);
    }
    function titleOf({ tasks, what }) {
      const named = (0, _text_cut_4.yU)(tasks, ({ key }) => (0, _text_cut_4.ml)((0, _text_plain_0.TN)(key), LONGEST_KEY,
      "both"), MOST_NAMED);
      return (0, _text_cut_4.ml)((0, _text_plain_0.TN)(`${tasks.length === 1 ? "Task" : "Tasks"} ${named}: ${what}`), LONGEST_TITLE);
    }
    function messageOf({ tasks: [task], message }) {
      const url = task && (0, _model_run_2.mh)(task).url;
      const cut = (0, _text_cut_4.ml)(message, LONGEST_MESSAGE);
      return url ? `${cut}
${url}` : cut;
    }
  }),
  6979: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      G: () => (
        /* binding */
        readLeft
      ),
      /* harmony export */
      L: () => (
        /* binding */
        formOfLeft
      )
      /* harmony export */
    });
    function formOfLeft(left) {
      return JSON.stringify(left);
    }
    function readLeft(form) {
      const { key, comment, status } = fieldsOf(parsed(form));
      if (typeof key !== "string" || !/^[\da-f-]{1,40}$/.test(key))
        return void 0;
      const left = { comment: readPart(comment, readCommentEnd), status: readPart(status, readStatus) };
      return left.comment || left.status ? { key, ...left } : void 0;
    }
    function parsed(form) {
      try {
        return JSON.parse(form);
      } catch {
        return void 0;
      }
    }
    function readPart(value, read) {
      const { kind, end, isWarned } = fieldsOf(value);
      if (kind === "open")
        return { kind };
      const known = kind === "end" ? read(end) : void 0;
      return known && { kind: "end", end: known, isWarned: isWarned === true };
    }
    function readCommentEnd(value) {
      const { body, isWanted } = fieldsOf(value);
      return typeof body === "string" ? { body, isWanted: isWanted === true } : void 0;
    }
    const STATES = ["pending", "success", "failure", "error"];
    function readStatus(value) {
      const { state, description, url } = fieldsOf(value);
      const known = STATES.find((candidate) => candidate === state);
      if (!known || typeof description !== "string")
        return void 0;
      return { state: known, description, ...typeof url === "string" && { url } };
    }
    function fieldsOf(value) {
      return typeof value === "object" && value !== null ? { ...value } : {};
    }
  }),
  1533: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      O: () => (
        /* binding */
        createFanOut
      )
      /* harmony export */
    });
    var _text_failure_0 = __nccwpck_require__2(6085);
    function createFanOut(reporters, dependencies) {
      const lines = reporters.map((reporter2) => createLine(reporter2, dependencies));
      return async (event, state) => {
        await Promise.all(lines.map((line) => line(event, state)));
      };
    }
    function createLine(reporter2, { clock: clock2, onFailure, ...common }) {
      const { patienceMs = common.patienceMs } = reporter2;
      let busy;
      let hasFailed = false;
      let isGivenUp = false;
      const fail = (reason) => {
        if (!hasFailed)
          onFailure(reporter2, reason);
        hasFailed = true;
      };
      const take = (event, state) => {
        if (isGivenUp)
          return void 0;
        try {
          return reporter2.on(event, state)?.catch((error) => fail((0, _text_failure_0.U)(error)));
        } catch (error) {
          fail((0, _text_failure_0.U)(error));
        }
      };
      const inTime = async (taking) => {
        const done = new AbortController();
        const late = clock2.sleep(patienceMs, done.signal).then(() => {
          if (done.signal.aborted)
            return;
          isGivenUp = true;
          fail(`it took longer than ${patienceMs / 1e3} s`);
        });
        await Promise.race([taking, late]);
        done.abort();
      };
      return (event, state) => {
        const first = busy ?? take(event, state);
        if (first === void 0)
          return Promise.resolve();
        const whole = busy ? busy.then(() => inTime(Promise.resolve(take(event, state)))) : inTime(first);
        const settled = whole.finally(() => {
          if (busy === settled)
            busy = void 0;
        });
        busy = settled;
        return settled;
      };
    }
  }),
  8372: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      K: () => (
        /* binding */
        fitResults
      ),
      /* harmony export */
      i: () => (
        /* binding */
        RESULT_BUDGET
      )
      /* harmony export */
    });
    var _databricks_wire_int64_0 = __nccwpck_require__2(3925);
    var _model_outcome_1 = __nccwpck_require__2(6805);
    var _model_run_3 = __nccwpck_require__2(60);
    var _text_cut_2 = __nccwpck_require__2(9967);
    const RESULT_BUDGET = 4e5;
    function fitResults(own, budget) {
      const only = own.length === 1 ? returned(own[0]).text : "";
      const tasks = (0, _model_outcome_1.OF)(own);
      const result = (0, _text_cut_2.VI)(only, Math.floor(budget / 2));
      const room = budget - result.length;
      let most = mostThatMayFit(tasks, room);
      for (; ; ) {
        const results = (0, _databricks_wire_int64_0.sd)(Object.fromEntries(tasks.map((task) => [task.key, taskResult(task,
        most)])));
        if (results.length <= room || most === 0)
          return { result, results: results.length <= room ? results : bareStates(tasks, room) };
        most = Math.floor(most / 2);
      }
    }
    function mostThatMayFit(tasks, room) {
      const lengths = tasks.flatMap((task) => [returned(task).text.length, errorOf(task).length]);
      let most = room;
      while (most > 0 && lengths.reduce((sum, length) => sum + Math.min(length, most), 0) > room)
        most = Math.floor(most / 2);
      return most;
    }
    function errorOf(task) {
      return (0, _model_run_3.WN)(task) ? (0, _model_outcome_1.A3)(task) : task.output?.error ?? "";
    }
    function taskResult(task, most) {
      const attempt = (0, _model_run_3.mh)(task);
      const { text, truncated } = returned(task);
      const error = errorOf(task);
      return {
        state: attempt.condition.result || attempt.condition.lifeCycle,
        result: (0, _text_cut_2.VI)(text, most),
        error: (0, _text_cut_2.VI)(error, most),
        run_id: attempt.runId,
        run_url: attempt.url ?? "",
        duration_ms: attempt.totalMs ?? null,
        attempt: (0, _model_run_3.X)(task, attempt),
        truncated: truncated || text.length > most || error.length > most
      };
    }
    function bareStates(tasks, room) {
      const rows = {};
      let size = 2;
      for (const task of tasks) {
        const row = { state: (0, _model_run_3.mh)(task).condition.result, truncated: true };
        size += JSON.stringify({ [task.key]: row }).length;
        if (size > room)
          break;
        rows[task.key] = row;
      }
      return JSON.stringify(rows);
    }
    function returned(task) {
      return task.output?.result ?? task.output?.logs ?? { text: "", truncated: false };
    }
  }),
  5421: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      XW: () => (
        /* binding */
        createStepOutputs
      ),
      /* harmony export */
      kc: () => (
        /* binding */
        errorText
      )
      /* harmony export */
    });
    var _run_journal_0 = __nccwpck_require__2(1030);
    var _text_cut_4 = __nccwpck_require__2(9967);
    var _text_plain_1 = __nccwpck_require__2(4395);
    var _text_duration_2 = __nccwpck_require__2(5111);
    var _results_3 = __nccwpck_require__2(8372);
    const LONGEST_STATE = 200;
    const LONGEST_ERROR = 4e3;
    function createStepOutputs(setOutput, place, outputDir) {
      const written2 = /* @__PURE__ */ new Map();
      const write2 = (outputs) => {
        const failures = [];
        for (const [name, value] of Object.entries(outputs)) {
          if (written2.get(name) === value)
            continue;
          try {
            setOutput(name, value);
            written2.set(name, value);
          } catch (error) {
            failures.push(error);
          }
        }
        if (failures.length > 0)
          throw failures[0];
      };
      return {
        name: "An output of this step",
        on(event, state) {
          if (outputDir !== void 0)
            write2({ "output-dir": outputDir });
          switch (event.type) {
            case "run":
            case "look": {
              const run2 = (0, _run_journal_0.EI)(state, place);
              return run2 && write2({ "run-id": run2.runId, ...known({ "run-url": run2.url, "job-id": run2.jobId }) });
            }
            case "disowned":
            case "misnamed":
              return write2({ "run-id": "", "run-url": "", "job-id": "" });
            case "notebooks":
              return write2({ notebooks: JSON.stringify(event.notebooks) });
            case "repaired":
              return write2({ "repair-id": event.repairId });
            case "ended":
              return write2({ ...finalOutputs(event.outcome), ...withoutDeadPage(event.outcome, written2) });
            default:
              return void 0;
          }
        }
      };
    }
    function withoutDeadPage({ run: run2 }, written2) {
      return run2?.url === "" && written2.has("run-url") ? { "run-url": "" } : {};
    }
    function known(outputs) {
      return Object.fromEntries(Object.entries(outputs).filter(([, value]) => value !== ""));
    }
    function finalOutputs(outcome) {
      const run2 = outcome.run;
      const results = run2 ? (0, _results_3.K)(run2.tasks, _results_3.i) : { result: "", results: "{}" };
      return {
        "result-state": (0, _text_cut_4.ml)((0, _text_plain_1.TN)(run2?.condition.result ?? ""), LONGEST_STATE),
        "failure-kind": failureKind(outcome),
        error: errorText(outcome),
        ...results,
        duration: run2?.totalMs === void 0 ? "" : String(Math.round(run2.totalMs / 1e3))
      };
    }
    function failureKind(outcome) {
      if (outcome.kind === "failed")
        return outcome.failure;
      if (outcome.kind === "timed-out")
        return "wait-timeout";
      if (outcome.kind === "canceled")
        return "workflow-canceled";
      return outcome.kind === "refused" ? outcome.error.kind : "";
    }
    function errorText(outcome) {
      if (outcome.kind === "failed")
        return outcome.error || endedAs(outcome);
      if (outcome.kind === "timed-out")
        return tooLong(outcome);
      if (outcome.kind === "canceled")
        return "The workflow was canceled.";
      return outcome.kind === "refused" ? (0, _text_cut_4.ml)((0, _text_plain_1.TN)(outcome.error.message), LONGEST_ERROR) :
      "";
    }
    function endedAs({ run: run2, unknown: unknown2 }) {
      const result = (0, _text_cut_4.ml)((0, _text_plain_1.TN)(run2.condition.result || run2.condition.lifeCycle), LONGEST_STATE) ||
      "nothing";
      return `The run ended as ${result}${unknown2 ? ", which is not an end this action knows" : ""}.`;
    }
    function tooLong({ run: run2, afterMs }) {
      const after = (0, _text_duration_2.a)(afterMs);
      return run2 ? `The run had not ended after ${after}.` : `As far as is known, no run had started within ${after}.`;
    }
  }),
  1168: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      MO: () => (
        /* binding */
        isEnvironmentRefused
      ),
      /* harmony export */
      Og: () => (
        /* binding */
        withDependencies
      ),
      /* harmony export */
      p$: () => (
        /* binding */
        requirementLines
      )
      /* harmony export */
    });
    const ENVIRONMENT_KEY = "default";
    function requirementLines({ entries }, wheelPath) {
      return entries.map((entry) => "wheel" in entry ? wheelPath(entry.wheel) : entry.line);
    }
    function withDependencies(body, dependencies, compute, wheelPath) {
      const lines = requirementLines(dependencies, wheelPath);
      if (compute !== "serverless")
        return lines.length > 0 ? onEachTask(body, { libraries: lines.map(asLibrary) }) : body;
      const spec = { environment_version: dependencies.environmentVersion, dependencies: lines };
      return {
        ...onEachTask(body, { environment_key: ENVIRONMENT_KEY }),
        environments: [{ environment_key: ENVIRONMENT_KEY, spec }]
      };
    }
    function onEachTask(body, fields) {
      const tasks = Array.isArray(body.tasks) ? body.tasks : [];
      return { ...body, tasks: tasks.map((task) => ({ ...task, ...fields })) };
    }
    function asLibrary(line) {
      const isWheel = /^(?:\/|dbfs:|s3:|abfss:|gs:)/.test(line) && /\.whl$/i.test(line);
      return isWheel ? { whl: line } : { pypi: { package: line } };
    }
    function isEnvironmentRefused(said) {
      const text = said.replaceAll("\u2019", "'").replace(/\s+/g, " ");
      const between = /\benvironment([^.]{1,60})\bnotebook task/i.exec(text)?.[1] ?? "";
      return /(?:\bnot|\bcannot|n't) (?:be )?(?:provided|specified|given|set|used|supported|allowed) /i.test(between);
    }
  }),
  1030: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      xB: () => (
        /* binding */
        NOTHING_YET
      ),
      np: () => (
        /* binding */
        advance
      ),
      hY: () => (
        /* binding */
        hasEnded
      ),
      cd: () => (
        /* binding */
        isInDoubt
      ),
      Is: () => (
        /* binding */
        isSettled
      ),
      EI: () => (
        /* binding */
        reportOf
      ),
      SR: () => (
        /* binding */
        runIdOf
      )
    });
    var target = __nccwpck_require__2(6901);
    var run2 = __nccwpck_require__2(60);
    var cut = __nccwpck_require__2(9967);
    var error_text = __nccwpck_require__2(557);
    var plain = __nccwpck_require__2(4395);
    ;
    const KEPT_RESULT_CHARACTERS = 2e5;
    const KEPT_LOG_CHARACTERS = 64e3;
    const KEPT_TRACE_CHARACTERS = 2e4;
    const KEPT_ERROR_CHARACTERS = 4e3;
    const KEPT_SOURCE_CHARACTERS = 8e3;
    const KEPT_PRINTED_CHARACTERS = 32e3;
    const KEPT_CELLS_CHARACTERS = 64e3;
    const KEPT_CELLS = 200;
    const LEAST_CELL_CHARACTERS = 320;
    const KEPT_TESTS = 100;
    const KEPT_TEST_CHARACTERS = 1e3;
    const KEPT_OF_ALL_CHARACTERS = 8e6;
    const SHARE_OF_FURTHER = 0.1;
    function excerptOf(output, before = []) {
      const share = keptCharacters(before) < KEPT_OF_ALL_CHARACTERS ? 1 : SHARE_OF_FURTHER;
      return {
        ...output.result === void 0 ? {} : { result: head(output.result, share * KEPT_RESULT_CHARACTERS, output.resultTruncated) },
        ...output.logs === void 0 ? {} : { logs: tail(output.logs, share * KEPT_LOG_CHARACTERS, output.logsTruncated) },
        ...output.error === void 0 ? {} : { error: head((0, plain.uo)(output.error), KEPT_ERROR_CHARACTERS, false).text },
        ...output.trace === void 0 ? {} : { trace: tail((0, plain.uo)(output.trace), share * KEPT_TRACE_CHARACTERS, false) },
        ...output.note === void 0 ? {} : { note: output.note },
        ...output.link === void 0 ? {} : { link: output.link },
        ...output.cell === void 0 ? {} : { cell: cellOf(output.cell, share) },
        ...output.cells === void 0 ? {} : { cells: cellsOf(output.cells, share) },
        ...output.tests === void 0 ? {} : { tests: testsOf(output.tests, share) },
        ...output.exception === void 0 ? {} : { exception: output.exception },
        ...output.place === void 0 ? {} : { place: output.place }
      };
    }
    function keptCharacters(outputs) {
      let sum = 0;
      for (const output of outputs) {
        for (const text of textsOf(output))
          sum += text.length;
        if (sum >= KEPT_OF_ALL_CHARACTERS)
          break;
      }
      return sum;
    }
    function textsOf({ result, logs, trace, cell, cells = [], tests }) {
      return [
        ...[result, logs, trace].flatMap((excerpt) => excerpt?.text ?? []),
        ...[...cell ? [cell] : [], ...cells].flatMap(({ source, printed: printed2 }) => [source, printed2]),
        ...tests?.failed.map(({ message }) => message) ?? []
      ];
    }
    function cellOf({ source, printed: printed2 }, share) {
      return {
        source: detached((0, error_text.Mg)(source, share * KEPT_SOURCE_CHARACTERS)),
        printed: detached((0, error_text.Mg)(printed2, share * KEPT_PRINTED_CHARACTERS))
      };
    }
    function cellsOf(cells, share) {
      const few = cells.slice(0, KEPT_CELLS);
      const most = share * Math.max(LEAST_CELL_CHARACTERS, Math.floor(KEPT_CELLS_CHARACTERS / few.length));
      return few.map(({ number, source, printed: printed2 }) => ({
        number,
        source: detached((0, cut.VI)(source, share * LEAST_CELL_CHARACTERS)),
        printed: detached((0, error_text.Mg)(printed2, Math.floor(most)))
      }));
    }
    function testsOf({ failed, counts }, share) {
      return { counts, failed: failed.slice(0, KEPT_TESTS).map((test) => testOf(test, share)) };
    }
    function testOf({ message, places, ...test }, share) {
      return {
        ...test,
        message: detached((0, cut.VI)(message, share * KEPT_TEST_CHARACTERS)),
        places: places.slice(-1)
      };
    }
    function head(text, most, truncated) {
      return text.length <= most ? { text, truncated } : { text: detached(text.slice(0, most)).replace(/\ufffd$/, ""), truncated: true };
    }
    function tail(text, most, truncated) {
      return text.length <= most ? { text, truncated } : { text: detached(text.slice(-most)).replace(/^\ufffd/, ""), truncated: true };
    }
    function detached(slice) {
      return Buffer.from(slice, "utf8").toString("utf8");
    }
    var task_report = __nccwpck_require__2(799);
    ;
    const NOTHING_YET = {
      start: { kind: "nothing-sent" },
      repair: { kind: "none" },
      outputs: /* @__PURE__ */ new Map(),
      insides: /* @__PURE__ */ new Map(),
      notes: [],
      repairs: [],
      isTimedOut: false
    };
    function advance(state, event) {
      switch (event.type) {
        case "starting":
        case "not-started":
        case "run":
        case "disowned":
        case "misnamed":
          return { ...state, start: afterStart(state.start, event) };
        case "creating-job":
          return { ...state, temporaryJob: event.job };
        case "temporary-job":
          return { ...state, temporaryJob: { ...event.job, jobId: event.jobId } };
        case "job-not-created":
          return { ...state, temporaryJob: void 0 };
        case "look":
          return { ...state, run: event.run };
        case "usual":
          return { ...state, usualMs: event.ms };
        case "output":
          return { ...state, outputs: withOutput(state.outputs, event) };
        case "child-look": {
          const { run: run3, attempt } = event;
          const childRun = { runId: run3.runId, name: run3.name, url: run3.url };
          return withInside(state, attempt.runId, { tasks: run3.tasks, childRun });
        }
        case "iterations": {
          const { iterations, shown, attempt } = event;
          return withInside(state, attempt.runId, { tasks: shown, iterations: (0, run2.ai)(iterations) });
        }
        case "run-ended":
          return { ...state, repairs: withResult(state.repairs, event.run.condition.result) };
        case "repairing":
          return { ...state, repair: { kind: "asked" } };
        case "repaired": {
          const { repairId, taskKeys } = event;
          const repairs = [...state.repairs, { repairId, taskKeys, result: "" }];
          return { ...state, repair: { kind: "taken", repairId }, repairs };
        }
        case "repair-refused":
          return { ...state, repair: lastTaken(state.repairs) };
        case "note":
          return event.isPassing ? state : { ...state, notes: [...state.notes, event.text] };
        case "notice":
          return { ...state, notes: [...state.notes, event.text] };
        case "canceling":
          return { ...state, isTimedOut: state.isTimedOut || event.by === "timeout" };
        case "ended":
          return { ...state, outcome: event.outcome };
        case "deleted":
          return { ...state, isDeleted: true };
        case "imported":
          return { ...state, folder: event.folder };
        case "notebooks":
        case "importing":
        case "output-lost":
        case "cells-lost":
        case "follow-lost":
        case "exported":
        case "outage":
        case "warning":
        case "cancel-accepted":
        case "cancel-failed":
          return state;
      }
    }
    function withOutput(outputs, { attempt, output }) {
      return new Map(outputs).set(attempt.runId, excerptOf(output, outputs.values()));
    }
    function withInside(state, attemptRunId, inside) {
      return { ...state, insides: new Map(state.insides).set(attemptRunId, inside) };
    }
    function afterStart(start2, event) {
      switch (event.type) {
        case "starting": {
          const { request, isTokenDerived, jobId, at } = event;
          const earlier = start2.kind === "sent" && tokenOf(start2.request) === tokenOf(request) ? start2 : void 0;
          const isRepeated = earlier !== void 0;
          return { kind: "sent", request, isTokenDerived, jobId, sentAt: earlier?.sentAt ?? at, isRepeated };
        }
        case "not-started":
          return start2.kind === "sent" && start2.isRepeated ? start2 : { kind: "nothing-sent" };
        case "run": {
          const { runId, origin, jobId } = event;
          const isTokenDerived = (start2.kind === "sent" || start2.kind === "known") && start2.isTokenDerived;
          const sent = start2.kind === "sent" ? start2 : start2.kind === "known" ? start2.sent : void 0;
          return { kind: "known", runId, origin, jobId, isTokenDerived, ...sent ? { sent } : {} };
        }
        case "misnamed":
          return start2.kind === "known" && start2.sent ? { ...start2.sent, isRepeated: true } : start2;
        case "disowned":
          return { kind: "disowned" };
      }
    }
    function tokenOf({ body }) {
      return body.idempotency_token;
    }
    function withResult(repairs, result) {
      return repairs.map((repair, place) => place === repairs.length - 1 ? { ...repair, result } : repair);
    }
    function lastTaken(repairs) {
      const last = repairs.at(-1);
      return last ? { kind: "taken", repairId: last.repairId } : { kind: "none" };
    }
    function hasEnded({ run: run3, repair, repairs }) {
      if (run3?.condition.phase !== "ended" || repair.kind === "asked")
        return false;
      return repairs.every(({ repairId, result }) => result !== "" || run3.repairIds.includes(repairId));
    }
    function runIdOf({ start: start2 }) {
      return start2.kind === "known" ? start2.runId : void 0;
    }
    function isInDoubt({ start: start2, repair }) {
      return start2.kind === "sent" || repair.kind === "asked";
    }
    function isSettled(state, outcome) {
      switch (outcome.kind) {
        case "succeeded":
        case "failed":
        case "started":
        case "nothing-to-run":
          return true;
        case "timed-out":
        case "canceled":
          return outcome.fate === "ended" || outcome.fate === "left" || outcome.fate === "not-started";
        case "refused":
          return !isInDoubt(state) && (runIdOf(state) === void 0 || hasEnded(state) || isUnseenGiven(state, outcome));
      }
    }
    function isUnseenGiven({ start: start2, run: run3 }, { error }) {
      return start2.kind === "known" && start2.origin === "given" && run3 === void 0 && error.kind === "request-refused";
    }
    function reportOf(state, place) {
      const { start: start2, notes, repairs, usualMs } = state;
      if (start2.kind !== "known")
        return void 0;
      const unseen = unseenRun(start2.runId, state.run?.jobId || (start2.jobId ?? ""), place);
      const seen = state.run ?? unseen;
      const tasks = seen.tasks.map((task) => (0, task_report.E)(task, state));
      const told = { notes: [...notes], repairs: [...repairs], ...usualMs === void 0 ? {} : { usualMs } };
      return { ...seen, url: seen.url || unseen.url, tasks, ...told };
    }
    function unseenRun(runId, jobId, place) {
      return {
        runId,
        jobId,
        name: place.jobName ?? "",
        url: jobId ? (0, target.ve)(place, `/jobs/${jobId}/runs/${runId}`) : "",
        creator: "",
        trigger: "",
        runType: "",
        parameters: [],
        given: { jobParameters: {}, taskParameters: {} },
        repairIds: [],
        condition: { phase: "unknown", lifeCycle: "", result: "", code: "", message: "" },
        tasks: [],
        iterations: []
      };
    }
  }),
  6026: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      J: () => (
        /* binding */
        nextLook
      )
      /* harmony export */
    });
    const SECOND_MS = 1e3;
    const SLOWEST_S = 10;
    const SHORTEST_MS = 500;
    const LONGEST_MS = 15 * SECOND_MS;
    const OPENING_MS = 2 * SECOND_MS;
    const LONGEST_SLOWED_MS = 60 * SECOND_MS;
    function nextLook({ interval, looks, random, remaining, slowness = 1, forecast }) {
      const wanted = interval === "auto" ? ownPace(looks, random, forecast) : interval;
      return Math.max(0, Math.round(Math.min(slowed(wanted, slowness, random), remaining ?? Infinity)));
    }
    function ownPace(looks, random, forecast) {
      if (!forecast)
        return Math.min(looks, SLOWEST_S) * SECOND_MS * (1 - random / 4);
      const gap = Math.min(gapFor(forecast), looks * OPENING_MS);
      return Math.max(SHORTEST_MS, gap * (1 - random / 10));
    }
    function slowed(wanted, slowness, random) {
      const longer = wanted + wanted * (slowness - 1) * (1 - random / 4);
      return Math.max(wanted, Math.min(longer, LONGEST_SLOWED_MS));
    }
    const PRICE_MS = 60;
    const SURPRISES = 0.25;
    const SURPRISE_SPREAD = 0.6;
    const TO_NORMAL = 1.702;
    function gapFor({ ageMs, usualMs, spread }) {
      const goingOn = (ms) => {
        const off = Math.log(Math.max(0, ms) / usualMs);
        return (1 - SURPRISES) * shareAbove(off / spread) + SURPRISES * shareAbove(off / SURPRISE_SPREAD);
      };
      const now = goingOn(ageMs);
      const isLongEnough = (gap) => gap * Math.log(now / goingOn(ageMs + gap)) >= 2 * PRICE_MS;
      return leastWhere(isLongEnough, SHORTEST_MS, LONGEST_MS);
    }
    function shareAbove(deviations) {
      return 1 / (1 + Math.exp(TO_NORMAL * deviations));
    }
    function leastWhere(holds, low, high) {
      while (high - low > 1) {
        const middle = (low + high) / 2;
        if (holds(middle))
          high = middle;
        else
          low = middle;
      }
      return high;
    }
  }),
  5425: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      J: () => (
        /* binding */
        refused2
      )
      /* harmony export */
    });
    var _journal_0 = __nccwpck_require__2(1030);
    function refused2(state, place, error, inputs) {
      const run2 = (0, _journal_0.EI)(state, place);
      const outcome = { kind: "refused", error, run: run2, inDoubt: (0, _journal_0.cd)(state), ...inputs && left(inputs) };
      return { ...outcome, goesOn: run2 !== void 0 && !(0, _journal_0.Is)(state, outcome) };
    }
    function left({ wait, onCancel }) {
      if (!wait)
        return { leftBy: "wait: false" };
      return onCancel === "leave" ? { leftBy: "on-cancel: leave" } : {};
    }
  }),
  9456: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      N4: () => (
        /* binding */
        buildAsked
      ),
      /* harmony export */
      W0: () => (
        /* binding */
        wheelPathIn
      ),
      /* harmony export */
      i6: () => (
        /* binding */
        notebooksOf
      ),
      /* harmony export */
      mK: () => (
        /* binding */
        buildRequest
      )
      /* harmony export */
    });
    var node_crypto_0 = __nccwpck_require__2(7598);
    var _model_source_1 = __nccwpck_require__2(8480);
    var _dependencies_2 = __nccwpck_require__2(1168);
    const LONGEST_TASK_KEY = 100;
    const HASH_DIGITS = 6;
    const LONGEST_RUN_NAME_BYTES = 4096;
    function buildRequest(work, { jobId, folder }, context) {
      switch (work.kind) {
        case "job":
        case "job-name":
        case "job-file":
          return { endpoint: "run-now", body: runNowBody(work, jobId) };
        case "notebooks":
          return { endpoint: "submit", body: notebooksBody(work, folder, context) };
        case "request":
          return {
            endpoint: "submit",
            body: { ...work.body, run_name: runName(work.runName ?? work.body.run_name, context) }
          };
      }
    }
    function buildAsked(work, jobId, context) {
      const asked = buildRequest(work, { jobId, folder: "" }, context);
      if (work.kind !== "job-file")
        return asked;
      return { ...asked, body: { ...asked.body, job_id: void 0, definition: work.settings } };
    }
    function runNowBody(work, jobId) {
      return {
        ...work.extra,
        job_id: BigInt(jobId ?? 0),
        ...Object.keys(work.parameters).length > 0 ? { job_parameters: work.parameters } : {},
        ...work.only.length > 0 ? { only: work.only } : {}
      };
    }
    function notebooksBody(work, folder, context) {
      const keys = taskKeys(work.notebooks);
      const fromGit = work.source === "git" && work.notebooks.some(isOfRepository);
      const tasks = work.notebooks.map((notebook, index) => notebookTask(keys[index], notebook, work, folder));
      const body = {
        ...fromGit ? { git_source: { git_url: context.gitUrl, git_provider: context.gitProvider, git_commit: context.sha } } :
        {},
        ...work.extra,
        run_name: runName(work.runName ?? work.extra.run_name, context),
        tasks
      };
      const { dependencies, compute } = work;
      if (dependencies === void 0)
        return body;
      return (0, _dependencies_2.Og)(body, dependencies, compute.kind, wheelPathIn(folder));
    }
    function wheelPathIn(folder) {
      return (wheel) => `${folder}/${(0, _model_source_1.LF)(wheel)}`;
    }
    function notebookTask(key, notebook, work, folder) {
      const { parameters, compute, source } = work;
      return {
        task_key: key,
        notebook_task: {
          ...isOfRepository(notebook) && source === "checkout" ? { notebook_path: `${folder}/${(0, _model_source_1.xs)(nameOf(
          notebook))}`, source: "WORKSPACE" } : { notebook_path: nameOf(notebook), source: isOfRepository(notebook) ? "G\
IT" : "WORKSPACE" },
          ...Object.keys(parameters).length > 0 ? { base_parameters: parameters } : {}
        },
        ...compute.kind === "existing-cluster" ? { existing_cluster_id: compute.clusterId } : {},
        ...compute.kind === "new-cluster" ? { new_cluster: compute.spec } : {}
      };
    }
    function isOfRepository({ source }) {
      return source === "repository";
    }
    function nameOf(notebook) {
      return isOfRepository(notebook) ? (0, _model_source_1.wj)(notebook.path) : notebook.path;
    }
    function runName(given, { workflow: workflow2, repository, sha }) {
      if (given !== void 0)
        return given;
      const at = `${repository}${sha ? `@${sha.slice(0, 7)}` : ""}`;
      const name = [workflow2, at].filter(Boolean).join(" \xB7 ") || "GitHub Actions";
      return Buffer.byteLength(name) <= LONGEST_RUN_NAME_BYTES ? name : `${name.slice(0, LONGEST_RUN_NAME_BYTES / 4)}\u2026`;
    }
    function taskKeys(notebooks) {
      const taken = /* @__PURE__ */ new Set();
      return notebooks.map((notebook) => {
        const key = unused(isOfRepository(notebook) ? pathKey(nameOf(notebook)) : nameKey(notebook, notebooks), taken);
        taken.add(key);
        return key;
      });
    }
    function notebooksOf(keys, notebooks) {
      const keyOf = taskKeys(notebooks);
      return notebooks.filter((_, index) => keys.includes(keyOf[index]));
    }
    function pathKey(path) {
      const key = path.replaceAll("/", "__");
      const isPlain = key === asKey(key) && !path.includes("__") && !/(?:^|\/)_|_(?:\/|$)/.test(path);
      return isPlain ? key : `${asKey(key).slice(-(LONGEST_TASK_KEY - HASH_DIGITS - 1))}_${hashOf(path)}`;
    }
    function hashOf(path) {
      return (0, node_crypto_0.createHash)("sha256").update(path).digest("hex").slice(0, HASH_DIGITS);
    }
    function nameKey({ path }, notebooks) {
      const isShared = notebooks.filter((other) => !isOfRepository(other) && baseKey(other.path) === baseKey(path)).length >
      1;
      return isShared ? asKey(path.split("/").filter(Boolean).join("__")) : baseKey(path);
    }
    function baseKey(path) {
      return asKey(path.split("/").at(-1) ?? "");
    }
    function asKey(text) {
      return text.replace(/[^\w-]+/g, "_").slice(-LONGEST_TASK_KEY) || "notebook";
    }
    function unused(key, taken) {
      for (let n = 1; ; n++) {
        const suffix = n === 1 ? "" : `_${n}`;
        const candidate = key.slice(0, LONGEST_TASK_KEY - suffix.length) + suffix;
        if (!taken.has(candidate))
          return candidate;
      }
    }
  }),
  9470: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      C: () => (
        /* binding */
        savedForm
      ),
      /* harmony export */
      S: () => (
        /* binding */
        readSaved
      )
      /* harmony export */
    });
    var _databricks_target_0 = __nccwpck_require__2(6901);
    var _databricks_wire_int64_1 = __nccwpck_require__2(3925);
    var _journal_2 = __nccwpck_require__2(1030);
    var _to_delete_3 = __nccwpck_require__2(5414);
    function savedForm({ deleteRun, ...facts }, state) {
      const { repair, isTimedOut, outcome, folder, temporaryJob: job, isDeleted } = state;
      const isMeantToGo = (0, _to_delete_3.E)(deleteRun, outcome);
      const isJobLeft = job !== void 0 && isMeantToGo && !isDeleted;
      const start2 = state.start.kind === "disowned" && isJobLeft ? NOTHING_SENT : state.start;
      if (start2.kind === "nothing-sent" && !isJobLeft)
        return "";
      const isDue = (0, _to_delete_3.L)(deleteRun, state);
      const isRunSettled = outcome !== void 0 && (0, _journal_2.Is)(state, outcome) && !isDue;
      const isDone = start2.kind === "disowned" || start2.kind !== "nothing-sent" && isRunSettled;
      const deletion = isMeantToGo ? { deletion: { isDue, folder } } : {};
      const rest = { repair, isTimedOut, ...deletion, ...job && { job } };
      return (0, _databricks_wire_int64_1.sd)({ version: VERSION, isDone, ...facts, start: inText(start2), ...rest });
    }
    const NOTHING_SENT = { kind: "nothing-sent" };
    const VERSION = 1;
    function inText(start2) {
      if (start2.kind === "known")
        return { ...start2, sent: void 0 };
      if (start2.kind !== "sent")
        return start2;
      const { kind, request, isTokenDerived, jobId, sentAt } = start2;
      return { kind, isTokenDerived, jobId, sentAt, endpoint: request.endpoint, body: (0, _databricks_wire_int64_1.sd)(request.
      body) };
    }
    function readSaved(text) {
      if (text === "")
        return void 0;
      const fields = (0, _databricks_wire_int64_1.Ag)(text);
      if (fields?.isDone === true)
        return void 0;
      const target = (0, _databricks_target_0._$)(fields?.target);
      const start2 = readStart(fields?.start);
      const repair = readRepair(fields?.repair);
      if (fields?.version !== VERSION || !target || !start2 || !repair)
        return "unreadable";
      const { stopMarker } = fields;
      const deletion = readDeletion(fields.deletion);
      const job = readJob2(fields.job);
      if (start2.kind === "nothing-sent" && !(job && deletion))
        return "unreadable";
      return {
        target,
        start: start2,
        repair,
        wait: fields.wait !== false,
        onCancel: fields.onCancel === "leave" ? "leave" : "cancel",
        isTimedOut: fields.isTimedOut === true,
        ...typeof stopMarker === "string" ? { stopMarker } : {},
        ...deletion ? { deletion } : {},
        ...job ? { job } : {}
      };
    }
    function readJob2(value) {
      const { name, step, jobId } = objectOf(value);
      if (typeof name !== "string" || typeof step !== "string")
        return void 0;
      return { name, step, ...isId(jobId) ? { jobId } : {} };
    }
    function readStart(value) {
      const { kind, runId, origin, endpoint, body, isTokenDerived, jobId, sentAt } = objectOf(value);
      if (kind === "nothing-sent")
        return { kind };
      const common = { isTokenDerived: isTokenDerived === true, ...typeof jobId === "string" ? { jobId } : {} };
      if (kind === "known") {
        const known = ORIGINS.find((candidate) => candidate === origin);
        return isId(runId) && known ? { kind, runId, origin: known, ...common } : void 0;
      }
      const request = kind === "sent" ? readRequest(endpoint, body) : void 0;
      return request && typeof sentAt === "number" ? { kind: "sent", request, sentAt, isRepeated: true, ...common } : void 0;
    }
    const ORIGINS = ["started", "found", "given"];
    function readRequest(endpoint, body) {
      if (endpoint !== "run-now" && endpoint !== "submit" || typeof body !== "string")
        return void 0;
      const fields = (0, _databricks_wire_int64_1.OG)(body);
      const token2 = fields?.idempotency_token;
      return fields && typeof token2 === "string" && token2 !== "" ? { endpoint, body: { ...fields, idempotency_token: token2 } } :
      void 0;
    }
    function readDeletion(value) {
      const { isDue, folder } = objectOf(value);
      if (typeof isDue !== "boolean")
        return void 0;
      return { isDue, ...typeof folder === "string" ? { folder } : {} };
    }
    function readRepair(value) {
      const { kind, repairId } = objectOf(value);
      if (kind === "none" || kind === "asked")
        return { kind };
      return kind === "taken" && isId(repairId) ? { kind, repairId } : void 0;
    }
    function isId(value) {
      return typeof value === "string" && /^\d{1,19}$/.test(value);
    }
    function objectOf(value) {
      return typeof value === "object" && value !== null ? { ...value } : {};
    }
  }),
  6661: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      mk: () => (
        /* binding */
        makeRoom
      ),
      tN: () => (
        /* binding */
        send2
      ),
      NC: () => (
        /* binding */
        sendStart
      ),
      EA: () => (
        /* binding */
        startAfresh
      )
    });
    var errors2 = __nccwpck_require__2(3434);
    var pace = __nccwpck_require__2(6026);
    var run_slowness = __nccwpck_require__2(9343);
    ;
    const LIMIT_MS = 15 * 6e4;
    async function cancelPrevious({ client, clock: clock2, random }, jobId, keep, signal) {
      const active = (await client.listActiveRuns(jobId, signal)).filter((runId) => !keep.includes(runId));
      if (active.length === 0)
        return [];
      if (keep.length === 0)
        await client.cancelAllRuns(jobId, signal);
      else
        for (const runId of active)
          await client.cancelRun(runId, { signal });
      const until = clock2.now() + LIMIT_MS;
      const slowness = (0, run_slowness.L)(client);
      for (let looks = 1; ; looks++) {
        const still = await client.listActiveRuns(jobId, signal);
        const remaining = active.filter((runId) => still.includes(runId));
        if (remaining.length === 0)
          return active;
        if (clock2.now() > until)
          throw doNotEnd(jobId, remaining, keep.length === 0);
        await clock2.sleep((0, pace.J)({ interval: "auto", looks, random: random(), slowness: slowness() }), signal);
        signal?.throwIfAborted();
      }
    }
    function doNotEnd(jobId, remaining, isBeforeStart) {
      const within2 = `${LIMIT_MS / 6e4} minutes`;
      return new errors2.lZ("request-refused", `The active runs of job ${jobId} were canceled, but ${remaining.join(", ")}\
 did not end within ${within2}.` + (isBeforeStart ? " Nothing was started." : ""), "Look at them in the workspace, and r\
un the step again once they have ended.");
    }
    ;
    async function startAfresh(start2, attempt) {
      await makeRoom(start2, []);
      const sentAt = start2.clock.now();
      const runId = await send2(start2, attempt);
      return { runId, origin: "started", jobId: start2.jobId, sentAt };
    }
    async function makeRoom(start2, keep) {
      const { inputs, jobId, emit, signal } = start2;
      if (!inputs.cancelPreviousRuns || jobId === void 0)
        return;
      const canceled = await cancelPrevious(start2, jobId, keep, signal);
      if (canceled.length === 0)
        return;
      const which = canceled.length === 1 ? "the active run" : `${canceled.length} active runs`;
      await emit({ type: "note", text: `Canceled ${which} of job ${jobId} first: ${canceled.join(", ")}.` });
    }
    async function send2(start2, attempt) {
      const { client, clock: clock2, emit, jobId, signal } = start2;
      const { endpoint, body } = start2.request;
      const request = { endpoint, body: { ...body, idempotency_token: start2.tokenOf(attempt) } };
      const isTokenDerived = start2.inputs.idempotencyToken === void 0;
      await client.signIn(signal);
      const onSending = () => emit({ type: "starting", request, isTokenDerived, jobId, at: clock2.now() });
      const onNotDone = () => emit({ type: "not-started" });
      const runId = await sendStart(client, request, { signal, onSending, onNotDone });
      await emit({ type: "run", runId, origin: "started", jobId });
      return runId;
    }
    function sendStart(client, { endpoint, body }, options = {}) {
      return endpoint === "run-now" ? client.runNow(body, options) : client.submit(body, options);
    }
  }),
  9343: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      L: () => (
        /* binding */
        createSlowness
      )
      /* harmony export */
    });
    const MOST = 8;
    const RECOVERY = 0.9;
    function createSlowness({ timesThrottled }) {
      let slowness = 1;
      let known = 0;
      return () => {
        const times = timesThrottled();
        slowness = times > known ? Math.min(MOST, slowness * 2 ** (times - known)) : Math.max(1, slowness * RECOVERY);
        known = times;
        return slowness;
      };
    }
  }),
  799: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      E: () => (
        /* binding */
        taskReport
      )
      /* harmony export */
    });
    var _model_run_1 = __nccwpck_require__2(60);
    var _model_source_0 = __nccwpck_require__2(8480);
    function taskReport(seen, known) {
      const task = inRepository(seen, known.folder);
      const { runId } = (0, _model_run_1.mh)(task);
      const output = known.outputs.get(runId);
      const inside = known.insides.get(runId);
      if (!inside)
        return { ...task, output };
      const children = inside.tasks.map((child) => taskReport(child, known));
      const { childRun, iterations } = inside;
      return {
        ...iterations ? { iterations } : {},
        ...task,
        output: task.kind === "for-each" ? ofIterations(task, output, children) : output,
        children,
        ...childRun ? { childRun } : {}
      };
    }
    function ofIterations(task, own, iterations) {
      const first = (0, _model_run_1.gV)(iterations);
      if (!first)
        return own;
      const note = [own?.note, `The first one that failed is ${first.key}.`].filter(Boolean).join(" ");
      const error = first.output?.error || task.iterations?.firstError || (0, _model_run_1.mh)(first).condition.message;
      return { ...own, ...first.output, error, note };
    }
    function inRepository(task, folder) {
      const root = `${folder}/${(0, _model_source_0.xs)("")}`;
      if (folder === void 0 || !task.notebook?.path.startsWith(root))
        return task;
      return { ...task, notebook: { ...task.notebook, path: task.notebook.path.slice(root.length) } };
    }
  }),
  7350: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      H: () => (
        /* binding */
        createTimeLimit
      )
      /* harmony export */
    });
    var _model_errors_0 = __nccwpck_require__2(3434);
    function createTimeLimit(clock2, timeoutMs) {
      const over = new AbortController();
      let running = new AbortController();
      const restart = (alreadyMs) => {
        running.abort();
        running = new AbortController();
        if (timeoutMs === void 0)
          return;
        const { signal } = running;
        const expire = () => {
          if (!signal.aborted)
            over.abort(new _model_errors_0.j$("timeout"));
        };
        void clock2.sleep(Math.max(0, timeoutMs - alreadyMs), signal).then(expire);
      };
      restart(0);
      return { signal: over.signal, restart, close: () => running.abort() };
    }
  }),
  5414: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      E: () => (
        /* binding */
        isMeant
      ),
      /* harmony export */
      L: () => (
        /* binding */
        isToDelete
      )
      /* harmony export */
    });
    var _journal_0 = __nccwpck_require__2(1030);
    function isMeant(when, outcome) {
      return when === "always" || when === "on-success" && outcome?.kind === "succeeded";
    }
    function isToDelete(when, state) {
      const { start: start2, outcome, temporaryJob } = state;
      if (state.isDeleted || outcome === void 0 || !isMeant(when, outcome))
        return false;
      if (start2.kind === "known")
        return start2.origin !== "given" && (0, _journal_0.hY)(state);
      return start2.kind !== "sent" && temporaryJob?.jobId !== void 0;
    }
  }),
  6248: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      KE: () => (
        /* binding */
        attemptTokens
      ),
      /* harmony export */
      Os: () => (
        /* binding */
        claimOrdinal
      )
      /* harmony export */
    });
    var node_crypto_0 = __nccwpck_require__2(7598);
    var node_path_1 = __nccwpck_require__2(6760);
    var _model_workflow_3 = __nccwpck_require__2(5740);
    var _databricks_wire_int64_2 = __nccwpck_require__2(3925);
    function deriveToken({ context, leg, host, endpoint, body, ordinal, attempt }) {
      const parts = [
        ["server", context.serverUrl],
        ["repository", context.repository],
        ["workflow run", context.runId],
        ["attempt", attempt ?? ""],
        ["job", context.job],
        ["leg", leg.jobIndex, leg.matrix],
        ["orchestration", context.orchestration],
        ["step", context.step],
        ["ordinal", ordinal],
        ["host", host],
        ["endpoint", endpoint],
        ["body", canonical(body)]
      ];
      return hashOf((0, _databricks_wire_int64_2.sd)(parts));
    }
    function canonical(value) {
      if (Array.isArray(value))
        return value.map(canonical);
      if (typeof value !== "object" || value === null)
        return value;
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([field, inner]) => [field,
      canonical(inner)]));
    }
    async function claimOrdinal(temp, token2, create) {
      if (temp === void 0)
        return 0;
      for (let ordinal = 0; ; ordinal++) {
        if (await create((0, node_path_1.join)(temp, "databricks-run", `${token2}-${ordinal}`)))
          return ordinal;
      }
    }
    async function attemptTokens({ host, createFile: createFile2, newToken }, { context, leg, idempotencyToken: given }, {
    endpoint, body }) {
      if (given !== void 0)
        return (attempt) => attempt === 1 ? given : hashOf(JSON.stringify([given, attempt]));
      if ((0, _model_workflow_3.v)(context).length > 0)
        return createTokens(newToken);
      const parts = { context, leg, endpoint, host, body };
      const ordinal = await claimOrdinal(context.temp, deriveToken({ ...parts, ordinal: 0 }), createFile2).catch(() => 0);
      return (attempt) => deriveToken({ ...parts, ordinal, ...attempt === 1 ? {} : { attempt: String(attempt) } });
    }
    function createTokens(newToken) {
      const token2 = newToken();
      return (attempt) => hashOf(`${token2} ${attempt}`);
    }
    function hashOf(text) {
      return (0, node_crypto_0.createHash)("sha256").update(text).digest("hex");
    }
  }),
  9967: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      AA: () => (
        /* binding */
        beginningInBytes
      ),
      /* harmony export */
      VI: () => (
        /* binding */
        beginningOf
      ),
      /* harmony export */
      hT: () => (
        /* binding */
        withoutTrailing
      ),
      /* harmony export */
      ml: () => (
        /* binding */
        shorten
      ),
      /* harmony export */
      pJ: () => (
        /* binding */
        endOf
      ),
      /* harmony export */
      uF: () => (
        /* binding */
        lastLinesInBytes
      ),
      /* harmony export */
      yU: () => (
        /* binding */
        someOf
      )
      /* harmony export */
    });
    function beginningOf(text, most) {
      if (text.length <= most)
        return text;
      const end = Math.max(0, most);
      return text.slice(0, isParted(text, end) ? end - 1 : end);
    }
    function endOf(text, most) {
      if (text.length <= most)
        return text;
      const start2 = text.length - Math.max(0, most);
      return text.slice(isParted(text, start2) ? start2 + 1 : start2);
    }
    function beginningInBytes(text, bytes) {
      const head = beginningOf(text, bytes);
      const encoded = Buffer.from(head);
      if (encoded.length <= bytes)
        return head;
      let end = Math.max(0, bytes);
      while (end > 0 && isContinuation(encoded[end]))
        end--;
      return encoded.subarray(0, end).toString();
    }
    function endInBytes(text, bytes) {
      const tail = endOf(text, bytes);
      const encoded = Buffer.from(tail);
      if (encoded.length <= bytes)
        return tail;
      let start2 = encoded.length - Math.max(0, bytes);
      while (start2 < encoded.length && isContinuation(encoded[start2]))
        start2++;
      return encoded.subarray(start2).toString();
    }
    function lastLinesInBytes(text, bytes) {
      const end = endInBytes(text, bytes);
      if (end.length === text.length || text[text.length - end.length - 1] === "\n")
        return end;
      const line = end.indexOf("\n") + 1;
      return line > 0 && line <= end.length / 2 ? end.slice(line) : end;
    }
    function shorten(text, most, keep = "beginning") {
      if (text.length <= most)
        return text;
      const room = Math.max(0, most - 1);
      const head = keep === "beginning" ? room : keep === "both" ? Math.ceil(room * 2 / 3) : 0;
      return `${beginningOf(text, head).trimEnd()}\u2026${endOf(text, room - head).trimStart()}`;
    }
    function withoutTrailing(text, character) {
      let end = text.length;
      while (end > 0 && text.charAt(end - 1) === character)
        end--;
      return text.slice(0, end);
    }
    function isParted(text, at) {
      return isBetween(text.charCodeAt(at - 1), 55296, 56319) && isBetween(text.charCodeAt(at), 56320, 57343);
    }
    function isBetween(code, first, last) {
      return code >= first && code <= last;
    }
    function isContinuation(byte) {
      return byte !== void 0 && (byte & 192) === 128;
    }
    function someOf(all, show, most = 5) {
      const named = all.slice(0, most).map(show).join(", ");
      return all.length > most ? `${named} and ${all.length - most} more` : named;
    }
  }),
  5111: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      a: () => (
        /* binding */
        formatDuration
      )
    });
    ;
    const toZeroIfInfinity = (value) => Number.isFinite(value) ? value : 0;
    function parseNumber(milliseconds) {
      return {
        days: Math.trunc(milliseconds / 864e5),
        hours: Math.trunc(milliseconds / 36e5 % 24),
        minutes: Math.trunc(milliseconds / 6e4 % 60),
        seconds: Math.trunc(milliseconds / 1e3 % 60),
        milliseconds: Math.trunc(milliseconds % 1e3),
        microseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e3) % 1e3),
        nanoseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e6) % 1e3)
      };
    }
    function parseBigint(milliseconds) {
      return {
        days: milliseconds / 86400000n,
        hours: milliseconds / 3600000n % 24n,
        minutes: milliseconds / 60000n % 60n,
        seconds: milliseconds / 1000n % 60n,
        milliseconds: milliseconds % 1000n,
        microseconds: 0n,
        nanoseconds: 0n
      };
    }
    function parseMilliseconds(milliseconds) {
      switch (typeof milliseconds) {
        case "number": {
          if (Number.isFinite(milliseconds)) {
            return parseNumber(milliseconds);
          }
          break;
        }
        case "bigint": {
          return parseBigint(milliseconds);
        }
      }
      throw new TypeError("Expected a finite number or bigint");
    }
    ;
    const isZero = (value) => value === 0 || value === 0n;
    const pluralize = (word, count) => count === 1 || count === 1n ? word : `${word}s`;
    const SECOND_ROUNDING_EPSILON = 1e-7;
    const ONE_DAY_IN_MILLISECONDS = 24n * 60n * 60n * 1000n;
    function prettyMilliseconds(milliseconds, options) {
      const isBigInt = typeof milliseconds === "bigint";
      if (!isBigInt && !Number.isFinite(milliseconds)) {
        throw new TypeError("Expected a finite number or bigint");
      }
      options = { ...options };
      const sign = milliseconds < 0 ? "-" : "";
      milliseconds = milliseconds < 0 ? -milliseconds : milliseconds;
      if (options.colonNotation) {
        options.compact = false;
        options.formatSubMilliseconds = false;
        options.separateMilliseconds = false;
        options.verbose = false;
      }
      if (options.compact) {
        options.unitCount = 1;
        options.secondsDecimalDigits = 0;
        options.millisecondsDecimalDigits = 0;
      }
      let result = [];
      const floorDecimals = (value, decimalDigits) => {
        const flooredInterimValue = Math.floor(value * 10 ** decimalDigits + SECOND_ROUNDING_EPSILON);
        const flooredValue = Math.round(flooredInterimValue) / 10 ** decimalDigits;
        return flooredValue.toFixed(decimalDigits);
      };
      const add = (value, long, short, valueString) => {
        if ((result.length === 0 || !options.colonNotation) && isZero(value) && !(options.colonNotation && short === "m")) {
          return;
        }
        valueString ??= String(value);
        if (options.colonNotation) {
          const wholeDigits = valueString.includes(".") ? valueString.split(".")[0].length : valueString.length;
          const minLength = result.length > 0 ? 2 : 1;
          valueString = "0".repeat(Math.max(0, minLength - wholeDigits)) + valueString;
        } else {
          valueString += options.verbose ? " " + pluralize(long, value) : short;
        }
        result.push(valueString);
      };
      const parsed = parseMilliseconds(milliseconds);
      const days = BigInt(parsed.days);
      if (options.hideYearAndDays) {
        add(BigInt(days) * 24n + BigInt(parsed.hours), "hour", "h");
      } else {
        if (options.hideYear) {
          add(days, "day", "d");
        } else {
          add(days / 365n, "year", "y");
          add(days % 365n, "day", "d");
        }
        add(Number(parsed.hours), "hour", "h");
      }
      add(Number(parsed.minutes), "minute", "m");
      if (!options.hideSeconds) {
        if (options.separateMilliseconds || options.formatSubMilliseconds || !options.colonNotation && milliseconds < 1e3 &&
        !options.subSecondsAsDecimals) {
          const seconds = Number(parsed.seconds);
          const milliseconds2 = Number(parsed.milliseconds);
          const microseconds = Number(parsed.microseconds);
          const nanoseconds = Number(parsed.nanoseconds);
          add(seconds, "second", "s");
          if (options.formatSubMilliseconds) {
            add(milliseconds2, "millisecond", "ms");
            add(microseconds, "microsecond", "\xB5s");
            add(nanoseconds, "nanosecond", "ns");
          } else {
            const millisecondsAndBelow = milliseconds2 + microseconds / 1e3 + nanoseconds / 1e6;
            const millisecondsDecimalDigits = typeof options.millisecondsDecimalDigits === "number" ? options.millisecondsDecimalDigits :
            0;
            const roundedMilliseconds = millisecondsAndBelow >= 1 ? Math.round(millisecondsAndBelow) : Math.ceil(millisecondsAndBelow);
            const maximumMilliseconds = 1e3 - 10 ** -millisecondsDecimalDigits;
            const millisecondsString = millisecondsDecimalDigits ? Math.min(millisecondsAndBelow, maximumMilliseconds).toFixed(
            millisecondsDecimalDigits) : Math.min(roundedMilliseconds, maximumMilliseconds);
            add(
              Number.parseFloat(millisecondsString),
              "millisecond",
              "ms",
              millisecondsString
            );
          }
        } else {
          const seconds = (isBigInt ? Number(milliseconds % ONE_DAY_IN_MILLISECONDS) : milliseconds) / 1e3 % 60;
          const secondsDecimalDigits = typeof options.secondsDecimalDigits === "number" ? options.secondsDecimalDigits :
          1;
          const secondsFixed = floorDecimals(seconds, secondsDecimalDigits);
          const secondsString = options.keepDecimalsOnWholeSeconds ? secondsFixed : secondsFixed.replace(/\.0+$/, "");
          add(Number.parseFloat(secondsString), "second", "s", secondsString);
        }
      }
      if (result.length === 0) {
        return sign + "0" + (options.verbose ? " milliseconds" : "ms");
      }
      const separator = options.colonNotation ? ":" : " ";
      if (typeof options.unitCount === "number") {
        result = result.slice(0, Math.max(options.unitCount, 1));
      }
      return sign + result.join(separator);
    }
    ;
    const SECOND = 1e3;
    const MINUTE = 60 * SECOND;
    const HOUR = 60 * MINUTE;
    function formatDuration(ms) {
      if (!Number.isFinite(ms) || Math.round(ms) <= 0)
        return "0s";
      const step = ms < SECOND ? 1 : ms < HOUR - SECOND / 2 ? SECOND : MINUTE;
      return prettyMilliseconds(Math.round(ms / step) * step, { hideYear: true, secondsDecimalDigits: 0, unitCount: 2 });
    }
  }),
  557: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      EC: () => (
        /* binding */
        withoutTraceIds
      ),
      /* harmony export */
      Mg: () => (
        /* binding */
        withoutMiddle
      ),
      /* harmony export */
      Pk: () => (
        /* binding */
        LEFT_OUT
      ),
      /* harmony export */
      kc: () => (
        /* binding */
        errorText
      )
      /* harmony export */
    });
    var _cut_2 = __nccwpck_require__2(9967);
    var _html_0 = __nccwpck_require__2(8422);
    var _plain_1 = __nccwpck_require__2(4395);
    const TRACE_ID = /\[Trace ID: [^[\]\n]{0,200}\]/g;
    const LEFT_OUT = "\u2026";
    function withoutTraceIds(text) {
      return text.replace(TRACE_ID, "").trimEnd();
    }
    function errorText(text) {
      return (0, _plain_1.wh)(text.trimStart().startsWith("<span") || text.trimStart().startsWith("<div") ? (0, _html_0.
      j)(text) : text);
    }
    function withoutMiddle(text, most) {
      if (text.length <= most)
        return text;
      const head = Math.floor(most / 4);
      return `${(0, _cut_2.VI)(text, head)}
${LEFT_OUT}
${(0, _cut_2.pJ)(text, most - head)}`;
    }
  }),
  6085: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      $: () => (
        /* binding */
        codeOf
      ),
      /* harmony export */
      U: () => (
        /* binding */
        describeError
      )
      /* harmony export */
    });
    function describeError(thrown) {
      if (!(thrown instanceof Error))
        return asText(thrown);
      if (thrown.message)
        return thrown.message;
      const parts = thrown instanceof AggregateError && Array.isArray(thrown.errors) ? thrown.errors : [];
      const words = parts.map((part) => part instanceof Error ? part.message || part.name : asText(part));
      return words.length > 0 ? [...new Set(words)].join("; ") : thrown.name || "unknown error";
    }
    function codeOf(thrown) {
      const hasCode = typeof thrown === "object" && thrown !== null && "code" in thrown;
      return hasCode && typeof thrown.code === "string" ? thrown.code : "";
    }
    function asText(value) {
      try {
        return String(value) || "unknown error";
      } catch {
        return "unknown error";
      }
    }
  }),
  8422: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      j: () => (
        /* binding */
        htmlText
      )
      /* harmony export */
    });
    const BLOCK_ENDS = /<br ?\/?>|<\/(?:div|p|pre|tr|li|h[1-6])>/gi;
    const TAGS = /<\/?[a-z!][^<>]*>/gi;
    const ENTITIES = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
    const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
    function htmlText(html) {
      return html.replace(BLOCK_ENDS, "\n").replace(TAGS, "").replace(ENTITIES, (whole, decimal, hex, name) => {
        if (name !== void 0)
          return NAMED[name.toLowerCase()] ?? whole;
        const code = decimal === void 0 ? parseInt(hex ?? "", 16) : Number(decimal);
        return code <= 1114111 ? String.fromCodePoint(code) : whole;
      });
    }
  }),
  4395: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      A4: () => (
        /* binding */
        plainBeginning
      ),
      /* harmony export */
      J7: () => (
        /* binding */
        withoutLastLineEnds
      ),
      /* harmony export */
      TN: () => (
        /* binding */
        oneLine
      ),
      /* harmony export */
      hO: () => (
        /* binding */
        keepColours
      ),
      /* harmony export */
      uo: () => (
        /* binding */
        withoutAnsi
      ),
      /* harmony export */
      wh: () => (
        /* binding */
        plainText
      )
      /* harmony export */
    });
    var _cut_0 = __nccwpck_require__2(9967);
    const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
    const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
    const ESCAPES = new RegExp([
      /\u001b[\]PX^_][^\u0007\u001b\n]*(?:\u0007|\u001b\\)/,
      /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/,
      /\u001b[ -/]*[0-~]/,
      /[\u001b\u009b]/
    ].map((part) => part.source).join("|"), "g");
    const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
    const CONTROLS_BUT_ESC = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f]/g;
    const COLOURS = /^(?:\u001b\[|\u009b)([\d;:]{0,64})m$/;
    function withoutAnsi(text) {
      return text.replace(ESCAPES, "");
    }
    function keepColours(text) {
      return text.replace(ESCAPES, (sequence) => {
        const colours = COLOURS.exec(sequence);
        return colours ? `\x1B[${colours[1] ?? ""}m` : "";
      }).replace(LINE_ENDS, "\n").replace(CONTROLS_BUT_ESC, "").replace(BIDI, "").toWellFormed();
    }
    function plainText(text) {
      return withoutAnsi(text).replace(LINE_ENDS, "\n").replace(CONTROLS, "").replace(BIDI, "").toWellFormed();
    }
    function oneLine(text) {
      return plainText(text).replace(/\s+/g, " ").trim();
    }
    function plainBeginning(text, most) {
      return (0, _cut_0.ml)(plainText((0, _cut_0.VI)(text, most * 8)), most);
    }
    function withoutLastLineEnds(text) {
      return (0, _cut_0.hT)(text, "\n");
    }
  }),
  7819: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      h: () => (
        /* binding */
        quote2
      )
      /* harmony export */
    });
    const LONGEST_QUOTE = 80;
    const ACCESS_TOKENS = /\b(dapi|dose|dkea)[0-9a-f]{8,}/gi;
    const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0]/gu;
    function quote2(text) {
      const shown = text.replace(ACCESS_TOKENS, "$1\u2026");
      const head = shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE)}\u2026` : shown;
      return JSON.stringify(head).replace(INVISIBLE, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(
      4, "0")}`);
    }
  }),
  6101: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      a: () => (
        /* binding */
        didYouMean
      ),
      /* harmony export */
      p: () => (
        /* binding */
        nearest
      )
      /* harmony export */
    });
    var leven_0 = __nccwpck_require__2(7785);
    const SHORTEST_PIECE = 3;
    const LONGEST_COMPARED2 = 200;
    const MOST_COMPARED = 2e4;
    const MOST_CHANGED = { letters: 2, share: 0.4 };
    function didYouMean(word, candidates, show = (text) => text) {
      const found = nearest(word, candidates);
      return found === void 0 ? "" : ` Did you mean ${show(found)}?`;
    }
    function nearest(word, candidates) {
      const wanted = word.slice(0, LONGEST_COMPARED2).toLowerCase();
      const around = wanted.length < SHORTEST_PIECE ? void 0 : shortestWith(wanted, candidates);
      if (around !== void 0)
        return around;
      let best;
      for (const candidate of candidates.slice(0, MOST_COMPARED)) {
        const longer = Math.max(wanted.length, candidate.length);
        const most = Math.min(wanted.length - 1, Math.max(MOST_CHANGED.letters, MOST_CHANGED.share * longer));
        if (Math.abs(wanted.length - candidate.length) > most)
          continue;
        const distance = (0, leven_0.A)(wanted, candidate.toLowerCase());
        if (distance <= most && distance < (best?.distance ?? Infinity))
          best = { candidate, distance };
      }
      return best?.candidate;
    }
    function shortestWith(piece, candidates) {
      let shortest;
      for (const candidate of candidates)
        if (candidate.length < (shortest?.length ?? Infinity) && candidate.toLowerCase().includes(piece))
          shortest = candidate;
      return shortest;
    }
  }),
  7785: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
    __nccwpck_require__2.d(__webpack_exports__2, {
      /* harmony export */
      A: () => (
        /* binding */
        leven2
      )
      /* harmony export */
    });
    const array = [];
    const characterCodeCache = [];
    function leven2(first, second, options) {
      if (first === second) {
        return 0;
      }
      const maxDistance = options?.maxDistance;
      const swap = first;
      if (first.length > second.length) {
        first = second;
        second = swap;
      }
      let firstLength = first.length;
      let secondLength = second.length;
      while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
        firstLength--;
        secondLength--;
      }
      let start2 = 0;
      while (start2 < firstLength && first.charCodeAt(start2) === second.charCodeAt(start2)) {
        start2++;
      }
      firstLength -= start2;
      secondLength -= start2;
      if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) {
        return maxDistance;
      }
      if (firstLength === 0) {
        return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
      }
      let bCharacterCode;
      let result;
      let temporary;
      let temporary2;
      let index = 0;
      let index2 = 0;
      while (index < firstLength) {
        characterCodeCache[index] = first.charCodeAt(start2 + index);
        array[index] = ++index;
      }
      while (index2 < secondLength) {
        bCharacterCode = second.charCodeAt(start2 + index2);
        temporary = index2++;
        result = index2;
        for (index = 0; index < firstLength; index++) {
          temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
          temporary = array[index];
          result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ?
          temporary + 1 : temporary2;
        }
        if (maxDistance !== void 0) {
          let rowMinimum = result;
          for (index = 0; index < firstLength; index++) {
            if (array[index] < rowMinimum) {
              rowMinimum = array[index];
            }
          }
          if (rowMinimum > maxDistance) {
            return maxDistance;
          }
        }
      }
      array.length = firstLength;
      characterCodeCache.length = firstLength;
      return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
    }
    function closestMatch(target, candidates, options) {
      if (!Array.isArray(candidates) || candidates.length === 0) {
        return void 0;
      }
      const userMax = options?.maxDistance;
      const targetLength = target.length;
      for (const candidate of candidates) {
        if (candidate === target) {
          return candidate;
        }
      }
      if (userMax === 0) {
        return void 0;
      }
      let best;
      let bestDist = Number.POSITIVE_INFINITY;
      const seen = /* @__PURE__ */ new Set();
      for (const candidate of candidates) {
        if (seen.has(candidate)) {
          continue;
        }
        seen.add(candidate);
        const lengthDiff = Math.abs(candidate.length - targetLength);
        if (lengthDiff >= bestDist) {
          continue;
        }
        if (userMax !== void 0 && lengthDiff > userMax) {
          continue;
        }
        const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
        const distance = cap === void 0 ? leven2(target, candidate) : leven2(target, candidate, { maxDistance: cap });
        if (userMax !== void 0 && distance > userMax) {
          continue;
        }
        let actualD = distance;
        if (cap !== void 0 && distance === cap && cap === userMax) {
          actualD = leven2(target, candidate);
        }
        if (actualD < bestDist) {
          bestDist = actualD;
          best = candidate;
          if (bestDist === 0) {
            break;
          }
        }
      }
      if (userMax !== void 0 && bestDist > userMax) {
        return void 0;
      }
      return best;
    }
  })
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) {
    return cachedModule.exports;
  }
  var module2 = __webpack_module_cache__[moduleId] = {
    // no module.id needed
    // no module.loaded needed
    exports: {}
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId](module2, module2.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module2.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
(() => {
  var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1) value = this(value);
    if (mode & 8) return value;
    if (typeof value === "object" && value) {
      if (mode & 4 && value.__esModule) return value;
      if (mode & 16 && typeof value.then === "function") return value;
    }
    var ns = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(
    current)) {
      Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
    }
    def["default"] = () => value;
    __nccwpck_require__.d(ns, def);
    return ns;
  };
})();
(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) {
      if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
      }
    }
  };
})();
(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = (chunkId) => {
    return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  };
})();
(() => {
  __nccwpck_require__.u = (chunkId) => {
    return "" + chunkId + ".steps.js";
  };
})();
(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
  __nccwpck_require__.r = (exports) => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
      Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
    }
    Object.defineProperty(exports, "__esModule", { value: true });
  };
})();
(() => {
  var installedChunks = {
    792: 1
  };
  var installChunk = (chunk) => {
    var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
    for (var moduleId in moreModules) {
      if (__nccwpck_require__.o(moreModules, moduleId)) {
        __nccwpck_require__.m[moduleId] = moreModules[moduleId];
      }
    }
    if (runtime) runtime(__nccwpck_require__);
    for (var i = 0; i < chunkIds.length; i++)
      installedChunks[chunkIds[i]] = 1;
  };
  __nccwpck_require__.f.require = (chunkId, promises) => {
    if (!installedChunks[chunkId]) {
      if (true) {
        installChunk(require("./" + __nccwpck_require__.u(chunkId)));
      } else installedChunks[chunkId] = 1;
    }
  };
})();
var __webpack_exports__ = {};
__nccwpck_require__.r(__webpack_exports__);
__nccwpck_require__.d(__webpack_exports__, {
  cleanUpStep: () => (
    /* binding */
    cleanUpStep
  ),
  deployStep: () => (
    /* binding */
    deployStep
  ),
  mainStep: () => (
    /* binding */
    mainStep
  )
});
var external_node_crypto_ = __nccwpck_require__(7598);
var external_node_fs_ = __nccwpck_require__(3024);
var external_node_path_ = __nccwpck_require__(6760);
var external_node_stream_ = __nccwpck_require__(7075);
;
function createRunner({ env, write: write2, append, newToken, eol }) {
  const command = (name, message, properties = {}) => write2(`::${name}${written(properties)}::${escapeData(message)}${eol}`);
  const annotation = (name) => (message, properties = {}) => command(name, String(message), propertiesOf(properties));
  const keep = (file, name, value, otherwise) => {
    if (!file)
      return otherwise();
    const delimiter = `ghadelimiter_${newToken()}`;
    if (`${name}${value}`.includes(delimiter))
      throw new Error(`The text holds the delimiter "${delimiter}".`);
    append(file, [`${name}<<${delimiter}`, value, delimiter, ""].join(eol));
  };
  return {
    error: annotation("error"),
    warning: annotation("warning"),
    notice: annotation("notice"),
    debug: (message) => command("debug", message),
    setSecret: (secret) => command("add-mask", secret),
    startGroup: (name) => command("group", name),
    endGroup: () => command("endgroup", ""),
    // A runner that names no files is an old one, or none.
    setOutput: (name, value) => keep(env.GITHUB_OUTPUT, name, value, () => {
      write2(eol);
      command("set-output", value, { name });
    }),
    saveState: (name, value) => keep(env.GITHUB_STATE, name, value, () => command("save-state", value, { name }))
  };
}
function propertiesOf(given) {
  const { title, file, startLine: line, endLine, startColumn: col, endColumn } = given;
  return { title, file, line, endLine, col, endColumn };
}
function written(properties) {
  const pairs = Object.entries(properties).flatMap(([key, value]) => value ? `${key}=${escapeProperty(String(value))}` :
  []);
  return pairs.length === 0 ? "" : ` ${pairs.join(",")}`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
var file_read = __nccwpck_require__(4569);
;
function readTextFile(path) {
  try {
    const found = (0, external_node_fs_.statSync)(path);
    return found.isFile() && found.size <= file_read.mN ? (0, external_node_fs_.readFileSync)(path, "utf8") : void 0;
  } catch {
    return void 0;
  }
}
;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
function createClock(startMs, elapsedMs) {
  const now = () => startMs + elapsedMs();
  return {
    now,
    sleep: (ms, signal) => new Promise((resolve) => {
      if (signal?.aborted)
        return resolve();
      const until = now() + ms;
      let timer;
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", done);
        resolve();
      };
      const wait = (left) => {
        timer = setTimeout(() => left > LONGEST_TIMER_MS ? wait(until - now()) : done(), Math.min(left, LONGEST_TIMER_MS));
      };
      wait(ms);
      signal?.addEventListener("abort", done, { once: true });
    })
  };
}
;
const external_node_http_namespaceObject = require("node:http");
var external_node_http_namespaceObject_0 = /* @__PURE__ */ __nccwpck_require__.t(external_node_http_namespaceObject, 2);
;
const external_node_https_namespaceObject = require("node:https");
var external_node_https_namespaceObject_0 = /* @__PURE__ */ __nccwpck_require__.t(external_node_https_namespaceObject, 2);
;
function getProxyUrl(reqUrl) {
  const usingSsl = reqUrl.protocol === "https:";
  if (checkBypass(reqUrl)) {
    return void 0;
  }
  const proxyVar = (() => {
    if (usingSsl) {
      return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
    } else {
      return process.env["http_proxy"] || process.env["HTTP_PROXY"];
    }
  })();
  if (proxyVar) {
    try {
      return new DecodedURL(proxyVar);
    } catch (_a) {
      if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://"))
        return new DecodedURL(`http://${proxyVar}`);
    }
  } else {
    return void 0;
  }
}
function checkBypass(reqUrl) {
  if (!reqUrl.hostname) {
    return false;
  }
  const reqHost = reqUrl.hostname;
  if (isLoopbackAddress(reqHost)) {
    return true;
  }
  const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
  if (!noProxy) {
    return false;
  }
  let reqPort;
  if (reqUrl.port) {
    reqPort = Number(reqUrl.port);
  } else if (reqUrl.protocol === "http:") {
    reqPort = 80;
  } else if (reqUrl.protocol === "https:") {
    reqPort = 443;
  }
  const upperReqHosts = [reqUrl.hostname.toUpperCase()];
  if (typeof reqPort === "number") {
    upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
  }
  for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) {
    if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) ||
    upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) {
      return true;
    }
  }
  return false;
}
function isLoopbackAddress(host) {
  const hostLower = host.toLowerCase();
  return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith(
  "[0:0:0:0:0:0:0:1]");
}
class DecodedURL extends URL {
  constructor(url, base) {
    super(url, base);
    this._decodedUsername = decodeURIComponent(super.username);
    this._decodedPassword = decodeURIComponent(super.password);
  }
  get username() {
    return this._decodedUsername;
  }
  get password() {
    return this._decodedPassword;
  }
}
;
function proxyFor(url) {
  checkProxy(url);
  const proxy = getProxyUrl(url);
  return proxy?.hostname ? proxy : void 0;
}
function checkProxy(url) {
  const names = url.protocol === "https:" ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy", "HTTP_PROXY"];
  const { env } = process;
  const name = names.find((candidate) => env[candidate]);
  if (name === void 0 || isProxy(env[name] ?? "") || checkBypass(url))
    return;
  throw Object.assign(new Error(`the environment variable ${name} is not the address of a proxy, such as http://proxy.ex\
ample.com:8080`), { code: "ERR_INVALID_PROXY" });
}
function isProxy(text) {
  try {
    const { protocol, hostname, username, password } = new URL(URL.canParse(text) || /^https?:\/\//.test(text) ? text : `\
http://${text}`);
    decodeURIComponent(username + password);
    return /^https?:$/.test(protocol) && hostname !== "";
  } catch {
    return false;
  }
}
;
const SOCKET_TIMEOUT_MS = 65e3;
const UPLOAD_SOCKET_TIMEOUT_MS = 5 * 6e4;
const MOST_SOCKETS = 8;
const MOST_UPLOAD_SOCKETS = 20;
const BODY_LIMIT_BYTES = 64 * 1024 * 1024;
function createTransport(userAgent) {
  const agents = /* @__PURE__ */ new Map();
  const agentFor = (url, isForUploads) => {
    const proxy = proxyFor(url);
    const key = [url.protocol, isForUploads, proxy?.href].join(" ");
    const maxSockets = isForUploads ? MOST_UPLOAD_SOCKETS : MOST_SOCKETS;
    const agent = agents.get(key) ?? createAgent(url, proxy, { keepAlive: true, maxSockets });
    agents.set(key, agent);
    return agent;
  };
  return {
    async send({ method, url, headers, body, upload }, signal, onConnection) {
      const target = new URL(url);
      const agent = await agentFor(target, !!upload);
      const sending = upload && openUpload(upload, signal);
      const stop = sending?.signal ?? signal;
      const asked = {
        method,
        url: target,
        headers: { ...headers, "user-agent": userAgent, ...lengthOf(upload?.bytes ?? body) },
        agent,
        signal: stop,
        timeout: upload ? UPLOAD_SOCKET_TIMEOUT_MS : SOCKET_TIMEOUT_MS
      };
      try {
        return await readResponse(await ask(asked, sending?.stream ?? body, onConnection), stop);
      } catch (error) {
        throw sending?.broken() ?? error;
      } finally {
        sending?.close();
      }
    },
    close: () => agents.forEach((agent) => void Promise.resolve(agent).then((made) => made.destroy()))
  };
}
function createAgent(url, proxy, options) {
  if (proxy)
    return __nccwpck_require__.e(
      /* import() */
      285
    ).then(__nccwpck_require__.bind(__nccwpck_require__, 2285)).then(({ createTunnel }) => createTunnel(url, proxy, options));
  return url.protocol === "https:" ? new external_node_https_namespaceObject.Agent(options) : new external_node_http_namespaceObject.
  Agent(options);
}
function lengthOf(content) {
  if (content === void 0)
    return {};
  return { "content-length": String(typeof content === "number" ? content : Buffer.byteLength(content)) };
}
function ask({ method, url, headers, agent, signal, timeout }, body, onConnection) {
  return new Promise((resolve, reject) => {
    const { request: open } = url.protocol === "https:" ? external_node_https_namespaceObject_0 : external_node_http_namespaceObject_0;
    const path = `${url.pathname}${url.search}`;
    const request = open({ ...addressOf(url, agent), path, method, headers, agent, signal }, resolve);
    request.on("error", reject);
    request.once("upgrade", (_answer, socket) => {
      socket.destroy();
      reject(new Error(OTHER_PROTOCOL));
    });
    request.setTimeout(timeout, () => request.destroy(new Error(`nothing came for ${timeout / 1e3} s`)));
    if (onConnection)
      tellConnection(request, onConnection);
    if (typeof body === "object")
      body.pipe(request);
    else
      request.end(body);
  });
}
const OTHER_PROTOCOL = "the answer switches to another protocol (101), which nobody asked for";
function addressOf({ hostname, port, protocol }, agent) {
  return {
    host: agent instanceof external_node_http_namespaceObject.Agent ? hostname.replace(/^\[(.*)\]$/, "$1") : hostname,
    port: Number(port || (protocol === "https:" ? 443 : 80))
  };
}
function openUpload(upload, signal) {
  const stream = upload.open();
  const over = new AbortController();
  let broken;
  stream.once("error", (error) => {
    broken = error;
    over.abort(error);
  });
  const close = () => {
    if (!stream.readableEnded)
      over.abort();
    stream.destroy();
  };
  return {
    stream,
    signal: AbortSignal.any(signal ? [signal, over.signal] : [over.signal]),
    broken: () => broken,
    close
  };
}
function createDownload(userAgent) {
  return async ({ url, headers, signal }, take) => {
    const target = new URL(url);
    const agent = await createAgent(target, proxyFor(target), {});
    const all = { ...headers, "user-agent": userAgent };
    const asked = { method: "GET", url: target, headers: all, agent, signal, timeout: SOCKET_TIMEOUT_MS };
    const message = await ask(asked);
    const stop = () => void message.destroy();
    signal.addEventListener("abort", stop, { once: true });
    try {
      return await take({ status: message.statusCode ?? 0, body: message });
    } finally {
      signal.removeEventListener("abort", stop);
      stop();
      agent.destroy();
    }
  };
}
async function readResponse(message, signal) {
  if (message.statusCode === 101)
    message.destroy(new Error(OTHER_PROTOCOL));
  const stop = () => void message.destroy();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    return { status: message.statusCode ?? 0, headers: flatten(message.headers), body: await readBody(message) };
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}
function tellConnection(request, onConnection) {
  onConnection(false);
  request.once("socket", (socket) => {
    if (!socket.connecting)
      return onConnection(true);
    socket.once("encrypted" in socket ? "secureConnect" : "connect", () => onConnection(true));
  });
}
async function readBody(message) {
  const chunks = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size > BODY_LIMIT_BYTES)
      throw new Error(`the answer is larger than ${BODY_LIMIT_BYTES / 1024 / 1024} MiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
function flatten(headers) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") :
  value ?? ""]));
}
var errors = __nccwpck_require__(3434);
;
function flushed(stream) {
  return new Promise((resolve) => {
    const done = () => {
      stream.off("close", done);
      resolve();
    };
    stream.once("close", done);
    stream.write("", done);
  });
}
var action_commands = __nccwpck_require__(4610);
var action_context = __nccwpck_require__(6354);
var checkout_root = __nccwpck_require__(2105);
var combinations = __nccwpck_require__(5964);
var foreign = __nccwpck_require__(3894);
var fork_guard = __nccwpck_require__(4536);
;
async function checkFork(reader, work, checkout2, context, request) {
  const isAllowed = reader.flag("allow-unsafe-pr-checkout", false);
  if (isAllowed || context.fork === void 0)
    return true;
  const used = { git: usesGit(work, context.fork), checkout: usesCheckout(reader, work) };
  if (!used.git && !used.checkout)
    return true;
  const refusal = (0, fork_guard.U)(context, await checkout2.head(context.checkout), used);
  if (refusal === void 0)
    return true;
  const input = INPUT_OF[work.kind] ?? request?.input ?? "request";
  reader.fault(input, refusal);
  return false;
}
const INPUT_OF = { notebooks: "notebook-path", "job-file": "job-file" };
function usesGit(work, fork) {
  if (work.kind === "notebooks" && !("git_source" in work.extra))
    return work.source === "git" && work.notebooks.some(({ source }) => source === "repository");
  const body = gitHolderOf(work);
  const { git_url: url, git_commit: commit, git_branch: branch } = (0, foreign.Ik)(body.git_source);
  if (/^(?:refs\/)?pull\//.test((0, foreign.Qq)(branch)))
    return true;
  const isOfFork = fork.repository !== void 0 && (0, foreign.Qq)(url).toLowerCase().includes(fork.repository.toLowerCase());
  return isOfFork || fork.commits.includes((0, foreign.Qq)(commit).toLowerCase());
}
function gitHolderOf(work) {
  switch (work.kind) {
    case "notebooks":
      return work.extra;
    case "request":
      return work.body;
    case "job-file":
      return work.settings;
    default:
      return {};
  }
}
function usesCheckout(reader, work) {
  if (reader.has("request-file") || work.kind === "job-file")
    return true;
  if (work.kind !== "notebooks")
    return false;
  return work.imports !== void 0 || /(?:^|\s)(?:-r|--requirement)/.test(reader.text("dependencies"));
}
var git_source = __nccwpck_require__(78);
var given_request = __nccwpck_require__(3223);
var within = __nccwpck_require__(8673);
var quote = __nccwpck_require__(7819);
;
function readOutputDir(reader, { workspace }) {
  const given = reader.text("output-dir");
  if (given === "")
    return {};
  const path = given.includes("\0") ? void 0 : (0, external_node_path_.resolve)(workspace, given);
  if (path !== void 0 && (0, external_node_path_.isAbsolute)(given))
    return { outputDir: { path } };
  if (path !== void 0 && (0, within.az)((0, external_node_path_.resolve)(workspace), path))
    return { outputDir: { path, within: workspace } };
  const right = "Write a folder of the checkout, such as databricks-run, or an absolute path.";
  reader.fault("output-dir", `${(0, quote.h)(given)} leads out of the checkout, or into its .git. ${right}`);
  return {};
}
var action_reader = __nccwpck_require__(8215);
var action_target = __nccwpck_require__(1148);
var telling = __nccwpck_require__(3699);
;
const UNITS_MS = { h: 36e5, m: 6e4, s: 1e3 };
function parseDuration(text) {
  if (/^\d{1,9}$/.test(text))
    return Number(text) * 1e3;
  const match = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,9})s)?$/.exec(text);
  if (!match || text === "")
    return void 0;
  return ["h", "m", "s"].reduce((sum, unit, index) => sum + Number(match[index + 1] ?? 0) * UNITS_MS[unit], 0);
}
;
const SHORTEST_POLL_MS = 1e3;
const LONGEST_POLL_MS = 24 * 36e5;
function readWaiting(reader) {
  return {
    wait: reader.flag("wait", true),
    timeout: readTimeout(reader),
    onTimeout: reader.choice("on-timeout", ["cancel", "leave"]),
    onCancel: reader.choice("on-cancel", ["cancel", "leave"]),
    onRerun: reader.choice("on-rerun", ["repair", "new"]),
    repairAttempts: readRepairAttempts(reader),
    partialSuccess: reader.choice("partial-success", ["pass", "fail"]),
    pollInterval: readPollInterval(reader)
  };
}
function readTimeout(reader) {
  const given = reader.text("timeout");
  if (given === "")
    return void 0;
  const ms = parseDuration(given);
  if (ms !== void 0 && ms > 0)
    return ms;
  return reader.fault("timeout", `${(0, quote.h)(given)} is not a valid duration. Write one above zero, such as 45s, 90m\
, 2h or 1h30m.`);
}
function readRepairAttempts(reader) {
  const given = reader.text("repair-attempts");
  if (given === "")
    return 0;
  if (/^\d{1,3}$/.test(given))
    return Number(given);
  reader.fault("repair-attempts", `${(0, quote.h)(given)} is not a valid number of repairs. Write a whole number from 0 \
to 999.`);
  return 0;
}
function readPollInterval(reader) {
  const given = reader.text("poll-interval");
  if (given === "" || given === "auto")
    return "auto";
  const ms = parseDuration(given);
  if (ms !== void 0 && ms >= SHORTEST_POLL_MS && ms <= LONGEST_POLL_MS)
    return ms;
  reader.fault("poll-interval", `${(0, quote.h)(given)} is not a valid interval. Write auto, or a duration from one seco\
nd to a day, such as 45s or 2m.`);
  return "auto";
}
var run_fields = __nccwpck_require__(2249);
var run_now = __nccwpck_require__(8202);
;
const MOST_TASKS = 100;
async function readWork(input, reader, around) {
  const { request } = around;
  switch (input) {
    case "job-id":
    case "job-name":
      return readJob(reader, request);
    case "notebook-path":
      return (await __nccwpck_require__.e(
        /* import() | notebooks */
        395
      ).then(__nccwpck_require__.bind(__nccwpck_require__, 6035))).readNotebooks(reader, around);
    case "job-file":
      return (await __nccwpck_require__.e(
        /* import() | definitions */
        683
      ).then(__nccwpck_require__.bind(__nccwpck_require__, 1799))).readJobFile(reader, around);
    case "request":
      return request && readOneTimeRun(reader, request);
    case "run-id": {
      const runId = reader.id("run-id");
      return runId === void 0 ? void 0 : { kind: "run", runId };
    }
  }
}
async function readJob(reader, request) {
  const jobId = reader.id("job-id");
  const fields = await (0, run_now.u)(reader, request, jobId);
  if (reader.has("job-name"))
    return { kind: "job-name", jobName: reader.text("job-name"), ...fields };
  return jobId === void 0 ? void 0 : { kind: "job", jobId, ...fields };
}
function readOneTimeRun(reader, request) {
  const { input, body } = request;
  (0, given_request.lf)(reader, request, "submit");
  (0, given_request.is)(reader, request, "run_name", "run-name");
  if (body.job_id === void 0)
    checkTasks(reader, input, body.tasks);
  else
    reader.fault(input, `its job_id is ${(0, quote.h)((0, given_request.gF)(body.job_id))}, which a one-time run does no\
t have. To run that job now, give it as the job-id input beside the request.`);
  return { kind: "request", body, runName: (0, run_fields.P)(reader) };
}
function checkTasks(reader, input, tasks) {
  const seeReference = "See jobs/runs/submit in the Jobs API reference.";
  if (tasks === void 0 || tasks === null || Array.isArray(tasks) && tasks.length === 0)
    reader.fault(input, `it has no tasks. A one-time run needs a list of them. ${seeReference}`);
  else if (!Array.isArray(tasks))
    reader.fault(input, `its tasks must be a list, and are ${typeof tasks === "object" ? "a map" : (0, quote.h)((0, given_request.
    gF)(tasks))}. ` + seeReference);
  else if (tasks.length > MOST_TASKS)
    reader.fault(input, `it has ${tasks.length} tasks, and a one-time run takes at most ${MOST_TASKS}.`);
}
;
async function readInputs({ env, files: files2, checkout: checkout2 }, given, machine) {
  const reader = new action_reader.m(env);
  const lines = [...reader.list("notebook-path"), reader.text("job-file"), reader.text("request-file")].filter(Boolean);
  const input = ["notebook-path", "job-file"].find((name) => reader.has(name)) ?? "request-file";
  const isAboutCheckout = lines.some((line) => !line.startsWith("/")) || reader.has("dependencies");
  const context = isAboutCheckout ? await (0, checkout_root.K)(reader, checkout2, given, { input, lines }) : given;
  const target = await (0, action_target._)(reader, env, machine, context);
  const request = await (0, given_request.j8)(reader, files2, context);
  const chosen = (0, combinations.r)(reader);
  const work = chosen && await readWork(chosen, reader, { files: files2, checkout: checkout2, context, request });
  if (work && await checkFork(reader, work, checkout2, context, request))
    (0, git_source.K)(reader, work, context);
  const inputs = {
    idempotencyToken: (0, given_request.P2)(reader, request),
    cancelPreviousRuns: reader.flag("cancel-previous-runs", false),
    ...readWaiting(reader),
    logOutput: reader.choice("log-output", ["all", "failed", "none"]),
    cellOutputs: reader.choice("cell-outputs", ["failed", "all", "none"]),
    follow: reader.flag("follow", true),
    annotations: reader.flag("annotations", true),
    summary: reader.flag("summary", true),
    telling: (0, telling.o)(reader),
    ...readOutputDir(reader, context),
    deleteRun: reader.choice("delete-run", ["never", "on-success", "always"]),
    githubToken: reader.text("github-token"),
    secrets: [reader.text("github-token"), ...reader.secrets].filter(Boolean),
    leg: (0, telling.N)(reader),
    context: withCommit(context, work),
    warnings: reader.warnings
  };
  if (reader.faults.length > 0 || !target || !work)
    throw new errors.dz(reader.faults, reader.warnings);
  return { ...inputs, target, work };
}
function withCommit(context, work) {
  const commit = work && "imports" in work ? work.imports?.commit : void 0;
  return commit ? { ...context, importedCommit: commit } : context;
}
var model_outcome = __nccwpck_require__(6805);
var databricks_target = __nccwpck_require__(6901);
var reporter = __nccwpck_require__(1533);
;
const BEGINNINGS = /* @__PURE__ */ new Set(["starting", "creating-job", "repairing"]);
function isBeginning({ type }) {
  return BEGINNINGS.has(type);
}
var run_journal = __nccwpck_require__(1030);
var refused = __nccwpck_require__(5425);
var saved = __nccwpck_require__(9470);
var workflow = __nccwpck_require__(5740);
var leven = __nccwpck_require__(7785);
;
const MOST_CANDIDATES = 20;
async function findJob(client, work, signal) {
  if (work.kind === "job")
    return work.jobId;
  if (work.kind !== "job-name")
    return void 0;
  const alike = await client.listJobs(work.jobName, signal);
  const exact = alike.filter((job) => job.name === work.jobName);
  const [only] = exact;
  if (exact.length === 1 && only)
    return only.jobId;
  if (exact.length > 1)
    throw ambiguous(work.jobName, exact);
  throw unknown(work.jobName, alike.length > 0 ? alike : await nearlyNamed(client, work.jobName, signal));
}
const LONGEST_COMPARED = 200;
const MOST_NEAR = 5;
async function nearlyNamed(client, name, signal) {
  const wanted = name.slice(0, LONGEST_COMPARED).toLowerCase();
  const jobs = await client.someJobs(signal).catch(() => []);
  signal?.throwIfAborted();
  return jobs.map((job) => ({ job, distance: distanceOf(wanted, job.name.slice(0, LONGEST_COMPARED).toLowerCase()) })).filter(
  ({ distance }) => distance <= wanted.length / 2).toSorted((a, b) => a.distance - b.distance).slice(0, MOST_NEAR).map(({
  job }) => job);
}
function distanceOf(wanted, name) {
  return wanted.length > 2 && name.includes(wanted) ? 0 : (0, leven.A)(wanted, name);
}
function ambiguous(name, candidates) {
  return new errors.lZ("input", `Input job-name: ${candidates.length} jobs are named ${JSON.stringify(name)}:${listed(candidates)}`,
  "Nothing was started. Give the `job-id` of the one you mean.");
}
function unknown(name, candidates) {
  const nearly = candidates.length > 0 ? ` Similar:${listed(candidates)}` : "";
  return new errors.lZ("input", `Input job-name: this identity sees no job that is named exactly ${JSON.stringify(name)}\
.${nearly}`, "Nothing was started. Correct the name, give the `job-id` instead, or let this identity view the job.");
}
function listed(candidates) {
  const shown = candidates.slice(0, MOST_CANDIDATES).map((job) => `${job.jobId} ${JSON.stringify(job.name)}`);
  return ` ${shown.join(", ")}${candidates.length > shown.length ? " \u2026" : ""}.`;
}
var run_request = __nccwpck_require__(9456);
var send = __nccwpck_require__(6661);
var token = __nccwpck_require__(6248);
;
async function start(dependencies, inputs, signal) {
  const { client, emit } = dependencies;
  const { work, context } = inputs;
  if (work.kind === "run") {
    await emit({ type: "run", runId: work.runId, origin: "given" });
    return { runId: work.runId, origin: "given" };
  }
  const jobId = await findJob(client, work, signal);
  const tokenOf = await (0, token.KE)(dependencies, inputs, (0, run_request.N4)(work, jobId, context));
  const begin = (startable, folder) => {
    const request = (0, run_request.mK)(startable, { jobId, folder }, context);
    return beginOrFind({ ...dependencies, inputs, request, jobId, tokenOf, signal });
  };
  if (work.kind === "job-file") {
    const { startJobFile } = await __nccwpck_require__.e(
      /* import() | definitions */
      683
    ).then(__nccwpck_require__.bind(__nccwpck_require__, 9236));
    const run2 = (temporary, firstAttempt) => {
      const request = (0, run_request.mK)(work, { jobId: temporary, folder: "" }, context);
      return beginOrFind({ ...dependencies, inputs, request, jobId: temporary, tokenOf, firstAttempt, signal });
    };
    return startJobFile(dependencies, { work, inputs, tokenOf, begin: run2, signal });
  }
  if (work.kind !== "notebooks")
    return begin(work, "");
  const [{ chooseNotebooks }, { startNotebooks }] = [
    await __nccwpck_require__.e(
      /* import() */
      230
    ).then(__nccwpck_require__.bind(__nccwpck_require__, 7230)),
    await __nccwpck_require__.e(
      /* import() | imports */
      927
    ).then(__nccwpck_require__.bind(__nccwpck_require__, 6))
  ];
  const chosen = await chooseNotebooks(dependencies, work, context, signal);
  if (chosen === void 0)
    return void 0;
  const started = await startNotebooks(dependencies, { work: chosen, context, token: tokenOf(1), begin, signal });
  if (started.taskKeys?.length)
    await emit({ type: "notebooks", notebooks: (0, run_request.i6)(started.taskKeys, work.notebooks).map(({ path }) => path) });
  return started;
}
async function beginOrFind(start2) {
  const { inputs, emit } = start2;
  const attempt = Number(inputs.context.runAttempt);
  const unknown2 = inputs.idempotencyToken === void 0 ? (0, workflow.v)(inputs.context) : [];
  if (unknown2.length > 0) {
    await emit({ type: "notice", text: nothingToFindAgain(unknown2) });
    return (0, send.EA)(start2, attempt);
  }
  if (attempt === 1 || inputs.onRerun !== "repair")
    return (0, send.EA)(start2, attempt);
  const { startOnRerun } = await Promise.all(
    /* import() | later */
    [__nccwpck_require__.e(9), __nccwpck_require__.e(707)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 5947));
  return startOnRerun(start2, attempt);
}
function nothingToFindAgain(variables) {
  const are = variables.length === 1 ? "is" : "are";
  const which = `${variables.join(", ")} ${are} missing or the same for every workflow run`;
  return `This runner does not say which step of which workflow run this is (${which}), so the run is started under a ra\
ndom idempotency token: a re-run of this step does not find it again. Give an \`idempotency-token\` to change that.`;
}
var time_limit = __nccwpck_require__(7350);
;
function unhindered(journal, { canceled, stop }) {
  return {
    get state() {
      return journal.state;
    },
    emit(event) {
      const told = journal.emit(event);
      return isBeginning(event) ? told : untilAborted(told, stop.aborted ? canceled : stop);
    }
  };
}
function untilAborted(work, signal) {
  return new Promise((resolve, reject) => {
    const leave = () => resolve();
    if (signal.aborted)
      leave();
    signal.addEventListener("abort", leave, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}
;
async function tellStory(given) {
  const over = new AbortController();
  const { clock: clock2, inputs, canceled } = given;
  const limit = (0, time_limit.H)(clock2, inputs.timeout);
  const stop = AbortSignal.any([canceled, limit.signal]);
  const journal = unhindered(given.journal, { canceled, stop });
  const step = { ...given, journal };
  let loaded;
  const afterStart = () => loaded ??= Promise.all(
    /* import() | later */
    [__nccwpck_require__.e(9), __nccwpck_require__.e(707)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 3868)).then(({ createAfterStart }) => createAfterStart({ ...step,
  limit, stop }, over.signal));
  try {
    const starting = { ...step, host: step.place.host, emit: journal.emit, over: over.signal };
    const started = await start(starting, inputs, stop);
    if (started === void 0)
      return { kind: "nothing-to-run" };
    const { follow, leave } = await afterStart();
    return inputs.wait ? await follow(started) : await leave(started);
  } catch (error) {
    const { endEarly } = await afterStart();
    return await endEarly(error);
  } finally {
    limit.close();
    over.abort();
  }
}
var to_delete = __nccwpck_require__(5414);
var connect = __nccwpck_require__(9049);
var open_journal = __nccwpck_require__(1717);
var redact = __nccwpck_require__(8944);
var user_agent = __nccwpck_require__(79);
var report_annotations = __nccwpck_require__(1116);
;
const PATIENCE_MS = 12e4;
const SILENT = /* @__PURE__ */ new Set(["starting", "not-started", "run", "notebooks"]);
function createLogReporter(dependencies) {
  let log;
  return {
    name: "The log",
    patienceMs: PATIENCE_MS,
    on(event, state) {
      if (log)
        return log.on(event, state);
      if (SILENT.has(event.type))
        return void 0;
      return Promise.all(
        /* import() | later */
        [__nccwpck_require__.e(9), __nccwpck_require__.e(707)]
      ).then(__nccwpck_require__.bind(__nccwpck_require__, 5855)).then(({ createLog }) => (log ??= createLog(dependencies)).
      on(event, state));
    }
  };
}
;
const reporter_PATIENCE_MS = 2 * 6e4;
function createFilesReporter(dependencies) {
  let loaded;
  return {
    name: "A file of output-dir",
    patienceMs: reporter_PATIENCE_MS,
    async on(event, state) {
      const take = await (loaded ??= Promise.all(
        /* import() */
        [__nccwpck_require__.e(209), __nccwpck_require__.e(523), __nccwpck_require__.e(656)]
      ).then(__nccwpck_require__.bind(__nccwpck_require__, 7656)).then(({ createFiles }) => createFiles(dependencies)));
      await take(event, state);
    }
  };
}
var step_outputs = __nccwpck_require__(5421);
;
const summary_reporter_PATIENCE_MS = 6e4;
function createSummary({ context, clock: clock2, write: write2 }) {
  return {
    name: "The job summary",
    patienceMs: summary_reporter_PATIENCE_MS,
    async on(event) {
      if (event.type !== "ended")
        return;
      const { renderSummary } = await Promise.all(
        /* import() */
        [__nccwpck_require__.e(209), __nccwpck_require__.e(523)]
      ).then(__nccwpck_require__.bind(__nccwpck_require__, 7523));
      await write2(renderSummary(event.outcome, context, clock2.now()));
    }
  };
}
var app_asked = __nccwpck_require__(9003);
var secrets = __nccwpck_require__(3586);
;
async function reportersOf(world, commands, inputs, { place, hide }) {
  const { logOutput, summary, annotations, context, outputDir } = inputs;
  return [
    createLogReporter({ ...world, commands, logOutput }),
    (0, step_outputs.XW)(world.core.setOutput, place, outputDir?.path),
    ...summary ? [summaryOf(world, context, hide)] : [],
    ...annotations ? [(0, report_annotations.X)(commands)] : [],
    ...await onGithub(world, commands, inputs, hide),
    ...filesOf(world, commands, { outputDir, context, hide, way: inputs.target.signIn.type }),
    ...world.reporters ?? []
  ];
}
async function reportersOfRefusal(world, commands, context) {
  const reader = new action_reader.m(world.env);
  const { outputDir } = readOutputDir(reader, context);
  const hide = (0, secrets.n)(world, [reader.text("github-token")]);
  return [
    (0, step_outputs.XW)(world.core.setOutput, { host: "" }, outputDir?.path),
    summaryOf(world, context, hide),
    ...await onGithub(world, commands, (0, app_asked.vo)(world.env, context), hide),
    ...filesOf(world, commands, { outputDir, context, hide, way: "none" }),
    ...world.reporters ?? []
  ];
}
async function onGithub(world, commands, asked, hide) {
  if ((0, app_asked.g0)(asked) === void 0 && (0, app_asked.Er)(asked) === void 0)
    return [];
  const { githubReporters } = await Promise.all(
    /* import() */
    [__nccwpck_require__.e(28), __nccwpck_require__.e(209), __nccwpck_require__.e(411), __nccwpck_require__.e(579)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 9526));
  return githubReporters(world, commands, asked, hide);
}
function filesOf(world, commands, { outputDir, context, hide, way }) {
  if (!outputDir)
    return [];
  const download = world.createDownload((0, user_agent.N)(world.env, way));
  const mask = (secret) => (0, redact.h_)(secret) ? commands.mask(secret) : void 0;
  const artifacts = { download, mask, signal: world.canceled };
  return [createFilesReporter({ ...world, folder: world.openFolder(outputDir), hide, context, artifacts })];
}
function summaryOf({ clock: clock2, writeSummary: writeSummary2 }, context, hide) {
  return createSummary({ context, clock: clock2, write: (markdown) => writeSummary2(hide(markdown)) });
}
var saved_state = __nccwpck_require__(2120);
var stop_marker = __nccwpck_require__(2978);
var unexpected = __nccwpck_require__(9124);
;
const main_PATIENCE_MS = 1e4;
const HASTY_PATIENCE_MS = 2e3;
async function main(world) {
  const commands = (0, action_commands.h)(world);
  const context = (0, action_context.y)(world.env, world.event);
  const asked = await readAsked(world, commands, context);
  const outcome = asked instanceof errors.lZ ? await refuse(world, commands, context, asked) : await run(world, commands,
  asked);
  const { sayLastWords } = await Promise.all(
    /* import() | later */
    [__nccwpck_require__.e(9), __nccwpck_require__.e(707)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 8637));
  sayLastWords(commands, outcome);
  return (0, model_outcome.gf)(outcome) ? 0 : 1;
}
async function readAsked(world, commands, context) {
  try {
    const inputs = await readInputs(world, context, await (0, connect.U)(world, commands));
    for (const secret of inputs.secrets)
      commands.mask(secret);
    return inputs;
  } catch (error) {
    return (0, unexpected.z)(error, commands);
  }
}
async function refuse(world, commands, context, error) {
  const place = { host: "" };
  const reporters = await reportersOfRefusal(world, commands, context);
  const journal = journalOf(world, commands, reporters, NOTHING_TO_SAVE);
  if (error instanceof errors.dz)
    for (const text of error.warnings)
      await journal.emit({ type: "warning", text });
  const outcome = (0, refused.J)(run_journal.xB, place, error);
  await tellEnd(world, journal, outcome);
  return outcome;
}
async function run(world, commands, inputs) {
  const { target, context } = inputs;
  const stopMarker = (0, stop_marker.i8)(context.temp, world.newToken);
  const { host, workspaceId } = target;
  const { wait, onCancel } = inputs;
  const deletion = inputs.deleteRun === "never" ? {} : { deleteRun: inputs.deleteRun };
  const facts = { target: (0, databricks_target.Jy)(target, world.newToken()), wait, onCancel, stopMarker, ...deletion };
  const jobName = "jobName" in inputs.work ? inputs.work.jobName : void 0;
  const place = { host, workspaceId, jobName };
  const { secrets: secrets2, outputDir } = inputs;
  const keepsAnswers = outputDir !== void 0;
  const connection = (0, connect.N)({ ...world, commands, keepsAnswers, secrets: secrets2, onTrouble: tellTrouble }, target);
  const reporters = await reportersOf(world, commands, inputs, { place, hide: connection.hide });
  const journal = journalOf(world, commands, reporters, {
    form: (state) => (0, saved.C)(facts, state),
    mustBeSaved: wait && onCancel === "cancel"
  });
  function tellTrouble(trouble) {
    void journal.emit({ type: "outage", trouble });
  }
  (0, stop_marker.Ei)(world, stopMarker);
  try {
    const seen = await runOrRefuse(world, commands, inputs, { connection, journal, place, stopMarker });
    const outcome = withoutDeadPages(journal, seen, facts);
    await tellEnd(world, journal, outcome);
    await deleteIfAsked(world, connection, journal, facts);
    return outcome;
  } finally {
    connection.close();
  }
}
async function deleteIfAsked({ canceled }, { client, workspaceFiles, savedJobs }, { state, emit }, facts) {
  if (canceled.aborted || !(0, to_delete.L)(facts.deleteRun, state))
    return;
  const { deleteRun } = await Promise.all(
    /* import() | later */
    [__nccwpck_require__.e(9), __nccwpck_require__.e(707)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 5194));
  const { folder, temporaryJob } = state;
  const jobIds = temporaryJob?.jobId ? [temporaryJob.jobId] : [];
  const what = { runId: (0, run_journal.SR)(state), jobIds, folder, page: state.run?.url };
  await deleteRun({ client, savedJobs, workspaceFiles, emit, signal: canceled }, what);
}
function withoutDeadPages({ state }, outcome, { deleteRun: when }) {
  const isGoing = (0, to_delete.L)(when, (0, run_journal.np)(state, { type: "ended", outcome }));
  return isGoing && outcome.run ? { ...outcome, run: (0, model_outcome.$T)(outcome.run) } : outcome;
}
const NOTHING_TO_SAVE = { form: () => "", mustBeSaved: false };
function journalOf(world, commands, reporters, { form, mustBeSaved }) {
  const onFailure = ({ name }, reason) => commands.warning(`${name} could not be written: ${asSentence(reason)} The verd\
ict does not depend on it.`);
  const onUnsaved = (reason) => commands.warning(`What the clean-up step needs could not be saved: ${asSentence(reason)}`);
  return (0, open_journal._)({
    savedForm: form,
    save: (0, saved_state.eI)(world),
    onUnsaved,
    mustBeSaved,
    deliver: (0, reporter.O)(reporters, { clock: world.clock, patienceMs: main_PATIENCE_MS, onFailure })
  });
}
function asSentence(text) {
  return text.replace(/[.…]?$/, ".");
}
async function tellEnd({ canceled, clock: clock2 }, journal, outcome) {
  const told = journal.emit({ type: "ended", outcome });
  await (canceled.aborted ? Promise.race([told, clock2.sleep(HASTY_PATIENCE_MS)]) : told);
}
async function runOrRefuse(world, commands, inputs, { connection, journal, place, stopMarker }) {
  for (const text of inputs.warnings)
    await journal.emit({ type: "warning", text });
  const { client, workspaceFiles, savedJobs } = connection;
  const stopped = (0, stop_marker.F1)(world, stopMarker);
  const canceled = AbortSignal.any([world.canceled, stopped.signal]);
  try {
    return await tellStory({
      ...world,
      client,
      workspaceFiles,
      savedJobs,
      changedFiles: async (signal = canceled) => (await Promise.all(
        /* import() */
        [__nccwpck_require__.e(28), __nccwpck_require__.e(975)]
      ).then(__nccwpck_require__.bind(__nccwpck_require__, 975))).askChangedFiles(world, inputs, signal),
      inputs,
      place,
      journal: checked(journal, stopped.check),
      canceled
    });
  } catch (error) {
    return (0, refused.J)(journal.state, place, (0, unexpected.z)(error, commands), inputs);
  } finally {
    stopped.close();
  }
}
function checked(journal, check) {
  return {
    get state() {
      return journal.state;
    },
    async emit(event) {
      if (isBeginning(event))
        await check();
      await journal.emit(event);
    }
  };
}
var failure = __nccwpck_require__(6085);
;
const uptimeMs = () => process.uptime() * 1e3;
const clock = createClock(Date.now() - uptimeMs(), uptimeMs);
function mainStep() {
  setImmediate(saveMemory, "--optimize-for-size");
  return untilCanceled(main);
}
function deployStep() {
  setImmediate(saveMemory, "--semi-space-growth-factor=1", "--heap-growing-percent=20");
  return untilCanceled(async (world) => (await Promise.all(
    /* import() */
    [__nccwpck_require__.e(815), __nccwpck_require__.e(112)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 8112))).deploy(world));
}
async function untilCanceled(step) {
  process.exitCode = 1;
  const canceled = listenForCancel();
  const code = await step(worldOf(canceled));
  process.exitCode = code;
  if (canceled.aborted)
    await Promise.race([printed(), clock.sleep(LAST_WORDS_MS)]).then(() => process.exit(code));
  endSoon();
}
function saveMemory(...flags) {
  void Promise.resolve(
    /* import() */
  ).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8877, 19)).then(({ setFlagsFromString }) => {
    for (const flag of flags)
      setFlagsFromString(flag);
  });
}
async function cleanUpStep() {
  process.stdout.on("error", () => void 0);
  process.exitCode = 1;
  const { cleanUp } = await Promise.all(
    /* import() */
    [__nccwpck_require__.e(9), __nccwpck_require__.e(255)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 1255));
  process.exitCode = await cleanUp(worldOf(new AbortController().signal));
  endSoon();
}
const LINGER_MS = 1e3;
function endSoon() {
  setTimeout(() => process.stdout.writableLength === 0 ? process.exit() : endSoon(), LINGER_MS).unref();
}
const LAST_WORDS_MS = 500;
const INTERRUPTED_CODE = 130;
function listenForCancel() {
  const canceled = new AbortController();
  const cancel = () => {
    if (canceled.signal.aborted)
      process.exit(INTERRUPTED_CODE);
    canceled.abort(new errors.j$("workflow"));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGBREAK"])
    process.on(signal, cancel);
  process.stdout.on("error", () => canceled.signal.aborted || canceled.abort(new errors.j$("workflow")));
  return canceled.signal;
}
function worldOf(canceled) {
  return {
    env: process.env,
    event: readEvent(process.env.GITHUB_EVENT_PATH),
    files,
    checkout,
    readText: (path) => Promise.resolve(readTextFile(path)),
    execute: async (...command) => (await __nccwpck_require__.e(
      /* import() */
      810
    ).then(__nccwpck_require__.bind(__nccwpck_require__, 4810))).createExecute(process.env)(...command),
    core: createRunner({
      env: process.env,
      write,
      append: appendToFile,
      newToken: external_node_crypto_.randomUUID,
      eol: process.platform === "win32" ? "\r\n" : "\n"
    }),
    write,
    printed,
    newToken: external_node_crypto_.randomUUID,
    writeSummary,
    clock,
    random: Math.random,
    createTransport,
    createDownload,
    createFile: (path) => new Promise((resolve) => resolve(createFile(path))),
    writeText,
    openFolder: openFolderLater,
    fileExists: (path) => Promise.resolve((0, external_node_fs_.existsSync)(path)),
    canceled
  };
}
const openFolderLater = (options) => {
  let opened;
  const folder = () => opened ??= __nccwpck_require__.e(
    /* import() */
    413
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 8413)).then(({ openFolder }) => openFolder(options));
  return {
    write: async (...file) => (await folder()).write(...file),
    addLine: async (...line) => (await folder()).addLine(...line),
    has: async (...name) => (await folder()).has(...name),
    remove: async (...name) => (await folder()).remove(...name),
    removeAttempts: async (...path) => (await folder()).removeAttempts(...path)
  };
};
const files = {
  read: async (...path) => (await __nccwpck_require__.e(
    /* import() */
    867
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2867))).checkoutFiles.read(...path),
  match: async (...pattern) => (await __nccwpck_require__.e(
    /* import() */
    867
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2867))).checkoutFiles.match(...pattern),
  firstLine: async (...path) => (await __nccwpck_require__.e(
    /* import() */
    867
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2867))).checkoutFiles.firstLine(...path)
};
const tree = async () => {
  const [{ createCheckoutTree }, { createRunGit }] = [
    await __nccwpck_require__.e(
      /* import() */
      778
    ).then(__nccwpck_require__.bind(__nccwpck_require__, 6778)),
    await __nccwpck_require__.e(
      /* import() */
      44
    ).then(__nccwpck_require__.bind(__nccwpck_require__, 1044))
  ];
  return createCheckoutTree(createRunGit(process.env));
};
const checkout = {
  locate: async (...which) => (await tree()).locate(...which),
  head: async (root) => (await tree()).head(root),
  list: async (root) => (await tree()).list(root),
  firstLine: async (...which) => (await tree()).firstLine(...which),
  bytes: async (...which) => (await tree()).bytes(...which),
  size: async (...which) => (await tree()).size(...which),
  stream: (...which) => external_node_stream_.Readable.from(piecesOf(...which), { objectMode: false })
};
async function* piecesOf(root, path) {
  yield* (await tree()).stream(root, path);
}
function readEvent(path) {
  try {
    const event = JSON.parse(path && readTextFile(path) || "");
    return event;
  } catch {
    return void 0;
  }
}
async function printed() {
  if (process.stdout.writableLength > 0)
    await flushed(process.stdout);
}
function write(text) {
  process.stdout.write(text);
}
function appendToFile(path, text) {
  if (!(0, external_node_fs_.existsSync)(path))
    throw new Error(`the runner's file ${path} is not there`);
  (0, external_node_fs_.appendFileSync)(path, text);
}
async function writeSummary(markdown) {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (!path)
    throw new Error("the runner names no file for it (GITHUB_STEP_SUMMARY)");
  if (!(0, external_node_fs_.existsSync)(path))
    throw new Error(`the runner's file ${path} is not there`);
  await new Promise((resolve, reject) => (0, external_node_fs_.writeFile)(path, markdown, (error) => error ? reject(error) :
  resolve()));
}
function writeText(path, text) {
  (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(path), { recursive: true });
  (0, external_node_fs_.writeFileSync)(path, text, { mode: 384 });
}
function createFile(path) {
  (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(path), { recursive: true });
  try {
    (0, external_node_fs_.writeFileSync)(path, "", { flag: "wx" });
    return true;
  } catch (error) {
    if ((0, failure.$)(error) === "EEXIST")
      return false;
    throw error;
  }
}
module.exports = __webpack_exports__;
