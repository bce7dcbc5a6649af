"use strict";
exports.id = 1448;
exports.ids = [1448,8855];
exports.modules = {

/***/ 1448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBase: () => (/* binding */ readBase)
/* harmony export */ });
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(936);
/* harmony import */ var _config_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2336);
/* harmony import */ var _repository_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2361);
/* harmony import */ var _sources_declared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4943);
/* harmony import */ var _sources_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2745);
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(248);
/* harmony import */ var _policy_changes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8855);








/** Bounds the includes of includes that a base read over the network can ask for. */
const MAX_ROUNDS = 40;
/**
 * Reads the base. What of it cannot be read declares nothing, so that its pairs count as added by the change.
 * @throws {CannotRun} when a part of the base is neither here nor to be had.
 */
async function readBase(commit, question) {
    for (let round = 1;; round++) {
        const base = await attempt(commit, question);
        if (isWhole(commit))
            return { ...base, file: (path) => fileOf(commit, path) };
        if (round === MAX_ROUNDS) {
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z(`${commit.title} could not be read in ${MAX_ROUNDS} rounds through the GitHub API. Give actions/checkout \`fetch-depth: 0\``);
        }
        await commit.fetchAbsent();
    }
}
function isWhole({ tree, policy }) {
    return tree.absent.size === 0 && (policy === undefined || policy.tree.absent.size === 0);
}
async function fileOf(commit, path) {
    const { tree } = commit.policy ?? commit;
    for (let round = 1;; round++) {
        try {
            return tree.read(path);
        }
        catch (error) {
            if (!(error instanceof _repository_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .j))
                throw error;
            if (!isWhole(commit) && round < MAX_ROUNDS)
                await commit.fetchAbsent();
            else if (tree.has(path))
                throw error;
            else
                return undefined;
        }
    }
}
async function attempt(commit, { head, configPath, files }) {
    const { tree, title, policy } = commit;
    const notes = new Set();
    const before = configOf(commit, configPath, notes);
    const now = policy === undefined ? before : policyNow(policy, before, configPath, notes);
    const config = now ?? before;
    const records = files.length > 0 ? [] : [...(before?.records ?? []), ...(now === before ? [] : (now?.records ?? []))];
    let entries = records;
    if (files.length > 0)
        entries = (0,_sources_read_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesForFiles */ .FY)(files, before?.records ?? recordsOfHead(head, configPath), tree);
    else if (before === undefined)
        entries = [...records, ...recordsOfHead(head, configPath)];
    const manifest = before?.hasExpect === true ? [{ pattern: before.path, as: 'manifest' }] : [];
    // A pattern of the head may well match nothing in the base: all its files are new.
    const readable = await (0,_sources_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readWhatIsThere */ .n_)(tree, [...manifest, ...entries], (problem) => note(problem, title, notes));
    const listed = records.length === 0
        ? []
        : readable
            .filter(({ path, source }) => !(path === before?.path && source === 'manifest'))
            .map(({ path, source, origin }) => ({
            ...{ pattern: path, as: source },
            ...(origin === undefined ? {} : { origin }),
        }));
    const tolerant = readable.map((file) => ({
        ...file,
        *declarations() {
            try {
                yield* file.declarations();
            }
            catch (error) {
                note(error, title, notes);
            }
        },
    }));
    return {
        ...{ title, tree, config, configBefore: before ?? config },
        ...{ files: tolerant, declared: (0,_sources_declared_js__WEBPACK_IMPORTED_MODULE_4__/* .declare */ .x)(tolerant), listed, records, notes },
    };
}
/** What the base says by now, and a note where that is another policy than the one that the change started from. */
function policyNow(policy, before, path, notes) {
    const now = configOf(policy, path, new Set());
    if (now === undefined)
        return undefined;
    const isOther = before === undefined || (0,_policy_changes_js__WEBPACK_IMPORTED_MODULE_7__.policyChanges)(before, now).length > 0;
    if (before === undefined)
        notes.clear();
    if (isOther)
        notes.add(`The policy is that of ${policy.title}.`);
    return now;
}
function configOf({ tree, title }, path, notes) {
    try {
        const found = path === undefined ? (0,_config_path_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfig */ .u0)(tree) : tree.has(path) ? path : undefined;
        if (found !== undefined)
            return (0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__.readConfig)(tree, found);
        notes.add(`${path ?? 'ptr-gate.yml'} is new in this change: ${title}, has none, so the policy that holds is the one under review.`);
    }
    catch (error) {
        if (!(error instanceof _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z))
            throw error;
        notes.add(`The configuration of ${title}, cannot be used (${error.message.split('\n')[0]}), so the policy that holds is the one under review.`);
    }
    return undefined;
}
function recordsOfHead(head, path) {
    const found = (0,_config_path_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfig */ .u0)(head, path);
    return found === undefined ? [] : (0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__.readConfig)(head, found).records;
}
function note(error, title, notes) {
    if (!(error instanceof _sources_source_js__WEBPACK_IMPORTED_MODULE_6__/* .SourceError */ .c))
        throw error;
    notes.add(`A file of ${title}, could not be read, so its pairs count as added: ${error.message}`);
}


