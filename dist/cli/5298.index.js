"use strict";
exports.id = 5298;
exports.ids = [5298];
exports.modules = {

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

/***/ 6199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ confirmationOutcome)
/* harmony export */ });
/* harmony import */ var _leads_back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7447);
/* harmony import */ var _reverse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5394);


function confirmationOutcome(observation, context) {
    const { match, name } = observation.expectation;
    if (match === 'confirmed')
        return 'not-needed';
    const targets = (0,_reverse_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptableTargets */ .t_)(observation, context);
    if (targets.length === 0 || targets.includes(name))
        return 'not-needed';
    let outcome = 'not-asked';
    for (const target of targets) {
        const found = (0,_leads_back_js__WEBPACK_IMPORTED_MODULE_0__/* .leadsBack */ .b6)(target, observation, context);
        if (found === 'yes')
            return 'confirmed';
        if (found === 'failed' || (found === 'not-asked' && wasLeftOut(target, observation)))
            outcome = 'failed';
        else if (found === 'no' && outcome === 'not-asked')
            outcome = 'unconfirmed';
    }
    return outcome;
}
/** Of a long PTR RRset not every target is looked up; one that was not might have confirmed the address. */
function wasLeftOut(target, { live }) {
    if (live === undefined || live.confirmations.length === 0)
        return false;
    const answer = live.reverse?.answer;
    return answer?.kind === 'rrset' && answer.targets.includes(target);
}


/***/ }),

/***/ 473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ readForward),
/* harmony export */   I0: () => (/* binding */ forwardOutcome),
/* harmony export */   or: () => (/* binding */ liveForward),
/* harmony export */   vh: () => (/* binding */ decisiveAnswer)
/* harmony export */ });
/* harmony import */ var _model_reverse_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9776);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(0);
/* harmony import */ var _last_kept_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7567);



/** Many rules ask it of each pair in turn. */
const forwardOutcome = (0,_last_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .lastKept */ .f)(findOutcome);
function findOutcome(observation, context) {
    const { name, forward, requires, address, change, rollout } = observation.expectation;
    if (requires === 'reverse')
        return 'in-order';
    const live = liveForward(observation);
    if (forward === 'forbidden') {
        const reading = readForward(live, address);
        if (reading === 'contains')
            return 'premature';
        return reading === 'failed' || reading === 'not-asked' ? reading : 'in-order';
    }
    if (rollout?.state === 'due' && context.stage === 'pre-publish') {
        // Whoever checks before publication may be about to publish it: a missing record is late, and no error yet.
        const reading = readForward(live, address);
        if (reading === 'contains')
            return 'in-order';
        return reading === 'missing' || reading === 'mismatch' ? 'late' : reading;
    }
    const ofPtrRecord = requires === 'forward';
    // A name in the reverse tree is a target that was written without its final dot: no address record comes after it.
    const isLost = ofPtrRecord && (0,_model_reverse_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isInReverseTree */ .kv)(name);
    // The PTR first is the right order: its target may still have no address record.
    const mayPrecede = ofPtrRecord && !isLost && change === 'added' && context.stage === 'pre-publish';
    const declared = observation.declared?.forward?.answer;
    if (declared !== undefined && (forward === 'required' || ofPtrRecord)) {
        const reading = readForward(declared, address);
        if (reading === 'missing')
            return mayPrecede ? 'in-order' : 'declared-missing';
        if (reading === 'mismatch')
            return 'declared-mismatch';
        // The zone that will be published leads back, which is all that a PTR record asks for before publication.
        if (ofPtrRecord && context.stage === 'pre-publish')
            return 'in-order';
    }
    const reading = readForward(live, address);
    if (forward === 'optional' && !isLost) {
        return reading === 'not-asked' && declared === undefined ? 'not-asked' : 'in-order';
    }
    if (reading === 'missing' && mayPrecede)
        return 'in-order';
    if (reading === 'not-asked')
        return declared === undefined ? 'not-asked' : 'in-order';
    return reading === 'contains' ? 'in-order' : reading;
}
/** The live answer by which the pair is judged; undefined where none was asked for. */
function liveForward({ live, expectation: { address, forward } }) {
    return decisiveAnswer(live?.forward, address, forward === 'forbidden');
}
/**
 * Authoritative servers may disagree, and some clients see what any one of them says: an address that must be live has to be
 * at each server, and one that must not be at none. The answer that speaks against the pair decides, whoever gives it.
 */
function decisiveAnswer(lookup, address, isForbidden = false) {
    if (lookup?.servers === undefined)
        return lookup?.answer;
    const speaksAgainst = (answer) => (readForward(answer, address) === 'contains') === isForbidden;
    if (speaksAgainst(lookup.answer))
        return lookup.answer;
    return (0,_agreement_js__WEBPACK_IMPORTED_MODULE_2__/* .answersOf */ .Bw)(lookup).find(speaksAgainst) ?? lookup.answer;
}
/** Whether the answer of one world contains the address. */
function readForward(answer, address) {
    if (answer === undefined)
        return 'not-asked';
    if (answer.kind === 'failure')
        return 'failed';
    if (answer.kind !== 'rrset' || answer.targets.length === 0)
        return 'missing';
    return answer.targets.includes(address) ? 'contains' : 'mismatch';
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

/***/ 4443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   fL: () => (/* binding */ ignoresOf),
/* harmony export */   hz: () => (/* binding */ byPlace)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5065);


