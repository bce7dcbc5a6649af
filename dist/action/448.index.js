"use strict";
exports.id = 448;
exports.ids = [448,649,855];
exports.modules = {

/***/ 7649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
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
var parse = __webpack_require__(9977);
// EXTERNAL MODULE: ./lib/document/problems.js
var document_problems = __webpack_require__(8598);
// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/options.js
var options = __webpack_require__(874);
// EXTERNAL MODULE: ./lib/repository/tree.js
var repository_tree = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/model/parsed.js
var parsed = __webpack_require__(3385);
// EXTERNAL MODULE: ./lib/model/user-info.js
var user_info = __webpack_require__(5816);
// EXTERNAL MODULE: ./lib/option-values.js
var option_values = __webpack_require__(7710);
// EXTERNAL MODULE: ./lib/dns/server-address.js
var server_address = __webpack_require__(7752);
;// CONCATENATED MODULE: ./lib/config/sections.js







const RECORDS_KEYS = ['path', 'as', 'origin'];
const IGNORE_KEYS = ['rule', 'name', 'address', 'path', 'reason', 'until'];
const REGION_KEYS = ['resolver', 'subnet'];
/** Keys of `policy:` that are options; `ignore` stands beside them. */
const POLICY_OPTIONS = options/* OPTION_NAMES */.TM.filter((name) => (0,options/* optionOf */.XD)(name).policy === true);
/** An id of a rule or of a source. */
const KEBAB_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** A region's name; the keys that an `expect:` entry itself has are taken. */
const REGION_NAME = /^(?!(?:A|AAAA|address|ptr)$)[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
function readRecords(node, problems) {
    const records = [];
    for (const item of (0,document_node/* itemsOf */.S3)(node)) {
        const location = (0,document_node/* placeOf */.$t)(item);
        if (item.kind !== 'map') {
            const pattern = patternOf(item, "'records:'", problems);
            if (pattern !== undefined)
                records.push({ pattern, location });
            continue;
        }
        problems.unknownKeys(item, RECORDS_KEYS, "an entry of 'records:'");
        const path = (0,document_node/* get */.Jt)(item, 'path');
        if (path === undefined) {
            problems.add(item, "this entry of 'records:' has no 'path'. Write {path: zones/db.example.org, as: zone-file}");
        }
        const pattern = path && patternOf(path, "'path:'", problems);
        const as = optionalText(item, 'as', 'as: zone-file', problems);
        if (as !== undefined && !KEBAB_ID.test(as)) {
            problems.add((0,document_node/* get */.Jt)(item, 'as'), `${(0,document_node/* quote */.hD)(as)} is not the id of a format. Write one such as zone-file or hosts`);
        }
        const origin = parsedText(item, 'origin', 'origin: example.org', (text) => (0,domain_name/* parseDomainName */.r)(text), problems);
        if (pattern !== undefined)
            records.push({ pattern, ...defined({ as, origin }), location });
    }
    return records;
}
/** A path or glob that stays inside the repository. */
function patternOf(node, what, problems) {
    const text = (0,document_node/* textOf */.b6)(node);
    if (text === undefined || text === '') {
        problems.add(node, `${what} holds ${(0,document_node/* describe */.q0)(node)} where a path or pattern belongs. Write one such as zones/db.*`);
        return undefined;
    }
    const problem = patternProblem(text);
    if (problem === undefined)
        return text;
    problems.add(node, `${(0,document_node/* quote */.hD)(text)} ${problem}`);
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
    for (const entry of (0,document_node/* entriesOf */.Mc)(policy)) {
        const { key, value } = entry;
        if (key.text === 'ignore')
            continue;
        const name = POLICY_OPTIONS.find((option) => option === key.text);
        if (name === undefined) {
            const elsewhere = options/* OPTION_NAMES */.TM.find((option) => option === key.text);
            if (elsewhere === undefined)
                problems.unknownKey(entry, [...POLICY_OPTIONS, 'ignore'], "'policy:'");
            else
                problems.add(key, `'${elsewhere}' cannot be set in 'policy:'. Write it on the command line, --${elsewhere}`);
            continue;
        }
        if ((0,document_node/* isNull */.kZ)(value) && name !== 'rules') {
            problems.add(value, `'${name}:' is empty. Write a value, or remove the key`);
            continue;
        }
        const texts = name === 'rules' ? rulesOf(value, problems) : optionTexts(name, value, problems);
        if (texts.length > 0)
            read.set(name, { texts, location: (0,document_node/* placeOf */.$t)(value) });
    }
    return read;
}
/** The texts of one option, each checked at its own place. */
function optionTexts(name, value, problems) {
    const option = (0,options/* optionOf */.XD)(name);
    if (value.kind === 'list' && option.many !== true) {
        problems.add(value, `'${name}:' holds a list where one value belongs. Write ${name}: ${option.default ?? option.placeholder}`);
        return [];
    }
    if (value.kind === 'list' && value.items.length === 0) {
        problems.add(value, `'${name}:' is an empty list. Write a value, or remove the key`);
    }
    const texts = [];
    for (const item of (0,document_node/* itemsOf */.S3)(value)) {
        const text = (0,document_node/* textOf */.b6)(item);
        if (text === undefined || text.trim() === '') {
            const list = option.many === true ? ' or a list of them' : '';
            problems.add(item, `'${name}:' holds ${(0,document_node/* describe */.q0)(item)} where a text belongs. Write one value${list}`);
            continue;
        }
        const parts = option.many === true && value.kind === 'scalar' ? (0,options/* splitList */.ry)(text) : [text];
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
    for (const { key, value: level } of (0,document_node/* entriesOf */.Mc)(mapOf(value, "'rules:'", 'rules: {ptr-ambiguous: off}', problems))) {
        const text = (0,document_node/* textOf */.b6)(level);
        if (!KEBAB_ID.test(key.text)) {
            problems.add(key, `${(0,document_node/* quote */.hD)(key.text)} is not the id of a rule. Write one such as ptr-missing`);
        }
        else if (text === undefined || !option_values/* LEVELS */.A_.some((word) => word === text)) {
            problems.add(level, `${(0,document_node/* describe */.q0)(level)} is not a level. Write one of ${option_values/* LEVELS */.A_.join(', ')}`);
        }
        else
            texts.push(`${key.text}=${text}`);
    }
    return texts;
}
function readIgnore(node, problems) {
    const example = '{rule: ptr-missing, name: old.example.org, reason: "moving, ticket 123", until: 2027-01-31}';
    const entries = [];
    for (const item of (0,document_node/* itemsOf */.S3)(node)) {
        const before = problems.count;
        const map = item.kind === 'map' ? item : undefined;
        if (map === undefined) {
            problems.add(item, `${(0,document_node/* describe */.q0)(item)} stands where an entry of 'ignore:' belongs. Write ${example}`);
            continue;
        }
        problems.unknownKeys(map, IGNORE_KEYS, "an entry of 'ignore:'");
        for (const key of ['rule', 'reason']) {
            if ((0,document_node/* get */.Jt)(map, key) === undefined) {
                problems.add(map, `this entry of 'ignore:' has no '${key}'. Write ${example}`);
            }
        }
        const rule = optionalText(map, 'rule', 'rule: ptr-missing', problems);
        if (rule !== undefined && !KEBAB_ID.test(rule)) {
            problems.add((0,document_node/* get */.Jt)(map, 'rule'), `${(0,document_node/* quote */.hD)(rule)} is not the id of a rule. Write one such as ptr-missing`);
        }
        const reason = optionalText(map, 'reason', 'reason: "moving, ticket 123"', problems);
        const name = parsedText(map, 'name', 'name: old.example.org', (text) => (0,domain_name/* parseDomainName */.r)(text), problems);
        const address = parsedText(map, 'address', 'address: 2001:db8::25', ip_address/* parseIpAddress */.D_, problems);
        const path = (0,document_node/* get */.Jt)(map, 'path') && patternOf((0,document_node/* get */.Jt)(map, 'path'), "'path:'", problems);
        const until = optionalText(map, 'until', 'until: 2027-01-31', problems);
        if (until !== undefined && !isDate(until)) {
            problems.add((0,document_node/* get */.Jt)(map, 'until'), `${(0,document_node/* quote */.hD)(until)} is not a day. Write YYYY-MM-DD, such as 2027-01-31`);
        }
        if (problems.count > before || rule === undefined || reason === undefined)
            continue;
        entries.push({ rule, reason, ...defined({ name, address, path, until }), location: (0,document_node/* placeOf */.$t)(map) });
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
    for (const { key, value } of (0,document_node/* entriesOf */.Mc)(mapOf(node, "'regions:'", example, problems))) {
        if (!REGION_NAME.test(key.text)) {
            problems.add(key, `${(0,document_node/* quote */.hD)(key.text)} cannot name a region. Write letters, digits, '.', '_' and '-', and none of A, AAAA, address, ptr`);
        }
        const map = mapOf(value, `the region ${(0,document_node/* quote */.hD)(key.text)}`, `${key.text}: {resolver: 192.0.2.53}`, problems);
        if (map !== undefined)
            problems.unknownKeys(map, REGION_KEYS, 'a region');
        const resolver = parsedText(map, 'resolver', 'resolver: 192.0.2.53', vantageText, problems);
        const subnet = parsedText(map, 'subnet', 'subnet: 203.0.113.0/24', ip_address/* parseNetwork */.MO, problems);
        regions.set(key.text, { ...defined({ resolver, subnet }), location: (0,document_node/* placeOf */.$t)(key) });
    }
    return regions;
}
/** A server that can be asked, as it is written. */
function vantageText(text) {
    const server = (0,server_address/* parseServerAddress */.RA)(text.trim());
    return server.ok ? (0,parsed/* parsed */.Y)(text.trim()) : server;
}
/** The mapping; undefined where there is none, or nothing in it. Anything else is a problem. */
function mapOf(node, what, example, problems) {
    if (node === undefined || (0,document_node/* isNull */.kZ)(node))
        return undefined;
    if (node.kind === 'map')
        return node;
    problems.add(node, `${what} is a mapping, and ${(0,document_node/* describe */.q0)(node)} stands here. Write ${example}`);
    return undefined;
}
function optionalText(map, key, example, problems) {
    const entry = (0,document_node/* entryOf */.Ms)(map, key);
    if (entry === undefined)
        return undefined;
    const text = (0,document_node/* textOf */.b6)(entry.value);
    if (text !== undefined && text.trim() !== '')
        return text;
    problems.add(entry.value, `'${key}:' holds ${(0,document_node/* describe */.q0)(entry.value)} where a text belongs. Write ${example}`);
    return undefined;
}
function parsedText(map, key, example, parse, problems) {
    const text = optionalText(map, key, example, problems);
    if (text === undefined)
        return undefined;
    const result = parse(text);
    if (result.ok)
        return result.value;
    problems.add((0,document_node/* get */.Jt)(map, key), `'${key}:' ${advised(result.problem, `Write ${example}`)}`);
    return undefined;
}
/** The problem, and what to write where it does not say that itself. */
function advised(problem, advice) {
    return /[;.] write /i.test(problem) ? problem : `${problem}. ${advice}`;
}
/** The members that have a value. */
function defined(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/config/health.js






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
    const map = mapOf(node, "'health:'", EXAMPLE, problems);
    if (node === undefined || map === undefined)
        return undefined;
    problems.unknownKeys(map, HEALTH_KEYS, "'health:'");
    const maxTimeoutRate = one(map, 'max-timeout-rate', parseShare, 'max-timeout-rate: 1%', problems);
    const prometheus = readPrometheus((0,document_node/* get */.Jt)(map, 'prometheus'), maxTimeoutRate, problems);
    const ports = portsOf((0,document_node/* get */.Jt)(map, 'ports'), problems);
    if (ports?.length === 0 && (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(map, 'ports')).length === 0 && (0,document_node/* get */.Jt)(map, 'prometheus') === undefined)
        problems.add((0,document_node/* get */.Jt)(map, 'ports'), "without a port and without 'prometheus:' nothing is measured. Write ports: [443]");
    return {
        ...HEALTH_DEFAULTS,
        ...defined({
            ports,
            attempts: one(map, 'attempts', (text) => (0,option_values/* integer */.nd)(1, 10_000)([text]), 'attempts: 20', problems),
            timeoutMs: one(map, 'timeout', (text) => (0,option_values/* duration */.p0)(100, 30_000)([text]), 'timeout: 3s', problems),
            maxTimeoutRate,
            tls: one(map, 'tls', parseTruth, 'tls: true', problems),
            allow: allowOf((0,document_node/* get */.Jt)(map, 'allow'), problems),
            prometheus,
        }),
        location: (0,document_node/* placeOf */.$t)(map),
    };
}
function readPrometheus(node, maxTimeoutRate, problems) {
    const map = mapOf(node, "'prometheus:'", PROMETHEUS_EXAMPLE, problems);
    if (map === undefined)
        return undefined;
    problems.unknownKeys(map, PROMETHEUS_KEYS, "'prometheus:'");
    for (const key of ['url', 'query']) {
        if ((0,document_node/* get */.Jt)(map, key) === undefined)
            problems.add(map, `'prometheus:' has no '${key}'. Write ${PROMETHEUS_EXAMPLE}`);
    }
    const url = one(map, 'url', parseUrl, 'url: https://prometheus.example.org', problems);
    const query = optionalText(map, 'query', "query: 'sum by (region) (ipv6_timeout_ratio)'", problems);
    const max = one(map, 'max', parseLimit, 'max: 1%', problems) ?? maxTimeoutRate;
    const headerEnv = one(map, 'header-env', parseVariable, 'header-env: PROMETHEUS_AUTHORIZATION', problems);
    if (url === undefined || query === undefined)
        return undefined;
    return { url, query, max: max ?? HEALTH_DEFAULTS.maxTimeoutRate, ...defined({ headerEnv }) };
}
/** The value of a key that has one text. */
function one(map, key, parse, example, problems) {
    const text = optionalText(map, key, example, problems);
    if (text === undefined)
        return undefined;
    const value = parse(text);
    if (value.ok)
        return value.value;
    problems.add((0,document_node/* get */.Jt)(map, key), `'${key}:' ${value.problem}. Write ${example}`);
    return undefined;
}
function portsOf(node, problems) {
    if (node === undefined)
        return undefined;
    const ports = new Set();
    for (const item of (0,document_node/* itemsOf */.S3)(node)) {
        const port = (0,option_values/* integer */.nd)(1, 65_535)([(0,document_node/* textOf */.b6)(item) ?? '']);
        if (!port.ok)
            problems.add(item, `${(0,document_node/* describe */.q0)(item)} is not a port from 1 to 65535. Write ports: [443]`);
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
    for (const item of (0,document_node/* itemsOf */.S3)(node)) {
        const text = (0,document_node/* textOf */.b6)(item);
        const network = text === undefined ? (0,parsed/* refused */.J)(`${(0,document_node/* describe */.q0)(item)} is no network`) : (0,ip_address/* parseNetwork */.MO)(text);
        if (network.ok)
            networks.push(network.value);
        else
            problems.add(item, `'allow:' ${advised(network.problem, 'Write allow: [2001:db8::/32]')}`);
    }
    return networks;
}
/** `1%`, `0.5 %`, or the same as a fraction below 1: `0.01`. */
function parseShare(text) {
    const value = parseLimit(text);
    if (!value.ok)
        return value;
    if (!text.includes('%') && value.value >= 1)
        return (0,parsed/* refused */.J)(`${(0,document_node/* quote */.hD)(text)} could mean ${text} % or all of them`);
    return value.value > 1 ? (0,parsed/* refused */.J)(`${(0,document_node/* quote */.hD)(text)} is more than all of them`) : value;
}
/** A number in the query's own unit, or a percentage. */
function parseLimit(text) {
    const match = /^([0-9]{1,15}(?:\.[0-9]{1,15})?)\s*(%)?$/.exec(text.trim());
    if (match === null)
        return (0,parsed/* refused */.J)(`${(0,document_node/* quote */.hD)(text)} is neither a percentage nor a number`);
    return (0,parsed/* parsed */.Y)(match[2] === undefined ? Number(match[1]) : Number(match[1]) / 100);
}
function parseTruth(text) {
    return text === 'true' || text === 'false'
        ? (0,parsed/* parsed */.Y)(text === 'true')
        : (0,parsed/* refused */.J)(`${(0,document_node/* quote */.hD)(text)} is neither true nor false`);
}
function parseUrl(text) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return (0,parsed/* refused */.J)(`${(0,document_node/* quote */.hD)((0,user_info/* withoutUserInfo */.s)(text))} is not a URL`);
    }
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return (0,parsed/* refused */.J)(`${(0,document_node/* quote */.hD)(url.protocol)} is neither http: nor https:`);
    // What the problem says is printed, so it must not quote the URL.
    if (url.username !== '' || url.password !== '')
        return (0,parsed/* refused */.J)("holds a user name or password, which everyone can read here. Name a variable under 'header-env:'");
    if (url.search !== '' || url.hash !== '')
        return (0,parsed/* refused */.J)(`${(0,document_node/* quote */.hD)(text)} goes on after the path; the query has its own key`);
    return (0,parsed/* parsed */.Y)(text);
}
function parseVariable(text) {
    if (!VARIABLE.test(text))
        return (0,parsed/* refused */.J)(`${(0,document_node/* quote */.hD)(text)} is not the name of an environment variable`);
    return RUNNER_VARIABLE.test(text)
        ? (0,parsed/* refused */.J)(`${(0,document_node/* quote */.hD)(text)} belongs to the workflow runner and is not sent anywhere`)
        : (0,parsed/* parsed */.Y)(text);
}

// EXTERNAL MODULE: ./lib/rollout/moment.js
var moment = __webpack_require__(2600);
// EXTERNAL MODULE: ./lib/rollout/schedule.js
var schedule = __webpack_require__(3925);
;// CONCATENATED MODULE: ./lib/config/rollout.js




const ROLLOUT_KEYS = ['start', 'every', 'order', 'hold', 'pin'];
const rollout_EXAMPLE = 'rollout: {start: 2026-12-01, every: 1 week, order: [us-east, eu-west]}';
const REQUIRED = ['start', 'every', 'order'];
/** Reads `rollout:`; `regions` and `expect` are the sections that make its regions known. */
function readRollout(node, { regions, expect }, problems) {
    const map = mapOf(node, "'rollout:'", rollout_EXAMPLE, problems);
    if (map === undefined)
        return undefined;
    problems.unknownKeys(map, ROLLOUT_KEYS, "'rollout:'");
    for (const key of REQUIRED) {
        if ((0,document_node/* get */.Jt)(map, key) === undefined)
            problems.add(map, `'rollout:' has no '${key}'. Write ${rollout_EXAMPLE}`);
    }
    const start = parsedText(map, 'start', 'start: 2026-12-01', moment/* parseMoment */.mI, problems);
    const every = parsedText(map, 'every', 'every: 1 week', moment/* parseInterval */.P1, problems);
    const known = [...new Set([...(0,document_node/* entriesOf */.Mc)(regions).map(({ key }) => key.text), ...regionsUnder(expect)])];
    const order = readOrder((0,document_node/* get */.Jt)(map, 'order'), known, problems);
    const hold = optionalText(map, 'hold', 'hold: eu-west', problems);
    if (hold !== undefined && order.length > 0 && !order.includes(hold))
        problems.add((0,document_node/* get */.Jt)(map, 'hold'), notInOrder(hold, order));
    const pin = readPin((0,document_node/* get */.Jt)(map, 'pin'), order, start, problems);
    if (start === undefined || every === undefined || order.length === 0)
        return undefined;
    const rollout = { start, every, order, ...defined({ hold }), pin, location: (0,document_node/* placeOf */.$t)(map) };
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
    const map = mapOf(node, "'pin:'", 'pin: {eu-west: 2026-12-10}', problems);
    for (const { key, value } of map?.entries ?? []) {
        const region = key.text;
        if (order.length > 0 && !order.includes(region))
            problems.add(key, notInOrder(region, order));
        const date = parsedText(map, region, `${region}: 2026-12-10`, moment/* parseMoment */.mI, problems);
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
        .filter(({ key, value }) => value.kind === 'map' && REGION_NAME.test(key.text))
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
    const top = mapOf(root, 'a configuration', 'expect: {mail.example.org: 192.0.2.25}', problems);
    for (const entry of top?.entries ?? []) {
        if (!TOP_KEYS.includes(entry.key.text))
            refuseTopKey(entry, path, problems);
    }
    const policy = mapOf((0,document_node/* get */.Jt)(top, 'policy'), "'policy:'", 'policy: {stage: published}', problems);
    const expect = (0,document_node/* get */.Jt)(top, 'expect');
    const rollout = readRollout((0,document_node/* get */.Jt)(top, 'rollout'), { regions: (0,document_node/* get */.Jt)(top, 'regions'), expect }, problems);
    const health = readHealth((0,document_node/* get */.Jt)(top, 'health'), problems);
    const config = {
        path,
        records: readRecords((0,document_node/* get */.Jt)(top, 'records'), problems),
        policy: readPolicy(policy, problems),
        ignore: readIgnore((0,document_node/* get */.Jt)(policy, 'ignore'), problems),
        regions: readRegions((0,document_node/* get */.Jt)(top, 'regions'), problems),
        ...(rollout === undefined ? {} : { rollout }),
        ...(health === undefined ? {} : { health }),
        hasExpect: expect !== undefined && !(0,document_node/* isNull */.kZ)(expect),
    };
    if (problems.first !== undefined)
        throw new cannot_run/* CannotRun */.z(problems.lines());
    return config;
}
/** A key of another place is sent there; any other is as good as mistyped. */
function refuseTopKey(entry, path, problems) {
    const { key, value } = entry;
    const name = options/* OPTION_NAMES */.TM.find((option) => option === key.text);
    if (key.text === 'ignore' || (name !== undefined && POLICY_OPTIONS.includes(name))) {
        const text = (0,document_node/* quote */.hD)((0,document_node/* textOf */.b6)(value) ?? '...').slice(1, -1);
        problems.add(key, `'${key.text}' belongs under 'policy:'. Write policy: {${key.text}: ${text}}`);
    }
    else if (name !== undefined && (0,options/* optionOf */.XD)(name).input === true)
        problems.add(key, `'${name}' is no part of the configuration. Write it on the command line, --${name}, or as an input of the workflow`);
    else if (key.text.includes('.') && (0,domain_name/* parseDomainName */.r)(key.text).ok)
        problems.add(key, `the name ${(0,document_node/* quote */.hD)(key.text)} stands at the top. Write it under 'expect:', indented`);
    else
        problems.unknownKey(entry, TOP_KEYS, path);
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
        unknownKey({ key }, allowed, what, otherwise) {
            const [, before, after] = /^([^:]+):(.+)$/.exec(key.text) ?? [];
            if (before !== undefined && allowed.includes(before)) {
                problems.add(key, `a space is missing after ':' in ${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key.text)}. Write '${before}: ${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(after).slice(1, -1)}'`);
                return;
            }
            const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key.text, allowed);
            const ways = [
                ...(allowed.length === 0 ? [] : [`write one of ${allowed.join(', ')}`]),
                ...(otherwise === undefined ? [] : [otherwise]),
            ].join(', or ');
            const advice = meant === undefined
                ? `${ways.slice(0, 1).toUpperCase()}${ways.slice(1)}`
                : `Did you mean '${meant}'?`;
            problems.add(key, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key.text)} is not a key of ${what}. ${advice}`);
        },
        get count() {
            return count;
        },
        get first() {
            return sorted()[0]?.place;
        },
        lines() {
            const lines = sorted()
                .slice(0, MAX_SHOWN)
                .map(({ place, problem }) => `${(0,_document_error_js__WEBPACK_IMPORTED_MODULE_0__/* .showPlace */ .R)(place)}: ${problem}`);
            if (count > MAX_SHOWN)
                lines.push(`... and ${count - MAX_SHOWN} more problems in the same file`);
            return lines;
        },
    };
    return problems;
}


/***/ }),

/***/ 1448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBase: () => (/* binding */ readBase)
/* harmony export */ });
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7649);
/* harmony import */ var _config_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2336);
/* harmony import */ var _repository_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2361);
/* harmony import */ var _sources_declared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5776);
/* harmony import */ var _sources_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(559);
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(248);
/* harmony import */ var _policy_changes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8855);








/** Bounds the includes of includes that a base read over the network can ask for. */
const MAX_ROUNDS = 40;
/**
 * Reads the base. What of it cannot be read declares nothing, so that its pairs count as added by the change.
 * @throws {CannotRun} when a part of the base is neither here nor to be had.
 */
async function readBase(commit, question) {
    for (let round = 1;; round++) {
        const base = await attempt(commit, question);
        if (isWhole(commit))
            return { ...base, file: (path) => fileOf(commit, path) };
        if (round === MAX_ROUNDS) {
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z(`${commit.title} could not be read in ${MAX_ROUNDS} rounds through the GitHub API. Give actions/checkout \`fetch-depth: 0\``);
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
            if (!(error instanceof _repository_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j))
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
async function attempt(commit, { head, configPath, files }) {
    const { tree, title, policy } = commit;
    const notes = new Set();
    const before = configOf(commit, configPath, notes);
    const now = policy === undefined ? before : policyNow(policy, before, configPath, notes);
    const config = now ?? before;
    const records = files.length > 0 ? [] : [...(before?.records ?? []), ...(now === before ? [] : (now?.records ?? []))];
    let entries = records;
    if (files.length > 0)
        entries = (0,_sources_read_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesForFiles */ .FY)(files, before?.records ?? recordsOfHead(head, configPath), tree);
    else if (before === undefined)
        entries = [...records, ...recordsOfHead(head, configPath)];
    const manifest = before?.hasExpect === true ? [{ pattern: before.path, as: 'manifest' }] : [];
    // A pattern of the head may well match nothing in the base: all its files are new.
    const readable = await (0,_sources_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readWhatIsThere */ .n_)(tree, [...manifest, ...entries], (problem) => note(problem, title, notes));
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
        ...{ files: tolerant, declared: (0,_sources_declared_js__WEBPACK_IMPORTED_MODULE_4__/* .declare */ .x)(tolerant), listed, records, notes },
    };
}
/** What the base says by now, and a note where that is another policy than the one that the change started from. */
function policyNow(policy, before, path, notes) {
    const now = configOf(policy, path, new Set());
    if (now === undefined)
        return undefined;
    const isOther = before === undefined || (0,_policy_changes_js__WEBPACK_IMPORTED_MODULE_7__.policyChanges)(before, now).length > 0;
    if (before === undefined)
        notes.clear();
    if (isOther)
        notes.add(`The policy is that of ${policy.title}.`);
    return now;
}
function configOf({ tree, title }, path, notes) {
    try {
        const found = path === undefined ? (0,_config_path_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfig */ .u0)(tree) : tree.has(path) ? path : undefined;
        if (found !== undefined)
            return (0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__.readConfig)(tree, found);
        notes.add(`${path ?? 'ptr-gate.yml'} is new in this change: ${title}, has none, so the policy that holds is the one under review.`);
    }
    catch (error) {
        if (!(error instanceof _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z))
            throw error;
        notes.add(`The configuration of ${title}, cannot be used (${error.message.split('\n')[0]}), so the policy that holds is the one under review.`);
    }
    return undefined;
}
function recordsOfHead(head, path) {
    const found = (0,_config_path_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfig */ .u0)(head, path);
    return found === undefined ? [] : (0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__.readConfig)(head, found).records;
}
function note(error, title, notes) {
    if (!(error instanceof _sources_source_js__WEBPACK_IMPORTED_MODULE_6__/* .SourceError */ .c))
        throw error;
    notes.add(`A file of ${title}, could not be read, so its pairs count as added: ${error.message}`);
}


/***/ }),

