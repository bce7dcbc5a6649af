"use strict";
exports.id = 869;
exports.ids = [869];
exports.modules = {

/***/ 7869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9202);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9161);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3785);
/* harmony import */ var _reporter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9448);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5225);





/**
 * JUnit XML in two suites: `pairs` has a test case per pair as they stream past and says how each stands, `findings`
 * has one per finding and says why and what to do. Only findings are failures: a dashboard counts each defect once, and
 * what is ignored or does not gate not at all.
 */
const junit = {
    format: 'junit',
    title: 'JUnit XML, for test dashboards',
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="ptr-gate">\n<testsuite name="pairs">\n',
    result: pairCase,
    ...(0,_reporter_js__WEBPACK_IMPORTED_MODULE_1__/* .inPieces */ .x)(function* (summary) {
        yield '</testsuite>\n';
        yield* interruptedSuite(summary);
        yield* findingSuite(summary);
        yield* suppressedSuite(summary);
        yield* skippedSuite(summary);
        yield '</testsuites>\n';
    }),
};
function startTag(name, attributes, end = '>') {
    const written = Object.entries(attributes)
        .filter(([, value]) => value !== undefined && value !== null)
        .map(([key, value]) => ` ${key}="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._n)(String(value))}"`)
        .join('');
    return `<${name}${written}${end}`;
}
function element(name, attributes, content = '') {
    return content === ''
        ? startTag(name, attributes, '/>')
        : `${startTag(name, attributes)}${content}</${name}>`;
}
function pairCase(result) {
    const { path, line } = result.location;
    const where = result.region === null ? '' : ` in ${result.region}`;
    const attributes = { classname: path, name: `${result.name} ${result.address}${where}`, file: path, line };
    return `${element('testcase', attributes, outcome(result))}\n`;
}
function outcome(result) {
    const { state } = result;
    if (state === 'verified' || state === 'ready')
        return '';
    const how = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .place */ .ik)(result.location)}: ${observed(result)}`;
    // What is wrong with the pair is not known yet; a passed test it is not.
    return element('skipped', { message: state === 'skipped' ? how : `${state} (see the findings): ${how}` });
}
function observed({ name, ptr, forward, expected, requires }) {
    const words = (values) => values === null ? 'not known' : values.length === 0 ? 'absent' : values.join(', ');
    if (requires === 'forward')
        return `this PTR record names ${name}; forward ${words(forward)}`;
    const reverse = `PTR ${words(ptr)}${expected.length === 0 ? '' : `, expected ${expected.join(', ')}`}`;
    return requires === 'reverse' ? reverse : `${reverse}; forward ${words(forward)}`;
}
/** A dashboard that counts failures must not take what was not judged for good. */
function* interruptedSuite(summary) {
    if (summary.incomplete !== true)
        return;
    const attributes = { classname: 'ptr-gate', name: 'every pair is judged' };
    yield* suite('run', { tests: 1, errors: 1 }, [(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictSentence */ .BT)(summary).sentence], (message) => element('testcase', attributes, element('error', { type: 'interrupted', message })));
}
function findingSuite({ findings }) {
    const blocking = findings.filter(blocks);
    const errors = blocking.filter(isUnanswered).length;
    const numbers = { tests: findings.length, failures: blocking.length - errors, errors };
    return suite('findings', numbers, [...findings].sort(_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byUrgency */ .t), (finding) => {
        const body = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._n)(explained(finding));
        const kind = isUnanswered(finding) ? 'error' : 'failure';
        const content = blocks(finding)
            ? element(kind, { type: finding.rule, message: finding.message }, body)
            : element('system-out', {}, body);
        return element('testcase', caseOf(finding), content);
    });
}
/** Nothing wrong was seen there, and nothing right. */
function isUnanswered({ rule }) {
    return rule === 'lookup-failed';
}
function blocks(finding) {
    return finding.gating && finding.severity === 'error';
}
function caseOf(finding) {
    const { location, rule, name, address } = finding;
    const subject = [name, address].filter((part) => part !== null).join(' ');
    return {
        classname: rule,
        name: [`${rule}:`, subject, (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .place */ .ik)(location)].filter((part) => part !== '').join(' '),
        file: location?.path,
        line: location?.line,
    };
}
function explained(finding) {
    const lines = [`${finding.severity}: ${finding.message}`];
    if (finding.expected.length > 0)
        lines.push(`expected: ${finding.expected.join(', ')}`);
    if (finding.observed.length > 0)
        lines.push(`seen: ${finding.observed.join(', ')}`);
    if (finding.region !== null)
        lines.push(`region: ${finding.region}`);
    for (const { question, answer, server } of finding.evidence)
        lines.push(`evidence: ${question}: ${answer} [${server}]`);
    for (const location of finding.related)
        lines.push(`see also: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .place */ .ik)(location)}`);
    const remedy = (0,_remedies_js__WEBPACK_IMPORTED_MODULE_4__/* .remedyText */ .K1)(finding);
    if (remedy !== null)
        lines.push(`remedy: ${remedy}`);
    return `${lines.join('\n')}\n`;
}
function suppressedSuite({ suppressed }) {
    const numbers = { tests: suppressed.length, skipped: suppressed.length };
    return suite('suppressed', numbers, suppressed, (item) => {
        const message = `suppressed: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .suppressedSentence */ .ej)(item)}`;
        const content = element('skipped', { message }, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._n)(explained(item.finding)));
        return element('testcase', caseOf(item.finding), content);
    });
}
function skippedSuite(summary) {
    const { skipped, coverage } = summary;
    const notes = [(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageSentence */ .Qc)(summary), ...coverage.notes].join('\n');
    const numbers = { tests: skipped.length, skipped: skipped.length };
    return suite('not judged', numbers, [...skipped, null], (skip) => {
        if (skip === null)
            return element('system-out', {}, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._n)(notes));
        const { reason, detail, name, address, location } = skip;
        const subject = [name, address].filter((part) => part !== undefined).join(' ');
        const attributes = {
            classname: reason,
            name: [subject, (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .place */ .ik)(location)].filter((part) => part !== '').join(' '),
            file: location.path,
            line: location.line,
        };
        return element('testcase', attributes, element('skipped', { message: `${reason}: ${detail}` }));
    });
}
/** A suite with one element for each item; none where there is no item. */
function* suite(name, numbers, items, of) {
    if (items.length === 0)
        return;
    yield `${startTag('testsuite', { name, ...numbers })}\n`;
    for (const item of items)
        yield `${of(item)}\n`;
    yield '</testsuite>\n';
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