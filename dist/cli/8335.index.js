"use strict";
exports.id = 8335;
exports.ids = [8335];
exports.modules = {

/***/ 5941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ hasNoCommit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
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

/***/ 8335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findBase: () => (/* binding */ findBase)
});

// EXTERNAL MODULE: ./lib/cannot-run.js
var cannot_run = __webpack_require__(1105);
;// CONCATENATED MODULE: ./lib/github/commit.js
/** Blobs fetched for one base, at most; a change that needs more wants a deeper checkout. */
const MAX_BLOBS = 2_000;
const MAX_OCTETS = 512 * 1024 * 1024;
const AT_ONCE = 6;
/** The commit where two histories part, as the API finds it; revisions may be ids or branches. */
async function mergeBaseOf(github, base, head) {
    const path = `/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}?per_page=1`;
    const outcome = await github.request('GET', path);
    if (!outcome.ok)
        return outcome;
    const sha = outcome.body?.merge_base_commit?.sha;
    return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha)
        ? { ...outcome, body: sha }
        : malformed(`GET ${path}: no merge_base_commit.sha`);
}
/** The id of the commit that a revision names. */
async function commitOf(github, revision) {
    const path = `/commits/${encodeURIComponent(revision)}?per_page=1`;
    const outcome = await github.request('GET', path);
    if (!outcome.ok)
        return outcome;
    const sha = outcome.body?.sha;
    return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha)
        ? { ...outcome, body: sha }
        : malformed(`GET ${path}: no sha`);
}
/** The files of a commit, at the paths that `pathOf` gives them. One request, however much the commit changes. */
async function entriesOf(github, commit, pathOf) {
    const path = `/git/trees/${commit}?recursive=1`;
    const outcome = await github.request('GET', path);
    if (!outcome.ok)
        return outcome;
    const body = outcome.body;
    if (!Array.isArray(body?.tree))
        return malformed(`GET ${path}: no tree`);
    if (body.truncated === true)
        return { ok: false, cause: 'too-large', message: `GET ${path}: the repository has too many files` };
    const entries = new Map();
    for (const entry of body.tree) {
        const { path: at, mode, type, sha } = entry;
        const place = type === 'blob' && typeof at === 'string' ? pathOf(at) : undefined;
        if (place === undefined || typeof sha !== 'string')
            continue;
        entries.set(place, { kind: mode === '120000' ? 'link' : 'file', id: sha });
    }
    return { ...outcome, body: entries };
}
/** Fetches blobs, a few at once, within bounds that hold for all calls together. */
function blobFetcher(github) {
    let blobs = 0;
    let octets = 0;
    return async (ids, keep) => {
        let failure;
        const waiting = ids.values();
        const work = async () => {
            for (const id of waiting) {
                if (failure !== undefined)
                    return;
                if (++blobs > MAX_BLOBS || octets > MAX_OCTETS) {
                    failure = malformed(`more than ${MAX_BLOBS} files or ${MAX_OCTETS} octets of the base differ`);
                    return;
                }
                const outcome = await github.blob(id);
                if (!outcome.ok)
                    failure ??= outcome;
                else {
                    octets += outcome.body.length;
                    keep(id, outcome.body);
                }
            }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, work));
        return failure;
    };
}
function malformed(message) {
    return { ok: false, cause: 'malformed', message };
}

// EXTERNAL MODULE: ./lib/repository/git.js
var git = __webpack_require__(5941);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/repository/glob.js
var glob = __webpack_require__(4479);
// EXTERNAL MODULE: ./lib/repository/tree.js
var tree = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/repository/working-tree.js
var working_tree = __webpack_require__(5795);
;// CONCATENATED MODULE: ./lib/repository/object-tree.js




