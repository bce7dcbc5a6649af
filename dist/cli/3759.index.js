"use strict";
exports.id = 3759;
exports.ids = [3759];
exports.modules = {

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

/***/ 3759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read),
  standsAlone: () => (/* binding */ standsAlone)
});

// EXTERNAL MODULE: ./lib/document/nearest.js
var nearest = __webpack_require__(3106);
// EXTERNAL MODULE: ./lib/document/node.js
var node = __webpack_require__(8630);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/model/parsed.js
var parsed = __webpack_require__(3385);
// EXTERNAL MODULE: ./lib/sources/csv.js
var csv = __webpack_require__(8193);
// EXTERNAL MODULE: ./lib/sources/line-blocks.js
var line_blocks = __webpack_require__(678);
// EXTERNAL MODULE: ./lib/sources/manifest-text.js
var manifest_text = __webpack_require__(2326);
// EXTERNAL MODULE: ./lib/sources/source.js
var source = __webpack_require__(248);
// EXTERNAL MODULE: ./lib/sources/syntax-defect.js
var syntax_defect = __webpack_require__(6630);
;// CONCATENATED MODULE: ./lib/sources/csv/rows.js

function valueAt(row, index) {
    if (row.cells !== undefined)
        return row.cells[index]?.value ?? '';
    return index < row.count ? row.text.slice(row.starts[index], row.ends[index]) : '';
}
/** The place of a cell, quotes included. */
function locationAt(row, index, path) {
    if (row.cells !== undefined) {
        const { line, column, endLine, endColumn } = row.cells[index];
        return { path, line, column, endLine, endColumn };
    }
    const { line, start } = row;
    return {
        path,
        line,
        column: row.starts[index] - start + 1,
        endLine: line,
        endColumn: row.ends[index] - start + 1,
    };
}
const [TAB, LF, CR, SPACE, QUOTE, HASH] = [9, 10, 13, 32, 34, 35];
/**
 * The rows of a CSV file (RFC 4180) in text blocks of whole lines. Empty lines and lines that begin with `#` are passed
 * over. The delimiter is the one of comma, semicolon and tab that stands in the first row. A quote that is still open after
 * 1 MiB or at the end, or that something else than the next cell follows lines later, was meant to be closed on its line: that
 * line is a row with a problem, and the next one begins a row again.
 */
