"use strict";
exports.id = 611;
exports.ids = [611];
exports.modules = {

/***/ 611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  STOPPING: () => (/* binding */ STOPPING),
  check: () => (/* binding */ check_check),
  delivery: () => (/* binding */ delivery),
  outputDeliveries: () => (/* binding */ outputDeliveries),
  standardOutput: () => (/* binding */ standardOutput),
  writeBaseline: () => (/* binding */ writeBaseline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/cannot-run.js
var cannot_run = __webpack_require__(1105);
// EXTERNAL MODULE: ./lib/check.js + 16 modules
var check = __webpack_require__(7259);
// EXTERNAL MODULE: ./lib/config/path.js
var config_path = __webpack_require__(2336);
// EXTERNAL MODULE: ./lib/deliver.js
var deliver = __webpack_require__(2205);
;// CONCATENATED MODULE: ./lib/progress.js
/** The rate is that of the last so many lines: servers slow down and recover. */
const SAMPLES = 10;
function createProgress(startMs) {
    let done = 0;
    let pairs = () => undefined;
    const samples = [{ atMs: startMs, done: 0 }];
    return {
        update(count, about) {
            done = count;
            pairs = about;
        },
        words(nowMs) {
            const [oldest] = samples;
            const rate = nowMs > oldest.atMs ? ((done - oldest.done) * 1000) / (nowMs - oldest.atMs) : 0;
            samples.push({ atMs: nowMs, done });
            if (samples.length > SAMPLES)
                samples.shift();
            // A file may hold more pairs than it seemed to.
            const expected = pairs();
            const total = expected !== undefined && expected >= done ? Math.round(expected) : undefined;
            const of = total === undefined ? '' : ` of ${grouped(total)}`;
            const parts = [
                `${grouped(done)}${of} ${(total ?? done) === 1 ? 'pair' : 'pairs'} judged`,
                timeWords(nowMs - startMs),
            ];
            if (rate >= 1)
                parts.push(`${grouped(Math.round(rate))} a second`);
            if (rate >= 1 && total !== undefined && total > done)
                parts.push(`about ${timeWords(((total - done) * 1000) / rate)} left`);
            return parts.join(', ');
        },
    };
}
function grouped(number) {
    return String(number).replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
}
function timeWords(ms) {
    const seconds = Math.round(ms / 1000);
    if (seconds < 120)
        return `${seconds} s`;
    const minutes = Math.round(seconds / 60);
    return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
const REWRITTEN_EVERY_MS = 1_000;
const LOGGED_EVERY_MS = 30_000;
const ERASE = '\r\x1b[2K';
/** Nothing is shown of a run that ends sooner than anybody wonders. */
function showProgress({ interactive, env, write }) {
    const progress = createProgress(performance.now());
    const isLogged = (env.CI ?? '') !== '' && env.CI !== 'false';
    let shown = false;
    const erase = () => {
        if (shown)
            write(ERASE);
        shown = false;
    };
    const timer = interactive || isLogged
        ? setInterval(() => {
            const line = `ptr-gate: ${progress.words(performance.now())}`;
            write(interactive ? `${ERASE}${line}` : `${line}\n`);
            shown = interactive;
        }, interactive ? REWRITTEN_EVERY_MS : LOGGED_EVERY_MS)
        : undefined;
    return {
        update: progress.update,
        say(line) {
            erase();
            write(`ptr-gate: ${line}\n`);
        },
        clear() {
            clearInterval(timer);
            erase();
        },
    };
}

// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(9202);
// EXTERNAL MODULE: ./lib/reporters/index.js
var reporters = __webpack_require__(5549);
// EXTERNAL MODULE: ./lib/repository/working-tree.js
var working_tree = __webpack_require__(5795);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/options.js
var options = __webpack_require__(874);
;// CONCATENATED MODULE: ./lib/review/named-base.js




/** The base that somebody named with `base`; undefined where there is to be none. */
async function namedBase(request, github) {
    const { flags } = request;
    const scope = scopeOf(flags);
    const revision = flags.texts.get('base')?.at(-1);
    if (revision !== undefined)
        return baseOf(request, { kind: 'revision', revision }, github);
    if (scope !== 'changed')
        return undefined;
    throw new cannot_run/* CannotRun */.z(`${flags.place('scope')} is 'changed', and there is no base to compare with. Give ${flags.place('base')} a revision, such as origin/main`);
}
/**
 * Finds and reads the base of a change.
 * @throws {CannotRun} where it cannot be had.
 */
async function baseOf({ root, head, files, flags }, of, github) {
    const configPath = flags.texts.get('config')?.at(-1);
    const near = (0,posix_.dirname)(configPath ?? (0,config_path/* findConfig */.u0)(head) ?? '');
    // Most runs of the command compare with nothing, and do without git and the API.
    const [{ findBase }, { readBase }] = await Promise.all([__webpack_require__.e(/* import() */ 8335).then(__webpack_require__.bind(__webpack_require__, 8335)), Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2358), __webpack_require__.e(8555), __webpack_require__.e(1448)]).then(__webpack_require__.bind(__webpack_require__, 1448))]);
    const commit = await findBase({ root, near: near === '.' ? '' : near, of, github });
    return readBase(commit, { head, files, configPath });
}
/** What `scope` asks for; undefined where nobody says. */
function scopeOf({ texts, place }) {
    const given = texts.get('scope');
    if (given === undefined)
        return undefined;
    const scope = options/* OPTIONS */.lw.scope.parse(given);
    if (!scope.ok)
        throw new cannot_run/* CannotRun */.z(`${place('scope')}: ${scope.problem}`);
    return scope.value;
}

