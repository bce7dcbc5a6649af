"use strict";
exports.id = 1669;
exports.ids = [1669,6367,7528];
exports.modules = {

/***/ 1669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge),
  mergeReports: () => (/* binding */ mergeReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/cannot-run.js
var cannot_run = __webpack_require__(1105);
// EXTERNAL MODULE: ./lib/deliver.js
var deliver = __webpack_require__(2205);
// EXTERNAL MODULE: ./lib/check/skip-ledger.js
var skip_ledger = __webpack_require__(3904);
// EXTERNAL MODULE: ./lib/model/report.js
var model_report = __webpack_require__(8590);
// EXTERNAL MODULE: ./lib/rules/ignores.js
var ignores = __webpack_require__(4443);
// EXTERNAL MODULE: ./lib/rules/judge.js + 2 modules
var judge = __webpack_require__(553);
// EXTERNAL MODULE: ./lib/rules/verdict.js
var rules_verdict = __webpack_require__(1629);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(9202);
;// CONCATENATED MODULE: ./lib/merge/agreement.js


/**
 * Sees that the reports are all shards of one run, each once and each whole, and of the expected commit where there is one.
 * @throws {CannotRun} saying which file is wrong, and what to do.
 */
function requireOneRun(reports, expected) {
    const [first] = reports;
    for (const report of reports) {
        const { shard } = report.summary;
        if (expected !== undefined)
            requireCommit(report, expected);
        if (shard.count !== first.summary.shard.count)
            refuse(report, `it is ${nameOf(report)}, and ${first.path} is ${nameOf(first)}. Give merge the reports of one run`);
        for (const [of, what] of SAME)
            if (JSON.stringify(of(report.summary)) !== JSON.stringify(of(first.summary)))
                refuse(report, `it and ${first.path} ${what}. Give merge the reports of one run`);
    }
    requireEachOnce(reports);
    for (const report of reports)
        if (report.summary.incomplete === true)
            refuse(report, `${nameOf(report)} was interrupted before ${report.summary.coverage.unjudged ?? 'all'} of its pairs were judged. Run it again`);
    const taken = reports.reduce((sum, { summary }) => sum + summary.shard.taken, 0);
    const { declarations } = first.summary.shard;
    if (taken !== declarations)
        refuse(first, `together the shards took care of ${taken} of ${declarations} declarations. Run all of them again`);
}
/** A commit can bring reports along, but not its own id: whoever writes one down for it made it elsewhere. */
function requireCommit(report, { id, source }) {
    const { commit } = report.summary.shard;
    if (commit === id)
        return;
    const seen = commit === null ? 'it does not say of which commit it is' : `it is of commit ${shown(commit)}`;
    refuse(report, `${seen}, and this job is about ${shown(id)} (${source}). Give merge the reports that the shards of this run wrote, from a folder outside the checkout`);
}
const shown = (commit) => (0,reporters_escape/* visible */.RK)(commit).slice(0, 40);
const OPTIONS = 'were made with different options, or another ptr-gate.yml';
const FILES = 'were made from different files';
const SAME = [
    [({ shard }) => shard.commit, 'were made from different commits'],
    [({ shard }) => [shard.policy, shard.failOn, shard.rules], OPTIONS],
    [({ shard }) => [shard.declarations, shard.declared], FILES],
    [({ coverage }) => coverage.offline, OPTIONS],
    [({ coverage }) => coverage.files, FILES],
    [wholeRunOf, 'differ in what is said of the whole run'],
];
/** What every shard knows, because it read everything. */
function wholeRunOf({ shard, rollout }) {
    const { files, scope, whole, known, policyChanges } = shard.run;
    return [
        ...[files, scope, whole, policyChanges],
        known?.map(({ identity, location, isLeaving }) => [identity, location, isLeaving]),
        rollout && [rollout.start, rollout.every, rollout.regions.map(({ region, date }) => [region, date])],
    ];
}
function requireEachOnce(reports) {
    const [first] = reports;
    const { count } = first.summary.shard;
    const known = new Map();
    for (const report of reports) {
        const { index } = report.summary.shard;
        const other = known.get(index);
        if (other !== undefined)
            refuse(report, `it is ${nameOf(report)}, and so is ${other.path}. Give merge each shard once`);
        known.set(index, report);
    }
    const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !known.has(index));
    if (missing.length === 0)
        return;
    const [one] = missing;
    const named = missing.slice(0, 10).map((index) => `${index}/${count}`);
    const more = missing.length > named.length ? ` and ${missing.length - named.length} more` : '';
    throw new cannot_run/* CannotRun */.z(missing.length === 1
        ? `there is no report of shard ${one}/${count}. See whether its job ended, and whether its report was kept`
        : `there are no reports of shards ${named.join(', ')}${more}. See whether their jobs ended, and whether their reports were kept`);
}
function nameOf({ summary: { shard } }) {
    return `shard ${shard.index}/${shard.count}`;
}
function refuse({ path }, problem) {
    throw new cannot_run/* CannotRun */.z(`${path}: ${problem}`);
}

;// CONCATENATED MODULE: ./lib/merge/combine.js