function* rowsOf(blocks) {
    const row = {
        text: '',
        line: 0,
        start: 0,
        count: 0,
        starts: [],
        ends: [],
        cells: undefined,
        problem: undefined,
    };
    let delimiter = '';
    let line = 1;
    /** A row whose quotes go on in the next block. */
    let open;
    const lastOf = function* () {
        for (const block of blocks)
            yield { block, isEnd: false };
        yield { block: '', isEnd: true };
    };
    for (const { block, isEnd } of lastOf()) {
        const text = open === undefined ? block : open + block;
        const isTooLong = isEnd || text.length - block.length > line_blocks/* MAX_LINE_OCTETS */.j;
        open = undefined;
        let at = 0;
        let quote = text.indexOf('"');
        while (at < text.length) {
            const lineEnd = text.indexOf('\n', at);
            const stop = lineEnd < 0 ? text.length : lineEnd;
            const end = stop > at && text.charCodeAt(stop - 1) === CR ? stop - 1 : stop;
            const first = text.charCodeAt(at);
            if (first === HASH || isBlank(text, at, end)) {
                at = stop + 1;
                line++;
                continue;
            }
            if (delimiter === '')
                delimiter = delimiterOf(text.slice(at, end));
            if (quote >= 0 && quote < at)
                quote = text.indexOf('"', at);
            row.text = text;
            row.line = line;
            row.start = at;
            row.problem = undefined;
            if (quote < 0 || quote >= end) {
                row.cells = undefined;
                split(row, end, delimiter);
                yield row;
                at = stop + 1;
                line++;
                continue;
            }
            const read = readQuoted(text, at, line, delimiter);
            if (read.openAt !== undefined && !isTooLong) {
                open = text.slice(at);
                break;
            }
            const neverClosed = read.openAt ?? (read.problem === undefined ? undefined : read.spread);
            row.cells = read.cells;
            row.count = read.cells.length;
            row.problem = neverClosed === undefined ? read.problem : { message: NEVER_CLOSED, ...neverClosed };
            yield row;
            at = neverClosed === undefined ? read.next : stop + 1;
            line = neverClosed === undefined ? read.line : line + 1;
        }
    }
}
const NEVER_CLOSED = 'the quote that opens here is not closed on its line, or text follows where it is. Write the closing quote, or "" for a quote inside';
function isBlank(text, from, to) {
    for (let i = from; i < to; i++) {
        const code = text.charCodeAt(i);
        if (code !== SPACE && code !== TAB)
            return false;
    }
    return true;
}
function delimiterOf(header) {
    const bare = header.replace(/"[^"]*"/g, '');
    return [',', ';', '\t'].find((delimiter) => bare.includes(delimiter)) ?? ',';
}
/** Fills the row with the cells up to `end`, blanks around them left out. */
function split(row, end, delimiter) {
    const { text, starts, ends } = row;
    let from = row.start;
    let count = 0;
    for (;;) {
        const found = text.indexOf(delimiter, from);
        const to = found < 0 || found > end ? end : found;
        let start = from;
        let stop = to;
        while (start < stop && isSpace(text.charCodeAt(start)))
            start++;
        while (stop > start && isSpace(text.charCodeAt(stop - 1)))
            stop--;
        starts[count] = start;
        ends[count++] = stop;
        if (to === end)
            break;
        from = to + 1;
    }
    row.count = count;
}
function isSpace(code) {
    return code === SPACE || code === TAB;
}
/** Reads a row of which some cells are in quotes, and may go on over several lines. */
function readQuoted(text, from, firstLine, delimiter) {
    const cells = [];
    let problem;
    let spread;
    let line = firstLine;
    let lineStart = from;
    let at = from;
    const skipBlanks = () => {
        while (at < text.length && isSpace(text.charCodeAt(at)) && text[at] !== delimiter)
            at++;
    };
    for (;;) {
        skipBlanks();
        const start = { line, column: at - lineStart + 1 };
        let value = '';
        let end;
        if (text.charCodeAt(at) === QUOTE) {
            at++;
            for (;;) {
                const close = text.indexOf('"', at);
                if (close < 0)
                    return { cells, problem, next: text.length, line, openAt: start, spread };
                for (let i = text.indexOf('\n', at); i >= 0 && i < close; i = text.indexOf('\n', i + 1)) {
                    line++;
                    lineStart = i + 1;
                }
                value += text.slice(at, close);
                at = close + 1;
                if (text.charCodeAt(at) !== QUOTE)
                    break;
                value += '"';
                at++;
            }
            end = { endLine: line, endColumn: at - lineStart + 1 };
            if (line > start.line)
                spread ??= start;
            skipBlanks();
            const code = text.charCodeAt(at);
            if (at < text.length &&
                text[at] !== delimiter &&
                code !== LF &&
                !(code === CR && text[at + 1] === '\n')) {
                problem ??= {
                    message: `text follows the closing quote. Write "" for a quote inside quotes`,
                    line,
                    column: at - lineStart + 1,
                };
                at = endOfCell(text, at, delimiter);
            }
        }
        else {
            const stop = endOfCell(text, at, delimiter);
            value = text.slice(at, stop).trimEnd();
            end = { endLine: line, endColumn: at + value.length - lineStart + 1 };
            at = stop;
        }
        cells.push({ value, ...start, ...end });
        if (text[at] === delimiter) {
            at++;
            continue;
        }
        if (text.charCodeAt(at) === CR)
            at++;
        return { cells, problem, next: at + 1, line: line + 1, openAt: undefined, spread };
    }
}
/** The offset of the delimiter or line end that ends a cell without quotes. */
function endOfCell(text, from, delimiter) {
    const lineEnd = text.indexOf('\n', from);
    const stop = lineEnd < 0 ? text.length : lineEnd;
    const end = stop > from && text.charCodeAt(stop - 1) === CR ? stop - 1 : stop;
    const found = text.indexOf(delimiter, from);
    return found < 0 || found > end ? end : found;
}

;// CONCATENATED MODULE: ./lib/sources/csv/read.js










