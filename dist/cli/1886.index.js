"use strict";
exports.id = 1886;
exports.ids = [1886];
exports.modules = {

/***/ 2358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WS: () => (/* binding */ fingerprints),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function identityOf({ rule, name, address, region, location, message }) {
    return name === null && address === null
        ? { rule, path: location?.path ?? null, message }
        : { rule, name, address, region };
}
/** 64 hexadecimal digits that do not change when lines move. */
function fingerprintOf(identity) {
    return digest(textOf(identity));
}
/** One fingerprint per finding, in their order; no two findings of a report share one. */
function fingerprints(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const identity = textOf(identityOf(finding));
        const occurrence = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, occurrence);
        return digest(occurrence === 1 ? identity : `${identity}#${occurrence}`);
    });
}
function textOf({ rule, ...subject }) {
    return JSON.stringify('message' in subject
        ? [rule, subject.path, subject.message]
        : [rule, subject.name, subject.address, subject.region]);
}
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 1886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitlab: () => (/* binding */ gitlab)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2358);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9202);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9161);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3785);
/* harmony import */ var _reporter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9448);





const SEVERITY = { error: 'critical', warning: 'minor', notice: 'info' };
/** GitLab's code quality report: a JSON array of the findings, each on its line. */
const gitlab = {
    format: 'gitlab',
    title: 'code quality report of GitLab',
    ...(0,_reporter_js__WEBPACK_IMPORTED_MODULE_2__/* .inPieces */ .x)(function* ({ findings }) {
        const sorted = [...findings].sort(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byUrgency */ .t);
        const marks = (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprints */ .WS)(sorted);
        yield '[';
        for (const [i, finding] of sorted.entries())
            yield `${i === 0 ? '' : ','}\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)(issueOf(finding, marks[i]))}`;
        yield '\n]\n';
    }),
};
function issueOf(finding, fingerprint) {
    const { location } = finding;
    const remedy = (0,_remedies_js__WEBPACK_IMPORTED_MODULE_4__/* .remedyText */ .K1)(finding);
    return {
        description: finding.message,
        check_name: finding.rule,
        fingerprint,
        severity: finding.gating ? SEVERITY[finding.severity] : 'info',
        // GitLab drops an issue without a path and a line.
        location: { path: location?.path ?? 'ptr-gate.yml', lines: { begin: location?.line ?? 1 } },
        ...(remedy === null ? {} : { content: { body: remedy } }),
    };
}


/***/ }),

/***/ 9161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ byUrgencyInDiff),
/* harmony export */   t: () => (/* binding */ byUrgency)
/* harmony export */ });
const RANK = { error: 0, warning: 1, notice: 2 };
/** Gating findings first, then by severity, path, line, column and rule: a total order for stable output. */
function byUrgency(a, b) {
    return (Number(b.gating) - Number(a.gating) ||
        RANK[a.severity] - RANK[b.severity] ||
        compareText(a.location?.path ?? '', b.location?.path ?? '') ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
        compareText(a.rule, b.rule) ||
        compareText(a.name ?? '', b.name ?? ''));
}
/** As `byUrgency`, with findings on lines that the change touches before all others of the same weight. */
function byUrgencyInDiff(inDiff) {
    const touched = (finding) => finding.location !== null && inDiff(finding.location);
    return (a, b) => Number(b.gating) - Number(a.gating) || Number(touched(b)) - Number(touched(a)) || byUrgency(a, b);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 3785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ remedyText),
/* harmony export */   n5: () => (/* binding */ zoneBlocks),
/* harmony export */   rH: () => (/* binding */ originLine)
/* harmony export */ });
/** The records that findings ask for, one block per zone. */
function zoneBlocks(findings) {
    const zones = new Map();
    for (const { remedy } of findings) {
        if (remedy?.record === undefined)
            continue;
        const zone = remedy.zone ?? null;
        const records = zones.get(zone) ?? new Set();
        zones.set(zone, records.add(remedy.record));
    }
    return [...zones].map(([zone, records]) => ({ zone, records: [...records] }));
}
/** A remedy as plain text: what to do, then the zone and the line to paste. */
function remedyText(finding) {
    const { remedy } = finding;
    if (remedy === null)
        return null;
    if (remedy.record === undefined)
        return remedy.text;
    const origin = remedy.zone === undefined ? '' : `${originLine(remedy.zone)}\n`;
    return `${remedy.text}\n\n${origin}${remedy.record}`;
}
function originLine(zone) {
    return `$ORIGIN ${zone === '.' ? '.' : `${zone}.`}`;
}


/***/ }),

/***/ 9448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ inPieces)
/* harmony export */ });
/** The end of a report that is made in pieces. */
function inPieces(endInPieces) {
    return { endInPieces, end: (summary, medium) => [...endInPieces(summary, medium)].join('') };
}


/***/ })

};
;