"use strict";
exports.id = 836;
exports.ids = [836];
exports.modules = {

/***/ 8836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAuthoritativeResolver: () => (/* binding */ createAuthoritativeResolver)
});

// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/dns/answer.js
var answer = __webpack_require__(5764);
// EXTERNAL MODULE: ./lib/dns/exchange.js + 18 modules
var dns_exchange = __webpack_require__(3959);
// EXTERNAL MODULE: ./lib/dns/limits.js + 1 modules
var dns_limits = __webpack_require__(2541);
// EXTERNAL MODULE: ./lib/dns/memory.js
var dns_memory = __webpack_require__(7689);
// EXTERNAL MODULE: ./lib/dns/resolver.js + 2 modules
var resolver = __webpack_require__(6481);
// EXTERNAL MODULE: ./lib/dns/subnet-notes.js
var subnet_notes = __webpack_require__(8355);
// EXTERNAL MODULE: ./lib/dns/transport/index.js + 8 modules
var transport = __webpack_require__(8046);
// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
;// CONCATENATED MODULE: ./lib/dns/transport/route.js

/** Errors of a connect that say that this machine has no way there, whatever the other side does. */
const NO_ROUTE = new Set([
    'ENETUNREACH',
    'EHOSTUNREACH',
    'EADDRNOTAVAIL',
    'EAFNOSUPPORT',
]);
/** Whether this machine has a route to the address. No packet is sent: the system only looks up its own tables. */
function hasRoute(address) {
    return new Promise((resolve) => {
        const ipv6 = address.includes(':');
        const socket = (0,external_node_dgram_.createSocket)({
            type: ipv6 ? 'udp6' : 'udp4',
            lookup: (host, _options, callback) => callback(null, host, ipv6 ? 6 : 4),
        });
        const settle = (error) => {
            socket.close();
            resolve(!NO_ROUTE.has(error?.code ?? ''));
        };
        // Node hands the error of a connect to the callback, against its own type.
        socket.connect(53, address, settle);
    });
}

// EXTERNAL MODULE: ./lib/dns/wire/edns-options.js
var edns_options = __webpack_require__(8743);
;// CONCATENATED MODULE: ./lib/dns/authority/errand.js
/** Questions that one lookup may cause, whatever servers say (NXNSAttack, CVE-2020-12662). */
const MAX_QUESTIONS = 150;
function newBudget(ms) {
    return { questions: MAX_QUESTIONS, deadline: performance.now() + ms };
}
function newErrand(budget) {
    return { budget, waitsFor: new Set(), unfinished: undefined };
}
function hasBudget({ budget }) {
    return budget.questions > 0 && performance.now() < budget.deadline;
}
/** Takes one question from the budget, where there is one left and time to ask it. */
function spend(errand) {
    if (hasBudget(errand)) {
        errand.budget.questions--;
        return true;
    }
    errand.unfinished = 'exhausted';
    return false;
}
/** Asks one question on the errand's account; undefined where its budget is used up. */
async function ask(errand, inquire) {
    return spend(errand) ? timed(errand, inquire) : undefined;
}
/**
 * Asks a question that is paid for. Where the run's own limits, or a machine that stood still, kept it from being sent, that
 * time is nobody's fault and does not count.
 */
async function timed({ budget }, inquire) {
    const askedAt = performance.now();
    const outcome = await inquire();
    if ('startedAt' in outcome)
        budget.deadline += Math.max(0, outcome.startedAt - askedAt);
    return outcome;
}
/** Why an errand with a used-up budget could not be finished. */
function exhaustion({ budget }) {
    return budget.questions > 0
        ? { ok: false, cause: 'timeout', detail: 'the servers on the way took longer than one lookup may last' }
        : {
            ok: false,
            cause: 'lame',
            detail: 'the delegations lead to more servers than one lookup may ask',
        };
}
/** True where `other` waits for `waiter`, perhaps by way of third ones, so that waiting for it would never end. */
function closesCircle(waiter, other) {
    const seen = new Set([other]);
    for (const errand of seen) {
        if (errand === waiter)
            return true;
        for (const next of errand.waitsFor)
            seen.add(next);
    }
    return false;
}
/** Waits for the result of another errand; the caller has seen that no circle closes. */
async function waitFor(waiter, other, result) {
    waiter.waitsFor.add(other);
    try {
        return await result;
    }
    finally {
        waiter.waitsFor.delete(other);
    }
}

// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/dns/wire/registry.js
var registry = __webpack_require__(545);
;// CONCATENATED MODULE: ./lib/dns/authority/referral.js



/** Servers of one zone that are looked at: more names than the root has are an attack or a mistake. */
const MAX_SERVER_NAMES = 13;
/** Addresses of one server that are asked, of each family. */
const MAX_ADDRESSES = 2;
function standingOf(message, zone, name) {
    const { rcode, aa, answers, authorities } = message;
    if (rcode === registry/* RCODE */.KK.SERVFAIL)
        return objection('servfail', 'answered SERVFAIL');
    if (rcode !== registry/* RCODE */.KK.NOERROR && rcode !== registry/* RCODE */.KK.NXDOMAIN && rcode !== registry/* RCODE */.KK.YXDOMAIN)
        return objection('refused', `answered ${(0,registry/* rcodeName */.Z$)(rcode)}`);
    const soa = soaOver(message, name);
    if (answers.length === 0 && soa === undefined && rcode === registry/* RCODE */.KK.NOERROR) {
        // Some servers set AA on referrals.
        const delegation = referralOf(message, zone, name);
        if (delegation !== undefined)
            return { kind: 'referral', delegation };
        const upwards = authorities.find(({ type }) => type === 'NS');
        if (upwards !== undefined && !(aa && upwards.owner === zone)) {
            const where = upwards.owner === domain_name/* ROOT */.Dl ? 'the root' : upwards.owner;
            return objection('lame', `does not serve ${shown(zone)}; it refers to the servers of ${where}`);
        }
    }
    const isAnswered = answers.some((record) => isAnswerTo(message, record, name));
    if (answers.length > 0 && !isAnswered && soa === undefined && rcode === registry/* RCODE */.KK.NOERROR)
        return objection('lame', 'answered with records that were not asked for');
    if (aa) {
        // A server that has an ancestor of the zone, and not the zone, speaks of what it does not hold.
        const speaksOf = soa ?? authorities.find(({ type }) => type === 'SOA');
        if (!isAnswered && speaksOf !== undefined && !(soa !== undefined && (0,domain_name/* isAtOrBelow */.a5)(soa.owner, zone)))
            return objection('lame', `answers for ${shown(speaksOf.owner)}, it does not serve ${shown(zone)}`);
        return { kind: 'authoritative' };
    }
    if (isAnswered || soa !== undefined)
        return { kind: 'unauthoritative' };
    return objection('lame', `answers without authority for ${shown(zone)}`);
}
function stepOf(message, zone, name) {
    const standing = standingOf(message, zone, name);
    if (standing.kind === 'unauthoritative')
        return objection('lame', `answers without authority for ${shown(zone)}`);
    if (standing.kind !== 'authoritative')
        return standing;
    const { answers } = message;
    if (answers.some(({ owner, type }) => type === 'SOA' && owner === name))
        return { kind: 'zone', apex: name };
    if (answers.some((record) => isAliasOf(record, name)))
        return { kind: 'alias' };
    return { kind: 'zone', apex: soaOver(message, name)?.owner ?? zone };
}
/** True for a record that the question asked for, and for an alias on the way to it. */
function isAnswerTo({ questions }, record, name) {
    return (isAliasOf(record, name) ||
        (record.owner === name && record.class === registry/* CLASS */.tp.IN && record.type === questions[0]?.type));
}
/** True for the CNAME of the name, and for a DNAME above it. */
function isAliasOf(record, name) {
    const { owner, type } = record;
    if (record.class !== registry/* CLASS */.tp.IN)
        return false;
    return type === 'CNAME' ? owner === name : type === 'DNAME' && owner !== name && (0,domain_name/* isAtOrBelow */.a5)(name, owner);
}
function soaOver({ authorities }, name) {
    return authorities.find(({ type, owner, class: itsClass }) => type === 'SOA' && itsClass === registry/* CLASS */.tp.IN && (0,domain_name/* isAtOrBelow */.a5)(name, owner));
}
/** A referral must lead strictly down, from the zone towards the name; anything else would lead in circles. */
function referralOf(message, zone, name) {
    const first = message.authorities.find(({ type, owner }) => type === 'NS' && owner !== zone && (0,domain_name/* isAtOrBelow */.a5)(owner, zone) && (0,domain_name/* isAtOrBelow */.a5)(name, owner));
    return first === undefined ? undefined : delegationOf(message, first.owner, zone);
}
/**
 * The servers that a message names for an apex, whether it refers to them or answers with them. Addresses are taken
 * only for names at or below `zone`, whose server sent them: about all other names it has no say (RFC 5452 section 6).
 */
