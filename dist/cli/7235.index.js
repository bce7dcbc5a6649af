"use strict";
exports.id = 7235;
exports.ids = [7235];
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

/***/ 7235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./lib/cannot-run.js
var cannot_run = __webpack_require__(1105);
// EXTERNAL MODULE: ./lib/check.js + 16 modules
var check = __webpack_require__(7259);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(9202);
// EXTERNAL MODULE: ./lib/reporters/remedies.js
var remedies = __webpack_require__(3785);
;// CONCATENATED MODULE: ./lib/reporters/plan/data.js


/** The plan as JSON, for programs. */
function json(plan) {
    return `${indented(dataOf(plan), '')}\n`;
}
/** The same as YAML. */
function yaml(plan) {
    return `${yamlLines(dataOf(plan)).join('\n')}\n`;
}
function dataOf({ at, start, every, checked, regions, next, notes }) {
    return {
        version: 1,
        at,
        start,
        every,
        checked,
        regions: regions.map(({ region, state, date, inDays, publish, blockedBy }) => ({
            region,
            state,
            date,
            inDays,
            publish: publish.map(({ name, A, AAAA, withheld }) => ({ name, A, AAAA, withheld })),
            blockedBy: blockedBy.map(obstacle),
        })),
        next: next === null ? null : { ...next },
        notes,
    };
}
function obstacle(finding) {
    const { rule, severity, message, remedy, location, name, address } = finding;
    return {
        rule,
        severity,
        message,
        remedy: (0,remedies/* remedyText */.K1)(finding),
        fix: remedy?.record === undefined ? null : { zone: remedy.zone ?? null, record: remedy.record },
        location: location === null
            ? null
            : { path: location.path, line: location.line ?? null, column: location.column ?? null },
        name,
        address,
    };
}
function isMap(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}
/** Lists of scalars on one line, everything else on lines of its own. */
function indented(data, indent) {
    const deeper = `${indent}  `;
    const block = (open, items, close) => `${open}\n${items.map((item) => deeper + item).join(',\n')}\n${indent}${close}`;
    if (isMap(data)) {
        const items = Object.entries(data).map(([key, value]) => `${(0,reporters_escape/* jsonText */.s$)(key)}: ${indented(value, deeper)}`);
        return block('{', items, '}');
    }
    if (Array.isArray(data) && data.some((item) => typeof item === 'object'))
        return block('[', data.map((item) => indented(item, deeper)), ']');
    return Array.isArray(data) ? `[${data.map(reporters_escape/* jsonText */.s$).join(', ')}]` : (0,reporters_escape/* jsonText */.s$)(data);
}
function yamlLines(data) {
    if (isMap(data)) {
        return Object.entries(data).flatMap(([key, value]) => {
            if (!isNested(value))
                return [`${key}: ${yamlScalar(value)}`];
            return [`${key}:`, ...yamlLines(value).map((line) => `  ${line}`)];
        });
    }
    if (!Array.isArray(data))
        return [yamlScalar(data)];
    return data.flatMap((item) => {
        const [first, ...rest] = isNested(item) ? yamlLines(item) : [yamlScalar(item)];
        return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    });
}
function isNested(data) {
    return isMap(data) || (Array.isArray(data) && data.length > 0);
}
/** Words that some version of YAML takes for something else than text. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null)$/;
/** Plain where every version of YAML reads the same text; else in double quotes, whose escapes are those of JSON. */
function yamlScalar(data) {
    if (Array.isArray(data))
        return '[]';
    const plain = typeof data === 'string' && /^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*$/.test(data) && !RESERVED.test(data);
    return plain ? data : (0,reporters_escape/* jsonText */.s$)(data);
}

// EXTERNAL MODULE: ./lib/reporters/gantt.js
var gantt = __webpack_require__(9799);
// EXTERNAL MODULE: ./lib/reporters/wording.js
var wording = __webpack_require__(5225);
;// CONCATENATED MODULE: ./lib/reporters/plan/words.js
/** `due since 2026-12-01`, `next, on 2026-12-08`. */
function turnWords({ state, date }) {
    switch (state) {
        case 'due':
            return `due since ${date}`;
        case 'next':
            return `next, on ${date}`;
        case 'held':
            return date === null ? 'held back' : `later, on ${date}`;
        case 'free':
            return 'not in the rollout';
    }
}
/** `Rollout as of 2026-12-12: from 2026-12-01 on, one region every 1 week`. */
function titleWords({ start, every, at }) {
    return `Rollout as of ${at}: from ${start} on, one region every ${every}`;
}
/** What comes next, and whether something is in its way. */
function nextWords({ next, checked, regions }) {
    if (next === null) {
        const held = regions.filter(({ state }) => state === 'held').map(({ region }) => region);
        return held.length === 0
            ? 'No step is left: every region is due.'
            : `No step follows: ${held.join(', ')} held back.`;
    }
    const step = `Next step: ${next.regions.join(' and ')} on ${next.date}, ${inDaysWords(next)}.`;
    if (next.blocked === true)
        return `${step} Blocked:`;
    return `${step} ${checked ? 'Nothing blocks it.' : 'What blocks it was not asked: offline.'}`;
}
function inDaysWords({ inDays }) {
    return `in ${inDays} ${inDays === 1 ? 'day' : 'days'}`;
}

