"use strict";
exports.id = 3912;
exports.ids = [3912];
exports.modules = {

/***/ 7693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ rootFor),
/* harmony export */   pz: () => (/* binding */ inputsFor)
/* harmony export */ });
/* unused harmony export withPathsBelow */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
/* harmony import */ var _config_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2336);
/* harmony import */ var _repository_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2361);
/* harmony import */ var _repository_working_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5795);





/** The folder whose files are read: where the command runs, or the one that holds all the files it was given. */
function rootFor(operands, cwd) {
    let root = cwd;
    while (!operands.every((path) => isBelow(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path))))
        root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root);
    // Where paths start elsewhere, messages have to say where.
    const tree = root === cwd ? (0,_repository_working_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .workingTree */ .c)(root) : (0,_repository_working_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .workingTree */ .c)(root, root);
    return { root, tree, files: operands.map((path) => pathBelow(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path))) };
}
/**
 * The same with the configuration, which people name from where they are. Where files elsewhere widen the root, the
 * configuration that stands here still holds: its policy must not be lost with the folder.
 */
function inputsFor(operands, flags, cwd) {
    const named = flags.texts.get('config')?.at(-1);
    const { root, tree, files } = rootFor(named === undefined ? operands : [...operands, named], cwd);
    if (named !== undefined && !tree.has(pathBelow(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, named))))
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z((0,_repository_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .O)(tree, pathBelow(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, named))) ??
            `${named}: there is no such configuration file. Correct the path`);
    const here = root === cwd ? undefined : _config_path_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATHS */ .iE.find((path) => (0,_repository_working_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .workingTree */ .c)(cwd).has(path));
    const config = named ?? here;
    const texts = config === undefined ? flags.texts : new Map([...flags.texts, ['config', [config]]]);
    const inputs = { root, tree, files: files.slice(0, operands.length) };
    return { ...inputs, flags: withPathsBelow({ ...flags, texts }, root, cwd) };
}
/** The flags with the files that they name as the tree of the root calls them; one outside of it is named in full. */
function withPathsBelow(flags, root, cwd) {
    const texts = new Map(flags.texts);
    for (const name of ['config', 'baseline']) {
        const path = texts.get(name)?.at(-1);
        if (path === undefined)
            continue;
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path);
        texts.set(name, [isBelow(root, full) ? pathBelow(root, full) : full]);
    }
    return { ...flags, texts };
}
function isBelow(root, full) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, full);
    return !(way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way));
}
function pathBelow(root, full) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, full).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 3912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve_serve),
  serveFiles: () => (/* binding */ serveFiles)
});

// EXTERNAL MODULE: ./lib/cannot-run.js
var cannot_run = __webpack_require__(1105);
// EXTERNAL MODULE: ./lib/config/config.js + 1 modules
var config_config = __webpack_require__(936);
// EXTERNAL MODULE: ./lib/config/path.js
var path = __webpack_require__(2336);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/options.js
var options = __webpack_require__(874);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(9202);
// EXTERNAL MODULE: ./lib/server/listen.js + 1 modules
var server_listen = __webpack_require__(7531);
// EXTERNAL MODULE: ./lib/server/server.js + 4 modules
var server = __webpack_require__(7101);
// EXTERNAL MODULE: ./lib/sources/read.js
var read = __webpack_require__(2745);
// EXTERNAL MODULE: ./lib/sources/source.js
var source = __webpack_require__(248);
// EXTERNAL MODULE: ./lib/zones/zone.js + 1 modules
var zone = __webpack_require__(1681);
// EXTERNAL MODULE: ./lib/zones/zones.js
var zones_zones = __webpack_require__(3203);
// EXTERNAL MODULE: ./lib/commands/operands.js
var commands_operands = __webpack_require__(7693);
// EXTERNAL MODULE: ./lib/document/nearest.js
var nearest = __webpack_require__(3106);
;// CONCATENATED MODULE: ./lib/commands/serve/chosen-view.js


