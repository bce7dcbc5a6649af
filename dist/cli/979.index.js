"use strict";
exports.id = 979;
exports.ids = [979];
exports.modules = {

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

/***/ 2326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseHandWrittenName),
/* harmony export */   a: () => (/* binding */ parseHandWrittenAddress)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8630);
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2668);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3984);
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3385);
/* harmony import */ var _model_reverse_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9776);





/** Letters, digits, hyphens and underscores; a wildcard is one whole first label. */
const USUAL_NAME = /^(?:\*(?:\.|$))?(?:[a-z0-9_-]+(?:\.|$))*$/;
/** A name as people write it by hand: fully qualified with or without the final dot, U-labels allowed. */
function parseHandWrittenName(text, use) {
    if (/^[0-9a-f:.]+$/i.test(text) && (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIpAddress */ .D_)(text).ok) {
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(use === 'pair'
            ? `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is an address where a name belongs. Write the name first: 'name: ${text}'`
            : `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is an address where a PTR target belongs. Write the name that the PTR record holds`);
    }
    const name = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDomainName */ .r)(text);
    if (!name.ok)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${name.problem}. Write a name such as mail.example.org`);
    if (name.value === _model_domain_name_js__WEBPACK_IMPORTED_MODULE_1__/* .ROOT */ .Dl)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)("'.' is the root. Write a name such as mail.example.org");
    // Escapes show that the writer meant an unusual octet; without them it is a slip.
    if (!text.includes('\\') && !USUAL_NAME.test(name.value))
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(unusual(text));
    if (use === 'ptr' && name.value.startsWith('*')) {
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is a wildcard, and a PTR record holds one name. Write that name`);
    }
    if (/(?:^|\.)[0-9]+$/.test(name.value)) {
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} ends in a number, as only addresses do. Write a name such as mail.example.org`);
    }
    if ((0,_model_reverse_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isInReverseTree */ .kv)(name.value)) {
        const address = (0,_model_reverse_name_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOfReverseName */ .Zf)(name.value);
        const write = use === 'ptr'
            ? 'the name that its PTR record holds'
            : `the name first, and ${address ?? 'its address'} as its value`;
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is a reverse name. Write ${write}`);
    }
    return name;
}
function unusual(text) {
    const url = /^[a-z][a-z0-9+.-]*:\/\/([^/:?#]+)/i.exec(text);
    if (url !== null)
        return `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is a URL. Write the name alone: ${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url[1])}`;
    if (/^[0-9a-f:.]+$/i.test(text) && text.includes(':')) {
        return `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} looks like an address, and is none; a name belongs here. Write 'name: address'`;
    }
    if (text.includes('*')) {
        return `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} has a '*' inside. Write it as the whole first label, such as '*.example.org'`;
    }
    const odd = /[^\p{L}\p{M}\p{N}_.-]/u.exec(text)?.[0];
    const found = odd === undefined
        ? 'a character that no name has'
        : odd === ' '
            ? 'a blank'
            : `the character ${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(odd)}`;
    return `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} contains ${found}. Write a name such as mail.example.org, or escape what is meant as \\DDD`;
}
function parseHandWrittenAddress(node, key) {
    const text = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node);
    const example = key === 'A' || text?.includes('.') === true ? '192.0.2.25' : '2001:db8::25';
    if (text === undefined || text === '') {
        const empty = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(node) || text === ''
            ? 'there is no address'
            : `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(node)} stands where an address belongs`;
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${empty}. Write one such as ${example}`);
    }
    const address = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIpAddress */ .D_)(text);
    if (!address.ok) {
        const several = text.split(/[\s,;]+/).filter((part) => part !== '');
        if (several.length > 1 && several.length <= 8 && several.every((part) => (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIpAddress */ .D_)(part).ok))
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} are ${several.length} addresses in one text. Write [${several.join(', ')}]`);
        if (looksLikeName(text)) {
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is a name where an address belongs. Write its address; another PTR target is written {address: ${example}, ptr: ${text}}`);
        }
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(/[;.]\s*write /i.test(address.problem)
            ? address.problem
            : `${address.problem}. Write one such as ${example}`);
    }
    const is = address.value.includes(':') ? 'AAAA' : 'A';
    if (key !== 'address' && key !== is) {
        const family = is === 'A' ? 'an IPv4' : 'an IPv6';
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is ${family} address under '${key}:'. Write it under '${is}:'`);
    }
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(address.value);
}
function looksLikeName(text) {
    return (/^[\p{L}\p{M}\p{N}_*-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*\.?$/u.test(text) &&
        /[g-z_*-]|[^\0-\x7f]/i.test(text) &&
        !/^0x/i.test(text));
}


/***/ }),

