"use strict";
exports.id = 151;
exports.ids = [151];
exports.modules = {

/***/ 151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  covers: () => (/* binding */ covers),
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/document/limits.js
var limits = __webpack_require__(3334);
// EXTERNAL MODULE: ./lib/sources/source.js
var source = __webpack_require__(248);
// EXTERNAL MODULE: ./lib/document/node.js
var document_node = __webpack_require__(8630);
// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/sources/syntax-defect.js
var syntax_defect = __webpack_require__(6630);
;// CONCATENATED MODULE: ./lib/sources/octodns/yaml-1-1.js
const BOOLEAN = /^(?:yes|no|true|false|on|off)$/i;
const NULL = /^(?:~|null|)$/i;
const INTEGER = /^[-+]?(?:0b[01_]+|0[0-7_]*|0x[0-9a-f_]+|[1-9][0-9_]*|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/i;
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:e[-+][0-9]+)?|\.[0-9][0-9_]*(?:e[-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)$/i;
const DECIMAL = /^(?:0|[1-9][0-9]*)$/;
/** Decimal fractions that Python writes again as they were. */
const PLAIN_FRACTION = /^(?:0|[1-9][0-9]{0,14})\.(?:0|[0-9]{0,8}[1-9])$/;
/**
 * What octoDNS's YAML 1.1 makes of an unquoted scalar where that is not its text: `012`, `1.10` and `1:20` are
 * numbers there, `on` is a truth value. Undefined where the text is what counts.
 */
function misreadByYaml11(node) {
    const { text, quoted } = node;
    if (quoted)
        return undefined;
    if (NULL.test(text))
        return 'nothing';
    if (BOOLEAN.test(text))
        return 'true or false';
    if (DECIMAL.test(text) || PLAIN_FRACTION.test(text))
        return undefined;
    return INTEGER.test(text) || FLOAT.test(text) ? 'a number' : undefined;
}
/** A truth value as YAML 1.1 reads it. */
function isTrue(text) {
    return text !== undefined && /^(?:yes|true|on)$/i.test(text);
}
/** Undefined for what is no number in plain decimal digits. */
function numberOf(text) {
    return text !== undefined && /^[0-9]{1,9}$/.test(text) ? Number(text) : undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/sources/octodns/yaml-provider.js




/** Seconds, where neither the provider nor a record says. */
const DEFAULT_TTL = 3600;
/** `elsewhere` where the provider keeps its records outside the repository. */
function readProvider(node, path, tree) {
    const className = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(node, 'class')) ?? '';
    const kind = /(?:^|\.)(Split)?[A-Za-z]*YamlProvider$/.exec(className);
    if (kind === null)
        return 'elsewhere';
    const isSplit = kind[1] !== undefined;
    const where = (0,document_node/* get */.Jt)(node, 'directory');
    const flag = (key, otherwise) => {
        const text = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(node, key));
        return text === undefined ? otherwise : isTrue(text);
    };
    const extension = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(node, 'split_extension')) ?? (isSplit ? ((0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(node, 'extension')) ?? '.') : undefined);
    const shared = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(node, 'shared_filename')) ?? (isSplit ? undefined : (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(node, 'shared')));
    return {
        directory: where?.kind === 'scalar' ? directoryOf(where.text, path, tree) : undefined,
        where: where?.kind === 'scalar' ? where : undefined,
        defaultTtl: numberOf((0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(node, 'default_ttl'))) ?? DEFAULT_TTL,
        replaces: flag('populate_should_replace', false),
        splitExtension: extension === '' || extension === 'false' || extension === 'False' ? undefined : extension,
        hasZoneFiles: !flag('disable_zonefile', isSplit),
        shared,
    };
}
/**
 * octoDNS looks for a directory from where it is started, which is seldom written down: the root of the repository,
 * the folder of the configuration and those above it are tried, the longest tail of the path first.
 */
function directoryOf(text, configuration, tree) {
    if (text.startsWith('env/'))
        return undefined;
    const segments = external_node_path_.posix
        .normalize(text)
        .split('/')
        .filter((part) => part !== '' && part !== '.' && part !== '..');
    const folders = [''];
    for (let at = external_node_path_.posix.dirname(configuration); at !== '.' && at !== '/'; at = external_node_path_.posix.dirname(at))
        folders.push(at);
    for (let from = 0; from <= segments.length; from++) {
        if (from === segments.length && segments.length > 0)
            break;
        const tail = segments.slice(from).join('/');
        for (const folder of from === 0 ? folders : folders.toReversed()) {
            const directory = external_node_path_.posix.join(folder, tail) || '.';
            if (tree.glob(external_node_path_.posix.join(literal(directory), '{*,*/*}.yaml')).length > 0)
                return directory;
        }
    }
    return undefined;
}
/** The files that hold a zone: one, or the directory of a split zone, and what is shared by all. */
function filesOf(provider, directory, written, tree) {
    const { splitExtension, hasZoneFiles, shared } = provider;
    const paths = [];
    const bare = written.replace(/\.$/, '');
    const names = new Set([bare]);
    const ascii = (0,domain_name/* parseDomainName */.r)(bare);
    if (ascii.ok)
        names.add(ascii.value);
    for (const name of names) {
        if (hasZoneFiles)
            paths.push(external_node_path_.posix.join(directory, `${name}.yaml`));
        if (splitExtension !== undefined) {
            paths.push(...tree.glob(external_node_path_.posix.join(literal(external_node_path_.posix.join(directory, `${name}${splitExtension}`)), '*.yaml')));
        }
    }
    if (shared !== undefined)
        paths.push(external_node_path_.posix.join(directory, shared));
    return [...new Set(paths)].filter((path) => tree.has(path));
}
/** The zones that a provider's directory has files of. */
function* zonesIn(provider, directory, tree) {
    const { splitExtension, hasZoneFiles } = provider;
    if (hasZoneFiles) {
        for (const path of tree.glob(external_node_path_.posix.join(literal(directory), '*.yaml'))) {
            const name = external_node_path_.posix.basename(path, 'yaml');
            if (name.split('.').length > 2)
                yield name;
        }
    }
    if (splitExtension !== undefined) {
        for (const path of tree.glob(external_node_path_.posix.join(literal(directory), '*/*.yaml'))) {
            const folder = external_node_path_.posix.basename(external_node_path_.posix.dirname(path));
            if (folder.endsWith(splitExtension))
                yield `${folder.slice(0, -splitExtension.length)}.`;
        }
    }
}
/** A path as a pattern that matches nothing else. */
function literal(path) {
    return path.replace(/[*?[\]{}()!\\]/g, '[$&]');
}