/** @param isRule whether a rule of that name exists. */
function ignoresOf(entries, now, scope, isRule) {
    const today = now.toISOString().slice(0, 10);
    const draft = (ignore, gating) => ({
        ignore,
        // `until` is the last day on which the wish holds.
        expired: ignore.until !== undefined && ignore.until < today,
        unapproved: 'added' in ignore && ignore.added === true,
        used: false,
        undecided: false,
        unknown: rulesOf(ignore).filter((rule) => !isRule(rule)),
        gating,
    });
    // An entry of the policy is older than the change, so the change does not answer for it.
    const policy = entries.map((entry) => ({
        applies: predicateOf(entry),
        rule: entry.rule,
        use: draft(entry, scope === 'all'),
    }));
    const comments = new Map();
    // One line read under two origins gives two pairs with one comment: it is of use when one of them needs it.
    const useOf = (comment, subject) => {
        const key = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)(comment.location)}:${comment.location.column ?? 0} ${comment.rules.join()}`;
        const gating = scope === 'all' || subject.change !== 'unchanged';
        let use = comments.get(key);
        if (use === undefined) {
            use = draft(comment, gating);
            comments.set(key, use);
        }
        use.gating ||= gating;
        return use;
    };
    return {
        note(subject, undecided) {
            for (const comment of subject.ignores ?? []) {
                const use = useOf(comment, subject);
                use.undecided ||= undecided;
            }
            if (!undecided)
                return;
            for (const { applies, use } of policy)
                use.undecided ||= applies(subject);
        },
        suppressing(rule, subject) {
            for (const comment of subject.ignores ?? []) {
                const use = useOf(comment, subject);
                if (!comment.rules.includes(rule) || use.expired || use.unapproved)
                    continue;
                use.used = true;
                return comment;
            }
            for (const entry of policy) {
                if (entry.rule !== rule || entry.use.expired || !entry.applies(subject))
                    continue;
                entry.use.used = true;
                return entry.use.ignore;
            }
            return undefined;
        },
        uses: () => [...policy.map(({ use }) => use), ...[...comments.values()].sort(byPlace)],
    };
}
/** The order in which pairs were judged says nothing about comments, and is another one in every shard. */
function byPlace(a, b) {
    const [one, other] = [a.ignore.location, b.ignore.location];
    return (compareText(one?.path ?? '', other?.path ?? '') ||
        (one?.line ?? 0) - (other?.line ?? 0) ||
        (one?.column ?? 0) - (other?.column ?? 0));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The rules that a wish is about. */
function rulesOf(ignore) {
    return 'rules' in ignore ? ignore.rules : [ignore.rule];
}
function predicateOf({ name, address, path }) {
    const parent = name !== undefined && (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWildcard */ .z2)(name) ? (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(name) : undefined;
    const pattern = path === undefined ? undefined : patternOf(path);
    return (subject) => (name === undefined ||
        subject.name === name ||
        (parent !== undefined &&
            subject.name !== undefined &&
            subject.name !== parent &&
            (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(subject.name, parent))) &&
        (address === undefined || subject.address === address) &&
        (pattern === undefined || pattern.test(subject.location.path));
}
/** `*` and `?` stay inside one folder, `**` does not; everything else is meant literally. */
function patternOf(glob) {
    const source = glob
        .replace(/^\.\//, '')
        .split(/(\*\*\/|\*\*|\*|\?)/)
        .map((part) => GLOB.get(part) ?? part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
        .join('');
    return new RegExp(`^${source}$`);
}
const GLOB = new Map([
    ['**/', '(?:.*/)?'],
    ['**', '.*'],
    ['*', '[^/]*'],
    ['?', '[^/]'],
]);


/***/ }),

/***/ 5298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  B: () => (/* binding */ ruleById)
});

// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/model/special-purpose.js
var special_purpose = __webpack_require__(1290);
;// CONCATENATED MODULE: ./lib/rules/address-space.js


/** What makes the address of a pair unfit for the public DNS; undefined where it is fit, or meant for somewhere else. */
function unfitAddressSpace(observation, kind, context) {
    const { address } = observation.expectation;
    const space = (0,special_purpose/* specialPurposeOf */.lh)(address);
    if (space?.kind !== kind || isMeant(observation, context))
        return undefined;
    return space;
}
/**
 * How to keep an address that is meant, behind what to do otherwise. `policy.networks` is no switch for one range: a list that
 * names it alone leaves every other address out.
 */
function whereMeant(rule, address, block) {
    return (`If it is meant, let it pass by an entry of policy.ignore, {rule: ${rule}, address: ${address}, reason: ...}; ` +
        `policy.networks would have to name all your other networks beside ${block}, for what lies outside them is not judged`);
}
/** Whoever names the range, serves an internal view, or holds the reverse zone uses the address on purpose. */
function isMeant({ expectation, declared }, context) {
    return (declared?.reverse !== undefined ||
        expectation.declaredAs === 'ptr-record' ||
        (expectation.view !== undefined && isInternalView(expectation.view)) ||
        namedByPolicy(expectation.address, context) ||
        context.hasReverseZone(expectation.address, expectation.view));
}
function namedByPolicy(address, context) {
    return context.networks.some((network) => (0,ip_address/* networkContains */.wd)(network, address));
}
const INTERNAL = new Set([
    'internal',
    'intern',
    'inside',
    'int',
    'private',
    'local',
    'lan',
    'trusted',
    'office',
]);
/** Views have free names; these words are what operators call the one that the Internet does not see. */
function isInternalView(view) {
    return view
        .toLowerCase()
        .split(/[^a-z]+/)
        .some((word) => INTERNAL.has(word));
}

// EXTERNAL MODULE: ./lib/rules/rule.js
var rule = __webpack_require__(9188);
;// CONCATENATED MODULE: ./lib/rules/address-not-global.js


const addressNotGlobal = {
    on: 'observation',
    id: 'address-not-global',
    severity: 'error',
    title: 'Nobody on the Internet can reach the address',
    rationale: 'Documentation, loopback, link-local, multicast, mapped and unallocated addresses are never reachable from the Internet, and no reverse zone for them can be delegated. ' +
        'In a published record they come from a copied example or a template that nobody filled in; clients that prefer IPv6 wait for their timeout on them.',
    remedy: 'Write the real address. Where it is meant, as in a laboratory, hold its reverse zone in the repository or let it pass by an entry of policy.ignore. ' +
        'policy.networks silences the rule for the ranges it names, but has to name all your networks: what lies outside them is skipped.',
    repair: 'remove-forward',
    references: [
        {
            title: 'IANA IPv6 Special-Purpose Address Registry',
            url: 'https://www.iana.org/assignments/iana-ipv6-special-registry/',
        },
        {
            title: 'IANA IPv4 Special-Purpose Address Registry',
            url: 'https://www.iana.org/assignments/iana-ipv4-special-registry/',
        },
        {
            title: 'RFC 6890: Special-Purpose IP Address Registries',
            url: 'https://www.rfc-editor.org/rfc/rfc6890.html',
        },
    ],
    check(observation, context) {
        const space = unfitAddressSpace(observation, 'not-global', context);
        if (space === undefined)
            return rule/* NONE */.x;
        const { address } = observation.expectation;
        return [
            {
                message: `The address ${address} is not global: ${space.block} is ${space.name}, ${space.rfc}`,
                remedy: {
                    text: `Write the address that the name really has. ${whereMeant('address-not-global', address, space.block)}`,
                },
                observed: [address],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/address-private.js


const addressPrivate = {
    on: 'observation',
    id: 'address-private',
    severity: 'warning',
    title: 'The address is of use inside one network only',
    rationale: 'Private, shared and unique local addresses lead everybody outside to nowhere, or to a machine of their own. In a public zone they leak the inside, and they are a way to attack it through a browser (DNS rebinding). ' +
        'The public DNS holds no PTR for them, so only the repository or a resolver of that network can confirm the pair.',
    remedy: 'Keep the record in an internal view or zone. Where the address is meant, let it pass by an entry of policy.ignore, and ask resolvers that know the range. ' +
        'policy.networks silences the rule for the ranges it names, but has to name all your networks: what lies outside them is skipped.',
    repair: 'remove-forward',
    references: [
        {
            title: 'RFC 1918: Address Allocation for Private Internets',
            url: 'https://www.rfc-editor.org/rfc/rfc1918.html',
        },
        {
            title: 'RFC 4193 section 4.4: local addresses and the global DNS',
            url: 'https://www.rfc-editor.org/rfc/rfc4193.html#section-4.4',
        },
        {
            title: 'RFC 6303: Locally Served DNS Zones',
            url: 'https://www.rfc-editor.org/rfc/rfc6303.html',
        },
    ],
    check(observation, context) {
        const space = unfitAddressSpace(observation, 'private', context);
        if (space === undefined)
            return rule/* NONE */.x;
        const { address } = observation.expectation;
        return [
            {
                message: `The address ${address} is of use inside one network only: ${space.block} is ${space.name}, ${space.rfc}`,
                remedy: {
                    text: `Keep it out of public zones. ${whereMeant('address-private', address, space.block)}`,
                },
                observed: [address],
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/rules/words.js
var rules_words = __webpack_require__(5065);
;// CONCATENATED MODULE: ./lib/rules/baseline-outdated.js

const baselineOutdated = {
    on: 'run',
    id: 'baseline-outdated',
    severity: 'warning',
    title: 'The baseline lists a finding that no longer occurs',
    rationale: 'A finding that was repaired and stays in the baseline may come back without anybody noticing. The baseline is there to shrink.',
    remedy: 'Remove the line from the baseline, or write the file anew with --write-baseline.',
    repair: 'configuration',
    references: [],
    check: ({ known, whole, scope }, { offline }) => 
    // Without the DNS, or with a part of the files, a finding may be absent because nobody looked.
    known === undefined || !whole || offline
        ? []
        : known
            .filter(({ occurred, undecided, isLeaving }) => !occurred && !undecided && isLeaving !== true)
            .map(({ identity, location }) => ({
            message: `The baseline lists ${identityWords(identity)}, which no longer occurs`,
            remedy: { text: 'Remove the line, or write the file anew with --write-baseline' },
            location,
            // The baseline is older than the change, so the change does not answer for it.
            gating: scope === 'all',
        })),
};
function identityWords(identity) {
    if ('message' in identity)
        return `${identity.rule}${identity.path === null ? '' : ` in ${(0,rules_words/* clipped */.cz)(identity.path)}`} ("${(0,rules_words/* clipped */.cz)(identity.message)}")`;
    const subject = [identity.name, identity.address].filter((part) => part !== null);
    const region = identity.region === null ? '' : ` in region ${(0,rules_words/* clipped */.cz)(identity.region)}`;
    return `${identity.rule} for ${subject.map(rules_words/* clipped */.cz).join(' ')}${region}`;
}

;// CONCATENATED MODULE: ./lib/rules/defect.js

/** A defect as a violation of the rule that its kind names; nothing for a defect of another kind. */
function violationOf(kind, defect) {
    if (defect.kind !== kind)
        return rule/* NONE */.x;
    const { message, remedy, fix, expected, observed, related } = defect;
    return [
        {
            message,
            remedy: remedy === undefined ? null : { text: remedy, ...fix },
            ...(expected === undefined ? {} : { expected }),
            ...(observed === undefined ? {} : { observed }),
            ...(related === undefined ? {} : { related }),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/rules/expectation-conflict.js

const expectationConflict = {
    on: 'declaration',
    id: 'expectation-conflict',
    severity: 'error',
    title: 'Two declarations contradict each other',
    rationale: 'The same name and address are declared with different acceptable PTR targets, or an address stands beside a CNAME record. No DNS can satisfy both, so whichever is published breaks the other.',
    remedy: 'Keep one of the two declarations, or give both the same ptr: list.',
    repair: 'configuration',
    references: [
        {
            title: 'RFC 1034 section 3.6.2: no other data beside a CNAME',
            url: 'https://www.rfc-editor.org/rfc/rfc1034.html#section-3.6.2',
        },
        {
            title: 'RFC 2181 section 10.1: CNAME resource records',
            url: 'https://www.rfc-editor.org/rfc/rfc2181.html#section-10.1',
        },
    ],
    check: (defect) => violationOf('expectation-conflict', defect),
};

;// CONCATENATED MODULE: ./lib/rules/evidence-lines.js

/** A lookup as lines of evidence: one for each server where every authoritative server was asked. */
function evidenceOf(...lookups) {
    return lookups.flatMap((lookup) => (lookup === undefined ? [] : linesOf(lookup)));
}
function linesOf(lookup) {
    const question = questionWords(lookup.question);
    if (lookup.servers !== undefined && lookup.servers.length > 0) {
        return lookup.servers.map((server) => ({
            question,
            answer: serverWords(server),
            server: server.server,
        }));
    }
    const cache = lookup.fromCache === true ? ', from cache' : '';
    const secure = lookup.authenticated ? ', DNSSEC authenticated' : '';
    const errors = lookup.answer.kind === 'failure' ? '' : (0,rules_words/* errorWords */.Yi)(lookup.errors);
    const answer = answerWords(lookup.answer, lookup.errors);
    const scope = lookup.scope === undefined ? '' : `, ${scopeWords(lookup.scope)}`;
    return [{ question, answer: `${answer}${cache}${secure}${scope}${errors}`, server: lookup.server }];
}
/** What the repository's own zone says, as a line of evidence. */
function declaredEvidence(question, declared) {
    return {
        question,
        answer: answerWords(declared.answer),
        server: `the repository's zone ${declared.zone}${(0,rules_words/* placedAside */._s)(declared.locations)}`,
    };
}
function questionWords({ name, type, vantage }) {
    const from = vantage?.subnet ?? vantage?.resolver ?? vantage?.region;
    return `${type} ${name}${from === undefined ? '' : ` as seen from ${from}`}`;
}
function answerWords(answer, errors = []) {
    if (answer.kind === 'failure')
        return (0,rules_words/* failureWords */.AC)(answer, errors);
    const chain = answer.aliases.length === 0 ? '' : `alias of ${(0,rules_words/* listed */.KE)(answer.aliases.slice(-1))}: `;
    if (answer.kind === 'rrset') {
        const ttl = Number.isFinite(answer.ttl) ? ` (TTL ${answer.ttl})` : '';
        return `${chain}${answer.targets.map(rules_words/* clipped */.cz).join(', ')}${ttl}`;
    }
    const facts = [
        ...(answer.zone === undefined ? [] : [`zone ${answer.zone}`]),
        ...(answer.negativeTtl === undefined ? [] : [`negative TTL ${answer.negativeTtl}`]),
    ];
    return `${chain}${answer.kind === 'nxdomain' ? 'NXDOMAIN' : 'NODATA'}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
}
/** What the server made of the client subnet (RFC 7871 section 7.2.1). */
function scopeWords(scope) {
    if (scope === null)
        return 'client subnet ignored';
    return scope === 0 ? 'scope 0: the same for every client' : `scope /${scope}`;
}
function serverWords({ answer, authoritative, serial, scope, errors, rttMs }) {
    if (answer.kind === 'not-asked')
        return `not asked: ${(0,rules_words/* clipped */.cz)(answer.detail)}`;
    const facts = [
        ...(answer.kind === 'failure' || authoritative ? [] : ['not authoritative']),
        ...(serial === undefined ? [] : [`serial ${serial}`]),
        ...(scope === undefined ? [] : [scopeWords(scope)]),
        ...(rttMs === undefined ? [] : [`${Math.round(rttMs)} ms`]),
    ];
    return `${answerWords(answer, errors)}${facts.length === 0 ? '' : ` [${facts.join(', ')}]`}`;
}

// EXTERNAL MODULE: ./lib/rules/forward.js
var rules_forward = __webpack_require__(473);
// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/model/reverse-name.js + 2 modules
var reverse_name = __webpack_require__(9776);
// EXTERNAL MODULE: ./lib/model/reverse-zone.js
var reverse_zone = __webpack_require__(4871);
;// CONCATENATED MODULE: ./lib/rules/remedy.js





/** The PTR target to recommend: the pair's own name where that is acceptable; undefined where nothing single is. */
function preferredTarget({ name, ptr, match }) {
    const ownName = ptr.includes(name) || (match === 'confirmed' && ptr.length === 0);
    const targets = [...(ownName ? [name] : []), ...ptr].filter((target) => !(0,domain_name/* isWildcard */.z2)(target));
    return targets.find(domain_name/* isHostName */.uy) ?? targets[0];
}
/**
 * The PTR line to paste. Its owner is the canonical name where the reverse name is an alias (RFC 2317), relative to the zone
 * that the answer or the repository names; fully qualified where no zone is known. The text is given the line as a phrase: `pasted`, or
 * in words what the record has to name where that is no single name, such as one that a wildcard covers.
 */
function ptrRemedy(text, { expectation, live, declared }, pasted = 'this PTR record') {
    const target = preferredTarget(expectation);
    const answer = declared?.reverse?.answer ?? live?.reverse?.answer;
    const owner = ownerOf(expectation, answer);
    const zone = declared?.reverse?.zone ?? (answer === undefined ? undefined : zoneOf(answer));
    if (target !== undefined && !(0,domain_name/* isHostName */.uy)(target))
        return {
            text: `${target} is not a host name, and no PTR record should name it. ${hostNameRemedy(target, expectation.address)}`,
        };
    const ofZone = zone === undefined ? {} : { zone };
    if (target === undefined)
        return { text: text(`a PTR record to ${(0,rules_words/* expectedWords */.yJ)(expectation)}`), ...ofZone };
    return { text: text(pasted), ...ofZone, record: recordLine(owner, zone, 'PTR', `${target}.`) };
}
/** What to do before any PTR record can name this target: such a record would only bring the next finding. */
function hostNameRemedy(target, address) {
    const hyphens = target.replaceAll('_', '-');
    const better = (0,domain_name/* isHostName */.uy)(hyphens) ? `, such as ${(0,rules_words/* clipped */.cz)(hyphens)},` : '';
    return `Give ${address} a name of letters, digits and hyphens${better} and let the PTR record name that`;
}
/** The PTR line to paste where the repository's PTR record lacks the final dot after its target, as far as the target can be told. */
function finalDotRemedy(target, { expectation, declared }) {
    const appended = 'else the name of the zone is appended to it';
    if (target === undefined)
        return { text: `Write the whole name of the host with its final dot, ${appended}` };
    const text = `Write the target with its final dot, ${appended}`;
    const reverse = (0,reverse_name/* reverseNameOf */.f)(expectation.address);
    const zone = declared?.forward?.zone;
    if (zone === undefined || !(0,reverse_name/* isInReverseTree */.kv)(zone))
        return { text, record: recordLine(reverse, undefined, 'PTR', `${target}.`) };
    const owner = ownerBelow(zone, reverse);
    return owner === undefined ? { text } : { text, zone, record: `${owner} IN PTR ${target}.` };
}
/** The reverse name relative to the zone, whose labels may divide an octet (RFC 2317); undefined where it does not tell. */
function ownerBelow(zone, reverse) {
    if ((0,domain_name/* isAtOrBelow */.a5)(reverse, zone))
        return (0,domain_name/* relativeTo */.Mf)(reverse, zone);
    const classless = (0,reverse_zone/* readClasslessName */.$H)(zone);
    return classless?.below.length === 0
        ? (0,domain_name/* labelsOf */.PC)(reverse)
            .slice(0, 4 - classless.above.length)
            .join('.')
        : undefined;
}
/** The address record to paste, relative to the zone of the name where an answer or the repository tells it. */
function addressRemedy(text, { expectation, live, declared }) {
    const { name, address } = expectation;
    const answer = declared?.forward?.answer ?? live?.forward?.answer;
    const owner = canonicalOf(name, answer);
    const zone = declared?.forward?.zone ?? (answer === undefined ? undefined : zoneOf(answer));
    return {
        text,
        ...(zone === undefined ? {} : { zone }),
        record: recordLine(owner, zone, (0,ip_address/* addressTypeOf */.cC)(address), address),
    };
}
/** True where no reverse zone below the registries' own answers for the address: nobody has delegated one. */
function lacksReverseZone(answer) {
    if (answer.kind === 'failure' || answer.zone === undefined)
        return false;
    return isRegistryZone(answer.zone);
}
/** Where the reverse name of the pair leads in the end: the owner that a PTR record must have. */
function ownerOf({ address }, answer) {
    return canonicalOf((0,reverse_name/* reverseNameOf */.f)(address), answer);
}
function canonicalOf(name, answer) {
    return (answer === undefined || answer.kind === 'failure' ? undefined : answer.aliases.at(-1)) ?? name;
}
function zoneOf(answer) {
    if (answer.kind === 'failure' || answer.zone === undefined || isRegistryZone(answer.zone))
        return undefined;
    return answer.zone;
}
/** The root, arpa, and so much of the reverse tree that only registries hold it: in-addr.arpa itself, ip6.arpa up to a /16. */
function isRegistryZone(zone) {
    if (zone === domain_name/* ROOT */.Dl || zone === 'arpa' || zone === 'in-addr.arpa')
        return true;
    return (0,reverse_name/* isInReverseTree */.kv)(zone) && zone.endsWith('ip6.arpa') && (0,domain_name/* labelsOf */.PC)(zone).length <= 2 + 4;
}
function recordLine(owner, zone, type, data) {
    return `${zone === undefined ? `${owner}.` : (0,domain_name/* relativeTo */.Mf)(owner, zone)} IN ${type} ${data}`;
}

;// CONCATENATED MODULE: ./lib/rules/forward-mismatch.js






const forwardMismatch = {
    on: 'observation',
    id: 'forward-mismatch',
    severity: 'error',
    title: 'The name has other addresses, and not this one',
    rationale: 'The forward lookup of the name answers with other addresses. On a pair this means that clients go elsewhere than the repository says; on a PTR record it means that the record is stale: ' +
        'the name moved and its old address still claims it, so that verification from that address fails.',
    remedy: 'Add the address to the name, or change the PTR record that is left over.',
    repair: 'publish-forward',
    references: [
        {
            title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
        },
        {
            title: 'RFC 8601 section 3: the "iprev" check of mail receivers',
            url: 'https://www.rfc-editor.org/rfc/rfc8601.html#section-3',
        },
    ],
    check(observation, context) {
        const outcome = (0,rules_forward/* forwardOutcome */.I0)(observation, context);
        if (outcome !== 'mismatch' && outcome !== 'declared-mismatch')
            return rule/* NONE */.x;
        const { expectation, declared, live } = observation;
        const { name, address } = expectation;
        const type = (0,ip_address/* addressTypeOf */.cC)(address);
        const zone = outcome === 'declared-mismatch' ? declared.forward : undefined;
        const answer = zone?.answer ?? (0,rules_forward/* liveForward */.or)(observation);
        const targets = answer.kind === 'rrset' ? answer.targets : [];
        const ofPtrRecord = expectation.requires === 'forward';
        const seen = zone === undefined
            ? `resolves to ${(0,rules_words/* listed */.KE)(targets)}${(0,rules_words/* cacheAside */.rg)(live.forward)}`
            : `is declared with ${(0,rules_words/* listed */.KE)(targets)}${zone.locations.length === 0 ? '' : ` at ${(0,rules_words/* placesWords */.i1)(zone.locations)}`}`;
        return [
            {
                message: `${ofPtrRecord ? `PTR of ${address} names ${(0,rules_words/* named */.KT)(name)}, which` : name} ${seen}, expected ${address}${zone === undefined ? (0,rules_words/* serversAside */.x8)(live.forward, address) : ''}`,
                // Of a PTR record nobody can tell from here which of the two is right, so there is no line to paste.
                remedy: ofPtrRecord
                    ? {
                        text: `Change or remove this PTR record if the name has moved; else add ${address} to the ${type} records of ${(0,rules_words/* named */.KT)(name)}`,
                    }
                    : addressRemedy('Add this address record to the name', observation),
                expected: [address],
                observed: targets,
                evidence: [
                    ...(zone === undefined ? [] : [declaredEvidence(`${type} ${name}`, zone)]),
                    ...evidenceOf(live?.forward),
                ],
                ...(zone === undefined ? {} : { related: zone.locations }),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/missing-dot.js



/**
 * The name that was meant by a PTR target in the reverse tree: its final dot was left out, so the name of the zone was
 * appended. Undefined for every other target. No top-level name begins with a digit or is a single letter.
 */
function nameWithoutTail(target) {
    if (!(0,reverse_name/* isInReverseTree */.kv)(target))
        return undefined;
    const labels = (0,domain_name/* labelsOf */.PC)(target).slice(0, -2);
    while (labels.length > 0 && /^(?:[a-f]$|[0-9])/.test(labels.at(-1)))
        labels.pop();
    const name = (0,domain_name/* nameFromLabels */.Lf)(labels);
    return labels.length > 0 && name.ok ? name.value : undefined;
}
/**
 * The whole name that such a target was to be: the declared name of the address that it begins, or itself where none is declared. A
 * single label would be a top-level name, and stands for the one name that is declared. Undefined where nothing tells.
 */
function wholeTarget(meant, declared) {
    const begun = declared.find((name) => name === meant || name.startsWith(`${meant}.`));
    if (begun !== undefined)
        return begun;
    const [only, ...others] = declared;
    const isLabel = (0,domain_name/* labelsOf */.PC)(meant).length === 1;
    if (only === undefined)
        return isLabel ? undefined : meant;
    return isLabel && others.length === 0 && !(0,domain_name/* isWildcard */.z2)(only) ? only : undefined;
}
/**
 * The address that was written where a PTR record holds the name of a host, with a final dot or without, in which case the
 * name of the zone was appended. Undefined for every other target.
 */
function addressAsTarget(target) {
    const whole = (0,ip_address/* parseIpAddress */.D_)(target);
    if (whole.ok)
        return whole.value;
    if (!(0,reverse_name/* isInReverseTree */.kv)(target))
        return undefined;
    const labels = (0,domain_name/* labelsOf */.PC)(target).slice(0, -2);
    const written = labels[0]?.includes(':') === true ? labels[0] : labels.slice(0, 4).join('.');
    const address = labels.length > 4 || written === labels[0] ? (0,ip_address/* parseIpAddress */.D_)(written) : whole;
    return address.ok ? address.value : undefined;
}
/** Behind `PTR of ADDRESS`. */
function holdsAddress(written) {
    return `holds the address ${written}, where the name of a host belongs`;
}
function nameRemedy(address) {
    return `Let the PTR record hold the name that has the address ${address}, with its final dot`;
}
function missingDotAside(targets) {
    return targets.some((target) => nameWithoutTail(target) !== undefined)
        ? '; it looks as if the target was written without its final dot'
        : '';
}

;// CONCATENATED MODULE: ./lib/rules/forward-missing.js







const forwardMissing = {
    on: 'observation',
    id: 'forward-missing',
    severity: 'error',
    title: 'The name has no address record of this family',
    rationale: 'The pair is declared as published, or a PTR record names this name, and the name has no such address record. A PTR whose target does not lead back is worth as much as none: ' +
        'the forward half of the check fails, and the client is treated as unverified. ' +
        'Before publication (stage pre-publish) a PTR record is ready even where its target does not exist yet or leads elsewhere, as long as the repository does not hold the zone of the target; ' +
        'its own reverse is not looked up.',
    remedy: 'Publish the address record, or remove the PTR record that is left over.',
    repair: 'publish-forward',
    references: [
        {
            title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
        },
        {
            title: 'RFC 8601 section 3: the "iprev" check of mail receivers',
            url: 'https://www.rfc-editor.org/rfc/rfc8601.html#section-3',
        },
        {
            title: 'iRedMail 156: refused, as the reverse DNS entry does not resolve to an address',
            url: 'https://github.com/iredmail/iRedMail/issues/156',
        },
    ],
    check(observation, context) {
        const outcome = (0,rules_forward/* forwardOutcome */.I0)(observation, context);
        if (outcome !== 'missing' && outcome !== 'declared-missing')
            return rule/* NONE */.x;
        const { expectation } = observation;
        const { name, address } = expectation;
        const type = (0,ip_address/* addressTypeOf */.cC)(address);
        const ofPtrRecord = expectation.requires === 'forward';
        const written = ofPtrRecord ? addressAsTarget(name) : undefined;
        const meant = ofPtrRecord ? nameWithoutTail(name) : undefined;
        let repair;
        if (written !== undefined)
            repair = { text: nameRemedy(address) };
        else if (meant !== undefined)
            repair = finalDotRemedy(wholeTarget(meant, context.namesOf(address)), observation);
        else if (ofPtrRecord)
            // Which of the two is right nobody can tell from here, so there is no line to paste.
            repair = {
                text: `Give ${(0,rules_words/* named */.KT)(name)} an ${type} record with ${address}, or change or remove this PTR record if it is left over`,
            };
        else
            repair = addressRemedy('Publish this address record', observation);
        const subject = written !== undefined
            ? `PTR of ${address} ${holdsAddress(written)}: ${name}`
            : ofPtrRecord
                ? `PTR of ${address} names ${(0,rules_words/* named */.KT)(name)}, which`
                : name;
        if (outcome === 'declared-missing') {
            const zone = observation.declared.forward;
            return [
                {
                    message: `${subject} has no ${type} record in the repository's zone ${zone.zone}${(0,rules_words/* placedAside */._s)(zone.locations)}, expected ${address}${missingDotAside([name])}`,
                    remedy: repair,
                    expected: [address],
                    observed: [],
                    evidence: [declaredEvidence(`${type} ${name}`, zone), ...evidenceOf(observation.live?.forward)],
                    related: zone.locations,
                },
            ];
        }
        const live = observation.live.forward;
        const answer = (0,rules_forward/* liveForward */.or)(observation);
        return [
            {
                message: `${subject} has no ${type} record (${(0,rules_words/* negativeWords */.t7)(answer, live)}), expected ${address}${(0,rules_words/* serversAside */.x8)(live, address)}${missingDotAside([name])}${(0,rules_words/* untilAside */.Ri)(answer, context.now)}`,
                remedy: repair,
                expected: [address],
                observed: [],
                evidence: evidenceOf(live),
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/rules/rollout-words.js
var rollout_words = __webpack_require__(2497);
;// CONCATENATED MODULE: ./lib/rules/forward-premature.js






const forwardPremature = {
    on: 'observation',
    id: 'forward-premature',
    severity: 'error',
    title: 'The address is live in a region that is still held back',
    rationale: 'The rollout holds this region back, and its clients already see the address. What the staged rollout was to find out on a small part of the traffic now happens to all of it.',
    remedy: 'Take the address out of the answers for this region, or move its date forward in the rollout.',
    repair: 'remove-forward',
    references: [
        {
            title: 'RFC 7871: Client Subnet in DNS Queries',
            url: 'https://www.rfc-editor.org/rfc/rfc7871.html',
        },
    ],
    check(observation, context) {
        if ((0,rules_forward/* forwardOutcome */.I0)(observation, context) !== 'premature')
            return rule/* NONE */.x;
        const { name, address, region, rollout } = observation.expectation;
        const live = observation.live.forward;
        const answer = (0,rules_forward/* liveForward */.or)(observation);
        const where = region === undefined ? '' : ` in region ${region}`;
        return [
            {
                message: `${name} is live with ${address}${where}, which the rollout ${(0,rollout_words/* holdingWords */.R)(rollout)}${(0,rules_words/* serversAside */.x8)(live, address)}`,
                remedy: {
                    text: `Remove the ${(0,ip_address/* addressTypeOf */.cC)(address)} record from the answers${where}, or move the rollout's date forward`,
                },
                expected: [],
                observed: answer.kind === 'rrset' ? answer.targets : [],
                evidence: evidenceOf(live),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/forward-undeclared.js




const forwardUndeclared = {
    on: 'observation',
    id: 'forward-undeclared',
    severity: 'warning',
    title: 'The name is live with addresses that the repository does not declare',
    rationale: 'The repository holds the zone of the name and every address of it, and the DNS answers with one more. Somebody changed the live zone by hand, or an old server still answers: ' +
        'the next publication will take that address away, or clients go where nobody looks.',
    remedy: 'Declare the address in the zone, or remove it from the servers that still answer with it.',
    repair: 'remove-forward',
    references: [
        {
            title: 'RFC 2181 section 5: an RRset is one unit',
            url: 'https://www.rfc-editor.org/rfc/rfc2181.html#section-5',
        },
    ],
    check({ expectation, live, declared }, context) {
        if (expectation.declaredAs !== 'address-record' || declared?.forward === undefined)
            return rule/* NONE */.x;
        const answer = live?.forward?.answer;
        const own = declared.forward.answer;
        if (answer?.kind !== 'rrset' || answer.aliases.length > 0)
            return rule/* NONE */.x;
        if (own.kind !== 'rrset' || own.aliases.length > 0)
            return rule/* NONE */.x;
        const { name } = expectation;
        const undeclared = answer.targets.filter((address) => !own.targets.includes(address) &&
            !context.addressesOf(name).includes(address) &&
            !context.baseAddressesOf?.(name).includes(address));
        if (undeclared.length === 0)
            return rule/* NONE */.x;
        const type = (0,ip_address/* addressTypeOf */.cC)(expectation.address);
        return [
            {
                once: `${type} ${name} ${expectation.view ?? ''} ${expectation.region ?? ''}`,
                message: `${name} is live with ${(0,rules_words/* listed */.KE)(undeclared)}, which the repository does not declare`,
                remedy: {
                    text: `Declare ${undeclared.length === 1 ? 'it' : 'them'} in the zone, or remove ${undeclared.length === 1 ? 'it' : 'them'} from the live one`,
                    zone: declared.forward.zone,
                },
                expected: own.targets,
                observed: answer.targets,
                evidence: evidenceOf(live?.forward),
                related: declared.forward.locations,
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/rules/health-unmeasured.js
var health_unmeasured = __webpack_require__(8070);
// EXTERNAL MODULE: ./lib/rules/ignores.js
var ignores = __webpack_require__(4443);
;// CONCATENATED MODULE: ./lib/rules/ignore-words.js


/** `The ignore of ptr-missing for old.example.org ("moving")`. */
function ignoreWords(ignore) {
    const scope = 'rules' in ignore ? [] : [ignore.name, ignore.address, ignore.path].filter((part) => part !== undefined);
    const where = scope.length === 0 ? '' : ` for ${scope.join(', ')}`;
    return `The ignore of ${(0,rules_words/* listed */.KE)((0,ignores/* rulesOf */.fD)(ignore))}${where} ("${(0,rules_words/* clipped */.cz)(ignore.reason)}")`;
}
/** What every finding about an ignore has in common: its place, and whether the change answers for it. */
function ignoreViolation({ ignore, gating }, message, remedy) {
    return {
        message,
        remedy: { text: remedy },
        gating,
        ...(ignore.location === undefined ? {} : { location: ignore.location }),
        ...('rules' in ignore || ignore.name === undefined ? {} : { name: ignore.name }),
        ...('rules' in ignore || ignore.address === undefined ? {} : { address: ignore.address }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/ignore-expired.js

const ignoreExpired = {
    on: 'run',
    id: 'ignore-expired',
    severity: 'warning',
    title: 'An ignore has passed its date',
    rationale: 'Whoever wrote it promised that the defect would be gone by now. From the day after its date it suppresses nothing, and the findings it hid are shown again.',
    remedy: 'Repair what was ignored and remove the entry, or give it a new date and say why.',
    repair: 'configuration',
    references: [],
    check: ({ ignores }) => ignores
        .filter((use) => use.expired)
        .map((use) => ignoreViolation(use, `${ignoreWords(use.ignore)} expired after ${use.ignore.until} and suppresses nothing`, 'Remove it, or give it a new date')),
};

;// CONCATENATED MODULE: ./lib/rules/ignore-unapproved.js

const ignoreUnapproved = {
    on: 'run',
    id: 'ignore-unapproved',
    severity: 'notice',
    title: 'The change adds an ignore, which suppresses nothing until it is merged',
    rationale: 'A change must not be able to switch off its own gate, so ignores are taken from the base of the change. This one is shown to the reviewer, and takes effect for the changes that come after it.',
    remedy: 'Repair the finding, or let a reviewer merge the ignore on its own first.',
    repair: 'configuration',
    references: [],
    check: ({ ignores }) => ignores
        .filter((use) => use.unapproved)
        .map((use) => ignoreViolation(use, `${ignoreWords(use.ignore)} is new in this change and suppresses nothing yet`, 'Merge it on its own first, or repair what it ignores')),
};

;// CONCATENATED MODULE: ./lib/rules/ignore-unused.js



const ignoreUnused = {
    on: 'run',
    id: 'ignore-unused',
    severity: 'warning',
    title: 'An ignore suppresses nothing',
    rationale: 'An ignore that is left over hides the next defect of its kind before anybody has seen it. Often the defect was repaired; sometimes the name of the rule or of the host is misspelt.',
    remedy: 'Remove the entry or the comment, or correct its spelling.',
    repair: 'configuration',
    references: [],
    check: ({ ignores, whole }, { offline }) => ignores
        .filter((use) => use.unknown.length > 0 || (whole && isUnused(use, offline)))
        .map((use) => ignoreViolation(use, use.unknown.length > 0
        ? `${ignoreWords(use.ignore)} names no rule: ${(0,rules_words/* listed */.KE)(use.unknown.map((rule) => `'${rule}'`))}`
        : `${ignoreWords(use.ignore)} suppressed nothing in this run`, use.unknown.length > 0 ? 'Correct the name; ptr-gate explain lists all rules' : 'Remove it')),
};
/** Rules that the repository alone answers for a pair whose reverse zone it holds: what is live changes nothing about them. */
const SETTLED_OFFLINE = new Set([
    'address-not-global',
    'address-private',
    'expectation-conflict',
    'ptr-ambiguous',
    'ptr-mismatch',
    'ptr-missing',
    'reverse-name-malformed',
    'source-syntax',
]);
function isUnused(use, offline) {
    if (use.used || use.expired || use.unapproved || use.undecided)
        return false;
    // A failed lookup comes and goes, so nobody need remove its ignore on a good day.
    return (0,ignores/* rulesOf */.fD)(use.ignore).every((rule) => offline ? SETTLED_OFFLINE.has(rule) : rule !== 'lookup-failed');
}

// EXTERNAL MODULE: ./lib/rules/ipv6-unhealthy.js
var ipv6_unhealthy = __webpack_require__(9978);
// EXTERNAL MODULE: ./lib/rules/confirmation.js
var rules_confirmation = __webpack_require__(6199);
// EXTERNAL MODULE: ./lib/rules/leads-back.js
var leads_back = __webpack_require__(7447);
// EXTERNAL MODULE: ./lib/rules/reverse.js
var rules_reverse = __webpack_require__(5394);
;// CONCATENATED MODULE: ./lib/rules/lookup-failed.js








const lookupFailed = {
    on: 'observation',
    id: 'lookup-failed',
    severity: 'error',
    title: 'A lookup that the verdict needs failed',
    rationale: 'A timeout, SERVFAIL, REFUSED or a failed DNSSEC validation says nothing about the record: it is neither missing nor right. ' +
        'A gate that took silence for consent would open exactly when the reverse zone is broken, so the pair stays unverified and the run ends with exit code 3.',
    remedy: 'Run again: many such failures pass. If it stays, ask the servers named in the evidence yourself, or name other ones with --resolvers. ' +
        'This rule cannot be lowered; a pair can be exempted with an ignore entry that gives its reason.',
    repair: 'lookup',
    references: [
        {
            title: 'RFC 8914: Extended DNS Errors',
            url: 'https://www.rfc-editor.org/rfc/rfc8914.html',
        },
        {
            title: 'RFC 9520: Negative Caching of DNS Resolution Failures',
            url: 'https://www.rfc-editor.org/rfc/rfc9520.html',
        },
        {
            title: 'RFC 4035 section 5.5: Resolver Behavior When Signatures Do Not Validate',
            url: 'https://www.rfc-editor.org/rfc/rfc4035.html#section-5.5',
        },
        {
            title: 'Mail-in-a-Box 628: a check that calls silence "not set" changes its mind daily, and is ignored for years',
            url: 'https://github.com/mail-in-a-box/mailinabox/issues/628',
        },
    ],
    check(observation, context) {
        const reverse = (0,rules_reverse/* reverseOutcome */.xt)(observation, context);
        const forward = (0,rules_forward/* forwardOutcome */.I0)(observation, context);
        const confirmation = reverse === 'acceptable' || reverse === 'pending'
            ? (0,rules_confirmation/* confirmationOutcome */.e)(observation, context)
            : undefined;
        if (reverse !== 'failed' &&
            reverse !== 'confirmation-failed' &&
            forward !== 'failed' &&
            confirmation !== 'failed')
            return rule/* NONE */.x;
        const violations = [];
        const { name, address } = observation.expectation;
        if (reverse === 'failed')
            violations.push(failure(`PTR of ${address}`, observation.live.reverse));
        if (reverse === 'confirmation-failed' || confirmation === 'failed')
            violations.push(...failedConfirmations(observation));
        if (forward === 'failed')
            violations.push(failure(`${(0,ip_address/* addressTypeOf */.cC)(address)} of ${name}`, observation.live.forward));
        return violations;
    },
};
function failure(subject, lookup) {
    const { answer, errors } = lookup;
    const why = answer.kind === 'failure' ? (0,rules_words/* failureWords */.AC)(answer, errors) : 'no answer';
    return {
        message: `${subject} could not be looked up: ${why}`,
        remedy: {
            text: answer.kind === 'failure' && answer.cause === 'bogus'
                ? 'Repair the signatures or the DS record of the zone; validating resolvers refuse it until then'
                : 'Run again; if it stays, see whether the server in the evidence answers, or ask others with --resolvers',
        },
        evidence: evidenceOf(lookup),
    };
}
/** One violation, however many targets there are: any one of them would have confirmed the address. */
function failedConfirmations(observation) {
    const { address } = observation.expectation;
    const targets = new Set([
        ...(0,rules_reverse/* decidingTargets */.s9)(observation),
        ...(observation.live?.reverse?.answer.kind === 'rrset' ? observation.live.reverse.answer.targets : []),
    ]);
    for (const target of targets) {
        const lookup = (0,leads_back/* confirmationOf */.$x)(target, observation);
        if (lookup?.answer.kind !== 'failure')
            continue;
        return [failure(`PTR of ${address} names ${target}, and ${(0,ip_address/* addressTypeOf */.cC)(address)} of ${target}`, lookup)];
    }
    return [
        {
            message: `PTR of ${address} names ${targets.size} targets, and not every one of them could be looked up`,
            remedy: { text: 'Remove the PTR records that are not needed, then run again' },
            observed: [...targets],
            evidence: evidenceOf(observation.live?.reverse, ...(observation.live?.confirmations ?? [])),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/rules/name-is-alias.js





const nameIsAlias = {
    on: 'observation',
    id: 'name-is-alias',
    severity: 'error',
    title: 'The name is an alias, and an alias has no address record of its own',
    rationale: 'A name with a CNAME record has no other data: a server refuses the zone, or drops one of the two records. Where the alias is live already, the address that clients reach belongs to the canonical name, ' +
        'and so does the PTR. Before publication this is a warning, for the change may be about to replace the alias.',
    remedy: 'Remove the CNAME record, or declare the address under the canonical name.',
    repair: 'replace-alias',
    references: [
        {
            title: 'RFC 1034 section 3.6.2: no other data beside a CNAME',
            url: 'https://www.rfc-editor.org/rfc/rfc1034.html#section-3.6.2',
        },
        {
            title: 'RFC 2181 section 10.1: CNAME resource records',
            url: 'https://www.rfc-editor.org/rfc/rfc2181.html#section-10.1',
        },
    ],
    check(observation, context) {
        const { expectation, live, declared } = observation;
        // The target of a PTR record has its own rule, `ptr-target-invalid`.
        if (expectation.requires === 'forward')
            return rule/* NONE */.x;
        const { name, address } = expectation;
        // An address record's own file was searched for a CNAME beside it when it was read.
        const zone = expectation.declaredAs === 'address-record' ? undefined : declared?.forward;
        const declaredAlias = name_is_alias_canonicalOf(zone?.answer);
        if (zone !== undefined && declaredAlias !== undefined) {
            return [
                {
                    message: `${name} is declared as an alias of ${declaredAlias}${(0,rules_words/* placedAside */._s)(zone.locations)}, so it cannot have the address ${address} of its own`,
                    remedy: {
                        text: `Declare the pair as ${declaredAlias}, or replace the CNAME record by an address record`,
                    },
                    observed: zone.answer.aliases,
                    evidence: [declaredEvidence(`${(0,ip_address/* addressTypeOf */.cC)(address)} ${name}`, zone)],
                    related: zone.locations,
                },
            ];
        }
        const lookup = live?.forward;
        const canonical = name_is_alias_canonicalOf(lookup?.answer);
        if (lookup === undefined || canonical === undefined)
            return rule/* NONE */.x;
        const before = context.stage === 'pre-publish';
        return [
            {
                message: `${name} is live as an alias of ${canonical}${before ? '; publishing its own address record must replace the alias' : `, so ${address} is not its own address`}`,
                remedy: {
                    text: before
                        ? `Remove the CNAME record in the same change, or declare the pair as ${canonical}`
                        : `Replace the CNAME record by an address record, or declare the pair as ${canonical}`,
                },
                observed: lookup.answer.kind === 'failure' ? [] : lookup.answer.aliases,
                evidence: evidenceOf(lookup),
                ...(before ? { severity: 'warning' } : {}),
            },
        ];
    },
    checkDefect: (defect) => violationOf('name-is-alias', defect),
};
function name_is_alias_canonicalOf(answer) {
    return answer === undefined || answer.kind === 'failure' ? undefined : answer.aliases.at(-1);
}

// EXTERNAL MODULE: ./lib/rules/not-dual-stack.js
var not_dual_stack = __webpack_require__(253);
;// CONCATENATED MODULE: ./lib/rules/nothing-to-check.js


const nothingToCheck = {
    on: 'run',
    id: 'nothing-to-check',
    severity: 'error',
    title: 'No pair was judged',
    rationale: 'A gate that finds nothing to check and passes is a gate that a renamed directory switches off. A change that touches no pair is in order; a repository without any pair is a mistake in the configuration.',
    remedy: 'Name the files under records:, or write pairs under expect:. ptr-gate init writes a first configuration.',
    repair: 'configuration',
    references: [],
    check({ pairs, skipped, defects, files, scope }) {
        if (pairs > 0 || defects > 0 || scope === 'changed')
            return rule/* NONE */.x;
        const where = `(read ${(0,rules_words/* listed */.KE)(files)})`;
        if (skipped > 0) {
            const all = skipped === 1 ? 'the only one that was found is' : `all ${skipped} that were found are`;
            return [
                {
                    message: `No pair was judged: ${all} skipped ${where}`,
                    remedy: {
                        text: 'See why, under the skipped pairs. Without --offline the DNS is asked; policy.networks may leave out more than was meant',
                    },
                },
            ];
        }
        if (files.length === 0) {
            return [
                {
                    message: 'No pair was found: the configuration has neither a pair nor a file',
                    remedy: {
                        text: `Write a pair, ${EXAMPLE}, or list the files that hold pairs under records:. ptr-gate init shows what stands in the repository`,
                    },
                },
            ];
        }
        return [
            {
                message: `No pair was found ${where}`,
                remedy: {
                    text: 'Name the files that hold addresses under records:, or write pairs under expect:',
                },
            },
        ];
    },
};
const EXAMPLE = 'such as expect: {mail.example.org: 2001:db8::25}';

;// CONCATENATED MODULE: ./lib/rules/policy-changed.js


const policyChanged = {
    on: 'run',
    id: 'policy-changed',
    severity: 'notice',
    title: 'The change edits the policy, which holds for the changes that come after it',
    rationale: 'A change must not be able to switch off its own gate, so resolvers, severities, ignores, networks and regions are taken from the base of the change. What the change makes of them is quoted here for the reviewer.',
    remedy: 'Review the policy by itself; it takes effect once it is merged.',
    repair: 'configuration',
    references: [],
    check: ({ policyChanges }) => policyChanges === undefined
        ? rule/* NONE */.x
        : policyChanges.map(({ what, before, after, consequence, location }) => ({
            message: `${what} ${changeWords(before, after)}; ${consequence ?? `this run is judged by the ${before === null ? 'policy without it' : 'old one'}`}`,
            remedy: { text: 'Review it by itself; it takes effect once it is merged' },
            expected: before === null ? [] : [before],
            observed: after === null ? [] : [after],
            ...(location === undefined ? {} : { location }),
        })),
};
function changeWords(before, after) {
    if (before === null)
        return `is new: ${(0,rules_words/* clipped */.cz)(after ?? '')}`;
    if (after === null)
        return `is removed: ${(0,rules_words/* clipped */.cz)(before)}`;
    return `changes from ${(0,rules_words/* clipped */.cz)(before)} to ${(0,rules_words/* clipped */.cz)(after)}`;
}

;// CONCATENATED MODULE: ./lib/rules/ptr-ambiguous.js





const ptrAmbiguous = {
    on: 'observation',
    id: 'ptr-ambiguous',
    severity: 'warning',
    title: 'The address has a PTR that nobody declares beside the right one',
    rationale: 'Software that looks an address up takes one PTR record of the RRset, and not always the same. Beside the right name stands one that the repository does not declare for ' +
        'this address: some clients will log, trust or refuse that one. Several declared names on one address are fine.',
    remedy: 'Remove the PTR record that is left over, or declare its name with the address.',
    repair: 'remove-ptr',
    references: [
        {
            title: 'RFC 2181 section 10.2: a PTR RRset may hold several records',
            url: 'https://www.rfc-editor.org/rfc/rfc2181.html#section-10.2',
        },
        {
            title: 'RFC 8601 section 3: the "iprev" check of mail receivers',
            url: 'https://www.rfc-editor.org/rfc/rfc8601.html#section-3',
        },
    ],
    check(observation, context) {
        if ((0,rules_reverse/* decidingTargets */.s9)(observation).length < 2)
            return rule/* NONE */.x;
        const outcome = (0,rules_reverse/* reverseOutcome */.xt)(observation, context);
        if (outcome !== 'acceptable' && outcome !== 'pending')
            return rule/* NONE */.x;
        const targets = (0,rules_reverse/* decidingTargets */.s9)(observation);
        const stray = targets.filter((target) => (0,rules_reverse/* acceptanceOf */.BL)(target, observation, context) === 'no');
        if (stray.length === 0)
            return rule/* NONE */.x;
        const { expectation, declared, live } = observation;
        const right = targets.filter((target) => !stray.includes(target));
        const strays = (0,rules_words/* listed */.KE)(stray);
        const one = stray.length === 1;
        const { address } = expectation;
        const [flaw, otherwise] = expectation.match === 'confirmed'
            ? [
                one ? 'which does not lead back to it' : 'none of which leads back to it',
                `give ${one ? 'that name' : 'those names'} an address record with ${address}`,
            ]
            : expectation.match === 'exact'
                ? ['which nothing declares for it', `accept ${one ? 'that name' : 'those names'} with ptr:`]
                : ['which nothing declares for it', `declare ${one ? 'that name' : 'those names'} with ${address}`];
        const zone = declared?.reverse;
        const place = zone !== undefined
            ? (0,rules_words/* placedAside */._s)(zone.locations)
            : live?.reverse === undefined
                ? ''
                : (0,rules_words/* cacheAside */.rg)(live.reverse);
        return [
            {
                message: `PTR of ${address} names ${(0,rules_words/* listed */.KE)(right)}, and also ${strays}, ${flaw}${place}`,
                remedy: {
                    text: `Remove the PTR ${one ? 'record' : 'records'} to ${strays}, or ${otherwise}`,
                },
                expected: (0,rules_words/* expectedTargets */.Zo)(expectation),
                observed: targets,
                evidence: zone === undefined
                    ? evidenceOf(live?.reverse)
                    : [declaredEvidence(`PTR ${(0,reverse_name/* reverseNameOf */.f)(address)}`, zone)],
                ...(zone === undefined ? {} : { related: zone.locations }),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/ptr-mismatch.js







const ptrMismatch = {
    on: 'observation',
    id: 'ptr-mismatch',
    severity: 'error',
    title: 'The PTR record names something else',
    rationale: 'Whoever verifies a client by reverse lookup, and forward again, sees another name than the one that is published, and treats the client as an impostor: ' +
        'connections are dropped, mail is refused or filed as spam, access rules by name do not match. A site that put an AAAA record on the air while the PTR of the address ' +
        'still named another server met exactly this.',
    remedy: 'Change the PTR record to the name that is about to be published. If the name it holds is right, declare that name with the address, or accept it with ptr:.',
    repair: 'set-ptr',
    references: [
        {
            title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
        },
        {
            title: 'RFC 8601 section 3: the "iprev" check of mail receivers',
            url: 'https://www.rfc-editor.org/rfc/rfc8601.html#section-3',
        },
        {
            title: 'OpenHatch 509: "inconsistent or no DNS PTR record (see RFC 1912 2.1)" over IPv6',
            url: 'https://github.com/openhatch/oh-mainline/issues/509',
        },
    ],
    check(observation, context) {
        const outcome = (0,rules_reverse/* reverseOutcome */.xt)(observation, context);
        if (outcome === 'mismatch')
            return [mismatch(observation, observation.live.reverse, undefined)];
        if (outcome === 'declared-mismatch')
            return [mismatch(observation, observation.live?.reverse, observation.declared.reverse)];
        return rule/* NONE */.x;
    },
};
function mismatch(observation, live, declared) {
    const { expectation } = observation;
    const { address, match } = expectation;
    const targets = (0,rules_reverse/* decidingTargets */.s9)(observation);
    const seen = declared === undefined
        ? `names ${(0,rules_words/* listed */.KE)(targets)}${(0,rules_words/* cacheAside */.rg)(live)}`
        : `is declared as ${(0,rules_words/* listed */.KE)(targets)}${declared.locations.length === 0 ? '' : ` at ${(0,rules_words/* placesWords */.i1)(declared.locations)}`}`;
    const stray = match === 'confirmed' && expectation.ptr.length === 0
        ? `, ${targets.length === 1 ? 'which does not resolve' : 'none of which resolves'} to it`
        : '';
    const where = declared === undefined ? 'the PTR record' : "the PTR record in the repository's reverse zone";
    const dot = missingDotAside(targets);
    const otherwise = match === 'exact' ? 'accept the other with ptr:' : 'declare the other with this address';
    return {
        message: `PTR of ${address} ${seen}${stray}, expected ${(0,rules_words/* expectedWords */.yJ)(expectation)}${dot}`,
        remedy: ptrRemedy((record) => `Replace ${where} by ${record}${match === 'confirmed' || dot !== '' ? '' : `; if the other name is right, ${otherwise}`}`, observation, 'this one'),
        expected: (0,rules_words/* expectedTargets */.Zo)(expectation),
        observed: targets,
        evidence: [
            ...(declared === undefined ? [] : [declaredEvidence(`PTR ${(0,reverse_name/* reverseNameOf */.f)(address)}`, declared)]),
            ...evidenceOf(live),
            ...(match === 'confirmed' ? evidenceOf(...(observation.live?.confirmations ?? [])) : []),
        ],
        ...(declared === undefined ? {} : { related: declared.locations }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/ptr-missing.js






const ptrMissing = {
    on: 'observation',
    id: 'ptr-missing',
    severity: 'error',
    title: 'The address has no PTR record',
    rationale: 'Mail servers, SSH daemons, log pipelines and access lists look the client up by its address. An address without a PTR is refused by large mail ' +
        'receivers, over IPv6 above all, and slows down or drops connections wherever a name is required. ' +
        'Resolvers also keep the negative answer, so a PTR that is published late stays absent for a while.',
    remedy: 'Publish the PTR record in the reverse zone of the network, or ask whoever holds that zone (often the hosting or network provider) to do it, before the address record goes out.',
    repair: 'set-ptr',
    references: [
        {
            title: 'RFC 1912 section 2.1: every address should have a PTR record that matches',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
        },
        {
            title: 'RFC 8501: Reverse DNS in IPv6 for Internet Service Providers',
            url: 'https://www.rfc-editor.org/rfc/rfc8501.html',
        },
        {
            title: 'RFC 2308 section 5: caching of negative answers',
            url: 'https://www.rfc-editor.org/rfc/rfc2308.html#section-5',
        },
        {
            title: 'Google: email sender guidelines require a PTR record for every sending address',
            url: 'https://support.google.com/a/answer/81126',
        },
        {
            title: 'mailcow 238: after IPv6 was switched on, mail came back for want of a PTR',
            url: 'https://github.com/mailcow/mailcow/issues/238',
        },
        {
            title: 'Mail-in-a-Box 1746: refused from one day to the next, as the IPv6 address has no PTR',
            url: 'https://github.com/mail-in-a-box/mailinabox/issues/1746',
        },
    ],
    check(observation, context) {
        const outcome = (0,rules_reverse/* reverseOutcome */.xt)(observation, context);
        if (outcome === 'missing')
            return [missingLive(observation, observation.live.reverse, context)];
        if (outcome === 'declared-missing')
            return [missingDeclared(observation, observation.declared.reverse)];
        return rule/* NONE */.x;
    },
};
function missingLive(observation, lookup, context) {
    const { expectation } = observation;
    const { address } = expectation;
    const answer = lookup.answer;
    const alias = answer.aliases.length === 0
        ? ''
        : `; its reverse name is an alias of ${(0,rules_words/* listed */.KE)(answer.aliases.slice(-1))}, which has none`;
    const text = (record) => lacksReverseZone(answer)
        ? `No reverse zone is delegated for this network: have it delegated, or ask the holder of the network to publish ${record}`
        : `Publish ${record} in the reverse zone, or ask whoever holds that zone to do it`;
    return {
        message: `${address} has no PTR record (${(0,rules_words/* negativeWords */.t7)(answer, lookup)})${alias}, expected ${(0,rules_words/* expectedWords */.yJ)(expectation)}${(0,rules_words/* untilAside */.Ri)(answer, context.now)}`,
        remedy: ptrRemedy(text, observation),
        expected: (0,rules_words/* expectedTargets */.Zo)(expectation),
        observed: [],
        evidence: evidenceOf(lookup),
    };
}
function missingDeclared(observation, declared) {
    const { expectation } = observation;
    const { address } = expectation;
    return {
        message: `${address} has no PTR record in the repository's zone ${declared.zone}${(0,rules_words/* placedAside */._s)(declared.locations)}, expected ${(0,rules_words/* expectedWords */.yJ)(expectation)}`,
        remedy: ptrRemedy((record) => `Add ${record} to the reverse zone in the repository`, observation),
        expected: (0,rules_words/* expectedTargets */.Zo)(expectation),
        observed: [],
        evidence: [
            declaredEvidence(`PTR ${(0,reverse_name/* reverseNameOf */.f)(address)}`, declared),
            ...evidenceOf(observation.live?.reverse),
        ],
        related: declared.locations,
    };
}

// EXTERNAL MODULE: ./lib/rules/agreement.js
var agreement = __webpack_require__(0);
;// CONCATENATED MODULE: ./lib/rules/ptr-orphaned.js




const ptrOrphaned = {
    on: 'observation',
    removed: true,
    id: 'ptr-orphaned',
    severity: 'warning',
    title: 'The change removes the name, and the PTR of its address still names it',
    rationale: 'A PTR record that outlives its name points at nothing, or at whoever takes the name next. The next user of the address inherits a name that is not theirs, ' +
        'and logs and access rules go on naming a host that is gone.',
    remedy: 'Remove the PTR record together with the address record, or point it at the new name of the address.',
    repair: 'remove-ptr',
    references: [
        {
            title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
        },
    ],
    check({ expectation, live, declared }, context) {
        const { name, address, declaredAs } = expectation;
        if (declaredAs === 'ptr-record' || live?.reverse === undefined)
            return rule/* NONE */.x;
        // One server that still has the PTR is enough: whoever asks it gets the name.
        const targets = (0,agreement/* answersOf */.Bw)(live.reverse).flatMap((answer) => answer.kind === 'rrset' && answer.targets.includes(name) ? answer.targets : []);
        if (targets.length === 0)
            return rule/* NONE */.x;
        if (context.namesOf(address).length > 0)
            return rule/* NONE */.x;
        const zone = declared?.reverse;
        const kept = zone?.answer.kind === 'rrset' && zone.answer.targets.includes(name);
        if (zone !== undefined && !kept)
            return rule/* NONE */.x;
        return [
            {
                message: `PTR of ${address} still names ${name}, which this change removes${zone === undefined ? '' : (0,rules_words/* placedAside */._s)(zone.locations)}`,
                remedy: {
                    text: zone === undefined
                        ? 'Remove the PTR record from the reverse zone as well, or ask whoever holds that zone to do it'
                        : `Remove the PTR record from the repository's zone ${zone.zone} as well`,
                },
                expected: [],
                observed: [...new Set(targets)],
                evidence: evidenceOf(live.reverse),
                ...(zone === undefined ? {} : { related: zone.locations }),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/ptr-pending.js






const ptrPending = {
    on: 'observation',
    id: 'ptr-pending',
    severity: 'error',
    title: "The PTR is right in the repository's own reverse zone, and not live yet",
    rationale: 'The reverse zone in the repository holds the right PTR, and the DNS does not say so yet. Whoever connects from the address between the ' +
        'publication of the two is met with the old answer, and resolvers keep that answer for its TTL. ' +
        'It is a warning where this very change adds the PTR, because merging is what publishes it. Where the zone itself is new in the change the message ' +
        'says so: anybody can write a file that claims a reverse zone.',
    remedy: 'Publish the reverse zone first, wait until the old answer has expired, then publish the address record. For a pipeline that always publishes reverse zones first, lower this rule to a warning.',
    repair: 'set-ptr',
    references: [
        {
            title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
        },
        {
            title: 'RFC 2308 section 5: caching of negative answers',
            url: 'https://www.rfc-editor.org/rfc/rfc2308.html#section-5',
        },
    ],
    check(observation, context) {
        if ((0,rules_reverse/* reverseOutcome */.xt)(observation, context) !== 'pending')
            return rule/* NONE */.x;
        const { expectation } = observation;
        const declared = observation.declared.reverse;
        const live = observation.live.reverse;
        const answer = live.answer;
        const seen = answer.kind === 'rrset' && answer.targets.length > 0
            ? `still names ${(0,rules_words/* listed */.KE)(answer.targets)}${(0,rules_words/* cacheAside */.rg)(live)}`
            : `is not live yet (${(0,rules_words/* negativeWords */.t7)(answer, live)})`;
        const targets = declared.answer.kind === 'rrset' ? declared.answer.targets : [];
        const publishes = declared.change === 'added' || declared.change === 'altered';
        const newZone = declared.isNewZone
            ? `; the zone ${declared.zone} is new in this change: make sure that it is published from here`
            : '';
        return [
            {
                message: `PTR of ${expectation.address} ${seen}, but is declared as ${(0,rules_words/* listed */.KE)(targets)}${(0,rules_words/* placedAside */._s)(declared.locations)}${newZone}${(0,rules_words/* untilAside */.Ri)(answer, context.now)}`,
                remedy: {
                    ...ptrRemedy(() => `Publish the repository's reverse zone ${declared.zone} first, then the address record`, observation),
                },
                expected: (0,rules_words/* expectedTargets */.Zo)(expectation),
                observed: answer.kind === 'rrset' ? answer.targets : [],
                evidence: [
                    ...evidenceOf(live),
                    declaredEvidence(`PTR ${(0,reverse_name/* reverseNameOf */.f)(expectation.address)}`, declared),
                ],
                related: declared.locations,
                ...(publishes ? { severity: 'warning' } : {}),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/ptr-target-invalid.js








const ptrTargetInvalid = {
    on: 'observation',
    id: 'ptr-target-invalid',
    severity: 'error',
    title: 'The PTR target is not a host name, or is an alias',
    rationale: 'A PTR record must name the primary name of the host: letters, digits and hyphens, and no alias. Resolver libraries drop answers with other characters, ' +
        'and a target that is itself an alias costs a lookup that many programs do not make, so the name counts as unknown or forged.',
    remedy: 'Let the PTR record name the canonical name, and give that name host name syntax (letters, digits, hyphens).',
    repair: 'set-ptr',
    references: [
        {
            title: 'RFC 2181 section 10.2: the value of a PTR record must not be an alias',
            url: 'https://www.rfc-editor.org/rfc/rfc2181.html#section-10.2',
        },
        {
            title: 'RFC 1123 section 2.1: host names',
            url: 'https://www.rfc-editor.org/rfc/rfc1123.html#section-2.1',
        },
    ],
    check(observation, context) {
        const { expectation } = observation;
        // A PTR record of the repository: the pair's name is the target itself.
        if (expectation.requires === 'forward')
            return checkOwnTarget(observation);
        const targets = (0,rules_reverse/* acceptableTargets */.t_)(observation, context);
        for (const target of targets) {
            if (!(0,domain_name/* isHostName */.uy)(target) || aliasedTo(target, observation, context) !== undefined)
                return targets.flatMap((one) => checkTarget(one, observation, context));
        }
        return rule/* NONE */.x;
    },
};
function checkTarget(target, observation, context) {
    const { address } = observation.expectation;
    const zone = observation.declared?.reverse;
    const related = zone === undefined ? {} : { related: zone.locations };
    if (!(0,domain_name/* isHostName */.uy)(target)) {
        return [
            { ...notAHostName(address, target), evidence: evidenceOf(observation.live?.reverse), ...related },
        ];
    }
    const canonical = aliasedTo(target, observation, context);
    if (canonical === undefined)
        return rule/* NONE */.x;
    return [
        {
            ...isAnAlias(address, target, canonical),
            evidence: evidenceOf(observation.live?.reverse, (0,leads_back/* confirmationOf */.$x)(target, observation)),
            ...related,
        },
    ];
}
/** The canonical name of a target that is an alias. The pair's own name is left to `name-is-alias`. */
function aliasedTo(target, observation, context) {
    if (target === observation.expectation.name)
        return undefined;
    const canonical = ptr_target_invalid_canonicalOf((0,leads_back/* confirmationOf */.$x)(target, observation)?.answer);
    if (canonical === undefined)
        return undefined;
    // What the repository declares with an address of its own replaces the alias when it is published.
    const replaced = context.stage === 'pre-publish' && (0,leads_back/* isDeclaredWith */.PK)(target, observation.expectation.address, context);
    return replaced ? undefined : canonical;
}
function checkOwnTarget({ expectation, declared, live }) {
    const { address, name } = expectation;
    const zone = declared?.forward;
    const canonical = ptr_target_invalid_canonicalOf(zone?.answer ?? live?.forward?.answer);
    if (canonical === undefined && (0,domain_name/* isHostName */.uy)(name))
        return rule/* NONE */.x;
    if (!(0,domain_name/* isHostName */.uy)(name))
        return [{ ...notAHostName(address, name), evidence: [] }];
    return [
        {
            ...isAnAlias(address, name, canonical),
            evidence: zone === undefined ? evidenceOf(live?.forward) : [declaredEvidence(`address of ${name}`, zone)],
            ...(zone === undefined ? {} : { related: zone.locations }),
        },
    ];
}
function ptr_target_invalid_canonicalOf(answer) {
    return answer === undefined || answer.kind === 'failure' ? undefined : answer.aliases.at(-1);
}
function notAHostName(address, target) {
    const written = addressAsTarget(target);
    if (written !== undefined)
        return {
            message: `PTR of ${address} ${holdsAddress(written)}`,
            remedy: { text: nameRemedy(address) },
            observed: [target],
        };
    return {
        message: `PTR of ${address} names ${(0,rules_words/* named */.KT)(target)}, which is not a host name`,
        remedy: { text: hostNameRemedy(target, address) },
        observed: [target],
    };
}
function isAnAlias(address, target, canonical) {
    return {
        message: `PTR of ${address} names ${target}, which is an alias of ${canonical}`,
        remedy: { text: `Let the PTR record name ${canonical}, or give ${target} an address record of its own` },
        expected: [canonical],
        observed: [target],
    };
}

;// CONCATENATED MODULE: ./lib/rules/ptr-unconfirmed.js








const ptrUnconfirmed = {
    on: 'observation',
    id: 'ptr-unconfirmed',
    severity: 'error',
    title: 'The PTR names an acceptable name that does not lead back to the address',
    rationale: 'A PTR record is believed only where forward lookup of its target contains the address; anyone can put any name into a reverse zone of their own. ' +
        'The target here was accepted, yet it leads back neither in the DNS nor in the repository, so the check that mail receivers and servers make fails.',
    remedy: 'Publish the address record of the PTR target, or let the PTR record name the pair itself.',
    repair: 'publish-forward',
    references: [
        {
            title: 'RFC 8601 section 3: the "iprev" check of mail receivers',
            url: 'https://www.rfc-editor.org/rfc/rfc8601.html#section-3',
        },
        {
            title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
        },
        {
            title: 'docker-mailserver 2970: "does not resolve to address", and the client counts as unknown',
            url: 'https://github.com/docker-mailserver/docker-mailserver/issues/2970',
        },
    ],
    check(observation, context) {
        if ((0,rules_confirmation/* confirmationOutcome */.e)(observation, context) !== 'unconfirmed')
            return rule/* NONE */.x;
        const { address } = observation.expectation;
        const type = (0,ip_address/* addressTypeOf */.cC)(address);
        const targets = (0,rules_reverse/* acceptableTargets */.t_)(observation, context);
        const lookups = targets.flatMap((target) => (0,leads_back/* confirmationOf */.$x)(target, observation) ?? []);
        const [first] = lookups;
        const answer = (0,rules_forward/* decisiveAnswer */.vh)(first, address);
        const aside = first === undefined ? '' : (0,rules_words/* serversAside */.x8)(first, address);
        const seen = answer?.kind === 'rrset'
            ? `resolves to ${(0,rules_words/* listed */.KE)(answer.targets)}`
            : `has no ${type} record${answer === undefined || answer.kind === 'failure' ? '' : ` (${(0,rules_words/* negativeWords */.t7)(answer, first)})`}`;
        const [target] = first === undefined ? targets : [first.question.name];
        return [
            {
                message: targets.length === 1
                    ? `PTR of ${address} names ${target}, which ${seen} and so does not lead back${aside}`
                    : `PTR of ${address} names ${(0,rules_words/* listed */.KE)(targets)}, and none of them leads back`,
                remedy: {
                    text: 'Publish the address record of the PTR target first',
                    record: `${target}. IN ${type} ${address}`,
                },
                expected: [address],
                observed: answer?.kind === 'rrset' ? answer.targets : [],
                evidence: evidenceOf(observation.live?.reverse, ...lookups),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/reverse-dropped.js


const reverseDropped = {
    on: 'observation',
    id: 'reverse-dropped',
    severity: 'warning',
    title: 'The change takes away the reverse zone that holds the PTR of an address still in use',
    rationale: 'As long as the old zone is served the PTR is found; it goes with the zone, together with those of all its neighbours. A mistyped zone statement or origin does that as thoroughly as a removed file. ' +
        'Where the zone only moves to another place, nothing is lost, and nothing in the repository shows it.',
    remedy: 'Keep the zone: look for a mistyped zone statement, origin or file name. Where another place publishes it from now on, see that it does so before this change is merged.',
    repair: 'set-ptr',
    references: [
        {
            title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
        },
    ],
    check({ expectation, droppedReverse }, context) {
        if (droppedReverse?.answer.kind !== 'rrset')
            return rule/* NONE */.x;
        // A zone that delegates the name, or could not be read in full, is still there.
        if (context.hasReverseZone(expectation.address, expectation.view))
            return rule/* NONE */.x;
        const { zone, answer, locations } = droppedReverse;
        const [place] = locations;
        const at = place === undefined ? '' : ` (${place.path}${place.line === undefined ? '' : `:${place.line}`})`;
        return [
            {
                message: `Before this change the repository held ${zone} with the PTR of ${expectation.address}, ${answer.targets.map(rules_words/* clipped */.cz).join(', ')}${at}; now it holds no such zone, and other pairs may lose theirs as well`,
                observed: answer.targets,
                once: `${zone} ${expectation.view ?? ''}`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/reverse-inconsistent.js




const reverseInconsistent = {
    on: 'observation',
    id: 'reverse-inconsistent',
    severity: 'error',
    title: 'The authoritative servers of the reverse zone disagree about the PTR',
    rationale: 'Which answer a client gets depends on which server its resolver happens to ask, so verification succeeds and fails at random. Most often a secondary did not transfer the zone, or a server holds a stale copy.',
    remedy: 'Compare the serials in the evidence, repair the transfer to the server that lags behind, and run again.',
    repair: 'reverse-servers',
    references: [
        {
            title: 'RFC 1034 section 4.3.5: zone maintenance and transfers',
            url: 'https://www.rfc-editor.org/rfc/rfc1034.html#section-4.3.5',
        },
        {
            title: 'RFC 2182: Selection and Operation of Secondary DNS Servers',
            url: 'https://www.rfc-editor.org/rfc/rfc2182.html',
        },
    ],
    check({ expectation, live }) {
        const reverse = live?.reverse;
        if (reverse?.servers === undefined || expectation.requires === 'forward')
            return rule/* NONE */.x;
        if (!(0,agreement/* serversDisagree */.HC)(reverse.servers))
            return rule/* NONE */.x;
        const byAnswer = new Map();
        for (const { server, answer } of (0,agreement/* authoritativeAnswers */.Rl)(reverse.servers)) {
            if (answer.kind === 'not-asked' || answer.kind === 'failure')
                continue;
            const words = answer.kind === 'rrset'
                ? (0,rules_words/* listed */.KE)([...answer.targets].sort())
                : answerWords({ kind: answer.kind, aliases: [] });
            byAnswer.set(words, [...(byAnswer.get(words) ?? []), server]);
        }
        const said = [...byAnswer].map(([words, servers]) => `${(0,rules_words/* listed */.KE)(servers)} ${servers.length === 1 ? 'says' : 'say'} ${words}`);
        return [
            {
                message: `The servers of the reverse zone disagree about the PTR of ${expectation.address}: ${said.slice(0, 4).join('; ')}`,
                remedy: { text: 'Bring the servers of the reverse zone to the same serial, then run again' },
                expected: (0,rules_words/* expectedTargets */.Zo)(expectation),
                observed: [...byAnswer.keys()],
                evidence: evidenceOf(reverse),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/reverse-lame.js




const reverseLame = {
    on: 'observation',
    id: 'reverse-lame',
    severity: 'warning',
    title: 'A server that the reverse zone is delegated to does not answer for it',
    rationale: 'The other servers answer, so the PTR is found, after a timeout or a second try. When those fail as well nothing is left, and some resolvers give up on a zone that is partly lame.',
    remedy: 'Let the server serve the zone, or remove its NS record from the zone and from the delegation.',
    repair: 'reverse-servers',
    references: [
        {
            title: 'RFC 1912 section 2.8: lame delegations',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.8',
        },
        {
            title: 'RFC 9499 section 7: "lame delegation"',
            url: 'https://www.rfc-editor.org/rfc/rfc9499.html#section-7',
        },
    ],
    check({ expectation, live }) {
        const reverse = live?.reverse;
        if (reverse?.servers === undefined || expectation.requires === 'forward')
            return rule/* NONE */.x;
        const lame = (0,agreement/* lameServers */.Qx)(reverse.servers);
        // Where no server answers at all the lookup itself has failed.
        if (lame.length === 0 || (0,agreement/* authoritativeAnswers */.Rl)(reverse.servers).length === 0)
            return rule/* NONE */.x;
        const said = lame.map(({ server, answer, errors }) => `${(0,rules_words/* clipped */.cz)(server)} (${answer.kind === 'failure' ? (0,rules_words/* failureWords */.AC)(answer, errors) : 'answers without authority'})`);
        return [
            {
                message: `No authoritative answer about the PTR of ${expectation.address} from ${(0,rules_words/* listed */.KE)(said)}`,
                remedy: { text: 'Let the server serve the reverse zone, or remove it from the delegation' },
                observed: lame.map(({ server }) => server),
                evidence: evidenceOf(reverse),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/reverse-name-malformed.js

const reverseNameMalformed = {
    on: 'declaration',
    id: 'reverse-name-malformed',
    severity: 'error',
    title: 'The owner of a PTR record can never be asked for',
    rationale: 'The reverse name of an address has exactly 32 labels of one hexadecimal digit under ip6.arpa, or 4 decimal octets under in-addr.arpa, in reverse order. A PTR record under any other name is accepted by every server ' +
        'and found by nobody, so it looks published while the address has no PTR.',
    remedy: 'Write the owner that the finding shows; ptr-gate ptr ADDRESS prints the reverse name of any address.',
    repair: 'reverse-name',
    references: [
        {
            title: 'RFC 3596 section 2.5: the IP6.ARPA domain',
            url: 'https://www.rfc-editor.org/rfc/rfc3596.html#section-2.5',
        },
        {
            title: 'RFC 1035 section 3.5: the IN-ADDR.ARPA domain',
            url: 'https://www.rfc-editor.org/rfc/rfc1035.html#section-3.5',
        },
        {
            title: 'RFC 2317: Classless IN-ADDR.ARPA delegation',
            url: 'https://www.rfc-editor.org/rfc/rfc2317.html',
        },
        {
            title: 'DNSControl 3550: a release gave the PTR records of IPv6 addresses names that can never match',
            url: 'https://github.com/DNSControl/dnscontrol/issues/3550',
        },
    ],
    check: (defect) => violationOf('reverse-name-malformed', defect),
};

;// CONCATENATED MODULE: ./lib/rules/rollout-late.js





const rolloutLate = {
    on: 'observation',
    id: 'rollout-late',
    severity: 'notice',
    title: 'The rollout has come to the region, and the address is not live there',
    rationale: 'By its date the region should show the address, and its clients do not see it. Every later region waits for what this one was to find out. ' +
        'Under `stage: published` the same is an error (forward-missing, forward-mismatch).',
    remedy: 'Publish the address record in this region, or say in the rollout that it waits: a later date under `pin:`, or `hold:`.',
    repair: 'publish-forward',
    references: [
        {
            title: 'RFC 7871: Client Subnet in DNS Queries',
            url: 'https://www.rfc-editor.org/rfc/rfc7871.html',
        },
    ],
    check(observation, context) {
        if ((0,rules_forward/* forwardOutcome */.I0)(observation, context) !== 'late')
            return rule/* NONE */.x;
        const { name, address, region, rollout } = observation.expectation;
        const live = observation.live.forward;
        const answer = (0,rules_forward/* liveForward */.or)(observation);
        const targets = answer.kind === 'rrset' ? answer.targets : [];
        const type = (0,ip_address/* addressTypeOf */.cC)(address);
        const seen = answer.kind === 'nodata' || answer.kind === 'nxdomain'
            ? `${(0,rules_words/* negativeWords */.t7)(answer, live)}${(0,rules_words/* untilAside */.Ri)(answer, context.now)}`
            : `its ${type} records are ${(0,rules_words/* listed */.KE)(targets)}`;
        return [
            {
                message: `${region} is due since ${rollout.date}, and ${name} is not live there with ${address}: ${seen}${(0,rules_words/* serversAside */.x8)(live, address)}`,
                remedy: {
                    text: `Publish this ${type} record in region ${region} once its PTR is right, or let the region wait with pin: or hold:`,
                },
                expected: [address],
                observed: targets,
                evidence: evidenceOf(live),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/source-syntax.js

const sourceSyntax = {
    on: 'declaration',
    id: 'source-syntax',
    severity: 'error',
    title: 'A record could not be read',
    rationale: 'A record that cannot be read is a pair that nobody checks. Name servers refuse the whole zone for such a record, or read something else than was meant; the rest of the file was read and judged.',
    remedy: 'Correct the record at the place that the finding names.',
    repair: 'configuration',
    references: [
        {
            title: 'RFC 1035 section 5: master files',
            url: 'https://www.rfc-editor.org/rfc/rfc1035.html#section-5',
        },
        {
            title: 'RFC 5952: A Recommendation for IPv6 Address Text Representation',
            url: 'https://www.rfc-editor.org/rfc/rfc5952.html',
        },
    ],
    check: (defect) => violationOf('source-syntax', defect),
};

;// CONCATENATED MODULE: ./lib/rules/index.js































/** Every rule, in the order in which the findings of one pair and the documentation present them. */
const RULES = [
    lookupFailed,
    ptrMissing,
    ptrPending,
    ptrMismatch,
    ptrUnconfirmed,
    ptrAmbiguous,
    ptrTargetInvalid,
    ptrOrphaned,
    forwardMissing,
    forwardMismatch,
    forwardUndeclared,
    forwardPremature,
    rolloutLate,
    nameIsAlias,
    addressNotGlobal,
    addressPrivate,
    expectationConflict,
    reverseNameMalformed,
    reverseDropped,
    reverseInconsistent,
    reverseLame,
    ipv6_unhealthy/* ipv6Unhealthy */.u,
    not_dual_stack/* notDualStack */.E,
    health_unmeasured/* healthUnmeasured */.c,
    sourceSyntax,
    nothingToCheck,
    ignoreExpired,
    ignoreUnused,
    ignoreUnapproved,
    baselineOutdated,
    policyChanged,
];
const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
function ruleById(id) {
    return BY_ID.get(id);
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

/***/ 7567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ keepNothing),
/* harmony export */   f: () => (/* binding */ lastKept)
/* harmony export */ });
function keepNothing() {
    return { observation: undefined, found: [] };
}
let questions = 0;
/** The same pure function, which finds out only once about each pair where the context keeps what it found. */
function lastKept(find) {
    const question = questions++;
    return (observation, context) => {
        const { kept } = context;
        if (kept === undefined)
            return find(observation, context);
        if (kept.observation !== observation) {
            kept.observation = observation;
            kept.found.fill(undefined);
        }
        kept.found[question] ??= find(observation, context);
        return kept.found[question];
    };
}


/***/ }),

/***/ 7447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ confirmationOf),
/* harmony export */   PK: () => (/* binding */ isDeclaredWith),
/* harmony export */   b6: () => (/* binding */ leadsBack),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3984);
/* harmony import */ var _forward_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(473);



/**
 * Whether a PTR target leads back to the pair's address. The pair's own name counts: its forward has rules of its own.
 * Before publication, and offline, a target that the repository declares with the address counts as well.
 */
function leadsBack(target, observation, context) {
    const { name, address } = observation.expectation;
    if (target === name)
        return 'yes';
    if ((context.stage === 'pre-publish' || context.offline) && isDeclaredWith(target, address, context))
        return 'yes';
    const reading = (0,_forward_js__WEBPACK_IMPORTED_MODULE_2__/* .readForward */ .GD)((0,_forward_js__WEBPACK_IMPORTED_MODULE_2__/* .decisiveAnswer */ .vh)(confirmationOf(target, observation), address), address);
    if (reading === 'contains')
        return 'yes';
    return reading === 'failed' || reading === 'not-asked' ? reading : 'no';
}
/** The forward lookup of a PTR target, of the address's own type. */
function confirmationOf(target, { live, expectation }) {
    if (live === undefined)
        return undefined;
    const type = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressTypeOf */ .cC)(expectation.address);
    for (const lookup of live.confirmations) {
        if (lookup.question.name === target && lookup.question.type === type)
            return lookup;
    }
    return undefined;
}
/** Whether the repository declares the name with the address, itself or by the wildcard that covers it; `view` as for `addressesOf`. */
function isDeclaredWith(target, address, context, view) {
    if (context.addressesOf(target, view).includes(address))
        return true;
    const wildcard = coveringWildcard(target, context);
    return wildcard !== undefined && context.addressesOf(wildcard, view).includes(address);
}
/** Whether the wildcard, declared or not, answers for the target where nothing declared stands between them. */
function covers(wildcard, target, context) {
    const parent = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(wildcard);
    if (target === parent || (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWildcard */ .z2)(target) || !(0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(target, parent))
        return false;
    for (let name = target; name !== parent; name = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(name)) {
        if (context.exists(name))
            return false;
    }
    return true;
}
/** The wildcard at the closest declared name above the target, which alone may cover it (RFC 4592 section 3.3.1). */
function coveringWildcard(target, context) {
    if ((0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWildcard */ .z2)(target))
        return undefined;
    for (let name = target; name !== _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl && !context.exists(name); name = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(name)) {
        const parent = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(name);
        const wildcard = (parent === _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl ? '*' : `*.${parent}`);
        if (context.exists(wildcard))
            return wildcard;
    }
    return undefined;
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

/***/ 5394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ acceptanceOf),
/* harmony export */   s9: () => (/* binding */ decidingTargets),
/* harmony export */   t_: () => (/* binding */ acceptableTargets),
/* harmony export */   xt: () => (/* binding */ reverseOutcome)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(0);
/* harmony import */ var _last_kept_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7567);
/* harmony import */ var _leads_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7447);




/** Many rules ask it of each pair in turn. */
const reverseOutcome = (0,_last_kept_js__WEBPACK_IMPORTED_MODULE_2__/* .lastKept */ .f)(findOutcome);
function findOutcome(observation, context) {
    if (observation.expectation.requires === 'forward')
        return 'not-needed';
    const declared = observation.declared?.reverse;
    const live = observation.live?.reverse;
    if (declared === undefined)
        return live === undefined ? 'not-asked' : readLookup(live, observation, context);
    const desired = readAnswer(declared.answer, observation, context);
    if (desired === 'missing')
        return 'declared-missing';
    if (desired === 'mismatch')
        return 'declared-mismatch';
    if (live === undefined)
        return desired;
    const actual = readLookup(live, observation, context);
    if (actual === 'failed' || actual === 'inconsistent')
        return actual;
    if (desired !== 'acceptable')
        return desired;
    return actual === 'missing' || actual === 'mismatch' ? 'pending' : actual;
}
function readLookup(lookup, observation, context) {
    if (lookup.servers !== undefined && (0,_agreement_js__WEBPACK_IMPORTED_MODULE_3__/* .serversDisagree */ .HC)(lookup.servers))
        return 'inconsistent';
    return readAnswer(lookup.answer, observation, context);
}
function readAnswer(answer, observation, context) {
    if (answer.kind === 'failure')
        return 'failed';
    if (answer.kind !== 'rrset' || answer.targets.length === 0)
        return 'missing';
    let failed = false;
    let refuted = false;
    let unasked = false;
    for (const target of answer.targets) {
        const acceptance = acceptanceOf(target, observation, context);
        if (acceptance === 'yes')
            return 'acceptable';
        if (acceptance === 'failed')
            failed = true;
        else if (acceptance === 'not-asked')
            unasked = true;
        else
            refuted = true;
    }
    // Some asked and refuted, some not asked: a hostile RRset may be longer than anyone follows, and must not pass for that.
    if (failed || (unasked && refuted))
        return 'confirmation-failed';
    return unasked ? 'not-asked' : 'mismatch';
}
/** Whether one PTR target is acceptable; only under `match: confirmed` does that depend on a lookup. */
function acceptanceOf(target, observation, context) {
    const { address, match, ptr, view, isCrowded } = observation.expectation;
    if (ptr.includes(target))
        return 'yes';
    if (isCrowded === true && context.isExpected?.(target, address) === true)
        return 'yes';
    if (match === 'confirmed')
        return (0,_leads_back_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsBack */ .b6)(target, observation, context);
    // A crowded address has more names than are listed, and a wildcard has no PTR of its own: a name it answers for will do.
    const held = observation.declared?.reverse !== undefined;
    if (match === 'any' && (0,_leads_back_js__WEBPACK_IMPORTED_MODULE_1__/* .isDeclaredWith */ .PK)(target, address, context, held ? view : undefined))
        return 'yes';
    for (const acceptable of ptr) {
        if ((0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWildcard */ .z2)(acceptable) && (0,_leads_back_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)(acceptable, target, context))
            return 'yes';
    }
    return 'no';
}
/** The PTR targets that the verdict rests on: the repository's own reverse zone where it holds one, else the live ones. */
function decidingTargets({ declared, live }) {
    const answer = declared?.reverse?.answer ?? live?.reverse?.answer;
    return answer?.kind === 'rrset' ? answer.targets : [];
}
/** The acceptable among the deciding targets, or none where the reverse is not settled. */
function acceptableTargets(observation, context) {
    const outcome = reverseOutcome(observation, context);
    if (outcome !== 'acceptable' && outcome !== 'pending')
        return [];
    const targets = decidingTargets(observation);
    // One target, and the outcome says that one is acceptable: nearly every pair.
    if (targets.length === 1)
        return targets;
    return targets.filter((target) => acceptanceOf(target, observation, context) === 'yes');
}


/***/ }),

/***/ 2497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ holdingWords),
/* harmony export */   e: () => (/* binding */ inDaysWords)
/* harmony export */ });
/** `in 3 days`. */
function inDaysWords(days) {
    return `in ${days} ${days === 1 ? 'day' : 'days'}`;
}
/** What the rollout does to a region whose turn has not come: `holds back until 2026-12-08 (in 3 days)`. */
function holdingWords(rollout) {
    if (rollout === undefined || rollout.date === null || rollout.inDays === null)
        return 'holds back';
    return `holds back until ${rollout.date} (${inDaysWords(rollout.inDays)})`;
}


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