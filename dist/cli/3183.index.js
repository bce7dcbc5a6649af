"use strict";
exports.id = 3183;
exports.ids = [3183];
exports.modules = {

/***/ 2336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cu: () => (/* binding */ findInput),
/* harmony export */   iE: () => (/* binding */ CONFIG_PATHS),
/* harmony export */   u0: () => (/* binding */ findConfig)
/* harmony export */ });
/* unused harmony export BEGINNING */
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
/* harmony import */ var _repository_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2361);


/** Where a configuration is looked for, in this order. */
const CONFIG_PATHS = ['', '.github/'].flatMap((folder) => ['yml', 'yaml', 'json'].map((ending) => `${folder}ptr-gate.${ending}`));
/** The least that a configuration can be. */
const BEGINNING = '  expect:\n    mail.example.org: 2001:db8::25';
/**
 * The path of the configuration: the given one, or the only one of `CONFIG_PATHS` that exists; undefined where there
 * is none.
 * @throws {CannotRun} when the given file is missing, or several exist.
 */
function findConfig(tree, path) {
    if (path !== undefined) {
        if (tree.has(path))
            return path;
        const refusal = tree.read === undefined ? undefined : (0,_repository_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)({ read: tree.read }, path);
        if (refusal !== undefined)
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z(refusal);
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z(`${path}: there is no such configuration file in ${tree.title}. Correct the path`);
    }
    const found = CONFIG_PATHS.filter((candidate) => tree.has(candidate));
    if (found.length > 1) {
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z(`${tree.title} has several configuration files: ${found.join(', ')}. Keep one, or name one with --config (in a workflow: with the input 'config')`);
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
    throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z(`there is no ptr-gate.yml in ${tree.title}, and no file is named`, `npx ptr-gate init writes one from what stands in the repository. By hand it begins as\n\n${BEGINNING}\n\nWithout one, name the files: ptr-gate check FILE...`);
}


/***/ }),

/***/ 2361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   j: () => (/* binding */ TreeError)
/* harmony export */ });
/** Why a file could not be read, ready to be shown: path, cause, what to do. */
class TreeError extends Error {
    path;
    /** True where the path is not read whatever stands there, such as one that leads out of the repository. */
    isRefusal;
    constructor(path, message, { isRefusal = false } = {}) {
        super(message);
        this.name = 'TreeError';
        this.path = path;
        this.isRefusal = isRefusal;
    }
}
/** Why the tree reads nothing at the path or pattern, whatever stands there; undefined where it is not refused. */
function refusalOf(tree, path) {
    try {
        tree.read(path, 0);
    }
    catch (error) {
        if (!(error instanceof TreeError))
            throw error;
        if (error.isRefusal)
            return error.message;
    }
    return undefined;
}


/***/ }),

/***/ 3925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ LAST_MS),
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   _: () => (/* binding */ schedule),
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2600);

const DAY_MS = 86_400_000;
/** The last millisecond that RFC 3339 can write. */
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
/** When the region at this place of the order is enabled, were it not held back: never before the start. */
function dateOf({ start, every, order, pin }, index) {
    const pinned = pin.get(order[index]);
    return pinned === undefined ? (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .after */ .Pl)(start, every, index) : Math.max(pinned.epochMs, start.epochMs);
}
/** How the rollout stands at an instant (milliseconds since the epoch). */
function schedule(rollout, atMs) {
    const { start, every, order, hold } = rollout;
    const held = hold === undefined ? order.length : order.indexOf(hold);
    const dates = order.map((_, index) => (index < held ? dateOf(rollout, index) : undefined));
    const coming = Math.min(...dates.map((date) => (date === undefined || date <= atMs ? Infinity : date)));
    const stateOf = (date) => {
        if (date === undefined)
            return 'held';
        return date <= atMs ? 'due' : date === coming ? 'next' : 'held';
    };
    const regions = order.map((region, index) => {
        const date = dates[index];
        return {
            region,
            state: stateOf(date),
            date: date === undefined ? null : formatInstant(date),
            inDays: date === undefined ? null : Math.max(0, Math.ceil((date - atMs) / DAY_MS)),
        };
    });
    return {
        at: formatInstant(atMs),
        start: formatInstant(start.epochMs),
        every: (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInterval */ .vy)(every),
        regions,
    };
}
/** RFC 3339 in UTC, without the time where it is midnight. */
function formatInstant(ms) {
    const text = new Date(ms).toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.replace('.000Z', 'Z');
}


/***/ }),

