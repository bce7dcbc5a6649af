"use strict";
exports.id = 9776;
exports.ids = [9776];
exports.modules = {

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
/* harmony export */   YD: () => (/* binding */ classlessZonesOf),
/* harmony export */   vJ: () => (/* binding */ reverseZonesOf),
/* harmony export */   zN: () => (/* binding */ octetOf)
/* harmony export */ });
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
    const width = (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(network.address) === 4 ? 8 : 4;
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
    const bytes = [...(0,_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(network.address)];
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
    if ((0,_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(network.address) === 6 || length % 8 === 0)
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


/***/ })

};
;