/***/ 8855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyChanges: () => (/* binding */ policyChanges)
/* harmony export */ });
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3984);
/* harmony import */ var _rollout_moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2600);
/* harmony import */ var _rollout_schedule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3925);



/** What the head's configuration says otherwise than the base's, `expect:` aside: that is not policy. */
function policyChanges(base, head) {
    return [
        ...differences(options(base), options(head), head),
        ...differences(entries(base.ignore, 'policy.ignore', ignoreWords), entries(head.ignore, 'policy.ignore', ignoreWords), head),
        ...differences(regions(base), regions(head), head),
        ...differences(rollout(base), rollout(head), head),
        ...differences(health(base), health(head), head),
        // A new entry only adds pairs; one that goes takes none away while its files are there.
        ...[
            ...differences(entries(base.records, 'records', recordsWords), entries(head.records, 'records', recordsWords), head),
        ].filter(({ after }) => after === null),
    ];
}
function* differences(base, head, { path }) {
    for (const [key, { what, text, location }] of head) {
        const before = base.get(key)?.text ?? null;
        if (before !== text)
            yield { what, before, after: text, location };
    }
    for (const [key, { what, text }] of base) {
        if (!head.has(key))
            yield { what, before: text, after: null, location: { path, line: 1 } };
    }
}
function options({ policy }) {
    return new Map([...policy].map(([name, { texts, location }]) => {
        // The order of a list of rules means nothing; that of a list of resolvers does.
        const ordered = name === 'resolvers' ? texts : [...texts].sort();
        return [name, { what: `policy.${name}`, text: ordered.join(', '), location }];
    }));
}
function regions({ regions: all }) {
    return new Map([...all].map(([name, region]) => [
        name,
        { what: `regions.${name}`, text: regionWords(region), location: region.location },
    ]));
}
/** Each part by itself, so that a hold that is lifted reads as that. */
function rollout({ rollout: policy }) {
    if (policy === undefined)
        return new Map();
    const { start, every, order, hold, pin, location } = policy;
    const words = {
        start: (0,_rollout_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r4)(start.epochMs),
        every: (0,_rollout_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(every),
        order: order.join(', '),
        ...(hold === undefined ? {} : { hold }),
    };
    for (const [region, { epochMs }] of pin)
        words[`pin.${region}`] = (0,_rollout_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r4)(epochMs);
    const entries = Object.entries(words);
    return new Map(entries.map(([key, text]) => [key, { what: `rollout.${key}`, text, location }]));
}
function health({ health: policy }) {
    if (policy === undefined)
        return new Map();
    const { location, ...rest } = policy;
    const text = JSON.stringify({ ...rest, allow: rest.allow.map(_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNetwork */ .CM) });
    return new Map([['health', { what: 'health', text, location }]]);
}
/** Entries of a list have no name: one that is edited is one removed and one that is new. */
function entries(list, section, words) {
    return new Map(list.map((entry) => {
        const text = words(entry);
        return [text, { what: `an entry of ${section}`, text, location: entry.location }];
    }));
}
function regionWords({ resolver, subnet }) {
    const parts = [
        ...(resolver === undefined ? [] : [`resolver ${resolver}`]),
        ...(subnet === undefined ? [] : [`subnet ${(0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNetwork */ .CM)(subnet)}`]),
    ];
    return parts.length === 0 ? 'no vantage' : parts.join(', ');
}
function ignoreWords({ rule, name, address, path, until, reason }) {
    const where = [name, address, path].filter((part) => part !== undefined);
    return `${rule}${where.length === 0 ? '' : ` for ${where.join(', ')}`}${until === undefined ? '' : ` until ${until}`} ("${reason}")`;
}
function recordsWords({ pattern, as, origin }) {
    return `${pattern}${as === undefined ? '' : ` as ${as}`}${origin === undefined ? '' : ` with the origin ${origin}`}`;
}


/***/ })

};
;