/** As many as the kernel follows. */
const MAX_LINKS = 40;
/** Blobs kept for the next reading; every file is read more than once. */
const MAX_KEPT_OCTETS = 128 * 1024 * 1024;
/** Files of a folder, at most, that are loaded together. */
const MAX_BESIDE = 256;
const CHUNK_OCTETS = 256 * 1024;
/** A version of a repository that is not checked out. Links are followed inside the tree only. */
function objectTree({ title, entries, load }) {
    const given = new Map();
    const kept = new Map();
    const absent = new Map();
    let keptOctets = 0;
    let folders;
    /** Loads blobs, and with them others that are likely to be wanted next. */
    function bring(wanted, others = []) {
        const loaded = load([...new Set([...wanted.keys(), ...others])]);
        for (const [id, path] of wanted)
            if (!loaded.has(id))
                absent.set(id, path);
        for (const [id, content] of loaded) {
            if (kept.has(id) || keptOctets + content.length > MAX_KEPT_OCTETS)
                continue;
            kept.set(id, content);
            keptOctets += content.length;
        }
        return loaded;
    }
    /** Blobs of the files in the same folder: an included file seldom comes alone. */
    function beside(path) {
        const folder = external_node_path_.posix.dirname(path);
        folders ??= foldersOf(entries);
        const names = folders.get(folder) ?? new Map();
        if (folder === '.' || names.size > MAX_BESIDE)
            return [];
        return [...names.keys()].flatMap((name) => {
            const id = entries.get(`${folder}/${name}`)?.id;
            return id === undefined || kept.has(id) || given.has(id) ? [] : [id];
        });
    }
    function contentOf(id, path) {
        const content = given.get(id) ?? kept.get(id) ?? bring(new Map([[id, path]]), beside(path)).get(id);
        if (content !== undefined)
            return content;
        throw new tree/* TreeError */.j(path, `${path} cannot be read: ${title} is not here in full.`);
    }
    /** Where the path leads, links followed. */
    function locate(path) {
        const outside = () => new tree/* TreeError */.j(path, `${path} lies outside the repository. Name a file inside it.`, { isRefusal: true });
        if (external_node_path_.posix.isAbsolute(path))
            throw outside();
        const todo = external_node_path_.posix.normalize(path).split('/').reverse();
        const done = [];
        let links = 0;
        while (todo.length > 0) {
            const part = todo.pop();
            if (part === '' || part === '.')
                continue;
            if (part === '..') {
                if (done.pop() === undefined)
                    throw links === 0 ? outside() : leaving(path);
                continue;
            }
            done.push(part);
            const at = done.join('/');
            const entry = entries.get(at);
            if (entry?.kind !== 'link')
                continue;
            if (++links > MAX_LINKS)
                throw new tree/* TreeError */.j(path, `${path} cannot be read: its links form a loop.`);
            const target = contentOf(entry.id, at).toString('utf8');
            if (external_node_path_.posix.isAbsolute(target))
                throw leaving(path);
            done.pop();
            for (const step of target.split('/').reverse())
                todo.push(step);
        }
        return done.join('/');
    }
    function fileAt(path) {
        const real = locate(path);
        const entry = entries.get(real);
        if (entry !== undefined)
            return entry;
        folders ??= foldersOf(entries);
        if (!folders.has(real))
            throw new tree/* TreeError */.j(path, `${path} cannot be read: there is no such file.`);
        throw new tree/* TreeError */.j(path, `${path} is a directory. Name a file, or a pattern such as ${external_node_path_.posix.join(path, '*')}.`);
    }
    function read(path, maxOctets = working_tree/* MAX_FILE_OCTETS */.t) {
        const content = contentOf(fileAt(path).id, path);
        if (content.length <= maxOctets)
            return content;
        throw new tree/* TreeError */.j(path, `${path} has ${content.length} octets, more than the ${maxOctets} that are read. Split it.`);
    }
    return {
        title,
        absent,
        give(id, content) {
            given.set(id, content);
            absent.delete(id);
        },
        has(path) {
            try {
                fileAt(path);
                return true;
            }
            catch {
                return false;
            }
        },
        read,
        *chunks(path) {
            const content = read(path);
            for (let at = 0; at < content.length; at += CHUNK_OCTETS)
                yield content.subarray(at, at + CHUNK_OCTETS);
        },
        glob(pattern) {
            folders ??= foldersOf(entries);
            const known = folders;
            // A linked folder at the start of a pattern is walked, as on disk; one that a wildcard meets is none.
            const walked = (folder) => {
                try {
                    return locate(inTree(folder));
                }
                catch {
                    return inTree(folder);
                }
            };
            const paths = (0,glob/* globFiles */.C)(pattern, ROOT, {
                *list(folder) {
                    for (const [name, kind] of known.get(walked(folder)) ?? [])
                        yield { name, kind };
                },
                leadsToFolder(link) {
                    try {
                        return known.has(locate(inTree(link)));
                    }
                    catch {
                        return false;
                    }
                },
            });
            // What a pattern names is about to be read: one request for all of it, not one each.
            const wanted = new Map();
            for (const path of paths) {
                const id = (entries.get(path) ?? entries.get(walked((0,external_node_path_.resolve)(ROOT, path))))?.id;
                if (id !== undefined && !given.has(id) && !kept.has(id))
                    wanted.set(id, path);
            }
            if (wanted.size > 0)
                bring(wanted);
            return paths;
        },
    };
}
function leaving(path) {
    return new tree/* TreeError */.j(path, `${path} is a link that leads outside the repository, and is not followed. Put the file inside.`, { isRefusal: true });
}
function foldersOf(entries) {
    const folders = new Map([['', new Map()]]);
    function enter(path, kind) {
        const slash = path.lastIndexOf('/');
        const parent = slash < 0 ? '' : path.slice(0, slash);
        let names = folders.get(parent);
        if (names === undefined) {
            names = new Map();
            folders.set(parent, names);
            enter(parent, 'folder');
        }
        names.set(path.slice(slash + 1), kind);
    }
    for (const [path, { kind }] of entries)
        enter(path, kind);
    return folders;
}
/** A path that no file system is asked about. */
const ROOT = (0,external_node_path_.resolve)('/tree');
/** The path in the tree of a full path that a walk gives. */
function inTree(full) {
    return (0,external_node_path_.relative)(ROOT, full).split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./lib/repository/git-tree.js

/** The files of a commit of the local repository; undefined where the commit is not here. */
function gitTree(git, commit) {
    const entries = git.entries(commit);
    if (entries === undefined)
        return undefined;
    return objectTree({ title: commitTitle(commit), entries, load: git.blobs });
}
/** `commit 1a2b3c4`. */
function commitTitle(commit) {
    return `commit ${commit.slice(0, 7)}`;
}

;// CONCATENATED MODULE: ./lib/review/find-base.js





/**
 * Finds the base: in the local repository where it is there, else through the API.
 * @throws {CannotRun} naming what is missing. A base that cannot be found is never an empty change.
 */
async function findBase(request) {
    const opened = (0,git/* openGit */.zY)(request.root, request.near);
    if (isFirstCommit(request, opened))
        return NOTHING_YET;
    const { id, why, into } = await locate(request, opened);
    const base = await treeOf(id, why, request, opened);
    const policy = into === undefined || into.id === id ? undefined : await treeOf(into.id, into.why, request, opened);
    return {
        ...base,
        policy,
        async fetchAbsent() {
            for (const one of policy === undefined ? [base] : [base, policy])
                if (one.tree.absent.size > 0)
                    await bring(one.tree, request, opened, one.title);
        },
    };
}
const NOTHING_YET = {
    tree: objectTree({ title: 'the empty tree', entries: new Map(), load: () => new Map() }),
    title: 'the empty tree, the base of a first commit',
    fetchAbsent: async () => { },
};
/** True before the first commit, as in a hook, where what `HEAD` names is about to be made. */
function isFirstCommit({ of, github }, opened) {
    const isHead = of.kind === 'revision' && (of.revision === 'HEAD' || of.revision === '@');
    return isHead && github === undefined && !opened.ok && opened.isUnborn === true;
}
async function treeOf(id, why, request, opened) {
    const title = `${commitTitle(id)}, ${why}`;
    const local = opened.ok ? gitTree(opened.git, id) : undefined;
    if (local !== undefined)
        return { tree: local, title };
    if (request.github === undefined)
        throw missing(title, request, opened);
    const pathOf = opened.ok ? opened.git.pathOf : (path) => path;
    const listed = await entriesOf(request.github, id, pathOf);
    if (!listed.ok)
        throw missing(title, request, opened, listed);
    const tree = objectTree({
        title: commitTitle(id),
        entries: listed.body,
        // What the change leaves alone is the same blob in both commits, and most of it is in the checkout.
        load: opened.ok ? opened.git.blobs : () => new Map(),
    });
    return { tree, title };
}
async function locate(request, opened) {
    const { of, github } = request;
    const git = opened.ok ? opened.git : undefined;
    const checkedOut = git?.head;
    switch (of.kind) {
        case 'commit':
            if (of.isProposed && checkedOut === of.base)
                throw nothingOf('merge group');
            return { id: of.base, why: of.what };
        case 'pull-request': {
            const why = 'the base of this pull request';
            // GitHub's own merge commit: its first parent is exactly what was merged into. Any other merge commit is the
            // author's, who could make one with a first parent of their liking.
            if (checkedOut !== undefined && checkedOut === of.merge) {
                const [first, second, ...more] = git.parents(checkedOut);
                if (first !== undefined && second === of.head && more.length === 0)
                    return { id: first, why };
            }
            const located = await forkPoint(request, opened, of.base, checkedOut ?? of.merge, why);
            if (located.id === checkedOut)
                throw nothingOf('pull request');
            return { ...located, into: { id: of.base, why: 'what this pull request is to be merged into' } };
        }
        case 'branch': {
            const why = `where this branch left ${of.defaultBranch}`;
            const tip = git?.commit(`refs/remotes/origin/${of.defaultBranch}`) ?? of.defaultBranch;
            return forkPoint(request, opened, tip, checkedOut ?? of.head, why);
        }
        case 'revision': {
            // For git a tag of the name `origin/main` would stand before the branch of the remote.
            const tracked = of.revision.startsWith('origin/')
                ? git?.commit(`refs/remotes/${of.revision}`)
                : undefined;
            let id = tracked ?? git?.commit(of.revision) ?? git?.commit(`refs/remotes/origin/${of.revision}`);
            if (id === undefined && github !== undefined) {
                const found = await commitOf(github, of.revision);
                if (!found.ok)
                    throw missing(`'${of.revision}'`, request, opened, found);
                id = found.body;
            }
            if (id === undefined)
                throw missing(`'${of.revision}'`, request, opened);
            const why = id.startsWith(of.revision) ? 'the base' : `the base ${of.revision}`;
            if (checkedOut === undefined)
                return { id, why };
            const common = git.mergeBase(id, checkedOut);
            // Without a common ancestor at hand the revision itself is what the head is compared with.
            if (common === undefined || common === id)
                return { id, why };
            return { id: common, why: `where the head left ${of.revision}`, into: { id, why } };
        }
    }
}
/** A branch has commits of its own, so what is checked out is something else. */
function nothingOf(what) {
    return new cannot_run/* CannotRun */.z(`the commit that is checked out holds nothing of the ${what}: it is its base, or older, so nothing would ever be judged. Leave out \`ref:\` where the workflow uses actions/checkout`);
}
/** The merge base of two revisions. */
async function forkPoint(request, opened, base, head, why) {
    const common = opened.ok ? localForkPoint(opened.git, base, head) : undefined;
    if (common !== undefined)
        return { id: common, why };
    const what = `the commit ${why === '' ? '' : `that is ${why}`}`;
    if (request.github === undefined)
        throw missing(what, request, opened);
    const found = await mergeBaseOf(request.github, base, head);
    if (!found.ok)
        throw missing(what, request, opened, found);
    return { id: found.body, why };
}
function localForkPoint(git, base, head) {
    if (git.commit(base) === undefined || git.commit(head) === undefined)
        return undefined;
    return git.mergeBase(base, head);
}
async function bring(tree, request, opened, title) {
    const { github } = request;
    const ids = [...tree.absent.keys()];
    let failure;
    if (github !== undefined) {
        failure = await blobFetcher(github)(ids, tree.give);
        if (failure === undefined)
            return;
    }
    if (opened.ok && opened.git.fetchPromised(ids)) {
        for (const [id, content] of opened.git.blobs(ids))
            tree.give(id, content);
        if (tree.absent.size === 0)
            return;
    }
    const [path] = [...tree.absent.values()];
    throw missing(`${path} as of ${title}`, request, opened, failure);
}
/** Says what was looked for, where it is not, and what to change. */
function missing(what, { of, github }, opened, failure) {
    // An apposition, as in `commit 1a2b3c4, the base of this pull request`, ends with a comma.
    const subject = what.includes(', ') ? `${what},` : what;
    const local = opened.ok
        ? `${subject} is not in the ${opened.git.isShallow ? 'shallow ' : ''}local repository`
        : `${subject} cannot be looked up locally: ${opened.problem}`;
    if (github === undefined)
        return new cannot_run/* CannotRun */.z(of.kind === 'revision'
            ? `${local}. Fetch it, or name another revision with --base`
            : `${local}, and no token was given to ask GitHub for it. ${REMEDY}`);
    const remote = failure === undefined ? 'GitHub was not asked' : `GitHub did not give it either (${failure.message})`;
    return new cannot_run/* CannotRun */.z(`${local}, and ${remote}. ${REMEDY}`);
}
const REMEDY = 'Give actions/checkout `fetch-depth: 0` (in a pull request 2 is enough), or give ptr-gate a `token` with `permissions: contents: read`. Without a base nothing can be called unchanged; `scope: all` judges every pair';


/***/ })

};
;