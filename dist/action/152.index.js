"use strict";
exports.id = 152;
exports.ids = [152];
exports.modules = {

/***/ 9152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineText: () => (/* binding */ baselineText),
/* harmony export */   loadBaseline: () => (/* binding */ loadBaseline),
/* harmony export */   readBaseline: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
/* harmony import */ var _document_document_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2208);
/* harmony import */ var _document_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3334);
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8630);
/* harmony import */ var _document_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9977);
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2358);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9202);
/* harmony import */ var _repository_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2361);
/* harmony import */ var _repository_working_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5795);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8488);











/**
 * Reads the baseline: that of the base where there is one, for a change must not add itself to what is known.
 * @throws {CannotRun} when the file is missing or is none.
 */
async function loadBaseline(path, head, base, { mayBeOutside = false } = {}) {
    // No change under review can touch it, and whoever named it on the command line reads it himself.
    if (mayBeOutside && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path))
        return loadOutside(path);
    refuseOutside(path);
    const heads = entriesIn(head, path);
    if (base === undefined || base.config === undefined) {
        if (heads === undefined)
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(`${path}: there is no such baseline in ${head.title}. Write it with ptr-gate check --write-baseline ${path}`);
        return { known: heads, notes: [], changes: [] };
    }
    const content = await base.file(path);
    if (content === undefined) {
        const note = `The baseline ${path} is new in this change, and holds once it is merged.`;
        return { known: [], notes: heads === undefined ? [] : [note], changes: [] };
    }
    const staying = new Set(heads?.map(({ identity }) => (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintOf */ .ax)(identity)));
    const known = readBaseline(content, path).map((entry) => ({
        ...entry,
        isLeaving: !staying.has((0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintOf */ .ax)(entry.identity)),
    }));
    const before = new Set(known.map(({ identity }) => (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintOf */ .ax)(identity)));
    const added = [...staying].filter((fingerprint) => !before.has(fingerprint)).length;
    if (added === 0)
        return { known, notes: [], changes: [] };
    const change = {
        what: `the baseline ${path}`,
        before: countWords(before.size),
        after: `${countWords(staying.size)}, ${added} of them new`,
        location: { path, line: 1 },
    };
    return { known, notes: [], changes: [change] };
}
/** @throws {CannotRun} where the file lies outside of the tree, which only whoever runs the check may name. */
function refuseOutside(path) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path))
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(`policy.baseline: ${path} is a path of one machine. Name a file inside the repository, from its root`);
}
function loadOutside(path) {
    const known = entriesIn((0,_repository_working_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .workingTree */ .c)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
    if (known !== undefined)
        return { known, notes: [], changes: [] };
    throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(`${path}: there is no such baseline. Write it with ptr-gate check --write-baseline ${path}`);
}
function countWords(number) {
    return `${number} known ${number === 1 ? 'finding' : 'findings'}`;
}
function entriesIn(tree, path) {
    if (!tree.has(path)) {
        const refusal = (0,_repository_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .refusalOf */ .O)(tree, path);
        if (refusal !== undefined)
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(refusal);
        return undefined;
    }
    try {
        return readBaseline(tree.read(path, _document_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_OCTETS */ .A4), path);
    }
    catch (error) {
        if (error instanceof _repository_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .TreeError */ .j)
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(error.message);
        throw error;
    }
}
/**
 * Reads a file that `baselineText` wrote.
 * @throws {CannotRun} naming the line, where it is something else.
 */
function readBaseline(content, path) {
    let root;
    try {
        root = (0,_document_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDocument */ .T)(content, { path, json: true });
    }
    catch (error) {
        if (error instanceof _document_document_error_js__WEBPACK_IMPORTED_MODULE_2__/* .DocumentError */ .M)
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(error.message);
        throw error;
    }
    const findings = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(root, 'findings');
    if ((0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(root, 'version')) !== '1' || findings?.kind !== 'list')
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(`${path}: this is no baseline of this version of ptr-gate. Write it with ptr-gate check --write-baseline ${path}`);
    return (0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(findings).map((entry) => {
        const identity = identityIn(entry);
        const { line, column } = entry;
        if (identity === undefined || (0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(entry, 'fingerprint')) !== (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintOf */ .ax)(identity))
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(`${path}:${line}:${column}: this entry was not written by --write-baseline, or was edited since: its fields and its fingerprint differ. Remove it, or write the file anew`);
        if (!isBaselined(identity.rule))
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(`${path}:${line}:${column}: ${identity.rule} cannot be part of a baseline. Remove the line`);
        return { identity, location: (0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(entry) };
    });
}
function identityIn(entry) {
    const rule = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(entry, 'rule'));
    if (rule === undefined)
        return undefined;
    const nullable = (key) => (0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(entry, key)) ?? null;
    const message = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(entry, 'message'));
    if (message !== undefined)
        return { rule, path: nullable('path'), message };
    return { rule, name: nullable('name'), address: nullable('address'), region: nullable('region') };
}
/**
 * What a failed lookup hides is unknown, a run as a whole is judged anew each time, and a pair that is removed is gone
 * the next time.
 */
function isBaselined(id) {
    const rule = (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_8__/* .ruleById */ .B)(id);
    if (rule === undefined)
        return id !== 'lookup-failed';
    return id !== 'lookup-failed' && rule.on !== 'run' && !(rule.on === 'observation' && rule.removed === true);
}
/**
 * The findings of a run as a file that `readBaseline` reads: one line each, sorted, the same for the same findings.
 * Of an older baseline those stay that this run could not decide.
 */
function baselineText(findings, older) {
    const entries = new Map();
    const kept = older
        .filter(({ occurred, undecided }) => undecided && !occurred)
        .map(({ identity }) => identity);
    const current = findings.filter(({ rule }) => isBaselined(rule)).map(_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .identityOf */ .cu);
    for (const identity of [...kept, ...current])
        entries.set((0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintOf */ .ax)(identity), identity);
    const lines = [...entries]
        .map(([fingerprint, identity]) => ({ ...identity, fingerprint }))
        .sort((a, b) => compareText(sortKey(a), sortKey(b)))
        .map((entry) => `  ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .jsonText */ .s$)(entry)}`);
    return `{"version":1,"findings":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`;
}
function sortKey(identity) {
    return 'message' in identity
        ? JSON.stringify(['', identity.path, identity.rule, identity.message])
        : JSON.stringify([identity.name, identity.address, identity.rule, identity.region]);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
;