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


/** Most that a program may print; a token is a few kilobytes. */
const MOST_BYTES = 1024 * 1024;
/** Runs programs with the step's environment, less its inputs, some of which are secret. */
function createExecute(env) {
    const inherited = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')));
    return (file, args, signal) => new Promise((resolve, reject) => {
        const options = { env: inherited, signal, windowsHide: true, maxBuffer: MOST_BYTES, encoding: 'utf8' };
        const [program, all, place] = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() === 'win32' ? throughShell(env, file, args) : [file, args, {}];
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, all, { ...options, ...place, env: { ...inherited, ...place.env } }, (error, stdout, stderr) => {
            const exitCode = error ? error.code : 0;
            if (typeof exitCode === 'number')
                resolve({ exitCode, stdout, stderr });
            else
                reject(error ?? new Error(`${file} ended`));
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
