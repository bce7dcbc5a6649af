"use strict";
exports.id = 370;
exports.ids = [370];
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


/***/ }),

/***/ 2370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  covers: () => (/* binding */ covers),
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/sources/source.js
var source = __webpack_require__(248);
// EXTERNAL MODULE: ./lib/sources/zone-file/read-generate.js + 1 modules
var read_generate = __webpack_require__(6472);
// EXTERNAL MODULE: ./lib/sources/zone-file/read-zone.js + 2 modules
var read_zone = __webpack_require__(157);
// EXTERNAL MODULE: ./lib/document/node.js
var node = __webpack_require__(8630);
// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/sources/zone-file/record-types.js
var record_types = __webpack_require__(2524);
// EXTERNAL MODULE: ./lib/repository/tree.js
var repository_tree = __webpack_require__(2361);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/sources/named-conf/locate.js


const MAX_LISTED = 8;
function createLocator(tree) {
    let byBasename;
    function search(name, directory, configuration, at) {
        const full = name.startsWith('/') || directory === undefined ? name : external_node_path_.posix.join(directory, name);
        const segments = external_node_path_.posix
            .normalize(full)
            .split('/')
            .filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
        const tails = segments.map((_, from) => segments.slice(from).join('/'));
        const folders = ancestorsOf(external_node_path_.posix.dirname(configuration));
        const tried = new Set();
        for (const tail of tails) {
            for (const folder of folders) {
                const path = folder === '' ? tail : `${folder}/${tail}`;
                const paths = at(path);
                if (paths.length > 0)
                    return { found: true, paths };
                tried.add(path);
            }
        }
        byBasename ??= indexOf(tree);
        const files = byBasename.get(segments.at(-1) ?? '') ?? [];
        for (const tail of tails) {
            const several = files.filter((file) => file === tail || file.endsWith(`/${tail}`));
            if (several.length === 1)
                return { found: true, paths: several };
            if (several.length > 1)
                return missing(tried, several);
        }
        return missing(tried, []);
    }
    function missing(tried, several) {
        let refusal;
        for (const path of tried)
            refusal ??= (0,repository_tree/* refusalOf */.O)(tree, path);
        return { found: false, tried: shorten([...tried]), several: shorten(several), refusal };
    }
    const file = (path) => (tree.has(path) ? [path] : []);
    return {
        locate(name, directory, configuration) {
            const found = search(name, directory, configuration, file);
            return found.found ? { found: true, path: found.paths[0] } : found;
        },
        locateAll(name, directory, configuration) {
            return search(name, directory, configuration, isPattern(name) ? (path) => tree.glob(patternOf(path)) : file);
        },
    };
}
/** Whoever writes more wildcards than this into one name means to keep a matcher busy. */
const MAX_WILDCARDS = 4;
function isPattern(name) {
    const wildcards = name.match(/[*?[]/g)?.length ?? 0;
    return wildcards > 0 && wildcards <= MAX_WILDCARDS;
}
/** BIND's patterns know `*`, `?` and `[...]`; whatever else a matcher reads as a mark is a plain character. */
function patternOf(path) {
    return path.replace(/\*+/g, '*').replace(/[{}()!+@|\\]/g, '[$&]');
}
/** The folder and those above it, the root last as an empty text. */
function ancestorsOf(folder) {
    const folders = [];
    for (let at = folder; at !== '.' && at !== '/' && at !== ''; at = external_node_path_.posix.dirname(at))
        folders.push(at);
    return [...folders, ''];
}
function shorten(paths) {
    return paths.length <= MAX_LISTED ? paths : [...paths.slice(0, MAX_LISTED - 1), paths.at(-1)];
}
function indexOf(tree) {
    const index = new Map();
    let paths = [];
    try {
        paths = tree.glob('**');
    }
    catch (error) {
        if (!(error instanceof repository_tree/* TreeError */.j))
            throw error;
    }
    for (const path of paths) {
        const basename = external_node_path_.posix.basename(path);
        const known = index.get(basename);
        if (known === undefined)
            index.set(basename, [path]);
        else
            known.push(path);
    }
    return index;
}

// EXTERNAL MODULE: ./lib/document/places.js
var document_places = __webpack_require__(5670);
;// CONCATENATED MODULE: ./lib/sources/named-conf/tokens.js


const BLANK = /[ \t\r\n]+/y;
/** BIND knows no escapes outside quotes, and a comment may begin in the middle of a word. */
const WORD = /[^ \t\r\n{};!/"#]+/y;
/**
 * The tokens of a BIND configuration; comments (`//`, `#`, and between slashes and stars) are left out.
 * @throws {SourceError} for a comment or string without end, and for control characters.
 */
function* tokensOf(text, path) {
    const places = (0,document_places/* placesOf */.e)(text, path);
    const fail = (offset, problem) => {
        const { line, column } = places.point(offset);
        throw new source/* SourceError */.c(`${path}:${line}:${column}: ${problem}`, { path, line, column });
    };
    let offset = 0;
    while (offset < text.length) {
        const char = text[offset];
        if (' \t\r\n'.includes(char)) {
            BLANK.lastIndex = offset;
            BLANK.test(text);
            offset = BLANK.lastIndex;
        }
        else if (char === '#' || text.startsWith('//', offset)) {
            const end = text.indexOf('\n', offset);
            offset = end < 0 ? text.length : end;
        }
        else if (text.startsWith('/*', offset)) {
            const end = text.indexOf('*/', offset + 2);
            if (end < 0)
                fail(offset, "the comment that begins here has no closing '*/'.");
            offset = end + 2;
        }
        else if ('{};!/'.includes(char)) {
            yield { kind: 'mark', text: char, ...places.span(offset, offset + 1) };
            offset++;
        }
        else if (char === '"') {
            const end = endOfString(text, offset);
            if (end < 0)
                fail(offset, "the string that begins here has no closing '\"'.");
            const inner = text.slice(offset + 1, end).replaceAll('\\"', '"');
            yield { kind: 'string', text: inner, ...places.span(offset, end + 1) };
            offset = end + 1;
        }
        else {
            WORD.lastIndex = offset;
            const word = WORD.exec(text)[0];
            const control = /[\0-\x1f\x7f]/.exec(word);
            if (control !== null) {
                const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
                fail(offset + control.index, `the control character 0x${code} cannot stand here. Remove it.`);
            }
            yield { kind: 'word', text: word, ...places.span(offset, offset + word.length) };
            offset += word.length;
        }
    }
    return undefined;
}
/** The offset of the quote that closes the string, or -1; a backslash takes the next character along. */
function endOfString(text, start) {
    for (let end = start + 1; end < text.length; end++) {
        if (text[end] === '"')
            return end;
        if (text[end] === '\\')
            end++;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/sources/named-conf/statements.js



/** Blocks in blocks; views, zones and lists of addresses need four or five. */
const MAX_DEPTH = 100;
/**
 * Reads the statements of a configuration. What a keyword allows behind it is left to whoever asks for it.
 * @throws {SourceError} with the place where a `;`, `{` or `}` is missing or too many.
 */
function parseStatements(text, path) {
    const stack = [{ start: undefined, statements: [], elements: [] }];
    for (const token of tokensOf(text, path)) {
        const top = stack.at(-1);
        if (token.kind !== 'mark' || token.text === '!' || token.text === '/')
            top.elements.push(token);
        else if (token.text === ';') {
            if (top.elements.length === 0)
                fail(token, "a ';' stands where a statement should begin. Remove it.");
            top.statements.push(statementOf(top.elements));
            top.elements = [];
        }
        else if (token.text === '{') {
            if (stack.length > MAX_DEPTH)
                fail(token, `the blocks are nested deeper than ${MAX_DEPTH} levels.`);
            stack.push({ start: token, statements: [], elements: [] });
        }
        else {
            if (top.elements.length > 0)
                fail(token, `a ';' is missing before this '}'.`);
            if (top.start === undefined)
                fail(token, "this '}' closes nothing. Remove it, or look for a '}' too many above.");
            stack.pop();
            const { line, column } = top.start;
            stack.at(-1).elements.push({ ...token, kind: 'block', statements: top.statements, line, column });
        }
    }
    const last = stack.at(-1);
    if (last.start !== undefined)
        fail(last.start, "the block that begins here has no closing '}'.");
    if (last.elements.length > 0) {
        const { endLine, endColumn } = last.elements.at(-1);
        fail({ path, line: endLine, column: endColumn }, "a ';' is missing at the end of the file.");
    }
    return last.statements;
}
function statementOf(elements) {
    const first = elements[0];
    const { path, line, column } = first;
    const { endLine, endColumn } = elements.at(-1);
    const place = { path, line, column, endLine, endColumn };
    return first.kind === 'word'
        ? { keyword: first.text.toLowerCase(), rest: elements.slice(1), ...place }
        : { keyword: '', rest: elements, ...place };
}
function fail(place, problem) {
    const { path, line, column } = place;
    throw new source/* SourceError */.c(`${path}:${line}:${column}: ${problem}`, { path, line, column });
}
/** The one quoted string behind a keyword, as in `file "db.example.org"`. */
function stringOf(statement) {
    return only(statement, 'string', `a path in double quotes, as in ${statement.keyword} "name";`);
}
/** The one word behind a keyword, as in `type primary`. */
function wordOf(statement) {
    return only(statement, 'word', `one word, as in ${statement.keyword} primary;`);
}
/** The one word or string behind a keyword. */
function textOf(statement) {
    const kind = statement.rest[0]?.kind === 'string' ? 'string' : 'word';
    return only(statement, kind, 'one name');
}
function only(statement, kind, expected) {
    const { keyword, rest } = statement;
    const [first, second] = rest;
    if (first?.kind !== kind) {
        fail(first ?? statement, `'${keyword}' is followed by ${seen(first)}. Write ${expected}`);
    }
    if (second !== undefined)
        fail(second, `a ';' is missing before ${seen(second)}.`);
    return first;
}
/** The parts of `keyword "name" [CLASS] { ... }`. */
function namedBlockOf(statement) {
    const { keyword, rest } = statement;
    const [name, second] = rest;
    if (name === undefined || name.kind === 'block' || name.kind === 'mark') {
        fail(name ?? statement, `'${keyword}' is followed by ${seen(name)} where its name belongs.`);
    }
    const className = second?.kind === 'word' ? second : undefined;
    return { name, className, block: lastBlock(statement, className === undefined ? 1 : 2) };
}
/** The block that ends a statement and stands at the index. */
function lastBlock(statement, index) {
    const { keyword, rest } = statement;
    const block = rest[index];
    if (block?.kind !== 'block') {
        fail(block ?? statement, `'{' is expected in this '${keyword}' statement, and ${seen(block)} stands here.`);
    }
    const next = rest[index + 1];
    if (next !== undefined)
        fail(next, `a ';' is missing before ${seen(next)}.`);
    return block;
}
function seen(element) {
    if (element === undefined)
        return "';'";
    if (element.kind === 'block')
        return "'{'";
    return element.kind === 'string' ? `"${(0,node/* quote */.hD)(element.text).slice(1, -1)}"` : (0,node/* quote */.hD)(element.text);
}

;// CONCATENATED MODULE: ./lib/sources/named-conf/configuration.js





const MAX_OCTETS = 16 * 1024 * 1024;
const MAX_INCLUDES = 1000;
const MAX_INCLUDE_DEPTH = 32;
/** Files that one another include can be read very often; this bounds the statements, not the files. */
const MAX_STATEMENTS = 2_000_000;
/**
 * Reads a BIND configuration with everything that it includes.
 * @throws {SourceError} for what is no configuration, with line and column.
 */
function readConfiguration(path, tree) {
    const reading = {
        tree,
        locator: createLocator(tree),
        open: [],
        zones: [],
        templates: new Map(),
        parsed: new Map(),
        missing: [],
        included: new Set(),
        includes: 0,
        statements: 0,
        directory: undefined,
    };
    readTop(fileStatements(path, reading), undefined, reading);
    const { zones, templates, directory, missing, included, locator } = reading;
    included.delete(path);
    return {
        zones: zones.map((zone) => withTemplate(zone, templates)),
        directory,
        missing,
        included: [...included],
        locator,
    };
}
/** The statements of a file; those of included files stand where their `include` stands. */
function* fileStatements(path, reading) {
    reading.open.push(path);
    yield* expand(parseFile(path, reading), reading);
    reading.open.pop();
}
function parseFile(path, { tree, parsed }) {
    const known = parsed.get(path);
    if (known !== undefined)
        return known;
    let octets;
    try {
        octets = tree.read(path, MAX_OCTETS);
    }
    catch (error) {
        if (error instanceof repository_tree/* TreeError */.j)
            throw new source/* SourceError */.c(error.message, { path });
        throw error;
    }
    const statements = parseStatements(octets.toString('utf8'), path);
    parsed.set(path, statements);
    return statements;
}
function* expand(statements, reading) {
    for (const statement of statements) {
        if (++reading.statements > MAX_STATEMENTS) {
            fail(statement, `more than ${MAX_STATEMENTS} statements are included. Do files include one another?`);
        }
        if (statement.keyword !== 'include')
            yield statement;
        else
            for (const path of includedPaths(stringOf(statement), reading))
                yield* fileStatements(path, reading);
    }
}
function includedPaths(file, reading) {
    const { locator, open, missing, included, directory } = reading;
    const located = locator.locateAll(file.text, directory, file.path);
    if (!located.found) {
        missing.push({ file, located });
        return [];
    }
    for (const path of located.paths) {
        if (open.includes(path)) {
            fail(file, `${path} is included while it is being read (${[...open, path].join(' > ')}). Remove one of the includes.`);
        }
        if (open.length >= MAX_INCLUDE_DEPTH) {
            fail(file, `files include one another more than ${MAX_INCLUDE_DEPTH} deep. Write the configuration flatter.`);
        }
        if (++reading.includes > MAX_INCLUDES) {
            fail(file, `more than ${MAX_INCLUDES} files are included. Do files include one another?`);
        }
        included.add(path);
    }
    return located.paths;
}
function readTop(statements, view, reading) {
    for (const statement of statements) {
        const { keyword } = statement;
        if (keyword === 'options' && view === undefined)
            readOptions(lastBlock(statement, 0), reading);
        else if (keyword === 'view' && view === undefined) {
            const { name, className, block } = namedBlockOf(statement);
            readTop(expand(block.statements, reading), { name: name.text, className }, reading);
        }
        else if (keyword === 'template') {
            const { name, block } = namedBlockOf(statement);
            reading.templates.set(name.text, [...expand(block.statements, reading)]);
        }
        else if (keyword === 'zone') {
            const { name, className, block } = namedBlockOf(statement);
            const statements = [...expand(block.statements, reading)];
            checkForms(statements);
            reading.zones.push({
                name,
                className,
                view: view?.name,
                viewClass: view?.className,
                statements,
            });
        }
    }
}
/** A statement that BIND cannot read makes the whole configuration unreadable, whatever kind of zone it stands in. */
function checkForms(statements) {
    for (const statement of statements) {
        if (statement.keyword === 'file')
            stringOf(statement);
        else if (statement.keyword === 'type')
            wordOf(statement);
    }
}
/** BIND looks for everything that follows `directory` there, also for includes. */
function readOptions(block, reading) {
    for (const statement of expand(block.statements, reading)) {
        if (statement.keyword === 'directory')
            reading.directory = stringOf(statement).text;
    }
}
function withTemplate(zone, templates) {
    const named = zone.statements.find(({ keyword }) => keyword === 'template');
    if (named === undefined)
        return zone;
    const name = textOf(named);
    const template = templates.get(name.text);
    if (template === undefined)
        fail(name, `there is no template ${(0,node/* quote */.hD)(name.text)}.`);
    return { ...zone, statements: [...zone.statements, ...template] };
}

;// CONCATENATED MODULE: ./lib/sources/named-conf/zones.js





/** Why a zone of the type has no data in the repository. */
const WITHOUT_DATA = {
    secondary: 'its data comes from another server',
    slave: 'its data comes from another server',
    mirror: 'its data comes from another server',
    stub: 'its data comes from another server',
    'static-stub': 'its questions go to another server',
    forward: 'its questions go to another server',
    'delegation-only': 'it only restrains what other servers say',
    hint: 'it only says where the root servers are',
    redirect: 'it only replaces negative answers',
};
/** Files that a distribution brings along for `localhost` and the like: repositories rarely hold them. */
const DISTRIBUTED = /(?:^|\/)(?:db\.(?:local|127|0|255|empty|root)|named\.(?:localhost|loopback|empty|ca)|(?:localhost|empty)[a-z-]*\.(?:db|zone)|0\.zone|127\.zone)$/;
/**
 * Settles which zone files a configuration names, where they lie in the repository, under which origin and view.
 * @throws {SourceError} for what is no configuration.
 */
function planZones(path, tree) {
    const configuration = readConfiguration(path, tree);
    const planned = configuration.missing.map(({ file, located }) => located.several.length > 0
        ? defect(file, `${(0,node/* quote */.hD)(file.text)} is included, and may be any of ${located.several.join(', ')}.`, 'Write a longer part of its path.')
        : skip(file, 'include-not-found', located.refusal === undefined
            ? `${(0,node/* quote */.hD)(file.text)} is included and is not in the repository; zones that it may declare are not judged`
            : `${(0,node/* quote */.hD)(file.text)} is included, and zones that it may declare are not judged: ${located.refusal}`));
    const known = { zones: byViewAndName(configuration.zones), seen: new Map(), files: new Map() };
    for (const zone of configuration.zones)
        planned.push(planZone(zone, configuration, known));
    return { zones: planned, included: configuration.included };
}
function planZone(zone, configuration, known) {
    const { name, view } = zone;
    const apex = (0,domain_name/* parseDomainName */.r)(name.text);
    if (!apex.ok)
        return defect(name, `the zone's name: ${apex.problem}.`);
    const written = zone.className ?? zone.viewClass;
    const className = written === undefined ? 'IN' : (0,record_types/* parseRecordClass */.zG)(written.text);
    if (className === undefined) {
        return defect(written ?? name, `${(0,node/* quote */.hD)(written?.text ?? '')} is not a class. Write IN, or leave it out.`);
    }
    if (className !== 'IN') {
        return skip(name, 'other-class', `the zone ${apex.value} has class ${className}; only class IN is judged`);
    }
    // Beside a zone BIND allows another of the same name that holds no data of it.
    const isApart = /^(?:hint|redirect)$/i.test(typeOf(zone));
    const key = zoneKey(view, apex.value);
    const earlier = isApart ? undefined : known.seen.get(key);
    if (earlier !== undefined) {
        return defect(name, `the zone ${apex.value} is declared twice${view === undefined ? '' : ` in the view ${(0,node/* quote */.hD)(view)}`}: here and at ${earlier.path}:${earlier.line}.`, 'Remove one of the two; a name server refuses the configuration.');
    }
    if (!isApart)
        known.seen.set(key, name);
    return planData(zone, apex.value, configuration, known);
}
function planData(zone, apex, configuration, known) {
    const { name, view } = zone;
    const inView = zones_statementOf(zone, 'in-view');
    if (inView !== undefined)
        return planInView(zone, apex, textOf(inView).text, configuration, known);
    const typeStatement = zones_statementOf(zone, 'type');
    if (typeStatement === undefined) {
        return defect(name, `the zone ${apex} has no type.`, 'Write type primary; or the type that it has.');
    }
    const type = wordOf(typeStatement);
    const kind = type.text.toLowerCase();
    if (Object.hasOwn(WITHOUT_DATA, kind)) {
        return skip(name, 'not-primary', `the zone ${apex} has type ${kind}: ${WITHOUT_DATA[kind]}`);
    }
    if (kind !== 'primary' && kind !== 'master') {
        return defect(type, `${(0,node/* quote */.hD)(type.text)} is not a type of zone. Write primary, secondary, forward or the like.`);
    }
    const format = zones_statementOf(zone, 'masterfile-format');
    if (format !== undefined && wordOf(format).text.toLowerCase() !== 'text') {
        return skip(name, 'binary-zone', `the zone ${apex} is in a binary format, which is not read`);
    }
    const fileStatement = zones_statementOf(zone, 'file') ?? zones_statementOf(zone, 'initial-file');
    if (fileStatement === undefined) {
        const backend = zone.statements.find(({ keyword }) => keyword === 'database' || keyword === 'dlz');
        return backend === undefined
            ? defect(name, `the zone ${apex} has no file.`, 'Write file "db.example.org";')
            : skip(name, 'no-zone-file', `the data of the zone ${apex} comes from ${backend.keyword}, not from a file`);
    }
    return planFile(zone, apex, stringOf(fileStatement), configuration, known, view);
}
function planFile({ name }, apex, file, { locator, directory }, known, view) {
    const written = file.text
        .replaceAll('$name', apex)
        .replaceAll('$type', 'primary')
        .replaceAll('$view', view ?? '_default');
    const located = locator.locate(written, directory, file.path);
    if (!located.found) {
        return DISTRIBUTED.test(written) && located.several.length === 0
            ? skip(name, 'zone-file-not-found', `${(0,node/* quote */.hD)(written)}, the file of the zone ${apex}, comes with the name server and is not in the repository`)
            : notFound(file, written, apex, located);
    }
    const { path } = located;
    const server = written.startsWith('/') ? written : `${directory ?? ''}/${written}`;
    const other = known.files.get(path);
    if (other !== undefined && other !== server) {
        return defect(file, `${(0,node/* quote */.hD)(written)}, the file of the zone ${apex}, is not in the repository; the one file of that name, ${path}, is already taken for ${(0,node/* quote */.hD)(other)}.`, 'Keep the files in folders as they are on the server.');
    }
    known.files.set(path, server);
    const folder = folderOf(path, written);
    const input = {
        path,
        origin: apex,
        ...(view === undefined ? {} : { view }),
        ...(folder === undefined ? {} : { directories: [folder] }),
    };
    return { kind: 'file', input };
}
/** The server's directory as it lies in the repository: what is left of the path without the relative name. */
function folderOf(path, written) {
    const name = written.replace(/^(?:\.\/)+/, '');
    if (name.startsWith('/'))
        return undefined;
    if (path === name)
        return '.';
    return path.endsWith(`/${name}`) ? path.slice(0, -name.length - 1) : undefined;
}
/** The same zone as in another view: its file holds for this view too. */
function planInView(zone, apex, otherView, configuration, known) {
    const original = known.zones.get(zoneKey(otherView, apex));
    if (original === undefined) {
        return defect(zone.name, `the zone ${apex} is taken from the view ${(0,node/* quote */.hD)(otherView)}, which has no such zone.`, 'Correct the name behind in-view, or write type and file.');
    }
    return planData({ ...original, name: zone.name, view: zone.view }, apex, configuration, known);
}
/** The zones that have data of their own, by view and name. */
function byViewAndName(zones) {
    const index = new Map();
    for (const zone of zones) {
        const apex = (0,domain_name/* parseDomainName */.r)(zone.name.text);
        if (apex.ok && zones_statementOf(zone, 'in-view') === undefined)
            index.set(zoneKey(zone.view, apex.value), zone);
    }
    return index;
}
function zoneKey(view, apex) {
    return `${view ?? ''}\0${apex}`;
}
function typeOf(zone) {
    const statement = zones_statementOf(zone, 'type');
    return statement === undefined ? '' : wordOf(statement).text;
}
/** The statement of a zone, which may have only one of the kind; those of its template come after its own. */
function zones_statementOf({ statements }, keyword) {
    return statements.find((statement) => statement.keyword === keyword);
}
function notFound(file, written, apex, { tried, several, refusal }) {
    if (several.length > 0) {
        return defect(file, `${(0,node/* quote */.hD)(written)}, the file of the zone ${apex}, may be any of ${several.join(', ')}.`, 'Keep the files in folders as they are on the server, or list the zone file itself with its origin.');
    }
    if (refusal !== undefined)
        return defect(file, `${(0,node/* quote */.hD)(written)}, the file of the zone ${apex}, cannot be had: ${refusal}`);
    return defect(file, `${(0,node/* quote */.hD)(written)}, the file of the zone ${apex}, is not in the repository. Looked for: ${tried.join(', ')}; and for that name anywhere.`, 'Add the file, correct the path, or list the zone file itself with its origin.');
}
function defect(place, message, remedy) {
    return {
        kind: 'defect',
        defect: {
            kind: 'source-syntax',
            message,
            ...(remedy === undefined ? {} : { remedy }),
            location: (0,node/* placeOf */.$t)(place),
        },
    };
}
function skip(place, reason, detail) {
    return { kind: 'skip', skip: { reason, detail, location: (0,node/* placeOf */.$t)(place) } };
}

;// CONCATENATED MODULE: ./lib/sources/named-conf/read.js




/** Reads the zone files that the zone statements name, each under its origin and in its view. */
function* read(file, tree) {
    if (file.origin !== undefined) {
        throw new source/* SourceError */.c(`${file.path} names the origin of each zone itself. Remove 'origin: ${file.origin}'.`, { path: file.path });
    }
    const generating = { left: read_generate/* MAX_GENERATED_IN_ALL */.Z };
    for (const planned of planZones(file.path, tree).zones) {
        if (planned.kind === 'file')
            yield* (0,read_zone.readZone)({ ...planned.input, generating }, tree);
        else
            yield planned;
    }
}
/** See `Reader.covers`. */
function covers(file, tree) {
    const { zones, included } = planZones(file.path, tree);
    return [...included, ...zones.flatMap((planned) => (planned.kind === 'file' ? [planned.input.path] : []))];
}


/***/ })

};
;