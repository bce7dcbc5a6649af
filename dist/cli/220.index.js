"use strict";
exports.id = 220;
exports.ids = [220];
exports.modules = {

/***/ 8953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ prepareCheck)
});

// EXTERNAL MODULE: ./lib/cannot-run.js
var cannot_run = __webpack_require__(1105);
// EXTERNAL MODULE: ./lib/model/reverse-name.js + 2 modules
var reverse_name = __webpack_require__(9776);
// EXTERNAL MODULE: ./lib/zones/ttl.js
var ttl = __webpack_require__(8384);
;// CONCATENATED MODULE: ./lib/zones/declared-lookup.js

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
    const chain = found.aliases.map((alias) => (0,ttl/* ttlOf */.y)(alias.record, alias.zone));
    return found.records.reduce((least, record) => Math.min(least, (0,ttl/* ttlOf */.y)(record, found.zone)), Math.min(...chain, Infinity));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
;// CONCATENATED MODULE: ./lib/scope/signature.js




/** From how many acceptable targets on a pair names only some of those of its address. */
const CROWDED = 32;
/** Longer signatures are kept as a digest. */
const MAX_LENGTH = 120;
/**
 * Everything declared that judges a pair, as one text: its options, its acceptable targets, what the declared zones hold
 * at its reverse name, and whether its targets lead back. Two worlds with equal signatures judge the pair alike. Places,
 * order, TTLs and everything else that judges nothing are left out.
 */
function signatureOf(expectation, world) {
    const { zones } = world;
    const { name, address, match, forward, requires, view, leftOut } = expectation;
    const crowded = match === 'any' && expectation.ptr.length >= CROWDED;
    const ptr = crowded ? [] : expectation.ptr;
    const brief = (other) => (other === name ? '=' : other);
    const parts = [
        match,
        forward,
        leftOut?.reason ?? '',
        crowded ? crowdAt(address, view, world) : ptr.map(brief).sort().join(' '),
    ];
    if (!zones.isEmpty) {
        // The name itself always counts: an alias beside its address records is judged too.
        const targets = new Set([name]);
        if (requires !== 'forward') {
            for (const target of ptr)
                targets.add(target);
            const reverse = said(zones, (0,reverse_name/* reverseNameOf */.f)(address), 'PTR', view);
            for (const target of reverse.targets)
                targets.add(target);
            parts.push(`${reverse.words} ${reverse.targets.map(brief).join(' ')}`);
        }
        const type = (0,ip_address/* addressTypeOf */.cC)(address);
        for (const target of [...targets].sort()) {
            const { words, targets: addresses } = said(zones, target, type, view);
            // Of an RRset only this address bears on the pair: its name may gain and lose others.
            const leadsBack = words.startsWith('+') && (addresses.includes(address) ? 'y' : 'n');
            parts.push(`${brief(target)} ${words}${leadsBack || ''}`);
        }
    }
    const signature = parts.join('\n');
    if (signature.length <= MAX_LENGTH)
        return signature;
    return digest(signature);
}
const crowds = new WeakMap();
/** A digest of all names of an address; kept, for each of them asks. */
function crowdAt(address, view, world) {
    const known = crowds.get(world) ?? new Map();
    crowds.set(world, known);
    const key = `${address} ${view ?? ''}`;
    let crowd = known.get(key);
    if (crowd === undefined) {
        crowd = digest([...world.namesOf(address, view)].sort().join(' '));
        known.set(key, crowd);
    }
    return crowd;
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64');
}
/** The declared answer in few letters: `+` data, `0` none, `>` delegated to these servers, `-` not held. */
function said(zones, name, type, view) {
    const found = declaredLookup(zones, name, type, view);
    if (found !== undefined) {
        const { answer } = found;
        const chain = answer.aliases.map((alias) => ` ${alias}`).join('');
        if (answer.kind === 'rrset')
            return { words: `+${chain}`, targets: answer.targets };
        return { words: `0${chain}`, targets: NONE };
    }
    const raw = zones.lookup(name, type, view);
    if (raw.kind !== 'delegation')
        return { words: '-', targets: NONE };
    const servers = raw.records.map(({ data }) => data).sort();
    return { words: `> ${raw.cut} ${servers.join(' ')}`, targets: NONE };
}
const NONE = [];

;// CONCATENATED MODULE: ./lib/scope/compare.js



