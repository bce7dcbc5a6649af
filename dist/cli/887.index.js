"use strict";
exports.id = 887;
exports.ids = [887];
exports.modules = {

/***/ 887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check_check),
  delivery: () => (/* binding */ delivery),
  outputDeliveries: () => (/* binding */ outputDeliveries)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/check.js + 26 modules
var check = __webpack_require__(3244);
// EXTERNAL MODULE: ./lib/deliver.js
var deliver = __webpack_require__(2205);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(9202);
// EXTERNAL MODULE: ./lib/reporters/order.js
var reporters_order = __webpack_require__(9161);
// EXTERNAL MODULE: ./lib/reporters/remedies.js
var remedies = __webpack_require__(3785);
// EXTERNAL MODULE: ./lib/reporters/wording.js
var wording = __webpack_require__(5225);
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
    end: (summary, medium) => {
        const lines = [rollUp(summary)];
        const order = medium.inDiff === undefined ? reporters_order/* byUrgency */.t : (0,reporters_order/* byUrgencyInDiff */.b)(medium.inDiff);
        const room = {
            error: ANNOTATIONS_PER_KIND - (summary.verdict === 'pass' ? 0 : 1),
            warning: ANNOTATIONS_PER_KIND,
            notice: ANNOTATIONS_PER_KIND,
        };
        let left = 0;
        for (const group of byLine([...summary.findings].sort(order))) {
            const kind = kindOf(group[0]);
            if (room[kind] === 0)
                left += group.length;
            else {
                room[kind]--;
                lines.push(annotation(kind, group));
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
/** What blocks nothing must not look as if it did. */
function kindOf(finding) {
    return finding.gating ? finding.severity : 'notice';
}
/** Sorted findings, those of one kind on one line together, each group where its first member stood. */
function byLine(sorted) {
    const groups = new Map();
    for (const [i, finding] of sorted.entries()) {
        const { location } = finding;
        const key = location?.line === undefined ? `${i}` : JSON.stringify([kindOf(finding), location.path, location.line]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()];
}
function annotation(kind, group) {
    const { location } = group[0];
    const { line, endLine, column, endColumn } = location ?? {};
    const oneLine = endLine === undefined || endLine === line;
    const rules = [...new Set(group.map(({ rule }) => rule))];
    return (0,reporters_escape/* workflowCommand */.NA)(kind, {
        file: location === null ? undefined : filePath(location.path),
        line,
        endLine: endLine ?? line,
        // The runner drops columns of a range of lines, and of groups only the first has one column to show.
        col: oneLine ? column : undefined,
        endColumn: oneLine && column !== undefined && group.length === 1 ? endColumn : undefined,
        title: `ptr-gate: ${rules.join(', ')}`,
    }, group.map(messageOf).join('\n\n'));
}
/** The runner's reading of `key=value` drops `=` at the start and spaces around: an explicit `./` keeps them. */
function filePath(path) {
    return /^[=\s]/.test(path) ? `./${path}` : path;
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/reporters/fingerprint.js

/**
 * One stable word per finding, in their order: the same finding keeps it when lines move, and no two findings of a
 * report share one. 64 hexadecimal digits.
 */
function fingerprints(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const { rule, name, address, region, location, message } = finding;
        // Without a pair there is only the place and what was said of it.
        const subject = name === null && address === null ? [location?.path ?? null, message] : [name, address, region];
        const identity = JSON.stringify([rule, ...subject]);
        const occurrence = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, occurrence);
        return (0,external_node_crypto_.createHash)('sha256')
            .update(occurrence === 1 ? identity : `${identity}#${occurrence}`)
            .digest('hex');
    });
}

;// CONCATENATED MODULE: ./lib/reporters/gitlab.js




const SEVERITY = { error: 'critical', warning: 'minor', notice: 'info' };
/** GitLab's code quality report: a JSON array of the findings, each on its line. */
const gitlab = {
    format: 'gitlab',
    title: 'code quality report of GitLab',
    end: ({ findings }) => {
        const sorted = [...findings].sort(reporters_order/* byUrgency */.t);
        const marks = fingerprints(sorted);
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

;// CONCATENATED MODULE: ./lib/reporters/json.js


/**
 * The report for programs: one JSON object whose shape `schema/report.schema.json` fixes. `results` comes first, one
 * to a line, so that it can be written and read as a stream.
 */
const json = {
    format: 'json',
    title: 'one JSON object, described by schema/report.schema.json',
    begin: () => '{"version":1,"results":[',
    result: (result, index) => `${index === 0 ? '\n' : ',\n'}${(0,reporters_escape/* jsonText */.s$)(resultOf(result))}`,
    end: (summary) => {
        const list = (items) => `[${items.map((item) => `\n${(0,reporters_escape/* jsonText */.s$)(item)}`).join(',')}]`;
        return [
            '\n]',
            `"verdict":${(0,reporters_escape/* jsonText */.s$)(summary.verdict)}`,
            `"counts":${(0,reporters_escape/* jsonText */.s$)(summary.counts)}`,
            `"findings":${list(summary.findings.map(findingOf))}`,
            `"suppressed":${list(summary.suppressed.map(({ finding, reason, until, by }) => ({ finding: findingOf(finding), reason, until, by: locationOf(by) })))}`,
            `"skipped":${list(summary.skipped.map(skipOf))}`,
            `"coverage":${(0,reporters_escape/* jsonText */.s$)(summary.coverage)}}\n`,
        ].join(',\n');
    },
};
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
        remedy: (0,remedies/* remedyText */.K1)(finding),
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
    end: (summary, { maxOctets = STEP_SUMMARY_OCTETS }) => {
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
    return `### Findings\n\n<table>\n<tr><th>Severity</th><th>Where</th><th>Rule</th><th>What</th></tr>\n${shown.join('\n')}\n</table>${more}`;
}
function row(finding) {
    const what = [words(finding.message)];
    if (finding.expected.length > 0)
        what.push(`expected ${codes(finding.expected)}`);
    if (finding.observed.length > 0)
        what.push(`seen ${codes(finding.observed)}`);
    if (finding.region !== null)
        what.push(`region ${code(finding.region)}`);
    for (const { question, answer, server } of finding.evidence)
        what.push(`<sub>${words(question)}: ${words(answer)} (${code(server)})</sub>`);
    for (const location of finding.related)
        what.push(`<sub>see also ${code((0,wording/* place */.ik)(location))}</sub>`);
    if (finding.remedy !== null)
        what.push(`<strong>Remedy:</strong> ${words(finding.remedy.text)}`);
    const severity = finding.gating ? finding.severity : `${finding.severity}, was there before`;
    const where = finding.location === null ? 'the whole run' : code((0,wording/* place */.ik)(finding.location));
    return `<tr><td>${severity}</td><td>${where}</td><td>${code(finding.rule)}</td><td>${what.join('<br>')}</td></tr>`;
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
    const title = `${(0,wording/* grouped */.zD)(summary.skipped.length)} not judged${octetsOf(listed) > 500 ? '' : `: ${listed}`}`;
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
        const marks = fingerprints(all.map(({ finding }) => finding));
        const rules = rulesOf(all.map(({ finding }) => finding.rule), tool);
        const index = new Map(rules.map(({ id }, i) => [id, i]));
        const results = all.map(({ finding, suppressed }, i) => `\n${(0,reporters_escape/* jsonText */.s$)(sarif_resultOf(finding, index.get(finding.rule), marks[i], suppressed))}`);
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
function sarif_resultOf(finding, ruleIndex, mark, suppressed) {
    const { rule, severity, gating, name, address, region, expected, observed, evidence } = finding;
    const remedy = (0,remedies/* remedyText */.K1)(finding);
    return {
        ruleId: rule,
        ruleIndex,
        level: gating ? LEVEL[severity] : 'note',
        message: { text: messageText(remedy === null ? finding.message : `${finding.message}\n\n${remedy}`) },
        // Code scanning refuses a result without a place; a finding about the whole run stands at the configuration.
        locations: [sarif_locationOf(finding.location ?? { path: 'ptr-gate.yml' })],
        ...(finding.related.length === 0
            ? {}
            : { relatedLocations: finding.related.map((location, id) => ({ id, ...sarif_locationOf(location) })) }),
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
        ...(by === null ? {} : { location: sarif_locationOf(by) }),
    };
}
function sarif_locationOf({ path, line, column, endLine, endColumn }) {
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
const REPORTERS = [reporters_text/* text */.Q, json, github, markdown, sarif, junit, gitlab];
function reporterOf(format) {
    return REPORTERS.find((reporter) => reporter.format === format);
}

// EXTERNAL MODULE: ./lib/repository/working-tree.js
var working_tree = __webpack_require__(5795);
// EXTERNAL MODULE: ./lib/rules/index.js + 32 modules
var rules = __webpack_require__(6239);
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
var command = __webpack_require__(6482);
// EXTERNAL MODULE: ./lib/commands/operands.js
var commands_operands = __webpack_require__(7693);
;// CONCATENATED MODULE: ./lib/commands/check.js








async function check_check(operands, flags, terminal) {
    const { root, files } = (0,commands_operands/* rootFor */.C)(operands, terminal.cwd);
    const tree = (0,working_tree/* workingTree */.c)(root);
    const prepared = (0,check/* prepareCheck */.m)({ tree, files, flags, now: new Date() });
    const reports = (0,deliver/* deliver */.cK)([
        delivery(prepared.options.format, { colour: terminal.colour, tool: TOOL }, (0,deliver/* bufferedSink */.ZC)((text) => terminal.out(text))),
        ...outputDeliveries(prepared.options, terminal.cwd),
    ]);
    const progress = progressLine(terminal);
    try {
        const summary = await prepared.run(reports.result, progress.update);
        progress.clear();
        reports.end(summary);
        return summary.exitCode;
    }
    finally {
        progress.clear();
    }
}
/** The files that `output` asks for. */
function outputDeliveries(options, cwd) {
    return (options.output ?? []).map(({ format, path }) => {
        try {
            return delivery(format, { colour: false, tool: TOOL }, (0,deliver/* fileSink */.ao)((0,external_node_path_.resolve)(cwd, path)));
        }
        catch (error) {
            throw new command/* CannotRun */.z(`output: ${path} cannot be written: ${error instanceof Error ? error.message : error}`);
        }
    });
}
function delivery(format, medium, sink) {
    const reporter = reporterOf(format);
    if (reporter === undefined)
        throw new command/* CannotRun */.z(`there is no format '${format}'`);
    return { reporter, medium, sink };
}
/** A line on standard error for runs that take longer than a person waits without wondering. */
function progressLine(terminal) {
    if (!terminal.interactive)
        return { update() { }, clear() { } };
    let pairs = 0;
    let shown = false;
    const start = performance.now();
    const timer = setInterval(() => {
        const seconds = Math.round((performance.now() - start) / 1000);
        terminal.err(`\r\x1b[2Kptr-gate: ${pairs} pairs judged, ${seconds} s`);
        shown = true;
    }, 1000);
    return {
        update(count) {
            pairs = count;
        },
        clear() {
            clearInterval(timer);
            if (shown)
                terminal.err('\r\x1b[2K');
            shown = false;
        },
    };
}


/***/ }),

/***/ 6482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* reexport safe */ _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__.z)
/* harmony export */ });
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);



