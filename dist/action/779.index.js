"use strict";
exports.id = 779;
exports.ids = [779,831];
exports.modules = {

/***/ 8779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(235);
// EXTERNAL MODULE: ./lib/cannot-run.js
var cannot_run = __webpack_require__(1105);
// EXTERNAL MODULE: ./lib/check.js + 17 modules
var check = __webpack_require__(9858);
// EXTERNAL MODULE: ./lib/commands/check.js
var commands_check = __webpack_require__(2039);
// EXTERNAL MODULE: ./lib/commands/operands.js
var operands = __webpack_require__(7693);
// EXTERNAL MODULE: ./lib/deliver.js
var deliver = __webpack_require__(2205);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/github/event.js

/** The payload, or undefined where there is none to be read. */
function readPayload(path) {
    if (path === undefined || path === '')
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function changeEventOf({ name, sha, payload }) {
    switch (name) {
        case 'pull_request':
        case 'pull_request_review':
        case 'pull_request_review_comment': {
            const base = commitAt(payload, 'pull_request', 'base', 'sha');
            const head = commitAt(payload, 'pull_request', 'head', 'sha');
            if (base === undefined || head === undefined)
                return incomplete(name, 'pull_request.base.sha');
            return { kind: 'pull-request', base, head, merge: sha };
        }
        case 'pull_request_target':
            return {
                kind: 'refused',
                incomplete: false,
                problem: 'ptr-gate does not run on pull_request_target: there the workflow holds the secrets of the base while it reads files that anybody may have sent. Use `on: pull_request`; it needs no secrets and works for forks and Dependabot',
            };
        case 'workflow_run':
        case 'check_run':
        case 'check_suite':
        case 'issue_comment':
            return isAboutPullRequest(name, payload) ? privileged(name) : { kind: 'none', why: name };
        case 'merge_group': {
            const base = commitAt(payload, 'merge_group', 'base_sha');
            if (base === undefined)
                return incomplete(name, 'merge_group.base_sha');
            const head = commitAt(payload, 'merge_group', 'head_sha') ?? sha;
            return { kind: 'commit', base, head, what: 'the base of this merge group', isProposed: true };
        }
        case 'push':
            return pushed(sha, payload);
        default:
            return { kind: 'none', why: name };
    }
}
/** Whether a pull request may be behind an event that runs on the default branch, with its secrets. */
function isAboutPullRequest(name, payload) {
    if (name === 'issue_comment')
        return typeof at(payload, 'issue', 'pull_request') === 'object';
    if (name === 'workflow_run') {
        // A push to a branch names the pull requests of that branch as well.
        const trigger = at(payload, name, 'event');
        return typeof trigger === 'string' && trigger.startsWith('pull_request');
    }
    // Of a fork GitHub names neither its pull requests nor its branch: only a branch of this repository speaks for itself.
    const named = at(payload, name, 'pull_requests');
    const branch = name === 'check_run' ? at(payload, name, 'check_suite', 'head_branch') : at(payload, name, 'head_branch');
    const isOwnBranch = typeof branch === 'string' && branch !== '';
    return !(isOwnBranch && Array.isArray(named) && named.length === 0);
}
function privileged(name) {
    return {
        kind: 'refused',
        incomplete: false,
        problem: `ptr-gate does not run on ${name} about a pull request: like pull_request_target it holds secrets next to files that anybody may have sent, and it does not say what the change is to be compared with. Run it in the workflow of the pull request itself, with \`on: pull_request\``,
    };
}
/** The pull request that the event is about; undefined for every other event. */
function pullRequestOf(payload) {
    const number = at(payload, 'pull_request', 'number');
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
        return undefined;
    const head = at(payload, 'pull_request', 'head', 'repo', 'full_name');
    const base = at(payload, 'pull_request', 'base', 'repo', 'full_name');
    return { number, isFromFork: head !== base };
}
function pushed(sha, payload) {
    const ref = at(payload, 'ref');
    if (typeof ref === 'string' && ref.startsWith('refs/tags/'))
        return { kind: 'none', why: 'the push of a tag' };
    const before = at(payload, 'before');
    // What is pushed is merged already: without a base everything is judged, which lets nothing pass.
    if (typeof before !== 'string')
        return { kind: 'none', why: 'a push that does not say what was there before' };
    const head = commitAt(payload, 'after') ?? sha;
    if (isCommit(before))
        return {
            kind: 'commit',
            base: before,
            head,
            what: 'what the branch was before this push',
            isProposed: false,
        };
    const defaultBranch = at(payload, 'repository', 'default_branch');
    if (typeof defaultBranch !== 'string')
        return { kind: 'none', why: 'a new branch of an unknown default branch' };
    if (ref === `refs/heads/${defaultBranch}`)
        return { kind: 'none', why: 'the first push of the default branch' };
    return { kind: 'branch', defaultBranch, head };
}
function incomplete(name, field) {
    return {
        kind: 'refused',
        incomplete: true,
        problem: `the payload of the ${name} event (GITHUB_EVENT_PATH) has no ${field}, so the base of the change is unknown. Name it with the input \`base\`, or judge everything with \`scope: all\``,
    };
}
function commitAt(payload, ...path) {
    const value = at(payload, ...path);
    return typeof value === 'string' && isCommit(value) ? value : undefined;
}
/** A full id that is not all zeros, which is how a push says that there was no commit. */
function isCommit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text);
}
function at(value, ...path) {
    let found = value;
    for (const key of path) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}

// EXTERNAL MODULE: ./lib/options.js
var lib_options = __webpack_require__(874);
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
// EXTERNAL MODULE: ./lib/reporters/wording.js
var wording = __webpack_require__(5225);
// EXTERNAL MODULE: ./lib/repository/tree.js
var repository_tree = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/repository/changed-lines.js

/** Files whose lines are compared, and the octets of each, at most: this only decides what is shown first. */
const MAX_FILES = 1_000;
const MAX_OCTETS = 16 * 1024 * 1024;
/**
 * Tells whether a place lies on a line that the head has and the base has not. It compares the lines of a file between
 * what both begin and end with, so a line that only moved within it counts as there before; a new name for a file makes
 * all its lines new.
 */
function changedLines(base, head) {
    const files = new Map();
    function changedIn(path) {
        if (!base.has(path))
            return 'all';
        const [before, after] = [linesOf(base, path), linesOf(head, path)];
        return before === undefined || after === undefined ? new Set() : linesAdded(before, after);
    }
    return ({ path, line }) => {
        let changed = files.get(path);
        if (changed === undefined) {
            if (files.size === MAX_FILES)
                return false;
            changed = changedIn(path);
            files.set(path, changed);
        }
        if (changed === 'all')
            return true;
        return line === undefined ? changed.size > 0 : changed.has(line);
    };
}
function linesOf(tree, path) {
    try {
        return tree.read(path, MAX_OCTETS).toString('latin1').split('\n');
    }
    catch (error) {
        if (error instanceof repository_tree/* TreeError */.j)
            return undefined;
        throw error;
    }
}
/** Numbers, from 1, of the lines of `after` that `before` has not, or has not as often. */
function linesAdded(before, after) {
    let start = 0;
    while (start < after.length && after[start] === before[start])
        start++;
    let end = 0;
    const most = Math.min(before.length, after.length) - start;
    while (end < most && after[after.length - 1 - end] === before[before.length - 1 - end])
        end++;
    const left = new Map();
    for (const line of before.slice(start, before.length - end))
        left.set(line, (left.get(line) ?? 0) + 1);
    const added = new Set();
    for (let i = start; i < after.length - end; i++) {
        const times = left.get(after[i]) ?? 0;
        if (times === 0)
            added.add(i + 1);
        else
            left.set(after[i], times - 1);
    }
    return added;
}

// EXTERNAL MODULE: ./lib/repository/working-tree.js
var working_tree = __webpack_require__(5795);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/github/api.js

const TRIES = 4;
const api_MAX_OCTETS = 128 * 1024 * 1024;
function createGitHub(options) {
    const { repository, token, timeoutMs = 20_000, maxPauseMs = 30_000, pauseMs = 500 } = options;
    const top = options.apiUrl.replace(/\/+$/, '');
    const root = `${top}/repos/${repository}`;
    async function send(method, path, accept, body, below = root) {
        let pause = pauseMs;
        for (let attempt = 1;; attempt++) {
            const { outcome, again, afterMs } = await sendOnce(method, path, accept, body, below);
            if (outcome.ok || !again || attempt === TRIES)
                return outcome;
            const wait = afterMs ?? pause * (1 + Math.random() / 2);
            if (wait > maxPauseMs)
                return outcome;
            await new Promise((resolve) => setTimeout(resolve, wait));
            pause *= 2;
        }
    }
    /** A server or proxy that sends the header back must not bring it into a report: the runner masks its log alone. */
    const withoutToken = (text) => (token === undefined ? text : text.replaceAll(token, '***'));
    async function sendOnce(method, path, accept, body, below) {
        const what = `${method} ${path}`;
        if (token !== undefined && !TOKEN.test(token)) {
            // The error of a refused header would quote the header.
            const message = `${what}: not asked, for the token holds characters that no token has`;
            return { outcome: { ok: false, cause: 'forbidden', message }, again: false };
        }
        // What changes something is repeated only where the server surely did not do it.
        const repeatable = method !== 'POST';
        const signal = AbortSignal.timeout(timeoutMs);
        try {
            const response = await fetch(below + path, {
                method,
                signal,
                headers: {
                    accept,
                    'user-agent': 'ptr-gate',
                    'x-github-api-version': '2022-11-28',
                    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
                    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
                },
                ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            });
            const { status } = response;
            const content = await contentOf(response);
            if (content === undefined) {
                const message = `${what}: more than ${api_MAX_OCTETS} octets`;
                return { outcome: { ok: false, cause: 'too-large', status, message }, again: false };
            }
            if (status >= 200 && status < 300)
                return { outcome: { ok: true, status, body: content }, again: false };
            const limited = isRateLimited(response, content);
            return {
                outcome: {
                    ok: false,
                    cause: causeOf(status, limited),
                    status,
                    message: withoutToken(`${what}: ${status} ${messageOf(content)}`.trim()),
                },
                again: limited || (status >= 500 && repeatable),
                ...(limited ? { afterMs: waitOf(response, pauseMs) } : {}),
            };
        }
        catch (error) {
            const timedOut = signal.aborted;
            const detail = timedOut ? `no answer within ${timeoutMs / 1000} s` : withoutToken(detailOf(error));
            return {
                outcome: { ok: false, cause: timedOut ? 'timeout' : 'network', message: `${what}: ${detail}` },
                again: repeatable || /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(detail),
            };
        }
    }
    return {
        repository,
        hasToken: token !== undefined,
        async request(method, path, body) {
            return parsed(await send(method, path, JSON_TYPE, body), `${method} ${path}`);
        },
        async login() {
            const outcome = parsed(await send('GET', '/user', JSON_TYPE, undefined, top), 'GET /user');
            if (!outcome.ok)
                return outcome;
            const login = outcome.body?.login;
            if (typeof login === 'string')
                return { ...outcome, body: login };
            return { ok: false, cause: 'malformed', status: outcome.status, message: 'GET /user: no login' };
        },
        async blob(id) {
            const outcome = await send('GET', `/git/blobs/${id}`, 'application/vnd.github.raw+json', undefined);
            if (!outcome.ok || blobId(outcome.body, id.length) === id)
                return outcome;
            const message = `GET /git/blobs/${id}: the answer is another blob`;
            return { ok: false, cause: 'malformed', status: outcome.status, message };
        },
    };
}
/** Visible ASCII: all that RFC 6750 lets a token hold, and more than GitHub's do. */
const TOKEN = /^[!-~]+$/;
const JSON_TYPE = 'application/vnd.github+json';
function parsed(outcome, what) {
    if (!outcome.ok)
        return outcome;
    try {
        const text = outcome.body.toString('utf8');
        return { ...outcome, body: text === '' ? undefined : JSON.parse(text) };
    }
    catch {
        const message = `${what}: the answer is not JSON`;
        return { ok: false, cause: 'malformed', status: outcome.status, message };
    }
}
/** Undefined where there is more than anyone should hold. */
async function contentOf(response) {
    const chunks = [];
    let octets = 0;
    for await (const chunk of response.body ?? []) {
        octets += chunk.length;
        if (octets > api_MAX_OCTETS)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function isRateLimited({ status, headers }, content) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers.get('x-ratelimit-remaining') === '0' ||
        headers.has('retry-after') ||
        /rate limit/i.test(messageOf(content)));
}
/** How long the server asks to wait, in milliseconds. */
function waitOf({ headers }, otherwise) {
    const seconds = Number(headers.get('retry-after') ?? Number.NaN);
    if (seconds >= 0)
        return seconds * 1000;
    if (headers.get('x-ratelimit-remaining') !== '0')
        return otherwise * 2;
    const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
    return reset >= 0 ? Math.max(0, reset * 1000 - Date.now()) : otherwise * 2;
}
function causeOf(status, limited) {
    if (limited)
        return 'rate-limited';
    if (status === 401 || status === 403)
        return 'forbidden';
    if (status === 404)
        return 'not-found';
    return status >= 500 ? 'unavailable' : 'invalid';
}
function messageOf(content) {
    try {
        const { message } = JSON.parse(content.toString('utf8'));
        return typeof message === 'string' ? message.slice(0, 300) : '';
    }
    catch {
        return '';
    }
}
function detailOf(error) {
    const { cause } = error;
    return cause?.code ?? cause?.message ?? (error instanceof Error ? error.message : String(error));
}
/** As git names it: SHA-1 for 40 digits, SHA-256 for 64. */
function blobId(content, digits) {
    return (0,external_node_crypto_.createHash)(digits === 64 ? 'sha256' : 'sha1')
        .update(`blob ${content.length}\0`)
        .update(content)
        .digest('hex');
}

// EXTERNAL MODULE: ./lib/review/named-base.js
var named_base = __webpack_require__(3236);
;// CONCATENATED MODULE: ./lib/review/workflow-base.js




/**
 * The base of the change that a workflow runs for; undefined where there is none, as on a schedule.
 * @throws {CannotRun} for an event that a gate must not run on, and where the base cannot be had.
 */
async function workflowBase(request, env) {
    const event = changeEventOf({
        name: env.GITHUB_EVENT_NAME ?? '',
        sha: env.GITHUB_SHA ?? '',
        payload: readPayload(env.GITHUB_EVENT_PATH),
    });
    const named = request.flags.texts.has('base');
    if (event.kind === 'refused' && !(event.incomplete && (named || (0,named_base/* scopeOf */.Od)(request.flags) === 'all')))
        throw new cannot_run/* CannotRun */.z(event.problem);
    const github = gitHubOf(request.flags, env);
    if (named || event.kind === 'none' || event.kind === 'refused')
        return (0,named_base/* namedBase */.bq)(request, github);
    // What is not merged yet is judged by the policy of its base, also where every pair is to be judged.
    const isProposed = event.kind === 'pull-request' || (event.kind === 'commit' && event.isProposed);
    if ((0,named_base/* scopeOf */.Od)(request.flags) === 'all' && !isProposed)
        return undefined;
    return (0,named_base/* baseOf */.bx)(request, event, github);
}
/** Undefined where the workflow gives no token or the runner no API. */
function gitHubOf(flags, env) {
    const token = flags.texts.get('token')?.at(-1);
    const repository = env.GITHUB_REPOSITORY ?? '';
    if (token === undefined || !/^[^/\s]+\/[^/\s]+$/.test(repository))
        return undefined;
    return createGitHub({ apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com', repository, token });
}

;// CONCATENATED MODULE: ./lib/signals.js
const SIGNALS = ['SIGINT', 'SIGTERM'];
/**
 * Aborted by the first SIGINT or SIGTERM. A runner that cancels sends one after the other: the second, of either kind, finds
 * no handler left and ends the process at once.
 */
function stopSignal() {
    const controller = new AbortController();
    const stop = () => {
        for (const name of SIGNALS)
            process.off(name, stop);
        controller.abort();
    };
    for (const name of SIGNALS)
        process.on(name, stop);
    return controller.signal;
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

// EXTERNAL MODULE: ./lib/tool.js
var tool = __webpack_require__(6200);
;// CONCATENATED MODULE: ./lib/github/check-run.js
/** A run that GitHub slows down by its limits is not held up for longer. */
const MAX_MS = 3 * 60_000;
/** The API takes so many annotations in one request; every further request adds to them. */
const BATCH = 50;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
/**
 * Makes a check run that is complete from the first request on, so that a failure on the way leaves none that
 * seems to be still running.
 */
async function makeCheckRun(github, run) {
    const start = performance.now();
    const batches = batchesOf(run.annotations.map(apiAnnotation));
    const output = (annotations) => ({
        title: run.title,
        summary: run.summary,
        ...(annotations.length === 0 ? {} : { annotations }),
    });
    const create = (annotations) => github.request('POST', '/check-runs', {
        name: run.name,
        head_sha: run.headSha,
        status: 'completed',
        conclusion: run.conclusion,
        ...(run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl }),
        output: output(annotations),
    });
    const [first = [], ...rest] = batches;
    let annotated = first.length;
    let failure;
    let created = await create(first);
    if (!created.ok && created.cause === 'invalid' && first.length > 0) {
        // One annotation that GitHub will not have must not cost the verdict.
        failure = created;
        annotated = 0;
        created = await create([]);
    }
    if (!created.ok)
        return { annotated: 0, failure: created };
    const id = created.body?.id;
    if (rest.length > 0 && typeof id !== 'number') {
        const message = 'POST /check-runs: the answer has no id';
        return { annotated, failure: { ok: false, cause: 'malformed', message } };
    }
    for (const batch of rest) {
        if (performance.now() - start > MAX_MS) {
            const message = `PATCH /check-runs/${id}: not all within ${MAX_MS / 60_000} minutes`;
            failure ??= { ok: false, cause: 'timeout', message };
            break;
        }
        const updated = await github.request('PATCH', `/check-runs/${id}`, { output: output(batch) });
        if (updated.ok)
            annotated += batch.length;
        else {
            failure = updated;
            if (updated.cause !== 'invalid')
                break;
        }
    }
    return { annotated, failure };
}
function apiAnnotation({ kind, location, title, message }) {
    const { path, line = 1, endLine = line, column, endColumn } = location;
    return {
        path,
        start_line: line,
        end_line: endLine,
        ...(column === undefined || line !== endLine
            ? {}
            : { start_column: column, end_column: Math.max(column, endColumn ?? column) }),
        annotation_level: LEVELS[kind],
        title,
        message,
    };
}
function batchesOf(items) {
    return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, i) => items.slice(i * BATCH, (i + 1) * BATCH));
}

;// CONCATENATED MODULE: ./lib/github/own-texts.js
/**
 * Those of the comments that begin with the marker and were written with a token like ours. Whoever may comment may
 * paste the marker, so the marker alone proves nothing.
 */
async function ownTexts(github, comments, marker) {
    const marked = comments.flatMap((comment) => {
        const { id, body, user } = (comment ?? {});
        if (typeof id !== 'number' || typeof body !== 'string' || !body.startsWith(marker))
            return [];
        return [{ id, body, user: (user ?? {}) }];
    });
    if (marked.length === 0)
        return { ok: true, status: 200, body: [] };
    const login = await github.login();
    // A token of an app, such as a workflow's own, belongs to no user: GitHub refuses to name one.
    if (!login.ok && login.cause !== 'forbidden')
        return login;
    const own = marked.filter(({ user }) => (login.ok ? user.login === login.body : user.type === 'Bot'));
    return { ok: true, status: 200, body: own };
}

;// CONCATENATED MODULE: ./lib/github/pages.js
const PER_PAGE = 100;
/** All items of a list, page by page; too many of them are a failure rather than a part that is taken for all. */
async function allPages(github, path, maxPages) {
    const items = [];
    for (let page = 1; page <= maxPages; page++) {
        const outcome = await github.request('GET', `${path}?per_page=${PER_PAGE}&page=${page}`);
        if (!outcome.ok)
            return outcome;
        if (!Array.isArray(outcome.body))
            return { ok: false, cause: 'malformed', message: `GET ${path}: the answer is no list` };
        items.push(...outcome.body);
        if (outcome.body.length < PER_PAGE)
            return { ...outcome, body: items };
    }
    return { ok: false, cause: 'too-large', message: `GET ${path}: more than ${maxPages * PER_PAGE} items` };
}

;// CONCATENATED MODULE: ./lib/github/comment.js


const MAX_PAGES = 30;
/** The first line of a comment. No part of it is foreign text. */
function commentMarker(marker, run) {
    return `${marker} run=${run} -->`;
}
/** Keeps the one comment of this check up to date. */
async function keepComment(github, request) {
    const { number, marker, body } = request;
    const path = `/issues/${number}/comments`;
    const listed = await allPages(github, path, MAX_PAGES);
    if (!listed.ok)
        return listed;
    const own = await ownTexts(github, listed.body, `${marker} `);
    if (!own.ok)
        return own;
    const [there] = own.body;
    if (there !== undefined) {
        const run = Number(/ run=([0-9]{1,15}) -->/.exec(there.body.split('\n', 1)[0])?.[1] ?? 0);
        if (run > request.run)
            return listed;
        const updated = await github.request('PATCH', `/issues/comments/${there.id}`, { body });
        // Somebody deleted it since it was listed.
        if (updated.ok || updated.cause !== 'not-found')
            return updated;
    }
    return request.onlyUpdate ? listed : github.request('POST', path, { body });
}

;// CONCATENATED MODULE: ./lib/github/review.js


/** GitHub lists no more than 3,000 files of a pull request. */
const MAX_FILE_PAGES = 30;
const MAX_COMMENT_PAGES = 30;
/** Comments of one review; a person reads no more at once. */
const MAX_COMMENTS = 20;
/** What the diff of a pull request shows of these files; a file whose diff GitHub does not give shows nothing. */
async function shownLines(github, number, paths) {
    const listed = await allPages(github, `/pulls/${number}/files`, MAX_FILE_PAGES);
    if (!listed.ok)
        return listed;
    const files = new Map();
    for (const file of listed.body) {
        const { filename, patch } = (file ?? {});
        if (typeof filename === 'string' && typeof patch === 'string' && paths.has(filename))
            files.set(filename, linesOfPatch(patch));
    }
    return { ...listed, body: files };
}
/** Reads the hunks of a unified diff of one file. */
function linesOfPatch(patch) {
    const lines = new Map();
    let number = 0;
    for (const line of patch.split('\n')) {
        const hunk = /^@@ -[0-9]+(?:,[0-9]+)? \+([0-9]{1,9})(?:,[0-9]+)? @@/.exec(line);
        if (hunk !== null)
            number = Number(hunk[1]);
        else if (line.startsWith('+') || line.startsWith(' '))
            lines.set(number++, line.slice(1));
    }
    return lines;
}
/** Comments on lines of the diff, all in one review; what an earlier run said already is not said again. */
async function commentOnLines(github, number, headSha, body, comments) {
    const listed = await allPages(github, `/pulls/${number}/comments`, MAX_COMMENT_PAGES);
    if (!listed.ok)
        return listed;
    const own = await ownTexts(github, listed.body, '<!-- ptr-gate:');
    if (!own.ok)
        return own;
    const fresh = comments.filter(({ marker }) => !own.body.some((text) => text.body.startsWith(marker)));
    if (fresh.length === 0)
        return listed;
    return github.request('POST', `/pulls/${number}/reviews`, {
        commit_id: headSha,
        event: 'COMMENT',
        body,
        comments: fresh
            .slice(0, MAX_COMMENTS)
            .map(({ path, line, body: text }) => ({ path, line, side: 'RIGHT', body: text })),
    });
}

// EXTERNAL MODULE: ./lib/reporters/annotations.js
var reporters_annotations = __webpack_require__(1843);
// EXTERNAL MODULE: ./lib/reporters/markdown.js + 2 modules
var markdown = __webpack_require__(6831);
;// CONCATENATED MODULE: ./lib/reporters/check-run.js




/**
 * A check that somebody made a condition for merging blocks unless it is `success`, `neutral` or `skipped`. What could
 * not be verified must block as the exit code does, so it is not `neutral`; and it is no `failure`, for nothing wrong was seen.
 */
const CONCLUSIONS = {
    pass: 'success',
    fail: 'failure',
    unverified: 'action_required',
};
const MAX_TITLE_UNITS = 255;
const MAX_SUMMARY_OCTETS = 65_535;
/** The API takes 64 KB, and a UTF-16 unit is at most three octets. */
const MAX_MESSAGE_UNITS = 20_000;
function checkOutput(summary, { tool, inDiff }) {
    const annotations = (0,reporters_annotations/* annotationsOf */.I)(summary.findings, { maxMessageUnits: MAX_MESSAGE_UNITS, inDiff });
    const medium = { colour: false, maxOctets: MAX_SUMMARY_OCTETS, ...(tool ? { tool } : {}) };
    return {
        conclusion: CONCLUSIONS[summary.verdict],
        title: titleOf(summary),
        summary: markdown.markdown.end(summary, medium),
        annotations: annotations.flatMap(({ kind, location, title, message }) => location === null
            ? []
            : [
                {
                    kind,
                    location,
                    title: (0,reporters_escape/* cut */.Jj)(title, MAX_TITLE_UNITS),
                    // What cannot be seen takes more room once it is shown.
                    message: (0,reporters_escape/* cut */.Jj)((0,reporters_escape/* plainText */.wh)(message), MAX_MESSAGE_UNITS),
                },
            ]),
    };
}
function titleOf(summary) {
    const { word } = (0,wording/* verdictSentence */.BT)(summary);
    const gating = summary.findings.filter((finding) => finding.gating);
    return (0,reporters_escape/* cut */.Jj)(`${word[0]}${word.slice(1).toLowerCase()}: ${(0,wording/* severitySentence */.FL)(gating)}`, MAX_TITLE_UNITS);
}

;// CONCATENATED MODULE: ./lib/reporters/comment.js


/** Characters that a comment on GitHub holds; octets are never fewer. */
const comment_MAX_OCTETS = 65_536;
/** True where there is nothing that a reader of the pull request should know. */
function isAllWell({ verdict, findings }) {
    return verdict === 'pass' && !findings.some(({ gating, severity }) => gating && severity !== 'notice');
}
/** The report as the one comment of a pull request. */
function commentBody(summary, frame, medium) {
    const start = `${frame.marker}\n`;
    const end = `\n${footer(frame)}\n`;
    const room = comment_MAX_OCTETS - Buffer.byteLength(start + end, 'utf8');
    return start + markdown.markdown.end(summary, { ...medium, maxOctets: room }) + end;
}
/** What becomes of the comment once nothing of it holds any more. */
function resolvedBody(summary, frame) {
    const { sentence } = (0,wording/* verdictSentence */.BT)(summary);
    return `${frame.marker}\n## ✅ ptr-gate: resolved\n\nNothing of what was reported here holds any more. ${sentence}\n\n${footer(frame)}\n`;
}
function footer({ commit, runUrl }) {
    const run = runUrl === undefined ? '' : `, [all of it](${runUrl})`;
    return `<sub>Commit ${commit}${run}</sub>`;
}

;// CONCATENATED MODULE: ./lib/reporters/suggestion.js

/**
 * The PTR records of which it is certain what they should say: one record stands for the address, one target is
 * acceptable, and no other finding on the line disagrees.
 */
function wrongPtrs(findings) {
    const lines = new Map();
    for (const { rule, gating, related, expected, observed } of findings) {
        if (rule !== 'ptr-mismatch' || !gating)
            continue;
        for (const location of related) {
            const { line } = location;
            if (line === undefined)
                continue;
            const key = JSON.stringify([location.path, line]);
            const [right, ...others] = expected;
            const isCertain = related.length === 1 &&
                observed.length === 1 &&
                right !== undefined &&
                others.length === 0 &&
                HOST_NAME.test(right);
            const found = isCertain ? { location: { ...location, line }, wrong: observed[0], right } : undefined;
            const known = lines.get(key);
            const agrees = !lines.has(key) || (known?.right === right && known?.wrong === found?.wrong && found !== undefined);
            lines.set(key, agrees ? found : undefined);
        }
    }
    return [...lines.values()].filter((one) => one !== undefined);
}
/** Not a wildcard, and nothing that a zone file would have to escape. */
const HOST_NAME = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;
/** Owner or indentation, TTL and class in any order, the type, one target, and a comment or nothing. */
const PTR_LINE = /^((?:[^\s;"()$]+|(?=\s))(?:\s+(?:[0-9][0-9smhdw]*|IN))*\s+PTR\s+)([^\s;"()\\]+)(\s*(?:;.*)?)$/i;
/**
 * The line of a zone file with the right target in place of the wrong one, everything else as it stands; undefined
 * where the line is not plainly the record that is meant.
 */
function correctedLine(line, { wrong, right }) {
    // A suggestion is committed as it is, and what cannot be seen cannot be reviewed.
    if ((0,reporters_escape/* visible */.RK)(line.replaceAll('\t', ' ')) !== line.replaceAll('\t', ' '))
        return undefined;
    const [, before, target, after] = PTR_LINE.exec(line) ?? [];
    if (target === undefined)
        return undefined;
    const written = target.toLowerCase();
    const isMeant = written.endsWith('.') ? written === `${wrong}.` : wrong.startsWith(`${written}.`);
    return isMeant ? `${before}${right}.${after}` : undefined;
}
/** A review comment by which GitHub offers the line for a commit. */
function suggestionBody(marker, corrected) {
    const ticks = (0,reporters_escape/* fence */.EU)(corrected);
    return `${marker}\nThe PTR record names something else than the name that is published with this address. If that name is right:\n\n${ticks}suggestion\n${corrected}\n${ticks}\n`;
}

;// CONCATENATED MODULE: ./lib/action/publish.js








/**
 * Makes the check run, keeps the comment, suggests lines. What GitHub refuses is told in the sentences that come back
 * and changes nothing else: the verdict is settled, and the exit code carries it.
 */
async function publish(summary, publication) {
    const { github, wants, pullRequest } = publication;
    const parts = [
        ...(wants.checkRun ? [checkRun] : []),
        ...(wants.comment && pullRequest !== undefined ? [remarks] : []),
    ];
    if (parts.length === 0)
        return [];
    if (github === undefined)
        return ['Neither check run nor comment was written, because the input `token` is empty.'];
    const notices = [];
    for (const part of parts) {
        const failed = await part(summary, publication, github);
        if (failed === undefined)
            continue;
        notices.push(noticeOf(failed, publication));
        // The next request would wait just as long.
        if (UNREACHABLE.includes(failed.failure.cause))
            break;
    }
    return notices;
}
const UNREACHABLE = ['network', 'timeout', 'unavailable', 'rate-limited'];
function noticeOf({ what, failure, permission }, { pullRequest }) {
    const start = `${what}: ${failure.message}. The verdict stands without it, and the step summary has everything.`;
    if (failure.cause !== 'forbidden' && failure.cause !== 'not-found')
        return start;
    return pullRequest?.isFromFork === true
        ? `${start} The token of a pull request from a fork may only read, so this is as it should be.`
        : `${start} To have it, give the job \`permissions: ${permission}: write\`.`;
}
async function checkRun(summary, { headSha, configPath, runUrl, medium }, github) {
    const output = checkOutput(summary, medium);
    const { annotated, failure } = await makeCheckRun(github, {
        ...output,
        name: configPath === undefined ? 'ptr-gate' : `ptr-gate (${configPath})`,
        headSha,
        detailsUrl: runUrl,
    });
    if (failure === undefined)
        return undefined;
    const all = output.annotations.length;
    const what = annotated === 0
        ? 'The check run was not made, or shows no annotation'
        : `The check run shows ${annotated} of ${all} annotations`;
    return { what, failure, permission: 'checks' };
}
/** Both need the same permission: where the comment is refused, so would be the suggestions. */
async function remarks(...of) {
    return (await comment(...of)) ?? suggestions(...of);
}
async function comment(summary, publication, github) {
    const { pullRequest, run, runUrl, headSha, medium } = publication;
    const marker = `<!-- ptr-gate:report:${digest(publication.identity)}`;
    const frame = { marker: commentMarker(marker, run), runUrl, commit: headSha };
    const onlyUpdate = isAllWell(summary);
    const kept = await keepComment(github, {
        number: pullRequest.number,
        marker,
        run,
        onlyUpdate,
        body: onlyUpdate ? resolvedBody(summary, frame) : commentBody(summary, frame, medium),
    });
    return kept.ok
        ? undefined
        : { what: 'The comment was not written', failure: kept, permission: 'pull-requests' };
}
async function suggestions(summary, { pullRequest, headSha, tree }, github) {
    const failed = (failure) => ({
        what: 'No line was suggested',
        failure,
        permission: 'pull-requests',
    });
    const corrections = correctionsOf(wrongPtrs(summary.findings), tree);
    if (corrections.length === 0)
        return undefined;
    const { number } = pullRequest;
    const shown = await shownLines(github, number, new Set(corrections.map(({ path }) => path)));
    if (!shown.ok)
        return failed(shown);
    const comments = corrections
        // The checkout may be a merge, in which other changes move lines; the suggestion is made on the head's.
        .filter(({ path, line, before }) => shown.body.get(path)?.get(line) === before)
        .map(({ path, line, before, after }) => {
        const marker = `<!-- ptr-gate:suggestion:${digest([path, before, after])} -->`;
        return { path, line, marker, body: suggestionBody(marker, after) };
    });
    if (comments.length === 0)
        return undefined;
    const body = 'PTR records of this change name something else than what it publishes.';
    const made = await commentOnLines(github, number, headSha, body, comments);
    return made.ok ? undefined : failed(made);
}
/** Longer lines are no PTR records that a person wrote. */
const MAX_LINE_UNITS = 1_000;
const MAX_FILE_OCTETS = 16 * 1024 * 1024;
function correctionsOf(wrong, tree) {
    const files = new Map();
    return wrong.flatMap((one) => {
        const { path, line } = one.location;
        let lines = files.get(path);
        if (lines === undefined) {
            lines = publish_linesOf(tree, path);
            files.set(path, lines);
        }
        const before = lines[line - 1];
        if (before === undefined || before.length > MAX_LINE_UNITS)
            return [];
        const after = correctedLine(before, one);
        return after === undefined ? [] : [{ path, line, before, after }];
    });
}
function publish_linesOf(tree, path) {
    try {
        return tree.read(path, MAX_FILE_OCTETS).toString('utf8').split('\n');
    }
    catch (error) {
        if (error instanceof repository_tree/* TreeError */.j)
            return [];
        throw error;
    }
}
function digest(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./lib/action/gate.js



















/** The runner drops a step summary above this. */
const gate_MAX_SUMMARY_OCTETS = 1024 * 1024;
/** The action as a workflow step: annotations, step summary, report file and outputs, and what the pull request shows. */
async function runGate(workspace, given) {
    const flags = (0,operands/* withPathsBelow */.Af)(given, workspace, workspace);
    const { lap, words } = createStopwatch();
    const tree = (0,working_tree/* workingTree */.c)(workspace);
    const job = await (flags.texts.has('merge') ? mergeJob : checkJob)(tree, workspace, flags, lap);
    const { options, base } = job;
    const medium = {
        colour: false,
        tool: tool/* TOOL */.j,
        ...(base === undefined ? {} : { inDiff: changedLines(base.tree, tree) }),
    };
    const path = reportPath(workspace, options.shard);
    for (const written of [path, ...(options.output ?? []).map((one) => (0,external_node_path_.resolve)(workspace, one.path))])
        (0,deliver/* refuseInput */.bG)(written, job.reads ?? []);
    const reports = (0,deliver/* deliver */.cK)([
        await (0,commands_check/* delivery */.xC)('json', medium, (0,deliver/* fileSink */.ao)(path)),
        ...(options.shard === undefined ? await shown(medium) : []),
        ...(await (0,commands_check/* outputDeliveries */.Ul)(options, workspace, (one) => (0,deliver/* refuseLinkOut */.rS)(one, workspace))),
    ]);
    const summary = await job.run(reports.result);
    reports.end(summary);
    await job.finish?.(summary);
    setOutputs({ verdict: summary.verdict, report: path, ...summary.counts });
    lap('writing the report');
    if (options.shard !== undefined)
        say(shardSentence(summary));
    else if (summary.incomplete !== true) {
        await publishReport(summary, { flags, options, tree, medium });
        lap('publishing it');
    }
    if (options.timings)
        say(words());
    return summary.exitCode;
}
async function checkJob(tree, workspace, flags, lap) {
    const { env } = process;
    const base = await workflowBase({ root: workspace, head: tree, files: [], flags }, env);
    if (base !== undefined)
        lap('reading the base');
    const commit = env.GITHUB_SHA || undefined;
    const prepared = await (0,check/* prepareCheck */.m)({ tree, files: [], flags, now: new Date(), base, commit });
    const { options } = prepared;
    return {
        ...{ options, base },
        async run(onResult) {
            const progress = showProgress({
                ...{ interactive: false, env },
                write: (0,deliver/* whileRead */.ke)((text) => (0,deliver/* writeWhole */.f8)(2, (0,reporters_escape/* escapeLog */.Ah)(text))),
            });
            const signal = stopSignal();
            signal.addEventListener('abort', () => say(commands_check/* STOPPING */.Ri), { once: true });
            try {
                return await prepared.run(onResult, progress.update, { say, lap, signal });
            }
            finally {
                progress.clear();
            }
        },
        async finish(summary) {
            const baseline = options['write-baseline'];
            if (baseline !== undefined)
                (0,deliver/* refuseLinkOut */.rS)((0,external_node_path_.resolve)(workspace, baseline), workspace);
            await (0,commands_check/* writeBaseline */.B9)(prepared, summary, workspace);
        },
    };
}
/** Inputs that mean something where nothing is judged. `config` is part of the name under which a pull request shows it. */
const OF_MERGE = new Set([
    ...['merge', 'output', 'token', 'check-run', 'comment', 'timings', 'config'],
]);
async function mergeJob(tree, workspace, flags, lap) {
    const settled = (0,lib_options/* settleOptions */.sN)([flags]);
    if (!settled.ok)
        throw new cannot_run/* CannotRun */.z(settled.problem);
    const options = settled.value;
    const idle = [...flags.texts.keys()].filter((name) => !OF_MERGE.has(name));
    if (idle.length > 0)
        throw new cannot_run/* CannotRun */.z(`${idle.map(flags.place).join(', ')} ${idle.length === 1 ? 'is' : 'are'} for the jobs that judge, and 'merge' for the one after them, which takes their verdicts as they are`);
    const { event, sha } = occasion();
    if (event.kind === 'refused' && !event.incomplete)
        throw new cannot_run/* CannotRun */.z(event.problem);
    if (sha === '')
        throw new cannot_run/* CannotRun */.z('GITHUB_SHA is not set, so nothing says of which commit the reports have to be. Give the step the environment of its workflow');
    const { mergeReports } = await __webpack_require__.e(/* import() */ 669).then(__webpack_require__.bind(__webpack_require__, 1669));
    const { summary, results, paths } = mergeReports((0,operands/* rootFor */.C2)(options.merge, workspace), {
        sources: tree,
        commit: { id: sha, source: 'GITHUB_SHA' },
    });
    lap('reading the reports');
    return {
        options,
        reads: paths,
        // It only orders annotations: a job that merges need not have a checkout.
        base: await workflowBase({ root: workspace, head: tree, files: [], flags }, process.env).catch(() => undefined),
        async run(onResult) {
            for (const result of results())
                onResult(result);
            return summary;
        },
    };
}
/** What the workflow runs for. */
function occasion() {
    const { env } = process;
    const payload = readPayload(env.GITHUB_EVENT_PATH);
    const sha = env.GITHUB_SHA ?? '';
    return { payload, sha, event: changeEventOf({ name: env.GITHUB_EVENT_NAME ?? '', sha, payload }) };
}
/** The runner empties its folder; elsewhere a run replaces the report of the one before. */
function reportPath(workspace, shard) {
    const { RUNNER_TEMP } = process.env;
    // The reports of shards meet in one folder.
    const part = shard === undefined ? '' : `-${shard.index}-of-${shard.count}`;
    const name = `ptr-gate-report${part}.json`;
    return RUNNER_TEMP === undefined ? (0,external_node_path_.join)(workspace, name) : (0,deliver/* ownPath */.O4)(RUNNER_TEMP, name);
}
const out = (0,deliver/* whileRead */.ke)((text) => (0,deliver/* writeWhole */.f8)(1, text));
const say = (line) => out((0,reporters_escape/* escapeLog */.Ah)(`ptr-gate: ${line}\n`));
/** What people see of a step: annotations and the summary. */
async function shown(medium) {
    const annotations = await (0,commands_check/* delivery */.xC)('github', medium, (0,deliver/* bufferedSink */.ZC)(out));
    const summaryFile = process.env.GITHUB_STEP_SUMMARY ?? '';
    if (summaryFile === '')
        return [annotations];
    const bounded = { ...medium, maxOctets: gate_MAX_SUMMARY_OCTETS };
    return [annotations, await (0,commands_check/* delivery */.xC)('markdown', bounded, (0,deliver/* fileSink */.ao)(summaryFile, 'append'))];
}
/** A shard is seen in the log alone: who merges shows what it found. */
function shardSentence(summary) {
    const { index, count } = summary.shard;
    return `shard ${index}/${count}: ${(0,wording/* verdictSentence */.BT)(summary).sentence} Pairs: ${(0,wording/* countsSentence */.KS)(summary.counts)}. The job that merges the shards shows the findings.`;
}
/** Best effort: whatever GitHub makes of it, the verdict is given. */
async function publishReport(summary, { flags, options, tree, medium }) {
    const { env } = process;
    const { event, payload, sha } = occasion();
    const configPath = flags.texts.get('config')?.at(-1);
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    const notices = await publish(summary, {
        github: gitHubOf(flags, env),
        headSha: event.kind === 'pull-request' ? event.head : sha,
        pullRequest: event.kind === 'pull-request' ? pullRequestOf(payload) : undefined,
        identity: [env.GITHUB_WORKFLOW ?? '', env.GITHUB_JOB ?? '', configPath ?? ''],
        configPath,
        run: Number(run ?? 0),
        runUrl: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined,
        wants: { checkRun: options['check-run'], comment: options.comment },
        tree,
        medium,
    }).catch((error) => {
        return [`Nothing more was published: ${error instanceof Error ? error.message : String(error)}`];
    });
    for (const notice of notices)
        out(`${(0,reporters_escape/* workflowCommand */.NA)('notice', { title: 'ptr-gate' }, notice)}\n`);
}
/** Without the runner's file there is nobody to read outputs. */
function setOutputs(outputs) {
    if ((process.env.GITHUB_OUTPUT ?? '') === '')
        return;
    for (const [name, value] of Object.entries(outputs))
        (0,core/* setOutput */.uH)(name, value);
}


/***/ }),

/***/ 9858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ prepareCheck)
});

// EXTERNAL MODULE: ./lib/cannot-run.js
var cannot_run = __webpack_require__(1105);
// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(8590);
;// CONCATENATED MODULE: ./lib/check/coverage.js

/** What a file judged line by line leaves out. */
const NOT_SOUGHT = 'Each pair was judged by itself as it was read (match: exact, one file): other names of its address, and whether a pair is declared twice, were not sought.';
/** What a run that was stopped in the middle of very much says. */
const NOT_COUNTED = 'There was no time to read all declarations to their end: more pairs than those that are counted were not judged.';
/** What the report says about the base, and about what it changed. */
function notesOn(base, unlisted, leftOut) {
    const paths = unlisted.map(({ path }) => path);
    return [
        leftOut === undefined
            ? `Compared with ${base.title}.`
            : `No pair ${leftOut === 0 ? 'is' : 'that is judged is'} added, altered or removed since ${base.title}: nothing had to be asked.${leftOutAside(leftOut)}`,
        ...base.notes,
        ...(paths.length === 0
            ? []
            : [
                `No longer listed, still there and still judged: ${paths.slice(0, 20).join(', ')}${paths.length > 20 ? ', ...' : ''}.`,
            ]),
    ];
}
function leftOutAside(number) {
    if (number === 0)
        return '';
    return number === 1
        ? ' 1 declaration that it adds was not judged: why stands under what was skipped.'
        : ` ${number} declarations that it adds were not judged: why stands under what was skipped.`;
}
/** What was asked, of whom, and what the report has to say about that. */
function coverageOf(resolver, offline, readable, counts, notes, durationMs) {
    const statistics = resolver?.statistics();
    return {
        offline,
        servers: statistics?.servers ?? [],
        questions: statistics?.questions ?? 0,
        sent: statistics?.sent ?? 0,
        retries: statistics?.retries ?? 0,
        files: readable.length,
        pairs: report/* STATES */.x.reduce((sum, state) => sum + counts[state], 0),
        notes: [...notes, ...(statistics?.notes ?? [])],
        durationMs: Math.round(durationMs),
    };
}

;// CONCATENATED MODULE: ./lib/check/health.js
const UNWATCHED = { of: () => undefined, services: [], notes: [] };
/** The health of what a check judges. Where `health:` is not configured nothing is measured, and nothing said. */
async function healthOfCheck({ config, base, offline, ...request }) {
    // Only the base may say where connections and secrets go: not even where it has no configuration does the head.
    const policy = base === undefined ? config?.health : base.config?.health;
    if (policy === undefined) {
        if (base === undefined || base.config !== undefined || config?.health === undefined)
            return UNWATCHED;
        return {
            ...UNWATCHED,
            notes: ['Health was not measured: health: is new in this change, and holds once it is merged.'],
        };
    }
    if (offline)
        return { ...UNWATCHED, notes: ['Health was not measured: the check is offline.'] };
    const { watchHealth } = await __webpack_require__.e(/* import() */ 657).then(__webpack_require__.bind(__webpack_require__, 1657));
    return watchHealth({ policy, ...request });
}

;// CONCATENATED MODULE: ./lib/check/heap.js
/**
 * Octets that the garbage collector's young generation needs for a stream of pairs. Left alone it grows to four times as
 * much, because a window of pairs, or what is being read, is always alive: 100 MB that make no run faster.
 */
const ENOUGH_OCTETS = 16 * 1024 * 1024;
/** Pairs from which on what is held of the declared world, or made and dropped, is large beside the program itself. */
const MANY_PAIRS = 20_000;
let isHeld = false;
/** Lets the young generation grow no further, once it is large enough. To be called now and then in a long run. */
function holdYoungGeneration() {
    if (isHeld)
        return;
    // Node before 20.16 has no such door, and does without.
    const v8 = process.getBuiltinModule?.('node:v8');
    if (v8 === undefined)
        return;
    const { getHeapSpaceStatistics, setFlagsFromString } = v8;
    const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    if (young === undefined || young.space_size < ENOUGH_OCTETS)
        return;
    // V8 reads this factor each time it would grow; the limit itself can only be set before a process starts.
    setFlagsFromString('--semi-space-growth-factor=1');
    isHeld = true;
}
/**
 * Lets the garbage collector look through the old generation when it has doubled, and not only when it is four times as
 * large: beside a million records that stay, that would be gigabytes of answers that nobody needs any more. To be called
 * once everything that stays is read; `pairs` is undefined where they are read as they are judged, which takes 10 MB less so.
 */
function holdOldGeneration(pairs) {
    if (pairs !== undefined && pairs < MANY_PAIRS)
        return;
    // V8 reads it after each collection.
    process.getBuiltinModule?.('node:v8').setFlagsFromString('--heap-growing-percent=100');
}

// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/model/reverse-name.js + 2 modules
var reverse_name = __webpack_require__(9776);
// EXTERNAL MODULE: ./lib/dns/queue.js
var queue = __webpack_require__(463);
;// CONCATENATED MODULE: ./lib/dns/observe.js




/** Pairs read ahead of the oldest unfinished one: a slow answer holds up none, and they take 30 MB at the most. */
const WINDOW = 8_192;
/** Pairs handed over at once, at most. */
const BATCH = 512;
/** PTR targets of one address whose forward is looked up. */
const MAX_CONFIRMATIONS = 8;
/**
 * Asks the DNS about every pair and yields what it said, in the order of the pairs. Questions of all pairs in the
 * window overlap; pairs are taken from the iterable as the window moves on. Each observation has the very expectation that it
 * answers to.
 */
async function* observe(expectations, resolver, options = {}) {
    const { window = WINDOW, signal } = options;
    const pairs = expectations[Symbol.iterator]();
    const underWay = (0,queue/* createQueue */.y)();
    let exhausted = false;
    let wake = () => { };
    let waking = false;
    function begin(expectation) {
        if (options.mayAsk?.(expectation) === false)
            return { observation: { expectation } };
        const pending = { observation: undefined };
        look(expectation, resolver, options, (first) => {
            if (options.secondOpinion?.isNeeded(first) === true)
                look(expectation, options.secondOpinion, options, (second) => settle(pending, second));
            else
                settle(pending, first);
        });
        return pending;
    }
    function settle(pending, observation) {
        pending.observation = observation;
        if (pending !== underWay.peek() || waking)
            return;
        waking = true;
        // With the first of them come others in the same turn; a batch costs no more than one.
        setImmediate(() => {
            waking = false;
            wake();
        });
    }
    const onAbort = () => wake();
    signal?.addEventListener('abort', onAbort);
    try {
        while (signal?.aborted !== true) {
            while (!exhausted && underWay.length < window) {
                const room = resolver.room?.();
                if (room !== undefined) {
                    room.then(() => wake());
                    break;
                }
                const next = pairs.next();
                if (next.done === true)
                    exhausted = true;
                else
                    underWay.push(begin(next.value));
            }
            const batch = [];
            while (batch.length < BATCH && underWay.peek()?.observation !== undefined)
                batch.push(underWay.shift().observation);
            if (batch.length > 0)
                yield batch;
            else if (underWay.length === 0)
                return;
            else {
                await new Promise((resolve) => {
                    wake = resolve;
                });
            }
        }
        const answered = [];
        while (underWay.length > 0) {
            const { observation } = underWay.shift();
            if (observation !== undefined)
                answered.push(observation);
        }
        if (answered.length > 0)
            yield answered;
    }
    finally {
        signal?.removeEventListener('abort', onAbort);
        pairs.return?.();
    }
}
/**
 * Asks what the pair asserts. Callbacks, not promises: of a million pairs nearly all need two questions and nothing that
 * follows from the answers, and each promise on the way would cost as much as encoding the question.
 */
function look(expectation, resolver, options, take) {
    const { name, address, region, requires } = expectation;
    const vantage = region === undefined ? undefined : options.vantageOf?.(region);
    const asksForward = requires !== 'reverse' && !(0,domain_name/* isWildcard */.z2)(name) && (region === undefined || vantage !== undefined);
    const asksReverse = requires !== 'forward';
    let forward;
    let reverse;
    let confirmations = NONE;
    let open = (asksForward ? 1 : 0) + (asksReverse ? 1 : 0);
    const oneDone = () => {
        open--;
        if (open <= 0)
            take({ expectation, live: liveOf(forward, reverse, confirmations) });
    };
    if (open === 0)
        oneDone();
    if (asksForward) {
        put(resolver, questionOf(name, (0,ip_address/* addressTypeOf */.cC)(address), vantage), (lookup) => {
            forward = lookup;
            oneDone();
        });
    }
    if (asksReverse) {
        put(resolver, { name: (0,reverse_name/* reverseNameOf */.f)(address), type: 'PTR' }, (lookup) => {
            const declared = options.alsoConfirm?.(expectation) ?? NONE;
            reverse = lookup;
            if (declared.length === 0 && namesOnly(lookup, name))
                oneDone();
            else
                followUp(lookup, declared, expectation, resolver, vantage).then((followed) => {
                    reverse = followed.reverse;
                    confirmations = followed.confirmations;
                    oneDone();
                });
        });
    }
}
/** Members are left out, not undefined, where nothing was asked. */
function liveOf(forward, reverse, confirmations) {
    if (forward === undefined)
        return reverse === undefined ? { confirmations } : { reverse, confirmations };
    return reverse === undefined ? { forward, confirmations } : { forward, reverse, confirmations };
}
function put(resolver, question, take) {
    if (resolver.put === undefined)
        resolver.lookup(question).then(take);
    else
        resolver.put(question, take);
}
/** True where the PTR RRset is the pair's own name: nothing is left to look up. */
function namesOnly({ answer }, name) {
    return answer.kind === 'rrset' && answer.targets.length === 1 && answer.targets[0] === name;
}
/** Both follow from the first answer, and are asked at once. */
async function followUp(first, declared, expectation, resolver, vantage) {
    const zoneComing = withZone(first, expectation, resolver);
    const confirmations = await observe_confirm(first, declared, expectation, resolver, vantage);
    return { reverse: await zoneComing, confirmations };
}
/**
 * The reverse lookup with the apex of the zone that holds the PTR records, which a positive answer does not tell: the
 * SOA question does (RFC 2308 section 3), and is asked only where the records will have to be replaced.
 */
async function withZone(lookup, { ptr, name }, resolver) {
    const { answer } = lookup;
    if (answer.kind !== 'rrset' || answer.zone !== undefined)
        return lookup;
    if (answer.targets.some((target) => target === name || ptr.includes(target)))
        return lookup;
    const owner = answer.aliases.at(-1) ?? lookup.question.name;
    const soa = (await resolver.lookup({ name: owner, type: 'SOA' })).answer;
    const zone = soa.kind === 'rrset' ? owner : soa.kind === 'failure' ? undefined : soa.zone;
    return zone === undefined || !(0,domain_name/* isAtOrBelow */.a5)(owner, zone)
        ? lookup
        : { ...lookup, answer: { ...answer, zone } };
}
const NONE = [];
/** Forward lookups of the PTR targets, declared and live, that the pair's own forward lookup does not cover. */
function observe_confirm({ answer }, declared, { name, address, ptr }, resolver, vantage) {
    const live = answer.kind === 'rrset' ? answer.targets : [];
    const targets = declared.length === 0 ? live : [...new Set([...declared, ...live])];
    if (targets.length === 0 || (targets.length === 1 && targets[0] === name))
        return NONE;
    const type = (0,ip_address/* addressTypeOf */.cC)(address);
    const others = targets.filter((target) => target !== name);
    // Those that the verdict rests on come first, however large the crowd that a stranger puts before them.
    const acceptable = others.filter((target) => mayBeAcceptable(target, ptr));
    const rest = acceptable.length === 0 ? others : others.filter((target) => !mayBeAcceptable(target, ptr));
    return Promise.all([...acceptable, ...rest]
        .slice(0, MAX_CONFIRMATIONS)
        .map((target) => resolver.lookup(questionOf(target, type, vantage))));
}
/** Acceptable, or below a wildcard that is: whether that one answers for the target is for the rules to say. */
function mayBeAcceptable(target, ptr) {
    return ptr.some((one) => one === target || ((0,domain_name/* isWildcard */.z2)(one) && (0,domain_name/* isAtOrBelow */.a5)(target, (0,domain_name/* parentOf */.gN)(one))));
}
function questionOf(name, type, vantage) {
    return vantage === undefined ? { name, type } : { name, type, vantage };
}

;// CONCATENATED MODULE: ./lib/rollout/mark.js

/**
 * Tells an AAAA pair of a region where the rollout has it: due, its forward is required; else it must not be seen yet.
 * Every other pair stays what it is.
 */
function marker({ regions }) {
    const steps = new Map(regions.map((step) => [step.region, step]));
    return (expectation) => {
        const { region, address, change, requires } = expectation;
        const step = region === undefined ? undefined : steps.get(region);
        if (step === undefined || change === 'removed' || requires !== 'both' || (0,ip_address/* familyOf */.Ap)(address) !== 6)
            return expectation;
        const { state, date, inDays } = step;
        return {
            ...expectation,
            forward: state === 'due' ? 'required' : 'forbidden',
            rollout: { state, date, inDays },
        };
    };
}

// EXTERNAL MODULE: ./lib/rules/judge.js + 3 modules
var rules_judge = __webpack_require__(7224);
// EXTERNAL MODULE: ./lib/rules/verdict.js
var rules_verdict = __webpack_require__(1629);
// EXTERNAL MODULE: ./lib/model/special-purpose.js
var special_purpose = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/rules/confirmation.js
var confirmation = __webpack_require__(6199);
// EXTERNAL MODULE: ./lib/rules/forward.js
var rules_forward = __webpack_require__(473);
// EXTERNAL MODULE: ./lib/rules/leads-back.js
var leads_back = __webpack_require__(7447);
// EXTERNAL MODULE: ./lib/rules/reverse.js
var rules_reverse = __webpack_require__(5394);
;// CONCATENATED MODULE: ./lib/rules/could-be-stale.js




/**
 * True where a live answer speaks against the pair: a negative one, data that does not match, or an alias. A cache may have kept
 * such an answer beyond the repair, so whoever asked one should ask the authorities before it becomes an error.
 */
function couldBeStale(observation, context) {
    const { live } = observation;
    if (live === undefined)
        return false;
    const reverse = live.reverse === undefined ? 'not-asked' : (0,rules_reverse/* reverseOutcome */.xt)(observation, context);
    if (reverse === 'missing' || reverse === 'mismatch' || reverse === 'pending')
        return true;
    const forward = live.forward === undefined ? 'not-asked' : (0,rules_forward/* forwardOutcome */.I0)(observation, context);
    if (forward === 'missing' || forward === 'mismatch' || forward === 'premature' || forward === 'late')
        return true;
    if (isAlias(live.forward) || (0,confirmation/* confirmationOutcome */.e)(observation, context) === 'unconfirmed')
        return true;
    return (live.confirmations.some(isAlias) &&
        (0,rules_reverse/* acceptableTargets */.t_)(observation, context).some((target) => isAlias((0,leads_back/* confirmationOf */.$x)(target, observation))));
}
function isAlias(lookup) {
    const answer = lookup?.answer;
    return answer !== undefined && answer.kind !== 'failure' && answer.aliases.length > 0;
}

// EXTERNAL MODULE: ./lib/zones/declared-lookup.js + 1 modules
var declared_lookup = __webpack_require__(6144);
;// CONCATENATED MODULE: ./lib/check/asking.js





/** What is asked for each pair, by whom, and when an answer is asked for a second time. */
function askingOf({ policy, declared: { zones } }, context, { mayAskPrivate, confirm }, inBothWorlds) {
    return {
        // The public DNS knows nothing of such addresses, and need not hear of them; servers that were named do.
        mayAsk: ({ address, leftOut }) => leftOut === undefined && (mayAskPrivate || ((0,special_purpose/* specialPurposeOf */.lh)(address)?.kind ?? 'global') === 'global'),
        ...(confirm === undefined
            ? {}
            : {
                secondOpinion: {
                    lookup: confirm,
                    isNeeded: (observation) => couldBeStale(inBothWorlds(observation), context),
                },
            }),
        alsoConfirm({ match, address, view }) {
            if (match !== 'confirmed' || zones.isEmpty)
                return [];
            const answer = (0,declared_lookup/* declaredLookup */.Z)(zones, (0,reverse_name/* reverseNameOf */.f)(address), 'PTR', view)?.answer;
            return answer?.kind === 'rrset' ? answer.targets : [];
        },
        vantageOf: (name) => vantageOf(name, policy),
    };
}
/** Regions that a sentence names. */
const MOST_REGIONS = 20;
/** Sentences: the regions whose forward was not asked. */
function unseenRegionNotes(regions, policy) {
    const unseen = [...regions].filter((region) => vantageOf(region, policy) === undefined);
    if (unseen.length === 0)
        return [];
    const more = unseen.length > MOST_REGIONS ? ` and ${unseen.length - MOST_REGIONS} more` : '';
    return [
        `Not asked for the addresses that clients see in ${unseen.slice(0, MOST_REGIONS).join(', ')}${more}: no resolver: or subnet: under regions: says from where.`,
    ];
}
function vantageOf(name, config) {
    const region = config?.regions.get(name);
    if (region?.resolver === undefined && region?.subnet === undefined)
        return undefined;
    return {
        region: name,
        ...(region.resolver === undefined ? {} : { resolver: region.resolver }),
        ...(region.subnet === undefined ? {} : { subnet: (0,ip_address/* formatNetwork */.CM)(region.subnet) }),
    };
}
/** Adds what the repository's own zones say about both directions. */
function withDeclared(observation, { zones }) {
    const { name, address, view, leftOut, requires } = observation.expectation;
    if (zones.isEmpty || leftOut !== undefined)
        return observation;
    const forward = (0,declared_lookup/* declaredLookup */.Z)(zones, name, (0,ip_address/* addressTypeOf */.cC)(address), view);
    const reverse = requires === 'forward' ? undefined : (0,declared_lookup/* declaredLookup */.Z)(zones, (0,reverse_name/* reverseNameOf */.f)(address), 'PTR', view);
    if (forward === undefined && reverse === undefined)
        return observation;
    return {
        ...observation,
        declared: {
            ...(forward === undefined ? {} : { forward }),
            ...(reverse === undefined ? {} : { reverse }),
        },
    };
}

;// CONCATENATED MODULE: ./lib/check/feed.js

/** Of what is no pair, the most that waits for its turn; a file may hold a million records that are none. */
const MOST_WAITING = 65_536;
function createFeed(declarations, options) {
    const { share, mark, takeAside, passOver } = options;
    const underWay = (0,queue/* createQueue */.y)();
    const positions = share === undefined ? undefined : (0,queue/* createQueue */.y)();
    const regions = new Set();
    let asides = 0;
    const pairs = read();
    function* read() {
        for (const one of declarations) {
            const position = share?.note(one);
            if (one.kind === 'expectation' && one.expectation.region !== undefined)
                regions.add(one.expectation.region);
            if (share?.takes(one) === false)
                continue;
            if (one.kind !== 'expectation' && (underWay.length === 0 || asides === MOST_WAITING)) {
                takeAside(one, position);
                continue;
            }
            if (position !== undefined)
                positions.push(position);
            if (one.kind !== 'expectation') {
                underWay.push(one);
                asides++;
                continue;
            }
            const pair = mark === undefined ? one : { ...one, expectation: mark(one.expectation) };
            underWay.push(pair);
            yield pair.expectation;
        }
    }
    /** Settles what is no pair, up to the next pair. */
    function settleAsides() {
        for (let one = underWay.peek(); one !== undefined; one = underWay.peek()) {
            if (one.kind === 'expectation')
                return;
            underWay.shift();
            asides--;
            takeAside(one, positions?.shift());
        }
    }
    /** Passes over the pairs under way that come before this one, which leaves too; its place. Without one, over all of them. */
    function advance(to) {
        for (;;) {
            settleAsides();
            const one = underWay.shift();
            if (one?.kind !== 'expectation')
                return undefined;
            const position = positions?.shift();
            if (one.expectation === to)
                return position;
            passOver(one.expectation, position);
        }
    }
    return {
        // Without `return`: who stops asking must not end the reading, for what is left has to be told.
        pairs: { [Symbol.iterator]: () => ({ next: () => pairs.next() }) },
        regions,
        arrived: advance,
        end: settleAsides,
        abandon(hasTime) {
            do {
                advance(undefined);
                if (!hasTime())
                    return false;
            } while (pairs.next().done !== true);
            settleAsides();
            return true;
        },
    };
}

// EXTERNAL MODULE: ./lib/dns/limits.js + 1 modules
var dns_limits = __webpack_require__(2541);
// EXTERNAL MODULE: ./lib/dns/resolver.js + 2 modules
var dns_resolver = __webpack_require__(6481);
// EXTERNAL MODULE: ./lib/dns/server-address.js
var server_address = __webpack_require__(7752);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/dns/system-resolvers.js


/** glibc reads this many and ignores the rest. */
const MAX_SERVERS = 3;
/**
 * The recursive servers that this machine is set up with, in order. Only their addresses are taken: search lists do
 * not apply to names that are always fully qualified, and the hosts file is not the DNS.
 */
async function systemResolvers(path = '/etc/resolv.conf') {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        // No such file on Windows and on some macOS set-ups: Node knows how to find the servers there.
    }
    if (text !== undefined)
        return parseResolvConf(text);
    const { getServers } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 610, 23));
    return getServers().flatMap(serverOfNode);
}
/** The `nameserver` lines of a resolv.conf(5); without any, the server on this machine, as resolv.conf(5) says. */
function parseResolvConf(text) {
    const servers = [];
    for (const line of text.split('\n')) {
        const host = /^\s*nameserver\s+([^\s#;]+)/.exec(line)?.[1];
        if (host !== undefined && (0,server_address/* serverFamilyOf */.H2)(host) !== undefined && servers.length < MAX_SERVERS)
            servers.push((0,server_address/* serverAddress */.aD)('udp', host));
    }
    return servers.length > 0 ? servers : [(0,server_address/* serverAddress */.aD)('udp', '127.0.0.1')];
}
function serverOfNode(text) {
    const [, bracketed, plain, port] = /^(?:\[(.+)\]|(.+?))(?::([0-9]+))?$/.exec((0,server_address/* serverFamilyOf */.H2)(text) === 6 ? `[${text}]` : text) ?? [];
    const host = bracketed ?? plain;
    return host === undefined || (0,server_address/* serverFamilyOf */.H2)(host) === undefined
        ? []
        : [(0,server_address/* serverAddress */.aD)('udp', host, Number(port ?? 53))];
}

;// CONCATENATED MODULE: ./lib/check/open-resolver.js





/**
 * Opens the resolver that the options name: every authoritative server; the recursive servers of this machine, with the
 * authorities to confirm what speaks against a pair; or the servers that were named, whose word is final.
 * @throws {CannotRun} on a resolver that cannot be read.
 */
async function openResolver(options) {
    const specs = options.resolvers.map((text) => {
        const spec = (0,server_address/* parseResolver */.sm)(text);
        if (!spec.ok)
            throw new cannot_run/* CannotRun */.z(`resolvers: ${spec.problem}`);
        return spec.value;
    });
    const kinds = new Set(specs.map(({ kind }) => kind));
    const servers = [];
    for (const spec of specs) {
        if (spec.kind === 'server')
            servers.push(spec.server);
        else if (spec.kind === 'system')
            servers.push(...(await systemResolvers()));
    }
    const { timeout, tries, concurrency, qps, 'root-hints': root } = options;
    // One for all that the run asks, whoever is asked.
    const limits = (0,dns_limits/* createLimits */.r)(concurrency, qps);
    const bounds = { timeoutMs: timeout, tries, concurrency, limits };
    const world = root === undefined ? {} : { rootHints: root.hints, authorityPort: root.port };
    // Loaded only where it is needed: most runs never ask an authoritative server.
    const openAuthorities = async (finders, mayAskPrivate = root !== undefined) => {
        const { createAuthoritativeResolver } = await __webpack_require__.e(/* import() */ 836).then(__webpack_require__.bind(__webpack_require__, 8836));
        return createAuthoritativeResolver({ ...bounds, ...world, finders, mayAskPrivate });
    };
    if (kinds.has('authoritative')) {
        const mayAskPrivate = !kinds.has('system') && (root !== undefined || servers.length > 0);
        return { resolver: await openAuthorities(servers, root !== undefined || mayAskPrivate), mayAskPrivate };
    }
    const resolver = (0,dns_resolver/* createResolver */.T)({ ...bounds, servers });
    if (!kinds.has('system'))
        return { resolver, mayAskPrivate: true };
    const { confirmAtAuthorities } = await __webpack_require__.e(/* import() */ 367).then(__webpack_require__.bind(__webpack_require__, 3367));
    const confirming = confirmAtAuthorities(resolver, () => openAuthorities([]));
    return { resolver: confirming, confirm: confirming.confirm, mayAskPrivate: false };
}

// EXTERNAL MODULE: ./lib/check/skip-ledger.js
var skip_ledger = __webpack_require__(3904);
;// CONCATENATED MODULE: ./lib/check/wait.js
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;
const GROWTH = 1.6;
/** Pairs that one line of progress names. */
const NAMED = 5;
/**
 * The observations in their order, those that are worth waiting for as they are in the end. What comes before the first
 * of these passes at once; the rest is held until the waiting is over.
 */
async function* patiently(stream, patience) {
    const held = [];
    const waiting = new Map();
    for await (const batch of stream) {
        let passing = 0;
        for (const observation of batch) {
            const waits = patience.waitsFor(observation);
            if (!waits && held.length === 0)
                passing++;
            else {
                if (waits)
                    waiting.set(held.length, waitOf(observation, Date.now()));
                held.push(observation);
            }
        }
        if (passing > 0)
            yield batch.slice(0, passing);
    }
    if (waiting.size > 0)
        await outwait(held, waiting, patience);
    if (held.length > 0)
        yield held;
}
async function outwait(held, waiting, patience) {
    const { signal, say } = patience;
    const isBroken = () => signal?.aborted === true;
    const deadline = Date.now() + patience.forMs;
    for (let pauseMs = FIRST_PAUSE_MS;; pauseMs = Math.min(pauseMs * GROWTH, LONGEST_PAUSE_MS)) {
        const now = Date.now();
        if (waiting.size === 0 || now >= deadline || isBroken())
            break;
        // At the end every pair gets its last chance, whatever its cache may say.
        const at = Math.min(Math.max(now + pauseMs, soonest(waiting)), deadline);
        say(`${progressWords(held, waiting)}; asking again in ${durationWords(at - now)}, ${durationWords(deadline - now)} left`);
        await pause(at - now, signal);
        if (isBroken())
            break;
        const due = [...waiting].filter(([, { notBefore }]) => notBefore <= at || at === deadline);
        await askAgain(due.map(([index]) => index), held, waiting, patience);
    }
    say(waiting.size === 0
        ? 'Nothing is waited for any more'
        : `${progressWords(held, waiting)}; ${isBroken() ? 'the waiting was broken off' : 'no time is left'}`);
}
async function askAgain(indexes, held, waiting, { ask, waitsFor, signal }) {
    const remaining = indexes.values();
    for await (const batch of ask(indexes.map((index) => held[index].expectation))) {
        for (const observation of batch) {
            let index = remaining.next().value;
            while (held[index].expectation !== observation.expectation)
                index = remaining.next().value;
            held[index] = observation;
            if (waitsFor(observation))
                waiting.set(index, waitOf(observation, Date.now()));
            else
                waiting.delete(index);
        }
        if (signal?.aborted === true)
            return;
    }
}
function waitOf(observation, now) {
    const { reverse, forward } = observation.live ?? {};
    const lookup = [reverse, forward].find((one) => one !== undefined && isNegative(one)) ?? reverse ?? forward;
    if (lookup === undefined)
        return { words: 'not asked', notBefore: now };
    const { answer, question } = lookup;
    const what = `${question.type} ${question.name}`;
    if (answer.kind === 'failure')
        return { words: `${what}: ${answer.cause}`, notBefore: now };
    const ttl = answer.kind === 'rrset' ? answer.ttl : answer.negativeTtl;
    const kept = ttl === undefined || ttl <= 0 ? undefined : now + ttl * 1000;
    const until = kept === undefined ? '' : `, which caches may keep until ${clockWords(kept)}`;
    return {
        words: `${what}: ${answer.kind === 'rrset' ? answer.targets.join(', ') : answer.kind.toUpperCase()}${until}`,
        notBefore: kept === undefined || isFresh(lookup) ? now : kept,
    };
}
function isNegative({ answer }) {
    return answer.kind === 'nodata' || answer.kind === 'nxdomain';
}
/** True where whoever answered holds the zone, so that the next answer may be another one at any time. */
function isFresh({ authoritative, servers, fromCache }) {
    return fromCache !== true && (authoritative === true || servers !== undefined);
}
function soonest(waiting) {
    let least = Number.POSITIVE_INFINITY;
    for (const { notBefore } of waiting.values())
        least = Math.min(least, notBefore);
    return least;
}
function progressWords(held, waiting) {
    const named = [...waiting].slice(0, NAMED).map(([index, { words }]) => {
        const { name, address } = held[index].expectation;
        return `${name} ${address} (${words})`;
    });
    const more = waiting.size > NAMED ? ` and ${waiting.size - NAMED} more` : '';
    return `Waiting for ${waiting.size} ${waiting.size === 1 ? 'pair' : 'pairs'}: ${named.join('; ')}${more}`;
}
function clockWords(time) {
    return new Date(time).toISOString().replace(/\.[0-9]+Z$/, 'Z');
}
function durationWords(ms) {
    const seconds = Math.ceil(ms / 1000);
    return seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** Ends early, and quietly, when the signal comes. */
function pause(ms, signal) {
    return new Promise((resolve) => {
        const end = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', end);
            resolve();
        };
        const timer = setTimeout(end, ms);
        signal?.addEventListener('abort', end);
        if (signal?.aborted === true)
            end();
    });
}

;// CONCATENATED MODULE: ./lib/check/judge-pairs.js










/**
 * Asks about every pair and judges it, then the run as a whole.
 * @throws {SourceError} when a file cannot be read after all.
 */
async function judgePairs(gathering, onResult, onProgress, surroundings) {
    const { readable, declared, opened, review, scope, rollout, share, health, whole } = gathering;
    const { signal } = surroundings;
    const judged = {
        findings: [],
        gone: [],
        suppressed: [],
        skipped: (0,skip_ledger/* createSkipLedger */.t)(),
        counts: countsOf(),
        defects: 0,
        unseenReverse: 0,
        unjudged: 0,
        isCounted: true,
    };
    const judge = (0,rules_judge/* createJudge */.q)(policyOf(gathering), contextOf(gathering));
    const feed = createFeed(gathering.pairs, {
        share,
        mark: rollout === undefined ? undefined : marker(rollout),
        takeAside: (aside, position) => settle(aside, position, judge, judged),
        passOver: (pair, position) => passOver(pair, position, judged),
    });
    const inBothWorlds = (observation) => {
        const known = withDeclared(observation, declared);
        return review?.withReverseChange(known) ?? known;
    };
    const stream = opened === undefined
        ? unasked(feed.pairs, signal)
        : observe(feed.pairs, opened.resolver, {
            ...askingOf(gathering, contextOf(gathering), opened, inBothWorlds),
            signal,
        });
    const settledStream = opened === undefined || gathering.options.wait === 0
        ? stream
        : patiently(stream, patienceOf(gathering, inBothWorlds, surroundings));
    let done = 0;
    let batches = 0;
    for await (const batch of settledStream) {
        if (++batches % BATCHES_A_LOOK === 0)
            holdYoungGeneration();
        for (const observation of batch) {
            const position = feed.arrived(observation.expectation);
            const judgement = judge.judgeObservation(withHealth(inBothWorlds(observation), health));
            const { result, skip } = judgement;
            const isGone = observation.expectation.change === 'removed';
            keep(judgement, position, isGone ? judged.gone : judged.findings, judged.suppressed);
            if (skip !== null)
                judged.skipped.add(placed(skip, position));
            if (result === null)
                continue;
            judged.counts[result.state]++;
            if (result.state === 'ready' && (result.basis === 'declared' || result.requires === 'forward'))
                judged.unseenReverse++;
            onResult(placed(result, position));
            done++;
        }
        onProgress(done);
    }
    if (signal?.aborted !== true)
        feed.end();
    else
        judged.isCounted = feed.abandon(timeFor(MOST_MS_TO_COUNT));
    const run = judge.runOf({
        // Those whose turn did not come are no reason to say that there was nothing to check.
        pairs: done - judged.counts.skipped + judged.unjudged,
        skipped: judged.counts.skipped,
        defects: judged.defects,
        files: readable.map(({ path }) => path),
        scope,
        whole: whole && judged.unjudged === 0,
        policyChanges: gathering.policyChanges,
    });
    return {
        ...judged,
        run,
        ofRun: share === undefined ? judge.judgeRun(run).findings : [],
        unseenRegions: opened === undefined ? [] : unseenRegionNotes(feed.regions, gathering.policy),
    };
}
/** Batches between two looks at the heap. */
const BATCHES_A_LOOK = 16;
/** Who stops a run gives it some seconds: a runner ten in all, of which the report needs the most. */
const MOST_MS_TO_COUNT = 3_000;
/** True until the time is over. The clock is looked at now and then. */
function timeFor(ms) {
    const end = performance.now() + ms;
    let calls = 0;
    return () => ++calls % 1024 !== 0 || performance.now() < end;
}
/** The same thing with its place, in the run of a shard. */
function placed(thing, position) {
    return position === undefined ? thing : { ...thing, position };
}
/** A pair whose turn did not come is not judged, and not lost. */
function passOver({ name, address, location, change }, position, judged) {
    judged.unjudged++;
    const skip = {
        reason: 'interrupted',
        detail: `the run was stopped before ${change === 'removed' ? 'what the change removes' : 'this pair'} was judged`,
        ...{ name, address, location },
    };
    judged.skipped.add(placed(skip, position));
}
/** Rules whose findings time can mend: somebody publishes the record, a server comes back. */
const WAITED_FOR = ['ptr-missing', 'ptr-pending', 'forward-missing', 'lookup-failed'];
function patienceOf(gathering, inBothWorlds, { say = () => { }, signal }) {
    const { options } = gathering;
    // Not the judge of the run: that one judges what the waiting comes to, and remembers what it reported.
    const judge = (0,rules_judge/* createJudge */.q)(policyOf(gathering), contextOf(gathering));
    return {
        forMs: options.wait,
        ...{ say, signal },
        waitsFor(observation) {
            const { findings } = judge.judgeObservation(inBothWorlds(observation));
            const blocking = findings.filter((one) => one.gating && (0,rules_verdict/* reaches */.O6)(one.severity, options['fail-on']));
            return blocking.length > 0 && blocking.every(({ rule }) => WAITED_FOR.includes(rule));
        },
        async *ask(expectations) {
            const opened = await openResolver(options);
            try {
                const asking = askingOf(gathering, contextOf(gathering), opened, inBothWorlds);
                yield* observe(expectations, opened.resolver, { ...asking, signal });
            }
            finally {
                opened.resolver.close();
            }
        },
    };
}
function policyOf({ options, policy, known, scope }) {
    return {
        rules: options.rules ?? new Map(),
        ignore: policy?.ignore ?? [],
        ...(known === undefined ? {} : { known }),
        scope,
    };
}
function settle(aside, position, judge, judged) {
    if (aside.kind === 'skip')
        judged.skipped.add(placed(aside.skip, position));
    else {
        judged.defects++;
        keep(judge.judgeDeclaration(aside.defect), position, judged.findings, judged.suppressed);
    }
}
function keep(judgement, position, findings, suppressed) {
    for (const finding of judgement.findings)
        findings.push(placed(finding, position));
    for (const one of judgement.suppressed)
        suppressed.push(position === undefined ? one : { ...one, finding: placed(one.finding, position) });
}
const judge_pairs_BATCH = 512;
/** Offline, a pair is observed in the declared zones alone. */
async function* unasked(pairs, signal) {
    let batch = [];
    for (const expectation of pairs) {
        if (batch.push({ expectation }) < judge_pairs_BATCH)
            continue;
        yield batch;
        batch = [];
        // Nothing here waits for anything, and signals and progress need their turn too.
        await new Promise(setImmediate);
        if (signal?.aborted === true)
            return;
    }
    if (batch.length > 0)
        yield batch;
}
function withHealth(observation, watch) {
    const health = watch?.of(observation.expectation);
    return health === undefined ? observation : { ...observation, health };
}
function contextOf({ options, declared, now, baseAddressesOf }) {
    return {
        stage: options.stage,
        offline: options.offline,
        networks: options.networks ?? [],
        namesOf: declared.namesOf,
        isExpected: declared.isExpected,
        addressesOf: declared.addressesOf,
        ...(baseAddressesOf === undefined ? {} : { baseAddressesOf }),
        exists: declared.exists,
        hasReverseZone: declared.hasReverseZone,
        classlessZoneOf: declared.classlessZoneOf,
        now,
    };
}
function countsOf() {
    return { verified: 0, ready: 0, pending: 0, failed: 0, unverified: 0, skipped: 0 };
}

;// CONCATENATED MODULE: ./lib/check/or-stopped.js
/** What the work comes to, or undefined where the signal comes first. */
function orStopped(work, signal) {
    if (signal === undefined)
        return work;
    return new Promise((resolve, reject) => {
        const stop = () => resolve(undefined);
        signal.addEventListener('abort', stop, { once: true });
        if (signal.aborted)
            stop();
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}

// EXTERNAL MODULE: ./lib/document/nearest.js
var nearest = __webpack_require__(3106);
// EXTERNAL MODULE: ./lib/rules/index.js + 39 modules
var rules = __webpack_require__(8488);
;// CONCATENATED MODULE: ./lib/check/rule-settings.js



/**
 * Refuses severities and ignores of rules that do not exist.
 * @throws {CannotRun} naming the place, and the rule that may be meant.
 */
function refuseUnknownRules(options, config, layers) {
    const ignored = (config?.ignore ?? []).map(({ rule, location: { path, line, column } }) => ({
        rule,
        place: `${path}:${line}:${column}: policy.ignore`,
    }));
    const place = placeOfRules(layers);
    const levelled = [...(options.rules?.keys() ?? [])].map((rule) => ({ rule, place }));
    for (const { rule, place } of [...levelled, ...ignored]) {
        if ((0,rules/* ruleById */.B)(rule) !== undefined)
            continue;
        throw new cannot_run/* CannotRun */.z(`${place}: there is no rule '${rule}'.${didYouMean(rule)} ptr-gate explain lists the rules`);
    }
}
/** A sentence for a severity that is given and changes nothing: silence must not become consent by a setting. */
function notesOnLevels({ rules }, layers) {
    const level = rules?.get('lookup-failed');
    if (level === undefined || level === 'error')
        return [];
    return [
        `${placeOfRules(layers)}: lookup-failed=${level} has no effect, for what could not be looked up has not passed. Where a lookup may fail, ignore it by name or address, with a reason.`,
    ];
}
function placeOfRules(layers) {
    return layers.find(({ texts }) => texts.has('rules'))?.place('rules') ?? 'rules';
}
function didYouMean(rule) {
    const near = (0,nearest/* nearest */.p)(rule, rules/* RULES */.y.map(({ id }) => id));
    return near === undefined ? '' : ` Did you mean ${near}?`;
}

// EXTERNAL MODULE: ./lib/repository/excerpts.js
var excerpts = __webpack_require__(8555);
;// CONCATENATED MODULE: ./lib/check/summary.js



/** The report of a run without the results of its pairs: verdict, exit code, findings, and what was looked at. */
function summaryOf(judged, gathering, about) {
    const { counts, skipped, suppressed, run, unseenReverse, unjudged, isCounted } = judged;
    const { options, readable, opened, health, share } = gathering;
    const { verdict, exitCode } = (0,rules_verdict/* verdictOf */.Vj)([...judged.findings, ...judged.gone, ...judged.ofRun], options['fail-on']);
    const nothing = share === undefined && (0,rules_verdict/* isNothing */.qv)(run);
    const incomplete = unjudged > 0 || !isCounted;
    const notes = isCounted ? about.notes : [...about.notes, NOT_COUNTED];
    return {
        version: 1,
        // What was not looked at has not passed.
        verdict: nothing ? 'fail' : incomplete && verdict === 'pass' ? 'unverified' : verdict,
        exitCode: nothing || incomplete ? 2 : exitCode,
        ...(incomplete ? { incomplete } : {}),
        counts,
        findings: [
            ...(0,excerpts/* withExcerpts */.b)(judged.findings, about.head),
            ...(about.base === undefined ? [] : (0,excerpts/* withExcerpts */.b)(judged.gone, about.base)),
            ...(0,excerpts/* withExcerpts */.b)(judged.ofRun, about.head),
        ],
        suppressed,
        skipped: skipped.listed,
        coverage: {
            ...coverageOf(opened?.resolver, options.offline, readable, counts, notes, about.durationMs),
            ...(incomplete ? { unjudged } : {}),
            ...(unseenReverse === 0 ? {} : { unseenReverse }),
            ...(skipped.total === 0 ? {} : { skipped: skipped.numbers }),
        },
        ...(about.rollout === undefined ? {} : { rollout: about.rollout }),
        ...(health === undefined || health.services.length === 0 ? {} : { health: health.services }),
        ...(about.shard === undefined ? {} : { shard: about.shard }),
    };
}

// EXTERNAL MODULE: ./lib/config/path.js
var path = __webpack_require__(2336);
;// CONCATENATED MODULE: ./lib/config/policy-layer.js
/** The options of `policy:`, each named by its place in the file. */
function policyLayer(config) {
    return {
        place(name) {
            const location = config.policy.get(name)?.location;
            const where = location === undefined ? config.path : `${location.path}:${location.line}:${location.column}`;
            return `${where}: policy.${name}`;
        },
        texts: new Map([...config.policy].map(([name, { texts }]) => [name, texts])),
    };
}

// EXTERNAL MODULE: ./lib/options.js
var lib_options = __webpack_require__(874);
// EXTERNAL MODULE: ./lib/repository/tree.js
var repository_tree = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/review/first-policy.js
/**
 * A first configuration judges itself, but it does not say whom the check talks to: whoever sends the change would
 * choose the addresses inside the network of the runner that packets go to.
 */
function firstPolicy(config) {
    if (config === undefined)
        return { policy: undefined, notes: [] };
    const policy = new Map(config.policy);
    const left = ['resolvers', 'root-hints'].filter((name) => policy.delete(name));
    const named = left.map((name) => `policy.${name}`);
    const regions = new Map(config.regions);
    for (const [name, { location, resolver }] of config.regions) {
        if (resolver === undefined)
            continue;
        regions.set(name, { location });
        named.push(`regions.${name}.resolver`);
    }
    if (named.length === 0)
        return { policy: config, notes: [] };
    return {
        policy: { ...config, policy, regions },
        notes: [`Not heeded before it is merged, for it says whom to ask: ${named.slice(0, 10).join(', ')}.`],
    };
}

// EXTERNAL MODULE: ./lib/rollout/schedule.js
var schedule = __webpack_require__(3925);
// EXTERNAL MODULE: ./lib/sources/declared.js + 8 modules
var sources_declared = __webpack_require__(5776);
// EXTERNAL MODULE: ./lib/sources/expect.js + 1 modules
var expect = __webpack_require__(1179);
// EXTERNAL MODULE: ./lib/sources/read.js + 8 modules
var read = __webpack_require__(559);
// EXTERNAL MODULE: ./lib/sources/source.js
var source = __webpack_require__(248);
;// CONCATENATED MODULE: ./lib/check.js



















/**
 * Settles the options and finds the files.
 * @throws {CannotRun} when there is no configuration, or something in it is wrong.
 */
async function prepareCheck(request) {
    const { tree, files, flags, now, base } = request;
    // What is wrong on the command line is told first: whoever wrote it sits before it.
    settled(flags, undefined);
    const configPath = (0,path/* findInput */.cu)(tree, flags.texts.get('config')?.at(-1), files);
    // What only some runs need is loaded by those: all of it together takes longer than a small run does.
    const config = configPath === undefined ? undefined : (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(358), __webpack_require__.e(649)]).then(__webpack_require__.bind(__webpack_require__, 7649))).readConfig(tree, configPath);
    const comparing = base && (await __webpack_require__.e(/* import() */ 146).then(__webpack_require__.bind(__webpack_require__, 7146)));
    // The pairs are the head's, the policy is the base's: a change must not switch off its own gate.
    const first = base && base.config === undefined ? firstPolicy(config) : undefined;
    const policy = first === undefined ? (base?.config ?? config) : first.policy;
    const options = settled(flags, policy);
    refuseUnknownRules(policy === config ? options : settled(flags, config), config, layersOf(flags, config));
    const entries = files.length > 0
        ? [...(0,read/* entriesForFiles */.FY)(files, config?.records ?? [], tree)]
        : [...(config?.records ?? [])];
    if (config?.hasExpect === true)
        entries.unshift({ pattern: config.path, as: 'manifest' });
    const listed = await orCannotRunLater((0,read/* read */.LF)(tree, entries));
    const unlisted = base === undefined
        ? []
        : await orCannotRunLater((await __webpack_require__.e(/* import() */ 852).then(__webpack_require__.bind(__webpack_require__, 5852))).stillThere(base, tree, listed));
    const readable = [...listed, ...unlisted];
    if (base !== undefined && options['write-baseline'] !== undefined)
        throw new cannot_run/* CannotRun */.z(`${flags.place('write-baseline')}: a baseline lists what every pair comes to, not a change. Run it without a base, for instance in a workflow on workflow_dispatch`);
    const { shard } = options;
    if (shard !== undefined && options['write-baseline'] !== undefined)
        throw new cannot_run/* CannotRun */.z(`${flags.place('write-baseline')}: a shard sees only its share of the findings. Write the baseline in a run without shard`);
    const rollout = policy?.rollout && (0,schedule/* schedule */._)(policy.rollout, options.at ?? now.getTime());
    let findingsOfRun = [];
    let knownOfRun = [];
    return {
        baselineText: async () => (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(358), __webpack_require__.e(152)]).then(__webpack_require__.bind(__webpack_require__, 9152))).baselineText(findingsOfRun, knownOfRun),
        options,
        rollout,
        async run(onResult, onProgress = () => { }, surroundings = {}) {
            const start = performance.now();
            const alone = orCannotRun(() => standAlone(readable, options, base !== undefined));
            const declared = orCannotRun(() => (0,sources_declared/* declare */.x)(alone ? [] : readable, holdYoungGeneration));
            const pairPolicy = { stage: options.stage, match: options.match, networks: options.networks };
            const review = base && comparing
                ? await orCannotRunLater(comparing.reviewChange(base, tree, readable, declared, pairPolicy))
                : undefined;
            const scope = base === undefined ? 'all' : (options.scope ?? 'changed');
            const quiet = review?.isRelevant === false && scope === 'changed';
            const asks = !options.offline && !quiet;
            holdOldGeneration(alone ? undefined : declared.pairs);
            surroundings.lap?.('reading the records');
            const baseline = options.baseline === undefined
                ? NO_BASELINE
                : await (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(358), __webpack_require__.e(152)]).then(__webpack_require__.bind(__webpack_require__, 9152))).loadBaseline(options.baseline, tree, base, {
                    mayBeOutside: flags.texts.has('baseline'),
                });
            const opened = asks ? await openResolver(options) : undefined;
            const listing = () => review?.marked() ?? (0,expect/* expectations */.E)(readable, declared, pairPolicy);
            const pairs = quiet ? review.leftOut() : listing();
            // Loaded only where it is needed: most runs are whole.
            const sharing = shard && (await __webpack_require__.e(/* import() */ 556).then(__webpack_require__.bind(__webpack_require__, 8556)));
            const share = shard && sharing?.shareOf(shard);
            const { signal } = surroundings;
            try {
                const health = quiet
                    ? undefined
                    : await orStopped(Promise.resolve(healthOfCheck({
                        ...{ config, base, scope, offline: options.offline, env: process.env },
                        pairs: shard && sharing ? () => sharing.withNamesOf(shard, listing) : listing,
                    })), signal);
                const gathering = {
                    ...{
                        readable,
                        declared,
                        options,
                        policy,
                        now,
                        opened,
                        review,
                        scope,
                        pairs,
                        health,
                        rollout,
                        share,
                    },
                    baseAddressesOf: base?.declared.addressesOf,
                    known: baseline.known,
                    policyChanges: [
                        ...(base === undefined ? [] : await policyChangesSince(base, tree, config, readable)),
                        ...(review?.weakened ?? []),
                        ...baseline.changes,
                    ],
                    whole: files.length === 0 && !quiet,
                };
                let about;
                // To count the lines of a large file is to read it once more, and most runs show no progress.
                const total = () => {
                    about ??= alone ? linesIn(tree, readable) : declared.pairs;
                    return about && about / (shard?.count ?? 1);
                };
                const judged = await orCannotRunLater(judgePairs(gathering, onResult, (done) => onProgress(done, total), surroundings));
                surroundings.lap?.('asking and judging');
                findingsOfRun = [...judged.findings, ...judged.ofRun];
                knownOfRun = judged.run.known ?? [];
                const leftOut = quiet ? (share?.facts().declarations ?? judged.skipped.total) : undefined;
                return summaryOf(judged, gathering, {
                    ...{ head: tree, base: base?.tree, rollout },
                    notes: [
                        ...(base === undefined ? [] : notesOn(base, unlisted, leftOut)),
                        ...(alone ? [NOT_SOUGHT] : []),
                        ...(first?.notes ?? []),
                        ...notesOnLevels(options, layersOf(flags, policy)),
                        ...baseline.notes,
                        ...(health?.notes ?? []),
                        ...judged.unseenRegions,
                    ],
                    durationMs: performance.now() - start,
                    shard: shard &&
                        share &&
                        sharing?.factsOf(shard, share, judged.run, {
                            ...{ options, policy, health },
                            commit: request.commit ?? null,
                        }),
                });
            }
            finally {
                opened?.resolver.close();
            }
        },
    };
}
const NO_BASELINE = { notes: [], changes: [] };
/** What the change does to how it is judged: its policy, and files that it moves out of sight. */
async function policyChangesSince(base, head, config, readable) {
    const { movedAway } = await __webpack_require__.e(/* import() */ 501).then(__webpack_require__.bind(__webpack_require__, 9501));
    const moved = movedAway(base, head, readable);
    if (base.configBefore === undefined || config === undefined)
        return moved;
    const { policyChanges } = await __webpack_require__.e(/* import() */ 855).then(__webpack_require__.bind(__webpack_require__, 8855));
    return [...policyChanges(base.configBefore, config), ...moved];
}
/** True where each pair can be judged as it is read, so that nothing about the others has to be held. */
function standAlone(readable, { match }, hasBase) {
    return !hasBase && match === 'exact' && readable.length === 1 && readable[0].standsAlone?.() === true;
}
/** Lines are pairs, about, in a file that is read line by line. One that cannot be read is complained about by its reader. */
function linesIn(tree, [file]) {
    let lines = 0;
    try {
        for (const chunk of tree.chunks(file.path))
            for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1))
                lines++;
    }
    catch (error) {
        if (error instanceof repository_tree/* TreeError */.j)
            return undefined;
        throw error;
    }
    return lines;
}
function layersOf(flags, config) {
    return config === undefined ? [flags] : [flags, policyLayer(config)];
}
function settled(flags, config) {
    const options = (0,lib_options/* settleOptions */.sN)(layersOf(flags, config));
    if (!options.ok)
        throw new cannot_run/* CannotRun */.z(options.problem);
    return options.value;
}
function orCannotRun(work) {
    try {
        return work();
    }
    catch (error) {
        throw asCannotRun(error);
    }
}
async function orCannotRunLater(work) {
    try {
        return await work;
    }
    catch (error) {
        throw asCannotRun(error);
    }
}
function asCannotRun(error) {
    return error instanceof source/* SourceError */.c ? new cannot_run/* CannotRun */.z(error.lines) : error;
}


/***/ }),

/***/ 3904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createSkipLedger)
/* harmony export */ });
/** Skips of one reason that are kept; whoever judges one network of a large repository skips a million. */
const MOST_LISTED = 1000;
function createSkipLedger() {
    const listed = [];
    const numbers = {};
    const ledger = {
        add(skip) {
            const number = (numbers[skip.reason] ?? 0) + 1;
            numbers[skip.reason] = number;
            ledger.total++;
            if (number <= MOST_LISTED)
                listed.push(skip);
        },
        listed,
        total: 0,
        numbers,
    };
    return ledger;
}


/***/ }),

/***/ 2039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   Ri: () => (/* binding */ STOPPING),
/* harmony export */   Ul: () => (/* binding */ outputDeliveries),
/* harmony export */   xC: () => (/* binding */ delivery)
/* harmony export */ });
/* unused harmony exports check, standardOutput */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9858);
/* harmony import */ var _config_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2336);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2205);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5549);
/* harmony import */ var _repository_working_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5795);
/* harmony import */ var _review_named_base_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3236);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6200);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7693);













async function check(operands, given, terminal) {
    const { root, tree, files, flags } = inputsFor(operands, given, terminal.cwd);
    if (files.length === 0 && !flags.texts.has('config'))
        refuseWrongFolder(tree, terminal.cwd);
    const { lap, words } = createStopwatch();
    const base = await namedBase({ root, head: tree, files, flags });
    if (base !== undefined)
        lap('reading the base');
    // Only shards say of which commit they are.
    const commit = flags.texts.has('shard')
        ? (await __webpack_require__.e(/* import() */ 528).then(__webpack_require__.bind(__webpack_require__, 7528))).judgedCommit(terminal.env, terminal.cwd)?.id
        : undefined;
    const prepared = await prepareCheck({ tree, files, flags, now: new Date(), base, commit });
    const { timings, format } = prepared.options;
    const reports = deliver([
        await standardOutput(format, terminal),
        ...(await outputDeliveries(prepared.options, terminal.cwd)),
    ]);
    const progress = showProgress({
        interactive: terminal.interactive,
        env: terminal.env,
        write: (text) => terminal.err(text),
    });
    const say = (line) => progress.say(escapeLog(line));
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
    return delivery(format, { colour: terminal.colour, tool: TOOL }, bufferedSink(whileRead((text) => terminal.out(text))));
}
/** In a folder below the one with the configuration, a person is told where it is rather than to write one. */
function refuseWrongFolder(tree, cwd) {
    if (CONFIG_PATHS.some((path) => tree.has(path)))
        return;
    for (let folder = dirname(cwd); folder !== dirname(folder); folder = dirname(folder)) {
        const path = CONFIG_PATHS.find((candidate) => workingTree(folder).has(candidate));
        if (path !== undefined)
            throw new CannotRun(`there is no ptr-gate.yml here; ${join(folder, path)} is one. Run ptr-gate in ${folder}`);
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
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path);
        if (taken.has(full))
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(`output: ${path} is named twice. Give each report its own file`);
        taken.add(full);
        approve(full);
        deliveries.push(await delivery(format, { colour: false, tool: _tool_js__WEBPACK_IMPORTED_MODULE_8__/* .TOOL */ .j }, (0,_deliver_js__WEBPACK_IMPORTED_MODULE_4__/* .fileSink */ .ao)(full)));
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
    const sink = (0,_deliver_js__WEBPACK_IMPORTED_MODULE_4__/* .fileSink */ .ao)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
    sink.write(text);
    sink.close();
}
async function delivery(format, medium, sink) {
    const reporter = await (0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_5__/* .reporterOf */ .hw)(format);
    if (reporter === undefined)
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(`a report has no ${format} form. Write one of ${_reporters_index_js__WEBPACK_IMPORTED_MODULE_5__/* .FORMATS */ .hR.join(', ')}`);
    return { reporter, medium, sink };
}


/***/ }),

/***/ 7693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ withPathsBelow),
/* harmony export */   C2: () => (/* binding */ rootFor)
/* harmony export */ });
/* unused harmony export inputsFor */
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
    if (named !== undefined && !tree.has(pathBelow(root, resolve(cwd, named))))
        throw new CannotRun(refusalOf(tree, pathBelow(root, resolve(cwd, named))) ??
            `${named}: there is no such configuration file. Correct the path`);
    const here = root === cwd ? undefined : CONFIG_PATHS.find((path) => workingTree(cwd).has(path));
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

/***/ 5764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ objectionTo),
/* harmony export */   EO: () => (/* binding */ startAt),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   K1: () => (/* binding */ MAX_ALIASES)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3984);
/* harmony import */ var _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(545);



/** Aliases that are followed before a chain counts as endless; resolvers stop between 8 and 17. */
const MAX_ALIASES = 16;
const NO_ALIASES = [];
function startAt(name) {
    return { name, aliases: NO_ALIASES, ttl: Number.POSITIVE_INFINITY };
}
/**
 * Reads what a message says about a name, from owner to owner: records that are not on the chain of aliases from the
 * name in question are not looked at, whoever put them there.
 */
function readAnswer(message, type, start) {
    let { name, ttl } = start;
    const { answers } = message;
    // The common case allocates nothing but the answer.
    let aliases;
    for (;;) {
        const rrset = recordsOf(answers, name, type);
        if (rrset.length > 0) {
            for (const record of rrset)
                ttl = Math.min(ttl, record.ttl);
            const answer = {
                kind: 'rrset',
                targets: targetsOf(rrset, type),
                ttl,
                aliases: aliases ?? start.aliases,
            };
            const zone = message.aa ? zoneOf(message, name) : undefined;
            return done(zone === undefined ? answer : { ...answer, zone });
        }
        const step = type === 'CNAME' ? undefined : aliasOf(answers, name);
        if (step === undefined)
            break;
        if ('problem' in step)
            return failure(step.problem);
        aliases ??= [...start.aliases];
        if (step.target === name || step.target === start.name || aliases.includes(step.target)) {
            return failure(`the aliases of ${name} form a loop: ${[...aliases, step.target].join(' -> ')}`);
        }
        aliases.push(step.target);
        if (aliases.length > MAX_ALIASES)
            return failure(`a chain of more than ${MAX_ALIASES} aliases, from ${start.name}`);
        ttl = Math.min(ttl, step.ttl);
        name = step.target;
    }
    return endOfChain(message, { name, ttl, aliases: aliases ?? start.aliases }, start);
}
/** No record of the type stands at the end of the chain: a negative answer (RFC 2308 section 2), or no answer at all. */
function endOfChain(message, end, start) {
    const { name, aliases } = end;
    // It tells of a DNAME (RFC 6672 section 2.2), which would have been followed: nothing is denied by it.
    if (message.rcode === _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .RCODE */ .KK.YXDOMAIN)
        return failure('answered YXDOMAIN without the DNAME that causes it');
    const soa = message.authorities.find((record) => record.type === 'SOA' && record.class === _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .CLASS */ .tp.IN && (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(name, record.owner));
    const kind = message.rcode === _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .RCODE */ .KK.NXDOMAIN ? 'nxdomain' : 'nodata';
    const followed = name !== start.name;
    if (soa !== undefined) {
        return done({ kind, aliases, zone: soa.owner, negativeTtl: Math.min(soa.ttl, minimumOf(soa)) });
    }
    // A server that left the chain unfinished says NOERROR and nothing about its end.
    if (followed && kind === 'nodata')
        return { done: false, progress: end };
    return done({ kind, aliases });
}
/**
 * Why a reply to a question with RD=1 is no answer, or undefined where it is one: errors, referrals, and the empty
 * replies of servers that neither hold the zone nor resolve for us.
 */
function objectionTo(message) {
    const { rcode } = message;
    if (rcode === _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .RCODE */ .KK.SERVFAIL)
        return { cause: 'servfail', detail: 'answered SERVFAIL' };
    // YXDOMAIN: a DNAME made the name too long (RFC 6672 section 2.2); the chain in the message tells.
    if (rcode !== _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .RCODE */ .KK.NOERROR && rcode !== _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .RCODE */ .KK.NXDOMAIN && rcode !== _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .RCODE */ .KK.YXDOMAIN)
        return { cause: 'refused', detail: `answered ${(0,_wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .rcodeName */ .Z$)(rcode)}` };
    if (message.answers.length === 0 && deniesQuestion(message))
        return undefined;
    if (message.answers.length > 0) {
        return rcode === _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .RCODE */ .KK.NXDOMAIN || answersQuestion(message)
            ? undefined
            : { cause: 'lame', detail: 'answered with records that were not asked for' };
    }
    // NXDOMAIN says itself that the name is not there, also where a plain server sets no flag beside it.
    if (message.aa || rcode === _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .RCODE */ .KK.NXDOMAIN)
        return undefined;
    const referral = message.authorities.find((record) => record.type === 'NS');
    if (referral !== undefined) {
        const zone = referral.owner === _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl ? 'the root' : referral.owner;
        return { cause: 'lame', detail: `does not resolve for us; it refers to the servers of ${zone}` };
    }
    if (message.ra)
        return undefined;
    return { cause: 'lame', detail: 'gave an empty answer: it neither holds the zone nor resolves for us' };
}
/** Whether a SOA record comes from a zone that the name asked for can be in: it marks a denial (RFC 2308 section 2). */
function deniesQuestion({ questions, authorities }) {
    return authorities.some(({ type, owner }) => type === 'SOA' && questions.every(({ name }) => (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(name, owner)));
}
/** Whether some answer is to the question: other answers are not the empty section of NODATA (RFC 2308 section 2.2). */
function answersQuestion({ questions, answers }) {
    return questions.every((question) => answers.some((record) => record.class === question.class &&
        (record.owner === question.name
            ? record.type === question.type || record.type === 'CNAME'
            : record.type === 'DNAME' && (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(question.name, record.owner))));
}
function recordsOf(records, owner, type) {
    const [only] = records;
    // Nearly every answer is one record, and the one asked for.
    if (records.length === 1 && only.owner === owner && only.type === type && only.class === _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .CLASS */ .tp.IN)
        return records;
    return records.filter((record) => record.owner === owner && record.type === type && record.class === _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .CLASS */ .tp.IN);
}
function targetsOf(rrset, type) {
    if (rrset.length === 1)
        return [rrset[0].data];
    const targets = [...new Set(rrset.map((record) => record.data))];
    return type === 'A' || type === 'AAAA' ? targets.sort(_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .compareAddresses */ .Qb) : targets.sort();
}
/** An authoritative answer may bring the name servers of its zone along, whose owner is the apex. */
function zoneOf({ authorities }, name) {
    return authorities.find(({ type, owner }) => type === 'NS' && (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(name, owner))?.owner;
}
/** Where the name points on: by its own CNAME, or by a DNAME above it (RFC 6672). */
function aliasOf(answers, name) {
    const cnames = recordsOf(answers, name, 'CNAME');
    const [first] = cnames;
    if (first !== undefined) {
        if (cnames.some((record) => record.data !== first.data)) {
            const targets = targetsOf(cnames, 'CNAME').join(', ');
            return { problem: `${name} has more than one CNAME record (RFC 2181 section 10.1): ${targets}` };
        }
        return { target: first.data, ttl: first.ttl };
    }
    const dname = answers.find((record) => record.type === 'DNAME' &&
        record.class === _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .CLASS */ .tp.IN &&
        record.owner !== name &&
        (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(name, record.owner));
    if (dname === undefined)
        return undefined;
    const below = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(name).slice(0, -(0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(dname.owner).length || undefined);
    const target = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFromLabels */ .Lf)([...below, ...(0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(dname.data)]);
    if (!target.ok)
        return { problem: `the DNAME at ${dname.owner} makes of ${name} a name that is too long` };
    return { target: target.value, ttl: dname.ttl };
}
/** MINIMUM, the last field of a SOA in presentation format. */
function minimumOf(soa) {
    const minimum = Number(soa.data.slice(soa.data.lastIndexOf(' ') + 1));
    return Number.isNaN(minimum) ? soa.ttl : minimum;
}
function done(answer) {
    return { done: true, answer };
}
/** Resolvers answer a broken chain with SERVFAIL; one that hands it out leaves the naming of the trouble to us. */
function failure(detail) {
    return done({ kind: 'failure', cause: 'servfail', detail });
}


/***/ }),

/***/ 1518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QG: () => (/* binding */ BULK_PER_MS),
/* harmony export */   ZQ: () => (/* binding */ createBulk),
/* harmony export */   oK: () => (/* binding */ BULK_PATIENCE_MS),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8540);
/* harmony import */ var _wire_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(545);


/**
 * A server that answers so many questions a millisecond is held up by what a datagram costs this process, not by
 * itself. Over a stream (RFC 7766) hundreds of questions share one system call. No home router, no recursive server
 * that must ask others first, and none behind a limiter ever comes near.
 */
const BULK_PER_MS = 10;
/** Replies over which that is measured. */
const SAMPLE = 500;
const START_WINDOW = 16;
/** More would only wait in the buffers of the connection. */
const MAX_WINDOW = 512;
/** So many replies, and the stream carries everything; until then UDP goes on beside it. */
const PROVEN_AFTER = 500;
/** A question that a stream has left unanswered for so long goes back to UDP. */
const BULK_PATIENCE_MS = 400;
/** Questions that may go back: a few, and this share of those answered. */
const FEW_STRIKES = 16;
const STRIKE_SHARE = 0.02;
/** Slower than this share of what UDP did, over a while in which questions waited all the time, and UDP takes over. */
const SLOWER = 0.7;
const COMPARED_OVER_MS = 200;
/** Another server may listen behind the TCP port: so many replies of each kind must be what UDP says, too. */
const COMPARED = 8;
function createBulk({ open, place, ceiling, perMs }) {
    let canOpen = open !== undefined;
    let replies = 0;
    let strikes = 0;
    let udpReplies = 0;
    let udpSince = 0;
    let udpPerMs = 0;
    let comparedFrom = -1;
    let repliesThen = 0;
    const compared = new Map();
    function comparedLike(message) {
        const type = message.questions[0]?.type ?? '';
        let counts = compared.get(type);
        if (counts === undefined) {
            counts = [0, 0, 0];
            compared.set(type, counts);
        }
        return counts;
    }
    const bulk = {
        line: undefined,
        isProven: false,
        answeredByUdp(now, waiting) {
            if (!canOpen || bulk.line !== undefined)
                return;
            if (udpReplies++ === 0)
                udpSince = now;
            if (udpReplies <= SAMPLE)
                return;
            udpPerMs = SAMPLE / Math.max(now - udpSince, 0.001);
            udpReplies = 0;
            if (udpPerMs < perMs || !waiting)
                return;
            bulk.line = (0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .createLine */ .RJ)(open(), place, Math.min(ceiling, MAX_WINDOW), START_WINDOW);
            bulk.line.full = true;
        },
        answered() {
            replies++;
            if (replies === PROVEN_AFTER)
                bulk.isProven = true;
        },
        doubts: (message) => comparedLike(message)[kindOf(message)] < COMPARED,
        compare(said, message) {
            if (said !== dataOf(message))
                return false;
            comparedLike(message)[kindOf(message)]++;
            return true;
        },
        strike: () => ++strikes <= FEW_STRIKES + replies * STRIKE_SHARE,
        idle() {
            comparedFrom = -1;
        },
        isSlow(now) {
            if (!bulk.isProven)
                return false;
            if (comparedFrom < 0) {
                comparedFrom = now;
                repliesThen = replies;
                return false;
            }
            if (now - comparedFrom < COMPARED_OVER_MS)
                return false;
            const perMsNow = (replies - repliesThen) / (now - comparedFrom);
            comparedFrom = -1;
            return perMsNow < SLOWER * udpPerMs;
        },
        end() {
            canOpen = false;
            bulk.line?.transport.close();
            bulk.line = undefined;
        },
    };
    return bulk;
}
/** Records, NODATA or NXDOMAIN. */
function kindOf({ rcode, answers }) {
    if (rcode === _wire_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .RCODE */ .KK.NXDOMAIN)
        return 2;
    return answers.length > 0 ? 0 : 1;
}
/** What a message says, in whichever order. */
function dataOf({ rcode, answers }) {
    const records = answers.map(({ owner, type, data }) => `${owner} ${type} ${data}`);
    return `${rcode} ${records.sort().join('\n')}`;
}


/***/ }),

/***/ 8865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ nat64Prefixes),
/* harmony export */   KH: () => (/* binding */ withoutSynthesised),
/* harmony export */   O3: () => (/* binding */ maybeSynthesised),
/* harmony export */   Th: () => (/* binding */ IPV4_ONLY),
/* harmony export */   Zj: () => (/* binding */ isTranslated)
/* harmony export */ });
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3984);

/** The name that has IPv4 addresses only, so that an AAAA at it is a resolver's invention (RFC 7050 section 3). */
const IPV4_ONLY = 'ipv4only.arpa';
const WELL_KNOWN = [170, 171];
/** Prefix lengths of RFC 6052 section 2.2, and where the four octets stand: octet 8 is always left out. */
const LAYOUTS = [
    [32, [4, 5, 6, 7]],
    [40, [5, 6, 7, 9]],
    [48, [6, 7, 9, 10]],
    [56, [7, 9, 10, 11]],
    [64, [9, 10, 11, 12]],
    [96, [12, 13, 14, 15]],
];
/** The NAT64 prefixes that the AAAA answer for `ipv4only.arpa` gives away; none where the resolver does not do DNS64. */
function nat64Prefixes(answer) {
    if (answer.kind !== 'rrset')
        return [];
    const prefixes = new Map();
    for (const address of answer.targets) {
        const bytes = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(address);
        for (const [length, [a, b, c, d]] of LAYOUTS) {
            if (bytes[a] !== 192 || bytes[b] !== 0 || bytes[c] !== 0 || !WELL_KNOWN.includes(bytes[d]))
                continue;
            const prefix = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOf */ .Af)(address, length);
            prefixes.set(`${prefix.address}/${length}`, prefix);
        }
    }
    return [...prefixes.values()];
}
/** Where nobody but a translator has addresses: the well-known prefix, and the one for local use (RFC 8215). */
const TRANSLATED = [
    { address: '64:ff9b::', length: 96 },
    { address: '64:ff9b:1::', length: 48 },
];
/** The first AAAA address that could have been made up from one of the A addresses, with whichever prefix. */
function maybeSynthesised(addresses, from) {
    const sources = from.map(_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$);
    return addresses.find((address) => {
        const bytes = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(address);
        return LAYOUTS.some(([, octets]) => sources.some((source) => octets.every((octet, i) => bytes[octet] === source[i])));
    });
}
/** True in the prefixes that need no A address beside them to be suspect. */
function isTranslated(address) {
    return TRANSLATED.some((network) => (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .networkContains */ .wd)(network, address));
}
/** The answer without the addresses that the resolver made up; without any left, the name has no AAAA. */
function withoutSynthesised(answer, prefixes) {
    if (answer.kind !== 'rrset' || prefixes.length === 0)
        return answer;
    const targets = answer.targets.filter((address) => !prefixes.some((prefix) => (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .networkContains */ .wd)(prefix, address)));
    if (targets.length === answer.targets.length)
        return answer;
    return targets.length > 0 ? { ...answer, targets } : { kind: 'nodata', aliases: answer.aliases };
}


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createExchange)
});

// EXTERNAL MODULE: ./lib/dns/bulk.js
var bulk = __webpack_require__(1518);
;// CONCATENATED MODULE: ./lib/dns/clock.js
const TICK_MS = 5;
/** After a pause of this process, replies wait in the sockets: read them before calling anything lost. */
const PAUSE_MS = 50;
function createClock(options) {
    let ticking;
    let lastTick = 0;
    let patientUntil = 0;
    /** False until a tick has counted silence again: pauses in a row must not put that off for ever. */
    let mayBePatient = true;
    function tick() {
        const now = performance.now();
        const since = now - lastTick;
        if (since > PAUSE_MS) {
            if (mayBePatient)
                patientUntil = now + 4 * TICK_MS;
            mayBePatient = false;
            options.paused(since - TICK_MS);
        }
        lastTick = now;
        const isPatient = now < patientUntil;
        mayBePatient ||= !isPatient;
        options.tick(now, isPatient);
        if (options.isIdle())
            stop();
    }
    function stop() {
        clearInterval(ticking);
        ticking = undefined;
    }
    return {
        start() {
            if (ticking !== undefined)
                return;
            lastTick = performance.now();
            ticking = setInterval(tick, TICK_MS);
        },
        stop,
    };
}

;// CONCATENATED MODULE: ./lib/dns/crowd.js
/** Questions on a line from which a refusal may mean the crowd: dnsmasq refuses the 151st that it has to pass on. */
const CROWD = 32;
const MOST_RESTS = 4;
const FIRST_REST_MS = 100;
/**
 * True where every server has refused the question, one of them while many others were open there, or when it did so
 * before: it may mean the number and not the question.
 */
function mayBeCrowdedOut({ ask, troubles, rests }) {
    if (!ask.recursion || rests >= MOST_RESTS)
        return false;
    let wasCrowded = rests > 0;
    for (const server of ask.servers) {
        const trouble = troubles?.get(server);
        if (trouble?.objection?.cause !== 'refused')
            return false;
        wasCrowded ||= trouble.crowd !== undefined && trouble.crowd > CROWD;
    }
    return wasCrowded;
}
/** Each rest is twice as long as the one before, and none longer than the deadline of the question. */
function createResting(timeoutMs, wake) {
    const timers = new Map();
    return {
        add(task) {
            const wakeUp = () => {
                timers.delete(task);
                wake(task);
            };
            const left = task.startedAt + timeoutMs - performance.now();
            timers.set(task, setTimeout(wakeUp, Math.min(left, FIRST_REST_MS * 2 ** task.rests++ * task.jitter)));
        },
        close() {
            for (const timer of timers.values())
                clearTimeout(timer);
            return timers.keys();
        },
    };
}

;// CONCATENATED MODULE: ./lib/dns/in-flight.js
function createInFlight(share) {
    const tasks = [];
    function notDue(task) {
        if (task.due === undefined)
            return;
        task.due = undefined;
        inFlight.due--;
    }
    const inFlight = {
        size: 0,
        due: 0,
        enter(task) {
            task.index = tasks.push(task) - 1;
            inFlight.size = tasks.length;
            share.entered();
        },
        leave(task) {
            notDue(task);
            share.left();
            const last = tasks.pop();
            if (last !== task) {
                tasks[task.index] = last;
                last.index = task.index;
            }
            task.index = -1;
            task.current.line.inFlight--;
            inFlight.size = tasks.length;
        },
        await(task, server) {
            if (task.due === undefined)
                inFlight.due++;
            task.due = server;
        },
        notDue,
        each(visit) {
            // Backwards, since whoever leaves lets the last one take its place; and many may leave at once.
            for (let i = tasks.length - 1; i >= 0; i--) {
                const task = tasks[i];
                if (task !== undefined)
                    visit(task);
            }
        },
    };
    return inFlight;
}

// EXTERNAL MODULE: ./lib/dns/limits.js + 1 modules
var limits = __webpack_require__(2541);
// EXTERNAL MODULE: ./lib/dns/line.js
var dns_line = __webpack_require__(8540);
// EXTERNAL MODULE: ./lib/dns/task.js
var dns_task = __webpack_require__(8571);
// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
;// CONCATENATED MODULE: ./lib/dns/wire/message.js
const HEADER_OCTETS = 12;
const MAX_MESSAGE_OCTETS = 65535;

// EXTERNAL MODULE: ./lib/dns/wire/registry.js
var registry = __webpack_require__(545);
;// CONCATENATED MODULE: ./lib/dns/wire/writer.js

/** Pointers have 14 bits (RFC 1035 section 4.1.4). */
const MAX_POINTER = 0x3fff;
/** Writes a message, or the RDATA of one record, into a buffer that grows. */
class writer_Writer {
    at = 0;
    buffer;
    /** Where the names written so far, and their parents, begin. */
    names = new Map();
    constructor(capacity = 512) {
        this.buffer = Buffer.allocUnsafe(capacity);
    }
    room(octets) {
        if (this.at + octets > this.buffer.length) {
            const larger = Buffer.allocUnsafe(2 * (this.at + octets));
            this.buffer.copy(larger, 0, 0, this.at);
            this.buffer = larger;
        }
        return this.buffer;
    }
    u8(value) {
        checkRange(value, 0xff);
        this.room(1)[this.at++] = value;
    }
    u16(value) {
        checkRange(value, 0xffff);
        this.at = this.room(2).writeUInt16BE(value, this.at);
    }
    u32(value) {
        checkRange(value, 0xffffffff);
        this.at = this.room(4).writeUInt32BE(value, this.at);
    }
    octets(octets) {
        this.room(octets.length).set(octets, this.at);
        this.at += octets.length;
    }
    /** Overwrites 16 bits that were written before. */
    patchU16(value, at) {
        this.buffer.writeUInt16BE(value, at);
    }
    name(name) {
        this.at = writeName(name, this.room(MAX_NAME_OCTETS), this.at);
    }
    /** As `name`, but ends in a pointer where the name or a parent of it was written by this method before. */
    compressedName(name) {
        // Labels are checked one by one below; whether they are too many is only in question for a long text.
        if (name.length > MAX_NAME_OCTETS - 2)
            writeName(name, Buffer.alloc(MAX_NAME_OCTETS), 0);
        let rest = name === ROOT ? '' : name;
        while (rest !== '') {
            const known = this.names.get(rest);
            if (known !== undefined) {
                this.u16(0xc000 | known);
                return;
            }
            if (this.at <= MAX_POINTER)
                this.names.set(rest, this.at);
            const end = labelEnd(rest);
            // One label with its length; the root octet that follows it is overwritten by what comes next.
            this.at = writeName(rest.slice(0, end), this.room(MAX_NAME_OCTETS), this.at) - 1;
            rest = rest.slice(end + 1);
        }
        this.u8(0);
    }
    /** A copy of what was written. */
    done() {
        return Buffer.from(this.buffer.subarray(0, this.at));
    }
}
function checkRange(value, most) {
    if (!(Number.isInteger(value) && value >= 0 && value <= most))
        throw new TypeError(`${value} is not a whole number from 0 to ${most}`);
}
/** Where the first label of canonical text ends. */
function labelEnd(name) {
    let at = 0;
    while (at < name.length && name[at] !== '.')
        at += name[at] === '\\' ? escapeLength(name, at) : 1;
    return at;
}
function escapeLength(name, at) {
    const code = name.charCodeAt(at + 1);
    return code >= 0x30 && code <= 0x39 ? 4 : 2;
}
/**
 * The name uncompressed, at `at`; there must be room for 255 octets. Returns where it ends.
 * @throws {TypeError} on text that is no canonical name.
 */
function writeName(name, buffer, at) {
    if (name === domain_name/* ROOT */.Dl) {
        buffer[at] = 0;
        return at + 1;
    }
    const last = at + domain_name/* MAX_NAME_OCTETS */._X - 1;
    /** Where the length of the present label goes. */
    let length = at;
    let to = at + 1;
    for (let i = 0; i < name.length; i++) {
        let code = name.charCodeAt(i);
        if (code === 0x2e) {
            closeLabel(name, buffer, length, to);
            length = to++;
        }
        else {
            if (code === 0x5c) {
                const size = escapeLength(name, i);
                code = size === 4 ? Number(name.slice(i + 1, i + 4)) : name.charCodeAt(i + 1);
                i += size - 1;
            }
            if (!(code <= 0xff))
                throw new TypeError(`not a canonical name: ${name}`);
            if (to < last)
                buffer[to] = code;
            to++;
        }
        if (to > last)
            throw new TypeError(`longer than ${domain_name/* MAX_NAME_OCTETS */._X} octets: ${name}`);
    }
    closeLabel(name, buffer, length, to);
    buffer[to] = 0;
    return to + 1;
}
function closeLabel(name, buffer, length, end) {
    const octets = end - length - 1;
    if (octets < 1 || octets > domain_name/* MAX_LABEL_OCTETS */.xg)
        throw new TypeError(`a label of ${octets} octets, not 1 to ${domain_name/* MAX_LABEL_OCTETS */.xg}: ${name}`);
    buffer[length] = octets;
}

;// CONCATENATED MODULE: ./lib/dns/wire/query.js




const OPT = 41;
const OPT_FIXED_OCTETS = 11;
/** Where queries are put together, before a buffer of the right size is cut from Node's pool. */
const scratch = Buffer.alloc(1024);
/**
 * The query as a message; its question starts at octet 12.
 * @throws {TypeError} on a type that has no number, a name that is not canonical, or an id that is not 16 bits.
 */
function encodeQuery(query) {
    const { edns } = query;
    let optionOctets = 0;
    if (edns?.options !== undefined)
        for (const { data } of edns.options)
            optionOctets += 4 + data.length;
    if (query.id !== (query.id & 0xffff))
        throw new TypeError(`the id ${query.id} is not a 16-bit number`);
    if (optionOctets > 0xffff)
        throw new TypeError(`${optionOctets} octets of EDNS options, the limit is 65535`);
    const most = HEADER_OCTETS + domain_name/* MAX_NAME_OCTETS */._X + 4 + OPT_FIXED_OCTETS + optionOctets;
    const target = most <= scratch.length ? scratch : Buffer.alloc(most);
    target[0] = query.id >> 8;
    target[1] = query.id;
    target[2] = query.rd === true ? 0x01 : 0;
    target[3] = (query.ad === true ? 0x20 : 0) | (query.cd === true ? 0x10 : 0);
    writeU16(target, 4, 1);
    writeU16(target, 6, 0);
    writeU16(target, 8, 0);
    writeU16(target, 10, edns === undefined ? 0 : 1);
    let at = writeQuestion(target, HEADER_OCTETS, query.name, query.type, query.class ?? registry/* CLASS */.tp.IN);
    if (edns !== undefined) {
        target[at] = 0;
        writeU16(target, at + 1, OPT);
        writeU16(target, at + 3, edns.udpSize);
        writeU16(target, at + 5, 0);
        writeU16(target, at + 7, edns.dnssecOk === true ? 0x8000 : 0);
        writeU16(target, at + 9, optionOctets);
        at += OPT_FIXED_OCTETS;
        for (const { code, data } of edns.options ?? []) {
            writeU16(target, at, code);
            writeU16(target, at + 2, data.length);
            target.set(data, at + 4);
            at += 4 + data.length;
        }
    }
    return copyOf(target, at);
}
function writeQuestion(target, at, name, type, qclass) {
    const number = (0,registry/* typeNumber */.OW)(type);
    if (number === undefined)
        throw new TypeError(`'${type}' is not a record type`);
    const end = writeName(name, target, at);
    writeU16(target, end, number);
    writeU16(target, end + 2, qclass);
    return end + 4;
}
function writeU16(target, at, value) {
    target[at] = value >> 8;
    target[at + 1] = value;
}
function copyOf(source, octets) {
    const copy = Buffer.allocUnsafe(octets);
    source.copy(copy, 0, 0, octets);
    return copy;
}
/** The header, or undefined where the packet is shorter than one. Nothing behind it is looked at. */
function peekHeader(packet) {
    if (packet.length < HEADER_OCTETS)
        return undefined;
    const high = packet[2];
    const low = packet[3];
    return {
        id: (packet[0] << 8) | packet[1],
        qr: (high & 0x80) !== 0,
        opcode: (high >> 3) & 0x0f,
        aa: (high & 0x04) !== 0,
        tc: (high & 0x02) !== 0,
        rd: (high & 0x01) !== 0,
        ra: (low & 0x80) !== 0,
        ad: (low & 0x20) !== 0,
        cd: (low & 0x10) !== 0,
        rcode: low & 0x0f,
        questionCount: (packet[4] << 8) | packet[5],
        answerCount: (packet[6] << 8) | packet[7],
        authorityCount: (packet[8] << 8) | packet[9],
        additionalCount: (packet[10] << 8) | packet[11],
    };
}
/**
 * True where the packet carries exactly one question and it is that of the query; letters compare without case
 * (RFC 1035 section 2.3.3). Allocates nothing. A refusal without any question section (`questionCount` 0) does not
 * match.
 */
function matchesQuestion(packet, query) {
    if (packet[4] !== 0 || packet[5] !== 1)
        return false;
    let at = HEADER_OCTETS;
    for (;;) {
        // The query's own name is whole. A packet that ends too early, or compresses the name, differs from it somewhere.
        const size = query[at];
        if (packet[at] !== size)
            return false;
        at++;
        if (size === 0)
            break;
        for (const end = at + size; at < end; at++) {
            const ours = query[at];
            const theirs = packet[at];
            if (ours !== theirs && (theirs === undefined || fold(ours) !== fold(theirs)))
                return false;
        }
    }
    for (const end = at + 4; at < end; at++)
        if (packet[at] !== query[at])
            return false;
    return true;
}
function fold(octet) {
    return octet >= 0x41 && octet <= 0x5a ? octet | 0x20 : octet;
}

;// CONCATENATED MODULE: ./lib/dns/next-try.js



const UDP_PAYLOAD_OCTETS = 1232;
/** After so many silent tries over UDP every other one goes over TCP, and over UDP without EDNS. */
const TRIES_BEFORE_STREAM = 3;
/** After so many, one does without EDNS, as long as nothing tells that the server hears such queries at all. */
const TRIES_BEFORE_PLAIN = 2;
const NO_OPTIONS = [];
/**
 * What the time calls for: the end of the question, another try, or, where the reply is later than almost all others, an
 * early one; undefined for going on waiting.
 */
function dueNow(task, now, timeoutMs, maxTries) {
    const { line, sentAt } = task.current;
    const sent = task.tries.length;
    const elapsed = now - sentAt;
    if (now - task.startedAt >= timeoutMs)
        return 'end';
    const rounds = Math.floor((sent - 1) / task.ask.servers.length);
    const longest = (0,dns_line/* longestTimeoutOf */.Z8)(line);
    if (elapsed >= Math.min(longest, (0,dns_line/* timeoutOf */.Rq)(line) * 2 ** rounds) * task.jitter)
        // The last try has all the time that is left.
        return sent < maxTries ? 'again' : undefined;
    if (sent > 1 || maxTries === 1)
        return undefined;
    const tail = (0,dns_line/* slowTailOf */.FB)(line);
    return tail !== undefined && elapsed >= tail ? 'early' : undefined;
}
/** Over which line the next try of a question goes to a server, and whether with EDNS, after what went wrong before. */
function roadOf(task, server) {
    const trouble = task.troubles?.get(server);
    const sentHere = task.tries.length === 0 ? 0 : (0,dns_task/* countTries */.zh)(task, server);
    const isDatagram = !server.line.transport.reliable;
    const despairing = isDatagram && sentHere >= TRIES_BEFORE_STREAM;
    const doubting = isDatagram && sentHere >= TRIES_BEFORE_PLAIN && !server.hearsEdns;
    // Some networks let no datagrams out: where only a stream was ever answered, it comes first.
    const isMute = isDatagram && server.line.srtt < 0 && server.answersByStream;
    const streamIsDue = isMute ? sentHere % 2 === 0 : despairing && sentHere % 2 === 1 && !server.streamless;
    const useStream = trouble?.stream === true || streamIsDue;
    const line = useStream ? server.streamLine() : server.line;
    const mayBePlain = server.plain || trouble?.plain === true || ((despairing || doubting) && !useStream);
    return { line, edns: !mayBePlain || needsEdns(task.ask) };
}
/** Without EDNS a question with options is another one: the answer to it would be for this machine (RFC 7871). */
function needsEdns({ options }) {
    return options !== undefined;
}
/** Learns from an answer which road is open; where EDNS was refused, or its queries alone got lost, the next question does without. */
function learnRoad({ task, server, line, edns }) {
    const isStream = line.transport.reliable;
    server.answersByStream ||= isStream;
    if (!edns)
        server.plain ||= !server.hearsEdns || task.troubles?.get(server)?.plain === true;
    else if (!isStream)
        server.hearsEdns = true;
}
/** The query, still without its id. */
function encodeTry(ask, server, line, edns) {
    return encodeQuery({
        id: 0,
        name: ask.name,
        type: ask.type,
        rd: ask.recursion,
        cd: ask.checkingDisabled === true,
        // Asks for AD in the reply without the signatures that DO would bring along (RFC 6840 section 5.7).
        ad: true,
        edns: edns
            ? {
                udpSize: UDP_PAYLOAD_OCTETS,
                dnssecOk: ask.dnssecOk === true,
                options: optionsOf(ask, server, line),
            }
            : undefined,
    });
}
/** Cookies guard against forgery from off the path, which a stream does by itself. */
function optionsOf(ask, server, line) {
    if (line.transport.reliable)
        return ask.options ?? NO_OPTIONS;
    const { option } = server.cookies;
    return ask.options === undefined ? [option] : [...ask.options, option];
}

// EXTERNAL MODULE: ./lib/model/parsed.js
var parsed = __webpack_require__(3385);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
;// CONCATENATED MODULE: ./lib/dns/wire/reader.js


/**
 * Thrown inside the decoder and caught at its border. No `Error`: hostile packets come by the million, and a stack
 * trace costs more than reading the packet.
 */
class Malformed {
    problem;
    /** True where the octets simply end, as a truncated message may. */
    cut;
    constructor(problem, cut = false) {
        this.problem = problem;
        this.cut = cut;
    }
}
function malformed(problem) {
    throw new Malformed(problem);
}
/** The canonical text of every octet of a label, and its character code where that text is one character, else 0. */
const TEXT = Array.from({ length: 256 }, (_, octet) => (0,domain_name/* escapeLabel */.cR)(String.fromCharCode(octet)));
const PLAIN = Uint8Array.from(TEXT, (text) => (text.length === 1 ? text.charCodeAt(0) : 0));
/** Holds the text of one name while it is read: at most four characters an octet. */
const reader_scratch = Buffer.alloc(4 * domain_name/* MAX_NAME_OCTETS */._X);
/** A name has at most 127 labels, so no name needs more pointers than this. */
const MAX_POINTERS = 127;
/**
 * What the names of one message may expand to, in octets; a name read again through the same pointer costs nothing.
 * The largest sensible message stays below; a hostile one of 64 KiB could otherwise ask for many times this.
 */
const MAX_EXPANDED_OCTETS = 1 << 20;
/** Reads forward through a message, or through the RDATA of one record when `end` is narrowed. */
class Reader {
    packet;
    at;
    /** First octet that may not be read any more: of the packet, or of the RDATA being read. */
    end;
    inRdata = false;
    names;
    expandedOctets = 0;
    constructor(packet, at = 0) {
        this.packet = Buffer.isBuffer(packet)
            ? packet
            : Buffer.from(packet.buffer, packet.byteOffset, packet.byteLength);
        this.at = at;
        this.end = packet.length;
    }
    /** Moves over `count` octets and returns where they begin. */
    skip(count) {
        const start = this.at;
        if (start + count > this.end)
            this.endsEarly();
        this.at = start + count;
        return start;
    }
    u8() {
        return this.packet[this.skip(1)];
    }
    u16() {
        const start = this.skip(2);
        return (this.packet[start] << 8) | this.packet[start + 1];
    }
    u32() {
        const start = this.skip(4);
        const { packet } = this;
        return (((packet[start] << 24) |
            (packet[start + 1] << 16) |
            (packet[start + 2] << 8) |
            packet[start + 3]) >>>
            0);
    }
    /** A view of the next octets; of all that are left where `count` is left out. */
    octets(count = this.end - this.at) {
        const start = this.skip(count);
        return this.packet.subarray(start, start + count);
    }
    /** Bounds what follows to the next `octets`, one record's RDATA, until `leaveRdata`. */
    enterRdata(octets) {
        if (this.at + octets > this.end)
            this.endsEarly();
        this.end = this.at + octets;
        this.inRdata = true;
    }
    leaveRdata() {
        if (this.at !== this.end)
            malformed(`${this.left} octets are left over in the RDATA`);
        this.end = this.packet.length;
        this.inRdata = false;
    }
    get left() {
        return this.end - this.at;
    }
    /** The next name (RFC 1035 sections 3.1 and 4.1.4). Its own octets obey `end`; what a pointer leads to lies before. */
    name(compression = 'accepted') {
        const start = this.at;
        const { packet } = this;
        if (packet[start] >= 0xc0 && start + 1 < this.end && compression === 'accepted') {
            const target = ((packet[start] & 0x3f) << 8) | packet[start + 1];
            const known = this.names?.get(target);
            if (known !== undefined) {
                this.at = start + 2;
                return known;
            }
            const name = this.expand(compression);
            this.remember(target, name);
            return name;
        }
        const name = this.expand(compression);
        if (name !== domain_name/* ROOT */.Dl)
            this.remember(start, name);
        return name;
    }
    /** The last name of a message, that nothing can point at any more. */
    lastName() {
        return this.expand('accepted');
    }
    remember(at, name) {
        this.names ??= new Map();
        this.names.set(at, name);
    }
    expand(compression) {
        const { packet } = this;
        let at = this.at;
        let end = this.end;
        /** A pointer must lead to before the place that the name, or its part behind the last pointer, began at. */
        let before = at;
        let after = -1;
        let octets = 1;
        let pointers = 0;
        let length = 0;
        for (;;) {
            if (at >= end)
                this.endsEarly();
            const size = packet[at];
            if (size === 0)
                break;
            if (size < 0x40) {
                octets += size + 1;
                if (octets > domain_name/* MAX_NAME_OCTETS */._X)
                    malformed(`a name is longer than ${domain_name/* MAX_NAME_OCTETS */._X} octets`);
                if (at + 1 + size > end)
                    this.endsEarly();
                if (length > 0)
                    reader_scratch[length++] = 0x2e;
                const stop = at + 1 + size;
                for (let i = at + 1; i < stop; i++) {
                    const plain = PLAIN[packet[i]];
                    if (plain !== 0)
                        reader_scratch[length++] = plain;
                    else {
                        const text = TEXT[packet[i]];
                        for (let j = 0; j < text.length; j++)
                            reader_scratch[length++] = text.charCodeAt(j);
                    }
                }
                at = stop;
            }
            else if (size >= 0xc0) {
                if (at + 1 >= end)
                    this.endsEarly();
                if (compression === 'refused')
                    malformed('a name is compressed in a type that forbids it');
                const target = ((size & 0x3f) << 8) | packet[at + 1];
                if (after < 0)
                    after = at + 2;
                if (target >= before)
                    malformed(`a compression pointer at octet ${at} does not lead backwards`);
                if (target < HEADER_OCTETS)
                    malformed(`a compression pointer at octet ${at} leads into the header`);
                if (++pointers > MAX_POINTERS)
                    malformed(`a name has more than ${MAX_POINTERS} compression pointers`);
                // Behind a pointer the name lies in octets that were read before, so only the packet bounds it.
                end = packet.length;
                before = target;
                at = target;
            }
            else
                malformed(`a label begins with the reserved octet 0x${size.toString(16)}`);
        }
        this.at = after < 0 ? at + 1 : after;
        this.expandedOctets += octets + pointers;
        if (this.expandedOctets > MAX_EXPANDED_OCTETS)
            malformed(`the names expand to more than ${MAX_EXPANDED_OCTETS} octets`);
        return length === 0 ? domain_name/* ROOT */.Dl : reader_scratch.toString('latin1', 0, length);
    }
    endsEarly() {
        throw this.inRdata
            ? new Malformed('a field runs past the end of its RDATA')
            : new Malformed('the message ends in the middle of an entry', true);
    }
}

;// CONCATENATED MODULE: ./lib/dns/wire/text.js
/** Presentation format of RDATA (RFC 1035 section 5.1): words, character-strings, and the encodings of octets. */
const WORD = /[ \t\r\n]*((?:[^ \t\r\n"\\]|\\.)+(?:"(?:[^"\\]|\\.)*")?|"(?:[^"\\]|\\.)*")/sy;
/** The words of RDATA text; quotes and escapes stay as they are. */
class text_Words {
    words;
    next = 0;
    /** @throws {TypeError} on an unclosed quote or a lone backslash. */
    constructor(text) {
        const words = [];
        let at = 0;
        const end = text.trimEnd().length;
        while (at < end) {
            WORD.lastIndex = at;
            const match = WORD.exec(text);
            if (match === null)
                throw new TypeError(`a quote or an escape is left open: ${text}`);
            words.push(match[1]);
            at = WORD.lastIndex;
        }
        this.words = words;
    }
    get left() {
        return this.words.length - this.next;
    }
    /** @throws {TypeError} when there is none left. */
    take(what) {
        const word = this.words[this.next++];
        if (word === undefined)
            throw new TypeError(`${what} is missing`);
        return word;
    }
    /** Everything left, without the spaces between. */
    rest() {
        const rest = this.words.slice(this.next).join('');
        this.next = this.words.length;
        return rest;
    }
    /** The next word as a decimal number from 0 to `max`. */
    number(what, max) {
        const word = this.take(what);
        if (!/^[0-9]{1,10}$/.test(word) || Number(word) > max)
            throw new TypeError(`${what} is '${word}', not a number from 0 to ${max}`);
        return Number(word);
    }
}
/** Octets as a quoted character-string. */
function quoted(octets) {
    let text = '"';
    for (const octet of octets) {
        if (octet === 0x22 || octet === 0x5c)
            text += `\\${String.fromCharCode(octet)}`;
        else if (octet >= 0x20 && octet <= 0x7e)
            text += String.fromCharCode(octet);
        else
            text += `\\${String(octet).padStart(3, '0')}`;
    }
    return `${text}"`;
}
/**
 * The octets of a character-string, quoted or not.
 * @throws {TypeError} on an escape that is none, or a character that is no octet.
 */
function unquoted(word) {
    const text = word.startsWith('"') ? word.slice(1, -1) : word;
    const octets = [];
    for (let i = 0; i < text.length; i++) {
        let code = text.charCodeAt(i);
        if (code === 0x5c) {
            const digits = /^[0-9]{3}/.exec(text.slice(i + 1, i + 4))?.[0];
            if (digits === undefined && /[0-9]/.test(text[i + 1] ?? '0'))
                throw new TypeError(`a backslash before a digit needs three digits: ${word}`);
            code = digits === undefined ? text.charCodeAt(i + 1) : Number(digits);
            i += digits === undefined ? 1 : 3;
        }
        if (code > 0xff)
            throw new TypeError(`a character is no octet; write it as \\DDD: ${word}`);
        octets.push(code);
    }
    return Buffer.from(octets);
}
function hex(octets) {
    return Buffer.from(octets.buffer, octets.byteOffset, octets.length).toString('hex').toUpperCase();
}
/** @throws {TypeError} on anything but pairs of hexadecimal digits. */
function text_fromHex(text) {
    if (!/^(?:[0-9a-fA-F]{2})*$/.test(text))
        throw new TypeError(`not hexadecimal: ${text}`);
    return Buffer.from(text, 'hex');
}
function base64(octets) {
    return Buffer.from(octets.buffer, octets.byteOffset, octets.length).toString('base64');
}
/** @throws {TypeError} on anything but padded base64 (RFC 4648 section 4). */
function fromBase64(text) {
    if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text))
        throw new TypeError(`not base64: ${text}`);
    return Buffer.from(text, 'base64');
}
const BASE32HEX = '0123456789ABCDEFGHIJKLMNOPQRSTUV';
/** Base 32 with the extended hex alphabet and no padding (RFC 4648 section 7, RFC 5155 section 3.3). */
function base32hex(octets) {
    let text = '';
    let bits = 0;
    let value = 0;
    for (const octet of octets) {
        value = (value << 8) | octet;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text += BASE32HEX[(value >> bits) & 31];
        }
        value &= (1 << bits) - 1;
    }
    return bits === 0 ? text : text + BASE32HEX[(value << (5 - bits)) & 31];
}
/** @throws {TypeError} on a character outside the alphabet. */
function fromBase32hex(text) {
    const octets = [];
    let bits = 0;
    let value = 0;
    for (const char of text.toUpperCase()) {
        const digit = BASE32HEX.indexOf(char);
        if (digit < 0)
            throw new TypeError(`not base32hex: ${text}`);
        value = (value << 5) | digit;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            octets.push(value >> bits);
            value &= (1 << bits) - 1;
        }
    }
    return Buffer.from(octets);
}

;// CONCATENATED MODULE: ./lib/dns/wire/fields.js





function number(what, octets) {
    const method = octets === 1 ? 'u8' : octets === 2 ? 'u16' : 'u32';
    return {
        read: (reader) => String(reader[method]()),
        write: (words, writer) => writer[method](words.number(what, 2 ** (8 * octets) - 1)),
    };
}
const u8 = number('an octet', 1);
const u16 = number('a 16-bit number', 2);
const u32 = number('a 32-bit number', 4);
/** The canonical name that a word of text means; a final dot is taken for granted. */
function nameOf(word) {
    const name = (0,domain_name/* parseDomainName */.r)(word, { octets: true });
    if (!name.ok)
        throw new TypeError(name.problem);
    return name.value;
}
/**
 * What compression a type's names may have (RFC 3597 section 4): `sent` in the types of RFC 1035, `accepted` in those
 * that older software compresses, `refused` in all others.
 */
function fields_name(compression, finalDot = true) {
    const accepted = compression === 'refused' ? 'refused' : 'accepted';
    return {
        read(reader) {
            const text = reader.name(accepted);
            return finalDot && text !== domain_name/* ROOT */.Dl ? `${text}.` : text;
        },
        write(words, writer, compress) {
            const text = nameOf(words.take('a name'));
            if (compress && compression === 'sent')
                writer.compressedName(text);
            else
                writer.name(text);
        },
    };
}
function address(family) {
    return {
        read: (reader) => (0,ip_address/* addressFromBytes */.gu)(reader.octets(family === 4 ? 4 : 16)),
        write(words, writer) {
            const parsed = (0,ip_address/* parseIpAddress */.D_)(words.take('an address'));
            if (!parsed.ok)
                throw new TypeError(parsed.problem);
            if ((0,ip_address/* familyOf */.Ap)(parsed.value) !== family)
                throw new TypeError(`'${parsed.value}' is not an IPv${family} address`);
            writer.octets((0,ip_address/* bytesOf */.$$)(parsed.value));
        },
    };
}
const ipv4 = address(4);
const ipv6 = address(6);
function putString(octets, writer) {
    if (octets.length > 255)
        throw new TypeError(`a character-string has ${octets.length} octets, the limit is 255`);
    writer.u8(octets.length);
    writer.octets(octets);
}
/** A character-string (RFC 1035 section 3.3). */
const string = {
    read: (reader) => quoted(reader.octets(reader.u8())),
    write: (words, writer) => putString(unquoted(words.take('a character-string')), writer),
};
/** Character-strings to the end of the RDATA, at least one. */
const strings = {
    read(reader) {
        const texts = [];
        do
            texts.push(string.read(reader));
        while (reader.left > 0);
        return texts.join(' ');
    },
    write(words, writer, compress) {
        do
            string.write(words, writer, compress);
        while (words.left > 0);
    },
};
/** One character-string, or none. */
const optionalString = {
    read: (reader) => (reader.left === 0 ? '' : string.read(reader)),
    write(words, writer, compress) {
        if (words.left > 0)
            string.write(words, writer, compress);
    },
};
/** The rest of the RDATA as one quoted text without a length (RFC 7553, RFC 8659). */
const restQuoted = {
    read: (reader) => quoted(reader.octets()),
    write: (words, writer) => writer.octets(unquoted(words.take('a quoted text'))),
};
/** A property tag (RFC 8659 section 4.1): ASCII letters and digits after their count. */
const tag = {
    read(reader) {
        const text = reader.octets(reader.u8()).toString('latin1');
        return /^[a-zA-Z0-9]+$/.test(text) ? text : undefined;
    },
    write(words, writer) {
        const text = words.take('a tag');
        if (!/^[a-zA-Z0-9]{1,255}$/.test(text))
            throw new TypeError(`'${text}' is not a tag`);
        putString(Buffer.from(text, 'latin1'), writer);
    },
};
function rest(what, encode, decode) {
    return {
        read: (reader) => (reader.left === 0 ? undefined : encode(reader.octets())),
        write(words, writer) {
            if (words.left === 0)
                throw new TypeError(`${what} is missing`);
            writer.octets(decode(words.rest()));
        },
    };
}
const restHex = rest('hexadecimal data', hex, text_fromHex);
const restBase64 = rest('base64 data', base64, fromBase64);
/** A salt (RFC 5155 section 3.3): hexadecimal after its length, `-` where empty. */
const salt = {
    read: (reader) => hex(reader.octets(reader.u8())) || '-',
    write(words, writer) {
        const text = words.take('a salt');
        putString(text === '-' ? Buffer.alloc(0) : text_fromHex(text), writer);
    },
};
/** A hashed owner (RFC 5155 section 3.3): base32hex after its length. */
const hashedOwner = {
    read: (reader) => base32hex(reader.octets(reader.u8())) || malformed('the hashed owner is empty'),
    write: (words, writer) => putString(fromBase32hex(words.take('a hashed owner')), writer),
};
const recordType = {
    read: (reader) => (0,registry/* typeName */.go)(reader.u16()),
    write: (words, writer) => writer.u16(typeOf(words.take('a record type'))),
};
function typeOf(word) {
    const number = (0,registry/* typeNumber */.OW)(word.toUpperCase());
    if (number === undefined)
        throw new TypeError(`'${word}' is not a record type`);
    return number;
}
/** Numbers of DNSSEC algorithms, whose mnemonics zone files may use (RFC 4034 appendix A.1). */
const ALGORITHMS = {
    DELETE: 0,
    RSAMD5: 1,
    DH: 2,
    DSA: 3,
    RSASHA1: 5,
    'DSA-NSEC3-SHA1': 6,
    'RSASHA1-NSEC3-SHA1': 7,
    RSASHA256: 8,
    RSASHA512: 10,
    'ECC-GOST': 12,
    ECDSAP256SHA256: 13,
    ECDSAP384SHA384: 14,
    ED25519: 15,
    ED448: 16,
    SM2SM3: 17,
    'ECC-GOST12': 23,
    INDIRECT: 252,
    PRIVATEDNS: 253,
    PRIVATEOID: 254,
};
const algorithm = {
    read: u8.read,
    write(words, writer) {
        const word = words.take('an algorithm');
        const number = ALGORITHMS[word.toUpperCase()] ?? (/^[0-9]{1,3}$/.test(word) ? Number(word) : 256);
        if (number > 255)
            throw new TypeError(`'${word}' is not a DNSSEC algorithm`);
        writer.u8(number);
    },
};
function timeText(seconds) {
    return new Date(seconds * 1000).toISOString().slice(0, 19).replace(/[-T:]/g, '');
}
/** A time as YYYYMMDDHHmmSS in UTC (RFC 4034 section 3.2); on the wire seconds since 1970 in 32 bits. */
const time = {
    read: (reader) => timeText(reader.u32()),
    write(words, writer) {
        const word = words.take('a time');
        const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(word);
        if (parts === null && !/^\d{1,10}$/.test(word))
            throw new TypeError(`'${word}' is not a time`);
        const [year, month, day, hour, minute, second] = (parts ?? []).slice(1).map(Number);
        const seconds = parts === null ? Number(word) : Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
        if (parts !== null && timeText(seconds) !== word)
            throw new TypeError(`'${word}' is not a date`);
        if (!(seconds >= 0 && seconds <= 0xffffffff))
            throw new TypeError(`'${word}' is not a time in 32 bits`);
        writer.u32(seconds);
    },
};
/** A type bit map (RFC 4034 section 4.1.2): blocks of 256 types in order, none empty, none with zeros at its end. */
const typeBitMap = {
    read(reader) {
        const types = [];
        let last = -1;
        while (reader.left > 0) {
            const block = reader.u8();
            const octets = reader.octets(reader.u8());
            if (block <= last)
                malformed('the blocks of a type bit map are out of order');
            if (octets.length < 1 || octets.length > 32 || octets[octets.length - 1] === 0)
                malformed('a block of a type bit map has a wrong length');
            last = block;
            for (let i = 0; i < 8 * octets.length; i++)
                if ((octets[i >> 3] & (0x80 >> (i & 7))) !== 0)
                    types.push((0,registry/* typeName */.go)(256 * block + i));
        }
        return types.join(' ');
    },
    write(words, writer) {
        const blocks = new Map();
        while (words.left > 0) {
            const number = typeOf(words.take('a record type'));
            const block = blocks.get(number >> 8) ?? new Uint8Array(32);
            block[(number & 0xff) >> 3] |= 0x80 >> (number & 7);
            blocks.set(number >> 8, block);
        }
        for (const [block, octets] of [...blocks].sort(([a], [b]) => a - b)) {
            const length = octets.findLastIndex((octet) => octet !== 0) + 1;
            writer.u8(block);
            putString(octets.subarray(0, length), writer);
        }
    },
};
/** Octets as lower-case pairs or fours of digits with a separator: EUI-48, EUI-64 (RFC 7043), locators (RFC 6742). */
function groups(octets, perGroup, separator) {
    const group = new RegExp(`.{${2 * perGroup}}(?=.)`, 'g');
    return {
        read: (reader) => hex(reader.octets(octets)).toLowerCase().replace(group, `$&${separator}`),
        write(words, writer) {
            const word = words.take('an identifier');
            const parts = word.split(separator).map((part) => part.padStart(2 * perGroup, '0'));
            const bytes = text_fromHex(parts.join(''));
            if (bytes.length !== octets || parts.length !== octets / perGroup)
                throw new TypeError(`'${word}' has not ${octets / perGroup} groups`);
            writer.octets(bytes);
        },
    };
}

;// CONCATENATED MODULE: ./lib/dns/wire/location.js
/** Of latitude and longitude, in thousandths of a second of arc. */
const ORIGIN = 2 ** 31;
const DEGREE = 3_600_000;
const MINUTE = 60_000;
/** Altitudes count in centimetres from 100 km below the reference spheroid. */
const GROUND = 10_000_000;
/** LOC (RFC 1876): `42 21 54.000 N 71 6 18.000 W -24.00m 30m 10000m 10m`. */
const location_location = {
    read(reader) {
        // Of a later version nothing is known, not even its length (RFC 1876 section 2).
        if (reader.u8() !== 0)
            return undefined;
        const sizes = [size(reader.u8()), size(reader.u8()), size(reader.u8())];
        const latitude = angle(reader.u32(), 90, 'N', 'S');
        const longitude = angle(reader.u32(), 180, 'E', 'W');
        const altitude = ((reader.u32() - GROUND) / 100).toFixed(2);
        const parts = [latitude, longitude, ...sizes];
        if (parts.includes(undefined))
            return undefined;
        return `${latitude} ${longitude} ${altitude}m ${sizes.join(' ')}`;
    },
    write(words, writer) {
        const latitude = readAngle(words, 90, 'N', 'S');
        const longitude = readAngle(words, 180, 'E', 'W');
        const altitude = readCentimetres(words.take('an altitude')) + GROUND;
        if (altitude < 0 || altitude > 0xffffffff)
            throw new TypeError('the altitude is out of range');
        writer.u8(0);
        for (const otherwise of ['1m', '10000m', '10m'])
            writer.u8(sizeOctet(words.left > 0 ? words.take('a size') : otherwise));
        writer.u32(latitude);
        writer.u32(longitude);
        writer.u32(altitude);
    },
};
function angle(value, most, positive, negative) {
    const distance = Math.abs(value - ORIGIN);
    if (distance > most * DEGREE)
        return undefined;
    const degrees = Math.floor(distance / DEGREE);
    const minutes = Math.floor((distance % DEGREE) / MINUTE);
    const seconds = ((distance % MINUTE) / 1000).toFixed(3);
    return `${degrees} ${minutes} ${seconds} ${value < ORIGIN ? negative : positive}`;
}
function readAngle(words, most, positive, negative) {
    const numbers = [];
    for (;;) {
        const word = words.take(`${positive} or ${negative}`);
        const direction = word.toUpperCase();
        if (direction === positive || direction === negative) {
            const [degrees = Number.NaN, minutes = 0, seconds = 0] = numbers;
            const distance = degrees * DEGREE + minutes * MINUTE + Math.round(seconds * 1000);
            const whole = Number.isInteger(degrees) && Number.isInteger(minutes);
            if (!whole || numbers.length > 3 || minutes > 59 || seconds >= 60 || distance > most * DEGREE)
                throw new TypeError(`not a position: ${numbers.join(' ')} ${word}`);
            return direction === positive ? ORIGIN + distance : ORIGIN - distance;
        }
        if (!/^\d{1,3}(?:\.\d{1,3})?$/.test(word))
            throw new TypeError(`not a part of a position: ${word}`);
        numbers.push(Number(word));
    }
}
function readCentimetres(word) {
    if (!/^-?\d{1,8}(?:\.\d{1,2})?m?$/.test(word))
        throw new TypeError(`not a length in metres: ${word}`);
    return Math.round(Number.parseFloat(word) * 100);
}
/** A digit and a power of ten, in centimetres. */
function size(octet) {
    const digit = octet >> 4;
    const power = octet & 15;
    if (digit > 9 || power > 9 || (digit === 0 && power !== 0))
        return undefined;
    return power < 2 ? `${((digit * 10 ** power) / 100).toFixed(2)}m` : `${digit}${'0'.repeat(power - 2)}m`;
}
function sizeOctet(word) {
    const centimetres = readCentimetres(word);
    if (centimetres < 0 || centimetres > 9e9)
        throw new TypeError(`not a size: ${word}`);
    const power = Math.max(0, String(centimetres).length - 1);
    return (Math.floor(centimetres / 10 ** power) << 4) | (centimetres === 0 ? 0 : power);
}

;// CONCATENATED MODULE: ./lib/dns/wire/service-parameters.js



/** SvcParamKeys with values that have a text of their own (RFC 9460 section 14.3.2); others keep their number. */
const KEYS = ['mandatory', 'alpn', 'no-default-alpn', 'port', 'ipv4hint', 'ech', 'ipv6hint'];
/** The parameters of SVCB and HTTPS (RFC 9460 sections 2.1 and 2.2), in ascending order of their keys. */
const serviceParameters = {
    read(reader) {
        const parameters = [];
        let last = -1;
        while (reader.left > 0) {
            const key = reader.u16();
            if (key <= last)
                malformed('the service parameters are out of order');
            last = key;
            const value = reader.octets(reader.u16());
            const text = valueText(key, value);
            if (text === undefined)
                return undefined;
            parameters.push(text === '' ? keyName(key) : `${keyName(key)}=${text}`);
        }
        return parameters.join(' ');
    },
    write(words, writer) {
        const parameters = new Map();
        while (words.left > 0) {
            const word = words.take('a parameter');
            const equals = word.indexOf('=');
            const key = keyNumber(equals < 0 ? word : word.slice(0, equals));
            if (parameters.has(key))
                throw new TypeError(`the parameter ${keyName(key)} is given twice`);
            parameters.set(key, valueOctets(key, equals < 0 ? '' : word.slice(equals + 1)));
        }
        for (const [key, value] of [...parameters].sort(([a], [b]) => a - b)) {
            writer.u16(key);
            writer.u16(value.length);
            writer.octets(value);
        }
    },
};
function keyName(key) {
    return KEYS[key] ?? `key${key}`;
}
function keyNumber(text) {
    const known = KEYS.indexOf(text);
    if (known >= 0)
        return known;
    const digits = /^key(0|[1-9][0-9]{0,4})$/.exec(text)?.[1];
    if (digits === undefined || Number(digits) > 0xffff)
        throw new TypeError(`'${text}' is not a service parameter; write keyNUMBER`);
    return Number(digits);
}
/** Undefined where the octets break the key's own rules: such a record is shown as octets. */
function valueText(key, value) {
    switch (KEYS[key]) {
        case 'mandatory': {
            const keys = list(value, 2, (octets) => octets.readUInt16BE());
            return keys?.every((item, i) => item !== 0 && (i === 0 || item > keys[i - 1]))
                ? keys.map(keyName).join(',')
                : undefined;
        }
        case 'alpn':
            return protocols(value);
        case 'no-default-alpn':
            return value.length === 0 ? '' : undefined;
        case 'port':
            return value.length === 2 ? String(value.readUInt16BE()) : undefined;
        case 'ipv4hint':
            return list(value, 4, ip_address/* addressFromBytes */.gu)?.join(',');
        case 'ech':
            return value.length === 0 ? undefined : base64(value);
        case 'ipv6hint':
            return list(value, 16, ip_address/* addressFromBytes */.gu)?.join(',');
        default:
            return value.length === 0 ? '' : quoted(value);
    }
}
function list(value, size, item) {
    if (value.length === 0 || value.length % size !== 0)
        return undefined;
    return Array.from({ length: value.length / size }, (_, i) => item(value.subarray(size * i, size * (i + 1))));
}
/** Protocol ids, comma-separated: a comma or backslash inside one is escaped once more (RFC 9460 appendix A.1). */
function protocols(value) {
    const ids = [];
    for (let at = 0; at < value.length; at += 1 + value[at]) {
        const id = value.subarray(at + 1, at + 1 + value[at]);
        if (value[at] === 0 || id.length !== value[at])
            return undefined;
        ids.push(id.toString('latin1').replace(/[\\,]/g, '\\$&'));
    }
    return ids.length === 0 ? undefined : quoted(Buffer.from(ids.join(','), 'latin1'));
}
function valueOctets(key, text) {
    const octets = unquoted(text);
    const plain = octets.toString('latin1');
    switch (KEYS[key]) {
        case 'mandatory': {
            const keys = plain
                .split(',')
                .map(keyNumber)
                .sort((a, b) => a - b);
            return Buffer.concat(keys.map((item) => Buffer.from([item >> 8, item & 0xff])));
        }
        case 'alpn': {
            const ids = plain.match(/(?:[^\\,]|\\.)+/gs) ?? [];
            return Buffer.concat(ids.map((escaped) => {
                const id = Buffer.from(escaped.replace(/\\(.)/gs, '$1'), 'latin1');
                if (id.length > 255)
                    throw new TypeError(`a protocol id has ${id.length} octets, the limit is 255`);
                return Buffer.concat([Buffer.from([id.length]), id]);
            }));
        }
        case 'no-default-alpn':
            if (text !== '')
                throw new TypeError('no-default-alpn takes no value');
            return octets;
        case 'port':
            if (!/^[0-9]{1,5}$/.test(plain) || Number(plain) > 0xffff)
                throw new TypeError(`'${plain}' is not a port`);
            return Buffer.from([Number(plain) >> 8, Number(plain) & 0xff]);
        case 'ipv4hint':
            return addresses(plain, 4);
        case 'ech':
            return fromBase64(plain);
        case 'ipv6hint':
            return addresses(plain, 6);
        default:
            return octets;
    }
}
function addresses(text, family) {
    return Buffer.concat(text.split(',').map((item) => {
        const address = (0,ip_address/* parseIpAddress */.D_)(item);
        if (!address.ok)
            throw new TypeError(address.problem);
        if ((0,ip_address/* familyOf */.Ap)(address.value) !== family)
            throw new TypeError(`'${item}' is not an IPv${family} address`);
        return (0,ip_address/* bytesOf */.$$)(address.value);
    }));
}

;// CONCATENATED MODULE: ./lib/dns/wire/rdata.js






/** A name that is the whole RDATA and stands as a DomainName, without a final dot. */
const target = fields_name('sent', false);
const wellKnownName = fields_name('sent');
const oldName = fields_name('accepted');
const newName = fields_name('refused');
const signature = (signer) => [recordType, algorithm, u8, u32, time, time, u16, signer, restBase64];
const digest = [u16, algorithm, u8, restHex];
const publicKey = [u16, u8, algorithm, restBase64];
const certificateHash = [u8, u8, u8, restHex];
const service = [u16, newName, serviceParameters];
/** The fields of every type that has text. All others are shown as octets (RFC 3597 section 5). */
const FIELDS = new Map([
    ['A', [ipv4]],
    ['AAAA', [ipv6]],
    ['NS', [target]],
    ['CNAME', [target]],
    ['PTR', [target]],
    // RFC 6672 forbids to send a compressed target, which RFC 2672 had allowed.
    ['DNAME', [fields_name('accepted', false)]],
    ['SOA', [wellKnownName, wellKnownName, u32, u32, u32, u32, u32]],
    ['MX', [u16, wellKnownName]],
    ['MD', [wellKnownName]],
    ['MF', [wellKnownName]],
    ['MB', [wellKnownName]],
    ['MG', [wellKnownName]],
    ['MR', [wellKnownName]],
    ['MINFO', [wellKnownName, wellKnownName]],
    ['HINFO', [string, string]],
    ['TXT', [strings]],
    ['SPF', [strings]],
    ['AVC', [strings]],
    ['NINFO', [strings]],
    ['RESINFO', [strings]],
    ['WALLET', [strings]],
    ['CLA', [strings]],
    ['RP', [oldName, oldName]],
    ['AFSDB', [u16, oldName]],
    ['RT', [u16, oldName]],
    ['PX', [u16, oldName, oldName]],
    ['KX', [u16, newName]],
    ['X25', [string]],
    ['ISDN', [string, optionalString]],
    ['GPOS', [string, string, string]],
    ['LOC', [location_location]],
    ['SRV', [u16, u16, u16, oldName]],
    ['NAPTR', [u16, u16, string, string, string, oldName]],
    ['URI', [u16, u16, restQuoted]],
    ['CAA', [u8, tag, restQuoted]],
    ['SSHFP', [u8, u8, restHex]],
    ['TLSA', certificateHash],
    ['SMIMEA', certificateHash],
    ['OPENPGPKEY', [restBase64]],
    ['DHCID', [restBase64]],
    ['HHIT', [restBase64]],
    ['BRID', [restBase64]],
    ['DS', digest],
    ['CDS', digest],
    ['DLV', digest],
    ['TA', digest],
    ['DNSKEY', publicKey],
    ['CDNSKEY', publicKey],
    ['KEY', publicKey],
    ['RKEY', publicKey],
    ['RRSIG', signature(newName)],
    ['SIG', signature(oldName)],
    ['NSEC', [newName, typeBitMap]],
    ['NSEC3', [u8, u8, u16, salt, hashedOwner, typeBitMap]],
    ['NSEC3PARAM', [u8, u8, u16, salt]],
    ['CSYNC', [u32, u16, typeBitMap]],
    ['ZONEMD', [u32, u8, u8, restHex]],
    ['DSYNC', [recordType, u8, u16, newName]],
    ['TALINK', [newName, newName]],
    ['SVCB', service],
    ['HTTPS', service],
    ['NID', [u16, groups(8, 2, ':')]],
    ['L32', [u16, ipv4]],
    ['L64', [u16, groups(8, 2, ':')]],
    ['LP', [u16, newName]],
    ['EUI48', [groups(6, 1, '-')]],
    ['EUI64', [groups(8, 1, '-')]],
]);
/** Types whose RDATA means this in class IN only (RFC 1035 section 3.4, RFC 3596, RFC 2782, RFC 9460). */
const ONLY_IN = new Set(['A', 'AAAA', 'PX', 'KX', 'SRV', 'DHCID', 'SVCB', 'HTTPS']);
function fieldsOf(type, recordClass) {
    return recordClass !== registry/* CLASS */.tp.IN && ONLY_IN.has(type) ? undefined : FIELDS.get(type);
}
/** Text of the next `octets` of the message as RDATA; the reader ends up behind them. */
function readRdata(reader, type, recordClass, octets) {
    reader.enterRdata(octets);
    const start = reader.at;
    // An update (RFC 2136 section 2.4) names RRsets by records without RDATA.
    const empty = octets === 0 && (recordClass === registry/* CLASS */.tp.ANY || recordClass === registry/* CLASS */.tp.NONE);
    const fields = empty ? undefined : fieldsOf(type, recordClass);
    let text = fields === undefined ? undefined : readFields(reader, fields);
    if (text === undefined) {
        reader.at = start;
        text = genericText(reader.octets());
    }
    reader.leaveRdata();
    return text;
}
function readFields(reader, fields) {
    let text = fields[0].read(reader);
    for (let i = 1; i < fields.length && text !== undefined; i++) {
        const part = fields[i].read(reader);
        if (part === undefined)
            return undefined;
        if (part !== '')
            text += ` ${part}`;
    }
    return text;
}
function genericText(octets) {
    return octets.length === 0 ? '\\# 0' : `\\# ${octets.length} ${hex(octets)}`;
}
/** Writes the RDATA that the text means; see `encodeRdata`. */
function writeRdata(writer, type, data, compress) {
    if (data.startsWith('\\#')) {
        writer.octets(genericOctets(data));
        return;
    }
    const fields = FIELDS.get(type);
    if (fields === undefined)
        throw new TypeError(`${type} has no text form here; write \\# LENGTH HEX: ${data}`);
    const words = new Words(data);
    for (const field of fields)
        field.write(words, writer, compress);
    if (words.left > 0)
        throw new TypeError(`more than ${type} takes: ${words.rest()}`);
}
function genericOctets(data) {
    const words = new Words(data.slice(2));
    const length = words.number('the length behind \\#', 0xffff);
    const octets = fromHex(words.rest());
    if (octets.length !== length)
        throw new TypeError(`${octets.length} octets, not ${length}: ${data}`);
    return octets;
}
/**
 * RDATA in wire form, names uncompressed, from its canonical text or from `\# LENGTH HEX`, which is taken as given.
 * Also reads what zone files may write instead: unquoted strings, split base64, mnemonics of algorithms.
 * @throws {TypeError} on text that has no wire form; the message says what is wrong with it.
 */
function encodeRdata(type, data) {
    if (typeNumber(type) === undefined)
        throw new TypeError(`'${type}' is not a record type`);
    const writer = new Writer(64);
    writeRdata(writer, type, data, false);
    if (writer.at > 0xffff)
        throw new TypeError(`${writer.at} octets of RDATA, the limit is 65535`);
    return writer.done();
}

;// CONCATENATED MODULE: ./lib/dns/wire/decode.js







/**
 * Reads a whole message, strictly: anything that RFC 1035 or the RFC of a record's type does not allow, and octets
 * after the last record, is a problem. Never throws; time is linear in the packet and memory bounded.
 *
 * Octets after the last record are refused because both transports say exactly how long a message is: what is left
 * over was either not meant for us or is a record that a count hides, and an answer with a record missing would be
 * judged as if that record did not exist.
 *
 * Where TC is set the message may stop anywhere behind the header: entries that are whole are given, the rest is left
 * out. An OPT record may be among what is lost, and the upper bits of the RCODE with it.
 */
function decodeMessage(packet) {
    const header = peekHeader(packet);
    if (header === undefined)
        return (0,parsed/* refused */.J)(`the message has ${packet.length} octets; its header alone has ${HEADER_OCTETS}`);
    const { id, qr, opcode, aa, tc, rd, ra, ad, cd, rcode } = header;
    const questions = [];
    const answers = [];
    const authorities = [];
    const additionals = [];
    const opt = {};
    try {
        const reader = new Reader(packet, HEADER_OCTETS);
        for (let i = 0; i < header.questionCount; i++)
            questions.push(readQuestion(reader));
        readSection(reader, header.answerCount, answers);
        readSection(reader, header.authorityCount, authorities);
        readSection(reader, header.additionalCount, additionals, opt);
        if (reader.left > 0)
            malformed(`${reader.left} octets follow the last record`);
    }
    catch (reason) {
        if (!(reason instanceof Malformed))
            throw reason;
        if (!(tc && reason.cut))
            return (0,parsed/* refused */.J)(reason.problem);
    }
    const sections = { questions, answers, authorities, additionals };
    const { found } = opt;
    return (0,parsed/* parsed */.Y)(found === undefined
        ? { id, qr, opcode, aa, tc, rd, ra, ad, cd, rcode, ...sections }
        : {
            ...{ id, qr, opcode, aa, tc, rd, ra, ad, cd },
            rcode: (found.rcodeHigh << 4) | rcode,
            ...sections,
            edns: found.edns,
        });
}
function readQuestion(reader) {
    const name = reader.name();
    const type = (0,registry/* typeName */.go)(reader.u16());
    return { name, type, class: reader.u16() };
}
const decode_OPT = 41;
/** Appends to `records`, so that what was read of a truncated message stays. Only the additional section has an `opt`. */
function readSection(reader, count, records, opt) {
    for (let i = 0; i < count; i++) {
        const owner = reader.name();
        const number = reader.u16();
        if (number === decode_OPT) {
            if (opt === undefined)
                malformed('an OPT record stands outside the additional section');
            else if (opt.found !== undefined)
                malformed('the message has two OPT records');
            else if (owner !== domain_name/* ROOT */.Dl)
                malformed(`the owner of the OPT record is ${owner}, not the root`);
            else
                opt.found = readOpt(reader);
        }
        else {
            const type = (0,registry/* typeName */.go)(number);
            const recordClass = reader.u16();
            const ttl = reader.u32();
            const data = readRdata(reader, type, recordClass, reader.u16());
            // RFC 2181 section 8: with the top bit set a TTL counts as zero.
            records.push({ owner, type, class: recordClass, ttl: ttl > 0x7fffffff ? 0 : ttl, data });
        }
    }
}
/** What follows the type of an OPT record (RFC 6891 section 6.1.2). */
function readOpt(reader) {
    const udpSize = reader.u16();
    const rcodeHigh = reader.u8();
    const version = reader.u8();
    const dnssecOk = (reader.u16() & 0x8000) !== 0;
    const options = [];
    reader.enterRdata(reader.u16());
    while (reader.left > 0) {
        const code = reader.u16();
        // A copy: a view would hold the whole packet in memory.
        options.push({ code, data: Uint8Array.from(reader.octets(reader.u16())) });
    }
    reader.leaveRdata();
    return { edns: { udpSize, version, dnssecOk, options }, rcodeHigh };
}

// EXTERNAL MODULE: ./lib/dns/wire/edns-options.js
var edns_options = __webpack_require__(8743);
;// CONCATENATED MODULE: ./lib/dns/wire/plain-reply.js




const TYPE_NUMBERS = { A: 1, PTR: 12, AAAA: 28 };
const plain_reply_OPT = 41;
const NO_RECORDS = Object.freeze([]);
/**
 * Reads the reply that nearly every question gets: one record of the type asked for, at the name asked for, and
 * nothing else but an OPT record. The message is the one that `decodeMessage` gives, at a quarter of the cost; undefined
 * leaves the packet to that. The caller has seen that the packet repeats the question.
 */
function decodePlainReply(packet, asked) {
    const number = TYPE_NUMBERS[asked.type];
    const [high, low] = [packet[2], packet[3]];
    const truncated = (high & 0x02) !== 0;
    // ANCOUNT 1, NSCOUNT 0, ARCOUNT 0 or 1.
    if (number === undefined || truncated || plain_reply_u16(packet, 6) !== 1 || plain_reply_u16(packet, 8) !== 0)
        return undefined;
    const additionals = plain_reply_u16(packet, 10);
    let at = HEADER_OCTETS;
    while (packet[at] !== 0)
        at += packet[at] + 1;
    at += 5;
    const octets = packet.length < at + 12 ? 0 : plain_reply_u16(packet, at + 10);
    const end = at + 12 + octets;
    // The owner is a pointer to the question.
    if (octets === 0 || end > packet.length || plain_reply_u16(packet, at) !== (0xc000 | HEADER_OCTETS))
        return undefined;
    if (plain_reply_u16(packet, at + 2) !== number || plain_reply_u16(packet, at + 4) !== registry/* CLASS */.tp.IN)
        return undefined;
    const data = dataAt(packet, at + 12, octets, number);
    const options = additionals === 1 ? optionsAt(packet, end) : undefined;
    const isWhole = additionals === 1 ? options !== undefined : additionals === 0 && end === packet.length;
    if (data === undefined || !isWhole)
        return undefined;
    const ttl = ((packet[at + 6] << 24) | (plain_reply_u16(packet, at + 7) << 8) | packet[at + 9]) >>> 0;
    return {
        id: plain_reply_u16(packet, 0),
        qr: (high & 0x80) !== 0,
        opcode: (high >> 3) & 0x0f,
        aa: (high & 0x04) !== 0,
        tc: false,
        rd: (high & 0x01) !== 0,
        ra: (low & 0x80) !== 0,
        ad: (low & 0x20) !== 0,
        cd: (low & 0x10) !== 0,
        rcode: (low & 0x0f) | (options === undefined ? 0 : packet[end + 5] << 4),
        questions: [{ name: asked.name, type: asked.type, class: registry/* CLASS */.tp.IN }],
        // RFC 2181 section 8: with the top bit set a TTL counts as zero.
        answers: [
            { owner: asked.name, type: asked.type, class: registry/* CLASS */.tp.IN, ttl: ttl > 0x7fffffff ? 0 : ttl, data },
        ],
        authorities: NO_RECORDS,
        additionals: NO_RECORDS,
        edns: options === undefined ? undefined : ednsAt(packet, end, options),
    };
}
function ednsAt(packet, at, options) {
    const dnssecOk = (packet[at + 7] & 0x80) !== 0;
    return { udpSize: plain_reply_u16(packet, at + 3), version: packet[at + 6], dnssecOk, options };
}
function dataAt(packet, at, octets, type) {
    if (type === TYPE_NUMBERS.A) {
        if (octets !== 4)
            return undefined;
        return `${packet[at]}.${packet[at + 1]}.${packet[at + 2]}.${packet[at + 3]}`;
    }
    if (type === TYPE_NUMBERS.AAAA)
        return octets === 16 ? (0,ip_address/* ipv6At */.BA)(packet, at) : undefined;
    const reader = new Reader(packet, at);
    reader.end = at + octets;
    try {
        const name = reader.lastName();
        return reader.at === reader.end ? name : undefined;
    }
    catch (reason) {
        if (!(reason instanceof Malformed))
            throw reason;
        return undefined;
    }
}
const plain_reply_NO_OPTIONS = Object.freeze([]);
/** The options of an OPT record that is the rest of the packet; undefined where anything else stands there. */
function optionsAt(packet, start) {
    if (packet.length < start + 11 || packet[start] !== 0 || plain_reply_u16(packet, start + 1) !== plain_reply_OPT)
        return undefined;
    let at = start + 11;
    if (at + plain_reply_u16(packet, start + 9) !== packet.length)
        return undefined;
    if (at === packet.length)
        return plain_reply_NO_OPTIONS;
    const options = [];
    while (at < packet.length) {
        const end = at + 4 > packet.length ? Number.NaN : at + 4 + plain_reply_u16(packet, at + 2);
        if (!(end <= packet.length))
            return undefined;
        options.push({ code: plain_reply_u16(packet, at), data: Uint8Array.from(packet.subarray(at + 4, end)) });
        at = end;
    }
    return options;
}
function plain_reply_u16(packet, at) {
    return (packet[at] << 8) | packet[at + 1];
}

;// CONCATENATED MODULE: ./lib/dns/reply.js






/**
 * The message in a packet that came with the attempt's id, or what is wrong with the packet; undefined where it is no reply to
 * the attempt's question, from whomever it came.
 */
function readReply({ query, task, server }, packet) {
    const matches = matchesQuestion(packet, query);
    if (!matches && !isBareRefusal(packet))
        return undefined;
    let message = matches ? decodePlainReply(packet, task.ask) : undefined;
    if (message === undefined) {
        const decoded = decodeMessage(packet);
        if (!decoded.ok)
            return { malformed: decoded.problem };
        message = decoded.value;
    }
    if (!message.qr || message.opcode !== 0 || !server.cookies.accepts(message))
        return undefined;
    const { options } = task.ask;
    if (options !== undefined && !(0,edns_options/* isForSubnetOf */.iq)(options, message.edns?.options ?? []))
        return { malformed: 'it is not for the client subnet that was asked about (RFC 7871 section 7.3)' };
    return message;
}
/** A refusal that leaves the question out, as servers send that could not read it. */
function isBareRefusal(packet) {
    const header = peekHeader(packet);
    return (header !== undefined &&
        header.questionCount === 0 &&
        header.rcode !== registry/* RCODE */.KK.NOERROR &&
        header.rcode !== registry/* RCODE */.KK.NXDOMAIN);
}
/** Undefined where the message is the answer. */
function snagOf({ task, line, edns }, message) {
    const { rcode } = message;
    const { name, reliable } = line.transport;
    if (message.tc)
        return reliable ? { cause: 'malformed', detail: `truncated even over ${name}` } : 'truncated';
    if (edns && (rcode === registry/* RCODE */.KK.FORMERR || rcode === registry/* RCODE */.KK.NOTIMP || rcode === registry/* RCODE */.KK.BADVERS))
        return needsEdns(task.ask) ? withoutSubnet(rcode) : 'edns-refused';
    if (rcode === registry/* RCODE */.KK.BADCOOKIE && !reliable)
        return 'bad-cookie';
    return task.ask.objection(message);
}
function withoutSubnet(rcode) {
    const detail = `answered ${(0,registry/* rcodeName */.Z$)(rcode)} to EDNS, which carries the client subnet: it cannot be asked for a region`;
    return { cause: 'lame', detail };
}

;// CONCATENATED MODULE: ./lib/dns/sending.js

function createSending({ share, inFlight, traffic, asked }) {
    function send(task, server, now) {
        inFlight.notDue(task);
        const { line, edns } = roadOf(task, server);
        if (task.current !== undefined) {
            task.current.line.inFlight--;
            traffic.retries++;
        }
        const attempt = tryOver(task, server, line, edns, now);
        task.tries.push(attempt);
        if (!line.used)
            noteUse(line, asked);
        line.transport.send(attempt);
    }
    function tryOver(task, server, line, edns, now) {
        const query = encodeTry(task.ask, server, line, edns);
        const attempt = { query, id: 0, channel: undefined, task, server, line, sentAt: now, edns };
        task.current = attempt;
        line.inFlight++;
        traffic.sent++;
        return attempt;
    }
    return {
        overBulk(task, server, line, now) {
            const attempt = tryOver(task, server, line, !server.plain || needsEdns(task.ask), now);
            task.bulk = attempt;
            line.transport.send(attempt);
        },
        now: send,
        inTurn(task, server, now) {
            if (task.due === undefined && share.take(now))
                send(task, server, now);
            else
                inFlight.await(task, server);
        },
    };
}
/** A connection that carries nothing is none of the ways in which a server was asked. */
function noteUse(line, asked) {
    line.used = true;
    asked.add(line.label);
}

// EXTERNAL MODULE: ./lib/dns/server.js + 1 modules
var dns_server = __webpack_require__(3496);
;// CONCATENATED MODULE: ./lib/dns/waiting.js


/** Datagrams that the socket buffers take in one turn. */
const SENDS_PER_TURN = 32;
/** Questions that wait for a place in a window: more would only grow old, and cost the garbage collector dearly. */
const MUCH_QUEUED = 128;
const LITTLE_QUEUED = 32;
function createWaiting(options) {
    const { timeoutMs, pace } = options;
    /** Servers with questions that wait for them. */
    const busy = [];
    let isPumpNext = false;
    let nudging;
    let closed = false;
    let roomAgain;
    let makeRoom;
    /**
     * Sending right after each reply would wake the server for every packet, on this processor as like as not, and cost
     * three times as much.
     */
    function pumpLater() {
        if (isPumpNext || closed)
            return;
        isPumpNext = true;
        setImmediate(() => {
            isPumpNext = false;
            pump();
        });
    }
    /** Replies call for the pump; but a stream that waits for its gulp may wait for nothing else. */
    function nudge() {
        nudging ??= setTimeout(() => {
            nudging = undefined;
            pump();
        }, dns_line/* GULP_MS */.Cj);
    }
    function pump() {
        if (closed || waiting.size === 0)
            return;
        const now = performance.now();
        let datagrams = SENDS_PER_TURN;
        for (let i = busy.length - 1; i >= 0; i--) {
            const server = busy[i];
            const { queue } = server;
            while (queue.length > 0) {
                const task = queue.peek();
                if (allGone(task.ask.servers, timeoutMs, now)) {
                    queue.shift();
                    waiting.size--;
                    options.refuse(task);
                    continue;
                }
                if (task.startedAt >= 0 && now - task.startedAt >= timeoutMs) {
                    queue.shift();
                    waiting.size--;
                    options.expire(task);
                    continue;
                }
                if (!options.hasPlace(now))
                    break;
                const line = lineWithRoom(server, task, now);
                if (line === undefined) {
                    if ((server.bulk.line ?? server.line).transport.reliable)
                        nudge();
                    break;
                }
                if ((line === server.line && datagrams === 0) || !pace.take(now))
                    break;
                if (line === server.line)
                    datagrams--;
                queue.shift();
                waiting.size--;
                options.start(task, server, line, now);
            }
            server.bulk.line?.transport.flush?.();
            if (queue.length > 0) {
                if (server.bulk.isSlow(now))
                    options.lag(server, now);
                continue;
            }
            server.line.full = false;
            server.bulk.idle();
            busy[i] = busy[busy.length - 1];
            busy.pop();
        }
        if (waiting.size <= LITTLE_QUEUED && makeRoom !== undefined) {
            makeRoom();
            makeRoom = undefined;
            roomAgain = undefined;
        }
        if (datagrams === 0)
            pumpLater();
    }
    const waiting = {
        size: 0,
        add(task, server, first) {
            const { queue } = server;
            if (queue.length === 0)
                busy.push(server);
            if (first)
                queue.pushFirst(task);
            else
                queue.push(task);
            waiting.size++;
            pumpLater();
        },
        pumpLater,
        pump,
        room() {
            if (waiting.size < MUCH_QUEUED || closed)
                return undefined;
            roomAgain ??= new Promise((resolve) => {
                makeRoom = resolve;
            });
            return roomAgain;
        },
        close() {
            closed = true;
            clearTimeout(nudging);
            makeRoom?.();
            waiting.size = 0;
            const left = [];
            for (const { queue } of busy.splice(0))
                while (queue.length > 0)
                    left.push(queue.shift());
            return left;
        },
    };
    return waiting;
}
/** The line that has room for the task; undefined where it has to wait. */
function lineWithRoom(server, task, now) {
    const { line, bulk } = server;
    // A question with a deadline of its own takes no road on which it might lose time.
    if (bulk.line !== undefined && task.bulk === undefined && task.startedAt < 0) {
        if ((0,dns_line/* hasRoom */.AB)(bulk.line, now))
            return bulk.line;
        if (bulk.isProven)
            return undefined;
    }
    if ((0,dns_line/* hasRoom */.AB)(line, now))
        return line;
    line.full = true;
    return undefined;
}
function allGone(candidates, timeoutMs, now) {
    for (const server of candidates)
        if (!(0,dns_server/* isGone */.ST)(server, timeoutMs, now))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/dns/exchange.js













/** Early second tries: at most this share of the questions, and a few to begin with. */
const HEDGE_SHARE = 0.03;
const FIRST_HEDGES = 8;
/** Packets of the question up to now, those before a rest included. */
function sent({ spent, tries }) {
    return spent + tries.length;
}
/** Whether this later try to the same server already asks in the way that the snag calls for. */
function getsOver(snag, { line, edns }) {
    if (snag === 'truncated')
        return line.transport.reliable;
    return snag === 'edns-refused' ? !edns : true;
}
const ENDED = 'the run was ended before the question was answered';
function createExchange(options, open) {
    const { timeoutMs, tries: maxTries, concurrency, qps, bulkPerMs = bulk/* BULK_PER_MS */.QG } = options;
    const share = (options.limits ?? (0,limits/* createLimits */.r)(concurrency, qps)).share();
    const servers = new Map();
    const inFlight = createInFlight(share);
    const asked = new Set();
    const traffic = { questions: 0, sent: 0, retries: 0, truncated: 0, ignored: 0, malformed: 0 };
    const send = createSending({ share, inFlight, traffic, asked });
    const receiver = { received, failed, ignored: () => void traffic.ignored++ };
    const waiting = createWaiting({
        ...{ timeoutMs, pace: share, start },
        lag: endBulk,
        // Who was let in goes first, also with the next packet.
        hasPlace: (now) => inFlight.due === 0 && share.hasPlace(now),
        refuse: (task) => giveUp(task, 'the servers have not answered any question for a while'),
        expire: (task) => giveUp(task, 'no time was left to ask (again)'),
    });
    const resting = createResting(timeoutMs, wake);
    const clock = createClock({ tick, paused, isIdle: () => inFlight.size === 0 && waiting.size === 0 });
    let hedges = 0;
    let closed = false;
    function serverAt(address) {
        let server = servers.get(address.text);
        if (server === undefined) {
            server = (0,dns_server/* createServer */.sA)(address, open, receiver, concurrency, bulkPerMs);
            servers.set(address.text, server);
        }
        return server;
    }
    function put(asking, take) {
        const task = {
            ask: asking,
            take,
            startedAt: asking.startedAt ?? -1,
            tries: [],
            bulk: undefined,
            bulkSaid: undefined,
            current: undefined,
            jitter: 0.9 + 0.2 * Math.random(),
            troubles: undefined,
            rests: 0,
            spent: 0,
            due: undefined,
            putOff: 0,
            index: -1,
        };
        const first = (0,dns_task/* firstChoice */.GX)(asking.servers);
        if (closed || first === undefined) {
            giveUp(task, closed ? ENDED : 'there is no server to ask');
            return;
        }
        waiting.add(task, first, asking.startedAt !== undefined);
        clock.start();
    }
    function start(task, server, line, now) {
        if (task.bulk === undefined && task.rests === 0)
            traffic.questions++;
        else
            traffic.retries++;
        if (task.startedAt < 0)
            task.startedAt = now;
        inFlight.enter(task);
        if (line === server.bulk.line)
            send.overBulk(task, server, line, now);
        else
            send.now(task, (0,dns_task/* firstChoice */.GX)(task.ask.servers), now);
    }
    function received(attempt, packet) {
        const { task, server, line } = attempt;
        if (task.index < 0)
            return;
        const message = readReply(attempt, packet);
        if (message === undefined) {
            traffic.ignored++;
            return;
        }
        if ('malformed' in message) {
            cannotRead(attempt, message.malformed);
            return;
        }
        const now = performance.now();
        (0,dns_line/* learn */.nB)(line, now - attempt.sentAt, task.tries.length <= 1 ? 0 : (0,dns_task/* overtaken */.K1)(attempt), now);
        server.answered = true;
        server.silentQuestions = 0;
        server.unreachableSince = -1;
        const snag = snagOf(attempt, message);
        if (snag !== undefined) {
            if (attempt === task.bulk)
                backToUdp(attempt, now);
            else
                getOver(snag, attempt, message, now);
            return;
        }
        if (attempt === task.bulk) {
            if (server.bulk.doubts(message)) {
                task.bulkSaid = (0,bulk/* dataOf */.qu)(message);
                startAfresh(attempt);
                return;
            }
            server.bulk.answered();
            if (!line.used)
                noteUse(line, asked);
        }
        else {
            if (line === server.line)
                server.bulk.answeredByUdp(now, waiting.size > 0);
            if (task.bulkSaid !== undefined && task.bulk.server === server)
                if (!server.bulk.compare(task.bulkSaid, message))
                    endBulk(server, now);
        }
        learnRoad(attempt);
        const crowd = task.rests > 0 ? task.troubles?.get(server)?.crowd : undefined;
        if (crowd !== undefined)
            (0,dns_line/* yieldTo */.vw)(line, crowd);
        finish(task, {
            ok: true,
            message,
            server: line.label,
            from: server,
            rttMs: now - attempt.sentAt,
            startedAt: task.startedAt,
        });
        if (waiting.size === 0)
            return;
        // In the middle of a chunk of replies: the server has the next questions while the rest of them is looked at.
        if (attempt === task.bulk && (0,dns_line/* hasRoom */.AB)(line, now))
            waiting.pump();
        else
            waiting.pumpLater();
    }
    function cannotRead(attempt, problem) {
        const { task, server, line } = attempt;
        traffic.malformed++;
        if (attempt === task.bulk) {
            backToUdp(attempt, performance.now());
            return;
        }
        (0,dns_task/* troubleOf */.LH)(task, server).malformed = problem;
        // Over UDP anyone may have sent it, and the true reply may follow. A stream brings no second one.
        if (line.transport.reliable)
            object(task, attempt, { cause: 'malformed', detail: `malformed reply: ${problem}` });
    }
    /** Asks the same server again, differently; or takes its last word. */
    function getOver(snag, attempt, message, now) {
        const { task, server } = attempt;
        const trouble = (0,dns_task/* troubleOf */.LH)(task, server);
        if (typeof snag !== 'string') {
            if (snag.cause === 'refused')
                trouble.crowd = attempt.line.inFlight;
            object(task, attempt, snag, message);
            return;
        }
        if (snag === 'truncated') {
            traffic.truncated++;
            trouble.stream = true;
        }
        else if (snag === 'edns-refused')
            trouble.plain = true;
        else {
            // The reply brought the right cookie. Where that does not help, TCP needs none (RFC 7873 section 5.3).
            trouble.stream = trouble.cookie === true;
            trouble.cookie = true;
        }
        const current = task.current;
        if (current === attempt || current.server !== server || !getsOver(snag, current))
            send.inTurn(task, server, now);
    }
    /** The deadline, the packets sent and what was said go on counting. */
    function rest(task) {
        inFlight.leave(task);
        for (const attempt of task.tries)
            attempt.line.transport.release(attempt);
        task.spent += task.tries.length;
        task.tries.length = 0;
        task.current = undefined;
        for (const trouble of task.troubles.values()) {
            if (trouble.objection !== undefined)
                trouble.refusal = trouble.objection;
            trouble.objection = undefined;
        }
        resting.add(task);
    }
    function wake(task) {
        waiting.add(task, task.ask.servers[0], true);
        clock.start();
    }
    /** What the bulk line does not answer, and answer well, it was never asked: the question starts afresh. */
    function backToUdp(attempt, now) {
        const { server } = attempt;
        if (startAfresh(attempt) && !server.bulk.strike())
            endBulk(server, now);
    }
    function startAfresh(attempt) {
        const { task, server } = attempt;
        if (task.current !== attempt)
            return false;
        inFlight.leave(task);
        task.current = undefined;
        task.startedAt = -1;
        waiting.add(task, server, true);
        return true;
    }
    function endBulk(server, now) {
        const { line } = server.bulk;
        if (line === undefined)
            return;
        server.bulk.end();
        inFlight.each((task) => {
            if (task.current.line === line)
                backToUdp(task.current, now);
        });
    }
    function failed(attempt, detail, isBusy = false) {
        const { task, server, line } = attempt;
        if (attempt === task.bulk) {
            endBulk(server, performance.now());
            return;
        }
        if (task.index < 0)
            return;
        const now = performance.now();
        if (isBusy) {
            // As with REFUSED in a crowd: asked again later.
            (0,dns_task/* troubleOf */.LH)(task, server).crowd = Number.POSITIVE_INFINITY;
            object(task, attempt, { cause: 'refused', detail });
            return;
        }
        // TCP was only a second thought here: that nobody listens there says nothing about UDP.
        const secondThought = line !== server.line && task.troubles?.get(server)?.stream !== true;
        if (secondThought) {
            if (line.srtt < 0)
                server.streamless = true;
            if (task.current === attempt && sent(task) < maxTries)
                send.inTurn(task, server, now);
        }
        else if (line.transport.reliable || !(0,dns_server/* mayBeRestarting */.wo)(server, now))
            object(task, attempt, { cause: 'network', detail });
    }
    /** Notes a server's last word and turns to the next server. */
    function object(task, attempt, objection, message) {
        const trouble = (0,dns_task/* troubleOf */.LH)(task, attempt.server);
        const errors = message?.edns === undefined ? [] : (0,edns_options/* extendedErrorsOf */.ed)(message.edns.options);
        trouble.objection = objection;
        if (errors.length > 0)
            trouble.errors = errors;
        if (task.current.server !== attempt.server)
            return;
        const next = (0,dns_task/* nextChoice */.ns)(task);
        if (next !== undefined)
            send.inTurn(task, next, performance.now());
        else if (sent(task) < maxTries && mayBeCrowdedOut(task))
            rest(task);
        else
            giveUp(task);
        if (waiting.size > 0)
            waiting.pumpLater();
    }
    function tick(now, isPatient) {
        if (!isPatient)
            inFlight.each((task) => checkTime(task, now));
        waiting.pump();
    }
    /** Nobody listened for so long: a frozen machine must not turn into servers that kept silent. */
    function paused(ms) {
        inFlight.each((task) => {
            // Pauses in a row at most double the deadline; one that outlasts it would end every question.
            const more = ms >= timeoutMs ? ms : Math.max(0, Math.min(ms, timeoutMs - task.putOff));
            task.startedAt += more;
            task.putOff += more;
        });
    }
    function checkTime(task, now) {
        const { line, sentAt } = task.current;
        if (task.current === task.bulk) {
            if (now - sentAt >= bulk/* BULK_PATIENCE_MS */.oK)
                backToUdp(task.current, now);
            return;
        }
        if (task.due !== undefined) {
            if (now - task.startedAt >= timeoutMs)
                giveUp(task);
            else if (share.take(now))
                send.now(task, task.due, now);
            return;
        }
        const step = dueNow(task, now, timeoutMs, maxTries - task.spent);
        if (step === 'end')
            giveUp(task);
        if (step === 'end' || step === undefined)
            return;
        if (step === 'early' && hedges >= FIRST_HEDGES + traffic.questions * HEDGE_SHARE)
            return;
        const next = (0,dns_task/* nextChoice */.ns)(task);
        if (next === undefined || !share.take(now))
            return;
        if (step === 'early')
            hedges++;
        else
            line.unanswered++;
        send.now(task, next, now);
    }
    /** Ends the question as a failure; `reason` is why it was not asked (further). */
    function giveUp(task, reason) {
        finish(task, (0,dns_task/* failureOf */.g5)(task, performance.now(), reason));
    }
    function finish(task, outcome) {
        if (task.index >= 0)
            inFlight.leave(task);
        for (const attempt of task.tries)
            attempt.line.transport.release(attempt);
        if (task.bulk !== undefined)
            task.bulk.line.transport.release(task.bulk);
        task.take(outcome);
    }
    return {
        server: serverAt,
        ask: (asking) => new Promise((resolve) => put(asking, resolve)),
        put,
        room: waiting.room,
        traffic,
        asked,
        close() {
            closed = true;
            clock.stop();
            inFlight.each((task) => giveUp(task, ENDED));
            for (const task of [...waiting.close(), ...resting.close()])
                giveUp(task, ENDED);
            for (const server of servers.values())
                server.close();
        },
    };
}


/***/ }),

/***/ 2541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ createLimits)
});

;// CONCATENATED MODULE: ./lib/dns/pace.js
/** At most `perSecond` on average, in bursts of at most 20 ms worth; undefined means no limit. */
function createPace(perSecond) {
    if (perSecond === undefined)
        return { take: () => true };
    const depth = Math.max(1, perSecond / 50);
    let tokens = depth;
    let filledAt = Number.NEGATIVE_INFINITY;
    return {
        take(now) {
            if (filledAt > Number.NEGATIVE_INFINITY)
                tokens = Math.min(depth, tokens + ((now - filledAt) * perSecond) / 1000);
            filledAt = now;
            if (tokens < 1)
                return false;
            tokens--;
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./lib/dns/limits.js

/** Whoever has something to send asks with every tick; a share that did not for so long has nothing to send. */
const STILL_ASKING_MS = 25;
function createLimits(concurrency, qps) {
    const pace = createPace(qps);
    const forPlace = createTurns();
    const forPacket = createTurns();
    let inFlight = 0;
    let shares = 0;
    return {
        share() {
            const share = {
                hasPlace: (now) => shares === 1 ? inFlight < concurrency : forPlace(share, now, () => inFlight < concurrency),
                entered: () => void inFlight++,
                left: () => void inFlight--,
                take: (now) => shares === 1 || qps === undefined ? pace.take(now) : forPacket(share, now, () => pace.take(now)),
            };
            shares++;
            return share;
        },
    };
}
/** Lets `take` be called by one share after the other, each until there is nothing left to take. */
function createTurns() {
    /** Who found nothing left, or others in the line, in that order; and when they last asked. */
    const line = new Map();
    let last;
    let lastAt = 0;
    return (who, now, take) => {
        const goesOn = who === last && now === lastAt;
        for (const [other, askedAt] of goesOn ? [] : line) {
            if (other === who)
                break;
            if (now - askedAt <= STILL_ASKING_MS) {
                line.set(who, now);
                return false;
            }
            line.delete(other);
        }
        line.delete(who);
        const taken = take();
        last = taken ? who : undefined;
        lastAt = now;
        if (!taken)
            line.set(who, now);
        return taken;
    };
}


/***/ }),

/***/ 8540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ hasRoom),
/* harmony export */   Cj: () => (/* binding */ GULP_MS),
/* harmony export */   FB: () => (/* binding */ slowTailOf),
/* harmony export */   RJ: () => (/* binding */ createLine),
/* harmony export */   Rq: () => (/* binding */ timeoutOf),
/* harmony export */   Z8: () => (/* binding */ longestTimeoutOf),
/* harmony export */   nB: () => (/* binding */ learn),
/* harmony export */   vw: () => (/* binding */ yieldTo)
/* harmony export */ });
/** As many small packets as the socket buffer of a server holds by default. */
const START_WINDOW = 256;
const MIN_WINDOW = 4;
/** The share of the window that must be free before a stream is written to again. */
const GULP = 0.25;
const GULP_MS = 1;
/**
 * Questions in flight for each millisecond of round trip: more than this process can ask. A larger window would only
 * make a queue.
 */
const USEFUL_PER_MS = 100;
/** Before the first reply nothing is known about the round trip. */
const FIRST_TIMEOUT_MS = 400;
const MIN_TIMEOUT_MS = 100;
const MAX_TIMEOUT_MS = 2_000;
/** Earlier than this, the garbage collector is as likely a cause as the network. */
const MIN_TAIL_MS = 25;
/** A stream delivers by itself, after a handshake of its own: asking again early only doubles the work. */
const STREAM_FIRST_TIMEOUT_MS = 3_000;
const STREAM_MIN_TIMEOUT_MS = 1_000;
const EPOCH_MS = 100;
const EPOCH_REPLIES = 50;
/** Shares of packets lost. */
const LIGHT_LOSS = 0.005;
const HEAVY_LOSS = 0.08;
/** How long a window is given to show how much is lost; retries of what was sent before it come that late. */
const TRIAL_MS = 1_000;
/** As far as the window closes in one trial, and how far at least before there is something to compare. */
const TRIAL_FLOOR = 0.2;
const TRIAL_DEPTH = 0.4;
/** On a path that loses packets anyway, so much more counts as heavy. */
const POOR_PATH_MARGIN = 0.15;
function createLine(transport, server, ceiling, startWindow = START_WINDOW) {
    return {
        transport,
        label: `${server} (${transport.name})`,
        used: false,
        ceiling,
        inFlight: 0,
        window: Math.min(startWindow, ceiling),
        filling: true,
        filledAt: 0,
        full: false,
        srtt: -1,
        rttvar: 0,
        minRtt: Number.POSITIVE_INFINITY,
        unanswered: 0,
        epochStart: 0,
        epochReplies: 0,
        epochLosses: 0,
        cautious: false,
        heavyLoss: HEAVY_LOSS,
        trial: undefined,
    };
}
/**
 * Whether the window has room for another question. A stream takes them in gulps: each write wakes the server, and one
 * for a hundred questions costs little more than one for a single one. No gulp is waited for longer than a millisecond,
 * for a server may hold back the rest of its replies until something from here acknowledges the first (RFC 896).
 */
function hasRoom(line, now) {
    const { inFlight, window } = line;
    if (!line.transport.reliable)
        return inFlight < window;
    if (inFlight >= window) {
        if (line.filling)
            line.filledAt = now;
        line.filling = false;
    }
    else if (inFlight <= (1 - GULP) * window || now - line.filledAt >= GULP_MS)
        line.filling = true;
    return line.filling;
}
/** Milliseconds until a first try counts as lost, from what is known at this moment. */
function timeoutOf(line) {
    if (line.transport.reliable) {
        if (line.srtt < 0)
            return STREAM_FIRST_TIMEOUT_MS;
        return clamp(line.srtt + 4 * line.rttvar, STREAM_MIN_TIMEOUT_MS, STREAM_FIRST_TIMEOUT_MS);
    }
    if (line.srtt < 0)
        return FIRST_TIMEOUT_MS;
    return clamp(line.srtt + 4 * line.rttvar, MIN_TIMEOUT_MS, MAX_TIMEOUT_MS);
}
/** The longest that growing timeouts become. */
function longestTimeoutOf(line) {
    return line.transport.reliable ? STREAM_FIRST_TIMEOUT_MS : MAX_TIMEOUT_MS;
}
/** Milliseconds after which a reply is later than almost all others; undefined while that is unknown. */
function slowTailOf(line) {
    if (line.srtt < 0 || line.transport.reliable)
        return undefined;
    return Math.max(MIN_TAIL_MS, line.srtt + 4 * line.rttvar + 2);
}
/** Learns from a reply; `losses` are the earlier tries of that question, on this line, that it overtook. */
function learn(line, rttMs, losses, now) {
    line.unanswered = 0;
    if (line.srtt < 0) {
        line.srtt = rttMs;
        line.rttvar = rttMs / 2;
    }
    else {
        line.rttvar += (Math.abs(rttMs - line.srtt) - line.rttvar) / 4;
        line.srtt += (rttMs - line.srtt) / 8;
    }
    if (rttMs < line.minRtt)
        line.minRtt = rttMs;
    adapt(line, losses, now);
}
function adapt(line, losses, now) {
    line.epochReplies++;
    line.epochLosses += losses;
    const { srtt, minRtt } = line;
    const { full } = line;
    if (line.epochReplies >= EPOCH_REPLIES && now - line.epochStart > Math.max(EPOCH_MS, srtt)) {
        const loss = line.epochLosses / (line.epochReplies + line.epochLosses);
        if (loss > line.heavyLoss)
            shrinkOnTrial(line, loss, now);
        // Loss together with a queue is a buffer that our own bursts overflow; without one it is a poor path, and
        // sending less would not help.
        else if (loss > LIGHT_LOSS && srtt > 3 * minRtt)
            shrink(line, 0.85, START_WINDOW);
        // A long queue. Below the start window only loss shrinks it: cold recursion is slow, not crowded.
        else if (srtt > Math.max(6 * minRtt, minRtt + 40))
            shrink(line, 0.85, START_WINDOW);
        else if (line.cautious && full)
            line.window = Math.min(line.ceiling, line.window * 1.02 + 1);
        const { trial } = line;
        if (trial !== undefined && line.window >= trial.window && now - trial.startedAt > 2 * TRIAL_MS)
            line.trial = undefined;
        line.epochStart = now;
        line.epochReplies = 0;
        line.epochLosses = 0;
    }
    const useful = Math.min(line.ceiling, Math.max(START_WINDOW, USEFUL_PER_MS * minRtt));
    if (!line.cautious && full && line.window < useful && srtt < Math.max(3 * minRtt, minRtt + 5))
        line.window++;
}
/**
 * A server or a link that is overrun loses less when less is sent. Where a small window loses as much as a large one, it
 * is the path that loses: then only a large one gets a long run done, and the questions through by being asked again.
 */
function shrinkOnTrial(line, loss, now) {
    line.trial ??= { startedAt: now, window: line.window, small: undefined };
    const { startedAt, window, small } = line.trial;
    const passed = 1 - loss;
    const isOver = now - startedAt >= TRIAL_MS;
    if (small === undefined) {
        const isDeep = line.window <= Math.max(MIN_WINDOW, TRIAL_DEPTH * window);
        if (isOver && isDeep) {
            line.trial = { startedAt: now, window, small: { window: line.window, passed } };
            line.window = window;
        }
        else
            shrink(line, 0.6, Math.max(MIN_WINDOW, TRIAL_FLOOR * window));
    }
    else if (isOver || passed < 0.5 * small.passed) {
        line.trial = undefined;
        if (passed < 0.75 * small.passed)
            line.window = small.window;
        else
            line.heavyLoss = Math.min(0.95, loss + POOR_PATH_MARGIN);
    }
}
/** So many questions at once were too many for the server: it answered one later that it had refused among them. */
function yieldTo(line, crowd) {
    line.cautious = true;
    line.window = Math.min(line.window, Math.max(MIN_WINDOW, 0.75 * crowd));
}
function shrink(line, factor, floor) {
    line.cautious = true;
    line.window = Math.max(Math.min(floor, line.window), line.window * factor);
}
function clamp(value, low, high) {
    return Math.max(low, Math.min(value, high));
}


/***/ }),

/***/ 7689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ createMemory)
/* harmony export */ });
const WAYS = 4;
const SETS = 16;
/**
 * Remembers everything up to `whole` entries. A run that outgrows this is a stream: from then on only what was asked a
 * moment ago is kept, about 50 entries. Whatever stays for longer than the garbage collector's young generation lasts
 * drags along what it points at, and with a thousand entries this was half the cost of a question. A Map would not do for those: each table that it leaves behind as it churns points at the
 * next one, so that one table in the old generation keeps everything since alive until a full collection.
 */
function createMemory(whole) {
    let all = new Map();
    let latest;
    return {
        get: (key) => (all ?? latest).get(key),
        set(key, value) {
            if (all !== undefined && all.size >= whole) {
                all = undefined;
                latest = createRecentMemory();
            }
            (all ?? latest).set(key, value);
        },
    };
}
/** A set-associative cache: a key has four places, of which the one filled first is taken next. */
function createRecentMemory() {
    const keys = new Array(WAYS * SETS).fill(undefined);
    const values = new Array(WAYS * SETS).fill(undefined);
    const turns = new Uint8Array(SETS);
    return {
        get(key) {
            const first = WAYS * setOf(key);
            for (let i = first; i < first + WAYS; i++)
                if (keys[i] === key)
                    return values[i];
            return undefined;
        },
        set(key, value) {
            const set = setOf(key);
            const i = WAYS * set + (turns[set]++ % WAYS);
            keys[i] = key;
            values[i] = value;
        },
    };
}
/** FNV-1a over the characters, of long keys over a good twenty of them: names differ in many places or near the start. */
function setOf(key) {
    let hash = 0x811c9dc5;
    const step = 1 + (key.length >> 5);
    for (let i = 0; i < key.length; i += step)
        hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    return (hash ^ (hash >>> 16)) & (SETS - 1);
}


/***/ }),

/***/ 463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createQueue)
/* harmony export */ });
/**
 * A ring that doubles when full. Slots are emptied as items leave: an abandoned array that still points at items
 * would keep them from dying young.
 */
function createQueue() {
    let ring = new Array(64).fill(undefined);
    let head = 0;
    function makeRoom() {
        if (queue.length < ring.length)
            return;
        const larger = new Array(2 * ring.length).fill(undefined);
        for (let i = 0; i < queue.length; i++)
            larger[i] = ring[(head + i) & (ring.length - 1)];
        ring.fill(undefined);
        ring = larger;
        head = 0;
    }
    const queue = {
        length: 0,
        peek: () => ring[head],
        push(item) {
            makeRoom();
            ring[(head + queue.length++) & (ring.length - 1)] = item;
        },
        pushFirst(item) {
            makeRoom();
            head = (head - 1) & (ring.length - 1);
            ring[head] = item;
            queue.length++;
        },
        shift() {
            const item = ring[head];
            if (queue.length === 0)
                return undefined;
            ring[head] = undefined;
            head = (head + 1) & (ring.length - 1);
            queue.length--;
            return item;
        },
    };
    return queue;
}


/***/ }),

/***/ 6481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ DEFAULTS),
  T: () => (/* binding */ createResolver)
});

// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/dns/answer.js
var answer = __webpack_require__(5764);
// EXTERNAL MODULE: ./lib/dns/dns64.js
var dns64 = __webpack_require__(8865);
// EXTERNAL MODULE: ./lib/dns/exchange.js + 18 modules
var dns_exchange = __webpack_require__(3959);
// EXTERNAL MODULE: ./lib/dns/memory.js
var dns_memory = __webpack_require__(7689);
;// CONCATENATED MODULE: ./lib/dns/nat64-discovery.js


/** So often the prefixes are asked for where the server does not tell. */
const LOOKUPS = 3;
function createNat64Discovery(exchange) {
    const known = new Map();
    function begin(server) {
        if (known.has(server))
            return;
        const told = { nat64: [], failures: 0 };
        known.set(server, told);
        ask(server, told);
    }
    function ask(server, told) {
        told.nat64 = exchange
            .ask({ name: dns64/* IPV4_ONLY */.Th, type: 'AAAA', servers: [server], recursion: true, objection })
            .then((outcome) => {
            if (!outcome.ok)
                told.failures++;
            told.nat64 = outcome.ok ? prefixesIn(outcome) : outcome;
            return told.nat64;
        });
    }
    return {
        begin,
        prefixesOf(server, matters) {
            begin(server);
            const told = known.get(server);
            const { nat64, failures } = told;
            if (nat64 instanceof Promise || isTold(nat64) || failures >= LOOKUPS)
                return nat64;
            if (matters || nat64.cause === 'servfail')
                ask(server, told);
            return told.nat64;
        },
    };
}
/** A server that does not recurse refuses for good, and not because too many ask. */
function objection(message) {
    const found = (0,answer/* objectionTo */.Dx)(message);
    return found?.cause === 'refused' && !message.ra ? { ...found, cause: 'lame' } : found;
}
function isTold(nat64) {
    return Array.isArray(nat64);
}
function prefixesIn({ message }) {
    const reading = (0,answer/* readAnswer */.JN)(message, 'AAAA', (0,answer/* startAt */.EO)(dns64/* IPV4_ONLY */.Th));
    return reading.done ? (0,dns64/* nat64Prefixes */.Ee)(reading.answer) : [];
}

// EXTERNAL MODULE: ./lib/dns/server-address.js
var server_address = __webpack_require__(7752);
;// CONCATENATED MODULE: ./lib/dns/signature-dates.js
/** As many zones as a sentence bears. */
const MOST_ZONES = 3;
/**
 * Why validators must refuse the answer, as far as the dates of its signatures tell: clauses such as `the signature of
 * 2.0.192.in-addr.arpa expired 2026-10-01 00:00 UTC`, one for each zone. An RRset with some signature that is valid now
 * is not at fault (RFC 4035 section 5.3.1).
 */
function datedSignatures({ answers, authorities }, now) {
    const moment = now.toISOString().slice(0, 19).replace(/[-T:]/g, '');
    const byRrset = new Map();
    for (const record of [...answers, ...authorities]) {
        const signature = signatureOf(record);
        if (signature === undefined)
            continue;
        const key = `${record.owner} ${signature.covered}`;
        byRrset.set(key, [...(byRrset.get(key) ?? []), signature]);
    }
    const clauses = new Set();
    for (const signatures of byRrset.values()) {
        const untimely = signatures.flatMap((signature) => untimelyWords(signature, moment) ?? []);
        if (untimely.length < signatures.length)
            continue;
        for (const words of untimely)
            clauses.add(words);
    }
    return [...clauses].slice(0, MOST_ZONES);
}
/** The fields of RFC 4034 section 3.2; undefined for other records, and for one whose octets have no text. */
function signatureOf({ type, data }) {
    if (type !== 'RRSIG' || data.startsWith('\\#'))
        return undefined;
    const [covered, , , , until, from, , signer] = data.split(' ');
    return { covered: covered, until: until, from: from, signer: signer };
}
function untimelyWords({ until, from, signer }, moment) {
    const zone = signer === '.' ? 'the root' : signer.replace(/\.$/, '');
    if (until < moment)
        return `the signature of ${zone} expired ${dateWords(until)}`;
    if (from > moment)
        return `the signature of ${zone} is not valid before ${dateWords(from)}`;
    return undefined;
}
function dateWords(time) {
    return time.replace(/^(....)(..)(..)(..)(..)..$/, '$1-$2-$3 $4:$5 UTC');
}

// EXTERNAL MODULE: ./lib/dns/subnet-notes.js
var subnet_notes = __webpack_require__(8355);
// EXTERNAL MODULE: ./lib/dns/task.js
var task = __webpack_require__(8571);
// EXTERNAL MODULE: ./lib/dns/transport/index.js + 8 modules
var transport = __webpack_require__(8046);
// EXTERNAL MODULE: ./lib/dns/wire/edns-options.js
var edns_options = __webpack_require__(8743);
;// CONCATENATED MODULE: ./lib/dns/resolver.js












const DEFAULTS = { timeoutMs: 10_000, tries: 8, concurrency: 800 };
/** Lookups remembered for each type and vantage: all of a usual run, the latest of a stream of a million pairs. */
const REMEMBERED = 4_096;
/** A stub resolver: asks recursive servers (or the authoritative servers of the zone) and follows aliases. */
function createResolver(options) {
    const exchange = (0,dns_exchange/* createExchange */.C)({ ...DEFAULTS, ...definedOf(options) }, options.openLine ?? transport/* openLine */.T);
    const notes = new Set();
    const subnets = (0,subnet_notes/* createSubnetNotes */.x)();
    const discovery = createNat64Discovery(exchange);
    const home = { servers: options.servers.map(exchange.server), memories: new Map() };
    const views = new Map();
    function viewOf(vantage) {
        if (vantage === undefined)
            return home;
        const { resolver, subnet } = vantage;
        const key = `${resolver ?? ''} ${subnet ?? ''}`;
        let view = views.get(key);
        if (view === undefined) {
            view = openView(vantage);
            views.set(key, view);
        }
        return view;
    }
    function openView({ resolver, subnet }) {
        const memories = new Map();
        const address = resolver === undefined ? undefined : (0,server_address/* parseServerAddress */.RA)(resolver);
        const network = subnet === undefined ? undefined : (0,ip_address/* parseNetwork */.MO)(subnet);
        for (const each of [address, network]) {
            if (each === undefined || each.ok)
                continue;
            notes.add(`Nothing was asked from a vantage that cannot be read: ${each.problem}.`);
            return { servers: [], memories, problem: each.problem };
        }
        const servers = address?.ok ? [exchange.server(address.value)] : home.servers;
        if (!network?.ok)
            return { servers, memories };
        const options = [(0,edns_options/* encodeClientSubnet */.L7)({ network: network.value, scope: 0 })];
        return { servers, memories, options };
    }
    function put(question, take) {
        const view = viewOf(question.vantage);
        let memory = view.memories.get(question.type);
        if (memory === undefined) {
            memory = (0,dns_memory/* createMemory */.I)(REMEMBERED);
            view.memories.set(question.type, memory);
        }
        const known = memory.get(question.name);
        if (known?.lookup !== undefined)
            take(known.lookup);
        else if (known !== undefined) {
            known.others ??= [];
            known.others.push(take);
        }
        else {
            const asked = { lookup: undefined, take, others: undefined };
            memory.set(question.name, asked);
            resolve(question, view, asked);
        }
    }
    function resolve(question, view, asked) {
        const { name, type } = question;
        if (view.problem !== undefined) {
            tell(asked, failed(question, { cause: 'network', detail: view.problem }, 'no server', []));
            return;
        }
        const { servers, options } = view;
        exchange.put({ name, type, servers, options, recursion: true, objection: answer/* objectionTo */.Dx }, (outcome) => {
            const lookup = read(question, view, (0,answer/* startAt */.EO)(name), outcome);
            if (lookup instanceof Promise)
                lookup.then((later) => tell(asked, later));
            else
                tell(asked, lookup);
        });
        const first = type === 'AAAA' ? (0,task/* firstChoice */.GX)(servers) : undefined;
        if (first !== undefined)
            discovery.begin(first);
    }
    /** Most questions end here, with the first reply. */
    function read(question, view, progress, outcome) {
        if (!outcome.ok) {
            if (outcome.cause === 'servfail')
                return explain(question, view, progress, outcome);
            return failed(question, withSubnet(outcome, view), outcome.server, outcome.errors);
        }
        const reading = (0,answer/* readAnswer */.JN)(outcome.message, question.type, progress);
        if (reading.done) {
            if (question.type === 'AAAA' && reading.answer.kind === 'rrset')
                return unmask(question, view, reading.answer, outcome);
            return scoped(question, view, reading.answer, outcome);
        }
        if (reading.progress.aliases.length >= answer/* MAX_ALIASES */.K1) {
            const detail = `a chain of more than ${answer/* MAX_ALIASES */.K1} aliases, from ${question.name}`;
            return failed(question, { cause: 'servfail', detail }, outcome.server, []);
        }
        return pursue(question, view, reading.progress, outcome.startedAt);
    }
    /**
     * Takes away what a DNS64 (RFC 6147) added: made up from an A record, it is no evidence of an AAAA. Some set AD or AA on
     * it all the same, so that an answer with either is believed only where the server tells of no prefix.
     */
    function unmask(question, view, answer, reply) {
        const nat64 = discovery.prefixesOf(reply.from, !isVouchedFor(reply));
        // Nearly always it is known that nothing is made up, and a promise would cost as much as the question.
        if (!(nat64 instanceof Promise) && (isTold(nat64) ? nat64.length === 0 : isVouchedFor(reply)))
            return scoped(question, view, answer, reply);
        return withoutMadeUp(question, view, answer, reply, nat64);
    }
    async function withoutMadeUp(question, view, answer, reply, telling) {
        let nat64 = await telling;
        if (!isTold(nat64)) {
            const isVouched = isVouchedFor(reply);
            const suspect = isVouched ? undefined : await suspectIn(question, answer);
            if (isVouched || suspect !== undefined)
                nat64 = await discovery.prefixesOf(reply.from, !isVouched);
            if (!isTold(nat64)) {
                if (suspect === undefined)
                    return scoped(question, view, answer, reply);
                const { cause, detail } = nat64;
                const reason = `${suspect} may be made up by the resolver (DNS64) from an A record, and the prefix of ipv4only.arpa that would tell cannot be looked up: ${detail}`;
                return failed(question, { cause, detail: reason }, reply.server, []);
            }
        }
        const [prefix] = nat64;
        if (prefix !== undefined)
            notes.add(`${reply.server} makes up AAAA records in ${(0,ip_address/* formatNetwork */.CM)(prefix)} (DNS64); they were not taken as evidence.`);
        return scoped(question, view, (0,dns64/* withoutSynthesised */.KH)(answer, nat64), reply);
    }
    /** What in the answer could be a DNS64's work, by the A records of the name; the first address where they are not to be had. */
    async function suspectIn(question, answer) {
        if (answer.kind !== 'rrset')
            return undefined;
        const addresses = answer.targets;
        const translated = addresses.find(dns64/* isTranslated */.Zj);
        if (translated !== undefined)
            return translated;
        const { answer: found } = await new Promise((take) => put({ ...question, type: 'A' }, take));
        if (found.kind === 'failure')
            return addresses[0];
        return found.kind === 'rrset'
            ? (0,dns64/* maybeSynthesised */.O3)(addresses, found.targets)
            : undefined;
    }
    /** The lookup with what the server made of the client subnet, where one was sent. */
    function scoped(question, { options }, answer, { message, server }) {
        const lookup = lookupOf(question, answer, server, message);
        if (options === undefined)
            return lookup;
        return { ...lookup, scope: subnets.scopeOf(message, question.name, server) };
    }
    /** Goes on where the chain of aliases left the message. */
    async function pursue(question, view, progress, startedAt) {
        return read(question, view, progress, await askAgain(question, view, progress, startedAt, false));
    }
    function askAgain(question, view, progress, startedAt, unchecked) {
        return exchange.ask({
            name: progress.name,
            type: question.type,
            servers: view.servers,
            recursion: true,
            checkingDisabled: unchecked,
            dnssecOk: unchecked,
            startedAt,
            objection: answer/* objectionTo */.Dx,
            options: view.options,
        });
    }
    /**
     * Finds out whether it is validation that fails: with CD=1 a bogus answer comes through (RFC 4035 section 5.5), and with
     * DO=1 the signatures whose dates may tell why.
     */
    async function explain(question, view, progress, first) {
        const unchecked = await askAgain(question, view, progress, first.startedAt, true);
        // The failure may have passed in the meantime; then the answer with checking disabled proves nothing.
        const checked = await askAgain(question, view, progress, first.startedAt, false);
        if (checked.ok)
            return read(question, view, progress, checked);
        const errors = checked.errors.length > 0 ? checked.errors : first.errors;
        // An authority validates nothing: one that fails now and then says the same with checking or without.
        const validates = unchecked.ok && !unchecked.message.aa;
        if (!validates || checked.cause !== 'servfail')
            return failed(question, first, first.server, errors);
        const said = `${first.detail}, but with checking disabled (CD=1) an answer comes`;
        const why = [...datedSignatures(unchecked.message, new Date()), said].join('; ');
        const detail = `DNSSEC validation fails: ${why}`;
        return failed(question, { cause: 'bogus', detail }, first.server, errors);
    }
    return {
        lookup: (question) => new Promise((resolve) => put(question, resolve)),
        put,
        room: exchange.room,
        statistics() {
            return { ...exchange.traffic, servers: [...exchange.asked], notes: [...notes, ...subnets.sentences()] };
        },
        close: exchange.close,
    };
}
/** Validated by the server, or its own. */
function isVouchedFor({ message }) {
    return message.aa || message.ad;
}
function tell(asked, lookup) {
    const { take, others } = asked;
    asked.lookup = lookup;
    asked.take = undefined;
    asked.others = undefined;
    take(lookup);
    if (others !== undefined)
        for (const other of others)
            other(lookup);
}
function lookupOf(question, answer, server, message) {
    const options = message.edns?.options;
    const errors = options === undefined || options.length === 0 ? [] : (0,edns_options/* extendedErrorsOf */.ed)(options);
    if (errors.length > 0)
        return { question, answer, server, authenticated: message.ad, authoritative: message.aa, errors };
    return { question, answer, server, authenticated: message.ad, authoritative: message.aa };
}
function failed(question, failure, server, errors) {
    const { cause, detail } = failure;
    const lookup = {
        question,
        answer: { kind: 'failure', cause, detail },
        server,
        authenticated: false,
    };
    return errors.length > 0 ? { ...lookup, errors } : lookup;
}
/** Silence may mean that a server takes no EDNS, without which nothing can be asked for a region (RFC 7871). */
function withSubnet(failure, { options }) {
    if (options === undefined || failure.cause !== 'timeout')
        return failure;
    const detail = `${failure.detail}; each query carried the client subnet, and a server that takes no EDNS cannot be asked for a region`;
    return { ...failure, detail };
}
/** Without the members that are undefined, which would hide a default. */
function definedOf(options) {
    const { timeoutMs, tries, concurrency, qps, limits, bulkPerMs } = options;
    return {
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
        ...(tries === undefined ? {} : { tries }),
        ...(concurrency === undefined ? {} : { concurrency }),
        ...(qps === undefined ? {} : { qps }),
        ...(limits === undefined ? {} : { limits }),
        ...(bulkPerMs === undefined ? {} : { bulkPerMs }),
    };
}


/***/ }),

/***/ 3496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sA: () => (/* binding */ createServer),
  ST: () => (/* binding */ isGone),
  W3: () => (/* binding */ isSuspect),
  wo: () => (/* binding */ mayBeRestarting),
  yg: () => (/* binding */ noteSilence)
});

// EXTERNAL MODULE: ./lib/dns/bulk.js
var dns_bulk = __webpack_require__(1518);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/dns/wire/edns-options.js
var edns_options = __webpack_require__(8743);
;// CONCATENATED MODULE: ./lib/dns/cookie.js


function createCookieJar() {
    const client = (0,external_node_crypto_.randomBytes)(8);
    const jar = {
        option: (0,edns_options/* encodeCookie */.Bi)({ client }),
        accepts({ edns }) {
            const data = edns?.options.find(({ code }) => code === edns_options/* OPTION */.Cy.COOKIE)?.data;
            if (data === undefined)
                return true;
            const cookie = (0,edns_options/* decodeCookie */.jx)(data);
            if (!cookie.ok || !client.equals(cookie.value.client))
                return false;
            const { server } = cookie.value;
            if (server !== undefined)
                jar.option = (0,edns_options/* encodeCookie */.Bi)({ client, server });
            return true;
        },
    };
    return jar;
}

// EXTERNAL MODULE: ./lib/dns/line.js
var dns_line = __webpack_require__(8540);
// EXTERNAL MODULE: ./lib/dns/queue.js
var queue = __webpack_require__(463);
;// CONCATENATED MODULE: ./lib/dns/server.js




/** BIND 9.18 closes an HTTPS session, and answers nothing, when some fifty requests come in one go. */
const MOST_OVER_HTTPS = 40;
function createServer(address, open, receiver, ceiling, bulkPerMs) {
    const place = hostAndPort(address);
    const own = address.transport === 'https' ? Math.min(ceiling, MOST_OVER_HTTPS) : ceiling;
    const line = (0,dns_line/* createLine */.RJ)(open(address, address.transport)(receiver), place, own);
    let stream = address.transport === 'udp' ? undefined : line;
    const bulk = (0,dns_bulk/* createBulk */.ZQ)({
        open: address.transport === 'udp' ? () => open(address, 'tcp', true)(receiver) : undefined,
        ...{ place, ceiling, perMs: bulkPerMs },
    });
    return {
        address,
        queue: (0,queue/* createQueue */.y)(),
        line,
        bulk,
        streamLine() {
            stream ??= (0,dns_line/* createLine */.RJ)(open(address, 'tcp')(receiver), place, ceiling);
            return stream;
        },
        cookies: createCookieJar(),
        plain: false,
        hearsEdns: false,
        answersByStream: false,
        streamless: false,
        unreachableSince: -1,
        answered: false,
        silentSince: 0,
        silentQuestions: 0,
        probedAt: 0,
        close() {
            line.transport.close();
            bulk.end();
            if (stream !== undefined && stream !== line)
                stream.transport.close();
        },
    };
}
function hostAndPort({ text }) {
    return text.startsWith('https:') ? text : text.replace(/^[a-z]+:\/\//, '');
}
/** Questions in a row without any reply before a server may count as gone. */
const GONE_AFTER_QUESTIONS = 8;
const PROBE_EVERY_MS = 1_000;
/**
 * True where the server has been silent for so long that waiting for it again is pointless: one deadline for a server
 * that never answered, six for one that did. Once a second a question still tries it, in case it comes back.
 */
function isGone(server, timeoutMs, now) {
    if (server.silentQuestions < GONE_AFTER_QUESTIONS)
        return false;
    if (now - server.silentSince < (server.answered ? 6 : 1) * timeoutMs)
        return false;
    if (now - server.probedAt < PROBE_EVERY_MS)
        return true;
    server.probedAt = now;
    return false;
}
/** A name server is started anew within so long. */
const RESTART_MS = 3_000;
/** True for a while where a server that did answer is said not to be there: worth asking again, not worth waiting long. */
function mayBeRestarting(server, now) {
    if (server.unreachableSince < 0)
        server.unreachableSince = now;
    return server.answered && now - server.unreachableSince < RESTART_MS;
}
/** A question to the server, first sent at that time, ended without any reply from it. */
function noteSilence(server, startedAt) {
    if (server.silentQuestions++ === 0)
        server.silentSince = startedAt;
}
/** True where the last tries went unanswered, so that another server is the better first choice. */
function isSuspect(server) {
    return server.line.unanswered >= 3;
}


/***/ }),

/***/ 8355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ createSubnetNotes)
/* harmony export */ });
/* harmony import */ var _wire_edns_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8743);

/** Names that are kept, over all servers: a run may have a million. */
const MOST_NAMES = 4_096;
function createSubnetNotes() {
    const ignoring = new Set();
    /** The longest scope of each name: negative answers often have none, also where the name is answered by geography. */
    const scopes = new Map();
    let kept = 0;
    function keep(server, name, scope) {
        let names = scopes.get(server);
        const before = names?.get(name);
        if (before === undefined && ++kept > MOST_NAMES)
            return;
        if (names === undefined) {
            names = new Map();
            scopes.set(server, names);
        }
        names.set(name, Math.max(scope, before ?? 0));
    }
    return {
        scopeOf(message, name, server) {
            const scope = scopeIn(message);
            if (scope === null)
                ignoring.add(server);
            else
                keep(server, name, scope);
            return scope;
        },
        sentences() {
            return [
                ...[...ignoring].map((server) => `${server} did not take the client subnet into account; its answers are those for this machine.`),
                ...[...scopes].flatMap(([server, names]) => {
                    const [first, ...others] = [...names].flatMap(([name, scope]) => (scope === 0 ? [name] : []));
                    if (first === undefined)
                        return [];
                    const count = kept > MOST_NAMES ? `at least ${others.length}` : others.length;
                    const more = others.length === 0 ? '' : ` and ${count} more`;
                    return `${server} does not answer ${first}${more} by geography: it gives scope 0, the same answer for every client.`;
                }),
            ];
        },
    };
}
function scopeIn({ edns }) {
    const option = edns?.options.find(({ code }) => code === _wire_edns_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTION */ .Cy.CLIENT_SUBNET);
    const subnet = option && (0,_wire_edns_options_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeClientSubnet */ .ZQ)(option.data);
    return subnet?.ok === true ? subnet.value.scope : null;
}


/***/ }),

/***/ 8571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ firstChoice),
/* harmony export */   K1: () => (/* binding */ overtaken),
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   ns: () => (/* binding */ nextChoice),
/* harmony export */   se: () => (/* binding */ TELLING),
/* harmony export */   zh: () => (/* binding */ countTries)
/* harmony export */ });
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3496);

/** From the least to the most telling: where servers failed in different ways, the last of these names the failure. */
const TELLING = [
    'network',
    'timeout',
    'malformed',
    'lame',
    'refused',
    'servfail',
    'bogus',
];
function silence(trouble, sent, waitedMs) {
    if (trouble?.malformed !== undefined)
        return { cause: 'malformed', detail: `only malformed replies: ${trouble.malformed}` };
    const queries = sent === 1 ? '1 query' : `${sent} queries`;
    return { cause: 'timeout', detail: `no reply to ${queries} in ${(waitedMs / 1000).toFixed(1)} s` };
}
/** What there is to say of a server, in the order in which it came; nothing where it was not asked. */
function objectionsOf(trouble, sent, waitedMs) {
    if (trouble?.objection !== undefined)
        return [trouble.objection];
    const refusals = trouble?.refusal === undefined ? [] : [trouble.refusal];
    return sent === 0 ? refusals : [...refusals, silence(trouble, sent, waitedMs)];
}
function troubleOf(task, server) {
    task.troubles ??= new Map();
    let trouble = task.troubles.get(server);
    if (trouble === undefined) {
        trouble = {};
        task.troubles.set(server, trouble);
    }
    return trouble;
}
/** The first server that seems to be there; when none does, the first. */
function firstChoice(servers) {
    if (servers.length <= 1)
        return servers[0];
    return servers.find((server) => !(0,_server_js__WEBPACK_IMPORTED_MODULE_0__/* .isSuspect */ .W3)(server)) ?? servers[0];
}
/** Of the servers that have not had their last word, the one least asked, the seemingly present ones first. */
function nextChoice(task) {
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const server of task.ask.servers) {
        if (task.troubles?.get(server)?.objection !== undefined)
            continue;
        const weight = countTries(task, server) + ((0,_server_js__WEBPACK_IMPORTED_MODULE_0__/* .isSuspect */ .W3)(server) ? 0.5 : 0);
        if (weight < least) {
            best = server;
            least = weight;
        }
    }
    return best;
}
function countTries(task, server) {
    let count = 0;
    for (const attempt of task.tries)
        if (attempt.server === server)
            count++;
    return count;
}
/** The failure that the question ends in, with what each server did; `reason` is why it was not asked (further). */
function failureOf(task, now, reason) {
    const said = [];
    const errors = [];
    let cause = task.ask.servers.length === 0 ? 'network' : 'timeout';
    let rank = -1;
    for (const server of task.ask.servers) {
        const sent = countTries(task, server);
        const trouble = task.troubles?.get(server);
        const objections = objectionsOf(trouble, sent, now - task.startedAt);
        if (objections.length === 0)
            continue;
        if (trouble?.errors !== undefined)
            errors.push(...trouble.errors);
        said.push(`${server.address.text}: ${objections.map(({ detail }) => detail).join(', then ')}`);
        for (const objection of objections) {
            if (TELLING.indexOf(objection.cause) > rank) {
                rank = TELLING.indexOf(objection.cause);
                cause = objection.cause;
            }
            if (objection.cause === 'timeout' || objection.cause === 'network')
                (0,_server_js__WEBPACK_IMPORTED_MODULE_0__/* .noteSilence */ .yg)(server, task.startedAt);
        }
    }
    if (reason !== undefined)
        said.push(reason);
    return {
        ok: false,
        cause,
        detail: said.join('; '),
        server: task.ask.servers.map((server) => server.address.text).join(', '),
        errors,
        startedAt: task.startedAt < 0 ? now : task.startedAt,
    };
}
/** How many earlier tries on the same line this reply's try overtook: those packets, or their replies, are lost. */
function overtaken(attempt) {
    let count = 0;
    for (const other of attempt.task.tries) {
        if (other === attempt)
            break;
        if (other.line === attempt.line)
            count++;
    }
    return count;
}


/***/ }),

/***/ 8046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ openLine)
});

;// CONCATENATED MODULE: ./lib/dns/transport/network-problem.js
const PROBLEMS = {
    ECONNREFUSED: 'no server listens on that port',
    ECONNRESET: 'the server reset the connection',
    ENETUNREACH: 'there is no route to that network from here',
    EHOSTUNREACH: 'the address cannot be reached from here',
    EADDRNOTAVAIL: 'this machine has no address of that family',
    EAFNOSUPPORT: 'this machine does not speak that address family',
    EACCES: 'the system forbids sending there',
    EPERM: 'the system forbids sending there',
    EMFILE: 'this process has too many open files',
    ETIMEDOUT: 'the connection timed out',
};
/** What a socket's error means, in words. */
function networkProblem(error) {
    const code = error.code;
    const words = code === undefined ? undefined : PROBLEMS[code];
    return words === undefined ? error.message : `${words} (${code})`;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/dns/transport/proxy.js


/** The proxy that `HTTPS_PROXY` names for the host, unless `NO_PROXY` exempts it. */
function proxyFor(host, env) {
    const text = env.https_proxy ?? env.HTTPS_PROXY;
    if (text === undefined || text === '')
        return undefined;
    for (const entry of (env.no_proxy ?? env.NO_PROXY ?? '').split(/[\s,]+/)) {
        const suffix = entry.toLowerCase().replace(/^\*?\./, '');
        if (entry === '*' || (suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`))))
            return undefined;
    }
    try {
        return new URL(text.includes('://') ? text : `http://${text}`);
    }
    catch {
        return undefined;
    }
}
/** A password with a percent sign of its own is written as it is, by many. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Octets of a proxy's answer to CONNECT before it counts as none. */
const MAX_HEAD_OCTETS = 8_192;
/** TLS with ALPN `h2` to the target, through a tunnel that the proxy opens (RFC 9110 section 9.3.6). */
function openTunnel(proxy, { host, port, ca }) {
    const tls = process.getBuiltinModule('node:tls');
    const proxyHost = proxy.hostname.replace(/^\[(.*)\]$/, '$1');
    const proxyPort = Number(proxy.port || (proxy.protocol === 'https:' ? 443 : 80));
    const raw = proxy.protocol === 'https:'
        ? tls.connect({
            host: proxyHost,
            port: proxyPort,
            ...((0,external_node_net_.isIP)(proxyHost) ? {} : { servername: proxyHost }),
        })
        : (0,external_node_net_.connect)({ host: proxyHost, port: proxyPort });
    const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`;
    const user = decoded(proxy.username);
    const credentials = Buffer.from(`${user}:${decoded(proxy.password)}`).toString('base64');
    const authorization = user === '' ? '' : `Proxy-Authorization: Basic ${credentials}\r\n`;
    raw.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${authorization}\r\n`);
    let head = Buffer.alloc(0);
    let openUp;
    let standing = false;
    // TLS begins to talk at once; what it says waits here until the tunnel stands.
    const tunnel = new external_node_stream_.Duplex({
        read: () => void raw.resume(),
        write(chunk, _encoding, done) {
            if (standing)
                raw.write(chunk, done);
            else
                openUp = () => void raw.write(chunk, done);
        },
        final: (done) => void raw.end(done),
        destroy(error, done) {
            raw.destroy();
            done(error);
        },
    });
    raw.on('data', (chunk) => {
        if (standing) {
            if (!tunnel.push(chunk))
                raw.pause();
            return;
        }
        head = Buffer.concat([head, chunk]);
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) {
            if (head.length > MAX_HEAD_OCTETS)
                tunnel.destroy(new Error('the proxy gave no answer to CONNECT'));
            return;
        }
        const status = /^HTTP\/1\.[01] ([0-9]{3})/.exec(head.toString('latin1'))?.[1];
        if (status === undefined || !status.startsWith('2')) {
            tunnel.destroy(new Error(`the proxy answered CONNECT with status ${status ?? 'unknown'}`));
            return;
        }
        standing = true;
        const rest = head.subarray(end + 4);
        if (rest.length > 0)
            tunnel.push(rest);
        openUp?.();
    });
    raw.on('end', () => tunnel.push(null));
    raw.on('error', (error) => tunnel.destroy(error));
    raw.on('close', () => tunnel.destroy());
    return tls.connect({
        socket: tunnel,
        ALPNProtocols: ['h2'],
        ...((0,external_node_net_.isIP)(host) ? { host } : { servername: host }),
        ...(ca === undefined ? {} : { ca }),
    });
}

;// CONCATENATED MODULE: ./lib/dns/transport/https.js


/** When a session has sent nothing for so long, with requests open, another one is opened beside it, as over TCP and TLS. */
const STALL_MS = 3_000;
/** Stalled sessions that are still listened to. */
const MAX_STALLED = 2;
/** Sessions in a row that ended without one reply before the open requests are given up. */
const MAX_FRUITLESS = 2;
/** Times that one request is repeated where it was reset. */
const MAX_REPEATS = 2;
/** What a server, or a gateway before it, answers when it may be able to answer a moment later (RFC 9110 section 15, RFC 6585). */
const BUSY = new Set([429, 502, 503, 504]);
const MAX_REPLY_OCTETS = 65_535;
/** DNS over HTTPS (RFC 8484): POST over one kept HTTP/2 session. */
function openHttps(target) {
    return (receiver) => createHttps(target, receiver);
}
function createHttps(target, receiver) {
    /** In the order in which they were sent. */
    const open = new Set();
    const { env = process.env } = target;
    let session;
    /** In the order in which they stalled. */
    const stalled = new Set();
    const stalls = new WeakMap();
    let fruitless = 0;
    let closed = false;
    function sessionOf() {
        // A session that has ended tells so an event-loop turn later.
        if (session !== undefined && !session.destroyed && !session.closed)
            return session;
        const opened = openSession(target, env);
        session = opened;
        let problem = 'the server closed the session without a reply';
        opened.on('error', (error) => {
            problem = networkProblem(error);
        });
        opened.on('goaway', () => {
            // What is under way may still be answered; what comes next needs a new session.
            if (session === opened)
                session = undefined;
        });
        const stall = setTimeout(() => {
            if (open.size === 0 || stalled.has(opened))
                return;
            problem = `the server fell silent for ${STALL_MS / 1000} s`;
            if (opened.connecting)
                opened.destroy();
            else
                openBeside(opened);
        }, STALL_MS).unref();
        stalls.set(opened, stall);
        opened.on('close', () => {
            clearTimeout(stall);
            if (session === opened)
                session = undefined;
            stalled.delete(opened);
            if (closed)
                return;
            const stranded = [...open].filter(({ channel }) => {
                const { streams } = channel;
                return streams.delete(opened) && streams.size === 0;
            });
            if (stranded.length === 0)
                return;
            fruitless++;
            const hopeless = fruitless > MAX_FRUITLESS;
            if (hopeless)
                fruitless = 0;
            for (const attempt of stranded) {
                if (hopeless)
                    fail(attempt, problem);
                else
                    request(attempt);
            }
        });
        // The asker's clock keeps the process alive while a reply is awaited.
        opened.unref();
        return opened;
    }
    function openBeside(silent) {
        stalled.add(silent);
        if (session === silent)
            session = undefined;
        for (const attempt of open)
            if (attempt.channel.streams.has(silent))
                request(attempt);
        const [oldest] = stalled;
        if (stalled.size > MAX_STALLED)
            oldest.destroy();
    }
    function request(attempt) {
        const carrier = sessionOf();
        const stall = stalls.get(carrier);
        // Older requests are still open: sending more is no sign of life from the server.
        if (open.size === 1)
            stall.refresh();
        const stream = carrier.request({
            ':method': 'POST',
            ':path': target.path,
            accept: 'application/dns-message',
            'content-type': 'application/dns-message',
            'content-length': attempt.query.length,
        });
        const { streams } = attempt.channel;
        streams.set(carrier, stream);
        const isOpen = () => !closed && open.has(attempt) && streams.get(carrier) === stream;
        const pieces = [];
        let octets = 0;
        let status = 0;
        let type = '';
        stream.on('response', (headers) => {
            stall.refresh();
            status = headers[':status'] ?? 0;
            type = String(headers['content-type'] ?? '');
        });
        stream.on('data', (piece) => {
            stall.refresh();
            octets += piece.length;
            if (octets <= MAX_REPLY_OCTETS)
                pieces.push(piece);
            else
                stream.destroy();
        });
        stream.on('end', () => {
            if (!isOpen() || status === 0)
                return;
            fruitless = 0;
            streams.delete(carrier);
            if (status !== 200)
                lose(attempt, `the server answered with HTTP status ${status}`, BUSY.has(status));
            else if (!type.startsWith('application/dns-message'))
                lose(attempt, `the server answered with '${type.slice(0, 60)}', which is no DNS message`);
            else {
                receiver.received(attempt, Buffer.concat(pieces, octets));
                // Had it been the reply, the attempt would be released by now.
                lose(attempt, 'the server answered another question');
            }
        });
        stream.on('error', () => { });
        stream.on('close', () => {
            // Whether one request was reset or the whole session ends is known only when the events of this turn are through.
            setImmediate(() => {
                // Those of a dead session are asked again all at once.
                if (!isOpen() || carrier.destroyed)
                    return;
                streams.delete(carrier);
                if (octets > MAX_REPLY_OCTETS)
                    lose(attempt, 'the reply is longer than a message can be');
                else if (mayRepeat(attempt))
                    request(attempt);
                else
                    lose(attempt, 'the server reset the request');
            });
        });
        stream.end(attempt.query);
    }
    function mayRepeat({ channel }) {
        return channel.repeats++ < MAX_REPEATS;
    }
    /** One of its streams came to nothing; another one may still bring the reply. */
    function lose(attempt, detail, isBusy = false) {
        if (attempt.channel.streams.size === 0)
            fail(attempt, detail, isBusy);
    }
    function fail(attempt, detail, isBusy = false) {
        if (open.delete(attempt))
            receiver.failed(attempt, detail, isBusy);
    }
    return {
        name: 'https',
        reliable: true,
        send(attempt) {
            if (closed)
                return;
            // The stream tells which reply is whose; a constant id makes for cacheable requests (RFC 8484 section 4.1).
            attempt.id = 0;
            attempt.query.writeUInt16BE(0);
            const channel = { streams: new Map(), repeats: 0 };
            attempt.channel = channel;
            open.add(attempt);
            request(attempt);
        },
        release(attempt) {
            if (!open.delete(attempt))
                return;
            for (const stream of attempt.channel.streams.values())
                if (!stream.closed)
                    stream.close(CANCEL);
            if (open.size === 0)
                for (const old of stalled)
                    old.destroy();
        },
        close() {
            closed = true;
            open.clear();
            session?.destroy();
            for (const old of stalled)
                old.destroy();
        },
    };
}
/** CANCEL of RFC 9113 section 7. */
const CANCEL = 8;
function openSession({ host, port, ca }, env) {
    // Loaded when first needed: most runs never need it, and it takes longer than the rest of the start-up.
    const { connect } = process.getBuiltinModule('node:http2');
    const authority = `https://${host.includes(':') ? `[${host}]` : host}:${port}`;
    const trust = ca === undefined ? {} : { ca };
    const proxy = proxyFor(host, env);
    if (proxy === undefined)
        return connect(authority, trust);
    return connect(authority, { createConnection: () => openTunnel(proxy, { host, port, ...trust }) });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/dns/transport/open-attempts.js

const START_SLOTS = 512;
/**
 * The low bits of the id are the slot, so that finding an attempt is one array access. A Map would do it too, but
 * the tables that it leaves behind as it churns keep dead attempts alive, at twice the cost of a whole question.
 */
function createOpenAttempts() {
    let slots = new Array(START_SLOTS).fill(undefined);
    function place(attempt) {
        slots[attempt.id & (slots.length - 1)] = attempt;
    }
    function grow() {
        const old = slots;
        slots = new Array(2 * old.length).fill(undefined);
        for (const attempt of old)
            if (attempt !== undefined)
                place(attempt);
    }
    const open = {
        size: 0,
        add(attempt) {
            if (2 * open.size >= slots.length && slots.length < 0x10000)
                grow();
            let id = randomId();
            while (slots[id & (slots.length - 1)] !== undefined)
                id = randomId();
            attempt.id = id;
            attempt.query[0] = id >> 8;
            attempt.query[1] = id & 0xff;
            place(attempt);
            open.size++;
        },
        of(packet) {
            if (packet.length < 2)
                return undefined;
            const id = (packet[0] << 8) | packet[1];
            const attempt = slots[id & (slots.length - 1)];
            return attempt?.id === id ? attempt : undefined;
        },
        delete(attempt) {
            const slot = attempt.id & (slots.length - 1);
            if (slots[slot] !== attempt)
                return;
            slots[slot] = undefined;
            open.size--;
        },
        all: () => slots.filter((attempt) => attempt !== undefined),
    };
    return open;
}
const POOL = new Uint16Array(2048);
let next = POOL.length;
/** 16 unpredictable bits (RFC 5452 section 9.2), from the system's generator in batches. */
function randomId() {
    if (next === POOL.length) {
        (0,external_node_crypto_.randomFillSync)(POOL);
        next = 0;
    }
    return POOL[next++];
}

;// CONCATENATED MODULE: ./lib/dns/transport/stream.js


/**
 * When a connection has sent nothing for so long, with queries open, another one is opened beside it: some servers stall a
 * pipeline for good, and some lookups just take longer.
 */
const stream_STALL_MS = 3_000;
/** Stalled connections that are still listened to. */
const stream_MAX_STALLED = 2;
/** Connections in a row that ended without one reply before the open queries are given up. */
const stream_MAX_FRUITLESS = 3;
const REOPEN_DELAY_MS = 50;
/** Queries of one turn are gathered here; more than that are more than one write. */
const OUTBOX_OCTETS = 32 * 1024;
/**
 * DNS over a byte stream (RFC 7766): one kept connection, queries pipelined, replies in any order. When the server
 * closes or stalls, the connection is opened anew and what is still open is asked again; the reply may come over either.
 */
function createStream(options, receiver) {
    const { stallMs = stream_STALL_MS, once = false } = options;
    const open = createOpenAttempts();
    let connection;
    /** In the order in which they stalled. */
    const stalled = new Set();
    let outbox = EMPTY;
    let filled = 0;
    /** Queries in the outbox. */
    let gathered = 0;
    let flushing = false;
    let fruitless = 0;
    /** Its value at the time is the age of an attempt. */
    let sent = 0;
    let closed = false;
    let reopening;
    function connectionOf() {
        if (connection !== undefined)
            return connection;
        const takeFrames = createFrameReader((packet) => {
            const attempt = open.of(packet);
            if (attempt === undefined)
                return receiver.ignored();
            fruitless = 0;
            receiver.received(attempt, packet);
        });
        const socket = options.connect((chunk) => {
            opened.stall.refresh();
            if (socket.destroyed || takeFrames(chunk))
                return;
            opened.problem = 'the server sent what is no DNS message';
            socket.destroy();
        });
        const opened = {
            socket,
            stall: setTimeout(() => {
                opened.problem = `the server fell silent for ${stallMs / 1000} s`;
                if (open.size === 0 || connection !== opened)
                    return;
                if (once || socket.connecting)
                    socket.destroy();
                else
                    openBeside(opened);
            }, stallMs).unref(),
            problem: 'the server closed the connection without a reply',
        };
        connection = opened;
        // The asker's clock keeps the process alive while a reply is awaited.
        socket.unref();
        socket.on('end', () => socket.destroy());
        socket.on('error', (error) => {
            opened.problem = networkProblem(error);
        });
        socket.on('close', () => {
            clearTimeout(opened.stall);
            if (stalled.delete(opened) && connection === undefined && reopening === undefined)
                failWithoutHope(opened.problem);
            if (connection !== opened)
                return;
            connection = undefined;
            filled = gathered = 0;
            if (!closed && open.size > 0)
                askAgain(opened.problem);
        });
        return opened;
    }
    function openBeside(silent) {
        stalled.add(silent);
        const [oldest] = stalled;
        if (stalled.size > stream_MAX_STALLED)
            drop(oldest);
        connection = undefined;
        filled = gathered = 0;
        reopen();
    }
    function drop(old) {
        stalled.delete(old);
        old.socket.destroy();
    }
    function askAgain(problem) {
        fruitless++;
        if (once || fruitless >= stream_MAX_FRUITLESS)
            failWithoutHope(problem);
        else
            reopen();
    }
    /** Fails what is open, unless a stalled connection may still bring the replies. */
    function failWithoutHope(problem) {
        if (closed || stalled.size > 0)
            return;
        fruitless = 0;
        for (const attempt of open.all()) {
            open.delete(attempt);
            receiver.failed(attempt, problem);
        }
    }
    function reopen() {
        reopening ??= setTimeout(() => {
            reopening = undefined;
            // The oldest first: where a connection carries only a few, none waits for ever behind younger ones.
            const byAge = open.all().sort((a, b) => a.channel - b.channel);
            for (const attempt of byAge)
                write(attempt);
        }, fruitless > 1 ? REOPEN_DELAY_MS : 0);
    }
    function write({ query }) {
        const octets = query.length + 2;
        if (filled + octets > outbox.length) {
            flush();
            if (octets > outbox.length)
                outbox = Buffer.allocUnsafeSlow(Math.max(octets, OUTBOX_OCTETS));
        }
        outbox[filled] = query.length >> 8;
        outbox[filled + 1] = query.length;
        outbox.set(query, filled + 2);
        filled += octets;
        gathered++;
        if (flushing)
            return;
        flushing = true;
        // One write for all the queries of an event-loop turn.
        setImmediate(flushNow);
    }
    function flushNow() {
        flushing = false;
        flush();
    }
    function flush() {
        if (closed || filled === 0)
            return;
        const { socket, stall } = connectionOf();
        // Older queries are still open: writing more is no sign of life from the server.
        if (open.size <= gathered)
            stall.refresh();
        // A copy, for the socket may keep it for a while.
        socket.write(Buffer.from(outbox.subarray(0, filled)));
        filled = gathered = 0;
    }
    return {
        name: options.name,
        reliable: true,
        send(attempt) {
            if (closed)
                return;
            attempt.channel = sent++;
            open.add(attempt);
            if (reopening === undefined)
                write(attempt);
        },
        flush,
        release(attempt) {
            open.delete(attempt);
            if (stalled.size > 0 && open.size === 0)
                for (const old of stalled)
                    drop(old);
        },
        close() {
            closed = true;
            clearTimeout(reopening);
            connection?.socket.destroy();
            for (const old of stalled)
                drop(old);
        },
    };
}
const EMPTY = Buffer.alloc(0);
/**
 * Cuts a byte stream into messages by their two-octet lengths (RFC 1035 section 4.2.2), however the stream was cut. A
 * message is lent for the length of the call, as the chunks are. The reader returns false when a frame is too short to
 * be a message: the rest of the stream cannot be trusted.
 */
function createFrameReader(take) {
    /** Copies of what has come of a frame that is not yet whole. */
    let pieces = [];
    let held = 0;
    /** Octets that the next frame needs, its length included; until the length is known, the length's own two. */
    let needed = 2;
    function keep(rest) {
        held += rest.length;
        pieces.push(Buffer.from(rest));
    }
    return (chunk) => {
        if (held + chunk.length < needed) {
            keep(chunk);
            return true;
        }
        const data = held === 0 ? chunk : Buffer.concat([...pieces, chunk], held + chunk.length);
        let offset = 0;
        pieces = [];
        held = 0;
        needed = 2;
        while (data.length - offset >= 2) {
            const length = (data[offset] << 8) | data[offset + 1];
            if (length < 12)
                return false;
            if (data.length - offset < length + 2) {
                needed = length + 2;
                break;
            }
            take(data.subarray(offset + 2, offset + 2 + length));
            offset += length + 2;
        }
        if (offset < data.length)
            keep(data.subarray(offset));
        return true;
    };
}

;// CONCATENATED MODULE: ./lib/dns/transport/tcp.js


const READ_OCTETS = 64 * 1024;
/** DNS over TCP (RFC 7766); with `once` over one connection alone, whose end is the end of what is open on it. */
function openTcp(host, port, once = false) {
    return (receiver) => createStream({
        name: 'tcp',
        once,
        connect(take) {
            // One buffer for all that is read: a new one for each read would cost more than what is in it.
            const onread = {
                buffer: Buffer.allocUnsafeSlow(READ_OCTETS),
                callback(octets, buffer) {
                    take(buffer.subarray(0, octets));
                    return true;
                },
            };
            return (0,external_node_net_.connect)({ host, port, onread }).setNoDelay(true);
        },
    }, receiver);
}

;// CONCATENATED MODULE: ./lib/dns/transport/tls.js


/** DNS over TLS (RFC 7858) in the strict profile of RFC 8310: without a valid certificate nothing is asked. */
function openTls({ host, port, tlsName, ca }) {
    const servername = tlsName ?? ((0,external_node_net_.isIP)(host) === 0 ? host : undefined);
    return (receiver) => createStream({
        name: 'tls',
        connect(take) {
            // Loaded when first needed: most runs never need it, and it takes a third of the start-up time.
            const { connect } = process.getBuiltinModule('node:tls');
            const socket = connect({
                host,
                port,
                ALPNProtocols: ['dot'],
                minVersion: 'TLSv1.2',
                ...(servername === undefined ? {} : { servername }),
                ...(ca === undefined ? {} : { ca }),
            }).setNoDelay(true);
            return socket.on('data', take);
        },
    }, receiver);
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
;// CONCATENATED MODULE: ./lib/dns/transport/udp.js



/** A default socket buffer holds 256 small replies; more in flight on one socket would be lost in a burst. */
const MAX_IN_FLIGHT_PER_SOCKET = 200;
/** From this many sockets, each on a port of its own, a query takes one at random (RFC 5452 section 9.2). */
const SOCKETS = 4;
const MAX_SOCKETS = 64;
/** UDP over connected sockets: the kernel drops what another address or port sends, and reports a closed port. */
function openUdp(host, port) {
    return (receiver) => createUdp(host, port, receiver);
}
function createUdp(host, port, receiver) {
    const family = host.includes(':') ? 6 : 4;
    const channels = [];
    let closed = false;
    function openChannel() {
        const socket = (0,external_node_dgram_.createSocket)({
            type: family === 6 ? 'udp6' : 'udp4',
            // The host is an address already; the default lookup would go through the system's resolver threads.
            lookup: (address, _options, callback) => callback(null, address, family),
        });
        const channel = { socket, open: createOpenAttempts(), connected: false };
        socket.on('message', (packet) => {
            const attempt = channel.open.of(packet);
            if (attempt === undefined)
                receiver.ignored();
            else
                receiver.received(attempt, packet);
        });
        socket.on('error', (error) => failAll(channel, error));
        socket.connect(port, host, (error) => {
            if (error !== undefined) {
                failAll(channel, error);
                return;
            }
            channel.connected = true;
            for (const attempt of channel.open.all())
                socket.send(attempt.query);
        });
        // The asker's clock keeps the process alive while a reply is awaited.
        socket.unref();
        channels.push(channel);
        return channel;
    }
    /** An ICMP error does not say which query it is about, but all of them go to the same port. */
    function failAll(channel, error) {
        if (!channel.connected) {
            channels.splice(channels.indexOf(channel), 1);
            channel.socket.close();
        }
        const detail = networkProblem(error);
        for (const attempt of channel.open.all()) {
            channel.open.delete(attempt);
            receiver.failed(attempt, detail);
        }
    }
    function pickChannel() {
        if (channels.length < SOCKETS)
            return openChannel();
        const start = randomId() % channels.length;
        for (let i = 0; i < channels.length; i++) {
            const channel = channels[(start + i) % channels.length];
            if (channel.open.size < MAX_IN_FLIGHT_PER_SOCKET)
                return channel;
        }
        return channels.length < MAX_SOCKETS ? openChannel() : channels[start];
    }
    return {
        name: 'udp',
        reliable: false,
        send(attempt) {
            if (closed)
                return;
            const channel = pickChannel();
            attempt.channel = channel;
            channel.open.add(attempt);
            if (channel.connected)
                channel.socket.send(attempt.query);
        },
        release(attempt) {
            attempt.channel.open.delete(attempt);
        },
        close() {
            closed = true;
            for (const channel of channels.splice(0))
                channel.socket.close();
        },
    };
}

;// CONCATENATED MODULE: ./lib/dns/transport/index.js




/** The road to a server over the given transport; `once` as for `openTcp`. */
function openLine(address, transport, once = false) {
    const { host, port, tlsName, path = '/dns-query' } = address;
    switch (transport) {
        case 'udp':
            return openUdp(host, port);
        case 'tcp':
            return openTcp(host, port, once);
        case 'tls':
            return openTls({ host, port, ...(tlsName === undefined ? {} : { tlsName }) });
        case 'https':
            return openHttps({ host, port, path });
    }
}


/***/ }),

/***/ 8743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ encodeCookie),
/* harmony export */   Cy: () => (/* binding */ OPTION),
/* harmony export */   L7: () => (/* binding */ encodeClientSubnet),
/* harmony export */   ZQ: () => (/* binding */ decodeClientSubnet),
/* harmony export */   ed: () => (/* binding */ extendedErrorsOf),
/* harmony export */   iq: () => (/* binding */ isForSubnetOf),
/* harmony export */   jx: () => (/* binding */ decodeCookie)
/* harmony export */ });
/* unused harmony exports encodeExtendedError, decodeExtendedError */
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3984);
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3385);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(545);



const OPTION = {
    NSID: 3,
    CLIENT_SUBNET: 8,
    EXPIRE: 9,
    COOKIE: 10,
    TCP_KEEPALIVE: 11,
    PADDING: 12,
    EXTENDED_ERROR: 15,
};
const SOURCE_LENGTH_AT = 2;
const SCOPE_LENGTH_AT = 3;
/** Only the octets that the prefix length needs are sent (RFC 7871 section 6). */
function encodeClientSubnet({ network, scope }) {
    const octets = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(network.address).subarray(0, Math.ceil(network.length / 8));
    const family = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(network.address) === 4 ? 1 : 2;
    return { code: OPTION.CLIENT_SUBNET, data: Uint8Array.of(0, family, network.length, scope, ...octets) };
}
/** Refuses what RFC 7871 section 6 calls a format error: a wrong octet count, bits beyond the length, another family. */
function decodeClientSubnet(data) {
    if (data.length < 4)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(`the client subnet has ${data.length} octets, at least 4 are needed`);
    const family = (data[0] << 8) | data[1];
    if (family !== 1 && family !== 2)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(`the client subnet is of address family ${family}`);
    const octets = new Uint8Array(family === 1 ? 4 : 16);
    const length = data[SOURCE_LENGTH_AT];
    const scope = data[SCOPE_LENGTH_AT];
    if (length > 8 * octets.length || scope > 8 * octets.length)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(`the client subnet has prefix lengths ${length} and ${scope}, over ${8 * octets.length}`);
    const address = data.subarray(4);
    if (address.length !== Math.ceil(length / 8))
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(`the client subnet has ${address.length} address octets for a prefix length of ${length}`);
    octets.set(address);
    const network = { address: (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressFromBytes */ .gu)(octets), length };
    if ((0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOf */ .Af)(network.address, length).address !== network.address)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(`the client subnet ${(0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNetwork */ .CM)(network)} has bits set beyond its prefix length`);
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)({ network, scope });
}
/**
 * False where a reply to a query with these options says that it is for another client subnet, in family, source prefix length or
 * address: it must be dropped (RFC 7871 section 7.3). One that says nothing of a subnet took no account of it.
 */
function isForSubnetOf(query, reply) {
    const asked = query.find(({ code }) => code === OPTION.CLIENT_SUBNET)?.data;
    // Of a query that leaves the subnet to the server, the reply tells which one that took.
    if (asked === undefined || asked[SOURCE_LENGTH_AT] === 0)
        return true;
    return reply.every(({ code, data }) => code !== OPTION.CLIENT_SUBNET ||
        (data.length === asked.length && asked.every((octet, i) => i === SCOPE_LENGTH_AT || octet === data[i])));
}
/** @throws {TypeError} on cookies of other lengths. */
function encodeCookie({ client, server = new Uint8Array() }) {
    const data = Uint8Array.of(...client, ...server);
    if (client.length !== 8 || !cookieLength(data.length))
        throw new TypeError(`cookies of ${client.length} and ${server.length} octets`);
    return { code: OPTION.COOKIE, data };
}
function decodeCookie(data) {
    if (!cookieLength(data.length))
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(`the cookie has ${data.length} octets, not 8 or 16 to 40`);
    const client = data.slice(0, 8);
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(data.length === 8 ? { client } : { client, server: data.slice(8) });
}
function cookieLength(octets) {
    return octets === 8 || (octets >= 16 && octets <= 40);
}
/** An Extended DNS Error (RFC 8914 section 2). */
function encodeExtendedError(error) {
    const text = Buffer.from(error.text ?? '', 'utf8');
    return { code: OPTION.EXTENDED_ERROR, data: Uint8Array.of(error.code >> 8, error.code & 0xff, ...text) };
}
/**
 * The text is foreign: read as UTF-8 with U+FFFD for what is none, a final NUL dropped (RFC 8914 section 2), nothing
 * else changed. Whoever shows it escapes it.
 */
function decodeExtendedError(data) {
    if (data.length < 2)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(`the extended error has ${data.length} octets, at least 2 are needed`);
    const code = (data[0] << 8) | data[1];
    const text = Buffer.from(data.subarray(2)).toString('utf8').replace(/\0$/, '');
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)({ code, meaning: (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .extendedErrorMeaning */ .xi)(code), text });
}
/** Every Extended DNS Error among the options, in order; malformed ones are left out. */
function extendedErrorsOf(options) {
    const errors = [];
    for (const { code, data } of options) {
        if (code !== OPTION.EXTENDED_ERROR)
            continue;
        const error = decodeExtendedError(data);
        if (error.ok)
            errors.push(error.value);
    }
    return errors;
}


/***/ }),

/***/ 545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ isValidationError),
/* harmony export */   KK: () => (/* binding */ RCODE),
/* harmony export */   OW: () => (/* binding */ typeNumber),
/* harmony export */   Z$: () => (/* binding */ rcodeName),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   tp: () => (/* binding */ CLASS),
/* harmony export */   xi: () => (/* binding */ extendedErrorMeaning)
/* harmony export */ });
/* unused harmony export className */
/* harmony import */ var _model_record_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1094);
/** The IANA "Domain Name System (DNS) Parameters" registry: numbers and their mnemonics. */

const NUMBER_OF_TYPE = new Map(Object.entries(_model_record_type_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_TYPES */ .c));
const NAME_OF_TYPE = new Map(Object.entries(_model_record_type_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_TYPES */ .c).map(([name, number]) => [number, name]));
/** The mnemonic, or `TYPE123` (RFC 3597 section 5). */
function typeName(number) {
    return NAME_OF_TYPE.get(number) ?? `TYPE${number}`;
}
/** The number of an upper-case mnemonic or of `TYPE123`; undefined for anything else. */
function typeNumber(name) {
    const registered = NUMBER_OF_TYPE.get(name);
    if (registered !== undefined)
        return registered;
    const digits = /^TYPE(0|[1-9][0-9]{0,4})$/.exec(name)?.[1];
    return digits !== undefined && Number(digits) <= 0xffff ? Number(digits) : undefined;
}
const CLASS = { IN: 1, CH: 3, HS: 4, NONE: 254, ANY: 255 };
const CLASS_NAMES = new Map(Object.entries(CLASS).map(([name, number]) => [number, name]));
/** The mnemonic, or `CLASS123` (RFC 3597 section 5). */
function className(number) {
    return CLASS_NAMES.get(number) ?? `CLASS${number}`;
}
const RCODE = {
    NOERROR: 0,
    FORMERR: 1,
    SERVFAIL: 2,
    NXDOMAIN: 3,
    NOTIMP: 4,
    REFUSED: 5,
    YXDOMAIN: 6,
    YXRRSET: 7,
    NXRRSET: 8,
    NOTAUTH: 9,
    NOTZONE: 10,
    DSOTYPENI: 11,
    BADVERS: 16,
    BADKEY: 17,
    BADTIME: 18,
    BADMODE: 19,
    BADNAME: 20,
    BADALG: 21,
    BADTRUNC: 22,
    BADCOOKIE: 23,
};
const RCODE_NAMES = new Map(Object.entries(RCODE).map(([name, number]) => [number, name]));
/** The mnemonic of an RCODE, or `RCODE123`. 16 reads as BADVERS: BADSIG shares the number, but stands in TSIG only. */
function rcodeName(number) {
    return RCODE_NAMES.get(number) ?? `RCODE${number}`;
}
const EXTENDED_ERRORS = [
    'Other Error',
    'Unsupported DNSKEY Algorithm',
    'Unsupported DS Digest Type',
    'Stale Answer',
    'Forged Answer',
    'DNSSEC Indeterminate',
    'DNSSEC Bogus',
    'Signature Expired',
    'Signature Not Yet Valid',
    'DNSKEY Missing',
    'RRSIGs Missing',
    'No Zone Key Bit Set',
    'NSEC Missing',
    'Cached Error',
    'Not Ready',
    'Blocked',
    'Censored',
    'Filtered',
    'Prohibited',
    'Stale NXDOMAIN Answer',
    'Not Authoritative',
    'Not Supported',
    'No Reachable Authority',
    'Network Error',
    'Invalid Data',
    'Signature Expired before Valid',
    'Too Early',
    'Unsupported NSEC3 Iterations Value',
    'Unable to conform to policy',
    'Synthesized',
    'Invalid Query Type',
    'Rate Limited',
    'Over Quota',
    'Negative Trust Anchor',
    'New Delegation Only',
    'Blocked by Upstream DNS Server',
];
/** The registered purpose of an Extended DNS Error code (RFC 8914 section 5.2). */
function extendedErrorMeaning(code) {
    const meaning = EXTENDED_ERRORS[code];
    if (meaning !== undefined)
        return meaning;
    return code >= 49152 ? `private-use error ${code}` : `unassigned error ${code}`;
}
/** Bogus, or not validated for a reason that only the zone's signatures and keys give (RFC 8914 section 4). */
const VALIDATION_ERRORS = new Set([1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 27]);
/** Whether the Extended DNS Error code tells of DNSSEC data that does not validate. */
function isValidationError(code) {
    return VALIDATION_ERRORS.has(code);
}


/***/ }),

/***/ 2358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WS: () => (/* binding */ fingerprints),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function identityOf({ rule, name, address, region, location, message }) {
    return name === null && address === null
        ? { rule, path: location?.path ?? null, message }
        : { rule, name, address, region };
}
/** 64 hexadecimal digits that do not change when lines move. */
function fingerprintOf(identity) {
    return digest(textOf(identity));
}
/** One fingerprint per finding, in their order; no two findings of a report share one. */
function fingerprints(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const identity = textOf(identityOf(finding));
        const occurrence = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, occurrence);
        return digest(occurrence === 1 ? identity : `${identity}#${occurrence}`);
    });
}
function textOf({ rule, ...subject }) {
    return JSON.stringify('message' in subject
        ? [rule, subject.path, subject.message]
        : [rule, subject.name, subject.address, subject.region]);
}
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 1094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ RECORD_TYPES)
/* harmony export */ });
/** Resource record types of the IANA registry: mnemonic and number. */
const RECORD_TYPES = {
    A: 1,
    NS: 2,
    MD: 3,
    MF: 4,
    CNAME: 5,
    SOA: 6,
    MB: 7,
    MG: 8,
    MR: 9,
    NULL: 10,
    WKS: 11,
    PTR: 12,
    HINFO: 13,
    MINFO: 14,
    MX: 15,
    TXT: 16,
    RP: 17,
    AFSDB: 18,
    X25: 19,
    ISDN: 20,
    RT: 21,
    NSAP: 22,
    'NSAP-PTR': 23,
    SIG: 24,
    KEY: 25,
    PX: 26,
    GPOS: 27,
    AAAA: 28,
    LOC: 29,
    NXT: 30,
    EID: 31,
    NIMLOC: 32,
    SRV: 33,
    ATMA: 34,
    NAPTR: 35,
    KX: 36,
    CERT: 37,
    A6: 38,
    DNAME: 39,
    SINK: 40,
    OPT: 41,
    APL: 42,
    DS: 43,
    SSHFP: 44,
    IPSECKEY: 45,
    RRSIG: 46,
    NSEC: 47,
    DNSKEY: 48,
    DHCID: 49,
    NSEC3: 50,
    NSEC3PARAM: 51,
    TLSA: 52,
    SMIMEA: 53,
    HIP: 55,
    NINFO: 56,
    RKEY: 57,
    TALINK: 58,
    CDS: 59,
    CDNSKEY: 60,
    OPENPGPKEY: 61,
    CSYNC: 62,
    ZONEMD: 63,
    SVCB: 64,
    HTTPS: 65,
    DSYNC: 66,
    HHIT: 67,
    BRID: 68,
    SPF: 99,
    UINFO: 100,
    UID: 101,
    GID: 102,
    UNSPEC: 103,
    NID: 104,
    L32: 105,
    L64: 106,
    LP: 107,
    EUI48: 108,
    EUI64: 109,
    NXNAME: 128,
    TKEY: 249,
    TSIG: 250,
    IXFR: 251,
    AXFR: 252,
    MAILB: 253,
    MAILA: 254,
    ANY: 255,
    URI: 256,
    CAA: 257,
    AVC: 258,
    DOA: 259,
    AMTRELAY: 260,
    RESINFO: 261,
    WALLET: 262,
    CLA: 263,
    IPN: 264,
    TA: 32768,
    DLV: 32769,
};


/***/ }),

/***/ 9776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pw: () => (/* binding */ IN_ADDR_ARPA),
  VT: () => (/* binding */ IP6_ARPA),
  Zf: () => (/* binding */ addressOfReverseName),
  Im: () => (/* binding */ classifyReverseOwner),
  kv: () => (/* binding */ isInReverseTree),
  f: () => (/* binding */ reverseNameOf)
});

// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/model/reverse-zone.js
var reverse_zone = __webpack_require__(4871);
// EXTERNAL MODULE: ./lib/model/special-purpose.js
var special_purpose = __webpack_require__(1290);
;// CONCATENATED MODULE: ./lib/model/reverse-name-mistake.js




const NIBBLE = /^[0-9a-f]$/;
const GROUP = /^[0-9a-f]{1,4}$/;
/** First hexadecimal digits of IPv6 addresses that people use: what IANA has given out, unique-local and link-local. */
const IN_USE = /^(?:200[1-3]|2[468ac][0-9a-f]{2}|3fff|f[cd][0-9a-f]{2}|fe80)/;
function hexOf(address) {
    return Buffer.from((0,ip_address/* bytesOf */.$$)(address)).toString('hex');
}
function addressOfHex(hex) {
    return (0,ip_address/* addressFromBytes */.gu)(Buffer.from(hex, 'hex'));
}
function ip6Name(hex) {
    return `${[...hex].reverse().join('.')}.ip6.arpa`;
}
function nameOf(labels, tree) {
    const name = (0,domain_name/* nameFromLabels */.Lf)([...labels, ...tree.split('.')]);
    return name.ok ? name.value : undefined;
}
function isOctet(label) {
    return (0,reverse_zone/* octetOf */.zN)(label) !== undefined;
}
function isNibble(label) {
    return NIBBLE.test(label);
}
/** True where the labels are one whole address in reverse. */
function isWhole(labels, tree) {
    return tree === 'ip6.arpa'
        ? labels.length === 32 && labels.every(isNibble)
        : labels.length === 4 && labels.every(isOctet);
}
/**
 * A name with the right number of labels in the order of the address instead of its reverse. IPv4 octets tell it only beside the
 * intended address; nibbles also where the address read is one that nobody can hold and the other is one in use.
 */
function explainForwardOrder(name, address, intended) {
    const what = address.includes(':') ? 'nibbles' : 'octets';
    const problem = `the ${what} stand in the order of the address; a reverse name begins with the last one`;
    if (what === 'octets') {
        if (intended === undefined || intended === address)
            return undefined;
        return name === `${intended}.in-addr.arpa` ? { problem } : undefined;
    }
    // 2000::/3 and f000::/4: nothing to doubt.
    if (intended === undefined && '23f'.includes(name[62]))
        return undefined;
    if (intended === address)
        return undefined;
    const forward = name.slice(0, 63).replaceAll('.', '');
    if (intended !== undefined && forward === hexOf(intended))
        return { problem };
    const block = (0,special_purpose/* specialPurposeOf */.lh)(address)?.block;
    if (!IN_USE.test(forward) || (block !== '::/0' && block !== '::/96'))
        return undefined;
    return {
        problem: `${problem}; as it stands it is ${address}, which is not allocated`,
        suggestion: ip6Name(forward),
    };
}
/** A well-formed zone name as the owner of a PTR record. One nibble short is never a zone that somebody meant. */
function explainIncomplete(labels, network, intended) {
    const digits = labels.slice(0, -2);
    const v6 = labels.at(-2) === 'ip6';
    const [whole, what] = v6 ? [32, 'nibble'] : [4, 'octet'];
    const count = `${digits.length} ${what}${digits.length === 1 ? '' : 's'}`;
    const missing = whole - digits.length;
    const wanted = intended?.includes(':') ? [...hexOf(intended)].reverse() : intended?.split('.').reverse();
    let lack = missing === 1 ? `one ${what} is missing` : `${missing} ${what}s are missing`;
    if (wanted?.length === whole && missing === 1) {
        const at = wanted.findIndex((digit, i) => digit !== digits[i]);
        if (wanted.toSpliced(at, 1).join() === digits.join()) {
            lack = `the ${what} '${wanted[at]}' is missing at position ${at + 1} from the left`;
        }
    }
    const zone = `a PTR record at ${network} answers for no address`;
    return {
        problem: `a reverse name has ${whole} ${what}s and this one has ${count}: ${lack}; ${zone}`,
        lacksOne: v6 && missing === 1,
    };
}
/**
 * What is wrong with labels that are no reverse name, no zone and no classless form. Outside the reverse tree: undefined, unless the
 * labels hold a whole reverse name or an address.
 */
function explainMistake(labels) {
    const tree = labels.slice(-2).join('.');
    const literal = explainLiteral(labels);
    if (literal !== undefined)
        return literal;
    const appended = explainAppendedOrigin(labels);
    if (appended !== undefined)
        return appended;
    const body = labels.slice(0, -2);
    if (tree === 'ip6.arpa')
        return explainIp6(body);
    return tree === 'in-addr.arpa' ? explainInAddr(body) : undefined;
}
/** An IPv6 address in its usual text form as a label. */
function explainLiteral(labels) {
    for (const label of labels) {
        const address = label.includes(':') ? (0,ip_address/* parseIpAddress */.D_)(label) : undefined;
        if (address?.ok !== true)
            continue;
        const problem = `'${label}' is an address in its usual form; a reverse name spells it as 32 nibbles, last one first`;
        return { problem, suggestion: ip6Name(hexOf(address.value)) };
    }
    return undefined;
}
/** A full reverse name without its final dot, to which the origin was appended. */
function explainAppendedOrigin(labels) {
    for (let i = 1; i + 2 < labels.length; i++) {
        const tree = `${labels[i]}.${labels[i + 1]}`;
        if (tree !== 'in-addr.arpa' && tree !== 'ip6.arpa')
            continue;
        const inner = labels.slice(0, i);
        if (!inner.every(tree === 'ip6.arpa' ? isNibble : isOctet))
            return undefined;
        const origin = labels.slice(i + 2).join('.');
        return {
            problem: `the origin '${origin}' follows a name that already ends in ${tree}; that name lacks its final dot`,
            suggestion: isWhole(inner, tree) ? nameOf(inner, tree) : undefined,
        };
    }
    return undefined;
}
function explainIp6(body) {
    if (body.every(isNibble)) {
        const extra = body.slice(32);
        const doubled = body.slice(32 - extra.length, 32).join() === extra.join();
        return {
            problem: `a reverse name has 32 nibbles and this one has ${body.length}${doubled ? ': the origin follows a name that is already complete' : ''}`,
            suggestion: doubled ? nameOf(body.slice(0, 32), 'ip6.arpa') : undefined,
        };
    }
    if (body.length <= 4 && body.every(isOctet)) {
        return {
            problem: 'these are the octets of an IPv4 address, which belong below in-addr.arpa, not ip6.arpa',
            suggestion: nameOf(body, 'in-addr.arpa'),
        };
    }
    const grouped = explainGroups(body);
    if (grouped !== undefined)
        return grouped;
    const bad = body.find((label) => !isNibble(label));
    if (/^[0-9a-f]+$/.test(bad)) {
        return {
            problem: `the label '${bad}' has ${bad.length} digits; ip6.arpa takes one hexadecimal digit per label`,
        };
    }
    return explainStranger(body, 'ip6.arpa', `the label '${bad}' is not a nibble (one of 0-9 and a-f)`);
}
function explainInAddr(body) {
    if (body.every(isNibble) && (body.length >= 16 || body.some((label) => /[a-f]/.test(label)))) {
        return {
            problem: 'these are the nibbles of an IPv6 address, which belong below ip6.arpa, not in-addr.arpa',
            suggestion: body.length <= 32 ? nameOf(body, 'ip6.arpa') : undefined,
        };
    }
    if (body.every((label) => /^[0-9]+$/.test(label)))
        return explainOctets(body);
    if (body.length === 8) {
        const grouped = explainGroups(body);
        if (grouped !== undefined)
            return grouped;
    }
    const bad = body.find((label) => !isOctet(label));
    const problem = `the label '${bad}' is neither an octet (0 to 255) nor a classless form such as 0/25, 0-25 or 0-127`;
    return explainStranger(body, 'in-addr.arpa', problem);
}
/** Decimal labels below in-addr.arpa that are not up to four canonical octets. */
function explainOctets(body) {
    const large = body.find((label) => Number(label) > 255);
    if (large !== undefined)
        return { problem: `the label '${large}' is over 255, the largest octet` };
    const zero = body.find((label) => /^0[0-9]/.test(label));
    if (zero !== undefined) {
        return {
            problem: `the label '${zero}' has a leading zero; nobody asks for an octet in that form`,
            suggestion: body.length <= 4
                ? nameOf(body.map((label) => String(Number(label))), 'in-addr.arpa')
                : undefined,
        };
    }
    const four = body.slice(0, 4);
    const origin = body.slice(4).join('.');
    const reversed = four.slice(-(body.length - 4)).join('.') === origin;
    const turned = four.toReversed();
    const forward = turned.slice(-(body.length - 4)).join('.') === origin;
    const count = `a reverse name has 4 octets and this one has ${body.length}`;
    if (reversed === forward && four.join() !== turned.join())
        return { problem: count };
    if (forward && !reversed) {
        return {
            problem: `${count}: it begins with the address ${four.join('.')} itself, in the order of the address`,
            suggestion: nameOf(turned, 'in-addr.arpa'),
        };
    }
    if (!reversed)
        return { problem: count };
    return {
        problem: `${count}: the origin follows a name that is already complete`,
        suggestion: nameOf(four, 'in-addr.arpa'),
    };
}
/** A foreign label: the rest of the name may still tell which address is meant. */
function explainStranger(body, tree, problem) {
    const whole = tree === 'ip6.arpa' ? 32 : 4;
    if (isWhole(body.slice(-whole), tree)) {
        const extra = body.slice(0, -whole).join('.');
        return {
            problem: `'${extra}' stands below a complete reverse name, where nobody asks`,
            suggestion: nameOf(body.slice(-whole), tree),
        };
    }
    if (isWhole(body.slice(0, 32), 'ip6.arpa'))
        return { problem, suggestion: nameOf(body.slice(0, 32), 'ip6.arpa') };
    return { problem };
}
/** Hexadecimal digits in longer labels than ip6.arpa takes: groups as in the address text, or digits without their dots. */
function explainGroups(body) {
    if (!body.every((label) => /^[0-9a-f]{1,32}$/.test(label)) || body.every(isNibble))
        return undefined;
    const groups = body.length === 8 && body.every((label) => GROUP.test(label));
    const exact = body.join('').length === 32;
    if (!groups && !exact)
        return explainSomeGroups(body);
    const chunks = groups ? body.map((label) => label.padStart(4, '0')) : [...body];
    const forward = chunks.join('');
    const backward = chunks.toReversed().join('');
    const undotted = exact ? [...forward].reverse().join('') : backward;
    const readings = [...new Set([forward, backward, undotted])];
    const likely = readings.filter((hex) => IN_USE.test(hex));
    const found = groups
        ? '8 groups of up to 4 digits'
        : `${body.length} label${body.length === 1 ? '' : 's'} for 32 digits`;
    const rule = `ip6.arpa takes 32 labels of one hexadecimal digit each, last digit first; this name has ${found}`;
    if (likely.length === 1) {
        const hex = likely[0];
        const order = hex === forward
            ? 'in the order of the address'
            : hex === backward
                ? 'in reverse order'
                : 'without dots';
        const how = body.length === 1 ? '' : ` ${order}`;
        return { problem: `${rule}${how}, which is ${addressOfHex(hex)}`, suggestion: ip6Name(hex) };
    }
    return {
        problem: `${rule}, which may be ${(likely.length > 0 ? likely : readings).map(addressOfHex).join(' or ')}`,
    };
}
/** Groups on the left, written relative to an origin in nibbles. */
function explainSomeGroups(body) {
    const count = (32 - body.length) / 3;
    const groups = body.slice(0, count);
    const nibbles = body.slice(count);
    if (!Number.isInteger(count) ||
        count < 1 ||
        !groups.every((label) => GROUP.test(label)) ||
        !nibbles.every(isNibble)) {
        return undefined;
    }
    const top = nibbles.toReversed().join('');
    const padded = groups.map((label) => label.padStart(4, '0'));
    const readings = [...new Set([padded.join(''), padded.toReversed().join('')])].map((low) => top + low);
    return {
        problem: `ip6.arpa takes one hexadecimal digit per label, last digit first; '${groups.join('.')}' are groups of an address, which may be ${readings
            .map(addressOfHex)
            .join(' or ')}`,
        suggestion: readings.length === 1 ? ip6Name(readings[0]) : undefined,
    };
}

;// CONCATENATED MODULE: ./lib/model/mistyped-tree.js

/** A name outside the reverse tree: wrong only where its digits are followed by something like the tree's name. */
function explainMistypedTree(labels) {
    const end = labels.findIndex((label) => !GROUP.test(label) && !/^[0-9]{1,3}[-/][0-9]{1,3}$/.test(label));
    const body = end < 0 ? labels : labels.slice(0, end);
    const suffix = end < 0 ? '' : labels.slice(end).join('.');
    if (body.length === 0)
        return undefined;
    if (suffix === '' && isWhole(body, 'in-addr.arpa')) {
        const text = body.join('.');
        const turned = body.toReversed().join('.');
        return {
            problem: `'${text}' is no reverse name; for the address ${text} that is ${turned}.in-addr.arpa, and for ${turned} it is ${text}.in-addr.arpa`,
        };
    }
    if (suffix === '') {
        const grouped = body.length === 8 ? explainGroups(body) : undefined;
        if (grouped !== undefined || !body.every(isNibble) || body.length < 16)
            return grouped;
    }
    const meant = suffix === '' ? 'ip6.arpa' : treeMeantBy(suffix, body);
    if (meant === undefined)
        return undefined;
    const problem = suffix === '' ? `the name lacks ${meant} at its end` : `the reverse tree is ${meant}, not '${suffix}'`;
    if (meant === 'ip6.arpa' && !body.every(isNibble))
        return { problem, suggestion: explainGroups(body)?.suggestion };
    return { problem, suggestion: nameOf(body, meant) };
}
/** Spellings that are further from the right one than a slip of the finger. */
const KNOWN_SLIPS = {
    'ip6.int': 'ip6.arpa',
    'ipv6.int': 'ip6.arpa',
    'arpa.ip6': 'ip6.arpa',
    'ip6.in-addr.arpa': 'ip6.arpa',
    'in-addr6.arpa': 'ip6.arpa',
    'ip6.addr.arpa': 'ip6.arpa',
    'in-arpa.addr': 'in-addr.arpa',
    'arpa.in-addr': 'in-addr.arpa',
    'addr.in.arpa': 'in-addr.arpa',
    'addr-in.arpa': 'in-addr.arpa',
    'addr.arpa': 'in-addr.arpa',
    'in-addr.int': 'in-addr.arpa',
    'ip4.arpa': 'in-addr.arpa',
    'ipv4.arpa': 'in-addr.arpa',
    'in-addr': 'in-addr.arpa',
    ip6: 'ip6.arpa',
};
function treeMeantBy(suffix, body) {
    let tree;
    if (suffix === 'arpa') {
        // Other zones live below arpa, such as e164.arpa.
        if (body.length < 2 || !(body.every(isOctet) || body.every(isNibble)))
            return undefined;
        tree = body.length <= 4 && body.every(isOctet) ? 'in-addr.arpa' : 'ip6.arpa';
    }
    else if (Object.hasOwn(KNOWN_SLIPS, suffix))
        tree = KNOWN_SLIPS[suffix];
    else if (withinSlips(suffix, 'in-addr.arpa', 2))
        tree = 'in-addr.arpa';
    else if (withinSlips(suffix, 'ip6.arpa', 1))
        tree = 'ip6.arpa';
    if (tree === undefined)
        return undefined;
    if (isWhole(body, 'ip6.arpa'))
        return 'ip6.arpa';
    return isWhole(body, 'in-addr.arpa') && body.some((label) => label.length > 1) ? 'in-addr.arpa' : tree;
}
/** True where at most `limit` letters were added, lost, replaced or swapped with their neighbour. */
function withinSlips(text, right, limit) {
    if (Math.abs(text.length - right.length) > limit)
        return false;
    let before = [];
    let last = Array.from({ length: right.length + 1 }, (_, i) => i);
    for (let i = 1; i <= text.length; i++) {
        const row = [i];
        for (let j = 1; j <= right.length; j++) {
            const same = text[i - 1] === right[j - 1] ? 0 : 1;
            let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
            if (i > 1 && j > 1 && text[i - 1] === right[j - 2] && text[i - 2] === right[j - 1]) {
                cost = Math.min(cost, before[j - 2] + 1);
            }
            row.push(cost);
        }
        before = last;
        last = row;
    }
    return last[right.length] <= limit;
}

;// CONCATENATED MODULE: ./lib/model/reverse-name.js





const IN_ADDR_ARPA = 'in-addr.arpa';
const IP6_ARPA = 'ip6.arpa';
const NIBBLES = '0123456789abcdef';
const DOT = 0x2e;
/** 32 nibbles with their dots, then `ip6.arpa`: filled in anew by every call. */
const IP6_NAME = Buffer.from(`${'0.'.repeat(32)}ip6.arpa`, 'latin1');
/** The owner of the address's PTR records: 4 octets (RFC 1035 section 3.5) or 32 nibbles (RFC 3596 section 2.5). */
function reverseNameOf(address) {
    if (!address.includes(':')) {
        const [a, b, c, d] = address.split('.');
        return `${d}.${c}.${b}.${a}.in-addr.arpa`;
    }
    const bytes = (0,ip_address/* bytesOf */.$$)(address);
    for (let i = 0; i < 16; i++) {
        IP6_NAME[62 - 4 * i] = NIBBLES.charCodeAt(bytes[i] >> 4);
        IP6_NAME[60 - 4 * i] = NIBBLES.charCodeAt(bytes[i] & 15);
    }
    return IP6_NAME.toString('latin1');
}
const REVERSED_OCTETS = /^(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})\.in-addr\.arpa$/;
/** The address whose reverse name this is, or undefined: exactly 4 canonical octets or exactly 32 nibbles. */
function addressOfReverseName(name) {
    if (name.length === IP6_NAME.length && name.endsWith('.ip6.arpa')) {
        const bytes = new Uint8Array(16);
        for (let i = 0; i < 32; i++) {
            const code = name.charCodeAt(2 * i);
            // Names are in lower case: 0-9, then a-f.
            const nibble = code < 0x3a ? code - 0x30 : code >= 0x61 ? code - 0x57 : -1;
            if (nibble < 0 || nibble > 15 || name.charCodeAt(2 * i + 1) !== DOT)
                return undefined;
            bytes[15 - (i >> 1)] |= nibble << (4 * (i & 1));
        }
        return (0,ip_address/* addressFromBytes */.gu)(bytes);
    }
    const octets = REVERSED_OCTETS.exec(name);
    if (octets === null)
        return undefined;
    const [, d, c, b, a] = octets;
    if (Number(a) > 255 || Number(b) > 255 || Number(c) > 255 || Number(d) > 255)
        return undefined;
    return `${a}.${b}.${c}.${d}`;
}
function isInReverseTree(name) {
    return (0,domain_name/* isAtOrBelow */.a5)(name, IN_ADDR_ARPA) || (0,domain_name/* isAtOrBelow */.a5)(name, IP6_ARPA);
}
/**
 * Tells what a PTR owner is. `intended` is the address that the writer had in mind, where the caller knows it: it decides between
 * readings and yields the suggestion where the labels alone do not.
 */
function classifyReverseOwner(name, intended) {
    const address = addressOfReverseName(name);
    if (address !== undefined) {
        const mistake = explainForwardOrder(name, address, intended);
        return mistake === undefined ? { kind: 'address', address } : malformed(mistake, intended);
    }
    const labels = (0,domain_name/* labelsOf */.PC)(name);
    const inTree = isInReverseTree(name);
    if (inTree) {
        if (labels.some((label) => label.startsWith('_')))
            return { kind: 'special', reason: 'underscore' };
        if (labels.includes('*'))
            return { kind: 'special', reason: 'wildcard' };
        const network = (0,reverse_zone/* networkOfReverseZone */.G4)(name);
        const classless = (0,reverse_zone/* readClasslessName */.$H)(name);
        if (classless !== undefined) {
            const owner = classlessOwner(classless);
            return owner.kind === 'malformed' ? malformed(owner, intended) : owner;
        }
        if (network !== undefined) {
            const { problem, lacksOne } = explainIncomplete(labels, (0,ip_address/* formatNetwork */.CM)(network), intended);
            const suggestion = intended === undefined ? {} : { suggestion: reverseNameOf(intended) };
            return { kind: lacksOne ? 'malformed' : 'network', network, problem, ...suggestion };
        }
    }
    const mistake = explainMistake(labels) ?? (inTree ? undefined : explainMistypedTree(labels));
    return mistake === undefined ? { kind: 'outside' } : malformed(mistake, intended);
}
function malformed(mistake, intended) {
    const suggestion = intended === undefined ? mistake.suggestion : reverseNameOf(intended);
    const { problem } = mistake;
    return suggestion !== undefined && isRight(suggestion)
        ? { kind: 'malformed', problem, suggestion }
        : { kind: 'malformed', problem };
}
/** A repair of one mistake may leave another; then nothing is suggested. */
function isRight(name) {
    if (addressOfReverseName(name) !== undefined)
        return true;
    const network = (0,reverse_zone/* networkOfReverseZone */.G4)(name);
    const classless = (0,reverse_zone/* readClasslessName */.$H)(name);
    if (classless !== undefined)
        return classlessOwner(classless).kind === 'classless';
    return network !== undefined && network.length !== 124;
}
function classlessOwner(classless) {
    const { above, below, covers, network, octet, zone } = classless;
    const owner = { kind: 'classless', zone, covers, ...(network === undefined ? {} : { network }) };
    if (octet === undefined || below.length === 0)
        return owner;
    const octets = below.map(reverse_zone/* octetOf */.zN).reverse();
    const wanted = 4 - above.length;
    const below4183 = wanted === 1 ? 'one octet' : `${wanted} octets`;
    const bad = below[octets.length - 1 - octets.indexOf(undefined)];
    if (octets.includes(undefined)) {
        return mistaken(`the label '${bad}' below the classless zone ${zone} is not an octet (0 to 255, no leading zeros)`);
    }
    if (octets.length > wanted) {
        return mistaken(`${zone} takes ${below4183} below it for an address; this name has ${octets.length}`);
    }
    const [first] = octets;
    if (first < octet.first || first > octet.last) {
        const found = [...above, ...octets].join('.');
        const full = octets.length === wanted;
        return mistaken(`${found} lies outside ${covers}, which the zone ${zone} covers`, full ? `${found.split('.').reverse().join('.')}.in-addr.arpa` : undefined);
    }
    if (octets.length < wanted)
        return { kind: 'classless', zone, covers };
    const address = [...above, ...octets].join('.');
    if (network !== undefined && !(0,ip_address/* networkContains */.wd)(network, address))
        return { kind: 'classless', zone, covers, address };
    return { ...owner, address };
}
function mistaken(problem, suggestion) {
    return { kind: 'malformed', problem, suggestion };
}


/***/ }),

/***/ 4871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ readClasslessName),
/* harmony export */   G4: () => (/* binding */ networkOfReverseZone),
/* harmony export */   zN: () => (/* binding */ octetOf)
/* harmony export */ });
/* unused harmony exports reverseZonesOf, classlessZonesOf */
/* harmony import */ var _domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3984);


/** `text` where it is a decimal octet without leading zeros, else undefined. */
function octetOf(text) {
    return /^(?:0|[1-9][0-9]{0,2})$/.test(text) && Number(text) <= 255 ? Number(text) : undefined;
}
/**
 * The zones that together hold the reverse names of the network, in order of address: one where the length falls on an octet
 * (IPv4) or nibble (IPv6), else its parts at the next such length: up to 128 for IPv4, 8 for IPv6.
 */
function reverseZonesOf(network) {
    const width = familyOf(network.address) === 4 ? 8 : 4;
    const kept = Math.ceil(network.length / width);
    const above = digitsOf(network).slice(0, kept);
    const first = above.pop();
    if (first === undefined)
        return [zoneName([], width)];
    const parts = 2 ** (kept * width - network.length);
    return Array.from({ length: parts }, (_, part) => zoneName([...above, first + part], width));
}
/** Octets or nibbles of the network's first address. */
function digitsOf(network) {
    const bytes = [...bytesOf(network.address)];
    return bytes.length === 4 ? bytes : bytes.flatMap((octet) => [octet >> 4, octet & 15]);
}
function zoneName(digits, width) {
    const labels = digits.map((digit) => digit.toString(width === 8 ? 10 : 16)).reverse();
    return [...labels, width === 8 ? 'in-addr.arpa' : 'ip6.arpa'].join('.');
}
/**
 * The usual classless names: `0/25.2.0.192.in-addr.arpa` (RFC 2317, beyond /24 only), `0-25...` (RFC 4183, at any length),
 * and `0-127...`. None for IPv6 and for lengths on an octet boundary.
 */
function classlessZonesOf(network) {
    const { length } = network;
    if (familyOf(network.address) === 6 || length % 8 === 0)
        return [];
    const octets = digitsOf(network);
    const kept = length >> 3;
    const first = octets[kept];
    const last = first + 2 ** (8 - (length % 8)) - 1;
    const parent = zoneName(octets.slice(0, kept), 8);
    const zones = [];
    if (length > 24)
        zones.push({ form: 'RFC 2317', zone: `${first}/${length}.${parent}` });
    zones.push({ form: 'RFC 4183', zone: `${first}-${length}.${parent}` });
    zones.push({ form: 'range', zone: `${first}-${last}.${parent}` });
    return zones;
}
const CLASSLESS_LABEL = /^([0-9]{1,3})([/_:-]|--)([0-9]{1,3})$/;
/** Reads the classless part of a name below in-addr.arpa; undefined where it has none. */
function readClasslessName(name) {
    const labels = (0,_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(name);
    if (labels.length < 3 || labels.at(-1) !== 'arpa' || labels.at(-2) !== 'in-addr')
        return undefined;
    const above = [];
    let at = labels.length - 3;
    for (; at >= 0 && above.length < 4; at--) {
        const octet = octetOf(labels[at]);
        if (octet === undefined)
            break;
        above.push(octet);
    }
    if (at < 0 || above.length > 3 || !CLASSLESS_LABEL.test(labels[at]))
        return undefined;
    // A part may itself be delegated in parts: 8/29.0/25.2.0.192.in-addr.arpa. The innermost label decides.
    while (at > 0 && CLASSLESS_LABEL.test(labels[at - 1]))
        at--;
    const zone = (0,_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFromLabels */ .Lf)(labels.slice(at));
    if (!zone.ok)
        return undefined;
    return { ...readLabel(labels[at], above), above, below: labels.slice(0, at), zone: zone.value };
}
function readLabel(label, above) {
    const [, left, mark, right] = CLASSLESS_LABEL.exec(label);
    const first = Number(left);
    const number = Number(right);
    const prefix = readPrefix(first, number, above);
    const range = mark === '/' ? undefined : readRange(first, number, above);
    if (prefix && range) {
        const { octet } = prefix.octet.last > range.octet.last ? prefix : range;
        // 0-25 is far more likely a length than the odd range; of 0-31 nobody can tell whether it is /31 or /27.
        if (!range.network || range.covers === prefix.covers)
            return { ...prefix, octet };
        return { covers: `${prefix.covers} (RFC 4183) or ${range.covers} (a range)`, octet };
    }
    return prefix ?? range ?? { covers: `addresses that its label '${label}' does not tell` };
}
/** `N/L` and `N-L`: the octet's first value and the length of the whole prefix. */
function readPrefix(first, length, above) {
    const bits = length - 8 * above.length;
    const size = 2 ** (8 - bits);
    if (bits < 0 || bits > 8 || first > 255 || first % size !== 0)
        return undefined;
    const network = { address: (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressFromBytes */ .gu)(octetsFrom([...above, first])), length };
    return { network, covers: (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNetwork */ .CM)(network), octet: { first, last: first + size - 1 } };
}
/** `N-M`: the octet's first and last value. */
function readRange(first, last, above) {
    if (last > 255 || last < first)
        return undefined;
    const octet = { first, last };
    const size = last - first + 1;
    const low = (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressFromBytes */ .gu)(octetsFrom([...above, first]));
    const high = (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressFromBytes */ .gu)(octetsFrom([...above, last], 255));
    if (!Number.isInteger(Math.log2(size)) || first % size !== 0)
        return { covers: `${low} to ${high}`, octet };
    const network = { address: low, length: 8 * (above.length + 1) - Math.log2(size) };
    return { network, covers: (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNetwork */ .CM)(network), octet };
}
function octetsFrom(octets, fill = 0) {
    return Uint8Array.from({ length: 4 }, (_, i) => octets[i] ?? fill);
}
/**
 * The network whose reverse names lie at and below the name: a tree root, whole octets or nibbles, or a classless zone that has
 * one meaning. Undefined for every other name, also for names below a classless zone.
 */
function networkOfReverseZone(name) {
    const labels = (0,_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(name);
    const tree = labels.splice(-2).join('.');
    if (tree === 'in-addr.arpa') {
        const octets = labels.map(octetOf).reverse();
        if (octets.length <= 4 && octets.every((octet) => octet !== undefined)) {
            return { address: (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressFromBytes */ .gu)(octetsFrom(octets)), length: 8 * octets.length };
        }
        const classless = readClasslessName(name);
        return classless?.below.length === 0 ? classless.network : undefined;
    }
    if (tree !== 'ip6.arpa' || labels.length > 32 || !labels.every((label) => /^[0-9a-f]$/.test(label))) {
        return undefined;
    }
    const hex = labels.reverse().join('').padEnd(32, '0');
    return { address: (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressFromBytes */ .gu)(Buffer.from(hex, 'hex')), length: 4 * labels.length };
}


/***/ }),

/***/ 1290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ insideBlockOf),
/* harmony export */   lh: () => (/* binding */ specialPurposeOf)
/* harmony export */ });
/* unused harmony export SPECIAL_PURPOSES */
/* harmony import */ var _ip_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3984);

/**
 * The IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890, RFC 8190), every row as of July 2026, and the blocks that other
 * IANA registries set apart. Columns: block, name, document, kind, globally reachable.
 */
const ROWS = [
    ['0.0.0.0/8', 'This network', 'RFC 791', 'not-global', false],
    ['0.0.0.0/32', 'This host on this network', 'RFC 1122', 'not-global', false],
    ['10.0.0.0/8', 'Private-Use', 'RFC 1918', 'private', false],
    ['100.64.0.0/10', 'Shared Address Space', 'RFC 6598', 'private', false],
    ['127.0.0.0/8', 'Loopback', 'RFC 1122', 'not-global', false],
    ['169.254.0.0/16', 'Link Local', 'RFC 3927', 'not-global', false],
    ['172.16.0.0/12', 'Private-Use', 'RFC 1918', 'private', false],
    ['192.0.0.0/24', 'IETF Protocol Assignments', 'RFC 6890', 'not-global', false],
    ['192.0.0.0/29', 'IPv4 Service Continuity Prefix', 'RFC 7335', 'not-global', false],
    ['192.0.0.8/32', 'IPv4 dummy address', 'RFC 7600', 'not-global', false],
    ['192.0.0.9/32', 'Port Control Protocol Anycast', 'RFC 7723', 'global', true],
    ['192.0.0.10/32', 'Traversal Using Relays around NAT Anycast', 'RFC 8155', 'global', true],
    ['192.0.0.170/32', 'NAT64/DNS64 Discovery', 'RFC 8880', 'not-global', false],
    ['192.0.0.171/32', 'NAT64/DNS64 Discovery', 'RFC 8880', 'not-global', false],
    ['192.0.2.0/24', 'Documentation (TEST-NET-1)', 'RFC 5737', 'not-global', false],
    ['192.31.196.0/24', 'AS112-v4', 'RFC 7535', 'global', true],
    ['192.52.193.0/24', 'AMT', 'RFC 7450', 'global', true],
    ['192.88.99.0/24', 'Deprecated (6to4 Relay Anycast)', 'RFC 7526', 'not-global', null],
    ['192.88.99.2/32', '6a44-relay anycast address', 'RFC 6751', 'not-global', false],
    ['192.168.0.0/16', 'Private-Use', 'RFC 1918', 'private', false],
    ['192.175.48.0/24', 'Direct Delegation AS112 Service', 'RFC 7534', 'global', true],
    ['198.18.0.0/15', 'Benchmarking', 'RFC 2544', 'not-global', false],
    ['198.51.100.0/24', 'Documentation (TEST-NET-2)', 'RFC 5737', 'not-global', false],
    ['203.0.113.0/24', 'Documentation (TEST-NET-3)', 'RFC 5737', 'not-global', false],
    ['224.0.0.0/4', 'Multicast', 'RFC 5771', 'not-global', null],
    ['240.0.0.0/4', 'Reserved', 'RFC 1112', 'not-global', false],
    ['255.255.255.255/32', 'Limited Broadcast', 'RFC 919', 'not-global', false],
    ['::/0', 'Unallocated', 'RFC 4291', 'not-global', null],
    ['::/96', 'Deprecated (IPv4-compatible Address)', 'RFC 4291', 'not-global', null],
    ['::/128', 'Unspecified Address', 'RFC 4291', 'not-global', false],
    ['::1/128', 'Loopback Address', 'RFC 4291', 'not-global', false],
    ['::ffff:0:0/96', 'IPv4-mapped Address', 'RFC 4291', 'not-global', false],
    ['64:ff9b::/96', 'IPv4-IPv6 Translation', 'RFC 6052', 'global', true],
    ['64:ff9b:1::/48', 'IPv4-IPv6 Translation', 'RFC 8215', 'not-global', false],
    ['100::/64', 'Discard-Only Address Block', 'RFC 6666', 'not-global', false],
    ['100:0:0:1::/64', 'Dummy IPv6 Prefix', 'RFC 9780', 'not-global', false],
    ['2001::/23', 'IETF Protocol Assignments', 'RFC 2928', 'not-global', false],
    ['2001::/32', 'TEREDO', 'RFC 4380', 'not-global', null],
    ['2001:1::1/128', 'Port Control Protocol Anycast', 'RFC 7723', 'global', true],
    ['2001:1::2/128', 'Traversal Using Relays around NAT Anycast', 'RFC 8155', 'global', true],
    ['2001:1::3/128', 'DNS-SD Service Registration Protocol Anycast', 'RFC 9665', 'global', true],
    ['2001:2::/48', 'Benchmarking', 'RFC 5180', 'not-global', false],
    ['2001:3::/32', 'AMT', 'RFC 7450', 'global', true],
    ['2001:4:112::/48', 'AS112-v6', 'RFC 7535', 'global', true],
    ['2001:10::/28', 'Deprecated (previously ORCHID)', 'RFC 4843', 'not-global', null],
    ['2001:20::/28', 'ORCHIDv2', 'RFC 7343', 'global', true],
    ['2001:30::/28', 'Drone Remote ID Protocol Entity Tags (DETs) Prefix', 'RFC 9374', 'global', true],
    ['2001:db8::/32', 'Documentation', 'RFC 3849', 'not-global', false],
    // The registry says N/A: reachable wherever the IPv4 address inside is, with a reverse tree of its own (RFC 5158).
    ['2002::/16', '6to4', 'RFC 3056', 'global', null],
    ['2620:4f:8000::/48', 'Direct Delegation AS112 Service', 'RFC 7534', 'global', true],
    ['3fff::/20', 'Documentation', 'RFC 9637', 'not-global', false],
    ['5f00::/16', 'Segment Routing (SRv6) SIDs', 'RFC 9602', 'not-global', false],
    ['fc00::/7', 'Unique-Local', 'RFC 4193', 'private', false],
    ['fe80::/10', 'Link-Local Unicast', 'RFC 4291', 'not-global', false],
    ['fec0::/10', 'Deprecated (Site-Local Unicast)', 'RFC 3879', 'not-global', null],
    ['ff00::/8', 'Multicast', 'RFC 4291', 'not-global', null],
];
const BLOCKS = ROWS.map(([block, name, rfc, kind, globallyReachable]) => {
    const network = (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNetwork */ .MO)(block);
    if (!network.ok)
        throw new TypeError(network.problem);
    const { address, length } = network.value;
    return { block, name, rfc, kind, globallyReachable, bytes: (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(address), length };
});
/** Blocks by the first two octets of an address, longest first: nearly every address on the Internet finds none. */
const BY_START = new Map();
function blocksAt(octets, start) {
    const key = octets * 65536 + start;
    let blocks = BY_START.get(key);
    if (blocks === undefined) {
        const bytes = Uint8Array.of(start >> 8, start & 255);
        blocks = BLOCKS.filter((block) => block.bytes.length === octets &&
            (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .samePrefix */ .TW)(block.bytes, bytes, Math.min(16, block.length)) &&
            // IANA assigns global unicast from 2000::/3 alone.
            !(block.block === '::/0' && start >> 13 === 1)).sort((a, b) => b.length - a.length);
        BY_START.set(key, blocks);
    }
    return blocks;
}
/** The address asked about last: several rules ask about one pair in turn. */
let lastAddress;
let lastBlock;
/** The most specific block that holds the address; undefined for ordinary global unicast. */
function specialPurposeOf(address) {
    if (address !== lastAddress) {
        lastBlock = findBlock(address);
        lastAddress = address;
    }
    return lastBlock;
}
function findBlock(address) {
    const bytes = (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(address);
    for (const block of blocksAt(bytes.length, (bytes[0] << 8) | bytes[1])) {
        if ((0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .samePrefix */ .TW)(block.bytes, bytes, block.length))
            return block;
    }
    return undefined;
}
/** Octets before the IPv4 address that an IPv6 address of the block is made from (RFC 6052 section 2.2, RFC 3056). */
const EMBEDDED_AT = { '64:ff9b::/96': 12, '2002::/16': 2 };
/**
 * The block that keeps packets off the public Internet; undefined where they go there. An IPv6 address that is made
 * from an IPv4 address leads where that leads, by a translator or a tunnel.
 */
function insideBlockOf(address) {
    const special = specialPurposeOf(address);
    if (special === undefined || special.kind !== 'global')
        return special;
    const at = EMBEDDED_AT[special.block];
    return at === undefined
        ? undefined
        : insideBlockOf((0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressFromBytes */ .gu)((0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(address).subarray(at, at + 4)));
}
/** Every row, for documentation and tests. */
const SPECIAL_PURPOSES = (/* unused pure expression or super */ null && (BLOCKS));


/***/ }),

/***/ 1843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9202);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9161);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3785);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5225);




/** Every finding in an annotation: what blocks first, and of that what lies on lines of the change. */
function annotationsOf(findings, { maxMessageUnits, mostPerKind = Number.POSITIVE_INFINITY, inDiff }) {
    const order = inDiff === undefined ? _order_js__WEBPACK_IMPORTED_MODULE_0__/* .byUrgency */ .t : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byUrgencyInDiff */ .b)(inDiff);
    const groups = [];
    const open = new Map();
    const seen = { error: 0, warning: 0, notice: 0 };
    for (const finding of [...findings].sort(order)) {
        if (seen[kindOf(finding)]++ >= mostPerKind)
            continue;
        const { location } = finding;
        const units = messageOf(finding).length + SEPARATOR.length;
        const key = JSON.stringify([kindOf(finding), location?.path, location?.line]);
        const there = location?.line === undefined ? undefined : open.get(key);
        if (there !== undefined && there.units + units <= maxMessageUnits) {
            there.group.push(finding);
            there.units += units;
            continue;
        }
        const group = [finding];
        groups.push(group);
        open.set(key, { group, units });
    }
    return groups.map((group) => annotation(group, maxMessageUnits));
}
const SEPARATOR = '\n\n';
/** What blocks nothing must not look as if it did. */
function kindOf(finding) {
    return finding.gating ? finding.severity : 'notice';
}
function annotation(group, maxMessageUnits) {
    const [first] = group;
    return {
        kind: kindOf(first),
        location: first.location === null ? null : annotated(first.location, group.length === 1),
        title: `ptr-gate: ${[...new Set(group.map(({ rule }) => rule))].join(', ')}`,
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(group.map(messageOf).join(SEPARATOR), maxMessageUnits),
        findings: group.length,
    };
}
/** Media drop the columns of a range of lines, and of a group only the first finding has one column to show. */
function annotated({ path, line, column, endLine, endColumn }, isAlone) {
    if (line === undefined)
        return { path };
    const lines = { path, line, endLine: endLine ?? line };
    if (lines.endLine !== line || column === undefined)
        return lines;
    return endColumn === undefined || !isAlone ? { ...lines, column } : { ...lines, column, endColumn };
}
function messageOf(finding) {
    const lines = [finding.message];
    if (finding.expected.length > 0)
        lines.push(`Expected: ${finding.expected.join(', ')}`);
    if (finding.observed.length > 0)
        lines.push(`Seen: ${finding.observed.join(', ')}`);
    for (const { question, answer, server } of finding.evidence)
        lines.push(`${question}: ${answer} [${server}]`);
    for (const location of finding.related)
        lines.push(`See also: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(location)}`);
    const remedy = (0,_remedies_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyText */ .K1)(finding);
    if (remedy !== null)
        lines.push(`Remedy: ${remedy}`);
    return lines.join('\n');
}


/***/ }),

/***/ 6831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdown: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(8590);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(9202);
;// CONCATENATED MODULE: ./lib/reporters/gantt.js
const WEEK_MS = 7 * 86_400_000;
/** The rollout as a Mermaid gantt in a fence of its own: a bar for each region from its date on, and the date looked at. */
function gantt({ at, regions }) {
    const dates = [at, ...regions.flatMap(({ date }) => date ?? [])].map((date) => Date.parse(date));
    const whole = dates.every((date) => date % 86_400_000 === 0);
    const text = (ms) => new Date(ms).toISOString().slice(0, whole ? 10 : 19);
    const atMs = dates[0];
    // Bars go on beyond the last date, so that the last region has one too.
    const end = text(Math.max(...dates) + WEEK_MS);
    const bar = ({ region, state, date }) => {
        const from = date === null ? atMs : Date.parse(date);
        const tag = { due: 'done, ', next: 'active, ', held: date === null ? 'crit, ' : '' }[state];
        return [
            `  section ${region.replace(/[^A-Za-z0-9._-]/g, '_')}`,
            `  ${date === null ? 'held back' : state} :${tag}${text(from)}, ${end}`,
        ];
    };
    return [
        '```mermaid',
        'gantt',
        '  title AAAA by region',
        `  dateFormat ${whole ? 'YYYY-MM-DD' : 'YYYY-MM-DDTHH:mm:ss'}`,
        '  axisFormat %Y-%m-%d',
        '  todayMarker off',
        ...regions.flatMap(bar),
        '  section date',
        // Mermaid reads a task that begins with a date as a statement about it.
        `  as of ${text(atMs).slice(0, 10)} :milestone, ${text(atMs)}, 0d`,
        '```',
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
;// CONCATENATED MODULE: ./lib/reporters/mermaid.js


const CHAINS = 5;
/** Pictures of the first broken chains, name -> address -> PTR target, as one Mermaid block; empty where nothing is broken or it does not fit. */
function chains(findings, octets) {
    const lines = [];
    let number = 0;
    for (const finding of findings) {
        const { name, address, expected } = finding;
        if (name === null || address === null || !finding.rule.startsWith('ptr-'))
            continue;
        if (!finding.gating || finding.severity !== 'error')
            continue;
        if (number === CHAINS)
            break;
        const [n, a] = [`n${number}`, `a${number}`];
        lines.push(`  ${n}["${label(name)}"] -->|${(0,ip_address/* addressTypeOf */.cC)(address)}| ${a}["${label(address)}"]`);
        const targets = finding.observed.slice(0, 3);
        if (targets.length === 0)
            lines.push(`  ${a} -.->|PTR| p${number}["no PTR record"]`);
        for (const [i, target] of targets.entries()) {
            const p = `p${number}x${i}`;
            lines.push(`  ${a} -->|PTR| ${p}["${label(target)}"]`);
            if (!expected.includes(target))
                lines.push(`  ${p} -. not .-> ${n}`);
        }
        number++;
    }
    if (lines.length === 0)
        return '';
    const block = `### Where the chain breaks\n\n\`\`\`mermaid\nflowchart LR\n${lines.join('\n')}\n\`\`\``;
    return Buffer.byteLength(block, 'utf8') > octets ? '' : block;
}
/** Text in a quoted Mermaid label: whatever could be syntax or markup is a character code. */
function label(text) {
    const chars = Array.from((0,reporters_escape/* visible */.RK)(text));
    const short = chars.length > 80 ? [...chars.slice(0, 79), '…'] : chars;
    return short.map((char) => (/[A-Za-z0-9 .:…-]/.test(char) ? char : `#${char.codePointAt(0)};`)).join('');
}

// EXTERNAL MODULE: ./lib/reporters/order.js
var order = __webpack_require__(9161);
// EXTERNAL MODULE: ./lib/reporters/pair-tables.js
var pair_tables = __webpack_require__(5487);
// EXTERNAL MODULE: ./lib/reporters/remedies.js
var remedies = __webpack_require__(3785);
// EXTERNAL MODULE: ./lib/reporters/wording.js
var wording = __webpack_require__(5225);
;// CONCATENATED MODULE: ./lib/reporters/markdown.js








/** What a GitHub step summary may hold; a longer one is dropped whole. */
const STEP_SUMMARY_OCTETS = 1024 * 1024;
/** One foreign text in a table. Longer ones are no names or addresses, and the JSON report has them whole. */
const MAX_CELL_UNITS = 2000;
/** Names or addresses in one list of a table. */
const MAX_VALUES = 20;
/**
 * The step summary: GitHub Markdown of at most `maxOctets` (one MiB unless the medium says otherwise, and no less than 8 KiB). Where
 * findings do not fit, the most severe stay and the rest is counted.
 */
const markdown = {
    format: 'markdown',
    title: 'GitHub Markdown: step summary, comment',
    end: (summary, { maxOctets = STEP_SUMMARY_OCTETS, pairs = [] }) => {
        const head = [heading(summary), countsTable(summary)];
        const asked = `Coverage: ${(0,reporters_escape/* prose */.CS)((0,reporters_escape/* cut */.Jj)((0,wording/* coverageSentence */.Qc)(summary), MAX_CELL_UNITS))}`;
        const tail = octetsOf(asked) > maxOctets / 8 ? 'Coverage: in the JSON report.' : asked;
        // What is promised to every part: each may be empty, none can push out the verdict.
        let room = maxOctets - octetsOf([...head, tail].join('\n\n')) - RESERVE;
        const parts = [];
        const add = (share, render) => {
            const part = render(Math.floor(room * share));
            if (part === '')
                return;
            parts.push(part);
            room -= octetsOf(part) + 2;
        };
        const sorted = [...summary.findings].sort(order/* byUrgency */.t);
        add(0.6, (octets) => findingsTable(sorted, octets));
        add(0.6, (octets) => records(sorted, octets));
        add(0.3, (octets) => chains(sorted, octets));
        add(0.4, (octets) => rolloutPicture(summary, octets));
        add(0.4, (octets) => (0,pair_tables/* pairTables */.u)(summary, pairs, octets));
        add(0.4, (octets) => suppressedList(summary, octets));
        add(0.8, (octets) => skippedList(summary, octets));
        add(0.9, (octets) => notesList(summary, octets));
        return `${[...head, ...parts, tail].join('\n\n')}\n`;
    },
};
/** Octets kept free for the counts of what did not fit. */
const RESERVE = 2048;
function octetsOf(text) {
    return Buffer.byteLength(text, 'utf8');
}
function heading(summary) {
    const { word, sentence } = (0,wording/* verdictSentence */.BT)(summary);
    const sign = { pass: '✅', fail: '❌', unverified: '⚠️' }[summary.verdict];
    return `## ${sign} ptr-gate: ${word.toLowerCase()}\n\n${sentence}`;
}
function countsTable({ counts }) {
    return `| ${report/* STATES */.x.join(' | ')} |\n|${' ---: |'.repeat(report/* STATES */.x.length)}\n| ${report/* STATES */.x.map((state) => (0,wording/* grouped */.zD)(counts[state])).join(' | ')} |`;
}
function rolloutPicture({ rollout }, octets) {
    if (rollout === undefined)
        return '';
    const picture = `### Rollout\n\n${gantt(rollout)}`;
    return octetsOf(picture) > octets ? '' : picture;
}
/** As many items as fit, in order, and how many did not. */
function fitting(items, octets, render) {
    let used = 0;
    const shown = [];
    for (const item of items) {
        const text = render(item);
        used += octetsOf(text) + 1;
        if (used > octets)
            break;
        shown.push(text);
    }
    return { shown, left: items.length - shown.length };
}
// HTML tables and lists, not Markdown ones: without a blank line inside, nothing in them is read as Markdown.
function findingsTable(sorted, octets) {
    if (sorted.length === 0)
        return '';
    const { shown, left } = fitting(sorted, octets - 500, row);
    const more = left === 0
        ? ''
        : `\n\n${left === 1 ? '1 more finding does' : `${(0,wording/* grouped */.zD)(left)} more findings do`} not fit here; these are the most severe. The JSON report has all.`;
    return `### Findings\n\n<table><tbody valign="top">\n<tr><th>Severity</th><th>Where</th><th>Rule</th><th>What</th></tr>\n${shown.join('\n')}\n</tbody></table>${more}`;
}
function row(finding) {
    const { message, expected, observed, region, evidence, related, remedy } = finding;
    const facts = [
        ...(expected.length > 0 ? [`expected ${codes(expected)}`] : []),
        ...(observed.length > 0 ? [`seen ${codes(observed)}`] : []),
        ...(region === null ? [] : [`region ${code(region)}`]),
    ];
    const what = [words(message), ...(facts.length === 0 ? [] : [facts.join(', ')])];
    if (remedy !== null)
        what.push(`<strong>Remedy:</strong> ${words(remedy.text)}`);
    const proof = [
        ...evidence.map(({ question, answer, server }) => `${words(question)}: ${words(answer)} (${code(server)})`),
        ...related.map((location) => `see also ${code((0,wording/* place */.ik)(location))}`),
    ];
    const folded = proof.length === 0 ? '' : `<details><summary>The evidence</summary>${proof.join('<br>')}</details>`;
    const severity = finding.gating ? finding.severity : `${finding.severity}, was there before`;
    const where = finding.location === null ? 'the whole run' : code((0,wording/* place */.ik)(finding.location));
    return `<tr><td>${severity}</td><td>${where}</td><td nowrap>${code(finding.rule)}</td><td>${what.join('<br>')}${folded}</td></tr>`;
}
function code(text) {
    return `<code>${(0,reporters_escape/* html */.qy)((0,reporters_escape/* cut */.Jj)(text, MAX_CELL_UNITS))}</code>`;
}
function codes(texts) {
    const more = texts.length > MAX_VALUES ? ` and ${(0,wording/* grouped */.zD)(texts.length - MAX_VALUES)} more` : '';
    return texts.slice(0, MAX_VALUES).map(code).join(', ') + more;
}
function words(text) {
    return (0,reporters_escape/* prose */.CS)((0,reporters_escape/* cut */.Jj)(text, MAX_CELL_UNITS), (foreign) => `<code>${(0,reporters_escape/* html */.qy)(foreign)}</code>`);
}
/** One block per zone, ready to be pasted into it. */
function records(sorted, octets) {
    const blocks = (0,remedies/* zoneBlocks */.n5)(sorted);
    if (blocks.length === 0)
        return '';
    let room = octets - 500;
    let left = 0;
    const parts = [];
    for (const block of blocks) {
        const origin = block.zone === null ? [] : [(0,reporters_escape/* zoneLine */.N0)((0,remedies/* originLine */.rH)(block.zone))];
        const { shown, left: over } = fitting(block.records, room - octetsOf(origin.join('')) - 20, reporters_escape/* zoneLine */.N0);
        left += over;
        if (shown.length === 0)
            continue;
        const lines = [...origin, ...shown].join('\n');
        const ticks = (0,reporters_escape/* fence */.EU)(lines);
        const part = `${ticks}dns\n${lines}\n${ticks}`;
        parts.push(part);
        room -= octetsOf(part) + 2;
    }
    const more = left === 0 ? [] : [`${(0,wording/* count */.U9)(left, 'more record')} not shown here; the JSON report has all.`];
    return ['### Records to publish', ...parts, ...more].join('\n\n');
}
function suppressedList({ suppressed }, octets) {
    return details((0,wording/* count */.U9)(suppressed.length, 'suppressed finding'), suppressed, octets, (item) => {
        const { finding } = item;
        return `${code(finding.rule)} ${code((0,wording/* place */.ik)(finding.location))}: ${words(finding.message)} <em>${words((0,wording/* suppressedSentence */.ej)(item))}</em>`;
    });
}
function skippedList(summary, octets) {
    const reasons = (0,wording/* skipCounts */.Mo)(summary).map(({ reason, number }) => `${(0,wording/* grouped */.zD)(number)} ${code(reason)}`);
    const listed = reasons.slice(0, 10).join(', ');
    const title = `${(0,wording/* grouped */.zD)((0,wording/* skipTotal */.cR)(summary))} not judged${octetsOf(listed) > 500 ? '' : `: ${listed}`}`;
    return details(title, summary.skipped, octets, (skip) => {
        const subject = [skip.name, skip.address].filter((part) => part !== undefined).map(code);
        return [code((0,wording/* place */.ik)(skip.location)), ...subject, words(skip.detail)].join(' ');
    });
}
function notesList({ coverage }, octets) {
    return details((0,wording/* count */.U9)(coverage.notes.length, 'note on coverage', 'notes on coverage'), coverage.notes, octets, words);
}
/** A list behind a fold; nothing for no items. */
function details(title, items, octets, render) {
    if (items.length === 0)
        return '';
    const { shown, left } = fitting(items, octets - octetsOf(title) - 200, (item) => `<li>${render(item)}</li>`);
    const more = left === 0 ? '' : `\n<li>and ${(0,wording/* grouped */.zD)(left)} more, in the JSON report</li>`;
    return `<details><summary>${title}</summary>\n<ul>\n${shown.join('\n')}${more}\n</ul>\n</details>`;
}


/***/ }),

/***/ 9161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ byUrgencyInDiff),
/* harmony export */   t: () => (/* binding */ byUrgency)
/* harmony export */ });
const RANK = { error: 0, warning: 1, notice: 2 };
/** Gating findings first, then by severity, path, line, column and rule: a total order for stable output. */
function byUrgency(a, b) {
    return (Number(b.gating) - Number(a.gating) ||
        RANK[a.severity] - RANK[b.severity] ||
        compareText(a.location?.path ?? '', b.location?.path ?? '') ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
        compareText(a.rule, b.rule) ||
        compareText(a.name ?? '', b.name ?? ''));
}
/** As `byUrgency`, with findings on lines that the change touches before all others of the same weight. */
function byUrgencyInDiff(inDiff) {
    const touched = (finding) => finding.location !== null && inDiff(finding.location);
    return (a, b) => Number(b.gating) - Number(a.gating) || Number(touched(b)) - Number(touched(a)) || byUrgency(a, b);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 3785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ remedyText),
/* harmony export */   n5: () => (/* binding */ zoneBlocks),
/* harmony export */   rH: () => (/* binding */ originLine)
/* harmony export */ });
/** The records that findings ask for, one block per zone. */
function zoneBlocks(findings) {
    const zones = new Map();
    for (const { remedy } of findings) {
        if (remedy?.record === undefined)
            continue;
        const zone = remedy.zone ?? null;
        const records = zones.get(zone) ?? new Set();
        zones.set(zone, records.add(remedy.record));
    }
    return [...zones].map(([zone, records]) => ({ zone, records: [...records] }));
}
/** A remedy as plain text: what to do, then the zone and the line to paste. */
function remedyText(finding) {
    const { remedy } = finding;
    if (remedy === null)
        return null;
    if (remedy.record === undefined)
        return remedy.text;
    const origin = remedy.zone === undefined ? '' : `${originLine(remedy.zone)}\n`;
    return `${remedy.text}\n\n${origin}${remedy.record}`;
}
function originLine(zone) {
    return `$ORIGIN ${zone === '.' ? '.' : `${zone}.`}`;
}


/***/ }),

/***/ 8555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withExcerpts)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2361);

/** Findings that get a code frame; beyond, a person reads the table. */
const MAX_EXCERPTS = 2_000;
const MAX_FILE_OCTETS = 16 * 1024 * 1024;
const MAX_LINE_UNITS = 400;
/** The findings with the source line that each points at, where it can be shown. */
function withExcerpts(findings, tree) {
    const files = new Map();
    return findings.map((finding, index) => {
        const { location } = finding;
        if (index >= MAX_EXCERPTS || location?.line === undefined)
            return finding;
        let lines = files.get(location.path);
        if (lines === undefined) {
            lines = linesOf(location.path, tree);
            files.set(location.path, lines);
        }
        const line = lines[location.line - 1];
        if (line === undefined || line.length > MAX_LINE_UNITS)
            return finding;
        return { ...finding, excerpt: { firstLine: location.line, lines: [line] } };
    });
}
function linesOf(path, tree) {
    try {
        return tree
            .read(path, MAX_FILE_OCTETS)
            .toString('utf8')
            .replace(/^\ufeff/, '')
            .split(/\r\n|\n|\r/);
    }
    catch (error) {
        // A report without a code frame is still a report.
        if (error instanceof _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeError */ .j)
            return [];
        throw error;
    }
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


/***/ }),

/***/ 3236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   bq: () => (/* binding */ namedBase),
/* harmony export */   bx: () => (/* binding */ baseOf)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
/* harmony import */ var _config_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2336);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(874);




/** The base that somebody named with `base`; undefined where there is to be none. */
async function namedBase(request, github) {
    const { flags } = request;
    const scope = scopeOf(flags);
    const revision = flags.texts.get('base')?.at(-1);
    if (revision !== undefined)
        return baseOf(request, { kind: 'revision', revision }, github);
    if (scope !== 'changed')
        return undefined;
    throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(`${flags.place('scope')} is 'changed', and there is no base to compare with. Give ${flags.place('base')} a revision, such as origin/main`);
}
/**
 * Finds and reads the base of a change.
 * @throws {CannotRun} where it cannot be had.
 */
async function baseOf({ root, head, files, flags }, of, github) {
    const configPath = flags.texts.get('config')?.at(-1);
    const near = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(configPath ?? (0,_config_path_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfig */ .u0)(head) ?? '');
    // Most runs of the command compare with nothing, and do without git and the API.
    const [{ findBase }, { readBase }] = await Promise.all([__webpack_require__.e(/* import() */ 335).then(__webpack_require__.bind(__webpack_require__, 8335)), Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(358), __webpack_require__.e(448)]).then(__webpack_require__.bind(__webpack_require__, 1448))]);
    const commit = await findBase({ root, near: near === '.' ? '' : near, of, github });
    return readBase(commit, { head, files, configPath });
}
/** What `scope` asks for; undefined where nobody says. */
function scopeOf({ texts, place }) {
    const given = texts.get('scope');
    if (given === undefined)
        return undefined;
    const scope = _options_js__WEBPACK_IMPORTED_MODULE_3__/* .OPTIONS */ .lw.scope.parse(given);
    if (!scope.ok)
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .z(`${place('scope')}: ${scope.problem}`);
    return scope.value;
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

/***/ 0:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ answersOf),
/* harmony export */   HC: () => (/* binding */ serversDisagree),
/* harmony export */   Qx: () => (/* binding */ lameServers),
/* harmony export */   Rl: () => (/* binding */ authoritativeAnswers)
/* harmony export */ });
/** Servers that answered with authority, data or none alike. */
function authoritativeAnswers(servers) {
    return servers.filter(({ authoritative, answer }) => authoritative && answer.kind !== 'failure' && answer.kind !== 'not-asked');
}
/** What each server says that answers with authority; the one answer where not every server was asked, or none answers. */
function answersOf({ answer, servers = [] }) {
    const said = [];
    for (const row of authoritativeAnswers(servers))
        if (row.answer.kind !== 'not-asked')
            said.push(row.answer);
    return said.length === 0 ? [answer] : said;
}
/** Servers that were asked and gave no authoritative answer; what could not be asked from here is not among them. */
function lameServers(servers) {
    return servers.filter(({ authoritative, answer }) => answer.kind !== 'not-asked' && (answer.kind === 'failure' || !authoritative));
}
/** Whether two servers that answer with authority disagree about the targets; NODATA and NXDOMAIN alike have none. */
function serversDisagree(servers) {
    let first;
    for (const { answer, authoritative } of servers) {
        if (!authoritative || answer.kind === 'failure' || answer.kind === 'not-asked')
            continue;
        const targets = targetsKey(answer);
        if (first === undefined)
            first = targets;
        else if (first !== targets)
            return true;
    }
    return false;
}
function targetsKey(answer) {
    return answer.kind === 'rrset' ? [...answer.targets].sort().join('\n') : '';
}


/***/ }),

/***/ 6199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ confirmationOutcome)
/* harmony export */ });
/* harmony import */ var _leads_back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7447);
/* harmony import */ var _reverse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5394);


function confirmationOutcome(observation, context) {
    const { match, name } = observation.expectation;
    if (match === 'confirmed')
        return 'not-needed';
    const targets = (0,_reverse_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptableTargets */ .t_)(observation, context);
    if (targets.length === 0 || targets.includes(name))
        return 'not-needed';
    let outcome = 'not-asked';
    for (const target of targets) {
        const found = (0,_leads_back_js__WEBPACK_IMPORTED_MODULE_0__/* .leadsBack */ .b6)(target, observation, context);
        if (found === 'yes')
            return 'confirmed';
        if (found === 'failed' || (found === 'not-asked' && wasLeftOut(target, observation)))
            outcome = 'failed';
        else if (found === 'no' && outcome === 'not-asked')
            outcome = 'unconfirmed';
    }
    return outcome;
}
/** Of a long PTR RRset not every target is looked up; one that was not might have confirmed the address. */
function wasLeftOut(target, { live }) {
    if (live === undefined || live.confirmations.length === 0)
        return false;
    const answer = live.reverse?.answer;
    return answer?.kind === 'rrset' && answer.targets.includes(target);
}


/***/ }),

/***/ 473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ readForward),
/* harmony export */   I0: () => (/* binding */ forwardOutcome),
/* harmony export */   or: () => (/* binding */ liveForward),
/* harmony export */   vh: () => (/* binding */ decisiveAnswer)
/* harmony export */ });
/* harmony import */ var _model_reverse_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9776);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(0);
/* harmony import */ var _last_kept_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7567);



/** Many rules ask it of each pair in turn. */
const forwardOutcome = (0,_last_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .lastKept */ .f)(findOutcome);
function findOutcome(observation, context) {
    const { name, forward, requires, address, change, rollout } = observation.expectation;
    if (requires === 'reverse')
        return 'in-order';
    const live = liveForward(observation);
    if (forward === 'forbidden') {
        const reading = readForward(live, address);
        if (reading === 'contains')
            return 'premature';
        return reading === 'failed' || reading === 'not-asked' ? reading : 'in-order';
    }
    if (rollout?.state === 'due' && context.stage === 'pre-publish') {
        // Whoever checks before publication may be about to publish it: a missing record is late, and no error yet.
        const reading = readForward(live, address);
        if (reading === 'contains')
            return 'in-order';
        return reading === 'missing' || reading === 'mismatch' ? 'late' : reading;
    }
    const ofPtrRecord = requires === 'forward';
    // A name in the reverse tree is a target that was written without its final dot: no address record comes after it.
    const isLost = ofPtrRecord && (0,_model_reverse_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isInReverseTree */ .kv)(name);
    // The PTR first is the right order: its target may still have no address record.
    const mayPrecede = ofPtrRecord && !isLost && change === 'added' && context.stage === 'pre-publish';
    const declared = observation.declared?.forward?.answer;
    if (declared !== undefined && (forward === 'required' || ofPtrRecord)) {
        const reading = readForward(declared, address);
        if (reading === 'missing')
            return mayPrecede ? 'in-order' : 'declared-missing';
        if (reading === 'mismatch')
            return 'declared-mismatch';
        // The zone that will be published leads back, which is all that a PTR record asks for before publication.
        if (ofPtrRecord && context.stage === 'pre-publish')
            return 'in-order';
    }
    const reading = readForward(live, address);
    if (forward === 'optional' && !isLost) {
        return reading === 'not-asked' && declared === undefined ? 'not-asked' : 'in-order';
    }
    if (reading === 'missing' && mayPrecede)
        return 'in-order';
    if (reading === 'not-asked')
        return declared === undefined ? 'not-asked' : 'in-order';
    return reading === 'contains' ? 'in-order' : reading;
}
/** The live answer by which the pair is judged; undefined where none was asked for. */
function liveForward({ live, expectation: { address, forward } }) {
    return decisiveAnswer(live?.forward, address, forward === 'forbidden');
}
/**
 * Authoritative servers may disagree, and some clients see what any one of them says: an address that must be live has to be
 * at each server, and one that must not be at none. The answer that speaks against the pair decides, whoever gives it.
 */
function decisiveAnswer(lookup, address, isForbidden = false) {
    if (lookup?.servers === undefined)
        return lookup?.answer;
    const speaksAgainst = (answer) => (readForward(answer, address) === 'contains') === isForbidden;
    if (speaksAgainst(lookup.answer))
        return lookup.answer;
    return (0,_agreement_js__WEBPACK_IMPORTED_MODULE_2__/* .answersOf */ .Bw)(lookup).find(speaksAgainst) ?? lookup.answer;
}
/** Whether the answer of one world contains the address. */
function readForward(answer, address) {
    if (answer === undefined)
        return 'not-asked';
    if (answer.kind === 'failure')
        return 'failed';
    if (answer.kind !== 'rrset' || answer.targets.length === 0)
        return 'missing';
    return answer.targets.includes(address) ? 'contains' : 'mismatch';
}


/***/ }),

/***/ 4443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   fL: () => (/* binding */ ignoresOf),
/* harmony export */   hz: () => (/* binding */ byPlace)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5065);


/** @param isRule whether a rule of that name exists. */
function ignoresOf(entries, now, scope, isRule) {
    const today = now.toISOString().slice(0, 10);
    const draft = (ignore, gating) => ({
        ignore,
        // `until` is the last day on which the wish holds.
        expired: ignore.until !== undefined && ignore.until < today,
        unapproved: 'added' in ignore && ignore.added === true,
        used: false,
        undecided: false,
        unknown: rulesOf(ignore).filter((rule) => !isRule(rule)),
        gating,
    });
    // An entry of the policy is older than the change, so the change does not answer for it.
    const policy = entries.map((entry) => ({
        applies: predicateOf(entry),
        rule: entry.rule,
        use: draft(entry, scope === 'all'),
    }));
    const comments = new Map();
    // One line read under two origins gives two pairs with one comment: it is of use when one of them needs it.
    const useOf = (comment, subject) => {
        const key = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)(comment.location)}:${comment.location.column ?? 0} ${comment.rules.join()}`;
        const gating = scope === 'all' || subject.change !== 'unchanged';
        let use = comments.get(key);
        if (use === undefined) {
            use = draft(comment, gating);
            comments.set(key, use);
        }
        use.gating ||= gating;
        return use;
    };
    return {
        note(subject, undecided) {
            for (const comment of subject.ignores ?? []) {
                const use = useOf(comment, subject);
                use.undecided ||= undecided;
            }
            if (!undecided)
                return;
            for (const { applies, use } of policy)
                use.undecided ||= applies(subject);
        },
        suppressing(rule, subject) {
            for (const comment of subject.ignores ?? []) {
                const use = useOf(comment, subject);
                if (!comment.rules.includes(rule) || use.expired || use.unapproved)
                    continue;
                use.used = true;
                return comment;
            }
            for (const entry of policy) {
                if (entry.rule !== rule || entry.use.expired || !entry.applies(subject))
                    continue;
                entry.use.used = true;
                return entry.use.ignore;
            }
            return undefined;
        },
        uses: () => [...policy.map(({ use }) => use), ...[...comments.values()].sort(byPlace)],
    };
}
/** The order in which pairs were judged says nothing about comments, and is another one in every shard. */
function byPlace(a, b) {
    const [one, other] = [a.ignore.location, b.ignore.location];
    return (compareText(one?.path ?? '', other?.path ?? '') ||
        (one?.line ?? 0) - (other?.line ?? 0) ||
        (one?.column ?? 0) - (other?.column ?? 0));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The rules that a wish is about. */
function rulesOf(ignore) {
    return 'rules' in ignore ? ignore.rules : [ignore.rule];
}
function predicateOf({ name, address, path }) {
    const parent = name !== undefined && (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWildcard */ .z2)(name) ? (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(name) : undefined;
    const pattern = path === undefined ? undefined : patternOf(path);
    return (subject) => (name === undefined ||
        subject.name === name ||
        (parent !== undefined &&
            subject.name !== undefined &&
            subject.name !== parent &&
            (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(subject.name, parent))) &&
        (address === undefined || subject.address === address) &&
        (pattern === undefined || pattern.test(subject.location.path));
}
/** `*` and `?` stay inside one folder, `**` does not; everything else is meant literally. */
function patternOf(glob) {
    const source = glob
        .replace(/^\.\//, '')
        .split(/(\*\*\/|\*\*|\*|\?)/)
        .map((part) => GLOB.get(part) ?? part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
        .join('');
    return new RegExp(`^${source}$`);
}
const GLOB = new Map([
    ['**/', '(?:.*/)?'],
    ['**', '.*'],
    ['*', '[^/]*'],
    ['?', '[^/]'],
]);


/***/ }),

/***/ 8488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  B: () => (/* binding */ ruleById)
});

// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/model/special-purpose.js
var special_purpose = __webpack_require__(1290);
;// CONCATENATED MODULE: ./lib/rules/address-space.js


/** What makes the address of a pair unfit for the public DNS; undefined where it is fit, or meant for somewhere else. */
function unfitAddressSpace(observation, kind, context) {
    const { address } = observation.expectation;
    const space = (0,special_purpose/* specialPurposeOf */.lh)(address);
    if (space?.kind !== kind || isMeant(observation, context))
        return undefined;
    return space;
}
/**
 * How to keep an address that is meant, behind what to do otherwise. `policy.networks` is no switch for one range: a list that
 * names it alone leaves every other address out.
 */
function whereMeant(rule, address, block) {
    return (`If it is meant, let it pass by an entry of policy.ignore, {rule: ${rule}, address: ${address}, reason: ...}; ` +
        `policy.networks would have to name all your other networks beside ${block}, for what lies outside them is not judged`);
}
/** Whoever names the range, serves an internal view, or holds the reverse zone uses the address on purpose. */
function isMeant({ expectation, declared }, context) {
    return (declared?.reverse !== undefined ||
        expectation.declaredAs === 'ptr-record' ||
        (expectation.view !== undefined && isInternalView(expectation.view)) ||
        namedByPolicy(expectation.address, context) ||
        context.hasReverseZone(expectation.address, expectation.view));
}
function namedByPolicy(address, context) {
    return context.networks.some((network) => (0,ip_address/* networkContains */.wd)(network, address));
}
const INTERNAL = new Set([
    'internal',
    'intern',
    'inside',
    'int',
    'private',
    'local',
    'lan',
    'trusted',
    'office',
]);
/** Views have free names; these words are what operators call the one that the Internet does not see. */
function isInternalView(view) {
    return view
        .toLowerCase()
        .split(/[^a-z]+/)
        .some((word) => INTERNAL.has(word));
}

;// CONCATENATED MODULE: ./lib/rules/rule.js
/** What a rule returns that found nothing; shared, because nearly every check of nearly every pair ends so. */
const NONE = Object.freeze([]);

;// CONCATENATED MODULE: ./lib/rules/address-not-global.js


const addressNotGlobal = {
    on: 'observation',
    id: 'address-not-global',
    severity: 'error',
    title: 'Nobody on the Internet can reach the address',
    rationale: 'Documentation, loopback, link-local, multicast, mapped and unallocated addresses are never reachable from the Internet, and no reverse zone for them can be delegated. ' +
        'In a published record they come from a copied example or a template that nobody filled in; clients that prefer IPv6 wait for their timeout on them.',
    remedy: 'Write the real address. Where it is meant, as in a laboratory, hold its reverse zone in the repository or let it pass by an entry of policy.ignore. ' +
        'policy.networks silences the rule for the ranges it names, but has to name all your networks: what lies outside them is skipped.',
    repair: 'remove-forward',
    references: [
        {
            title: 'IANA IPv6 Special-Purpose Address Registry',
            url: 'https://www.iana.org/assignments/iana-ipv6-special-registry/',
        },
        {
            title: 'IANA IPv4 Special-Purpose Address Registry',
            url: 'https://www.iana.org/assignments/iana-ipv4-special-registry/',
        },
        {
            title: 'RFC 6890: Special-Purpose IP Address Registries',
            url: 'https://www.rfc-editor.org/rfc/rfc6890.html',
        },
    ],
    check(observation, context) {
        const space = unfitAddressSpace(observation, 'not-global', context);
        if (space === undefined)
            return NONE;
        const { address } = observation.expectation;
        return [
            {
                message: `The address ${address} is not global: ${space.block} is ${space.name}, ${space.rfc}`,
                remedy: {
                    text: `Write the address that the name really has. ${whereMeant('address-not-global', address, space.block)}`,
                },
                observed: [address],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/address-private.js


const addressPrivate = {
    on: 'observation',
    id: 'address-private',
    severity: 'warning',
    title: 'The address is of use inside one network only',
    rationale: 'Private, shared and unique local addresses lead everybody outside to nowhere, or to a machine of their own. In a public zone they leak the inside, and they are a way to attack it through a browser (DNS rebinding). ' +
        'The public DNS holds no PTR for them, so only the repository or a resolver of that network can confirm the pair.',
    remedy: 'Keep the record in an internal view or zone. Where the address is meant, let it pass by an entry of policy.ignore, and ask resolvers that know the range. ' +
        'policy.networks silences the rule for the ranges it names, but has to name all your networks: what lies outside them is skipped.',
    repair: 'remove-forward',
    references: [
        {
            title: 'RFC 1918: Address Allocation for Private Internets',
            url: 'https://www.rfc-editor.org/rfc/rfc1918.html',
        },
        {
            title: 'RFC 4193 section 4.4: local addresses and the global DNS',
            url: 'https://www.rfc-editor.org/rfc/rfc4193.html#section-4.4',
        },
        {
            title: 'RFC 6303: Locally Served DNS Zones',
            url: 'https://www.rfc-editor.org/rfc/rfc6303.html',
        },
    ],
    check(observation, context) {
        const space = unfitAddressSpace(observation, 'private', context);
        if (space === undefined)
            return NONE;
        const { address } = observation.expectation;
        return [
            {
                message: `The address ${address} is of use inside one network only: ${space.block} is ${space.name}, ${space.rfc}`,
                remedy: {
                    text: `Keep it out of public zones. ${whereMeant('address-private', address, space.block)}`,
                },
                observed: [address],
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/rules/words.js
var rules_words = __webpack_require__(5065);
;// CONCATENATED MODULE: ./lib/rules/baseline-outdated.js

const baselineOutdated = {
    on: 'run',
    id: 'baseline-outdated',
    severity: 'warning',
    title: 'The baseline lists a finding that no longer occurs',
    rationale: 'A finding that was repaired and stays in the baseline may come back without anybody noticing. The baseline is there to shrink.',
    remedy: 'Remove the line from the baseline, or write the file anew with --write-baseline.',
    repair: 'configuration',
    references: [],
    check: ({ known, whole, scope }, { offline }) => 
    // Without the DNS, or with a part of the files, a finding may be absent because nobody looked.
    known === undefined || !whole || offline
        ? []
        : known
            .filter(({ occurred, undecided, isLeaving }) => !occurred && !undecided && isLeaving !== true)
            .map(({ identity, location }) => ({
            message: `The baseline lists ${identityWords(identity)}, which no longer occurs`,
            remedy: { text: 'Remove the line, or write the file anew with --write-baseline' },
            location,
            // The baseline is older than the change, so the change does not answer for it.
            gating: scope === 'all',
        })),
};
function identityWords(identity) {
    if ('message' in identity)
        return `${identity.rule}${identity.path === null ? '' : ` in ${(0,rules_words/* clipped */.cz)(identity.path)}`} ("${(0,rules_words/* clipped */.cz)(identity.message)}")`;
    const subject = [identity.name, identity.address].filter((part) => part !== null);
    const region = identity.region === null ? '' : ` in region ${(0,rules_words/* clipped */.cz)(identity.region)}`;
    return `${identity.rule} for ${subject.map(rules_words/* clipped */.cz).join(' ')}${region}`;
}

;// CONCATENATED MODULE: ./lib/rules/defect.js

/** A defect as a violation of the rule that its kind names; nothing for a defect of another kind. */
function violationOf(kind, defect) {
    if (defect.kind !== kind)
        return NONE;
    const { message, remedy, fix, expected, observed, related } = defect;
    return [
        {
            message,
            remedy: remedy === undefined ? null : { text: remedy, ...fix },
            ...(expected === undefined ? {} : { expected }),
            ...(observed === undefined ? {} : { observed }),
            ...(related === undefined ? {} : { related }),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/rules/expectation-conflict.js

const expectationConflict = {
    on: 'declaration',
    id: 'expectation-conflict',
    severity: 'error',
    title: 'Two declarations contradict each other',
    rationale: 'The same name and address are declared with different acceptable PTR targets, or an address stands beside a CNAME record. No DNS can satisfy both, so whichever is published breaks the other.',
    remedy: 'Keep one of the two declarations, or give both the same ptr: list.',
    repair: 'configuration',
    references: [
        {
            title: 'RFC 1034 section 3.6.2: no other data beside a CNAME',
            url: 'https://www.rfc-editor.org/rfc/rfc1034.html#section-3.6.2',
        },
        {
            title: 'RFC 2181 section 10.1: CNAME resource records',
            url: 'https://www.rfc-editor.org/rfc/rfc2181.html#section-10.1',
        },
    ],
    check: (defect) => violationOf('expectation-conflict', defect),
};

;// CONCATENATED MODULE: ./lib/rules/evidence-lines.js

/** A lookup as lines of evidence: one for each server where every authoritative server was asked. */
function evidenceOf(...lookups) {
    return lookups.flatMap((lookup) => (lookup === undefined ? [] : linesOf(lookup)));
}
function linesOf(lookup) {
    const question = questionWords(lookup.question);
    if (lookup.servers !== undefined && lookup.servers.length > 0) {
        return lookup.servers.map((server) => ({
            question,
            answer: serverWords(server),
            server: server.server,
        }));
    }
    const cache = lookup.fromCache === true ? ', from cache' : '';
    const secure = lookup.authenticated ? ', DNSSEC authenticated' : '';
    const errors = lookup.answer.kind === 'failure' ? '' : (0,rules_words/* errorWords */.Yi)(lookup.errors);
    const answer = answerWords(lookup.answer, lookup.errors);
    const scope = lookup.scope === undefined ? '' : `, ${scopeWords(lookup.scope)}`;
    return [{ question, answer: `${answer}${cache}${secure}${scope}${errors}`, server: lookup.server }];
}
/** What the repository's own zone says, as a line of evidence. */
function declaredEvidence(question, declared) {
    return {
        question,
        answer: answerWords(declared.answer),
        server: `the repository's zone ${declared.zone}${(0,rules_words/* placedAside */._s)(declared.locations)}`,
    };
}
function questionWords({ name, type, vantage }) {
    const from = vantage?.subnet ?? vantage?.resolver ?? vantage?.region;
    return `${type} ${name}${from === undefined ? '' : ` as seen from ${from}`}`;
}
function answerWords(answer, errors = []) {
    if (answer.kind === 'failure')
        return (0,rules_words/* failureWords */.AC)(answer, errors);
    const chain = answer.aliases.length === 0 ? '' : `alias of ${(0,rules_words/* listed */.KE)(answer.aliases.slice(-1))}: `;
    if (answer.kind === 'rrset') {
        const ttl = Number.isFinite(answer.ttl) ? ` (TTL ${answer.ttl})` : '';
        return `${chain}${answer.targets.map(rules_words/* clipped */.cz).join(', ')}${ttl}`;
    }
    const facts = [
        ...(answer.zone === undefined ? [] : [`zone ${answer.zone}`]),
        ...(answer.negativeTtl === undefined ? [] : [`negative TTL ${answer.negativeTtl}`]),
    ];
    return `${chain}${answer.kind === 'nxdomain' ? 'NXDOMAIN' : 'NODATA'}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
}
/** What the server made of the client subnet (RFC 7871 section 7.2.1). */
function scopeWords(scope) {
    if (scope === null)
        return 'client subnet ignored';
    return scope === 0 ? 'scope 0: the same for every client' : `scope /${scope}`;
}
function serverWords({ answer, authoritative, serial, scope, errors, rttMs }) {
    if (answer.kind === 'not-asked')
        return `not asked: ${(0,rules_words/* clipped */.cz)(answer.detail)}`;
    const facts = [
        ...(answer.kind === 'failure' || authoritative ? [] : ['not authoritative']),
        ...(serial === undefined ? [] : [`serial ${serial}`]),
        ...(scope === undefined ? [] : [scopeWords(scope)]),
        ...(rttMs === undefined ? [] : [`${Math.round(rttMs)} ms`]),
    ];
    return `${answerWords(answer, errors)}${facts.length === 0 ? '' : ` [${facts.join(', ')}]`}`;
}

// EXTERNAL MODULE: ./lib/rules/forward.js
var rules_forward = __webpack_require__(473);
// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/model/reverse-name.js + 2 modules
var reverse_name = __webpack_require__(9776);
// EXTERNAL MODULE: ./lib/model/reverse-zone.js
var reverse_zone = __webpack_require__(4871);
;// CONCATENATED MODULE: ./lib/rules/remedy.js





/** The PTR target to recommend: the pair's own name where that is acceptable; undefined where nothing single is. */
function preferredTarget({ name, ptr, match }) {
    const ownName = ptr.includes(name) || (match === 'confirmed' && ptr.length === 0);
    const targets = [...(ownName ? [name] : []), ...ptr].filter((target) => !(0,domain_name/* isWildcard */.z2)(target));
    return targets.find(domain_name/* isHostName */.uy) ?? targets[0];
}
/**
 * The PTR line to paste. Its owner is the canonical name where the reverse name is an alias (RFC 2317), relative to the zone
 * that the answer or the repository names; fully qualified where no zone is known. The text is given the line as a phrase: `pasted`, or
 * in words what the record has to name where that is no single name, such as one that a wildcard covers.
 */
function ptrRemedy(text, { expectation, live, declared }, pasted = 'this PTR record') {
    const target = preferredTarget(expectation);
    const answer = declared?.reverse?.answer ?? live?.reverse?.answer;
    const owner = ownerOf(expectation, answer);
    const zone = declared?.reverse?.zone ?? (answer === undefined ? undefined : zoneOf(answer));
    if (target !== undefined && !(0,domain_name/* isHostName */.uy)(target))
        return {
            text: `${target} is not a host name, and no PTR record should name it. ${hostNameRemedy(target, expectation.address)}`,
        };
    const ofZone = zone === undefined ? {} : { zone };
    if (target === undefined)
        return { text: text(`a PTR record to ${(0,rules_words/* expectedWords */.yJ)(expectation)}`), ...ofZone };
    return { text: text(pasted), ...ofZone, record: recordLine(owner, zone, 'PTR', `${target}.`) };
}
/** What to do before any PTR record can name this target: such a record would only bring the next finding. */
function hostNameRemedy(target, address) {
    const hyphens = target.replaceAll('_', '-');
    const better = (0,domain_name/* isHostName */.uy)(hyphens) ? `, such as ${(0,rules_words/* clipped */.cz)(hyphens)},` : '';
    return `Give ${address} a name of letters, digits and hyphens${better} and let the PTR record name that`;
}
/** The PTR line to paste where the repository's PTR record lacks the final dot after its target, as far as the target can be told. */
function finalDotRemedy(target, { expectation, declared }) {
    const appended = 'else the name of the zone is appended to it';
    if (target === undefined)
        return { text: `Write the whole name of the host with its final dot, ${appended}` };
    const text = `Write the target with its final dot, ${appended}`;
    const reverse = (0,reverse_name/* reverseNameOf */.f)(expectation.address);
    const zone = declared?.forward?.zone;
    if (zone === undefined || !(0,reverse_name/* isInReverseTree */.kv)(zone))
        return { text, record: recordLine(reverse, undefined, 'PTR', `${target}.`) };
    const owner = ownerBelow(zone, reverse);
    return owner === undefined ? { text } : { text, zone, record: `${owner} IN PTR ${target}.` };
}
/** The reverse name relative to the zone, whose labels may divide an octet (RFC 2317); undefined where it does not tell. */
function ownerBelow(zone, reverse) {
    if ((0,domain_name/* isAtOrBelow */.a5)(reverse, zone))
        return (0,domain_name/* relativeTo */.Mf)(reverse, zone);
    const classless = (0,reverse_zone/* readClasslessName */.$H)(zone);
    return classless?.below.length === 0
        ? (0,domain_name/* labelsOf */.PC)(reverse)
            .slice(0, 4 - classless.above.length)
            .join('.')
        : undefined;
}
/** The address record to paste, relative to the zone of the name where an answer or the repository tells it. */
function addressRemedy(text, { expectation, live, declared }) {
    const { name, address } = expectation;
    const answer = declared?.forward?.answer ?? live?.forward?.answer;
    const owner = canonicalOf(name, answer);
    const zone = declared?.forward?.zone ?? (answer === undefined ? undefined : zoneOf(answer));
    return {
        text,
        ...(zone === undefined ? {} : { zone }),
        record: recordLine(owner, zone, (0,ip_address/* addressTypeOf */.cC)(address), address),
    };
}
/** True where no reverse zone below the registries' own answers for the address: nobody has delegated one. */
function lacksReverseZone(answer) {
    if (answer.kind === 'failure' || answer.zone === undefined)
        return false;
    return isRegistryZone(answer.zone);
}
/** Where the reverse name of the pair leads in the end: the owner that a PTR record must have. */
function ownerOf({ address }, answer) {
    return canonicalOf((0,reverse_name/* reverseNameOf */.f)(address), answer);
}
function canonicalOf(name, answer) {
    return (answer === undefined || answer.kind === 'failure' ? undefined : answer.aliases.at(-1)) ?? name;
}
function zoneOf(answer) {
    if (answer.kind === 'failure' || answer.zone === undefined || isRegistryZone(answer.zone))
        return undefined;
    return answer.zone;
}
/** The root, arpa, and so much of the reverse tree that only registries hold it: in-addr.arpa itself, ip6.arpa up to a /16. */
function isRegistryZone(zone) {
    if (zone === domain_name/* ROOT */.Dl || zone === 'arpa' || zone === 'in-addr.arpa')
        return true;
    return (0,reverse_name/* isInReverseTree */.kv)(zone) && zone.endsWith('ip6.arpa') && (0,domain_name/* labelsOf */.PC)(zone).length <= 2 + 4;
}
function recordLine(owner, zone, type, data) {
    return `${zone === undefined ? `${owner}.` : (0,domain_name/* relativeTo */.Mf)(owner, zone)} IN ${type} ${data}`;
}

;// CONCATENATED MODULE: ./lib/rules/forward-mismatch.js






const forwardMismatch = {
    on: 'observation',
    id: 'forward-mismatch',
    severity: 'error',
    title: 'The name has other addresses, and not this one',
    rationale: 'The forward lookup of the name answers with other addresses. On a pair this means that clients go elsewhere than the repository says; on a PTR record it means that the record is stale: ' +
        'the name moved and its old address still claims it, so that verification from that address fails.',
    remedy: 'Add the address to the name, or change the PTR record that is left over.',
    repair: 'publish-forward',
    references: [
        {
            title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
        },
        {
            title: 'RFC 8601 section 3: the "iprev" check of mail receivers',
            url: 'https://www.rfc-editor.org/rfc/rfc8601.html#section-3',
        },
    ],
    check(observation, context) {
        const outcome = (0,rules_forward/* forwardOutcome */.I0)(observation, context);
        if (outcome !== 'mismatch' && outcome !== 'declared-mismatch')
            return NONE;
        const { expectation, declared, live } = observation;
        const { name, address } = expectation;
        const type = (0,ip_address/* addressTypeOf */.cC)(address);
        const zone = outcome === 'declared-mismatch' ? declared.forward : undefined;
        const answer = zone?.answer ?? (0,rules_forward/* liveForward */.or)(observation);
        const targets = answer.kind === 'rrset' ? answer.targets : [];
        const ofPtrRecord = expectation.requires === 'forward';
        const seen = zone === undefined
            ? `resolves to ${(0,rules_words/* listed */.KE)(targets)}${(0,rules_words/* cacheAside */.rg)(live.forward)}`
            : `is declared with ${(0,rules_words/* listed */.KE)(targets)}${zone.locations.length === 0 ? '' : ` at ${(0,rules_words/* placesWords */.i1)(zone.locations)}`}`;
        return [
            {
                message: `${ofPtrRecord ? `PTR of ${address} names ${(0,rules_words/* named */.KT)(name)}, which` : name} ${seen}, expected ${address}${zone === undefined ? (0,rules_words/* serversAside */.x8)(live.forward, address) : ''}`,
                // Of a PTR record nobody can tell from here which of the two is right, so there is no line to paste.
                remedy: ofPtrRecord
                    ? {
                        text: `Change or remove this PTR record if the name has moved; else add ${address} to the ${type} records of ${(0,rules_words/* named */.KT)(name)}`,
                    }
                    : addressRemedy('Add this address record to the name', observation),
                expected: [address],
                observed: targets,
                evidence: [
                    ...(zone === undefined ? [] : [declaredEvidence(`${type} ${name}`, zone)]),
                    ...evidenceOf(live?.forward),
                ],
                ...(zone === undefined ? {} : { related: zone.locations }),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/missing-dot.js



/**
 * The name that was meant by a PTR target in the reverse tree: its final dot was left out, so the name of the zone was
 * appended. Undefined for every other target. No top-level name begins with a digit or is a single letter.
 */
function nameWithoutTail(target) {
    if (!(0,reverse_name/* isInReverseTree */.kv)(target))
        return undefined;
    const labels = (0,domain_name/* labelsOf */.PC)(target).slice(0, -2);
    while (labels.length > 0 && /^(?:[a-f]$|[0-9])/.test(labels.at(-1)))
        labels.pop();
    const name = (0,domain_name/* nameFromLabels */.Lf)(labels);
    return labels.length > 0 && name.ok ? name.value : undefined;
}
/**
 * The whole name that such a target was to be: the declared name of the address that it begins, or itself where none is declared. A
 * single label would be a top-level name, and stands for the one name that is declared. Undefined where nothing tells.
 */
function wholeTarget(meant, declared) {
    const begun = declared.find((name) => name === meant || name.startsWith(`${meant}.`));
    if (begun !== undefined)
        return begun;
    const [only, ...others] = declared;
    const isLabel = (0,domain_name/* labelsOf */.PC)(meant).length === 1;
    if (only === undefined)
        return isLabel ? undefined : meant;
    return isLabel && others.length === 0 && !(0,domain_name/* isWildcard */.z2)(only) ? only : undefined;
}
/**
 * The address that was written where a PTR record holds the name of a host, with a final dot or without, in which case the
 * name of the zone was appended. Undefined for every other target.
 */
function addressAsTarget(target) {
    const whole = (0,ip_address/* parseIpAddress */.D_)(target);
    if (whole.ok)
        return whole.value;
    if (!(0,reverse_name/* isInReverseTree */.kv)(target))
        return undefined;
    const labels = (0,domain_name/* labelsOf */.PC)(target).slice(0, -2);
    const written = labels[0]?.includes(':') === true ? labels[0] : labels.slice(0, 4).join('.');
    const address = labels.length > 4 || written === labels[0] ? (0,ip_address/* parseIpAddress */.D_)(written) : whole;
    return address.ok ? address.value : undefined;
}
/** Behind `PTR of ADDRESS`. */
function holdsAddress(written) {
    return `holds the address ${written}, where the name of a host belongs`;
}
function nameRemedy(address) {
    return `Let the PTR record hold the name that has the address ${address}, with its final dot`;
}
function missingDotAside(targets) {
    return targets.some((target) => nameWithoutTail(target) !== undefined)
        ? '; it looks as if the target was written without its final dot'
        : '';
}

;// CONCATENATED MODULE: ./lib/rules/forward-missing.js







const forwardMissing = {
    on: 'observation',
    id: 'forward-missing',
    severity: 'error',
    title: 'The name has no address record of this family',
    rationale: 'The pair is declared as published, or a PTR record names this name, and the name has no such address record. A PTR whose target does not lead back is worth as much as none: ' +
        'the forward half of the check fails, and the client is treated as unverified. ' +
        'Before publication (stage pre-publish) a PTR record is ready even where its target does not exist yet or leads elsewhere, as long as the repository does not hold the zone of the target; ' +
        'its own reverse is not looked up.',
    remedy: 'Publish the address record, or remove the PTR record that is left over.',
    repair: 'publish-forward',
    references: [
        {
            title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
        },
        {
            title: 'RFC 8601 section 3: the "iprev" check of mail receivers',
            url: 'https://www.rfc-editor.org/rfc/rfc8601.html#section-3',
        },
        {
            title: 'iRedMail 156: refused, as the reverse DNS entry does not resolve to an address',
            url: 'https://github.com/iredmail/iRedMail/issues/156',
        },
    ],
    check(observation, context) {
        const outcome = (0,rules_forward/* forwardOutcome */.I0)(observation, context);
        if (outcome !== 'missing' && outcome !== 'declared-missing')
            return NONE;
        const { expectation } = observation;
        const { name, address } = expectation;
        const type = (0,ip_address/* addressTypeOf */.cC)(address);
        const ofPtrRecord = expectation.requires === 'forward';
        const written = ofPtrRecord ? addressAsTarget(name) : undefined;
        const meant = ofPtrRecord ? nameWithoutTail(name) : undefined;
        let repair;
        if (written !== undefined)
            repair = { text: nameRemedy(address) };
        else if (meant !== undefined)
            repair = finalDotRemedy(wholeTarget(meant, context.namesOf(address)), observation);
        else if (ofPtrRecord)
            // Which of the two is right nobody can tell from here, so there is no line to paste.
            repair = {
                text: `Give ${(0,rules_words/* named */.KT)(name)} an ${type} record with ${address}, or change or remove this PTR record if it is left over`,
            };
        else
            repair = addressRemedy('Publish this address record', observation);
        const subject = written !== undefined
            ? `PTR of ${address} ${holdsAddress(written)}: ${name}`
            : ofPtrRecord
                ? `PTR of ${address} names ${(0,rules_words/* named */.KT)(name)}, which`
                : name;
        if (outcome === 'declared-missing') {
            const zone = observation.declared.forward;
            return [
                {
                    message: `${subject} has no ${type} record in the repository's zone ${zone.zone}${(0,rules_words/* placedAside */._s)(zone.locations)}, expected ${address}${missingDotAside([name])}`,
                    remedy: repair,
                    expected: [address],
                    observed: [],
                    evidence: [declaredEvidence(`${type} ${name}`, zone), ...evidenceOf(observation.live?.forward)],
                    related: zone.locations,
                },
            ];
        }
        const live = observation.live.forward;
        const answer = (0,rules_forward/* liveForward */.or)(observation);
        return [
            {
                message: `${subject} has no ${type} record (${(0,rules_words/* negativeWords */.t7)(answer, live)}), expected ${address}${(0,rules_words/* serversAside */.x8)(live, address)}${missingDotAside([name])}${(0,rules_words/* untilAside */.Ri)(answer, context.now)}`,
                remedy: repair,
                expected: [address],
                observed: [],
                evidence: evidenceOf(live),
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/rules/rollout-words.js
var rollout_words = __webpack_require__(2497);
;// CONCATENATED MODULE: ./lib/rules/forward-premature.js






const forwardPremature = {
    on: 'observation',
    id: 'forward-premature',
    severity: 'error',
    title: 'The address is live in a region that is still held back',
    rationale: 'The rollout holds this region back, and its clients already see the address. What the staged rollout was to find out on a small part of the traffic now happens to all of it.',
    remedy: 'Take the address out of the answers for this region, or move its date forward in the rollout.',
    repair: 'remove-forward',
    references: [
        {
            title: 'RFC 7871: Client Subnet in DNS Queries',
            url: 'https://www.rfc-editor.org/rfc/rfc7871.html',
        },
    ],
    check(observation, context) {
        if ((0,rules_forward/* forwardOutcome */.I0)(observation, context) !== 'premature')
            return NONE;
        const { name, address, region, rollout } = observation.expectation;
        const live = observation.live.forward;
        const answer = (0,rules_forward/* liveForward */.or)(observation);
        const where = region === undefined ? '' : ` in region ${region}`;
        return [
            {
                message: `${name} is live with ${address}${where}, which the rollout ${(0,rollout_words/* holdingWords */.R)(rollout)}${(0,rules_words/* serversAside */.x8)(live, address)}`,
                remedy: {
                    text: `Remove the ${(0,ip_address/* addressTypeOf */.cC)(address)} record from the answers${where}, or move the rollout's date forward`,
                },
                expected: [],
                observed: answer.kind === 'rrset' ? answer.targets : [],
                evidence: evidenceOf(live),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/forward-undeclared.js




const forwardUndeclared = {
    on: 'observation',
    id: 'forward-undeclared',
    severity: 'warning',
    title: 'The name is live with addresses that the repository does not declare',
    rationale: 'The repository holds the zone of the name and every address of it, and the DNS answers with one more. Somebody changed the live zone by hand, or an old server still answers: ' +
        'the next publication will take that address away, or clients go where nobody looks.',
    remedy: 'Declare the address in the zone, or remove it from the servers that still answer with it.',
    repair: 'remove-forward',
    references: [
        {
            title: 'RFC 2181 section 5: an RRset is one unit',
            url: 'https://www.rfc-editor.org/rfc/rfc2181.html#section-5',
        },
    ],
    check({ expectation, live, declared }, context) {
        if (expectation.declaredAs !== 'address-record' || declared?.forward === undefined)
            return NONE;
        const answer = live?.forward?.answer;
        const own = declared.forward.answer;
        if (answer?.kind !== 'rrset' || answer.aliases.length > 0)
            return NONE;
        if (own.kind !== 'rrset' || own.aliases.length > 0)
            return NONE;
        const { name } = expectation;
        const undeclared = answer.targets.filter((address) => !own.targets.includes(address) &&
            !context.addressesOf(name).includes(address) &&
            !context.baseAddressesOf?.(name).includes(address));
        if (undeclared.length === 0)
            return NONE;
        const type = (0,ip_address/* addressTypeOf */.cC)(expectation.address);
        return [
            {
                once: `${type} ${name} ${expectation.view ?? ''} ${expectation.region ?? ''}`,
                message: `${name} is live with ${(0,rules_words/* listed */.KE)(undeclared)}, which the repository does not declare`,
                remedy: {
                    text: `Declare ${undeclared.length === 1 ? 'it' : 'them'} in the zone, or remove ${undeclared.length === 1 ? 'it' : 'them'} from the live one`,
                    zone: declared.forward.zone,
                },
                expected: own.targets,
                observed: answer.targets,
                evidence: evidenceOf(live?.forward),
                related: declared.forward.locations,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/health-unmeasured.js


const healthUnmeasured = {
    on: 'observation',
    id: 'health-unmeasured',
    severity: 'notice',
    title: 'The policy asks for health that could not be measured from here',
    rationale: 'Hosted runners mostly have no IPv6, addresses inside a network are not connected to unless the policy allows it, and a metric may have no data yet. That is neither good nor bad, and it must not look like either. Where nothing may pass unmeasured, set this rule to error.',
    remedy: 'Measure where there is a route, such as a self-hosted runner with IPv6, or rely on production numbers (health.prometheus). Special-purpose ranges that may be connected to are named under health.allow.',
    repair: 'service',
    references: [
        {
            title: 'RFC 6890: Special-Purpose IP Address Registries',
            url: 'https://www.rfc-editor.org/rfc/rfc6890.html',
        },
        {
            title: 'Prometheus: HTTP API',
            url: 'https://prometheus.io/docs/prometheus/latest/querying/api/',
        },
    ],
    check({ expectation: { name, address }, health }) {
        if (health === undefined || health.unmeasured.length === 0)
            return NONE;
        return health.unmeasured.map((one) => ({
            message: one.what === 'query'
                ? `The query of health.prometheus says nothing about ${name}: ${(0,rules_words/* clipped */.cz)(one.detail)}${besides(one)}`
                : `The service of ${name} at ${address} was not measured: ${(0,rules_words/* clipped */.cz)(one.detail)}${besides(one)}`,
            remedy: { text: REMEDIES[one.reason] },
            once: `${one.what} ${one.reason} ${one.detail}`,
        }));
    },
};
function besides({ addresses }) {
    if (addresses < 2)
        return '';
    return `; the same holds for ${addresses - 1} other ${addresses === 2 ? 'address' : 'addresses'}`;
}
const REMEDIES = {
    'no-route': 'Measure on a machine that has a route, or rely on production numbers (health.prometheus)',
    'special-purpose': 'Name the range under health.allow if it may be connected to from here',
    'this-machine': 'See what keeps this machine from opening connections, then run again',
    'no-time': 'Lower health.attempts or health.timeout, or split the configuration',
    'too-many': 'Measure fewer names in one run',
    'no-data': 'See whether the query gives a number for it: a value, or series with the labels name, region or address',
    'query-failed': 'See whether Prometheus can be reached from here and takes the query',
};

// EXTERNAL MODULE: ./lib/rules/ignores.js
var ignores = __webpack_require__(4443);
;// CONCATENATED MODULE: ./lib/rules/ignore-words.js


/** `The ignore of ptr-missing for old.example.org ("moving")`. */
function ignoreWords(ignore) {
    const scope = 'rules' in ignore ? [] : [ignore.name, ignore.address, ignore.path].filter((part) => part !== undefined);
    const where = scope.length === 0 ? '' : ` for ${scope.join(', ')}`;
    return `The ignore of ${(0,rules_words/* listed */.KE)((0,ignores/* rulesOf */.fD)(ignore))}${where} ("${(0,rules_words/* clipped */.cz)(ignore.reason)}")`;
}
/** What every finding about an ignore has in common: its place, and whether the change answers for it. */
function ignoreViolation({ ignore, gating }, message, remedy) {
    return {
        message,
        remedy: { text: remedy },
        gating,
        ...(ignore.location === undefined ? {} : { location: ignore.location }),
        ...('rules' in ignore || ignore.name === undefined ? {} : { name: ignore.name }),
        ...('rules' in ignore || ignore.address === undefined ? {} : { address: ignore.address }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/ignore-expired.js

const ignoreExpired = {
    on: 'run',
    id: 'ignore-expired',
    severity: 'warning',
    title: 'An ignore has passed its date',
    rationale: 'Whoever wrote it promised that the defect would be gone by now. From the day after its date it suppresses nothing, and the findings it hid are shown again.',
    remedy: 'Repair what was ignored and remove the entry, or give it a new date and say why.',
    repair: 'configuration',
    references: [],
    check: ({ ignores }) => ignores
        .filter((use) => use.expired)
        .map((use) => ignoreViolation(use, `${ignoreWords(use.ignore)} expired after ${use.ignore.until} and suppresses nothing`, 'Remove it, or give it a new date')),
};

;// CONCATENATED MODULE: ./lib/rules/ignore-unapproved.js

const ignoreUnapproved = {
    on: 'run',
    id: 'ignore-unapproved',
    severity: 'notice',
    title: 'The change adds an ignore, which suppresses nothing until it is merged',
    rationale: 'A change must not be able to switch off its own gate, so ignores are taken from the base of the change. This one is shown to the reviewer, and takes effect for the changes that come after it.',
    remedy: 'Repair the finding, or let a reviewer merge the ignore on its own first.',
    repair: 'configuration',
    references: [],
    check: ({ ignores }) => ignores
        .filter((use) => use.unapproved)
        .map((use) => ignoreViolation(use, `${ignoreWords(use.ignore)} is new in this change and suppresses nothing yet`, 'Merge it on its own first, or repair what it ignores')),
};

;// CONCATENATED MODULE: ./lib/rules/ignore-unused.js



const ignoreUnused = {
    on: 'run',
    id: 'ignore-unused',
    severity: 'warning',
    title: 'An ignore suppresses nothing',
    rationale: 'An ignore that is left over hides the next defect of its kind before anybody has seen it. Often the defect was repaired; sometimes the name of the rule or of the host is misspelt.',
    remedy: 'Remove the entry or the comment, or correct its spelling.',
    repair: 'configuration',
    references: [],
    check: ({ ignores, whole }, { offline }) => ignores
        .filter((use) => use.unknown.length > 0 || (whole && isUnused(use, offline)))
        .map((use) => ignoreViolation(use, use.unknown.length > 0
        ? `${ignoreWords(use.ignore)} names no rule: ${(0,rules_words/* listed */.KE)(use.unknown.map((rule) => `'${rule}'`))}`
        : `${ignoreWords(use.ignore)} suppressed nothing in this run`, use.unknown.length > 0 ? 'Correct the name; ptr-gate explain lists all rules' : 'Remove it')),
};
/** Rules that the repository alone answers for a pair whose reverse zone it holds: what is live changes nothing about them. */
const SETTLED_OFFLINE = new Set([
    'address-not-global',
    'address-private',
    'expectation-conflict',
    'ptr-ambiguous',
    'ptr-mismatch',
    'ptr-missing',
    'reverse-name-malformed',
    'source-syntax',
]);
function isUnused(use, offline) {
    if (use.used || use.expired || use.unapproved || use.undecided)
        return false;
    // A failed lookup comes and goes, so nobody need remove its ignore on a good day.
    return (0,ignores/* rulesOf */.fD)(use.ignore).every((rule) => offline ? SETTLED_OFFLINE.has(rule) : rule !== 'lookup-failed');
}

;// CONCATENATED MODULE: ./lib/rules/health-words.js
/** `2 %`, `1.43 %`, `0.025 %`: three digits that count. */
function percent(rate) {
    return `${Number((rate * 100).toPrecision(3))} %`;
}
/** `20 attempts`, `1 attempt`, `2,000 attempts`. */
function attemptsWords(count) {
    return `${grouped(count)} ${count === 1 ? 'attempt' : 'attempts'}`;
}
function grouped(count) {
    return String(count).replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
}
/** What came of the attempts that did not succeed: `18 timed out, 2 connection refused`. */
function troubleWords({ timedOut, failures }) {
    const parts = [
        ...(timedOut === 0 ? [] : [`${grouped(timedOut)} timed out`]),
        ...failures.map(({ reason, count }) => `${grouped(count)} ${reason}`),
    ];
    return parts.join(', ');
}
/** What was seen of the port, as a line of evidence. `where` is an address, or what a family is called. */
function connectionEvidence(where, health) {
    const { port, tls, attempts, succeeded, latency, fallback } = health;
    const trouble = troubleWords(health);
    const parts = [
        `${grouped(succeeded)} succeeded${latency === null ? '' : ` (p50 ${ms(latency.p50Ms)}, p95 ${ms(latency.p95Ms)}, p99 ${ms(latency.p99Ms)})`}`,
        ...(trouble === '' ? [] : [trouble]),
        ...(fallback === undefined
            ? []
            : [`a client by RFC 8305 falls back to IPv4 in ${percent(fallback.fallbacks / fallback.pairs)}`]),
    ];
    return {
        question: `${attemptsWords(attempts)} to connect to ${where}, port ${port}${tls ? ', with TLS' : ''}`,
        answer: parts.join(', '),
        server: 'from this machine',
    };
}
function ms(value) {
    return value < 10 ? `${Number(value.toPrecision(2))} ms` : `${Math.round(value)} ms`;
}

;// CONCATENATED MODULE: ./lib/rules/ipv6-unhealthy.js




const ipv6Unhealthy = {
    on: 'observation',
    id: 'ipv6-unhealthy',
    severity: 'error',
    title: 'More IPv6 connections time out than the policy allows',
    rationale: 'Once the AAAA record is published every dual-stack client tries IPv6 first. A connection that is refused costs nothing; one that vanishes costs a quarter of a second where the client follows RFC 8305, and many seconds where it does not. ' +
        'A rate counts as above the limit when the lower end of its 95 % confidence interval (Clopper and Pearson) is: 40 of 2,000 are above 1 %, 1 of 10 is not known to be.',
    remedy: 'Find where the packets are lost before the record is published: a firewall that knows IPv4 only, a missing route back, a path MTU below 1280, a load balancer without IPv6. ' +
        'The limit is health.max-timeout-rate (health.prometheus.max for production numbers); more health.attempts make the measured rate firmer.',
    repair: 'service',
    references: [
        {
            title: 'RFC 8305: Happy Eyeballs Version 2',
            url: 'https://www.rfc-editor.org/rfc/rfc8305.html',
        },
        {
            title: 'RFC 4890: Recommendations for Filtering ICMPv6 Messages in Firewalls',
            url: 'https://www.rfc-editor.org/rfc/rfc4890.html',
        },
    ],
    check({ expectation, health }) {
        if (health === undefined || (0,ip_address/* familyOf */.Ap)(expectation.address) !== 6)
            return NONE;
        return [
            ...health.connections
                .filter((connection) => timesOut(connection, health))
                .map((connection) => measured(connection, expectation, health)),
            ...health.queried.filter(({ value, max }) => value > max).map((rate) => queried(rate, expectation)),
        ];
    },
};
/** Whether the rate is above the limit as surely as the confidence bound can tell. */
function timesOut({ timeoutRateAtLeast }, { maxTimeoutRate }) {
    return timeoutRateAtLeast > maxTimeoutRate;
}
function measured(connection, { name, address }, { maxTimeoutRate, otherFamily }) {
    const { port, attempts, timedOut, timeoutRateAtLeast } = connection;
    const ipv4 = otherFamily.find((other) => other.port === port);
    const alike = ipv4 !== undefined && ipv4.timedOut === ipv4.attempts;
    return {
        message: `IPv6 connections to ${name} at ${address}, port ${port}, time out: ${grouped(timedOut)} of ${attemptsWords(attempts)} (${percent(timedOut / attempts)}; ` +
            `with 95 % confidence at least ${percent(timeoutRateAtLeast)}), and the limit is ${percent(maxTimeoutRate)}`,
        remedy: {
            text: alike
                ? `Over IPv4 everything times out as well: see whether anything may leave this machine for port ${port}, and whether the service runs`
                : `Find where packets to ${address}, port ${port}, are lost, and do not publish the record before`,
        },
        expected: [`at most ${percent(maxTimeoutRate)} timed out`],
        observed: [`${percent(timedOut / attempts)} of ${attemptsWords(attempts)} timed out`],
        evidence: [
            connectionEvidence(address, connection),
            ...(ipv4 === undefined ? [] : [connectionEvidence('IPv4', ipv4)]),
        ],
    };
}
/** One series may speak of many pairs; it is reported for the first of them in each state of a rollout. */
function queried({ value, max, labels, query, server }, { rollout }) {
    const series = labels === '' ? '' : ` for ${(0,rules_words/* clipped */.cz)(labels)}`;
    return {
        message: `Production says that IPv6 is unhealthy${series}: ${valueWords(value, max)}, and the limit is ${valueWords(max, max)}`,
        remedy: {
            text: 'Do not take the next step: find out why IPv6 connections time out, and wait until the value is below the limit again',
        },
        expected: [`at most ${valueWords(max, max)}`],
        observed: [valueWords(value, max)],
        evidence: [{ question: (0,rules_words/* clipped */.cz)(query), answer: `${(0,rules_words/* clipped */.cz)(labels)} ${value}`.trim(), server }],
        // Once for each state of a rollout, so that the next step is blocked whichever region comes first in the file.
        once: `${query} ${labels} ${rollout?.state ?? ''}`,
    };
}
/** A share, or a number in the unit of the query where the limit is none. */
function valueWords(value, max) {
    return max <= 1 ? percent(value) : String(Number(value.toPrecision(6)));
}

// EXTERNAL MODULE: ./lib/rules/confirmation.js
var rules_confirmation = __webpack_require__(6199);
// EXTERNAL MODULE: ./lib/rules/leads-back.js
var leads_back = __webpack_require__(7447);
// EXTERNAL MODULE: ./lib/rules/reverse.js
var rules_reverse = __webpack_require__(5394);
;// CONCATENATED MODULE: ./lib/rules/lookup-failed.js








const lookupFailed = {
    on: 'observation',
    id: 'lookup-failed',
    severity: 'error',
    title: 'A lookup that the verdict needs failed',
    rationale: 'A timeout, SERVFAIL, REFUSED or a failed DNSSEC validation says nothing about the record: it is neither missing nor right. ' +
        'A gate that took silence for consent would open exactly when the reverse zone is broken, so the pair stays unverified and the run ends with exit code 3.',
    remedy: 'Run again: many such failures pass. If it stays, ask the servers named in the evidence yourself, or name other ones with --resolvers. ' +
        'This rule cannot be lowered; a pair can be exempted with an ignore entry that gives its reason.',
    repair: 'lookup',
    references: [
        {
            title: 'RFC 8914: Extended DNS Errors',
            url: 'https://www.rfc-editor.org/rfc/rfc8914.html',
        },
        {
            title: 'RFC 9520: Negative Caching of DNS Resolution Failures',
            url: 'https://www.rfc-editor.org/rfc/rfc9520.html',
        },
        {
            title: 'RFC 4035 section 5.5: Resolver Behavior When Signatures Do Not Validate',
            url: 'https://www.rfc-editor.org/rfc/rfc4035.html#section-5.5',
        },
        {
            title: 'Mail-in-a-Box 628: a check that calls silence "not set" changes its mind daily, and is ignored for years',
            url: 'https://github.com/mail-in-a-box/mailinabox/issues/628',
        },
    ],
    check(observation, context) {
        const reverse = (0,rules_reverse/* reverseOutcome */.xt)(observation, context);
        const forward = (0,rules_forward/* forwardOutcome */.I0)(observation, context);
        const confirmation = reverse === 'acceptable' || reverse === 'pending'
            ? (0,rules_confirmation/* confirmationOutcome */.e)(observation, context)
            : undefined;
        if (reverse !== 'failed' &&
            reverse !== 'confirmation-failed' &&
            forward !== 'failed' &&
            confirmation !== 'failed')
            return NONE;
        const violations = [];
        const { name, address } = observation.expectation;
        if (reverse === 'failed')
            violations.push(failure(`PTR of ${address}`, observation.live.reverse));
        if (reverse === 'confirmation-failed' || confirmation === 'failed')
            violations.push(...failedConfirmations(observation));
        if (forward === 'failed')
            violations.push(failure(`${(0,ip_address/* addressTypeOf */.cC)(address)} of ${name}`, observation.live.forward));
        return violations;
    },
};
function failure(subject, lookup) {
    const { answer, errors } = lookup;
    const why = answer.kind === 'failure' ? (0,rules_words/* failureWords */.AC)(answer, errors) : 'no answer';
    return {
        message: `${subject} could not be looked up: ${why}`,
        remedy: {
            text: answer.kind === 'failure' && answer.cause === 'bogus'
                ? 'Repair the signatures or the DS record of the zone; validating resolvers refuse it until then'
                : 'Run again; if it stays, see whether the server in the evidence answers, or ask others with --resolvers',
        },
        evidence: evidenceOf(lookup),
    };
}
/** One violation, however many targets there are: any one of them would have confirmed the address. */
function failedConfirmations(observation) {
    const { address } = observation.expectation;
    const targets = new Set([
        ...(0,rules_reverse/* decidingTargets */.s9)(observation),
        ...(observation.live?.reverse?.answer.kind === 'rrset' ? observation.live.reverse.answer.targets : []),
    ]);
    for (const target of targets) {
        const lookup = (0,leads_back/* confirmationOf */.$x)(target, observation);
        if (lookup?.answer.kind !== 'failure')
            continue;
        return [failure(`PTR of ${address} names ${target}, and ${(0,ip_address/* addressTypeOf */.cC)(address)} of ${target}`, lookup)];
    }
    return [
        {
            message: `PTR of ${address} names ${targets.size} targets, and not every one of them could be looked up`,
            remedy: { text: 'Remove the PTR records that are not needed, then run again' },
            observed: [...targets],
            evidence: evidenceOf(observation.live?.reverse, ...(observation.live?.confirmations ?? [])),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/rules/name-is-alias.js





const nameIsAlias = {
    on: 'observation',
    id: 'name-is-alias',
    severity: 'error',
    title: 'The name is an alias, and an alias has no address record of its own',
    rationale: 'A name with a CNAME record has no other data: a server refuses the zone, or drops one of the two records. Where the alias is live already, the address that clients reach belongs to the canonical name, ' +
        'and so does the PTR. Before publication this is a warning, for the change may be about to replace the alias.',
    remedy: 'Remove the CNAME record, or declare the address under the canonical name.',
    repair: 'replace-alias',
    references: [
        {
            title: 'RFC 1034 section 3.6.2: no other data beside a CNAME',
            url: 'https://www.rfc-editor.org/rfc/rfc1034.html#section-3.6.2',
        },
        {
            title: 'RFC 2181 section 10.1: CNAME resource records',
            url: 'https://www.rfc-editor.org/rfc/rfc2181.html#section-10.1',
        },
    ],
    check(observation, context) {
        const { expectation, live, declared } = observation;
        // The target of a PTR record has its own rule, `ptr-target-invalid`.
        if (expectation.requires === 'forward')
            return NONE;
        const { name, address } = expectation;
        // An address record's own file was searched for a CNAME beside it when it was read.
        const zone = expectation.declaredAs === 'address-record' ? undefined : declared?.forward;
        const declaredAlias = name_is_alias_canonicalOf(zone?.answer);
        if (zone !== undefined && declaredAlias !== undefined) {
            return [
                {
                    message: `${name} is declared as an alias of ${declaredAlias}${(0,rules_words/* placedAside */._s)(zone.locations)}, so it cannot have the address ${address} of its own`,
                    remedy: {
                        text: `Declare the pair as ${declaredAlias}, or replace the CNAME record by an address record`,
                    },
                    observed: zone.answer.aliases,
                    evidence: [declaredEvidence(`${(0,ip_address/* addressTypeOf */.cC)(address)} ${name}`, zone)],
                    related: zone.locations,
                },
            ];
        }
        const lookup = live?.forward;
        const canonical = name_is_alias_canonicalOf(lookup?.answer);
        if (lookup === undefined || canonical === undefined)
            return NONE;
        const before = context.stage === 'pre-publish';
        return [
            {
                message: `${name} is live as an alias of ${canonical}${before ? '; publishing its own address record must replace the alias' : `, so ${address} is not its own address`}`,
                remedy: {
                    text: before
                        ? `Remove the CNAME record in the same change, or declare the pair as ${canonical}`
                        : `Replace the CNAME record by an address record, or declare the pair as ${canonical}`,
                },
                observed: lookup.answer.kind === 'failure' ? [] : lookup.answer.aliases,
                evidence: evidenceOf(lookup),
                ...(before ? { severity: 'warning' } : {}),
            },
        ];
    },
    checkDefect: (defect) => violationOf('name-is-alias', defect),
};
function name_is_alias_canonicalOf(answer) {
    return answer === undefined || answer.kind === 'failure' ? undefined : answer.aliases.at(-1);
}

;// CONCATENATED MODULE: ./lib/rules/not-dual-stack.js




const notDualStack = {
    on: 'observation',
    id: 'not-dual-stack',
    severity: 'warning',
    title: 'The service answers on one address family only',
    rationale: 'The repository declares addresses of both families for the name, and at one of them no attempt to connect succeeded while the other family answers. Clients that have that family alone get no service, and all others depend on how well they fall back.',
    remedy: 'Let the service listen on both families (a server bound to 0.0.0.0 does not listen on IPv6), or do not publish the address at which it does not.',
    repair: 'service',
    references: [
        {
            title: 'RFC 8305 section 1: what clients do about it',
            url: 'https://www.rfc-editor.org/rfc/rfc8305.html#section-1',
        },
        {
            title: 'RFC 6540: IPv6 Support Required for All IP-Capable Nodes',
            url: 'https://www.rfc-editor.org/rfc/rfc6540.html',
        },
    ],
    check({ expectation: { name, address }, health }) {
        if (health === undefined)
            return NONE;
        const own = `IPv${(0,ip_address/* familyOf */.Ap)(address)}`;
        const other = own === 'IPv4' ? 'IPv6' : 'IPv4';
        return health.connections.flatMap((connection) => {
            const rival = health.otherFamily.find(({ port }) => port === connection.port);
            if (connection.succeeded > 0 || rival === undefined || rival.succeeded === 0)
                return [];
            // That is what ipv6-unhealthy says.
            if (own === 'IPv6' && timesOut(connection, health))
                return [];
            const { port, attempts } = connection;
            return [
                {
                    message: `${name} does not answer at ${address}, port ${port} (${attemptsWords(attempts)}: ${troubleWords(connection)}), and over ${other} it does`,
                    remedy: {
                        text: `Let the service listen on ${address}, port ${port}, or do not publish that address`,
                    },
                    evidence: [connectionEvidence(address, connection), connectionEvidence(other, rival)],
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/nothing-to-check.js


const nothingToCheck = {
    on: 'run',
    id: 'nothing-to-check',
    severity: 'error',
    title: 'No pair was judged',
    rationale: 'A gate that finds nothing to check and passes is a gate that a renamed directory switches off. A change that touches no pair is in order; a repository without any pair is a mistake in the configuration.',
    remedy: 'Name the files under records:, or write pairs under expect:. ptr-gate init writes a first configuration.',
    repair: 'configuration',
    references: [],
    check({ pairs, skipped, defects, files, scope }) {
        if (pairs > 0 || defects > 0 || scope === 'changed')
            return NONE;
        const where = `(read ${(0,rules_words/* listed */.KE)(files)})`;
        if (skipped > 0) {
            const all = skipped === 1 ? 'the only one that was found is' : `all ${skipped} that were found are`;
            return [
                {
                    message: `No pair was judged: ${all} skipped ${where}`,
                    remedy: {
                        text: 'See why, under the skipped pairs. Without --offline the DNS is asked; policy.networks may leave out more than was meant',
                    },
                },
            ];
        }
        if (files.length === 0) {
            return [
                {
                    message: 'No pair was found: the configuration has neither a pair nor a file',
                    remedy: {
                        text: `Write a pair, ${EXAMPLE}, or list the files that hold pairs under records:. ptr-gate init shows what stands in the repository`,
                    },
                },
            ];
        }
        return [
            {
                message: `No pair was found ${where}`,
                remedy: {
                    text: 'Name the files that hold addresses under records:, or write pairs under expect:',
                },
            },
        ];
    },
};
const EXAMPLE = 'such as expect: {mail.example.org: 2001:db8::25}';

;// CONCATENATED MODULE: ./lib/rules/policy-changed.js


const policyChanged = {
    on: 'run',
    id: 'policy-changed',
    severity: 'notice',
    title: 'The change edits the policy, which holds for the changes that come after it',
    rationale: 'A change must not be able to switch off its own gate, so resolvers, severities, ignores, networks and regions are taken from the base of the change. What the change makes of them is quoted here for the reviewer.',
    remedy: 'Review the policy by itself; it takes effect once it is merged.',
    repair: 'configuration',
    references: [],
    check: ({ policyChanges }) => policyChanges === undefined
        ? NONE
        : policyChanges.map(({ what, before, after, consequence, location }) => ({
            message: `${what} ${changeWords(before, after)}; ${consequence ?? `this run is judged by the ${before === null ? 'policy without it' : 'old one'}`}`,
            remedy: { text: 'Review it by itself; it takes effect once it is merged' },
            expected: before === null ? [] : [before],
            observed: after === null ? [] : [after],
            ...(location === undefined ? {} : { location }),
        })),
};
function changeWords(before, after) {
    if (before === null)
        return `is new: ${(0,rules_words/* clipped */.cz)(after ?? '')}`;
    if (after === null)
        return `is removed: ${(0,rules_words/* clipped */.cz)(before)}`;
    return `changes from ${(0,rules_words/* clipped */.cz)(before)} to ${(0,rules_words/* clipped */.cz)(after)}`;
}

;// CONCATENATED MODULE: ./lib/rules/ptr-ambiguous.js





const ptrAmbiguous = {
    on: 'observation',
    id: 'ptr-ambiguous',
    severity: 'warning',
    title: 'The address has a PTR that nobody declares beside the right one',
    rationale: 'Software that looks an address up takes one PTR record of the RRset, and not always the same. Beside the right name stands one that the repository does not declare for ' +
        'this address: some clients will log, trust or refuse that one. Several declared names on one address are fine.',
    remedy: 'Remove the PTR record that is left over, or declare its name with the address.',
    repair: 'remove-ptr',
    references: [
        {
            title: 'RFC 2181 section 10.2: a PTR RRset may hold several records',
            url: 'https://www.rfc-editor.org/rfc/rfc2181.html#section-10.2',
        },
        {
            title: 'RFC 8601 section 3: the "iprev" check of mail receivers',
            url: 'https://www.rfc-editor.org/rfc/rfc8601.html#section-3',
        },
    ],
    check(observation, context) {
        if ((0,rules_reverse/* decidingTargets */.s9)(observation).length < 2)
            return NONE;
        const outcome = (0,rules_reverse/* reverseOutcome */.xt)(observation, context);
        if (outcome !== 'acceptable' && outcome !== 'pending')
            return NONE;
        const targets = (0,rules_reverse/* decidingTargets */.s9)(observation);
        const stray = targets.filter((target) => (0,rules_reverse/* acceptanceOf */.BL)(target, observation, context) === 'no');
        if (stray.length === 0)
            return NONE;
        const { expectation, declared, live } = observation;
        const right = targets.filter((target) => !stray.includes(target));
        const strays = (0,rules_words/* listed */.KE)(stray);
        const one = stray.length === 1;
        const { address } = expectation;
        const [flaw, otherwise] = expectation.match === 'confirmed'
            ? [
                one ? 'which does not lead back to it' : 'none of which leads back to it',
                `give ${one ? 'that name' : 'those names'} an address record with ${address}`,
            ]
            : expectation.match === 'exact'
                ? ['which nothing declares for it', `accept ${one ? 'that name' : 'those names'} with ptr:`]
                : ['which nothing declares for it', `declare ${one ? 'that name' : 'those names'} with ${address}`];
        const zone = declared?.reverse;
        const place = zone !== undefined
            ? (0,rules_words/* placedAside */._s)(zone.locations)
            : live?.reverse === undefined
                ? ''
                : (0,rules_words/* cacheAside */.rg)(live.reverse);
        return [
            {
                message: `PTR of ${address} names ${(0,rules_words/* listed */.KE)(right)}, and also ${strays}, ${flaw}${place}`,
                remedy: {
                    text: `Remove the PTR ${one ? 'record' : 'records'} to ${strays}, or ${otherwise}`,
                },
                expected: (0,rules_words/* expectedTargets */.Zo)(expectation),
                observed: targets,
                evidence: zone === undefined
                    ? evidenceOf(live?.reverse)
                    : [declaredEvidence(`PTR ${(0,reverse_name/* reverseNameOf */.f)(address)}`, zone)],
                ...(zone === undefined ? {} : { related: zone.locations }),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/ptr-mismatch.js







const ptrMismatch = {
    on: 'observation',
    id: 'ptr-mismatch',
    severity: 'error',
    title: 'The PTR record names something else',
    rationale: 'Whoever verifies a client by reverse lookup, and forward again, sees another name than the one that is published, and treats the client as an impostor: ' +
        'connections are dropped, mail is refused or filed as spam, access rules by name do not match. A site that put an AAAA record on the air while the PTR of the address ' +
        'still named another server met exactly this.',
    remedy: 'Change the PTR record to the name that is about to be published. If the name it holds is right, declare that name with the address, or accept it with ptr:.',
    repair: 'set-ptr',
    references: [
        {
            title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
        },
        {
            title: 'RFC 8601 section 3: the "iprev" check of mail receivers',
            url: 'https://www.rfc-editor.org/rfc/rfc8601.html#section-3',
        },
        {
            title: 'OpenHatch 509: "inconsistent or no DNS PTR record (see RFC 1912 2.1)" over IPv6',
            url: 'https://github.com/openhatch/oh-mainline/issues/509',
        },
    ],
    check(observation, context) {
        const outcome = (0,rules_reverse/* reverseOutcome */.xt)(observation, context);
        if (outcome === 'mismatch')
            return [mismatch(observation, observation.live.reverse, undefined)];
        if (outcome === 'declared-mismatch')
            return [mismatch(observation, observation.live?.reverse, observation.declared.reverse)];
        return NONE;
    },
};
function mismatch(observation, live, declared) {
    const { expectation } = observation;
    const { address, match } = expectation;
    const targets = (0,rules_reverse/* decidingTargets */.s9)(observation);
    const seen = declared === undefined
        ? `names ${(0,rules_words/* listed */.KE)(targets)}${(0,rules_words/* cacheAside */.rg)(live)}`
        : `is declared as ${(0,rules_words/* listed */.KE)(targets)}${declared.locations.length === 0 ? '' : ` at ${(0,rules_words/* placesWords */.i1)(declared.locations)}`}`;
    const stray = match === 'confirmed' && expectation.ptr.length === 0
        ? `, ${targets.length === 1 ? 'which does not resolve' : 'none of which resolves'} to it`
        : '';
    const where = declared === undefined ? 'the PTR record' : "the PTR record in the repository's reverse zone";
    const dot = missingDotAside(targets);
    const otherwise = match === 'exact' ? 'accept the other with ptr:' : 'declare the other with this address';
    return {
        message: `PTR of ${address} ${seen}${stray}, expected ${(0,rules_words/* expectedWords */.yJ)(expectation)}${dot}`,
        remedy: ptrRemedy((record) => `Replace ${where} by ${record}${match === 'confirmed' || dot !== '' ? '' : `; if the other name is right, ${otherwise}`}`, observation, 'this one'),
        expected: (0,rules_words/* expectedTargets */.Zo)(expectation),
        observed: targets,
        evidence: [
            ...(declared === undefined ? [] : [declaredEvidence(`PTR ${(0,reverse_name/* reverseNameOf */.f)(address)}`, declared)]),
            ...evidenceOf(live),
            ...(match === 'confirmed' ? evidenceOf(...(observation.live?.confirmations ?? [])) : []),
        ],
        ...(declared === undefined ? {} : { related: declared.locations }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/ptr-missing.js






const ptrMissing = {
    on: 'observation',
    id: 'ptr-missing',
    severity: 'error',
    title: 'The address has no PTR record',
    rationale: 'Mail servers, SSH daemons, log pipelines and access lists look the client up by its address. An address without a PTR is refused by large mail ' +
        'receivers, over IPv6 above all, and slows down or drops connections wherever a name is required. ' +
        'Resolvers also keep the negative answer, so a PTR that is published late stays absent for a while.',
    remedy: 'Publish the PTR record in the reverse zone of the network, or ask whoever holds that zone (often the hosting or network provider) to do it, before the address record goes out.',
    repair: 'set-ptr',
    references: [
        {
            title: 'RFC 1912 section 2.1: every address should have a PTR record that matches',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
        },
        {
            title: 'RFC 8501: Reverse DNS in IPv6 for Internet Service Providers',
            url: 'https://www.rfc-editor.org/rfc/rfc8501.html',
        },
        {
            title: 'RFC 2308 section 5: caching of negative answers',
            url: 'https://www.rfc-editor.org/rfc/rfc2308.html#section-5',
        },
        {
            title: 'Google: email sender guidelines require a PTR record for every sending address',
            url: 'https://support.google.com/a/answer/81126',
        },
        {
            title: 'mailcow 238: after IPv6 was switched on, mail came back for want of a PTR',
            url: 'https://github.com/mailcow/mailcow/issues/238',
        },
        {
            title: 'Mail-in-a-Box 1746: refused from one day to the next, as the IPv6 address has no PTR',
            url: 'https://github.com/mail-in-a-box/mailinabox/issues/1746',
        },
    ],
    check(observation, context) {
        const outcome = (0,rules_reverse/* reverseOutcome */.xt)(observation, context);
        if (outcome === 'missing')
            return [missingLive(observation, observation.live.reverse, context)];
        if (outcome === 'declared-missing')
            return [missingDeclared(observation, observation.declared.reverse)];
        return NONE;
    },
};
function missingLive(observation, lookup, context) {
    const { expectation } = observation;
    const { address } = expectation;
    const answer = lookup.answer;
    const alias = answer.aliases.length === 0
        ? ''
        : `; its reverse name is an alias of ${(0,rules_words/* listed */.KE)(answer.aliases.slice(-1))}, which has none`;
    const text = (record) => lacksReverseZone(answer)
        ? `No reverse zone is delegated for this network: have it delegated, or ask the holder of the network to publish ${record}`
        : `Publish ${record} in the reverse zone, or ask whoever holds that zone to do it`;
    return {
        message: `${address} has no PTR record (${(0,rules_words/* negativeWords */.t7)(answer, lookup)})${alias}, expected ${(0,rules_words/* expectedWords */.yJ)(expectation)}${(0,rules_words/* untilAside */.Ri)(answer, context.now)}`,
        remedy: ptrRemedy(text, observation),
        expected: (0,rules_words/* expectedTargets */.Zo)(expectation),
        observed: [],
        evidence: evidenceOf(lookup),
    };
}
function missingDeclared(observation, declared) {
    const { expectation } = observation;
    const { address } = expectation;
    return {
        message: `${address} has no PTR record in the repository's zone ${declared.zone}${(0,rules_words/* placedAside */._s)(declared.locations)}, expected ${(0,rules_words/* expectedWords */.yJ)(expectation)}`,
        remedy: ptrRemedy((record) => `Add ${record} to the reverse zone in the repository`, observation),
        expected: (0,rules_words/* expectedTargets */.Zo)(expectation),
        observed: [],
        evidence: [
            declaredEvidence(`PTR ${(0,reverse_name/* reverseNameOf */.f)(address)}`, declared),
            ...evidenceOf(observation.live?.reverse),
        ],
        related: declared.locations,
    };
}

// EXTERNAL MODULE: ./lib/rules/agreement.js
var agreement = __webpack_require__(0);
;// CONCATENATED MODULE: ./lib/rules/ptr-orphaned.js




const ptrOrphaned = {
    on: 'observation',
    removed: true,
    id: 'ptr-orphaned',
    severity: 'warning',
    title: 'The change removes the name, and the PTR of its address still names it',
    rationale: 'A PTR record that outlives its name points at nothing, or at whoever takes the name next. The next user of the address inherits a name that is not theirs, ' +
        'and logs and access rules go on naming a host that is gone.',
    remedy: 'Remove the PTR record together with the address record, or point it at the new name of the address.',
    repair: 'remove-ptr',
    references: [
        {
            title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
        },
    ],
    check({ expectation, live, declared }, context) {
        const { name, address, declaredAs } = expectation;
        if (declaredAs === 'ptr-record' || live?.reverse === undefined)
            return NONE;
        // One server that still has the PTR is enough: whoever asks it gets the name.
        const targets = (0,agreement/* answersOf */.Bw)(live.reverse).flatMap((answer) => answer.kind === 'rrset' && answer.targets.includes(name) ? answer.targets : []);
        if (targets.length === 0)
            return NONE;
        if (context.namesOf(address).length > 0)
            return NONE;
        const zone = declared?.reverse;
        const kept = zone?.answer.kind === 'rrset' && zone.answer.targets.includes(name);
        if (zone !== undefined && !kept)
            return NONE;
        return [
            {
                message: `PTR of ${address} still names ${name}, which this change removes${zone === undefined ? '' : (0,rules_words/* placedAside */._s)(zone.locations)}`,
                remedy: {
                    text: zone === undefined
                        ? 'Remove the PTR record from the reverse zone as well, or ask whoever holds that zone to do it'
                        : `Remove the PTR record from the repository's zone ${zone.zone} as well`,
                },
                expected: [],
                observed: [...new Set(targets)],
                evidence: evidenceOf(live.reverse),
                ...(zone === undefined ? {} : { related: zone.locations }),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/ptr-pending.js






const ptrPending = {
    on: 'observation',
    id: 'ptr-pending',
    severity: 'error',
    title: "The PTR is right in the repository's own reverse zone, and not live yet",
    rationale: 'The reverse zone in the repository holds the right PTR, and the DNS does not say so yet. Whoever connects from the address between the ' +
        'publication of the two is met with the old answer, and resolvers keep that answer for its TTL. ' +
        'It is a warning where this very change adds the PTR, because merging is what publishes it. Where the zone itself is new in the change the message ' +
        'says so: anybody can write a file that claims a reverse zone.',
    remedy: 'Publish the reverse zone first, wait until the old answer has expired, then publish the address record. For a pipeline that always publishes reverse zones first, lower this rule to a warning.',
    repair: 'set-ptr',
    references: [
        {
            title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
        },
        {
            title: 'RFC 2308 section 5: caching of negative answers',
            url: 'https://www.rfc-editor.org/rfc/rfc2308.html#section-5',
        },
    ],
    check(observation, context) {
        if ((0,rules_reverse/* reverseOutcome */.xt)(observation, context) !== 'pending')
            return NONE;
        const { expectation } = observation;
        const declared = observation.declared.reverse;
        const live = observation.live.reverse;
        const answer = live.answer;
        const seen = answer.kind === 'rrset' && answer.targets.length > 0
            ? `still names ${(0,rules_words/* listed */.KE)(answer.targets)}${(0,rules_words/* cacheAside */.rg)(live)}`
            : `is not live yet (${(0,rules_words/* negativeWords */.t7)(answer, live)})`;
        const targets = declared.answer.kind === 'rrset' ? declared.answer.targets : [];
        const publishes = declared.change === 'added' || declared.change === 'altered';
        const newZone = declared.isNewZone
            ? `; the zone ${declared.zone} is new in this change: make sure that it is published from here`
            : '';
        return [
            {
                message: `PTR of ${expectation.address} ${seen}, but is declared as ${(0,rules_words/* listed */.KE)(targets)}${(0,rules_words/* placedAside */._s)(declared.locations)}${newZone}${(0,rules_words/* untilAside */.Ri)(answer, context.now)}`,
                remedy: {
                    ...ptrRemedy(() => `Publish the repository's reverse zone ${declared.zone} first, then the address record`, observation),
                },
                expected: (0,rules_words/* expectedTargets */.Zo)(expectation),
                observed: answer.kind === 'rrset' ? answer.targets : [],
                evidence: [
                    ...evidenceOf(live),
                    declaredEvidence(`PTR ${(0,reverse_name/* reverseNameOf */.f)(expectation.address)}`, declared),
                ],
                related: declared.locations,
                ...(publishes ? { severity: 'warning' } : {}),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/ptr-target-invalid.js








const ptrTargetInvalid = {
    on: 'observation',
    id: 'ptr-target-invalid',
    severity: 'error',
    title: 'The PTR target is not a host name, or is an alias',
    rationale: 'A PTR record must name the primary name of the host: letters, digits and hyphens, and no alias. Resolver libraries drop answers with other characters, ' +
        'and a target that is itself an alias costs a lookup that many programs do not make, so the name counts as unknown or forged.',
    remedy: 'Let the PTR record name the canonical name, and give that name host name syntax (letters, digits, hyphens).',
    repair: 'set-ptr',
    references: [
        {
            title: 'RFC 2181 section 10.2: the value of a PTR record must not be an alias',
            url: 'https://www.rfc-editor.org/rfc/rfc2181.html#section-10.2',
        },
        {
            title: 'RFC 1123 section 2.1: host names',
            url: 'https://www.rfc-editor.org/rfc/rfc1123.html#section-2.1',
        },
    ],
    check(observation, context) {
        const { expectation } = observation;
        // A PTR record of the repository: the pair's name is the target itself.
        if (expectation.requires === 'forward')
            return checkOwnTarget(observation);
        const targets = (0,rules_reverse/* acceptableTargets */.t_)(observation, context);
        for (const target of targets) {
            if (!(0,domain_name/* isHostName */.uy)(target) || aliasedTo(target, observation, context) !== undefined)
                return targets.flatMap((one) => checkTarget(one, observation, context));
        }
        return NONE;
    },
};
function checkTarget(target, observation, context) {
    const { address } = observation.expectation;
    const zone = observation.declared?.reverse;
    const related = zone === undefined ? {} : { related: zone.locations };
    if (!(0,domain_name/* isHostName */.uy)(target)) {
        return [
            { ...notAHostName(address, target), evidence: evidenceOf(observation.live?.reverse), ...related },
        ];
    }
    const canonical = aliasedTo(target, observation, context);
    if (canonical === undefined)
        return NONE;
    return [
        {
            ...isAnAlias(address, target, canonical),
            evidence: evidenceOf(observation.live?.reverse, (0,leads_back/* confirmationOf */.$x)(target, observation)),
            ...related,
        },
    ];
}
/** The canonical name of a target that is an alias. The pair's own name is left to `name-is-alias`. */
function aliasedTo(target, observation, context) {
    if (target === observation.expectation.name)
        return undefined;
    const canonical = ptr_target_invalid_canonicalOf((0,leads_back/* confirmationOf */.$x)(target, observation)?.answer);
    if (canonical === undefined)
        return undefined;
    // What the repository declares with an address of its own replaces the alias when it is published.
    const replaced = context.stage === 'pre-publish' && (0,leads_back/* isDeclaredWith */.PK)(target, observation.expectation.address, context);
    return replaced ? undefined : canonical;
}
function checkOwnTarget({ expectation, declared, live }) {
    const { address, name } = expectation;
    const zone = declared?.forward;
    const canonical = ptr_target_invalid_canonicalOf(zone?.answer ?? live?.forward?.answer);
    if (canonical === undefined && (0,domain_name/* isHostName */.uy)(name))
        return NONE;
    if (!(0,domain_name/* isHostName */.uy)(name))
        return [{ ...notAHostName(address, name), evidence: [] }];
    return [
        {
            ...isAnAlias(address, name, canonical),
            evidence: zone === undefined ? evidenceOf(live?.forward) : [declaredEvidence(`address of ${name}`, zone)],
            ...(zone === undefined ? {} : { related: zone.locations }),
        },
    ];
}
function ptr_target_invalid_canonicalOf(answer) {
    return answer === undefined || answer.kind === 'failure' ? undefined : answer.aliases.at(-1);
}
function notAHostName(address, target) {
    const written = addressAsTarget(target);
    if (written !== undefined)
        return {
            message: `PTR of ${address} ${holdsAddress(written)}`,
            remedy: { text: nameRemedy(address) },
            observed: [target],
        };
    return {
        message: `PTR of ${address} names ${(0,rules_words/* named */.KT)(target)}, which is not a host name`,
        remedy: { text: hostNameRemedy(target, address) },
        observed: [target],
    };
}
function isAnAlias(address, target, canonical) {
    return {
        message: `PTR of ${address} names ${target}, which is an alias of ${canonical}`,
        remedy: { text: `Let the PTR record name ${canonical}, or give ${target} an address record of its own` },
        expected: [canonical],
        observed: [target],
    };
}

;// CONCATENATED MODULE: ./lib/rules/ptr-unconfirmed.js








const ptrUnconfirmed = {
    on: 'observation',
    id: 'ptr-unconfirmed',
    severity: 'error',
    title: 'The PTR names an acceptable name that does not lead back to the address',
    rationale: 'A PTR record is believed only where forward lookup of its target contains the address; anyone can put any name into a reverse zone of their own. ' +
        'The target here was accepted, yet it leads back neither in the DNS nor in the repository, so the check that mail receivers and servers make fails.',
    remedy: 'Publish the address record of the PTR target, or let the PTR record name the pair itself.',
    repair: 'publish-forward',
    references: [
        {
            title: 'RFC 8601 section 3: the "iprev" check of mail receivers',
            url: 'https://www.rfc-editor.org/rfc/rfc8601.html#section-3',
        },
        {
            title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
        },
        {
            title: 'docker-mailserver 2970: "does not resolve to address", and the client counts as unknown',
            url: 'https://github.com/docker-mailserver/docker-mailserver/issues/2970',
        },
    ],
    check(observation, context) {
        if ((0,rules_confirmation/* confirmationOutcome */.e)(observation, context) !== 'unconfirmed')
            return NONE;
        const { address } = observation.expectation;
        const type = (0,ip_address/* addressTypeOf */.cC)(address);
        const targets = (0,rules_reverse/* acceptableTargets */.t_)(observation, context);
        const lookups = targets.flatMap((target) => (0,leads_back/* confirmationOf */.$x)(target, observation) ?? []);
        const [first] = lookups;
        const answer = (0,rules_forward/* decisiveAnswer */.vh)(first, address);
        const aside = first === undefined ? '' : (0,rules_words/* serversAside */.x8)(first, address);
        const seen = answer?.kind === 'rrset'
            ? `resolves to ${(0,rules_words/* listed */.KE)(answer.targets)}`
            : `has no ${type} record${answer === undefined || answer.kind === 'failure' ? '' : ` (${(0,rules_words/* negativeWords */.t7)(answer, first)})`}`;
        const [target] = first === undefined ? targets : [first.question.name];
        return [
            {
                message: targets.length === 1
                    ? `PTR of ${address} names ${target}, which ${seen} and so does not lead back${aside}`
                    : `PTR of ${address} names ${(0,rules_words/* listed */.KE)(targets)}, and none of them leads back`,
                remedy: {
                    text: 'Publish the address record of the PTR target first',
                    record: `${target}. IN ${type} ${address}`,
                },
                expected: [address],
                observed: answer?.kind === 'rrset' ? answer.targets : [],
                evidence: evidenceOf(observation.live?.reverse, ...lookups),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/reverse-dropped.js


const reverseDropped = {
    on: 'observation',
    id: 'reverse-dropped',
    severity: 'warning',
    title: 'The change takes away the reverse zone that holds the PTR of an address still in use',
    rationale: 'As long as the old zone is served the PTR is found; it goes with the zone, together with those of all its neighbours. A mistyped zone statement or origin does that as thoroughly as a removed file. ' +
        'Where the zone only moves to another place, nothing is lost, and nothing in the repository shows it.',
    remedy: 'Keep the zone: look for a mistyped zone statement, origin or file name. Where another place publishes it from now on, see that it does so before this change is merged.',
    repair: 'set-ptr',
    references: [
        {
            title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
        },
    ],
    check({ expectation, droppedReverse }, context) {
        if (droppedReverse?.answer.kind !== 'rrset')
            return NONE;
        // A zone that delegates the name, or could not be read in full, is still there.
        if (context.hasReverseZone(expectation.address, expectation.view))
            return NONE;
        const { zone, answer, locations } = droppedReverse;
        const [place] = locations;
        const at = place === undefined ? '' : ` (${place.path}${place.line === undefined ? '' : `:${place.line}`})`;
        return [
            {
                message: `Before this change the repository held ${zone} with the PTR of ${expectation.address}, ${answer.targets.map(rules_words/* clipped */.cz).join(', ')}${at}; now it holds no such zone, and other pairs may lose theirs as well`,
                observed: answer.targets,
                once: `${zone} ${expectation.view ?? ''}`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/reverse-inconsistent.js




const reverseInconsistent = {
    on: 'observation',
    id: 'reverse-inconsistent',
    severity: 'error',
    title: 'The authoritative servers of the reverse zone disagree about the PTR',
    rationale: 'Which answer a client gets depends on which server its resolver happens to ask, so verification succeeds and fails at random. Most often a secondary did not transfer the zone, or a server holds a stale copy.',
    remedy: 'Compare the serials in the evidence, repair the transfer to the server that lags behind, and run again.',
    repair: 'reverse-servers',
    references: [
        {
            title: 'RFC 1034 section 4.3.5: zone maintenance and transfers',
            url: 'https://www.rfc-editor.org/rfc/rfc1034.html#section-4.3.5',
        },
        {
            title: 'RFC 2182: Selection and Operation of Secondary DNS Servers',
            url: 'https://www.rfc-editor.org/rfc/rfc2182.html',
        },
    ],
    check({ expectation, live }) {
        const reverse = live?.reverse;
        if (reverse?.servers === undefined || expectation.requires === 'forward')
            return NONE;
        if (!(0,agreement/* serversDisagree */.HC)(reverse.servers))
            return NONE;
        const byAnswer = new Map();
        for (const { server, answer } of (0,agreement/* authoritativeAnswers */.Rl)(reverse.servers)) {
            if (answer.kind === 'not-asked' || answer.kind === 'failure')
                continue;
            const words = answer.kind === 'rrset'
                ? (0,rules_words/* listed */.KE)([...answer.targets].sort())
                : answerWords({ kind: answer.kind, aliases: [] });
            byAnswer.set(words, [...(byAnswer.get(words) ?? []), server]);
        }
        const said = [...byAnswer].map(([words, servers]) => `${(0,rules_words/* listed */.KE)(servers)} ${servers.length === 1 ? 'says' : 'say'} ${words}`);
        return [
            {
                message: `The servers of the reverse zone disagree about the PTR of ${expectation.address}: ${said.slice(0, 4).join('; ')}`,
                remedy: { text: 'Bring the servers of the reverse zone to the same serial, then run again' },
                expected: (0,rules_words/* expectedTargets */.Zo)(expectation),
                observed: [...byAnswer.keys()],
                evidence: evidenceOf(reverse),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/reverse-lame.js




const reverseLame = {
    on: 'observation',
    id: 'reverse-lame',
    severity: 'warning',
    title: 'A server that the reverse zone is delegated to does not answer for it',
    rationale: 'The other servers answer, so the PTR is found, after a timeout or a second try. When those fail as well nothing is left, and some resolvers give up on a zone that is partly lame.',
    remedy: 'Let the server serve the zone, or remove its NS record from the zone and from the delegation.',
    repair: 'reverse-servers',
    references: [
        {
            title: 'RFC 1912 section 2.8: lame delegations',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.8',
        },
        {
            title: 'RFC 9499 section 7: "lame delegation"',
            url: 'https://www.rfc-editor.org/rfc/rfc9499.html#section-7',
        },
    ],
    check({ expectation, live }) {
        const reverse = live?.reverse;
        if (reverse?.servers === undefined || expectation.requires === 'forward')
            return NONE;
        const lame = (0,agreement/* lameServers */.Qx)(reverse.servers);
        // Where no server answers at all the lookup itself has failed.
        if (lame.length === 0 || (0,agreement/* authoritativeAnswers */.Rl)(reverse.servers).length === 0)
            return NONE;
        const said = lame.map(({ server, answer, errors }) => `${(0,rules_words/* clipped */.cz)(server)} (${answer.kind === 'failure' ? (0,rules_words/* failureWords */.AC)(answer, errors) : 'answers without authority'})`);
        return [
            {
                message: `No authoritative answer about the PTR of ${expectation.address} from ${(0,rules_words/* listed */.KE)(said)}`,
                remedy: { text: 'Let the server serve the reverse zone, or remove it from the delegation' },
                observed: lame.map(({ server }) => server),
                evidence: evidenceOf(reverse),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/reverse-name-malformed.js

const reverseNameMalformed = {
    on: 'declaration',
    id: 'reverse-name-malformed',
    severity: 'error',
    title: 'The owner of a PTR record can never be asked for',
    rationale: 'The reverse name of an address has exactly 32 labels of one hexadecimal digit under ip6.arpa, or 4 decimal octets under in-addr.arpa, in reverse order. A PTR record under any other name is accepted by every server ' +
        'and found by nobody, so it looks published while the address has no PTR.',
    remedy: 'Write the owner that the finding shows; ptr-gate ptr ADDRESS prints the reverse name of any address.',
    repair: 'reverse-name',
    references: [
        {
            title: 'RFC 3596 section 2.5: the IP6.ARPA domain',
            url: 'https://www.rfc-editor.org/rfc/rfc3596.html#section-2.5',
        },
        {
            title: 'RFC 1035 section 3.5: the IN-ADDR.ARPA domain',
            url: 'https://www.rfc-editor.org/rfc/rfc1035.html#section-3.5',
        },
        {
            title: 'RFC 2317: Classless IN-ADDR.ARPA delegation',
            url: 'https://www.rfc-editor.org/rfc/rfc2317.html',
        },
        {
            title: 'DNSControl 3550: a release gave the PTR records of IPv6 addresses names that can never match',
            url: 'https://github.com/DNSControl/dnscontrol/issues/3550',
        },
    ],
    check: (defect) => violationOf('reverse-name-malformed', defect),
};

;// CONCATENATED MODULE: ./lib/rules/rollout-late.js





const rolloutLate = {
    on: 'observation',
    id: 'rollout-late',
    severity: 'notice',
    title: 'The rollout has come to the region, and the address is not live there',
    rationale: 'By its date the region should show the address, and its clients do not see it. Every later region waits for what this one was to find out. ' +
        'Under `stage: published` the same is an error (forward-missing, forward-mismatch).',
    remedy: 'Publish the address record in this region, or say in the rollout that it waits: a later date under `pin:`, or `hold:`.',
    repair: 'publish-forward',
    references: [
        {
            title: 'RFC 7871: Client Subnet in DNS Queries',
            url: 'https://www.rfc-editor.org/rfc/rfc7871.html',
        },
    ],
    check(observation, context) {
        if ((0,rules_forward/* forwardOutcome */.I0)(observation, context) !== 'late')
            return NONE;
        const { name, address, region, rollout } = observation.expectation;
        const live = observation.live.forward;
        const answer = (0,rules_forward/* liveForward */.or)(observation);
        const targets = answer.kind === 'rrset' ? answer.targets : [];
        const type = (0,ip_address/* addressTypeOf */.cC)(address);
        const seen = answer.kind === 'nodata' || answer.kind === 'nxdomain'
            ? `${(0,rules_words/* negativeWords */.t7)(answer, live)}${(0,rules_words/* untilAside */.Ri)(answer, context.now)}`
            : `its ${type} records are ${(0,rules_words/* listed */.KE)(targets)}`;
        return [
            {
                message: `${region} is due since ${rollout.date}, and ${name} is not live there with ${address}: ${seen}${(0,rules_words/* serversAside */.x8)(live, address)}`,
                remedy: {
                    text: `Publish this ${type} record in region ${region} once its PTR is right, or let the region wait with pin: or hold:`,
                },
                expected: [address],
                observed: targets,
                evidence: evidenceOf(live),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/source-syntax.js

const sourceSyntax = {
    on: 'declaration',
    id: 'source-syntax',
    severity: 'error',
    title: 'A record could not be read',
    rationale: 'A record that cannot be read is a pair that nobody checks. Name servers refuse the whole zone for such a record, or read something else than was meant; the rest of the file was read and judged.',
    remedy: 'Correct the record at the place that the finding names.',
    repair: 'configuration',
    references: [
        {
            title: 'RFC 1035 section 5: master files',
            url: 'https://www.rfc-editor.org/rfc/rfc1035.html#section-5',
        },
        {
            title: 'RFC 5952: A Recommendation for IPv6 Address Text Representation',
            url: 'https://www.rfc-editor.org/rfc/rfc5952.html',
        },
    ],
    check: (defect) => violationOf('source-syntax', defect),
};

;// CONCATENATED MODULE: ./lib/rules/index.js































/** Every rule, in the order in which the findings of one pair and the documentation present them. */
const RULES = [
    lookupFailed,
    ptrMissing,
    ptrPending,
    ptrMismatch,
    ptrUnconfirmed,
    ptrAmbiguous,
    ptrTargetInvalid,
    ptrOrphaned,
    forwardMissing,
    forwardMismatch,
    forwardUndeclared,
    forwardPremature,
    rolloutLate,
    nameIsAlias,
    addressNotGlobal,
    addressPrivate,
    expectationConflict,
    reverseNameMalformed,
    reverseDropped,
    reverseInconsistent,
    reverseLame,
    ipv6Unhealthy,
    notDualStack,
    healthUnmeasured,
    sourceSyntax,
    nothingToCheck,
    ignoreExpired,
    ignoreUnused,
    ignoreUnapproved,
    baselineOutdated,
    policyChanged,
];
const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
function ruleById(id) {
    return BY_ID.get(id);
}


/***/ }),

/***/ 7224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createJudge)
});

// EXTERNAL MODULE: ./lib/rules/ignores.js
var rules_ignores = __webpack_require__(4443);
// EXTERNAL MODULE: ./lib/rules/index.js + 39 modules
var rules = __webpack_require__(8488);
// EXTERNAL MODULE: ./lib/rules/rollout-words.js
var rollout_words = __webpack_require__(2497);
;// CONCATENATED MODULE: ./lib/rules/judged-ahead.js

/** What stands in the way of a region's turn, by the rule that finds it. */
const OBSTACLES = {
    'ptr-missing': 'its PTR is missing',
    'ptr-pending': 'its PTR is not live yet',
    'ptr-mismatch': 'its PTR names another name',
    'ptr-unconfirmed': 'its PTR does not lead back',
    'ptr-target-invalid': 'its PTR has an invalid target',
    'reverse-inconsistent': 'its name servers disagree about its PTR',
    'ipv6-unhealthy': 'its IPv6 service is not healthy',
};
/** True for a rule whose findings keep the AAAA of a region from being published. */
function standsInTheWay(rule) {
    return Object.hasOwn(OBSTACLES, rule) || rule === 'lookup-failed' || rule === 'address-not-global';
}
/**
 * The violation as it stands before the region's turn: with the time that is left, and for regions behind the next one
 * as a warning, because nobody is about to publish their addresses. A severity that the policy sets still holds.
 */
function judgedAhead(rule, violation, expectation) {
    const { rollout, region } = expectation;
    const obstacle = OBSTACLES[rule.id];
    if (rollout === undefined || rollout.state === 'due' || obstacle === undefined)
        return violation;
    const severity = violation.severity ?? rule.severity;
    if (severity !== 'error')
        return violation;
    const turn = rollout.inDays === null ? 'is held back' : `is due ${(0,rollout_words/* inDaysWords */.e)(rollout.inDays)}`;
    return {
        ...violation,
        message: `${region} ${turn} and ${obstacle}: ${violation.message}`,
        severity: rollout.state === 'next' ? severity : 'warning',
    };
}

// EXTERNAL MODULE: ./lib/model/fingerprint.js
var model_fingerprint = __webpack_require__(2358);
;// CONCATENATED MODULE: ./lib/rules/known.js

function knownOf(entries, isOff) {
    const byFingerprint = new Map(entries.map((entry) => [(0,model_fingerprint/* fingerprintOf */.ax)(entry.identity), entry]));
    const occurred = new Set();
    const undecided = new Set();
    return {
        recognises(finding) {
            if (byFingerprint.size === 0)
                return false;
            const fingerprint = (0,model_fingerprint/* fingerprintOf */.ax)((0,model_fingerprint/* identityOf */.cu)(finding));
            if (!byFingerprint.has(fingerprint))
                return false;
            occurred.add(fingerprint);
            return true;
        },
        noteUndecided({ name, address }) {
            if (byFingerprint.size > 0)
                undecided.add(pairKey(name, address));
        },
        uses: () => [...byFingerprint].map(([fingerprint, entry]) => {
            const { identity } = entry;
            return {
                ...entry,
                occurred: occurred.has(fingerprint),
                undecided: isOff(identity.rule) ||
                    ('name' in identity &&
                        undecided.has(pairKey(identity.name ?? undefined, identity.address ?? undefined))),
            };
        }),
    };
}
function pairKey(name, address) {
    return `${name ?? ''} ${address ?? ''}`;
}

// EXTERNAL MODULE: ./lib/rules/last-kept.js
var last_kept = __webpack_require__(7567);
// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/rules/forward.js
var rules_forward = __webpack_require__(473);
// EXTERNAL MODULE: ./lib/rules/reverse.js
var reverse = __webpack_require__(5394);
;// CONCATENATED MODULE: ./lib/rules/result.js



/** Where what was observed comes from: the DNS, or the repository's own zones where nothing could be asked. */
function basisOf({ live }) {
    return live?.reverse === undefined && live?.forward === undefined ? 'declared' : 'live';
}
function resultOf(observation, state) {
    const { expectation, live, declared } = observation;
    const basis = basisOf(observation);
    const forward = basis === 'live' ? (0,rules_forward/* liveForward */.or)(observation) : declared?.forward?.answer;
    const reverse = basis === 'live' ? live.reverse?.answer : declared?.reverse?.answer;
    const reading = basis === 'live' ? (0,rules_forward/* readForward */.GD)(forward, expectation.address) : 'not-asked';
    return {
        name: expectation.name,
        address: expectation.address,
        state,
        region: expectation.region ?? null,
        view: expectation.view ?? null,
        change: expectation.change,
        requires: expectation.requires,
        basis,
        location: expectation.location,
        ptr: observed(reverse),
        expected: expectation.ptr,
        forward: observed(forward),
        live: reading === 'not-asked' || reading === 'failed' ? null : reading === 'contains',
    };
}
const NOTHING = Object.freeze([]);
function observed(answer) {
    if (answer === undefined || answer.kind === 'failure')
        return null;
    return answer.kind === 'rrset' ? answer.targets : NOTHING;
}
/** How a pair stands against which nothing was found and of which enough is known: both directions, or the reverse so far. */
function settledState(observation) {
    const { expectation, declared } = observation;
    if ((0,domain_name/* isWildcard */.z2)(expectation.name))
        return 'ready';
    if (expectation.requires === 'reverse')
        return 'verified';
    const forward = basisOf(observation) === 'live' ? (0,rules_forward/* liveForward */.or)(observation) : declared?.forward?.answer;
    return (0,rules_forward/* readForward */.GD)(forward, expectation.address) === 'contains' ? 'verified' : 'ready';
}
/** Why nothing can be said of the assertion that the pair makes, or undefined where something can. */
function skipOf(observation, context) {
    const { expectation } = observation;
    if (expectation.requires === 'forward') {
        if ((0,rules_forward/* forwardOutcome */.I0)(observation, context) !== 'not-asked')
            return undefined;
        return context.offline
            ? skip(observation, 'forward-zone-not-held', `offline, and the repository does not hold the zone of ${expectation.name}, or not all of it`)
            : skip(observation, 'forward-not-asked', `the addresses of ${expectation.name} could not be asked for from here`);
    }
    if ((0,reverse/* reverseOutcome */.xt)(observation, context) !== 'not-asked')
        return undefined;
    if (observation.live?.reverse !== undefined || observation.declared?.reverse !== undefined) {
        return skip(observation, 'confirmation-not-asked', 'no forward lookup of the PTR targets could be made from here');
    }
    return context.offline
        ? skip(observation, 'reverse-zone-not-held', `offline, and ${unheldWords(expectation, context)}`)
        : skip(observation, 'reverse-not-asked', `the PTR of ${expectation.address} cannot be asked of the public DNS, and the repository does not hold its reverse zone`);
}
function unheldWords({ address, view }, context) {
    if (context.hasReverseZone(address, view))
        return `the repository's reverse zone of ${address} does not tell: it delegates the name, leads elsewhere, or could not be read in full`;
    const child = context.classlessZoneOf?.(address, view);
    return child === undefined
        ? `the repository does not hold the reverse zone of ${address}`
        : `the repository holds the zone ${child}, but not the records of ${(0,domain_name/* parentOf */.gN)(child)} that lead there: ask the DNS, or add that zone`;
}
/** Why it is unknown whether a removed pair leaves its PTR behind, or undefined where that is known. */
function removedSkipOf(observation, context) {
    const { expectation, live } = observation;
    if (expectation.declaredAs === 'ptr-record' || context.namesOf(expectation.address).length > 0)
        return undefined;
    const answer = live?.reverse?.answer;
    if (answer !== undefined && answer.kind !== 'failure')
        return undefined;
    let unknown = 'could not be looked up';
    if (answer === undefined)
        unknown = context.offline ? 'was not asked: offline' : 'could not be asked from here';
    return skip(observation, 'removed', `whether the PTR of ${expectation.address} still names ${expectation.name}, which the change removes, ${unknown}`);
}
function skip({ expectation }, reason, detail) {
    const { name, address, location } = expectation;
    return { reason, detail, name, address, location };
}

;// CONCATENATED MODULE: ./lib/rules/judge.js






const isObservationRule = (rule) => rule.on === 'observation';
const PRESENT = rules/* RULES */.y.filter(isObservationRule).filter((rule) => rule.removed !== true);
const REMOVED = rules/* RULES */.y.filter(isObservationRule).filter((rule) => rule.removed === true);
const EMPTY = Object.freeze([]);
function createJudge(policy, facts) {
    const context = { ...facts, kept: (0,last_kept/* keepNothing */.L)() };
    const ignores = (0,rules_ignores/* ignoresOf */.fL)(policy.ignore, context.now, policy.scope, (id) => (0,rules/* ruleById */.B)(id) !== undefined);
    const known = knownOf(policy.known ?? EMPTY, (rule) => policy.rules.get(rule) === 'off');
    const reported = new Set();
    const gates = (change) => policy.scope === 'all' || change !== 'unchanged';
    function judgeObservation(observation) {
        const { expectation } = observation;
        if (expectation.leftOut !== undefined)
            return unjudged(observation, expectation.leftOut);
        const removed = expectation.change === 'removed';
        let sheet;
        let state;
        let isUnseen = false;
        for (const rule of removed ? REMOVED : PRESENT) {
            const violations = rule.check(observation, context);
            if (violations.length === 0)
                continue;
            sheet ??= { findings: [], suppressed: [] };
            isUnseen ||= rule.id === 'lookup-failed';
            for (const violation of violations) {
                state = graver(state, rule, violation);
                admit(sheet, rule, judgedAhead(rule, violation, expectation), expectation, gates(expectation.change));
            }
        }
        let skip;
        if (removed)
            skip = removedSkipOf(observation, context);
        else if (state === undefined) {
            skip = skipOf(observation, context);
            state = skip === undefined ? settledState(observation) : 'skipped';
        }
        if (isUnseen || state === 'skipped')
            known.noteUndecided(expectation);
        if (expectation.ignores !== undefined || state === 'unverified' || state === 'skipped')
            ignores.note(expectation, state === 'unverified' || state === 'skipped');
        return {
            result: removed ? null : resultOf(observation, state),
            findings: sheet?.findings ?? EMPTY,
            suppressed: sheet?.suppressed ?? EMPTY,
            skip: skip ?? null,
        };
    }
    function unjudged(observation, why) {
        const { expectation } = observation;
        ignores.note(expectation, true);
        known.noteUndecided(expectation);
        const { name, address, location, change } = expectation;
        return {
            result: change === 'removed' ? null : resultOf(observation, 'skipped'),
            findings: EMPTY,
            suppressed: EMPTY,
            skip: { ...why, name, address, location },
        };
    }
    function judgeDeclaration(defect) {
        const sheet = { findings: [], suppressed: [] };
        const rule = (0,rules/* ruleById */.B)(defect.kind);
        const violations = rule.on === 'declaration'
            ? rule.check(defect, context)
            : rule.on === 'observation'
                ? (rule.checkDefect?.(defect, context) ?? EMPTY)
                : EMPTY;
        for (const violation of violations)
            admit(sheet, rule, violation, defect, gates(defect.change));
        return sheet;
    }
    function runOf(facts) {
        return {
            ...facts,
            ignores: ignores.uses(),
            ...(policy.known === undefined ? {} : { known: known.uses() }),
        };
    }
    function judgeRun(run) {
        const sheet = { findings: [], suppressed: [] };
        for (const rule of rules/* RULES */.y) {
            if (rule.on !== 'run')
                continue;
            for (const violation of rule.check(run, context))
                admit(sheet, rule, violation, undefined, violation.gating ?? true);
        }
        return sheet;
    }
    /** Turns a violation into a finding, or into a suppressed one, or into nothing where the policy switches the rule off. */
    function admit(sheet, rule, violation, subject, gating) {
        const severity = severityOf(rule, violation, policy, gating);
        if (severity === 'off')
            return;
        // A pair that the change touches reports again what an untouched one could only mention.
        const key = violation.once === undefined ? undefined : onceKey(gating, rule, violation.once);
        if (key !== undefined && reported.has(key))
            return;
        const finding = {
            rule: rule.id,
            severity,
            message: violation.message,
            remedy: violation.remedy === undefined ? { text: rule.remedy } : violation.remedy,
            location: violation.location ?? subject?.location ?? null,
            related: violation.related ?? EMPTY,
            name: violation.name ?? subject?.name ?? null,
            address: violation.address ?? subject?.address ?? null,
            region: subject?.region ?? null,
            expected: violation.expected ?? EMPTY,
            observed: violation.observed ?? EMPTY,
            evidence: violation.evidence ?? EMPTY,
            gating,
            ...(key === undefined ? {} : { once: key }),
        };
        const by = subject && ignores.suppressing(rule.id, subject);
        const isKnown = subject !== undefined && known.recognises(finding);
        // What one pair may hide stands for all that share it, and the next of them tells it.
        if (key !== undefined && by === undefined && !isKnown)
            reported.add(key);
        if (by !== undefined)
            sheet.suppressed.push(suppressedBy(by, finding));
        else
            sheet.findings.push(isKnown ? { ...finding, severity: 'notice', gating: false, known: true } : finding);
    }
    return { judgeObservation, judgeDeclaration, runOf, judgeRun };
}
function onceKey(gating, rule, about) {
    return `${gating} ${rule.id} ${about}`;
}
/**
 * The state that the evidence gives the pair, before the policy has its say about severities, ignores and scope:
 * failed > unverified > pending.
 */
function graver(state, rule, violation) {
    if (rule.id === 'lookup-failed')
        return state === 'failed' ? state : 'unverified';
    if (rule.id === 'ptr-pending')
        return state ?? 'pending';
    return (violation.severity ?? rule.severity) === 'error' ? 'failed' : state;
}
function severityOf(rule, violation, policy, gating) {
    const own = violation.severity ?? rule.severity;
    // A failed lookup is silence, and silence must not become consent by a setting.
    const level = rule.id === 'lookup-failed' ? own : (policy.rules.get(rule.id) ?? own);
    return gating || level === 'off' ? level : 'notice';
}
function suppressedBy(by, finding) {
    return { finding, reason: by.reason, until: by.until ?? null, by: by.location ?? null };
}


/***/ }),

/***/ 7567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ keepNothing),
/* harmony export */   f: () => (/* binding */ lastKept)
/* harmony export */ });
function keepNothing() {
    return { observation: undefined, found: [] };
}
let questions = 0;
/** The same pure function, which finds out only once about each pair where the context keeps what it found. */
function lastKept(find) {
    const question = questions++;
    return (observation, context) => {
        const { kept } = context;
        if (kept === undefined)
            return find(observation, context);
        if (kept.observation !== observation) {
            kept.observation = observation;
            kept.found.fill(undefined);
        }
        kept.found[question] ??= find(observation, context);
        return kept.found[question];
    };
}


/***/ }),

/***/ 7447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ confirmationOf),
/* harmony export */   PK: () => (/* binding */ isDeclaredWith),
/* harmony export */   b6: () => (/* binding */ leadsBack),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3984);
/* harmony import */ var _forward_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(473);



/**
 * Whether a PTR target leads back to the pair's address. The pair's own name counts: its forward has rules of its own.
 * Before publication, and offline, a target that the repository declares with the address counts as well.
 */
function leadsBack(target, observation, context) {
    const { name, address } = observation.expectation;
    if (target === name)
        return 'yes';
    if ((context.stage === 'pre-publish' || context.offline) && isDeclaredWith(target, address, context))
        return 'yes';
    const reading = (0,_forward_js__WEBPACK_IMPORTED_MODULE_2__/* .readForward */ .GD)((0,_forward_js__WEBPACK_IMPORTED_MODULE_2__/* .decisiveAnswer */ .vh)(confirmationOf(target, observation), address), address);
    if (reading === 'contains')
        return 'yes';
    return reading === 'failed' || reading === 'not-asked' ? reading : 'no';
}
/** The forward lookup of a PTR target, of the address's own type. */
function confirmationOf(target, { live, expectation }) {
    if (live === undefined)
        return undefined;
    const type = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressTypeOf */ .cC)(expectation.address);
    for (const lookup of live.confirmations) {
        if (lookup.question.name === target && lookup.question.type === type)
            return lookup;
    }
    return undefined;
}
/** Whether the repository declares the name with the address, itself or by the wildcard that covers it; `view` as for `addressesOf`. */
function isDeclaredWith(target, address, context, view) {
    if (context.addressesOf(target, view).includes(address))
        return true;
    const wildcard = coveringWildcard(target, context);
    return wildcard !== undefined && context.addressesOf(wildcard, view).includes(address);
}
/** Whether the wildcard, declared or not, answers for the target where nothing declared stands between them. */
function covers(wildcard, target, context) {
    const parent = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(wildcard);
    if (target === parent || (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWildcard */ .z2)(target) || !(0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(target, parent))
        return false;
    for (let name = target; name !== parent; name = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(name)) {
        if (context.exists(name))
            return false;
    }
    return true;
}
/** The wildcard at the closest declared name above the target, which alone may cover it (RFC 4592 section 3.3.1). */
function coveringWildcard(target, context) {
    if ((0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWildcard */ .z2)(target))
        return undefined;
    for (let name = target; name !== _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl && !context.exists(name); name = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(name)) {
        const parent = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(name);
        const wildcard = (parent === _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl ? '*' : `*.${parent}`);
        if (context.exists(wildcard))
            return wildcard;
    }
    return undefined;
}


/***/ }),

/***/ 5394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ acceptanceOf),
/* harmony export */   s9: () => (/* binding */ decidingTargets),
/* harmony export */   t_: () => (/* binding */ acceptableTargets),
/* harmony export */   xt: () => (/* binding */ reverseOutcome)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(0);
/* harmony import */ var _last_kept_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7567);
/* harmony import */ var _leads_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7447);




/** Many rules ask it of each pair in turn. */
const reverseOutcome = (0,_last_kept_js__WEBPACK_IMPORTED_MODULE_2__/* .lastKept */ .f)(findOutcome);
function findOutcome(observation, context) {
    if (observation.expectation.requires === 'forward')
        return 'not-needed';
    const declared = observation.declared?.reverse;
    const live = observation.live?.reverse;
    if (declared === undefined)
        return live === undefined ? 'not-asked' : readLookup(live, observation, context);
    const desired = readAnswer(declared.answer, observation, context);
    if (desired === 'missing')
        return 'declared-missing';
    if (desired === 'mismatch')
        return 'declared-mismatch';
    if (live === undefined)
        return desired;
    const actual = readLookup(live, observation, context);
    if (actual === 'failed' || actual === 'inconsistent')
        return actual;
    if (desired !== 'acceptable')
        return desired;
    return actual === 'missing' || actual === 'mismatch' ? 'pending' : actual;
}
function readLookup(lookup, observation, context) {
    if (lookup.servers !== undefined && (0,_agreement_js__WEBPACK_IMPORTED_MODULE_3__/* .serversDisagree */ .HC)(lookup.servers))
        return 'inconsistent';
    return readAnswer(lookup.answer, observation, context);
}
function readAnswer(answer, observation, context) {
    if (answer.kind === 'failure')
        return 'failed';
    if (answer.kind !== 'rrset' || answer.targets.length === 0)
        return 'missing';
    let failed = false;
    let refuted = false;
    let unasked = false;
    for (const target of answer.targets) {
        const acceptance = acceptanceOf(target, observation, context);
        if (acceptance === 'yes')
            return 'acceptable';
        if (acceptance === 'failed')
            failed = true;
        else if (acceptance === 'not-asked')
            unasked = true;
        else
            refuted = true;
    }
    // Some asked and refuted, some not asked: a hostile RRset may be longer than anyone follows, and must not pass for that.
    if (failed || (unasked && refuted))
        return 'confirmation-failed';
    return unasked ? 'not-asked' : 'mismatch';
}
/** Whether one PTR target is acceptable; only under `match: confirmed` does that depend on a lookup. */
function acceptanceOf(target, observation, context) {
    const { address, match, ptr, view, isCrowded } = observation.expectation;
    if (ptr.includes(target))
        return 'yes';
    if (isCrowded === true && context.isExpected?.(target, address) === true)
        return 'yes';
    if (match === 'confirmed')
        return (0,_leads_back_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsBack */ .b6)(target, observation, context);
    // A crowded address has more names than are listed, and a wildcard has no PTR of its own: a name it answers for will do.
    const held = observation.declared?.reverse !== undefined;
    if (match === 'any' && (0,_leads_back_js__WEBPACK_IMPORTED_MODULE_1__/* .isDeclaredWith */ .PK)(target, address, context, held ? view : undefined))
        return 'yes';
    for (const acceptable of ptr) {
        if ((0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWildcard */ .z2)(acceptable) && (0,_leads_back_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)(acceptable, target, context))
            return 'yes';
    }
    return 'no';
}
/** The PTR targets that the verdict rests on: the repository's own reverse zone where it holds one, else the live ones. */
function decidingTargets({ declared, live }) {
    const answer = declared?.reverse?.answer ?? live?.reverse?.answer;
    return answer?.kind === 'rrset' ? answer.targets : [];
}
/** The acceptable among the deciding targets, or none where the reverse is not settled. */
function acceptableTargets(observation, context) {
    const outcome = reverseOutcome(observation, context);
    if (outcome !== 'acceptable' && outcome !== 'pending')
        return [];
    const targets = decidingTargets(observation);
    // One target, and the outcome says that one is acceptable: nearly every pair.
    if (targets.length === 1)
        return targets;
    return targets.filter((target) => acceptanceOf(target, observation, context) === 'yes');
}


/***/ }),

/***/ 2497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ holdingWords),
/* harmony export */   e: () => (/* binding */ inDaysWords)
/* harmony export */ });
/** `in 3 days`. */
function inDaysWords(days) {
    return `in ${days} ${days === 1 ? 'day' : 'days'}`;
}
/** What the rollout does to a region whose turn has not come: `holds back until 2026-12-08 (in 3 days)`. */
function holdingWords(rollout) {
    if (rollout === undefined || rollout.date === null || rollout.inDays === null)
        return 'holds back';
    return `holds back until ${rollout.date} (${inDaysWords(rollout.inDays)})`;
}


/***/ }),

/***/ 1629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   qv: () => (/* binding */ isNothing)
/* harmony export */ });
const RANK = { notice: 0, warning: 1, error: 2 };
/** Whether a severity is at least as grave as another. */
function reaches(severity, least) {
    return RANK[severity] >= RANK[least];
}
/**
 * The verdict over all findings, and nothing else: a gating finding at or above `failOn` fails the run; where all of these
 * say only that a lookup failed, nothing wrong was seen and the run is unverified.
 */
function verdictOf(findings, failOn) {
    let unverified = false;
    for (const { rule, severity, gating } of findings) {
        if (!gating || !reaches(severity, failOn))
            continue;
        if (rule !== 'lookup-failed')
            return { verdict: 'fail', exitCode: 1 };
        unverified = true;
    }
    return unverified ? { verdict: 'unverified', exitCode: 3 } : { verdict: 'pass', exitCode: 0 };
}
/** True where there was nothing to judge: neither a pair nor a defect. */
function isNothing({ pairs, defects, scope }) {
    return pairs === 0 && defects === 0 && scope === 'all';
}


/***/ }),

/***/ 5065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ failureWords),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Ri: () => (/* binding */ untilAside),
/* harmony export */   Yi: () => (/* binding */ errorWords),
/* harmony export */   Zo: () => (/* binding */ expectedTargets),
/* harmony export */   _s: () => (/* binding */ placedAside),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   i1: () => (/* binding */ placesWords),
/* harmony export */   rg: () => (/* binding */ cacheAside),
/* harmony export */   t7: () => (/* binding */ negativeWords),
/* harmony export */   x8: () => (/* binding */ serversAside),
/* harmony export */   yJ: () => (/* binding */ expectedWords)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(0);


/** Answers are foreign and may be long: a message shows so many items of a list, and so many characters of a text. */
const MOST_ITEMS = 4;
const MOST_CHARACTERS = 300;
/** `a`, `a and b`, `a, b, c and 12 more`. */
function listed(items, last = 'and') {
    const shown = items.slice(0, items.length > MOST_ITEMS ? MOST_ITEMS - 1 : MOST_ITEMS).map(named);
    if (items.length > MOST_ITEMS)
        shown.push(`${items.length - shown.length} more`);
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1)}`;
}
function clipped(text) {
    return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS)}...`;
}
/** A name in a sentence, in which the root's own would be taken for the end. */
function named(text) {
    return text === _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl ? "the root ('.')" : clipped(text);
}
/** `path:12`. */
function placed(location) {
    return location.line === undefined ? location.path : `${location.path}:${location.line}`;
}
/** The places in a sentence, each once: two records of one line have one. */
function placesWords(locations) {
    return listed([...new Set(locations.map(placed))]);
}
/** ` (zones/db.2001:12)`, or nothing where no place is known. */
function placedAside(locations) {
    return locations.length === 0 ? '' : ` (${placesWords(locations)})`;
}
/** The acceptable PTR targets, the pair's own name first. */
function expectedTargets({ name, ptr }) {
    return ptr.length > 1 && ptr[0] !== name && ptr.includes(name)
        ? [name, ...ptr.filter((target) => target !== name)]
        : ptr;
}
/** The acceptable PTR targets as a message says them. */
function expectedWords(expectation) {
    const targets = expectedTargets(expectation);
    if (expectation.match === 'confirmed' && targets.length === 0)
        return `a name that resolves to ${expectation.address}, such as ${expectation.name}`;
    if (targets.length === 0)
        return (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWildcard */ .z2)(expectation.name) ? coveredWords(expectation.name) : expectation.name;
    return listed(targets.map((target) => ((0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWildcard */ .z2)(target) ? coveredWords(target) : target)), 'or');
}
/** A wildcard has no PTR of its own; the names that it answers for have. */
function coveredWords(wildcard) {
    return `a name that ${wildcard} covers`;
}
const CAUSES = {
    timeout: 'no answer in time',
    servfail: 'SERVFAIL',
    refused: 'REFUSED',
    bogus: 'DNSSEC validation failed (bogus)',
    lame: 'no server answers with authority',
    network: 'the network failed',
    malformed: 'the response is malformed',
};
/** Why a lookup failed, with what the server added (RFC 8914). */
function failureWords(answer, errors = []) {
    const cause = causeWords(answer);
    const detail = clipped(answer.detail);
    return `${[cause, detail].filter((part) => part !== '').join(': ')}${errorWords(errors)}`;
}
/**
 * What was seen, in one or two words: of refusals the response code that came, and nothing where it was no server that
 * failed but a chain of aliases, which the detail then tells.
 */
function causeWords({ cause, detail }) {
    if (cause !== 'servfail' && cause !== 'refused')
        return CAUSES[cause];
    const codes = new Set([...detail.matchAll(/\banswered ([A-Z][A-Z0-9]+)\b/g)].map(([, code]) => code));
    if (cause === 'servfail')
        return codes.has('SERVFAIL') || detail === '' ? CAUSES[cause] : '';
    codes.delete('SERVFAIL');
    return codes.size === 0 ? CAUSES[cause] : listed([...codes]);
}
/** ` [EDE 7 Signature Expired: text]` for each Extended DNS Error. */
function errorWords(errors = []) {
    return errors
        .map(({ code, meaning, text }) => ` [EDE ${code} ${meaning}${text === '' ? '' : `: ${clipped(text)}`}]`)
        .join('');
}
/** How a negative answer says that there is nothing: `NXDOMAIN`, `NODATA`, with where it came from if that matters. */
function negativeWords(answer, lookup) {
    return `${answer.kind === 'nxdomain' ? 'NXDOMAIN' : 'NODATA'}${lookup?.fromCache === true ? ', from cache' : ''}`;
}
/** ` (from cache)` where the authorities could not be asked to confirm the answer. */
function cacheAside(lookup) {
    return lookup.fromCache === true ? ' (from cache)' : '';
}
/** `; SERVER lacks it, and SERVER has it` where authoritative servers disagree about the address. */
function serversAside({ servers = [] }, address) {
    const having = [];
    const lacking = [];
    for (const { server, answer } of (0,_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .authoritativeAnswers */ .Rl)(servers))
        (answer.kind === 'rrset' && answer.targets.includes(address) ? having : lacking).push(server);
    if (having.length === 0 || lacking.length === 0)
        return '';
    const verb = (group, one, many) => (group.length === 1 ? one : many);
    return `; ${listed(lacking)} ${verb(lacking, 'lacks', 'lack')} it, and ${listed(having)} ${verb(having, 'has', 'have')} it`;
}
/** Until when resolvers may repeat a negative answer that they keep (RFC 2308 section 5), or nothing where it is unknown. */
function untilAside(answer, now) {
    const seconds = answer.kind === 'nodata' || answer.kind === 'nxdomain' ? answer.negativeTtl : undefined;
    if (seconds === undefined || seconds <= 0)
        return '';
    // Rounded up: a minute too early would send somebody to look in vain.
    const until = new Date(Math.ceil((now.getTime() + seconds * 1000) / 60_000) * 60_000);
    const text = until.toISOString();
    const day = text.slice(0, 10) === now.toISOString().slice(0, 10) ? '' : `${text.slice(0, 10)} `;
    return `; resolvers may go on saying so until ${day}${text.slice(11, 16)} UTC`;
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
    load: () => __webpack_require__.e(/* import() */ 759).then(__webpack_require__.bind(__webpack_require__, 3759)),
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

/***/ 5776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ aliasConflict),
  x: () => (/* binding */ declare)
});

// EXTERNAL MODULE: ./lib/model/reverse-name.js + 2 modules
var reverse_name = __webpack_require__(9776);
// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
;// CONCATENATED MODULE: ./lib/zones/ancestor-map.js

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
            return entries.get(domain_name/* ROOT */.Dl);
        if (length >= name.length)
            return length === name.length ? entries.get(name) : undefined;
        const tail = name.slice(name.length - length);
        const value = entries.get(tail);
        return value !== undefined && (0,domain_name/* isAtOrBelow */.a5)(name, tail) ? value : undefined;
    }
    const map = {
        size: 0,
        get: (name) => entries.get(name),
        set(name, value) {
            entries.set(name, value);
            map.size = entries.size;
            const length = name === domain_name/* ROOT */.Dl ? 0 : name.length;
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
                    yield [length === 0 ? domain_name/* ROOT */.Dl : name.slice(-length), value];
            }
        },
    };
    return map;
}

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
    const cuts = createAncestorMap();
    const dnames = createAncestorMap();
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

;// CONCATENATED MODULE: ./lib/zones/lookup.js

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
    const labels = (0,domain_name/* labelsOf */.PC)(name);
    const kept = labels.slice(0, labels.length - (0,domain_name/* labelsOf */.PC)(dname.owner).length);
    const target = (0,domain_name/* nameFromLabels */.Lf)([...kept, ...(0,domain_name/* labelsOf */.PC)(dname.data)]);
    return target.ok ? target.value : undefined;
}

;// CONCATENATED MODULE: ./lib/zones/zones.js




function createZones() {
    const views = new Map();
    function zoneAt(apex, view) {
        const apexes = views.get(view) ?? createAncestorMap();
        views.set(view, apexes);
        const known = apexes.get(apex);
        if (known !== undefined)
            return known;
        const zone = createZone(apex, view);
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
            return lookup((wanted) => {
                const zone = find(wanted, view);
                if (type !== 'DS' || zone === undefined || zone.apex !== wanted)
                    return zone;
                return find((0,domain_name/* parentOf */.gN)(wanted), view) ?? zone;
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

;// CONCATENATED MODULE: ./lib/sources/alias-index.js



function createAliasIndex() {
    const ownersByTarget = new Map();
    const dnamesByTarget = createAncestorMap();
    function* oneStepBack(name) {
        yield* ownersByTarget.get(name) ?? [];
        if (dnamesByTarget.size === 0)
            return;
        for (const [target, owners] of dnamesByTarget.above(name)) {
            if (target === name || !(0,domain_name/* isAtOrBelow */.a5)(name, target))
                continue;
            // RFC 6672 section 2.2 backwards: the labels below the target stand below the owner.
            const labels = (0,domain_name/* labelsOf */.PC)(name);
            const kept = labels.slice(0, labels.length - (0,domain_name/* labelsOf */.PC)(target).length);
            for (const owner of owners) {
                const from = (0,domain_name/* nameFromLabels */.Lf)([...kept, ...(0,domain_name/* labelsOf */.PC)(owner)]);
                if (from.ok)
                    yield from.value;
            }
        }
    }
    return {
        add({ type, owner, data }) {
            const target = data;
            if (type === 'CNAME')
                append(ownersByTarget.get(target), owner, (list) => ownersByTarget.set(target, list));
            else
                append(dnamesByTarget.get(target), owner, (list) => dnamesByTarget.set(target, list));
        },
        leadingTo(name, most) {
            if (ownersByTarget.size === 0 && dnamesByTarget.size === 0)
                return [];
            const seen = new Set([name]);
            let reached = [name];
            for (let steps = 0; steps < MAX_ALIASES && reached.length > 0; steps++) {
                const next = [];
                for (const at of reached) {
                    for (const from of oneStepBack(at)) {
                        if (seen.has(from))
                            continue;
                        seen.add(from);
                        next.push(from);
                        if (seen.size > most)
                            return [...seen].slice(1);
                    }
                }
                reached = next;
            }
            return [...seen].slice(1);
        },
    };
}
function append(list, item, start) {
    if (list === undefined)
        start([item]);
    else
        list.push(item);
}

// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/model/reverse-zone.js
var reverse_zone = __webpack_require__(4871);
;// CONCATENATED MODULE: ./lib/sources/classless-zones.js




/** Finds the declared classless zone (RFC 2317, RFC 4183) that an IPv4 address belongs into, by the zone's name alone. */
function classlessZones(zones) {
    let byParent;
    return (address, view) => {
        if ((0,ip_address/* familyOf */.Ap)(address) === 6)
            return undefined;
        byParent ??= childrenByParent(zones);
        if (byParent.size === 0)
            return undefined;
        const octets = (0,ip_address/* bytesOf */.$$)(address);
        let parent = (0,domain_name/* parentOf */.gN)((0,reverse_name/* reverseNameOf */.f)(address));
        // Above 3 octets, then above 2, then above 1.
        for (let above = 3; above > 0; above--, parent = (0,domain_name/* parentOf */.gN)(parent)) {
            const own = byParent
                .get(parent)
                ?.find((child) => child.view === view && isCovered(child.name, address, octets[above]));
            if (own !== undefined)
                return own.name.zone;
        }
        return undefined;
    };
}
function childrenByParent(zones) {
    const found = new Map();
    for (const { apex, view, declared } of zones.zones()) {
        const name = declared ? (0,reverse_zone/* readClasslessName */.$H)(apex) : undefined;
        if (name?.zone !== apex)
            continue;
        const parent = (0,domain_name/* parentOf */.gN)(apex);
        found.set(parent, [...(found.get(parent) ?? []), { name, view }]);
    }
    return found;
}
function isCovered({ network, octet }, address, value) {
    if (network !== undefined)
        return (0,ip_address/* networkContains */.wd)(network, address);
    return octet !== undefined && octet.first <= value && value <= octet.last;
}

;// CONCATENATED MODULE: ./lib/sources/multimap.js
/** From how many values on a key has a Set against duplicates; below, looking through them is cheaper. */
const multimap_MANY = 16;
function createMultimap() {
    const views = new Map();
    return {
        add(key, view, value) {
            let values = views.get(view);
            if (values === undefined) {
                values = createValues();
                views.set(view, values);
            }
            values.add(key, value);
        },
        get(key, view) {
            let found = NONE;
            let joined;
            for (const [name, values] of views) {
                if (view !== undefined && name !== undefined && name !== view)
                    continue;
                const more = values.get(key);
                if (more.length === 0)
                    continue;
                if (found.length === 0)
                    found = more;
                else
                    joined = new Set([...(joined ?? found), ...more]);
            }
            return joined === undefined ? found : [...joined];
        },
        has(key) {
            for (const values of views.values())
                if (values.get(key).length > 0)
                    return true;
            return false;
        },
    };
}
const NONE = Object.freeze([]);
/** Most keys have one value, which is stored bare. */
function createValues() {
    const entries = new Map();
    const crowded = new Map();
    return {
        add(key, value) {
            const found = entries.get(key);
            if (found === undefined)
                entries.set(key, value);
            else if (typeof found === 'string') {
                if (found !== value)
                    entries.set(key, [found, value]);
            }
            else if (found.length < multimap_MANY) {
                if (!found.includes(value))
                    found.push(value);
            }
            else {
                let seen = crowded.get(key);
                if (seen === undefined) {
                    seen = new Set(found);
                    crowded.set(key, seen);
                }
                if (seen.has(value))
                    return;
                seen.add(value);
                found.push(value);
            }
        },
        get(key) {
            const found = entries.get(key);
            if (found === undefined)
                return NONE;
            return typeof found === 'string' ? [found] : found;
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/declared.js






/** Reverse names led to one owner that are looked at; a /24 has 256 addresses. */
const MOST_SERVED = 1024;
const NO_PATHS = new Set();
/** Declarations between two calls of `meanwhile`. */
const MEANWHILE = 8_192;
/** Reads everything once and keeps what later judgements need; calls `meanwhile` now and then. */
function declare(files, meanwhile = () => { }) {
    const zones = createZones();
    const names = createMultimap();
    const expectedNames = createMultimap();
    const expectedAddresses = createMultimap();
    // The addresses of zone data are found in the zones themselves.
    const pairAddresses = createMultimap();
    const aliasIndex = createAliasIndex();
    const explicit = new Map();
    const conflicts = [];
    const crowds = new Set();
    const cnames = [];
    const kept = new Map();
    const paths = new Map();
    let pairs = 0;
    let read = 0;
    for (const file of files) {
        const inOrder = [];
        const own = new Set([file.path]);
        let latest = '';
        let streams = false;
        paths.set(file, own);
        for (const declaration of file.declarations()) {
            if (++read % MEANWHILE === 0)
                meanwhile();
            if (!streams)
                inOrder.push(declaration.kind === 'record' ? declaration.record : declaration);
            if (declaration.kind === 'record') {
                const { record } = declaration;
                const { type } = record;
                const { path } = record.location;
                if (path !== latest) {
                    own.add(path);
                    latest = path;
                }
                if (zones.add(record) === 'crowded')
                    noteCrowd(record, zones, crowds, conflicts);
                if (type === 'A' || type === 'AAAA' || type === 'PTR')
                    pairs++;
                if (type === 'A' || type === 'AAAA')
                    names.add(record.data, record.view, record.owner);
                else if (type === 'CNAME' || type === 'DNAME') {
                    aliasIndex.add(record);
                    if (type === 'CNAME')
                        cnames.push(record);
                }
            }
            else if (declaration.kind === 'zone') {
                const { apex, view, complete, path, unknown } = declaration;
                zones.addZone(apex, view, complete, { path }, unknown);
            }
            else if (declaration.kind === 'pair') {
                const { pair } = declaration;
                streams = true;
                pairs++;
                names.add(pair.address, pair.view, pair.name);
                pairAddresses.add(pair.name, pair.view, pair.address);
                if (file.source === 'manifest') {
                    expectedNames.add(pair.address, undefined, pair.name);
                    expectedAddresses.add(pair.name, undefined, pair.address);
                }
                if (pair.ptr !== undefined)
                    noteExplicit(pair, explicit, conflicts);
            }
        }
        if (!streams)
            kept.set(file, inOrder);
    }
    noteAliases(cnames, zones, conflicts);
    return {
        zones,
        *declarationsOf(file) {
            const inOrder = kept.get(file);
            if (inOrder === undefined)
                yield* file.declarations();
            else
                for (const one of inOrder)
                    yield 'kind' in one ? one : { kind: 'record', record: one };
        },
        pathsOf: (file) => paths.get(file) ?? NO_PATHS,
        namesOf: names.get,
        expectedNamesOf: expectedNames.get,
        isExpected: (name, address) => expectedAddresses.get(name).includes(address),
        addressesOf(name, view) {
            const found = new Set(pairAddresses.get(name, view));
            for (const { type, data } of zones.recordsAt(name, view))
                if (type === 'A' || type === 'AAAA')
                    found.add(data);
            return [...found];
        },
        exists: (name) => pairAddresses.has(name) || zones.exists(name),
        hasReverseZone(address, view) {
            const zone = zones.find((0,reverse_name/* reverseNameOf */.f)(address), view);
            return zone?.declared === true && (0,reverse_name/* isInReverseTree */.kv)(zone.apex);
        },
        classlessZoneOf: classlessZones(zones),
        addressesServedAt(owner, view) {
            const served = [];
            for (const from of aliasIndex.leadingTo(owner, MOST_SERVED)) {
                const address = (0,reverse_name/* addressOfReverseName */.Zf)(from);
                // The way back disregards views, zone cuts and what hides what; the way there decides.
                if (address !== undefined && zones.lookup((0,reverse_name/* reverseNameOf */.f)(address), 'PTR', view).name === owner)
                    served.push(address);
            }
            return served;
        },
        conflicts,
        pairs,
    };
}
/** Said once for an owner; its zone is not held, for what the rest of the records say is not known there. */
function noteCrowd(record, zones, crowds, conflicts) {
    const { owner, zone, view, location } = record;
    const key = `${owner} ${zone} ${view ?? ''}`;
    if (crowds.has(key))
        return;
    crowds.add(key);
    zones.addZone(zone, view, false, location);
    conflicts.push({
        kind: 'source-syntax',
        message: `${owner} has more than ${MOST_AT_OWNER} records, which no DNS message can hold; those from this one on are not read`,
        remedy: 'Remove the records that are not needed, or spread them over several names.',
        name: owner,
        location,
    });
}
function noteExplicit(pair, explicit, conflicts) {
    const key = `${pair.name} ${pair.address} ${pair.region ?? ''} ${pair.view ?? ''}`;
    const earlier = explicit.get(key);
    if (earlier === undefined) {
        explicit.set(key, pair);
        return;
    }
    if (earlier.ptr.some((target) => pair.ptr.includes(target)))
        return;
    conflicts.push({
        kind: 'expectation-conflict',
        message: `${pair.name} with ${pair.address} is declared twice with different PTR targets: ${pair.ptr.join(', ')} here, ${earlier.ptr.join(', ')} at ${placeText(earlier.location)}`,
        remedy: 'Keep one of the two, or give both the same `ptr:` list.',
        name: pair.name,
        address: pair.address,
        expected: earlier.ptr,
        observed: pair.ptr,
        location: pair.location,
        related: [earlier.location],
    });
}
/** Notes every owner that has both an alias and an address, once. */
function noteAliases(cnames, zones, conflicts) {
    const noted = new Set();
    for (const alias of cnames) {
        const { owner, zone, view } = alias;
        const key = `${owner} ${zone} ${view ?? ''}`;
        if (noted.has(key))
            continue;
        const beside = zones
            .recordsAt(owner, view)
            .find((other) => (other.type === 'A' || other.type === 'AAAA') && other.zone === zone && other.view === view);
        if (beside === undefined)
            continue;
        noted.add(key);
        conflicts.push(aliasConflict(owner, alias, beside.location));
    }
}
/** An address and a CNAME at one owner (RFC 1034 section 3.6.2). */
function aliasConflict(owner, alias, place) {
    return {
        kind: 'expectation-conflict',
        message: `${owner} has an address here and is an alias of ${alias.data} at ${placeText(alias.location)}; a CNAME stands alone at its owner (RFC 1034 section 3.6.2)`,
        remedy: `Remove the CNAME of ${owner}, or its address records.`,
        name: owner,
        observed: [alias.data],
        location: place,
        related: [alias.location],
    };
}
function placeText({ path, line }) {
    return line === undefined ? path : `${path}:${line}`;
}


/***/ }),

/***/ 1179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ expectations)
});

// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/model/reverse-name.js + 2 modules
var reverse_name = __webpack_require__(9776);
// EXTERNAL MODULE: ./lib/zones/declared-lookup.js + 1 modules
var declared_lookup = __webpack_require__(6144);
// EXTERNAL MODULE: ./lib/sources/declared.js + 8 modules
var declared = __webpack_require__(5776);
// EXTERNAL MODULE: ./lib/model/reverse-zone.js
var reverse_zone = __webpack_require__(4871);
;// CONCATENATED MODULE: ./lib/sources/malformed-owner.js


/** A PTR record whose owner nobody asks for, with the record that was meant and the zone it belongs into, where they can be told. */
function malformedOwner(record, { problem, suggestion }, zones) {
    return {
        kind: 'reverse-name-malformed',
        message: `${record.owner} can never answer for an address: ${problem}`,
        ...(suggestion === undefined
            ? { remedy: 'Write the reverse name of the address: ptr-gate ptr ADDRESS prints it' }
            : repairOf(record, suggestion, zones)),
        name: record.data,
        observed: [record.owner],
        expected: suggestion === undefined ? [] : [suggestion],
        location: record.location,
    };
}
/** In place of the wrong record a name of another zone would be out-of-zone data, which servers leave out without a word. */
function repairOf({ zone, view, data }, suggestion, zones) {
    const found = zones.lookup(suggestion, 'PTR', view);
    const owner = found.name;
    const holder = found.kind === 'delegation' ? found.cut : found.kind === 'not-held' ? undefined : found.zone.apex;
    const parent = holder === undefined ? parentOfClassless(zone, owner) : undefined;
    const home = holder ?? parent;
    return {
        remedy: home === zone
            ? 'Write this record in place of the wrong one'
            : `Move the record out of ${zone}, which does not hold the address, into ${home ?? `the zone that holds ${owner}`}${parent === undefined ? '' : ', or into the zone that this one leads the address to'}`,
        fix: {
            ...(home === undefined ? {} : { zone: home }),
            record: `${home === undefined ? `${owner}.` : (0,domain_name/* relativeTo */.Mf)(owner, home)} IN PTR ${data}.`,
        },
    };
}
/** The zone above a classless one (RFC 2317), where it has the owner. */
function parentOfClassless(zone, owner) {
    if ((0,reverse_zone/* readClasslessName */.$H)(zone)?.zone !== zone)
        return undefined;
    const parent = (0,domain_name/* parentOf */.gN)(zone);
    return (0,domain_name/* isAtOrBelow */.a5)(owner, parent) ? parent : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/expect.js






/** Acceptable names that are listed for one pair; the rest of a crowded address is known to the rules all the same. */
const MOST_NAMES = 32;
/** Turns declarations into expectations, in the order of the files; whatever gives none says why. */
function* expectations(files, declared, policy) {
    for (const file of files) {
        for (const declaration of declared.declarationsOf(file)) {
            if (declaration.kind === 'record') {
                const { record } = declaration;
                if (record.type === 'A' || record.type === 'AAAA')
                    yield ofAddressRecord(record, declared, policy);
                else if (record.type === 'PTR')
                    yield* ofPtrRecord(record, declared, policy);
            }
            else if (declaration.kind === 'pair') {
                const { pair } = declaration;
                yield withinNetworks(ofPair(pair, file.source === 'manifest', declared, policy), policy);
                yield* unseenAlias(pair, declared);
            }
            else if (declaration.kind !== 'zone')
                yield declaration;
        }
    }
    for (const defect of declared.conflicts)
        yield { kind: 'defect', defect };
}
/** A CNAME at the name of a pair, in a zone that is not held: where it is held, the lookup of the name shows the alias. */
function* unseenAlias({ name, address, view, location }, { zones }) {
    if (zones.isEmpty)
        return;
    const alias = zones.recordsAt(name, view).find(({ type }) => type === 'CNAME');
    if (alias === undefined || (0,declared_lookup/* declaredLookup */.Z)(zones, name, (0,ip_address/* addressTypeOf */.cC)(address), view) !== undefined)
        return;
    yield { kind: 'defect', defect: (0,declared/* aliasConflict */.v)(name, alias, location) };
}
function ofPair(pair, isManifest, declared, policy) {
    const { name, address, ptr } = pair;
    const match = ptr !== undefined ? 'exact' : (policy.match ?? (isManifest ? 'exact' : 'any'));
    const expected = ptr === undefined && policy.match === undefined && isManifest && !(0,domain_name/* isWildcard */.z2)(name)
        ? declared.expectedNamesOf(address)
        : undefined;
    const acceptable = ptr ?? (expected ? listedOf(expected, name) : acceptableBy(match, pair, declared));
    const declaredAs = isManifest ? 'expect' : 'address-record';
    const expectation = pairOf({ name, address, ptr: acceptable, match, declaredAs }, pair, policy);
    return expected !== undefined && expected.length > MOST_NAMES
        ? { ...expectation, isCrowded: true }
        : expectation;
}
/** Member by member: what a spread makes of a million pairs is six times as large, and slow to read for every rule. */
function pairOf({ name, address, ptr, match, declaredAs, }, { location, region, view, ignores }, { stage }) {
    const expectation = {
        name,
        address,
        ptr,
        match,
        requires: declaredAs === 'ptr-record' ? 'forward' : 'both',
        forward: stage === 'published' ? 'required' : 'optional',
        declaredAs,
        change: null,
        location,
    };
    if (region !== undefined)
        expectation.region = region;
    if (view !== undefined)
        expectation.view = view;
    if (ignores !== undefined)
        expectation.ignores = ignores;
    return expectation;
}
/** The PTR targets that are acceptable for a pair which does not write them down. */
function acceptableBy(match, pair, declared) {
    const { name, address } = pair;
    if (match === 'confirmed')
        return [];
    // A wildcard has no PTR of its own; some name of its address has.
    if (match === 'exact' && !(0,domain_name/* isWildcard */.z2)(name))
        return [name];
    const names = declared.namesOf(address, viewOfReverse(pair, declared));
    return listedOf(names, name);
}
function listedOf(names, own) {
    return names.length <= MOST_NAMES ? names : [...new Set([own, ...names.slice(0, MOST_NAMES)])];
}
/** A view's own reverse zone is about the names of that view; without one, its clients see the PTR that all others see. */
function viewOfReverse({ address, view }, { zones }) {
    if (view === undefined)
        return undefined;
    return (0,declared_lookup/* declaredLookup */.Z)(zones, (0,reverse_name/* reverseNameOf */.f)(address), 'PTR', view) === undefined ? undefined : view;
}
function ofAddressRecord(record, declared, policy) {
    const address = record.data;
    const { owner: name, view } = record;
    const match = policy.match ?? 'any';
    const ptr = acceptableBy(match, { name, address, view }, declared);
    const expectation = pairOf({ name, address, ptr, match, declaredAs: 'address-record' }, record, policy);
    const occlusion = declared.zones.occlusionOf(record);
    if (occlusion === undefined)
        return withinNetworks(expectation, policy);
    return occlusion.kind === 'cut'
        ? leftOut(expectation, 'glue', `${name} lies below the zone cut ${occlusion.name}; the child zone publishes its addresses`, occlusion.location)
        : leftOut(expectation, 'occluded', occludedWords(name, occlusion), occlusion.location);
}
function* ofPtrRecord(record, declared, policy) {
    const occlusion = declared.zones.occlusionOf(record);
    if (occlusion !== undefined) {
        const detail = occludedWords(record.owner, occlusion);
        const address = (0,reverse_name/* addressOfReverseName */.Zf)(record.owner);
        yield address === undefined
            ? skipped(record, 'occluded', detail)
            : leftOut(ofPtr(record, address, policy), 'occluded', detail, occlusion.location);
        return;
    }
    const owner = (0,reverse_name/* classifyReverseOwner */.Im)(record.owner, intendedAddressOf(record, declared));
    if (owner.kind === 'address')
        yield withinNetworks(ofPtr(record, owner.address, policy), policy);
    // What leads to an owner says which address it serves, whatever the owner looks like.
    const served = declared.addressesServedAt(record.owner, record.view);
    for (const address of served)
        yield withinNetworks(ofPtr(record, address, policy), policy);
    if (owner.kind === 'address' || served.length > 0)
        return;
    if (owner.kind === 'classless' && owner.address !== undefined) {
        yield withinNetworks(ofPtr(record, owner.address, policy), policy);
    }
    else if (owner.kind === 'classless' || (owner.kind === 'malformed' && isFreelyNamed(record, declared))) {
        const detail = `no declared CNAME or DNAME leads to ${record.owner}, so the address it serves is unknown`;
        yield skipped(record, 'classless-owner', detail);
    }
    else if (owner.kind === 'special' || owner.kind === 'outside') {
        yield skipped(record, 'not-a-reverse-name', `${record.owner} is not the reverse name of an address`);
    }
    else {
        yield { kind: 'defect', defect: malformedOwner(record, owner, declared.zones) };
    }
}
/**
 * True in a zone below in-addr.arpa whose name holds a word, as RFC 2317 section 4 allows, where the repository does not hold
 * the parent: that alone knows which addresses lead there.
 */
function isFreelyNamed({ zone, view }, { zones }) {
    if (zone === reverse_name/* IN_ADDR_ARPA */.pw || !(0,domain_name/* isAtOrBelow */.a5)(zone, reverse_name/* IN_ADDR_ARPA */.pw))
        return false;
    const chosen = (0,domain_name/* labelsOf */.PC)(zone).slice(0, -2);
    return chosen.some((label) => /[a-z]/.test(label)) && zones.find((0,domain_name/* parentOf */.gN)(zone), view) === undefined;
}
function occludedWords(owner, { kind, name }) {
    switch (kind) {
        case 'cut':
            return `${owner} lies below the zone cut ${name}; a server answers for it from the child zone, not with this record`;
        case 'dname':
            return `${owner} lies below the DNAME record of ${name}, which answers in place of this record`;
        case 'zone':
            return `${owner} lies in the zone ${name}, which the repository also holds and which answers in place of this record`;
    }
}
/** The address that a PTR record was meant for, where its target has just one of the family in the declared zones. */
function intendedAddressOf(record, declared) {
    if ((0,reverse_name/* addressOfReverseName */.Zf)(record.owner) !== undefined)
        return undefined;
    const type = (0,domain_name/* isAtOrBelow */.a5)(record.owner, reverse_name/* IN_ADDR_ARPA */.pw) ? 'A' : 'AAAA';
    const found = declared.zones.lookup(record.data, type, record.view);
    return found.kind === 'answer' && found.records.length === 1
        ? found.records[0].data
        : undefined;
}
function ofPtr(record, address, policy) {
    const target = record.data;
    return pairOf({ name: target, address, ptr: [target], match: 'exact', declaredAs: 'ptr-record' }, record, policy);
}
/** The expectation, unless its address is in none of the networks that the policy names as ours. */
function withinNetworks(expectation, { networks }) {
    if (networks === undefined || networks.some((network) => (0,ip_address/* networkContains */.wd)(network, expectation.address))) {
        return { kind: 'expectation', expectation };
    }
    return leftOut(expectation, 'not-our-network', `${expectation.address} is in none of ${networks.map(ip_address/* formatNetwork */.CM).join(', ')}`);
}
function leftOut(expectation, reason, detail, by) {
    const why = { reason, detail, ...(by === undefined ? {} : { by }) };
    return { kind: 'expectation', expectation: { ...expectation, leftOut: why } };
}
/** A PTR record that is no pair. */
function skipped({ data, location }, reason, detail) {
    return { kind: 'skip', skip: { reason, detail, name: data, location } };
}


/***/ }),

/***/ 559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FY: () => (/* binding */ entriesForFiles),
  R8: () => (/* binding */ filesOf),
  LF: () => (/* binding */ read),
  n_: () => (/* binding */ readWhatIsThere)
});

// UNUSED EXPORTS: headOf, recognise

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/repository/tree.js
var repository_tree = __webpack_require__(2361);
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
    load: () => Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(358), __webpack_require__.e(281)]).then(__webpack_require__.bind(__webpack_require__, 281)),
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
    load: () => Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(358), __webpack_require__.e(939), __webpack_require__.e(913)]).then(__webpack_require__.bind(__webpack_require__, 9913)),
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
    load: () => __webpack_require__.e(/* import() */ 341).then(__webpack_require__.bind(__webpack_require__, 6341)),
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
    load: () => Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(358), __webpack_require__.e(979)]).then(__webpack_require__.bind(__webpack_require__, 979)),
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
    load: () => Promise.all(/* import() */[__webpack_require__.e(939), __webpack_require__.e(157), __webpack_require__.e(370)]).then(__webpack_require__.bind(__webpack_require__, 2370)),
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
    load: () => Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(358), __webpack_require__.e(939), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 151)),
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

// EXTERNAL MODULE: ./lib/sources/source.js
var sources_source = __webpack_require__(248);
;// CONCATENATED MODULE: ./lib/sources/read.js




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
    const path = external_node_path_.posix.normalize(pattern);
    return tree.has(path) ? [path] : tree.glob(pattern);
}
/** As `read`, for entries that were written for another version of the tree: what they do not meet is no error. */
async function readWhatIsThere(tree, entries, onProblem) {
    const files = new Map();
    const tolerate = (error) => {
        if (!(error instanceof sources_source/* SourceError */.c))
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
    problem = (0,repository_tree/* refusalOf */.O)(tree, pattern) ?? problem;
    return new sources_source/* SourceError */.c(`${placeOf(entry)}${problem}`, { path: pattern });
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
                if (error instanceof repository_tree/* TreeError */.j)
                    throw new sources_source/* SourceError */.c(error.message, { path: error.path });
                throw error;
            }
        },
    };
}
function sourceOf(file, tree, entry) {
    if (file.as !== undefined) {
        const source = sourceById(file.as);
        if (source !== undefined)
            return source;
        throw new sources_source/* SourceError */.c(`${placeOf(entry)}'${file.as}' is not a format. Write one of ${SOURCES.map((known) => known.id).join(', ')}.`, { path: file.path });
    }
    return recognise(file, headOf(file.path, tree))?.source;
}
/** The source that is surest of a file, from its path and its first 4 KiB; undefined where none knows it. */
function recognise(file, head) {
    let best;
    for (const source of SOURCES) {
        const sure = source.recognises(file, head);
        if (sure > (best?.sure ?? 0))
            best = { source, sure: sure };
    }
    return best;
}
function unrecognised(file, tree, entry) {
    const found = headOf(file.path, tree) === '' ? 'is empty, which tells no format' : 'is in no format known here';
    return new sources_source/* SourceError */.c(`${placeOf(entry)}${file.path} ${found}. Say which it is, as in {path: ${file.path}, as: zone-file}; formats: ${SOURCES.map((known) => known.id).join(', ')}.`, { path: file.path });
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
        if (error instanceof repository_tree/* TreeError */.j)
            throw new sources_source/* SourceError */.c(error.message, { path: error.path });
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
    load: () => Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(358), __webpack_require__.e(201)]).then(__webpack_require__.bind(__webpack_require__, 1201)),
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

/***/ 6200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8488);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7992);


/** Who makes the reports, for formats that carry the rule catalogue. */
const TOOL = {
    version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x,
    homepage: 'https://github.com/ptr-gate/ptr-gate',
    rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y,
};


/***/ }),

/***/ 7992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The released version; a test holds it to package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 6144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ declaredLookup)
});

;// CONCATENATED MODULE: ./lib/zones/ttl.js
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

;// CONCATENATED MODULE: ./lib/zones/declared-lookup.js

/**
 * What the repository's own zones say, or undefined where it does not hold the answer: a referral, a chain that leaves
 * its zones or does not end, a zone that no source declares or that could not be read in full, a name whose answers its
 * provider makes up.
 */
function declaredLookup(zones, name, type, view) {
    const found = zones.lookup(name, type, view);
    if (found.kind === 'not-held' || found.kind === 'delegation')
        return undefined;
    if (!isHeld(found.zone) || !found.aliases.every((alias) => isHeld(alias.zone)))
        return undefined;
    const { zone } = found;
    if (zone.isUnknown(found.name))
        return undefined;
    const aliases = found.aliases.map((alias) => alias.target);
    const chain = found.aliases.map((alias) => alias.record.location);
    if (found.kind === 'answer') {
        return {
            answer: { kind: 'rrset', targets: targetsOf(found.records), ttl: leastTtl(found), aliases },
            zone: zone.apex,
            locations: placesOf(found.records, chain),
        };
    }
    const negativeTtl = negativeTtlOf(zone);
    const locations = zone.location === undefined ? chain : [zone.location, ...chain];
    return {
        answer: {
            kind: found.kind,
            ...(negativeTtl === undefined ? {} : { negativeTtl }),
            zone: zone.apex,
            aliases,
        },
        zone: zone.apex,
        locations,
    };
}
function placesOf(records, chain) {
    const places = records.map((record) => record.location);
    return chain.length === 0 ? places : [...places, ...chain];
}
function isHeld(zone) {
    return zone.declared && zone.complete;
}
function targetsOf(records) {
    if (records.length === 1)
        return [records[0].data];
    return [...new Set(records.map((record) => record.data))].sort();
}
function leastTtl(found) {
    const chain = found.aliases.map((alias) => ttlOf(alias.record, alias.zone));
    return found.records.reduce((least, record) => Math.min(least, ttlOf(record, found.zone)), Math.min(...chain, Infinity));
}


/***/ })

};
;