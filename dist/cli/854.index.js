"use strict";
exports.id = 854;
exports.ids = [854];
exports.modules = {

/***/ 3427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./lib/rules/index.js + 32 modules
var rules = __webpack_require__(8945);
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


/***/ }),

/***/ 8070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ healthUnmeasured)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9188);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5065);


const healthUnmeasured = {
    on: 'observation',
    id: 'health-unmeasured',
    severity: 'notice',
    title: 'The policy asks for health that could not be measured from here',
    rationale: 'Hosted runners mostly have no IPv6, addresses inside a network are not connected to unless the policy allows it, and a metric may have no data yet. That is neither good nor bad, and it must not look like either. Where nothing may pass unmeasured, set this rule to error.',
    remedy: 'Measure where there is a route, such as a self-hosted runner with IPv6, or rely on production numbers (health.prometheus). Special-purpose ranges that may be connected to are named under health.allow.',
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
            return _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x;
        return health.unmeasured.map((one) => ({
            message: one.what === 'query'
                ? `The query of health.prometheus says nothing about ${name}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(one.detail)}${besides(one)}`
                : `The service of ${name} at ${address} was not measured: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(one.detail)}${besides(one)}`,
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


/***/ }),

/***/ 5332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U$: () => (/* binding */ connectionEvidence),
/* harmony export */   c5: () => (/* binding */ attemptsWords),
/* harmony export */   jV: () => (/* binding */ troubleWords),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
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


/***/ }),

/***/ 9978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ timesOut),
/* harmony export */   u: () => (/* binding */ ipv6Unhealthy)
/* harmony export */ });
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3984);
/* harmony import */ var _health_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5332);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9188);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5065);




