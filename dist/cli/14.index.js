"use strict";
exports.id = 14;
exports.ids = [14];
exports.modules = {

/***/ 7655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ readHealth),
/* harmony export */   QU: () => (/* binding */ HEALTH_DEFAULTS)
/* harmony export */ });
/* unused harmony export VARIABLE */
/* harmony import */ var _config_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9461);
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8630);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3984);
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3385);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(874);





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
    const map = (0,_config_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(node, "'health:'", EXAMPLE, problems);
    if (node === undefined || map === undefined)
        return undefined;
    problems.unknownKeys(map, HEALTH_KEYS, "'health:'");
    const maxTimeoutRate = one(map, 'max-timeout-rate', parseShare, 'max-timeout-rate: 1%', problems);
    const prometheus = readPrometheus((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(map, 'prometheus'), maxTimeoutRate, problems);
    const ports = portsOf((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(map, 'ports'), problems);
    if (ports?.length === 0 && (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(map, 'prometheus') === undefined)
        problems.add((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(map, 'ports'), "without a port and without 'prometheus:' nothing is measured. Write ports: [443]");
    return {
        ...HEALTH_DEFAULTS,
        ...(0,_config_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .sw)({
            ports,
            attempts: one(map, 'attempts', (text) => (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1, 10_000)([text]), 'attempts: 20', problems),
            timeoutMs: one(map, 'timeout', (text) => (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(100, 30_000)([text]), 'timeout: 3s', problems),
            maxTimeoutRate,
            tls: one(map, 'tls', parseTruth, 'tls: true', problems),
            allow: allowOf((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(map, 'allow'), problems),
            prometheus,
        }),
        location: (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(map),
    };
}
function readPrometheus(node, maxTimeoutRate, problems) {
    const map = (0,_config_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(node, "'prometheus:'", PROMETHEUS_EXAMPLE, problems);
    if (map === undefined)
        return undefined;
    problems.unknownKeys(map, PROMETHEUS_KEYS, "'prometheus:'");
    for (const key of ['url', 'query']) {
        if ((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(map, key) === undefined)
            problems.add(map, `'prometheus:' has no '${key}'. Write ${PROMETHEUS_EXAMPLE}`);
    }
    const url = one(map, 'url', parseUrl, 'url: https://prometheus.example.org', problems);
    const query = (0,_config_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(map, 'query', "query: 'sum by (region) (ipv6_timeout_ratio)'", problems);
    const max = one(map, 'max', parseLimit, 'max: 1%', problems) ?? maxTimeoutRate;
    const headerEnv = one(map, 'header-env', parseVariable, 'header-env: PROMETHEUS_AUTHORIZATION', problems);
    if (url === undefined || query === undefined)
        return undefined;
    return { url, query, max: max ?? HEALTH_DEFAULTS.maxTimeoutRate, ...(0,_config_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .sw)({ headerEnv }) };
}
/** The value of a key that has one text. */
function one(map, key, parse, example, problems) {
    const text = (0,_config_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(map, key, example, problems);
    if (text === undefined)
        return undefined;
    const value = parse(text);
    if (value.ok)
        return value.value;
    problems.add((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(map, key), `'${key}:' ${value.problem}. Write ${example}`);
    return undefined;
}
function portsOf(node, problems) {
    if (node === undefined)
        return undefined;
    const ports = new Set();
    for (const item of (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(node)) {
        const port = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1, 65_535)([(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item) ?? '']);
        if (!port.ok)
            problems.add(item, `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(item)} is not a port from 1 to 65535. Write ports: [443]`);
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
    for (const item of (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(node)) {
        const text = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item);
        const network = text === undefined ? (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(item)} is no network`) : (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNetwork */ .MO)(text);
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
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} could mean ${text} % or all of them`);
    return value.value > 1 ? (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is more than all of them`) : value;
}
/** A number in the query's own unit, or a percentage. */
function parseLimit(text) {
    const match = /^([0-9]{1,15}(?:\.[0-9]{1,15})?)\s*(%)?$/.exec(text.trim());
    if (match === null)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is neither a percentage nor a number`);
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(match[2] === undefined ? Number(match[1]) : Number(match[1]) / 100);
}
function parseTruth(text) {
    return text === 'true' || text === 'false'
        ? (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(text === 'true')
        : (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is neither true nor false`);
}
function parseUrl(text) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is not a URL`);
    }
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(url.protocol)} is neither http: nor https:`);
    // What the problem says is printed, so it must not quote the URL.
    if (url.username !== '' || url.password !== '')
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)("holds a user name or password, which everyone can read here. Name a variable under 'header-env:'");
    if (url.search !== '' || url.hash !== '')
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} goes on after the path; the query has its own key`);
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(text);
}
function parseVariable(text) {
    if (!VARIABLE.test(text))
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is not the name of an environment variable`);
    return RUNNER_VARIABLE.test(text)
        ? (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} belongs to the workflow runner and is not sent anywhere`)
        : (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(text);
}


/***/ }),

/***/ 9461:
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

/***/ 6708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ policyLayer),
  X: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./lib/cannot-run.js
var cannot_run = __webpack_require__(1105);
// EXTERNAL MODULE: ./lib/config-health.js
var config_health = __webpack_require__(7655);
// EXTERNAL MODULE: ./lib/config-sections.js
var config_sections = __webpack_require__(9461);
// EXTERNAL MODULE: ./lib/document/node.js
var document_node = __webpack_require__(8630);
// EXTERNAL MODULE: ./lib/rollout/moment.js
var moment = __webpack_require__(2600);
// EXTERNAL MODULE: ./lib/rollout/schedule.js
var schedule = __webpack_require__(3925);
;// CONCATENATED MODULE: ./lib/config-rollout.js




const ROLLOUT_KEYS = ['start', 'every', 'order', 'hold', 'pin'];
const EXAMPLE = 'rollout: {start: 2026-12-01, every: 1 week, order: [us-east, eu-west]}';
const REQUIRED = ['start', 'every', 'order'];
/** Reads `rollout:`; `regions` and `expect` are the sections that make its regions known. */
function readRollout(node, { regions, expect }, problems) {
    const map = (0,config_sections/* mapOf */.A7)(node, "'rollout:'", EXAMPLE, problems);
    if (map === undefined)
        return undefined;
    problems.unknownKeys(map, ROLLOUT_KEYS, "'rollout:'");
    for (const key of REQUIRED) {
        if ((0,document_node/* get */.Jt)(map, key) === undefined)
            problems.add(map, `'rollout:' has no '${key}'. Write ${EXAMPLE}`);
    }
    const start = (0,config_sections/* parsedText */.l7)(map, 'start', 'start: 2026-12-01', moment/* parseMoment */.mI, problems);
    const every = (0,config_sections/* parsedText */.l7)(map, 'every', 'every: 1 week', moment/* parseInterval */.P1, problems);
    const known = [...new Set([...(0,document_node/* entriesOf */.Mc)(regions).map(({ key }) => key.text), ...regionsUnder(expect)])];
    const order = readOrder((0,document_node/* get */.Jt)(map, 'order'), known, problems);
    const hold = (0,config_sections/* optionalText */.mR)(map, 'hold', 'hold: eu-west', problems);
    if (hold !== undefined && order.length > 0 && !order.includes(hold))
        problems.add((0,document_node/* get */.Jt)(map, 'hold'), notInOrder(hold, order));
    const pin = readPin((0,document_node/* get */.Jt)(map, 'pin'), order, start, problems);
    if (start === undefined || every === undefined || order.length === 0)
        return undefined;
    const rollout = { start, every, order, ...(0,config_sections/* defined */.sw)({ hold }), pin, location: (0,document_node/* placeOf */.$t)(map) };
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
    const map = (0,config_sections/* mapOf */.A7)(node, "'pin:'", 'pin: {eu-west: 2026-12-10}', problems);
    for (const { key, value } of map?.entries ?? []) {
        const region = key.text;
        if (order.length > 0 && !order.includes(region))
            problems.add(key, notInOrder(region, order));
        const date = (0,config_sections/* parsedText */.l7)(map, region, `${region}: 2026-12-10`, moment/* parseMoment */.mI, problems);
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
        .filter(({ key, value }) => value.kind === 'map' && config_sections/* REGION_NAME */.hS.test(key.text))
        .map(({ key }) => key.text);
}

// EXTERNAL MODULE: ./lib/document/document-error.js
var document_error = __webpack_require__(2208);
// EXTERNAL MODULE: ./lib/document/limits.js
var limits = __webpack_require__(3334);
// EXTERNAL MODULE: ./lib/document/parse.js + 5 modules
var parse = __webpack_require__(2358);
// EXTERNAL MODULE: ./lib/document/problems.js
var document_problems = __webpack_require__(8598);
// EXTERNAL MODULE: ./lib/repository/tree.js
var repository_tree = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/config.js










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
    const top = (0,config_sections/* mapOf */.A7)(root, 'a configuration', 'expect: {mail.example.org: 192.0.2.25}', problems);
    for (const entry of top?.entries ?? []) {
        if (!TOP_KEYS.includes(entry.key.text))
            problems.unknownKey(entry, TOP_KEYS, path);
    }
    const policy = (0,config_sections/* mapOf */.A7)((0,document_node/* get */.Jt)(top, 'policy'), "'policy:'", 'policy: {stage: published}', problems);
    const expect = (0,document_node/* get */.Jt)(top, 'expect');
    const rollout = readRollout((0,document_node/* get */.Jt)(top, 'rollout'), { regions: (0,document_node/* get */.Jt)(top, 'regions'), expect }, problems);
    const health = (0,config_health/* readHealth */.L8)((0,document_node/* get */.Jt)(top, 'health'), problems);
    const config = {
        path,
        records: (0,config_sections/* readRecords */.T3)((0,document_node/* get */.Jt)(top, 'records'), problems),
        policy: (0,config_sections/* readPolicy */.T4)(policy, problems),
        ignore: (0,config_sections/* readIgnore */.RT)((0,document_node/* get */.Jt)(policy, 'ignore'), problems),
        regions: (0,config_sections/* readRegions */.eV)((0,document_node/* get */.Jt)(top, 'regions'), problems),
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

/***/ 7375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ healthOfCheck),
  c: () => (/* binding */ watchHealth)
});

// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/probe/connect.js

/**
 * ENETUNREACH is here although a router on the way can cause it too: a machine whose provider has no IPv6 gets it for every address.
 */
const LOCAL = new Set([
    'EACCES',
    'EADDRINUSE',
    'EADDRNOTAVAIL',
    'EAFNOSUPPORT',
    'EMFILE',
    'ENETDOWN',
    'ENETUNREACH',
    'ENFILE',
    'ENOBUFS',
    'ENOMEM',
    'EPERM',
]);
const REASONS = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection reset',
    EHOSTUNREACH: 'address unreachable',
    EPIPE: 'connection reset',
};
/**
 * Connects once and hangs up. It is over after `timeoutMs`, whatever the other side does, and the socket is gone then.
 */
function attempt(endpoint, timeoutMs) {
    const { address, port, serverName } = endpoint;
    return new Promise((resolve) => {
        const start = performance.now();
        let connectedMs;
        const standing = () => (connectedMs === undefined ? {} : { connectedMs });
        const socket = serverName === undefined ? (0,external_node_net_.connect)({ host: address, port }) : openTls(endpoint, serverName);
        function settle(result) {
            clearTimeout(timer);
            socket.destroy();
            resolve(result);
        }
        const failed = (reason) => settle({ outcome: 'failure', ...standing(), ms: performance.now() - start, reason });
        const succeeded = () => settle({ outcome: 'success', connectedMs: connectedMs, ms: performance.now() - start });
        const timer = setTimeout(() => settle({ outcome: 'timeout', ...standing() }), timeoutMs);
        socket.once('connect', () => {
            connectedMs = performance.now() - start;
            if (serverName === undefined)
                succeeded();
        });
        socket.once('secureConnect', succeeded);
        socket.once('close', () => failed(serverName === undefined ? 'connection closed' : 'closed during the TLS handshake'));
        // Not once: an error after the attempt is over is of no interest, and without a listener it would end the process.
        socket.on('error', (error) => {
            const code = error.code ?? '';
            if (connectedMs === undefined && LOCAL.has(code))
                settle({ outcome: 'local', code });
            // The system gave up before the timer did: still nothing has come.
            else if (code === 'ETIMEDOUT')
                settle({ outcome: 'timeout', ...standing() });
            else if (connectedMs === undefined)
                failed(REASONS[code] ?? `connection failed (${code || 'no code'})`);
            else
                failed(code === 'ECONNRESET' ? 'reset during the TLS handshake' : 'TLS handshake failed');
        });
    });
}
function openTls({ address, port }, serverName) {
    // Loaded when first needed, as it takes a third of the start-up time.
    const { connect } = process.getBuiltinModule('node:tls');
    return connect({
        host: address,
        port,
        servername: serverName,
        // Only whether the path carries a handshake is measured. No data is sent or believed.
        rejectUnauthorized: false,
        minVersion: 'TLSv1',
    });
}

;// CONCATENATED MODULE: ./lib/probe/attempts.js

/**
 * Connects to every endpoint so many times, all endpoints in turn, so that what is seen of two of them was seen at the
 * same time, and so that all have their share where the time runs out.
 */
async function attemptAll(endpoints, count, timeoutMs, limits) {
    const deadline = performance.now() + limits.totalMs;
    const series = endpoints.map(() => ({
        attempts: [],
        local: undefined,
    }));
    const gate = createGate(limits.concurrency);
    /** One lane of one endpoint: an attempt after the other, while there are any and there is time. */
    async function lane(index) {
        const own = series[index];
        while (own.attempts.length < count) {
            await gate.enter();
            if (own.attempts.length >= count || performance.now() >= deadline || own.local !== undefined) {
                gate.leave();
                return;
            }
            const place = own.attempts.push(undefined) - 1;
            const result = await attempt(endpoints[index], timeoutMs);
            gate.leave();
            if (result.outcome === 'local')
                own.local ??= result.code;
            else
                own.attempts[place] = result;
        }
    }
    const lanes = [];
    for (let i = 0; i < Math.min(limits.perEndpoint, count); i++)
        for (const index of endpoints.keys())
            lanes.push(lane(index));
    await Promise.all(lanes);
    return series.map(({ attempts, local }) => ({
        attempts: attempts.filter((one) => one !== undefined),
        local,
    }));
}
/** Lets so many in at once, the others in the order in which they came. */
function createGate(places) {
    const waiting = [];
    let free = places;
    return {
        async enter() {
            if (free > 0)
                free--;
            else
                await new Promise((resolve) => waiting.push(resolve));
        },
        leave() {
            const next = waiting.shift();
            if (next === undefined)
                free++;
            else
                next();
        },
    };
}

// EXTERNAL MODULE: ./lib/model/special-purpose.js
var special_purpose = __webpack_require__(1290);
// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
;// CONCATENATED MODULE: ./lib/probe/route.js


/** Errors that say that this machine has no way there, whatever the other side does. */
const NO_ROUTE = new Set([
    'ENETUNREACH',
    'EHOSTUNREACH',
    'EADDRNOTAVAIL',
    'EAFNOSUPPORT',
]);
/** The route to the address. No packet is sent: a connected UDP socket only makes the system look up its tables. */
function routeTo(address) {
    const ipv6 = (0,ip_address/* familyOf */.Ap)(address) === 6;
    return new Promise((resolve) => {
        const socket = (0,external_node_dgram_.createSocket)({
            type: ipv6 ? 'udp6' : 'udp4',
            lookup: (literal, _options, callback) => callback(null, literal, ipv6 ? 6 : 4),
        });
        const settle = (error) => {
            const source = error === undefined ? (0,ip_address/* parseIpAddress */.D_)(socket.address().address) : undefined;
            socket.close();
            // Another error, such as a refused permission, says nothing of the route: the attempts will tell.
            if (NO_ROUTE.has(error?.code ?? ''))
                resolve({ kind: 'none' });
            else
                resolve({ kind: 'route', source: source?.ok === true ? source.value : undefined });
        };
        // Node hands the error of a connect to the callback, against its own type.
        socket.connect(9, address, settle);
    });
}

;// CONCATENATED MODULE: ./lib/probe/refusals.js



/**
 * Addresses that no attempt is made at, and why. A change under review may declare any address, and must not turn the
 * machine that checks it into a scanner of its own network: only ordinary global ones are free.
 */
async function refusalsOf(addresses, allow) {
    const refusals = new Map();
    const routes = new Map();
    for (const address of new Set(addresses)) {
        const special = (0,special_purpose/* specialPurposeOf */.l)(address);
        if (special !== undefined && !allow.some((network) => (0,ip_address/* networkContains */.wd)(network, address))) {
            refusals.set(address, {
                what: 'connections',
                reason: 'special-purpose',
                detail: `it is in ${special.block} (${special.name}), which health.allow does not name`,
            });
            continue;
        }
        const route = await routeTo(address);
        routes.set(address, route);
        if (route.kind === 'none')
            refusals.set(address, noRoute((0,ip_address/* familyOf */.Ap)(address), `this machine has no route to it`));
    }
    return Object.assign(refusals, { routes });
}
function noRoute(family, detail) {
    return { what: 'connections', reason: 'no-route', detail: `${detail} (no IPv${family} here)` };
}
/** Addresses whose attempts turned out to say something about this machine and nothing about the other side. */
function* doubtsOf(endpoints, all, routes) {
    for (const [i, { address }] of endpoints.entries()) {
        const { attempts, local } = all[i];
        if (attempts.length > 0 || local === undefined)
            continue;
        yield [
            address,
            local === 'ENETUNREACH' || local === 'EADDRNOTAVAIL' || local === 'EAFNOSUPPORT'
                ? noRoute((0,ip_address/* familyOf */.Ap)(address), 'this machine has no route to it')
                : {
                    what: 'connections',
                    reason: 'this-machine',
                    detail: `this machine could not open a connection (${local})`,
                },
        ];
    }
    // A unique local address with a default route promises an IPv6 Internet that may not be there. Where nothing at all
    // came back, that is the likelier reason.
    const doubtful = [...endpoints.entries()].filter(([, { address }]) => {
        const route = routes.get(address);
        return ((0,ip_address/* familyOf */.Ap)(address) === 6 &&
            (0,special_purpose/* specialPurposeOf */.l)(address) === undefined &&
            route?.kind === 'route' &&
            route.source !== undefined &&
            (0,special_purpose/* specialPurposeOf */.l)(route.source)?.kind === 'private');
    });
    if (doubtful.some(([i]) => all[i].attempts.some(({ outcome }) => outcome !== 'timeout')))
        return;
    for (const [, { address }] of doubtful) {
        const route = routes.get(address);
        const source = route.kind === 'route' ? route.source : undefined;
        yield [
            address,
            noRoute(6, `nothing came back to ${source}, which is not a global address, from any address`),
        ];
    }
}
/** Tells each refusal how many addresses share it. */
function countAlike(refusals) {
    const counts = new Map();
    const keyOf = ({ reason, detail }) => `${reason} ${detail}`;
    for (const refusal of refusals.values())
        counts.set(keyOf(refusal), (counts.get(keyOf(refusal)) ?? 0) + 1);
    return new Map([...refusals].map(([address, refusal]) => [
        address,
        { ...refusal, addresses: counts.get(keyOf(refusal)) },
    ]));
}

// EXTERNAL MODULE: ./lib/model/health.js
var health = __webpack_require__(3574);
;// CONCATENATED MODULE: ./lib/probe/statistics.js

/** Connection Attempt Delay of RFC 8305 section 5: how long IPv6 has before IPv4 is tried beside it. */
const CONNECTION_ATTEMPT_DELAY_MS = 250;
/** Everything that is said of a number of attempts, the fallback aside. */
function summarise(attempts, port, tls) {
    const latencies = [];
    const failures = new Map();
    let timedOut = 0;
    for (const attempt of attempts) {
        if (attempt.outcome === 'success')
            latencies.push(attempt.ms);
        else if (attempt.outcome === 'timeout')
            timedOut++;
        else
            failures.set(attempt.reason, (failures.get(attempt.reason) ?? 0) + 1);
    }
    return {
        port,
        tls,
        attempts: attempts.length,
        succeeded: latencies.length,
        timedOut,
        failures: [...failures].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count),
        timeoutRateAtLeast: rateAtLeast(timedOut, attempts.length),
        latency: latencyOf(latencies),
    };
}
function latencyOf(latencies) {
    if (latencies.length === 0)
        return null;
    const sorted = [...latencies].sort((a, b) => a - b);
    const buckets = health/* LATENCY_BOUNDS_MS */.M.map(() => 0);
    for (const ms of sorted) {
        for (const [i, bound] of health/* LATENCY_BOUNDS_MS */.M.entries())
            if (ms <= bound)
                buckets[i]++;
    }
    return {
        p50Ms: percentile(sorted, 50),
        p95Ms: percentile(sorted, 95),
        p99Ms: percentile(sorted, 99),
        sumMs: sorted.reduce((sum, ms) => sum + ms, 0),
        buckets,
    };
}
/** The least of the sorted values that at least `percent` % of them do not exceed (nearest rank). */
function percentile(sorted, percent) {
    return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)];
}
/**
 * How often a client that tries IPv6 first and IPv4 250 ms later, or as soon as IPv6 fails (RFC 8305), would have ended
 * on IPv4. A race is an attempt over IPv6 and one over IPv4 of the same time; it is settled when TCP stands.
 */
function fallbackOf(races) {
    return {
        pairs: races.length,
        fallbacks: races.filter(([ipv6, ipv4]) => fallsBack(ipv6, ipv4)).length,
    };
}
function fallsBack(ipv6, ipv4) {
    // Where neither stands the client fails, which is no fallback.
    if (ipv4.connectedMs === undefined)
        return false;
    if (ipv6.connectedMs === undefined)
        return true;
    return CONNECTION_ATTEMPT_DELAY_MS + ipv4.connectedMs < ipv6.connectedMs;
}
/**
 * Lower end of the two-sided confidence interval of Clopper and Pearson for a rate of which `events` in `trials` were
 * seen: with less confidence than asked for can it be said that the rate is higher. 1 of 10 gives 0.25 %, 40 of 2,000
 * give 1.43 %.
 */
function rateAtLeast(events, trials, confidence = 0.95) {
    if (events === 0 || trials === 0)
        return 0;
    const tail = (1 - confidence) / 2;
    // P(X >= events) grows with the rate; the bound is where it is `tail`.
    let low = 0;
    let high = events / trials;
    for (let i = 0; i < 60; i++) {
        const middle = (low + high) / 2;
        if (incompleteBeta(middle, events, trials - events + 1) < tail)
            low = middle;
        else
            high = middle;
    }
    return low;
}
/** I_x(a, b), which is P(X >= a) of a binomial variable of a + b - 1 trials with the rate x. */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    // The fraction converges fast on one side of the mean, and the function is symmetric.
    return x < (a + 1) / (a + b + 2)
        ? (front * betaFraction(x, a, b)) / a
        : 1 - (front * betaFraction(1 - x, b, a)) / b;
}
/** The continued fraction of the incomplete beta function (DLMF 8.17.22), evaluated by Lentz's method. */
function betaFraction(x, a, b) {
    const tiny = 1e-300;
    const away = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m <= 10_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        fraction *= d * c;
        if (Math.abs(d * c - 1) < 1e-14)
            break;
    }
    return fraction;
}
/** ln Γ(z) for z >= 1 by Stirling's series, moved up to where it is exact. */
function logGamma(z) {
    let shift = 0;
    let x = z;
    for (; x < 12; x++)
        shift += Math.log(x);
    const inverse = 1 / (x * x);
    const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x;
    return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

;// CONCATENATED MODULE: ./lib/probe/measure.js





const LIMITS = { concurrency: 64, perEndpoint: 4, totalMs: 120_000 };
/** Measures every target, each distinct address and port once. It takes at most `limits.totalMs` and one timeout more. */
async function measure(targets, policy, limits = LIMITS) {
    const refusals = await refusalsOf(
    // Without a port nothing is to be connected to, and nothing refused.
    policy.ports.length === 0 ? [] : targets.map(({ address }) => address), policy.allow);
    const endpoints = new Map();
    for (const target of targets) {
        if (refusals.has(target.address))
            continue;
        for (const port of policy.ports) {
            const endpoint = endpointOf(target, port, policy.tls);
            endpoints.set(endpointKey(endpoint), endpoint);
        }
    }
    const all = await attemptAll([...endpoints.values()], policy.attempts, policy.timeoutMs, limits);
    const series = new Map([...endpoints.keys()].map((key, i) => [key, all[i]]));
    for (const [address, why] of doubtsOf([...endpoints.values()], all, refusals.routes))
        refusals.set(address, why);
    const counted = countAlike(refusals);
    const groups = groupsOf(targets);
    const seriesOf = (target, port) => counted.has(target.address) ? undefined : series.get(endpointKey(endpointOf(target, port, policy.tls)));
    function attemptsOf(members, port) {
        return members.flatMap((member) => seriesOf(member, port)?.attempts ?? []);
    }
    function connectionsOf(members, others) {
        return policy.ports.flatMap((port) => {
            const attempts = attemptsOf(members, port);
            if (attempts.length === 0)
                return [];
            const tls = endpointOf(members[0], port, policy.tls).serverName !== undefined;
            const health = summarise(attempts, port, tls);
            const isIpv6 = (0,ip_address/* familyOf */.Ap)(members[0].address) === 6;
            const races = isIpv6 ? members.map((member) => raceOf(member, others, port)) : [];
            const pairs = races.reduce((sum, race) => sum + race.pairs, 0);
            const fallbacks = races.reduce((sum, race) => sum + race.fallbacks, 0);
            return [pairs === 0 ? health : { ...health, fallback: { pairs, fallbacks } }];
        });
    }
    /** The attempts of one IPv6 address against those of the name's IPv4 addresses, which take turns. */
    function raceOf(member, others, port) {
        const rivals = others.map((other) => attemptsOf([other], port)).filter((list) => list.length > 0);
        const races = attemptsOf([member], port).flatMap((own, i) => {
            const rival = rivals[i % rivals.length]?.[i];
            return rival === undefined ? [] : [[own, rival]];
        });
        return fallbackOf(races);
    }
    return {
        healthOf(target) {
            const group = groups.get(groupKey(target));
            if (group === undefined || !group[(0,ip_address/* familyOf */.Ap)(target.address)].some(isAt(target.address)))
                return undefined;
            const others = group[otherFamily(target.address)];
            const refusal = counted.get(target.address);
            const connections = refusal === undefined ? connectionsOf([target], others) : [];
            const unmeasured = refusal ?? (connections.length < policy.ports.length ? NO_TIME : undefined);
            return {
                maxTimeoutRate: policy.maxTimeoutRate,
                connections,
                otherFamily: connectionsOf(others, []),
                queried: [],
                unmeasured: unmeasured === undefined ? [] : [unmeasured],
            };
        },
        services: [...groups.values()].flatMap((group) => [4, 6].flatMap((family) => connectionsOf(group[family], group[family === 4 ? 6 : 4]).map((health) => ({
            ...health,
            name: group.name,
            region: group.region,
            family,
        })))),
        attempts: all.reduce((sum, { attempts }) => sum + attempts.length, 0),
        addresses: new Set([...endpoints.values()].map(({ address }) => address).filter((one) => !counted.has(one))).size,
        cutShort: all.some(({ attempts, local }) => local === undefined && attempts.length < policy.attempts),
    };
}
const NO_TIME = {
    what: 'connections',
    reason: 'no-time',
    detail: 'the time for all measurements was over before its turn came',
    addresses: 1,
};
function endpointOf({ name, address }, port, tls) {
    // A wildcard or a name with underscores cannot stand in SNI (RFC 6066 section 3); TCP tells enough there.
    return { address, port, serverName: tls && (0,domain_name/* isHostName */.uy)(name) ? name : undefined };
}
function endpointKey({ address, port, serverName = '' }) {
    return `${address} ${port} ${serverName}`;
}
/** What one client would choose between: the addresses of a name in a region. */
function groupsOf(targets) {
    const groups = new Map();
    for (const target of targets) {
        const key = groupKey(target);
        let group = groups.get(key);
        if (group === undefined) {
            group = { name: target.name, region: target.region ?? null, 4: [], 6: [] };
            groups.set(key, group);
        }
        const members = group[(0,ip_address/* familyOf */.Ap)(target.address)];
        if (!members.some(isAt(target.address)))
            members.push(target);
    }
    return groups;
}
function groupKey({ name, region }) {
    return `${name}\0${region ?? ''}`;
}
function isAt(address) {
    return (target) => target.address === address;
}
function otherFamily(address) {
    return (0,ip_address/* familyOf */.Ap)(address) === 4 ? 6 : 4;
}

;// CONCATENATED MODULE: ./lib/probe/prometheus.js
const prometheus_LIMITS = { timeoutMs: 10_000, maxOctets: 1024 * 1024 };
/** Asks once. Redirects are not followed, so that the header goes to nobody else. */
async function queryPrometheus({ url, query, headerEnv }, env, limits = prometheus_LIMITS) {
    const target = new URL(url);
    target.pathname = `${target.pathname.replace(/\/+$/, '')}/api/v1/query`;
    target.searchParams.set('query', query);
    const headers = { accept: 'application/json' };
    if (headerEnv !== undefined) {
        const value = env[headerEnv]?.trim() ?? '';
        // As for a secret that a workflow of a fork does not get.
        if (value === '')
            return { ok: false, problem: `the environment variable ${headerEnv} is not set` };
        if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
            return { ok: false, problem: `the environment variable ${headerEnv} holds what no header can` };
        headers.authorization = value;
    }
    try {
        const { status, body } = await get(target, headers, limits);
        return readAnswer(status, withoutSecret(body, headers.authorization));
    }
    catch (error) {
        return { ok: false, problem: `${originOf(url)} ${causeOf(error)}` };
    }
}
/** The part of the URL that a report may show. */
function originOf(url) {
    return new URL(url).origin;
}
/** A server that sends the header back must not bring it into a report. */
function withoutSecret(text, header = '') {
    let clean = text;
    for (const part of [header, ...header.split(/\s+/)])
        if (part.length >= 4)
            clean = clean.replaceAll(part, '***');
    return clean;
}
class QueryProblem extends Error {
}
function get(target, headers, { timeoutMs, maxOctets }) {
    return new Promise((resolve, reject) => {
        // Loaded when first needed: most runs never need them.
        const { request } = target.protocol === 'https:'
            ? process.getBuiltinModule('node:https')
            : process.getBuiltinModule('node:http');
        const options = { headers, agent: false };
        const timer = setTimeout(() => asked.destroy(new QueryProblem(`did not answer within ${timeoutMs / 1000} s`)), timeoutMs);
        const fail = (error) => {
            clearTimeout(timer);
            asked.destroy();
            reject(error);
        };
        const asked = request(target, options, (response) => {
            const chunks = [];
            let octets = 0;
            response.on('data', (chunk) => {
                octets += chunk.length;
                if (octets > maxOctets)
                    fail(new QueryProblem(`answers with more than ${maxOctets} octets. Aggregate the query`));
                else
                    chunks.push(chunk);
            });
            response.on('end', () => {
                clearTimeout(timer);
                resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') });
            });
            response.on('error', fail);
            response.on('aborted', () => fail(new QueryProblem('broke off its answer')));
        });
        asked.on('error', fail);
        asked.end();
    });
}
/** What went wrong, without anything that was sent. */
function causeOf(error) {
    if (error instanceof QueryProblem)
        return error.message;
    const { code } = error;
    return `cannot be asked (${typeof code === 'string' ? code : 'the connection failed'})`;
}
function readAnswer(status, body) {
    const refused = (problem) => ({ ok: false, problem });
    if (status >= 300 && status < 400)
        return refused(`Prometheus answers with a redirect (HTTP ${status}), which is not followed`);
    if (status === 401 || status === 403)
        return refused(`Prometheus refuses the query (HTTP ${status}). See health.prometheus.header-env`);
    let answer;
    try {
        answer = JSON.parse(body);
    }
    catch {
        return refused(`Prometheus answers with HTTP ${status} and no JSON`);
    }
    const { status: outcome, data, error } = fieldsOf(answer);
    // The text comes from the server. It quotes the query, and no header.
    if (outcome === 'error')
        return refused(`Prometheus refuses the query: ${typeof error === 'string' ? error.slice(0, 300) : 'no reason given'}`);
    const { resultType, result } = fieldsOf(data);
    if (outcome !== 'success' || status !== 200)
        return refused(`Prometheus answers with HTTP ${status} and no result`);
    if (resultType === 'scalar') {
        const value = numberOf(result);
        return value === undefined ? MALFORMED : { ok: true, samples: [{ labels: {}, value }] };
    }
    if (resultType !== 'vector')
        return refused(`the query gives a ${resultType === 'matrix' ? 'range vector' : String(resultType).slice(0, 40)}. Write one that gives an instant vector or a scalar`);
    if (!Array.isArray(result))
        return MALFORMED;
    const samples = [];
    for (const item of result) {
        const { metric, value } = fieldsOf(item);
        const number = numberOf(value);
        const labels = Object.entries(fieldsOf(metric));
        if (number === undefined || labels.some(([, text]) => typeof text !== 'string'))
            return MALFORMED;
        samples.push({ labels: Object.fromEntries(labels), value: number });
    }
    return { ok: true, samples };
}
const MALFORMED = {
    ok: false,
    problem: 'Prometheus answers with a result of another form than its API has',
};
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** The number of `[time, "text"]`, as Prometheus writes it: with NaN, +Inf and -Inf. */
function numberOf(pair) {
    const text = Array.isArray(pair) ? pair[1] : undefined;
    if (typeof text !== 'string')
        return undefined;
    if (text === 'NaN')
        return Number.NaN;
    if (/^[+-]?Inf$/.test(text))
        return text.startsWith('-') ? -Infinity : Infinity;
    return /^[+-]?[0-9]+(?:\.[0-9]*)?(?:e[+-]?[0-9]+)?$/i.test(text) ? Number(text) : undefined;
}
/** Labels as Prometheus writes them: `{name="www.example.org"}`; the metric's own name in front. */
function labelsText({ __name__: metric = '', ...labels }) {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
    return pairs.length === 0 ? metric : `${metric}{${pairs.sort().join(', ')}}`;
}

;// CONCATENATED MODULE: ./lib/health.js



const UNWATCHED = { of: () => undefined, services: [], notes: [] };
/** The health of what a check judges. Where `health:` is not configured nothing is measured, and nothing said. */
function healthOfCheck({ config, base, offline, ...request }) {
    // Only the base may say where connections and secrets go: not even where it has no configuration does the head.
    const policy = base === undefined ? config?.health : base.config?.health;
    if (policy === undefined) {
        if (base === undefined || base.config !== undefined || config?.health === undefined)
            return UNWATCHED;
        return {
            ...UNWATCHED,
            notes: ['Health was not measured: health: is new in this change, and holds once it is merged.'],
        };
    }
    if (offline)
        return { ...UNWATCHED, notes: ['Health was not measured: the check is offline.'] };
    return watchHealth({ policy, ...request });
}
/** A run connects to so many addresses at most; a change under review can declare any number of them. */
const MAX_ADDRESSES = 1000;
/** Connects to the addresses of the pairs and asks Prometheus, as the policy says. Ends in bounded time, without an error. */
async function watchHealth({ policy, pairs, scope, env }) {
    const isWanted = scope === 'all' ? isService : touchedBy(pairs());
    const { targets, left } = targetsOf(pairs(), isWanted);
    const [measured, queried] = await Promise.all([
        measure(targets, policy),
        policy.prometheus === undefined ? undefined : askProduction(policy.prometheus, targets, env),
    ]);
    const tooMany = {
        what: 'connections',
        reason: 'too-many',
        detail: `one run connects to ${MAX_ADDRESSES} addresses at most, and its turn did not come`,
        addresses: left,
    };
    return {
        of(expectation) {
            if (!isWanted(expectation))
                return undefined;
            const health = measured.healthOf(expectation) ?? {
                maxTimeoutRate: policy.maxTimeoutRate,
                connections: [],
                otherFamily: [],
                queried: [],
                unmeasured: [tooMany],
            };
            const production = queried?.get(keyOf(expectation));
            if (production === undefined)
                return health;
            return {
                ...health,
                queried: production.queried,
                unmeasured: [...health.unmeasured, ...production.unmeasured],
            };
        },
        services: measured.services,
        notes: notesOn(measured, policy, targets),
    };
}
/** Pairs behind which a service stands: a PTR record alone says of none, and what goes away needs none. */
function isService({ leftOut, change, declaredAs }) {
    return leftOut === undefined && change !== 'removed' && declaredAs !== 'ptr-record';
}
/** Pairs of names that the change adds or alters: the other addresses of a name are what its clients fall back to. */
function touchedBy(pairs) {
    const names = new Set();
    for (const one of pairs) {
        if (one.kind !== 'expectation' || !isService(one.expectation))
            continue;
        if (one.expectation.change !== 'unchanged')
            names.add(one.expectation.name);
    }
    return (expectation) => isService(expectation) && names.has(expectation.name);
}
function targetsOf(pairs, isWanted) {
    const targets = new Map();
    const addresses = new Set();
    const left = new Set();
    for (const one of pairs) {
        if (one.kind !== 'expectation' || !isWanted(one.expectation))
            continue;
        const { name, address, region } = one.expectation;
        if (!addresses.has(address) && addresses.size === MAX_ADDRESSES) {
            left.add(address);
            continue;
        }
        addresses.add(address);
        const target = { name, address, ...(region === undefined ? {} : { region }) };
        targets.set(keyOf(target), target);
    }
    return { targets: [...targets.values()], left: left.size };
}
function keyOf({ name, address, region = '' }) {
    return `${name}\0${address}\0${region}`;
}
/** What Prometheus says of every IPv6 target. A series speaks of the targets that agree with its labels. */
async function askProduction(question, targets, env) {
    const answer = await queryPrometheus(question, env);
    const found = new Map();
    const numbers = new Map();
    for (const target of targets) {
        if ((0,ip_address/* familyOf */.Ap)(target.address) !== 6)
            continue;
        const one = valuesFor(target, question, answer);
        found.set(keyOf(target), one);
        if (one.problem !== undefined)
            numbers.set(one.problem, (numbers.get(one.problem) ?? 0) + 1);
    }
    return new Map([...found].map(([key, { queried, problem }]) => {
        const unmeasured = [];
        if (problem !== undefined) {
            const reason = answer.ok ? 'no-data' : 'query-failed';
            unmeasured.push({ what: 'query', reason, detail: problem, addresses: numbers.get(problem) });
        }
        return [key, { queried, unmeasured }];
    }));
}
function valuesFor(target, { query, max, url }, answer) {
    if (!answer.ok)
        return { queried: [], problem: answer.problem };
    if (answer.samples.length === 0)
        return { queried: [], problem: 'the query has no result' };
    const own = answer.samples.filter(({ labels }) => speaksOf(labels, target));
    if (own.length === 0)
        return {
            queried: [],
            problem: `none of its ${answer.samples.length} series has labels (name, region, address) that agree`,
        };
    const odd = own.find(({ value }) => !Number.isFinite(value));
    return {
        queried: own
            .filter(({ value }) => Number.isFinite(value))
            .map(({ labels, value }) => ({ value, max, labels: labelsText(labels), query, server: originOf(url) })),
        problem: odd === undefined ? undefined : `the value of ${labelsText(odd.labels) || 'the query'} is ${odd.value}`,
    };
}
function speaksOf({ name, region, address }, target) {
    if (name !== undefined && name.toLowerCase().replace(/\.$/, '') !== target.name)
        return false;
    // A pair without a region is served in all of them.
    if (region !== undefined && target.region !== undefined && region !== target.region)
        return false;
    if (address === undefined)
        return true;
    const parsed = (0,ip_address/* parseIpAddress */.D_)(address);
    return parsed.ok && parsed.value === target.address;
}
/** Services named in a note where nothing answers; a table has them all. */
const MAX_NAMED = 5;
function notesOn({ attempts, addresses, cutShort, services }, { ports }, targets) {
    if (ports.length === 0 || targets.length === 0)
        return [];
    const where = `${ports.length === 1 ? 'port' : 'ports'} ${ports.join(', ')}`;
    const answering = new Set(services.filter(({ succeeded }) => succeeded > 0).map(placeOf));
    const mute = [...new Set(services.map(placeOf))].filter((place) => !answering.has(place));
    return [
        `Health: ${attempts} connection attempts at ${addresses} of ${new Set(targets.map(({ address }) => address)).size} addresses, ${where}.`,
        ...(cutShort
            ? ['The time for connection attempts was over before all were made: rates rest on fewer.']
            : []),
        ...(mute.length === 0
            ? []
            : [
                `Nothing answers, over neither family: ${mute.slice(0, MAX_NAMED).join('; ')}${mute.length > MAX_NAMED ? `; and ${mute.length - MAX_NAMED} more` : ''}.`,
            ]),
    ];
}
function placeOf({ name, region, port }) {
    return `${name}${region === null ? '' : ` (${region})`}, port ${port}`;
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

/***/ 8590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ STATES)
/* harmony export */ });
const STATES = ['verified', 'ready', 'pending', 'failed', 'unverified', 'skipped'];


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