/***/ 8193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ headerWords),
/* harmony export */   f: () => (/* binding */ csv)
/* harmony export */ });
/** The first row that is neither empty nor a comment. */
const HEADER = /^\ufeff?(?:[ \t]*(?:#[^\n]*)?\r?\n)*([^\n]*?)\r?(?:\n|$)/;
/** Pairs in a table. */
const csv = {
    id: 'csv',
    title: 'a table with the header `name,address[,ptr]` (RFC 4180), also with semicolons or tabs',
    recognises(file, head) {
        const words = headerWords(head);
        if (words.length > 1 && words.includes('name') && words.includes('address'))
            return 2;
        return /\.(?:csv|tsv)$/i.test(file.path) ? 1 : 0;
    },
    load: () => __webpack_require__.e(/* import() */ 3759).then(__webpack_require__.bind(__webpack_require__, 3759)),
};
/** The columns that the first row names, whatever the delimiter. */
function headerWords(head) {
    return (HEADER.exec(head)?.[1] ?? '').split(/[,;\t]/).map((word) => word
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim()
        .toLowerCase());
}


/***/ }),

/***/ 9588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ SOURCES),
  E: () => (/* binding */ sourceById)
});

// EXTERNAL MODULE: ./lib/sources/csv.js
var csv = __webpack_require__(8193);
;// CONCATENATED MODULE: ./lib/sources/dns-endpoint.js
const API = /(?:^|[\s{,])["']?apiVersion["']?[ \t]*:\s*["']?externaldns\.k8s\.io\//m;
/** DNSEndpoint resources of external-dns, in a YAML stream or a JSON list beside any other resources. */
const dnsEndpoint = {
    id: 'dns-endpoint',
    title: 'DNSEndpoint resources of external-dns, several documents to a file',
    recognises(file, head) {
        if (API.test(head))
            return 2;
        return /(?:^|\/)[^/]*dns-?endpoints?[^/]*\.(?:ya?ml|json)$/i.test(file.path) ? 1 : 0;
    },
    load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2358), __webpack_require__.e(281)]).then(__webpack_require__.bind(__webpack_require__, 281)),
};

;// CONCATENATED MODULE: ./lib/sources/dnscontrol.js
/** What `dnscontrol print-ir` makes of a dnsconfig.js: the zones with all records, as JSON. */
const dnscontrol = {
    id: 'dnscontrol',
    title: 'the output of `dnscontrol print-ir`',
    recognises(file, head) {
        if (/^\ufeff?\s*\{/.test(head) && /"(?:dns_providers|registrars)"\s*:/.test(head))
            return 2;
        return /(?:^|[/._-])print-ir[^/]*\.json$/.test(file.path) ? 1 : 0;
    },
    load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2358), __webpack_require__.e(939), __webpack_require__.e(9913)]).then(__webpack_require__.bind(__webpack_require__, 9913)),
};

// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
;// CONCATENATED MODULE: ./lib/sources/hosts.js

const FILE_NAME = /(?:^|\/)(?:hosts|hosts\.[^/]*|[^/]*\.hosts)$/i;
const COMMENT = /#.*$/;
/** Stricter than what a line may hold: lines of logs and of known_hosts begin with an address too. */
const NAME_LIKE = /^(?=.*[\p{L}\p{N}])[\p{L}\p{M}\p{N}_.-]+$/u;
/** Lines that are looked at to tell a hosts file from other text. */
const LINES_TO_RECOGNISE = 20;
/** The format of /etc/hosts: an address, then the names that it has on this machine. */
const hosts = {
    id: 'hosts',
    title: 'hosts(5): an address and its names on each line',
    recognises(file, head) {
        const lines = head
            .replace(/^\ufeff/, '')
            .split(/\r?\n/)
            .map((line) => line.replace(COMMENT, '').trim())
            .filter((line) => line !== '')
            .slice(0, LINES_TO_RECOGNISE);
        const like = lines.filter(looksLikeHostsLine).length;
        if (like > 0 && like * 2 > lines.length)
            return 2;
        return FILE_NAME.test(file.path) ? 1 : 0;
    },
    load: () => __webpack_require__.e(/* import() */ 6341).then(__webpack_require__.bind(__webpack_require__, 6341)),
};
function looksLikeHostsLine(line) {
    const [address, name, ...rest] = line.split(/\s+/);
    if (name === undefined || !(0,ip_address/* parseIpAddress */.D_)(address.replace(/%.*$/, '')).ok)
        return false;
    return [name, ...rest].every((word) => NAME_LIKE.test(word));
}

