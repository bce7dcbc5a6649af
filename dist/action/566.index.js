"use strict";
exports.id = 566;
exports.ids = [566];
exports.modules = {

/***/ 3566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   github: () => (/* binding */ github)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1843);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9202);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5225);



/** The runner turns the first ten commands of each kind in a step into annotations, and drops the rest. */
const ANNOTATIONS_PER_KIND = 10;
/** More cannot stand in ten annotations, of which each is short. */
const FINDINGS_PER_KIND = 5_000;
/**
 * Annotations as workflow commands. The roll-up comes first and counts as an error, so the entry that prints this
 * must not add an error of its own; what the runner would drop is counted in a closing line instead.
 */
const github = {
    format: 'github',
    title: 'annotations on a GitHub Actions run',
    end: (summary, { inDiff }) => {
        const lines = [rollUp(summary)];
        const room = {
            error: ANNOTATIONS_PER_KIND - (summary.verdict === 'pass' ? 0 : 1),
            warning: ANNOTATIONS_PER_KIND,
            notice: ANNOTATIONS_PER_KIND,
        };
        let left = summary.findings.length;
        for (const annotation of (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationsOf */ .I)(summary.findings, {
            maxMessageUnits: _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MESSAGE_UNITS */ .l2,
            mostPerKind: FINDINGS_PER_KIND,
            inDiff,
        })) {
            const { kind, findings } = annotation;
            if (room[kind] === 0)
                continue;
            room[kind]--;
            left -= findings;
            lines.push(command(annotation));
        }
        if (left > 0) {
            lines.push((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, 'more finding')} without an annotation, because GitHub shows ${ANNOTATIONS_PER_KIND} of each kind per step: the step summary has them all.`));
        }
        return `${lines.join('\n')}\n`;
    },
};
function rollUp(summary) {
    const { word, sentence } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictSentence */ .BT)(summary);
    const said = `${sentence} Pairs: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .countsSentence */ .KS)(summary.counts)}.`;
    if (summary.verdict === 'pass')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`ptr-gate: ${word.toLowerCase()}. ${said}`);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .NA)('error', { title: `ptr-gate: ${word.toLowerCase()}` }, said);
}
function command({ kind, location, title, message }) {
    const { path, line, endLine, column, endColumn } = location ?? {};
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .NA)(kind, { file: path === undefined ? undefined : filePath(path), line, endLine, col: column, endColumn, title }, message);
}
/** The runner's reading of `key=value` drops `=` at the start and spaces around: an explicit `./` keeps them. */
function filePath(path) {
    return /^[=\s]/.test(path) ? `./${path}` : path;
}


/***/ })

};
;