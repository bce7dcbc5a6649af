"use strict";
exports.id = 6271;
exports.ids = [6271];
exports.modules = {

/***/ 8669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ policyLayer)
/* harmony export */ });
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


/***/ }),

/***/ 4943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ aliasConflict),
  x: () => (/* binding */ declare)
});

// EXTERNAL MODULE: ./lib/model/reverse-name.js + 2 modules
var reverse_name = __webpack_require__(9776);
// EXTERNAL MODULE: ./lib/zones/zone.js + 1 modules
var zones_zone = __webpack_require__(1681);
// EXTERNAL MODULE: ./lib/zones/zones.js
var zones_zones = __webpack_require__(3203);
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

// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/model/reverse-zone.js
var reverse_zone = __webpack_require__(4871);
;// CONCATENATED MODULE: ./lib/sources/classless-zones.js




/** Finds the declared classless zone (RFC 2317, RFC 4183) that an IPv4 address belongs into, by the zone's name alone. */
function classlessZones(zones) {
    let byParent;
    return (address, view) => {
        if ((0,ip_address/* familyOf */.Ap)(address) === 6)
            return undefined;
        byParent ??= childrenByParent(zones);
        if (byParent.size === 0)
            return undefined;
        const octets = (0,ip_address/* bytesOf */.$$)(address);
        let parent = (0,domain_name/* parentOf */.gN)((0,reverse_name/* reverseNameOf */.f)(address));
        // Above 3 octets, then above 2, then above 1.
        for (let above = 3; above > 0; above--, parent = (0,domain_name/* parentOf */.gN)(parent)) {
            const own = byParent
                .get(parent)
                ?.find((child) => child.view === view && isCovered(child.name, address, octets[above]));
            if (own !== undefined)
                return own.name.zone;
        }
        return undefined;
    };
}
function childrenByParent(zones) {
    const found = new Map();
    for (const { apex, view, declared } of zones.zones()) {
        const name = declared ? (0,reverse_zone/* readClasslessName */.$H)(apex) : undefined;
        if (name?.zone !== apex)
            continue;
        const parent = (0,domain_name/* parentOf */.gN)(apex);
        found.set(parent, [...(found.get(parent) ?? []), { name, view }]);
    }
    return found;
}
function isCovered({ network, octet }, address, value) {
    if (network !== undefined)
        return (0,ip_address/* networkContains */.wd)(network, address);
    return octet !== undefined && octet.first <= value && value <= octet.last;
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
const NO_PATHS = new Set();
/** Declarations between two calls of `meanwhile`. */
const MEANWHILE = 8_192;
/** Reads everything once and keeps what later judgements need; calls `meanwhile` now and then. */
function declare(files, meanwhile = () => { }) {
    const zones = (0,zones_zones/* createZones */.s)();
    const names = createMultimap();
    const expectedNames = createMultimap();
    const expectedAddresses = createMultimap();
    // The addresses of zone data are found in the zones themselves.
    const pairAddresses = createMultimap();
    const aliasIndex = createAliasIndex();
    const explicit = new Map();
    const conflicts = [];
    const crowds = new Set();
    const cnames = [];
    const kept = new Map();
    const paths = new Map();
    let pairs = 0;
    let read = 0;
    for (const file of files) {
        const inOrder = [];
        const own = new Set([file.path]);
        let latest = '';
        let streams = false;
        paths.set(file, own);
        for (const declaration of file.declarations()) {
            if (++read % MEANWHILE === 0)
                meanwhile();
            if (!streams)
                inOrder.push(declaration.kind === 'record' ? declaration.record : declaration);
            if (declaration.kind === 'record') {
                const { record } = declaration;
                const { type } = record;
                const { path } = record.location;
                if (path !== latest) {
                    own.add(path);
                    latest = path;
                }
                if (zones.add(record) === 'crowded')
                    noteCrowd(record, zones, crowds, conflicts);
                if (type === 'A' || type === 'AAAA' || type === 'PTR')
                    pairs++;
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
                pairs++;
                names.add(pair.address, pair.view, pair.name);
                pairAddresses.add(pair.name, pair.view, pair.address);
                if (file.source === 'manifest') {
                    expectedNames.add(pair.address, undefined, pair.name);
                    expectedAddresses.add(pair.name, undefined, pair.address);
                }
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
        pathsOf: (file) => paths.get(file) ?? NO_PATHS,
        namesOf: names.get,
        expectedNamesOf: expectedNames.get,
        isExpected: (name, address) => expectedAddresses.get(name).includes(address),
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
        classlessZoneOf: classlessZones(zones),
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
        pairs,
    };
}
/** Said once for an owner; its zone is not held, for what the rest of the records say is not known there. */
function noteCrowd(record, zones, crowds, conflicts) {
    const { owner, zone, view, location } = record;
    const key = `${owner} ${zone} ${view ?? ''}`;
    if (crowds.has(key))
        return;
    crowds.add(key);
    zones.addZone(zone, view, false, location);
    conflicts.push({
        kind: 'source-syntax',
        message: `${owner} has more than ${zones_zone/* MOST_AT_OWNER */.U} records, which no DNS message can hold; those from this one on are not read`,
        remedy: 'Remove the records that are not needed, or spread them over several names.',
        name: owner,
        location,
    });
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

/***/ 1179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ expectations)
});

// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/model/reverse-name.js + 2 modules
var reverse_name = __webpack_require__(9776);
// EXTERNAL MODULE: ./lib/zones/declared-lookup.js
var declared_lookup = __webpack_require__(2651);
// EXTERNAL MODULE: ./lib/sources/declared.js + 3 modules
var declared = __webpack_require__(4943);
// EXTERNAL MODULE: ./lib/model/reverse-zone.js
var reverse_zone = __webpack_require__(4871);
;// CONCATENATED MODULE: ./lib/sources/malformed-owner.js


/** A PTR record whose owner nobody asks for, with the record that was meant and the zone it belongs into, where they can be told. */
function malformedOwner(record, { problem, suggestion }, zones) {
    return {
        kind: 'reverse-name-malformed',
        message: `${record.owner} can never answer for an address: ${problem}`,
        ...(suggestion === undefined
            ? { remedy: 'Write the reverse name of the address: ptr-gate ptr ADDRESS prints it' }
            : repairOf(record, suggestion, zones)),
        name: record.data,
        observed: [record.owner],
        expected: suggestion === undefined ? [] : [suggestion],
        location: record.location,
    };
}
/** In place of the wrong record a name of another zone would be out-of-zone data, which servers leave out without a word. */
function repairOf({ zone, view, data }, suggestion, zones) {
    const found = zones.lookup(suggestion, 'PTR', view);
    const owner = found.name;
    const holder = found.kind === 'delegation' ? found.cut : found.kind === 'not-held' ? undefined : found.zone.apex;
    const parent = holder === undefined ? parentOfClassless(zone, owner) : undefined;
    const home = holder ?? parent;
    return {
        remedy: home === zone
            ? 'Write this record in place of the wrong one'
            : `Move the record out of ${zone}, which does not hold the address, into ${home ?? `the zone that holds ${owner}`}${parent === undefined ? '' : ', or into the zone that this one leads the address to'}`,
        fix: {
            ...(home === undefined ? {} : { zone: home }),
            record: `${home === undefined ? `${owner}.` : (0,domain_name/* relativeTo */.Mf)(owner, home)} IN PTR ${data}.`,
        },
    };
}
/** The zone above a classless one (RFC 2317), where it has the owner. */
function parentOfClassless(zone, owner) {
    if ((0,reverse_zone/* readClasslessName */.$H)(zone)?.zone !== zone)
        return undefined;
    const parent = (0,domain_name/* parentOf */.gN)(zone);
    return (0,domain_name/* isAtOrBelow */.a5)(owner, parent) ? parent : undefined;
}

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
    if (alias === undefined || (0,declared_lookup/* declaredLookup */.Z)(zones, name, (0,ip_address/* addressTypeOf */.cC)(address), view) !== undefined)
        return;
    yield { kind: 'defect', defect: (0,declared/* aliasConflict */.v)(name, alias, location) };
}
function ofPair(pair, isManifest, declared, policy) {
    const { name, address, ptr } = pair;
    const match = ptr !== undefined ? 'exact' : (policy.match ?? (isManifest ? 'exact' : 'any'));
    const expected = ptr === undefined && policy.match === undefined && isManifest && !(0,domain_name/* isWildcard */.z2)(name)
        ? declared.expectedNamesOf(address)
        : undefined;
    const acceptable = ptr ?? (expected ? listedOf(expected, name) : acceptableBy(match, pair, declared));
    const declaredAs = isManifest ? 'expect' : 'address-record';
    const expectation = pairOf({ name, address, ptr: acceptable, match, declaredAs }, pair, policy);
    return expected !== undefined && expected.length > MOST_NAMES
        ? { ...expectation, isCrowded: true }
        : expectation;
}
/** Member by member: what a spread makes of a million pairs is six times as large, and slow to read for every rule. */
function pairOf({ name, address, ptr, match, declaredAs, }, { location, region, view, ignores }, { stage }) {
    const expectation = {
        name,
        address,
        ptr,
        match,
        requires: declaredAs === 'ptr-record' ? 'forward' : 'both',
        forward: stage === 'published' ? 'required' : 'optional',
        declaredAs,
        change: null,
        location,
    };
    if (region !== undefined)
        expectation.region = region;
    if (view !== undefined)
        expectation.view = view;
    if (ignores !== undefined)
        expectation.ignores = ignores;
    return expectation;
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
    return listedOf(names, name);
}
function listedOf(names, own) {
    return names.length <= MOST_NAMES ? names : [...new Set([own, ...names.slice(0, MOST_NAMES)])];
}
/** A view's own reverse zone is about the names of that view; without one, its clients see the PTR that all others see. */
function viewOfReverse({ address, view }, { zones }) {
    if (view === undefined)
        return undefined;
    return (0,declared_lookup/* declaredLookup */.Z)(zones, (0,reverse_name/* reverseNameOf */.f)(address), 'PTR', view) === undefined ? undefined : view;
}
function ofAddressRecord(record, declared, policy) {
    const address = record.data;
    const { owner: name, view } = record;
    const match = policy.match ?? 'any';
    const ptr = acceptableBy(match, { name, address, view }, declared);
    const expectation = pairOf({ name, address, ptr, match, declaredAs: 'address-record' }, record, policy);
    const occlusion = declared.zones.occlusionOf(record);
    if (occlusion === undefined)
        return withinNetworks(expectation, policy);
    return occlusion.kind === 'cut'
        ? leftOut(expectation, 'glue', `${name} lies below the zone cut ${occlusion.name}; the child zone publishes its addresses`, occlusion.location)
        : leftOut(expectation, 'occluded', occludedWords(name, occlusion), occlusion.location);
}
function* ofPtrRecord(record, declared, policy) {
    const occlusion = declared.zones.occlusionOf(record);
    if (occlusion !== undefined) {
        const detail = occludedWords(record.owner, occlusion);
        const address = (0,reverse_name/* addressOfReverseName */.Zf)(record.owner);
        yield address === undefined
            ? skipped(record, 'occluded', detail)
            : leftOut(ofPtr(record, address, policy), 'occluded', detail, occlusion.location);
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
        yield { kind: 'defect', defect: malformedOwner(record, owner, declared.zones) };
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
function ofPtr(record, address, policy) {
    const target = record.data;
    return pairOf({ name: target, address, ptr: [target], match: 'exact', declaredAs: 'ptr-record' }, record, policy);
}
/** The expectation, unless its address is in none of the networks that the policy names as ours. */
function withinNetworks(expectation, { networks }) {
    if (networks === undefined || networks.some((network) => (0,ip_address/* networkContains */.wd)(network, expectation.address))) {
        return { kind: 'expectation', expectation };
    }
    return leftOut(expectation, 'not-our-network', `${expectation.address} is in none of ${networks.map(ip_address/* formatNetwork */.CM).join(', ')}`);
}
function leftOut(expectation, reason, detail, by) {
    const why = { reason, detail, ...(by === undefined ? {} : { by }) };
    return { kind: 'expectation', expectation: { ...expectation, leftOut: why } };
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