;// CONCATENATED MODULE: ./lib/sources/octodns/configuration.js





const AUTO_ARPA = 'auto-arpa';
/** Whoever writes more into the name of a zone means to keep a matcher busy. */
const MAX_WILDCARDS = 4;
/** True for octoDNS's configuration, which has `providers:` and `zones:`. */
function isConfiguration(root) {
    const providers = (0,document_node/* get */.Jt)(root, 'providers');
    const zones = (0,document_node/* get */.Jt)(root, 'zones');
    return providers !== undefined && zones !== undefined && (0,document_node/* get */.Jt)(providers, 'type') === undefined;
}
/** Settles which files make up which zone. */
function planConfiguration(root, path, tree) {
    const providers = new Map();
    for (const { key, value } of (0,document_node/* entriesOf */.Mc)((0,document_node/* get */.Jt)(root, 'providers'))) {
        providers.set(key.text, readProvider(value, path, tree));
    }
    const planning = { tree, providers, problems: [], told: new Set() };
    const zones = new Map();
    const dynamic = [];
    for (const entry of (0,document_node/* entriesOf */.Mc)((0,document_node/* get */.Jt)(root, 'zones'))) {
        if (entry.key.text.includes('*'))
            dynamic.push(entry);
        else
            planZone(entry.key, entry.key.text, entry.value, root, planning, zones);
    }
    for (const { key, value } of dynamic) {
        const names = listZones(key.text, value, planning);
        if (names.length === 0) {
            const detail = `no source in the repository has a zone that ${(0,document_node/* quote */.hD)(key.text)} stands for`;
            planning.problems.push({
                kind: 'skip',
                skip: { reason: 'no-zone', detail, location: (0,document_node/* placeOf */.$t)(key) },
            });
        }
        for (const name of names) {
            if (!zones.has(name))
                planZone(key, name, value, root, planning, zones);
        }
    }
    const auto = (0,document_node.at)(root, 'manager', 'auto_arpa') ??
        (0,document_node/* entriesOf */.Mc)((0,document_node/* get */.Jt)(root, 'processors')).find(({ value }) => isAutoArpa(value))?.value;
    return {
        zones: [...zones.values()],
        autoArpa: {
            ttl: numberOf((0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(auto, 'ttl'))) ?? DEFAULT_TTL,
            inheritsTtl: isTrue((0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(auto, 'inherit_ttl'))),
            wildcard: (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(auto, 'wildcard_replacement')),
        },
        problems: planning.problems,
    };
}
function planZone(place, written, value, root, planning, zones) {
    const { problems } = planning;
    const apex = (0,domain_name/* parseDomainName */.r)(written);
    if (!apex.ok) {
        problems.push((0,syntax_defect/* syntaxDefect */.l)((0,document_node/* placeOf */.$t)(place), `the name of the zone: ${apex.problem}`));
        return;
    }
    // An alias zone has the records of another zone under its own name.
    const alias = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(value, 'alias'));
    const original = alias === undefined ? undefined : (0,document_node/* get */.Jt)((0,document_node/* get */.Jt)(root, 'zones'), alias);
    if (alias !== undefined && (original === undefined || (0,document_node/* get */.Jt)(original, 'alias') !== undefined)) {
        const found = `the zone ${apex.value} is an alias of ${(0,document_node/* quote */.hD)(alias)}, which is no zone with sources`;
        problems.push((0,syntax_defect/* syntaxDefect */.l)((0,document_node/* placeOf */.$t)((0,document_node/* get */.Jt)(value, 'alias')), found, apex.value));
        return;
    }
    const parts = [];
    const elsewhere = [];
    let autoArpa = false;
    for (const source of (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(original ?? value, 'sources'))) {
        const name = (0,document_node/* textOf */.b6)(source) ?? '';
        const provider = planning.providers.get(name);
        if (name === AUTO_ARPA || isAutoArpa((0,document_node.at)(root, 'processors', name)))
            autoArpa = true;
        else if (provider === undefined) {
            problems.push((0,syntax_defect/* syntaxDefect */.l)((0,document_node/* placeOf */.$t)(source), `there is no provider ${(0,document_node/* quote */.hD)(name)}`, apex.value));
            elsewhere.push(name);
        }
        else if (provider === 'elsewhere')
            elsewhere.push(name);
        else if (provider.directory === undefined) {
            elsewhere.push(name);
            tellMissing(name, provider, source, planning);
        }
        else {
            const paths = filesOf(provider, provider.directory, alias ?? written, planning.tree);
            if (paths.length > 0)
                parts.push({ paths, defaultTtl: provider.defaultTtl, replaces: provider.replaces });
        }
    }
    if (parts.length === 0 && elsewhere.length === 0 && !autoArpa) {
        const found = `none of the sources of the zone ${apex.value} has a file for it`;
        problems.push((0,syntax_defect/* syntaxDefect */.l)((0,document_node/* placeOf */.$t)(place), `${found}. Write ${apex.value}.yaml, or remove the zone`, apex.value));
    }
    const targets = (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(original ?? value, 'targets')).map((target) => (0,document_node/* textOf */.b6)(target) ?? '');
    const mayBeProxied = !targets.some((target) => publishesElsewhere((0,document_node.at)(root, 'providers', target)));
    zones.set(written, { apex: apex.value, place, parts, elsewhere, autoArpa, mayBeProxied });
}
/** A YamlProvider keeps a copy; of a provider without a class nothing is known. */
function publishesElsewhere(provider) {
    const className = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(provider, 'class'));
    return className !== undefined && !/(?:Cloudflare|Yaml)Provider$/.test(className);
}
/** A processor that is a source at the same time, the older way to have PTR records made. */
function isAutoArpa(processor) {
    return /(?:^|\.)AutoArpa$/.test((0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(processor, 'class')) ?? '');
}
function tellMissing(name, { where }, source, { problems, told }) {
    if (told.has(name))
        return;
    told.add(name);
    const detail = where === undefined
        ? `the provider ${name} names no directory`
        : `the directory ${(0,document_node/* quote */.hD)(where.text)} of the provider ${name} is not in the repository`;
    if (where?.text.startsWith('env/') === true) {
        const location = (0,document_node/* placeOf */.$t)(where);
        problems.push({ kind: 'skip', skip: { reason: 'directory-unknown', detail, location } });
    }
    else
        problems.push((0,syntax_defect/* syntaxDefect */.l)((0,document_node/* placeOf */.$t)(where ?? source), `${detail}. Write a path from the root of the repository`));
}
/** The zones of a pattern such as `*.arpa.`, as the files of its sources name them. */
function listZones(pattern, value, { providers, tree }) {
    const form = new RegExp(`^${pattern
        .split('*')
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*')}$`);
    const names = new Set();
    if (pattern.split('*').length > MAX_WILDCARDS + 1)
        return [];
    for (const source of (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(value, 'sources'))) {
        const provider = providers.get((0,document_node/* textOf */.b6)(source) ?? '');
        if (provider === undefined || provider === 'elsewhere' || provider.directory === undefined)
            continue;
        for (const name of zonesIn(provider, provider.directory, tree))
            names.add(name);
    }
    return [...names].filter((name) => form.test(name)).sort();
}