function delegationOf(message, apex, zone) {
    const all = new Set();
    for (const record of [...message.answers, ...message.authorities]) {
        if (record.type === 'NS' && record.owner === apex && record.class === registry/* CLASS */.tp.IN)
            all.add(record.data);
    }
    if (all.size === 0)
        return undefined;
    const glue = new Map();
    for (const { owner, type, data, class: itsClass } of [...message.answers, ...message.additionals]) {
        if ((type !== 'A' && type !== 'AAAA') || itsClass !== registry/* CLASS */.tp.IN)
            continue;
        if (!all.has(owner) || !(0,domain_name/* isAtOrBelow */.a5)(owner, zone))
            continue;
        const addresses = glue.get(owner) ?? [];
        glue.set(owner, bounded([...addresses, data]));
    }
    const names = [...all].sort((a, b) => Number(glue.has(b)) - Number(glue.has(a)));
    return {
        apex,
        names: names.slice(0, MAX_SERVER_NAMES),
        omitted: Math.max(0, names.length - MAX_SERVER_NAMES),
        glue,
    };
}
/** The first addresses of each family, each once. */
function bounded(addresses) {
    const kept = [];
    for (const address of addresses) {
        const alike = kept.filter((other) => (0,ip_address/* familyOf */.Ap)(other) === (0,ip_address/* familyOf */.Ap)(address));
        if (alike.length < MAX_ADDRESSES && !alike.includes(address))
            kept.push(address);
    }
    return kept;
}
function shown(zone) {
    return zone === domain_name/* ROOT */.Dl ? 'the root' : zone;
}
function objection(cause, detail) {
    return { kind: 'objection', cause, detail };
}

;// CONCATENATED MODULE: ./lib/dns/authority/ask-authorities.js



/** Asks every server of the zone, all at once, with RD=0; `take` is handed what each of them says as it comes. */
function askAuthorities(zone, authorities, question, asking, subnets, errand, take) {
    // All of them before any question that only adds to the evidence.
    const isPaid = authorities.map(({ address }) => address !== undefined && spend(errand));
    return Promise.all(authorities.map(async (authority, i) => {
        const saying = await askAuthority(zone, authority, question, asking, subnets, errand, isPaid[i]);
        take(saying);
        return saying;
    }));
}
async function askAuthority(zone, authority, question, asking, subnets, errand, isPaid) {
    const { name, address } = authority;
    if (address === undefined)
        return { authority, row: { server: name, answer: authority.problem, authoritative: false } };
    const server = `${name} (${address})`;
    const notAsked = (detail) => ({
        authority,
        row: { server, answer: { kind: 'not-asked', detail }, authoritative: false },
    });
    if (!isPaid)
        return notAsked(exhaustion(errand).detail);
    const serialComing = serialOf(authority, zone, asking, errand);
    const outcome = await timed(errand, () => asking.one(address, {
        ...question,
        objection(message) {
            const standing = standingOf(message, zone.apex, question.name);
            return standing.kind === 'objection' ? standing : undefined;
        },
    }));
    if (outcome.ok === 'not-asked')
        return notAsked(outcome.detail);
    if (!outcome.ok) {
        const { cause, detail, errors } = outcome;
        const row = { server, answer: { kind: 'failure', cause, detail }, authoritative: false };
        return { authority, row: errors.length === 0 ? row : { ...row, errors } };
    }
    const { message, rttMs } = outcome;
    const standing = standingOf(message, zone.apex, question.name);
    if (standing.kind === 'referral') {
        const detail = `does not serve ${zone.apex}; it refers to the servers of ${standing.delegation.apex}`;
        const answer = { kind: 'failure', cause: 'lame', detail };
        return { authority, referral: standing.delegation, row: { server, answer, authoritative: false, rttMs } };
    }
    const authoritative = standing.kind === 'authoritative';
    const serial = serialIn(message, zone.apex) ?? (authoritative ? await serialComing : undefined);
    const { answer, alias } = firstStep(message, question);
    const row = {
        ...{ server, answer, authoritative, rttMs },
        ...(serial === undefined ? {} : { serial }),
        ...(question.options === undefined ? {} : { scope: subnets.scopeOf(message, question.name, server) }),
    };
    return alias === undefined || !authoritative ? { authority, row } : { authority, row, alias };
}
/**
 * Reads what the message says about the name itself. What it says about the target of an alias is left aside: that is
 * for the servers of the target's zone to say (AA speaks for the first owner, RFC 1035 section 4.1.1).
 */
function firstStep(message, { name, type }) {
    const isAlias = type !== 'CNAME' && message.answers.some((record) => isAliasOf(record, name));
    const own = {
        ...message,
        answers: message.answers.filter((record) => record.owner === name || isAliasOf(record, name)),
        authorities: isAlias ? [] : message.authorities,
        rcode: isAlias ? 0 : message.rcode,
    };
    const start = { name, aliases: [], ttl: Number.POSITIVE_INFINITY };
    const reading = (0,answer/* readAnswer */.JN)(own, type, start);
    if (reading.done)
        return { answer: reading.answer };
    return { answer: { kind: 'nodata', aliases: reading.progress.aliases }, alias: reading.progress };
}
/** The serial of the server's copy of the zone, for the evidence; undefined where it does not tell, or no question is left. */
function serialOf(authority, zone, asking, errand) {
    if (authority.serial !== undefined)
        return authority.serial;
    if (!hasBudget(errand))
        return Promise.resolve(undefined);
    authority.serial = ask(errand, () => asking.one(authority.address, { name: zone.apex, type: 'SOA', objection: () => undefined })).then((outcome) => (outcome?.ok === true ? serialIn(outcome.message, zone.apex) : undefined));
    return authority.serial;
}
function serialIn(message, apex) {
    const soa = message.answers.find(({ owner, type }) => type === 'SOA' && owner === apex) ?? soaOver(message, apex);
    return soa?.owner === apex ? serialField(soa) : undefined;
}
/** SERIAL, the third field of a SOA in presentation format. */
function serialField({ data }) {
    const serial = Number(data.split(' ')[2]);
    return Number.isInteger(serial) ? serial : undefined;
}