;// CONCATENATED MODULE: ./lib/reporters/plan/markdown.js





/** The plan in GitHub Markdown: table, next step, what is in its way, and a picture of the dates. */
function markdown(plan) {
    const obstacles = plan.regions.flatMap(({ blockedBy }) => blockedBy);
    const inRollout = plan.regions.filter(({ state }) => state !== 'free');
    return `${[
        `## ${titleWords(plan)}`,
        `<table>\n<tr><th>Region</th><th>Turn</th><th>Name</th><th>A</th><th>AAAA</th></tr>\n${plan.regions.flatMap(rowsOf).join('\n')}\n</table>`,
        `**${nextWords(plan)}**`,
        ...obstacles.map(drawn),
        (0,gantt/* gantt */.V)({ at: plan.at, regions: inRollout }),
        ...plan.notes.map((note) => `<sub>${words(note)}</sub>`),
    ].join('\n\n')}\n`;
}
function rowsOf(region) {
    const { publish } = region;
    const rows = publish.length === 0 ? [undefined] : publish;
    return rows.map((planned, i) => {
        const cells = [
            ...(i === 0 ? [code(region.region), (0,reporters_escape/* html */.qy)(turnWords(region))] : ['', '']),
            planned === undefined ? '' : code(planned.name),
            codes(planned?.A ?? []),
            planned?.withheld.length ? `<em>not yet:</em> ${codes(planned.withheld)}` : codes(planned?.AAAA ?? []),
        ];
        return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    });
}
function drawn({ location, rule, message, remedy }) {
    const parts = [`${code((0,wording/* place */.ik)(location))} ${code(rule)}: ${words(message)}`];
    if (remedy !== null)
        parts.push(`<strong>Remedy:</strong> ${words(remedy.text)}`);
    const told = `<p>${parts.join('<br>')}</p>`;
    if (remedy?.record === undefined)
        return told;
    const lines = [...(remedy.zone === undefined ? [] : [(0,remedies/* originLine */.rH)(remedy.zone)]), remedy.record]
        .map(reporters_escape/* zoneLine */.N0)
        .join('\n');
    const ticks = (0,reporters_escape/* fence */.EU)(lines);
    return `${told}\n\n${ticks}dns\n${lines}\n${ticks}`;
}
const code = (text) => `<code>${(0,reporters_escape/* html */.qy)(text)}</code>`;
const codes = (texts) => texts.map(code).join('<br>');
const words = (text) => (0,reporters_escape/* prose */.CS)(text, code);

;// CONCATENATED MODULE: ./lib/reporters/plan/text.js




const HEAD = ['Region', 'Turn', 'Name', 'A', 'AAAA'];
/** The plan as a table for a person, then the next step and what is in its way. */
function text_text(plan) {
    const table = [HEAD, ...plan.regions.flatMap(text_rowsOf)];
    const widths = HEAD.map((_, column) => Math.max(...table.map((row) => row[column].length)));
    const lines = table.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd());
    const nextRegions = plan.next?.regions ?? [];
    const isNext = ({ region }) => nextRegions.includes(region);
    const blocked = (regions) => regions.flatMap(({ blockedBy }) => blockedBy.flatMap(text_drawn));
    const other = blocked(plan.regions.filter((region) => !isNext(region)));
    return (0,reporters_escape/* disarm */.Jt)(`${[
        titleWords(plan),
        '',
        ...lines,
        '',
        nextWords(plan),
        ...blocked(plan.regions.filter(isNext)),
        ...(other.length === 0 ? [] : ['', 'To repair in other regions:', ...other]),
        ...(plan.notes.length === 0 ? [] : ['', ...plan.notes.map(reporters_escape/* visible */.RK)]),
    ].join('\n')}\n`);
}
/** One line for each name, and for each further address of it; cells that would repeat stay empty. */
function text_rowsOf(region) {
    const label = [region.region, turnWords(region)].map(reporters_escape/* visible */.RK);
    if (region.publish.length === 0)
        return [[...label, '-', '-', '-']];
    const rows = [];
    for (const { name, A, AAAA, withheld } of region.publish) {
        const later = AAAA.length === 0 && withheld.length > 0;
        for (let i = 0; i < Math.max(1, A.length, AAAA.length); i++) {
            const none = i === 0 ? '-' : '';
            rows.push([
                ...(rows.length === 0 ? label : ['', '']),
                i === 0 ? (0,reporters_escape/* visible */.RK)(name) : '',
                A[i] ?? none,
                AAAA[i] ?? (later && i === 0 ? '(not yet)' : none),
            ]);
        }
    }
    return rows;
}
function text_drawn({ location, rule, message, remedy }) {
    const lines = [`  ${(0,reporters_escape/* visible */.RK)((0,wording/* place */.ik)(location))}  ${rule}`, `    ${(0,reporters_escape/* visible */.RK)(message)}`];
    if (remedy !== null)
        lines.push(`    remedy: ${(0,reporters_escape/* visible */.RK)(remedy.text)}`);
    if (remedy?.record !== undefined) {
        if (remedy.zone !== undefined)
            lines.push(`      ${(0,reporters_escape/* zoneLine */.N0)((0,remedies/* originLine */.rH)(remedy.zone))}`);
        lines.push(`      ${(0,reporters_escape/* zoneLine */.N0)(remedy.record)}`);
    }
    return lines;
}

;// CONCATENATED MODULE: ./lib/reporters/plan/index.js



/** Every format of a plan, in the order in which documentation lists them. */
const PLAN_RENDERERS = new Map([
    ['text', text_text],
    ['json', json],
    ['yaml', yaml],
    ['markdown', markdown],
]);

// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
;// CONCATENATED MODULE: ./lib/rollout/plan.js

/** The plan at the date of the status. */
function planOf(status, checked) {
    const { at, start, every } = status;
    const names = namesByRegion(checked.results);
    const inOrder = new Set(status.regions.map(({ region }) => region));
    const free = [...names.keys()].filter((region) => !inOrder.has(region));
    const steps = [
        ...status.regions,
        ...free.map((region) => ({ region, state: 'free', date: null, inDays: null })),
    ];
    const regions = steps.map((step) => {
        const shown = step.state === 'due' || step.state === 'free';
        return {
            ...step,
            publish: [...(names.get(step.region) ?? new Map())].map(([name, found]) => planned(name, found, shown)),
            blockedBy: checked.findings.filter((finding) => isObstacle(finding, step, checked)),
        };
    });
    return {
        at,
        start,
        every,
        checked: !checked.offline,
        regions,
        next: nextOf(status.regions, regions, checked),
        notes: checked.notes,
    };
}
function namesByRegion(results) {
    const regions = new Map();
    for (const { region, name, address, requires } of results) {
        if (region === null || requires === 'forward')
            continue;
        const names = regions.get(region) ?? new Map();
        regions.set(region, names);
        names.set(name, (names.get(name) ?? new Set()).add(address));
    }
    return regions;
}
function planned(name, addresses, shown) {
    const ofFamily = (family) => [...addresses].filter((address) => (0,ip_address/* familyOf */.Ap)(address) === family);
    const ipv6 = ofFamily(6);
    return { name, A: ofFamily(4), AAAA: shown ? ipv6 : [], withheld: shown ? [] : ipv6 };
}
/**
 * In the rollout only what is about IPv6: an A record goes on answering whatever becomes of the AAAA. A region outside of it
 * waits for nothing, and all that it publishes has to be right.
 */
function isObstacle({ region, address, rule, severity }, step, checked) {
    if (region !== step.region || severity === 'notice')
        return false;
    const isAbout = step.state === 'free' || address === null || (0,ip_address/* familyOf */.Ap)(address) === 6;
    return isAbout && checked.isObstacle(rule);
}
function nextOf(steps, planned, { offline }) {
    const next = steps.filter(({ state }) => state === 'next');
    const [first] = next;
    if (first === undefined)
        return null;
    const regions = next.map(({ region }) => region);
    const isBlocked = planned.some(({ region, blockedBy }) => regions.includes(region) && blockedBy.length > 0);
    return {
        regions,
        date: first.date,
        inDays: first.inDays,
        blocked: isBlocked || (offline ? null : false),
    };
}

// EXTERNAL MODULE: ./lib/rules/judged-ahead.js
var judged_ahead = __webpack_require__(8799);
// EXTERNAL MODULE: ./lib/commands/operands.js
var commands_operands = __webpack_require__(7693);
;// CONCATENATED MODULE: ./lib/commands/plan.js






/** The `plan` command: what each region publishes at a date, what comes next, and what a real check finds in its way. */
async function plan(operands, given, terminal) {
    const { tree, files, flags } = (0,commands_operands/* inputsFor */.pz)(operands, given, terminal.cwd);
    const prepared = await (0,check/* prepareCheck */.m)({ tree, files, flags, now: new Date() });
    const { rollout, options } = prepared;
    const render = PLAN_RENDERERS.get(options.format);
    if (render === undefined)
        throw new cannot_run/* CannotRun */.z(`--format: a plan has no ${options.format} form. Write one of ${[...PLAN_RENDERERS.keys()].join(', ')}`);
    if (rollout === undefined)
        throw new cannot_run/* CannotRun */.z('there is no rollout to plan', 'Write in ptr-gate.yml: rollout: {start: 2026-12-01, every: 1 week, order: [us-east, eu-west]}');
    const results = [];
    const { findings, coverage } = await prepared.run((result) => {
        if (result.region !== null)
            results.push(result);
    });
    const checked = {
        results,
        findings,
        isObstacle: judged_ahead/* standsInTheWay */.n,
        offline: options.offline,
        notes: coverage.notes,
    };
    terminal.out(render(planOf(rollout, checked)));
    return 0;
}


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ gantt)
/* harmony export */ });
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