/** Holds the base in compact form; the pairs themselves are not kept. */
function indexBase(base, world) {
    const groups = new Map();
    const ignores = new Map();
    const defects = new Map();
    for (const one of base) {
        if (one.kind === 'defect') {
            const key = defectKey(one.defect);
            defects.set(key, (defects.get(key) ?? 0) + 1);
        }
        else if (one.kind === 'expectation') {
            const { expectation } = one;
            const key = pairKey(expectation);
            enter(groups, key, signatureOf(expectation, world), expectation);
            for (const comment of expectation.ignores ?? []) {
                const known = ignores.get(key);
                if (known === undefined)
                    ignores.set(key, new Set([ignoreKey(comment)]));
                else
                    known.add(ignoreKey(comment));
            }
        }
    }
    let passes = 0;
    function compare(head) {
        const pass = ++passes;
        const defectsLeft = new Map(defects);
        function changeOf(key, expectation) {
            const group = groups.get(key);
            if (group === undefined)
                return 'added';
            if (group.pass !== pass)
                restart(group, pass);
            if (group.left === 0)
                return 'added';
            group.left--;
            const signature = signatureOf(expectation, head);
            const variant = group.first.signature === signature ? group.first : group.others?.get(signature);
            if (variant === undefined || variant.left === 0)
                return 'altered';
            variant.left--;
            return 'unchanged';
        }
        return {
            expectation(expectation) {
                const key = pairKey(expectation);
                const change = changeOf(key, expectation);
                if (expectation.ignores === undefined)
                    return { ...expectation, change };
                const known = ignores.get(key);
                const marked = expectation.ignores.map((comment) => known?.has(ignoreKey(comment)) === true ? comment : { ...comment, added: true });
                return { ...expectation, change, ignores: marked };
            },
            defect(defect) {
                const key = defectKey(defect);
                const left = defectsLeft.get(key) ?? 0;
                if (left === 0)
                    return { ...defect, change: 'added' };
                defectsLeft.set(key, left - 1);
                return { ...defect, change: 'unchanged' };
            },
            reverseChange: (expectation, declared) => reverseChangeOf(expectation, declared, world.zones),
            *removed() {
                for (const [key, group] of groups) {
                    if (group.pass !== pass && group.isJudged)
                        yield removedPair(key, group.location);
                }
            },
        };
    }
    return { compare };
}
function enter(groups, key, signature, { location, leftOut }) {
    const group = groups.get(key);
    if (group === undefined) {
        const first = { signature, total: 1, left: 0 };
        groups.set(key, {
            pass: 0,
            total: 1,
            left: 0,
            location,
            isJudged: leftOut === undefined,
            first,
            others: undefined,
        });
        return;
    }
    group.total++;
    if (group.first.signature === signature) {
        group.first.total++;
        return;
    }
    group.others ??= new Map();
    const other = group.others.get(signature);
    if (other === undefined)
        group.others.set(signature, { signature, total: 1, left: 0 });
    else
        other.total++;
}
function restart(group, pass) {
    group.pass = pass;
    group.left = group.total;
    group.first.left = group.first.total;
    for (const other of group.others?.values() ?? [])
        other.left = other.total;
}
/** Names, addresses and region names hold no line end; the view, which may, stands last. */
function pairKey({ name, address, requires, region, view }) {
    return `${name}\n${address}\n${requires}\n${region ?? ''}\n${view ?? ''}`;
}
function removedPair(key, location) {
    const [name, address, requires, region, ...view] = key.split('\n');
    return {
        name,
        address,
        ptr: [name],
        match: 'exact',
        requires,
        forward: 'optional',
        declaredAs: requires === 'forward' ? 'ptr-record' : 'address-record',
        ...(region === '' ? {} : { region }),
        ...(view.join('') === '' ? {} : { view: view.join('\n') }),
        change: 'removed',
        location,
    };
}
/** A comment holds for what it names and until when; its reason may be put better. */
function ignoreKey({ rules, until }) {
    return `${until ?? ''} ${[...rules].sort().join(' ')}`;
}
/** What the defect says, without the places it says it of: a moved line is no change. */
function defectKey(defect) {
    const { kind, name, address, expected, observed, location, related } = defect;
    let message = defect.message;
    for (const { path, line } of [location, ...(related ?? [])]) {
        if (line !== undefined)
            message = message.replaceAll(`${path}:${line}`, path);
    }
    return JSON.stringify([kind, name, address, expected, observed, message.replace(/\bline [0-9]+/g, 'line')]);
}
function reverseChangeOf({ address, view, ptr }, declared, base) {
    const before = compare_targetsOf(declaredLookup(base, (0,reverse_name/* reverseNameOf */.f)(address), 'PTR', view));
    const after = compare_targetsOf(declared);
    // Only what makes the pair acceptable counts: a second PTR beside one that has waited for months adds nothing.
    const good = after.filter((target) => ptr.includes(target));
    if ((good.length === 0 ? after : good).some((target) => before.includes(target)))
        return 'unchanged';
    return before.length === 0 ? 'added' : 'altered';
}
function compare_targetsOf(lookup) {
    return lookup?.answer.kind === 'rrset' ? lookup.answer.targets : [];
}

// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/sources/declared.js + 2 modules
var sources_declared = __webpack_require__(7972);
;// CONCATENATED MODULE: ./lib/sources/expect.js





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
    if (alias === undefined || declaredLookup(zones, name, (0,ip_address/* addressTypeOf */.cC)(address), view) !== undefined)
        return;
    yield { kind: 'defect', defect: (0,sources_declared/* aliasConflict */.v)(name, alias, location) };
}
function ofPair(pair, isManifest, declared, policy) {
    const { ptr, ...rest } = pair;
    const match = ptr !== undefined ? 'exact' : (policy.match ?? (isManifest ? 'exact' : 'any'));
    const acceptable = () => {
        if (ptr !== undefined)
            return ptr;
        if (policy.match === undefined && isManifest && !(0,domain_name/* isWildcard */.z2)(pair.name))
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
    if (match === 'exact' && !(0,domain_name/* isWildcard */.z2)(name))
        return [name];
    const names = declared.namesOf(address, viewOfReverse(pair, declared));
    return names.length <= MOST_NAMES ? names : [...new Set([name, ...names.slice(0, MOST_NAMES)])];
}
/** A view's own reverse zone is about the names of that view; without one, its clients see the PTR that all others see. */
function viewOfReverse({ address, view }, { zones }) {
    if (view === undefined)
        return undefined;
    return declaredLookup(zones, (0,reverse_name/* reverseNameOf */.f)(address), 'PTR', view) === undefined ? undefined : view;
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
        const address = (0,reverse_name/* addressOfReverseName */.Zf)(record.owner);
        yield address === undefined
            ? skipped(record, 'occluded', detail)
            : leftOut(ofPtr(record, address, policy), 'occluded', detail);
        return;
    }
    const owner = (0,reverse_name/* classifyReverseOwner */.Im)(record.owner, intendedAddressOf(record, declared));
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
    if (zone === reverse_name/* IN_ADDR_ARPA */.pw || !(0,domain_name/* isAtOrBelow */.a5)(zone, reverse_name/* IN_ADDR_ARPA */.pw))
        return false;
    const chosen = (0,domain_name/* labelsOf */.PC)(zone).slice(0, -2);
    return chosen.some((label) => /[a-z]/.test(label)) && zones.find((0,domain_name/* parentOf */.gN)(zone), view) === undefined;
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
/** The expectation, unless its address is in none of the networks that the policy names as ours. */
function withinNetworks(expectation, { networks }) {
    if (networks === undefined || networks.some((network) => (0,ip_address/* networkContains */.wd)(network, expectation.address))) {
        return { kind: 'expectation', expectation };
    }
    return leftOut(expectation, 'not-our-network', `${expectation.address} is in none of ${networks.map(ip_address/* formatNetwork */.CM).join(', ')}`);
}
function leftOut(expectation, reason, detail) {
    return { kind: 'expectation', expectation: { ...expectation, leftOut: { reason, detail } } };
}
/** A PTR record that is no pair. */
function skipped({ data, location }, reason, detail) {
    return { kind: 'skip', skip: { reason, detail, name: data, location } };
}

// EXTERNAL MODULE: ./lib/sources/read.js + 54 modules
var read = __webpack_require__(8215);
// EXTERNAL MODULE: ./lib/sources/source.js
var source = __webpack_require__(248);
;// CONCATENATED MODULE: ./lib/change-review.js




/** @throws {SourceError} when a file of the head cannot be read. */
function reviewChange(base, files, declared, policy) {
    const index = indexBase(expectations(base.files, base.declared, policy), base.declared);
    let comparison = index.compare(declared);
    function* marked() {
        comparison = index.compare(declared);
        for (const one of expectations(files, declared, policy)) {
            if (one.kind === 'expectation')
                yield { kind: 'expectation', expectation: comparison.expectation(one.expectation) };
            else if (one.kind === 'defect')
                yield { kind: 'defect', defect: comparison.defect(one.defect) };
            else
                yield one;
        }
        for (const expectation of comparison.removed())
            yield { kind: 'expectation', expectation };
    }
    return {
        isRelevant: some(marked(), isTouched),
        *marked() {
            for (const one of marked()) {
                // A pair that is gone matters by the PTR it leaves behind, and only where no other name has the address.
                if (one.kind !== 'expectation' ||
                    one.expectation.change !== 'removed' ||
                    leavesPtr(one.expectation, declared))
                    yield one;
            }
        },
        withReverseChange(observation) {
            const reverse = observation.declared?.reverse;
            if (reverse === undefined)
                return observation;
            const change = comparison.reverseChange(observation.expectation, reverse);
            return { ...observation, declared: { ...observation.declared, reverse: { ...reverse, change } } };
        },
    };
}
function isTouched(one) {
    if (one.kind === 'defect')
        return one.defect.change !== 'unchanged';
    if (one.kind === 'skip')
        return false;
    const { change, leftOut, ignores } = one.expectation;
    // A new ignore comment is for the reviewer to see, though it changes no pair.
    if (ignores?.some(({ added }) => added === true) === true)
        return true;
    return change !== 'unchanged' && !(change === 'added' && leftOut !== undefined);
}
function leavesPtr({ declaredAs, address }, { namesOf }) {
    return declaredAs !== 'ptr-record' && namesOf(address).length === 0;
}
function some(items, test) {
    for (const item of items)
        if (test(item))
            return true;
    return false;
}
/** Files that the base lists and the head does not, and that are still there: a list cannot take pairs out of sight. */
function stillThere(base, tree, files) {
    const known = new Set(files.map(({ path }) => path));
    const wanted = base.listed.filter(({ pattern }) => !known.has(pattern) && tree.has(pattern));
    return wanted.flatMap((entry) => {
        try {
            return (0,read/* read */.L)(tree, [entry]);
        }
        catch (error) {
            // It holds no records any more: then its pairs are gone, and are reported as such.
            if (error instanceof source/* SourceError */.c)
                return [];
            throw error;
        }
    });
}

// EXTERNAL MODULE: ./lib/config.js + 2 modules
var lib_config = __webpack_require__(3169);
// EXTERNAL MODULE: ./lib/config-path.js
var config_path = __webpack_require__(5434);
;// CONCATENATED MODULE: ./lib/dns/queue.js
/**
 * A ring that doubles when full. Slots are emptied as items leave: an abandoned array that still points at items
 * would keep them from dying young.
 */
function createQueue() {
    let ring = new Array(64).fill(undefined);
    let head = 0;
    let length = 0;
    function makeRoom() {
        if (length < ring.length)
            return;
        const larger = new Array(2 * ring.length).fill(undefined);
        for (let i = 0; i < length; i++)
            larger[i] = ring[(head + i) & (ring.length - 1)];
        ring.fill(undefined);
        ring = larger;
        head = 0;
    }
    return {
        get length() {
            return length;
        },
        peek: () => ring[head],
        push(item) {
            makeRoom();
            ring[(head + length++) & (ring.length - 1)] = item;
        },
        pushFirst(item) {
            makeRoom();
            head = (head - 1) & (ring.length - 1);
            ring[head] = item;
            length++;
        },
        shift() {
            const item = ring[head];
            if (length === 0)
                return undefined;
            ring[head] = undefined;
            head = (head + 1) & (ring.length - 1);
            length--;
            return item;
        },
    };
}

;// CONCATENATED MODULE: ./lib/dns/observe.js




/** Pairs read ahead of the oldest unfinished one; finished ones among them are small. */
const WINDOW = 16_384;
/** Pairs with open questions: enough to keep the resolver busy, no more. */
const OPEN = 600;
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
    const underWay = createQueue();
    let open = 0;
    let exhausted = false;
    let wake = () => { };
    function begin(expectation) {
        if (options.mayAsk?.(expectation) === false)
            return { observation: { expectation } };
        const pending = { observation: undefined };
        open++;
        look(expectation, resolver, options).then((observation) => {
            pending.observation = observation;
            open--;
            if (pending === underWay.peek() || open === OPEN / 2)
                wake();
        });
        return pending;
    }
    try {
        for (;;) {
            while (!exhausted && open < OPEN && underWay.length < window) {
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
    }
    finally {
        pairs.return?.();
    }
}
async function look(expectation, resolver, options) {
    const { name, address, region, requires } = expectation;
    const vantage = region === undefined ? undefined : options.vantageOf?.(region);
    const type = (0,ip_address/* addressTypeOf */.cC)(address);
    const asksForward = requires !== 'reverse' && !(0,domain_name/* isWildcard */.z2)(name) && (region === undefined || vantage !== undefined);
    const forwardComing = asksForward ? resolver.lookup(questionOf(name, type, vantage)) : undefined;
    const reverseComing = requires === 'forward' ? undefined : resolver.lookup({ name: (0,reverse_name/* reverseNameOf */.f)(address), type: 'PTR' });
    const reverse = await withZone(await reverseComing, expectation, resolver);
    const declared = options.alsoConfirm?.(expectation) ?? [];
    const confirmations = reverse === undefined ? observe_NONE : await observe_confirm(reverse, declared, expectation, resolver, vantage);
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
/**
 * The reverse lookup with the apex of the zone that holds the PTR records, which a positive answer does not tell: the
 * SOA question does (RFC 2308 section 3), and is asked only where the records will have to be replaced.
 */
async function withZone(lookup, { ptr, name }, resolver) {
    const answer = lookup?.answer;
    if (lookup === undefined || answer?.kind !== 'rrset' || answer.zone !== undefined)
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
const observe_NONE = [];
/** Forward lookups of the PTR targets, declared and live, that the pair's own forward lookup does not cover. */
function observe_confirm({ answer }, declared, { name, address, ptr }, resolver, vantage) {
    const live = answer.kind === 'rrset' ? answer.targets : [];
    const targets = declared.length === 0 ? live : [...new Set([...declared, ...live])];
    if (targets.length === 0 || (targets.length === 1 && targets[0] === name))
        return observe_NONE;
    const type = (0,ip_address/* addressTypeOf */.cC)(address);
    const others = targets.filter((target) => target !== name);
    // Those that the verdict rests on come first, however large the crowd that a stranger puts before them.
    const acceptable = others.filter((target) => ptr.includes(target));
    const rest = acceptable.length === 0 ? others : others.filter((target) => !ptr.includes(target));
    return Promise.all([...acceptable, ...rest]
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
            const answer = {
                kind: 'rrset',
                targets: answer_targetsOf(rrset, type),
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
function answer_targetsOf(rrset, type) {
    if (rrset.length === 1)
        return [rrset[0].data];
    const targets = [...new Set(rrset.map((record) => record.data))];
    return type === 'A' || type === 'AAAA' ? targets.sort(ip_address/* compareAddresses */.Qb) : targets.sort();
}
/** An authoritative answer may bring the name servers of its zone along, whose owner is the apex. */
function zoneOf({ authorities }, name) {
    return authorities.find(({ type, owner }) => type === 'NS' && (0,domain_name/* isAtOrBelow */.a5)(name, owner))?.owner;
}
/** Where the name points on: by its own CNAME, or by a DNAME above it (RFC 6672). */
function aliasOf(answers, name) {
    const cnames = recordsOf(answers, name, 'CNAME');
    const [first] = cnames;
    if (first !== undefined) {
        if (cnames.some((record) => record.data !== first.data)) {
            const targets = answer_targetsOf(cnames, 'CNAME').join(', ');
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

;// CONCATENATED MODULE: ./lib/dns/dns64.js

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
        const bytes = (0,ip_address/* bytesOf */.$$)(address);
        for (const [length, [a, b, c, d]] of LAYOUTS) {
            if (bytes[a] !== 192 || bytes[b] !== 0 || bytes[c] !== 0 || !WELL_KNOWN.includes(bytes[d]))
                continue;
            const prefix = (0,ip_address/* networkOf */.Af)(address, length);
            prefixes.set(`${prefix.address}/${length}`, prefix);
        }
    }
    return [...prefixes.values()];
}
/** The answer without the addresses that the resolver made up; without any left, the name has no AAAA. */
function withoutSynthesised(answer, prefixes) {
    if (answer.kind !== 'rrset' || prefixes.length === 0)
        return answer;
    const targets = answer.targets.filter((address) => !prefixes.some((prefix) => (0,ip_address/* networkContains */.wd)(prefix, address)));
    if (targets.length === answer.targets.length)
        return answer;
    return targets.length > 0 ? { ...answer, targets } : { kind: 'nodata', aliases: answer.aliases };
}

;// CONCATENATED MODULE: ./lib/dns/line.js
const START_WINDOW = 200;
const MIN_WINDOW = 4;
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
        cautious: false,
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
    const full = line.inFlight >= line.window - 1;
    if (line.epochReplies >= EPOCH_REPLIES && now - line.epochStart > Math.max(EPOCH_MS, srtt)) {
        const loss = line.epochLosses / (line.epochReplies + line.epochLosses);
        if (loss > HEAVY_LOSS)
            shrink(line, 0.6, MIN_WINDOW);
        // Loss together with a queue is a buffer that our own bursts overflow; without one it is a poor path, and
        // sending less would not help.
        else if (loss > LIGHT_LOSS && srtt > 3 * minRtt)
            shrink(line, 0.85, START_WINDOW);
        // A long queue. Below the start window only loss shrinks it: cold recursion is slow, not crowded.
        else if (srtt > Math.max(6 * minRtt, minRtt + 40))
            shrink(line, 0.85, START_WINDOW);
        else if (line.cautious && full)
            line.window = Math.min(line.ceiling, line.window * 1.02 + 1);
        line.epochStart = now;
        line.epochReplies = 0;
        line.epochLosses = 0;
    }
    if (!line.cautious && full && line.window < line.ceiling && srtt < Math.max(3 * minRtt, minRtt + 5))
        line.window++;
}
function shrink(line, factor, floor) {
    line.cautious = true;
    line.window = Math.max(Math.min(floor, line.window), line.window * factor);
}
function clamp(value, low, high) {
    return Math.max(low, Math.min(value, high));
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

// EXTERNAL MODULE: ./lib/dns/wire/edns-options.js
var edns_options = __webpack_require__(8743);
;// CONCATENATED MODULE: ./lib/dns/cookie.js


function createCookieJar() {
    const client = (0,external_node_crypto_.randomBytes)(8);
    let option = (0,edns_options/* encodeCookie */.Bi)({ client });
    return {
        get option() {
            return option;
        },
        accepts({ edns }) {
            const data = edns?.options.find(({ code }) => code === edns_options/* OPTION */.Cy.COOKIE)?.data;
            if (data === undefined)
                return true;
            const cookie = (0,edns_options/* decodeCookie */.jx)(data);
            if (!cookie.ok || !client.equals(cookie.value.client))
                return false;
            const { server } = cookie.value;
            if (server !== undefined)
                option = (0,edns_options/* encodeCookie */.Bi)({ client, server });
            return true;
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
        queue: createQueue(),
        line,
        streamLine() {
            stream ??= createLine(open(address, 'tcp')(receiver), place, ceiling);
            return stream;
        },
        cookies: createCookieJar(),
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
    if (now - server.silentSince < (server.answered ? 6 : 1) * timeoutMs)
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

;// CONCATENATED MODULE: ./lib/dns/task.js

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

// EXTERNAL MODULE: ./lib/dns/wire/decode.js
var decode = __webpack_require__(6308);
// EXTERNAL MODULE: ./lib/dns/wire/query.js
var wire_query = __webpack_require__(384);
;// CONCATENATED MODULE: ./lib/dns/exchange.js








const UDP_PAYLOAD_OCTETS = 1232;
const TICK_MS = 5;
/** After a pause of this process, replies wait in the sockets: read them before calling anything lost. */
const PAUSE_MS = 50;
const SENDS_PER_TURN = 32;
/** Questions that wait for a place in a window: more would only grow old, and cost the garbage collector dearly. */
const MUCH_QUEUED = 128;
const LITTLE_QUEUED = 32;
/** Early second tries: at most this share of the questions, and a few to begin with. */
const HEDGE_SHARE = 0.03;
const FIRST_HEDGES = 8;
/** After so many silent tries over UDP every other one goes over TCP, and over UDP without EDNS. */
const TRIES_BEFORE_STREAM = 3;
function createExchange(options, open) {
    const { timeoutMs, tries: maxTries, concurrency } = options;
    const pace = createPace(options.qps);
    const servers = new Map();
    /** Servers with questions that wait for them. */
    const busy = [];
    const inFlight = [];
    const asked = new Set();
    const traffic = { questions: 0, sent: 0, retries: 0, truncated: 0, ignored: 0, malformed: 0 };
    const receiver = { received, failed, ignored: () => void traffic.ignored++ };
    let queued = 0;
    let hedges = 0;
    let roomAgain;
    let makeRoom;
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
            const queue = first.queue;
            if (queue.length === 0)
                busy.push(first);
            if (asking.startedAt === undefined)
                queue.push(task);
            else
                queue.pushFirst(task);
            queued++;
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
        for (let i = busy.length - 1; i >= 0; i--) {
            const server = busy[i];
            const queue = server.queue;
            while (queue.length > 0 && budget > 0) {
                const task = queue.peek();
                if (task.ask.servers.every((each) => isGone(each, timeoutMs, now))) {
                    queue.shift();
                    queued--;
                    giveUp(task, 'the servers have not answered any question for a while');
                    continue;
                }
                if (inFlight.length >= concurrency || server.line.inFlight >= server.line.window)
                    break;
                if (!pace.take(now))
                    break;
                queue.shift();
                queued--;
                budget--;
                start(task, now);
            }
            if (queue.length === 0) {
                busy[i] = busy[busy.length - 1];
                busy.pop();
            }
        }
        pumping = false;
        if (queued <= LITTLE_QUEUED && makeRoom !== undefined) {
            makeRoom();
            makeRoom = undefined;
            roomAgain = undefined;
        }
        if (budget === 0 && !pumpSoon) {
            pumpSoon = true;
            setImmediate(() => {
                pumpSoon = false;
                pump();
            });
        }
        if (queued > 0)
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
            ...(edns ? { edns: { udpSize: UDP_PAYLOAD_OCTETS, options: optionsOf(ask, server, line) } } : {}),
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
        if (!message.qr || message.opcode !== 0 || !server.cookies.accepts(message)) {
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
        if (rcode === registry/* RCODE */.KK.BADCOOKIE && !line.transport.reliable) {
            // The reply brought the right cookie. Where that does not help, TCP needs none (RFC 7873 section 5.3).
            const trouble = troubleOf(task, server);
            trouble.stream = trouble.cookie === true;
            trouble.cookie = true;
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
        if (inFlight.length === 0 && queued === 0) {
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
            queued === 0 &&
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
    /** Ends the question as a failure, with what each server did; `reason` is why it was not asked (further). */
    function giveUp(task, reason) {
        const now = performance.now();
        const said = [];
        const errors = [];
        let cause = task.ask.servers.length === 0 ? 'network' : 'timeout';
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
            if (objection.cause === 'timeout' || objection.cause === 'network') {
                if (server.silentQuestions++ === 0)
                    server.silentSince = task.startedAt;
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
        room() {
            if (queued < MUCH_QUEUED || closed)
                return undefined;
            roomAgain ??= new Promise((resolve) => {
                makeRoom = resolve;
            });
            return roomAgain;
        },
        traffic,
        asked,
        close() {
            closed = true;
            clearInterval(ticking);
            makeRoom?.();
            const reason = 'the run was ended before the question was answered';
            for (const task of [...inFlight])
                giveUp(task, reason);
            for (const server of busy.splice(0)) {
                const queue = server.queue;
                while (queue.length > 0)
                    giveUp(queue.shift(), reason);
            }
            queued = 0;
            for (const server of servers.values())
                server.close();
        },
    };
}
/** Cookies guard against forgery from off the path, which a stream does by itself. */
function optionsOf(ask, server, line) {
    if (line.transport.reliable)
        return ask.options ?? NO_OPTIONS;
    const { option } = server.cookies;
    return ask.options === undefined ? [option] : [...ask.options, option];
}
const NO_OPTIONS = [];
/** A refusal that leaves the question out, as servers send that could not read it. */
function isBareRefusal(packet) {
    const header = (0,wire_query/* peekHeader */.Hc)(packet);
    return (header !== undefined &&
        header.questionCount === 0 &&
        header.rcode !== registry/* RCODE */.KK.NOERROR &&
        header.rcode !== registry/* RCODE */.KK.NXDOMAIN);
}

;// CONCATENATED MODULE: ./lib/dns/memory.js
const WAYS = 4;
const SETS = 256;
/**
 * Remembers everything up to `whole` entries. A run that outgrows this is a stream: from then on roughly the last
 * 1,000 entries are kept. A Map would not do for those: each table that it leaves behind as it churns points at the
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
/** FNV-1a over the characters. */
function setOf(key) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < key.length; i++)
        hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    return (hash ^ (hash >>> 16)) & (SETS - 1);
}

// EXTERNAL MODULE: ./lib/dns/server-address.js
var server_address = __webpack_require__(7752);
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
    const user = decodeURIComponent(proxy.username);
    const credentials = Buffer.from(`${user}:${decodeURIComponent(proxy.password)}`).toString('base64');
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


/** A session that sent nothing for so long, with requests open, is given up. */
const STALL_MS = 3_000;
/** Sessions in a row that ended without one reply before the open requests are given up. */
const MAX_FRUITLESS = 2;
const MAX_REPLY_OCTETS = 65_535;
/** DNS over HTTPS (RFC 8484): POST over one kept HTTP/2 session. */
function openHttps(target) {
    return (receiver) => createHttps(target, receiver);
}
function createHttps(target, receiver) {
    const open = new Set();
    const { env = process.env } = target;
    let session;
    let fruitless = 0;
    let closed = false;
    function sessionOf() {
        if (session !== undefined)
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
        opened.setTimeout(STALL_MS, () => {
            problem = `the server fell silent for ${STALL_MS / 1000} s`;
            if (open.size > 0)
                opened.destroy();
        });
        opened.on('close', () => {
            if (session === opened)
                session = undefined;
            if (closed)
                return;
            const stranded = [...open].filter(({ channel }) => channel.session === opened);
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
    function request(attempt) {
        const carrier = sessionOf();
        const stream = carrier.request({
            ':method': 'POST',
            ':path': target.path,
            accept: 'application/dns-message',
            'content-type': 'application/dns-message',
            'content-length': attempt.query.length,
        });
        const channel = { session: carrier, stream };
        attempt.channel = channel;
        const pieces = [];
        let octets = 0;
        let status = 0;
        let type = '';
        stream.on('response', (headers) => {
            status = headers[':status'] ?? 0;
            type = String(headers['content-type'] ?? '');
        });
        stream.on('data', (piece) => {
            octets += piece.length;
            if (octets <= MAX_REPLY_OCTETS)
                pieces.push(piece);
            else
                stream.destroy();
        });
        stream.on('end', () => {
            if (!open.has(attempt) || attempt.channel !== channel || status === 0)
                return;
            fruitless = 0;
            if (status !== 200)
                fail(attempt, `the server answered with HTTP status ${status}`);
            else if (!type.startsWith('application/dns-message'))
                fail(attempt, `the server answered with '${type.slice(0, 60)}', which is no DNS message`);
            else {
                receiver.received(attempt, Buffer.concat(pieces, octets));
                // Had it been the reply, the attempt would be released by now; and no other can come.
                fail(attempt, 'the server answered another question');
            }
        });
        stream.on('error', () => { });
        stream.on('close', () => {
            // One request may be reset while the session lives on; those of a dead session are asked again.
            if (!carrier.destroyed && attempt.channel === channel) {
                const overlong = octets > MAX_REPLY_OCTETS;
                fail(attempt, overlong ? 'the reply is longer than a message can be' : 'the server reset the request');
            }
        });
        stream.end(attempt.query);
    }
    function fail(attempt, detail) {
        if (open.delete(attempt))
            receiver.failed(attempt, detail);
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
            open.add(attempt);
            request(attempt);
        },
        release(attempt) {
            const { stream } = attempt.channel;
            if (open.delete(attempt) && !stream.closed)
                stream.close(CANCEL);
        },
        close() {
            closed = true;
            open.clear();
            session?.destroy();
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

;// CONCATENATED MODULE: ./lib/dns/transport/open-attempts.js

const START_SLOTS = 512;
/**
 * The low bits of the id are the slot, so that finding an attempt is one array access. A Map would do it too, but
 * the tables that it leaves behind as it churns keep dead attempts alive, at twice the cost of a whole question.
 */
function createOpenAttempts() {
    let slots = new Array(START_SLOTS).fill(undefined);
    let size = 0;
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
    return {
        get size() {
            return size;
        },
        add(attempt) {
            if (2 * size >= slots.length && slots.length < 0x10000)
                grow();
            let id = randomId();
            while (slots[id & (slots.length - 1)] !== undefined)
                id = randomId();
            attempt.id = id;
            attempt.query[0] = id >> 8;
            attempt.query[1] = id & 0xff;
            place(attempt);
            size++;
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
            size--;
        },
        all: () => slots.filter((attempt) => attempt !== undefined),
    };
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


/** A connection that sent nothing for so long, with queries open, is given up: some servers stall a pipeline. */
const stream_STALL_MS = 3_000;
/** Connections in a row that ended without one reply before the open queries are given up. */
const stream_MAX_FRUITLESS = 3;
const REOPEN_DELAY_MS = 50;
/**
 * DNS over a byte stream (RFC 7766): one kept connection, queries pipelined, replies in any order. When the server
 * closes or stalls, the connection is opened anew and what is still open is asked again.
 */
function createStream(options, receiver) {
    const { stallMs = stream_STALL_MS } = options;
    const open = createOpenAttempts();
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
            const attempt = open.of(packet);
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
        if (fruitless >= stream_MAX_FRUITLESS) {
            fruitless = 0;
            for (const attempt of open.all()) {
                open.delete(attempt);
                receiver.failed(attempt, problem);
            }
            return;
        }
        reopening ??= setTimeout(() => {
            reopening = undefined;
            for (const attempt of open.all())
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
            open.add(attempt);
            if (reopening === undefined)
                write(attempt);
        },
        release(attempt) {
            open.delete(attempt);
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

;// CONCATENATED MODULE: ./lib/dns/transport/tls.js


/** DNS over TLS (RFC 7858) in the strict profile of RFC 8310: without a valid certificate nothing is asked. */
function openTls({ host, port, tlsName, ca }) {
    const servername = tlsName ?? ((0,external_node_net_.isIP)(host) === 0 ? host : undefined);
    return (receiver) => createStream({
        name: 'tls',
        connect() {
            // Loaded when first needed: most runs never need it, and it takes a third of the start-up time.
            const { connect } = process.getBuiltinModule('node:tls');
            return connect({
                host,
                port,
                ALPNProtocols: ['dot'],
                minVersion: 'TLSv1.2',
                ...(servername === undefined ? {} : { servername }),
                ...(ca === undefined ? {} : { ca }),
            }).setNoDelay(true);
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




/** The road to a server over the given transport. */
function openLine(address, transport) {
    const { host, port, tlsName, path = '/dns-query' } = address;
    switch (transport) {
        case 'udp':
            return openUdp(host, port);
        case 'tcp':
            return openTcp(host, port);
        case 'tls':
            return openTls({ host, port, ...(tlsName === undefined ? {} : { tlsName }) });
        case 'https':
            return openHttps({ host, port, path });
    }
}

;// CONCATENATED MODULE: ./lib/dns/resolver.js








const DEFAULTS = { timeoutMs: 10_000, tries: 8, concurrency: 800 };
/** Lookups remembered for each type and vantage: all of a usual run, the latest of a stream of a million pairs. */
const REMEMBERED = 16_384;
const NO_ALIASES = [];
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
        return { servers, memories, options: [(0,edns_options/* encodeClientSubnet */.L7)({ network: network.value, scope: 0 })] };
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
    function resolve(question, view) {
        const { name, type } = question;
        if (view.problem !== undefined)
            return Promise.resolve(failed(question, { cause: 'network', detail: view.problem }, 'no server', []));
        const start = startAt(name);
        return exchange
            .ask({ name, type, servers: view.servers, recursion: true, objection: objectionTo, ...resolver_optionsOf(view) })
            .then((outcome) => read(question, view, start, outcome));
    }
    /** Most questions end here, with the first reply. */
    function read(question, view, progress, outcome) {
        if (!outcome.ok) {
            if (outcome.cause === 'servfail')
                return explain(question, view, progress, outcome);
            return failed(question, outcome, outcome.server, outcome.errors);
        }
        const { message, server } = outcome;
        const reading = readAnswer(message, question.type, progress);
        if (reading.done) {
            if (view.options !== undefined && !namesSubnet(message))
                notes.add(`${server} did not take the client subnet into account; its answers are those for this machine.`);
            // Authoritative or validated data is nobody's invention.
            if (question.type === 'AAAA' && reading.answer.kind === 'rrset' && !message.aa && !message.ad)
                return unmask(question, view, reading.answer, server, message);
            return lookupOf(question, reading.answer, server, message);
        }
        if (reading.progress.aliases.length >= MAX_ALIASES) {
            const detail = `a chain of more than ${MAX_ALIASES} aliases, from ${question.name}`;
            return failed(question, { cause: 'servfail', detail }, server, []);
        }
        return pursue(question, view, reading.progress, outcome.startedAt);
    }
    /** Takes away what a DNS64 (RFC 6147) added: made up from an A record, it is no evidence of an AAAA. */
    async function unmask(question, view, answer, server, message) {
        view.nat64 ??= exchange
            .ask({ name: IPV4_ONLY, type: 'AAAA', servers: view.servers, recursion: true, objection: objectionTo })
            .then((outcome) => {
            if (!outcome.ok)
                return [];
            const reading = readAnswer(outcome.message, 'AAAA', startAt(IPV4_ONLY));
            return reading.done ? nat64Prefixes(reading.answer) : [];
        });
        const prefixes = await view.nat64;
        const [prefix] = prefixes;
        if (prefix !== undefined)
            notes.add(`${server} makes up AAAA records in ${(0,ip_address/* formatNetwork */.CM)(prefix)} (DNS64); they were not taken as evidence.`);
        return lookupOf(question, withoutSynthesised(answer, prefixes), server, message);
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
            startedAt,
            objection: objectionTo,
            ...resolver_optionsOf(view),
        });
    }
    /** Finds out whether it is validation that fails: with CD=1 a bogus answer comes through (RFC 4035 section 5.5). */
    async function explain(question, view, progress, first) {
        const unchecked = await askAgain(question, view, progress, first.startedAt, true);
        // The failure may have passed in the meantime; then the answer with checking disabled proves nothing.
        const checked = await askAgain(question, view, progress, first.startedAt, false);
        if (checked.ok)
            return read(question, view, progress, checked);
        const errors = checked.errors.length > 0 ? checked.errors : first.errors;
        if (!unchecked.ok || checked.cause !== 'servfail')
            return failed(question, first, first.server, errors);
        const detail = `DNSSEC validation fails: ${first.detail}, but with checking disabled (CD=1) an answer comes`;
        return failed(question, { cause: 'bogus', detail }, first.server, errors);
    }
    return {
        lookup,
        room: exchange.room,
        get statistics() {
            return { ...exchange.traffic, servers: [...exchange.asked], notes: [...notes] };
        },
        close: exchange.close,
    };
}
function startAt(name) {
    return { name, aliases: NO_ALIASES, ttl: Number.POSITIVE_INFINITY };
}
function resolver_optionsOf({ options }) {
    return options === undefined ? undefined : { options };
}
function namesSubnet({ edns }) {
    return edns?.options.some(({ code }) => code === edns_options/* OPTION */.Cy.CLIENT_SUBNET) === true;
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
// EXTERNAL MODULE: ./lib/options.js
var lib_options = __webpack_require__(874);
;// CONCATENATED MODULE: ./lib/policy-changes.js

/** What the head's configuration says otherwise than the base's, `expect:` aside: that is not policy. */
function policyChanges(base, head) {
    return [
        ...differences(options(base), options(head), head),
        ...differences(entries(base.ignore, 'policy.ignore', ignoreWords), entries(head.ignore, 'policy.ignore', ignoreWords), head),
        ...differences(regions(base), regions(head), head),
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
function health({ health: policy }) {
    if (policy === undefined)
        return new Map();
    const { location, ...rest } = policy;
    const text = JSON.stringify({ ...rest, allow: rest.allow.map(ip_address/* formatNetwork */.CM) });
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
        ...(subnet === undefined ? [] : [`subnet ${(0,ip_address/* formatNetwork */.CM)(subnet)}`]),
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

// EXTERNAL MODULE: ./lib/repository/tree.js
var repository_tree = __webpack_require__(2361);
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

// EXTERNAL MODULE: ./lib/rules/index.js + 33 modules
var rules = __webpack_require__(8140);
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
        if (expectation.leftOut !== undefined)
            return unjudged(observation, expectation.leftOut);
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
    function unjudged(observation, why) {
        const { expectation } = observation;
        ignores.note(expectation, true);
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

;// CONCATENATED MODULE: ./lib/skip-ledger.js
/** Skips of one reason that are kept; whoever judges one network of a large repository skips a million. */
const MOST_LISTED = 1000;
function createSkipLedger() {
    const listed = [];
    const numbers = {};
    let total = 0;
    return {
        add(skip) {
            const number = (numbers[skip.reason] ?? 0) + 1;
            numbers[skip.reason] = number;
            total++;
            if (number <= MOST_LISTED)
                listed.push(skip);
        },
        listed,
        get total() {
            return total;
        },
        numbers,
    };
}

// EXTERNAL MODULE: ./lib/suggest.js
var suggest = __webpack_require__(3146);
;// CONCATENATED MODULE: ./lib/check.js

























/**
 * Settles the options and finds the files.
 * @throws {CannotRun} when there is no configuration, or something in it is wrong.
 */
function prepareCheck(request) {
    const { tree, files, flags, now, base } = request;
    const configPath = (0,config_path/* findInput */.cu)(tree, flags.texts.get('config')?.at(-1), files);
    const config = configPath === undefined ? undefined : (0,lib_config/* readConfig */.X)(tree, configPath);
    // The pairs are the head's, the policy is the base's: a change must not switch off its own gate.
    const policy = base?.config ?? config;
    const options = settled(flags, policy);
    refuseUnknownRules(policy === config ? options : settled(flags, config), config);
    const entries = files.length > 0 ? files.map((pattern) => ({ pattern })) : [...(config?.records ?? [])];
    if (config?.hasExpect === true)
        entries.unshift({ pattern: config.path, as: 'manifest' });
    const listed = orCannotRun(() => (0,read/* read */.L)(tree, entries));
    const unlisted = base === undefined ? [] : stillThere(base, tree, listed);
    const readable = [...listed, ...unlisted];
    return {
        options,
        async run(onResult, onProgress = () => { }) {
            const start = performance.now();
            const declared = orCannotRun(() => (0,sources_declared/* declare */.x)(readable));
            const pairPolicy = { stage: options.stage, match: options.match, networks: options.networks };
            const review = base && orCannotRun(() => reviewChange(base, readable, declared, pairPolicy));
            const scope = base === undefined ? 'all' : (options.scope ?? 'changed');
            const quiet = review?.isRelevant === false && scope === 'changed';
            const asks = !options.offline && !quiet;
            const resolver = asks ? createResolver(await resolverOptions(options)) : undefined;
            const pairs = quiet ? [] : (review?.marked() ?? expectations(readable, declared, pairPolicy));
            try {
                const gathering = {
                    ...{ readable, declared, options, policy, now, resolver, review, scope, pairs },
                    baseAddressesOf: base?.declared.addressesOf,
                    policyChanges: base?.config && config ? policyChanges(base.config, config) : [],
                    whole: files.length === 0 && !quiet,
                };
                const { findings, gone, suppressed, skipped, counts, nothing } = await judgeAll(gathering, onResult, onProgress);
                const verdict = verdictOf([...findings, ...gone], options['fail-on']);
                const notes = base === undefined ? [] : notesOn(base, unlisted, quiet);
                return {
                    version: 1,
                    verdict: nothing ? 'fail' : verdict.verdict,
                    exitCode: nothing ? 2 : verdict.exitCode,
                    counts,
                    findings: [...withExcerpts(findings, tree), ...(base ? withExcerpts(gone, base.tree) : [])],
                    suppressed,
                    skipped: skipped.listed,
                    coverage: {
                        ...coverageOf(resolver, options.offline, readable, counts, notes, performance.now() - start),
                        ...(skipped.total === 0 ? {} : { skipped: skipped.numbers }),
                    },
                };
            }
            finally {
                resolver?.close();
            }
        },
    };
}
async function judgeAll(gathering, onResult, onProgress) {
    const { readable, declared, options, policy, resolver, review, scope } = gathering;
    const judged = {
        findings: [],
        gone: [],
        suppressed: [],
        skipped: createSkipLedger(),
        counts: countsOf(),
        defects: 0,
        nothing: false,
    };
    const judge = createJudge({ rules: options.rules ?? new Map(), ignore: policy?.ignore ?? [], scope }, contextOf(gathering));
    let done = 0;
    function* pairs() {
        for (const one of gathering.pairs) {
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
                const known = withDeclared(observation, declared);
                const { result, skip, ...rest } = judge.judgeObservation(review?.withReverseChange(known) ?? known);
                const isGone = observation.expectation.change === 'removed';
                keep(rest, isGone ? { ...judged, findings: judged.gone } : judged);
                if (skip !== null)
                    judged.skipped.add(skip);
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
    const pairsJudged = done - judged.counts.skipped;
    judged.nothing = pairsJudged === 0 && judged.defects === 0 && scope === 'all';
    keep(judge.judgeRun({
        pairs: pairsJudged,
        skipped: judged.skipped.total,
        defects: judged.defects,
        files: readable.map(({ path }) => path),
        scope,
        whole: gathering.whole,
        policyChanges: gathering.policyChanges,
    }), judged);
    return judged;
}
function settle(one, judge, judged) {
    if (one.kind === 'skip')
        judged.skipped.add(one.skip);
    else {
        judged.defects++;
        keep(judge.judgeDeclaration(one.defect), judged);
    }
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
    const { name, address, view, leftOut, requires } = observation.expectation;
    if (zones.isEmpty || leftOut !== undefined)
        return observation;
    const forward = declaredLookup(zones, name, (0,ip_address/* addressTypeOf */.cC)(address), view);
    const reverse = requires === 'forward' ? undefined : declaredLookup(zones, (0,reverse_name/* reverseNameOf */.f)(address), 'PTR', view);
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
function contextOf({ options, declared, now, baseAddressesOf }) {
    return {
        stage: options.stage,
        offline: options.offline,
        networks: options.networks ?? [],
        namesOf: declared.namesOf,
        addressesOf: declared.addressesOf,
        ...(baseAddressesOf === undefined ? {} : { baseAddressesOf }),
        exists: declared.exists,
        hasReverseZone: declared.hasReverseZone,
        now,
    };
}
function askingOf({ options, policy, declared: { zones } }) {
    const explicit = options.resolvers.every((text) => text !== 'system' && text !== 'authoritative');
    return {
        // The public DNS knows nothing of such addresses, and need not hear of them; servers that were named do.
        mayAsk: ({ address, leftOut }) => leftOut === undefined && (explicit || ((0,special_purpose/* specialPurposeOf */.l)(address)?.kind ?? 'global') === 'global'),
        alsoConfirm({ match, address, view }) {
            if (match !== 'confirmed' || zones.isEmpty)
                return [];
            const answer = declaredLookup(zones, (0,reverse_name/* reverseNameOf */.f)(address), 'PTR', view)?.answer;
            return answer?.kind === 'rrset' ? answer.targets : [];
        },
        vantageOf: (name) => vantageOf(name, policy),
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
/** What the report says about the base, and about what it changed. */
function notesOn(base, unlisted, quiet) {
    const paths = unlisted.map(({ path }) => path);
    return [
        quiet
            ? `No pair is added, altered or removed since ${base.title}: nothing had to be asked.`
            : `Compared with ${base.title}.`,
        ...base.notes,
        ...(paths.length === 0
            ? []
            : [
                `No longer listed, still there and still judged: ${paths.slice(0, 20).join(', ')}${paths.length > 20 ? ', ...' : ''}.`,
            ]),
    ];
}
function coverageOf(resolver, offline, readable, counts, notes, durationMs) {
    const statistics = resolver?.statistics;
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
function countsOf() {
    return { verified: 0, ready: 0, pending: 0, failed: 0, unverified: 0, skipped: 0 };
}
function settled(flags, config) {
    const options = (0,lib_options/* settleOptions */.sN)(config === undefined ? [flags] : [flags, (0,lib_config/* policyLayer */.M)(config)]);
    if (!options.ok)
        throw new cannot_run/* CannotRun */.z(options.problem);
    return options.value;
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

/***/ 5434:
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

/***/ 3169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ policyLayer),
  X: () => (/* binding */ readConfig)
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
var options = __webpack_require__(874);
;// CONCATENATED MODULE: ./lib/config-sections.js




const RECORDS_KEYS = ['path', 'as', 'origin'];
const IGNORE_KEYS = ['rule', 'name', 'address', 'path', 'reason', 'until'];
const REGION_KEYS = ['resolver', 'subnet'];
/** Keys of `policy:` that are options; `ignore` stands beside them. */
const POLICY_OPTIONS = options/* OPTION_NAMES */.TM.filter((name) => (0,options/* optionOf */.XD)(name).policy === true);
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

// EXTERNAL MODULE: ./lib/model/parsed.js
var parsed = __webpack_require__(3385);
;// CONCATENATED MODULE: ./lib/config-health.js





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
    if (ports?.length === 0 && (0,document_node/* get */.Jt)(map, 'prometheus') === undefined)
        problems.add((0,document_node/* get */.Jt)(map, 'ports'), "without a port and without 'prometheus:' nothing is measured. Write ports: [443]");
    return {
        ...HEALTH_DEFAULTS,
        ...defined({
            ports,
            attempts: one(map, 'attempts', (text) => (0,options/* integer */.nd)(1, 10_000)([text]), 'attempts: 20', problems),
            timeoutMs: one(map, 'timeout', (text) => (0,options/* duration */.p0)(100, 30_000)([text]), 'timeout: 3s', problems),
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
        const port = (0,options/* integer */.nd)(1, 65_535)([(0,document_node/* textOf */.b6)(item) ?? '']);
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
        return (0,parsed/* refused */.J)(`${(0,document_node/* quote */.hD)(text)} is not a URL`);
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









const TOP_KEYS = ['expect', 'records', 'policy', 'regions', 'health', '$schema'];
const LATER_KEYS = ['rollout'];
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
    const health = readHealth((0,document_node/* get */.Jt)(top, 'health'), problems);
    const config = {
        path,
        records: readRecords((0,document_node/* get */.Jt)(top, 'records'), problems),
        policy: readPolicy(policy, problems),
        ignore: readIgnore((0,document_node/* get */.Jt)(policy, 'ignore'), problems),
        regions: readRegions((0,document_node/* get */.Jt)(top, 'regions'), problems),
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
        const more = (0,wording/* skipTotal */.cR)(summary) - Math.min(SKIPS_SHOWN, summary.skipped.length);
        if (more > 0)
            add('', `... ${(0,wording/* grouped */.zD)(more)} more (all pairs: --format json)`);
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
/* harmony export */   cR: () => (/* binding */ skipTotal),
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
    const numbers = new Map(Object.entries(summary.coverage.skipped ?? {}));
    if (numbers.size === 0)
        for (const { reason } of summary.skipped)
            numbers.set(reason, (numbers.get(reason) ?? 0) + 1);
    return [...numbers]
        .map(([reason, number]) => ({ reason, number }))
        .sort((a, b) => b.number - a.number || (a.reason < b.reason ? -1 : 1));
}
/** How many were not judged, also those that the report does not list. */
function skipTotal(summary) {
    return skipCounts(summary).reduce((sum, { number }) => sum + number, 0);
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


/***/ })

};
;