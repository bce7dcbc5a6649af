"use strict";
exports.id = 528;
exports.ids = [528];
exports.modules = {

/***/ 5941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ hasNoCommit),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* unused harmony export runGit */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5795);



const TIMEOUT_MS = 60_000;
const FETCH_TIMEOUT_MS = 180_000;
const MAX_OUTPUT_OCTETS = 1024 * 1024 * 1024;
/** Blobs asked for at once. */
const MAX_BATCH_OCTETS = 64 * 1024 * 1024;
/**
 * Opens the repository that the root lies in, or else the one that the folder `near` below the root lies in, as where a
 * workflow checks out into a folder of its workspace.
 */
function openGit(root, near = '') {
    const opened = openAt(root, '');
    return opened.ok || near === '' || opened.problem !== NO_CHECKOUT ? opened : openAt(root, near);
}
const NO_GIT = 'git is not installed';
const NO_CHECKOUT = 'there is no git checkout';
const NO_COMMIT = 'there is no commit in the git checkout';
/** True for a problem that leaves nothing to be known of a commit, rather than something that cannot be read. */
function hasNoCommit(problem) {
    return problem === NO_GIT || problem === NO_CHECKOUT || problem === NO_COMMIT;
}
const EMBEDDED = 'its files look like a repository themselves (HEAD, objects, refs), whose history and settings anybody may have written';
/**
 * Committed files can look like a bare repository, and git would then obey their settings, such as the command that a
 * fetch runs. Releases before 2.38 do not know the option; whoever opens a checkout looks at where git found it, too.
 */