;// CONCATENATED MODULE: ./lib/sources/manifest.js
/** Pairs written by hand, under `expect:`. */
const manifest = {
    id: 'manifest',
    title: '`expect:` in another YAML or JSON file',
    recognises(file, head) {
        if (hasTopLevelExpect(head))
            return 2;
        return /(?:^|\/)ptr-gate\.(?:ya?ml|json)$/.test(file.path) ? 1 : 0;
    },
    load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2358), __webpack_require__.e(979)]).then(__webpack_require__.bind(__webpack_require__, 979)),
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

;// CONCATENATED MODULE: ./lib/sources/named-conf.js
const STATEMENT = /^[ \t]*(?:(?:zone|view)[ \t]+(?:"[^"\n]*"|[^\s"{};]+)(?:[ \t]+[A-Za-z0-9]+)?\s*\{|(?:options|logging|controls|acl[ \t]+\S+|key[ \t]+\S+|(?:masters|primaries|remote-servers)[ \t]+\S+)\s*\{|include[ \t]+"[^"\n]*"[ \t]*;)/im;
/** BIND's configuration: its zone statements say which file holds which zone, under which origin and view. */
const namedConf = {
    id: 'named-conf',
    title: "BIND's configuration: which file holds which zone, under which origin and view",
    recognises(file, head) {
        if (STATEMENT.test(head))
            return 2;
        return /(?:^|\/)named(?:[._-][^/]*)?\.conf(?:\.[^/]*)?$/.test(file.path) ? 1 : 0;
    },
    load: () => Promise.all(/* import() */[__webpack_require__.e(939), __webpack_require__.e(157), __webpack_require__.e(2370)]).then(__webpack_require__.bind(__webpack_require__, 2370)),
};

;// CONCATENATED MODULE: ./lib/sources/octodns.js
const TYPE = /^[ \t]+(?:- +)?type:[ \t]*['"]?[A-Z][A-Za-z0-9/]*['"]?[ \t]*(?:#.*)?$/m;
const VALUE = /^[ \t]+(?:- +)?values?:/m;
const FLOW = /^[^\s#][^\n]*:[ \t]*\{[^\n]*\btype:[ \t]*['"]?[A-Z]+\b[^\n]*\bvalues?:/m;
/** A zone's name before the ending; what such a file holds may be nothing but includes. */
const NAMED = /(?:^|\/)\$?[^/]+\.(?:[a-z]{2,}|xn--[a-z0-9-]+)\.yaml$/;
const PROVIDERS = /^providers:/m;
const ZONES = /^zones:/m;
/** octoDNS: the YAML of one zone, of a part of a split zone, or the configuration that names them all. */
const octodns = {
    id: 'octodns',
    title: 'octoDNS zone files, split directories, `geo` and `dynamic` values, or the configuration that names them',
    recognises({ path }, head) {
        if (!/\.ya?ml$/.test(path) || /^apiVersion:/m.test(head))
            return 0;
        if ((PROVIDERS.test(head) && ZONES.test(head)) || /\boctodns\.provider\.yaml\b/.test(head))
            return 2;
        if ((TYPE.test(head) && VALUE.test(head)) || FLOW.test(head))
            return 2;
        return NAMED.test(path) ? 1 : 0;
    },
    load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2358), __webpack_require__.e(939), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 151)),
};

// EXTERNAL MODULE: ./lib/sources/terraform-plan.js
var terraform_plan = __webpack_require__(6081);
// EXTERNAL MODULE: ./lib/sources/zone-file/origin.js
var origin = __webpack_require__(3643);
;// CONCATENATED MODULE: ./lib/sources/zone-file.js

const DIRECTIVE = /^\$(?:ORIGIN|TTL|GENERATE|INCLUDE)[ \t]+\S/im;
const SOA = /^(?:[^\s;]\S*)?[ \t]+(?:(?:[0-9][0-9wdhms]*|IN|CH|HS)[ \t]+){0,2}SOA[ \t]+\S/im;
const RECORD = /^(?:[^\s;#]\S*)?[ \t]+(?:[0-9][0-9wdhms]*[ \t]+)?(?:IN[ \t]+)(?:[0-9][0-9wdhms]*[ \t]+)?(?:A|AAAA|PTR|NS|CNAME|DNAME|MX|TXT|SRV)[ \t]+\S/im;
/** RFC 1035 section 5 as BIND 9.18 reads it. */
const zoneFile = {
    id: 'zone-file',
    title: 'master files (RFC 1035 section 5) as BIND reads them, with `$INCLUDE` and `$GENERATE`',
    recognises(file, start) {
        const head = start.replace(/^\uFEFF/, '');
        if (/^\s*[[{]/.test(head) || /^---\s*$/m.test(head))
            return 0;
        if (DIRECTIVE.test(head) || SOA.test(head) || RECORD.test(head))
            return 2;
        const named = /\.zone$|(?:^|\/)(?:db|named|pri)\.[^/]+$/.test(file.path) && (0,origin/* originOfFileName */.N5)(file.path) !== undefined;
        return named ? 1 : 0;
    },
    load: async () => ({ read: (await Promise.all(/* import() */[__webpack_require__.e(939), __webpack_require__.e(157)]).then(__webpack_require__.bind(__webpack_require__, 157))).readZone }),
};

;// CONCATENATED MODULE: ./lib/sources/index.js









/** Every source, the surest at recognising its files first. */
const SOURCES = [
    manifest,
    namedConf,
    zoneFile,
    terraform_plan/* terraformPlan */.o,
    dnscontrol,
    octodns,
    dnsEndpoint,
    csv/* csv */.f,
    hosts,
];
function sourceById(id) {
    return SOURCES.find((source) => source.id === id);
}


/***/ }),

/***/ 2745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ entriesForFiles),
/* harmony export */   GJ: () => (/* binding */ recognise),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   n_: () => (/* binding */ readWhatIsThere)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _repository_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2361);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9588);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(248);




