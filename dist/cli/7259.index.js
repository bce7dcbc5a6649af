"use strict";
exports.id = 7259;
exports.ids = [7259];
exports.modules = {

/***/ 7259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ prepareCheck)
});

// EXTERNAL MODULE: ./lib/cannot-run.js
var cannot_run = __webpack_require__(1105);
// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(8590);
;// CONCATENATED MODULE: ./lib/check/coverage.js

/** What a file judged line by line leaves out. */
const NOT_SOUGHT = 'Each pair was judged by itself as it was read (match: exact, one file): other names of its address, and whether a pair is declared twice, were not sought.';
/** What a run that was stopped in the middle of very much says. */
const NOT_COUNTED = 'There was no time to read all declarations to their end: more pairs than those that are counted were not judged.';
/** What the report says about the base, and about what it changed. */
function notesOn(base, unlisted, leftOut) {
    const paths = unlisted.map(({ path }) => path);
    return [
        leftOut === undefined
            ? `Compared with ${base.title}.`
            : `No pair ${leftOut === 0 ? 'is' : 'that is judged is'} added, altered or removed since ${base.title}: nothing had to be asked.${leftOutAside(leftOut)}`,
        ...base.notes,
        ...(paths.length === 0
            ? []
            : [
                `No longer listed, still there and still judged: ${paths.slice(0, 20).join(', ')}${paths.length > 20 ? ', ...' : ''}.`,
            ]),
    ];
}
function leftOutAside(number) {
    if (number === 0)
        return '';
    return number === 1
        ? ' 1 declaration that it adds was not judged: why stands under what was skipped.'
        : ` ${number} declarations that it adds were not judged: why stands under what was skipped.`;
}
/** What was asked, of whom, and what the report has to say about that. */
function coverageOf(resolver, offline, readable, counts, notes, durationMs) {
    const statistics = resolver?.statistics();
    return {
        offline,
        servers: statistics?.servers ?? [],
        questions: statistics?.questions ?? 0,
        sent: statistics?.sent ?? 0,
        retries: statistics?.retries ?? 0,
        files: readable.length,
        pairs: report/* STATES */.x.reduce((sum, state) => sum + counts[state], 0),
        notes: [...notes, ...(statistics?.notes ?? [])],
        durationMs: Math.round(durationMs),
    };
}

;// CONCATENATED MODULE: ./lib/check/health.js
const UNWATCHED = { of: () => undefined, services: [], notes: [] };
/** The health of what a check judges. Where `health:` is not configured nothing is measured, and nothing said. */
async function healthOfCheck({ config, base, offline, ...request }) {
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
    const { watchHealth } = await __webpack_require__.e(/* import() */ 1657).then(__webpack_require__.bind(__webpack_require__, 1657));
    return watchHealth({ policy, ...request });
}

;// CONCATENATED MODULE: ./lib/check/heap.js
/**
 * Octets that the garbage collector's young generation needs for a stream of pairs. Left alone it grows to four times as
 * much, because a window of pairs, or what is being read, is always alive: 100 MB that make no run faster.
 */
const ENOUGH_OCTETS = 16 * 1024 * 1024;
/** Pairs from which on what is held of the declared world, or made and dropped, is large beside the program itself. */
const MANY_PAIRS = 20_000;
let isHeld = false;
/** Lets the young generation grow no further, once it is large enough. To be called now and then in a long run. */
function holdYoungGeneration() {
    if (isHeld)
        return;
    // Node before 20.16 has no such door, and does without.
    const v8 = process.getBuiltinModule?.('node:v8');
    if (v8 === undefined)
        return;
    const { getHeapSpaceStatistics, setFlagsFromString } = v8;
    const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    if (young === undefined || young.space_size < ENOUGH_OCTETS)
        return;
    // V8 reads this factor each time it would grow; the limit itself can only be set before a process starts.
    setFlagsFromString('--semi-space-growth-factor=1');
    isHeld = true;
}
/**
 * Lets the garbage collector look through the old generation when it has doubled, and not only when it is four times as
 * large: beside a million records that stay, that would be gigabytes of answers that nobody needs any more. To be called
 * once everything that stays is read; `pairs` is undefined where they are read as they are judged, which takes 10 MB less so.
 */
function holdOldGeneration(pairs) {
    if (pairs !== undefined && pairs < MANY_PAIRS)
        return;
    // V8 reads it after each collection.
    process.getBuiltinModule?.('node:v8').setFlagsFromString('--heap-growing-percent=100');
}

// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/model/reverse-name.js + 2 modules
var reverse_name = __webpack_require__(9776);
// EXTERNAL MODULE: ./lib/dns/queue.js
var queue = __webpack_require__(463);
;// CONCATENATED MODULE: ./lib/dns/observe.js




/** Pairs read ahead of the oldest unfinished one: a slow answer holds up none, and they take 30 MB at the most. */
const WINDOW = 8_192;
/** Pairs handed over at once, at most. */
const BATCH = 512;
/** PTR targets of one address whose forward is looked up. */
const MAX_CONFIRMATIONS = 8;
/**
 * Asks the DNS about every pair and yields what it said, in the order of the pairs. Questions of all pairs in the
 * window overlap; pairs are taken from the iterable as the window moves on. Each observation has the very expectation that it
 * answers to.
 */
async function* observe(expectations, resolver, options = {}) {
    const { window = WINDOW, signal } = options;
    const pairs = expectations[Symbol.iterator]();
    const underWay = (0,queue/* createQueue */.y)();
    let exhausted = false;
    let wake = () => { };
    let waking = false;
    function begin(expectation) {
        if (options.mayAsk?.(expectation) === false)
            return { observation: { expectation } };
        const pending = { observation: undefined };
        look(expectation, resolver, options, (first) => {
            if (options.secondOpinion?.isNeeded(first) === true)
                look(expectation, options.secondOpinion, options, (second) => settle(pending, second));
            else
                settle(pending, first);
        });
        return pending;
    }
    function settle(pending, observation) {
        pending.observation = observation;
        if (pending !== underWay.peek() || waking)
            return;
        waking = true;
        // With the first of them come others in the same turn; a batch costs no more than one.
        setImmediate(() => {
            waking = false;
            wake();
        });
    }
    const onAbort = () => wake();
    signal?.addEventListener('abort', onAbort);
    try {
        while (signal?.aborted !== true) {
            while (!exhausted && underWay.length < window) {
                const room = resolver.room?.();
                if (room !== undefined) {
                    room.then(() => wake());
                    break;
                }
                const next = pairs.next();
                if (next.done === true)
                    exhausted = true;
                else
                    underWay.push(begin(next.value));
            }
            const batch = [];
            while (batch.length < BATCH && underWay.peek()?.observation !== undefined)
                batch.push(underWay.shift().observation);
            if (batch.length > 0)
                yield batch;
            else if (underWay.length === 0)
                return;
            else {
                await new Promise((resolve) => {
                    wake = resolve;
                });
            }
        }
        const answered = [];
        while (underWay.length > 0) {
            const { observation } = underWay.shift();
            if (observation !== undefined)
                answered.push(observation);
        }
        if (answered.length > 0)
            yield answered;
    }
    finally {
        signal?.removeEventListener('abort', onAbort);
        pairs.return?.();
    }
}
/**
 * Asks what the pair asserts. Callbacks, not promises: of a million pairs nearly all need two questions and nothing that
 * follows from the answers, and each promise on the way would cost as much as encoding the question.
 */
function look(expectation, resolver, options, take) {
    const { name, address, region, requires } = expectation;
    const vantage = region === undefined ? undefined : options.vantageOf?.(region);
    const asksForward = requires !== 'reverse' && !(0,domain_name/* isWildcard */.z2)(name) && (region === undefined || vantage !== undefined);
    const asksReverse = requires !== 'forward';
    let forward;
    let reverse;
    let confirmations = NONE;
    let open = (asksForward ? 1 : 0) + (asksReverse ? 1 : 0);
    const oneDone = () => {
        open--;
        if (open <= 0)
            take({ expectation, live: liveOf(forward, reverse, confirmations) });
    };
    if (open === 0)
        oneDone();
    if (asksForward) {
        put(resolver, questionOf(name, (0,ip_address/* addressTypeOf */.cC)(address), vantage), (lookup) => {
            forward = lookup;
            oneDone();
        });
    }
    if (asksReverse) {
        put(resolver, { name: (0,reverse_name/* reverseNameOf */.f)(address), type: 'PTR' }, (lookup) => {
            const declared = options.alsoConfirm?.(expectation) ?? NONE;
            reverse = lookup;
            if (declared.length === 0 && namesOnly(lookup, name))
                oneDone();
            else
                followUp(lookup, declared, expectation, resolver, vantage).then((followed) => {
                    reverse = followed.reverse;
                    confirmations = followed.confirmations;
                    oneDone();
                });
        });
    }
}
/** Members are left out, not undefined, where nothing was asked. */
function liveOf(forward, reverse, confirmations) {
    if (forward === undefined)
        return reverse === undefined ? { confirmations } : { reverse, confirmations };
    return reverse === undefined ? { forward, confirmations } : { forward, reverse, confirmations };
}
function put(resolver, question, take) {
    if (resolver.put === undefined)
        resolver.lookup(question).then(take);
    else
        resolver.put(question, take);
}
/** True where the PTR RRset is the pair's own name: nothing is left to look up. */
function namesOnly({ answer }, name) {
    return answer.kind === 'rrset' && answer.targets.length === 1 && answer.targets[0] === name;
}
/** Both follow from the first answer, and are asked at once. */
async function followUp(first, declared, expectation, resolver, vantage) {
    const zoneComing = withZone(first, expectation, resolver);
    const confirmations = await observe_confirm(first, declared, expectation, resolver, vantage);
    return { reverse: await zoneComing, confirmations };
}
/**
 * The reverse lookup with the apex of the zone that holds the PTR records, which a positive answer does not tell: the
 * SOA question does (RFC 2308 section 3), and is asked only where the records will have to be replaced.
 */
async function withZone(lookup, { ptr, name }, resolver) {
    const { answer } = lookup;
    if (answer.kind !== 'rrset' || answer.zone !== undefined)
        return lookup;
    if (answer.targets.some((target) => target === name || ptr.includes(target)))
        return lookup;
    const owner = answer.aliases.at(-1) ?? lookup.question.name;
    const soa = (await resolver.lookup({ name: owner, type: 'SOA' })).answer;
    const zone = soa.kind === 'rrset' ? owner : soa.kind === 'failure' ? undefined : soa.zone;
    return zone === undefined || !(0,domain_name/* isAtOrBelow */.a5)(owner, zone)
        ? lookup
        : { ...lookup, answer: { ...answer, zone } };
}
const NONE = [];
/** Forward lookups of the PTR targets, declared and live, that the pair's own forward lookup does not cover. */
function observe_confirm({ answer }, declared, { name, address, ptr }, resolver, vantage) {
    const live = answer.kind === 'rrset' ? answer.targets : [];
    const targets = declared.length === 0 ? live : [...new Set([...declared, ...live])];
    if (targets.length === 0 || (targets.length === 1 && targets[0] === name))
        return NONE;
    const type = (0,ip_address/* addressTypeOf */.cC)(address);
    const others = targets.filter((target) => target !== name);
    // Those that the verdict rests on come first, however large the crowd that a stranger puts before them.
    const acceptable = others.filter((target) => mayBeAcceptable(target, ptr));
    const rest = acceptable.length === 0 ? others : others.filter((target) => !mayBeAcceptable(target, ptr));
    return Promise.all([...acceptable, ...rest]
        .slice(0, MAX_CONFIRMATIONS)
        .map((target) => resolver.lookup(questionOf(target, type, vantage))));
}
/** Acceptable, or below a wildcard that is: whether that one answers for the target is for the rules to say. */
function mayBeAcceptable(target, ptr) {
    return ptr.some((one) => one === target || ((0,domain_name/* isWildcard */.z2)(one) && (0,domain_name/* isAtOrBelow */.a5)(target, (0,domain_name/* parentOf */.gN)(one))));
}
function questionOf(name, type, vantage) {
    return vantage === undefined ? { name, type } : { name, type, vantage };
}

;// CONCATENATED MODULE: ./lib/rollout/mark.js

/**
 * Tells an AAAA pair of a region where the rollout has it: due, its forward is required; else it must not be seen yet.
 * Every other pair stays what it is.
 */
function marker({ regions }) {
    const steps = new Map(regions.map((step) => [step.region, step]));
    return (expectation) => {
        const { region, address, change, requires } = expectation;
        const step = region === undefined ? undefined : steps.get(region);
        if (step === undefined || change === 'removed' || requires !== 'both' || (0,ip_address/* familyOf */.Ap)(address) !== 6)
            return expectation;
        const { state, date, inDays } = step;
        return {
            ...expectation,
            forward: state === 'due' ? 'required' : 'forbidden',
            rollout: { state, date, inDays },
        };
    };
}

// EXTERNAL MODULE: ./lib/rules/judge.js + 2 modules
var rules_judge = __webpack_require__(553);
// EXTERNAL MODULE: ./lib/rules/verdict.js
var rules_verdict = __webpack_require__(1629);
// EXTERNAL MODULE: ./lib/model/special-purpose.js
var special_purpose = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/rules/confirmation.js
var confirmation = __webpack_require__(6199);
// EXTERNAL MODULE: ./lib/rules/forward.js
var rules_forward = __webpack_require__(473);
// EXTERNAL MODULE: ./lib/rules/leads-back.js
var leads_back = __webpack_require__(7447);
// EXTERNAL MODULE: ./lib/rules/reverse.js
var rules_reverse = __webpack_require__(5394);
;// CONCATENATED MODULE: ./lib/rules/could-be-stale.js




/**
 * True where a live answer speaks against the pair: a negative one, data that does not match, or an alias. A cache may have kept
 * such an answer beyond the repair, so whoever asked one should ask the authorities before it becomes an error.
 */
function couldBeStale(observation, context) {
    const { live } = observation;
    if (live === undefined)
        return false;
    const reverse = live.reverse === undefined ? 'not-asked' : (0,rules_reverse/* reverseOutcome */.xt)(observation, context);
    if (reverse === 'missing' || reverse === 'mismatch' || reverse === 'pending')
        return true;
    const forward = live.forward === undefined ? 'not-asked' : (0,rules_forward/* forwardOutcome */.I0)(observation, context);
    if (forward === 'missing' || forward === 'mismatch' || forward === 'premature' || forward === 'late')
        return true;
    if (isAlias(live.forward) || (0,confirmation/* confirmationOutcome */.e)(observation, context) === 'unconfirmed')
        return true;
    return (live.confirmations.some(isAlias) &&
        (0,rules_reverse/* acceptableTargets */.t_)(observation, context).some((target) => isAlias((0,leads_back/* confirmationOf */.$x)(target, observation))));
}
function isAlias(lookup) {
    const answer = lookup?.answer;
    return answer !== undefined && answer.kind !== 'failure' && answer.aliases.length > 0;
}

// EXTERNAL MODULE: ./lib/zones/declared-lookup.js
var declared_lookup = __webpack_require__(2651);
;// CONCATENATED MODULE: ./lib/check/asking.js





/** What is asked for each pair, by whom, and when an answer is asked for a second time. */
function askingOf({ policy, declared: { zones } }, context, { mayAskPrivate, confirm }, inBothWorlds) {
    return {
        // The public DNS knows nothing of such addresses, and need not hear of them; servers that were named do.
        mayAsk: ({ address, leftOut }) => leftOut === undefined && (mayAskPrivate || ((0,special_purpose/* specialPurposeOf */.lh)(address)?.kind ?? 'global') === 'global'),
        ...(confirm === undefined
            ? {}
            : {
                secondOpinion: {
                    lookup: confirm,
                    isNeeded: (observation) => couldBeStale(inBothWorlds(observation), context),
                },
            }),
        alsoConfirm({ match, address, view }) {
            if (match !== 'confirmed' || zones.isEmpty)
                return [];
            const answer = (0,declared_lookup/* declaredLookup */.Z)(zones, (0,reverse_name/* reverseNameOf */.f)(address), 'PTR', view)?.answer;
            return answer?.kind === 'rrset' ? answer.targets : [];
        },
        vantageOf: (name) => vantageOf(name, policy),
    };
}
/** Regions that a sentence names. */
const MOST_REGIONS = 20;
/** Sentences: the regions whose forward was not asked. */
function unseenRegionNotes(regions, policy) {
    const unseen = [...regions].filter((region) => vantageOf(region, policy) === undefined);
    if (unseen.length === 0)
        return [];
    const more = unseen.length > MOST_REGIONS ? ` and ${unseen.length - MOST_REGIONS} more` : '';
    return [
        `Not asked for the addresses that clients see in ${unseen.slice(0, MOST_REGIONS).join(', ')}${more}: no resolver: or subnet: under regions: says from where.`,
    ];
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
/** Adds what the repository's own zones say about both directions. */
function withDeclared(observation, { zones }) {
    const { name, address, view, leftOut, requires } = observation.expectation;
    if (zones.isEmpty || leftOut !== undefined)
        return observation;
    const forward = (0,declared_lookup/* declaredLookup */.Z)(zones, name, (0,ip_address/* addressTypeOf */.cC)(address), view);
    const reverse = requires === 'forward' ? undefined : (0,declared_lookup/* declaredLookup */.Z)(zones, (0,reverse_name/* reverseNameOf */.f)(address), 'PTR', view);
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

;// CONCATENATED MODULE: ./lib/check/feed.js

/** Of what is no pair, the most that waits for its turn; a file may hold a million records that are none. */
const MOST_WAITING = 65_536;
function createFeed(declarations, options) {
    const { share, mark, takeAside, passOver } = options;
    const underWay = (0,queue/* createQueue */.y)();
    const positions = share === undefined ? undefined : (0,queue/* createQueue */.y)();
    const regions = new Set();
    let asides = 0;
    const pairs = read();
    function* read() {
        for (const one of declarations) {
            const position = share?.note(one);
            if (one.kind === 'expectation' && one.expectation.region !== undefined)
                regions.add(one.expectation.region);
            if (share?.takes(one) === false)
                continue;
            if (one.kind !== 'expectation' && (underWay.length === 0 || asides === MOST_WAITING)) {
                takeAside(one, position);
                continue;
            }
            if (position !== undefined)
                positions.push(position);
            if (one.kind !== 'expectation') {
                underWay.push(one);
                asides++;
                continue;
            }
            const pair = mark === undefined ? one : { ...one, expectation: mark(one.expectation) };
            underWay.push(pair);
            yield pair.expectation;
        }
    }
    /** Settles what is no pair, up to the next pair. */
    function settleAsides() {
        for (let one = underWay.peek(); one !== undefined; one = underWay.peek()) {
            if (one.kind === 'expectation')
                return;
            underWay.shift();
            asides--;
            takeAside(one, positions?.shift());
        }
    }
    /** Passes over the pairs under way that come before this one, which leaves too; its place. Without one, over all of them. */
    function advance(to) {
        for (;;) {
            settleAsides();
            const one = underWay.shift();
            if (one?.kind !== 'expectation')
                return undefined;
            const position = positions?.shift();
            if (one.expectation === to)
                return position;
            passOver(one.expectation, position);
        }
    }
    return {
        // Without `return`: who stops asking must not end the reading, for what is left has to be told.
        pairs: { [Symbol.iterator]: () => ({ next: () => pairs.next() }) },
        regions,
        arrived: advance,
        end: settleAsides,
        abandon(hasTime) {
            do {
                advance(undefined);
                if (!hasTime())
                    return false;
            } while (pairs.next().done !== true);
            settleAsides();
            return true;
        },
    };
}

// EXTERNAL MODULE: ./lib/dns/limits.js + 1 modules
var dns_limits = __webpack_require__(2541);
// EXTERNAL MODULE: ./lib/dns/resolver.js + 2 modules
var dns_resolver = __webpack_require__(6481);
// EXTERNAL MODULE: ./lib/dns/server-address.js
var server_address = __webpack_require__(7752);
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
        if (host !== undefined && (0,server_address/* serverFamilyOf */.H2)(host) !== undefined && servers.length < MAX_SERVERS)
            servers.push((0,server_address/* serverAddress */.aD)('udp', host));
    }
    return servers.length > 0 ? servers : [(0,server_address/* serverAddress */.aD)('udp', '127.0.0.1')];
}
function serverOfNode(text) {
    const [, bracketed, plain, port] = /^(?:\[(.+)\]|(.+?))(?::([0-9]+))?$/.exec((0,server_address/* serverFamilyOf */.H2)(text) === 6 ? `[${text}]` : text) ?? [];
    const host = bracketed ?? plain;
    return host === undefined || (0,server_address/* serverFamilyOf */.H2)(host) === undefined
        ? []
        : [(0,server_address/* serverAddress */.aD)('udp', host, Number(port ?? 53))];
}