const COLUMNS = ['name', 'address', 'ptr'];
/** Reads pairs row by row: each is given on and forgotten, so that a million take no more memory than one. */
function* read(file, tree) {
    const { path } = file;
    let columns;
    for (const row of rowsOf((0,line_blocks/* lineBlocks */.D)(path, tree))) {
        if (columns === undefined) {
            columns = readHeader(row, path);
            if (columns.others.length > 0) {
                const others = columns.others.map((at) => (0,node/* quote */.hD)(valueAt(row, at))).join(', ');
                const detail = `the column${columns.others.length === 1 ? '' : 's'} ${others} say nothing about a pair`;
                const location = locationAt(row, columns.others[0], path);
                yield { kind: 'skip', skip: { reason: 'column-not-read', detail, location } };
            }
            continue;
        }
        yield* readRow(row, columns, path);
    }
    if (columns === undefined) {
        throw new source/* SourceError */.c(`${path}:1:1: there is no header. Write 'name,address' or 'name,address,ptr' first.`, {
            path,
            line: 1,
            column: 1,
        });
    }
}
/** See `Reader.standsAlone`. */
function standsAlone({ path }, tree) {
    let header;
    for (const chunk of tree.chunks(path)) {
        header ??= (0,csv/* headerWords */.H)(chunk.toString('latin1'));
        if (!header.includes('address') || header.includes('ptr') || chunk.includes('*'))
            return false;
    }
    return true;
}
function readHeader(row, path) {
    const words = [];
    for (let i = 0; i < row.count; i++)
        words.push(valueAt(row, i).trim().toLowerCase());
    const failAt = ({ line, column }, problem) => {
        throw new source/* SourceError */.c(`${path}:${line}:${column}: ${problem}`, { path, line, column });
    };
    const fail = (at, problem) => failAt(locationAt(row, at, path), problem);
    if (row.problem !== undefined)
        failAt(row.problem, `${row.problem.message}.`);
    const others = [];
    for (const [i, word] of words.entries()) {
        if (words.indexOf(word) !== i && COLUMNS.some((known) => known === word)) {
            fail(i, `the column ${(0,node/* quote */.hD)(word)} stands twice in the header. Keep one of the two.`);
        }
        if (COLUMNS.some((known) => known === word))
            continue;
        const missing = COLUMNS.filter((known) => !words.includes(known));
        const meant = (0,nearest/* nearest */.p)(word, missing);
        if (meant !== undefined && word !== '') {
            fail(i, `${(0,node/* quote */.hD)(word)} is not a column. Did you mean '${meant}'?`);
        }
        if (word !== '')
            others.push(i);
    }
    for (const needed of ['name', 'address']) {
        if (words.includes(needed))
            continue;
        fail(0, `the header has no column '${needed}'. Write 'name,address' or 'name,address,ptr' as the first line.`);
    }
    return {
        name: words.indexOf('name'),
        address: words.indexOf('address'),
        ptr: words.indexOf('ptr'),
        count: words.length,
        others,
    };
}
function* readRow(row, columns, path) {
    if (row.problem !== undefined) {
        const { message, line, column } = row.problem;
        yield (0,syntax_defect/* syntaxDefect */.l)({ path, line, column }, message);
        return;
    }
    const { count } = row;
    if (count !== columns.count) {
        const location = { path, line: row.line, column: 1 };
        if (count > columns.count) {
            yield (0,syntax_defect/* syntaxDefect */.l)(locationAt(row, columns.count, path), `the row has ${count} cells, and the header ${columns.count}. Write a cell that contains the delimiter in quotes`);
            return;
        }
        if (count <= columns.name || count <= columns.address) {
            yield (0,syntax_defect/* syntaxDefect */.l)(location, `the row has ${count} of ${columns.count} cells. Write the name and its address`);
            return;
        }
    }
    const nameText = valueAt(row, columns.name);
    const addressText = valueAt(row, columns.address);
    const ptrText = columns.ptr < 0 || columns.ptr >= count ? '' : valueAt(row, columns.ptr);
    // Spreadsheets write rows of delimiters alone.
    if (nameText === '' && addressText === '' && ptrText === '')
        return;
    const name = readName(nameText, addressText);
    const address = readAddress(addressText);
    if (!name.ok || !address.ok) {
        if (!name.ok)
            yield (0,syntax_defect/* syntaxDefect */.l)(locationAt(row, columns.name, path), name.problem);
        if (!address.ok) {
            const location = locationAt(row, columns.address, path);
            yield (0,syntax_defect/* syntaxDefect */.l)(location, address.problem, name.ok ? name.value : undefined);
        }
        return;
    }
    const location = locationAt(row, columns.name, path);
    if (ptrText === '') {
        yield { kind: 'pair', pair: { name: name.value, address: address.value, location } };
        return;
    }
    const ptr = new Set();
    for (const text of ptrText.split(/[\s|]+/)) {
        if (text === '')
            continue;
        const target = (0,manifest_text/* parseHandWrittenName */.R)(text, 'ptr');
        if (!target.ok) {
            yield (0,syntax_defect/* syntaxDefect */.l)(locationAt(row, columns.ptr, path), target.problem, name.value);
            return;
        }
        ptr.add(target.value);
    }
    const targets = ptr.size === 0 ? {} : { ptr: [...ptr] };
    yield { kind: 'pair', pair: { name: name.value, address: address.value, location, ...targets } };
}
/** Names that need no further look: lower-case labels of letters, digits, hyphens, and a last one that is no number. */
const USUAL = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;
function readName(text, address) {
    if (text.length <= 253 && USUAL.test(text) && !text.endsWith('.arpa'))
        return (0,parsed/* parsed */.Y)(copyOf(text));
    if (text === '')
        return (0,parsed/* refused */.J)(`there is no name for ${(0,node/* quote */.hD)(address)}. Write one such as mail.example.org`);
    if ((0,ip_address/* parseIpAddress */.D_)(text).ok)
        return (0,parsed/* refused */.J)(`${(0,node/* quote */.hD)(text)} is an address where a name belongs. Write the name`);
    return (0,manifest_text/* parseHandWrittenName */.R)(text, 'pair');
}
const scratch = Buffer.alloc(253);
/** A part of a text keeps all of the text in memory: one name in a finding would hold the block that it was read from. */
function copyOf(name) {
    return scratch.toString('latin1', 0, scratch.write(name, 'latin1'));
}
function readAddress(text) {
    const address = (0,ip_address/* parseIpAddress */.D_)(text);
    if (address.ok || / write /i.test(address.problem))
        return address;
    return (0,parsed/* refused */.J)(`${address.problem}. Write one such as ${text.includes('.') ? '192.0.2.25' : '2001:db8::25'}`);
}