const HEAD_OCTETS = 4096;
/**
 * Settles which files are read, by which source, in the order of the entries.
 * @throws {SourceError} for a pattern without a file, an unknown `as:`, or a file that no source recognises.
 */
async function read(tree, entries) {
    for (const entry of entries)
        if (filesOf(tree, entry).length === 0)
            throw noFile(entry, tree);
    return readWhatIsThere(tree, entries, (problem) => {
        throw problem;
    });
}
/** FILE arguments as entries: what the configuration lists is read as it says there, the rest by what it is. */
function entriesForFiles(files, records, tree) {
    if (files.length === 0)
        return [];
    const listed = new Map();
    for (const entry of records)
        for (const path of filesOf(tree, entry))
            listed.set(path, [...(listed.get(path) ?? []), { ...entry, pattern: path }]);
    return files.flatMap((pattern) => {
        const paths = filesOf(tree, { pattern });
        return paths.length === 0
            ? [{ pattern }]
            : paths.flatMap((path) => listed.get(path) ?? [{ pattern: path }]);
    });
}
/** Paths of the files that an entry names. */
function filesOf(tree, { pattern }) {
    // One spelling for one file: a place as `./zones/db.a` matches neither the same file again nor GitHub's diff.
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(pattern);
    return tree.has(path) ? [path] : tree.glob(pattern);
}
/** As `read`, for entries that were written for another version of the tree: what they do not meet is no error. */
async function readWhatIsThere(tree, entries, onProblem) {
    const files = new Map();
    const tolerate = (error) => {
        if (!(error instanceof _source_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c))
            throw error;
        onProblem(error);
    };
    const coveredBy = ({ covers }) => {
        try {
            return covers();
        }
        catch (error) {
            return tolerate(error) ?? [];
        }
    };
    for (const entry of entries) {
        for (const path of filesOf(tree, entry)) {
            const file = {
                path,
                ...(entry.as === undefined ? {} : { as: entry.as }),
                ...(entry.origin === undefined ? {} : { origin: entry.origin }),
            };
            const listed = await readable(file, tree, entry).catch(tolerate);
            if (listed === undefined)
                continue;
            // The same file under another origin or format is another declaration; listed twice it is the same.
            const key = `${path}\0${listed.source}\0${entry.origin ?? ''}`;
            if (!files.has(key))
                files.set(key, listed);
        }
    }
    const kept = withoutCovered([...files.values()], coveredBy);
    // Only now: a file that nothing recognises may be a part of one that was.
    for (const { unrecognised } of kept)
        if (unrecognised !== undefined)
            onProblem(unrecognised);
    return kept.filter(({ unrecognised }) => unrecognised === undefined);
}
function noFile(entry, tree) {
    const { pattern } = entry;
    const fromRoot = placeOf(entry) === '' ? '' : '; it starts at the root of the repository';
    let problem = `no file matches '${pattern}' in ${tree.title}. Correct the path or pattern${fromRoot}.`;
    // Something may stand there that is no file; the tree says what.
    const folder = pattern.replace(/\/+$/, '');
    if (tree.glob(`${folder}/*`).length > 0)
        problem = `${pattern} is a directory. Name its files, as in ${folder}/*`;
    if (folder === '' || folder === '.')
        problem =
            'this is the whole repository. Name files, as in zones/*; ptr-gate init finds those that hold pairs.';
    problem = (0,_repository_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(tree, pattern) ?? problem;
    return new _source_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(`${placeOf(entry)}${problem}`, { path: pattern });
}
/** Leaves out files that another one reads on its own way; a file with an origin of its own is another declaration. */
function withoutCovered(files, covers) {
    const covered = new Set();
    const isCovered = ({ path, origin }) => origin === undefined && covered.has(path);
    for (const listed of files) {
        if (isCovered(listed))
            continue;
        for (const path of covers(listed))
            if (path !== listed.path)
                covered.add(path);
    }
    return files.filter((listed) => !isCovered(listed));
}
async function readable(file, tree, entry) {
    const source = sourceOf(file, tree, entry);
    const reader = await source?.load();
    return {
        ...(file.origin === undefined ? {} : { origin: file.origin }),
        unrecognised: source === undefined ? unrecognised(file, tree, entry) : undefined,
        standsAlone: () => orSourceError(() => reader?.standsAlone?.(file, tree) === true),
        covers: () => orSourceError(() => reader?.covers?.(file, tree) ?? []),
        path: file.path,
        source: source?.id ?? '',
        *declarations() {
            try {
                if (reader !== undefined)
                    yield* reader.read(file, tree);
            }
            catch (error) {
                if (error instanceof _repository_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TreeError */ .j)
                    throw new _source_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(error.message, { path: error.path });
                throw error;
            }
        },
    };
}
function sourceOf(file, tree, entry) {
    if (file.as !== undefined) {
        const source = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceById */ .E)(file.as);
        if (source !== undefined)
            return source;
        throw new _source_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(`${placeOf(entry)}'${file.as}' is not a format. Write one of ${_index_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCES */ .H.map((known) => known.id).join(', ')}.`, { path: file.path });
    }
    return recognise(file, headOf(file.path, tree))?.source;
}
/** The source that is surest of a file, from its path and its first 4 KiB; undefined where none knows it. */
function recognise(file, head) {
    let best;
    for (const source of _index_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCES */ .H) {
        const sure = source.recognises(file, head);
        if (sure > (best?.sure ?? 0))
            best = { source, sure: sure };
    }
    return best;
}
function unrecognised(file, tree, entry) {
    const found = headOf(file.path, tree) === '' ? 'is empty, which tells no format' : 'is in no format known here';
    return new _source_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(`${placeOf(entry)}${file.path} ${found}. Say which it is, as in {path: ${file.path}, as: zone-file}; formats: ${_index_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCES */ .H.map((known) => known.id).join(', ')}.`, { path: file.path });
}
/** @throws {SourceError} when the file cannot be read. */
function headOf(path, tree) {
    return orSourceError(() => {
        for (const chunk of tree.chunks(path))
            return chunk.toString('utf8', 0, HEAD_OCTETS);
        return '';
    });
}
function orSourceError(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof _repository_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TreeError */ .j)
            throw new _source_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(error.message, { path: error.path });
        throw error;
    }
}
function placeOf(entry) {
    if (entry.location === undefined)
        return '';
    const { path, line, column } = entry.location;
    return `${path}:${line ?? 1}:${column ?? 1}: `;
}


