"use strict";
exports.id = 923;
exports.ids = [923];
exports.modules = {

/***/ 8555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ policyLayer),
  X: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./lib/cannot-run.js
var cannot_run = __webpack_require__(1105);
// EXTERNAL MODULE: ./lib/document/document-error.js
var document_error = __webpack_require__(2208);
// EXTERNAL MODULE: ./lib/document/limits.js
var limits = __webpack_require__(3334);
// EXTERNAL MODULE: ./lib/document/node.js
var document_node = __webpack_require__(8630);
// EXTERNAL MODULE: ./lib/document/parse.js + 5 modules
var parse = __webpack_require__(2358);
// EXTERNAL MODULE: ./lib/document/problems.js
var document_problems = __webpack_require__(8598);
// EXTERNAL MODULE: ./lib/repository/tree.js
var repository_tree = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/config/health.js
var config_health = __webpack_require__(6221);
// EXTERNAL MODULE: ./lib/rollout/moment.js
var moment = __webpack_require__(2600);
// EXTERNAL MODULE: ./lib/rollout/schedule.js
var schedule = __webpack_require__(3925);
// EXTERNAL MODULE: ./lib/config/sections.js
var sections = __webpack_require__(4607);
;// CONCATENATED MODULE: ./lib/config/rollout.js




const ROLLOUT_KEYS = ['start', 'every', 'order', 'hold', 'pin'];
const EXAMPLE = 'rollout: {start: 2026-12-01, every: 1 week, order: [us-east, eu-west]}';
const REQUIRED = ['start', 'every', 'order'];
/** Reads `rollout:`; `regions` and `expect` are the sections that make its regions known. */
function readRollout(node, { regions, expect }, problems) {
    const map = (0,sections/* mapOf */.A7)(node, "'rollout:'", EXAMPLE, problems);
    if (map === undefined)
        return undefined;
    problems.unknownKeys(map, ROLLOUT_KEYS, "'rollout:'");
    for (const key of REQUIRED) {
        if ((0,document_node/* get */.Jt)(map, key) === undefined)
            problems.add(map, `'rollout:' has no '${key}'. Write ${EXAMPLE}`);
    }
    const start = (0,sections/* parsedText */.l7)(map, 'start', 'start: 2026-12-01', moment/* parseMoment */.mI, problems);
    const every = (0,sections/* parsedText */.l7)(map, 'every', 'every: 1 week', moment/* parseInterval */.P1, problems);
    const known = [...new Set([...(0,document_node/* entriesOf */.Mc)(regions).map(({ key }) => key.text), ...regionsUnder(expect)])];
    const order = readOrder((0,document_node/* get */.Jt)(map, 'order'), known, problems);
    const hold = (0,sections/* optionalText */.mR)(map, 'hold', 'hold: eu-west', problems);
    if (hold !== undefined && order.length > 0 && !order.includes(hold))
        problems.add((0,document_node/* get */.Jt)(map, 'hold'), notInOrder(hold, order));
    const pin = readPin((0,document_node/* get */.Jt)(map, 'pin'), order, start, problems);
    if (start === undefined || every === undefined || order.length === 0)
        return undefined;
    const rollout = { start, every, order, ...(0,sections/* defined */.sw)({ hold }), pin, location: (0,document_node/* placeOf */.$t)(map) };
    if (!order.every((_, index) => (0,schedule/* dateOf */.Q$)(rollout, index) <= schedule/* LAST_MS */.M0))
        problems.add(map, "the last region of 'order:' would have its turn after the year 9999. Shorten 'every:'");
    return rollout;
}
function readOrder(node, known, problems) {
    const order = new Set();
    if (node === undefined)
        return [];
    const items = (0,document_node/* itemsOf */.S3)(node);
    if (items.length === 0)
        problems.add(node, "'order:' is empty. Write order: [us-east, eu-west]");
    for (const item of items) {
        const region = (0,document_node/* textOf */.b6)(item);
        if (region === undefined)
            problems.add(item, `'order:' holds ${(0,document_node/* describe */.q0)(item)} where a region belongs. Write order: [us-east, eu-west]`);
        else if (order.has(region))
            problems.add(item, `the region ${(0,document_node/* quote */.hD)(region)} stands in 'order:' twice. Keep one of the two`);
        else if (!known.includes(region)) {
            const these = known.length === 0 ? 'there is none yet' : `known are ${known.slice(0, 20).join(', ')}`;
            problems.add(item, `no region ${(0,document_node/* quote */.hD)(region)} stands under 'regions:' or 'expect:' (${these}). Add it there, or correct it here`);
            order.add(region);
        }
        else
            order.add(region);
    }
    return [...order];
}
function readPin(node, order, start, problems) {
    const pin = new Map();
    const map = (0,sections/* mapOf */.A7)(node, "'pin:'", 'pin: {eu-west: 2026-12-10}', problems);
    for (const { key, value } of map?.entries ?? []) {
        const region = key.text;
        if (order.length > 0 && !order.includes(region))
            problems.add(key, notInOrder(region, order));
        const date = (0,sections/* parsedText */.l7)(map, region, `${region}: 2026-12-10`, moment/* parseMoment */.mI, problems);
        if (date === undefined)
            continue;
        if (start !== undefined && date.epochMs < start.epochMs)
            problems.add(value, `${(0,document_node/* quote */.hD)(region)} is pinned to a date before the start of the rollout, ${(0,schedule/* formatInstant */.r4)(start.epochMs)}. Move the start, or write a later date`);
        else
            pin.set(region, date);
    }
    return pin;
}
function notInOrder(region, order) {
    return `the region ${(0,document_node/* quote */.hD)(region)} is not in 'order:'. Write one of ${order.slice(0, 20).join(', ')}`;
}
/** The regions that entries of `expect:` name: keys of a mapping of mappings. */
function regionsUnder(expect) {
    const named = (0,document_node/* entriesOf */.Mc)(expect).flatMap(({ value }) => (0,document_node/* entriesOf */.Mc)(value));
    return named
        .filter(({ key, value }) => value.kind === 'map' && sections/* REGION_NAME */.hS.test(key.text))
        .map(({ key }) => key.text);
}

;// CONCATENATED MODULE: ./lib/config/config.js










const TOP_KEYS = [
    'expect',
    'records',
    'policy',
    'regions',
    'rollout',
    'health',
    '$schema',
];
/**
 * Reads the configuration; `expect:` is left to the manifest source.
 * @throws {CannotRun} naming everything that is wrong in the file, one `path:line:column: problem` a line, at most 20.
 */
function readConfig(tree, path) {
    const root = documentOf(tree, path);
    const problems = (0,document_problems/* createProblems */.b)();
    const top = (0,sections/* mapOf */.A7)(root, 'a configuration', 'expect: {mail.example.org: 192.0.2.25}', problems);
    for (const entry of top?.entries ?? []) {
        if (!TOP_KEYS.includes(entry.key.text))
            problems.unknownKey(entry, TOP_KEYS, path);
    }
    const policy = (0,sections/* mapOf */.A7)((0,document_node/* get */.Jt)(top, 'policy'), "'policy:'", 'policy: {stage: published}', problems);
    const expect = (0,document_node/* get */.Jt)(top, 'expect');
    const rollout = readRollout((0,document_node/* get */.Jt)(top, 'rollout'), { regions: (0,document_node/* get */.Jt)(top, 'regions'), expect }, problems);
    const health = (0,config_health/* readHealth */.L8)((0,document_node/* get */.Jt)(top, 'health'), problems);
    const config = {
        path,
        records: (0,sections/* readRecords */.T3)((0,document_node/* get */.Jt)(top, 'records'), problems),
        policy: (0,sections/* readPolicy */.T4)(policy, problems),
        ignore: (0,sections/* readIgnore */.RT)((0,document_node/* get */.Jt)(policy, 'ignore'), problems),
        regions: (0,sections/* readRegions */.eV)((0,document_node/* get */.Jt)(top, 'regions'), problems),
        ...(rollout === undefined ? {} : { rollout }),
        ...(health === undefined ? {} : { health }),
        hasExpect: expect !== undefined && !(0,document_node/* isNull */.kZ)(expect),
    };
    if (problems.first !== undefined)
        throw new cannot_run/* CannotRun */.z(problems.message());
    return config;
}
/** The options of `policy:`, each named by its place in the file. */
function policyLayer(config) {
    return {
        place(name) {
            const location = config.policy.get(name)?.location;
            const where = location === undefined ? config.path : `${location.path}:${location.line}:${location.column}`;
            return `${where}: policy.${name}`;
        },
        texts: new Map([...config.policy].map(([name, { texts }]) => [name, texts])),
    };
}
function documentOf(tree, path) {
    try {
        return (0,parse/* parseDocument */.T)(tree.read(path, limits/* MAX_OCTETS */.A4), { path });
    }
    catch (error) {
        if (error instanceof document_error/* DocumentError */.M || error instanceof repository_tree/* TreeError */.j)
            throw new cannot_run/* CannotRun */.z(error.message);
        throw error;
    }
}


/***/ }),

/***/ 6221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ readHealth),
/* harmony export */   QU: () => (/* binding */ HEALTH_DEFAULTS)
/* harmony export */ });
/* unused harmony export VARIABLE */
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8630);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3984);
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3385);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(874);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4607);





const HEALTH_DEFAULTS = {
    ports: [443],
    attempts: 20,
    timeoutMs: 3000,
    maxTimeoutRate: 0.01,
    tls: false,
    allow: [],
};
const HEALTH_KEYS = [
    'ports',
    'attempts',
    'timeout',
    'max-timeout-rate',
    'tls',
    'allow',
    'prometheus',
];
const PROMETHEUS_KEYS = ['url', 'query', 'max', 'header-env'];
const MAX_PORTS = 16;
/** Names that the workflow runner gives its own secrets and files. */
const RUNNER_VARIABLE = /^(?:GITHUB|ACTIONS|RUNNER|INPUT)_/i;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
const EXAMPLE = 'health: {ports: [443], attempts: 20, max-timeout-rate: 1%}';
const PROMETHEUS_EXAMPLE = "prometheus: {url: 'https://prometheus.example.org', query: 'sum by (region) (ipv6_timeout_ratio)', max: 1%}";
function readHealth(node, problems) {
    const map = (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOf */ .A7)(node, "'health:'", EXAMPLE, problems);
    if (node === undefined || map === undefined)
        return undefined;
    problems.unknownKeys(map, HEALTH_KEYS, "'health:'");
    const maxTimeoutRate = one(map, 'max-timeout-rate', parseShare, 'max-timeout-rate: 1%', problems);
    const prometheus = readPrometheus((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(map, 'prometheus'), maxTimeoutRate, problems);
    const ports = portsOf((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(map, 'ports'), problems);
    if (ports?.length === 0 && (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(map, 'prometheus') === undefined)
        problems.add((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(map, 'ports'), "without a port and without 'prometheus:' nothing is measured. Write ports: [443]");
    return {
        ...HEALTH_DEFAULTS,
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .sw)({
            ports,
            attempts: one(map, 'attempts', (text) => (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, 10_000)([text]), 'attempts: 20', problems),
            timeoutMs: one(map, 'timeout', (text) => (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(100, 30_000)([text]), 'timeout: 3s', problems),
            maxTimeoutRate,
            tls: one(map, 'tls', parseTruth, 'tls: true', problems),
            allow: allowOf((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(map, 'allow'), problems),
            prometheus,
        }),
        location: (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(map),
    };
}
function readPrometheus(node, maxTimeoutRate, problems) {
    const map = (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOf */ .A7)(node, "'prometheus:'", PROMETHEUS_EXAMPLE, problems);
    if (map === undefined)
        return undefined;
    problems.unknownKeys(map, PROMETHEUS_KEYS, "'prometheus:'");
    for (const key of ['url', 'query']) {
        if ((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(map, key) === undefined)
            problems.add(map, `'prometheus:' has no '${key}'. Write ${PROMETHEUS_EXAMPLE}`);
    }
    const url = one(map, 'url', parseUrl, 'url: https://prometheus.example.org', problems);
    const query = (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalText */ .mR)(map, 'query', "query: 'sum by (region) (ipv6_timeout_ratio)'", problems);
    const max = one(map, 'max', parseLimit, 'max: 1%', problems) ?? maxTimeoutRate;
    const headerEnv = one(map, 'header-env', parseVariable, 'header-env: PROMETHEUS_AUTHORIZATION', problems);
    if (url === undefined || query === undefined)
        return undefined;
    return { url, query, max: max ?? HEALTH_DEFAULTS.maxTimeoutRate, ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .sw)({ headerEnv }) };
}
/** The value of a key that has one text. */
function one(map, key, parse, example, problems) {
    const text = (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalText */ .mR)(map, key, example, problems);
    if (text === undefined)
        return undefined;
    const value = parse(text);
    if (value.ok)
        return value.value;
    problems.add((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(map, key), `'${key}:' ${value.problem}. Write ${example}`);
    return undefined;
}
function portsOf(node, problems) {
    if (node === undefined)
        return undefined;
    const ports = new Set();
    for (const item of (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(node)) {
        const port = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, 65_535)([(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item) ?? '']);
        if (!port.ok)
            problems.add(item, `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(item)} is not a port from 1 to 65535. Write ports: [443]`);
        else if (ports.has(port.value))
            problems.add(item, `the port ${port.value} is named twice. Keep one of the two`);
        else
            ports.add(port.value);
    }
    if (ports.size > MAX_PORTS)
        problems.add(node, `'ports:' names ${ports.size} ports; at most ${MAX_PORTS} are measured. Name fewer`);
    return [...ports];
}
function allowOf(node, problems) {
    if (node === undefined)
        return undefined;
    const networks = [];
    for (const item of (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(node)) {
        const text = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item);
        const network = text === undefined ? (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(item)} is no network`) : (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNetwork */ .MO)(text);
        if (network.ok)
            networks.push(network.value);
        else
            problems.add(item, `'allow:' ${network.problem}. Write allow: [2001:db8::/32]`);
    }
    return networks;
}
/** `1%`, `0.5 %`, or the same as a fraction below 1: `0.01`. */
function parseShare(text) {
    const value = parseLimit(text);
    if (!value.ok)
        return value;
    if (!text.includes('%') && value.value >= 1)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} could mean ${text} % or all of them`);
    return value.value > 1 ? (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is more than all of them`) : value;
}
/** A number in the query's own unit, or a percentage. */
function parseLimit(text) {
    const match = /^([0-9]{1,15}(?:\.[0-9]{1,15})?)\s*(%)?$/.exec(text.trim());
    if (match === null)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is neither a percentage nor a number`);
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(match[2] === undefined ? Number(match[1]) : Number(match[1]) / 100);
}
function parseTruth(text) {
    return text === 'true' || text === 'false'
        ? (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(text === 'true')
        : (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is neither true nor false`);
}
function parseUrl(text) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a URL`);
    }
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.protocol)} is neither http: nor https:`);
    // What the problem says is printed, so it must not quote the URL.
    if (url.username !== '' || url.password !== '')
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)("holds a user name or password, which everyone can read here. Name a variable under 'header-env:'");
    if (url.search !== '' || url.hash !== '')
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} goes on after the path; the query has its own key`);
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(text);
}
function parseVariable(text) {
    if (!VARIABLE.test(text))
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not the name of an environment variable`);
    return RUNNER_VARIABLE.test(text)
        ? (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} belongs to the workflow runner and is not sent anywhere`)
        : (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(text);
}


/***/ }),

/***/ 2336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cu: () => (/* binding */ findInput),
/* harmony export */   iE: () => (/* binding */ CONFIG_PATHS),
/* harmony export */   u0: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);

/** Where a configuration is looked for, in this order. */
const CONFIG_PATHS = ['', '.github/'].flatMap((folder) => ['yml', 'yaml', 'json'].map((ending) => `${folder}ptr-gate.${ending}`));
/**
 * The path of the configuration: the given one, or the only one of `CONFIG_PATHS` that exists; undefined where there
 * is none.
 * @throws {CannotRun} when the given file is missing, or several exist.
 */
function findConfig(tree, path) {
    if (path !== undefined) {
        if (tree.has(path))
            return path;
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z(`${path}: there is no such configuration file in ${tree.title}. Correct the path`);
    }
    const found = CONFIG_PATHS.filter((candidate) => tree.has(candidate));
    if (found.length > 1) {
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z(`${tree.title} has several configuration files: ${found.join(', ')}. Keep one, or name one with --config`);
    }
    return found[0];
}
/**
 * The path of the configuration, or undefined where files stand in for it.
 * @throws {CannotRun} as `findConfig`, and when there is neither.
 */
function findInput(tree, path, files) {
    const found = findConfig(tree, path);
    if (found !== undefined || files.length > 0)
        return found;
    throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z(`there is no ptr-gate.yml in ${tree.title}, and no file is named`, 'Write one, for example\n\n  expect:\n    mail.example.org: 2001:db8::25\n\nor name zone files: ptr-gate check FILE...');
}


/***/ }),

/***/ 4607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   RT: () => (/* binding */ readIgnore),
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   eV: () => (/* binding */ readRegions),
/* harmony export */   hS: () => (/* binding */ REGION_NAME),
/* harmony export */   l7: () => (/* binding */ parsedText),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
/* unused harmony exports POLICY_OPTIONS, RULE_ID, SOURCE_ID, SEVERITY_LEVELS, isDate */
/* harmony import */ var _dns_server_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7752);
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8630);
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2668);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3984);
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3385);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(874);






const RECORDS_KEYS = ['path', 'as', 'origin'];
const IGNORE_KEYS = ['rule', 'name', 'address', 'path', 'reason', 'until'];
const REGION_KEYS = ['resolver', 'subnet'];
/** Keys of `policy:` that are options; `ignore` stands beside them. */
const POLICY_OPTIONS = _options_js__WEBPACK_IMPORTED_MODULE_4__/* .OPTION_NAMES */ .TM.filter((name) => (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .optionOf */ .XD)(name).policy === true);
const RULE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const SOURCE_ID = RULE_ID;
const SEVERITY_LEVELS = ['error', 'warning', 'notice', 'off'];
/** A region's name; the keys that an `expect:` entry itself has are taken. */
const REGION_NAME = /^(?!(?:A|AAAA|address|ptr)$)[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
function readRecords(node, problems) {
    const records = [];
    for (const item of (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(node)) {
        const location = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(item);
        if (item.kind !== 'map') {
            const pattern = patternOf(item, "'records:'", problems);
            if (pattern !== undefined)
                records.push({ pattern, location });
            continue;
        }
        problems.unknownKeys(item, RECORDS_KEYS, "an entry of 'records:'");
        const path = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(item, 'path');
        if (path === undefined) {
            problems.add(item, "this entry of 'records:' has no 'path'. Write {path: zones/db.example.org, as: zone-file}");
        }
        const pattern = path && patternOf(path, "'path:'", problems);
        const as = optionalText(item, 'as', 'as: zone-file', problems);
        if (as !== undefined && !SOURCE_ID.test(as)) {
            problems.add((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(item, 'as'), `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(as)} is not the id of a format. Write one such as zone-file or hosts`);
        }
        const origin = parsedText(item, 'origin', 'origin: example.org', (text) => (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDomainName */ .r)(text), problems);
        if (pattern !== undefined)
            records.push({ pattern, ...defined({ as, origin }), location });
    }
    return records;
}
/** A path or glob that stays inside the repository. */
function patternOf(node, what, problems) {
    const text = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node);
    if (text === undefined || text === '') {
        problems.add(node, `${what} holds ${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(node)} where a path or pattern belongs. Write one such as zones/db.*`);
        return undefined;
    }
    const problem = patternProblem(text);
    if (problem === undefined)
        return text;
    problems.add(node, `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} ${problem}`);
    return undefined;
}
function patternProblem(text) {
    if (text.startsWith('/'))
        return 'is an absolute path. Write it relative to the root of the repository';
    if (text.startsWith('!'))
        return 'begins with an exclamation mark. Patterns only add files; write a narrower one';
    if (text.split('/').includes('..'))
        return "leads upwards by '..'. Write it relative to the root of the repository";
    if (text.includes('\0'))
        return 'contains a NUL character. Remove it';
    return undefined;
}
function readPolicy(policy, problems) {
    const read = new Map();
    for (const entry of (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(policy)) {
        const { key, value } = entry;
        if (key.text === 'ignore')
            continue;
        const name = POLICY_OPTIONS.find((option) => option === key.text);
        if (name === undefined) {
            const elsewhere = _options_js__WEBPACK_IMPORTED_MODULE_4__/* .OPTION_NAMES */ .TM.find((option) => option === key.text);
            if (elsewhere === undefined)
                problems.unknownKey(entry, [...POLICY_OPTIONS, 'ignore'], "'policy:'");
            else
                problems.add(key, `'${elsewhere}' cannot be set in 'policy:'. Write it on the command line, --${elsewhere}`);
            continue;
        }
        if ((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(value) && name !== 'rules') {
            problems.add(value, `'${name}:' is empty. Write a value, or remove the key`);
            continue;
        }
        const texts = name === 'rules' ? rulesOf(value, problems) : optionTexts(name, value, problems);
        if (texts.length > 0)
            read.set(name, { texts, location: (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(value) });
    }
    return read;
}
/** The texts of one option, each checked at its own place. */
function optionTexts(name, value, problems) {
    const option = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .optionOf */ .XD)(name);
    if (value.kind === 'list' && option.many !== true) {
        problems.add(value, `'${name}:' holds a list where one value belongs. Write ${name}: ${option.default ?? option.placeholder}`);
        return [];
    }
    if (value.kind === 'list' && value.items.length === 0) {
        problems.add(value, `'${name}:' is an empty list. Write a value, or remove the key`);
    }
    const texts = [];
    for (const item of (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(value)) {
        const text = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item);
        if (text === undefined || text.trim() === '') {
            const list = option.many === true ? ' or a list of them' : '';
            problems.add(item, `'${name}:' holds ${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(item)} where a text belongs. Write one value${list}`);
            continue;
        }
        const parts = option.many === true && value.kind === 'scalar' ? (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .splitList */ .ry)(text) : [text];
        const result = option.parse(parts);
        if (!result.ok)
            problems.add(item, `policy.${name}: ${result.problem}`);
        else
            texts.push(...parts);
    }
    return texts;
}
/** `ID: LEVEL` as the option's text `ID=LEVEL`. */
function rulesOf(value, problems) {
    const texts = [];
    for (const { key, value: level } of (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(mapOf(value, "'rules:'", 'rules: {ptr-ambiguous: off}', problems))) {
        const text = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(level);
        if (!RULE_ID.test(key.text)) {
            problems.add(key, `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key.text)} is not the id of a rule. Write one such as ptr-missing`);
        }
        else if (text === undefined || !SEVERITY_LEVELS.includes(text)) {
            problems.add(level, `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(level)} is not a level. Write one of ${SEVERITY_LEVELS.join(', ')}`);
        }
        else
            texts.push(`${key.text}=${text}`);
    }
    return texts;
}
function readIgnore(node, problems) {
    const example = '{rule: ptr-missing, name: old.example.org, reason: "moving, ticket 123", until: 2027-01-31}';
    const entries = [];
    for (const item of (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(node)) {
        const before = problems.count;
        const map = item.kind === 'map' ? item : undefined;
        if (map === undefined) {
            problems.add(item, `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(item)} stands where an entry of 'ignore:' belongs. Write ${example}`);
            continue;
        }
        problems.unknownKeys(map, IGNORE_KEYS, "an entry of 'ignore:'");
        for (const key of ['rule', 'reason']) {
            if ((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(map, key) === undefined) {
                problems.add(map, `this entry of 'ignore:' has no '${key}'. Write ${example}`);
            }
        }
        const rule = optionalText(map, 'rule', 'rule: ptr-missing', problems);
        if (rule !== undefined && !RULE_ID.test(rule)) {
            problems.add((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(map, 'rule'), `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rule)} is not the id of a rule. Write one such as ptr-missing`);
        }
        const reason = optionalText(map, 'reason', 'reason: "moving, ticket 123"', problems);
        const name = parsedText(map, 'name', 'name: old.example.org', (text) => (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDomainName */ .r)(text), problems);
        const address = parsedText(map, 'address', 'address: 2001:db8::25', _model_ip_address_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIpAddress */ .D_, problems);
        const path = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(map, 'path') && patternOf((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(map, 'path'), "'path:'", problems);
        const until = optionalText(map, 'until', 'until: 2027-01-31', problems);
        if (until !== undefined && !isDate(until)) {
            problems.add((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(map, 'until'), `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(until)} is not a day. Write YYYY-MM-DD, such as 2027-01-31`);
        }
        if (problems.count > before || rule === undefined || reason === undefined)
            continue;
        entries.push({ rule, reason, ...defined({ name, address, path, until }), location: (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(map) });
    }
    return entries;
}
/** A day of the calendar, as RFC 3339 writes it. */
function isDate(text) {
    const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
    if (match === null)
        return false;
    const time = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}
function readRegions(node, problems) {
    const example = 'regions: {us-east: {subnet: 203.0.113.0/24}}';
    const regions = new Map();
    for (const { key, value } of (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(mapOf(node, "'regions:'", example, problems))) {
        if (!REGION_NAME.test(key.text)) {
            problems.add(key, `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key.text)} cannot name a region. Write letters, digits, '.', '_' and '-', and none of A, AAAA, address, ptr`);
        }
        const map = mapOf(value, `the region ${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key.text)}`, `${key.text}: {resolver: 192.0.2.53}`, problems);
        if (map !== undefined)
            problems.unknownKeys(map, REGION_KEYS, 'a region');
        const resolver = parsedText(map, 'resolver', 'resolver: 192.0.2.53', vantageText, problems);
        const subnet = parsedText(map, 'subnet', 'subnet: 203.0.113.0/24', _model_ip_address_js__WEBPACK_IMPORTED_MODULE_3__/* .parseNetwork */ .MO, problems);
        regions.set(key.text, { ...defined({ resolver, subnet }), location: (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(key) });
    }
    return regions;
}
/** A server that can be asked, as it is written. */
function vantageText(text) {
    const server = (0,_dns_server_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseServerAddress */ .RA)(text.trim());
    return server.ok ? (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .parsed */ .Y)(text.trim()) : server;
}
/** The mapping; undefined where there is none, or nothing in it. Anything else is a problem. */
function mapOf(node, what, example, problems) {
    if (node === undefined || (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(node))
        return undefined;
    if (node.kind === 'map')
        return node;
    problems.add(node, `${what} is a mapping, and ${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(node)} stands here. Write ${example}`);
    return undefined;
}
function optionalText(map, key, example, problems) {
    const entry = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(map, key);
    if (entry === undefined)
        return undefined;
    const text = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.value);
    if (text !== undefined && text.trim() !== '')
        return text;
    problems.add(entry.value, `'${key}:' holds ${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(entry.value)} where a text belongs. Write ${example}`);
    return undefined;
}
function parsedText(map, key, example, parse, problems) {
    const text = optionalText(map, key, example, problems);
    if (text === undefined)
        return undefined;
    const result = parse(text);
    if (result.ok)
        return result.value;
    problems.add((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(map, key), `'${key}:' ${result.problem}. Write ${example}`);
    return undefined;
}
/** The members that have a value. */
function defined(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 4332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _document_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2208);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5670);



/**
 * The text of a UTF-8 file.
 * @throws {DocumentError} with the place of the first octet that is not UTF-8.
 */
function decodeText(octets, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets);
    }
    catch {
        const [first, second] = octets;
        if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
            throw new _document_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentError */ .M('the file is UTF-16. Save it as UTF-8', { path, line: 1, column: 1 });
        }
        const valid = validLength(octets);
        const before = new TextDecoder('utf-8').decode(octets.subarray(0, valid));
        const octet = octets[valid].toString(16).padStart(2, '0').toUpperCase();
        throw new _document_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentError */ .M(`the octet 0x${octet} is not UTF-8. Save the file as UTF-8`, (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOf */ .e)(before, path).point(before.length));
    }
}
/** The number of octets up to the first that is not UTF-8: a streaming decoder takes every shorter beginning. */
function validLength(octets) {
    let low = 0;
    let high = octets.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        try {
            new TextDecoder('utf-8', { fatal: true }).decode(octets.subarray(0, middle), { stream: true });
            low = middle;
        }
        catch {
            high = middle;
        }
    }
    // In a stream `low` octets may end inside a character; that character is the one at fault.
    while (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(octets.subarray(0, low)))
        low--;
    return low;
}


/***/ }),

/***/ 2208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ DocumentError),
/* harmony export */   R: () => (/* binding */ showPlace)
/* harmony export */ });
/** Where a document cannot be read, and why. The message is whole: `path:line:column: what was found. what to write`. */
class DocumentError extends Error {
    path;
    line;
    column;
    constructor(problem, place) {
        super(`${showPlace(place)}: ${problem}`);
        this.name = 'DocumentError';
        this.path = place.path;
        this.line = place.line;
        this.column = place.column;
    }
}
/** `path:line:column`, as far as it is known. */
function showPlace(place) {
    const line = place.line === undefined ? '' : `:${place.line}`;
    return `${place.path}${line}${place.line === undefined || place.column === undefined ? '' : `:${place.column}`}`;
}


/***/ }),

/***/ 3334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ MAX_OCTETS),
/* harmony export */   __: () => (/* binding */ MAX_MARKS),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   nm: () => (/* binding */ MAX_NODES),
/* harmony export */   tZ: () => (/* binding */ MAX_UNFOLDED)
/* harmony export */ });
/** The largest file that callers read as a document: `tree.read(path, MAX_OCTETS)`. */
const MAX_OCTETS = 64 * 1024 * 1024;
/** The deepest nesting of lists and mappings. Readers may therefore recurse over a tree without a thought. */
const MAX_DEPTH = 100;
/** The most nodes of a JSON text: about 600 MB of memory at the very worst. */
const MAX_NODES = 5_000_000;
/**
 * The most marks in a YAML stream that could begin a node (line ends, `: `, `- `, brackets; a comma counts twice). A
 * million lines of `key: value` have two million. About 1 GB of memory at the very worst.
 */
const MAX_MARKS = 2_500_000;
/** The most nodes that the aliases of one document may stand for. A "billion laughs" file ends here. */
const MAX_UNFOLDED = 1_000_000;


/***/ }),

/***/ 8630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/** The value at `key`; undefined where the mapping has no such key, or the node is no mapping. */
function get(node, key) {
    return entryOf(node, key)?.value;
}
/** The entry at `key`, for its key's place. */
function entryOf(node, key) {
    if (node?.kind !== 'map')
        return undefined;
    return node.index === undefined
        ? node.entries.find((entry) => entry.key.text === key)
        : node.index.get(key);
}
/** The value at a path of keys. */
function at(node, ...keys) {
    return keys.reduce(get, node);
}
/** The entries of a mapping; none where the node is absent or something else. */
function entriesOf(node) {
    return node?.kind === 'map' ? node.entries : [];
}
/** The items of a list; one item where the node is a scalar or a mapping; none where it is absent or null. */
function itemsOf(node) {
    if (node === undefined || isNull(node))
        return [];
    return node.kind === 'list' ? node.items : [node];
}
/** The text of a scalar; undefined where the node is absent, null, a list or a mapping. */
function textOf(node) {
    return node?.kind === 'scalar' && !isNull(node) ? node.text : undefined;
}
const NULLS = new Set(['', '~', 'null', 'Null', 'NULL']);
/** True for JSON's null, YAML's `null` and `~`, and a value that is not there at all. */
function isNull(node) {
    return node.kind === 'scalar' && !node.quoted && node.tag === undefined && NULLS.has(node.text);
}
/** The place of a node alone, for a record or a finding to keep. */
function placeOf(node) {
    const { path, line, column, endLine, endColumn } = node;
    return { path, line, column, endLine, endColumn };
}
/** What the node is, in words for a message: `a list`, `a mapping`, `nothing`, `'text'`. */
function describe(node) {
    if (node.kind === 'list')
        return node.items.length === 0 ? 'an empty list' : 'a list';
    if (node.kind === 'map')
        return node.entries.length === 0 ? 'an empty mapping' : 'a mapping';
    return isNull(node) ? 'nothing' : quote(node.text);
}
/** Foreign text in a message: on one line, in quotes, cut to a bearable length. */
function quote(text) {
    const head = text.length > 100 ? `${text.slice(0, 97).replace(/[\ud800-\udbff]$/, '')}...` : text;
    const plain = head.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, (char) => char === '\n' ? '\\n' : char === '\t' ? '\\t' : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `'${plain}'`;
}


/***/ }),

/***/ 2358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument),
  e: () => (/* binding */ parseDocuments)
});

// EXTERNAL MODULE: ./lib/document/decode.js
var decode = __webpack_require__(4332);
// EXTERNAL MODULE: ./lib/document/document-error.js
var document_error = __webpack_require__(2208);
// EXTERNAL MODULE: ./lib/document/limits.js
var limits = __webpack_require__(3334);
// EXTERNAL MODULE: ./lib/document/node.js
var document_node = __webpack_require__(8630);
// EXTERNAL MODULE: ./lib/document/places.js
var document_places = __webpack_require__(5670);
;// CONCATENATED MODULE: ./lib/document/tree-builder.js



/** Mappings up to this size are searched one entry after the other; larger ones get an index. */
const SMALL_MAP = 8;
function openNode(kind, start, tag) {
    return { kind, start, tag, items: [], entries: [], index: undefined, key: undefined };
}
/** The finished list or mapping, which ends at the offset `end`. */
function closeNode(open, end, places) {
    const place = places.span(open.start, end);
    const { tag, items, entries, index } = open;
    return open.kind === 'list'
        ? { kind: 'list', items, tag, ...place }
        : { kind: 'map', entries, index, tag, ...place };
}
function findEntry(open, key) {
    return open.index === undefined
        ? open.entries.find((entry) => entry.key.text === key)
        : open.index.get(key);
}
function addEntry(open, entry) {
    open.entries.push(entry);
    if (open.index !== undefined)
        open.index.set(entry.key.text, entry);
    else if (open.entries.length > SMALL_MAP) {
        open.index = new Map(open.entries.map((each) => [each.key.text, each]));
    }
}
/**
 * Adds an item, or a value to the key that waits for it.
 * @throws {DocumentError} when the key is there already.
 */
function addChild(open, node) {
    if (open.kind === 'list')
        open.items.push(node);
    else if (open.key !== undefined) {
        addEntry(open, { key: open.key, value: node });
        open.key = undefined;
    }
}
/** @throws {DocumentError} when the mapping has the key already; both places are named. */
function refuseDuplicate(open, key) {
    const first = findEntry(open, key.text)?.key;
    if (first === undefined)
        return;
    throw new document_error/* DocumentError */.M(`the key ${(0,document_node/* quote */.hD)(key.text)} is written a second time; the first is at ${(0,document_error/* showPlace */.R)(first)}. Keep one of the two`, key);
}
/** @throws {DocumentError} when a document grows over the limit. */
function refuseTooMany(count, at) {
    if (count > limits/* MAX_NODES */.nm) {
        throw new document_error/* DocumentError */.M(`the document has more than ${limits/* MAX_NODES */.nm.toLocaleString('en')} nodes. Split it into several files`, at());
    }
}

;// CONCATENATED MODULE: ./lib/document/json.js





const LITERAL = /-?[0-9][0-9a-zA-Z.+-]*|[A-Za-z_$-][\w$-]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
/**
 * Reads one JSON text (RFC 8259) without a BOM. Numbers stay as they are written.
 * @throws {DocumentError} with the place of the first character that cannot stand where it stands.
 */
function parseJson(text, path) {
    const places = (0,document_places/* placesOf */.e)(text, path);
    const stack = [];
    let offset = 0;
    let count = 0;
    const fail = (problem, where = offset) => {
        throw new document_error/* DocumentError */.M(problem, places.point(where));
    };
    const found = () => {
        if (offset >= text.length)
            return 'the file ends';
        const char = String.fromCodePoint(text.codePointAt(offset));
        if (char === '#' || text.startsWith('//', offset) || text.startsWith('/*', offset)) {
            return 'a comment begins, and JSON has no comments,';
        }
        return `${(0,document_node/* quote */.hD)(char)} stands`;
    };
    const skipBlanks = () => {
        for (; offset < text.length; offset++) {
            const char = text.charCodeAt(offset);
            if (char !== 32 && char !== 10 && char !== 13 && char !== 9)
                return;
        }
    };
    const string = () => {
        const start = offset++;
        let escaped = false;
        for (;; offset++) {
            const char = text.charCodeAt(offset);
            if (char === 34)
                break;
            if (char === 92) {
                escaped = true;
                ESCAPE.lastIndex = offset;
                if (!ESCAPE.test(text)) {
                    fail(`${(0,document_node/* quote */.hD)(text.slice(offset, offset + 2))} is no escape of JSON. Write \\\\ for a backslash, or \\" \\n \\t \\uXXXX`);
                }
                offset = ESCAPE.lastIndex - 1;
            }
            else if (Number.isNaN(char)) {
                fail('the string is not closed before the file ends. Write the closing "', start);
            }
            else if (char === 10 || char === 13) {
                fail('the string is not closed on its line. Write the closing ", or \\n for a line break', start);
            }
            else if (char < 32) {
                fail(`a control character stands in the string. Write \\u${char.toString(16).padStart(4, '0')}`);
            }
        }
        offset++;
        const raw = text.slice(start + 1, offset - 1);
        const value = escaped ? JSON.parse(`"${raw}"`) : raw;
        return { kind: 'scalar', text: value, quoted: true, tag: undefined, ...places.span(start, offset) };
    };
    const literal = () => {
        LITERAL.lastIndex = offset;
        const word = LITERAL.exec(text)?.[0];
        if (word === undefined) {
            const single = text[offset] === "'" ? '. JSON strings stand in double quotes' : '. Write a value';
            const comma = text[offset] === ',' || text[offset] === ']' || text[offset] === '}';
            return fail(`${found()} where a value is expected${comma ? '. Write a value, or remove the comma before it' : single}`);
        }
        if (!NUMBER.test(word) && word !== 'true' && word !== 'false' && word !== 'null') {
            fail(`${(0,document_node/* quote */.hD)(word)} is no value of JSON. Write text in double quotes: ${JSON.stringify(word)}`);
        }
        const start = offset;
        offset += word.length;
        return { kind: 'scalar', text: word, quoted: false, tag: undefined, ...places.span(start, offset) };
    };
    /** Reads `"key":` of the mapping on top. */
    const key = (top) => {
        if (text[offset] === '}' && top.entries.length > 0) {
            fail("',' stands before '}'. Remove the comma: JSON has none after the last entry", lastComma);
        }
        if (text[offset] !== '"')
            fail(`${found()} where a key is expected. Write the key in double quotes: "key": value`);
        const node = string();
        refuseDuplicate(top, node);
        refuseTooMany(++count, () => node);
        skipBlanks();
        if (text[offset] !== ':')
            fail(`${found()} after the key ${(0,document_node/* quote */.hD)(node.text)}. Write a ':' between key and value`);
        offset++;
        top.key = node;
        skipBlanks();
    };
    let lastComma = 0;
    skipBlanks();
    if (offset >= text.length)
        fail('the file is empty. Write a JSON value, such as {}', 0);
    for (;;) {
        // Here a value begins. Only `[` and `{` keep the loop from having a finished node at its end.
        let node;
        const char = text[offset];
        if (char === '[' || char === '{') {
            if (stack.length >= limits/* MAX_DEPTH */.lr) {
                fail(`the nesting is deeper than ${limits/* MAX_DEPTH */.lr} levels. Write the document flatter`);
            }
            const open = openNode(char === '[' ? 'list' : 'map', offset++);
            refuseTooMany(++count, () => places.point(open.start));
            skipBlanks();
            if (text[offset] === (char === '[' ? ']' : '}'))
                node = closeNode(open, ++offset, places);
            else {
                stack.push(open);
                if (char === '{')
                    key(open);
            }
        }
        else {
            node = char === '"' ? string() : literal();
            refuseTooMany(++count, () => places.point(offset));
        }
        while (node !== undefined) {
            const top = stack.at(-1);
            skipBlanks();
            if (top === undefined) {
                if (offset < text.length)
                    fail(`${found()} after the end of the document. Remove the rest`);
                return node;
            }
            addChild(top, node);
            node = undefined;
            const closing = top.kind === 'list' ? ']' : '}';
            if (text[offset] === ',') {
                lastComma = offset++;
                skipBlanks();
                if (text[offset] === closing) {
                    fail(`',' stands before '${closing}'. Remove the comma: JSON has none after the last entry`, lastComma);
                }
                if (top.kind === 'map')
                    key(top);
            }
            else if (text[offset] === closing) {
                stack.pop();
                node = closeNode(top, ++offset, places);
            }
            else {
                const what = top.kind === 'list' ? 'list' : 'mapping';
                const { line } = places.point(top.start);
                fail(`${found()} inside the ${what} that begins on line ${line}. Write ',' or '${closing}'`);
            }
        }
    }
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/document/yaml-extent.js

/**
 * The offsets that a scalar covers, quotes included. A scalar without text has the empty place where its text would
 * be: behind the `:` or `-` that announces it. `end` is where the text read so far ends.
 */
function scalarExtent(event, text, end, slot) {
    const { valueStart, valueEnd, style } = event;
    if (valueStart < 0) {
        const at = Math.max(event.anchorEnd, event.tagEnd);
        const point = at >= 0 ? at : emptyOffset(text, end, slot);
        return [point, point];
    }
    if (style === js_yaml/* SCALAR_STYLE */.jK.PLAIN)
        return [valueStart, valueEnd];
    if (style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED) {
        return [valueStart - 1, valueEnd + 1];
    }
    let start = valueStart;
    let stop = valueEnd;
    while (start < stop && isBlank(text.charCodeAt(start)))
        start++;
    while (stop > start && isBlank(text.charCodeAt(stop - 1)))
        stop--;
    return start === stop ? [valueStart, valueStart] : [start, stop];
}
function emptyOffset(text, end, slot) {
    const next = skipFiller(text, end);
    const char = text[next];
    if (slot === 'value' && char === ':')
        return next + 1;
    if (slot === 'block-item' && char === '-')
        return next + 1;
    if (slot === 'key')
        return char === '?' ? next + 1 : next;
    return end;
}
/** Where a list or mapping in brackets ends, given where its last node ends. */
function flowEnd(text, start, end) {
    const closing = text[start] === '[' ? ']' : text[start] === '{' ? '}' : undefined;
    if (closing === undefined)
        return end;
    let next = skipFiller(text, end);
    if (text[next] === ',')
        next = skipFiller(text, next + 1);
    return text[next] === closing ? next + 1 : end;
}
/** The next offset that is neither blank nor in a comment. */
function skipFiller(text, from) {
    let offset = from;
    for (;;) {
        while (isBlank(text.charCodeAt(offset)))
            offset++;
        if (text[offset] !== '#' || (offset > 0 && !isBlank(text.charCodeAt(offset - 1))))
            return offset;
        while (offset < text.length && text[offset] !== '\n' && text[offset] !== '\r')
            offset++;
    }
}
function isBlank(char) {
    return char === 32 || char === 10 || char === 9 || char === 13;
}

;// CONCATENATED MODULE: ./lib/document/yaml-problem.js


/** Reasons of the parser that already say what is wrong, and what to write. */
const DIRECT = [
    [/^tab characters/, 'a tab stands in the indentation. Write blanks: YAML allows no tabs there'],
    [/^nesting exceeded/, `the nesting is deeper than ${limits/* MAX_DEPTH */.lr} levels. Write the document flatter`],
    [
        /^deficient indentation/,
        'a quote or bracket above is still open, and this line is not indented deeper than its key. Close it, or indent the line',
    ],
    [
        /^missed comma/,
        "an entry ends here without ','. Write ',' before the next entry, or the closing bracket",
    ],
    [
        /^expected the node content/,
        "',' stands where an entry is expected. Remove the comma, or write the entry",
    ],
    [/within a (?:single|double) quoted/, 'a quote is still open at the end. Write the closing quote'],
    [/within a flow collection/, "a '[' or '{' is still open at the end. Write the closing bracket"],
    [/^a whitespace character is expected/, "no blank follows ':'. Write 'key: value' with a blank"],
    [/^a line break is expected/, "text stands on the line of '|' or '>'. Begin the text on the next line"],
    [
        /^unknown escape/,
        'no escape of YAML follows the backslash. Write \\\\ for a backslash, or use single quotes',
    ],
    [
        /^expected hexadecimal/,
        'a hexadecimal digit is missing in an escape. Write \\xXX, \\uXXXX or \\UXXXXXXXX',
    ],
    [/^null byte/, 'a NUL character stands in the file. Remove it: is this a text file in UTF-8?'],
    [
        /^(?:the stream contains non-printable|expected valid JSON)/,
        'a control character stands here. Remove it, or write it as \\xXX in double quotes',
    ],
    [
        /^directives end mark/,
        "'%' begins a directive, and no '---' follows. Put text that begins with '%' in quotes",
    ],
    [
        /^undeclared tag handle|^tag |^named tag/,
        "'!' begins a tag, and this is none. Put text that begins with '!' in quotes",
    ],
    [
        /^duplication of/,
        'a node has two tags or two anchors. Keep one, and put text that begins with & or ! in quotes',
    ],
    [/^name of an alias/, '\'*\' begins an alias, and no name follows. Put the text in quotes: "*"'],
    [/^name of an anchor/, '\'&\' begins an anchor, and no name follows. Put the text in quotes: "&"'],
];
/** Words the parser's reason for a person who wants to know what to write. */
function explainYaml(reason, position, text) {
    const starred = /(\*[^\s,[\]{}]+):[ \t]*$/.exec(text.slice(lineStart(text, position), position));
    if (starred !== null)
        return startsAlias(starred[1], position - starred[0].length);
    const direct = DIRECT.find(([pattern]) => pattern.test(reason));
    if (direct !== undefined)
        return { problem: direct[1], offset: position };
    return explainStructure(position, text) ?? { problem: `${reason}. Write this part anew`, offset: position };
}
/** The parser only knows that something does not fit here; the lines around tell why. */
function explainStructure(position, text) {
    const start = lineStart(text, position);
    const line = lineFrom(text, start);
    const before = line.slice(0, position - start);
    const indent = /^[ \t]*/.exec(line)[0].length;
    const char = text[position];
    const star = /^[ \t]*(?:- +)*(?=\*)/.exec(line);
    if (star !== null) {
        const word = /^\*[^\s]*?(?=:?(?:\s|$))/.exec(line.slice(star[0].length))[0];
        return startsAlias(word, start + star[0].length);
    }
    if (char !== undefined && '@`%,]}&!|>'.includes(char)) {
        return { problem: `text cannot begin with '${char}' in YAML. Put the text in quotes`, offset: position };
    }
    if (char === ':') {
        const value = /:[ \t]+(?=\S)(.*)$/.exec(before);
        if (value !== null) {
            const rest = position + 1 >= text.length || /\s/.test(text[position + 1]) ? line.slice(before.length) : '';
            const whole = rest.trim() === ':';
            return whole
                ? {
                    problem: `the value ends in ':', which makes it a key. Put it in quotes: "${cut(value[1])}:"`,
                    offset: position - value[1].length,
                }
                : {
                    problem: "a second ': ' stands on the line. Put the value in quotes, or begin the inner mapping on its own line",
                    offset: position,
                };
        }
        return (brokenLineAbove(text, start, indent) ?? {
            problem: "':' stands here after a key of several lines. Write the key on one line",
            offset: position,
        });
    }
    if (/["'\]}][ \t]*$/.test(before)) {
        return {
            problem: `${(0,document_node/* quote */.hD)(line.slice(before.length).trim() || 'text')} stands after a closing quote or bracket. Remove it, or put the whole text in quotes`,
            offset: position,
        };
    }
    if (char === '-' && /^-(?:\s|$)/.test(text.slice(position, position + 2))) {
        return before.trim() === ''
            ? {
                problem: "a list item ('- ') stands where the mapping above goes on. Write 'key: value', or indent the item like the others",
                offset: position,
            }
            : {
                problem: "a list item ('- ') stands on the line of its key. Begin the list on a line of its own",
                offset: position,
            };
    }
    if (line.trim() === '')
        return brokenLineAbove(text, start, indent);
    if (before.trim() === '') {
        return {
            problem: `${(0,document_node/* quote */.hD)(line.trim())} does not continue what stands above. Indent it by as many blanks as its neighbours, and write the same kind: all 'key: value' or all '- item'`,
            offset: position,
        };
    }
    return (brokenLineAbove(text, start, indent) ?? {
        problem: `':' is missing after ${(0,document_node/* quote */.hD)(before.trim())}. Write 'key: value'`,
        offset: start + indent,
    });
}
function startsAlias(word, offset) {
    return { problem: `'*' begins an alias in YAML. Put the text in quotes: "${cut(word)}"`, offset };
}
/** The key here was read as the rest of the line above, which is where the mistake is. */
function brokenLineAbove(text, start, indent) {
    let at = start;
    while (at > 0) {
        at = lineStart(text, text[at - 2] === '\r' && text[at - 1] === '\n' ? at - 2 : at - 1);
        const line = lineFrom(text, at);
        if (/^[ \t]*(?:#|$)/.test(line))
            continue;
        const aboveIndent = /^[ \t]*/.exec(line)[0].length;
        const content = line.slice(aboveIndent).trimEnd();
        const noBlank = /^([^\s:'"]+):(\S+)$/.exec(content);
        const place = at + aboveIndent;
        if (/:(?:\s|$)/.test(content)) {
            if (aboveIndent >= indent)
                return undefined;
            const own = lineFrom(text, start);
            return {
                problem: `${(0,document_node/* quote */.hD)(own.trim())} is indented deeper than the line above, which has a value already. Indent it like its neighbours`,
                offset: start + indent,
            };
        }
        if (noBlank !== null) {
            return {
                problem: `no blank follows ':' in ${(0,document_node/* quote */.hD)(content)}. Write '${cut(noBlank[1])}: ${cut(noBlank[2])}'`,
                offset: place,
            };
        }
        return { problem: `':' is missing after ${(0,document_node/* quote */.hD)(content)}. Write 'key: value'`, offset: place };
    }
    return undefined;
}
function lineStart(text, offset) {
    let start = offset;
    while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r')
        start--;
    return start;
}
function lineFrom(text, start) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r')
        end++;
    return text.slice(start, end);
}
function cut(text) {
    return (0,document_node/* quote */.hD)(text).slice(1, -1);
}

;// CONCATENATED MODULE: ./lib/document/yaml.js








/** Tags that only say what a scalar would resolve to; nothing is resolved here. */
const CORE_TAG = /^!(?:!|<tag:yaml\.org,2002:)(?:null|bool|int|float|timestamp|map|seq|merge|str)>?$/;
/**
 * Reads every document of a YAML stream without a BOM. Aliases and merge keys are resolved and share the nodes that
 * they stand for, so a walk over the tree takes time, never memory; how much is bounded.
 * @throws {DocumentError}
 */
function parseYaml(text, path, syntax = {}) {
    const places = (0,document_places/* placesOf */.e)(text, path);
    refuseHuge(text, places);
    const events = eventsOf(text, places);
    const documents = [];
    const stack = [];
    let root;
    /** What an anchor names; undefined while that node is still being read. */
    let anchors = new Map();
    /** Nodes of the document so far, aliases counted as what they stand for. */
    let size = 0;
    let unfolded = 0;
    /** Where the text read so far ends. */
    let end = 0;
    const slot = () => {
        const top = stack.at(-1);
        if (top === undefined)
            return 'document';
        if (top.node.kind === 'list')
            return top.flow ? 'flow-item' : 'block-item';
        return top.node.key === undefined && !isMerging(top) ? 'key' : 'value';
    };
    const add = (node, height) => {
        const top = stack.at(-1);
        if (top === undefined) {
            root = node;
            return;
        }
        if (height >= top.height)
            top.height = height + 1;
        if (isMerging(top))
            top.mergeValue = node;
        else if (top.node.kind === 'list' || top.node.key !== undefined)
            addChild(top.node, node);
        else {
            const key = keyOf(node);
            if (isMergeKey(key)) {
                if (top.mergeKey !== undefined) {
                    throw new document_error/* DocumentError */.M("'<<' is written twice in one mapping. Write one: <<: [*first, *second]", key);
                }
                top.mergeKey = key;
            }
            else {
                refuseDuplicate(top.node, key);
                top.node.key = key;
            }
        }
    };
    const tagOf = (event) => {
        if (event.tagStart < 0)
            return undefined;
        const tag = text.slice(event.tagStart, event.tagEnd);
        if (tag === '!' || CORE_TAG.test(tag))
            return undefined;
        if (syntax.tags === true)
            return tag;
        throw new document_error/* DocumentError */.M(`the tag ${(0,document_node/* quote */.hD)(tag)} has no meaning here. Write the value itself, or put text that begins with '!' in quotes`, places.point(event.tagStart));
    };
    const readScalar = (event) => {
        const [from, to] = scalarExtent(event, text, end, slot());
        end = to;
        const node = {
            kind: 'scalar',
            text: (0,js_yaml/* getScalarValue */.KE)(text, event),
            quoted: event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN || isStringTag(text, event),
            tag: tagOf(event),
            ...places.span(from, to),
        };
        size++;
        if (event.anchorStart >= 0) {
            anchors.set(text.slice(event.anchorStart, event.anchorEnd), { node, size: 1, height: 0 });
        }
        add(node, 0);
    };
    const readAlias = (event) => {
        const name = text.slice(event.anchorStart, event.anchorEnd);
        const place = places.span(event.anchorStart - 1, event.anchorEnd);
        end = event.anchorEnd;
        const target = anchors.get(name);
        if (target === undefined)
            throw new document_error/* DocumentError */.M(danglingAlias(name, anchors.has(name)), place);
        size += target.size;
        unfolded += target.size;
        if (unfolded > limits/* MAX_UNFOLDED */.tZ) {
            const most = limits/* MAX_UNFOLDED */.tZ.toLocaleString('en');
            throw new document_error/* DocumentError */.M(`the aliases of this document stand for more than ${most} nodes. Write out what they stand for`, place);
        }
        if (stack.length + target.height > limits/* MAX_DEPTH */.lr)
            throw new document_error/* DocumentError */.M(TOO_DEEP, place);
        add({ ...target.node, ...place }, target.height);
    };
    const open = (kind, event) => {
        if (slot() === 'key')
            throw new document_error/* DocumentError */.M(keyProblem(kind, text, event.start), places.point(event.start));
        const anchor = event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd);
        if (anchor !== undefined)
            anchors.set(anchor, undefined);
        const flow = event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW;
        const bracket = flow && (text[event.start] === '[' || text[event.start] === '{');
        end = event.start + (bracket ? 1 : 0);
        const node = openNode(kind, event.start, tagOf(event));
        stack.push({
            node,
            flow,
            anchor,
            sizeBefore: size++,
            height: 0,
            mergeKey: undefined,
            mergeValue: undefined,
        });
    };
    const close = () => {
        const frame = stack.pop();
        if (frame === undefined) {
            documents.push(root);
            root = undefined;
            anchors = new Map();
            size = 0;
            unfolded = 0;
            return;
        }
        merge(frame);
        if (frame.flow)
            end = flowEnd(text, frame.node.start, end);
        const node = closeNode(frame.node, end, places);
        const { height } = frame;
        if (frame.anchor !== undefined)
            anchors.set(frame.anchor, { node, size: size - frame.sizeBefore, height });
        add(node, height);
    };
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
            readScalar(event);
        else if (event.type === js_yaml/* EVENT_ID */.hy.POP)
            close();
        else if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING)
            open('map', event);
        else if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            open('list', event);
        else if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            readAlias(event);
    }
    return documents;
}
const [LF, CR, COMMA, MINUS, DIGIT_0, COLON, QUESTION, OPEN_LIST, OPEN_MAP] = [
    10, 13, 44, 45, 48, 58, 63, 91, 123,
];
const TOO_DEEP = `the nesting is deeper than ${limits/* MAX_DEPTH */.lr} levels. Write the document flatter`;
function eventsOf(text, places) {
    try {
        // A scalar, and a key that is only tried, count as levels there.
        return (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: limits/* MAX_DEPTH */.lr + 2 });
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const { problem, offset } = explainYaml(error.reason, error.mark?.position ?? 0, text);
        throw new document_error/* DocumentError */.M(problem, places.point(offset));
    }
}
/** Counts what could begin a node, before the parser spends memory on each. */
function refuseHuge(text, places) {
    if (text.length <= limits/* MAX_MARKS */.__ / 2)
        return;
    let marks = 0;
    for (let i = 0; i < text.length; i++) {
        const char = text.charCodeAt(i);
        if (char === COMMA)
            marks += 2;
        else if (char === LF || char === CR || char === OPEN_LIST || char === OPEN_MAP)
            marks++;
        else if (char === MINUS || char === COLON || char === QUESTION) {
            // In names and addresses a letter, a digit or another colon follows.
            if (text.charCodeAt(i + 1) < DIGIT_0)
                marks++;
        }
        if (marks > limits/* MAX_MARKS */.__) {
            throw new document_error/* DocumentError */.M('the file has more entries than fit in memory: over a million lines. Split it into several files', places.point(i));
        }
    }
}
function keyOf(node) {
    if (node.kind === 'scalar')
        return node;
    throw new document_error/* DocumentError */.M(`${(0,document_node/* describe */.q0)(node)} stands as a key. Write text as the key`, node);
}
function keyProblem(kind, text, start) {
    if (kind === 'list')
        return "a list stands as a key. Write text as the key, in quotes where it begins with '['";
    return text.startsWith('{{', start - 1) || text.startsWith('{{', start)
        ? "'{{' begins a mapping that stands as a key: a template that was not rendered? Render it first, or put the text in quotes"
        : "a mapping stands as a key. Write text as the key, in quotes where it begins with '{'";
}
function danglingAlias(name, open) {
    if (open)
        return `the alias ${(0,document_node/* quote */.hD)(`*${name}`)} stands inside the node that it names. Write the value out`;
    return `'*' begins an alias, and no anchor ${(0,document_node/* quote */.hD)(`&${name}`)} stands before it. Put text that begins with '*' in quotes: "*${name}"`;
}
function isStringTag(text, event) {
    if (event.tagStart < 0)
        return false;
    const tag = text.slice(event.tagStart, event.tagEnd);
    return tag === '!' || tag === '!!str' || tag === '!<tag:yaml.org,2002:str>';
}
/** The merge key of YAML 1.1 (https://yaml.org/type/merge.html). In quotes it is text like any other. */
function isMergeKey(key) {
    return key.text === '<<' && !key.quoted;
}
/** True between a merge key and its value. */
function isMerging(frame) {
    return frame.mergeKey !== undefined && frame.mergeValue === undefined;
}
/**
 * Adds what the mapping itself does not have; the first of several sources wins. A value with a tag, such as
 * `<<: !include file`, stays an entry for the reader that knows the tag.
 */
function merge({ node, mergeKey, mergeValue }) {
    if (mergeKey === undefined || mergeValue === undefined)
        return;
    if (mergeValue.tag !== undefined) {
        addEntry(node, { key: mergeKey, value: mergeValue });
        return;
    }
    for (const source of mergeValue.kind === 'list' ? mergeValue.items : [mergeValue]) {
        if (source.kind !== 'map') {
            throw new document_error/* DocumentError */.M(`'<<' merges mappings, and ${(0,document_node/* describe */.q0)(source)} stands here. Write an alias of a mapping, such as <<: *defaults`, source);
        }
        for (const entry of source.entries) {
            if (findEntry(node, entry.key.text) === undefined)
                addEntry(node, entry);
        }
    }
}

;// CONCATENATED MODULE: ./lib/document/parse.js




/**
 * Reads YAML 1.2 or JSON, as text or as the octets of a UTF-8 file, as one tree of nodes with places. A BOM is passed over and not counted. An empty YAML file is a
 * null scalar. Duplicate keys, keys that are no scalars, a second document, nesting over 100 levels and aliases that
 * stand for a million nodes are refused. The caller bounds the size: `tree.read(path, MAX_OCTETS)`.
 * @throws {DocumentError}
 */
function parseDocument(content, syntax) {
    const [first, second] = parseDocuments(content, syntax);
    if (second !== undefined) {
        throw new document_error/* DocumentError */.M("a second document begins above this line ('---'). Write one document to a file", second);
    }
    const { path } = syntax;
    const nowhere = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return first ?? { kind: 'scalar', text: '', quoted: false, tag: undefined, ...nowhere };
}
/**
 * Reads every document of a YAML stream, or the one of a JSON text. Documents without content are null scalars.
 * @throws {DocumentError} as `parseDocument`.
 */
function parseDocuments(content, syntax) {
    const { path, json = /\.json$/i.test(path) } = syntax;
    const text = typeof content === 'string' ? content : (0,decode/* decodeText */.g)(content, path);
    const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
    return json ? [parseJson(bare, path)] : parseYaml(bare, path, syntax);
}


/***/ }),

/***/ 5670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/** Line breaks are LF, CRLF and lone CR, as YAML 1.2 section 5.4 has them. */
function placesOf(text, path) {
    const starts = lineStarts(text);
    let last = 0;
    /** The index of the line that holds the offset. Parsers go forward, so the last line and the next are tried first. */
    const lineAt = (offset) => {
        let low = offset >= starts[last] ? last : 0;
        let high = starts.length;
        if (low + 1 < high && starts[low + 1] > offset)
            return low;
        if (low + 2 < high && starts[low + 2] > offset)
            high = low + 2;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        last = low;
        return low;
    };
    return {
        span(start, end) {
            const line = lineAt(start);
            const column = start - starts[line] + 1;
            const endLine = lineAt(end);
            return { path, line: line + 1, column, endLine: endLine + 1, endColumn: end - starts[endLine] + 1 };
        },
        point(offset) {
            const line = lineAt(offset);
            return { path, line: line + 1, column: offset - starts[line] + 1 };
        },
    };
}
function lineStarts(text) {
    let starts = new Uint32Array(1024);
    let count = 1;
    for (let i = 0; i < text.length; i++) {
        const char = text.charCodeAt(i);
        if (char !== 10 && (char !== 13 || text.charCodeAt(i + 1) === 10))
            continue;
        if (count === starts.length) {
            const larger = new Uint32Array(count * 2);
            larger.set(starts);
            starts = larger;
        }
        starts[count++] = i + 1;
    }
    return starts.subarray(0, count);
}


/***/ }),

/***/ 8598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createProblems)
/* harmony export */ });
/* harmony import */ var _document_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2208);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3106);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8630);



/** The most problems of one file that a message lists, and that are kept to be put in the order of the file. */
const MAX_SHOWN = 20;
const MAX_KEPT = 1000;
function createProblems() {
    const found = [];
    let count = 0;
    const sorted = () => found.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
    const problems = {
        add(place, problem) {
            count++;
            if (found.length < MAX_KEPT)
                found.push({ place, problem });
        },
        unknownKeys(map, allowed, what) {
            for (const entry of map.entries) {
                if (!allowed.includes(entry.key.text))
                    problems.unknownKey(entry, allowed, what);
            }
        },
        unknownKey({ key }, allowed, what) {
            const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key.text, allowed);
            const write = meant === undefined ? `Write one of ${allowed.join(', ')}` : `Did you mean '${meant}'?`;
            problems.add(key, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key.text)} is not a key of ${what}. ${write}`);
        },
        get count() {
            return count;
        },
        get first() {
            return sorted()[0]?.place;
        },
        message() {
            const lines = sorted()
                .slice(0, MAX_SHOWN)
                .map(({ place, problem }) => `${(0,_document_error_js__WEBPACK_IMPORTED_MODULE_0__/* .showPlace */ .R)(place)}: ${problem}`);
            if (count > MAX_SHOWN)
                lines.push(`... and ${count - MAX_SHOWN} more problems in the same file`);
            return lines.join('\n');
        },
    };
    return problems;
}


/***/ }),

/***/ 1094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ RECORD_TYPES)
/* harmony export */ });
/** Resource record types of the IANA registry: mnemonic and number. */
const RECORD_TYPES = {
    A: 1,
    NS: 2,
    MD: 3,
    MF: 4,
    CNAME: 5,
    SOA: 6,
    MB: 7,
    MG: 8,
    MR: 9,
    NULL: 10,
    WKS: 11,
    PTR: 12,
    HINFO: 13,
    MINFO: 14,
    MX: 15,
    TXT: 16,
    RP: 17,
    AFSDB: 18,
    X25: 19,
    ISDN: 20,
    RT: 21,
    NSAP: 22,
    'NSAP-PTR': 23,
    SIG: 24,
    KEY: 25,
    PX: 26,
    GPOS: 27,
    AAAA: 28,
    LOC: 29,
    NXT: 30,
    EID: 31,
    NIMLOC: 32,
    SRV: 33,
    ATMA: 34,
    NAPTR: 35,
    KX: 36,
    CERT: 37,
    A6: 38,
    DNAME: 39,
    SINK: 40,
    OPT: 41,
    APL: 42,
    DS: 43,
    SSHFP: 44,
    IPSECKEY: 45,
    RRSIG: 46,
    NSEC: 47,
    DNSKEY: 48,
    DHCID: 49,
    NSEC3: 50,
    NSEC3PARAM: 51,
    TLSA: 52,
    SMIMEA: 53,
    HIP: 55,
    NINFO: 56,
    RKEY: 57,
    TALINK: 58,
    CDS: 59,
    CDNSKEY: 60,
    OPENPGPKEY: 61,
    CSYNC: 62,
    ZONEMD: 63,
    SVCB: 64,
    HTTPS: 65,
    DSYNC: 66,
    HHIT: 67,
    BRID: 68,
    SPF: 99,
    UINFO: 100,
    UID: 101,
    GID: 102,
    UNSPEC: 103,
    NID: 104,
    L32: 105,
    L64: 106,
    LP: 107,
    EUI48: 108,
    EUI64: 109,
    NXNAME: 128,
    TKEY: 249,
    TSIG: 250,
    IXFR: 251,
    AXFR: 252,
    MAILB: 253,
    MAILA: 254,
    ANY: 255,
    URI: 256,
    CAA: 257,
    AVC: 258,
    DOA: 259,
    AMTRELAY: 260,
    RESINFO: 261,
    WALLET: 262,
    CLA: 263,
    IPN: 264,
    TA: 32768,
    DLV: 32769,
};


/***/ }),

/***/ 2361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TreeError)
/* harmony export */ });
/** Why a file could not be read, ready to be shown: path, cause, what to do. */
class TreeError extends Error {
    path;
    constructor(path, message) {
        super(message);
        this.name = 'TreeError';
        this.path = path;
    }
}


/***/ }),

/***/ 3925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ LAST_MS),
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   _: () => (/* binding */ schedule),
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2600);

const DAY_MS = 86_400_000;
/** The last millisecond that RFC 3339 can write. */
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
/** When the region at this place of the order is enabled, were it not held back: never before the start. */
function dateOf({ start, every, order, pin }, index) {
    const pinned = pin.get(order[index]);
    return pinned === undefined ? (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .after */ .Pl)(start, every, index) : Math.max(pinned.epochMs, start.epochMs);
}
/** How the rollout stands at an instant (milliseconds since the epoch). */
function schedule(rollout, atMs) {
    const { start, every, order, hold } = rollout;
    const held = hold === undefined ? order.length : order.indexOf(hold);
    const dates = order.map((_, index) => (index < held ? dateOf(rollout, index) : undefined));
    const coming = Math.min(...dates.map((date) => (date === undefined || date <= atMs ? Infinity : date)));
    const stateOf = (date) => {
        if (date === undefined)
            return 'held';
        return date <= atMs ? 'due' : date === coming ? 'next' : 'held';
    };
    const regions = order.map((region, index) => {
        const date = dates[index];
        return {
            region,
            state: stateOf(date),
            date: date === undefined ? null : formatInstant(date),
            inDays: date === undefined ? null : Math.max(0, Math.ceil((date - atMs) / DAY_MS)),
        };
    });
    return {
        at: formatInstant(atMs),
        start: formatInstant(start.epochMs),
        every: (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInterval */ .vy)(every),
        regions,
    };
}
/** RFC 3339 in UTC, without the time where it is midnight. */
function formatInstant(ms) {
    const text = new Date(ms).toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.replace('.000Z', 'Z');
}


/***/ }),

/***/ 8215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R8: () => (/* binding */ read_filesOf),
  LF: () => (/* binding */ read_read),
  n_: () => (/* binding */ readWhatIsThere)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/repository/tree.js
var repository_tree = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/document/nearest.js
var nearest = __webpack_require__(3106);
// EXTERNAL MODULE: ./lib/document/node.js
var document_node = __webpack_require__(8630);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/model/parsed.js
var parsed = __webpack_require__(3385);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/sources/source.js
var sources_source = __webpack_require__(248);
;// CONCATENATED MODULE: ./lib/sources/line-blocks.js


/** The longest line of a file that is read as a stream, in octets. */
const MAX_LINE_OCTETS = 1024 * 1024;
const LF = 10;
/**
 * The text of a UTF-8 file in pieces of whole lines, without its BOM. Memory is bounded by the size of a chunk and of
 * one line.
 * @throws {SourceError} where the file is not UTF-8, or a line is longer than MAX_LINE_OCTETS.
 */
function* lineBlocks(path, tree) {
    let parts = [];
    let waiting = 0;
    let offset = 0;
    const decode = (octets) => {
        const ascii = (0,external_node_buffer_.isAscii)(octets);
        if (!ascii && !(0,external_node_buffer_.isUtf8)(octets))
            throw notUtf8(octets, path, linesBefore(offset, path, tree));
        const text = octets.toString(ascii ? 'latin1' : 'utf8');
        const bare = offset === 0 && text.startsWith('\ufeff') ? text.slice(1) : text;
        offset += octets.length;
        return bare;
    };
    for (const chunk of tree.chunks(path)) {
        const end = chunk.lastIndexOf(LF) + 1;
        const first = end === 0 ? chunk.length : chunk.indexOf(LF);
        if (waiting + first > MAX_LINE_OCTETS)
            throw tooLong(path, linesBefore(offset, path, tree));
        if (end > 0) {
            yield decode(parts.length === 0 ? chunk.subarray(0, end) : Buffer.concat([...parts, chunk.subarray(0, end)]));
            parts = [];
            waiting = 0;
        }
        if (end < chunk.length) {
            parts.push(chunk.subarray(end));
            waiting += chunk.length - end;
        }
    }
    if (waiting > 0)
        yield decode(Buffer.concat(parts));
}
function tooLong(path, line) {
    const most = MAX_LINE_OCTETS.toLocaleString('en');
    return new sources_source/* SourceError */.c(`${path}:${line}: this line has more than ${most} octets. Is this a text file with one record on a line?`, { path, line });
}
function notUtf8(octets, path, linesAbove) {
    if ((octets[0] === 0xff && octets[1] === 0xfe) || (octets[0] === 0xfe && octets[1] === 0xff))
        return new sources_source/* SourceError */.c(`${path}:1:1: the file is UTF-16. Save it as UTF-8.`, {
            path,
            line: 1,
            column: 1,
        });
    let line = linesAbove;
    let start = 0;
    for (;;) {
        const lineEnd = octets.indexOf(LF, start);
        const end = lineEnd < 0 ? octets.length : lineEnd;
        if (!(0,external_node_buffer_.isUtf8)(octets.subarray(start, end)) || lineEnd < 0) {
            const at = invalidAt(octets.subarray(start, end));
            const column = octets.toString('utf8', start, start + at).length + 1;
            const octet = (octets[start + at] ?? 0).toString(16).padStart(2, '0').toUpperCase();
            return new sources_source/* SourceError */.c(`${path}:${line}:${column}: the octet 0x${octet} is not UTF-8. Save the file as UTF-8.`, { path, line, column });
        }
        line++;
        start = end + 1;
    }
}
/** The index of the first octet that does not continue UTF-8 text. */
function invalidAt(octets) {
    let at = 0;
    while (at < octets.length) {
        const length = [1, 2, 3, 4].find((size) => at + size <= octets.length && (0,external_node_buffer_.isUtf8)(octets.subarray(at, at + size)));
        if (length === undefined)
            return at;
        at += length;
    }
    return at;
}
/** The number of the line that begins at the offset: counted only when a message needs it. */
function linesBefore(offset, path, tree) {
    let line = 1;
    let left = offset;
    for (const chunk of tree.chunks(path)) {
        for (let at = chunk.indexOf(LF); at >= 0 && at < left; at = chunk.indexOf(LF, at + 1))
            line++;
        left -= chunk.length;
        if (left <= 0)
            break;
    }
    return line;
}

;// CONCATENATED MODULE: ./lib/sources/csv/rows.js


function valueAt(row, index) {
    if (row.cells !== undefined)
        return row.cells[index]?.value ?? '';
    return index < row.count ? row.text.slice(row.starts[index], row.ends[index]) : '';
}
/** The place of a cell, quotes included. */
function locationAt(row, index, path) {
    if (row.cells !== undefined) {
        const { line, column, endLine, endColumn } = row.cells[index];
        return { path, line, column, endLine, endColumn };
    }
    const { line, start } = row;
    return {
        path,
        line,
        column: row.starts[index] - start + 1,
        endLine: line,
        endColumn: row.ends[index] - start + 1,
    };
}
const [TAB, rows_LF, CR, SPACE, QUOTE, HASH] = [9, 10, 13, 32, 34, 35];
/**
 * The rows of a CSV file (RFC 4180) in text blocks of whole lines. Empty lines and lines that begin with `#` are passed
 * over. The delimiter is the one of comma, semicolon and tab that stands in the first row.
 * @throws {SourceError} where a quote is still open after 1 MiB, or at the end.
 */
function* rowsOf(blocks, path) {
    const row = {
        text: '',
        line: 0,
        start: 0,
        count: 0,
        starts: [],
        ends: [],
        cells: undefined,
        problem: undefined,
    };
    let delimiter = '';
    let line = 1;
    /** A row whose quotes go on in the next block. */
    let open;
    for (const block of blocks) {
        let text = block;
        if (open !== undefined) {
            text = open.text + block;
            if (text.length - block.length > MAX_LINE_OCTETS)
                throw neverClosed(path, open);
        }
        open = undefined;
        let at = 0;
        let quote = text.indexOf('"');
        while (at < text.length) {
            const lineEnd = text.indexOf('\n', at);
            const stop = lineEnd < 0 ? text.length : lineEnd;
            const end = stop > at && text.charCodeAt(stop - 1) === CR ? stop - 1 : stop;
            const first = text.charCodeAt(at);
            if (first === HASH || isBlank(text, at, end)) {
                at = stop + 1;
                line++;
                continue;
            }
            if (delimiter === '')
                delimiter = delimiterOf(text.slice(at, end));
            if (quote >= 0 && quote < at)
                quote = text.indexOf('"', at);
            row.text = text;
            row.line = line;
            row.start = at;
            row.problem = undefined;
            if (quote < 0 || quote >= end) {
                row.cells = undefined;
                split(row, end, delimiter);
                yield row;
                at = stop + 1;
                line++;
            }
            else {
                const read = readQuoted(text, at, line, delimiter);
                if (read.openAt !== undefined) {
                    open = { text: text.slice(at), ...read.openAt };
                    break;
                }
                row.cells = read.cells;
                row.count = read.cells.length;
                row.problem = read.problem;
                yield row;
                at = read.next;
                line = read.line;
            }
        }
    }
    if (open !== undefined)
        throw neverClosed(path, open);
}
function neverClosed(path, { line, column }) {
    return new sources_source/* SourceError */.c(`${path}:${line}:${column}: the quote that opens here is never closed. Write the closing quote, or "" for a quote inside.`, { path, line, column });
}
function isBlank(text, from, to) {
    for (let i = from; i < to; i++) {
        const code = text.charCodeAt(i);
        if (code !== SPACE && code !== TAB)
            return false;
    }
    return true;
}
function delimiterOf(header) {
    const bare = header.replace(/"[^"]*"/g, '');
    return [',', ';', '\t'].find((delimiter) => bare.includes(delimiter)) ?? ',';
}
/** Fills the row with the cells up to `end`, blanks around them left out. */
function split(row, end, delimiter) {
    const { text, starts, ends } = row;
    let from = row.start;
    let count = 0;
    for (;;) {
        const found = text.indexOf(delimiter, from);
        const to = found < 0 || found > end ? end : found;
        let start = from;
        let stop = to;
        while (start < stop && isSpace(text.charCodeAt(start)))
            start++;
        while (stop > start && isSpace(text.charCodeAt(stop - 1)))
            stop--;
        starts[count] = start;
        ends[count++] = stop;
        if (to === end)
            break;
        from = to + 1;
    }
    row.count = count;
}
function isSpace(code) {
    return code === SPACE || code === TAB;
}
/** Reads a row of which some cells are in quotes, and may go on over several lines. */
function readQuoted(text, from, firstLine, delimiter) {
    const cells = [];
    let problem;
    let line = firstLine;
    let lineStart = from;
    let at = from;
    const skipBlanks = () => {
        while (at < text.length && isSpace(text.charCodeAt(at)) && text[at] !== delimiter)
            at++;
    };
    for (;;) {
        skipBlanks();
        const start = { line, column: at - lineStart + 1 };
        let value = '';
        let end;
        if (text.charCodeAt(at) === QUOTE) {
            at++;
            for (;;) {
                const close = text.indexOf('"', at);
                if (close < 0)
                    return { cells, problem, next: text.length, line, openAt: start };
                for (let i = text.indexOf('\n', at); i >= 0 && i < close; i = text.indexOf('\n', i + 1)) {
                    line++;
                    lineStart = i + 1;
                }
                value += text.slice(at, close);
                at = close + 1;
                if (text.charCodeAt(at) !== QUOTE)
                    break;
                value += '"';
                at++;
            }
            end = { endLine: line, endColumn: at - lineStart + 1 };
            skipBlanks();
            const code = text.charCodeAt(at);
            if (at < text.length &&
                text[at] !== delimiter &&
                code !== rows_LF &&
                !(code === CR && text[at + 1] === '\n')) {
                problem ??= {
                    message: `text follows the closing quote. Write "" for a quote inside quotes`,
                    line,
                    column: at - lineStart + 1,
                };
                at = endOfCell(text, at, delimiter);
            }
        }
        else {
            const stop = endOfCell(text, at, delimiter);
            value = text.slice(at, stop).trimEnd();
            end = { endLine: line, endColumn: at + value.length - lineStart + 1 };
            at = stop;
        }
        cells.push({ value, ...start, ...end });
        if (text[at] === delimiter) {
            at++;
            continue;
        }
        if (text.charCodeAt(at) === CR)
            at++;
        return { cells, problem, next: at + 1, line: line + 1, openAt: undefined };
    }
}
/** The offset of the delimiter or line end that ends a cell without quotes. */
function endOfCell(text, from, delimiter) {
    const lineEnd = text.indexOf('\n', from);
    const stop = lineEnd < 0 ? text.length : lineEnd;
    const end = stop > from && text.charCodeAt(stop - 1) === CR ? stop - 1 : stop;
    const found = text.indexOf(delimiter, from);
    return found < 0 || found > end ? end : found;
}

// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/model/reverse-name.js + 2 modules
var reverse_name = __webpack_require__(9776);
;// CONCATENATED MODULE: ./lib/sources/manifest-text.js





/** Letters, digits, hyphens and underscores; a wildcard is one whole first label. */
const USUAL_NAME = /^(?:\*(?:\.|$))?(?:[a-z0-9_-]+(?:\.|$))*$/;
/** A name as people write it by hand: fully qualified with or without the final dot, U-labels allowed. */
function parseHandWrittenName(text, use) {
    if (/^[0-9a-f:.]+$/i.test(text) && (0,ip_address/* parseIpAddress */.D_)(text).ok) {
        return (0,parsed/* refused */.J)(use === 'pair'
            ? `${(0,document_node/* quote */.hD)(text)} is an address where a name belongs. Write the name first: 'name: ${text}'`
            : `${(0,document_node/* quote */.hD)(text)} is an address where a PTR target belongs. Write the name that the PTR record holds`);
    }
    const name = (0,domain_name/* parseDomainName */.r)(text);
    if (!name.ok)
        return (0,parsed/* refused */.J)(`${name.problem}. Write a name such as mail.example.org`);
    if (name.value === domain_name/* ROOT */.Dl)
        return (0,parsed/* refused */.J)("'.' is the root. Write a name such as mail.example.org");
    // Escapes show that the writer meant an unusual octet; without them it is a slip.
    if (!text.includes('\\') && !USUAL_NAME.test(name.value))
        return (0,parsed/* refused */.J)(unusual(text));
    if (use === 'ptr' && name.value.startsWith('*')) {
        return (0,parsed/* refused */.J)(`${(0,document_node/* quote */.hD)(text)} is a wildcard, and a PTR record holds one name. Write that name`);
    }
    if (/(?:^|\.)[0-9]+$/.test(name.value)) {
        return (0,parsed/* refused */.J)(`${(0,document_node/* quote */.hD)(text)} ends in a number, as only addresses do. Write a name such as mail.example.org`);
    }
    if ((0,reverse_name/* isInReverseTree */.kv)(name.value)) {
        const address = (0,reverse_name/* addressOfReverseName */.Zf)(name.value);
        const write = use === 'ptr'
            ? 'the name that its PTR record holds'
            : `the name first, and ${address ?? 'its address'} as its value`;
        return (0,parsed/* refused */.J)(`${(0,document_node/* quote */.hD)(text)} is a reverse name. Write ${write}`);
    }
    return name;
}
function unusual(text) {
    const url = /^[a-z][a-z0-9+.-]*:\/\/([^/:?#]+)/i.exec(text);
    if (url !== null)
        return `${(0,document_node/* quote */.hD)(text)} is a URL. Write the name alone: ${(0,document_node/* quote */.hD)(url[1])}`;
    if (/^[0-9a-f:.]+$/i.test(text) && text.includes(':')) {
        return `${(0,document_node/* quote */.hD)(text)} looks like an address, and is none; a name belongs here. Write 'name: address'`;
    }
    if (text.includes('*')) {
        return `${(0,document_node/* quote */.hD)(text)} has a '*' inside. Write it as the whole first label, such as '*.example.org'`;
    }
    const odd = /[^\p{L}\p{M}\p{N}_.-]/u.exec(text)?.[0];
    const found = odd === undefined
        ? 'a character that no name has'
        : odd === ' '
            ? 'a blank'
            : `the character ${(0,document_node/* quote */.hD)(odd)}`;
    return `${(0,document_node/* quote */.hD)(text)} contains ${found}. Write a name such as mail.example.org, or escape what is meant as \\DDD`;
}
function parseHandWrittenAddress(node, key) {
    const text = (0,document_node/* textOf */.b6)(node);
    const example = key === 'A' || text?.includes('.') === true ? '192.0.2.25' : '2001:db8::25';
    if (text === undefined || text === '') {
        const empty = (0,document_node/* isNull */.kZ)(node) || text === ''
            ? 'there is no address'
            : `${(0,document_node/* describe */.q0)(node)} stands where an address belongs`;
        return (0,parsed/* refused */.J)(`${empty}. Write one such as ${example}`);
    }
    const address = (0,ip_address/* parseIpAddress */.D_)(text);
    if (!address.ok) {
        if (looksLikeName(text)) {
            return (0,parsed/* refused */.J)(`${(0,document_node/* quote */.hD)(text)} is a name where an address belongs. Write its address; another PTR target is written {address: ${example}, ptr: ${text}}`);
        }
        return (0,parsed/* refused */.J)(/[;.]\s*write /i.test(address.problem)
            ? address.problem
            : `${address.problem}. Write one such as ${example}`);
    }
    const is = address.value.includes(':') ? 'AAAA' : 'A';
    if (key !== 'address' && key !== is) {
        const family = is === 'A' ? 'an IPv4' : 'an IPv6';
        return (0,parsed/* refused */.J)(`${(0,document_node/* quote */.hD)(text)} is ${family} address under '${key}:'. Write it under '${is}:'`);
    }
    return (0,parsed/* parsed */.Y)(address.value);
}
function looksLikeName(text) {
    return (/^[\p{L}\p{M}\p{N}_*-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*\.?$/u.test(text) &&
        /[g-z_*-]|[^\0-\x7f]/i.test(text) &&
        !/^0x/i.test(text));
}

;// CONCATENATED MODULE: ./lib/sources/syntax-defect.js
/**
 * A record that cannot be read. The problem reads `what was found. Write what belongs there` (or with a semicolon);
 * its second half becomes the remedy.
 */
function syntaxDefect(location, problem, name) {
    const cut = /(?:\.|;) (?=[Ww]rite )/.exec(problem);
    return {
        kind: 'defect',
        defect: {
            kind: 'source-syntax',
            message: cut === null ? problem : problem.slice(0, cut.index),
            ...(cut === null ? {} : { remedy: `W${problem.slice(cut.index + 3)}` }),
            ...(name === undefined ? {} : { name }),
            location,
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/csv.js









const COLUMNS = ['name', 'address', 'ptr'];
/** The first row that is neither empty nor a comment. */
const HEADER = /^\ufeff?(?:[ \t]*(?:#[^\n]*)?\r?\n)*([^\n]*?)\r?(?:\n|$)/;
/** Pairs in a table. A row is read, given on and forgotten: a million of them take no more memory than one. */
const csv = {
    id: 'csv',
    title: 'CSV (RFC 4180) with the header name,address or name,address,ptr; also with semicolons or tabs',
    recognises(file, head) {
        const words = headerWords(head);
        if (words.length > 1 && words.includes('name') && words.includes('address'))
            return 2;
        return /\.(?:csv|tsv)$/i.test(file.path) ? 1 : 0;
    },
    standsAlone({ path }, tree) {
        let header;
        for (const chunk of tree.chunks(path)) {
            header ??= headerWords(chunk.toString('latin1'));
            if (!header.includes('address') || header.includes('ptr') || chunk.includes('*'))
                return false;
        }
        return true;
    },
    *read(file, tree) {
        const { path } = file;
        let columns;
        for (const row of rowsOf(lineBlocks(path, tree), path)) {
            if (columns === undefined) {
                columns = readHeader(row, path);
                if (columns.others.length > 0) {
                    const others = columns.others.map((at) => (0,document_node/* quote */.hD)(valueAt(row, at))).join(', ');
                    const detail = `the column${columns.others.length === 1 ? '' : 's'} ${others} say nothing about a pair`;
                    const location = locationAt(row, columns.others[0], path);
                    yield { kind: 'skip', skip: { reason: 'column-not-read', detail, location } };
                }
                continue;
            }
            yield* readRow(row, columns, path);
        }
        if (columns === undefined) {
            throw new sources_source/* SourceError */.c(`${path}:1:1: there is no header. Write 'name,address' or 'name,address,ptr' first.`, {
                path,
                line: 1,
                column: 1,
            });
        }
    },
};
function headerWords(head) {
    return (HEADER.exec(head)?.[1] ?? '').split(/[,;\t]/).map((word) => word
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim()
        .toLowerCase());
}
function readHeader(row, path) {
    const words = [];
    for (let i = 0; i < row.count; i++)
        words.push(valueAt(row, i).trim().toLowerCase());
    const fail = (at, problem) => {
        const { line, column } = locationAt(row, at, path);
        throw new sources_source/* SourceError */.c(`${path}:${line}:${column}: ${problem}`, { path, line, column });
    };
    if (row.problem !== undefined)
        fail(0, `${row.problem.message}.`);
    const others = [];
    for (const [i, word] of words.entries()) {
        if (words.indexOf(word) !== i && COLUMNS.some((known) => known === word)) {
            fail(i, `the column ${(0,document_node/* quote */.hD)(word)} stands twice in the header. Keep one of the two.`);
        }
        if (COLUMNS.some((known) => known === word))
            continue;
        const missing = COLUMNS.filter((known) => !words.includes(known));
        const meant = (0,nearest/* nearest */.p)(word, missing);
        if (meant !== undefined && word !== '') {
            fail(i, `${(0,document_node/* quote */.hD)(word)} is not a column. Did you mean '${meant}'?`);
        }
        if (word !== '')
            others.push(i);
    }
    for (const needed of ['name', 'address']) {
        if (words.includes(needed))
            continue;
        fail(0, `the header has no column '${needed}'. Write 'name,address' or 'name,address,ptr' as the first line.`);
    }
    return {
        name: words.indexOf('name'),
        address: words.indexOf('address'),
        ptr: words.indexOf('ptr'),
        count: words.length,
        others,
    };
}
function* readRow(row, columns, path) {
    if (row.problem !== undefined) {
        const { message, line, column } = row.problem;
        yield syntaxDefect({ path, line, column }, message);
        return;
    }
    const { count } = row;
    if (count !== columns.count) {
        const location = { path, line: row.line, column: 1 };
        if (count > columns.count) {
            yield syntaxDefect(locationAt(row, columns.count, path), `the row has ${count} cells, and the header ${columns.count}. Write a cell that contains the delimiter in quotes`);
            return;
        }
        if (count <= columns.name || count <= columns.address) {
            yield syntaxDefect(location, `the row has ${count} of ${columns.count} cells. Write the name and its address`);
            return;
        }
    }
    const nameText = valueAt(row, columns.name);
    const addressText = valueAt(row, columns.address);
    const ptrText = columns.ptr < 0 || columns.ptr >= count ? '' : valueAt(row, columns.ptr);
    // Spreadsheets write rows of delimiters alone.
    if (nameText === '' && addressText === '' && ptrText === '')
        return;
    const name = readName(nameText, addressText);
    const address = readAddress(addressText);
    if (!name.ok || !address.ok) {
        if (!name.ok)
            yield syntaxDefect(locationAt(row, columns.name, path), name.problem);
        if (!address.ok) {
            const location = locationAt(row, columns.address, path);
            yield syntaxDefect(location, address.problem, name.ok ? name.value : undefined);
        }
        return;
    }
    const location = locationAt(row, columns.name, path);
    if (ptrText === '') {
        yield { kind: 'pair', pair: { name: name.value, address: address.value, location } };
        return;
    }
    const ptr = new Set();
    for (const text of ptrText.split(/[\s|]+/)) {
        if (text === '')
            continue;
        const target = parseHandWrittenName(text, 'ptr');
        if (!target.ok) {
            yield syntaxDefect(locationAt(row, columns.ptr, path), target.problem, name.value);
            return;
        }
        ptr.add(target.value);
    }
    const targets = ptr.size === 0 ? {} : { ptr: [...ptr] };
    yield { kind: 'pair', pair: { name: name.value, address: address.value, location, ...targets } };
}
/** Names that need no further look: lower-case labels of letters, digits, hyphens, and a last one that is no number. */
const USUAL = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;
function readName(text, address) {
    if (text.length <= 253 && USUAL.test(text) && !text.endsWith('.arpa'))
        return (0,parsed/* parsed */.Y)(copyOf(text));
    if (text === '')
        return (0,parsed/* refused */.J)(`there is no name for ${(0,document_node/* quote */.hD)(address)}. Write one such as mail.example.org`);
    if ((0,ip_address/* parseIpAddress */.D_)(text).ok)
        return (0,parsed/* refused */.J)(`${(0,document_node/* quote */.hD)(text)} is an address where a name belongs. Write the name`);
    return parseHandWrittenName(text, 'pair');
}
const scratch = Buffer.alloc(253);
/** A part of a text keeps all of the text in memory: one name in a finding would hold the block that it was read from. */
function copyOf(name) {
    return scratch.toString('latin1', 0, scratch.write(name, 'latin1'));
}
function readAddress(text) {
    const address = (0,ip_address/* parseIpAddress */.D_)(text);
    if (address.ok || / write /i.test(address.problem))
        return address;
    return (0,parsed/* refused */.J)(`${address.problem}. Write one such as ${text.includes('.') ? '192.0.2.25' : '2001:db8::25'}`);
}

// EXTERNAL MODULE: ./lib/document/decode.js
var decode = __webpack_require__(4332);
// EXTERNAL MODULE: ./lib/document/document-error.js
var document_error = __webpack_require__(2208);
// EXTERNAL MODULE: ./lib/document/limits.js
var limits = __webpack_require__(3334);
// EXTERNAL MODULE: ./lib/document/parse.js + 5 modules
var document_parse = __webpack_require__(2358);
;// CONCATENATED MODULE: ./lib/sources/provider-record.js





function isPairType(type) {
    return type === 'A' || type === 'AAAA' || type === 'PTR' || type === 'CNAME';
}
/**
 * An address record becomes a pair, a PTR or CNAME record stays one. The tool manages some records of a zone, not the
 * zone: no zone is declared, and a record whose zone is unknown is put into one of its own.
 */
function declareProviderRecord(record) {
    const { owner, type, data, location, zone, ttl } = record;
    const address = (0,ip_address/* parseIpAddress */.D_)(data);
    const view = record.view === undefined ? {} : { view: record.view };
    if (type === 'PTR' || type === 'CNAME') {
        const target = parseProviderName(data, record.targetOrigin);
        if (!target.ok)
            return syntaxDefect(location, target.problem, owner);
        return {
            kind: 'record',
            record: { owner, type, ttl, data: target.value, location, zone: zone ?? owner, ...view },
        };
    }
    if (!address.ok) {
        const example = type === 'A' ? '192.0.2.25' : '2001:db8::25';
        return syntaxDefect(location, `${address.problem}. Write an address such as ${example}`, owner);
    }
    const is = (0,ip_address/* addressTypeOf */.cC)(address.value);
    if (is !== type) {
        const family = is === 'A' ? 'an IPv4' : 'an IPv6';
        return syntaxDefect(location, `${(0,document_node/* quote */.hD)(data)} is ${family} address in a record of type ${type}. Write it in one of type ${is}`, owner);
    }
    const region = record.region === undefined ? {} : { region: record.region };
    return { kind: 'pair', pair: { name: owner, address: address.value, location, ...view, ...region } };
}
/** A name as a tool writes it: fully qualified with or without the final dot, unless an origin is given. */
function parseProviderName(text, origin) {
    if ((0,ip_address/* parseIpAddress */.D_)(text).ok) {
        return (0,parsed/* refused */.J)(`${(0,document_node/* quote */.hD)(text)} is an address where a name belongs. Write a name such as mail.example.org`);
    }
    const name = (0,domain_name/* parseDomainName */.r)(text, origin === undefined ? {} : { origin });
    if (!name.ok)
        return (0,parsed/* refused */.J)(`${name.problem}. Write a name such as mail.example.org`);
    return name.value === domain_name/* ROOT */.Dl ? (0,parsed/* refused */.J)("'.' is the root. Write a name such as mail.example.org") : name;
}

;// CONCATENATED MODULE: ./lib/sources/dns-endpoint.js









const API = /(?:^|[\s{,])["']?apiVersion["']?[ \t]*:\s*["']?externaldns\.k8s\.io\//m;
const TEMPLATE = /\{\{/;
/** DNSEndpoint resources of external-dns, in a YAML stream or a JSON list beside any other resources. */
const dnsEndpoint = {
    id: 'dns-endpoint',
    title: 'DNSEndpoint resources of external-dns (externaldns.k8s.io), several documents to a file',
    recognises(file, head) {
        if (API.test(head))
            return 2;
        return /(?:^|\/)[^/]*dns-?endpoints?[^/]*\.(?:ya?ml|json)$/i.test(file.path) ? 1 : 0;
    },
    *read(file, tree) {
        const { path } = file;
        const resources = [...endpointResources(documentsOf(tree.read(path, limits/* MAX_OCTETS */.A4), path))];
        for (const resource of resources)
            yield* readResource(resource);
        if (resources.length === 0) {
            const detail = 'no DNSEndpoint of externaldns.k8s.io stands in this file';
            yield { kind: 'skip', skip: { reason: 'no-endpoint', detail, location: { path, line: 1, column: 1 } } };
        }
    },
};
function documentsOf(octets, path) {
    let text = '';
    try {
        text = (0,decode/* decodeText */.g)(octets, path);
        return (0,document_parse/* parseDocuments */.e)(text, { path });
    }
    catch (error) {
        if (!(error instanceof document_error/* DocumentError */.M))
            throw error;
        const template = TEMPLATE.exec(text);
        if (template !== null)
            throw templateError({ path, ...pointOf(text, template.index) });
        throw new sources_source/* SourceError */.c(error.message, error);
    }
}
function templateError(place) {
    const { path, line, column } = place;
    return new sources_source/* SourceError */.c(`${path}:${line}:${column}: '{{' begins a template that is not rendered. Render it first (helm template), and check what comes out.`, { path, line, column });
}
function pointOf(text, offset) {
    const before = text
        .slice(0, offset)
        .replace(/^\ufeff/, '')
        .split(/\r\n|\n|\r/);
    return { line: before.length, column: before.at(-1).length + 1 };
}
/** Every DNSEndpoint, those inside lists too; resources of other kinds belong to somebody else. */
function* endpointResources(nodes) {
    for (const node of nodes) {
        const kind = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(node, 'kind'));
        if (kind === 'DNSEndpoint') {
            if ((0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(node, 'apiVersion'))?.startsWith('externaldns.k8s.io/') === true)
                yield node;
        }
        else if (kind !== undefined && /List$/.test(kind)) {
            yield* endpointResources((0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(node, 'items')).filter((item) => item.kind === 'map'));
        }
    }
}
function* readResource(resource) {
    const endpoints = (0,document_node.at)(resource, 'spec', 'endpoints');
    if (endpoints === undefined || (0,document_node/* isNull */.kZ)(endpoints))
        return;
    if (endpoints.kind !== 'list') {
        yield syntaxDefect((0,document_node/* placeOf */.$t)(endpoints), `'endpoints:' is ${(0,document_node/* describe */.q0)(endpoints)}. Write a list of {dnsName: ..., recordType: ..., targets: [...]}`);
        return;
    }
    for (const endpoint of endpoints.items)
        yield* readEndpoint(endpoint);
}
function* readEndpoint(node) {
    if (node.kind !== 'map') {
        const found = `${(0,document_node/* describe */.q0)(node)} stands where an endpoint belongs`;
        yield syntaxDefect((0,document_node/* placeOf */.$t)(node), `${found}. Write {dnsName: ..., recordType: ..., targets: [...]}`);
        return;
    }
    const nameNode = (0,document_node/* get */.Jt)(node, 'dnsName');
    refuseTemplate(nameNode);
    const type = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(node, 'recordType'))?.toUpperCase() || undefined;
    if (type !== undefined && !isPairType(type))
        return;
    const nameText = (0,document_node/* textOf */.b6)(nameNode);
    if (nameNode === undefined || nameText === undefined || nameText === '') {
        const problem = 'this endpoint has no dnsName. Write one such as dnsName: mail.example.org';
        yield syntaxDefect((0,document_node/* placeOf */.$t)(nameNode ?? node), problem);
        return;
    }
    const owner = parseProviderName(nameText);
    if (!owner.ok) {
        yield syntaxDefect((0,document_node/* placeOf */.$t)(nameNode), owner.problem);
        return;
    }
    const targetsNode = (0,document_node/* get */.Jt)(node, 'targets');
    const targets = (0,document_node/* itemsOf */.S3)(targetsNode);
    if (targets.length === 0) {
        const problem = `the endpoint ${(0,document_node/* quote */.hD)(nameText)} has no targets. Write targets: [2001:db8::25]`;
        yield syntaxDefect((0,document_node/* placeOf */.$t)(targetsNode ?? nameNode), problem, owner.value);
        return;
    }
    const properties = propertiesOf(node);
    const endpoint = {
        owner: owner.value,
        type,
        ttl: ttlOf((0,document_node/* get */.Jt)(node, 'recordTTL')),
        region: (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(node, 'setIdentifier')) || undefined,
        isAlias: properties.get('alias')?.toLowerCase() === 'true',
    };
    if (isProxied(properties) && type !== 'PTR') {
        const detail = `${owner.value} is proxied by Cloudflare, whose own addresses answer for it`;
        yield skip('proxied', detail, endpoint, nameNode);
        return;
    }
    for (const target of targets)
        yield readTarget(target, endpoint);
}
function readTarget(node, endpoint) {
    const { owner, ttl, region, isAlias } = endpoint;
    if (node.kind !== 'scalar' || (0,document_node/* isNull */.kZ)(node)) {
        const problem = `${(0,document_node/* describe */.q0)(node)} stands where a target belongs. Write an address or a name`;
        return syntaxDefect((0,document_node/* placeOf */.$t)(node), problem, owner);
    }
    refuseTemplate(node);
    const address = (0,ip_address/* parseIpAddress */.D_)(node.text);
    const type = endpoint.type ?? (address.ok ? (0,ip_address/* addressTypeOf */.cC)(address.value) : 'CNAME');
    if (isAlias && !address.ok && type !== 'PTR') {
        const detail = `${owner} is an alias of ${node.text} at the provider, and takes its addresses`;
        return skip('alias', detail, endpoint, node);
    }
    return declareProviderRecord({ owner, type, data: node.text, location: (0,document_node/* placeOf */.$t)(node), ttl, region });
}
function skip(reason, detail, { owner }, place) {
    return { kind: 'skip', skip: { reason, detail, name: owner, location: (0,document_node/* placeOf */.$t)(place) } };
}
function propertiesOf(endpoint) {
    const properties = new Map();
    for (const property of (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(endpoint, 'providerSpecific'))) {
        const name = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(property, 'name'));
        const value = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(property, 'value'));
        if (name !== undefined && value !== undefined)
            properties.set(name, value);
    }
    return properties;
}
/** The annotation's prefix changed over the years, `external-dns.alpha.kubernetes.io/` among them. */
function isProxied(properties) {
    for (const [name, value] of properties) {
        if (/(?:^|\/)cloudflare-proxied$/.test(name) && value.toLowerCase() === 'true')
            return true;
    }
    return false;
}
function ttlOf(node) {
    const text = (0,document_node/* textOf */.b6)(node);
    if (text === undefined || !/^[0-9]{1,10}$/.test(text))
        return undefined;
    return Number(text) > 0 ? Number(text) : undefined;
}
function refuseTemplate(node) {
    if (node?.kind === 'scalar' && TEMPLATE.test(node.text))
        throw templateError(node);
}

// EXTERNAL MODULE: ./lib/model/record-type.js
var record_type = __webpack_require__(1094);
;// CONCATENATED MODULE: ./lib/sources/zone-file/record-types.js

/** Types of questions and of messages, and two that RFC 973 took out: no zone holds them. */
const NOT_DATA = new Set([
    ...['MD', 'MF', 'OPT', 'NXNAME', 'TKEY', 'TSIG'],
    ...['IXFR', 'AXFR', 'MAILB', 'MAILA', 'ANY'],
]);
const MNEMONICS = new Map(Object.entries(record_type/* RECORD_TYPES */.c).map(([mnemonic, number]) => [number, mnemonic]));
/** The mnemonic in upper case, or `TYPE123` where there is none (RFC 3597 section 5); undefined for what is no type. */
function parseRecordType(text) {
    const upper = text.toUpperCase();
    if (Object.hasOwn(record_type/* RECORD_TYPES */.c, upper))
        return NOT_DATA.has(upper) ? undefined : upper;
    const generic = /^TYPE([0-9]{1,5})$/.exec(upper);
    if (generic === null)
        return undefined;
    const number = Number(generic[1]);
    if (number === 0 || number > 65535)
        return undefined;
    const mnemonic = MNEMONICS.get(number) ?? `TYPE${number}`;
    return NOT_DATA.has(mnemonic) ? undefined : mnemonic;
}
/** True for `ANY`, `AXFR`, `OPT` and the like: registered, but never data of a zone. */
function isTypeWithoutData(text) {
    const upper = text.toUpperCase();
    return NOT_DATA.has(upper) || /^TYPE(?:0|3|4|41|128|249|25[0-5])$/.test(upper);
}
/** `IN`, `CH`, `HS` or `CLASS123`; undefined for what is no class. */
function parseRecordClass(text) {
    const upper = text.toUpperCase();
    switch (upper) {
        case 'IN':
        case 'CLASS1':
            return 'IN';
        case 'CH':
        case 'CHAOS':
        case 'CLASS3':
            return 'CH';
        case 'HS':
        case 'HESIOD':
        case 'CLASS4':
            return 'HS';
    }
    return /^CLASS[0-9]{1,5}$/.test(upper) && Number(upper.slice(5)) <= 65535 ? upper : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/window.js
/** Small pieces are joined until they add as much as is there already, so that no octet is copied often. */
const ENOUGH_OCTETS = 0x10000;
/** Opens a window on a file that comes in pieces; the first piece is read at once. */
function openWindow(chunks) {
    const source = chunks[Symbol.iterator]();
    let bytes = Buffer.alloc(0);
    let text = '';
    let finished = false;
    function fill(from) {
        const rest = bytes.subarray(from);
        const parts = [];
        const wanted = Math.max(1, Math.min(rest.length, ENOUGH_OCTETS));
        for (let added = 0; added < wanted;) {
            const step = source.next();
            if (step.done === true) {
                finished = true;
                break;
            }
            added += step.value.length;
            parts.push(step.value);
        }
        bytes = rest.length === 0 && parts.length === 1 ? parts[0] : Buffer.concat([rest, ...parts]);
        text = bytes.toString('latin1');
    }
    fill(0);
    return {
        get bytes() {
            return bytes;
        },
        get text() {
            return text;
        },
        get finished() {
            return finished;
        },
        fill,
        close() {
            source.return?.();
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/entries.js

/** The longest entry that is read, comments and parenthesised lines included. The longest RDATA fits several times. */
const MAX_ENTRY_OCTETS = 1024 * 1024;
/** After so many parentheses that nobody closes, the rest of the file is not worth guessing at. */
const MAX_UNCLOSED = 32;
const PLAIN = 0;
const entries_SPACE = 1;
const MARK = 2;
const HIGH = 3;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const entries_QUOTE = 0x22;
const OPEN = 0x28;
const CLOSE = 0x29;
const SEMICOLON = 0x3b;
const BACKSLASH = 0x5c;
const CLASS = new Uint8Array(256);
CLASS[0x20] = entries_SPACE;
CLASS[0x09] = entries_SPACE;
for (const mark of [0, NEWLINE, RETURN, entries_QUOTE, OPEN, CLOSE, SEMICOLON, BACKSLASH])
    CLASS[mark] = MARK;
CLASS.fill(HIGH, 0x80);
const QUOTED = 1;
const GLUED = 2;
const BROKEN = 4;
const NOTE = 'ptr-gate';
/** Reads entries from pieces of a file, holding one piece and one entry at a time. The first piece is read at once. */
function openEntries(path, chunks) {
    const window = openWindow(chunks);
    let { bytes, text, finished } = window;
    let stopped = false;
    let unclosed = 0;
    // Where the next entry begins: offset in the window, its line, and the offset at which that line began.
    let at = 0;
    let atLine = 1;
    let atLineStart = 0;
    // The parenthesis that is open at the end of the last scan.
    let depth = 0;
    let opened = 0;
    let openedLine = 0;
    let openedLineStart = 0;
    let count = 0;
    let indented = false;
    let high = false;
    let notes = [];
    let problem;
    const starts = [];
    const ends = [];
    const flags = [];
    const lines = [];
    const lineStarts = [];
    while (!finished && bytes.length < 3)
        fill();
    const isUtf16 = bytes.length >= 2 && (bytes.readUInt16BE(0) === 0xfffe || bytes.readUInt16BE(0) === 0xfeff);
    if (bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        at = atLineStart = 3;
    function fill() {
        window.fill(at);
        ({ bytes, text, finished } = window);
        // A start of line that has left the window is only ever used for differences.
        atLineStart -= at;
        at = 0;
    }
    function column(lineStart, offset) {
        if (!high || lineStart < 0)
            return offset - lineStart + 1;
        return bytes.toString('utf8', lineStart, offset).length + 1;
    }
    function place(line, lineStart, from, to) {
        return { path, line, column: column(lineStart, from), endColumn: column(lineStart, to) };
    }
    /** Reads the entry at `at`; false where the window ends before the entry does. */
    function scan() {
        const end = bytes.length;
        let i = at;
        let line = atLine;
        let lineStart = atLineStart;
        depth = 0;
        count = 0;
        high = false;
        problem = undefined;
        if (notes.length > 0)
            notes = [];
        indented = i < end && CLASS[bytes[i]] === entries_SPACE;
        for (;;) {
            if (i >= end) {
                if (!finished)
                    return false;
                if (depth > 0) {
                    recover('before the file ends');
                    return true;
                }
                break;
            }
            const octet = bytes[i];
            const kind = CLASS[octet];
            if (kind === entries_SPACE) {
                i++;
                continue;
            }
            if (kind === PLAIN || kind === HIGH || octet === BACKSLASH) {
                const start = i;
                for (;;) {
                    while (i < end && CLASS[bytes[i]] === PLAIN)
                        i++;
                    if (i >= end)
                        break;
                    const stop = bytes[i];
                    if (stop >= 0x80)
                        high = true;
                    else if (stop === BACKSLASH) {
                        i++;
                        if (i >= end)
                            break;
                        const escaped = bytes[i];
                        if (escaped === NEWLINE || escaped === RETURN)
                            break;
                        if (escaped >= 0x80)
                            high = true;
                    }
                    else
                        break;
                    i++;
                }
                if (i >= end && !finished)
                    return false;
                push(start, Math.min(i, end), 0, line, lineStart);
                continue;
            }
            switch (octet) {
                case NEWLINE:
                    i++;
                    line++;
                    lineStart = i;
                    if (depth > 0)
                        continue;
                    break;
                case RETURN:
                    i++;
                    if (depth > 0)
                        continue;
                    if (i >= end && !finished)
                        return false;
                    if (i < end && bytes[i] === NEWLINE) {
                        i++;
                        line++;
                        lineStart = i;
                    }
                    break;
                case SEMICOLON: {
                    const start = i;
                    i = bytes.indexOf(NEWLINE, i);
                    if (i < 0)
                        i = end;
                    if (i >= end && !finished)
                        return false;
                    note(start, i, line, lineStart);
                    continue;
                }
                case OPEN:
                    if (depth === 0) {
                        opened = i;
                        openedLine = line;
                        openedLineStart = lineStart;
                    }
                    depth++;
                    i++;
                    continue;
                case CLOSE:
                    if (depth > 0)
                        depth--;
                    else
                        problem ??= {
                            message: "')' closes no parenthesis. Remove it, or write the '(' that it belongs to.",
                            location: place(line, lineStart, i, i + 1),
                        };
                    i++;
                    continue;
                case entries_QUOTE: {
                    const start = i;
                    const startLine = line;
                    const startLineStart = lineStart;
                    let flag = QUOTED;
                    i++;
                    for (;;) {
                        if (i >= end)
                            break;
                        const inside = bytes[i];
                        if (inside === entries_QUOTE || inside === NEWLINE)
                            break;
                        if (inside >= 0x80)
                            high = true;
                        if (inside === BACKSLASH) {
                            i++;
                            if (i < end && bytes[i] === NEWLINE) {
                                flag |= BROKEN;
                                line++;
                                lineStart = i + 1;
                            }
                        }
                        i++;
                    }
                    if (i >= end && !finished)
                        return false;
                    if (i < end && bytes[i] === entries_QUOTE) {
                        push(start + 1, i, flag, startLine, startLineStart);
                        i++;
                    }
                    else
                        problem ??= {
                            message: "the quoted text is not closed before its line ends. Write the closing '\"'.",
                            location: place(startLine, startLineStart, start, start + 1),
                        };
                    continue;
                }
                default:
                    problem ??= {
                        message: 'there is a NUL octet here. Remove it; a zone file is plain text.',
                        location: place(line, lineStart, i, i + 1),
                    };
                    i++;
                    continue;
            }
            break;
        }
        advance(i, line, lineStart);
        return true;
    }
    function advance(offset, line, lineStart) {
        at = offset;
        atLine = line;
        atLineStart = lineStart;
    }
    function push(start, end, flag, line, lineStart) {
        const first = (flag & QUOTED) === 0 ? start : start - 1;
        const before = count === 0 ? -1 : ends[count - 1] + (flags[count - 1] & QUOTED);
        starts[count] = start;
        ends[count] = end;
        flags[count] = first === before ? flag | GLUED : flag;
        lines[count] = line;
        lineStarts[count] = lineStart;
        count++;
    }
    function note(start, end, line, lineStart) {
        let i = start;
        while (i < end && (bytes[i] === SEMICOLON || CLASS[bytes[i]] === entries_SPACE))
            i++;
        if (text.slice(i, Math.min(end, i + NOTE.length)).toLowerCase() !== NOTE)
            return;
        let stop = end;
        while (stop > i && (bytes[stop - 1] === RETURN || CLASS[bytes[stop - 1]] === entries_SPACE))
            stop--;
        const content = bytes.toString('utf8', i, stop);
        const from = bytes.toString('utf8', Math.max(0, lineStart), i).length + 1;
        notes.push({
            text: content,
            location: { path, line, column: from, endColumn: from + content.length },
        });
    }
    /**
     * A parenthesis that nobody closes would swallow the rest of the file. Reading goes on at the next line that begins
     * without white space, since lines of white space first are most likely the rest of the broken record.
     */
    function recover(where) {
        unclosed++;
        problem = {
            message: `the parenthesis is not closed ${where}. Write the ')'.`,
            location: place(openedLine, openedLineStart, opened, opened + 1),
        };
        count = 0;
        if (unclosed >= MAX_UNCLOSED) {
            problem = { ...problem, last: true };
            stopped = true;
            return;
        }
        advance(opened, openedLine, openedLineStart);
        while (skipLine()) {
            const first = bytes[at];
            const kind = CLASS[first];
            if (kind === PLAIN || kind === HIGH || first === BACKSLASH)
                return;
        }
    }
    /** Moves on to the next line, whatever is in the way; false at the end of the file. */
    function skipLine() {
        let newline = bytes.indexOf(NEWLINE, at);
        while (newline < 0 && !finished) {
            at = bytes.length;
            fill();
            newline = bytes.indexOf(NEWLINE, at);
        }
        if (newline < 0)
            at = bytes.length;
        else
            advance(newline + 1, atLine + 1, newline + 1);
        while (at >= bytes.length && !finished)
            fill();
        return at < bytes.length;
    }
    /** An entry beyond the limit: a parenthesis left open, or a line that is no zone data. */
    function refuseLong() {
        if (depth > 0) {
            recover(`within ${MAX_ENTRY_OCTETS} octets`);
            return;
        }
        count = 0;
        problem = {
            message: `the line is longer than ${MAX_ENTRY_OCTETS} octets, which no record is. Break it up.`,
            location: { path, line: atLine, column: 1 },
        };
        skipLine();
    }
    return {
        get count() {
            return count;
        },
        get indented() {
            return indented;
        },
        get notes() {
            return notes;
        },
        get problem() {
            return problem;
        },
        isUtf16,
        next() {
            while (!stopped) {
                if (at >= bytes.length) {
                    if (finished)
                        break;
                    fill();
                    continue;
                }
                while (!scan()) {
                    if (bytes.length - at > MAX_ENTRY_OCTETS) {
                        refuseLong();
                        break;
                    }
                    fill();
                }
                if (count > 0 || problem !== undefined || notes.length > 0)
                    return true;
            }
            return false;
        },
        word(index) {
            return text.slice(starts[index], ends[index]);
        },
        isQuoted(index) {
            return (flags[index] & QUOTED) !== 0;
        },
        isGlued(index) {
            return (flags[index] & GLUED) !== 0;
        },
        locate(from, to = from + 1) {
            const last = to - 1;
            const line = lines[from];
            const endLine = lines[last];
            const start = starts[from] - (flags[from] & QUOTED);
            const location = { path, line, column: column(lineStarts[from], start) };
            if ((flags[last] & BROKEN) !== 0)
                return location;
            const endColumn = column(lineStarts[last], ends[last] + (flags[last] & QUOTED));
            return endLine === line ? { ...location, endColumn } : { ...location, endLine, endColumn };
        },
        close: window.close,
    };
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/names.js


/**
 * Reads a name of a zone file: octets above 127 stay octets, also white space that quotes or odd marks let through;
 * `@` and a missing final dot mean the origin.
 */
function parseZoneName(text, origin) {
    if (text.includes('\\[') && /(?:^|[^\\]\.)\\\[/.test(text))
        return (0,parsed/* refused */.J)(`'${text}' has a bit-string label, which no name server reads any more`);
    return (0,domain_name/* parseDomainName */.r)(CONTROL.test(text) ? escaped(text) : text, { origin, octets: true });
}
const CONTROL = /[\0-\x20\x7f]/;
function escaped(text) {
    return text.replace(/\\[\s\S]|[\0-\x20\x7f]/g, (found) => found.length > 1 ? found : `\\${String(found.charCodeAt(0)).padStart(3, '0')}`);
}
/** True for a name with its final dot: it needs no origin. */
function isAbsolute(text) {
    return /(?:^|[^\\])(?:\\\\)*\.$/.test(text);
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/ttl.js
/** The largest TTL (RFC 2181 section 8); BIND reads a larger one as 0. */
const MAX_TTL = 0x7fffffff;
const UNIT_SECONDS = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 };
/**
 * Seconds written as BIND reads them: a plain number, or numbers with units such as `1h30m`, where a number without
 * unit is the last and nothing before it counts. Undefined for anything else, and above 32 bits.
 */
function parseSeconds(text) {
    if (/^[0-9]{1,10}$/.test(text))
        return within32Bits(Number(text));
    if (text.length > 64 || !/^(?:[0-9]+[wdhms])+[0-9]*$/i.test(text))
        return undefined;
    let seconds = 0;
    for (const [, digits, unit] of text.matchAll(/([0-9]+)([wdhms]?)/gi)) {
        if (within32Bits(Number(digits)) === undefined)
            return undefined;
        if (unit === '') {
            if (seconds !== 0)
                return undefined;
            seconds = Number(digits);
        }
        else
            seconds += Number(digits) * UNIT_SECONDS[unit.toLowerCase()];
    }
    return within32Bits(seconds);
}
/** A TTL; above 2^31 - 1 it counts as 0. */
function parseTtl(text) {
    const seconds = parseSeconds(text);
    return seconds !== undefined && seconds > MAX_TTL ? 0 : seconds;
}
function within32Bits(value) {
    return value <= 0xffffffff ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/rdata/reading.js
/** Notes what is wrong with the current word, or the missing of it. */
function refuse(reading, problem) {
    reading.problem ??= problem;
    return '';
}
/** The next word, which must be there and must not be in quotes; undefined with the problem noted. */
function plainWord(reading, expected) {
    const { words, at } = reading;
    if (at >= words.count) {
        refuse(reading, `the record ends where ${expected} should follow`);
        return undefined;
    }
    if (words.isQuoted(at)) {
        refuse(reading, `"${words.word(at)}" is in quotes; write ${expected} without them`);
        return undefined;
    }
    return words.word(at);
}
function hasMore(reading) {
    return reading.problem === undefined && reading.at < reading.words.count;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/rdata/fields.js






/** A name of the RDATA, without its final dot. */
function fields_readName(reading) {
    const word = plainWord(reading, 'a name');
    if (word === undefined)
        return undefined;
    const name = parseZoneName(word, reading.origin);
    if (!name.ok) {
        refuse(reading, name.problem);
        return undefined;
    }
    reading.at++;
    return name.value;
}
/** A name as presentation format writes it outside its zone: with the final dot. */
const fields_name = (reading) => {
    const value = fields_readName(reading);
    if (value === undefined)
        return '';
    return value === domain_name/* ROOT */.Dl ? '.' : `${value}.`;
};
function integer(max) {
    return (reading) => {
        const word = plainWord(reading, `a number from 0 to ${max}`);
        if (word === undefined)
            return '';
        if (!/^[0-9]+$/.test(word))
            return refuse(reading, `'${word}' is not a decimal number`);
        const value = Number(word);
        if (value > max)
            return refuse(reading, `${word} is above ${max}`);
        reading.at++;
        return String(value);
    };
}
const u8 = integer(0xff);
const u16 = integer(0xffff);
const u32 = integer(0xffffffff);
/** Seconds, also with units as in `1h30m`. */
const seconds = (reading) => {
    const word = plainWord(reading, 'a time in seconds');
    if (word === undefined)
        return '';
    const value = parseSeconds(word);
    if (value === undefined)
        return refuse(reading, `'${word}' is not a time; write seconds, or units as in 1h30m`);
    reading.at++;
    return String(value);
};
/** A number that some registry gives names to; the registry grows, so any name is let through as it is. */
function numberOrMnemonic(max) {
    const number = integer(max);
    return (reading) => {
        const word = plainWord(reading, 'a number or its mnemonic');
        if (word === undefined)
            return '';
        if (!/^[a-z][a-z0-9_|-]*$/i.test(word))
            return number(reading);
        reading.at++;
        return word.toUpperCase();
    };
}
const u8OrMnemonic = numberOrMnemonic(0xff);
const u16OrMnemonic = numberOrMnemonic(0xffff);
/** The octets of a word of text, one character each; undefined for a broken escape. */
function octetsOf(word) {
    if (!word.includes('\\'))
        return word;
    let octets = '';
    for (let i = 0; i < word.length; i++) {
        if (word[i] !== '\\')
            octets += word[i];
        else if (/^[0-9]$/.test(word[i + 1] ?? '')) {
            const digits = word.slice(i + 1, i + 4);
            if (!/^[0-9]{3}$/.test(digits) || Number(digits) > 255)
                return undefined;
            octets += String.fromCharCode(Number(digits));
            i += 3;
        }
        else if (i + 1 >= word.length)
            return undefined;
        else
            octets += word[++i];
    }
    return octets;
}
function quote(octets) {
    const inside = octets.replace(/["\\\0-\x1f\x7f-\xff]/g, (char) => char === '"' || char === '\\' ? `\\${char}` : `\\${String(char.charCodeAt(0)).padStart(3, '0')}`);
    return `"${inside}"`;
}
function fields_text(maxOctets) {
    return (reading) => {
        const { words, at } = reading;
        if (at >= words.count)
            return refuse(reading, 'the record ends where a text should follow');
        const octets = octetsOf(words.word(at));
        if (octets === undefined)
            return refuse(reading, `'${words.word(at)}': a backslash is followed by three digits up to 255, or by a character`);
        if (octets.length > maxOctets)
            return refuse(reading, `the text has ${octets.length} octets, the limit is ${maxOctets}; split it into several`);
        reading.at++;
        return quote(octets);
    };
}
/** A character-string (RFC 1035 section 3.3), in quotes or not. */
const characterString = fields_text(255);
/** Text that fills the rest of the RDATA. */
const longText = fields_text(0xffff);
/** A field once or more, to the end. */
function oneOrMore(field) {
    return (reading) => {
        const parts = [field(reading)];
        while (hasMore(reading))
            parts.push(field(reading));
        return parts.join(' ');
    };
}
/** A field where there is something left to read. */
function optional(field) {
    return (reading) => (hasMore(reading) ? field(reading) : '');
}
/** The rest of the RDATA, whose pieces white space may separate. */
function rest(reading, expected) {
    const first = plainWord(reading, expected);
    if (first === undefined)
        return '';
    let whole = '';
    while (hasMore(reading)) {
        whole += plainWord(reading, expected) ?? '';
        if (reading.problem === undefined)
            reading.at++;
    }
    return whole;
}
/** Hexadecimal to the end of the record, any number of octets or exactly so many. */
function hexRest(octets) {
    return (reading) => {
        const start = reading.at;
        const hex = rest(reading, 'hexadecimal digits');
        if (reading.problem !== undefined)
            return '';
        if (!/^(?:[0-9a-f]{2})+$/i.test(hex)) {
            reading.at = start;
            const odd = /^[0-9a-f]+$/i.test(hex);
            return refuse(reading, odd ? `the ${hex.length} hexadecimal digits are not pairs` : `'${hex}' is not hexadecimal`);
        }
        if (octets !== undefined && hex.length !== 2 * octets) {
            reading.at = start;
            return refuse(reading, `there are ${hex.length / 2} octets of digest where its type has ${octets}`);
        }
        return hex.toUpperCase();
    };
}
/** Base64 (RFC 4648 section 4) to the end of the record. */
const base64Rest = (reading) => {
    const start = reading.at;
    const data = rest(reading, 'base64 data');
    if (reading.problem !== undefined)
        return '';
    if (data.length % 4 !== 0 || !/^[a-z0-9+/]+={0,2}$/i.test(data)) {
        reading.at = start;
        return refuse(reading, `'${data.length > 40 ? `${data.slice(0, 40)}...` : data}' is not base64`);
    }
    return data;
};
/** One word of the given form, kept as it is. */
function word(form, expected) {
    return (reading) => {
        const found = plainWord(reading, expected);
        if (found === undefined)
            return '';
        if (!form.test(found))
            return refuse(reading, `'${found}' is not ${expected}`);
        reading.at++;
        return found;
    };
}
const recordType = (reading) => {
    const found = plainWord(reading, 'a record type');
    if (found === undefined)
        return '';
    const type = parseRecordType(found);
    // A bitmap may name types that this list does not know yet; a mnemonic is all that can be told.
    if (type === undefined && !/^[a-z][a-z0-9-]*$/i.test(found))
        return refuse(reading, `'${found}' is not a record type`);
    reading.at++;
    return type ?? found.toUpperCase();
};
function address(family) {
    return (reading) => {
        const found = plainWord(reading, `an IPv${family} address`);
        if (found === undefined)
            return '';
        const parsed = (0,ip_address/* parseIpAddress */.D_)(found);
        if (!parsed.ok)
            return refuse(reading, parsed.problem);
        if (parsed.value.includes(':') !== (family === 6))
            return refuse(reading, `${found} is an IPv${family === 6 ? 4 : 6} address; ${family === 6 ? 'AAAA holds IPv6, A holds IPv4' : 'A holds IPv4, AAAA holds IPv6'}`);
        reading.at++;
        return parsed.value;
    };
}
const ipv4 = address(4);
const ipv6 = address(6);
/** Everything to the end as it is written, for RDATA whose inner syntax is not read here. */
const opaque = (reading) => {
    const { words } = reading;
    if (reading.at >= words.count)
        return refuse(reading, 'the record ends where its data should follow');
    let whole = '';
    for (let first = true; reading.at < words.count; reading.at++, first = false) {
        const { at } = reading;
        const part = words.isQuoted(at) ? `"${words.word(at)}"` : words.word(at);
        whole += first || words.isGlued(at) ? part : ` ${part}`;
    }
    return whole;
};

;// CONCATENATED MODULE: ./lib/sources/zone-file/rdata/generic.js



/** True where the RDATA is in the form of RFC 3597 section 5, `\# LENGTH HEX`. A TXT record may hold the text `\#`. */
function isGeneric(type, { words, at }) {
    if (at >= words.count || words.isQuoted(at) || words.word(at) !== '\\#')
        return false;
    return type !== 'TXT' || (at + 1 < words.count && /^[0-9]+$/.test(words.word(at + 1)));
}
/** Reads `\# LENGTH HEX`; types whose data has a canonical text of its own get that one. */
function readGeneric(type, reading) {
    reading.at++;
    const length = plainWord(reading, 'the number of octets');
    if (length === undefined)
        return '';
    if (!/^[0-9]{1,5}$/.test(length) || Number(length) > 0xffff)
        return refuse(reading, `'${length}' is not a number of octets from 0 to 65535`);
    reading.at++;
    let hex = '';
    while (hasMore(reading)) {
        const part = plainWord(reading, 'hexadecimal digits') ?? '';
        if (!/^[0-9a-f]*$/i.test(part))
            return refuse(reading, `'${part}' is not hexadecimal`);
        hex += part.toLowerCase();
        if (reading.problem === undefined)
            reading.at++;
    }
    if (reading.problem !== undefined)
        return '';
    if (hex.length !== 2 * Number(length)) {
        reading.at--;
        return refuse(reading, `there are ${hex.length} hexadecimal digits where ${length} octets need ${2 * Number(length)}`);
    }
    return canonical(type, Buffer.from(hex, 'hex'), reading) ?? (hex === '' ? '\\# 0' : `\\# ${length} ${hex}`);
}
function canonical(type, octets, reading) {
    const wrong = (what) => {
        reading.at--;
        return refuse(reading, `these octets are not ${what}`);
    };
    switch (type) {
        case 'A':
            return octets.length === 4 ? (0,ip_address/* addressFromBytes */.gu)(octets) : wrong('an IPv4 address, which has 4');
        case 'AAAA':
            return octets.length === 16 ? (0,ip_address/* addressFromBytes */.gu)(octets) : wrong('an IPv6 address, which has 16');
        case 'NS':
        case 'CNAME':
        case 'DNAME':
        case 'PTR':
            return wireName(octets) ?? wrong('a name in wire form (RFC 1035 section 3.1)');
    }
    return undefined;
}
function wireName(octets) {
    const labels = [];
    let at = 0;
    for (;;) {
        const length = octets[at];
        if (length === undefined || length > 63)
            return undefined;
        at++;
        if (length === 0)
            break;
        if (at + length > octets.length)
            return undefined;
        labels.push(octets.toString('latin1', at, at + length));
        at += length;
    }
    if (at !== octets.length)
        return undefined;
    const name = (0,domain_name/* nameFromLabels */.Lf)(labels);
    return name.ok ? name.value : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/rdata/types.js

/** Octets of a DS digest by digest type (IANA registry "DS RR Type Digest Algorithms"). */
const DIGEST_OCTETS = { 1: 20, 2: 32, 3: 32, 4: 48, 5: 32, 6: 32 };
const digest = (reading) => {
    const type = reading.words.word(reading.at - 1);
    return hexRest(DIGEST_OCTETS[Number(type)])(reading);
};
const salt = word(/^(?:-|(?:[0-9a-f]{2}){1,255})$/i, "a salt of hexadecimal digits, or '-'");
const hashedName = word(/^[0-9a-v]+$/i, 'a hash in base32');
const time = word(/^(?:[0-9]{14}|[0-9]{1,10})$/, 'a time such as 20270131000000');
const types = optional(oneOrMore(recordType));
const locator = word(/^[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){3}$/i, 'four groups of hexadecimal digits');
/** The gateway of IPSECKEY and the relay of AMTRELAY: what it is, the number `back` fields before says. */
function gateway(back) {
    return (reading) => {
        const kind = Number(reading.words.word(reading.at - back));
        if (kind === 1)
            return ipv4(reading);
        if (kind === 2)
            return ipv6(reading);
        if (kind === 3)
            return fields_name(reading);
        return word(/^\.$/, "'.', which stands for none")(reading);
    };
}
/** Parameters of SVCB (RFC 9460 section 2.1): keys are checked for form, values are kept. */
const serviceParameters = (reading) => {
    const { words } = reading;
    for (let i = reading.at; i < words.count; i++) {
        if (words.isGlued(i))
            continue;
        const key = words.word(i);
        if (!words.isQuoted(i) && /^[a-z0-9-]+(?:=|$)/.test(key))
            continue;
        reading.at = i;
        reading.problem = `'${key}' is not a service parameter such as alpn=h2`;
        return '';
    }
    return opaque(reading);
};
const base64Word = word(/^(?:[a-z0-9+/]{4})*(?:[a-z0-9+/]{2}==|[a-z0-9+/]{3}=)?$/i, 'base64 data');
const mailbox2 = [fields_name, fields_name];
const preferenceAndName = [u16, fields_name];
const delegationSigner = [u16, u8OrMnemonic, u8, digest];
const key = [u16OrMnemonic, u8OrMnemonic, u8OrMnemonic, optional(base64Rest)];
const signature = [recordType, u8OrMnemonic, u8, seconds, time, time, u16, fields_name, base64Rest];
const service = [u16, fields_name, optional(serviceParameters)];
const texts = [oneOrMore(characterString)];
/**
 * The fields of each type's RDATA, in order. What is not here is kept as it is written: better a value that nobody
 * looked into than a complaint about a good one.
 */
const RDATA = {
    SOA: [fields_name, fields_name, u32, seconds, seconds, seconds, seconds],
    MX: preferenceAndName,
    AFSDB: preferenceAndName,
    RT: preferenceAndName,
    KX: preferenceAndName,
    LP: preferenceAndName,
    PX: [u16, fields_name, fields_name],
    SRV: [u16, u16, u16, fields_name],
    NAPTR: [u16, u16, characterString, characterString, characterString, fields_name],
    RP: mailbox2,
    MINFO: mailbox2,
    TALINK: mailbox2,
    MB: [fields_name],
    MG: [fields_name],
    MR: [fields_name],
    'NSAP-PTR': [fields_name],
    TXT: texts,
    SPF: texts,
    AVC: texts,
    NINFO: texts,
    RESINFO: texts,
    WALLET: texts,
    HINFO: [characterString, characterString],
    X25: [characterString],
    ISDN: [characterString, optional(characterString)],
    GPOS: [characterString, characterString, characterString],
    CAA: [u8, word(/^[a-z0-9]{1,255}$/i, 'a property of letters and digits'), longText],
    URI: [u16, u16, longText],
    DS: delegationSigner,
    CDS: [u16, u8OrMnemonic, u8, hexRest()],
    DLV: delegationSigner,
    TA: delegationSigner,
    SSHFP: [u8, u8, hexRest()],
    TLSA: [u8, u8, u8, hexRest()],
    SMIMEA: [u8, u8, u8, hexRest()],
    ZONEMD: [u32, u8, u8, hexRest()],
    DNSKEY: key,
    CDNSKEY: key,
    KEY: key,
    RKEY: key,
    RRSIG: signature,
    SIG: signature,
    NSEC: [fields_name, types],
    NSEC3: [u8, u8, u16, salt, hashedName, types],
    NSEC3PARAM: [u8, u8, u16, salt],
    CSYNC: [u32, u16, types],
    OPENPGPKEY: [base64Rest],
    DHCID: [base64Rest],
    BRID: [base64Rest],
    HHIT: [base64Rest],
    CERT: [u16OrMnemonic, u16, u8OrMnemonic, base64Rest],
    IPSECKEY: [u8, u8, u8OrMnemonic, gateway(2), optional(base64Rest)],
    AMTRELAY: [u8, word(/^[01]$/, '0 or 1'), u8, gateway(1)],
    HIP: [u8, word(/^(?:[0-9a-f]{2})+$/i, 'hexadecimal digits'), base64Word, optional(oneOrMore(fields_name))],
    DSYNC: [recordType, u8OrMnemonic, u16, fields_name],
    SVCB: service,
    HTTPS: service,
    NID: [u16, locator],
    L64: [u16, locator],
    L32: [u16, ipv4],
    EUI48: [word(/^[0-9a-f]{2}(?:-[0-9a-f]{2}){5}$/i, 'six octets such as 00-00-5e-00-53-2a')],
    EUI64: [word(/^[0-9a-f]{2}(?:-[0-9a-f]{2}){7}$/i, 'eight octets such as 00-00-5e-ef-10-00-00-2a')],
};

;// CONCATENATED MODULE: ./lib/sources/zone-file/rdata/read-rdata.js




/** Reads the words from `from` to the end as RDATA of the type; relative names get the origin. */
function readRdata(type, words, from, origin) {
    const reading = { words, origin, at: from, problem: undefined };
    const value = isGeneric(type, reading) ? readGeneric(type, reading) : readFields(type, reading);
    if (reading.problem === undefined && reading.at < words.count)
        refuse(reading, `'${words.word(reading.at)}' is more than a ${type} record holds`);
    return reading.problem === undefined
        ? { ok: true, value }
        : { ok: false, problem: reading.problem, at: reading.at };
}
function readFields(type, reading) {
    switch (type) {
        case 'A':
            return ipv4(reading);
        case 'AAAA':
            return ipv6(reading);
        case 'NS':
        case 'CNAME':
        case 'DNAME':
        case 'PTR':
            return fields_readName(reading) ?? '';
    }
    const fields = Object.hasOwn(RDATA, type) ? RDATA[type] : undefined;
    if (fields !== undefined) {
        const parts = [];
        for (const field of fields) {
            const part = field(reading);
            if (reading.problem !== undefined)
                return '';
            if (part !== '')
                parts.push(part);
        }
        return parts.join(' ');
    }
    if (/^TYPE[0-9]+$/.test(type) || type === 'NULL')
        return refuse(reading, `the data of ${type} has no text form of its own; write '\\# LENGTH HEX' (RFC 3597)`);
    return opaque(reading);
}

;// CONCATENATED MODULE: ./lib/sources/rdata-fields.js




const MAX_STRING_OCTETS = 255;
/**
 * The canonical text of RDATA (see `DnsRecord.data`) whose fields a tool keeps apart. Names among them are fully
 * qualified, with or without the final dot.
 */
function rdataOfFields(type, fields) {
    const words = {
        count: fields.length,
        word(index) {
            const field = fields[index];
            return typeof field === 'string' ? field : field.octets.toString('latin1').replaceAll('\\', '\\\\');
        },
        isQuoted: (index) => typeof fields[index] !== 'string',
        isGlued: () => false,
    };
    return read(type, words);
}
/** The canonical text of RDATA in presentation format. */
function rdataOfText(type, text) {
    const entries = openEntries('', [Buffer.from(` ${text}\n`)]);
    try {
        if (!entries.next() || entries.count === 0)
            return (0,parsed/* refused */.J)('there is no data');
        if (entries.problem !== undefined)
            return (0,parsed/* refused */.J)(entries.problem.message);
        return read(type, entries);
    }
    finally {
        entries.close();
    }
}
/** Text of any length as the strings of at most 255 octets that TXT records hold. */
function stringsOf(text) {
    const octets = Buffer.from(text, 'utf8');
    const strings = [];
    for (let at = 0; at === 0 || at < octets.length; at += MAX_STRING_OCTETS) {
        strings.push({ octets: octets.subarray(at, at + MAX_STRING_OCTETS) });
    }
    return strings;
}
/** Text in quotes, of any length. */
function quotedText(text) {
    return { octets: Buffer.from(text, 'utf8') };
}
function read(type, words) {
    const rdata = readRdata(type, words, 0, domain_name/* ROOT */.Dl);
    return rdata.ok ? (0,parsed/* parsed */.Y)(rdata.value) : (0,parsed/* refused */.J)(rdata.problem);
}

;// CONCATENATED MODULE: ./lib/sources/dnscontrol/record-data.js




/** Types whose target is a name, where a name without dots is short for one in the zone. */
const NAME_TARGETS = new Set([
    'CNAME',
    'DNAME',
    'NS',
    'PTR',
    'MX',
    'SRV',
    'NAPTR',
    'SVCB',
    'HTTPS',
    'SOA',
]);
/** The fields before and behind the target, by type; `target` stands for itself. Absent numbers are 0. */
const FIELDS = {
    MX: ['mxpreference', 'target'],
    SRV: ['srvpriority', 'srvweight', 'srvport', 'target'],
    CAA: ['caaflag', 'caatag', '"target'],
    NAPTR: ['naptrorder', 'naptrpreference', '"naptrflags', '"naptrservice', '"naptrregexp', 'target'],
    SSHFP: ['sshfpalgorithm', 'sshfpfingerprint', 'target'],
    TLSA: ['tlsausage', 'tlsaselector', 'tlsamatchingtype', 'target'],
    SMIMEA: ['smimeausage', 'smimeaselector', 'smimeamatchingtype', 'target'],
    DS: ['dskeytag', 'dsalgorithm', 'dsdigesttype', 'dsdigest'],
    DNSKEY: ['dnskeyflags', 'dnskeyprotocol', 'dnskeyalgorithm', 'dnskeypublickey'],
    SOA: ['target', 'soambox', 'soaserial', 'soarefresh', 'soaretry', 'soaexpire', 'soaminttl'],
    SVCB: ['svcpriority', 'target', ' svcparams'],
    HTTPS: ['svcpriority', 'target', ' svcparams'],
};
/** Canonical RDATA of a record of print-ir, or what is wrong with it. */
function recordData(type, record, zone) {
    const target = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(record, 'target')) ?? '';
    if (target === '') {
        // Records of the newer kind carry their data whole; the misspelt key is DNSControl's own.
        const whole = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(record, 'zonfefilepartial')) ?? (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(record, 'zonefilepartial'));
        if (whole !== undefined && whole !== '')
            return rdataOfText(type, whole);
    }
    if (type === 'TXT' || type === 'SPF')
        return rdataOfFields(type, stringsOf(target));
    if (type === 'LOC')
        return rdataOfText(type, target);
    const name = NAME_TARGETS.has(type) ? targetName(target, zone) : undefined;
    if (name?.ok === false)
        return name;
    const fields = [];
    let svcParams = '';
    for (const field of FIELDS[type] ?? ['target']) {
        const key = field.replace(/^[" ]/, '');
        const value = key === 'target' ? target : ((0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(record, key)) ?? '');
        if (key === 'target' && name !== undefined)
            fields.push(name.value === domain_name/* ROOT */.Dl ? '.' : `${name.value}.`);
        else if (key === 'soambox') {
            const mailbox = mailboxName(value, zone);
            if (!mailbox.ok)
                return mailbox;
            fields.push(`${mailbox.value}.`);
        }
        else if (field.startsWith('"'))
            fields.push(quotedText(value));
        else if (field.startsWith(' '))
            svcParams = value;
        else
            fields.push(value === '' ? '0' : value);
    }
    if (svcParams !== '')
        return rdataOfText(type, `${fields.join(' ')} ${svcParams}`);
    if (target === '' && FIELDS[type] === undefined)
        return (0,parsed/* refused */.J)('there is no target');
    return rdataOfFields(type, fields);
}
/** A target as dnsconfig.js writes it: `@` for the zone, a short name in it, or a name with its final dot. */
function targetName(text, zone) {
    if (text === '')
        return (0,parsed/* refused */.J)('there is no target. Write a name with its final dot');
    if (text.includes('.') && !text.endsWith('.')) {
        return (0,parsed/* refused */.J)(`the target '${text}' has no final dot, which DNSControl refuses. Write '${text}.'`);
    }
    return (0,domain_name/* parseDomainName */.r)(text, { origin: zone });
}
function mailboxName(text, zone) {
    if (text === '')
        return (0,parsed/* parsed */.Y)(zone);
    return (0,domain_name/* parseDomainName */.r)(text.replace(/@/, '.'));
}

;// CONCATENATED MODULE: ./lib/sources/dnscontrol/read-domain.js








/** Types whose data decides what is judged: one that cannot be read is a defect, and of others a skip. */
const JUDGED = new Set(['A', 'AAAA', 'PTR', 'CNAME', 'DNAME', 'NS', 'MX', 'SRV']);
/** Keys that say that the provider holds records which DNSControl leaves alone. */
const OTHERS_WRITE = ['keepunknown', 'unmanaged', 'ignored_names', 'ignored_targets', 'ignore_external_dns'];
/** One domain of print-ir: its records in order, then the zone itself. */
function* readDomain(node, path) {
    const nameNode = (0,document_node/* get */.Jt)(node, 'name');
    const written = (0,document_node/* textOf */.b6)(nameNode);
    if (node.kind !== 'map' || nameNode === undefined || written === undefined || written === '') {
        yield syntaxDefect((0,document_node/* placeOf */.$t)(nameNode ?? node), `${(0,document_node/* describe */.q0)(node)} stands where a domain belongs, and has no name. Write {"name": "example.org", "records": []}`);
        return;
    }
    const [plain = ''] = written.split('!');
    const apex = (0,domain_name/* parseDomainName */.r)(plain);
    if (!apex.ok) {
        yield syntaxDefect((0,document_node/* placeOf */.$t)(nameNode), `the name of the domain: ${apex.problem}`);
        return;
    }
    const reading = {
        apex: apex.value,
        view: viewOf(node, written),
        proxyDefault: (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)((0,document_node/* get */.Jt)(node, 'meta'), 'cloudflare_proxy_default')),
        complete: !OTHERS_WRITE.some((key) => isSet((0,document_node/* get */.Jt)(node, key))),
        unknown: [],
    };
    for (const nameserver of (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(node, 'nameservers')))
        yield readNameserver(nameserver, reading);
    const records = (0,document_node/* get */.Jt)(node, 'records');
    if (records !== undefined && records.kind !== 'list' && !(0,document_node/* isNull */.kZ)(records)) {
        reading.complete = false;
        yield syntaxDefect((0,document_node/* placeOf */.$t)(records), `'records' of ${apex.value} is ${(0,document_node/* describe */.q0)(records)}. Write a list of records`);
    }
    else
        for (const record of (0,document_node/* itemsOf */.S3)(records))
            yield readRecord(record, reading);
    const { view, complete, unknown } = reading;
    yield {
        kind: 'zone',
        apex: apex.value,
        ...(view === undefined ? {} : { view }),
        path,
        complete,
        ...(unknown.length === 0 ? {} : { unknown }),
    };
}
/** The tag of a split-horizon domain, `example.org!inside`; an empty tag is no view. */
function viewOf(domain, name) {
    const unique = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(domain, 'uniquename')) ?? (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)((0,document_node/* get */.Jt)(domain, 'meta'), 'dnscontrol_uniquename'));
    const tag = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(domain, 'tag')) ?? tagIn(name) ?? (unique === undefined ? undefined : tagIn(unique));
    return tag === undefined || tag === '' ? undefined : tag;
}
function tagIn(text) {
    const mark = text.indexOf('!');
    return mark < 0 ? undefined : text.slice(mark + 1);
}
function isSet(node) {
    if (node === undefined || (0,document_node/* isNull */.kZ)(node))
        return false;
    if (node.kind === 'scalar')
        return node.text !== 'false' && node.text !== '';
    return node.kind === 'list' ? node.items.length > 0 : (0,document_node/* entriesOf */.Mc)(node).length > 0;
}
function readNameserver(node, reading) {
    const { apex } = reading;
    const text = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(node, 'name')) ?? (0,document_node/* textOf */.b6)(node);
    const target = (0,domain_name/* parseDomainName */.r)(text ?? '');
    if (!target.ok) {
        reading.complete = false;
        return syntaxDefect((0,document_node/* placeOf */.$t)(node), `a name server of ${apex}: ${target.problem}`, apex);
    }
    return declare(reading, { owner: apex, type: 'NS', ttl: undefined, data: target.value, place: node });
}
function readRecord(record, reading) {
    const { apex } = reading;
    const lose = (place, problem, name) => {
        reading.complete = false;
        const origin = filePositionOf(record);
        const [found, remedy] = problem.split(/(?<=\.|;) (?=[Ww]rite )/, 2);
        const said = remedy === undefined ? `${problem}${origin}` : `${found.slice(0, -1)}${origin}. ${remedy}`;
        return syntaxDefect((0,document_node/* placeOf */.$t)(place), said, name);
    };
    const typeNode = (0,document_node/* get */.Jt)(record, 'type');
    const type = (0,document_node/* textOf */.b6)(typeNode)?.toUpperCase();
    if (record.kind !== 'map' || type === undefined || type === '') {
        return lose(typeNode ?? record, `a record of ${apex} has no type. Write {"type": "AAAA", "name": "www", "target": "2001:db8::25"}`);
    }
    const nameNode = (0,document_node/* get */.Jt)(record, 'name');
    const owner = ownerOf((0,document_node/* textOf */.b6)(nameNode) ?? '@', type, apex);
    if (!owner.ok)
        return lose(nameNode ?? record, `${type} record of ${apex}: ${owner.problem}`);
    const known = parseRecordType(type);
    if (known === undefined) {
        if (!/^(?:CF|CLOUDFLAREAPI)_/.test(type))
            reading.unknown.push(owner.value);
        const detail = `${owner.value} has a record of type ${type}, which is the provider's own: what it answers is not known here${filePositionOf(record)}`;
        return read_domain_skip(isAlias(type) ? 'alias' : 'provider-feature', detail, record, owner.value);
    }
    if (!(0,domain_name/* isAtOrBelow */.a5)(owner.value, apex)) {
        return lose(nameNode ?? record, `${owner.value} lies outside the domain ${apex}`, owner.value);
    }
    if (read_domain_isProxied(type, record, reading)) {
        reading.unknown.push(owner.value);
        const address = addressIn(record);
        const detail = `${owner.value} is proxied by Cloudflare, whose own addresses answer for it${filePositionOf(record)}`;
        return read_domain_skip('proxied', detail, record, owner.value, address);
    }
    const data = recordData(known, record, apex);
    if (!data.ok) {
        const problem = `${known} record of ${owner.value}: ${data.problem}`;
        if (JUDGED.has(known))
            return lose((0,document_node/* get */.Jt)(record, 'target') ?? record, problem, owner.value);
        return read_domain_skip('unreadable-data', `${problem}${filePositionOf(record)}`, record, owner.value);
    }
    return declare(reading, {
        owner: owner.value,
        type: known,
        ttl: read_domain_ttlOf(record),
        data: data.value,
        place: record,
    });
}
function declare({ apex, view }, { place, ...content }) {
    const location = (0,document_node/* placeOf */.$t)(place);
    return {
        kind: 'record',
        record: { ...content, location, zone: apex, ...(view === undefined ? {} : { view }) },
    };
}
/** The owner: `@`, a name in the domain, a name with its final dot, or for PTR records an address (REV of DNSControl). */
function ownerOf(text, type, apex) {
    if (type === 'PTR' && (0,reverse_name/* isInReverseTree */.kv)(apex)) {
        const address = (0,ip_address/* parseIpAddress */.D_)(text);
        // Four octets in a reverse zone are an address unless they are the labels below it.
        if (address.ok && (0,domain_name/* isAtOrBelow */.a5)((0,reverse_name/* reverseNameOf */.f)(address.value), apex))
            return (0,parsed/* parsed */.Y)((0,reverse_name/* reverseNameOf */.f)(address.value));
    }
    return (0,domain_name/* parseDomainName */.r)(text === '' ? '@' : text, { origin: apex });
}
function isAlias(type) {
    return /ALIAS|ANAME/.test(type);
}
/** Cloudflare answers for proxied names with addresses of its own, whose PTR is not ours to set. */
function read_domain_isProxied(type, record, { proxyDefault }) {
    if (type !== 'A' && type !== 'AAAA' && type !== 'CNAME')
        return false;
    const proxy = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)((0,document_node/* get */.Jt)(record, 'meta'), 'cloudflare_proxy')) ?? proxyDefault;
    return proxy !== undefined && /^(?:on|full|true)$/i.test(proxy);
}
function addressIn(record) {
    const address = (0,ip_address/* parseIpAddress */.D_)((0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(record, 'target')) ?? '');
    return address.ok ? address.value : undefined;
}
function read_domain_ttlOf(record) {
    const text = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(record, 'ttl'));
    return text !== undefined && /^[0-9]{1,10}$/.test(text) && Number(text) <= 0xffffffff
        ? Number(text)
        : undefined;
}
/** Where the record stands in dnsconfig.js, in words: the person edits that file, not this one. */
function filePositionOf(record) {
    const position = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(record, 'filepos'));
    return position === undefined || position === '' ? '' : ` (dnsconfig.js ${(0,document_node/* quote */.hD)(position).slice(1, -1)})`;
}
function read_domain_skip(reason, detail, place, name, address) {
    return {
        kind: 'skip',
        skip: { reason, detail, name, ...(address === undefined ? {} : { address }), location: (0,document_node/* placeOf */.$t)(place) },
    };
}

;// CONCATENATED MODULE: ./lib/sources/dnscontrol.js






/** What `dnscontrol print-ir` makes of a dnsconfig.js: the zones with all records, as JSON. */
const dnscontrol = {
    id: 'dnscontrol',
    title: 'The JSON that dnscontrol print-ir makes of a dnsconfig.js',
    recognises(file, head) {
        if (/^\ufeff?\s*\{/.test(head) && /"(?:dns_providers|registrars)"\s*:/.test(head))
            return 2;
        return /(?:^|[/._-])print-ir[^/]*\.json$/.test(file.path) ? 1 : 0;
    },
    *read(file, tree) {
        const { path } = file;
        if (file.origin !== undefined) {
            throw new sources_source/* SourceError */.c(`${path} names its zones itself. Remove 'origin: ${file.origin}'.`, { path });
        }
        let root;
        try {
            root = (0,document_parse/* parseDocument */.T)(tree.read(path, limits/* MAX_OCTETS */.A4), { path, json: true });
        }
        catch (error) {
            if (error instanceof document_error/* DocumentError */.M)
                throw new sources_source/* SourceError */.c(error.message, error);
            throw error;
        }
        const domains = (0,document_node/* get */.Jt)(root, 'domains');
        if (domains?.kind !== 'list') {
            const { line, column } = domains ?? root;
            const found = domains === undefined ? "there is no 'domains' list" : `'domains' is ${(0,document_node/* describe */.q0)(domains)}`;
            throw new sources_source/* SourceError */.c(`${path}:${line}:${column}: ${found}. Write what 'dnscontrol print-ir' prints into this file.`, { path, line, column });
        }
        for (const domain of domains.items)
            yield* readDomain(domain, path);
    },
};

;// CONCATENATED MODULE: ./lib/sources/zone-file/ignore-comment.js

const HOW = "Write '; ptr-gate: ignore RULE[, RULE...] [until YYYY-MM-DD] -- REASON'.";
/** Reads `ptr-gate: ignore RULE[, RULE...] [until DATE] -- REASON`; the reason is not optional. */
function parseIgnoreComment({ text, location }) {
    const verb = /^ptr-gate\s*:?\s*(\S*)\s*/i.exec(text);
    if (verb[1].toLowerCase() !== 'ignore' || !/^ptr-gate\s*:/i.test(text))
        return (0,parsed/* refused */.J)(`'${verb[0].trim()}' is not a comment that ptr-gate knows. ${HOW}`);
    const [, head, , reason] = /^(.*?)(\s--|^--)(?:\s+(.*))?$/s.exec(text.slice(verb[0].length)) ?? [];
    if (head === undefined || reason === undefined || reason.trim() === '')
        return (0,parsed/* refused */.J)(`the ignore comment gives no reason. ${HOW}`);
    const [, list, date] = /^(.*?)(?:\s+until(?:\s+(.*))?)?$/s.exec(head.trim());
    const hasUntil = /\suntil(?:\s|$)/.test(` ${head.trim()}`.slice(list.length));
    const rules = list.split(',').map((rule) => rule.trim());
    const strange = rules.find((rule) => !/^[a-z]+(?:-[a-z0-9]+)+$/.test(rule));
    if (strange !== undefined)
        return (0,parsed/* refused */.J)(strange === ''
            ? `the ignore comment names no rule. ${HOW}`
            : `'${strange}' is not a rule's name. ${HOW}`);
    if (!hasUntil)
        return (0,parsed/* parsed */.Y)({ rules, reason: reason.trim(), location });
    if (date === undefined || !isDate(date))
        return (0,parsed/* refused */.J)(`'until ${date ?? ''}' is not followed by a date such as 2027-01-31. ${HOW}`);
    return (0,parsed/* parsed */.Y)({ rules, reason: reason.trim(), until: date, location });
}
function isDate(text) {
    if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text))
        return false;
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./lib/sources/hosts.js






const FILE_NAME = /(?:^|\/)(?:hosts|hosts\.[^/]*|[^/]*\.hosts)$/i;
const COMMENT = /#.*$/;
/** Stricter than what a line may hold: lines of logs and of known_hosts begin with an address too. */
const NAME_LIKE = /^(?=.*[\p{L}\p{N}])[\p{L}\p{M}\p{N}_.-]+$/u;
/** Lines that are looked at to tell a hosts file from other text. */
const LINES_TO_RECOGNISE = 20;
/** The format of /etc/hosts: an address, then the names that it has on this machine. */
const hosts = {
    id: 'hosts',
    title: 'Hosts files: an address and its names on each line, as in /etc/hosts',
    recognises(file, head) {
        const lines = head
            .replace(/^\ufeff/, '')
            .split(/\r?\n/)
            .map((line) => line.replace(COMMENT, '').trim())
            .filter((line) => line !== '')
            .slice(0, LINES_TO_RECOGNISE);
        const like = lines.filter(looksLikeHostsLine).length;
        if (like > 0 && like * 2 > lines.length)
            return 2;
        return FILE_NAME.test(file.path) ? 1 : 0;
    },
    *read(file, tree) {
        let line = 1;
        for (const block of lineBlocks(file.path, tree)) {
            const lines = block.split('\n');
            // What follows the last line end of a block is empty, and belongs to the next one.
            const count = block.endsWith('\n') ? lines.length - 1 : lines.length;
            for (let i = 0; i < count; i++)
                yield* readLine(lines[i], { path: file.path, line: line++ });
        }
    },
};
function looksLikeHostsLine(line) {
    const [address, name, ...rest] = line.split(/\s+/);
    if (name === undefined || !(0,ip_address/* parseIpAddress */.D_)(address.replace(/%.*$/, '')).ok)
        return false;
    return [name, ...rest].every((word) => NAME_LIKE.test(word));
}
function* readLine(line, place) {
    const hash = line.indexOf('#');
    const [first, ...names] = [...(hash < 0 ? line : line.slice(0, hash)).matchAll(/\S+/g)].map(({ 0: text, index }) => ({
        text,
        location: {
            ...place,
            column: index + 1,
            endLine: place.line,
            endColumn: index + 1 + text.length,
        },
    }));
    if (first === undefined)
        return;
    const scope = first.text.indexOf('%');
    const address = (0,ip_address/* parseIpAddress */.D_)(scope < 0 ? first.text : first.text.slice(0, scope));
    if (!address.ok) {
        yield syntaxDefect(first.location, explainAddress(first.text, address.problem, names));
        return;
    }
    if (names.length === 0) {
        yield syntaxDefect(first.location, `no name follows the address ${first.text}. Write '${first.text} mail.example.org'`);
    }
    const ignore = hash < 0 ? undefined : ignoreIn(line, hash, place);
    if (ignore !== undefined && !ignore.comment.ok)
        yield syntaxDefect(ignore.location, ignore.comment.problem);
    const ignores = ignore?.comment.ok === true ? [ignore.comment.value] : undefined;
    for (const word of names) {
        yield hosts_readName(word, { address: address.value, scoped: scope < 0 ? undefined : first.text, ignores });
    }
}
/** `# ptr-gate: ignore RULE -- REASON` behind the names of a line. */
function ignoreIn(line, hash, place) {
    const text = line
        .slice(hash)
        .replace(/^#+\s*/, '')
        .trimEnd();
    if (!/^ptr-gate\b/i.test(text))
        return undefined;
    const column = line.indexOf(text, hash) + 1;
    const location = { ...place, column, endLine: place.line, endColumn: column + text.length };
    return { location, comment: parseIgnoreComment({ text, location }) };
}
function explainAddress(text, problem, names) {
    const swapped = names.find((word) => (0,ip_address/* parseIpAddress */.D_)(word.text).ok);
    return swapped === undefined
        ? `${problem}. Write an address such as 2001:db8::25 first, then its names`
        : `the address ${swapped.text} stands behind the name ${text}. Write '${swapped.text} ${text}'`;
}
function hosts_readName(word, { address, scoped, ignores }) {
    const { text, location } = word;
    if ((0,ip_address/* parseIpAddress */.D_)(text).ok) {
        return syntaxDefect(location, `'${text}' is a second address. Write each address on a line of its own`);
    }
    const name = parseHandWrittenName(text, 'pair');
    if (!name.ok)
        return syntaxDefect(location, name.problem);
    if ((0,domain_name/* isWildcard */.z2)(name.value)) {
        return syntaxDefect(location, `'${text}' is a wildcard, which hosts files do not know. Write each name`, name.value);
    }
    const skip = (reason, detail) => ({
        kind: 'skip',
        skip: { reason, detail, name: name.value, address, location },
    });
    if (scoped !== undefined) {
        return skip('scope-id', `${scoped} has a scope id, which means something on one machine only`);
    }
    if (isLocal(name.value, address)) {
        return skip('loopback', `${address} with ${name.value} is a standard line of a hosts file, not a name in the DNS`);
    }
    if (!name.value.includes('.')) {
        return skip('unqualified-name', `${name.value} is a short name, which only a search list makes whole`);
    }
    const pair = { name: name.value, address, location };
    return { kind: 'pair', pair: ignores === undefined ? pair : { ...pair, ignores } };
}
const STANDARD_NAME = /^(?:localhost|ip6-(?!.*\.)|broadcasthost$)/;
/** Lines that every system has, and those that block a name: none of them is about the DNS. */
function isLocal(name, address) {
    return (/^(?:127\.|2(?:2[4-9]|3[0-9])\.|255\.255\.255\.255$|0\.0\.0\.0$|::1?$|ff[0-9a-f]{2}:)/.test(address) ||
        STANDARD_NAME.test(name));
}

// EXTERNAL MODULE: ./lib/document/problems.js
var document_problems = __webpack_require__(8598);
;// CONCATENATED MODULE: ./lib/sources/manifest.js









/** Keys beside `expect:`, for the manifest is part of ptr-gate.yml; `config.ts` reads them. */
const TOP_KEYS = ['expect', 'records', 'policy', 'regions', 'rollout', 'health', '$schema'];
const ADDRESS_KEYS = ['address', 'A', 'AAAA'];
const ENTRY_KEYS = [...ADDRESS_KEYS, 'ptr'];
/** Pairs written by hand, under `expect:`. */
const manifest = {
    id: 'manifest',
    title: 'Pairs under expect: in ptr-gate.yml, or in another YAML or JSON file',
    recognises(file, head) {
        if (hasTopLevelExpect(head))
            return 2;
        return /(?:^|\/)ptr-gate\.(?:ya?ml|json)$/.test(file.path) ? 1 : 0;
    },
    *read(file, tree) {
        let root;
        try {
            root = (0,document_parse/* parseDocument */.T)(tree.read(file.path, limits/* MAX_OCTETS */.A4), { path: file.path });
        }
        catch (error) {
            if (error instanceof document_error/* DocumentError */.M)
                throw new sources_source/* SourceError */.c(error.message, error);
            throw error;
        }
        const problems = (0,document_problems/* createProblems */.b)();
        yield* readManifest(root, problems);
        if (problems.first !== undefined)
            throw new sources_source/* SourceError */.c(problems.message(), problems.first);
    },
};
function hasTopLevelExpect(head) {
    if (/^(?:expect|"expect"|'expect')[ \t]*:(?=\s|$)/m.test(head))
        return true;
    const text = head.replace(/^\ufeff/, '').trimStart();
    if (!text.startsWith('{'))
        return false;
    // A mapping in braces: the key counts at the first level only. Strings are passed over whole.
    let depth = 0;
    for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"\s*:?|\bexpect\s*:|[[\]{}]/g)) {
        if (token === '{' || token === '[')
            depth++;
        else if (token === '}' || token === ']')
            depth--;
        else if (depth === 1 && /^"?expect"?\s*:$/.test(token))
            return true;
    }
    return false;
}
function* readManifest(root, problems) {
    if (root.kind !== 'map' && !(0,document_node/* isNull */.kZ)(root)) {
        problems.add(root, "no mapping with 'expect:' stands here. Write expect: {mail.example.org: 192.0.2.25}");
        return;
    }
    if (root.kind === 'map')
        problems.unknownKeys(root, TOP_KEYS, 'a manifest');
    const expect = (0,document_node/* get */.Jt)(root, 'expect');
    if (expect === undefined || (0,document_node/* isNull */.kZ)(expect))
        return;
    if (expect.kind !== 'map') {
        problems.add(expect, "'expect:' is a mapping of names to addresses. Write expect: {mail.example.org: 192.0.2.25}");
        return;
    }
    const regions = (0,document_node/* entryOf */.Ms)(root, 'regions') && (0,document_node/* entriesOf */.Mc)((0,document_node/* get */.Jt)(root, 'regions')).map((entry) => entry.key.text);
    const reading = { problems, regions, seen: new Map() };
    for (const { key, value } of expect.entries) {
        const name = parseHandWrittenName(key.text, 'pair');
        if (name.ok)
            yield* readEntry(name.value, key, value, reading);
        else if (isSwapped(key, value)) {
            const write = `Write '${(0,document_node/* textOf */.b6)(value)}: ${key.text}'`;
            yield defect(key, `the address ${(0,document_node/* quote */.hD)(key.text)} stands before the name. ${write}`);
        }
        else {
            yield defect(key, name.problem);
            yield* readEntry(undefined, key, value, reading);
        }
    }
}
function isSwapped(key, value) {
    return (value.kind === 'scalar' && (0,ip_address/* parseIpAddress */.D_)(key.text).ok && parseHandWrittenName(value.text, 'pair').ok);
}
/** One name's value: addresses, objects, a list of both, or a mapping of regions. Without a name only defects come. */
function* readEntry(name, key, value, reading) {
    if (value.kind === 'map' && isPerRegion(value, reading)) {
        for (const part of value.entries)
            yield* readRegion(name, part, reading);
    }
    else if (value.kind === 'list' && value.items.length === 0) {
        yield defect(value, 'the list of addresses is empty. Write one such as [2001:db8::25]', name);
    }
    else if ((0,document_node/* isNull */.kZ)(value)) {
        const place = value.endColumn === value.column ? key : value;
        yield defect(place, `${(0,document_node/* quote */.hD)(key.text)} has no address. Write '${key.text}: 2001:db8::25'`, name);
    }
    else {
        for (const item of (0,document_node/* itemsOf */.S3)(value)) {
            if (item.kind === 'map')
                yield* readObject({ name }, item, reading);
            else if (item.kind === 'list') {
                yield defect(item, 'a list stands inside a list. Write all addresses in one list', name);
            }
            else
                yield* readAddresses({ name }, item, 'address', reading);
        }
    }
}
/** True for a mapping of mappings, or of declared regions, with none of an object's own keys. */
function isPerRegion(map, { regions }) {
    return (map.entries.some(({ key, value }) => value.kind === 'map' || regions?.includes(key.text) === true) &&
        !map.entries.some(({ key }) => ENTRY_KEYS.includes(key.text)));
}
function* readRegion(name, part, reading) {
    const { key, value } = part;
    if (reading.regions !== undefined && !reading.regions.includes(key.text)) {
        reading.problems.unknownKey(part, reading.regions, "'regions:' of this file");
    }
    else if (value.kind === 'map') {
        yield* readObject({ name, region: key.text }, value, reading);
    }
    else {
        const found = `the region ${(0,document_node/* quote */.hD)(key.text)} holds ${(0,document_node/* describe */.q0)(value)}`;
        yield defect(value, `${found}. Write ${key.text}: {A: 192.0.2.25, AAAA: 2001:db8::25}`, name);
    }
}
/** `{address: ..., ptr: ...}` or `{A: ..., AAAA: ..., ptr: ...}`. */
function* readObject(shared, map, reading) {
    const colon = addressWithColon(map);
    if (colon !== undefined) {
        const found = `the address ${(0,document_node/* quote */.hD)(colon)} ends in ':', which makes it a key in YAML`;
        yield defect(map, `${found}. Write it in quotes: "${colon}"`, shared.name);
        return;
    }
    const problemsBefore = reading.problems.count;
    reading.problems.unknownKeys(map, ENTRY_KEYS, "an entry of 'expect:'");
    let whole = shared;
    const targets = (0,document_node/* entryOf */.Ms)(map, 'ptr');
    if (targets !== undefined) {
        const ptr = [];
        let sound = true;
        for (const target of targetsOf(targets)) {
            const name = parseTarget(target);
            if (name.ok)
                ptr.push(name.value);
            else {
                sound = false;
                yield defect(target, name.problem, shared.name);
            }
        }
        whole = sound ? { ...shared, ptr: [...new Set(ptr)] } : { name: undefined };
    }
    let empty = true;
    for (const { key, value } of map.entries) {
        const addressKey = ADDRESS_KEYS.find((known) => known === key.text);
        if (addressKey === undefined)
            continue;
        empty = false;
        yield* readAddresses(whole, (0,document_node/* isNull */.kZ)(value) ? { ...value, ...placeOfKey(key, value) } : value, addressKey, reading);
    }
    // A mistyped key holds the address already told missing.
    if (empty && reading.problems.count === problemsBefore) {
        yield defect(map, 'this entry has no address. Write {address: 2001:db8::25}, or {A: ..., AAAA: ...}', shared.name);
    }
}
function placeOfKey(key, value) {
    const { path, line, column, endLine, endColumn } = value.column === value.endColumn ? key : value;
    return { path, line, column, endLine, endColumn };
}
/** The nodes under `ptr:`; an empty value or list is one node, for its defect. */
function targetsOf({ key, value }) {
    if ((0,document_node/* isNull */.kZ)(value))
        return [{ ...value, ...placeOfKey(key, value) }];
    const items = (0,document_node/* itemsOf */.S3)(value);
    return items.length === 0 ? [value] : items;
}
function parseTarget(node) {
    const text = (0,document_node/* textOf */.b6)(node);
    return text === undefined
        ? (0,parsed/* refused */.J)(`'ptr:' holds ${(0,document_node/* describe */.q0)(node)} where a name belongs. Write ptr: mail.example.org, or leave it out`)
        : parseHandWrittenName(text, 'ptr');
}
/** An address in flow style that YAML took for the key of a mapping, as in `[2001:db8::]`. */
function addressWithColon(map) {
    const [only, second] = map.entries;
    if (only === undefined || second !== undefined || !(0,document_node/* isNull */.kZ)(only.value))
        return undefined;
    const text = `${only.key.text}:`;
    return (0,ip_address/* parseIpAddress */.D_)(text).ok ? text : undefined;
}
function* readAddresses(shared, value, key, reading) {
    if (value.kind === 'list' && value.items.length === 0) {
        yield defect(value, `'${key}:' is an empty list. Write an address, or remove the key`, shared.name);
        return;
    }
    for (const node of value.kind === 'list' ? value.items : [value]) {
        const colon = node.kind === 'map' ? addressWithColon(node) : undefined;
        const address = colon === undefined
            ? parseHandWrittenAddress(node, key)
            : (0,parsed/* refused */.J)(`the address ${(0,document_node/* quote */.hD)(colon)} ends in ':', which makes it a key in YAML. Write it in quotes: "${colon}"`);
        if (!address.ok)
            yield defect(node, address.problem, shared.name);
        else if (shared.name !== undefined) {
            yield pairOnce({ ...shared, name: shared.name, address: address.value, location: (0,document_node/* placeOf */.$t)(node) }, reading);
        }
    }
}
/** The pair; said a second time in the very same words it is passed over, and that is told. */
function pairOnce(pair, { seen }) {
    const { name, address, region = '', ptr, location } = pair;
    const words = `${name} ${address} ${region} ${ptr === undefined ? '' : [...ptr].sort().join(' ')}`;
    const first = seen.get(words);
    if (first === undefined) {
        seen.set(words, location.line);
        return { kind: 'pair', pair };
    }
    const detail = `${name} with ${address} is declared on line ${first} already`;
    return { kind: 'skip', skip: { reason: 'duplicate', detail, name, address, location } };
}
/** A problem reads `what was found. Write what belongs there`, or with a semicolon. */
function defect(place, problem, name) {
    const cut = /(?:\.|;) (?=[Ww]rite )/.exec(problem);
    const message = cut === null ? problem : problem.slice(0, cut.index);
    const remedy = cut === null ? undefined : `W${problem.slice(cut.index + 3)}`;
    return {
        kind: 'defect',
        defect: {
            kind: 'source-syntax',
            message,
            ...(remedy === undefined ? {} : { remedy }),
            ...(name === undefined ? {} : { name }),
            location: (0,document_node/* placeOf */.$t)(place),
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/named-conf/locate.js


const MAX_LISTED = 8;
function createLocator(tree) {
    let byBasename;
    function search(name, directory, configuration, at) {
        const full = name.startsWith('/') || directory === undefined ? name : external_node_path_.posix.join(directory, name);
        const segments = external_node_path_.posix
            .normalize(full)
            .split('/')
            .filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
        const tails = segments.map((_, from) => segments.slice(from).join('/'));
        const folders = ancestorsOf(external_node_path_.posix.dirname(configuration));
        const tried = new Set();
        for (const tail of tails) {
            for (const folder of folders) {
                const path = folder === '' ? tail : `${folder}/${tail}`;
                const paths = at(path);
                if (paths.length > 0)
                    return { found: true, paths };
                tried.add(path);
            }
        }
        byBasename ??= indexOf(tree);
        const files = byBasename.get(segments.at(-1) ?? '') ?? [];
        for (const tail of tails) {
            const several = files.filter((file) => file === tail || file.endsWith(`/${tail}`));
            if (several.length === 1)
                return { found: true, paths: several };
            if (several.length > 1)
                return { found: false, tried: shorten([...tried]), several: shorten(several) };
        }
        return { found: false, tried: shorten([...tried]), several: [] };
    }
    const file = (path) => (tree.has(path) ? [path] : []);
    return {
        locate(name, directory, configuration) {
            const found = search(name, directory, configuration, file);
            return found.found ? { found: true, path: found.paths[0] } : found;
        },
        locateAll(name, directory, configuration) {
            return search(name, directory, configuration, isPattern(name) ? (path) => tree.glob(patternOf(path)) : file);
        },
    };
}
/** Whoever writes more wildcards than this into one name means to keep a matcher busy. */
const MAX_WILDCARDS = 4;
function isPattern(name) {
    const wildcards = name.match(/[*?[]/g)?.length ?? 0;
    return wildcards > 0 && wildcards <= MAX_WILDCARDS;
}
/** BIND's patterns know `*`, `?` and `[...]`; whatever else a matcher reads as a mark is a plain character. */
function patternOf(path) {
    return path.replace(/\*+/g, '*').replace(/[{}()!+@|\\]/g, '[$&]');
}
/** The folder and those above it, the root last as an empty text. */
function ancestorsOf(folder) {
    const folders = [];
    for (let at = folder; at !== '.' && at !== '/' && at !== ''; at = external_node_path_.posix.dirname(at))
        folders.push(at);
    return [...folders, ''];
}
function shorten(paths) {
    return paths.length <= MAX_LISTED ? paths : [...paths.slice(0, MAX_LISTED - 1), paths.at(-1)];
}
function indexOf(tree) {
    const index = new Map();
    let paths = [];
    try {
        paths = tree.glob('**');
    }
    catch (error) {
        if (!(error instanceof repository_tree/* TreeError */.j))
            throw error;
    }
    for (const path of paths) {
        const basename = external_node_path_.posix.basename(path);
        const known = index.get(basename);
        if (known === undefined)
            index.set(basename, [path]);
        else
            known.push(path);
    }
    return index;
}

// EXTERNAL MODULE: ./lib/document/places.js
var document_places = __webpack_require__(5670);
;// CONCATENATED MODULE: ./lib/sources/named-conf/tokens.js


const BLANK = /[ \t\r\n]+/y;
/** BIND knows no escapes outside quotes, and a comment may begin in the middle of a word. */
const WORD = /[^ \t\r\n{};!/"#]+/y;
/**
 * The tokens of a BIND configuration; comments (`//`, `#`, and between slashes and stars) are left out.
 * @throws {SourceError} for a comment or string without end, and for control characters.
 */
function* tokensOf(text, path) {
    const places = (0,document_places/* placesOf */.e)(text, path);
    const fail = (offset, problem) => {
        const { line, column } = places.point(offset);
        throw new sources_source/* SourceError */.c(`${path}:${line}:${column}: ${problem}`, { path, line, column });
    };
    let offset = 0;
    while (offset < text.length) {
        const char = text[offset];
        if (' \t\r\n'.includes(char)) {
            BLANK.lastIndex = offset;
            BLANK.test(text);
            offset = BLANK.lastIndex;
        }
        else if (char === '#' || text.startsWith('//', offset)) {
            const end = text.indexOf('\n', offset);
            offset = end < 0 ? text.length : end;
        }
        else if (text.startsWith('/*', offset)) {
            const end = text.indexOf('*/', offset + 2);
            if (end < 0)
                fail(offset, "the comment that begins here has no closing '*/'.");
            offset = end + 2;
        }
        else if ('{};!/'.includes(char)) {
            yield { kind: 'mark', text: char, ...places.span(offset, offset + 1) };
            offset++;
        }
        else if (char === '"') {
            const end = endOfString(text, offset);
            if (end < 0)
                fail(offset, "the string that begins here has no closing '\"'.");
            const inner = text.slice(offset + 1, end).replaceAll('\\"', '"');
            yield { kind: 'string', text: inner, ...places.span(offset, end + 1) };
            offset = end + 1;
        }
        else {
            WORD.lastIndex = offset;
            const word = WORD.exec(text)[0];
            const control = /[\0-\x1f\x7f]/.exec(word);
            if (control !== null) {
                const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
                fail(offset + control.index, `the control character 0x${code} cannot stand here. Remove it.`);
            }
            yield { kind: 'word', text: word, ...places.span(offset, offset + word.length) };
            offset += word.length;
        }
    }
    return undefined;
}
/** The offset of the quote that closes the string, or -1; a backslash takes the next character along. */
function endOfString(text, start) {
    for (let end = start + 1; end < text.length; end++) {
        if (text[end] === '"')
            return end;
        if (text[end] === '\\')
            end++;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/sources/named-conf/statements.js



/** Blocks in blocks; views, zones and lists of addresses need four or five. */
const MAX_DEPTH = 100;
/**
 * Reads the statements of a configuration. What a keyword allows behind it is left to whoever asks for it.
 * @throws {SourceError} with the place where a `;`, `{` or `}` is missing or too many.
 */
function parseStatements(text, path) {
    const stack = [{ start: undefined, statements: [], elements: [] }];
    for (const token of tokensOf(text, path)) {
        const top = stack.at(-1);
        if (token.kind !== 'mark' || token.text === '!' || token.text === '/')
            top.elements.push(token);
        else if (token.text === ';') {
            if (top.elements.length === 0)
                fail(token, "a ';' stands where a statement should begin. Remove it.");
            top.statements.push(statementOf(top.elements));
            top.elements = [];
        }
        else if (token.text === '{') {
            if (stack.length > MAX_DEPTH)
                fail(token, `the blocks are nested deeper than ${MAX_DEPTH} levels.`);
            stack.push({ start: token, statements: [], elements: [] });
        }
        else {
            if (top.elements.length > 0)
                fail(token, `a ';' is missing before this '}'.`);
            if (top.start === undefined)
                fail(token, "this '}' closes nothing. Remove it, or look for a '}' too many above.");
            stack.pop();
            const { line, column } = top.start;
            stack.at(-1).elements.push({ ...token, kind: 'block', statements: top.statements, line, column });
        }
    }
    const last = stack.at(-1);
    if (last.start !== undefined)
        fail(last.start, "the block that begins here has no closing '}'.");
    if (last.elements.length > 0) {
        const { endLine, endColumn } = last.elements.at(-1);
        fail({ path, line: endLine, column: endColumn }, "a ';' is missing at the end of the file.");
    }
    return last.statements;
}
function statementOf(elements) {
    const first = elements[0];
    const { path, line, column } = first;
    const { endLine, endColumn } = elements.at(-1);
    const place = { path, line, column, endLine, endColumn };
    return first.kind === 'word'
        ? { keyword: first.text.toLowerCase(), rest: elements.slice(1), ...place }
        : { keyword: '', rest: elements, ...place };
}
function fail(place, problem) {
    const { path, line, column } = place;
    throw new sources_source/* SourceError */.c(`${path}:${line}:${column}: ${problem}`, { path, line, column });
}
/** The one quoted string behind a keyword, as in `file "db.example.org"`. */
function stringOf(statement) {
    return only(statement, 'string', `a path in double quotes, as in ${statement.keyword} "name";`);
}
/** The one word behind a keyword, as in `type primary`. */
function wordOf(statement) {
    return only(statement, 'word', `one word, as in ${statement.keyword} primary;`);
}
/** The one word or string behind a keyword. */
function textOf(statement) {
    const kind = statement.rest[0]?.kind === 'string' ? 'string' : 'word';
    return only(statement, kind, 'one name');
}
function only(statement, kind, expected) {
    const { keyword, rest } = statement;
    const [first, second] = rest;
    if (first?.kind !== kind) {
        fail(first ?? statement, `'${keyword}' is followed by ${seen(first)}. Write ${expected}`);
    }
    if (second !== undefined)
        fail(second, `a ';' is missing before ${seen(second)}.`);
    return first;
}
/** The parts of `keyword "name" [CLASS] { ... }`. */
function namedBlockOf(statement) {
    const { keyword, rest } = statement;
    const [name, second] = rest;
    if (name === undefined || name.kind === 'block' || name.kind === 'mark') {
        fail(name ?? statement, `'${keyword}' is followed by ${seen(name)} where its name belongs.`);
    }
    const className = second?.kind === 'word' ? second : undefined;
    return { name, className, block: lastBlock(statement, className === undefined ? 1 : 2) };
}
/** The block that ends a statement and stands at the index. */
function lastBlock(statement, index) {
    const { keyword, rest } = statement;
    const block = rest[index];
    if (block?.kind !== 'block') {
        fail(block ?? statement, `'{' is expected in this '${keyword}' statement, and ${seen(block)} stands here.`);
    }
    const next = rest[index + 1];
    if (next !== undefined)
        fail(next, `a ';' is missing before ${seen(next)}.`);
    return block;
}
function seen(element) {
    if (element === undefined)
        return "';'";
    if (element.kind === 'block')
        return "'{'";
    return element.kind === 'string' ? `"${(0,document_node/* quote */.hD)(element.text).slice(1, -1)}"` : (0,document_node/* quote */.hD)(element.text);
}

;// CONCATENATED MODULE: ./lib/sources/named-conf/configuration.js





const MAX_OCTETS = 16 * 1024 * 1024;
const MAX_INCLUDES = 1000;
const MAX_INCLUDE_DEPTH = 32;
/** Files that one another include can be read very often; this bounds the statements, not the files. */
const MAX_STATEMENTS = 2_000_000;
/**
 * Reads a BIND configuration with everything that it includes.
 * @throws {SourceError} for what is no configuration, with line and column.
 */
function readConfiguration(path, tree) {
    const reading = {
        tree,
        locator: createLocator(tree),
        open: [],
        zones: [],
        templates: new Map(),
        parsed: new Map(),
        missing: [],
        included: new Set(),
        includes: 0,
        statements: 0,
        directory: undefined,
    };
    readTop(fileStatements(path, reading), undefined, reading);
    const { zones, templates, directory, missing, included, locator } = reading;
    included.delete(path);
    return {
        zones: zones.map((zone) => withTemplate(zone, templates)),
        directory,
        missing,
        included: [...included],
        locator,
    };
}
/** The statements of a file; those of included files stand where their `include` stands. */
function* fileStatements(path, reading) {
    reading.open.push(path);
    yield* expand(parseFile(path, reading), reading);
    reading.open.pop();
}
function parseFile(path, { tree, parsed }) {
    const known = parsed.get(path);
    if (known !== undefined)
        return known;
    let octets;
    try {
        octets = tree.read(path, MAX_OCTETS);
    }
    catch (error) {
        if (error instanceof repository_tree/* TreeError */.j)
            throw new sources_source/* SourceError */.c(error.message, { path });
        throw error;
    }
    const statements = parseStatements(octets.toString('utf8'), path);
    parsed.set(path, statements);
    return statements;
}
function* expand(statements, reading) {
    for (const statement of statements) {
        if (++reading.statements > MAX_STATEMENTS) {
            fail(statement, `more than ${MAX_STATEMENTS} statements are included. Do files include one another?`);
        }
        if (statement.keyword !== 'include')
            yield statement;
        else
            for (const path of includedPaths(stringOf(statement), reading))
                yield* fileStatements(path, reading);
    }
}
function includedPaths(file, reading) {
    const { locator, open, missing, included, directory } = reading;
    const located = locator.locateAll(file.text, directory, file.path);
    if (!located.found) {
        missing.push({ file, located });
        return [];
    }
    for (const path of located.paths) {
        if (open.includes(path)) {
            fail(file, `${path} is included while it is being read (${[...open, path].join(' > ')}). Remove one of the includes.`);
        }
        if (open.length >= MAX_INCLUDE_DEPTH) {
            fail(file, `files include one another more than ${MAX_INCLUDE_DEPTH} deep. Write the configuration flatter.`);
        }
        if (++reading.includes > MAX_INCLUDES) {
            fail(file, `more than ${MAX_INCLUDES} files are included. Do files include one another?`);
        }
        included.add(path);
    }
    return located.paths;
}
function readTop(statements, view, reading) {
    for (const statement of statements) {
        const { keyword } = statement;
        if (keyword === 'options' && view === undefined)
            readOptions(lastBlock(statement, 0), reading);
        else if (keyword === 'view' && view === undefined) {
            const { name, className, block } = namedBlockOf(statement);
            readTop(expand(block.statements, reading), { name: name.text, className }, reading);
        }
        else if (keyword === 'template') {
            const { name, block } = namedBlockOf(statement);
            reading.templates.set(name.text, [...expand(block.statements, reading)]);
        }
        else if (keyword === 'zone') {
            const { name, className, block } = namedBlockOf(statement);
            const statements = [...expand(block.statements, reading)];
            checkForms(statements);
            reading.zones.push({
                name,
                className,
                view: view?.name,
                viewClass: view?.className,
                statements,
            });
        }
    }
}
/** A statement that BIND cannot read makes the whole configuration unreadable, whatever kind of zone it stands in. */
function checkForms(statements) {
    for (const statement of statements) {
        if (statement.keyword === 'file')
            stringOf(statement);
        else if (statement.keyword === 'type')
            wordOf(statement);
    }
}
/** BIND looks for everything that follows `directory` there, also for includes. */
function readOptions(block, reading) {
    for (const statement of expand(block.statements, reading)) {
        if (statement.keyword === 'directory')
            reading.directory = stringOf(statement).text;
    }
}
function withTemplate(zone, templates) {
    const named = zone.statements.find(({ keyword }) => keyword === 'template');
    if (named === undefined)
        return zone;
    const name = textOf(named);
    const template = templates.get(name.text);
    if (template === undefined)
        fail(name, `there is no template ${(0,document_node/* quote */.hD)(name.text)}.`);
    return { ...zone, statements: [...zone.statements, ...template] };
}

;// CONCATENATED MODULE: ./lib/sources/named-conf/zones.js





/** Why a zone of the type has no data in the repository. */
const WITHOUT_DATA = {
    secondary: 'its data comes from another server',
    slave: 'its data comes from another server',
    mirror: 'its data comes from another server',
    stub: 'its data comes from another server',
    'static-stub': 'its questions go to another server',
    forward: 'its questions go to another server',
    'delegation-only': 'it only restrains what other servers say',
    hint: 'it only says where the root servers are',
    redirect: 'it only replaces negative answers',
};
/** Files that a distribution brings along for `localhost` and the like: repositories rarely hold them. */
const DISTRIBUTED = /(?:^|\/)(?:db\.(?:local|127|0|255|empty|root)|named\.(?:localhost|loopback|empty|ca)|(?:localhost|empty)[a-z-]*\.(?:db|zone)|0\.zone|127\.zone)$/;
/**
 * Settles which zone files a configuration names, where they lie in the repository, under which origin and view.
 * @throws {SourceError} for what is no configuration.
 */
function planZones(path, tree) {
    const configuration = readConfiguration(path, tree);
    const planned = configuration.missing.map(({ file, located }) => located.several.length > 0
        ? zones_defect(file, `${(0,document_node/* quote */.hD)(file.text)} is included, and may be any of ${located.several.join(', ')}.`, 'Write a longer part of its path.')
        : zones_skip(file, 'include-not-found', `${(0,document_node/* quote */.hD)(file.text)} is included and is not in the repository; zones that it may declare are not judged`));
    const known = { zones: byViewAndName(configuration.zones), seen: new Map(), files: new Map() };
    for (const zone of configuration.zones)
        planned.push(planZone(zone, configuration, known));
    return { zones: planned, included: configuration.included };
}
function planZone(zone, configuration, known) {
    const { name, view } = zone;
    const apex = (0,domain_name/* parseDomainName */.r)(name.text);
    if (!apex.ok)
        return zones_defect(name, `the zone's name: ${apex.problem}.`);
    const written = zone.className ?? zone.viewClass;
    const className = written === undefined ? 'IN' : parseRecordClass(written.text);
    if (className === undefined) {
        return zones_defect(written ?? name, `${(0,document_node/* quote */.hD)(written?.text ?? '')} is not a class. Write IN, or leave it out.`);
    }
    if (className !== 'IN') {
        return zones_skip(name, 'other-class', `the zone ${apex.value} has class ${className}; only class IN is judged`);
    }
    // Beside a zone BIND allows another of the same name that holds no data of it.
    const isApart = /^(?:hint|redirect)$/i.test(typeOf(zone));
    const key = zoneKey(view, apex.value);
    const earlier = isApart ? undefined : known.seen.get(key);
    if (earlier !== undefined) {
        return zones_defect(name, `the zone ${apex.value} is declared twice${view === undefined ? '' : ` in the view ${(0,document_node/* quote */.hD)(view)}`}: here and at ${earlier.path}:${earlier.line}.`, 'Remove one of the two; a name server refuses the configuration.');
    }
    if (!isApart)
        known.seen.set(key, name);
    return planData(zone, apex.value, configuration, known);
}
function planData(zone, apex, configuration, known) {
    const { name, view } = zone;
    const inView = zones_statementOf(zone, 'in-view');
    if (inView !== undefined)
        return planInView(zone, apex, textOf(inView).text, configuration, known);
    const typeStatement = zones_statementOf(zone, 'type');
    if (typeStatement === undefined) {
        return zones_defect(name, `the zone ${apex} has no type.`, 'Write type primary; or the type that it has.');
    }
    const type = wordOf(typeStatement);
    const kind = type.text.toLowerCase();
    if (Object.hasOwn(WITHOUT_DATA, kind)) {
        return zones_skip(name, 'not-primary', `the zone ${apex} has type ${kind}: ${WITHOUT_DATA[kind]}`);
    }
    if (kind !== 'primary' && kind !== 'master') {
        return zones_defect(type, `${(0,document_node/* quote */.hD)(type.text)} is not a type of zone. Write primary, secondary, forward or the like.`);
    }
    const format = zones_statementOf(zone, 'masterfile-format');
    if (format !== undefined && wordOf(format).text.toLowerCase() !== 'text') {
        return zones_skip(name, 'binary-zone', `the zone ${apex} is in a binary format, which is not read`);
    }
    const fileStatement = zones_statementOf(zone, 'file') ?? zones_statementOf(zone, 'initial-file');
    if (fileStatement === undefined) {
        const backend = zone.statements.find(({ keyword }) => keyword === 'database' || keyword === 'dlz');
        return backend === undefined
            ? zones_defect(name, `the zone ${apex} has no file.`, 'Write file "db.example.org";')
            : zones_skip(name, 'no-zone-file', `the data of the zone ${apex} comes from ${backend.keyword}, not from a file`);
    }
    return planFile(zone, apex, stringOf(fileStatement), configuration, known, view);
}
function planFile({ name }, apex, file, { locator, directory }, known, view) {
    const written = file.text
        .replaceAll('$name', apex)
        .replaceAll('$type', 'primary')
        .replaceAll('$view', view ?? '_default');
    const located = locator.locate(written, directory, file.path);
    if (!located.found) {
        return DISTRIBUTED.test(written) && located.several.length === 0
            ? zones_skip(name, 'zone-file-not-found', `${(0,document_node/* quote */.hD)(written)}, the file of the zone ${apex}, comes with the name server and is not in the repository`)
            : notFound(file, written, apex, located);
    }
    const { path } = located;
    const server = written.startsWith('/') ? written : `${directory ?? ''}/${written}`;
    const other = known.files.get(path);
    if (other !== undefined && other !== server) {
        return zones_defect(file, `${(0,document_node/* quote */.hD)(written)}, the file of the zone ${apex}, is not in the repository; the one file of that name, ${path}, is already taken for ${(0,document_node/* quote */.hD)(other)}.`, 'Keep the files in folders as they are on the server.');
    }
    known.files.set(path, server);
    const folder = folderOf(path, written);
    const input = {
        path,
        origin: apex,
        ...(view === undefined ? {} : { view }),
        ...(folder === undefined ? {} : { directories: [folder] }),
    };
    return { kind: 'file', input };
}
/** The server's directory as it lies in the repository: what is left of the path without the relative name. */
function folderOf(path, written) {
    const name = written.replace(/^(?:\.\/)+/, '');
    if (name.startsWith('/'))
        return undefined;
    if (path === name)
        return '.';
    return path.endsWith(`/${name}`) ? path.slice(0, -name.length - 1) : undefined;
}
/** The same zone as in another view: its file holds for this view too. */
function planInView(zone, apex, otherView, configuration, known) {
    const original = known.zones.get(zoneKey(otherView, apex));
    if (original === undefined) {
        return zones_defect(zone.name, `the zone ${apex} is taken from the view ${(0,document_node/* quote */.hD)(otherView)}, which has no such zone.`, 'Correct the name behind in-view, or write type and file.');
    }
    return planData({ ...original, name: zone.name, view: zone.view }, apex, configuration, known);
}
/** The zones that have data of their own, by view and name. */
function byViewAndName(zones) {
    const index = new Map();
    for (const zone of zones) {
        const apex = (0,domain_name/* parseDomainName */.r)(zone.name.text);
        if (apex.ok && zones_statementOf(zone, 'in-view') === undefined)
            index.set(zoneKey(zone.view, apex.value), zone);
    }
    return index;
}
function zoneKey(view, apex) {
    return `${view ?? ''}\0${apex}`;
}
function typeOf(zone) {
    const statement = zones_statementOf(zone, 'type');
    return statement === undefined ? '' : wordOf(statement).text;
}
/** The statement of a zone, which may have only one of the kind; those of its template come after its own. */
function zones_statementOf({ statements }, keyword) {
    return statements.find((statement) => statement.keyword === keyword);
}
function notFound(file, written, apex, { tried, several }) {
    if (several.length > 0) {
        return zones_defect(file, `${(0,document_node/* quote */.hD)(written)}, the file of the zone ${apex}, may be any of ${several.join(', ')}.`, 'Keep the files in folders as they are on the server, or list the zone file itself with its origin.');
    }
    return zones_defect(file, `${(0,document_node/* quote */.hD)(written)}, the file of the zone ${apex}, is not in the repository. Looked for: ${tried.join(', ')}; and for that name anywhere.`, 'Add the file, correct the path, or list the zone file itself with its origin.');
}
function zones_defect(place, message, remedy) {
    return {
        kind: 'defect',
        defect: {
            kind: 'source-syntax',
            message,
            ...(remedy === undefined ? {} : { remedy }),
            location: (0,document_node/* placeOf */.$t)(place),
        },
    };
}
function zones_skip(place, reason, detail) {
    return { kind: 'skip', skip: { reason, detail, location: (0,document_node/* placeOf */.$t)(place) } };
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/origin.js


const PREFIX = /^(?:db|named|pri|zone|master|primary)[.-](?=.)/i;
const SUFFIX = /\.(?:zone|db|hosts?|dns|rev|signed|txt)$/i;
/** Endings that say what a file is for and are no top-level domain. */
const NOT_A_DOMAIN = /\.(?:bak|old|orig|new|tmp|inc|include|conf|cfg|j2|tmpl|template|external|public|private|jnl)$/i;
/**
 * The zone that a file's name speaks of, where it can be read in one way only: `db.example.org`, `example.org.zone`,
 * `10.in-addr.arpa`, `db.10`, `db.2001:db8`. Not `db.192.168.1`, which people write in either order.
 */
function originOfFileName(path) {
    let name = path.slice(path.lastIndexOf('/') + 1);
    const whole = name;
    name = name.replace(PREFIX, '');
    for (let last = ''; last !== name;) {
        last = name;
        name = name.replace(SUFFIX, '');
    }
    name = name.replace(/\.$/, '');
    if (name.includes(':'))
        return originOfNibbles(name);
    if (/^[0-9.]+$/.test(name))
        return name === whole ? undefined : originOfOctets(name);
    if (NOT_A_DOMAIN.test(name) || !/^[a-z0-9_.-]+$/i.test(name))
        return undefined;
    const origin = (0,domain_name/* parseDomainName */.r)(name);
    if (!origin.ok)
        return undefined;
    if (origin.value === 'localhost')
        return origin.value;
    const labels = (0,domain_name/* labelsOf */.PC)(origin.value);
    if (labels.length < 2 || !/^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(labels.at(-1)))
        return undefined;
    return origin.value;
}
/** One octet reads the same from both ends, several only where they mirror each other. */
function originOfOctets(text) {
    const octets = text.split('.');
    if (octets.length > 3 ||
        !octets.every((octet) => /^(?:0|[1-9][0-9]{0,2})$/.test(octet) && Number(octet) < 256))
        return undefined;
    const reversed = octets.toReversed().join('.');
    return reversed === text ? `${reversed}.${reverse_name/* IN_ADDR_ARPA */.pw}` : undefined;
}
/** Full groups of an IPv6 prefix, which nobody writes reversed; `::` would leave the length open. */
function originOfNibbles(text) {
    const groups = text.toLowerCase().split(':');
    if (groups.length > 7 || !groups.every((group) => /^[0-9a-f]{1,4}$/.test(group)))
        return undefined;
    const nibbles = groups.map((group) => group.padStart(4, '0')).join('');
    return `${[...nibbles].reverse().join('.')}.${reverse_name/* IP6_ARPA */.VT}`;
}
/** The zone of a file without SOA: what its name says, unless its first `$ORIGIN` lies elsewhere. */
function apexWithoutSoa(path, origin) {
    const guess = originOfFileName(path);
    return guess !== undefined && (0,domain_name/* isAtOrBelow */.a5)(origin, guess) ? guess : origin;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/include.js


/** Files that include one another this deep, and so many in all, are a mistake or an attack. */
const include_MAX_DEPTH = 32;
const include_MAX_INCLUDES = 10_000;
/** Where a name server's `directory` puts a relative path is not known, so the likely places are tried in order. */
function candidates(name, includer, directories) {
    const places = [...directories, external_node_path_.posix.dirname(includer), '.'];
    const paths = places.map((place) => external_node_path_.posix.normalize(external_node_path_.posix.join(place, name)));
    return [...new Set(paths)].filter((path) => path !== '..' && !path.startsWith('../'));
}
/**
 * The path of an included file in the repository: relative to the given directories, to the including file's
 * directory, or to the root.
 * @throws {TreeError} when there is no such file inside the repository.
 */
function includedPath(name, includer, directories, tree) {
    if (name.startsWith('/'))
        throw new repository_tree/* TreeError */.j(name, `${name} is a path outside the repository. Include a file of the repository, by a relative path.`);
    const paths = candidates(name, includer, directories);
    if (paths.length === 0)
        throw new repository_tree/* TreeError */.j(name, `${name} lies outside the repository. Include a file inside it.`);
    const path = paths.find((candidate) => tree.has(candidate));
    if (path !== undefined)
        return path;
    // The tree knows best why a path cannot be read: missing, a directory, a link that leads outside.
    for (const candidate of paths)
        tree.read(candidate, 0);
    throw new repository_tree/* TreeError */.j(name, `${paths.join(' and ')} cannot be read.`);
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/fields.js


/** Zones use the same few words over and over. */
const MAX_KNOWN = 1024;
const known = new Map();
function meaningOf(word) {
    let meaning = known.get(word);
    if (meaning === undefined) {
        meaning = { recordClass: parseRecordClass(word), ttl: parseTtl(word), type: parseRecordType(word) };
        if (known.size >= MAX_KNOWN)
            known.clear();
        known.set(word, meaning);
    }
    return meaning;
}
/** Reads `[TTL] [CLASS] TYPE` in either order, as BIND does: class, TTL, class, type, each where it stands. */
function readHead(words, from) {
    const head = { recordClass: 'IN', ttl: undefined, type: undefined, next: from };
    let classKnown = false;
    for (let i = from; i < words.count && !words.isQuoted(i); i++) {
        head.next = i;
        const meaning = meaningOf(words.word(i));
        if (meaning.recordClass !== undefined && !classKnown) {
            head.recordClass = meaning.recordClass;
            classKnown = true;
        }
        else if (meaning.ttl !== undefined && head.ttl === undefined)
            head.ttl = meaning.ttl;
        else {
            head.type = meaning.type;
            if (meaning.type !== undefined)
                head.next = i + 1;
            return head;
        }
        head.next = i + 1;
    }
    return head;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/reading.js

/** Defects and skips are listed one by one up to this number; beyond it they are counted. */
const reading_MAX_LISTED = 1000;
const MAX_MESSAGE = 600;
function newReading(input, tree) {
    return {
        input,
        tree,
        files: [],
        apex: input.origin,
        complete: true,
        defaultTtl: undefined,
        lastTtl: undefined,
        missingTtlSaid: false,
        hasOtherClass: false,
        includes: 0,
        includedOctets: 0,
        generated: 0,
        pending: [],
        defects: 0,
        skips: 0,
    };
}
/** Text of a zone file as a reader of UTF-8 sees it; the file is read octet by octet. */
function shown(octets) {
    return /[\x80-\xff]/.test(octets) && !/[^\0-\xff]/.test(octets)
        ? Buffer.from(octets, 'latin1').toString('utf8')
        : octets;
}
/** Notes that something could not be read: a record, unless `kind` says that no record is lost by it. */
function complain(zone, location, message, kind = 'lost') {
    if (kind === 'lost')
        zone.complete = false;
    zone.defects++;
    if (zone.defects > reading_MAX_LISTED)
        return;
    const whole = shown(message);
    const short = whole.length <= MAX_MESSAGE ? whole : `${whole.slice(0, MAX_MESSAGE - 200)} [...] ${whole.slice(-190)}`;
    zone.pending.push({ kind: 'defect', defect: { kind: 'source-syntax', message: short, location } });
}
/** Notes that a record was read and is left out, and why. */
function leaveOut(zone, reason, detail, location, about = {}) {
    zone.skips++;
    if (zone.skips > reading_MAX_LISTED)
        return;
    zone.pending.push({ kind: 'skip', skip: { reason, detail: shown(detail), ...about, location } });
}
/** Says how many defects and skips were counted without being listed. */
function sumUp(zone) {
    const location = { path: zone.input.path };
    if (zone.defects > reading_MAX_LISTED) {
        const message = `${zone.defects - reading_MAX_LISTED} further records could not be read. Correct the ones listed first.`;
        zone.pending.push({ kind: 'defect', defect: { kind: 'source-syntax', message, location } });
    }
    if (zone.skips > reading_MAX_LISTED) {
        const detail = `${zone.skips - reading_MAX_LISTED} further records are left out for reasons like those listed.`;
        zone.pending.push({ kind: 'skip', skip: { reason: 'not-listed', detail, location } });
    }
}
/** The ignore comments of the current entry; broken ones are complained about. */
function ignoresOf(zone, entries) {
    if (entries.notes.length === 0)
        return undefined;
    const ignores = [];
    for (const note of entries.notes) {
        const ignore = parseIgnoreComment(note);
        if (ignore.ok)
            ignores.push(ignore.value);
        else
            complain(zone, note.location, ignore.problem, 'remark');
    }
    return ignores.length === 0 ? undefined : ignores;
}
/** A comment for ptr-gate belongs at the end of a record's line; elsewhere it would quietly do nothing. */
function refuseNotes(zone, entries) {
    for (const note of entries.notes)
        complain(zone, note.location, "this comment stands on no record's line, so it ignores nothing. Put it at the end of the line of the record it is about.", 'remark');
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/read-record.js








/** The record of the current entry; undefined where there is none to have, which is then said. */
function read_record_readRecord(zone, file) {
    const { entries } = file;
    const head = readHead(entries, entries.indented ? 0 : 1);
    if (file.lost !== undefined) {
        leaveOut(zone, 'origin-unknown', file.lost, entries.locate(0, entries.count));
        return undefined;
    }
    if (head.recordClass !== 'IN' && head.type !== undefined) {
        zone.hasOtherClass = true;
        noteOwner(zone, file);
        const detail = `the record has class ${head.recordClass}; only class IN is judged.`;
        leaveOut(zone, 'other-class', detail, entries.locate(0, entries.count));
        return undefined;
    }
    if (file.origin === undefined || zone.apex === undefined)
        settle(zone, file, head);
    if (!entries.indented && !readOwner(zone, file))
        return undefined;
    const { owner } = file;
    if (owner === undefined) {
        const message = file.ownerText === undefined
            ? 'the line begins with white space, so the record has the owner of the record before, and there is none. Write the owner at the start of the line.'
            : `the record belongs to '${file.ownerText}', which could not be read. Correct that owner.`;
        complain(zone, entries.locate(0, entries.count), message);
        return undefined;
    }
    if (head.ttl !== undefined)
        zone.lastTtl = head.ttl;
    if (head.type === undefined) {
        complain(zone, wordPlace(file, head.next), missingType(file, head, owner));
        return undefined;
    }
    return finish(zone, file, owner, head.type, head.ttl, head.next);
}
function finish(zone, file, owner, type, ttl, from) {
    const { entries } = file;
    const rdata = readRdata(type, entries, from, file.origin);
    if (!rdata.ok) {
        complain(zone, wordPlace(file, rdata.at), `${type} record of ${owner}: ${rdata.problem}.`);
        return undefined;
    }
    return makeRecord(zone, owner, type, ttl, rdata.value, entries.locate(0, entries.count), () => ignoresOf(zone, entries));
}
/** A record with its TTL settled, unless it is not the zone's, which is then said. */
function makeRecord(zone, owner, type, ttl, data, location, ignoresFor) {
    const apex = zone.apex;
    if (owner !== apex && type === 'SOA') {
        complain(zone, location, `the SOA record of ${owner} stands in the zone ${apex}, and a zone has its SOA at its apex. Write the owner '@', or give the file its own origin: ${owner}.`);
        return undefined;
    }
    if (!(0,domain_name/* isAtOrBelow */.a5)(owner, apex)) {
        const detail = `${owner} lies outside the zone ${apex}, and a name server ignores it there. Is a final dot too many, or one too few?`;
        const address = type === 'A' || type === 'AAAA' ? { address: data } : {};
        leaveOut(zone, 'out-of-zone', detail, location, { name: owner, ...address });
        return undefined;
    }
    const settled = settleTtl(zone, type, ttl, data, location);
    const { view } = zone.input;
    const ignores = ignoresFor();
    if (view === undefined && ignores === undefined)
        return { owner, type, ttl: settled, data, location, zone: apex };
    return {
        owner,
        type,
        ttl: settled,
        data,
        location,
        zone: apex,
        ...(view === undefined ? {} : { view }),
        ...(ignores === undefined ? {} : { ignores }),
    };
}
/** Without a TTL of its own a record has `$TTL`, else that of the record before; a SOA before any other its MINIMUM. */
function settleTtl(zone, type, written, data, location) {
    if (written !== undefined)
        return written;
    if (zone.defaultTtl !== undefined) {
        zone.lastTtl = zone.defaultTtl;
        return zone.defaultTtl;
    }
    if (zone.lastTtl !== undefined)
        return zone.lastTtl;
    if (type === 'SOA') {
        const minimum = Number(data.slice(data.lastIndexOf(' ') + 1));
        zone.defaultTtl = minimum > 0x7fffffff ? 0 : minimum;
        zone.lastTtl = zone.defaultTtl;
        return zone.defaultTtl;
    }
    if (!zone.missingTtlSaid) {
        zone.missingTtlSaid = true;
        complain(zone, location, "the record has no TTL, and neither a '$TTL' line nor a SOA record stands before it; BIND refuses the zone. Write '$TTL 3600' on the first line.", 'remark');
    }
    return undefined;
}
/** Reads the owner at the start of the line; false where it cannot be read, which is then said. */
function readOwner(zone, file) {
    const text = file.entries.word(0);
    if (text === file.ownerText && file.owner !== undefined)
        return true;
    const owner = parseZoneName(text, file.origin);
    file.ownerText = text;
    file.owner = owner.ok ? owner.value : undefined;
    if (!owner.ok)
        complain(zone, file.entries.locate(0), `the owner ${owner.problem}.`);
    return owner.ok;
}
/** Keeps the owner of an entry that is not read further, for the lines after it that have none of their own. */
function noteOwner(_zone, file) {
    const { entries } = file;
    if (entries.indented || entries.count === 0)
        return;
    const text = entries.word(0);
    if (text.startsWith('$'))
        return;
    const absolute = isAbsolute(text);
    const owner = file.origin === undefined && !absolute
        ? undefined
        : parseZoneName(text, file.origin ?? '.');
    file.ownerText = text;
    file.owner = owner?.ok === true ? owner.value : undefined;
}
/**
 * Settles origin and apex at the first record: a SOA record says where its zone begins; else what `$ORIGIN` lines
 * and the file's name say.
 */
function settle(zone, file, head) {
    const { entries } = file;
    const ownerText = entries.indented ? '' : entries.word(0);
    if (file.origin === undefined) {
        const own = isAbsolute(ownerText) && head.type === 'SOA' ? parseZoneName(ownerText, '.') : undefined;
        file.origin = own?.ok === true ? own.value : originOrRefuse(zone, file);
    }
    if (zone.apex !== undefined || head.type === undefined)
        return;
    const owner = head.type === 'SOA' ? parseZoneName(ownerText, file.origin) : undefined;
    zone.apex =
        owner?.ok === true && !entries.indented ? owner.value : apexWithoutSoa(zone.input.path, file.origin);
}
/**
 * The origin where no line of the file gives it.
 * @throws {SourceError} where the file's name does not either.
 */
function originOrRefuse(zone, file) {
    const origin = zone.apex ?? originOfFileName(zone.input.path);
    if (origin !== undefined)
        return origin;
    const { line = 1, column = 1 } = file.entries.locate(0);
    const { path } = file;
    throw new sources_source/* SourceError */.c(`${path}:${line}:${column}: the name of the zone is not known: it stands neither in the file nor in its name. Write '$ORIGIN example.org.' on the first line, or give the origin where the file is listed: records: [{path: ${zone.input.path}, origin: example.org}].`, { path, line, column });
}
/** The place of a word, or of the end of the entry where the word is missing. */
function wordPlace({ entries }, index) {
    return index < entries.count ? entries.locate(index) : entries.locate(0, entries.count);
}
function missingType({ entries }, head, owner) {
    if (head.next >= entries.count)
        return `the record of ${owner} ends before its type. Write the type and its data, such as 'A 192.0.2.1'.`;
    const word = entries.word(head.next);
    if (isTypeWithoutData(word))
        return `${word.toUpperCase()} is no type of data, and cannot stand in a zone.`;
    return `'${word}' is not a record type. Write one such as A, AAAA or PTR; a type without a name is written TYPE123 \\# LENGTH HEX (RFC 3597).`;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/read-directive.js








/** Included files may hold so much in all: a file can include another a thousand times. */
const MAX_INCLUDED_OCTETS = 256 * 1024 * 1024;
/** Does what a line with `$ORIGIN`, `$TTL` or `$INCLUDE` says; `$GENERATE` is not read here. */
function readDirective(zone, file) {
    const { entries } = file;
    refuseNotes(zone, entries);
    const directive = entries.word(0).toUpperCase();
    switch (directive) {
        case '$ORIGIN':
            if (hasWords(zone, file, 2, 2, '$ORIGIN example.org.'))
                setOrigin(zone, file);
            else
                file.lost = lostAt(file);
            return;
        case '$TTL':
            if (hasWords(zone, file, 2, 2, '$TTL 3600'))
                setTtl(zone, file);
            return;
        case '$INCLUDE':
            if (hasWords(zone, file, 2, 3, '$INCLUDE FILE [ORIGIN]'))
                include(zone, file);
            return;
        case '$DATE':
            return; // BIND's own note of when a file was written; it changes no name and no address.
        default:
            complain(zone, entries.locate(0), `'${entries.word(0)}' is not a directive. The directives are $ORIGIN, $TTL, $INCLUDE and $GENERATE; an owner that begins with a dollar sign is written '\\$'.`);
    }
}
function hasWords(zone, file, least, most, form) {
    const { entries } = file;
    if (entries.count >= least && entries.count <= most)
        return true;
    // A TTL that is not understood makes no record unreadable.
    const kind = form.startsWith('$TTL') ? 'remark' : 'lost';
    const found = entries.count < least
        ? 'the directive ends too early'
        : `'${entries.word(most)}' is more than the directive takes`;
    complain(zone, wordPlace(file, entries.count < least ? 0 : most), `${found}. Write '${form}'.`, kind);
    return false;
}
function lostAt({ entries, path }) {
    return `its name depends on the $ORIGIN line at ${path}:${entries.locate(0).line}, which could not be read.`;
}
function setOrigin(zone, file) {
    const text = file.entries.word(1);
    if (file.lost !== undefined && !isAbsolute(text))
        return;
    if (!isAbsolute(text))
        file.origin ??= originOrRefuse(zone, file);
    const origin = parseZoneName(text, file.origin ?? '.');
    if (!origin.ok || file.entries.isQuoted(1)) {
        const problem = origin.ok ? `'${text}' stands in quotes` : origin.problem;
        complain(zone, file.entries.locate(1), `the origin ${problem}. Write '$ORIGIN example.org.'.`);
        file.lost = lostAt(file);
        return;
    }
    file.origin = origin.value;
    file.lost = undefined;
    // The same text means another name from here on; the owner itself stays that of the last record.
    if (file.owner !== undefined)
        file.ownerText = undefined;
}
function setTtl(zone, file) {
    const text = file.entries.word(1);
    const ttl = file.entries.isQuoted(1) ? undefined : parseTtl(text);
    if (ttl === undefined) {
        complain(zone, file.entries.locate(1), `'${text}' is not a TTL. Write seconds, or units as in '$TTL 1h30m'.`, 'remark');
        return;
    }
    zone.defaultTtl = ttl;
    zone.lastTtl = ttl;
}
function include(zone, file) {
    const { entries } = file;
    const place = entries.locate(1);
    if (file.origin === undefined && file.lost === undefined)
        file.origin = originOrRefuse(zone, file);
    let { origin, lost } = file;
    if (entries.count === 3) {
        const text = entries.word(2);
        const given = parseZoneName(text, origin ?? '.');
        if (!given.ok || entries.isQuoted(2)) {
            complain(zone, entries.locate(2), `the origin ${given.ok ? `'${text}' stands in quotes` : given.problem}. Write '$INCLUDE FILE example.org.'.`);
            return;
        }
        if (lost === undefined || isAbsolute(text)) {
            origin = given.value;
            lost = undefined;
        }
    }
    const name = Buffer.from(entries.word(1), 'latin1').toString('utf8');
    try {
        const path = includedPath(name, file.path, zone.input.directories ?? [], zone.tree);
        if (zone.files.some((open) => open.path === path))
            throw new repository_tree/* TreeError */.j(path, `${path} includes itself. Remove this line.`);
        if (zone.files.length > include_MAX_DEPTH)
            throw new repository_tree/* TreeError */.j(path, `more than ${include_MAX_DEPTH} files include one another. Include fewer levels.`);
        if (++zone.includes > include_MAX_INCLUDES)
            throw new repository_tree/* TreeError */.j(path, `there are more than ${include_MAX_INCLUDES} inclusions. Write one larger file.`);
        const included = openEntries(path, metered(zone, zone.tree.chunks(path)));
        if (included.isUtf16) {
            included.close();
            throw new repository_tree/* TreeError */.j(path, `${path} is in UTF-16. Save it as UTF-8.`);
        }
        zone.files.push({ path, entries: included, origin, lost, owner: file.owner, ownerText: undefined });
    }
    catch (error) {
        if (!(error instanceof repository_tree/* TreeError */.j))
            throw error;
        complain(zone, place, `$INCLUDE ${name}: ${error.message}`);
    }
}
function* metered(zone, chunks) {
    for (const chunk of chunks) {
        zone.includedOctets += chunk.length;
        if (zone.includedOctets > MAX_INCLUDED_OCTETS)
            throw new sources_source/* SourceError */.c(`${zone.input.path}: the files that it includes come to more than ${MAX_INCLUDED_OCTETS} octets. Include less, or list the files on their own.`, { path: zone.input.path });
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/generate.js

/** One `$GENERATE` makes at most so many records: all addresses of an IPv4 /12. */
const MAX_STEPS = 2 ** 20;
const MAX_VALUE = 0x7fffffff;
/** BIND writes a number into 128 octets, its end mark among them. */
const MAX_DIGITS = 127;
/** Reads `START-STOP[/STEP]`; like BIND, whatever stands behind the numbers goes unread. */
function parseRange(text) {
    const found = /^\+?([0-9]+)-\+?([0-9]+)(\/(?:\+?([0-9]+))?)?/.exec(text);
    const how = 'write START-STOP or START-STOP/STEP, such as 1-254';
    if (found === null || (found[3] !== undefined && found[4] === undefined))
        return (0,parsed/* refused */.J)(`'${text}' is not a range; ${how}`);
    const [start, stop, step] = [Number(found[1]), Number(found[2]), Number(found[4] ?? 1)];
    if (start > MAX_VALUE || stop > MAX_VALUE || step > MAX_VALUE)
        return (0,parsed/* refused */.J)(`'${text}' has a number above ${MAX_VALUE}; ${how}`);
    if (stop < start)
        return (0,parsed/* refused */.J)(`'${text}' ends before it starts; ${how}`);
    if (step === 0)
        return (0,parsed/* refused */.J)(`'${text}' has the step 0, which never ends; ${how}`);
    return (0,parsed/* parsed */.Y)({ start, stop, step });
}
function stepsOf({ start, stop, step }) {
    return Math.floor((stop - start) / step) + 1;
}
const MODIFIER = /^\{([+-]?0*[0-9]{1,10})(?:,\+?(0*[0-9]{1,10})(?:,([doxXnN]))?)?\}/;
/**
 * Reads a side of `$GENERATE`: `$` is the number, `${OFFSET[,WIDTH[,MODE]]}` the number in another form, `$$` and
 * `\$` a dollar sign.
 */
function parseTemplate(text) {
    const parts = [];
    let literal = '';
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (char === '\\') {
            literal += char + (text[i + 1] ?? '');
            i++;
        }
        else if (char !== '$')
            literal += char;
        else if (text[i + 1] === '$') {
            literal += char;
            i++;
        }
        else {
            parts.push(literal);
            literal = '';
            if (text[i + 1] !== '{') {
                parts.push({ offset: 0, width: 0, mode: 'd' });
                continue;
            }
            const found = MODIFIER.exec(text.slice(i + 1, i + 40));
            if (found === null)
                return (0,parsed/* refused */.J)(`'${text}': write \${OFFSET,WIDTH,MODE} with a mode of d, o, x, X, n or N, such as \${0,3,d}`);
            const offset = Number(found[1]);
            const width = Number(found[2] ?? 0);
            if (Math.abs(offset) > MAX_VALUE)
                return (0,parsed/* refused */.J)(`'${text}': the offset ${found[1]} is beyond ${MAX_VALUE}`);
            if (width > MAX_DIGITS)
                return (0,parsed/* refused */.J)(`'${text}': the width ${found[2]} is above ${MAX_DIGITS}`);
            parts.push({ offset, width, mode: found[3] ?? 'd' });
            i += found[0].length;
        }
    }
    parts.push(literal);
    return (0,parsed/* parsed */.Y)(parts);
}
/** The text for one step; undefined where a number with its offset leaves 32 bits. */
function fill(template, value) {
    let text = '';
    for (const part of template) {
        if (typeof part === 'string')
            text += part;
        else {
            const number = value + part.offset;
            if (number > MAX_VALUE || number < -MAX_VALUE)
                return undefined;
            text += format(number, part.width, part.mode);
        }
    }
    return text;
}
/** As the C library's printf writes it: a sign counts as a digit of the width, and the bits of a negative number show. */
function format(number, width, mode) {
    switch (mode) {
        case 'd':
            return number < 0
                ? `-${String(-number).padStart(width - 1, '0')}`
                : String(number).padStart(width, '0');
        case 'o':
            return (number >>> 0).toString(8).padStart(width, '0');
        case 'x':
            return (number >>> 0).toString(16).padStart(width, '0');
        case 'X':
            return (number >>> 0).toString(16).toUpperCase().padStart(width, '0');
        default:
            return nibbles(number >>> 0, width, mode === 'N');
    }
}
/** Hexadecimal digits as labels, the last first; the width counts the dots, and may end with one. */
function nibbles(number, width, upper) {
    let rest = number;
    let left = width;
    let text = '';
    do {
        const digit = (rest & 15).toString(16);
        text += upper ? digit.toUpperCase() : digit;
        rest >>>= 4;
        if (left > 0)
            left--;
        if (left > 0 || rest !== 0) {
            text += '.';
            if (left > 0)
                left--;
        }
    } while (rest !== 0 || left > 0);
    return text;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/read-generate.js








/** All `$GENERATE` lines of a zone make at most so many records: all addresses of an IPv4 /8. */
const MAX_GENERATED = 2 ** 24;
const FORM = "Write '$GENERATE 1-254 host-$ A 192.0.2.$'.";
/** The records of a `$GENERATE` line, one after the other; all have the place of the line. */
function* readGenerate(zone, file) {
    const { entries } = file;
    if (file.lost !== undefined) {
        leaveOut(zone, 'origin-unknown', file.lost, entries.locate(0, entries.count));
        return;
    }
    const generation = parse(zone, file);
    if (generation === undefined)
        return;
    file.origin ??= originOrRefuse(zone, file);
    zone.apex ??= apexWithoutSoa(zone.input.path, file.origin);
    const { range, left, right, head } = generation;
    const location = entries.locate(0, entries.count);
    const ignores = ignoresOf(zone, entries);
    if (head.ttl !== undefined)
        zone.lastTtl = head.ttl;
    const isSimple = right.every((part) => typeof part !== 'string' || /^[^\s"();\\]*$/.test(part));
    const isQuoted = entries.isQuoted(entries.count - 1);
    for (let value = range.start; value <= range.stop; value += range.step) {
        const record = step(value);
        if (typeof record === 'string') {
            complain(zone, location, `$GENERATE at ${value}: ${record}. The numbers after it are not read.`);
            return;
        }
        if (record !== undefined)
            yield record;
    }
    function step(value) {
        const ownerText = fill(left, value);
        const dataText = fill(right, value);
        if (ownerText === undefined || dataText === undefined)
            return 'the number with its offset is beyond 32 bits';
        const owner = parseZoneName(ownerText, file.origin);
        if (!owner.ok)
            return `the owner ${owner.problem}`;
        const words = isSimple && dataText !== '' ? oneWord(dataText) : wordsOf(dataText, file.path);
        if (typeof words === 'string')
            return words;
        const rdata = readRdata(head.type, words, 0, file.origin);
        if (!rdata.ok)
            return `${head.type} record of ${owner.value}: ${rdata.problem}`;
        return makeRecord(zone, owner.value, head.type, head.ttl, rdata.value, location, () => ignores);
    }
    function wordsOf(text, path) {
        // Quotes around the whole right side keep its white space together and are not part of the data.
        const inner = openEntries(path, [Buffer.from(isQuoted ? text.replaceAll('\\"', '"') : text, 'latin1')]);
        if (!inner.next())
            return 'the data is empty';
        return inner.problem?.message.replace(/\.[^.]*\.?$/, '') ?? inner;
    }
}
function oneWord(text) {
    return { count: 1, word: () => text, isQuoted: () => false, isGlued: () => false };
}
function parse(zone, file) {
    const { entries } = file;
    const refuse = (index, problem) => {
        complain(zone, wordPlace(file, index), `$GENERATE: ${problem}.`);
        return undefined;
    };
    if (entries.count < 5)
        return refuse(entries.count, `the line ends too early. ${FORM.slice(0, -1)}`);
    const quoted = [1, 2].find((index) => entries.isQuoted(index));
    if (quoted !== undefined)
        return refuse(quoted, `"${entries.word(quoted)}" is in quotes. ${FORM.slice(0, -1)}`);
    const range = parseRange(entries.word(1));
    if (!range.ok)
        return refuse(1, range.problem);
    const left = parseTemplate(entries.word(2));
    if (!left.ok)
        return refuse(2, left.problem);
    const head = readHead(entries, 3);
    if (head.recordClass !== 'IN') {
        zone.hasOtherClass = true;
        const detail = `the records have class ${head.recordClass}; only class IN is judged.`;
        leaveOut(zone, 'other-class', detail, entries.locate(0, entries.count));
        return undefined;
    }
    const { type, next } = head;
    if (type === undefined)
        return refuse(next, next < entries.count ? `'${entries.word(next)}' is not a record type` : `the type is missing`);
    if (next >= entries.count)
        return refuse(next, `the data after ${type} is missing. ${FORM.slice(0, -1)}`);
    if (next + 1 < entries.count)
        return refuse(next + 1, `'${entries.word(next + 1)}' is more than the line takes; put data of several words in quotes`);
    const right = parseTemplate(entries.word(next));
    if (!right.ok)
        return refuse(next, right.problem);
    const steps = stepsOf(range.value);
    if (steps > MAX_STEPS)
        return refuse(1, `${entries.word(1)} makes ${steps} records, and a line may make ${MAX_STEPS}; make the range smaller`);
    zone.generated += steps;
    if (zone.generated > MAX_GENERATED)
        return refuse(1, `the $GENERATE lines of this zone make more than ${MAX_GENERATED} records`);
    return { range: range.value, left: left.value, right: right.value, head: { ...head, type } };
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/read-zone.js








const DOLLAR = '$';
/**
 * Everything that a zone file and the files it includes declare, record by record; the zone itself comes last, when
 * it is known whether all of it could be read.
 * @throws {SourceError} when the file cannot be read or its origin cannot be told.
 */
function* readZone(input, tree) {
    const zone = newReading(input, tree);
    const { files, pending } = zone;
    try {
        files.push({
            path: input.path,
            entries: openRoot(input, tree),
            origin: input.origin,
            lost: undefined,
            owner: undefined,
            ownerText: undefined,
        });
        for (;;) {
            const file = files[files.length - 1];
            if (file === undefined)
                break;
            const { entries } = file;
            if (!entries.next()) {
                files.pop();
                entries.close();
                continue;
            }
            if (entries.problem !== undefined || entries.count === 0)
                readMarks(zone, file);
            else if (!entries.indented && entries.word(0).startsWith(DOLLAR)) {
                if (entries.word(0).toUpperCase() === '$GENERATE') {
                    for (const record of readGenerate(zone, file)) {
                        if (pending.length > 0)
                            yield* pending.splice(0);
                        yield { kind: 'record', record };
                    }
                }
                else
                    readDirective(zone, file);
            }
            else {
                const record = read_record_readRecord(zone, file);
                if (pending.length > 0)
                    yield* pending.splice(0);
                if (record !== undefined)
                    yield { kind: 'record', record };
                continue;
            }
            if (pending.length > 0)
                yield* pending.splice(0);
        }
        sumUp(zone);
        yield* pending.splice(0);
        const apex = apexOf(zone);
        if (apex !== undefined)
            yield {
                kind: 'zone',
                apex,
                ...(input.view === undefined ? {} : { view: input.view }),
                path: input.path,
                complete: zone.complete,
            };
    }
    finally {
        for (const file of files)
            file.entries.close();
    }
}
function openRoot({ path }, tree) {
    let entries;
    try {
        entries = openEntries(path, tree.chunks(path));
    }
    catch (error) {
        if (error instanceof repository_tree/* TreeError */.j)
            throw new sources_source/* SourceError */.c(error.message, { path });
        throw error;
    }
    if (entries.isUtf16) {
        entries.close();
        throw new sources_source/* SourceError */.c(`${path} is in UTF-16, which no name server reads. Save it as UTF-8.`, { path });
    }
    return entries;
}
/** An entry whose marks are wrong, or that is only a comment. */
function readMarks(zone, file) {
    const { problem } = file.entries;
    if (problem === undefined) {
        refuseNotes(zone, file.entries);
        return;
    }
    noteOwner(zone, file);
    const rest = problem.last === true ? ' The file is not read further.' : '';
    complain(zone, problem.location, problem.message + rest);
}
/** The zone's apex; without any record what the file's origin or name says, unless all its records have another class. */
function apexOf(zone) {
    if (zone.apex !== undefined || zone.hasOtherClass)
        return zone.apex;
    const { path } = zone.input;
    const origin = originOfFileName(path);
    return origin === undefined ? undefined : apexWithoutSoa(path, origin);
}

;// CONCATENATED MODULE: ./lib/sources/named-conf.js



const STATEMENT = /^[ \t]*(?:(?:zone|view)[ \t]+(?:"[^"\n]*"|[^\s"{};]+)(?:[ \t]+[A-Za-z0-9]+)?\s*\{|(?:options|logging|controls|acl[ \t]+\S+|key[ \t]+\S+|(?:masters|primaries|remote-servers)[ \t]+\S+)\s*\{|include[ \t]+"[^"\n]*"[ \t]*;)/im;
/** BIND's configuration: its zone statements say which file holds which zone, under which origin and view. */
const namedConf = {
    id: 'named-conf',
    title: "BIND's named.conf: the zone files that its zone statements name, with their origins and views",
    recognises(file, head) {
        if (STATEMENT.test(head))
            return 2;
        return /(?:^|\/)named(?:[._-][^/]*)?\.conf(?:\.[^/]*)?$/.test(file.path) ? 1 : 0;
    },
    *read(file, tree) {
        if (file.origin !== undefined) {
            throw new sources_source/* SourceError */.c(`${file.path} names the origin of each zone itself. Remove 'origin: ${file.origin}'.`, { path: file.path });
        }
        for (const planned of planZones(file.path, tree).zones) {
            if (planned.kind === 'file')
                yield* readZone(planned.input, tree);
            else
                yield planned;
        }
    },
    covers(file, tree) {
        const { zones, included } = planZones(file.path, tree);
        return [
            ...included,
            ...zones.flatMap((planned) => (planned.kind === 'file' ? [planned.input.path] : [])),
        ];
    },
};

;// CONCATENATED MODULE: ./lib/sources/octodns/yaml-1-1.js
const BOOLEAN = /^(?:yes|no|true|false|on|off)$/i;
const NULL = /^(?:~|null|)$/i;
const INTEGER = /^[-+]?(?:0b[01_]+|0[0-7_]*|0x[0-9a-f_]+|[1-9][0-9_]*|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/i;
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:e[-+][0-9]+)?|\.[0-9][0-9_]*(?:e[-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)$/i;
const DECIMAL = /^(?:0|[1-9][0-9]*)$/;
/** Decimal fractions that Python writes again as they were. */
const PLAIN_FRACTION = /^(?:0|[1-9][0-9]{0,14})\.(?:0|[0-9]{0,8}[1-9])$/;
/**
 * What octoDNS's YAML 1.1 makes of an unquoted scalar where that is not its text: `012`, `1.10` and `1:20` are
 * numbers there, `on` is a truth value. Undefined where the text is what counts.
 */
function misreadByYaml11(node) {
    const { text, quoted } = node;
    if (quoted)
        return undefined;
    if (NULL.test(text))
        return 'nothing';
    if (BOOLEAN.test(text))
        return 'true or false';
    if (DECIMAL.test(text) || PLAIN_FRACTION.test(text))
        return undefined;
    return INTEGER.test(text) || FLOAT.test(text) ? 'a number' : undefined;
}
/** A truth value as YAML 1.1 reads it. */
function isTrue(text) {
    return text !== undefined && /^(?:yes|true|on)$/i.test(text);
}

;// CONCATENATED MODULE: ./lib/sources/octodns/configuration.js





const AUTO_ARPA = 'auto-arpa';
const DEFAULT_TTL = 3600;
/** Whoever writes more into the name of a zone means to keep a matcher busy. */
const configuration_MAX_WILDCARDS = 4;
/** True for octoDNS's configuration, which has `providers:` and `zones:`. */
function isConfiguration(root) {
    const providers = (0,document_node/* get */.Jt)(root, 'providers');
    const zones = (0,document_node/* get */.Jt)(root, 'zones');
    return providers !== undefined && zones !== undefined && (0,document_node/* get */.Jt)(providers, 'type') === undefined;
}
/** Settles which files make up which zone. */
function planConfiguration(root, path, tree) {
    const providers = new Map();
    for (const { key, value } of (0,document_node/* entriesOf */.Mc)((0,document_node/* get */.Jt)(root, 'providers'))) {
        providers.set(key.text, readProvider(value, path, tree));
    }
    const planning = { tree, providers, problems: [], told: new Set() };
    const zones = new Map();
    const dynamic = [];
    for (const entry of (0,document_node/* entriesOf */.Mc)((0,document_node/* get */.Jt)(root, 'zones'))) {
        if (entry.key.text.includes('*'))
            dynamic.push(entry);
        else
            configuration_planZone(entry.key, entry.key.text, entry.value, root, planning, zones);
    }
    for (const { key, value } of dynamic) {
        const names = listZones(key.text, value, planning);
        if (names.length === 0) {
            const detail = `no source in the repository has a zone that ${(0,document_node/* quote */.hD)(key.text)} stands for`;
            planning.problems.push({
                kind: 'skip',
                skip: { reason: 'no-zone', detail, location: (0,document_node/* placeOf */.$t)(key) },
            });
        }
        for (const name of names) {
            if (!zones.has(name))
                configuration_planZone(key, name, value, root, planning, zones);
        }
    }
    const auto = (0,document_node.at)(root, 'manager', 'auto_arpa') ??
        (0,document_node/* entriesOf */.Mc)((0,document_node/* get */.Jt)(root, 'processors')).find(({ value }) => isAutoArpa(value))?.value;
    return {
        zones: [...zones.values()],
        autoArpa: {
            ttl: numberOf((0,document_node/* get */.Jt)(auto, 'ttl')) ?? DEFAULT_TTL,
            inheritsTtl: isTrue((0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(auto, 'inherit_ttl'))),
            wildcard: (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(auto, 'wildcard_replacement')),
        },
        problems: planning.problems,
    };
}
function readProvider(node, path, tree) {
    const className = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(node, 'class')) ?? '';
    const kind = /(?:^|\.)(Split)?[A-Za-z]*YamlProvider$/.exec(className);
    if (kind === null)
        return 'elsewhere';
    const isSplit = kind[1] !== undefined;
    const where = (0,document_node/* get */.Jt)(node, 'directory');
    const flag = (key, otherwise) => {
        const text = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(node, key));
        return text === undefined ? otherwise : isTrue(text);
    };
    const extension = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(node, 'split_extension')) ?? (isSplit ? ((0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(node, 'extension')) ?? '.') : undefined);
    const shared = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(node, 'shared_filename')) ?? (isSplit ? undefined : (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(node, 'shared')));
    return {
        directory: where?.kind === 'scalar' ? directoryOf(where.text, path, tree) : undefined,
        where: where?.kind === 'scalar' ? where : undefined,
        defaultTtl: numberOf((0,document_node/* get */.Jt)(node, 'default_ttl')) ?? DEFAULT_TTL,
        replaces: flag('populate_should_replace', false),
        splitExtension: extension === '' || extension === 'false' || extension === 'False' ? undefined : extension,
        hasZoneFiles: !flag('disable_zonefile', isSplit),
        shared,
    };
}
/**
 * octoDNS looks for a directory from where it is started, which is seldom written down: the root of the repository,
 * the folder of the configuration and those above it are tried, the longest tail of the path first.
 */
function directoryOf(text, configuration, tree) {
    if (text.startsWith('env/'))
        return undefined;
    const segments = external_node_path_.posix
        .normalize(text)
        .split('/')
        .filter((part) => part !== '' && part !== '.' && part !== '..');
    const folders = [''];
    for (let at = external_node_path_.posix.dirname(configuration); at !== '.' && at !== '/'; at = external_node_path_.posix.dirname(at))
        folders.push(at);
    for (let from = 0; from <= segments.length; from++) {
        if (from === segments.length && segments.length > 0)
            break;
        const tail = segments.slice(from).join('/');
        for (const folder of from === 0 ? folders : folders.toReversed()) {
            const directory = external_node_path_.posix.join(folder, tail) || '.';
            if (tree.glob(external_node_path_.posix.join(literal(directory), '{*,*/*}.yaml')).length > 0)
                return directory;
        }
    }
    return undefined;
}
function configuration_planZone(place, written, value, root, planning, zones) {
    const { problems } = planning;
    const apex = (0,domain_name/* parseDomainName */.r)(written);
    if (!apex.ok) {
        problems.push(syntaxDefect((0,document_node/* placeOf */.$t)(place), `the name of the zone: ${apex.problem}`));
        return;
    }
    // An alias zone has the records of another zone under its own name.
    const alias = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(value, 'alias'));
    const original = alias === undefined ? undefined : (0,document_node/* get */.Jt)((0,document_node/* get */.Jt)(root, 'zones'), alias);
    if (alias !== undefined && (original === undefined || (0,document_node/* get */.Jt)(original, 'alias') !== undefined)) {
        const found = `the zone ${apex.value} is an alias of ${(0,document_node/* quote */.hD)(alias)}, which is no zone with sources`;
        problems.push(syntaxDefect((0,document_node/* placeOf */.$t)((0,document_node/* get */.Jt)(value, 'alias')), found, apex.value));
        return;
    }
    const parts = [];
    const elsewhere = [];
    let autoArpa = false;
    for (const source of (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(original ?? value, 'sources'))) {
        const name = (0,document_node/* textOf */.b6)(source) ?? '';
        const provider = planning.providers.get(name);
        if (name === AUTO_ARPA || isAutoArpa((0,document_node.at)(root, 'processors', name)))
            autoArpa = true;
        else if (provider === undefined) {
            problems.push(syntaxDefect((0,document_node/* placeOf */.$t)(source), `there is no provider ${(0,document_node/* quote */.hD)(name)}`, apex.value));
            elsewhere.push(name);
        }
        else if (provider === 'elsewhere')
            elsewhere.push(name);
        else if (provider.directory === undefined) {
            elsewhere.push(name);
            tellMissing(name, provider, source, planning);
        }
        else {
            const paths = filesOf(provider, provider.directory, alias ?? written, planning.tree);
            if (paths.length > 0)
                parts.push({ paths, defaultTtl: provider.defaultTtl, replaces: provider.replaces });
        }
    }
    if (parts.length === 0 && elsewhere.length === 0 && !autoArpa) {
        const found = `none of the sources of the zone ${apex.value} has a file for it`;
        problems.push(syntaxDefect((0,document_node/* placeOf */.$t)(place), `${found}. Write ${apex.value}.yaml, or remove the zone`, apex.value));
    }
    zones.set(written, { apex: apex.value, place, parts, elsewhere, autoArpa });
}
/** A processor that is a source at the same time, the older way to have PTR records made. */
function isAutoArpa(processor) {
    return /(?:^|\.)AutoArpa$/.test((0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(processor, 'class')) ?? '');
}
function tellMissing(name, { where }, source, { problems, told }) {
    if (told.has(name))
        return;
    told.add(name);
    const detail = where === undefined
        ? `the provider ${name} names no directory`
        : `the directory ${(0,document_node/* quote */.hD)(where.text)} of the provider ${name} is not in the repository`;
    if (where?.text.startsWith('env/') === true) {
        const location = (0,document_node/* placeOf */.$t)(where);
        problems.push({ kind: 'skip', skip: { reason: 'directory-unknown', detail, location } });
    }
    else
        problems.push(syntaxDefect((0,document_node/* placeOf */.$t)(where ?? source), `${detail}. Write a path from the root of the repository`));
}
/** The files that hold a zone: one, or the directory of a split zone, and what is shared by all. */
function filesOf(provider, directory, written, tree) {
    const { splitExtension, hasZoneFiles, shared } = provider;
    const paths = [];
    const bare = written.replace(/\.$/, '');
    const names = new Set([bare]);
    const ascii = (0,domain_name/* parseDomainName */.r)(bare);
    if (ascii.ok)
        names.add(ascii.value);
    for (const name of names) {
        if (hasZoneFiles)
            paths.push(external_node_path_.posix.join(directory, `${name}.yaml`));
        if (splitExtension !== undefined) {
            paths.push(...tree.glob(external_node_path_.posix.join(literal(external_node_path_.posix.join(directory, `${name}${splitExtension}`)), '*.yaml')));
        }
    }
    if (shared !== undefined)
        paths.push(external_node_path_.posix.join(directory, shared));
    return [...new Set(paths)].filter((path) => tree.has(path));
}
/** The zones of a pattern such as `*.arpa.`, as the files of its sources name them. */
function listZones(pattern, value, { providers, tree }) {
    const form = new RegExp(`^${pattern
        .split('*')
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*')}$`);
    const names = new Set();
    if (pattern.split('*').length > configuration_MAX_WILDCARDS + 1)
        return [];
    for (const source of (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(value, 'sources'))) {
        const provider = providers.get((0,document_node/* textOf */.b6)(source) ?? '');
        if (provider === undefined || provider === 'elsewhere' || provider.directory === undefined)
            continue;
        const { directory, splitExtension, hasZoneFiles } = provider;
        if (hasZoneFiles) {
            for (const path of tree.glob(external_node_path_.posix.join(literal(directory), '*.yaml'))) {
                const name = external_node_path_.posix.basename(path, 'yaml');
                if (name.split('.').length > 2)
                    names.add(name);
            }
        }
        if (splitExtension !== undefined) {
            for (const path of tree.glob(external_node_path_.posix.join(literal(directory), '*/*.yaml'))) {
                const folder = external_node_path_.posix.basename(external_node_path_.posix.dirname(path));
                if (folder.endsWith(splitExtension))
                    names.add(`${folder.slice(0, -splitExtension.length)}.`);
            }
        }
    }
    return [...names].filter((name) => form.test(name)).sort();
}
/** A path as a pattern that matches nothing else. */
function literal(path) {
    return path.replace(/[*?[\]{}()!\\]/g, '[$&]');
}
function numberOf(node) {
    const text = (0,document_node/* textOf */.b6)(node);
    return text !== undefined && /^[0-9]{1,9}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/octodns/load.js







const load_MAX_INCLUDES = 1000;
const load_MAX_INCLUDE_DEPTH = 8;
function createLoader(tree) {
    const loaded = new Map();
    const included = new Set();
    const open = [];
    let includes = 0;
    function load(path) {
        const known = loaded.get(path);
        if (known !== undefined)
            return known;
        open.push(path);
        const node = resolve(parse(path), new Map());
        open.pop();
        loaded.set(path, node);
        return node;
    }
    function parse(path) {
        try {
            return (0,document_parse/* parseDocument */.T)(tree.read(path, limits/* MAX_OCTETS */.A4), { path, json: false, tags: true });
        }
        catch (error) {
            if (error instanceof document_error/* DocumentError */.M)
                throw new sources_source/* SourceError */.c(error.message, error);
            if (error instanceof repository_tree/* TreeError */.j)
                throw new sources_source/* SourceError */.c(error.message, { path });
            throw error;
        }
    }
    /** The node with its includes resolved; what has none is the node itself, and an alias is resolved once. */
    function resolve(node, done) {
        if (node.tag !== undefined)
            return include(node);
        if (node.kind === 'scalar')
            return node;
        const content = node.kind === 'list' ? node.items : node.entries;
        const known = done.get(content);
        if (known !== undefined)
            return { ...known, ...placeAt(node) };
        const resolved = node.kind === 'list' ? resolveList(node.items, node, done) : resolveMap(node, done);
        done.set(content, resolved);
        return resolved;
    }
    function resolveList(items, node, done) {
        const resolved = items.map((item) => resolve(item, done));
        return resolved.every((item, i) => item === items[i]) ? node : { ...node, items: resolved };
    }
    function resolveMap(map, done) {
        const entries = map.entries.map((entry) => {
            const value = resolve(entry.value, done);
            return value === entry.value ? entry : { key: entry.key, value };
        });
        if (entries.every((entry, i) => entry === map.entries[i]))
            return map;
        // A merge key stays an entry where its value is an include; what the mapping has itself wins.
        const merge = entries.find(({ key, value }) => key.text === '<<' && !key.quoted && value.kind === 'map');
        if (merge === undefined)
            return mapOf(map, entries);
        const own = entries.filter((entry) => entry !== merge);
        const names = new Set(own.map(({ key }) => key.text));
        const more = merge.value.entries.filter(({ key }) => !names.has(key.text));
        return mapOf(map, [...own, ...more]);
    }
    function include(node) {
        if (node.tag !== '!include') {
            throw problem(node, `the tag ${(0,document_node/* quote */.hD)(node.tag)} has no meaning in octoDNS. Write the value itself.`);
        }
        if (node.kind === 'scalar')
            return includeFile(node.text, node);
        if (node.kind === 'map')
            throw problem(node, "'!include' takes a file or a list of files, and a mapping stands here.");
        const parts = node.items.map((item) => {
            if (item.kind !== 'scalar' || (0,document_node/* isNull */.kZ)(item)) {
                throw problem(item, `'!include' takes the names of files, and ${(0,document_node/* describe */.q0)(item)} stands here.`);
            }
            return includeFile(item.text, item);
        });
        const [first] = parts;
        const odd = parts.find((part) => part.kind !== first?.kind || part.kind === 'scalar');
        if (first === undefined || odd !== undefined) {
            throw problem(node, "'!include' puts files together that hold all mappings or all lists, and these do not.");
        }
        const total = parts.reduce((sum, part) => sum + lengthOf(part), 0);
        if (total > limits/* MAX_UNFOLDED */.tZ)
            throw problem(node, `these files hold ${total} entries together, which is too many.`);
        if (first.kind === 'list') {
            return {
                ...node,
                tag: undefined,
                items: parts.flatMap((part) => (part.kind === 'list' ? part.items : [])),
            };
        }
        const entries = new Map();
        for (const part of parts) {
            if (part.kind === 'map')
                for (const entry of part.entries)
                    entries.set(entry.key.text, entry);
        }
        return mapOf({ ...placeAt(node), kind: 'map', entries: [], tag: undefined, index: undefined }, [
            ...entries.values(),
        ]);
    }
    function includeFile(name, place) {
        if (++includes > load_MAX_INCLUDES)
            throw problem(place, `more than ${load_MAX_INCLUDES} files are included.`);
        if (open.length >= load_MAX_INCLUDE_DEPTH) {
            throw problem(place, `files include one another more than ${load_MAX_INCLUDE_DEPTH} deep.`);
        }
        const path = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(place.path), name));
        if (open.includes(path)) {
            throw problem(place, `${path} is included while it is being read (${[...open, path].join(' > ')}).`);
        }
        if (name.startsWith('/') || !tree.has(path)) {
            throw problem(place, `${(0,document_node/* quote */.hD)(name)} is included, and there is no such file in the repository beside ${place.path}.`);
        }
        included.add(path);
        return load(path);
    }
    return { load, included };
}
function lengthOf(node) {
    if (node.kind === 'scalar')
        return 1;
    return node.kind === 'list' ? node.items.length : node.entries.length;
}
function mapOf(map, entries) {
    const index = entries.length > 16 ? new Map(entries.map((entry) => [entry.key.text, entry])) : undefined;
    return { ...map, entries, index };
}
function placeAt({ path, line, column, endLine, endColumn }) {
    return { path, line, column, endLine, endColumn };
}
function problem(place, text) {
    const { path, line, column } = place;
    return new sources_source/* SourceError */.c(`${path}:${line}:${column}: ${text}`, { path, line, column });
}

;// CONCATENATED MODULE: ./lib/sources/octodns/record-data.js





/** Types whose value is one name. */
const NAMES = new Set(['CNAME', 'DNAME', 'NS', 'PTR']);
const record_data_word = (...keys) => ({ keys, is: 'word' });
const record_data_text = (...keys) => ({ keys, is: 'text' });
const record_data_name = (...keys) => ({ keys, is: 'name' });
const record_data_FIELDS = {
    MX: [record_data_word('preference', 'priority'), record_data_name('exchange', 'value')],
    SRV: [record_data_word('priority'), record_data_word('weight'), record_data_word('port'), record_data_name('target')],
    CAA: [record_data_word('flags'), record_data_word('tag'), record_data_text('value')],
    NAPTR: [
        record_data_word('order'),
        record_data_word('preference'),
        record_data_text('flags'),
        record_data_text('service'),
        record_data_text('regexp'),
        record_data_name('replacement'),
    ],
    SSHFP: [record_data_word('algorithm'), record_data_word('fingerprint_type'), record_data_word('fingerprint')],
    TLSA: [
        record_data_word('certificate_usage'),
        record_data_word('selector'),
        record_data_word('matching_type'),
        record_data_word('certificate_association_data'),
    ],
    DS: [record_data_word('key_tag'), record_data_word('algorithm'), record_data_word('digest_type'), record_data_word('digest')],
    URI: [record_data_word('priority'), record_data_word('weight'), record_data_text('target')],
};
/** Canonical RDATA of one value, or what is wrong with it. `lenient` lets names without a final dot through. */
function valueData(type, value, lenient) {
    if (value.kind === 'list')
        return (0,parsed/* refused */.J)('a list stands where one value belongs');
    if (value.kind === 'map')
        return mappingData(type, value, lenient);
    const written = (0,document_node/* textOf */.b6)(value);
    if (written === undefined || written === '')
        return (0,parsed/* refused */.J)(`there is ${(0,document_node/* describe */.q0)(value)} where a value belongs`);
    if (misreadByYaml11(value) === 'a number' && value.text.includes(':')) {
        return (0,parsed/* refused */.J)(`octoDNS reads ${written} as a number of base 60. Write it in quotes: '${written}'`);
    }
    if (NAMES.has(type)) {
        const target = fullName(written, lenient);
        return target.ok ? rdataOfFields(type, [target.value]) : target;
    }
    if (type === 'TXT' || type === 'SPF')
        return rdataOfFields(type, stringsOf(written.replaceAll('\\;', ';')));
    // Structured types may also be written as one line of presentation format.
    return rdataOfText(type, written);
}
function mappingData(type, value, lenient) {
    if (type === 'LOC')
        return rdataOfText(type, record_data_location(value));
    if (type === 'SVCB' || type === 'HTTPS')
        return serviceData(type, value, lenient);
    const forms = Object.hasOwn(record_data_FIELDS, type) ? record_data_FIELDS[type] : undefined;
    if (forms === undefined)
        return (0,parsed/* refused */.J)(`a mapping stands where the value of a ${type} record belongs`);
    const fields = [];
    for (const { keys, is } of forms) {
        const written = keys.map((key) => (0,document_node/* get */.Jt)(value, key)).find((node) => node !== undefined);
        const found = written?.kind === 'scalar' ? written.text : undefined;
        if (found === undefined)
            return (0,parsed/* refused */.J)(`the value has no '${keys[0]}'`);
        if (is === 'text')
            fields.push(quotedText(found));
        else if (is === 'word')
            fields.push(found);
        else {
            const target = fullName(found, lenient);
            if (!target.ok)
                return target;
            fields.push(target.value);
        }
    }
    return rdataOfFields(type, fields);
}
/** A name with its final dot, which octoDNS asks for. */
function fullName(written, lenient) {
    if (!written.endsWith('.') && !lenient) {
        return (0,parsed/* refused */.J)(`${(0,document_node/* quote */.hD)(written)} has no final dot, which octoDNS refuses. Write '${written}.'`);
    }
    const target = (0,domain_name/* parseDomainName */.r)(written);
    if (!target.ok)
        return target;
    return (0,parsed/* parsed */.Y)(target.value === domain_name/* ROOT */.Dl ? '.' : `${target.value}.`);
}
function record_data_location(value) {
    const number = (key) => (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(value, key)) ?? '0';
    const degrees = (axis) => ['degrees', 'minutes', 'seconds', 'direction'].map((part) => number(`${axis}_${part}`)).join(' ');
    const metres = ['altitude', 'size', 'precision_horz', 'precision_vert'].map((key) => `${number(key)}m`);
    return `${degrees('lat')} ${degrees('long')} ${metres.join(' ')}`;
}
function serviceData(type, value, lenient) {
    const target = fullName((0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(value, 'targetname')) ?? '.', lenient);
    if (!target.ok)
        return target;
    const parameters = (0,document_node/* entriesOf */.Mc)((0,document_node/* get */.Jt)(value, 'svcparams')).map(({ key, value: held }) => {
        const texts = (0,document_node/* itemsOf */.S3)(held).flatMap((item) => (0,document_node/* textOf */.b6)(item) ?? []);
        return texts.length === 0 ? key.text : `${key.text}="${texts.join(',').replaceAll('"', '\\"')}"`;
    });
    return rdataOfText(type, [(0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(value, 'svcpriority')) ?? '0', target.value, ...parameters].join(' '));
}

;// CONCATENATED MODULE: ./lib/sources/octodns/read-records.js









/** Types whose data decides what is judged: one that cannot be read is a defect, and of others a skip. */
const read_records_JUDGED = new Set(['A', 'AAAA', 'PTR', 'CNAME', 'DNAME', 'NS', 'MX', 'SRV']);
/** Files that include one another can hold a value very often; this bounds the work. */
const MAX_VALUES = 5_000_000;
/**
 * The records of one octoDNS YAML file, in its order.
 * @throws {SourceError} where the file is no mapping of names to records.
 */
function* readRecords(root, zone) {
    if ((0,document_node/* isNull */.kZ)(root))
        return;
    if (root.kind !== 'map') {
        const { path, line, column } = root;
        throw new sources_source/* SourceError */.c(`${path}:${line}:${column}: a zone of octoDNS is a mapping of names to records, and ${(0,document_node/* describe */.q0)(root)} stands here. Write www: {type: AAAA, value: '2001:db8::25'}`, { path, line, column });
    }
    for (const { key, value } of root.entries) {
        const owner = read_records_ownerOf(key, zone.apex);
        if (!owner.ok) {
            zone.complete = false;
            yield syntaxDefect((0,document_node/* placeOf */.$t)(key), owner.problem);
            continue;
        }
        for (const record of (0,document_node/* itemsOf */.S3)(value))
            yield* read_records_readRecord(record, owner.value, zone);
    }
}
/** Names are relative to the zone, which is itself the empty name. */
function read_records_ownerOf(key, apex) {
    const { text } = key;
    if (text === '' && key.quoted)
        return (0,parsed/* parsed */.Y)(apex);
    const misread = misreadByYaml11(key);
    if (misread !== undefined) {
        return (0,parsed/* refused */.J)(text === ''
            ? "the name is missing. Write '' for the zone itself"
            : `octoDNS reads the name ${(0,document_node/* quote */.hD)(text)} as ${misread}. Write it in quotes`);
    }
    if (text === '@')
        return (0,parsed/* refused */.J)("octoDNS refuses the name '@'. Write '' for the zone itself");
    if (text.endsWith('.')) {
        return (0,parsed/* refused */.J)(`names are relative to the zone, and ${(0,document_node/* quote */.hD)(text)} ends in a dot. Write it without the zone's name and dot`);
    }
    const owner = (0,domain_name/* parseDomainName */.r)(text, { origin: apex });
    return owner.ok ? owner : (0,parsed/* refused */.J)(`the name ${owner.problem}`);
}
function* read_records_readRecord(record, owner, zone) {
    if (record.kind !== 'map') {
        zone.complete = false;
        const found = `${(0,document_node/* describe */.q0)(record)} stands where a record of ${owner} belongs`;
        yield syntaxDefect((0,document_node/* placeOf */.$t)(record), `${found}. Write {type: AAAA, value: '2001:db8::25'}`, owner);
        return;
    }
    const typeNode = (0,document_node/* get */.Jt)(record, 'type');
    const type = (0,document_node/* textOf */.b6)(typeNode)?.toUpperCase();
    if (type === undefined || type === '') {
        zone.complete = false;
        const problem = `a record of ${owner} has no type. Write type: AAAA, or the type that it has`;
        yield syntaxDefect((0,document_node/* placeOf */.$t)(typeNode ?? record), problem, owner);
        return;
    }
    const values = valuesOf(record);
    const left = leftOut(record, type, owner);
    if (left !== undefined) {
        zone.unknown.push(owner);
        yield* skipped(left, values, record, owner);
        return;
    }
    const known = parseRecordType(type);
    if (values.length === 0) {
        zone.complete = false;
        yield syntaxDefect((0,document_node/* placeOf */.$t)(typeNode), `the ${known} record of ${owner} has no value. Write value: or values:`, owner);
        return;
    }
    const lenient = isTrue((0,document_node/* textOf */.b6)((0,document_node.at)(record, 'octodns', 'lenient')));
    const ttl = read_records_ttlOf(record) ?? zone.defaultTtl;
    // An alias has one target; where each region has its own, the one for all others stands in the zone.
    const pooled = known === 'CNAME' || known === 'DNAME' ? [] : regionalValues(record);
    const everywhere = values.map((value) => ({ value }));
    for (const { value, region } of [...everywhere, ...pooled]) {
        if (++zone.values > MAX_VALUES) {
            throw new sources_source/* SourceError */.c(`${value.path} and what it includes hold more than ${MAX_VALUES} values.`, value);
        }
        const data = valueData(known, value, lenient);
        if (data.ok) {
            const location = (0,document_node/* placeOf */.$t)(value);
            yield {
                kind: 'record',
                record: {
                    ...{ owner, type: known, ttl, data: data.value, location, zone: zone.apex },
                    ...(region === undefined ? {} : { region }),
                },
            };
            continue;
        }
        const problem = `${known} record of ${owner}: ${data.problem}`;
        if (read_records_JUDGED.has(known)) {
            zone.complete = false;
            yield syntaxDefect((0,document_node/* placeOf */.$t)(value), problem, owner);
        }
        else
            yield read_records_skip({ reason: 'unreadable-data', detail: problem }, value, owner);
    }
}
/** `values`, else `value`; either may be one value or a list. */
function valuesOf(record) {
    return (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(record, 'values') ?? (0,document_node/* get */.Jt)(record, 'value'));
}
/** The values under `geo` and in the pools under `dynamic`: each is served to somebody. The code or the pool is the region. */
function regionalValues(record) {
    const geo = (0,document_node/* entriesOf */.Mc)((0,document_node/* get */.Jt)(record, 'geo')).flatMap(({ key, value }) => (0,document_node/* itemsOf */.S3)(value).map((item) => ({ value: item, region: key.text })));
    const pools = (0,document_node/* entriesOf */.Mc)((0,document_node.at)(record, 'dynamic', 'pools')).flatMap(({ key, value }) => (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(value, 'values')).map((item) => ({
        value: item.kind === 'map' ? ((0,document_node/* get */.Jt)(item, 'value') ?? item) : item,
        region: key.text,
    })));
    return [...geo, ...pools];
}
/** Why the record is not judged, where its own options or its type say so. */
function leftOut(record, type, owner) {
    const options = (0,document_node/* get */.Jt)(record, 'octodns');
    if (isTrue((0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(options, 'ignored')))) {
        return {
            reason: 'ignored',
            detail: `octoDNS is told to ignore the ${type} record of ${owner}, and does not publish it`,
        };
    }
    const proxied = (0,document_node/* entriesOf */.Mc)(options).some(({ value }) => isTrue((0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(value, 'proxied'))));
    if (proxied && (type === 'A' || type === 'AAAA' || type === 'CNAME')) {
        return {
            reason: 'proxied',
            detail: `${owner} is proxied by its provider, whose own addresses answer for it`,
        };
    }
    if (parseRecordType(type) !== undefined)
        return undefined;
    const detail = `${owner} has a record of type ${type}, which is the provider's own: what it answers is not known here`;
    return { reason: /ALIAS|ANAME/.test(type) ? 'alias' : 'provider-feature', detail };
}
/** One skip for each address, or one for the record. */
function* skipped(left, values, record, owner) {
    let some = false;
    const regional = regionalValues(record).map(({ value }) => value);
    for (const value of [...values, ...regional]) {
        const address = (0,ip_address/* parseIpAddress */.D_)((0,document_node/* textOf */.b6)(value) ?? '');
        if (!address.ok)
            continue;
        some = true;
        yield read_records_skip(left, value, owner, address.value);
    }
    if (!some)
        yield read_records_skip(left, values[0] ?? record, owner);
}
function read_records_skip({ reason, detail }, place, name, address) {
    return {
        kind: 'skip',
        skip: { reason, detail, name, ...(address === undefined ? {} : { address }), location: (0,document_node/* placeOf */.$t)(place) },
    };
}
function read_records_ttlOf(record) {
    const text = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(record, 'ttl'));
    return text !== undefined && /^[0-9]{1,10}$/.test(text) && Number(text) <= 0x7fffffff
        ? Number(text)
        : undefined;
}
/** The zone itself, once all of it is read. */
function zoneOf({ apex, complete, unknown }, path) {
    return { kind: 'zone', apex, path, complete, ...(unknown.length === 0 ? {} : { unknown }) };
}

;// CONCATENATED MODULE: ./lib/sources/octodns/read-configuration.js





/** Everything that the zones of octoDNS's configuration declare, PTR records that octoDNS makes itself among it. */
function* read_configuration_readConfiguration(root, path, tree, loader) {
    const configuration = planConfiguration(root, path, tree);
    yield* configuration.problems;
    const makesPtr = configuration.zones.some(({ autoArpa }) => autoArpa);
    const addresses = [];
    const pointers = new Set();
    const done = new Map();
    for (const zone of configuration.zones) {
        const reading = {
            apex: zone.apex,
            defaultTtl: undefined,
            complete: zone.elsewhere.length === 0,
            unknown: [],
            values: 0,
        };
        if (zone.elsewhere.length > 0) {
            const detail = `records of ${zone.apex} also come from ${zone.elsewhere.join(', ')}, which the repository does not hold`;
            const location = (0,document_node/* placeOf */.$t)(zone.place);
            yield { kind: 'skip', skip: { reason: 'other-source', detail, name: zone.apex, location } };
        }
        for (const declaration of readParts(zone, reading, loader)) {
            if (makesPtr && declaration.kind === 'record') {
                const { record } = declaration;
                if (record.type === 'A' || record.type === 'AAAA')
                    addresses.push(record);
                else if (record.type === 'PTR')
                    pointers.add(record.owner);
            }
            yield declaration;
        }
        done.set(zone, reading);
    }
    if (makesPtr)
        yield* pointersTo(addresses, pointers, configuration);
    for (const zone of configuration.zones) {
        const first = zone.parts[0]?.paths[0] ?? path;
        yield zoneOf(done.get(zone), first);
    }
}
/** The records of a zone's sources; a source that replaces takes the place of earlier ones with its name and type. */
function* readParts({ parts }, zone, loader) {
    const replaced = parts.map(() => new Set());
    for (const [i, part] of parts.entries()) {
        if (!part.replaces || i === 0)
            continue;
        for (const path of part.paths) {
            for (const declaration of readRecords(loader.load(path), { ...zone })) {
                if (declaration.kind === 'record')
                    for (const keys of replaced.slice(0, i))
                        keys.add(keyOf(declaration.record));
            }
        }
    }
    for (const [i, part] of parts.entries()) {
        const reading = { ...zone, defaultTtl: part.defaultTtl };
        for (const path of part.paths) {
            for (const declaration of readRecords(loader.load(path), reading)) {
                if (declaration.kind === 'record' && replaced[i].has(keyOf(declaration.record))) {
                    const { owner, type, location } = declaration.record;
                    const detail = `a later source of octoDNS replaces the ${type} record of ${owner}`;
                    yield { kind: 'skip', skip: { reason: 'replaced', detail, name: owner, location } };
                }
                else
                    yield declaration;
            }
        }
        zone.values = reading.values;
        zone.complete &&= reading.complete;
    }
}
function keyOf({ owner, type }) {
    return `${owner} ${type}`;
}
/** The PTR records that octoDNS makes (`auto-arpa`), one for each address record, standing where that stands. */
function* pointersTo(addresses, written, { zones, autoArpa }) {
    const apexes = zones
        .filter((zone) => zone.autoArpa)
        .map(({ apex }) => apex)
        .sort((a, b) => b.length - a.length);
    const made = new Set();
    for (const { owner: name, ttl, data, location } of addresses) {
        const target = targetOf(name, autoArpa);
        const owner = (0,reverse_name/* reverseNameOf */.f)(data);
        const zone = apexes.find((apex) => (0,domain_name/* isAtOrBelow */.a5)(owner, apex));
        // A PTR record that somebody wrote is the one to judge.
        if (target === undefined || zone === undefined || written.has(owner) || made.has(`${owner} ${target}`))
            continue;
        made.add(`${owner} ${target}`);
        const record = {
            owner,
            type: 'PTR',
            ttl: autoArpa.inheritsTtl ? ttl : autoArpa.ttl,
            data: target,
            location,
            zone,
        };
        yield { kind: 'record', record };
    }
}
function targetOf(name, { wildcard }) {
    if (!(0,domain_name/* isWildcard */.z2)(name))
        return name;
    const target = wildcard === undefined ? undefined : (0,domain_name/* parseDomainName */.r)(`${wildcard}${name.slice(1)}`);
    return target?.ok === true ? target.value : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/octodns/zone-name.js



/** Endings of a directory that holds a zone split into a file per name; a final dot says the same. */
const SPLIT_DIRECTORY = /^(.+)\.(?:d|split|tst|yaml)$/;
/**
 * The zone that a file's path speaks of: `example.org.yaml`, `$example.org.yaml`, or a file in the directory of a
 * split zone (`example.org./www.yaml`, or any directory with a `$example.org.yaml`).
 */
function zoneNameOf(path, root, tree) {
    const base = external_node_path_.posix.basename(path).replace(/\.ya?ml$/, '');
    const folder = external_node_path_.posix.dirname(path);
    const directory = external_node_path_.posix.basename(folder);
    if (base.startsWith('$'))
        return nameOf(base.slice(1));
    if (directory.length > 1 && directory.endsWith('.') && directory !== '..')
        return nameOf(directory);
    const [catchAll, second] = tree.glob(`${folder}/$*.yaml`);
    if (catchAll !== undefined && second === undefined) {
        return nameOf(external_node_path_.posix.basename(catchAll, '.yaml').slice(1));
    }
    const split = SPLIT_DIRECTORY.exec(directory);
    if (split !== null && holdsOnly(root, base))
        return nameOf(split[1]);
    return nameOf(base);
}
function holdsOnly(root, name) {
    const [only, second] = (0,document_node/* entriesOf */.Mc)(root);
    return only !== undefined && second === undefined && only.key.text === name;
}
function nameOf(text) {
    const name = (0,domain_name/* parseDomainName */.r)(text);
    return name.ok && /^[a-z0-9_.\\/-]+$/.test(name.value) ? name.value : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/octodns.js







const TYPE = /^[ \t]+(?:- +)?type:[ \t]*['"]?[A-Z][A-Za-z0-9/]*['"]?[ \t]*(?:#.*)?$/m;
const VALUE = /^[ \t]+(?:- +)?values?:/m;
const FLOW = /^[^\s#][^\n]*:[ \t]*\{[^\n]*\btype:[ \t]*['"]?[A-Z]+\b[^\n]*\bvalues?:/m;
/** A zone's name before the ending; what such a file holds may be nothing but includes. */
const NAMED = /(?:^|\/)\$?[^/]+\.(?:[a-z]{2,}|xn--[a-z0-9-]+)\.yaml$/;
const PROVIDERS = /^providers:/m;
const ZONES = /^zones:/m;
/** octoDNS: the YAML of one zone, of a part of a split zone, or the configuration that names them all. */
const octodns = {
    id: 'octodns',
    title: "octoDNS's YAML zones, whole or split into directories, or the configuration that names them",
    recognises({ path }, head) {
        if (!/\.ya?ml$/.test(path) || /^apiVersion:/m.test(head))
            return 0;
        if ((PROVIDERS.test(head) && ZONES.test(head)) || /\boctodns\.provider\.yaml\b/.test(head))
            return 2;
        if ((TYPE.test(head) && VALUE.test(head)) || FLOW.test(head))
            return 2;
        return NAMED.test(path) ? 1 : 0;
    },
    *read(file, tree) {
        const loader = createLoader(tree);
        const root = loader.load(file.path);
        if (!isConfiguration(root))
            yield* readZoneFile(file, root, tree);
        else {
            refuseOrigin(file);
            yield* read_configuration_readConfiguration(root, file.path, tree, loader);
        }
    },
    covers({ path }, tree) {
        const loader = createLoader(tree);
        // Most files are a zone without includes, and need not be read twice.
        if (!/!include|^providers:/m.test(tree.read(path, limits/* MAX_OCTETS */.A4).toString('latin1')))
            return [];
        const root = loader.load(path);
        const paths = isConfiguration(root)
            ? planConfiguration(root, path, tree).zones.flatMap(({ parts }) => parts.flatMap((part) => part.paths))
            : [];
        for (const part of paths)
            loader.load(part);
        return [...paths, ...loader.included];
    },
};
function refuseOrigin({ path, origin }) {
    if (origin === undefined)
        return;
    throw new sources_source/* SourceError */.c(`${path} names its zones itself. Remove 'origin: ${origin}'.`, { path });
}
function* readZoneFile(file, root, tree) {
    const { path } = file;
    const apex = file.origin ?? zoneNameOf(path, root, tree);
    if (apex === undefined) {
        throw new sources_source/* SourceError */.c(`${path}: the name of the zone is not known, for the file's name does not tell it. Give it where the file is listed: records: [{path: ${path}, as: octodns, origin: example.org}], or list octoDNS's configuration instead.`, { path });
    }
    const zone = { apex, defaultTtl: undefined, complete: true, unknown: [], values: 0 };
    yield* readRecords(root, zone);
    yield zoneOf(zone, path);
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resource.js

function attributeOf(resource, attribute) {
    const { values, unknown, sensitive, omitsUnknown } = resource;
    const node = (0,document_node/* get */.Jt)(values, attribute);
    if (node === undefined && omitsUnknown)
        return { kind: 'unknown', node };
    return masked(node, maskAt(unknown, attribute), maskAt(sensitive, attribute));
}
/** The members of a list or set, or a scalar as its only member. A null among them is a value not yet known. */
function membersOf(value) {
    if (value.kind !== 'known')
        return [value];
    if (value.node.kind !== 'list')
        return [value];
    return value.node.items.map((item, i) => {
        const unknown = resource_isTrue(value.unknown) ? value.unknown : (0,document_node/* itemsOf */.S3)(value.unknown)[i];
        const sensitive = resource_isTrue(value.sensitive) ? value.sensitive : (0,document_node/* itemsOf */.S3)(value.sensitive)[i];
        const member = masked(item, unknown, sensitive);
        return member.kind === 'absent' ? { kind: 'unknown', node: item } : member;
    });
}
/** The value at a key of a mapping. */
function fieldOf(value, key) {
    if (value.kind !== 'known')
        return value;
    return masked((0,document_node/* get */.Jt)(value.node, key), maskAt(value.unknown, key), maskAt(value.sensitive, key));
}
/** The text of a known scalar. */
function knownText(value) {
    return value.kind === 'known' ? (0,document_node/* textOf */.b6)(value.node) : undefined;
}
function masked(node, unknown, sensitive) {
    if (resource_isTrue(unknown))
        return { kind: 'unknown', node };
    if (node === undefined || (0,document_node/* isNull */.kZ)(node))
        return { kind: 'absent' };
    if (resource_isTrue(sensitive))
        return { kind: 'sensitive', node };
    return { kind: 'known', node, unknown, sensitive };
}
function maskAt(mask, key) {
    return resource_isTrue(mask) ? mask : (0,document_node/* get */.Jt)(mask, key);
}
function resource_isTrue(node) {
    return node?.kind === 'scalar' && !node.quoted && node.text === 'true';
}
/** Managed resources as the plan leaves them: `resource_changes` first, and what only `planned_values` has. */
function* plannedResources(plan) {
    const seen = new Set();
    for (const entry of (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(plan, 'resource_changes'))) {
        const resource = changedResource(entry, 'after');
        if (resource === undefined)
            continue;
        seen.add(resource.address);
        const isGone = resource.values === undefined || (0,document_node/* isNull */.kZ)(resource.values);
        if ((0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(entry, 'mode')) !== 'data' && !isGone)
            yield resource;
    }
    for (const { resource, mode } of resourcesOfState((0,document_node/* get */.Jt)(plan, 'planned_values') ?? (0,document_node/* get */.Jt)(plan, 'values'))) {
        if (mode !== 'data' && !seen.has(resource.address))
            yield resource;
    }
}
/** Everything that the plan mentions, data sources and the state before included: for looking things up. */
function* mentionedResources(plan) {
    for (const entry of (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(plan, 'resource_changes'))) {
        for (const side of ['after', 'before']) {
            const resource = changedResource(entry, side);
            if (resource?.values?.kind === 'map')
                yield resource;
        }
    }
    for (const state of [
        (0,document_node/* get */.Jt)(plan, 'planned_values'),
        (0,document_node/* get */.Jt)((0,document_node/* get */.Jt)(plan, 'prior_state'), 'values'),
        (0,document_node/* get */.Jt)(plan, 'values'),
    ]) {
        for (const { resource } of resourcesOfState(state))
            yield resource;
    }
}
function changedResource(entry, side) {
    const place = (0,document_node/* get */.Jt)(entry, 'address');
    const address = (0,document_node/* textOf */.b6)(place);
    const change = (0,document_node/* get */.Jt)(entry, 'change');
    if (place === undefined || address === undefined)
        return undefined;
    return {
        address,
        module: (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(entry, 'module_address')) ?? '',
        type: (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(entry, 'type')) ?? '',
        name: (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(entry, 'name')) ?? '',
        place,
        values: (0,document_node/* get */.Jt)(change, side),
        unknown: side === 'after' ? (0,document_node/* get */.Jt)(change, 'after_unknown') : undefined,
        sensitive: (0,document_node/* get */.Jt)(change, `${side}_sensitive`),
        omitsUnknown: false,
    };
}
function* resourcesOfState(state) {
    yield* resourcesOfModule((0,document_node/* get */.Jt)(state, 'root_module'), '');
}
function* resourcesOfModule(node, module) {
    for (const entry of (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(node, 'resources'))) {
        const place = (0,document_node/* get */.Jt)(entry, 'address');
        const address = (0,document_node/* textOf */.b6)(place);
        if (place === undefined || address === undefined)
            continue;
        const resource = {
            address,
            module,
            type: (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(entry, 'type')) ?? '',
            name: (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(entry, 'name')) ?? '',
            place,
            values: (0,document_node/* get */.Jt)(entry, 'values'),
            unknown: undefined,
            sensitive: (0,document_node/* get */.Jt)(entry, 'sensitive_values'),
            omitsUnknown: true,
        };
        yield { resource, mode: (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(entry, 'mode')) };
    }
    for (const child of (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(node, 'child_modules'))) {
        yield* resourcesOfModule(child, (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(child, 'address')) ?? module);
    }
}
const INSTANCE_KEY = /\[("(?:[^"\\]|\\.)*"|[0-9]+)\]$/;
/** The instance key of an address: `"a"` of `x.y["a"]`, `0` of `x.y[0]`, undefined without one. */
function instanceKeyOf(address) {
    return INSTANCE_KEY.exec(address)?.[1];
}
/** True where a block such as `alias {}` is written, or may be. */
function hasBlock(resource, attribute) {
    const value = attributeOf(resource, attribute);
    if (value.kind === 'unknown')
        return !resource.omitsUnknown;
    if (value.kind !== 'known')
        return value.kind === 'sensitive';
    return value.node.kind === 'list' ? value.node.items.length > 0 : (0,document_node/* entriesOf */.Mc)(value.node).length > 0;
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/record-set.js







/** Reads a resource that holds the records of one name and type. */
function recordSet(shape) {
    return function* (resource, zones) {
        let type;
        if (typeof shape.type === 'string')
            type = shape.type;
        else {
            const value = attributeOf(resource, shape.type.attribute);
            const text = knownText(value)?.toUpperCase();
            if (text === undefined) {
                yield withheld(resource, value, `its ${shape.type.attribute}`);
                return;
            }
            if (!isPairType(text))
                return;
            type = text;
        }
        const data = [...dataOf(shape, resource)];
        if (shape.isOptional === true && data.every(({ value }) => value.kind === 'absent'))
            return;
        const zone = record_set_zoneOf(shape, resource, zones);
        const owner = record_set_ownerOf(shape, resource, zone);
        if (owner.kind !== 'owner') {
            yield owner.declaration;
            return;
        }
        const noData = shape.withoutData?.(resource);
        if (noData !== undefined) {
            yield record_set_skip(resource, noData.reason, noData.detail, { name: owner.name });
            return;
        }
        const view = shape.view ?? (zone?.isPrivate === true ? 'private' : undefined);
        const ttl = Number(knownText(attributeOf(resource, 'ttl')) ?? '');
        for (const { value, region } of data) {
            for (const member of membersOf(value)) {
                const text = knownText(member);
                if (text === undefined) {
                    yield withheld(resource, member, 'an address or target of it', owner.name);
                    continue;
                }
                yield declareProviderRecord({
                    owner: owner.name,
                    type,
                    data: text,
                    location: (0,document_node/* placeOf */.$t)(member.node),
                    zone: zone === undefined || !(0,domain_name/* isAtOrBelow */.a5)(owner.name, zone.name) ? undefined : zone.name,
                    targetOrigin: shape.hasRelativeTargets === true ? zone?.name : undefined,
                    ttl: Number.isInteger(ttl) && ttl > 1 ? ttl : undefined,
                    view,
                    region: region ?? shape.region?.(resource),
                });
            }
        }
    };
}
function dataOf({ data }, resource) {
    if (typeof data === 'function')
        return data(resource);
    const values = data.map((attribute) => attributeOf(resource, attribute));
    return [
        {
            value: values.find(({ kind }) => kind === 'known') ??
                values.find(({ kind }) => kind !== 'absent') ?? { kind: 'absent' },
        },
    ];
}
function record_set_zoneOf({ zone }, resource, zones) {
    if (zone === undefined)
        return undefined;
    const value = attributeOf(resource, zone.attribute);
    const text = knownText(value);
    if (text === undefined) {
        return value.kind === 'unknown' ? zones.byReference(resource, zone.attribute, zone.of) : undefined;
    }
    const known = zones.byId(zone.of, text);
    if (known !== undefined || zone.holds === 'id' || (zone.holds === 'either' && /^[0-9]+$/.test(text)))
        return known;
    const name = parseProviderName(text);
    return name.ok ? { name: name.value, isPrivate: false } : undefined;
}
function record_set_ownerOf(shape, resource, zone) {
    const none = (declaration) => ({ kind: 'none', declaration });
    if (shape.completeName !== undefined) {
        const complete = parseProviderName(decimalEscapes(knownText(attributeOf(resource, shape.completeName)) ?? '', shape));
        if (complete.ok)
            return { kind: 'owner', name: complete.value };
    }
    const value = attributeOf(resource, shape.name);
    if (value.kind === 'unknown' ||
        value.kind === 'sensitive' ||
        (value.kind === 'absent' && shape.nameIs === 'complete')) {
        return none(withheld(resource, value, `its ${shape.name}`));
    }
    // No name is the top of the zone, as `@` is.
    const text = decimalEscapes(knownText(value) ?? '', shape) || '@';
    const place = value.kind === 'known' ? value.node : resource.place;
    const isApex = text === '@';
    const appends = shape.nameIs !== 'complete' && !text.endsWith('.');
    if (appends && zone === undefined && (shape.nameIs === 'relative' || isApex || !looksComplete(text))) {
        const zoneAttribute = shape.zone?.attribute ?? 'zone';
        const detail = `${resource.address}: ${isApex ? 'the record stands at the top of its zone' : `'${text}' is relative to its zone`}, and this plan does not tell the name behind ${zoneAttribute}`;
        return none(record_set_skip(resource, 'zone-name-unknown', detail));
    }
    const bare = (0,domain_name/* parseDomainName */.r)(text);
    const isInZone = zone !== undefined && shape.nameIs === 'either' && bare.ok && (0,domain_name/* isAtOrBelow */.a5)(bare.value, zone.name);
    const name = parseProviderName(text, appends && !isInZone ? zone?.name : undefined);
    return name.ok
        ? { kind: 'owner', name: name.value }
        : none(syntaxDefect((0,document_node/* placeOf */.$t)(place), `${resource.address}: ${name.problem}`));
}
function decimalEscapes(name, { hasOctalNames }) {
    if (hasOctalNames !== true)
        return name;
    return name.replace(/\\([0-3][0-7]{2})/g, (_, octal) => `\\${String(Number.parseInt(octal, 8)).padStart(3, '0')}`);
}
const FAMILIAR_ENDS = new Set([
    'com',
    'net',
    'org',
    'info',
    'biz',
    'edu',
    'gov',
    'arpa',
    'example',
    'test',
]);
/**
 * Where the zone is unknown and the provider takes both forms: whether the name has its zone's name in it. Three labels
 * have it in practice; of two, such as `api.eu`, only the familiar ends tell.
 */
function looksComplete(text) {
    const name = (0,domain_name/* parseDomainName */.r)(text);
    if (!name.ok)
        return true;
    const labels = (0,domain_name/* labelsOf */.PC)(name.value);
    return labels.length > 2 || (labels.length === 2 && FAMILIAR_ENDS.has(labels[1]));
}
/** Reads a resource that gives one address its PTR record. */
function reverseRecord(shape) {
    return function* (resource) {
        const ptr = attributeOf(resource, shape.ptr);
        if (shape.isOptional === true &&
            (ptr.kind === 'absent' || (ptr.kind === 'unknown' && resource.omitsUnknown)))
            return;
        const target = knownText(ptr);
        if (target === undefined) {
            yield withheld(resource, ptr, `its ${shape.ptr}`);
            return;
        }
        if (shape.isOptional === true && target === '')
            return;
        const values = shape.address.map((attribute) => attributeOf(resource, attribute));
        const value = values.find(({ kind }) => kind !== 'absent') ?? values[0];
        const text = knownText(value);
        if (text === undefined) {
            yield withheld(resource, value, `its ${shape.address[0]}`);
            return;
        }
        // Some APIs write an address as the network of that one address.
        const address = (0,ip_address/* parseIpAddress */.D_)(text.replace(/\/(?:32|128)$/, ''));
        if (!address.ok) {
            yield syntaxDefect((0,document_node/* placeOf */.$t)(value.node), `${resource.address}: ${address.problem}. Write an address such as 2001:db8::25`);
            return;
        }
        yield declareProviderRecord({
            owner: (0,reverse_name/* reverseNameOf */.f)(address.value),
            type: 'PTR',
            data: target,
            location: (0,document_node/* placeOf */.$t)(ptr.node),
        });
    };
}
/** What a plan does not tell: a value that apply decides, a sensitive one, or none. */
function withheld(resource, value, what, name) {
    const place = 'node' in value ? value.node : undefined;
    const more = { ...(name === undefined ? {} : { name }), ...(place === undefined ? {} : { place }) };
    if (value.kind === 'unknown') {
        return record_set_skip(resource, 'known-after-apply', `${resource.address}: ${what} is known only after apply`, more);
    }
    if (value.kind === 'sensitive') {
        return record_set_skip(resource, 'sensitive-value', `${resource.address}: ${what} is marked sensitive, and is not shown`, more);
    }
    return record_set_skip(resource, 'no-value', `${resource.address}: ${what} has no value`, more);
}
function record_set_skip(resource, reason, detail, { name, place = resource.place } = {}) {
    return {
        kind: 'skip',
        skip: { reason, detail, ...(name === undefined ? {} : { name }), location: (0,document_node/* placeOf */.$t)(place) },
    };
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resource-types.js


/** Every resource type that holds A, AAAA, CNAME or PTR records. Another provider is another row. */
const RESOURCE_TYPES = {
    aws_route53_record: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'either',
        completeName: 'fqdn',
        hasOctalNames: true,
        zone: { attribute: 'zone_id', holds: 'id', of: 'aws_route53_zone' },
        data: ['records'],
        region: routingPolicyOfAws,
        withoutData: (resource) => hasBlock(resource, 'alias') ? aliasOf(resource, 'its alias block') : undefined,
    }),
    azurerm_dns_a_record: azureRecordSet('A'),
    azurerm_dns_aaaa_record: azureRecordSet('AAAA'),
    azurerm_dns_cname_record: azureRecordSet('CNAME'),
    azurerm_dns_ptr_record: azureRecordSet('PTR'),
    azurerm_private_dns_a_record: azureRecordSet('A', 'private'),
    azurerm_private_dns_aaaa_record: azureRecordSet('AAAA', 'private'),
    azurerm_private_dns_cname_record: azureRecordSet('CNAME', 'private'),
    azurerm_private_dns_ptr_record: azureRecordSet('PTR', 'private'),
    azurerm_public_ip: reverseRecord({ address: ['ip_address'], ptr: 'reverse_fqdn', isOptional: true }),
    cloudflare_record: cloudflareRecord(),
    cloudflare_dns_record: cloudflareRecord(),
    // The DNS UPDATE provider (RFC 2136). Without a name, the record stands at the zone's apex.
    dns_a_record_set: updateRecordSet('A', 'addresses'),
    dns_aaaa_record_set: updateRecordSet('AAAA', 'addresses'),
    dns_cname_record: updateRecordSet('CNAME', 'cname'),
    dns_ptr_record: updateRecordSet('PTR', 'ptr'),
    desec_rrset: recordSet({
        type: { attribute: 'type' },
        name: 'subname',
        nameIs: 'relative',
        zone: { attribute: 'domain', holds: 'name', of: 'desec_domain' },
        data: ['records'],
    }),
    digitalocean_domain: recordSet({
        type: 'A',
        name: 'name',
        nameIs: 'complete',
        data: ['ip_address'],
        isOptional: true,
    }),
    digitalocean_record: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'relative',
        completeName: 'fqdn',
        zone: { attribute: 'domain', holds: 'name', of: 'digitalocean_domain' },
        data: ['value'],
        hasRelativeTargets: true,
    }),
    dnsimple_zone_record: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'relative',
        completeName: 'qualified_name',
        zone: { attribute: 'zone_name', holds: 'name', of: 'dnsimple_zone' },
        data: ['value'],
    }),
    gandi_livedns_record: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'relative',
        zone: { attribute: 'zone', holds: 'name', of: 'gandi_livedns_domain' },
        data: ['values'],
        hasRelativeTargets: true,
    }),
    google_dns_record_set: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'complete',
        zone: { attribute: 'managed_zone', holds: 'id', of: 'google_dns_managed_zone' },
        data: dataOfGoogle,
    }),
    hcloud_rdns: reverseRecord({ address: ['ip_address'], ptr: 'dns_ptr' }),
    hcloud_zone_record: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'relative',
        zone: { attribute: 'zone', holds: 'either', of: 'hcloud_zone' },
        data: ['value'],
        hasRelativeTargets: true,
    }),
    hcloud_zone_rrset: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'relative',
        zone: { attribute: 'zone', holds: 'either', of: 'hcloud_zone' },
        data: (resource) => fieldOfEach(resource, 'records', 'value'),
        hasRelativeTargets: true,
    }),
    hetznerdns_record: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'relative',
        completeName: 'fqdn',
        zone: { attribute: 'zone_id', holds: 'id', of: 'hetznerdns_zone' },
        data: ['value'],
        hasRelativeTargets: true,
    }),
    linode_domain_record: recordSet({
        type: { attribute: 'record_type' },
        name: 'name',
        nameIs: 'either',
        zone: { attribute: 'domain_id', holds: 'id', of: 'linode_domain' },
        data: ['target'],
    }),
    linode_rdns: reverseRecord({ address: ['address'], ptr: 'rdns' }),
    ovh_domain_zone_record: recordSet({
        type: { attribute: 'fieldtype' },
        name: 'subdomain',
        nameIs: 'relative',
        zone: { attribute: 'zone', holds: 'name', of: 'ovh_domain_zone' },
        data: ['target'],
        hasRelativeTargets: true,
    }),
    // Up to version 0.13 the address stood in `ipreverse`, or in `ip` alone.
    ovh_ip_reverse: reverseRecord({ address: ['ip_reverse', 'ipreverse', 'ip'], ptr: 'reverse' }),
    powerdns_ptr_record: reverseRecord({ address: ['ip_address'], ptr: 'hostname' }),
    powerdns_record: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'complete',
        zone: { attribute: 'zone', holds: 'name', of: 'powerdns_zone' },
        data: ['records'],
    }),
    scaleway_domain_record: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'relative',
        completeName: 'fqdn',
        zone: { attribute: 'dns_zone', holds: 'name', of: 'scaleway_domain_zone' },
        data: ['data'],
        hasRelativeTargets: true,
    }),
    scaleway_ipam_ip_reverse_dns: reverseRecord({ address: ['address'], ptr: 'hostname' }),
    vultr_dns_record: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'relative',
        zone: { attribute: 'domain', holds: 'name', of: 'vultr_dns_domain' },
        data: ['data'],
    }),
    vultr_reverse_ipv4: reverseRecord({ address: ['ip'], ptr: 'reverse' }),
    vultr_reverse_ipv6: reverseRecord({ address: ['ip'], ptr: 'reverse' }),
};
function azureRecordSet(type, view) {
    return recordSet({
        type,
        name: 'name',
        nameIs: 'relative',
        zone: { attribute: 'zone_name', holds: 'name', of: 'azurerm_dns_zone' },
        data: type === 'CNAME' ? ['record'] : ['records'],
        ...(view === undefined ? {} : { view }),
        withoutData(resource) {
            const target = attributeOf(resource, 'target_resource_id');
            const isSet = target.kind === 'known' ? knownText(target) !== '' : target.kind !== 'absent';
            return isSet && !(target.kind === 'unknown' && (resource.omitsUnknown || hasBlock(resource, 'records')))
                ? aliasOf(resource, 'target_resource_id')
                : undefined;
        },
    });
}
/** Version 4 calls the data `value` or `content` and computes `hostname`; version 5 takes complete names. */
function cloudflareRecord() {
    return recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'either',
        completeName: 'hostname',
        zone: { attribute: 'zone_id', holds: 'id', of: 'cloudflare_zone' },
        data: ['content', 'value'],
        withoutData: (resource) => knownText(attributeOf(resource, 'proxied')) === 'true'
            ? {
                reason: 'proxied',
                detail: `${resource.address} is proxied by Cloudflare, whose own addresses answer for it`,
            }
            : undefined,
    });
}
function updateRecordSet(type, data) {
    return recordSet({
        type,
        name: 'name',
        nameIs: 'relative',
        zone: { attribute: 'zone', holds: 'name', of: '' },
        data: [data],
    });
}
function aliasOf(resource, what) {
    return {
        reason: 'alias',
        detail: `${resource.address} is an alias by ${what}: the provider answers with the addresses of another resource`,
    };
}
/** Routing policies make the answer depend on who asks: the set is what one region sees. */
function routingPolicyOfAws(resource) {
    const [latency] = membersOf(attributeOf(resource, 'latency_routing_policy'));
    const region = latency === undefined ? undefined : knownText(fieldOf(latency, 'region'));
    return region ?? (knownText(attributeOf(resource, 'set_identifier')) || undefined);
}
/** `rrdatas`, or the `routing_policy` in their place: weighted, by location, or with a backup. */
function* dataOfGoogle(resource) {
    if (!hasBlock(resource, 'routing_policy')) {
        yield { value: attributeOf(resource, 'rrdatas') };
        return;
    }
    for (const policy of membersOf(attributeOf(resource, 'routing_policy'))) {
        if (policy.kind !== 'known')
            yield { value: policy };
        let index = 0;
        for (const item of listIn(policy, 'wrr'))
            yield* dataOfItem(item, `wrr-${index++}`);
        for (const item of listIn(policy, 'geo'))
            yield* dataOfItem(item, knownText(fieldOf(item, 'location')));
        for (const backup of listIn(policy, 'primary_backup')) {
            for (const primary of listIn(backup, 'primary'))
                yield* balancersIn(primary, 'primary');
            for (const item of listIn(backup, 'backup_geo')) {
                yield* dataOfItem(item, knownText(fieldOf(item, 'location')));
            }
        }
    }
}
function listIn(value, key) {
    return membersOf(fieldOf(value, key)).filter(({ kind }) => kind === 'known');
}
function* dataOfItem(item, region) {
    const rrdatas = fieldOf(item, 'rrdatas');
    if (rrdatas.kind !== 'absent')
        yield { value: rrdatas, region };
    for (const targets of listIn(item, 'health_checked_targets')) {
        yield* balancersIn(targets, region);
        const external = fieldOf(targets, 'external_endpoints');
        if (external.kind !== 'absent')
            yield { value: external, region };
    }
}
function* balancersIn(targets, region) {
    for (const balancer of listIn(targets, 'internal_load_balancers')) {
        yield { value: fieldOf(balancer, 'ip_address'), region };
    }
}
/** One field of every object in a list; an object that is not known yet stays so. */
function* fieldOfEach(resource, attribute, field) {
    for (const member of membersOf(attributeOf(resource, attribute))) {
        yield { value: member.kind === 'known' ? fieldOf(member, field) : member };
    }
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/zone-names.js



/** How zones look: the attributes that hold their id and their name. */
const ZONE_TYPES = {
    aws_route53_zone: { ids: ['zone_id', 'id'], names: ['name'] },
    cloudflare_zone: { ids: ['id', 'zone_id'], names: ['zone', 'name'] },
    google_dns_managed_zone: { ids: ['name'], names: ['dns_name'] },
    hcloud_zone: { ids: ['id', 'name'], names: ['name'] },
    hetznerdns_zone: { ids: ['id'], names: ['name'] },
    linode_domain: { ids: ['id'], names: ['domain'] },
};
/** Variables, module arguments and outputs lead from one to the next this often at most. */
const zone_names_MAX_STEPS = 32;
/** An expression that refers to more than this names no zone alone. */
const MAX_REFERENCES = 64;
function createZoneNames(plan) {
    const byId = new Map();
    const byAddress = new Map();
    /** Addresses of the instances of a resource, which has `count` or `for_each` where they are several. */
    const instances = new Map();
    const configured = new Map();
    for (const resource of mentionedResources(plan)) {
        const shape = Object.hasOwn(ZONE_TYPES, resource.type) ? ZONE_TYPES[resource.type] : undefined;
        if (shape !== undefined) {
            const zone = zone_names_zoneOf(resource, shape.names);
            const all = resource.address.replace(INSTANCE_KEY, '');
            instances.set(all, (instances.get(all) ?? new Set()).add(resource.address));
            if (zone === undefined)
                continue;
            if (!byAddress.has(resource.address))
                byAddress.set(resource.address, zone);
            for (const attribute of shape.ids) {
                const id = knownText(attributeOf(resource, attribute));
                if (id !== undefined)
                    byId.set(`${resource.type} ${id}`, zone);
            }
        }
        else if (resource.type === 'cloudflare_zones') {
            for (const list of ['result', 'zones']) {
                for (const member of membersOf(attributeOf(resource, list))) {
                    const id = knownText(fieldOf(member, 'id'));
                    const name = parsedName(knownText(fieldOf(member, 'name')));
                    if (id !== undefined && name !== undefined)
                        byId.set(`cloudflare_zone ${id}`, { name, isPrivate: false });
                }
            }
        }
    }
    const find = (of, id) => byId.get(`${of} ${id}`);
    /** The zone that an expression of the configuration leads to. `key` is the instance key of what holds the expression. */
    function follow(expression, path, key, of, steps) {
        if (steps > zone_names_MAX_STEPS)
            return undefined;
        const constant = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(expression, 'constant_value'));
        if (constant !== undefined)
            return find(of, constant);
        const nodes = (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(expression, 'references'));
        if (nodes.length > MAX_REFERENCES)
            return undefined;
        const all = nodes.flatMap((node) => (0,document_node/* textOf */.b6)(node) ?? []);
        const references = all.filter((one) => !all.some((other) => isPartOf(one, other)));
        const isKeyed = references.some((one) => one === 'each.key' || one === 'count.index');
        const [only, second] = references.filter((one) => one !== 'each.key' && one !== 'count.index');
        if (only === undefined || second !== undefined)
            return undefined;
        const variable = /^var\.([\w-]+)$/.exec(only)?.[1];
        if (variable !== undefined) {
            const call = path.at(-1);
            if (call === undefined) {
                const id = (0,document_node/* textOf */.b6)((0,document_node.at)(plan, 'variables', variable, 'value'));
                return id === undefined ? undefined : find(of, id);
            }
            const parent = path.slice(0, -1);
            const passed = (0,document_node.at)(moduleAt(plan, parent), 'module_calls', call.name, 'expressions', variable);
            return follow(passed, parent, call.key, of, steps + 1);
        }
        const output = /^module\.([\w-]+)(?:\[("(?:[^"\\]|\\.)*"|[0-9]+)\])?\.([\w-]+)$/.exec(only);
        if (output !== null) {
            const [, name, written, value] = output;
            const child = [...path, { name: name, key: written ?? (isKeyed ? key : undefined) }];
            const expressed = (0,document_node.at)(moduleAt(plan, child), 'outputs', value, 'expression');
            return follow(expressed, child, undefined, of, steps + 1);
        }
        const target = /^((?:data\.)?([a-z][\w-]*)\.[\w-]+)(?:\[("(?:[^"\\]|\\.)*"|[0-9]+)\])?(?:\.|$)/.exec(only);
        if (target === null || target[2] !== of)
            return undefined;
        const address = `${prefixOf(path)}${target[1]}`;
        if (target[3] !== undefined)
            return byAddress.get(`${address}[${target[3]}]`);
        const sameKey = isKeyed ? byAddress.get(`${address}[${key}]`) : undefined;
        if (sameKey !== undefined)
            return sameKey;
        const [one, another] = instances.get(address) ?? [];
        return one === undefined || another !== undefined ? undefined : byAddress.get(one);
    }
    return {
        byId: find,
        byReference(resource, attribute, of) {
            const path = pathOf(resource.module);
            const module = moduleAt(plan, path);
            if (module === undefined)
                return undefined;
            let resources = configured.get(module);
            if (resources === undefined) {
                resources = new Map((0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(module, 'resources')).map((one) => [(0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(one, 'address')) ?? '', one]));
                configured.set(module, resources);
            }
            const declared = resources.get(`${resource.type}.${resource.name}`);
            return follow((0,document_node.at)(declared, 'expressions', attribute), path, instanceKeyOf(resource.address), of, 0);
        },
    };
}
function zone_names_zoneOf(resource, names) {
    for (const attribute of names) {
        const name = parsedName(knownText(attributeOf(resource, attribute)));
        if (name !== undefined)
            return { name, isPrivate: isPrivateZone(resource) };
    }
    return undefined;
}
function isPrivateZone(resource) {
    if (resource.type === 'aws_route53_zone') {
        return hasBlock(resource, 'vpc') || knownText(attributeOf(resource, 'private_zone')) === 'true';
    }
    return knownText(attributeOf(resource, 'visibility')) === 'private';
}
function parsedName(text) {
    if (text === undefined || text === '')
        return undefined;
    const name = parseProviderName(text);
    return name.ok ? name.value : undefined;
}
/** True where `part` is a shorter way into what `whole` names, as `a.b` and `a.b[0]` are of `a.b[0].id`. */
function isPartOf(part, whole) {
    return whole.length > part.length && whole.startsWith(part) && '.['.includes(whole[part.length]);
}
/** The module calls of an address such as `module.a["x"].module.b`. */
function pathOf(module) {
    return [...module.matchAll(/(?:^|\.)module\.([\w-]+)(?:\[("(?:[^"\\]|\\.)*"|[0-9]+)\])?/g)].map((match) => ({
        name: match[1],
        key: match[2],
    }));
}
function prefixOf(path) {
    return path.map(({ name, key }) => `module.${name}${key === undefined ? '' : `[${key}]`}.`).join('');
}
function moduleAt(plan, path) {
    return path.reduce((module, { name }) => (0,document_node.at)(module, 'module_calls', name, 'module'), (0,document_node.at)(plan, 'configuration', 'root_module'));
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan.js








/** How a plan file begins that Terraform has not been asked to show. */
const ZIP = 'PK\x03\x04';
/** Types of other providers that by their name hold records: told, so that nobody takes silence for a check. */
const LIKE_RECORDS = /_(?:records?(?:_sets?|_exclusive)?|recordset|rrset|rdns|reverse_dns|reverse_ip|ip_reverse|ptr)$/;
const OTHER_RECORDS = /_(?:txt|mx|srv|caa|ns|soa|ds|naptr|tlsa|sshfp|svcb|https)_(?:records?|record_set)$/;
const PARTS = ['resource_changes', 'planned_values', 'values', 'configuration', 'prior_state'];
/** What `terraform show -json PLANFILE` and `tofu show -json PLANFILE` print; of a state file, the same. */
const terraformPlan = {
    id: 'terraform-plan',
    title: 'Terraform and OpenTofu plans as JSON: terraform show -json PLANFILE',
    recognises(file, head) {
        const isNamedSo = /(?:^|\/)[^/]*plan[^/]*$/i.test(file.path);
        // The plan file itself, and JSON that PowerShell wrote as UTF-16: `read` says what to do.
        if (head.startsWith(ZIP) || head.startsWith('\ufffd\ufffd{\0'))
            return isNamedSo ? 1 : 0;
        if (!/^\ufeff?\s*\{/.test(head))
            return 0;
        const hasVersion = /"format_version"\s*:\s*"/.test(head);
        if (hasVersion && /"(?:terraform_version|planned_values|resource_changes)"\s*:/.test(head))
            return 2;
        if (/"configuration"\s*:\s*\{\s*"(?:provider_config|root_module)"\s*:/.test(head))
            return 2;
        return isNamedSo && /\.json$/i.test(file.path) ? 1 : 0;
    },
    *read(file, tree) {
        const plan = planOf(tree.read(file.path, limits/* MAX_OCTETS */.A4), file);
        const zones = createZoneNames(plan);
        const unread = new Map();
        for (const resource of plannedResources(plan)) {
            const { type } = resource;
            if (Object.hasOwn(RESOURCE_TYPES, type))
                yield* RESOURCE_TYPES[type](resource, zones);
            else if (LIKE_RECORDS.test(type) && !OTHER_RECORDS.test(type)) {
                const seen = unread.get(type);
                if (seen === undefined)
                    unread.set(type, { first: resource, count: 1 });
                else
                    seen.count++;
            }
        }
        for (const [type, { first, count }] of unread) {
            const others = count === 1 ? '' : ` and ${count - 1} more of its type`;
            const detail = `${first.address}${others}: resources of type ${type} may hold addresses, and are not read`;
            yield {
                kind: 'skip',
                skip: { reason: 'resource-type-not-read', detail, location: (0,document_node/* placeOf */.$t)(first.place) },
            };
        }
        yield* deferred(plan);
    },
};
function planOf(octets, { path }) {
    if (octets.toString('latin1', 0, ZIP.length) === ZIP) {
        throw new sources_source/* SourceError */.c(`${path}: this is the plan file itself. Write what 'terraform show -json ${path}' prints into a file, and name that.`, { path });
    }
    let plan;
    try {
        plan = (0,document_parse/* parseDocument */.T)(octets, { path, json: true });
    }
    catch (error) {
        if (error instanceof document_error/* DocumentError */.M)
            throw new sources_source/* SourceError */.c(error.message, error);
        throw error;
    }
    if (!PARTS.some((part) => (0,document_node/* get */.Jt)(plan, part)?.kind === 'map' || (0,document_node/* get */.Jt)(plan, part)?.kind === 'list')) {
        throw new sources_source/* SourceError */.c(`${path}:1:1: this is no plan: it has neither resource_changes nor planned_values. Write what 'terraform show -json PLANFILE' prints into the file.`, { path, line: 1, column: 1 });
    }
    const errored = (0,document_node/* get */.Jt)(plan, 'errored');
    if ((0,document_node/* textOf */.b6)(errored) === 'true') {
        const { line, column } = errored;
        throw new sources_source/* SourceError */.c(`${path}:${line}:${column}: planning ended in an error, so the plan is not whole. Correct the error and plan again.`, { path, line, column });
    }
    return plan;
}
/** Resources that this plan cannot decide about; a later one will. */
function* deferred(plan) {
    for (const entry of (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(plan, 'deferred_changes'))) {
        const place = (0,document_node.at)(entry, 'resource_change', 'address');
        const type = (0,document_node/* textOf */.b6)((0,document_node.at)(entry, 'resource_change', 'type')) ?? '';
        if (place === undefined || !Object.hasOwn(RESOURCE_TYPES, type))
            continue;
        const detail = `${(0,document_node/* textOf */.b6)(place) ?? type}: this plan puts it off, and a later one decides`;
        yield { kind: 'skip', skip: { reason: 'known-after-apply', detail, location: (0,document_node/* placeOf */.$t)(place) } };
    }
}

;// CONCATENATED MODULE: ./lib/sources/zone-file.js


const DIRECTIVE = /^\$(?:ORIGIN|TTL|GENERATE|INCLUDE)[ \t]+\S/im;
const SOA = /^(?:[^\s;]\S*)?[ \t]+(?:(?:[0-9][0-9wdhms]*|IN|CH|HS)[ \t]+){0,2}SOA[ \t]+\S/im;
const RECORD = /^(?:[^\s;#]\S*)?[ \t]+(?:[0-9][0-9wdhms]*[ \t]+)?(?:IN[ \t]+)(?:[0-9][0-9wdhms]*[ \t]+)?(?:A|AAAA|PTR|NS|CNAME|DNAME|MX|TXT|SRV)[ \t]+\S/im;
/** RFC 1035 section 5 as BIND 9.18 reads it. */
const zoneFile = {
    id: 'zone-file',
    title: 'Zone files (RFC 1035 section 5) with $ORIGIN, $TTL, $INCLUDE and $GENERATE, as BIND reads them',
    recognises(file, head) {
        if (/^\uFEFF?\s*[[{]/.test(head) || /^---\s*$/m.test(head))
            return 0;
        if (DIRECTIVE.test(head) || SOA.test(head) || RECORD.test(head))
            return 2;
        const named = /\.zone$|(?:^|\/)(?:db|named|pri)\.[^/]+$/.test(file.path) && originOfFileName(file.path) !== undefined;
        return named ? 1 : 0;
    },
    read: readZone,
};

;// CONCATENATED MODULE: ./lib/sources/index.js









/** Every source, the surest at recognising its files first. */
const SOURCES = [
    manifest,
    namedConf,
    zoneFile,
    terraformPlan,
    dnscontrol,
    octodns,
    dnsEndpoint,
    csv,
    hosts,
];
function sourceById(id) {
    return SOURCES.find((source) => source.id === id);
}

;// CONCATENATED MODULE: ./lib/sources/read.js




const HEAD_OCTETS = 4096;
/**
 * Settles which files are read, by which source, in the order of the entries.
 * @throws {SourceError} for a pattern without a file, an unknown `as:`, or a file that no source recognises.
 */
function read_read(tree, entries) {
    for (const entry of entries)
        if (read_filesOf(tree, entry).length === 0)
            throw noFile(entry, tree);
    return readWhatIsThere(tree, entries, (problem) => {
        throw problem;
    });
}
/** Paths of the files that an entry names. */
function read_filesOf(tree, { pattern }) {
    // One spelling for one file: a place as `./zones/db.a` matches neither the same file again nor GitHub's diff.
    const path = external_node_path_.posix.normalize(pattern);
    return tree.has(path) ? [path] : tree.glob(pattern);
}
/** As `read`, for entries that were written for another version of the tree: what they do not meet is no error. */
function readWhatIsThere(tree, entries, onProblem) {
    const files = new Map();
    const tolerant = (work) => {
        try {
            return work();
        }
        catch (error) {
            if (!(error instanceof sources_source/* SourceError */.c))
                throw error;
            onProblem(error);
            return undefined;
        }
    };
    for (const entry of entries) {
        for (const path of read_filesOf(tree, entry)) {
            const file = {
                path,
                ...(entry.as === undefined ? {} : { as: entry.as }),
                ...(entry.origin === undefined ? {} : { origin: entry.origin }),
            };
            const listed = tolerant(() => readable(file, tree, entry));
            if (listed === undefined)
                continue;
            // The same file under another origin or format is another declaration; listed twice it is the same.
            const key = `${path}\0${listed.source}\0${entry.origin ?? ''}`;
            if (!files.has(key))
                files.set(key, listed);
        }
    }
    const kept = withoutCovered([...files.values()], ({ covers }) => tolerant(covers) ?? []);
    // Only now: a file that nothing recognises may be a part of one that was.
    for (const { unrecognised } of kept)
        if (unrecognised !== undefined)
            onProblem(unrecognised);
    return kept.filter(({ unrecognised }) => unrecognised === undefined);
}
function noFile(entry, tree) {
    const { pattern } = entry;
    const fromRoot = placeOf(entry) === '' ? '' : '; it starts at the root of the repository';
    let problem = `no file matches '${pattern}' in ${tree.title}. Correct the path or pattern${fromRoot}.`;
    // Something may stand there that is no file; the tree says what.
    const folder = pattern.replace(/\/+$/, '');
    if (tree.glob(`${folder}/*`).length > 0)
        problem = `${pattern} is a directory. Name its files, as in ${folder}/*`;
    return new sources_source/* SourceError */.c(`${placeOf(entry)}${problem}`, { path: pattern });
}
/** Leaves out files that another one reads on its own way; a file with an origin of its own is another declaration. */
function withoutCovered(files, covers) {
    const covered = new Set();
    const isCovered = ({ path, origin }) => origin === undefined && covered.has(path);
    for (const listed of files) {
        if (isCovered(listed))
            continue;
        for (const path of covers(listed))
            if (path !== listed.path)
                covered.add(path);
    }
    return files.filter((listed) => !isCovered(listed));
}
function readable(file, tree, entry) {
    const source = sourceOf(file, tree, entry);
    return {
        ...(file.origin === undefined ? {} : { origin: file.origin }),
        unrecognised: source === undefined ? unrecognised(file, entry) : undefined,
        standsAlone: () => orSourceError(() => source?.standsAlone?.(file, tree) === true),
        covers: () => orSourceError(() => source?.covers?.(file, tree) ?? []),
        path: file.path,
        source: source?.id ?? '',
        *declarations() {
            try {
                if (source !== undefined)
                    yield* source.read(file, tree);
            }
            catch (error) {
                if (error instanceof repository_tree/* TreeError */.j)
                    throw new sources_source/* SourceError */.c(error.message, { path: error.path });
                throw error;
            }
        },
    };
}
function sourceOf(file, tree, entry) {
    if (file.as !== undefined) {
        const source = sourceById(file.as);
        if (source !== undefined)
            return source;
        throw new sources_source/* SourceError */.c(`${placeOf(entry)}'${file.as}' is not a format. Write one of ${SOURCES.map((known) => known.id).join(', ')}.`, { path: file.path });
    }
    const head = headOf(file.path, tree);
    let best;
    let score = 0;
    for (const source of SOURCES) {
        const sure = source.recognises(file, head);
        if (sure > score) {
            best = source;
            score = sure;
        }
    }
    return best;
}
function unrecognised(file, entry) {
    return new sources_source/* SourceError */.c(`${placeOf(entry)}${file.path} is in no format known here. Say which it is, as in {path: ${file.path}, as: zone-file}; formats: ${SOURCES.map((known) => known.id).join(', ')}.`, { path: file.path });
}
function headOf(path, tree) {
    return orSourceError(() => {
        for (const chunk of tree.chunks(path))
            return chunk.toString('utf8', 0, HEAD_OCTETS);
        return '';
    });
}
function orSourceError(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof repository_tree/* TreeError */.j)
            throw new sources_source/* SourceError */.c(error.message, { path: error.path });
        throw error;
    }
}
function placeOf(entry) {
    if (entry.location === undefined)
        return '';
    const { path, line, column } = entry.location;
    return `${path}:${line ?? 1}:${column ?? 1}: `;
}


/***/ }),

/***/ 248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SourceError)
/* harmony export */ });
/** A file that could not be read at all: exit 2. The message says where, what was found, what to write. */
class SourceError extends Error {
    path;
    line;
    column;
    constructor(message, place) {
        super(message);
        this.name = 'SourceError';
        this.path = place.path;
        this.line = place.line;
        this.column = place.column;
    }
}


/***/ }),

/***/ 7156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createAncestorMap)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);

/**
 * An ancestor's text is a tail of the name's text, so only tails of a length that occurs are tried: one or two in
 * practice, where walking up a reverse name would take thirty steps.
 */
function createAncestorMap() {
    const entries = new Map();
    /** Ascending. The root, which is nobody's tail, counts as 0. */
    const lengths = [];
    function at(name, length) {
        if (length === 0)
            return entries.get(_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl);
        if (length >= name.length)
            return length === name.length ? entries.get(name) : undefined;
        const tail = name.slice(name.length - length);
        const value = entries.get(tail);
        return value !== undefined && (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(name, tail) ? value : undefined;
    }
    return {
        get size() {
            return entries.size;
        },
        get: (name) => entries.get(name),
        set(name, value) {
            entries.set(name, value);
            const length = name === _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl ? 0 : name.length;
            if (lengths.includes(length))
                return;
            lengths.push(length);
            lengths.sort((a, b) => a - b);
        },
        values: () => entries.values(),
        nearest(name) {
            for (let i = lengths.length - 1; i >= 0; i--) {
                const value = at(name, lengths[i]);
                if (value !== undefined)
                    return value;
            }
            return undefined;
        },
        topmost(name) {
            for (const length of lengths) {
                const value = at(name, length);
                if (value !== undefined)
                    return value;
            }
            return undefined;
        },
        *above(name) {
            for (let i = lengths.length - 1; i >= 0; i--) {
                const length = lengths[i];
                const value = at(name, length);
                if (value !== undefined)
                    yield [length === 0 ? _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl : name.slice(-length), value];
            }
        },
    };
}


/***/ }),

/***/ 1520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ lookup),
/* harmony export */   K1: () => (/* binding */ MAX_ALIASES),
/* harmony export */   _F: () => (/* binding */ serverAddresses)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);

/** Aliases followed in one lookup. Longer chains are refused by common resolvers too. */
const MAX_ALIASES = 16;
/** Types that stand beside a CNAME record at the same owner (RFC 4034 section 3 and 4, RFC 3007 section 3.1.1). */
const BESIDE_CNAME = new Set(['RRSIG', 'NSEC', 'KEY']);
/** The algorithm of RFC 1034 section 4.3.2 without its recursive part, over the zones that `zoneOf` finds. */
function lookup(zoneOf, asked, type) {
    const aliases = [];
    let name = asked;
    for (;;) {
        const chain = { aliases, name };
        if (aliases.length > 0 && aliases.some((alias) => alias.owner === name))
            return { ...chain, kind: 'not-held', cause: 'loop' };
        if (aliases.length > MAX_ALIASES)
            return { ...chain, kind: 'not-held', cause: 'too-many-aliases' };
        const zone = zoneOf(name);
        if (zone === undefined)
            return { ...chain, kind: 'not-held', cause: 'outside' };
        const match = zone.match(name, type);
        if (match.kind === 'absent')
            return { ...chain, kind: 'nxdomain', zone };
        if (match.kind === 'cut')
            return { ...chain, kind: 'delegation', zone, ...referral(zone, match.cut) };
        if (match.kind === 'dname') {
            const { record } = match;
            const target = substitute(name, record);
            if (target === undefined)
                return { ...chain, kind: 'not-held', cause: 'name-too-long', zone, record };
            if (type === 'CNAME' || type === 'ANY') {
                const made = { ...record, owner: name, type: 'CNAME', data: target };
                return { ...chain, kind: 'answer', zone, records: [made], wildcard: false, dname: record };
            }
            aliases.push({ owner: name, target, record, zone });
            name = target;
            continue;
        }
        const wildcard = match.kind === 'wildcard';
        const [first, second] = match.records;
        // Nearly every name that is looked up in bulk has one record, and of the type that is asked for.
        if (first?.type === type && second === undefined && type !== 'CNAME')
            return { ...chain, kind: 'answer', zone, records: match.records, wildcard };
        const cname = match.records.find((record) => record.type === 'CNAME');
        if (cname !== undefined && type !== 'CNAME' && type !== 'ANY' && !BESIDE_CNAME.has(type)) {
            const target = cname.data;
            aliases.push({ owner: name, target, record: cname, zone });
            name = target;
            continue;
        }
        const records = type === 'ANY' ? match.records : match.records.filter((record) => record.type === type);
        if (records.length === 0)
            return { ...chain, kind: 'nodata', zone, wildcard };
        return { ...chain, kind: 'answer', zone, records, wildcard };
    }
}
function referral(zone, cut) {
    const records = zone.recordsAt(cut).filter((record) => record.type === 'NS');
    return { cut, records, glue: serverAddresses(zone, records) };
}
/** The addresses that the zone has for the targets of NS records, glue or not. */
function serverAddresses(zone, records) {
    return records
        .flatMap(({ data }) => zone.recordsAt(data))
        .filter(({ type }) => type === 'A' || type === 'AAAA');
}
/** The name with the DNAME owner's labels replaced by the target's (RFC 6672 section 2.2). */
function substitute(name, dname) {
    const labels = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(name);
    const kept = labels.slice(0, labels.length - (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(dname.owner).length);
    const target = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFromLabels */ .Lf)([...kept, ...(0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(dname.data)]);
    return target.ok ? target.value : undefined;
}


/***/ }),

/***/ 8384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ttlOf),
/* harmony export */   z: () => (/* binding */ negativeTtlOf)
/* harmony export */ });
/** For records of zones that name no TTL at all. */
const DEFAULT_TTL = 3600;
/** The record's own TTL in seconds, else the MINIMUM of the zone's SOA (RFC 1035 section 3.3.13), else an hour. */
function ttlOf(record, zone) {
    return record.ttl ?? minimumOf(zone) ?? DEFAULT_TTL;
}
/** Seconds that caches keep a negative answer: the lesser of the SOA's TTL and its MINIMUM (RFC 2308 section 5). */
function negativeTtlOf(zone) {
    const minimum = minimumOf(zone);
    if (zone.soa === undefined || minimum === undefined)
        return undefined;
    return Math.min(ttlOf(zone.soa, zone), minimum);
}
function minimumOf(zone) {
    const field = zone.soa?.data.trim().split(/\s+/).at(-1);
    return field !== undefined && /^[0-9]{1,10}$/.test(field) ? Number(field) : undefined;
}


/***/ }),

/***/ 1681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ MOST_AT_OWNER),
  T: () => (/* binding */ createZone)
});

// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/zones/ancestor-map.js
var ancestor_map = __webpack_require__(7156);
;// CONCATENATED MODULE: ./lib/zones/name-tree.js

/**
 * A radix tree in one Map. A reverse name has up to 31 empty non-terminals of its own, so they are not stored one by
 * one. Nodes are the names that were added and those where paths branch; for each child of a node an edge leads from
 * the name one label below the node to the next node on that path.
 */
function createNameTree(apex) {
    const edges = new Map();
    /** The last node at or above `name`, the step from it towards `name`, and the node where its edge leads past `name`. */
    function descend(name) {
        for (let node = apex;;) {
            const step = node === name ? name : childTowards(node, name);
            const next = node === name ? undefined : edges.get(step);
            if (next === undefined || !(0,domain_name/* isAtOrBelow */.a5)(name, next))
                return { node, step, next };
            node = next;
        }
    }
    function closestEncloser(name) {
        const { node, step, next } = descend(name);
        return next === undefined ? node : lastCommon(step, name, next);
    }
    return {
        add(name) {
            const { node, step, next } = descend(name);
            if (node === name)
                return;
            if (next === undefined) {
                edges.set(step, name);
                return;
            }
            const branch = lastCommon(step, name, next);
            edges.set(step, branch);
            edges.set(childTowards(branch, next), next);
            if (branch !== name)
                edges.set(childTowards(branch, name), name);
        },
        has: (name) => closestEncloser(name) === name,
        closestEncloser,
    };
}
/** The name one label below `ancestor` on the way to `name`, which is below it. */
function childTowards(ancestor, name) {
    const end = ancestor === domain_name/* ROOT */.Dl ? name.length : name.length - ancestor.length - 1;
    let dot = name.lastIndexOf('.', end - 1);
    while (dot >= 0 && isEscaped(name, dot))
        dot = name.lastIndexOf('.', dot - 1);
    return dot < 0 ? name : name.slice(dot + 1);
}
/** True where an odd number of backslashes precedes. */
function isEscaped(name, at) {
    let start = at;
    while (start > 0 && name[start - 1] === '\\')
        start--;
    return (at - start) % 2 === 1;
}
/** The longest name at or above both, of which `common` is one. */
function lastCommon(common, a, b) {
    if (common === a || common === b)
        return common;
    const next = childTowards(common, a);
    return next === childTowards(common, b) ? lastCommon(next, a, b) : common;
}

;// CONCATENATED MODULE: ./lib/zones/zone.js



/**
 * Records of one owner, at most. No message of 64 KiB holds more A records, and whatever looks at each record of an owner for
 * each of them must come to an end.
 */
const MOST_AT_OWNER = 4096;
/** From how many records on an owner has a Set against duplicates; below, looking through them is cheaper. */
const MANY = 32;
function createZone(apex, view) {
    // Most owners have one record: it is stored bare, without an array around it.
    const owners = new Map();
    const crowded = new Map();
    const cuts = (0,ancestor_map/* createAncestorMap */.O)();
    const dnames = (0,ancestor_map/* createAncestorMap */.O)();
    // The tree is only of use for names without records, and most runs ask for few of those: built when first needed.
    let tree;
    let waiting = [];
    function names() {
        survey();
        tree ??= createNameTree(apex);
        for (const owner of waiting)
            tree.add(owner);
        waiting = [];
        surveyed = 0;
        return tree;
    }
    // A tree of a million reverse names takes seconds and much memory. Without a wildcard, a name that has no records and
    // as many labels as the deepest owner does not exist, and whoever looks for PTR records asks for no other names.
    let surveyed = 0;
    let deepest = dotsIn(apex) + 1;
    let hasWildcard = false;
    function survey() {
        for (; surveyed < waiting.length; surveyed++) {
            const owner = waiting[surveyed];
            // Also where it is an empty non-terminal: the asterisk need not be the first label (RFC 4592 section 2.2.1).
            hasWildcard ||= owner.includes('*');
            deepest = Math.max(deepest, dotsIn(owner));
        }
    }
    function liesBelowAll(name) {
        survey();
        // Escaped dots count as well: an owner that has some looks deeper than it is, which only costs time.
        return !hasWildcard && dotsIn(name) >= deepest && !name.includes('\\');
    }
    let size = 0;
    let declared = false;
    let complete = true;
    const unknownNames = new Set();
    let soa;
    let first;
    let declaredAt;
    function recordsAt(owner) {
        const found = owners.get(owner);
        if (found === undefined)
            return [];
        return Array.isArray(found) ? found : [found];
    }
    function store(record) {
        const { owner } = record;
        const found = owners.get(owner);
        if (found === undefined) {
            owners.set(owner, record);
            waiting.push(owner);
            return 'added';
        }
        if (!Array.isArray(found)) {
            if (isSame(found, record))
                return 'duplicate';
            owners.set(owner, [found, record]);
            return 'added';
        }
        if (found.length < MANY) {
            if (found.some((other) => isSame(other, record)))
                return 'duplicate';
        }
        else {
            let seen = crowded.get(owner);
            if (seen === undefined) {
                seen = new Set(found.map(keyOf));
                crowded.set(owner, seen);
            }
            if (seen.has(keyOf(record)))
                return 'duplicate';
            if (found.length >= MOST_AT_OWNER)
                return 'crowded';
            seen.add(keyOf(record));
        }
        found.push(record);
        return 'added';
    }
    return {
        apex,
        view,
        get declared() {
            return declared;
        },
        get complete() {
            return complete;
        },
        get size() {
            return size;
        },
        get soa() {
            return soa;
        },
        get location() {
            return soa?.location ?? first ?? declaredAt;
        },
        recordsAt,
        cutAbove: (name) => (cuts.size === 0 ? undefined : cuts.topmost(name)),
        dnameAbove(name) {
            const owner = dnames.size === 0 ? undefined : dnames.topmost(name)?.owner;
            return owner === name ? undefined : owner;
        },
        add(record) {
            const { owner, type } = record;
            if (!(0,domain_name/* isAtOrBelow */.a5)(owner, apex))
                return 'outside';
            const stored = store(record);
            if (stored !== 'added')
                return stored;
            size++;
            first ??= record.location;
            if (type === 'NS' && owner !== apex)
                cuts.set(owner, owner);
            else if (type === 'DNAME' && dnames.get(owner) === undefined)
                dnames.set(owner, record);
            else if (type === 'SOA' && owner === apex)
                soa ??= record;
            return 'added';
        },
        isUnknown(name) {
            if (unknownNames.size === 0)
                return false;
            if (unknownNames.has(name))
                return true;
            for (let at = name; at !== apex && at !== domain_name/* ROOT */.Dl;) {
                at = (0,domain_name/* parentOf */.gN)(at);
                if (unknownNames.has(`*.${at}`))
                    return true;
            }
            return false;
        },
        declare(isComplete, location, unknown = []) {
            for (const name of unknown)
                unknownNames.add(name);
            declared = true;
            complete &&= isComplete;
            declaredAt ??= location;
        },
        match(name, type) {
            const cut = cuts.size === 0 ? undefined : cuts.topmost(name);
            const dname = dnames.size === 0 ? undefined : dnames.topmost(name);
            const dnameApplies = dname !== undefined && dname.owner !== name;
            // Whichever of the two comes first on the way down ends it.
            if (dnameApplies && (cut === undefined || (cut !== dname.owner && (0,domain_name/* isAtOrBelow */.a5)(cut, dname.owner)))) {
                return { kind: 'dname', record: dname };
            }
            if (cut !== undefined && !(type === 'DS' && cut === name))
                return { kind: 'cut', cut };
            const records = recordsAt(name);
            if (records.length > 0)
                return { kind: 'name', records };
            if (liesBelowAll(name))
                return { kind: 'absent' };
            const existing = names();
            const encloser = existing.closestEncloser(name);
            if (encloser === name)
                return { kind: 'name', records };
            const source = (encloser === domain_name/* ROOT */.Dl ? '*' : `*.${encloser}`);
            if (!existing.has(source))
                return { kind: 'absent' };
            return { kind: 'wildcard', records: recordsAt(source) };
        },
    };
}
function dotsIn(name) {
    let dots = 0;
    for (let at = name.indexOf('.'); at >= 0; at = name.indexOf('.', at + 1))
        dots++;
    return dots;
}
function keyOf(record) {
    return `${record.type} ${record.data}`;
}
function isSame(a, b) {
    return a.type === b.type && a.data === b.data;
}


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createZones)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _ancestor_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7156);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1520);
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1681);




function createZones() {
    const views = new Map();
    function zoneAt(apex, view) {
        const apexes = views.get(view) ?? (0,_ancestor_map_js__WEBPACK_IMPORTED_MODULE_1__/* .createAncestorMap */ .O)();
        views.set(view, apexes);
        const known = apexes.get(apex);
        if (known !== undefined)
            return known;
        const zone = (0,_zone_js__WEBPACK_IMPORTED_MODULE_3__/* .createZone */ .T)(apex, view);
        apexes.set(apex, zone);
        return zone;
    }
    const find = (name, view) => views.get(view)?.nearest(name);
    return {
        get isEmpty() {
            return views.size === 0;
        },
        add: (record) => zoneAt(record.zone, record.view).add(record),
        addZone: (apex, view, complete, location, unknown) => zoneAt(apex, view).declare(complete, location, unknown),
        find,
        lookup(name, type, view) {
            return (0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .lookup */ .$I)((wanted) => {
                const zone = find(wanted, view);
                if (type !== 'DS' || zone === undefined || zone.apex !== wanted)
                    return zone;
                return find((0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(wanted), view) ?? zone;
            }, name, type);
        },
        isBelowCut: (name, view) => find(name, view)?.cutAbove(name) !== undefined,
        occlusionOf({ owner, zone, view }) {
            const own = views.get(view)?.get(zone);
            const cut = own?.cutAbove(owner);
            if (cut !== undefined)
                return { kind: 'cut', name: cut };
            const dname = own?.dnameAbove(owner);
            if (dname !== undefined)
                return { kind: 'dname', name: dname };
            const nearest = find(owner, view);
            return nearest === undefined || nearest === own ? undefined : { kind: 'zone', name: nearest.apex };
        },
        recordsAt(owner, view) {
            let found = [];
            for (const [name, apexes] of views) {
                if (view !== undefined && name !== undefined && name !== view)
                    continue;
                for (const [, zone] of apexes.above(owner)) {
                    const records = zone.recordsAt(owner);
                    if (records.length > 0)
                        found = found.length === 0 ? records : [...found, ...records];
                }
            }
            return found;
        },
        exists(name) {
            for (const apexes of views.values()) {
                const match = apexes.nearest(name)?.match(name, 'ANY').kind;
                if (match !== undefined && match !== 'absent' && match !== 'wildcard')
                    return true;
            }
            return false;
        },
        *zones() {
            for (const apexes of views.values())
                yield* apexes.values();
        },
    };
}


/***/ })

};
;