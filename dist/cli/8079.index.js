"use strict";
exports.id = 8079;
exports.ids = [8079];
exports.modules = {

/***/ 8079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/cannot-run.js
var cannot_run = __webpack_require__(1105);
// EXTERNAL MODULE: ./lib/check.js + 16 modules
var lib_check = __webpack_require__(7259);
// EXTERNAL MODULE: ./lib/config/config.js + 1 modules
var config_config = __webpack_require__(936);
// EXTERNAL MODULE: ./lib/config/path.js
var config_path = __webpack_require__(2336);
// EXTERNAL MODULE: ./lib/deliver.js
var deliver = __webpack_require__(2205);
;// CONCATENATED MODULE: ./lib/init/config-text.js

const DOCS = 'https://github.com/ptr-gate/ptr-gate/blob/v0/docs/configuration.md';
const SCHEMA = 'https://raw.githubusercontent.com/ptr-gate/ptr-gate/v0/schema/ptr-gate.schema.json';
/** Lines of what is left out; more of them nobody reads. */
const MOST_ASIDE = 12;
const MOST_ENTRIES_OF_A_KIND = 3;
/**
 * The text of ptr-gate.yml: `records:` with the entries, and everything else as comments to take from. It loads, also where
 * nothing was found.
 */
function configText(entries, { aside }, rendered) {
    return [
        `# yaml-language-server: $schema=${SCHEMA}`,
        '# The names and addresses whose reverse DNS must be right. Every key:',
        `# ${DOCS}`,
        '',
        ...recordsLines(entries, aside, rendered),
        '',
        '# Pairs that no file here holds are written by hand:',
        '# expect:',
        '#   mail.example.org: [192.0.2.25, 2001:db8::25]',
        '#   www.example.org: {address: 2001:db8::80, ptr: edge1.example.org}   # the PTR may name another name',
        '',
        '# policy:',
        '#   stage: published               # both directions are live already; without it, what is about to be published',
        '#   networks: [2001:db8::/32]      # judge only the addresses whose reverse DNS is in your hands',
        '#   rules: {ptr-ambiguous: off}    # error, warning, notice or off',
        '',
    ].join('\n');
}
function recordsLines(entries, aside, rendered) {
    const worthALine = aside.filter(({ reason }) => reason !== 'no-pairs');
    const left = worthALine
        .slice(0, MOST_ASIDE)
        .map(({ path, source, why, reason }) => reason === 'origin'
        ? `- {path: ${scalar(path, true)}, as: ${source}, origin: example.org}   # ${oneLine(why)}`
        : `- ${scalar(path)}   # ${oneLine(why)}`);
    const more = worthALine.length - left.length;
    const isByName = entries.some(({ pattern, files }) => files.some(({ path }) => path === pattern));
    const comments = [
        ...(isByName ? [ADD_NEW_ONES] : []),
        ...(left.length === 0 ? [] : ['Looked at and not listed:', ...left]),
        ...(more > 0 ? [`and ${more} more, as ptr-gate init tells`] : []),
        ...rendered.flatMap(({ tool }) => RENDER[tool]),
    ];
    if (entries.length > 0)
        return ['records:', ...entries.map(entryLine), ...comments.map((line) => `  # ${line}`)];
    return [
        '# Nothing is listed yet. Files that hold names and addresses are listed like this:',
        '# records:',
        '#   - zones/db.*',
        ...comments.map((line) => `#   ${line}`),
    ];
}
/** A pattern takes new files in by itself; a path does not, and nothing would say so. */
const ADD_NEW_ONES = 'A new file is read only where a line here names it: add one for it. ptr-gate init, run again, tells which are not listed.';
/** What to run before the check, and the file that comes of it. */
const RENDER = {
    Terraform: [
        'Terraform: plans are read, not *.tf. Make one before ptr-gate runs, and list it:',
        '  terraform plan -out=plan.bin && terraform show -json plan.bin > plan.json',
        '- plan.json',
    ],
    DNSControl: [
        'DNSControl: what it makes of dnsconfig.js is read. Let it do so before ptr-gate runs, and list that:',
        '  dnscontrol print-ir > print-ir.json',
        '- print-ir.json',
    ],
};
function entryLine({ pattern, files }) {
    const { guess, source } = files[0];
    if (guess === undefined)
        return `  - ${scalar(pattern)}`;
    const what = guess.from === 'name' ? "the file's name" : "the folder's name";
    return `  - {path: ${scalar(pattern, true)}, as: ${source}, origin: ${scalar(guess.origin, true)}}   # origin guessed from ${what}: check it`;
}
/** A text as YAML reads it back; in braces more characters have a meaning. */
function scalar(text, inFlow = false) {
    const plain = inFlow
        ? /^[A-Za-z0-9_./][A-Za-z0-9_./+@%=~*-]*$/
        : /^[A-Za-z0-9_./][A-Za-z0-9_./+@%=~*()$ -]*$/;
    if (plain.test(text) && !text.endsWith(' ') && !/^(?:~|null|true|false)$/i.test(text))
        return text;
    // A leading '!' would be an exclusion in other tools, and is refused.
    const safe = text.startsWith('!') ? `./${text}` : text;
    return /^[ -~\u00a0-\ud7ff]*$/.test(safe) ? `'${safe.replaceAll("'", "''")}'` : JSON.stringify(safe);
}
function oneLine(text) {
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}
/** Patterns from the root that would soon meet the configuration itself, or whatever comes to stand beside it. */
const MEETS_CONFIGURATION = /^(?:\*\*\/)?(?:\*|[^/*]*\*\.(?:ya?ml|json)|ptr-\*)$/;
/** The fewest patterns that meet all the files and nothing else; what needs an origin has a line of its own. */
function entriesFor(found, tree) {
    const entries = [];
    const free = found.filter((file) => {
        if (file.guess === undefined)
            return true;
        entries.push({ pattern: file.path, files: [file] });
        return false;
    });
    for (const source of new Set(free.map((file) => file.source)))
        entries.push(...patternsFor(free.filter((file) => file.source === source), tree));
    return entries.sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
}
function patternsFor(files, tree) {
    const left = new Map(files.map((file) => [file.path, file]));
    const entries = [];
    const take = (pattern, least) => {
        if (MEETS_CONFIGURATION.test(pattern))
            return;
        const met = tree.glob(pattern);
        const own = met.flatMap((path) => left.get(path) ?? []);
        if (own.length < least || own.length < met.length)
            return;
        for (const { path } of own)
            left.delete(path);
        entries.push({ pattern, files: own });
    };
    const folders = [...new Set(files.map(({ path }) => external_node_path_.posix.dirname(path)))];
    const isSpread = folders.length > MOST_ENTRIES_OF_A_KIND;
    if (isSpread)
        for (const shape of shapesOf(files))
            take(external_node_path_.posix.join(common(folders), '**', shape), MOST_ENTRIES_OF_A_KIND);
    for (const folder of folders) {
        const here = [...left.values()].filter(({ path }) => external_node_path_.posix.dirname(path) === folder);
        if (here.length > 1)
            for (const shape of shapesOf(here))
                take(literal(folder, shape), 2);
    }
    for (const file of left.values())
        entries.push({ pattern: file.path, files: [file] });
    return entries;
}
/** A pattern in one folder, whose own name means only itself. */
function literal(folder, shape) {
    const escaped = folder.replace(/[*?[\]{}()!+@|\\]/g, '[$&]');
    return folder === '.' ? shape : `${escaped}/${shape}`;
}
/** Words that files of one kind begin with by custom; any other beginning is chance. */
const CUSTOMARY = /^(?:db|named|pri|zone|master|hosts)[._-]/;
/** Patterns for the names of files, those that meet most of them first: `*.zone`, `db.*`, and `*` at last. */
function shapesOf(files) {
    const shapes = new Map();
    const add = (shape) => shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    for (const { path } of files) {
        const base = external_node_path_.posix.basename(path);
        const start = CUSTOMARY.exec(base)?.[0];
        const ending = /[^.](\.[A-Za-z0-9_-]+)$/.exec(base)?.[1];
        if (start !== undefined)
            add(`${start}*`);
        if (ending !== undefined)
            add(`*${ending}`);
    }
    const counted = [...shapes].filter(([, number]) => number > 1).sort((one, other) => other[1] - one[1]);
    return [...counted.map(([shape]) => shape), '*'];
}
/** The deepest folder that all of them lie in; empty for the root. */
function common(folders) {
    const split = folders.map((folder) => (folder === '.' ? [] : folder.split('/')));
    const first = split[0] ?? [];
    let depth = 0;
    while (depth < first.length && split.every((segments) => segments[depth] === first[depth]))
        depth++;
    return first
        .slice(0, depth)
        .join('/')
        .replace(/[*?[\]{}()!+@|\\]/g, '[$&]');
}

// EXTERNAL MODULE: ./lib/sources/read.js
var read = __webpack_require__(2745);
;// CONCATENATED MODULE: ./lib/init/look.js



/** Endings of files that none of the formats has: pictures, archives, programs. None of them ends the name of a zone. */
const OTHER = /\.(?:png|jpe?g|gif|webp|ico|bmp|svg|woff2?|ttf|otf|eot|pdf|docx?|xlsx?|pptx?|odt|gz|tgz|bz2|xz|zst|7z|rar|jar|war|mp[34]|wav|ogg|webm|exe|dll|dylib|wasm|class|o|pyc|js|mjs|cjs|jsx|tsx?|mts|cts|css|s[ac]ss|less|map|vue|c|h|cpp|hpp|java|kt|go|rb|php|swift|lua|lock|sum|ipynb|pem|crt|key|gpg|asc|proto|graphql|sql|patch|diff)$/i;
/** What editors, package managers and name servers leave beside a file. */
const LEFT_OVER = /(?:~|\.(?:bak|old|orig|save|rpmsave|rpmnew|dpkg-old|dpkg-dist|swp|tmp|jnl|jbk))$/i;
const TERRAFORM_RECORD = /^[ \t]*resource[ \t]+"[a-z0-9_]*(?:_record|_record_set|_recordset|_rrset|_rdns|_ptr)[a-z0-9_]*"/m;
/** Looks at the name and the first lines of every file. */
function lookAt(paths, tree) {
    const candidates = [];
    const rendered = new Map();
    for (const path of paths) {
        if (config_path/* CONFIG_PATHS */.iE.includes(path))
            continue;
        if (external_node_path_.posix.basename(path) === 'dnsconfig.js' && !rendered.has('DNSControl'))
            rendered.set('DNSControl', { tool: 'DNSControl', path });
        if (OTHER.test(path) || LEFT_OVER.test(path) || !tree.has(path))
            continue;
        const head = readable(path, tree);
        if (head === undefined)
            continue;
        if (/\.(?:tf|tofu)$/.test(path)) {
            if (TERRAFORM_RECORD.test(head) && !rendered.has('Terraform'))
                rendered.set('Terraform', { tool: 'Terraform', path });
            continue;
        }
        const known = (0,read/* recognise */.GJ)({ path }, head);
        if (known !== undefined)
            candidates.push({ path, sure: known.sure });
    }
    return { candidates, rendered: [...rendered.values()] };
}
/** The first lines of a text; undefined for anything else, and for what may not be read. */
function readable(path, tree) {
    try {
        const head = (0,read/* headOf */.Uo)(path, tree);
        return head.includes('\0') ? undefined : head;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/init/pipelines.js
/** The same as README.md shows. */
const GITHUB_WORKFLOW = `name: reverse-dns
on:
  pull_request:
  schedule: [{cron: '17 5 * * 1'}]        # addresses move without a commit, too
permissions:
  contents: read
jobs:
  ptr-gate:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
      - uses: ptr-gate/ptr-gate@v0 # pin the commit of a release
`;
const GITLAB_JOB = `ptr-gate:
  image: node:24
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_PIPELINE_SOURCE == "schedule"   # addresses move without a commit, too
  variables:
    GIT_DEPTH: 0                              # the change is compared with where it left its target
  script:
    # The policy is that of the target branch as it is now: the author chose where the change left it.
    - test -z "$CI_MERGE_REQUEST_TARGET_BRANCH_NAME" || git fetch --quiet origin "+refs/heads/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME:refs/remotes/origin/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME"
    - npx --yes ptr-gate@0 \${CI_MERGE_REQUEST_TARGET_BRANCH_NAME:+--base "origin/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME"} --output gitlab=ptr-gate.json
  artifacts:
    when: always
    reports:
      codequality: ptr-gate.json
`;
const JENKINS_STAGE = `stage('reverse DNS') {
  agent { docker { image 'node:24' } }
  steps {
    // Of a pull request, what it changes; of a branch, everything. The job has to be set to merge pull requests
    // with the current target, which then is fetched, and whose policy holds.
    sh 'npx --yes ptr-gate@0 \${CHANGE_TARGET:+--base "origin/$CHANGE_TARGET"} --output junit=ptr-gate.xml'
  }
  post { always { junit 'ptr-gate.xml' } }
}
`;
const GITHUB = {
    where: 'GitHub Actions',
    path: '.github/workflows/ptr-gate.yml',
    text: GITHUB_WORKFLOW,
    isShared: false,
};
const GITLAB = {
    where: 'GitLab CI',
    path: '.gitlab-ci.yml',
    text: GITLAB_JOB,
    isShared: true,
};
const JENKINS = {
    where: 'Jenkins',
    path: 'Jenkinsfile',
    text: JENKINS_STAGE,
    isShared: true,
};
/** Where changes of this repository are reviewed, as its files and remotes tell; GitHub where nothing does. */
function pipelinesOf({ paths, remotes }) {
    const has = (pattern) => paths.some((path) => pattern.test(path));
    const isAt = (name) => remotes.some((remote) => hostOf(remote).split('.').includes(name));
    const pipelines = [];
    if (has(/^\.gitlab-ci\.ya?ml$/) || isAt('gitlab'))
        pipelines.push(GITLAB);
    if (has(/^Jenkinsfile$/))
        pipelines.push(JENKINS);
    const isGitHub = isAt('github') || has(/^\.github\/workflows\//);
    return isGitHub || pipelines.length === 0 ? [GITHUB, ...pipelines] : pipelines;
}
/** The name of the server in `https://NAME/...`, `ssh://git@NAME:22/...` or `git@NAME:...`. */
function hostOf(remote) {
    const match = /^[a-z+]+:\/\/(?:[^@/]*@)?([^:/]+)/i.exec(remote) ?? /^(?:[^@/]+@)?([^:/]+):/.exec(remote);
    return (match?.[1] ?? '').toLowerCase();
}

// EXTERNAL MODULE: ./lib/model/reverse-name.js + 2 modules
var reverse_name = __webpack_require__(9776);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(9202);
// EXTERNAL MODULE: ./lib/sources/index.js + 7 modules
var sources = __webpack_require__(9588);
// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
;// CONCATENATED MODULE: ./lib/init/guess-origin.js



/** Words that say what a file is for, before or behind the name of its zone. */
const ABOUT = /^(?:db|named|pri|zone|zones|master|primary|rev|reverse|bind|fwd|forward)[._-](?=.)|[._-](?:zone|db|hosts?|dns|rev|reverse|signed|txt|external|internal|public|private|lan|wan|inc|include|j2|tmpl|conf|bak)$/i;
/**
 * Origins that a zone file may have which names none itself, the likelier first. Only guesses: whoever takes one tries it out,
 * and says so.
 */
function guessOrigins(path) {
    const base = external_node_path_.posix.basename(path);
    const folder = external_node_path_.posix.basename(external_node_path_.posix.dirname(path));
    const guesses = new Map();
    const add = (from) => (origin) => {
        if (!guesses.has(origin))
            guesses.set(origin, { origin, from });
    };
    for (const part of stripped(base))
        readings(part).forEach(add('name'));
    // The ending says more of the folder than of the file: `example.org/db.zone`.
    for (const part of stripped(folder))
        readings(part).forEach(add('folder'));
    return [...guesses.values()];
}
/** The text with ever less around it, the shortest first. */
function stripped(text) {
    const forms = [text.replace(/\.$/, '')];
    for (;;) {
        const shorter = forms[0].replace(ABOUT, '');
        if (shorter === forms[0])
            return forms;
        forms.unshift(shorter);
    }
}
function readings(text) {
    const octets = /^[0-9]{1,3}(?:[._-][0-9]{1,3}){0,3}$/.test(text) ? text.split(/[._-]/) : [];
    if (octets.length > 0)
        return ofOctets(octets);
    return [text, text.replaceAll('_', '.'), text.replaceAll('-', '.')].flatMap(ofName);
}
function ofName(text) {
    const name = (0,domain_name/* parseDomainName */.r)(text);
    if (!name.ok || !/^[a-z0-9.-]+$/.test(name.value))
        return [];
    const labels = (0,domain_name/* labelsOf */.PC)(name.value);
    const last = labels.at(-1);
    const isZone = labels.length > 1 && /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(last);
    return isZone && !ABOUT.test(`.${last}`) ? [name.value] : [];
}
/** Octets of a network, which people write in either order, or of one address in it. */
function ofOctets(written) {
    if (!written.every((octet) => Number(octet) < 256 && String(Number(octet)) === octet))
        return [];
    const network = written.slice(0, 3);
    const forward = `${network.toReversed().join('.')}.${reverse_name/* IN_ADDR_ARPA */.pw}`;
    if (written.length === 4)
        return [forward, `${written.toReversed().join('.')}.${reverse_name/* IN_ADDR_ARPA */.pw}`];
    const backward = `${network.join('.')}.${reverse_name/* IN_ADDR_ARPA */.pw}`;
    // `db.192.168.1` begins as private networks do; `1.168.192` ends so.
    return isPrivate(network.toReversed()) && !isPrivate(network) ? [backward, forward] : [forward, backward];
}
function isPrivate([first, second]) {
    return (first === '10' ||
        (first === '192' && second === '168') ||
        (first === '172' && Number(second) >= 16 && Number(second) <= 31));
}

// EXTERNAL MODULE: ./lib/sources/source.js
var source = __webpack_require__(248);
;// CONCATENATED MODULE: ./lib/init/trial.js

/** What is known of a file that cannot be opened. */
const UNREAD = { pairs: 0, records: 0, defects: 0, zones: [], parts: [] };
function tryOut(file, each = () => { }) {
    let pairs = 0;
    let records = 0;
    let defects = 0;
    let defect;
    const zones = new Set();
    const parts = new Set();
    let problem;
    try {
        for (const declaration of file.declarations()) {
            each(declaration);
            if (declaration.kind === 'zone')
                zones.add(declaration.apex);
            else if (declaration.kind === 'defect') {
                const { message, location } = declaration.defect;
                defect ??= location.line === undefined ? message : `line ${location.line}: ${message}`;
                defects++;
            }
            else if (declaration.kind === 'pair') {
                pairs++;
                records++;
            }
            else if (declaration.kind === 'record') {
                const { type, location } = declaration.record;
                if (type === 'A' || type === 'AAAA' || type === 'PTR')
                    pairs++;
                records++;
                if (location.path !== file.path)
                    parts.add(location.path);
            }
        }
    }
    catch (error) {
        if (!(error instanceof source/* SourceError */.c))
            throw error;
        problem = error.message;
    }
    return {
        ...{ pairs, records, defects, zones: [...zones], parts: [...parts] },
        ...(defect === undefined ? {} : { defect }),
        ...(problem === undefined ? {} : { problem }),
    };
}

;// CONCATENATED MODULE: ./lib/init/recognise.js






/** Folders of software that hold what its tests and its manual need, and nothing that is published. */
const SAMPLES = /(?:^|\/)(?:(?:[a-z0-9]+[_-])*(?:tests?|testing|testdata|fixtures?|mocks?|examples?|samples?)(?:[_-][^/]*)?|__(?:fixtures|tests|mocks)__|specs?|docs?|documentation)\//i;
const MOST_OF_A_DEFECT = 120;
/** What people write in prose shows a record now and then. Not `.org`: that ends the names of zones. */
const PROSE = /\.(?:md|markdown|mdx|rst|adoc|asciidoc|txt|tex|html?)$/i;
/**
 * Tells which of the candidates hold pairs, by reading each of them to its end. Where no file holds any, none is found: a
 * configuration without a pair could not be checked.
 */
async function recogniseFiles(candidates, tree) {
    const isSample = ({ path }) => SAMPLES.test(path);
    const real = await recogniseAll(candidates.filter((candidate) => !isSample(candidate)), tree);
    const sampled = await recogniseAll(candidates.filter(isSample), tree);
    const samples = sampled.found.filter(({ pairs }) => pairs > 0);
    const aside = [
        ...real.aside,
        ...samples.map(({ path, source }) => ({
            ...{ path, source, reason: 'sample', why: 'in a folder of tests or examples' },
        })),
    ];
    const found = withoutCopies(real.found, aside);
    if (found.some(({ pairs }) => pairs > 0))
        return { found, aside };
    return { found: [], aside: [...aside, ...found.map(({ path, source }) => withoutPairs(path, source))] };
}
async function recogniseAll(candidates, tree) {
    const trials = new Map();
    const isSure = new Set(candidates.filter(({ sure }) => sure === 2).map(({ path }) => path));
    const trialOf = (file) => {
        if (!trials.has(file.path))
            trials.set(file.path, tryOut(file));
        return trials.get(file.path);
    };
    const aside = [];
    let left = candidates.map(({ path }) => path);
    let files = [];
    for (;;) {
        const entries = left.map((pattern) => ({ pattern }));
        files = await (0,read/* readWhatIsThere */.n_)(tree, entries, ({ path, message }) => {
            trials.set(path, { ...UNREAD, problem: message });
        });
        // What a configuration covers stands for itself again where the configuration is of no use.
        const useless = files.filter((file) => !isCredible(file, trialOf(file), isSure.has(file.path)) && covers(file));
        if (useless.length === 0)
            break;
        for (const file of useless)
            aside.push(reasonFor(file, trialOf(file)));
        const dropped = new Set(useless.map(({ path }) => path));
        left = left.filter((path) => !dropped.has(path));
    }
    const found = [];
    const nameless = [];
    // What another zone file includes belongs to that one.
    const parts = new Set([...trials.values()].flatMap((trial) => trial.parts));
    for (const file of files.filter(({ path }) => !parts.has(path))) {
        const { path, source } = file;
        const trial = trialOf(file);
        if (isCredible(file, trial, isSure.has(path)))
            found.push({ path, source, ...trial });
        else if (trial.problem !== undefined && (source === 'zone-file' || source === 'octodns'))
            nameless.push(file);
        else if ((isSure.has(path) || trial.pairs > 0) && !PROSE.test(path))
            aside.push(reasonFor(file, trial));
    }
    const points = nameless.length === 0 ? new Set() : reverseNames(files);
    for (const file of nameless) {
        const guessed = await withGuessedOrigin(file, points, tree);
        if (guessed !== undefined)
            found.push(guessed);
        else
            aside.push(reasonFor(file, trialOf(file)));
    }
    return { found: found.sort(byPath), aside: aside.sort(byPath) };
}
const byPath = (one, other) => one.path < other.path ? -1 : 1;
function covers(file) {
    try {
        return (file.covers?.() ?? []).length > 0;
    }
    catch {
        return false;
    }
}
/** False for a file that its beginning or its name made look like what it is not. */
function isCredible({ path }, trial, isSure) {
    if (trial.problem !== undefined || trial.pairs + trial.zones.length === 0)
        return false;
    if (!isSure || PROSE.test(path))
        return trial.pairs > 0 && trial.defects === 0;
    return trial.defects <= trial.records;
}
function reasonFor({ path, source }, { problem, records, defects, defect }) {
    if (problem === undefined && defects === 0)
        return withoutPairs(path, source);
    const aside = { path, source };
    if (problem === undefined)
        return {
            ...aside,
            reason: 'unreadable',
            why: `${records === 0 ? 'nothing in it' : `only ${records} of ${defects + records} records`} can be read (${(0,reporters_escape/* cut */.Jj)(defect, MOST_OF_A_DEFECT)})`,
        };
    if (/name of the zone is not known/.test(problem))
        return {
            ...aside,
            reason: 'origin',
            why: 'give the name of its zone: neither the file nor its name does',
        };
    // The path is said beside the reason already.
    const why = problem.startsWith(path)
        ? problem.slice(path.length).replace(/^(:[0-9]+){0,2}:? /, '')
        : problem;
    return { ...aside, reason: 'unreadable', why };
}
function withoutPairs(path, source) {
    return { path, source, reason: 'no-pairs', why: 'no name with an address in it' };
}
/** The reverse names of all addresses that the files declare. */
function reverseNames(files) {
    const names = new Set();
    for (const file of files)
        tryOut(file, (declaration) => {
            if (declaration.kind === 'pair')
                names.add((0,reverse_name/* reverseNameOf */.f)(declaration.pair.address));
            else if (declaration.kind === 'record') {
                const { type, data } = declaration.record;
                if (type === 'A' || type === 'AAAA')
                    names.add((0,reverse_name/* reverseNameOf */.f)(data));
            }
        });
    return names;
}
/**
 * The origin that the path suggests under which the file reads best: its PTR records are reverse names of addresses, as many
 * as can be of those that other files speak of. Where two are as good, the likelier one.
 */
async function withGuessedOrigin({ path, source }, points, tree) {
    let best;
    for (const guess of guessOrigins(path)) {
        const [file] = await (0,read/* readWhatIsThere */.n_)(tree, [{ pattern: path, as: source, origin: guess.origin }], () => { });
        if (file === undefined)
            continue;
        let met = 0;
        let malformed = 0;
        const trial = tryOut(file, (declaration) => {
            if (declaration.kind !== 'record' || declaration.record.type !== 'PTR')
                return;
            const { owner } = declaration.record;
            if (points.has(owner))
                met++;
            if ((0,reverse_name/* addressOfReverseName */.Zf)(owner) === undefined)
                malformed++;
        });
        const isReadable = trial.problem === undefined && trial.defects + malformed <= trial.records - malformed;
        if (!isReadable || trial.pairs === 0)
            continue;
        if (best === undefined || met > best.met)
            best = { found: { path, source, guess, ...trial }, met };
    }
    return best?.found;
}
/** Leaves out what says again, in another format, what earlier formats say of all its zones. */
function withoutCopies(found, aside) {
    const rank = new Map(sources/* SOURCES */.H.map(({ id }, index) => [id, index]));
    const holders = new Map();
    const kept = new Set();
    const paths = new Set(found.map(({ path }) => path));
    for (const file of found.toSorted((one, other) => rank.get(one.source) - rank.get(other.source))) {
        const unsigned = file.path.replace(/\.signed$/, '');
        if (unsigned !== file.path && paths.has(unsigned)) {
            const why = `the signed form of ${unsigned}`;
            aside.push({ path: file.path, source: file.source, reason: 'copy', why });
            continue;
        }
        const others = file.zones.map((zone) => holders.get(zone));
        const isCopy = others.every((other) => other !== undefined && other.source !== file.source);
        if (others.length > 0 && isCopy) {
            const why = `its zones stand in ${others[0].path}, too`;
            aside.push({ path: file.path, source: file.source, reason: 'copy', why });
            continue;
        }
        kept.add(file);
        for (const zone of file.zones)
            if (!holders.has(zone))
                holders.set(zone, file);
    }
    return found.filter((file) => kept.has(file));
}

// EXTERNAL MODULE: ./lib/reporters/order.js
var order = __webpack_require__(9161);
// EXTERNAL MODULE: ./lib/reporters/wording.js
var wording = __webpack_require__(5225);
;// CONCATENATED MODULE: ./lib/init/words.js


/** Lines of one kind that a person reads before the rest becomes a number. */
const MOST_LINES = 12;
const MOST_FINDINGS = 6;
const MOST_OF_A_RULE = 2;
/** What a person calls one file, and several, of a source. */
const FILES_OF = {
    manifest: ['manifest', 'manifests'],
    'named-conf': ['named.conf', 'named.conf files'],
    'zone-file': ['zone file', 'zone files'],
    'terraform-plan': ['Terraform plan', 'Terraform plans'],
    dnscontrol: ['DNSControl print-ir', 'DNSControl print-ir files'],
    octodns: ['octoDNS file', 'octoDNS files'],
    'dns-endpoint': ['DNSEndpoint file', 'DNSEndpoint files'],
    csv: ['CSV table', 'CSV tables'],
    hosts: ['hosts file', 'hosts files'],
};
/** What was looked at, what was recognised and what was put aside. */
function foundLines({ project, entries, found, aside, looked }) {
    const { root, below, paths, hasGit, isWhole } = project;
    const where = below === '' ? '' : ` of ${root}`;
    const which = hasGit ? `that git knows or does not ignore` : 'here';
    const lines = [`Looked at ${isWhole ? '' : 'the first '}${(0,wording/* count */.U9)(paths.length, 'file')} ${which}${where}`];
    const rows = entries.map(({ pattern, files }) => [pattern, contentsOf(files)]);
    const width = Math.min(48, Math.max(0, ...rows.map(([pattern]) => pattern.length)));
    lines.push(...indented(shortened(rows.map(([pattern, holds]) => `${pattern.padEnd(width)}  ${holds}`))));
    if (found.length === 0)
        lines.push('  None of them holds names and addresses in a format that ptr-gate reads.');
    for (const { tool, path } of looked.rendered)
        lines.push(`  ${path}: what ${tool} makes of it can be checked; ptr-gate.yml says how`);
    lines.push(...asideLines(aside), ...sharedZoneLines(found));
    return lines;
}
/** What is not listed: one by one where a person can do something about it, else counted. */
function asideLines(aside) {
    const of = (...reasons) => aside.filter(({ reason }) => reasons.includes(reason));
    const rows = shortened([...of('origin'), ...of('unreadable', 'copy')].map(({ path, why }) => `${path}: ${why}`));
    for (const [some, what] of [
        [of('sample'), 'in folders of tests or examples'],
        [of('no-pairs'), 'without a name that has an address'],
    ]) {
        if (some.length === 0)
            continue;
        const names = some.slice(0, 3).map(({ path }) => path);
        rows.push(`${(0,wording/* count */.U9)(some.length, 'file')} ${what}: ${[...names, ...(some.length > 3 ? ['...'] : [])].join(', ')}`);
    }
    return rows.length === 0 ? [] : ['', 'Looked like it, and is not listed', ...indented(rows)];
}
/** Zones that several zone files hold: most often two views, which only named.conf tells apart. */
function sharedZoneLines(found) {
    const holders = new Map();
    for (const { path, source, zones } of found)
        for (const zone of source === 'zone-file' ? zones : [])
            holders.set(zone, [...(holders.get(zone) ?? []), path]);
    const shared = [...holders].filter(([, paths]) => paths.length > 1);
    if (shared.length === 0)
        return [];
    const rows = shared.map(([zone, paths]) => `${zone}: ${paths.join(', ')}`);
    return [
        '',
        'Several files hold one zone, and are read as one',
        ...indented(shortened(rows)),
        '  Where they are views, list the named.conf that tells them apart, or only those of one view.',
    ];
}
function contentsOf(files) {
    const [{ source, guess }] = files;
    const [one, many] = FILES_OF[source] ?? [source, source];
    const what = files.length === 1 ? one : `${(0,wording/* grouped */.zD)(files.length)} ${many}`;
    const sum = (key) => files.reduce((all, file) => all + file[key], 0);
    const parts = [what, sum('pairs') === 0 ? 'no addresses' : (0,wording/* count */.U9)(sum('pairs'), 'pair')];
    if (sum('defects') > 0)
        parts.push(`${(0,wording/* count */.U9)(sum('defects'), 'record')} unreadable`);
    if (guess !== undefined)
        parts.push(`origin ${guess.origin} guessed from the ${guess.from === 'name' ? "file's" : "folder's"} name`);
    return parts.join(', ');
}
/** The findings of the first run. Pairs that only the DNS can tell about are none here; `afterFirstRun` says so. */
function firstFindings({ findings }) {
    return findings.filter(({ rule }) => rule !== 'nothing-to-check').sort(order/* byUrgency */.t);
}
/** What the first run came to. */
function afterFirstRun(summary) {
    const { counts } = summary;
    const lines = [
        'First run, against the zones of this repository alone (no packet was sent)',
        `  ${(0,wording/* countsSentence */.KS)(counts)}`,
    ];
    const told = firstFindings(summary);
    const { shown, rest } = firstOfEachRule(told);
    for (const { location, severity, rule, message } of shown)
        lines.push('', `  ${(0,wording/* place */.ik)(location) || '(the whole run)'}  ${severity}  ${rule}`, `    ${message}`);
    if (rest.length > 0)
        lines.push('', `  ... and ${byRule(rest)}`);
    const unasked = (0,wording/* skipCounts */.Mo)(summary).filter(({ reason }) => /-not-held$/.test(reason));
    const open = unasked.reduce((all, { number }) => all + number, 0);
    const isWhole = !told.some(({ rule }) => rule === 'source-syntax');
    if (open > 0)
        lines.push('', isWhole
            ? `  Of ${(0,wording/* count */.U9)(open, 'pair')} the other direction lies in zones that are not in this repository: only a live run can tell.`
            : `  Of ${(0,wording/* count */.U9)(open, 'pair')} the other direction lies in zones that are not in this repository, or not in full: correct the records that could not be read, then run it again, or ask the DNS.`);
    else if (told.length === 0)
        lines.push('  Nothing wrong was seen.');
    return lines;
}
/** A few findings of several kinds tell more than many of one. */
function firstOfEachRule(told) {
    const seen = new Map();
    const shown = [];
    const rest = [];
    for (const finding of told) {
        const number = (seen.get(finding.rule) ?? 0) + 1;
        seen.set(finding.rule, number);
        (number <= MOST_OF_A_RULE && shown.length < MOST_FINDINGS ? shown : rest).push(finding);
    }
    return { shown, rest };
}
function byRule(findings) {
    const numbers = new Map();
    for (const { rule } of findings)
        numbers.set(rule, (numbers.get(rule) ?? 0) + 1);
    return [...numbers].map(([rule, number]) => `${(0,wording/* grouped */.zD)(number)} more ${rule}`).join(', ');
}
/** What to do now. */
function nextLines({ isEmpty, hasFindings, config, written, pipelines, project }) {
    const away = project.below === '' ? [] : [`  cd ${project.root}`];
    const first = isEmpty
        ? [`  Write a name and its address into ${config}, or uncomment a file there. Then:`]
        : [];
    const rows = [
        ['npx ptr-gate', 'ask the DNS about both directions of each pair'],
        ...(hasFindings
            ? [['npx ptr-gate --offline', 'every finding with its line and its remedy']]
            : []),
        ...(project.hasGit && written.length > 0
            ? [[`git add ${written.join(' ')}`, 'and commit; changes are then checked']]
            : []),
    ];
    const width = Math.max(...rows.map(([command]) => command.length));
    const required = pipelines.some(({ where }) => where === 'GitHub Actions')
        ? [
            '  On GitHub, under Settings, Rules: require the status check ptr-gate, so that a finding blocks the merge.',
        ]
        : [];
    return [
        'Next',
        ...first,
        ...away,
        ...rows.map(([command, why]) => `  ${command.padEnd(width)}  ${why}`),
        ...required,
    ];
}
function indented(lines) {
    return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
function shortened(lines) {
    return lines.length <= MOST_LINES + 1
        ? [...lines]
        : [...lines.slice(0, MOST_LINES), `... and ${lines.length - MOST_LINES} more`];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/repository/git.js
var git = __webpack_require__(5941);
;// CONCATENATED MODULE: ./lib/repository/project.js



const MOST_PATHS = 200_000;
/** Folders that hold what a package manager, a tool or a virtual environment put there. */
const FOREIGN = /(?:^|\/)(?:\.git|\.hg|\.svn|node_modules|bower_components|vendor|third_party|\.terraform|\.terragrunt-cache|\.venv|venv|site-packages|__pycache__|\.tox|\.cache)(?:\/|$)/;
function openProject(folder) {
    const real = (0,external_node_fs_.realpathSync)(folder);
    const top = gitText(real, ['rev-parse', '--show-toplevel'])?.replace(/\r?\n$/, '');
    if (top === undefined || top === '')
        return { ...walk(real), root: real, below: '', hasGit: false, remotes: [] };
    const root = (0,external_node_fs_.realpathSync)(top);
    const below = (0,external_node_path_.relative)(root, real);
    const listed = gitText(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    if (listed === undefined)
        return { ...walk(root), root, below, hasGit: true, remotes: [] };
    // A repository inside this one is listed as a folder, and a file in conflict several times.
    const paths = [...new Set(listed.split('\0'))].filter((path) => path !== '' && !path.endsWith('/') && !FOREIGN.test(path));
    const remotes = gitText(root, ['config', '--get-regexp', '^remote\\..*\\.url$']) ?? '';
    return {
        ...{ root, below, hasGit: true },
        ...bounded(paths),
        remotes: [...remotes.matchAll(/^remote\.\S+ (.+)$/gm)].map((match) => match[1]),
    };
}
function gitText(cwd, args) {
    const { status, stdout } = (0,git/* runGit */.EO)(cwd, args);
    return status === 0 ? stdout.toString('utf8') : undefined;
}
/** Links are listed and never followed into a folder, so the walk ends. */
function walk(root) {
    const paths = [];
    const folders = [root];
    while (folders.length > 0 && paths.length <= MOST_PATHS) {
        const folder = folders.pop();
        for (const entry of entriesOf(folder)) {
            const full = (0,external_node_path_.join)(folder, entry.name);
            const path = (0,external_node_path_.relative)(root, full).split(external_node_path_.sep).join('/');
            if (FOREIGN.test(path))
                continue;
            if (entry.isDirectory())
                folders.push(full);
            else if (entry.isFile() || entry.isSymbolicLink())
                paths.push(path);
        }
    }
    return bounded(paths);
}
/** A folder that may not be read holds nothing for whoever runs this. */
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function bounded(paths) {
    return { paths: paths.slice(0, MOST_PATHS).sort(), isWhole: paths.length <= MOST_PATHS };
}

// EXTERNAL MODULE: ./lib/repository/working-tree.js
var working_tree = __webpack_require__(5795);
;// CONCATENATED MODULE: ./lib/commands/init.js















const CONFIG = 'ptr-gate.yml';
/**
 * Writes a first configuration and a workflow for the repository that the command runs in, and shows what a first run
 * finds, without sending a packet. Exit code 0 whatever that is.
 * @throws {CannotRun} when a file cannot be written, or the configuration that is there already cannot be read.
 */
async function init(operands, flags, terminal) {
    if (operands.length > 0)
        throw new cannot_run/* CannotRun */.z(`init takes no argument, and '${operands[0]}' is one`, 'It looks at the whole repository. Run it there: ptr-gate init');
    const project = openProject(terminal.cwd);
    const tree = (0,working_tree/* workingTree */.c)(project.root);
    const present = (0,config_path/* findConfig */.u0)(tree);
    const looked = lookAt(project.paths, tree);
    const setup = {
        ...{ project, tree, looked },
        force: flags.texts.get('force')?.at(-1) === 'true',
        recognised: await recogniseFiles(looked.candidates, tree),
        say: (lines) => terminal.out(lines.length === 0 ? '' : (0,reporters_escape/* disarm */.Jt)(`${lines.map(reporters_escape/* visible */.RK).join('\n')}\n\n`)),
    };
    const entries = entriesFor(setup.recognised.found, tree);
    setup.say(foundLines({ project, entries, looked, ...setup.recognised }));
    const written = [];
    const kept = [];
    const config = present ?? CONFIG;
    const place = (path, text) => write(path, text, setup) ? written.push(path) : kept.push(`${path} (--force writes it anew)`);
    place(config, configText(entries, setup.recognised, looked.rendered));
    const pipelines = pipelinesOf(project);
    for (const { isShared, path, text } of pipelines) {
        const own = isShared ? undefined : workflowWithGate(setup);
        if (own !== undefined)
            kept.push(`${own} (it runs ptr-gate already)`);
        else if (!isShared)
            place(path, text);
    }
    setup.say([
        ...(written.length === 0 ? [] : ['Wrote', ...indented(written)]),
        ...(kept.length === 0 ? [] : ['Left as it was', ...indented(kept)]),
    ]);
    tellShared(pipelines, setup);
    const isOld = !written.includes(config);
    if (isOld)
        tellUnlisted(config, entries, setup);
    const summary = isOld || entries.length > 0 ? await firstRun(config, tree) : undefined;
    if (summary !== undefined)
        setup.say(afterFirstRun(summary));
    setup.say(nextLines({
        isEmpty: summary === undefined,
        hasFindings: summary !== undefined && firstFindings(summary).length > 0,
        config,
        written,
        pipelines,
        project,
    }));
    return 0;
}
/** A workflow of another name that has the step already. */
function workflowWithGate({ project, tree }) {
    const own = project.paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && path !== GITHUB.path);
    return own.find((path) => tree.has(path) && /uses:\s*['"]?ptr-gate\/ptr-gate@/.test(tree.read(path).toString('utf8')));
}
/** False where something stands there already, and is to stay. */
function write(path, text, { project, tree, force }) {
    const full = (0,external_node_path_.join)(project.root, path);
    (0,deliver/* refuseLinkOut */.rS)(full, project.root);
    if ((0,deliver/* writeNew */.qf)(full, text))
        return true;
    if (!force)
        return false;
    if (path.endsWith('.json'))
        throw new cannot_run/* CannotRun */.z(`${path} is JSON, and a new configuration is YAML. Remove the file, and run it again`);
    if (!tree.has(path))
        throw new cannot_run/* CannotRun */.z(`${path} is no file that can be written anew. Remove it`);
    const sink = (0,deliver/* fileSink */.ao)(full);
    sink.write(text);
    sink.close();
    return true;
}
function tellShared(pipelines, { project, say }) {
    for (const { where, path, text, isShared } of pipelines) {
        if (!isShared)
            continue;
        const is = project.paths.includes(path) ? 'add this to' : 'write this into';
        say([`For ${where}, ${is} ${path}`, '', ...indented(text.trimEnd().split('\n'))]);
    }
}
/** What the configuration that was there already does not list. */
function tellUnlisted(config, entries, { tree, recognised, say }) {
    const { records } = (0,config_config.readConfig)(tree, config);
    const listed = new Set(records.flatMap((entry) => (0,read/* filesOf */.R8)(tree, entry)));
    const unlisted = recognised.found.filter(({ path }) => !listed.has(path)).map(({ path }) => path);
    if (unlisted.length === 0)
        return;
    const lines = entries.filter(({ files }) => files.some(({ path }) => unlisted.includes(path)));
    say([`Found, and not listed in ${config}`, ...indented(lines.map(({ pattern }) => pattern))]);
}
async function firstRun(config, tree) {
    const texts = new Map([
        ['config', [config]],
        ['offline', ['true']],
    ]);
    const check = await (0,lib_check/* prepareCheck */.m)({
        ...{ tree, files: [], now: new Date() },
        flags: { place: (name) => `--${name}`, texts },
    });
    return check.run(() => { });
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