"use strict";
exports.id = 5829;
exports.ids = [5829,6367];
exports.modules = {

/***/ 7693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ rootFor),
/* harmony export */   pz: () => (/* binding */ inputsFor)
/* harmony export */ });
/* unused harmony export withPathsBelow */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
/* harmony import */ var _config_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2336);
/* harmony import */ var _repository_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2361);
/* harmony import */ var _repository_working_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5795);





/** The folder whose files are read: where the command runs, or the one that holds all the files it was given. */
function rootFor(operands, cwd) {
    let root = cwd;
    while (!operands.every((path) => isBelow(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path))))
        root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root);
    // Where paths start elsewhere, messages have to say where.
    const tree = root === cwd ? (0,_repository_working_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .workingTree */ .c)(root) : (0,_repository_working_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .workingTree */ .c)(root, root);
    return { root, tree, files: operands.map((path) => pathBelow(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path))) };
}
/**
 * The same with the configuration, which people name from where they are. Where files elsewhere widen the root, the
 * configuration that stands here still holds: its policy must not be lost with the folder.
 */
function inputsFor(operands, flags, cwd) {
    const named = flags.texts.get('config')?.at(-1);
    const { root, tree, files } = rootFor(named === undefined ? operands : [...operands, named], cwd);
    if (named !== undefined && !tree.has(pathBelow(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, named))))
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z((0,_repository_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .O)(tree, pathBelow(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, named))) ??
            `${named}: there is no such configuration file. Correct the path`);
    const here = root === cwd ? undefined : _config_path_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATHS */ .iE.find((path) => (0,_repository_working_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .workingTree */ .c)(cwd).has(path));
    const config = named ?? here;
    const texts = config === undefined ? flags.texts : new Map([...flags.texts, ['config', [config]]]);
    const inputs = { root, tree, files: files.slice(0, operands.length) };
    return { ...inputs, flags: withPathsBelow({ ...flags, texts }, root, cwd) };
}
/** The flags with the files that they name as the tree of the root calls them; one outside of it is named in full. */
function withPathsBelow(flags, root, cwd) {
    const texts = new Map(flags.texts);
    for (const name of ['config', 'baseline']) {
        const path = texts.get(name)?.at(-1);
        if (path === undefined)
            continue;
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path);
        texts.set(name, [isBelow(root, full) ? pathBelow(root, full) : full]);
    }
    return { ...flags, texts };
}
function isBelow(root, full) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, full);
    return !(way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way));
}
function pathBelow(root, full) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, full).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 5829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probe: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
/* harmony import */ var _check_watch_health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1657);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(936);
/* harmony import */ var _config_health_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6221);
/* harmony import */ var _config_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2336);
/* harmony import */ var _config_policy_layer_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8669);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(874);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9202);
/* harmony import */ var _reporters_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6367);
/* harmony import */ var _reporters_prometheus_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4637);
/* harmony import */ var _rules_health_unmeasured_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8070);
/* harmony import */ var _rules_health_words_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5332);
/* harmony import */ var _rules_ipv6_unhealthy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9978);
/* harmony import */ var _rules_not_dual_stack_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(253);
/* harmony import */ var _sources_declared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4943);
/* harmony import */ var _sources_expect_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1179);
/* harmony import */ var _sources_read_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2745);
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(248);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7693);



