// EXTERNAL MODULE: ./lib/document/document-error.js
var document_error = __webpack_require__(2208);
// EXTERNAL MODULE: ./lib/document/parse.js + 5 modules
var document_parse = __webpack_require__(9977);
// EXTERNAL MODULE: ./lib/repository/tree.js
var repository_tree = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/sources/octodns/load.js







const MAX_INCLUDES = 1000;
const MAX_INCLUDE_DEPTH = 8;
function createLoader(tree) {
    const loaded = new Map();
    const included = new Set();
    const open = [];
    let includes = 0;
    function load(path) {
        const known = loaded.get(path);
        if (known !== undefined)
            return known;
        open.push(path);
        const node = resolve(parse(path), new Map());
        open.pop();
        loaded.set(path, node);
        return node;
    }
    function parse(path) {
        try {
            return (0,document_parse/* parseDocument */.T)(tree.read(path, limits/* MAX_OCTETS */.A4), { path, json: false, tags: true });
        }
        catch (error) {
            if (error instanceof document_error/* DocumentError */.M)
                throw new source/* SourceError */.c(error.message, error);
            if (error instanceof repository_tree/* TreeError */.j)
                throw new source/* SourceError */.c(error.message, { path });
            throw error;
        }
    }
    /** The node with its includes resolved; what has none is the node itself, and an alias is resolved once. */
    function resolve(node, done) {
        if (node.tag !== undefined)
            return include(node);
        if (node.kind === 'scalar')
            return node;
        const content = node.kind === 'list' ? node.items : node.entries;
        const known = done.get(content);
        if (known !== undefined)
            return { ...known, ...placeAt(node) };
        const resolved = node.kind === 'list' ? resolveList(node.items, node, done) : resolveMap(node, done);
        done.set(content, resolved);
        return resolved;
    }
    function resolveList(items, node, done) {
        const resolved = items.map((item) => resolve(item, done));
        return resolved.every((item, i) => item === items[i]) ? node : { ...node, items: resolved };
    }
    function resolveMap(map, done) {
        const entries = map.entries.map((entry) => {
            const value = resolve(entry.value, done);
            return value === entry.value ? entry : { key: entry.key, value };
        });
        if (entries.every((entry, i) => entry === map.entries[i]))
            return map;
        // A merge key stays an entry where its value is an include; what the mapping has itself wins.
        const merge = entries.find(({ key, value }) => key.text === '<<' && !key.quoted && value.kind === 'map');
        if (merge === undefined)
            return mapOf(map, entries);
        const own = entries.filter((entry) => entry !== merge);
        const names = new Set(own.map(({ key }) => key.text));
        const more = merge.value.entries.filter(({ key }) => !names.has(key.text));
        return mapOf(map, [...own, ...more]);
    }
    function include(node) {
        if (node.tag !== '!include') {
            throw problem(node, `the tag ${(0,document_node/* quote */.hD)(node.tag)} has no meaning in octoDNS. Write the value itself.`);
        }
        if (node.kind === 'scalar')
            return includeFile(node.text, node);
        if (node.kind === 'map')
            throw problem(node, "'!include' takes a file or a list of files, and a mapping stands here.");
        const parts = node.items.map((item) => {
            if (item.kind !== 'scalar' || (0,document_node/* isNull */.kZ)(item)) {
                throw problem(item, `'!include' takes the names of files, and ${(0,document_node/* describe */.q0)(item)} stands here.`);
            }
            return includeFile(item.text, item);
        });
        const [first] = parts;
        const odd = parts.find((part) => part.kind !== first?.kind || part.kind === 'scalar');
        if (first === undefined || odd !== undefined) {
            throw problem(node, "'!include' puts files together that hold all mappings or all lists, and these do not.");
        }
        const total = parts.reduce((sum, part) => sum + lengthOf(part), 0);
        if (total > limits/* MAX_UNFOLDED */.tZ)
            throw problem(node, `these files hold ${total} entries together, which is too many.`);
        if (first.kind === 'list') {
            return {
                ...node,
                tag: undefined,
                items: parts.flatMap((part) => (part.kind === 'list' ? part.items : [])),
            };
        }
        const entries = new Map();
        for (const part of parts) {
            if (part.kind === 'map')
                for (const entry of part.entries)
                    entries.set(entry.key.text, entry);
        }
        return mapOf({ ...placeAt(node), kind: 'map', entries: [], tag: undefined, index: undefined }, [
            ...entries.values(),
        ]);
    }
    function includeFile(name, place) {
        if (++includes > MAX_INCLUDES)
            throw problem(place, `more than ${MAX_INCLUDES} files are included.`);
        if (open.length >= MAX_INCLUDE_DEPTH) {
            throw problem(place, `files include one another more than ${MAX_INCLUDE_DEPTH} deep.`);
        }
        const path = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(place.path), name));
        if (open.includes(path)) {
            throw problem(place, `${path} is included while it is being read (${[...open, path].join(' > ')}).`);
        }
        if (name.startsWith('/') || !tree.has(path)) {
            const refusal = name.startsWith('/') ? undefined : (0,repository_tree/* refusalOf */.O)(tree, path);
            if (refusal !== undefined)
                throw problem(place, `${(0,document_node/* quote */.hD)(name)} is included, and ${refusal}`);
            throw problem(place, `${(0,document_node/* quote */.hD)(name)} is included, and there is no such file in the repository beside ${place.path}.`);
        }
        included.add(path);
        return load(path);
    }
    return { load, included };
}
function lengthOf(node) {
    if (node.kind === 'scalar')
        return 1;
    return node.kind === 'list' ? node.items.length : node.entries.length;
}
function mapOf(map, entries) {
    const index = entries.length > 16 ? new Map(entries.map((entry) => [entry.key.text, entry])) : undefined;
    return { ...map, entries, index };
}
function placeAt({ path, line, column, endLine, endColumn }) {
    return { path, line, column, endLine, endColumn };
}
function problem(place, text) {
    const { path, line, column } = place;
    return new source/* SourceError */.c(`${path}:${line}:${column}: ${text}`, { path, line, column });
}