/***/ }),

/***/ 248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SourceError)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1061);

/** A file that could not be read at all: exit 2. The message says where, what was found, what to write. */
class SourceError extends Error {
    /** One for each problem. */
    lines;
    path;
    line;
    column;
    constructor(problem, place) {
        super((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(problem).join('\n'));
        this.name = 'SourceError';
        this.lines = (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(problem);
        this.path = place.path;
        this.line = place.line;
        this.column = place.column;
    }
}


/***/ }),

/***/ 6081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ terraformPlan),
/* harmony export */   w: () => (/* binding */ ZIP)
/* harmony export */ });
/** How a plan file begins that Terraform has not been asked to show. */
const ZIP = 'PK\x03\x04';
/** What `terraform show -json PLANFILE` and `tofu show -json PLANFILE` print; of a state file, the same. */
const terraformPlan = {
    id: 'terraform-plan',
    title: "`terraform show -json PLAN` and OpenTofu's",
    recognises(file, head) {
        const isNamedSo = /(?:^|\/)[^/]*plan[^/]*$/i.test(file.path);
        // The plan file itself, and JSON that PowerShell wrote as UTF-16: `read` says what to do.
        if (head.startsWith(ZIP) || head.startsWith('\ufffd\ufffd{\0'))
            return isNamedSo ? 1 : 0;
        if (!/^\ufeff?\s*\{/.test(head))
            return 0;
        const hasVersion = /"format_version"\s*:\s*"/.test(head);
        if (hasVersion && /"(?:terraform_version|planned_values|resource_changes)"\s*:/.test(head))
            return 2;
        if (/"configuration"\s*:\s*\{\s*"(?:provider_config|root_module)"\s*:/.test(head))
            return 2;
        return isNamedSo && /\.json$/i.test(file.path) ? 1 : 0;
    },
    load: () => Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2358), __webpack_require__.e(1201)]).then(__webpack_require__.bind(__webpack_require__, 1201)),
};


