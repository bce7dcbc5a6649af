"use strict";
exports.id = 6367;
exports.ids = [6367];
exports.modules = {

/***/ 6367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RESULTS_START: () => (/* binding */ RESULTS_START),
/* harmony export */   healthOf: () => (/* binding */ healthOf),
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9202);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3785);
/* harmony import */ var _reporter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9448);



/**
 * The report for programs: one JSON object whose shape `schema/report.schema.json` fixes. `results` comes first, one
 * to a line, so that it can be written and read as a stream.
 */
const json = {
    format: 'json',
    title: 'one JSON object, described by schema/report.schema.json',
    begin: () => RESULTS_START,
    result: (result, index) => `${index === 0 ? '\n' : ',\n'}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(resultOf(result))}`,
    ...(0,_reporter_js__WEBPACK_IMPORTED_MODULE_1__/* .inPieces */ .x)(function* (summary) {
        yield '\n]';
        if (summary.incomplete === true)
            yield ',\n"incomplete":true';
        yield `,\n"verdict":${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(summary.verdict)}`;
        yield `,\n"counts":${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(summary.counts)}`;
        yield* list('findings', summary.findings, findingOf);
        yield* list('suppressed', summary.suppressed, ({ finding, reason, until, by }) => ({
            finding: findingOf(finding),
            reason,
            until,
            by: locationOf(by),
        }));
        yield* list('skipped', summary.skipped, skipOf);
        yield `,\n"coverage":${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(summary.coverage)}`;
        if (summary.rollout !== undefined)
            yield `,\n"rollout":${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(rolloutOf(summary.rollout))}`;
        if (summary.health !== undefined)
            yield* list('health', summary.health, healthOf);
        if (summary.shard !== undefined)
            yield `,\n"shard":${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(summary.shard)}`;
        yield '}\n';
    }),
};
/** The first line. */
const RESULTS_START = '{"version":1,"results":[';
/** A member that is a list, one item to a line. */
function* list(name, items, of) {
    yield `,\n"${name}":[`;
    for (const [i, item] of items.entries())
        yield `${i === 0 ? '' : ','}\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(of(item))}`;
    yield ']';
}
function rolloutOf({ at, start, every, regions }) {
    return {
        at,
        start,
        every,
        regions: regions.map(({ region, state, date, inDays }) => ({ region, state, date, inDays })),
    };
}
function resultOf(result) {
    return {
        name: result.name,
        address: result.address,
        state: result.state,
        region: result.region,
        view: result.view,
        change: result.change,
        requires: result.requires,
        basis: result.basis,
        location: locationOf(result.location),
        expected: result.expected,
        ptr: result.ptr,
        forward: result.forward,
        live: result.live,
        ...positionOf(result),
    };
}
function findingOf(finding) {
    return {
        rule: finding.rule,
        severity: finding.severity,
        gating: finding.gating,
        message: finding.message,
        remedy: (0,_remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyText */ .K1)(finding),
        fix: finding.remedy?.record === undefined
            ? null
            : { zone: finding.remedy.zone ?? null, record: finding.remedy.record },
        location: locationOf(finding.location),
        related: finding.related.map(locationOf),
        name: finding.name,
        address: finding.address,
        region: finding.region,
        expected: finding.expected,
        observed: finding.observed,
        evidence: finding.evidence.map(({ question, answer, server }) => ({ question, answer, server })),
        ...positionOf(finding),
        ...(finding.position === undefined || finding.once === undefined ? {} : { once: finding.once }),
    };
}
function skipOf(skip) {
    return {
        reason: skip.reason,
        detail: skip.detail,
        name: skip.name ?? null,
        address: skip.address ?? null,
        location: locationOf(skip.location),
        ...positionOf(skip),
    };
}
/** Only `merge` reads the places of what a shard reports; what is whole has none. */
function positionOf({ position }) {
    return position === undefined ? {} : { position };
}
/** One family of a service, as reports and `probe` write it. */
function healthOf(service) {
    const { latency, fallback } = service;
    return {
        name: service.name,
        region: service.region,
        protocol: `ipv${service.family}`,
        port: service.port,
        tls: service.tls,
        attempts: service.attempts,
        succeeded: service.succeeded,
        timedOut: service.timedOut,
        timeoutRateAtLeast: service.timeoutRateAtLeast,
        failures: service.failures.map(({ reason, count }) => ({ reason, count })),
        latency: latency === null ? null : { p50Ms: latency.p50Ms, p95Ms: latency.p95Ms, p99Ms: latency.p99Ms },
        fallback: fallback === undefined ? null : { pairs: fallback.pairs, fallbacks: fallback.fallbacks },
    };
}
function locationOf(location) {
    if (location === null)
        return null;
    const { path, line, column, endLine, endColumn } = location;
    return {
        path,
        line: line ?? null,
        column: column ?? null,
        ...(endLine === undefined ? {} : { endLine }),
        ...(endColumn === undefined ? {} : { endColumn }),
    };
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