/***/ 7972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ aliasConflict),
  x: () => (/* binding */ declare)
});

// EXTERNAL MODULE: ./lib/model/reverse-name.js + 2 modules
var reverse_name = __webpack_require__(9776);
// EXTERNAL MODULE: ./lib/zones/zones.js + 2 modules
var zones_zones = __webpack_require__(137);
// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/zones/ancestor-map.js
var ancestor_map = __webpack_require__(7156);
// EXTERNAL MODULE: ./lib/zones/lookup.js
var lookup = __webpack_require__(1520);
;// CONCATENATED MODULE: ./lib/sources/alias-index.js



function createAliasIndex() {
    const ownersByTarget = new Map();
    const dnamesByTarget = (0,ancestor_map/* createAncestorMap */.O)();
    function* oneStepBack(name) {
        yield* ownersByTarget.get(name) ?? [];
        if (dnamesByTarget.size === 0)
            return;
        for (const [target, owners] of dnamesByTarget.above(name)) {
            if (target === name || !(0,domain_name/* isAtOrBelow */.a5)(name, target))
                continue;
            // RFC 6672 section 2.2 backwards: the labels below the target stand below the owner.
            const labels = (0,domain_name/* labelsOf */.PC)(name);
            const kept = labels.slice(0, labels.length - (0,domain_name/* labelsOf */.PC)(target).length);
            for (const owner of owners) {
                const from = (0,domain_name/* nameFromLabels */.Lf)([...kept, ...(0,domain_name/* labelsOf */.PC)(owner)]);
                if (from.ok)
                    yield from.value;
            }
        }
    }
    return {
        add({ type, owner, data }) {
            const target = data;
            if (type === 'CNAME')
                append(ownersByTarget.get(target), owner, (list) => ownersByTarget.set(target, list));
            else
                append(dnamesByTarget.get(target), owner, (list) => dnamesByTarget.set(target, list));
        },
        leadingTo(name, most) {
            if (ownersByTarget.size === 0 && dnamesByTarget.size === 0)
                return [];
            const seen = new Set([name]);
            let reached = [name];
            for (let steps = 0; steps < lookup/* MAX_ALIASES */.K1 && reached.length > 0; steps++) {
                const next = [];
                for (const at of reached) {
                    for (const from of oneStepBack(at)) {
                        if (seen.has(from))
                            continue;
                        seen.add(from);
                        next.push(from);
                        if (seen.size > most)
                            return [...seen].slice(1);
                    }
                }
                reached = next;
            }
            return [...seen].slice(1);
        },
    };
}
function append(list, item, start) {
    if (list === undefined)
        start([item]);
    else
        list.push(item);
}