;// CONCATENATED MODULE: ./lib/check/open-resolver.js





/**
 * Opens the resolver that the options name: every authoritative server; the recursive servers of this machine, with the
 * authorities to confirm what speaks against a pair; or the servers that were named, whose word is final.
 * @throws {CannotRun} on a resolver that cannot be read.
 */
async function openResolver(options) {
    const specs = options.resolvers.map((text) => {
        const spec = (0,server_address/* parseResolver */.sm)(text);
        if (!spec.ok)
            throw new cannot_run/* CannotRun */.z(`resolvers: ${spec.problem}`);
        return spec.value;
    });
    const kinds = new Set(specs.map(({ kind }) => kind));
    const servers = [];
    for (const spec of specs) {
        if (spec.kind === 'server')
            servers.push(spec.server);
        else if (spec.kind === 'system')
            servers.push(...(await systemResolvers()));
    }
    const { timeout, tries, concurrency, qps, 'root-hints': root } = options;
    // One for all that the run asks, whoever is asked.
    const limits = (0,dns_limits/* createLimits */.r)(concurrency, qps);
    const bounds = { timeoutMs: timeout, tries, concurrency, limits };
    const world = root === undefined ? {} : { rootHints: root.hints, authorityPort: root.port };
    // Loaded only where it is needed: most runs never ask an authoritative server.
    const openAuthorities = async (finders, mayAskPrivate = root !== undefined) => {
        const { createAuthoritativeResolver } = await __webpack_require__.e(/* import() */ 8836).then(__webpack_require__.bind(__webpack_require__, 8836));
        return createAuthoritativeResolver({ ...bounds, ...world, finders, mayAskPrivate });
    };
    if (kinds.has('authoritative')) {
        const mayAskPrivate = !kinds.has('system') && (root !== undefined || servers.length > 0);
        return { resolver: await openAuthorities(servers, root !== undefined || mayAskPrivate), mayAskPrivate };
    }
    const resolver = (0,dns_resolver/* createResolver */.T)({ ...bounds, servers });
    if (!kinds.has('system'))
        return { resolver, mayAskPrivate: true };
    const { confirmAtAuthorities } = await __webpack_require__.e(/* import() */ 3367).then(__webpack_require__.bind(__webpack_require__, 3367));
    const confirming = confirmAtAuthorities(resolver, () => openAuthorities([]));
    return { resolver: confirming, confirm: confirming.confirm, mayAskPrivate: false };
}

// EXTERNAL MODULE: ./lib/check/skip-ledger.js
var skip_ledger = __webpack_require__(3904);
;// CONCATENATED MODULE: ./lib/check/wait.js
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;
const GROWTH = 1.6;
/** Pairs that one line of progress names. */
const NAMED = 5;
/**
 * The observations in their order, those that are worth waiting for as they are in the end. What comes before the first
 * of these passes at once; the rest is held until the waiting is over.
 */
async function* patiently(stream, patience) {
    const held = [];
    const waiting = new Map();
    for await (const batch of stream) {
        let passing = 0;
        for (const observation of batch) {
            const waits = patience.waitsFor(observation);
            if (!waits && held.length === 0)
                passing++;
            else {
                if (waits)
                    waiting.set(held.length, waitOf(observation, Date.now()));
                held.push(observation);
            }
        }
        if (passing > 0)
            yield batch.slice(0, passing);
    }
    if (waiting.size > 0)
        await outwait(held, waiting, patience);
    if (held.length > 0)
        yield held;
}
async function outwait(held, waiting, patience) {
    const { signal, say } = patience;
    const isBroken = () => signal?.aborted === true;
    const deadline = Date.now() + patience.forMs;
    for (let pauseMs = FIRST_PAUSE_MS;; pauseMs = Math.min(pauseMs * GROWTH, LONGEST_PAUSE_MS)) {
        const now = Date.now();
        if (waiting.size === 0 || now >= deadline || isBroken())
            break;
        // At the end every pair gets its last chance, whatever its cache may say.
        const at = Math.min(Math.max(now + pauseMs, soonest(waiting)), deadline);
        say(`${progressWords(held, waiting)}; asking again in ${durationWords(at - now)}, ${durationWords(deadline - now)} left`);
        await pause(at - now, signal);
        if (isBroken())
            break;
        const due = [...waiting].filter(([, { notBefore }]) => notBefore <= at || at === deadline);
        await askAgain(due.map(([index]) => index), held, waiting, patience);
    }
    say(waiting.size === 0
        ? 'Nothing is waited for any more'
        : `${progressWords(held, waiting)}; ${isBroken() ? 'the waiting was broken off' : 'no time is left'}`);
}
async function askAgain(indexes, held, waiting, { ask, waitsFor, signal }) {
    const remaining = indexes.values();
    for await (const batch of ask(indexes.map((index) => held[index].expectation))) {
        for (const observation of batch) {
            let index = remaining.next().value;
            while (held[index].expectation !== observation.expectation)
                index = remaining.next().value;
            held[index] = observation;
            if (waitsFor(observation))
                waiting.set(index, waitOf(observation, Date.now()));
            else
                waiting.delete(index);
        }
        if (signal?.aborted === true)
            return;
    }
}
function waitOf(observation, now) {
    const { reverse, forward } = observation.live ?? {};
    const lookup = [reverse, forward].find((one) => one !== undefined && isNegative(one)) ?? reverse ?? forward;
    if (lookup === undefined)
        return { words: 'not asked', notBefore: now };
    const { answer, question } = lookup;
    const what = `${question.type} ${question.name}`;
    if (answer.kind === 'failure')
        return { words: `${what}: ${answer.cause}`, notBefore: now };
    const ttl = answer.kind === 'rrset' ? answer.ttl : answer.negativeTtl;
    const kept = ttl === undefined || ttl <= 0 ? undefined : now + ttl * 1000;
    const until = kept === undefined ? '' : `, which caches may keep until ${clockWords(kept)}`;
    return {
        words: `${what}: ${answer.kind === 'rrset' ? answer.targets.join(', ') : answer.kind.toUpperCase()}${until}`,
        notBefore: kept === undefined || isFresh(lookup) ? now : kept,
    };
}
function isNegative({ answer }) {
    return answer.kind === 'nodata' || answer.kind === 'nxdomain';
}
/** True where whoever answered holds the zone, so that the next answer may be another one at any time. */
function isFresh({ authoritative, servers, fromCache }) {
    return fromCache !== true && (authoritative === true || servers !== undefined);
}
function soonest(waiting) {
    let least = Number.POSITIVE_INFINITY;
    for (const { notBefore } of waiting.values())
        least = Math.min(least, notBefore);
    return least;
}
function progressWords(held, waiting) {
    const named = [...waiting].slice(0, NAMED).map(([index, { words }]) => {
        const { name, address } = held[index].expectation;
        return `${name} ${address} (${words})`;
    });
    const more = waiting.size > NAMED ? ` and ${waiting.size - NAMED} more` : '';
    return `Waiting for ${waiting.size} ${waiting.size === 1 ? 'pair' : 'pairs'}: ${named.join('; ')}${more}`;
}
function clockWords(time) {
    return new Date(time).toISOString().replace(/\.[0-9]+Z$/, 'Z');
}
function durationWords(ms) {
    const seconds = Math.ceil(ms / 1000);
    return seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** Ends early, and quietly, when the signal comes. */
function pause(ms, signal) {
    return new Promise((resolve) => {
        const end = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', end);
            resolve();
        };
        const timer = setTimeout(end, ms);
        signal?.addEventListener('abort', end);
        if (signal?.aborted === true)
            end();
    });
}

;// CONCATENATED MODULE: ./lib/check/judge-pairs.js










/**
 * Asks about every pair and judges it, then the run as a whole.
 * @throws {SourceError} when a file cannot be read after all.
 */
async function judgePairs(gathering, onResult, onProgress, surroundings) {
    const { readable, declared, opened, review, scope, rollout, share, health, whole } = gathering;
    const { signal } = surroundings;
    const judged = {
        findings: [],
        gone: [],
        suppressed: [],
        skipped: (0,skip_ledger/* createSkipLedger */.t)(),
        counts: countsOf(),
        defects: 0,
        unseenReverse: 0,
        unjudged: 0,
        isCounted: true,
    };
    const judge = (0,rules_judge/* createJudge */.q)(policyOf(gathering), contextOf(gathering));
    const feed = createFeed(gathering.pairs, {
        share,
        mark: rollout === undefined ? undefined : marker(rollout),
        takeAside: (aside, position) => settle(aside, position, judge, judged),
        passOver: (pair, position) => passOver(pair, position, judged),
    });
    const inBothWorlds = (observation) => {
        const known = withDeclared(observation, declared);
        return review?.withReverseChange(known) ?? known;
    };
    const stream = opened === undefined
        ? unasked(feed.pairs, signal)
        : observe(feed.pairs, opened.resolver, {
            ...askingOf(gathering, contextOf(gathering), opened, inBothWorlds),
            signal,
        });
    const settledStream = opened === undefined || gathering.options.wait === 0
        ? stream
        : patiently(stream, patienceOf(gathering, inBothWorlds, surroundings));
    let done = 0;
    let batches = 0;
    for await (const batch of settledStream) {
        if (++batches % BATCHES_A_LOOK === 0)
            holdYoungGeneration();
        for (const observation of batch) {
            const position = feed.arrived(observation.expectation);
            const judgement = judge.judgeObservation(withHealth(inBothWorlds(observation), health));
            const { result, skip } = judgement;
            const isGone = observation.expectation.change === 'removed';
            keep(judgement, position, isGone ? judged.gone : judged.findings, judged.suppressed);
            if (skip !== null)
                judged.skipped.add(placed(skip, position));
            if (result === null)
                continue;
            judged.counts[result.state]++;
            if (result.state === 'ready' && (result.basis === 'declared' || result.requires === 'forward'))
                judged.unseenReverse++;
            onResult(placed(result, position));
            done++;
        }
        onProgress(done);
    }
    if (signal?.aborted !== true)
        feed.end();
    else
        judged.isCounted = feed.abandon(timeFor(MOST_MS_TO_COUNT));
    const run = judge.runOf({
        // Those whose turn did not come are no reason to say that there was nothing to check.
        pairs: done - judged.counts.skipped + judged.unjudged,
        skipped: judged.counts.skipped,
        defects: judged.defects,
        files: readable.map(({ path }) => path),
        scope,
        whole: whole && judged.unjudged === 0,
        policyChanges: gathering.policyChanges,
    });
    return {
        ...judged,
        run,
        ofRun: share === undefined ? judge.judgeRun(run).findings : [],
        unseenRegions: opened === undefined ? [] : unseenRegionNotes(feed.regions, gathering.policy),
    };
}
/** Batches between two looks at the heap. */
const BATCHES_A_LOOK = 16;
/** Who stops a run gives it some seconds: a runner ten in all, of which the report needs the most. */
const MOST_MS_TO_COUNT = 3_000;
/** True until the time is over. The clock is looked at now and then. */
function timeFor(ms) {
    const end = performance.now() + ms;
    let calls = 0;
    return () => ++calls % 1024 !== 0 || performance.now() < end;
}
/** The same thing with its place, in the run of a shard. */
function placed(thing, position) {
    return position === undefined ? thing : { ...thing, position };
}
/** A pair whose turn did not come is not judged, and not lost. */
function passOver({ name, address, location, change }, position, judged) {
    judged.unjudged++;
    const skip = {
        reason: 'interrupted',
        detail: `the run was stopped before ${change === 'removed' ? 'what the change removes' : 'this pair'} was judged`,
        ...{ name, address, location },
    };
    judged.skipped.add(placed(skip, position));
}
/** Rules whose findings time can mend: somebody publishes the record, a server comes back. */
const WAITED_FOR = ['ptr-missing', 'ptr-pending', 'forward-missing', 'lookup-failed'];
function patienceOf(gathering, inBothWorlds, { say = () => { }, signal }) {
    const { options } = gathering;
    // Not the judge of the run: that one judges what the waiting comes to, and remembers what it reported.
    const judge = (0,rules_judge/* createJudge */.q)(policyOf(gathering), contextOf(gathering));
    return {
        forMs: options.wait,
        ...{ say, signal },
        waitsFor(observation) {
            const { findings } = judge.judgeObservation(inBothWorlds(observation));
            const blocking = findings.filter((one) => one.gating && (0,rules_verdict/* reaches */.O6)(one.severity, options['fail-on']));
            return blocking.length > 0 && blocking.every(({ rule }) => WAITED_FOR.includes(rule));
        },
        async *ask(expectations) {
            const opened = await openResolver(options);
            try {
                const asking = askingOf(gathering, contextOf(gathering), opened, inBothWorlds);
                yield* observe(expectations, opened.resolver, { ...asking, signal });
            }
            finally {
                opened.resolver.close();
            }
        },
    };
}
function policyOf({ options, policy, known, scope }) {
    return {
        rules: options.rules ?? new Map(),
        ignore: policy?.ignore ?? [],
        ...(known === undefined ? {} : { known }),
        scope,
    };
}
function settle(aside, position, judge, judged) {
    if (aside.kind === 'skip')
        judged.skipped.add(placed(aside.skip, position));
    else {
        judged.defects++;
        keep(judge.judgeDeclaration(aside.defect), position, judged.findings, judged.suppressed);
    }
}
function keep(judgement, position, findings, suppressed) {
    for (const finding of judgement.findings)
        findings.push(placed(finding, position));
    for (const one of judgement.suppressed)
        suppressed.push(position === undefined ? one : { ...one, finding: placed(one.finding, position) });
}
const judge_pairs_BATCH = 512;
/** Offline, a pair is observed in the declared zones alone. */
async function* unasked(pairs, signal) {
    let batch = [];
    for (const expectation of pairs) {
        if (batch.push({ expectation }) < judge_pairs_BATCH)
            continue;
        yield batch;
        batch = [];
        // Nothing here waits for anything, and signals and progress need their turn too.
        await new Promise(setImmediate);
        if (signal?.aborted === true)
            return;
    }
    if (batch.length > 0)
        yield batch;
}
function withHealth(observation, watch) {
    const health = watch?.of(observation.expectation);
    return health === undefined ? observation : { ...observation, health };
}
function contextOf({ options, declared, now, baseAddressesOf }) {
    return {
        stage: options.stage,
        offline: options.offline,
        networks: options.networks ?? [],
        namesOf: declared.namesOf,
        isExpected: declared.isExpected,
        addressesOf: declared.addressesOf,
        ...(baseAddressesOf === undefined ? {} : { baseAddressesOf }),
        exists: declared.exists,
        hasReverseZone: declared.hasReverseZone,
        classlessZoneOf: declared.classlessZoneOf,
        now,
    };
}
function countsOf() {
    return { verified: 0, ready: 0, pending: 0, failed: 0, unverified: 0, skipped: 0 };
}