const EXIT_CODES = { pass: 0, fail: 1, unverified: 3 };
/** The `probe` command: connects to the addresses of the declared pairs and shows how both families do. */
async function probe(operands, given, terminal) {
    const { tree, files, flags } = (0,_operands_js__WEBPACK_IMPORTED_MODULE_15__/* .inputsFor */ .pz)(operands, given, terminal.cwd);
    const configPath = (0,_config_path_js__WEBPACK_IMPORTED_MODULE_4__/* .findInput */ .cu)(tree, flags.texts.get('config')?.at(-1), files);
    const config = configPath === undefined ? undefined : (0,_config_config_js__WEBPACK_IMPORTED_MODULE_2__.readConfig)(tree, configPath);
    const options = settled(flags, config);
    const render = RENDERERS.get(options.format);
    if (render === undefined)
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z(`--format: probe writes ${[...RENDERERS.keys()].join(', ')}, and not ${options.format}`);
    const entries = files.length > 0 ? (0,_sources_read_js__WEBPACK_IMPORTED_MODULE_13__/* .entriesForFiles */ .FY)(files, config?.records ?? [], tree) : (config?.records ?? []);
    try {
        const readable = await (0,_sources_read_js__WEBPACK_IMPORTED_MODULE_13__/* .read */ .LF)(tree, [
            ...(config?.hasExpect === true ? [{ pattern: config.path, as: 'manifest' }] : []),
            ...entries,
        ]);
        const declared = (0,_sources_declared_js__WEBPACK_IMPORTED_MODULE_11__/* .declare */ .x)(readable);
        const { stage, match, networks } = options;
        const pairs = () => (0,_sources_expect_js__WEBPACK_IMPORTED_MODULE_12__/* .expectations */ .E)(readable, declared, { stage, match, networks });
        const policy = config?.health ?? { ..._config_health_js__WEBPACK_IMPORTED_MODULE_3__/* .HEALTH_DEFAULTS */ .QU, location: { path: '(defaults)' } };
        const watch = await (0,_check_watch_health_js__WEBPACK_IMPORTED_MODULE_1__.watchHealth)({ policy, pairs, scope: 'all', env: terminal.env });
        const report = reportOf(watch, pairs());
        if (report.services.length === 0 && report.remarks.length === 0)
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z('there is no address to connect to', 'Write pairs under expect: or name files with A and AAAA records');
        terminal.out(render(report));
        return EXIT_CODES[report.verdict];
    }
    catch (error) {
        if (error instanceof _sources_source_js__WEBPACK_IMPORTED_MODULE_14__/* .SourceError */ .c)
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z(error.lines);
        throw error;
    }
}
function settled(flags, config) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .settleOptions */ .sN)(config === undefined ? [flags] : [flags, (0,_config_policy_layer_js__WEBPACK_IMPORTED_MODULE_16__/* .policyLayer */ .M)(config)]);
    if (!options.ok)
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z(options.problem);
    return options.value;
}
const RULES = [_rules_ipv6_unhealthy_js__WEBPACK_IMPORTED_MODULE_9__/* .ipv6Unhealthy */ .u, _rules_not_dual_stack_js__WEBPACK_IMPORTED_MODULE_10__/* .notDualStack */ .E, _rules_health_unmeasured_js__WEBPACK_IMPORTED_MODULE_8__/* .healthUnmeasured */ .c];
function reportOf(watch, pairs) {
    const remarks = new Map();
    for (const one of pairs) {
        if (one.kind !== 'expectation')
            continue;
        const { expectation } = one;
        const health = watch.of(expectation);
        if (health === undefined)
            continue;
        for (const rule of RULES) {
            // The rules of health look at the observation alone.
            for (const { message, once } of rule.check({ expectation, health }, {})) {
                const { name, address, region = null } = expectation;
                const key = `${rule.id} ${once ?? `${message} ${region}`}`;
                if (!remarks.has(key))
                    remarks.set(key, { rule: rule.id, message, name, address, region });
            }
        }
    }
    const fired = new Set([...remarks.values()].map(({ rule }) => rule));
    return {
        verdict: fired.has(_rules_ipv6_unhealthy_js__WEBPACK_IMPORTED_MODULE_9__/* .ipv6Unhealthy */ .u.id) ? 'fail' : fired.has(_rules_health_unmeasured_js__WEBPACK_IMPORTED_MODULE_8__/* .healthUnmeasured */ .c.id) ? 'unverified' : 'pass',
        services: watch.services,
        remarks: [...remarks.values()],
        notes: watch.notes,
    };
}
const RENDERERS = new Map([
    ['text', textOf],
    ['json', jsonOf],
    ['prometheus', ({ services }) => (0,_reporters_prometheus_js__WEBPACK_IMPORTED_MODULE_7__.healthMetrics)(services).map(_reporters_prometheus_js__WEBPACK_IMPORTED_MODULE_7__.metricText).join('')],
]);
const VERDICTS = {
    pass: 'PASS  Connections time out no more often than the policy allows.',
    fail: 'FAIL  IPv6 is not healthy enough: do not publish, or do not take the next step.',
    unverified: 'UNVERIFIED  Nothing wrong was seen, but not everything could be measured.',
};
function textOf({ verdict, services, remarks, notes }) {
    const parts = [
        ...(services.length === 0 ? [] : [table(services)]),
        ...remarks.map(({ rule, message, region }) => (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_17__/* .visible */ .RK)(`${rule}${region === null ? '' : ` (${region})`}: ${message}.`)),
        ...(notes.length === 0 ? [] : [notes.map(_reporters_escape_js__WEBPACK_IMPORTED_MODULE_17__/* .visible */ .RK).join('\n')]),
        VERDICTS[verdict],
    ];
    return (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_17__/* .disarm */ .Jt)(`${parts.join('\n\n')}\n`);
}
/** A line for each family; numbers stand below each other. A column in which nothing stands is left out. */
function table(services) {
    const rows = services.map((service) => COLUMNS.map(({ cell }) => cell(service)));
    const columns = COLUMNS.map(({ title, isText = false }, i) => {
        const cells = rows.map((row) => row[i]);
        const width = Math.max(title.length, ...cells.map((cell) => cell.length));
        const padded = [title, ...cells].map((cell) => (isText ? cell.padEnd(width) : cell.padStart(width)));
        return cells.every((cell) => cell === '') ? [] : padded;
    }).filter((column) => column.length > 0);
    return columns[0]
        .map((_, line) => columns
        .map((column) => column[line])
        .join('  ')
        .trimEnd())
        .join('\n');
}
const milliseconds = (ms) => (ms === undefined ? '-' : `${ms.toFixed(1)} ms`);
const COLUMNS = [
    { title: 'name', isText: true, cell: ({ name }) => (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_17__/* .visible */ .RK)(name) },
    { title: 'region', isText: true, cell: ({ region }) => (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_17__/* .visible */ .RK)(region ?? '') },
    { title: 'port', cell: ({ port, tls }) => `${port}${tls ? ' TLS' : ''}` },
    { title: 'family', cell: ({ family }) => `IPv${family}` },
    { title: 'attempts', cell: ({ attempts }) => String(attempts) },
    { title: 'success', cell: ({ succeeded, attempts }) => (0,_rules_health_words_js__WEBPACK_IMPORTED_MODULE_18__/* .percent */ .KN)(succeeded / attempts) },
    { title: 'p50', cell: ({ latency }) => milliseconds(latency?.p50Ms) },
    { title: 'p95', cell: ({ latency }) => milliseconds(latency?.p95Ms) },
    { title: 'p99', cell: ({ latency }) => milliseconds(latency?.p99Ms) },
    {
        title: 'timeouts',
        cell: ({ timedOut, attempts, timeoutRateAtLeast }) => `${(0,_rules_health_words_js__WEBPACK_IMPORTED_MODULE_18__/* .percent */ .KN)(timedOut / attempts)}${timedOut === 0 ? '' : ` (at least ${(0,_rules_health_words_js__WEBPACK_IMPORTED_MODULE_18__/* .percent */ .KN)(timeoutRateAtLeast)})`}`,
    },
    {
        title: 'fallback',
        cell: ({ fallback }) => (fallback === undefined ? '-' : (0,_rules_health_words_js__WEBPACK_IMPORTED_MODULE_18__/* .percent */ .KN)(fallback.fallbacks / fallback.pairs)),
    },
    {
        title: 'refusals',
        isText: true,
        cell: ({ failures }) => failures.map(({ reason, count }) => `${count} ${reason}`).join(', '),
    },
];
function jsonOf({ verdict, services, remarks, notes }) {
    const list = (items) => `[${items.map((item) => `\n${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_17__/* .jsonText */ .s$)(item)}`).join(',')}]`;
    return `{"version":1,"verdict":${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_17__/* .jsonText */ .s$)(verdict)},\n"health":${list(services.map(_reporters_json_js__WEBPACK_IMPORTED_MODULE_6__.healthOf))},\n"findings":${list(remarks)},\n"notes":${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_17__/* .jsonText */ .s$)(notes)}}\n`;
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

