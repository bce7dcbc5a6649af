"use strict";
exports.id = 2358;
exports.ids = [2358];
exports.modules = {

/***/ 4332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _document_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2208);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5670);



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
            throw new _document_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentError */ .M('the file is UTF-16. Save it as UTF-8', { path, line: 1, column: 1 });
        }
        const valid = validLength(octets);
        const before = new TextDecoder('utf-8').decode(octets.subarray(0, valid));
        const octet = octets[valid].toString(16).padStart(2, '0').toUpperCase();
        throw new _document_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentError */ .M(`the octet 0x${octet} is not UTF-8. Save the file as UTF-8`, (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOf */ .e)(before, path).point(before.length));
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
    while (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(octets.subarray(0, low)))
        low--;
    return low;
}


/***/ }),

/***/ 2208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ DocumentError),
/* harmony export */   R: () => (/* binding */ showPlace)
/* harmony export */ });
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


/***/ }),

/***/ 3334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ MAX_OCTETS),
/* harmony export */   __: () => (/* binding */ MAX_MARKS),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   nm: () => (/* binding */ MAX_NODES),
/* harmony export */   tZ: () => (/* binding */ MAX_UNFOLDED)
/* harmony export */ });
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


/***/ }),

/***/ 8630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Bc: () => (/* binding */ placedAt),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/**
 * The node with all that is in it at one place, as an alias has it. What is inside is made when it is looked at, so that
 * aliases of aliases take no memory.
 */
function placedAt(node, place) {
    const { path, line, column, endLine, endColumn } = place;
    const whole = { path, line, column, endLine, endColumn };
    if (node.kind === 'scalar')
        return { ...node, ...whole };
    const { tag } = node;
    if (node.kind === 'list') {
        return {
            ...{ kind: 'list', tag, ...whole },
            get items() {
                return node.items.map((item) => placedAt(item, whole));
            },
        };
    }
    const placed = ({ key, value }) => ({
        key: placedAt(key, whole),
        value: placedAt(value, whole),
    });
    const placedEntry = (entry) => entry && placed(entry);
    return {
        ...{ kind: 'map', tag, ...whole },
        get entries() {
            return node.entries.map(placed);
        },
        get index() {
            const { index } = node;
            return index && { get: (key) => placedEntry(index.get(key)) };
        },
    };
}
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


/***/ }),

/***/ 9977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument),
  e: () => (/* binding */ parseDocuments)
});

