"use strict";
exports.id = 8272;
exports.ids = [8272,7236];
exports.modules = {

/***/ 8272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: ./lib/check.js + 16 modules
var check = __webpack_require__(7259);
// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/model/reverse-name.js + 2 modules
var reverse_name = __webpack_require__(9776);
// EXTERNAL MODULE: ./lib/reporters/text.js + 1 modules
var reporters_text = __webpack_require__(7236);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/repository/tree.js
var tree = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/repository/memory-tree.js


/** Files held in memory, without links; `chunkOctets` is the size of the pieces that `chunks` gives. */
function memoryTree(files, chunkOctets = 64 * 1024) {
    const contents = new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)]));
    function contentOf(path) {
        const normal = external_node_path_.posix.normalize(path);
        if (normal.startsWith('..') || external_node_path_.posix.isAbsolute(normal))
            throw new tree/* TreeError */.j(path, `${path} lies outside the repository. Name a file inside it.`);
        const content = contents.get(normal);
        if (content === undefined)
            throw new tree/* TreeError */.j(path, `${path} cannot be read: there is no such file.`);
        return content;
    }
    return {
        title: 'memory',
        has: (path) => contents.has(external_node_path_.posix.normalize(path)),
        read(path, maxOctets = Number.POSITIVE_INFINITY) {
            const content = contentOf(path);
            if (content.length > maxOctets)
                throw new tree/* TreeError */.j(path, `${path} has ${content.length} octets, more than ${maxOctets}.`);
            return content;
        },
        *chunks(path) {
            const content = contentOf(path);
            for (let at = 0; at < content.length; at += chunkOctets)
                yield content.subarray(at, at + chunkOctets);
        },
        glob(pattern) {
            return [...contents.keys()].filter((path) => external_node_path_.posix.matchesGlob?.(path, pattern) ?? false).sort();
        },
    };
}

// EXTERNAL MODULE: ./lib/server/server.js + 4 modules
var server_server = __webpack_require__(7101);
// EXTERNAL MODULE: ./lib/zones/zones.js
var zones_zones = __webpack_require__(3203);
;// CONCATENATED MODULE: ./lib/commands/demo.js







const NAME = 'stackoverflow.com';
const OTHER_NAME = 'server1.stackoverflow.com';
const ADDRESS = '2606:2800:220:1:248:1893:25c8:1946';
const OTHER_ADDRESS = '2606:2800:220:1:248:1893:25c8:1';
const REVERSE_ZONE = '0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa';
const MANIFEST = `expect:\n  ${NAME}: ${ADDRESS}\n`;
/**
 * Plays the incident that this project comes from against a name server of its own on loopback: the PTR names another
 * name and the check fails; it is repaired and the check passes. Exit code 0 when both came out so, else 1.
 */