;// CONCATENATED MODULE: ./lib/sources/multimap.js
/** From how many values on a key has a Set against duplicates; below, looking through them is cheaper. */
const MANY = 16;
function createMultimap() {
    const views = new Map();
    return {
        add(key, view, value) {
            let values = views.get(view);
            if (values === undefined) {
                values = createValues();
                views.set(view, values);
            }
            values.add(key, value);
        },
        get(key, view) {
            let found = NONE;
            let joined;
            for (const [name, values] of views) {
                if (view !== undefined && name !== undefined && name !== view)
                    continue;
                const more = values.get(key);
                if (more.length === 0)
                    continue;
                if (found.length === 0)
                    found = more;
                else
                    joined = new Set([...(joined ?? found), ...more]);
            }
            return joined === undefined ? found : [...joined];
        },
        has(key) {
            for (const values of views.values())
                if (values.get(key).length > 0)
                    return true;
            return false;
        },
    };
}
const NONE = Object.freeze([]);
/** Most keys have one value, which is stored bare. */
function createValues() {
    const entries = new Map();
    const crowded = new Map();
    return {
        add(key, value) {
            const found = entries.get(key);
            if (found === undefined)
                entries.set(key, value);
            else if (typeof found === 'string') {
                if (found !== value)
                    entries.set(key, [found, value]);
            }
            else if (found.length < MANY) {
                if (!found.includes(value))
                    found.push(value);
            }
            else {
                let seen = crowded.get(key);
                if (seen === undefined) {
                    seen = new Set(found);
                    crowded.set(key, seen);
                }
                if (seen.has(value))
                    return;
                seen.add(value);
                found.push(value);
            }
        },
        get(key) {
            const found = entries.get(key);
            if (found === undefined)
                return NONE;
            return typeof found === 'string' ? [found] : found;
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/declared.js




/** Reverse names led to one owner that are looked at; a /24 has 256 addresses. */
const MOST_SERVED = 1024;
/** Reads everything once and keeps what later judgements need. */
function declare(files) {
    const zones = (0,zones_zones/* createZones */.s)();
    const names = createMultimap();
    const expectedNames = createMultimap();
    // The addresses of zone data are found in the zones themselves.
    const pairAddresses = createMultimap();
    const aliasIndex = createAliasIndex();
    const explicit = new Map();
    const conflicts = [];
    const cnames = [];
    const kept = new Map();
    for (const file of files) {
        const inOrder = [];
        let streams = false;
        for (const declaration of file.declarations()) {
            if (!streams)
                inOrder.push(declaration.kind === 'record' ? declaration.record : declaration);
            if (declaration.kind === 'record') {
                const { record } = declaration;
                const { type } = record;
                zones.add(record);
                if (type === 'A' || type === 'AAAA')
                    names.add(record.data, record.view, record.owner);
                else if (type === 'CNAME' || type === 'DNAME') {
                    aliasIndex.add(record);
                    if (type === 'CNAME')
                        cnames.push(record);
                }
            }
            else if (declaration.kind === 'zone') {
                const { apex, view, complete, path, unknown } = declaration;
                zones.addZone(apex, view, complete, { path }, unknown);
            }
            else if (declaration.kind === 'pair') {
                const { pair } = declaration;
                streams = true;
                names.add(pair.address, pair.view, pair.name);
                pairAddresses.add(pair.name, pair.view, pair.address);
                if (file.source === 'manifest')
                    expectedNames.add(pair.address, undefined, pair.name);
                if (pair.ptr !== undefined)
                    noteExplicit(pair, explicit, conflicts);
            }
        }
        if (!streams)
            kept.set(file, inOrder);
    }
    noteAliases(cnames, zones, conflicts);
    return {
        zones,
        *declarationsOf(file) {
            const inOrder = kept.get(file);
            if (inOrder === undefined)
                yield* file.declarations();
            else
                for (const one of inOrder)
                    yield 'kind' in one ? one : { kind: 'record', record: one };
        },
        namesOf: names.get,
        expectedNamesOf: expectedNames.get,
        addressesOf(name, view) {
            const found = new Set(pairAddresses.get(name, view));
            for (const { type, data } of zones.recordsAt(name, view))
                if (type === 'A' || type === 'AAAA')
                    found.add(data);
            return [...found];
        },
        exists: (name) => pairAddresses.has(name) || zones.exists(name),
        hasReverseZone(address, view) {
            const zone = zones.find((0,reverse_name/* reverseNameOf */.f)(address), view);
            return zone?.declared === true && (0,reverse_name/* isInReverseTree */.kv)(zone.apex);
        },
        addressesServedAt(owner, view) {
            const served = [];
            for (const from of aliasIndex.leadingTo(owner, MOST_SERVED)) {
                const address = (0,reverse_name/* addressOfReverseName */.Zf)(from);
                // The way back disregards views, zone cuts and what hides what; the way there decides.
                if (address !== undefined && zones.lookup((0,reverse_name/* reverseNameOf */.f)(address), 'PTR', view).name === owner)
                    served.push(address);
            }
            return served;
        },
        conflicts,
    };
}
function noteExplicit(pair, explicit, conflicts) {
    const key = `${pair.name} ${pair.address} ${pair.region ?? ''} ${pair.view ?? ''}`;
    const earlier = explicit.get(key);
    if (earlier === undefined) {
        explicit.set(key, pair);
        return;
    }
    if (earlier.ptr.some((target) => pair.ptr.includes(target)))
        return;
    conflicts.push({
        kind: 'expectation-conflict',
        message: `${pair.name} with ${pair.address} is declared twice with different PTR targets: ${pair.ptr.join(', ')} here, ${earlier.ptr.join(', ')} at ${placeText(earlier.location)}`,
        remedy: 'Keep one of the two, or give both the same `ptr:` list.',
        name: pair.name,
        address: pair.address,
        expected: earlier.ptr,
        observed: pair.ptr,
        location: pair.location,
        related: [earlier.location],
    });
}
/** Notes every owner that has both an alias and an address, once. */
function noteAliases(cnames, zones, conflicts) {
    const noted = new Set();
    for (const alias of cnames) {
        const { owner, zone, view } = alias;
        const key = `${owner} ${zone} ${view ?? ''}`;
        if (noted.has(key))
            continue;
        const beside = zones
            .recordsAt(owner, view)
            .find((other) => (other.type === 'A' || other.type === 'AAAA') && other.zone === zone && other.view === view);
        if (beside === undefined)
            continue;
        noted.add(key);
        conflicts.push(aliasConflict(owner, alias, beside.location));
    }
}
/** An address and a CNAME at one owner (RFC 1034 section 3.6.2). */
function aliasConflict(owner, alias, place) {
    return {
        kind: 'expectation-conflict',
        message: `${owner} has an address here and is an alias of ${alias.data} at ${placeText(alias.location)}; a CNAME stands alone at its owner (RFC 1034 section 3.6.2)`,
        remedy: `Remove the CNAME of ${owner}, or its address records.`,
        name: owner,
        observed: [alias.data],
        location: place,
        related: [alias.location],
    };
}
function placeText({ path, line }) {
    return line === undefined ? path : `${path}:${line}`;
}


/***/ }),

/***/ 4208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ expectations)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3984);
/* harmony import */ var _model_reverse_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9776);
/* harmony import */ var _zones_declared_lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2651);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7972);