/***/ 979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   read: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _document_document_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2208);
/* harmony import */ var _document_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3334);
/* harmony import */ var _document_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3106);
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8630);
/* harmony import */ var _document_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9977);
/* harmony import */ var _document_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8598);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3984);
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3385);
/* harmony import */ var _manifest_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2326);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(248);
/* harmony import */ var _syntax_defect_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6630);











/** Keys beside `expect:`, for the manifest is part of ptr-gate.yml; `config.ts` reads them. */
const TOP_KEYS = ['expect', 'records', 'policy', 'regions', 'rollout', 'health', '$schema'];
const ADDRESS_KEYS = ['address', 'A', 'AAAA'];
const ENTRY_KEYS = [...ADDRESS_KEYS, 'ptr'];
/** Reads the pairs under `expect:` of a YAML or JSON file. */
function* read(file, tree) {
    let root;
    try {
        root = (0,_document_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .T)(tree.read(file.path, _document_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_OCTETS */ .A4), { path: file.path });
    }
    catch (error) {
        if (error instanceof _document_document_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .M)
            throw new _source_js__WEBPACK_IMPORTED_MODULE_6__/* .SourceError */ .c(error.message, error);
        throw error;
    }
    const problems = (0,_document_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .createProblems */ .b)();
    yield* readManifest(root, problems);
    if (problems.first !== undefined)
        throw new _source_js__WEBPACK_IMPORTED_MODULE_6__/* .SourceError */ .c(problems.lines(), problems.first);
}
function* readManifest(root, problems) {
    if (root.kind !== 'map' && !(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(root)) {
        problems.add(root, "no mapping with 'expect:' stands here. Write expect: {mail.example.org: 192.0.2.25}");
        return;
    }
    if (root.kind === 'map')
        problems.unknownKeys(root, TOP_KEYS, 'a manifest');
    const expect = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(root, 'expect');
    if (expect === undefined || (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(expect))
        return;
    if (expect.kind !== 'map') {
        problems.add(expect, notPairs(expect));
        return;
    }
    const regions = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(root, 'regions') && (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(root, 'regions')).map((entry) => entry.key.text);
    for (const { key, value } of expect.entries) {
        const reading = { problems, regions, seen: new Map() };
        const name = (0,_manifest_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHandWrittenName */ .R)(key.text, 'pair');
        if (name.ok)
            yield* readEntry(name.value, key, value, reading);
        else if ((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(value) && blankless(key.text) !== undefined)
            yield defect(key, blankless(key.text));
        else if (isSwapped(key, value)) {
            const write = `Write '${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value)}: ${key.text}'`;
            yield defect(key, `the address ${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key.text)} stands before the name. ${write}`);
        }
        else {
            yield defect(key, name.problem);
            yield* readEntry(undefined, key, value, reading);
        }
    }
}
/** Why `expect:` holds no pairs. */
function notPairs(expect) {
    const slip = expect.kind === 'scalar' ? blankless(expect.text.split(' ')[0]) : undefined;
    if (slip !== undefined)
        return slip;
    const dashes = expect.kind === 'list' ? ', and a list stands here' : '';
    return `'expect:' is a mapping of names to addresses${dashes}. Write expect: {mail.example.org: 192.0.2.25}`;
}
/** The problem of `name:address` without the blank that makes it two things in YAML; undefined for any other text. */
function blankless(text) {
    const [, name = '', address = ''] = /^([^:]+):(.+)$/.exec(text) ?? [];
    if (!(0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIpAddress */ .D_)(address).ok || !(0,_manifest_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHandWrittenName */ .R)(name, 'pair').ok)
        return undefined;
    return `a space is missing after ':' in ${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}. Write '${name}: ${address}'`;
}
function isSwapped(key, value) {
    return (value.kind === 'scalar' && (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIpAddress */ .D_)(key.text).ok && (0,_manifest_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHandWrittenName */ .R)(value.text, 'pair').ok);
}
/** One name's value: addresses, objects, a list of both, or a mapping of regions. Without a name only defects come. */
function* readEntry(name, key, value, reading) {
    if (value.kind === 'map' && isPerRegion(value, reading)) {
        for (const part of value.entries)
            yield* readRegion(name, part, reading);
    }
    else if (value.kind === 'list' && value.items.length === 0) {
        yield defect(value, 'the list of addresses is empty. Write one such as [2001:db8::25]', name);
    }
    else if ((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(value)) {
        const place = value.endColumn === value.column ? key : value;
        yield defect(place, `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key.text)} has no address. Write '${key.text}: 2001:db8::25'`, name);
    }
    else {
        for (const item of (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(value)) {
            if (item.kind === 'map')
                yield* readObject({ name }, item, reading);
            else if (item.kind === 'list') {
                yield defect(item, 'a list stands inside a list. Write all addresses in one list', name);
            }
            else
                yield* readAddresses({ name }, item, 'address', reading);
        }
    }
}
/** True for a mapping of mappings, or of declared regions, with none of an object's own keys. */
function isPerRegion(map, { regions }) {
    return (map.entries.some(({ key, value }) => value.kind === 'map' || regions?.includes(key.text) === true) &&
        !map.entries.some(({ key }) => ENTRY_KEYS.includes(key.text)));
}
function* readRegion(name, part, reading) {
    const { key, value } = part;
    if (reading.regions !== undefined && !reading.regions.includes(key.text)) {
        const add = `add the region there, ${key.text}: {}`;
        reading.problems.unknownKey(part, reading.regions, "'regions:' of this file", add);
    }
    else if (value.kind === 'map') {
        yield* readObject({ name, region: key.text }, value, reading);
    }
    else {
        const found = `the region ${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key.text)} holds ${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(value)}`;
        yield defect(value, `${found}. Write ${key.text}: {A: 192.0.2.25, AAAA: 2001:db8::25}`, name);
    }
}
/** `{address: ..., ptr: ...}` or `{A: ..., AAAA: ..., ptr: ...}`. */
function* readObject(shared, map, reading) {
    const colon = addressWithColon(map);
    if (colon !== undefined) {
        const found = `the address ${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(colon)} ends in ':', which makes it a key in YAML`;
        yield defect(map, `${found}. Write it in quotes: "${colon}"`, shared.name);
        return;
    }
    const problemsBefore = reading.problems.count;
    for (const entry of map.entries)
        if (!ENTRY_KEYS.includes(entry.key.text))
            refuseKey(entry, shared, map, reading);
    let whole = shared;
    const targets = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(map, 'ptr');
    if (targets !== undefined) {
        const ptr = [];
        let sound = true;
        for (const target of targetsOf(targets)) {
            const name = parseTarget(target);
            if (name.ok)
                ptr.push(name.value);
            else {
                sound = false;
                yield defect(target, name.problem, shared.name);
            }
        }
        whole = sound ? { ...shared, ptr: [...new Set(ptr)] } : { name: undefined };
    }
    let empty = true;
    for (const { key, value } of map.entries) {
        const addressKey = ADDRESS_KEYS.find((known) => known === key.text);
        if (addressKey === undefined)
            continue;
        empty = false;
        yield* readAddresses(whole, (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(value) ? { ...value, ...placeOfKey(key, value) } : value, addressKey, reading);
    }
    // A mistyped key holds the address already told missing.
    if (empty && reading.problems.count === problemsBefore) {
        yield defect(map, 'this entry has no address. Write {address: 2001:db8::25}, or {A: ..., AAAA: ...}', shared.name);
    }
}
/** A short key beside nothing that an entry has, with an address, is a region without its braces, not a slip of `A`. */
function refuseKey(entry, { region }, map, { problems }) {
    const { key, value } = entry;
    const isRegion = region === undefined &&
        !map.entries.some((other) => ENTRY_KEYS.some((known) => known.toLowerCase() === other.key.text.toLowerCase())) &&
        (0,_document_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(key.text, ['address', 'AAAA']) === undefined &&
        (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(value).some((item) => (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIpAddress */ .D_)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item) ?? '').ok);
    if (isRegion)
        problems.add(key, `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key.text)} is not a key of an entry of 'expect:'. Write one of ${ENTRY_KEYS.join(', ')}, or a region as ${key.text}: {A: ..., AAAA: ...}`);
    else
        problems.unknownKey(entry, ENTRY_KEYS, "an entry of 'expect:'");
}
function placeOfKey(key, value) {
    const { path, line, column, endLine, endColumn } = value.column === value.endColumn ? key : value;
    return { path, line, column, endLine, endColumn };
}
/** The nodes under `ptr:`; an empty value or list is one node, for its defect. */
function targetsOf({ key, value }) {
    if ((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(value))
        return [{ ...value, ...placeOfKey(key, value) }];
    const items = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(value);
    return items.length === 0 ? [value] : items;
}
function parseTarget(node) {
    const text = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node);
    return text === undefined
        ? (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_9__/* .refused */ .J)(`'ptr:' holds ${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(node)} where a name belongs. Write ptr: mail.example.org, or leave it out`)
        : (0,_manifest_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHandWrittenName */ .R)(text, 'ptr');
}
/** An address in flow style that YAML took for the key of a mapping, as in `[2001:db8::]`. */
function addressWithColon(map) {
    const [only, second] = map.entries;
    if (only === undefined || second !== undefined || !(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(only.value))
        return undefined;
    const text = `${only.key.text}:`;
    return (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIpAddress */ .D_)(text).ok ? text : undefined;
}
function* readAddresses(shared, value, key, reading) {
    if (value.kind === 'list' && value.items.length === 0) {
        yield defect(value, `'${key}:' is an empty list. Write an address, or remove the key`, shared.name);
        return;
    }
    for (const node of value.kind === 'list' ? value.items : [value]) {
        const colon = node.kind === 'map' ? addressWithColon(node) : undefined;
        const address = colon === undefined
            ? (0,_manifest_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHandWrittenAddress */ .a)(node, key)
            : (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_9__/* .refused */ .J)(`the address ${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(colon)} ends in ':', which makes it a key in YAML. Write it in quotes: "${colon}"`);
        if (!address.ok)
            yield defect(node, address.problem, shared.name);
        else if (shared.name !== undefined) {
            yield pairOnce({ ...shared, name: shared.name, address: address.value, location: (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(node) }, reading);
        }
    }
}
/** The pair; said a second time in the very same words it is passed over, and that is told. */
function pairOnce(pair, { seen }) {
    const { name, address, region = '', ptr, location } = pair;
    const words = `${name} ${address} ${region} ${ptr === undefined ? '' : [...ptr].sort().join(' ')}`;
    const first = seen.get(words);
    if (first === undefined) {
        seen.set(words, location.line);
        return { kind: 'pair', pair };
    }
    const detail = `${name} with ${address} is declared on line ${first} already`;
    return { kind: 'skip', skip: { reason: 'duplicate', detail, name, address, location } };
}
function defect(place, problem, name) {
    return (0,_syntax_defect_js__WEBPACK_IMPORTED_MODULE_10__/* .syntaxDefect */ .l)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(place), problem, name);
}


/***/ }),

/***/ 6630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ syntaxDefect)
/* harmony export */ });
/**
 * A record that cannot be read. The problem reads `what was found. Write what belongs there` (or with a semicolon);
 * its second half becomes the remedy.
 */
function syntaxDefect(location, problem, name) {
    const cut = /(?:\.|;) (?=[Ww]rite )/.exec(problem);
    return {
        kind: 'defect',
        defect: {
            kind: 'source-syntax',
            message: cut === null ? problem : problem.slice(0, cut.index),
            ...(cut === null ? {} : { remedy: `W${problem.slice(cut.index + 3)}` }),
            ...(name === undefined ? {} : { name }),
            location,
        },
    };
}


/***/ })

};
;