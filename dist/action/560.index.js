"use strict";
exports.id = 560;
exports.ids = [560];
exports.modules = {

/***/ 560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(235);
// EXTERNAL MODULE: ./lib/cannot-run.js
var cannot_run = __webpack_require__(105);
;// CONCATENATED MODULE: ./lib/document/node.js
/** The value at `key`; undefined where the mapping has no such key, or the node is no mapping. */
function get(node, key) {
    return entryOf(node, key)?.value;
}
/** The entry at `key`, for its key's place. */
function entryOf(node, key) {
    if (node?.kind !== 'map')
        return undefined;
    return node.index === undefined
        ? node.entries.find((entry) => entry.key.text === key)
        : node.index.get(key);
}
/** The value at a path of keys. */
function at(node, ...keys) {
    return keys.reduce(get, node);
}
/** The entries of a mapping; none where the node is absent or something else. */
function entriesOf(node) {
    return node?.kind === 'map' ? node.entries : [];
}
/** The items of a list; one item where the node is a scalar or a mapping; none where it is absent or null. */
function itemsOf(node) {
    if (node === undefined || isNull(node))
        return [];
    return node.kind === 'list' ? node.items : [node];
}
/** The text of a scalar; undefined where the node is absent, null, a list or a mapping. */
function textOf(node) {
    return node?.kind === 'scalar' && !isNull(node) ? node.text : undefined;
}
const NULLS = new Set(['', '~', 'null', 'Null', 'NULL']);
/** True for JSON's null, YAML's `null` and `~`, and a value that is not there at all. */
function isNull(node) {
    return node.kind === 'scalar' && !node.quoted && node.tag === undefined && NULLS.has(node.text);
}
/** The place of a node alone, for a record or a finding to keep. */
function placeOf(node) {
    const { path, line, column, endLine, endColumn } = node;
    return { path, line, column, endLine, endColumn };
}
/** What the node is, in words for a message: `a list`, `a mapping`, `nothing`, `'text'`. */
function describe(node) {
    if (node.kind === 'list')
        return node.items.length === 0 ? 'an empty list' : 'a list';
    if (node.kind === 'map')
        return node.entries.length === 0 ? 'an empty mapping' : 'a mapping';
    return isNull(node) ? 'nothing' : quote(node.text);
}
/** Foreign text in a message: on one line, in quotes, cut to a bearable length. */
function quote(text) {
    const head = text.length > 100 ? `${text.slice(0, 97).replace(/[\ud800-\udbff]$/, '')}...` : text;
    const plain = head.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, (char) => char === '\n' ? '\\n' : char === '\t' ? '\\t' : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `'${plain}'`;
}

// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(668);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(984);
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
    for (const item of itemsOf(node)) {
        const location = placeOf(item);
        if (item.kind !== 'map') {
            const pattern = patternOf(item, "'records:'", problems);
            if (pattern !== undefined)
                records.push({ pattern, location });
            continue;
        }
        problems.unknownKeys(item, RECORDS_KEYS, "an entry of 'records:'");
        const path = get(item, 'path');
        if (path === undefined) {
            problems.add(item, "this entry of 'records:' has no 'path'. Write {path: zones/db.example.org, as: zone-file}");
        }
        const pattern = path && patternOf(path, "'path:'", problems);
        const as = optionalText(item, 'as', 'as: zone-file', problems);
        if (as !== undefined && !SOURCE_ID.test(as)) {
            problems.add(get(item, 'as'), `${quote(as)} is not the id of a format. Write one such as zone-file or hosts`);
        }
        const origin = parsedText(item, 'origin', 'origin: example.org', (text) => (0,domain_name/* parseDomainName */.r)(text), problems);
        if (pattern !== undefined)
            records.push({ pattern, ...defined({ as, origin }), location });
    }
    return records;
}
/** A path or glob that stays inside the repository. */
function patternOf(node, what, problems) {
    const text = textOf(node);
    if (text === undefined || text === '') {
        problems.add(node, `${what} holds ${describe(node)} where a path or pattern belongs. Write one such as zones/db.*`);
        return undefined;
    }
    const problem = patternProblem(text);
    if (problem === undefined)
        return text;
    problems.add(node, `${quote(text)} ${problem}`);
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
    for (const entry of entriesOf(policy)) {
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
        if (isNull(value) && name !== 'rules') {
            problems.add(value, `'${name}:' is empty. Write a value, or remove the key`);
            continue;
        }
        const texts = name === 'rules' ? rulesOf(value, problems) : optionTexts(name, value, problems);
        if (texts.length > 0)
            read.set(name, { texts, location: placeOf(value) });
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
    for (const item of itemsOf(value)) {
        const text = textOf(item);
        if (text === undefined || text.trim() === '') {
            const list = option.many === true ? ' or a list of them' : '';
            problems.add(item, `'${name}:' holds ${describe(item)} where a text belongs. Write one value${list}`);
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
    for (const { key, value: level } of entriesOf(mapOf(value, "'rules:'", 'rules: {ptr-ambiguous: off}', problems))) {
        const text = textOf(level);
        if (!RULE_ID.test(key.text)) {
            problems.add(key, `${quote(key.text)} is not the id of a rule. Write one such as ptr-missing`);
        }
        else if (text === undefined || !SEVERITY_LEVELS.includes(text)) {
            problems.add(level, `${describe(level)} is not a level. Write one of ${SEVERITY_LEVELS.join(', ')}`);
        }
        else
            texts.push(`${key.text}=${text}`);
    }
    return texts;
}
function readIgnore(node, problems) {
    const example = '{rule: ptr-missing, name: old.example.org, reason: "moving, ticket 123", until: 2027-01-31}';
    const entries = [];
    for (const item of itemsOf(node)) {
        const before = problems.count;
        const map = item.kind === 'map' ? item : undefined;
        if (map === undefined) {
            problems.add(item, `${describe(item)} stands where an entry of 'ignore:' belongs. Write ${example}`);
            continue;
        }
        problems.unknownKeys(map, IGNORE_KEYS, "an entry of 'ignore:'");
        for (const key of ['rule', 'reason']) {
            if (get(map, key) === undefined) {
                problems.add(map, `this entry of 'ignore:' has no '${key}'. Write ${example}`);
            }
        }
        const rule = optionalText(map, 'rule', 'rule: ptr-missing', problems);
        if (rule !== undefined && !RULE_ID.test(rule)) {
            problems.add(get(map, 'rule'), `${quote(rule)} is not the id of a rule. Write one such as ptr-missing`);
        }
        const reason = optionalText(map, 'reason', 'reason: "moving, ticket 123"', problems);
        const name = parsedText(map, 'name', 'name: old.example.org', (text) => (0,domain_name/* parseDomainName */.r)(text), problems);
        const address = parsedText(map, 'address', 'address: 2001:db8::25', ip_address/* parseIpAddress */.D_, problems);
        const path = get(map, 'path') && patternOf(get(map, 'path'), "'path:'", problems);
        const until = optionalText(map, 'until', 'until: 2027-01-31', problems);
        if (until !== undefined && !isDate(until)) {
            problems.add(get(map, 'until'), `${quote(until)} is not a day. Write YYYY-MM-DD, such as 2027-01-31`);
        }
        if (problems.count > before || rule === undefined || reason === undefined)
            continue;
        entries.push({ rule, reason, ...defined({ name, address, path, until }), location: placeOf(map) });
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
    for (const { key, value } of entriesOf(mapOf(node, "'regions:'", example, problems))) {
        if (!REGION_NAME.test(key.text)) {
            problems.add(key, `${quote(key.text)} cannot name a region. Write letters, digits, '.', '_' and '-', and none of A, AAAA, address, ptr`);
        }
        const map = mapOf(value, `the region ${quote(key.text)}`, `${key.text}: {resolver: 192.0.2.53}`, problems);
        if (map !== undefined)
            problems.unknownKeys(map, REGION_KEYS, 'a region');
        const resolver = optionalText(map, 'resolver', 'resolver: 192.0.2.53', problems);
        const subnet = parsedText(map, 'subnet', 'subnet: 203.0.113.0/24', ip_address/* parseNetwork */.MO, problems);
        regions.set(key.text, { ...defined({ resolver, subnet }), location: placeOf(key) });
    }
    return regions;
}
/** The mapping; undefined where there is none, or nothing in it. Anything else is a problem. */
function mapOf(node, what, example, problems) {
    if (node === undefined || isNull(node))
        return undefined;
    if (node.kind === 'map')
        return node;
    problems.add(node, `${what} is a mapping, and ${describe(node)} stands here. Write ${example}`);
    return undefined;
}
function optionalText(map, key, example, problems) {
    const entry = entryOf(map, key);
    if (entry === undefined)
        return undefined;
    const text = textOf(entry.value);
    if (text !== undefined && text.trim() !== '')
        return text;
    problems.add(entry.value, `'${key}:' holds ${describe(entry.value)} where a text belongs. Write ${example}`);
    return undefined;
}
function parsedText(map, key, example, parse, problems) {
    const text = optionalText(map, key, example, problems);
    if (text === undefined)
        return undefined;
    const result = parse(text);
    if (result.ok)
        return result.value;
    problems.add(get(map, key), `'${key}:' ${result.problem}. Write ${example}`);
    return undefined;
}
/** The members that have a value. */
function defined(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/document/document-error.js
/** Where a document cannot be read, and why. The message is whole: `path:line:column: what was found. what to write`. */
class DocumentError extends Error {
    path;
    line;
    column;
    constructor(problem, place) {
        super(`${showPlace(place)}: ${problem}`);
        this.name = 'DocumentError';
        this.path = place.path;
        this.line = place.line;
        this.column = place.column;
    }
}
/** `path:line:column`, as far as it is known. */
function showPlace(place) {
    const line = place.line === undefined ? '' : `:${place.line}`;
    return `${place.path}${line}${place.line === undefined || place.column === undefined ? '' : `:${place.column}`}`;
}

;// CONCATENATED MODULE: ./lib/document/limits.js
/** The largest file that callers read as a document: `tree.read(path, MAX_OCTETS)`. */
const MAX_OCTETS = 64 * 1024 * 1024;
/** The deepest nesting of lists and mappings. Readers may therefore recurse over a tree without a thought. */
const MAX_DEPTH = 100;
/** The most nodes of a JSON text: about 600 MB of memory at the very worst. */
const MAX_NODES = 5_000_000;
/**
 * The most marks in a YAML stream that could begin a node (line ends, `: `, `- `, brackets; a comma counts twice). A
 * million lines of `key: value` have two million. About 1 GB of memory at the very worst.
 */
const MAX_MARKS = 2_500_000;
/** The most nodes that the aliases of one document may stand for. A "billion laughs" file ends here. */
const MAX_UNFOLDED = 1_000_000;

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(573);
;// CONCATENATED MODULE: ./lib/document/places.js
/** Line breaks are LF, CRLF and lone CR, as YAML 1.2 section 5.4 has them. */
function placesOf(text, path) {
    const starts = lineStarts(text);
    let last = 0;
    /** The index of the line that holds the offset. Parsers go forward, so the last line and the next are tried first. */
    const lineAt = (offset) => {
        let low = offset >= starts[last] ? last : 0;
        let high = starts.length;
        if (low + 1 < high && starts[low + 1] > offset)
            return low;
        if (low + 2 < high && starts[low + 2] > offset)
            high = low + 2;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        last = low;
        return low;
    };
    return {
        span(start, end) {
            const line = lineAt(start);
            const column = start - starts[line] + 1;
            const endLine = lineAt(end);
            return { path, line: line + 1, column, endLine: endLine + 1, endColumn: end - starts[endLine] + 1 };
        },
        point(offset) {
            const line = lineAt(offset);
            return { path, line: line + 1, column: offset - starts[line] + 1 };
        },
    };
}
function lineStarts(text) {
    let starts = new Uint32Array(1024);
    let count = 1;
    for (let i = 0; i < text.length; i++) {
        const char = text.charCodeAt(i);
        if (char !== 10 && (char !== 13 || text.charCodeAt(i + 1) === 10))
            continue;
        if (count === starts.length) {
            const larger = new Uint32Array(count * 2);
            larger.set(starts);
            starts = larger;
        }
        starts[count++] = i + 1;
    }
    return starts.subarray(0, count);
}

;// CONCATENATED MODULE: ./lib/document/decode.js



/**
 * The text of a UTF-8 file.
 * @throws {DocumentError} with the place of the first octet that is not UTF-8.
 */
function decodeText(octets, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets);
    }
    catch {
        const [first, second] = octets;
        if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
            throw new DocumentError('the file is UTF-16. Save it as UTF-8', { path, line: 1, column: 1 });
        }
        const valid = validLength(octets);
        const before = new TextDecoder('utf-8').decode(octets.subarray(0, valid));
        const octet = octets[valid].toString(16).padStart(2, '0').toUpperCase();
        throw new DocumentError(`the octet 0x${octet} is not UTF-8. Save the file as UTF-8`, placesOf(before, path).point(before.length));
    }
}
/** The number of octets up to the first that is not UTF-8: a streaming decoder takes every shorter beginning. */
function validLength(octets) {
    let low = 0;
    let high = octets.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        try {
            new TextDecoder('utf-8', { fatal: true }).decode(octets.subarray(0, middle), { stream: true });
            low = middle;
        }
        catch {
            high = middle;
        }
    }
    // In a stream `low` octets may end inside a character; that character is the one at fault.
    while (!(0,external_node_buffer_.isUtf8)(octets.subarray(0, low)))
        low--;
    return low;
}

;// CONCATENATED MODULE: ./lib/document/tree-builder.js



/** Mappings up to this size are searched one entry after the other; larger ones get an index. */
const SMALL_MAP = 8;
function openNode(kind, start, tag) {
    return { kind, start, tag, items: [], entries: [], index: undefined, key: undefined };
}
/** The finished list or mapping, which ends at the offset `end`. */
function closeNode(open, end, places) {
    const place = places.span(open.start, end);
    const { tag, items, entries, index } = open;
    return open.kind === 'list'
        ? { kind: 'list', items, tag, ...place }
        : { kind: 'map', entries, index, tag, ...place };
}
function findEntry(open, key) {
    return open.index === undefined
        ? open.entries.find((entry) => entry.key.text === key)
        : open.index.get(key);
}
function addEntry(open, entry) {
    open.entries.push(entry);
    if (open.index !== undefined)
        open.index.set(entry.key.text, entry);
    else if (open.entries.length > SMALL_MAP) {
        open.index = new Map(open.entries.map((each) => [each.key.text, each]));
    }
}
/**
 * Adds an item, or a value to the key that waits for it.
 * @throws {DocumentError} when the key is there already.
 */
function addChild(open, node) {
    if (open.kind === 'list')
        open.items.push(node);
    else if (open.key !== undefined) {
        addEntry(open, { key: open.key, value: node });
        open.key = undefined;
    }
}
/** @throws {DocumentError} when the mapping has the key already; both places are named. */
function refuseDuplicate(open, key) {
    const first = findEntry(open, key.text)?.key;
    if (first === undefined)
        return;
    throw new DocumentError(`the key ${quote(key.text)} is written a second time; the first is at ${showPlace(first)}. Keep one of the two`, key);
}
/** @throws {DocumentError} when a document grows over the limit. */
function refuseTooMany(count, at) {
    if (count > MAX_NODES) {
        throw new DocumentError(`the document has more than ${MAX_NODES.toLocaleString('en')} nodes. Split it into several files`, at());
    }
}

;// CONCATENATED MODULE: ./lib/document/json.js





const LITERAL = /-?[0-9][0-9a-zA-Z.+-]*|[A-Za-z_$-][\w$-]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
/**
 * Reads one JSON text (RFC 8259) without a BOM. Numbers stay as they are written.
 * @throws {DocumentError} with the place of the first character that cannot stand where it stands.
 */
function parseJson(text, path) {
    const places = placesOf(text, path);
    const stack = [];
    let offset = 0;
    let count = 0;
    const fail = (problem, where = offset) => {
        throw new DocumentError(problem, places.point(where));
    };
    const found = () => {
        if (offset >= text.length)
            return 'the file ends';
        const char = String.fromCodePoint(text.codePointAt(offset));
        if (char === '#' || text.startsWith('//', offset) || text.startsWith('/*', offset)) {
            return 'a comment begins, and JSON has no comments,';
        }
        return `${quote(char)} stands`;
    };
    const skipBlanks = () => {
        for (; offset < text.length; offset++) {
            const char = text.charCodeAt(offset);
            if (char !== 32 && char !== 10 && char !== 13 && char !== 9)
                return;
        }
    };
    const string = () => {
        const start = offset++;
        let escaped = false;
        for (;; offset++) {
            const char = text.charCodeAt(offset);
            if (char === 34)
                break;
            if (char === 92) {
                escaped = true;
                ESCAPE.lastIndex = offset;
                if (!ESCAPE.test(text)) {
                    fail(`${quote(text.slice(offset, offset + 2))} is no escape of JSON. Write \\\\ for a backslash, or \\" \\n \\t \\uXXXX`);
                }
                offset = ESCAPE.lastIndex - 1;
            }
            else if (Number.isNaN(char)) {
                fail('the string is not closed before the file ends. Write the closing "', start);
            }
            else if (char === 10 || char === 13) {
                fail('the string is not closed on its line. Write the closing ", or \\n for a line break', start);
            }
            else if (char < 32) {
                fail(`a control character stands in the string. Write \\u${char.toString(16).padStart(4, '0')}`);
            }
        }
        offset++;
        const raw = text.slice(start + 1, offset - 1);
        const value = escaped ? JSON.parse(`"${raw}"`) : raw;
        return { kind: 'scalar', text: value, quoted: true, tag: undefined, ...places.span(start, offset) };
    };
    const literal = () => {
        LITERAL.lastIndex = offset;
        const word = LITERAL.exec(text)?.[0];
        if (word === undefined) {
            const single = text[offset] === "'" ? '. JSON strings stand in double quotes' : '. Write a value';
            const comma = text[offset] === ',' || text[offset] === ']' || text[offset] === '}';
            return fail(`${found()} where a value is expected${comma ? '. Write a value, or remove the comma before it' : single}`);
        }
        if (!NUMBER.test(word) && word !== 'true' && word !== 'false' && word !== 'null') {
            fail(`${quote(word)} is no value of JSON. Write text in double quotes: ${JSON.stringify(word)}`);
        }
        const start = offset;
        offset += word.length;
        return { kind: 'scalar', text: word, quoted: false, tag: undefined, ...places.span(start, offset) };
    };
    /** Reads `"key":` of the mapping on top. */
    const key = (top) => {
        if (text[offset] === '}' && top.entries.length > 0) {
            fail("',' stands before '}'. Remove the comma: JSON has none after the last entry", lastComma);
        }
        if (text[offset] !== '"')
            fail(`${found()} where a key is expected. Write the key in double quotes: "key": value`);
        const node = string();
        refuseDuplicate(top, node);
        refuseTooMany(++count, () => node);
        skipBlanks();
        if (text[offset] !== ':')
            fail(`${found()} after the key ${quote(node.text)}. Write a ':' between key and value`);
        offset++;
        top.key = node;
        skipBlanks();
    };
    let lastComma = 0;
    skipBlanks();
    if (offset >= text.length)
        fail('the file is empty. Write a JSON value, such as {}', 0);
    for (;;) {
        // Here a value begins. Only `[` and `{` keep the loop from having a finished node at its end.
        let node;
        const char = text[offset];
        if (char === '[' || char === '{') {
            if (stack.length >= MAX_DEPTH) {
                fail(`the nesting is deeper than ${MAX_DEPTH} levels. Write the document flatter`);
            }
            const open = openNode(char === '[' ? 'list' : 'map', offset++);
            refuseTooMany(++count, () => places.point(open.start));
            skipBlanks();
            if (text[offset] === (char === '[' ? ']' : '}'))
                node = closeNode(open, ++offset, places);
            else {
                stack.push(open);
                if (char === '{')
                    key(open);
            }
        }
        else {
            node = char === '"' ? string() : literal();
            refuseTooMany(++count, () => places.point(offset));
        }
        while (node !== undefined) {
            const top = stack.at(-1);
            skipBlanks();
            if (top === undefined) {
                if (offset < text.length)
                    fail(`${found()} after the end of the document. Remove the rest`);
                return node;
            }
            addChild(top, node);
            node = undefined;
            const closing = top.kind === 'list' ? ']' : '}';
            if (text[offset] === ',') {
                lastComma = offset++;
                skipBlanks();
                if (text[offset] === closing) {
                    fail(`',' stands before '${closing}'. Remove the comma: JSON has none after the last entry`, lastComma);
                }
                if (top.kind === 'map')
                    key(top);
            }
            else if (text[offset] === closing) {
                stack.pop();
                node = closeNode(top, ++offset, places);
            }
            else {
                const what = top.kind === 'list' ? 'list' : 'mapping';
                const { line } = places.point(top.start);
                fail(`${found()} inside the ${what} that begins on line ${line}. Write ',' or '${closing}'`);
            }
        }
    }
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(243);
;// CONCATENATED MODULE: ./lib/document/yaml-extent.js

/**
 * The offsets that a scalar covers, quotes included. A scalar without text has the empty place where its text would
 * be: behind the `:` or `-` that announces it. `end` is where the text read so far ends.
 */
function scalarExtent(event, text, end, slot) {
    const { valueStart, valueEnd, style } = event;
    if (valueStart < 0) {
        const at = Math.max(event.anchorEnd, event.tagEnd);
        const point = at >= 0 ? at : emptyOffset(text, end, slot);
        return [point, point];
    }
    if (style === js_yaml/* SCALAR_STYLE */.jK.PLAIN)
        return [valueStart, valueEnd];
    if (style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED) {
        return [valueStart - 1, valueEnd + 1];
    }
    let start = valueStart;
    let stop = valueEnd;
    while (start < stop && isBlank(text.charCodeAt(start)))
        start++;
    while (stop > start && isBlank(text.charCodeAt(stop - 1)))
        stop--;
    return start === stop ? [valueStart, valueStart] : [start, stop];
}
function emptyOffset(text, end, slot) {
    const next = skipFiller(text, end);
    const char = text[next];
    if (slot === 'value' && char === ':')
        return next + 1;
    if (slot === 'block-item' && char === '-')
        return next + 1;
    if (slot === 'key')
        return char === '?' ? next + 1 : next;
    return end;
}
/** Where a list or mapping in brackets ends, given where its last node ends. */
function flowEnd(text, start, end) {
    const closing = text[start] === '[' ? ']' : text[start] === '{' ? '}' : undefined;
    if (closing === undefined)
        return end;
    let next = skipFiller(text, end);
    if (text[next] === ',')
        next = skipFiller(text, next + 1);
    return text[next] === closing ? next + 1 : end;
}
/** The next offset that is neither blank nor in a comment. */
function skipFiller(text, from) {
    let offset = from;
    for (;;) {
        while (isBlank(text.charCodeAt(offset)))
            offset++;
        if (text[offset] !== '#' || (offset > 0 && !isBlank(text.charCodeAt(offset - 1))))
            return offset;
        while (offset < text.length && text[offset] !== '\n' && text[offset] !== '\r')
            offset++;
    }
}
function isBlank(char) {
    return char === 32 || char === 10 || char === 9 || char === 13;
}

;// CONCATENATED MODULE: ./lib/document/yaml-problem.js


/** Reasons of the parser that already say what is wrong, and what to write. */
const DIRECT = [
    [/^tab characters/, 'a tab stands in the indentation. Write blanks: YAML allows no tabs there'],
    [/^nesting exceeded/, `the nesting is deeper than ${MAX_DEPTH} levels. Write the document flatter`],
    [
        /^deficient indentation/,
        'a quote or bracket above is still open, and this line is not indented deeper than its key. Close it, or indent the line',
    ],
    [
        /^missed comma/,
        "an entry ends here without ','. Write ',' before the next entry, or the closing bracket",
    ],
    [
        /^expected the node content/,
        "',' stands where an entry is expected. Remove the comma, or write the entry",
    ],
    [/within a (?:single|double) quoted/, 'a quote is still open at the end. Write the closing quote'],
    [/within a flow collection/, "a '[' or '{' is still open at the end. Write the closing bracket"],
    [/^a whitespace character is expected/, "no blank follows ':'. Write 'key: value' with a blank"],
    [/^a line break is expected/, "text stands on the line of '|' or '>'. Begin the text on the next line"],
    [
        /^unknown escape/,
        'no escape of YAML follows the backslash. Write \\\\ for a backslash, or use single quotes',
    ],
    [
        /^expected hexadecimal/,
        'a hexadecimal digit is missing in an escape. Write \\xXX, \\uXXXX or \\UXXXXXXXX',
    ],
    [/^null byte/, 'a NUL character stands in the file. Remove it: is this a text file in UTF-8?'],
    [
        /^(?:the stream contains non-printable|expected valid JSON)/,
        'a control character stands here. Remove it, or write it as \\xXX in double quotes',
    ],
    [
        /^directives end mark/,
        "'%' begins a directive, and no '---' follows. Put text that begins with '%' in quotes",
    ],
    [
        /^undeclared tag handle|^tag |^named tag/,
        "'!' begins a tag, and this is none. Put text that begins with '!' in quotes",
    ],
    [
        /^duplication of/,
        'a node has two tags or two anchors. Keep one, and put text that begins with & or ! in quotes',
    ],
    [/^name of an alias/, '\'*\' begins an alias, and no name follows. Put the text in quotes: "*"'],
    [/^name of an anchor/, '\'&\' begins an anchor, and no name follows. Put the text in quotes: "&"'],
];
/** Words the parser's reason for a person who wants to know what to write. */
function explainYaml(reason, position, text) {
    const starred = /(\*[^\s,[\]{}]+):[ \t]*$/.exec(text.slice(lineStart(text, position), position));
    if (starred !== null)
        return startsAlias(starred[1], position - starred[0].length);
    const direct = DIRECT.find(([pattern]) => pattern.test(reason));
    if (direct !== undefined)
        return { problem: direct[1], offset: position };
    return explainStructure(position, text) ?? { problem: `${reason}. Write this part anew`, offset: position };
}
/** The parser only knows that something does not fit here; the lines around tell why. */
function explainStructure(position, text) {
    const start = lineStart(text, position);
    const line = lineFrom(text, start);
    const before = line.slice(0, position - start);
    const indent = /^[ \t]*/.exec(line)[0].length;
    const char = text[position];
    const star = /^[ \t]*(?:- +)*(?=\*)/.exec(line);
    if (star !== null) {
        const word = /^\*[^\s]*?(?=:?(?:\s|$))/.exec(line.slice(star[0].length))[0];
        return startsAlias(word, start + star[0].length);
    }
    if (char !== undefined && '@`%,]}&!|>'.includes(char)) {
        return { problem: `text cannot begin with '${char}' in YAML. Put the text in quotes`, offset: position };
    }
    if (char === ':') {
        const value = /:[ \t]+(?=\S)(.*)$/.exec(before);
        if (value !== null) {
            const rest = position + 1 >= text.length || /\s/.test(text[position + 1]) ? line.slice(before.length) : '';
            const whole = rest.trim() === ':';
            return whole
                ? {
                    problem: `the value ends in ':', which makes it a key. Put it in quotes: "${cut(value[1])}:"`,
                    offset: position - value[1].length,
                }
                : {
                    problem: "a second ': ' stands on the line. Put the value in quotes, or begin the inner mapping on its own line",
                    offset: position,
                };
        }
        return (brokenLineAbove(text, start, indent) ?? {
            problem: "':' stands here after a key of several lines. Write the key on one line",
            offset: position,
        });
    }
    if (/["'\]}][ \t]*$/.test(before)) {
        return {
            problem: `${quote(line.slice(before.length).trim() || 'text')} stands after a closing quote or bracket. Remove it, or put the whole text in quotes`,
            offset: position,
        };
    }
    if (char === '-' && /^-(?:\s|$)/.test(text.slice(position, position + 2))) {
        return before.trim() === ''
            ? {
                problem: "a list item ('- ') stands where the mapping above goes on. Write 'key: value', or indent the item like the others",
                offset: position,
            }
            : {
                problem: "a list item ('- ') stands on the line of its key. Begin the list on a line of its own",
                offset: position,
            };
    }
    if (line.trim() === '')
        return brokenLineAbove(text, start, indent);
    if (before.trim() === '') {
        return {
            problem: `${quote(line.trim())} does not continue what stands above. Indent it by as many blanks as its neighbours, and write the same kind: all 'key: value' or all '- item'`,
            offset: position,
        };
    }
    return (brokenLineAbove(text, start, indent) ?? {
        problem: `':' is missing after ${quote(before.trim())}. Write 'key: value'`,
        offset: start + indent,
    });
}
function startsAlias(word, offset) {
    return { problem: `'*' begins an alias in YAML. Put the text in quotes: "${cut(word)}"`, offset };
}
/** The key here was read as the rest of the line above, which is where the mistake is. */
function brokenLineAbove(text, start, indent) {
    let at = start;
    while (at > 0) {
        at = lineStart(text, text[at - 2] === '\r' && text[at - 1] === '\n' ? at - 2 : at - 1);
        const line = lineFrom(text, at);
        if (/^[ \t]*(?:#|$)/.test(line))
            continue;
        const aboveIndent = /^[ \t]*/.exec(line)[0].length;
        const content = line.slice(aboveIndent).trimEnd();
        const noBlank = /^([^\s:'"]+):(\S+)$/.exec(content);
        const place = at + aboveIndent;
        if (/:(?:\s|$)/.test(content)) {
            if (aboveIndent >= indent)
                return undefined;
            const own = lineFrom(text, start);
            return {
                problem: `${quote(own.trim())} is indented deeper than the line above, which has a value already. Indent it like its neighbours`,
                offset: start + indent,
            };
        }
        if (noBlank !== null) {
            return {
                problem: `no blank follows ':' in ${quote(content)}. Write '${cut(noBlank[1])}: ${cut(noBlank[2])}'`,
                offset: place,
            };
        }
        return { problem: `':' is missing after ${quote(content)}. Write 'key: value'`, offset: place };
    }
    return undefined;
}
function lineStart(text, offset) {
    let start = offset;
    while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r')
        start--;
    return start;
}
function lineFrom(text, start) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r')
        end++;
    return text.slice(start, end);
}
function cut(text) {
    return quote(text).slice(1, -1);
}

;// CONCATENATED MODULE: ./lib/document/yaml.js








/** Tags that only say what a scalar would resolve to; nothing is resolved here. */
const CORE_TAG = /^!(?:!|<tag:yaml\.org,2002:)(?:null|bool|int|float|timestamp|map|seq|merge|str)>?$/;
/**
 * Reads every document of a YAML stream without a BOM. Aliases and merge keys are resolved and share the nodes that
 * they stand for, so a walk over the tree takes time, never memory; how much is bounded.
 * @throws {DocumentError}
 */
function parseYaml(text, path, syntax = {}) {
    const places = placesOf(text, path);
    refuseHuge(text, places);
    const events = eventsOf(text, places);
    const documents = [];
    const stack = [];
    let root;
    /** What an anchor names; undefined while that node is still being read. */
    let anchors = new Map();
    /** Nodes of the document so far, aliases counted as what they stand for. */
    let size = 0;
    let unfolded = 0;
    /** Where the text read so far ends. */
    let end = 0;
    const slot = () => {
        const top = stack.at(-1);
        if (top === undefined)
            return 'document';
        if (top.node.kind === 'list')
            return top.flow ? 'flow-item' : 'block-item';
        return top.node.key === undefined && !isMerging(top) ? 'key' : 'value';
    };
    const add = (node, height) => {
        const top = stack.at(-1);
        if (top === undefined) {
            root = node;
            return;
        }
        if (height >= top.height)
            top.height = height + 1;
        if (isMerging(top))
            top.mergeValue = node;
        else if (top.node.kind === 'list' || top.node.key !== undefined)
            addChild(top.node, node);
        else {
            const key = keyOf(node);
            if (isMergeKey(key)) {
                if (top.mergeKey !== undefined) {
                    throw new DocumentError("'<<' is written twice in one mapping. Write one: <<: [*first, *second]", key);
                }
                top.mergeKey = key;
            }
            else {
                refuseDuplicate(top.node, key);
                top.node.key = key;
            }
        }
    };
    const tagOf = (event) => {
        if (event.tagStart < 0)
            return undefined;
        const tag = text.slice(event.tagStart, event.tagEnd);
        if (tag === '!' || CORE_TAG.test(tag))
            return undefined;
        if (syntax.tags === true)
            return tag;
        throw new DocumentError(`the tag ${quote(tag)} has no meaning here. Write the value itself, or put text that begins with '!' in quotes`, places.point(event.tagStart));
    };
    const readScalar = (event) => {
        const [from, to] = scalarExtent(event, text, end, slot());
        end = to;
        const node = {
            kind: 'scalar',
            text: (0,js_yaml/* getScalarValue */.KE)(text, event),
            quoted: event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN || isStringTag(text, event),
            tag: tagOf(event),
            ...places.span(from, to),
        };
        size++;
        if (event.anchorStart >= 0) {
            anchors.set(text.slice(event.anchorStart, event.anchorEnd), { node, size: 1, height: 0 });
        }
        add(node, 0);
    };
    const readAlias = (event) => {
        const name = text.slice(event.anchorStart, event.anchorEnd);
        const place = places.span(event.anchorStart - 1, event.anchorEnd);
        end = event.anchorEnd;
        const target = anchors.get(name);
        if (target === undefined)
            throw new DocumentError(danglingAlias(name, anchors.has(name)), place);
        size += target.size;
        unfolded += target.size;
        if (unfolded > MAX_UNFOLDED) {
            const most = MAX_UNFOLDED.toLocaleString('en');
            throw new DocumentError(`the aliases of this document stand for more than ${most} nodes. Write out what they stand for`, place);
        }
        if (stack.length + target.height > MAX_DEPTH)
            throw new DocumentError(TOO_DEEP, place);
        add({ ...target.node, ...place }, target.height);
    };
    const open = (kind, event) => {
        if (slot() === 'key')
            throw new DocumentError(keyProblem(kind, text, event.start), places.point(event.start));
        const anchor = event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd);
        if (anchor !== undefined)
            anchors.set(anchor, undefined);
        const flow = event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW;
        const bracket = flow && (text[event.start] === '[' || text[event.start] === '{');
        end = event.start + (bracket ? 1 : 0);
        const node = openNode(kind, event.start, tagOf(event));
        stack.push({
            node,
            flow,
            anchor,
            sizeBefore: size++,
            height: 0,
            mergeKey: undefined,
            mergeValue: undefined,
        });
    };
    const close = () => {
        const frame = stack.pop();
        if (frame === undefined) {
            documents.push(root);
            root = undefined;
            anchors = new Map();
            size = 0;
            unfolded = 0;
            return;
        }
        merge(frame);
        if (frame.flow)
            end = flowEnd(text, frame.node.start, end);
        const node = closeNode(frame.node, end, places);
        const { height } = frame;
        if (frame.anchor !== undefined)
            anchors.set(frame.anchor, { node, size: size - frame.sizeBefore, height });
        add(node, height);
    };
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
            readScalar(event);
        else if (event.type === js_yaml/* EVENT_ID */.hy.POP)
            close();
        else if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING)
            open('map', event);
        else if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            open('list', event);
        else if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            readAlias(event);
    }
    return documents;
}
const [LF, CR, COMMA, MINUS, DIGIT_0, COLON, QUESTION, OPEN_LIST, OPEN_MAP] = [
    10, 13, 44, 45, 48, 58, 63, 91, 123,
];
const TOO_DEEP = `the nesting is deeper than ${MAX_DEPTH} levels. Write the document flatter`;
function eventsOf(text, places) {
    try {
        // A scalar, and a key that is only tried, count as levels there.
        return (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAX_DEPTH + 2 });
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const { problem, offset } = explainYaml(error.reason, error.mark?.position ?? 0, text);
        throw new DocumentError(problem, places.point(offset));
    }
}
/** Counts what could begin a node, before the parser spends memory on each. */
function refuseHuge(text, places) {
    if (text.length <= MAX_MARKS / 2)
        return;
    let marks = 0;
    for (let i = 0; i < text.length; i++) {
        const char = text.charCodeAt(i);
        if (char === COMMA)
            marks += 2;
        else if (char === LF || char === CR || char === OPEN_LIST || char === OPEN_MAP)
            marks++;
        else if (char === MINUS || char === COLON || char === QUESTION) {
            // In names and addresses a letter, a digit or another colon follows.
            if (text.charCodeAt(i + 1) < DIGIT_0)
                marks++;
        }
        if (marks > MAX_MARKS) {
            throw new DocumentError('the file has more entries than fit in memory: over a million lines. Split it into several files', places.point(i));
        }
    }
}
function keyOf(node) {
    if (node.kind === 'scalar')
        return node;
    throw new DocumentError(`${describe(node)} stands as a key. Write text as the key`, node);
}
function keyProblem(kind, text, start) {
    if (kind === 'list')
        return "a list stands as a key. Write text as the key, in quotes where it begins with '['";
    return text.startsWith('{{', start - 1) || text.startsWith('{{', start)
        ? "'{{' begins a mapping that stands as a key: a template that was not rendered? Render it first, or put the text in quotes"
        : "a mapping stands as a key. Write text as the key, in quotes where it begins with '{'";
}
function danglingAlias(name, open) {
    if (open)
        return `the alias ${quote(`*${name}`)} stands inside the node that it names. Write the value out`;
    return `'*' begins an alias, and no anchor ${quote(`&${name}`)} stands before it. Put text that begins with '*' in quotes: "*${name}"`;
}
function isStringTag(text, event) {
    if (event.tagStart < 0)
        return false;
    const tag = text.slice(event.tagStart, event.tagEnd);
    return tag === '!' || tag === '!!str' || tag === '!<tag:yaml.org,2002:str>';
}
/** The merge key of YAML 1.1 (https://yaml.org/type/merge.html). In quotes it is text like any other. */
function isMergeKey(key) {
    return key.text === '<<' && !key.quoted;
}
/** True between a merge key and its value. */
function isMerging(frame) {
    return frame.mergeKey !== undefined && frame.mergeValue === undefined;
}
/**
 * Adds what the mapping itself does not have; the first of several sources wins. A value with a tag, such as
 * `<<: !include file`, stays an entry for the reader that knows the tag.
 */
function merge({ node, mergeKey, mergeValue }) {
    if (mergeKey === undefined || mergeValue === undefined)
        return;
    if (mergeValue.tag !== undefined) {
        addEntry(node, { key: mergeKey, value: mergeValue });
        return;
    }
    for (const source of mergeValue.kind === 'list' ? mergeValue.items : [mergeValue]) {
        if (source.kind !== 'map') {
            throw new DocumentError(`'<<' merges mappings, and ${describe(source)} stands here. Write an alias of a mapping, such as <<: *defaults`, source);
        }
        for (const entry of source.entries) {
            if (findEntry(node, entry.key.text) === undefined)
                addEntry(node, entry);
        }
    }
}

;// CONCATENATED MODULE: ./lib/document/parse.js




/**
 * Reads YAML 1.2 or JSON, as text or as the octets of a UTF-8 file, as one tree of nodes with places. A BOM is passed over and not counted. An empty YAML file is a
 * null scalar. Duplicate keys, keys that are no scalars, a second document, nesting over 100 levels and aliases that
 * stand for a million nodes are refused. The caller bounds the size: `tree.read(path, MAX_OCTETS)`.
 * @throws {DocumentError}
 */
function parseDocument(content, syntax) {
    const [first, second] = parseDocuments(content, syntax);
    if (second !== undefined) {
        throw new DocumentError("a second document begins above this line ('---'). Write one document to a file", second);
    }
    const { path } = syntax;
    const nowhere = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return first ?? { kind: 'scalar', text: '', quoted: false, tag: undefined, ...nowhere };
}
/**
 * Reads every document of a YAML stream, or the one of a JSON text. Documents without content are null scalars.
 * @throws {DocumentError} as `parseDocument`.
 */
function parseDocuments(content, syntax) {
    const { path, json = /\.json$/i.test(path) } = syntax;
    const text = typeof content === 'string' ? content : decodeText(content, path);
    const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
    return json ? [parseJson(bare, path)] : parseYaml(bare, path, syntax);
}

;// CONCATENATED MODULE: ./lib/document/nearest.js
/** The word of the list that a person most likely meant, or undefined where none is near: at most a third is wrong. */
function nearest(found, words) {
    const lower = found.toLowerCase();
    if (lower.length > 64)
        return undefined;
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const word of words) {
        const edits = editsBetween(lower, word.toLowerCase());
        if (edits < least && edits <= Math.max(1, Math.floor(word.length / 3))) {
            best = word;
            least = edits;
        }
    }
    return best;
}
/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function editsBetween(a, b) {
    let previous = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let edits = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                edits = Math.min(edits, previous[j - 2] + 1);
            }
            next.push(edits);
        }
        previous = row;
        row = next;
    }
    return row[b.length];
}

;// CONCATENATED MODULE: ./lib/document/problems.js



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
        unknownKey({ key }, allowed, what) {
            const meant = nearest(key.text, allowed);
            const write = meant === undefined ? `Write one of ${allowed.join(', ')}` : `Did you mean '${meant}'?`;
            problems.add(key, `${quote(key.text)} is not a key of ${what}. ${write}`);
        },
        get count() {
            return count;
        },
        get first() {
            return sorted()[0]?.place;
        },
        message() {
            const lines = sorted()
                .slice(0, MAX_SHOWN)
                .map(({ place, problem }) => `${showPlace(place)}: ${problem}`);
            if (count > MAX_SHOWN)
                lines.push(`... and ${count - MAX_SHOWN} more problems in the same file`);
            return lines.join('\n');
        },
    };
    return problems;
}

;// CONCATENATED MODULE: ./lib/repository/tree.js
/** Why a file could not be read, ready to be shown: path, cause, what to do. */
class TreeError extends Error {
    path;
    constructor(path, message) {
        super(message);
        this.name = 'TreeError';
        this.path = path;
    }
}

;// CONCATENATED MODULE: ./lib/config.js








const TOP_KEYS = ['expect', 'records', 'policy', 'regions', '$schema'];
const LATER_KEYS = ['rollout', 'health'];
/**
 * Reads the configuration; `expect:` is left to the manifest source.
 * @throws {CannotRun} naming everything that is wrong in the file, one `path:line:column: problem` a line, at most 20.
 */
function readConfig(tree, path) {
    const root = documentOf(tree, path);
    const problems = createProblems();
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
    const policy = mapOf(get(top, 'policy'), "'policy:'", 'policy: {stage: published}', problems);
    const expect = get(top, 'expect');
    const config = {
        path,
        records: readRecords(get(top, 'records'), problems),
        policy: readPolicy(policy, problems),
        ignore: readIgnore(get(policy, 'ignore'), problems),
        regions: readRegions(get(top, 'regions'), problems),
        hasExpect: expect !== undefined && !isNull(expect),
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
        return parseDocument(tree.read(path, MAX_OCTETS), { path });
    }
    catch (error) {
        if (error instanceof DocumentError || error instanceof TreeError)
            throw new cannot_run/* CannotRun */.z(error.message);
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/config-path.js
var config_path = __webpack_require__(434);
;// CONCATENATED MODULE: ./lib/model/reverse-zone.js


/** `text` where it is a decimal octet without leading zeros, else undefined. */
function octetOf(text) {
    return /^(?:0|[1-9][0-9]{0,2})$/.test(text) && Number(text) <= 255 ? Number(text) : undefined;
}
/**
 * The zones that together hold the reverse names of the network, in order of address: one where the length falls on an octet
 * (IPv4) or nibble (IPv6), else its parts at the next such length: up to 128 for IPv4, 8 for IPv6.
 */
function reverseZonesOf(network) {
    const width = familyOf(network.address) === 4 ? 8 : 4;
    const kept = Math.ceil(network.length / width);
    const above = digitsOf(network).slice(0, kept);
    const first = above.pop();
    if (first === undefined)
        return [zoneName([], width)];
    const parts = 2 ** (kept * width - network.length);
    return Array.from({ length: parts }, (_, part) => zoneName([...above, first + part], width));
}
/** Octets or nibbles of the network's first address. */
function digitsOf(network) {
    const bytes = [...bytesOf(network.address)];
    return bytes.length === 4 ? bytes : bytes.flatMap((octet) => [octet >> 4, octet & 15]);
}
function zoneName(digits, width) {
    const labels = digits.map((digit) => digit.toString(width === 8 ? 10 : 16)).reverse();
    return [...labels, width === 8 ? 'in-addr.arpa' : 'ip6.arpa'].join('.');
}
/**
 * The usual classless names: `0/25.2.0.192.in-addr.arpa` (RFC 2317, beyond /24 only), `0-25...` (RFC 4183, at any length),
 * and `0-127...`. None for IPv6 and for lengths on an octet boundary.
 */
function classlessZonesOf(network) {
    const { length } = network;
    if (familyOf(network.address) === 6 || length % 8 === 0)
        return [];
    const octets = digitsOf(network);
    const kept = length >> 3;
    const first = octets[kept];
    const last = first + 2 ** (8 - (length % 8)) - 1;
    const parent = zoneName(octets.slice(0, kept), 8);
    const zones = [];
    if (length > 24)
        zones.push({ form: 'RFC 2317', zone: `${first}/${length}.${parent}` });
    zones.push({ form: 'RFC 4183', zone: `${first}-${length}.${parent}` });
    zones.push({ form: 'range', zone: `${first}-${last}.${parent}` });
    return zones;
}
const CLASSLESS_LABEL = /^([0-9]{1,3})([/_:-]|--)([0-9]{1,3})$/;
/** Reads the classless part of a name below in-addr.arpa; undefined where it has none. */
function readClasslessName(name) {
    const labels = (0,domain_name/* labelsOf */.PC)(name);
    if (labels.length < 3 || labels.at(-1) !== 'arpa' || labels.at(-2) !== 'in-addr')
        return undefined;
    const above = [];
    let at = labels.length - 3;
    for (; at >= 0 && above.length < 4; at--) {
        const octet = octetOf(labels[at]);
        if (octet === undefined)
            break;
        above.push(octet);
    }
    if (at < 0 || above.length > 3 || !CLASSLESS_LABEL.test(labels[at]))
        return undefined;
    // A part may itself be delegated in parts: 8/29.0/25.2.0.192.in-addr.arpa. The innermost label decides.
    while (at > 0 && CLASSLESS_LABEL.test(labels[at - 1]))
        at--;
    const zone = (0,domain_name/* nameFromLabels */.Lf)(labels.slice(at));
    if (!zone.ok)
        return undefined;
    return { ...readLabel(labels[at], above), above, below: labels.slice(0, at), zone: zone.value };
}
function readLabel(label, above) {
    const [, left, mark, right] = CLASSLESS_LABEL.exec(label);
    const first = Number(left);
    const number = Number(right);
    const prefix = readPrefix(first, number, above);
    const range = mark === '/' ? undefined : readRange(first, number, above);
    if (prefix && range) {
        const { octet } = prefix.octet.last > range.octet.last ? prefix : range;
        // 0-25 is far more likely a length than the odd range; of 0-31 nobody can tell whether it is /31 or /27.
        if (!range.network || range.covers === prefix.covers)
            return { ...prefix, octet };
        return { covers: `${prefix.covers} (RFC 4183) or ${range.covers} (a range)`, octet };
    }
    return prefix ?? range ?? { covers: `addresses that its label '${label}' does not tell` };
}
/** `N/L` and `N-L`: the octet's first value and the length of the whole prefix. */
function readPrefix(first, length, above) {
    const bits = length - 8 * above.length;
    const size = 2 ** (8 - bits);
    if (bits < 0 || bits > 8 || first > 255 || first % size !== 0)
        return undefined;
    const network = { address: (0,ip_address/* addressFromBytes */.gu)(octetsFrom([...above, first])), length };
    return { network, covers: (0,ip_address/* formatNetwork */.CM)(network), octet: { first, last: first + size - 1 } };
}
/** `N-M`: the octet's first and last value. */
function readRange(first, last, above) {
    if (last > 255 || last < first)
        return undefined;
    const octet = { first, last };
    const size = last - first + 1;
    const low = (0,ip_address/* addressFromBytes */.gu)(octetsFrom([...above, first]));
    const high = (0,ip_address/* addressFromBytes */.gu)(octetsFrom([...above, last], 255));
    if (!Number.isInteger(Math.log2(size)) || first % size !== 0)
        return { covers: `${low} to ${high}`, octet };
    const network = { address: low, length: 8 * (above.length + 1) - Math.log2(size) };
    return { network, covers: (0,ip_address/* formatNetwork */.CM)(network), octet };
}
function octetsFrom(octets, fill = 0) {
    return Uint8Array.from({ length: 4 }, (_, i) => octets[i] ?? fill);
}
/**
 * The network whose reverse names lie at and below the name: a tree root, whole octets or nibbles, or a classless zone that has
 * one meaning. Undefined for every other name, also for names below a classless zone.
 */
function networkOfReverseZone(name) {
    const labels = (0,domain_name/* labelsOf */.PC)(name);
    const tree = labels.splice(-2).join('.');
    if (tree === 'in-addr.arpa') {
        const octets = labels.map(octetOf).reverse();
        if (octets.length <= 4 && octets.every((octet) => octet !== undefined)) {
            return { address: (0,ip_address/* addressFromBytes */.gu)(octetsFrom(octets)), length: 8 * octets.length };
        }
        const classless = readClasslessName(name);
        return classless?.below.length === 0 ? classless.network : undefined;
    }
    if (tree !== 'ip6.arpa' || labels.length > 32 || !labels.every((label) => /^[0-9a-f]$/.test(label))) {
        return undefined;
    }
    const hex = labels.reverse().join('').padEnd(32, '0');
    return { address: (0,ip_address/* addressFromBytes */.gu)(Buffer.from(hex, 'hex')), length: 4 * labels.length };
}

;// CONCATENATED MODULE: ./lib/model/special-purpose.js

/**
 * The IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890, RFC 8190), every row as of July 2026, and the blocks that other
 * IANA registries set apart. Columns: block, name, document, kind, globally reachable.
 */
const ROWS = [
    ['0.0.0.0/8', 'This network', 'RFC 791', 'not-global', false],
    ['0.0.0.0/32', 'This host on this network', 'RFC 1122', 'not-global', false],
    ['10.0.0.0/8', 'Private-Use', 'RFC 1918', 'private', false],
    ['100.64.0.0/10', 'Shared Address Space', 'RFC 6598', 'private', false],
    ['127.0.0.0/8', 'Loopback', 'RFC 1122', 'not-global', false],
    ['169.254.0.0/16', 'Link Local', 'RFC 3927', 'not-global', false],
    ['172.16.0.0/12', 'Private-Use', 'RFC 1918', 'private', false],
    ['192.0.0.0/24', 'IETF Protocol Assignments', 'RFC 6890', 'not-global', false],
    ['192.0.0.0/29', 'IPv4 Service Continuity Prefix', 'RFC 7335', 'not-global', false],
    ['192.0.0.8/32', 'IPv4 dummy address', 'RFC 7600', 'not-global', false],
    ['192.0.0.9/32', 'Port Control Protocol Anycast', 'RFC 7723', 'global', true],
    ['192.0.0.10/32', 'Traversal Using Relays around NAT Anycast', 'RFC 8155', 'global', true],
    ['192.0.0.170/32', 'NAT64/DNS64 Discovery', 'RFC 8880', 'not-global', false],
    ['192.0.0.171/32', 'NAT64/DNS64 Discovery', 'RFC 8880', 'not-global', false],
    ['192.0.2.0/24', 'Documentation (TEST-NET-1)', 'RFC 5737', 'not-global', false],
    ['192.31.196.0/24', 'AS112-v4', 'RFC 7535', 'global', true],
    ['192.52.193.0/24', 'AMT', 'RFC 7450', 'global', true],
    ['192.88.99.0/24', 'Deprecated (6to4 Relay Anycast)', 'RFC 7526', 'not-global', null],
    ['192.88.99.2/32', '6a44-relay anycast address', 'RFC 6751', 'not-global', false],
    ['192.168.0.0/16', 'Private-Use', 'RFC 1918', 'private', false],
    ['192.175.48.0/24', 'Direct Delegation AS112 Service', 'RFC 7534', 'global', true],
    ['198.18.0.0/15', 'Benchmarking', 'RFC 2544', 'not-global', false],
    ['198.51.100.0/24', 'Documentation (TEST-NET-2)', 'RFC 5737', 'not-global', false],
    ['203.0.113.0/24', 'Documentation (TEST-NET-3)', 'RFC 5737', 'not-global', false],
    ['224.0.0.0/4', 'Multicast', 'RFC 5771', 'not-global', null],
    ['240.0.0.0/4', 'Reserved', 'RFC 1112', 'not-global', false],
    ['255.255.255.255/32', 'Limited Broadcast', 'RFC 919', 'not-global', false],
    ['::/0', 'Unallocated', 'RFC 4291', 'not-global', null],
    ['::/96', 'Deprecated (IPv4-compatible Address)', 'RFC 4291', 'not-global', null],
    ['::/128', 'Unspecified Address', 'RFC 4291', 'not-global', false],
    ['::1/128', 'Loopback Address', 'RFC 4291', 'not-global', false],
    ['::ffff:0:0/96', 'IPv4-mapped Address', 'RFC 4291', 'not-global', false],
    ['64:ff9b::/96', 'IPv4-IPv6 Translation', 'RFC 6052', 'global', true],
    ['64:ff9b:1::/48', 'IPv4-IPv6 Translation', 'RFC 8215', 'not-global', false],
    ['100::/64', 'Discard-Only Address Block', 'RFC 6666', 'not-global', false],
    ['100:0:0:1::/64', 'Dummy IPv6 Prefix', 'RFC 9780', 'not-global', false],
    ['2001::/23', 'IETF Protocol Assignments', 'RFC 2928', 'not-global', false],
    ['2001::/32', 'TEREDO', 'RFC 4380', 'not-global', null],
    ['2001:1::1/128', 'Port Control Protocol Anycast', 'RFC 7723', 'global', true],
    ['2001:1::2/128', 'Traversal Using Relays around NAT Anycast', 'RFC 8155', 'global', true],
    ['2001:1::3/128', 'DNS-SD Service Registration Protocol Anycast', 'RFC 9665', 'global', true],
    ['2001:2::/48', 'Benchmarking', 'RFC 5180', 'not-global', false],
    ['2001:3::/32', 'AMT', 'RFC 7450', 'global', true],
    ['2001:4:112::/48', 'AS112-v6', 'RFC 7535', 'global', true],
    ['2001:10::/28', 'Deprecated (previously ORCHID)', 'RFC 4843', 'not-global', null],
    ['2001:20::/28', 'ORCHIDv2', 'RFC 7343', 'global', true],
    ['2001:30::/28', 'Drone Remote ID Protocol Entity Tags (DETs) Prefix', 'RFC 9374', 'global', true],
    ['2001:db8::/32', 'Documentation', 'RFC 3849', 'not-global', false],
    // The registry says N/A: reachable wherever the IPv4 address inside is, with a reverse tree of its own (RFC 5158).
    ['2002::/16', '6to4', 'RFC 3056', 'global', null],
    ['2620:4f:8000::/48', 'Direct Delegation AS112 Service', 'RFC 7534', 'global', true],
    ['3fff::/20', 'Documentation', 'RFC 9637', 'not-global', false],
    ['5f00::/16', 'Segment Routing (SRv6) SIDs', 'RFC 9602', 'not-global', false],
    ['fc00::/7', 'Unique-Local', 'RFC 4193', 'private', false],
    ['fe80::/10', 'Link-Local Unicast', 'RFC 4291', 'not-global', false],
    ['fec0::/10', 'Deprecated (Site-Local Unicast)', 'RFC 3879', 'not-global', null],
    ['ff00::/8', 'Multicast', 'RFC 4291', 'not-global', null],
];
const BLOCKS = ROWS.map(([block, name, rfc, kind, globallyReachable]) => {
    const network = (0,ip_address/* parseNetwork */.MO)(block);
    if (!network.ok)
        throw new TypeError(network.problem);
    const { address, length } = network.value;
    return { block, name, rfc, kind, globallyReachable, bytes: (0,ip_address/* bytesOf */.$$)(address), length };
});
/** Blocks by the first two octets of an address, longest first: nearly every address on the Internet finds none. */
const BY_START = new Map();
function blocksAt(octets, start) {
    const key = octets * 65536 + start;
    let blocks = BY_START.get(key);
    if (blocks === undefined) {
        const bytes = Uint8Array.of(start >> 8, start & 255);
        blocks = BLOCKS.filter((block) => block.bytes.length === octets &&
            (0,ip_address/* samePrefix */.TW)(block.bytes, bytes, Math.min(16, block.length)) &&
            // IANA assigns global unicast from 2000::/3 alone.
            !(block.block === '::/0' && start >> 13 === 1)).sort((a, b) => b.length - a.length);
        BY_START.set(key, blocks);
    }
    return blocks;
}
/** The most specific block that holds the address; undefined for ordinary global unicast. */
function specialPurposeOf(address) {
    const bytes = (0,ip_address/* bytesOf */.$$)(address);
    for (const block of blocksAt(bytes.length, (bytes[0] << 8) | bytes[1])) {
        if ((0,ip_address/* samePrefix */.TW)(block.bytes, bytes, block.length))
            return block;
    }
    return undefined;
}
/** Every row, for documentation and tests. */
const SPECIAL_PURPOSES = (/* unused pure expression or super */ null && (BLOCKS));

;// CONCATENATED MODULE: ./lib/model/reverse-name-mistake.js




const NIBBLE = /^[0-9a-f]$/;
const GROUP = /^[0-9a-f]{1,4}$/;
/** First hexadecimal digits of IPv6 addresses that people use: what IANA has given out, unique-local and link-local. */
const IN_USE = /^(?:200[1-3]|2[468ac][0-9a-f]{2}|3fff|f[cd][0-9a-f]{2}|fe80)/;
function hexOf(address) {
    return Buffer.from((0,ip_address/* bytesOf */.$$)(address)).toString('hex');
}
function addressOfHex(hex) {
    return (0,ip_address/* addressFromBytes */.gu)(Buffer.from(hex, 'hex'));
}
function ip6Name(hex) {
    return `${[...hex].reverse().join('.')}.ip6.arpa`;
}
function nameOf(labels, tree) {
    const name = (0,domain_name/* nameFromLabels */.Lf)([...labels, ...tree.split('.')]);
    return name.ok ? name.value : undefined;
}
function isOctet(label) {
    return octetOf(label) !== undefined;
}
function isNibble(label) {
    return NIBBLE.test(label);
}
/** True where the labels are one whole address in reverse. */
function isWhole(labels, tree) {
    return tree === 'ip6.arpa'
        ? labels.length === 32 && labels.every(isNibble)
        : labels.length === 4 && labels.every(isOctet);
}
/**
 * A name with the right number of labels in the order of the address instead of its reverse. IPv4 octets tell it only beside the
 * intended address; nibbles also where the address read is one that nobody can hold and the other is one in use.
 */
function explainForwardOrder(name, address, intended) {
    const what = address.includes(':') ? 'nibbles' : 'octets';
    const problem = `the ${what} stand in the order of the address; a reverse name begins with the last one`;
    if (what === 'octets') {
        if (intended === undefined || intended === address)
            return undefined;
        return name === `${intended}.in-addr.arpa` ? { problem } : undefined;
    }
    // 2000::/3 and f000::/4: nothing to doubt.
    if (intended === undefined && '23f'.includes(name[62]))
        return undefined;
    if (intended === address)
        return undefined;
    const forward = name.slice(0, 63).replaceAll('.', '');
    if (intended !== undefined && forward === hexOf(intended))
        return { problem };
    const block = specialPurposeOf(address)?.block;
    if (!IN_USE.test(forward) || (block !== '::/0' && block !== '::/96'))
        return undefined;
    return {
        problem: `${problem}; as it stands it is ${address}, which is not allocated`,
        suggestion: ip6Name(forward),
    };
}
/** A well-formed zone name as the owner of a PTR record. One nibble short is never a zone that somebody meant. */
function explainIncomplete(labels, network, intended) {
    const digits = labels.slice(0, -2);
    const v6 = labels.at(-2) === 'ip6';
    const [whole, what] = v6 ? [32, 'nibble'] : [4, 'octet'];
    const count = `${digits.length} ${what}${digits.length === 1 ? '' : 's'}`;
    const missing = whole - digits.length;
    const wanted = intended?.includes(':') ? [...hexOf(intended)].reverse() : intended?.split('.').reverse();
    let lack = missing === 1 ? `one ${what} is missing` : `${missing} ${what}s are missing`;
    if (wanted?.length === whole && missing === 1) {
        const at = wanted.findIndex((digit, i) => digit !== digits[i]);
        if (wanted.toSpliced(at, 1).join() === digits.join()) {
            lack = `the ${what} '${wanted[at]}' is missing at position ${at + 1} from the left`;
        }
    }
    const zone = `a PTR record at ${network} answers for no address`;
    return {
        problem: `a reverse name has ${whole} ${what}s and this one has ${count}: ${lack}; ${zone}`,
        lacksOne: v6 && missing === 1,
    };
}
/**
 * What is wrong with labels that are no reverse name, no zone and no classless form. Outside the reverse tree: undefined, unless the
 * labels hold a whole reverse name or an address.
 */
function explainMistake(labels) {
    const tree = labels.slice(-2).join('.');
    const literal = explainLiteral(labels);
    if (literal !== undefined)
        return literal;
    const appended = explainAppendedOrigin(labels);
    if (appended !== undefined)
        return appended;
    const body = labels.slice(0, -2);
    if (tree === 'ip6.arpa')
        return explainIp6(body);
    return tree === 'in-addr.arpa' ? explainInAddr(body) : undefined;
}
/** An IPv6 address in its usual text form as a label. */
function explainLiteral(labels) {
    for (const label of labels) {
        const address = label.includes(':') ? (0,ip_address/* parseIpAddress */.D_)(label) : undefined;
        if (address?.ok !== true)
            continue;
        const problem = `'${label}' is an address in its usual form; a reverse name spells it as 32 nibbles, last one first`;
        return { problem, suggestion: ip6Name(hexOf(address.value)) };
    }
    return undefined;
}
/** A full reverse name without its final dot, to which the origin was appended. */
function explainAppendedOrigin(labels) {
    for (let i = 1; i + 2 < labels.length; i++) {
        const tree = `${labels[i]}.${labels[i + 1]}`;
        if (tree !== 'in-addr.arpa' && tree !== 'ip6.arpa')
            continue;
        const inner = labels.slice(0, i);
        if (!inner.every(tree === 'ip6.arpa' ? isNibble : isOctet))
            return undefined;
        const origin = labels.slice(i + 2).join('.');
        return {
            problem: `the origin '${origin}' follows a name that already ends in ${tree}; that name lacks its final dot`,
            suggestion: isWhole(inner, tree) ? nameOf(inner, tree) : undefined,
        };
    }
    return undefined;
}
function explainIp6(body) {
    if (body.every(isNibble)) {
        const extra = body.slice(32);
        const doubled = body.slice(32 - extra.length, 32).join() === extra.join();
        return {
            problem: `a reverse name has 32 nibbles and this one has ${body.length}${doubled ? ': the origin follows a name that is already complete' : ''}`,
            suggestion: doubled ? nameOf(body.slice(0, 32), 'ip6.arpa') : undefined,
        };
    }
    if (body.length <= 4 && body.every(isOctet)) {
        return {
            problem: 'these are the octets of an IPv4 address, which belong below in-addr.arpa, not ip6.arpa',
            suggestion: nameOf(body, 'in-addr.arpa'),
        };
    }
    const grouped = explainGroups(body);
    if (grouped !== undefined)
        return grouped;
    const bad = body.find((label) => !isNibble(label));
    if (/^[0-9a-f]+$/.test(bad)) {
        return {
            problem: `the label '${bad}' has ${bad.length} digits; ip6.arpa takes one hexadecimal digit per label`,
        };
    }
    return explainStranger(body, 'ip6.arpa', `the label '${bad}' is not a nibble (one of 0-9 and a-f)`);
}
function explainInAddr(body) {
    if (body.every(isNibble) && (body.length >= 16 || body.some((label) => /[a-f]/.test(label)))) {
        return {
            problem: 'these are the nibbles of an IPv6 address, which belong below ip6.arpa, not in-addr.arpa',
            suggestion: body.length <= 32 ? nameOf(body, 'ip6.arpa') : undefined,
        };
    }
    if (body.every((label) => /^[0-9]+$/.test(label)))
        return explainOctets(body);
    if (body.length === 8) {
        const grouped = explainGroups(body);
        if (grouped !== undefined)
            return grouped;
    }
    const bad = body.find((label) => !isOctet(label));
    const problem = `the label '${bad}' is neither an octet (0 to 255) nor a classless form such as 0/25, 0-25 or 0-127`;
    return explainStranger(body, 'in-addr.arpa', problem);
}
/** Decimal labels below in-addr.arpa that are not up to four canonical octets. */
function explainOctets(body) {
    const large = body.find((label) => Number(label) > 255);
    if (large !== undefined)
        return { problem: `the label '${large}' is over 255, the largest octet` };
    const zero = body.find((label) => /^0[0-9]/.test(label));
    if (zero !== undefined) {
        return {
            problem: `the label '${zero}' has a leading zero; nobody asks for an octet in that form`,
            suggestion: body.length <= 4
                ? nameOf(body.map((label) => String(Number(label))), 'in-addr.arpa')
                : undefined,
        };
    }
    const four = body.slice(0, 4);
    const origin = body.slice(4).join('.');
    const reversed = four.slice(-(body.length - 4)).join('.') === origin;
    const turned = four.toReversed();
    const forward = turned.slice(-(body.length - 4)).join('.') === origin;
    const count = `a reverse name has 4 octets and this one has ${body.length}`;
    if (reversed === forward && four.join() !== turned.join())
        return { problem: count };
    if (forward && !reversed) {
        return {
            problem: `${count}: it begins with the address ${four.join('.')} itself, in the order of the address`,
            suggestion: nameOf(turned, 'in-addr.arpa'),
        };
    }
    if (!reversed)
        return { problem: count };
    return {
        problem: `${count}: the origin follows a name that is already complete`,
        suggestion: nameOf(four, 'in-addr.arpa'),
    };
}
/** A foreign label: the rest of the name may still tell which address is meant. */
function explainStranger(body, tree, problem) {
    const whole = tree === 'ip6.arpa' ? 32 : 4;
    if (isWhole(body.slice(-whole), tree)) {
        const extra = body.slice(0, -whole).join('.');
        return {
            problem: `'${extra}' stands below a complete reverse name, where nobody asks`,
            suggestion: nameOf(body.slice(-whole), tree),
        };
    }
    if (isWhole(body.slice(0, 32), 'ip6.arpa'))
        return { problem, suggestion: nameOf(body.slice(0, 32), 'ip6.arpa') };
    return { problem };
}
/** Hexadecimal digits in longer labels than ip6.arpa takes: groups as in the address text, or digits without their dots. */
function explainGroups(body) {
    if (!body.every((label) => /^[0-9a-f]{1,32}$/.test(label)) || body.every(isNibble))
        return undefined;
    const groups = body.length === 8 && body.every((label) => GROUP.test(label));
    const exact = body.join('').length === 32;
    if (!groups && !exact)
        return explainSomeGroups(body);
    const chunks = groups ? body.map((label) => label.padStart(4, '0')) : [...body];
    const forward = chunks.join('');
    const backward = chunks.toReversed().join('');
    const undotted = exact ? [...forward].reverse().join('') : backward;
    const readings = [...new Set([forward, backward, undotted])];
    const likely = readings.filter((hex) => IN_USE.test(hex));
    const found = groups
        ? '8 groups of up to 4 digits'
        : `${body.length} label${body.length === 1 ? '' : 's'} for 32 digits`;
    const rule = `ip6.arpa takes 32 labels of one hexadecimal digit each, last digit first; this name has ${found}`;
    if (likely.length === 1) {
        const hex = likely[0];
        const order = hex === forward
            ? 'in the order of the address'
            : hex === backward
                ? 'in reverse order'
                : 'without dots';
        const how = body.length === 1 ? '' : ` ${order}`;
        return { problem: `${rule}${how}, which is ${addressOfHex(hex)}`, suggestion: ip6Name(hex) };
    }
    return {
        problem: `${rule}, which may be ${(likely.length > 0 ? likely : readings).map(addressOfHex).join(' or ')}`,
    };
}
/** Groups on the left, written relative to an origin in nibbles. */
function explainSomeGroups(body) {
    const count = (32 - body.length) / 3;
    const groups = body.slice(0, count);
    const nibbles = body.slice(count);
    if (!Number.isInteger(count) ||
        count < 1 ||
        !groups.every((label) => GROUP.test(label)) ||
        !nibbles.every(isNibble)) {
        return undefined;
    }
    const top = nibbles.toReversed().join('');
    const padded = groups.map((label) => label.padStart(4, '0'));
    const readings = [...new Set([padded.join(''), padded.toReversed().join('')])].map((low) => top + low);
    return {
        problem: `ip6.arpa takes one hexadecimal digit per label, last digit first; '${groups.join('.')}' are groups of an address, which may be ${readings
            .map(addressOfHex)
            .join(' or ')}`,
        suggestion: readings.length === 1 ? ip6Name(readings[0]) : undefined,
    };
}

;// CONCATENATED MODULE: ./lib/model/mistyped-tree.js

/** A name outside the reverse tree: wrong only where its digits are followed by something like the tree's name. */
function explainMistypedTree(labels) {
    const end = labels.findIndex((label) => !GROUP.test(label) && !/^[0-9]{1,3}[-/][0-9]{1,3}$/.test(label));
    const body = end < 0 ? labels : labels.slice(0, end);
    const suffix = end < 0 ? '' : labels.slice(end).join('.');
    if (body.length === 0)
        return undefined;
    if (suffix === '' && isWhole(body, 'in-addr.arpa')) {
        const text = body.join('.');
        const turned = body.toReversed().join('.');
        return {
            problem: `'${text}' is no reverse name; for the address ${text} that is ${turned}.in-addr.arpa, and for ${turned} it is ${text}.in-addr.arpa`,
        };
    }
    if (suffix === '') {
        const grouped = body.length === 8 ? explainGroups(body) : undefined;
        if (grouped !== undefined || !body.every(isNibble) || body.length < 16)
            return grouped;
    }
    const meant = suffix === '' ? 'ip6.arpa' : treeMeantBy(suffix, body);
    if (meant === undefined)
        return undefined;
    const problem = suffix === '' ? `the name lacks ${meant} at its end` : `the reverse tree is ${meant}, not '${suffix}'`;
    if (meant === 'ip6.arpa' && !body.every(isNibble))
        return { problem, suggestion: explainGroups(body)?.suggestion };
    return { problem, suggestion: nameOf(body, meant) };
}
/** Spellings that are further from the right one than a slip of the finger. */
const KNOWN_SLIPS = {
    'ip6.int': 'ip6.arpa',
    'ipv6.int': 'ip6.arpa',
    'arpa.ip6': 'ip6.arpa',
    'ip6.in-addr.arpa': 'ip6.arpa',
    'in-addr6.arpa': 'ip6.arpa',
    'ip6.addr.arpa': 'ip6.arpa',
    'in-arpa.addr': 'in-addr.arpa',
    'arpa.in-addr': 'in-addr.arpa',
    'addr.in.arpa': 'in-addr.arpa',
    'addr-in.arpa': 'in-addr.arpa',
    'addr.arpa': 'in-addr.arpa',
    'in-addr.int': 'in-addr.arpa',
    'ip4.arpa': 'in-addr.arpa',
    'ipv4.arpa': 'in-addr.arpa',
    'in-addr': 'in-addr.arpa',
    ip6: 'ip6.arpa',
};
function treeMeantBy(suffix, body) {
    let tree;
    if (suffix === 'arpa') {
        // Other zones live below arpa, such as e164.arpa.
        if (body.length < 2 || !(body.every(isOctet) || body.every(isNibble)))
            return undefined;
        tree = body.length <= 4 && body.every(isOctet) ? 'in-addr.arpa' : 'ip6.arpa';
    }
    else if (Object.hasOwn(KNOWN_SLIPS, suffix))
        tree = KNOWN_SLIPS[suffix];
    else if (withinSlips(suffix, 'in-addr.arpa', 2))
        tree = 'in-addr.arpa';
    else if (withinSlips(suffix, 'ip6.arpa', 1))
        tree = 'ip6.arpa';
    if (tree === undefined)
        return undefined;
    if (isWhole(body, 'ip6.arpa'))
        return 'ip6.arpa';
    return isWhole(body, 'in-addr.arpa') && body.some((label) => label.length > 1) ? 'in-addr.arpa' : tree;
}
/** True where at most `limit` letters were added, lost, replaced or swapped with their neighbour. */
function withinSlips(text, right, limit) {
    if (Math.abs(text.length - right.length) > limit)
        return false;
    let before = [];
    let last = Array.from({ length: right.length + 1 }, (_, i) => i);
    for (let i = 1; i <= text.length; i++) {
        const row = [i];
        for (let j = 1; j <= right.length; j++) {
            const same = text[i - 1] === right[j - 1] ? 0 : 1;
            let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
            if (i > 1 && j > 1 && text[i - 1] === right[j - 2] && text[i - 2] === right[j - 1]) {
                cost = Math.min(cost, before[j - 2] + 1);
            }
            row.push(cost);
        }
        before = last;
        last = row;
    }
    return last[right.length] <= limit;
}

;// CONCATENATED MODULE: ./lib/model/reverse-name.js





const IN_ADDR_ARPA = 'in-addr.arpa';
const IP6_ARPA = 'ip6.arpa';
const NIBBLES = '0123456789abcdef';
const DOT = 0x2e;
/** 32 nibbles with their dots, then `ip6.arpa`: filled in anew by every call. */
const IP6_NAME = Buffer.from(`${'0.'.repeat(32)}ip6.arpa`, 'latin1');
/** The owner of the address's PTR records: 4 octets (RFC 1035 section 3.5) or 32 nibbles (RFC 3596 section 2.5). */
function reverseNameOf(address) {
    if (!address.includes(':')) {
        const [a, b, c, d] = address.split('.');
        return `${d}.${c}.${b}.${a}.in-addr.arpa`;
    }
    const bytes = (0,ip_address/* bytesOf */.$$)(address);
    for (let i = 0; i < 16; i++) {
        IP6_NAME[62 - 4 * i] = NIBBLES.charCodeAt(bytes[i] >> 4);
        IP6_NAME[60 - 4 * i] = NIBBLES.charCodeAt(bytes[i] & 15);
    }
    return IP6_NAME.toString('latin1');
}
const REVERSED_OCTETS = /^(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})\.in-addr\.arpa$/;
/** The address whose reverse name this is, or undefined: exactly 4 canonical octets or exactly 32 nibbles. */
function addressOfReverseName(name) {
    if (name.length === IP6_NAME.length && name.endsWith('.ip6.arpa')) {
        const bytes = new Uint8Array(16);
        for (let i = 0; i < 32; i++) {
            const code = name.charCodeAt(2 * i);
            // Names are in lower case: 0-9, then a-f.
            const nibble = code < 0x3a ? code - 0x30 : code >= 0x61 ? code - 0x57 : -1;
            if (nibble < 0 || nibble > 15 || name.charCodeAt(2 * i + 1) !== DOT)
                return undefined;
            bytes[15 - (i >> 1)] |= nibble << (4 * (i & 1));
        }
        return (0,ip_address/* addressFromBytes */.gu)(bytes);
    }
    const octets = REVERSED_OCTETS.exec(name);
    if (octets === null)
        return undefined;
    const [, d, c, b, a] = octets;
    if (Number(a) > 255 || Number(b) > 255 || Number(c) > 255 || Number(d) > 255)
        return undefined;
    return `${a}.${b}.${c}.${d}`;
}
function isInReverseTree(name) {
    return (0,domain_name/* isAtOrBelow */.a5)(name, IN_ADDR_ARPA) || (0,domain_name/* isAtOrBelow */.a5)(name, IP6_ARPA);
}
/**
 * Tells what a PTR owner is. `intended` is the address that the writer had in mind, where the caller knows it: it decides between
 * readings and yields the suggestion where the labels alone do not.
 */
function classifyReverseOwner(name, intended) {
    const address = addressOfReverseName(name);
    if (address !== undefined) {
        const mistake = explainForwardOrder(name, address, intended);
        return mistake === undefined ? { kind: 'address', address } : malformed(mistake, intended);
    }
    const labels = (0,domain_name/* labelsOf */.PC)(name);
    const inTree = isInReverseTree(name);
    if (inTree) {
        if (labels.some((label) => label.startsWith('_')))
            return { kind: 'special', reason: 'underscore' };
        if (labels.includes('*'))
            return { kind: 'special', reason: 'wildcard' };
        const network = networkOfReverseZone(name);
        const classless = readClasslessName(name);
        if (classless !== undefined) {
            const owner = classlessOwner(classless);
            return owner.kind === 'malformed' ? malformed(owner, intended) : owner;
        }
        if (network !== undefined) {
            const { problem, lacksOne } = explainIncomplete(labels, (0,ip_address/* formatNetwork */.CM)(network), intended);
            const suggestion = intended === undefined ? {} : { suggestion: reverseNameOf(intended) };
            return { kind: lacksOne ? 'malformed' : 'network', network, problem, ...suggestion };
        }
    }
    const mistake = explainMistake(labels) ?? (inTree ? undefined : explainMistypedTree(labels));
    return mistake === undefined ? { kind: 'outside' } : malformed(mistake, intended);
}
function malformed(mistake, intended) {
    const suggestion = intended === undefined ? mistake.suggestion : reverseNameOf(intended);
    const { problem } = mistake;
    return suggestion !== undefined && isRight(suggestion)
        ? { kind: 'malformed', problem, suggestion }
        : { kind: 'malformed', problem };
}
/** A repair of one mistake may leave another; then nothing is suggested. */
function isRight(name) {
    if (addressOfReverseName(name) !== undefined)
        return true;
    const network = networkOfReverseZone(name);
    const classless = readClasslessName(name);
    if (classless !== undefined)
        return classlessOwner(classless).kind === 'classless';
    return network !== undefined && network.length !== 124;
}
function classlessOwner(classless) {
    const { above, below, covers, network, octet, zone } = classless;
    const owner = { kind: 'classless', zone, covers, ...(network === undefined ? {} : { network }) };
    if (octet === undefined || below.length === 0)
        return owner;
    const octets = below.map(octetOf).reverse();
    const wanted = 4 - above.length;
    const below4183 = wanted === 1 ? 'one octet' : `${wanted} octets`;
    const bad = below[octets.length - 1 - octets.indexOf(undefined)];
    if (octets.includes(undefined)) {
        return mistaken(`the label '${bad}' below the classless zone ${zone} is not an octet (0 to 255, no leading zeros)`);
    }
    if (octets.length > wanted) {
        return mistaken(`${zone} takes ${below4183} below it for an address; this name has ${octets.length}`);
    }
    const [first] = octets;
    if (first < octet.first || first > octet.last) {
        const found = [...above, ...octets].join('.');
        const full = octets.length === wanted;
        return mistaken(`${found} lies outside ${covers}, which the zone ${zone} covers`, full ? `${found.split('.').reverse().join('.')}.in-addr.arpa` : undefined);
    }
    if (octets.length < wanted)
        return { kind: 'classless', zone, covers };
    const address = [...above, ...octets].join('.');
    if (network !== undefined && !(0,ip_address/* networkContains */.wd)(network, address))
        return { kind: 'classless', zone, covers, address };
    return { ...owner, address };
}
function mistaken(problem, suggestion) {
    return { kind: 'malformed', problem, suggestion };
}

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
    const reverseComing = requires === 'forward' ? undefined : resolver.lookup({ name: reverseNameOf(address), type: 'PTR' });
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

;// CONCATENATED MODULE: ./lib/dns/wire/registry.js
/** The IANA "Domain Name System (DNS) Parameters" registry: numbers and their mnemonics. */
const TYPES = {
    A: 1,
    NS: 2,
    MD: 3,
    MF: 4,
    CNAME: 5,
    SOA: 6,
    MB: 7,
    MG: 8,
    MR: 9,
    NULL: 10,
    WKS: 11,
    PTR: 12,
    HINFO: 13,
    MINFO: 14,
    MX: 15,
    TXT: 16,
    RP: 17,
    AFSDB: 18,
    X25: 19,
    ISDN: 20,
    RT: 21,
    NSAP: 22,
    'NSAP-PTR': 23,
    SIG: 24,
    KEY: 25,
    PX: 26,
    GPOS: 27,
    AAAA: 28,
    LOC: 29,
    NXT: 30,
    EID: 31,
    NIMLOC: 32,
    SRV: 33,
    ATMA: 34,
    NAPTR: 35,
    KX: 36,
    CERT: 37,
    A6: 38,
    DNAME: 39,
    SINK: 40,
    OPT: 41,
    APL: 42,
    DS: 43,
    SSHFP: 44,
    IPSECKEY: 45,
    RRSIG: 46,
    NSEC: 47,
    DNSKEY: 48,
    DHCID: 49,
    NSEC3: 50,
    NSEC3PARAM: 51,
    TLSA: 52,
    SMIMEA: 53,
    HIP: 55,
    NINFO: 56,
    RKEY: 57,
    TALINK: 58,
    CDS: 59,
    CDNSKEY: 60,
    OPENPGPKEY: 61,
    CSYNC: 62,
    ZONEMD: 63,
    SVCB: 64,
    HTTPS: 65,
    DSYNC: 66,
    HHIT: 67,
    BRID: 68,
    SPF: 99,
    UINFO: 100,
    UID: 101,
    GID: 102,
    UNSPEC: 103,
    NID: 104,
    L32: 105,
    L64: 106,
    LP: 107,
    EUI48: 108,
    EUI64: 109,
    NXNAME: 128,
    TKEY: 249,
    TSIG: 250,
    IXFR: 251,
    AXFR: 252,
    MAILB: 253,
    MAILA: 254,
    ANY: 255,
    URI: 256,
    CAA: 257,
    AVC: 258,
    DOA: 259,
    AMTRELAY: 260,
    RESINFO: 261,
    WALLET: 262,
    CLA: 263,
    IPN: 264,
    TA: 32768,
    DLV: 32769,
};
const NUMBER_OF_TYPE = new Map(Object.entries(TYPES));
const NAME_OF_TYPE = new Map(Object.entries(TYPES).map(([name, number]) => [number, name]));
/** The mnemonics of all registered types. */
const TYPE_NAMES = [...NUMBER_OF_TYPE.keys()];
/** The mnemonic, or `TYPE123` (RFC 3597 section 5). */
function typeName(number) {
    return NAME_OF_TYPE.get(number) ?? `TYPE${number}`;
}
/** The number of an upper-case mnemonic or of `TYPE123`; undefined for anything else. */
function registry_typeNumber(name) {
    return NUMBER_OF_TYPE.get(name) ?? generic(name, 'TYPE');
}
const CLASS = { IN: 1, CH: 3, HS: 4, NONE: 254, ANY: 255 };
const CLASS_NAMES = new Map(Object.entries(CLASS).map(([name, number]) => [number, name]));
/** The mnemonic, or `CLASS123` (RFC 3597 section 5). */
function className(number) {
    return CLASS_NAMES.get(number) ?? `CLASS${number}`;
}
/** The number of an upper-case mnemonic or of `CLASS123`; undefined for anything else. */
function classNumber(name) {
    return Object.hasOwn(CLASS, name) ? CLASS[name] : generic(name, 'CLASS');
}
function generic(name, prefix) {
    if (!name.startsWith(prefix))
        return undefined;
    const digits = name.slice(prefix.length);
    return /^(?:0|[1-9][0-9]{0,4})$/.test(digits) && Number(digits) <= 0xffff ? Number(digits) : undefined;
}
const OPCODE = { QUERY: 0, IQUERY: 1, STATUS: 2, NOTIFY: 4, UPDATE: 5, DSO: 6 };
const RCODE = {
    NOERROR: 0,
    FORMERR: 1,
    SERVFAIL: 2,
    NXDOMAIN: 3,
    NOTIMP: 4,
    REFUSED: 5,
    YXDOMAIN: 6,
    YXRRSET: 7,
    NXRRSET: 8,
    NOTAUTH: 9,
    NOTZONE: 10,
    DSOTYPENI: 11,
    BADVERS: 16,
    BADKEY: 17,
    BADTIME: 18,
    BADMODE: 19,
    BADNAME: 20,
    BADALG: 21,
    BADTRUNC: 22,
    BADCOOKIE: 23,
};
const RCODE_NAMES = new Map(Object.entries(RCODE).map(([name, number]) => [number, name]));
/** The mnemonic of an RCODE, or `RCODE123`. 16 reads as BADVERS: BADSIG shares the number, but stands in TSIG only. */
function rcodeName(number) {
    return RCODE_NAMES.get(number) ?? `RCODE${number}`;
}
const EXTENDED_ERRORS = [
    'Other Error',
    'Unsupported DNSKEY Algorithm',
    'Unsupported DS Digest Type',
    'Stale Answer',
    'Forged Answer',
    'DNSSEC Indeterminate',
    'DNSSEC Bogus',
    'Signature Expired',
    'Signature Not Yet Valid',
    'DNSKEY Missing',
    'RRSIGs Missing',
    'No Zone Key Bit Set',
    'NSEC Missing',
    'Cached Error',
    'Not Ready',
    'Blocked',
    'Censored',
    'Filtered',
    'Prohibited',
    'Stale NXDOMAIN Answer',
    'Not Authoritative',
    'Not Supported',
    'No Reachable Authority',
    'Network Error',
    'Invalid Data',
    'Signature Expired before Valid',
    'Too Early',
    'Unsupported NSEC3 Iterations Value',
    'Unable to conform to policy',
    'Synthesized',
    'Invalid Query Type',
    'Rate Limited',
    'Over Quota',
    'Negative Trust Anchor',
    'New Delegation Only',
    'Blocked by Upstream DNS Server',
];
/** The registered purpose of an Extended DNS Error code (RFC 8914 section 5.2). */
function extendedErrorMeaning(code) {
    const meaning = EXTENDED_ERRORS[code];
    if (meaning !== undefined)
        return meaning;
    return code >= 49152 ? `private-use error ${code}` : `unassigned error ${code}`;
}

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
    const soa = message.authorities.find((record) => record.type === 'SOA' && record.class === CLASS.IN && (0,domain_name/* isAtOrBelow */.a5)(name, record.owner));
    const kind = message.rcode === RCODE.NXDOMAIN ? 'nxdomain' : 'nodata';
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
    if (rcode === RCODE.SERVFAIL)
        return { cause: 'servfail', detail: 'answered SERVFAIL' };
    // YXDOMAIN: a DNAME made the name too long (RFC 6672 section 2.2); the chain in the message tells.
    if (rcode !== RCODE.NOERROR && rcode !== RCODE.NXDOMAIN && rcode !== RCODE.YXDOMAIN)
        return { cause: 'refused', detail: `answered ${rcodeName(rcode)}` };
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
    return records.filter((record) => record.owner === owner && record.type === type && record.class === CLASS.IN);
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
        record.class === CLASS.IN &&
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

// EXTERNAL MODULE: ./lib/model/parsed.js
var model_parsed = __webpack_require__(385);
;// CONCATENATED MODULE: ./lib/dns/wire/message.js
const HEADER_OCTETS = 12;
const MAX_MESSAGE_OCTETS = 65535;

;// CONCATENATED MODULE: ./lib/dns/wire/writer.js

/** Pointers have 14 bits (RFC 1035 section 4.1.4). */
const MAX_POINTER = 0x3fff;
/** Writes a message, or the RDATA of one record, into a buffer that grows. */
class writer_Writer {
    at = 0;
    buffer;
    /** Where the names written so far, and their parents, begin. */
    names = new Map();
    constructor(capacity = 512) {
        this.buffer = Buffer.allocUnsafe(capacity);
    }
    room(octets) {
        if (this.at + octets > this.buffer.length) {
            const larger = Buffer.allocUnsafe(2 * (this.at + octets));
            this.buffer.copy(larger, 0, 0, this.at);
            this.buffer = larger;
        }
        return this.buffer;
    }
    u8(value) {
        checkRange(value, 0xff);
        this.room(1)[this.at++] = value;
    }
    u16(value) {
        checkRange(value, 0xffff);
        this.at = this.room(2).writeUInt16BE(value, this.at);
    }
    u32(value) {
        checkRange(value, 0xffffffff);
        this.at = this.room(4).writeUInt32BE(value, this.at);
    }
    octets(octets) {
        this.room(octets.length).set(octets, this.at);
        this.at += octets.length;
    }
    /** Overwrites 16 bits that were written before. */
    patchU16(value, at) {
        this.buffer.writeUInt16BE(value, at);
    }
    name(name) {
        this.at = writeName(name, this.room(MAX_NAME_OCTETS), this.at);
    }
    /** As `name`, but ends in a pointer where the name or a parent of it was written by this method before. */
    compressedName(name) {
        // Labels are checked one by one below; whether they are too many is only in question for a long text.
        if (name.length > MAX_NAME_OCTETS - 2)
            writeName(name, Buffer.alloc(MAX_NAME_OCTETS), 0);
        let rest = name === ROOT ? '' : name;
        while (rest !== '') {
            const known = this.names.get(rest);
            if (known !== undefined) {
                this.u16(0xc000 | known);
                return;
            }
            if (this.at <= MAX_POINTER)
                this.names.set(rest, this.at);
            const end = labelEnd(rest);
            // One label with its length; the root octet that follows it is overwritten by what comes next.
            this.at = writeName(rest.slice(0, end), this.room(MAX_NAME_OCTETS), this.at) - 1;
            rest = rest.slice(end + 1);
        }
        this.u8(0);
    }
    /** A copy of what was written. */
    done() {
        return Buffer.from(this.buffer.subarray(0, this.at));
    }
}
function checkRange(value, most) {
    if (!(Number.isInteger(value) && value >= 0 && value <= most))
        throw new TypeError(`${value} is not a whole number from 0 to ${most}`);
}
/** Where the first label of canonical text ends. */
function labelEnd(name) {
    let at = 0;
    while (at < name.length && name[at] !== '.')
        at += name[at] === '\\' ? escapeLength(name, at) : 1;
    return at;
}
function escapeLength(name, at) {
    const code = name.charCodeAt(at + 1);
    return code >= 0x30 && code <= 0x39 ? 4 : 2;
}
/**
 * The name uncompressed, at `at`; there must be room for 255 octets. Returns where it ends.
 * @throws {TypeError} on text that is no canonical name.
 */
function writeName(name, buffer, at) {
    if (name === domain_name/* ROOT */.Dl) {
        buffer[at] = 0;
        return at + 1;
    }
    const last = at + domain_name/* MAX_NAME_OCTETS */._X - 1;
    /** Where the length of the present label goes. */
    let length = at;
    let to = at + 1;
    for (let i = 0; i < name.length; i++) {
        let code = name.charCodeAt(i);
        if (code === 0x2e) {
            closeLabel(name, buffer, length, to);
            length = to++;
        }
        else {
            if (code === 0x5c) {
                const size = escapeLength(name, i);
                code = size === 4 ? Number(name.slice(i + 1, i + 4)) : name.charCodeAt(i + 1);
                i += size - 1;
            }
            if (!(code <= 0xff))
                throw new TypeError(`not a canonical name: ${name}`);
            if (to < last)
                buffer[to] = code;
            to++;
        }
        if (to > last)
            throw new TypeError(`longer than ${domain_name/* MAX_NAME_OCTETS */._X} octets: ${name}`);
    }
    closeLabel(name, buffer, length, to);
    buffer[to] = 0;
    return to + 1;
}
function closeLabel(name, buffer, length, end) {
    const octets = end - length - 1;
    if (octets < 1 || octets > domain_name/* MAX_LABEL_OCTETS */.xg)
        throw new TypeError(`a label of ${octets} octets, not 1 to ${domain_name/* MAX_LABEL_OCTETS */.xg}: ${name}`);
    buffer[length] = octets;
}

;// CONCATENATED MODULE: ./lib/dns/wire/query.js




const OPT = 41;
const OPT_FIXED_OCTETS = 11;
/** Where queries are put together, before a buffer of the right size is cut from Node's pool. */
const scratch = Buffer.alloc(1024);
/**
 * The query as a message; its question starts at octet 12.
 * @throws {TypeError} on a type that has no number, a name that is not canonical, or an id that is not 16 bits.
 */
function encodeQuery(query) {
    const { edns } = query;
    let optionOctets = 0;
    if (edns?.options !== undefined)
        for (const { data } of edns.options)
            optionOctets += 4 + data.length;
    if (query.id !== (query.id & 0xffff))
        throw new TypeError(`the id ${query.id} is not a 16-bit number`);
    if (optionOctets > 0xffff)
        throw new TypeError(`${optionOctets} octets of EDNS options, the limit is 65535`);
    const most = HEADER_OCTETS + domain_name/* MAX_NAME_OCTETS */._X + 4 + OPT_FIXED_OCTETS + optionOctets;
    const target = most <= scratch.length ? scratch : Buffer.alloc(most);
    target[0] = query.id >> 8;
    target[1] = query.id;
    target[2] = query.rd === true ? 0x01 : 0;
    target[3] = (query.ad === true ? 0x20 : 0) | (query.cd === true ? 0x10 : 0);
    writeU16(target, 4, 1);
    writeU16(target, 6, 0);
    writeU16(target, 8, 0);
    writeU16(target, 10, edns === undefined ? 0 : 1);
    let at = writeQuestion(target, HEADER_OCTETS, query.name, query.type, query.class ?? CLASS.IN);
    if (edns !== undefined) {
        target[at] = 0;
        writeU16(target, at + 1, OPT);
        writeU16(target, at + 3, edns.udpSize);
        writeU16(target, at + 5, 0);
        writeU16(target, at + 7, edns.dnssecOk === true ? 0x8000 : 0);
        writeU16(target, at + 9, optionOctets);
        at += OPT_FIXED_OCTETS;
        for (const { code, data } of edns.options ?? []) {
            writeU16(target, at, code);
            writeU16(target, at + 2, data.length);
            target.set(data, at + 4);
            at += 4 + data.length;
        }
    }
    return copyOf(target, at);
}
/**
 * The question section entry alone: name, type, class; what `matchesQuestion` compares with.
 * @throws {TypeError} as `encodeQuery`.
 */
function encodeQuestion(name, type, qclass = CLASS.IN) {
    return copyOf(scratch, writeQuestion(scratch, 0, name, type, qclass));
}
function writeQuestion(target, at, name, type, qclass) {
    const number = registry_typeNumber(type);
    if (number === undefined)
        throw new TypeError(`'${type}' is not a record type`);
    const end = writeName(name, target, at);
    writeU16(target, end, number);
    writeU16(target, end + 2, qclass);
    return end + 4;
}
function writeU16(target, at, value) {
    target[at] = value >> 8;
    target[at + 1] = value;
}
function copyOf(source, octets) {
    const copy = Buffer.allocUnsafe(octets);
    source.copy(copy, 0, 0, octets);
    return copy;
}
/** The header, or undefined where the packet is shorter than one. Nothing behind it is looked at. */
function peekHeader(packet) {
    if (packet.length < HEADER_OCTETS)
        return undefined;
    const high = packet[2];
    const low = packet[3];
    return {
        id: (packet[0] << 8) | packet[1],
        qr: (high & 0x80) !== 0,
        opcode: (high >> 3) & 0x0f,
        aa: (high & 0x04) !== 0,
        tc: (high & 0x02) !== 0,
        rd: (high & 0x01) !== 0,
        ra: (low & 0x80) !== 0,
        ad: (low & 0x20) !== 0,
        cd: (low & 0x10) !== 0,
        rcode: low & 0x0f,
        questionCount: (packet[4] << 8) | packet[5],
        answerCount: (packet[6] << 8) | packet[7],
        authorityCount: (packet[8] << 8) | packet[9],
        additionalCount: (packet[10] << 8) | packet[11],
    };
}
/**
 * True where the packet carries exactly one question and it is this one; letters compare without case (RFC 1035
 * section 2.3.3). Allocates nothing. A refusal without any question section (`questionCount` 0) does not match.
 */
function matchesQuestion(packet, question) {
    const length = question.length;
    if (packet.length < HEADER_OCTETS + length || packet[4] !== 0 || packet[5] !== 1)
        return false;
    const nameEnd = length - 4;
    for (let i = 0; i < length; i++) {
        const ours = question[i];
        const theirs = packet[HEADER_OCTETS + i];
        // A length octet is at most 63 and so never a letter: the fold touches letters of the name only.
        if (ours !== theirs && (i >= nameEnd || fold(ours) !== fold(theirs)))
            return false;
    }
    return true;
}
function fold(octet) {
    return octet >= 0x41 && octet <= 0x5a ? octet | 0x20 : octet;
}

;// CONCATENATED MODULE: ./lib/dns/wire/reader.js


/**
 * Thrown inside the decoder and caught at its border. No `Error`: hostile packets come by the million, and a stack
 * trace costs more than reading the packet.
 */
class Malformed {
    problem;
    /** True where the octets simply end, as a truncated message may. */
    cut;
    constructor(problem, cut = false) {
        this.problem = problem;
        this.cut = cut;
    }
}
function reader_malformed(problem) {
    throw new Malformed(problem);
}
/** The canonical text of every octet of a label, and its character code where that text is one character, else 0. */
const TEXT = Array.from({ length: 256 }, (_, octet) => (0,domain_name/* escapeLabel */.cR)(String.fromCharCode(octet)));
const PLAIN = Uint8Array.from(TEXT, (text) => (text.length === 1 ? text.charCodeAt(0) : 0));
/** Holds the text of one name while it is read: at most four characters an octet. */
const reader_scratch = Buffer.alloc(4 * domain_name/* MAX_NAME_OCTETS */._X);
/** A name has at most 127 labels, so no name needs more pointers than this. */
const MAX_POINTERS = 127;
/**
 * What the names of one message may expand to, in octets; a name read again through the same pointer costs nothing.
 * The largest sensible message stays below; a hostile one of 64 KiB could otherwise ask for many times this.
 */
const MAX_EXPANDED_OCTETS = 1 << 20;
/** Reads forward through a message, or through the RDATA of one record when `end` is narrowed. */
class Reader {
    packet;
    at;
    /** First octet that may not be read any more: of the packet, or of the RDATA being read. */
    end;
    inRdata = false;
    names = new Map();
    expandedOctets = 0;
    constructor(packet, at = 0) {
        this.packet = Buffer.isBuffer(packet)
            ? packet
            : Buffer.from(packet.buffer, packet.byteOffset, packet.byteLength);
        this.at = at;
        this.end = packet.length;
    }
    /** Moves over `count` octets and returns where they begin. */
    skip(count) {
        const start = this.at;
        if (start + count > this.end)
            this.endsEarly();
        this.at = start + count;
        return start;
    }
    u8() {
        return this.packet[this.skip(1)];
    }
    u16() {
        const start = this.skip(2);
        return (this.packet[start] << 8) | this.packet[start + 1];
    }
    u32() {
        const start = this.skip(4);
        const { packet } = this;
        return (((packet[start] << 24) |
            (packet[start + 1] << 16) |
            (packet[start + 2] << 8) |
            packet[start + 3]) >>>
            0);
    }
    /** A view of the next octets; of all that are left where `count` is left out. */
    octets(count = this.end - this.at) {
        const start = this.skip(count);
        return this.packet.subarray(start, start + count);
    }
    /** Bounds what follows to the next `octets`, one record's RDATA, until `leaveRdata`. */
    enterRdata(octets) {
        if (this.at + octets > this.end)
            this.endsEarly();
        this.end = this.at + octets;
        this.inRdata = true;
    }
    leaveRdata() {
        if (this.at !== this.end)
            reader_malformed(`${this.left} octets are left over in the RDATA`);
        this.end = this.packet.length;
        this.inRdata = false;
    }
    get left() {
        return this.end - this.at;
    }
    /** The next name (RFC 1035 sections 3.1 and 4.1.4). Its own octets obey `end`; what a pointer leads to lies before. */
    name(compression = 'accepted') {
        const start = this.at;
        const { packet } = this;
        if (packet[start] >= 0xc0 && start + 1 < this.end && compression === 'accepted') {
            const target = ((packet[start] & 0x3f) << 8) | packet[start + 1];
            const known = this.names.get(target);
            if (known !== undefined) {
                this.at = start + 2;
                return known;
            }
            const name = this.expand(compression);
            this.names.set(target, name);
            return name;
        }
        const name = this.expand(compression);
        if (name !== domain_name/* ROOT */.Dl)
            this.names.set(start, name);
        return name;
    }
    expand(compression) {
        const { packet } = this;
        let at = this.at;
        let end = this.end;
        /** A pointer must lead to before the place that the name, or its part behind the last pointer, began at. */
        let before = at;
        let after = -1;
        let octets = 1;
        let pointers = 0;
        let length = 0;
        for (;;) {
            if (at >= end)
                this.endsEarly();
            const size = packet[at];
            if (size === 0)
                break;
            if (size < 0x40) {
                octets += size + 1;
                if (octets > domain_name/* MAX_NAME_OCTETS */._X)
                    reader_malformed(`a name is longer than ${domain_name/* MAX_NAME_OCTETS */._X} octets`);
                if (at + 1 + size > end)
                    this.endsEarly();
                if (length > 0)
                    reader_scratch[length++] = 0x2e;
                const stop = at + 1 + size;
                for (let i = at + 1; i < stop; i++) {
                    const plain = PLAIN[packet[i]];
                    if (plain !== 0)
                        reader_scratch[length++] = plain;
                    else {
                        const text = TEXT[packet[i]];
                        for (let j = 0; j < text.length; j++)
                            reader_scratch[length++] = text.charCodeAt(j);
                    }
                }
                at = stop;
            }
            else if (size >= 0xc0) {
                if (at + 1 >= end)
                    this.endsEarly();
                if (compression === 'refused')
                    reader_malformed('a name is compressed in a type that forbids it');
                const target = ((size & 0x3f) << 8) | packet[at + 1];
                if (after < 0)
                    after = at + 2;
                if (target >= before)
                    reader_malformed(`a compression pointer at octet ${at} does not lead backwards`);
                if (target < HEADER_OCTETS)
                    reader_malformed(`a compression pointer at octet ${at} leads into the header`);
                if (++pointers > MAX_POINTERS)
                    reader_malformed(`a name has more than ${MAX_POINTERS} compression pointers`);
                // Behind a pointer the name lies in octets that were read before, so only the packet bounds it.
                end = packet.length;
                before = target;
                at = target;
            }
            else
                reader_malformed(`a label begins with the reserved octet 0x${size.toString(16)}`);
        }
        this.at = after < 0 ? at + 1 : after;
        this.expandedOctets += octets + pointers;
        if (this.expandedOctets > MAX_EXPANDED_OCTETS)
            reader_malformed(`the names expand to more than ${MAX_EXPANDED_OCTETS} octets`);
        return length === 0 ? domain_name/* ROOT */.Dl : reader_scratch.toString('latin1', 0, length);
    }
    endsEarly() {
        throw this.inRdata
            ? new Malformed('a field runs past the end of its RDATA')
            : new Malformed('the message ends in the middle of an entry', true);
    }
}

;// CONCATENATED MODULE: ./lib/dns/wire/text.js
/** Presentation format of RDATA (RFC 1035 section 5.1): words, character-strings, and the encodings of octets. */
const WORD = /[ \t\r\n]*((?:[^ \t\r\n"\\]|\\.)+(?:"(?:[^"\\]|\\.)*")?|"(?:[^"\\]|\\.)*")/sy;
/** The words of RDATA text; quotes and escapes stay as they are. */
class text_Words {
    words;
    next = 0;
    /** @throws {TypeError} on an unclosed quote or a lone backslash. */
    constructor(text) {
        const words = [];
        let at = 0;
        const end = text.trimEnd().length;
        while (at < end) {
            WORD.lastIndex = at;
            const match = WORD.exec(text);
            if (match === null)
                throw new TypeError(`a quote or an escape is left open: ${text}`);
            words.push(match[1]);
            at = WORD.lastIndex;
        }
        this.words = words;
    }
    get left() {
        return this.words.length - this.next;
    }
    /** @throws {TypeError} when there is none left. */
    take(what) {
        const word = this.words[this.next++];
        if (word === undefined)
            throw new TypeError(`${what} is missing`);
        return word;
    }
    /** Everything left, without the spaces between. */
    rest() {
        const rest = this.words.slice(this.next).join('');
        this.next = this.words.length;
        return rest;
    }
    /** The next word as a decimal number from 0 to `max`. */
    number(what, max) {
        const word = this.take(what);
        if (!/^[0-9]{1,10}$/.test(word) || Number(word) > max)
            throw new TypeError(`${what} is '${word}', not a number from 0 to ${max}`);
        return Number(word);
    }
}
/** Octets as a quoted character-string. */
function quoted(octets) {
    let text = '"';
    for (const octet of octets) {
        if (octet === 0x22 || octet === 0x5c)
            text += `\\${String.fromCharCode(octet)}`;
        else if (octet >= 0x20 && octet <= 0x7e)
            text += String.fromCharCode(octet);
        else
            text += `\\${String(octet).padStart(3, '0')}`;
    }
    return `${text}"`;
}
/**
 * The octets of a character-string, quoted or not.
 * @throws {TypeError} on an escape that is none, or a character that is no octet.
 */
function unquoted(word) {
    const text = word.startsWith('"') ? word.slice(1, -1) : word;
    const octets = [];
    for (let i = 0; i < text.length; i++) {
        let code = text.charCodeAt(i);
        if (code === 0x5c) {
            const digits = /^[0-9]{3}/.exec(text.slice(i + 1, i + 4))?.[0];
            if (digits === undefined && /[0-9]/.test(text[i + 1] ?? '0'))
                throw new TypeError(`a backslash before a digit needs three digits: ${word}`);
            code = digits === undefined ? text.charCodeAt(i + 1) : Number(digits);
            i += digits === undefined ? 1 : 3;
        }
        if (code > 0xff)
            throw new TypeError(`a character is no octet; write it as \\DDD: ${word}`);
        octets.push(code);
    }
    return Buffer.from(octets);
}
function hex(octets) {
    return Buffer.from(octets.buffer, octets.byteOffset, octets.length).toString('hex').toUpperCase();
}
/** @throws {TypeError} on anything but pairs of hexadecimal digits. */
function text_fromHex(text) {
    if (!/^(?:[0-9a-fA-F]{2})*$/.test(text))
        throw new TypeError(`not hexadecimal: ${text}`);
    return Buffer.from(text, 'hex');
}
function base64(octets) {
    return Buffer.from(octets.buffer, octets.byteOffset, octets.length).toString('base64');
}
/** @throws {TypeError} on anything but padded base64 (RFC 4648 section 4). */
function fromBase64(text) {
    if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text))
        throw new TypeError(`not base64: ${text}`);
    return Buffer.from(text, 'base64');
}
const BASE32HEX = '0123456789ABCDEFGHIJKLMNOPQRSTUV';
/** Base 32 with the extended hex alphabet and no padding (RFC 4648 section 7, RFC 5155 section 3.3). */
function base32hex(octets) {
    let text = '';
    let bits = 0;
    let value = 0;
    for (const octet of octets) {
        value = (value << 8) | octet;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text += BASE32HEX[(value >> bits) & 31];
        }
        value &= (1 << bits) - 1;
    }
    return bits === 0 ? text : text + BASE32HEX[(value << (5 - bits)) & 31];
}
/** @throws {TypeError} on a character outside the alphabet. */
function fromBase32hex(text) {
    const octets = [];
    let bits = 0;
    let value = 0;
    for (const char of text.toUpperCase()) {
        const digit = BASE32HEX.indexOf(char);
        if (digit < 0)
            throw new TypeError(`not base32hex: ${text}`);
        value = (value << 5) | digit;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            octets.push(value >> bits);
            value &= (1 << bits) - 1;
        }
    }
    return Buffer.from(octets);
}

;// CONCATENATED MODULE: ./lib/dns/wire/fields.js





function number(what, octets) {
    const method = octets === 1 ? 'u8' : octets === 2 ? 'u16' : 'u32';
    return {
        read: (reader) => String(reader[method]()),
        write: (words, writer) => writer[method](words.number(what, 2 ** (8 * octets) - 1)),
    };
}
const u8 = number('an octet', 1);
const u16 = number('a 16-bit number', 2);
const u32 = number('a 32-bit number', 4);
/** The canonical name that a word of text means; a final dot is taken for granted. */
function fields_nameOf(word) {
    const name = (0,domain_name/* parseDomainName */.r)(word, { octets: true });
    if (!name.ok)
        throw new TypeError(name.problem);
    return name.value;
}
/**
 * What compression a type's names may have (RFC 3597 section 4): `sent` in the types of RFC 1035, `accepted` in those
 * that older software compresses, `refused` in all others.
 */
function fields_name(compression, finalDot = true) {
    const accepted = compression === 'refused' ? 'refused' : 'accepted';
    return {
        read(reader) {
            const text = reader.name(accepted);
            return finalDot && text !== domain_name/* ROOT */.Dl ? `${text}.` : text;
        },
        write(words, writer, compress) {
            const text = fields_nameOf(words.take('a name'));
            if (compress && compression === 'sent')
                writer.compressedName(text);
            else
                writer.name(text);
        },
    };
}
function address(family) {
    return {
        read: (reader) => (0,ip_address/* addressFromBytes */.gu)(reader.octets(family === 4 ? 4 : 16)),
        write(words, writer) {
            const parsed = (0,ip_address/* parseIpAddress */.D_)(words.take('an address'));
            if (!parsed.ok)
                throw new TypeError(parsed.problem);
            if ((0,ip_address/* familyOf */.Ap)(parsed.value) !== family)
                throw new TypeError(`'${parsed.value}' is not an IPv${family} address`);
            writer.octets((0,ip_address/* bytesOf */.$$)(parsed.value));
        },
    };
}
const ipv4 = address(4);
const ipv6 = address(6);
function putString(octets, writer) {
    if (octets.length > 255)
        throw new TypeError(`a character-string has ${octets.length} octets, the limit is 255`);
    writer.u8(octets.length);
    writer.octets(octets);
}
/** A character-string (RFC 1035 section 3.3). */
const string = {
    read: (reader) => quoted(reader.octets(reader.u8())),
    write: (words, writer) => putString(unquoted(words.take('a character-string')), writer),
};
/** Character-strings to the end of the RDATA, at least one. */
const strings = {
    read(reader) {
        const texts = [];
        do
            texts.push(string.read(reader));
        while (reader.left > 0);
        return texts.join(' ');
    },
    write(words, writer, compress) {
        do
            string.write(words, writer, compress);
        while (words.left > 0);
    },
};
/** One character-string, or none. */
const optionalString = {
    read: (reader) => (reader.left === 0 ? '' : string.read(reader)),
    write(words, writer, compress) {
        if (words.left > 0)
            string.write(words, writer, compress);
    },
};
/** The rest of the RDATA as one quoted text without a length (RFC 7553, RFC 8659). */
const restQuoted = {
    read: (reader) => quoted(reader.octets()),
    write: (words, writer) => writer.octets(unquoted(words.take('a quoted text'))),
};
/** A property tag (RFC 8659 section 4.1): ASCII letters and digits after their count. */
const tag = {
    read(reader) {
        const text = reader.octets(reader.u8()).toString('latin1');
        return /^[a-zA-Z0-9]+$/.test(text) ? text : undefined;
    },
    write(words, writer) {
        const text = words.take('a tag');
        if (!/^[a-zA-Z0-9]{1,255}$/.test(text))
            throw new TypeError(`'${text}' is not a tag`);
        putString(Buffer.from(text, 'latin1'), writer);
    },
};
function rest(what, encode, decode) {
    return {
        read: (reader) => (reader.left === 0 ? undefined : encode(reader.octets())),
        write(words, writer) {
            if (words.left === 0)
                throw new TypeError(`${what} is missing`);
            writer.octets(decode(words.rest()));
        },
    };
}
const restHex = rest('hexadecimal data', hex, text_fromHex);
const restBase64 = rest('base64 data', base64, fromBase64);
/** A salt (RFC 5155 section 3.3): hexadecimal after its length, `-` where empty. */
const salt = {
    read: (reader) => hex(reader.octets(reader.u8())) || '-',
    write(words, writer) {
        const text = words.take('a salt');
        putString(text === '-' ? Buffer.alloc(0) : text_fromHex(text), writer);
    },
};
/** A hashed owner (RFC 5155 section 3.3): base32hex after its length. */
const hashedOwner = {
    read: (reader) => base32hex(reader.octets(reader.u8())) || reader_malformed('the hashed owner is empty'),
    write: (words, writer) => putString(fromBase32hex(words.take('a hashed owner')), writer),
};
const recordType = {
    read: (reader) => typeName(reader.u16()),
    write: (words, writer) => writer.u16(typeOf(words.take('a record type'))),
};
function typeOf(word) {
    const number = registry_typeNumber(word.toUpperCase());
    if (number === undefined)
        throw new TypeError(`'${word}' is not a record type`);
    return number;
}
/** Numbers of DNSSEC algorithms, whose mnemonics zone files may use (RFC 4034 appendix A.1). */
const ALGORITHMS = {
    DELETE: 0,
    RSAMD5: 1,
    DH: 2,
    DSA: 3,
    RSASHA1: 5,
    'DSA-NSEC3-SHA1': 6,
    'RSASHA1-NSEC3-SHA1': 7,
    RSASHA256: 8,
    RSASHA512: 10,
    'ECC-GOST': 12,
    ECDSAP256SHA256: 13,
    ECDSAP384SHA384: 14,
    ED25519: 15,
    ED448: 16,
    SM2SM3: 17,
    'ECC-GOST12': 23,
    INDIRECT: 252,
    PRIVATEDNS: 253,
    PRIVATEOID: 254,
};
const algorithm = {
    read: u8.read,
    write(words, writer) {
        const word = words.take('an algorithm');
        const number = ALGORITHMS[word.toUpperCase()] ?? (/^[0-9]{1,3}$/.test(word) ? Number(word) : 256);
        if (number > 255)
            throw new TypeError(`'${word}' is not a DNSSEC algorithm`);
        writer.u8(number);
    },
};
function timeText(seconds) {
    return new Date(seconds * 1000).toISOString().slice(0, 19).replace(/[-T:]/g, '');
}
/** A time as YYYYMMDDHHmmSS in UTC (RFC 4034 section 3.2); on the wire seconds since 1970 in 32 bits. */
const time = {
    read: (reader) => timeText(reader.u32()),
    write(words, writer) {
        const word = words.take('a time');
        const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(word);
        if (parts === null && !/^\d{1,10}$/.test(word))
            throw new TypeError(`'${word}' is not a time`);
        const [year, month, day, hour, minute, second] = (parts ?? []).slice(1).map(Number);
        const seconds = parts === null ? Number(word) : Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
        if (parts !== null && timeText(seconds) !== word)
            throw new TypeError(`'${word}' is not a date`);
        if (!(seconds >= 0 && seconds <= 0xffffffff))
            throw new TypeError(`'${word}' is not a time in 32 bits`);
        writer.u32(seconds);
    },
};
/** A type bit map (RFC 4034 section 4.1.2): blocks of 256 types in order, none empty, none with zeros at its end. */
const typeBitMap = {
    read(reader) {
        const types = [];
        let last = -1;
        while (reader.left > 0) {
            const block = reader.u8();
            const octets = reader.octets(reader.u8());
            if (block <= last)
                reader_malformed('the blocks of a type bit map are out of order');
            if (octets.length < 1 || octets.length > 32 || octets[octets.length - 1] === 0)
                reader_malformed('a block of a type bit map has a wrong length');
            last = block;
            for (let i = 0; i < 8 * octets.length; i++)
                if ((octets[i >> 3] & (0x80 >> (i & 7))) !== 0)
                    types.push(typeName(256 * block + i));
        }
        return types.join(' ');
    },
    write(words, writer) {
        const blocks = new Map();
        while (words.left > 0) {
            const number = typeOf(words.take('a record type'));
            const block = blocks.get(number >> 8) ?? new Uint8Array(32);
            block[(number & 0xff) >> 3] |= 0x80 >> (number & 7);
            blocks.set(number >> 8, block);
        }
        for (const [block, octets] of [...blocks].sort(([a], [b]) => a - b)) {
            const length = octets.findLastIndex((octet) => octet !== 0) + 1;
            writer.u8(block);
            putString(octets.subarray(0, length), writer);
        }
    },
};
/** Octets as lower-case pairs or fours of digits with a separator: EUI-48, EUI-64 (RFC 7043), locators (RFC 6742). */
function groups(octets, perGroup, separator) {
    const group = new RegExp(`.{${2 * perGroup}}(?=.)`, 'g');
    return {
        read: (reader) => hex(reader.octets(octets)).toLowerCase().replace(group, `$&${separator}`),
        write(words, writer) {
            const word = words.take('an identifier');
            const parts = word.split(separator).map((part) => part.padStart(2 * perGroup, '0'));
            const bytes = text_fromHex(parts.join(''));
            if (bytes.length !== octets || parts.length !== octets / perGroup)
                throw new TypeError(`'${word}' has not ${octets / perGroup} groups`);
            writer.octets(bytes);
        },
    };
}

;// CONCATENATED MODULE: ./lib/dns/wire/location.js
/** Of latitude and longitude, in thousandths of a second of arc. */
const ORIGIN = 2 ** 31;
const DEGREE = 3_600_000;
const MINUTE = 60_000;
/** Altitudes count in centimetres from 100 km below the reference spheroid. */
const GROUND = 10_000_000;
/** LOC (RFC 1876): `42 21 54.000 N 71 6 18.000 W -24.00m 30m 10000m 10m`. */
const location_location = {
    read(reader) {
        // Of a later version nothing is known, not even its length (RFC 1876 section 2).
        if (reader.u8() !== 0)
            return undefined;
        const sizes = [size(reader.u8()), size(reader.u8()), size(reader.u8())];
        const latitude = angle(reader.u32(), 90, 'N', 'S');
        const longitude = angle(reader.u32(), 180, 'E', 'W');
        const altitude = ((reader.u32() - GROUND) / 100).toFixed(2);
        const parts = [latitude, longitude, ...sizes];
        if (parts.includes(undefined))
            return undefined;
        return `${latitude} ${longitude} ${altitude}m ${sizes.join(' ')}`;
    },
    write(words, writer) {
        const latitude = readAngle(words, 90, 'N', 'S');
        const longitude = readAngle(words, 180, 'E', 'W');
        const altitude = readCentimetres(words.take('an altitude')) + GROUND;
        if (altitude < 0 || altitude > 0xffffffff)
            throw new TypeError('the altitude is out of range');
        writer.u8(0);
        for (const otherwise of ['1m', '10000m', '10m'])
            writer.u8(sizeOctet(words.left > 0 ? words.take('a size') : otherwise));
        writer.u32(latitude);
        writer.u32(longitude);
        writer.u32(altitude);
    },
};
function angle(value, most, positive, negative) {
    const distance = Math.abs(value - ORIGIN);
    if (distance > most * DEGREE)
        return undefined;
    const degrees = Math.floor(distance / DEGREE);
    const minutes = Math.floor((distance % DEGREE) / MINUTE);
    const seconds = ((distance % MINUTE) / 1000).toFixed(3);
    return `${degrees} ${minutes} ${seconds} ${value < ORIGIN ? negative : positive}`;
}
function readAngle(words, most, positive, negative) {
    const numbers = [];
    for (;;) {
        const word = words.take(`${positive} or ${negative}`);
        const direction = word.toUpperCase();
        if (direction === positive || direction === negative) {
            const [degrees = Number.NaN, minutes = 0, seconds = 0] = numbers;
            const distance = degrees * DEGREE + minutes * MINUTE + Math.round(seconds * 1000);
            const whole = Number.isInteger(degrees) && Number.isInteger(minutes);
            if (!whole || numbers.length > 3 || minutes > 59 || seconds >= 60 || distance > most * DEGREE)
                throw new TypeError(`not a position: ${numbers.join(' ')} ${word}`);
            return direction === positive ? ORIGIN + distance : ORIGIN - distance;
        }
        if (!/^\d{1,3}(?:\.\d{1,3})?$/.test(word))
            throw new TypeError(`not a part of a position: ${word}`);
        numbers.push(Number(word));
    }
}
function readCentimetres(word) {
    if (!/^-?\d{1,8}(?:\.\d{1,2})?m?$/.test(word))
        throw new TypeError(`not a length in metres: ${word}`);
    return Math.round(Number.parseFloat(word) * 100);
}
/** A digit and a power of ten, in centimetres. */
function size(octet) {
    const digit = octet >> 4;
    const power = octet & 15;
    if (digit > 9 || power > 9 || (digit === 0 && power !== 0))
        return undefined;
    return power < 2 ? `${((digit * 10 ** power) / 100).toFixed(2)}m` : `${digit}${'0'.repeat(power - 2)}m`;
}
function sizeOctet(word) {
    const centimetres = readCentimetres(word);
    if (centimetres < 0 || centimetres > 9e9)
        throw new TypeError(`not a size: ${word}`);
    const power = Math.max(0, String(centimetres).length - 1);
    return (Math.floor(centimetres / 10 ** power) << 4) | (centimetres === 0 ? 0 : power);
}

;// CONCATENATED MODULE: ./lib/dns/wire/service-parameters.js



/** SvcParamKeys with values that have a text of their own (RFC 9460 section 14.3.2); others keep their number. */
const KEYS = ['mandatory', 'alpn', 'no-default-alpn', 'port', 'ipv4hint', 'ech', 'ipv6hint'];
/** The parameters of SVCB and HTTPS (RFC 9460 sections 2.1 and 2.2), in ascending order of their keys. */
const serviceParameters = {
    read(reader) {
        const parameters = [];
        let last = -1;
        while (reader.left > 0) {
            const key = reader.u16();
            if (key <= last)
                reader_malformed('the service parameters are out of order');
            last = key;
            const value = reader.octets(reader.u16());
            const text = valueText(key, value);
            if (text === undefined)
                return undefined;
            parameters.push(text === '' ? keyName(key) : `${keyName(key)}=${text}`);
        }
        return parameters.join(' ');
    },
    write(words, writer) {
        const parameters = new Map();
        while (words.left > 0) {
            const word = words.take('a parameter');
            const equals = word.indexOf('=');
            const key = keyNumber(equals < 0 ? word : word.slice(0, equals));
            if (parameters.has(key))
                throw new TypeError(`the parameter ${keyName(key)} is given twice`);
            parameters.set(key, valueOctets(key, equals < 0 ? '' : word.slice(equals + 1)));
        }
        for (const [key, value] of [...parameters].sort(([a], [b]) => a - b)) {
            writer.u16(key);
            writer.u16(value.length);
            writer.octets(value);
        }
    },
};
function keyName(key) {
    return KEYS[key] ?? `key${key}`;
}
function keyNumber(text) {
    const known = KEYS.indexOf(text);
    if (known >= 0)
        return known;
    const digits = /^key(0|[1-9][0-9]{0,4})$/.exec(text)?.[1];
    if (digits === undefined || Number(digits) > 0xffff)
        throw new TypeError(`'${text}' is not a service parameter; write keyNUMBER`);
    return Number(digits);
}
/** Undefined where the octets break the key's own rules: such a record is shown as octets. */
function valueText(key, value) {
    switch (KEYS[key]) {
        case 'mandatory': {
            const keys = list(value, 2, (octets) => octets.readUInt16BE());
            return keys?.every((item, i) => item !== 0 && (i === 0 || item > keys[i - 1]))
                ? keys.map(keyName).join(',')
                : undefined;
        }
        case 'alpn':
            return protocols(value);
        case 'no-default-alpn':
            return value.length === 0 ? '' : undefined;
        case 'port':
            return value.length === 2 ? String(value.readUInt16BE()) : undefined;
        case 'ipv4hint':
            return list(value, 4, ip_address/* addressFromBytes */.gu)?.join(',');
        case 'ech':
            return value.length === 0 ? undefined : base64(value);
        case 'ipv6hint':
            return list(value, 16, ip_address/* addressFromBytes */.gu)?.join(',');
        default:
            return value.length === 0 ? '' : quoted(value);
    }
}
function list(value, size, item) {
    if (value.length === 0 || value.length % size !== 0)
        return undefined;
    return Array.from({ length: value.length / size }, (_, i) => item(value.subarray(size * i, size * (i + 1))));
}
/** Protocol ids, comma-separated: a comma or backslash inside one is escaped once more (RFC 9460 appendix A.1). */
function protocols(value) {
    const ids = [];
    for (let at = 0; at < value.length; at += 1 + value[at]) {
        const id = value.subarray(at + 1, at + 1 + value[at]);
        if (value[at] === 0 || id.length !== value[at])
            return undefined;
        ids.push(id.toString('latin1').replace(/[\\,]/g, '\\$&'));
    }
    return ids.length === 0 ? undefined : quoted(Buffer.from(ids.join(','), 'latin1'));
}
function valueOctets(key, text) {
    const octets = unquoted(text);
    const plain = octets.toString('latin1');
    switch (KEYS[key]) {
        case 'mandatory': {
            const keys = plain
                .split(',')
                .map(keyNumber)
                .sort((a, b) => a - b);
            return Buffer.concat(keys.map((item) => Buffer.from([item >> 8, item & 0xff])));
        }
        case 'alpn': {
            const ids = plain.match(/(?:[^\\,]|\\.)+/gs) ?? [];
            return Buffer.concat(ids.map((escaped) => {
                const id = Buffer.from(escaped.replace(/\\(.)/gs, '$1'), 'latin1');
                if (id.length > 255)
                    throw new TypeError(`a protocol id has ${id.length} octets, the limit is 255`);
                return Buffer.concat([Buffer.from([id.length]), id]);
            }));
        }
        case 'no-default-alpn':
            if (text !== '')
                throw new TypeError('no-default-alpn takes no value');
            return octets;
        case 'port':
            if (!/^[0-9]{1,5}$/.test(plain) || Number(plain) > 0xffff)
                throw new TypeError(`'${plain}' is not a port`);
            return Buffer.from([Number(plain) >> 8, Number(plain) & 0xff]);
        case 'ipv4hint':
            return addresses(plain, 4);
        case 'ech':
            return fromBase64(plain);
        case 'ipv6hint':
            return addresses(plain, 6);
        default:
            return octets;
    }
}
function addresses(text, family) {
    return Buffer.concat(text.split(',').map((item) => {
        const address = (0,ip_address/* parseIpAddress */.D_)(item);
        if (!address.ok)
            throw new TypeError(address.problem);
        if ((0,ip_address/* familyOf */.Ap)(address.value) !== family)
            throw new TypeError(`'${item}' is not an IPv${family} address`);
        return (0,ip_address/* bytesOf */.$$)(address.value);
    }));
}

;// CONCATENATED MODULE: ./lib/dns/wire/rdata.js






/** A name that is the whole RDATA and stands as a DomainName, without a final dot. */
const target = fields_name('sent', false);
const wellKnownName = fields_name('sent');
const oldName = fields_name('accepted');
const newName = fields_name('refused');
const signature = (signer) => [recordType, algorithm, u8, u32, time, time, u16, signer, restBase64];
const digest = [u16, algorithm, u8, restHex];
const publicKey = [u16, u8, algorithm, restBase64];
const certificateHash = [u8, u8, u8, restHex];
const service = [u16, newName, serviceParameters];
/** The fields of every type that has text. All others are shown as octets (RFC 3597 section 5). */
const FIELDS = new Map([
    ['A', [ipv4]],
    ['AAAA', [ipv6]],
    ['NS', [target]],
    ['CNAME', [target]],
    ['PTR', [target]],
    // RFC 6672 forbids to send a compressed target, which RFC 2672 had allowed.
    ['DNAME', [fields_name('accepted', false)]],
    ['SOA', [wellKnownName, wellKnownName, u32, u32, u32, u32, u32]],
    ['MX', [u16, wellKnownName]],
    ['MD', [wellKnownName]],
    ['MF', [wellKnownName]],
    ['MB', [wellKnownName]],
    ['MG', [wellKnownName]],
    ['MR', [wellKnownName]],
    ['MINFO', [wellKnownName, wellKnownName]],
    ['HINFO', [string, string]],
    ['TXT', [strings]],
    ['SPF', [strings]],
    ['AVC', [strings]],
    ['NINFO', [strings]],
    ['RESINFO', [strings]],
    ['WALLET', [strings]],
    ['CLA', [strings]],
    ['RP', [oldName, oldName]],
    ['AFSDB', [u16, oldName]],
    ['RT', [u16, oldName]],
    ['PX', [u16, oldName, oldName]],
    ['KX', [u16, newName]],
    ['X25', [string]],
    ['ISDN', [string, optionalString]],
    ['GPOS', [string, string, string]],
    ['LOC', [location_location]],
    ['SRV', [u16, u16, u16, oldName]],
    ['NAPTR', [u16, u16, string, string, string, oldName]],
    ['URI', [u16, u16, restQuoted]],
    ['CAA', [u8, tag, restQuoted]],
    ['SSHFP', [u8, u8, restHex]],
    ['TLSA', certificateHash],
    ['SMIMEA', certificateHash],
    ['OPENPGPKEY', [restBase64]],
    ['DHCID', [restBase64]],
    ['HHIT', [restBase64]],
    ['BRID', [restBase64]],
    ['DS', digest],
    ['CDS', digest],
    ['DLV', digest],
    ['TA', digest],
    ['DNSKEY', publicKey],
    ['CDNSKEY', publicKey],
    ['KEY', publicKey],
    ['RKEY', publicKey],
    ['RRSIG', signature(newName)],
    ['SIG', signature(oldName)],
    ['NSEC', [newName, typeBitMap]],
    ['NSEC3', [u8, u8, u16, salt, hashedOwner, typeBitMap]],
    ['NSEC3PARAM', [u8, u8, u16, salt]],
    ['CSYNC', [u32, u16, typeBitMap]],
    ['ZONEMD', [u32, u8, u8, restHex]],
    ['DSYNC', [recordType, u8, u16, newName]],
    ['TALINK', [newName, newName]],
    ['SVCB', service],
    ['HTTPS', service],
    ['NID', [u16, groups(8, 2, ':')]],
    ['L32', [u16, ipv4]],
    ['L64', [u16, groups(8, 2, ':')]],
    ['LP', [u16, newName]],
    ['EUI48', [groups(6, 1, '-')]],
    ['EUI64', [groups(8, 1, '-')]],
]);
/** Types whose RDATA means this in class IN only (RFC 1035 section 3.4, RFC 3596, RFC 2782, RFC 9460). */
const ONLY_IN = new Set(['A', 'AAAA', 'PX', 'KX', 'SRV', 'DHCID', 'SVCB', 'HTTPS']);
function fieldsOf(type, recordClass) {
    return recordClass !== CLASS.IN && ONLY_IN.has(type) ? undefined : FIELDS.get(type);
}
/** Text of the next `octets` of the message as RDATA; the reader ends up behind them. */
function readRdata(reader, type, recordClass, octets) {
    reader.enterRdata(octets);
    const start = reader.at;
    // An update (RFC 2136 section 2.4) names RRsets by records without RDATA.
    const empty = octets === 0 && (recordClass === CLASS.ANY || recordClass === CLASS.NONE);
    const fields = empty ? undefined : fieldsOf(type, recordClass);
    let text = fields === undefined ? undefined : readFields(reader, fields);
    if (text === undefined) {
        reader.at = start;
        text = genericText(reader.octets());
    }
    reader.leaveRdata();
    return text;
}
function readFields(reader, fields) {
    let text = fields[0].read(reader);
    for (let i = 1; i < fields.length && text !== undefined; i++) {
        const part = fields[i].read(reader);
        if (part === undefined)
            return undefined;
        if (part !== '')
            text += ` ${part}`;
    }
    return text;
}
function genericText(octets) {
    return octets.length === 0 ? '\\# 0' : `\\# ${octets.length} ${hex(octets)}`;
}
/** Writes the RDATA that the text means; see `encodeRdata`. */
function writeRdata(writer, type, data, compress) {
    if (data.startsWith('\\#')) {
        writer.octets(genericOctets(data));
        return;
    }
    const fields = FIELDS.get(type);
    if (fields === undefined)
        throw new TypeError(`${type} has no text form here; write \\# LENGTH HEX: ${data}`);
    const words = new Words(data);
    for (const field of fields)
        field.write(words, writer, compress);
    if (words.left > 0)
        throw new TypeError(`more than ${type} takes: ${words.rest()}`);
}
function genericOctets(data) {
    const words = new Words(data.slice(2));
    const length = words.number('the length behind \\#', 0xffff);
    const octets = fromHex(words.rest());
    if (octets.length !== length)
        throw new TypeError(`${octets.length} octets, not ${length}: ${data}`);
    return octets;
}
/**
 * RDATA in wire form, names uncompressed, from its canonical text or from `\# LENGTH HEX`, which is taken as given.
 * Also reads what zone files may write instead: unquoted strings, split base64, mnemonics of algorithms.
 * @throws {TypeError} on text that has no wire form; the message says what is wrong with it.
 */
function encodeRdata(type, data) {
    if (typeNumber(type) === undefined)
        throw new TypeError(`'${type}' is not a record type`);
    const writer = new Writer(64);
    writeRdata(writer, type, data, false);
    if (writer.at > 0xffff)
        throw new TypeError(`${writer.at} octets of RDATA, the limit is 65535`);
    return writer.done();
}

;// CONCATENATED MODULE: ./lib/dns/wire/decode.js







/**
 * Reads a whole message, strictly: anything that RFC 1035 or the RFC of a record's type does not allow, and octets
 * after the last record, is a problem. Never throws; time is linear in the packet and memory bounded.
 *
 * Octets after the last record are refused because both transports say exactly how long a message is: what is left
 * over was either not meant for us or is a record that a count hides, and an answer with a record missing would be
 * judged as if that record did not exist.
 *
 * Where TC is set the message may stop anywhere behind the header: entries that are whole are given, the rest is left
 * out. An OPT record may be among what is lost, and the upper bits of the RCODE with it.
 */
function decodeMessage(packet) {
    const header = peekHeader(packet);
    if (header === undefined)
        return (0,model_parsed/* refused */.J)(`the message has ${packet.length} octets; its header alone has ${HEADER_OCTETS}`);
    const { id, qr, opcode, aa, tc, rd, ra, ad, cd, rcode } = header;
    const questions = [];
    const answers = [];
    const authorities = [];
    const additionals = [];
    const opt = {};
    try {
        const reader = new Reader(packet, HEADER_OCTETS);
        for (let i = 0; i < header.questionCount; i++)
            questions.push(readQuestion(reader));
        readSection(reader, header.answerCount, answers);
        readSection(reader, header.authorityCount, authorities);
        readSection(reader, header.additionalCount, additionals, opt);
        if (reader.left > 0)
            reader_malformed(`${reader.left} octets follow the last record`);
    }
    catch (reason) {
        if (!(reason instanceof Malformed))
            throw reason;
        if (!(tc && reason.cut))
            return (0,model_parsed/* refused */.J)(reason.problem);
    }
    const sections = { questions, answers, authorities, additionals };
    const { found } = opt;
    return (0,model_parsed/* parsed */.Y)(found === undefined
        ? { id, qr, opcode, aa, tc, rd, ra, ad, cd, rcode, ...sections }
        : {
            ...{ id, qr, opcode, aa, tc, rd, ra, ad, cd },
            rcode: (found.rcodeHigh << 4) | rcode,
            ...sections,
            edns: found.edns,
        });
}
function readQuestion(reader) {
    const name = reader.name();
    const type = typeName(reader.u16());
    return { name, type, class: reader.u16() };
}
const decode_OPT = 41;
/** Appends to `records`, so that what was read of a truncated message stays. Only the additional section has an `opt`. */
function readSection(reader, count, records, opt) {
    for (let i = 0; i < count; i++) {
        const owner = reader.name();
        const number = reader.u16();
        if (number === decode_OPT) {
            if (opt === undefined)
                reader_malformed('an OPT record stands outside the additional section');
            else if (opt.found !== undefined)
                reader_malformed('the message has two OPT records');
            else if (owner !== domain_name/* ROOT */.Dl)
                reader_malformed(`the owner of the OPT record is ${owner}, not the root`);
            else
                opt.found = readOpt(reader);
        }
        else {
            const type = typeName(number);
            const recordClass = reader.u16();
            const ttl = reader.u32();
            const data = readRdata(reader, type, recordClass, reader.u16());
            // RFC 2181 section 8: with the top bit set a TTL counts as zero.
            records.push({ owner, type, class: recordClass, ttl: ttl > 0x7fffffff ? 0 : ttl, data });
        }
    }
}
/** What follows the type of an OPT record (RFC 6891 section 6.1.2). */
function readOpt(reader) {
    const udpSize = reader.u16();
    const rcodeHigh = reader.u8();
    const version = reader.u8();
    const dnssecOk = (reader.u16() & 0x8000) !== 0;
    const options = [];
    reader.enterRdata(reader.u16());
    while (reader.left > 0) {
        const code = reader.u16();
        // A copy: a view would hold the whole packet in memory.
        options.push({ code, data: Uint8Array.from(reader.octets(reader.u16())) });
    }
    reader.leaveRdata();
    return { edns: { udpSize, version, dnssecOk, options }, rcodeHigh };
}

;// CONCATENATED MODULE: ./lib/dns/wire/edns-options.js



const OPTION = {
    NSID: 3,
    CLIENT_SUBNET: 8,
    EXPIRE: 9,
    COOKIE: 10,
    TCP_KEEPALIVE: 11,
    PADDING: 12,
    EXTENDED_ERROR: 15,
};
/** Only the octets that the prefix length needs are sent (RFC 7871 section 6). */
function encodeClientSubnet({ network, scope }) {
    const octets = bytesOf(network.address).subarray(0, Math.ceil(network.length / 8));
    const family = familyOf(network.address) === 4 ? 1 : 2;
    return { code: OPTION.CLIENT_SUBNET, data: Uint8Array.of(0, family, network.length, scope, ...octets) };
}
/** Refuses what RFC 7871 section 6 calls a format error: a wrong octet count, bits beyond the length, another family. */
function decodeClientSubnet(data) {
    if (data.length < 4)
        return refused(`the client subnet has ${data.length} octets, at least 4 are needed`);
    const family = (data[0] << 8) | data[1];
    if (family !== 1 && family !== 2)
        return refused(`the client subnet is of address family ${family}`);
    const octets = new Uint8Array(family === 1 ? 4 : 16);
    const length = data[2];
    const scope = data[3];
    if (length > 8 * octets.length || scope > 8 * octets.length)
        return refused(`the client subnet has prefix lengths ${length} and ${scope}, over ${8 * octets.length}`);
    const address = data.subarray(4);
    if (address.length !== Math.ceil(length / 8))
        return refused(`the client subnet has ${address.length} address octets for a prefix length of ${length}`);
    octets.set(address);
    const network = { address: addressFromBytes(octets), length };
    if (networkOf(network.address, length).address !== network.address)
        return refused(`the client subnet ${formatNetwork(network)} has bits set beyond its prefix length`);
    return parsed({ network, scope });
}
/** @throws {TypeError} on cookies of other lengths. */
function encodeCookie({ client, server = new Uint8Array() }) {
    const data = Uint8Array.of(...client, ...server);
    if (client.length !== 8 || !cookieLength(data.length))
        throw new TypeError(`cookies of ${client.length} and ${server.length} octets`);
    return { code: OPTION.COOKIE, data };
}
function decodeCookie(data) {
    if (!cookieLength(data.length))
        return refused(`the cookie has ${data.length} octets, not 8 or 16 to 40`);
    const client = data.slice(0, 8);
    return parsed(data.length === 8 ? { client } : { client, server: data.slice(8) });
}
function cookieLength(octets) {
    return octets === 8 || (octets >= 16 && octets <= 40);
}
/** An Extended DNS Error (RFC 8914 section 2). */
function encodeExtendedError(error) {
    const text = Buffer.from(error.text ?? '', 'utf8');
    return { code: OPTION.EXTENDED_ERROR, data: Uint8Array.of(error.code >> 8, error.code & 0xff, ...text) };
}
/**
 * The text is foreign: read as UTF-8 with U+FFFD for what is none, a final NUL dropped (RFC 8914 section 2), nothing
 * else changed. Whoever shows it escapes it.
 */
function decodeExtendedError(data) {
    if (data.length < 2)
        return (0,model_parsed/* refused */.J)(`the extended error has ${data.length} octets, at least 2 are needed`);
    const code = (data[0] << 8) | data[1];
    const text = Buffer.from(data.subarray(2)).toString('utf8').replace(/\0$/, '');
    return (0,model_parsed/* parsed */.Y)({ code, meaning: extendedErrorMeaning(code), text });
}
/** Every Extended DNS Error among the options, in order; malformed ones are left out. */
function extendedErrorsOf(options) {
    const errors = [];
    for (const { code, data } of options) {
        if (code !== OPTION.EXTENDED_ERROR)
            continue;
        const error = decodeExtendedError(data);
        if (error.ok)
            errors.push(error.value);
    }
    return errors;
}

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
        const query = encodeQuery({
            id: 0,
            name: ask.name,
            type: ask.type,
            rd: ask.recursion,
            cd: ask.checkingDisabled === true,
            // Asks for AD in the reply without the signatures that DO would bring along (RFC 6840 section 5.7).
            ad: true,
            ...(edns ? { edns: { udpSize: UDP_PAYLOAD_OCTETS, options: ask.options ?? NO_OPTIONS } } : {}),
        });
        task.question ??= encodeQuestion(ask.name, ask.type);
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
        if (!matchesQuestion(packet, task.question) && !isBareRefusal(packet)) {
            traffic.ignored++;
            return;
        }
        const decoded = decodeMessage(packet);
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
        if (attempt.edns && (rcode === RCODE.FORMERR || rcode === RCODE.NOTIMP || rcode === RCODE.BADVERS)) {
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
        const errors = message?.edns === undefined ? [] : extendedErrorsOf(message.edns.options);
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
    const header = peekHeader(packet);
    return (header !== undefined &&
        header.questionCount === 0 &&
        header.rcode !== RCODE.NOERROR &&
        header.rcode !== RCODE.NXDOMAIN);
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
var server_address = __webpack_require__(752);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(30);
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
var external_node_crypto_ = __webpack_require__(598);
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
var external_node_dgram_ = __webpack_require__(314);
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
    const errors = options === undefined || options.length === 0 ? [] : extendedErrorsOf(options);
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
var external_node_fs_ = __webpack_require__(24);
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

;// CONCATENATED MODULE: ./lib/model/report.js
const STATES = ['verified', 'ready', 'pending', 'failed', 'unverified', 'skipped'];

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
        if (error instanceof TreeError)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/rules/address-space.js


/** What makes the address of a pair unfit for the public DNS; undefined where it is fit, or meant for somewhere else. */
function unfitAddressSpace(observation, kind, context) {
    const { address } = observation.expectation;
    const space = specialPurposeOf(address);
    if (space?.kind !== kind || isMeant(observation, context))
        return undefined;
    return space;
}
/** Whoever names the range, serves an internal view, or holds the reverse zone uses the address on purpose. */
function isMeant({ expectation, declared }, context) {
    return (declared?.reverse !== undefined ||
        expectation.declaredAs === 'ptr-record' ||
        (expectation.view !== undefined && isInternalView(expectation.view)) ||
        namedByPolicy(expectation.address, context));
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

;// CONCATENATED MODULE: ./lib/rules/rule.js
/** What a rule returns that found nothing; shared, because nearly every check of nearly every pair ends so. */
const rule_NONE = Object.freeze([]);

;// CONCATENATED MODULE: ./lib/rules/address-not-global.js


const addressNotGlobal = {
    on: 'observation',
    id: 'address-not-global',
    severity: 'error',
    title: 'Nobody on the Internet can reach the address',
    rationale: 'Documentation, loopback, link-local, multicast, mapped and unallocated addresses are never reachable from the Internet, and no reverse zone for them can be delegated. ' +
        'In a published record they come from a copied example or a template that nobody filled in; clients that prefer IPv6 wait for their timeout on them.',
    remedy: 'Write the real address. Where the range is meant, as in a laboratory, name it under policy.networks or hold its reverse zone in the repository.',
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
            return rule_NONE;
        return [
            {
                message: `${observation.expectation.address} is not a global address: ${space.block} is ${space.name} (${space.rfc})`,
                remedy: {
                    text: `Write the address that the name really has, or name ${space.block} under policy.networks if it is meant`,
                },
                observed: [observation.expectation.address],
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
    remedy: 'Keep the record in an internal view or zone. Where the range is yours, name it under policy.networks and ask resolvers that know it.',
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
            return rule_NONE;
        return [
            {
                message: `${observation.expectation.address} is of use inside one network only: ${space.block} is ${space.name} (${space.rfc})`,
                remedy: {
                    text: `Keep it out of public zones, or name ${space.block} under policy.networks if it is meant`,
                },
                observed: [observation.expectation.address],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/defect.js

/** A defect as a violation of the rule that its kind names; nothing for a defect of another kind. */
function violationOf(kind, defect) {
    if (defect.kind !== kind)
        return rule_NONE;
    const { message, remedy, expected, observed, related } = defect;
    return [
        {
            message,
            ...(remedy === undefined ? {} : { remedy: { text: remedy } }),
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

;// CONCATENATED MODULE: ./lib/rules/words.js

/** Answers are foreign and may be long: a message shows so many items of a list, and so many characters of a text. */
const MOST_ITEMS = 4;
const MOST_CHARACTERS = 300;
/** `a`, `a and b`, `a, b, c and 12 more`. */
function listed(items, last = 'and') {
    const shown = items.slice(0, items.length > MOST_ITEMS ? MOST_ITEMS - 1 : MOST_ITEMS).map(clipped);
    if (items.length > MOST_ITEMS)
        shown.push(`${items.length - shown.length} more`);
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1)}`;
}
function clipped(text) {
    return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS)}...`;
}
/** `path:12`. */
function placed(location) {
    return location.line === undefined ? location.path : `${location.path}:${location.line}`;
}
/** ` (zones/db.2001:12)`, or nothing where no place is known. */
function placedAside(locations) {
    return locations.length === 0 ? '' : ` (${listed(locations.map(placed))})`;
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
        return (0,domain_name/* isWildcard */.z2)(expectation.name) ? coveredWords(expectation.name) : expectation.name;
    return listed(targets.map((target) => ((0,domain_name/* isWildcard */.z2)(target) ? coveredWords(target) : target)), 'or');
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
    const detail = answer.detail === '' ? '' : `: ${clipped(answer.detail)}`;
    return `${CAUSES[answer.cause]}${detail}${errorWords(errors)}`;
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

;// CONCATENATED MODULE: ./lib/rules/evidence-lines.js

/** A lookup as lines of evidence: one for each server where every authoritative server was asked. */
function evidenceOf(...lookups) {
    return lookups.flatMap((lookup) => (lookup === undefined ? [] : evidence_lines_linesOf(lookup)));
}
function evidence_lines_linesOf(lookup) {
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
    const errors = lookup.answer.kind === 'failure' ? '' : errorWords(lookup.errors);
    const answer = answerWords(lookup.answer, lookup.errors);
    return [{ question, answer: `${answer}${cache}${secure}${errors}`, server: lookup.server }];
}
/** What the repository's own zone says, as a line of evidence. */
function declaredEvidence(question, declared) {
    return {
        question,
        answer: answerWords(declared.answer),
        server: `the repository's zone ${declared.zone}${placedAside(declared.locations)}`,
    };
}
function questionWords({ name, type, vantage }) {
    const from = vantage?.subnet ?? vantage?.resolver ?? vantage?.region;
    return `${type} ${name}${from === undefined ? '' : ` as seen from ${from}`}`;
}
function answerWords(answer, errors = []) {
    if (answer.kind === 'failure')
        return failureWords(answer, errors);
    const chain = answer.aliases.length === 0 ? '' : `alias of ${listed(answer.aliases.slice(-1))}: `;
    if (answer.kind === 'rrset') {
        const ttl = Number.isFinite(answer.ttl) ? ` (TTL ${answer.ttl})` : '';
        return `${chain}${answer.targets.map(clipped).join(', ')}${ttl}`;
    }
    const facts = [
        ...(answer.zone === undefined ? [] : [`zone ${answer.zone}`]),
        ...(answer.negativeTtl === undefined ? [] : [`negative TTL ${answer.negativeTtl}`]),
    ];
    return `${chain}${answer.kind === 'nxdomain' ? 'NXDOMAIN' : 'NODATA'}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
}
function serverWords({ answer, authoritative, serial, rttMs }) {
    if (answer.kind === 'not-asked')
        return `not asked: ${clipped(answer.detail)}`;
    const facts = [
        ...(answer.kind === 'failure' || authoritative ? [] : ['not authoritative']),
        ...(serial === undefined ? [] : [`serial ${serial}`]),
        ...(rttMs === undefined ? [] : [`${Math.round(rttMs)} ms`]),
    ];
    return `${answerWords(answer)}${facts.length === 0 ? '' : ` [${facts.join(', ')}]`}`;
}

;// CONCATENATED MODULE: ./lib/rules/forward.js
function forwardOutcome(observation, context) {
    const { forward, requires, address, change } = observation.expectation;
    if (requires === 'reverse')
        return 'in-order';
    const live = observation.live?.forward?.answer;
    if (forward === 'forbidden') {
        const reading = readForward(live, address);
        if (reading === 'contains')
            return 'premature';
        return reading === 'failed' || reading === 'not-asked' ? reading : 'in-order';
    }
    const ofPtrRecord = requires === 'forward';
    // The PTR first is the right order: its target may still have no address record.
    const mayPrecede = ofPtrRecord && change === 'added' && context.stage === 'pre-publish';
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
    if (forward === 'optional') {
        return reading === 'not-asked' && declared === undefined ? 'not-asked' : 'in-order';
    }
    if (reading === 'missing' && mayPrecede)
        return 'in-order';
    if (reading === 'not-asked')
        return declared === undefined ? 'not-asked' : 'in-order';
    return reading === 'contains' ? 'in-order' : reading;
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

;// CONCATENATED MODULE: ./lib/rules/remedy.js



/** The PTR target to recommend: the pair's own name where that is acceptable; undefined where nothing single is. */
function preferredTarget({ name, ptr, match }) {
    const ownName = ptr.includes(name) || (match === 'confirmed' && ptr.length === 0);
    if (ownName && !(0,domain_name/* isWildcard */.z2)(name))
        return name;
    return ptr.find((target) => !(0,domain_name/* isWildcard */.z2)(target));
}
/**
 * The PTR line to paste. Its owner is the canonical name where the reverse name is an alias (RFC 2317), relative to the zone
 * that the answer or the repository names; fully qualified where no zone is known.
 */
function ptrRemedy(text, { expectation, live, declared }) {
    const target = preferredTarget(expectation);
    const answer = declared?.reverse?.answer ?? live?.reverse?.answer;
    const owner = ownerOf(expectation, answer);
    const zone = declared?.reverse?.zone ?? (answer === undefined ? undefined : zoneOf(answer));
    return {
        text,
        ...(zone === undefined ? {} : { zone }),
        ...(target === undefined ? {} : { record: recordLine(owner, zone, 'PTR', `${target}.`) }),
    };
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
    return canonicalOf(reverseNameOf(address), answer);
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
    return isInReverseTree(zone) && zone.endsWith('ip6.arpa') && (0,domain_name/* labelsOf */.PC)(zone).length <= 2 + 4;
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
        const outcome = forwardOutcome(observation, context);
        if (outcome !== 'mismatch' && outcome !== 'declared-mismatch')
            return rule_NONE;
        const { expectation, declared, live } = observation;
        const { name, address } = expectation;
        const type = (0,ip_address/* addressTypeOf */.cC)(address);
        const zone = outcome === 'declared-mismatch' ? declared.forward : undefined;
        const answer = zone?.answer ?? live.forward.answer;
        const targets = answer.kind === 'rrset' ? answer.targets : [];
        const ofPtrRecord = expectation.requires === 'forward';
        const seen = zone === undefined
            ? `resolves to ${listed(targets)}${cacheAside(live.forward)}`
            : `is declared with ${listed(targets)}${zone.locations.length === 0 ? '' : ` at ${listed(zone.locations.map(placed))}`}`;
        return [
            {
                message: `${ofPtrRecord ? `PTR of ${address} names ${name}, which` : name} ${seen}, expected ${address}`,
                remedy: addressRemedy(ofPtrRecord
                    ? 'Change or remove this PTR record if the name has moved; else add the address to the name'
                    : 'Add this address record to the name', observation),
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

/** What a target in the reverse tree tells: somebody left the final dot out, and the zone's name was appended. */
function missingDotAside(targets) {
    const found = targets.find((target) => isInReverseTree(target));
    return found === undefined ? '' : '; it looks as if the target was written without its final dot';
}

;// CONCATENATED MODULE: ./lib/rules/forward-missing.js







const forwardMissing = {
    on: 'observation',
    id: 'forward-missing',
    severity: 'error',
    title: 'The name has no address record of this family',
    rationale: 'The pair is declared as published, or a PTR record names this name, and the name has no such address record. A PTR whose target does not lead back is worth as much as none: ' +
        'the forward half of the check fails, and the client is treated as unverified.',
    remedy: 'Publish the address record, or remove the PTR record that is left over.',
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
        const outcome = forwardOutcome(observation, context);
        if (outcome !== 'missing' && outcome !== 'declared-missing')
            return rule_NONE;
        const { expectation } = observation;
        const { name, address } = expectation;
        const type = (0,ip_address/* addressTypeOf */.cC)(address);
        const subject = expectation.requires === 'forward' ? `PTR of ${address} names ${name}, which` : name;
        const publish = expectation.requires === 'forward'
            ? 'Publish the address record of the PTR target, or remove this PTR record if it is left over'
            : 'Publish this address record';
        if (outcome === 'declared-missing') {
            const zone = observation.declared.forward;
            return [
                {
                    message: `${subject} has no ${type} record in the repository's zone ${zone.zone}${placedAside(zone.locations)}, expected ${address}${missingDotAside([name])}`,
                    remedy: addressRemedy(publish, observation),
                    expected: [address],
                    observed: [],
                    evidence: [declaredEvidence(`${type} ${name}`, zone), ...evidenceOf(observation.live?.forward)],
                    related: zone.locations,
                },
            ];
        }
        const live = observation.live.forward;
        const answer = live.answer;
        return [
            {
                message: `${subject} has no ${type} record (${negativeWords(answer, live)}), expected ${address}${missingDotAside([name])}${untilAside(answer, context.now)}`,
                remedy: addressRemedy(publish, observation),
                expected: [address],
                observed: [],
                evidence: evidenceOf(live),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/forward-premature.js




const forwardPremature = {
    on: 'observation',
    id: 'forward-premature',
    severity: 'error',
    title: 'The address is live in a region that is still held back',
    rationale: 'The rollout holds this region back, and its clients already see the address. What the staged rollout was to find out on a small part of the traffic now happens to all of it.',
    remedy: 'Take the address out of the answers for this region, or move its date forward in the rollout.',
    references: [
        {
            title: 'RFC 7871: Client Subnet in DNS Queries',
            url: 'https://www.rfc-editor.org/rfc/rfc7871.html',
        },
    ],
    check(observation, context) {
        if (forwardOutcome(observation, context) !== 'premature')
            return rule_NONE;
        const { name, address, region } = observation.expectation;
        const live = observation.live.forward;
        const where = region === undefined ? '' : ` in region ${region}`;
        return [
            {
                message: `${name} is live with ${address}${where}, which the rollout still holds back`,
                remedy: {
                    text: `Remove the ${(0,ip_address/* addressTypeOf */.cC)(address)} record from the answers${where}, or move the rollout's date forward`,
                },
                expected: [],
                observed: live.answer.kind === 'rrset' ? live.answer.targets : [],
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
    references: [
        {
            title: 'RFC 2181 section 5: an RRset is one unit',
            url: 'https://www.rfc-editor.org/rfc/rfc2181.html#section-5',
        },
    ],
    check({ expectation, live, declared }, context) {
        if (expectation.declaredAs !== 'address-record' || declared?.forward === undefined)
            return rule_NONE;
        const answer = live?.forward?.answer;
        const own = declared.forward.answer;
        if (answer?.kind !== 'rrset' || answer.aliases.length > 0)
            return rule_NONE;
        if (own.kind !== 'rrset' || own.aliases.length > 0)
            return rule_NONE;
        const { name } = expectation;
        const undeclared = answer.targets.filter((address) => !own.targets.includes(address) &&
            !context.addressesOf(name).includes(address) &&
            !context.baseAddressesOf?.(name).includes(address));
        if (undeclared.length === 0)
            return rule_NONE;
        const type = (0,ip_address/* addressTypeOf */.cC)(expectation.address);
        return [
            {
                once: `${type} ${name} ${expectation.view ?? ''} ${expectation.region ?? ''}`,
                message: `${name} is live with ${listed(undeclared)}, which the repository does not declare`,
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

;// CONCATENATED MODULE: ./lib/rules/ignores.js


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
        unknown: ignores_rulesOf(ignore).filter((rule) => !isRule(rule)),
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
        const key = `${placed(comment.location)}:${comment.location.column ?? 0} ${comment.rules.join()}`;
        let use = comments.get(key);
        if (use === undefined) {
            use = draft(comment, scope === 'all' || subject.change !== 'unchanged');
            comments.set(key, use);
        }
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
        uses: () => [...policy.map(({ use }) => use), ...comments.values()],
    };
}
/** The rules that a wish is about. */
function ignores_rulesOf(ignore) {
    return 'rules' in ignore ? ignore.rules : [ignore.rule];
}
function predicateOf({ name, address, path }) {
    const parent = name !== undefined && (0,domain_name/* isWildcard */.z2)(name) ? (0,domain_name/* parentOf */.gN)(name) : undefined;
    const pattern = path === undefined ? undefined : ignores_patternOf(path);
    return (subject) => (name === undefined ||
        subject.name === name ||
        (parent !== undefined &&
            subject.name !== undefined &&
            subject.name !== parent &&
            (0,domain_name/* isAtOrBelow */.a5)(subject.name, parent))) &&
        (address === undefined || subject.address === address) &&
        (pattern === undefined || pattern.test(subject.location.path));
}
/** `*` and `?` stay inside one folder, `**` does not; everything else is meant literally. */
function ignores_patternOf(glob) {
    const source = glob
        .replace(/^\.\//, '')
        .split(/(\*\*\/|\*\*|\*|\?)/)
        .map((part) => GLOB[part] ?? part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
        .join('');
    return new RegExp(`^${source}$`);
}
const GLOB = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };

;// CONCATENATED MODULE: ./lib/rules/ignore-words.js


/** `The ignore of ptr-missing for old.example.org ("moving")`. */
function ignoreWords(ignore) {
    const scope = 'rules' in ignore ? [] : [ignore.name, ignore.address, ignore.path].filter((part) => part !== undefined);
    const where = scope.length === 0 ? '' : ` for ${scope.join(', ')}`;
    return `The ignore of ${listed(ignores_rulesOf(ignore))}${where} ("${clipped(ignore.reason)}")`;
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
    references: [],
    check: ({ ignores, whole }, { offline }) => ignores
        .filter((use) => use.unknown.length > 0 || (whole && !offline && isUnused(use)))
        .map((use) => ignoreViolation(use, use.unknown.length > 0
        ? `${ignoreWords(use.ignore)} names no rule: ${listed(use.unknown.map((rule) => `'${rule}'`))}`
        : `${ignoreWords(use.ignore)} suppressed nothing in this run`, use.unknown.length > 0 ? 'Correct the name; ptr-gate explain lists all rules' : 'Remove it')),
};
/** A failed lookup comes and goes, so nobody need remove its ignore on a good day. */
function isUnused(use) {
    return (!use.used &&
        !use.expired &&
        !use.unapproved &&
        !use.undecided &&
        !ignores_rulesOf(use.ignore).includes('lookup-failed'));
}

;// CONCATENATED MODULE: ./lib/rules/leads-back.js


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
    const answer = confirmationOf(target, observation)?.answer;
    if (answer === undefined)
        return 'not-asked';
    if (answer.kind === 'failure')
        return 'failed';
    return answer.kind === 'rrset' && answer.targets.includes(address) ? 'yes' : 'no';
}
/** The forward lookup of a PTR target, of the address's own type. */
function confirmationOf(target, { live, expectation }) {
    if (live === undefined)
        return undefined;
    const type = (0,ip_address/* addressTypeOf */.cC)(expectation.address);
    for (const lookup of live.confirmations) {
        if (lookup.question.name === target && lookup.question.type === type)
            return lookup;
    }
    return undefined;
}
/** Whether the repository declares the name with the address, itself or by a wildcard. */
function isDeclaredWith(target, address, context) {
    const names = context.namesOf(address);
    return (names.includes(target) ||
        names.some((name) => (0,domain_name/* isWildcard */.z2)(name) && covers(name, target, context)));
}
/**
 * Whether the wildcard answers for the target (RFC 4592 section 3.3.1): the target lies below the wildcard's parent and
 * neither it nor a name between them is declared.
 */
function covers(wildcard, target, context) {
    const parent = (0,domain_name/* parentOf */.gN)(wildcard);
    if (target === parent || (0,domain_name/* isWildcard */.z2)(target) || !(0,domain_name/* isAtOrBelow */.a5)(target, parent))
        return false;
    for (let name = target; name !== parent; name = (0,domain_name/* parentOf */.gN)(name)) {
        if (context.addressesOf(name).length > 0)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/rules/agreement.js
/** Servers that answered with authority, data or none alike. */
function authoritativeAnswers(servers) {
    return servers.filter(({ authoritative, answer }) => authoritative && answer.kind !== 'failure' && answer.kind !== 'not-asked');
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

;// CONCATENATED MODULE: ./lib/rules/reverse.js



function reverseOutcome(observation, context) {
    if (observation.expectation.requires === 'forward')
        return 'not-needed';
    const declared = observation.declared?.reverse;
    const live = observation.live?.reverse;
    if (declared === undefined)
        return live === undefined ? 'not-asked' : readLookup(live, observation, context);
    const desired = reverse_readAnswer(declared.answer, observation, context);
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
    if (lookup.servers !== undefined && serversDisagree(lookup.servers))
        return 'inconsistent';
    return reverse_readAnswer(lookup.answer, observation, context);
}
function reverse_readAnswer(answer, observation, context) {
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
    const { match, name, ptr } = observation.expectation;
    if (ptr.includes(target))
        return 'yes';
    if (match === 'confirmed')
        return leadsBack(target, observation, context);
    // A wildcard has no PTR of its own: any name that it answers for will do.
    for (const acceptable of ptr) {
        if ((0,domain_name/* isWildcard */.z2)(acceptable) && covers(acceptable, target, context))
            return 'yes';
    }
    return match === 'any' && (0,domain_name/* isWildcard */.z2)(name) && covers(name, target, context) ? 'yes' : 'no';
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

;// CONCATENATED MODULE: ./lib/rules/confirmation.js


function confirmationOutcome(observation, context) {
    const { match, name } = observation.expectation;
    if (match === 'confirmed')
        return 'not-needed';
    const targets = acceptableTargets(observation, context);
    if (targets.length === 0 || targets.includes(name))
        return 'not-needed';
    let outcome = 'not-asked';
    for (const target of targets) {
        const found = leadsBack(target, observation, context);
        if (found === 'yes')
            return 'confirmed';
        if (found === 'failed')
            outcome = 'failed';
        else if (found === 'no' && outcome === 'not-asked')
            outcome = 'unconfirmed';
    }
    return outcome;
}

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
    ],
    check(observation, context) {
        const reverse = reverseOutcome(observation, context);
        const forward = forwardOutcome(observation, context);
        const confirmation = reverse === 'acceptable' || reverse === 'pending'
            ? confirmationOutcome(observation, context)
            : undefined;
        if (reverse !== 'failed' &&
            reverse !== 'confirmation-failed' &&
            forward !== 'failed' &&
            confirmation !== 'failed')
            return rule_NONE;
        const violations = [];
        const { name, address } = observation.expectation;
        if (reverse === 'failed')
            violations.push(lookup_failed_failure(`PTR of ${address}`, observation.live.reverse));
        if (reverse === 'confirmation-failed' || confirmation === 'failed')
            violations.push(...failedConfirmations(observation));
        if (forward === 'failed')
            violations.push(lookup_failed_failure(`${(0,ip_address/* addressTypeOf */.cC)(address)} of ${name}`, observation.live.forward));
        return violations;
    },
};
function lookup_failed_failure(subject, lookup) {
    const { answer, errors } = lookup;
    const why = answer.kind === 'failure' ? failureWords(answer, errors) : 'no answer';
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
        ...decidingTargets(observation),
        ...(observation.live?.reverse?.answer.kind === 'rrset' ? observation.live.reverse.answer.targets : []),
    ]);
    for (const target of targets) {
        const lookup = confirmationOf(target, observation);
        if (lookup?.answer.kind !== 'failure')
            continue;
        return [lookup_failed_failure(`PTR of ${address} names ${target}, and ${(0,ip_address/* addressTypeOf */.cC)(address)} of ${target}`, lookup)];
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
            return rule_NONE;
        const { name, address } = expectation;
        // An address record's own file was searched for a CNAME beside it when it was read.
        const zone = expectation.declaredAs === 'address-record' ? undefined : declared?.forward;
        const declaredAlias = name_is_alias_canonicalOf(zone?.answer);
        if (zone !== undefined && declaredAlias !== undefined) {
            return [
                {
                    message: `${name} is declared as an alias of ${declaredAlias}${placedAside(zone.locations)}, so it cannot have the address ${address} of its own`,
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
            return rule_NONE;
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

;// CONCATENATED MODULE: ./lib/rules/nothing-to-check.js


const nothingToCheck = {
    on: 'run',
    id: 'nothing-to-check',
    severity: 'error',
    title: 'No pair was judged',
    rationale: 'A gate that finds nothing to check and passes is a gate that a renamed directory switches off. A change that touches no pair is in order; a repository without any pair is a mistake in the configuration.',
    remedy: 'Name the files under records:, or write pairs under expect:. ptr-gate init writes a first configuration.',
    references: [],
    check({ pairs, skipped, files, scope }) {
        if (pairs > 0 || scope === 'changed')
            return rule_NONE;
        const where = files.length === 0 ? 'no file was read' : `read ${listed(files)}`;
        return [
            {
                message: skipped > 0
                    ? `No pair was judged: all ${skipped} that were found are skipped (${where})`
                    : `No pair was found (${where})`,
                remedy: {
                    text: skipped > 0
                        ? 'See the reasons of the skipped pairs; policy.networks or --offline may leave out more than was meant'
                        : 'Name the files that hold the records under records:, or write pairs under expect:',
                },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/ptr-ambiguous.js





const ptrAmbiguous = {
    on: 'observation',
    id: 'ptr-ambiguous',
    severity: 'warning',
    title: 'The address has a PTR that nobody declares beside the right one',
    rationale: 'Software that looks an address up takes one PTR record of the RRset, and not always the same. Beside the right name stands one that the repository does not declare for ' +
        'this address: some clients will log, trust or refuse that one. Several declared names on one address are fine.',
    remedy: 'Remove the PTR record that is left over, or declare its name with the address.',
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
        if (decidingTargets(observation).length < 2)
            return rule_NONE;
        const outcome = reverseOutcome(observation, context);
        if (outcome !== 'acceptable' && outcome !== 'pending')
            return rule_NONE;
        const targets = decidingTargets(observation);
        const stray = targets.filter((target) => acceptanceOf(target, observation, context) === 'no');
        if (stray.length === 0)
            return rule_NONE;
        const { expectation, declared, live } = observation;
        const right = targets.filter((target) => !stray.includes(target));
        const zone = declared?.reverse;
        const place = zone !== undefined
            ? placedAside(zone.locations)
            : live?.reverse === undefined
                ? ''
                : cacheAside(live.reverse);
        return [
            {
                message: `PTR of ${expectation.address} names ${listed(right)}, and also ${listed(stray)}, which nothing declares for it${place}`,
                remedy: {
                    text: `Remove the PTR ${stray.length === 1 ? 'record' : 'records'} to ${listed(stray)}, or declare ${stray.length === 1 ? 'that name' : 'those names'} with ${expectation.address}`,
                },
                expected: expectedTargets(expectation),
                observed: targets,
                evidence: zone === undefined
                    ? evidenceOf(live?.reverse)
                    : [declaredEvidence(`PTR ${reverseNameOf(expectation.address)}`, zone)],
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
        const outcome = reverseOutcome(observation, context);
        if (outcome === 'mismatch')
            return [mismatch(observation, observation.live.reverse, undefined)];
        if (outcome === 'declared-mismatch')
            return [mismatch(observation, observation.live?.reverse, observation.declared.reverse)];
        return rule_NONE;
    },
};
function mismatch(observation, live, declared) {
    const { expectation } = observation;
    const { address, match } = expectation;
    const targets = decidingTargets(observation);
    const seen = declared === undefined
        ? `names ${listed(targets)}${cacheAside(live)}`
        : `is declared as ${listed(targets)}${declared.locations.length === 0 ? '' : ` at ${listed(declared.locations.map(placed))}`}`;
    const stray = match === 'confirmed' && expectation.ptr.length === 0
        ? `, ${targets.length === 1 ? 'which does not resolve' : 'none of which resolves'} to it`
        : '';
    const where = declared === undefined ? 'the PTR record' : "the PTR record in the repository's reverse zone";
    const otherwise = match === 'exact' ? 'accept the other with ptr:' : 'declare the other with this address';
    return {
        message: `PTR of ${address} ${seen}${stray}, expected ${expectedWords(expectation)}${missingDotAside(targets)}`,
        remedy: ptrRemedy(`Replace ${where} by this one${match === 'confirmed' ? '' : `; if the other name is right, ${otherwise}`}`, observation),
        expected: expectedTargets(expectation),
        observed: targets,
        evidence: [
            ...(declared === undefined ? [] : [declaredEvidence(`PTR ${reverseNameOf(address)}`, declared)]),
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
    ],
    check(observation, context) {
        const outcome = reverseOutcome(observation, context);
        if (outcome === 'missing')
            return [missingLive(observation, observation.live.reverse, context)];
        if (outcome === 'declared-missing')
            return [missingDeclared(observation, observation.declared.reverse)];
        return rule_NONE;
    },
};
function missingLive(observation, lookup, context) {
    const { expectation } = observation;
    const { address } = expectation;
    const answer = lookup.answer;
    const alias = answer.aliases.length === 0
        ? ''
        : `; its reverse name is an alias of ${listed(answer.aliases.slice(-1))}, which has none`;
    const text = lacksReverseZone(answer)
        ? 'No reverse zone is delegated for this network: have it delegated, or ask the holder of the network to publish this PTR record'
        : 'Publish this PTR record in the reverse zone, or ask whoever holds that zone to do it';
    return {
        message: `${address} has no PTR record (${negativeWords(answer, lookup)})${alias}, expected ${expectedWords(expectation)}${untilAside(answer, context.now)}`,
        remedy: ptrRemedy(text, observation),
        expected: expectedTargets(expectation),
        observed: [],
        evidence: evidenceOf(lookup),
    };
}
function missingDeclared(observation, declared) {
    const { expectation } = observation;
    const { address } = expectation;
    return {
        message: `${address} has no PTR record in the repository's zone ${declared.zone}${placedAside(declared.locations)}, expected ${expectedWords(expectation)}`,
        remedy: ptrRemedy('Add this PTR record to the reverse zone in the repository', observation),
        expected: expectedTargets(expectation),
        observed: [],
        evidence: [
            declaredEvidence(`PTR ${reverseNameOf(address)}`, declared),
            ...evidenceOf(observation.live?.reverse),
        ],
        related: declared.locations,
    };
}

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
    references: [
        {
            title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
        },
    ],
    check({ expectation, live, declared }, context) {
        const { name, address, declaredAs } = expectation;
        const answer = live?.reverse?.answer;
        if (declaredAs === 'ptr-record' || answer?.kind !== 'rrset' || !answer.targets.includes(name))
            return rule_NONE;
        if (context.namesOf(address).length > 0)
            return rule_NONE;
        const zone = declared?.reverse;
        const kept = zone?.answer.kind === 'rrset' && zone.answer.targets.includes(name);
        if (zone !== undefined && !kept)
            return rule_NONE;
        return [
            {
                message: `PTR of ${address} still names ${name}, which this change removes${zone === undefined ? '' : placedAside(zone.locations)}`,
                remedy: {
                    text: zone === undefined
                        ? 'Remove the PTR record from the reverse zone as well, or ask whoever holds that zone to do it'
                        : `Remove the PTR record from the repository's zone ${zone.zone} as well`,
                },
                expected: [],
                observed: answer.targets,
                evidence: evidenceOf(live?.reverse),
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
        'It is a warning where this very change adds the PTR, because merging is what publishes it.',
    remedy: 'Publish the reverse zone first, wait until the old answer has expired, then publish the address record. For a pipeline that always publishes reverse zones first, lower this rule to a warning.',
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
        if (reverseOutcome(observation, context) !== 'pending')
            return rule_NONE;
        const { expectation } = observation;
        const declared = observation.declared.reverse;
        const live = observation.live.reverse;
        const answer = live.answer;
        const seen = answer.kind === 'rrset' && answer.targets.length > 0
            ? `still names ${listed(answer.targets)}${cacheAside(live)}`
            : `is not live yet (${negativeWords(answer, live)})`;
        const targets = declared.answer.kind === 'rrset' ? declared.answer.targets : [];
        const publishes = declared.change === 'added' || declared.change === 'altered';
        return [
            {
                message: `PTR of ${expectation.address} ${seen}, but is declared as ${listed(targets)}${placedAside(declared.locations)}${untilAside(answer, context.now)}`,
                remedy: {
                    ...ptrRemedy(`Publish the repository's reverse zone ${declared.zone} first, then the address record`, observation),
                },
                expected: expectedTargets(expectation),
                observed: answer.kind === 'rrset' ? answer.targets : [],
                evidence: [
                    ...evidenceOf(live),
                    declaredEvidence(`PTR ${reverseNameOf(expectation.address)}`, declared),
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
        const targets = acceptableTargets(observation, context);
        for (const target of targets) {
            if (!(0,domain_name/* isHostName */.uy)(target) || aliasedTo(target, observation, context) !== undefined)
                return targets.flatMap((one) => checkTarget(one, observation, context));
        }
        return rule_NONE;
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
        return rule_NONE;
    return [
        {
            ...isAnAlias(address, target, canonical),
            evidence: evidenceOf(observation.live?.reverse, confirmationOf(target, observation)),
            ...related,
        },
    ];
}
/** The canonical name of a target that is an alias. The pair's own name is left to `name-is-alias`. */
function aliasedTo(target, observation, context) {
    if (target === observation.expectation.name)
        return undefined;
    const canonical = ptr_target_invalid_canonicalOf(confirmationOf(target, observation)?.answer);
    if (canonical === undefined)
        return undefined;
    // What the repository declares with an address of its own replaces the alias when it is published.
    const replaced = context.stage === 'pre-publish' && isDeclaredWith(target, observation.expectation.address, context);
    return replaced ? undefined : canonical;
}
function checkOwnTarget({ expectation, declared, live }) {
    const { address, name } = expectation;
    const zone = declared?.forward;
    const canonical = ptr_target_invalid_canonicalOf(zone?.answer ?? live?.forward?.answer);
    if (canonical === undefined && (0,domain_name/* isHostName */.uy)(name))
        return rule_NONE;
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
    return {
        message: `PTR of ${address} names ${clipped(target)}, which is not a host name`,
        remedy: { text: 'Use letters, digits and hyphens in every label, and let the PTR record name that' },
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
    references: [
        {
            title: 'RFC 8601 section 3: the "iprev" check of mail receivers',
            url: 'https://www.rfc-editor.org/rfc/rfc8601.html#section-3',
        },
        {
            title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
        },
    ],
    check(observation, context) {
        if (confirmationOutcome(observation, context) !== 'unconfirmed')
            return rule_NONE;
        const { address } = observation.expectation;
        const type = (0,ip_address/* addressTypeOf */.cC)(address);
        const targets = acceptableTargets(observation, context);
        const lookups = targets.flatMap((target) => confirmationOf(target, observation) ?? []);
        const [first] = lookups;
        const answer = first?.answer;
        const seen = answer?.kind === 'rrset'
            ? `resolves to ${listed(answer.targets)}`
            : `has no ${type} record${answer === undefined || answer.kind === 'failure' ? '' : ` (${negativeWords(answer, first)})`}`;
        const [target] = first === undefined ? targets : [first.question.name];
        return [
            {
                message: targets.length === 1
                    ? `PTR of ${address} names ${target}, which ${seen} and so does not lead back`
                    : `PTR of ${address} names ${listed(targets)}, and none of them leads back`,
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

;// CONCATENATED MODULE: ./lib/rules/reverse-inconsistent.js




const reverseInconsistent = {
    on: 'observation',
    id: 'reverse-inconsistent',
    severity: 'error',
    title: 'The authoritative servers of the reverse zone disagree about the PTR',
    rationale: 'Which answer a client gets depends on which server its resolver happens to ask, so verification succeeds and fails at random. Most often a secondary did not transfer the zone, or a server holds a stale copy.',
    remedy: 'Compare the serials in the evidence, repair the transfer to the server that lags behind, and run again.',
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
            return rule_NONE;
        if (!serversDisagree(reverse.servers))
            return rule_NONE;
        const byAnswer = new Map();
        for (const { server, answer } of authoritativeAnswers(reverse.servers)) {
            if (answer.kind === 'not-asked' || answer.kind === 'failure')
                continue;
            const words = answer.kind === 'rrset'
                ? listed([...answer.targets].sort())
                : answerWords({ kind: answer.kind, aliases: [] });
            byAnswer.set(words, [...(byAnswer.get(words) ?? []), server]);
        }
        const said = [...byAnswer].map(([words, servers]) => `${listed(servers)} ${servers.length === 1 ? 'says' : 'say'} ${words}`);
        return [
            {
                message: `The servers of the reverse zone disagree about the PTR of ${expectation.address}: ${said.slice(0, 4).join('; ')}`,
                remedy: { text: 'Bring the servers of the reverse zone to the same serial, then run again' },
                expected: expectedTargets(expectation),
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
            return rule_NONE;
        const lame = lameServers(reverse.servers);
        // Where no server answers at all the lookup itself has failed.
        if (lame.length === 0 || authoritativeAnswers(reverse.servers).length === 0)
            return rule_NONE;
        const said = lame.map(({ server, answer }) => `${clipped(server)} (${answer.kind === 'failure' ? failureWords(answer) : 'answers without authority'})`);
        return [
            {
                message: `No authoritative answer about the PTR of ${expectation.address} from ${listed(said)}`,
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
    ],
    check: (defect) => violationOf('reverse-name-malformed', defect),
};

;// CONCATENATED MODULE: ./lib/rules/source-syntax.js

const sourceSyntax = {
    on: 'declaration',
    id: 'source-syntax',
    severity: 'error',
    title: 'A record could not be read',
    rationale: 'A record that cannot be read is a pair that nobody checks. Name servers refuse the whole zone for such a record, or read something else than was meant; the rest of the file was read and judged.',
    remedy: 'Correct the record at the place that the finding names.',
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
    nameIsAlias,
    addressNotGlobal,
    addressPrivate,
    expectationConflict,
    reverseNameMalformed,
    reverseInconsistent,
    reverseLame,
    sourceSyntax,
    nothingToCheck,
    ignoreExpired,
    ignoreUnused,
    ignoreUnapproved,
];
const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
function ruleById(id) {
    return BY_ID.get(id);
}

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
    const reading = basis === 'live' ? readForward(forward, expectation.address) : 'not-asked';
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
    return readForward(forward, expectation.address) === 'contains' ? 'verified' : 'ready';
}
/** Why nothing can be said of the assertion that the pair makes, or undefined where something can. */
function skipOf(observation, context) {
    const { expectation } = observation;
    if (expectation.requires === 'forward') {
        if (forwardOutcome(observation, context) !== 'not-asked')
            return undefined;
        return context.offline
            ? skip(observation, 'forward-zone-not-held', `offline, and the repository does not hold the zone of ${expectation.name}`)
            : skip(observation, 'forward-not-asked', `the addresses of ${expectation.name} could not be asked for from here`);
    }
    if (reverseOutcome(observation, context) !== 'not-asked')
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
const PRESENT = RULES.filter(isObservationRule).filter((rule) => rule.removed !== true);
const REMOVED = RULES.filter(isObservationRule).filter((rule) => rule.removed === true);
const EMPTY = Object.freeze([]);
function createJudge(policy, context) {
    const ignores = ignoresOf(policy.ignore, context.now, policy.scope, (id) => ruleById(id) !== undefined);
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
        const rule = ruleById(defect.kind);
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
        for (const rule of RULES) {
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

;// CONCATENATED MODULE: ./lib/zones/ancestor-map.js

/**
 * An ancestor's text is a tail of the name's text, so only tails of a length that occurs are tried: one or two in
 * practice, where walking up a reverse name would take thirty steps.
 */
function createAncestorMap() {
    const entries = new Map();
    /** Ascending. The root, which is nobody's tail, counts as 0. */
    const lengths = [];
    function at(name, length) {
        if (length === 0)
            return entries.get(domain_name/* ROOT */.Dl);
        if (length >= name.length)
            return length === name.length ? entries.get(name) : undefined;
        const tail = name.slice(name.length - length);
        const value = entries.get(tail);
        return value !== undefined && (0,domain_name/* isAtOrBelow */.a5)(name, tail) ? value : undefined;
    }
    return {
        get size() {
            return entries.size;
        },
        get: (name) => entries.get(name),
        set(name, value) {
            entries.set(name, value);
            const length = name === domain_name/* ROOT */.Dl ? 0 : name.length;
            if (lengths.includes(length))
                return;
            lengths.push(length);
            lengths.sort((a, b) => a - b);
        },
        values: () => entries.values(),
        nearest(name) {
            for (let i = lengths.length - 1; i >= 0; i--) {
                const value = at(name, lengths[i]);
                if (value !== undefined)
                    return value;
            }
            return undefined;
        },
        topmost(name) {
            for (const length of lengths) {
                const value = at(name, length);
                if (value !== undefined)
                    return value;
            }
            return undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/zones/lookup.js

/** Aliases followed in one lookup. Longer chains are refused by common resolvers too. */
const lookup_MAX_ALIASES = 16;
/** Types that stand beside a CNAME record at the same owner (RFC 4034 section 3 and 4, RFC 3007 section 3.1.1). */
const BESIDE_CNAME = new Set(['RRSIG', 'NSEC', 'KEY']);
/** The algorithm of RFC 1034 section 4.3.2 without its recursive part, over the zones that `zoneOf` finds. */
function lookup(zoneOf, asked, type) {
    const aliases = [];
    let name = asked;
    for (;;) {
        const chain = { aliases, name };
        if (aliases.some((alias) => alias.owner === name))
            return { ...chain, kind: 'not-held', cause: 'loop' };
        if (aliases.length > lookup_MAX_ALIASES)
            return { ...chain, kind: 'not-held', cause: 'too-many-aliases' };
        const zone = zoneOf(name);
        if (zone === undefined)
            return { ...chain, kind: 'not-held', cause: 'outside' };
        const match = zone.match(name, type);
        if (match.kind === 'absent')
            return { ...chain, kind: 'nxdomain', zone };
        if (match.kind === 'cut')
            return { ...chain, kind: 'delegation', zone, ...referral(zone, match.cut) };
        if (match.kind === 'dname') {
            const { record } = match;
            const target = substitute(name, record);
            if (target === undefined)
                return { ...chain, kind: 'not-held', cause: 'name-too-long', zone, record };
            if (type === 'CNAME' || type === 'ANY') {
                const made = { ...record, owner: name, type: 'CNAME', data: target };
                return { ...chain, kind: 'answer', zone, records: [made], wildcard: false, dname: record };
            }
            aliases.push({ owner: name, target, record, zone });
            name = target;
            continue;
        }
        const wildcard = match.kind === 'wildcard';
        const cname = match.records.find((record) => record.type === 'CNAME');
        if (cname !== undefined && type !== 'CNAME' && type !== 'ANY' && !BESIDE_CNAME.has(type)) {
            const target = cname.data;
            aliases.push({ owner: name, target, record: cname, zone });
            name = target;
            continue;
        }
        const records = type === 'ANY' ? match.records : match.records.filter((record) => record.type === type);
        if (records.length === 0)
            return { ...chain, kind: 'nodata', zone, wildcard };
        return { ...chain, kind: 'answer', zone, records, wildcard };
    }
}
function referral(zone, cut) {
    const records = zone.recordsAt(cut).filter((record) => record.type === 'NS');
    return { cut, records, glue: serverAddresses(zone, records) };
}
/** The addresses that the zone has for the targets of NS records, glue or not. */
function serverAddresses(zone, records) {
    return records
        .flatMap(({ data }) => zone.recordsAt(data))
        .filter(({ type }) => type === 'A' || type === 'AAAA');
}
/** The name with the DNAME owner's labels replaced by the target's (RFC 6672 section 2.2). */
function substitute(name, dname) {
    const labels = (0,domain_name/* labelsOf */.PC)(name);
    const kept = labels.slice(0, labels.length - (0,domain_name/* labelsOf */.PC)(dname.owner).length);
    const target = (0,domain_name/* nameFromLabels */.Lf)([...kept, ...(0,domain_name/* labelsOf */.PC)(dname.data)]);
    return target.ok ? target.value : undefined;
}

;// CONCATENATED MODULE: ./lib/zones/name-tree.js

/**
 * A radix tree in one Map. A reverse name has up to 31 empty non-terminals of its own, so they are not stored one by
 * one. Nodes are the names that were added and those where paths branch; for each child of a node an edge leads from
 * the name one label below the node to the next node on that path.
 */
function createNameTree(apex) {
    const edges = new Map();
    /** The last node at or above `name`, the step from it towards `name`, and the node where its edge leads past `name`. */
    function descend(name) {
        for (let node = apex;;) {
            const step = node === name ? name : childTowards(node, name);
            const next = node === name ? undefined : edges.get(step);
            if (next === undefined || !(0,domain_name/* isAtOrBelow */.a5)(name, next))
                return { node, step, next };
            node = next;
        }
    }
    function closestEncloser(name) {
        const { node, step, next } = descend(name);
        return next === undefined ? node : lastCommon(step, name, next);
    }
    return {
        add(name) {
            const { node, step, next } = descend(name);
            if (node === name)
                return;
            if (next === undefined) {
                edges.set(step, name);
                return;
            }
            const branch = lastCommon(step, name, next);
            edges.set(step, branch);
            edges.set(childTowards(branch, next), next);
            if (branch !== name)
                edges.set(childTowards(branch, name), name);
        },
        has: (name) => closestEncloser(name) === name,
        closestEncloser,
    };
}
/** The name one label below `ancestor` on the way to `name`, which is below it. */
function childTowards(ancestor, name) {
    const end = ancestor === domain_name/* ROOT */.Dl ? name.length : name.length - ancestor.length - 1;
    let dot = name.lastIndexOf('.', end - 1);
    while (dot >= 0 && isEscaped(name, dot))
        dot = name.lastIndexOf('.', dot - 1);
    return dot < 0 ? name : name.slice(dot + 1);
}
/** True where an odd number of backslashes precedes. */
function isEscaped(name, at) {
    let start = at;
    while (start > 0 && name[start - 1] === '\\')
        start--;
    return (at - start) % 2 === 1;
}
/** The longest name at or above both, of which `common` is one. */
function lastCommon(common, a, b) {
    if (common === a || common === b)
        return common;
    const next = childTowards(common, a);
    return next === childTowards(common, b) ? lastCommon(next, a, b) : common;
}

;// CONCATENATED MODULE: ./lib/zones/zone.js



/** From how many records on an owner has a Set against duplicates; below, looking through them is cheaper. */
const MANY = 32;
function createZone(apex, view) {
    // Most owners have one record: it is stored bare, without an array around it.
    const owners = new Map();
    const crowded = new Map();
    const cuts = createAncestorMap();
    const dnames = createAncestorMap();
    // The tree is only of use for names without records, and most runs ask for few of those: built when first needed.
    let tree;
    let waiting = [];
    function names() {
        tree ??= createNameTree(apex);
        for (const owner of waiting)
            tree.add(owner);
        waiting = [];
        return tree;
    }
    let size = 0;
    let declared = false;
    let complete = true;
    let soa;
    let first;
    let declaredAt;
    function recordsAt(owner) {
        const found = owners.get(owner);
        if (found === undefined)
            return [];
        return Array.isArray(found) ? found : [found];
    }
    function store(record) {
        const { owner } = record;
        const found = owners.get(owner);
        if (found === undefined) {
            owners.set(owner, record);
            waiting.push(owner);
            return true;
        }
        if (!Array.isArray(found)) {
            if (isSame(found, record))
                return false;
            owners.set(owner, [found, record]);
            return true;
        }
        if (found.length < MANY) {
            if (found.some((other) => isSame(other, record)))
                return false;
        }
        else {
            let seen = crowded.get(owner);
            if (seen === undefined) {
                seen = new Set(found.map(zone_keyOf));
                crowded.set(owner, seen);
            }
            if (seen.has(zone_keyOf(record)))
                return false;
            seen.add(zone_keyOf(record));
        }
        found.push(record);
        return true;
    }
    return {
        apex,
        view,
        get declared() {
            return declared;
        },
        get complete() {
            return complete;
        },
        get size() {
            return size;
        },
        get soa() {
            return soa;
        },
        get location() {
            return soa?.location ?? first ?? declaredAt;
        },
        recordsAt,
        cutAbove: (name) => cuts.topmost(name),
        add(record) {
            const { owner, type } = record;
            if (!(0,domain_name/* isAtOrBelow */.a5)(owner, apex))
                return 'outside';
            if (!store(record))
                return 'duplicate';
            size++;
            first ??= record.location;
            if (type === 'NS' && owner !== apex)
                cuts.set(owner, owner);
            else if (type === 'DNAME' && dnames.get(owner) === undefined)
                dnames.set(owner, record);
            else if (type === 'SOA' && owner === apex)
                soa ??= record;
            return 'added';
        },
        declare(isComplete, location) {
            declared = true;
            complete &&= isComplete;
            declaredAt ??= location;
        },
        match(name, type) {
            const cut = cuts.size === 0 ? undefined : cuts.topmost(name);
            const dname = dnames.size === 0 ? undefined : dnames.topmost(name);
            const dnameApplies = dname !== undefined && dname.owner !== name;
            // Whichever of the two comes first on the way down ends it.
            if (dnameApplies && (cut === undefined || (cut !== dname.owner && (0,domain_name/* isAtOrBelow */.a5)(cut, dname.owner)))) {
                return { kind: 'dname', record: dname };
            }
            if (cut !== undefined && !(type === 'DS' && cut === name))
                return { kind: 'cut', cut };
            const records = recordsAt(name);
            if (records.length > 0)
                return { kind: 'name', records };
            const existing = names();
            const encloser = existing.closestEncloser(name);
            if (encloser === name)
                return { kind: 'name', records };
            const source = (encloser === domain_name/* ROOT */.Dl ? '*' : `*.${encloser}`);
            if (!existing.has(source))
                return { kind: 'absent' };
            return { kind: 'wildcard', records: recordsAt(source) };
        },
    };
}
function zone_keyOf(record) {
    return `${record.type} ${record.data}`;
}
function isSame(a, b) {
    return a.type === b.type && a.data === b.data;
}

;// CONCATENATED MODULE: ./lib/zones/zones.js




function createZones() {
    const views = new Map();
    function zoneAt(apex, view) {
        const apexes = views.get(view) ?? createAncestorMap();
        views.set(view, apexes);
        const known = apexes.get(apex);
        if (known !== undefined)
            return known;
        const zone = createZone(apex, view);
        apexes.set(apex, zone);
        return zone;
    }
    const find = (name, view) => views.get(view)?.nearest(name);
    return {
        get isEmpty() {
            return views.size === 0;
        },
        add: (record) => zoneAt(record.zone, record.view).add(record),
        addZone: (apex, view, complete, location) => zoneAt(apex, view).declare(complete, location),
        find,
        lookup(name, type, view) {
            return lookup((wanted) => {
                const zone = find(wanted, view);
                if (type !== 'DS' || zone === undefined || zone.apex !== wanted)
                    return zone;
                return find((0,domain_name/* parentOf */.gN)(wanted), view) ?? zone;
            }, name, type);
        },
        isBelowCut: (name, view) => find(name, view)?.cutAbove(name) !== undefined,
        isGlue({ owner, type, zone, view }) {
            if (type !== 'A' && type !== 'AAAA')
                return false;
            return views.get(view)?.get(zone)?.cutAbove(owner) !== undefined;
        },
        *zones() {
            for (const apexes of views.values())
                yield* apexes.values();
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/declared.js



/** Reads everything once and keeps what later judgements need. */
function declare(files) {
    const zones = createZones();
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
                    const address = addressOfReverseName(record.owner);
                    if (address !== undefined)
                        served.add(record.data, address);
                }
                else if (type === 'DNAME' && isInReverseTree(record.owner))
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
        const address = addressOfReverseName(`${owner.slice(0, owner.length - target.length)}${from}`);
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
    const owner = classifyReverseOwner(record.owner, intendedAddressOf(record, declared));
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
    if (addressOfReverseName(record.owner) !== undefined)
        return undefined;
    const type = (0,domain_name/* isAtOrBelow */.a5)(record.owner, IN_ADDR_ARPA) ? 'A' : 'AAAA';
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

;// CONCATENATED MODULE: ./lib/sources/manifest-text.js





/** Letters, digits, hyphens and underscores; a wildcard is one whole first label. */
const USUAL_NAME = /^(?:\*(?:\.|$))?(?:[a-z0-9_-]+(?:\.|$))*$/;
/** A name as people write it by hand: fully qualified with or without the final dot, U-labels allowed. */
function parseHandWrittenName(text, use) {
    if (/^[0-9a-f:.]+$/i.test(text) && (0,ip_address/* parseIpAddress */.D_)(text).ok) {
        return (0,model_parsed/* refused */.J)(use === 'pair'
            ? `${quote(text)} is an address where a name belongs. Write the name first: 'name: ${text}'`
            : `${quote(text)} is an address where a PTR target belongs. Write the name that the PTR record holds`);
    }
    const name = (0,domain_name/* parseDomainName */.r)(text);
    if (!name.ok)
        return (0,model_parsed/* refused */.J)(`${name.problem}. Write a name such as mail.example.org`);
    if (name.value === domain_name/* ROOT */.Dl)
        return (0,model_parsed/* refused */.J)("'.' is the root. Write a name such as mail.example.org");
    // Escapes show that the writer meant an unusual octet; without them it is a slip.
    if (!text.includes('\\') && !USUAL_NAME.test(name.value))
        return (0,model_parsed/* refused */.J)(unusual(text));
    if (use === 'ptr' && name.value.startsWith('*')) {
        return (0,model_parsed/* refused */.J)(`${quote(text)} is a wildcard, and a PTR record holds one name. Write that name`);
    }
    if (/(?:^|\.)[0-9]+$/.test(name.value)) {
        return (0,model_parsed/* refused */.J)(`${quote(text)} ends in a number, as only addresses do. Write a name such as mail.example.org`);
    }
    if (isInReverseTree(name.value)) {
        const address = addressOfReverseName(name.value);
        const write = use === 'ptr'
            ? 'the name that its PTR record holds'
            : `the name first, and ${address ?? 'its address'} as its value`;
        return (0,model_parsed/* refused */.J)(`${quote(text)} is a reverse name. Write ${write}`);
    }
    return name;
}
function unusual(text) {
    const url = /^[a-z][a-z0-9+.-]*:\/\/([^/:?#]+)/i.exec(text);
    if (url !== null)
        return `${quote(text)} is a URL. Write the name alone: ${quote(url[1])}`;
    if (/^[0-9a-f:.]+$/i.test(text) && text.includes(':')) {
        return `${quote(text)} looks like an address, and is none; a name belongs here. Write 'name: address'`;
    }
    if (text.includes('*')) {
        return `${quote(text)} has a '*' inside. Write it as the whole first label, such as '*.example.org'`;
    }
    const odd = /[^\p{L}\p{M}\p{N}_.-]/u.exec(text)?.[0];
    const found = odd === undefined
        ? 'a character that no name has'
        : odd === ' '
            ? 'a blank'
            : `the character ${quote(odd)}`;
    return `${quote(text)} contains ${found}. Write a name such as mail.example.org, or escape what is meant as \\DDD`;
}
function parseHandWrittenAddress(node, key) {
    const text = textOf(node);
    const example = key === 'A' || text?.includes('.') === true ? '192.0.2.25' : '2001:db8::25';
    if (text === undefined || text === '') {
        const empty = isNull(node) || text === ''
            ? 'there is no address'
            : `${describe(node)} stands where an address belongs`;
        return (0,model_parsed/* refused */.J)(`${empty}. Write one such as ${example}`);
    }
    const address = (0,ip_address/* parseIpAddress */.D_)(text);
    if (!address.ok) {
        if (looksLikeName(text)) {
            return (0,model_parsed/* refused */.J)(`${quote(text)} is a name where an address belongs. Write its address; another PTR target is written {address: ${example}, ptr: ${text}}`);
        }
        return (0,model_parsed/* refused */.J)(/[;.]\s*write /i.test(address.problem)
            ? address.problem
            : `${address.problem}. Write one such as ${example}`);
    }
    const is = address.value.includes(':') ? 'AAAA' : 'A';
    if (key !== 'address' && key !== is) {
        const family = is === 'A' ? 'an IPv4' : 'an IPv6';
        return (0,model_parsed/* refused */.J)(`${quote(text)} is ${family} address under '${key}:'. Write it under '${is}:'`);
    }
    return (0,model_parsed/* parsed */.Y)(address.value);
}
function looksLikeName(text) {
    return (/^[\p{L}\p{M}\p{N}_*-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*\.?$/u.test(text) &&
        /[g-z_*-]|[^\0-\x7f]/i.test(text) &&
        !/^0x/i.test(text));
}

;// CONCATENATED MODULE: ./lib/sources/source.js
/** A file that could not be read at all: exit 2. The message says where, what was found, what to write. */
class SourceError extends Error {
    path;
    line;
    column;
    constructor(message, place) {
        super(message);
        this.name = 'SourceError';
        this.path = place.path;
        this.line = place.line;
        this.column = place.column;
    }
}

;// CONCATENATED MODULE: ./lib/sources/manifest.js









/** Keys beside `expect:`, for the manifest is part of ptr-gate.yml; `config.ts` reads them. */
const manifest_TOP_KEYS = ['expect', 'records', 'policy', 'regions', 'rollout', 'health', '$schema'];
const ADDRESS_KEYS = ['address', 'A', 'AAAA'];
const ENTRY_KEYS = [...ADDRESS_KEYS, 'ptr'];
/** Pairs written by hand, under `expect:`. */
const manifest = {
    id: 'manifest',
    title: 'Pairs under expect: in ptr-gate.yml, or in another YAML or JSON file',
    recognises(file, head) {
        if (hasTopLevelExpect(head))
            return 2;
        return /(?:^|\/)ptr-gate\.(?:ya?ml|json)$/.test(file.path) ? 1 : 0;
    },
    *read(file, tree) {
        let root;
        try {
            root = parseDocument(tree.read(file.path, MAX_OCTETS), { path: file.path });
        }
        catch (error) {
            if (error instanceof DocumentError)
                throw new SourceError(error.message, error);
            throw error;
        }
        const problems = createProblems();
        yield* readManifest(root, problems);
        if (problems.first !== undefined)
            throw new SourceError(problems.message(), problems.first);
    },
};
function hasTopLevelExpect(head) {
    if (/^(?:expect|"expect"|'expect')[ \t]*:(?=\s|$)/m.test(head))
        return true;
    const text = head.replace(/^\ufeff/, '').trimStart();
    if (!text.startsWith('{'))
        return false;
    // A mapping in braces: the key counts at the first level only. Strings are passed over whole.
    let depth = 0;
    for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"\s*:?|\bexpect\s*:|[[\]{}]/g)) {
        if (token === '{' || token === '[')
            depth++;
        else if (token === '}' || token === ']')
            depth--;
        else if (depth === 1 && /^"?expect"?\s*:$/.test(token))
            return true;
    }
    return false;
}
function* readManifest(root, problems) {
    if (root.kind !== 'map' && !isNull(root)) {
        problems.add(root, "no mapping with 'expect:' stands here. Write expect: {mail.example.org: 192.0.2.25}");
        return;
    }
    if (root.kind === 'map')
        problems.unknownKeys(root, manifest_TOP_KEYS, 'a manifest');
    const expect = get(root, 'expect');
    if (expect === undefined || isNull(expect))
        return;
    if (expect.kind !== 'map') {
        problems.add(expect, "'expect:' is a mapping of names to addresses. Write expect: {mail.example.org: 192.0.2.25}");
        return;
    }
    const regions = entryOf(root, 'regions') && entriesOf(get(root, 'regions')).map((entry) => entry.key.text);
    const reading = { problems, regions, seen: new Map() };
    for (const { key, value } of expect.entries) {
        const name = parseHandWrittenName(key.text, 'pair');
        if (name.ok)
            yield* readEntry(name.value, key, value, reading);
        else if (isSwapped(key, value)) {
            const write = `Write '${textOf(value)}: ${key.text}'`;
            yield defect(key, `the address ${quote(key.text)} stands before the name. ${write}`);
        }
        else {
            yield defect(key, name.problem);
            yield* readEntry(undefined, key, value, reading);
        }
    }
}
function isSwapped(key, value) {
    return (value.kind === 'scalar' && (0,ip_address/* parseIpAddress */.D_)(key.text).ok && parseHandWrittenName(value.text, 'pair').ok);
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
    else if (isNull(value)) {
        const place = value.endColumn === value.column ? key : value;
        yield defect(place, `${quote(key.text)} has no address. Write '${key.text}: 2001:db8::25'`, name);
    }
    else {
        for (const item of itemsOf(value)) {
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
        reading.problems.unknownKey(part, reading.regions, "'regions:' of this file");
    }
    else if (value.kind === 'map') {
        yield* readObject({ name, region: key.text }, value, reading);
    }
    else {
        const found = `the region ${quote(key.text)} holds ${describe(value)}`;
        yield defect(value, `${found}. Write ${key.text}: {A: 192.0.2.25, AAAA: 2001:db8::25}`, name);
    }
}
/** `{address: ..., ptr: ...}` or `{A: ..., AAAA: ..., ptr: ...}`. */
function* readObject(shared, map, reading) {
    const colon = addressWithColon(map);
    if (colon !== undefined) {
        const found = `the address ${quote(colon)} ends in ':', which makes it a key in YAML`;
        yield defect(map, `${found}. Write it in quotes: "${colon}"`, shared.name);
        return;
    }
    const problemsBefore = reading.problems.count;
    reading.problems.unknownKeys(map, ENTRY_KEYS, "an entry of 'expect:'");
    let whole = shared;
    const targets = entryOf(map, 'ptr');
    if (targets !== undefined) {
        const ptr = [];
        let sound = true;
        for (const target of manifest_targetsOf(targets)) {
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
        yield* readAddresses(whole, isNull(value) ? { ...value, ...placeOfKey(key, value) } : value, addressKey, reading);
    }
    // A mistyped key holds the address already told missing.
    if (empty && reading.problems.count === problemsBefore) {
        yield defect(map, 'this entry has no address. Write {address: 2001:db8::25}, or {A: ..., AAAA: ...}', shared.name);
    }
}
function placeOfKey(key, value) {
    const { path, line, column, endLine, endColumn } = value.column === value.endColumn ? key : value;
    return { path, line, column, endLine, endColumn };
}
/** The nodes under `ptr:`; an empty value or list is one node, for its defect. */
function manifest_targetsOf({ key, value }) {
    if (isNull(value))
        return [{ ...value, ...placeOfKey(key, value) }];
    const items = itemsOf(value);
    return items.length === 0 ? [value] : items;
}
function parseTarget(node) {
    const text = textOf(node);
    return text === undefined
        ? (0,model_parsed/* refused */.J)(`'ptr:' holds ${describe(node)} where a name belongs. Write ptr: mail.example.org, or leave it out`)
        : parseHandWrittenName(text, 'ptr');
}
/** An address in flow style that YAML took for the key of a mapping, as in `[2001:db8::]`. */
function addressWithColon(map) {
    const [only, second] = map.entries;
    if (only === undefined || second !== undefined || !isNull(only.value))
        return undefined;
    const text = `${only.key.text}:`;
    return (0,ip_address/* parseIpAddress */.D_)(text).ok ? text : undefined;
}
function* readAddresses(shared, value, key, reading) {
    if (value.kind === 'list' && value.items.length === 0) {
        yield defect(value, `'${key}:' is an empty list. Write an address, or remove the key`, shared.name);
        return;
    }
    for (const node of value.kind === 'list' ? value.items : [value]) {
        const colon = node.kind === 'map' ? addressWithColon(node) : undefined;
        const address = colon === undefined
            ? parseHandWrittenAddress(node, key)
            : (0,model_parsed/* refused */.J)(`the address ${quote(colon)} ends in ':', which makes it a key in YAML. Write it in quotes: "${colon}"`);
        if (!address.ok)
            yield defect(node, address.problem, shared.name);
        else if (shared.name !== undefined) {
            yield pairOnce({ ...shared, name: shared.name, address: address.value, location: placeOf(node) }, reading);
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
/** A problem reads `what was found. Write what belongs there`, or with a semicolon. */
function defect(place, problem, name) {
    const cut = /(?:\.|;) (?=[Ww]rite )/.exec(problem);
    const message = cut === null ? problem : problem.slice(0, cut.index);
    const remedy = cut === null ? undefined : `W${problem.slice(cut.index + 3)}`;
    return {
        kind: 'defect',
        defect: {
            kind: 'source-syntax',
            message,
            ...(remedy === undefined ? {} : { remedy }),
            ...(name === undefined ? {} : { name }),
            location: placeOf(place),
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/origin.js


const PREFIX = /^(?:db|named|pri|zone|master|primary)[.-](?=.)/i;
const SUFFIX = /\.(?:zone|db|hosts?|dns|rev|signed|txt)$/i;
/** Endings that say what a file is for and are no top-level domain. */
const NOT_A_DOMAIN = /\.(?:bak|old|orig|new|tmp|inc|include|conf|cfg|j2|tmpl|template|external|public|private|jnl)$/i;
/**
 * The zone that a file's name speaks of, where it can be read in one way only: `db.example.org`, `example.org.zone`,
 * `10.in-addr.arpa`, `db.10`, `db.2001:db8`. Not `db.192.168.1`, which people write in either order.
 */
function originOfFileName(path) {
    let name = path.slice(path.lastIndexOf('/') + 1);
    const whole = name;
    name = name.replace(PREFIX, '');
    for (let last = ''; last !== name;) {
        last = name;
        name = name.replace(SUFFIX, '');
    }
    name = name.replace(/\.$/, '');
    if (name.includes(':'))
        return originOfNibbles(name);
    if (/^[0-9.]+$/.test(name))
        return name === whole ? undefined : originOfOctets(name);
    if (NOT_A_DOMAIN.test(name) || !/^[a-z0-9_.-]+$/i.test(name))
        return undefined;
    const origin = (0,domain_name/* parseDomainName */.r)(name);
    if (!origin.ok)
        return undefined;
    if (origin.value === 'localhost')
        return origin.value;
    const labels = (0,domain_name/* labelsOf */.PC)(origin.value);
    if (labels.length < 2 || !/^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(labels.at(-1)))
        return undefined;
    return origin.value;
}
/** One octet reads the same from both ends, several only where they mirror each other. */
function originOfOctets(text) {
    const octets = text.split('.');
    if (octets.length > 3 ||
        !octets.every((octet) => /^(?:0|[1-9][0-9]{0,2})$/.test(octet) && Number(octet) < 256))
        return undefined;
    const reversed = octets.toReversed().join('.');
    return reversed === text ? `${reversed}.${IN_ADDR_ARPA}` : undefined;
}
/** Full groups of an IPv6 prefix, which nobody writes reversed; `::` would leave the length open. */
function originOfNibbles(text) {
    const groups = text.toLowerCase().split(':');
    if (groups.length > 7 || !groups.every((group) => /^[0-9a-f]{1,4}$/.test(group)))
        return undefined;
    const nibbles = groups.map((group) => group.padStart(4, '0')).join('');
    return `${[...nibbles].reverse().join('.')}.${IP6_ARPA}`;
}
/** The zone of a file without SOA: what its name says, unless its first `$ORIGIN` lies elsewhere. */
function apexWithoutSoa(path, origin) {
    const guess = originOfFileName(path);
    return guess !== undefined && (0,domain_name/* isAtOrBelow */.a5)(origin, guess) ? guess : origin;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/entries.js
/** The longest entry that is read, comments and parenthesised lines included. The longest RDATA fits several times. */
const MAX_ENTRY_OCTETS = 1024 * 1024;
/** After so many parentheses that nobody closes, the rest of the file is not worth guessing at. */
const MAX_UNCLOSED = 32;
const entries_PLAIN = 0;
const SPACE = 1;
const MARK = 2;
const HIGH = 3;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const OPEN = 0x28;
const CLOSE = 0x29;
const SEMICOLON = 0x3b;
const BACKSLASH = 0x5c;
const entries_CLASS = new Uint8Array(256);
entries_CLASS[0x20] = SPACE;
entries_CLASS[0x09] = SPACE;
for (const mark of [0, NEWLINE, RETURN, QUOTE, OPEN, CLOSE, SEMICOLON, BACKSLASH])
    entries_CLASS[mark] = MARK;
entries_CLASS.fill(HIGH, 0x80);
const QUOTED = 1;
const GLUED = 2;
const BROKEN = 4;
const NOTE = Buffer.from('ptr-gate');
/** Reads entries from pieces of a file, holding one piece and one entry at a time. The first piece is read at once. */
function openEntries(path, chunks) {
    const source = chunks[Symbol.iterator]();
    let bytes = Buffer.alloc(0);
    let text = '';
    let finished = false;
    let stopped = false;
    let unclosed = 0;
    // Where the next entry begins: offset in the window, its line, and the offset at which that line began.
    let at = 0;
    let atLine = 1;
    let atLineStart = 0;
    // The parenthesis that is open at the end of the last scan.
    let depth = 0;
    let opened = 0;
    let openedLine = 0;
    let openedLineStart = 0;
    let count = 0;
    let indented = false;
    let high = false;
    let notes = [];
    let problem;
    const starts = [];
    const ends = [];
    const flags = [];
    const lines = [];
    const lineStarts = [];
    fill();
    const isUtf16 = bytes.length >= 2 && (bytes.readUInt16BE(0) === 0xfffe || bytes.readUInt16BE(0) === 0xfeff);
    while (!finished && bytes.length < 3)
        fill();
    if (bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        at = atLineStart = 3;
    /** Drops what lies before the current entry and adds the next piece, or doubles what is there from small pieces. */
    function fill() {
        const parts = [bytes.subarray(at)];
        let added = 0;
        const wanted = Math.max(1, Math.min(bytes.length - at, 0x10000));
        while (added < wanted) {
            const step = source.next();
            if (step.done === true) {
                finished = true;
                break;
            }
            added += step.value.length;
            parts.push(step.value);
        }
        bytes = parts.length === 2 && parts[0].length === 0 ? parts[1] : Buffer.concat(parts);
        text = bytes.toString('latin1');
        // A start of line that has left the window is only ever used for differences.
        atLineStart -= at;
        at = 0;
    }
    function column(lineStart, offset) {
        if (!high || lineStart < 0)
            return offset - lineStart + 1;
        return bytes.toString('utf8', lineStart, offset).length + 1;
    }
    function place(line, lineStart, from, to) {
        return { path, line, column: column(lineStart, from), endColumn: column(lineStart, to) };
    }
    /** Reads the entry at `at`; false where the window ends before the entry does. */
    function scan() {
        const end = bytes.length;
        let i = at;
        let line = atLine;
        let lineStart = atLineStart;
        depth = 0;
        count = 0;
        high = false;
        problem = undefined;
        if (notes.length > 0)
            notes = [];
        indented = i < end && entries_CLASS[bytes[i]] === SPACE;
        for (;;) {
            if (i >= end) {
                if (!finished)
                    return false;
                if (depth > 0) {
                    recover('before the file ends');
                    return true;
                }
                break;
            }
            const octet = bytes[i];
            const kind = entries_CLASS[octet];
            if (kind === SPACE) {
                i++;
                continue;
            }
            if (kind === entries_PLAIN || kind === HIGH || octet === BACKSLASH) {
                const start = i;
                for (;;) {
                    while (i < end && entries_CLASS[bytes[i]] === entries_PLAIN)
                        i++;
                    if (i >= end)
                        break;
                    const stop = bytes[i];
                    if (stop >= 0x80)
                        high = true;
                    else if (stop === BACKSLASH) {
                        i++;
                        if (i >= end)
                            break;
                        const escaped = bytes[i];
                        if (escaped === NEWLINE || escaped === RETURN)
                            break;
                        if (escaped >= 0x80)
                            high = true;
                    }
                    else
                        break;
                    i++;
                }
                if (i >= end && !finished)
                    return false;
                push(start, Math.min(i, end), 0, line, lineStart);
                continue;
            }
            switch (octet) {
                case NEWLINE:
                    i++;
                    line++;
                    lineStart = i;
                    if (depth > 0)
                        continue;
                    break;
                case RETURN:
                    i++;
                    if (depth > 0)
                        continue;
                    if (i >= end && !finished)
                        return false;
                    if (i < end && bytes[i] === NEWLINE) {
                        i++;
                        line++;
                        lineStart = i;
                    }
                    break;
                case SEMICOLON: {
                    const start = i;
                    i = bytes.indexOf(NEWLINE, i);
                    if (i < 0)
                        i = end;
                    if (i >= end && !finished)
                        return false;
                    note(start, i, line, lineStart);
                    continue;
                }
                case OPEN:
                    if (depth === 0) {
                        opened = i;
                        openedLine = line;
                        openedLineStart = lineStart;
                    }
                    depth++;
                    i++;
                    continue;
                case CLOSE:
                    if (depth > 0)
                        depth--;
                    else
                        problem ??= {
                            message: "')' closes no parenthesis. Remove it, or write the '(' that it belongs to.",
                            location: place(line, lineStart, i, i + 1),
                        };
                    i++;
                    continue;
                case QUOTE: {
                    const start = i;
                    const startLine = line;
                    const startLineStart = lineStart;
                    let flag = QUOTED;
                    i++;
                    for (;;) {
                        if (i >= end)
                            break;
                        const inside = bytes[i];
                        if (inside === QUOTE || inside === NEWLINE)
                            break;
                        if (inside >= 0x80)
                            high = true;
                        if (inside === BACKSLASH) {
                            i++;
                            if (i < end && bytes[i] === NEWLINE) {
                                flag |= BROKEN;
                                line++;
                                lineStart = i + 1;
                            }
                        }
                        i++;
                    }
                    if (i >= end && !finished)
                        return false;
                    if (i < end && bytes[i] === QUOTE) {
                        push(start + 1, i, flag, startLine, startLineStart);
                        i++;
                    }
                    else
                        problem ??= {
                            message: "the quoted text is not closed before its line ends. Write the closing '\"'.",
                            location: place(startLine, startLineStart, start, start + 1),
                        };
                    continue;
                }
                default:
                    problem ??= {
                        message: 'there is a NUL octet here. Remove it; a zone file is plain text.',
                        location: place(line, lineStart, i, i + 1),
                    };
                    i++;
                    continue;
            }
            break;
        }
        advance(i, line, lineStart);
        return true;
    }
    function advance(offset, line, lineStart) {
        at = offset;
        atLine = line;
        atLineStart = lineStart;
    }
    function push(start, end, flag, line, lineStart) {
        const first = (flag & QUOTED) === 0 ? start : start - 1;
        const before = count === 0 ? -1 : ends[count - 1] + (flags[count - 1] & QUOTED);
        starts[count] = start;
        ends[count] = end;
        flags[count] = first === before ? flag | GLUED : flag;
        lines[count] = line;
        lineStarts[count] = lineStart;
        count++;
    }
    function note(start, end, line, lineStart) {
        let i = start;
        while (i < end && (bytes[i] === SEMICOLON || entries_CLASS[bytes[i]] === SPACE))
            i++;
        if (end - i < NOTE.length || bytes.compare(NOTE, 0, NOTE.length, i, i + NOTE.length) !== 0)
            return;
        let stop = end;
        while (stop > i && (bytes[stop - 1] === RETURN || entries_CLASS[bytes[stop - 1]] === SPACE))
            stop--;
        const content = bytes.toString('utf8', i, stop);
        const from = bytes.toString('utf8', Math.max(0, lineStart), i).length + 1;
        notes.push({
            text: content,
            location: { path, line, column: from, endColumn: from + content.length },
        });
    }
    /**
     * A parenthesis that nobody closes would swallow the rest of the file. Reading goes on at the next line that begins
     * without white space, since lines of white space first are most likely the rest of the broken record.
     */
    function recover(where) {
        unclosed++;
        problem = {
            message: `the parenthesis is not closed ${where}. Write the ')'.`,
            location: place(openedLine, openedLineStart, opened, opened + 1),
        };
        while (count > 0 && starts[count - 1] > opened)
            count--;
        if (unclosed >= MAX_UNCLOSED) {
            problem = { ...problem, last: true };
            stopped = true;
            return;
        }
        let i = opened;
        let line = openedLine;
        for (;;) {
            i = bytes.indexOf(NEWLINE, i);
            if (i < 0) {
                advance(bytes.length, line, bytes.length);
                return;
            }
            i++;
            line++;
            const first = i < bytes.length ? bytes[i] : NEWLINE;
            const kind = entries_CLASS[first];
            if (kind === entries_PLAIN || kind === HIGH || first === BACKSLASH)
                break;
        }
        advance(i, line, i);
    }
    /** An entry beyond the limit: a parenthesis left open, or a line that is no zone data. */
    function refuseLong() {
        if (depth > 0) {
            recover(`within ${MAX_ENTRY_OCTETS} octets`);
            return;
        }
        count = 0;
        problem = {
            message: `the line is longer than ${MAX_ENTRY_OCTETS} octets, which no record is. Break it up.`,
            location: { path, line: atLine, column: 1 },
        };
        for (;;) {
            const newline = bytes.indexOf(NEWLINE, at);
            if (newline >= 0) {
                advance(newline + 1, atLine + 1, newline + 1);
                return;
            }
            at = bytes.length;
            if (finished)
                return;
            fill();
        }
    }
    return {
        get count() {
            return count;
        },
        get indented() {
            return indented;
        },
        get notes() {
            return notes;
        },
        get problem() {
            return problem;
        },
        isUtf16,
        next() {
            while (!stopped) {
                if (at >= bytes.length) {
                    if (finished)
                        break;
                    fill();
                    continue;
                }
                while (!scan()) {
                    if (bytes.length - at > MAX_ENTRY_OCTETS) {
                        refuseLong();
                        break;
                    }
                    fill();
                }
                if (count > 0 || problem !== undefined || notes.length > 0)
                    return true;
            }
            return false;
        },
        word(index) {
            return text.slice(starts[index], ends[index]);
        },
        isQuoted(index) {
            return (flags[index] & QUOTED) !== 0;
        },
        isGlued(index) {
            return (flags[index] & GLUED) !== 0;
        },
        locate(from, to = from + 1) {
            const last = to - 1;
            const line = lines[from];
            const endLine = lines[last];
            const start = starts[from] - (flags[from] & QUOTED);
            const location = { path, line, column: column(lineStarts[from], start) };
            if ((flags[last] & BROKEN) !== 0)
                return location;
            const endColumn = column(lineStarts[last], ends[last] + (flags[last] & QUOTED));
            return endLine === line ? { ...location, endColumn } : { ...location, endLine, endColumn };
        },
        close() {
            source.return?.();
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/include.js


/** Files that include one another this deep, and so many in all, are a mistake or an attack. */
const include_MAX_DEPTH = 32;
const MAX_INCLUDES = 10_000;
/** Where a name server's `directory` puts a relative path is not known, so the likely places are tried in order. */
function candidates(name, includer, directories) {
    const places = [...directories, external_node_path_.posix.dirname(includer), '.'];
    const paths = places.map((place) => external_node_path_.posix.normalize(external_node_path_.posix.join(place, name)));
    return [...new Set(paths)].filter((path) => path !== '..' && !path.startsWith('../'));
}
/**
 * The path of an included file in the repository: relative to the given directories, to the including file's
 * directory, or to the root.
 * @throws {TreeError} when there is no such file inside the repository.
 */
function includedPath(name, includer, directories, tree) {
    if (name.startsWith('/'))
        throw new TreeError(name, `${name} is a path outside the repository. Include a file of the repository, by a relative path.`);
    const paths = candidates(name, includer, directories);
    if (paths.length === 0)
        throw new TreeError(name, `${name} lies outside the repository. Include a file inside it.`);
    const path = paths.find((candidate) => tree.has(candidate));
    if (path !== undefined)
        return path;
    // The tree knows best why a path cannot be read: missing, a directory, a link that leads outside.
    for (const candidate of paths)
        tree.read(candidate, 0);
    throw new TreeError(name, `${paths.join(' and ')} cannot be read.`);
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/names.js


/**
 * Reads a name of a zone file: octets above 127 stay octets, also white space that quotes or odd marks let through;
 * `@` and a missing final dot mean the origin.
 */
function parseZoneName(text, origin) {
    if (text.includes('\\[') && /(?:^|[^\\]\.)\\\[/.test(text))
        return (0,model_parsed/* refused */.J)(`'${text}' has a bit-string label, which no name server reads any more`);
    return (0,domain_name/* parseDomainName */.r)(CONTROL.test(text) ? escaped(text) : text, { origin, octets: true });
}
const CONTROL = /[\0-\x20\x7f]/;
function escaped(text) {
    return text.replace(/\\[\s\S]|[\0-\x20\x7f]/g, (found) => found.length > 1 ? found : `\\${String(found.charCodeAt(0)).padStart(3, '0')}`);
}
/** True for a name with its final dot: it needs no origin. */
function names_isAbsolute(text) {
    return /(?:^|[^\\])(?:\\\\)*\.$/.test(text);
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/record-types.js
/** Record types of the IANA registry that may stand in a zone file; names and numbers. */
const NUMBERS = {
    A: 1,
    NS: 2,
    CNAME: 5,
    SOA: 6,
    MB: 7,
    MG: 8,
    MR: 9,
    NULL: 10,
    WKS: 11,
    PTR: 12,
    HINFO: 13,
    MINFO: 14,
    MX: 15,
    TXT: 16,
    RP: 17,
    AFSDB: 18,
    X25: 19,
    ISDN: 20,
    RT: 21,
    NSAP: 22,
    'NSAP-PTR': 23,
    SIG: 24,
    KEY: 25,
    PX: 26,
    GPOS: 27,
    AAAA: 28,
    LOC: 29,
    NXT: 30,
    EID: 31,
    NIMLOC: 32,
    SRV: 33,
    ATMA: 34,
    NAPTR: 35,
    KX: 36,
    CERT: 37,
    A6: 38,
    DNAME: 39,
    SINK: 40,
    APL: 42,
    DS: 43,
    SSHFP: 44,
    IPSECKEY: 45,
    RRSIG: 46,
    NSEC: 47,
    DNSKEY: 48,
    DHCID: 49,
    NSEC3: 50,
    NSEC3PARAM: 51,
    TLSA: 52,
    SMIMEA: 53,
    HIP: 55,
    NINFO: 56,
    RKEY: 57,
    TALINK: 58,
    CDS: 59,
    CDNSKEY: 60,
    OPENPGPKEY: 61,
    CSYNC: 62,
    ZONEMD: 63,
    SVCB: 64,
    HTTPS: 65,
    DSYNC: 66,
    HHIT: 67,
    BRID: 68,
    SPF: 99,
    UINFO: 100,
    UID: 101,
    GID: 102,
    UNSPEC: 103,
    NID: 104,
    L32: 105,
    L64: 106,
    LP: 107,
    EUI48: 108,
    EUI64: 109,
    URI: 256,
    CAA: 257,
    AVC: 258,
    DOA: 259,
    AMTRELAY: 260,
    RESINFO: 261,
    WALLET: 262,
    CLA: 263,
    IPN: 264,
    TA: 32768,
    DLV: 32769,
};
/** Types of questions and of messages, and two that RFC 973 took out: no zone holds them. */
const NOT_DATA = {
    MD: 3,
    MF: 4,
    OPT: 41,
    NXNAME: 128,
    TKEY: 249,
    TSIG: 250,
    IXFR: 251,
    AXFR: 252,
    MAILB: 253,
    MAILA: 254,
    ANY: 255,
};
const MNEMONICS = new Map(Object.entries(NUMBERS).map(([mnemonic, number]) => [number, mnemonic]));
const REFUSED_NUMBERS = new Set(Object.values(NOT_DATA));
/** The mnemonic in upper case, or `TYPE123` where there is none (RFC 3597 section 5); undefined for what is no type. */
function parseRecordType(text) {
    const upper = text.toUpperCase();
    if (Object.hasOwn(NUMBERS, upper))
        return upper;
    const generic = /^TYPE([0-9]{1,5})$/.exec(upper);
    if (generic === null)
        return undefined;
    const number = Number(generic[1]);
    if (number === 0 || number > 65535 || REFUSED_NUMBERS.has(number))
        return undefined;
    return MNEMONICS.get(number) ?? `TYPE${number}`;
}
/** True for `ANY`, `AXFR`, `OPT` and the like: registered, but never data of a zone. */
function isTypeWithoutData(text) {
    const upper = text.toUpperCase();
    return Object.hasOwn(NOT_DATA, upper) || /^TYPE(?:0|3|4|41|128|249|25[0-5])$/.test(upper);
}
/** `IN`, `CH`, `HS` or `CLASS123`; undefined for what is no class. */
function parseRecordClass(text) {
    const upper = text.toUpperCase();
    switch (upper) {
        case 'IN':
        case 'CLASS1':
            return 'IN';
        case 'CH':
        case 'CHAOS':
        case 'CLASS3':
            return 'CH';
        case 'HS':
        case 'HESIOD':
        case 'CLASS4':
            return 'HS';
    }
    return /^CLASS[0-9]{1,5}$/.test(upper) && Number(upper.slice(5)) <= 65535 ? upper : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/ttl.js
/** The largest TTL (RFC 2181 section 8); BIND reads a larger one as 0. */
const MAX_TTL = 0x7fffffff;
const UNIT_SECONDS = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 };
/**
 * Seconds written as BIND reads them: a plain number, or numbers with units such as `1h30m`, where a number without
 * unit is the last and nothing before it counts. Undefined for anything else, and above 32 bits.
 */
function parseSeconds(text) {
    if (/^[0-9]{1,10}$/.test(text))
        return within32Bits(Number(text));
    if (text.length > 64 || !/^(?:[0-9]+[wdhms])+[0-9]*$/i.test(text))
        return undefined;
    let seconds = 0;
    for (const [, digits, unit] of text.matchAll(/([0-9]+)([wdhms]?)/gi)) {
        if (within32Bits(Number(digits)) === undefined)
            return undefined;
        if (unit === '') {
            if (seconds !== 0)
                return undefined;
            seconds = Number(digits);
        }
        else
            seconds += Number(digits) * UNIT_SECONDS[unit.toLowerCase()];
    }
    return within32Bits(seconds);
}
/** A TTL; above 2^31 - 1 it counts as 0. */
function parseTtl(text) {
    const seconds = parseSeconds(text);
    return seconds !== undefined && seconds > MAX_TTL ? 0 : seconds;
}
function within32Bits(value) {
    return value <= 0xffffffff ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/fields.js


/** Zones use the same few words over and over. */
const MAX_KNOWN = 1024;
const known = new Map();
function meaningOf(word) {
    let meaning = known.get(word);
    if (meaning === undefined) {
        meaning = { recordClass: parseRecordClass(word), ttl: parseTtl(word), type: parseRecordType(word) };
        if (known.size >= MAX_KNOWN)
            known.clear();
        known.set(word, meaning);
    }
    return meaning;
}
/** Reads `[TTL] [CLASS] TYPE` in either order, as BIND does: class, TTL, class, type, each where it stands. */
function readHead(words, from) {
    const head = { recordClass: 'IN', ttl: undefined, type: undefined, next: from };
    let classKnown = false;
    for (let i = from; i < words.count && !words.isQuoted(i); i++) {
        head.next = i;
        const meaning = meaningOf(words.word(i));
        if (meaning.recordClass !== undefined && !classKnown) {
            head.recordClass = meaning.recordClass;
            classKnown = true;
        }
        else if (meaning.ttl !== undefined && head.ttl === undefined)
            head.ttl = meaning.ttl;
        else {
            head.type = meaning.type;
            if (meaning.type !== undefined)
                head.next = i + 1;
            return head;
        }
        head.next = i + 1;
    }
    return head;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/rdata/reading.js
/** Notes what is wrong with the current word, or the missing of it. */
function refuse(reading, problem) {
    reading.problem ??= problem;
    return '';
}
/** The next word, which must be there and must not be in quotes; undefined with the problem noted. */
function plainWord(reading, expected) {
    const { words, at } = reading;
    if (at >= words.count) {
        refuse(reading, `the record ends where ${expected} should follow`);
        return undefined;
    }
    if (words.isQuoted(at)) {
        refuse(reading, `"${words.word(at)}" is in quotes; write ${expected} without them`);
        return undefined;
    }
    return words.word(at);
}
function hasMore(reading) {
    return reading.problem === undefined && reading.at < reading.words.count;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/rdata/fields.js






/** A name of the RDATA, without its final dot. */
function readName(reading) {
    const word = plainWord(reading, 'a name');
    if (word === undefined)
        return undefined;
    const name = parseZoneName(word, reading.origin);
    if (!name.ok) {
        refuse(reading, name.problem);
        return undefined;
    }
    reading.at++;
    return name.value;
}
/** A name as presentation format writes it outside its zone: with the final dot. */
const rdata_fields_name = (reading) => {
    const value = readName(reading);
    if (value === undefined)
        return '';
    return value === domain_name/* ROOT */.Dl ? '.' : `${value}.`;
};
function integer(max) {
    return (reading) => {
        const word = plainWord(reading, `a number from 0 to ${max}`);
        if (word === undefined)
            return '';
        if (!/^[0-9]+$/.test(word))
            return refuse(reading, `'${word}' is not a decimal number`);
        const value = Number(word);
        if (value > max)
            return refuse(reading, `${word} is above ${max}`);
        reading.at++;
        return String(value);
    };
}
const fields_u8 = integer(0xff);
const fields_u16 = integer(0xffff);
const fields_u32 = integer(0xffffffff);
/** Seconds, also with units as in `1h30m`. */
const seconds = (reading) => {
    const word = plainWord(reading, 'a time in seconds');
    if (word === undefined)
        return '';
    const value = parseSeconds(word);
    if (value === undefined)
        return refuse(reading, `'${word}' is not a time; write seconds, or units as in 1h30m`);
    reading.at++;
    return String(value);
};
/** A number that some registry gives names to; the registry grows, so any name is let through as it is. */
function numberOrMnemonic(max) {
    const number = integer(max);
    return (reading) => {
        const word = plainWord(reading, 'a number or its mnemonic');
        if (word === undefined)
            return '';
        if (!/^[a-z][a-z0-9_|-]*$/i.test(word))
            return number(reading);
        reading.at++;
        return word.toUpperCase();
    };
}
const u8OrMnemonic = numberOrMnemonic(0xff);
const u16OrMnemonic = numberOrMnemonic(0xffff);
/** The octets of a word of text, one character each; undefined for a broken escape. */
function octetsOf(word) {
    if (!word.includes('\\'))
        return word;
    let octets = '';
    for (let i = 0; i < word.length; i++) {
        if (word[i] !== '\\')
            octets += word[i];
        else if (/^[0-9]$/.test(word[i + 1] ?? '')) {
            const digits = word.slice(i + 1, i + 4);
            if (!/^[0-9]{3}$/.test(digits) || Number(digits) > 255)
                return undefined;
            octets += String.fromCharCode(Number(digits));
            i += 3;
        }
        else if (i + 1 >= word.length)
            return undefined;
        else
            octets += word[++i];
    }
    return octets;
}
function fields_quote(octets) {
    const inside = octets.replace(/["\\\0-\x1f\x7f-\xff]/g, (char) => char === '"' || char === '\\' ? `\\${char}` : `\\${String(char.charCodeAt(0)).padStart(3, '0')}`);
    return `"${inside}"`;
}
function fields_text(maxOctets) {
    return (reading) => {
        const { words, at } = reading;
        if (at >= words.count)
            return refuse(reading, 'the record ends where a text should follow');
        const octets = octetsOf(words.word(at));
        if (octets === undefined)
            return refuse(reading, `'${words.word(at)}': a backslash is followed by three digits up to 255, or by a character`);
        if (octets.length > maxOctets)
            return refuse(reading, `the text has ${octets.length} octets, the limit is ${maxOctets}; split it into several`);
        reading.at++;
        return fields_quote(octets);
    };
}
/** A character-string (RFC 1035 section 3.3), in quotes or not. */
const characterString = fields_text(255);
/** Text that fills the rest of the RDATA. */
const longText = fields_text(0xffff);
/** A field once or more, to the end. */
function oneOrMore(field) {
    return (reading) => {
        const parts = [field(reading)];
        while (hasMore(reading))
            parts.push(field(reading));
        return parts.join(' ');
    };
}
/** A field where there is something left to read. */
function optional(field) {
    return (reading) => (hasMore(reading) ? field(reading) : '');
}
/** The rest of the RDATA, whose pieces white space may separate. */
function fields_rest(reading, expected) {
    const first = plainWord(reading, expected);
    if (first === undefined)
        return '';
    let whole = '';
    while (hasMore(reading)) {
        whole += plainWord(reading, expected) ?? '';
        if (reading.problem === undefined)
            reading.at++;
    }
    return whole;
}
/** Hexadecimal to the end of the record, any number of octets or exactly so many. */
function hexRest(octets) {
    return (reading) => {
        const start = reading.at;
        const hex = fields_rest(reading, 'hexadecimal digits');
        if (reading.problem !== undefined)
            return '';
        if (!/^(?:[0-9a-f]{2})+$/i.test(hex)) {
            reading.at = start;
            const odd = /^[0-9a-f]+$/i.test(hex);
            return refuse(reading, odd ? `the ${hex.length} hexadecimal digits are not pairs` : `'${hex}' is not hexadecimal`);
        }
        if (octets !== undefined && hex.length !== 2 * octets) {
            reading.at = start;
            return refuse(reading, `there are ${hex.length / 2} octets of digest where its type has ${octets}`);
        }
        return hex.toUpperCase();
    };
}
/** Base64 (RFC 4648 section 4) to the end of the record. */
const base64Rest = (reading) => {
    const start = reading.at;
    const data = fields_rest(reading, 'base64 data');
    if (reading.problem !== undefined)
        return '';
    if (data.length % 4 !== 0 || !/^[a-z0-9+/]+={0,2}$/i.test(data)) {
        reading.at = start;
        return refuse(reading, `'${data.length > 40 ? `${data.slice(0, 40)}...` : data}' is not base64`);
    }
    return data;
};
/** One word of the given form, kept as it is. */
function word(form, expected) {
    return (reading) => {
        const found = plainWord(reading, expected);
        if (found === undefined)
            return '';
        if (!form.test(found))
            return refuse(reading, `'${found}' is not ${expected}`);
        reading.at++;
        return found;
    };
}
const fields_recordType = (reading) => {
    const found = plainWord(reading, 'a record type');
    if (found === undefined)
        return '';
    const type = parseRecordType(found);
    // A bitmap may name types that this list does not know yet; a mnemonic is all that can be told.
    if (type === undefined && !/^[a-z][a-z0-9-]*$/i.test(found))
        return refuse(reading, `'${found}' is not a record type`);
    reading.at++;
    return type ?? found.toUpperCase();
};
function fields_address(family) {
    return (reading) => {
        const found = plainWord(reading, `an IPv${family} address`);
        if (found === undefined)
            return '';
        const parsed = (0,ip_address/* parseIpAddress */.D_)(found);
        if (!parsed.ok)
            return refuse(reading, parsed.problem);
        if (parsed.value.includes(':') !== (family === 6))
            return refuse(reading, `${found} is an IPv${family === 6 ? 4 : 6} address; ${family === 6 ? 'AAAA holds IPv6, A holds IPv4' : 'A holds IPv4, AAAA holds IPv6'}`);
        reading.at++;
        return parsed.value;
    };
}
const fields_ipv4 = fields_address(4);
const fields_ipv6 = fields_address(6);
/** Everything to the end as it is written, for RDATA whose inner syntax is not read here. */
const opaque = (reading) => {
    const { words } = reading;
    if (reading.at >= words.count)
        return refuse(reading, 'the record ends where its data should follow');
    let whole = '';
    for (let first = true; reading.at < words.count; reading.at++, first = false) {
        const { at } = reading;
        const part = words.isQuoted(at) ? `"${words.word(at)}"` : words.word(at);
        whole += first || words.isGlued(at) ? part : ` ${part}`;
    }
    return whole;
};

;// CONCATENATED MODULE: ./lib/sources/zone-file/rdata/generic.js



/** True where the RDATA is in the form of RFC 3597 section 5, `\# LENGTH HEX`. A TXT record may hold the text `\#`. */
function isGeneric(type, { words, at }) {
    if (at >= words.count || words.isQuoted(at) || words.word(at) !== '\\#')
        return false;
    return type !== 'TXT' || (at + 1 < words.count && /^[0-9]+$/.test(words.word(at + 1)));
}
/** Reads `\# LENGTH HEX`; types whose data has a canonical text of its own get that one. */
function readGeneric(type, reading) {
    reading.at++;
    const length = plainWord(reading, 'the number of octets');
    if (length === undefined)
        return '';
    if (!/^[0-9]{1,5}$/.test(length) || Number(length) > 0xffff)
        return refuse(reading, `'${length}' is not a number of octets from 0 to 65535`);
    reading.at++;
    let hex = '';
    while (hasMore(reading)) {
        const part = plainWord(reading, 'hexadecimal digits') ?? '';
        if (!/^[0-9a-f]*$/i.test(part))
            return refuse(reading, `'${part}' is not hexadecimal`);
        hex += part.toLowerCase();
        if (reading.problem === undefined)
            reading.at++;
    }
    if (reading.problem !== undefined)
        return '';
    if (hex.length !== 2 * Number(length)) {
        reading.at--;
        return refuse(reading, `there are ${hex.length} hexadecimal digits where ${length} octets need ${2 * Number(length)}`);
    }
    return canonical(type, Buffer.from(hex, 'hex'), reading) ?? (hex === '' ? '\\# 0' : `\\# ${length} ${hex}`);
}
function canonical(type, octets, reading) {
    const wrong = (what) => {
        reading.at--;
        return refuse(reading, `these octets are not ${what}`);
    };
    switch (type) {
        case 'A':
            return octets.length === 4 ? (0,ip_address/* addressFromBytes */.gu)(octets) : wrong('an IPv4 address, which has 4');
        case 'AAAA':
            return octets.length === 16 ? (0,ip_address/* addressFromBytes */.gu)(octets) : wrong('an IPv6 address, which has 16');
        case 'NS':
        case 'CNAME':
        case 'DNAME':
        case 'PTR':
            return wireName(octets) ?? wrong('a name in wire form (RFC 1035 section 3.1)');
    }
    return undefined;
}
function wireName(octets) {
    const labels = [];
    let at = 0;
    for (;;) {
        const length = octets[at];
        if (length === undefined || length > 63)
            return undefined;
        at++;
        if (length === 0)
            break;
        if (at + length > octets.length)
            return undefined;
        labels.push(octets.toString('latin1', at, at + length));
        at += length;
    }
    if (at !== octets.length)
        return undefined;
    const name = (0,domain_name/* nameFromLabels */.Lf)(labels);
    return name.ok ? name.value : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/rdata/types.js

/** Octets of a DS digest by digest type (IANA registry "DS RR Type Digest Algorithms"). */
const DIGEST_OCTETS = { 1: 20, 2: 32, 3: 32, 4: 48, 5: 32, 6: 32 };
const types_digest = (reading) => {
    const type = reading.words.word(reading.at - 1);
    return hexRest(DIGEST_OCTETS[Number(type)])(reading);
};
const types_salt = word(/^(?:-|(?:[0-9a-f]{2}){1,255})$/i, "a salt of hexadecimal digits, or '-'");
const hashedName = word(/^[0-9a-v]+$/i, 'a hash in base32');
const types_time = word(/^(?:[0-9]{14}|[0-9]{1,10})$/, 'a time such as 20270131000000');
const types = optional(oneOrMore(fields_recordType));
const locator = word(/^[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){3}$/i, 'four groups of hexadecimal digits');
/** The gateway of IPSECKEY and the relay of AMTRELAY: what it is, the number `back` fields before says. */
function gateway(back) {
    return (reading) => {
        const kind = Number(reading.words.word(reading.at - back));
        if (kind === 1)
            return fields_ipv4(reading);
        if (kind === 2)
            return fields_ipv6(reading);
        if (kind === 3)
            return rdata_fields_name(reading);
        return word(/^\.$/, "'.', which stands for none")(reading);
    };
}
/** Parameters of SVCB (RFC 9460 section 2.1): keys are checked for form, values are kept. */
const types_serviceParameters = (reading) => {
    const { words } = reading;
    for (let i = reading.at; i < words.count; i++) {
        if (words.isGlued(i))
            continue;
        const key = words.word(i);
        if (!words.isQuoted(i) && /^[a-z0-9-]+(?:=|$)/.test(key))
            continue;
        reading.at = i;
        reading.problem = `'${key}' is not a service parameter such as alpn=h2`;
        return '';
    }
    return opaque(reading);
};
const base64Word = word(/^(?:[a-z0-9+/]{4})*(?:[a-z0-9+/]{2}==|[a-z0-9+/]{3}=)?$/i, 'base64 data');
const mailbox2 = [rdata_fields_name, rdata_fields_name];
const preferenceAndName = [fields_u16, rdata_fields_name];
const delegationSigner = [fields_u16, u8OrMnemonic, fields_u8, types_digest];
const key = [u16OrMnemonic, u8OrMnemonic, u8OrMnemonic, optional(base64Rest)];
const types_signature = [fields_recordType, u8OrMnemonic, fields_u8, seconds, types_time, types_time, fields_u16, rdata_fields_name, base64Rest];
const types_service = [fields_u16, rdata_fields_name, optional(types_serviceParameters)];
const texts = [oneOrMore(characterString)];
/**
 * The fields of each type's RDATA, in order. What is not here is kept as it is written: better a value that nobody
 * looked into than a complaint about a good one.
 */
const RDATA = {
    SOA: [rdata_fields_name, rdata_fields_name, fields_u32, seconds, seconds, seconds, seconds],
    MX: preferenceAndName,
    AFSDB: preferenceAndName,
    RT: preferenceAndName,
    KX: preferenceAndName,
    LP: preferenceAndName,
    PX: [fields_u16, rdata_fields_name, rdata_fields_name],
    SRV: [fields_u16, fields_u16, fields_u16, rdata_fields_name],
    NAPTR: [fields_u16, fields_u16, characterString, characterString, characterString, rdata_fields_name],
    RP: mailbox2,
    MINFO: mailbox2,
    TALINK: mailbox2,
    MB: [rdata_fields_name],
    MG: [rdata_fields_name],
    MR: [rdata_fields_name],
    'NSAP-PTR': [rdata_fields_name],
    TXT: texts,
    SPF: texts,
    AVC: texts,
    NINFO: texts,
    RESINFO: texts,
    WALLET: texts,
    HINFO: [characterString, characterString],
    X25: [characterString],
    ISDN: [characterString, optional(characterString)],
    GPOS: [characterString, characterString, characterString],
    CAA: [fields_u8, word(/^[a-z0-9]{1,255}$/i, 'a property of letters and digits'), longText],
    URI: [fields_u16, fields_u16, longText],
    DS: delegationSigner,
    CDS: [fields_u16, u8OrMnemonic, fields_u8, hexRest()],
    DLV: delegationSigner,
    TA: delegationSigner,
    SSHFP: [fields_u8, fields_u8, hexRest()],
    TLSA: [fields_u8, fields_u8, fields_u8, hexRest()],
    SMIMEA: [fields_u8, fields_u8, fields_u8, hexRest()],
    ZONEMD: [fields_u32, fields_u8, fields_u8, hexRest()],
    DNSKEY: key,
    CDNSKEY: key,
    KEY: key,
    RKEY: key,
    RRSIG: types_signature,
    SIG: types_signature,
    NSEC: [rdata_fields_name, types],
    NSEC3: [fields_u8, fields_u8, fields_u16, types_salt, hashedName, types],
    NSEC3PARAM: [fields_u8, fields_u8, fields_u16, types_salt],
    CSYNC: [fields_u32, fields_u16, types],
    OPENPGPKEY: [base64Rest],
    DHCID: [base64Rest],
    BRID: [base64Rest],
    HHIT: [base64Rest],
    CERT: [u16OrMnemonic, fields_u16, u8OrMnemonic, base64Rest],
    IPSECKEY: [fields_u8, fields_u8, u8OrMnemonic, gateway(2), optional(base64Rest)],
    AMTRELAY: [fields_u8, word(/^[01]$/, '0 or 1'), fields_u8, gateway(1)],
    HIP: [fields_u8, word(/^(?:[0-9a-f]{2})+$/i, 'hexadecimal digits'), base64Word, optional(oneOrMore(rdata_fields_name))],
    DSYNC: [fields_recordType, u8OrMnemonic, fields_u16, rdata_fields_name],
    SVCB: types_service,
    HTTPS: types_service,
    NID: [fields_u16, locator],
    L64: [fields_u16, locator],
    L32: [fields_u16, fields_ipv4],
    EUI48: [word(/^[0-9a-f]{2}(?:-[0-9a-f]{2}){5}$/i, 'six octets such as 00-00-5e-00-53-2a')],
    EUI64: [word(/^[0-9a-f]{2}(?:-[0-9a-f]{2}){7}$/i, 'eight octets such as 00-00-5e-ef-10-00-00-2a')],
};

;// CONCATENATED MODULE: ./lib/sources/zone-file/rdata/read-rdata.js




/** Reads the words from `from` to the end as RDATA of the type; relative names get the origin. */
function read_rdata_readRdata(type, words, from, origin) {
    const reading = { words, origin, at: from, problem: undefined };
    const value = isGeneric(type, reading) ? readGeneric(type, reading) : read_rdata_readFields(type, reading);
    if (reading.problem === undefined && reading.at < words.count)
        refuse(reading, `'${words.word(reading.at)}' is more than a ${type} record holds`);
    return reading.problem === undefined
        ? { ok: true, value }
        : { ok: false, problem: reading.problem, at: reading.at };
}
function read_rdata_readFields(type, reading) {
    switch (type) {
        case 'A':
            return fields_ipv4(reading);
        case 'AAAA':
            return fields_ipv6(reading);
        case 'NS':
        case 'CNAME':
        case 'DNAME':
        case 'PTR':
            return readName(reading) ?? '';
    }
    const fields = Object.hasOwn(RDATA, type) ? RDATA[type] : undefined;
    if (fields !== undefined) {
        const parts = [];
        for (const field of fields) {
            const part = field(reading);
            if (reading.problem !== undefined)
                return '';
            if (part !== '')
                parts.push(part);
        }
        return parts.join(' ');
    }
    if (/^TYPE[0-9]+$/.test(type) || type === 'NULL')
        return refuse(reading, `the data of ${type} has no text form of its own; write '\\# LENGTH HEX' (RFC 3597)`);
    return opaque(reading);
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/ignore-comment.js

const HOW = "Write '; ptr-gate: ignore RULE[, RULE...] [until YYYY-MM-DD] -- REASON'.";
/** Reads `ptr-gate: ignore RULE[, RULE...] [until DATE] -- REASON`; the reason is not optional. */
function parseIgnoreComment({ text, location }) {
    const verb = /^ptr-gate\s*:?\s*(\S*)\s*/i.exec(text);
    if (verb[1].toLowerCase() !== 'ignore' || !/^ptr-gate\s*:/i.test(text))
        return (0,model_parsed/* refused */.J)(`'${verb[0].trim()}' is not a comment that ptr-gate knows. ${HOW}`);
    const [, head, , reason] = /^(.*?)(\s--|^--)(?:\s+(.*))?$/s.exec(text.slice(verb[0].length)) ?? [];
    if (head === undefined || reason === undefined || reason.trim() === '')
        return (0,model_parsed/* refused */.J)(`the ignore comment gives no reason. ${HOW}`);
    const [, list, date] = /^(.*?)(?:\s+until(?:\s+(.*))?)?$/s.exec(head.trim());
    const hasUntil = /\suntil(?:\s|$)/.test(` ${head.trim()}`.slice(list.length));
    const rules = list.split(',').map((rule) => rule.trim());
    const strange = rules.find((rule) => !/^[a-z]+(?:-[a-z0-9]+)+$/.test(rule));
    if (strange !== undefined)
        return (0,model_parsed/* refused */.J)(strange === ''
            ? `the ignore comment names no rule. ${HOW}`
            : `'${strange}' is not a rule's name. ${HOW}`);
    if (!hasUntil)
        return (0,model_parsed/* parsed */.Y)({ rules, reason: reason.trim(), location });
    if (date === undefined || !ignore_comment_isDate(date))
        return (0,model_parsed/* refused */.J)(`'until ${date ?? ''}' is not followed by a date such as 2027-01-31. ${HOW}`);
    return (0,model_parsed/* parsed */.Y)({ rules, reason: reason.trim(), until: date, location });
}
function ignore_comment_isDate(text) {
    if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text))
        return false;
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/reading.js

/** Defects and skips are listed one by one up to this number; beyond it they are counted. */
const MAX_LISTED = 1000;
const MAX_MESSAGE = 600;
function newReading(input, tree) {
    return {
        input,
        tree,
        files: [],
        apex: input.origin,
        complete: true,
        defaultTtl: undefined,
        lastTtl: undefined,
        missingTtlSaid: false,
        hasOtherClass: false,
        includes: 0,
        includedOctets: 0,
        generated: 0,
        pending: [],
        defects: 0,
        skips: 0,
    };
}
/** Text of a zone file as a reader of UTF-8 sees it; the file is read octet by octet. */
function shown(octets) {
    return /[\x80-\xff]/.test(octets) && !/[^\0-\xff]/.test(octets)
        ? Buffer.from(octets, 'latin1').toString('utf8')
        : octets;
}
/** Notes that something could not be read: a record, unless `kind` says that no record is lost by it. */
function complain(zone, location, message, kind = 'lost') {
    if (kind === 'lost')
        zone.complete = false;
    zone.defects++;
    if (zone.defects > MAX_LISTED)
        return;
    const whole = shown(message);
    const short = whole.length <= MAX_MESSAGE ? whole : `${whole.slice(0, MAX_MESSAGE - 200)} [...] ${whole.slice(-190)}`;
    zone.pending.push({ kind: 'defect', defect: { kind: 'source-syntax', message: short, location } });
}
/** Notes that a record was read and is left out, and why. */
function leaveOut(zone, reason, detail, location, about = {}) {
    zone.skips++;
    if (zone.skips > MAX_LISTED)
        return;
    zone.pending.push({ kind: 'skip', skip: { reason, detail: shown(detail), ...about, location } });
}
/** Says how many defects and skips were counted without being listed. */
function sumUp(zone) {
    const location = { path: zone.input.path };
    if (zone.defects > MAX_LISTED) {
        const message = `${zone.defects - MAX_LISTED} further records could not be read. Correct the ones listed first.`;
        zone.pending.push({ kind: 'defect', defect: { kind: 'source-syntax', message, location } });
    }
    if (zone.skips > MAX_LISTED) {
        const detail = `${zone.skips - MAX_LISTED} further records are left out for reasons like those listed.`;
        zone.pending.push({ kind: 'skip', skip: { reason: 'not-listed', detail, location } });
    }
}
/** The ignore comments of the current entry; broken ones are complained about. */
function reading_ignoresOf(zone, entries) {
    if (entries.notes.length === 0)
        return undefined;
    const ignores = [];
    for (const note of entries.notes) {
        const ignore = parseIgnoreComment(note);
        if (ignore.ok)
            ignores.push(ignore.value);
        else
            complain(zone, note.location, ignore.problem, 'remark');
    }
    return ignores.length === 0 ? undefined : ignores;
}
/** A comment for ptr-gate belongs at the end of a record's line; elsewhere it would quietly do nothing. */
function refuseNotes(zone, entries) {
    for (const note of entries.notes)
        complain(zone, note.location, "this comment stands on no record's line, so it ignores nothing. Put it at the end of the line of the record it is about.", 'remark');
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/read-record.js








/** The record of the current entry; undefined where there is none to have, which is then said. */
function readRecord(zone, file) {
    const { entries } = file;
    const head = readHead(entries, entries.indented ? 0 : 1);
    if (file.lost !== undefined) {
        leaveOut(zone, 'origin-unknown', file.lost, entries.locate(0, entries.count));
        return undefined;
    }
    if (head.recordClass !== 'IN' && head.type !== undefined) {
        zone.hasOtherClass = true;
        noteOwner(zone, file);
        const detail = `the record has class ${head.recordClass}; only class IN is judged.`;
        leaveOut(zone, 'other-class', detail, entries.locate(0, entries.count));
        return undefined;
    }
    if (file.origin === undefined || zone.apex === undefined)
        settle(zone, file, head);
    if (!entries.indented && !readOwner(zone, file))
        return undefined;
    const { owner } = file;
    if (owner === undefined) {
        const message = file.ownerText === undefined
            ? 'the line begins with white space, so the record has the owner of the record before, and there is none. Write the owner at the start of the line.'
            : `the record belongs to '${file.ownerText}', which could not be read. Correct that owner.`;
        complain(zone, entries.locate(0, entries.count), message);
        return undefined;
    }
    if (head.ttl !== undefined)
        zone.lastTtl = head.ttl;
    if (head.type === undefined) {
        complain(zone, wordPlace(file, head.next), missingType(file, head, owner));
        return undefined;
    }
    return finish(zone, file, owner, head.type, head.ttl, head.next);
}
function finish(zone, file, owner, type, ttl, from) {
    const { entries } = file;
    const rdata = read_rdata_readRdata(type, entries, from, file.origin);
    if (!rdata.ok) {
        complain(zone, wordPlace(file, rdata.at), `${type} record of ${owner}: ${rdata.problem}.`);
        return undefined;
    }
    return makeRecord(zone, owner, type, ttl, rdata.value, entries.locate(0, entries.count), () => reading_ignoresOf(zone, entries));
}
/** A record with its TTL settled, unless it is not the zone's, which is then said. */
function makeRecord(zone, owner, type, ttl, data, location, ignoresFor) {
    const apex = zone.apex;
    if (owner !== apex && type === 'SOA') {
        complain(zone, location, `the SOA record of ${owner} stands in the zone ${apex}, and a zone has its SOA at its apex. Write the owner '@', or give the file its own origin: ${owner}.`);
        return undefined;
    }
    if (!(0,domain_name/* isAtOrBelow */.a5)(owner, apex)) {
        const detail = `${owner} lies outside the zone ${apex}, and a name server ignores it there. Is a final dot too many, or one too few?`;
        const address = type === 'A' || type === 'AAAA' ? { address: data } : {};
        leaveOut(zone, 'out-of-zone', detail, location, { name: owner, ...address });
        return undefined;
    }
    const settled = settleTtl(zone, type, ttl, data, location);
    const { view } = zone.input;
    const ignores = ignoresFor();
    if (view === undefined && ignores === undefined)
        return { owner, type, ttl: settled, data, location, zone: apex };
    return {
        owner,
        type,
        ttl: settled,
        data,
        location,
        zone: apex,
        ...(view === undefined ? {} : { view }),
        ...(ignores === undefined ? {} : { ignores }),
    };
}
/** Without a TTL of its own a record has `$TTL`, else that of the record before; a SOA before any other its MINIMUM. */
function settleTtl(zone, type, written, data, location) {
    if (written !== undefined)
        return written;
    if (zone.defaultTtl !== undefined) {
        zone.lastTtl = zone.defaultTtl;
        return zone.defaultTtl;
    }
    if (zone.lastTtl !== undefined)
        return zone.lastTtl;
    if (type === 'SOA') {
        const minimum = Number(data.slice(data.lastIndexOf(' ') + 1));
        zone.defaultTtl = minimum > 0x7fffffff ? 0 : minimum;
        zone.lastTtl = zone.defaultTtl;
        return zone.defaultTtl;
    }
    if (!zone.missingTtlSaid) {
        zone.missingTtlSaid = true;
        complain(zone, location, "the record has no TTL, and neither a '$TTL' line nor a SOA record stands before it; BIND refuses the zone. Write '$TTL 3600' on the first line.", 'remark');
    }
    return undefined;
}
/** Reads the owner at the start of the line; false where it cannot be read, which is then said. */
function readOwner(zone, file) {
    const text = file.entries.word(0);
    if (text === file.ownerText && file.owner !== undefined)
        return true;
    const owner = parseZoneName(text, file.origin);
    file.ownerText = text;
    file.owner = owner.ok ? owner.value : undefined;
    if (!owner.ok)
        complain(zone, file.entries.locate(0), `the owner ${owner.problem}.`);
    return owner.ok;
}
/** Keeps the owner of an entry that is not read further, for the lines after it that have none of their own. */
function noteOwner(_zone, file) {
    const { entries } = file;
    if (entries.indented || entries.count === 0)
        return;
    const text = entries.word(0);
    if (text.startsWith('$'))
        return;
    const absolute = names_isAbsolute(text);
    const owner = file.origin === undefined && !absolute
        ? undefined
        : parseZoneName(text, file.origin ?? '.');
    file.ownerText = text;
    file.owner = owner?.ok === true ? owner.value : undefined;
}
/**
 * Settles origin and apex at the first record: a SOA record says where its zone begins; else what `$ORIGIN` lines
 * and the file's name say.
 */
function settle(zone, file, head) {
    const { entries } = file;
    const ownerText = entries.indented ? '' : entries.word(0);
    if (file.origin === undefined) {
        const own = names_isAbsolute(ownerText) && head.type === 'SOA' ? parseZoneName(ownerText, '.') : undefined;
        file.origin = own?.ok === true ? own.value : originOrRefuse(zone, file);
    }
    if (zone.apex !== undefined || head.type === undefined)
        return;
    const owner = head.type === 'SOA' ? parseZoneName(ownerText, file.origin) : undefined;
    zone.apex =
        owner?.ok === true && !entries.indented ? owner.value : apexWithoutSoa(zone.input.path, file.origin);
}
/**
 * The origin where no line of the file gives it.
 * @throws {SourceError} where the file's name does not either.
 */
function originOrRefuse(zone, file) {
    const origin = zone.apex ?? originOfFileName(zone.input.path);
    if (origin !== undefined)
        return origin;
    const { line = 1, column = 1 } = file.entries.locate(0);
    const { path } = file;
    throw new SourceError(`${path}:${line}:${column}: the name of the zone is not known: it stands neither in the file nor in its name. Write '$ORIGIN example.org.' on the first line, or give the origin where the file is listed: records: [{path: ${zone.input.path}, origin: example.org}].`, { path, line, column });
}
/** The place of a word, or of the end of the entry where the word is missing. */
function wordPlace({ entries }, index) {
    return index < entries.count ? entries.locate(index) : entries.locate(0, entries.count);
}
function missingType({ entries }, head, owner) {
    if (head.next >= entries.count)
        return `the record of ${owner} ends before its type. Write the type and its data, such as 'A 192.0.2.1'.`;
    const word = entries.word(head.next);
    if (isTypeWithoutData(word))
        return `${word.toUpperCase()} is no type of data, and cannot stand in a zone.`;
    return `'${word}' is not a record type. Write one such as A, AAAA or PTR; a type without a name is written TYPE123 \\# LENGTH HEX (RFC 3597).`;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/read-directive.js








/** Included files may hold so much in all: a file can include another a thousand times. */
const MAX_INCLUDED_OCTETS = 256 * 1024 * 1024;
/** Does what a line with `$ORIGIN`, `$TTL` or `$INCLUDE` says; `$GENERATE` is not read here. */
function readDirective(zone, file) {
    const { entries } = file;
    refuseNotes(zone, entries);
    const directive = entries.word(0).toUpperCase();
    switch (directive) {
        case '$ORIGIN':
            if (hasWords(zone, file, 2, 2, '$ORIGIN example.org.'))
                setOrigin(zone, file);
            else
                file.lost = lostAt(file);
            return;
        case '$TTL':
            if (hasWords(zone, file, 2, 2, '$TTL 3600'))
                setTtl(zone, file);
            return;
        case '$INCLUDE':
            if (hasWords(zone, file, 2, 3, '$INCLUDE FILE [ORIGIN]'))
                include(zone, file);
            return;
        case '$DATE':
            return; // BIND's own note of when a file was written; it changes no name and no address.
        default:
            complain(zone, entries.locate(0), `'${entries.word(0)}' is not a directive. The directives are $ORIGIN, $TTL, $INCLUDE and $GENERATE; an owner that begins with a dollar sign is written '\\$'.`);
    }
}
function hasWords(zone, file, least, most, form) {
    const { entries } = file;
    if (entries.count >= least && entries.count <= most)
        return true;
    // A TTL that is not understood makes no record unreadable.
    const kind = form.startsWith('$TTL') ? 'remark' : 'lost';
    const found = entries.count < least
        ? 'the directive ends too early'
        : `'${entries.word(most)}' is more than the directive takes`;
    complain(zone, wordPlace(file, entries.count < least ? 0 : most), `${found}. Write '${form}'.`, kind);
    return false;
}
function lostAt({ entries, path }) {
    return `its name depends on the $ORIGIN line at ${path}:${entries.locate(0).line}, which could not be read.`;
}
function setOrigin(zone, file) {
    const text = file.entries.word(1);
    if (file.lost !== undefined && !names_isAbsolute(text))
        return;
    if (!names_isAbsolute(text))
        file.origin ??= originOrRefuse(zone, file);
    const origin = parseZoneName(text, file.origin ?? '.');
    if (!origin.ok || file.entries.isQuoted(1)) {
        const problem = origin.ok ? `'${text}' stands in quotes` : origin.problem;
        complain(zone, file.entries.locate(1), `the origin ${problem}. Write '$ORIGIN example.org.'.`);
        file.lost = lostAt(file);
        return;
    }
    file.origin = origin.value;
    file.lost = undefined;
    // The same text means another name from here on; the owner itself stays that of the last record.
    if (file.owner !== undefined)
        file.ownerText = undefined;
}
function setTtl(zone, file) {
    const text = file.entries.word(1);
    const ttl = file.entries.isQuoted(1) ? undefined : parseTtl(text);
    if (ttl === undefined) {
        complain(zone, file.entries.locate(1), `'${text}' is not a TTL. Write seconds, or units as in '$TTL 1h30m'.`, 'remark');
        return;
    }
    zone.defaultTtl = ttl;
    zone.lastTtl = ttl;
}
function include(zone, file) {
    const { entries } = file;
    const place = entries.locate(1);
    if (file.origin === undefined && file.lost === undefined)
        file.origin = originOrRefuse(zone, file);
    let { origin, lost } = file;
    if (entries.count === 3) {
        const text = entries.word(2);
        const given = parseZoneName(text, origin ?? '.');
        if (!given.ok || entries.isQuoted(2)) {
            complain(zone, entries.locate(2), `the origin ${given.ok ? `'${text}' stands in quotes` : given.problem}. Write '$INCLUDE FILE example.org.'.`);
            return;
        }
        if (lost === undefined || names_isAbsolute(text)) {
            origin = given.value;
            lost = undefined;
        }
    }
    const name = Buffer.from(entries.word(1), 'latin1').toString('utf8');
    try {
        const path = includedPath(name, file.path, zone.input.directories ?? [], zone.tree);
        if (zone.files.some((open) => open.path === path))
            throw new TreeError(path, `${path} includes itself. Remove this line.`);
        if (zone.files.length > include_MAX_DEPTH)
            throw new TreeError(path, `more than ${include_MAX_DEPTH} files include one another. Include fewer levels.`);
        if (++zone.includes > MAX_INCLUDES)
            throw new TreeError(path, `there are more than ${MAX_INCLUDES} inclusions. Write one larger file.`);
        const included = openEntries(path, metered(zone, zone.tree.chunks(path)));
        if (included.isUtf16) {
            included.close();
            throw new TreeError(path, `${path} is in UTF-16. Save it as UTF-8.`);
        }
        zone.files.push({ path, entries: included, origin, lost, owner: file.owner, ownerText: undefined });
    }
    catch (error) {
        if (!(error instanceof TreeError))
            throw error;
        complain(zone, place, `$INCLUDE ${name}: ${error.message}`);
    }
}
function* metered(zone, chunks) {
    for (const chunk of chunks) {
        zone.includedOctets += chunk.length;
        if (zone.includedOctets > MAX_INCLUDED_OCTETS)
            throw new SourceError(`${zone.input.path}: the files that it includes come to more than ${MAX_INCLUDED_OCTETS} octets. Include less, or list the files on their own.`, { path: zone.input.path });
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/generate.js

/** One `$GENERATE` makes at most so many records: all addresses of an IPv4 /12. */
const MAX_STEPS = 2 ** 20;
const MAX_VALUE = 0x7fffffff;
/** BIND writes a number into 128 octets, its end mark among them. */
const MAX_DIGITS = 127;
/** Reads `START-STOP[/STEP]`; like BIND, whatever stands behind the numbers goes unread. */
function parseRange(text) {
    const found = /^\+?([0-9]+)-\+?([0-9]+)(\/(?:\+?([0-9]+))?)?/.exec(text);
    const how = 'write START-STOP or START-STOP/STEP, such as 1-254';
    if (found === null || (found[3] !== undefined && found[4] === undefined))
        return (0,model_parsed/* refused */.J)(`'${text}' is not a range; ${how}`);
    const [start, stop, step] = [Number(found[1]), Number(found[2]), Number(found[4] ?? 1)];
    if (start > MAX_VALUE || stop > MAX_VALUE || step > MAX_VALUE)
        return (0,model_parsed/* refused */.J)(`'${text}' has a number above ${MAX_VALUE}; ${how}`);
    if (stop < start)
        return (0,model_parsed/* refused */.J)(`'${text}' ends before it starts; ${how}`);
    if (step === 0)
        return (0,model_parsed/* refused */.J)(`'${text}' has the step 0, which never ends; ${how}`);
    return (0,model_parsed/* parsed */.Y)({ start, stop, step });
}
function stepsOf({ start, stop, step }) {
    return Math.floor((stop - start) / step) + 1;
}
const MODIFIER = /^\{([+-]?0*[0-9]{1,10})(?:,\+?(0*[0-9]{1,10})(?:,([doxXnN]))?)?\}/;
/**
 * Reads a side of `$GENERATE`: `$` is the number, `${OFFSET[,WIDTH[,MODE]]}` the number in another form, `$$` and
 * `\$` a dollar sign.
 */
function parseTemplate(text) {
    const parts = [];
    let literal = '';
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (char === '\\') {
            literal += char + (text[i + 1] ?? '');
            i++;
        }
        else if (char !== '$')
            literal += char;
        else if (text[i + 1] === '$') {
            literal += char;
            i++;
        }
        else {
            parts.push(literal);
            literal = '';
            if (text[i + 1] !== '{') {
                parts.push({ offset: 0, width: 0, mode: 'd' });
                continue;
            }
            const found = MODIFIER.exec(text.slice(i + 1, i + 40));
            if (found === null)
                return (0,model_parsed/* refused */.J)(`'${text}': write \${OFFSET,WIDTH,MODE} with a mode of d, o, x, X, n or N, such as \${0,3,d}`);
            const offset = Number(found[1]);
            const width = Number(found[2] ?? 0);
            if (Math.abs(offset) > MAX_VALUE)
                return (0,model_parsed/* refused */.J)(`'${text}': the offset ${found[1]} is beyond ${MAX_VALUE}`);
            if (width > MAX_DIGITS)
                return (0,model_parsed/* refused */.J)(`'${text}': the width ${found[2]} is above ${MAX_DIGITS}`);
            parts.push({ offset, width, mode: found[3] ?? 'd' });
            i += found[0].length;
        }
    }
    parts.push(literal);
    return (0,model_parsed/* parsed */.Y)(parts);
}
/** The text for one step; undefined where a number with its offset leaves 32 bits. */
function fill(template, value) {
    let text = '';
    for (const part of template) {
        if (typeof part === 'string')
            text += part;
        else {
            const number = value + part.offset;
            if (number > MAX_VALUE || number < -MAX_VALUE)
                return undefined;
            text += format(number, part.width, part.mode);
        }
    }
    return text;
}
/** As the C library's printf writes it: a sign counts as a digit of the width, and the bits of a negative number show. */
function format(number, width, mode) {
    switch (mode) {
        case 'd':
            return number < 0
                ? `-${String(-number).padStart(width - 1, '0')}`
                : String(number).padStart(width, '0');
        case 'o':
            return (number >>> 0).toString(8).padStart(width, '0');
        case 'x':
            return (number >>> 0).toString(16).padStart(width, '0');
        case 'X':
            return (number >>> 0).toString(16).toUpperCase().padStart(width, '0');
        default:
            return nibbles(number >>> 0, width, mode === 'N');
    }
}
/** Hexadecimal digits as labels, the last first; the width counts the dots, and may end with one. */
function nibbles(number, width, upper) {
    let rest = number;
    let left = width;
    let text = '';
    do {
        const digit = (rest & 15).toString(16);
        text += upper ? digit.toUpperCase() : digit;
        rest >>>= 4;
        if (left > 0)
            left--;
        if (left > 0 || rest !== 0) {
            text += '.';
            if (left > 0)
                left--;
        }
    } while (rest !== 0 || left > 0);
    return text;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/read-generate.js








/** All `$GENERATE` lines of a zone make at most so many records: all addresses of an IPv4 /8. */
const MAX_GENERATED = 2 ** 24;
const FORM = "Write '$GENERATE 1-254 host-$ A 192.0.2.$'.";
/** The records of a `$GENERATE` line, one after the other; all have the place of the line. */
function* readGenerate(zone, file) {
    const { entries } = file;
    if (file.lost !== undefined) {
        leaveOut(zone, 'origin-unknown', file.lost, entries.locate(0, entries.count));
        return;
    }
    const generation = parse(zone, file);
    if (generation === undefined)
        return;
    file.origin ??= originOrRefuse(zone, file);
    zone.apex ??= apexWithoutSoa(zone.input.path, file.origin);
    const { range, left, right, head } = generation;
    const location = entries.locate(0, entries.count);
    const ignores = reading_ignoresOf(zone, entries);
    if (head.ttl !== undefined)
        zone.lastTtl = head.ttl;
    const isSimple = right.every((part) => typeof part !== 'string' || /^[^\s"();\\]*$/.test(part));
    const isQuoted = entries.isQuoted(entries.count - 1);
    for (let value = range.start; value <= range.stop; value += range.step) {
        const record = step(value);
        if (typeof record === 'string') {
            complain(zone, location, `$GENERATE at ${value}: ${record}. The numbers after it are not read.`);
            return;
        }
        if (record !== undefined)
            yield record;
    }
    function step(value) {
        const ownerText = fill(left, value);
        const dataText = fill(right, value);
        if (ownerText === undefined || dataText === undefined)
            return 'the number with its offset is beyond 32 bits';
        const owner = parseZoneName(ownerText, file.origin);
        if (!owner.ok)
            return `the owner ${owner.problem}`;
        const words = isSimple && dataText !== '' ? oneWord(dataText) : wordsOf(dataText, file.path);
        if (typeof words === 'string')
            return words;
        const rdata = read_rdata_readRdata(head.type, words, 0, file.origin);
        if (!rdata.ok)
            return `${head.type} record of ${owner.value}: ${rdata.problem}`;
        return makeRecord(zone, owner.value, head.type, head.ttl, rdata.value, location, () => ignores);
    }
    function wordsOf(text, path) {
        // Quotes around the whole right side keep its white space together and are not part of the data.
        const inner = openEntries(path, [Buffer.from(isQuoted ? text.replaceAll('\\"', '"') : text, 'latin1')]);
        if (!inner.next())
            return 'the data is empty';
        return inner.problem?.message.replace(/\.[^.]*\.?$/, '') ?? inner;
    }
}
function oneWord(text) {
    return { count: 1, word: () => text, isQuoted: () => false, isGlued: () => false };
}
function parse(zone, file) {
    const { entries } = file;
    const refuse = (index, problem) => {
        complain(zone, wordPlace(file, index), `$GENERATE: ${problem}.`);
        return undefined;
    };
    if (entries.count < 5)
        return refuse(entries.count, `the line ends too early. ${FORM.slice(0, -1)}`);
    const quoted = [1, 2].find((index) => entries.isQuoted(index));
    if (quoted !== undefined)
        return refuse(quoted, `"${entries.word(quoted)}" is in quotes. ${FORM.slice(0, -1)}`);
    const range = parseRange(entries.word(1));
    if (!range.ok)
        return refuse(1, range.problem);
    const left = parseTemplate(entries.word(2));
    if (!left.ok)
        return refuse(2, left.problem);
    const head = readHead(entries, 3);
    if (head.recordClass !== 'IN') {
        zone.hasOtherClass = true;
        const detail = `the records have class ${head.recordClass}; only class IN is judged.`;
        leaveOut(zone, 'other-class', detail, entries.locate(0, entries.count));
        return undefined;
    }
    const { type, next } = head;
    if (type === undefined)
        return refuse(next, next < entries.count ? `'${entries.word(next)}' is not a record type` : `the type is missing`);
    if (next >= entries.count)
        return refuse(next, `the data after ${type} is missing. ${FORM.slice(0, -1)}`);
    if (next + 1 < entries.count)
        return refuse(next + 1, `'${entries.word(next + 1)}' is more than the line takes; put data of several words in quotes`);
    const right = parseTemplate(entries.word(next));
    if (!right.ok)
        return refuse(next, right.problem);
    const steps = stepsOf(range.value);
    if (steps > MAX_STEPS)
        return refuse(1, `${entries.word(1)} makes ${steps} records, and a line may make ${MAX_STEPS}; make the range smaller`);
    zone.generated += steps;
    if (zone.generated > MAX_GENERATED)
        return refuse(1, `the $GENERATE lines of this zone make more than ${MAX_GENERATED} records`);
    return { range: range.value, left: left.value, right: right.value, head: { ...head, type } };
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/read-zone.js








const DOLLAR = '$';
/**
 * Everything that a zone file and the files it includes declare, record by record; the zone itself comes last, when
 * it is known whether all of it could be read.
 * @throws {SourceError} when the file cannot be read or its origin cannot be told.
 */
function* readZone(input, tree) {
    const zone = newReading(input, tree);
    const { files, pending } = zone;
    try {
        files.push({
            path: input.path,
            entries: openRoot(input, tree),
            origin: input.origin,
            lost: undefined,
            owner: undefined,
            ownerText: undefined,
        });
        for (;;) {
            const file = files[files.length - 1];
            if (file === undefined)
                break;
            const { entries } = file;
            if (!entries.next()) {
                files.pop();
                entries.close();
                continue;
            }
            if (entries.problem !== undefined || entries.count === 0)
                readMarks(zone, file);
            else if (!entries.indented && entries.word(0).startsWith(DOLLAR)) {
                if (entries.word(0).toUpperCase() === '$GENERATE') {
                    for (const record of readGenerate(zone, file)) {
                        if (pending.length > 0)
                            yield* pending.splice(0);
                        yield { kind: 'record', record };
                    }
                }
                else
                    readDirective(zone, file);
            }
            else {
                const record = readRecord(zone, file);
                if (pending.length > 0)
                    yield* pending.splice(0);
                if (record !== undefined)
                    yield { kind: 'record', record };
                continue;
            }
            if (pending.length > 0)
                yield* pending.splice(0);
        }
        sumUp(zone);
        yield* pending.splice(0);
        const apex = apexOf(zone);
        if (apex !== undefined)
            yield {
                kind: 'zone',
                apex,
                ...(input.view === undefined ? {} : { view: input.view }),
                path: input.path,
                complete: zone.complete,
            };
    }
    finally {
        for (const file of files)
            file.entries.close();
    }
}
function openRoot({ path }, tree) {
    let entries;
    try {
        entries = openEntries(path, tree.chunks(path));
    }
    catch (error) {
        if (error instanceof TreeError)
            throw new SourceError(error.message, { path });
        throw error;
    }
    if (entries.isUtf16) {
        entries.close();
        throw new SourceError(`${path} is in UTF-16, which no name server reads. Save it as UTF-8.`, { path });
    }
    return entries;
}
/** An entry whose marks are wrong, or that is only a comment. */
function readMarks(zone, file) {
    const { problem } = file.entries;
    if (problem === undefined) {
        refuseNotes(zone, file.entries);
        return;
    }
    noteOwner(zone, file);
    const rest = problem.last === true ? ' The file is not read further.' : '';
    complain(zone, problem.location, problem.message + rest);
}
/** The zone's apex; without any record what the file's origin or name says, unless all its records have another class. */
function apexOf(zone) {
    if (zone.apex !== undefined || zone.hasOtherClass)
        return zone.apex;
    const { path } = zone.input;
    const origin = originOfFileName(path);
    return origin === undefined ? undefined : apexWithoutSoa(path, origin);
}

;// CONCATENATED MODULE: ./lib/sources/zone-file.js


const DIRECTIVE = /^\$(?:ORIGIN|TTL|GENERATE|INCLUDE)[ \t]+\S/im;
const SOA = /^(?:[^\s;]\S*)?[ \t]+(?:(?:[0-9][0-9wdhms]*|IN|CH|HS)[ \t]+){0,2}SOA[ \t]+\S/im;
const RECORD = /^(?:[^\s;#]\S*)?[ \t]+(?:[0-9][0-9wdhms]*[ \t]+)?(?:IN[ \t]+)(?:[0-9][0-9wdhms]*[ \t]+)?(?:A|AAAA|PTR|NS|CNAME|DNAME|MX|TXT|SRV)[ \t]+\S/im;
/** RFC 1035 section 5 as BIND 9.18 reads it. */
const zoneFile = {
    id: 'zone-file',
    title: 'Zone files (RFC 1035 section 5) with $ORIGIN, $TTL, $INCLUDE and $GENERATE, as BIND reads them',
    recognises(file, head) {
        if (/^\uFEFF?\s*[[{]/.test(head) || /^---\s*$/m.test(head))
            return 0;
        if (DIRECTIVE.test(head) || SOA.test(head) || RECORD.test(head))
            return 2;
        const named = /\.zone$|(?:^|\/)(?:db|named|pri)\.[^/]+$/.test(file.path) && originOfFileName(file.path) !== undefined;
        return named ? 1 : 0;
    },
    read: readZone,
};

;// CONCATENATED MODULE: ./lib/sources/index.js


/** Every source, the surest at recognising its files first. */
const SOURCES = [manifest, zoneFile];
function sourceById(id) {
    return SOURCES.find((source) => source.id === id);
}

;// CONCATENATED MODULE: ./lib/sources/read.js



const HEAD_OCTETS = 4096;
/**
 * Settles which files are read, by which source, in the order of the entries.
 * @throws {SourceError} for a pattern without a file, an unknown `as:`, or a file that no source recognises.
 */
function read(tree, entries) {
    const files = new Map();
    for (const entry of entries) {
        const paths = tree.has(entry.pattern) ? [entry.pattern] : tree.glob(entry.pattern);
        if (paths.length === 0)
            throw new SourceError(`${read_placeOf(entry)}no file matches '${entry.pattern}' in ${tree.title}. Correct the path or pattern.`, { path: entry.pattern });
        for (const path of paths) {
            const file = {
                path,
                ...(entry.as === undefined ? {} : { as: entry.as }),
                ...(entry.origin === undefined ? {} : { origin: entry.origin }),
            };
            // The same file under another origin or format is another declaration; listed twice it is the same.
            const key = `${path}\0${entry.as ?? ''}\0${entry.origin ?? ''}`;
            if (!files.has(key))
                files.set(key, readable(file, tree, entry));
        }
    }
    return [...files.values()];
}
function readable(file, tree, entry) {
    const source = sourceOf(file, tree, entry);
    return {
        path: file.path,
        source: source.id,
        *declarations() {
            try {
                yield* source.read(file, tree);
            }
            catch (error) {
                if (error instanceof TreeError)
                    throw new SourceError(error.message, { path: error.path });
                throw error;
            }
        },
    };
}
function sourceOf(file, tree, entry) {
    if (file.as !== undefined) {
        const source = sourceById(file.as);
        if (source !== undefined)
            return source;
        throw new SourceError(`${read_placeOf(entry)}'${file.as}' is not a format. Write one of ${SOURCES.map((known) => known.id).join(', ')}.`, { path: file.path });
    }
    const head = headOf(file.path, tree);
    let best;
    let score = 0;
    for (const source of SOURCES) {
        const sure = source.recognises(file, head);
        if (sure > score) {
            best = source;
            score = sure;
        }
    }
    if (best !== undefined)
        return best;
    throw new SourceError(`${read_placeOf(entry)}${file.path} is in no format known here. Say which it is, as in {path: ${file.path}, as: zone-file}; formats: ${SOURCES.map((known) => known.id).join(', ')}.`, { path: file.path });
}
function headOf(path, tree) {
    try {
        for (const chunk of tree.chunks(path))
            return chunk.toString('utf8', 0, HEAD_OCTETS);
        return '';
    }
    catch (error) {
        if (error instanceof TreeError)
            throw new SourceError(error.message, { path });
        throw error;
    }
}
function read_placeOf(entry) {
    if (entry.location === undefined)
        return '';
    const { path, line, column } = entry.location;
    return `${path}:${line ?? 1}:${column ?? 1}: `;
}

;// CONCATENATED MODULE: ./lib/suggest.js
/** The known word nearest to a mistyped one, or undefined where none is near (edit distance of a third of its length). */
function suggest(word, known) {
    let best;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(word.toLowerCase(), candidate, least);
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}
/** Optimal string alignment distance (a swap of neighbours counts once), given up at `limit`. */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit || a.length > 64)
        return limit;
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let distance = Math.min(row[j - 1] + 1, previous[j] + 1, previous[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                distance = Math.min(distance, before[j - 2] + 1);
            row.push(distance);
        }
        before = previous;
        previous = row;
    }
    return previous[b.length];
}

;// CONCATENATED MODULE: ./lib/zones/ttl.js
/** For records of zones that name no TTL at all. */
const DEFAULT_TTL = 3600;
/** The record's own TTL in seconds, else the MINIMUM of the zone's SOA (RFC 1035 section 3.3.13), else an hour. */
function ttlOf(record, zone) {
    return record.ttl ?? ttl_minimumOf(zone) ?? DEFAULT_TTL;
}
/** Seconds that caches keep a negative answer: the lesser of the SOA's TTL and its MINIMUM (RFC 2308 section 5). */
function negativeTtlOf(zone) {
    const minimum = ttl_minimumOf(zone);
    if (zone.soa === undefined || minimum === undefined)
        return undefined;
    return Math.min(ttlOf(zone.soa, zone), minimum);
}
function ttl_minimumOf(zone) {
    const field = zone.soa?.data.trim().split(/\s+/).at(-1);
    return field !== undefined && /^[0-9]{1,10}$/.test(field) ? Number(field) : undefined;
}

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
    const negativeTtl = negativeTtlOf(zone);
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
    const chain = found.aliases.map((alias) => ttlOf(alias.record, alias.zone));
    return found.records.reduce((least, record) => Math.min(least, ttlOf(record, found.zone)), Math.min(...chain, Infinity));
}

;// CONCATENATED MODULE: ./lib/check.js






















/**
 * Settles the options and finds the files.
 * @throws {CannotRun} when there is no configuration, or something in it is wrong.
 */
function check_prepareCheck(request) {
    const { tree, files, flags, now } = request;
    const configPath = (0,config_path/* findInput */.cu)(tree, flags.texts.get('config')?.at(-1), files);
    const config = configPath === undefined ? undefined : readConfig(tree, configPath);
    const settled = (0,lib_options/* settleOptions */.sN)(config === undefined ? [flags] : [flags, policyLayer(config)]);
    if (!settled.ok)
        throw new cannot_run/* CannotRun */.z(settled.problem);
    const options = settled.value;
    refuseUnknownRules(options, config);
    const entries = files.length > 0 ? files.map((pattern) => ({ pattern })) : [...(config?.records ?? [])];
    if (config?.hasExpect === true)
        entries.unshift({ pattern: config.path, as: 'manifest' });
    const readable = orCannotRun(() => read(tree, entries));
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
                check_settle(one, judge, judged);
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
function check_settle(one, judge, judged) {
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
    const reverse = declaredLookup(zones, reverseNameOf(address), 'PTR', view);
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
        mayAsk: ({ address }) => explicit || (specialPurposeOf(address)?.kind ?? 'global') === 'global',
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
        pairs: STATES.reduce((sum, state) => sum + counts[state], 0),
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
        if (ruleById(rule) !== undefined)
            continue;
        throw new cannot_run/* CannotRun */.z(`${place}: there is no rule '${rule}'.${didYouMean(rule)} ptr-gate explain lists the rules`);
    }
}
function didYouMean(rule) {
    const near = suggest(rule, RULES.map(({ id }) => id));
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
    return error instanceof SourceError ? new cannot_run/* CannotRun */.z(error.message) : error;
}

// EXTERNAL MODULE: ./lib/deliver.js
var lib_deliver = __webpack_require__(205);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(202);
;// CONCATENATED MODULE: ./lib/reporters/order.js
const order_RANK = { error: 0, warning: 1, notice: 2 };
/** Gating findings first, then by severity, path, line, column and rule: a total order for stable output. */
function byUrgency(a, b) {
    return (Number(b.gating) - Number(a.gating) ||
        order_RANK[a.severity] - order_RANK[b.severity] ||
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

;// CONCATENATED MODULE: ./lib/reporters/remedies.js
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

;// CONCATENATED MODULE: ./lib/reporters/wording.js

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
    const order = [...STATES].reverse().sort((a, b) => weight(a) - weight(b));
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
    const took = `${wording_seconds(coverage.durationMs)}`;
    if (coverage.offline)
        return `${read}, judged offline against the repository's own zones, in ${took}.`;
    const servers = coverage.servers.slice(0, 4).join(', ');
    const more = coverage.servers.length > 4 ? ` and ${coverage.servers.length - 4} more` : '';
    const asked = coverage.servers.length === 0 ? '' : ` to ${servers}${more}`;
    const retries = coverage.retries === 0 ? '' : `, ${count(coverage.retries, 'retry', 'retries')}`;
    return `${read}; ${count(coverage.questions, 'question')}${asked} (${grouped(coverage.sent)} sent${retries}), in ${took}.`;
}
function wording_seconds(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
/** Why a finding is not shown: the reason given, until when, and where that is written. */
function suppressedSentence(suppressed) {
    const until = suppressed.until === null ? '' : ` until ${suppressed.until}`;
    const by = suppressed.by === null ? '' : ` (${place(suppressed.by)})`;
    return `${suppressed.reason}${until}${by}`;
}

;// CONCATENATED MODULE: ./lib/reporters/github.js




/** The runner turns the first ten commands of each kind in a step into annotations, and drops the rest. */
const ANNOTATIONS_PER_KIND = 10;
/**
 * Annotations as workflow commands. The roll-up comes first and counts as an error, so the entry that prints this
 * must not add an error of its own; what the runner would drop is counted in a closing line instead.
 */
const github = {
    format: 'github',
    title: 'annotations on a GitHub Actions run',
    end: (summary, medium) => {
        const lines = [rollUp(summary)];
        const order = medium.inDiff === undefined ? byUrgency : byUrgencyInDiff(medium.inDiff);
        const room = {
            error: ANNOTATIONS_PER_KIND - (summary.verdict === 'pass' ? 0 : 1),
            warning: ANNOTATIONS_PER_KIND,
            notice: ANNOTATIONS_PER_KIND,
        };
        let left = 0;
        for (const group of byLine([...summary.findings].sort(order))) {
            const kind = kindOf(group[0]);
            if (room[kind] === 0)
                left += group.length;
            else {
                room[kind]--;
                lines.push(annotation(kind, group));
            }
        }
        if (left > 0) {
            lines.push((0,reporters_escape/* escapeLog */.Ah)(`${count(left, 'more finding')} without an annotation, because GitHub shows ${ANNOTATIONS_PER_KIND} of each kind per step: the step summary has them all.`));
        }
        return `${lines.join('\n')}\n`;
    },
};
function rollUp(summary) {
    const { word, sentence } = verdictSentence(summary);
    const said = `${sentence} Pairs: ${countsSentence(summary.counts)}.`;
    if (summary.verdict === 'pass')
        return (0,reporters_escape/* escapeLog */.Ah)(`ptr-gate: ${word.toLowerCase()}. ${said}`);
    return (0,reporters_escape/* workflowCommand */.NA)('error', { title: `ptr-gate: ${word.toLowerCase()}` }, said);
}
/** What blocks nothing must not look as if it did. */
function kindOf(finding) {
    return finding.gating ? finding.severity : 'notice';
}
/** Sorted findings, those of one kind on one line together, each group where its first member stood. */
function byLine(sorted) {
    const groups = new Map();
    for (const [i, finding] of sorted.entries()) {
        const { location } = finding;
        const key = location?.line === undefined ? `${i}` : JSON.stringify([kindOf(finding), location.path, location.line]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()];
}
function annotation(kind, group) {
    const { location } = group[0];
    const { line, endLine, column, endColumn } = location ?? {};
    const oneLine = endLine === undefined || endLine === line;
    const rules = [...new Set(group.map(({ rule }) => rule))];
    return (0,reporters_escape/* workflowCommand */.NA)(kind, {
        file: location === null ? undefined : filePath(location.path),
        line,
        endLine: endLine ?? line,
        // The runner drops columns of a range of lines, and of groups only the first has one column to show.
        col: oneLine ? column : undefined,
        endColumn: oneLine && column !== undefined && group.length === 1 ? endColumn : undefined,
        title: `ptr-gate: ${rules.join(', ')}`,
    }, group.map(messageOf).join('\n\n'));
}
/** The runner's reading of `key=value` drops `=` at the start and spaces around: an explicit `./` keeps them. */
function filePath(path) {
    return /^[=\s]/.test(path) ? `./${path}` : path;
}
function messageOf(finding) {
    const lines = [finding.message];
    if (finding.expected.length > 0)
        lines.push(`Expected: ${finding.expected.join(', ')}`);
    if (finding.observed.length > 0)
        lines.push(`Seen: ${finding.observed.join(', ')}`);
    for (const { question, answer, server } of finding.evidence)
        lines.push(`${question}: ${answer} [${server}]`);
    for (const location of finding.related)
        lines.push(`See also: ${place(location)}`);
    const remedy = remedyText(finding);
    if (remedy !== null)
        lines.push(`Remedy: ${remedy}`);
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./lib/reporters/fingerprint.js

/**
 * One stable word per finding, in their order: the same finding keeps it when lines move, and no two findings of a
 * report share one. 64 hexadecimal digits.
 */
function fingerprints(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const { rule, name, address, region, location, message } = finding;
        // Without a pair there is only the place and what was said of it.
        const subject = name === null && address === null ? [location?.path ?? null, message] : [name, address, region];
        const identity = JSON.stringify([rule, ...subject]);
        const occurrence = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, occurrence);
        return (0,external_node_crypto_.createHash)('sha256')
            .update(occurrence === 1 ? identity : `${identity}#${occurrence}`)
            .digest('hex');
    });
}

;// CONCATENATED MODULE: ./lib/reporters/gitlab.js




const SEVERITY = { error: 'critical', warning: 'minor', notice: 'info' };
/** GitLab's code quality report: a JSON array of the findings, each on its line. */
const gitlab = {
    format: 'gitlab',
    title: 'code quality report of GitLab',
    end: ({ findings }) => {
        const sorted = [...findings].sort(byUrgency);
        const marks = fingerprints(sorted);
        return `[${sorted.map((finding, i) => `\n${(0,reporters_escape/* jsonText */.s$)(issueOf(finding, marks[i]))}`).join(',')}\n]\n`;
    },
};
function issueOf(finding, fingerprint) {
    const { location } = finding;
    const remedy = remedyText(finding);
    return {
        description: finding.message,
        check_name: finding.rule,
        fingerprint,
        severity: finding.gating ? SEVERITY[finding.severity] : 'info',
        // GitLab drops an issue without a path and a line.
        location: { path: location?.path ?? 'ptr-gate.yml', lines: { begin: location?.line ?? 1 } },
        ...(remedy === null ? {} : { content: { body: remedy } }),
    };
}

;// CONCATENATED MODULE: ./lib/reporters/json.js


/**
 * The report for programs: one JSON object whose shape `schema/report.schema.json` fixes. `results` comes first, one
 * to a line, so that it can be written and read as a stream.
 */
const json = {
    format: 'json',
    title: 'one JSON object, described by schema/report.schema.json',
    begin: () => '{"version":1,"results":[',
    result: (result, index) => `${index === 0 ? '\n' : ',\n'}${(0,reporters_escape/* jsonText */.s$)(json_resultOf(result))}`,
    end: (summary) => {
        const list = (items) => `[${items.map((item) => `\n${(0,reporters_escape/* jsonText */.s$)(item)}`).join(',')}]`;
        return [
            '\n]',
            `"verdict":${(0,reporters_escape/* jsonText */.s$)(summary.verdict)}`,
            `"counts":${(0,reporters_escape/* jsonText */.s$)(summary.counts)}`,
            `"findings":${list(summary.findings.map(findingOf))}`,
            `"suppressed":${list(summary.suppressed.map(({ finding, reason, until, by }) => ({ finding: findingOf(finding), reason, until, by: locationOf(by) })))}`,
            `"skipped":${list(summary.skipped.map(json_skipOf))}`,
            `"coverage":${(0,reporters_escape/* jsonText */.s$)(summary.coverage)}}\n`,
        ].join(',\n');
    },
};
function json_resultOf(result) {
    return {
        name: result.name,
        address: result.address,
        state: result.state,
        region: result.region,
        view: result.view,
        change: result.change,
        requires: result.requires,
        basis: result.basis,
        location: locationOf(result.location),
        expected: result.expected,
        ptr: result.ptr,
        forward: result.forward,
        live: result.live,
    };
}
function findingOf(finding) {
    return {
        rule: finding.rule,
        severity: finding.severity,
        gating: finding.gating,
        message: finding.message,
        remedy: remedyText(finding),
        fix: finding.remedy?.record === undefined
            ? null
            : { zone: finding.remedy.zone ?? null, record: finding.remedy.record },
        location: locationOf(finding.location),
        related: finding.related.map(locationOf),
        name: finding.name,
        address: finding.address,
        region: finding.region,
        expected: finding.expected,
        observed: finding.observed,
        evidence: finding.evidence.map(({ question, answer, server }) => ({ question, answer, server })),
    };
}
function json_skipOf(skip) {
    return {
        reason: skip.reason,
        detail: skip.detail,
        name: skip.name ?? null,
        address: skip.address ?? null,
        location: locationOf(skip.location),
    };
}
function locationOf(location) {
    if (location === null)
        return null;
    const { path, line, column, endLine, endColumn } = location;
    return {
        path,
        line: line ?? null,
        column: column ?? null,
        ...(endLine === undefined ? {} : { endLine }),
        ...(endColumn === undefined ? {} : { endColumn }),
    };
}

;// CONCATENATED MODULE: ./lib/reporters/junit.js




/**
 * JUnit XML in two suites: `pairs` has a test case per pair as they stream past and says how each stands, `findings`
 * has one per finding and says why and what to do.
 */
const junit = {
    format: 'junit',
    title: 'JUnit XML, for test dashboards',
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="ptr-gate">\n<testsuite name="pairs">\n',
    result: pairCase,
    end: (summary) => `</testsuite>\n${findingSuite(summary)}${suppressedSuite(summary)}${skippedSuite(summary)}</testsuites>\n`,
};
function junit_element(name, attributes, content = '') {
    const written = Object.entries(attributes)
        .filter(([, value]) => value !== undefined && value !== null)
        .map(([key, value]) => ` ${key}="${(0,reporters_escape/* xml */._n)(String(value))}"`)
        .join('');
    return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
function pairCase(result) {
    const { path, line } = result.location;
    const where = result.region === null ? '' : ` in ${result.region}`;
    const attributes = { classname: path, name: `${result.name} ${result.address}${where}`, file: path, line };
    return `${junit_element('testcase', attributes, outcome(result))}\n`;
}
function outcome(result) {
    const message = `${place(result.location)}: ${junit_observed(result)}`;
    switch (result.state) {
        case 'verified':
        case 'ready':
            return '';
        case 'failed':
        case 'pending':
            return junit_element('failure', { type: result.state, message });
        case 'unverified':
            return junit_element('error', { type: result.state, message });
        case 'skipped':
            return junit_element('skipped', { message });
    }
}
function junit_observed({ ptr, forward, expected, requires }) {
    const words = (values) => values === null ? 'not known' : values.length === 0 ? 'absent' : values.join(', ');
    const reverse = `PTR ${words(ptr)}${expected.length === 0 ? '' : `, expected ${expected.join(', ')}`}`;
    return requires === 'reverse' ? reverse : `${reverse}; forward ${words(forward)}`;
}
function findingSuite({ findings }) {
    const failures = findings.filter(blocks).length;
    const cases = [...findings].sort(byUrgency).map((finding) => {
        const body = (0,reporters_escape/* xml */._n)(explained(finding));
        const content = blocks(finding)
            ? junit_element('failure', { type: finding.rule, message: finding.message }, body)
            : junit_element('system-out', {}, body);
        return `${junit_element('testcase', caseOf(finding), content)}\n`;
    });
    return suite('findings', { tests: findings.length, failures }, cases);
}
function blocks(finding) {
    return finding.gating && finding.severity === 'error';
}
function caseOf(finding) {
    const { location, rule, name, address } = finding;
    const subject = [name, address].filter((part) => part !== null).join(' ');
    return {
        classname: rule,
        name: [`${rule}:`, subject, place(location)].filter((part) => part !== '').join(' '),
        file: location?.path,
        line: location?.line,
    };
}
function explained(finding) {
    const lines = [`${finding.severity}: ${finding.message}`];
    if (finding.expected.length > 0)
        lines.push(`expected: ${finding.expected.join(', ')}`);
    if (finding.observed.length > 0)
        lines.push(`seen: ${finding.observed.join(', ')}`);
    if (finding.region !== null)
        lines.push(`region: ${finding.region}`);
    for (const { question, answer, server } of finding.evidence)
        lines.push(`evidence: ${question}: ${answer} [${server}]`);
    for (const location of finding.related)
        lines.push(`see also: ${place(location)}`);
    const remedy = remedyText(finding);
    if (remedy !== null)
        lines.push(`remedy: ${remedy}`);
    return `${lines.join('\n')}\n`;
}
function suppressedSuite({ suppressed }) {
    const cases = suppressed.map((item) => {
        const message = `suppressed: ${suppressedSentence(item)}`;
        return `${junit_element('testcase', caseOf(item.finding), junit_element('skipped', { message }, (0,reporters_escape/* xml */._n)(explained(item.finding))))}\n`;
    });
    return suite('suppressed', { tests: suppressed.length, skipped: suppressed.length }, cases);
}
function skippedSuite(summary) {
    const { skipped, coverage } = summary;
    const cases = skipped.map(({ reason, detail, name, address, location }) => {
        const subject = [name, address].filter((part) => part !== undefined).join(' ');
        const attributes = {
            classname: reason,
            name: [subject, place(location)].filter((part) => part !== '').join(' '),
            file: location.path,
            line: location.line,
        };
        return `${junit_element('testcase', attributes, junit_element('skipped', { message: `${reason}: ${detail}` }))}\n`;
    });
    const notes = [coverageSentence(summary), ...coverage.notes].join('\n');
    return suite('not judged', { tests: skipped.length, skipped: skipped.length }, [
        ...cases,
        `${junit_element('system-out', {}, (0,reporters_escape/* xml */._n)(notes))}\n`,
    ]);
}
function suite(name, numbers, cases) {
    return cases.length === 0 ? '' : `${junit_element('testsuite', { name, ...numbers }, `\n${cases.join('')}`)}\n`;
}

;// CONCATENATED MODULE: ./lib/reporters/mermaid.js


const CHAINS = 5;
/** Pictures of the first broken chains, name -> address -> PTR target, as one Mermaid block; empty where nothing is broken or it does not fit. */
function chains(findings, octets) {
    const lines = [];
    let number = 0;
    for (const finding of findings) {
        const { name, address, expected } = finding;
        if (name === null || address === null || !finding.rule.startsWith('ptr-'))
            continue;
        if (!finding.gating || finding.severity !== 'error')
            continue;
        if (number === CHAINS)
            break;
        const [n, a] = [`n${number}`, `a${number}`];
        lines.push(`  ${n}["${label(name)}"] -->|${(0,ip_address/* addressTypeOf */.cC)(address)}| ${a}["${label(address)}"]`);
        const targets = finding.observed.slice(0, 3);
        if (targets.length === 0)
            lines.push(`  ${a} -.->|PTR| p${number}["no PTR record"]`);
        for (const [i, target] of targets.entries()) {
            const p = `p${number}x${i}`;
            lines.push(`  ${a} -->|PTR| ${p}["${label(target)}"]`);
            if (!expected.includes(target))
                lines.push(`  ${p} -. not .-> ${n}`);
        }
        number++;
    }
    if (lines.length === 0)
        return '';
    const block = `### Where the chain breaks\n\n\`\`\`mermaid\nflowchart LR\n${lines.join('\n')}\n\`\`\``;
    return Buffer.byteLength(block, 'utf8') > octets ? '' : block;
}
/** Text in a quoted Mermaid label: whatever could be syntax or markup is a character code. */
function label(text) {
    const chars = Array.from((0,reporters_escape/* visible */.RK)(text));
    const short = chars.length > 80 ? [...chars.slice(0, 79), '…'] : chars;
    return short.map((char) => (/[A-Za-z0-9 .:…-]/.test(char) ? char : `#${char.codePointAt(0)};`)).join('');
}

;// CONCATENATED MODULE: ./lib/reporters/markdown.js






/** What a GitHub step summary may hold; a longer one is dropped whole. */
const STEP_SUMMARY_OCTETS = 1024 * 1024;
/** One foreign text in a table. Longer ones are no names or addresses, and the JSON report has them whole. */
const MAX_CELL_UNITS = 2000;
/** Names or addresses in one list of a table. */
const MAX_VALUES = 20;
/**
 * The step summary: GitHub Markdown of at most `maxOctets` (one MiB unless the medium says otherwise, and no less than 8 KiB). Where
 * findings do not fit, the most severe stay and the rest is counted.
 */
const markdown = {
    format: 'markdown',
    title: 'GitHub Markdown: step summary, comment',
    end: (summary, { maxOctets = STEP_SUMMARY_OCTETS }) => {
        const head = [heading(summary), countsTable(summary)];
        const asked = `Coverage: ${(0,reporters_escape/* prose */.CS)((0,reporters_escape/* cut */.Jj)(coverageSentence(summary), MAX_CELL_UNITS))}`;
        const tail = markdown_octetsOf(asked) > maxOctets / 8 ? 'Coverage: in the JSON report.' : asked;
        // What is promised to every part: each may be empty, none can push out the verdict.
        let room = maxOctets - markdown_octetsOf([...head, tail].join('\n\n')) - RESERVE;
        const parts = [];
        const add = (share, render) => {
            const part = render(Math.floor(room * share));
            if (part === '')
                return;
            parts.push(part);
            room -= markdown_octetsOf(part) + 2;
        };
        const sorted = [...summary.findings].sort(byUrgency);
        add(0.6, (octets) => findingsTable(sorted, octets));
        add(0.6, (octets) => records(sorted, octets));
        add(0.3, (octets) => chains(sorted, octets));
        add(0.4, (octets) => suppressedList(summary, octets));
        add(0.8, (octets) => skippedList(summary, octets));
        add(0.9, (octets) => notesList(summary, octets));
        return `${[...head, ...parts, tail].join('\n\n')}\n`;
    },
};
/** Octets kept free for the counts of what did not fit. */
const RESERVE = 2048;
function markdown_octetsOf(text) {
    return Buffer.byteLength(text, 'utf8');
}
function heading(summary) {
    const { word, sentence } = verdictSentence(summary);
    const sign = { pass: '✅', fail: '❌', unverified: '⚠️' }[summary.verdict];
    return `## ${sign} ptr-gate: ${word.toLowerCase()}\n\n${sentence}`;
}
function countsTable({ counts }) {
    return `| ${STATES.join(' | ')} |\n|${' ---: |'.repeat(STATES.length)}\n| ${STATES.map((state) => grouped(counts[state])).join(' | ')} |`;
}
/** As many items as fit, in order, and how many did not. */
function fitting(items, octets, render) {
    let used = 0;
    const shown = [];
    for (const item of items) {
        const text = render(item);
        used += markdown_octetsOf(text) + 1;
        if (used > octets)
            break;
        shown.push(text);
    }
    return { shown, left: items.length - shown.length };
}
// HTML tables and lists, not Markdown ones: without a blank line inside, nothing in them is read as Markdown.
function findingsTable(sorted, octets) {
    if (sorted.length === 0)
        return '';
    const { shown, left } = fitting(sorted, octets - 500, row);
    const more = left === 0
        ? ''
        : `\n\n${left === 1 ? '1 more finding does' : `${grouped(left)} more findings do`} not fit here; these are the most severe. The JSON report has all.`;
    return `### Findings\n\n<table>\n<tr><th>Severity</th><th>Where</th><th>Rule</th><th>What</th></tr>\n${shown.join('\n')}\n</table>${more}`;
}
function row(finding) {
    const what = [words(finding.message)];
    if (finding.expected.length > 0)
        what.push(`expected ${codes(finding.expected)}`);
    if (finding.observed.length > 0)
        what.push(`seen ${codes(finding.observed)}`);
    if (finding.region !== null)
        what.push(`region ${code(finding.region)}`);
    for (const { question, answer, server } of finding.evidence)
        what.push(`<sub>${words(question)}: ${words(answer)} (${code(server)})</sub>`);
    for (const location of finding.related)
        what.push(`<sub>see also ${code(place(location))}</sub>`);
    if (finding.remedy !== null)
        what.push(`<strong>Remedy:</strong> ${words(finding.remedy.text)}`);
    const severity = finding.gating ? finding.severity : `${finding.severity}, was there before`;
    const where = finding.location === null ? 'the whole run' : code(place(finding.location));
    return `<tr><td>${severity}</td><td>${where}</td><td>${code(finding.rule)}</td><td>${what.join('<br>')}</td></tr>`;
}
function code(text) {
    return `<code>${(0,reporters_escape/* html */.qy)((0,reporters_escape/* cut */.Jj)(text, MAX_CELL_UNITS))}</code>`;
}
function codes(texts) {
    const more = texts.length > MAX_VALUES ? ` and ${grouped(texts.length - MAX_VALUES)} more` : '';
    return texts.slice(0, MAX_VALUES).map(code).join(', ') + more;
}
function words(text) {
    return (0,reporters_escape/* prose */.CS)((0,reporters_escape/* cut */.Jj)(text, MAX_CELL_UNITS), (foreign) => `<code>${(0,reporters_escape/* html */.qy)(foreign)}</code>`);
}
/** One block per zone, ready to be pasted into it. */
function records(sorted, octets) {
    const blocks = zoneBlocks(sorted);
    if (blocks.length === 0)
        return '';
    let room = octets - 500;
    let left = 0;
    const parts = [];
    for (const block of blocks) {
        const origin = block.zone === null ? [] : [(0,reporters_escape/* zoneLine */.N0)(originLine(block.zone))];
        const { shown, left: over } = fitting(block.records, room - markdown_octetsOf(origin.join('')) - 20, reporters_escape/* zoneLine */.N0);
        left += over;
        if (shown.length === 0)
            continue;
        const lines = [...origin, ...shown].join('\n');
        const ticks = (0,reporters_escape/* fence */.EU)(lines);
        const part = `${ticks}dns\n${lines}\n${ticks}`;
        parts.push(part);
        room -= markdown_octetsOf(part) + 2;
    }
    const more = left === 0 ? [] : [`${count(left, 'more record')} not shown here; the JSON report has all.`];
    return ['### Records to publish', ...parts, ...more].join('\n\n');
}
function suppressedList({ suppressed }, octets) {
    return details(count(suppressed.length, 'suppressed finding'), suppressed, octets, (item) => {
        const { finding } = item;
        return `${code(finding.rule)} ${code(place(finding.location))}: ${words(finding.message)} <em>${words(suppressedSentence(item))}</em>`;
    });
}
function skippedList(summary, octets) {
    const reasons = skipCounts(summary).map(({ reason, number }) => `${grouped(number)} ${code(reason)}`);
    const listed = reasons.slice(0, 10).join(', ');
    const title = `${grouped(summary.skipped.length)} not judged${markdown_octetsOf(listed) > 500 ? '' : `: ${listed}`}`;
    return details(title, summary.skipped, octets, (skip) => {
        const subject = [skip.name, skip.address].filter((part) => part !== undefined).map(code);
        return [code(place(skip.location)), ...subject, words(skip.detail)].join(' ');
    });
}
function notesList({ coverage }, octets) {
    return details(count(coverage.notes.length, 'note on coverage', 'notes on coverage'), coverage.notes, octets, words);
}
/** A list behind a fold; nothing for no items. */
function details(title, items, octets, render) {
    if (items.length === 0)
        return '';
    const { shown, left } = fitting(items, octets - markdown_octetsOf(title) - 200, (item) => `<li>${render(item)}</li>`);
    const more = left === 0 ? '' : `\n<li>and ${grouped(left)} more, in the JSON report</li>`;
    return `<details><summary>${title}</summary>\n<ul>\n${shown.join('\n')}${more}\n</ul>\n</details>`;
}

;// CONCATENATED MODULE: ./lib/reporters/sarif.js




const LEVEL = {
    error: 'error',
    warning: 'warning',
    notice: 'note',
};
/** SARIF 2.1.0 (OASIS): the findings, suppressed ones marked as such, and the rules with their help. */
const sarif = {
    format: 'sarif',
    title: 'SARIF 2.1.0, for code scanning',
    end: (summary, { tool }) => {
        const shown = [...summary.findings].sort(byUrgency);
        const all = [
            ...shown.map((finding) => ({ finding, suppressed: undefined })),
            ...summary.suppressed.map((suppressed) => ({ finding: suppressed.finding, suppressed })),
        ];
        const marks = fingerprints(all.map(({ finding }) => finding));
        const rules = sarif_rulesOf(all.map(({ finding }) => finding.rule), tool);
        const index = new Map(rules.map(({ id }, i) => [id, i]));
        const results = all.map(({ finding, suppressed }, i) => `\n${(0,reporters_escape/* jsonText */.s$)(sarif_resultOf(finding, index.get(finding.rule), marks[i], suppressed))}`);
        const driver = {
            name: 'ptr-gate',
            ...(tool === undefined ? {} : { semanticVersion: tool.version, informationUri: tool.homepage }),
            rules,
        };
        const invocation = {
            executionSuccessful: true,
            exitCode: summary.exitCode,
            toolExecutionNotifications: summary.coverage.notes.map((note) => ({
                level: 'note',
                message: { text: messageText(note) },
            })),
        };
        return [
            '{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"',
            `"version":"2.1.0","runs":[{"tool":{"driver":${(0,reporters_escape/* jsonText */.s$)(driver)}}`,
            `"columnKind":"utf16CodeUnits","invocations":[${(0,reporters_escape/* jsonText */.s$)(invocation)}]`,
            `"results":[${results.join(',')}\n]}]}\n`,
        ].join(',\n');
    },
};
/** The tool's catalogue, and any rule that a finding names besides. */
function sarif_rulesOf(used, tool) {
    const known = tool?.rules ?? [];
    const ids = new Set(known.map(({ id }) => id));
    const others = [...new Set(used)].filter((id) => !ids.has(id)).map((id) => ({ id }));
    return [...known.map((rule) => descriptorOf(rule, tool)), ...others];
}
function descriptorOf(rule, tool) {
    const references = rule.references.map(({ title, url }) => `- [${title}](${url})`).join('\n');
    const sources = rule.references.map(({ title, url }) => `${title}: ${url}`).join('\n');
    return {
        id: rule.id,
        shortDescription: { text: messageText(`${rule.title}.`) },
        fullDescription: { text: messageText(rule.rationale) },
        help: {
            text: messageText([rule.rationale, rule.remedy, sources].filter((part) => part !== '').join('\n\n')),
            markdown: [rule.rationale, `**Remedy.** ${rule.remedy}`, references]
                .filter((part) => part !== '')
                .join('\n\n'),
        },
        helpUri: `${tool.homepage}/blob/v${tool.version}/docs/rules.md#${rule.id}`,
        defaultConfiguration: { level: LEVEL[rule.severity] },
        properties: { tags: ['dns', 'reverse-dns'] },
    };
}
function sarif_resultOf(finding, ruleIndex, mark, suppressed) {
    const { rule, severity, gating, name, address, region, expected, observed, evidence } = finding;
    const remedy = remedyText(finding);
    return {
        ruleId: rule,
        ruleIndex,
        level: gating ? LEVEL[severity] : 'note',
        message: { text: messageText(remedy === null ? finding.message : `${finding.message}\n\n${remedy}`) },
        // Code scanning refuses a result without a place; a finding about the whole run stands at the configuration.
        locations: [sarif_locationOf(finding.location ?? { path: 'ptr-gate.yml' })],
        ...(finding.related.length === 0
            ? {}
            : { relatedLocations: finding.related.map((location, id) => ({ id, ...sarif_locationOf(location) })) }),
        partialFingerprints: { 'ptrGatePair/v1': mark },
        ...(suppressed === undefined ? {} : { suppressions: [suppressionOf(suppressed)] }),
        properties: {
            message: finding.message,
            remedy,
            gating,
            name,
            address,
            region,
            expected,
            observed,
            evidence,
        },
    };
}
function suppressionOf({ reason, until, by }) {
    return {
        kind: by === null ? 'external' : 'inSource',
        status: 'accepted',
        justification: until === null ? reason : `${reason} (until ${until})`,
        ...(by === null ? {} : { location: sarif_locationOf(by) }),
    };
}
function sarif_locationOf({ path, line, column, endLine, endColumn }) {
    const region = line === undefined
        ? {}
        : {
            region: {
                startLine: line,
                startColumn: column,
                endLine,
                endColumn: column === undefined ? undefined : endColumn,
            },
        };
    return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...region } };
}
/** A relative URI reference (RFC 3986): everything but unreserved characters and slashes is percent-encoded. */
function uriOf(path) {
    const octets = Buffer.from(path, 'utf8').toString('latin1');
    const encoded = octets.replace(/[^A-Za-z0-9._~/-]/g, (octet) => `%${octet.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
    return encoded.startsWith('/') ? `.${encoded}` : encoded;
}
/** Message strings have placeholders and links of their own (SARIF 3.11.5, 3.11.6); foreign text must not become one. */
function messageText(text) {
    const linkless = text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text;
    return linkless.replace(/[{}]/g, '$&$&');
}

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

;// CONCATENATED MODULE: ./lib/reporters/text.js





const WIDTH = 96;
/** Findings of one rule that are drawn in full; the rest of them takes a few lines each. */
const DRAWN_PER_RULE = 10;
/** The report for a person at a terminal: every finding with its source line, then the sums, then the verdict. */
const text_text = {
    format: 'text',
    title: 'for a person at a terminal',
    end: (summary, medium) => {
        const style = medium.colour ? ANSI : text_PLAIN;
        const sorted = [...summary.findings].sort(byUrgency);
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
const text_PLAIN = { bold: same, dim: same, good: same, error: same, warning: same, notice: same };
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
        blocks.push(text_listed(findings, style));
    return blocks;
}
function drawn(finding, style) {
    const head = [place(finding.location) || '(the whole run)', finding.severity, finding.rule].map(reporters_escape/* visible */.RK);
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
        ...finding.related.flatMap((location, i) => fact(i === 0 ? 'see also' : '', place(location))),
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
        lines.unshift(`      ${style.dim((0,reporters_escape/* zoneLine */.N0)(originLine(zone)))}`);
    return lines;
}
/** Many findings of one rule: a line or two each, then the records that mend them, once per zone. */
function text_listed(findings, style) {
    const [{ rule, severity }] = findings;
    const lines = [
        style[severity](style.bold(`${grouped(findings.length)} more ${(0,reporters_escape/* visible */.RK)(rule)}`)) +
            style.dim(' (evidence: --format json)'),
    ];
    for (const finding of findings) {
        lines.push(`  ${(0,reporters_escape/* visible */.RK)(place(finding.location))}  ${(0,reporters_escape/* visible */.RK)(finding.message)}`);
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
        const times = number === 1 ? '' : ` (${grouped(number)} times)`;
        lines.push(...wrapped(words + times, 4));
    }
    for (const block of zoneBlocks(findings))
        lines.push('', ...pasteable(block.zone, block.records, style));
    return lines.join('\n');
}
function summaryBlock(summary, style) {
    const lines = [];
    const add = (label, body) => {
        for (const [i, line] of wrapped(body, 12).entries())
            lines.push(`${style.dim((i === 0 ? label : '').padEnd(10))}  ${line.trimStart()}`);
    };
    add('Pairs', countsSentence(summary.counts));
    if (summary.skipped.length > 0) {
        add('Skipped', skipCounts(summary)
            .map(({ reason, number }) => `${grouped(number)} ${reason}`)
            .join(', '));
        for (const skip of summary.skipped.slice(0, SKIPS_SHOWN))
            add('', `${[place(skip.location), skip.name, skip.address].filter(Boolean).join(' ')}: ${skip.detail}`);
        if (summary.skipped.length > SKIPS_SHOWN)
            add('', `... ${grouped(summary.skipped.length - SKIPS_SHOWN)} more (all of them: --format json)`);
    }
    for (const [i, suppressed] of summary.suppressed.entries()) {
        const { finding } = suppressed;
        add(i === 0 ? 'Suppressed' : '', `${finding.rule} ${place(finding.location)}: ${suppressedSentence(suppressed)}`);
    }
    add('Coverage', coverageSentence(summary));
    for (const note of summary.coverage.notes)
        add('', note);
    const { word, sentence } = verdictSentence(summary);
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

;// CONCATENATED MODULE: ./lib/reporters/index.js







/** Every format, in the order in which documentation lists them. */
const REPORTERS = [text_text, json, github, markdown, sarif, junit, gitlab];
function reporterOf(format) {
    return REPORTERS.find((reporter) => reporter.format === format);
}

// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(382);
;// CONCATENATED MODULE: ./lib/repository/working-tree.js




/** Files above this are never read whole; zone files and CSV stream. */
const working_tree_MAX_FILE_OCTETS = 256 * 1024 * 1024;
const CHUNK_OCTETS = 256 * 1024;
/** The files below a directory as they are on disk now. */
function working_tree_workingTree(root) {
    const realRoot = (0,external_node_fs_.realpathSync)(root);
    function locate(path) {
        const full = (0,external_node_path_.resolve)(realRoot, path);
        if ((0,external_node_path_.isAbsolute)(path) || !isInside(full))
            throw new TreeError(path, `${path} lies outside the repository. Name a file inside it.`);
        let real;
        try {
            real = (0,external_node_fs_.realpathSync)(full);
        }
        catch (error) {
            throw new TreeError(path, `${path} cannot be read: ${causeOf(error)}.`);
        }
        if (!isInside(real)) {
            throw new TreeError(path, `${path} is a link that leads outside the repository, and is not followed. Put the file inside.`);
        }
        return real;
    }
    function isInside(full) {
        const way = (0,external_node_path_.relative)(realRoot, full);
        return way === '' || !(way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way));
    }
    function sized(path, maxOctets) {
        const real = locate(path);
        const stat = (0,external_node_fs_.statSync)(real);
        if (stat.isDirectory())
            throw new TreeError(path, `${path} is a directory. Name a file, or a pattern such as ${(0,external_node_path_.join)(path, '*')}.`);
        if (!stat.isFile())
            throw new TreeError(path, `${path} is not a regular file.`);
        if (stat.size > maxOctets) {
            throw new TreeError(path, `${path} has ${stat.size} octets, more than the ${maxOctets} that are read. Split it.`);
        }
        return real;
    }
    return {
        title: 'the working tree',
        has(path) {
            try {
                return (0,external_node_fs_.statSync)(locate(path)).isFile();
            }
            catch {
                return false;
            }
        },
        read(path, maxOctets = working_tree_MAX_FILE_OCTETS) {
            const real = sized(path, maxOctets);
            try {
                return (0,external_node_fs_.readFileSync)(real);
            }
            catch (error) {
                throw new TreeError(path, `${path} cannot be read: ${causeOf(error)}.`);
            }
        },
        *chunks(path) {
            const real = sized(path, Number.POSITIVE_INFINITY);
            let file;
            try {
                file = (0,external_node_fs_.openSync)(real, 'r');
            }
            catch (error) {
                throw new TreeError(path, `${path} cannot be read: ${causeOf(error)}.`);
            }
            try {
                for (;;) {
                    const chunk = Buffer.allocUnsafe(CHUNK_OCTETS);
                    const length = (0,external_node_fs_.readSync)(file, chunk);
                    if (length === 0)
                        return;
                    yield length === CHUNK_OCTETS ? chunk : chunk.subarray(0, length);
                }
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
        },
        glob(pattern) {
            return (0,dist/* globSync */.AZ)(pattern, {
                cwd: realRoot,
                dot: true,
                onlyFiles: true,
                followSymbolicLinks: false,
                expandDirectories: false,
                ignore: ['**/.git/**', '**/node_modules/**'],
            })
                .map((path) => path.split(external_node_path_.sep).join('/'))
                .sort();
        },
    };
}
function causeOf(error) {
    switch (error.code) {
        case 'ENOENT':
            return 'there is no such file';
        case 'EACCES':
            return 'permission denied';
        case 'ELOOP':
            return 'its links form a loop';
        case 'ENOTDIR':
            return 'part of the path is a file';
        default:
            return error instanceof Error ? error.message : String(error);
    }
}

;// CONCATENATED MODULE: ./lib/version.js
/** The released version; a test holds it to package.json. */
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./lib/tool.js


/** Who makes the reports, for formats that carry the rule catalogue. */
const tool_TOOL = {
    version: VERSION,
    homepage: 'https://github.com/ptr-gate/ptr-gate',
    rules: RULES,
};

;// CONCATENATED MODULE: ./lib/commands/command.js


;// CONCATENATED MODULE: ./lib/commands/operands.js

/** The folder whose files are read: where the command runs, or the one that holds all the files it was given. */
function operands_rootFor(operands, cwd) {
    const inside = (folder, path) => {
        const way = relative(folder, resolve(cwd, path));
        return !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
    };
    let root = cwd;
    while (!operands.every((path) => inside(root, path)))
        root = dirname(root);
    return { root, files: operands.map((path) => relative(root, resolve(cwd, path)).split(sep).join('/')) };
}

;// CONCATENATED MODULE: ./lib/commands/check.js








async function check(operands, flags, terminal) {
    const { root, files } = rootFor(operands, terminal.cwd);
    const tree = workingTree(root);
    const prepared = prepareCheck({ tree, files, flags, now: new Date() });
    const reports = deliver([
        delivery(prepared.options.format, { colour: terminal.colour, tool: TOOL }, bufferedSink((text) => terminal.out(text))),
        ...outputDeliveries(prepared.options, terminal.cwd),
    ]);
    const progress = progressLine(terminal);
    try {
        const summary = await prepared.run(reports.result, progress.update);
        progress.clear();
        reports.end(summary);
        return summary.exitCode;
    }
    finally {
        progress.clear();
    }
}
/** The files that `output` asks for. */
function outputDeliveries(options, cwd) {
    return (options.output ?? []).map(({ format, path }) => {
        try {
            return delivery(format, { colour: false, tool: tool_TOOL }, (0,lib_deliver/* fileSink */.ao)((0,external_node_path_.resolve)(cwd, path)));
        }
        catch (error) {
            throw new cannot_run/* CannotRun */.z(`output: ${path} cannot be written: ${error instanceof Error ? error.message : error}`);
        }
    });
}
function delivery(format, medium, sink) {
    const reporter = reporterOf(format);
    if (reporter === undefined)
        throw new cannot_run/* CannotRun */.z(`there is no format '${format}'`);
    return { reporter, medium, sink };
}
/** A line on standard error for runs that take longer than a person waits without wondering. */
function progressLine(terminal) {
    if (!terminal.interactive)
        return { update() { }, clear() { } };
    let pairs = 0;
    let shown = false;
    const start = performance.now();
    const timer = setInterval(() => {
        const seconds = Math.round((performance.now() - start) / 1000);
        terminal.err(`\r\x1b[2Kptr-gate: ${pairs} pairs judged, ${seconds} s`);
        shown = true;
    }, 1000);
    return {
        update(count) {
            pairs = count;
        },
        clear() {
            clearInterval(timer);
            if (shown)
                terminal.err('\r\x1b[2K');
            shown = false;
        },
    };
}

;// CONCATENATED MODULE: ./lib/gate.js







/** The runner drops a step summary above this. */
const MAX_SUMMARY_OCTETS = 1024 * 1024;
/** The check as a workflow step: annotations, step summary, report file and outputs. */
async function runGate(workspace, flags) {
    const prepared = check_prepareCheck({ tree: working_tree_workingTree(workspace), files: [], flags, now: new Date() });
    const report = (0,external_node_path_.join)(process.env.RUNNER_TEMP ?? workspace, 'ptr-gate-report.json');
    const summaryFile = process.env.GITHUB_STEP_SUMMARY ?? '';
    const deliveries = [
        delivery('github', { colour: false, tool: tool_TOOL }, (0,lib_deliver/* bufferedSink */.ZC)((text) => (0,lib_deliver/* writeWhole */.f8)(1, text))),
        delivery('json', { colour: false, tool: tool_TOOL }, (0,lib_deliver/* fileSink */.ao)(report)),
        ...outputDeliveries(prepared.options, workspace),
    ];
    if (summaryFile !== '') {
        const medium = { colour: false, tool: tool_TOOL, maxOctets: MAX_SUMMARY_OCTETS };
        deliveries.push(delivery('markdown', medium, (0,lib_deliver/* fileSink */.ao)(summaryFile, 'append')));
    }
    const reports = (0,lib_deliver/* deliver */.cK)(deliveries);
    const summary = await prepared.run(reports.result);
    reports.end(summary);
    setOutputs({ verdict: summary.verdict, report, ...summary.counts });
    return summary.exitCode;
}
/** Without the runner's file there is nobody to read outputs. */
function setOutputs(outputs) {
    if ((process.env.GITHUB_OUTPUT ?? '') === '')
        return;
    for (const [name, value] of Object.entries(outputs))
        (0,core/* setOutput */.uH)(name, value);
}


/***/ })

};
;