/** Acceptable names that are listed for one pair; the rest of a crowded address is known to the rules all the same. */
const MOST_NAMES = 32;
/** Turns declarations into expectations, in the order of the files; whatever gives none says why. */
function* expectations(files, declared, policy) {
    for (const file of files) {
        for (const declaration of declared.declarationsOf(file)) {
            if (declaration.kind === 'record') {
                const { record } = declaration;
                if (record.type === 'A' || record.type === 'AAAA')
                    yield ofAddressRecord(record, declared, policy);
                else if (record.type === 'PTR')
                    yield* ofPtrRecord(record, declared, policy);
            }
            else if (declaration.kind === 'pair') {
                const { pair } = declaration;
                yield withinNetworks(ofPair(pair, file.source === 'manifest', declared, policy), policy);
                yield* unseenAlias(pair, declared);
            }
            else if (declaration.kind !== 'zone')
                yield declaration;
        }
    }
    for (const defect of declared.conflicts)
        yield { kind: 'defect', defect };
}
/** A CNAME at the name of a pair, in a zone that is not held: where it is held, the lookup of the name shows the alias. */
function* unseenAlias({ name, address, view, location }, { zones }) {
    if (zones.isEmpty)
        return;
    const alias = zones.recordsAt(name, view).find(({ type }) => type === 'CNAME');
    if (alias === undefined || (0,_zones_declared_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .declaredLookup */ .Z)(zones, name, (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressTypeOf */ .cC)(address), view) !== undefined)
        return;
    yield { kind: 'defect', defect: (0,_declared_js__WEBPACK_IMPORTED_MODULE_3__/* .aliasConflict */ .v)(name, alias, location) };
}
function ofPair(pair, isManifest, declared, policy) {
    const { ptr, ...rest } = pair;
    const match = ptr !== undefined ? 'exact' : (policy.match ?? (isManifest ? 'exact' : 'any'));
    const acceptable = () => {
        if (ptr !== undefined)
            return ptr;
        if (policy.match === undefined && isManifest && !(0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWildcard */ .z2)(pair.name))
            return declared.expectedNamesOf(pair.address);
        return acceptableBy(match, pair, declared);
    };
    return {
        ...rest,
        ptr: acceptable(),
        match,
        requires: 'both',
        forward: policy.stage === 'published' ? 'required' : 'optional',
        declaredAs: isManifest ? 'expect' : 'address-record',
        change: null,
    };
}
/** The PTR targets that are acceptable for a pair which does not write them down. */
function acceptableBy(match, pair, declared) {
    const { name, address } = pair;
    if (match === 'confirmed')
        return [];
    // A wildcard has no PTR of its own; some name of its address has.
    if (match === 'exact' && !(0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWildcard */ .z2)(name))
        return [name];
    const names = declared.namesOf(address, viewOfReverse(pair, declared));
    return names.length <= MOST_NAMES ? names : [...new Set([name, ...names.slice(0, MOST_NAMES)])];
}
/** A view's own reverse zone is about the names of that view; without one, its clients see the PTR that all others see. */
function viewOfReverse({ address, view }, { zones }) {
    if (view === undefined)
        return undefined;
    return (0,_zones_declared_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .declaredLookup */ .Z)(zones, (0,_model_reverse_name_js__WEBPACK_IMPORTED_MODULE_2__/* .reverseNameOf */ .f)(address), 'PTR', view) === undefined ? undefined : view;
}
function ofAddressRecord(record, declared, policy) {
    const address = record.data;
    const { owner: name, location, view, ignores } = record;
    const match = policy.match ?? 'any';
    const expectation = {
        name,
        address,
        ptr: acceptableBy(match, { name, address, ...(view === undefined ? {} : { view }) }, declared),
        match,
        requires: 'both',
        forward: policy.stage === 'published' ? 'required' : 'optional',
        declaredAs: 'address-record',
        change: null,
        location,
        ...(view === undefined ? {} : { view }),
        ...(ignores === undefined ? {} : { ignores }),
    };
    const occlusion = declared.zones.occlusionOf(record);
    if (occlusion === undefined)
        return withinNetworks(expectation, policy);
    return occlusion.kind === 'cut'
        ? leftOut(expectation, 'glue', `${name} lies below the zone cut ${occlusion.name}; the child zone publishes its addresses`)
        : leftOut(expectation, 'occluded', occludedWords(name, occlusion));
}
function* ofPtrRecord(record, declared, policy) {
    const occlusion = declared.zones.occlusionOf(record);
    if (occlusion !== undefined) {
        const detail = occludedWords(record.owner, occlusion);
        const address = (0,_model_reverse_name_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOfReverseName */ .Zf)(record.owner);
        yield address === undefined
            ? skipped(record, 'occluded', detail)
            : leftOut(ofPtr(record, address, policy), 'occluded', detail);
        return;
    }
    const owner = (0,_model_reverse_name_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyReverseOwner */ .Im)(record.owner, intendedAddressOf(record, declared));
    if (owner.kind === 'address')
        yield withinNetworks(ofPtr(record, owner.address, policy), policy);
    // What leads to an owner says which address it serves, whatever the owner looks like.
    const served = declared.addressesServedAt(record.owner, record.view);
    for (const address of served)
        yield withinNetworks(ofPtr(record, address, policy), policy);
    if (owner.kind === 'address' || served.length > 0)
        return;
    if (owner.kind === 'classless' && owner.address !== undefined) {
        yield withinNetworks(ofPtr(record, owner.address, policy), policy);
    }
    else if (owner.kind === 'classless' || (owner.kind === 'malformed' && isFreelyNamed(record, declared))) {
        const detail = `no declared CNAME or DNAME leads to ${record.owner}, so the address it serves is unknown`;
        yield skipped(record, 'classless-owner', detail);
    }
    else if (owner.kind === 'special' || owner.kind === 'outside') {
        yield skipped(record, 'not-a-reverse-name', `${record.owner} is not the reverse name of an address`);
    }
    else {
        yield { kind: 'defect', defect: malformedOwner(record, owner) };
    }
}
/**
 * True in a zone below in-addr.arpa whose name holds a word, as RFC 2317 section 4 allows, where the repository does not hold
 * the parent: that alone knows which addresses lead there.
 */
