"use strict";
exports.id = 328;
exports.ids = [328];
exports.modules = {

/***/ 7693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rootFor),
/* harmony export */   p: () => (/* binding */ inputsFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5434);
/* harmony import */ var _repository_working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5795);



/** The folder whose files are read: where the command runs, or the one that holds all the files it was given. */
function rootFor(operands, cwd) {
    const inside = (folder, path) => {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
        return !(way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way));
    };
    let root = cwd;
    while (!operands.every((path) => inside(root, path)))
        root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root);
    return { root, files: operands.map((path) => pathBelow(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path))) };
}
/**
 * The same with the configuration, which people name from where they are. Where files elsewhere widen the root, the
 * configuration that stands here still holds: its policy must not be lost with the folder.
 */
function inputsFor(operands, flags, cwd) {
    const named = flags.texts.get('config')?.at(-1);
    const { root, files } = rootFor(named === undefined ? operands : [...operands, named], cwd);
    const here = root === cwd ? undefined : _config_path_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATHS */ .iE.find((path) => (0,_repository_working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .workingTree */ .c)(cwd).has(path));
    const config = named ?? here;
    if (config === undefined)
        return { root, files, flags };
    const texts = new Map([...flags.texts, ['config', [pathBelow(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, config))]]]);
    return { root, files: files.slice(0, operands.length), flags: { ...flags, texts } };
}
function pathBelow(root, full) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, full).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 1328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve),
/* harmony export */   serveFiles: () => (/* binding */ serveFiles)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(874);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9202);
/* harmony import */ var _repository_working_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5795);
/* harmony import */ var _server_listen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7531);
/* harmony import */ var _server_server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7101);
/* harmony import */ var _sources_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8215);
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(248);
/* harmony import */ var _zones_zones_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(137);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6482);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7693);










/** The `serve` command: ZONE-FILE arguments and flags to a running server. */
async function serveFiles(operands, flags, terminal) {
    if (operands.length === 0)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotRun */ .z('serve needs a zone file', 'ptr-gate serve zones/example.org.zone');
    const settled = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .settleOptions */ .sN)([flags]);
    if (!settled.ok)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotRun */ .z(settled.problem);
    const { listen = [], port, 'log-queries': logQueries } = settled.value;
    const { root, files } = (0,_operands_js__WEBPACK_IMPORTED_MODULE_8__/* .rootFor */ .C)(operands, terminal.cwd);
    try {
        const readable = (0,_sources_read_js__WEBPACK_IMPORTED_MODULE_4__/* .read */ .L)((0,_repository_working_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .workingTree */ .c)(root), files.map((pattern) => ({ pattern })));
        return await serve({ files: readable, listen, port, logQueries }, terminal);
    }
    catch (error) {
        if (error instanceof _sources_source_js__WEBPACK_IMPORTED_MODULE_5__/* .SourceError */ .c)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotRun */ .z(error.message);
        throw error;
    }
}
/**
 * Serves the zones of the files until the terminal's signal, and then returns 0.
 * @throws {CannotRun} when a record cannot be read (a server with half a zone would mislead) or no socket can be had.
 */
async function serve(options, terminal) {
    const zones = load(options.files, terminal);
    const { promise: stopped, resolve: stop, reject: fail } = withResolvers();
    // Waited for below; a log that fails before is no unhandled rejection.
    stopped.catch(() => { });
    terminal.signal.addEventListener('abort', stop, { once: true });
    if (terminal.signal.aborted)
        return 0;
    const server = await start(zones, options, (query) => {
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
                throw new _command_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotRun */ .z(`${message}. Leave it out of --listen.`);
            terminal.err(`ptr-gate: ${message}; going on without it\n`);
        }
        terminal.out(welcome(zones, server));
        await stopped;
        return 0;
    }
    finally {
        terminal.signal.removeEventListener('abort', stop);
        await server.close();
    }
}
function load(files, terminal) {
    const zones = (0,_zones_zones_js__WEBPACK_IMPORTED_MODULE_6__/* .createZones */ .s)();
    const complain = (path, line, message) => terminal.err(`${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeLog */ .Ah)(`${path}:${line ?? 1}: ${message}`)}\n`);
    let unreadable = 0;
    for (const file of files) {
        for (const declaration of file.declarations()) {
            if (declaration.kind === 'zone') {
                const { apex, view, complete, path } = declaration;
                zones.addZone(apex, view, complete, { path });
            }
            else if (declaration.kind === 'record') {
                const { record } = declaration;
                if (zones.add(record) !== 'outside')
                    continue;
                const { path, line } = record.location;
                complain(path, line, `${record.owner} is not in the zone ${record.zone}; left out`);
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
        throw new _command_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotRun */ .z(`${unreadable} ${unreadable === 1 ? 'record' : 'records'} could not be read (see above).`);
    if ([...zones.zones()].every((zone) => zone.size === 0))
        throw new _command_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotRun */ .z('There is no record to serve.', 'ptr-gate serve zones/example.org.zone');
    return zones;
}
async function start(zones, { listen, port, logQueries }, log) {
    try {
        return await (0,_server_server_js__WEBPACK_IMPORTED_MODULE_3__/* .startServer */ .U)(zones, {
            port,
            ...(listen.length === 0 ? {} : { addresses: listen }),
            ...(logQueries ? { onQuery: log } : {}),
        });
    }
    catch (error) {
        if (error instanceof _server_listen_js__WEBPACK_IMPORTED_MODULE_2__/* .ListenError */ .U)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotRun */ .z(error.message);
        throw error;
    }
}
function welcome(zones, { addresses, port }) {
    const lines = [...zones.zones()].map(({ apex, size, soa }) => `Serving ${apex}, ${size} ${size === 1 ? 'record' : 'records'}${soa === undefined ? ' (no SOA record: negative answers will lack one)' : ''}`);
    const where = addresses.map(({ address }) => address).join(' and ');
    lines.push(`Listening on ${where}, port ${port}, UDP and TCP. Ctrl-C ends it.`);
    return `${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeLog */ .Ah)(lines.join('\n'))}\n`;
}
/** `IPv6 udp ::1#40001 www.example.org AAAA NOERROR`. */
function logLine({ family, transport, client, name, type, rcode }) {
    const question = name === undefined ? '(unreadable)' : `${name} ${type}`;
    return `${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeLog */ .Ah)(`IPv${family} ${transport} ${client.address}#${client.port} ${question} ${rcode ?? '(no answer)'}`)}\n`;
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

/***/ 4479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ globFiles),
/* harmony export */   I: () => (/* binding */ fixedFolders)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3382);


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
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4479);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2361);




/** Files above this are never read whole; zone files and CSV stream. */
const MAX_FILE_OCTETS = 256 * 1024 * 1024;
const CHUNK_OCTETS = 256 * 1024;
/** The files below a directory as they are on disk now. */
function workingTree(root) {
    const realRoot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    function locate(path) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realRoot, path);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || !isInside(full))
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j(path, `${path} lies outside the repository. Name a file inside it.`);
        let real;
        try {
            real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
        }
        catch (error) {
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j(path, `${path} cannot be read: ${causeOf(error)}.`);
        }
        if (!isInside(real)) {
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j(path, `${path} is a link that leads outside the repository, and is not followed. Put the file inside.`);
        }
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
        title: 'the working tree',
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