/** @throws {CannotRun} where no zone is in the view that is wanted. */
function chooseView(zones, wanted) {
    const views = [...new Set([...zones.zones()].flatMap(({ view }) => view ?? []))];
    if (wanted !== undefined && !views.includes(wanted)) {
        if (views.length === 0)
            throw new cannot_run/* CannotRun */.z('--view: the files have no views. Leave it out.');
        const near = (0,nearest/* nearest */.p)(wanted, views);
        throw new cannot_run/* CannotRun */.z(`--view: there is no view '${wanted}'; the files have ${views.join(' and ')}.${near === undefined ? '' : ` Did you mean ${near}?`}`);
    }
    const view = wanted ?? views[0];
    return { view, others: views.filter((other) => other !== view) };
}
function otherViewsLine({ view, others }) {
    return `Everybody sees the view ${view}; --view ${others.join(' or --view ')} serves another`;
}

// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/rollout/schedule.js
var schedule = __webpack_require__(3925);
;// CONCATENATED MODULE: ./lib/server/geography.js

/**
 * The view of a client subnet (the longest territory around it), and the shortest prefix of it for which that holds
 * throughout: the scope of RFC 7871 section 7.2.1, longer than the subnet itself where that one is too wide to tell.
 */
function locate(territories, client) {
    // Who sends no bit of an address wants none to count (RFC 7871 section 7.1.2).
    if (client.length === 0)
        return { view: undefined, scope: 0 };
    let home;
    let scope = 0;
    for (const territory of territories) {
        const { subnet } = territory;
        if ((0,ip_address/* familyOf */.Ap)(subnet.address) !== (0,ip_address/* familyOf */.Ap)(client.address))
            continue;
        if (subnet.length <= client.length && (0,ip_address/* networkContains */.wd)(subnet, client.address)) {
            if (home === undefined || subnet.length > home.subnet.length)
                home = territory;
        }
        else
            scope = Math.max(scope, Math.min(subnet.length, commonBits(subnet, client) + 1));
    }
    return { view: home?.view, scope: Math.max(scope, home?.subnet.length ?? 0) };
}
/** Leading bits that two addresses of one family share. */
function commonBits(one, other) {
    const [a, b] = [(0,ip_address/* bytesOf */.$$)(one.address), (0,ip_address/* bytesOf */.$$)(other.address)];
    const at = a.findIndex((octet, i) => octet !== b[i]);
    return at < 0 ? 8 * a.length : 8 * at + Math.clz32(a[at] ^ b[at]) - 24;
}

;// CONCATENATED MODULE: ./lib/commands/serve/regional-views.js




const SECONDS = 30;
/**
 * Puts the pairs into zones of their own, one for each name: in a region's view its addresses, AAAA only from its date
 * on. Without a view, for clients of no region, A records of every region, and an AAAA only once no region of the name
 * waits for its date any more.
 */
function addRegionalViews(zones, pairs, { regions, rollout: policy }, atMs) {
    const rollout = policy && (0,schedule/* schedule */._)(policy, atMs);
    const waiting = new Set(rollout?.regions.flatMap(({ region, state }) => (state === 'due' ? [] : [region])));
    const byName = new Map();
    for (const pair of pairs)
        byName.set(pair.name, [...(byName.get(pair.name) ?? []), pair]);
    const regional = new Set();
    for (const [name, own] of byName) {
        const apex = (0,domain_name/* isWildcard */.z2)(name) ? (0,domain_name/* parentOf */.gN)(name) : name;
        const named = new Set(own.flatMap(({ region }) => region ?? []));
        if (named.size > 0)
            regional.add(apex);
        const waits = [...named].some((region) => waiting.has(region));
        serve(zones, apex, undefined, own, ({ region }) => region === undefined || !waits);
        for (const region of named) {
            const seen = own.filter((pair) => pair.region === undefined || pair.region === region);
            serve(zones, apex, region, seen, (pair) => pair.region === undefined || !waiting.has(region));
        }
    }
    const used = new Set(pairs.flatMap(({ region }) => region ?? []));
    const territories = [...regions].flatMap(([view, { subnet }]) => subnet !== undefined && used.has(view) ? [{ view, subnet }] : []);
    return {
        rollout,
        territories,
        unseen: [...used].filter((region) => regions.get(region)?.subnet === undefined),
        isRegional: (name) => regional.has(zones.find(name, undefined)?.apex),
    };
}
function serve(zones, zone, view, pairs, showsIpv6) {
    const inView = view === undefined ? {} : { view };
    const [{ location }] = pairs;
    const soa = `ns.invalid. hostmaster.invalid. 1 7200 900 1209600 ${SECONDS}`;
    zones.add({ owner: zone, type: 'SOA', ttl: SECONDS, data: soa, location, zone, ...inView });
    for (const pair of pairs) {
        const { name: owner, address } = pair;
        if ((0,ip_address/* familyOf */.Ap)(address) === 6 && !showsIpv6(pair))
            continue;
        const type = (0,ip_address/* addressTypeOf */.cC)(address);
        zones.add({ owner, type, ttl: SECONDS, data: address, location: pair.location, zone, ...inView });
    }
}
/**
 * Which view a client sees: of a regional name that of its region, of every other the one that everybody sees. A view holds its own
 * names only; what has no view is the same for everybody.
 */
