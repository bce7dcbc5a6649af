"use strict";
exports.id = 501;
exports.ids = [501];
exports.modules = {

/***/ 9501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   movedAway: () => (/* binding */ movedAway)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _repository_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2361);



/** New files that are looked at, and their octets: it only decides what a reviewer is told. */
const MAX_FILES = 10_000;
const MAX_OCTETS = 16 * 1024 * 1024;
/**
 * Files that the base lists and that the change moves to where nothing lists them. Their pairs count as removed, which
 * is right where they are put aside, and no more than a way out of sight where something still publishes them.
 */
function movedAway(base, tree, files) {
    const gone = base.listed.filter(({ pattern }) => !tree.has(pattern));
    if (gone.length === 0)
        return [];
    const read = new Set(files.flatMap(({ path, covers }) => [path, ...(covers?.() ?? [])]));
    const added = tree.glob('**/*').filter((path) => !base.tree.has(path));
    const unread = added.filter((path) => !read.has(path)).slice(0, MAX_FILES);
    if (unread.length === 0)
        return [];
    const contents = new Map([...unread, ...read].map((path) => [path, digestOf(tree, path)]));
    return gone.flatMap(({ pattern: before }) => {
        const content = digestOf(base.tree, before);
        const isSame = (path) => content !== undefined && contents.get(path) === content;
        // A file under another name that is listed as well is only renamed.
        if ([...read].some(isSame))
            return [];
        const after = unread.find(isSame) ?? unread.find((path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path) === node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(before));
        if (after === undefined)
            return [];
        return [
            {
                what: `the place of ${before}`,
                before,
                after: `${after}, which no entry of records: names`,
                consequence: 'its pairs count as removed, and nobody judges them there',
                location: { path: after },
            },
        ];
    });
}
function digestOf(tree, path) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(tree.read(path, MAX_OCTETS)).digest('base64');
    }
    catch (error) {
        if (error instanceof _repository_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .j)
            return undefined;
        throw error;
    }
}


/***/ })

};
;