// EXTERNAL MODULE: ./lib/model/reverse-name.js + 2 modules
var reverse_name = __webpack_require__(9776);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/model/parsed.js
var parsed = __webpack_require__(3385);
// EXTERNAL MODULE: ./lib/sources/zone-file/record-types.js
var record_types = __webpack_require__(2524);
// EXTERNAL MODULE: ./lib/sources/rdata-fields.js
var rdata_fields = __webpack_require__(8637);
;// CONCATENATED MODULE: ./lib/sources/octodns/record-data.js





/** Types whose value is one name. */
const NAMES = new Set(['CNAME', 'DNAME', 'NS', 'PTR']);
const word = (...keys) => ({ keys, is: 'word' });
const record_data_text = (...keys) => ({ keys, is: 'text' });
const record_data_name = (...keys) => ({ keys, is: 'name' });
const FIELDS = {
    MX: [word('preference', 'priority'), record_data_name('exchange', 'value')],
    SRV: [word('priority'), word('weight'), word('port'), record_data_name('target')],
    CAA: [word('flags'), word('tag'), record_data_text('value')],
    NAPTR: [
        word('order'),
        word('preference'),
        record_data_text('flags'),
        record_data_text('service'),
        record_data_text('regexp'),
        record_data_name('replacement'),
    ],
    SSHFP: [word('algorithm'), word('fingerprint_type'), word('fingerprint')],
    TLSA: [
        word('certificate_usage'),
        word('selector'),
        word('matching_type'),
        word('certificate_association_data'),
    ],
    DS: [word('key_tag'), word('algorithm'), word('digest_type'), word('digest')],
    URI: [word('priority'), word('weight'), record_data_text('target')],
};
/** Canonical RDATA of one value, or what is wrong with it. `lenient` lets names without a final dot through. */
function valueData(type, value, lenient) {
    if (value.kind === 'list')
        return (0,parsed/* refused */.J)('a list stands where one value belongs');
    if (value.kind === 'map')
        return mappingData(type, value, lenient);
    const written = (0,document_node/* textOf */.b6)(value);
    if (written === undefined || written === '')
        return (0,parsed/* refused */.J)(`there is ${(0,document_node/* describe */.q0)(value)} where a value belongs`);
    if (misreadByYaml11(value) === 'a number' && value.text.includes(':')) {
        return (0,parsed/* refused */.J)(`octoDNS reads ${written} as a number of base 60. Write it in quotes: '${written}'`);
    }
    if (NAMES.has(type)) {
        const target = fullName(written, lenient);
        return target.ok ? (0,rdata_fields/* rdataOfFields */.B_)(type, [target.value]) : target;
    }
    if (type === 'TXT' || type === 'SPF')
        return (0,rdata_fields/* rdataOfFields */.B_)(type, (0,rdata_fields/* stringsOf */.iw)(written.replaceAll('\\;', ';')));
    // Structured types may also be written as one line of presentation format.
    return (0,rdata_fields/* rdataOfText */.Rl)(type, written);
}
function mappingData(type, value, lenient) {
    if (type === 'LOC')
        return (0,rdata_fields/* rdataOfText */.Rl)(type, record_data_location(value));
    if (type === 'SVCB' || type === 'HTTPS')
        return serviceData(type, value, lenient);
    const forms = Object.hasOwn(FIELDS, type) ? FIELDS[type] : undefined;
    if (forms === undefined)
        return (0,parsed/* refused */.J)(`a mapping stands where the value of the ${type} record belongs`);
    const fields = [];
    for (const { keys, is } of forms) {
        const written = keys.map((key) => (0,document_node/* get */.Jt)(value, key)).find((node) => node !== undefined);
        const found = written?.kind === 'scalar' ? written.text : undefined;
        if (found === undefined)
            return (0,parsed/* refused */.J)(`the value has no '${keys[0]}'`);
        if (is === 'text')
            fields.push((0,rdata_fields/* quotedText */.w0)(found));
        else if (is === 'word')
            fields.push(found);
        else {
            const target = fullName(found, lenient);
            if (!target.ok)
                return target;
            fields.push(target.value);
        }
    }
    return (0,rdata_fields/* rdataOfFields */.B_)(type, fields);
}
/** A name with its final dot, which octoDNS asks for. */
function fullName(written, lenient) {
    if (!written.endsWith('.') && !lenient) {
        return (0,parsed/* refused */.J)(`${(0,document_node/* quote */.hD)(written)} has no final dot, which octoDNS refuses. Write '${written}.'`);
    }
    const target = (0,domain_name/* parseDomainName */.r)(written);
    if (!target.ok)
        return target;
    return (0,parsed/* parsed */.Y)(target.value === domain_name/* ROOT */.Dl ? '.' : `${target.value}.`);
}
function record_data_location(value) {
    const number = (key) => (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(value, key)) ?? '0';
    const degrees = (axis) => ['degrees', 'minutes', 'seconds', 'direction'].map((part) => number(`${axis}_${part}`)).join(' ');
    const metres = ['altitude', 'size', 'precision_horz', 'precision_vert'].map((key) => `${number(key)}m`);
    return `${degrees('lat')} ${degrees('long')} ${metres.join(' ')}`;
}
function serviceData(type, value, lenient) {
    const target = fullName((0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(value, 'targetname')) ?? '.', lenient);
    if (!target.ok)
        return target;
    const parameters = (0,document_node/* entriesOf */.Mc)((0,document_node/* get */.Jt)(value, 'svcparams')).map(({ key, value: held }) => {
        const texts = (0,document_node/* itemsOf */.S3)(held).flatMap((item) => (0,document_node/* textOf */.b6)(item) ?? []);
        return texts.length === 0 ? key.text : `${key.text}="${texts.join(',').replaceAll('"', '\\"')}"`;
    });
    return (0,rdata_fields/* rdataOfText */.Rl)(type, [(0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(value, 'svcpriority')) ?? '0', target.value, ...parameters].join(' '));
}