function viewerOf(zones, views, everybody) {
    const holding = (name, view) => zones.find(name, view) === undefined ? undefined : view;
    return (name, client) => {
        if (views?.isRegional(name) !== true)
            return { view: holding(name, everybody), scope: 0 };
        const { view, scope } = locate(views.territories, client);
        return { view: holding(name, view), scope };
    };
}

;// CONCATENATED MODULE: ./lib/commands/serve.js















/** The `serve` command: ZONE-FILE arguments and flags to a running server. */
async function serveFiles(operands, given, terminal) {
    if (operands.length === 0)
        throw new cannot_run/* CannotRun */.z('serve needs a zone file', 'For example: ptr-gate serve zones/db.example.org');
    const settled = (0,options/* settleOptions */.sN)([given]);
    if (!settled.ok)
        throw new cannot_run/* CannotRun */.z(settled.problem);
    const { listen = [], port, 'log-queries': logQueries, at: atMs = Date.now(), view } = settled.value;
    const { tree, files, flags } = (0,commands_operands/* inputsFor */.pz)(operands, given, terminal.cwd);
    const configPath = (0,path/* findConfig */.u0)(tree, flags.texts.get('config')?.at(-1));
    const records = configPath === undefined ? [] : (0,config_config.readConfig)(tree, configPath).records;
    try {
        const readable = await (0,read/* read */.LF)(tree, (0,read/* entriesForFiles */.FY)(files, records, tree));
        const manifests = readable.filter(({ source }) => source === 'manifest');
        if (manifests.length > 1)
            throw new cannot_run/* CannotRun */.z(`serve takes one manifest, and ${manifests.length} are named. Leave all but one out`);
        const config = manifests[0] && (0,config_config.readConfig)(tree, manifests[0].path);
        return await serve_serve({ files: readable, config, atMs, listen, port, logQueries, view }, terminal);
    }
    catch (error) {
        if (error instanceof source/* SourceError */.c)
            throw new cannot_run/* CannotRun */.z(error.lines);
        throw error;
    }
}
/**
 * Serves the zones of the files until the terminal's signal, and then returns 0.
 * @throws {CannotRun} when a record cannot be read (a server with half a zone would mislead) or no socket can be had.
 */