/**
 * Makes of the reports of all shards the report that one run would have made.
 * @throws {CannotRun} where they are not all shards of one run, each once and each whole, and of the expected commit where there is one.
 */
function combine(given, expected) {
    requireOneRun(given, expected);
    const reports = [...given].sort((a, b) => a.summary.shard.index - b.summary.shard.index);
    const parts = reports.map(({ summary }) => summary);
    const [{ shard, coverage, rollout }] = parts;
    const { findings, suppressed } = onceEach(parts);
    const run = combinedRun(parts.map((part) => part.shard.run));
    const ofRun = judgedRun(run, shard, coverage);
    const { verdict, exitCode } = (0,rules_verdict/* verdictOf */.Vj)([...findings, ...ofRun], shard.failOn);
    const nothing = (0,rules_verdict/* isNothing */.qv)(run);
    const health = combinedHealth(parts.flatMap((part) => part.shard.health ?? []));
    return {
        summary: {
            version: 1,
            verdict: nothing ? 'fail' : verdict,
            exitCode: nothing ? 2 : exitCode,
            counts: Object.fromEntries(model_report/* STATES */.x.map((state) => [state, sum(parts, ({ counts }) => counts[state])])),
            findings: [...findings, ...ofRun],
            suppressed,
            skipped: firstOfEachReason(parts.flatMap(({ skipped }) => skipped)),
            coverage: combinedCoverage(parts.map((part) => part.coverage)),
            ...(rollout === undefined ? {} : { rollout: latest(reports) }),
            ...(health.length === 0 ? {} : { health }),
        },
        results: () => inOrder(reports),
    };
}
function sum(items, of) {
    return items.reduce((total, item) => total + of(item), 0);
}
function byPosition(a, b) {
    return a.position - b.position;
}
function unplaced({ position: _, ...thing }) {
    return thing;
}
/** What many pairs share is reported for the first of them, whichever shard had it, suppressed or not. */
function onceEach(parts) {
    const all = parts
        .flatMap(({ findings, suppressed }) => [
        ...findings.map((finding) => ({ finding, suppressed: undefined })),
        ...suppressed.map((one) => ({ finding: one.finding, suppressed: one })),
    ])
        .sort((a, b) => byPosition(a.finding, b.finding));
    const seen = new Set();
    const findings = [];
    const suppressed = [];
    for (const one of all) {
        const { once } = one.finding;
        if (once !== undefined) {
            if (seen.has(once))
                continue;
            seen.add(once);
        }
        if (one.suppressed === undefined)
            findings.push(unplaced(one.finding));
        else
            suppressed.push({ ...one.suppressed, finding: unplaced(one.finding) });
    }
    return { findings, suppressed };
}
function firstOfEachReason(skips) {
    const ledger = (0,skip_ledger/* createSkipLedger */.t)();
    for (const skip of [...skips].sort(byPosition))
        ledger.add(unplaced(skip));
    return ledger.listed;
}
/** The next of all reports is the least of their next ones: there are few shards, and a heap would not be faster. */
function* inOrder(reports) {
    const rests = reports.map((report) => report.results()[Symbol.iterator]());
    const heads = rests.map((rest) => rest.next());
    let last;
    for (;;) {
        let least;
        for (const [index, head] of heads.entries()) {
            if (head.done === true)
                continue;
            const result = head.value;
            if (least === undefined || byPosition(result, least.result) < 0)
                least = { index, result };
        }
        if (least === undefined)
            return;
        if (last !== undefined && byPosition(last.result, least.result) === 0)
            throw new cannot_run/* CannotRun */.z(`${reports[least.index].path}: it and ${reports[last.index].path} took care of the same pair. Run all shards again`);
        yield unplaced(least.result);
        last = least;
        heads[least.index] = rests[least.index].next();
    }
}
/** Rules over the whole run look at nothing that is declared: the shards noted what they need. */
function judgedRun(run, { rules }, { offline }) {
    const context = {
        stage: 'published',
        offline,
        networks: [],
        namesOf: () => [],
        addressesOf: () => [],
        exists: () => false,
        hasReverseZone: () => false,
        now: new Date(),
    };
    const policy = { rules: new Map(Object.entries(rules)), ignore: [], scope: run.scope };
    return (0,judge/* createJudge */.q)(policy, context).judgeRun(run).findings;
}
function combinedRun(runs) {
    const [first] = runs;
    const known = runs.flatMap((run) => (run.known === undefined ? [] : [run.known]));
    return {
        ...first,
        pairs: sum(runs, ({ pairs }) => pairs),
        skipped: sum(runs, ({ skipped }) => skipped),
        defects: sum(runs, ({ defects }) => defects),
        ignores: combinedIgnores(runs),
        ...(known.length === 0 ? {} : { known: combinedKnown(known) }),
    };
}
/** Entries of the policy are known to all shards, in its order; a comment only to those that judge its pairs. */
function combinedIgnores(runs) {
    const uses = new Map();
    for (const use of runs.flatMap(({ ignores }) => ignores)) {
        const key = JSON.stringify({ ...use.ignore, added: undefined });
        const other = uses.get(key);
        uses.set(key, other === undefined ? use : eitherOf(other, use));
    }
    const [entries, comments] = [false, true].map((isComment) => [...uses.values()].filter(({ ignore }) => 'rules' in ignore === isComment));
    return [...entries, ...comments.sort(ignores/* byPlace */.hz)];
}
function eitherOf(a, b) {
    return {
        ...a,
        expired: a.expired || b.expired,
        unapproved: a.unapproved || b.unapproved,
        used: a.used || b.used,
        undecided: a.undecided || b.undecided,
        gating: a.gating || b.gating,
    };
}
/** Every shard has the whole baseline. What one shard could not decide, another may have seen. */
function combinedKnown(lists) {
    return lists[0].map((entry, i) => ({
        ...entry,
        occurred: lists.some((list) => list[i]?.occurred === true),
        undecided: lists.some((list) => list[i]?.undecided === true),
    }));
}
function combinedCoverage(parts) {
    const [first] = parts;
    const skipped = {};
    for (const part of parts)
        for (const [reason, number] of Object.entries(part.skipped ?? {}))
            skipped[reason] = (skipped[reason] ?? 0) + number;
    const unseenReverse = sum(parts, (part) => part.unseenReverse ?? 0);
    return {
        offline: first.offline,
        servers: [...new Set(parts.flatMap(({ servers }) => servers))],
        questions: sum(parts, ({ questions }) => questions),
        sent: sum(parts, ({ sent }) => sent),
        retries: sum(parts, ({ retries }) => retries),
        files: first.files,
        pairs: sum(parts, ({ pairs }) => pairs),
        ...(unseenReverse === 0 ? {} : { unseenReverse }),
        ...(Object.keys(skipped).length === 0 ? {} : { skipped }),
        notes: [...new Set(parts.flatMap(({ notes }) => notes))],
        // They ran side by side.
        durationMs: Math.max(...parts.map(({ durationMs }) => durationMs)),
    };
}
/** The shards looked at the clock one after the other; what they saw has to be the same. */
function latest(reports) {
    const statusOf = ({ summary }) => summary.rollout;
    const stateOf = (report) => statusOf(report)
        .regions.map(({ state }) => state)
        .join();
    const [first] = reports;
    const other = reports.find((report) => stateOf(report) !== stateOf(first));
    if (other !== undefined)
        throw new cannot_run/* CannotRun */.z(`${other.path}: a region came to its date while the shards ran, between this one and ${first.path}. Run them again, or give all of them the same --at`);
    return reports.map(statusOf).reduce((last, status) => (status.at > last.at ? status : last));
}
/** A service that several shards measured is reported as the first of them saw it. */
function combinedHealth(services) {
    const known = new Map();
    for (const service of services) {
        const { name, region, family, port } = service;
        const key = JSON.stringify([name, region, family, port]);
        if (!known.has(key))
            known.set(key, service);
    }
    return [...known.values()];
}

