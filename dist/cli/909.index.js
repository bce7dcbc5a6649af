"use strict";
exports.id = 909;
exports.ids = [909];
exports.modules = {

/***/ 909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describe: () => (/* binding */ describe),
/* harmony export */   ptr: () => (/* binding */ ptr)
/* harmony export */ });
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2668);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3984);
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3385);
/* harmony import */ var _model_reverse_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9776);
/* harmony import */ var _model_reverse_zone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4871);
/* harmony import */ var _model_special_purpose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1290);







/** Prints what addresses, networks and reverse names are in the other direction; exit 2 if one of them is none of these. */
function ptr(operands, terminal) {
    if (operands.length === 0) {
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z('ptr needs an address, a network or a reverse name', 'For example: ptr-gate ptr 2001:db8::25');
    }
    let exitCode = 0;
    let first = true;
    for (const operand of operands) {
        const description = describe(operand);
        if (description.ok) {
            terminal.out(`${first ? '' : '\n'}${description.value.map(visible).join('\n')}\n`);
            first = false;
        }
        else {
            const { problem, suggestion } = description;
            const hint = suggestion === undefined ? '' : `\n  write ${visible(suggestion)}`;
            const what = problem.startsWith(`'${operand}'`) ? '' : `${visible(operand)}: `;
            terminal.err(`ptr-gate: ${what}${visible(problem)}${hint}\n`);
            exitCode = 2;
        }
    }
    return exitCode;
}
/** What one operand is in the other direction, as lines; or why it is neither address nor network nor reverse name. */
function describe(operand) {
    if (/arpa\.?$/i.test(operand))
        return describeName(operand);
    const address = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIpAddress */ .D_)(operand);
    if (address.ok)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .parsed */ .Y)(describeAddress(address.value));
    if (operand.includes('/')) {
        const network = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNetwork */ .MO)(operand);
        if (network.ok)
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .parsed */ .Y)(describeNetwork(network.value));
        if (/^[0-9a-f:.]+\//i.test(operand))
            return network;
    }
    const looksLikeAddress = /^[\s[]*(?:0x)?[0-9.]+\]?(?::[0-9]+)?\s*$|:.*:|[^\0-\x7f]/i.test(operand);
    return looksLikeAddress && operand.split('.').length < 8 ? address : describeName(operand);
}
function describeName(operand) {
    const name = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDomainName */ .r)(operand);
    if (!name.ok)
        return name;
    const owner = (0,_model_reverse_name_js__WEBPACK_IMPORTED_MODULE_3__/* .classifyReverseOwner */ .Im)(name.value);
    switch (owner.kind) {
        case 'address':
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .parsed */ .Y)(describeAddress(owner.address));
        case 'network':
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .parsed */ .Y)(describeNetwork(owner.network));
        case 'classless':
            if (owner.address !== undefined) {
                const zone = fields([
                    ['serves', owner.address],
                    ['in zone', `${owner.zone}, which covers ${owner.covers}`],
                    ['record', `${name.value}. IN PTR <name>.`],
                    ['reached by', `${(0,_model_reverse_name_js__WEBPACK_IMPORTED_MODULE_3__/* .reverseNameOf */ .f)(owner.address)}. IN CNAME ${name.value}.`],
                ]);
                return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .parsed */ .Y)([name.value, ...zone]);
            }
            if (owner.network !== undefined && owner.zone === name.value)
                return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .parsed */ .Y)(describeNetwork(owner.network));
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .parsed */ .Y)([name.value, ...fields([['in zone', `${owner.zone}, which covers ${owner.covers}`]])]);
        case 'special':
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .refused */ .J)(owner.reason === 'wildcard'
                ? 'a wildcard stands for many addresses; give one of them'
                : 'a service name (labels with _) belongs to no address');
        case 'malformed':
            return owner.suggestion === undefined
                ? (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .refused */ .J)(owner.problem)
                : { ...(0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .refused */ .J)(owner.problem), suggestion: owner.suggestion };
        case 'outside':
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .refused */ .J)('this is neither an address nor a network nor a name below in-addr.arpa or ip6.arpa');
    }
}
function describeAddress(address) {
    const name = (0,_model_reverse_name_js__WEBPACK_IMPORTED_MODULE_3__/* .reverseNameOf */ .f)(address);
    const special = (0,_model_special_purpose_js__WEBPACK_IMPORTED_MODULE_5__/* .specialPurposeOf */ .lh)(address);
    const note = special === undefined ? [] : [['note', noteOn(special)]];
    const zones = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .Ap)(address) === 4 ? [8, 16, 24] : [32, 48, 56, 64];
    return [
        address,
        ...fields([...note, ['reverse name', name], ['record', `${name}. IN PTR <name>.`]]),
        '  in the zone of its',
        ...table(zones.map((length) => {
            const [zone] = (0,_model_reverse_zone_js__WEBPACK_IMPORTED_MODULE_4__/* .reverseZonesOf */ .vJ)((0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .networkOf */ .Af)(address, length));
            return [`/${length}`, `$ORIGIN ${zone}.`, `${(0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_1__/* .relativeTo */ .Mf)(name, zone)} IN PTR <name>.`];
        })),
    ];
}
/** More zones than these are shown as the first and the last. */
const MOST_ZONES = 16;
function describeNetwork(network) {
    const bits = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .Ap)(network.address) === 4 ? 32 : 128;
    if (network.length === bits)
        return describeAddress(network.address);
    const zones = (0,_model_reverse_zone_js__WEBPACK_IMPORTED_MODULE_4__/* .reverseZonesOf */ .vJ)(network);
    const special = (0,_model_special_purpose_js__WEBPACK_IMPORTED_MODULE_5__/* .specialPurposeOf */ .lh)(network.address);
    const within = special !== undefined && covers(special.block, network);
    const note = within ? [['note', noteOn(special)]] : [];
    const title = zones.length === 1 ? 'zone' : `zones (${zones.length})`;
    const shown = zones.length <= MOST_ZONES ? zones : [zones[0], '...', zones.at(-1)];
    const lines = fields([...note, ...shown.map((zone, i) => [i === 0 ? title : '', zone])]);
    const classless = (0,_model_reverse_zone_js__WEBPACK_IMPORTED_MODULE_4__/* .classlessZonesOf */ .YD)(network);
    if (classless.length === 0)
        return [(0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNetwork */ .CM)(network), ...lines];
    const parent = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(classless[0].zone);
    return [
        (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNetwork */ .CM)(network),
        ...lines,
        `  or one classless zone, which ${parent} leads to by NS and ${network.length > 24 ? 'one CNAME for each address' : 'CNAME or DNAME'}`,
        ...table(classless.map(({ form, zone }) => [form, zone])),
    ];
}
function covers(block, network) {
    const outer = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNetwork */ .MO)(block);
    return outer.ok && outer.value.length <= network.length;
}
function noteOn(special) {
    const reach = { private: 'private', 'not-global': 'not globally reachable', global: 'globally reachable' };
    return `${special.name}, ${special.block} (${special.rfc}): ${reach[special.kind]}`;
}
function fields(rows) {
    const width = Math.max(...rows.map(([label]) => label.length));
    return rows.map(([label, text]) => `  ${label.padEnd(width)}  ${text}`);
}
function table(rows) {
    const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
    return rows.map((row) => `    ${row.map((cell, i) => cell.padEnd(widths[i])).join('  ')}`.trimEnd());
}
/** One line of text from outside, with control, format and surrogate characters and workflow commands made visible. */
function visible(text) {
    return text
        .replace(/[\p{C}\u2028\u2029]/gu, (char) => `\\u{${char.codePointAt(0).toString(16)}}`)
        .replaceAll('##[', '##\\u{5b}');
}


/***/ })

};
;