;// CONCATENATED MODULE: ./lib/check/or-stopped.js
/** What the work comes to, or undefined where the signal comes first. */
function orStopped(work, signal) {
    if (signal === undefined)
        return work;
    return new Promise((resolve, reject) => {
        const stop = () => resolve(undefined);
        signal.addEventListener('abort', stop, { once: true });
        if (signal.aborted)
            stop();
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}

// EXTERNAL MODULE: ./lib/document/nearest.js
var nearest = __webpack_require__(3106);
// EXTERNAL MODULE: ./lib/rules/index.js + 34 modules
var rules = __webpack_require__(5298);
;// CONCATENATED MODULE: ./lib/check/rule-settings.js



/**
 * Refuses severities and ignores of rules that do not exist.
 * @throws {CannotRun} naming the place, and the rule that may be meant.
 */
function refuseUnknownRules(options, config, layers) {
    const ignored = (config?.ignore ?? []).map(({ rule, location: { path, line, column } }) => ({
        rule,
        place: `${path}:${line}:${column}: policy.ignore`,
    }));
    const place = placeOfRules(layers);
    const levelled = [...(options.rules?.keys() ?? [])].map((rule) => ({ rule, place }));
    for (const { rule, place } of [...levelled, ...ignored]) {
        if ((0,rules/* ruleById */.B)(rule) !== undefined)
            continue;
        throw new cannot_run/* CannotRun */.z(`${place}: there is no rule '${rule}'.${didYouMean(rule)} ptr-gate explain lists the rules`);
    }
}
/** A sentence for a severity that is given and changes nothing: silence must not become consent by a setting. */
function notesOnLevels({ rules }, layers) {
    const level = rules?.get('lookup-failed');
    if (level === undefined || level === 'error')
        return [];
    return [
        `${placeOfRules(layers)}: lookup-failed=${level} has no effect, for what could not be looked up has not passed. Where a lookup may fail, ignore it by name or address, with a reason.`,
    ];
}
function placeOfRules(layers) {
    return layers.find(({ texts }) => texts.has('rules'))?.place('rules') ?? 'rules';
}
function didYouMean(rule) {
    const near = (0,nearest/* nearest */.p)(rule, rules/* RULES */.y.map(({ id }) => id));
    return near === undefined ? '' : ` Did you mean ${near}?`;
}

// EXTERNAL MODULE: ./lib/repository/excerpts.js
var excerpts = __webpack_require__(8555);
;// CONCATENATED MODULE: ./lib/check/summary.js



/** The report of a run without the results of its pairs: verdict, exit code, findings, and what was looked at. */
function summaryOf(judged, gathering, about) {
    const { counts, skipped, suppressed, run, unseenReverse, unjudged, isCounted } = judged;
    const { options, readable, opened, health, share } = gathering;
    const { verdict, exitCode } = (0,rules_verdict/* verdictOf */.Vj)([...judged.findings, ...judged.gone, ...judged.ofRun], options['fail-on']);
    const nothing = share === undefined && (0,rules_verdict/* isNothing */.qv)(run);
    const incomplete = unjudged > 0 || !isCounted;
    const notes = isCounted ? about.notes : [...about.notes, NOT_COUNTED];
    return {
        version: 1,
        // What was not looked at has not passed.
        verdict: nothing ? 'fail' : incomplete && verdict === 'pass' ? 'unverified' : verdict,
        exitCode: nothing || incomplete ? 2 : exitCode,
        ...(incomplete ? { incomplete } : {}),
        counts,
        findings: [
            ...(0,excerpts/* withExcerpts */.b)(judged.findings, about.head),
            ...(about.base === undefined ? [] : (0,excerpts/* withExcerpts */.b)(judged.gone, about.base)),
            ...(0,excerpts/* withExcerpts */.b)(judged.ofRun, about.head),
        ],
        suppressed,
        skipped: skipped.listed,
        coverage: {
            ...coverageOf(opened?.resolver, options.offline, readable, counts, notes, about.durationMs),
            ...(incomplete ? { unjudged } : {}),
            ...(unseenReverse === 0 ? {} : { unseenReverse }),
            ...(skipped.total === 0 ? {} : { skipped: skipped.numbers }),
        },
        ...(about.rollout === undefined ? {} : { rollout: about.rollout }),
        ...(health === undefined || health.services.length === 0 ? {} : { health: health.services }),
        ...(about.shard === undefined ? {} : { shard: about.shard }),
    };
}

// EXTERNAL MODULE: ./lib/config/path.js
var path = __webpack_require__(2336);
// EXTERNAL MODULE: ./lib/config/policy-layer.js
var policy_layer = __webpack_require__(8669);
// EXTERNAL MODULE: ./lib/options.js
var lib_options = __webpack_require__(874);
// EXTERNAL MODULE: ./lib/repository/tree.js
var repository_tree = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/review/first-policy.js
/**
 * A first configuration judges itself, but it does not say whom the check talks to: whoever sends the change would
 * choose the addresses inside the network of the runner that packets go to.
 */
function firstPolicy(config) {
    if (config === undefined)
        return { policy: undefined, notes: [] };
    const policy = new Map(config.policy);
    const left = ['resolvers', 'root-hints'].filter((name) => policy.delete(name));
    const named = left.map((name) => `policy.${name}`);
    const regions = new Map(config.regions);
    for (const [name, { location, resolver }] of config.regions) {
        if (resolver === undefined)
            continue;
        regions.set(name, { location });
        named.push(`regions.${name}.resolver`);
    }
    if (named.length === 0)
        return { policy: config, notes: [] };
    return {
        policy: { ...config, policy, regions },
        notes: [`Not heeded before it is merged, for it says whom to ask: ${named.slice(0, 10).join(', ')}.`],
    };
}

// EXTERNAL MODULE: ./lib/rollout/schedule.js
var schedule = __webpack_require__(3925);
// EXTERNAL MODULE: ./lib/sources/declared.js + 3 modules
var sources_declared = __webpack_require__(4943);
// EXTERNAL MODULE: ./lib/sources/expect.js + 1 modules
var expect = __webpack_require__(1179);
// EXTERNAL MODULE: ./lib/sources/read.js
var read = __webpack_require__(2745);
// EXTERNAL MODULE: ./lib/sources/source.js
var source = __webpack_require__(248);
;// CONCATENATED MODULE: ./lib/check.js



















/**
 * Settles the options and finds the files.
 * @throws {CannotRun} when there is no configuration, or something in it is wrong.
 */
async function prepareCheck(request) {
    const { tree, files, flags, now, base } = request;
    // What is wrong on the command line is told first: whoever wrote it sits before it.
    settled(flags, undefined);
    const configPath = (0,path/* findInput */.cu)(tree, flags.texts.get('config')?.at(-1), files);
    // What only some runs need is loaded by those: all of it together takes longer than a small run does.
    const config = configPath === undefined ? undefined : (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2358), __webpack_require__.e(8555)]).then(__webpack_require__.bind(__webpack_require__, 936))).readConfig(tree, configPath);
    const comparing = base && (await __webpack_require__.e(/* import() */ 7146).then(__webpack_require__.bind(__webpack_require__, 7146)));
    // The pairs are the head's, the policy is the base's: a change must not switch off its own gate.
    const first = base && base.config === undefined ? firstPolicy(config) : undefined;
    const policy = first === undefined ? (base?.config ?? config) : first.policy;
    const options = settled(flags, policy);
    refuseUnknownRules(policy === config ? options : settled(flags, config), config, layersOf(flags, config));
    const entries = files.length > 0
        ? [...(0,read/* entriesForFiles */.FY)(files, config?.records ?? [], tree)]
        : [...(config?.records ?? [])];
    if (config?.hasExpect === true)
        entries.unshift({ pattern: config.path, as: 'manifest' });
    const listed = await orCannotRunLater((0,read/* read */.LF)(tree, entries));
    const unlisted = base === undefined
        ? []
        : await orCannotRunLater((await __webpack_require__.e(/* import() */ 5852).then(__webpack_require__.bind(__webpack_require__, 5852))).stillThere(base, tree, listed));
    const readable = [...listed, ...unlisted];
    if (base !== undefined && options['write-baseline'] !== undefined)
        throw new cannot_run/* CannotRun */.z(`${flags.place('write-baseline')}: a baseline lists what every pair comes to, not a change. Run it without a base, for instance in a workflow on workflow_dispatch`);
    const { shard } = options;
    if (shard !== undefined && options['write-baseline'] !== undefined)
        throw new cannot_run/* CannotRun */.z(`${flags.place('write-baseline')}: a shard sees only its share of the findings. Write the baseline in a run without shard`);
    const rollout = policy?.rollout && (0,schedule/* schedule */._)(policy.rollout, options.at ?? now.getTime());
    let findingsOfRun = [];
    let knownOfRun = [];
    return {
        baselineText: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(3382), __webpack_require__.e(2358), __webpack_require__.e(9152)]).then(__webpack_require__.bind(__webpack_require__, 9152))).baselineText(findingsOfRun, knownOfRun),
        options,
        rollout,
        async run(onResult, onProgress = () => { }, surroundings = {}) {
            const start = performance.now();
            const alone = orCannotRun(() => standAlone(readable, options, base !== undefined));
            const declared = orCannotRun(() => (0,sources_declared/* declare */.x)(alone ? [] : readable, holdYoungGeneration));
            const pairPolicy = { stage: options.stage, match: options.match, networks: options.networks };
            const review = base && comparing
                ? await orCannotRunLater(comparing.reviewChange(base, tree, readable, declared, pairPolicy))
                : undefined;
            const scope = base === undefined ? 'all' : (options.scope ?? 'changed');
            const quiet = review?.isRelevant === false && scope === 'changed';
            const asks = !options.offline && !quiet;
            holdOldGeneration(alone ? undefined : declared.pairs);
            surroundings.lap?.('reading the records');
            const baseline = options.baseline === undefined
                ? NO_BASELINE
                : await (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(3382), __webpack_require__.e(2358), __webpack_require__.e(9152)]).then(__webpack_require__.bind(__webpack_require__, 9152))).loadBaseline(options.baseline, tree, base, {
                    mayBeOutside: flags.texts.has('baseline'),
                });
            const opened = asks ? await openResolver(options) : undefined;
            const listing = () => review?.marked() ?? (0,expect/* expectations */.E)(readable, declared, pairPolicy);
            const pairs = quiet ? review.leftOut() : listing();
            // Loaded only where it is needed: most runs are whole.
            const sharing = shard && (await __webpack_require__.e(/* import() */ 8556).then(__webpack_require__.bind(__webpack_require__, 8556)));
            const share = shard && sharing?.shareOf(shard);
            const { signal } = surroundings;
            try {
                const health = quiet
                    ? undefined
                    : await orStopped(Promise.resolve(healthOfCheck({
                        ...{ config, base, scope, offline: options.offline, env: process.env },
                        pairs: shard && sharing ? () => sharing.withNamesOf(shard, listing) : listing,
                    })), signal);
                const gathering = {
                    ...{
                        readable,
                        declared,
                        options,
                        policy,
                        now,
                        opened,
                        review,
                        scope,
                        pairs,
                        health,
                        rollout,
                        share,
                    },
                    baseAddressesOf: base?.declared.addressesOf,
                    known: baseline.known,
                    policyChanges: [
                        ...(base === undefined ? [] : await policyChangesSince(base, tree, config, readable)),
                        ...(review?.weakened ?? []),
                        ...baseline.changes,
                    ],
                    whole: files.length === 0 && !quiet,
                };
                let about;
                // To count the lines of a large file is to read it once more, and most runs show no progress.
                const total = () => {
                    about ??= alone ? linesIn(tree, readable) : declared.pairs;
                    return about && about / (shard?.count ?? 1);
                };
                const judged = await orCannotRunLater(judgePairs(gathering, onResult, (done) => onProgress(done, total), surroundings));
                surroundings.lap?.('asking and judging');
                findingsOfRun = [...judged.findings, ...judged.ofRun];
                knownOfRun = judged.run.known ?? [];
                const leftOut = quiet ? (share?.facts().declarations ?? judged.skipped.total) : undefined;
                return summaryOf(judged, gathering, {
                    ...{ head: tree, base: base?.tree, rollout },
                    notes: [
                        ...(base === undefined ? [] : notesOn(base, unlisted, leftOut)),
                        ...(alone ? [NOT_SOUGHT] : []),
                        ...(first?.notes ?? []),
                        ...notesOnLevels(options, layersOf(flags, policy)),
                        ...baseline.notes,
                        ...(health?.notes ?? []),
                        ...judged.unseenRegions,
                    ],
                    durationMs: performance.now() - start,
                    shard: shard &&
                        share &&
                        sharing?.factsOf(shard, share, judged.run, {
                            ...{ options, policy, health },
                            commit: request.commit ?? null,
                        }),
                });
            }
            finally {
                opened?.resolver.close();
            }
        },
    };
}
const NO_BASELINE = { notes: [], changes: [] };
/** What the change does to how it is judged: its policy, and files that it moves out of sight. */
async function policyChangesSince(base, head, config, readable) {
    const { movedAway } = await __webpack_require__.e(/* import() */ 9501).then(__webpack_require__.bind(__webpack_require__, 9501));
    const moved = movedAway(base, head, readable);
    if (base.configBefore === undefined || config === undefined)
        return moved;
    const { policyChanges } = await __webpack_require__.e(/* import() */ 8855).then(__webpack_require__.bind(__webpack_require__, 8855));
    return [...policyChanges(base.configBefore, config), ...moved];
}
/** True where each pair can be judged as it is read, so that nothing about the others has to be held. */
function standAlone(readable, { match }, hasBase) {
    return !hasBase && match === 'exact' && readable.length === 1 && readable[0].standsAlone?.() === true;
}
/** Lines are pairs, about, in a file that is read line by line. One that cannot be read is complained about by its reader. */
function linesIn(tree, [file]) {
    let lines = 0;
    try {
        for (const chunk of tree.chunks(file.path))
            for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1))
                lines++;
    }
    catch (error) {
        if (error instanceof repository_tree/* TreeError */.j)
            return undefined;
        throw error;
    }
    return lines;
}
function layersOf(flags, config) {
    return config === undefined ? [flags] : [flags, (0,policy_layer/* policyLayer */.M)(config)];
}
function settled(flags, config) {
    const options = (0,lib_options/* settleOptions */.sN)(layersOf(flags, config));
    if (!options.ok)
        throw new cannot_run/* CannotRun */.z(options.problem);
    return options.value;
}
function orCannotRun(work) {
    try {
        return work();
    }
    catch (error) {
        throw asCannotRun(error);
    }
}
async function orCannotRunLater(work) {
    try {
        return await work;
    }
    catch (error) {
        throw asCannotRun(error);
    }
}
function asCannotRun(error) {
    return error instanceof source/* SourceError */.c ? new cannot_run/* CannotRun */.z(error.lines) : error;
}


/***/ }),

/***/ 3904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createSkipLedger)
/* harmony export */ });
/** Skips of one reason that are kept; whoever judges one network of a large repository skips a million. */
const MOST_LISTED = 1000;
function createSkipLedger() {
    const listed = [];
    const numbers = {};
    const ledger = {
        add(skip) {
            const number = (numbers[skip.reason] ?? 0) + 1;
            numbers[skip.reason] = number;
            ledger.total++;
            if (number <= MOST_LISTED)
                listed.push(skip);
        },
        listed,
        total: 0,
        numbers,
    };
    return ledger;
}


/***/ }),

/***/ 5764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ objectionTo),
/* harmony export */   EO: () => (/* binding */ startAt),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   K1: () => (/* binding */ MAX_ALIASES)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3984);
/* harmony import */ var _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(545);



/** Aliases that are followed before a chain counts as endless; resolvers stop between 8 and 17. */
const MAX_ALIASES = 16;
const NO_ALIASES = [];
function startAt(name) {
    return { name, aliases: NO_ALIASES, ttl: Number.POSITIVE_INFINITY };
}
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
            const answer = {
                kind: 'rrset',
                targets: targetsOf(rrset, type),
                ttl,
                aliases: aliases ?? start.aliases,
            };
            const zone = message.aa ? zoneOf(message, name) : undefined;
            return done(zone === undefined ? answer : { ...answer, zone });
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
    // It tells of a DNAME (RFC 6672 section 2.2), which would have been followed: nothing is denied by it.
    if (message.rcode === _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .RCODE */ .KK.YXDOMAIN)
        return failure('answered YXDOMAIN without the DNAME that causes it');
    const soa = message.authorities.find((record) => record.type === 'SOA' && record.class === _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .CLASS */ .tp.IN && (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(name, record.owner));
    const kind = message.rcode === _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .RCODE */ .KK.NXDOMAIN ? 'nxdomain' : 'nodata';
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
    if (rcode === _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .RCODE */ .KK.SERVFAIL)
        return { cause: 'servfail', detail: 'answered SERVFAIL' };
    // YXDOMAIN: a DNAME made the name too long (RFC 6672 section 2.2); the chain in the message tells.
    if (rcode !== _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .RCODE */ .KK.NOERROR && rcode !== _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .RCODE */ .KK.NXDOMAIN && rcode !== _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .RCODE */ .KK.YXDOMAIN)
        return { cause: 'refused', detail: `answered ${(0,_wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .rcodeName */ .Z$)(rcode)}` };
    if (message.answers.length === 0 && deniesQuestion(message))
        return undefined;
    if (message.answers.length > 0) {
        return rcode === _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .RCODE */ .KK.NXDOMAIN || answersQuestion(message)
            ? undefined
            : { cause: 'lame', detail: 'answered with records that were not asked for' };
    }
    // NXDOMAIN says itself that the name is not there, also where a plain server sets no flag beside it.
    if (message.aa || rcode === _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .RCODE */ .KK.NXDOMAIN)
        return undefined;
    const referral = message.authorities.find((record) => record.type === 'NS');
    if (referral !== undefined) {
        const zone = referral.owner === _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl ? 'the root' : referral.owner;
        return { cause: 'lame', detail: `does not resolve for us; it refers to the servers of ${zone}` };
    }
    if (message.ra)
        return undefined;
    return { cause: 'lame', detail: 'gave an empty answer: it neither holds the zone nor resolves for us' };
}
/** Whether a SOA record comes from a zone that the name asked for can be in: it marks a denial (RFC 2308 section 2). */
function deniesQuestion({ questions, authorities }) {
    return authorities.some(({ type, owner }) => type === 'SOA' && questions.every(({ name }) => (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(name, owner)));
}
/** Whether some answer is to the question: other answers are not the empty section of NODATA (RFC 2308 section 2.2). */
function answersQuestion({ questions, answers }) {
    return questions.every((question) => answers.some((record) => record.class === question.class &&
        (record.owner === question.name
            ? record.type === question.type || record.type === 'CNAME'
            : record.type === 'DNAME' && (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(question.name, record.owner))));
}
function recordsOf(records, owner, type) {
    const [only] = records;
    // Nearly every answer is one record, and the one asked for.
    if (records.length === 1 && only.owner === owner && only.type === type && only.class === _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .CLASS */ .tp.IN)
        return records;
    return records.filter((record) => record.owner === owner && record.type === type && record.class === _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .CLASS */ .tp.IN);
}
function targetsOf(rrset, type) {
    if (rrset.length === 1)
        return [rrset[0].data];
    const targets = [...new Set(rrset.map((record) => record.data))];
    return type === 'A' || type === 'AAAA' ? targets.sort(_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .compareAddresses */ .Qb) : targets.sort();
}
/** An authoritative answer may bring the name servers of its zone along, whose owner is the apex. */
function zoneOf({ authorities }, name) {
    return authorities.find(({ type, owner }) => type === 'NS' && (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(name, owner))?.owner;
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
        record.class === _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .CLASS */ .tp.IN &&
        record.owner !== name &&
        (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(name, record.owner));
    if (dname === undefined)
        return undefined;
    const below = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(name).slice(0, -(0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(dname.owner).length || undefined);
    const target = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFromLabels */ .Lf)([...below, ...(0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(dname.data)]);
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


/***/ }),

/***/ 1518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QG: () => (/* binding */ BULK_PER_MS),
/* harmony export */   ZQ: () => (/* binding */ createBulk),
/* harmony export */   oK: () => (/* binding */ BULK_PATIENCE_MS),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8540);
/* harmony import */ var _wire_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(545);


/**
 * A server that answers so many questions a millisecond is held up by what a datagram costs this process, not by
 * itself. Over a stream (RFC 7766) hundreds of questions share one system call. No home router, no recursive server
 * that must ask others first, and none behind a limiter ever comes near.
 */
const BULK_PER_MS = 10;
/** Replies over which that is measured. */
const SAMPLE = 500;
const START_WINDOW = 16;
/** More would only wait in the buffers of the connection. */
const MAX_WINDOW = 512;
/** So many replies, and the stream carries everything; until then UDP goes on beside it. */
const PROVEN_AFTER = 500;
/** A question that a stream has left unanswered for so long goes back to UDP. */
const BULK_PATIENCE_MS = 400;
/** Questions that may go back: a few, and this share of those answered. */
const FEW_STRIKES = 16;
const STRIKE_SHARE = 0.02;
/** Slower than this share of what UDP did, over a while in which questions waited all the time, and UDP takes over. */
const SLOWER = 0.7;
const COMPARED_OVER_MS = 200;
/** Another server may listen behind the TCP port: so many replies of each kind must be what UDP says, too. */
const COMPARED = 8;
function createBulk({ open, place, ceiling, perMs }) {
    let canOpen = open !== undefined;
    let replies = 0;
    let strikes = 0;
    let udpReplies = 0;
    let udpSince = 0;
    let udpPerMs = 0;
    let comparedFrom = -1;
    let repliesThen = 0;
    const compared = new Map();
    function comparedLike(message) {
        const type = message.questions[0]?.type ?? '';
        let counts = compared.get(type);
        if (counts === undefined) {
            counts = [0, 0, 0];
            compared.set(type, counts);
        }
        return counts;
    }
    const bulk = {
        line: undefined,
        isProven: false,
        answeredByUdp(now, waiting) {
            if (!canOpen || bulk.line !== undefined)
                return;
            if (udpReplies++ === 0)
                udpSince = now;
            if (udpReplies <= SAMPLE)
                return;
            udpPerMs = SAMPLE / Math.max(now - udpSince, 0.001);
            udpReplies = 0;
            if (udpPerMs < perMs || !waiting)
                return;
            bulk.line = (0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .createLine */ .RJ)(open(), place, Math.min(ceiling, MAX_WINDOW), START_WINDOW);
            bulk.line.full = true;
        },
        answered() {
            replies++;
            if (replies === PROVEN_AFTER)
                bulk.isProven = true;
        },
        doubts: (message) => comparedLike(message)[kindOf(message)] < COMPARED,
        compare(said, message) {
            if (said !== dataOf(message))
                return false;
            comparedLike(message)[kindOf(message)]++;
            return true;
        },
        strike: () => ++strikes <= FEW_STRIKES + replies * STRIKE_SHARE,
        idle() {
            comparedFrom = -1;
        },
        isSlow(now) {
            if (!bulk.isProven)
                return false;
            if (comparedFrom < 0) {
                comparedFrom = now;
                repliesThen = replies;
                return false;
            }
            if (now - comparedFrom < COMPARED_OVER_MS)
                return false;
            const perMsNow = (replies - repliesThen) / (now - comparedFrom);
            comparedFrom = -1;
            return perMsNow < SLOWER * udpPerMs;
        },
        end() {
            canOpen = false;
            bulk.line?.transport.close();
            bulk.line = undefined;
        },
    };
    return bulk;
}
/** Records, NODATA or NXDOMAIN. */
function kindOf({ rcode, answers }) {
    if (rcode === _wire_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .RCODE */ .KK.NXDOMAIN)
        return 2;
    return answers.length > 0 ? 0 : 1;
}
/** What a message says, in whichever order. */
function dataOf({ rcode, answers }) {
    const records = answers.map(({ owner, type, data }) => `${owner} ${type} ${data}`);
    return `${rcode} ${records.sort().join('\n')}`;
}


/***/ }),

/***/ 8865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ nat64Prefixes),
/* harmony export */   KH: () => (/* binding */ withoutSynthesised),
/* harmony export */   O3: () => (/* binding */ maybeSynthesised),
/* harmony export */   Th: () => (/* binding */ IPV4_ONLY),
/* harmony export */   Zj: () => (/* binding */ isTranslated)
/* harmony export */ });
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3984);

/** The name that has IPv4 addresses only, so that an AAAA at it is a resolver's invention (RFC 7050 section 3). */
const IPV4_ONLY = 'ipv4only.arpa';
const WELL_KNOWN = [170, 171];
/** Prefix lengths of RFC 6052 section 2.2, and where the four octets stand: octet 8 is always left out. */
const LAYOUTS = [
    [32, [4, 5, 6, 7]],
    [40, [5, 6, 7, 9]],
    [48, [6, 7, 9, 10]],
    [56, [7, 9, 10, 11]],
    [64, [9, 10, 11, 12]],
    [96, [12, 13, 14, 15]],
];
/** The NAT64 prefixes that the AAAA answer for `ipv4only.arpa` gives away; none where the resolver does not do DNS64. */
function nat64Prefixes(answer) {
    if (answer.kind !== 'rrset')
        return [];
    const prefixes = new Map();
    for (const address of answer.targets) {
        const bytes = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(address);
        for (const [length, [a, b, c, d]] of LAYOUTS) {
            if (bytes[a] !== 192 || bytes[b] !== 0 || bytes[c] !== 0 || !WELL_KNOWN.includes(bytes[d]))
                continue;
            const prefix = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOf */ .Af)(address, length);
            prefixes.set(`${prefix.address}/${length}`, prefix);
        }
    }
    return [...prefixes.values()];
}
/** Where nobody but a translator has addresses: the well-known prefix, and the one for local use (RFC 8215). */
const TRANSLATED = [
    { address: '64:ff9b::', length: 96 },
    { address: '64:ff9b:1::', length: 48 },
];
/** The first AAAA address that could have been made up from one of the A addresses, with whichever prefix. */
function maybeSynthesised(addresses, from) {
    const sources = from.map(_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$);
    return addresses.find((address) => {
        const bytes = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(address);
        return LAYOUTS.some(([, octets]) => sources.some((source) => octets.every((octet, i) => bytes[octet] === source[i])));
    });
}
/** True in the prefixes that need no A address beside them to be suspect. */
function isTranslated(address) {
    return TRANSLATED.some((network) => (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .networkContains */ .wd)(network, address));
}
/** The answer without the addresses that the resolver made up; without any left, the name has no AAAA. */
function withoutSynthesised(answer, prefixes) {
    if (answer.kind !== 'rrset' || prefixes.length === 0)
        return answer;
    const targets = answer.targets.filter((address) => !prefixes.some((prefix) => (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .networkContains */ .wd)(prefix, address)));
    if (targets.length === answer.targets.length)
        return answer;
    return targets.length > 0 ? { ...answer, targets } : { kind: 'nodata', aliases: answer.aliases };
}