/***/ }),

/***/ 678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lineBlocks),
/* harmony export */   j: () => (/* binding */ MAX_LINE_OCTETS)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(248);


/** The longest line of a file that is read as a stream, in octets. */
const MAX_LINE_OCTETS = 1024 * 1024;
const LF = 10;
/**
 * The text of a UTF-8 file in pieces of whole lines, without its BOM. Memory is bounded by the size of a chunk and of
 * one line.
 * @throws {SourceError} where the file is not UTF-8, or a line is longer than MAX_LINE_OCTETS.
 */
function* lineBlocks(path, tree) {
    let parts = [];
    let waiting = 0;
    let offset = 0;
    const decode = (octets) => {
        const ascii = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(octets);
        if (!ascii && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(octets))
            throw notUtf8(octets, path, linesBefore(offset, path, tree));
        const text = octets.toString(ascii ? 'latin1' : 'utf8');
        const bare = offset === 0 && text.startsWith('\ufeff') ? text.slice(1) : text;
        offset += octets.length;
        return bare;
    };
    for (const chunk of tree.chunks(path)) {
        const end = chunk.lastIndexOf(LF) + 1;
        const first = end === 0 ? chunk.length : chunk.indexOf(LF);
        if (waiting + first > MAX_LINE_OCTETS)
            throw tooLong(path, linesBefore(offset, path, tree));
        if (end > 0) {
            yield decode(parts.length === 0 ? chunk.subarray(0, end) : Buffer.concat([...parts, chunk.subarray(0, end)]));
            parts = [];
            waiting = 0;
        }
        if (end < chunk.length) {
            parts.push(chunk.subarray(end));
            waiting += chunk.length - end;
        }
    }
    if (waiting > 0)
        yield decode(Buffer.concat(parts));
}
function tooLong(path, line) {
    const most = MAX_LINE_OCTETS.toLocaleString('en');
    return new _source_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c(`${path}:${line}: this line has more than ${most} octets. Is this a text file with one record on a line?`, { path, line });
}
function notUtf8(octets, path, linesAbove) {
    if ((octets[0] === 0xff && octets[1] === 0xfe) || (octets[0] === 0xfe && octets[1] === 0xff))
        return new _source_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c(`${path}:1:1: the file is UTF-16. Save it as UTF-8.`, {
            path,
            line: 1,
            column: 1,
        });
    let line = linesAbove;
    let start = 0;
    for (;;) {
        const lineEnd = octets.indexOf(LF, start);
        const end = lineEnd < 0 ? octets.length : lineEnd;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(octets.subarray(start, end)) || lineEnd < 0) {
            const at = invalidAt(octets.subarray(start, end));
            const column = octets.toString('utf8', start, start + at).length + 1;
            const octet = (octets[start + at] ?? 0).toString(16).padStart(2, '0').toUpperCase();
            return new _source_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c(`${path}:${line}:${column}: the octet 0x${octet} is not UTF-8. Save the file as UTF-8.`, { path, line, column });
        }
        line++;
        start = end + 1;
    }
}
/** The index of the first octet that does not continue UTF-8 text. */
function invalidAt(octets) {
    let at = 0;
    while (at < octets.length) {
        const length = [1, 2, 3, 4].find((size) => at + size <= octets.length && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(octets.subarray(at, at + size)));
        if (length === undefined)
            return at;
        at += length;
    }
    return at;
}
/** The number of the line that begins at the offset: counted only when a message needs it. */
function linesBefore(offset, path, tree) {
    let line = 1;
    let left = offset;
    for (const chunk of tree.chunks(path)) {
        for (let at = chunk.indexOf(LF); at >= 0 && at < left; at = chunk.indexOf(LF, at + 1))
            line++;
        left -= chunk.length;
        if (left <= 0)
            break;
    }
    return line;
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