;// CONCATENATED MODULE: ./lib/merge/find-reports.js

/**
 * The files that paths, patterns and folders name, each once, sorted.
 * @throws {CannotRun} for one that names nothing.
 */
function findReports(tree, patterns) {
    const found = patterns.flatMap((pattern) => {
        if (tree.has(pattern))
            return [pattern];
        const folder = pattern.replace(/\/+$/, '');
        const paths = [pattern, `${folder}/**/*.json`]
            .map((one) => tree.glob(one))
            .find(({ length }) => length > 0);
        if (paths !== undefined)
            return paths;
        throw new cannot_run/* CannotRun */.z(`no report matches '${pattern}' in ${tree.title}. See whether the shards ran, and whether their reports were brought here`);
    });
    return [...new Set(found)].sort();
}

// EXTERNAL MODULE: ./lib/reporters/json.js
var json = __webpack_require__(6367);
// EXTERNAL MODULE: ./lib/reporters/remedies.js
var remedies = __webpack_require__(3785);
// EXTERNAL MODULE: ./lib/repository/tree.js
var repository_tree = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(7992);
// EXTERNAL MODULE: ./lib/model/health.js
var health = __webpack_require__(3574);
// EXTERNAL MODULE: ./lib/option-values.js
var option_values = __webpack_require__(7710);
// EXTERNAL MODULE: ./lib/rules/index.js + 34 modules
var rules = __webpack_require__(5298);
;// CONCATENATED MODULE: ./lib/merge/shape.js
const shape_text = (value) => (typeof value === 'string' ? undefined : ' is not text');
const flag = (value) => (typeof value === 'boolean' ? undefined : ' is neither true nor false');
/** A number from 0. */
const number = (value) => Number.isFinite(value) && value >= 0 ? undefined : ' is not a number from 0';
/** A whole number from 0. */
const count = (value) => Number.isSafeInteger(value) && value >= 0 ? undefined : ' is not a whole number from 0';
/** A whole number that is neither less nor more. */
function between(least, most) {
    return (value) => Number.isSafeInteger(value) && value >= least && value <= most
        ? undefined
        : ` is not a whole number from ${least} to ${most}`;
}
function oneOf(...words) {
    return (value) => (words.includes(value) ? undefined : ` is not one of ${words.join(', ')}`);
}
function nullable(shape) {
    return (value) => (value === null ? undefined : shape(value));
}
function listOf(shape) {
    return (value) => {
        if (!Array.isArray(value))
            return ' is not a list';
        for (let i = 0; i < value.length; i++) {
            const problem = shape(value[i]);
            if (problem !== undefined)
                return `[${i}]${problem}`;
        }
        return undefined;
    };
}
/** The one shape or the other: the problem is that of the second. */
function either(first, second) {
    return (value) => (first(value) === undefined ? undefined : second(value));
}
/** An object with these members, with those of `optional` where they are there, and with no others. */
function object(members, optional = {}) {
    const required = Object.entries(members);
    const others = Object.entries(optional);
    const known = new Set([...required, ...others].map(([name]) => name));
    return (value) => {
        if (!isObject(value))
            return ' is not an object';
        for (const [name, shape] of required) {
            const problem = Object.hasOwn(value, name) ? shape(value[name]) : ' is missing';
            if (problem !== undefined)
                return `.${name}${problem}`;
        }
        for (const [name, shape] of others) {
            const problem = Object.hasOwn(value, name) ? shape(value[name]) : undefined;
            if (problem !== undefined)
                return `.${name}${problem}`;
        }
        for (const name of Object.keys(value))
            if (!known.has(name))
                return `.${name} is no member of such a report`;
        return undefined;
    };
}
/** An object whose members all look alike. */
function mapOf(shape) {
    return (value) => {
        if (!isObject(value))
            return ' is not an object';
        for (const [name, member] of Object.entries(value)) {
            const problem = shape(member);
            if (problem !== undefined)
                return `.${name}${problem}`;
        }
        return undefined;
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/merge/report-shapes.js





// What schema/report.schema.json says of the report of a shard, and of `shard.run` and `shard.health` what it leaves out.
// Whoever wrote a report, nothing behind these shapes has to expect anything else.
const severity = oneOf('error', 'warning', 'notice');
/** Lines and columns count from 1. */
const position = between(1, Number.MAX_SAFE_INTEGER);
const ends = { endLine: position, endColumn: position };
/** As the report writes it. */
const report_shapes_location = object({ path: shape_text, line: nullable(position), column: nullable(position) }, ends);
/** As the program holds it. */
const heldLocation = object({ path: shape_text }, { line: position, column: position, ...ends });
const texts = listOf(shape_text);
const RULE_IDS = new Set(rules/* RULES */.y.map(({ id }) => id));
const ruleId = (value) => (RULE_IDS.has(value) ? undefined : ' is no rule');
/** A day or a time in UTC that calendars have, with room for the weeks that a diagram shows behind it. */
const moment = (value) => typeof value === 'string' && Math.abs(Date.parse(value)) < 8e15 ? undefined : ' is not a date';
const resultShape = object({
    name: shape_text,
    address: shape_text,
    state: oneOf(...model_report/* STATES */.x),
    region: nullable(shape_text),
    view: nullable(shape_text),
    change: oneOf('added', 'altered', 'unchanged', 'removed', null),
    requires: oneOf('both', 'reverse', 'forward'),
    basis: oneOf('live', 'declared'),
    location: report_shapes_location,
    expected: texts,
    ptr: nullable(texts),
    forward: nullable(texts),
    live: nullable(flag),
    position: count,
});
const finding = object({
    rule: ruleId,
    severity,
    gating: flag,
    message: shape_text,
    remedy: nullable(shape_text),
    fix: nullable(object({ zone: nullable(shape_text), record: shape_text })),
    location: nullable(report_shapes_location),
    related: listOf(report_shapes_location),
    name: nullable(shape_text),
    address: nullable(shape_text),
    region: nullable(shape_text),
    expected: texts,
    observed: texts,
    evidence: listOf(object({ question: shape_text, answer: shape_text, server: shape_text })),
    position: count,
}, { once: shape_text });
/** An entry of the policy, or a comment. */
const ignore = either(object({ rules: texts, reason: shape_text, location: heldLocation }, { until: shape_text, added: flag }), object({ rule: shape_text, reason: shape_text }, { name: shape_text, address: shape_text, path: shape_text, until: shape_text, location: heldLocation }));
const ignoreUse = object({
    ignore,
    expired: flag,
    unapproved: flag,
    used: flag,
    unknown: texts,
    undecided: flag,
    gating: flag,
});
const identity = either(object({ rule: shape_text, path: nullable(shape_text), message: shape_text }), object({ rule: shape_text, name: nullable(shape_text), address: nullable(shape_text), region: nullable(shape_text) }));
const run = object({
    pairs: count,
    skipped: count,
    defects: count,
    files: texts,
    scope: oneOf('changed', 'all'),
    whole: flag,
    ignores: listOf(ignoreUse),
}, {
    known: listOf(object({ identity, location: heldLocation, occurred: flag, undecided: flag }, { isLeaving: flag })),
    policyChanges: listOf(object({ what: shape_text, before: nullable(shape_text), after: nullable(shape_text) }, { consequence: shape_text, location: heldLocation })),
});
const fallback = object({ pairs: count, fallbacks: count });
const failures = listOf(object({ reason: shape_text, count: count }));
const latency = { p50Ms: number, p95Ms: number, p99Ms: number };
const buckets = listOf(count);
const service = {
    name: shape_text,
    region: nullable(shape_text),
    port: between(0, 65_535),
    tls: flag,
    attempts: count,
    succeeded: count,
    timedOut: count,
    timeoutRateAtLeast: number,
    failures,
};
/** As measured. */
const report_shapes_health = object({
    ...service,
    family: oneOf(4, 6),
    latency: nullable(object({
        ...latency,
        sumMs: number,
        buckets: (value) => buckets(value) ??
            (value.length === health/* LATENCY_BOUNDS_MS */.M.length
                ? undefined
                : ` has not ${health/* LATENCY_BOUNDS_MS */.M.length} members`),
    })),
}, { fallback });
/** As the report shows it. */
const shownHealth = object({
    ...service,
    protocol: oneOf('ipv4', 'ipv6'),
    latency: nullable(object(latency)),
    fallback: nullable(fallback),
});
/** Everything but the results. */
const summaryShape = object({
    version: oneOf(1),
    verdict: oneOf('pass', 'fail', 'unverified'),
    counts: object(Object.fromEntries(model_report/* STATES */.x.map((state) => [state, count]))),
    findings: listOf(finding),
    suppressed: listOf(object({ finding, reason: shape_text, until: nullable(shape_text), by: nullable(report_shapes_location) })),
    skipped: listOf(object({
        reason: shape_text,
        detail: shape_text,
        name: nullable(shape_text),
        address: nullable(shape_text),
        location: report_shapes_location,
        position: count,
    })),
    coverage: object({
        offline: flag,
        servers: texts,
        questions: count,
        sent: count,
        retries: count,
        files: count,
        pairs: count,
        notes: texts,
        durationMs: number,
    }, { skipped: mapOf(count), unjudged: count, unseenReverse: count }),
    shard: object({
        index: between(1, option_values/* MOST_SHARDS */.Y),
        count: between(1, option_values/* MOST_SHARDS */.Y),
        declarations: count,
        taken: count,
        declared: shape_text,
        tool: shape_text,
        commit: nullable(shape_text),
        policy: shape_text,
        failOn: severity,
        rules: mapOf(oneOf('error', 'warning', 'notice', 'off')),
        run,
    }, { health: listOf(report_shapes_health) }),
}, {
    incomplete: oneOf(true),
    health: listOf(shownHealth),
    rollout: object({
        at: moment,
        start: moment,
        every: shape_text,
        regions: listOf(object({
            region: shape_text,
            state: oneOf('due', 'next', 'held'),
            date: nullable(moment),
            inDays: nullable(count),
        })),
    }),
});

;// CONCATENATED MODULE: ./lib/merge/read-report.js








/**
 * Reads what the JSON reporter wrote: one result to a line, so that a million of them stream. A file that was written
 * anew by another program is read whole.
 * @throws {CannotRun} naming the file and what is wrong with it.
 */
function readShardReport(tree, path) {
    const refuse = (problem) => {
        throw new cannot_run/* CannotRun */.z(`${path}: ${problem}`);
    };
    return orRefuse(() => {
        const report = pieces(tree, path) ?? whole(tree, path, refuse);
        const summary = readSummary(report.members(refuse), refuse);
        for (const _ of checkedResults(report, summary, refuse))
            ;
        return {
            path,
            summary,
            *results() {
                // By now others may have begun to write, and nothing takes back what was said until here.
                const changed = () => refuse('it changed while it was merged. Let nothing write it meanwhile, and merge again');
                try {
                    for (const result of checkedResults(report, summary, changed))
                        yield resultOf(result);
                }
                catch (error) {
                    if (error instanceof repository_tree/* TreeError */.j)
                        changed();
                    throw error;
                }
            },
        };
    });
}
function readSummary(members, refuse) {
    if (members.version !== 1)
        refuse(`this is no report of ptr-gate in version 1 of its form. ${WANTED}`);
    // First, because it is what people mix up; and another version may well have other members.
    const { shard } = members;
    if (shard === undefined)
        refuse(`this is the report of a whole run and not of a shard. ${WANTED}`);
    const tool = shard?.tool;
    if (typeof tool === 'string' && tool !== version/* VERSION */.x)
        refuse(`it was written by ptr-gate ${clipped(tool)}, and this is ${version/* VERSION */.x}. Use one version in all jobs`);
    const problem = summaryShape(members);
    if (problem !== undefined)
        refuse(`${clipped(problem.replace(/^\./, ''))}. ${WANTED}`);
    const summary = summaryOf(members);
    const { index, count, taken, declarations } = summary.shard;
    if (index > count)
        refuse(`shard.index is ${index}, and there are ${count} shards. ${WANTED}`);
    if (taken > declarations)
        refuse(`shard.taken is ${taken}, and there are ${declarations} declarations. ${WANTED}`);
    const pairs = model_report/* STATES */.x.reduce((sum, state) => sum + summary.counts[state], 0);
    if (summary.coverage.pairs !== pairs)
        refuse(`coverage.pairs is ${summary.coverage.pairs}, and the counts make ${pairs}. ${WANTED}`);
    if (pairs > taken)
        refuse(`the counts make ${pairs} pairs, and the shard took ${taken}. ${WANTED}`);
    return summary;
}
/** The results, each of the right shape and in its place, and in the end as many of each state as the counts say. */
function* checkedResults(report, summary, refuse) {
    const seen = new Map();
    let last = -1;
    let number = 0;
    for (const result of report.results(refuse)) {
        const wrong = resultShape(result);
        if (wrong !== undefined)
            refuse(`results[${number}]${clipped(wrong)}. ${WANTED}`);
        const { position, state } = result;
        if (position <= last || position >= summary.shard.declarations)
            refuse(`results[${number}].position is out of order. ${WANTED}`);
        last = position;
        number++;
        seen.set(state, (seen.get(state) ?? 0) + 1);
        yield result;
    }
    if (number !== summary.coverage.pairs)
        refuse(`there are ${number} results, and the counts say otherwise. ${WANTED}`);
    const state = model_report/* STATES */.x.find((one) => (seen.get(one) ?? 0) !== summary.counts[one]);
    if (state !== undefined)
        refuse(`there are ${seen.get(state) ?? 0} results that are ${state}, and the counts say otherwise. ${WANTED}`);
}
const MAX_QUOTED_UNITS = 200;
/** What stands in the file, in a message: one line of bounded length. */
function clipped(text) {
    const line = (0,reporters_escape/* visible */.RK)(text);
    return line.length > MAX_QUOTED_UNITS ? `${line.slice(0, MAX_QUOTED_UNITS)}...` : line;
}
const WANTED = 'Give merge the files that ptr-gate check --shard I/N --output json=FILE wrote, as they were written';
/** The file line by line; undefined where its first line says that somebody else wrote it. */
function pieces(tree, path) {
    for (const line of lines(tree, path)) {
        if (line !== json.RESULTS_START)
            return undefined;
        break;
    }
    return {
        members(refuse) {
            const members = { version: 1 };
            let list;
            let isAfter = false;
            let isClosed = false;
            for (const line of lines(tree, path)) {
                if (!isAfter) {
                    isAfter = line === RESULTS_END;
                    continue;
                }
                if (list !== undefined) {
                    // An item is an object, so a bracket behind it is the list's.
                    const [, item, end] = /^(\{.*\})(,|\],|\]\})$/.exec(line) ?? [];
                    list.push(parsed(item, refuse));
                    if (end !== ',')
                        list = undefined;
                    isClosed = end === ']}';
                    continue;
                }
                const [, name, value, end] = /^"([a-zA-Z]+)":(.+?)([,}]?)$/.exec(line) ?? [];
                if (name === undefined)
                    return refuse(`it cannot be read from '${clipped(line.slice(0, 40))}' on. ${WANTED}`);
                if (Object.hasOwn(members, name))
                    return refuse(`${clipped(name)} is there twice. ${WANTED}`);
                if (value === '[' && end === '') {
                    list = [];
                    members[name] = list;
                    continue;
                }
                members[name] = parsed(value, refuse);
                isClosed = end === '}';
            }
            if (!isClosed)
                refuse('it ends in the middle: the run was ended while it wrote it. Run the shard again');
            return members;
        },
        *results(refuse) {
            for (const line of lines(tree, path)) {
                if (line === json.RESULTS_START)
                    continue;
                if (line === RESULTS_END)
                    return;
                yield parsed(line.endsWith(',') ? line.slice(0, -1) : line, refuse);
            }
        },
    };
}
const RESULTS_END = '],';
function parsed(text, refuse) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        return refuse(`it cannot be read from '${clipped((text ?? '').slice(0, 40))}' on. ${WANTED}`);
    }
}
function whole(tree, path, refuse) {
    const report = parsed(tree.read(path).toString('utf8'), refuse);
    if (typeof report !== 'object' ||
        report === null ||
        !Array.isArray(report.results))
        return refuse(`this is no report of ptr-gate. ${WANTED}`);
    const { results, ...members } = report;
    return { members: () => members, results: () => results };
}
const LINE_FEED = 10;
/** No line that the JSON reporter writes comes near. */
const MAX_LINE_OCTETS = 64 * 1024 * 1024;
function* lines(tree, path) {
    let rest = [];
    let held = 0;
    for (const chunk of tree.chunks(path)) {
        let start = 0;
        for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
            const piece = chunk.subarray(start, end);
            yield (rest.length === 0 ? piece : Buffer.concat([...rest, piece])).toString('utf8');
            rest = [];
            held = 0;
            start = end + 1;
        }
        if (start === chunk.length)
            continue;
        rest.push(chunk.subarray(start));
        held += chunk.length - start;
        if (held > MAX_LINE_OCTETS)
            throw new repository_tree/* TreeError */.j(path, `${path} has a line of more than 64 MiB.`);
    }
    if (held > 0)
        yield Buffer.concat(rest).toString('utf8');
}
function orRefuse(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof repository_tree/* TreeError */.j)
            throw new cannot_run/* CannotRun */.z(error.message);
        throw error;
    }
}
// From what the JSON report says back to what the reporters take. The shapes were looked at before.
function summaryOf(members) {
    const summary = members;
    return {
        ...summary,
        findings: summary.findings.map(findingOf),
        suppressed: summary.suppressed.map((one) => ({
            finding: findingOf(one.finding),
            reason: one.reason,
            until: one.until,
            by: one.by === null ? null : locationOf(one.by),
        })),
        skipped: summary.skipped.map(({ name, address, location, ...skip }) => ({
            ...skip,
            ...(name === null ? {} : { name }),
            ...(address === null ? {} : { address }),
            location: locationOf(location),
        })),
    };
}
function findingOf({ fix, remedy, location, related, ...finding }) {
    return {
        ...finding,
        remedy: remedy === null ? null : remedyOf(remedy, fix),
        location: location === null ? null : locationOf(location),
        related: related.map(locationOf),
    };
}
/** The text of a remedy ends with what `fix` says once more. */
function remedyOf(text, fix) {
    if (fix === null)
        return { text };
    const paste = `\n\n${fix.zone === null ? '' : `${(0,remedies/* originLine */.rH)(fix.zone)}\n`}${fix.record}`;
    const words = text.endsWith(paste) ? text.slice(0, -paste.length) : text;
    const zone = fix.zone === null ? {} : { zone: fix.zone };
    return { text: words, ...zone, record: fix.record };
}
function resultOf(result) {
    const { location, ...rest } = result;
    return { ...rest, location: locationOf(location) };
}
function locationOf(location) {
    return Object.fromEntries(Object.entries(location).filter(([, value]) => value !== null));
}

