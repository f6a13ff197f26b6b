export const id = 488;
export const ids = [488];
export const modules = {

/***/ 1488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkoutFiles: () => (/* binding */ checkoutFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/text/failure.js
var failure = __webpack_require__(6085);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/checkout/names.js
var names = __webpack_require__(1824);
// EXTERNAL MODULE: ./lib/checkout/within.js
var within = __webpack_require__(8673);
;// CONCATENATED MODULE: ./lib/checkout/contents.js







/** The whole of a file of the checkout, of at most 10 MB. Throws when it cannot be had from within the checkout. */
async function readBytes(root, path) {
    const handle = await openWithin(root, path);
    try {
        const { size } = await handle.stat();
        if (size > LARGEST_FILE_BYTES)
            throw new Error(`${nameOf(path)} has grown to more than 10 MB.`);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
/**
 * A file of the checkout piece by piece. It is opened when it is first read from, and closed with the stream. What
 * readBytes throws, the stream ends with.
 */
function streamOf(root, path) {
    return Readable.from(pieces(root, path), { objectMode: false });
}
async function* pieces(root, path) {
    const handle = await openWithin(root, path);
    for await (const piece of handle.createReadStream())
        yield piece;
}
/**
 * Opens a file of the checkout, through links, if it is a regular one and lies within the checkout and not in its
 * `.git`, where credentials may be. What was opened is compared with where its path leads, so that a link that is
 * changed meanwhile leads nowhere.
 */
async function openWithin(root, path) {
    // To open a pipe would wait for whoever writes into it.
    const handle = await (0,promises_.open)((0,external_node_path_.join)(root, path), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const opened = await handle.stat({ bigint: true });
        const folder = await (0,promises_.realpath)(root);
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(folder, path));
        const found = await (0,promises_.stat)(real, { bigint: true });
        const isSame = opened.isFile() && opened.ino === found.ino && opened.dev === found.dev;
        if (!isSame || !(0,within/* isContent */.a)(folder, real))
            throw new Error(`${(0,names/* nameOf */.V)(path)} is not a regular file within the checkout.`);
        return handle;
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/checkout/file-read.js
var file_read = __webpack_require__(4569);
;// CONCATENATED MODULE: ./lib/checkout/files.js






const HEADER_BYTES = 200;
/** The real ones. */
const checkoutFiles = {
    async read(checkout, path) {
        const named = (0,external_node_path_.resolve)(checkout, path);
        if (!(0,within/* isWithin */.U)((0,external_node_path_.resolve)(checkout), named))
            return { problem: 'outside' };
        try {
            // Links are followed first: a file of the checkout must not lead out of it.
            const [root, file] = [await (0,promises_.realpath)(checkout), await (0,promises_.realpath)(named)];
            if (!(0,within/* isContent */.a)(root, file))
                return { problem: 'outside' };
            const found = await (0,promises_.stat)(file);
            if (found.isDirectory())
                return { problem: 'folder' };
            // To open a pipe would wait for whoever writes into it.
            if (!found.isFile())
                return { problem: 'not-a-file' };
            if (found.size > file_read/* LARGEST_FILE_BYTES */.m)
                return { problem: 'too-large', bytes: found.size };
            return { text: await (0,promises_.readFile)(file, 'utf8') };
        }
        catch (error) {
            const code = (0,failure/* codeOf */.$)(error) || (0,failure/* describeError */.U)(error);
            return code === 'ENOENT' || code === 'ENOTDIR' ? { problem: 'missing' } : { problem: 'unreadable', code };
        }
    },
    async match(checkout, pattern) {
        const root = await (0,promises_.realpath)(checkout).catch(() => undefined);
        if (root === undefined)
            return [];
        const found = new Map();
        for await (const entry of (0,promises_.glob)(pattern, { cwd: root, withFileTypes: true, exclude: isLeftOut })) {
            if (entry.isFile())
                found.set(entry.parentPath, [...(found.get(entry.parentPath) ?? []), (0,external_node_path_.join)(entry.parentPath, entry.name)]);
        }
        const files = await Promise.all([...found].map(async ([folder, paths]) => ((await isPlain(root, folder)) ? paths : [])));
        return [...new Set(files.flat().map((file) => (0,external_node_path_.relative)(root, file).split(external_node_path_.sep).join('/')))].sort();
    },
    async firstLine(checkout, path) {
        const handle = await openWithin(checkout, path);
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
    if (folder !== root && !folder.startsWith(root + external_node_path_.sep))
        return false;
    const names = (0,external_node_path_.relative)(root, folder).split(external_node_path_.sep);
    return !names.some((name) => isLeftOut({ name })) && (await (0,promises_.realpath)(folder)) === folder;
}


/***/ })

};
