"use strict";
exports.id = 9152;
exports.ids = [9152];
exports.modules = {

/***/ 9152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineText: () => (/* binding */ baselineText),
/* harmony export */   loadBaseline: () => (/* binding */ loadBaseline),
/* harmony export */   readBaseline: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
/* harmony import */ var _document_document_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2208);
/* harmony import */ var _document_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3334);
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8630);
/* harmony import */ var _document_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9977);
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2358);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9202);
/* harmony import */ var _repository_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2361);
/* harmony import */ var _repository_working_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5795);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5298);











/**
 * Reads the baseline: that of the base where there is one, for a change must not add itself to what is known.
 * @throws {CannotRun} when the file is missing or is none.
 */
async function loadBaseline(path, head, base, { mayBeOutside = false } = {}) {
    // No change under review can touch it, and whoever named it on the command line reads it himself.
    if (mayBeOutside && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path))
        return loadOutside(path);
    refuseOutside(path);
    const heads = entriesIn(head, path);
    if (base === undefined || base.config === undefined) {
        if (heads === undefined)
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(`${path}: there is no such baseline in ${head.title}. Write it with ptr-gate check --write-baseline ${path}`);
        return { known: heads, notes: [], changes: [] };
    }
    const content = await base.file(path);
    if (content === undefined) {
        const note = `The baseline ${path} is new in this change, and holds once it is merged.`;
        return { known: [], notes: heads === undefined ? [] : [note], changes: [] };
    }
    const staying = new Set(heads?.map(({ identity }) => (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintOf */ .ax)(identity)));
    const known = readBaseline(content, path).map((entry) => ({
        ...entry,
        isLeaving: !staying.has((0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintOf */ .ax)(entry.identity)),
    }));
    const before = new Set(known.map(({ identity }) => (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintOf */ .ax)(identity)));
    const added = [...staying].filter((fingerprint) => !before.has(fingerprint)).length;
    if (added === 0)
        return { known, notes: [], changes: [] };
    const change = {
        what: `the baseline ${path}`,
        before: countWords(before.size),
        after: `${countWords(staying.size)}, ${added} of them new`,
        location: { path, line: 1 },
    };
    return { known, notes: [], changes: [change] };
}
/** @throws {CannotRun} where the file lies outside of the tree, which only whoever runs the check may name. */
function refuseOutside(path) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path))
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(`policy.baseline: ${path} is a path of one machine. Name a file inside the repository, from its root`);
}
function loadOutside(path) {
    const known = entriesIn((0,_repository_working_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .workingTree */ .c)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
    if (known !== undefined)
        return { known, notes: [], changes: [] };
    throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(`${path}: there is no such baseline. Write it with ptr-gate check --write-baseline ${path}`);
}
function countWords(number) {
    return `${number} known ${number === 1 ? 'finding' : 'findings'}`;
}
function entriesIn(tree, path) {
    if (!tree.has(path)) {
        const refusal = (0,_repository_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .refusalOf */ .O)(tree, path);
        if (refusal !== undefined)
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(refusal);
        return undefined;
    }
    try {
        return readBaseline(tree.read(path, _document_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_OCTETS */ .A4), path);
    }
    catch (error) {
        if (error instanceof _repository_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .TreeError */ .j)
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(error.message);
        throw error;
    }
}
/**
 * Reads a file that `baselineText` wrote.
 * @throws {CannotRun} naming the line, where it is something else.
 */
function readBaseline(content, path) {
    let root;
    try {
        root = (0,_document_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDocument */ .T)(content, { path, json: true });
    }
    catch (error) {
        if (error instanceof _document_document_error_js__WEBPACK_IMPORTED_MODULE_2__/* .DocumentError */ .M)
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(error.message);
        throw error;
    }
    const findings = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(root, 'findings');
    if ((0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(root, 'version')) !== '1' || findings?.kind !== 'list')
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(`${path}: this is no baseline of this version of ptr-gate. Write it with ptr-gate check --write-baseline ${path}`);
    return (0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(findings).map((entry) => {
        const identity = identityIn(entry);
        const { line, column } = entry;
        if (identity === undefined || (0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(entry, 'fingerprint')) !== (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintOf */ .ax)(identity))
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(`${path}:${line}:${column}: this entry was not written by --write-baseline, or was edited since: its fields and its fingerprint differ. Remove it, or write the file anew`);
        if (!isBaselined(identity.rule))
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(`${path}:${line}:${column}: ${identity.rule} cannot be part of a baseline. Remove the line`);
        return { identity, location: (0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(entry) };
    });
}
function identityIn(entry) {
    const rule = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(entry, 'rule'));
    if (rule === undefined)
        return undefined;
    const nullable = (key) => (0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(entry, key)) ?? null;
    const message = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(entry, 'message'));
    if (message !== undefined)
        return { rule, path: nullable('path'), message };
    return { rule, name: nullable('name'), address: nullable('address'), region: nullable('region') };
}
/**
 * What a failed lookup hides is unknown, a run as a whole is judged anew each time, and a pair that is removed is gone
 * the next time.
 */
function isBaselined(id) {
    const rule = (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_8__/* .ruleById */ .B)(id);
    if (rule === undefined)
        return id !== 'lookup-failed';
    return id !== 'lookup-failed' && rule.on !== 'run' && !(rule.on === 'observation' && rule.removed === true);
}
/**
 * The findings of a run as a file that `readBaseline` reads: one line each, sorted, the same for the same findings.
 * Of an older baseline those stay that this run could not decide.
 */
function baselineText(findings, older) {
    const entries = new Map();
    const kept = older
        .filter(({ occurred, undecided }) => undecided && !occurred)
        .map(({ identity }) => identity);
    const current = findings.filter(({ rule }) => isBaselined(rule)).map(_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .identityOf */ .cu);
    for (const identity of [...kept, ...current])
        entries.set((0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintOf */ .ax)(identity), identity);
    const lines = [...entries]
        .map(([fingerprint, identity]) => ({ ...identity, fingerprint }))
        .sort((a, b) => compareText(sortKey(a), sortKey(b)))
        .map((entry) => `  ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .jsonText */ .s$)(entry)}`);
    return `{"version":1,"findings":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`;
}
function sortKey(identity) {
    return 'message' in identity
        ? JSON.stringify(['', identity.path, identity.rule, identity.message])
        : JSON.stringify([identity.name, identity.address, identity.rule, identity.region]);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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