/***/ }),

/***/ 7484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createExchange)
});

// EXTERNAL MODULE: ./lib/dns/bulk.js
var bulk = __webpack_require__(1518);
;// CONCATENATED MODULE: ./lib/dns/clock.js
const TICK_MS = 5;
/** After a pause of this process, replies wait in the sockets: read them before calling anything lost. */
const PAUSE_MS = 50;
function createClock(options) {
    let ticking;
    let lastTick = 0;
    let patientUntil = 0;
    /** False until a tick has counted silence again: pauses in a row must not put that off for ever. */
    let mayBePatient = true;
    function tick() {
        const now = performance.now();
        const since = now - lastTick;
        if (since > PAUSE_MS) {
            if (mayBePatient)
                patientUntil = now + 4 * TICK_MS;
            mayBePatient = false;
            options.paused(since - TICK_MS);
        }
        lastTick = now;
        const isPatient = now < patientUntil;
        mayBePatient ||= !isPatient;
        options.tick(now, isPatient);
        if (options.isIdle())
            stop();
    }
    function stop() {
        clearInterval(ticking);
        ticking = undefined;
    }
    return {
        start() {
            if (ticking !== undefined)
                return;
            lastTick = performance.now();
            ticking = setInterval(tick, TICK_MS);
        },
        stop,
    };
}

;// CONCATENATED MODULE: ./lib/dns/crowd.js
/** Questions on a line from which a refusal may mean the crowd: dnsmasq refuses the 151st that it has to pass on. */
const CROWD = 32;
const MOST_RESTS = 4;
const FIRST_REST_MS = 100;
/**
 * True where every server has refused the question, one of them while many others were open there, or when it did so
 * before: it may mean the number and not the question.
 */
function mayBeCrowdedOut({ ask, troubles, rests }) {
    if (!ask.recursion || rests >= MOST_RESTS)
        return false;
    let wasCrowded = rests > 0;
    for (const server of ask.servers) {
        const trouble = troubles?.get(server);
        if (trouble?.objection?.cause !== 'refused')
            return false;
        wasCrowded ||= trouble.crowd !== undefined && trouble.crowd > CROWD;
    }
    return wasCrowded;
}
/** Each rest is twice as long as the one before, and none longer than the deadline of the question. */
function createResting(timeoutMs, wake) {
    const timers = new Map();
    return {
        add(task) {
            const wakeUp = () => {
                timers.delete(task);
                wake(task);
            };
            const left = task.startedAt + timeoutMs - performance.now();
            timers.set(task, setTimeout(wakeUp, Math.min(left, FIRST_REST_MS * 2 ** task.rests++ * task.jitter)));
        },
        close() {
            for (const timer of timers.values())
                clearTimeout(timer);
            return timers.keys();
        },
    };
}

;// CONCATENATED MODULE: ./lib/dns/in-flight.js
function createInFlight(share) {
    const tasks = [];
    function notDue(task) {
        if (task.due === undefined)
            return;
        task.due = undefined;
        inFlight.due--;
    }
    const inFlight = {
        size: 0,
        due: 0,
        enter(task) {
            task.index = tasks.push(task) - 1;
            inFlight.size = tasks.length;
            share.entered();
        },
        leave(task) {
            notDue(task);
            share.left();
            const last = tasks.pop();
            if (last !== task) {
                tasks[task.index] = last;
                last.index = task.index;
            }
            task.index = -1;
            task.current.line.inFlight--;
            inFlight.size = tasks.length;
        },
        await(task, server) {
            if (task.due === undefined)
                inFlight.due++;
            task.due = server;
        },
        notDue,
        each(visit) {
            // Backwards, since whoever leaves lets the last one take its place; and many may leave at once.
            for (let i = tasks.length - 1; i >= 0; i--) {
                const task = tasks[i];
                if (task !== undefined)
                    visit(task);
            }
        },
    };
    return inFlight;
}

// EXTERNAL MODULE: ./lib/dns/limits.js + 1 modules
var limits = __webpack_require__(2541);
// EXTERNAL MODULE: ./lib/dns/line.js
var dns_line = __webpack_require__(8540);
// EXTERNAL MODULE: ./lib/dns/task.js
var dns_task = __webpack_require__(8571);
// EXTERNAL MODULE: ./lib/dns/wire/query.js
var wire_query = __webpack_require__(384);
;// CONCATENATED MODULE: ./lib/dns/next-try.js



const UDP_PAYLOAD_OCTETS = 1232;
/** After so many silent tries over UDP every other one goes over TCP, and over UDP without EDNS. */
const TRIES_BEFORE_STREAM = 3;
/** After so many, one does without EDNS, as long as nothing tells that the server hears such queries at all. */
const TRIES_BEFORE_PLAIN = 2;
const NO_OPTIONS = [];
/**
 * What the time calls for: the end of the question, another try, or, where the reply is later than almost all others, an
 * early one; undefined for going on waiting.
 */
function dueNow(task, now, timeoutMs, maxTries) {
    const { line, sentAt } = task.current;
    const sent = task.tries.length;
    const elapsed = now - sentAt;
    if (now - task.startedAt >= timeoutMs)
        return 'end';
    const rounds = Math.floor((sent - 1) / task.ask.servers.length);
    const longest = (0,dns_line/* longestTimeoutOf */.Z8)(line);
    if (elapsed >= Math.min(longest, (0,dns_line/* timeoutOf */.Rq)(line) * 2 ** rounds) * task.jitter)
        // The last try has all the time that is left.
        return sent < maxTries ? 'again' : undefined;
    if (sent > 1 || maxTries === 1)
        return undefined;
    const tail = (0,dns_line/* slowTailOf */.FB)(line);
    return tail !== undefined && elapsed >= tail ? 'early' : undefined;
}
/** Over which line the next try of a question goes to a server, and whether with EDNS, after what went wrong before. */
function roadOf(task, server) {
    const trouble = task.troubles?.get(server);
    const sentHere = task.tries.length === 0 ? 0 : (0,dns_task/* countTries */.zh)(task, server);
    const isDatagram = !server.line.transport.reliable;
    const despairing = isDatagram && sentHere >= TRIES_BEFORE_STREAM;
    const doubting = isDatagram && sentHere >= TRIES_BEFORE_PLAIN && !server.hearsEdns;
    // Some networks let no datagrams out: where only a stream was ever answered, it comes first.
    const isMute = isDatagram && server.line.srtt < 0 && server.answersByStream;
    const streamIsDue = isMute ? sentHere % 2 === 0 : despairing && sentHere % 2 === 1 && !server.streamless;
    const useStream = trouble?.stream === true || streamIsDue;
    const line = useStream ? server.streamLine() : server.line;
    const mayBePlain = server.plain || trouble?.plain === true || ((despairing || doubting) && !useStream);
    return { line, edns: !mayBePlain || needsEdns(task.ask) };
}
/** Without EDNS a question with options is another one: the answer to it would be for this machine (RFC 7871). */
function needsEdns({ options }) {
    return options !== undefined;
}
/** Learns from an answer which road is open; where EDNS was refused, or its queries alone got lost, the next question does without. */
function learnRoad({ task, server, line, edns }) {
    const isStream = line.transport.reliable;
    server.answersByStream ||= isStream;
    if (!edns)
        server.plain ||= !server.hearsEdns || task.troubles?.get(server)?.plain === true;
    else if (!isStream)
        server.hearsEdns = true;
}
/** The query, still without its id. */
function encodeTry(ask, server, line, edns) {
    return (0,wire_query/* encodeQuery */.XX)({
        id: 0,
        name: ask.name,
        type: ask.type,
        rd: ask.recursion,
        cd: ask.checkingDisabled === true,
        // Asks for AD in the reply without the signatures that DO would bring along (RFC 6840 section 5.7).
        ad: true,
        edns: edns
            ? {
                udpSize: UDP_PAYLOAD_OCTETS,
                dnssecOk: ask.dnssecOk === true,
                options: optionsOf(ask, server, line),
            }
            : undefined,
    });
}
/** Cookies guard against forgery from off the path, which a stream does by itself. */
function optionsOf(ask, server, line) {
    if (line.transport.reliable)
        return ask.options ?? NO_OPTIONS;
    const { option } = server.cookies;
    return ask.options === undefined ? [option] : [...ask.options, option];
}

// EXTERNAL MODULE: ./lib/dns/wire/decode.js
var decode = __webpack_require__(6308);
// EXTERNAL MODULE: ./lib/dns/wire/edns-options.js
var edns_options = __webpack_require__(8743);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/dns/wire/message.js
var message = __webpack_require__(6275);
// EXTERNAL MODULE: ./lib/dns/wire/reader.js
var wire_reader = __webpack_require__(9241);
// EXTERNAL MODULE: ./lib/dns/wire/registry.js
var registry = __webpack_require__(545);
;// CONCATENATED MODULE: ./lib/dns/wire/plain-reply.js




const TYPE_NUMBERS = { A: 1, PTR: 12, AAAA: 28 };
const OPT = 41;
const NO_RECORDS = Object.freeze([]);
/**
 * Reads the reply that nearly every question gets: one record of the type asked for, at the name asked for, and
 * nothing else but an OPT record. The message is the one that `decodeMessage` gives, at a quarter of the cost; undefined
 * leaves the packet to that. The caller has seen that the packet repeats the question.
 */
function decodePlainReply(packet, asked) {
    const number = TYPE_NUMBERS[asked.type];
    const [high, low] = [packet[2], packet[3]];
    const truncated = (high & 0x02) !== 0;
    // ANCOUNT 1, NSCOUNT 0, ARCOUNT 0 or 1.
    if (number === undefined || truncated || u16(packet, 6) !== 1 || u16(packet, 8) !== 0)
        return undefined;
    const additionals = u16(packet, 10);
    let at = message/* HEADER_OCTETS */.h;
    while (packet[at] !== 0)
        at += packet[at] + 1;
    at += 5;
    const octets = packet.length < at + 12 ? 0 : u16(packet, at + 10);
    const end = at + 12 + octets;
    // The owner is a pointer to the question.
    if (octets === 0 || end > packet.length || u16(packet, at) !== (0xc000 | message/* HEADER_OCTETS */.h))
        return undefined;
    if (u16(packet, at + 2) !== number || u16(packet, at + 4) !== registry/* CLASS */.tp.IN)
        return undefined;
    const data = dataAt(packet, at + 12, octets, number);
    const options = additionals === 1 ? optionsAt(packet, end) : undefined;
    const isWhole = additionals === 1 ? options !== undefined : additionals === 0 && end === packet.length;
    if (data === undefined || !isWhole)
        return undefined;
    const ttl = ((packet[at + 6] << 24) | (u16(packet, at + 7) << 8) | packet[at + 9]) >>> 0;
    return {
        id: u16(packet, 0),
        qr: (high & 0x80) !== 0,
        opcode: (high >> 3) & 0x0f,
        aa: (high & 0x04) !== 0,
        tc: false,
        rd: (high & 0x01) !== 0,
        ra: (low & 0x80) !== 0,
        ad: (low & 0x20) !== 0,
        cd: (low & 0x10) !== 0,
        rcode: (low & 0x0f) | (options === undefined ? 0 : packet[end + 5] << 4),
        questions: [{ name: asked.name, type: asked.type, class: registry/* CLASS */.tp.IN }],
        // RFC 2181 section 8: with the top bit set a TTL counts as zero.
        answers: [
            { owner: asked.name, type: asked.type, class: registry/* CLASS */.tp.IN, ttl: ttl > 0x7fffffff ? 0 : ttl, data },
        ],
        authorities: NO_RECORDS,
        additionals: NO_RECORDS,
        edns: options === undefined ? undefined : ednsAt(packet, end, options),
    };
}
function ednsAt(packet, at, options) {
    const dnssecOk = (packet[at + 7] & 0x80) !== 0;
    return { udpSize: u16(packet, at + 3), version: packet[at + 6], dnssecOk, options };
}
function dataAt(packet, at, octets, type) {
    if (type === TYPE_NUMBERS.A) {
        if (octets !== 4)
            return undefined;
        return `${packet[at]}.${packet[at + 1]}.${packet[at + 2]}.${packet[at + 3]}`;
    }
    if (type === TYPE_NUMBERS.AAAA)
        return octets === 16 ? (0,ip_address/* ipv6At */.BA)(packet, at) : undefined;
    const reader = new wire_reader/* Reader */.mP(packet, at);
    reader.end = at + octets;
    try {
        const name = reader.lastName();
        return reader.at === reader.end ? name : undefined;
    }
    catch (reason) {
        if (!(reason instanceof wire_reader/* Malformed */.sG))
            throw reason;
        return undefined;
    }
}
const plain_reply_NO_OPTIONS = Object.freeze([]);
/** The options of an OPT record that is the rest of the packet; undefined where anything else stands there. */
function optionsAt(packet, start) {
    if (packet.length < start + 11 || packet[start] !== 0 || u16(packet, start + 1) !== OPT)
        return undefined;
    let at = start + 11;
    if (at + u16(packet, start + 9) !== packet.length)
        return undefined;
    if (at === packet.length)
        return plain_reply_NO_OPTIONS;
    const options = [];
    while (at < packet.length) {
        const end = at + 4 > packet.length ? Number.NaN : at + 4 + u16(packet, at + 2);
        if (!(end <= packet.length))
            return undefined;
        options.push({ code: u16(packet, at), data: Uint8Array.from(packet.subarray(at + 4, end)) });
        at = end;
    }
    return options;
}
function u16(packet, at) {
    return (packet[at] << 8) | packet[at + 1];
}

;// CONCATENATED MODULE: ./lib/dns/reply.js






/**
 * The message in a packet that came with the attempt's id, or what is wrong with the packet; undefined where it is no reply to
 * the attempt's question, from whomever it came.
 */
function readReply({ query, task, server }, packet) {
    const matches = (0,wire_query/* matchesQuestion */.qV)(packet, query);
    if (!matches && !isBareRefusal(packet))
        return undefined;
    let message = matches ? decodePlainReply(packet, task.ask) : undefined;
    if (message === undefined) {
        const decoded = (0,decode/* decodeMessage */.Y)(packet);
        if (!decoded.ok)
            return { malformed: decoded.problem };
        message = decoded.value;
    }
    if (!message.qr || message.opcode !== 0 || !server.cookies.accepts(message))
        return undefined;
    const { options } = task.ask;
    if (options !== undefined && !(0,edns_options/* isForSubnetOf */.iq)(options, message.edns?.options ?? []))
        return { malformed: 'it is not for the client subnet that was asked about (RFC 7871 section 7.3)' };
    return message;
}
/** A refusal that leaves the question out, as servers send that could not read it. */
function isBareRefusal(packet) {
    const header = (0,wire_query/* peekHeader */.Hc)(packet);
    return (header !== undefined &&
        header.questionCount === 0 &&
        header.rcode !== registry/* RCODE */.KK.NOERROR &&
        header.rcode !== registry/* RCODE */.KK.NXDOMAIN);
}
/** Undefined where the message is the answer. */
function snagOf({ task, line, edns }, message) {
    const { rcode } = message;
    const { name, reliable } = line.transport;
    if (message.tc)
        return reliable ? { cause: 'malformed', detail: `truncated even over ${name}` } : 'truncated';
    if (edns && (rcode === registry/* RCODE */.KK.FORMERR || rcode === registry/* RCODE */.KK.NOTIMP || rcode === registry/* RCODE */.KK.BADVERS))
        return needsEdns(task.ask) ? withoutSubnet(rcode) : 'edns-refused';
    if (rcode === registry/* RCODE */.KK.BADCOOKIE && !reliable)
        return 'bad-cookie';
    return task.ask.objection(message);
}
function withoutSubnet(rcode) {
    const detail = `answered ${(0,registry/* rcodeName */.Z$)(rcode)} to EDNS, which carries the client subnet: it cannot be asked for a region`;
    return { cause: 'lame', detail };
}

;// CONCATENATED MODULE: ./lib/dns/sending.js

function createSending({ share, inFlight, traffic, asked }) {
    function send(task, server, now) {
        inFlight.notDue(task);
        const { line, edns } = roadOf(task, server);
        if (task.current !== undefined) {
            task.current.line.inFlight--;
            traffic.retries++;
        }
        const attempt = tryOver(task, server, line, edns, now);
        task.tries.push(attempt);
        if (!line.used)
            noteUse(line, asked);
        line.transport.send(attempt);
    }
    function tryOver(task, server, line, edns, now) {
        const query = encodeTry(task.ask, server, line, edns);
        const attempt = { query, id: 0, channel: undefined, task, server, line, sentAt: now, edns };
        task.current = attempt;
        line.inFlight++;
        traffic.sent++;
        return attempt;
    }
    return {
        overBulk(task, server, line, now) {
            const attempt = tryOver(task, server, line, !server.plain || needsEdns(task.ask), now);
            task.bulk = attempt;
            line.transport.send(attempt);
        },
        now: send,
        inTurn(task, server, now) {
            if (task.due === undefined && share.take(now))
                send(task, server, now);
            else
                inFlight.await(task, server);
        },
    };
}
/** A connection that carries nothing is none of the ways in which a server was asked. */
function noteUse(line, asked) {
    line.used = true;
    asked.add(line.label);
}

// EXTERNAL MODULE: ./lib/dns/server.js + 1 modules
var dns_server = __webpack_require__(3496);
;// CONCATENATED MODULE: ./lib/dns/waiting.js