async function demo(terminal, runCheck = (manifest, resolvers) => checkFor(terminal, manifest, resolvers)) {
    const { out } = terminal;
    const heading = (text) => out(terminal.colour ? `\n\x1b[1m${text}\x1b[22m\n\n` : `\n${text}\n\n`);
    /** Runs the check against a server that gives this PTR; true when it exits as it should. */
    async function act(target, expected, moral) {
        const server = await (0,server_server/* startServer */.U)(world(target));
        try {
            const { exitCode, text } = await runCheck(MANIFEST, resolversOf(server));
            out(indented(text));
            out(`\n  Exit code ${exitCode}: ${exitCode === expected ? moral : `this should have been ${expected}.`}\n`);
            return exitCode === expected;
        }
        finally {
            await server.close();
        }
    }
    out('An address that was nearly published too early. A name server inside this command plays the DNS, on loopback.\n');
    heading('1. A change wants to publish an IPv6 address. ptr-gate.yml declares it:');
    out(indented(MANIFEST));
    heading('2. The address already has a PTR record, and it names another name:');
    out(indented(`$ORIGIN ${REVERSE_ZONE}.\n${ptrLine(OTHER_NAME)}`));
    out('\n  Servers that verify a client by reverse lookup would drop every connection from it.\n');
    heading('3. So the check in the pull request says:');
    const caught = await act(OTHER_NAME, 1, 'the change waits, and nobody is cut off.');
    heading('4. Whoever holds the reverse zone pastes the line from the report:');
    out(indented(`$ORIGIN ${REVERSE_ZONE}.\n${ptrLine(NAME)}`));
    heading('5. And the same check says:');
    const passed = await act(NAME, 0, 'the reverse is in place, now the AAAA record may be published.');
    if (caught && passed)
        out('\nNow yours: write your names and addresses under expect: in ptr-gate.yml and run ptr-gate.\n');
    else
        terminal.err('\nptr-gate demo: the check did not come out as it should on this machine (see above).\n');
    return caught && passed ? 0 : 1;
}
async function checkFor(terminal, manifest, resolvers) {
    const prepared = await (0,check/* prepareCheck */.m)({
        tree: memoryTree({ 'ptr-gate.yml': manifest }),
        files: [],
        flags: {
            place: (name) => `--${name}`,
            texts: new Map([['resolvers', resolvers]]),
        },
        now: new Date(),
    });
    const { exitCode, ...rest } = await prepared.run(() => { });
    return { exitCode, text: reporters_text.text.end({ exitCode, ...rest }, { colour: terminal.colour }) };
}
/** The forward zone without the AAAA record that is about to be published, and the reverse zone with one PTR record. */
function world(target) {
    const zones = (0,zones_zones/* createZones */.s)();
    const add = (zone, owner, type, data) => zones.add({ owner, type, ttl: 3600, data, location: { path: 'demo' }, zone });
    for (const apex of [NAME, REVERSE_ZONE]) {
        add(apex, apex, 'SOA', `ns1.${NAME}. hostmaster.${NAME}. 1 7200 900 1209600 3600`);
        add(apex, apex, 'NS', `ns1.${NAME}`);
    }
    add(NAME, `ns1.${NAME}`, 'A', '127.0.0.1');
    add(NAME, NAME, 'A', '151.101.1.69');
    add(NAME, OTHER_NAME, 'AAAA', OTHER_ADDRESS);
    add(REVERSE_ZONE, (0,reverse_name/* reverseNameOf */.f)(ADDRESS), 'PTR', target);
    return zones;
}
function ptrLine(target) {
    return `${(0,domain_name/* relativeTo */.Mf)((0,reverse_name/* reverseNameOf */.f)(ADDRESS), REVERSE_ZONE)} IN PTR ${target}.\n`;
}
function resolversOf(server) {
    return server.addresses.map(({ address, port }) => address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`);
}
function indented(text) {
    return text.replace(/^(?=[^\n])/gm, '  ');
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

/***/ 7236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  text: () => (/* binding */ text_text)
});

// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(9202);
;// CONCATENATED MODULE: ./lib/reporters/frame.js

const TAB_STOP = 4;
const MAX_COLUMNS = 92;
/** Columns kept in front of the caret when a long line has to be shortened. */
const LEAD = 40;
/** The lines of a finding's excerpt, or none where it has no excerpt or no line. */
function frameOf(finding) {
    const { location, excerpt } = finding;
    if (location?.line === undefined || excerpt === undefined)
        return [];
    return excerpt.lines.map((line, i) => {
        const number = excerpt.firstLine + i;
        const source = line.replace(/\r?\n?$/, '');
        if (number !== location.line || location.column === undefined)
            return { number, text: shortened(rendered(source), 0).text };
        const start = location.column - 1;
        const sameLine = location.endLine === undefined || location.endLine === location.line;
        const end = sameLine ? (location.endColumn ?? location.column + 1) - 1 : source.length;
        const column = columnsOf(rendered(source.slice(0, start)));
        const through = columnsOf(rendered(source.slice(0, Math.max(end, start + 1))));
        const short = shortened(rendered(source), column);
        const room = Math.max(1, columnsOf(short.text) - (column - short.shift));
        const width = Math.min(Math.max(1, through - column), room);
        return { number, text: short.text, mark: { column: column - short.shift, width } };
    });
}
/** Tabs expanded to their stops, everything hidden made visible. */
function rendered(source) {
    const [first, ...rest] = source.split('\t').map((part) => (0,reporters_escape/* visible */.RK)(part).replaceAll('##[', '##\\x5b'));
    let out = first;
    let columns = columnsOf(out);
    for (const part of rest) {
        const gap = TAB_STOP - (columns % TAB_STOP);
        out += ' '.repeat(gap) + part;
        columns += gap + columnsOf(part);
    }
    return out;
}
/** A window of the line around the column, and by how many columns the text moved to the left. */
function shortened(line, column) {
    // A line of megabytes must not be walked whole: no character is narrower than nothing, few are.
    const from = column > MAX_COLUMNS - LEAD ? column - LEAD : 0;
    let text = '';
    let columns = 0;
    let shift = 0;
    for (const char of line) {
        const width = widthOf(char);
        if (columns + width > from + MAX_COLUMNS) {
            text += '…';
            break;
        }
        if (columns < from)
            shift = columns + width;
        else
            text += char;
        columns += width;
    }
    return shift === 0 ? { text, shift: 0 } : { text: `…${text}`, shift: shift - 1 };
}
const ZERO = /^[\p{Mn}\p{Me}]$/u;
const WIDE = /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18aff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;
function widthOf(char) {
    if (char >= ' ' && char <= '~')
        return 1;
    return ZERO.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
}
/** Terminal columns that the text takes: two for a wide character (UAX 11), none for a combining one. */
function columnsOf(text) {
    let columns = 0;
    for (const char of text)
        columns += widthOf(char);
    return columns;
}

// EXTERNAL MODULE: ./lib/reporters/order.js
var order = __webpack_require__(9161);
// EXTERNAL MODULE: ./lib/reporters/remedies.js
var remedies = __webpack_require__(3785);
// EXTERNAL MODULE: ./lib/reporters/wording.js
var wording = __webpack_require__(5225);
;// CONCATENATED MODULE: ./lib/reporters/text.js





const WIDTH = 96;
/** Findings of one rule that are drawn in full; the next take a few lines each, and the rest is counted. */
const DRAWN_PER_RULE = 10;
const LISTED_PER_RULE = 1_000;
/** Where all of it is. */
const WHOLE = 'all of them: --format json, or --output json=FILE beside this';
/** The report for a person at a terminal: every finding with its source line, then the sums, then the verdict. */
const text_text = {
    format: 'text',
    title: 'for a person at a terminal',
    end: (summary, medium) => {
        const style = medium.colour ? ANSI : PLAIN;
        const sorted = [...summary.findings].sort(order/* byUrgency */.t);
        const gating = sorted.filter((finding) => finding.gating);
        const old = sorted.filter((finding) => !finding.gating);
        const parts = findingBlocks(gating, style);
        if (old.length > 0) {
            parts.push(style.bold('There before: shown, never blocking'), ...findingBlocks(old, style));
        }
        parts.push(summaryBlock(summary, style));
        return (0,reporters_escape/* disarm */.Jt)(`${parts.join('\n\n')}\n`);
    },
};
const same = (shown) => shown;
const PLAIN = { bold: same, dim: same, good: same, error: same, warning: same, notice: same };
const sgr = (on, off) => (shown) => `\x1b[${on}m${shown}\x1b[${off}m`;
const ANSI = {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    good: sgr(32, 39),
    error: sgr(31, 39),
    warning: sgr(33, 39),
    notice: sgr(36, 39),
};
/** Drawn findings in order, then per rule what is too much to draw. */
function findingBlocks(sorted, style) {
    const seen = new Map();
    const rest = new Map();
    const blocks = [];
    for (const finding of sorted) {
        const key = `${finding.severity} ${finding.rule}`;
        const number = (seen.get(key) ?? 0) + 1;
        seen.set(key, number);
        if (number <= DRAWN_PER_RULE)
            blocks.push(drawn(finding, style));
        else if (number === DRAWN_PER_RULE + 1)
            rest.set(key, [finding]);
        else
            rest.get(key).push(finding);
    }
    for (const findings of rest.values())
        blocks.push(listed(findings, style));
    return blocks;
}
function drawn(finding, style) {
    const head = [(0,wording/* place */.ik)(finding.location) || '(the whole run)', finding.severity, finding.rule].map(reporters_escape/* visible */.RK);
    const lines = [
        `${style.bold(head[0])}  ${style[finding.severity](style.bold(head[1]))}  ${head[2]}`,
        ...wrapped(finding.message, 2),
    ];
    const frame = frameOf(finding);
    if (frame.length > 0) {
        const gutter = String(frame.at(-1).number).length;
        lines.push('');
        for (const line of frame) {
            lines.push(`  ${style.dim(`${String(line.number).padStart(gutter)} │`)} ${line.text}`.trimEnd());
            if (line.mark === undefined)
                continue;
            const caret = style[finding.severity]('^'.repeat(line.mark.width));
            lines.push(`  ${style.dim(`${' '.repeat(gutter)} │`)} ${' '.repeat(line.mark.column)}${caret}`);
        }
    }
    const facts = [
        ...fact('expected', finding.expected.join(', ')),
        ...fact('seen', finding.observed.join(', ')),
        ...fact('region', finding.region ?? ''),
        ...finding.evidence.flatMap((item, i) => fact(i === 0 ? 'evidence' : '', `${item.question}: ${item.answer} [${item.server}]`)),
        ...finding.related.flatMap((location, i) => fact(i === 0 ? 'see also' : '', (0,wording/* place */.ik)(location))),
        ...fact('remedy', finding.remedy?.text ?? ''),
    ];
    if (facts.length > 0)
        lines.push('', ...facts.map(([label, body]) => `  ${style.dim(label)}  ${body}`));
    if (finding.remedy?.record !== undefined)
        lines.push('', ...pasteable(finding.remedy.zone ?? null, [finding.remedy.record], style));
    return lines.join('\n');
}
const LABEL = 8;
/** A labelled fact, wrapped; nothing where there is nothing to say. */
function fact(label, body) {
    if (body === '')
        return [];
    return wrapped(body, LABEL + 4).map((line, i) => [(i === 0 ? label : '').padEnd(LABEL), line.trimStart()]);
}
function pasteable(zone, records, style) {
    const lines = records.map((record) => `      ${style.good((0,reporters_escape/* zoneLine */.N0)(record))}`);
    if (zone !== null)
        lines.unshift(`      ${style.dim((0,reporters_escape/* zoneLine */.N0)((0,remedies/* originLine */.rH)(zone)))}`);
    return lines;
}
/** Many findings of one rule: a line or two each, then the records that mend them, once per zone. */
function listed(findings, style) {
    const [{ rule, severity }] = findings;
    const lines = [
        style[severity](style.bold(`${(0,wording/* grouped */.zD)(findings.length)} more ${(0,reporters_escape/* visible */.RK)(rule)}`)) +
            style.dim(' (evidence: --format json)'),
    ];
    const left = findings.length - LISTED_PER_RULE;
    for (const finding of findings.slice(0, LISTED_PER_RULE)) {
        lines.push(`  ${(0,reporters_escape/* visible */.RK)((0,wording/* place */.ik)(finding.location))}  ${(0,reporters_escape/* visible */.RK)(finding.message)}`);
        const facts = [
            ['expected', finding.expected],
            ['seen', finding.observed],
        ];
        const shown = facts.flatMap(([label, values]) => values.length === 0 ? [] : [`${label} ${(0,reporters_escape/* visible */.RK)(values.join(', '))}`]);
        if (shown.length > 0)
            lines.push(style.dim(`    ${shown.join(', ')}`));
    }
    if (left > 0)
        lines.push(style.dim(`  ... ${(0,wording/* grouped */.zD)(left)} more (${WHOLE})`));
    const texts = new Map();
    for (const { remedy } of findings) {
        if (remedy !== null)
            texts.set(remedy.text, (texts.get(remedy.text) ?? 0) + 1);
    }
    if (texts.size > 0)
        lines.push('', `  ${style.dim('remedy')}`);
    for (const [words, number] of [...texts].slice(0, LISTED_PER_RULE)) {
        const times = number === 1 ? '' : ` (${(0,wording/* grouped */.zD)(number)} times)`;
        lines.push(...wrapped(words + times, 4));
    }
    if (texts.size > LISTED_PER_RULE)
        lines.push(style.dim(`    ... ${(0,wording/* grouped */.zD)(texts.size - LISTED_PER_RULE)} more (${WHOLE})`));
    lines.push(...recordsOf(findings, style));
    return lines.join('\n');
}
/** The records that mend the findings, as many as a person pastes. */
function recordsOf(findings, style) {
    const lines = [];
    let room = LISTED_PER_RULE;
    let left = 0;
    for (const { zone, records } of (0,remedies/* zoneBlocks */.n5)(findings)) {
        const shown = records.slice(0, room);
        room -= shown.length;
        left += records.length - shown.length;
        if (shown.length > 0)
            lines.push('', ...pasteable(zone, shown, style));
    }
    if (left > 0)
        lines.push(style.dim(`      ... ${(0,wording/* grouped */.zD)(left)} more (${WHOLE})`));
    return lines;
}
function summaryBlock(summary, style) {
    const lines = [];
    const add = (label, body) => {
        for (const [i, line] of wrapped(body, 12).entries())
            lines.push(`${style.dim((i === 0 ? label : '').padEnd(10))}  ${line.trimStart()}`);
    };
    add('Pairs', (0,wording/* countsSentence */.KS)(summary.counts));
    if (summary.skipped.length > 0) {
        add('Skipped', (0,wording/* skipCounts */.Mo)(summary)
            .map(({ reason, number }) => `${(0,wording/* grouped */.zD)(number)} ${reason}`)
            .join(', '));
        for (const skip of summary.skipped.slice(0, SKIPS_SHOWN))
            add('', `${[(0,wording/* place */.ik)(skip.location), skip.name, skip.address].filter(Boolean).join(' ')}: ${skip.detail}`);
        const more = (0,wording/* skipTotal */.cR)(summary) - Math.min(SKIPS_SHOWN, summary.skipped.length);
        if (more > 0)
            add('', `... ${(0,wording/* grouped */.zD)(more)} more (${WHOLE})`);
    }
    for (const [i, suppressed] of summary.suppressed.slice(0, LISTED_PER_RULE).entries()) {
        const { finding } = suppressed;
        add(i === 0 ? 'Suppressed' : '', `${finding.rule} ${(0,wording/* place */.ik)(finding.location)}: ${(0,wording/* suppressedSentence */.ej)(suppressed)}`);
    }
    const hidden = summary.suppressed.length - LISTED_PER_RULE;
    if (hidden > 0)
        add('', `... ${(0,wording/* grouped */.zD)(hidden)} more (${WHOLE})`);
    add('Coverage', (0,wording/* coverageSentence */.Qc)(summary));
    for (const note of summary.coverage.notes)
        add('', note);
    const { word, sentence } = (0,wording/* verdictSentence */.BT)(summary);
    const colour = { pass: style.good, fail: style.error, unverified: style.warning }[summary.verdict];
    const words = wrapped(`${word}  ${sentence}`, 0);
    lines.push('', words.join('\n').replace(word, () => colour(style.bold(word))));
    return lines.join('\n');
}
const SKIPS_SHOWN = 20;
/** Foreign or own text as lines of at most `WIDTH` columns; a longer word has a line to itself. */
function wrapped(words, indent) {
    const lines = [];
    for (const paragraph of words.split(/\r?\n/)) {
        let line = '';
        let columns = 0;
        for (const word of paragraph.split(' ').map(reporters_escape/* visible */.RK)) {
            const width = columnsOf(word);
            if (line !== '' && indent + columns + 1 + width > WIDTH) {
                lines.push(' '.repeat(indent) + line);
                line = word;
                columns = width;
            }
            else {
                columns += line === '' ? width : width + 1;
                line = line === '' ? word : `${line} ${word}`;
            }
        }
        lines.push(line === '' ? '' : ' '.repeat(indent) + line);
    }
    return lines;
}


/***/ })

};
;