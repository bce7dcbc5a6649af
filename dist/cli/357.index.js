"use strict";
exports.id = 357;
exports.ids = [357];
exports.modules = {

/***/ 3244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ prepareCheck)
});

// EXTERNAL MODULE: ./lib/cannot-run.js
var cannot_run = __webpack_require__(1105);
// EXTERNAL MODULE: ./lib/document/node.js
var document_node = __webpack_require__(8630);
// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/options.js
var lib_options = __webpack_require__(874);
;// CONCATENATED MODULE: ./lib/config-sections.js




const RECORDS_KEYS = ['path', 'as', 'origin'];
const IGNORE_KEYS = ['rule', 'name', 'address', 'path', 'reason', 'until'];
const REGION_KEYS = ['resolver', 'subnet'];
/** Keys of `policy:` that are options; `ignore` stands beside them. */
const POLICY_OPTIONS = lib_options/* OPTION_NAMES */.TM.filter((name) => (0,lib_options/* optionOf */.XD)(name).policy === true);
const RULE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const SOURCE_ID = RULE_ID;
const SEVERITY_LEVELS = ['error', 'warning', 'notice', 'off'];
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
        if (as !== undefined && !SOURCE_ID.test(as)) {
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
            const elsewhere = lib_options/* OPTION_NAMES */.TM.find((option) => option === key.text);
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
    const option = (0,lib_options/* optionOf */.XD)(name);
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
        const parts = option.many === true && value.kind === 'scalar' ? (0,lib_options/* splitList */.ry)(text) : [text];
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
        if (!RULE_ID.test(key.text)) {
            problems.add(key, `${(0,document_node/* quote */.hD)(key.text)} is not the id of a rule. Write one such as ptr-missing`);
        }
        else if (text === undefined || !SEVERITY_LEVELS.includes(text)) {
            problems.add(level, `${(0,document_node/* describe */.q0)(level)} is not a level. Write one of ${SEVERITY_LEVELS.join(', ')}`);
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
        if (rule !== undefined && !RULE_ID.test(rule)) {
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
        const resolver = optionalText(map, 'resolver', 'resolver: 192.0.2.53', problems);
        const subnet = parsedText(map, 'subnet', 'subnet: 203.0.113.0/24', ip_address/* parseNetwork */.MO, problems);
        regions.set(key.text, { ...defined({ resolver, subnet }), location: (0,document_node/* placeOf */.$t)(key) });
    }
    return regions;
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
    problems.add((0,document_node/* get */.Jt)(map, key), `'${key}:' ${result.problem}. Write ${example}`);
    return undefined;
}
/** The members that have a value. */
function defined(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./lib/document/document-error.js
var document_error = __webpack_require__(2208);
// EXTERNAL MODULE: ./lib/document/limits.js
var limits = __webpack_require__(3334);
// EXTERNAL MODULE: ./lib/document/parse.js + 7 modules
var parse = __webpack_require__(7865);
// EXTERNAL MODULE: ./lib/document/problems.js + 1 modules
var document_problems = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/repository/tree.js
var repository_tree = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/config.js








const TOP_KEYS = ['expect', 'records', 'policy', 'regions', '$schema'];
const LATER_KEYS = ['rollout', 'health'];
/**
 * Reads the configuration; `expect:` is left to the manifest source.
 * @throws {CannotRun} naming everything that is wrong in the file, one `path:line:column: problem` a line, at most 20.
 */
function readConfig(tree, path) {
    const root = documentOf(tree, path);
    const problems = (0,document_problems/* createProblems */.b)();
    const top = mapOf(root, 'a configuration', 'expect: {mail.example.org: 192.0.2.25}', problems);
    for (const entry of top?.entries ?? []) {
        const { key } = entry;
        if (LATER_KEYS.includes(key.text)) {
            problems.add(key, `this version of ptr-gate does not know '${key.text}:'. Remove it, or use a later version`);
        }
        else if (!TOP_KEYS.includes(key.text)) {
            problems.unknownKey(entry, TOP_KEYS, path);
        }
    }
    const policy = mapOf((0,document_node/* get */.Jt)(top, 'policy'), "'policy:'", 'policy: {stage: published}', problems);
    const expect = (0,document_node/* get */.Jt)(top, 'expect');
    const config = {
        path,
        records: readRecords((0,document_node/* get */.Jt)(top, 'records'), problems),
        policy: readPolicy(policy, problems),
        ignore: readIgnore((0,document_node/* get */.Jt)(policy, 'ignore'), problems),
        regions: readRegions((0,document_node/* get */.Jt)(top, 'regions'), problems),
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

;// CONCATENATED MODULE: ./lib/config-path.js

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
        throw new cannot_run/* CannotRun */.z(`${path}: there is no such configuration file in ${tree.title}. Correct the path`);
    }
    const found = CONFIG_PATHS.filter((candidate) => tree.has(candidate));
    if (found.length > 1) {
        throw new cannot_run/* CannotRun */.z(`${tree.title} has several configuration files: ${found.join(', ')}. Keep one, or name one with --config`);
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
    throw new cannot_run/* CannotRun */.z(`there is no ptr-gate.yml in ${tree.title}, and no file is named`, 'Write one, for example\n\n  expect:\n    mail.example.org: 2001:db8::25\n\nor name zone files: ptr-gate check FILE...');
}

// EXTERNAL MODULE: ./lib/model/reverse-name.js + 2 modules
var reverse_name = __webpack_require__(9776);
;// CONCATENATED MODULE: ./lib/dns/observe.js



const WINDOW = 8_192;
/** Pairs handed over at once, at most. */
const BATCH = 512;
/** PTR targets of one address whose forward is looked up. */
const MAX_CONFIRMATIONS = 8;
/**
 * Asks the DNS about every pair and yields what it said, in the order of the pairs. Questions of all pairs in the
 * window overlap; pairs are taken from the iterable as the window moves on.
 */
async function* observe(expectations, resolver, options = {}) {
    const window = options.window ?? WINDOW;
    const pairs = expectations[Symbol.iterator]();
    let underWay = [];
    let exhausted = false;
    try {
        for (;;) {
            while (!exhausted && underWay.length < window) {
                const next = pairs.next();
                if (next.done === true)
                    exhausted = true;
                else
                    underWay.push(begin(next.value, resolver, options));
            }
            const first = underWay[0];
            if (first === undefined)
                return;
            if (first.observation === undefined)
                await first.done;
            let count = 1;
            while (count < BATCH && underWay[count]?.observation !== undefined)
                count++;
            const batch = underWay.slice(0, count).map((pending) => pending.observation);
            underWay = underWay.slice(count);
            yield batch;
        }
    }
    finally {
        pairs.return?.();
    }
}
const DONE = Promise.resolve();
function begin(expectation, resolver, options) {
    if (options.mayAsk?.(expectation) === false)
        return { observation: { expectation }, done: DONE };
    const pending = {
        observation: undefined,
        done: DONE,
    };
    pending.done = look(expectation, resolver, options).then((observation) => {
        pending.observation = observation;
    });
    return pending;
}
async function look(expectation, resolver, options) {
    const { name, address, region, requires } = expectation;
    const vantage = region === undefined ? undefined : options.vantageOf?.(region);
    const type = (0,ip_address/* addressTypeOf */.cC)(address);
    const asksForward = requires !== 'reverse' && !(0,domain_name/* isWildcard */.z2)(name) && (region === undefined || vantage !== undefined);
    const forwardComing = asksForward ? resolver.lookup(questionOf(name, type, vantage)) : undefined;
    const reverseComing = requires === 'forward' ? undefined : resolver.lookup({ name: (0,reverse_name/* reverseNameOf */.f)(address), type: 'PTR' });
    const reverse = await reverseComing;
    const confirmations = reverse === undefined ? NONE : await observe_confirm(reverse, expectation, resolver, vantage);
    const forward = await forwardComing;
    return {
        expectation,
        live: {
            ...(forward === undefined ? {} : { forward }),
            ...(reverse === undefined ? {} : { reverse }),
            confirmations,
        },
    };
}
const NONE = [];
/** Forward lookups of the PTR targets that the pair's own forward lookup does not cover. */
function observe_confirm({ answer }, { name, address }, resolver, vantage) {
    if (answer.kind !== 'rrset')
        return NONE;
    const type = (0,ip_address/* addressTypeOf */.cC)(address);
    const targets = answer.targets;
    if (targets.length === 1 && targets[0] === name)
        return NONE;
    return Promise.all(targets
        .filter((target) => target !== name && (0,domain_name/* isHostName */.uy)(target))
        .slice(0, MAX_CONFIRMATIONS)
        .map((target) => resolver.lookup(questionOf(target, type, vantage))));
}
function questionOf(name, type, vantage) {
    return vantage === undefined ? { name, type } : { name, type, vantage };
}

// EXTERNAL MODULE: ./lib/dns/wire/registry.js
var registry = __webpack_require__(545);
;// CONCATENATED MODULE: ./lib/dns/answer.js



/** Aliases that are followed before a chain counts as endless; resolvers stop between 8 and 17. */
const MAX_ALIASES = 16;
/**
 * Reads what a message says about a name, from owner to owner: records that are not on the chain of aliases from the
 * name in question are not looked at, whoever put them there.
 */
function readAnswer(message, type, start) {
    let { name, ttl } = start;
    const { answers } = message;
    // The common case allocates nothing but the answer.
    let aliases;
    for (;;) {
        const rrset = recordsOf(answers, name, type);
        if (rrset.length > 0) {
            for (const record of rrset)
                ttl = Math.min(ttl, record.ttl);
            return done({ kind: 'rrset', targets: targetsOf(rrset, type), ttl, aliases: aliases ?? start.aliases });
        }
        const step = type === 'CNAME' ? undefined : aliasOf(answers, name);
        if (step === undefined)
            break;
        if ('problem' in step)
            return failure(step.problem);
        aliases ??= [...start.aliases];
        if (step.target === name || step.target === start.name || aliases.includes(step.target)) {
            return failure(`the aliases of ${name} form a loop: ${[...aliases, step.target].join(' -> ')}`);
        }
        aliases.push(step.target);
        if (aliases.length > MAX_ALIASES)
            return failure(`a chain of more than ${MAX_ALIASES} aliases, from ${start.name}`);
        ttl = Math.min(ttl, step.ttl);
        name = step.target;
    }
    return endOfChain(message, { name, ttl, aliases: aliases ?? start.aliases }, start);
}
/** No record of the type stands at the end of the chain: a negative answer (RFC 2308 section 2), or no answer at all. */
function endOfChain(message, end, start) {
    const { name, aliases } = end;
    const soa = message.authorities.find((record) => record.type === 'SOA' && record.class === registry/* CLASS */.tp.IN && (0,domain_name/* isAtOrBelow */.a5)(name, record.owner));
    const kind = message.rcode === registry/* RCODE */.KK.NXDOMAIN ? 'nxdomain' : 'nodata';
    const followed = name !== start.name;
    if (soa !== undefined) {
        return done({ kind, aliases, zone: soa.owner, negativeTtl: Math.min(soa.ttl, minimumOf(soa)) });
    }
    // A server that left the chain unfinished says NOERROR and nothing about its end.
    if (followed && kind === 'nodata')
        return { done: false, progress: end };
    return done({ kind, aliases });
}
/**
 * Why a reply to a question with RD=1 is no answer, or undefined where it is one: errors, referrals, and the empty
 * replies of servers that neither hold the zone nor resolve for us.
 */
function objectionTo(message) {
    const { rcode } = message;
    if (rcode === registry/* RCODE */.KK.SERVFAIL)
        return { cause: 'servfail', detail: 'answered SERVFAIL' };
    // YXDOMAIN: a DNAME made the name too long (RFC 6672 section 2.2); the chain in the message tells.
    if (rcode !== registry/* RCODE */.KK.NOERROR && rcode !== registry/* RCODE */.KK.NXDOMAIN && rcode !== registry/* RCODE */.KK.YXDOMAIN)
        return { cause: 'refused', detail: `answered ${(0,registry/* rcodeName */.Z$)(rcode)}` };
    if (message.aa || message.answers.length > 0)
        return undefined;
    if (message.authorities.some((record) => record.type === 'SOA'))
        return undefined;
    const referral = message.authorities.find((record) => record.type === 'NS');
    if (referral !== undefined) {
        const zone = referral.owner === domain_name/* ROOT */.Dl ? 'the root' : referral.owner;
        return { cause: 'lame', detail: `does not resolve for us; it refers to the servers of ${zone}` };
    }
    if (message.ra)
        return undefined;
    return { cause: 'lame', detail: 'gave an empty answer: it neither holds the zone nor resolves for us' };
}
function recordsOf(records, owner, type) {
    return records.filter((record) => record.owner === owner && record.type === type && record.class === registry/* CLASS */.tp.IN);
}
function targetsOf(rrset, type) {
    if (rrset.length === 1)
        return [rrset[0].data];
    const targets = [...new Set(rrset.map((record) => record.data))];
    return type === 'A' || type === 'AAAA' ? targets.sort(ip_address/* compareAddresses */.Qb) : targets.sort();
}
/** Where the name points on: by its own CNAME, or by a DNAME above it (RFC 6672). */
function aliasOf(answers, name) {
    const cnames = recordsOf(answers, name, 'CNAME');
    const [first] = cnames;
    if (first !== undefined) {
        if (cnames.some((record) => record.data !== first.data)) {
            const targets = targetsOf(cnames, 'CNAME').join(', ');
            return { problem: `${name} has more than one CNAME record (RFC 2181 section 10.1): ${targets}` };
        }
        return { target: first.data, ttl: first.ttl };
    }
    const dname = answers.find((record) => record.type === 'DNAME' &&
        record.class === registry/* CLASS */.tp.IN &&
        record.owner !== name &&
        (0,domain_name/* isAtOrBelow */.a5)(name, record.owner));
    if (dname === undefined)
        return undefined;
    const below = (0,domain_name/* labelsOf */.PC)(name).slice(0, -(0,domain_name/* labelsOf */.PC)(dname.owner).length || undefined);
    const target = (0,domain_name/* nameFromLabels */.Lf)([...below, ...(0,domain_name/* labelsOf */.PC)(dname.data)]);
    if (!target.ok)
        return { problem: `the DNAME at ${dname.owner} makes of ${name} a name that is too long` };
    return { target: target.value, ttl: dname.ttl };
}
/** MINIMUM, the last field of a SOA in presentation format. */
function minimumOf(soa) {
    const minimum = Number(soa.data.slice(soa.data.lastIndexOf(' ') + 1));
    return Number.isNaN(minimum) ? soa.ttl : minimum;
}
function done(answer) {
    return { done: true, answer };
}
/** Resolvers answer a broken chain with SERVFAIL; one that hands it out leaves the naming of the trouble to us. */
function failure(detail) {
    return done({ kind: 'failure', cause: 'servfail', detail });
}

;// CONCATENATED MODULE: ./lib/dns/line.js
const START_WINDOW = 200;
const MIN_WINDOW = 4;
/** Before the first reply nothing is known about the round trip. */
const FIRST_TIMEOUT_MS = 400;
const MIN_TIMEOUT_MS = 100;
const MAX_TIMEOUT_MS = 2_000;
/** A stream delivers by itself, after a handshake of its own: asking again early only doubles the work. */
const STREAM_FIRST_TIMEOUT_MS = 3_000;
const STREAM_MIN_TIMEOUT_MS = 1_000;
const LOSS_EPOCH_MS = 100;
const LOSS_EPOCH_REPLIES = 50;
const TOLERATED_LOSS = 0.08;
function createLine(transport, server, ceiling) {
    return {
        transport,
        label: `${server} (${transport.name})`,
        used: false,
        ceiling,
        inFlight: 0,
        window: Math.min(START_WINDOW, ceiling),
        srtt: -1,
        rttvar: 0,
        minRtt: Number.POSITIVE_INFINITY,
        unanswered: 0,
        epochStart: 0,
        epochReplies: 0,
        epochLosses: 0,
        lastShrink: 0,
    };
}
/** Milliseconds until a first try counts as lost, from what is known at this moment. */
function timeoutOf(line) {
    if (line.transport.reliable) {
        if (line.srtt < 0)
            return STREAM_FIRST_TIMEOUT_MS;
        return clamp(line.srtt + 4 * line.rttvar, STREAM_MIN_TIMEOUT_MS, STREAM_FIRST_TIMEOUT_MS);
    }
    if (line.srtt < 0)
        return FIRST_TIMEOUT_MS;
    return clamp(line.srtt + 4 * line.rttvar, MIN_TIMEOUT_MS, MAX_TIMEOUT_MS);
}
/** The longest that growing timeouts become. */
function longestTimeoutOf(line) {
    return line.transport.reliable ? STREAM_FIRST_TIMEOUT_MS : MAX_TIMEOUT_MS;
}
/** Milliseconds after which a reply is later than almost all others; undefined while that is unknown. */
function slowTailOf(line) {
    return line.srtt < 0 || line.transport.reliable ? undefined : line.srtt + 4 * line.rttvar + 2;
}
/** Learns from a reply; `losses` are the earlier tries of that question, on this line, that it overtook. */
function learn(line, rttMs, losses, now) {
    line.unanswered = 0;
    if (line.srtt < 0) {
        line.srtt = rttMs;
        line.rttvar = rttMs / 2;
    }
    else {
        line.rttvar += (Math.abs(rttMs - line.srtt) - line.rttvar) / 4;
        line.srtt += (rttMs - line.srtt) / 8;
    }
    if (rttMs < line.minRtt)
        line.minRtt = rttMs;
    adapt(line, losses, now);
}
function adapt(line, losses, now) {
    line.epochReplies++;
    line.epochLosses += losses;
    if (line.epochReplies >= LOSS_EPOCH_REPLIES && now - line.epochStart > Math.max(LOSS_EPOCH_MS, line.srtt)) {
        if (line.epochLosses / (line.epochReplies + line.epochLosses) > TOLERATED_LOSS)
            line.window = Math.max(MIN_WINDOW, Math.floor(line.window * 0.6));
        line.epochStart = now;
        line.epochReplies = 0;
        line.epochLosses = 0;
    }
    const { srtt, minRtt } = line;
    if (srtt < Math.max(3 * minRtt, minRtt + 20)) {
        if (line.window < line.ceiling && line.inFlight >= line.window - 1)
            line.window++;
    }
    else if (srtt > Math.max(6 * minRtt, minRtt + 40) &&
        line.window > START_WINDOW &&
        now - line.lastShrink > srtt) {
        // A queue builds up. Below the start window only loss shrinks it further: cold recursion is slow, not crowded.
        line.lastShrink = now;
        line.window = Math.max(START_WINDOW, Math.floor(line.window * 0.85));
    }
}
function clamp(value, low, high) {
    return value < low ? low : value > high ? high : value;
}

;// CONCATENATED MODULE: ./lib/dns/pace.js
/** At most `perSecond` on average, in bursts of at most 20 ms worth; undefined means no limit. */
function createPace(perSecond) {
    if (perSecond === undefined)
        return { take: () => true };
    const depth = Math.max(1, perSecond / 50);
    let tokens = depth;
    let filledAt = Number.NEGATIVE_INFINITY;
    return {
        take(now) {
            if (filledAt > Number.NEGATIVE_INFINITY)
                tokens = Math.min(depth, tokens + ((now - filledAt) * perSecond) / 1000);
            filledAt = now;
            if (tokens < 1)
                return false;
            tokens--;
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./lib/dns/queue.js
function createQueue() {
    let items = [];
    let head = 0;
    return {
        get length() {
            return items.length - head;
        },
        peek: () => items[head],
        push(item) {
            items.push(item);
        },
        pushFirst(item) {
            if (head > 0)
                items[--head] = item;
            else
                items.unshift(item);
        },
        shift() {
            const item = items[head];
            if (head < items.length)
                items[head++] = undefined;
            if (head >= 1024 && head * 2 >= items.length) {
                items = items.slice(head);
                head = 0;
            }
            return item;
        },
    };
}

;// CONCATENATED MODULE: ./lib/dns/server.js

function createServer(address, open, receiver, ceiling) {
    const place = hostAndPort(address);
    const line = createLine(open(address, address.transport)(receiver), place, ceiling);
    let stream = address.transport === 'udp' ? undefined : line;
    return {
        address,
        line,
        streamLine() {
            stream ??= createLine(open(address, 'tcp')(receiver), place, ceiling);
            return stream;
        },
        plain: false,
        answered: false,
        silentSince: 0,
        silentQuestions: 0,
        probedAt: 0,
        close() {
            line.transport.close();
            if (stream !== undefined && stream !== line)
                stream.transport.close();
        },
    };
}
function hostAndPort({ text }) {
    return text.startsWith('https:') ? text : text.replace(/^[a-z]+:\/\//, '');
}
/** Questions in a row without any reply before a server may count as gone. */
const GONE_AFTER_QUESTIONS = 8;
const PROBE_EVERY_MS = 1_000;
/**
 * True where the server has been silent for so long that waiting for it again is pointless: one deadline for a server
 * that never answered, six for one that did. Once a second a question still tries it, in case it comes back.
 */
function isGone(server, timeoutMs, now) {
    if (server.silentQuestions < GONE_AFTER_QUESTIONS)
        return false;
    // The first silent question was itself waited for a whole deadline.
    if (now - server.silentSince < (server.answered ? 5 * timeoutMs : 0))
        return false;
    if (now - server.probedAt < PROBE_EVERY_MS)
        return true;
    server.probedAt = now;
    return false;
}
/** True where the last tries went unanswered, so that another server is the better first choice. */
function isSuspect(server) {
    return server.line.unanswered >= 3;
}

// EXTERNAL MODULE: ./lib/dns/wire/decode.js
var decode = __webpack_require__(6308);
// EXTERNAL MODULE: ./lib/dns/wire/edns-options.js
var edns_options = __webpack_require__(8743);
// EXTERNAL MODULE: ./lib/dns/wire/query.js
var wire_query = __webpack_require__(384);
;// CONCATENATED MODULE: ./lib/dns/exchange.js








const UDP_PAYLOAD_OCTETS = 1232;
const TICK_MS = 5;
/** After a pause of this process, replies wait in the sockets: read them before calling anything lost. */
const PAUSE_MS = 50;
const SENDS_PER_TURN = 32;
/** Early second tries: at most this share of the questions, and a few to begin with. */
const HEDGE_SHARE = 0.03;
const FIRST_HEDGES = 8;
/** After so many silent tries over UDP every other one goes over TCP, and over UDP without EDNS. */
const TRIES_BEFORE_STREAM = 3;
function createExchange(options, open) {
    const { timeoutMs, tries: maxTries, concurrency } = options;
    const pace = createPace(options.qps);
    const servers = new Map();
    const waiting = new Map();
    const inFlight = [];
    const asked = new Set();
    const traffic = { questions: 0, sent: 0, retries: 0, truncated: 0, ignored: 0, malformed: 0 };
    const receiver = { received, failed, ignored: () => void traffic.ignored++ };
    let hedges = 0;
    let ticking;
    let lastTick = 0;
    let patientUntil = 0;
    let pumping = false;
    let pumpSoon = false;
    let closed = false;
    function serverAt(address) {
        let server = servers.get(address.text);
        if (server === undefined) {
            server = createServer(address, open, receiver, concurrency);
            servers.set(address.text, server);
        }
        return server;
    }
    function ask(asking) {
        return new Promise((resolve) => {
            const task = {
                ask: asking,
                resolve,
                question: undefined,
                startedAt: asking.startedAt ?? -1,
                tries: [],
                current: undefined,
                jitter: 0.9 + 0.2 * Math.random(),
                troubles: undefined,
                index: -1,
            };
            const first = firstChoice(asking.servers);
            if (closed || first === undefined) {
                giveUp(task, closed ? 'the run was ended before the question was answered' : 'there is no server to ask');
                return;
            }
            let queue = waiting.get(first);
            if (queue === undefined) {
                queue = createQueue();
                waiting.set(first, queue);
            }
            if (asking.startedAt === undefined)
                queue.push(task);
            else
                queue.pushFirst(task);
            pump();
        });
    }
    /** Sends what the windows and the pace allow, and no more than the socket buffers take in one turn. */
    function pump() {
        if (pumping || closed)
            return;
        pumping = true;
        const now = performance.now();
        let budget = SENDS_PER_TURN;
        for (const [server, queue] of waiting) {
            while (queue.length > 0 && budget > 0) {
                const task = queue.peek();
                if (task.ask.servers.every((each) => isGone(each, timeoutMs, now))) {
                    queue.shift();
                    giveUp(task, 'the servers have not answered any question for a while');
                    continue;
                }
                if (inFlight.length >= concurrency || server.line.inFlight >= server.line.window)
                    break;
                if (!pace.take(now))
                    break;
                queue.shift();
                budget--;
                start(task, now);
            }
            if (queue.length === 0)
                waiting.delete(server);
        }
        pumping = false;
        if (budget === 0 && !pumpSoon) {
            pumpSoon = true;
            setImmediate(() => {
                pumpSoon = false;
                pump();
            });
        }
        if (waiting.size > 0)
            keepTicking();
    }
    function start(task, now) {
        traffic.questions++;
        if (task.startedAt < 0)
            task.startedAt = now;
        task.index = inFlight.push(task) - 1;
        keepTicking();
        send(task, firstChoice(task.ask.servers), now);
    }
    function send(task, server, now) {
        const { ask } = task;
        const trouble = task.troubles?.get(server);
        const sentHere = task.tries.length === 0 ? 0 : countTries(task, server);
        const despairing = sentHere >= TRIES_BEFORE_STREAM && !server.line.transport.reliable;
        const useStream = trouble?.stream === true || (despairing && sentHere % 2 === 1);
        const line = useStream ? server.streamLine() : server.line;
        const edns = !(server.plain || trouble?.plain === true || (despairing && !useStream));
        const query = (0,wire_query/* encodeQuery */.XX)({
            id: 0,
            name: ask.name,
            type: ask.type,
            rd: ask.recursion,
            cd: ask.checkingDisabled === true,
            // Asks for AD in the reply without the signatures that DO would bring along (RFC 6840 section 5.7).
            ad: true,
            ...(edns ? { edns: { udpSize: UDP_PAYLOAD_OCTETS, options: ask.options ?? NO_OPTIONS } } : {}),
        });
        task.question ??= (0,wire_query/* encodeQuestion */.nI)(ask.name, ask.type);
        const attempt = { query, id: 0, channel: undefined, task, server, line, sentAt: now, edns };
        if (task.current !== undefined) {
            task.current.line.inFlight--;
            traffic.retries++;
        }
        task.current = attempt;
        task.tries.push(attempt);
        line.inFlight++;
        traffic.sent++;
        if (!line.used) {
            line.used = true;
            asked.add(line.label);
        }
        line.transport.send(attempt);
    }
    function received(attempt, packet) {
        const { task, server, line } = attempt;
        if (task.index < 0)
            return;
        if (!(0,wire_query/* matchesQuestion */.qV)(packet, task.question) && !isBareRefusal(packet)) {
            traffic.ignored++;
            return;
        }
        const decoded = (0,decode/* decodeMessage */.Y)(packet);
        if (!decoded.ok) {
            traffic.malformed++;
            const trouble = troubleOf(task, server);
            trouble.malformed = decoded.problem;
            // Over UDP anyone may have sent it, and the true reply may follow. A stream brings no second one.
            if (line.transport.reliable)
                object(task, attempt, { cause: 'malformed', detail: `malformed reply: ${decoded.problem}` });
            return;
        }
        const message = decoded.value;
        if (!message.qr || message.opcode !== 0) {
            traffic.ignored++;
            return;
        }
        const now = performance.now();
        learn(line, now - attempt.sentAt, task.tries.length === 1 ? 0 : overtaken(attempt), now);
        server.answered = true;
        server.silentQuestions = 0;
        if (message.tc) {
            if (line.transport.reliable) {
                object(task, attempt, { cause: 'malformed', detail: `truncated even over ${line.transport.name}` });
                return;
            }
            traffic.truncated++;
            troubleOf(task, server).stream = true;
            sendAgain(task, attempt, now);
            return;
        }
        const { rcode } = message;
        if (attempt.edns && (rcode === registry/* RCODE */.KK.FORMERR || rcode === registry/* RCODE */.KK.NOTIMP || rcode === registry/* RCODE */.KK.BADVERS)) {
            troubleOf(task, server).plain = true;
            sendAgain(task, attempt, now);
            return;
        }
        const objection = task.ask.objection(message);
        if (objection !== undefined) {
            object(task, attempt, objection, message);
            return;
        }
        if (!attempt.edns && task.troubles?.get(server)?.plain === true)
            server.plain = true;
        finish(task, {
            ok: true,
            message,
            server: line.label,
            rttMs: now - attempt.sentAt,
            startedAt: task.startedAt,
        });
        pump();
    }
    /** The same server once more, differently; unless a later try already does so. */
    function sendAgain(task, attempt, now) {
        if (task.current === attempt || task.current.server !== attempt.server)
            send(task, attempt.server, now);
    }
    function failed(attempt, detail) {
        const { task, server, line } = attempt;
        if (task.index < 0)
            return;
        // TCP was only a second thought here: that nobody listens there says nothing about UDP.
        const secondThought = line !== server.line && task.troubles?.get(server)?.stream !== true;
        if (!secondThought)
            object(task, attempt, { cause: 'network', detail });
    }
    /** Notes a server's last word and turns to the next server. */
    function object(task, attempt, objection, message) {
        const trouble = troubleOf(task, attempt.server);
        const errors = message?.edns === undefined ? [] : (0,edns_options/* extendedErrorsOf */.ed)(message.edns.options);
        trouble.objection = objection;
        if (errors.length > 0)
            trouble.errors = errors;
        if (task.current.server !== attempt.server)
            return;
        const next = nextChoice(task);
        if (next === undefined)
            giveUp(task);
        else
            send(task, next, performance.now());
        pump();
    }
    function tick() {
        const now = performance.now();
        if (now - lastTick > PAUSE_MS)
            patientUntil = now + 4 * TICK_MS;
        lastTick = now;
        if (now >= patientUntil) {
            // Backwards, since finishing a task moves the last one into its place.
            for (let i = inFlight.length - 1; i >= 0; i--)
                checkTime(inFlight[i], now);
        }
        pump();
        if (inFlight.length === 0 && waiting.size === 0) {
            clearInterval(ticking);
            ticking = undefined;
        }
    }
    function keepTicking() {
        if (ticking !== undefined)
            return;
        lastTick = performance.now();
        ticking = setInterval(tick, TICK_MS);
    }
    function checkTime(task, now) {
        const { line, sentAt } = task.current;
        if (now - task.startedAt >= timeoutMs) {
            giveUp(task);
            return;
        }
        const elapsed = now - sentAt;
        const rounds = Math.floor((task.tries.length - 1) / task.ask.servers.length);
        const longest = longestTimeoutOf(line);
        const timeout = Math.min(longest, timeoutOf(line) * 2 ** rounds) * task.jitter;
        if (elapsed >= timeout) {
            if (task.tries.length >= maxTries) {
                if (elapsed >= longest)
                    giveUp(task);
                return;
            }
            const next = nextChoice(task);
            if (next === undefined || !pace.take(now))
                return;
            line.unanswered++;
            send(task, next, now);
        }
        else if (task.tries.length === 1 &&
            waiting.size === 0 &&
            hedges < FIRST_HEDGES + traffic.questions * HEDGE_SHARE) {
            const tail = slowTailOf(line);
            if (tail === undefined || elapsed < tail || maxTries === 1)
                return;
            const next = nextChoice(task);
            if (next === undefined || !pace.take(now))
                return;
            hedges++;
            send(task, next, now);
        }
    }
    function giveUp(task, reason) {
        const now = performance.now();
        const said = [];
        const errors = [];
        let cause = 'timeout';
        let rank = -1;
        for (const server of task.ask.servers) {
            const sent = countTries(task, server);
            const trouble = task.troubles?.get(server);
            if (sent === 0)
                continue;
            const objection = trouble?.objection ?? silence(trouble, sent, now - task.startedAt);
            if (trouble?.errors !== undefined)
                errors.push(...trouble.errors);
            said.push(`${server.address.text}: ${objection.detail}`);
            if (TELLING.indexOf(objection.cause) > rank) {
                rank = TELLING.indexOf(objection.cause);
                cause = objection.cause;
            }
            if (objection.cause === 'timeout') {
                if (server.silentQuestions++ === 0)
                    server.silentSince = now;
            }
        }
        if (reason !== undefined)
            said.push(reason);
        finish(task, {
            ok: false,
            cause,
            detail: said.join('; '),
            server: task.ask.servers.map((server) => server.address.text).join(', '),
            errors,
            startedAt: task.startedAt < 0 ? now : task.startedAt,
        });
    }
    function finish(task, outcome) {
        if (task.index >= 0) {
            const last = inFlight.pop();
            if (last !== task) {
                inFlight[task.index] = last;
                last.index = task.index;
            }
            task.index = -1;
            task.current.line.inFlight--;
            for (const attempt of task.tries)
                attempt.line.transport.release(attempt);
        }
        task.resolve(outcome);
    }
    return {
        server: serverAt,
        ask,
        traffic,
        asked,
        close() {
            closed = true;
            clearInterval(ticking);
            const reason = 'the run was ended before the question was answered';
            for (const task of [...inFlight])
                giveUp(task, reason);
            for (const queue of waiting.values())
                while (queue.length > 0)
                    giveUp(queue.shift(), reason);
            waiting.clear();
            for (const server of servers.values())
                server.close();
        },
    };
}
const NO_OPTIONS = [];
/** From the least to the most telling: where servers failed in different ways, the last of these names the failure. */
const TELLING = [
    'network',
    'timeout',
    'malformed',
    'lame',
    'refused',
    'servfail',
    'bogus',
];
function silence(trouble, sent, waitedMs) {
    if (trouble?.malformed !== undefined)
        return { cause: 'malformed', detail: `only malformed replies: ${trouble.malformed}` };
    const queries = sent === 1 ? '1 query' : `${sent} queries`;
    return { cause: 'timeout', detail: `no reply to ${queries} in ${(waitedMs / 1000).toFixed(1)} s` };
}
function troubleOf(task, server) {
    task.troubles ??= new Map();
    let trouble = task.troubles.get(server);
    if (trouble === undefined) {
        trouble = {};
        task.troubles.set(server, trouble);
    }
    return trouble;
}
/** The first server that seems to be there; when none does, the first. */
function firstChoice(servers) {
    if (servers.length <= 1)
        return servers[0];
    return servers.find((server) => !isSuspect(server)) ?? servers[0];
}
/** Of the servers that have not had their last word, the one least asked, the seemingly present ones first. */
function nextChoice(task) {
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const server of task.ask.servers) {
        if (task.troubles?.get(server)?.objection !== undefined)
            continue;
        const weight = countTries(task, server) + (isSuspect(server) ? 0.5 : 0);
        if (weight < least) {
            best = server;
            least = weight;
        }
    }
    return best;
}
function countTries(task, server) {
    let count = 0;
    for (const attempt of task.tries)
        if (attempt.server === server)
            count++;
    return count;
}
/** How many earlier tries on the same line this reply's try overtook: those packets, or their replies, are lost. */
function overtaken(attempt) {
    let count = 0;
    for (const other of attempt.task.tries) {
        if (other === attempt)
            break;
        if (other.line === attempt.line)
            count++;
    }
    return count;
}
/** A refusal that leaves the question out, as servers send that could not read it. */
function isBareRefusal(packet) {
    const header = (0,wire_query/* peekHeader */.Hc)(packet);
    return (header !== undefined &&
        header.questionCount === 0 &&
        header.rcode !== registry/* RCODE */.KK.NOERROR &&
        header.rcode !== registry/* RCODE */.KK.NXDOMAIN);
}

;// CONCATENATED MODULE: ./lib/dns/memory.js
/**
 * Remembers at least the last `capacity` entries and at most twice as many. Whole generations are dropped at once,
 * which costs nothing per entry.
 */
function createMemory(capacity) {
    let young = new Map();
    let old = new Map();
    return {
        get: (key) => young.get(key) ?? old.get(key),
        set(key, value) {
            if (young.size >= capacity) {
                old = young;
                young = new Map();
            }
            young.set(key, value);
        },
    };
}

// EXTERNAL MODULE: ./lib/dns/server-address.js
var server_address = __webpack_require__(7752);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/dns/transport/network-problem.js
const PROBLEMS = {
    ECONNREFUSED: 'no server listens on that port',
    ECONNRESET: 'the server reset the connection',
    ENETUNREACH: 'there is no route to that network from here',
    EHOSTUNREACH: 'the address cannot be reached from here',
    EADDRNOTAVAIL: 'this machine has no address of that family',
    EAFNOSUPPORT: 'this machine does not speak that address family',
    EACCES: 'the system forbids sending there',
    EPERM: 'the system forbids sending there',
    EMFILE: 'this process has too many open files',
    ETIMEDOUT: 'the connection timed out',
};
/** What a socket's error means, in words. */
function networkProblem(error) {
    const code = error.code;
    const words = code === undefined ? undefined : PROBLEMS[code];
    return words === undefined ? error.message : `${words} (${code})`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/dns/transport/transport.js

const POOL = new Uint16Array(2048);
let next = POOL.length;
/** 16 unpredictable bits (RFC 5452 section 9.2), from the system's generator in batches. */
function randomId() {
    if (next === POOL.length) {
        (0,external_node_crypto_.randomFillSync)(POOL);
        next = 0;
    }
    return POOL[next++];
}
/** An id that no open attempt has, registered for this one and written into its query. */
function assignId(open, attempt) {
    let id = randomId();
    while (open.has(id))
        id = randomId();
    open.set(id, attempt);
    attempt.id = id;
    attempt.query[0] = id >> 8;
    attempt.query[1] = id & 0xff;
}

;// CONCATENATED MODULE: ./lib/dns/transport/stream.js


/** A connection that sent nothing for so long, with queries open, is given up: some servers stall a pipeline. */
const STALL_MS = 3_000;
/** Connections in a row that ended without one reply before the open queries are given up. */
const MAX_FRUITLESS = 3;
const REOPEN_DELAY_MS = 50;
/**
 * DNS over a byte stream (RFC 7766): one kept connection, queries pipelined, replies in any order. When the server
 * closes or stalls, the connection is opened anew and what is still open is asked again.
 */
function createStream(options, receiver) {
    const { stallMs = STALL_MS } = options;
    const open = new Map();
    let connection;
    let outbox = [];
    let flushing = false;
    let fruitless = 0;
    let closed = false;
    let reopening;
    function connectionOf() {
        if (connection !== undefined)
            return connection;
        const socket = options.connect();
        const opened = {
            socket,
            stall: setTimeout(() => {
                opened.problem = `the server fell silent for ${stallMs / 1000} s`;
                if (open.size > 0)
                    socket.destroy();
            }, stallMs).unref(),
            problem: 'the server closed the connection without a reply',
        };
        connection = opened;
        // The asker's clock keeps the process alive while a reply is awaited.
        socket.unref();
        const takeFrames = createFrameReader((packet) => {
            const attempt = open.get((packet[0] << 8) | packet[1]);
            if (attempt === undefined)
                return receiver.ignored();
            fruitless = 0;
            receiver.received(attempt, packet);
        });
        socket.on('data', (chunk) => {
            opened.stall.refresh();
            if (!takeFrames(chunk)) {
                opened.problem = 'the server sent what is no DNS message';
                socket.destroy();
            }
        });
        socket.on('end', () => socket.destroy());
        socket.on('error', (error) => {
            opened.problem = networkProblem(error);
        });
        socket.on('close', () => {
            clearTimeout(opened.stall);
            if (connection !== opened)
                return;
            connection = undefined;
            outbox = [];
            if (!closed && open.size > 0)
                askAgain(opened.problem);
        });
        return opened;
    }
    function askAgain(problem) {
        fruitless++;
        if (fruitless >= MAX_FRUITLESS) {
            fruitless = 0;
            const attempts = [...open.values()];
            open.clear();
            for (const attempt of attempts)
                receiver.failed(attempt, problem);
            return;
        }
        reopening ??= setTimeout(() => {
            reopening = undefined;
            for (const attempt of open.values())
                write(attempt);
        }, fruitless > 1 ? REOPEN_DELAY_MS : 0);
    }
    function write(attempt) {
        const prefix = Buffer.allocUnsafe(2);
        prefix.writeUInt16BE(attempt.query.length);
        outbox.push(prefix, attempt.query);
        if (flushing)
            return;
        flushing = true;
        // One write for all the queries of an event-loop turn.
        setImmediate(flush);
    }
    function flush() {
        flushing = false;
        if (closed || outbox.length === 0)
            return;
        const { socket, stall } = connectionOf();
        // Older queries are still open: writing more is no sign of life from the server.
        if (open.size <= outbox.length / 2)
            stall.refresh();
        const frames = Buffer.concat(outbox);
        outbox = [];
        socket.write(frames);
    }
    return {
        name: options.name,
        reliable: true,
        send(attempt) {
            if (closed)
                return;
            assignId(open, attempt);
            if (reopening === undefined)
                write(attempt);
        },
        release(attempt) {
            if (open.get(attempt.id) === attempt)
                open.delete(attempt.id);
        },
        close() {
            closed = true;
            clearTimeout(reopening);
            connection?.socket.destroy();
        },
    };
}
/**
 * Cuts a byte stream into messages by their two-octet lengths (RFC 1035 section 4.2.2), however the stream was cut.
 * The reader returns false when a frame is too short to be a message: the rest of the stream cannot be trusted.
 */
function createFrameReader(take) {
    let pieces = [];
    let held = 0;
    /** Octets that the next frame needs, its length included; until the length is known, the length's own two. */
    let needed = 2;
    return (chunk) => {
        pieces.push(chunk);
        held += chunk.length;
        if (held < needed)
            return true;
        const data = pieces.length === 1 ? chunk : Buffer.concat(pieces, held);
        let offset = 0;
        needed = 2;
        while (data.length - offset >= 2) {
            const length = data.readUInt16BE(offset);
            if (length < 12)
                return false;
            if (data.length - offset < length + 2) {
                needed = length + 2;
                break;
            }
            take(data.subarray(offset + 2, offset + 2 + length));
            offset += length + 2;
        }
        held = data.length - offset;
        pieces = held === 0 ? [] : [data.subarray(offset)];
        return true;
    };
}

;// CONCATENATED MODULE: ./lib/dns/transport/tcp.js


/** DNS over TCP (RFC 7766). */
function openTcp(host, port) {
    return (receiver) => createStream({
        name: 'tcp',
        connect() {
            const socket = (0,external_node_net_.connect)({ host, port });
            socket.setNoDelay(true);
            return socket;
        },
    }, receiver);
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
;// CONCATENATED MODULE: ./lib/dns/transport/udp.js




/** A default socket buffer holds 256 small replies; more in flight on one socket would be lost in a burst. */
const MAX_IN_FLIGHT_PER_SOCKET = 200;
/** From this many sockets, each on a port of its own, a query takes one at random (RFC 5452 section 9.2). */
const SOCKETS = 4;
const MAX_SOCKETS = 64;
/** UDP over connected sockets: the kernel drops what another address or port sends, and reports a closed port. */
function openUdp(host, port) {
    return (receiver) => createUdp(host, port, receiver);
}
function createUdp(host, port, receiver) {
    const family = (0,external_node_net_.isIPv6)(host) ? 6 : 4;
    const channels = [];
    let closed = false;
    function openChannel() {
        const socket = (0,external_node_dgram_.createSocket)({
            type: family === 6 ? 'udp6' : 'udp4',
            // The host is an address already; the default lookup would go through the system's resolver threads.
            lookup: (address, _options, callback) => callback(null, address, family),
        });
        const channel = { socket, open: new Map(), connected: false };
        socket.on('message', (packet) => {
            const attempt = packet.length < 2 ? undefined : channel.open.get((packet[0] << 8) | packet[1]);
            if (attempt === undefined)
                receiver.ignored();
            else
                receiver.received(attempt, packet);
        });
        socket.on('error', (error) => failAll(channel, error));
        socket.connect(port, host, () => {
            channel.connected = true;
            for (const attempt of channel.open.values())
                socket.send(attempt.query);
        });
        // The asker's clock keeps the process alive while a reply is awaited.
        socket.unref();
        channels.push(channel);
        return channel;
    }
    /** An ICMP error does not say which query it is about, but all of them go to the same port. */
    function failAll(channel, error) {
        if (!channel.connected) {
            channels.splice(channels.indexOf(channel), 1);
            channel.socket.close();
        }
        const attempts = [...channel.open.values()];
        channel.open.clear();
        const detail = networkProblem(error);
        for (const attempt of attempts)
            receiver.failed(attempt, detail);
    }
    function pickChannel() {
        if (channels.length < SOCKETS)
            return openChannel();
        const start = randomId() % channels.length;
        for (let i = 0; i < channels.length; i++) {
            const channel = channels[(start + i) % channels.length];
            if (channel.open.size < MAX_IN_FLIGHT_PER_SOCKET)
                return channel;
        }
        return channels.length < MAX_SOCKETS ? openChannel() : channels[start];
    }
    return {
        name: 'udp',
        reliable: false,
        send(attempt) {
            if (closed)
                return;
            const channel = pickChannel();
            attempt.channel = channel;
            assignId(channel.open, attempt);
            if (channel.connected)
                channel.socket.send(attempt.query);
        },
        release(attempt) {
            const { open } = attempt.channel;
            if (open.get(attempt.id) === attempt)
                open.delete(attempt.id);
        },
        close() {
            closed = true;
            for (const channel of channels.splice(0))
                channel.socket.close();
        },
    };
}

;// CONCATENATED MODULE: ./lib/dns/transport/index.js


/** The road to a server over the given transport. */
function openLine(address, transport) {
    const { host, port } = address;
    switch (transport) {
        case 'udp':
            return openUdp(host, port);
        case 'tcp':
            return openTcp(host, port);
        default:
            throw new TypeError(`${transport} is not there yet`);
    }
}

;// CONCATENATED MODULE: ./lib/dns/resolver.js






const DEFAULTS = { timeoutMs: 10_000, tries: 8, concurrency: 800 };
/** Lookups remembered for each type and vantage, so that a stream of a million pairs stays in bounded memory. */
const REMEMBERED = 16_384;
/** A stub resolver: asks recursive servers (or the authoritative servers of the zone) and follows aliases. */
function createResolver(options) {
    const exchange = createExchange({ ...DEFAULTS, ...definedOf(options) }, options.openLine ?? openLine);
    const notes = new Set();
    const home = { servers: options.servers.map(exchange.server), memories: new Map() };
    const views = new Map();
    function viewOf(vantage) {
        if (vantage === undefined)
            return home;
        const { resolver, subnet } = vantage;
        const key = `${resolver ?? ''} ${subnet ?? ''}`;
        let view = views.get(key);
        if (view === undefined) {
            view = openView(vantage);
            views.set(key, view);
        }
        return view;
    }
    function openView({ resolver }) {
        if (resolver === undefined)
            return { servers: home.servers, memories: new Map() };
        const address = (0,server_address/* parseServerAddress */.RA)(resolver);
        if (!address.ok) {
            notes.add(`Nothing was asked of '${resolver}': ${address.problem}.`);
            return { servers: [], memories: new Map(), problem: address.problem };
        }
        return { servers: [exchange.server(address.value)], memories: new Map() };
    }
    function lookup(question) {
        const view = viewOf(question.vantage);
        let memory = view.memories.get(question.type);
        if (memory === undefined) {
            memory = createMemory(REMEMBERED);
            view.memories.set(question.type, memory);
        }
        let found = memory.get(question.name);
        if (found === undefined) {
            found = resolve(question, view);
            memory.set(question.name, found);
        }
        return found;
    }
    async function resolve(question, view) {
        if (view.problem !== undefined)
            return failed(question, { cause: 'network', detail: view.problem }, 'no server', []);
        let progress = { name: question.name, aliases: [], ttl: Number.POSITIVE_INFINITY };
        let startedAt;
        for (;;) {
            const outcome = await settle(question, progress.name, view, startedAt);
            if (!outcome.ok)
                return failed(question, outcome, outcome.server, outcome.errors);
            const { message, server } = outcome;
            const reading = readAnswer(message, question.type, progress);
            if (reading.done)
                return lookupOf(question, reading.answer, server, message);
            if (reading.progress.aliases.length >= MAX_ALIASES) {
                const detail = `a chain of more than ${MAX_ALIASES} aliases, from ${question.name}`;
                return failed(question, { cause: 'servfail', detail }, server, []);
            }
            progress = reading.progress;
            startedAt = outcome.startedAt;
        }
    }
    /** Asks; where servers fail, finds out whether it is validation that fails: with CD=1 a bogus answer comes through. */
    async function settle(question, name, view, startedAt) {
        const asking = {
            name,
            type: question.type,
            servers: view.servers,
            recursion: true,
            objection: objectionTo,
            ...(startedAt === undefined ? {} : { startedAt }),
        };
        const outcome = await exchange.ask(asking);
        if (outcome.ok || outcome.cause !== 'servfail')
            return outcome;
        const again = { ...asking, startedAt: outcome.startedAt };
        const unchecked = await exchange.ask({ ...again, checkingDisabled: true });
        // The failure may have passed in the meantime, which is no proof of anything.
        const checked = await exchange.ask(again);
        if (checked.ok)
            return checked;
        const errors = checked.errors.length > 0 ? checked.errors : outcome.errors;
        if (!unchecked.ok || checked.cause !== 'servfail')
            return { ...outcome, errors };
        return {
            ...outcome,
            cause: 'bogus',
            detail: `DNSSEC validation fails: SERVFAIL, but an answer with checking disabled (CD=1); ${outcome.detail}`,
            errors,
        };
    }
    return {
        lookup,
        get statistics() {
            return { ...exchange.traffic, servers: [...exchange.asked], notes: [...notes] };
        },
        close: exchange.close,
    };
}
function lookupOf(question, answer, server, message) {
    const options = message.edns?.options;
    const errors = options === undefined || options.length === 0 ? [] : (0,edns_options/* extendedErrorsOf */.ed)(options);
    if (errors.length > 0)
        return { question, answer, server, authenticated: message.ad, errors };
    return { question, answer, server, authenticated: message.ad };
}
function failed(question, failure, server, errors) {
    const { cause, detail } = failure;
    const lookup = {
        question,
        answer: { kind: 'failure', cause, detail },
        server,
        authenticated: false,
    };
    return errors.length > 0 ? { ...lookup, errors } : lookup;
}
/** Without the members that are undefined, which would hide a default. */
function definedOf(options) {
    const { timeoutMs, tries, concurrency, qps } = options;
    return {
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
        ...(tries === undefined ? {} : { tries }),
        ...(concurrency === undefined ? {} : { concurrency }),
        ...(qps === undefined ? {} : { qps }),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/dns/system-resolvers.js



/** glibc reads this many and ignores the rest. */
const MAX_SERVERS = 3;
/**
 * The recursive servers that this machine is set up with, in order. Only their addresses are taken: search lists do
 * not apply to names that are always fully qualified, and the hosts file is not the DNS.
 */
async function systemResolvers(path = '/etc/resolv.conf') {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        // No such file on Windows and on some macOS set-ups: Node knows how to find the servers there.
    }
    if (text !== undefined)
        return parseResolvConf(text);
    const { getServers } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 610, 23));
    return getServers().flatMap(serverOfNode);
}
/** The `nameserver` lines of a resolv.conf(5); without any, the server on this machine, as resolv.conf(5) says. */
function parseResolvConf(text) {
    const servers = [];
    for (const line of text.split('\n')) {
        const host = /^\s*nameserver\s+([^\s#;]+)/.exec(line)?.[1];
        if (host !== undefined && (0,external_node_net_.isIP)(host) !== 0 && servers.length < MAX_SERVERS)
            servers.push((0,server_address/* serverAddress */.aD)('udp', host));
    }
    return servers.length > 0 ? servers : [(0,server_address/* serverAddress */.aD)('udp', '127.0.0.1')];
}
function serverOfNode(text) {
    const [, bracketed, plain, port] = /^(?:\[(.+)\]|(.+?))(?::([0-9]+))?$/.exec((0,external_node_net_.isIP)(text) ? `[${text}]` : text) ?? [];
    const host = bracketed ?? plain;
    return host === undefined || (0,external_node_net_.isIP)(host) === 0 ? [] : [(0,server_address/* serverAddress */.aD)('udp', host, Number(port ?? 53))];
}

// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(8590);
// EXTERNAL MODULE: ./lib/model/special-purpose.js
var special_purpose = __webpack_require__(1290);
;// CONCATENATED MODULE: ./lib/repository/excerpts.js

/** Findings that get a code frame; beyond, a person reads the table. */
const MAX_EXCERPTS = 2_000;
const MAX_FILE_OCTETS = 16 * 1024 * 1024;
const MAX_LINE_UNITS = 400;
/** The findings with the source line that each points at, where it can be shown. */
function withExcerpts(findings, tree) {
    const files = new Map();
    return findings.map((finding, index) => {
        const { location } = finding;
        if (index >= MAX_EXCERPTS || location?.line === undefined)
            return finding;
        let lines = files.get(location.path);
        if (lines === undefined) {
            lines = linesOf(location.path, tree);
            files.set(location.path, lines);
        }
        const line = lines[location.line - 1];
        if (line === undefined || line.length > MAX_LINE_UNITS)
            return finding;
        return { ...finding, excerpt: { firstLine: location.line, lines: [line] } };
    });
}
function linesOf(path, tree) {
    try {
        return tree
            .read(path, MAX_FILE_OCTETS)
            .toString('utf8')
            .replace(/^\ufeff/, '')
            .split(/\r\n|\n|\r/);
    }
    catch (error) {
        // A report without a code frame is still a report.
        if (error instanceof repository_tree/* TreeError */.j)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/rules/index.js + 32 modules
var rules = __webpack_require__(6239);
// EXTERNAL MODULE: ./lib/rules/ignores.js
var rules_ignores = __webpack_require__(4443);
// EXTERNAL MODULE: ./lib/rules/forward.js
var rules_forward = __webpack_require__(473);
// EXTERNAL MODULE: ./lib/rules/reverse.js
var reverse = __webpack_require__(5394);
;// CONCATENATED MODULE: ./lib/rules/result.js



/** Where what was observed comes from: the DNS, or the repository's own zones where nothing could be asked. */
function basisOf({ live }) {
    return live?.reverse === undefined && live?.forward === undefined ? 'declared' : 'live';
}
function resultOf(observation, state) {
    const { expectation, live, declared } = observation;
    const basis = basisOf(observation);
    const forward = basis === 'live' ? live.forward?.answer : declared?.forward?.answer;
    const reverse = basis === 'live' ? live.reverse?.answer : declared?.reverse?.answer;
    const reading = basis === 'live' ? (0,rules_forward/* readForward */.G)(forward, expectation.address) : 'not-asked';
    return {
        name: expectation.name,
        address: expectation.address,
        state,
        region: expectation.region ?? null,
        view: expectation.view ?? null,
        change: expectation.change,
        requires: expectation.requires,
        basis,
        location: expectation.location,
        ptr: observed(reverse),
        expected: expectation.ptr,
        forward: observed(forward),
        live: reading === 'not-asked' || reading === 'failed' ? null : reading === 'contains',
    };
}
const NOTHING = Object.freeze([]);
function observed(answer) {
    if (answer === undefined || answer.kind === 'failure')
        return null;
    return answer.kind === 'rrset' ? answer.targets : NOTHING;
}
/** How a pair stands against which nothing was found and of which enough is known: both directions, or the reverse so far. */
function settledState(observation) {
    const { expectation, live, declared } = observation;
    if ((0,domain_name/* isWildcard */.z2)(expectation.name))
        return 'ready';
    if (expectation.requires === 'reverse')
        return 'verified';
    const forward = basisOf(observation) === 'live' ? live.forward?.answer : declared?.forward?.answer;
    return (0,rules_forward/* readForward */.G)(forward, expectation.address) === 'contains' ? 'verified' : 'ready';
}
/** Why nothing can be said of the assertion that the pair makes, or undefined where something can. */
function skipOf(observation, context) {
    const { expectation } = observation;
    if (expectation.requires === 'forward') {
        if ((0,rules_forward/* forwardOutcome */.I)(observation, context) !== 'not-asked')
            return undefined;
        return context.offline
            ? skip(observation, 'forward-zone-not-held', `offline, and the repository does not hold the zone of ${expectation.name}`)
            : skip(observation, 'forward-not-asked', `the addresses of ${expectation.name} could not be asked for from here`);
    }
    if ((0,reverse/* reverseOutcome */.xt)(observation, context) !== 'not-asked')
        return undefined;
    if (observation.live?.reverse !== undefined || observation.declared?.reverse !== undefined) {
        return skip(observation, 'confirmation-not-asked', 'no forward lookup of the PTR targets could be made from here');
    }
    return context.offline
        ? skip(observation, 'reverse-zone-not-held', `offline, and the repository does not hold the reverse zone of ${expectation.address}`)
        : skip(observation, 'reverse-not-asked', `the PTR of ${expectation.address} cannot be asked of the public DNS, and the repository does not hold its reverse zone`);
}
/** Why it is unknown whether a removed pair leaves its PTR behind, or undefined where that is known. */
function removedSkipOf(observation, context) {
    const { expectation, live } = observation;
    if (expectation.declaredAs === 'ptr-record' || context.namesOf(expectation.address).length > 0)
        return undefined;
    const answer = live?.reverse?.answer;
    if (answer !== undefined && answer.kind !== 'failure')
        return undefined;
    return skip(observation, 'removed', `whether the PTR of ${expectation.address} still names ${expectation.name}, which the change removes, could not be looked up`);
}
function skip({ expectation }, reason, detail) {
    const { name, address, location } = expectation;
    return { reason, detail, name, address, location };
}

;// CONCATENATED MODULE: ./lib/rules/judge.js



const isObservationRule = (rule) => rule.on === 'observation';
const PRESENT = rules/* RULES */.y.filter(isObservationRule).filter((rule) => rule.removed !== true);
const REMOVED = rules/* RULES */.y.filter(isObservationRule).filter((rule) => rule.removed === true);
const EMPTY = Object.freeze([]);
function createJudge(policy, context) {
    const ignores = (0,rules_ignores/* ignoresOf */.f)(policy.ignore, context.now, policy.scope, (id) => (0,rules/* ruleById */.B)(id) !== undefined);
    const reported = new Set();
    const gates = (change) => policy.scope === 'all' || change !== 'unchanged';
    function judgeObservation(observation) {
        const { expectation } = observation;
        const removed = expectation.change === 'removed';
        let sheet;
        let state;
        for (const rule of removed ? REMOVED : PRESENT) {
            const violations = rule.check(observation, context);
            if (violations.length === 0)
                continue;
            sheet ??= { findings: [], suppressed: [] };
            for (const violation of violations) {
                state = graver(state, rule, violation);
                admit(sheet, rule, violation, expectation, gates(expectation.change));
            }
        }
        let skip;
        if (removed)
            skip = removedSkipOf(observation, context);
        else if (state === undefined) {
            skip = skipOf(observation, context);
            state = skip === undefined ? settledState(observation) : 'skipped';
        }
        if (expectation.ignores !== undefined || state === 'unverified' || state === 'skipped')
            ignores.note(expectation, state === 'unverified' || state === 'skipped');
        return {
            result: removed ? null : resultOf(observation, state),
            findings: sheet?.findings ?? EMPTY,
            suppressed: sheet?.suppressed ?? EMPTY,
            skip: skip ?? null,
        };
    }
    function judgeDeclaration(defect) {
        const sheet = { findings: [], suppressed: [] };
        const rule = (0,rules/* ruleById */.B)(defect.kind);
        const violations = rule.on === 'declaration'
            ? rule.check(defect, context)
            : rule.on === 'observation'
                ? (rule.checkDefect?.(defect, context) ?? EMPTY)
                : EMPTY;
        for (const violation of violations)
            admit(sheet, rule, violation, defect, gates(defect.change));
        return sheet;
    }
    function judgeRun(facts) {
        const sheet = { findings: [], suppressed: [] };
        const run = { ...facts, ignores: ignores.uses() };
        for (const rule of rules/* RULES */.y) {
            if (rule.on !== 'run')
                continue;
            for (const violation of rule.check(run, context))
                admit(sheet, rule, violation, undefined, violation.gating ?? true);
        }
        return sheet;
    }
    /** Turns a violation into a finding, or into a suppressed one, or into nothing where the policy switches the rule off. */
    function admit(sheet, rule, violation, subject, gating) {
        const severity = severityOf(rule, violation, policy, gating);
        if (severity === 'off')
            return;
        if (violation.once !== undefined) {
            // A pair that the change touches reports again what an untouched one could only mention.
            const key = `${gating} ${rule.id} ${violation.once}`;
            if (reported.has(key))
                return;
            reported.add(key);
        }
        const finding = {
            rule: rule.id,
            severity,
            message: violation.message,
            remedy: violation.remedy ?? { text: rule.remedy },
            location: violation.location ?? subject?.location ?? null,
            related: violation.related ?? EMPTY,
            name: violation.name ?? subject?.name ?? null,
            address: violation.address ?? subject?.address ?? null,
            region: subject?.region ?? null,
            expected: violation.expected ?? EMPTY,
            observed: violation.observed ?? EMPTY,
            evidence: violation.evidence ?? EMPTY,
            gating,
        };
        const by = subject === undefined ? undefined : ignores.suppressing(rule.id, subject);
        if (by === undefined)
            sheet.findings.push(finding);
        else
            sheet.suppressed.push(suppressedBy(by, finding));
    }
    return { judgeObservation, judgeDeclaration, judgeRun };
}
/**
 * The state that the evidence gives the pair, before the policy has its say about severities, ignores and scope:
 * failed > unverified > pending.
 */
function graver(state, rule, violation) {
    if (rule.id === 'lookup-failed')
        return state === 'failed' ? state : 'unverified';
    if (rule.id === 'ptr-pending')
        return state ?? 'pending';
    return (violation.severity ?? rule.severity) === 'error' ? 'failed' : state;
}
function severityOf(rule, violation, policy, gating) {
    const own = violation.severity ?? rule.severity;
    // A failed lookup is silence, and silence must not become consent by a setting.
    const level = rule.id === 'lookup-failed' ? own : (policy.rules.get(rule.id) ?? own);
    return gating || level === 'off' ? level : 'notice';
}
function suppressedBy(by, finding) {
    return { finding, reason: by.reason, until: by.until ?? null, by: by.location ?? null };
}

;// CONCATENATED MODULE: ./lib/rules/verdict.js
const RANK = { notice: 0, warning: 1, error: 2 };
/** Whether a severity is at least as grave as another. */
function reaches(severity, least) {
    return RANK[severity] >= RANK[least];
}
/**
 * The verdict over all findings, and nothing else: a gating finding at or above `failOn` fails the run; where all of these
 * say only that a lookup failed, nothing wrong was seen and the run is unverified.
 */
function verdictOf(findings, failOn) {
    let unverified = false;
    for (const { rule, severity, gating } of findings) {
        if (!gating || !reaches(severity, failOn))
            continue;
        if (rule !== 'lookup-failed')
            return { verdict: 'fail', exitCode: 1 };
        unverified = true;
    }
    return unverified ? { verdict: 'unverified', exitCode: 3 } : { verdict: 'pass', exitCode: 0 };
}

// EXTERNAL MODULE: ./lib/zones/zones.js + 3 modules
var zones_zones = __webpack_require__(56);
;// CONCATENATED MODULE: ./lib/sources/declared.js



/** Reads everything once and keeps what later judgements need. */
function declare(files) {
    const zones = (0,zones_zones/* createZones */.s)();
    const names = createMultimap();
    const expectedNames = createMultimap();
    const addresses = createMultimap();
    const served = createMultimap();
    const reverseDnames = [];
    const explicit = new Map();
    const conflicts = [];
    const aliases = [];
    for (const file of files) {
        for (const declaration of file.declarations()) {
            if (declaration.kind === 'zone') {
                const { apex, view, complete, path } = declaration;
                zones.addZone(apex, view, complete, { path });
            }
            else if (declaration.kind === 'record') {
                const { record } = declaration;
                const { type } = record;
                zones.add(record);
                if (type === 'A' || type === 'AAAA') {
                    names.add(record.data, record.owner);
                    addresses.add(record.owner, record.data);
                }
                if (type === 'CNAME') {
                    aliases.push(record);
                    const address = (0,reverse_name/* addressOfReverseName */.Zf)(record.owner);
                    if (address !== undefined)
                        served.add(record.data, address);
                }
                else if (type === 'DNAME' && (0,reverse_name/* isInReverseTree */.kv)(record.owner))
                    reverseDnames.push(record);
            }
            else if (declaration.kind === 'pair') {
                const { pair } = declaration;
                names.add(pair.address, pair.name);
                addresses.add(pair.name, pair.address);
                if (file.source === 'manifest')
                    expectedNames.add(pair.address, pair.name);
                if (pair.ptr !== undefined)
                    noteExplicit(pair, explicit, conflicts);
            }
        }
    }
    for (const alias of aliases) {
        const beside = zones
            .find(alias.owner, alias.view)
            ?.recordsAt(alias.owner)
            .find(({ type }) => type === 'A' || type === 'AAAA');
        if (beside !== undefined)
            conflicts.push(aliasConflict(alias.owner, alias, beside.location));
    }
    return {
        zones,
        namesOf: names.get,
        expectedNamesOf: expectedNames.get,
        addressesOf: addresses.get,
        addressesServedAt(owner) {
            const direct = served.get(owner);
            return direct.length > 0 || reverseDnames.length === 0 ? direct : throughDname(owner, reverseDnames);
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
/** The address whose reverse name a DNAME rewrites to this owner (RFC 6672 section 2.2), read backwards. */
function throughDname(owner, dnames) {
    const found = [];
    for (const { owner: from, data } of dnames) {
        const target = data;
        if (owner === target || !(0,domain_name/* isAtOrBelow */.a5)(owner, target))
            continue;
        const address = (0,reverse_name/* addressOfReverseName */.Zf)(`${owner.slice(0, owner.length - target.length)}${from}`);
        if (address !== undefined)
            found.push(address);
    }
    return found;
}
/** Most keys have one value, which is stored bare; a set takes over where a key has many. */
function createMultimap() {
    const entries = new Map();
    return {
        add(key, value) {
            const found = entries.get(key);
            if (found === undefined)
                entries.set(key, value);
            else if (typeof found !== 'string')
                found.add(value);
            else if (found !== value)
                entries.set(key, new Set([found, value]));
        },
        get(key) {
            const found = entries.get(key);
            if (found === undefined)
                return [];
            return typeof found === 'string' ? [found] : [...found];
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/expect.js




/** Turns declarations into expectations, in the order of the files; whatever gives none says why. */
function* expectations(files, declared, policy) {
    for (const file of files) {
        for (const declaration of file.declarations()) {
            if (declaration.kind === 'pair') {
                const { pair } = declaration;
                yield judged(ofPair(pair, file.source === 'manifest', declared, policy), policy);
                const alias = declared.zones
                    .find(pair.name, pair.view)
                    ?.recordsAt(pair.name)
                    .find(({ type }) => type === 'CNAME');
                if (alias !== undefined)
                    yield { kind: 'defect', defect: aliasConflict(pair.name, alias, pair.location) };
            }
            else if (declaration.kind === 'record') {
                const { record } = declaration;
                if (record.type === 'A' || record.type === 'AAAA')
                    yield ofAddressRecord(record, declared, policy);
                else if (record.type === 'PTR')
                    yield* ofPtrRecord(record, declared, policy);
            }
            else if (declaration.kind === 'defect')
                yield declaration;
            else if (declaration.kind === 'skip')
                yield declaration;
        }
    }
    for (const defect of declared.conflicts)
        yield { kind: 'defect', defect };
}
function ofPair(pair, isManifest, declared, policy) {
    const { ptr, ...rest } = pair;
    const match = ptr !== undefined ? 'exact' : (policy.match ?? (isManifest ? 'exact' : 'any'));
    const acceptable = () => {
        if (ptr !== undefined)
            return ptr;
        if (policy.match === undefined && isManifest)
            return declared.expectedNamesOf(pair.address);
        return acceptableBy(match, pair.name, pair.address, declared);
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
function acceptableBy(match, name, address, declared) {
    if (match === 'exact')
        return [name];
    return match === 'any' ? declared.namesOf(address) : [];
}
function ofAddressRecord(record, declared, policy) {
    const address = record.data;
    const name = record.owner;
    if (declared.zones.isGlue(record)) {
        return skipped(record, 'glue', `${name} lies below a zone cut; the child zone publishes its addresses`);
    }
    const match = policy.match ?? 'any';
    return judged({
        name,
        address,
        ptr: acceptableBy(match, name, address, declared),
        match,
        requires: 'both',
        forward: policy.stage === 'published' ? 'required' : 'optional',
        declaredAs: 'address-record',
        change: null,
        location: record.location,
        ...(record.view === undefined ? {} : { view: record.view }),
        ...(record.ignores === undefined ? {} : { ignores: record.ignores }),
    }, policy);
}
function* ofPtrRecord(record, declared, policy) {
    const owner = (0,reverse_name/* classifyReverseOwner */.Im)(record.owner, intendedAddressOf(record, declared));
    if (owner.kind === 'address') {
        yield judged(ofPtr(record, owner.address, policy), policy);
        return;
    }
    // What leads to an owner says which address it serves, whatever the owner looks like.
    const served = declared.addressesServedAt(record.owner);
    if (served.length > 0) {
        for (const address of served)
            yield judged(ofPtr(record, address, policy), policy);
        return;
    }
    if (owner.kind === 'classless' && owner.address !== undefined) {
        yield judged(ofPtr(record, owner.address, policy), policy);
    }
    else if (owner.kind === 'classless') {
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
/** The address that a PTR record was meant for, where its target has just one of the family in the declared zones. */
function intendedAddressOf(record, declared) {
    if ((0,reverse_name/* addressOfReverseName */.Zf)(record.owner) !== undefined)
        return undefined;
    const type = (0,domain_name/* isAtOrBelow */.a5)(record.owner, reverse_name/* IN_ADDR_ARPA */.pw) ? 'A' : 'AAAA';
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
function judged(expectation, { networks }) {
    if (networks === undefined || networks.some((network) => (0,ip_address/* networkContains */.wd)(network, expectation.address))) {
        return { kind: 'expectation', expectation };
    }
    return {
        kind: 'skip',
        skip: {
            reason: 'not-our-network',
            detail: `${expectation.address} is in none of ${networks.map(ip_address/* formatNetwork */.CM).join(', ')}`,
            name: expectation.name,
            address: expectation.address,
            location: expectation.location,
        },
    };
}
function skipped(record, reason, detail) {
    const isAddress = record.type === 'A' || record.type === 'AAAA';
    return {
        kind: 'skip',
        skip: {
            reason,
            detail,
            name: isAddress ? record.owner : record.data,
            ...(isAddress ? { address: record.data } : {}),
            location: record.location,
        },
    };
}

// EXTERNAL MODULE: ./lib/sources/read.js + 23 modules
var read = __webpack_require__(6800);
// EXTERNAL MODULE: ./lib/sources/source.js
var source = __webpack_require__(248);
// EXTERNAL MODULE: ./lib/suggest.js
var suggest = __webpack_require__(3146);
// EXTERNAL MODULE: ./lib/zones/ttl.js
var ttl = __webpack_require__(8384);
;// CONCATENATED MODULE: ./lib/zones/declared-lookup.js

/**
 * What the repository's own zones say, or undefined where it does not hold the answer: a referral, a chain that leaves
 * its zones or does not end, a zone that no source declares or that could not be read in full.
 */
function declaredLookup(zones, name, type, view) {
    const found = zones.lookup(name, type, view);
    if (found.kind === 'not-held' || found.kind === 'delegation')
        return undefined;
    if (!isHeld(found.zone) || !found.aliases.every((alias) => isHeld(alias.zone)))
        return undefined;
    const { zone } = found;
    const aliases = found.aliases.map((alias) => alias.target);
    const chain = found.aliases.map((alias) => alias.record.location);
    if (found.kind === 'answer') {
        return {
            answer: { kind: 'rrset', targets: declared_lookup_targetsOf(found.records), ttl: leastTtl(found), aliases },
            zone: zone.apex,
            locations: [...found.records.map((record) => record.location), ...chain],
        };
    }
    const negativeTtl = (0,ttl/* negativeTtlOf */.z)(zone);
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
function isHeld(zone) {
    return zone.declared && zone.complete;
}
function declared_lookup_targetsOf(records) {
    return [...new Set(records.map((record) => record.data))].sort();
}
function leastTtl(found) {
    const chain = found.aliases.map((alias) => (0,ttl/* ttlOf */.y)(alias.record, alias.zone));
    return found.records.reduce((least, record) => Math.min(least, (0,ttl/* ttlOf */.y)(record, found.zone)), Math.min(...chain, Infinity));
}

;// CONCATENATED MODULE: ./lib/check.js






















/**
 * Settles the options and finds the files.
 * @throws {CannotRun} when there is no configuration, or something in it is wrong.
 */
function prepareCheck(request) {
    const { tree, files, flags, now } = request;
    const configPath = findInput(tree, flags.texts.get('config')?.at(-1), files);
    const config = configPath === undefined ? undefined : readConfig(tree, configPath);
    const settled = (0,lib_options/* settleOptions */.sN)(config === undefined ? [flags] : [flags, policyLayer(config)]);
    if (!settled.ok)
        throw new cannot_run/* CannotRun */.z(settled.problem);
    const options = settled.value;
    refuseUnknownRules(options, config);
    const entries = files.length > 0 ? files.map((pattern) => ({ pattern })) : [...(config?.records ?? [])];
    if (config?.hasExpect === true)
        entries.unshift({ pattern: config.path, as: 'manifest' });
    const readable = orCannotRun(() => (0,read/* read */.L)(tree, entries));
    return {
        options,
        async run(onResult, onProgress = () => { }) {
            const start = performance.now();
            const declared = orCannotRun(() => declare(readable));
            const resolver = options.offline ? undefined : createResolver(await resolverOptions(options));
            try {
                const gathering = { readable, declared, options, config, now, resolver, whole: files.length === 0 };
                const { findings, suppressed, skipped, counts } = await judgeAll(gathering, onResult, onProgress);
                const nothing = findings.some(({ rule }) => rule === 'nothing-to-check');
                const verdict = verdictOf(findings, options['fail-on']);
                return {
                    version: 1,
                    verdict: nothing ? 'fail' : verdict.verdict,
                    exitCode: nothing ? 2 : verdict.exitCode,
                    counts,
                    findings: withExcerpts(findings, tree),
                    suppressed,
                    skipped,
                    coverage: coverageOf(resolver, readable, counts, performance.now() - start),
                };
            }
            finally {
                resolver?.close();
            }
        },
    };
}
async function judgeAll(gathering, onResult, onProgress) {
    const { readable, declared, options, config, resolver } = gathering;
    const judged = { findings: [], suppressed: [], skipped: [], counts: countsOf() };
    const judge = createJudge({ rules: options.rules ?? new Map(), ignore: config?.ignore ?? [], scope: 'all' }, contextOf(gathering));
    const pairPolicy = { stage: options.stage, match: options.match, networks: options.networks };
    let done = 0;
    function* pairs() {
        for (const one of expectations(readable, declared, pairPolicy)) {
            if (one.kind === 'expectation')
                yield one.expectation;
            else
                settle(one, judge, judged);
        }
    }
    const stream = resolver === undefined ? unasked(pairs()) : observe(pairs(), resolver, askingOf(gathering));
    try {
        for await (const batch of stream) {
            for (const observation of batch) {
                const { result, skip, ...rest } = judge.judgeObservation(withDeclared(observation, declared));
                keep(rest, judged);
                if (skip !== null)
                    judged.skipped.push(skip);
                if (result === null)
                    continue;
                judged.counts[result.state]++;
                onResult(result);
                done++;
            }
            onProgress(done);
        }
    }
    catch (error) {
        throw asCannotRun(error);
    }
    keep(judge.judgeRun({
        pairs: done - judged.counts.skipped,
        skipped: judged.skipped.length,
        files: readable.map(({ path }) => path),
        scope: 'all',
        whole: gathering.whole,
    }), judged);
    return judged;
}
function settle(one, judge, judged) {
    if (one.kind === 'defect')
        keep(judge.judgeDeclaration(one.defect), judged);
    else
        judged.skipped.push(one.skip);
}
function keep({ findings, suppressed }, judged) {
    for (const finding of findings)
        judged.findings.push(finding);
    for (const one of suppressed)
        judged.suppressed.push(one);
}
const check_BATCH = 512;
/** Offline, a pair is observed in the declared zones alone. */
async function* unasked(pairs) {
    let batch = [];
    for (const expectation of pairs) {
        if (batch.push({ expectation }) < check_BATCH)
            continue;
        yield batch;
        batch = [];
    }
    if (batch.length > 0)
        yield batch;
}
/** Adds what the repository's own zones say about both directions. */
function withDeclared(observation, { zones }) {
    if (zones.isEmpty)
        return observation;
    const { name, address, view } = observation.expectation;
    const forward = declaredLookup(zones, name, (0,ip_address/* addressTypeOf */.cC)(address), view);
    const reverse = declaredLookup(zones, (0,reverse_name/* reverseNameOf */.f)(address), 'PTR', view);
    if (forward === undefined && reverse === undefined)
        return observation;
    return {
        ...observation,
        declared: {
            ...(forward === undefined ? {} : { forward }),
            ...(reverse === undefined ? {} : { reverse }),
        },
    };
}
function contextOf({ options, declared, now }) {
    return {
        stage: options.stage,
        offline: options.offline,
        networks: options.networks ?? [],
        namesOf: declared.namesOf,
        addressesOf: declared.addressesOf,
        now,
    };
}
function askingOf({ options, config }) {
    const explicit = options.resolvers.every((text) => text !== 'system' && text !== 'authoritative');
    return {
        // The public DNS knows nothing of such addresses, and need not hear of them; servers that were named do.
        mayAsk: ({ address }) => explicit || ((0,special_purpose/* specialPurposeOf */.l)(address)?.kind ?? 'global') === 'global',
        vantageOf: (name) => vantageOf(name, config),
    };
}
function vantageOf(name, config) {
    const region = config?.regions.get(name);
    if (region?.resolver === undefined && region?.subnet === undefined)
        return undefined;
    return {
        region: name,
        ...(region.resolver === undefined ? {} : { resolver: region.resolver }),
        ...(region.subnet === undefined ? {} : { subnet: (0,ip_address/* formatNetwork */.CM)(region.subnet) }),
    };
}
async function resolverOptions(options) {
    const servers = [];
    for (const text of options.resolvers) {
        const spec = (0,server_address/* parseResolver */.sm)(text);
        if (!spec.ok)
            throw new cannot_run/* CannotRun */.z(`resolvers: ${spec.problem}`);
        if (spec.value.kind === 'server')
            servers.push(spec.value.server);
        else
            servers.push(...(await systemResolvers()));
    }
    const { timeout, tries, concurrency, qps } = options;
    return { servers, timeoutMs: timeout, tries, concurrency, ...(qps === undefined ? {} : { qps }) };
}
function coverageOf(resolver, readable, counts, durationMs) {
    const statistics = resolver?.statistics;
    return {
        offline: resolver === undefined,
        servers: statistics?.servers ?? [],
        questions: statistics?.questions ?? 0,
        sent: statistics?.sent ?? 0,
        retries: statistics?.retries ?? 0,
        files: readable.length,
        pairs: report/* STATES */.x.reduce((sum, state) => sum + counts[state], 0),
        notes: statistics?.notes ?? [],
        durationMs: Math.round(durationMs),
    };
}
function countsOf() {
    return { verified: 0, ready: 0, pending: 0, failed: 0, unverified: 0, skipped: 0 };
}
function refuseUnknownRules(options, config) {
    const ignored = (config?.ignore ?? []).map(({ rule, location: { path, line, column } }) => ({
        rule,
        place: `${path}:${line}:${column}: policy.ignore`,
    }));
    const levelled = [...(options.rules?.keys() ?? [])].map((rule) => ({ rule, place: 'rules' }));
    for (const { rule, place } of [...levelled, ...ignored]) {
        if ((0,rules/* ruleById */.B)(rule) !== undefined)
            continue;
        throw new cannot_run/* CannotRun */.z(`${place}: there is no rule '${rule}'.${didYouMean(rule)} ptr-gate explain lists the rules`);
    }
}
function didYouMean(rule) {
    const near = (0,suggest/* suggest */.Z)(rule, rules/* RULES */.y.map(({ id }) => id));
    return near === undefined ? '' : ` Did you mean ${near}?`;
}
function orCannotRun(work) {
    try {
        return work();
    }
    catch (error) {
        throw asCannotRun(error);
    }
}
function asCannotRun(error) {
    return error instanceof source/* SourceError */.c ? new cannot_run/* CannotRun */.z(error.message) : error;
}


/***/ }),

/***/ 8590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ STATES)
/* harmony export */ });
const STATES = ['verified', 'ready', 'pending', 'failed', 'unverified', 'skipped'];


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
            parts.push(style.bold('Untouched by this change: shown, never blocking'), ...findingBlocks(old, style));
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
        if (summary.skipped.length > SKIPS_SHOWN)
            add('', `... ${(0,wording/* grouped */.zD)(summary.skipped.length - SKIPS_SHOWN)} more (all of them: --format json)`);
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

/***/ 5225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   KS: () => (/* binding */ countsSentence),
/* harmony export */   Mo: () => (/* binding */ skipCounts),
/* harmony export */   Qc: () => (/* binding */ coverageSentence),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ej: () => (/* binding */ suppressedSentence),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export severitySentence */
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8590);

/** `1 pair`, `2 pairs`; thousands are grouped. */
function count(number, noun, plural = `${noun}s`) {
    return `${grouped(number)} ${number === 1 ? noun : plural}`;
}
function grouped(number) {
    return String(number).replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
}
/** `path:line:column`, as far as it is known. */
function place(location) {
    if (location === null)
        return '';
    let text = location.path;
    if (location.line !== undefined) {
        text += `:${location.line}`;
        if (location.column !== undefined)
            text += `:${location.column}`;
    }
    return text;
}
/** States with at least one pair, the worst first: `1 failed, 3 verified`. */
function countsSentence(counts) {
    const order = [..._model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .x].reverse().sort((a, b) => weight(a) - weight(b));
    const parts = order
        .filter((state) => counts[state] > 0)
        .map((state) => `${grouped(counts[state])} ${state}`);
    return parts.length === 0 ? 'no pairs' : parts.join(', ');
}
function weight(state) {
    return ['failed', 'unverified', 'pending', 'ready', 'verified', 'skipped'].indexOf(state);
}
/** `2 errors, 1 warning` of those findings that can block. */
function severitySentence(findings) {
    const parts = ['error', 'warning', 'notice'].flatMap((severity) => {
        const number = findings.filter((finding) => finding.severity === severity).length;
        return number === 0 ? [] : [count(number, severity)];
    });
    return parts.length === 0 ? 'no findings' : parts.join(', ');
}
/** The verdict in one word, and one or two sentences that say what it means and what to do next. */
function verdictSentence(summary) {
    const gating = summary.findings.filter((finding) => finding.gating);
    const old = summary.findings.length - gating.length;
    const before = old === 0 ? '' : ` ${count(old, 'finding')} on untouched pairs did not count.`;
    const { counts } = summary;
    switch (summary.verdict) {
        case 'fail': {
            const unanswered = counts.unverified === 0 ? '' : ` ${count(counts.unverified, 'pair')} could not be verified.`;
            return {
                word: 'FAIL',
                sentence: `${severitySentence(gating)}. Do not publish yet: apply the remedies, then run the check again.${unanswered}${before}`,
            };
        }
        case 'unverified': {
            const what = counts.unverified === 0 ? 'not everything could' : `${count(counts.unverified, 'pair')} could not`;
            return {
                word: 'UNVERIFIED',
                sentence: `Nothing wrong was seen, but ${what} be verified. Run the check again, or ask other servers with --resolvers.${before}`,
            };
        }
        case 'pass':
            return { word: 'PASS', sentence: passSentence(summary) + before };
    }
}
function passSentence(summary) {
    const { counts, findings } = summary;
    const gating = findings.filter((finding) => finding.gating).length;
    const remarks = gating === 0 ? '' : ` ${count(gating, 'finding')} to look at, none of which blocks.`;
    const good = counts.verified + counts.ready;
    if (good === 0 && counts.pending + counts.failed + counts.unverified === 0)
        return `No pair had to be judged.${remarks}`;
    const ready = counts.ready === 0
        ? ''
        : ` ${count(counts.ready, 'pair')} can be published: the reverse is live already.`;
    return `${count(good, 'pair')} ${good === 1 ? 'holds' : 'hold'}.${ready}${remarks}`;
}
/** Reasons and how often each occurs, the most frequent first. */
function skipCounts(summary) {
    const numbers = new Map();
    for (const { reason } of summary.skipped)
        numbers.set(reason, (numbers.get(reason) ?? 0) + 1);
    return [...numbers]
        .map(([reason, number]) => ({ reason, number }))
        .sort((a, b) => b.number - a.number || (a.reason < b.reason ? -1 : 1));
}
/** What was asked and of whom, in one sentence. */
function coverageSentence(summary) {
    const { coverage } = summary;
    const read = `${count(coverage.pairs, 'pair')} from ${count(coverage.files, 'file')}`;
    const took = `${seconds(coverage.durationMs)}`;
    if (coverage.offline)
        return `${read}, judged offline against the repository's own zones, in ${took}.`;
    const servers = coverage.servers.slice(0, 4).join(', ');
    const more = coverage.servers.length > 4 ? ` and ${coverage.servers.length - 4} more` : '';
    const asked = coverage.servers.length === 0 ? '' : ` to ${servers}${more}`;
    const retries = coverage.retries === 0 ? '' : `, ${count(coverage.retries, 'retry', 'retries')}`;
    return `${read}; ${count(coverage.questions, 'question')}${asked} (${grouped(coverage.sent)} sent${retries}), in ${took}.`;
}
function seconds(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
/** Why a finding is not shown: the reason given, until when, and where that is written. */
function suppressedSentence(suppressed) {
    const until = suppressed.until === null ? '' : ` until ${suppressed.until}`;
    const by = suppressed.by === null ? '' : ` (${place(suppressed.by)})`;
    return `${suppressed.reason}${until}${by}`;
}


/***/ })

};
;