/***/ 4637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   healthMetrics: () => (/* binding */ healthMetrics),
/* harmony export */   metricText: () => (/* binding */ metricText),
/* harmony export */   prometheus: () => (/* binding */ prometheus)
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
        single('ptr_gate_unjudged_pairs', 'Pairs whose turn did not come, because the run was interrupted.', coverage.unjudged ?? 0),
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

/***/ 8702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ leadsIntoGit)
/* harmony export */ });
/**
 * True for a path that leads to or through a `.git`, as any file system may understand it: without regard to case, to
 * characters that nobody sees (HFS+), to trailing dots and blanks, streams and short names (NTFS).
 */
function leadsIntoGit(path) {
    return path.split(/[\\/]/).some((segment) => GIT.test(segment.replace(UNSEEN, '')));
}
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const GIT = /^(?:\.git|git~[0-9]+)[. ]*(?::.*)?$/i;


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
/* harmony import */ var _git_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8702);



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
        .filter((path) => !(0,_git_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsIntoGit */ ._)(path))
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
/* harmony import */ var _git_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8702);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4479);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2361);





/** Files above this are never read whole; zone files and CSV stream. */
const MAX_FILE_OCTETS = 256 * 1024 * 1024;
const CHUNK_OCTETS = 256 * 1024;
/** The files below a directory as they are on disk now. */
function workingTree(root, title = 'the working tree') {
    const realRoot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    function locate(path) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realRoot, path);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || !isInside(full))
            throw refused(path, 'lies outside the repository. Name a file inside it.');
        if ((0,_git_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .leadsIntoGit */ ._)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realRoot, full)))
            throw refused(path, 'lies in .git, where git keeps what is its own, also tokens, and is never read. Name a file of the repository.');
        let real;
        try {
            real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
        }
        catch (error) {
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j(path, `${path} cannot be read: ${causeOf(error)}.`);
        }
        if (!isInside(real))
            throw refused(path, 'is a link that leads outside the repository, and is not followed. Put the file inside.');
        if ((0,_git_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .leadsIntoGit */ ._)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realRoot, real)))
            throw refused(path, 'is a link that leads into .git, where git keeps what is its own, also tokens, and is not followed. Put the file elsewhere.');
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
        title,
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
function refused(path, why) {
    return new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j(path, `${path} ${why}`, { isRefusal: true });
}
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