/***/ }),

/***/ 8855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyChanges: () => (/* binding */ policyChanges)
/* harmony export */ });
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3984);
/* harmony import */ var _rollout_moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2600);
/* harmony import */ var _rollout_schedule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3925);



/** What the head's configuration says otherwise than the base's, `expect:` aside: that is not policy. */
function policyChanges(base, head) {
    return [
        ...differences(options(base), options(head), head),
        ...differences(entries(base.ignore, 'policy.ignore', ignoreWords), entries(head.ignore, 'policy.ignore', ignoreWords), head),
        ...differences(regions(base), regions(head), head),
        ...differences(rollout(base), rollout(head), head),
        ...differences(health(base), health(head), head),
        // A new entry only adds pairs; one that goes takes none away while its files are there.
        ...[
            ...differences(entries(base.records, 'records', recordsWords), entries(head.records, 'records', recordsWords), head),
        ].filter(({ after }) => after === null),
    ];
}
function* differences(base, head, { path }) {
    for (const [key, { what, text, location }] of head) {
        const before = base.get(key)?.text ?? null;
        if (before !== text)
            yield { what, before, after: text, location };
    }
    for (const [key, { what, text }] of base) {
        if (!head.has(key))
            yield { what, before: text, after: null, location: { path, line: 1 } };
    }
}
function options({ policy }) {
    return new Map([...policy].map(([name, { texts, location }]) => {
        // The order of a list of rules means nothing; that of a list of resolvers does.
        const ordered = name === 'resolvers' ? texts : [...texts].sort();
        return [name, { what: `policy.${name}`, text: ordered.join(', '), location }];
    }));
}
function regions({ regions: all }) {
    return new Map([...all].map(([name, region]) => [
        name,
        { what: `regions.${name}`, text: regionWords(region), location: region.location },
    ]));
}
/** Each part by itself, so that a hold that is lifted reads as that. */
function rollout({ rollout: policy }) {
    if (policy === undefined)
        return new Map();
    const { start, every, order, hold, pin, location } = policy;
    const words = {
        start: (0,_rollout_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r4)(start.epochMs),
        every: (0,_rollout_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(every),
        order: order.join(', '),
        ...(hold === undefined ? {} : { hold }),
    };
    for (const [region, { epochMs }] of pin)
        words[`pin.${region}`] = (0,_rollout_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r4)(epochMs);
    const entries = Object.entries(words);
    return new Map(entries.map(([key, text]) => [key, { what: `rollout.${key}`, text, location }]));
}
function health({ health: policy }) {
    if (policy === undefined)
        return new Map();
    const { location, ...rest } = policy;
    const text = JSON.stringify({ ...rest, allow: rest.allow.map(_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNetwork */ .CM) });
    return new Map([['health', { what: 'health', text, location }]]);
}
/** Entries of a list have no name: one that is edited is one removed and one that is new. */
function entries(list, section, words) {
    return new Map(list.map((entry) => {
        const text = words(entry);
        return [text, { what: `an entry of ${section}`, text, location: entry.location }];
    }));
}
function regionWords({ resolver, subnet }) {
    const parts = [
        ...(resolver === undefined ? [] : [`resolver ${resolver}`]),
        ...(subnet === undefined ? [] : [`subnet ${(0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNetwork */ .CM)(subnet)}`]),
    ];
    return parts.length === 0 ? 'no vantage' : parts.join(', ');
}
function ignoreWords({ rule, name, address, path, until, reason }) {
    const where = [name, address, path].filter((part) => part !== undefined);
    return `${rule}${where.length === 0 ? '' : ` for ${where.join(', ')}`}${until === undefined ? '' : ` until ${until}`} ("${reason}")`;
}
function recordsWords({ pattern, as, origin }) {
    return `${pattern}${as === undefined ? '' : ` as ${as}`}${origin === undefined ? '' : ` with the origin ${origin}`}`;
}


/***/ })

};
;