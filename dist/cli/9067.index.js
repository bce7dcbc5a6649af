"use strict";
exports.id = 9067;
exports.ids = [9067];
exports.modules = {

/***/ 9067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewChange: () => (/* binding */ reviewChange)
});

// EXTERNAL MODULE: ./lib/model/reverse-name.js + 2 modules
var reverse_name = __webpack_require__(9776);
// EXTERNAL MODULE: ./lib/zones/declared-lookup.js
var declared_lookup = __webpack_require__(2651);
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
    const { name, address, match, forward, requires, view, leftOut, isCrowded = false } = expectation;
    const crowded = isCrowded || (match === 'any' && expectation.ptr.length >= CROWDED);
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
            const { words, chain, targets: addresses } = said(zones, target, type, view);
            if (target === name && requires !== 'forward' && forward === 'optional') {
                // The pair itself says that the name has the address; an alias beside it is what could stand against it.
                parts.push(`=${chain}`);
                continue;
            }
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
/**
 * The declared answer in few letters: `+` data, `0` none, `>` delegated to these servers, `-` not held. A zone of which
 * something could not be read counts by what could: to repair a line is no change to all the others.
 */
function said(zones, name, type, view) {
    const found = zones.lookup(name, type, view);
    const chain = found.aliases.map(({ target }) => ` ${target}`).join('');
    const isHeld = found.aliases.every(({ zone }) => zone.declared);
    if (found.kind === 'delegation') {
        const servers = found.records.map(({ data }) => data).sort();
        return { words: `>${chain} ${found.cut} ${servers.join(' ')}`, chain, targets: NONE };
    }
    if (found.kind === 'not-held' || !isHeld || !found.zone.declared || found.zone.isUnknown(found.name))
        return { words: `-${chain}`, chain, targets: NONE };
    if (found.kind !== 'answer')
        return { words: `0${chain}`, chain, targets: NONE };
    const targets = [...new Set(found.records.map(({ data }) => data))].sort();
    return { words: `+${chain}`, chain, targets };
}
const NONE = [];

;// CONCATENATED MODULE: ./lib/scope/compare.js



