"use strict";
exports.id = 146;
exports.ids = [146,852];
exports.modules = {

/***/ 7146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewChange: () => (/* binding */ reviewChange)
});

// EXTERNAL MODULE: ./lib/model/reverse-name.js + 2 modules
var reverse_name = __webpack_require__(9776);
// EXTERNAL MODULE: ./lib/zones/declared-lookup.js + 1 modules
var declared_lookup = __webpack_require__(6144);
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
;// CONCATENATED MODULE: ./lib/review/new-hiding.js
/**
 * Tells the pairs of the head that a zone cut, a DNAME or a zone hides which stands in a file of its own that the base did
 * not read, and which the base did not hide: whether a server loads that file is for its author to say. What one listed file
 * leads to is loaded together, and what a first commit brings hides whatever it hides.
 */
function newHiding(base, ofBase, files, declared) {
    let before;
    const ofTheBase = () => {
        before ??= {
            paths: new Set(base.files.flatMap((file) => [...base.declared.pathsOf(file)])),
            hidden: hiddenKeys(ofBase()),
        };
        return before;
    };
    return (one) => {
        if (one.kind !== 'expectation' || base.files.length === 0)
            return false;
        const { leftOut, location } = one.expectation;
        const by = leftOut?.by?.path;
        if (by === undefined || by === location.path)
            return false;
        const isOfOneReading = files.some((file) => {
            const paths = declared.pathsOf(file);
            return paths.has(by) && paths.has(location.path);
        });
        if (isOfOneReading)
            return false;
        return !ofTheBase().paths.has(by) && !ofTheBase().hidden.has(keyOf(one.expectation));
    };
}
/** The pair as one that nothing hides. */
function shown(one) {
    if (one.kind !== 'expectation')
        return one;
    const { leftOut, ...expectation } = one.expectation;
    return { kind: 'expectation', expectation };
}
function hiddenKeys(base) {
    const keys = new Set();
    for (const one of base)
        if (one.kind === 'expectation' && one.expectation.leftOut?.by !== undefined)
            keys.add(keyOf(one.expectation));
    return keys;
}
function keyOf({ name, address, requires, view }) {
    return `${name}\n${address}\n${requires}\n${view ?? ''}`;
}

// EXTERNAL MODULE: ./lib/repository/tree.js
var tree = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/sources/declared.js + 8 modules
var sources_declared = __webpack_require__(5776);
// EXTERNAL MODULE: ./lib/sources/read.js + 8 modules
var read = __webpack_require__(559);
// EXTERNAL MODULE: ./lib/sources/source.js
var source = __webpack_require__(248);
// EXTERNAL MODULE: ./lib/review/still-there.js
var still_there = __webpack_require__(5852);
;// CONCATENATED MODULE: ./lib/review/stand-ins.js





/**
 * A complaint for each file that the base reads and that the change alters, where the same texts no longer lead to it: a path
 * in named.conf, octoDNS's configuration or `$INCLUDE` may mean several files here, and a new one must not be read in place
 * of the one that is published. Where the change writes another path, it is the change that leads elsewhere.
 */