async function serve_serve(options, terminal) {
    const { zones, pairs } = load(options.files, terminal);
    const { config, atMs = Date.now() } = options;
    const chosen = chooseView(zones, options.view);
    const views = config && addRegionalViews(zones, pairs, config, atMs);
    if ([...zones.zones()].every((zone) => zone.size === 0))
        throw nothingToServe(options);
    const { promise: stopped, resolve: stop, reject: fail } = withResolvers();
    // Waited for below; a log that fails before is no unhandled rejection.
    stopped.catch(() => { });
    terminal.signal.addEventListener('abort', stop, { once: true });
    if (terminal.signal.aborted)
        return 0;
    const server = await start(zones, chosen, views, options, (query) => {
        try {
            terminal.out(logLine(query));
        }
        catch (error) {
            // Nobody reads the log any more (EPIPE): ends the command as any other failed write does.
            fail(error);
        }
    });
    try {
        for (const { address, cause } of server.unavailable) {
            const message = `${address} cannot be listened on (${cause})`;
            if (options.listen.length > 0)
                throw new cannot_run/* CannotRun */.z(`${message}. Leave it out of --listen.`);
            terminal.err(`ptr-gate: ${message}; going on without it\n`);
        }
        terminal.out(welcome(zones, chosen, views, server));
        await stopped;
        return 0;
    }
    finally {
        terminal.signal.removeEventListener('abort', stop);
        await server.close();
    }
}
/** A manifest alone serves its pairs; who lists files there means those. */
function nothingToServe({ files, config }) {
    const manifest = files.find(({ source }) => source === 'manifest');
    const [listed] = config?.records ?? [];
    if (manifest === undefined || listed === undefined)
        return new cannot_run/* CannotRun */.z('There is no record to serve.', 'ptr-gate serve zones/example.org.zone');
    return new cannot_run/* CannotRun */.z(`There is no record to serve: ${manifest.path} has no pair under expect:, and what it lists under records: is not read by itself.`, `Name the files: ptr-gate serve ${manifest.path} ${listed.pattern}`);
}
function load(files, terminal) {
    const zones = (0,zones_zones/* createZones */.s)();
    const pairs = [];
    const complain = (path, line, message) => terminal.err(`${(0,reporters_escape/* disarm */.Jt)((0,reporters_escape/* visible */.RK)(`${path}:${line ?? 1}: ${message}`))}\n`);
    let unreadable = 0;
    for (const file of files) {
        for (const declaration of file.declarations()) {
            if (declaration.kind === 'zone') {
                const { apex, view, complete, path } = declaration;
                zones.addZone(apex, view, complete, { path });
            }
            else if (declaration.kind === 'record') {
                const { record } = declaration;
                const added = zones.add(record);
                const { path, line } = record.location;
                if (added === 'outside')
                    complain(path, line, `${record.owner} is not in the zone ${record.zone}; left out`);
                else if (added === 'crowded') {
                    complain(path, line, `${record.owner} has more than ${zone/* MOST_AT_OWNER */.U} records, too many for any message`);
                    unreadable++;
                }
            }
            else if (declaration.kind === 'pair' && file.source === 'manifest') {
                pairs.push(declaration.pair);
            }
            else if (declaration.kind === 'defect') {
                const { kind, message, location } = declaration.defect;
                complain(location.path, location.line, message);
                if (kind === 'source-syntax')
                    unreadable++;
            }
        }
    }
    if (unreadable > 0)
        throw new cannot_run/* CannotRun */.z(`${unreadable} ${unreadable === 1 ? 'record' : 'records'} could not be read (see above).`);
    return { zones, pairs };
}
async function start(zones, chosen, views, { listen, port, logQueries }, log) {
    try {
        return await (0,server/* startServer */.U)(zones, {
            port,
            ...(listen.length === 0 ? {} : { addresses: listen }),
            ...(logQueries ? { onQuery: log } : {}),
            viewOf: viewerOf(zones, views, chosen.view),
        });
    }
    catch (error) {
        if (error instanceof server_listen/* ListenError */.U)
            throw new cannot_run/* CannotRun */.z(error.message);
        throw error;
    }
}
/** Who sees which addresses of a manifest's names: a line for each name and region. */
function viewLines(zones, { rollout, territories, unseen }) {
    const subnets = new Map(territories.map(({ view, subnet }) => [view, (0,ip_address/* formatNetwork */.CM)(subnet)]));
    const lines = rollout === undefined ? [] : [`The rollout as of ${rollout.at}:`];
    for (const { apex, view } of zones.zones()) {
        const subnet = view === undefined ? undefined : subnets.get(view);
        if (view === undefined || subnet === undefined)
            continue;
        const addresses = ['A', 'AAAA'].map((type) => {
            const found = zones.lookup(apex, type, view);
            const data = found.kind === 'answer' ? found.records.map((record) => record.data) : ['none'];
            return `${type} ${data.join(' ')}`;
        });
        lines.push(`  ${apex} for ${view}, clients in ${subnet}: ${addresses.join(', ')}`);
    }
    if (unseen.length > 0)
        lines.push(`  ${unseen.join(', ')}: no subnet: under regions: says who their clients are`);
    return lines;
}
function welcome(zones, chosen, views, { addresses, port }) {
    const all = [...zones.zones()].filter(({ view }) => view === undefined || view === chosen.view);
    const lines = chosen.others.length === 0 ? [] : [otherViewsLine(chosen)];
    const served = all.map(({ apex, size, soa }) => `Serving ${apex}, ${size} ${size === 1 ? 'record' : 'records'}${soa === undefined ? ' (no SOA record: negative answers will lack one)' : ''}`);
    lines.push(...served);
    if (views !== undefined)
        lines.push(...viewLines(zones, views));
    const where = addresses.map(({ address }) => address).join(' and ');
    lines.push(`Listening on ${where}, port ${port}, UDP and TCP. Ctrl-C ends it.`);
    return `${(0,reporters_escape/* disarm */.Jt)(lines.map(reporters_escape/* visible */.RK).join('\n'))}\n`;
}
/** `IPv6 udp ::1#40001 www.example.org AAAA NOERROR`. */
function logLine({ family, transport, client, name, type, rcode }) {
    const question = name === undefined ? '(unreadable)' : `${name} ${type}`;
    return `${(0,reporters_escape/* escapeLog */.Ah)(`IPv${family} ${transport} ${client.address}#${client.port} ${question} ${rcode ?? '(no answer)'}`)}\n`;
}
/** `Promise.withResolvers`, which Node 20 lacks. */
function withResolvers() {
    let resolve;
    let reject;
    const promise = new Promise((onResolve, onReject) => {
        resolve = onResolve;
        reject = onReject;
    });
    return { promise, resolve, reject };
}


