"use strict";
exports.id = 669;
exports.ids = [669,748,611];
exports.modules = {

/***/ 611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  STOPPING: () => (/* binding */ STOPPING),
  check: () => (/* binding */ check_check),
  delivery: () => (/* binding */ delivery),
  outputDeliveries: () => (/* binding */ outputDeliveries),
  standardOutput: () => (/* binding */ standardOutput),
  writeBaseline: () => (/* binding */ writeBaseline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/cannot-run.js
var cannot_run = __webpack_require__(1105);
// EXTERNAL MODULE: ./lib/check.js + 16 modules
var check = __webpack_require__(7783);
// EXTERNAL MODULE: ./lib/config/path.js
var config_path = __webpack_require__(2336);
// EXTERNAL MODULE: ./lib/deliver.js
var deliver = __webpack_require__(2205);
;// CONCATENATED MODULE: ./lib/progress.js
/** The rate is that of the last so many lines: servers slow down and recover. */
const SAMPLES = 10;
function createProgress(startMs) {
    let done = 0;
    let pairs;
    const samples = [{ atMs: startMs, done: 0 }];
    return {
        update(count, about) {
            done = count;
            pairs = about;
        },
        words(nowMs) {
            const [oldest] = samples;
            const rate = nowMs > oldest.atMs ? ((done - oldest.done) * 1000) / (nowMs - oldest.atMs) : 0;
            samples.push({ atMs: nowMs, done });
            if (samples.length > SAMPLES)
                samples.shift();
            // A file may hold more pairs than it seemed to.
            const total = pairs !== undefined && pairs >= done ? Math.round(pairs) : undefined;
            const of = total === undefined ? '' : ` of ${grouped(total)}`;
            const parts = [
                `${grouped(done)}${of} ${(total ?? done) === 1 ? 'pair' : 'pairs'} judged`,
                timeWords(nowMs - startMs),
            ];
            if (rate >= 1)
                parts.push(`${grouped(Math.round(rate))} a second`);
            if (rate >= 1 && total !== undefined && total > done)
                parts.push(`about ${timeWords(((total - done) * 1000) / rate)} left`);
            return parts.join(', ');
        },
    };
}
function grouped(number) {
    return String(number).replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
}
function timeWords(ms) {
    const seconds = Math.round(ms / 1000);
    if (seconds < 120)
        return `${seconds} s`;
    const minutes = Math.round(seconds / 60);
    return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
const REWRITTEN_EVERY_MS = 1_000;
const LOGGED_EVERY_MS = 30_000;
const ERASE = '\r\x1b[2K';
/** Nothing is shown of a run that ends sooner than anybody wonders. */
function showProgress({ interactive, env, write }) {
    const progress = createProgress(performance.now());
    const isLogged = (env.CI ?? '') !== '' && env.CI !== 'false';
    let shown = false;
    const erase = () => {
        if (shown)
            write(ERASE);
        shown = false;
    };
    const timer = interactive || isLogged
        ? setInterval(() => {
            const line = `ptr-gate: ${progress.words(performance.now())}`;
            write(interactive ? `${ERASE}${line}` : `${line}\n`);
            shown = interactive;
        }, interactive ? REWRITTEN_EVERY_MS : LOGGED_EVERY_MS)
        : undefined;
    return {
        update: progress.update,
        say(line) {
            erase();
            write(`ptr-gate: ${line}\n`);
        },
        clear() {
            clearInterval(timer);
            erase();
        },
    };
}

// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(9202);
// EXTERNAL MODULE: ./lib/reporters/index.js
var reporters = __webpack_require__(5549);
// EXTERNAL MODULE: ./lib/repository/working-tree.js
var working_tree = __webpack_require__(5795);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/options.js
var options = __webpack_require__(874);
;// CONCATENATED MODULE: ./lib/review/named-base.js




/** The base that somebody named with `base`; undefined where there is to be none. */
async function namedBase(request, github) {
    const { flags } = request;
    const scope = scopeOf(flags);
    const revision = flags.texts.get('base')?.at(-1);
    if (revision !== undefined)
        return baseOf(request, { kind: 'revision', revision }, github);
    if (scope !== 'changed')
        return undefined;
    throw new cannot_run/* CannotRun */.z(`${flags.place('scope')} is 'changed', and there is no base to compare with. Give ${flags.place('base')} a revision, such as origin/main`);
}
/**
 * Finds and reads the base of a change.
 * @throws {CannotRun} where it cannot be had.
 */
async function baseOf({ root, head, files, flags }, of, github) {
    const configPath = flags.texts.get('config')?.at(-1);
    const near = (0,posix_.dirname)(configPath ?? (0,config_path/* findConfig */.u0)(head) ?? '');
    // Most runs of the command compare with nothing, and do without git and the API.
    const [{ findBase }, { readBase }] = await Promise.all([__webpack_require__.e(/* import() */ 335).then(__webpack_require__.bind(__webpack_require__, 8335)), Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(358), __webpack_require__.e(555), __webpack_require__.e(448)]).then(__webpack_require__.bind(__webpack_require__, 1448))]);
    const commit = await findBase({ root, near: near === '.' ? '' : near, of, github });
    return readBase(commit, { head, files, configPath });
}
/** What `scope` asks for; undefined where nobody says. */
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
    const commit = terminal.env.GITHUB_SHA;
    const prepared = await (0,check/* prepareCheck */.m)({ tree, files, flags, now: new Date(), base, commit });
    const { timings, format } = prepared.options;
    const reports = (0,deliver/* deliver */.cK)([
        await standardOutput(format, terminal),
        ...(await outputDeliveries(prepared.options, terminal.cwd)),
    ]);
    const progress = showProgress({
        interactive: terminal.interactive,
        env: terminal.env,
        write: (text) => terminal.err(text),
    });
    const say = (line) => progress.say((0,reporters_escape/* escapeLog */.Ah)(line));
    const { signal } = terminal;
    signal.addEventListener('abort', () => say(STOPPING), { once: true });
    try {
        const summary = await prepared.run(reports.result, progress.update, { say, lap, signal });
        progress.clear();
        reports.end(summary);
        lap('writing the report');
        await writeBaseline(prepared, summary, terminal.cwd);
        if (timings)
            say(words());
        return summary.exitCode;
    }
    finally {
        progress.clear();
    }
}
/** What is said when a signal comes. */
const STOPPING = 'stopped; the report holds what was judged until now. A second signal ends without it';
/** The report for whoever started the command, as long as they read it: the verdict does not depend on that. */
function standardOutput(format, terminal) {
    return delivery(format, { colour: terminal.colour, tool: TOOL }, (0,deliver/* bufferedSink */.ZC)((0,deliver/* whileRead */.ke)((text) => terminal.out(text))));
}
/** In a folder below the one with the configuration, a person is told where it is rather than to write one. */
function refuseWrongFolder(tree, cwd) {
    if (config_path/* CONFIG_PATHS */.iE.some((path) => tree.has(path)))
        return;
    for (let folder = (0,external_node_path_.dirname)(cwd); folder !== (0,external_node_path_.dirname)(folder); folder = (0,external_node_path_.dirname)(folder)) {
        const path = config_path/* CONFIG_PATHS */.iE.find((candidate) => (0,working_tree/* workingTree */.c)(folder).has(candidate));
        if (path !== undefined)
            throw new cannot_run/* CannotRun */.z(`there is no ptr-gate.yml here; ${(0,external_node_path_.join)(folder, path)} is one. Run ptr-gate in ${folder}`);
    }
}
/**
 * The files that `output` asks for.
 * @throws {CannotRun} when one of them cannot be written, or is asked for twice.
 */
