"use strict";
exports.id = 424;
exports.ids = [424];
exports.modules = {

/***/ 3424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check_check),
  delivery: () => (/* binding */ delivery),
  outputDeliveries: () => (/* binding */ outputDeliveries),
  writeBaseline: () => (/* binding */ writeBaseline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/check.js + 19 modules
var check = __webpack_require__(5568);
// EXTERNAL MODULE: ./lib/config/path.js
var config_path = __webpack_require__(2336);
// EXTERNAL MODULE: ./lib/deliver.js
var deliver = __webpack_require__(2205);
// EXTERNAL MODULE: ./lib/options.js
var options = __webpack_require__(874);
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
function annotationsOf(findings, { maxMessageUnits, inDiff }) {
    const order = inDiff === undefined ? reporters_order/* byUrgency */.t : (0,reporters_order/* byUrgencyInDiff */.b)(inDiff);
    const groups = [];
    const open = new Map();
    for (const finding of [...findings].sort(order)) {
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
        let left = 0;
        for (const annotation of annotationsOf(summary.findings, {
            maxMessageUnits: reporters_escape/* MAX_MESSAGE_UNITS */.l2,
            inDiff,
        })) {
            const { kind, findings } = annotation;
            if (room[kind] === 0)
                left += findings;
            else {
                room[kind]--;
                lines.push(command(annotation));
            }
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

// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __webpack_require__(9977);
;// CONCATENATED MODULE: ./lib/reporters/gitlab.js




const SEVERITY = { error: 'critical', warning: 'minor', notice: 'info' };
/** GitLab's code quality report: a JSON array of the findings, each on its line. */
const gitlab = {
    format: 'gitlab',
    title: 'code quality report of GitLab',
    end: ({ findings }) => {
        const sorted = [...findings].sort(reporters_order/* byUrgency */.t);
        const marks = (0,fingerprint/* fingerprints */.WS)(sorted);
        return `[${sorted.map((finding, i) => `\n${(0,reporters_escape/* jsonText */.s$)(issueOf(finding, marks[i]))}`).join(',')}\n]\n`;
    },
};
function issueOf(finding, fingerprint) {
    const { location } = finding;
    const remedy = (0,remedies/* remedyText */.K1)(finding);
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

// EXTERNAL MODULE: ./lib/reporters/json.js
var json = __webpack_require__(6367);
;// CONCATENATED MODULE: ./lib/reporters/junit.js




/**
 * JUnit XML in two suites: `pairs` has a test case per pair as they stream past and says how each stands, `findings`
 * has one per finding and says why and what to do.
 */
const junit = {
    format: 'junit',
    title: 'JUnit XML, for test dashboards',
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="ptr-gate">\n<testsuite name="pairs">\n',
    result: pairCase,
    end: (summary) => `</testsuite>\n${findingSuite(summary)}${suppressedSuite(summary)}${skippedSuite(summary)}</testsuites>\n`,
};
function junit_element(name, attributes, content = '') {
    const written = Object.entries(attributes)
        .filter(([, value]) => value !== undefined && value !== null)
        .map(([key, value]) => ` ${key}="${(0,reporters_escape/* xml */._n)(String(value))}"`)
        .join('');
    return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
function pairCase(result) {
    const { path, line } = result.location;
    const where = result.region === null ? '' : ` in ${result.region}`;
    const attributes = { classname: path, name: `${result.name} ${result.address}${where}`, file: path, line };
    return `${junit_element('testcase', attributes, outcome(result))}\n`;
}
function outcome(result) {
    const message = `${(0,wording/* place */.ik)(result.location)}: ${observed(result)}`;
    switch (result.state) {
        case 'verified':
        case 'ready':
            return '';
        case 'failed':
        case 'pending':
            return junit_element('failure', { type: result.state, message });
        case 'unverified':
            return junit_element('error', { type: result.state, message });
        case 'skipped':
            return junit_element('skipped', { message });
    }
}
function observed({ ptr, forward, expected, requires }) {
    const words = (values) => values === null ? 'not known' : values.length === 0 ? 'absent' : values.join(', ');
    const reverse = `PTR ${words(ptr)}${expected.length === 0 ? '' : `, expected ${expected.join(', ')}`}`;
    return requires === 'reverse' ? reverse : `${reverse}; forward ${words(forward)}`;
}
function findingSuite({ findings }) {
    const failures = findings.filter(blocks).length;
    const cases = [...findings].sort(reporters_order/* byUrgency */.t).map((finding) => {
        const body = (0,reporters_escape/* xml */._n)(explained(finding));
        const content = blocks(finding)
            ? junit_element('failure', { type: finding.rule, message: finding.message }, body)
            : junit_element('system-out', {}, body);
        return `${junit_element('testcase', caseOf(finding), content)}\n`;
    });
    return suite('findings', { tests: findings.length, failures }, cases);
}
function blocks(finding) {
    return finding.gating && finding.severity === 'error';
}
function caseOf(finding) {
    const { location, rule, name, address } = finding;
    const subject = [name, address].filter((part) => part !== null).join(' ');
    return {
        classname: rule,
        name: [`${rule}:`, subject, (0,wording/* place */.ik)(location)].filter((part) => part !== '').join(' '),
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
        lines.push(`see also: ${(0,wording/* place */.ik)(location)}`);
    const remedy = (0,remedies/* remedyText */.K1)(finding);
    if (remedy !== null)
        lines.push(`remedy: ${remedy}`);
    return `${lines.join('\n')}\n`;
}
function suppressedSuite({ suppressed }) {
    const cases = suppressed.map((item) => {
        const message = `suppressed: ${(0,wording/* suppressedSentence */.ej)(item)}`;
        return `${junit_element('testcase', caseOf(item.finding), junit_element('skipped', { message }, (0,reporters_escape/* xml */._n)(explained(item.finding))))}\n`;
    });
    return suite('suppressed', { tests: suppressed.length, skipped: suppressed.length }, cases);
}
function skippedSuite(summary) {
    const { skipped, coverage } = summary;
    const cases = skipped.map(({ reason, detail, name, address, location }) => {
        const subject = [name, address].filter((part) => part !== undefined).join(' ');
        const attributes = {
            classname: reason,
            name: [subject, (0,wording/* place */.ik)(location)].filter((part) => part !== '').join(' '),
            file: location.path,
            line: location.line,
        };
        return `${junit_element('testcase', attributes, junit_element('skipped', { message: `${reason}: ${detail}` }))}\n`;
    });
    const notes = [(0,wording/* coverageSentence */.Qc)(summary), ...coverage.notes].join('\n');
    return suite('not judged', { tests: skipped.length, skipped: skipped.length }, [
        ...cases,
        `${junit_element('system-out', {}, (0,reporters_escape/* xml */._n)(notes))}\n`,
    ]);
}
function suite(name, numbers, cases) {
    return cases.length === 0 ? '' : `${junit_element('testsuite', { name, ...numbers }, `\n${cases.join('')}`)}\n`;
}

// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(8590);
// EXTERNAL MODULE: ./lib/reporters/gantt.js
var gantt = __webpack_require__(9799);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
;// CONCATENATED MODULE: ./lib/reporters/mermaid.js


const CHAINS = 5;
/** Pictures of the first broken chains, name -> address -> PTR target, as one Mermaid block; empty where nothing is broken or it does not fit. */
function chains(findings, octets) {
    const lines = [];
    let number = 0;
    for (const finding of findings) {
        const { name, address, expected } = finding;
        if (name === null || address === null || !finding.rule.startsWith('ptr-'))
            continue;
        if (!finding.gating || finding.severity !== 'error')
            continue;
        if (number === CHAINS)
            break;
        const [n, a] = [`n${number}`, `a${number}`];
        lines.push(`  ${n}["${label(name)}"] -->|${(0,ip_address/* addressTypeOf */.cC)(address)}| ${a}["${label(address)}"]`);
        const targets = finding.observed.slice(0, 3);
        if (targets.length === 0)
            lines.push(`  ${a} -.->|PTR| p${number}["no PTR record"]`);
        for (const [i, target] of targets.entries()) {
            const p = `p${number}x${i}`;
            lines.push(`  ${a} -->|PTR| ${p}["${label(target)}"]`);
            if (!expected.includes(target))
                lines.push(`  ${p} -. not .-> ${n}`);
        }
        number++;
    }
    if (lines.length === 0)
        return '';
    const block = `### Where the chain breaks\n\n\`\`\`mermaid\nflowchart LR\n${lines.join('\n')}\n\`\`\``;
    return Buffer.byteLength(block, 'utf8') > octets ? '' : block;
}
/** Text in a quoted Mermaid label: whatever could be syntax or markup is a character code. */
function label(text) {
    const chars = Array.from((0,reporters_escape/* visible */.RK)(text));
    const short = chars.length > 80 ? [...chars.slice(0, 79), '…'] : chars;
    return short.map((char) => (/[A-Za-z0-9 .:…-]/.test(char) ? char : `#${char.codePointAt(0)};`)).join('');
}

// EXTERNAL MODULE: ./lib/reporters/pair-tables.js
var pair_tables = __webpack_require__(5487);
;// CONCATENATED MODULE: ./lib/reporters/markdown.js








/** What a GitHub step summary may hold; a longer one is dropped whole. */
const STEP_SUMMARY_OCTETS = 1024 * 1024;
/** One foreign text in a table. Longer ones are no names or addresses, and the JSON report has them whole. */
const MAX_CELL_UNITS = 2000;
/** Names or addresses in one list of a table. */
const MAX_VALUES = 20;
/**
 * The step summary: GitHub Markdown of at most `maxOctets` (one MiB unless the medium says otherwise, and no less than 8 KiB). Where
 * findings do not fit, the most severe stay and the rest is counted.
 */
const markdown = {
    format: 'markdown',
    title: 'GitHub Markdown: step summary, comment',
    end: (summary, { maxOctets = STEP_SUMMARY_OCTETS, pairs = [] }) => {
        const head = [heading(summary), countsTable(summary)];
        const asked = `Coverage: ${(0,reporters_escape/* prose */.CS)((0,reporters_escape/* cut */.Jj)((0,wording/* coverageSentence */.Qc)(summary), MAX_CELL_UNITS))}`;
        const tail = octetsOf(asked) > maxOctets / 8 ? 'Coverage: in the JSON report.' : asked;
        // What is promised to every part: each may be empty, none can push out the verdict.
        let room = maxOctets - octetsOf([...head, tail].join('\n\n')) - RESERVE;
        const parts = [];
        const add = (share, render) => {
            const part = render(Math.floor(room * share));
            if (part === '')
                return;
            parts.push(part);
            room -= octetsOf(part) + 2;
        };
        const sorted = [...summary.findings].sort(reporters_order/* byUrgency */.t);
        add(0.6, (octets) => findingsTable(sorted, octets));
        add(0.6, (octets) => records(sorted, octets));
        add(0.3, (octets) => chains(sorted, octets));
        add(0.4, (octets) => rolloutPicture(summary, octets));
        add(0.4, (octets) => (0,pair_tables/* pairTables */.u)(summary, pairs, octets));
        add(0.4, (octets) => suppressedList(summary, octets));
        add(0.8, (octets) => skippedList(summary, octets));
        add(0.9, (octets) => notesList(summary, octets));
        return `${[...head, ...parts, tail].join('\n\n')}\n`;
    },
};
/** Octets kept free for the counts of what did not fit. */
const RESERVE = 2048;
function octetsOf(text) {
    return Buffer.byteLength(text, 'utf8');
}
function heading(summary) {
    const { word, sentence } = (0,wording/* verdictSentence */.BT)(summary);
    const sign = { pass: '✅', fail: '❌', unverified: '⚠️' }[summary.verdict];
    return `## ${sign} ptr-gate: ${word.toLowerCase()}\n\n${sentence}`;
}
function countsTable({ counts }) {
    return `| ${report/* STATES */.x.join(' | ')} |\n|${' ---: |'.repeat(report/* STATES */.x.length)}\n| ${report/* STATES */.x.map((state) => (0,wording/* grouped */.zD)(counts[state])).join(' | ')} |`;
}
function rolloutPicture({ rollout }, octets) {
    if (rollout === undefined)
        return '';
    const picture = `### Rollout\n\n${(0,gantt/* gantt */.V)(rollout)}`;
    return octetsOf(picture) > octets ? '' : picture;
}
/** As many items as fit, in order, and how many did not. */
function fitting(items, octets, render) {
    let used = 0;
    const shown = [];
    for (const item of items) {
        const text = render(item);
        used += octetsOf(text) + 1;
        if (used > octets)
            break;
        shown.push(text);
    }
    return { shown, left: items.length - shown.length };
}
// HTML tables and lists, not Markdown ones: without a blank line inside, nothing in them is read as Markdown.
function findingsTable(sorted, octets) {
    if (sorted.length === 0)
        return '';
    const { shown, left } = fitting(sorted, octets - 500, row);
    const more = left === 0
        ? ''
        : `\n\n${left === 1 ? '1 more finding does' : `${(0,wording/* grouped */.zD)(left)} more findings do`} not fit here; these are the most severe. The JSON report has all.`;
    return `### Findings\n\n<table><tbody valign="top">\n<tr><th>Severity</th><th>Where</th><th>Rule</th><th>What</th></tr>\n${shown.join('\n')}\n</tbody></table>${more}`;
}
function row(finding) {
    const { message, expected, observed, region, evidence, related, remedy } = finding;
    const facts = [
        ...(expected.length > 0 ? [`expected ${codes(expected)}`] : []),
        ...(observed.length > 0 ? [`seen ${codes(observed)}`] : []),
        ...(region === null ? [] : [`region ${code(region)}`]),
    ];
    const what = [words(message), ...(facts.length === 0 ? [] : [facts.join(', ')])];
    if (remedy !== null)
        what.push(`<strong>Remedy:</strong> ${words(remedy.text)}`);
    const proof = [
        ...evidence.map(({ question, answer, server }) => `${words(question)}: ${words(answer)} (${code(server)})`),
        ...related.map((location) => `see also ${code((0,wording/* place */.ik)(location))}`),
    ];
    const folded = proof.length === 0 ? '' : `<details><summary>The evidence</summary>${proof.join('<br>')}</details>`;
    const severity = finding.gating ? finding.severity : `${finding.severity}, was there before`;
    const where = finding.location === null ? 'the whole run' : code((0,wording/* place */.ik)(finding.location));
    return `<tr><td>${severity}</td><td>${where}</td><td nowrap>${code(finding.rule)}</td><td>${what.join('<br>')}${folded}</td></tr>`;
}
function code(text) {
    return `<code>${(0,reporters_escape/* html */.qy)((0,reporters_escape/* cut */.Jj)(text, MAX_CELL_UNITS))}</code>`;
}
function codes(texts) {
    const more = texts.length > MAX_VALUES ? ` and ${(0,wording/* grouped */.zD)(texts.length - MAX_VALUES)} more` : '';
    return texts.slice(0, MAX_VALUES).map(code).join(', ') + more;
}
function words(text) {
    return (0,reporters_escape/* prose */.CS)((0,reporters_escape/* cut */.Jj)(text, MAX_CELL_UNITS), (foreign) => `<code>${(0,reporters_escape/* html */.qy)(foreign)}</code>`);
}
/** One block per zone, ready to be pasted into it. */
function records(sorted, octets) {
    const blocks = (0,remedies/* zoneBlocks */.n5)(sorted);
    if (blocks.length === 0)
        return '';
    let room = octets - 500;
    let left = 0;
    const parts = [];
    for (const block of blocks) {
        const origin = block.zone === null ? [] : [(0,reporters_escape/* zoneLine */.N0)((0,remedies/* originLine */.rH)(block.zone))];
        const { shown, left: over } = fitting(block.records, room - octetsOf(origin.join('')) - 20, reporters_escape/* zoneLine */.N0);
        left += over;
        if (shown.length === 0)
            continue;
        const lines = [...origin, ...shown].join('\n');
        const ticks = (0,reporters_escape/* fence */.EU)(lines);
        const part = `${ticks}dns\n${lines}\n${ticks}`;
        parts.push(part);
        room -= octetsOf(part) + 2;
    }
    const more = left === 0 ? [] : [`${(0,wording/* count */.U9)(left, 'more record')} not shown here; the JSON report has all.`];
    return ['### Records to publish', ...parts, ...more].join('\n\n');
}
function suppressedList({ suppressed }, octets) {
    return details((0,wording/* count */.U9)(suppressed.length, 'suppressed finding'), suppressed, octets, (item) => {
        const { finding } = item;
        return `${code(finding.rule)} ${code((0,wording/* place */.ik)(finding.location))}: ${words(finding.message)} <em>${words((0,wording/* suppressedSentence */.ej)(item))}</em>`;
    });
}
function skippedList(summary, octets) {
    const reasons = (0,wording/* skipCounts */.Mo)(summary).map(({ reason, number }) => `${(0,wording/* grouped */.zD)(number)} ${code(reason)}`);
    const listed = reasons.slice(0, 10).join(', ');
    const title = `${(0,wording/* grouped */.zD)((0,wording/* skipTotal */.cR)(summary))} not judged${octetsOf(listed) > 500 ? '' : `: ${listed}`}`;
    return details(title, summary.skipped, octets, (skip) => {
        const subject = [skip.name, skip.address].filter((part) => part !== undefined).map(code);
        return [code((0,wording/* place */.ik)(skip.location)), ...subject, words(skip.detail)].join(' ');
    });
}
function notesList({ coverage }, octets) {
    return details((0,wording/* count */.U9)(coverage.notes.length, 'note on coverage', 'notes on coverage'), coverage.notes, octets, words);
}
/** A list behind a fold; nothing for no items. */
function details(title, items, octets, render) {
    if (items.length === 0)
        return '';
    const { shown, left } = fitting(items, octets - octetsOf(title) - 200, (item) => `<li>${render(item)}</li>`);
    const more = left === 0 ? '' : `\n<li>and ${(0,wording/* grouped */.zD)(left)} more, in the JSON report</li>`;
    return `<details><summary>${title}</summary>\n<ul>\n${shown.join('\n')}${more}\n</ul>\n</details>`;
}

// EXTERNAL MODULE: ./lib/reporters/prometheus.js
var prometheus = __webpack_require__(4637);
;// CONCATENATED MODULE: ./lib/reporters/sarif.js




const LEVEL = {
    error: 'error',
    warning: 'warning',
    notice: 'note',
};
/** SARIF 2.1.0 (OASIS): the findings, suppressed ones marked as such, and the rules with their help. */
const sarif = {
    format: 'sarif',
    title: 'SARIF 2.1.0, for code scanning',
    end: (summary, { tool }) => {
        const shown = [...summary.findings].sort(reporters_order/* byUrgency */.t);
        const all = [
            ...shown.map((finding) => ({ finding, suppressed: undefined })),
            ...summary.suppressed.map((suppressed) => ({ finding: suppressed.finding, suppressed })),
        ];
        const marks = (0,fingerprint/* fingerprints */.WS)(all.map(({ finding }) => finding));
        const rules = rulesOf(all.map(({ finding }) => finding.rule), tool);
        const index = new Map(rules.map(({ id }, i) => [id, i]));
        const results = all.map(({ finding, suppressed }, i) => `\n${(0,reporters_escape/* jsonText */.s$)(resultOf(finding, index.get(finding.rule), marks[i], suppressed))}`);
        const driver = {
            name: 'ptr-gate',
            ...(tool === undefined ? {} : { semanticVersion: tool.version, informationUri: tool.homepage }),
            rules,
        };
        const invocation = {
            executionSuccessful: true,
            exitCode: summary.exitCode,
            toolExecutionNotifications: summary.coverage.notes.map((note) => ({
                level: 'note',
                message: { text: messageText(note) },
            })),
        };
        return [
            '{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"',
            `"version":"2.1.0","runs":[{"tool":{"driver":${(0,reporters_escape/* jsonText */.s$)(driver)}}`,
            `"columnKind":"utf16CodeUnits","invocations":[${(0,reporters_escape/* jsonText */.s$)(invocation)}]`,
            `"results":[${results.join(',')}\n]}]}\n`,
        ].join(',\n');
    },
};
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
    const remedy = (0,remedies/* remedyText */.K1)(finding);
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

// EXTERNAL MODULE: ./lib/reporters/text.js + 1 modules
var reporters_text = __webpack_require__(7236);
;// CONCATENATED MODULE: ./lib/reporters/index.js








/** Every format, in the order in which documentation lists them. */
const REPORTERS = [
    reporters_text/* text */.Q,
    json/* json */.P,
    github,
    markdown,
    sarif,
    junit,
    gitlab,
    prometheus/* prometheus */.jZ,
];
function reporterOf(format) {
    return REPORTERS.find((reporter) => reporter.format === format);
}

// EXTERNAL MODULE: ./lib/repository/working-tree.js
var working_tree = __webpack_require__(5795);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/cannot-run.js
var cannot_run = __webpack_require__(1105);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/github/api.js

const TRIES = 4;
const MAX_OCTETS = (/* unused pure expression or super */ null && (128 * 1024 * 1024));
function api_createGitHub(options) {
    const { repository, token, timeoutMs = 20_000, maxPauseMs = 30_000, pauseMs = 500 } = options;
    const top = options.apiUrl.replace(/\/+$/, '');
    const root = `${top}/repos/${repository}`;
    async function send(method, path, accept, body, below = root) {
        let pause = pauseMs;
        for (let attempt = 1;; attempt++) {
            const { outcome, again, afterMs } = await sendOnce(method, path, accept, body, below);
            if (outcome.ok || !again || attempt === TRIES)
                return outcome;
            const wait = afterMs ?? pause * (1 + Math.random() / 2);
            if (wait > maxPauseMs)
                return outcome;
            await new Promise((resolve) => setTimeout(resolve, wait));
            pause *= 2;
        }
    }
    async function sendOnce(method, path, accept, body, below) {
        const what = `${method} ${path}`;
        if (token !== undefined && !TOKEN.test(token)) {
            // The error of a refused header would quote the header.
            const message = `${what}: not asked, for the token holds characters that no token has`;
            return { outcome: { ok: false, cause: 'forbidden', message }, again: false };
        }
        // What changes something is repeated only where the server surely did not do it.
        const repeatable = method !== 'POST';
        const signal = AbortSignal.timeout(timeoutMs);
        try {
            const response = await fetch(below + path, {
                method,
                signal,
                headers: {
                    accept,
                    'user-agent': 'ptr-gate',
                    'x-github-api-version': '2022-11-28',
                    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
                    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
                },
                ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            });
            const { status } = response;
            const content = await contentOf(response);
            if (content === undefined) {
                const message = `${what}: more than ${MAX_OCTETS} octets`;
                return { outcome: { ok: false, cause: 'too-large', status, message }, again: false };
            }
            if (status >= 200 && status < 300)
                return { outcome: { ok: true, status, body: content }, again: false };
            const limited = isRateLimited(response, content);
            return {
                outcome: {
                    ok: false,
                    cause: causeOf(status, limited),
                    status,
                    message: `${what}: ${status} ${api_messageOf(content)}`.trim(),
                },
                again: limited || (status >= 500 && repeatable),
                ...(limited ? { afterMs: waitOf(response, pauseMs) } : {}),
            };
        }
        catch (error) {
            const timedOut = signal.aborted;
            const detail = timedOut ? `no answer within ${timeoutMs / 1000} s` : detailOf(error);
            return {
                outcome: { ok: false, cause: timedOut ? 'timeout' : 'network', message: `${what}: ${detail}` },
                again: repeatable || /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(detail),
            };
        }
    }
    return {
        repository,
        hasToken: token !== undefined,
        async request(method, path, body) {
            return parsed(await send(method, path, JSON_TYPE, body), `${method} ${path}`);
        },
        async login() {
            const outcome = parsed(await send('GET', '/user', JSON_TYPE, undefined, top), 'GET /user');
            if (!outcome.ok)
                return outcome;
            const login = outcome.body?.login;
            if (typeof login === 'string')
                return { ...outcome, body: login };
            return { ok: false, cause: 'malformed', status: outcome.status, message: 'GET /user: no login' };
        },
        async blob(id) {
            const outcome = await send('GET', `/git/blobs/${id}`, 'application/vnd.github.raw+json', undefined);
            if (!outcome.ok || blobId(outcome.body, id.length) === id)
                return outcome;
            const message = `GET /git/blobs/${id}: the answer is another blob`;
            return { ok: false, cause: 'malformed', status: outcome.status, message };
        },
    };
}
/** Visible ASCII: all that RFC 6750 lets a token hold, and more than GitHub's do. */
const TOKEN = /^[!-~]+$/;
const JSON_TYPE = 'application/vnd.github+json';
function parsed(outcome, what) {
    if (!outcome.ok)
        return outcome;
    try {
        const text = outcome.body.toString('utf8');
        return { ...outcome, body: text === '' ? undefined : JSON.parse(text) };
    }
    catch {
        const message = `${what}: the answer is not JSON`;
        return { ok: false, cause: 'malformed', status: outcome.status, message };
    }
}
/** Undefined where there is more than anyone should hold. */
async function contentOf(response) {
    const chunks = [];
    let octets = 0;
    for await (const chunk of response.body ?? []) {
        octets += chunk.length;
        if (octets > MAX_OCTETS)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function isRateLimited({ status, headers }, content) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers.get('x-ratelimit-remaining') === '0' ||
        headers.has('retry-after') ||
        /rate limit/i.test(api_messageOf(content)));
}
/** How long the server asks to wait, in milliseconds. */
function waitOf({ headers }, otherwise) {
    const seconds = Number(headers.get('retry-after') ?? Number.NaN);
    if (seconds >= 0)
        return seconds * 1000;
    if (headers.get('x-ratelimit-remaining') !== '0')
        return otherwise * 2;
    const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
    return reset >= 0 ? Math.max(0, reset * 1000 - Date.now()) : otherwise * 2;
}
function causeOf(status, limited) {
    if (limited)
        return 'rate-limited';
    if (status === 401 || status === 403)
        return 'forbidden';
    if (status === 404)
        return 'not-found';
    return status >= 500 ? 'unavailable' : 'invalid';
}
function api_messageOf(content) {
    try {
        const { message } = JSON.parse(content.toString('utf8'));
        return typeof message === 'string' ? message.slice(0, 300) : '';
    }
    catch {
        return '';
    }
}
function detailOf(error) {
    const { cause } = error;
    return cause?.code ?? cause?.message ?? (error instanceof Error ? error.message : String(error));
}
/** As git names it: SHA-1 for 40 digits, SHA-256 for 64. */
function blobId(content, digits) {
    return createHash(digits === 64 ? 'sha256' : 'sha1')
        .update(`blob ${content.length}\0`)
        .update(content)
        .digest('hex');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/github/event.js

/** The payload, or undefined where there is none to be read. */
function event_readPayload(path) {
    if (path === undefined || path === '')
        return undefined;
    try {
        return JSON.parse(readFileSync(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function event_changeEventOf({ name, sha, payload }) {
    switch (name) {
        case 'pull_request':
        case 'pull_request_review':
        case 'pull_request_review_comment': {
            const base = commitAt(payload, 'pull_request', 'base', 'sha');
            const head = commitAt(payload, 'pull_request', 'head', 'sha');
            if (base === undefined || head === undefined)
                return incomplete(name, 'pull_request.base.sha');
            return { kind: 'pull-request', base, head, merge: sha };
        }
        case 'pull_request_target':
            return {
                kind: 'refused',
                incomplete: false,
                problem: 'ptr-gate does not run on pull_request_target: there the workflow holds the secrets of the base while it reads files that anybody may have sent. Use `on: pull_request`; it needs no secrets and works for forks and Dependabot',
            };
        case 'workflow_run': {
            const trigger = at(payload, 'workflow_run', 'event');
            if (typeof trigger !== 'string' || !trigger.startsWith('pull_request'))
                return { kind: 'none', why: 'workflow_run' };
            return {
                kind: 'refused',
                incomplete: false,
                problem: 'ptr-gate does not run on a workflow_run that follows a pull request: like pull_request_target it holds secrets next to files that anybody may have sent. Run it in the workflow of the pull request itself, with `on: pull_request`',
            };
        }
        case 'merge_group': {
            const base = commitAt(payload, 'merge_group', 'base_sha');
            if (base === undefined)
                return incomplete(name, 'merge_group.base_sha');
            const head = commitAt(payload, 'merge_group', 'head_sha') ?? sha;
            return { kind: 'commit', base, head, what: 'the base of this merge group', isProposed: true };
        }
        case 'push':
            return pushed(sha, payload);
        default:
            return { kind: 'none', why: name };
    }
}
/** The pull request that the event is about; undefined for every other event. */
function pullRequestOf(payload) {
    const number = at(payload, 'pull_request', 'number');
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
        return undefined;
    const head = at(payload, 'pull_request', 'head', 'repo', 'full_name');
    const base = at(payload, 'pull_request', 'base', 'repo', 'full_name');
    return { number, isFromFork: head !== base };
}
function pushed(sha, payload) {
    const ref = at(payload, 'ref');
    if (typeof ref === 'string' && ref.startsWith('refs/tags/'))
        return { kind: 'none', why: 'the push of a tag' };
    const before = at(payload, 'before');
    // What is pushed is merged already: without a base everything is judged, which lets nothing pass.
    if (typeof before !== 'string')
        return { kind: 'none', why: 'a push that does not say what was there before' };
    const head = commitAt(payload, 'after') ?? sha;
    if (isCommit(before))
        return {
            kind: 'commit',
            base: before,
            head,
            what: 'what the branch was before this push',
            isProposed: false,
        };
    const defaultBranch = at(payload, 'repository', 'default_branch');
    if (typeof defaultBranch !== 'string')
        return { kind: 'none', why: 'a new branch of an unknown default branch' };
    if (ref === `refs/heads/${defaultBranch}`)
        return { kind: 'none', why: 'the first push of the default branch' };
    return { kind: 'branch', defaultBranch, head };
}
function incomplete(name, field) {
    return {
        kind: 'refused',
        incomplete: true,
        problem: `the payload of the ${name} event (GITHUB_EVENT_PATH) has no ${field}, so the base of the change is unknown. Name it with the input \`base\`, or judge everything with \`scope: all\``,
    };
}
function commitAt(payload, ...path) {
    const value = at(payload, ...path);
    return typeof value === 'string' && isCommit(value) ? value : undefined;
}
/** A full id that is not all zeros, which is how a push says that there was no commit. */
function isCommit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text);
}
function at(value, ...path) {
    let found = value;
    for (const key of path) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}

// EXTERNAL MODULE: ./lib/config/config.js + 1 modules
var config = __webpack_require__(8555);
// EXTERNAL MODULE: ./lib/repository/tree.js
var repository_tree = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/sources/declared.js + 2 modules
var declared = __webpack_require__(7972);
// EXTERNAL MODULE: ./lib/sources/read.js + 54 modules
var read = __webpack_require__(8215);
// EXTERNAL MODULE: ./lib/sources/source.js
var source = __webpack_require__(248);
// EXTERNAL MODULE: ./lib/review/policy-changes.js
var policy_changes = __webpack_require__(8855);
;// CONCATENATED MODULE: ./lib/review/base.js








/** Bounds the includes of includes that a base read over the network can ask for. */
const MAX_ROUNDS = 40;
/**
 * Reads the base. What of it cannot be read declares nothing, so that its pairs count as added by the change.
 * @throws {CannotRun} when a part of the base is neither here nor to be had.
 */
async function readBase(commit, question) {
    for (let round = 1;; round++) {
        const base = attempt(commit, question);
        if (isWhole(commit))
            return { ...base, file: (path) => fileOf(commit, path) };
        if (round === MAX_ROUNDS) {
            throw new cannot_run/* CannotRun */.z(`${commit.title} could not be read in ${MAX_ROUNDS} rounds through the GitHub API. Give actions/checkout \`fetch-depth: 0\``);
        }
        await commit.fetchAbsent();
    }
}
function isWhole({ tree, policy }) {
    return tree.absent.size === 0 && (policy === undefined || policy.tree.absent.size === 0);
}
async function fileOf(commit, path) {
    const { tree } = commit.policy ?? commit;
    for (let round = 1;; round++) {
        try {
            return tree.read(path);
        }
        catch (error) {
            if (!(error instanceof repository_tree/* TreeError */.j))
                throw error;
            if (!isWhole(commit) && round < MAX_ROUNDS)
                await commit.fetchAbsent();
            else if (tree.has(path))
                throw error;
            else
                return undefined;
        }
    }
}
function attempt(commit, { head, configPath, files }) {
    const { tree, title, policy } = commit;
    const notes = new Set();
    const before = configOf(commit, configPath, notes);
    const now = policy === undefined ? before : policyNow(policy, before, configPath, notes);
    const config = now ?? before;
    const records = files.length > 0 ? [] : [...(before?.records ?? []), ...(now === before ? [] : (now?.records ?? []))];
    let entries = records;
    if (files.length > 0)
        entries = files.map((pattern) => ({ pattern }));
    else if (before === undefined)
        entries = [...records, ...recordsOfHead(head, configPath)];
    const manifest = before?.hasExpect === true ? [{ pattern: before.path, as: 'manifest' }] : [];
    // A pattern of the head may well match nothing in the base: all its files are new.
    const readable = (0,read/* readWhatIsThere */.n_)(tree, [...manifest, ...entries], (problem) => note(problem, title, notes));
    const listed = records.length === 0
        ? []
        : readable
            .filter(({ path, source }) => !(path === before?.path && source === 'manifest'))
            .map(({ path, source, origin }) => ({
            ...{ pattern: path, as: source },
            ...(origin === undefined ? {} : { origin }),
        }));
    const tolerant = readable.map((file) => ({
        ...file,
        *declarations() {
            try {
                yield* file.declarations();
            }
            catch (error) {
                note(error, title, notes);
            }
        },
    }));
    return {
        ...{ title, tree, config, configBefore: before ?? config },
        ...{ files: tolerant, declared: (0,declared/* declare */.x)(tolerant), listed, records, notes },
    };
}
/** What the base says by now, and a note where that is another policy than the one that the change started from. */
function policyNow(policy, before, path, notes) {
    const now = configOf(policy, path, new Set());
    if (now === undefined)
        return undefined;
    const isOther = before === undefined || (0,policy_changes/* policyChanges */.c)(before, now).length > 0;
    if (before === undefined)
        notes.clear();
    if (isOther)
        notes.add(`The policy is that of ${policy.title}.`);
    return now;
}
function configOf({ tree, title }, path, notes) {
    try {
        const found = path === undefined ? (0,config_path/* findConfig */.u0)(tree) : tree.has(path) ? path : undefined;
        if (found !== undefined)
            return (0,config/* readConfig */.X)(tree, found);
        notes.add(`${path ?? 'ptr-gate.yml'} is new in this change: ${title}, has none, so the policy that holds is the one under review.`);
    }
    catch (error) {
        if (!(error instanceof cannot_run/* CannotRun */.z))
            throw error;
        notes.add(`The configuration of ${title}, cannot be used (${error.message.split('\n')[0]}), so the policy that holds is the one under review.`);
    }
    return undefined;
}
function recordsOfHead(head, path) {
    const found = (0,config_path/* findConfig */.u0)(head, path);
    return found === undefined ? [] : (0,config/* readConfig */.X)(head, found).records;
}
function note(error, title, notes) {
    if (!(error instanceof source/* SourceError */.c))
        throw error;
    notes.add(`A file of ${title}, could not be read, so its pairs count as added: ${error.message}`);
}

;// CONCATENATED MODULE: ./lib/github/commit.js
/** Blobs fetched for one base, at most; a change that needs more wants a deeper checkout. */
const MAX_BLOBS = 2_000;
const commit_MAX_OCTETS = 512 * 1024 * 1024;
const AT_ONCE = 6;
/** The commit where two histories part, as the API finds it; revisions may be ids or branches. */
async function mergeBaseOf(github, base, head) {
    const path = `/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}?per_page=1`;
    const outcome = await github.request('GET', path);
    if (!outcome.ok)
        return outcome;
    const sha = outcome.body?.merge_base_commit?.sha;
    return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha)
        ? { ...outcome, body: sha }
        : malformed(`GET ${path}: no merge_base_commit.sha`);
}
/** The id of the commit that a revision names. */
async function commitOf(github, revision) {
    const path = `/commits/${encodeURIComponent(revision)}?per_page=1`;
    const outcome = await github.request('GET', path);
    if (!outcome.ok)
        return outcome;
    const sha = outcome.body?.sha;
    return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha)
        ? { ...outcome, body: sha }
        : malformed(`GET ${path}: no sha`);
}
/** The files of a commit, at the paths that `pathOf` gives them. One request, however much the commit changes. */
async function entriesOf(github, commit, pathOf) {
    const path = `/git/trees/${commit}?recursive=1`;
    const outcome = await github.request('GET', path);
    if (!outcome.ok)
        return outcome;
    const body = outcome.body;
    if (!Array.isArray(body?.tree))
        return malformed(`GET ${path}: no tree`);
    if (body.truncated === true)
        return { ok: false, cause: 'too-large', message: `GET ${path}: the repository has too many files` };
    const entries = new Map();
    for (const entry of body.tree) {
        const { path: at, mode, type, sha } = entry;
        const place = type === 'blob' && typeof at === 'string' ? pathOf(at) : undefined;
        if (place === undefined || typeof sha !== 'string')
            continue;
        entries.set(place, { kind: mode === '120000' ? 'link' : 'file', id: sha });
    }
    return { ...outcome, body: entries };
}
/** Fetches blobs, a few at once, within bounds that hold for all calls together. */
function blobFetcher(github) {
    let blobs = 0;
    let octets = 0;
    return async (ids, keep) => {
        let failure;
        const waiting = ids.values();
        const work = async () => {
            for (const id of waiting) {
                if (failure !== undefined)
                    return;
                if (++blobs > MAX_BLOBS || octets > commit_MAX_OCTETS) {
                    failure = malformed(`more than ${MAX_BLOBS} files or ${commit_MAX_OCTETS} octets of the base differ`);
                    return;
                }
                const outcome = await github.blob(id);
                if (!outcome.ok)
                    failure ??= outcome;
                else {
                    octets += outcome.body.length;
                    keep(id, outcome.body);
                }
            }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, work));
        return failure;
    };
}
function malformed(message) {
    return { ok: false, cause: 'malformed', message };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/repository/git.js



const TIMEOUT_MS = 60_000;
const FETCH_TIMEOUT_MS = 180_000;
const MAX_OUTPUT_OCTETS = 1024 * 1024 * 1024;
/** Blobs asked for at once. */
const MAX_BATCH_OCTETS = 64 * 1024 * 1024;
/**
 * Opens the repository that the root lies in, or else the one that the folder `near` below the root lies in, as where a
 * workflow checks out into a folder of its workspace.
 */
function openGit(root, near = '') {
    const opened = openAt(root, '');
    return opened.ok || near === '' || opened.problem !== NO_CHECKOUT ? opened : openAt(root, near);
}
const NO_CHECKOUT = 'there is no git checkout';
function openAt(workspace, near) {
    const root = (0,external_node_path_.join)(workspace, near);
    // One process for all of it: starting processes is what takes the time of a run that has nothing to judge.
    const opened = run(root, ['rev-parse', '--is-shallow-repository', 'HEAD^{commit}', '--show-prefix']);
    const said = /^(true|false)\n([0-9a-f]{40,64})\n([\s\S]*)\n$/.exec(opened.stdout?.toString('utf8') ?? '');
    if (opened.status !== 0 || said === null)
        return { ok: false, problem: problemOf(opened, root) };
    const [, shallow, head, prefix] = said;
    // The repository begins above the root, and `prefix` leads down to it, or below, and `mount` leads there.
    const mount = near === '' ? '' : `${near}/`.slice(0, near.length + 1 - prefix.length);
    const pathOf = (path) => {
        if (near !== '')
            return mount + path;
        return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
    };
    const listed = new Set();
    const missing = new Set();
    function text(args) {
        const { status, stdout } = run(root, args);
        return status === 0 ? stdout.toString('utf8').trim() : undefined;
    }
    /** Remotes that promised what a partial clone left out. */
    function promisors() {
        const lines = text(['config', '--get-regexp', '^remote\\..*\\.promisor$'])?.split('\n') ?? [];
        return lines.flatMap((line) => /^remote\.(.+)\.promisor(?: true)?$/.exec(line)?.[1] ?? []);
    }
    /** Learns which blobs of the commits listed so far a partial clone has left out. */
    function noteMissing() {
        if (promisors().length === 0)
            return;
        for (const commit of listed) {
            const objects = text(['rev-list', '--objects', '--no-walk', '--missing=print', commit]) ?? '';
            for (const match of objects.matchAll(/^\?([0-9a-f]+)/gm))
                missing.add(match[1]);
        }
        listed.clear();
    }
    const git = {
        head,
        pathOf,
        isShallow: shallow === 'true',
        commit(revision) {
            if (revision === '' || revision.startsWith('-'))
                return undefined;
            return text(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
        },
        parents(commit) {
            const header = text(['cat-file', 'commit', commit])?.split('\n\n')[0] ?? '';
            return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]);
        },
        mergeBase: (one, other) => text(['merge-base', one, other])?.split('\n')[0],
        entries(commit) {
            const { status, stdout } = run(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
            if (status !== 0)
                return undefined;
            listed.add(commit);
            return git_entriesOf(stdout, pathOf);
        },
        blobs(ids) {
            const blobs = new Map();
            const wanted = () => ids.filter((id) => !missing.has(id));
            if (readBatch(root, wanted(), blobs))
                return blobs;
            // Too much at once, or a partial clone, where git gives up at the first blob that was left out.
            noteMissing();
            for (const batch of batches(sizesOf(root, wanted())))
                readBatch(root, batch, blobs);
            return blobs;
        },
        fetchPromised(ids) {
            const [remote] = promisors();
            if (remote === undefined || remote.startsWith('-'))
                return false;
            const fetched = (0,external_node_child_process_.spawnSync)('git', [
                ...['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'],
                ...['-c', 'fetch.negotiationAlgorithm=noop'],
                ...['fetch', remote, '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no'],
                ...['--no-auto-maintenance', '--filter=blob:none', '--stdin'],
            ], {
                cwd: root,
                // Nobody may own this repository but who runs this: a fetch obeys its configuration.
                env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
                input: `${ids.join('\n')}\n`,
                timeout: FETCH_TIMEOUT_MS,
                stdio: ['pipe', 'ignore', 'ignore'],
            });
            if (fetched.status !== 0)
                return false;
            for (const id of ids)
                missing.delete(id);
            return true;
        },
    };
    return { ok: true, git };
}
/** Plumbing only, and without a network: what a partial clone left out counts as absent. */
function run(cwd, args, input, maxBuffer = MAX_OUTPUT_OCTETS) {
    // Read-only plumbing obeys nothing dangerous in the configuration, so it may read what another user owns:
    // in a container the checkout nearly always belongs to somebody else.
    const safe = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
    return (0,external_node_child_process_.spawnSync)('git', [...safe, ...args], {
        cwd,
        env: {
            ...process.env,
            LC_ALL: 'C',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_NO_REPLACE_OBJECTS: '1',
            GIT_TERMINAL_PROMPT: '0',
            GIT_NO_LAZY_FETCH: '1',
            // Releases before 2.45 do not know the line above; without a protocol they cannot fetch either.
            GIT_ALLOW_PROTOCOL: 'none',
        },
        ...(input === undefined ? {} : { input }),
        timeout: TIMEOUT_MS,
        maxBuffer,
        windowsHide: true,
    });
}
function problemOf({ error, stderr }, root) {
    if (error?.code === 'ENOENT')
        return 'git is not installed';
    const said = stderr?.toString('utf8') ?? '';
    if (/not a git repository/i.test(said))
        return NO_CHECKOUT;
    if (/HEAD/.test(said))
        return 'there is no commit in the git checkout';
    if (/dubious ownership|unsafe repository/i.test(said))
        return `git does not trust the owner of the checkout; run git config --global --add safe.directory '${root}' before`;
    return `git cannot read the checkout (${said.trim().split('\n')[0] ?? error?.message})`;
}
function git_entriesOf(listed, pathOf) {
    const entries = new Map();
    let at = 0;
    while (at < listed.length) {
        const end = listed.indexOf(0, at);
        const line = listed.toString('utf8', at, end);
        at = end + 1;
        const tab = line.indexOf('\t');
        const [mode, type, id] = line.slice(0, tab).split(' ');
        const path = type === 'blob' ? pathOf(line.slice(tab + 1)) : undefined;
        if (path === undefined)
            continue;
        entries.set(path, { kind: mode === '120000' ? 'link' : 'file', id: id });
    }
    return entries;
}
/** Octets of those blobs that are here. */
function sizesOf(root, ids) {
    const sizes = new Map();
    if (ids.length === 0)
        return sizes;
    const { stdout } = run(root, ['cat-file', '--batch-check'], `${ids.join('\n')}\n`);
    for (const match of (stdout?.toString('latin1') ?? '').matchAll(/^([0-9a-f]+) blob ([0-9]+)$/gm))
        sizes.set(match[1], Number(match[2]));
    return sizes;
}
function* batches(sizes) {
    let batch = [];
    let octets = 0;
    for (const [id, size] of sizes) {
        if (size > working_tree/* MAX_FILE_OCTETS */.t)
            continue;
        if (batch.length > 0 && octets + size > MAX_BATCH_OCTETS) {
            yield batch;
            batch = [];
            octets = 0;
        }
        batch.push(id);
        octets += size;
    }
    if (batch.length > 0)
        yield batch;
}
/** Adds the blobs that are here; false where not all that was asked for has been looked at. */
function readBatch(root, ids, blobs) {
    if (ids.length === 0)
        return true;
    // A single file may be larger than a batch.
    const limit = ids.length === 1 ? working_tree/* MAX_FILE_OCTETS */.t + 1024 : 2 * MAX_BATCH_OCTETS;
    const { status, stdout } = run(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`, limit);
    // `ID blob SIZE`, a line end, the content, a line end; or `ID missing`.
    let at = 0;
    while (stdout !== null && at < stdout.length) {
        const end = stdout.indexOf(10, at);
        if (end < 0)
            break;
        const header = /^([0-9a-f]+) blob ([0-9]+)$/.exec(stdout.toString('latin1', at, end));
        at = end + 1;
        if (header === null)
            continue;
        const size = Number(header[2]);
        if (at + size > stdout.length)
            break;
        blobs.set(header[1], stdout.subarray(at, at + size));
        at += size + 1;
    }
    return status === 0;
}

// EXTERNAL MODULE: ./lib/repository/glob.js
var glob = __webpack_require__(4479);
;// CONCATENATED MODULE: ./lib/repository/object-tree.js




/** As many as the kernel follows. */
const MAX_LINKS = 40;
/** Blobs kept for the next reading; every file is read more than once. */
const MAX_KEPT_OCTETS = 128 * 1024 * 1024;
/** Files of a folder, at most, that are loaded together. */
const MAX_BESIDE = 256;
const CHUNK_OCTETS = 256 * 1024;
/** A version of a repository that is not checked out. Links are followed inside the tree only. */
function objectTree({ title, entries, load }) {
    const given = new Map();
    const kept = new Map();
    const absent = new Map();
    let keptOctets = 0;
    let folders;
    /** Loads blobs, and with them others that are likely to be wanted next. */
    function bring(wanted, others = []) {
        const loaded = load([...new Set([...wanted.keys(), ...others])]);
        for (const [id, path] of wanted)
            if (!loaded.has(id))
                absent.set(id, path);
        for (const [id, content] of loaded) {
            if (kept.has(id) || keptOctets + content.length > MAX_KEPT_OCTETS)
                continue;
            kept.set(id, content);
            keptOctets += content.length;
        }
        return loaded;
    }
    /** Blobs of the files in the same folder: an included file seldom comes alone. */
    function beside(path) {
        const folder = external_node_path_.posix.dirname(path);
        folders ??= foldersOf(entries);
        const names = folders.get(folder) ?? new Map();
        if (folder === '.' || names.size > MAX_BESIDE)
            return [];
        return [...names.keys()].flatMap((name) => {
            const id = entries.get(`${folder}/${name}`)?.id;
            return id === undefined || kept.has(id) || given.has(id) ? [] : [id];
        });
    }
    function contentOf(id, path) {
        const content = given.get(id) ?? kept.get(id) ?? bring(new Map([[id, path]]), beside(path)).get(id);
        if (content !== undefined)
            return content;
        throw new repository_tree/* TreeError */.j(path, `${path} cannot be read: ${title} is not here in full.`);
    }
    /** Where the path leads, links followed. */
    function locate(path) {
        const outside = () => new repository_tree/* TreeError */.j(path, `${path} lies outside the repository. Name a file inside it.`);
        if (external_node_path_.posix.isAbsolute(path))
            throw outside();
        const todo = external_node_path_.posix.normalize(path).split('/').reverse();
        const done = [];
        let links = 0;
        while (todo.length > 0) {
            const part = todo.pop();
            if (part === '' || part === '.')
                continue;
            if (part === '..') {
                if (done.pop() === undefined)
                    throw links === 0 ? outside() : leaving(path);
                continue;
            }
            done.push(part);
            const at = done.join('/');
            const entry = entries.get(at);
            if (entry?.kind !== 'link')
                continue;
            if (++links > MAX_LINKS)
                throw new repository_tree/* TreeError */.j(path, `${path} cannot be read: its links form a loop.`);
            const target = contentOf(entry.id, at).toString('utf8');
            if (external_node_path_.posix.isAbsolute(target))
                throw leaving(path);
            done.pop();
            for (const step of target.split('/').reverse())
                todo.push(step);
        }
        return done.join('/');
    }
    function fileAt(path) {
        const real = locate(path);
        const entry = entries.get(real);
        if (entry !== undefined)
            return entry;
        folders ??= foldersOf(entries);
        if (!folders.has(real))
            throw new repository_tree/* TreeError */.j(path, `${path} cannot be read: there is no such file.`);
        throw new repository_tree/* TreeError */.j(path, `${path} is a directory. Name a file, or a pattern such as ${external_node_path_.posix.join(path, '*')}.`);
    }
    function read(path, maxOctets = working_tree/* MAX_FILE_OCTETS */.t) {
        const content = contentOf(fileAt(path).id, path);
        if (content.length <= maxOctets)
            return content;
        throw new repository_tree/* TreeError */.j(path, `${path} has ${content.length} octets, more than the ${maxOctets} that are read. Split it.`);
    }
    return {
        title,
        absent,
        give(id, content) {
            given.set(id, content);
            absent.delete(id);
        },
        has(path) {
            try {
                fileAt(path);
                return true;
            }
            catch {
                return false;
            }
        },
        read,
        *chunks(path) {
            const content = read(path);
            for (let at = 0; at < content.length; at += CHUNK_OCTETS)
                yield content.subarray(at, at + CHUNK_OCTETS);
        },
        glob(pattern) {
            folders ??= foldersOf(entries);
            const known = folders;
            const paths = (0,glob/* globFiles */.C)(pattern, ROOT, {
                *list(folder) {
                    for (const [name, kind] of known.get(inTree(folder)) ?? [])
                        yield { name, kind };
                },
                leadsToFolder(link) {
                    try {
                        return known.has(locate(inTree(link)));
                    }
                    catch {
                        return false;
                    }
                },
            });
            // What a pattern names is about to be read: one request for all of it, not one each.
            const wanted = new Map();
            for (const path of paths) {
                const id = entries.get(path)?.id;
                if (id !== undefined && !given.has(id) && !kept.has(id))
                    wanted.set(id, path);
            }
            if (wanted.size > 0)
                bring(wanted);
            return paths;
        },
    };
}
function leaving(path) {
    return new repository_tree/* TreeError */.j(path, `${path} is a link that leads outside the repository, and is not followed. Put the file inside.`);
}
function foldersOf(entries) {
    const folders = new Map([['', new Map()]]);
    function enter(path, kind) {
        const slash = path.lastIndexOf('/');
        const parent = slash < 0 ? '' : path.slice(0, slash);
        let names = folders.get(parent);
        if (names === undefined) {
            names = new Map();
            folders.set(parent, names);
            enter(parent, 'folder');
        }
        names.set(path.slice(slash + 1), kind);
    }
    for (const [path, { kind }] of entries)
        enter(path, kind);
    return folders;
}
/** A path that no file system is asked about. */
const ROOT = (0,external_node_path_.resolve)('/tree');
/** The path in the tree of a full path that a walk gives. */
function inTree(full) {
    return (0,external_node_path_.relative)(ROOT, full).split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./lib/repository/git-tree.js

/** The files of a commit of the local repository; undefined where the commit is not here. */
function gitTree(git, commit) {
    const entries = git.entries(commit);
    if (entries === undefined)
        return undefined;
    return objectTree({ title: commitTitle(commit), entries, load: git.blobs });
}
/** `commit 1a2b3c4`. */
function commitTitle(commit) {
    return `commit ${commit.slice(0, 7)}`;
}

;// CONCATENATED MODULE: ./lib/review/find-base.js





/**
 * Finds the base: in the local repository where it is there, else through the API.
 * @throws {CannotRun} naming what is missing. A base that cannot be found is never an empty change.
 */
async function findBase(request) {
    const opened = openGit(request.root, request.near);
    const { id, why, into } = await locate(request, opened);
    const base = await treeOf(id, why, request, opened);
    const policy = into === undefined || into.id === id ? undefined : await treeOf(into.id, into.why, request, opened);
    return {
        ...base,
        policy,
        async fetchAbsent() {
            for (const one of policy === undefined ? [base] : [base, policy])
                if (one.tree.absent.size > 0)
                    await bring(one.tree, request, opened, one.title);
        },
    };
}
async function treeOf(id, why, request, opened) {
    const title = `${commitTitle(id)}, ${why}`;
    const local = opened.ok ? gitTree(opened.git, id) : undefined;
    if (local !== undefined)
        return { tree: local, title };
    if (request.github === undefined)
        throw missing(title, request, opened);
    const pathOf = opened.ok ? opened.git.pathOf : (path) => path;
    const listed = await entriesOf(request.github, id, pathOf);
    if (!listed.ok)
        throw missing(title, request, opened, listed);
    const tree = objectTree({
        title: commitTitle(id),
        entries: listed.body,
        // What the change leaves alone is the same blob in both commits, and most of it is in the checkout.
        load: opened.ok ? opened.git.blobs : () => new Map(),
    });
    return { tree, title };
}
async function locate(request, opened) {
    const { of, github } = request;
    const git = opened.ok ? opened.git : undefined;
    const checkedOut = git?.head;
    switch (of.kind) {
        case 'commit':
            if (of.isProposed && checkedOut === of.base)
                throw nothingOf('merge group');
            return { id: of.base, why: of.what };
        case 'pull-request': {
            const why = 'the base of this pull request';
            // GitHub's own merge commit: its first parent is exactly what was merged into. Any other merge commit is the
            // author's, who could make one with a first parent of their liking.
            if (checkedOut !== undefined && checkedOut === of.merge) {
                const [first, second, ...more] = git.parents(checkedOut);
                if (first !== undefined && second === of.head && more.length === 0)
                    return { id: first, why };
            }
            const located = await forkPoint(request, opened, of.base, checkedOut ?? of.merge, why);
            if (located.id === checkedOut)
                throw nothingOf('pull request');
            return { ...located, into: { id: of.base, why: 'what this pull request is to be merged into' } };
        }
        case 'branch': {
            const why = `where this branch left ${of.defaultBranch}`;
            const tip = git?.commit(`refs/remotes/origin/${of.defaultBranch}`) ?? of.defaultBranch;
            return forkPoint(request, opened, tip, checkedOut ?? of.head, why);
        }
        case 'revision': {
            let id = git?.commit(of.revision) ?? git?.commit(`refs/remotes/origin/${of.revision}`);
            if (id === undefined && github !== undefined) {
                const found = await commitOf(github, of.revision);
                if (!found.ok)
                    throw missing(`'${of.revision}'`, request, opened, found);
                id = found.body;
            }
            if (id === undefined)
                throw missing(`'${of.revision}'`, request, opened);
            const why = id.startsWith(of.revision) ? 'the base' : `the base ${of.revision}`;
            if (checkedOut === undefined)
                return { id, why };
            const common = git.mergeBase(id, checkedOut);
            // Without a common ancestor at hand the revision itself is what the head is compared with.
            if (common === undefined || common === id)
                return { id, why };
            return { id: common, why: `where the head left ${of.revision}`, into: { id, why } };
        }
    }
}
/** A branch has commits of its own, so what is checked out is something else. */
function nothingOf(what) {
    return new cannot_run/* CannotRun */.z(`the commit that is checked out holds nothing of the ${what}: it is its base, or older, so nothing would ever be judged. Leave out \`ref:\` where the workflow uses actions/checkout`);
}
/** The merge base of two revisions. */
async function forkPoint(request, opened, base, head, why) {
    const common = opened.ok ? localForkPoint(opened.git, base, head) : undefined;
    if (common !== undefined)
        return { id: common, why };
    const what = `the commit ${why === '' ? '' : `that is ${why}`}`;
    if (request.github === undefined)
        throw missing(what, request, opened);
    const found = await mergeBaseOf(request.github, base, head);
    if (!found.ok)
        throw missing(what, request, opened, found);
    return { id: found.body, why };
}
function localForkPoint(git, base, head) {
    if (git.commit(base) === undefined || git.commit(head) === undefined)
        return undefined;
    return git.mergeBase(base, head);
}
async function bring(tree, request, opened, title) {
    const { github } = request;
    const ids = [...tree.absent.keys()];
    let failure;
    if (github !== undefined) {
        failure = await blobFetcher(github)(ids, tree.give);
        if (failure === undefined)
            return;
    }
    if (opened.ok && opened.git.fetchPromised(ids)) {
        for (const [id, content] of opened.git.blobs(ids))
            tree.give(id, content);
        if (tree.absent.size === 0)
            return;
    }
    const [path] = [...tree.absent.values()];
    throw missing(`${path} as of ${title}`, request, opened, failure);
}
/** Says what was looked for, where it is not, and what to change. */
function missing(what, { of, github }, opened, failure) {
    const local = opened.ok
        ? `${what} is not in the ${opened.git.isShallow ? 'shallow ' : ''}local repository`
        : `${what} cannot be looked up locally: ${opened.problem}`;
    if (github === undefined)
        return new cannot_run/* CannotRun */.z(of.kind === 'revision'
            ? `${local}. Fetch it, or name another revision with --base`
            : `${local}, and no token was given to ask GitHub for it. ${REMEDY}`);
    const remote = failure === undefined ? 'GitHub was not asked' : `GitHub did not give it either (${failure.message})`;
    return new cannot_run/* CannotRun */.z(`${local}, and ${remote}. ${REMEDY}`);
}
const REMEDY = 'Give actions/checkout `fetch-depth: 0` (in a pull request 2 is enough), or give ptr-gate a `token` with `permissions: contents: read`. Without a base nothing can be called unchanged; `scope: all` judges every pair';

;// CONCATENATED MODULE: ./lib/review/start.js








/** The base that somebody named with `base`; undefined where there is to be none. */
async function namedBase(request, github) {
    const { flags } = request;
    const scope = scopeOf(flags);
    const revision = flags.texts.get('base')?.at(-1);
    if (revision !== undefined)
        return found(request, { kind: 'revision', revision }, github);
    if (scope !== 'changed')
        return undefined;
    throw new cannot_run/* CannotRun */.z(`${flags.place('scope')} is 'changed', and there is no base to compare with. Give ${flags.place('base')} a revision, such as origin/main`);
}
/**
 * The base of the change that a workflow runs for; undefined where there is none, as on a schedule.
 * @throws {CannotRun} for an event that a gate must not run on, and where the base cannot be had.
 */
async function workflowBase(request, env) {
    const event = changeEventOf({
        name: env.GITHUB_EVENT_NAME ?? '',
        sha: env.GITHUB_SHA ?? '',
        payload: readPayload(env.GITHUB_EVENT_PATH),
    });
    const named = request.flags.texts.has('base');
    if (event.kind === 'refused' && !(event.incomplete && (named || scopeOf(request.flags) === 'all')))
        throw new CannotRun(event.problem);
    const github = gitHubOf(request.flags, env);
    if (named || event.kind === 'none' || event.kind === 'refused')
        return namedBase(request, github);
    // What is not merged yet is judged by the policy of its base, also where every pair is to be judged.
    const isProposed = event.kind === 'pull-request' || (event.kind === 'commit' && event.isProposed);
    if (scopeOf(request.flags) === 'all' && !isProposed)
        return undefined;
    return found(request, event, github);
}
/** Undefined where the workflow gives no token or the runner no API. */
function gitHubOf(flags, env) {
    const token = flags.texts.get('token')?.at(-1);
    const repository = env.GITHUB_REPOSITORY ?? '';
    if (token === undefined || !/^[^/\s]+\/[^/\s]+$/.test(repository))
        return undefined;
    return createGitHub({ apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com', repository, token });
}
async function found({ root, head, files, flags }, of, github) {
    const configPath = flags.texts.get('config')?.at(-1);
    const near = (0,posix_.dirname)(configPath ?? (0,config_path/* findConfig */.u0)(head) ?? '');
    const commit = await findBase({ root, near: near === '.' ? '' : near, of, github });
    return readBase(commit, { head, files, configPath });
}
function scopeOf({ texts, place }) {
    const given = texts.get('scope');
    if (given === undefined)
        return undefined;
    const scope = options/* OPTIONS */.lw.scope.parse(given);
    if (!scope.ok)
        throw new cannot_run/* CannotRun */.z(`${place('scope')}: ${scope.problem}`);
    return scope.value;
}

;// CONCATENATED MODULE: ./lib/stopwatch.js
function createStopwatch() {
    const begun = performance.now();
    const laps = [];
    let last = begun;
    return {
        lap(stage) {
            const now = performance.now();
            laps.push(`${stage} ${msWords(now - last)}`);
            last = now;
        },
        words: () => `Time: ${laps.join(', ')}; ${msWords(last - begun)} in all, after ${msWords(begun)} of starting up`,
    };
}
function msWords(ms) {
    return ms < 10_000 ? `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

// EXTERNAL MODULE: ./lib/rules/index.js + 33 modules
var rules = __webpack_require__(4128);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(7992);
;// CONCATENATED MODULE: ./lib/tool.js


/** Who makes the reports, for formats that carry the rule catalogue. */
const TOOL = {
    version: version/* VERSION */.x,
    homepage: 'https://github.com/ptr-gate/ptr-gate',
    rules: rules/* RULES */.y,
};

// EXTERNAL MODULE: ./lib/commands/command.js
var commands_command = __webpack_require__(6482);
// EXTERNAL MODULE: ./lib/commands/operands.js
var commands_operands = __webpack_require__(7693);
;// CONCATENATED MODULE: ./lib/commands/check.js













async function check_check(operands, given, terminal) {
    const { root, files, flags } = (0,commands_operands/* inputsFor */.p)(operands, given, terminal.cwd);
    const tree = (0,working_tree/* workingTree */.c)(root);
    if (files.length === 0 && !flags.texts.has('config'))
        refuseWrongFolder(tree, terminal.cwd);
    const { lap, words } = createStopwatch();
    const base = await namedBase({ root, head: tree, files, flags });
    if (base !== undefined)
        lap('reading the base');
    const prepared = (0,check/* prepareCheck */.m)({ tree, files, flags, now: new Date(), base });
    const { wait, timings } = prepared.options;
    const reports = (0,deliver/* deliver */.cK)([
        delivery(prepared.options.format, { colour: terminal.colour, tool: TOOL }, (0,deliver/* bufferedSink */.ZC)((text) => terminal.out(text))),
        ...outputDeliveries(prepared.options, terminal.cwd),
    ]);
    const progress = progressLine(terminal);
    try {
        const say = (line) => {
            progress.erase();
            terminal.err((0,reporters_escape/* escapeLog */.Ah)(`ptr-gate: ${line}\n`));
        };
        const summary = await prepared.run(reports.result, progress.update, {
            ...{ say, lap },
            // Only who waits can be told to stop waiting; everything else a signal ends at once.
            ...(wait > 0 ? { signal: terminal.signal } : {}),
        });
        progress.clear();
        reports.end(summary);
        lap('writing the report');
        writeBaseline(prepared, summary, terminal.cwd);
        if (timings)
            say(words());
        return summary.exitCode;
    }
    finally {
        progress.clear();
    }
}
/** In a folder below the one with the configuration, a person is told where it is rather than to write one. */
function refuseWrongFolder(tree, cwd) {
    if (config_path/* CONFIG_PATHS */.iE.some((path) => tree.has(path)))
        return;
    for (let folder = (0,external_node_path_.dirname)(cwd); folder !== (0,external_node_path_.dirname)(folder); folder = (0,external_node_path_.dirname)(folder)) {
        const path = config_path/* CONFIG_PATHS */.iE.find((candidate) => (0,working_tree/* workingTree */.c)(folder).has(candidate));
        if (path !== undefined)
            throw new commands_command/* CannotRun */.z(`there is no ptr-gate.yml here; ${(0,external_node_path_.join)(folder, path)} is one. Run ptr-gate in ${folder}`);
    }
}
/**
 * The files that `output` asks for.
 * @throws {CannotRun} when one of them cannot be written, or is asked for twice.
 */
function outputDeliveries(options, cwd, approve = () => { }) {
    const taken = new Set();
    return (options.output ?? []).map(({ format, path }) => {
        const full = (0,external_node_path_.resolve)(cwd, path);
        if (taken.has(full))
            throw new commands_command/* CannotRun */.z(`output: ${path} is named twice. Give each report its own file`);
        taken.add(full);
        approve(full);
        return delivery(format, { colour: false, tool: TOOL }, (0,deliver/* fileSink */.ao)(full));
    });
}
/**
 * Writes the file that `write-baseline` asks for, after the run, for it may be the one that `baseline` names.
 * @throws {CannotRun} when it cannot be written.
 */
function writeBaseline({ options, baselineText }, { exitCode }, cwd) {
    const path = options['write-baseline'];
    // Where nothing was judged, nothing is known either, and an older file is the better one.
    if (path === undefined || exitCode === 2)
        return;
    const sink = (0,deliver/* fileSink */.ao)((0,external_node_path_.resolve)(cwd, path));
    sink.write(baselineText());
    sink.close();
}
function delivery(format, medium, sink) {
    const reporter = reporterOf(format);
    if (reporter === undefined)
        throw new commands_command/* CannotRun */.z(`a report has no ${format} form. Write one of ${options/* FORMATS */.hR.join(', ')}`);
    return { reporter, medium, sink };
}
/** A line on standard error for runs that take longer than a person waits without wondering. */
function progressLine(terminal) {
    if (!terminal.interactive)
        return { update() { }, erase() { }, clear() { } };
    let pairs = 0;
    let shown = false;
    const start = performance.now();
    const timer = setInterval(() => {
        const seconds = Math.round((performance.now() - start) / 1000);
        terminal.err(`\r\x1b[2Kptr-gate: ${pairs} pairs judged, ${seconds} s`);
        shown = true;
    }, 1000);
    const erase = () => {
        if (shown)
            terminal.err('\r\x1b[2K');
        shown = false;
    };
    return {
        update(count) {
            pairs = count;
        },
        erase,
        clear() {
            clearInterval(timer);
            erase();
        },
    };
}


/***/ }),

/***/ 7693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rootFor),
/* harmony export */   p: () => (/* binding */ inputsFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2336);
/* harmony import */ var _repository_working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5795);



/** The folder whose files are read: where the command runs, or the one that holds all the files it was given. */
function rootFor(operands, cwd) {
    const inside = (folder, path) => {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
        return !(way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way));
    };
    let root = cwd;
    while (!operands.every((path) => inside(root, path)))
        root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root);
    return { root, files: operands.map((path) => pathBelow(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path))) };
}
/**
 * The same with the configuration, which people name from where they are. Where files elsewhere widen the root, the
 * configuration that stands here still holds: its policy must not be lost with the folder.
 */
function inputsFor(operands, flags, cwd) {
    const named = flags.texts.get('config')?.at(-1);
    const { root, files } = rootFor(named === undefined ? operands : [...operands, named], cwd);
    const here = root === cwd ? undefined : _config_path_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATHS */ .iE.find((path) => (0,_repository_working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .workingTree */ .c)(cwd).has(path));
    const config = named ?? here;
    if (config === undefined)
        return { root, files, flags };
    const texts = new Map([...flags.texts, ['config', [pathBelow(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, config))]]]);
    return { root, files: files.slice(0, operands.length), flags: { ...flags, texts } };
}
function pathBelow(root, full) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, full).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ gantt)
/* harmony export */ });
const WEEK_MS = 7 * 86_400_000;
/** The rollout as a Mermaid gantt in a fence of its own: a bar for each region from its date on, and the date looked at. */
function gantt({ at, regions }) {
    const dates = [at, ...regions.flatMap(({ date }) => date ?? [])].map((date) => Date.parse(date));
    const whole = dates.every((date) => date % 86_400_000 === 0);
    const text = (ms) => new Date(ms).toISOString().slice(0, whole ? 10 : 19);
    const atMs = dates[0];
    // Bars go on beyond the last date, so that the last region has one too.
    const end = text(Math.max(...dates) + WEEK_MS);
    const bar = ({ region, state, date }) => {
        const from = date === null ? atMs : Date.parse(date);
        const tag = { due: 'done, ', next: 'active, ', held: date === null ? 'crit, ' : '' }[state];
        return [
            `  section ${region.replace(/[^A-Za-z0-9._-]/g, '_')}`,
            `  ${date === null ? 'held back' : state} :${tag}${text(from)}, ${end}`,
        ];
    };
    return [
        '```mermaid',
        'gantt',
        '  title AAAA by region',
        `  dateFormat ${whole ? 'YYYY-MM-DD' : 'YYYY-MM-DDTHH:mm:ss'}`,
        '  axisFormat %Y-%m-%d',
        '  todayMarker off',
        ...regions.flatMap(bar),
        '  section date',
        // Mermaid reads a task that begins with a date as a statement about it.
        `  as of ${text(atMs).slice(0, 10)} :milestone, ${text(atMs)}, 0d`,
        '```',
    ].join('\n');
}


/***/ }),

/***/ 6367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json),
/* harmony export */   W: () => (/* binding */ healthOf)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9202);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3785);


/**
 * The report for programs: one JSON object whose shape `schema/report.schema.json` fixes. `results` comes first, one
 * to a line, so that it can be written and read as a stream.
 */
const json = {
    format: 'json',
    title: 'one JSON object, described by schema/report.schema.json',
    begin: () => '{"version":1,"results":[',
    result: (result, index) => `${index === 0 ? '\n' : ',\n'}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(resultOf(result))}`,
    end: (summary) => {
        const list = (items) => `[${items.map((item) => `\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(item)}`).join(',')}]`;
        return `${[
            '\n]',
            `"verdict":${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(summary.verdict)}`,
            `"counts":${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(summary.counts)}`,
            `"findings":${list(summary.findings.map(findingOf))}`,
            `"suppressed":${list(summary.suppressed.map(({ finding, reason, until, by }) => ({ finding: findingOf(finding), reason, until, by: locationOf(by) })))}`,
            `"skipped":${list(summary.skipped.map(skipOf))}`,
            `"coverage":${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(summary.coverage)}`,
            ...(summary.rollout === undefined ? [] : [`"rollout":${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(rolloutOf(summary.rollout))}`]),
            ...(summary.health === undefined ? [] : [`"health":${list(summary.health.map(healthOf))}`]),
        ].join(',\n')}}\n`;
    },
};
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
    };
}
function findingOf(finding) {
    return {
        rule: finding.rule,
        severity: finding.severity,
        gating: finding.gating,
        message: finding.message,
        remedy: (0,_remedies_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyText */ .K1)(finding),
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
    };
}
function skipOf(skip) {
    return {
        reason: skip.reason,
        detail: skip.detail,
        name: skip.name ?? null,
        address: skip.address ?? null,
        location: locationOf(skip.location),
    };
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

/***/ 4637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _l: () => (/* binding */ metricText),
/* harmony export */   im: () => (/* binding */ healthMetrics),
/* harmony export */   jZ: () => (/* binding */ prometheus)
/* harmony export */ });
/* harmony import */ var _model_health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3574);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8590);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9202);