/** Holds the base in compact form; the pairs themselves are not kept. */
function indexBase(base, world) {
    const groups = new Map();
    const ignores = new Map();
    const others = new Map();
    for (const one of base) {
        if (one.kind !== 'expectation') {
            const key = one.kind === 'defect' ? defectKey(one.defect) : skipKey(one.skip);
            others.set(key, (others.get(key) ?? 0) + 1);
        }
        else {
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
        const othersLeft = new Map(others);
        function isInBase(key) {
            const left = othersLeft.get(key) ?? 0;
            if (left > 0)
                othersLeft.set(key, left - 1);
            return left > 0;
        }
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
            defect: (defect) => ({ ...defect, change: isInBase(defectKey(defect)) ? 'unchanged' : 'added' }),
            skip: (skip) => ({ ...skip, change: isInBase(skipKey(skip)) ? 'unchanged' : 'added' }),
            reverseChange: (expectation, declared) => ({
                change: reverseChangeOf(expectation, declared, world.zones),
                isNewZone: !isDeclaredZone(declared.zone, expectation.view, world.zones),
            }),
            reverseBefore: ({ address, view }) => (0,declared_lookup/* declaredLookup */.Z)(world.zones, (0,reverse_name/* reverseNameOf */.f)(address), 'PTR', view),
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
function defectKey({ kind, name, address, expected, observed, location, related, message }) {
    const said = withoutPlaces(message, [location, ...(related ?? [])]);
    return JSON.stringify([kind, name, address, expected, observed, said]);
}
function skipKey({ reason, name, address, location, detail }) {
    return JSON.stringify([reason, name, address, withoutPlaces(detail, [location])]);
}
/** What is said, without the places it is said of: a line that moved and a file that was renamed are no change. */
function withoutPlaces(message, places) {
    let said = message;
    for (const path of new Set(places.map((place) => place.path))) {
        if (!said.includes(path))
            continue;
        const place = new RegExp(`${path.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}:[0-9]+`, 'g');
        said = said.replace(place, '');
    }
    return said.replace(/\bline [0-9]+/g, 'line');
}
function reverseChangeOf({ address, view, ptr }, declared, base) {
    const before = targetsOf((0,declared_lookup/* declaredLookup */.Z)(base, (0,reverse_name/* reverseNameOf */.f)(address), 'PTR', view));
    const after = targetsOf(declared);
    // Only what makes the pair acceptable counts: a second PTR beside one that has waited for months adds nothing.
    const good = after.filter((target) => ptr.includes(target));
    if ((good.length === 0 ? after : good).some((target) => before.includes(target)))
        return 'unchanged';
    return before.length === 0 ? 'added' : 'altered';
}
function isDeclaredZone(apex, view, zones) {
    const zone = zones.find(apex, view);
    return zone?.apex === apex && zone.declared;
}
function targetsOf(lookup) {
    return lookup?.answer.kind === 'rrset' ? lookup.answer.targets : [];
}

// EXTERNAL MODULE: ./lib/sources/expect.js + 1 modules
var expect = __webpack_require__(1179);
;// CONCATENATED MODULE: ./lib/review/weakened.js

const NOTHING = { isLoosened: () => false, regionOf: () => undefined, changes: [] };
/**
 * Compares what the two versions declare; `order` are the regions of the base's rollout. Only `expect:` entries and the
 * pairs of those regions are held, and without any the head is not read.
 */
function weakenedBy(base, head, order) {
    const exact = new Map();
    const scheduled = new Map();
    const isScheduled = ({ region, address, requires }) => region !== undefined && requires === 'both' && (0,ip_address/* familyOf */.Ap)(address) === 6 && order.includes(region);
    for (const expectation of judged(base)) {
        if (isExact(expectation))
            exact.set(keyOf(expectation), expectation.location);
        if (isScheduled(expectation))
            scheduled.set(keyOf(expectation), expectation.region);
    }
    if (exact.size === 0 && scheduled.size === 0)
        return NOTHING;
    const kept = new Set();
    const loose = new Map();
    const moved = new Map();
    for (const expectation of judged(head())) {
        const key = keyOf(expectation);
        if (exact.has(key)) {
            if (isExact(expectation))
                kept.add(key);
            else if (expectation.match !== 'exact' && !loose.has(key))
                loose.set(key, expectation);
        }
        const former = scheduled.get(key);
        if (former === undefined)
            continue;
        if (expectation.region === former)
            scheduled.delete(key);
        else if (!moved.has(key))
            moved.set(key, expectation);
    }
    for (const key of kept)
        loose.delete(key);
    for (const key of [...moved.keys()])
        if (!scheduled.has(key))
            moved.delete(key);
    return {
        isLoosened: (expectation) => expectation.requires === 'both' && loose.has(keyOf(expectation)),
        regionOf(expectation) {
            if (expectation.requires !== 'both' || isScheduled(expectation))
                return undefined;
            const key = keyOf(expectation);
            return moved.has(key) ? scheduled.get(key) : undefined;
        },
        changes: [
            ...[...loose].map(([key, { name, address, location }]) => ({
                what: `the declaration of ${name} with ${address}`,
                before: `the PTR ${name} alone, at ${placeText(exact.get(key))}`,
                after: 'any name of the address',
                consequence: 'the pair counts as altered',
                location,
            })),
            ...[...moved].map(([key, expectation]) => {
                const { name, address, region, location } = expectation;
                const judgedIn = isScheduled(expectation) ? region : scheduled.get(key);
                return {
                    what: `the region of ${name} with ${address}`,
                    before: scheduled.get(key),
                    after: region ?? 'none',
                    consequence: `this run judges it in ${judgedIn}`,
                    location,
                };
            }),
        ],
    };
}
function* judged(declared) {
    for (const one of declared)
        if (one.kind === 'expectation' && one.expectation.requires === 'both')
            yield one.expectation;
}
function isExact({ declaredAs, match }) {
    return declaredAs === 'expect' && match === 'exact';
}
/** Neither a region nor a view: the point is that the pair is still there under another one. */
function keyOf({ name, address }) {
    return `${name} ${address}`;
}
function placeText({ path, line }) {
    return line === undefined ? path : `${path}:${line}`;
}

;// CONCATENATED MODULE: ./lib/review/change-review.js



/** @throws {SourceError} when a file of the head cannot be read. */
function reviewChange(base, files, declared, policy) {
    const ofBase = () => (0,expect/* expectations */.E)(base.files, base.declared, policy);
    const index = indexBase(ofBase(), base.declared);
    const order = base.config?.rollout?.order ?? [];
    // Most large repositories have neither, and need not be read once more.
    const canWeaken = order.length > 0 || base.files.some(({ source }) => source === 'manifest');
    const ofHead = () => withoutNewHiding((0,expect/* expectations */.E)(files, declared, policy), base.tree);
    const weakened = weakenedBy(canWeaken ? ofBase() : [], ofHead, order);
    let comparison = index.compare(declared);
    /** The pair with what becomes of it, in the region in which the base's schedule knows it. */
    function markedPair(head) {
        const compared = comparison.expectation(head);
        const loosened = compared.change === 'unchanged' && weakened.isLoosened(head);
        const region = weakened.regionOf(head);
        if (!loosened && region === undefined)
            return compared;
        return {
            ...compared,
            ...(loosened ? { change: 'altered' } : {}),
            ...(region === undefined ? {} : { region }),
        };
    }
    function* marked() {
        comparison = index.compare(declared);
        for (const one of ofHead()) {
            if (one.kind === 'expectation')
                yield { kind: 'expectation', expectation: markedPair(one.expectation) };
            else if (one.kind === 'defect')
                yield { kind: 'defect', defect: comparison.defect(one.defect) };
            else
                yield { kind: 'skip', skip: comparison.skip(one.skip) };
        }
        for (const expectation of comparison.removed())
            yield { kind: 'expectation', expectation };
    }
    return {
        isRelevant: some(marked(), isTouched),
        weakened: weakened.changes,
        *leftOut() {
            for (const one of marked())
                if (changeOf(one) === 'added' && !isTouched(one))
                    yield one;
        },
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
            if (reverse === undefined) {
                const { requires, change } = observation.expectation;
                if (requires === 'forward' || change === 'removed')
                    return observation;
                const before = comparison.reverseBefore(observation.expectation);
                return before?.answer.kind === 'rrset' ? { ...observation, droppedReverse: before } : observation;
            }
            const changed = { ...reverse, ...comparison.reverseChange(observation.expectation, reverse) };
            return { ...observation, declared: { ...observation.declared, reverse: changed } };
        },
    };
}
/**
 * The head's declarations, with those judged again that a zone cut, a DNAME or a zone in a file of their own hides, which
 * only the change brings: whether a server loads that file is for its author to say.
 */
function* withoutNewHiding(head, before) {
    for (const one of head) {
        const { by } = (one.kind === 'expectation' && one.expectation.leftOut) || {};
        if (one.kind !== 'expectation' || by === undefined)
            yield one;
        else {
            const { leftOut, ...expectation } = one.expectation;
            const isHiddenAnew = by.path !== expectation.location.path && !before.has(by.path);
            yield isHiddenAnew ? { kind: 'expectation', expectation } : one;
        }
    }
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
function changeOf(one) {
    if (one.kind === 'expectation')
        return one.expectation.change;
    return one.kind === 'defect' ? one.defect.change : one.skip.change;
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


/***/ })

};
;