/** Datagrams that the socket buffers take in one turn. */
const SENDS_PER_TURN = 32;
/** Questions that wait for a place in a window: more would only grow old, and cost the garbage collector dearly. */
const MUCH_QUEUED = 128;
const LITTLE_QUEUED = 32;
function createWaiting(options) {
    const { timeoutMs, pace } = options;
    /** Servers with questions that wait for them. */
    const busy = [];
    let isPumpNext = false;
    let nudging;
    let closed = false;
    let roomAgain;
    let makeRoom;
    /**
     * Sending right after each reply would wake the server for every packet, on this processor as like as not, and cost
     * three times as much.
     */
    function pumpLater() {
        if (isPumpNext || closed)
            return;
        isPumpNext = true;
        setImmediate(() => {
            isPumpNext = false;
            pump();
        });
    }
    /** Replies call for the pump; but a stream that waits for its gulp may wait for nothing else. */
    function nudge() {
        nudging ??= setTimeout(() => {
            nudging = undefined;
            pump();
        }, dns_line/* GULP_MS */.Cj);
    }
    function pump() {
        if (closed || waiting.size === 0)
            return;
        const now = performance.now();
        let datagrams = SENDS_PER_TURN;
        for (let i = busy.length - 1; i >= 0; i--) {
            const server = busy[i];
            const { queue } = server;
            while (queue.length > 0) {
                const task = queue.peek();
                if (allGone(task.ask.servers, timeoutMs, now)) {
                    queue.shift();
                    waiting.size--;
                    options.refuse(task);
                    continue;
                }
                if (task.startedAt >= 0 && now - task.startedAt >= timeoutMs) {
                    queue.shift();
                    waiting.size--;
                    options.expire(task);
                    continue;
                }
                if (!options.hasPlace(now))
                    break;
                const line = lineWithRoom(server, task, now);
                if (line === undefined) {
                    if ((server.bulk.line ?? server.line).transport.reliable)
                        nudge();
                    break;
                }
                if ((line === server.line && datagrams === 0) || !pace.take(now))
                    break;
                if (line === server.line)
                    datagrams--;
                queue.shift();
                waiting.size--;
                options.start(task, server, line, now);
            }
            server.bulk.line?.transport.flush?.();
            if (queue.length > 0) {
                if (server.bulk.isSlow(now))
                    options.lag(server, now);
                continue;
            }
            server.line.full = false;
            server.bulk.idle();
            busy[i] = busy[busy.length - 1];
            busy.pop();
        }
        if (waiting.size <= LITTLE_QUEUED && makeRoom !== undefined) {
            makeRoom();
            makeRoom = undefined;
            roomAgain = undefined;
        }
        if (datagrams === 0)
            pumpLater();
    }
    const waiting = {
        size: 0,
        add(task, server, first) {
            const { queue } = server;
            if (queue.length === 0)
                busy.push(server);
            if (first)
                queue.pushFirst(task);
            else
                queue.push(task);
            waiting.size++;
            pumpLater();
        },
        pumpLater,
        pump,
        room() {
            if (waiting.size < MUCH_QUEUED || closed)
                return undefined;
            roomAgain ??= new Promise((resolve) => {
                makeRoom = resolve;
            });
            return roomAgain;
        },
        close() {
            closed = true;
            clearTimeout(nudging);
            makeRoom?.();
            waiting.size = 0;
            const left = [];
            for (const { queue } of busy.splice(0))
                while (queue.length > 0)
                    left.push(queue.shift());
            return left;
        },
    };
    return waiting;
}
/** The line that has room for the task; undefined where it has to wait. */
function lineWithRoom(server, task, now) {
    const { line, bulk } = server;
    // A question with a deadline of its own takes no road on which it might lose time.
    if (bulk.line !== undefined && task.bulk === undefined && task.startedAt < 0) {
        if ((0,dns_line/* hasRoom */.AB)(bulk.line, now))
            return bulk.line;
        if (bulk.isProven)
            return undefined;
    }
    if ((0,dns_line/* hasRoom */.AB)(line, now))
        return line;
    line.full = true;
    return undefined;
}
function allGone(candidates, timeoutMs, now) {
    for (const server of candidates)
        if (!(0,dns_server/* isGone */.ST)(server, timeoutMs, now))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/dns/exchange.js













/** Early second tries: at most this share of the questions, and a few to begin with. */
const HEDGE_SHARE = 0.03;
const FIRST_HEDGES = 8;
/** Packets of the question up to now, those before a rest included. */
function sent({ spent, tries }) {
    return spent + tries.length;
}
/** Whether this later try to the same server already asks in the way that the snag calls for. */
function getsOver(snag, { line, edns }) {
    if (snag === 'truncated')
        return line.transport.reliable;
    return snag === 'edns-refused' ? !edns : true;
}
const ENDED = 'the run was ended before the question was answered';
function createExchange(options, open) {
    const { timeoutMs, tries: maxTries, concurrency, qps, bulkPerMs = bulk/* BULK_PER_MS */.QG } = options;
    const share = (options.limits ?? (0,limits/* createLimits */.r)(concurrency, qps)).share();
    const servers = new Map();
    const inFlight = createInFlight(share);
    const asked = new Set();
    const traffic = { questions: 0, sent: 0, retries: 0, truncated: 0, ignored: 0, malformed: 0 };
    const send = createSending({ share, inFlight, traffic, asked });
    const receiver = { received, failed, ignored: () => void traffic.ignored++ };
    const waiting = createWaiting({
        ...{ timeoutMs, pace: share, start },
        lag: endBulk,
        // Who was let in goes first, also with the next packet.
        hasPlace: (now) => inFlight.due === 0 && share.hasPlace(now),
        refuse: (task) => giveUp(task, 'the servers have not answered any question for a while'),
        expire: (task) => giveUp(task, 'no time was left to ask (again)'),
    });
    const resting = createResting(timeoutMs, wake);
    const clock = createClock({ tick, paused, isIdle: () => inFlight.size === 0 && waiting.size === 0 });
    let hedges = 0;
    let closed = false;
    function serverAt(address) {
        let server = servers.get(address.text);
        if (server === undefined) {
            server = (0,dns_server/* createServer */.sA)(address, open, receiver, concurrency, bulkPerMs);
            servers.set(address.text, server);
        }
        return server;
    }
    function put(asking, take) {
        const task = {
            ask: asking,
            take,
            startedAt: asking.startedAt ?? -1,
            tries: [],
            bulk: undefined,
            bulkSaid: undefined,
            current: undefined,
            jitter: 0.9 + 0.2 * Math.random(),
            troubles: undefined,
            rests: 0,
            spent: 0,
            due: undefined,
            putOff: 0,
            index: -1,
        };
        const first = (0,dns_task/* firstChoice */.GX)(asking.servers);
        if (closed || first === undefined) {
            giveUp(task, closed ? ENDED : 'there is no server to ask');
            return;
        }
        waiting.add(task, first, asking.startedAt !== undefined);
        clock.start();
    }
    function start(task, server, line, now) {
        if (task.bulk === undefined && task.rests === 0)
            traffic.questions++;
        else
            traffic.retries++;
        if (task.startedAt < 0)
            task.startedAt = now;
        inFlight.enter(task);
        if (line === server.bulk.line)
            send.overBulk(task, server, line, now);
        else
            send.now(task, (0,dns_task/* firstChoice */.GX)(task.ask.servers), now);
    }
    function received(attempt, packet) {
        const { task, server, line } = attempt;
        if (task.index < 0)
            return;
        const message = readReply(attempt, packet);
        if (message === undefined) {
            traffic.ignored++;
            return;
        }
        if ('malformed' in message) {
            cannotRead(attempt, message.malformed);
            return;
        }
        const now = performance.now();
        (0,dns_line/* learn */.nB)(line, now - attempt.sentAt, task.tries.length <= 1 ? 0 : (0,dns_task/* overtaken */.K1)(attempt), now);
        server.answered = true;
        server.silentQuestions = 0;
        server.unreachableSince = -1;
        const snag = snagOf(attempt, message);
        if (snag !== undefined) {
            if (attempt === task.bulk)
                backToUdp(attempt, now);
            else
                getOver(snag, attempt, message, now);
            return;
        }
        if (attempt === task.bulk) {
            if (server.bulk.doubts(message)) {
                task.bulkSaid = (0,bulk/* dataOf */.qu)(message);
                startAfresh(attempt);
                return;
            }
            server.bulk.answered();
            if (!line.used)
                noteUse(line, asked);
        }
        else {
            if (line === server.line)
                server.bulk.answeredByUdp(now, waiting.size > 0);
            if (task.bulkSaid !== undefined && task.bulk.server === server)
                if (!server.bulk.compare(task.bulkSaid, message))
                    endBulk(server, now);
        }
        learnRoad(attempt);
        const crowd = task.rests > 0 ? task.troubles?.get(server)?.crowd : undefined;
        if (crowd !== undefined)
            (0,dns_line/* yieldTo */.vw)(line, crowd);
        finish(task, {
            ok: true,
            message,
            server: line.label,
            from: server,
            rttMs: now - attempt.sentAt,
            startedAt: task.startedAt,
        });
        if (waiting.size === 0)
            return;
        // In the middle of a chunk of replies: the server has the next questions while the rest of them is looked at.
        if (attempt === task.bulk && (0,dns_line/* hasRoom */.AB)(line, now))
            waiting.pump();
        else
            waiting.pumpLater();
    }
    function cannotRead(attempt, problem) {
        const { task, server, line } = attempt;
        traffic.malformed++;
        if (attempt === task.bulk) {
            backToUdp(attempt, performance.now());
            return;
        }
        (0,dns_task/* troubleOf */.LH)(task, server).malformed = problem;
        // Over UDP anyone may have sent it, and the true reply may follow. A stream brings no second one.
        if (line.transport.reliable)
            object(task, attempt, { cause: 'malformed', detail: `malformed reply: ${problem}` });
    }
    /** Asks the same server again, differently; or takes its last word. */
    function getOver(snag, attempt, message, now) {
        const { task, server } = attempt;
        const trouble = (0,dns_task/* troubleOf */.LH)(task, server);
        if (typeof snag !== 'string') {
            if (snag.cause === 'refused')
                trouble.crowd = attempt.line.inFlight;
            object(task, attempt, snag, message);
            return;
        }
        if (snag === 'truncated') {
            traffic.truncated++;
            trouble.stream = true;
        }
        else if (snag === 'edns-refused')
            trouble.plain = true;
        else {
            // The reply brought the right cookie. Where that does not help, TCP needs none (RFC 7873 section 5.3).
            trouble.stream = trouble.cookie === true;
            trouble.cookie = true;
        }
        const current = task.current;
        if (current === attempt || current.server !== server || !getsOver(snag, current))
            send.inTurn(task, server, now);
    }
    /** The deadline, the packets sent and what was said go on counting. */
    function rest(task) {
        inFlight.leave(task);
        for (const attempt of task.tries)
            attempt.line.transport.release(attempt);
        task.spent += task.tries.length;
        task.tries.length = 0;
        task.current = undefined;
        for (const trouble of task.troubles.values()) {
            if (trouble.objection !== undefined)
                trouble.refusal = trouble.objection;
            trouble.objection = undefined;
        }
        resting.add(task);
    }
    function wake(task) {
        waiting.add(task, task.ask.servers[0], true);
        clock.start();
    }
    /** What the bulk line does not answer, and answer well, it was never asked: the question starts afresh. */
    function backToUdp(attempt, now) {
        const { server } = attempt;
        if (startAfresh(attempt) && !server.bulk.strike())
            endBulk(server, now);
    }
    function startAfresh(attempt) {
        const { task, server } = attempt;
        if (task.current !== attempt)
            return false;
        inFlight.leave(task);
        task.current = undefined;
        task.startedAt = -1;
        waiting.add(task, server, true);
        return true;
    }
    function endBulk(server, now) {
        const { line } = server.bulk;
        if (line === undefined)
            return;
        server.bulk.end();
        inFlight.each((task) => {
            if (task.current.line === line)
                backToUdp(task.current, now);
        });
    }
    function failed(attempt, detail, isBusy = false) {
        const { task, server, line } = attempt;
        if (attempt === task.bulk) {
            endBulk(server, performance.now());
            return;
        }
        if (task.index < 0)
            return;
        const now = performance.now();
        if (isBusy) {
            // As with REFUSED in a crowd: asked again later.
            (0,dns_task/* troubleOf */.LH)(task, server).crowd = Number.POSITIVE_INFINITY;
            object(task, attempt, { cause: 'refused', detail });
            return;
        }
        // TCP was only a second thought here: that nobody listens there says nothing about UDP.
        const secondThought = line !== server.line && task.troubles?.get(server)?.stream !== true;
        if (secondThought) {
            if (line.srtt < 0)
                server.streamless = true;
            if (task.current === attempt && sent(task) < maxTries)
                send.inTurn(task, server, now);
        }
        else if (line.transport.reliable || !(0,dns_server/* mayBeRestarting */.wo)(server, now))
            object(task, attempt, { cause: 'network', detail });
    }
    /** Notes a server's last word and turns to the next server. */
    function object(task, attempt, objection, message) {
        const trouble = (0,dns_task/* troubleOf */.LH)(task, attempt.server);
        const errors = message?.edns === undefined ? [] : (0,edns_options/* extendedErrorsOf */.ed)(message.edns.options);
        trouble.objection = objection;
        if (errors.length > 0)
            trouble.errors = errors;
        if (task.current.server !== attempt.server)
            return;
        const next = (0,dns_task/* nextChoice */.ns)(task);
        if (next !== undefined)
            send.inTurn(task, next, performance.now());
        else if (sent(task) < maxTries && mayBeCrowdedOut(task))
            rest(task);
        else
            giveUp(task);
        if (waiting.size > 0)
            waiting.pumpLater();
    }
    function tick(now, isPatient) {
        if (!isPatient)
            inFlight.each((task) => checkTime(task, now));
        waiting.pump();
    }
    /** Nobody listened for so long: a frozen machine must not turn into servers that kept silent. */
    function paused(ms) {
        inFlight.each((task) => {
            // Pauses in a row at most double the deadline; one that outlasts it would end every question.
            const more = ms >= timeoutMs ? ms : Math.max(0, Math.min(ms, timeoutMs - task.putOff));
            task.startedAt += more;
            task.putOff += more;
        });
    }
    function checkTime(task, now) {
        const { line, sentAt } = task.current;
        if (task.current === task.bulk) {
            if (now - sentAt >= bulk/* BULK_PATIENCE_MS */.oK)
                backToUdp(task.current, now);
            return;
        }
        if (task.due !== undefined) {
            if (now - task.startedAt >= timeoutMs)
                giveUp(task);
            else if (share.take(now))
                send.now(task, task.due, now);
            return;
        }
        const step = dueNow(task, now, timeoutMs, maxTries - task.spent);
        if (step === 'end')
            giveUp(task);
        if (step === 'end' || step === undefined)
            return;
        if (step === 'early' && hedges >= FIRST_HEDGES + traffic.questions * HEDGE_SHARE)
            return;
        const next = (0,dns_task/* nextChoice */.ns)(task);
        if (next === undefined || !share.take(now))
            return;
        if (step === 'early')
            hedges++;
        else
            line.unanswered++;
        send.now(task, next, now);
    }
    /** Ends the question as a failure; `reason` is why it was not asked (further). */
    function giveUp(task, reason) {
        finish(task, (0,dns_task/* failureOf */.g5)(task, performance.now(), reason));
    }
    function finish(task, outcome) {
        if (task.index >= 0)
            inFlight.leave(task);
        for (const attempt of task.tries)
            attempt.line.transport.release(attempt);
        if (task.bulk !== undefined)
            task.bulk.line.transport.release(task.bulk);
        task.take(outcome);
    }
    return {
        server: serverAt,
        ask: (asking) => new Promise((resolve) => put(asking, resolve)),
        put,
        room: waiting.room,
        traffic,
        asked,
        close() {
            closed = true;
            clock.stop();
            inFlight.each((task) => giveUp(task, ENDED));
            for (const task of [...waiting.close(), ...resting.close()])
                giveUp(task, ENDED);
            for (const server of servers.values())
                server.close();
        },
    };
}


/***/ }),

/***/ 2541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ createLimits)
});

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

;// CONCATENATED MODULE: ./lib/dns/limits.js

/** Whoever has something to send asks with every tick; a share that did not for so long has nothing to send. */
const STILL_ASKING_MS = 25;
function createLimits(concurrency, qps) {
    const pace = createPace(qps);
    const forPlace = createTurns();
    const forPacket = createTurns();
    let inFlight = 0;
    let shares = 0;
    return {
        share() {
            const share = {
                hasPlace: (now) => shares === 1 ? inFlight < concurrency : forPlace(share, now, () => inFlight < concurrency),
                entered: () => void inFlight++,
                left: () => void inFlight--,
                take: (now) => shares === 1 || qps === undefined ? pace.take(now) : forPacket(share, now, () => pace.take(now)),
            };
            shares++;
            return share;
        },
    };
}
/** Lets `take` be called by one share after the other, each until there is nothing left to take. */
function createTurns() {
    /** Who found nothing left, or others in the line, in that order; and when they last asked. */
    const line = new Map();
    let last;
    let lastAt = 0;
    return (who, now, take) => {
        const goesOn = who === last && now === lastAt;
        for (const [other, askedAt] of goesOn ? [] : line) {
            if (other === who)
                break;
            if (now - askedAt <= STILL_ASKING_MS) {
                line.set(who, now);
                return false;
            }
            line.delete(other);
        }
        line.delete(who);
        const taken = take();
        last = taken ? who : undefined;
        lastAt = now;
        if (!taken)
            line.set(who, now);
        return taken;
    };
}


/***/ }),

/***/ 8540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ hasRoom),
/* harmony export */   Cj: () => (/* binding */ GULP_MS),
/* harmony export */   FB: () => (/* binding */ slowTailOf),
/* harmony export */   RJ: () => (/* binding */ createLine),
/* harmony export */   Rq: () => (/* binding */ timeoutOf),
/* harmony export */   Z8: () => (/* binding */ longestTimeoutOf),
/* harmony export */   nB: () => (/* binding */ learn),
/* harmony export */   vw: () => (/* binding */ yieldTo)
/* harmony export */ });
/** As many small packets as the socket buffer of a server holds by default. */
const START_WINDOW = 256;
const MIN_WINDOW = 4;
/** The share of the window that must be free before a stream is written to again. */
const GULP = 0.25;
const GULP_MS = 1;
/**
 * Questions in flight for each millisecond of round trip: more than this process can ask. A larger window would only
 * make a queue.
 */
const USEFUL_PER_MS = 100;
/** Before the first reply nothing is known about the round trip. */
const FIRST_TIMEOUT_MS = 400;
const MIN_TIMEOUT_MS = 100;
const MAX_TIMEOUT_MS = 2_000;
/** Earlier than this, the garbage collector is as likely a cause as the network. */
const MIN_TAIL_MS = 25;
/** A stream delivers by itself, after a handshake of its own: asking again early only doubles the work. */
const STREAM_FIRST_TIMEOUT_MS = 3_000;
const STREAM_MIN_TIMEOUT_MS = 1_000;
const EPOCH_MS = 100;
const EPOCH_REPLIES = 50;
/** Shares of packets lost. */
const LIGHT_LOSS = 0.005;
const HEAVY_LOSS = 0.08;
/** How long a window is given to show how much is lost; retries of what was sent before it come that late. */
const TRIAL_MS = 1_000;
/** As far as the window closes in one trial, and how far at least before there is something to compare. */
const TRIAL_FLOOR = 0.2;
const TRIAL_DEPTH = 0.4;
/** On a path that loses packets anyway, so much more counts as heavy. */
const POOR_PATH_MARGIN = 0.15;
function createLine(transport, server, ceiling, startWindow = START_WINDOW) {
    return {
        transport,
        label: `${server} (${transport.name})`,
        used: false,
        ceiling,
        inFlight: 0,
        window: Math.min(startWindow, ceiling),
        filling: true,
        filledAt: 0,
        full: false,
        srtt: -1,
        rttvar: 0,
        minRtt: Number.POSITIVE_INFINITY,
        unanswered: 0,
        epochStart: 0,
        epochReplies: 0,
        epochLosses: 0,
        cautious: false,
        heavyLoss: HEAVY_LOSS,
        trial: undefined,
    };
}
/**
 * Whether the window has room for another question. A stream takes them in gulps: each write wakes the server, and one
 * for a hundred questions costs little more than one for a single one. No gulp is waited for longer than a millisecond,
 * for a server may hold back the rest of its replies until something from here acknowledges the first (RFC 896).
 */
function hasRoom(line, now) {
    const { inFlight, window } = line;
    if (!line.transport.reliable)
        return inFlight < window;
    if (inFlight >= window) {
        if (line.filling)
            line.filledAt = now;
        line.filling = false;
    }
    else if (inFlight <= (1 - GULP) * window || now - line.filledAt >= GULP_MS)
        line.filling = true;
    return line.filling;
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
    if (line.srtt < 0 || line.transport.reliable)
        return undefined;
    return Math.max(MIN_TAIL_MS, line.srtt + 4 * line.rttvar + 2);
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
    const { srtt, minRtt } = line;
    const { full } = line;
    if (line.epochReplies >= EPOCH_REPLIES && now - line.epochStart > Math.max(EPOCH_MS, srtt)) {
        const loss = line.epochLosses / (line.epochReplies + line.epochLosses);
        if (loss > line.heavyLoss)
            shrinkOnTrial(line, loss, now);
        // Loss together with a queue is a buffer that our own bursts overflow; without one it is a poor path, and
        // sending less would not help.
        else if (loss > LIGHT_LOSS && srtt > 3 * minRtt)
            shrink(line, 0.85, START_WINDOW);
        // A long queue. Below the start window only loss shrinks it: cold recursion is slow, not crowded.
        else if (srtt > Math.max(6 * minRtt, minRtt + 40))
            shrink(line, 0.85, START_WINDOW);
        else if (line.cautious && full)
            line.window = Math.min(line.ceiling, line.window * 1.02 + 1);
        const { trial } = line;
        if (trial !== undefined && line.window >= trial.window && now - trial.startedAt > 2 * TRIAL_MS)
            line.trial = undefined;
        line.epochStart = now;
        line.epochReplies = 0;
        line.epochLosses = 0;
    }
    const useful = Math.min(line.ceiling, Math.max(START_WINDOW, USEFUL_PER_MS * minRtt));
    if (!line.cautious && full && line.window < useful && srtt < Math.max(3 * minRtt, minRtt + 5))
        line.window++;
}
/**
 * A server or a link that is overrun loses less when less is sent. Where a small window loses as much as a large one, it
 * is the path that loses: then only a large one gets a long run done, and the questions through by being asked again.
 */