// EXTERNAL MODULE: ./lib/document/decode.js
var decode = __webpack_require__(4332);
// EXTERNAL MODULE: ./lib/document/document-error.js
var document_error = __webpack_require__(2208);
// EXTERNAL MODULE: ./lib/document/limits.js
var limits = __webpack_require__(3334);
// EXTERNAL MODULE: ./lib/document/node.js
var document_node = __webpack_require__(8630);
// EXTERNAL MODULE: ./lib/document/places.js
var document_places = __webpack_require__(5670);
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
    throw new document_error/* DocumentError */.M(`the key ${(0,document_node/* quote */.hD)(key.text)} is written a second time; the first is at ${(0,document_error/* showPlace */.R)(first)}. Keep one of the two`, key);
}
/** @throws {DocumentError} when a document grows over the limit. */
function refuseTooMany(count, at) {
    if (count > limits/* MAX_NODES */.nm) {
        throw new document_error/* DocumentError */.M(`the document has more than ${limits/* MAX_NODES */.nm.toLocaleString('en')} nodes. Split it into several files`, at());
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
    const places = (0,document_places/* placesOf */.e)(text, path);
    const stack = [];
    let offset = 0;
    let count = 0;
    const fail = (problem, where = offset) => {
        throw new document_error/* DocumentError */.M(problem, places.point(where));
    };
    const found = () => {
        if (offset >= text.length)
            return 'the file ends';
        const char = String.fromCodePoint(text.codePointAt(offset));
        if (char === '#' || text.startsWith('//', offset) || text.startsWith('/*', offset)) {
            return 'a comment begins, and JSON has no comments,';
        }
        return `${(0,document_node/* quote */.hD)(char)} stands`;
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
                    fail(`${(0,document_node/* quote */.hD)(text.slice(offset, offset + 2))} is no escape of JSON. Write \\\\ for a backslash, or \\" \\n \\t \\uXXXX`);
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
            fail(`${(0,document_node/* quote */.hD)(word)} is no value of JSON. Write text in double quotes: ${JSON.stringify(word)}`);
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
            fail(`${found()} after the key ${(0,document_node/* quote */.hD)(node.text)}. Write a ':' between key and value`);
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
            if (stack.length >= limits/* MAX_DEPTH */.lr) {
                fail(`the nesting is deeper than ${limits/* MAX_DEPTH */.lr} levels. Write the document flatter`);
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
var js_yaml = __webpack_require__(3243);
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
    [/^tab characters/, 'a tab stands in the indentation. Write spaces: YAML allows no tabs there'],
    [/^nesting exceeded/, `the nesting is deeper than ${limits/* MAX_DEPTH */.lr} levels. Write the document flatter`],
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
    [/^a whitespace character is expected/, "a space is missing after ':'. Write 'key: value' with a space"],
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
            problem: `${(0,document_node/* quote */.hD)(line.slice(before.length).trim() || 'text')} stands after a closing quote or bracket. Remove it, or put the whole text in quotes`,
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
            problem: `${(0,document_node/* quote */.hD)(line.trim())} does not continue what stands above. Indent it by as many spaces as its neighbours, and write the same kind: all 'key: value' or all '- item'`,
            offset: position,
        };
    }
    return (brokenLineAbove(text, start, indent) ?? {
        problem: `':' is missing after ${(0,document_node/* quote */.hD)(before.trim())}. Write 'key: value'`,
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
                problem: `${(0,document_node/* quote */.hD)(own.trim())} is indented deeper than the line above, which has a value already. Indent it like its neighbours`,
                offset: start + indent,
            };
        }
        if (noBlank !== null) {
            return {
                problem: `a space is missing after ':' in ${(0,document_node/* quote */.hD)(content)}. Write '${cut(noBlank[1])}: ${cut(noBlank[2])}'`,
                offset: place,
            };
        }
        return { problem: `':' is missing after ${(0,document_node/* quote */.hD)(content)}. Write 'key: value'`, offset: place };
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
    return (0,document_node/* quote */.hD)(text).slice(1, -1);
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
    const places = (0,document_places/* placesOf */.e)(text, path);
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
                    throw new document_error/* DocumentError */.M("'<<' is written twice in one mapping. Write one: <<: [*first, *second]", key);
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
        throw new document_error/* DocumentError */.M(`the tag ${(0,document_node/* quote */.hD)(tag)} has no meaning here. Write the value itself, or put text that begins with '!' in quotes`, places.point(event.tagStart));
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
            throw new document_error/* DocumentError */.M(danglingAlias(name, anchors.has(name)), place);
        size += target.size;
        unfolded += target.size;
        if (unfolded > limits/* MAX_UNFOLDED */.tZ) {
            const most = limits/* MAX_UNFOLDED */.tZ.toLocaleString('en');
            throw new document_error/* DocumentError */.M(`the aliases of this document stand for more than ${most} nodes. Write out what they stand for`, place);
        }
        if (stack.length + target.height > limits/* MAX_DEPTH */.lr)
            throw new document_error/* DocumentError */.M(TOO_DEEP, place);
        // What a merge key brings along keeps its own places: a reader looks for an entry where it is written.
        const merges = [stack.at(-1), stack.at(-2)].some((frame) => frame !== undefined && isMerging(frame));
        add(merges ? { ...target.node, ...place } : (0,document_node/* placedAt */.Bc)(target.node, place), target.height);
    };
    const open = (kind, event) => {
        if (slot() === 'key')
            throw new document_error/* DocumentError */.M(keyProblem(kind, text, event.start), places.point(event.start));
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
const TOO_DEEP = `the nesting is deeper than ${limits/* MAX_DEPTH */.lr} levels. Write the document flatter`;
function eventsOf(text, places) {
    try {
        // A scalar, and a key that is only tried, count as levels there.
        return (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: limits/* MAX_DEPTH */.lr + 2 });
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const { problem, offset } = explainYaml(error.reason, error.mark?.position ?? 0, text);
        throw new document_error/* DocumentError */.M(problem, places.point(offset));
    }
}
/** Counts what could begin a node, before the parser spends memory on each. */
function refuseHuge(text, places) {
    if (text.length <= limits/* MAX_MARKS */.__ / 2)
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
        if (marks > limits/* MAX_MARKS */.__) {
            throw new document_error/* DocumentError */.M('the file has more entries than fit in memory: over a million lines. Split it into several files', places.point(i));
        }
    }
}
function keyOf(node) {
    if (node.kind === 'scalar')
        return node;
    throw new document_error/* DocumentError */.M(`${(0,document_node/* describe */.q0)(node)} stands as a key. Write text as the key`, node);
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
        return `the alias ${(0,document_node/* quote */.hD)(`*${name}`)} stands inside the node that it names. Write the value out`;
    return `'*' begins an alias, and no anchor ${(0,document_node/* quote */.hD)(`&${name}`)} stands before it. Put text that begins with '*' in quotes: "*${name}"`;
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
            throw new document_error/* DocumentError */.M(`'<<' merges mappings, and ${(0,document_node/* describe */.q0)(source)} stands here. Write an alias of a mapping, such as <<: *defaults`, source);
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
        throw new document_error/* DocumentError */.M("a second document begins above this line ('---'). Write one document to a file", second);
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
    const text = typeof content === 'string' ? content : (0,decode/* decodeText */.g)(content, path);
    const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
    return json ? [parseJson(bare, path)] : parseYaml(bare, path, syntax);
}


/***/ }),

/***/ 5670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
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


/***/ })

};
;