/***/ }),

/***/ 3643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N5: () => (/* binding */ originOfFileName),
/* harmony export */   pV: () => (/* binding */ exampleOrigin),
/* harmony export */   w3: () => (/* binding */ apexWithoutSoa)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _model_reverse_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9776);


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
    const origin = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDomainName */ .r)(name);
    if (!origin.ok)
        return undefined;
    if (origin.value === 'localhost')
        return origin.value;
    const labels = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(origin.value);
    if (labels.length < 2 || !/^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(labels.at(-1)))
        return undefined;
    return origin.value;
}
/**
 * The origin that a message shows where none can be told: of the tree that the file's records belong to, and plainly an
 * example, for the octets of a file's name stand in either order.
 */
function exampleOrigin(beginning) {
    if (!/^[^;\n]*[ \t]PTR[ \t]/im.test(beginning))
        return 'example.org';
    const hasNibbles = /^(?:[0-9a-f]\.){4,}[0-9a-f]?[ \t][^;\n]*PTR[ \t]/im.test(beginning);
    return hasNibbles ? `8.b.d.0.1.0.0.2.${_model_reverse_name_js__WEBPACK_IMPORTED_MODULE_1__/* .IP6_ARPA */ .VT}` : `2.0.192.${_model_reverse_name_js__WEBPACK_IMPORTED_MODULE_1__/* .IN_ADDR_ARPA */ .pw}`;
}
/** One octet reads the same from both ends, several only where they mirror each other. */
function originOfOctets(text) {
    const octets = text.split('.');
    if (octets.length > 3 ||
        !octets.every((octet) => /^(?:0|[1-9][0-9]{0,2})$/.test(octet) && Number(octet) < 256))
        return undefined;
    const reversed = octets.toReversed().join('.');
    return reversed === text ? `${reversed}.${_model_reverse_name_js__WEBPACK_IMPORTED_MODULE_1__/* .IN_ADDR_ARPA */ .pw}` : undefined;
}
/** Full groups of an IPv6 prefix, which nobody writes reversed; `::` would leave the length open. */
function originOfNibbles(text) {
    const groups = text.toLowerCase().split(':');
    if (groups.length > 7 || !groups.every((group) => /^[0-9a-f]{1,4}$/.test(group)))
        return undefined;
    const nibbles = groups.map((group) => group.padStart(4, '0')).join('');
    return `${[...nibbles].reverse().join('.')}.${_model_reverse_name_js__WEBPACK_IMPORTED_MODULE_1__/* .IP6_ARPA */ .VT}`;
}
/** The zone of a file without SOA: what its name says, unless its first `$ORIGIN` lies elsewhere. */
function apexWithoutSoa(path, origin) {
    const guess = originOfFileName(path);
    return guess !== undefined && (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(origin, guess) ? guess : origin;
}


/***/ }),

/***/ 7156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createAncestorMap)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);

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
            return entries.get(_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl);
        if (length >= name.length)
            return length === name.length ? entries.get(name) : undefined;
        const tail = name.slice(name.length - length);
        const value = entries.get(tail);
        return value !== undefined && (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(name, tail) ? value : undefined;
    }
    const map = {
        size: 0,
        get: (name) => entries.get(name),
        set(name, value) {
            entries.set(name, value);
            map.size = entries.size;
            const length = name === _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl ? 0 : name.length;
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
        *above(name) {
            for (let i = lengths.length - 1; i >= 0; i--) {
                const length = lengths[i];
                const value = at(name, length);
                if (value !== undefined)
                    yield [length === 0 ? _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl : name.slice(-length), value];
            }
        },
    };
    return map;
}


/***/ }),

/***/ 1520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ lookup),
/* harmony export */   K1: () => (/* binding */ MAX_ALIASES),
/* harmony export */   _F: () => (/* binding */ serverAddresses)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);