// EXTERNAL MODULE: ./lib/model/special-purpose.js
var special_purpose = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/dns/server-address.js
var server_address = __webpack_require__(7752);
;// CONCATENATED MODULE: ./lib/dns/authority/asking.js



/** Questions in a row that a server left unanswered before it is left alone, but for a try now and then. */
const SILENT_QUESTIONS = 2;
/** One that did answer is left alone only after so long a silence: on a path that loses much, two questions in a row get lost. */
const SILENT_MS = 15_000;
const TRY_AGAIN_MS = 10_000;
/** Servers of a family that were silent, with none that ever answered, before the family is left alone. */
const SILENT_SERVERS = 3;
/** Servers that one question may go to before it is given up. */
const MAX_SERVERS = 8;
function createAsking({ exchange, port, isPrivate, hasRoute }) {
    const servers = new Map();
    const obstacles = new Map();
    const silent = { 4: new Set(), 6: new Set() };
    const answered = { 4: false, 6: false };
    const withoutRoute = new Set();
    function serverAt(address) {
        let server = servers.get(address);
        if (server === undefined) {
            server = exchange.server((0,server_address/* serverAddress */.aD)('udp', address, port));
            servers.set(address, server);
        }
        return server;
    }
    async function obstacle(address) {
        let found = obstacles.get(address);
        if (found === undefined) {
            found = lastingObstacle(address);
            obstacles.set(address, found);
        }
        const family = (0,ip_address/* familyOf */.Ap)(address);
        return (await found) ?? (isDeaf(family) ? `no server answers over IPv${family} here` : undefined);
    }
    async function lastingObstacle(address) {
        // A hostile zone could point at servers inside the network of whoever asks.
        const special = isPrivate ? undefined : (0,special_purpose/* insideBlockOf */.Rj)(address);
        if (special !== undefined)
            return `${address} is no address of the public Internet (${special.name})`;
        if (await hasRoute(address))
            return undefined;
        const family = (0,ip_address/* familyOf */.Ap)(address);
        withoutRoute.add(family);
        return `no IPv${family} route here`;
    }
    /** True where the family looks cut off from here; some firewalls drop what they should reject. */
    function isDeaf(family) {
        return !answered[family] && answered[family === 4 ? 6 : 4] && silent[family].size >= SILENT_SERVERS;
    }
    function learn(asked) {
        for (const address of asked) {
            const family = (0,ip_address/* familyOf */.Ap)(address);
            const { answered: hasAnswered, silentQuestions } = serverAt(address);
            if (hasAnswered)
                answered[family] = true;
            else if (silentQuestions > 0)
                silent[family].add(address);
        }
    }
    async function any(addresses, inquiry) {
        const obstaclesFound = await Promise.all(addresses.map(obstacle));
        const open = addresses.filter((_, i) => obstaclesFound[i] === undefined);
        if (open.length === 0) {
            const said = [...new Set(obstaclesFound)].join('; ');
            return unasked(said === '' ? 'there is no server to ask' : said);
        }
        const chosen = inOrder(open, serverAt).slice(0, MAX_SERVERS);
        const outcome = await exchange.ask(askOf(inquiry, chosen.map(serverAt)));
        learn(chosen);
        return outcome;
    }
    async function one(address, inquiry) {
        const inTheWay = await obstacle(address);
        if (inTheWay !== undefined)
            return { ok: 'not-asked', detail: inTheWay };
        const server = serverAt(address);
        if (isLeftAlone(server))
            return unasked(`no reply to the ${server.silentQuestions} questions before this one`, 'timeout');
        const outcome = await exchange.ask(askOf(inquiry, [server]));
        learn([address]);
        if (outcome.ok)
            return outcome;
        const prefix = `${server.address.text}: `;
        const { cause } = outcome;
        const detail = outcome.detail.startsWith(prefix) ? outcome.detail.slice(prefix.length) : outcome.detail;
        const family = (0,ip_address/* familyOf */.Ap)(address);
        const other = family === 4 ? 6 : 4;
        // Whether the server or the way to it is at fault cannot be told from here.
        if ((cause === 'timeout' || cause === 'network') && !answered[family] && answered[other])
            return { ok: 'not-asked', detail: `${detail}, but no server answers over IPv${family} here` };
        return { ...outcome, detail };
    }
    return {
        any,
        one,
        obstacle,
        notes() {
            const notes = [];
            for (const family of [4, 6]) {
                if (withoutRoute.has(family))
                    notes.push(`Name servers were not asked over IPv${family}: there is no IPv${family} route here.`);
                else if (isDeaf(family))
                    notes.push(`Name servers were not asked over IPv${family}: none of ${silent[family].size} answered.`);
            }
            return notes;
        },
    };
}
function isLeftAlone(server) {
    const { silentQuestions, silentSince, answered } = server;
    if (silentQuestions < SILENT_QUESTIONS)
        return false;
    const now = performance.now();
    return !(answered && now - silentSince < SILENT_MS) && !isDueAgain(server, now);
}
function isDueAgain(server, now) {
    const triedAt = Math.max(server.probedAt, server.silentSince);
    if (now - triedAt < TRY_AGAIN_MS)
        return false;
    server.probedAt = now;
    return true;
}
function askOf({ name, type, options, objection }, servers) {
    const ask = { name, type, servers, recursion: false, objection };
    return options === undefined ? ask : { ...ask, options };
}
function unasked(detail, cause = 'network') {
    return { ok: false, cause, detail, server: '', errors: [], startedAt: performance.now() };
}
/** Those that answered, the nearest first; then those not yet tried, over IPv4 first, at random; then the silent ones. */
function inOrder(addresses, serverAt) {
    const weightOf = (address) => {
        const { answered, silentQuestions, line } = serverAt(address);
        if (silentQuestions > 0)
            return 1e6 + silentQuestions;
        if (answered && line.srtt >= 0)
            return line.srtt;
        return 1e4 * ((0,ip_address/* familyOf */.Ap)(address) === 4 ? 1 : 2) + Math.random();
    };
    const weights = new Map(addresses.map((address) => [address, weightOf(address)]));
    return [...weights.keys()].sort((a, b) => weights.get(a) - weights.get(b));
}

;// CONCATENATED MODULE: ./lib/dns/authority/finder.js

function newZone(delegation) {
    return { ...delegation, authorities: { work: undefined }, isLeaf: false, scouts: 0, waiting: [] };
}
/** Server names without glue that are looked up to reach a zone, so many at once. */
const NAMES_AT_ONCE = 2;
const MAX_NAMES_TRIED = 6;
/**
 * Addresses at which a zone can be asked: all those that came with the delegation, then, as long as none of them
 * would do, those of a few more server names at a time.
 */
async function* addressSets(zone, { addressesOf }, errand) {
    const glue = [...zone.glue.values()].flat();
    if (glue.length > 0)
        yield glue;
    const names = zone.names.filter((name) => !zone.glue.has(name)).slice(0, MAX_NAMES_TRIED);
    for (let i = 0; i < names.length; i += NAMES_AT_ONCE) {
        const found = await Promise.all(names.slice(i, i + NAMES_AT_ONCE).map((name) => addressesOf(name, errand)));
        const addresses = found.flatMap((each) => each.addresses);
        if (addresses.length > 0)
            yield addresses;
    }
}
/** Asks some server of the zone: the first that has no objection. */
async function askSome(zone, inquiry, finder, asking, errand) {
    let failure;
    for await (const addresses of addressSets(zone, finder, errand)) {
        const outcome = await ask(errand, () => asking.any(addresses, inquiry));
        if (outcome === undefined)
            return exhaustion(errand);
        if (outcome.ok)
            return outcome;
        failure ??= outcome;
    }
    return failure ?? unreachable(zone, errand);
}
function unreachable({ apex, names }, errand) {
    if (errand.unfinished === 'exhausted')
        return exhaustion(errand);
    const some = names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', ');
    return { ok: false, cause: 'lame', detail: `no address is known of any server of ${apex} (${some})` };
}