;// CONCATENATED MODULE: ./lib/sources/octodns/read-records.js









/** Types whose data decides what is judged: one that cannot be read is a defect, and of others a skip. */
const JUDGED = new Set(['A', 'AAAA', 'PTR', 'CNAME', 'DNAME', 'NS', 'MX', 'SRV']);
/** Files that include one another can hold a value very often; this bounds the work. */
const MAX_VALUES = 5_000_000;
/**
 * The records of one octoDNS YAML file, in its order.
 * @throws {SourceError} where the file is no mapping of names to records.
 */
function* readRecords(root, zone) {
    if ((0,document_node/* isNull */.kZ)(root))
        return;
    if (root.kind !== 'map') {
        const { path, line, column } = root;
        throw new source/* SourceError */.c(`${path}:${line}:${column}: a zone of octoDNS is a mapping of names to records, and ${(0,document_node/* describe */.q0)(root)} stands here. Write www: {type: AAAA, value: '2001:db8::25'}`, { path, line, column });
    }
    for (const { key, value } of root.entries) {
        const owner = ownerOf(key, zone.apex);
        if (!owner.ok) {
            zone.complete = false;
            yield (0,syntax_defect/* syntaxDefect */.l)((0,document_node/* placeOf */.$t)(key), owner.problem);
            continue;
        }
        for (const record of (0,document_node/* itemsOf */.S3)(value))
            yield* readRecord(record, owner.value, zone);
    }
}
/** Names are relative to the zone, which is itself the empty name. */
function ownerOf(key, apex) {
    const { text } = key;
    if (text === '' && key.quoted)
        return (0,parsed/* parsed */.Y)(apex);
    const misread = misreadByYaml11(key);
    if (misread !== undefined) {
        return (0,parsed/* refused */.J)(text === ''
            ? "the name is missing. Write '' for the zone itself"
            : `octoDNS reads the name ${(0,document_node/* quote */.hD)(text)} as ${misread}. Write it in quotes`);
    }
    if (text === '@')
        return (0,parsed/* refused */.J)("octoDNS refuses the name '@'. Write '' for the zone itself");
    if (text.endsWith('.')) {
        return (0,parsed/* refused */.J)(`names are relative to the zone, and ${(0,document_node/* quote */.hD)(text)} ends in a dot. Write it without the zone's name and dot`);
    }
    const owner = (0,domain_name/* parseDomainName */.r)(text, { origin: apex });
    return owner.ok ? owner : (0,parsed/* refused */.J)(`the name ${owner.problem}`);
}
function* readRecord(record, owner, zone) {
    if (record.kind !== 'map') {
        zone.complete = false;
        const found = `${(0,document_node/* describe */.q0)(record)} stands where a record of ${owner} belongs`;
        yield (0,syntax_defect/* syntaxDefect */.l)((0,document_node/* placeOf */.$t)(record), `${found}. Write {type: AAAA, value: '2001:db8::25'}`, owner);
        return;
    }
    const typeNode = (0,document_node/* get */.Jt)(record, 'type');
    const type = (0,document_node/* textOf */.b6)(typeNode)?.toUpperCase();
    if (type === undefined || type === '') {
        zone.complete = false;
        const problem = `a record of ${owner} has no type. Write type: AAAA, or the type that it has`;
        yield (0,syntax_defect/* syntaxDefect */.l)((0,document_node/* placeOf */.$t)(typeNode ?? record), problem, owner);
        return;
    }
    const values = valuesOf(record);
    const left = leftOut(record, type, owner, zone);
    if (left !== undefined) {
        zone.unknown.push(owner);
        yield* skipped(left, values, record, owner);
        return;
    }
    const known = (0,record_types/* parseRecordType */.h6)(type);
    if (values.length === 0) {
        zone.complete = false;
        yield (0,syntax_defect/* syntaxDefect */.l)((0,document_node/* placeOf */.$t)(typeNode), `the ${known} record of ${owner} has no value. Write value: or values:`, owner);
        return;
    }
    const lenient = isTrue((0,document_node/* textOf */.b6)((0,document_node.at)(record, 'octodns', 'lenient')));
    const ttl = ttlOf(record) ?? zone.defaultTtl;
    // An alias has one target; where each region has its own, the one for all others stands in the zone.
    const pooled = known === 'CNAME' || known === 'DNAME' ? [] : regionalValues(record);
    const everywhere = values.map((value) => ({ value }));
    for (const { value, region } of [...everywhere, ...pooled]) {
        if (++zone.values > MAX_VALUES) {
            throw new source/* SourceError */.c(`${value.path} and what it includes hold more than ${MAX_VALUES} values.`, value);
        }
        const data = valueData(known, value, lenient);
        if (data.ok) {
            const location = (0,document_node/* placeOf */.$t)(value);
            yield {
                kind: 'record',
                record: {
                    ...{ owner, type: known, ttl, data: data.value, location, zone: zone.apex },
                    ...(region === undefined ? {} : { region }),
                },
            };
            continue;
        }
        const problem = `${known} record of ${owner}: ${data.problem}`;
        if (JUDGED.has(known)) {
            zone.complete = false;
            yield (0,syntax_defect/* syntaxDefect */.l)((0,document_node/* placeOf */.$t)(value), problem, owner);
        }
        else
            yield skip({ reason: 'unreadable-data', detail: problem }, value, owner);
    }
}
/** `values`, else `value`; either may be one value or a list. */
function valuesOf(record) {
    return (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(record, 'values') ?? (0,document_node/* get */.Jt)(record, 'value'));
}
/** The values under `geo` and in the pools under `dynamic`: each is served to somebody. The code or the pool is the region. */
function regionalValues(record) {
    const geo = (0,document_node/* entriesOf */.Mc)((0,document_node/* get */.Jt)(record, 'geo')).flatMap(({ key, value }) => (0,document_node/* itemsOf */.S3)(value).map((item) => ({ value: item, region: key.text })));
    const pools = (0,document_node/* entriesOf */.Mc)((0,document_node.at)(record, 'dynamic', 'pools')).flatMap(({ key, value }) => (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(value, 'values')).map((item) => ({
        value: item.kind === 'map' ? ((0,document_node/* get */.Jt)(item, 'value') ?? item) : item,
        region: key.text,
    })));
    return [...geo, ...pools];
}
/** Why the record is not judged, where its own options or its type say so. */
function leftOut(record, type, owner, zone) {
    const options = (0,document_node/* get */.Jt)(record, 'octodns');
    if (isTrue((0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(options, 'ignored')))) {
        return {
            reason: 'ignored',
            detail: `octoDNS is told to ignore the ${type} record of ${owner}, and does not publish it`,
        };
    }
    const proxied = zone.mayBeProxied && isTrue((0,document_node/* textOf */.b6)((0,document_node.at)(options, 'cloudflare', 'proxied')));
    if (proxied && (type === 'A' || type === 'AAAA' || type === 'CNAME')) {
        return {
            reason: 'proxied',
            detail: `${owner} is proxied by Cloudflare, whose own addresses answer for it`,
        };
    }
    if ((0,record_types/* parseRecordType */.h6)(type) !== undefined)
        return undefined;
    const detail = `${owner} has a record of type ${type}, which is the provider's own: what it answers is not known here`;
    return { reason: /ALIAS|ANAME/.test(type) ? 'alias' : 'provider-feature', detail };
}
/** One skip for each address, or one for the record. */
function* skipped(left, values, record, owner) {
    let some = false;
    const regional = regionalValues(record).map(({ value }) => value);
    for (const value of [...values, ...regional]) {
        const address = (0,ip_address/* parseIpAddress */.D_)((0,document_node/* textOf */.b6)(value) ?? '');
        if (!address.ok)
            continue;
        some = true;
        yield skip(left, value, owner, address.value);
    }
    if (!some)
        yield skip(left, values[0] ?? record, owner);
}
function skip({ reason, detail }, place, name, address) {
    return {
        kind: 'skip',
        skip: { reason, detail, name, ...(address === undefined ? {} : { address }), location: (0,document_node/* placeOf */.$t)(place) },
    };
}
function ttlOf(record) {
    const text = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(record, 'ttl'));
    return text !== undefined && /^[0-9]{1,10}$/.test(text) && Number(text) <= 0x7fffffff
        ? Number(text)
        : undefined;
}
/** The zone itself, once all of it is read. */
function zoneOf({ apex, complete, unknown }, path) {
    return { kind: 'zone', apex, path, complete, ...(unknown.length === 0 ? {} : { unknown }) };
}