/**
 * The report as metrics, in the text exposition format 0.0.4: for the textfile collector of the node exporter, or to be
 * pushed to a gateway. There are no timestamps, which both refuse. Names of metrics and labels do not change.
 */
const prometheus = {
    format: 'prometheus',
    title: 'metrics in the text exposition format, for the node exporter or a push gateway',
    end: (summary) => [...reportMetrics(summary), ...healthMetrics(summary.health ?? [])].map(metricText).join(''),
};
const VERDICTS = ['pass', 'fail', 'unverified'];
function reportMetrics(summary) {
    const { coverage } = summary;
    return [
        gauge('ptr_gate_verdict', 'Verdict of the run: 1 for the one that holds, 0 for the others.', VERDICTS.map((verdict) => ({ labels: { verdict }, value: verdict === summary.verdict ? 1 : 0 }))),
        gauge('ptr_gate_pairs', 'Pairs of name and address by how they stand.', _model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .x.map((state) => ({ labels: { state }, value: summary.counts[state] }))),
        gauge('ptr_gate_findings', 'Findings by rule and severity; those that do not gate are on pairs that the change leaves alone.', findingSamples(summary.findings)),
        single('ptr_gate_suppressed_findings', 'Findings that somebody asked not to see.', summary.suppressed.length),
        single('ptr_gate_questions', 'Distinct questions that the run asked of the DNS.', coverage.questions),
        single('ptr_gate_duration_seconds', 'How long the run took.', coverage.durationMs / 1000),
    ];
}
/** Series for rules and severities that occur: the catalogue bounds them. */
function findingSamples(findings) {
    const samples = new Map();
    for (const { rule, severity, gating } of findings) {
        const labels = { rule, severity, gating: String(gating) };
        const key = JSON.stringify(labels);
        const sample = samples.get(key) ?? { labels, value: 0 };
        sample.value++;
        samples.set(key, sample);
    }
    return [...samples.values()];
}
/** Services that get series of their own; each has more than twenty. */
const MAX_SERVICES = 200;
/** The health of services as metrics: the ones with the most timeouts and failures where there are too many. */
function healthMetrics(services) {
    if (services.length === 0)
        return [];
    const shown = services.length <= MAX_SERVICES
        ? services
        : [...services].sort((a, b) => successRatio(a) - successRatio(b)).slice(0, MAX_SERVICES);
    const each = (numberOf) => shown.map((service) => ({ labels: labelsOf(service), value: numberOf(service) }));
    return [
        gauge('ptr_gate_connection_attempts', 'Attempts to connect in this run.', each(({ attempts }) => attempts)),
        gauge('ptr_gate_connection_success_ratio', 'Share of the attempts that succeeded.', each(successRatio)),
        gauge('ptr_gate_connection_timeout_ratio', 'Share of the attempts that timed out.', each(({ timedOut, attempts }) => timedOut / attempts)),
        gauge('ptr_gate_connection_timeout_ratio_lower_bound', 'Lower end of the 95 % confidence interval of the timeout ratio.', each(({ timeoutRateAtLeast }) => timeoutRateAtLeast)),
        gauge('ptr_gate_connection_fallback_ratio', 'Share of connections in which a client by RFC 8305 would have fallen back to IPv4.', shown.flatMap((service) => service.fallback === undefined
            ? []
            : [{ labels: labelsOf(service), value: service.fallback.fallbacks / service.fallback.pairs }])),
        {
            name: 'ptr_gate_connection_duration_seconds',
            help: 'How long the successful attempts of this run took, TLS handshake included where there was one.',
            type: 'histogram',
            samples: shown.flatMap(histogram),
        },
        single('ptr_gate_services_left_out', 'Services that were measured and have no series here, for there are too many.', services.length - shown.length),
    ];
}
function successRatio({ succeeded, attempts }) {
    return succeeded / attempts;
}
function labelsOf({ name, region, family, port }) {
    return { name, region: region ?? '', protocol: `ipv${family}`, port: String(port) };
}
function histogram(service) {
    const labels = labelsOf(service);
    const { succeeded, latency } = service;
    const bucket = (le, value) => ({ suffix: '_bucket', labels: { ...labels, le }, value });
    return [
        ..._model_health_js__WEBPACK_IMPORTED_MODULE_1__/* .LATENCY_BOUNDS_MS */ .M.map((bound, i) => bucket(String(bound / 1000), latency?.buckets[i] ?? 0)),
        bucket('+Inf', succeeded),
        { suffix: '_sum', labels, value: (latency?.sumMs ?? 0) / 1000 },
        { suffix: '_count', labels, value: succeeded },
    ];
}
function gauge(name, help, samples) {
    return { name, help, type: 'gauge', samples };
}
function single(name, help, value) {
    return gauge(name, help, [{ labels: {}, value }]);
}
/** One metric with its HELP and TYPE lines; nothing where it has no sample. */
function metricText({ name, help, type, samples }) {
    if (samples.length === 0)
        return '';
    const lines = samples.map(({ suffix = '', labels, value }) => `${name}${suffix}${labelText(labels)} ${value}`);
    return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('\n')}\n`;
}
function labelText(labels) {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
    return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
/** What cannot be seen is shown as everywhere; then backslash and quote are escaped as the format asks. */
function escaped(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text).replaceAll('##[', '##\\x5b').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}


/***/ }),

/***/ 7236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ text_text)
});

// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(9202);
;// CONCATENATED MODULE: ./lib/reporters/frame.js

const TAB_STOP = 4;
const MAX_COLUMNS = 92;
/** Columns kept in front of the caret when a long line has to be shortened. */
const LEAD = 40;
/** The lines of a finding's excerpt, or none where it has no excerpt or no line. */
function frameOf(finding) {
    const { location, excerpt } = finding;
    if (location?.line === undefined || excerpt === undefined)
        return [];
    return excerpt.lines.map((line, i) => {
        const number = excerpt.firstLine + i;
        const source = line.replace(/\r?\n?$/, '');
        if (number !== location.line || location.column === undefined)
            return { number, text: shortened(rendered(source), 0).text };
        const start = location.column - 1;
        const sameLine = location.endLine === undefined || location.endLine === location.line;
        const end = sameLine ? (location.endColumn ?? location.column + 1) - 1 : source.length;
        const column = columnsOf(rendered(source.slice(0, start)));
        const through = columnsOf(rendered(source.slice(0, Math.max(end, start + 1))));
        const short = shortened(rendered(source), column);
        const room = Math.max(1, columnsOf(short.text) - (column - short.shift));
        const width = Math.min(Math.max(1, through - column), room);
        return { number, text: short.text, mark: { column: column - short.shift, width } };
    });
}
/** Tabs expanded to their stops, everything hidden made visible. */
function rendered(source) {
    const [first, ...rest] = source.split('\t').map((part) => (0,reporters_escape/* visible */.RK)(part).replaceAll('##[', '##\\x5b'));
    let out = first;
    let columns = columnsOf(out);
    for (const part of rest) {
        const gap = TAB_STOP - (columns % TAB_STOP);
        out += ' '.repeat(gap) + part;
        columns += gap + columnsOf(part);
    }
    return out;
}
/** A window of the line around the column, and by how many columns the text moved to the left. */
function shortened(line, column) {
    // A line of megabytes must not be walked whole: no character is narrower than nothing, few are.
    const from = column > MAX_COLUMNS - LEAD ? column - LEAD : 0;
    let text = '';
    let columns = 0;
    let shift = 0;
    for (const char of line) {
        const width = widthOf(char);
        if (columns + width > from + MAX_COLUMNS) {
            text += '…';
            break;
        }
        if (columns < from)
            shift = columns + width;
        else
            text += char;
        columns += width;
    }
    return shift === 0 ? { text, shift: 0 } : { text: `…${text}`, shift: shift - 1 };
}
const ZERO = /^[\p{Mn}\p{Me}]$/u;
const WIDE = /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18aff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;
function widthOf(char) {
    if (char >= ' ' && char <= '~')
        return 1;
    return ZERO.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
}
/** Terminal columns that the text takes: two for a wide character (UAX 11), none for a combining one. */
function columnsOf(text) {
    let columns = 0;
    for (const char of text)
        columns += widthOf(char);
    return columns;
}

// EXTERNAL MODULE: ./lib/reporters/order.js
var order = __webpack_require__(9161);
// EXTERNAL MODULE: ./lib/reporters/remedies.js
var remedies = __webpack_require__(3785);
// EXTERNAL MODULE: ./lib/reporters/wording.js
var wording = __webpack_require__(5225);
;// CONCATENATED MODULE: ./lib/reporters/text.js





const WIDTH = 96;
/** Findings of one rule that are drawn in full; the rest of them takes a few lines each. */
const DRAWN_PER_RULE = 10;
/** The report for a person at a terminal: every finding with its source line, then the sums, then the verdict. */
const text_text = {
    format: 'text',
    title: 'for a person at a terminal',
    end: (summary, medium) => {
        const style = medium.colour ? ANSI : PLAIN;
        const sorted = [...summary.findings].sort(order/* byUrgency */.t);
        const gating = sorted.filter((finding) => finding.gating);
        const old = sorted.filter((finding) => !finding.gating);
        const parts = findingBlocks(gating, style);
        if (old.length > 0) {
            parts.push(style.bold('There before: shown, never blocking'), ...findingBlocks(old, style));
        }
        parts.push(summaryBlock(summary, style));
        return (0,reporters_escape/* disarm */.Jt)(`${parts.join('\n\n')}\n`);
    },
};
const same = (shown) => shown;
const PLAIN = { bold: same, dim: same, good: same, error: same, warning: same, notice: same };
const sgr = (on, off) => (shown) => `\x1b[${on}m${shown}\x1b[${off}m`;
const ANSI = {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    good: sgr(32, 39),
    error: sgr(31, 39),
    warning: sgr(33, 39),
    notice: sgr(36, 39),
};
/** Drawn findings in order, then per rule what is too much to draw. */
function findingBlocks(sorted, style) {
    const seen = new Map();
    const rest = new Map();
    const blocks = [];
    for (const finding of sorted) {
        const key = `${finding.severity} ${finding.rule}`;
        const number = (seen.get(key) ?? 0) + 1;
        seen.set(key, number);
        if (number <= DRAWN_PER_RULE)
            blocks.push(drawn(finding, style));
        else if (number === DRAWN_PER_RULE + 1)
            rest.set(key, [finding]);
        else
            rest.get(key).push(finding);
    }
    for (const findings of rest.values())
        blocks.push(listed(findings, style));
    return blocks;
}
function drawn(finding, style) {
    const head = [(0,wording/* place */.ik)(finding.location) || '(the whole run)', finding.severity, finding.rule].map(reporters_escape/* visible */.RK);
    const lines = [
        `${style.bold(head[0])}  ${style[finding.severity](style.bold(head[1]))}  ${head[2]}`,
        ...wrapped(finding.message, 2),
    ];
    const frame = frameOf(finding);
    if (frame.length > 0) {
        const gutter = String(frame.at(-1).number).length;
        lines.push('');
        for (const line of frame) {
            lines.push(`  ${style.dim(`${String(line.number).padStart(gutter)} │`)} ${line.text}`.trimEnd());
            if (line.mark === undefined)
                continue;
            const caret = style[finding.severity]('^'.repeat(line.mark.width));
            lines.push(`  ${style.dim(`${' '.repeat(gutter)} │`)} ${' '.repeat(line.mark.column)}${caret}`);
        }
    }
    const facts = [
        ...fact('expected', finding.expected.join(', ')),
        ...fact('seen', finding.observed.join(', ')),
        ...fact('region', finding.region ?? ''),
        ...finding.evidence.flatMap((item, i) => fact(i === 0 ? 'evidence' : '', `${item.question}: ${item.answer} [${item.server}]`)),
        ...finding.related.flatMap((location, i) => fact(i === 0 ? 'see also' : '', (0,wording/* place */.ik)(location))),
        ...fact('remedy', finding.remedy?.text ?? ''),
    ];
    if (facts.length > 0)
        lines.push('', ...facts.map(([label, body]) => `  ${style.dim(label)}  ${body}`));
    if (finding.remedy?.record !== undefined)
        lines.push('', ...pasteable(finding.remedy.zone ?? null, [finding.remedy.record], style));
    return lines.join('\n');
}
const LABEL = 8;
/** A labelled fact, wrapped; nothing where there is nothing to say. */
function fact(label, body) {
    if (body === '')
        return [];
    return wrapped(body, LABEL + 4).map((line, i) => [(i === 0 ? label : '').padEnd(LABEL), line.trimStart()]);
}
function pasteable(zone, records, style) {
    const lines = records.map((record) => `      ${style.good((0,reporters_escape/* zoneLine */.N0)(record))}`);
    if (zone !== null)
        lines.unshift(`      ${style.dim((0,reporters_escape/* zoneLine */.N0)((0,remedies/* originLine */.rH)(zone)))}`);
    return lines;
}
/** Many findings of one rule: a line or two each, then the records that mend them, once per zone. */
function listed(findings, style) {
    const [{ rule, severity }] = findings;
    const lines = [
        style[severity](style.bold(`${(0,wording/* grouped */.zD)(findings.length)} more ${(0,reporters_escape/* visible */.RK)(rule)}`)) +
            style.dim(' (evidence: --format json)'),
    ];
    for (const finding of findings) {
        lines.push(`  ${(0,reporters_escape/* visible */.RK)((0,wording/* place */.ik)(finding.location))}  ${(0,reporters_escape/* visible */.RK)(finding.message)}`);
        const facts = [
            ['expected', finding.expected],
            ['seen', finding.observed],
        ];
        const shown = facts.flatMap(([label, values]) => values.length === 0 ? [] : [`${label} ${(0,reporters_escape/* visible */.RK)(values.join(', '))}`]);
        if (shown.length > 0)
            lines.push(style.dim(`    ${shown.join(', ')}`));
    }
    const texts = new Map();
    for (const { remedy } of findings) {
        if (remedy !== null)
            texts.set(remedy.text, (texts.get(remedy.text) ?? 0) + 1);
    }
    if (texts.size > 0)
        lines.push('', `  ${style.dim('remedy')}`);
    for (const [words, number] of texts) {
        const times = number === 1 ? '' : ` (${(0,wording/* grouped */.zD)(number)} times)`;
        lines.push(...wrapped(words + times, 4));
    }
    for (const block of (0,remedies/* zoneBlocks */.n5)(findings))
        lines.push('', ...pasteable(block.zone, block.records, style));
    return lines.join('\n');
}
function summaryBlock(summary, style) {
    const lines = [];
    const add = (label, body) => {
        for (const [i, line] of wrapped(body, 12).entries())
            lines.push(`${style.dim((i === 0 ? label : '').padEnd(10))}  ${line.trimStart()}`);
    };
    add('Pairs', (0,wording/* countsSentence */.KS)(summary.counts));
    if (summary.skipped.length > 0) {
        add('Skipped', (0,wording/* skipCounts */.Mo)(summary)
            .map(({ reason, number }) => `${(0,wording/* grouped */.zD)(number)} ${reason}`)
            .join(', '));
        for (const skip of summary.skipped.slice(0, SKIPS_SHOWN))
            add('', `${[(0,wording/* place */.ik)(skip.location), skip.name, skip.address].filter(Boolean).join(' ')}: ${skip.detail}`);
        const more = (0,wording/* skipTotal */.cR)(summary) - Math.min(SKIPS_SHOWN, summary.skipped.length);
        if (more > 0)
            add('', `... ${(0,wording/* grouped */.zD)(more)} more (all pairs: --format json)`);
    }
    for (const [i, suppressed] of summary.suppressed.entries()) {
        const { finding } = suppressed;
        add(i === 0 ? 'Suppressed' : '', `${finding.rule} ${(0,wording/* place */.ik)(finding.location)}: ${(0,wording/* suppressedSentence */.ej)(suppressed)}`);
    }
    add('Coverage', (0,wording/* coverageSentence */.Qc)(summary));
    for (const note of summary.coverage.notes)
        add('', note);
    const { word, sentence } = (0,wording/* verdictSentence */.BT)(summary);
    const colour = { pass: style.good, fail: style.error, unverified: style.warning }[summary.verdict];
    const words = wrapped(`${word}  ${sentence}`, 0);
    lines.push('', words.join('\n').replace(word, () => colour(style.bold(word))));
    return lines.join('\n');
}
const SKIPS_SHOWN = 20;
/** Foreign or own text as lines of at most `WIDTH` columns; a longer word has a line to itself. */
function wrapped(words, indent) {
    const lines = [];
    for (const paragraph of words.split(/\r?\n/)) {
        let line = '';
        let columns = 0;
        for (const word of paragraph.split(' ').map(reporters_escape/* visible */.RK)) {
            const width = columnsOf(word);
            if (line !== '' && indent + columns + 1 + width > WIDTH) {
                lines.push(' '.repeat(indent) + line);
                line = word;
                columns = width;
            }
            else {
                columns += line === '' ? width : width + 1;
                line = line === '' ? word : `${line} ${word}`;
            }
        }
        lines.push(line === '' ? '' : ' '.repeat(indent) + line);
    }
    return lines;
}


/***/ }),

/***/ 4479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ globFiles),
/* harmony export */   I: () => (/* binding */ fixedFolders)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3382);


/**
 * Paths of files below `root` that match, sorted, with `/`. Every tree has its globs from here, so that all agree. A link is a
 * file unless it leads to a folder: zones often share one file by links, and whoever reads a link that leads nowhere says so.
 */
function globFiles(pattern, root, folders) {
    // Else the folders above the root would be walked, up to the whole file system.
    if (LEADS_OUT.test(pattern))
        return [];
    return (0,tinyglobby__WEBPACK_IMPORTED_MODULE_1__/* .globSync */ .AZ)(pattern, {
        cwd: root,
        dot: true,
        onlyFiles: true,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: ['**/.git/**', '**/node_modules/**'],
        fs: fileSystemOf(folders),
    })
        .map((path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'))
        .sort();
}
function fileSystemOf({ list, leadsToFolder }) {
    const readdirSync = (folder) => Array.from(list(folder), ({ name, kind }) => {
        const isFile = kind === 'file' || (kind === 'link' && !leadsToFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)));
        return {
            name,
            isFile: () => isFile,
            isDirectory: () => kind === 'folder',
            isSymbolicLink: () => false,
        };
    });
    return { readdirSync };
}
/** A pattern from the root of the file system, or with `..` as a segment, also within braces and the like. */
const LEADS_OUT = /^[\\/]|^[A-Za-z]:[\\/]|(?:^|[^A-Za-z0-9_.-])\.\.(?![A-Za-z0-9_.-])/;
/** The folders that a pattern names before its first special character: where the walk begins. */
function fixedFolders(pattern) {
    const segments = pattern.split('/').slice(0, -1);
    const special = segments.findIndex((segment) => /[*?[\]{}()!+@|\\]/.test(segment));
    return segments.slice(0, special < 0 ? undefined : special).join('/');
}


/***/ }),

/***/ 5795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ workingTree),
/* harmony export */   t: () => (/* binding */ MAX_FILE_OCTETS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4479);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2361);




/** Files above this are never read whole; zone files and CSV stream. */
const MAX_FILE_OCTETS = 256 * 1024 * 1024;
const CHUNK_OCTETS = 256 * 1024;
/** The files below a directory as they are on disk now. */
function workingTree(root) {
    const realRoot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    function locate(path) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realRoot, path);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || !isInside(full))
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j(path, `${path} lies outside the repository. Name a file inside it.`);
        let real;
        try {
            real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
        }
        catch (error) {
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j(path, `${path} cannot be read: ${causeOf(error)}.`);
        }
        if (!isInside(real)) {
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j(path, `${path} is a link that leads outside the repository, and is not followed. Put the file inside.`);
        }
        return real;
    }
    function isInside(full) {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realRoot, full);
        return way === '' || !(way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
    }
    function sized(path, maxOctets) {
        const real = locate(path);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
        if (stat.isDirectory())
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j(path, `${path} is a directory. Name a file, or a pattern such as ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '*')}.`);
        if (!stat.isFile())
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j(path, `${path} is not a regular file.`);
        if (stat.size > maxOctets) {
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j(path, `${path} has ${stat.size} octets, more than the ${maxOctets} that are read. Split it.`);
        }
        return real;
    }
    return {
        title: 'the working tree',
        has(path) {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(locate(path)).isFile();
            }
            catch {
                return false;
            }
        },
        read(path, maxOctets = MAX_FILE_OCTETS) {
            const real = sized(path, maxOctets);
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real);
            }
            catch (error) {
                throw new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j(path, `${path} cannot be read: ${causeOf(error)}.`);
            }
        },
        *chunks(path) {
            const real = sized(path, Number.POSITIVE_INFINITY);
            let file;
            try {
                file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, 'r');
            }
            catch (error) {
                throw new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j(path, `${path} cannot be read: ${causeOf(error)}.`);
            }
            try {
                for (;;) {
                    const chunk = Buffer.allocUnsafe(CHUNK_OCTETS);
                    const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk);
                    if (length === 0)
                        return;
                    yield length === CHUNK_OCTETS ? chunk : chunk.subarray(0, length);
                }
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
        },
        glob(pattern) {
            // A linked folder at the start of a pattern is walked, unlike one that a wildcard meets.
            try {
                locate((0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .fixedFolders */ .I)(pattern));
            }
            catch {
                return [];
            }
            return (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globFiles */ .C)(pattern, realRoot, ON_DISK);
        },
    };
}
const ON_DISK = {
    *list(folder) {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }))
            yield { name: entry.name, kind: kindOf(entry) };
    },
    leadsToFolder(link) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(link).isDirectory();
        }
        catch {
            return false;
        }
    },
};
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'link' : 'other';
}
function causeOf(error) {
    switch (error.code) {
        case 'ENOENT':
            return 'there is no such file';
        case 'EACCES':
            return 'permission denied';
        case 'ELOOP':
            return 'its links form a loop';
        case 'ENOTDIR':
            return 'part of the path is a file';
        default:
            return error instanceof Error ? error.message : String(error);
    }
}


/***/ })

};
;