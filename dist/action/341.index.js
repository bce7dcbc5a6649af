"use strict";
exports.id = 341;
exports.ids = [341];
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

/***/ 6341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   read: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3984);
/* harmony import */ var _line_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(678);
/* harmony import */ var _manifest_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2326);
/* harmony import */ var _syntax_defect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6630);
/* harmony import */ var _zone_file_ignore_comment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6963);






/** Reads the pair of each name with the address before it. */
function* read(file, tree) {
    let line = 1;
    for (const block of (0,_line_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .lineBlocks */ .D)(file.path, tree)) {
        const lines = block.split('\n');
        // What follows the last line end of a block is empty, and belongs to the next one.
        const count = block.endsWith('\n') ? lines.length - 1 : lines.length;
        for (let i = 0; i < count; i++)
            yield* readLine(lines[i], { path: file.path, line: line++ });
    }
}
function* readLine(line, place) {
    const hash = line.indexOf('#');
    const [first, ...names] = [...(hash < 0 ? line : line.slice(0, hash)).matchAll(/\S+/g)].map(({ 0: text, index }) => ({
        text,
        location: {
            ...place,
            column: index + 1,
            endLine: place.line,
            endColumn: index + 1 + text.length,
        },
    }));
    if (first === undefined)
        return;
    const scope = first.text.indexOf('%');
    const address = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIpAddress */ .D_)(scope < 0 ? first.text : first.text.slice(0, scope));
    if (!address.ok) {
        yield (0,_syntax_defect_js__WEBPACK_IMPORTED_MODULE_4__/* .syntaxDefect */ .l)(first.location, explainAddress(first.text, address.problem, names));
        return;
    }
    if (names.length === 0) {
        yield (0,_syntax_defect_js__WEBPACK_IMPORTED_MODULE_4__/* .syntaxDefect */ .l)(first.location, `no name follows the address ${first.text}. Write '${first.text} mail.example.org'`);
    }
    const ignore = hash < 0 ? undefined : ignoreIn(line, hash, place);
    if (ignore !== undefined && !ignore.comment.ok)
        yield (0,_syntax_defect_js__WEBPACK_IMPORTED_MODULE_4__/* .syntaxDefect */ .l)(ignore.location, ignore.comment.problem);
    const ignores = ignore?.comment.ok === true ? [ignore.comment.value] : undefined;
    for (const word of names) {
        yield readName(word, { address: address.value, scoped: scope < 0 ? undefined : first.text, ignores });
    }
}
/** `# ptr-gate: ignore RULE -- REASON` behind the names of a line. */
function ignoreIn(line, hash, place) {
    const text = line
        .slice(hash)
        .replace(/^#+\s*/, '')
        .trimEnd();
    if (!/^ptr-gate\b/i.test(text))
        return undefined;
    const column = line.indexOf(text, hash) + 1;
    const location = { ...place, column, endLine: place.line, endColumn: column + text.length };
    return { location, comment: (0,_zone_file_ignore_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIgnoreComment */ .d)({ text, location }) };
}
function explainAddress(text, problem, names) {
    const swapped = names.find((word) => (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIpAddress */ .D_)(word.text).ok);
    return swapped === undefined
        ? `${problem}. Write an address such as 2001:db8::25 first, then its names`
        : `the address ${swapped.text} stands behind the name ${text}. Write '${swapped.text} ${text}'`;
}
function readName(word, { address, scoped, ignores }) {
    const { text, location } = word;
    if ((0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIpAddress */ .D_)(text).ok) {
        return (0,_syntax_defect_js__WEBPACK_IMPORTED_MODULE_4__/* .syntaxDefect */ .l)(location, `'${text}' is a second address. Write each address on a line of its own`);
    }
    const name = (0,_manifest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHandWrittenName */ .R)(text, 'pair');
    if (!name.ok)
        return (0,_syntax_defect_js__WEBPACK_IMPORTED_MODULE_4__/* .syntaxDefect */ .l)(location, name.problem);
    if ((0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWildcard */ .z2)(name.value)) {
        return (0,_syntax_defect_js__WEBPACK_IMPORTED_MODULE_4__/* .syntaxDefect */ .l)(location, `'${text}' is a wildcard, which hosts files do not know. Write each name`, name.value);
    }
    const skip = (reason, detail) => ({
        kind: 'skip',
        skip: { reason, detail, name: name.value, address, location },
    });
    if (scoped !== undefined) {
        return skip('scope-id', `${scoped} has a scope id, which means something on one machine only`);
    }
    if (isLocal(name.value, address)) {
        return skip('loopback', `${address} with ${name.value} is a standard line of a hosts file, not a name in the DNS`);
    }
    if (!name.value.includes('.')) {
        return skip('unqualified-name', `${name.value} is a short name, which only a search list makes whole`);
    }
    const pair = { name: name.value, address, location };
    return { kind: 'pair', pair: ignores === undefined ? pair : { ...pair, ignores } };
}
const STANDARD_NAME = /^(?:localhost|ip6-(?!.*\.)|broadcasthost$)/;
/** Lines that every system has, and those that block a name: none of them is about the DNS. */
function isLocal(name, address) {
    return (/^(?:127\.|2(?:2[4-9]|3[0-9])\.|255\.255\.255\.255$|0\.0\.0\.0$|::1?$|ff[0-9a-f]{2}:)/.test(address) ||
        STANDARD_NAME.test(name));
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


/***/ }),

/***/ 6963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseIgnoreComment)
/* harmony export */ });
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3385);

const HOW = "Write '; ptr-gate: ignore RULE[, RULE...] [until YYYY-MM-DD] -- REASON'.";
/** Reads `ptr-gate: ignore RULE[, RULE...] [until DATE] -- REASON`; the reason is not optional. */
function parseIgnoreComment({ text, location }) {
    const verb = /^ptr-gate\s*:?\s*(\S*)\s*/i.exec(text);
    if (verb[1].toLowerCase() !== 'ignore' || !/^ptr-gate\s*:/i.test(text))
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(`'${verb[0].trim()}' is not a comment that ptr-gate knows. ${HOW}`);
    const [, head, , reason] = /^(.*?)(\s--|^--)(?:\s+(.*))?$/s.exec(text.slice(verb[0].length)) ?? [];
    if (head === undefined || reason === undefined || reason.trim() === '')
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(`the ignore comment gives no reason. ${HOW}`);
    // Spaces without end, each a place where a pattern might begin, must cost no more than other text.
    const words = head.trim().replace(/\s+/g, ' ');
    const [, list, date] = /^(.*?)(?: until(?: (.*))?)?$/.exec(words);
    const hasUntil = / until(?: |$)/.test(` ${words}`.slice(list.length));
    const rules = list.split(',').map((rule) => rule.trim());
    const strange = rules.find((rule) => !/^[a-z]+(?:-[a-z0-9]+)+$/.test(rule));
    if (strange !== undefined)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(strange === ''
            ? `the ignore comment names no rule. ${HOW}`
            : `'${strange}' is not a rule's name. ${HOW}`);
    if (!hasUntil)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ rules, reason: reason.trim(), location });
    if (date === undefined || !isDate(date))
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(`'until ${date ?? ''}' is not followed by a date such as 2027-01-31. ${HOW}`);
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ rules, reason: reason.trim(), until: date, location });
}
function isDate(text) {
    if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text))
        return false;
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}


/***/ })

};
;