function shrinkOnTrial(line, loss, now) {
    line.trial ??= { startedAt: now, window: line.window, small: undefined };
    const { startedAt, window, small } = line.trial;
    const passed = 1 - loss;
    const isOver = now - startedAt >= TRIAL_MS;
    if (small === undefined) {
        const isDeep = line.window <= Math.max(MIN_WINDOW, TRIAL_DEPTH * window);
        if (isOver && isDeep) {
            line.trial = { startedAt: now, window, small: { window: line.window, passed } };
            line.window = window;
        }
        else
            shrink(line, 0.6, Math.max(MIN_WINDOW, TRIAL_FLOOR * window));
    }
    else if (isOver || passed < 0.5 * small.passed) {
        line.trial = undefined;
        if (passed < 0.75 * small.passed)
            line.window = small.window;
        else
            line.heavyLoss = Math.min(0.95, loss + POOR_PATH_MARGIN);
    }
}
/** So many questions at once were too many for the server: it answered one later that it had refused among them. */
function yieldTo(line, crowd) {
    line.cautious = true;
    line.window = Math.min(line.window, Math.max(MIN_WINDOW, 0.75 * crowd));
}
function shrink(line, factor, floor) {
    line.cautious = true;
    line.window = Math.max(Math.min(floor, line.window), line.window * factor);
}
function clamp(value, low, high) {
    return Math.max(low, Math.min(value, high));
}


/***/ }),

/***/ 7689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ createMemory)
/* harmony export */ });
const WAYS = 4;
const SETS = 16;
/**
 * Remembers everything up to `whole` entries. A run that outgrows this is a stream: from then on only what was asked a
 * moment ago is kept, about 50 entries. Whatever stays for longer than the garbage collector's young generation lasts
 * drags along what it points at, and with a thousand entries this was half the cost of a question. A Map would not do for those: each table that it leaves behind as it churns points at the
 * next one, so that one table in the old generation keeps everything since alive until a full collection.
 */
function createMemory(whole) {
    let all = new Map();
    let latest;
    return {
        get: (key) => (all ?? latest).get(key),
        set(key, value) {
            if (all !== undefined && all.size >= whole) {
                all = undefined;
                latest = createRecentMemory();
            }
            (all ?? latest).set(key, value);
        },
    };
}
/** A set-associative cache: a key has four places, of which the one filled first is taken next. */
function createRecentMemory() {
    const keys = new Array(WAYS * SETS).fill(undefined);
    const values = new Array(WAYS * SETS).fill(undefined);
    const turns = new Uint8Array(SETS);
    return {
        get(key) {
            const first = WAYS * setOf(key);
            for (let i = first; i < first + WAYS; i++)
                if (keys[i] === key)
                    return values[i];
            return undefined;
        },
        set(key, value) {
            const set = setOf(key);
            const i = WAYS * set + (turns[set]++ % WAYS);
            keys[i] = key;
            values[i] = value;
        },
    };
}
/** FNV-1a over the characters, of long keys over a good twenty of them: names differ in many places or near the start. */
function setOf(key) {
    let hash = 0x811c9dc5;
    const step = 1 + (key.length >> 5);
    for (let i = 0; i < key.length; i += step)
        hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    return (hash ^ (hash >>> 16)) & (SETS - 1);
}


/***/ }),

/***/ 463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createQueue)
/* harmony export */ });
/**
 * A ring that doubles when full. Slots are emptied as items leave: an abandoned array that still points at items
 * would keep them from dying young.
 */
function createQueue() {
    let ring = new Array(64).fill(undefined);
    let head = 0;
    function makeRoom() {
        if (queue.length < ring.length)
            return;
        const larger = new Array(2 * ring.length).fill(undefined);
        for (let i = 0; i < queue.length; i++)
            larger[i] = ring[(head + i) & (ring.length - 1)];
        ring.fill(undefined);
        ring = larger;
        head = 0;
    }
    const queue = {
        length: 0,
        peek: () => ring[head],
        push(item) {
            makeRoom();
            ring[(head + queue.length++) & (ring.length - 1)] = item;
        },
        pushFirst(item) {
            makeRoom();
            head = (head - 1) & (ring.length - 1);
            ring[head] = item;
            queue.length++;
        },
        shift() {
            const item = ring[head];
            if (queue.length === 0)
                return undefined;
            ring[head] = undefined;
            head = (head + 1) & (ring.length - 1);
            queue.length--;
            return item;
        },
    };
    return queue;
}


/***/ }),

/***/ 6481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ DEFAULTS),
  T: () => (/* binding */ createResolver)
});

// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/dns/answer.js
var answer = __webpack_require__(5764);
// EXTERNAL MODULE: ./lib/dns/dns64.js
var dns64 = __webpack_require__(8865);
// EXTERNAL MODULE: ./lib/dns/exchange.js + 8 modules
var dns_exchange = __webpack_require__(7484);
// EXTERNAL MODULE: ./lib/dns/memory.js
var dns_memory = __webpack_require__(7689);
;// CONCATENATED MODULE: ./lib/dns/nat64-discovery.js


/** So often the prefixes are asked for where the server does not tell. */
const LOOKUPS = 3;
function createNat64Discovery(exchange) {
    const known = new Map();
    function begin(server) {
        if (known.has(server))
            return;
        const told = { nat64: [], failures: 0 };
        known.set(server, told);
        ask(server, told);
    }
    function ask(server, told) {
        told.nat64 = exchange
            .ask({ name: dns64/* IPV4_ONLY */.Th, type: 'AAAA', servers: [server], recursion: true, objection })
            .then((outcome) => {
            if (!outcome.ok)
                told.failures++;
            told.nat64 = outcome.ok ? prefixesIn(outcome) : outcome;
            return told.nat64;
        });
    }
    return {
        begin,
        prefixesOf(server, matters) {
            begin(server);
            const told = known.get(server);
            const { nat64, failures } = told;
            if (nat64 instanceof Promise || isTold(nat64) || failures >= LOOKUPS)
                return nat64;
            if (matters || nat64.cause === 'servfail')
                ask(server, told);
            return told.nat64;
        },
    };
}
/** A server that does not recurse refuses for good, and not because too many ask. */
function objection(message) {
    const found = (0,answer/* objectionTo */.Dx)(message);
    return found?.cause === 'refused' && !message.ra ? { ...found, cause: 'lame' } : found;
}
function isTold(nat64) {
    return Array.isArray(nat64);
}
function prefixesIn({ message }) {
    const reading = (0,answer/* readAnswer */.JN)(message, 'AAAA', (0,answer/* startAt */.EO)(dns64/* IPV4_ONLY */.Th));
    return reading.done ? (0,dns64/* nat64Prefixes */.Ee)(reading.answer) : [];
}

// EXTERNAL MODULE: ./lib/dns/server-address.js
var server_address = __webpack_require__(7752);
;// CONCATENATED MODULE: ./lib/dns/signature-dates.js
/** As many zones as a sentence bears. */
const MOST_ZONES = 3;
/**
 * Why validators must refuse the answer, as far as the dates of its signatures tell: clauses such as `the signature of
 * 2.0.192.in-addr.arpa expired 2026-10-01 00:00 UTC`, one for each zone. An RRset with some signature that is valid now
 * is not at fault (RFC 4035 section 5.3.1).
 */
function datedSignatures({ answers, authorities }, now) {
    const moment = now.toISOString().slice(0, 19).replace(/[-T:]/g, '');
    const byRrset = new Map();
    for (const record of [...answers, ...authorities]) {
        const signature = signatureOf(record);
        if (signature === undefined)
            continue;
        const key = `${record.owner} ${signature.covered}`;
        byRrset.set(key, [...(byRrset.get(key) ?? []), signature]);
    }
    const clauses = new Set();
    for (const signatures of byRrset.values()) {
        const untimely = signatures.flatMap((signature) => untimelyWords(signature, moment) ?? []);
        if (untimely.length < signatures.length)
            continue;
        for (const words of untimely)
            clauses.add(words);
    }
    return [...clauses].slice(0, MOST_ZONES);
}
/** The fields of RFC 4034 section 3.2; undefined for other records, and for one whose octets have no text. */
function signatureOf({ type, data }) {
    if (type !== 'RRSIG' || data.startsWith('\\#'))
        return undefined;
    const [covered, , , , until, from, , signer] = data.split(' ');
    return { covered: covered, until: until, from: from, signer: signer };
}
function untimelyWords({ until, from, signer }, moment) {
    const zone = signer === '.' ? 'the root' : signer.replace(/\.$/, '');
    if (until < moment)
        return `the signature of ${zone} expired ${dateWords(until)}`;
    if (from > moment)
        return `the signature of ${zone} is not valid before ${dateWords(from)}`;
    return undefined;
}
function dateWords(time) {
    return time.replace(/^(....)(..)(..)(..)(..)..$/, '$1-$2-$3 $4:$5 UTC');
}

// EXTERNAL MODULE: ./lib/dns/subnet-notes.js
var subnet_notes = __webpack_require__(8355);
// EXTERNAL MODULE: ./lib/dns/task.js
var task = __webpack_require__(8571);
// EXTERNAL MODULE: ./lib/dns/transport/index.js + 8 modules
var transport = __webpack_require__(8046);
// EXTERNAL MODULE: ./lib/dns/wire/edns-options.js
var edns_options = __webpack_require__(8743);
;// CONCATENATED MODULE: ./lib/dns/resolver.js












const DEFAULTS = { timeoutMs: 10_000, tries: 8, concurrency: 800 };
/** Lookups remembered for each type and vantage: all of a usual run, the latest of a stream of a million pairs. */
const REMEMBERED = 4_096;
/** A stub resolver: asks recursive servers (or the authoritative servers of the zone) and follows aliases. */
function createResolver(options) {
    const exchange = (0,dns_exchange/* createExchange */.C)({ ...DEFAULTS, ...definedOf(options) }, options.openLine ?? transport/* openLine */.T);
    const notes = new Set();
    const subnets = (0,subnet_notes/* createSubnetNotes */.x)();
    const discovery = createNat64Discovery(exchange);
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
    function openView({ resolver, subnet }) {
        const memories = new Map();
        const address = resolver === undefined ? undefined : (0,server_address/* parseServerAddress */.RA)(resolver);
        const network = subnet === undefined ? undefined : (0,ip_address/* parseNetwork */.MO)(subnet);
        for (const each of [address, network]) {
            if (each === undefined || each.ok)
                continue;
            notes.add(`Nothing was asked from a vantage that cannot be read: ${each.problem}.`);
            return { servers: [], memories, problem: each.problem };
        }
        const servers = address?.ok ? [exchange.server(address.value)] : home.servers;
        if (!network?.ok)
            return { servers, memories };
        const options = [(0,edns_options/* encodeClientSubnet */.L7)({ network: network.value, scope: 0 })];
        return { servers, memories, options };
    }
    function put(question, take) {
        const view = viewOf(question.vantage);
        let memory = view.memories.get(question.type);
        if (memory === undefined) {
            memory = (0,dns_memory/* createMemory */.I)(REMEMBERED);
            view.memories.set(question.type, memory);
        }
        const known = memory.get(question.name);
        if (known?.lookup !== undefined)
            take(known.lookup);
        else if (known !== undefined) {
            known.others ??= [];
            known.others.push(take);
        }
        else {
            const asked = { lookup: undefined, take, others: undefined };
            memory.set(question.name, asked);
            resolve(question, view, asked);
        }
    }
    function resolve(question, view, asked) {
        const { name, type } = question;
        if (view.problem !== undefined) {
            tell(asked, failed(question, { cause: 'network', detail: view.problem }, 'no server', []));
            return;
        }
        const { servers, options } = view;
        exchange.put({ name, type, servers, options, recursion: true, objection: answer/* objectionTo */.Dx }, (outcome) => {
            const lookup = read(question, view, (0,answer/* startAt */.EO)(name), outcome);
            if (lookup instanceof Promise)
                lookup.then((later) => tell(asked, later));
            else
                tell(asked, lookup);
        });
        const first = type === 'AAAA' ? (0,task/* firstChoice */.GX)(servers) : undefined;
        if (first !== undefined)
            discovery.begin(first);
    }
    /** Most questions end here, with the first reply. */
    function read(question, view, progress, outcome) {
        if (!outcome.ok) {
            if (outcome.cause === 'servfail')
                return explain(question, view, progress, outcome);
            return failed(question, withSubnet(outcome, view), outcome.server, outcome.errors);
        }
        const reading = (0,answer/* readAnswer */.JN)(outcome.message, question.type, progress);
        if (reading.done) {
            if (question.type === 'AAAA' && reading.answer.kind === 'rrset')
                return unmask(question, view, reading.answer, outcome);
            return scoped(question, view, reading.answer, outcome);
        }
        if (reading.progress.aliases.length >= answer/* MAX_ALIASES */.K1) {
            const detail = `a chain of more than ${answer/* MAX_ALIASES */.K1} aliases, from ${question.name}`;
            return failed(question, { cause: 'servfail', detail }, outcome.server, []);
        }
        return pursue(question, view, reading.progress, outcome.startedAt);
    }
    /**
     * Takes away what a DNS64 (RFC 6147) added: made up from an A record, it is no evidence of an AAAA. Some set AD or AA on
     * it all the same, so that an answer with either is believed only where the server tells of no prefix.
     */
    function unmask(question, view, answer, reply) {
        const nat64 = discovery.prefixesOf(reply.from, !isVouchedFor(reply));
        // Nearly always it is known that nothing is made up, and a promise would cost as much as the question.
        if (!(nat64 instanceof Promise) && (isTold(nat64) ? nat64.length === 0 : isVouchedFor(reply)))
            return scoped(question, view, answer, reply);
        return withoutMadeUp(question, view, answer, reply, nat64);
    }
    async function withoutMadeUp(question, view, answer, reply, telling) {
        let nat64 = await telling;
        if (!isTold(nat64)) {
            const isVouched = isVouchedFor(reply);
            const suspect = isVouched ? undefined : await suspectIn(question, answer);
            if (isVouched || suspect !== undefined)
                nat64 = await discovery.prefixesOf(reply.from, !isVouched);
            if (!isTold(nat64)) {
                if (suspect === undefined)
                    return scoped(question, view, answer, reply);
                const { cause, detail } = nat64;
                const reason = `${suspect} may be made up by the resolver (DNS64) from an A record, and the prefix of ipv4only.arpa that would tell cannot be looked up: ${detail}`;
                return failed(question, { cause, detail: reason }, reply.server, []);
            }
        }
        const [prefix] = nat64;
        if (prefix !== undefined)
            notes.add(`${reply.server} makes up AAAA records in ${(0,ip_address/* formatNetwork */.CM)(prefix)} (DNS64); they were not taken as evidence.`);
        return scoped(question, view, (0,dns64/* withoutSynthesised */.KH)(answer, nat64), reply);
    }
    /** What in the answer could be a DNS64's work, by the A records of the name; the first address where they are not to be had. */
    async function suspectIn(question, answer) {
        if (answer.kind !== 'rrset')
            return undefined;
        const addresses = answer.targets;
        const translated = addresses.find(dns64/* isTranslated */.Zj);
        if (translated !== undefined)
            return translated;
        const { answer: found } = await new Promise((take) => put({ ...question, type: 'A' }, take));
        if (found.kind === 'failure')
            return addresses[0];
        return found.kind === 'rrset'
            ? (0,dns64/* maybeSynthesised */.O3)(addresses, found.targets)
            : undefined;
    }
    /** The lookup with what the server made of the client subnet, where one was sent. */
    function scoped(question, { options }, answer, { message, server }) {
        const lookup = lookupOf(question, answer, server, message);
        if (options === undefined)
            return lookup;
        return { ...lookup, scope: subnets.scopeOf(message, question.name, server) };
    }
    /** Goes on where the chain of aliases left the message. */
    async function pursue(question, view, progress, startedAt) {
        return read(question, view, progress, await askAgain(question, view, progress, startedAt, false));
    }
    function askAgain(question, view, progress, startedAt, unchecked) {
        return exchange.ask({
            name: progress.name,
            type: question.type,
            servers: view.servers,
            recursion: true,
            checkingDisabled: unchecked,
            dnssecOk: unchecked,
            startedAt,
            objection: answer/* objectionTo */.Dx,
            options: view.options,
        });
    }
    /**
     * Finds out whether it is validation that fails: with CD=1 a bogus answer comes through (RFC 4035 section 5.5), and with
     * DO=1 the signatures whose dates may tell why.
     */
    async function explain(question, view, progress, first) {
        const unchecked = await askAgain(question, view, progress, first.startedAt, true);
        // The failure may have passed in the meantime; then the answer with checking disabled proves nothing.
        const checked = await askAgain(question, view, progress, first.startedAt, false);
        if (checked.ok)
            return read(question, view, progress, checked);
        const errors = checked.errors.length > 0 ? checked.errors : first.errors;
        // An authority validates nothing: one that fails now and then says the same with checking or without.
        const validates = unchecked.ok && !unchecked.message.aa;
        if (!validates || checked.cause !== 'servfail')
            return failed(question, first, first.server, errors);
        const said = `${first.detail}, but with checking disabled (CD=1) an answer comes`;
        const why = [...datedSignatures(unchecked.message, new Date()), said].join('; ');
        const detail = `DNSSEC validation fails: ${why}`;
        return failed(question, { cause: 'bogus', detail }, first.server, errors);
    }
    return {
        lookup: (question) => new Promise((resolve) => put(question, resolve)),
        put,
        room: exchange.room,
        statistics() {
            return { ...exchange.traffic, servers: [...exchange.asked], notes: [...notes, ...subnets.sentences()] };
        },
        close: exchange.close,
    };
}
/** Validated by the server, or its own. */
function isVouchedFor({ message }) {
    return message.aa || message.ad;
}
function tell(asked, lookup) {
    const { take, others } = asked;
    asked.lookup = lookup;
    asked.take = undefined;
    asked.others = undefined;
    take(lookup);
    if (others !== undefined)
        for (const other of others)
            other(lookup);
}
function lookupOf(question, answer, server, message) {
    const options = message.edns?.options;
    const errors = options === undefined || options.length === 0 ? [] : (0,edns_options/* extendedErrorsOf */.ed)(options);
    if (errors.length > 0)
        return { question, answer, server, authenticated: message.ad, authoritative: message.aa, errors };
    return { question, answer, server, authenticated: message.ad, authoritative: message.aa };
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
/** Silence may mean that a server takes no EDNS, without which nothing can be asked for a region (RFC 7871). */
function withSubnet(failure, { options }) {
    if (options === undefined || failure.cause !== 'timeout')
        return failure;
    const detail = `${failure.detail}; each query carried the client subnet, and a server that takes no EDNS cannot be asked for a region`;
    return { ...failure, detail };
}
/** Without the members that are undefined, which would hide a default. */
function definedOf(options) {
    const { timeoutMs, tries, concurrency, qps, limits, bulkPerMs } = options;
    return {
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
        ...(tries === undefined ? {} : { tries }),
        ...(concurrency === undefined ? {} : { concurrency }),
        ...(qps === undefined ? {} : { qps }),
        ...(limits === undefined ? {} : { limits }),
        ...(bulkPerMs === undefined ? {} : { bulkPerMs }),
    };
}


/***/ }),

/***/ 3496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sA: () => (/* binding */ createServer),
  ST: () => (/* binding */ isGone),
  W3: () => (/* binding */ isSuspect),
  wo: () => (/* binding */ mayBeRestarting),
  yg: () => (/* binding */ noteSilence)
});

// EXTERNAL MODULE: ./lib/dns/bulk.js
var dns_bulk = __webpack_require__(1518);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/dns/wire/edns-options.js
var edns_options = __webpack_require__(8743);
;// CONCATENATED MODULE: ./lib/dns/cookie.js


function createCookieJar() {
    const client = (0,external_node_crypto_.randomBytes)(8);
    const jar = {
        option: (0,edns_options/* encodeCookie */.Bi)({ client }),
        accepts({ edns }) {
            const data = edns?.options.find(({ code }) => code === edns_options/* OPTION */.Cy.COOKIE)?.data;
            if (data === undefined)
                return true;
            const cookie = (0,edns_options/* decodeCookie */.jx)(data);
            if (!cookie.ok || !client.equals(cookie.value.client))
                return false;
            const { server } = cookie.value;
            if (server !== undefined)
                jar.option = (0,edns_options/* encodeCookie */.Bi)({ client, server });
            return true;
        },
    };
    return jar;
}