;// CONCATENATED MODULE: ./lib/dns/authority/shared.js

const MAX_TRIES = 2;
/** What may pass is tried again, but not for every lookup: after this time, or ten times as long as it took to fail. */
const RETRY_MS = 2_000;
const TIMES_AS_LONG = 10;
/** What is remembered under the key, new where nothing is. */
function sharedAt(memory, key) {
    let shared = memory.get(key);
    if (shared === undefined) {
        shared = { work: undefined };
        memory.set(key, shared);
    }
    return shared;
}
function alreadyFound(result) {
    const errand = newErrand({ questions: 0, deadline: 0 });
    const work = { errand, result: Promise.resolve(result), tries: 1, staleAt: Number.POSITIVE_INFINITY };
    return { work };
}
/**
 * What `find` finds, for all who need it; undefined where it can only be found by way of whoever waits for it. What is not
 * settled is kept for a while; what was left because the budget of one lookup was used up, for no other lookup.
 */
async function findOnce(thing, waiter, find, isSettled) {
    function begin(tries) {
        const errand = newErrand(waiter.budget);
        const begunAt = performance.now();
        const result = find(errand).then((found) => {
            const now = performance.now();
            if (!isSettled(found))
                work.staleAt =
                    errand.unfinished === 'exhausted' ? now : now + Math.max(RETRY_MS, TIMES_AS_LONG * (now - begunAt));
            return found;
        });
        const work = { errand, result, tries, staleAt: Number.POSITIVE_INFINITY };
        return work;
    }
    for (;;) {
        if (thing.work === undefined || performance.now() >= thing.work.staleAt)
            thing.work = begin(1);
        const { work } = thing;
        if (closesCircle(waiter, work.errand)) {
            waiter.unfinished ??= 'circle';
            return undefined;
        }
        // What kept the other's questions from being sent has kept this one waiting, too.
        const { budget } = work.errand;
        const before = budget.deadline;
        const result = await waitFor(waiter, work.errand, work.result);
        if (budget !== waiter.budget)
            waiter.budget.deadline += Math.max(0, budget.deadline - before);
        const { unfinished } = work.errand;
        if (unfinished === undefined || isSettled(result))
            return result;
        const isExhausted = unfinished === 'exhausted';
        if (isExhausted ? !hasBudget(waiter) : work.tries >= MAX_TRIES) {
            waiter.unfinished = isExhausted ? 'exhausted' : (waiter.unfinished ?? 'circle');
            return result;
        }
        // Whoever comes first begins anew; the others find the new work in its place.
        if (thing.work === work)
            thing.work = begin(isExhausted ? work.tries : work.tries + 1);
    }
}

;// CONCATENATED MODULE: ./lib/dns/authority/authorities.js





/**
 * Every server of the zone: those that its parent delegates it to, and those that it names itself, at each address:
 * the glue where the parent gave some, else what the DNS says. Found once for each zone, anew where something may have passed.
 */
async function authoritiesOf(zone, finder, asking, errand) {
    const find = (work) => findAuthorities(zone, finder, asking, work);
    const found = await findOnce(zone.authorities, errand, find, ({ isWhole }) => isWhole);
    // Nobody who finds authorities is waited for by those who find addresses, so that no circle can close.
    return found;
}
async function findAuthorities(zone, finder, asking, errand) {
    const { own, mayPass } = await ownServers(zone, finder, asking, errand);
    const all = [...new Set([...zone.names, ...(own?.names ?? [])])];
    const names = all.slice(0, MAX_SERVER_NAMES);
    const omitted = Math.max(zone.omitted, own?.omitted ?? 0, all.length - names.length);
    const notes = [];
    if (omitted > 0)
        notes.push(`${omitted} of the name servers of ${zone.apex} were not asked: it has too many.`);
    let isWhole = !mayPass;
    const authorities = await Promise.all(names.map(async (name) => {
        const glue = zone.glue.get(name) ?? own?.glue.get(name);
        if (glue !== undefined)
            return atAddresses(name, { addresses: glue }, asking);
        const known = await finder.addressesOf(name, errand);
        const { addresses, problem } = known;
        if (problem?.isKnown === false)
            isWhole = false;
        if (problem === undefined || addresses.length > 0)
            return atAddresses(name, { ...known, addresses: bounded(addresses) }, asking);
        const { cause, detail } = problem;
        if (problem.isKnown)
            return [{ name, problem: { kind: 'failure', cause, detail } }];
        notes.push(`${name}, a name server of ${zone.apex}, was not asked: its address is not known (${detail}).`);
        return [{ name, problem: { kind: 'not-asked', detail: `its address is not known: ${detail}` } }];
    }));
    // Servers rotate their answers; reports of two runs should still be alike.
    const list = authorities.flat().sort((a, b) => (0,domain_name/* compareNames */.MP)(a.name, b.name) || compareByAddress(a, b));
    return { list, notes, isWhole };
}
/** What has no address comes last. */
function compareByAddress(a, b) {
    if (a.address === undefined || b.address === undefined)
        return Number(a.address === undefined) - Number(b.address === undefined);
    return (0,ip_address/* compareAddresses */.Qb)(a.address, b.address);
}
/** The addresses that can be asked from here, and one entry that says why where there is none, or where some may be unknown. */
async function atAddresses(name, { addresses, problem, translated = [] }, asking) {
    const obstacles = await Promise.all(addresses.map(asking.obstacle));
    const reachable = addresses.filter((_, i) => obstacles[i] === undefined);
    const direct = reachable.filter((address) => !translated.includes(address));
    const open = direct.length > 0 ? direct : reachable;
    const unknown = problem === undefined ? [] : [problem.detail];
    if (open.length > 0)
        return [
            ...open.map((address) => ({ name, address })),
            ...unknown.map((detail) => ({ name, problem: { kind: 'not-asked', detail } })),
        ];
    const families = new Set(addresses.map((address) => `IPv${(0,ip_address/* familyOf */.Ap)(address)}`));
    const only = families.size === 1 && problem === undefined ? `${[...families][0]} only, ` : '';
    const detail = `${only}${[...new Set(obstacles), ...unknown].join('; ')}`;
    return [{ name, problem: { kind: 'not-asked', detail } }];
}
/** What the zone itself says about its servers, where any of them says anything. */
async function ownServers(zone, finder, asking, errand) {
    const { apex } = zone;
    const outcome = await askSome(zone, {
        name: apex,
        type: 'NS',
        objection(message) {
            const standing = standingOf(message, apex, apex);
            if (standing.kind === 'objection')
                return standing;
            if (standing.kind !== 'authoritative')
                return { cause: 'lame', detail: 'answers without authority' };
            return undefined;
        },
    }, finder, asking, errand);
    if (!outcome.ok)
        return { own: undefined, mayPass: true };
    return { own: delegationOf(outcome.message, apex, apex), mayPass: false };
}

;// CONCATENATED MODULE: ./lib/dns/authority/idle-line.js
/** A server that was not asked anything for so long gives its sockets back. */
const IDLE_MS = 1_000;
/**
 * Transports that hold sockets only while they are in use: a large run meets more authoritative servers than a process
 * may have sockets.
 */