const ipv6Unhealthy = {
    on: 'observation',
    id: 'ipv6-unhealthy',
    severity: 'error',
    title: 'More IPv6 connections time out than the policy allows',
    rationale: 'Once the AAAA record is published every dual-stack client tries IPv6 first. A connection that is refused costs nothing; one that vanishes costs a quarter of a second where the client follows RFC 8305, and many seconds where it does not. ' +
        'A rate counts as above the limit when the lower end of its 95 % confidence interval (Clopper and Pearson) is: 40 of 2,000 are above 1 %, 1 of 10 is not known to be.',
    remedy: 'Find where the packets are lost before the record is published: a firewall that knows IPv4 only, a missing route back, a path MTU below 1280, a load balancer without IPv6. ' +
        'The limit is health.max-timeout-rate (health.prometheus.max for production numbers); more health.attempts make the measured rate firmer.',
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
        if (health === undefined || (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(expectation.address) !== 6)
            return _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x;
        return [
            ...health.connections
                .filter((connection) => timesOut(connection, health))
                .map((connection) => measured(connection, expectation, health)),
            ...health.queried.filter(({ value, max }) => value > max).map(queried),
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
        message: `IPv6 connections to ${name} at ${address}, port ${port}, time out: ${(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(timedOut)} of ${(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptsWords */ .c5)(attempts)} (${(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(timedOut / attempts)}; ` +
            `with 95 % confidence at least ${(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(timeoutRateAtLeast)}), and the limit is ${(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(maxTimeoutRate)}`,
        remedy: {
            text: alike
                ? `Over IPv4 everything times out as well: see whether anything may leave this machine for port ${port}, and whether the service runs`
                : `Find where packets to ${address}, port ${port}, are lost, and do not publish the record before`,
        },
        expected: [`at most ${(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(maxTimeoutRate)} timed out`],
        observed: [`${(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(timedOut / attempts)} of ${(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptsWords */ .c5)(attempts)} timed out`],
        evidence: [
            (0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionEvidence */ .U$)(address, connection),
            ...(ipv4 === undefined ? [] : [(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionEvidence */ .U$)('IPv4', ipv4)]),
        ],
    };
}
/** One series may speak of many pairs; it is reported for the first of them. */
function queried({ value, max, labels, query, server }) {
    const series = labels === '' ? '' : ` for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .clipped */ .cz)(labels)}`;
    return {
        message: `Production says that IPv6 is unhealthy${series}: ${valueWords(value, max)}, and the limit is ${valueWords(max, max)}`,
        remedy: {
            text: 'Do not take the next step: find out why IPv6 connections time out, and wait until the value is below the limit again',
        },
        expected: [`at most ${valueWords(max, max)}`],
        observed: [valueWords(value, max)],
        evidence: [{ question: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .clipped */ .cz)(query), answer: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .clipped */ .cz)(labels)} ${value}`.trim(), server }],
        once: `${query} ${labels}`,
    };
}
/** A share, or a number in the unit of the query where the limit is none. */
function valueWords(value, max) {
    return max <= 1 ? (0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(value) : String(Number(value.toPrecision(6)));
}


/***/ }),

/***/ 253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ notDualStack)
/* harmony export */ });
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3984);
/* harmony import */ var _health_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5332);
/* harmony import */ var _ipv6_unhealthy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9978);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9188);




const notDualStack = {
    on: 'observation',
    id: 'not-dual-stack',
    severity: 'warning',
    title: 'The service answers on one address family only',
    rationale: 'The repository declares addresses of both families for the name, and at one of them no attempt to connect succeeded while the other family answers. Clients that have that family alone get no service, and all others depend on how well they fall back.',
    remedy: 'Let the service listen on both families (a server bound to 0.0.0.0 does not listen on IPv6), or do not publish the address at which it does not.',
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
            return _rule_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x;
        const own = `IPv${(0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(address)}`;
        const other = own === 'IPv4' ? 'IPv6' : 'IPv4';
        return health.connections.flatMap((connection) => {
            const rival = health.otherFamily.find(({ port }) => port === connection.port);
            if (connection.succeeded > 0 || rival === undefined || rival.succeeded === 0)
                return [];
            // That is what ipv6-unhealthy says.
            if (own === 'IPv6' && (0,_ipv6_unhealthy_js__WEBPACK_IMPORTED_MODULE_1__/* .timesOut */ .t)(connection, health))
                return [];
            const { port, attempts } = connection;
            return [
                {
                    message: `${name} does not answer at ${address}, port ${port} (${(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptsWords */ .c5)(attempts)}: ${(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .troubleWords */ .jV)(connection)}), and over ${other} it does`,
                    remedy: {
                        text: `Let the service listen on ${address}, port ${port}, or do not publish that address`,
                    },
                    evidence: [(0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionEvidence */ .U$)(address, connection), (0,_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionEvidence */ .U$)(other, rival)],
                },
            ];
        });
    },
};


/***/ }),

/***/ 9188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ NONE)
/* harmony export */ });
/** What a rule returns that found nothing; shared, because nearly every check of nearly every pair ends so. */
const NONE = Object.freeze([]);


/***/ }),

/***/ 5065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ failureWords),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Ri: () => (/* binding */ untilAside),
/* harmony export */   Yi: () => (/* binding */ errorWords),
/* harmony export */   Zo: () => (/* binding */ expectedTargets),
/* harmony export */   _s: () => (/* binding */ placedAside),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   rg: () => (/* binding */ cacheAside),
/* harmony export */   t7: () => (/* binding */ negativeWords),
/* harmony export */   yJ: () => (/* binding */ expectedWords)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);

/** Answers are foreign and may be long: a message shows so many items of a list, and so many characters of a text. */
const MOST_ITEMS = 4;
const MOST_CHARACTERS = 300;
/** `a`, `a and b`, `a, b, c and 12 more`. */
function listed(items, last = 'and') {
    const shown = items.slice(0, items.length > MOST_ITEMS ? MOST_ITEMS - 1 : MOST_ITEMS).map(clipped);
    if (items.length > MOST_ITEMS)
        shown.push(`${items.length - shown.length} more`);
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1)}`;
}
function clipped(text) {
    return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS)}...`;
}
/** `path:12`. */
function placed(location) {
    return location.line === undefined ? location.path : `${location.path}:${location.line}`;
}
/** ` (zones/db.2001:12)`, or nothing where no place is known. */
function placedAside(locations) {
    return locations.length === 0 ? '' : ` (${listed(locations.map(placed))})`;
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
    const detail = answer.detail === '' ? '' : `: ${clipped(answer.detail)}`;
    return `${CAUSES[answer.cause]}${detail}${errorWords(errors)}`;
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


/***/ })

};
;