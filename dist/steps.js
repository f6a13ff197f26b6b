import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
  /***/
  5756: (
    /***/
    ((module) => {
      const { hasOwnProperty } = Object.prototype;
      const encode = (obj, opt = {}) => {
        if (typeof opt === "string") {
          opt = { section: opt };
        }
        opt.align = opt.align === true;
        opt.newline = opt.newline === true;
        opt.sort = opt.sort === true;
        opt.whitespace = opt.whitespace === true || opt.align === true;
        opt.platform = opt.platform || typeof process !== "undefined" && process.platform;
        opt.bracketedArray = opt.bracketedArray !== false;
        const eol = opt.platform === "win32" ? "\r\n" : "\n";
        const separator = opt.whitespace ? " = " : "=";
        const children = [];
        const keys = opt.sort ? Object.keys(obj).sort() : Object.keys(obj);
        let padToChars = 0;
        if (opt.align) {
          padToChars = safe(
            keys.filter((k) => obj[k] === null || Array.isArray(obj[k]) || typeof obj[k] !== "object").map((k) => Array.
            isArray(obj[k]) ? `${k}[]` : k).concat([""]).reduce((a, b) => safe(a).length >= safe(b).length ? a : b)
          ).length;
        }
        let out = "";
        const arraySuffix = opt.bracketedArray ? "[]" : "";
        for (const k of keys) {
          const val = obj[k];
          if (val && Array.isArray(val)) {
            for (const item of val) {
              out += safe(`${k}${arraySuffix}`).padEnd(padToChars, " ") + separator + safe(item) + eol;
            }
          } else if (val && typeof val === "object") {
            children.push(k);
          } else {
            out += safe(k).padEnd(padToChars, " ") + separator + safe(val) + eol;
          }
        }
        if (opt.section && out.length) {
          out = "[" + safe(opt.section) + "]" + (opt.newline ? eol + eol : eol) + out;
        }
        for (const k of children) {
          const nk = splitSections(k, ".").join("\\.");
          const section = (opt.section ? opt.section + "." : "") + nk;
          const child = encode(obj[k], {
            ...opt,
            section
          });
          if (out.length && child.length) {
            out += eol;
          }
          out += child;
        }
        return out;
      };
      function splitSections(str, separator) {
        var lastMatchIndex = 0;
        var lastSeparatorIndex = 0;
        var nextIndex = 0;
        var sections = [];
        do {
          nextIndex = str.indexOf(separator, lastMatchIndex);
          if (nextIndex !== -1) {
            lastMatchIndex = nextIndex + separator.length;
            if (nextIndex > 0 && str[nextIndex - 1] === "\\") {
              continue;
            }
            sections.push(str.slice(lastSeparatorIndex, nextIndex));
            lastSeparatorIndex = nextIndex + separator.length;
          }
        } while (nextIndex !== -1);
        sections.push(str.slice(lastSeparatorIndex));
        return sections;
      }
      const decode = (str, opt = {}) => {
        opt.bracketedArray = opt.bracketedArray !== false;
        const out = /* @__PURE__ */ Object.create(null);
        let p = out;
        let section = null;
        const re = /^\[([^\]]*)\]\s*$|^([^=]+)(=(.*))?$/i;
        const lines = str.split(/[\r\n]+/g);
        const duplicates = {};
        for (const line of lines) {
          if (!line || line.match(/^\s*[;#]/) || line.match(/^\s*$/)) {
            continue;
          }
          const match = line.match(re);
          if (!match) {
            continue;
          }
          if (match[1] !== void 0) {
            section = unsafe(match[1]);
            if (section === "__proto__") {
              p = /* @__PURE__ */ Object.create(null);
              continue;
            }
            p = out[section] = out[section] || /* @__PURE__ */ Object.create(null);
            continue;
          }
          const keyRaw = unsafe(match[2]);
          let isArray;
          if (opt.bracketedArray) {
            isArray = keyRaw.length > 2 && keyRaw.slice(-2) === "[]";
          } else {
            duplicates[keyRaw] = (duplicates?.[keyRaw] || 0) + 1;
            isArray = duplicates[keyRaw] > 1;
          }
          const key = isArray && keyRaw.endsWith("[]") ? keyRaw.slice(0, -2) : keyRaw;
          if (key === "__proto__") {
            continue;
          }
          const valueRaw = match[3] ? unsafe(match[4]) : true;
          const value = valueRaw === "true" || valueRaw === "false" || valueRaw === "null" ? JSON.parse(valueRaw) : valueRaw;
          if (isArray) {
            if (!hasOwnProperty.call(p, key)) {
              p[key] = [];
            } else if (!Array.isArray(p[key])) {
              p[key] = [p[key]];
            }
          }
          if (Array.isArray(p[key])) {
            p[key].push(value);
          } else {
            p[key] = value;
          }
        }
        const remove = [];
        for (const k of Object.keys(out)) {
          if (!hasOwnProperty.call(out, k) || typeof out[k] !== "object" || Array.isArray(out[k])) {
            continue;
          }
          const parts = splitSections(k, ".");
          p = out;
          const l = parts.pop();
          const nl = l.replace(/\\\./g, ".");
          for (const part of parts) {
            if (part === "__proto__") {
              continue;
            }
            if (!hasOwnProperty.call(p, part) || typeof p[part] !== "object") {
              p[part] = /* @__PURE__ */ Object.create(null);
            }
            p = p[part];
          }
          if (p === out && nl === l) {
            continue;
          }
          p[nl] = out[k];
          remove.push(k);
        }
        for (const del of remove) {
          delete out[del];
        }
        return out;
      };
      const isQuoted = (val) => {
        return val.startsWith('"') && val.endsWith('"') || val.startsWith("'") && val.endsWith("'");
      };
      const safe = (val) => {
        if (typeof val !== "string" || val.match(/[=\r\n]/) || val.match(/^\[/) || val.length > 1 && isQuoted(val) || val !==
        val.trim()) {
          return JSON.stringify(val);
        }
        return val.split(";").join("\\;").split("#").join("\\#");
      };
      const unsafe = (val) => {
        val = (val || "").trim();
        if (isQuoted(val)) {
          if (val.charAt(0) === "'") {
            val = val.slice(1, -1);
          }
          try {
            val = JSON.parse(val);
          } catch {
          }
        } else {
          let esc = false;
          let unesc = "";
          for (let i = 0, l = val.length; i < l; i++) {
            const c = val.charAt(i);
            if (esc) {
              if ("\\;#".indexOf(c) !== -1) {
                unesc += c;
              } else {
                unesc += "\\" + c;
              }
              esc = false;
            } else if (";#".indexOf(c) !== -1) {
              break;
            } else if (c === "\\") {
              esc = true;
            } else {
              unesc += c;
            }
          }
          if (esc) {
            unesc += "\\";
          }
          return unesc.trim();
        }
        return val;
      };
      module.exports = {
        parse: decode,
        decode,
        stringify: encode,
        encode,
        safe,
        unsafe
      };
    })
  ),
  /***/
  770: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      module.exports = __nccwpck_require__2(218);
    })
  ),
  /***/
  218: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var __webpack_unused_export__;
      var net = __nccwpck_require__2(9278);
      var tls = __nccwpck_require__2(4756);
      var http = __nccwpck_require__2(8611);
      var https = __nccwpck_require__2(5692);
      var events = __nccwpck_require__2(4434);
      var assert = __nccwpck_require__2(2613);
      var util = __nccwpck_require__2(9023);
      exports.httpOverHttp = httpOverHttp;
      exports.httpsOverHttp = httpsOverHttp;
      exports.httpOverHttps = httpOverHttps;
      exports.httpsOverHttps = httpsOverHttps;
      function httpOverHttp(options) {
        var agent = new TunnelingAgent(options);
        agent.request = http.request;
        return agent;
      }
      function httpsOverHttp(options) {
        var agent = new TunnelingAgent(options);
        agent.request = http.request;
        agent.createSocket = createSecureSocket;
        agent.defaultPort = 443;
        return agent;
      }
      function httpOverHttps(options) {
        var agent = new TunnelingAgent(options);
        agent.request = https.request;
        return agent;
      }
      function httpsOverHttps(options) {
        var agent = new TunnelingAgent(options);
        agent.request = https.request;
        agent.createSocket = createSecureSocket;
        agent.defaultPort = 443;
        return agent;
      }
      function TunnelingAgent(options) {
        var self = this;
        self.options = options || {};
        self.proxyOptions = self.options.proxy || {};
        self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
        self.requests = [];
        self.sockets = [];
        self.on("free", function onFree(socket, host, port, localAddress) {
          var options2 = toOptions(host, port, localAddress);
          for (var i = 0, len = self.requests.length; i < len; ++i) {
            var pending = self.requests[i];
            if (pending.host === options2.host && pending.port === options2.port) {
              self.requests.splice(i, 1);
              pending.request.onSocket(socket);
              return;
            }
          }
          socket.destroy();
          self.removeSocket(socket);
        });
      }
      util.inherits(TunnelingAgent, events.EventEmitter);
      TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
        var self = this;
        var options = mergeOptions({ request: req }, self.options, toOptions(host, port, localAddress));
        if (self.sockets.length >= this.maxSockets) {
          self.requests.push(options);
          return;
        }
        self.createSocket(options, function(socket) {
          socket.on("free", onFree);
          socket.on("close", onCloseOrRemove);
          socket.on("agentRemove", onCloseOrRemove);
          req.onSocket(socket);
          function onFree() {
            self.emit("free", socket, options);
          }
          function onCloseOrRemove(err) {
            self.removeSocket(socket);
            socket.removeListener("free", onFree);
            socket.removeListener("close", onCloseOrRemove);
            socket.removeListener("agentRemove", onCloseOrRemove);
          }
        });
      };
      TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
        var self = this;
        var placeholder = {};
        self.sockets.push(placeholder);
        var connectOptions = mergeOptions({}, self.proxyOptions, {
          method: "CONNECT",
          path: options.host + ":" + options.port,
          agent: false,
          headers: {
            host: options.host + ":" + options.port
          }
        });
        if (options.localAddress) {
          connectOptions.localAddress = options.localAddress;
        }
        if (connectOptions.proxyAuth) {
          connectOptions.headers = connectOptions.headers || {};
          connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base\
64");
        }
        debug2("making CONNECT request");
        var connectReq = self.request(connectOptions);
        connectReq.useChunkedEncodingByDefault = false;
        connectReq.once("response", onResponse);
        connectReq.once("upgrade", onUpgrade);
        connectReq.once("connect", onConnect);
        connectReq.once("error", onError);
        connectReq.end();
        function onResponse(res) {
          res.upgrade = true;
        }
        function onUpgrade(res, socket, head) {
          process.nextTick(function() {
            onConnect(res, socket, head);
          });
        }
        function onConnect(res, socket, head) {
          connectReq.removeAllListeners();
          socket.removeAllListeners();
          if (res.statusCode !== 200) {
            debug2(
              "tunneling socket could not be established, statusCode=%d",
              res.statusCode
            );
            socket.destroy();
            var error2 = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
            error2.code = "ECONNRESET";
            options.request.emit("error", error2);
            self.removeSocket(placeholder);
            return;
          }
          if (head.length > 0) {
            debug2("got illegal response body from proxy");
            socket.destroy();
            var error2 = new Error("got illegal response body from proxy");
            error2.code = "ECONNRESET";
            options.request.emit("error", error2);
            self.removeSocket(placeholder);
            return;
          }
          debug2("tunneling connection has established");
          self.sockets[self.sockets.indexOf(placeholder)] = socket;
          return cb(socket);
        }
        function onError(cause) {
          connectReq.removeAllListeners();
          debug2(
            "tunneling socket could not be established, cause=%s\n",
            cause.message,
            cause.stack
          );
          var error2 = new Error("tunneling socket could not be established, cause=" + cause.message);
          error2.code = "ECONNRESET";
          options.request.emit("error", error2);
          self.removeSocket(placeholder);
        }
      };
      TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
        var pos = this.sockets.indexOf(socket);
        if (pos === -1) {
          return;
        }
        this.sockets.splice(pos, 1);
        var pending = this.requests.shift();
        if (pending) {
          this.createSocket(pending, function(socket2) {
            pending.request.onSocket(socket2);
          });
        }
      };
      function createSecureSocket(options, cb) {
        var self = this;
        TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
          var hostHeader = options.request.getHeader("host");
          var tlsOptions = mergeOptions({}, self.options, {
            socket,
            servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host
          });
          var secureSocket = tls.connect(0, tlsOptions);
          self.sockets[self.sockets.indexOf(socket)] = secureSocket;
          cb(secureSocket);
        });
      }
      function toOptions(host, port, localAddress) {
        if (typeof host === "string") {
          return {
            host,
            port,
            localAddress
          };
        }
        return host;
      }
      function mergeOptions(target) {
        for (var i = 1, len = arguments.length; i < len; ++i) {
          var overrides = arguments[i];
          if (typeof overrides === "object") {
            var keys = Object.keys(overrides);
            for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
              var k = keys[j];
              if (overrides[k] !== void 0) {
                target[k] = overrides[k];
              }
            }
          }
        }
        return target;
      }
      var debug2;
      if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
        debug2 = function() {
          var args = Array.prototype.slice.call(arguments);
          if (typeof args[0] === "string") {
            args[0] = "TUNNEL: " + args[0];
          } else {
            args.unshift("TUNNEL:");
          }
          console.error.apply(console, args);
        };
      } else {
        debug2 = function() {
        };
      }
      __webpack_unused_export__ = debug2;
    })
  ),
  /***/
  2613: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
    })
  ),
  /***/
  181: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
    })
  ),
  /***/
  4434: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
    })
  ),
  /***/
  8611: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
    })
  ),
  /***/
  5692: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
    })
  ),
  /***/
  9278: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
    })
  ),
  /***/
  4573: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
    })
  ),
  /***/
  1421: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
    })
  ),
  /***/
  7598: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
    })
  ),
  /***/
  3024: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
    })
  ),
  /***/
  1455: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
    })
  ),
  /***/
  8161: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
    })
  ),
  /***/
  6760: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
    })
  ),
  /***/
  7075: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
    })
  ),
  /***/
  6466: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
    })
  ),
  /***/
  8522: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
    })
  ),
  /***/
  932: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
    })
  ),
  /***/
  4756: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
    })
  ),
  /***/
  9023: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
    })
  ),
  /***/
  4610: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        h: () => (
          /* binding */
          createCommands
        )
      });
      var plain2 = __nccwpck_require__2(4395);
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
      const WORD_JOINER = "⁠";
      function withoutProblemMatches(text) {
        return PROBLEMS.reduce((rest, problem) => rest.replace(problem, `$&${WORD_JOINER}`), text);
      }
      ;
      function createCommands({ core, write }) {
        return {
          say: (text) => write(`${text}
`),
          foreign(text) {
            for (const piece of pieces(text))
              write(harmless(piece));
            const reset = text.includes(ESC) && !text.endsWith(RESET_COLOURS) ? RESET_COLOURS : "";
            if (reset !== "" || !/[\r\n]$/.test(text))
              write(`${reset}
`);
          },
          group(title, inside) {
            core.startGroup((0, plain2.TN)(title));
            try {
              inside();
            } finally {
              core.endGroup();
            }
          },
          error: (message, title, place) => core.error((0, plain2.wh)(message), { ...title ? { title: (0, plain2.TN)(title) } :
          {}, ...place ? lines(place) : {} }),
          warning: (message, title) => core.warning((0, plain2.wh)(message), title ? { title: (0, plain2.TN)(title) } : {}),
          notice: (message) => core.notice((0, plain2.wh)(message)),
          debug: (message) => core.debug((0, plain2.wh)(message)),
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
        return withoutProblemMatches((0, plain2.hO)(lines2).replace(COMMAND_START, "$1\\::").replaceAll("##[", "# #["));
      }
      function* pieces(text) {
        for (let start2 = 0; start2 < text.length; ) {
          const end = text.indexOf("\n", start2 + PIECE_CHARACTERS) + 1 || text.length;
          yield text.slice(start2, end);
          start2 = end;
        }
      }
    })
  ),
  /***/
  6354: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        y: () => (
          /* binding */
          readContext
        )
      });
      var foreign2 = __nccwpck_require__2(3894);
      var cut2 = __nccwpck_require__2(9967);
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
        return base !== void 0 && head !== void 0 ? { kind: "compare", base, head } : { kind: "none", reason: "the event\
 does not say from which commit to which it leads" };
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
          return { repository: nameOf2(repo), commits: commits(head2, pullRequest.merge_commit_sha), ownCommits };
        }
        const isOfPullRequest = eventName === "workflow_run" && (!(0, foreign2.Qq)(run2.event) || (0, foreign2.Qq)(run2.
        event).startsWith("pull_request"));
        if (!isOfPullRequest || !isOfFork((0, foreign2.Ik)(run2.head_repository)))
          return void 0;
        const head = run2.event === "pull_request_target" ? void 0 : run2.head_sha;
        return {
          repository: nameOf2(run2.head_repository),
          commits: commits((0, foreign2.Ik)(run2.head_commit).id, head),
          ownCommits: commits(sha)
        };
      }
      function nameOf2(repository) {
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
        const serverUrl = (0, cut2.hT)(env.GITHUB_SERVER_URL || "https://github.com", "/");
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
        const issue2 = (0, foreign2.Ik)(payload.issue);
        return wholeNumber((0, foreign2.Ik)(payload.pull_request).number ?? (issue2.pull_request ? issue2.number : void 0));
      }
    })
  ),
  /***/
  3223: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      var _databricks_wire_int64_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3925);
      var _checkout_file_read_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(4569);
      var _known_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3911);
      var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(8215);
      var _suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(9024);
      var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(4703);
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
        const read = await (0, _yaml_js__WEBPACK_IMPORTED_MODULE_2__.O)(text);
        if ("fault" in read)
          return reader.fault(input, `${isFile ? `${(0, _reader_js__WEBPACK_IMPORTED_MODULE_3__.h)(reader.text(input))}:\
 ` : ""}${read.fault}`);
        const { idempotency_token: token2, ...body } = read.value;
        return { input, body, token: token2 };
      }
      async function readFile(reader, files2, context) {
        const path2 = reader.text("request-file");
        const read = await files2.read(context.checkout, path2);
        return "text" in read ? read.text : reader.fault("request-file", `${(0, _reader_js__WEBPACK_IMPORTED_MODULE_3__.
        h)(path2)} ${(0, _checkout_file_read_js__WEBPACK_IMPORTED_MODULE_4__.W)(read)}`);
      }
      function warnOfUnknownFields(reader, { input, body }, endpoint) {
        const known = _known_fields_js__WEBPACK_IMPORTED_MODULE_1__.s[endpoint];
        const path2 = endpoint === "submit" ? "jobs/runs/submit" : "jobs/run-now";
        const unknown2 = Object.keys(body).filter((name) => !known.includes(name));
        for (const field of unknown2.slice(0, MOST_WARNINGS)) {
          reader.warnings.push(`Input ${input}: the Jobs API knows no field ${(0, _reader_js__WEBPACK_IMPORTED_MODULE_3__.
          h)(field)} in ${path2}. Did you mean ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_5__.p)(field, known)}? It is s\
ent as it is.`);
        }
        const more = unknown2.length - MOST_WARNINGS;
        if (more > 0)
          reader.warnings.push(`Input ${input}: it has ${more} more fields that the Jobs API does not know in ${path2}.`);
      }
      function checkNotInBoth(reader, { input, body }, field, other) {
        if (field in body && reader.has(other))
          reader.fault(other, `${field} in \`${input}\` says the same. Give one of them.`);
      }
      function readIdempotencyToken(reader, request) {
        const inBody = request?.token;
        const given2 = reader.text("idempotency-token");
        if (inBody !== void 0 && given2 !== "")
          return reader.fault("idempotency-token", "idempotency_token in `request` says the same. Give one of them.");
        const input = given2 === "" && request ? request.input : "idempotency-token";
        const token2 = given2 || inBody;
        if (token2 === void 0 || token2 === "")
          return void 0;
        if (typeof token2 !== "string")
          return reader.fault(input, "its idempotency_token is not text. Write it in quotes.");
        if (token2.length <= LONGEST_TOKEN)
          return token2;
        return reader.fault(input, `the token ${(0, _reader_js__WEBPACK_IMPORTED_MODULE_3__.h)(token2)} has ${token2.length}\
 characters, and Databricks takes at most ${LONGEST_TOKEN}.`);
      }
      function fieldText(value) {
        return typeof value === "string" ? value : (0, _databricks_wire_int64_js__WEBPACK_IMPORTED_MODULE_0__.sd)(value);
      }
    })
  ),
  /***/
  3911: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
    })
  ),
  /***/
  8215: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        h: () => (
          /* binding */
          quote
        ),
        /* harmony export */
        m: () => (
          /* binding */
          Reader
        )
        /* harmony export */
      });
      var _suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(9024);
      const LARGEST_ID = 9223372036854775807n;
      const LONGEST_QUOTE = 80;
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
          const given2 = this.text(name);
          if (given2 === "")
            return fallback;
          if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(given2))
            return given2.toLowerCase() === "true";
          this.fault(name, `${quote(given2)} is not a valid boolean. Write true or false.`);
          return fallback;
        }
        /** One of several words; the first is the default. */
        choice(name, words2) {
          const given2 = this.text(name);
          const word = words2.find((candidate) => candidate === given2);
          if (given2 === "" || word)
            return word ?? words2[0];
          this.fault(name, `${quote(given2)} is not one of ${words2.join(", ")}. Did you mean ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_0__.
          p)(given2, words2)}?`);
          return words2[0];
        }
        /** Entries, one a line or separated by commas; a comma in braces belongs to a glob. */
        list(name) {
          return this.text(name).split("\n").flatMap(splitAtCommas).map((entry) => entry.trim()).filter(Boolean);
        }
        /** A decimal int64 above zero; undefined when absent or wrong. */
        id(name) {
          const given2 = this.text(name);
          if (given2 === "")
            return void 0;
          if (/^[1-9]\d{0,18}$/.test(given2) && BigInt(given2) <= LARGEST_ID)
            return given2;
          if (/^\d(?:\.\d+)?E\+\d+$/i.test(given2)) {
            return this.fault(name, `${quote(given2)} has lost digits: GitHub rounds long numbers. Put the ID in quotes \
in the workflow.`);
          }
          return this.fault(name, `${quote(given2)} is not a valid ID. Write the decimal number from the address of its \
page, such as 11223344.`);
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
      const ACCESS_TOKENS = /\b(dapi|dose|dkea)[0-9a-f]{8,}/gi;
      const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0]/gu;
      function quote(text) {
        const shown = text.replace(ACCESS_TOKENS, "$1…");
        const head = shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE)}…` : shown;
        return JSON.stringify(head).replace(INVISIBLE, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).
        padStart(4, "0")}`);
      }
    })
  ),
  /***/
  2249: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(8215);
      var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4703);
      const MOST_RUN_NAME_BYTES = 4096;
      async function readParameters(reader) {
        if (!reader.has("parameters"))
          return {};
        const read = await (0, _yaml_js__WEBPACK_IMPORTED_MODULE_0__.p)(reader.yaml("parameters"));
        if ("value" in read)
          return read.value;
        reader.fault("parameters", read.fault);
        return {};
      }
      function readRunName(reader) {
        const name = reader.text("run-name");
        if (Buffer.byteLength(name) > MOST_RUN_NAME_BYTES)
          reader.fault("run-name", `${(0, _reader_js__WEBPACK_IMPORTED_MODULE_1__.h)(name)} is longer than the ${MOST_RUN_NAME_BYTES}\
 bytes that Databricks takes.`);
        return name || void 0;
      }
    })
  ),
  /***/
  1149: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6760);
      var ini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(5756);
      var _databricks_auth_setting_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(9673);
      var _databricks_auth_ways_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(1542);
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
      const PLACES = Object.fromEntries([CONNECTION, ..._databricks_auth_ways_js__WEBPACK_IMPORTED_MODULE_3__.dk.map(({ settings }) => settings)].
      flatMap((places) => Object.entries(places)));
      async function readProfile(env, readText) {
        const named = trimmed(env.DATABRICKS_CONFIG_PROFILE);
        if (named === "" && Object.values(PLACES).some((place) => !place.isDetail && given2(env, place) !== void 0))
          return void 0;
        const path2 = configFile(env);
        const text = await readText(path2);
        if (text === void 0)
          return named === "" ? void 0 : {
            fault: `DATABRICKS_CONFIG_PROFILE names the profile ${JSON.stringify(named)}, and there is no file ${path2} \
that can be read. Correct DATABRICKS_CONFIG_FILE, or leave the profile out.`
          };
        const profiles = parseProfiles(text);
        const values = profiles.get(named || "DEFAULT");
        if (values)
          return { name: named || "DEFAULT", values };
        return named === "" ? void 0 : {
          fault: `DATABRICKS_CONFIG_PROFILE names the profile ${JSON.stringify(named)}, which ${path2} does not have, or\
 which is empty there. It has ${[...profiles.keys()].join(", ") || "none"}.`
        };
      }
      function configFile(env) {
        return (trimmed(env.DATABRICKS_CONFIG_FILE) || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)("~", ".databrick\
scfg")).replace(/^~(?=$|[/\\])/, () => homeOf(env));
      }
      function homeOf(env) {
        return env.HOME || env.USERPROFILE || "";
      }
      function parseProfiles(text) {
        const profiles = /* @__PURE__ */ new Map();
        const add = (name, key, value) => {
          const values = profiles.get(name) ?? [];
          values.push([key, String(value).trim()]);
          profiles.set(name, values);
        };
        for (const [name, section] of Object.entries((0, ini__WEBPACK_IMPORTED_MODULE_1__.parse)(withLiteralHeadings(text)))) {
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
        const found = Object.entries(PLACES).map(([name, place]) => [name, given2(env, place) ?? inProfile(profile, place)]);
        return Object.fromEntries(found.filter(([, setting]) => setting !== void 0));
      }
      function readIdTokens(env) {
        const url = trimmed(env.ACTIONS_ID_TOKEN_REQUEST_URL);
        const requestToken = trimmed(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
        return url && requestToken ? { url, requestToken } : void 0;
      }
      function given2(env, place) {
        const { input, variable } = place;
        const ofInput = input === void 0 ? "" : trimmed(env[`INPUT_${input.toUpperCase()}`]);
        if (ofInput !== "")
          return { value: ofInput, from: (0, _databricks_auth_setting_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(place) };
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
        const secret = Object.entries(PLACES).find(([name, place]) => (0, _databricks_auth_setting_js__WEBPACK_IMPORTED_MODULE_2__.
        $f)(place) && all[name]?.ofProfile)?.[0];
        return host !== "" && secret !== void 0 && all[secret] ? { host, secret: all[secret] } : void 0;
      }
      function trimmed(text) {
        return text?.trim() ?? "";
      }
      const SHORTEST_MASK = 4;
      function secretsOf(env, profile) {
        const values = profile && "values" in profile ? profile.values : {};
        const all = [
          ...Object.values(PLACES).filter(_databricks_auth_setting_js__WEBPACK_IMPORTED_MODULE_2__.$f).flatMap(({ input,
          variable, profileKey }) => [
            input === void 0 ? "" : env[`INPUT_${input.toUpperCase()}`],
            variable === void 0 ? "" : env[variable],
            profileKey === void 0 ? "" : values[profileKey]
          ]),
          env.ACTIONS_ID_TOKEN_REQUEST_TOKEN
        ];
        const lines = all.flatMap((secret) => trimmed(secret).split(/[\r\n]+/)).map(trimmed);
        return [...new Set(lines.filter((line) => line.length >= SHORTEST_MASK))];
      }
    })
  ),
  /***/
  9024: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        p: () => (
          /* binding */
          nearest
        )
        /* harmony export */
      });
      var leven__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7785);
      const SHORTEST_PIECE = 3;
      const LONGEST_COMPARED2 = 200;
      function nearest(word, candidates) {
        const wanted = word.slice(0, LONGEST_COMPARED2).toLowerCase();
        const holdsIt = candidates.find((candidate) => candidate.toLowerCase().includes(wanted));
        if (holdsIt !== void 0 && wanted.length >= SHORTEST_PIECE)
          return holdsIt;
        const scored = candidates.map((candidate) => ({ candidate, distance: (0, leven__WEBPACK_IMPORTED_MODULE_0__.A)(wanted,
        candidate.toLowerCase()) }));
        return scored.reduce((best, next) => next.distance < best.distance ? next : best).candidate;
      }
    })
  ),
  /***/
  1148: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      function given2({ settings }, found) {
        return Object.entries(settings).flatMap(([name, place]) => {
          const setting = found.settings[name];
          return setting ? [{ place, setting }] : [];
        });
      }
      function readWay(way, found, faults) {
        const wrong = given2(way, found).flatMap(({ place, setting }) => {
          const what = (0, auth_setting.Ig)(place, setting.value);
          return what === void 0 ? [] : [{ input: (0, auth_setting.wg)(place), message: `${(0, auth_setting.et)(place, setting)}\
 ${what}` }];
        });
        for (const { input, message } of wrong)
          faults.fault(input, message);
        return wrong.length === 0 ? way.read(found, faults) : void 0;
      }
      var ways = __nccwpck_require__2(1542);
      var suggest = __nccwpck_require__2(9024);
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
        return readWay(way, found, { fault: (input, message) => reader.fault(input, message), quote: action_reader2.h });
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
          const subject = from === "`auth-type`" ? `${(0, action_reader2.h)(value)} is` : `${from} is ${(0, action_reader2.
          h)(value)}, which is`;
          return reader.fault("auth-type", `${subject} not one of ${names.join(", ")}. Did you mean ${(0, suggest.p)(value,
          names)}?`);
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
        reader.fault("oauth-scopes", `it is given, and the step signs in with ${way.type}, which does not ask for scopes\
. Leave it out, or sign in with ${having.join(" or ")}.`);
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
        reader.warnings.push(`Sign-in: ${nameWithSettings(chosen, found)} is used. ${nameWithSettings(way, found)} is gi\
ven, too, and is not used, for it also needs ${settings.join(" and ")}. Leave out what is not meant, or choose with \`aut\
h-type\`.`);
      }
      function nameWithSettings(way, found) {
        const named = given2(way, found).filter(({ place }) => place.holds !== "other");
        return `${way.type} (${named.map(({ setting }) => setting.from).join(", ")})`;
      }
      function severalWays(found, ways2) {
        const named = ways2.map((way) => nameWithSettings(way, found));
        const two = ways2.length === 2;
        return `${two ? "two" : ways2.length} ways to sign in are set at once: ${named.join(" and ")}. Leave ${two ? "on\
e" : "all but one"} out, or choose, as in \`auth-type: ${String(ways2.at(-1)?.type)}\`.`;
      }
      function nothingGiven(found) {
        const { withheld } = found;
        const why = withheld ? [
          `GitHub gives neither secrets nor ID tokens to the pull requests of ${withheld === "fork" ? "forks" : "Dependa\
bot"}: skip the job for them.`
        ] : [];
        const ignored = new Set(ways.dk.flatMap((way) => way.explainIgnored?.(found) ?? []));
        return [
          "nothing was given, nor anything else to sign in with.",
          ...why,
          ...ignored,
          "The shortest ways:",
          "(1) without a secret: `client-id` of a service principal with a federation policy, and `permissions: {id-toke\
n: write}` for the job;",
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
        reader.fault("host", `${(0, action_reader2.h)(host)} would get a secret (${bound.secret.from}) that is for ${(0,
        action_reader2.h)(bound.host)}, the host of that profile. Leave the host out, or name another profile in DATABRI\
CKS_CONFIG_PROFILE.`);
        return false;
      }
      function ifUnchanged(reader, saved2, target, hostNow) {
        const changed = (0, databricks_target2.tX)(saved2, target);
        if (changed === void 0 || hostNow === saved2.host && (0, databricks_target2.DW)(saved2, target))
          return target;
        const elsewhere = hostNow === void 0 || hostNow === saved2.host ? "" : ` The host that is named now is ${hostNow}\
.`;
        return reader.fault("host", `the run is in ${saved2.host}. ${changed}${elsewhere} Nothing was sent.`);
      }
      function readHost(reader, setting) {
        const given3 = setting?.value ?? "";
        if (given3 === "")
          return reader.fault("host", `nothing was given. Write ${EXAMPLE}, or set the environment variable DATABRICKS_H\
OST.`);
        const url = urlOf(given3);
        if (url?.username || url?.password)
          return reader.fault("host", "there are credentials in the address. Leave them out and use the `token` input.");
        const shown = (0, action_reader2.h)(given3.replace(/^.*@/s, "…@"));
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
    })
  ),
  /***/
  3699: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8215);
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
        const given2 = reader.text("commit-status");
        if (given2 === "")
          return void 0;
        if (given2.length <= LONGEST_CONTEXT && !/[\u0000-\u001f\u007f]/.test(given2))
          return given2;
        return reader.fault("commit-status", `${(0, _reader_js__WEBPACK_IMPORTED_MODULE_0__.h)(given2)} is no name of a \
status. Write one line of at most ${LONGEST_CONTEXT} characters, such as databricks/nightly.`);
      }
    })
  ),
  /***/
  4703: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        O: () => (
          /* binding */
          parseBody
        ),
        /* harmony export */
        p: () => (
          /* binding */
          parseScalars
        )
        /* harmony export */
      });
      var _databricks_wire_int64_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3925);
      var _text_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(6085);
      const MOST_ALIASES = 100;
      const DEEPEST2 = 200;
      async function parseBody(text) {
        const read = await parseMap(text, { version: "1.2", schema: "core", intAsBigInt: true, resolveKnownTags: false });
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
          fault: `the value of ${JSON.stringify(nested[0])} is a list or a map. Every parameter is one text; write a str\
ucture as JSON in quotes.`
        };
      }
      async function parseMap(text, options) {
        const yaml = await __nccwpck_require__2.e(
          /* import() */
          815
        ).then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 8815, 19));
        const lines = new yaml.LineCounter();
        try {
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
          const problem = problemOf(document) ?? duplicateKey(document, yaml);
          if (problem) {
            const { line, col } = lines.linePos(problem.at);
            return { fault: `it is not valid YAML or JSON: ${problem.message} (line ${line}, column ${col}).` };
          }
          return asMap(document.toJS({ maxAliasCount: MOST_ALIASES }));
        } catch (error2) {
          if (error2 instanceof RangeError)
            return { fault: `it is nested more than ${DEEPEST2} levels deep.` };
          return { fault: `it cannot be read: ${(0, _text_failure_js__WEBPACK_IMPORTED_MODULE_1__.U)(error2)}.` };
        }
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
              const name = nameOf2(key.value);
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
      function nameOf2(key) {
        if (key === null)
          return "";
        return typeof key === "string" ? key : (0, _databricks_wire_int64_js__WEBPACK_IMPORTED_MODULE_0__.sd)(key);
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
        if (above.size >= DEEPEST2)
          return `it is nested more than ${DEEPEST2} levels deep.`;
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
    })
  ),
  /***/
  9003: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      var _action_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8215);
      var _action_telling_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3699);
      function readAsked2(env, context) {
        const reader = new _action_reader_js__WEBPACK_IMPORTED_MODULE_0__.m(env);
        return { telling: (0, _action_telling_js__WEBPACK_IMPORTED_MODULE_1__.o)(reader), githubToken: reader.text("gith\
ub-token"), leg: (0, _action_telling_js__WEBPACK_IMPORTED_MODULE_1__.N)(reader), context };
      }
      function commentedOn({ telling: telling2, context }) {
        return telling2.prComment === "never" ? void 0 : context.pullRequest;
      }
      function statusName({ telling: telling2, context }) {
        return context.sha === "" ? void 0 : telling2.commitStatus;
      }
    })
  ),
  /***/
  8379: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      var foreign2 = __nccwpck_require__2(3894);
      var error_text = __nccwpck_require__2(557);
      var html = __nccwpck_require__2(8422);
      var plain2 = __nccwpck_require__2(4395);
      var int64 = __nccwpck_require__2(3925);
      ;
      const LONGEST_MODEL = 32 * 2 ** 20;
      const LONGEST_OUTPUT = 1e6;
      const LONGEST_TRACE = 5e5;
      const MOST_OUTPUTS = 1e3;
      const MOST_ROWS = 100;
      const LONGEST_FIELD = 200;
      const MODEL = "__DATABRICKS_NOTEBOOK_MODEL";
      function readExport(answer) {
        for (const { content, name, type } of (0, foreign2.p_)(answer.views)) {
          if ((0, foreign2.Qq)(type) === "DASHBOARD")
            continue;
          const notebook = readView((0, foreign2.Qq)(content));
          if (notebook)
            return { ...notebook, name: (0, foreign2.Qq)(name) || notebook.name };
        }
        return void 0;
      }
      function readPages(answer) {
        return (0, foreign2.p_)(answer.views).flatMap(({ content, name, type }) => (0, foreign2.Qq)(content) === "" ? [] :
        [{ kind: (0, foreign2.Qq)(type) === "DASHBOARD" ? "dashboard" : "notebook", name: (0, foreign2.Qq)(name), html: (0,
        foreign2.Qq)(content) }]);
      }
      function readView(html2) {
        try {
          const encoded = findModel(html2);
          const model = encoded === void 0 ? void 0 : decode(encoded);
          return (0, foreign2.Gv)(model) && Array.isArray(model.commands) ? readModel(model) : void 0;
        } catch {
          return void 0;
        }
      }
      function findModel(html2) {
        const name = html2.indexOf(MODEL);
        if (name < 0)
          return void 0;
        const assigned = /^\s{0,20}=\s{0,20}(?=["'{])/.exec(html2.slice(name + MODEL.length, name + MODEL.length + 50));
        if (!assigned)
          return void 0;
        const start3 = name + MODEL.length + assigned[0].length;
        const opening = html2.charAt(start3);
        const end = html2.indexOf(opening === "{" ? "<\/script>" : opening, start3 + 1);
        if (end < 0 || end - start3 > LONGEST_MODEL)
          return void 0;
        if (opening !== "{")
          return html2.slice(start3 + 1, end);
        return html2.slice(start3, html2.lastIndexOf("}", end) + 1);
      }
      function decode(encoded) {
        if (encoded.startsWith("{"))
          return (0, int64.qF)(encoded);
        const decoded = Buffer.from(encoded, "base64").toString();
        if (decoded.startsWith("{"))
          return (0, int64.qF)(decoded);
        if (!/^%7b/i.test(decoded) && !decoded.includes("%22"))
          return void 0;
        return (0, int64.qF)(decodeURIComponent(decoded));
      }
      function readModel(model) {
        const cells = (0, foreign2.p_)(model.commands).filter(({ subtype, command }) => typeof command === "string" && !(0,
        foreign2.Qq)(subtype).startsWith("tableResultSubCmd")).map(readCell).sort((a, b) => a.position - b.position);
        return { name: (0, foreign2.Qq)(model.name), language: (0, foreign2.Qq)(model.language).toLowerCase(), cells };
      }
      function readCell(command, at) {
        const { origId, position, results } = command;
        const summary2 = (0, error_text.EC)((0, error_text.kc)((0, error_text.Mg)((0, foreign2.Qq)(command.errorSummary),
        LONGEST_TRACE))).trim();
        const isSkipped = /^Command skipped\b/i.test(summary2);
        const error2 = isSkipped ? void 0 : readError(command, summary2);
        return {
          ids: typeof origId === "string" || typeof origId === "number" ? [String(origId)] : [],
          position: typeof position === "number" ? position : at,
          source: (0, plain2.wh)((0, foreign2.Qq)(command.command)),
          outputs: readResult(results).slice(-MOST_OUTPUTS),
          ...error2 === void 0 ? {} : { error: error2 },
          isSkipped
        };
      }
      function readError(command, summary2) {
        const trace = (0, error_text.kc)((0, error_text.Mg)((0, foreign2.Qq)(command.error), LONGEST_TRACE)).trim();
        if (summary2 === "" && trace === "")
          return void 0;
        const { ename, evalue } = (0, foreign2.Ik)((0, foreign2.Ik)(command.baseErrorDetails).jupyterProps);
        if ((0, foreign2.Qq)(ename))
          return { name: (0, foreign2.Qq)(ename), message: (0, error_text.EC)((0, error_text.kc)((0, foreign2.Qq)(evalue))).
          trim(), trace };
        const said = summary2 || (0, error_text.EC)(trace.split("\n", 1)[0] ?? "");
        const name = /^[\w$.]{1,200}(?=: )/.exec(said)?.[0] ?? "";
        return { name, message: name ? said.slice(name.length + 2) : said, trace };
      }
      function readResult(value) {
        if (!(0, foreign2.Gv)(value))
          return [];
        const { type, data, schema, overflow } = (0, foreign2.Ik)(value);
        switch ((0, foreign2.Qq)(type)) {
          case "listResults":
            return (0, foreign2.jO)(data).flatMap((result) => (0, foreign2.Ik)(result).type === type ? [] : readResult(result));
          case "ansi":
          case "text":
            return printed2((0, plain2.wh)((0, error_text.Mg)(linesOf(data), LONGEST_OUTPUT)));
          case "html":
            return printed2((0, plain2.wh)((0, html.j)((0, error_text.Mg)(linesOf(data), LONGEST_OUTPUT))));
          case "table":
            return [tableText((0, foreign2.jO)(data), (0, foreign2.p_)(schema), overflow === true)];
          case "mimeBundle":
            return printed2((0, plain2.wh)((0, error_text.Mg)(linesOf((0, foreign2.Ik)(data)["text/plain"]), LONGEST_OUTPUT)) ||
            "[mimeBundle]");
          default:
            return [`[${(0, plain2.wh)((0, foreign2.Qq)(type).slice(0, LONGEST_FIELD)) || "output"}]`];
        }
      }
      function printed2(output) {
        return output === "" ? [] : [output];
      }
      function linesOf(data) {
        return Array.isArray(data) ? data.map(foreign2.Qq).join("") : (0, foreign2.Qq)(data);
      }
      function tableText(rows, schema, isCut) {
        const shown2 = rows.slice(0, MOST_ROWS).map((row) => rowText((0, foreign2.jO)(row)));
        const more = rows.length > MOST_ROWS || isCut ? ["…"] : [];
        return [...schema.length > 0 ? [rowText(schema.map(({ name }) => name))] : [], ...shown2, ...more].join("\n");
      }
      function rowText(fields) {
        return fields.slice(0, MOST_ROWS).map((field) => (0, plain2.wh)((0, foreign2.pj)(field).slice(0, LONGEST_FIELD)).
        replaceAll("\n", " ")).join(" | ");
      }
      ;
      function universalUrl(url) {
        if (!/^https?:\/\/[^\s\p{Cc}]+$/iu.test(url) || !URL.canParse(url))
          return "";
        const match = /^(https?:\/\/[^/?#]+)\/?(?:\?o=(\d+))?#job\/(\d+)\/run\/(\d+)$/.exec(url);
        if (!match)
          return url;
        const [, host, org, job, run2] = match;
        return `${host}/jobs/${job}/runs/${run2}${org ? `?o=${org}` : ""}`;
      }
      ;
      function readOutputSnapshot(wire) {
        const cleanRoom = (0, foreign2.Ik)(wire.clean_rooms_notebook_output);
        const notebook = (0, foreign2.Ik)(wire.notebook_output ?? cleanRoom.notebook_output);
        return {
          ...named("result", fullText(notebook.result, notebook.truncated)),
          ...named("logs", fullText(wire.logs, wire.logs_truncated)),
          ...named("error", nonEmpty(wire.error)),
          ...named("trace", nonEmpty(wire.error_trace)),
          ...named("info", nonEmpty(wire.info)),
          ...named("returned", unlessItThrows(() => readReturn(wire)))
        };
      }
      function named(name, value) {
        return value === void 0 ? {} : { [name]: value };
      }
      function nonEmpty(value) {
        return (0, foreign2.Qq)(value) || void 0;
      }
      function fullText(value, truncated) {
        return (0, foreign2.Qq)(value) === "" ? void 0 : { text: (0, foreign2.Qq)(value), truncated: truncated === true };
      }
      function unlessItThrows(read) {
        try {
          return read();
        } catch {
          return void 0;
        }
      }
      function readReturn(wire) {
        return readSql(wire.sql_output) ?? readAlert(wire.alert_output) ?? readChildRun(wire) ?? readDbt(wire) ?? readDbtJob(
        wire) ?? readDashboardPages(wire) ?? readAiRuntime(wire) ?? readCleanRoom(wire);
      }
      function readChildRun(wire) {
        const runId = (0, foreign2.id)((0, foreign2.Ik)(wire.run_job_output).run_id);
        return runId ? { kind: "child-run", runId } : void 0;
      }
      function readDbt(wire) {
        const { artifacts_link: link } = (0, foreign2.Ik)(wire.dbt_output);
        return (0, foreign2.Qq)(link) ? { kind: "dbt-artifacts" } : void 0;
      }
      function readCleanRoom(wire) {
        if (!(0, foreign2.Gv)(wire.clean_rooms_notebook_output))
          return void 0;
        const { output_schema_info, clean_room_job_run_state } = wire.clean_rooms_notebook_output;
        const { catalog_name, schema_name } = (0, foreign2.Ik)(output_schema_info);
        const schema = (0, foreign2.Qq)(schema_name) ? `${(0, foreign2.Qq)(catalog_name) || "?"}.${(0, foreign2.Qq)(schema_name)}` :
        void 0;
        const result = nonEmpty((0, foreign2.Ik)(clean_room_job_run_state).result_state);
        return { kind: "clean-room", ...named("schema", schema), ...named("result", result) };
      }
      function readSql(value) {
        const sql = (0, foreign2.Ik)(value);
        const alert = readAlert(sql.alert_output);
        if (alert)
          return alert;
        if ((0, foreign2.Gv)(sql.dashboard_output))
          return readDashboard(sql.dashboard_output.widgets);
        if ((0, foreign2.Gv)(sql.query_output))
          return { kind: "query", ...read_output_link(sql.query_output.output_link) };
        if ((0, foreign2.Gv)(sql.file_output))
          return { kind: "file", ...read_output_link(sql.file_output.output_link) };
        return void 0;
      }
      function readAlert(value) {
        const alert = (0, foreign2.Ik)(value);
        const state = (0, foreign2.Qq)(alert.alert_state);
        return state ? { kind: "alert", state, ...read_output_link(alert.output_link) } : void 0;
      }
      function readDbtJob(wire) {
        const platform2 = (0, foreign2.Ik)(wire.dbt_platform_output);
        const cloud = (0, foreign2.Ik)(wire.dbt_cloud_output);
        if (!(0, foreign2.Gv)(wire.dbt_platform_output) && !(0, foreign2.Gv)(wire.dbt_cloud_output))
          return void 0;
        const steps = (0, foreign2.p_)(platform2.dbt_platform_job_run_output ?? cloud.dbt_cloud_job_run_output);
        return {
          kind: "dbt-job",
          steps: steps.toSorted((a, b) => ((0, foreign2.yj)(a.index) ?? 0) - ((0, foreign2.yj)(b.index) ?? 0)).map(({ name,
          status, logs }) => ({ name: (0, foreign2.Qq)(name) || "a step", status: (0, foreign2.Qq)(status), logs: (0, foreign2.
          Qq)(logs) })),
          ...read_output_link(platform2.dbt_platform_job_run_url ?? cloud.dbt_cloud_job_run_url)
        };
      }
      function readDashboardPages(wire) {
        if (!(0, foreign2.Gv)(wire.dashboard_output))
          return void 0;
        const pages = (0, foreign2.p_)(wire.dashboard_output.page_snapshots);
        const broken = pages.flatMap(({ page_display_name, widget_error_details }) => (0, foreign2.p_)(widget_error_details).
        flatMap(({ message }) => (0, foreign2.Qq)(message) ? [{ title: (0, foreign2.Qq)(page_display_name) || "a page", error: (0,
        foreign2.Qq)(message) }] : []));
        return { kind: "dashboard-pages", pages: pages.length, broken };
      }
      function readAiRuntime(wire) {
        const output = (0, foreign2.Ik)(wire.ai_runtime_task_output);
        const runId = (0, foreign2.Qq)(output.mlflow_run_id);
        const experimentId = (0, foreign2.Qq)(output.mlflow_experiment_id);
        const message = nonEmpty(output.status_message);
        if (!runId && !message)
          return void 0;
        return { kind: "ai-runtime", runId, experimentId, ...named("message", message) };
      }
      function readDashboard(value) {
        const widgets = (0, foreign2.p_)(value);
        const broken = widgets.flatMap(({ widget_title, error: error2 }) => {
          const message = (0, foreign2.Qq)((0, foreign2.Ik)(error2).message);
          return message ? [{ title: (0, foreign2.Qq)(widget_title) || "a widget", error: message }] : [];
        });
        return { kind: "dashboard", widgets: widgets.length, broken };
      }
      function read_output_link(url) {
        return named("link", universalUrl((0, foreign2.Qq)(url)) || void 0);
      }
      ;
      const PHASES = {
        BLOCKED: "waiting",
        QUEUED: "waiting",
        PENDING: "waiting",
        WAITING: "waiting",
        WAITING_FOR_RETRY: "waiting",
        RUNNING: "running",
        TERMINATING: "terminating",
        TERMINATED: "ended",
        SKIPPED: "ended",
        INTERNAL_ERROR: "ended"
      };
      const success = { kind: "success" };
      const withFailures = { kind: "success-with-failures" };
      const failed = (failure2) => ({ kind: "failure", failure: failure2, unknown: false });
      const notRun = (failure2) => ({ kind: "not-run", failure: failure2 });
      const notUnderstood = { kind: "failure", failure: "run-failed", unknown: true };
      const LIFE_CYCLE_VERDICTS = {
        SKIPPED: notRun("run-skipped"),
        INTERNAL_ERROR: failed("run-failed")
      };
      const RESULT_VERDICTS = {
        SUCCESS: success,
        SUCCESS_WITH_FAILURES: withFailures,
        FAILED: failed("run-failed"),
        TIMEDOUT: failed("run-timed-out"),
        CANCELED: failed("run-canceled"),
        MAXIMUM_CONCURRENT_RUNS_REACHED: notRun("run-skipped"),
        UPSTREAM_FAILED: notRun("run-failed"),
        UPSTREAM_CANCELED: notRun("run-canceled"),
        EXCLUDED: notRun("run-skipped"),
        DISABLED: notRun("run-skipped"),
        SKIPPED: notRun("run-skipped"),
        // Of runs in a clean room.
        EVICTED: failed("run-failed"),
        UPSTREAM_EVICTED: notRun("run-failed")
      };
      const CODE_VERDICTS = {
        SUCCESS: { verdict: success, result: "SUCCESS" },
        SUCCESS_WITH_FAILURES: { verdict: withFailures, result: "SUCCESS_WITH_FAILURES" },
        USER_CANCELED: { verdict: failed("run-canceled"), result: "CANCELED" },
        CANCELED: { verdict: failed("run-canceled"), result: "CANCELED" },
        SKIPPED: { verdict: notRun("run-skipped"), result: "SKIPPED" },
        DISABLED: { verdict: notRun("run-skipped"), result: "DISABLED" },
        MAX_CONCURRENT_RUNS_EXCEEDED: { verdict: notRun("run-skipped"), result: "MAXIMUM_CONCURRENT_RUNS_REACHED" },
        MAX_JOB_QUEUE_SIZE_EXCEEDED: { verdict: notRun("run-skipped"), result: "SKIPPED" },
        INTERNAL_ERROR: { verdict: failed("run-failed"), result: "INTERNAL_ERROR" },
        ...Object.fromEntries([
          "DRIVER_ERROR",
          "CLUSTER_ERROR",
          "CLUSTER_TERMINATED_BY_USER",
          "REPOSITORY_CHECKOUT_FAILED",
          "INVALID_CLUSTER_REQUEST",
          "WORKSPACE_RUN_LIMIT_EXCEEDED",
          "FEATURE_DISABLED",
          "CLUSTER_REQUEST_LIMIT_EXCEEDED",
          "STORAGE_ACCESS_ERROR",
          "RUN_EXECUTION_ERROR",
          "UNAUTHORIZED_ERROR",
          "LIBRARY_INSTALLATION_ERROR",
          "MAX_SPARK_CONTEXTS_EXCEEDED",
          "RESOURCE_NOT_FOUND",
          "INVALID_RUN_CONFIGURATION",
          "CLOUD_FAILURE",
          "BREAKING_CHANGE",
          "BUDGET_POLICY_LIMIT_EXCEEDED"
        ].map((code) => [code, { verdict: failed("run-failed"), result: "FAILED" }]))
      };
      const TYPE_VERDICTS = {
        SUCCESS: "says nothing",
        CLIENT_ERROR: failed("run-failed"),
        INTERNAL_ERROR: failed("run-failed"),
        CLOUD_FAILURE: failed("run-failed")
      };
      function readCondition(wireState, wireStatus, run2) {
        const words2 = readWords(wireState, wireStatus);
        const phase = run2?.verdict ? "ended" : jointPhase(words2);
        const verdict = phase === "ended" ? judge(words2, run2?.verdict) : void 0;
        return {
          phase,
          lifeCycle: lifeCycleWord(words2, phase),
          result: verdict ? resultWord(words2, verdict, run2?.result) : "",
          code: words2.code,
          message: readMessage(phase, wireState, wireStatus),
          ...verdict ? { verdict } : {}
        };
      }
      function readWords(wireState, wireStatus) {
        const state = (0, foreign2.Ik)(wireState);
        const status = (0, foreign2.Ik)(wireStatus);
        const details = (0, foreign2.Ik)(status.termination_details);
        return {
          lifeCycle: (0, foreign2.Vm)(jsonUnlessObject(wireState) ?? state.life_cycle_state),
          statusState: (0, foreign2.Vm)(jsonUnlessObject(wireStatus) ?? status.state),
          result: (0, foreign2.Vm)(state.result_state),
          code: (0, foreign2.Vm)(jsonUnlessObject(status.termination_details) ?? details.code),
          type: (0, foreign2.Vm)(details.type),
          canceledOrTimedOut: state.user_cancelled_or_timedout === true,
          isStateSent: [state.life_cycle_state, status.state].some((said) => said !== void 0 && said !== null)
        };
      }
      function jsonUnlessObject(value) {
        return value === null || value === void 0 || (0, foreign2.Gv)(value) ? void 0 : JSON.stringify(value);
      }
      function readMessage(phase, wireState, wireStatus) {
        const state = (0, foreign2.Ik)(wireState);
        const status = (0, foreign2.Ik)(wireStatus);
        const details = (0, foreign2.Ik)(status.termination_details);
        const queue = (0, foreign2.Ik)(status.queue_details);
        const queued = phase === "waiting" ? (0, foreign2.Qq)(queue.message) || (0, foreign2.Qq)(state.queue_reason) : "";
        return queued || (0, foreign2.Qq)(details.message) || (0, foreign2.Qq)(state.state_message);
      }
      const PROGRESS = ["waiting", "running", "terminating", "ended"];
      function jointPhase(words2) {
        if (!words2.isStateSent && stateWords(words2).length === 0 && saysHowItEnded(words2))
          return "ended";
        const known = stateWords(words2).map((said) => (0, foreign2.TE)(PHASES, said));
        return PROGRESS.find((phase) => known.includes(phase)) ?? "unknown";
      }
      function lifeCycleWord(words2, phase) {
        const [first = ""] = stateWords(words2);
        return stateWords(words2).find((said) => (0, foreign2.TE)(PHASES, said) === phase) ?? first;
      }
      function saysHowItEnded({ result, code }) {
        return result !== "" || code !== "";
      }
      function stateWords({ lifeCycle, statusState }) {
        return [lifeCycle, statusState].filter((said) => said !== "");
      }
      function resultWord(words2, verdict, otherwise = "") {
        const { lifeCycle, statusState, result, code, type } = words2;
        const tables = [
          [RESULT_VERDICTS, result],
          [CODE_VERDICTS, code],
          [PHASES, lifeCycle],
          [PHASES, statusState],
          [TYPE_VERDICTS, type]
        ];
        const isUnknown = verdict.kind === "failure" && verdict.unknown;
        const unknown2 = isUnknown ? tables.find(([table, said2]) => said2 && !Object.hasOwn(table, said2)) : void 0;
        const said = unknown2?.[1] || result || (0, foreign2.TE)(CODE_VERDICTS, code)?.result || code;
        return said || otherwise || lifeCycle || statusState;
      }
      function judge(words2, otherwise) {
        const { result, code, type, canceledOrTimedOut } = words2;
        const said = [];
        if (result)
          said.push((0, foreign2.TE)(RESULT_VERDICTS, result) ?? notUnderstood);
        if (code)
          said.push((0, foreign2.TE)(CODE_VERDICTS, code)?.verdict ?? notUnderstood);
        said.push(...stateWords(words2).flatMap((state) => (0, foreign2.TE)(LIFE_CYCLE_VERDICTS, state) ?? []));
        if (said.length === 0)
          said.push(otherwise ?? (canceledOrTimedOut ? failed("run-canceled") : notUnderstood));
        const byType = type ? (0, foreign2.TE)(TYPE_VERDICTS, type) ?? notUnderstood : "says nothing";
        if (byType !== "says nothing" && (byType === notUnderstood || said.every(({ kind }) => kind === "success")))
          said.push(byType);
        if (stateWords(words2).some((state) => (0, foreign2.TE)(PHASES, state) === void 0))
          said.push(notUnderstood);
        return worst(said);
      }
      function worst(verdicts) {
        return verdicts.reduce((decisive, verdict) => weight(verdict) > weight(decisive) ? verdict : decisive);
      }
      function weight(verdict) {
        switch (verdict.kind) {
          case "success":
            return 0;
          case "success-with-failures":
            return 1;
          case "failure":
            return verdict.unknown ? 2 : verdict.failure === "run-failed" ? 3 : 4;
          case "not-run":
            return 5;
        }
      }
      ;
      const KINDS = {
        notebook_task: "notebook",
        spark_jar_task: "jar",
        spark_python_task: "python-file",
        python_wheel_task: "wheel",
        spark_submit_task: "spark-submit",
        pipeline_task: "pipeline",
        dbt_task: "dbt",
        run_job_task: "run-job",
        condition_task: "condition",
        for_each_task: "for-each",
        clean_rooms_notebook_task: "clean-room",
        dashboard_task: "dashboard",
        power_bi_task: "power-bi",
        dbt_cloud_task: "dbt-cloud",
        dbt_platform_task: "dbt-platform",
        gen_ai_compute_task: "gen-ai-compute",
        python_operator_task: "python-operator",
        alert_task: "alert",
        ai_runtime_task: "ai-runtime"
      };
      function readRun(wire) {
        const condition = readCondition(wire.state, wire.status);
        const ended = endOf2(wire, condition);
        return {
          runId: (0, foreign2.id)(wire.run_id),
          jobId: (0, foreign2.id)(wire.job_id),
          name: (0, foreign2.Qq)(wire.run_name),
          url: universalUrl((0, foreign2.Qq)(wire.run_page_url)),
          creator: (0, foreign2.Qq)(wire.creator_user_name),
          trigger: (0, foreign2.Qq)(wire.trigger),
          runType: (0, foreign2.Qq)(wire.run_type),
          startedAt: (0, foreign2.yj)(wire.start_time),
          endedAt: condition.phase === "ended" ? (0, foreign2.yj)(wire.end_time) : void 0,
          totalMs: condition.phase === "ended" ? span(wire) : void 0,
          countedMs: condition.phase === "ended" ? counted(wire) : void 0,
          ...readTerms(wire),
          parameters: readParameters(wire),
          given: readGiven(wire),
          condition,
          repairIds: (0, foreign2.p_)(wire.repair_history).flatMap((item) => item.type === "ORIGINAL" ? [] : (0, foreign2.
          id)(item.id) || []),
          tasks: readTasks((0, foreign2.p_)(wire.tasks), historyOf(wire), ended),
          iterations: readIterationTasks(unrepeated((0, foreign2.p_)(wire.iterations)), ended)
        };
      }
      function readTerms(wire) {
        const target = (0, foreign2.Qq)(wire.effective_performance_target);
        const policy = (0, foreign2.Qq)(wire.effective_usage_policy_id);
        return { ...target ? { performanceTarget: target } : {}, ...policy ? { usagePolicy: policy } : {} };
      }
      function endOf2(wire, condition) {
        const newest = (0, foreign2.p_)(wire.repair_history).at(-1);
        const isRepairing = newest !== void 0 && GOING_ON.has(readCondition(newest.state, newest.status).phase);
        return condition.phase === "ended" && !isRepairing ? { condition, at: (0, foreign2.yj)(wire.end_time) } : void 0;
      }
      const GOING_ON = /* @__PURE__ */ new Set(["waiting", "running", "terminating"]);
      function readParameters(wire) {
        const named2 = (0, foreign2.p_)(wire.job_parameters).map((parameter) => ({
          name: (0, foreign2.Qq)(parameter.name),
          value: (0, foreign2.Qq)(parameter.value) || (0, foreign2.Qq)(parameter.default)
        }));
        const overriding = Object.entries((0, foreign2.Ik)(wire.overriding_parameters)).flatMap(([field, value]) => (0, foreign2.
        Gv)(value) ? Object.entries(value).map(([name, inner]) => ({ name, value: (0, foreign2.pj)(inner) })) : [{ name: field,
        value: (0, foreign2.pj)(value) }]);
        return [...named2, ...overriding].filter((parameter) => parameter.name !== "");
      }
      const TASK_PARAMETER_FIELDS = [
        "jar_params",
        "notebook_params",
        "python_params",
        "spark_submit_params",
        "python_named_params",
        "sql_params",
        "dbt_commands",
        "pipeline_params"
      ];
      function readGiven(wire) {
        const overriding = Object.entries((0, foreign2.Ik)(wire.overriding_parameters));
        return {
          jobParameters: Object.fromEntries((0, foreign2.p_)(wire.job_parameters).flatMap(({ name, value, default: fallback }) => typeof name ===
          "string" ? [[name, (0, foreign2.pj)(value ?? fallback ?? "")]] : [])),
          taskParameters: Object.fromEntries(overriding.filter(([field]) => TASK_PARAMETER_FIELDS.includes(field)))
        };
      }
      function readIterationTasks(listed2, ended) {
        const groups = iterationsOf2(listed2);
        const numbers = groups.map(([first]) => endingNumber((0, foreign2.Qq)(first?.task_key)));
        const areNumbered = new Set(numbers).size === numbers.length && numbers.every((number) => number !== void 0);
        return groups.map((group2, place) => readTask(`[${areNumbered ? numbers[place] : place}]`, group2, /* @__PURE__ */ new Map(),
        ended));
      }
      function endingNumber(key) {
        return /_(\d{1,9})$/.exec(key)?.[1];
      }
      function iterationsOf2(listed2) {
        const groups = [];
        const open = /* @__PURE__ */ new Map();
        const shared = sharedKeys(listed2);
        for (const wire of listed2) {
          const key = (0, foreign2.Qq)(wire.task_key);
          const number = (0, foreign2.yj)(wire.attempt_number) ?? 0;
          const last = key === "" ? void 0 : open.get(key);
          const group2 = last && (!shared.has(key) || number > last.number) ? last.group : [];
          if (group2.length === 0)
            groups.push(group2);
          group2.push(wire);
          open.set(key, { group: group2, number });
        }
        return groups;
      }
      function unrepeated(listed2) {
        const places = /* @__PURE__ */ new Map();
        const once = [];
        for (const wire of listed2) {
          const runId = (0, foreign2.id)(wire.run_id);
          const place = runId === "" ? once.length : places.get(runId) ?? once.length;
          places.set(runId, place);
          once[place] = wire;
        }
        return once;
      }
      function sharedKeys(listed2) {
        const first = /* @__PURE__ */ new Map();
        const shared = /* @__PURE__ */ new Set();
        for (const wire of listed2) {
          if (((0, foreign2.yj)(wire.attempt_number) ?? 0) > 0)
            continue;
          const key = (0, foreign2.Qq)(wire.task_key);
          if (first.has(key) && first.get(key) !== (0, foreign2.id)(wire.run_id))
            shared.add(key);
          first.set(key, (0, foreign2.id)(wire.run_id));
        }
        return shared;
      }
      function readTasks(entries, history, ended) {
        const byKey = Map.groupBy(entries, (entry) => (0, foreign2.Qq)(entry.task_key));
        const tasks = [...byKey].map(([key, group2]) => readTask(key, group2, history, ended));
        return tasks.sort((a, b) => firstStart(a) - firstStart(b) || (a.key < b.key ? -1 : 1));
      }
      function firstStart(task) {
        return task.attempts[0].startedAt ?? Number.MAX_SAFE_INTEGER;
      }
      function readTask(key, group2, history, ended) {
        const attempts = inOrder(onceEach(group2.map((wire) => ({ wire, attempt: readAttempt(wire, ended) }))), history);
        const latest = attempts[attempts.length - 1]?.wire ?? {};
        return {
          key,
          ...readKind(latest),
          dependsOn: (0, foreign2.p_)(latest.depends_on).map((dependency) => (0, foreign2.Qq)(dependency.task_key)),
          attempts: attempts.map(({ attempt }) => attempt),
          ...readNotebook(latest),
          ...readCompute(latest),
          ...readOutcome(latest),
          ...readIterations(latest)
        };
      }
      function historyOf(wire) {
        return new Map((0, foreign2.p_)(wire.repair_history).flatMap((item, round) => (0, foreign2.jO)(item.task_run_ids).
        map((runId) => [runId, round])));
      }
      function onceEach(entries) {
        const last = new Map(entries.map((entry) => [`${entry.attempt.runId} ${entry.attempt.number}`, entry]));
        return entries.filter((entry) => entry.attempt.runId === "" || last.get(`${entry.attempt.runId} ${entry.attempt.
        number}`) === entry);
      }
      function inOrder(entries, history) {
        const round = ({ attempt }) => history.get(attempt.runId) ?? Infinity;
        const counted2 = entries.toSorted((a, b) => compare(round(a), round(b)) || compare(a.attempt.number, b.attempt.number) ||
        byId(a.attempt.runId, b.attempt.runId));
        const started = counted2.filter(({ attempt }) => attempt.startedAt !== void 0).toSorted((a, b) => compare(round(
        a), round(b)) || compare(a.attempt.startedAt ?? 0, b.attempt.startedAt ?? 0));
        return counted2.map((entry) => entry.attempt.startedAt === void 0 ? entry : started.shift() ?? entry);
      }
      function compare(a, b) {
        return a === b ? 0 : a < b ? -1 : 1;
      }
      function byId(a, b) {
        return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
      }
      function readAttempt(wire, runEnd) {
        const isLater = ((0, foreign2.yj)(wire.start_time) ?? 0) > (runEnd?.at ?? Infinity);
        const condition = readCondition(wire.state, wire.status, isLater ? void 0 : runEnd?.condition);
        const ended = condition.phase === "ended";
        return {
          runId: (0, foreign2.id)(wire.run_id),
          number: (0, foreign2.yj)(wire.attempt_number) ?? 0,
          condition,
          url: universalUrl((0, foreign2.Qq)(wire.run_page_url)) || void 0,
          startedAt: (0, foreign2.yj)(wire.start_time),
          endedAt: ended ? (0, foreign2.yj)(wire.end_time) : void 0,
          queuedMs: (0, foreign2.yj)(wire.queue_duration),
          setupMs: (0, foreign2.yj)(wire.setup_duration),
          runMs: (0, foreign2.yj)(wire.execution_duration),
          totalMs: ended ? span(wire) : void 0
        };
      }
      function span(wire) {
        const [start3, end] = [(0, foreign2.yj)(wire.start_time), (0, foreign2.yj)(wire.end_time)];
        if (start3 !== void 0 && end !== void 0 && end >= start3)
          return end - start3;
        return counted(wire);
      }
      function counted(wire) {
        const parts = ((0, foreign2.yj)(wire.setup_duration) ?? 0) + ((0, foreign2.yj)(wire.execution_duration) ?? 0) + ((0,
        foreign2.yj)(wire.cleanup_duration) ?? 0);
        return (0, foreign2.yj)(wire.run_duration) ?? (parts || void 0);
      }
      function readKind(wire) {
        if ((0, foreign2.Gv)(wire.sql_task))
          return { kind: readSqlKind(wire.sql_task) };
        const fields = Object.entries((0, foreign2.Ik)(wire));
        const known = fields.find(([name, value]) => isPresent(value) && Object.hasOwn(KINDS, name));
        if (known)
          return { kind: (0, foreign2.TE)(KINDS, known[0]) ?? "unknown" };
        const [kindField] = fields.find(([name, value]) => /^\w{1,50}_task$/.test(name) && (0, foreign2.Gv)(value)) ?? [];
        return { kind: "unknown", ...kindField ? { kindField } : {} };
      }
      function readSqlKind({ alert, dashboard, file }) {
        return alert ? "sql-alert" : dashboard ? "sql-dashboard" : file ? "sql-file" : "sql-query";
      }
      function isPresent(value) {
        return value !== void 0 && value !== null;
      }
      function readNotebook(wire) {
        const task = (0, foreign2.Ik)(wire.notebook_task);
        const path2 = (0, foreign2.Qq)(task.notebook_path);
        const given2 = Object.entries((0, foreign2.Ik)(task.base_parameters));
        return path2 ? { notebook: { path: path2, parameters: given2.map(([name, value]) => ({ name, value: (0, foreign2.
        pj)(value) })) } } : {};
      }
      function readCompute(wire) {
        const compute = (0, foreign2.Qq)((0, foreign2.Ik)(wire.cluster_instance).cluster_id) || (0, foreign2.Qq)(wire.existing_cluster_id) ||
        (0, foreign2.Qq)(wire.effective_serverless_compute_id);
        return compute ? { compute } : {};
      }
      function readOutcome(wire) {
        const outcome = (0, foreign2.Qq)((0, foreign2.Ik)(wire.condition_task).outcome);
        return outcome ? { outcome } : {};
      }
      function readIterations(wire) {
        const stats = (0, foreign2.Ik)((0, foreign2.Ik)(wire.for_each_task).stats);
        const counts = (0, foreign2.Ik)(stats.task_run_stats);
        if (typeof counts.total_iterations !== "number")
          return {};
        const [first] = (0, foreign2.p_)(stats.error_message_stats);
        const firstError = (0, foreign2.Qq)(first?.error_message);
        return {
          iterations: {
            total: counts.total_iterations,
            succeeded: (0, foreign2.yj)(counts.succeeded_iterations) ?? 0,
            failed: (0, foreign2.yj)(counts.failed_iterations) ?? 0,
            active: (0, foreign2.yj)(counts.active_iterations) ?? 0,
            ...firstError ? { firstError } : {}
          }
        };
      }
      ;
      const MINUTE_MS = 6e4;
      const START_OUTAGE_MS = 5 * MINUTE_MS;
      const WAIT_OUTAGE_MS = 10 * MINUTE_MS;
      const OUTPUT_OUTAGE_MS2 = 2 * MINUTE_MS;
      const LOOKUP_OUTAGE_MS = 2 * MINUTE_MS;
      const SOME_JOBS_MS = 5e3;
      const SOME_JOBS_PAGES = 5;
      const COMPLETED_RUNS_MS = 1e4;
      const PAGE_LIMIT = 200;
      function createJobsClient(http, { keepsAnswers = false } = {}) {
        let hasAnswered = false;
        const send2 = async (call) => {
          const value = await http.call({ knownHost: hasAnswered, ...call });
          hasAnswered = true;
          return value;
        };
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
      async function start2(send2, path2, what, body, options = {}) {
        const outageMs = options.deadlineMs === void 0 ? START_OUTAGE_MS : 0;
        const { run_id } = await send2({ method: "POST", path: path2, body, what, outageMs, ...options });
        if ((0, foreign2.eQ)(run_id))
          return run_id;
        throw new errors2.hD("unreachable", `The workspace accepted the request to ${what} but its answer names no run.`,
        "A run may have been started: look at the runs of this identity in the workspace before you run the step again.",
        void 0, { effect: "unknown" });
      }
      async function cancelRun(send2, runId, { signal, deadlineMs } = {}) {
        await send2({
          method: "POST",
          path: "2.1/jobs/runs/cancel",
          body: { run_id: BigInt(runId) },
          needsAnswer: false,
          what: `cancel run ${runId}`,
          outageMs: deadlineMs === void 0 ? LOOKUP_OUTAGE_MS : 0,
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
          outageMs: LOOKUP_OUTAGE_MS,
          signal
        });
      }
      async function deleteRun(send2, runId, { signal, outageMs = LOOKUP_OUTAGE_MS } = {}) {
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
        } catch (error2) {
          if (!(error2 instanceof errors2.hD) || !/\bdoes(?:n't| not) exist\b/i.test(error2.said))
            throw error2;
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
        if (typeof repair_id === "string")
          return repair_id;
        throw new errors2.hD("unreachable", "The workspace accepted the repair but its answer names none.", "Look at the\
 run in the workspace.", void 0, { effect: "unknown" });
      }
      function runReader(send2, keepsAnswers) {
        const large = /* @__PURE__ */ new Set();
        const read = (answer) => keepsAnswers ? { ...readRun(answer), answer } : readRun(answer);
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
        } catch (error2) {
          if (error2 instanceof errors2.hD && needsNewerApi(error2))
            return void 0;
          throw error2;
        }
      }
      function needsNewerApi({ status, said }) {
        return status === 400 && /API 2\.2/i.test(said);
      }
      async function getLargeRun(send2, runId, options) {
        const pages = [];
        const next = pageTokens(`read run ${runId}`);
        for (let pageToken = ""; pageToken !== void 0; ) {
          const page = await getRunPage(send2, "2.2", runId, options, pageToken);
          pages.push(page);
          pageToken = next(page.next_page_token);
        }
        return joinPages(pages);
      }
      const PAGED_FIELDS = ["tasks", "iterations", "job_clusters", "job_parameters", "repair_history"];
      function joinPages(pages) {
        const joined = { ...pages[0] };
        for (const field of PAGED_FIELDS) {
          const having = pages.filter((page) => Array.isArray(page[field]));
          if (having.length > 0)
            joined[field] = having.flatMap((page) => (0, foreign2.jO)(page[field]));
        }
        return joined;
      }
      async function getRunPage(send2, version, runId, options, pageToken = "") {
        const run2 = await send2({
          method: "GET",
          path: `${version}/jobs/runs/get`,
          query: { run_id: runId, include_history: "true", ...pageToken ? { page_token: pageToken } : {} },
          what: `read run ${runId}`,
          outageMs: WAIT_OUTAGE_MS,
          check: ({ run_id }) => checkRunId(runId, run_id),
          ...options
        });
        return { ...run2, run_id: runId };
      }
      function checkRunId(runId, given2) {
        if (isOther(runId, given2))
          throw mixedUp(`read run ${runId}`, `run ${shown(given2)}`, `The action asked for run ${runId} and got run ${shown(
          given2)}`);
      }
      function checkOutputOf(taskRunId, given2) {
        if (isOther(taskRunId, given2))
          throw mixedUp(`read the output of task run ${taskRunId}`, `run ${shown(given2)}`, `The action asked for the ou\
tput of run ${taskRunId} and got that of run ${shown(given2)}`);
      }
      function isOther(id, given2) {
        return given2 !== void 0 && given2 !== null && given2 !== id;
      }
      function shown(id) {
        return (0, foreign2.pj)(id).slice(0, 40);
      }
      function mixedUp(what, about, fault) {
        const error2 = new errors2.hD("unreachable", `${fault} from the workspace.`, "A proxy or a cache before the work\
space answers with something else: run the step again, and check what stands between the runner and the workspace.");
        return new errors2.dw(what, `an answer about ${about}`, error2);
      }
      async function getOutput(send2, taskRunId, keepsAnswers, signal) {
        const wire = await send2({
          method: "GET",
          path: "2.1/jobs/runs/get-output",
          query: { run_id: taskRunId },
          what: `read the output of task run ${taskRunId}`,
          outageMs: OUTPUT_OUTAGE_MS2,
          check: ({ metadata }) => checkOutputOf(taskRunId, (0, foreign2.Ik)(metadata).run_id),
          signal
        });
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
        await onPages?.(readPages(answer));
        return readExport(answer);
      }
      async function listActiveRuns(send2, jobId, signal) {
        const runs = await listAll(send2, {
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
        const which2 = jobId === void 0 ? { run_type: "SUBMIT_RUN" } : { job_id: jobId };
        const runs = await listAll(send2, {
          path: "2.1/jobs/runs/list",
          field: "runs",
          query: { ...which2, active_only: "true", limit: "25" },
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
        return runs.map((run2) => readRun(run2)).filter(({ runId }) => (0, foreign2.eQ)(runId));
      }
      async function listCompletedRuns(send2, jobId, { withTasks, signal }) {
        const runs = await listAll(send2, {
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
        return runs.map((run2) => readRun(run2));
      }
      function checkJobOf(jobId, listed2) {
        const stray = (0, foreign2.p_)(listed2).find(({ job_id }) => isOther(jobId, job_id));
        if (!stray)
          return;
        const fault = `The action asked for the runs of job ${jobId} and got one of job ${shown(stray.job_id)}`;
        throw mixedUp(`list the runs of job ${jobId}`, `a run of job ${shown(stray.job_id)}`, fault);
      }
      function notAList() {
        const what = "list the active runs";
        const why = "an answer that does not say which runs there are";
        return new errors2.dw(what, why, new errors2.hD("unreachable", `Could not ${what}: ${why}.`, "Run the step again\
."));
      }
      async function listJobs(send2, name, signal) {
        const jobs = await listAll(send2, {
          path: "2.1/jobs/list",
          field: "jobs",
          query: { name, limit: "100" },
          what: "look up the job by name",
          signal
        });
        return jobListings(jobs);
      }
      async function someJobs(send2, signal) {
        const jobs = await listAll(send2, {
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
      async function listAll(send2, { path: path2, field, query, what, outageMs = LOOKUP_OUTAGE_MS, mostPages = Infinity,
      ...terms }) {
        const found = [];
        const next = pageTokens(what);
        let pageToken = "";
        for (let page = 0; pageToken !== void 0 && page < mostPages; page++) {
          const answer = await send2({
            method: "GET",
            path: path2,
            query: { ...query, ...pageToken ? { page_token: pageToken } : {} },
            what,
            outageMs,
            ...terms
          });
          for (const entry of (0, foreign2.p_)(answer[field]))
            found.push(entry);
          pageToken = next(answer.next_page_token);
        }
        return found;
      }
      function pageTokens(what) {
        const seen = /* @__PURE__ */ new Set();
        return (given2) => {
          const token2 = (0, foreign2.Qq)(given2);
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
        return new errors2.hD("unreachable", `The workspace was asked to ${what}, and ${fault}.`, "The workspace, or a p\
roxy before it, is at fault: run the step again, and if it stays so, ask Databricks support.");
      }
      var redact = __nccwpck_require__2(8944);
      var workspace = __nccwpck_require__2(2638);
      var workspace_files = __nccwpck_require__2(1608);
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
        const { env, clock, random, execute, commands, onTrouble, secrets: others = [], keepsAnswers } = dependencies;
        const transport = dependencies.createTransport((0, user_agent2.N)(env, target.signIn.type));
        const onTrace = (line) => commands.debug(line);
        onTrace(`Way to sign in to ${target.host}: ${target.signIn.type}`);
        const over = new AbortController();
        const { secrets, add, hide } = knownSecrets([
          ...(0, settings.Fj)(env, void 0),
          ...(0, ways.Rc)(target.signIn),
          ...others
        ]);
        const onSecret = (secret) => {
          commands.mask(secret);
          add(secret);
        };
        const signIn = { transport, clock, execute, over: over.signal, onSecret, onTrace, secrets };
        const authorizer = (0, ways.QG)(signIn, target.host, target.signIn);
        const http = (0, workspace.V)({ ...target, authorizer, transport, clock, random, onTrouble, onTrace, secrets });
        const applicationId = "clientId" in target.signIn ? target.signIn.clientId : void 0;
        const close = () => {
          over.abort();
          transport.close();
        };
        return {
          client: createJobsClient(http, { keepsAnswers }),
          workspaceFiles: (0, workspace_files.f)(http, { applicationId }),
          hide,
          close
        };
      }
      const MOST_TOKENS = 6;
      function knownSecrets(given2) {
        const tokens = [];
        let hide;
        return {
          hide: (text) => (hide ??= (0, redact.Q0)([...given2, ...tokens]))(text),
          secrets: () => [...given2, ...tokens],
          add(secret) {
            tokens.push(secret);
            if (tokens.length > MOST_TOKENS)
              tokens.shift();
            hide = void 0;
          }
        };
      }
    })
  ),
  /***/
  1717: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        _: () => (
          /* binding */
          openJournal
        )
        /* harmony export */
      });
      var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3434);
      var _run_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(5208);
      function openJournal(dependencies) {
        const { savedForm, save, onUnsaved, mustBeSaved, deliver } = dependencies;
        let state = _run_journal_js__WEBPACK_IMPORTED_MODULE_1__.xB;
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
            state = (0, _run_journal_js__WEBPACK_IMPORTED_MODULE_1__.np)(state, event);
            const reason = keep();
            if (reason !== void 0 && event.type === "starting" && mustBeSaved) {
              state = (0, _run_journal_js__WEBPACK_IMPORTED_MODULE_1__.np)(state, { type: "not-started" });
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
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("internal", `Nothing was started: what the clean-up \
step needs to cancel the run could not be saved (${reason}).`, "Make room on the disk of the runner, or say `on-cancel: \
leave` to start without it.");
      }
    })
  ),
  /***/
  2120: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Q7: () => (
          /* binding */
          loadLeft
        ),
        /* harmony export */
        XQ: () => (
          /* binding */
          saveJournal
        ),
        /* harmony export */
        _e: () => (
          /* binding */
          loadJournal
        ),
        /* harmony export */
        hg: () => (
          /* binding */
          saveLeft
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7598);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(6760);
      var _report_left_to_tell_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(6979);
      var _run_saved_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(9470);
      var _text_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(6085);
      const STATE = "journal";
      function saveJournal({ core, env, writeText: writeText2 }, text) {
        try {
          core.saveState(STATE, text);
          return void 0;
        } catch (error2) {
          const file = secondPlace(env);
          if (file === void 0)
            return (0, _text_failure_js__WEBPACK_IMPORTED_MODULE_3__.U)(error2);
          try {
            writeText2(file, text);
            return void 0;
          } catch {
            return (0, _text_failure_js__WEBPACK_IMPORTED_MODULE_3__.U)(error2);
          }
        }
      }
      const TELLING = "telling";
      function saveLeft({ core }, form) {
        try {
          core.saveState(TELLING, form);
        } catch {
        }
      }
      function loadLeft({ env }) {
        return (0, _report_left_to_tell_js__WEBPACK_IMPORTED_MODULE_4__.G)(env[`STATE_${TELLING}`] ?? "");
      }
      async function loadJournal({ env, readText }) {
        const inState = (0, _run_saved_js__WEBPACK_IMPORTED_MODULE_2__.S)(env[`STATE_${STATE}`] ?? "");
        const file = secondPlace(env);
        const text = file === void 0 ? void 0 : await readText(file);
        if (text === void 0)
          return inState;
        const inFile = (0, _run_saved_js__WEBPACK_IMPORTED_MODULE_2__.S)(text);
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
        return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.RUNNER_TEMP, "databricks-run", `journal-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.
        createHash)("sha256").update(JSON.stringify(step)).digest("hex")}`);
      }
    })
  ),
  /***/
  2978: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6760);
      var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3434);
      const LOOK_EVERY_MS = 1e3;
      function stopMarkerPath(temp, newToken) {
        return temp === void 0 ? void 0 : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, "databricks-run", `stop\
-${newToken()}`);
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
      function watchForStop({ clock, fileExists }, marker) {
        const found = new AbortController();
        const over = new AbortController();
        const look = async () => {
          if (marker !== void 0 && await fileExists(marker))
            found.abort(new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.j$("clean-up"));
        };
        const watch2 = async () => {
          while (!over.signal.aborted && !found.signal.aborted) {
            await clock.sleep(LOOK_EVERY_MS, over.signal);
            await look();
          }
        };
        const check = async () => {
          await look();
          found.signal.throwIfAborted();
        };
        if (marker !== void 0)
          void watch2();
        return { signal: found.signal, check, close: () => over.abort() };
      }
    })
  ),
  /***/
  4569: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        W: () => (
          /* binding */
          fileProblem
        ),
        /* harmony export */
        m: () => (
          /* binding */
          LARGEST_FILE_BYTES
        )
        /* harmony export */
      });
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
          case "too-large":
            return `has ${file.bytes.toLocaleString("en-US")} bytes, and Databricks takes at most ${LARGEST_FILE_BYTES.toLocaleString(
            "en-US")} (10 MB) as a request. Give a smaller one.`;
          case "unreadable":
            return `cannot be read (${file.code}). Check its permissions.`;
        }
      }
    })
  ),
  /***/
  8673: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        U: () => (
          /* binding */
          isWithin
        ),
        /* harmony export */
        a: () => (
          /* binding */
          isContent
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6760);
      function isWithin(folder, path2) {
        const way = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path2);
        return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_0__.
        isAbsolute)(way);
      }
      function isContent(root, path2) {
        return isWithin(root, path2) && !(0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path2).split(node_path__WEBPACK_IMPORTED_MODULE_0__.
        sep).includes(".git");
      }
    })
  ),
  /***/
  1281: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(668);
      function tokenAuthorizer(type, advice2, tokens, fixed = {}) {
        return {
          type,
          renews: true,
          advice: advice2,
          async authorize({ refused: refused2, ...request } = {}) {
            const headers = await Promise.all(Object.entries(tokens).map(async ([name, { prefix = "", held, isOptional = false }]) => {
              const stale = refused2?.[name]?.slice(prefix.length);
              const token2 = await held.token({ ...request, refused: stale }).catch((error2) => {
                if (isOptional && error2 instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.hD)
                  return void 0;
                throw error2;
              });
              return token2 === void 0 ? {} : { [name]: `${prefix}${token2}` };
            }));
            return headers.reduce((all, header) => ({ ...all, ...header }), fixed);
          }
        };
      }
      function bearerAuthorizer(type, advice2, held, scopes) {
        return { ...tokenAuthorizer(type, advice2, { authorization: asBearer(held) }), scopes };
      }
      function asBearer(held) {
        return { prefix: "Bearer ", held };
      }
      const RESOURCE_ID_HEADER = "x-databricks-azure-workspace-resource-id";
      function secretsIn(signature) {
        return Object.entries(signature).flatMap(([name, value]) => name === RESOURCE_ID_HEADER ? [] : [value]);
      }
    })
  ),
  /***/
  755: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
    })
  ),
  /***/
  1768: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(668);
      var _confidential_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(755);
      var _issuer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3282);
      var _jwt_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(2136);
      const LONGEST_CLAIM = 500;
      function checkIdTokens(idTokens, { fault, quote }) {
        if (idTokens && URL.canParse(idTokens.url) && (0, _confidential_js__WEBPACK_IMPORTED_MODULE_2__.F)(new URL(idTokens.
        url)))
          return idTokens;
        return fault("auth-type", `the environment variable ACTIONS_ID_TOKEN_REQUEST_URL, which the runner sets, is ${quote(
        idTokens?.url ?? "")}, which is not an https:// address.`);
      }
      function whyNoIdToken(withheld) {
        if (withheld === "fork")
          return "GitHub gives no ID token to the pull request of a fork, whatever its permissions say. Skip the job for\
 forks.";
        if (withheld === "dependabot")
          return "GitHub gave this job no ID token: it runs for Dependabot, which gets none by default. Skip the job for\
 Dependabot.";
        return "GitHub gave this job no ID token. Give the job `permissions: {id-token: write}`.";
      }
      async function requestIdToken(dependencies, { url, requestToken }, audience, signal) {
        const { value } = await (0, _issuer_js__WEBPACK_IMPORTED_MODULE_1__.Hh)(dependencies, {
          who: "GitHub",
          what: "give this job an ID token",
          url: `${url}${url.includes("?") ? "&" : "?"}audience=${encodeURIComponent(audience)}`,
          headers: { authorization: `Bearer ${requestToken}` },
          secrets: [requestToken],
          advice: adviceOnIdToken,
          signal
        });
        if (typeof value !== "string" || !(0, _issuer_js__WEBPACK_IMPORTED_MODULE_1__.iS)(value)) {
          throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.hD("auth", "GitHub was asked to give this job an ID tok\
en, and its answer holds none.", RUN_AGAIN);
        }
        dependencies.onSecret(value);
        return value;
      }
      const RUN_AGAIN = "Run the job again; see https://www.githubstatus.com if it stays so.";
      function adviceOnIdToken({ status }) {
        if (status !== 401 && status !== 403)
          return RUN_AGAIN;
        return "Give the job `permissions: {id-token: write}`. A job may ask for ID tokens for about six hours: for a lo\
nger wait sign in with oauth-m2m or azure-client-secret.";
      }
      function adviceOnPolicy(idToken, policy) {
        const { iss, aud, sub } = (0, _jwt_js__WEBPACK_IMPORTED_MODULE_3__.d)(idToken);
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
    })
  ),
  /***/
  3282: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      var _http_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(5391);
      var _http_deadline_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(219);
      var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(668);
      var _http_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(3662);
      var _http_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(8944);
      var _jwt_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(2136);
      const REQUEST_DEADLINE_MS = 2e4;
      async function askIssuer(dependencies, request) {
        const { url, who, what, secrets = [], signal } = request;
        signal?.throwIfAborted();
        for (const secret of secrets)
          if ((0, _http_redact_js__WEBPACK_IMPORTED_MODULE_3__.E$)(secret) !== secret && (0, _http_redact_js__WEBPACK_IMPORTED_MODULE_3__.
          h_)(secret))
            dependencies.onSecret((0, _http_redact_js__WEBPACK_IMPORTED_MODULE_3__.E$)(secret));
        const { origin, pathname } = new URL(url);
        const sentence = `sign in (${who} was to ${what})`;
        const exchanged = {
          request: httpRequestOf(request),
          what: sentence,
          host: origin,
          shown: `${origin}${pathname}`,
          secrets,
          onRefusal: (failure2) => failure2.html ? otherService(request, origin, { failure: failure2, page: "a web page" }) :
          refusal(request, failure2),
          onNotJson: (page) => otherService(request, origin, page)
        };
        try {
          return await (0, _http_deadline_js__WEBPACK_IMPORTED_MODULE_4__.N)(dependencies.clock, REQUEST_DEADLINE_MS, signal,
          (stop) => (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_2__.c)(dependencies, exchanged, stop));
        } catch (error2) {
          signal?.throwIfAborted();
          throw (0, _http_errors_js__WEBPACK_IMPORTED_MODULE_1__.aY)(error2) ? error2 : (0, _http_connection_js__WEBPACK_IMPORTED_MODULE_0__.
          $)(sentence, origin, error2);
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
        const found = failure2.html ? `a web page, “${failure2.message}”` : "a redirect";
        const advice2 = who === "the workspace" ? "check `host`, which must be the workspace itself and not an account c\
onsole or a vanity address, and " : "check ";
        return new _http_errors_js__WEBPACK_IMPORTED_MODULE_1__.hD("unreachable", `${origin} answered with ${found} (${failure2.
        status}) when ${who} was to ${what}.`, `What answers there is not the service that signs in: ${advice2}what stan\
ds between the runner and it.`, failure2);
      }
      function refusal({ who, what, advice: advice2 }, failure2) {
        return new _http_errors_js__WEBPACK_IMPORTED_MODULE_1__.hD("auth", `${capital(who)} refused to ${what} (${(0, _http_errors_js__WEBPACK_IMPORTED_MODULE_1__.
        TV)(failure2)}): ${failure2.message}`, advice2(failure2), failure2);
      }
      function capital(words2) {
        return words2.charAt(0).toUpperCase() + words2.slice(1);
      }
      const UNKNOWN_LIFE_MS = 5 * 6e4;
      function readToken({ onSecret }, answer, { who, what }) {
        const { access_token: value, expires_in: seconds } = answer;
        if (typeof value !== "string" || !isHeaderWord(value)) {
          throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_1__.hD("auth", `${capital(who)} was asked to ${what}, and i\
ts answer holds no access token.`, "Check `host`, and what stands between the runner and it.");
        }
        if ((0, _http_redact_js__WEBPACK_IMPORTED_MODULE_3__.h_)(value))
          onSecret(value);
        return { value, lifeMs: lifeOf(value, seconds) };
      }
      function lifeOf(token2, given2) {
        const seconds = typeof given2 === "string" || typeof given2 === "number" ? Number(given2) : NaN;
        if (seconds > 0)
          return seconds * 1e3;
        const { iat, exp } = (0, _jwt_js__WEBPACK_IMPORTED_MODULE_5__.d)(token2);
        return typeof exp === "number" && typeof iat === "number" && exp > iat ? (exp - iat) * 1e3 : UNKNOWN_LIFE_MS;
      }
      function isHeaderWord(token2) {
        return /^[\x21-\x7e]+$/.test(token2);
      }
    })
  ),
  /***/
  2136: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        d: () => (
          /* binding */
          claimsOf
        )
        /* harmony export */
      });
      var _wire_foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3894);
      function claimsOf(token2) {
        try {
          const claims = JSON.parse(Buffer.from(token2.split(".")[1] ?? "", "base64url").toString("utf8"));
          return (0, _wire_foreign_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(claims) ? claims : {};
        } catch {
          return {};
        }
      }
    })
  ),
  /***/
  9673: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
          nameOf2
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
      var _issuer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3282);
      function isSecret({ holds }) {
        return holds === "token" || holds === "secret";
      }
      function inputOf({ input = "auth-type" }) {
        return input;
      }
      function nameOf2({ input, variable }) {
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
          return "begins with “Bearer”. Give the token alone.";
        if (!(0, _issuer_js__WEBPACK_IMPORTED_MODULE_0__.iS)(value))
          return "has white space or other characters in it that cannot be right. Copy it as one line.";
        return holds === "application-id" && LOOKS_SECRET.test(value) ? "looks like a secret, but must be the applicatio\
n ID. Are the two swapped?" : void 0;
      }
    })
  ),
  /***/
  1542: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      var redact = __nccwpck_require__2(8944);
      var int64 = __nccwpck_require__2(3925);
      var cut2 = __nccwpck_require__2(9967);
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
        return found.settings.azureClientId && !mayBeAzure(found) ? "What the ARM_ variables say is for Azure, and this \
workspace is on another cloud." : void 0;
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
        refuse2("azureResourceId", setting, faults, "which is not the resource ID of a workspace. Write /subscriptions/…\
/resourceGroups/…/providers/Microsoft.Databricks/workspaces/….");
        return false;
      }
      function readAuthority(setting, cloud, faults) {
        const given2 = (0, cut2.hT)(setting.value, "/");
        const address = /^[a-z]+:\/\//i.test(given2) ? given2 : `https://${given2}`;
        if (isAuthority(address))
          return address;
        const shown = { ...setting, value: given2.replace(/^.*@/s, "…@") };
        return refuse2("azureAuthority", shown, faults, `which is not a plain https:// address such as ${cloud.authority}\
.`);
      }
      function isAuthority(address) {
        if (!URL.canParse(address) || /[?#@]/.test(address))
          return false;
        const url = new URL(address);
        return (0, confidential.F)(url) && ((0, confidential.U)(url.hostname) || url.hostname.includes("."));
      }
      function refuse2(name, setting, { fault, quote }, why) {
        const place = AZURE_SETTINGS[name];
        return fault((0, auth_setting.wg)(place), `${(0, auth_setting.et)(place, setting)} is ${quote(setting.value)}, ${why}`);
      }
      var http_answer = __nccwpck_require__2(4469);
      var connection = __nccwpck_require__2(5391);
      var authorizer = __nccwpck_require__2(1281);
      ;
      const LONGEST_RENEWAL_MS = 5e4;
      const PATIENCE_MS2 = 1e4;
      const PAUSE_MS2 = 15e3;
      const AHEAD_SHARE = 5;
      const SHORTEST_AHEAD_MS = 6e4;
      const LAST_MS = 3e4;
      function holdToken({ clock, over }, obtain) {
        let held;
        let hasSucceeded = false;
        let renewal;
        let pausedUntil = 0;
        const obtainInTime = async () => {
          const askedAt = clock.now();
          const fresh = holdingOf(await (0, deadline.N)(clock, LONGEST_RENEWAL_MS, over, obtain), askedAt);
          if (clock.now() >= fresh.usableUntil)
            throw tooLate();
          hasSucceeded = true;
          return held = fresh;
        };
        const renew = () => {
          renewal ??= obtainInTime().catch((error2) => {
            throw hasSucceeded && error2 instanceof errors2.hD ? new errors2.dw("sign in", error2.message, error2) : error2;
          }).finally(() => renewal = void 0);
          renewal.catch(() => void 0);
          return renewal;
        };
        const renewOrKeep = async (last, signal) => {
          try {
            return await unlessAborted(renew(), signal);
          } catch (error2) {
            signal?.throwIfAborted();
            if (last === void 0 || clock.now() >= last.endsAt)
              throw error2;
            return last;
          }
        };
        return {
          async token({ refused: refused3, urgent = false, signal } = {}) {
            signal?.throwIfAborted();
            if (held !== void 0 && held.value === refused3)
              held = void 0;
            const now = clock.now();
            const last = held !== void 0 && now < held.endsAt ? held : void 0;
            if (urgent && last !== void 0)
              return last.value;
            const usable = last !== void 0 && now < last.usableUntil ? last : void 0;
            if (usable === void 0)
              return (await renewOrKeep(last, signal)).value;
            if (now < Math.max(usable.renewAt, pausedUntil))
              return usable.value;
            const fresh = await valueSoon(clock, renew(), signal);
            signal?.throwIfAborted();
            if (fresh === void 0)
              pausedUntil = clock.now() + PAUSE_MS2;
            return (fresh ?? usable).value;
          }
        };
      }
      async function valueSoon(clock, shared, signal) {
        const done = new AbortController();
        const patience = clock.sleep(PATIENCE_MS2, signal ? AbortSignal.any([signal, done.signal]) : done.signal).then(() => void 0);
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
        return new errors2.dw("sign in", why, new errors2.hD("unreachable", `Could not sign in: whoever gives out tokens\
 sent ${why}.`, "It is slow, or its tokens live for less than a minute: run the step again."));
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
      const REFUSED = "Entra signed the identity in, but the workspace did not accept its token: add the service princip\
al to this workspace (Settings → Identity and access), or set DATABRICKS_AZURE_RESOURCE_ID to have it added. Check also \
that ARM_TENANT_ID is the tenant of the workspace.";
      const FORBIDDEN = "If the identity is not in this workspace yet, add it there (Settings → Identity and access), or\
 set DATABRICKS_AZURE_RESOURCE_ID to have a contributor or owner of the workspace added.";
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
        "700016": "The tenant has no such application: check ARM_CLIENT_ID (the application ID, not the object ID) and A\
RM_TENANT_ID.",
        "7000222": "The secret has expired: make a new one for the application and store it.",
        "7000215": "Give the value of the secret as ARM_CLIENT_SECRET, not its ID, and check that it is this application\
’s.",
        "700024": "The ID token had expired, or was not valid yet: the clock of a self-hosted runner may be wrong.",
        "500011": "The tenant does not know Azure Databricks: check ARM_TENANT_ID and ARM_ENVIRONMENT.",
        "53003": "A Conditional Access policy of the tenant keeps this runner out. Ask whoever looks after it."
      };
      function adviceOnEntra({ message }) {
        const code = /\bAADSTS(\d+)/.exec(message)?.[1] ?? "";
        return Object.hasOwn(ENTRA_ADVICE, code) ? ENTRA_ADVICE[code] : void 0;
      }
      function tenantOf(dependencies, host, given2) {
        let found = given2;
        return async (signal) => found ??= await askForTenant(dependencies, host, signal);
      }
      const ANY_TENANT = ["common", "organizations", "consumers"];
      async function askForTenant({ transport, clock, onTrace }, host, signal) {
        const url = `${host}/aad/auth`;
        const what = "find the Entra tenant of the workspace";
        const response = await transport.send({ method: "GET", url, headers: {} }, signal).catch((error2) => {
          signal.throwIfAborted();
          throw (0, connection.$)(what, host, error2);
        });
        const { status, headers } = response;
        onTrace?.(`GET ${url} ${status}`);
        const answer = (0, http_answer.J)(response, (text) => text, clock.now());
        if (answer.kind === "temporary")
          throw (0, errors2.Ey)(what, host, answer);
        const target = headers.location ?? "";
        const tenant = URL.canParse(target) ? /^\/([^/]+)\/oauth2\//.exec(new URL(target).pathname)?.[1] : void 0;
        if (status >= 300 && status < 400 && tenant && isTenant(tenant) && !ANY_TENANT.includes(tenant))
          return tenant;
        throw new errors2.hD("auth", `The Entra tenant was not given, and ${url} does not tell it (${status}).`, "Set th\
e environment variable ARM_TENANT_ID, and check that `host` is a workspace of Azure Databricks.");
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
      const DEADLINE_MS2 = 4e4;
      const WHAT = "sign in (the Azure CLI was to give a token)";
      const CANNOT_RENEW = "What azure/login signed in with by OIDC lives for minutes, and the Azure CLI cannot renew it\
: sign in with github-oidc-azure instead.";
      const ADVICE = "Sign in before this step, for instance with azure/login, as an identity that may use the workspace\
.";
      function tokenReader(dependencies, azure) {
        const tokens = /* @__PURE__ */ new Set();
        const onSecret = (token2) => {
          tokens.add(token2);
          dependencies.onSecret(token2);
        };
        const hide = (text) => (0, redact.Q0)([...tokens])(text).replace(/[\w.-]+/g, (word) => withoutJwt(word));
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
        } catch (error2) {
          if (account.length === 0 || !(error2 instanceof errors2.hD))
            throw error2;
          return askAzureCli(dependencies, args, signal).catch((again) => {
            throw again instanceof errors2.hD ? error2 : again;
          });
        }
      }
      function accountArguments({ tenantId, resourceId }) {
        const subscription = resourceId?.split("/")[2];
        if (tenantId !== void 0)
          return ["--tenant", tenantId];
        return subscription ? ["--subscription", subscription] : [];
      }
      async function askAzureCli({ clock, execute, hide, onSecret, onTrace }, args, signal) {
        const { exitCode, stdout, stderr } = await (0, deadline.N)(clock, DEADLINE_MS2, signal, (stop) => execute("az", args,
        stop)).catch((error2) => {
          signal.throwIfAborted();
          if ((0, failure2.$)(error2) === "ENOENT")
            throw refused2("there is no `az` on this runner", "Install the Azure CLI on the runner, or choose another wa\
y to sign in.");
          throw outage(oneParagraph(hide((0, failure2.U)(error2))));
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
        const lifeMs = expiryOf(answer) - clock.now();
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
        return new errors2.dw(WHAT, why, new errors2.hD("unreachable", `Could not ${WHAT}: ${why}`, "Check that the runn\
er can reach Microsoft Entra."));
      }
      function refused2(why, advice2) {
        return new errors2.hD("auth", `The Azure CLI gave no token: ${why}`, advice2);
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
          message: `${String(settings.azureClientId?.from)} is given without a secret, which is right for github-oidc-az\
ure, but ` + (0, id_token.Wi)(withheld)
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
      function readScopes(setting, { fault, quote }) {
        if (setting === void 0)
          return {};
        const names = [...new Set(setting.value.split(/[\s,]/).filter((name) => name !== ""))];
        const wrong = names.find((name) => !isScope(name));
        const subject = (0, auth_setting.et)(SCOPES_PLACE, setting);
        const right = "Write names of scopes, such as `jobs workspace`, or leave it out for all-apis.";
        if (wrong !== void 0)
          return fault((0, auth_setting.wg)(SCOPES_PLACE), `${subject} has ${quote(wrong)}, which is not the name of a s\
cope. ${right}`);
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
        return `The workspace does not give this identity a token for \`oauth-scopes: ${scopes}\`: correct the names of t\
he scopes, or have an account admin allow them. Runs need jobs, \`source: checkout\` also workspace.`;
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
          return typeof named === "string" && URL.canParse(named) && new URL(named).origin === host ? named : `${host}/o\
idc/v1/token`;
        };
        return {
          endpoint,
          async federation(signal) {
            const [{ token_federation_default_oidc_audiences: audiences }, url] = await Promise.all([
              config(signal).catch((error2) => {
                throw withAudienceAdvice(error2);
              }),
              endpoint(signal)
            ]);
            const [audience] = (0, foreign2.jO)(audiences);
            return { endpoint: url, audience: typeof audience === "string" && audience !== "" ? audience : url };
          }
        };
      }
      const AUDIENCE_ADVICE = "With the audience of the federation policy as `oidc-audience` this request is not sent.";
      function withAudienceAdvice(error2) {
        if (!(error2 instanceof errors2.dw))
          return error2;
        const { what, why, waitMs, mistake, error: last } = error2;
        const failure3 = { status: last.status, code: last.code, message: last.said };
        const advice2 = `${last.advice} ${AUDIENCE_ADVICE}`;
        const advised = new errors2.hD(last.kind, last.message, advice2, failure3, { cause: last.cause, effect: last.effect });
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
          } catch (error2) {
            if (!(error2 instanceof errors2.hD))
              throw error2;
            if (error2.status === 404)
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
          message: `${settings.clientId ? (0, auth_setting.et)(github_oidc_SETTINGS.clientId, settings.clientId) : "it"}\
 is given without a client-secret, which is right for github-oidc, but ${(0, id_token.Wi)(withheld)}`
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
        return (0, authorizer.x3)("github-oidc", "GitHub’s ID token was exchanged, but the access token was not accepted\
: check that the identity belongs to this workspace.", held, scopes);
      }
      function adviceOnRefusal(idToken, clientId) {
        const policy = clientId === void 0 ? "An account-wide federation policy" : `A federation policy of the service p\
rincipal ${clientId}`;
        const otherwise = clientId === void 0 ? " With a policy of a service principal give its application ID as `clien\
t-id`; after azure/login say `auth-type: azure-cli`." : "";
        return `${(0, id_token.QS)(idToken, policy)}
See docs/sign-in.md for the command that creates it.${otherwise}`;
      }
      ;
      const oauth_m2m_SETTINGS = { ...SERVICE_PRINCIPAL, ...SCOPES };
      const oauth_m2m_ADVICE = "Check that `client-id` is the application ID of a service principal and `client-secret` \
an OAuth secret of it that has not expired (both from the account console or from Settings → Identity and access), and t\
hat the service principal belongs to this workspace.";
      const OAUTH_M2M = {
        type: "oauth-m2m",
        settings: oauth_m2m_SETTINGS,
        needs: ["clientId", "clientSecret"],
        needsIdToken: false,
        isAskedFor: ({ settings }) => settings.clientSecret !== void 0,
        explainIncomplete: ({ settings }) => ({
          input: "client-id",
          message: `nothing was given, and ${String(settings.clientSecret?.from)} is given. oauth-m2m needs both: the ap\
plication ID of the service principal and its OAuth secret.`
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
        const basic = Buffer.from(`${(0, redact.E$)(clientId)}:${(0, redact.E$)(clientSecret)}`).toString("base64");
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
      const pat_ADVICE = "The credentials were not accepted: check that `token` has not expired or been revoked, that it\
 belongs to this workspace, and that its secret is not empty in this workflow.";
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
    })
  ),
  /***/
  4469: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      var _text_cut_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(9967);
      var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4395);
      var _wire_foreign_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(3894);
      var _wire_int64_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3925);
      var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(525);
      var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(4275);
      function readAnswer(response, hide, now) {
        const { status } = response;
        if (status >= 200 && status < 300 && !isHtml(response)) {
          const value = (0, _wire_int64_js__WEBPACK_IMPORTED_MODULE_1__.Ag)(response.body);
          return value ? { kind: "value", value } : { kind: "unreadable", characters: response.body.length };
        }
        const failure2 = readFailure(response, hide);
        if (status === 407)
          return { kind: "proxy-refusal", failure: failure2 };
        const temporary = readTemporary(failure2);
        if (temporary) {
          return { kind: "temporary", failure: failure2, waitMs: (0, _retry_js__WEBPACK_IMPORTED_MODULE_2__.Vs)(response.
          headers["retry-after"], now), ...temporary };
        }
        return status < 400 ? { kind: "not-json", failure: failure2, ...readPage(response, hide) } : { kind: "refusal", failure: failure2 };
      }
      function readFailure(response, hide) {
        const html = isHtml(response);
        const fields = html ? void 0 : (0, _wire_int64_js__WEBPACK_IMPORTED_MODULE_1__.Ag)(response.body);
        const { code, message } = fields ? fromFields(fields) : fromText(html ? pageText(response.body) : response.body);
        const failure2 = {
          status: response.status,
          code: shownText(code, LONGEST_CODE, hide),
          message: shownText(message, LONGEST_MESSAGE, hide) || "the answer has no text",
          html
        };
        const reason = fields && shownText(reasonOf(fields), LONGEST_CODE, hide);
        const missingScope = (0, _scope_js__WEBPACK_IMPORTED_MODULE_3__.K)(failure2, hide(response.headers["www-authenti\
cate"] ?? ""));
        return { ...failure2, ...reason && { reason }, ...missingScope !== void 0 && { missingScope } };
      }
      function reasonOf({ details }) {
        return (0, _wire_foreign_js__WEBPACK_IMPORTED_MODULE_4__.p_)(details).filter((detail) => (0, _wire_foreign_js__WEBPACK_IMPORTED_MODULE_4__.
        Qq)(detail["@type"]).endsWith("google.rpc.ErrorInfo")).map(({ reason }) => (0, _wire_foreign_js__WEBPACK_IMPORTED_MODULE_4__.
        Qq)(reason)).join("");
      }
      const LONGEST_READ = 1e5;
      const LONGEST_CODE = 100;
      const LONGEST_MESSAGE = 2e3;
      function shownText(text, most, hide) {
        return (0, _text_cut_js__WEBPACK_IMPORTED_MODULE_5__.ml)(hide((0, _text_plain_js__WEBPACK_IMPORTED_MODULE_0__.TN)(
        text.slice(0, LONGEST_READ))), most);
      }
      function isHtml({ headers, body }) {
        return /\bhtml\b/i.test(headers["content-type"] ?? "") || /^<(?:!doctype|html|head|body)\b/i.test(body.trimStart());
      }
      const LOGIN_SEARCH_CHARACTERS = 2e4;
      const LONGEST_LOCATION = 300;
      function readPage({ status, headers, body }, hide) {
        const { location } = headers;
        const isLogin = /login|sign.?in|private-link/i.test(location ?? "") || /login|log in|sign.?in/i.test(body.slice(
        0, LOGIN_SEARCH_CHARACTERS));
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
        const nested = (0, _wire_foreign_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(fields.error) ? fields.error : void 0;
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
    })
  ),
  /***/
  5391: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        $: () => (
          /* binding */
          connectionError
        )
        /* harmony export */
      });
      var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3434);
      var _text_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(6085);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(668);
      function connectionError(what, host, error2, effect = "unknown") {
        const loss = describeLoss(error2, host);
        const told = new _errors_js__WEBPACK_IMPORTED_MODULE_1__.hD("unreachable", `Could not ${what}: ${loss.why}.`, loss.
        advice ?? (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.CK)(host), void 0, {
          effect: effect === "not-sent" ? effect : loss.effect,
          ...error2 instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ ? {} : { cause: error2 }
        });
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.dw(what, loss.why, told, { mistake: loss.mistake });
      }
      function describeLoss(error2, host) {
        const { code, text } = readError(error2);
        return proxyLoss(code, text, host) ?? lookUpLoss(code, host) ?? tlsLoss(code, text, host) ?? connectLoss(code, text,
        error2, host) ?? {
          why: code && !text.includes(code) ? `connection lost (${code}: ${text})` : `connection lost (${text})`,
          effect: "unknown"
        };
      }
      function readError(error2) {
        if (!(error2 instanceof Error))
          return { code: "", text: String(error2) };
        const code = (0, _text_failure_js__WEBPACK_IMPORTED_MODULE_2__.$)(error2);
        const first = error2 instanceof AggregateError ? error2.errors[0] : void 0;
        return { code, text: error2.message || (first instanceof Error ? first.message : code) };
      }
      function placeOf(host) {
        const { protocol, hostname, port } = new URL(host);
        return `${hostname}:${port || (protocol === "https:" ? "443" : "80")}`;
      }
      const PROXY_ADVICE = "Correct the address and the credentials of the proxy in the environment (https_proxy, http_p\
roxy), or name the host in no_proxy.";
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
          const advice2 = `Check whether the proxy may connect to ${placeOf(host)}, or name the host in no_proxy.`;
          return { why: `the proxy did not connect to ${placeOf(host)} (${status})`, advice: advice2, effect: "not-sent" };
        }
        if (cause === void 0)
          return void 0;
        const isReached = !/^(?:connect|getaddrinfo) E/.test(cause);
        const why = `the proxy ${isReached ? "broke the connection off" : "could not be reached"} (${cause})`;
        return { why, advice: PROXY_ADVICE, effect: "not-sent", mistake: cause.includes("ENOTFOUND") };
      }
      function lookUpLoss(code, host) {
        const { hostname } = new URL(host);
        const advice2 = `No host of that name was found: check whether ${host} is misspelt, and the runner's DNS.`;
        if (code === "ENOTFOUND")
          return { why: `the name ${hostname} does not resolve (${code})`, advice: advice2, effect: "not-sent", mistake: true };
        if (code.startsWith("EAI_"))
          return { why: `the name ${hostname} could not be looked up (${code})`, advice: advice2, effect: "not-sent" };
        return void 0;
      }
      const NOT_TLS = /ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST)/;
      const NOT_TLS_TEXT = /wrong version number|packet length too long|http request/;
      const HANDSHAKE = /^ERR_SSL_\w*(?:HANDSHAKE_FAILURE|PROTOCOL_VERSION|UNRECOGNIZED_NAME|UNSUPPORTED_PROTOCOL)$/;
      const CERTIFICATE = /certificate|CERT|self.signed/i;
      function tlsLoss(code, text, host) {
        const place = placeOf(host);
        if (NOT_TLS.test(code) || code === "EPROTO" && NOT_TLS_TEXT.test(text)) {
          const advice2 = `What answers at ${place} seems to speak plain http: check the host and the port (443 as a rul\
e).`;
          return { why: `${place} does not speak TLS (${code})`, advice: advice2, effect: "not-sent", mistake: true };
        }
        if (HANDSHAKE.test(code) || code === "EPROTO" || text.includes("before secure TLS connection was established"))
          return { why: `the TLS handshake with ${place} failed (${text})`, effect: "not-sent" };
        if (!CERTIFICATE.test(`${code} ${text}`))
          return void 0;
        return {
          why: `the certificate of ${place} was not accepted (${code}: ${text})`,
          advice: "The runner does not trust the certificate: set NODE_EXTRA_CA_CERTS to the CA bundle of your proxy or \
workspace.",
          // Node's own checks end the handshake; an alert of the other side may come after it.
          effect: code.startsWith("ERR_SSL_") ? "unknown" : "not-sent",
          mistake: true
        };
      }
      function connectLoss(code, text, error2, host) {
        const place = placeOf(host);
        if (code === "ECONNREFUSED") {
          const advice2 = `Nothing listens at ${place}, or a firewall turns the runner away: check whether the host or t\
he port is misspelt, and whether this runner may reach it (proxy, IP access list, private link).`;
          return { why: `${place} refused the connection (${code})`, advice: advice2, effect: "not-sent" };
        }
        const isConnecting = error2 instanceof Error && "syscall" in error2 && error2.syscall === "connect";
        if (isConnecting || /^connect E/.test(text))
          return { why: `${place} could not be reached (${code})`, effect: "not-sent" };
        return void 0;
      }
    })
  ),
  /***/
  219: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        N: () => (
          /* binding */
          withDeadline
        )
        /* harmony export */
      });
      async function withDeadline(clock, deadlineMs, signal, act) {
        const over = new AbortController();
        const stop = signal ? AbortSignal.any([signal, over.signal]) : over.signal;
        const answered = new AbortController();
        const late = clock.sleep(deadlineMs, AbortSignal.any([answered.signal, stop])).then(() => {
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
    })
  ),
  /***/
  668: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      var _model_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4181);
      var _wire_foreign_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(3894);
      var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3434);
      var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(4275);
      const EFFECTS = ["not-sent", "not-done", "unknown"];
      function combinedEffect(one, other) {
        return EFFECTS.indexOf(one) > EFFECTS.indexOf(other) ? one : other;
      }
      class ApiError extends _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ {
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
        constructor(kind, message, advice2, failure2, { effect = "not-done", ...options } = {}) {
          super(kind, message, advice2, options);
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
        constructor(what, why, error2, options = {}) {
          super(why);
          this.name = new.target.name;
          this.what = what;
          this.why = why;
          this.error = error2;
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
      function isDescribed(error2) {
        return error2 instanceof RetryableError || error2 instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ;
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
          return new ApiError("auth", lacking, (0, _scope_js__WEBPACK_IMPORTED_MODULE_2__._)(missing, asker.scopes), failure2);
        }
        const isFull = code === FULL_FOLDER || reason === FULL_FOLDER;
        const isForbidden = status === 403 && !isFull;
        const advice2 = [reason, code, ...isFull ? [] : [String(status)]].map((key) => (0, _wire_foreign_js__WEBPACK_IMPORTED_MODULE_3__.
        TE)(adviceOn, key) ?? (0, _model_advice_js__WEBPACK_IMPORTED_MODULE_0__.c)(key)).find(Boolean) ?? "The sentence \
above is the workspace’s own. Correct what it names and run the step again.";
        const whole = isForbidden && asker.adviceOnForbidden ? `${advice2} ${asker.adviceOnForbidden}` : advice2;
        return new ApiError(isForbidden ? "auth" : "request-refused", text, whole.replaceAll("{host}", host), failure2);
      }
      function notJsonError({ failure: failure2, page, location }, host) {
        const where = location !== void 0 ? ` to ${location}` : failure2.html ? `, “${failure2.message}”` : failure2.
        status >= 300 ? " without a Location" : "";
        return new ApiError("unreachable", `${host} answered with ${page} instead of JSON (${failure2.status}${where}).`,
        "Check that `host` is the URL of the workspace itself (https://<name>.cloud.databricks.com, https://adb-….azured\
atabricks.net), not an account console or a vanity address, and that this runner may reach it: with private link or an I\
P access list it must run inside the allowed network.", failure2);
      }
      function proxyRefusal(what, failure2) {
        return new ApiError("unreachable", `Could not ${what}: the proxy refused the connection (${failure2.status} Prox\
y Authentication Required).`, "Put credentials that the proxy accepts into its address in the environment (https_proxy, \
http_proxy), or name the host in no_proxy.", failure2, { effect: "not-sent" });
      }
      function unreachable(what, host, why, options = {}) {
        const message = `Could not ${what}: ${why}.`;
        return new ApiError("unreachable", message, reachAdvice(host), void 0, { effect: "unknown", ...options });
      }
      function reachAdvice(host) {
        return `Check that the runner can reach ${host} (proxy, IP access list, private link) and whether there is an in\
cident; then run the step again.`;
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
        const error2 = unreachable(what, host, `${why}: ${failure2.message}${asked}`, { effect });
        return new RetryableError(what, why, error2, { waitMs, retries, isThrottled });
      }
    })
  ),
  /***/
  3662: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        c: () => (
          /* binding */
          exchange
        )
        /* harmony export */
      });
      var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4469);
      var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(5391);
      var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(668);
      var _redact_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(8944);
      async function exchange({ transport, clock, onTrace, secrets: others = () => [] }, exchanged, signal) {
        const { request, what, host, secrets } = exchanged;
        const startedAt = clock.now();
        const trace = (end) => onTrace?.(`${request.method} ${exchanged.shown} ${end} in ${clock.now() - startedAt} ms`);
        let response;
        let isConnected = true;
        const onConnection = (isMade) => {
          isConnected = isMade;
          exchanged.onConnection?.(isMade);
        };
        try {
          response = await transport.send(request, signal, onConnection);
        } catch (error2) {
          if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.aY)(error2))
            throw error2;
          const lost = (0, _connection_js__WEBPACK_IMPORTED_MODULE_1__.$)(what, host, error2, isConnected ? "unknown" : "\
not-sent");
          trace(signal.aborted ? "given up" : lost.why);
          signal.throwIfAborted();
          throw lost;
        }
        trace(String(response.status));
        const isEnough = exchanged.needsAnswer === false && isEmptySuccess(response);
        const hide = (0, _redact_js__WEBPACK_IMPORTED_MODULE_3__.Q0)([...secrets, ...others()]);
        const answer = isEnough ? { kind: "value", value: {} } : (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.J)(response,
        hide, clock.now());
        exchanged.onResponse?.(response, answer.kind === "value");
        if (answer.kind === "value")
          return answer.value;
        throw errorOf2(answer, exchanged);
      }
      function isEmptySuccess({ status, headers, body }) {
        return status >= 200 && status < 300 && body.trim() === "" && !/\bhtml\b/i.test(headers["content-type"] ?? "");
      }
      function errorOf2(answer, { what, host, outageMs, onRefusal, mayPass, onNotJson }) {
        switch (answer.kind) {
          case "unreadable": {
            const why = `an answer that is not a JSON object (${answer.characters} characters)`;
            return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.dw(what, why, (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.
            HB)(what, host, why));
          }
          case "not-json":
            return onNotJson(answer);
          case "proxy-refusal":
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.vd)(what, answer.failure);
          case "temporary":
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Ey)(what, host, answer, { outageMs, refused: onRefusal(answer.
            failure) });
          case "refusal": {
            const refused2 = onRefusal(answer.failure);
            if (!mayPass?.(answer.failure))
              return refused2;
            return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.dw(what, (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TV)(
            answer.failure), refused2, { retries: _answer_js__WEBPACK_IMPORTED_MODULE_0__.q });
          }
        }
      }
    })
  ),
  /***/
  8944: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
        if (letter <= " " || letter === "" || letter === "+" || letter === "-")
          return 0;
        return (letter === "_" ? "/" : letter).charCodeAt(0);
      });
      function isLong(text) {
        return countingBytes(text).length >= WINDOW;
      }
      function windowsOf(texts) {
        const all = texts.map(countingBytes);
        const windows = createSet(all.reduce((sum2, { length }) => sum2 + length, 0));
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
          const secrets = prepared ??= prepare(sent);
          return text.length <= PIECE ? masked(text, secrets, sheetFor(text.length)) ?? text : maskPieces(text, secrets);
        };
      }
      function maskPieces(text, secrets) {
        const sheet = sheetFor(PIECE + 2 * AROUND);
        const parts = [];
        let isAny = false;
        for (let from = 0; from < text.length; from += PIECE) {
          const start2 = Math.max(0, from - AROUND);
          const around = text.slice(start2, from + PIECE + AROUND);
          const inside = [from - start2, Math.min(from + PIECE, text.length) - start2];
          const part = masked(around, secrets, sheet, ...inside);
          isAny ||= part !== void 0;
          parts.push(part ?? around.slice(...inside));
        }
        return isAny ? parts.join("") : text;
      }
      function sheetFor(characters) {
        return { reading: roomFor(characters), hidden: new Uint8Array(characters) };
      }
      function prepare(sent) {
        const secrets = [...new Set(sent.flatMap((value) => [value, value.replace(/^\w+ /, "")]))];
        const windows = windowsOf(secrets.flatMap((secret) => [secret, ...base64Forms(secret)]));
        const words2 = secrets.filter((secret) => isMaskable(secret) && !isLong(secret));
        return { windows, words: words2 };
      }
      function base64Forms(secret) {
        return [0, 1, 2].map((before) => {
          const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
          const whole = Math.floor(bytes.length * 8 / 6);
          return bytes.toString("base64").slice(Math.ceil(before * 8 / 6), whole);
        });
      }
      function masked(text, { windows, words: words2 }, { reading, hidden }, from = 0, to = text.length) {
        let isAnyHidden = false;
        const hide = (start2, end) => {
          if (!isAnyHidden)
            hidden.fill(0);
          isAnyHidden = true;
          for (let at = start2; at < end; at++)
            hidden[at] = 1;
        };
        for (const word of words2)
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
    })
  ),
  /***/
  525: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3434);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(668);
      const FIRST_DELAY_MS = 500;
      const SHORTEST_DELAY_MS = 250;
      const LONGEST_DELAY_MS = 1e4;
      const SHORTEST_LAST_WAIT_MS = 1e3;
      const MISTAKE_OUTAGE_MS = 1e4;
      async function persist({ clock, random, onTrouble }, terms, isKnownHost, tryOnce) {
        let effect = "not-sent";
        let firstFailureAt;
        let last;
        for (let attempt = 1; ; attempt++) {
          if (terms.signal?.aborted)
            throw withCause(terms.signal.reason, last);
          await terms.onSending?.();
          try {
            return await tryOnce();
          } catch (error2) {
            const failure2 = failureOf(error2);
            if (failure2 && !failure2.mayHaveTakenEffect)
              await terms.onNotDone?.();
            if (!failure2 || error2 instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.j$)
              throw withCause(error2, last);
            if (!(error2 instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.dw))
              throw failure2.withEffect((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Rh)(effect, failure2.effect));
            effect = (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Rh)(effect, error2.error.effect);
            firstFailureAt ??= clock.now();
            const sinceMs = clock.now() - firstFailureAt;
            const budgetMs = error2.mistake && !terms.knownHost && !isKnownHost() ? Math.min(terms.outageMs, MISTAKE_OUTAGE_MS) :
            terms.outageMs;
            const isWorthIt = error2.retries === void 0 || attempt <= error2.retries;
            const delayMs = isWorthIt ? delayWithin(budgetMs - sinceMs, error2.waitMs, backoff(attempt, random)) : void 0;
            last = error2.error.withEffect(effect);
            if (delayMs === void 0)
              throw last;
            const { what, why: cause, isThrottled, waitMs: askedMs } = error2;
            onTrouble?.({ what, cause, attempt, delayMs, sinceMs, isThrottled, askedMs });
            await clock.sleep(delayMs, terms.signal);
          }
        }
      }
      function failureOf(error2) {
        if (error2 instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.hD)
          return error2;
        if (error2 instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.dw)
          return error2.error;
        return error2 instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.j$ && error2.cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.
        hD ? error2.cause : void 0;
      }
      function withCause(reason, last) {
        return reason instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.j$ && last ? new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.
        j$(reason.by, { cause: last }) : reason;
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
    })
  ),
  /***/
  4275: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      var _text_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(9967);
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
        return (0, _text_cut_js__WEBPACK_IMPORTED_MODULE_0__.hT)((named || "").trim(), ".");
      }
      function adviceOnScope(missing, askedFor) {
        return askedFor === void 0 ? `Create a token that has it, or one for all APIs. ${WHAT_FOR}` : `The token was ask\
ed for with \`oauth-scopes: ${askedFor}\`: add ${missing} there. ${WHAT_FOR}`;
      }
      const WHAT_FOR = "Runs need the scope jobs, `source: checkout` also workspace; and the identity must be allowed to\
 have the scope.";
    })
  ),
  /***/
  79: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
    })
  ),
  /***/
  2638: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3434);
      var _auth_authorizer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(1281);
      var _wire_int64_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(3925);
      var _connection_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(5391);
      var _deadline_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__2(219);
      var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(668);
      var _exchange_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(3662);
      var _retry_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__2(525);
      const ATTEMPT_DEADLINE_MS = 6e4;
      const SLOWEST_UPLOAD = 50;
      function longestUploadMs(bytes) {
        return Math.ceil(bytes / SLOWEST_UPLOAD);
      }
      function createHttp(options) {
        const { host, clock } = options;
        let aheadMs;
        let hasAnswered = false;
        let throttled = 0;
        const onResponse = ({ headers }, isValue) => {
          hasAnswered = true;
          const at = (0, _retry_js__WEBPACK_IMPORTED_MODULE_6__.z7)(headers.date ?? "");
          if (isValue && at !== void 0)
            aheadMs = at - clock.now();
        };
        const counted = async (attempted) => {
          try {
            return await attempted;
          } catch (error2) {
            if (error2 instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.dw && error2.isThrottled)
              throttled++;
            throw error2;
          }
        };
        return {
          host,
          timesThrottled: () => throttled,
          serverNow: () => aheadMs === void 0 ? void 0 : clock.now() + aheadMs,
          call(call) {
            const signing = {};
            return (0, _retry_js__WEBPACK_IMPORTED_MODULE_6__.Zr)({ ...options, onTrouble: call.onTrouble ?? options.onTrouble },
            call, () => hasAnswered, () => counted(attempt(options, call, signing, onResponse)));
          },
          async signIn({ outageMs, signal }) {
            await (0, _retry_js__WEBPACK_IMPORTED_MODULE_6__.Zr)(options, { what: "sign in", outageMs, signal }, () => hasAnswered,
            () => sign(options, { signal }));
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
              const answer = await (0, _exchange_js__WEBPACK_IMPORTED_MODULE_5__.c)(options, exchanged, signal);
              call.check?.(answer);
              return answer;
            } catch (error2) {
              if (!(0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.aY)(error2))
                throw error2;
              isSigned = isOut = false;
              const isRejected = error2 instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.hD && (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.
              FQ)(error2.status, error2.said);
              if (!isRejected || !options.authorizer.renews || signing.rejected !== void 0)
                throw error2;
              signing.rejected = signature;
            }
          }
        };
        try {
          const deadlineMs = call.deadlineMs ?? ATTEMPT_DEADLINE_MS + longestUploadMs(call.upload?.bytes ?? 0);
          return await (0, _deadline_js__WEBPACK_IMPORTED_MODULE_7__.N)(options.clock, deadlineMs, call.signal, signAndSend);
        } catch (error2) {
          if (call.signal?.aborted)
            throw isOut ? call.signal.reason : unsent(call, options.host, isSigned);
          throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.aY)(error2) ? error2 : (0, _connection_js__WEBPACK_IMPORTED_MODULE_3__.
          $)(call.what, options.host, error2, isOut ? "unknown" : "not-sent");
        }
      }
      function unsent({ what, signal }, host, isSigned) {
        const reason = signal?.reason;
        if (!(reason instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.j$))
          return reason;
        const cause = isSigned ? (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.HB)(what, host, `${host} had not taken the \
connection yet`, { effect: "not-sent" }) : (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.HB)("sign in", host, "there was n\
o answer yet", { effect: "not-sent" });
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.j$(reason.by, { cause });
      }
      async function sign({ authorizer, host }, ask) {
        try {
          return await authorizer.authorize(ask);
        } catch (error2) {
          ask.signal?.throwIfAborted();
          if (error2 instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.dw || error2 instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.
          hD)
            throw error2.withEffect("not-sent");
          throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.aY)(error2) ? error2 : (0, _connection_js__WEBPACK_IMPORTED_MODULE_3__.
          $)("sign in", host, error2, "not-sent");
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
          secrets: (0, _auth_authorizer_js__WEBPACK_IMPORTED_MODULE_1__.VY)(signature),
          outageMs,
          needsAnswer,
          mayPass,
          onRefusal: (failure2) => (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.x5)(what, failure2, host, authorizer, call),
          onNotJson: (page) => {
            const error2 = (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.sg)(page, host);
            const { status } = page.failure;
            const why = status >= 300 ? `a redirect (${status}) instead of JSON` : "a web page instead of JSON";
            return knownHost ? new _errors_js__WEBPACK_IMPORTED_MODULE_4__.dw(what, why, error2.withEffect("unknown")) :
            error2;
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
          body: call.body === void 0 ? void 0 : (0, _wire_int64_js__WEBPACK_IMPORTED_MODULE_2__.sd)(call.body),
          ...call.upload && { upload: call.upload }
        };
      }
    })
  ),
  /***/
  6901: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7598);
      var _auth_ways_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(1542);
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
        return `What the step signs in with has changed since it began: ${changed.join(", ")}. A later step may have cha\
nged the environment (GITHUB_ENV), a profile or a file.`;
      }
      function isOnlySecretNew(saved2, { host, workspaceId, signIn }) {
        if (host !== saved2.host || workspaceId !== saved2.workspaceId || signIn.type !== saved2.authType)
          return false;
        return changedFields(saved2.fingerprint, fingerprintOf(signIn, saved2)).every((name) => _auth_ways_js__WEBPACK_IMPORTED_MODULE_1__.
        x1.includes(name));
      }
      function parseSavedTarget(value) {
        if (typeof value !== "object" || value === null)
          return void 0;
        const { host, workspaceId, authType, salt, fingerprint } = value;
        const way = typeof authType === "string" ? (0, _auth_ways_js__WEBPACK_IMPORTED_MODULE_1__.FM)(authType) : void 0;
        if (!way || typeof host !== "string" || typeof salt !== "string" || typeof fingerprint !== "string")
          return void 0;
        if (workspaceId !== void 0 && typeof workspaceId !== "string")
          return void 0;
        return { host, ...workspaceId === void 0 ? {} : { workspaceId }, authType: way.type, salt, fingerprint };
      }
      function fingerprintOf(signIn, { host, salt }) {
        return Object.entries((0, _auth_ways_js__WEBPACK_IMPORTED_MODULE_1__.VO)(signIn.type).identify(signIn)).filter(([
        , value]) => value !== void 0).map(([name, value]) => {
          const text = JSON.stringify([host, signIn.type, name, value]);
          return `${name}:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", salt).update(text).digest(
          "base64url")}`;
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
    })
  ),
  /***/
  3894: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
          lookUp2
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
          plain2
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
      function plain2(value) {
        return typeof value === "string" ? value : JSON.stringify(value) ?? "";
      }
      const LONGEST_WORD2 = 100;
      function word(value) {
        return value === null || value === void 0 ? "" : plain2(value).slice(0, LONGEST_WORD2);
      }
      function id(value) {
        return typeof value === "string" && /^\d+$/.test(value) ? value : "";
      }
      const LARGEST_ID = 9223372036854775807n;
      function isId(value) {
        return typeof value === "string" && /^[1-9]\d{0,18}$/.test(value) && BigInt(value) <= LARGEST_ID;
      }
      function positive(value) {
        return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : void 0;
      }
      function lookUp2(table, said) {
        return Object.hasOwn(table, said) ? table[said] : void 0;
      }
    })
  ),
  /***/
  3925: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
    })
  ),
  /***/
  1608: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        f: () => (
          /* binding */
          createWorkspaceFiles
        ),
        O: () => (
          /* binding */
          unreadable
        )
      });
      var external_node_crypto_2 = __nccwpck_require__2(7598);
      var p_limit2 = __nccwpck_require__2(370);
      var errors2 = __nccwpck_require__2(3434);
      var source = __nccwpck_require__2(8480);
      var cut2 = __nccwpck_require__2(9967);
      var plain2 = __nccwpck_require__2(4395);
      var http_errors2 = __nccwpck_require__2(668);
      var external_node_stream_2 = __nccwpck_require__2(7075);
      ;
      function multipart(parts, boundary, broken) {
        const sections = [...parts.flatMap((part) => sectionsOf(part, boundary)), textSection(`--${boundary}--\r
`)];
        return {
          contentType: `multipart/form-data; boundary=${boundary}`,
          bytes: sections.reduce((sum2, { bytes }) => sum2 + bytes, 0),
          open: () => streamOf(sections, broken)
        };
      }
      function sectionsOf(part, boundary) {
        const start2 = `--${boundary}\r
Content-Disposition: form-data; name="${part.name}"`;
        if ("text" in part)
          return [textSection(`${start2}\r
\r
${part.text}\r
`)];
        const head = `${start2}; filename="${plainFileName(part.fileName)}"\r
Content-Type: application/octet-stream\r
\r
`;
        return [textSection(head), part.content, textSection("\r\n")];
      }
      function textSection(text) {
        const buffer = Buffer.from(text);
        return { bytes: buffer.length, open: () => buffer };
      }
      const LONGEST_FILE_NAME = 100;
      function plainFileName(name) {
        return name.replace(/[^\w.-]/g, "_").slice(-LONGEST_FILE_NAME);
      }
      function streamOf(sections, broken) {
        let current;
        const chunks = chunksOf(sections, broken, (source2) => current = source2);
        return new external_node_stream_2.Readable({
          read() {
            chunks.next().then(({ value = null }) => void this.push(value), (error2) => void this.destroy(error2));
          },
          destroy(error2, done) {
            current?.destroy();
            done(error2);
          }
        });
      }
      async function* chunksOf(sections, broken, onOpen) {
        for (const { bytes, open } of sections) {
          let read = 0;
          for await (const chunk of openedChunks(open, broken, onOpen)) {
            read += chunk.length;
            if (read > bytes)
              throw broken(`it grew while it was read: it had ${bytes} bytes`);
            if (chunk.length > 0)
              yield chunk;
          }
          if (read < bytes)
            throw broken(`it shrank while it was read: it had ${bytes} bytes, and gave ${read}`);
        }
      }
      async function* openedChunks(open, broken, onOpen) {
        try {
          const source2 = open();
          if (Buffer.isBuffer(source2)) {
            yield source2;
            return;
          }
          onOpen(source2);
          for await (const chunk of source2)
            yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
        } catch (error2) {
          throw broken(`it could not be read (${error2 instanceof Error ? error2.message : String(error2)})`);
        }
      }
      var workspace = __nccwpck_require__2(2638);
      var foreign2 = __nccwpck_require__2(3894);
      ;
      const OUTAGE_MS2 = 5 * 6e4;
      const ADVICE = {
        403: "The identity that signs in may not do this there, or the runner is outside of the workspace’s IP access li\
st. It needs “Can Manage” on the folder, which it has in its own home as a rule.",
        404: "Something was deleted while this step worked, or the identity may not see it: run the step again.",
        413: "Leave the file out with `source-files`.",
        MAX_NOTEBOOK_SIZE_EXCEEDED: "Leave the file out with `source-files`, or make it smaller.",
        MAX_CHILD_NODE_SIZE_EXCEEDED: "A folder of the workspace holds only so much: leave files out with `source-files`\
, or delete old folders there.",
        WORKSPACE_OBJECT_TYPE_MISMATCH: "Something else of that name is in the way. Delete it in the workspace, and run \
the step again.",
        INVALID_PARAMETER_VALUE: "Correct what the sentence names, or leave the file out with `source-files` where it is\
 about one."
      };
      const PERMISSION = { PERMISSION_DENIED: ADVICE[403] ?? "", RESOURCE_DOES_NOT_EXIST: ADVICE[404] ?? "" };
      const TERMS = { scope: "workspace", adviceOn: { ...ADVICE, ...PERMISSION } };
      function createWorkspaceFiles(http, { newBoundary = randomBoundary, applicationId } = {}) {
        const oneAtATime = (0, p_limit2.A)(1);
        let hasAnswered = false;
        const send2 = async (call) => {
          const outageMs = call.deadlineMs === void 0 ? call.outageMs ?? OUTAGE_MS2 : 0;
          const value = await http.call({ knownHost: hasAnswered, ...TERMS, ...call, outageMs });
          hasAnswered = true;
          return value;
        };
        const makeFolder = (path2, options) => oneAtATime(async () => {
          options?.signal?.throwIfAborted();
          await send2(pathCall("mkdirs", "make the folder", { path: path2 }, options));
        });
        const remove = (body, options) => unlessMissing(send2(pathCall("delete", "delete", body, options)).then(() => true),
        false);
        const importOnce = (path2, content, options) => send2(importCall(path2, content, newBoundary(), options));
        return {
          serverNow: () => http.serverNow(),
          userName: (signal) => readUserName(send2, signal).catch((error2) => {
            if (error2 instanceof http_errors2.hD && error2.status === 403 && applicationId)
              return applicationId;
            throw error2;
          }),
          makeFolder,
          async importFile(path2, content, options = {}) {
            try {
              await importOnce(path2, content, options);
            } catch (error2) {
              if (!(error2 instanceof http_errors2.hD))
                throw error2;
              if (isParentMissing(error2))
                await makeFolder(folderOf(path2), options);
              else if (isOfOtherType(error2))
                await makeWay(path2, (each) => remove({ path: each, recursive: false }, options));
              else
                throw error2;
              await importOnce(path2, content, options);
            }
          },
          deleteFolder: async (path2, options) => void await remove({ path: path2, recursive: true }, options),
          listFolder: (path2, options) => listFolder(send2, path2, options)
        };
      }
      function randomBoundary() {
        return `databricks-run-${(0, external_node_crypto_2.randomBytes)(24).toString("hex")}`;
      }
      async function readUserName(send2, signal) {
        const { userName } = await send2({
          method: "GET",
          path: "2.0/preview/scim/v2/Me",
          what: "say who signs in",
          signal
        });
        const name = (0, foreign2.Qq)(userName);
        if (isFolderName(name))
          return name;
        throw new http_errors2.hD("unreachable", name === "" ? "The workspace was asked who signs in, and its answer nam\
es nobody." : `The workspace says that “${(0, cut2.ml)((0, plain2.TN)(name), 80)}” signs in, which cannot be the name \
of a home folder.`, "Check that `host` is the workspace itself, and what stands between the runner and it; `source: git`\
 needs no home folder.");
      }
      function isFolderName(name) {
        return name !== "" && name !== "." && !name.includes("/") && !name.includes("..") && (0, plain2.wh)(name).trim() ===
        name;
      }
      async function listFolder(send2, path2, options) {
        const answer = await unlessMissing(send2({ method: "GET", path: "2.0/workspace/list", query: { path: path2 }, what: `\
list ${shown(path2)}`, ...options }), {});
        return (0, foreign2.p_)(answer.objects).flatMap(({ path: found, object_type: type, modified_at: modifiedAt }) => typeof found ===
        "string" ? [{ path: found, type: (0, foreign2.Qq)(type), modifiedAt: (0, foreign2.yj)(modifiedAt) }] : []);
      }
      function pathCall(endpoint, verb, body, { signal, deadlineMs } = {}) {
        return {
          method: "POST",
          path: `2.0/workspace/${endpoint}`,
          body,
          what: `${verb} ${shown(body.path)}`,
          needsAnswer: false,
          signal,
          deadlineMs
        };
      }
      function importCall(path2, content, boundary, options) {
        const parts = [
          { name: "path", text: path2 },
          { name: "content", fileName: path2.slice(path2.lastIndexOf("/") + 1), content },
          { name: "format", text: "AUTO" },
          { name: "overwrite", text: "true" }
        ];
        return {
          method: "POST",
          path: "2.0/workspace/import",
          upload: multipart(parts, boundary, (why) => unreadable(path2, why)),
          what: `import ${shown(path2)}`,
          // Counted from the first failure, so that a large file has a second try.
          outageMs: OUTAGE_MS2 + (0, workspace.s)(content.bytes),
          needsAnswer: false,
          mayPass: isInTheWay,
          ...options
        };
      }
      function unreadable(path2, why) {
        return new errors2.lZ("input", `${shown(path2)} could not be imported: ${(0, plain2.TN)(why)}.`, "Nothing may wr\
ite to the checkout while this step reads it: run the step again, and look for what does.");
      }
      function shown(path2) {
        return (0, cut2.ml)((0, plain2.TN)(path2), 300, "both");
      }
      function folderOf(path2) {
        return path2.slice(0, path2.lastIndexOf("/"));
      }
      const OTHER_TYPE = "WORKSPACE_OBJECT_TYPE_MISMATCH";
      function isInTheWay({ status, code, reason, message }) {
        if (code === OTHER_TYPE || reason === OTHER_TYPE)
          return false;
        return status === 409 || /^(?:RESOURCE_)?ALREADY_EXISTS$/.test(code) || status === 400 && /already exists/i.test(
        message);
      }
      function isParentMissing({ status, said }) {
        return status === 404 && /parent folder/i.test(said);
      }
      function isOfOtherType({ code, reason, said }) {
        return [code, reason].includes(OTHER_TYPE) || said.includes(OTHER_TYPE);
      }
      async function makeWay(path2, remove) {
        if (!await remove(path2))
          await remove((0, source.wj)(path2));
      }
      async function unlessMissing(request, otherwise) {
        try {
          return await request;
        } catch (error2) {
          if (error2 instanceof http_errors2.hD && isMissing(error2))
            return otherwise;
          throw error2;
        }
      }
      function isMissing({ status, code }) {
        return code === "RESOURCE_DOES_NOT_EXIST" || status === 404 && code !== "ENDPOINT_NOT_FOUND";
      }
    })
  ),
  /***/
  5769: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Do: () => (
          /* binding */
          stepFolder
        ),
        /* harmony export */
        Ev: () => (
          /* binding */
          folderKey
        ),
        /* harmony export */
        OD: () => (
          /* binding */
          ourFolderName
        ),
        /* harmony export */
        p7: () => (
          /* binding */
          isStepFolder
        ),
        /* harmony export */
        rg: () => (
          /* binding */
          isMarker
        ),
        /* harmony export */
        wx: () => (
          /* binding */
          markerContent
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7598);
      const ALL_FOLDERS = ".databricks-run";
      const MARKER_NAME = "databricks-run.json";
      const LONGEST_NAME2 = 60;
      const HASH_DIGITS = 8;
      const KEY_DIGITS = 32;
      function stepFolder(step) {
        const { userName, serverUrl, repository, key } = step;
        const parent = `/Workspace/Users/${userName}/${ALL_FOLDERS}/${folderName(serverUrl, repository)}`;
        return { parent, path: `${parent}/${key}`, marker: `${parent}/${key}/${MARKER_NAME}` };
      }
      function folderKey(identity) {
        return digest(identity, KEY_DIGITS);
      }
      function folderName(serverUrl, repository) {
        const safe = repository.replace(/[^\w.-]/g, "-").slice(0, LONGEST_NAME2);
        return `${safe}-${digest(`${serverUrl}/${repository}`, HASH_DIGITS)}`;
      }
      function digest(text, digits) {
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, digits);
      }
      function markerContent({ repository, runUrl }) {
        const about = "Files that a GitHub workflow run has imported. A later one deletes them after 7 days.";
        return `${JSON.stringify({ about, repository, workflow_run: runUrl }, void 0, 2)}
`;
      }
      function ourFolderName(found, parent) {
        const name = nameIn(parent, found);
        return name !== void 0 && /^[0-9a-f]{32}$/.test(name) ? name : void 0;
      }
      function isStepFolder(path2) {
        return /^\/Workspace\/Users\/[^/]+\/\.databricks-run\/[\w.-]+\/[0-9a-f]{32}$/.test(path2);
      }
      function isMarker(found, folder) {
        return nameIn(folder, found) === MARKER_NAME;
      }
      function nameIn(folder, found) {
        const [inside, path2] = [`${withoutRoot(folder)}/`, withoutRoot(found)];
        return path2.startsWith(inside) ? path2.slice(inside.length) : void 0;
      }
      function withoutRoot(path2) {
        return path2.replace(/^\/Workspace(?=\/)/, "");
      }
    })
  ),
  /***/
  4181: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        c: () => (
          /* binding */
          adviceFor
        )
        /* harmony export */
      });
      const ADVICE = {
        PERMISSION_DENIED: "Give the identity that signs in “Can Manage Run” on the job to start it (“Can View” to watch\
 it): job page → Job details → Permissions. For a one-time run it also needs “Can Attach To” on the cluster, or permissi\
on to create one.",
        403: "The identity that signs in lacks a permission, or the runner is outside the workspace’s IP access list. Ch\
eck the job’s permissions (“Can Manage Run”) and, on a self-hosted runner, its network.",
        FEATURE_DISABLED: "A workspace admin must enable this feature first, or leave it out of the request.",
        RESOURCE_DOES_NOT_EXIST: "Check the id, and that `host` is the workspace it lives in.",
        404: "Check the id, and that `host` ({host}) is the workspace it lives in: this endpoint or object is not there.",
        INVALID_PARAMETER_VALUE: "Correct the field that the sentence names: ids must exist in this workspace, and param\
eters must be ones that the job defines.",
        MALFORMED_REQUEST: "A field of `request` has the wrong type; compare it with the Jobs API reference.",
        QUOTA_EXCEEDED: "A workspace limit is reached: delete or finish what holds it, or ask an admin to raise the quot\
a.",
        RESOURCE_LIMIT_EXCEEDED: "A workspace limit is reached: delete or finish what holds it, or ask an admin to raise\
 the quota.",
        // Termination codes: https://docs.databricks.com/api/workspace/jobs/getrun (status.termination_details.code)
        CLUSTER_ERROR: "The cluster could not start or died. Open its event log from the task page: often an instance ty\
pe that is not available, or an init script.",
        DRIVER_ERROR: "The Spark driver failed, often for lack of memory. Give the driver a larger node type or collect \
less data on it.",
        CLUSTER_REQUEST_LIMIT_EXCEEDED: "The workspace started too many clusters at once. Share job clusters between tas\
ks, or run fewer jobs in parallel.",
        INVALID_CLUSTER_REQUEST: "The cluster specification was refused: check node type, Spark version and cluster poli\
cy in the job or in `new-cluster`.",
        WORKSPACE_RUN_LIMIT_EXCEEDED: "The workspace runs as many tasks as it may. Run fewer in parallel, enable queuein\
g on the job, or ask for a higher limit.",
        MAX_CONCURRENT_RUNS_EXCEEDED: "The job already had as many runs as `max_concurrent_runs` allows. Enable queueing\
 on the job, raise the limit, or use a concurrency group in the workflow.",
        MAX_JOB_QUEUE_SIZE_EXCEEDED: "The job’s queue is full. Wait for runs to finish, or cancel the ones that are no l\
onger needed.",
        REPOSITORY_CHECKOUT_FAILED: "Databricks could not check out the repository. For a private one, the identity that\
 the run uses needs Git credentials in the workspace (User settings → Linked accounts, or `git-credentials create` for a\
 service principal), and the commit must be pushed. With `notebook-path`, `source: checkout` needs neither: it imports t\
he files of the checkout.",
        LIBRARY_INSTALLATION_ERROR: "A library could not be installed: check its name, version and the network of the cl\
uster.",
        STORAGE_ACCESS_ERROR: "The run could not reach storage: check the credentials of the instance profile, service p\
rincipal or external location.",
        UNAUTHORIZED_ERROR: "The run lacked a permission on something it uses: check what its “run as” identity may read\
, attach to and use.",
        RESOURCE_NOT_FOUND: "Something that the run refers to is gone: a notebook, a file, a cluster or a warehouse. Che\
ck the paths and ids in the job.",
        INVALID_RUN_CONFIGURATION: "The settings of the run contradict each other or name something that does not exist.\
 Check the task’s configuration.",
        MAX_SPARK_CONTEXTS_EXCEEDED: "The cluster has no Spark context left. Use a job cluster, or run fewer notebooks o\
n the shared one.",
        BUDGET_POLICY_LIMIT_EXCEEDED: "A budget policy stopped the run. Ask the owner of the policy, or choose another.",
        CLOUD_FAILURE: "The cloud provider failed. Run it again; if it persists, see the provider’s status page.",
        DISABLED: "The task or job is disabled. Enable it in the job’s settings.",
        BREAKING_CHANGE: "The job’s settings changed while it ran. Run it again."
      };
      function adviceFor(code) {
        return Object.hasOwn(ADVICE, code) ? ADVICE[code] : void 0;
      }
    })
  ),
  /***/
  3434: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
        constructor(kind, message, advice2, options) {
          super(message, options);
          this.name = new.target.name;
          this.kind = kind;
          this.advice = advice2;
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
        constructor(faults) {
          super("input", describe(faults), "Nothing was sent to Databricks. Correct the `with:` block of the step and ru\
n it again.");
          this.faults = faults;
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
    })
  ),
  /***/
  6805: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        A3: () => (
          /* binding */
          reasonOf
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
      var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(60);
      function withChildren(tasks, isOpen2 = () => true) {
        return tasks.flatMap((task) => [
          task,
          ...isOpen2(task) ? withChildren(task.children ?? [], isOpen2).map((child) => below2(task, child)) : []
        ]);
      }
      function innermostFailed(tasks, isOpen2 = () => true) {
        return tasks.filter(_run_js__WEBPACK_IMPORTED_MODULE_0__.WN).flatMap((task) => {
          const inside = isOpen2(task) ? innermostFailed(task.children ?? [], isOpen2) : [];
          const isTold = inside.length > 0 && (task.kind !== "for-each" || inside.some(({ output }) => output?.error));
          return isTold ? inside.map((child) => below2(task, child)) : [task];
        });
      }
      function below2(parent, child) {
        return { ...child, key: `${parent.key}/${child.key}` };
      }
      function reasonOf(task) {
        const { output, iterations, ...blamed } = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.gV)(innermostFailed([task])) ??
        task;
        return output?.error || iterations?.firstError || (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.mh)(blamed).condition.
        message;
      }
      function isGreen({ kind }) {
        return kind === "succeeded" || kind === "started" || kind === "nothing-to-run";
      }
    })
  ),
  /***/
  60: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        WN: () => (
          /* binding */
          hasFailed
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
        )
        /* harmony export */
      });
      function lastAttempt(task) {
        return task.attempts.at(-1) ?? task.attempts[0];
      }
      function firstFailed(tasks) {
        return tasks.filter(hasFailed).sort((a, b) => (lastAttempt(a).endedAt ?? Infinity) - (lastAttempt(b).endedAt ?? Infinity))[0];
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
    })
  ),
  /***/
  8480: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      function extensionOf(path2) {
        return (NOTEBOOK_EXTENSION.exec(path2)?.[1] ?? "").toLowerCase();
      }
      function withoutExtension(path2) {
        return path2.replace(NOTEBOOK_EXTENSION, "");
      }
      function sourceTarget(path2) {
        return `files/${path2}`;
      }
      function wheelTarget(path2) {
        return `wheels/${path2}`;
      }
      const NOTEBOOK_HEADERS = {
        py: "# Databricks notebook source",
        r: "# Databricks notebook source",
        sql: "-- Databricks notebook source",
        scala: "// Databricks notebook source"
      };
      const LANGUAGES = { py: "python", sql: "sql", scala: "scala", r: "r" };
      function sourceNotebook(path2, firstLine) {
        const extension = extensionOf(path2);
        const language = LANGUAGES[extension];
        return language && firstLine.trimEnd() === NOTEBOOK_HEADERS[extension] ? { language, format: "source" } : void 0;
      }
      function isLanguage(word) {
        return Object.values(LANGUAGES).some((language) => language === word);
      }
    })
  ),
  /***/
  2684: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
    })
  ),
  /***/
  5740: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
    })
  ),
  /***/
  1116: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      var _model_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(6805);
      var _model_run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(60);
      var _model_tests_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(2684);
      var _text_cut_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(9967);
      var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4395);
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
        const ofTasks = together((0, _model_outcome_js__WEBPACK_IMPORTED_MODULE_1__.zV)(tasks).flatMap(ofTask));
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
        const ofTests = (tests?.failed ?? []).map((test) => ofTest(task, test)).sort((a, b) => certainty(b) - certainty(
        a));
        return ofTests.length > 0 && isAboutTests(task) ? ofTests : [ofError(task), ...ofTests];
      }
      function ofError(task) {
        const { error: error2, exception, place } = task.output ?? {};
        const { condition } = (0, _model_run_js__WEBPACK_IMPORTED_MODULE_2__.mh)(task);
        const own = isAboutTests(task) ? void 0 : exception;
        const message = own?.message || error2 || (0, _model_outcome_js__WEBPACK_IMPORTED_MODULE_1__.A3)(task) || condition.
        result;
        return { tasks: [task], what: own?.title ?? "failed", message, ...place ? { place } : {} };
      }
      function ofTest(task, { id, message, place, kind }) {
        const said = message || (kind === "error" ? "The test could not be run." : "The test failed.");
        return { tasks: [task], what: id, message: said, ...place ? { place } : {} };
      }
      function isAboutTests({ output }) {
        return output?.tests !== void 0 && output.error === (0, _model_tests_js__WEBPACK_IMPORTED_MODULE_3__.v)(output.tests.
        counts);
      }
      function together(annotations) {
        const alike = Map.groupBy(annotations, ({ what, message, place }) => JSON.stringify([what, message, place]));
        return [...alike.values()].flatMap(([first, ...others]) => first ? [{ ...first, tasks: [...first.tasks, ...others.
        flatMap(({ tasks }) => tasks)] }] : []);
      }
      function titleOf({ tasks, what }) {
        const named = tasks.slice(0, MOST_NAMED).map(({ key }) => (0, _text_cut_js__WEBPACK_IMPORTED_MODULE_4__.ml)((0, _text_plain_js__WEBPACK_IMPORTED_MODULE_0__.
        TN)(key), LONGEST_KEY, "both"));
        const more = tasks.length > named.length ? ` and ${tasks.length - named.length} more` : "";
        return (0, _text_cut_js__WEBPACK_IMPORTED_MODULE_4__.ml)((0, _text_plain_js__WEBPACK_IMPORTED_MODULE_0__.TN)(`${tasks.
        length === 1 ? "Task" : "Tasks"} ${named.join(", ")}${more}: ${what}`), LONGEST_TITLE);
      }
      function messageOf({ tasks: [task], message }) {
        const url = task && (0, _model_run_js__WEBPACK_IMPORTED_MODULE_2__.mh)(task).url;
        const cut2 = (0, _text_cut_js__WEBPACK_IMPORTED_MODULE_4__.ml)(message, LONGEST_MESSAGE);
        return url ? `${cut2}
${url}` : cut2;
      }
    })
  ),
  /***/
  6979: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
        const { body, isWanted: isWanted2 } = fieldsOf(value);
        return typeof body === "string" ? { body, isWanted: isWanted2 === true } : void 0;
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
    })
  ),
  /***/
  9792: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        h: () => (
          /* binding */
          createLog
        )
      });
      var plain2 = __nccwpck_require__2(4395);
      var duration2 = __nccwpck_require__2(5111);
      ;
      const GREEN = 32;
      const RED = 31;
      const YELLOW = 33;
      const CYAN = 36;
      const GREY = 90;
      function paint(colour, text) {
        return `\x1B[${colour}m${text}\x1B[0m`;
      }
      function bold(text) {
        return `\x1B[1m${text}\x1B[0m`;
      }
      var text_bytes = __nccwpck_require__2(8544);
      var cut2 = __nccwpck_require__2(9967);
      var states2 = __nccwpck_require__2(2556);
      var text_words = __nccwpck_require__2(2181);
      ;
      const WIDEST_KEY = 40;
      const LONGEST_REASON = 300;
      function openingLines(snapshot) {
        const name = (0, plain2.TN)(snapshot.name);
        const job = snapshot.jobId && snapshot.runType !== "SUBMIT_RUN" ? ` of job ${snapshot.jobId}` : "";
        return [
          `${bold(`Run ${snapshot.runId}${job}`)}${name ? `: ${name}` : ""}`,
          ...snapshot.url ? [paint(CYAN, (0, plain2.TN)(snapshot.url))] : []
        ];
      }
      const MANY = 8;
      function lookLines({ tasks }, changes, isFirst, path2 = []) {
        const width = Math.min(WIDEST_KEY, widestOf(tasks, path2));
        const listed2 = isFirst ? changes.filter((change) => !isBlocked(change)) : changes;
        const blocked = changes.length - listed2.length;
        const together = Map.groupBy(listed2, (change) => bulkWords(change));
        const lines = listed2.map((change) => {
          const words2 = bulkWords(change);
          const alike = words2 === void 0 ? [] : together.get(words2) ?? [];
          if (words2 === void 0 || alike.length <= MANY)
            return changeLine(change, width);
          return alike.at(-1) === change ? bulkLine(change, alike.length, words2) : void 0;
        });
        const waiting = blocked === 1 ? "1 more task is" : `${blocked} more tasks are`;
        return [
          ...lines.filter((line) => line !== void 0),
          ...blocked > 0 ? [paint(GREY, `◌ ${waiting} blocked until others are done`)] : []
        ].map((line) => `${indent(path2)}${line}`);
      }
      function widestOf(tasks, path2) {
        return tasks.reduce((widest, { key }) => Math.max(widest, pathWords([...path2, key]).length), 0);
      }
      function indent(path2) {
        return "  ".repeat(path2.length);
      }
      function pathWords(path2) {
        return path2.map((key) => (0, plain2.TN)(key)).join("/");
      }
      function childLines({ runId, name, url }, path2) {
        const page = url ? `  ${paint(CYAN, (0, plain2.TN)(url))}` : "";
        const said = name ? `: ${(0, plain2.TN)(name)}` : "";
        return [`${indent(path2)}${paint(GREY, "↳")} ${pathWords(path2)} started ${bold(`run ${runId}`)}${said}${page}`];
      }
      function iterationsLine({ iterations }, path2) {
        if (!iterations || iterations.succeeded + iterations.failed === 0)
          return void 0;
        const { total, succeeded, failed } = iterations;
        const bad = failed > 0 ? paint(RED, `, ${failed} failed`) : "";
        return `${indent(path2.slice(1))}${paint(GREY, "↻")} ${pathWords(path2)} ${succeeded + failed} of ${total}${bad}`;
      }
      function bulkWords(change) {
        if (change.kind === "run" || hasFailed(change.attempt.condition))
          return void 0;
        const { colour, words: words2 } = shown(change.attempt.condition);
        return `${paint(colour, words2)}${change.attempt.number > 0 ? attemptWords(change.attempt) : ""}`;
      }
      function bulkLine(change, count, words2) {
        if (change.kind === "run")
          return void 0;
        const { glyph, colour } = shown(change.attempt.condition);
        return `${paint(colour, glyph)} ${(0, text_words.nc)(count)} ${words2}`;
      }
      function progressLine({ tasks, condition }, elapsedMs, usualMs) {
        const usual = (0, text_words.s0)(usualMs);
        const far = `${(0, duration2.a)(elapsedMs)} so far${usual && ` (${usual})`}`;
        const state = (0, text_words.pp)(tasks) || `the run is ${condition.phase === "waiting" ? "waiting" : "going on"}`;
        return `${state}, ${far}`;
      }
      function isBlocked(change) {
        return change.kind === "task" && change.attempt.condition.lifeCycle === "BLOCKED";
      }
      function changeLine(change, width) {
        if (change.kind === "run")
          return runLine(change.after);
        const { task, attempt, path: path2 } = change;
        const { glyph, colour, words: words2 } = shown(attempt.condition);
        const number = attempt.number > 0 || task.attempts.length > 1 ? attemptWords(attempt) : "";
        const name = pathWords(path2).padEnd(width);
        return `${paint(colour, glyph)} ${name}  ${paint(colour, words2)}${number}${details(attempt)}`;
      }
      function attemptWords({ number }) {
        return ` ${paint(GREY, `(attempt ${number + 1})`)}`;
      }
      function closingLine({ runId, condition, totalMs }) {
        const { glyph, colour, words: words2 } = shown(condition);
        const took = totalMs === void 0 ? "" : ` in ${(0, duration2.a)(totalMs)}`;
        return `${paint(colour, glyph)} ${bold(`Run ${runId}`)} ${paint(colour, words2)}${took}${because(condition)}`;
      }
      function shown(condition) {
        const { icon, words: words2, emphasis } = (0, states2.Xu)(condition);
        return { glyph: states2.l2[icon], colour: COLOURS[emphasis], words: words2 };
      }
      const COLOURS = {
        ok: GREEN,
        failed: RED,
        warning: YELLOW,
        running: CYAN,
        waiting: GREY,
        muted: GREY
      };
      function runLine(after) {
        if (after.phase === "unknown")
          return `${paint(YELLOW, "?")} The run is ${(0, plain2.TN)(after.lifeCycle) || "in a state without a name"}: no\
t a state this action knows, so it goes on waiting.`;
        if (after.lifeCycle === "QUEUED")
          return `${paint(YELLOW, "◌")} The run is queued${because(after)}`;
        return after.phase === "terminating" ? `${paint(YELLOW, "◌")} The run is terminating${because(after)}` : void 0;
      }
      function details(attempt) {
        const { condition } = attempt;
        if (condition.phase !== "ended") {
          const split2 = condition.phase === "running" ? (0, text_words.ui)({ ...attempt, runMs: void 0 }) : "";
          return `${split2 ? paint(GREY, `  ${split2}`) : ""}${condition.phase === "waiting" ? because(condition) : ""}`;
        }
        const took = attempt.totalMs === void 0 || condition.verdict?.kind === "not-run" ? "" : (0, duration2.a)(attempt.
        totalMs);
        const split = (0, text_words.PV)(took, attempt);
        const reason = condition.verdict?.kind === "success" ? "" : because(condition);
        return `${took && ` in ${took}`}${split ? paint(GREY, ` (${split})`) : ""}${reason}`;
      }
      const EMPTY_TASK = /^(?:Workload failed, see run output for details|An upstream task (?:failed|was canceled))\.?$/;
      const EMPTY_RUN = /^Task [\w-]+ failed with message: Workload failed, see run output for details\.?(?: This caused .*)?$/;
      function because({ message }) {
        const reason = (0, cut2.ml)((0, plain2.TN)(message), LONGEST_REASON);
        return reason && !EMPTY_TASK.test(reason) && !EMPTY_RUN.test(reason) ? `: ${reason}` : "";
      }
      function label(task, attempt, path2 = [task.key]) {
        const key = pathWords(path2);
        return task.attempts.length > 1 || attempt.number > 0 ? `${key} (attempt ${attempt.number + 1})` : key;
      }
      function hasFailed({ verdict }) {
        return verdict?.kind === "failure";
      }
      function firstLine(text) {
        return (0, cut2.ml)((0, plain2.TN)(text.trim().split(/[\r\n]/, 1)[0] ?? ""), LONGEST_REASON);
      }
      function importLine({ files: files2, ofFiles, bytes, ofBytes }) {
        return `Imported ${files2} of ${ofFiles} files, ${(0, text_bytes.C)(bytes, ofBytes)}`;
      }
      var run2 = __nccwpck_require__2(60);
      ;
      const BETWEEN_MS = 3e4;
      function createIterationLines(clock) {
        const told = /* @__PURE__ */ new Map();
        return (tasks, path2) => tasks.flatMap((task) => {
          const { runId, condition } = (0, run2.mh)(task);
          const line = iterationsLine(task, [...path2, task.key]);
          const failed = task.iterations?.failed ?? 0;
          const before = told.get(runId);
          if (line === void 0 || line === before?.line || condition.phase === "waiting")
            return [];
          const isNews = before === void 0 || failed > before.failed || condition.phase === "ended";
          if (!isNews && clock.now() - before.at < BETWEEN_MS)
            return [];
          told.set(runId, { line, failed, at: clock.now() });
          return [line];
        });
      }
      function createFailedIterationLines() {
        const told = /* @__PURE__ */ new Set();
        return ({ path: path2, shown: shown2 }) => {
          const changes = shown2.filter(run2.WN).flatMap((task) => {
            const attempt = (0, run2.mh)(task);
            if (told.has(attempt.runId))
              return [];
            told.add(attempt.runId);
            return [{ kind: "task", path: [...path2, task.key], task, attempt }];
          });
          return lookLines({ tasks: shown2 }, changes, false, path2);
        };
      }
      ;
      function printOutput(commands, told) {
        const { path: path2, task, attempt, output } = told;
        const { result, logs, error: error2, trace, note, link, cell, cells = [] } = output;
        const asides = [note, link].filter((aside) => aside !== void 0).map((aside) => `  ${label(task, attempt, path2)}\
: ${(0, plain2.TN)(aside)}`);
        if (asides.length > 0)
          commands.foreign(paint(GREY, asides.join("\n")));
        const parts = [
          [output.resultTruncated ? "Result (its beginning: the workspace keeps 5 MB)" : "Result", result],
          [output.logsTruncated ? "Logs (their end: the workspace keeps 5 MB)" : "Logs", logs],
          ...cells.map(({ number, source, printed: printed2 }) => [`Cell ${number}: ${firstLine(source)}`, printed2]),
          ["Error", trace === void 0 || output.tests ? error2 : void 0],
          ["The cell that failed", cell?.source],
          ["What it printed", cell?.printed || void 0],
          ["Trace", trace]
        ];
        const there = parts.filter((part) => part[1] !== void 0 && !(task.kind === "condition" && part[0] === "Result"));
        if (there.length === 0)
          return;
        commands.group(`Output of ${label(task, attempt, path2)}`, () => {
          for (const [name, text] of there) {
            if (there.length > 1 || name !== "Logs")
              commands.foreign(paint(GREY, `── ${name}`));
            commands.foreign(text);
          }
        });
      }
      ;
      const HEARTBEAT_MS = 6e4;
      const PATIENCE_MS2 = 12e4;
      function createLog({ commands, clock, logOutput, printed: printed2 }) {
        const over = new AbortController();
        let printedAt = clock.now();
        let last;
        let firstLookAt = clock.now();
        let usualMs;
        const iterationLines = createIterationLines(clock);
        const failedIterationLines = createFailedIterationLines();
        const children = /* @__PURE__ */ new Set();
        let outage;
        const print = (lines) => {
          if (lines.length === 0)
            return;
          commands.foreign(lines.join("\n"));
          printedAt = clock.now();
        };
        const look = ({ run: run3, changes }) => {
          if (last === void 0) {
            firstLookAt = clock.now();
            void heartbeat();
          }
          if (outage)
            print([paint(GREEN, `  The workspace answers again after ${(0, duration2.a)(clock.now() - outage.since)}.`)]);
          outage = void 0;
          if (last === void 0)
            print(openingLines(run3));
          print([...lookLines(run3, changes, last === void 0), ...iterationLines(run3.tasks, [])]);
          last = run3;
        };
        const childLook = ({ path: path2, attempt, run: run3, changes }) => {
          const isFirst = !children.has(attempt.runId);
          children.add(attempt.runId);
          const lines = lookLines(run3, changes, isFirst && run3.condition.phase !== "ended", path2);
          print([...isFirst ? childLines(run3, path2) : [], ...lines, ...iterationLines(run3.tasks, path2)]);
        };
        const output = async (told) => {
          const { path: path2, task, attempt, output: output2 } = told;
          const isFailed = hasFailed(attempt.condition);
          if (isFailed && output2.error)
            print([paint(RED, `  ${label(task, attempt, path2)}: ${firstLine(output2.error)}`)]);
          if (logOutput === "none" || logOutput === "failed" && !isFailed)
            return;
          printOutput(commands, children.has(attempt.runId) ? { ...told, output: { ...output2, note: void 0 } } : told);
          printedAt = clock.now();
          await printed2();
        };
        const outputLost = ({ path: path2, task, attempt, reason }) => {
          if (path2.length > 1)
            return commands.debug(`The output of ${label(task, attempt, path2)} is not shown: ${reason}`);
          const why = (0, plain2.TN)(reason).replace(/[.…]?$/, ".");
          const text = `The output of ${label(task, attempt)} could not be fetched: ${why} The verdict does not depend o\
n it.`;
          commands.warning(text, "Output missing");
          printedAt = clock.now();
        };
        const tellOutage = ({ what, cause, delayMs, sinceMs }) => {
          outage ??= { since: clock.now() - sinceMs, toldAt: -Infinity };
          if (clock.now() - outage.toldAt < HEARTBEAT_MS)
            return;
          outage.toldAt = clock.now();
          const since = sinceMs > 0 ? ` for ${(0, duration2.a)(sinceMs)} now` : "";
          const again = `Trying again in ${(0, duration2.a)(delayMs)}.`;
          print([paint(YELLOW, `  Could not ${(0, plain2.TN)(what)}${since}: ${(0, plain2.TN)(cause)}. ${again}`)]);
        };
        const importing = (progress) => {
          if (progress.files < progress.ofFiles)
            print([paint(GREY, `  ${importLine(progress)}`)]);
        };
        const elapsed = ({ startedAt }) => Math.max(clock.now() - (startedAt ?? Infinity), clock.now() - firstLookAt);
        const heartbeat = async () => {
          while (!over.signal.aborted) {
            await clock.sleep(Math.max(1, printedAt + HEARTBEAT_MS - clock.now()), over.signal);
            if (over.signal.aborted || clock.now() - printedAt < HEARTBEAT_MS)
              continue;
            if (last)
              print([paint(GREY, `  ${progressLine(last, elapsed(last), usualMs)}`)]);
            printedAt = clock.now();
          }
        };
        return {
          name: "The log",
          patienceMs: PATIENCE_MS2,
          on(event) {
            switch (event.type) {
              case "look":
                return look(event);
              case "usual":
                usualMs = event.ms;
                return void 0;
              case "output":
                return output(event);
              case "output-lost":
                return outputLost(event);
              case "child-look":
                return childLook(event);
              case "iterations":
                return print(failedIterationLines(event));
              case "follow-lost":
                return commands.debug(`What ${event.path.join("/")} consists of could not be looked at: ${event.reason}`);
              case "cells-lost":
                return commands.debug(`The cells of ${label(event.task, event.attempt)} are not shown: ${event.reason}`);
              case "run-ended":
                return print([closingLine(event.run)]);
              case "outage":
                return tellOutage(event.trouble);
              case "note":
                return print([paint(CYAN, `ℹ ${(0, plain2.TN)(event.text)}`)]);
              case "notice":
                return commands.notice(event.text);
              case "warning":
                return commands.warning(event.text, event.title);
              case "ended":
                return over.abort();
              case "importing":
                return importing(event.progress);
              case "notebooks":
              case "exported":
              case "deleted":
              case "imported":
              case "starting":
              case "not-started":
              case "run":
              case "disowned":
              case "misnamed":
              case "repairing":
              case "repaired":
              case "repair-refused":
              case "canceling":
              case "cancel-accepted":
              case "cancel-failed":
                return void 0;
            }
          }
        };
      }
    })
  ),
  /***/
  1533: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        O: () => (
          /* binding */
          createFanOut
        )
        /* harmony export */
      });
      var _text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6085);
      function createFanOut(reporters, dependencies) {
        const lines = reporters.map((reporter2) => createLine(reporter2, dependencies));
        return async (event, state) => {
          await Promise.all(lines.map((line) => line(event, state)));
        };
      }
      function createLine(reporter2, { clock, onFailure, ...common2 }) {
        const { patienceMs = common2.patienceMs } = reporter2;
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
            return reporter2.on(event, state)?.catch((error2) => fail((0, _text_failure_js__WEBPACK_IMPORTED_MODULE_0__.
            U)(error2)));
          } catch (error2) {
            fail((0, _text_failure_js__WEBPACK_IMPORTED_MODULE_0__.U)(error2));
          }
        };
        const inTime = async (taking) => {
          const done = new AbortController();
          const late = clock.sleep(patienceMs, done.signal).then(() => {
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
    })
  ),
  /***/
  9373: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        XW: () => (
          /* binding */
          createStepOutputs
        ),
        kc: () => (
          /* binding */
          errorText
        )
      });
      var journal = __nccwpck_require__2(5208);
      var cut2 = __nccwpck_require__2(9967);
      var plain2 = __nccwpck_require__2(4395);
      var duration2 = __nccwpck_require__2(5111);
      var int64 = __nccwpck_require__2(3925);
      var outcome = __nccwpck_require__2(6805);
      var run2 = __nccwpck_require__2(60);
      ;
      const RESULT_BUDGET = 4e5;
      function fitResults(own, budget) {
        const only = own.length === 1 ? returned(own[0]).text : "";
        const tasks = (0, outcome.OF)(own);
        const result = (0, cut2.VI)(only, Math.floor(budget / 2));
        const room = budget - result.length;
        let most = mostThatMayFit(tasks, room);
        for (; ; ) {
          const results = (0, int64.sd)(Object.fromEntries(tasks.map((task) => [task.key, taskResult(task, most)])));
          if (results.length <= room || most === 0)
            return { result, results: results.length <= room ? results : bareStates(tasks, room) };
          most = Math.floor(most / 2);
        }
      }
      function mostThatMayFit(tasks, room) {
        const lengths = tasks.flatMap((task) => [returned(task).text.length, errorOf2(task).length]);
        let most = room;
        while (most > 0 && lengths.reduce((sum2, length) => sum2 + Math.min(length, most), 0) > room)
          most = Math.floor(most / 2);
        return most;
      }
      function errorOf2(task) {
        return (0, run2.WN)(task) ? (0, outcome.A3)(task) : task.output?.error ?? "";
      }
      function taskResult(task, most) {
        const attempt = (0, run2.mh)(task);
        const { text, truncated } = returned(task);
        const error2 = errorOf2(task);
        return {
          state: attempt.condition.result || attempt.condition.lifeCycle,
          result: (0, cut2.VI)(text, most),
          error: (0, cut2.VI)(error2, most),
          run_id: attempt.runId,
          run_url: attempt.url ?? "",
          duration_ms: attempt.totalMs ?? null,
          attempt: attempt.number + 1,
          truncated: truncated || text.length > most || error2.length > most
        };
      }
      function bareStates(tasks, room) {
        const rows = {};
        let size = 2;
        for (const task of tasks) {
          const row = { state: (0, run2.mh)(task).condition.result, truncated: true };
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
      ;
      const LONGEST_STATE = 200;
      const LONGEST_ERROR2 = 4e3;
      function createStepOutputs(setOutput2, place, outputDir) {
        const written = /* @__PURE__ */ new Map();
        const write = (outputs) => {
          const failures = [];
          for (const [name, value] of Object.entries(outputs)) {
            if (written.get(name) === value)
              continue;
            try {
              setOutput2(name, value);
              written.set(name, value);
            } catch (error2) {
              failures.push(error2);
            }
          }
          if (failures.length > 0)
            throw failures[0];
        };
        return {
          name: "An output of this step",
          on(event, state) {
            if (outputDir !== void 0)
              write({ "output-dir": outputDir });
            switch (event.type) {
              case "run":
              case "look": {
                const run3 = (0, journal.EI)(state, place);
                return run3 && write({ "run-id": run3.runId, ...known({ "run-url": run3.url, "job-id": run3.jobId }) });
              }
              case "disowned":
              case "misnamed":
                return write({ "run-id": "", "run-url": "", "job-id": "" });
              case "notebooks":
                return write({ notebooks: JSON.stringify(event.notebooks) });
              case "repaired":
                return write({ "repair-id": event.repairId });
              case "ended":
                return write(finalOutputs(event.outcome));
              default:
                return void 0;
            }
          }
        };
      }
      function known(outputs) {
        return Object.fromEntries(Object.entries(outputs).filter(([, value]) => value !== ""));
      }
      function finalOutputs(outcome2) {
        const run3 = outcome2.run;
        const results = run3 ? fitResults(run3.tasks, RESULT_BUDGET) : { result: "", results: "{}" };
        return {
          "result-state": (0, cut2.ml)((0, plain2.TN)(run3?.condition.result ?? ""), LONGEST_STATE),
          "failure-kind": failureKind(outcome2),
          error: errorText(outcome2),
          ...results,
          duration: run3?.totalMs === void 0 ? "" : String(Math.round(run3.totalMs / 1e3))
        };
      }
      function failureKind(outcome2) {
        if (outcome2.kind === "failed")
          return outcome2.failure;
        if (outcome2.kind === "timed-out")
          return "wait-timeout";
        if (outcome2.kind === "canceled")
          return "workflow-canceled";
        return outcome2.kind === "refused" ? outcome2.error.kind : "";
      }
      function errorText(outcome2) {
        if (outcome2.kind === "failed")
          return outcome2.error;
        if (outcome2.kind === "timed-out")
          return tooLong2(outcome2);
        if (outcome2.kind === "canceled")
          return "The workflow was canceled.";
        return outcome2.kind === "refused" ? (0, cut2.ml)((0, plain2.TN)(outcome2.error.message), LONGEST_ERROR2) : "";
      }
      function tooLong2({ run: run3, afterMs }) {
        const after = (0, duration2.a)(afterMs);
        return run3 ? `The run had not ended after ${after}.` : `No run was known to have started ${after} after this st\
ep’s start.`;
      }
    })
  ),
  /***/
  2556: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        $J: () => (
          /* binding */
          EMOJI
        ),
        /* harmony export */
        EM: () => (
          /* binding */
          FAILURES
        ),
        /* harmony export */
        Xu: () => (
          /* binding */
          stateWords
        ),
        /* harmony export */
        ZG: () => (
          /* binding */
          iconOf
        ),
        /* harmony export */
        kV: () => (
          /* binding */
          resultWord
        ),
        /* harmony export */
        l2: () => (
          /* binding */
          GLYPH
        ),
        /* harmony export */
        x: () => (
          /* binding */
          RUN_ENDS
        )
        /* harmony export */
      });
      var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4395);
      const EMOJI = {
        ok: "✅",
        partial: "⚠️",
        failed: "❌",
        "timed-out": "⏱️",
        canceled: "🚫",
        skipped: "⏭️",
        running: "🏃",
        terminating: "🏃",
        waiting: "⏳",
        unknown: "❔"
      };
      const GLYPH = {
        ok: "✔",
        partial: "✔",
        failed: "✘",
        "timed-out": "✘",
        canceled: "✘",
        skipped: "○",
        running: "▶",
        terminating: "◌",
        waiting: "◌",
        unknown: "?"
      };
      const EMPHASIS = {
        ok: "ok",
        partial: "warning",
        failed: "failed",
        "timed-out": "failed",
        canceled: "failed",
        skipped: "muted",
        running: "running",
        terminating: "warning",
        waiting: "waiting",
        unknown: "warning"
      };
      const LONGEST_WORD2 = 200;
      function stateWords(condition) {
        const icon = iconOf(condition);
        return { icon, words: wordsFor(icon, condition), emphasis: EMPHASIS[icon] };
      }
      function iconOf({ phase, verdict }) {
        switch (phase) {
          case "waiting":
          case "running":
          case "terminating":
          case "unknown":
            return phase;
          case "ended":
            break;
        }
        switch (verdict?.kind) {
          case "success":
            return "ok";
          case "success-with-failures":
            return "partial";
          case "failure":
            return RUN_ENDS[verdict.failure].icon;
          case "not-run":
            return "skipped";
          case void 0:
            return "unknown";
        }
      }
      function resultWord(condition) {
        return condition.result || condition.phase === "ended" && condition.code || condition.lifeCycle || "UNKNOWN";
      }
      function wordsFor(icon, condition) {
        const { lifeCycle, result, verdict } = condition;
        const word = foreignWord(result);
        switch (icon) {
          case "ok":
            return "succeeded";
          case "partial":
            return "succeeded with failures";
          case "failed":
          case "timed-out":
          case "canceled":
            if (verdict?.kind === "failure" && verdict.unknown)
              return `ended as ${word}, which this action does not know`;
            return lookUp2(FAILED, word) ?? `failed (${word})`;
          case "skipped":
            return lookUp2(NOT_RUN, word) ?? `not run (${word})`;
          case "running":
            return "running";
          case "terminating":
          case "waiting":
            return foreignWord(lifeCycle).toLowerCase().replaceAll("_", " ") || "state unknown";
          case "unknown":
            return foreignWord(lifeCycle) || "state unknown";
        }
      }
      const FAILED = { FAILED: "failed", TIMEDOUT: "timed out", CANCELED: "canceled" };
      const NOT_RUN = {
        SKIPPED: "skipped",
        UPSTREAM_FAILED: "skipped: upstream failed",
        UPSTREAM_CANCELED: "skipped: upstream canceled",
        EXCLUDED: "excluded",
        DISABLED: "disabled",
        MAXIMUM_CONCURRENT_RUNS_REACHED: "skipped: too many concurrent runs"
      };
      function foreignWord(word) {
        return (0, _text_plain_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _text_plain_js__WEBPACK_IMPORTED_MODULE_0__.A4)(word,
        LONGEST_WORD2));
      }
      function lookUp2(table, word) {
        return Object.hasOwn(table, word) ? table[word] : void 0;
      }
      const RUN_ENDS = {
        "run-failed": { icon: "failed", words: "failed" },
        "run-canceled": { icon: "canceled", words: "was canceled" },
        "run-timed-out": { icon: "timed-out", words: "timed out" },
        "run-skipped": { icon: "skipped", words: "was not run" }
      };
      const FAILURES = {
        ...RUN_ENDS,
        "wait-timeout": { icon: "timed-out", words: "did not end in time" },
        "workflow-canceled": { icon: "canceled", words: ": the workflow was canceled" },
        "request-refused": { icon: "failed", words: ": Databricks refused the request" },
        auth: { icon: "failed", words: ": could not sign in" },
        unreachable: { icon: "failed", words: ": could not learn how it ended" },
        input: { icon: "failed", words: ": the inputs are wrong" },
        internal: { icon: "failed", words: ": a fault of this action itself" }
      };
    })
  ),
  /***/
  2181: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Ep: () => (
          /* binding */
          kindName
        ),
        /* harmony export */
        OG: () => (
          /* binding */
          NOTHING_TO_RUN
        ),
        /* harmony export */
        PV: () => (
          /* binding */
          splitBeside
        ),
        /* harmony export */
        al: () => (
          /* binding */
          taskStatus
        ),
        /* harmony export */
        c_: () => (
          /* binding */
          tallyWords
        ),
        /* harmony export */
        g6: () => (
          /* binding */
          countTasks
        ),
        /* harmony export */
        nc: () => (
          /* binding */
          taskCount
        ),
        /* harmony export */
        pp: () => (
          /* binding */
          progressWords
        ),
        /* harmony export */
        s0: () => (
          /* binding */
          usualWords
        ),
        /* harmony export */
        ui: () => (
          /* binding */
          timeSplit
        )
        /* harmony export */
      });
      var _model_run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(60);
      var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(5111);
      var _states_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(2556);
      const KIND_NAMES = {
        notebook: "notebook",
        jar: "JAR",
        "python-file": "Python file",
        wheel: "Python wheel",
        "spark-submit": "spark-submit",
        "sql-query": "SQL query",
        "sql-alert": "SQL alert",
        "sql-dashboard": "SQL dashboard",
        "sql-file": "SQL file",
        dbt: "dbt",
        "run-job": "run job",
        condition: "if/else condition",
        "for-each": "for each",
        pipeline: "pipeline",
        "clean-room": "clean room notebook",
        dashboard: "dashboard",
        "power-bi": "Power BI",
        "dbt-cloud": "dbt Cloud",
        "dbt-platform": "dbt platform",
        "gen-ai-compute": "generative AI compute",
        "python-operator": "Python operator",
        alert: "alert",
        "ai-runtime": "AI runtime",
        unknown: "task"
      };
      function kindName({ kind, kindField }) {
        return kind === "unknown" && kindField || KIND_NAMES[kind];
      }
      function taskCount(count, which2 = "") {
        return `${count}${which2 && ` ${which2}`} ${count === 1 ? "task" : "tasks"}`;
      }
      const COUNTED_AS = {
        ok: "succeeded",
        partial: "succeeded",
        failed: "failed",
        "timed-out": "failed",
        canceled: "canceled",
        skipped: "skipped",
        running: "running",
        terminating: "running",
        waiting: "waiting",
        unknown: "unknown"
      };
      function countTasks(tasks) {
        const counts = { failed: 0, canceled: 0, unknown: 0, skipped: 0, running: 0, waiting: 0, succeeded: 0 };
        for (const task of tasks)
          counts[COUNTED_AS[(0, _states_js__WEBPACK_IMPORTED_MODULE_1__.ZG)((0, _model_run_js__WEBPACK_IMPORTED_MODULE_2__.
          mh)(task).condition)]]++;
        return counts;
      }
      function progressWords(tasks) {
        if (tasks.length === 0)
          return "";
        const { succeeded, ...others } = countTasks(tasks);
        return [`${succeeded} of ${taskCount(tasks.length)} succeeded`, ...countWords(others)].join(", ");
      }
      function tallyWords(tasks) {
        if (tasks.length === 0)
          return "";
        return `${taskCount(tasks.length)}: ${countWords(countTasks(tasks)).join(", ")}`;
      }
      function countWords(counts) {
        return Object.entries(counts).flatMap(([word, count]) => count > 0 ? [`${count} ${word}`] : []);
      }
      function taskStatus(task) {
        const { condition } = (0, _model_run_js__WEBPACK_IMPORTED_MODULE_2__.mh)(task);
        const words2 = [(0, _states_js__WEBPACK_IMPORTED_MODULE_1__.kV)(condition) + reason(condition), progress(task, condition)];
        return { icon: (0, _states_js__WEBPACK_IMPORTED_MODULE_1__.ZG)(condition), text: words2.filter(Boolean).join(", ") };
      }
      const EMPTY_CODES = /* @__PURE__ */ new Set(["RUN_EXECUTION_ERROR", "SKIPPED"]);
      function reason({ phase, code, result, verdict }) {
        if (phase !== "ended" || !code || !result || code === result || verdict?.kind === "success")
          return "";
        return EMPTY_CODES.has(code) ? "" : ` (${code})`;
      }
      function progress({ outcome, iterations }, { phase, verdict }) {
        if (outcome)
          return `outcome ${outcome}`;
        if (!iterations || verdict?.kind === "not-run")
          return "";
        const { total, succeeded, failed } = iterations;
        if (total === 0)
          return phase === "ended" ? "no iterations" : "";
        if (failed > 0)
          return `${failed} of ${total} iterations failed`;
        return phase === "ended" ? `${succeeded} of ${total} iterations` : `${succeeded} of ${total} iterations done`;
      }
      function timeSplit(attempt) {
        const parts = [
          ["queued", attempt.queuedMs],
          ["cluster", attempt.setupMs],
          ["running", attempt.runMs]
        ];
        return parts.flatMap(([name, ms]) => ms !== void 0 && Math.round(ms) > 0 ? [`${name} ${(0, _text_duration_js__WEBPACK_IMPORTED_MODULE_0__.
        a)(ms)}`] : []).join(", ");
      }
      const NOTHING_TO_RUN = "The change touches none of the notebooks that `notebook-path` names, so nothing was starte\
d (`changed-only`).";
      function splitBeside(took, attempt) {
        const split = timeSplit(attempt);
        return split === `running ${took}` ? "" : split;
      }
      function usualWords(usualMs) {
        if (usualMs === void 0)
          return "";
        const step = STEPS_MS.find((ms) => usualMs >= ms * LEAST_STEPS) ?? 1;
        return `usually ${(0, _text_duration_js__WEBPACK_IMPORTED_MODULE_0__.a)(Math.round(usualMs / step) * step)}`;
      }
      const STEPS_MS = [10 * 6e4, 6e4, 1e4, 1e3];
      const LEAST_STEPS = 10;
    })
  ),
  /***/
  1587: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        g: () => (
          /* binding */
          seeItEnd
        )
        /* harmony export */
      });
      var _watch_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7574);
      async function seeItEnd(dependencies, runId, withinMs, options = {}) {
        const { onLook, ...watching } = options;
        let last;
        try {
          for await (const look of (0, _watch_js__WEBPACK_IMPORTED_MODULE_0__.w)(dependencies, runId, { interval: "auto",
          withinMs, ...watching })) {
            last = look.run;
            await onLook?.(look);
          }
        } catch {
        }
        return last;
      }
    })
  ),
  /***/
  624: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        i: () => (
          /* binding */
          changesBetween
        )
        /* harmony export */
      });
      function changesBetween(before, after) {
        const tasks = after.tasks.flatMap((task) => attemptChanges(before, task));
        if (before && sameWords(before.condition, after.condition))
          return tasks;
        const run2 = { kind: "run", before: before?.condition, after: after.condition };
        return after.condition.phase === "ended" ? [...tasks, run2] : [run2, ...tasks];
      }
      function attemptChanges(before, task) {
        const known = before?.tasks.find((other) => other.key === task.key)?.attempts ?? [];
        return task.attempts.flatMap((attempt) => {
          const earlier = known.find((other) => other.runId === attempt.runId && other.number === attempt.number)?.condition;
          return earlier && sameWords(earlier, attempt.condition) ? [] : [{ kind: "task", path: [task.key], task, attempt,
          before: earlier }];
        });
      }
      function sameWords(a, b) {
        return a.lifeCycle === b.lifeCycle && a.phase === b.phase && a.result === b.result;
      }
    })
  ),
  /***/
  5194: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        EZ: () => (
          /* binding */
          isMeant
        ),
        /* harmony export */
        Le: () => (
          /* binding */
          isToDelete
        ),
        /* harmony export */
        xF: () => (
          /* binding */
          deleteRun
        )
        /* harmony export */
      });
      var _import_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(5769);
      var _text_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(6085);
      var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(5208);
      const OUTAGE_MS2 = 2e4;
      function isMeant(when, outcome) {
        return when === "always" || when === "on-success" && outcome?.kind === "succeeded";
      }
      function isToDelete(when, state) {
        const { start: start2, outcome } = state;
        const isOurs = start2.kind === "known" && start2.origin !== "given";
        return isOurs && !state.isDeleted && outcome !== void 0 && isMeant(when, outcome) && (0, _journal_js__WEBPACK_IMPORTED_MODULE_1__.
        hY)(state);
      }
      async function deleteRun({ client, workspaceFiles, emit, signal }, { runId, folder }) {
        const attempt = async (what, work) => {
          try {
            await work();
            await emit({ type: "note", text: `Deleted ${what}, as delete-run says.` });
            return true;
          } catch (error2) {
            const why = `could not be deleted: ${(0, _text_failure_js__WEBPACK_IMPORTED_MODULE_2__.U)(error2)} The verdi\
ct does not depend on it.`;
            const text = `delete-run: ${what} ${why}`;
            await emit({ type: "warning", text, title: "Not deleted" });
            return false;
          }
        };
        const isGone = await attempt(`run ${runId}`, () => client.deleteRun(runId, { outageMs: OUTAGE_MS2, signal }));
        if (folder !== void 0 && (0, _import_folder_js__WEBPACK_IMPORTED_MODULE_0__.p7)(folder))
          await attempt(`the folder ${folder}`, () => workspaceFiles.deleteFolder(folder, { signal, deadlineMs: OUTAGE_MS2 }));
        await emit({ type: "deleted" });
        return isGone;
      }
    })
  ),
  /***/
  1168: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
        const text = said.replaceAll("’", "'").replace(/\s+/g, " ");
        const between = /\benvironment([^.]{1,60})\bnotebook task/i.exec(text)?.[1] ?? "";
        return /(?:\bnot|\bcannot|n't) (?:be )?(?:provided|specified|given|set|used|supported|allowed) /i.test(between);
      }
    })
  ),
  /***/
  3770: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        $: () => (
          /* binding */
          findStarted
        ),
        /* harmony export */
        c: () => (
          /* binding */
          mayBeOf
        )
        /* harmony export */
      });
      var _databricks_http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(668);
      var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3434);
      var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(936);
      var _send_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(6661);
      const LOOKS_MS = [0, 3e3, 7e3];
      const START_SKEW_MS = 10 * 6e4;
      const LOOK = { outageMs: 2e4, deadlineMs: 1e4 };
      const UNSENT_PAUSE_MS = 1e3;
      async function findStarted(dependencies, sent) {
        if (await isNothingActive(dependencies, sent))
          return void 0;
        const { client, signal } = dependencies;
        return (0, _send_js__WEBPACK_IMPORTED_MODULE_3__.NC)(client, sent.request, { signal });
      }
      async function isNothingActive(dependencies, sent) {
        const { clock, signal } = dependencies;
        const from = clock.now();
        for (const at of LOOKS_MS) {
          await clock.sleep(from + at - clock.now(), signal);
          signal.throwIfAborted();
          try {
            const runs = await look(dependencies, sent.jobId);
            if (runs.some((run2) => mayBeOf(sent, run2, dependencies)))
              return false;
          } catch (error2) {
            if (!(error2 instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ))
              throw error2;
            return false;
          }
        }
        return true;
      }
      async function look({ client, clock, signal }, jobId) {
        for (; ; ) {
          try {
            return await client.listStarted(jobId, { ...LOOK, signal });
          } catch (error2) {
            const isUnsent = error2 instanceof _databricks_http_errors_js__WEBPACK_IMPORTED_MODULE_0__.hD && error2.kind ===
            "unreachable" && error2.nothingWasSent;
            if (!isUnsent)
              throw error2;
            await clock.sleep(UNSENT_PAUSE_MS, signal);
            signal.throwIfAborted();
          }
        }
      }
      function mayBeOf({ request, jobId, sentAt }, run2, { client, clock }) {
        const { run_name: name } = request.body;
        const isNamedOtherwise = jobId === void 0 && typeof name === "string" && run2.name !== name;
        const now = clock.now();
        const clocks = { elapsedMs: Math.max(0, now - sentAt) + START_SKEW_MS, now, serverNow: client.serverNow() };
        return !isNamedOtherwise && (0, _ownership_js__WEBPACK_IMPORTED_MODULE_2__.hy)(run2, clocks) !== "earlier";
      }
    })
  ),
  /***/
  5208: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
          hasEnded2
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
      var run2 = __nccwpck_require__2(60);
      var cut2 = __nccwpck_require__2(9967);
      var error_text = __nccwpck_require__2(557);
      var plain2 = __nccwpck_require__2(4395);
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
          ...output.error === void 0 ? {} : { error: head((0, plain2.uo)(output.error), KEPT_ERROR_CHARACTERS, false).text },
          ...output.trace === void 0 ? {} : { trace: tail((0, plain2.uo)(output.trace), share * KEPT_TRACE_CHARACTERS, false) },
          ...output.note === void 0 ? {} : { note: output.note },
          ...output.link === void 0 ? {} : { link: output.link },
          ...output.cell === void 0 ? {} : { cell: cellOf(output.cell, KEPT_PRINTED_CHARACTERS) },
          ...output.cells === void 0 ? {} : { cells: cellsOf(output.cells) },
          ...output.tests === void 0 ? {} : { tests: { counts: output.tests.counts, failed: output.tests.failed.slice(0,
          KEPT_TESTS).map(testOf) } },
          ...output.exception === void 0 ? {} : { exception: output.exception },
          ...output.place === void 0 ? {} : { place: output.place }
        };
      }
      function keptCharacters(outputs) {
        let sum2 = 0;
        for (const { result, logs, trace } of outputs)
          sum2 += (result?.text.length ?? 0) + (logs?.text.length ?? 0) + (trace?.text.length ?? 0);
        return sum2;
      }
      function cellOf({ source: source2, printed: printed2 }, most) {
        return {
          source: detached((0, error_text.Mg)(source2, KEPT_SOURCE_CHARACTERS)),
          printed: detached((0, error_text.Mg)(printed2, most))
        };
      }
      function cellsOf(cells) {
        const few = cells.slice(0, KEPT_CELLS);
        const share = Math.max(LEAST_CELL_CHARACTERS, Math.floor(KEPT_CELLS_CHARACTERS / few.length));
        return few.map(({ number, source: source2, printed: printed2 }) => ({
          number,
          source: detached((0, cut2.VI)(source2, LEAST_CELL_CHARACTERS)),
          printed: detached((0, error_text.Mg)(printed2, share))
        }));
      }
      function testOf({ message, places, ...test }) {
        return { ...test, message: detached((0, cut2.VI)(message, KEPT_TEST_CHARACTERS)), places: places.slice(-1) };
      }
      function head(text, most, truncated) {
        return text.length <= most ? { text, truncated } : { text: detached(text.slice(0, most)).replace(/\ufffd$/, ""),
        truncated: true };
      }
      function tail(text, most, truncated) {
        return text.length <= most ? { text, truncated } : { text: detached(text.slice(-most)).replace(/^\ufffd/, ""), truncated: true };
      }
      function detached(slice) {
        return Buffer.from(slice, "utf8").toString("utf8");
      }
      var source = __nccwpck_require__2(8480);
      ;
      function taskReport(seen, known) {
        const task = inRepository(seen, known.folder);
        const { runId } = (0, run2.mh)(task);
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
        const first = iterations.find(run2.WN);
        if (!first)
          return own;
        const note = [own?.note, `The first one that failed is ${first.key}.`].filter(Boolean).join(" ");
        const error2 = first.output?.error || task.iterations?.firstError || (0, run2.mh)(first).condition.message;
        return { ...own, ...first.output, error: error2, note };
      }
      function inRepository(task, folder) {
        const root = `${folder}/${(0, source.xs)("")}`;
        if (folder === void 0 || !task.notebook?.path.startsWith(root))
          return task;
        return { ...task, notebook: { ...task.notebook, path: task.notebook.path.slice(root.length) } };
      }
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
        return repairs.map((repair2, place) => place === repairs.length - 1 ? { ...repair2, result } : repair2);
      }
      function lastTaken(repairs) {
        const last = repairs.at(-1);
        return last ? { kind: "taken", repairId: last.repairId } : { kind: "none" };
      }
      function hasEnded2({ run: run3, repair: repair2, repairs }) {
        if (run3?.condition.phase !== "ended" || repair2.kind === "asked")
          return false;
        return repairs.every(({ repairId, result }) => result !== "" || run3.repairIds.includes(repairId));
      }
      function runIdOf({ start: start2 }) {
        return start2.kind === "known" ? start2.runId : void 0;
      }
      function isInDoubt({ start: start2, repair: repair2 }) {
        return start2.kind === "sent" || repair2.kind === "asked";
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
            return !isInDoubt(state) && (runIdOf(state) === void 0 || hasEnded2(state) || isUnseenGiven(state, outcome));
        }
      }
      function isUnseenGiven({ start: start2, run: run3 }, { error: error2 }) {
        return start2.kind === "known" && start2.origin === "given" && run3 === void 0 && error2.kind === "request-refus\
ed";
      }
      function reportOf(state, place) {
        const { start: start2, notes, repairs, usualMs } = state;
        if (start2.kind !== "known")
          return void 0;
        const unseen = unseenRun(start2.runId, state.run?.jobId || (start2.jobId ?? ""), place);
        const seen = state.run ?? unseen;
        const tasks = seen.tasks.map((task) => taskReport(task, state));
        const told = { notes: [...notes], repairs: [...repairs], ...usualMs === void 0 ? {} : { usualMs } };
        return { ...seen, url: seen.url || unseen.url, tasks, ...told };
      }
      function unseenRun(runId, jobId, { host, workspaceId, jobName = "" }) {
        return {
          runId,
          jobId,
          name: jobName,
          url: jobId ? `${host}/jobs/${jobId}/runs/${runId}${workspaceId ? `?o=${workspaceId}` : ""}` : "",
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
    })
  ),
  /***/
  936: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        ck: () => (
          /* binding */
          misnamedRun
        ),
        /* harmony export */
        dl: () => (
          /* binding */
          toldAge
        ),
        /* harmony export */
        hy: () => (
          /* binding */
          ageOf
        ),
        /* harmony export */
        zl: () => (
          /* binding */
          strangersRun
        ),
        /* harmony export */
        zy: () => (
          /* binding */
          runningFor
        )
        /* harmony export */
      });
      var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3434);
      function strangersRun({ origin, jobId }, run2) {
        if (origin === "given")
          return void 0;
        const isOfAnotherJob = jobId !== void 0 && run2.jobId !== "" && run2.jobId !== jobId;
        const isOfAJob = jobId === void 0 && run2.runType !== "" && run2.runType !== "SUBMIT_RUN";
        if (!isOfAnotherJob && !isOfAJob)
          return void 0;
        const found = `run ${run2.runId}${run2.jobId === "" ? "" : ` of job ${run2.jobId}`}`;
        const asked = jobId === void 0 ? "a one-time run" : `a run of job ${jobId}`;
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("request-refused", `The idempotency token led to ${found}\
, not to ${asked}: the token was used before for something else. Nothing was started.`, "Give another `idempotency-token\
`, one for each thing that is run, or leave it empty to have one derived.");
      }
      function misnamedRun(claim, run2) {
        if (!strangersRun(claim, run2))
          return void 0;
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("unreachable", `The workspace answered the start wit\
h run ${run2.runId}, which is not of what was started: its answer is mixed up.`, "A proxy or a cache before the workspac\
e answers with something else: run the step again, and check what stands between the runner and the workspace.");
      }
      const SLACK_MS = 5e3;
      const CLOCKS_AGREE_MS = 6e4;
      function ageOf(run2, clocks) {
        const { elapsedMs, now, serverNow } = clocks;
        if (leastDuration(run2) > elapsedMs + SLACK_MS)
          return "earlier";
        const { startedAt, endedAt } = run2;
        if (startedAt === void 0)
          return "unclear";
        const isBefore = (at, time) => at < time - elapsedMs - SLACK_MS;
        if (!isBefore(startedAt, now))
          return serverNow !== void 0 && isBefore(startedAt, serverNow) ? "unclear" : "new";
        if (serverNow === void 0 || !doAgree(clocks) || !isBefore(startedAt, serverNow))
          return "unclear";
        return endedAt === void 0 || isBefore(endedAt, Math.min(now, serverNow)) ? "earlier" : "unclear";
      }
      function leastDuration({ totalMs = 0, countedMs = totalMs }) {
        return Math.min(totalMs, countedMs);
      }
      function doAgree({ now, serverNow = now }) {
        return Math.abs(now - serverNow) <= CLOCKS_AGREE_MS;
      }
      function toldAge(run2, clocks) {
        return doAgree(clocks) ? sinceStart(run2, clocks) : 0;
      }
      function runningFor(run2, clocks) {
        return Math.min(sinceStart(run2, clocks), clocks.elapsedMs);
      }
      function sinceStart({ startedAt = Infinity }, clocks) {
        const { now, serverNow = now } = clocks;
        return Math.max(0, Math.min(now, serverNow) - startedAt);
      }
    })
  ),
  /***/
  6026: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
    })
  ),
  /***/
  9456: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
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
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7598);
      var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(8480);
      var _dependencies_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(1168);
      const LONGEST_TASK_KEY = 100;
      const HASH_DIGITS = 6;
      const LONGEST_RUN_NAME_BYTES = 4096;
      function buildRequest(work, { jobId, folder }, context) {
        switch (work.kind) {
          case "job":
          case "job-name":
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
        return (0, _dependencies_js__WEBPACK_IMPORTED_MODULE_2__.Og)(body, dependencies, compute.kind, wheelPathIn(folder));
      }
      function wheelPathIn(folder) {
        return (wheel) => `${folder}/${(0, _model_source_js__WEBPACK_IMPORTED_MODULE_1__.LF)(wheel)}`;
      }
      function notebookTask(key, notebook, work, folder) {
        const { parameters, compute, source } = work;
        return {
          task_key: key,
          notebook_task: {
            ...isOfRepository(notebook) && source === "checkout" ? { notebook_path: `${folder}/${(0, _model_source_js__WEBPACK_IMPORTED_MODULE_1__.
            xs)(nameOf2(notebook))}`, source: "WORKSPACE" } : { notebook_path: nameOf2(notebook), source: isOfRepository(
            notebook) ? "GIT" : "WORKSPACE" },
            ...Object.keys(parameters).length > 0 ? { base_parameters: parameters } : {}
          },
          ...compute.kind === "existing-cluster" ? { existing_cluster_id: compute.clusterId } : {},
          ...compute.kind === "new-cluster" ? { new_cluster: compute.spec } : {}
        };
      }
      function isOfRepository({ source }) {
        return source === "repository";
      }
      function nameOf2(notebook) {
        return isOfRepository(notebook) ? (0, _model_source_js__WEBPACK_IMPORTED_MODULE_1__.wj)(notebook.path) : notebook.
        path;
      }
      function runName(given2, { workflow: workflow2, repository, sha }) {
        if (given2 !== void 0)
          return given2;
        const at = `${repository}${sha ? `@${sha.slice(0, 7)}` : ""}`;
        const name = [workflow2, at].filter(Boolean).join(" · ") || "GitHub Actions";
        return Buffer.byteLength(name) <= LONGEST_RUN_NAME_BYTES ? name : `${name.slice(0, LONGEST_RUN_NAME_BYTES / 4)}…`;
      }
      function taskKeys(notebooks) {
        const taken = /* @__PURE__ */ new Set();
        return notebooks.map((notebook) => {
          const key = unused(isOfRepository(notebook) ? pathKey(nameOf2(notebook)) : nameKey(notebook, notebooks), taken);
          taken.add(key);
          return key;
        });
      }
      function notebooksOf(keys, notebooks) {
        const keyOf = taskKeys(notebooks);
        return notebooks.filter((_, index) => keys.includes(keyOf[index]));
      }
      function pathKey(path2) {
        const key = path2.replaceAll("/", "__");
        const isPlain = key === asKey(key) && !path2.includes("__") && !/(?:^|\/)_|_(?:\/|$)/.test(path2);
        return isPlain ? key : `${asKey(key).slice(-(LONGEST_TASK_KEY - HASH_DIGITS - 1))}_${hashOf(path2)}`;
      }
      function hashOf(path2) {
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(path2).digest("hex").slice(0, HASH_DIGITS);
      }
      function nameKey({ path: path2 }, notebooks) {
        const isShared = notebooks.filter((other) => !isOfRepository(other) && baseKey(other.path) === baseKey(path2)).length >
        1;
        return isShared ? asKey(path2.split("/").filter(Boolean).join("__")) : baseKey(path2);
      }
      function baseKey(path2) {
        return asKey(path2.split("/").at(-1) ?? "");
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
    })
  ),
  /***/
  9470: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      var _databricks_target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6901);
      var _databricks_wire_int64_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3925);
      var _delete_run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(5194);
      var _journal_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(5208);
      function savedForm({ deleteRun, ...facts }, state) {
        const { start: start2, repair: repair2, isTimedOut, outcome, folder } = state;
        if (start2.kind === "nothing-sent")
          return "";
        const isDue = (0, _delete_run_js__WEBPACK_IMPORTED_MODULE_2__.Le)(deleteRun, state);
        const isDone = start2.kind === "disowned" || outcome !== void 0 && (0, _journal_js__WEBPACK_IMPORTED_MODULE_3__.
        Is)(state, outcome) && !isDue;
        const deletion = (0, _delete_run_js__WEBPACK_IMPORTED_MODULE_2__.EZ)(deleteRun, outcome) ? { deletion: { isDue, folder } } :
        {};
        return (0, _databricks_wire_int64_js__WEBPACK_IMPORTED_MODULE_1__.sd)({ version: VERSION, isDone, ...facts, start: inText(
        start2), repair: repair2, isTimedOut, ...deletion });
      }
      const VERSION = 1;
      function inText(start2) {
        if (start2.kind === "known")
          return { ...start2, sent: void 0 };
        if (start2.kind !== "sent")
          return start2;
        const { request, ...rest } = start2;
        return { ...rest, endpoint: request.endpoint, body: (0, _databricks_wire_int64_js__WEBPACK_IMPORTED_MODULE_1__.sd)(
        request.body) };
      }
      function readSaved(text) {
        if (text === "")
          return void 0;
        const fields = (0, _databricks_wire_int64_js__WEBPACK_IMPORTED_MODULE_1__.Ag)(text);
        if (fields?.isDone === true)
          return void 0;
        const target = (0, _databricks_target_js__WEBPACK_IMPORTED_MODULE_0__._$)(fields?.target);
        const start2 = readStart(fields?.start);
        const repair2 = readRepair(fields?.repair);
        if (fields?.version !== VERSION || !target || !start2 || !repair2)
          return "unreadable";
        const { stopMarker } = fields;
        const deletion = readDeletion(fields.deletion);
        return {
          target,
          start: start2,
          repair: repair2,
          wait: fields.wait !== false,
          onCancel: fields.onCancel === "leave" ? "leave" : "cancel",
          isTimedOut: fields.isTimedOut === true,
          ...typeof stopMarker === "string" ? { stopMarker } : {},
          ...deletion ? { deletion } : {}
        };
      }
      function readStart(value) {
        const { kind, runId, origin, endpoint, body, isTokenDerived, jobId, sentAt } = objectOf(value);
        const common2 = { isTokenDerived: isTokenDerived === true, ...typeof jobId === "string" ? { jobId } : {} };
        if (kind === "known") {
          const known = ORIGINS.find((candidate) => candidate === origin);
          return isId(runId) && known ? { kind, runId, origin: known, ...common2 } : void 0;
        }
        const request = kind === "sent" ? readRequest(endpoint, body) : void 0;
        return request && typeof sentAt === "number" ? { kind: "sent", request, sentAt, isRepeated: true, ...common2 } :
        void 0;
      }
      const ORIGINS = ["started", "found", "given"];
      function readRequest(endpoint, body) {
        if (endpoint !== "run-now" && endpoint !== "submit" || typeof body !== "string")
          return void 0;
        const fields = (0, _databricks_wire_int64_js__WEBPACK_IMPORTED_MODULE_1__.OG)(body);
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
    })
  ),
  /***/
  6661: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      async function cancelPrevious({ client, clock, random }, jobId, keep, signal) {
        const others = async () => (await client.listActiveRuns(jobId, signal)).filter((runId) => !keep.includes(runId));
        const active = await others();
        if (active.length === 0)
          return [];
        if (keep.length === 0)
          await client.cancelAllRuns(jobId, signal);
        else
          for (const runId of active)
            await client.cancelRun(runId, { signal });
        const until = clock.now() + LIMIT_MS;
        const slowness = (0, run_slowness.L)(client);
        for (let looks = 1; ; looks++) {
          const remaining = await others();
          if (remaining.length === 0)
            return active;
          if (clock.now() > until)
            throw doNotEnd(jobId, remaining);
          await clock.sleep((0, pace.J)({ interval: "auto", looks, random: random(), slowness: slowness() }), signal);
          signal?.throwIfAborted();
        }
      }
      function doNotEnd(jobId, remaining) {
        const within2 = `${LIMIT_MS / 6e4} minutes`;
        return new errors2.lZ("request-refused", `The active runs of job ${jobId} were canceled, but ${remaining.join(",\
 ")} did not end within ${within2}. Nothing was started.`, "Look at them in the workspace, and run the step again once t\
hey have ended.");
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
        const canceled2 = await cancelPrevious(start2, jobId, keep, signal);
        if (canceled2.length === 0)
          return;
        const which2 = canceled2.length === 1 ? "the active run" : `${canceled2.length} active runs`;
        await emit({ type: "note", text: `Canceled ${which2} of job ${jobId} first: ${canceled2.join(", ")}.` });
      }
      async function send2(start2, attempt) {
        const { client, clock, emit, jobId, signal } = start2;
        const { endpoint, body } = start2.request;
        const request = { endpoint, body: { ...body, idempotency_token: start2.tokenOf(attempt) } };
        const isTokenDerived = start2.inputs.idempotencyToken === void 0;
        await client.signIn(signal);
        const onSending = () => emit({ type: "starting", request, isTokenDerived, jobId, at: clock.now() });
        const onNotDone = () => emit({ type: "not-started" });
        const runId = await sendStart(client, request, { signal, onSending, onNotDone });
        await emit({ type: "run", runId, origin: "started", jobId });
        return runId;
      }
      function sendStart(client, { endpoint, body }, options = {}) {
        return endpoint === "run-now" ? client.runNow(body, options) : client.submit(body, options);
      }
    })
  ),
  /***/
  9343: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
    })
  ),
  /***/
  7350: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        H: () => (
          /* binding */
          createTimeLimit
        )
        /* harmony export */
      });
      var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3434);
      function createTimeLimit(clock, timeoutMs) {
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
              over.abort(new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.j$("timeout"));
          };
          void clock.sleep(Math.max(0, timeoutMs - alreadyMs), signal).then(expire);
        };
        restart(0);
        return { signal: over.signal, restart, close: () => running.abort() };
      }
    })
  ),
  /***/
  6248: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7598);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(6760);
      var _model_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(5740);
      var _databricks_wire_int64_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(3925);
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
        return hashOf((0, _databricks_wire_int64_js__WEBPACK_IMPORTED_MODULE_2__.sd)(parts));
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
          if (await create((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, "databricks-run", `${token2}-${ordinal}`)))
            return ordinal;
        }
      }
      async function attemptTokens({ host, createFile: createFile2, newToken }, { context, leg, idempotencyToken: given2 }, {
      endpoint, body }) {
        if (given2 !== void 0)
          return (attempt) => attempt === 1 ? given2 : hashOf(JSON.stringify([given2, attempt]));
        if ((0, _model_workflow_js__WEBPACK_IMPORTED_MODULE_3__.v)(context).length > 0)
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
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
      }
    })
  ),
  /***/
  7574: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        w: () => (
          /* binding */
          watch2
        )
        /* harmony export */
      });
      var _databricks_http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(668);
      var _changes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(624);
      var _pace_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(6026);
      var _slowness_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(9343);
      const REFUSED_MS = 10 * 6e4;
      const REPAIR_SHOWS_MS = 6e4;
      async function* watch2({ client, clock, random }, runId, options) {
        const { interval, signal, withinMs, forecast } = options;
        const until = withinMs === void 0 ? Infinity : clock.now() + withinMs;
        const isOver = endOfRepair(clock, options.repairId);
        const slowness = (0, _slowness_js__WEBPACK_IMPORTED_MODULE_2__.L)(client);
        const lookOnce = createTolerantLook(clock, runId, options);
        let { before } = options;
        for (let looks = 1; ; looks++) {
          const remaining = until - clock.now();
          const run2 = await lookOnce(() => client.getRun(runId, { signal, ...budgetOf(remaining) }));
          if (run2) {
            yield { run: run2, changes: (0, _changes_js__WEBPACK_IMPORTED_MODULE_3__.i)(before, run2) };
            if (isOver(run2))
              return;
            before = run2;
          }
          if (remaining <= 0)
            return;
          const pace = { interval, looks, slowness: slowness(), forecast: run2 && forecast?.(run2) };
          await clock.sleep((0, _pace_js__WEBPACK_IMPORTED_MODULE_1__.J)({ ...pace, random: random(), ...limitOf(remaining) }),
          signal);
          signal?.throwIfAborted();
        }
      }
      function budgetOf(remaining) {
        return remaining === Infinity ? {} : { outageMs: Math.max(0, remaining) };
      }
      function limitOf(remaining) {
        return remaining === Infinity ? {} : { remaining };
      }
      function endOfRepair(clock, repairId) {
        let endedSince;
        return ({ condition, repairIds }) => {
          if (condition.phase !== "ended") {
            endedSince = void 0;
            return false;
          }
          if (repairId === void 0 || repairIds.includes(repairId))
            return true;
          endedSince ??= clock.now();
          return clock.now() - endedSince >= REPAIR_SHOWS_MS;
        };
      }
      function createTolerantLook(clock, runId, { emit, mayBeMissing = false }) {
        let refusedSince;
        let isThere = !mayBeMissing;
        return async (look) => {
          try {
            const run2 = await look();
            isThere = true;
            refusedSince = void 0;
            return run2;
          } catch (error2) {
            const isRefusal = error2 instanceof _databricks_http_errors_js__WEBPACK_IMPORTED_MODULE_0__.hD && error2.kind ===
            "request-refused";
            if (!emit || !isRefusal || !isThere)
              throw error2;
            refusedSince ??= clock.now();
            const sinceMs = clock.now() - refusedSince;
            if (sinceMs > REFUSED_MS)
              throw error2;
            const trouble = { what: `read run ${runId}`, cause: error2.message, attempt: 1, delayMs: 0, sinceMs };
            await emit({ type: "outage", trouble });
            return void 0;
          }
        };
      }
    })
  ),
  /***/
  8544: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        C: () => (
          /* binding */
          formatBytesOf
        ),
        /* harmony export */
        z: () => (
          /* binding */
          formatBytes
        )
        /* harmony export */
      });
      const KILO = 1e3;
      const MEGA = 1e6;
      function formatBytes(bytes) {
        const { word } = unitOf(bytes);
        return `${inUnitOf(bytes, bytes)} ${bytes === 1 ? "byte" : word}`;
      }
      function formatBytesOf(bytes, all) {
        return `${inUnitOf(bytes, all)} of ${formatBytes(all)}`;
      }
      function inUnitOf(bytes, all) {
        const { size, digits } = unitOf(all);
        return (bytes / size).toFixed(digits);
      }
      function unitOf(bytes) {
        if (bytes < KILO)
          return { size: 1, digits: 0, word: "bytes" };
        return bytes < MEGA ? { size: KILO, digits: 0, word: "kB" } : { size: MEGA, digits: 1, word: "MB" };
      }
    })
  ),
  /***/
  9967: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
          endOf2
        ),
        /* harmony export */
        uF: () => (
          /* binding */
          lastLinesInBytes
        )
        /* harmony export */
      });
      function beginningOf(text, most) {
        if (text.length <= most)
          return text;
        const end = Math.max(0, most);
        return text.slice(0, isParted(text, end) ? end - 1 : end);
      }
      function endOf2(text, most) {
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
        const tail = endOf2(text, bytes);
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
        return `${beginningOf(text, head).trimEnd()}…${endOf2(text, room - head).trimStart()}`;
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
    })
  ),
  /***/
  5111: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
          if ((result.length === 0 || !options.colonNotation) && isZero(value) && !(options.colonNotation && short === "\
m")) {
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
              add(microseconds, "microsecond", "µs");
              add(nanoseconds, "nanosecond", "ns");
            } else {
              const millisecondsAndBelow = milliseconds2 + microseconds / 1e3 + nanoseconds / 1e6;
              const millisecondsDecimalDigits = typeof options.millisecondsDecimalDigits === "number" ? options.millisecondsDecimalDigits :
              0;
              const roundedMilliseconds = millisecondsAndBelow >= 1 ? Math.round(millisecondsAndBelow) : Math.ceil(millisecondsAndBelow);
              const maximumMilliseconds = 1e3 - 10 ** -millisecondsDecimalDigits;
              const millisecondsString = millisecondsDecimalDigits ? Math.min(millisecondsAndBelow, maximumMilliseconds).
              toFixed(millisecondsDecimalDigits) : Math.min(roundedMilliseconds, maximumMilliseconds);
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
    })
  ),
  /***/
  557: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
        kc: () => (
          /* binding */
          errorText
        )
        /* harmony export */
      });
      var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(9967);
      var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8422);
      var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(4395);
      const TRACE_ID = /\[Trace ID: [^[\]\n]{0,200}\]/g;
      const LEFT_OUT = "\n…\n";
      function withoutTraceIds(text) {
        return text.replace(TRACE_ID, "").trimEnd();
      }
      function errorText(text) {
        return (0, _plain_js__WEBPACK_IMPORTED_MODULE_1__.wh)(text.trimStart().startsWith("<span") || text.trimStart().startsWith(
        "<div") ? (0, _html_js__WEBPACK_IMPORTED_MODULE_0__.j)(text) : text);
      }
      function withoutMiddle(text, most) {
        if (text.length <= most)
          return text;
        const head = Math.floor(most / 4);
        return (0, _cut_js__WEBPACK_IMPORTED_MODULE_2__.VI)(text, head) + LEFT_OUT + (0, _cut_js__WEBPACK_IMPORTED_MODULE_2__.
        pJ)(text, most - head);
      }
    })
  ),
  /***/
  6085: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
        const words2 = parts.map((part) => part instanceof Error ? part.message || part.name : asText(part));
        return words2.length > 0 ? [...new Set(words2)].join("; ") : thrown.name || "unknown error";
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
    })
  ),
  /***/
  8422: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
    })
  ),
  /***/
  4395: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
      var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(9967);
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
        return (0, _cut_js__WEBPACK_IMPORTED_MODULE_0__.ml)(plainText((0, _cut_js__WEBPACK_IMPORTED_MODULE_0__.VI)(text,
        most * 8)), most);
      }
      function withoutLastLineEnds(text) {
        return (0, _cut_js__WEBPACK_IMPORTED_MODULE_0__.hT)(text, "\n");
      }
    })
  ),
  /***/
  7785: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
  ),
  /***/
  370: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        A: () => (
          /* binding */
          pLimit
        )
      });
      ;
      class Node {
        value;
        next;
        constructor(value) {
          this.value = value;
        }
      }
      class Queue {
        #head;
        #tail;
        #size;
        constructor() {
          this.clear();
        }
        enqueue(value) {
          const node = new Node(value);
          if (this.#head) {
            this.#tail.next = node;
            this.#tail = node;
          } else {
            this.#head = node;
            this.#tail = node;
          }
          this.#size++;
        }
        dequeue() {
          const current = this.#head;
          if (!current) {
            return;
          }
          this.#head = this.#head.next;
          this.#size--;
          if (!this.#head) {
            this.#tail = void 0;
          }
          return current.value;
        }
        peek() {
          if (!this.#head) {
            return;
          }
          return this.#head.value;
        }
        clear() {
          this.#head = void 0;
          this.#tail = void 0;
          this.#size = 0;
        }
        get size() {
          return this.#size;
        }
        *[Symbol.iterator]() {
          let current = this.#head;
          while (current) {
            yield current.value;
            current = current.next;
          }
        }
        *drain() {
          while (this.#head) {
            yield this.dequeue();
          }
        }
      }
      ;
      function pLimit(concurrency) {
        let rejectOnClear = false;
        if (typeof concurrency === "object") {
          ({ concurrency, rejectOnClear = false } = concurrency);
        }
        validateConcurrency(concurrency);
        if (typeof rejectOnClear !== "boolean") {
          throw new TypeError("Expected `rejectOnClear` to be a boolean");
        }
        const queue = new Queue();
        let activeCount = 0;
        const resumeNext = () => {
          if (activeCount < concurrency && queue.size > 0) {
            activeCount++;
            queue.dequeue().run();
          }
        };
        const next = () => {
          activeCount--;
          resumeNext();
        };
        const run2 = async (function_, resolve, arguments_) => {
          const result = (async () => function_(...arguments_))();
          resolve(result);
          try {
            await result;
          } catch {
          }
          next();
        };
        const enqueue = (function_, resolve, reject, arguments_) => {
          const queueItem = { reject };
          new Promise((internalResolve) => {
            queueItem.run = internalResolve;
            queue.enqueue(queueItem);
          }).then(run2.bind(void 0, function_, resolve, arguments_));
          if (activeCount < concurrency) {
            resumeNext();
          }
        };
        const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
          enqueue(function_, resolve, reject, arguments_);
        });
        Object.defineProperties(generator, {
          activeCount: {
            get: () => activeCount
          },
          pendingCount: {
            get: () => queue.size
          },
          clearQueue: {
            value() {
              if (!rejectOnClear) {
                queue.clear();
                return;
              }
              const abortError = AbortSignal.abort().reason;
              while (queue.size > 0) {
                queue.dequeue().reject(abortError);
              }
            }
          },
          concurrency: {
            get: () => concurrency,
            set(newConcurrency) {
              validateConcurrency(newConcurrency);
              concurrency = newConcurrency;
              queueMicrotask(() => {
                while (activeCount < concurrency && queue.size > 0) {
                  resumeNext();
                }
              });
            }
          },
          map: {
            async value(iterable, function_) {
              const promises = [];
              try {
                Array.from(iterable, (value, index) => {
                  const promise = generator(function_, value, index);
                  promises.push(promise);
                  return promise;
                });
              } catch (error2) {
                for (const promise of promises) {
                  promise.catch(() => {
                  });
                }
                throw error2;
              }
              return Promise.all(promises);
            }
          }
        });
        return generator;
      }
      function limitFunction(function_, options) {
        const limit = pLimit(options);
        const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
        Object.defineProperty(limitedFunction, "clearQueue", {
          value: limit.clearQueue
        });
        return limitedFunction;
      }
      function validateConcurrency(concurrency) {
        if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
          throw new TypeError("Expected `concurrency` to be a number from 1 and up");
        }
      }
    })
  )
  /******/
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) {
    return cachedModule.exports;
  }
  var module = __webpack_module_cache__[moduleId] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).
pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
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
    /******/
    792: 0
    /******/
  };
  var installChunk = (data) => {
    var { ids, modules, runtime } = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) {
      if (__nccwpck_require__.o(modules, moduleId)) {
        __nccwpck_require__.m[moduleId] = modules[moduleId];
      }
    }
    if (runtime) runtime(__nccwpck_require__);
    for (; i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
        installedChunks[chunkId][0]();
      }
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) {
      if (installedChunkData) {
        promises.push(installedChunkData[1]);
      } else {
        if (true) {
          var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
            if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
            throw e;
          });
          var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [
          resolve])]);
          promises.push(installedChunkData[1] = promise);
        }
      }
    }
  };
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (
    /* binding */
    cleanUpStep
  ),
  U: () => (
    /* binding */
    mainStep
  )
});
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => arch,
  getDetails: () => getDetails,
  isLinux: () => isLinux,
  isMacOS: () => isMacOS,
  isWindows: () => isWindows,
  platform: () => platform
});
var core_namespaceObject = {};
__nccwpck_require__.r(core_namespaceObject);
__nccwpck_require__.d(core_namespaceObject, {
  ExitCode: () => ExitCode,
  addPath: () => addPath,
  debug: () => debug,
  endGroup: () => endGroup,
  error: () => error,
  exportVariable: () => exportVariable,
  getBooleanInput: () => getBooleanInput,
  getIDToken: () => getIDToken,
  getInput: () => getInput,
  getMultilineInput: () => getMultilineInput,
  getState: () => getState,
  group: () => group,
  info: () => info,
  isDebug: () => isDebug,
  markdownSummary: () => markdownSummary,
  notice: () => notice,
  platform: () => platform_namespaceObject,
  saveState: () => saveState,
  setCommandEcho: () => setCommandEcho,
  setFailed: () => setFailed,
  setOutput: () => setOutput,
  setSecret: () => setSecret,
  startGroup: () => startGroup,
  summary: () => summary,
  toPlatformPath: () => toPlatformPath,
  toPosixPath: () => toPosixPath,
  toWin32Path: () => toWin32Path,
  warning: () => warning
});
var external_node_crypto_ = __nccwpck_require__(7598);
var external_node_fs_ = __nccwpck_require__(3024);
var external_node_path_ = __nccwpck_require__(6760);
var external_node_stream_ = __nccwpck_require__(7075);
;
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}
;
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
const CMD_STRING = "::";
class Command {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
}
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(
  /,/g, "%2C");
}
;
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!external_fs_namespaceObject.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
;
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
var external_http_ = __nccwpck_require__(8611);
var external_http_namespaceObject = /* @__PURE__ */ __nccwpck_require__.t(external_http_, 2);
var external_https_ = __nccwpck_require__(5692);
var external_https_namespaceObject = /* @__PURE__ */ __nccwpck_require__.t(external_https_, 2);
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
var tunnel = __nccwpck_require__(770);
;
class ProxyAgent {
  constructor() {
    throw new Error("undici is not part of this action: use HttpClient.request, which needs no dispatcher");
  }
}
;
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
function lib_getProxyUrl(serverUrl) {
  const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
  return proxyUrl ? proxyUrl.href : "";
}
const HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = ["OPTIONS", "GET", "DELETE", "HEAD"];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
  constructor(message, statusCode) {
    super(message);
    this.name = "HttpClientError";
    this.statusCode = statusCode;
    Object.setPrototypeOf(this, HttpClientError.prototype);
  }
}
class HttpClientResponse {
  constructor(message) {
    this.message = message;
  }
  readBody() {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
        let output = Buffer.alloc(0);
        this.message.on("data", (chunk) => {
          output = Buffer.concat([output, chunk]);
        });
        this.message.on("end", () => {
          resolve(output.toString());
        });
      }));
    });
  }
  readBodyBuffer() {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
        const chunks = [];
        this.message.on("data", (chunk) => {
          chunks.push(chunk);
        });
        this.message.on("end", () => {
          resolve(Buffer.concat(chunks));
        });
      }));
    });
  }
}
function isHttps(requestUrl) {
  const parsedUrl = new URL(requestUrl);
  return parsedUrl.protocol === "https:";
}
class HttpClient {
  constructor(userAgent, handlers, requestOptions) {
    this._ignoreSslError = false;
    this._allowRedirects = true;
    this._allowRedirectDowngrade = false;
    this._maxRedirects = 50;
    this._allowRetries = false;
    this._maxRetries = 1;
    this._keepAlive = false;
    this._disposed = false;
    this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
    this.handlers = handlers || [];
    this.requestOptions = requestOptions;
    if (requestOptions) {
      if (requestOptions.ignoreSslError != null) {
        this._ignoreSslError = requestOptions.ignoreSslError;
      }
      this._socketTimeout = requestOptions.socketTimeout;
      if (requestOptions.allowRedirects != null) {
        this._allowRedirects = requestOptions.allowRedirects;
      }
      if (requestOptions.allowRedirectDowngrade != null) {
        this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
      }
      if (requestOptions.maxRedirects != null) {
        this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
      }
      if (requestOptions.keepAlive != null) {
        this._keepAlive = requestOptions.keepAlive;
      }
      if (requestOptions.allowRetries != null) {
        this._allowRetries = requestOptions.allowRetries;
      }
      if (requestOptions.maxRetries != null) {
        this._maxRetries = requestOptions.maxRetries;
      }
    }
  }
  options(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
    });
  }
  get(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("GET", requestUrl, null, additionalHeaders || {});
    });
  }
  del(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("DELETE", requestUrl, null, additionalHeaders || {});
    });
  }
  post(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("POST", requestUrl, data, additionalHeaders || {});
    });
  }
  patch(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("PATCH", requestUrl, data, additionalHeaders || {});
    });
  }
  put(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("PUT", requestUrl, data, additionalHeaders || {});
    });
  }
  head(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("HEAD", requestUrl, null, additionalHeaders || {});
    });
  }
  sendStream(verb, requestUrl, stream, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request(verb, requestUrl, stream, additionalHeaders);
    });
  }
  /**
   * Gets a typed object from an endpoint
   * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
   */
  getJson(requestUrl_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.
      ApplicationJson);
      const res = yield this.get(requestUrl, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  postJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.
      ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.
      ApplicationJson);
      const res = yield this.post(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  putJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.
      ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.
      ApplicationJson);
      const res = yield this.put(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  patchJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.
      ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.
      ApplicationJson);
      const res = yield this.patch(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  /**
   * Makes a raw http request.
   * All other methods such as get, post, patch, and request ultimately call this.
   * Prefer get, del, post and patch
   */
  request(verb, requestUrl, data, headers) {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._disposed) {
        throw new Error("Client has already been disposed.");
      }
      const parsedUrl = new URL(requestUrl);
      let info2 = this._prepareRequest(verb, parsedUrl, headers);
      const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
      let numTries = 0;
      let response;
      do {
        response = yield this.requestRaw(info2, data);
        if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
          let authenticationHandler;
          for (const handler2 of this.handlers) {
            if (handler2.canHandleAuthentication(response)) {
              authenticationHandler = handler2;
              break;
            }
          }
          if (authenticationHandler) {
            return authenticationHandler.handleAuthentication(this, info2, data);
          } else {
            return response;
          }
        }
        let redirectsRemaining = this._maxRedirects;
        while (response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects &&
        redirectsRemaining > 0) {
          const redirectUrl = response.message.headers["location"];
          if (!redirectUrl) {
            break;
          }
          const parsedRedirectUrl = new URL(redirectUrl);
          if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) {
            throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. I\
f you want to allow this behavior, set the allowRedirectDowngrade option to true.");
          }
          yield response.readBody();
          if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
            for (const header in headers) {
              if (header.toLowerCase() === "authorization") {
                delete headers[header];
              }
            }
          }
          info2 = this._prepareRequest(verb, parsedRedirectUrl, headers);
          response = yield this.requestRaw(info2, data);
          redirectsRemaining--;
        }
        if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) {
          return response;
        }
        numTries += 1;
        if (numTries < maxTries) {
          yield response.readBody();
          yield this._performExponentialBackoff(numTries);
        }
      } while (numTries < maxTries);
      return response;
    });
  }
  /**
   * Needs to be called if keepAlive is set to true in request options.
   */
  dispose() {
    if (this._agent) {
      this._agent.destroy();
    }
    this._disposed = true;
  }
  /**
   * Raw request.
   * @param info
   * @param data
   */
  requestRaw(info2, data) {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve, reject) => {
        function callbackForResult(err, res) {
          if (err) {
            reject(err);
          } else if (!res) {
            reject(new Error("Unknown error"));
          } else {
            resolve(res);
          }
        }
        this.requestRawWithCallback(info2, data, callbackForResult);
      });
    });
  }
  /**
   * Raw request with callback.
   * @param info
   * @param data
   * @param onResult
   */
  requestRawWithCallback(info2, data, onResult) {
    if (typeof data === "string") {
      if (!info2.options.headers) {
        info2.options.headers = {};
      }
      info2.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
    }
    let callbackCalled = false;
    function handleResult(err, res) {
      if (!callbackCalled) {
        callbackCalled = true;
        onResult(err, res);
      }
    }
    const req = info2.httpModule.request(info2.options, (msg) => {
      const res = new HttpClientResponse(msg);
      handleResult(void 0, res);
    });
    let socket;
    req.on("socket", (sock) => {
      socket = sock;
    });
    req.setTimeout(this._socketTimeout || 3 * 6e4, () => {
      if (socket) {
        socket.end();
      }
      handleResult(new Error(`Request timeout: ${info2.options.path}`));
    });
    req.on("error", function(err) {
      handleResult(err);
    });
    if (data && typeof data === "string") {
      req.write(data, "utf8");
    }
    if (data && typeof data !== "string") {
      data.on("close", function() {
        req.end();
      });
      data.pipe(req);
    } else {
      req.end();
    }
  }
  /**
   * Gets an http agent. This function is useful when you need an http agent that handles
   * routing through a proxy server - depending upon the url and proxy environment variables.
   * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
   */
  getAgent(serverUrl) {
    const parsedUrl = new URL(serverUrl);
    return this._getAgent(parsedUrl);
  }
  getAgentDispatcher(serverUrl) {
    const parsedUrl = new URL(serverUrl);
    const proxyUrl = getProxyUrl(parsedUrl);
    const useProxy = proxyUrl && proxyUrl.hostname;
    if (!useProxy) {
      return;
    }
    return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
  }
  _prepareRequest(method, requestUrl, headers) {
    const info2 = {};
    info2.parsedUrl = requestUrl;
    const usingSsl = info2.parsedUrl.protocol === "https:";
    info2.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
    const defaultPort = usingSsl ? 443 : 80;
    info2.options = {};
    info2.options.host = info2.parsedUrl.hostname;
    info2.options.port = info2.parsedUrl.port ? parseInt(info2.parsedUrl.port) : defaultPort;
    info2.options.path = (info2.parsedUrl.pathname || "") + (info2.parsedUrl.search || "");
    info2.options.method = method;
    info2.options.headers = this._mergeHeaders(headers);
    if (this.userAgent != null) {
      info2.options.headers["user-agent"] = this.userAgent;
    }
    info2.options.agent = this._getAgent(info2.parsedUrl);
    if (this.handlers) {
      for (const handler2 of this.handlers) {
        handler2.prepareRequest(info2.options);
      }
    }
    return info2;
  }
  _mergeHeaders(headers) {
    if (this.requestOptions && this.requestOptions.headers) {
      return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
    }
    return lowercaseKeys(headers || {});
  }
  /**
   * Gets an existing header value or returns a default.
   * Handles converting number header values to strings since HTTP headers must be strings.
   * Note: This returns string | string[] since some headers can have multiple values.
   * For headers that must always be a single string (like Content-Type), use the
   * specialized _getExistingOrDefaultContentTypeHeader method instead.
   */
  _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
      const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
      if (headerValue) {
        clientHeader = typeof headerValue === "number" ? headerValue.toString() : headerValue;
      }
    }
    const additionalValue = additionalHeaders[header];
    if (additionalValue !== void 0) {
      return typeof additionalValue === "number" ? additionalValue.toString() : additionalValue;
    }
    if (clientHeader !== void 0) {
      return clientHeader;
    }
    return _default;
  }
  /**
   * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
   * Always returns a single string (not an array) since Content-Type should be a single value.
   * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
   * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
   * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
   */
  _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
      const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
      if (headerValue) {
        if (typeof headerValue === "number") {
          clientHeader = String(headerValue);
        } else if (Array.isArray(headerValue)) {
          clientHeader = headerValue.join(", ");
        } else {
          clientHeader = headerValue;
        }
      }
    }
    const additionalValue = additionalHeaders[Headers.ContentType];
    if (additionalValue !== void 0) {
      if (typeof additionalValue === "number") {
        return String(additionalValue);
      } else if (Array.isArray(additionalValue)) {
        return additionalValue.join(", ");
      } else {
        return additionalValue;
      }
    }
    if (clientHeader !== void 0) {
      return clientHeader;
    }
    return _default;
  }
  _getAgent(parsedUrl) {
    let agent;
    const proxyUrl = getProxyUrl(parsedUrl);
    const useProxy = proxyUrl && proxyUrl.hostname;
    if (this._keepAlive && useProxy) {
      agent = this._proxyAgent;
    }
    if (!useProxy) {
      agent = this._agent;
    }
    if (agent) {
      return agent;
    }
    const usingSsl = parsedUrl.protocol === "https:";
    let maxSockets = 100;
    if (this.requestOptions) {
      maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
    }
    if (proxyUrl && proxyUrl.hostname) {
      const agentOptions = {
        maxSockets,
        keepAlive: this._keepAlive,
        proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && {
          proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
        }), { host: proxyUrl.hostname, port: proxyUrl.port })
      };
      let tunnelAgent;
      const overHttps = proxyUrl.protocol === "https:";
      if (usingSsl) {
        tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
      } else {
        tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
      }
      agent = tunnelAgent(agentOptions);
      this._proxyAgent = agent;
    }
    if (!agent) {
      const options = { keepAlive: this._keepAlive, maxSockets };
      agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
      this._agent = agent;
    }
    if (usingSsl && this._ignoreSslError) {
      agent.options = Object.assign(agent.options || {}, {
        rejectUnauthorized: false
      });
    }
    return agent;
  }
  _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
    let proxyAgent;
    if (this._keepAlive) {
      proxyAgent = this._proxyAgentDispatcher;
    }
    if (proxyAgent) {
      return proxyAgent;
    }
    const usingSsl = parsedUrl.protocol === "https:";
    proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, (proxyUrl.username ||
    proxyUrl.password) && {
      token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`
    }));
    this._proxyAgentDispatcher = proxyAgent;
    if (usingSsl && this._ignoreSslError) {
      proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
        rejectUnauthorized: false
      });
    }
    return proxyAgent;
  }
  _getUserAgentWithOrchestrationId(userAgent) {
    const baseUserAgent = userAgent || "actions/http-client";
    const orchId = process.env["ACTIONS_ORCHESTRATION_ID"];
    if (orchId) {
      const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
      return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
    }
    return baseUserAgent;
  }
  _performExponentialBackoff(retryNumber) {
    return __awaiter(this, void 0, void 0, function* () {
      retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
      const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
      return new Promise((resolve) => setTimeout(() => resolve(), ms));
    });
  }
  _processResponse(res, options) {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
        const statusCode = res.message.statusCode || 0;
        const response = {
          statusCode,
          result: null,
          headers: {}
        };
        if (statusCode === HttpCodes.NotFound) {
          resolve(response);
        }
        function dateTimeDeserializer(key, value) {
          if (typeof value === "string") {
            const a = new Date(value);
            if (!isNaN(a.valueOf())) {
              return a;
            }
          }
          return value;
        }
        let obj;
        let contents;
        try {
          contents = yield res.readBody();
          if (contents && contents.length > 0) {
            if (options && options.deserializeDates) {
              obj = JSON.parse(contents, dateTimeDeserializer);
            } else {
              obj = JSON.parse(contents);
            }
            response.result = obj;
          }
          response.headers = res.message.headers;
        } catch (err) {
        }
        if (statusCode > 299) {
          let msg;
          if (obj && obj.message) {
            msg = obj.message;
          } else if (contents && contents.length > 0) {
            msg = contents;
          } else {
            msg = `Failed request: (${statusCode})`;
          }
          const err = new HttpClientError(msg, statusCode);
          err.result = response.result;
          reject(err);
        } else {
          resolve(response);
        }
      }));
    });
  }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});
;
var auth_awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
class BasicCredentialHandler {
  constructor(username, password) {
    this.username = username;
    this.password = password;
  }
  prepareRequest(options) {
    if (!options.headers) {
      throw Error("The request has no headers");
    }
    options.headers["Authorization"] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`;
  }
  // This handler cannot handle 401
  canHandleAuthentication() {
    return false;
  }
  handleAuthentication() {
    return auth_awaiter(this, void 0, void 0, function* () {
      throw new Error("not implemented");
    });
  }
}
class BearerCredentialHandler {
  constructor(token2) {
    this.token = token2;
  }
  // currently implements pre-authorization
  // TODO: support preAuth = false where it hooks on 401
  prepareRequest(options) {
    if (!options.headers) {
      throw Error("The request has no headers");
    }
    options.headers["Authorization"] = `Bearer ${this.token}`;
  }
  // This handler cannot handle 401
  canHandleAuthentication() {
    return false;
  }
  handleAuthentication() {
    return auth_awaiter(this, void 0, void 0, function* () {
      throw new Error("not implemented");
    });
  }
}
class PersonalAccessTokenCredentialHandler {
  constructor(token2) {
    this.token = token2;
  }
  // currently implements pre-authorization
  // TODO: support preAuth = false where it hooks on 401
  prepareRequest(options) {
    if (!options.headers) {
      throw Error("The request has no headers");
    }
    options.headers["Authorization"] = `Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`;
  }
  // This handler cannot handle 401
  canHandleAuthentication() {
    return false;
  }
  handleAuthentication() {
    return auth_awaiter(this, void 0, void 0, function* () {
      throw new Error("not implemented");
    });
  }
}
;
var oidc_utils_awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
class OidcClient {
  static createHttpClient(allowRetry = true, maxRetry = 10) {
    const requestOptions = {
      allowRetries: allowRetry,
      maxRetries: maxRetry
    };
    return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
  }
  static getRequestToken() {
    const token2 = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
    if (!token2) {
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
    }
    return token2;
  }
  static getIDTokenUrl() {
    const runtimeUrl = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
    if (!runtimeUrl) {
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
    }
    return runtimeUrl;
  }
  static getCall(id_token_url) {
    return oidc_utils_awaiter(this, void 0, void 0, function* () {
      var _a;
      const httpclient = OidcClient.createHttpClient();
      const res = yield httpclient.getJson(id_token_url).catch((error2) => {
        throw new Error(`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`);
      });
      const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
      if (!id_token) {
        throw new Error("Response json body do not have ID Token field");
      }
      return id_token;
    });
  }
  static getIDToken(audience) {
    return oidc_utils_awaiter(this, void 0, void 0, function* () {
      try {
        let id_token_url = OidcClient.getIDTokenUrl();
        if (audience) {
          const encodedAudience = encodeURIComponent(audience);
          id_token_url = `${id_token_url}&audience=${encodedAudience}`;
        }
        debug(`ID token url is ${id_token_url}`);
        const id_token = yield OidcClient.getCall(id_token_url);
        setSecret(id_token);
        return id_token;
      } catch (error2) {
        throw new Error(`Error message: ${error2.message}`);
      }
    });
  }
}
;
var summary_awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
const SUMMARY_DOCS_URL = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-\
job-summary";
class Summary {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return summary_awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment \
supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permi\
ssions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return summary_awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return summary_awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(external_os_namespaceObject.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
}
const _summary = new Summary();
const markdownSummary = _summary;
const summary = _summary;
;
function toPosixPath(pth) {
  return pth.replace(/[\\]/g, "/");
}
function toWin32Path(pth) {
  return pth.replace(/[/]/g, "\\");
}
function toPlatformPath(pth) {
  return pth.replace(/[/\\]/g, external_path_namespaceObject.sep);
}
;
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
var external_events_ = __nccwpck_require__(4434);
;
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
var external_assert_ = __nccwpck_require__(2613);
;
var io_util_awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.
promises;
const IS_WINDOWS = process.platform === "win32";
function readlink(fsPath) {
  return io_util_awaiter(this, void 0, void 0, function* () {
    const result = yield fs.promises.readlink(fsPath);
    if (IS_WINDOWS && !result.endsWith("\\")) {
      return `${result}\\`;
    }
    return result;
  });
}
const UV_FS_O_EXLOCK = 268435456;
const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
function exists(fsPath) {
  return io_util_awaiter(this, void 0, void 0, function* () {
    try {
      yield stat(fsPath);
    } catch (err) {
      if (err.code === "ENOENT") {
        return false;
      }
      throw err;
    }
    return true;
  });
}
function isDirectory(fsPath_1) {
  return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
    const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
    return stats.isDirectory();
  });
}
function isRooted(p) {
  p = normalizeSeparators(p);
  if (!p) {
    throw new Error('isRooted() parameter "p" cannot be empty');
  }
  if (IS_WINDOWS) {
    return p.startsWith("\\") || /^[A-Z]:/i.test(p);
  }
  return p.startsWith("/");
}
function tryGetExecutablePath(filePath, extensions) {
  return io_util_awaiter(this, void 0, void 0, function* () {
    let stats = void 0;
    try {
      stats = yield stat(filePath);
    } catch (err) {
      if (err.code !== "ENOENT") {
        console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
      }
    }
    if (stats && stats.isFile()) {
      if (IS_WINDOWS) {
        const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
        if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) {
          return filePath;
        }
      } else {
        if (isUnixExecutable(stats)) {
          return filePath;
        }
      }
    }
    const originalFilePath = filePath;
    for (const extension of extensions) {
      filePath = originalFilePath + extension;
      stats = void 0;
      try {
        stats = yield stat(filePath);
      } catch (err) {
        if (err.code !== "ENOENT") {
          console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
        }
      }
      if (stats && stats.isFile()) {
        if (IS_WINDOWS) {
          try {
            const directory = external_path_namespaceObject.dirname(filePath);
            const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
            for (const actualName of yield readdir(directory)) {
              if (upperName === actualName.toUpperCase()) {
                filePath = external_path_namespaceObject.join(directory, actualName);
                break;
              }
            }
          } catch (err) {
            console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
          }
          return filePath;
        } else {
          if (isUnixExecutable(stats)) {
            return filePath;
          }
        }
      }
    }
    return "";
  });
}
function normalizeSeparators(p) {
  p = p || "";
  if (IS_WINDOWS) {
    p = p.replace(/\//g, "\\");
    return p.replace(/\\\\+/g, "\\");
  }
  return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
  return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.
  mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}
function getCmdPath() {
  var _a;
  return (_a = process.env["COMSPEC"]) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
;
var io_awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function cp(source_1, dest_1) {
  return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
    const { force, recursive, copySourceDirectory } = readCopyOptions(options);
    const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
    if (destStat && destStat.isFile() && !force) {
      return;
    }
    const newDest = destStat && destStat.isDirectory() && copySourceDirectory ? path.join(dest, path.basename(source)) :
    dest;
    if (!(yield ioUtil.exists(source))) {
      throw new Error(`no such file or directory: ${source}`);
    }
    const sourceStat = yield ioUtil.stat(source);
    if (sourceStat.isDirectory()) {
      if (!recursive) {
        throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
      } else {
        yield cpDirRecursive(source, newDest, 0, force);
      }
    } else {
      if (path.relative(source, newDest) === "") {
        throw new Error(`'${newDest}' and '${source}' are the same file`);
      }
      yield io_copyFile(source, newDest, force);
    }
  });
}
function mv(source_1, dest_1) {
  return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
    if (yield ioUtil.exists(dest)) {
      let destExists = true;
      if (yield ioUtil.isDirectory(dest)) {
        dest = path.join(dest, path.basename(source));
        destExists = yield ioUtil.exists(dest);
      }
      if (destExists) {
        if (options.force == null || options.force) {
          yield rmRF(dest);
        } else {
          throw new Error("Destination already exists");
        }
      }
    }
    yield mkdirP(path.dirname(dest));
    yield ioUtil.rename(source, dest);
  });
}
function rmRF(inputPath) {
  return io_awaiter(this, void 0, void 0, function* () {
    if (ioUtil.IS_WINDOWS) {
      if (/[*"<>|]/.test(inputPath)) {
        throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
      }
    }
    try {
      yield ioUtil.rm(inputPath, {
        force: true,
        maxRetries: 3,
        recursive: true,
        retryDelay: 300
      });
    } catch (err) {
      throw new Error(`File was unable to be removed ${err}`);
    }
  });
}
function mkdirP(fsPath) {
  return io_awaiter(this, void 0, void 0, function* () {
    ok(fsPath, "a path argument must be provided");
    yield ioUtil.mkdir(fsPath, { recursive: true });
  });
}
function which(tool, check) {
  return io_awaiter(this, void 0, void 0, function* () {
    if (!tool) {
      throw new Error("parameter 'tool' is required");
    }
    if (check) {
      const result = yield which(tool, false);
      if (!result) {
        if (IS_WINDOWS) {
          throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the f\
ile can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extensi\
on for an executable file.`);
        } else {
          throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the f\
ile can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);
        }
      }
      return result;
    }
    const matches = yield findInPath(tool);
    if (matches && matches.length > 0) {
      return matches[0];
    }
    return "";
  });
}
function findInPath(tool) {
  return io_awaiter(this, void 0, void 0, function* () {
    if (!tool) {
      throw new Error("parameter 'tool' is required");
    }
    const extensions = [];
    if (IS_WINDOWS && process.env["PATHEXT"]) {
      for (const extension of process.env["PATHEXT"].split(external_path_namespaceObject.delimiter)) {
        if (extension) {
          extensions.push(extension);
        }
      }
    }
    if (isRooted(tool)) {
      const filePath = yield tryGetExecutablePath(tool, extensions);
      if (filePath) {
        return [filePath];
      }
      return [];
    }
    if (tool.includes(external_path_namespaceObject.sep)) {
      return [];
    }
    const directories = [];
    if (process.env.PATH) {
      for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
        if (p) {
          directories.push(p);
        }
      }
    }
    const matches = [];
    for (const directory of directories) {
      const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
      if (filePath) {
        matches.push(filePath);
      }
    }
    return matches;
  });
}
function readCopyOptions(options) {
  const force = options.force == null ? true : options.force;
  const recursive = Boolean(options.recursive);
  const copySourceDirectory = options.copySourceDirectory == null ? true : Boolean(options.copySourceDirectory);
  return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
  return io_awaiter(this, void 0, void 0, function* () {
    if (currentDepth >= 255)
      return;
    currentDepth++;
    yield mkdirP(destDir);
    const files2 = yield ioUtil.readdir(sourceDir);
    for (const fileName of files2) {
      const srcFile = `${sourceDir}/${fileName}`;
      const destFile = `${destDir}/${fileName}`;
      const srcFileStat = yield ioUtil.lstat(srcFile);
      if (srcFileStat.isDirectory()) {
        yield cpDirRecursive(srcFile, destFile, currentDepth, force);
      } else {
        yield io_copyFile(srcFile, destFile, force);
      }
    }
    yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
  });
}
function io_copyFile(srcFile, destFile, force) {
  return io_awaiter(this, void 0, void 0, function* () {
    if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
      try {
        yield ioUtil.lstat(destFile);
        yield ioUtil.unlink(destFile);
      } catch (e) {
        if (e.code === "EPERM") {
          yield ioUtil.chmod(destFile, "0666");
          yield ioUtil.unlink(destFile);
        }
      }
      const symlinkFull = yield ioUtil.readlink(srcFile);
      yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? "junction" : null);
    } else if (!(yield ioUtil.exists(destFile)) || force) {
      yield ioUtil.copyFile(srcFile, destFile);
    }
  });
}
;
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;
var toolrunner_awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
const toolrunner_IS_WINDOWS = process.platform === "win32";
class ToolRunner extends external_events_.EventEmitter {
  constructor(toolPath, args, options) {
    super();
    if (!toolPath) {
      throw new Error("Parameter 'toolPath' cannot be null or empty.");
    }
    this.toolPath = toolPath;
    this.args = args || [];
    this.options = options || {};
  }
  _debug(message) {
    if (this.options.listeners && this.options.listeners.debug) {
      this.options.listeners.debug(message);
    }
  }
  _getCommandString(options, noPrefix) {
    const toolPath = this._getSpawnFileName();
    const args = this._getSpawnArgs(options);
    let cmd = noPrefix ? "" : "[command]";
    if (toolrunner_IS_WINDOWS) {
      if (this._isCmdFile()) {
        cmd += toolPath;
        for (const a of args) {
          cmd += ` ${a}`;
        }
      } else if (options.windowsVerbatimArguments) {
        cmd += `"${toolPath}"`;
        for (const a of args) {
          cmd += ` ${a}`;
        }
      } else {
        cmd += this._windowsQuoteCmdArg(toolPath);
        for (const a of args) {
          cmd += ` ${this._windowsQuoteCmdArg(a)}`;
        }
      }
    } else {
      cmd += toolPath;
      for (const a of args) {
        cmd += ` ${a}`;
      }
    }
    return cmd;
  }
  _processLineBuffer(data, strBuffer, onLine) {
    try {
      let s = strBuffer + data.toString();
      let n = s.indexOf(external_os_namespaceObject.EOL);
      while (n > -1) {
        const line = s.substring(0, n);
        onLine(line);
        s = s.substring(n + external_os_namespaceObject.EOL.length);
        n = s.indexOf(external_os_namespaceObject.EOL);
      }
      return s;
    } catch (err) {
      this._debug(`error processing line. Failed with error ${err}`);
      return "";
    }
  }
  _getSpawnFileName() {
    if (toolrunner_IS_WINDOWS) {
      if (this._isCmdFile()) {
        return process.env["COMSPEC"] || "cmd.exe";
      }
    }
    return this.toolPath;
  }
  _getSpawnArgs(options) {
    if (toolrunner_IS_WINDOWS) {
      if (this._isCmdFile()) {
        let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
        for (const a of this.args) {
          argline += " ";
          argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
        }
        argline += '"';
        return [argline];
      }
    }
    return this.args;
  }
  _endsWith(str, end) {
    return str.endsWith(end);
  }
  _isCmdFile() {
    const upperToolPath = this.toolPath.toUpperCase();
    return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
  }
  _windowsQuoteCmdArg(arg) {
    if (!this._isCmdFile()) {
      return this._uvQuoteCmdArg(arg);
    }
    if (!arg) {
      return '""';
    }
    const cmdSpecialChars = [
      " ",
      "	",
      "&",
      "(",
      ")",
      "[",
      "]",
      "{",
      "}",
      "^",
      "=",
      ";",
      "!",
      "'",
      "+",
      ",",
      "`",
      "~",
      "|",
      "<",
      ">",
      '"'
    ];
    let needsQuotes = false;
    for (const char of arg) {
      if (cmdSpecialChars.some((x) => x === char)) {
        needsQuotes = true;
        break;
      }
    }
    if (!needsQuotes) {
      return arg;
    }
    let reverse = '"';
    let quoteHit = true;
    for (let i = arg.length; i > 0; i--) {
      reverse += arg[i - 1];
      if (quoteHit && arg[i - 1] === "\\") {
        reverse += "\\";
      } else if (arg[i - 1] === '"') {
        quoteHit = true;
        reverse += '"';
      } else {
        quoteHit = false;
      }
    }
    reverse += '"';
    return reverse.split("").reverse().join("");
  }
  _uvQuoteCmdArg(arg) {
    if (!arg) {
      return '""';
    }
    if (!arg.includes(" ") && !arg.includes("	") && !arg.includes('"')) {
      return arg;
    }
    if (!arg.includes('"') && !arg.includes("\\")) {
      return `"${arg}"`;
    }
    let reverse = '"';
    let quoteHit = true;
    for (let i = arg.length; i > 0; i--) {
      reverse += arg[i - 1];
      if (quoteHit && arg[i - 1] === "\\") {
        reverse += "\\";
      } else if (arg[i - 1] === '"') {
        quoteHit = true;
        reverse += "\\";
      } else {
        quoteHit = false;
      }
    }
    reverse += '"';
    return reverse.split("").reverse().join("");
  }
  _cloneExecOptions(options) {
    options = options || {};
    const result = {
      cwd: options.cwd || process.cwd(),
      env: options.env || process.env,
      silent: options.silent || false,
      windowsVerbatimArguments: options.windowsVerbatimArguments || false,
      failOnStdErr: options.failOnStdErr || false,
      ignoreReturnCode: options.ignoreReturnCode || false,
      delay: options.delay || 1e4
    };
    result.outStream = options.outStream || process.stdout;
    result.errStream = options.errStream || process.stderr;
    return result;
  }
  _getSpawnOptions(options, toolPath) {
    options = options || {};
    const result = {};
    result.cwd = options.cwd;
    result.env = options.env;
    result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
    if (options.windowsVerbatimArguments) {
      result.argv0 = `"${toolPath}"`;
    }
    return result;
  }
  /**
   * Exec a tool.
   * Output will be streamed to the live console.
   * Returns promise with return code
   *
   * @param     tool     path to tool to exec
   * @param     options  optional exec options.  See ExecOptions
   * @returns   number
   */
  exec() {
    return toolrunner_awaiter(this, void 0, void 0, function* () {
      if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || toolrunner_IS_WINDOWS && this.toolPath.includes("\\"))) {
        this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
      }
      this.toolPath = yield which(this.toolPath, true);
      return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
        this._debug(`exec tool: ${this.toolPath}`);
        this._debug("arguments:");
        for (const arg of this.args) {
          this._debug(`   ${arg}`);
        }
        const optionsNonNull = this._cloneExecOptions(this.options);
        if (!optionsNonNull.silent && optionsNonNull.outStream) {
          optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
        }
        const state = new ExecState(optionsNonNull, this.toolPath);
        state.on("debug", (message) => {
          this._debug(message);
        });
        if (this.options.cwd && !(yield exists(this.options.cwd))) {
          return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
        }
        const fileName = this._getSpawnFileName();
        const cp2 = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(
        this.options, fileName));
        let stdbuffer = "";
        if (cp2.stdout) {
          cp2.stdout.on("data", (data) => {
            if (this.options.listeners && this.options.listeners.stdout) {
              this.options.listeners.stdout(data);
            }
            if (!optionsNonNull.silent && optionsNonNull.outStream) {
              optionsNonNull.outStream.write(data);
            }
            stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
              if (this.options.listeners && this.options.listeners.stdline) {
                this.options.listeners.stdline(line);
              }
            });
          });
        }
        let errbuffer = "";
        if (cp2.stderr) {
          cp2.stderr.on("data", (data) => {
            state.processStderr = true;
            if (this.options.listeners && this.options.listeners.stderr) {
              this.options.listeners.stderr(data);
            }
            if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) {
              const s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
              s.write(data);
            }
            errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
              if (this.options.listeners && this.options.listeners.errline) {
                this.options.listeners.errline(line);
              }
            });
          });
        }
        cp2.on("error", (err) => {
          state.processError = err.message;
          state.processExited = true;
          state.processClosed = true;
          state.CheckComplete();
        });
        cp2.on("exit", (code) => {
          state.processExitCode = code;
          state.processExited = true;
          this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
          state.CheckComplete();
        });
        cp2.on("close", (code) => {
          state.processExitCode = code;
          state.processExited = true;
          state.processClosed = true;
          this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
          state.CheckComplete();
        });
        state.on("done", (error2, exitCode) => {
          if (stdbuffer.length > 0) {
            this.emit("stdline", stdbuffer);
          }
          if (errbuffer.length > 0) {
            this.emit("errline", errbuffer);
          }
          cp2.removeAllListeners();
          if (error2) {
            reject(error2);
          } else {
            resolve(exitCode);
          }
        });
        if (this.options.input) {
          if (!cp2.stdin) {
            throw new Error("child process missing stdin");
          }
          cp2.stdin.end(this.options.input);
        }
      }));
    });
  }
}
function argStringToArray(argString) {
  const args = [];
  let inQuotes = false;
  let escaped = false;
  let arg = "";
  function append(c) {
    if (escaped && c !== '"') {
      arg += "\\";
    }
    arg += c;
    escaped = false;
  }
  for (let i = 0; i < argString.length; i++) {
    const c = argString.charAt(i);
    if (c === '"') {
      if (!escaped) {
        inQuotes = !inQuotes;
      } else {
        append(c);
      }
      continue;
    }
    if (c === "\\" && escaped) {
      append(c);
      continue;
    }
    if (c === "\\" && inQuotes) {
      escaped = true;
      continue;
    }
    if (c === " " && !inQuotes) {
      if (arg.length > 0) {
        args.push(arg);
        arg = "";
      }
      continue;
    }
    append(c);
  }
  if (arg.length > 0) {
    args.push(arg.trim());
  }
  return args;
}
class ExecState extends external_events_.EventEmitter {
  constructor(options, toolPath) {
    super();
    this.processClosed = false;
    this.processError = "";
    this.processExitCode = 0;
    this.processExited = false;
    this.processStderr = false;
    this.delay = 1e4;
    this.done = false;
    this.timeout = null;
    if (!toolPath) {
      throw new Error("toolPath must not be empty");
    }
    this.options = options;
    this.toolPath = toolPath;
    if (options.delay) {
      this.delay = options.delay;
    }
  }
  CheckComplete() {
    if (this.done) {
      return;
    }
    if (this.processClosed) {
      this._setResult();
    } else if (this.processExited) {
      this.timeout = (0, external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
    }
  }
  _debug(message) {
    this.emit("debug", message);
  }
  _setResult() {
    let error2;
    if (this.processExited) {
      if (this.processError) {
        error2 = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indic\
ate the process failed to start. Error: ${this.processError}`);
      } else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
        error2 = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
      } else if (this.processStderr && this.options.failOnStdErr) {
        error2 = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR s\
tream`);
      }
    }
    if (this.timeout) {
      clearTimeout(this.timeout);
      this.timeout = null;
    }
    this.done = true;
    this.emit("done", error2, this.processExitCode);
  }
  static HandleTimeout(state) {
    if (state.done) {
      return;
    }
    if (!state.processClosed && state.processExited) {
      const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from proces\
s '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
      state._debug(message);
    }
    state._setResult();
  }
}
;
var exec_awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function exec(commandLine, args, options) {
  return exec_awaiter(this, void 0, void 0, function* () {
    const commandArgs = argStringToArray(commandLine);
    if (commandArgs.length === 0) {
      throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
    }
    const toolPath = commandArgs[0];
    args = commandArgs.slice(1).concat(args || []);
    const runner = new ToolRunner(toolPath, args, options);
    return runner.exec();
  });
}
function getExecOutput(commandLine, args, options) {
  return exec_awaiter(this, void 0, void 0, function* () {
    var _a, _b;
    let stdout = "";
    let stderr = "";
    const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder("utf8");
    const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder("utf8");
    const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null ||
    _a === void 0 ? void 0 : _a.stdout;
    const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null ||
    _b === void 0 ? void 0 : _b.stderr;
    const stdErrListener = (data) => {
      stderr += stderrDecoder.write(data);
      if (originalStdErrListener) {
        originalStdErrListener(data);
      }
    };
    const stdOutListener = (data) => {
      stdout += stdoutDecoder.write(data);
      if (originalStdoutListener) {
        originalStdoutListener(data);
      }
    };
    const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners),
    { stdout: stdOutListener, stderr: stdErrListener });
    const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
    stdout += stdoutDecoder.end();
    stderr += stderrDecoder.end();
    return {
      exitCode,
      stdout,
      stderr
    };
  });
}
;
var platform_awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
  const { stdout: version } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSyste\
m).Version"', void 0, {
    silent: true
  });
  const { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).\
Caption"', void 0, {
    silent: true
  });
  return {
    name: name.trim(),
    version: version.trim()
  };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
  var _a, _b, _c, _d;
  const { stdout } = yield getExecOutput("sw_vers", void 0, {
    silent: true
  });
  const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null &&
  _b !== void 0 ? _b : "";
  const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !==
  void 0 ? _d : "";
  return {
    name,
    version
  };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
  const { stdout } = yield getExecOutput("lsb_release", ["-i", "-r", "-s"], {
    silent: true
  });
  const [name, version] = stdout.trim().split("\n");
  return {
    name,
    version
  };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === "win32";
const isMacOS = platform === "darwin";
const isLinux = platform === "linux";
function getDetails() {
  return platform_awaiter(this, void 0, void 0, function* () {
    return Object.assign(Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()),
    {
      platform,
      arch,
      isWindows,
      isMacOS,
      isLinux
    });
  });
}
;
var core_awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function addPath(inputPath) {
  const filePath = process.env["GITHUB_PATH"] || "";
  if (filePath) {
    issueFileCommand("PATH", inputPath);
  } else {
    issueCommand("add-path", {}, inputPath);
  }
  process.env["PATH"] = `${inputPath}${external_path_namespaceObject.delimiter}${process.env["PATH"]}`;
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function getBooleanInput(name, options) {
  const trueValue = ["true", "True", "TRUE"];
  const falseValue = ["false", "False", "FALSE"];
  const val = getInput(name, options);
  if (trueValue.includes(val))
    return true;
  if (falseValue.includes(val))
    return false;
  throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(external_os_namespaceObject.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
  issue("echo", enabled ? "on" : "off");
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + external_os_namespaceObject.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function group(name, fn) {
  return core_awaiter(this, void 0, void 0, function* () {
    startGroup(name);
    let result;
    try {
      result = yield fn();
    } finally {
      endGroup();
    }
    return result;
  });
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}
function getIDToken(aud) {
  return core_awaiter(this, void 0, void 0, function* () {
    return yield OidcClient.getIDToken(aud);
  });
}
var file_read = __nccwpck_require__(4569);
;
function readTextFile(path2) {
  try {
    const found = (0, external_node_fs_.statSync)(path2);
    return found.isFile() && found.size <= file_read.m ? (0, external_node_fs_.readFileSync)(path2, "utf8") : void 0;
  } catch {
    return void 0;
  }
}
;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const systemClock = {
  now: () => performance.timeOrigin + performance.now(),
  sleep: (ms, signal) => new Promise((resolve) => {
    if (signal?.aborted)
      return resolve();
    const until = systemClock.now() + ms;
    let timer;
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const wait = (left) => {
      timer = setTimeout(() => left > LONGEST_TIMER_MS ? wait(until - systemClock.now()) : done(), Math.min(left, LONGEST_TIMER_MS));
    };
    wait(ms);
    signal?.addEventListener("abort", done, { once: true });
  })
};
;
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;
const SOCKET_TIMEOUT_MS = 65e3;
const UPLOAD_SOCKET_TIMEOUT_MS = 5 * 6e4;
const MOST_SOCKETS = 8;
const MOST_UPLOAD_SOCKETS = 20;
const BODY_LIMIT_BYTES = 64 * 1024 * 1024;
function createTransport(userAgent) {
  let next = {};
  const withNext = handler((options) => {
    options.signal = next.signal;
    const { onConnection } = next;
    if (onConnection)
      meetRequest(options, (request) => tellConnection(request, onConnection));
  });
  const createClient = (isForUploads) => new HttpClient(userAgent, [plainAddress, proxyCredentials, endAtUpgrade, withNext],
  {
    allowRedirects: false,
    allowRetries: false,
    keepAlive: true,
    maxSockets: isForUploads ? MOST_UPLOAD_SOCKETS : MOST_SOCKETS,
    socketTimeout: isForUploads ? UPLOAD_SOCKET_TIMEOUT_MS : SOCKET_TIMEOUT_MS
  });
  const clients = {};
  return {
    async send({ method, url, headers, body, upload }, signal, onConnection) {
      const target = new URL(url);
      checkProxy(target);
      const client = clients[`${target.protocol} ${upload ? "uploads" : ""}`] ??= createClient(!!upload);
      const sending = upload && openUpload(upload, signal);
      const stop = sending?.signal ?? signal;
      next = { signal: stop, onConnection };
      try {
        const allHeaders = upload ? { ...headers, "content-length": String(upload.bytes) } : headers;
        const { message } = await client.request(method, url, sending?.stream ?? body ?? null, allHeaders);
        return await readResponse(message, stop);
      } catch (error2) {
        throw sending?.broken() ?? error2;
      } finally {
        sending?.close();
      }
    },
    close: () => Object.values(clients).forEach((client) => client.dispose())
  };
}
function openUpload(upload, signal) {
  const stream = upload.open();
  const over = new AbortController();
  let broken;
  stream.once("error", (error2) => {
    broken = error2;
    over.abort(error2);
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
    checkProxy(new URL(url));
    const withSignal = handler((options) => void (options.signal = signal));
    const client = new HttpClient(userAgent, [plainAddress, proxyCredentials, endAtUpgrade, withSignal], {
      allowRedirects: false,
      allowRetries: false,
      socketTimeout: SOCKET_TIMEOUT_MS
    });
    const { message } = await client.request("GET", url, null, headers);
    const stop = () => void message.destroy();
    signal.addEventListener("abort", stop, { once: true });
    try {
      return await take({ status: message.statusCode ?? 0, body: message });
    } finally {
      signal.removeEventListener("abort", stop);
      stop();
      client.dispose();
    }
  };
}
async function readResponse(message, signal) {
  if (message.statusCode === 101)
    message.destroy(new Error("the answer switches to another protocol (101)"));
  const stop = () => void message.destroy();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    return { status: message.statusCode ?? 0, headers: flatten(message.headers), body: await readBody(message) };
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}
function handler(prepareRequest) {
  return {
    prepareRequest,
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error("nothing to sign in with"))
  };
}
const plainAddress = handler((options) => {
  if (options.agent instanceof external_node_http_namespaceObject.Agent)
    options.host = options.host?.replace(/^\[(.*)\]$/, "$1");
});
function isAgentLike(agent) {
  return typeof agent === "object" && agent !== null && "addRequest" in agent && typeof agent.addRequest === "function";
}
function meetRequest(options, meet2) {
  const { agent } = options;
  if (!isAgentLike(agent))
    return;
  const addRequest = (request, ...more) => {
    meet2(request);
    agent.addRequest(request, ...more);
  };
  Object.assign(options, { agent: Object.assign(Object.create(agent), { addRequest }) });
}
const endAtUpgrade = handler((options) => meetRequest(options, (request) => {
  request.once("upgrade", (_answer, socket) => {
    socket.destroy();
    request.emit("error", new Error("the answer switches to another protocol (101), which nobody asked for"));
  });
}));
function tellConnection(request, onConnection) {
  onConnection(false);
  request.once("socket", (socket) => {
    if (!socket.connecting)
      return onConnection(true);
    socket.once("encrypted" in socket ? "secureConnect" : "connect", () => onConnection(true));
  });
}
function isTunnel(agent) {
  return typeof agent === "object" && agent !== null && "proxyOptions" in agent && "request" in agent;
}
const proxyCredentials = handler(({ agent }) => {
  if (!isTunnel(agent) || agent.proxyOptions.proxyAuth === void 0)
    return;
  const authorization = `Basic ${Buffer.from(agent.proxyOptions.proxyAuth).toString("base64")}`;
  delete agent.proxyOptions.proxyAuth;
  const { request } = agent;
  agent.request = (options) => request({ ...options, headers: { ...options.headers, "Proxy-Authorization": authorization } });
});
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
;
const WORK_INPUTS = ["job-id", "job-name", "notebook-path", "run-id"];
const JOB = { works: ["job-id", "job-name"], inWords: "job-id or job-name" };
const NOTEBOOKS = { works: ["notebook-path"], inWords: "notebook-path" };
const STARTED = {
  works: ["job-id", "job-name", "notebook-path", "request"],
  inWords: "a run that is started"
};
const GOES_WITH = {
  request: STARTED,
  "request-file": STARTED,
  parameters: {
    works: ["job-id", "job-name", "notebook-path"],
    inWords: "job-id, job-name or notebook-path; in a `request` of its own they stand in the tasks"
  },
  only: JOB,
  source: { ...NOTEBOOKS, isAsked: (reader) => !["", "git"].includes(reader.text("source")) },
  "source-files": NOTEBOOKS,
  "python-path": NOTEBOOKS,
  "changed-only": { ...NOTEBOOKS, isAsked: isTrue("changed-only") },
  "run-all-when": NOTEBOOKS,
  dependencies: NOTEBOOKS,
  "existing-cluster-id": NOTEBOOKS,
  "new-cluster": NOTEBOOKS,
  "run-name": {
    works: ["notebook-path", "request"],
    inWords: "a one-time run (notebook-path or request); the runs of a job are named after it"
  },
  "delete-run": {
    works: ["notebook-path", "request"],
    inWords: "a one-time run (notebook-path or request); the runs of a job, and given ones, are others’ to keep",
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
  for (const { input, other, advice: advice2 } of EITHER_OR) {
    if (reader.has(input) && reader.has(other) && GOES_WITH[input]?.works.includes(work))
      reader.fault(input, `\`${other}\` is given, too. ${advice2}`);
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
    return reader.fault("job-id", "nothing says what to run. Give one of job-id, job-name, notebook-path, request (or re\
quest-file), run-id.");
  }
  if (named.length === 1)
    return first;
  return reader.fault(first, `${named.join(" and ")} are given, and each of them says what to run. Give one of them.`);
}
function checkNothingNeedsWait(reader) {
  for (const [input, { isAsked = given(input) }] of Object.entries(NEEDS_WAIT)) {
    if (isAsked(reader))
      reader.fault(input, "it has no effect beside `wait: false`, which does not see the run end. Leave one of them out.");
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
var foreign = __nccwpck_require__(3894);
;
function refusalOfFork(context, checkedOut, used) {
  const { fork, eventName } = context;
  if (fork === void 0)
    return void 0;
  const why = (used.git ? whyNotGit(context) : void 0) ?? (used.checkout ? whyNotCheckout(context, checkedOut) : void 0);
  if (why === void 0)
    return void 0;
  const whose = fork.repository ? `the fork ${fork.repository}` : "a fork that is gone or not known";
  const event = eventName === "workflow_run" ? "workflow_run after a workflow of that pull request" : eventName;
  return `code of a pull request from ${whose} would run with the secrets and the rights of this repository: the event i\
s ${event}, and ${why}. Whoever can open a pull request could read them. Use the event pull_request, or code of this rep\
ository; where somebody has reviewed what will run, allow-unsafe-pr-checkout: true lets it through. See https://gh.io/se\
curely-using-pull_request_target`;
}
function whyNotGit({ fork, sha, gitUrl, serverUrl, repository }) {
  const isOwn = gitUrl === `${serverUrl}/${repository}` && isOneOf(fork?.ownCommits, sha);
  return isOwn ? void 0 : `Databricks would fetch ${shortOf(sha)}, the commit of the pull request`;
}
function whyNotCheckout({ fork, serverUrl, repository }, { commit, parents, origin, isAtOriginBranch }) {
  if (commit === void 0)
    return "nothing tells which commit is checked out";
  const isOfFork = (one) => isOneOf(fork?.commits, one);
  const source = addressOf(origin ?? "");
  if (isOneOf(fork?.ownCommits, commit))
    return void 0;
  if (isOfFork(commit))
    return `the checkout is at ${shortOf(commit)}, the commit of the pull request`;
  if (parents.some(isOfFork))
    return `the checkout is at ${shortOf(commit)}, which has the pull request's commit merged`;
  if (fork?.repository && source === addressOf(`${serverUrl}/${fork.repository}`))
    return "the checkout is of the fork";
  if (isAtOriginBranch && source === addressOf(`${serverUrl}/${repository}`))
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
function addressOf(address) {
  const [account = "", ...path2] = address.split(":");
  const isShort = path2.length > 0 && !account.includes("/") && !path2[0]?.startsWith("//");
  const url = URL.parse(isShort ? `ssh://${account}/${path2.join(":")}` : address);
  if (!url?.host)
    return "";
  return (url.host + url.pathname).toLowerCase().replace(/(?:\.git)?\/?$/, "");
}
;
async function checkFork(reader, work, checkout2, context, request) {
  const isAllowed = reader.flag("allow-unsafe-pr-checkout", false);
  if (isAllowed || context.fork === void 0)
    return true;
  const used = { git: usesGit(work, context.fork), checkout: usesCheckout(reader, work) };
  if (!used.git && !used.checkout)
    return true;
  const refusal = refusalOfFork(context, await checkout2.head(context.checkout), used);
  if (refusal === void 0)
    return true;
  const input = work.kind === "notebooks" ? "notebook-path" : request?.input ?? "request";
  reader.fault(input, refusal);
  return false;
}
function usesGit(work, fork) {
  if (work.kind === "notebooks" && !("git_source" in work.extra))
    return work.source === "git" && work.notebooks.some(({ source }) => source === "repository");
  const body = work.kind === "notebooks" ? work.extra : work.kind === "request" ? work.body : {};
  const { git_url: url, git_commit: commit, git_branch: branch } = (0, foreign.Ik)(body.git_source);
  if (/^(?:refs\/)?pull\//.test((0, foreign.Qq)(branch)))
    return true;
  const isOfFork = fork.repository !== void 0 && (0, foreign.Qq)(url).toLowerCase().includes(fork.repository.toLowerCase());
  return isOfFork || fork.commits.includes((0, foreign.Qq)(commit).toLowerCase());
}
function usesCheckout(reader, work) {
  if (reader.has("request-file"))
    return true;
  if (work.kind !== "notebooks")
    return false;
  return work.imports !== void 0 || /(?:^|\s)(?:-r|--requirement)/.test(reader.text("dependencies"));
}
;
function checkGitSource(reader, work, context) {
  if (work.kind !== "notebooks" || work.source !== "git" || "git_source" in work.extra)
    return;
  if (!work.notebooks.some(({ source }) => source === "repository"))
    return;
  const instead = "Use `source: checkout` or a workspace notebook, or name a git_source in `request`.";
  if (context.gitUrl === void 0) {
    reader.fault("notebook-path", `the repository of the commit under test is not known (the fork of this pull request i\
s gone, or this is not a workflow run). ${instead}`);
  } else if (context.sha === "") {
    reader.fault("notebook-path", `the commit under test is not known: GITHUB_SHA is not set. ${instead}`);
  }
}
var given_request = __nccwpck_require__(3223);
var within = __nccwpck_require__(8673);
var action_reader = __nccwpck_require__(8215);
;
function readOutputDir(reader, { workspace }) {
  const given2 = reader.text("output-dir");
  if (given2 === "")
    return {};
  const path2 = given2.includes("\0") ? void 0 : (0, external_node_path_.resolve)(workspace, given2);
  if (path2 !== void 0 && (0, external_node_path_.isAbsolute)(given2))
    return { outputDir: { path: path2 } };
  if (path2 !== void 0 && (0, within.a)((0, external_node_path_.resolve)(workspace), path2))
    return { outputDir: { path: path2, within: workspace } };
  const right = "Write a folder of the checkout, such as databricks-run, or an absolute path.";
  reader.fault("output-dir", `${(0, action_reader.h)(given2)} leads out of the checkout, or into its .git. ${right}`);
  return {};
}
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
  return ["h", "m", "s"].reduce((sum2, unit, index) => sum2 + Number(match[index + 1] ?? 0) * UNITS_MS[unit], 0);
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
  const given2 = reader.text("timeout");
  if (given2 === "")
    return void 0;
  const ms = parseDuration(given2);
  if (ms !== void 0 && ms > 0)
    return ms;
  return reader.fault("timeout", `${(0, action_reader.h)(given2)} is not a valid duration. Write one above zero, such as\
 45s, 90m, 2h or 1h30m.`);
}
function readRepairAttempts(reader) {
  const given2 = reader.text("repair-attempts");
  if (given2 === "")
    return 0;
  if (/^\d{1,3}$/.test(given2))
    return Number(given2);
  reader.fault("repair-attempts", `${(0, action_reader.h)(given2)} is not a valid number of repairs. Write a whole numbe\
r from 0 to 999.`);
  return 0;
}
function readPollInterval(reader) {
  const given2 = reader.text("poll-interval");
  if (given2 === "" || given2 === "auto")
    return "auto";
  const ms = parseDuration(given2);
  if (ms !== void 0 && ms >= SHORTEST_POLL_MS && ms <= LONGEST_POLL_MS)
    return ms;
  reader.fault("poll-interval", `${(0, action_reader.h)(given2)} is not a valid interval. Write auto, or a duration from\
 one second to a day, such as 45s or 2m.`);
  return "auto";
}
var known_fields = __nccwpck_require__(3911);
var run_fields = __nccwpck_require__(2249);
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
        /* import() */
        876
      ).then(__nccwpck_require__.bind(__nccwpck_require__, 9876))).readNotebooks(reader, around);
    case "request":
      return request && readOneTimeRun(reader, request);
    case "run-id": {
      const runId = reader.id("run-id");
      return runId === void 0 ? void 0 : { kind: "run", runId };
    }
  }
}
async function readJob(reader, request) {
  const parameters = await (0, run_fields.Z)(reader);
  const only = reader.list("only");
  const jobId = reader.id("job-id");
  const { job_id: jobIdOfBody, ...extra } = request?.body ?? {};
  if (request) {
    (0, given_request.lf)(reader, request, "run-now");
    checkJobOfBody(reader, request, jobIdOfBody, jobId);
    (0, given_request.is)(reader, request, "job_parameters", "parameters");
    (0, given_request.is)(reader, request, "only", "only");
    checkTaskParameters(reader, request);
  }
  if (reader.has("job-name"))
    return { kind: "job-name", jobName: reader.text("job-name"), extra, parameters, only };
  return jobId === void 0 ? void 0 : { kind: "job", jobId, extra, parameters, only };
}
function checkJobOfBody(reader, { input }, ofBody, jobId) {
  if (ofBody === void 0 || jobId !== void 0 && (0, given_request.gF)(ofBody) === jobId)
    return;
  const named = reader.has("job-id") ? "job-id" : "job-name";
  reader.fault(input, `its job_id is ${(0, action_reader.h)((0, given_request.gF)(ofBody))}. Leave it out: the job is na\
med by ${named}.`);
}
function checkTaskParameters(reader, { input, body }) {
  const field = known_fields.I.find((name) => name in body);
  if (field === void 0 || !(reader.has("parameters") || "job_parameters" in body))
    return;
  reader.fault(input, `${field} beside job parameters is refused by Databricks: a job takes either job parameters or par\
ameters for one kind of task.`);
}
function readOneTimeRun(reader, request) {
  const { input, body } = request;
  (0, given_request.lf)(reader, request, "submit");
  (0, given_request.is)(reader, request, "run_name", "run-name");
  if (body.job_id === void 0)
    checkTasks(reader, input, body.tasks);
  else
    reader.fault(input, `its job_id is ${(0, action_reader.h)((0, given_request.gF)(body.job_id))}, which a one-time run\
 does not have. To run that job now, give it as the job-id input beside the request.`);
  return { kind: "request", body, runName: (0, run_fields.P)(reader) };
}
function checkTasks(reader, input, tasks) {
  const seeReference = "See jobs/runs/submit in the Jobs API reference.";
  if (tasks === void 0 || tasks === null || Array.isArray(tasks) && tasks.length === 0)
    reader.fault(input, `it has no tasks. A one-time run needs a list of them. ${seeReference}`);
  else if (!Array.isArray(tasks))
    reader.fault(input, `its tasks must be a list, and are ${typeof tasks === "object" ? "a map" : (0, action_reader.h)(
    (0, given_request.gF)(tasks))}. ` + seeReference);
  else if (tasks.length > MOST_TASKS)
    reader.fault(input, `it has ${tasks.length} tasks, and a one-time run takes at most ${MOST_TASKS}.`);
}
;
async function readInputs({ env, files: files2, checkout: checkout2 }, given2, machine) {
  const reader = new action_reader.m(env);
  const context = await atCheckout(reader, checkout2, given2);
  const target = await (0, action_target._)(reader, env, machine, context);
  const request = await (0, given_request.j8)(reader, files2, context);
  const chosen = checkCombinations(reader);
  const work = chosen && await readWork(chosen, reader, { files: files2, checkout: checkout2, context, request });
  if (work && await checkFork(reader, work, checkout2, context, request))
    checkGitSource(reader, work, context);
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
    throw new errors.dz(reader.faults);
  return { ...inputs, target, work };
}
function withCommit(context, work) {
  const commit = work?.kind === "notebooks" ? work.imports?.commit : void 0;
  return commit ? { ...context, importedCommit: commit } : context;
}
async function atCheckout(reader, checkout2, context) {
  const lines = [...reader.list("notebook-path"), reader.text("request-file")];
  const named = lines.filter((line) => line !== "" && !line.startsWith("/"));
  if (named.length === 0 && !reader.has("dependencies"))
    return context;
  const located = await checkout2.locate(context.workspace, context, named);
  if ("root" in located)
    return { ...context, checkout: located.root };
  reader.fault(reader.has("notebook-path") ? "notebook-path" : "request-file", located.fault);
  return context;
}
var model_outcome = __nccwpck_require__(6805);
var databricks_target = __nccwpck_require__(6901);
var advice = __nccwpck_require__(4181);
var model_run = __nccwpck_require__(60);
var cut = __nccwpck_require__(9967);
var plain = __nccwpck_require__(4395);
var states = __nccwpck_require__(2556);
var words = __nccwpck_require__(2181);
var duration = __nccwpck_require__(5111);
;
const LONGEST_WORD = 2e3;
const LONGEST_NAME = 200;
function sayLastWords(commands, outcome) {
  if (outcome.kind === "started")
    commands.say("Not waiting for the run to end (wait: false).");
  if (outcome.kind === "nothing-to-run")
    commands.notice(words.OG);
  if (outcome.kind === "succeeded" && outcome.withFailures) {
    const why = "some tasks failed, and partial-success lets that pass.";
    commands.warning(`Run ${outcome.run.runId} succeeded with failures: ${why}`, "Succeeded with failures");
  }
  if (outcome.kind === "refused" && outcome.error instanceof errors.dz && outcome.error.faults.length > 1)
    for (const { input, message } of outcome.error.faults)
      commands.foreign(`Input ${input}: ${message}`);
  const word = lastWord(outcome);
  if (word !== void 0)
    commands.error(word);
}
function lastWord(outcome) {
  if (outcome.kind === "refused")
    return refused(outcome);
  if (outcome.kind === "timed-out")
    return tooLong(outcome);
  if (outcome.kind === "canceled")
    return [`The workflow was canceled. ${CANCEL_FATES[outcome.fate]}`, pageOf(outcome.run)].filter(Boolean).join("\n");
  if (outcome.kind !== "failed")
    return void 0;
  const { run: run2, error: error2 } = outcome;
  const advice2 = adviceOf(run2);
  const where = run2.url ? `Open the run to see more: ${run2.url}` : `It is run ${run2.runId}.`;
  const task = (0, model_run.gV)((0, model_outcome.zV)(run2.tasks));
  const why = error2 ? ` ${task ? `Task ${task.key}: ` : ""}${error2}` : "";
  return [(0, cut.ml)((0, plain.TN)(`${endSentence(outcome)}${why}`), LONGEST_WORD), advice2, where].filter(Boolean).join(
  "\n");
}
function refused({ error: error2, run: run2, inDoubt, goesOn }) {
  const parts = [
    (0, cut.ml)((0, plain.TN)(error2.message), LONGEST_WORD),
    inDoubt ? run2 ? REPAIR_IN_DOUBT : START_IN_DOUBT : goesOn ? GOES_ON : "",
    error2.advice,
    pageOf(run2)
  ];
  return parts.filter(Boolean).join("\n");
}
const START_IN_DOUBT = "A run may have been started all the same: the clean-up step of this action looks for it, and can\
cels it.";
const REPAIR_IN_DOUBT = "The run may have been repaired, and may be going on: the clean-up step of this action looks aft\
er it.";
const GOES_ON = "The run may still be going on: the clean-up step of this action looks after it.";
const FATES = {
  ended: "The run was canceled and has ended.",
  canceling: "The run is being canceled.",
  "not-canceled": "The run could not be canceled from here; the clean-up step of this action tries again.",
  left: "The run is left running.",
  "not-started": "Nothing had been started.",
  unknown: "If a run was started, the clean-up step of this action finds and cancels it."
};
const CANCEL_FATES = {
  ...FATES,
  ended: "The run was canceled, too, and has ended.",
  canceling: "The run is being canceled, too."
};
function tooLong({ run: run2, fate, afterMs }) {
  const after = (0, duration.a)(afterMs);
  const what = run2 ? `${nameOf(run2)} had not ended after ${after}` : `No run was known to have started ${after} after \
this step’s start`;
  const progress = (0, words.pp)(run2?.tasks ?? []);
  const far = progress && ` (${progress})`;
  return [
    `${what}${far}, which is all that \`timeout\` allows. ${FATES[fate]}`,
    "Give it more time, or find out what takes so long.",
    pageOf(run2)
  ].filter(Boolean).join("\n");
}
function pageOf(run2) {
  return run2?.url ? `Run: ${run2.url}` : "";
}
function nameOf({ runId, name }) {
  return `Run ${runId}${name ? ` (${(0, cut.ml)((0, plain.TN)(name), LONGEST_NAME)})` : ""}`;
}
function endSentence({ run: run2, failure: failure2, unknown: unknown2 }) {
  const name = nameOf(run2);
  const result = (0, cut.ml)((0, plain.TN)(run2.condition.result), LONGEST_NAME);
  if (unknown2)
    return `${name} ended as ${result}, which is not an end this action knows, so it counts as a failure.`;
  if (run2.condition.result === "SUCCESS_WITH_FAILURES")
    return `${name} succeeded with failures, and \`partial-success\` is \`fail\`.`;
  return `${name} ${states.x[failure2].words} (${result}).`;
}
function adviceOf(run2) {
  const codes = [...(0, model_outcome.zV)(run2.tasks).map((task) => (0, model_run.mh)(task).condition), run2.condition].
  map(({ code }) => code);
  return codes.map(advice.c).find((advice2) => advice2 !== void 0);
}
var reporter = __nccwpck_require__(1533);
var delete_run = __nccwpck_require__(5194);
var cancel = __nccwpck_require__(1587);
;
const LONGEST_ERROR = 4e3;
function conclude(run2, partialSuccess) {
  const { verdict } = run2.condition;
  if (verdict?.kind === "success")
    return { kind: "succeeded", run: run2, withFailures: false };
  if (verdict?.kind === "success-with-failures" && partialSuccess === "pass")
    return { kind: "succeeded", run: run2, withFailures: true };
  const failure2 = verdict?.kind === "failure" || verdict?.kind === "not-run" ? verdict.failure : "run-failed";
  return { kind: "failed", run: run2, failure: failure2, unknown: verdict?.kind === "failure" && verdict.unknown, error: errorOf(
  run2) };
}
function errorOf(run2) {
  const task = (0, model_run.gV)((0, model_outcome.zV)(run2.tasks));
  return (0, cut.ml)((0, plain.TN)(task && (0, model_outcome.A3)(task) || run2.condition.message), LONGEST_ERROR);
}
function isWorthRepairing(outcome) {
  return outcome.kind === "failed" && (outcome.failure === "run-failed" || outcome.failure === "run-timed-out");
}
var find_started = __nccwpck_require__(3770);
var run_journal = __nccwpck_require__(5208);
var send = __nccwpck_require__(6661);
var p_limit = __nccwpck_require__(370);
;
const OUTPUT_OUTAGE_MS = 12e4;
async function readOutput({ client, signal, follows = false }, task, attempt) {
  if (task.kind === "for-each")
    return follows ? { ...NOTHING, note: forEachNote(task) } : forEachOutput(client, task, attempt, signal);
  const output = await client.getOutput(attempt.runId, signal);
  const { answer } = output;
  return { ...NOTHING, ...common(output), ...special(task, output), ...answer && { answer } };
}
const NOTHING = { resultTruncated: false, logsTruncated: false };
function common({ result, logs, error: error2, trace, info: info2 }) {
  return {
    ...result && { result: result.text, resultTruncated: result.truncated },
    ...logs && { logs: logs.text, logsTruncated: logs.truncated },
    ...error2 === void 0 ? {} : { error: error2 },
    ...trace === void 0 ? {} : { trace },
    ...info2 === void 0 ? {} : { note: info2 }
  };
}
const SILENT = {
  pipeline: "A pipeline task returns nothing through the Jobs API; its events are on the pipeline’s page.",
  "spark-submit": "A spark-submit task returns nothing through the Jobs API; its output is in the driver logs of its clu\
ster.",
  "power-bi": "A Power BI task returns nothing through the Jobs API; what it updated is in Power BI.",
  "sql-file": "A SQL file task returns nothing through the Jobs API; its results are on the task’s page."
};
function special(task, { returned }) {
  if (task.kind === "condition")
    return task.outcome ? { result: task.outcome, note: `The condition is ${task.outcome}.` } : {};
  if (returned !== void 0)
    return tell(returned);
  const note = SILENT[task.kind];
  return note ? { note } : {};
}
function tell(returned) {
  switch (returned.kind) {
    case "child-run":
      return { note: `It started run ${returned.runId}.` };
    case "dbt-artifacts":
      return { note: "dbt left artifacts behind; the task’s page links to them for 30 minutes." };
    case "clean-room":
      return tellCleanRoom(returned);
    case "query":
      return { note: "The result of the query is on its page.", ...linkOf(returned) };
    case "file":
      return { note: "The result of the file is on its page.", ...linkOf(returned) };
    case "dashboard-pages":
      return { note: tellPages(returned) };
    case "dbt-job":
      return tellDbtJob(returned);
    case "ai-runtime":
      return tellAiRuntime(returned);
    case "alert":
      return { result: returned.state, note: `The alert is ${returned.state}.`, ...linkOf(returned) };
    case "dashboard":
      return { note: tellDashboard(returned) };
  }
}
function tellCleanRoom({ schema, result }) {
  if (schema !== void 0)
    return { note: `The clean room wrote to the schema ${schema}.` };
  return result === void 0 ? {} : { note: `The run in the clean room ended with ${result}.` };
}
function tellDashboard({ widgets, broken }) {
  const errors2 = broken.map(({ title, error: error2 }) => `${title}: ${error2}`).join("; ");
  return `The dashboard refreshed ${widgets - broken.length} of ${widgets} widgets${errors2 ? ` (${errors2})` : ""}.`;
}
function tellPages({ pages, broken }) {
  if (pages === 0)
    return "The dashboard was refreshed.";
  const errors2 = broken.map(({ title, error: error2 }) => `${title}: ${error2}`).join("; ");
  return `The dashboard has ${pages} ${pages === 1 ? "page" : "pages"}${errors2 ? ` (${errors2})` : ""}.`;
}
function tellDbtJob({ steps, ...more }) {
  const broken = steps.filter(({ status }) => status !== "" && status !== "SUCCESS").map(({ name, status }) => `; ${name}\
 ended with ${status}`);
  const logs = steps.filter((step) => step.logs !== "").map((step) => `${step.name}
${step.logs}`);
  return {
    note: `dbt ran ${steps.length} ${steps.length === 1 ? "step" : "steps"}${broken.join("")}.`,
    ...logs.length > 0 ? { logs: logs.join("\n\n") } : {},
    ...linkOf(more)
  };
}
function tellAiRuntime({ runId, experimentId, message }) {
  const where = runId && `It is run ${runId}${experimentId ? ` of the MLflow experiment ${experimentId}` : " of MLflow"}\
.`;
  return { note: [where, message].filter(Boolean).join(" ") };
}
function linkOf({ link }) {
  return link === void 0 ? {} : { link };
}
async function forEachOutput(client, task, attempt, signal) {
  const note = forEachNote(task);
  const output = { ...NOTHING, note, error: task.iterations?.firstError };
  if (attempt.condition.verdict?.kind === "success")
    return output;
  try {
    const { iterations } = await client.getRun(attempt.runId, { signal, outageMs: OUTPUT_OUTAGE_MS });
    const broken = firstBroken(iterations);
    if (!broken)
      return output;
    output.note = `${note} The first one that failed is ${broken.task.key || "an iteration"}.`;
    const { error: error2 = output.error, ...rest } = common(await client.getOutput(broken.attempt.runId, signal));
    return { ...output, ...rest, error: error2, note: output.note };
  } catch (failure2) {
    signal?.throwIfAborted();
    if (!task.iterations)
      throw failure2;
    return output;
  }
}
function forEachNote({ iterations: counts }) {
  return counts ? `${counts.succeeded} of ${counts.total} iterations succeeded${counts.failed ? `, ${counts.failed} fail\
ed` : ""}.` : "A for-each task returns nothing of its own; its iterations do.";
}
function firstBroken(iterations) {
  return iterations.map((task) => ({ task, attempt: (0, model_run.mh)(task) })).find(({ attempt }) => attempt.runId !== "" &&
  attempt.condition.verdict?.kind === "failure");
}
var failure = __nccwpck_require__(6085);
;
const COLLECT_AT_ONCE = 6;
function createCollector(dependencies) {
  const { clock, emit, more, signal: over, atOnce = COLLECT_AT_ONCE } = dependencies;
  const inTurn = (0, p_limit.A)(atOnce);
  const asked = /* @__PURE__ */ new Set();
  const missing = /* @__PURE__ */ new Set();
  const fetchOne = async (path2, task, attempt) => {
    if (over?.aborted)
      return;
    try {
      const output = await readOutput(dependencies, task, attempt);
      const beyond = await more?.of(path2, task, attempt, output);
      if (over?.aborted)
        return;
      await emit({ type: "output", path: path2, task, attempt, output: { ...output, ...beyond } });
    } catch (error2) {
      if (over?.aborted)
        return;
      const reason = (0, failure.U)(error2);
      await emit({ type: "output-lost", path: path2, task, attempt, reason });
    }
  };
  const add = (path2, task, attempt) => {
    if (attempt.runId === "" || asked.has(attempt.runId) || !leavesOutput(attempt))
      return;
    asked.add(attempt.runId);
    const fetched = inTurn(() => fetchOne(path2, task, attempt)).finally(() => missing.delete(fetched));
    missing.add(fetched);
  };
  const all = async () => {
    while (missing.size > 0)
      await Promise.all(missing);
  };
  return {
    collect(changes) {
      for (const change of changes)
        if (change.kind === "task")
          add(change.path, change.task, change.attempt);
    },
    async settle(limitMs, signal) {
      const done = new AbortController();
      const over2 = clock.sleep(limitMs, AbortSignal.any([done.signal, ...signal ? [signal] : []]));
      const settled = () => Promise.race([all(), over2]);
      await (more ? more.within(Math.min(more.atEndMs ?? Infinity, limitMs / 2), settled) : settled());
      done.abort();
      signal?.throwIfAborted();
      return missing.size;
    }
  };
}
async function awaitOutputs({ settle }, emit, limitMs, signal) {
  const missing = await settle(limitMs, signal);
  if (missing === 0)
    return;
  const outputs = missing === 1 ? "1 output" : `${missing} outputs`;
  await emit({ type: "warning", text: `${outputs} did not arrive within ${(0, duration.a)(limitMs)}.` });
}
function leavesOutput({ condition: { verdict } }) {
  return verdict !== void 0 && verdict.kind !== "not-run";
}
;
async function tellLook({ journal, collector, follower }, { run: run2, changes }) {
  await journal.emit({ type: "look", run: run2, changes });
  collector.collect(changes);
  follower.look(run2);
}
const FOLLOW_LIMIT_MS = 15e3;
async function awaitAll({ journal, collector, follower }, limitMs, signal) {
  await Promise.all([
    awaitOutputs(collector, journal.emit, limitMs, signal),
    follower.settle(Math.min(limitMs, FOLLOW_LIMIT_MS), signal)
  ]);
}
function knownRun({ journal, place }) {
  const run2 = (0, run_journal.EI)(journal.state, place);
  if (!run2)
    throw new Error("a run is followed that nobody has named");
  return run2;
}
var time_limit = __nccwpck_require__(7350);
;
const SEE_END_MS = 6e4;
const LAST_COLLECT_MS = 3e4;
const LOOK_MS = 1e3;
const FIND_MS = 1500;
const CANCEL_MS = 5e3;
const CANCEL_AFTER_FIND_MS = 3e3;
async function endEarly(underway, error2) {
  const { journal, place, inputs } = underway;
  if (error2 instanceof errors.j$) {
    if ((0, run_journal.hY)(journal.state))
      return conclude(knownRun(underway), inputs.partialSuccess);
    return error2.by === "timeout" ? timedOut(underway, error2.cause) : canceled(underway, error2.by);
  }
  if (!(error2 instanceof errors.lZ))
    throw error2;
  return early_end_refused(journal.state, place, error2);
}
function early_end_refused(state, place, error2) {
  const run2 = (0, run_journal.EI)(state, place);
  const outcome = { kind: "refused", error: error2, run: run2, inDoubt: (0, run_journal.cd)(state) };
  return { ...outcome, goesOn: run2 !== void 0 && !(0, run_journal.Is)(state, outcome) };
}
async function canceled(underway, by) {
  const fate = by === "clean-up" ? "unknown" : await cancelInHaste(underway);
  return { kind: "canceled", run: (0, run_journal.EI)(underway.journal.state, underway.place), fate };
}
async function cancelInHaste(underway) {
  const { journal, inputs } = underway;
  const { start: start2 } = journal.state;
  if (start2.kind === "nothing-sent" || start2.kind === "disowned")
    return "not-started";
  if (!inputs.wait)
    return tellLeft(underway, "wait: false", tellInHaste);
  if (inputs.onCancel === "leave")
    return tellLeft(underway, "on-cancel");
  if (mayBeAnothers(underway))
    return tellUnseen(underway, "The workflow was canceled.");
  void journal.emit({ type: "canceling", by: "workflow" });
  try {
    const runId = start2.kind === "known" ? start2.runId : await findInHaste(underway, start2);
    if (runId === void 0)
      return tellUnknown(underway);
    const deadlineMs = start2.kind === "known" ? CANCEL_MS : CANCEL_AFTER_FIND_MS;
    await underway.client.cancelRun(runId, { deadlineMs });
    void journal.emit({ type: "cancel-accepted" });
    tellPassing(underway, `The workflow was canceled: run ${runId} is being canceled, too.`);
    return "canceling";
  } catch (error2) {
    const reason = (0, failure.U)(error2);
    void journal.emit({ type: "cancel-failed", reason });
    tellInHaste(underway, `The workflow was canceled, but the run could not be: ${reason} The clean-up step tries again.`);
    return "not-canceled";
  }
}
function mayBeAnothers({ journal: { state } }) {
  const { start: start2, run: run2 } = state;
  if (run2 !== void 0 || start2.kind === "known" && start2.origin === "given")
    return false;
  return (start2.kind === "sent" || start2.kind === "known") && !start2.isTokenDerived;
}
function tellUnseen(underway, what) {
  const look = "The clean-up step looks whose run the given idempotency token leads to before it cancels it.";
  tellInHaste(underway, `${what} ${look}`);
  return "not-canceled";
}
async function findInHaste({ client, clock, journal }, start2) {
  const { request, jobId } = start2;
  const active = await lookInHaste({ client, clock }, jobId);
  if (!active.some((run2) => (0, find_started.c)(start2, run2, { client, clock })))
    return void 0;
  const runId = await (0, send.NC)(client, request, { deadlineMs: FIND_MS });
  void journal.emit({ type: "run", runId, origin: "started", jobId });
  return runId;
}
async function lookInHaste({ client, clock }, jobId) {
  const limit = (0, time_limit.H)(clock, LOOK_MS);
  try {
    return await client.listStarted(jobId, { deadlineMs: LOOK_MS, outageMs: 0, signal: limit.signal });
  } catch (error2) {
    if (error2 instanceof errors.j$)
      return [];
    throw error2;
  } finally {
    limit.close();
  }
}
function tellUnknown(underway) {
  const what = "The workflow was canceled before the start request was answered, and no run of it shows.";
  tellInHaste(underway, `${what} The clean-up step looks once more.`);
  return "unknown";
}
function tellInHaste({ journal }, text) {
  void journal.emit({ type: "note", text });
}
function tellPassing({ journal }, text) {
  void journal.emit({ type: "note", text, isPassing: true });
}
function tellLeft(underway, input, tell2 = tellPassing) {
  tell2(underway, `The run is left running, as ${input} says.`);
  return "left";
}
async function timedOut(underway, cause) {
  const { journal, place, inputs } = underway;
  if (journal.state.start.kind === "nothing-sent" && cause instanceof errors.lZ)
    return early_end_refused(journal.state, place, cutShort(cause, inputs.timeout ?? 0));
  const fate = await cancelAndSee(underway);
  return { kind: "timed-out", run: (0, run_journal.EI)(journal.state, place), fate, afterMs: inputs.timeout ?? 0 };
}
function cutShort(cause, timeoutMs) {
  const tried = `It was tried for ${(0, duration.a)(timeoutMs)}, which is all that \`timeout\` allows.`;
  return new errors.lZ(cause.kind, `${cause.message} ${tried}`, cause.advice, { cause });
}
async function cancelAndSee(underway) {
  const { client, journal, inputs, canceled: stop } = underway;
  if (inputs.onTimeout === "leave")
    return tellLeft(underway, "on-timeout");
  const { start: start2 } = journal.state;
  if (start2.kind === "nothing-sent" || start2.kind === "disowned")
    return "not-started";
  await journal.emit({ type: "canceling", by: "timeout" });
  const runId = (0, run_journal.SR)(journal.state);
  if (runId === void 0)
    return "unknown";
  if (mayBeAnothers(underway))
    return tellUnseen(underway, "The timeout is over.");
  try {
    await client.cancelRun(runId, { signal: stop });
  } catch (error2) {
    const reason = (0, failure.U)(error2);
    await journal.emit({ type: "cancel-failed", reason });
    await journal.emit({ type: "note", text: `The run could not be canceled: ${reason}` });
    return "not-canceled";
  }
  await journal.emit({ type: "cancel-accepted" });
  tellPassing(underway, `The timeout is over: run ${runId} is being canceled.`);
  return watchItEnd(underway, runId);
}
async function watchItEnd(underway, runId) {
  const { journal, canceled: signal } = underway;
  const onLook = (look) => tellLook(underway, look);
  const last = await (0, cancel.g)(underway, runId, SEE_END_MS, { signal, before: journal.state.run, onLook });
  if (last === void 0)
    return "canceling";
  await awaitAll(underway, LAST_COLLECT_MS);
  return last.condition.phase === "ended" ? "ended" : "canceling";
}
var saved = __nccwpck_require__(9470);
var http_errors = __nccwpck_require__(668);
var run_changes = __nccwpck_require__(624);
;
const MOST_SHOWN = 20;
const READ_AGAIN_MS = 6e4;
const MOST_TRIES = 5;
const DEADLINE_MS = 1e4;
function hasEnded({ condition }) {
  return condition.phase === "ended";
}
function childRunOf(dependencies) {
  const { client, emit, signal, collect, add, seen } = dependencies;
  let childId = "";
  let tries = 0;
  const cut2 = async (which2) => {
    const text = `Run ${childId} is not followed: it is ${which2} that it was started from.`;
    await emit({ type: "note", text, isPassing: true });
    return true;
  };
  return {
    isDue: ({ attempt }) => childId !== "" || hasEnded(attempt) || tries < MOST_TRIES,
    async look({ path: path2, task, attempt, above }) {
      if (childId === "") {
        tries++;
        const { returned } = await client.getOutput(attempt.runId, signal);
        childId = returned?.kind === "child-run" ? returned.runId : "";
      }
      if (childId === "")
        return hasEnded(attempt);
      if (above.runIds.includes(childId))
        return cut2("a run");
      const run2 = await client.getRun(childId, { signal, outageMs: 0, deadlineMs: DEADLINE_MS });
      if (run2.jobId !== "" && above.jobIds.includes(run2.jobId))
        return cut2("of a job");
      const changes = (0, run_changes.i)(seen.get(childId), run2).map((change) => below(path2, change));
      seen.set(childId, run2);
      await emit({ type: "child-look", path: path2, task, attempt, run: run2, changes });
      collect(changes);
      add(run2.tasks, path2, { runIds: [...above.runIds, childId], jobIds: [...above.jobIds, run2.jobId] });
      return run2.condition.phase === "ended" || hasEnded(attempt);
    }
  };
}
function below(path2, change) {
  return change.kind === "run" ? change : { ...change, path: [...path2, ...change.path] };
}
function iterationsOf({ client, clock, emit, signal, collect, add }) {
  const shown = /* @__PURE__ */ new Map();
  let failedBefore = 0;
  let readAt = -Infinity;
  const choose = (iterations) => {
    for (const iteration of iterations) {
      const [{ runId }] = iteration.attempts;
      const known = shown.get(runId);
      if (known)
        shown.set(runId, { ...iteration, key: known.key });
      else if (runId !== "" && shown.size < MOST_SHOWN && (0, model_run.WN)(iteration))
        shown.set(runId, { ...iteration, key: freeKey(iteration.key, [...shown.values()]) });
    }
    return [...shown.values()];
  };
  return {
    isDue({ task, attempt }, now) {
      if (hasEnded(attempt))
        return true;
      const failed = task.iterations?.failed ?? 0;
      return shown.size < MOST_SHOWN && failed > failedBefore && now - readAt >= READ_AGAIN_MS;
    },
    async look({ path: path2, task, attempt, above }) {
      readAt = clock.now();
      const { iterations } = await client.getRun(attempt.runId, { signal, outageMs: 0, deadlineMs: DEADLINE_MS });
      failedBefore = task.iterations?.failed ?? 0;
      const told = choose(iterations);
      await emit({ type: "iterations", path: path2, task, attempt, iterations, shown: told });
      collect(told.map((iteration) => endOf(path2, iteration)));
      add(told, path2, above);
      return hasEnded(attempt);
    }
  };
}
function endOf(path2, iteration) {
  return { kind: "task", path: [...path2, iteration.key], task: iteration, attempt: (0, model_run.mh)(iteration) };
}
function freeKey(key, taken) {
  const keys = new Set(taken.map((task) => task.key));
  let free = key;
  for (let number = keys.size; keys.has(free); number++)
    free = `[${number}]`;
  return free;
}
;
const DEEPEST = 3;
const MOST_FOLLOWED = 100;
const MOST_A_TURN = 10;
const LOOKS_AT_ONCE = 3;
const OUTPUTS_AT_ONCE = 2;
const LAST_TRIES = 3;
const PAUSE_MS = 1e3;
function createFollower(dependencies) {
  return dependencies.follows ? new InsideFollower(dependencies) : { look: () => void 0, settle: async () => {
  } };
}
class InsideFollower {
  #dependencies;
  #inside;
  #collector;
  #inTurn = (0, p_limit.A)(LOOKS_AT_ONCE);
  #followed = /* @__PURE__ */ new Map();
  #busy = /* @__PURE__ */ new Set();
  #lostOutputs = 0;
  #hasTold = false;
  #tooMany = false;
  constructor(dependencies) {
    const { more } = dependencies;
    this.#dependencies = dependencies;
    this.#collector = createCollector({
      ...dependencies,
      emit: (event) => this.#tell(event),
      atOnce: OUTPUTS_AT_ONCE,
      // The run itself gives the time for it at the end.
      ...more ? { more: { of: more.of, within: (_ms, work) => work() } } : {}
    });
    this.#inside = {
      ...dependencies,
      emit: (event) => this.#tell(event),
      collect: (changes) => this.#collector.collect(changes),
      add: (tasks, path2, above) => this.#add(tasks, path2, above),
      seen: /* @__PURE__ */ new Map()
    };
  }
  look(run2) {
    this.#add(run2.tasks, [], { runIds: [run2.runId], jobIds: run2.jobId === "" ? [] : [run2.jobId] });
    const now = this.#dependencies.clock.now();
    const due = [...this.#followed.values()].filter((one) => isOpen(one) && one.inside.isDue(one.parent, now));
    for (const one of due.sort((a, b) => a.lookedAt - b.lookedAt).slice(0, MOST_A_TURN))
      this.#start(one);
  }
  async settle(limitMs, signal) {
    const { clock } = this.#dependencies;
    const until = clock.now() + limitMs;
    const done = new AbortController();
    const stop = AbortSignal.any([done.signal, ...signal ? [signal] : []]);
    await Promise.race([this.#lookForTheLastTime(stop), clock.sleep(limitMs, stop)]);
    done.abort();
    signal?.throwIfAborted();
    const missing = await this.#collector.settle(Math.max(0, until - clock.now()), signal);
    await this.#tellWhatIsMissing(missing);
  }
  #add(tasks, path2, above) {
    for (const task of tasks) {
      for (const attempt of task.attempts) {
        const parent = { path: [...path2, task.key], task, attempt, above };
        const known = this.#followed.get(attempt.runId);
        if (known)
          known.parent = parent;
        else if (isFollowed(parent))
          this.#take(parent);
      }
    }
  }
  #take(parent) {
    if (this.#followed.size >= MOST_FOLLOWED) {
      this.#tooMany = true;
      return;
    }
    const inside = parent.task.kind === "for-each" ? iterationsOf(this.#inside) : childRunOf(this.#inside);
    this.#followed.set(parent.attempt.runId, { parent, inside, lookedAt: 0, isBusy: false, isDone: false });
  }
  #start(one) {
    one.isBusy = true;
    one.lookedAt = this.#dependencies.clock.now();
    const looking = this.#inTurn(() => this.#lookInto(one)).finally(() => {
      one.isBusy = false;
      this.#busy.delete(looking);
    });
    this.#busy.add(looking);
  }
  async #lookInto(one) {
    const { signal } = this.#dependencies;
    if (signal?.aborted)
      return;
    try {
      one.isDone = await one.inside.look(one.parent);
      delete one.failure;
    } catch (error2) {
      if (signal?.aborted)
        return;
      one.failure = (0, failure.U)(error2);
      one.isDone = error2 instanceof http_errors.hD && error2.kind === "request-refused";
      await this.#tell({ type: "follow-lost", path: one.parent.path, reason: one.failure });
    }
  }
  /** Once more into each, with what is found on the way; a few times where that fails. */
  async #lookForTheLastTime(stop) {
    const tries = /* @__PURE__ */ new Map();
    for (; ; ) {
      while (this.#busy.size > 0)
        await Promise.all(this.#busy);
      const left = [...this.#followed.values()].filter((one) => isOpen(one) && isWorthATry(one, tries.get(one) ?? 0));
      if (left.length === 0 || stop.aborted)
        return;
      if (left.some((one) => tries.has(one)))
        await this.#dependencies.clock.sleep(PAUSE_MS, stop);
      if (stop.aborted)
        return;
      for (const one of left) {
        tries.set(one, (tries.get(one) ?? 0) + 1);
        this.#start(one);
      }
    }
  }
  async #tell(event) {
    if (this.#dependencies.signal?.aborted)
      return;
    if (event.type === "output-lost")
      this.#lostOutputs++;
    await this.#dependencies.emit(event);
  }
  /** One sentence, once. */
  async #tellWhatIsMissing(missingOutputs) {
    const failed = [...this.#followed.values()].find(({ failure: failure2 }) => failure2 !== void 0);
    const outputs = missingOutputs + this.#lostOutputs;
    const said = failed ? `what task ${failed.parent.path.join("/")} consists of could not be looked at: ${failed.failure}` :
    outputs > 0 ? `${outputs === 1 ? "1 output" : `${outputs} outputs`} could not be fetched.` : this.#tooMany ? `only ${MOST_FOLLOWED}\
 tasks are looked into.` : void 0;
    if (said === void 0 || this.#hasTold)
      return;
    this.#hasTold = true;
    await this.#tell({ type: "note", text: `Of nested runs not everything is shown: ${said} (\`follow\`)` });
  }
}
function isOpen({ isBusy, isDone }) {
  return !isBusy && !isDone;
}
function isWorthATry({ failure: failure2 }, tries) {
  return tries === 0 || failure2 !== void 0 && tries < LAST_TRIES;
}
function isFollowed({ task: { kind }, attempt, above }) {
  const { phase, verdict } = attempt.condition;
  const hasBegun = hasEnded(attempt) ? verdict?.kind !== "not-run" : phase === "running" || phase === "terminating";
  if (attempt.runId === "" || !hasBegun)
    return false;
  return kind === "for-each" || kind === "run-job" && above.runIds.length < DEEPEST;
}
var ownership = __nccwpck_require__(936);
;
async function meet(dependencies, started, run2) {
  const { client, clock, journal, limit } = dependencies;
  const { start: start2 } = journal.state;
  await expectOurs(journal.emit, started, start2.kind === "known" && start2.isTokenDerived, run2);
  const now = clock.now();
  const clocks = { elapsedMs: now - (started.sentAt ?? now), now, serverNow: client.serverNow() };
  limit.restart(alreadyRunning(started, run2, clocks));
  if (started.origin !== "started" || (0, ownership.hy)(run2, clocks) !== "earlier")
    return;
  const age = (0, duration.a)(Math.max((0, ownership.dl)(run2, clocks), run2.totalMs ?? 0));
  const ended = run2.condition.phase === "ended" ? ", which has ended" : "";
  const text = `Found again, not started: the idempotency token was used before, and led to the run that it started ${age}\
 ago${ended}.`;
  await journal.emit({ type: "notice", text });
}
function alreadyRunning(started, run2, clocks) {
  if (started.repaired || run2.repairIds.length > 0)
    return 0;
  return started.origin === "started" ? (0, ownership.zy)(run2, clocks) : (0, ownership.dl)(run2, clocks);
}
async function expectOurs(emit, claim, isTokenDerived, run2) {
  const error2 = isTokenDerived ? (0, ownership.ck)(claim, run2) : (0, ownership.zl)(claim, run2);
  if (!error2)
    return;
  await emit({ type: isTokenDerived ? "misnamed" : "disowned" });
  throw error2;
}
;
const LOOK_UP_MS = 3e4;
async function leaveRunning(underway, started) {
  const run2 = await lookUp(underway, started.runId);
  if (run2) {
    await meet(underway, started, run2);
    await underway.journal.emit({ type: "look", run: run2, changes: [] });
  }
  return { kind: "started", run: knownRun(underway) };
}
async function lookUp({ client, journal }, runId) {
  try {
    return await client.getRun(runId, { outageMs: LOOK_UP_MS });
  } catch (error2) {
    if (!(error2 instanceof errors.lZ) || error2.kind === "request-refused")
      throw error2;
    const text = `The run was started, but its page could not be looked up: ${error2.message}`;
    await journal.emit({ type: "warning", text });
    return void 0;
  }
}
;
const FEWEST = 3;
const FEWEST_FOR_HABIT = 5;
const HABIT_SPREAD = 0.25;
const LEAST_SPREAD = 0.05;
const COUNTED_SHARE = 0.9;
function pastRuns(completed) {
  return completed.filter(wentWell).flatMap(({ totalMs = 0, startedAt, tasks }) => {
    if (totalMs <= 0 || startedAt === void 0)
      return [];
    const untilEnd = tasks.map((task) => {
      const began = (0, model_run.mh)(task).startedAt;
      return [task.key, began === void 0 ? void 0 : startedAt + totalMs - began];
    });
    return [{ totalMs, untilEnd: new Map(untilEnd) }];
  });
}
function wentWell({ condition: { verdict }, repairIds, totalMs = 0, countedMs = totalMs }) {
  const isSuccess = verdict?.kind === "success" || verdict?.kind === "success-with-failures";
  return isSuccess && repairIds.length === 0 && countedMs >= totalMs * COUNTED_SHARE;
}
function forecastOf(past, run2, now) {
  if (run2.repairIds.length > 0)
    return void 0;
  const alike = past.filter((one) => hasTasksOf(one, run2));
  const newest = newestTask(run2);
  const sinceTask = newest && fit(alike.map(({ untilEnd }) => untilEnd.get(newest.key)), now - newest.startedAt);
  if (sinceTask || run2.startedAt === void 0)
    return sinceTask;
  return fit(alike.map(({ totalMs }) => totalMs), now - run2.startedAt);
}
function usualDuration(past, run2) {
  const totals = past.filter((one) => hasTasksOf(one, run2)).map(({ totalMs }) => totalMs);
  const { usualMs, spread = Infinity } = fit(totals, 0) ?? {};
  return totals.length >= FEWEST_FOR_HABIT && spread <= HABIT_SPREAD ? usualMs : void 0;
}
function hasTasksOf({ untilEnd }, { tasks }) {
  return untilEnd.size === 0 || untilEnd.size === tasks.length && tasks.every(({ key }) => untilEnd.has(key));
}
function newestTask({ tasks }) {
  const begun = tasks.flatMap((task) => {
    const { startedAt, condition } = (0, model_run.mh)(task);
    return startedAt === void 0 || condition.phase === "waiting" ? [] : [{ key: task.key, startedAt }];
  });
  return begun.reduce((newest, task) => newest && newest.startedAt >= task.startedAt ? newest : task, void 0);
}
function fit(durations, ageMs) {
  const logs = durations.flatMap((ms) => ms !== void 0 && ms > 0 ? [Math.log(ms)] : []);
  if (logs.length < FEWEST)
    return void 0;
  const mean = sum(logs) / logs.length;
  const variance = sum(logs.map((log2) => (log2 - mean) ** 2)) / (logs.length - 1);
  return { ageMs, usualMs: Math.exp(mean), spread: Math.max(LEAST_SPREAD, Math.sqrt(variance)) };
}
function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}
;
const past_MOST_TASKS = 50;
function createPast({ client, clock, emit, signal }) {
  let isAsked = false;
  let past = [];
  const learn = async (run2) => {
    const withTasks = run2.tasks.length <= past_MOST_TASKS;
    past = pastRuns(await client.listCompletedRuns(run2.jobId, { withTasks, signal }));
    const ms = usualDuration(past, run2);
    if (ms !== void 0 && !signal.aborted)
      await emit({ type: "usual", ms });
  };
  return {
    ask(run2) {
      if (isAsked || !hasPast(run2))
        return;
      isAsked = true;
      learn(run2).catch(() => void 0);
    },
    forecast: (run2) => forecastOf(past, run2, client.serverNow() ?? clock.now())
  };
}
function hasPast({ jobId, runType, repairIds, condition }) {
  return jobId !== "" && runType !== "SUBMIT_RUN" && repairIds.length === 0 && condition.phase !== "ended";
}
var watch = __nccwpck_require__(7574);
;
class RepairRefused extends errors.lZ {
}
const OUTAGE_MS = 5 * 6e4;
const RETRY_MS = 2e3;
const SLOWEST_RETRY_MS = 1e4;
const LOOKS_AFTER_LOSS = 5;
const NO_REPAIR = "";
async function repair({ client, clock, random, emit }, runId, signal) {
  const run2 = await client.getRun(runId, { signal });
  const taskKeys = tasksToRepair(run2.tasks);
  if (taskKeys.length === 0)
    throw new RepairRefused("request-refused", `Run ${runId} has no task that could be repaired.`, "Start it anew.");
  const body = repairBody(run2, taskKeys);
  const until = clock.now() + OUTAGE_MS;
  let isAnyUnanswered = false;
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    await emit({ type: "repairing", taskKeys });
    try {
      const repairId = await client.repairRun(body, signal);
      await emit({ type: "repaired", repairId, taskKeys });
      return { repairId, taskKeys };
    } catch (error2) {
      signal?.throwIfAborted();
      if (!(error2 instanceof http_errors.hD))
        throw error2;
      const isRefusal = error2.kind !== "unreachable";
      isAnyUnanswered ||= !isRefusal;
      const repairId = isAnyUnanswered ? await repairSince({ client, clock, random }, run2, signal) : void 0;
      if (repairId !== void 0) {
        await emit({ type: "repaired", repairId, taskKeys });
        return { repairId, taskKeys };
      }
      if (isRefusal) {
        await emit({ type: "repair-refused", reason: error2.message });
        throw new RepairRefused(error2.kind, error2.message, error2.advice, { cause: error2 });
      }
      if (clock.now() > until)
        throw error2;
      await clock.sleep(Math.min(attempt * RETRY_MS, SLOWEST_RETRY_MS), signal);
    }
  }
}
async function repairOrTell({ journal, stop, ...dependencies }, runId, nth) {
  const { emit } = journal;
  try {
    const repaired = await repair({ ...dependencies, emit }, runId, stop);
    const { repairId, taskKeys } = repaired;
    const text = `Repair ${nth} (${repairId}) runs again: ${taskKeys.join(", ")}.`;
    await emit({ type: "note", text, isPassing: true });
    return repaired;
  } catch (error2) {
    if (!(error2 instanceof RepairRefused))
      throw error2;
    await emit({ type: "note", text: `The run could not be repaired: ${error2.message}` });
    return void 0;
  }
}
async function repairSince(dependencies, before, signal) {
  let looks = 0;
  const options = { interval: RETRY_MS, signal, repairId: NO_REPAIR };
  for await (const { run: run2 } of (0, watch.w)(dependencies, before.runId, options)) {
    const latest = run2.repairIds.at(-1);
    if (latest !== void 0 && !before.repairIds.includes(latest))
      return latest;
    looks++;
    if (looks === LOOKS_AFTER_LOSS || run2.condition.phase === "ended" && looks > 1)
      return void 0;
  }
  return void 0;
}
function tasksToRepair(tasks) {
  const chosen = new Set(tasks.filter((task) => (0, model_run.mh)(task).condition.verdict?.kind === "failure" || GIVEN_UP.
  has(resultOf(task))).map((task) => task.key));
  for (let size = -1; size !== chosen.size; ) {
    size = chosen.size;
    for (const task of tasks)
      if (resultOf(task) === "SKIPPED" && task.dependsOn.some((key) => chosen.has(key)))
        chosen.add(task.key);
  }
  return tasks.map((task) => task.key).filter((key) => chosen.has(key));
}
const GIVEN_UP = /* @__PURE__ */ new Set(["UPSTREAM_FAILED", "UPSTREAM_CANCELED", "UPSTREAM_EVICTED"]);
function resultOf(task) {
  return (0, model_run.mh)(task).condition.result;
}
function repairBody({ runId, repairIds, given: given2 }, taskKeys) {
  const latest = repairIds.at(-1);
  return {
    run_id: BigInt(runId),
    ...latest === void 0 ? {} : { latest_repair_id: BigInt(latest) },
    rerun_tasks: taskKeys,
    rerun_dependent_tasks: true,
    ...Object.keys(given2.jobParameters).length > 0 ? { job_parameters: given2.jobParameters } : {},
    ...given2.taskParameters
  };
}
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
  return new errors.lZ("input", `Input job-name: no job that this identity can see is named exactly ${JSON.stringify(name)}\
.${nearly}`, "Nothing was started. Correct the name, give the `job-id` instead, or let this identity view the job.");
}
function listed(candidates) {
  const shown = candidates.slice(0, MOST_CANDIDATES).map((job) => `${job.jobId} ${JSON.stringify(job.name)}`);
  return ` ${shown.join(", ")}${candidates.length > shown.length ? " …" : ""}.`;
}
var run_request = __nccwpck_require__(9456);
;
async function startOnRerun(start2, attempts) {
  for (let attempt = 1; attempt < attempts; attempt++) {
    const started = await takeUp(start2, attempt);
    if (started)
      return started;
  }
  return (0, send.EA)(start2, attempts);
}
async function takeUp(start2, attempt) {
  const { client, clock, emit, jobId, signal } = start2;
  const sentAt = clock.now();
  const runId = await sendUnlessDeleted(start2, attempt);
  if (runId === void 0)
    return void 0;
  const run2 = await client.getRun(runId, { signal });
  await expectOurs(emit, { origin: "started", jobId }, start2.inputs.idempotencyToken === void 0, run2);
  const age = (0, ownership.hy)(run2, { elapsedMs: clock.now() - sentAt, now: clock.now(), serverNow: client.serverNow() });
  if (age !== "earlier") {
    if (age === "unclear")
      await emit({ type: "note", text: unclearAge(run2) });
    await (0, send.mk)(start2, [runId]);
    return { runId, origin: "started", jobId, sentAt };
  }
  return takeUpEarlier(start2, run2);
}
async function takeUpEarlier(start2, run2) {
  const { emit, jobId } = start2;
  const { runId } = run2;
  const repaired = run2.condition.phase === "ended" ? await repairUnlessGood(start2, run2) : "active";
  if (repaired === void 0) {
    await emit({ type: "disowned" });
    return void 0;
  }
  await emit({ type: "run", runId, origin: "found", jobId });
  await (0, send.mk)(start2, [runId]);
  const found = { runId, origin: "found", jobId, taskKeys: run2.tasks.map(({ key }) => key) };
  if (repaired !== "active")
    return { ...found, repaired };
  const why = "an earlier attempt of this workflow run started it, and it is still going on.";
  await emit({ type: "note", text: `Re-attached to run ${runId}: ${why}` });
  return found;
}
async function repairUnlessGood(start2, run2) {
  if (!isGood(run2, start2.inputs))
    return repairEarlier(start2, run2);
  const text = `Run ${run2.runId} of an earlier attempt of this workflow run succeeded, so a new one is started.`;
  await start2.emit({ type: "note", text });
  return void 0;
}
function isGood({ condition: { verdict } }, { partialSuccess }) {
  return verdict?.kind === "success" || verdict?.kind === "success-with-failures" && partialSuccess === "pass";
}
function unclearAge({ runId, condition }) {
  const end = condition.phase === "ended" ? ", and its end counts" : "";
  return `It could not be told whether run ${runId} was started now or by an earlier attempt of this workflow run: the w\
orkspace does not say when it started, or clocks contradict each other. It is taken for the new one${end}.`;
}
async function sendUnlessDeleted(start2, attempt) {
  try {
    return await (0, send.tN)(start2, attempt);
  } catch (error2) {
    if (!(error2 instanceof http_errors.hD) || error2.kind !== "request-refused" || !/delet/i.test(error2.said))
      throw error2;
    const text = `The run of an earlier attempt was deleted (“${error2.said}”), so a new one is started.`;
    await start2.emit({ type: "note", text });
    return void 0;
  }
}
async function repairEarlier(start2, { runId }) {
  const { client, emit, signal } = start2;
  try {
    const repaired = await repair(start2, runId, signal);
    const keys = repaired.taskKeys.join(", ");
    const which2 = "which an earlier attempt of this workflow run started and which failed";
    await emit({ type: "note", text: `Repairing run ${runId}, ${which2}: ${keys}.` });
    return repaired;
  } catch (error2) {
    if (!(error2 instanceof RepairRefused))
      throw error2;
    if ((await client.getRun(runId, { signal })).condition.phase !== "ended")
      return "active";
    const why = `and cannot be repaired, so a new one is started. ${error2.message}`;
    await emit({ type: "note", text: `Run ${runId} of an earlier attempt failed ${why}` });
    return void 0;
  }
}
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
  const asked = (0, run_request.mK)(work, { jobId, folder: "" }, context);
  const tokenOf = await (0, token.KE)(dependencies, inputs, asked);
  const begin = (startable, folder) => {
    const request = (0, run_request.mK)(startable, { jobId, folder }, context);
    return beginOrFind({ ...dependencies, inputs, request, jobId, tokenOf, signal });
  };
  if (work.kind !== "notebooks")
    return begin(work, "");
  const [{ chooseNotebooks }, { startNotebooks }] = [
    await __nccwpck_require__.e(
      /* import() */
      230
    ).then(__nccwpck_require__.bind(__nccwpck_require__, 7230)),
    await __nccwpck_require__.e(
      /* import() */
      612
    ).then(__nccwpck_require__.bind(__nccwpck_require__, 3612))
  ];
  const chosen = await chooseNotebooks(dependencies, work, context, signal);
  if (chosen === void 0)
    return void 0;
  const started = await startNotebooks(dependencies, { work: chosen, context, token: tokenOf(1), begin, signal });
  if (started.taskKeys?.length)
    await emit({ type: "notebooks", notebooks: (0, run_request.i6)(started.taskKeys, work.notebooks).map(({ path: path2 }) => path2) });
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
  return attempt > 1 && inputs.onRerun === "repair" ? startOnRerun(start2, attempt) : (0, send.EA)(start2, attempt);
}
function nothingToFindAgain(variables) {
  const are = variables.length === 1 ? "is" : "are";
  const which2 = `${variables.join(", ")} ${are} missing or the same for every workflow run`;
  return `This runner does not say which step of which workflow run this is (${which2}), so the run is started under a r\
andom idempotency token: a re-run of this step does not find it again. Give an \`idempotency-token\` to change that.`;
}
;
const MOST_KEPT = 30;
const LONGEST_KEPT = 1e6;
function createOwnCode(checkout2, context) {
  const kept = /* @__PURE__ */ new Map();
  let root;
  const find = async () => {
    if (context.checkout !== context.workspace)
      return context.checkout;
    const located = await checkout2.locate(context.workspace, context);
    return "root" in located ? located.root : void 0;
  };
  const from = async (ask) => {
    try {
      const folder = await (root ??= find());
      return folder === void 0 ? void 0 : await ask(folder);
    } catch {
      return void 0;
    }
  };
  return {
    hasFile: async (path2) => kept.has(path2) || await from((folder) => checkout2.size(folder, path2)) !== void 0,
    async readFile(path2) {
      const known = kept.get(path2);
      if (known !== void 0)
        return known;
      const text = await from(async (folder) => (await checkout2.bytes(folder, path2)).toString("utf8"));
      if (text === void 0 || text.length > LONGEST_KEPT)
        return text;
      if (kept.size >= MOST_KEPT)
        kept.clear();
      kept.set(path2, text);
      return text;
    }
  };
}
;
const LONGEST_EXPORT_MS = 1e4;
const LONGEST_PAGES_MS = 6e4;
function createCellReader({ client, clock, onPages, signal: over }, which2) {
  const oneAtATime = (0, p_limit.A)(1);
  let time = new AbortController();
  let isTooSlow = false;
  const readInTime = async (of) => {
    if (isTooSlow || time.signal.aborted || over?.aborted)
      return { reason: "there is no time left for it" };
    const done = new AbortController();
    const late = new AbortController();
    const stop = AbortSignal.any([late.signal, time.signal, ...over ? [over] : []]);
    void clock.sleep(onPages ? LONGEST_PAGES_MS : LONGEST_EXPORT_MS, done.signal).then(() => done.signal.aborted || late.
    abort());
    try {
      const cells = await client.exportNotebook(of.attempt.runId, stop, onPages && ((pages) => onPages(of, pages)));
      if (!isWanted(which2, of))
        return void 0;
      return cells ? { cells } : { reason: "the export holds no notebook that can be read" };
    } catch (error2) {
      isTooSlow ||= late.signal.aborted;
      return { reason: stop.aborted ? "it was not there in time" : (0, failure.U)(error2) };
    } finally {
      done.abort();
    }
  };
  return {
    async read(of) {
      const isRead = isWanted(which2, of) || onPages && of.task.kind === "notebook";
      return isRead ? oneAtATime(() => readInTime(of)) : void 0;
    },
    async within(ms, work) {
      const done = new AbortController();
      void clock.sleep(ms, done.signal).then(() => done.signal.aborted || time.abort());
      try {
        return await work();
      } finally {
        done.abort();
        time = new AbortController();
      }
    }
  };
}
function isWanted(which2, { task, attempt }) {
  if (which2 === "none" || task.kind !== "notebook")
    return false;
  return which2 === "all" || attempt.condition.verdict?.kind === "failure";
}
;
const MORE_AT_END_MS = 1e4;
function createMore({ journal, inputs, checkout: checkout2, ...dependencies }) {
  const { work, context, cellOutputs, outputDir } = inputs;
  const onPages = outputDir && ((of, pages) => journal.emit({ type: "exported", ...of, pages }));
  const cells = createCellReader({ ...dependencies, ...onPages && { onPages } }, cellOutputs);
  const code = createOwnCode(checkout2, context);
  const readCells = async (path2, task, attempt) => {
    const read = await cells.read({ path: path2, task, attempt });
    if (read && "reason" in read)
      await journal.emit({ type: "cells-lost", task, attempt, reason: read.reason });
    return read && "cells" in read ? read.cells : void 0;
  };
  return {
    within: cells.within,
    ...outputDir ? {} : { atEndMs: MORE_AT_END_MS },
    async of(path2, task, attempt, output) {
      try {
        const exported = await readCells(path2, task, attempt);
        const isFailure = attempt.condition.verdict?.kind === "failure";
        if (!isFailure && !exported)
          return {};
        const { explainFailure, otherCells } = await __nccwpck_require__.e(
          /* import() */
          119
        ).then(__nccwpck_require__.bind(__nccwpck_require__, 8119));
        const source = { work, code, folder: journal.state.folder };
        return {
          ...exported && cellOutputs === "all" ? { cells: otherCells(exported) } : {},
          ...isFailure ? await explainFailure(task, output, exported, source) : {}
        };
      } catch (error2) {
        await journal.emit({ type: "cells-lost", task, attempt, reason: (0, failure.U)(error2) });
        return {};
      }
    }
  };
}
;
const COLLECT_LIMIT_MS = 5 * 6e4;
async function tellStory(step) {
  const over = new AbortController();
  const { clock, inputs, journal, canceled: canceled2 } = step;
  const limit = (0, time_limit.H)(clock, inputs.timeout);
  const more = createMore({ ...step, signal: over.signal });
  const telling2 = { ...step, emit: journal.emit, more, follows: inputs.follow, signal: over.signal };
  const [collector, follower] = [createCollector(telling2), createFollower(telling2)];
  const past = createPast(telling2);
  const stop = AbortSignal.any([canceled2, limit.signal]);
  const underway = { ...step, limit, collector, follower, past, stop };
  try {
    const starting = { ...step, host: step.place.host, emit: journal.emit, over: over.signal };
    const started = await start(starting, inputs, underway.stop);
    if (started === void 0)
      return { kind: "nothing-to-run" };
    return inputs.wait ? await follow(underway, started) : await leaveRunning(underway, started);
  } catch (error2) {
    return await endEarly(underway, error2);
  } finally {
    limit.close();
    over.abort();
  }
}
async function follow(underway, started) {
  const { inputs } = underway;
  await watchToItsEnd(underway, started, started.repaired?.repairId);
  for (let attempt = 1; attempt <= inputs.repairAttempts && isWorthRepairing(outcomeOf(underway)); attempt++) {
    const repaired = await repairOrTell(underway, started.runId, attempt);
    if (!repaired)
      break;
    await watchToItsEnd(underway, started, repaired.repairId);
  }
  return outcomeOf(underway);
}
async function watchToItsEnd(underway, started, repairId) {
  const { inputs, journal, past, stop } = underway;
  const { emit } = journal;
  const { pollInterval: interval } = inputs;
  const options = { interval, signal: stop, before: journal.state.run, repairId, emit, forecast: past.forecast };
  let run2;
  for await (const look of (0, watch.w)(underway, started.runId, { ...options, mayBeMissing: started.origin === "given" })) {
    if (!journal.state.run)
      await meet(underway, started, look.run);
    await tellLook(underway, look);
    if (interval === "auto")
      past.ask(look.run);
    run2 = look.run;
  }
  if (!run2)
    return;
  if (repairId !== void 0 && !run2.repairIds.includes(repairId))
    await emit(repairNeverShowed(repairId));
  await awaitAll(underway, COLLECT_LIMIT_MS, stop);
  await emit({ type: "run-ended", run: run2 });
}
function repairNeverShowed(repairId) {
  const text = `The run has ended, and repair ${repairId} never showed in its history: it is judged as it stands.`;
  return { type: "warning", text };
}
function outcomeOf({ journal, place, inputs }) {
  return conclude(knownRun({ journal, place }), inputs.partialSuccess);
}
var connect = __nccwpck_require__(8379);
var open_journal = __nccwpck_require__(1717);
var user_agent = __nccwpck_require__(79);
var report_annotations = __nccwpck_require__(1116);
var log = __nccwpck_require__(9792);
;
const PATIENCE_MS = 2 * 6e4;
function createFilesReporter(dependencies) {
  let loaded;
  return {
    name: "A file of output-dir",
    patienceMs: PATIENCE_MS,
    async on(event, state) {
      const take = await (loaded ??= Promise.all(
        /* import() */
        [__nccwpck_require__.e(209), __nccwpck_require__.e(523), __nccwpck_require__.e(473)]
      ).then(__nccwpck_require__.bind(__nccwpck_require__, 1473)).then(({ createFiles }) => createFiles(dependencies)));
      await take(event, state);
    }
  };
}
var step_outputs = __nccwpck_require__(9373);
;
const reporter_PATIENCE_MS = 6e4;
function createSummary({ context, clock, write }) {
  return {
    name: "The job summary",
    patienceMs: reporter_PATIENCE_MS,
    async on(event) {
      if (event.type !== "ended")
        return;
      const { renderSummary } = await Promise.all(
        /* import() */
        [__nccwpck_require__.e(209), __nccwpck_require__.e(523)]
      ).then(__nccwpck_require__.bind(__nccwpck_require__, 7523));
      await write(renderSummary(event.outcome, context, clock.now()));
    }
  };
}
var app_asked = __nccwpck_require__(9003);
;
async function reportersOf(world, commands, inputs, { place, hide }) {
  const { logOutput, summary: summary2, annotations, context, outputDir } = inputs;
  return [
    (0, log.h)({ ...world, commands, logOutput }),
    (0, step_outputs.XW)(world.core.setOutput, place, outputDir?.path),
    ...summary2 ? [summaryOf(world, context)] : [],
    ...annotations ? [(0, report_annotations.X)(commands)] : [],
    ...await onGithub(world, commands, inputs),
    ...outputDir ? [filesOf(world, commands, inputs, { path: outputDir, hide })] : [],
    ...world.reporters ?? []
  ];
}
async function reportersOfRefusal(world, commands, context) {
  return [
    (0, step_outputs.XW)(world.core.setOutput, { host: "" }),
    summaryOf(world, context),
    ...await onGithub(world, commands, (0, app_asked.vo)(world.env, context)),
    ...world.reporters ?? []
  ];
}
async function onGithub(world, commands, asked) {
  if ((0, app_asked.g0)(asked) === void 0 && (0, app_asked.Er)(asked) === void 0)
    return [];
  const { githubReporters } = await Promise.all(
    /* import() */
    [__nccwpck_require__.e(28), __nccwpck_require__.e(209), __nccwpck_require__.e(411), __nccwpck_require__.e(526)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 9526));
  return githubReporters(world, commands, asked);
}
function filesOf(world, { mask }, { context, target }, { path: path2, hide }) {
  const download = world.createDownload((0, user_agent.N)(world.env, target.signIn.type));
  const artifacts = { download, mask, signal: world.canceled };
  return createFilesReporter({ ...world, folder: world.openFolder(path2), hide, context, artifacts });
}
function summaryOf({ clock, writeSummary }, context) {
  return createSummary({ context, clock, write: writeSummary });
}
var saved_state = __nccwpck_require__(2120);
var stop_marker = __nccwpck_require__(2978);
;
const main_PATIENCE_MS = 1e4;
const HASTY_PATIENCE_MS = 2e3;
async function main(world) {
  const commands = (0, action_commands.h)(world);
  const context = (0, action_context.y)(world.env, world.event);
  const asked = await readAsked(world, commands, context);
  const outcome = asked instanceof errors.lZ ? await refuse(world, commands, context, asked) : await run(world, commands,
  asked);
  sayLastWords(commands, outcome);
  return (0, model_outcome.gf)(outcome) ? 0 : 1;
}
async function readAsked(world, commands, context) {
  try {
    const inputs = await readInputs(world, context, await (0, connect.U)(world, commands));
    for (const secret of inputs.secrets)
      commands.mask(secret);
    return inputs;
  } catch (error2) {
    return asActionError(error2, commands);
  }
}
async function refuse(world, commands, context, error2) {
  const place = { host: "" };
  const reporters = await reportersOfRefusal(world, commands, context);
  const journal = journalOf(world, commands, reporters, NOTHING_TO_SAVE);
  const outcome = early_end_refused(run_journal.xB, place, error2);
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
  const jobName = inputs.work.kind === "job-name" ? inputs.work.jobName : void 0;
  const place = { host, workspaceId, jobName };
  const { secrets, outputDir } = inputs;
  const keepsAnswers = outputDir !== void 0;
  const connection = (0, connect.N)({ ...world, commands, keepsAnswers, secrets, onTrouble: tellTrouble }, target);
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
    const outcome = await runOrRefuse(world, commands, inputs, { connection, journal, place, stopMarker });
    await tellEnd(world, journal, outcome);
    return await deleteIfAsked(world, connection, journal, facts) ? withoutPage(outcome) : outcome;
  } finally {
    connection.close();
  }
}
async function deleteIfAsked({ canceled: canceled2 }, { client, workspaceFiles }, { state, emit }, facts) {
  if (canceled2.aborted || state.start.kind !== "known" || !(0, delete_run.Le)(facts.deleteRun, state))
    return false;
  const { start: start2, folder } = state;
  return (0, delete_run.xF)({ client, workspaceFiles, emit, signal: canceled2 }, { runId: start2.runId, folder });
}
function withoutPage(outcome) {
  return outcome.run ? { ...outcome, run: { ...outcome.run, url: "" } } : outcome;
}
const NOTHING_TO_SAVE = { form: () => "", mustBeSaved: false };
function journalOf(world, commands, reporters, { form, mustBeSaved }) {
  const onFailure = ({ name }, reason) => commands.warning(`${name} could not be written: ${asSentence(reason)} The verd\
ict does not depend on it.`);
  const onUnsaved = (reason) => commands.warning(`What the clean-up step needs could not be saved: ${asSentence(reason)}`);
  return (0, open_journal._)({
    savedForm: form,
    save: (text) => (0, saved_state.XQ)(world, text),
    onUnsaved,
    mustBeSaved,
    deliver: (0, reporter.O)(reporters, { clock: world.clock, patienceMs: main_PATIENCE_MS, onFailure })
  });
}
function asSentence(text) {
  return text.replace(/[.…]?$/, ".");
}
async function tellEnd({ canceled: canceled2, clock }, journal, outcome) {
  const told = journal.emit({ type: "ended", outcome });
  await (canceled2.aborted ? Promise.race([told, clock.sleep(HASTY_PATIENCE_MS)]) : told);
}
async function runOrRefuse(world, commands, inputs, { connection, journal, place, stopMarker }) {
  for (const text of inputs.warnings)
    await journal.emit({ type: "warning", text });
  const { client, workspaceFiles } = connection;
  const stopped = (0, stop_marker.F1)(world, stopMarker);
  const canceled2 = AbortSignal.any([world.canceled, stopped.signal]);
  try {
    return await tellStory({
      ...world,
      client,
      workspaceFiles,
      changedFiles: async (signal = canceled2) => (await Promise.all(
        /* import() */
        [__nccwpck_require__.e(28), __nccwpck_require__.e(975)]
      ).then(__nccwpck_require__.bind(__nccwpck_require__, 975))).askChangedFiles(world, inputs, signal),
      inputs,
      place,
      journal: checked(journal, stopped.check),
      canceled: canceled2
    });
  } catch (error2) {
    return early_end_refused(journal.state, place, asActionError(error2, commands));
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
      if (event.type === "starting")
        await check();
      await journal.emit(event);
    }
  };
}
function asActionError(error2, commands) {
  if (error2 instanceof errors.lZ)
    return error2;
  const text = (0, failure.U)(error2);
  commands.debug(error2 instanceof Error ? error2.stack ?? text : text);
  return new errors.lZ("internal", `Something unexpected went wrong in this action: ${text}`, "Run the step again with d\
ebug logging (repository variable ACTIONS_STEP_DEBUG = true) and open an issue with what it prints.", { cause: error2 });
}
;
async function mainStep() {
  (0, external_node_v8_namespaceObject.setFlagsFromString)("--optimize-for-size");
  const canceled2 = listenForCancel();
  const code = await main(worldOf(canceled2));
  process.exitCode = code;
  if (canceled2.aborted)
    await Promise.race([printed(), systemClock.sleep(LAST_WORDS_MS)]).then(() => process.exit(code));
  endSoon();
}
async function cleanUpStep() {
  process.stdout.on("error", () => void 0);
  const { cleanUp } = await __nccwpck_require__.e(
    /* import() */
    255
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
  const canceled2 = new AbortController();
  const cancel2 = () => {
    if (canceled2.signal.aborted)
      process.exit(INTERRUPTED_CODE);
    canceled2.abort(new errors.j$("workflow"));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGBREAK"])
    process.on(signal, cancel2);
  process.stdout.on("error", () => canceled2.signal.aborted || canceled2.abort(new errors.j$("workflow")));
  return canceled2.signal;
}
function worldOf(canceled2) {
  return {
    env: process.env,
    event: readEvent(process.env.GITHUB_EVENT_PATH),
    files,
    checkout,
    readText: (path2) => Promise.resolve(readTextFile(path2)),
    execute: async (...command) => (await __nccwpck_require__.e(
      /* import() */
      810
    ).then(__nccwpck_require__.bind(__nccwpck_require__, 4810))).createExecute(process.env)(...command),
    core: core_namespaceObject,
    write: (text) => process.stdout.write(text),
    printed,
    newToken: external_node_crypto_.randomUUID,
    writeSummary: async (markdown) => void await summary.addRaw(markdown).write({ overwrite: true }),
    clock: systemClock,
    random: Math.random,
    createTransport,
    createDownload,
    createFile: (path2) => new Promise((resolve) => resolve(createFile(path2))),
    writeText,
    openFolder: openFolderLater,
    fileExists: (path2) => Promise.resolve((0, external_node_fs_.existsSync)(path2)),
    canceled: canceled2
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
    addLine: async (...line) => (await folder()).addLine(...line)
  };
};
const files = {
  read: async (...path2) => (await __nccwpck_require__.e(
    /* import() */
    867
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2867))).checkoutFiles.read(...path2),
  match: async (...pattern) => (await __nccwpck_require__.e(
    /* import() */
    867
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2867))).checkoutFiles.match(...pattern),
  firstLine: async (...path2) => (await __nccwpck_require__.e(
    /* import() */
    867
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 2867))).checkoutFiles.firstLine(...path2)
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
  locate: async (...which2) => (await tree()).locate(...which2),
  head: async (root) => (await tree()).head(root),
  list: async (root) => (await tree()).list(root),
  firstLine: async (...which2) => (await tree()).firstLine(...which2),
  bytes: async (...which2) => (await tree()).bytes(...which2),
  size: async (...which2) => (await tree()).size(...which2),
  stream: (...which2) => external_node_stream_.Readable.from(piecesOf(...which2), { objectMode: false })
};
async function* piecesOf(root, path2) {
  yield* (await tree()).stream(root, path2);
}
function readEvent(path2) {
  try {
    const event = JSON.parse(path2 && readTextFile(path2) || "");
    return event;
  } catch {
    return void 0;
  }
}
async function printed() {
  if (process.stdout.writableLength > 0)
    await flushed(process.stdout);
}
function writeText(path2, text) {
  (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(path2), { recursive: true });
  (0, external_node_fs_.writeFileSync)(path2, text, { mode: 384 });
}
function createFile(path2) {
  (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(path2), { recursive: true });
  try {
    (0, external_node_fs_.writeFileSync)(path2, "", { flag: "wx" });
    return true;
  } catch (error2) {
    if ((0, failure.$)(error2) === "EEXIST")
      return false;
    throw error2;
  }
}
var __webpack_exports__cleanUpStep = __webpack_exports__.J;
var __webpack_exports__mainStep = __webpack_exports__.U;
export { __webpack_exports__cleanUpStep as cleanUpStep, __webpack_exports__mainStep as mainStep };