function closedWhenIdle(open, idleMs = IDLE_MS) {
    return (address, transport, once) => {
        const openTransport = open(address, transport, once);
        return ((receiver) => createIdling(openTransport, transport, receiver, idleMs));
    };
}
function createIdling(open, name, receiver, idleMs) {
    const underWay = new Set();
    let inner;
    let closing;
    let closed = false;
    function settle(attempt) {
        if (!underWay.delete(attempt))
            return false;
        if (underWay.size === 0 && inner !== undefined) {
            clearTimeout(closing);
            closing = setTimeout(() => {
                inner?.close();
                inner = undefined;
            }, idleMs).unref();
        }
        return true;
    }
    const watching = {
        received: (attempt, packet) => receiver.received(attempt, packet),
        failed(attempt, detail) {
            settle(attempt);
            receiver.failed(attempt, detail);
        },
        ignored: () => receiver.ignored(),
    };
    return {
        name,
        reliable: name !== 'udp',
        send(attempt) {
            if (closed)
                return;
            clearTimeout(closing);
            inner ??= open(watching);
            underWay.add(attempt);
            inner.send(attempt);
        },
        release(attempt) {
            if (underWay.has(attempt))
                inner?.release(attempt);
            settle(attempt);
        },
        close() {
            closed = true;
            clearTimeout(closing);
            inner?.close();
        },
    };
}

// EXTERNAL MODULE: ./lib/dns/task.js
var task = __webpack_require__(8571);
;// CONCATENATED MODULE: ./lib/dns/authority/merge.js

/** Servers that a failure names one by one; a zone may have up to 52 addresses. */
const MOST_NAMED = 8;
/**
 * The one answer of all servers. Those that answer with authority decide; where they contradict each other it is the
 * least that all of them say, so that nothing is taken for live that some clients do not see (a rule tells of the
 * contradiction). When none of them answers, it is a failure that names each server.
 */
function mergeAnswers(rows, zone) {
    const said = [];
    for (const { authoritative, answer } of rows) {
        if (authoritative && answer.kind !== 'failure' && answer.kind !== 'not-asked')
            said.push(answer);
    }
    const [first] = said;
    if (first === undefined)
        return failureOf(rows, zone);
    const negative = said.filter((answer) => answer.kind !== 'rrset');
    if (negative.length > 0) {
        // Caches keep the answer for the longest of these times.
        const ttls = negative.flatMap(({ negativeTtl }) => (negativeTtl === undefined ? [] : [negativeTtl]));
        return ttls.length === 0 ? negative[0] : { ...negative[0], negativeTtl: Math.max(...ttls) };
    }
    const rrsets = said.filter((answer) => answer.kind === 'rrset');
    const ttl = Math.min(...rrsets.map((answer) => answer.ttl));
    const common = rrsets[0].targets.filter((target) => rrsets.every(({ targets }) => targets.includes(target)));
    return { ...rrsets[0], ttl, targets: common.length > 0 ? common : mostFrequent(rrsets) };
}
/** The targets that most servers give, of those that have none in common. */
function mostFrequent(rrsets) {
    const counts = new Map();
    for (const { targets } of rrsets)
        counts.set(targets.join(' '), (counts.get(targets.join(' ')) ?? 0) + 1);
    const most = Math.max(...counts.values());
    return rrsets.find(({ targets }) => counts.get(targets.join(' ')) === most).targets;
}
function failureOf(rows, zone) {
    if (rows.length === 0)
        return { kind: 'failure', cause: 'lame', detail: `${zone} has no servers` };
    let cause = 'network';
    const said = rows.map(({ server, answer }) => {
        if (answer.kind === 'not-asked')
            return `${server} was not asked: ${answer.detail}`;
        const trouble = answer.kind === 'failure' ? answer : { cause: 'lame', detail: 'answers without authority' };
        if (task/* TELLING */.se.indexOf(trouble.cause) > task/* TELLING */.se.indexOf(cause))
            cause = trouble.cause;
        return `${server}: ${trouble.detail}`;
    });
    const named = said.slice(0, said.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED);
    if (said.length > named.length)
        named.push(`and ${said.length - named.length} more servers alike`);
    return {
        kind: 'failure',
        cause,
        detail: `no server of ${zone} answers with authority; ${named.join('; ')}`,
    };
}

// EXTERNAL MODULE: ./lib/dns/dns64.js
var dns64 = __webpack_require__(8865);
;// CONCATENATED MODULE: ./lib/dns/authority/address-book.js


const REMEMBERED = 65_536;
function createAddressBook(lookUp) {
    const entries = (0,dns_memory/* createMemory */.I)(REMEMBERED);
    return {
        async addressesOf(server, waiter) {
            const addresses = await findOnce(sharedAt(entries, server), waiter, (errand) => lookUp(server, errand), ({ problem }) => problem === undefined || problem.isKnown);
            if (addresses !== undefined)
                return addresses;
            const detail = `the address of ${server} can only be found by way of ${server} itself (no glue)`;
            return { addresses: [], problem: { cause: 'lame', detail, isKnown: false } };
        },
    };
}

;// CONCATENATED MODULE: ./lib/dns/authority/server-addresses.js
/** What the replies to the questions for a server's A and AAAA records come to. */
function addressesIn(server, replies) {
    const addresses = [];
    let isAlias = false;
    let problem;
    for (const { type: asked, reply } of replies) {
        if (!reply.ok) {
            const { cause, detail } = reply;
            problem ??= { cause, detail: `its ${asked} records could not be looked up: ${detail}`, isKnown: false };
            continue;
        }
        for (const { owner, type, data } of reply.message.answers) {
            if (owner !== server)
                continue;
            if (type === 'A' || type === 'AAAA')
                addresses.push(data);
            else
                isAlias ||= type === 'CNAME';
        }
    }
    if (problem !== undefined)
        return { addresses, problem };
    if (addresses.length > 0)
        return { addresses };
    const detail = isAlias
        ? 'the name is an alias, which that of a server must not be (RFC 2181 section 10.3)'
        : 'the name has no address';
    return { addresses, problem: { cause: 'lame', detail, isKnown: true } };
}

;// CONCATENATED MODULE: ./lib/dns/authority/recursive-finder.js











