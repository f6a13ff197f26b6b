export const id = 810;
export const ids = [810];
export const modules = {

/***/ 4810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createExecute: () => (/* binding */ createExecute)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _http_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1374);



/** Most that a program may print; a token is a few kilobytes. */
const MOST_BYTES = 1024 * 1024;
/** Names of variables that hold secrets, as tools and the runner name them. */
const SECRET_NAME = /TOKEN|SECRET|PASSWORD/i;
/**
 * Runs programs with the step's environment, less its inputs, some of which are secret. What they print as an error has
 * no secret of the environment in it.
 */
function createExecute(env) {
    const inherited = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')));
    const hide = (0,_http_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .hiding */ .Q0)(Object.entries(env).flatMap(([name, value = '']) => (SECRET_NAME.test(name) ? [value.trim()] : [])));
    return (file, args, signal) => new Promise((resolve, reject) => {
        const options = { env: inherited, signal, windowsHide: true, maxBuffer: MOST_BYTES, encoding: 'utf8' };
        const [program, all, place] = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() === 'win32' ? throughShell(env, file, args) : [file, args, {}];
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, all, { ...options, ...place, env: { ...inherited, ...place.env } }, (error, stdout, stderr) => {
            const exitCode = error ? error.code : 0;
            if (typeof exitCode === 'number')
                resolve({ exitCode, stdout, stderr: hide(stderr) });
            // The message of such an error repeats what was printed.
            else
                reject(Object.assign(new Error(hide(error?.message ?? `${file} ended`)), { code: error?.code }));
        });
    });
}
/**
 * On Windows `az` is a batch file, which only a shell can start. A shell looks into the current folder first, which is
 * the checkout, where a pull request may have put an `az.cmd` of its own.
 */
function throughShell(env, file, args) {
    const system = env.SystemRoot ?? 'C:\\Windows';
    return [
        `${system}\\System32\\cmd.exe`,
        ['/d', '/s', '/c', file, ...args],
        { cwd: system, env: { NoDefaultCurrentDirectoryInExePath: '1' } },
    ];
}


/***/ })

};