async function outputDeliveries(options, cwd, approve = () => { }) {
    const taken = new Set();
    const deliveries = [];
    for (const { format, path } of options.output ?? []) {
        const full = (0,external_node_path_.resolve)(cwd, path);
        if (taken.has(full))
            throw new cannot_run/* CannotRun */.z(`output: ${path} is named twice. Give each report its own file`);
        taken.add(full);
        approve(full);
        deliveries.push(await delivery(format, { colour: false, tool: TOOL }, (0,deliver/* fileSink */.ao)(full)));
    }
    return deliveries;
}
/**
 * Writes the file that `write-baseline` asks for, after the run, for it may be the one that `baseline` names.
 * @throws {CannotRun} when it cannot be written.
 */
async function writeBaseline({ options, baselineText }, { exitCode }, cwd) {
    const path = options['write-baseline'];
    // Where nothing was judged, nothing is known either, and an older file is the better one.
    if (path === undefined || exitCode === 2)
        return;
    const text = await baselineText();
    const sink = (0,deliver/* fileSink */.ao)((0,external_node_path_.resolve)(cwd, path));
    sink.write(text);
    sink.close();
}
async function delivery(format, medium, sink) {
    const reporter = await (0,reporters/* reporterOf */.hw)(format);
    if (reporter === undefined)
        throw new cannot_run/* CannotRun */.z(`a report has no ${format} form. Write one of ${reporters/* FORMATS */.hR.join(', ')}`);
    return { reporter, medium, sink };
}