const recursive_finder_REMEMBERED = 65_536;
/** Lets recursive servers find the zone cuts and the addresses of the servers, which are then asked themselves. */
function createRecursiveFinder(exchange, resolvers) {
    const servers = resolvers.map(exchange.server);
    const zones = (0,dns_memory/* createMemory */.I)(recursive_finder_REMEMBERED);
    const nat64 = { work: undefined };
    const book = createAddressBook(lookUpAddresses);
    async function askThem(name, type, errand) {
        const inquiry = { name, type, servers, recursion: true, objection: answer/* objectionTo */.Dx };
        const outcome = await ask(errand, () => exchange.ask(inquiry));
        // SERVFAIL often passes, and here it would speak for every name of a zone.
        const isFailing = outcome?.ok === false && outcome.cause === 'servfail';
        return (isFailing ? await ask(errand, () => exchange.ask(inquiry)) : outcome) ?? exhaustion(errand);
    }
    async function zoneOf(name, errand) {
        const outcome = await askThem(name, 'SOA', errand);
        if (!outcome.ok)
            return { ok: false, cause: outcome.cause, detail: outcome.detail };
        const { message } = outcome;
        if (message.answers.some(({ owner, type }) => type === 'SOA' && owner === name))
            return zoneAt(name, errand);
        // An alias is no apex, and the SOA record that comes with it may be that of its target.
        const soa = message.answers.some((record) => isAliasOf(record, name))
            ? undefined
            : soaOver(message, name);
        if (soa !== undefined)
            return zoneAt(soa.owner, errand);
        return name === domain_name/* ROOT */.Dl ? zoneAt(domain_name/* ROOT */.Dl, errand) : zoneOf((0,domain_name/* parentOf */.gN)(name), errand);
    }
    async function zoneAt(apex, errand) {
        const zone = await findOnce(sharedAt(zones, apex), errand, (work) => findZone(apex, work), ({ ok }) => ok);
        // Nothing else is waited for there, so that no circle can close.
        return zone;
    }
    async function findZone(apex, errand) {
        const outcome = await askThem(apex, 'NS', errand);
        if (!outcome.ok)
            return { ok: false, cause: outcome.cause, detail: outcome.detail };
        const delegation = delegationOf(outcome.message, apex, domain_name/* ROOT */.Dl);
        if (delegation === undefined)
            return { ok: false, cause: 'lame', detail: `${outcome.server} knows no servers of ${apex}` };
        return { ok: true, zone: newZone({ ...delegation, glue: new Map() }) };
    }
    async function lookUpAddresses(server, errand) {
        const replies = await Promise.all(['A', 'AAAA'].map(async (type) => ({
            type,
            reply: (await askThem(server, type, errand)),
        })));
        const found = addressesIn(server, replies);
        const translated = await madeUpIn(found.addresses, errand);
        return translated.length === 0 ? found : { ...found, translated };
    }
    /** The addresses that a DNS64 of the recursive servers made up (RFC 6147); its prefixes are asked for at the first suspicion. */
    async function madeUpIn(addresses, errand) {
        const four = addresses.filter((address) => (0,ip_address/* familyOf */.Ap)(address) === 4);
        const suspects = addresses.filter((address) => (0,ip_address/* familyOf */.Ap)(address) === 6 && ((0,dns64/* isTranslated */.Zj)(address) || (0,dns64/* maybeSynthesised */.O3)([address], four) !== undefined));
        if (suspects.length === 0)
            return suspects;
        const prefixes = await findOnce(nat64, errand, findPrefixes, (found) => found !== undefined);
        return suspects.filter((address) => (0,dns64/* isTranslated */.Zj)(address) || prefixes?.some((prefix) => (0,ip_address/* networkContains */.wd)(prefix, address)) === true);
    }
    async function findPrefixes(errand) {
        const outcome = await askThem(dns64/* IPV4_ONLY */.Th, 'AAAA', errand);
        if (!outcome.ok)
            return undefined;
        const start = { name: dns64/* IPV4_ONLY */.Th, aliases: [], ttl: Number.POSITIVE_INFINITY };
        const reading = (0,answer/* readAnswer */.JN)(outcome.message, 'AAAA', start);
        return reading.done ? (0,dns64/* nat64Prefixes */.Ee)(reading.answer) : [];
    }
    return {
        zoneOf,
        enter(delegation) {
            const zone = newZone(delegation);
            sharedAt(zones, delegation.apex).work = alreadyFound({ ok: true, zone }).work;
            return zone;
        },
        addressesOf: book.addressesOf,
    };
}

;// CONCATENATED MODULE: ./lib/dns/authority/root-finder.js