;// CONCATENATED MODULE: ./lib/sources/octodns/read-configuration.js





/** Everything that the zones of octoDNS's configuration declare, PTR records that octoDNS makes itself among it. */
function* readConfiguration(root, path, tree, loader) {
    const configuration = planConfiguration(root, path, tree);
    yield* configuration.problems;
    const makesPtr = configuration.zones.some(({ autoArpa }) => autoArpa);
    const addresses = [];
    const pointers = new Set();
    const done = new Map();
    for (const zone of configuration.zones) {
        const reading = {
            apex: zone.apex,
            defaultTtl: undefined,
            complete: zone.elsewhere.length === 0,
            mayBeProxied: zone.mayBeProxied,
            unknown: [],
            values: 0,
        };
        if (zone.elsewhere.length > 0) {
            const detail = `records of ${zone.apex} also come from ${zone.elsewhere.join(', ')}, which the repository does not hold`;
            const location = (0,document_node/* placeOf */.$t)(zone.place);
            yield { kind: 'skip', skip: { reason: 'other-source', detail, name: zone.apex, location } };
        }
        for (const declaration of readParts(zone, reading, loader)) {
            if (makesPtr && declaration.kind === 'record') {
                const { record } = declaration;
                if (record.type === 'A' || record.type === 'AAAA')
                    addresses.push(record);
                else if (record.type === 'PTR')
                    pointers.add(record.owner);
            }
            yield declaration;
        }
        done.set(zone, reading);
    }
    if (makesPtr)
        yield* pointersTo(addresses, pointers, configuration);
    for (const zone of configuration.zones) {
        const first = zone.parts[0]?.paths[0] ?? path;
        yield zoneOf(done.get(zone), first);
    }
}
/** The records of a zone's sources; a source that replaces takes the place of earlier ones with its name and type. */
function* readParts({ parts }, zone, loader) {
    const replaced = parts.map(() => new Set());
    for (const [i, part] of parts.entries()) {
        if (!part.replaces || i === 0)
            continue;
        for (const path of part.paths) {
            for (const declaration of readRecords(loader.load(path), { ...zone })) {
                if (declaration.kind === 'record')
                    for (const keys of replaced.slice(0, i))
                        keys.add(keyOf(declaration.record));
            }
        }
    }
    for (const [i, part] of parts.entries()) {
        const reading = { ...zone, defaultTtl: part.defaultTtl };
        for (const path of part.paths) {
            for (const declaration of readRecords(loader.load(path), reading)) {
                if (declaration.kind === 'record' && replaced[i].has(keyOf(declaration.record))) {
                    const { owner, type, location } = declaration.record;
                    const detail = `a later source of octoDNS replaces the ${type} record of ${owner}`;
                    yield { kind: 'skip', skip: { reason: 'replaced', detail, name: owner, location } };
                }
                else
                    yield declaration;
            }
        }
        zone.values = reading.values;
        zone.complete &&= reading.complete;
    }
}
function keyOf({ owner, type }) {
    return `${owner} ${type}`;
}
/** The PTR records that octoDNS makes (`auto-arpa`), one for each address record, standing where that stands. */
function* pointersTo(addresses, written, { zones, autoArpa }) {
    const apexes = zones
        .filter((zone) => zone.autoArpa)
        .map(({ apex }) => apex)
        .sort((a, b) => b.length - a.length);
    const made = new Set();
    for (const { owner: name, ttl, data, location } of addresses) {
        const target = targetOf(name, autoArpa);
        const owner = (0,reverse_name/* reverseNameOf */.f)(data);
        const zone = apexes.find((apex) => (0,domain_name/* isAtOrBelow */.a5)(owner, apex));
        // A PTR record that somebody wrote is the one to judge.
        if (target === undefined || zone === undefined || written.has(owner) || made.has(`${owner} ${target}`))
            continue;
        made.add(`${owner} ${target}`);
        const record = {
            owner,
            type: 'PTR',
            ttl: autoArpa.inheritsTtl ? ttl : autoArpa.ttl,
            data: target,
            location,
            zone,
        };
        yield { kind: 'record', record };
    }
}
function targetOf(name, { wildcard }) {
    if (!(0,domain_name/* isWildcard */.z2)(name))
        return name;
    const target = wildcard === undefined ? undefined : (0,domain_name/* parseDomainName */.r)(`${wildcard}${name.slice(1)}`);
    return target?.ok === true ? target.value : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/octodns/zone-name.js



/** Endings of a directory that holds a zone split into a file per name; a final dot says the same. */
const SPLIT_DIRECTORY = /^(.+)\.(?:d|split|tst|yaml)$/;
/**
 * The zone that a file's path speaks of: `example.org.yaml`, `$example.org.yaml`, or a file in the directory of a
 * split zone (`example.org./www.yaml`, or any directory with a `$example.org.yaml`).
 */
function zoneNameOf(path, root, tree) {
    const base = external_node_path_.posix.basename(path).replace(/\.ya?ml$/, '');
    const folder = external_node_path_.posix.dirname(path);
    const directory = external_node_path_.posix.basename(folder);
    if (base.startsWith('$'))
        return nameOf(base.slice(1));
    if (directory.length > 1 && directory.endsWith('.') && directory !== '..')
        return nameOf(directory);
    const [catchAll, second] = tree.glob(`${folder}/$*.yaml`);
    if (catchAll !== undefined && second === undefined) {
        return nameOf(external_node_path_.posix.basename(catchAll, '.yaml').slice(1));
    }
    const split = SPLIT_DIRECTORY.exec(directory);
    if (split !== null && holdsOnly(root, base))
        return nameOf(split[1]);
    return nameOf(base);
}
function holdsOnly(root, name) {
    const [only, second] = (0,document_node/* entriesOf */.Mc)(root);
    return only !== undefined && second === undefined && only.key.text === name;
}
function nameOf(text) {
    const name = (0,domain_name/* parseDomainName */.r)(text);
    return name.ok && /^[a-z0-9_.\\/-]+$/.test(name.value) ? name.value : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/octodns/read.js







/** Reads one zone, or every zone that a configuration names. */
function* read(file, tree) {
    const loader = createLoader(tree);
    const root = loader.load(file.path);
    if (!isConfiguration(root))
        yield* readZoneFile(file, root, tree);
    else {
        refuseOrigin(file);
        yield* readConfiguration(root, file.path, tree, loader);
    }
}
/** See `Reader.covers`. */
function covers({ path }, tree) {
    const loader = createLoader(tree);
    // Most files are a zone without includes, and need not be read twice.
    if (!/!include|^providers:/m.test(tree.read(path, limits/* MAX_OCTETS */.A4).toString('latin1')))
        return [];
    const root = loader.load(path);
    const paths = isConfiguration(root)
        ? planConfiguration(root, path, tree).zones.flatMap(({ parts }) => parts.flatMap((part) => part.paths))
        : [];
    for (const part of paths)
        loader.load(part);
    return [...paths, ...loader.included];
}
function refuseOrigin({ path, origin }) {
    if (origin === undefined)
        return;
    throw new source/* SourceError */.c(`${path} names its zones itself. Remove 'origin: ${origin}'.`, { path });
}
function* readZoneFile(file, root, tree) {
    const { path } = file;
    const apex = file.origin ?? zoneNameOf(path, root, tree);
    if (apex === undefined) {
        throw new source/* SourceError */.c(`${path}: the name of the zone is not known, for the file's name does not tell it. Give it where the file is listed: records: [{path: ${path}, as: octodns, origin: example.org}], or list octoDNS's configuration instead.`, { path });
    }
    const zone = {
        ...{ apex, defaultTtl: undefined, complete: true, mayBeProxied: true },
        ...{ unknown: [], values: 0 },
    };
    yield* readRecords(root, zone);
    yield zoneOf(zone, path);
}


/***/ }),