// EXTERNAL MODULE: ./lib/dns/line.js
var dns_line = __webpack_require__(8540);
// EXTERNAL MODULE: ./lib/dns/queue.js
var queue = __webpack_require__(463);
;// CONCATENATED MODULE: ./lib/dns/server.js




/** BIND 9.18 closes an HTTPS session, and answers nothing, when some fifty requests come in one go. */
const MOST_OVER_HTTPS = 40;
function createServer(address, open, receiver, ceiling, bulkPerMs) {
    const place = hostAndPort(address);
    const own = address.transport === 'https' ? Math.min(ceiling, MOST_OVER_HTTPS) : ceiling;
    const line = (0,dns_line/* createLine */.RJ)(open(address, address.transport)(receiver), place, own);
    let stream = address.transport === 'udp' ? undefined : line;
    const bulk = (0,dns_bulk/* createBulk */.ZQ)({
        open: address.transport === 'udp' ? () => open(address, 'tcp', true)(receiver) : undefined,
        ...{ place, ceiling, perMs: bulkPerMs },
    });
    return {
        address,
        queue: (0,queue/* createQueue */.y)(),
        line,
        bulk,
        streamLine() {
            stream ??= (0,dns_line/* createLine */.RJ)(open(address, 'tcp')(receiver), place, ceiling);
            return stream;
        },
        cookies: createCookieJar(),
        plain: false,
        hearsEdns: false,
        answersByStream: false,
        streamless: false,
        unreachableSince: -1,
        answered: false,
        silentSince: 0,
        silentQuestions: 0,
        probedAt: 0,
        close() {
            line.transport.close();
            bulk.end();
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
    if (now - server.silentSince < (server.answered ? 6 : 1) * timeoutMs)
        return false;
    if (now - server.probedAt < PROBE_EVERY_MS)
        return true;
    server.probedAt = now;
    return false;
}
/** A name server is started anew within so long. */
const RESTART_MS = 3_000;
/** True for a while where a server that did answer is said not to be there: worth asking again, not worth waiting long. */
function mayBeRestarting(server, now) {
    if (server.unreachableSince < 0)
        server.unreachableSince = now;
    return server.answered && now - server.unreachableSince < RESTART_MS;
}
/** A question to the server, first sent at that time, ended without any reply from it. */
function noteSilence(server, startedAt) {
    if (server.silentQuestions++ === 0)
        server.silentSince = startedAt;
}
/** True where the last tries went unanswered, so that another server is the better first choice. */
function isSuspect(server) {
    return server.line.unanswered >= 3;
}


/***/ }),

/***/ 8355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ createSubnetNotes)
/* harmony export */ });
/* harmony import */ var _wire_edns_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8743);

/** Names that are kept, over all servers: a run may have a million. */
const MOST_NAMES = 4_096;
function createSubnetNotes() {
    const ignoring = new Set();
    /** The longest scope of each name: negative answers often have none, also where the name is answered by geography. */
    const scopes = new Map();
    let kept = 0;
    function keep(server, name, scope) {
        let names = scopes.get(server);
        const before = names?.get(name);
        if (before === undefined && ++kept > MOST_NAMES)
            return;
        if (names === undefined) {
            names = new Map();
            scopes.set(server, names);
        }
        names.set(name, Math.max(scope, before ?? 0));
    }
    return {
        scopeOf(message, name, server) {
            const scope = scopeIn(message);
            if (scope === null)
                ignoring.add(server);
            else
                keep(server, name, scope);
            return scope;
        },
        sentences() {
            return [
                ...[...ignoring].map((server) => `${server} did not take the client subnet into account; its answers are those for this machine.`),
                ...[...scopes].flatMap(([server, names]) => {
                    const [first, ...others] = [...names].flatMap(([name, scope]) => (scope === 0 ? [name] : []));
                    if (first === undefined)
                        return [];
                    const count = kept > MOST_NAMES ? `at least ${others.length}` : others.length;
                    const more = others.length === 0 ? '' : ` and ${count} more`;
                    return `${server} does not answer ${first}${more} by geography: it gives scope 0, the same answer for every client.`;
                }),
            ];
        },
    };
}
function scopeIn({ edns }) {
    const option = edns?.options.find(({ code }) => code === _wire_edns_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTION */ .Cy.CLIENT_SUBNET);
    const subnet = option && (0,_wire_edns_options_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeClientSubnet */ .ZQ)(option.data);
    return subnet?.ok === true ? subnet.value.scope : null;
}


/***/ }),

/***/ 8571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ firstChoice),
/* harmony export */   K1: () => (/* binding */ overtaken),
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   ns: () => (/* binding */ nextChoice),
/* harmony export */   se: () => (/* binding */ TELLING),
/* harmony export */   zh: () => (/* binding */ countTries)
/* harmony export */ });
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3496);

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
/** What there is to say of a server, in the order in which it came; nothing where it was not asked. */
function objectionsOf(trouble, sent, waitedMs) {
    if (trouble?.objection !== undefined)
        return [trouble.objection];
    const refusals = trouble?.refusal === undefined ? [] : [trouble.refusal];
    return sent === 0 ? refusals : [...refusals, silence(trouble, sent, waitedMs)];
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
    return servers.find((server) => !(0,_server_js__WEBPACK_IMPORTED_MODULE_0__/* .isSuspect */ .W3)(server)) ?? servers[0];
}
/** Of the servers that have not had their last word, the one least asked, the seemingly present ones first. */
function nextChoice(task) {
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const server of task.ask.servers) {
        if (task.troubles?.get(server)?.objection !== undefined)
            continue;
        const weight = countTries(task, server) + ((0,_server_js__WEBPACK_IMPORTED_MODULE_0__/* .isSuspect */ .W3)(server) ? 0.5 : 0);
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
/** The failure that the question ends in, with what each server did; `reason` is why it was not asked (further). */
function failureOf(task, now, reason) {
    const said = [];
    const errors = [];
    let cause = task.ask.servers.length === 0 ? 'network' : 'timeout';
    let rank = -1;
    for (const server of task.ask.servers) {
        const sent = countTries(task, server);
        const trouble = task.troubles?.get(server);
        const objections = objectionsOf(trouble, sent, now - task.startedAt);
        if (objections.length === 0)
            continue;
        if (trouble?.errors !== undefined)
            errors.push(...trouble.errors);
        said.push(`${server.address.text}: ${objections.map(({ detail }) => detail).join(', then ')}`);
        for (const objection of objections) {
            if (TELLING.indexOf(objection.cause) > rank) {
                rank = TELLING.indexOf(objection.cause);
                cause = objection.cause;
            }
            if (objection.cause === 'timeout' || objection.cause === 'network')
                (0,_server_js__WEBPACK_IMPORTED_MODULE_0__/* .noteSilence */ .yg)(server, task.startedAt);
        }
    }
    if (reason !== undefined)
        said.push(reason);
    return {
        ok: false,
        cause,
        detail: said.join('; '),
        server: task.ask.servers.map((server) => server.address.text).join(', '),
        errors,
        startedAt: task.startedAt < 0 ? now : task.startedAt,
    };
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


/***/ }),

/***/ 8046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ openLine)
});

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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/dns/transport/proxy.js


/** The proxy that `HTTPS_PROXY` names for the host, unless `NO_PROXY` exempts it. */
function proxyFor(host, env) {
    const text = env.https_proxy ?? env.HTTPS_PROXY;
    if (text === undefined || text === '')
        return undefined;
    for (const entry of (env.no_proxy ?? env.NO_PROXY ?? '').split(/[\s,]+/)) {
        const suffix = entry.toLowerCase().replace(/^\*?\./, '');
        if (entry === '*' || (suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`))))
            return undefined;
    }
    try {
        return new URL(text.includes('://') ? text : `http://${text}`);
    }
    catch {
        return undefined;
    }
}
/** A password with a percent sign of its own is written as it is, by many. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Octets of a proxy's answer to CONNECT before it counts as none. */
const MAX_HEAD_OCTETS = 8_192;
/** TLS with ALPN `h2` to the target, through a tunnel that the proxy opens (RFC 9110 section 9.3.6). */
function openTunnel(proxy, { host, port, ca }) {
    const tls = process.getBuiltinModule('node:tls');
    const proxyHost = proxy.hostname.replace(/^\[(.*)\]$/, '$1');
    const proxyPort = Number(proxy.port || (proxy.protocol === 'https:' ? 443 : 80));
    const raw = proxy.protocol === 'https:'
        ? tls.connect({
            host: proxyHost,
            port: proxyPort,
            ...((0,external_node_net_.isIP)(proxyHost) ? {} : { servername: proxyHost }),
        })
        : (0,external_node_net_.connect)({ host: proxyHost, port: proxyPort });
    const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`;
    const user = decoded(proxy.username);
    const credentials = Buffer.from(`${user}:${decoded(proxy.password)}`).toString('base64');
    const authorization = user === '' ? '' : `Proxy-Authorization: Basic ${credentials}\r\n`;
    raw.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${authorization}\r\n`);
    let head = Buffer.alloc(0);
    let openUp;
    let standing = false;
    // TLS begins to talk at once; what it says waits here until the tunnel stands.
    const tunnel = new external_node_stream_.Duplex({
        read: () => void raw.resume(),
        write(chunk, _encoding, done) {
            if (standing)
                raw.write(chunk, done);
            else
                openUp = () => void raw.write(chunk, done);
        },
        final: (done) => void raw.end(done),
        destroy(error, done) {
            raw.destroy();
            done(error);
        },
    });
    raw.on('data', (chunk) => {
        if (standing) {
            if (!tunnel.push(chunk))
                raw.pause();
            return;
        }
        head = Buffer.concat([head, chunk]);
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) {
            if (head.length > MAX_HEAD_OCTETS)
                tunnel.destroy(new Error('the proxy gave no answer to CONNECT'));
            return;
        }
        const status = /^HTTP\/1\.[01] ([0-9]{3})/.exec(head.toString('latin1'))?.[1];
        if (status === undefined || !status.startsWith('2')) {
            tunnel.destroy(new Error(`the proxy answered CONNECT with status ${status ?? 'unknown'}`));
            return;
        }
        standing = true;
        const rest = head.subarray(end + 4);
        if (rest.length > 0)
            tunnel.push(rest);
        openUp?.();
    });
    raw.on('end', () => tunnel.push(null));
    raw.on('error', (error) => tunnel.destroy(error));
    raw.on('close', () => tunnel.destroy());
    return tls.connect({
        socket: tunnel,
        ALPNProtocols: ['h2'],
        ...((0,external_node_net_.isIP)(host) ? { host } : { servername: host }),
        ...(ca === undefined ? {} : { ca }),
    });
}

;// CONCATENATED MODULE: ./lib/dns/transport/https.js


/** When a session has sent nothing for so long, with requests open, another one is opened beside it, as over TCP and TLS. */
const STALL_MS = 3_000;
/** Stalled sessions that are still listened to. */
const MAX_STALLED = 2;
/** Sessions in a row that ended without one reply before the open requests are given up. */
const MAX_FRUITLESS = 2;
/** Times that one request is repeated where it was reset. */
const MAX_REPEATS = 2;
/** What a server, or a gateway before it, answers when it may be able to answer a moment later (RFC 9110 section 15, RFC 6585). */
const BUSY = new Set([429, 502, 503, 504]);
const MAX_REPLY_OCTETS = 65_535;
/** DNS over HTTPS (RFC 8484): POST over one kept HTTP/2 session. */
function openHttps(target) {
    return (receiver) => createHttps(target, receiver);
}
function createHttps(target, receiver) {
    /** In the order in which they were sent. */
    const open = new Set();
    const { env = process.env } = target;
    let session;
    /** In the order in which they stalled. */
    const stalled = new Set();
    const stalls = new WeakMap();
    let fruitless = 0;
    let closed = false;
    function sessionOf() {
        // A session that has ended tells so an event-loop turn later.
        if (session !== undefined && !session.destroyed && !session.closed)
            return session;
        const opened = openSession(target, env);
        session = opened;
        let problem = 'the server closed the session without a reply';
        opened.on('error', (error) => {
            problem = networkProblem(error);
        });
        opened.on('goaway', () => {
            // What is under way may still be answered; what comes next needs a new session.
            if (session === opened)
                session = undefined;
        });
        const stall = setTimeout(() => {
            if (open.size === 0 || stalled.has(opened))
                return;
            problem = `the server fell silent for ${STALL_MS / 1000} s`;
            if (opened.connecting)
                opened.destroy();
            else
                openBeside(opened);
        }, STALL_MS).unref();
        stalls.set(opened, stall);
        opened.on('close', () => {
            clearTimeout(stall);
            if (session === opened)
                session = undefined;
            stalled.delete(opened);
            if (closed)
                return;
            const stranded = [...open].filter(({ channel }) => {
                const { streams } = channel;
                return streams.delete(opened) && streams.size === 0;
            });
            if (stranded.length === 0)
                return;
            fruitless++;
            const hopeless = fruitless > MAX_FRUITLESS;
            if (hopeless)
                fruitless = 0;
            for (const attempt of stranded) {
                if (hopeless)
                    fail(attempt, problem);
                else
                    request(attempt);
            }
        });
        // The asker's clock keeps the process alive while a reply is awaited.
        opened.unref();
        return opened;
    }
    function openBeside(silent) {
        stalled.add(silent);
        if (session === silent)
            session = undefined;
        for (const attempt of open)
            if (attempt.channel.streams.has(silent))
                request(attempt);
        const [oldest] = stalled;
        if (stalled.size > MAX_STALLED)
            oldest.destroy();
    }
    function request(attempt) {
        const carrier = sessionOf();
        const stall = stalls.get(carrier);
        // Older requests are still open: sending more is no sign of life from the server.
        if (open.size === 1)
            stall.refresh();
        const stream = carrier.request({
            ':method': 'POST',
            ':path': target.path,
            accept: 'application/dns-message',
            'content-type': 'application/dns-message',
            'content-length': attempt.query.length,
        });
        const { streams } = attempt.channel;
        streams.set(carrier, stream);
        const isOpen = () => !closed && open.has(attempt) && streams.get(carrier) === stream;
        const pieces = [];
        let octets = 0;
        let status = 0;
        let type = '';
        stream.on('response', (headers) => {
            stall.refresh();
            status = headers[':status'] ?? 0;
            type = String(headers['content-type'] ?? '');
        });
        stream.on('data', (piece) => {
            stall.refresh();
            octets += piece.length;
            if (octets <= MAX_REPLY_OCTETS)
                pieces.push(piece);
            else
                stream.destroy();
        });
        stream.on('end', () => {
            if (!isOpen() || status === 0)
                return;
            fruitless = 0;
            streams.delete(carrier);
            if (status !== 200)
                lose(attempt, `the server answered with HTTP status ${status}`, BUSY.has(status));
            else if (!type.startsWith('application/dns-message'))
                lose(attempt, `the server answered with '${type.slice(0, 60)}', which is no DNS message`);
            else {
                receiver.received(attempt, Buffer.concat(pieces, octets));
                // Had it been the reply, the attempt would be released by now.
                lose(attempt, 'the server answered another question');
            }
        });
        stream.on('error', () => { });
        stream.on('close', () => {
            // Whether one request was reset or the whole session ends is known only when the events of this turn are through.
            setImmediate(() => {
                // Those of a dead session are asked again all at once.
                if (!isOpen() || carrier.destroyed)
                    return;
                streams.delete(carrier);
                if (octets > MAX_REPLY_OCTETS)
                    lose(attempt, 'the reply is longer than a message can be');
                else if (mayRepeat(attempt))
                    request(attempt);
                else
                    lose(attempt, 'the server reset the request');
            });
        });
        stream.end(attempt.query);
    }
    function mayRepeat({ channel }) {
        return channel.repeats++ < MAX_REPEATS;
    }
    /** One of its streams came to nothing; another one may still bring the reply. */
    function lose(attempt, detail, isBusy = false) {
        if (attempt.channel.streams.size === 0)
            fail(attempt, detail, isBusy);
    }
    function fail(attempt, detail, isBusy = false) {
        if (open.delete(attempt))
            receiver.failed(attempt, detail, isBusy);
    }
    return {
        name: 'https',
        reliable: true,
        send(attempt) {
            if (closed)
                return;
            // The stream tells which reply is whose; a constant id makes for cacheable requests (RFC 8484 section 4.1).
            attempt.id = 0;
            attempt.query.writeUInt16BE(0);
            const channel = { streams: new Map(), repeats: 0 };
            attempt.channel = channel;
            open.add(attempt);
            request(attempt);
        },
        release(attempt) {
            if (!open.delete(attempt))
                return;
            for (const stream of attempt.channel.streams.values())
                if (!stream.closed)
                    stream.close(CANCEL);
            if (open.size === 0)
                for (const old of stalled)
                    old.destroy();
        },
        close() {
            closed = true;
            open.clear();
            session?.destroy();
            for (const old of stalled)
                old.destroy();
        },
    };
}
/** CANCEL of RFC 9113 section 7. */
const CANCEL = 8;
function openSession({ host, port, ca }, env) {
    // Loaded when first needed: most runs never need it, and it takes longer than the rest of the start-up.
    const { connect } = process.getBuiltinModule('node:http2');
    const authority = `https://${host.includes(':') ? `[${host}]` : host}:${port}`;
    const trust = ca === undefined ? {} : { ca };
    const proxy = proxyFor(host, env);
    if (proxy === undefined)
        return connect(authority, trust);
    return connect(authority, { createConnection: () => openTunnel(proxy, { host, port, ...trust }) });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/dns/transport/open-attempts.js

const START_SLOTS = 512;
/**
 * The low bits of the id are the slot, so that finding an attempt is one array access. A Map would do it too, but
 * the tables that it leaves behind as it churns keep dead attempts alive, at twice the cost of a whole question.
 */
function createOpenAttempts() {
    let slots = new Array(START_SLOTS).fill(undefined);
    function place(attempt) {
        slots[attempt.id & (slots.length - 1)] = attempt;
    }
    function grow() {
        const old = slots;
        slots = new Array(2 * old.length).fill(undefined);
        for (const attempt of old)
            if (attempt !== undefined)
                place(attempt);
    }
    const open = {
        size: 0,
        add(attempt) {
            if (2 * open.size >= slots.length && slots.length < 0x10000)
                grow();
            let id = randomId();
            while (slots[id & (slots.length - 1)] !== undefined)
                id = randomId();
            attempt.id = id;
            attempt.query[0] = id >> 8;
            attempt.query[1] = id & 0xff;
            place(attempt);
            open.size++;
        },
        of(packet) {
            if (packet.length < 2)
                return undefined;
            const id = (packet[0] << 8) | packet[1];
            const attempt = slots[id & (slots.length - 1)];
            return attempt?.id === id ? attempt : undefined;
        },
        delete(attempt) {
            const slot = attempt.id & (slots.length - 1);
            if (slots[slot] !== attempt)
                return;
            slots[slot] = undefined;
            open.size--;
        },
        all: () => slots.filter((attempt) => attempt !== undefined),
    };
    return open;
}
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

;// CONCATENATED MODULE: ./lib/dns/transport/stream.js


/**
 * When a connection has sent nothing for so long, with queries open, another one is opened beside it: some servers stall a
 * pipeline for good, and some lookups just take longer.
 */
const stream_STALL_MS = 3_000;
/** Stalled connections that are still listened to. */
const stream_MAX_STALLED = 2;
/** Connections in a row that ended without one reply before the open queries are given up. */
const stream_MAX_FRUITLESS = 3;
const REOPEN_DELAY_MS = 50;
/** Queries of one turn are gathered here; more than that are more than one write. */
const OUTBOX_OCTETS = 32 * 1024;
/**
 * DNS over a byte stream (RFC 7766): one kept connection, queries pipelined, replies in any order. When the server
 * closes or stalls, the connection is opened anew and what is still open is asked again; the reply may come over either.
 */
function createStream(options, receiver) {
    const { stallMs = stream_STALL_MS, once = false } = options;
    const open = createOpenAttempts();
    let connection;
    /** In the order in which they stalled. */
    const stalled = new Set();
    let outbox = EMPTY;
    let filled = 0;
    /** Queries in the outbox. */
    let gathered = 0;
    let flushing = false;
    let fruitless = 0;
    /** Its value at the time is the age of an attempt. */
    let sent = 0;
    let closed = false;
    let reopening;
    function connectionOf() {
        if (connection !== undefined)
            return connection;
        const takeFrames = createFrameReader((packet) => {
            const attempt = open.of(packet);
            if (attempt === undefined)
                return receiver.ignored();
            fruitless = 0;
            receiver.received(attempt, packet);
        });
        const socket = options.connect((chunk) => {
            opened.stall.refresh();
            if (socket.destroyed || takeFrames(chunk))
                return;
            opened.problem = 'the server sent what is no DNS message';
            socket.destroy();
        });
        const opened = {
            socket,
            stall: setTimeout(() => {
                opened.problem = `the server fell silent for ${stallMs / 1000} s`;
                if (open.size === 0 || connection !== opened)
                    return;
                if (once || socket.connecting)
                    socket.destroy();
                else
                    openBeside(opened);
            }, stallMs).unref(),
            problem: 'the server closed the connection without a reply',
        };
        connection = opened;
        // The asker's clock keeps the process alive while a reply is awaited.
        socket.unref();
        socket.on('end', () => socket.destroy());
        socket.on('error', (error) => {
            opened.problem = networkProblem(error);
        });
        socket.on('close', () => {
            clearTimeout(opened.stall);
            if (stalled.delete(opened) && connection === undefined && reopening === undefined)
                failWithoutHope(opened.problem);
            if (connection !== opened)
                return;
            connection = undefined;
            filled = gathered = 0;
            if (!closed && open.size > 0)
                askAgain(opened.problem);
        });
        return opened;
    }
    function openBeside(silent) {
        stalled.add(silent);
        const [oldest] = stalled;
        if (stalled.size > stream_MAX_STALLED)
            drop(oldest);
        connection = undefined;
        filled = gathered = 0;
        reopen();
    }
    function drop(old) {
        stalled.delete(old);
        old.socket.destroy();
    }
    function askAgain(problem) {
        fruitless++;
        if (once || fruitless >= stream_MAX_FRUITLESS)
            failWithoutHope(problem);
        else
            reopen();
    }
    /** Fails what is open, unless a stalled connection may still bring the replies. */
    function failWithoutHope(problem) {
        if (closed || stalled.size > 0)
            return;
        fruitless = 0;
        for (const attempt of open.all()) {
            open.delete(attempt);
            receiver.failed(attempt, problem);
        }
    }
    function reopen() {
        reopening ??= setTimeout(() => {
            reopening = undefined;
            // The oldest first: where a connection carries only a few, none waits for ever behind younger ones.
            const byAge = open.all().sort((a, b) => a.channel - b.channel);
            for (const attempt of byAge)
                write(attempt);
        }, fruitless > 1 ? REOPEN_DELAY_MS : 0);
    }
    function write({ query }) {
        const octets = query.length + 2;
        if (filled + octets > outbox.length) {
            flush();
            if (octets > outbox.length)
                outbox = Buffer.allocUnsafeSlow(Math.max(octets, OUTBOX_OCTETS));
        }
        outbox[filled] = query.length >> 8;
        outbox[filled + 1] = query.length;
        outbox.set(query, filled + 2);
        filled += octets;
        gathered++;
        if (flushing)
            return;
        flushing = true;
        // One write for all the queries of an event-loop turn.
        setImmediate(flushNow);
    }
    function flushNow() {
        flushing = false;
        flush();
    }
    function flush() {
        if (closed || filled === 0)
            return;
        const { socket, stall } = connectionOf();
        // Older queries are still open: writing more is no sign of life from the server.
        if (open.size <= gathered)
            stall.refresh();
        // A copy, for the socket may keep it for a while.
        socket.write(Buffer.from(outbox.subarray(0, filled)));
        filled = gathered = 0;
    }
    return {
        name: options.name,
        reliable: true,
        send(attempt) {
            if (closed)
                return;
            attempt.channel = sent++;
            open.add(attempt);
            if (reopening === undefined)
                write(attempt);
        },
        flush,
        release(attempt) {
            open.delete(attempt);
            if (stalled.size > 0 && open.size === 0)
                for (const old of stalled)
                    drop(old);
        },
        close() {
            closed = true;
            clearTimeout(reopening);
            connection?.socket.destroy();
            for (const old of stalled)
                drop(old);
        },
    };
}
const EMPTY = Buffer.alloc(0);
/**
 * Cuts a byte stream into messages by their two-octet lengths (RFC 1035 section 4.2.2), however the stream was cut. A
 * message is lent for the length of the call, as the chunks are. The reader returns false when a frame is too short to
 * be a message: the rest of the stream cannot be trusted.
 */
function createFrameReader(take) {
    /** Copies of what has come of a frame that is not yet whole. */
    let pieces = [];
    let held = 0;
    /** Octets that the next frame needs, its length included; until the length is known, the length's own two. */
    let needed = 2;
    function keep(rest) {
        held += rest.length;
        pieces.push(Buffer.from(rest));
    }
    return (chunk) => {
        if (held + chunk.length < needed) {
            keep(chunk);
            return true;
        }
        const data = held === 0 ? chunk : Buffer.concat([...pieces, chunk], held + chunk.length);
        let offset = 0;
        pieces = [];
        held = 0;
        needed = 2;
        while (data.length - offset >= 2) {
            const length = (data[offset] << 8) | data[offset + 1];
            if (length < 12)
                return false;
            if (data.length - offset < length + 2) {
                needed = length + 2;
                break;
            }
            take(data.subarray(offset + 2, offset + 2 + length));
            offset += length + 2;
        }
        if (offset < data.length)
            keep(data.subarray(offset));
        return true;
    };
}

;// CONCATENATED MODULE: ./lib/dns/transport/tcp.js


const READ_OCTETS = 64 * 1024;
/** DNS over TCP (RFC 7766); with `once` over one connection alone, whose end is the end of what is open on it. */
function openTcp(host, port, once = false) {
    return (receiver) => createStream({
        name: 'tcp',
        once,
        connect(take) {
            // One buffer for all that is read: a new one for each read would cost more than what is in it.
            const onread = {
                buffer: Buffer.allocUnsafeSlow(READ_OCTETS),
                callback(octets, buffer) {
                    take(buffer.subarray(0, octets));
                    return true;
                },
            };
            return (0,external_node_net_.connect)({ host, port, onread }).setNoDelay(true);
        },
    }, receiver);
}

;// CONCATENATED MODULE: ./lib/dns/transport/tls.js


/** DNS over TLS (RFC 7858) in the strict profile of RFC 8310: without a valid certificate nothing is asked. */
function openTls({ host, port, tlsName, ca }) {
    const servername = tlsName ?? ((0,external_node_net_.isIP)(host) === 0 ? host : undefined);
    return (receiver) => createStream({
        name: 'tls',
        connect(take) {
            // Loaded when first needed: most runs never need it, and it takes a third of the start-up time.
            const { connect } = process.getBuiltinModule('node:tls');
            const socket = connect({
                host,
                port,
                ALPNProtocols: ['dot'],
                minVersion: 'TLSv1.2',
                ...(servername === undefined ? {} : { servername }),
                ...(ca === undefined ? {} : { ca }),
            }).setNoDelay(true);
            return socket.on('data', take);
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
    const family = host.includes(':') ? 6 : 4;
    const channels = [];
    let closed = false;
    function openChannel() {
        const socket = (0,external_node_dgram_.createSocket)({
            type: family === 6 ? 'udp6' : 'udp4',
            // The host is an address already; the default lookup would go through the system's resolver threads.
            lookup: (address, _options, callback) => callback(null, address, family),
        });
        const channel = { socket, open: createOpenAttempts(), connected: false };
        socket.on('message', (packet) => {
            const attempt = channel.open.of(packet);
            if (attempt === undefined)
                receiver.ignored();
            else
                receiver.received(attempt, packet);
        });
        socket.on('error', (error) => failAll(channel, error));
        socket.connect(port, host, (error) => {
            if (error !== undefined) {
                failAll(channel, error);
                return;
            }
            channel.connected = true;
            for (const attempt of channel.open.all())
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
        const detail = networkProblem(error);
        for (const attempt of channel.open.all()) {
            channel.open.delete(attempt);
            receiver.failed(attempt, detail);
        }
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
            channel.open.add(attempt);
            if (channel.connected)
                channel.socket.send(attempt.query);
        },
        release(attempt) {
            attempt.channel.open.delete(attempt);
        },
        close() {
            closed = true;
            for (const channel of channels.splice(0))
                channel.socket.close();
        },
    };
}

;// CONCATENATED MODULE: ./lib/dns/transport/index.js




/** The road to a server over the given transport; `once` as for `openTcp`. */
function openLine(address, transport, once = false) {
    const { host, port, tlsName, path = '/dns-query' } = address;
    switch (transport) {
        case 'udp':
            return openUdp(host, port);
        case 'tcp':
            return openTcp(host, port, once);
        case 'tls':
            return openTls({ host, port, ...(tlsName === undefined ? {} : { tlsName }) });
        case 'https':
            return openHttps({ host, port, path });
    }
}


/***/ }),

/***/ 2358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WS: () => (/* binding */ fingerprints),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function identityOf({ rule, name, address, region, location, message }) {
    return name === null && address === null
        ? { rule, path: location?.path ?? null, message }
        : { rule, name, address, region };
}
/** 64 hexadecimal digits that do not change when lines move. */
function fingerprintOf(identity) {
    return digest(textOf(identity));
}
/** One fingerprint per finding, in their order; no two findings of a report share one. */
function fingerprints(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const identity = textOf(identityOf(finding));
        const occurrence = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, occurrence);
        return digest(occurrence === 1 ? identity : `${identity}#${occurrence}`);
    });
}
function textOf({ rule, ...subject }) {
    return JSON.stringify('message' in subject
        ? [rule, subject.path, subject.message]
        : [rule, subject.name, subject.address, subject.region]);
}
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 8555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withExcerpts)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2361);

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
        if (error instanceof _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeError */ .j)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createJudge)
});