/** Zone cuts remembered: all of a usual run, the latest of a very large one. */
const root_finder_REMEMBERED = 65_536;
/** Questions under way to a zone of which it is not known whether names end there: the rest waits and learns. */
const MAX_SCOUTS = 16;
/** After a failure to reach the root it is tried again, but not for every question. */
const ROOT_RETRY_MS = 10_000;
/** Follows referrals from the root, strictly downwards, and remembers every zone cut on the way. */
function createRootFinder(asking, hints) {
    const zones = (0,dns_memory/* createMemory */.I)(root_finder_REMEMBERED);
    const children = (0,dns_memory/* createMemory */.I)(root_finder_REMEMBERED);
    const book = createAddressBook(lookUpAddresses);
    let root;
    let rootFailedAt = Number.NEGATIVE_INFINITY;
    function rootZone() {
        if (root !== undefined && performance.now() - rootFailedAt > ROOT_RETRY_MS && rootFailedAt > 0)
            root = undefined;
        if (root === undefined) {
            rootFailedAt = Number.NEGATIVE_INFINITY;
            root = prime(asking, hints).then((found) => {
                if (!found.ok)
                    rootFailedAt = performance.now();
                return found;
            });
        }
        return root;
    }
    function nearest(name, rootZone) {
        for (let above = name; above !== domain_name/* ROOT */.Dl; above = (0,domain_name/* parentOf */.gN)(above)) {
            const zone = zones.get(above);
            if (zone !== undefined)
                return zone;
        }
        return rootZone;
    }
    function enter(delegation) {
        const known = zones.get(delegation.apex);
        if (known !== undefined)
            return known;
        const zone = newZone(delegation);
        zones.set(delegation.apex, zone);
        return zone;
    }
    async function zoneOf(name, errand) {
        const start = await rootZone();
        if (!start.ok)
            return start;
        let zone = nearest(name, start.zone);
        for (;;) {
            const step = await askStep(zone, name, start.zone, errand);
            switch (step.kind) {
                case 'nearer':
                    zone = step.zone;
                    break;
                case 'referral':
                    zone = enter(step.delegation);
                    break;
                case 'alias':
                    return zoneOf((0,domain_name/* parentOf */.gN)(name), errand);
                case 'zone':
                    if (step.apex === zone.apex) {
                        zone.isLeaf = true;
                        release(zone, zone.waiting.length);
                        return { ok: true, zone };
                    }
                    return { ok: true, zone: await childZone(step.apex, zone, errand) };
                case 'objection':
                    return { ok: false, cause: step.cause, detail: step.detail, zone };
            }
        }
    }
    /** One question to one of the zone's servers: where does the zone of this name begin? */
    async function askStep(zone, name, rootZone, errand) {
        let failure;
        for await (const addresses of addressSets(zone, { addressesOf: book.addressesOf }, errand)) {
            // Nothing but packets is awaited in a scout's place: two zones that need each other must not block for ever.
            while (!zone.isLeaf && zone.scouts >= MAX_SCOUTS) {
                const waitsSince = performance.now();
                await new Promise((resolve) => zone.waiting.push(resolve));
                errand.budget.deadline += performance.now() - waitsSince;
                const nearer = nearest(name, rootZone);
                if (nearer !== zone) {
                    release(zone, 1);
                    return { kind: 'nearer', zone: nearer };
                }
            }
            zone.scouts++;
            const outcome = await ask(errand, () => asking.any(addresses, {
                name,
                type: 'SOA',
                objection(message) {
                    const step = stepOf(message, zone.apex, name);
                    return step.kind === 'objection' ? step : undefined;
                },
            }));
            zone.scouts--;
            if (outcome === undefined) {
                release(zone, 1);
                return { ...exhaustion(errand), kind: 'objection' };
            }
            if (outcome.ok) {
                const step = stepOf(outcome.message, zone.apex, name);
                // What was learnt helps those who wait: they look again before they ask.
                if (step.kind === 'referral')
                    enter(step.delegation);
                release(zone, step.kind === 'referral' ? zone.waiting.length : 1);
                return step;
            }
            release(zone, 1);
            failure ??= { kind: 'objection', cause: outcome.cause, detail: outcome.detail };
        }
        return failure ?? { ...unreachable(zone, errand), kind: 'objection' };
    }
    /** A zone below, on the same servers, so that no referral told of it. */
    async function childZone(apex, parent, errand) {
        const known = zones.get(apex);
        if (known !== undefined)
            return known;
        const found = await findOnce(sharedAt(children, apex), errand, (own) => findChild(apex, parent, own), ({ isSettled }) => isSettled);
        return found?.zone ?? newZone({ ...parent, apex });
    }
    /** Asks the servers of the parent who else serves the zone. */
    async function findChild(apex, parent, errand) {
        // Whoever denies the name servers with the SOA record of the zone above says that no zone begins there. Where no other
        // server names any, the reply that told of a zone got it wrong.
        let isDenied = false;
        const outcome = await askSome(parent, {
            name: apex,
            type: 'NS',
            objection(message) {
                if (delegationOf(message, apex, parent.apex) !== undefined)
                    return undefined;
                isDenied ||= message.aa && soaOver(message, apex)?.owner === parent.apex;
                const standing = standingOf(message, parent.apex, apex);
                return standing.kind === 'objection'
                    ? standing
                    : { cause: 'lame', detail: `names no servers of ${apex}` };
            },
        }, { addressesOf: book.addressesOf }, asking, errand);
        const delegation = outcome.ok ? delegationOf(outcome.message, apex, parent.apex) : undefined;
        if (delegation !== undefined)
            return { zone: enter(delegation), isSettled: true };
        if (isDenied)
            return { zone: parent, isSettled: false };
        const assumed = { ...parent, apex };
        const isSettled = errand.unfinished === undefined && (outcome.ok || outcome.cause === 'lame');
        return { zone: isSettled ? enter(assumed) : newZone(assumed), isSettled };
    }
    async function lookUpAddresses(server, errand) {
        const found = await zoneOf(server, errand);
        if (!found.ok)
            return { addresses: [], problem: { ...found, isKnown: false } };
        const { zone } = found;
        const replies = await Promise.all(['A', 'AAAA'].map(async (type) => ({
            type,
            reply: await askSome(zone, {
                name: server,
                type,
                objection(message) {
                    const standing = standingOf(message, zone.apex, server);
                    if (standing.kind === 'authoritative')
                        return undefined;
                    if (standing.kind === 'objection')
                        return standing;
                    return { cause: 'lame', detail: `answers without authority for ${zone.apex}` };
                },
            }, { addressesOf: book.addressesOf }, asking, errand),
        })));
        return addressesIn(server, replies);
    }
    return { zoneOf, enter, addressesOf: book.addressesOf };
}
/** Lets so many of those go on that wait for a scout's place. */
function release({ waiting }, count) {
    for (const proceed of waiting.splice(0, count))
        proceed();
}
/** Asks the hinted servers for the servers of the root (RFC 8109). */
async function prime(asking, hints) {
    const hinted = hints.flatMap(({ addresses }) => addresses);
    const outcome = await asking.any(hinted, {
        name: domain_name/* ROOT */.Dl,
        type: 'NS',
        objection(message) {
            const standing = standingOf(message, domain_name/* ROOT */.Dl, domain_name/* ROOT */.Dl);
            if (standing.kind === 'objection')
                return standing;
            if (standing.kind !== 'authoritative')
                return {
                    cause: 'lame',
                    detail: 'answers without authority for the root; something on the way answers in its place',
                };
            return delegationOf(message, domain_name/* ROOT */.Dl, domain_name/* ROOT */.Dl) === undefined
                ? { cause: 'lame', detail: 'names no servers of the root' }
                : undefined;
        },
    });
    if (!outcome.ok) {
        const { cause, detail } = outcome;
        return { ok: false, cause, detail: `no server of the root could be asked: ${detail}` };
    }
    const said = delegationOf(outcome.message, domain_name/* ROOT */.Dl, domain_name/* ROOT */.Dl);
    const glue = new Map(said.glue);
    for (const { name, addresses } of hints)
        if (said.names.includes(name) && !glue.has(name))
            glue.set(name, addresses);
    // A private root need not have addresses for its servers; they were found at the hinted ones.
    const names = glue.size > 0 ? said.names : [...new Set(hints.map(({ name }) => name))];
    if (glue.size === 0)
        for (const { name, addresses } of hints)
            glue.set(name, addresses);
    return { ok: true, zone: newZone({ apex: domain_name/* ROOT */.Dl, names, omitted: said.omitted, glue }) };
}

// EXTERNAL MODULE: ./lib/dns/authority/root-hints.js
var root_hints = __webpack_require__(3743);
// EXTERNAL MODULE: ./lib/dns/authority/statistics.js
var authority_statistics = __webpack_require__(4879);
;// CONCATENATED MODULE: ./lib/dns/authority/authoritative-resolver.js




















/** Longest wait for one server: several are asked for one lookup, and one dead server must not use up the time of all. */
const SERVER_TIMEOUT_MS = 5_000;
/**
 * The way to an answer may take a dozen questions, one after the other: so many times the longest wait for one server a lookup
 * may last, or so long where few milliseconds are granted to each.
 */
const QUESTIONS_IN_TURN = 8;
const LOOKUP_TIMEOUT_MS = 20_000;
const authoritative_resolver_REMEMBERED = 16_384;
/** Different targets that the servers of one zone may claim for one alias before the rest is left aside. */
const MAX_TARGETS = 3;
/** Lookups under way before whoever has more is asked to wait. */
const MAX_OPEN = 600;
/** Zones entered below the one found, because all of its servers refer there. */
const MAX_DESCENTS = 4;
/**
 * Asks every authoritative server of the zone that holds the name, with RD=0, and shows what each of them said. Aliases
 * are followed from zone to zone. Zone cuts and the addresses of servers are found once for all questions.
 */