;// CONCATENATED MODULE: ./lib/stopwatch.js
function createStopwatch() {
    const begun = performance.now();
    const laps = [];
    let last = begun;
    return {
        lap(stage) {
            const now = performance.now();
            laps.push(`${stage} ${msWords(now - last)}`);
            last = now;
        },
        words: () => `Time: ${laps.join(', ')}; ${msWords(last - begun)} in all, after ${msWords(begun)} of starting up`,
    };
}
function msWords(ms) {
    return ms < 10_000 ? `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

// EXTERNAL MODULE: ./lib/rules/index.js + 34 modules
var rules = __webpack_require__(5298);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(7992);
;// CONCATENATED MODULE: ./lib/tool.js


/** Who makes the reports, for formats that carry the rule catalogue. */
const TOOL = {
    version: version/* VERSION */.x,
    homepage: 'https://github.com/ptr-gate/ptr-gate',
    rules: rules/* RULES */.y,
};

// EXTERNAL MODULE: ./lib/commands/operands.js
var commands_operands = __webpack_require__(7693);
;// CONCATENATED MODULE: ./lib/commands/check.js













async function check_check(operands, given, terminal) {
    const { root, tree, files, flags } = (0,commands_operands/* inputsFor */.pz)(operands, given, terminal.cwd);
    if (files.length === 0 && !flags.texts.has('config'))
        refuseWrongFolder(tree, terminal.cwd);
    const { lap, words } = createStopwatch();
    const base = await namedBase({ root, head: tree, files, flags });
    if (base !== undefined)
        lap('reading the base');
    // Only shards say of which commit they are.
    const commit = flags.texts.has('shard')
        ? (await __webpack_require__.e(/* import() */ 7528).then(__webpack_require__.bind(__webpack_require__, 7528))).judgedCommit(terminal.env, terminal.cwd)?.id
        : undefined;
    const prepared = await (0,check/* prepareCheck */.m)({ tree, files, flags, now: new Date(), base, commit });
    const { timings, format } = prepared.options;
    const reports = (0,deliver/* deliver */.cK)([
        await standardOutput(format, terminal),
        ...(await outputDeliveries(prepared.options, terminal.cwd)),
    ]);
    const progress = showProgress({
        interactive: terminal.interactive,
        env: terminal.env,
        write: (text) => terminal.err(text),
    });
    const say = (line) => progress.say((0,reporters_escape/* escapeLog */.Ah)(line));
    const { signal } = terminal;
    signal.addEventListener('abort', () => say(STOPPING), { once: true });
    try {
        const summary = await prepared.run(reports.result, progress.update, { say, lap, signal });
        progress.clear();
        reports.end(summary);
        lap('writing the report');
        await writeBaseline(prepared, summary, terminal.cwd);
        if (timings)
            say(words());
        return summary.exitCode;
    }
    finally {
        progress.clear();
    }
}
/** What is said when a signal comes. */
const STOPPING = 'stopped; the report holds what was judged until now. A second signal ends without it';
/** The report for whoever started the command, as long as they read it: the verdict does not depend on that. */
function standardOutput(format, terminal) {
    return delivery(format, { colour: terminal.colour, tool: TOOL }, (0,deliver/* bufferedSink */.ZC)((0,deliver/* whileRead */.ke)((text) => terminal.out(text))));
}
/** In a folder below the one with the configuration, a person is told where it is rather than to write one. */
function refuseWrongFolder(tree, cwd) {
    if (config_path/* CONFIG_PATHS */.iE.some((path) => tree.has(path)))
        return;
    for (let folder = (0,external_node_path_.dirname)(cwd); folder !== (0,external_node_path_.dirname)(folder); folder = (0,external_node_path_.dirname)(folder)) {
        const path = config_path/* CONFIG_PATHS */.iE.find((candidate) => (0,working_tree/* workingTree */.c)(folder).has(candidate));
        if (path !== undefined)
            throw new cannot_run/* CannotRun */.z(`there is no ptr-gate.yml here; ${(0,external_node_path_.join)(folder, path)} is one. Run ptr-gate in ${folder}`);
    }
}
/**
 * The files that `output` asks for.
 * @throws {CannotRun} when one of them cannot be written, or is asked for twice.
 */
async function outputDeliveries(options, cwd, approve = () => { }) {
    const taken = new Set();
    const deliveries = [];
    for (const { format, path } of options.output ?? []) {
        const full = (0,external_node_path_.resolve)(cwd, path);
        if (taken.has(full))
            throw new cannot_run/* CannotRun */.z(`output: ${path} is named twice. Give each report its own file`);
        taken.add(full);
        approve(full);
        deliveries.push(await delivery(format, { colour: false, tool: TOOL }, (0,deliver/* fileSink */.ao)(full)));
    }
    return deliveries;
}
/**
 * Writes the file that `write-baseline` asks for, after the run, for it may be the one that `baseline` names.
 * @throws {CannotRun} when it cannot be written.
 */
async function writeBaseline({ options, baselineText }, { exitCode }, cwd) {
    const path = options['write-baseline'];
    // Where nothing was judged, nothing is known either, and an older file is the better one.
    if (path === undefined || exitCode === 2)
        return;
    const text = await baselineText();
    const sink = (0,deliver/* fileSink */.ao)((0,external_node_path_.resolve)(cwd, path));
    sink.write(text);
    sink.close();
}
async function delivery(format, medium, sink) {
    const reporter = await (0,reporters/* reporterOf */.hw)(format);
    if (reporter === undefined)
        throw new cannot_run/* CannotRun */.z(`a report has no ${format} form. Write one of ${reporters/* FORMATS */.hR.join(', ')}`);
    return { reporter, medium, sink };
}


/***/ }),

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