/***/ }),

/***/ 7693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rootFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The folder whose files are read: where the command runs, or the one that holds all the files it was given. */
function rootFor(operands, cwd) {
    const inside = (folder, path) => {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
        return !(way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way));
    };
    let root = cwd;
    while (!operands.every((path) => inside(root, path)))
        root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root);
    return { root, files: operands.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/')) };
}


/***/ }),

/***/ 5795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ workingTree)
/* harmony export */ });
/* unused harmony export MAX_FILE_OCTETS */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3382);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2361);




/** Files above this are never read whole; zone files and CSV stream. */
const MAX_FILE_OCTETS = 256 * 1024 * 1024;
const CHUNK_OCTETS = 256 * 1024;
/** The files below a directory as they are on disk now. */
function workingTree(root) {
    const realRoot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    function locate(path) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realRoot, path);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || !isInside(full))
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .j(path, `${path} lies outside the repository. Name a file inside it.`);
        let real;
        try {
            real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
        }
        catch (error) {
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .j(path, `${path} cannot be read: ${causeOf(error)}.`);
        }
        if (!isInside(real)) {
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .j(path, `${path} is a link that leads outside the repository, and is not followed. Put the file inside.`);
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
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .j(path, `${path} is a directory. Name a file, or a pattern such as ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '*')}.`);
        if (!stat.isFile())
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .j(path, `${path} is not a regular file.`);
        if (stat.size > maxOctets) {
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .j(path, `${path} has ${stat.size} octets, more than the ${maxOctets} that are read. Split it.`);
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
                throw new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .j(path, `${path} cannot be read: ${causeOf(error)}.`);
            }
        },
        *chunks(path) {
            const real = sized(path, Number.POSITIVE_INFINITY);
            let file;
            try {
                file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, 'r');
            }
            catch (error) {
                throw new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .j(path, `${path} cannot be read: ${causeOf(error)}.`);
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
            return (0,tinyglobby__WEBPACK_IMPORTED_MODULE_3__/* .globSync */ .AZ)(pattern, {
                cwd: realRoot,
                dot: true,
                onlyFiles: true,
                followSymbolicLinks: false,
                expandDirectories: false,
                ignore: ['**/.git/**', '**/node_modules/**'],
            })
                .map((path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))
                .sort();
        },
    };
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