function createAuthoritativeResolver(options = {}) {
    const { finders = [], rootHints, authorityPort = 53 } = options;
    const { concurrency = resolver/* DEFAULTS */.z.concurrency, tries = resolver/* DEFAULTS */.z.tries } = options;
    const timeoutMs = Math.min(options.timeoutMs ?? resolver/* DEFAULTS */.z.timeoutMs, SERVER_TIMEOUT_MS);
    const { lookupTimeoutMs = Math.max(LOOKUP_TIMEOUT_MS, QUESTIONS_IN_TURN * timeoutMs) } = options;
    const limits = options.limits ?? (0,dns_limits/* createLimits */.r)(concurrency, options.qps);
    const patience = { timeoutMs, tries, concurrency, limits };
    const exchange = (0,dns_exchange/* createExchange */.C)(patience, closedWhenIdle(options.openLine ?? transport/* openLine */.T));
    const asking = createAsking({
        exchange,
        port: authorityPort,
        isPrivate: options.mayAskPrivate ?? (rootHints !== undefined || finders.length > 0),
        hasRoute: options.hasRoute ?? hasRoute,
    });
    const finder = finders.length > 0
        ? createRecursiveFinder(exchange, finders)
        : createRootFinder(asking, rootHints ?? root_hints/* ROOT_HINTS */.A);
    const notes = new Set();
    const subnets = (0,subnet_notes/* createSubnetNotes */.x)();
    const memories = new Map();
    /** For regions that have a recursive server of their own. */
    let others;
    function lookup(question) {
        const { name, type, vantage } = question;
        if (vantage?.resolver !== undefined) {
            others ??= (0,resolver/* createResolver */.T)({ ...patience, servers: [], ...definedOpenLine(options) });
            return others.lookup(question);
        }
        const key = `${type} ${vantage?.subnet ?? ''}`;
        let memory = memories.get(key);
        if (memory === undefined) {
            memory = (0,dns_memory/* createMemory */.I)(authoritative_resolver_REMEMBERED);
            memories.set(key, memory);
        }
        let found = memory.get(name);
        if (found === undefined) {
            found = resolve(question);
            memory.set(name, found);
        }
        return found;
    }
    let open = 0;
    let roomAgain;
    async function resolve(question) {
        open++;
        const lookup = await resolveNow(question);
        open--;
        if (open < MAX_OPEN / 2 && roomAgain !== undefined) {
            roomAgain.tell();
            roomAgain = undefined;
        }
        return lookup;
    }
    function room() {
        if (open < MAX_OPEN)
            return undefined;
        if (roomAgain === undefined) {
            let tell = () => { };
            const promise = new Promise((resolve) => {
                tell = resolve;
            });
            roomAgain = { promise, tell };
        }
        return roomAgain.promise;
    }
    async function resolveNow(question) {
        const errand = newErrand(newBudget(lookupTimeoutMs));
        const { answer, rows, server } = await follow(question, question.name, [], errand);
        if (errand.unfinished === 'exhausted' && answer.kind !== 'failure')
            notes.add(`Not every server was asked about ${question.name}: ${exhaustion(errand).detail}.`);
        return {
            question,
            answer,
            server,
            authenticated: false,
            ...(rows.length === 0 ? {} : { servers: rows }),
        };
    }
    async function follow(question, name, aliases, errand) {
        const found = await finder.zoneOf(name, errand);
        if (!found.ok && (found.zone === undefined || !hasBudget(errand))) {
            const detail = `the zone of ${name} was not found: ${found.detail}`;
            return { answer: { kind: 'failure', cause: found.cause, detail }, rows: [], server: 'no server' };
        }
        // Where the way ended at servers that all failed, the evidence shows what each of them said.
        const following = new Map();
        const { zone, sayings } = await askZone(found.zone, name, question, errand, ({ alias }) => {
            // At once: a server that keeps silent would hold up every step of a chain.
            if (alias === undefined || following.has(alias.name) || following.size >= MAX_TARGETS)
                return;
            following.set(alias.name, followAlias(question, alias.name, [...aliases, name], errand));
        });
        // In the order of the servers, whichever was the first to answer.
        const targets = new Map();
        for (const { alias } of sayings) {
            const followed = alias === undefined ? undefined : following.get(alias.name);
            if (followed !== undefined)
                targets.set(alias.name, await followed);
        }
        const rows = sayings.map((saying) => throughAlias(saying, targets));
        const merged = mergeAnswers(rows, zone.apex);
        // No server could be asked, because none was found: that is for the way to it to explain.
        const obstacle = !found.ok ? found : errand.unfinished === 'exhausted' ? exhaustion(errand) : undefined;
        const isUnasked = obstacle !== undefined && merged.kind === 'failure' && merged.cause === 'network';
        const answer = isUnasked
            ? { ...merged, cause: obstacle.cause }
            : withZone(merged, zone, targets.size > 0);
        const behind = [...targets.values()];
        return {
            answer,
            rows: [...rows, ...behind.flatMap((followed) => followed.rows)],
            server: behind.length === 1 ? behind[0].server : serversOf(zone, rows),
        };
    }
    async function followAlias(question, target, aliases, errand) {
        const problem = aliases.includes(target)
            ? `the aliases of ${question.name} form a loop: ${[...aliases, target].join(' -> ')}`
            : aliases.length > answer/* MAX_ALIASES */.K1
                ? `a chain of more than ${answer/* MAX_ALIASES */.K1} aliases, from ${question.name}`
                : undefined;
        if (problem === undefined)
            return follow(question, target, aliases, errand);
        return { answer: { kind: 'failure', cause: 'servfail', detail: problem }, rows: [], server: 'no server' };
    }
    async function askZone(start, name, { type, vantage }, errand, take) {
        const options = subnetOption(vantage?.subnet);
        let zone = start;
        for (let descents = 0;; descents++) {
            const authorities = await authoritiesOf(zone, finder, asking, errand);
            for (const sentence of authorities.notes)
                notes.add(sentence);
            const inquiry = { name, type, ...options };
            const sayings = await askAuthorities(zone, authorities.list, inquiry, asking, subnets, errand, take);
            const deeper = sayings.find(({ referral }) => referral !== undefined)?.referral;
            const isServed = sayings.some(({ row }) => row.authoritative);
            if (deeper === undefined || isServed || descents >= MAX_DESCENTS || !hasBudget(errand))
                return { zone, sayings };
            zone = finder.enter(deeper);
        }
    }
    let reached;
    return {
        lookup,
        room,
        unreachable() {
            reached ??= finder
                .zoneOf('arpa', newErrand(newBudget(lookupTimeoutMs)))
                .then((found) => (found.ok ? undefined : found.detail));
            return reached;
        },
        statistics() {
            const statistics = {
                ...exchange.traffic,
                servers: [...exchange.asked],
                notes: [...notes, ...asking.notes(), ...subnets.sentences()],
            };
            return others === undefined ? statistics : (0,authority_statistics/* sumOf */.X)(statistics, others.statistics());
        },
        close() {
            exchange.close();
            others?.close();
        },
    };
}
/** Puts what lies behind the alias into the row of the server that gave the alias. */
function throughAlias({ row, alias }, targets) {
    if (alias === undefined)
        return row;
    const behind = targets.get(alias.name)?.answer;
    if (behind === undefined)
        return {
            ...row,
            answer: {
                kind: 'failure',
                cause: 'servfail',
                detail: `alias of ${alias.name}, which was not looked up`,
            },
        };
    if (behind.kind === 'failure')
        return { ...row, answer: behind };
    const aliases = [...alias.aliases, ...behind.aliases];
    if (behind.kind === 'rrset')
        return { ...row, answer: { ...behind, aliases, ttl: Math.min(alias.ttl, behind.ttl) } };
    return { ...row, answer: { ...behind, aliases } };
}
/** Names the zone that holds the RRset; behind an alias it stands there already. */
function withZone(answer, { apex }, isBehindAlias) {
    if (answer.kind === 'failure' || answer.zone !== undefined || isBehindAlias)
        return answer;
    return { ...answer, zone: apex };
}
function serversOf({ apex }, rows) {
    const asked = rows.filter(({ answer }) => answer.kind !== 'not-asked').length;
    return asked === 1 ? `the authoritative server of ${apex}` : `${asked} authoritative servers of ${apex}`;
}
function subnetOption(subnet) {
    const network = subnet === undefined ? undefined : (0,ip_address/* parseNetwork */.MO)(subnet);
    if (network === undefined || !network.ok)
        return {};
    return { options: [(0,edns_options/* encodeClientSubnet */.L7)({ network: network.value, scope: 0 })] };
}
function definedOpenLine({ openLine }) {
    return openLine === undefined ? {} : { openLine };
}


/***/ }),

/***/ 4879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sumOf)
/* harmony export */ });
/** What two resolvers of one run asked together. */
function sumOf(one, other) {
    return {
        questions: one.questions + other.questions,
        sent: one.sent + other.sent,
        retries: one.retries + other.retries,
        truncated: one.truncated + other.truncated,
        ignored: one.ignored + other.ignored,
        malformed: one.malformed + other.malformed,
        servers: [...new Set([...one.servers, ...other.servers])],
        notes: [...new Set([...one.notes, ...other.notes])],
    };
}


/***/ })

};
;