async function standIns(base, tree, files, declared) {
    const now = new Set(files.flatMap((file) => [...readBy(file, declared)]));
    const heads = new Set(files.map(still_there.wayOf));
    const complaints = [];
    for (const file of base.files) {
        if (!heads.has((0,still_there.wayOf)(file)))
            continue;
        const lost = [...readBy(file, base.declared)].filter((path) => !now.has(path) && tree.has(path) && !isSame(path, base.tree, tree));
        if (lost.length === 0)
            continue;
        const ledTo = await pathsWithNames(file, base.tree, tree);
        for (const path of lost)
            if (!ledTo.has(path))
                complaints.push(complaint(file.path, path));
    }
    return complaints;
}
function complaint(from, path) {
    return {
        kind: 'source-syntax',
        message: `${path} was read by way of ${from} and is altered by this change, which also adds a file that is read in its place: a path there may mean either`,
        remedy: 'Remove the file that is not published, or give it another name.',
        location: { path, line: 1, column: 1 },
    };
}
/** What reading the file leads to with the texts of the base, where paths lead as they do in the head. */
async function pathsWithNames(file, base, head) {
    const tree = {
        title: base.title,
        has: head.has,
        glob: head.glob,
        read: (path, maxOctets) => (base.has(path) ? base : head).read(path, maxOctets),
        chunks: (path) => (base.has(path) ? base : head).chunks(path),
    };
    const entry = {
        ...{ pattern: file.path, as: file.source },
        ...(file.origin === undefined ? {} : { origin: file.origin }),
    };
    const again = await (0,read/* readWhatIsThere */.n_)(tree, [entry], () => { });
    const tolerant = again.map((one) => ({ ...one, declarations: () => upToError(one) }));
    const declared = (0,sources_declared/* declare */.x)(tolerant);
    return new Set(tolerant.flatMap((one) => [...readBy(one, declared)]));
}
function* upToError(file) {
    try {
        yield* file.declarations();
    }
    catch (error) {
        if (!(error instanceof source/* SourceError */.c))
            throw error;
    }
}
/** Files with records, and those that a configuration names or includes. */
function readBy(file, declared) {
    try {
        return [...declared.pathsOf(file), ...(file.covers?.() ?? [])];
    }
    catch (error) {
        if (error instanceof source/* SourceError */.c)
            return [...declared.pathsOf(file)];
        throw error;
    }
}
function isSame(path, one, other) {
    try {
        return one.read(path).equals(other.read(path));
    }
    catch (error) {
        if (error instanceof tree/* TreeError */.j)
            return false;
        throw error;
    }
}

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
            exact.set(weakened_keyOf(expectation), expectation.location);
        if (isScheduled(expectation))
            scheduled.set(weakened_keyOf(expectation), expectation.region);
    }
    if (exact.size === 0 && scheduled.size === 0)
        return NOTHING;
    const kept = new Set();
    const loose = new Map();
    const moved = new Map();
    for (const expectation of judged(head())) {
        const key = weakened_keyOf(expectation);
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
        isLoosened: (expectation) => expectation.requires === 'both' && loose.has(weakened_keyOf(expectation)),
        regionOf(expectation) {
            if (expectation.requires !== 'both' || isScheduled(expectation))
                return undefined;
            const key = weakened_keyOf(expectation);
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
function weakened_keyOf({ name, address }) {
    return `${name} ${address}`;
}
function placeText({ path, line }) {
    return line === undefined ? path : `${path}:${line}`;
}

;// CONCATENATED MODULE: ./lib/review/change-review.js





/** @throws {SourceError} when a file of the head cannot be read. */
async function reviewChange(base, head, files, declared, policy) {
    const complaints = await standIns(base, head, files, declared);
    const ofBase = () => (0,expect/* expectations */.E)(base.files, base.declared, policy);
    const index = indexBase(ofBase(), base.declared);
    const order = base.config?.rollout?.order ?? [];
    // Most large repositories have neither, and need not be read once more.
    const canWeaken = order.length > 0 || base.files.some(({ source }) => source === 'manifest');
    const isHiddenAnew = newHiding(base, ofBase, files, declared);
    function* ofHead() {
        for (const one of (0,expect/* expectations */.E)(files, declared, policy))
            yield isHiddenAnew(one) ? shown(one) : one;
        for (const defect of complaints)
            yield { kind: 'defect', defect };
    }
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


/***/ }),

/***/ 5852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stillThere: () => (/* binding */ stillThere),
/* harmony export */   wayOf: () => (/* binding */ wayOf)
/* harmony export */ });
/* harmony import */ var _sources_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(559);
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(248);


/**
 * Files that the base reads and the head does not, though they are still there. They declare what the files of the head do
 * not declare anyway.
 * @throws {SourceError} for one that cannot be read any more, and that nothing else reads.
 */
async function stillThere(base, tree, files) {
    const unlisted = await unlistedFiles(base, tree, files);
    let elsewhere;
    const isElsewhere = (one) => {
        elsewhere ??= new Set(keysOf(files));
        return elsewhere.has(keyOf(one));
    };
    return unlisted.map((file) => ({
        ...file,
        *declarations() {
            // A second declaration would count as added.
            for (const one of file.declarations())
                if (one.kind === 'zone' || !isElsewhere(one))
                    yield one;
        },
    }));
}
/**
 * Files that the base lists and the head does not, or not in that format or for that origin, and that are still there: a
 * list cannot take pairs out of sight.
 * @throws {SourceError} for one that cannot be read any more, and that nothing else reads.
 */
