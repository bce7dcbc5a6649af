"use strict";
exports.id = 829;
exports.ids = [829];
exports.modules = {

/***/ 7693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rootFor),
/* harmony export */   p: () => (/* binding */ inputsFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5434);
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

/***/ 5829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probe: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _config_health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7655);
/* harmony import */ var _config_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5434);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7375);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(874);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9202);
/* harmony import */ var _reporters_prometheus_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4637);
/* harmony import */ var _repository_working_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5795);
/* harmony import */ var _rules_health_unmeasured_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8070);
/* harmony import */ var _rules_health_words_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5332);
/* harmony import */ var _rules_ipv6_unhealthy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9978);
/* harmony import */ var _rules_not_dual_stack_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(253);
/* harmony import */ var _sources_declared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7972);
/* harmony import */ var _sources_expect_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4208);
/* harmony import */ var _sources_read_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8215);
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(248);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6482);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7693);


















const EXIT_CODES = { pass: 0, fail: 1, unverified: 3 };
/** The `probe` command: connects to the addresses of the declared pairs and shows how both families do. */
async function probe(operands, flags, terminal) {
    const { root, files } = (0,_operands_js__WEBPACK_IMPORTED_MODULE_15__/* .rootFor */ .C)(operands, terminal.cwd);
    const tree = (0,_repository_working_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .workingTree */ .c)(root);
    const configPath = (0,_config_path_js__WEBPACK_IMPORTED_MODULE_2__/* .findInput */ .cu)(tree, flags.texts.get('config')?.at(-1), files);
    const config = configPath === undefined ? undefined : (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .X)(tree, configPath);
    const options = settled(flags, config);
    const render = RENDERERS.get(options.format);
    if (render === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_14__/* .CannotRun */ .z(`--format: probe writes ${[...RENDERERS.keys()].join(', ')}, and not ${options.format}`);
    const entries = files.length > 0 ? files.map((pattern) => ({ pattern })) : [...(config?.records ?? [])];
    try {
        const readable = (0,_sources_read_js__WEBPACK_IMPORTED_MODULE_12__/* .read */ .L)(tree, [
            ...(config?.hasExpect === true ? [{ pattern: config.path, as: 'manifest' }] : []),
            ...entries,
        ]);
        const declared = (0,_sources_declared_js__WEBPACK_IMPORTED_MODULE_10__/* .declare */ .x)(readable);
        const { stage, match, networks } = options;
        const pairs = () => (0,_sources_expect_js__WEBPACK_IMPORTED_MODULE_11__/* .expectations */ .E)(readable, declared, { stage, match, networks });
        const policy = config?.health ?? { ..._config_health_js__WEBPACK_IMPORTED_MODULE_1__/* .HEALTH_DEFAULTS */ .QU, location: { path: '(defaults)' } };
        const watch = await (0,_health_js__WEBPACK_IMPORTED_MODULE_3__/* .watchHealth */ .c)({ policy, pairs, scope: 'all', env: terminal.env });
        const report = reportOf(watch, pairs());
        if (report.services.length === 0 && report.remarks.length === 0)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_14__/* .CannotRun */ .z('there is no address to connect to', 'Write pairs under expect: or name files with A and AAAA records');
        terminal.out(render(report));
        return EXIT_CODES[report.verdict];
    }
    catch (error) {
        if (error instanceof _sources_source_js__WEBPACK_IMPORTED_MODULE_13__/* .SourceError */ .c)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_14__/* .CannotRun */ .z(error.message);
        throw error;
    }
}
function settled(flags, config) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .settleOptions */ .sN)(config === undefined ? [flags] : [flags, (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .policyLayer */ .M)(config)]);
    if (!options.ok)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_14__/* .CannotRun */ .z(options.problem);
    return options.value;
}
const RULES = [_rules_ipv6_unhealthy_js__WEBPACK_IMPORTED_MODULE_8__/* .ipv6Unhealthy */ .u, _rules_not_dual_stack_js__WEBPACK_IMPORTED_MODULE_9__/* .notDualStack */ .E, _rules_health_unmeasured_js__WEBPACK_IMPORTED_MODULE_7__/* .healthUnmeasured */ .c];
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
                const key = `${rule.id} ${once ?? message}`;
                const { name, address } = expectation;
                if (!remarks.has(key))
                    remarks.set(key, { rule: rule.id, message, name, address });
            }
        }
    }
    const fired = new Set([...remarks.values()].map(({ rule }) => rule));
    return {
        verdict: fired.has(_rules_ipv6_unhealthy_js__WEBPACK_IMPORTED_MODULE_8__/* .ipv6Unhealthy */ .u.id) ? 'fail' : fired.has(_rules_health_unmeasured_js__WEBPACK_IMPORTED_MODULE_7__/* .healthUnmeasured */ .c.id) ? 'unverified' : 'pass',
        services: watch.services,
        remarks: [...remarks.values()],
        notes: watch.notes,
    };
}
const RENDERERS = new Map([
    ['text', textOf],
    ['json', jsonOf],
    ['prometheus', ({ services }) => (0,_reporters_prometheus_js__WEBPACK_IMPORTED_MODULE_5__/* .healthMetrics */ .im)(services).map(_reporters_prometheus_js__WEBPACK_IMPORTED_MODULE_5__/* .metricText */ ._l).join('')],
]);
const VERDICTS = {
    pass: 'PASS  Connections time out no more often than the policy allows.',
    fail: 'FAIL  IPv6 is not healthy enough: do not publish, or do not take the next step.',
    unverified: 'UNVERIFIED  Nothing wrong was seen, but not everything could be measured.',
};
function textOf({ verdict, services, remarks, notes }) {
    const hasRegions = services.some(({ region }) => region !== null);
    const parts = [
        ...(services.length === 0 ? [] : [table(services, hasRegions)]),
        ...remarks.map(({ rule, message }) => `${rule}: ${message}.`),
        ...(notes.length === 0 ? [] : [notes.join('\n')]),
        VERDICTS[verdict],
    ];
    return (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_16__/* .disarm */ .Jt)(`${parts.map((part) => part.split('\n').map(_reporters_escape_js__WEBPACK_IMPORTED_MODULE_16__/* .visible */ .RK).join('\n')).join('\n\n')}\n`);
}
const HEAD = [
    'name',
    'region',
    'port',
    'family',
    'attempts',
    'success',
    'p50',
    'p95',
    'p99',
    'timeouts',
    'fallback',
];
const LEFT = 2;
/** A line for each family; numbers stand below each other. */
function table(services, hasRegions) {
    const rows = [HEAD, ...services.map(rowOf)].map((row) => hasRegions ? row : row.filter((_, i) => i !== 1));
    const left = hasRegions ? LEFT : LEFT - 1;
    const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
    return rows
        .map((row) => row
        .map((cell, i) => (i < left ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
        .join('  ')
        .trimEnd())
        .join('\n');
}
function rowOf(service) {
    const { name, region, port, tls, family, attempts, succeeded, timedOut, timeoutRateAtLeast, latency, fallback, } = service;
    const bound = timedOut === 0 ? '' : ` (at least ${(0,_rules_health_words_js__WEBPACK_IMPORTED_MODULE_17__/* .percent */ .KN)(timeoutRateAtLeast)})`;
    return [
        (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_16__/* .visible */ .RK)(name),
        (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_16__/* .visible */ .RK)(region ?? ''),
        `${port}${tls ? ' TLS' : ''}`,
        `IPv${family}`,
        String(attempts),
        (0,_rules_health_words_js__WEBPACK_IMPORTED_MODULE_17__/* .percent */ .KN)(succeeded / attempts),
        ...[latency?.p50Ms, latency?.p95Ms, latency?.p99Ms].map((ms) => ms === undefined ? '-' : `${ms.toFixed(1)} ms`),
        `${(0,_rules_health_words_js__WEBPACK_IMPORTED_MODULE_17__/* .percent */ .KN)(timedOut / attempts)}${bound}`,
        fallback === undefined ? '-' : (0,_rules_health_words_js__WEBPACK_IMPORTED_MODULE_17__/* .percent */ .KN)(fallback.fallbacks / fallback.pairs),
    ];
}
function jsonOf({ verdict, services, remarks, notes }) {
    const list = (items) => `[${items.map((item) => `\n${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_16__/* .jsonText */ .s$)(item)}`).join(',')}]`;
    return `{"version":1,"verdict":${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_16__/* .jsonText */ .s$)(verdict)},\n"services":${list(services)},\n"findings":${list(remarks)},\n"notes":${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_16__/* .jsonText */ .s$)(notes)}}\n`;
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