// EXTERNAL MODULE: ./lib/options.js
var lib_options = __webpack_require__(874);
// EXTERNAL MODULE: ./lib/repository/excerpts.js
var excerpts = __webpack_require__(8555);
// EXTERNAL MODULE: ./lib/repository/working-tree.js
var working_tree = __webpack_require__(5795);
// EXTERNAL MODULE: ./lib/review/judged-commit.js
var judged_commit = __webpack_require__(7528);
// EXTERNAL MODULE: ./lib/commands/check.js + 4 modules
var check = __webpack_require__(611);
// EXTERNAL MODULE: ./lib/commands/operands.js
var commands_operands = __webpack_require__(7693);
;// CONCATENATED MODULE: ./lib/commands/merge.js













async function merge(operands, flags, terminal) {
    if (operands.length === 0)
        throw new cannot_run/* CannotRun */.z('merge needs the JSON reports of all shards: ptr-gate merge reports/*.json');
    const options = (0,lib_options/* settleOptions */.sN)([flags]);
    if (!options.ok)
        throw new cannot_run/* CannotRun */.z(options.problem);
    const { summary, results, paths } = mergeReports((0,commands_operands/* rootFor */.C2)(operands, terminal.cwd), {
        sources: (0,working_tree/* workingTree */.c)(terminal.cwd),
        commit: (0,judged_commit.judgedCommit)(terminal.env, terminal.cwd),
    });
    for (const { path } of options.value.output ?? [])
        (0,deliver/* refuseInput */.bG)((0,external_node_path_.resolve)(terminal.cwd, path), paths);
    const reports = (0,deliver/* deliver */.cK)([
        await (0,check.standardOutput)(options.value.format, terminal),
        ...(await (0,check.outputDeliveries)(options.value, terminal.cwd)),
    ]);
    for (const result of results())
        reports.result(result);
    reports.end(summary);
    return summary.exitCode;
}
/**
 * The one report that the reports of all shards make, and the full paths of those.
 * @throws {CannotRun} where they do not make one.
 */