// EXTERNAL MODULE: ./lib/rules/ignores.js
var rules_ignores = __webpack_require__(4443);
// EXTERNAL MODULE: ./lib/rules/index.js + 34 modules
var rules = __webpack_require__(5298);
// EXTERNAL MODULE: ./lib/rules/judged-ahead.js
var judged_ahead = __webpack_require__(8799);
// EXTERNAL MODULE: ./lib/model/fingerprint.js
var model_fingerprint = __webpack_require__(2358);
;// CONCATENATED MODULE: ./lib/rules/known.js

function knownOf(entries, isOff) {
    const byFingerprint = new Map(entries.map((entry) => [(0,model_fingerprint/* fingerprintOf */.ax)(entry.identity), entry]));
    const occurred = new Set();
    const undecided = new Set();
    return {
        recognises(finding) {
            if (byFingerprint.size === 0)
                return false;
            const fingerprint = (0,model_fingerprint/* fingerprintOf */.ax)((0,model_fingerprint/* identityOf */.cu)(finding));
            if (!byFingerprint.has(fingerprint))
                return false;
            occurred.add(fingerprint);
            return true;
        },
        noteUndecided({ name, address }) {
            if (byFingerprint.size > 0)
                undecided.add(pairKey(name, address));
        },
        uses: () => [...byFingerprint].map(([fingerprint, entry]) => {
            const { identity } = entry;
            return {
                ...entry,
                occurred: occurred.has(fingerprint),
                undecided: isOff(identity.rule) ||
                    ('name' in identity &&
                        undecided.has(pairKey(identity.name ?? undefined, identity.address ?? undefined))),
            };
        }),
    };
}
function pairKey(name, address) {
    return `${name ?? ''} ${address ?? ''}`;
}

// EXTERNAL MODULE: ./lib/rules/last-kept.js
var last_kept = __webpack_require__(7567);
// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
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
    const forward = basis === 'live' ? (0,rules_forward/* liveForward */.or)(observation) : declared?.forward?.answer;
    const reverse = basis === 'live' ? live.reverse?.answer : declared?.reverse?.answer;
    const reading = basis === 'live' ? (0,rules_forward/* readForward */.GD)(forward, expectation.address) : 'not-asked';
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
    const { expectation, declared } = observation;
    if ((0,domain_name/* isWildcard */.z2)(expectation.name))
        return 'ready';
    if (expectation.requires === 'reverse')
        return 'verified';
    const forward = basisOf(observation) === 'live' ? (0,rules_forward/* liveForward */.or)(observation) : declared?.forward?.answer;
    return (0,rules_forward/* readForward */.GD)(forward, expectation.address) === 'contains' ? 'verified' : 'ready';
}
/** Why nothing can be said of the assertion that the pair makes, or undefined where something can. */
function skipOf(observation, context) {
    const { expectation } = observation;
    if (expectation.requires === 'forward') {
        if ((0,rules_forward/* forwardOutcome */.I0)(observation, context) !== 'not-asked')
            return undefined;
        return context.offline
            ? skip(observation, 'forward-zone-not-held', `offline, and the repository does not hold the zone of ${expectation.name}, or not all of it`)
            : skip(observation, 'forward-not-asked', `the addresses of ${expectation.name} could not be asked for from here`);
    }
    if ((0,reverse/* reverseOutcome */.xt)(observation, context) !== 'not-asked')
        return undefined;
    if (observation.live?.reverse !== undefined || observation.declared?.reverse !== undefined) {
        return skip(observation, 'confirmation-not-asked', 'no forward lookup of the PTR targets could be made from here');
    }
    return context.offline
        ? skip(observation, 'reverse-zone-not-held', `offline, and ${unheldWords(expectation, context)}`)
        : skip(observation, 'reverse-not-asked', `the PTR of ${expectation.address} cannot be asked of the public DNS, and the repository does not hold its reverse zone`);
}
function unheldWords({ address, view }, context) {
    if (context.hasReverseZone(address, view))
        return `the repository's reverse zone of ${address} does not tell: it delegates the name, leads elsewhere, or could not be read in full`;
    const child = context.classlessZoneOf?.(address, view);
    return child === undefined
        ? `the repository does not hold the reverse zone of ${address}`
        : `the repository holds the zone ${child}, but not the records of ${(0,domain_name/* parentOf */.gN)(child)} that lead there: ask the DNS, or add that zone`;
}
/** Why it is unknown whether a removed pair leaves its PTR behind, or undefined where that is known. */
function removedSkipOf(observation, context) {
    const { expectation, live } = observation;
    if (expectation.declaredAs === 'ptr-record' || context.namesOf(expectation.address).length > 0)
        return undefined;
    const answer = live?.reverse?.answer;
    if (answer !== undefined && answer.kind !== 'failure')
        return undefined;
    let unknown = 'could not be looked up';
    if (answer === undefined)
        unknown = context.offline ? 'was not asked: offline' : 'could not be asked from here';
    return skip(observation, 'removed', `whether the PTR of ${expectation.address} still names ${expectation.name}, which the change removes, ${unknown}`);
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
function createJudge(policy, facts) {
    const context = { ...facts, kept: (0,last_kept/* keepNothing */.L)() };
    const ignores = (0,rules_ignores/* ignoresOf */.fL)(policy.ignore, context.now, policy.scope, (id) => (0,rules/* ruleById */.B)(id) !== undefined);
    const known = knownOf(policy.known ?? EMPTY, (rule) => policy.rules.get(rule) === 'off');
    const reported = new Set();
    const gates = (change) => policy.scope === 'all' || change !== 'unchanged';
    function judgeObservation(observation) {
        const { expectation } = observation;
        if (expectation.leftOut !== undefined)
            return unjudged(observation, expectation.leftOut);
        const removed = expectation.change === 'removed';
        let sheet;
        let state;
        let isUnseen = false;
        for (const rule of removed ? REMOVED : PRESENT) {
            const violations = rule.check(observation, context);
            if (violations.length === 0)
                continue;
            sheet ??= { findings: [], suppressed: [] };
            isUnseen ||= rule.id === 'lookup-failed';
            for (const violation of violations) {
                state = graver(state, rule, violation);
                admit(sheet, rule, (0,judged_ahead/* judgedAhead */.l)(rule, violation, expectation), expectation, gates(expectation.change));
            }
        }
        let skip;
        if (removed)
            skip = removedSkipOf(observation, context);
        else if (state === undefined) {
            skip = skipOf(observation, context);
            state = skip === undefined ? settledState(observation) : 'skipped';
        }
        if (isUnseen || state === 'skipped')
            known.noteUndecided(expectation);
        if (expectation.ignores !== undefined || state === 'unverified' || state === 'skipped')
            ignores.note(expectation, state === 'unverified' || state === 'skipped');
        return {
            result: removed ? null : resultOf(observation, state),
            findings: sheet?.findings ?? EMPTY,
            suppressed: sheet?.suppressed ?? EMPTY,
            skip: skip ?? null,
        };
    }
    function unjudged(observation, why) {
        const { expectation } = observation;
        ignores.note(expectation, true);
        known.noteUndecided(expectation);
        const { name, address, location, change } = expectation;
        return {
            result: change === 'removed' ? null : resultOf(observation, 'skipped'),
            findings: EMPTY,
            suppressed: EMPTY,
            skip: { ...why, name, address, location },
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
    function runOf(facts) {
        return {
            ...facts,
            ignores: ignores.uses(),
            ...(policy.known === undefined ? {} : { known: known.uses() }),
        };
    }
    function judgeRun(run) {
        const sheet = { findings: [], suppressed: [] };
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
        // A pair that the change touches reports again what an untouched one could only mention.
        const key = violation.once === undefined ? undefined : onceKey(gating, rule, violation.once);
        if (key !== undefined && reported.has(key))
            return;
        const finding = {
            rule: rule.id,
            severity,
            message: violation.message,
            remedy: violation.remedy === undefined ? { text: rule.remedy } : violation.remedy,
            location: violation.location ?? subject?.location ?? null,
            related: violation.related ?? EMPTY,
            name: violation.name ?? subject?.name ?? null,
            address: violation.address ?? subject?.address ?? null,
            region: subject?.region ?? null,
            expected: violation.expected ?? EMPTY,
            observed: violation.observed ?? EMPTY,
            evidence: violation.evidence ?? EMPTY,
            gating,
            ...(key === undefined ? {} : { once: key }),
        };
        const by = subject && ignores.suppressing(rule.id, subject);
        const isKnown = subject !== undefined && known.recognises(finding);
        // What one pair may hide stands for all that share it, and the next of them tells it.
        if (key !== undefined && by === undefined && !isKnown)
            reported.add(key);
        if (by !== undefined)
            sheet.suppressed.push(suppressedBy(by, finding));
        else
            sheet.findings.push(isKnown ? { ...finding, severity: 'notice', gating: false, known: true } : finding);
    }
    return { judgeObservation, judgeDeclaration, runOf, judgeRun };
}
function onceKey(gating, rule, about) {
    return `${gating} ${rule.id} ${about}`;
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


/***/ }),

/***/ 8799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ judgedAhead),
/* harmony export */   n: () => (/* binding */ standsInTheWay)
/* harmony export */ });
/* harmony import */ var _rollout_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2497);

/** What stands in the way of a region's turn, by the rule that finds it. */
const OBSTACLES = {
    'ptr-missing': 'its PTR is missing',
    'ptr-pending': 'its PTR is not live yet',
    'ptr-mismatch': 'its PTR names another name',
    'ptr-unconfirmed': 'its PTR does not lead back',
    'ptr-target-invalid': 'its PTR has an invalid target',
    'reverse-inconsistent': 'its name servers disagree about its PTR',
    'ipv6-unhealthy': 'its IPv6 service is not healthy',
};
/** True for a rule whose findings keep the AAAA of a region from being published. */
function standsInTheWay(rule) {
    return Object.hasOwn(OBSTACLES, rule) || rule === 'lookup-failed' || rule === 'address-not-global';
}
/**
 * The violation as it stands before the region's turn: with the time that is left, and for regions behind the next one
 * as a warning, because nobody is about to publish their addresses. A severity that the policy sets still holds.
 */
function judgedAhead(rule, violation, expectation) {
    const { rollout, region } = expectation;
    const obstacle = OBSTACLES[rule.id];
    if (rollout === undefined || rollout.state === 'due' || obstacle === undefined)
        return violation;
    const severity = violation.severity ?? rule.severity;
    if (severity !== 'error')
        return violation;
    const turn = rollout.inDays === null ? 'is held back' : `is due ${(0,_rollout_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inDaysWords */ .e)(rollout.inDays)}`;
    return {
        ...violation,
        message: `${region} ${turn} and ${obstacle}: ${violation.message}`,
        severity: rollout.state === 'next' ? severity : 'warning',
    };
}


/***/ }),

/***/ 1629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   qv: () => (/* binding */ isNothing)
/* harmony export */ });
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
/** True where there was nothing to judge: neither a pair nor a defect. */
function isNothing({ pairs, defects, scope }) {
    return pairs === 0 && defects === 0 && scope === 'all';
}


/***/ })

};
;