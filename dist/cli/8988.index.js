"use strict";
exports.id = 8988;
exports.ids = [8988];
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


/***/ }),

/***/ 8988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2358);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9202);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9161);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3785);
/* harmony import */ var _reporter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9448);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5225);






const LEVEL = {
    error: 'error',
    warning: 'warning',
    notice: 'note',
};
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** GitHub refuses a run with more results than this, and with them all that it says. */
const MAX_RESULTS = 25_000;
/** SARIF 2.1.0 (OASIS): the findings, suppressed ones marked as such, and the rules with their help. */
const sarif = {
    format: 'sarif',
    title: 'SARIF 2.1.0, for code scanning',
    ...(0,_reporter_js__WEBPACK_IMPORTED_MODULE_2__/* .inPieces */ .x)(function* (summary, { tool }) {
        const shown = [...summary.findings].sort(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byUrgency */ .t);
        const every = [
            ...shown.map((finding) => ({ finding, suppressed: undefined })),
            ...summary.suppressed.map((suppressed) => ({ finding: suppressed.finding, suppressed })),
        ];
        const all = every.slice(0, MAX_RESULTS);
        const marks = (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprints */ .WS)(all.map(({ finding }) => finding));
        const rules = rulesOf(all.map(({ finding }) => finding.rule), tool);
        const index = new Map(rules.map(({ id }, i) => [id, i]));
        const driver = {
            name: 'ptr-gate',
            ...(tool === undefined ? {} : { semanticVersion: tool.version, informationUri: tool.homepage }),
            rules,
        };
        const invocation = {
            executionSuccessful: summary.incomplete !== true,
            exitCode: summary.exitCode,
            toolExecutionNotifications: [
                ...leftOut(every.length - all.length),
                ...summary.coverage.notes.map((note) => ({ level: 'note', message: { text: messageText(note) } })),
            ],
        };
        yield `{"$schema":"${SCHEMA}",\n"version":"2.1.0","runs":[{"tool":{"driver":${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)(driver)}}`;
        yield `,\n"columnKind":"utf16CodeUnits","invocations":[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)(invocation)}],\n"results":[`;
        for (const [i, { finding, suppressed }] of all.entries()) {
            const result = resultOf(finding, index.get(finding.rule), marks[i], suppressed);
            yield `${i === 0 ? '' : ','}\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)(result)}`;
        }
        yield '\n]}]}\n';
    }),
};
function leftOut(number) {
    if (number === 0)
        return [];
    const text = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(number, 'more finding')} ${number === 1 ? 'is' : 'are'} not in this file, for code scanning refuses one with more than ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(MAX_RESULTS)} results; these are the most severe. The JSON report has all.`;
    return [{ level: 'warning', message: { text } }];
}
/** The tool's catalogue, and any rule that a finding names besides. */
function rulesOf(used, tool) {
    const known = tool?.rules ?? [];
    const ids = new Set(known.map(({ id }) => id));
    const others = [...new Set(used)].filter((id) => !ids.has(id)).map((id) => ({ id }));
    return [...known.map((rule) => descriptorOf(rule, tool)), ...others];
}
function descriptorOf(rule, tool) {
    const references = rule.references.map(({ title, url }) => `- [${title}](${url})`).join('\n');
    const sources = rule.references.map(({ title, url }) => `${title}: ${url}`).join('\n');
    return {
        id: rule.id,
        shortDescription: { text: messageText(`${rule.title}.`) },
        fullDescription: { text: messageText(rule.rationale) },
        help: {
            text: messageText([rule.rationale, rule.remedy, sources].filter((part) => part !== '').join('\n\n')),
            markdown: [rule.rationale, `**Remedy.** ${rule.remedy}`, references]
                .filter((part) => part !== '')
                .join('\n\n'),
        },
        helpUri: `${tool.homepage}/blob/v${tool.version}/docs/rules.md#${rule.id}`,
        defaultConfiguration: { level: LEVEL[rule.severity] },
        properties: { tags: ['dns', 'reverse-dns'] },
    };
}
function resultOf(finding, ruleIndex, mark, suppressed) {
    const { rule, severity, gating, name, address, region, expected, observed, evidence } = finding;
    const remedy = (0,_remedies_js__WEBPACK_IMPORTED_MODULE_5__/* .remedyText */ .K1)(finding);
    return {
        ruleId: rule,
        ruleIndex,
        level: gating ? LEVEL[severity] : 'note',
        message: { text: messageText(remedy === null ? finding.message : `${finding.message}\n\n${remedy}`) },
        // Code scanning refuses a result without a place; a finding about the whole run stands at the configuration.
        locations: [locationOf(finding.location ?? { path: 'ptr-gate.yml' })],
        ...(finding.related.length === 0
            ? {}
            : { relatedLocations: finding.related.map((location, id) => ({ id, ...locationOf(location) })) }),
        partialFingerprints: { 'ptrGatePair/v1': mark },
        ...(suppressed === undefined ? {} : { suppressions: [suppressionOf(suppressed)] }),
        properties: {
            message: finding.message,
            remedy,
            gating,
            name,
            address,
            region,
            expected,
            observed,
            evidence,
        },
    };
}
function suppressionOf({ reason, until, by }) {
    return {
        kind: by === null ? 'external' : 'inSource',
        status: 'accepted',
        justification: until === null ? reason : `${reason} (until ${until})`,
        ...(by === null ? {} : { location: locationOf(by) }),
    };
}
function locationOf({ path, line, column, endLine, endColumn }) {
    const region = line === undefined
        ? {}
        : {
            region: {
                startLine: line,
                startColumn: column,
                endLine,
                endColumn: column === undefined ? undefined : endColumn,
            },
        };
    return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...region } };
}
/** A relative URI reference (RFC 3986): everything but unreserved characters and slashes is percent-encoded. */
function uriOf(path) {
    const octets = Buffer.from(path, 'utf8').toString('latin1');
    const encoded = octets.replace(/[^A-Za-z0-9._~/-]/g, (octet) => `%${octet.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
    return encoded.startsWith('/') ? `.${encoded}` : encoded;
}
/** Message strings have placeholders and links of their own (SARIF 3.11.5, 3.11.6); foreign text must not become one. */
function messageText(text) {
    const linkless = text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text;
    return linkless.replace(/[{}]/g, '$&$&');
}


/***/ })

};
;