/***/ 8637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ rdataOfFields),
/* harmony export */   Rl: () => (/* binding */ rdataOfText),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   w0: () => (/* binding */ quotedText)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3385);
/* harmony import */ var _zone_file_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(987);
/* harmony import */ var _zone_file_rdata_read_rdata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6693);




const MAX_STRING_OCTETS = 255;
/**
 * The canonical text of RDATA (see `DnsRecord.data`) whose fields a tool keeps apart. Names among them are fully
 * qualified, with or without the final dot.
 */
function rdataOfFields(type, fields) {
    const words = {
        count: fields.length,
        word(index) {
            const field = fields[index];
            return typeof field === 'string' ? field : field.octets.toString('latin1').replaceAll('\\', '\\\\');
        },
        isQuoted: (index) => typeof fields[index] !== 'string',
        isGlued: () => false,
    };
    return read(type, words);
}
/** The canonical text of RDATA in presentation format. */
function rdataOfText(type, text) {
    const entries = (0,_zone_file_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .openEntries */ .J)('', [Buffer.from(` ${text}\n`)]);
    try {
        if (!entries.next() || entries.count === 0)
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)('there is no data');
        if (entries.problem !== undefined)
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(entries.problem.message);
        return read(type, entries);
    }
    finally {
        entries.close();
    }
}
/** Text of any length as the strings of at most 255 octets that TXT records hold. */
function stringsOf(text) {
    const octets = Buffer.from(text, 'utf8');
    const strings = [];
    for (let at = 0; at === 0 || at < octets.length; at += MAX_STRING_OCTETS) {
        strings.push({ octets: octets.subarray(at, at + MAX_STRING_OCTETS) });
    }
    return strings;
}
/** Text in quotes, of any length. */
function quotedText(text) {
    return { octets: Buffer.from(text, 'utf8') };
}
function read(type, words) {
    const rdata = (0,_zone_file_rdata_read_rdata_js__WEBPACK_IMPORTED_MODULE_2__/* .readRdata */ .b)(type, words, 0, _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl);
    return rdata.ok ? (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(rdata.value) : (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(rdata.problem);
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