/***/ }),

/***/ 0:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ answersOf),
/* harmony export */   HC: () => (/* binding */ serversDisagree),
/* harmony export */   Qx: () => (/* binding */ lameServers),
/* harmony export */   Rl: () => (/* binding */ authoritativeAnswers)
/* harmony export */ });
/** Servers that answered with authority, data or none alike. */
function authoritativeAnswers(servers) {
    return servers.filter(({ authoritative, answer }) => authoritative && answer.kind !== 'failure' && answer.kind !== 'not-asked');
}
/** What each server says that answers with authority; the one answer where not every server was asked, or none answers. */
function answersOf({ answer, servers = [] }) {
    const said = [];
    for (const row of authoritativeAnswers(servers))
        if (row.answer.kind !== 'not-asked')
            said.push(row.answer);
    return said.length === 0 ? [answer] : said;
}
/** Servers that were asked and gave no authoritative answer; what could not be asked from here is not among them. */
function lameServers(servers) {
    return servers.filter(({ authoritative, answer }) => answer.kind !== 'not-asked' && (answer.kind === 'failure' || !authoritative));
}
/** Whether two servers that answer with authority disagree about the targets; NODATA and NXDOMAIN alike have none. */
function serversDisagree(servers) {
    let first;
    for (const { answer, authoritative } of servers) {
        if (!authoritative || answer.kind === 'failure' || answer.kind === 'not-asked')
            continue;
        const targets = targetsKey(answer);
        if (first === undefined)
            first = targets;
        else if (first !== targets)
            return true;
    }
    return false;
}
function targetsKey(answer) {
    return answer.kind === 'rrset' ? [...answer.targets].sort().join('\n') : '';
}


/***/ }),

/***/ 8070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ healthUnmeasured)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9188);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5065);