/***/ }),

/***/ 8702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ leadsIntoGit)
/* harmony export */ });
/**
 * True for a path that leads to or through a `.git`, as any file system may understand it: without regard to case, to
 * characters that nobody sees (HFS+), to trailing dots and blanks, streams and short names (NTFS).
 */
function leadsIntoGit(path) {
    return path.split(/[\\/]/).some((segment) => GIT.test(segment.replace(UNSEEN, '')));
}
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const GIT = /^(?:\.git|git~[0-9]+)[. ]*(?::.*)?$/i;


/***/ }),

/***/ 4479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ globFiles),
/* harmony export */   I: () => (/* binding */ fixedFolders)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3382);
/* harmony import */ var _git_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8702);



/**
 * Paths of files below `root` that match, sorted, with `/`. Every tree has its globs from here, so that all agree. A link is a
 * file unless it leads to a folder: zones often share one file by links, and whoever reads a link that leads nowhere says so.
 */
function globFiles(pattern, root, folders) {
    // Else the folders above the root would be walked, up to the whole file system.
    if (LEADS_OUT.test(pattern))
        return [];
    return (0,tinyglobby__WEBPACK_IMPORTED_MODULE_1__/* .globSync */ .AZ)(pattern, {
        cwd: root,
        dot: true,
        onlyFiles: true,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: ['**/.git/**', '**/node_modules/**'],
        fs: fileSystemOf(folders),
    })
        .map((path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'))
        .filter((path) => !(0,_git_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsIntoGit */ ._)(path))
        .sort();
}
function fileSystemOf({ list, leadsToFolder }) {
    const readdirSync = (folder) => Array.from(list(folder), ({ name, kind }) => {
        const isFile = kind === 'file' || (kind === 'link' && !leadsToFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)));
        return {
            name,
            isFile: () => isFile,
            isDirectory: () => kind === 'folder',
            isSymbolicLink: () => false,
        };
    });
    return { readdirSync };
}
/** A pattern from the root of the file system, or with `..` as a segment, also within braces and the like. */
const LEADS_OUT = /^[\\/]|^[A-Za-z]:[\\/]|(?:^|[^A-Za-z0-9_.-])\.\.(?![A-Za-z0-9_.-])/;
/** The folders that a pattern names before its first special character: where the walk begins. */
function fixedFolders(pattern) {
    const segments = pattern.split('/').slice(0, -1);
    const special = segments.findIndex((segment) => /[*?[\]{}()!+@|\\]/.test(segment));
    return segments.slice(0, special < 0 ? undefined : special).join('/');
}