/***/ }),

/***/ 1669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge),
  mergeReports: () => (/* binding */ mergeReports)
});

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
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(7992);
;// CONCATENATED MODULE: ./lib/merge/agreement.js


/**
 * Sees that the reports are all shards of one run, each once and each whole.
 * @throws {CannotRun} saying which file is wrong, and what to do.
 */
function requireOneRun(reports) {
    const [first] = reports;
    for (const report of reports) {
        const { shard } = report.summary;
        if (shard.tool !== version/* VERSION */.x)
            refuse(report, `it was written by ptr-gate ${shard.tool}, and this is ${version/* VERSION */.x}. Use one version in all jobs`);
        if (shard.count !== first.summary.shard.count)
            refuse(report, `it is ${nameOf(report)}, and ${first.path} is ${nameOf(first)}. Give merge the reports of one run`);
        for (const [key, what] of SAME)
            if (shard[key] !== first.summary.shard[key])
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
const SAME = [
    ['commit', 'were made from different commits'],
    ['policy', 'were made with different options, or another ptr-gate.yml'],
    ['declarations', 'were made from different files'],
    ['declared', 'were made from different files'],
];
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
 * @throws {CannotRun} where they are not all shards of one run, each once and each whole.
 */
function combine(given) {
    requireOneRun(given);
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
            ...(rollout === undefined ? {} : { rollout: latest(parts.map((part) => part.rollout)) }),
            ...(health.length === 0 ? {} : { health }),
        },
        results: () => inOrder(reports.map((report) => report.results())),
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
/** The next of all lists is the least of their next ones: there are few shards, and a heap would not be faster. */
function* inOrder(lists) {
    const rests = lists.map((list) => list[Symbol.iterator]());
    const heads = rests.map((rest) => rest.next());
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
        yield unplaced(least.result);
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
    return {
        offline: first.offline,
        servers: [...new Set(parts.flatMap(({ servers }) => servers))],
        questions: sum(parts, ({ questions }) => questions),
        sent: sum(parts, ({ sent }) => sent),
        retries: sum(parts, ({ retries }) => retries),
        files: first.files,
        pairs: sum(parts, ({ pairs }) => pairs),
        ...(Object.keys(skipped).length === 0 ? {} : { skipped }),
        notes: [...new Set(parts.flatMap(({ notes }) => notes))],
        // They ran side by side.
        durationMs: Math.max(...parts.map(({ durationMs }) => durationMs)),
    };
}
/** The shards looked at the clock one after the other; what they saw has to be the same. */
function latest(statuses) {
    const stateOf = ({ regions }) => regions.map(({ state }) => state).join();
    const [first] = statuses;
    if (statuses.some((status) => stateOf(status) !== stateOf(first)))
        throw new cannot_run/* CannotRun */.z('a region came to its date while the shards ran, and some judged it before and some after. Run them again, or give all of them the same --at');
    return statuses.reduce((last, status) => (status.at > last.at ? status : last));
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
        throw new cannot_run/* CannotRun */.z(`no report matches '${pattern}'. See whether the shards ran, and whether their reports were brought here`);
    });
    return [...new Set(found)].sort();
}

