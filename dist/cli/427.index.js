"use strict";
exports.id = 427;
exports.ids = [427];
exports.modules = {

/***/ 3427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./lib/rules/index.js + 33 modules
var rules = __webpack_require__(4128);
;// CONCATENATED MODULE: ./lib/rules/document.js

const LOOKS_AT = {
    declaration: 'what the repository declares',
    observation: 'a pair and what was observed about it',
    run: 'the run as a whole',
};
/** The text of docs/rules.md: a table of all rules, then a section for each, whose anchor is its id. */
function rulesPage() {
    return `${[
        '# Rules',
        '',
        'Made by `npm run generate` from src/rules/; `ptr-gate explain RULE` shows the same text.',
        '',
        'A severity can be changed with `--rules ID=LEVEL,...` or under `policy: rules:` (`error`, `warning`, `notice`, `off`), and',
        'a finding can be ignored with a reason, under `policy: ignore:` or by a comment on the line of the record:',
        '`; ptr-gate: ignore ptr-missing until 2027-01-31 -- ticket 123`. `lookup-failed` can be ignored, and not lowered.',
        '',
        '| rule | severity | fires when |',
        '|---|---|---|',
        ...RULES.map((rule) => `| [${rule.id}](#${rule.id}) | ${rule.severity} | ${cell(rule.title)} |`),
        '',
        RULES.map(section).join('\n\n'),
    ].join('\n')}\n`;
}
function section(rule) {
    const parts = [
        `## ${rule.id}`,
        `**${rule.title}.** Severity: ${rule.severity}. Looks at ${LOOKS_AT[rule.on]}.`,
        rule.rationale,
        `**Remedy.** ${rule.remedy}`,
    ];
    if (rule.references.length > 0)
        parts.push(rule.references.map(({ title, url }) => `- [${title}](${url})`).join('\n'));
    return parts.join('\n\n');
}
function cell(text) {
    return text.replaceAll('|', '\\|');
}
/** The same page about one rule for a terminal: plain text in lines of at most `width` characters. */
function ruleText(rule, width, bold = (text) => text) {
    const lines = [
        bold(rule.id),
        ...wrapped(`${rule.title}. Severity: ${rule.severity}. Looks at ${LOOKS_AT[rule.on]}.`, width),
        '',
        bold('Why it hurts'),
        ...wrapped(rule.rationale, width),
        '',
        bold('Remedy'),
        ...wrapped(rule.remedy, width),
    ];
    if (rule.references.length > 0) {
        lines.push('', bold('References'));
        for (const { title, url } of rule.references)
            lines.push(...wrapped(title, width), `  ${url}`);
    }
    return `${lines.join('\n')}\n`;
}
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width - 2) {
            lines.push(`  ${line}`);
            line = '';
        }
        line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, `  ${line}`];
}

// EXTERNAL MODULE: ./lib/suggest.js
var suggest = __webpack_require__(3146);
;// CONCATENATED MODULE: ./lib/commands/explain.js



const WIDTH = 100;
/** Prints the page of each named rule, or the list of all rules. An unknown name is exit code 2, with the nearest one. */
function explain(operands, terminal) {
    const bold = (text) => (terminal.colour ? `\x1b[1m${text}\x1b[22m` : text);
    if (operands.length === 0) {
        const longest = Math.max(...rules/* RULES */.y.map(({ id }) => id.length));
        for (const { id, severity, title } of rules/* RULES */.y)
            terminal.out(`${bold(id.padEnd(longest))}  ${severity.padEnd(7)}  ${title}\n`);
        return 0;
    }
    let code = 0;
    let first = true;
    for (const operand of operands) {
        const rule = (0,rules/* ruleById */.B)(operand.toLowerCase());
        if (rule === undefined) {
            terminal.err(unknownRule(operand));
            code = 2;
            continue;
        }
        terminal.out(`${first ? '' : '\n'}${ruleText(rule, WIDTH, bold)}`);
        first = false;
    }
    return code;
}
function unknownRule(operand) {
    const near = (0,suggest/* suggest */.Z)(operand, rules/* RULES */.y.map(({ id }) => id));
    const hint = near === undefined ? 'ptr-gate explain lists all rules.' : `Did you mean ${near}?`;
    // The operand goes to a terminal: nothing in it may act there.
    const shown = operand.slice(0, 80).replace(/[^ -~]/g, '?');
    return `ptr-gate explain: no rule is called '${shown}'. ${hint}\n`;
}


/***/ })

};
;