/** Aliases followed in one lookup. Longer chains are refused by common resolvers too. */
const MAX_ALIASES = 16;
/** Types that stand beside a CNAME record at the same owner (RFC 4034 section 3 and 4, RFC 3007 section 3.1.1). */
const BESIDE_CNAME = new Set(['RRSIG', 'NSEC', 'KEY']);
/** The algorithm of RFC 1034 section 4.3.2 without its recursive part, over the zones that `zoneOf` finds. */
function lookup(zoneOf, asked, type) {
    const aliases = [];
    let name = asked;
    for (;;) {
        const chain = { aliases, name };
        if (aliases.length > 0 && aliases.some((alias) => alias.owner === name))
            return { ...chain, kind: 'not-held', cause: 'loop' };
        if (aliases.length > MAX_ALIASES)
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
        const [first, second] = match.records;
        // Nearly every name that is looked up in bulk has one record, and of the type that is asked for.
        if (first?.type === type && second === undefined && type !== 'CNAME')
            return { ...chain, kind: 'answer', zone, records: match.records, wildcard };
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
    const labels = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(name);
    const kept = labels.slice(0, labels.length - (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(dname.owner).length);
    const target = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFromLabels */ .Lf)([...kept, ...(0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(dname.data)]);
    return target.ok ? target.value : undefined;
}


/***/ }),

/***/ 8384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ttlOf),
/* harmony export */   z: () => (/* binding */ negativeTtlOf)
/* harmony export */ });
/** For records of zones that name no TTL at all. */
const DEFAULT_TTL = 3600;
/** The record's own TTL in seconds, else the MINIMUM of the zone's SOA (RFC 1035 section 3.3.13), else an hour. */
function ttlOf(record, zone) {
    return record.ttl ?? minimumOf(zone) ?? DEFAULT_TTL;
}
/** Seconds that caches keep a negative answer: the lesser of the SOA's TTL and its MINIMUM (RFC 2308 section 5). */
function negativeTtlOf(zone) {
    const minimum = minimumOf(zone);
    if (zone.soa === undefined || minimum === undefined)
        return undefined;
    return Math.min(ttlOf(zone.soa, zone), minimum);
}
function minimumOf(zone) {
    const field = zone.soa?.data.trim().split(/\s+/).at(-1);
    return field !== undefined && /^[0-9]{1,10}$/.test(field) ? Number(field) : undefined;
}


/***/ }),

/***/ 1681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ MOST_AT_OWNER),
  T: () => (/* binding */ createZone)
});

// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/zones/ancestor-map.js
var ancestor_map = __webpack_require__(7156);
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



/**
 * Records of one owner, at most. No message of 64 KiB holds more A records, and whatever looks at each record of an owner for
 * each of them must come to an end.
 */
const MOST_AT_OWNER = 4096;
/** From how many records on an owner has a Set against duplicates; below, looking through them is cheaper. */
const MANY = 32;
function createZone(apex, view) {
    // Most owners have one record: it is stored bare, without an array around it.
    const owners = new Map();
    const crowded = new Map();
    const cuts = (0,ancestor_map/* createAncestorMap */.O)();
    const dnames = (0,ancestor_map/* createAncestorMap */.O)();
    // The tree is only of use for names without records, and most runs ask for few of those: built when first needed.
    let tree;
    let waiting = [];
    function names() {
        survey();
        tree ??= createNameTree(apex);
        for (const owner of waiting)
            tree.add(owner);
        waiting = [];
        surveyed = 0;
        return tree;
    }
    // A tree of a million reverse names takes seconds and much memory. Without a wildcard, a name that has no records and
    // as many labels as the deepest owner does not exist, and whoever looks for PTR records asks for no other names.
    let surveyed = 0;
    let deepest = dotsIn(apex) + 1;
    let hasWildcard = false;
    function survey() {
        for (; surveyed < waiting.length; surveyed++) {
            const owner = waiting[surveyed];
            // Also where it is an empty non-terminal: the asterisk need not be the first label (RFC 4592 section 2.2.1).
            hasWildcard ||= owner.includes('*');
            deepest = Math.max(deepest, dotsIn(owner));
        }
    }
    function liesBelowAll(name) {
        survey();
        // Escaped dots count as well: an owner that has some looks deeper than it is, which only costs time.
        return !hasWildcard && dotsIn(name) >= deepest && !name.includes('\\');
    }
    const unknownNames = new Set();
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
            return 'added';
        }
        if (!Array.isArray(found)) {
            if (isSame(found, record))
                return 'duplicate';
            owners.set(owner, [found, record]);
            return 'added';
        }
        if (found.length < MANY) {
            if (found.some((other) => isSame(other, record)))
                return 'duplicate';
        }
        else {
            let seen = crowded.get(owner);
            if (seen === undefined) {
                seen = new Set(found.map(keyOf));
                crowded.set(owner, seen);
            }
            if (seen.has(keyOf(record)))
                return 'duplicate';
            if (found.length >= MOST_AT_OWNER)
                return 'crowded';
            seen.add(keyOf(record));
        }
        found.push(record);
        return 'added';
    }
    const zone = {
        apex,
        view,
        declared: false,
        complete: true,
        size: 0,
        soa: undefined,
        location: undefined,
        recordsAt,
        cutAbove: (name) => (cuts.size === 0 ? undefined : cuts.topmost(name)),
        dnameAbove(name) {
            const owner = dnames.size === 0 ? undefined : dnames.topmost(name)?.owner;
            return owner === name ? undefined : owner;
        },
        add(record) {
            const { owner, type } = record;
            if (!(0,domain_name/* isAtOrBelow */.a5)(owner, apex))
                return 'outside';
            const stored = store(record);
            if (stored !== 'added')
                return stored;
            const isFirst = zone.size++ === 0;
            if (type === 'NS' && owner !== apex)
                cuts.set(owner, owner);
            else if (type === 'DNAME' && dnames.get(owner) === undefined)
                dnames.set(owner, record);
            else if (type === 'SOA' && owner === apex)
                zone.soa ??= record;
            if (isFirst || zone.soa === record)
                zone.location = record.location;
            return 'added';
        },
        isUnknown(name) {
            if (unknownNames.size === 0)
                return false;
            if (unknownNames.has(name))
                return true;
            for (let at = name; at !== apex && at !== domain_name/* ROOT */.Dl;) {
                at = (0,domain_name/* parentOf */.gN)(at);
                if (unknownNames.has(`*.${at}`))
                    return true;
            }
            return false;
        },
        declare(isComplete, location, unknown = []) {
            for (const name of unknown)
                unknownNames.add(name);
            zone.declared = true;
            zone.complete &&= isComplete;
            zone.location ??= location;
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
            if (liesBelowAll(name))
                return { kind: 'absent' };
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
    return zone;
}
function dotsIn(name) {
    let dots = 0;
    for (let at = name.indexOf('.'); at >= 0; at = name.indexOf('.', at + 1))
        dots++;
    return dots;
}
function keyOf(record) {
    return `${record.type} ${record.data}`;
}
function isSame(a, b) {
    return a.type === b.type && a.data === b.data;
}


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createZones)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _ancestor_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7156);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1520);
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1681);