const healthUnmeasured = {
    on: 'observation',
    id: 'health-unmeasured',
    severity: 'notice',
    title: 'The policy asks for health that could not be measured from here',
    rationale: 'Hosted runners mostly have no IPv6, addresses inside a network are not connected to unless the policy allows it, and a metric may have no data yet. That is neither good nor bad, and it must not look like either. Where nothing may pass unmeasured, set this rule to error.',
    remedy: 'Measure where there is a route, such as a self-hosted runner with IPv6, or rely on production numbers (health.prometheus). Special-purpose ranges that may be connected to are named under health.allow.',
    repair: 'service',
    references: [
        {
            title: 'RFC 6890: Special-Purpose IP Address Registries',
            url: 'https://www.rfc-editor.org/rfc/rfc6890.html',
        },
        {
            title: 'Prometheus: HTTP API',
            url: 'https://prometheus.io/docs/prometheus/latest/querying/api/',
        },
    ],
    check({ expectation: { name, address }, health }) {
        if (health === undefined || health.unmeasured.length === 0)
            return _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x;
        return health.unmeasured.map((one) => ({
            message: one.what === 'query'
                ? `The query of health.prometheus says nothing about ${name}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(one.detail)}${besides(one)}`
                : `The service of ${name} at ${address} was not measured: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(one.detail)}${besides(one)}`,
            remedy: { text: REMEDIES[one.reason] },
            once: `${one.what} ${one.reason} ${one.detail}`,
        }));
    },
};
function besides({ addresses }) {
    if (addresses < 2)
        return '';
    return `; the same holds for ${addresses - 1} other ${addresses === 2 ? 'address' : 'addresses'}`;
}
const REMEDIES = {
    'no-route': 'Measure on a machine that has a route, or rely on production numbers (health.prometheus)',
    'special-purpose': 'Name the range under health.allow if it may be connected to from here',
    'this-machine': 'See what keeps this machine from opening connections, then run again',
    'no-time': 'Lower health.attempts or health.timeout, or split the configuration',
    'too-many': 'Measure fewer names in one run',
    'no-data': 'See whether the query gives a number for it: a value, or series with the labels name, region or address',
    'query-failed': 'See whether Prometheus can be reached from here and takes the query',
};


/***/ }),

/***/ 5332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U$: () => (/* binding */ connectionEvidence),
/* harmony export */   c5: () => (/* binding */ attemptsWords),
/* harmony export */   jV: () => (/* binding */ troubleWords),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** `2 %`, `1.43 %`, `0.025 %`: three digits that count. */
function percent(rate) {
    return `${Number((rate * 100).toPrecision(3))} %`;
}
/** `20 attempts`, `1 attempt`, `2,000 attempts`. */
function attemptsWords(count) {
    return `${grouped(count)} ${count === 1 ? 'attempt' : 'attempts'}`;
}
function grouped(count) {
    return String(count).replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
}
/** What came of the attempts that did not succeed: `18 timed out, 2 connection refused`. */
function troubleWords({ timedOut, failures }) {
    const parts = [
        ...(timedOut === 0 ? [] : [`${grouped(timedOut)} timed out`]),
        ...failures.map(({ reason, count }) => `${grouped(count)} ${reason}`),
    ];
    return parts.join(', ');
}
/** What was seen of the port, as a line of evidence. `where` is an address, or what a family is called. */
function connectionEvidence(where, health) {
    const { port, tls, attempts, succeeded, latency, fallback } = health;
    const trouble = troubleWords(health);
    const parts = [
        `${grouped(succeeded)} succeeded${latency === null ? '' : ` (p50 ${ms(latency.p50Ms)}, p95 ${ms(latency.p95Ms)}, p99 ${ms(latency.p99Ms)})`}`,
        ...(trouble === '' ? [] : [trouble]),
        ...(fallback === undefined
            ? []
            : [`a client by RFC 8305 falls back to IPv4 in ${percent(fallback.fallbacks / fallback.pairs)}`]),
    ];
    return {
        question: `${attemptsWords(attempts)} to connect to ${where}, port ${port}${tls ? ', with TLS' : ''}`,
        answer: parts.join(', '),
        server: 'from this machine',
    };
}
function ms(value) {
    return value < 10 ? `${Number(value.toPrecision(2))} ms` : `${Math.round(value)} ms`;
}


/***/ }),

/***/ 9978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ timesOut),
/* harmony export */   u: () => (/* binding */ ipv6Unhealthy)
/* harmony export */ });
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3984);
/* harmony import */ var _health_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5332);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9188);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5065);