// EXTERNAL MODULE: ./lib/reporters/json.js
var json = __webpack_require__(6367);
// EXTERNAL MODULE: ./lib/reporters/remedies.js
var remedies = __webpack_require__(3785);
// EXTERNAL MODULE: ./lib/repository/tree.js
var repository_tree = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/merge/shape.js
const shape_text = (value) => (typeof value === 'string' ? undefined : ' is not text');
const flag = (value) => (typeof value === 'boolean' ? undefined : ' is neither true nor false');
const number = (value) => (Number.isFinite(value) ? undefined : ' is not a number');
/** A whole number from 0. */
const count = (value) => Number.isSafeInteger(value) && value >= 0 ? undefined : ' is not a whole number from 0';
/** Anything that is there. */
const any = (value) => (value === undefined ? ' is missing' : undefined);
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
/** An object with these members, and those of `optional` where they are there; others may stand beside them. */
function object(members, optional = {}) {
    const required = Object.entries(members);
    const others = Object.entries(optional);
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


// What schema/report.schema.json says, as far as a report could not be merged without it.
const severity = oneOf('error', 'warning', 'notice');
const place = { line: nullable(count), column: nullable(count) };
const report_shapes_location = object({ path: shape_text, ...place }, { endLine: count, endColumn: count });
const texts = listOf(shape_text);
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
    rule: shape_text,
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
const ignoreUse = object({
    ignore: object({ reason: shape_text }, { location: object({ path: shape_text }) }),
    expired: flag,
    unapproved: flag,
    used: flag,
    unknown: texts,
    undecided: flag,
    gating: flag,
});
/** Plain data that only this version writes and reads: enough that no rule trips over it. */
const run = object({
    pairs: count,
    skipped: count,
    defects: count,
    files: texts,
    scope: oneOf('changed', 'all'),
    whole: flag,
    ignores: listOf(ignoreUse),
}, {
    known: listOf(object({ identity: object({ rule: shape_text }), location: any, occurred: flag, undecided: flag })),
    policyChanges: listOf(object({ what: shape_text, before: nullable(shape_text), after: nullable(shape_text) })),
});
/** Everything but the results. */
const summaryShape = object({
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
    }, { skipped: mapOf(count) }),
    shard: object({
        index: count,
        count: count,
        declarations: count,
        taken: count,
        declared: shape_text,
        tool: shape_text,
        commit: nullable(shape_text),
        policy: shape_text,
        failOn: severity,
        rules: mapOf(oneOf('error', 'warning', 'notice', 'off')),
        run,
    }, { health: listOf(any) }),
}, {
    incomplete: oneOf(true),
    rollout: object({
        at: shape_text,
        start: shape_text,
        every: shape_text,
        regions: listOf(object({
            region: shape_text,
            state: oneOf('due', 'next', 'held'),
            date: nullable(shape_text),
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
    const report = orRefuse(() => pieces(tree, path) ?? whole(tree, path, refuse));
    const members = report.members(refuse);
    if (members.version !== 1)
        refuse(`this is no report of ptr-gate in version 1 of its form. ${WANTED}`);
    // First, because it is what people mix up.
    if (members.shard === undefined)
        refuse(`this is the report of a whole run and not of a shard. ${WANTED}`);
    const problem = summaryShape(members);
    if (problem !== undefined)
        refuse(`${problem.replace(/^\./, '')}. ${WANTED}`);
    const summary = summaryOf(members);
    let last = -1;
    let number = 0;
    for (const result of report.results(refuse)) {
        const wrong = resultShape(result);
        if (wrong !== undefined)
            refuse(`results[${number}]${wrong}. ${WANTED}`);
        const { position } = result;
        if (position <= last || position >= summary.shard.declarations)
            refuse(`results[${number}].position is out of order. ${WANTED}`);
        last = position;
        number++;
    }
    if (number !== model_report/* STATES */.x.reduce((sum, state) => sum + summary.counts[state], 0))
        refuse(`there are ${number} results, and the counts say otherwise. ${WANTED}`);
    return {
        path,
        summary,
        *results() {
            for (const result of report.results(refuse))
                yield resultOf(result);
        },
    };
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
                    return refuse(`it cannot be read from '${line.slice(0, 40)}' on. ${WANTED}`);
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
        return refuse(`it cannot be read from '${(text ?? '').slice(0, 40)}' on. ${WANTED}`);
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
// EXTERNAL MODULE: ./lib/rules/index.js + 33 modules
var rules = __webpack_require__(4128);
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
    const { root, files } = (0,commands_operands/* rootFor */.C)(operands, terminal.cwd);
    const { summary, results } = mergeReports((0,working_tree/* workingTree */.c)(root), files, (0,working_tree/* workingTree */.c)(terminal.cwd));
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
 * The one report that the reports of all shards make.
 * @param sources where the files that were judged may stand, for the lines that findings point at.
 * @throws {CannotRun} where they do not make one.
 */
function mergeReports(tree, patterns, sources) {
    const combined = combine(findReports(tree, patterns).map((path) => readShardReport(tree, path)));
    const { findings } = combined.summary;
    // What the change removes stands in its base, where nobody looks any more.
    const isGone = ({ rule }) => {
        const found = (0,rules/* ruleById */.B)(rule);
        return found?.on === 'observation' && found.removed === true;
    };
    const framed = (0,excerpts/* withExcerpts */.b)(findings.filter((finding) => !isGone(finding)), sources).values();
    return {
        ...combined,
        summary: {
            ...combined.summary,
            findings: findings.map((finding) => (isGone(finding) ? finding : framed.next().value)),
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