/***/ }),

/***/ 5795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ workingTree),
/* harmony export */   t: () => (/* binding */ MAX_FILE_OCTETS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8702);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4479);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2361);





/** Files above this are never read whole; zone files and CSV stream. */
const MAX_FILE_OCTETS = 256 * 1024 * 1024;
const CHUNK_OCTETS = 256 * 1024;
/** The files below a directory as they are on disk now. */
function workingTree(root, title = 'the working tree') {
    const realRoot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    function locate(path) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realRoot, path);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || !isInside(full))
            throw refused(path, 'lies outside the repository. Name a file inside it.');
        if ((0,_git_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .leadsIntoGit */ ._)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realRoot, full)))
            throw refused(path, 'lies in .git, where git keeps what is its own, also tokens, and is never read. Name a file of the repository.');
        let real;
        try {
            real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
        }
        catch (error) {
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j(path, `${path} cannot be read: ${causeOf(error)}.`);
        }
        if (!isInside(real))
            throw refused(path, 'is a link that leads outside the repository, and is not followed. Put the file inside.');
        if ((0,_git_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .leadsIntoGit */ ._)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realRoot, real)))
            throw refused(path, 'is a link that leads into .git, where git keeps what is its own, also tokens, and is not followed. Put the file elsewhere.');
        return real;
    }
    function isInside(full) {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realRoot, full);
        return way === '' || !(way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
    }
    function sized(path, maxOctets) {
        const real = locate(path);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
        if (stat.isDirectory())
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j(path, `${path} is a directory. Name a file, or a pattern such as ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '*')}.`);
        if (!stat.isFile())
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j(path, `${path} is not a regular file.`);
        if (stat.size > maxOctets) {
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j(path, `${path} has ${stat.size} octets, more than the ${maxOctets} that are read. Split it.`);
        }
        return real;
    }
    return {
        title,
        has(path) {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(locate(path)).isFile();
            }
            catch {
                return false;
            }
        },
        read(path, maxOctets = MAX_FILE_OCTETS) {
            const real = sized(path, maxOctets);
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real);
            }
            catch (error) {
                throw new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j(path, `${path} cannot be read: ${causeOf(error)}.`);
            }
        },
        *chunks(path) {
            const real = sized(path, Number.POSITIVE_INFINITY);
            let file;
            try {
                file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, 'r');
            }
            catch (error) {
                throw new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j(path, `${path} cannot be read: ${causeOf(error)}.`);
            }
            try {
                for (;;) {
                    const chunk = Buffer.allocUnsafe(CHUNK_OCTETS);
                    const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk);
                    if (length === 0)
                        return;
                    yield length === CHUNK_OCTETS ? chunk : chunk.subarray(0, length);
                }
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
        },
        glob(pattern) {
            // A linked folder at the start of a pattern is walked, unlike one that a wildcard meets.
            try {
                locate((0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .fixedFolders */ .I)(pattern));
            }
            catch {
                return [];
            }
            return (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globFiles */ .C)(pattern, realRoot, ON_DISK);
        },
    };
}
const ON_DISK = {
    *list(folder) {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }))
            yield { name: entry.name, kind: kindOf(entry) };
    },
    leadsToFolder(link) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(link).isDirectory();
        }
        catch {
            return false;
        }
    },
};
function refused(path, why) {
    return new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j(path, `${path} ${why}`, { isRefusal: true });
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'link' : 'other';
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


/***/ })

};
;