const ipv6Unhealthy = {
    on: 'observation',
    id: 'ipv6-unhealthy',
    severity: 'error',
    title: 'More IPv6 connections time out than the policy allows',
    rationale: 'Once the AAAA record is published every dual-stack client tries IPv6 first. A connection that is refused costs nothing; one that vanishes costs a quarter of a second where the client follows RFC 8305, and many seconds where it does not. ' +
        'A rate counts as above the limit when the lower end of its 95 % confidence interval (Clopper and Pearson) is: 40 of 2,000 are above 1 %, 1 of 10 is not known to be.',
    remedy: 'Find where the packets are lost before the record is published: a firewall that knows IPv4 only, a missing route back, a path MTU below 1280, a load balancer without IPv6. ' +
        'The limit is health.max-timeout-rate (health.prometheus.max for production numbers); more health.attempts make the measured rate firmer.',
    repair: 'service',
    references: [
        {
            title: 'RFC 8305: Happy Eyeballs Version 2',
            url: 'https://www.rfc-editor.org/rfc/rfc8305.html',
        },
        {
            title: 'RFC 4890: Recommendations for Filtering ICMPv6 Messages in Firewalls',
            url: 'https://www.rfc-editor.org/rfc/rfc4890.html',
        },
    ],
    check({ expectation, health }) {
        if (health === undefined || (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(expectation.address) !== 6)
            return _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x;
        return [
            ...health.connections
                .filter((connection) => timesOut(connection, health))
                .map((connection) => measured(connection, expectation, health)),
            ...health.queried.filter(({ value, max }) => value > max).map((rate) => queried(rate, expectation)),
        ];
    },
};
/** Whether the rate is above the limit as surely as the confidence bound can tell. */
function timesOut({ timeoutRateAtLeast }, { maxTimeoutRate }) {
    return timeoutRateAtLeast > maxTimeoutRate;
}
function measured(connection, { name, address }, { maxTimeoutRate, otherFamily }) {
    const { port, attempts, timedOut, timeoutRateAtLeast } = connection;
    const ipv4 = otherFamily.find((other) => other.port === port);
    const alike = ipv4 !== undefined && ipv4.timedOut === ipv4.attempts;
    return {
        message: `IPv6 connections to ${name} at ${address}, port ${port}, time out: ${(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(timedOut)} of ${(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptsWords */ .c5)(attempts)} (${(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(timedOut / attempts)}; ` +
            `with 95 % confidence at least ${(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(timeoutRateAtLeast)}), and the limit is ${(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(maxTimeoutRate)}`,
        remedy: {
            text: alike
                ? `Over IPv4 everything times out as well: see whether anything may leave this machine for port ${port}, and whether the service runs`
                : `Find where packets to ${address}, port ${port}, are lost, and do not publish the record before`,
        },
        expected: [`at most ${(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(maxTimeoutRate)} timed out`],
        observed: [`${(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(timedOut / attempts)} of ${(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptsWords */ .c5)(attempts)} timed out`],
        evidence: [
            (0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionEvidence */ .U$)(address, connection),
            ...(ipv4 === undefined ? [] : [(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionEvidence */ .U$)('IPv4', ipv4)]),
        ],
    };
}
/** One series may speak of many pairs; it is reported for the first of them in each state of a rollout. */
function queried({ value, max, labels, query, server }, { rollout }) {
    const series = labels === '' ? '' : ` for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .clipped */ .cz)(labels)}`;
    return {
        message: `Production says that IPv6 is unhealthy${series}: ${valueWords(value, max)}, and the limit is ${valueWords(max, max)}`,
        remedy: {
            text: 'Do not take the next step: find out why IPv6 connections time out, and wait until the value is below the limit again',
        },
        expected: [`at most ${valueWords(max, max)}`],
        observed: [valueWords(value, max)],
        evidence: [{ question: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .clipped */ .cz)(query), answer: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .clipped */ .cz)(labels)} ${value}`.trim(), server }],
        // Once for each state of a rollout, so that the next step is blocked whichever region comes first in the file.
        once: `${query} ${labels} ${rollout?.state ?? ''}`,
    };
}
/** A share, or a number in the unit of the query where the limit is none. */
function valueWords(value, max) {
    return max <= 1 ? (0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(value) : String(Number(value.toPrecision(6)));
}


/***/ }),

/***/ 253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ notDualStack)
/* harmony export */ });
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3984);
/* harmony import */ var _health_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5332);
/* harmony import */ var _ipv6_unhealthy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9978);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9188);




const notDualStack = {
    on: 'observation',
    id: 'not-dual-stack',
    severity: 'warning',
    title: 'The service answers on one address family only',
    rationale: 'The repository declares addresses of both families for the name, and at one of them no attempt to connect succeeded while the other family answers. Clients that have that family alone get no service, and all others depend on how well they fall back.',
    remedy: 'Let the service listen on both families (a server bound to 0.0.0.0 does not listen on IPv6), or do not publish the address at which it does not.',
    repair: 'service',
    references: [
        {
            title: 'RFC 8305 section 1: what clients do about it',
            url: 'https://www.rfc-editor.org/rfc/rfc8305.html#section-1',
        },
        {
            title: 'RFC 6540: IPv6 Support Required for All IP-Capable Nodes',
            url: 'https://www.rfc-editor.org/rfc/rfc6540.html',
        },
    ],
    check({ expectation: { name, address }, health }) {
        if (health === undefined)
            return _rule_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x;
        const own = `IPv${(0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(address)}`;
        const other = own === 'IPv4' ? 'IPv6' : 'IPv4';
        return health.connections.flatMap((connection) => {
            const rival = health.otherFamily.find(({ port }) => port === connection.port);
            if (connection.succeeded > 0 || rival === undefined || rival.succeeded === 0)
                return [];
            // That is what ipv6-unhealthy says.
            if (own === 'IPv6' && (0,_ipv6_unhealthy_js__WEBPACK_IMPORTED_MODULE_1__/* .timesOut */ .t)(connection, health))
                return [];
            const { port, attempts } = connection;
            return [
                {
                    message: `${name} does not answer at ${address}, port ${port} (${(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptsWords */ .c5)(attempts)}: ${(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .troubleWords */ .jV)(connection)}), and over ${other} it does`,
                    remedy: {
                        text: `Let the service listen on ${address}, port ${port}, or do not publish that address`,
                    },
                    evidence: [(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionEvidence */ .U$)(address, connection), (0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionEvidence */ .U$)(other, rival)],
                },
            ];
        });
    },
};


/***/ }),

/***/ 9188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ NONE)
/* harmony export */ });
/** What a rule returns that found nothing; shared, because nearly every check of nearly every pair ends so. */
const NONE = Object.freeze([]);


/***/ }),

/***/ 5065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ failureWords),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Ri: () => (/* binding */ untilAside),
/* harmony export */   Yi: () => (/* binding */ errorWords),
/* harmony export */   Zo: () => (/* binding */ expectedTargets),
/* harmony export */   _s: () => (/* binding */ placedAside),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   i1: () => (/* binding */ placesWords),
/* harmony export */   rg: () => (/* binding */ cacheAside),
/* harmony export */   t7: () => (/* binding */ negativeWords),
/* harmony export */   x8: () => (/* binding */ serversAside),
/* harmony export */   yJ: () => (/* binding */ expectedWords)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(0);


/** Answers are foreign and may be long: a message shows so many items of a list, and so many characters of a text. */
const MOST_ITEMS = 4;
const MOST_CHARACTERS = 300;
/** `a`, `a and b`, `a, b, c and 12 more`. */
function listed(items, last = 'and') {
    const shown = items.slice(0, items.length > MOST_ITEMS ? MOST_ITEMS - 1 : MOST_ITEMS).map(named);
    if (items.length > MOST_ITEMS)
        shown.push(`${items.length - shown.length} more`);
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1)}`;
}
function clipped(text) {
    return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS)}...`;
}
/** A name in a sentence, in which the root's own would be taken for the end. */
function named(text) {
    return text === _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl ? "the root ('.')" : clipped(text);
}
/** `path:12`. */
function placed(location) {
    return location.line === undefined ? location.path : `${location.path}:${location.line}`;
}
/** The places in a sentence, each once: two records of one line have one. */
function placesWords(locations) {
    return listed([...new Set(locations.map(placed))]);
}
/** ` (zones/db.2001:12)`, or nothing where no place is known. */
function placedAside(locations) {
    return locations.length === 0 ? '' : ` (${placesWords(locations)})`;
}
/** The acceptable PTR targets, the pair's own name first. */
function expectedTargets({ name, ptr }) {
    return ptr.length > 1 && ptr[0] !== name && ptr.includes(name)
        ? [name, ...ptr.filter((target) => target !== name)]
        : ptr;
}
/** The acceptable PTR targets as a message says them. */
function expectedWords(expectation) {
    const targets = expectedTargets(expectation);
    if (expectation.match === 'confirmed' && targets.length === 0)
        return `a name that resolves to ${expectation.address}, such as ${expectation.name}`;
    if (targets.length === 0)
        return (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWildcard */ .z2)(expectation.name) ? coveredWords(expectation.name) : expectation.name;
    return listed(targets.map((target) => ((0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWildcard */ .z2)(target) ? coveredWords(target) : target)), 'or');
}
/** A wildcard has no PTR of its own; the names that it answers for have. */
function coveredWords(wildcard) {
    return `a name that ${wildcard} covers`;
}
const CAUSES = {
    timeout: 'no answer in time',
    servfail: 'SERVFAIL',
    refused: 'REFUSED',
    bogus: 'DNSSEC validation failed (bogus)',
    lame: 'no server answers with authority',
    network: 'the network failed',
    malformed: 'the response is malformed',
};
/** Why a lookup failed, with what the server added (RFC 8914). */
function failureWords(answer, errors = []) {
    const cause = causeWords(answer);
    const detail = clipped(answer.detail);
    return `${[cause, detail].filter((part) => part !== '').join(': ')}${errorWords(errors)}`;
}
/**
 * What was seen, in one or two words: of refusals the response code that came, and nothing where it was no server that
 * failed but a chain of aliases, which the detail then tells.
 */
function causeWords({ cause, detail }) {
    if (cause !== 'servfail' && cause !== 'refused')
        return CAUSES[cause];
    const codes = new Set([...detail.matchAll(/\banswered ([A-Z][A-Z0-9]+)\b/g)].map(([, code]) => code));
    if (cause === 'servfail')
        return codes.has('SERVFAIL') || detail === '' ? CAUSES[cause] : '';
    codes.delete('SERVFAIL');
    return codes.size === 0 ? CAUSES[cause] : listed([...codes]);
}
/** ` [EDE 7 Signature Expired: text]` for each Extended DNS Error. */
function errorWords(errors = []) {
    return errors
        .map(({ code, meaning, text }) => ` [EDE ${code} ${meaning}${text === '' ? '' : `: ${clipped(text)}`}]`)
        .join('');
}
/** How a negative answer says that there is nothing: `NXDOMAIN`, `NODATA`, with where it came from if that matters. */
function negativeWords(answer, lookup) {
    return `${answer.kind === 'nxdomain' ? 'NXDOMAIN' : 'NODATA'}${lookup?.fromCache === true ? ', from cache' : ''}`;
}
/** ` (from cache)` where the authorities could not be asked to confirm the answer. */
function cacheAside(lookup) {
    return lookup.fromCache === true ? ' (from cache)' : '';
}
/** `; SERVER lacks it, and SERVER has it` where authoritative servers disagree about the address. */
function serversAside({ servers = [] }, address) {
    const having = [];
    const lacking = [];
    for (const { server, answer } of (0,_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .authoritativeAnswers */ .Rl)(servers))
        (answer.kind === 'rrset' && answer.targets.includes(address) ? having : lacking).push(server);
    if (having.length === 0 || lacking.length === 0)
        return '';
    const verb = (group, one, many) => (group.length === 1 ? one : many);
    return `; ${listed(lacking)} ${verb(lacking, 'lacks', 'lack')} it, and ${listed(having)} ${verb(having, 'has', 'have')} it`;
}
/** Until when resolvers may repeat a negative answer that they keep (RFC 2308 section 5), or nothing where it is unknown. */
function untilAside(answer, now) {
    const seconds = answer.kind === 'nodata' || answer.kind === 'nxdomain' ? answer.negativeTtl : undefined;
    if (seconds === undefined || seconds <= 0)
        return '';
    // Rounded up: a minute too early would send somebody to look in vain.
    const until = new Date(Math.ceil((now.getTime() + seconds * 1000) / 60_000) * 60_000);
    const text = until.toISOString();
    const day = text.slice(0, 10) === now.toISOString().slice(0, 10) ? '' : `${text.slice(0, 10)} `;
    return `; resolvers may go on saying so until ${day}${text.slice(11, 16)} UTC`;
}


/***/ })

};
;