function mergeReports({ root, tree, files }, { sources, commit }) {
    const paths = findReports(tree, files);
    const combined = combine(paths.map((path) => readShardReport(tree, path)), commit);
    const { findings } = combined.summary;
    // What the change removes stands in its base, where nobody looks any more.
    const isGone = ({ rule }) => {
        const found = (0,rules/* ruleById */.B)(rule);
        return found?.on === 'observation' && found.removed === true;
    };
    const framed = (0,excerpts/* withExcerpts */.b)(findings.filter((finding) => !isGone(finding)), sources).values();
    return {
        ...combined,
        paths: paths.map((path) => (0,external_node_path_.join)(root, path)),
        summary: {
            ...combined.summary,
            findings: findings.map((finding) => (isGone(finding) ? finding : framed.next().value)),
        },
    };
}


/***/ }),

/***/ 3574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ LATENCY_BOUNDS_MS)
/* harmony export */ });
/** Upper ends of the latency histogram's buckets, in milliseconds; one more bucket without an end follows. */
const LATENCY_BOUNDS_MS = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000];


/***/ }),

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


/***/ }),

/***/ 5941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ hasNoCommit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5795);



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
const NO_GIT = 'git is not installed';
const NO_CHECKOUT = 'there is no git checkout';
const NO_COMMIT = 'there is no commit in the git checkout';
/** True for a problem that leaves nothing to be known of a commit, rather than something that cannot be read. */
function hasNoCommit(problem) {
    return problem === NO_GIT || problem === NO_CHECKOUT || problem === NO_COMMIT;
}
const EMBEDDED = 'its files look like a repository themselves (HEAD, objects, refs), whose history and settings anybody may have written';
/**
 * Committed files can look like a bare repository, and git would then obey their settings, such as the command that a
 * fetch runs. Releases before 2.38 do not know the option; whoever opens a checkout looks at where git found it, too.
 */