function isFreelyNamed({ zone, view }, { zones }) {
    if (zone === _model_reverse_name_js__WEBPACK_IMPORTED_MODULE_2__/* .IN_ADDR_ARPA */ .pw || !(0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(zone, _model_reverse_name_js__WEBPACK_IMPORTED_MODULE_2__/* .IN_ADDR_ARPA */ .pw))
        return false;
    const chosen = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(zone).slice(0, -2);
    return chosen.some((label) => /[a-z]/.test(label)) && zones.find((0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(zone), view) === undefined;
}
function occludedWords(owner, { kind, name }) {
    switch (kind) {
        case 'cut':
            return `${owner} lies below the zone cut ${name}; a server answers for it from the child zone, not with this record`;
        case 'dname':
            return `${owner} lies below the DNAME record of ${name}, which answers in place of this record`;
        case 'zone':
            return `${owner} lies in the zone ${name}, which the repository also holds and which answers in place of this record`;
    }
}
/** The address that a PTR record was meant for, where its target has just one of the family in the declared zones. */
function intendedAddressOf(record, declared) {
    if ((0,_model_reverse_name_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOfReverseName */ .Zf)(record.owner) !== undefined)
        return undefined;
    const type = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(record.owner, _model_reverse_name_js__WEBPACK_IMPORTED_MODULE_2__/* .IN_ADDR_ARPA */ .pw) ? 'A' : 'AAAA';
    const found = declared.zones.lookup(record.data, type, record.view);
    return found.kind === 'answer' && found.records.length === 1
        ? found.records[0].data
        : undefined;
}
function malformedOwner(record, owner) {
    const { problem, suggestion } = owner;
    return {
        kind: 'reverse-name-malformed',
        message: `${record.owner} can never answer for an address: ${problem}`,
        remedy: suggestion === undefined
            ? 'ptr-gate ptr ADDRESS prints the right owner for an address.'
            : `${suggestion}. IN PTR ${record.data}.`,
        name: record.data,
        observed: [record.owner],
        expected: suggestion === undefined ? [] : [suggestion],
        location: record.location,
    };
}
function ofPtr(record, address, policy) {
    const target = record.data;
    return {
        name: target,
        address,
        ptr: [target],
        match: 'exact',
        requires: 'forward',
        forward: policy.stage === 'published' ? 'required' : 'optional',
        declaredAs: 'ptr-record',
        change: null,
        location: record.location,
        ...(record.view === undefined ? {} : { view: record.view }),
        ...(record.ignores === undefined ? {} : { ignores: record.ignores }),
    };
}
/** The expectation, unless its address is in none of the networks that the policy names as ours. */
function withinNetworks(expectation, { networks }) {
    if (networks === undefined || networks.some((network) => (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .networkContains */ .wd)(network, expectation.address))) {
        return { kind: 'expectation', expectation };
    }
    return leftOut(expectation, 'not-our-network', `${expectation.address} is in none of ${networks.map(_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNetwork */ .CM).join(', ')}`);
}
function leftOut(expectation, reason, detail) {
    return { kind: 'expectation', expectation: { ...expectation, leftOut: { reason, detail } } };
}
/** A PTR record that is no pair. */
function skipped({ data, location }, reason, detail) {
    return { kind: 'skip', skip: { reason, detail, name: data, location } };
}


/***/ }),