async function unlistedFiles(base, tree, files) {
    const known = new Set(files.map(wayOf));
    const listed = new Set(files.map(({ path, origin }) => placeOf(path, origin)));
    const before = new Set(base.listed.map(({ pattern }) => pattern));
    // To tell what a configuration covers is to read it, and nearly every change leaves the lists alone.
    let covered;
    const isReached = (path, origin) => {
        if (listed.has(placeOf(path, origin)))
            return true;
        covered ??= new Set(files.flatMap(({ covers }) => covers?.() ?? []));
        return covered.has(path);
    };
    const wanted = [
        ...base.listed.filter(({ pattern, as, origin }) => !known.has(wayOf({ path: pattern, source: as ?? '', origin })) && tree.has(pattern)),
        // New files that the base's own patterns name.
        ...base.records.flatMap((entry) => (0,_sources_read_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOf */ .R8)(tree, entry)
            .filter((path) => !before.has(path) && !isReached(path, entry.origin))
            .map((pattern) => ({ ...entry, pattern }))),
    ];
    if (wanted.length === 0)
        return [];
    const found = (await (0,_sources_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readWhatIsThere */ .n_)(tree, wanted, () => { })).filter((file) => {
        if (known.has(wayOf(file)))
            return false;
        try {
            return holdsRecords(file);
        }
        catch (error) {
            if (!(error instanceof _sources_source_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c))
                throw error;
            // Whoever repairs what the base could not read takes nothing out of sight.
            const then = base.files.find((one) => wayOf(one) === wayOf(file));
            if (isReached(file.path, file.origin) || then === undefined || !holdsRecords(then))
                return false;
            throw new _sources_source_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c(`${file.path}: this change no longer lists the file, which is still there and cannot be read: ${error.message} Repair it, list it, or remove it.`, { path: file.path });
        }
    });
    return found.map((file) => {
        const now = files.filter(({ path, source }) => path === file.path && source === file.source);
        return now.length === 0 ? file : onlyWhatLiesOutside(file, now);
    });
}
/**
 * Of a file that the change has read for another origin, the records that are no longer in a zone by that: their names are
 * written in full and stay what they are, while all others have new names.
 */
function onlyWhatLiesOutside(file, now) {
    const keyAt = (name, { path, line, column }) => `${name} ${path}:${line}:${column}`;
    return {
        ...file,
        *declarations() {
            const outside = new Set();
            for (const reading of now)
                for (const one of reading.declarations())
                    if (one.kind === 'skip' && one.skip.reason === 'out-of-zone')
                        outside.add(keyAt(one.skip.name, one.skip.location));
            for (const one of file.declarations())
                if (one.kind === 'record' && outside.has(keyAt(one.record.owner, one.record.location)))
                    yield one;
        },
    };
}
/** Equal for two readings of a file that give the same. */
function wayOf({ path, source, origin, }) {
    return `${placeOf(path, origin)}\0${source}`;
}
function placeOf(path, origin) {
    return `${path}\0${origin ?? ''}`;
}
/** False for a file that has become something else: its pairs are gone, and are reported as such. */
function holdsRecords(file) {
    for (const { kind } of file.declarations())
        if (kind === 'record' || kind === 'pair')
            return true;
    return false;
}
function* keysOf(files) {
    for (const file of files) {
        for (const one of file.declarations()) {
            yield keyOf(one);
            if (one.kind !== 'record' || (one.record.type !== 'A' && one.record.type !== 'AAAA'))
                continue;
            const { owner, data, view } = one.record;
            yield pairKey({ name: owner, address: data, ...(view === undefined ? {} : { view }) });
        }
    }
}
/** Equal for what comes to the same pair, wherever it stands, and for the same problem at the same place. */
function keyOf(one) {
    switch (one.kind) {
        case 'record': {
            const { owner, type, data, view, zone } = one.record;
            const isPair = type === 'A' || type === 'AAAA' || type === 'PTR';
            return JSON.stringify([owner, type, data, view, isPair ? null : zone]);
        }
        case 'pair':
            return pairKey(one.pair);
        case 'defect':
            return JSON.stringify([one.defect.location.path, one.defect.location.line, one.defect.message]);
        case 'skip':
            return JSON.stringify([one.skip.location?.path, one.skip.location?.line, one.skip.reason]);
        case 'zone':
            return '';
    }
}
function pairKey({ name, address, region, view, ptr, }) {
    return JSON.stringify([name, address, region, view, ptr]);
}


/***/ })

};
;