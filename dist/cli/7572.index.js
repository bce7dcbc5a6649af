"use strict";
exports.id = 7572;
exports.ids = [7572];
exports.modules = {

/***/ 7572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  github: () => (/* binding */ github)
});

// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(9202);
// EXTERNAL MODULE: ./lib/reporters/order.js
var reporters_order = __webpack_require__(9161);
// EXTERNAL MODULE: ./lib/reporters/remedies.js
var remedies = __webpack_require__(3785);
// EXTERNAL MODULE: ./lib/reporters/wording.js
var wording = __webpack_require__(5225);
;// CONCATENATED MODULE: ./lib/reporters/annotations.js




/** Every finding in an annotation: what blocks first, and of that what lies on lines of the change. */
function annotationsOf(findings, { maxMessageUnits, mostPerKind = Number.POSITIVE_INFINITY, inDiff }) {
    const order = inDiff === undefined ? reporters_order/* byUrgency */.t : (0,reporters_order/* byUrgencyInDiff */.b)(inDiff);
    const groups = [];
    const open = new Map();
    const seen = { error: 0, warning: 0, notice: 0 };
    for (const finding of [...findings].sort(order)) {
        if (seen[kindOf(finding)]++ >= mostPerKind)
            continue;
        const { location } = finding;
        const units = messageOf(finding).length + SEPARATOR.length;
        const key = JSON.stringify([kindOf(finding), location?.path, location?.line]);
        const there = location?.line === undefined ? undefined : open.get(key);
        if (there !== undefined && there.units + units <= maxMessageUnits) {
            there.group.push(finding);
            there.units += units;
            continue;
        }
        const group = [finding];
        groups.push(group);
        open.set(key, { group, units });
    }
    return groups.map((group) => annotation(group, maxMessageUnits));
}
const SEPARATOR = '\n\n';
/** What blocks nothing must not look as if it did. */
function kindOf(finding) {
    return finding.gating ? finding.severity : 'notice';
}
function annotation(group, maxMessageUnits) {
    const [first] = group;
    return {
        kind: kindOf(first),
        location: first.location === null ? null : annotated(first.location, group.length === 1),
        title: `ptr-gate: ${[...new Set(group.map(({ rule }) => rule))].join(', ')}`,
        message: (0,reporters_escape/* cut */.Jj)(group.map(messageOf).join(SEPARATOR), maxMessageUnits),
        findings: group.length,
    };
}
/** Media drop the columns of a range of lines, and of a group only the first finding has one column to show. */
function annotated({ path, line, column, endLine, endColumn }, isAlone) {
    if (line === undefined)
        return { path };
    const lines = { path, line, endLine: endLine ?? line };
    if (lines.endLine !== line || column === undefined)
        return lines;
    return endColumn === undefined || !isAlone ? { ...lines, column } : { ...lines, column, endColumn };
}
function messageOf(finding) {
    const lines = [finding.message];
    if (finding.expected.length > 0)
        lines.push(`Expected: ${finding.expected.join(', ')}`);
    if (finding.observed.length > 0)
        lines.push(`Seen: ${finding.observed.join(', ')}`);
    for (const { question, answer, server } of finding.evidence)
        lines.push(`${question}: ${answer} [${server}]`);
    for (const location of finding.related)
        lines.push(`See also: ${(0,wording/* place */.ik)(location)}`);
    const remedy = (0,remedies/* remedyText */.K1)(finding);
    if (remedy !== null)
        lines.push(`Remedy: ${remedy}`);
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./lib/reporters/github.js



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
        for (const annotation of annotationsOf(summary.findings, {
            maxMessageUnits: reporters_escape/* MAX_MESSAGE_UNITS */.l2,
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
            lines.push((0,reporters_escape/* escapeLog */.Ah)(`${(0,wording/* count */.U9)(left, 'more finding')} without an annotation, because GitHub shows ${ANNOTATIONS_PER_KIND} of each kind per step: the step summary has them all.`));
        }
        return `${lines.join('\n')}\n`;
    },
};
function rollUp(summary) {
    const { word, sentence } = (0,wording/* verdictSentence */.BT)(summary);
    const said = `${sentence} Pairs: ${(0,wording/* countsSentence */.KS)(summary.counts)}.`;
    if (summary.verdict === 'pass')
        return (0,reporters_escape/* escapeLog */.Ah)(`ptr-gate: ${word.toLowerCase()}. ${said}`);
    return (0,reporters_escape/* workflowCommand */.NA)('error', { title: `ptr-gate: ${word.toLowerCase()}` }, said);
}
function command({ kind, location, title, message }) {
    const { path, line, endLine, column, endColumn } = location ?? {};
    return (0,reporters_escape/* workflowCommand */.NA)(kind, { file: path === undefined ? undefined : filePath(path), line, endLine, col: column, endColumn, title }, message);
}
/** The runner's reading of `key=value` drops `=` at the start and spaces around: an explicit `./` keeps them. */
function filePath(path) {
    return /^[=\s]/.test(path) ? `./${path}` : path;
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


/***/ })

};
;