/***/ 2651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ declaredLookup)
/* harmony export */ });
/* harmony import */ var _ttl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8384);

/**
 * What the repository's own zones say, or undefined where it does not hold the answer: a referral, a chain that leaves
 * its zones or does not end, a zone that no source declares or that could not be read in full, a name whose answers its
 * provider makes up.
 */
function declaredLookup(zones, name, type, view) {
    const found = zones.lookup(name, type, view);
    if (found.kind === 'not-held' || found.kind === 'delegation')
        return undefined;
    if (!isHeld(found.zone) || !found.aliases.every((alias) => isHeld(alias.zone)))
        return undefined;
    const { zone } = found;
    if (zone.isUnknown(found.name))
        return undefined;
    const aliases = found.aliases.map((alias) => alias.target);
    const chain = found.aliases.map((alias) => alias.record.location);
    if (found.kind === 'answer') {
        return {
            answer: { kind: 'rrset', targets: targetsOf(found.records), ttl: leastTtl(found), aliases },
            zone: zone.apex,
            locations: placesOf(found.records, chain),
        };
    }
    const negativeTtl = (0,_ttl_js__WEBPACK_IMPORTED_MODULE_0__/* .negativeTtlOf */ .z)(zone);
    const locations = zone.location === undefined ? chain : [zone.location, ...chain];
    return {
        answer: {
            kind: found.kind,
            ...(negativeTtl === undefined ? {} : { negativeTtl }),
            zone: zone.apex,
            aliases,
        },
        zone: zone.apex,
        locations,
    };
}
function placesOf(records, chain) {
    const places = records.map((record) => record.location);
    return chain.length === 0 ? places : [...places, ...chain];
}
function isHeld(zone) {
    return zone.declared && zone.complete;
}
function targetsOf(records) {
    if (records.length === 1)
        return [records[0].data];
    return [...new Set(records.map((record) => record.data))].sort();
}
function leastTtl(found) {
    const chain = found.aliases.map((alias) => (0,_ttl_js__WEBPACK_IMPORTED_MODULE_0__/* .ttlOf */ .y)(alias.record, alias.zone));
    return found.records.reduce((least, record) => Math.min(least, (0,_ttl_js__WEBPACK_IMPORTED_MODULE_0__/* .ttlOf */ .y)(record, found.zone)), Math.min(...chain, Infinity));
}


/***/ })

};
;