export const id = 955;
export const ids = [955];
export const modules = {

/***/ 5955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);


/** Most that a program may print; a token is a few kilobytes. */
const MOST_BYTES = 1024 * 1024;
/** Runs a program with the step's own environment. */
const execute = (file, args, signal) => new Promise((resolve, reject) => {
    // On Windows `az` is a batch file, which only a shell can start.
    const [program, all] = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() === 'win32' ? ['cmd.exe', ['/d', '/s', '/c', file, ...args]] : [file, args];
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, all, { signal, windowsHide: true, maxBuffer: MOST_BYTES }, (error, stdout, stderr) => {
        const exitCode = error ? error.code : 0;
        if (typeof exitCode === 'number')
            resolve({ exitCode, stdout, stderr });
        else
            reject(error ?? new Error(`${file} ended`));
    });
});


/***/ })

};
