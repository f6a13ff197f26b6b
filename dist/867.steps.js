export const id = 867;
export const ids = [867];
export const modules = {

/***/ 2867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkoutFiles: () => (/* binding */ checkoutFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6085);
/* harmony import */ var _file_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4569);




const HEADER_BYTES = 200;
/** The real ones. */
const checkoutFiles = {
    async read(checkout, path) {
        const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(checkout, path);
        if (!isWithin((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(checkout), named))
            return { problem: 'outside' };
        try {
            // Links are followed first: a file of the checkout must not lead out of it.
            const [root, file] = [await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(checkout), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(named)];
            if (!isWithin(root, file))
                return { problem: 'outside' };
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
            if (found.isDirectory())
                return { problem: 'folder' };
            // To open a pipe would wait for whoever writes into it.
            if (!found.isFile())
                return { problem: 'not-a-file' };
            if (found.size > _file_read_js__WEBPACK_IMPORTED_MODULE_2__/* .LARGEST_FILE_BYTES */ .m)
                return { problem: 'too-large', bytes: found.size };
            return { text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8') };
        }
        catch (error) {
            const code = (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(error) || (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error);
            return code === 'ENOENT' || code === 'ENOTDIR' ? { problem: 'missing' } : { problem: 'unreadable', code };
        }
    },
    async match(checkout, pattern) {
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(checkout).catch(() => undefined);
        if (root === undefined)
            return [];
        const found = new Map();
        for await (const entry of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(pattern, { cwd: root, withFileTypes: true, exclude: isLeftOut })) {
            if (entry.isFile())
                found.set(entry.parentPath, [...(found.get(entry.parentPath) ?? []), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)]);
        }
        const files = await Promise.all([...found].map(async ([folder, paths]) => ((await isPlain(root, folder)) ? paths : [])));
        return [...new Set(files.flat().map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')))].sort();
    },
    async firstLine(checkout, path) {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checkout, path));
        try {
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
            const head = buffer.toString('utf8', 0, bytesRead).replace(/^\ufeff/, '');
            return head.split(/\r?\n/, 1)[0] ?? '';
        }
        finally {
            await handle.close();
        }
    },
};
function isLeftOut({ name }) {
    return name === '.git' || name === 'node_modules';
}
// What lies behind a link is elsewhere in the repository, or not in it at all. What `exclude` leaves out is found all
// the same when the pattern names it.
async function isPlain(root, folder) {
    if (folder !== root && !folder.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
        return false;
    const names = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return !names.some((name) => isLeftOut({ name })) && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder)) === folder;
}
/** Whether a path is the folder or lies in it. On Windows the way to another drive is absolute. */
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ })

};