const NO_EMBEDDED = ['-c', 'safe.bareRepository=explicit'];
function openAt(workspace, near) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, near);
    // One process for all of it: starting processes is what takes the time of a run that has nothing to judge.
    const opened = runGit(root, [
        'rev-parse',
        ...['--is-inside-git-dir', '--is-shallow-repository', 'HEAD^{commit}', '--show-prefix'],
    ]);
    const output = opened.stdout?.toString('utf8') ?? '';
    if (opened.status === 0 && output.startsWith('true\n'))
        return { ok: false, problem: EMBEDDED };
    const said = /^false\n(true|false)\n([0-9a-f]{40,64})\n([\s\S]*)\n$/.exec(output);
    if (opened.status !== 0 || said === null) {
        const problem = problemOf(opened, root);
        return { ok: false, problem, isUnborn: problem === NO_COMMIT && isUnborn(root) };
    }
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
        const { status, stdout } = runGit(root, args);
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
            const { status, stdout } = runGit(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
            if (status !== 0)
                return undefined;
            listed.add(commit);
            return entriesOf(stdout, pathOf);
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
            const fetched = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [
                ...[...NO_EMBEDDED, '-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'],
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
function runGit(cwd, args, input, maxBuffer = MAX_OUTPUT_OCTETS) {
    // Read-only plumbing obeys nothing dangerous in the configuration, so it may read what another user owns:
    // in a container the checkout nearly always belongs to somebody else.
    const safe = [
        ...['-c', 'safe.directory=*', ...NO_EMBEDDED],
        ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'],
    ];
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...safe, ...args], {
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
/** True where HEAD is a branch that does not exist yet; of one that cannot be read git says something. */
function isUnborn(root) {
    const head = runGit(root, ['symbolic-ref', '--quiet', 'HEAD']);
    if (head.status !== 0)
        return false;
    const branch = head.stdout.toString('utf8').trim();
    const found = runGit(root, ['for-each-ref', '--format=%(refname)', branch]);
    // Those below it, such as `main/x`, are listed as well.
    const names = found.stdout?.toString('utf8').split('\n');
    return found.status === 0 && found.stderr.length === 0 && !names.includes(branch);
}
function problemOf({ error, stderr }, root) {
    if (error?.code === 'ENOENT')
        return NO_GIT;
    const said = stderr?.toString('utf8') ?? '';
    if (/not a git repository/i.test(said))
        return NO_CHECKOUT;
    if (/safe\.bareRepository/.test(said))
        return EMBEDDED;
    if (/HEAD/.test(said))
        return NO_COMMIT;
    if (/dubious ownership|unsafe repository/i.test(said))
        return `git does not trust the owner of the checkout; run git config --global --add safe.directory '${root}' before`;
    return `git cannot read the checkout (${said.trim().split('\n')[0] ?? error?.message})`;
}
function entriesOf(listed, pathOf) {
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
    const { stdout } = runGit(root, ['cat-file', '--batch-check'], `${ids.join('\n')}\n`);
    for (const match of (stdout?.toString('latin1') ?? '').matchAll(/^([0-9a-f]+) blob ([0-9]+)$/gm))
        sizes.set(match[1], Number(match[2]));
    return sizes;
}
function* batches(sizes) {
    let batch = [];
    let octets = 0;
    for (const [id, size] of sizes) {
        if (size > _working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FILE_OCTETS */ .t)
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
    const limit = ids.length === 1 ? _working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FILE_OCTETS */ .t + 1024 : 2 * MAX_BATCH_OCTETS;
    const { status, stdout } = runGit(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`, limit);
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


/***/ }),

/***/ 7528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgedCommit: () => (/* binding */ judgedCommit)
/* harmony export */ });
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
/* harmony import */ var _repository_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5941);


/**
 * The commit that a command is about: the one that the workflow runs for, else the one that is checked out; undefined
 * where there is neither.
 * @throws {CannotRun} where there is a checkout that git does not read: "unknown" would be whatever a report says.
 */
function judgedCommit(env, cwd) {
    const { GITHUB_SHA: id = '' } = env;
    if (id !== '')
        return { id, source: 'GITHUB_SHA' };
    const opened = (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .openGit */ .zY)(cwd);
    if (opened.ok)
        return { id: opened.git.head, source: 'what is checked out here' };
    if ((0,_repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .hasNoCommit */ .Dl)(opened.problem))
        return undefined;
    throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z(`the commit that is checked out, which the reports of shards name, is unknown: ${opened.problem}`);
}


/***/ })

};
;