const NO_EMBEDDED = ['-c', 'safe.bareRepository=explicit'];
function openAt(workspace, near) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, near);
    // One process for all of it: starting processes is what takes the time of a run that has nothing to judge.
    const opened = runGit(root, [
        'rev-parse',
        ...['--is-inside-git-dir', '--is-shallow-repository', 'HEAD^{commit}', '--show-prefix'],
    ]);
    const output = opened.stdout?.toString('utf8') ?? '';
    if (opened.status === 0 && output.startsWith('true\n'))
        return { ok: false, problem: EMBEDDED };
    const said = /^false\n(true|false)\n([0-9a-f]{40,64})\n([\s\S]*)\n$/.exec(output);
    if (opened.status !== 0 || said === null) {
        const problem = problemOf(opened, root);
        return { ok: false, problem, isUnborn: problem === NO_COMMIT && isUnborn(root) };
    }
    const [, shallow, head, prefix] = said;
    // The repository begins above the root, and `prefix` leads down to it, or below, and `mount` leads there.
    const mount = near === '' ? '' : `${near}/`.slice(0, near.length + 1 - prefix.length);
    const pathOf = (path) => {
        if (near !== '')
            return mount + path;
        return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
    };
    const listed = new Set();
    const missing = new Set();
    function text(args) {
        const { status, stdout } = runGit(root, args);
        return status === 0 ? stdout.toString('utf8').trim() : undefined;
    }
    /** Remotes that promised what a partial clone left out. */
    function promisors() {
        const lines = text(['config', '--get-regexp', '^remote\\..*\\.promisor$'])?.split('\n') ?? [];
        return lines.flatMap((line) => /^remote\.(.+)\.promisor(?: true)?$/.exec(line)?.[1] ?? []);
    }
    /** Learns which blobs of the commits listed so far a partial clone has left out. */
    function noteMissing() {
        if (promisors().length === 0)
            return;
        for (const commit of listed) {
            const objects = text(['rev-list', '--objects', '--no-walk', '--missing=print', commit]) ?? '';
            for (const match of objects.matchAll(/^\?([0-9a-f]+)/gm))
                missing.add(match[1]);
        }
        listed.clear();
    }
    const git = {
        head,
        pathOf,
        isShallow: shallow === 'true',
        commit(revision) {
            if (revision === '' || revision.startsWith('-'))
                return undefined;
            return text(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
        },
        parents(commit) {
            const header = text(['cat-file', 'commit', commit])?.split('\n\n')[0] ?? '';
            return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]);
        },
        mergeBase: (one, other) => text(['merge-base', one, other])?.split('\n')[0],
        entries(commit) {
            const { status, stdout } = runGit(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
            if (status !== 0)
                return undefined;
            listed.add(commit);
            return entriesOf(stdout, pathOf);
        },
        blobs(ids) {
            const blobs = new Map();
            const wanted = () => ids.filter((id) => !missing.has(id));
            if (readBatch(root, wanted(), blobs))
                return blobs;
            // Too much at once, or a partial clone, where git gives up at the first blob that was left out.
            noteMissing();
            for (const batch of batches(sizesOf(root, wanted())))
                readBatch(root, batch, blobs);
            return blobs;
        },
        fetchPromised(ids) {
            const [remote] = promisors();
            if (remote === undefined || remote.startsWith('-'))
                return false;
            const fetched = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [
                ...[...NO_EMBEDDED, '-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'],
                ...['-c', 'fetch.negotiationAlgorithm=noop'],
                ...['fetch', remote, '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no'],
                ...['--no-auto-maintenance', '--filter=blob:none', '--stdin'],
            ], {
                cwd: root,
                // Nobody may own this repository but who runs this: a fetch obeys its configuration.
                env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
                input: `${ids.join('\n')}\n`,
                timeout: FETCH_TIMEOUT_MS,
                stdio: ['pipe', 'ignore', 'ignore'],
            });
            if (fetched.status !== 0)
                return false;
            for (const id of ids)
                missing.delete(id);
            return true;
        },
    };
    return { ok: true, git };
}
/** Plumbing only, and without a network: what a partial clone left out counts as absent. */
function runGit(cwd, args, input, maxBuffer = MAX_OUTPUT_OCTETS) {
    // Read-only plumbing obeys nothing dangerous in the configuration, so it may read what another user owns:
    // in a container the checkout nearly always belongs to somebody else.
    const safe = [
        ...['-c', 'safe.directory=*', ...NO_EMBEDDED],
        ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'],
    ];
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...safe, ...args], {
        cwd,
        env: {
            ...process.env,
            LC_ALL: 'C',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_NO_REPLACE_OBJECTS: '1',
            GIT_TERMINAL_PROMPT: '0',
            GIT_NO_LAZY_FETCH: '1',
            // Releases before 2.45 do not know the line above; without a protocol they cannot fetch either.
            GIT_ALLOW_PROTOCOL: 'none',
        },
        ...(input === undefined ? {} : { input }),
        timeout: TIMEOUT_MS,
        maxBuffer,
        windowsHide: true,
    });
}
/** True where HEAD is a branch that does not exist yet; of one that cannot be read git says something. */
function isUnborn(root) {
    const head = runGit(root, ['symbolic-ref', '--quiet', 'HEAD']);
    if (head.status !== 0)
        return false;
    const branch = head.stdout.toString('utf8').trim();
    const found = runGit(root, ['for-each-ref', '--format=%(refname)', branch]);
    // Those below it, such as `main/x`, are listed as well.
    const names = found.stdout?.toString('utf8').split('\n');
    return found.status === 0 && found.stderr.length === 0 && !names.includes(branch);
}
function problemOf({ error, stderr }, root) {
    if (error?.code === 'ENOENT')
        return NO_GIT;
    const said = stderr?.toString('utf8') ?? '';
    if (/not a git repository/i.test(said))
        return NO_CHECKOUT;
    if (/safe\.bareRepository/.test(said))
        return EMBEDDED;
    if (/HEAD/.test(said))
        return NO_COMMIT;
    if (/dubious ownership|unsafe repository/i.test(said))
        return `git does not trust the owner of the checkout; run git config --global --add safe.directory '${root}' before`;
    return `git cannot read the checkout (${said.trim().split('\n')[0] ?? error?.message})`;
}
function entriesOf(listed, pathOf) {
    const entries = new Map();
    let at = 0;
    while (at < listed.length) {
        const end = listed.indexOf(0, at);
        const line = listed.toString('utf8', at, end);
        at = end + 1;
        const tab = line.indexOf('\t');
        const [mode, type, id] = line.slice(0, tab).split(' ');
        const path = type === 'blob' ? pathOf(line.slice(tab + 1)) : undefined;
        if (path === undefined)
            continue;
        entries.set(path, { kind: mode === '120000' ? 'link' : 'file', id: id });
    }
    return entries;
}
/** Octets of those blobs that are here. */
function sizesOf(root, ids) {
    const sizes = new Map();
    if (ids.length === 0)
        return sizes;
    const { stdout } = runGit(root, ['cat-file', '--batch-check'], `${ids.join('\n')}\n`);
    for (const match of (stdout?.toString('latin1') ?? '').matchAll(/^([0-9a-f]+) blob ([0-9]+)$/gm))
        sizes.set(match[1], Number(match[2]));
    return sizes;
}
function* batches(sizes) {
    let batch = [];
    let octets = 0;
    for (const [id, size] of sizes) {
        if (size > _working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FILE_OCTETS */ .t)
            continue;
        if (batch.length > 0 && octets + size > MAX_BATCH_OCTETS) {
            yield batch;
            batch = [];
            octets = 0;
        }
        batch.push(id);
        octets += size;
    }
    if (batch.length > 0)
        yield batch;
}
/** Adds the blobs that are here; false where not all that was asked for has been looked at. */
function readBatch(root, ids, blobs) {
    if (ids.length === 0)
        return true;
    // A single file may be larger than a batch.
    const limit = ids.length === 1 ? _working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FILE_OCTETS */ .t + 1024 : 2 * MAX_BATCH_OCTETS;
    const { status, stdout } = runGit(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`, limit);
    // `ID blob SIZE`, a line end, the content, a line end; or `ID missing`.
    let at = 0;
    while (stdout !== null && at < stdout.length) {
        const end = stdout.indexOf(10, at);
        if (end < 0)
            break;
        const header = /^([0-9a-f]+) blob ([0-9]+)$/.exec(stdout.toString('latin1', at, end));
        at = end + 1;
        if (header === null)
            continue;
        const size = Number(header[2]);
        if (at + size > stdout.length)
            break;
        blobs.set(header[1], stdout.subarray(at, at + size));
        at += size + 1;
    }
    return status === 0;
}


/***/ }),

/***/ 7528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgedCommit: () => (/* binding */ judgedCommit)
/* harmony export */ });
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
/* harmony import */ var _repository_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5941);


/**
 * The commit that a command is about: the one that the workflow runs for, else the one that is checked out; undefined
 * where there is neither.
 * @throws {CannotRun} where there is a checkout that git does not read: "unknown" would be whatever a report says.
 */
function judgedCommit(env, cwd) {
    const { GITHUB_SHA: id = '' } = env;
    if (id !== '')
        return { id, source: 'GITHUB_SHA' };
    const opened = (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .openGit */ .zY)(cwd);
    if (opened.ok)
        return { id: opened.git.head, source: 'what is checked out here' };
    if ((0,_repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .hasNoCommit */ .Dl)(opened.problem))
        return undefined;
    throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z(`the commit that is checked out, which the reports of shards name, is unknown: ${opened.problem}`);
}


/***/ })

};
;