function createZones() {
    const views = new Map();
    function zoneAt(apex, view) {
        const apexes = views.get(view) ?? (0,_ancestor_map_js__WEBPACK_IMPORTED_MODULE_1__/* .createAncestorMap */ .O)();
        views.set(view, apexes);
        const known = apexes.get(apex);
        if (known !== undefined)
            return known;
        const zone = (0,_zone_js__WEBPACK_IMPORTED_MODULE_3__/* .createZone */ .T)(apex, view);
        apexes.set(apex, zone);
        set.isEmpty = false;
        return zone;
    }
    const find = (name, view) => views.get(view)?.nearest(name);
    const set = {
        isEmpty: true,
        add: (record) => zoneAt(record.zone, record.view).add(record),
        addZone: (apex, view, complete, location, unknown) => zoneAt(apex, view).declare(complete, location, unknown),
        find,
        lookup(name, type, view) {
            return (0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .lookup */ .$I)((wanted) => {
                const zone = find(wanted, view);
                if (type !== 'DS' || zone === undefined || zone.apex !== wanted)
                    return zone;
                return find((0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(wanted), view) ?? zone;
            }, name, type);
        },
        occlusionOf({ owner, zone, view }) {
            const own = views.get(view)?.get(zone);
            const placeOf = (name, type) => own?.recordsAt(name).find((record) => record.type === type)?.location;
            const cut = own?.cutAbove(owner);
            if (cut !== undefined)
                return { kind: 'cut', name: cut, location: placeOf(cut, 'NS') };
            const dname = own?.dnameAbove(owner);
            if (dname !== undefined)
                return { kind: 'dname', name: dname, location: placeOf(dname, 'DNAME') };
            const nearest = find(owner, view);
            if (nearest === undefined || nearest === own)
                return undefined;
            return { kind: 'zone', name: nearest.apex, location: nearest.location };
        },
        recordsAt(owner, view) {
            let found = [];
            for (const [name, apexes] of views) {
                if (view !== undefined && name !== undefined && name !== view)
                    continue;
                for (const [, zone] of apexes.above(owner)) {
                    const records = zone.recordsAt(owner);
                    if (records.length > 0)
                        found = found.length === 0 ? records : [...found, ...records];
                }
            }
            return found;
        },
        exists(name) {
            for (const apexes of views.values()) {
                const match = apexes.nearest(name)?.match(name, 'ANY').kind;
                if (match !== undefined && match !== 'absent' && match !== 'wildcard')
                    return true;
            }
            return false;
        },
        *zones() {
            for (const apexes of views.values())
                yield* apexes.values();
        },
    };
    return set;
}


/***/ })

};
;