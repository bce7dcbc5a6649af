"use strict";
exports.id = 591;
exports.ids = [591];
exports.modules = {

/***/ 5764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ objectionTo),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   K1: () => (/* binding */ MAX_ALIASES)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3984);
/* harmony import */ var _wire_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(545);



/** Aliases that are followed before a chain counts as endless; resolvers stop between 8 and 17. */
const MAX_ALIASES = 16;
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
    if (message.authorities.some((record) => record.type === 'SOA'))
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
/** Whether some answer is to the question: other answers are not the empty section of NODATA (RFC 2308 section 2.2). */
function answersQuestion({ questions, answers }) {
    return questions.every((question) => answers.some(({ owner, type }) => owner === question.name
        ? type === question.type || type === 'CNAME'
        : type === 'DNAME' && (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(question.name, owner)));
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

/***/ 730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createExchange)
});

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
const NO_OPTIONS = [];
/** Over which line the next try of a question goes to a server, and whether with EDNS, after what went wrong before. */
function roadOf(task, server) {
    const trouble = task.troubles?.get(server);
    const sentHere = task.tries.length === 0 ? 0 : (0,dns_task/* countTries */.zh)(task, server);
    const despairing = sentHere >= TRIES_BEFORE_STREAM && !server.line.transport.reliable;
    const useStream = trouble?.stream === true || (despairing && sentHere % 2 === 1);
    const line = useStream ? server.streamLine() : server.line;
    return { line, edns: !(server.plain || trouble?.plain === true || (despairing && !useStream)) };
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
        edns: edns ? { udpSize: UDP_PAYLOAD_OCTETS, options: optionsOf(ask, server, line) } : undefined,
    });
}
/** Cookies guard against forgery from off the path, which a stream does by itself. */
function optionsOf(ask, server, line) {
    if (line.transport.reliable)
        return ask.options ?? NO_OPTIONS;
    const { option } = server.cookies;
    return ask.options === undefined ? [option] : [...ask.options, option];
}

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

// EXTERNAL MODULE: ./lib/dns/server.js + 1 modules
var dns_server = __webpack_require__(3496);
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

;// CONCATENATED MODULE: ./lib/dns/exchange.js










const TICK_MS = 5;
/** After a pause of this process, replies wait in the sockets: read them before calling anything lost. */
const PAUSE_MS = 50;
const SENDS_PER_TURN = 32;
/** Questions that wait for a place in a window: more would only grow old, and cost the garbage collector dearly. */
const MUCH_QUEUED = 128;
const LITTLE_QUEUED = 32;
/** Early second tries: at most this share of the questions, and a few to begin with. */
const HEDGE_SHARE = 0.03;
const FIRST_HEDGES = 8;
function createExchange(options, open) {
    const { timeoutMs, tries: maxTries, concurrency } = options;
    const pace = createPace(options.qps);
    const servers = new Map();
    /** Servers with questions that wait for them. */
    const busy = [];
    const inFlight = [];
    const asked = new Set();
    const traffic = { questions: 0, sent: 0, retries: 0, truncated: 0, ignored: 0, malformed: 0 };
    const receiver = { received, failed, ignored: () => void traffic.ignored++ };
    let queued = 0;
    let hedges = 0;
    let roomAgain;
    let makeRoom;
    let ticking;
    let lastTick = 0;
    let patientUntil = 0;
    let pumpSoon = false;
    let closed = false;
    function serverAt(address) {
        let server = servers.get(address.text);
        if (server === undefined) {
            server = (0,dns_server/* createServer */.sA)(address, open, receiver, concurrency);
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
            current: undefined,
            jitter: 0.9 + 0.2 * Math.random(),
            troubles: undefined,
            index: -1,
        };
        const first = (0,dns_task/* firstChoice */.GX)(asking.servers);
        if (closed || first === undefined) {
            giveUp(task, closed ? 'the run was ended before the question was answered' : 'there is no server to ask');
            return;
        }
        const { queue } = first;
        if (queue.length === 0)
            busy.push(first);
        if (asking.startedAt === undefined)
            queue.push(task);
        else
            queue.pushFirst(task);
        queued++;
        pumpLater();
    }
    /**
     * Once a turn, after all replies that came in it. Sending right after each reply would wake the server for every
     * packet, on this processor as like as not, and cost three times as much.
     */
    function pumpLater() {
        if (pumpSoon || closed)
            return;
        pumpSoon = true;
        setImmediate(pumpNow);
    }
    function pumpNow() {
        pumpSoon = false;
        pump();
    }
    /** Sends what the windows and the pace allow, and no more than the socket buffers take in one turn. */
    function pump() {
        if (closed)
            return;
        const now = performance.now();
        let budget = SENDS_PER_TURN;
        for (let i = busy.length - 1; i >= 0; i--) {
            const server = busy[i];
            const { queue } = server;
            while (queue.length > 0 && budget > 0) {
                const task = queue.peek();
                if (allGone(task.ask.servers, now)) {
                    queue.shift();
                    queued--;
                    giveUp(task, 'the servers have not answered any question for a while');
                    continue;
                }
                if (inFlight.length >= concurrency)
                    break;
                if (server.line.inFlight >= server.line.window) {
                    server.line.full = true;
                    break;
                }
                if (!pace.take(now))
                    break;
                queue.shift();
                queued--;
                budget--;
                start(task, now);
            }
            if (queue.length === 0) {
                server.line.full = false;
                busy[i] = busy[busy.length - 1];
                busy.pop();
            }
        }
        if (queued <= LITTLE_QUEUED && makeRoom !== undefined) {
            makeRoom();
            makeRoom = undefined;
            roomAgain = undefined;
        }
        if (budget === 0)
            pumpLater();
        if (queued > 0)
            keepTicking();
    }
    function allGone(candidates, now) {
        for (const server of candidates)
            if (!(0,dns_server/* isGone */.ST)(server, timeoutMs, now))
                return false;
        return true;
    }
    function start(task, now) {
        traffic.questions++;
        if (task.startedAt < 0)
            task.startedAt = now;
        task.index = inFlight.push(task) - 1;
        keepTicking();
        send(task, (0,dns_task/* firstChoice */.GX)(task.ask.servers), now);
    }
    function send(task, server, now) {
        const { line, edns } = roadOf(task, server);
        const query = encodeTry(task.ask, server, line, edns);
        const attempt = { query, id: 0, channel: undefined, task, server, line, sentAt: now, edns };
        if (task.current !== undefined) {
            task.current.line.inFlight--;
            traffic.retries++;
        }
        task.current = attempt;
        task.tries.push(attempt);
        line.inFlight++;
        traffic.sent++;
        if (!line.used) {
            line.used = true;
            asked.add(line.label);
        }
        line.transport.send(attempt);
    }
    function received(attempt, packet) {
        const { task, server, line } = attempt;
        if (task.index < 0)
            return;
        const matches = matchesQuestion(packet, attempt.query);
        if (!matches && !isBareRefusal(packet)) {
            traffic.ignored++;
            return;
        }
        const message = (matches ? decodePlainReply(packet, task.ask) : undefined) ?? decode(attempt, packet);
        if (message === undefined)
            return;
        if (!message.qr || message.opcode !== 0 || !server.cookies.accepts(message)) {
            traffic.ignored++;
            return;
        }
        const now = performance.now();
        (0,dns_line/* learn */.nB)(line, now - attempt.sentAt, task.tries.length === 1 ? 0 : (0,dns_task/* overtaken */.K1)(attempt), now);
        server.answered = true;
        server.silentQuestions = 0;
        if (message.tc) {
            if (line.transport.reliable) {
                object(task, attempt, { cause: 'malformed', detail: `truncated even over ${line.transport.name}` });
                return;
            }
            traffic.truncated++;
            (0,dns_task/* troubleOf */.LH)(task, server).stream = true;
            sendAgain(task, attempt, now);
            return;
        }
        const { rcode } = message;
        if (attempt.edns && (rcode === registry/* RCODE */.KK.FORMERR || rcode === registry/* RCODE */.KK.NOTIMP || rcode === registry/* RCODE */.KK.BADVERS)) {
            (0,dns_task/* troubleOf */.LH)(task, server).plain = true;
            sendAgain(task, attempt, now);
            return;
        }
        if (rcode === registry/* RCODE */.KK.BADCOOKIE && !line.transport.reliable) {
            // The reply brought the right cookie. Where that does not help, TCP needs none (RFC 7873 section 5.3).
            const trouble = (0,dns_task/* troubleOf */.LH)(task, server);
            trouble.stream = trouble.cookie === true;
            trouble.cookie = true;
            sendAgain(task, attempt, now);
            return;
        }
        const objection = task.ask.objection(message);
        if (objection !== undefined) {
            object(task, attempt, objection, message);
            return;
        }
        if (!attempt.edns && task.troubles?.get(server)?.plain === true)
            server.plain = true;
        finish(task, {
            ok: true,
            message,
            server: line.label,
            rttMs: now - attempt.sentAt,
            startedAt: task.startedAt,
        });
        if (queued > 0)
            pumpLater();
    }
    function decode(attempt, packet) {
        const decoded = decodeMessage(packet);
        if (decoded.ok)
            return decoded.value;
        const { task, server, line } = attempt;
        traffic.malformed++;
        (0,dns_task/* troubleOf */.LH)(task, server).malformed = decoded.problem;
        // Over UDP anyone may have sent it, and the true reply may follow. A stream brings no second one.
        if (line.transport.reliable)
            object(task, attempt, { cause: 'malformed', detail: `malformed reply: ${decoded.problem}` });
        return undefined;
    }
    /** The same server once more, differently; unless a later try already does so. */
    function sendAgain(task, attempt, now) {
        if (task.current === attempt || task.current.server !== attempt.server)
            send(task, attempt.server, now);
    }
    function failed(attempt, detail) {
        const { task, server, line } = attempt;
        if (task.index < 0)
            return;
        // TCP was only a second thought here: that nobody listens there says nothing about UDP.
        const secondThought = line !== server.line && task.troubles?.get(server)?.stream !== true;
        if (!secondThought)
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
        if (next === undefined)
            giveUp(task);
        else
            send(task, next, performance.now());
        if (queued > 0)
            pumpLater();
    }
    function tick() {
        const now = performance.now();
        if (now - lastTick > PAUSE_MS)
            patientUntil = now + 4 * TICK_MS;
        lastTick = now;
        if (now >= patientUntil) {
            // Backwards, since finishing a task moves the last one into its place.
            for (let i = inFlight.length - 1; i >= 0; i--)
                checkTime(inFlight[i], now);
        }
        pump();
        if (inFlight.length === 0 && queued === 0) {
            clearInterval(ticking);
            ticking = undefined;
        }
    }
    function keepTicking() {
        if (ticking !== undefined)
            return;
        lastTick = performance.now();
        ticking = setInterval(tick, TICK_MS);
    }
    function checkTime(task, now) {
        const { line, sentAt } = task.current;
        if (now - task.startedAt >= timeoutMs) {
            giveUp(task);
            return;
        }
        const elapsed = now - sentAt;
        const rounds = Math.floor((task.tries.length - 1) / task.ask.servers.length);
        const longest = (0,dns_line/* longestTimeoutOf */.Z8)(line);
        const timeout = Math.min(longest, (0,dns_line/* timeoutOf */.Rq)(line) * 2 ** rounds) * task.jitter;
        if (elapsed >= timeout) {
            if (task.tries.length >= maxTries) {
                if (elapsed >= longest)
                    giveUp(task);
                return;
            }
            const next = (0,dns_task/* nextChoice */.ns)(task);
            if (next === undefined || !pace.take(now))
                return;
            line.unanswered++;
            send(task, next, now);
        }
        else if (task.tries.length === 1 && hedges < FIRST_HEDGES + traffic.questions * HEDGE_SHARE) {
            const tail = (0,dns_line/* slowTailOf */.FB)(line);
            if (tail === undefined || elapsed < tail || maxTries === 1)
                return;
            const next = (0,dns_task/* nextChoice */.ns)(task);
            if (next === undefined || !pace.take(now))
                return;
            hedges++;
            send(task, next, now);
        }
    }
    /** Ends the question as a failure; `reason` is why it was not asked (further). */
    function giveUp(task, reason) {
        finish(task, (0,dns_task/* failureOf */.g5)(task, performance.now(), reason));
    }
    function finish(task, outcome) {
        if (task.index >= 0) {
            const last = inFlight.pop();
            if (last !== task) {
                inFlight[task.index] = last;
                last.index = task.index;
            }
            task.index = -1;
            task.current.line.inFlight--;
            for (const attempt of task.tries)
                attempt.line.transport.release(attempt);
        }
        task.take(outcome);
    }
    return {
        server: serverAt,
        ask: (asking) => new Promise((resolve) => put(asking, resolve)),
        put,
        room() {
            if (queued < MUCH_QUEUED || closed)
                return undefined;
            roomAgain ??= new Promise((resolve) => {
                makeRoom = resolve;
            });
            return roomAgain;
        },
        traffic,
        asked,
        close() {
            closed = true;
            clearInterval(ticking);
            makeRoom?.();
            const reason = 'the run was ended before the question was answered';
            for (const task of [...inFlight])
                giveUp(task, reason);
            for (const server of busy.splice(0)) {
                const queue = server.queue;
                while (queue.length > 0)
                    giveUp(queue.shift(), reason);
            }
            queued = 0;
            for (const server of servers.values())
                server.close();
        },
    };
}
/** A refusal that leaves the question out, as servers send that could not read it. */
function isBareRefusal(packet) {
    const header = peekHeader(packet);
    return (header !== undefined &&
        header.questionCount === 0 &&
        header.rcode !== registry/* RCODE */.KK.NOERROR &&
        header.rcode !== registry/* RCODE */.KK.NXDOMAIN);
}


/***/ }),

/***/ 8540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ slowTailOf),
/* harmony export */   RJ: () => (/* binding */ createLine),
/* harmony export */   Rq: () => (/* binding */ timeoutOf),
/* harmony export */   Z8: () => (/* binding */ longestTimeoutOf),
/* harmony export */   nB: () => (/* binding */ learn)
/* harmony export */ });
const START_WINDOW = 200;
const MIN_WINDOW = 4;
/**
 * Questions in flight for each millisecond of round trip: more than this process can ask. A larger window would only
 * make a queue, and the socket buffer of a server holds no more than 256 small packets.
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
function createLine(transport, server, ceiling) {
    return {
        transport,
        label: `${server} (${transport.name})`,
        used: false,
        ceiling,
        inFlight: 0,
        window: Math.min(START_WINDOW, ceiling),
        full: false,
        srtt: -1,
        rttvar: 0,
        minRtt: Number.POSITIVE_INFINITY,
        unanswered: 0,
        epochStart: 0,
        epochReplies: 0,
        epochLosses: 0,
        cautious: false,
    };
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
        if (loss > HEAVY_LOSS)
            shrink(line, 0.6, MIN_WINDOW);
        // Loss together with a queue is a buffer that our own bursts overflow; without one it is a poor path, and
        // sending less would not help.
        else if (loss > LIGHT_LOSS && srtt > 3 * minRtt)
            shrink(line, 0.85, START_WINDOW);
        // A long queue. Below the start window only loss shrinks it: cold recursion is slow, not crowded.
        else if (srtt > Math.max(6 * minRtt, minRtt + 40))
            shrink(line, 0.85, START_WINDOW);
        else if (line.cautious && full)
            line.window = Math.min(line.ceiling, line.window * 1.02 + 1);
        line.epochStart = now;
        line.epochReplies = 0;
        line.epochLosses = 0;
    }
    const useful = Math.min(line.ceiling, Math.max(START_WINDOW, USEFUL_PER_MS * minRtt));
    if (!line.cautious && full && line.window < useful && srtt < Math.max(3 * minRtt, minRtt + 5))
        line.window++;
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
    let length = 0;
    function makeRoom() {
        if (length < ring.length)
            return;
        const larger = new Array(2 * ring.length).fill(undefined);
        for (let i = 0; i < length; i++)
            larger[i] = ring[(head + i) & (ring.length - 1)];
        ring.fill(undefined);
        ring = larger;
        head = 0;
    }
    return {
        get length() {
            return length;
        },
        peek: () => ring[head],
        push(item) {
            makeRoom();
            ring[(head + length++) & (ring.length - 1)] = item;
        },
        pushFirst(item) {
            makeRoom();
            head = (head - 1) & (ring.length - 1);
            ring[head] = item;
            length++;
        },
        shift() {
            const item = ring[head];
            if (length === 0)
                return undefined;
            ring[head] = undefined;
            head = (head + 1) & (ring.length - 1);
            length--;
            return item;
        },
    };
}


/***/ }),

/***/ 156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ DEFAULTS),
  T: () => (/* binding */ createResolver)
});

// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/dns/answer.js
var dns_answer = __webpack_require__(5764);
;// CONCATENATED MODULE: ./lib/dns/dns64.js

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
        const bytes = (0,ip_address/* bytesOf */.$$)(address);
        for (const [length, [a, b, c, d]] of LAYOUTS) {
            if (bytes[a] !== 192 || bytes[b] !== 0 || bytes[c] !== 0 || !WELL_KNOWN.includes(bytes[d]))
                continue;
            const prefix = (0,ip_address/* networkOf */.Af)(address, length);
            prefixes.set(`${prefix.address}/${length}`, prefix);
        }
    }
    return [...prefixes.values()];
}
/** The answer without the addresses that the resolver made up; without any left, the name has no AAAA. */
function withoutSynthesised(answer, prefixes) {
    if (answer.kind !== 'rrset' || prefixes.length === 0)
        return answer;
    const targets = answer.targets.filter((address) => !prefixes.some((prefix) => (0,ip_address/* networkContains */.wd)(prefix, address)));
    if (targets.length === answer.targets.length)
        return answer;
    return targets.length > 0 ? { ...answer, targets } : { kind: 'nodata', aliases: answer.aliases };
}

// EXTERNAL MODULE: ./lib/dns/exchange.js + 13 modules
var dns_exchange = __webpack_require__(730);
// EXTERNAL MODULE: ./lib/dns/memory.js
var dns_memory = __webpack_require__(7689);
// EXTERNAL MODULE: ./lib/dns/server-address.js
var server_address = __webpack_require__(7752);
// EXTERNAL MODULE: ./lib/dns/subnet-notes.js
var subnet_notes = __webpack_require__(8355);
// EXTERNAL MODULE: ./lib/dns/transport/index.js + 8 modules
var transport = __webpack_require__(8046);
// EXTERNAL MODULE: ./lib/dns/wire/edns-options.js
var edns_options = __webpack_require__(8743);
;// CONCATENATED MODULE: ./lib/dns/resolver.js









const DEFAULTS = { timeoutMs: 10_000, tries: 8, concurrency: 800 };
/** Lookups remembered for each type and vantage: all of a usual run, the latest of a stream of a million pairs. */
const REMEMBERED = 4_096;
const NO_ALIASES = [];
/** A stub resolver: asks recursive servers (or the authoritative servers of the zone) and follows aliases. */
function createResolver(options) {
    const exchange = (0,dns_exchange/* createExchange */.C)({ ...DEFAULTS, ...definedOf(options) }, options.openLine ?? transport/* openLine */.T);
    const notes = new Set();
    const subnets = (0,subnet_notes/* createSubnetNotes */.x)();
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
        return { servers, memories, options: [(0,edns_options/* encodeClientSubnet */.L7)({ network: network.value, scope: 0 })] };
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
        else if (known?.takers !== undefined)
            known.takers.push(take);
        else {
            const asked = { lookup: undefined, takers: [take] };
            memory.set(question.name, asked);
            resolve(question, view, asked);
        }
    }
    function resolve(question, view, asked) {
        const { name, type } = question;
        const tell = (lookup) => {
            const takers = asked.takers;
            asked.lookup = lookup;
            asked.takers = undefined;
            for (const take of takers)
                take(lookup);
        };
        if (view.problem !== undefined) {
            tell(failed(question, { cause: 'network', detail: view.problem }, 'no server', []));
            return;
        }
        const { servers, options } = view;
        exchange.put({ name, type, servers, options, recursion: true, objection: dns_answer/* objectionTo */.Dx }, (outcome) => {
            const lookup = read(question, view, startAt(name), outcome);
            if (lookup instanceof Promise)
                lookup.then(tell);
            else
                tell(lookup);
        });
    }
    /** Most questions end here, with the first reply. */
    function read(question, view, progress, outcome) {
        if (!outcome.ok) {
            if (outcome.cause === 'servfail')
                return explain(question, view, progress, outcome);
            return failed(question, outcome, outcome.server, outcome.errors);
        }
        const { message, server } = outcome;
        const reading = (0,dns_answer/* readAnswer */.JN)(message, question.type, progress);
        if (reading.done) {
            // Authoritative or validated data is nobody's invention.
            if (question.type === 'AAAA' && reading.answer.kind === 'rrset' && !message.aa && !message.ad)
                return unmask(question, view, reading.answer, server, message);
            return scoped(lookupOf(question, reading.answer, server, message), message, view);
        }
        if (reading.progress.aliases.length >= dns_answer/* MAX_ALIASES */.K1) {
            const detail = `a chain of more than ${dns_answer/* MAX_ALIASES */.K1} aliases, from ${question.name}`;
            return failed(question, { cause: 'servfail', detail }, server, []);
        }
        return pursue(question, view, reading.progress, outcome.startedAt);
    }
    /** Takes away what a DNS64 (RFC 6147) added: made up from an A record, it is no evidence of an AAAA. */
    async function unmask(question, view, answer, server, message) {
        view.nat64 ??= exchange
            .ask({ name: IPV4_ONLY, type: 'AAAA', servers: view.servers, recursion: true, objection: dns_answer/* objectionTo */.Dx })
            .then((outcome) => {
            if (!outcome.ok)
                return [];
            const reading = (0,dns_answer/* readAnswer */.JN)(outcome.message, 'AAAA', startAt(IPV4_ONLY));
            return reading.done ? nat64Prefixes(reading.answer) : [];
        });
        const prefixes = await view.nat64;
        const [prefix] = prefixes;
        if (prefix !== undefined)
            notes.add(`${server} makes up AAAA records in ${(0,ip_address/* formatNetwork */.CM)(prefix)} (DNS64); they were not taken as evidence.`);
        return scoped(lookupOf(question, withoutSynthesised(answer, prefixes), server, message), message, view);
    }
    /** The lookup with what the server made of the client subnet, where one was sent. */
    function scoped(lookup, message, { options }) {
        if (options === undefined)
            return lookup;
        return { ...lookup, scope: subnets.scopeOf(message, lookup.question.name, lookup.server) };
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
            startedAt,
            objection: dns_answer/* objectionTo */.Dx,
            options: view.options,
        });
    }
    /** Finds out whether it is validation that fails: with CD=1 a bogus answer comes through (RFC 4035 section 5.5). */
    async function explain(question, view, progress, first) {
        const unchecked = await askAgain(question, view, progress, first.startedAt, true);
        // The failure may have passed in the meantime; then the answer with checking disabled proves nothing.
        const checked = await askAgain(question, view, progress, first.startedAt, false);
        if (checked.ok)
            return read(question, view, progress, checked);
        const errors = checked.errors.length > 0 ? checked.errors : first.errors;
        if (!unchecked.ok || checked.cause !== 'servfail')
            return failed(question, first, first.server, errors);
        const detail = `DNSSEC validation fails: ${first.detail}, but with checking disabled (CD=1) an answer comes`;
        return failed(question, { cause: 'bogus', detail }, first.server, errors);
    }
    return {
        lookup: (question) => new Promise((resolve) => put(question, resolve)),
        put,
        room: exchange.room,
        get statistics() {
            return { ...exchange.traffic, servers: [...exchange.asked], notes: [...notes, ...subnets.sentences()] };
        },
        close: exchange.close,
    };
}
function startAt(name) {
    return { name, aliases: NO_ALIASES, ttl: Number.POSITIVE_INFINITY };
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
/** Without the members that are undefined, which would hide a default. */
function definedOf(options) {
    const { timeoutMs, tries, concurrency, qps } = options;
    return {
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
        ...(tries === undefined ? {} : { tries }),
        ...(concurrency === undefined ? {} : { concurrency }),
        ...(qps === undefined ? {} : { qps }),
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
  yg: () => (/* binding */ noteSilence)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/dns/wire/edns-options.js
var edns_options = __webpack_require__(8743);
;// CONCATENATED MODULE: ./lib/dns/cookie.js


function createCookieJar() {
    const client = (0,external_node_crypto_.randomBytes)(8);
    let option = (0,edns_options/* encodeCookie */.Bi)({ client });
    return {
        get option() {
            return option;
        },
        accepts({ edns }) {
            const data = edns?.options.find(({ code }) => code === edns_options/* OPTION */.Cy.COOKIE)?.data;
            if (data === undefined)
                return true;
            const cookie = (0,edns_options/* decodeCookie */.jx)(data);
            if (!cookie.ok || !client.equals(cookie.value.client))
                return false;
            const { server } = cookie.value;
            if (server !== undefined)
                option = (0,edns_options/* encodeCookie */.Bi)({ client, server });
            return true;
        },
    };
}

// EXTERNAL MODULE: ./lib/dns/line.js
var dns_line = __webpack_require__(8540);
// EXTERNAL MODULE: ./lib/dns/queue.js
var queue = __webpack_require__(463);
;// CONCATENATED MODULE: ./lib/dns/server.js



function createServer(address, open, receiver, ceiling) {
    const place = hostAndPort(address);
    const line = (0,dns_line/* createLine */.RJ)(open(address, address.transport)(receiver), place, ceiling);
    let stream = address.transport === 'udp' ? undefined : line;
    return {
        address,
        queue: (0,queue/* createQueue */.y)(),
        line,
        streamLine() {
            stream ??= (0,dns_line/* createLine */.RJ)(open(address, 'tcp')(receiver), place, ceiling);
            return stream;
        },
        cookies: createCookieJar(),
        plain: false,
        answered: false,
        silentSince: 0,
        silentQuestions: 0,
        probedAt: 0,
        close() {
            line.transport.close();
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

function createSubnetNotes() {
    const ignoring = new Set();
    /** The longest scope of each name: negative answers often have none, also where the name is answered by geography. */
    const scopes = new Map();
    return {
        scopeOf(message, name, server) {
            const scope = scopeIn(message);
            if (scope === null)
                ignoring.add(server);
            else {
                const names = scopes.get(server) ?? new Map();
                scopes.set(server, names.set(name, Math.max(scope, names.get(name) ?? 0)));
            }
            return scope;
        },
        sentences() {
            return [
                ...[...ignoring].map((server) => `${server} did not take the client subnet into account; its answers are those for this machine.`),
                ...[...scopes].flatMap(([server, names]) => {
                    const [first, ...others] = [...names].flatMap(([name, scope]) => (scope === 0 ? [name] : []));
                    if (first === undefined)
                        return [];
                    const more = others.length === 0 ? '' : ` and ${others.length} more`;
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
        if (sent === 0)
            continue;
        const objection = trouble?.objection ?? silence(trouble, sent, now - task.startedAt);
        if (trouble?.errors !== undefined)
            errors.push(...trouble.errors);
        said.push(`${server.address.text}: ${objection.detail}`);
        if (TELLING.indexOf(objection.cause) > rank) {
            rank = TELLING.indexOf(objection.cause);
            cause = objection.cause;
        }
        if (objection.cause === 'timeout' || objection.cause === 'network')
            (0,_server_js__WEBPACK_IMPORTED_MODULE_0__/* .noteSilence */ .yg)(server, task.startedAt);
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
    const user = decodeURIComponent(proxy.username);
    const credentials = Buffer.from(`${user}:${decodeURIComponent(proxy.password)}`).toString('base64');
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


/** A session that sent nothing for so long, with requests open, is given up. */
const STALL_MS = 3_000;
/** Sessions in a row that ended without one reply before the open requests are given up. */
const MAX_FRUITLESS = 2;
const MAX_REPLY_OCTETS = 65_535;
/** DNS over HTTPS (RFC 8484): POST over one kept HTTP/2 session. */
function openHttps(target) {
    return (receiver) => createHttps(target, receiver);
}
function createHttps(target, receiver) {
    const open = new Set();
    const { env = process.env } = target;
    let session;
    let fruitless = 0;
    let closed = false;
    function sessionOf() {
        if (session !== undefined)
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
        opened.setTimeout(STALL_MS, () => {
            problem = `the server fell silent for ${STALL_MS / 1000} s`;
            if (open.size > 0)
                opened.destroy();
        });
        opened.on('close', () => {
            if (session === opened)
                session = undefined;
            if (closed)
                return;
            const stranded = [...open].filter(({ channel }) => channel.session === opened);
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
    function request(attempt) {
        const carrier = sessionOf();
        const stream = carrier.request({
            ':method': 'POST',
            ':path': target.path,
            accept: 'application/dns-message',
            'content-type': 'application/dns-message',
            'content-length': attempt.query.length,
        });
        const channel = { session: carrier, stream };
        attempt.channel = channel;
        const pieces = [];
        let octets = 0;
        let status = 0;
        let type = '';
        stream.on('response', (headers) => {
            status = headers[':status'] ?? 0;
            type = String(headers['content-type'] ?? '');
        });
        stream.on('data', (piece) => {
            octets += piece.length;
            if (octets <= MAX_REPLY_OCTETS)
                pieces.push(piece);
            else
                stream.destroy();
        });
        stream.on('end', () => {
            if (!open.has(attempt) || attempt.channel !== channel || status === 0)
                return;
            fruitless = 0;
            if (status !== 200)
                fail(attempt, `the server answered with HTTP status ${status}`);
            else if (!type.startsWith('application/dns-message'))
                fail(attempt, `the server answered with '${type.slice(0, 60)}', which is no DNS message`);
            else {
                receiver.received(attempt, Buffer.concat(pieces, octets));
                // Had it been the reply, the attempt would be released by now; and no other can come.
                fail(attempt, 'the server answered another question');
            }
        });
        stream.on('error', () => { });
        stream.on('close', () => {
            // One request may be reset while the session lives on; those of a dead session are asked again.
            if (!carrier.destroyed && attempt.channel === channel) {
                const overlong = octets > MAX_REPLY_OCTETS;
                fail(attempt, overlong ? 'the reply is longer than a message can be' : 'the server reset the request');
            }
        });
        stream.end(attempt.query);
    }
    function fail(attempt, detail) {
        if (open.delete(attempt))
            receiver.failed(attempt, detail);
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
            open.add(attempt);
            request(attempt);
        },
        release(attempt) {
            const { stream } = attempt.channel;
            if (open.delete(attempt) && !stream.closed)
                stream.close(CANCEL);
        },
        close() {
            closed = true;
            open.clear();
            session?.destroy();
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
    let size = 0;
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
    return {
        get size() {
            return size;
        },
        add(attempt) {
            if (2 * size >= slots.length && slots.length < 0x10000)
                grow();
            let id = randomId();
            while (slots[id & (slots.length - 1)] !== undefined)
                id = randomId();
            attempt.id = id;
            attempt.query[0] = id >> 8;
            attempt.query[1] = id & 0xff;
            place(attempt);
            size++;
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
            size--;
        },
        all: () => slots.filter((attempt) => attempt !== undefined),
    };
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


/** A connection that sent nothing for so long, with queries open, is given up: some servers stall a pipeline. */
const stream_STALL_MS = 3_000;
/** Connections in a row that ended without one reply before the open queries are given up. */
const stream_MAX_FRUITLESS = 3;
const REOPEN_DELAY_MS = 50;
/**
 * DNS over a byte stream (RFC 7766): one kept connection, queries pipelined, replies in any order. When the server
 * closes or stalls, the connection is opened anew and what is still open is asked again.
 */
function createStream(options, receiver) {
    const { stallMs = stream_STALL_MS } = options;
    const open = createOpenAttempts();
    let connection;
    let outbox = [];
    let flushing = false;
    let fruitless = 0;
    let closed = false;
    let reopening;
    function connectionOf() {
        if (connection !== undefined)
            return connection;
        const socket = options.connect();
        const opened = {
            socket,
            stall: setTimeout(() => {
                opened.problem = `the server fell silent for ${stallMs / 1000} s`;
                if (open.size > 0)
                    socket.destroy();
            }, stallMs).unref(),
            problem: 'the server closed the connection without a reply',
        };
        connection = opened;
        // The asker's clock keeps the process alive while a reply is awaited.
        socket.unref();
        const takeFrames = createFrameReader((packet) => {
            const attempt = open.of(packet);
            if (attempt === undefined)
                return receiver.ignored();
            fruitless = 0;
            receiver.received(attempt, packet);
        });
        socket.on('data', (chunk) => {
            opened.stall.refresh();
            if (!takeFrames(chunk)) {
                opened.problem = 'the server sent what is no DNS message';
                socket.destroy();
            }
        });
        socket.on('end', () => socket.destroy());
        socket.on('error', (error) => {
            opened.problem = networkProblem(error);
        });
        socket.on('close', () => {
            clearTimeout(opened.stall);
            if (connection !== opened)
                return;
            connection = undefined;
            outbox = [];
            if (!closed && open.size > 0)
                askAgain(opened.problem);
        });
        return opened;
    }
    function askAgain(problem) {
        fruitless++;
        if (fruitless >= stream_MAX_FRUITLESS) {
            fruitless = 0;
            for (const attempt of open.all()) {
                open.delete(attempt);
                receiver.failed(attempt, problem);
            }
            return;
        }
        reopening ??= setTimeout(() => {
            reopening = undefined;
            for (const attempt of open.all())
                write(attempt);
        }, fruitless > 1 ? REOPEN_DELAY_MS : 0);
    }
    function write(attempt) {
        const prefix = Buffer.allocUnsafe(2);
        prefix.writeUInt16BE(attempt.query.length);
        outbox.push(prefix, attempt.query);
        if (flushing)
            return;
        flushing = true;
        // One write for all the queries of an event-loop turn.
        setImmediate(flush);
    }
    function flush() {
        flushing = false;
        if (closed || outbox.length === 0)
            return;
        const { socket, stall } = connectionOf();
        // Older queries are still open: writing more is no sign of life from the server.
        if (open.size <= outbox.length / 2)
            stall.refresh();
        const frames = Buffer.concat(outbox);
        outbox = [];
        socket.write(frames);
    }
    return {
        name: options.name,
        reliable: true,
        send(attempt) {
            if (closed)
                return;
            open.add(attempt);
            if (reopening === undefined)
                write(attempt);
        },
        release(attempt) {
            open.delete(attempt);
        },
        close() {
            closed = true;
            clearTimeout(reopening);
            connection?.socket.destroy();
        },
    };
}
/**
 * Cuts a byte stream into messages by their two-octet lengths (RFC 1035 section 4.2.2), however the stream was cut.
 * The reader returns false when a frame is too short to be a message: the rest of the stream cannot be trusted.
 */
function createFrameReader(take) {
    let pieces = [];
    let held = 0;
    /** Octets that the next frame needs, its length included; until the length is known, the length's own two. */
    let needed = 2;
    return (chunk) => {
        pieces.push(chunk);
        held += chunk.length;
        if (held < needed)
            return true;
        const data = pieces.length === 1 ? chunk : Buffer.concat(pieces, held);
        let offset = 0;
        needed = 2;
        while (data.length - offset >= 2) {
            const length = data.readUInt16BE(offset);
            if (length < 12)
                return false;
            if (data.length - offset < length + 2) {
                needed = length + 2;
                break;
            }
            take(data.subarray(offset + 2, offset + 2 + length));
            offset += length + 2;
        }
        held = data.length - offset;
        pieces = held === 0 ? [] : [data.subarray(offset)];
        return true;
    };
}

;// CONCATENATED MODULE: ./lib/dns/transport/tcp.js


/** DNS over TCP (RFC 7766). */
function openTcp(host, port) {
    return (receiver) => createStream({
        name: 'tcp',
        connect() {
            const socket = (0,external_node_net_.connect)({ host, port });
            socket.setNoDelay(true);
            return socket;
        },
    }, receiver);
}

;// CONCATENATED MODULE: ./lib/dns/transport/tls.js


/** DNS over TLS (RFC 7858) in the strict profile of RFC 8310: without a valid certificate nothing is asked. */
function openTls({ host, port, tlsName, ca }) {
    const servername = tlsName ?? ((0,external_node_net_.isIP)(host) === 0 ? host : undefined);
    return (receiver) => createStream({
        name: 'tls',
        connect() {
            // Loaded when first needed: most runs never need it, and it takes a third of the start-up time.
            const { connect } = process.getBuiltinModule('node:tls');
            return connect({
                host,
                port,
                ALPNProtocols: ['dot'],
                minVersion: 'TLSv1.2',
                ...(servername === undefined ? {} : { servername }),
                ...(ca === undefined ? {} : { ca }),
            }).setNoDelay(true);
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
    const family = (0,external_node_net_.isIPv6)(host) ? 6 : 4;
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




/** The road to a server over the given transport. */
function openLine(address, transport) {
    const { host, port, tlsName, path = '/dns-query' } = address;
    switch (transport) {
        case 'udp':
            return openUdp(host, port);
        case 'tcp':
            return openTcp(host, port);
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
    const length = data[2];
    const scope = data[3];
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
/* harmony export */   KK: () => (/* binding */ RCODE),
/* harmony export */   OW: () => (/* binding */ typeNumber),
/* harmony export */   Z$: () => (/* binding */ rcodeName),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   tp: () => (/* binding */ CLASS),
/* harmony export */   xi: () => (/* binding */ extendedErrorMeaning)
/* harmony export */ });
/* unused harmony exports TYPE_NAMES, className, classNumber, OPCODE */
/* harmony import */ var _model_record_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1094);
/** The IANA "Domain Name System (DNS) Parameters" registry: numbers and their mnemonics. */

const NUMBER_OF_TYPE = new Map(Object.entries(_model_record_type_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_TYPES */ .c));
const NAME_OF_TYPE = new Map(Object.entries(_model_record_type_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_TYPES */ .c).map(([name, number]) => [number, name]));
/** The mnemonics of all registered types. */
const TYPE_NAMES = [...NUMBER_OF_TYPE.keys()];
/** The mnemonic, or `TYPE123` (RFC 3597 section 5). */
function typeName(number) {
    return NAME_OF_TYPE.get(number) ?? `TYPE${number}`;
}
/** The number of an upper-case mnemonic or of `TYPE123`; undefined for anything else. */
function typeNumber(name) {
    return NUMBER_OF_TYPE.get(name) ?? generic(name, 'TYPE');
}
const CLASS = { IN: 1, CH: 3, HS: 4, NONE: 254, ANY: 255 };
const CLASS_NAMES = new Map(Object.entries(CLASS).map(([name, number]) => [number, name]));
/** The mnemonic, or `CLASS123` (RFC 3597 section 5). */
function className(number) {
    return CLASS_NAMES.get(number) ?? `CLASS${number}`;
}
/** The number of an upper-case mnemonic or of `CLASS123`; undefined for anything else. */
function classNumber(name) {
    return Object.hasOwn(CLASS, name) ? CLASS[name] : generic(name, 'CLASS');
}
function generic(name, prefix) {
    if (!name.startsWith(prefix))
        return undefined;
    const digits = name.slice(prefix.length);
    return /^(?:0|[1-9][0-9]{0,4})$/.test(digits) && Number(digits) <= 0xffff ? Number(digits) : undefined;
}
const OPCODE = { QUERY: 0, IQUERY: 1, STATUS: 2, NOTIFY: 4, UPDATE: 5, DSO: 6 };
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


/***/ }),

/***/ 6591:
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
;// CONCATENATED MODULE: ./lib/document/document-error.js
/** Where a document cannot be read, and why. The message is whole: `path:line:column: what was found. what to write`. */
class DocumentError extends Error {
    path;
    line;
    column;
    constructor(problem, place) {
        super(`${showPlace(place)}: ${problem}`);
        this.name = 'DocumentError';
        this.path = place.path;
        this.line = place.line;
        this.column = place.column;
    }
}
/** `path:line:column`, as far as it is known. */
function showPlace(place) {
    const line = place.line === undefined ? '' : `:${place.line}`;
    return `${place.path}${line}${place.line === undefined || place.column === undefined ? '' : `:${place.column}`}`;
}

;// CONCATENATED MODULE: ./lib/document/limits.js
/** The largest file that callers read as a document: `tree.read(path, MAX_OCTETS)`. */
const MAX_OCTETS = 64 * 1024 * 1024;
/** The deepest nesting of lists and mappings. Readers may therefore recurse over a tree without a thought. */
const MAX_DEPTH = 100;
/** The most nodes of a JSON text: about 600 MB of memory at the very worst. */
const MAX_NODES = 5_000_000;
/**
 * The most marks in a YAML stream that could begin a node (line ends, `: `, `- `, brackets; a comma counts twice). A
 * million lines of `key: value` have two million. About 1 GB of memory at the very worst.
 */
const MAX_MARKS = 2_500_000;
/** The most nodes that the aliases of one document may stand for. A "billion laughs" file ends here. */
const MAX_UNFOLDED = 1_000_000;

;// CONCATENATED MODULE: ./lib/document/node.js
/** The value at `key`; undefined where the mapping has no such key, or the node is no mapping. */
function get(node, key) {
    return entryOf(node, key)?.value;
}
/** The entry at `key`, for its key's place. */
function entryOf(node, key) {
    if (node?.kind !== 'map')
        return undefined;
    return node.index === undefined
        ? node.entries.find((entry) => entry.key.text === key)
        : node.index.get(key);
}
/** The value at a path of keys. */
function at(node, ...keys) {
    return keys.reduce(get, node);
}
/** The entries of a mapping; none where the node is absent or something else. */
function entriesOf(node) {
    return node?.kind === 'map' ? node.entries : [];
}
/** The items of a list; one item where the node is a scalar or a mapping; none where it is absent or null. */
function itemsOf(node) {
    if (node === undefined || isNull(node))
        return [];
    return node.kind === 'list' ? node.items : [node];
}
/** The text of a scalar; undefined where the node is absent, null, a list or a mapping. */
function textOf(node) {
    return node?.kind === 'scalar' && !isNull(node) ? node.text : undefined;
}
const NULLS = new Set(['', '~', 'null', 'Null', 'NULL']);
/** True for JSON's null, YAML's `null` and `~`, and a value that is not there at all. */
function isNull(node) {
    return node.kind === 'scalar' && !node.quoted && node.tag === undefined && NULLS.has(node.text);
}
/** The place of a node alone, for a record or a finding to keep. */
function placeOf(node) {
    const { path, line, column, endLine, endColumn } = node;
    return { path, line, column, endLine, endColumn };
}
/** What the node is, in words for a message: `a list`, `a mapping`, `nothing`, `'text'`. */
function describe(node) {
    if (node.kind === 'list')
        return node.items.length === 0 ? 'an empty list' : 'a list';
    if (node.kind === 'map')
        return node.entries.length === 0 ? 'an empty mapping' : 'a mapping';
    return isNull(node) ? 'nothing' : quote(node.text);
}
/** Foreign text in a message: on one line, in quotes, cut to a bearable length. */
function quote(text) {
    const head = text.length > 100 ? `${text.slice(0, 97).replace(/[\ud800-\udbff]$/, '')}...` : text;
    const plain = head.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, (char) => char === '\n' ? '\\n' : char === '\t' ? '\\t' : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `'${plain}'`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/document/places.js
/** Line breaks are LF, CRLF and lone CR, as YAML 1.2 section 5.4 has them. */
function placesOf(text, path) {
    const starts = lineStarts(text);
    let last = 0;
    /** The index of the line that holds the offset. Parsers go forward, so the last line and the next are tried first. */
    const lineAt = (offset) => {
        let low = offset >= starts[last] ? last : 0;
        let high = starts.length;
        if (low + 1 < high && starts[low + 1] > offset)
            return low;
        if (low + 2 < high && starts[low + 2] > offset)
            high = low + 2;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        last = low;
        return low;
    };
    return {
        span(start, end) {
            const line = lineAt(start);
            const column = start - starts[line] + 1;
            const endLine = lineAt(end);
            return { path, line: line + 1, column, endLine: endLine + 1, endColumn: end - starts[endLine] + 1 };
        },
        point(offset) {
            const line = lineAt(offset);
            return { path, line: line + 1, column: offset - starts[line] + 1 };
        },
    };
}
function lineStarts(text) {
    let starts = new Uint32Array(1024);
    let count = 1;
    for (let i = 0; i < text.length; i++) {
        const char = text.charCodeAt(i);
        if (char !== 10 && (char !== 13 || text.charCodeAt(i + 1) === 10))
            continue;
        if (count === starts.length) {
            const larger = new Uint32Array(count * 2);
            larger.set(starts);
            starts = larger;
        }
        starts[count++] = i + 1;
    }
    return starts.subarray(0, count);
}

;// CONCATENATED MODULE: ./lib/document/decode.js



/**
 * The text of a UTF-8 file.
 * @throws {DocumentError} with the place of the first octet that is not UTF-8.
 */
function decodeText(octets, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets);
    }
    catch {
        const [first, second] = octets;
        if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
            throw new DocumentError('the file is UTF-16. Save it as UTF-8', { path, line: 1, column: 1 });
        }
        const valid = validLength(octets);
        const before = new TextDecoder('utf-8').decode(octets.subarray(0, valid));
        const octet = octets[valid].toString(16).padStart(2, '0').toUpperCase();
        throw new DocumentError(`the octet 0x${octet} is not UTF-8. Save the file as UTF-8`, placesOf(before, path).point(before.length));
    }
}
/** The number of octets up to the first that is not UTF-8: a streaming decoder takes every shorter beginning. */
function validLength(octets) {
    let low = 0;
    let high = octets.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        try {
            new TextDecoder('utf-8', { fatal: true }).decode(octets.subarray(0, middle), { stream: true });
            low = middle;
        }
        catch {
            high = middle;
        }
    }
    // In a stream `low` octets may end inside a character; that character is the one at fault.
    while (!(0,external_node_buffer_.isUtf8)(octets.subarray(0, low)))
        low--;
    return low;
}

;// CONCATENATED MODULE: ./lib/document/tree-builder.js



/** Mappings up to this size are searched one entry after the other; larger ones get an index. */
const SMALL_MAP = 8;
function openNode(kind, start, tag) {
    return { kind, start, tag, items: [], entries: [], index: undefined, key: undefined };
}
/** The finished list or mapping, which ends at the offset `end`. */
function closeNode(open, end, places) {
    const place = places.span(open.start, end);
    const { tag, items, entries, index } = open;
    return open.kind === 'list'
        ? { kind: 'list', items, tag, ...place }
        : { kind: 'map', entries, index, tag, ...place };
}
function findEntry(open, key) {
    return open.index === undefined
        ? open.entries.find((entry) => entry.key.text === key)
        : open.index.get(key);
}
function addEntry(open, entry) {
    open.entries.push(entry);
    if (open.index !== undefined)
        open.index.set(entry.key.text, entry);
    else if (open.entries.length > SMALL_MAP) {
        open.index = new Map(open.entries.map((each) => [each.key.text, each]));
    }
}
/**
 * Adds an item, or a value to the key that waits for it.
 * @throws {DocumentError} when the key is there already.
 */
function addChild(open, node) {
    if (open.kind === 'list')
        open.items.push(node);
    else if (open.key !== undefined) {
        addEntry(open, { key: open.key, value: node });
        open.key = undefined;
    }
}
/** @throws {DocumentError} when the mapping has the key already; both places are named. */
function refuseDuplicate(open, key) {
    const first = findEntry(open, key.text)?.key;
    if (first === undefined)
        return;
    throw new DocumentError(`the key ${quote(key.text)} is written a second time; the first is at ${showPlace(first)}. Keep one of the two`, key);
}
/** @throws {DocumentError} when a document grows over the limit. */
function refuseTooMany(count, at) {
    if (count > MAX_NODES) {
        throw new DocumentError(`the document has more than ${MAX_NODES.toLocaleString('en')} nodes. Split it into several files`, at());
    }
}

;// CONCATENATED MODULE: ./lib/document/json.js





const LITERAL = /-?[0-9][0-9a-zA-Z.+-]*|[A-Za-z_$-][\w$-]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
/**
 * Reads one JSON text (RFC 8259) without a BOM. Numbers stay as they are written.
 * @throws {DocumentError} with the place of the first character that cannot stand where it stands.
 */
function parseJson(text, path) {
    const places = placesOf(text, path);
    const stack = [];
    let offset = 0;
    let count = 0;
    const fail = (problem, where = offset) => {
        throw new DocumentError(problem, places.point(where));
    };
    const found = () => {
        if (offset >= text.length)
            return 'the file ends';
        const char = String.fromCodePoint(text.codePointAt(offset));
        if (char === '#' || text.startsWith('//', offset) || text.startsWith('/*', offset)) {
            return 'a comment begins, and JSON has no comments,';
        }
        return `${quote(char)} stands`;
    };
    const skipBlanks = () => {
        for (; offset < text.length; offset++) {
            const char = text.charCodeAt(offset);
            if (char !== 32 && char !== 10 && char !== 13 && char !== 9)
                return;
        }
    };
    const string = () => {
        const start = offset++;
        let escaped = false;
        for (;; offset++) {
            const char = text.charCodeAt(offset);
            if (char === 34)
                break;
            if (char === 92) {
                escaped = true;
                ESCAPE.lastIndex = offset;
                if (!ESCAPE.test(text)) {
                    fail(`${quote(text.slice(offset, offset + 2))} is no escape of JSON. Write \\\\ for a backslash, or \\" \\n \\t \\uXXXX`);
                }
                offset = ESCAPE.lastIndex - 1;
            }
            else if (Number.isNaN(char)) {
                fail('the string is not closed before the file ends. Write the closing "', start);
            }
            else if (char === 10 || char === 13) {
                fail('the string is not closed on its line. Write the closing ", or \\n for a line break', start);
            }
            else if (char < 32) {
                fail(`a control character stands in the string. Write \\u${char.toString(16).padStart(4, '0')}`);
            }
        }
        offset++;
        const raw = text.slice(start + 1, offset - 1);
        const value = escaped ? JSON.parse(`"${raw}"`) : raw;
        return { kind: 'scalar', text: value, quoted: true, tag: undefined, ...places.span(start, offset) };
    };
    const literal = () => {
        LITERAL.lastIndex = offset;
        const word = LITERAL.exec(text)?.[0];
        if (word === undefined) {
            const single = text[offset] === "'" ? '. JSON strings stand in double quotes' : '. Write a value';
            const comma = text[offset] === ',' || text[offset] === ']' || text[offset] === '}';
            return fail(`${found()} where a value is expected${comma ? '. Write a value, or remove the comma before it' : single}`);
        }
        if (!NUMBER.test(word) && word !== 'true' && word !== 'false' && word !== 'null') {
            fail(`${quote(word)} is no value of JSON. Write text in double quotes: ${JSON.stringify(word)}`);
        }
        const start = offset;
        offset += word.length;
        return { kind: 'scalar', text: word, quoted: false, tag: undefined, ...places.span(start, offset) };
    };
    /** Reads `"key":` of the mapping on top. */
    const key = (top) => {
        if (text[offset] === '}' && top.entries.length > 0) {
            fail("',' stands before '}'. Remove the comma: JSON has none after the last entry", lastComma);
        }
        if (text[offset] !== '"')
            fail(`${found()} where a key is expected. Write the key in double quotes: "key": value`);
        const node = string();
        refuseDuplicate(top, node);
        refuseTooMany(++count, () => node);
        skipBlanks();
        if (text[offset] !== ':')
            fail(`${found()} after the key ${quote(node.text)}. Write a ':' between key and value`);
        offset++;
        top.key = node;
        skipBlanks();
    };
    let lastComma = 0;
    skipBlanks();
    if (offset >= text.length)
        fail('the file is empty. Write a JSON value, such as {}', 0);
    for (;;) {
        // Here a value begins. Only `[` and `{` keep the loop from having a finished node at its end.
        let node;
        const char = text[offset];
        if (char === '[' || char === '{') {
            if (stack.length >= MAX_DEPTH) {
                fail(`the nesting is deeper than ${MAX_DEPTH} levels. Write the document flatter`);
            }
            const open = openNode(char === '[' ? 'list' : 'map', offset++);
            refuseTooMany(++count, () => places.point(open.start));
            skipBlanks();
            if (text[offset] === (char === '[' ? ']' : '}'))
                node = closeNode(open, ++offset, places);
            else {
                stack.push(open);
                if (char === '{')
                    key(open);
            }
        }
        else {
            node = char === '"' ? string() : literal();
            refuseTooMany(++count, () => places.point(offset));
        }
        while (node !== undefined) {
            const top = stack.at(-1);
            skipBlanks();
            if (top === undefined) {
                if (offset < text.length)
                    fail(`${found()} after the end of the document. Remove the rest`);
                return node;
            }
            addChild(top, node);
            node = undefined;
            const closing = top.kind === 'list' ? ']' : '}';
            if (text[offset] === ',') {
                lastComma = offset++;
                skipBlanks();
                if (text[offset] === closing) {
                    fail(`',' stands before '${closing}'. Remove the comma: JSON has none after the last entry`, lastComma);
                }
                if (top.kind === 'map')
                    key(top);
            }
            else if (text[offset] === closing) {
                stack.pop();
                node = closeNode(top, ++offset, places);
            }
            else {
                const what = top.kind === 'list' ? 'list' : 'mapping';
                const { line } = places.point(top.start);
                fail(`${found()} inside the ${what} that begins on line ${line}. Write ',' or '${closing}'`);
            }
        }
    }
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/document/yaml-extent.js

/**
 * The offsets that a scalar covers, quotes included. A scalar without text has the empty place where its text would
 * be: behind the `:` or `-` that announces it. `end` is where the text read so far ends.
 */
function scalarExtent(event, text, end, slot) {
    const { valueStart, valueEnd, style } = event;
    if (valueStart < 0) {
        const at = Math.max(event.anchorEnd, event.tagEnd);
        const point = at >= 0 ? at : emptyOffset(text, end, slot);
        return [point, point];
    }
    if (style === js_yaml/* SCALAR_STYLE */.jK.PLAIN)
        return [valueStart, valueEnd];
    if (style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED) {
        return [valueStart - 1, valueEnd + 1];
    }
    let start = valueStart;
    let stop = valueEnd;
    while (start < stop && isBlank(text.charCodeAt(start)))
        start++;
    while (stop > start && isBlank(text.charCodeAt(stop - 1)))
        stop--;
    return start === stop ? [valueStart, valueStart] : [start, stop];
}
function emptyOffset(text, end, slot) {
    const next = skipFiller(text, end);
    const char = text[next];
    if (slot === 'value' && char === ':')
        return next + 1;
    if (slot === 'block-item' && char === '-')
        return next + 1;
    if (slot === 'key')
        return char === '?' ? next + 1 : next;
    return end;
}
/** Where a list or mapping in brackets ends, given where its last node ends. */
function flowEnd(text, start, end) {
    const closing = text[start] === '[' ? ']' : text[start] === '{' ? '}' : undefined;
    if (closing === undefined)
        return end;
    let next = skipFiller(text, end);
    if (text[next] === ',')
        next = skipFiller(text, next + 1);
    return text[next] === closing ? next + 1 : end;
}
/** The next offset that is neither blank nor in a comment. */
function skipFiller(text, from) {
    let offset = from;
    for (;;) {
        while (isBlank(text.charCodeAt(offset)))
            offset++;
        if (text[offset] !== '#' || (offset > 0 && !isBlank(text.charCodeAt(offset - 1))))
            return offset;
        while (offset < text.length && text[offset] !== '\n' && text[offset] !== '\r')
            offset++;
    }
}
function isBlank(char) {
    return char === 32 || char === 10 || char === 9 || char === 13;
}

;// CONCATENATED MODULE: ./lib/document/yaml-problem.js


/** Reasons of the parser that already say what is wrong, and what to write. */
const DIRECT = [
    [/^tab characters/, 'a tab stands in the indentation. Write blanks: YAML allows no tabs there'],
    [/^nesting exceeded/, `the nesting is deeper than ${MAX_DEPTH} levels. Write the document flatter`],
    [
        /^deficient indentation/,
        'a quote or bracket above is still open, and this line is not indented deeper than its key. Close it, or indent the line',
    ],
    [
        /^missed comma/,
        "an entry ends here without ','. Write ',' before the next entry, or the closing bracket",
    ],
    [
        /^expected the node content/,
        "',' stands where an entry is expected. Remove the comma, or write the entry",
    ],
    [/within a (?:single|double) quoted/, 'a quote is still open at the end. Write the closing quote'],
    [/within a flow collection/, "a '[' or '{' is still open at the end. Write the closing bracket"],
    [/^a whitespace character is expected/, "no blank follows ':'. Write 'key: value' with a blank"],
    [/^a line break is expected/, "text stands on the line of '|' or '>'. Begin the text on the next line"],
    [
        /^unknown escape/,
        'no escape of YAML follows the backslash. Write \\\\ for a backslash, or use single quotes',
    ],
    [
        /^expected hexadecimal/,
        'a hexadecimal digit is missing in an escape. Write \\xXX, \\uXXXX or \\UXXXXXXXX',
    ],
    [/^null byte/, 'a NUL character stands in the file. Remove it: is this a text file in UTF-8?'],
    [
        /^(?:the stream contains non-printable|expected valid JSON)/,
        'a control character stands here. Remove it, or write it as \\xXX in double quotes',
    ],
    [
        /^directives end mark/,
        "'%' begins a directive, and no '---' follows. Put text that begins with '%' in quotes",
    ],
    [
        /^undeclared tag handle|^tag |^named tag/,
        "'!' begins a tag, and this is none. Put text that begins with '!' in quotes",
    ],
    [
        /^duplication of/,
        'a node has two tags or two anchors. Keep one, and put text that begins with & or ! in quotes',
    ],
    [/^name of an alias/, '\'*\' begins an alias, and no name follows. Put the text in quotes: "*"'],
    [/^name of an anchor/, '\'&\' begins an anchor, and no name follows. Put the text in quotes: "&"'],
];
/** Words the parser's reason for a person who wants to know what to write. */
function explainYaml(reason, position, text) {
    const starred = /(\*[^\s,[\]{}]+):[ \t]*$/.exec(text.slice(lineStart(text, position), position));
    if (starred !== null)
        return startsAlias(starred[1], position - starred[0].length);
    const direct = DIRECT.find(([pattern]) => pattern.test(reason));
    if (direct !== undefined)
        return { problem: direct[1], offset: position };
    return explainStructure(position, text) ?? { problem: `${reason}. Write this part anew`, offset: position };
}
/** The parser only knows that something does not fit here; the lines around tell why. */
function explainStructure(position, text) {
    const start = lineStart(text, position);
    const line = lineFrom(text, start);
    const before = line.slice(0, position - start);
    const indent = /^[ \t]*/.exec(line)[0].length;
    const char = text[position];
    const star = /^[ \t]*(?:- +)*(?=\*)/.exec(line);
    if (star !== null) {
        const word = /^\*[^\s]*?(?=:?(?:\s|$))/.exec(line.slice(star[0].length))[0];
        return startsAlias(word, start + star[0].length);
    }
    if (char !== undefined && '@`%,]}&!|>'.includes(char)) {
        return { problem: `text cannot begin with '${char}' in YAML. Put the text in quotes`, offset: position };
    }
    if (char === ':') {
        const value = /:[ \t]+(?=\S)(.*)$/.exec(before);
        if (value !== null) {
            const rest = position + 1 >= text.length || /\s/.test(text[position + 1]) ? line.slice(before.length) : '';
            const whole = rest.trim() === ':';
            return whole
                ? {
                    problem: `the value ends in ':', which makes it a key. Put it in quotes: "${cut(value[1])}:"`,
                    offset: position - value[1].length,
                }
                : {
                    problem: "a second ': ' stands on the line. Put the value in quotes, or begin the inner mapping on its own line",
                    offset: position,
                };
        }
        return (brokenLineAbove(text, start, indent) ?? {
            problem: "':' stands here after a key of several lines. Write the key on one line",
            offset: position,
        });
    }
    if (/["'\]}][ \t]*$/.test(before)) {
        return {
            problem: `${quote(line.slice(before.length).trim() || 'text')} stands after a closing quote or bracket. Remove it, or put the whole text in quotes`,
            offset: position,
        };
    }
    if (char === '-' && /^-(?:\s|$)/.test(text.slice(position, position + 2))) {
        return before.trim() === ''
            ? {
                problem: "a list item ('- ') stands where the mapping above goes on. Write 'key: value', or indent the item like the others",
                offset: position,
            }
            : {
                problem: "a list item ('- ') stands on the line of its key. Begin the list on a line of its own",
                offset: position,
            };
    }
    if (line.trim() === '')
        return brokenLineAbove(text, start, indent);
    if (before.trim() === '') {
        return {
            problem: `${quote(line.trim())} does not continue what stands above. Indent it by as many blanks as its neighbours, and write the same kind: all 'key: value' or all '- item'`,
            offset: position,
        };
    }
    return (brokenLineAbove(text, start, indent) ?? {
        problem: `':' is missing after ${quote(before.trim())}. Write 'key: value'`,
        offset: start + indent,
    });
}
function startsAlias(word, offset) {
    return { problem: `'*' begins an alias in YAML. Put the text in quotes: "${cut(word)}"`, offset };
}
/** The key here was read as the rest of the line above, which is where the mistake is. */
function brokenLineAbove(text, start, indent) {
    let at = start;
    while (at > 0) {
        at = lineStart(text, text[at - 2] === '\r' && text[at - 1] === '\n' ? at - 2 : at - 1);
        const line = lineFrom(text, at);
        if (/^[ \t]*(?:#|$)/.test(line))
            continue;
        const aboveIndent = /^[ \t]*/.exec(line)[0].length;
        const content = line.slice(aboveIndent).trimEnd();
        const noBlank = /^([^\s:'"]+):(\S+)$/.exec(content);
        const place = at + aboveIndent;
        if (/:(?:\s|$)/.test(content)) {
            if (aboveIndent >= indent)
                return undefined;
            const own = lineFrom(text, start);
            return {
                problem: `${quote(own.trim())} is indented deeper than the line above, which has a value already. Indent it like its neighbours`,
                offset: start + indent,
            };
        }
        if (noBlank !== null) {
            return {
                problem: `no blank follows ':' in ${quote(content)}. Write '${cut(noBlank[1])}: ${cut(noBlank[2])}'`,
                offset: place,
            };
        }
        return { problem: `':' is missing after ${quote(content)}. Write 'key: value'`, offset: place };
    }
    return undefined;
}
function lineStart(text, offset) {
    let start = offset;
    while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r')
        start--;
    return start;
}
function lineFrom(text, start) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r')
        end++;
    return text.slice(start, end);
}
function cut(text) {
    return quote(text).slice(1, -1);
}

;// CONCATENATED MODULE: ./lib/document/yaml.js








/** Tags that only say what a scalar would resolve to; nothing is resolved here. */
const CORE_TAG = /^!(?:!|<tag:yaml\.org,2002:)(?:null|bool|int|float|timestamp|map|seq|merge|str)>?$/;
/**
 * Reads every document of a YAML stream without a BOM. Aliases and merge keys are resolved and share the nodes that
 * they stand for, so a walk over the tree takes time, never memory; how much is bounded.
 * @throws {DocumentError}
 */
function parseYaml(text, path, syntax = {}) {
    const places = placesOf(text, path);
    refuseHuge(text, places);
    const events = eventsOf(text, places);
    const documents = [];
    const stack = [];
    let root;
    /** What an anchor names; undefined while that node is still being read. */
    let anchors = new Map();
    /** Nodes of the document so far, aliases counted as what they stand for. */
    let size = 0;
    let unfolded = 0;
    /** Where the text read so far ends. */
    let end = 0;
    const slot = () => {
        const top = stack.at(-1);
        if (top === undefined)
            return 'document';
        if (top.node.kind === 'list')
            return top.flow ? 'flow-item' : 'block-item';
        return top.node.key === undefined && !isMerging(top) ? 'key' : 'value';
    };
    const add = (node, height) => {
        const top = stack.at(-1);
        if (top === undefined) {
            root = node;
            return;
        }
        if (height >= top.height)
            top.height = height + 1;
        if (isMerging(top))
            top.mergeValue = node;
        else if (top.node.kind === 'list' || top.node.key !== undefined)
            addChild(top.node, node);
        else {
            const key = keyOf(node);
            if (isMergeKey(key)) {
                if (top.mergeKey !== undefined) {
                    throw new DocumentError("'<<' is written twice in one mapping. Write one: <<: [*first, *second]", key);
                }
                top.mergeKey = key;
            }
            else {
                refuseDuplicate(top.node, key);
                top.node.key = key;
            }
        }
    };
    const tagOf = (event) => {
        if (event.tagStart < 0)
            return undefined;
        const tag = text.slice(event.tagStart, event.tagEnd);
        if (tag === '!' || CORE_TAG.test(tag))
            return undefined;
        if (syntax.tags === true)
            return tag;
        throw new DocumentError(`the tag ${quote(tag)} has no meaning here. Write the value itself, or put text that begins with '!' in quotes`, places.point(event.tagStart));
    };
    const readScalar = (event) => {
        const [from, to] = scalarExtent(event, text, end, slot());
        end = to;
        const node = {
            kind: 'scalar',
            text: (0,js_yaml/* getScalarValue */.KE)(text, event),
            quoted: event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN || isStringTag(text, event),
            tag: tagOf(event),
            ...places.span(from, to),
        };
        size++;
        if (event.anchorStart >= 0) {
            anchors.set(text.slice(event.anchorStart, event.anchorEnd), { node, size: 1, height: 0 });
        }
        add(node, 0);
    };
    const readAlias = (event) => {
        const name = text.slice(event.anchorStart, event.anchorEnd);
        const place = places.span(event.anchorStart - 1, event.anchorEnd);
        end = event.anchorEnd;
        const target = anchors.get(name);
        if (target === undefined)
            throw new DocumentError(danglingAlias(name, anchors.has(name)), place);
        size += target.size;
        unfolded += target.size;
        if (unfolded > MAX_UNFOLDED) {
            const most = MAX_UNFOLDED.toLocaleString('en');
            throw new DocumentError(`the aliases of this document stand for more than ${most} nodes. Write out what they stand for`, place);
        }
        if (stack.length + target.height > MAX_DEPTH)
            throw new DocumentError(TOO_DEEP, place);
        add({ ...target.node, ...place }, target.height);
    };
    const open = (kind, event) => {
        if (slot() === 'key')
            throw new DocumentError(keyProblem(kind, text, event.start), places.point(event.start));
        const anchor = event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd);
        if (anchor !== undefined)
            anchors.set(anchor, undefined);
        const flow = event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW;
        const bracket = flow && (text[event.start] === '[' || text[event.start] === '{');
        end = event.start + (bracket ? 1 : 0);
        const node = openNode(kind, event.start, tagOf(event));
        stack.push({
            node,
            flow,
            anchor,
            sizeBefore: size++,
            height: 0,
            mergeKey: undefined,
            mergeValue: undefined,
        });
    };
    const close = () => {
        const frame = stack.pop();
        if (frame === undefined) {
            documents.push(root);
            root = undefined;
            anchors = new Map();
            size = 0;
            unfolded = 0;
            return;
        }
        merge(frame);
        if (frame.flow)
            end = flowEnd(text, frame.node.start, end);
        const node = closeNode(frame.node, end, places);
        const { height } = frame;
        if (frame.anchor !== undefined)
            anchors.set(frame.anchor, { node, size: size - frame.sizeBefore, height });
        add(node, height);
    };
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
            readScalar(event);
        else if (event.type === js_yaml/* EVENT_ID */.hy.POP)
            close();
        else if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING)
            open('map', event);
        else if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            open('list', event);
        else if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            readAlias(event);
    }
    return documents;
}
const [LF, CR, COMMA, MINUS, DIGIT_0, COLON, QUESTION, OPEN_LIST, OPEN_MAP] = [
    10, 13, 44, 45, 48, 58, 63, 91, 123,
];
const TOO_DEEP = `the nesting is deeper than ${MAX_DEPTH} levels. Write the document flatter`;
function eventsOf(text, places) {
    try {
        // A scalar, and a key that is only tried, count as levels there.
        return (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAX_DEPTH + 2 });
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const { problem, offset } = explainYaml(error.reason, error.mark?.position ?? 0, text);
        throw new DocumentError(problem, places.point(offset));
    }
}
/** Counts what could begin a node, before the parser spends memory on each. */
function refuseHuge(text, places) {
    if (text.length <= MAX_MARKS / 2)
        return;
    let marks = 0;
    for (let i = 0; i < text.length; i++) {
        const char = text.charCodeAt(i);
        if (char === COMMA)
            marks += 2;
        else if (char === LF || char === CR || char === OPEN_LIST || char === OPEN_MAP)
            marks++;
        else if (char === MINUS || char === COLON || char === QUESTION) {
            // In names and addresses a letter, a digit or another colon follows.
            if (text.charCodeAt(i + 1) < DIGIT_0)
                marks++;
        }
        if (marks > MAX_MARKS) {
            throw new DocumentError('the file has more entries than fit in memory: over a million lines. Split it into several files', places.point(i));
        }
    }
}
function keyOf(node) {
    if (node.kind === 'scalar')
        return node;
    throw new DocumentError(`${describe(node)} stands as a key. Write text as the key`, node);
}
function keyProblem(kind, text, start) {
    if (kind === 'list')
        return "a list stands as a key. Write text as the key, in quotes where it begins with '['";
    return text.startsWith('{{', start - 1) || text.startsWith('{{', start)
        ? "'{{' begins a mapping that stands as a key: a template that was not rendered? Render it first, or put the text in quotes"
        : "a mapping stands as a key. Write text as the key, in quotes where it begins with '{'";
}
function danglingAlias(name, open) {
    if (open)
        return `the alias ${quote(`*${name}`)} stands inside the node that it names. Write the value out`;
    return `'*' begins an alias, and no anchor ${quote(`&${name}`)} stands before it. Put text that begins with '*' in quotes: "*${name}"`;
}
function isStringTag(text, event) {
    if (event.tagStart < 0)
        return false;
    const tag = text.slice(event.tagStart, event.tagEnd);
    return tag === '!' || tag === '!!str' || tag === '!<tag:yaml.org,2002:str>';
}
/** The merge key of YAML 1.1 (https://yaml.org/type/merge.html). In quotes it is text like any other. */
function isMergeKey(key) {
    return key.text === '<<' && !key.quoted;
}
/** True between a merge key and its value. */
function isMerging(frame) {
    return frame.mergeKey !== undefined && frame.mergeValue === undefined;
}
/**
 * Adds what the mapping itself does not have; the first of several sources wins. A value with a tag, such as
 * `<<: !include file`, stays an entry for the reader that knows the tag.
 */
function merge({ node, mergeKey, mergeValue }) {
    if (mergeKey === undefined || mergeValue === undefined)
        return;
    if (mergeValue.tag !== undefined) {
        addEntry(node, { key: mergeKey, value: mergeValue });
        return;
    }
    for (const source of mergeValue.kind === 'list' ? mergeValue.items : [mergeValue]) {
        if (source.kind !== 'map') {
            throw new DocumentError(`'<<' merges mappings, and ${describe(source)} stands here. Write an alias of a mapping, such as <<: *defaults`, source);
        }
        for (const entry of source.entries) {
            if (findEntry(node, entry.key.text) === undefined)
                addEntry(node, entry);
        }
    }
}

;// CONCATENATED MODULE: ./lib/document/parse.js




/**
 * Reads YAML 1.2 or JSON, as text or as the octets of a UTF-8 file, as one tree of nodes with places. A BOM is passed over and not counted. An empty YAML file is a
 * null scalar. Duplicate keys, keys that are no scalars, a second document, nesting over 100 levels and aliases that
 * stand for a million nodes are refused. The caller bounds the size: `tree.read(path, MAX_OCTETS)`.
 * @throws {DocumentError}
 */
function parseDocument(content, syntax) {
    const [first, second] = parseDocuments(content, syntax);
    if (second !== undefined) {
        throw new DocumentError("a second document begins above this line ('---'). Write one document to a file", second);
    }
    const { path } = syntax;
    const nowhere = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return first ?? { kind: 'scalar', text: '', quoted: false, tag: undefined, ...nowhere };
}
/**
 * Reads every document of a YAML stream, or the one of a JSON text. Documents without content are null scalars.
 * @throws {DocumentError} as `parseDocument`.
 */
function parseDocuments(content, syntax) {
    const { path, json = /\.json$/i.test(path) } = syntax;
    const text = typeof content === 'string' ? content : decodeText(content, path);
    const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
    return json ? [parseJson(bare, path)] : parseYaml(bare, path, syntax);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/model/fingerprint.js

function identityOf({ rule, name, address, region, location, message }) {
    return name === null && address === null
        ? { rule, path: location?.path ?? null, message }
        : { rule, name, address, region };
}
/** 64 hexadecimal digits that do not change when lines move. */
function fingerprintOf(identity) {
    return digest(fingerprint_textOf(identity));
}
/** One fingerprint per finding, in their order; no two findings of a report share one. */
function fingerprints(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const identity = fingerprint_textOf(identityOf(finding));
        const occurrence = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, occurrence);
        return digest(occurrence === 1 ? identity : `${identity}#${occurrence}`);
    });
}
function fingerprint_textOf({ rule, ...subject }) {
    return JSON.stringify('message' in subject
        ? [rule, subject.path, subject.message]
        : [rule, subject.name, subject.address, subject.region]);
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(9202);
;// CONCATENATED MODULE: ./lib/repository/tree.js
/** Why a file could not be read, ready to be shown: path, cause, what to do. */
class TreeError extends Error {
    path;
    constructor(path, message) {
        super(message);
        this.name = 'TreeError';
        this.path = path;
    }
}

// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/model/special-purpose.js
var special_purpose = __webpack_require__(1290);
;// CONCATENATED MODULE: ./lib/rules/address-space.js


/** What makes the address of a pair unfit for the public DNS; undefined where it is fit, or meant for somewhere else. */
function unfitAddressSpace(observation, kind, context) {
    const { address } = observation.expectation;
    const space = (0,special_purpose/* specialPurposeOf */.l)(address);
    if (space?.kind !== kind || isMeant(observation, context))
        return undefined;
    return space;
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
    remedy: 'Write the real address. Where the range is meant, as in a laboratory, name it under policy.networks or hold its reverse zone in the repository.',
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
        return [
            {
                message: `${observation.expectation.address} is not a global address: ${space.block} is ${space.name}, ${space.rfc}`,
                remedy: {
                    text: `Write the address that the name really has, or name ${space.block} under policy.networks if it is meant`,
                },
                observed: [observation.expectation.address],
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
    remedy: 'Keep the record in an internal view or zone. Where the range is yours, name it under policy.networks and ask resolvers that know it.',
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
        return [
            {
                message: `${observation.expectation.address} is of use inside one network only: ${space.block} is ${space.name}, ${space.rfc}`,
                remedy: {
                    text: `Keep it out of public zones, or name ${space.block} under policy.networks if it is meant`,
                },
                observed: [observation.expectation.address],
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
;// CONCATENATED MODULE: ./lib/rules/words.js

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
        return (0,domain_name/* isWildcard */.z2)(expectation.name) ? coveredWords(expectation.name) : expectation.name;
    return listed(targets.map((target) => ((0,domain_name/* isWildcard */.z2)(target) ? coveredWords(target) : target)), 'or');
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

;// CONCATENATED MODULE: ./lib/rules/baseline-outdated.js

const baselineOutdated = {
    on: 'run',
    id: 'baseline-outdated',
    severity: 'warning',
    title: 'The baseline lists a finding that no longer occurs',
    rationale: 'A finding that was repaired and stays in the baseline may come back without anybody noticing. The baseline is there to shrink.',
    remedy: 'Remove the line from the baseline, or write the file anew with --write-baseline.',
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
        return `${identity.rule}${identity.path === null ? '' : ` in ${clipped(identity.path)}`} ("${clipped(identity.message)}")`;
    const subject = [identity.name, identity.address].filter((part) => part !== null);
    const region = identity.region === null ? '' : ` in region ${clipped(identity.region)}`;
    return `${identity.rule} for ${subject.map(clipped).join(' ')}${region}`;
}

;// CONCATENATED MODULE: ./lib/rules/defect.js

/** A defect as a violation of the rule that its kind names; nothing for a defect of another kind. */
function violationOf(kind, defect) {
    if (defect.kind !== kind)
        return NONE;
    const { message, remedy, expected, observed, related } = defect;
    return [
        {
            message,
            ...(remedy === undefined ? {} : { remedy: { text: remedy } }),
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
    const errors = lookup.answer.kind === 'failure' ? '' : errorWords(lookup.errors);
    const answer = answerWords(lookup.answer, lookup.errors);
    const scope = lookup.scope === undefined ? '' : `, ${scopeWords(lookup.scope)}`;
    return [{ question, answer: `${answer}${cache}${secure}${scope}${errors}`, server: lookup.server }];
}
/** What the repository's own zone says, as a line of evidence. */
function declaredEvidence(question, declared) {
    return {
        question,
        answer: answerWords(declared.answer),
        server: `the repository's zone ${declared.zone}${placedAside(declared.locations)}`,
    };
}
function questionWords({ name, type, vantage }) {
    const from = vantage?.subnet ?? vantage?.resolver ?? vantage?.region;
    return `${type} ${name}${from === undefined ? '' : ` as seen from ${from}`}`;
}
function answerWords(answer, errors = []) {
    if (answer.kind === 'failure')
        return failureWords(answer, errors);
    const chain = answer.aliases.length === 0 ? '' : `alias of ${listed(answer.aliases.slice(-1))}: `;
    if (answer.kind === 'rrset') {
        const ttl = Number.isFinite(answer.ttl) ? ` (TTL ${answer.ttl})` : '';
        return `${chain}${answer.targets.map(clipped).join(', ')}${ttl}`;
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
function serverWords({ answer, authoritative, serial, scope, rttMs }) {
    if (answer.kind === 'not-asked')
        return `not asked: ${clipped(answer.detail)}`;
    const facts = [
        ...(answer.kind === 'failure' || authoritative ? [] : ['not authoritative']),
        ...(serial === undefined ? [] : [`serial ${serial}`]),
        ...(scope === undefined ? [] : [scopeWords(scope)]),
        ...(rttMs === undefined ? [] : [`${Math.round(rttMs)} ms`]),
    ];
    return `${answerWords(answer)}${facts.length === 0 ? '' : ` [${facts.join(', ')}]`}`;
}

;// CONCATENATED MODULE: ./lib/rules/forward.js
function forwardOutcome(observation, context) {
    const { forward, requires, address, change, rollout } = observation.expectation;
    if (requires === 'reverse')
        return 'in-order';
    const live = observation.live?.forward?.answer;
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
    // The PTR first is the right order: its target may still have no address record.
    const mayPrecede = ofPtrRecord && change === 'added' && context.stage === 'pre-publish';
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
    if (forward === 'optional') {
        return reading === 'not-asked' && declared === undefined ? 'not-asked' : 'in-order';
    }
    if (reading === 'missing' && mayPrecede)
        return 'in-order';
    if (reading === 'not-asked')
        return declared === undefined ? 'not-asked' : 'in-order';
    return reading === 'contains' ? 'in-order' : reading;
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

;// CONCATENATED MODULE: ./lib/model/reverse-zone.js


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
    const labels = (0,domain_name/* labelsOf */.PC)(name);
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
    const zone = (0,domain_name/* nameFromLabels */.Lf)(labels.slice(at));
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
    const network = { address: (0,ip_address/* addressFromBytes */.gu)(octetsFrom([...above, first])), length };
    return { network, covers: (0,ip_address/* formatNetwork */.CM)(network), octet: { first, last: first + size - 1 } };
}
/** `N-M`: the octet's first and last value. */
function readRange(first, last, above) {
    if (last > 255 || last < first)
        return undefined;
    const octet = { first, last };
    const size = last - first + 1;
    const low = (0,ip_address/* addressFromBytes */.gu)(octetsFrom([...above, first]));
    const high = (0,ip_address/* addressFromBytes */.gu)(octetsFrom([...above, last], 255));
    if (!Number.isInteger(Math.log2(size)) || first % size !== 0)
        return { covers: `${low} to ${high}`, octet };
    const network = { address: low, length: 8 * (above.length + 1) - Math.log2(size) };
    return { network, covers: (0,ip_address/* formatNetwork */.CM)(network), octet };
}
function octetsFrom(octets, fill = 0) {
    return Uint8Array.from({ length: 4 }, (_, i) => octets[i] ?? fill);
}
/**
 * The network whose reverse names lie at and below the name: a tree root, whole octets or nibbles, or a classless zone that has
 * one meaning. Undefined for every other name, also for names below a classless zone.
 */
function networkOfReverseZone(name) {
    const labels = (0,domain_name/* labelsOf */.PC)(name);
    const tree = labels.splice(-2).join('.');
    if (tree === 'in-addr.arpa') {
        const octets = labels.map(octetOf).reverse();
        if (octets.length <= 4 && octets.every((octet) => octet !== undefined)) {
            return { address: (0,ip_address/* addressFromBytes */.gu)(octetsFrom(octets)), length: 8 * octets.length };
        }
        const classless = readClasslessName(name);
        return classless?.below.length === 0 ? classless.network : undefined;
    }
    if (tree !== 'ip6.arpa' || labels.length > 32 || !labels.every((label) => /^[0-9a-f]$/.test(label))) {
        return undefined;
    }
    const hex = labels.reverse().join('').padEnd(32, '0');
    return { address: (0,ip_address/* addressFromBytes */.gu)(Buffer.from(hex, 'hex')), length: 4 * labels.length };
}

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
    return octetOf(label) !== undefined;
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
    const block = (0,special_purpose/* specialPurposeOf */.l)(address)?.block;
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
        const network = networkOfReverseZone(name);
        const classless = readClasslessName(name);
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
    const network = networkOfReverseZone(name);
    const classless = readClasslessName(name);
    if (classless !== undefined)
        return classlessOwner(classless).kind === 'classless';
    return network !== undefined && network.length !== 124;
}
function classlessOwner(classless) {
    const { above, below, covers, network, octet, zone } = classless;
    const owner = { kind: 'classless', zone, covers, ...(network === undefined ? {} : { network }) };
    if (octet === undefined || below.length === 0)
        return owner;
    const octets = below.map(octetOf).reverse();
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

;// CONCATENATED MODULE: ./lib/rules/remedy.js



/** The PTR target to recommend: the pair's own name where that is acceptable; undefined where nothing single is. */
function preferredTarget({ name, ptr, match }) {
    const ownName = ptr.includes(name) || (match === 'confirmed' && ptr.length === 0);
    if (ownName && !(0,domain_name/* isWildcard */.z2)(name))
        return name;
    return ptr.find((target) => !(0,domain_name/* isWildcard */.z2)(target));
}
/**
 * The PTR line to paste. Its owner is the canonical name where the reverse name is an alias (RFC 2317), relative to the zone
 * that the answer or the repository names; fully qualified where no zone is known.
 */
function ptrRemedy(text, { expectation, live, declared }) {
    const target = preferredTarget(expectation);
    const answer = declared?.reverse?.answer ?? live?.reverse?.answer;
    const owner = ownerOf(expectation, answer);
    const zone = declared?.reverse?.zone ?? (answer === undefined ? undefined : zoneOf(answer));
    return {
        text,
        ...(zone === undefined ? {} : { zone }),
        ...(target === undefined ? {} : { record: recordLine(owner, zone, 'PTR', `${target}.`) }),
    };
}
/** The PTR line to paste where the repository's PTR record lacks the final dot after its target. */
function finalDotRemedy(meant, { expectation, declared }) {
    const zone = declared?.forward?.zone;
    const known = zone !== undefined && isInReverseTree(zone) ? zone : undefined;
    return {
        text: 'Write the target with its final dot, else the name of the zone is appended to it',
        ...(known === undefined ? {} : { zone: known }),
        record: recordLine(reverseNameOf(expectation.address), known, 'PTR', `${meant}.`),
    };
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
    return canonicalOf(reverseNameOf(address), answer);
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
    return isInReverseTree(zone) && zone.endsWith('ip6.arpa') && (0,domain_name/* labelsOf */.PC)(zone).length <= 2 + 4;
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
        const outcome = forwardOutcome(observation, context);
        if (outcome !== 'mismatch' && outcome !== 'declared-mismatch')
            return NONE;
        const { expectation, declared, live } = observation;
        const { name, address } = expectation;
        const type = (0,ip_address/* addressTypeOf */.cC)(address);
        const zone = outcome === 'declared-mismatch' ? declared.forward : undefined;
        const answer = zone?.answer ?? live.forward.answer;
        const targets = answer.kind === 'rrset' ? answer.targets : [];
        const ofPtrRecord = expectation.requires === 'forward';
        const seen = zone === undefined
            ? `resolves to ${listed(targets)}${cacheAside(live.forward)}`
            : `is declared with ${listed(targets)}${zone.locations.length === 0 ? '' : ` at ${listed(zone.locations.map(placed))}`}`;
        return [
            {
                message: `${ofPtrRecord ? `PTR of ${address} names ${name}, which` : name} ${seen}, expected ${address}`,
                remedy: addressRemedy(ofPtrRecord
                    ? 'Change or remove this PTR record if the name has moved; else add the address to the name'
                    : 'Add this address record to the name', observation),
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
    if (!isInReverseTree(target))
        return undefined;
    const labels = (0,domain_name/* labelsOf */.PC)(target).slice(0, -2);
    while (labels.length > 0 && /^(?:[a-f]$|[0-9])/.test(labels.at(-1)))
        labels.pop();
    const name = (0,domain_name/* nameFromLabels */.Lf)(labels);
    return labels.length > 0 && name.ok ? name.value : undefined;
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
        'the forward half of the check fails, and the client is treated as unverified.',
    remedy: 'Publish the address record, or remove the PTR record that is left over.',
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
        const outcome = forwardOutcome(observation, context);
        if (outcome !== 'missing' && outcome !== 'declared-missing')
            return NONE;
        const { expectation } = observation;
        const { name, address } = expectation;
        const type = (0,ip_address/* addressTypeOf */.cC)(address);
        const subject = expectation.requires === 'forward' ? `PTR of ${address} names ${name}, which` : name;
        const publish = expectation.requires === 'forward'
            ? 'Publish the address record of the PTR target, or remove this PTR record if it is left over'
            : 'Publish this address record';
        const meant = expectation.requires === 'forward' ? nameWithoutTail(name) : undefined;
        const repair = meant === undefined ? addressRemedy(publish, observation) : finalDotRemedy(meant, observation);
        if (outcome === 'declared-missing') {
            const zone = observation.declared.forward;
            return [
                {
                    message: `${subject} has no ${type} record in the repository's zone ${zone.zone}${placedAside(zone.locations)}, expected ${address}${missingDotAside([name])}`,
                    remedy: repair,
                    expected: [address],
                    observed: [],
                    evidence: [declaredEvidence(`${type} ${name}`, zone), ...evidenceOf(observation.live?.forward)],
                    related: zone.locations,
                },
            ];
        }
        const live = observation.live.forward;
        const answer = live.answer;
        return [
            {
                message: `${subject} has no ${type} record (${negativeWords(answer, live)}), expected ${address}${missingDotAside([name])}${untilAside(answer, context.now)}`,
                remedy: repair,
                expected: [address],
                observed: [],
                evidence: evidenceOf(live),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/rollout-words.js
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

;// CONCATENATED MODULE: ./lib/rules/forward-premature.js





const forwardPremature = {
    on: 'observation',
    id: 'forward-premature',
    severity: 'error',
    title: 'The address is live in a region that is still held back',
    rationale: 'The rollout holds this region back, and its clients already see the address. What the staged rollout was to find out on a small part of the traffic now happens to all of it.',
    remedy: 'Take the address out of the answers for this region, or move its date forward in the rollout.',
    references: [
        {
            title: 'RFC 7871: Client Subnet in DNS Queries',
            url: 'https://www.rfc-editor.org/rfc/rfc7871.html',
        },
    ],
    check(observation, context) {
        if (forwardOutcome(observation, context) !== 'premature')
            return NONE;
        const { name, address, region, rollout } = observation.expectation;
        const live = observation.live.forward;
        const where = region === undefined ? '' : ` in region ${region}`;
        return [
            {
                message: `${name} is live with ${address}${where}, which the rollout ${holdingWords(rollout)}`,
                remedy: {
                    text: `Remove the ${(0,ip_address/* addressTypeOf */.cC)(address)} record from the answers${where}, or move the rollout's date forward`,
                },
                expected: [],
                observed: live.answer.kind === 'rrset' ? live.answer.targets : [],
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
                message: `${name} is live with ${listed(undeclared)}, which the repository does not declare`,
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
                ? `The query of health.prometheus says nothing about ${name}: ${clipped(one.detail)}${besides(one)}`
                : `The service of ${name} at ${address} was not measured: ${clipped(one.detail)}${besides(one)}`,
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

;// CONCATENATED MODULE: ./lib/rules/ignores.js


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
        const key = `${placed(comment.location)}:${comment.location.column ?? 0} ${comment.rules.join()}`;
        let use = comments.get(key);
        if (use === undefined) {
            use = draft(comment, scope === 'all' || subject.change !== 'unchanged');
            comments.set(key, use);
        }
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
        uses: () => [...policy.map(({ use }) => use), ...comments.values()],
    };
}
/** The rules that a wish is about. */
function rulesOf(ignore) {
    return 'rules' in ignore ? ignore.rules : [ignore.rule];
}
function predicateOf({ name, address, path }) {
    const parent = name !== undefined && (0,domain_name/* isWildcard */.z2)(name) ? (0,domain_name/* parentOf */.gN)(name) : undefined;
    const pattern = path === undefined ? undefined : patternOf(path);
    return (subject) => (name === undefined ||
        subject.name === name ||
        (parent !== undefined &&
            subject.name !== undefined &&
            subject.name !== parent &&
            (0,domain_name/* isAtOrBelow */.a5)(subject.name, parent))) &&
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

;// CONCATENATED MODULE: ./lib/rules/ignore-words.js


/** `The ignore of ptr-missing for old.example.org ("moving")`. */
function ignoreWords(ignore) {
    const scope = 'rules' in ignore ? [] : [ignore.name, ignore.address, ignore.path].filter((part) => part !== undefined);
    const where = scope.length === 0 ? '' : ` for ${scope.join(', ')}`;
    return `The ignore of ${listed(rulesOf(ignore))}${where} ("${clipped(ignore.reason)}")`;
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
    references: [],
    check: ({ ignores, whole }, { offline }) => ignores
        .filter((use) => use.unknown.length > 0 || (whole && isUnused(use, offline)))
        .map((use) => ignoreViolation(use, use.unknown.length > 0
        ? `${ignoreWords(use.ignore)} names no rule: ${listed(use.unknown.map((rule) => `'${rule}'`))}`
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
    return rulesOf(use.ignore).every((rule) => offline ? SETTLED_OFFLINE.has(rule) : rule !== 'lookup-failed');
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
    const series = labels === '' ? '' : ` for ${clipped(labels)}`;
    return {
        message: `Production says that IPv6 is unhealthy${series}: ${valueWords(value, max)}, and the limit is ${valueWords(max, max)}`,
        remedy: {
            text: 'Do not take the next step: find out why IPv6 connections time out, and wait until the value is below the limit again',
        },
        expected: [`at most ${valueWords(max, max)}`],
        observed: [valueWords(value, max)],
        evidence: [{ question: clipped(query), answer: `${clipped(labels)} ${value}`.trim(), server }],
        // Once for each state of a rollout, so that the next step is blocked whichever region comes first in the file.
        once: `${query} ${labels} ${rollout?.state ?? ''}`,
    };
}
/** A share, or a number in the unit of the query where the limit is none. */
function valueWords(value, max) {
    return max <= 1 ? percent(value) : String(Number(value.toPrecision(6)));
}

;// CONCATENATED MODULE: ./lib/rules/leads-back.js


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
    const answer = confirmationOf(target, observation)?.answer;
    if (answer === undefined)
        return 'not-asked';
    if (answer.kind === 'failure')
        return 'failed';
    return answer.kind === 'rrset' && answer.targets.includes(address) ? 'yes' : 'no';
}
/** The forward lookup of a PTR target, of the address's own type. */
function confirmationOf(target, { live, expectation }) {
    if (live === undefined)
        return undefined;
    const type = (0,ip_address/* addressTypeOf */.cC)(expectation.address);
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
    const parent = (0,domain_name/* parentOf */.gN)(wildcard);
    if (target === parent || (0,domain_name/* isWildcard */.z2)(target) || !(0,domain_name/* isAtOrBelow */.a5)(target, parent))
        return false;
    for (let name = target; name !== parent; name = (0,domain_name/* parentOf */.gN)(name)) {
        if (context.exists(name))
            return false;
    }
    return true;
}
/** The wildcard at the closest declared name above the target, which alone may cover it (RFC 4592 section 3.3.1). */
function coveringWildcard(target, context) {
    if ((0,domain_name/* isWildcard */.z2)(target))
        return undefined;
    for (let name = target; name !== domain_name/* ROOT */.Dl && !context.exists(name); name = (0,domain_name/* parentOf */.gN)(name)) {
        const parent = (0,domain_name/* parentOf */.gN)(name);
        const wildcard = (parent === domain_name/* ROOT */.Dl ? '*' : `*.${parent}`);
        if (context.exists(wildcard))
            return wildcard;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/rules/agreement.js
/** Servers that answered with authority, data or none alike. */
function authoritativeAnswers(servers) {
    return servers.filter(({ authoritative, answer }) => authoritative && answer.kind !== 'failure' && answer.kind !== 'not-asked');
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

;// CONCATENATED MODULE: ./lib/rules/reverse.js



function reverseOutcome(observation, context) {
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
    if (lookup.servers !== undefined && serversDisagree(lookup.servers))
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
    const { address, match, ptr, view } = observation.expectation;
    if (ptr.includes(target))
        return 'yes';
    if (match === 'confirmed')
        return leadsBack(target, observation, context);
    // A crowded address has more names than are listed, and a wildcard has no PTR of its own: a name it answers for will do.
    const held = observation.declared?.reverse !== undefined;
    if (match === 'any' && isDeclaredWith(target, address, context, held ? view : undefined))
        return 'yes';
    for (const acceptable of ptr) {
        if ((0,domain_name/* isWildcard */.z2)(acceptable) && covers(acceptable, target, context))
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

;// CONCATENATED MODULE: ./lib/rules/confirmation.js


function confirmationOutcome(observation, context) {
    const { match, name } = observation.expectation;
    if (match === 'confirmed')
        return 'not-needed';
    const targets = acceptableTargets(observation, context);
    if (targets.length === 0 || targets.includes(name))
        return 'not-needed';
    let outcome = 'not-asked';
    for (const target of targets) {
        const found = leadsBack(target, observation, context);
        if (found === 'yes')
            return 'confirmed';
        if (found === 'failed')
            outcome = 'failed';
        else if (found === 'no' && outcome === 'not-asked')
            outcome = 'unconfirmed';
    }
    return outcome;
}

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
    ],
    check(observation, context) {
        const reverse = reverseOutcome(observation, context);
        const forward = forwardOutcome(observation, context);
        const confirmation = reverse === 'acceptable' || reverse === 'pending'
            ? confirmationOutcome(observation, context)
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
    const why = answer.kind === 'failure' ? failureWords(answer, errors) : 'no answer';
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
        ...decidingTargets(observation),
        ...(observation.live?.reverse?.answer.kind === 'rrset' ? observation.live.reverse.answer.targets : []),
    ]);
    for (const target of targets) {
        const lookup = confirmationOf(target, observation);
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
                    message: `${name} is declared as an alias of ${declaredAlias}${placedAside(zone.locations)}, so it cannot have the address ${address} of its own`,
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
    references: [],
    check({ pairs, skipped, defects, files, scope }) {
        if (pairs > 0 || defects > 0 || scope === 'changed')
            return NONE;
        const where = files.length === 0 ? 'no file was read' : `read ${listed(files)}`;
        return [
            {
                message: skipped > 0
                    ? `No pair was judged: all ${skipped} that were found are skipped (${where})`
                    : `No pair was found (${where})`,
                remedy: {
                    text: skipped > 0
                        ? 'See the reasons of the skipped pairs; policy.networks or --offline may leave out more than was meant'
                        : 'Name the files that hold the records under records:, or write pairs under expect:',
                },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/policy-changed.js


const policyChanged = {
    on: 'run',
    id: 'policy-changed',
    severity: 'notice',
    title: 'The change edits the policy, which holds for the changes that come after it',
    rationale: 'A change must not be able to switch off its own gate, so resolvers, severities, ignores, networks and regions are taken from the base of the change. What the change makes of them is quoted here for the reviewer.',
    remedy: 'Review the policy by itself; it takes effect once it is merged.',
    references: [],
    check: ({ policyChanges }) => policyChanges === undefined
        ? NONE
        : policyChanges.map(({ what, before, after, location }) => ({
            message: `${what} ${changeWords(before, after)}; this run is judged by the ${before === null ? 'policy without it' : 'old one'}`,
            remedy: { text: 'Review it by itself; it takes effect once it is merged' },
            expected: before === null ? [] : [before],
            observed: after === null ? [] : [after],
            ...(location === undefined ? {} : { location }),
        })),
};
function changeWords(before, after) {
    if (before === null)
        return `is new: ${clipped(after ?? '')}`;
    if (after === null)
        return `is removed, and was ${clipped(before)}`;
    return `changes from ${clipped(before)} to ${clipped(after)}`;
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
        if (decidingTargets(observation).length < 2)
            return NONE;
        const outcome = reverseOutcome(observation, context);
        if (outcome !== 'acceptable' && outcome !== 'pending')
            return NONE;
        const targets = decidingTargets(observation);
        const stray = targets.filter((target) => acceptanceOf(target, observation, context) === 'no');
        if (stray.length === 0)
            return NONE;
        const { expectation, declared, live } = observation;
        const right = targets.filter((target) => !stray.includes(target));
        const zone = declared?.reverse;
        const place = zone !== undefined
            ? placedAside(zone.locations)
            : live?.reverse === undefined
                ? ''
                : cacheAside(live.reverse);
        return [
            {
                message: `PTR of ${expectation.address} names ${listed(right)}, and also ${listed(stray)}, which nothing declares for it${place}`,
                remedy: {
                    text: `Remove the PTR ${stray.length === 1 ? 'record' : 'records'} to ${listed(stray)}, or declare ${stray.length === 1 ? 'that name' : 'those names'} with ${expectation.address}`,
                },
                expected: expectedTargets(expectation),
                observed: targets,
                evidence: zone === undefined
                    ? evidenceOf(live?.reverse)
                    : [declaredEvidence(`PTR ${reverseNameOf(expectation.address)}`, zone)],
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
        const outcome = reverseOutcome(observation, context);
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
    const targets = decidingTargets(observation);
    const seen = declared === undefined
        ? `names ${listed(targets)}${cacheAside(live)}`
        : `is declared as ${listed(targets)}${declared.locations.length === 0 ? '' : ` at ${listed(declared.locations.map(placed))}`}`;
    const stray = match === 'confirmed' && expectation.ptr.length === 0
        ? `, ${targets.length === 1 ? 'which does not resolve' : 'none of which resolves'} to it`
        : '';
    const where = declared === undefined ? 'the PTR record' : "the PTR record in the repository's reverse zone";
    const dot = missingDotAside(targets);
    const otherwise = match === 'exact' ? 'accept the other with ptr:' : 'declare the other with this address';
    return {
        message: `PTR of ${address} ${seen}${stray}, expected ${expectedWords(expectation)}${dot}`,
        remedy: ptrRemedy(`Replace ${where} by this one${match === 'confirmed' || dot !== '' ? '' : `; if the other name is right, ${otherwise}`}`, observation),
        expected: expectedTargets(expectation),
        observed: targets,
        evidence: [
            ...(declared === undefined ? [] : [declaredEvidence(`PTR ${reverseNameOf(address)}`, declared)]),
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
    ],
    check(observation, context) {
        const outcome = reverseOutcome(observation, context);
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
        : `; its reverse name is an alias of ${listed(answer.aliases.slice(-1))}, which has none`;
    const text = lacksReverseZone(answer)
        ? 'No reverse zone is delegated for this network: have it delegated, or ask the holder of the network to publish this PTR record'
        : 'Publish this PTR record in the reverse zone, or ask whoever holds that zone to do it';
    return {
        message: `${address} has no PTR record (${negativeWords(answer, lookup)})${alias}, expected ${expectedWords(expectation)}${untilAside(answer, context.now)}`,
        remedy: ptrRemedy(text, observation),
        expected: expectedTargets(expectation),
        observed: [],
        evidence: evidenceOf(lookup),
    };
}
function missingDeclared(observation, declared) {
    const { expectation } = observation;
    const { address } = expectation;
    return {
        message: `${address} has no PTR record in the repository's zone ${declared.zone}${placedAside(declared.locations)}, expected ${expectedWords(expectation)}`,
        remedy: ptrRemedy('Add this PTR record to the reverse zone in the repository', observation),
        expected: expectedTargets(expectation),
        observed: [],
        evidence: [
            declaredEvidence(`PTR ${reverseNameOf(address)}`, declared),
            ...evidenceOf(observation.live?.reverse),
        ],
        related: declared.locations,
    };
}

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
    references: [
        {
            title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
        },
    ],
    check({ expectation, live, declared }, context) {
        const { name, address, declaredAs } = expectation;
        const answer = live?.reverse?.answer;
        if (declaredAs === 'ptr-record' || answer?.kind !== 'rrset' || !answer.targets.includes(name))
            return NONE;
        if (context.namesOf(address).length > 0)
            return NONE;
        const zone = declared?.reverse;
        const kept = zone?.answer.kind === 'rrset' && zone.answer.targets.includes(name);
        if (zone !== undefined && !kept)
            return NONE;
        return [
            {
                message: `PTR of ${address} still names ${name}, which this change removes${zone === undefined ? '' : placedAside(zone.locations)}`,
                remedy: {
                    text: zone === undefined
                        ? 'Remove the PTR record from the reverse zone as well, or ask whoever holds that zone to do it'
                        : `Remove the PTR record from the repository's zone ${zone.zone} as well`,
                },
                expected: [],
                observed: answer.targets,
                evidence: evidenceOf(live?.reverse),
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
        'It is a warning where this very change adds the PTR, because merging is what publishes it.',
    remedy: 'Publish the reverse zone first, wait until the old answer has expired, then publish the address record. For a pipeline that always publishes reverse zones first, lower this rule to a warning.',
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
        if (reverseOutcome(observation, context) !== 'pending')
            return NONE;
        const { expectation } = observation;
        const declared = observation.declared.reverse;
        const live = observation.live.reverse;
        const answer = live.answer;
        const seen = answer.kind === 'rrset' && answer.targets.length > 0
            ? `still names ${listed(answer.targets)}${cacheAside(live)}`
            : `is not live yet (${negativeWords(answer, live)})`;
        const targets = declared.answer.kind === 'rrset' ? declared.answer.targets : [];
        const publishes = declared.change === 'added' || declared.change === 'altered';
        return [
            {
                message: `PTR of ${expectation.address} ${seen}, but is declared as ${listed(targets)}${placedAside(declared.locations)}${untilAside(answer, context.now)}`,
                remedy: {
                    ...ptrRemedy(`Publish the repository's reverse zone ${declared.zone} first, then the address record`, observation),
                },
                expected: expectedTargets(expectation),
                observed: answer.kind === 'rrset' ? answer.targets : [],
                evidence: [
                    ...evidenceOf(live),
                    declaredEvidence(`PTR ${reverseNameOf(expectation.address)}`, declared),
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
        const targets = acceptableTargets(observation, context);
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
            evidence: evidenceOf(observation.live?.reverse, confirmationOf(target, observation)),
            ...related,
        },
    ];
}
/** The canonical name of a target that is an alias. The pair's own name is left to `name-is-alias`. */
function aliasedTo(target, observation, context) {
    if (target === observation.expectation.name)
        return undefined;
    const canonical = ptr_target_invalid_canonicalOf(confirmationOf(target, observation)?.answer);
    if (canonical === undefined)
        return undefined;
    // What the repository declares with an address of its own replaces the alias when it is published.
    const replaced = context.stage === 'pre-publish' && isDeclaredWith(target, observation.expectation.address, context);
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
    return {
        message: `PTR of ${address} names ${clipped(target)}, which is not a host name`,
        remedy: { text: 'Use letters, digits and hyphens in every label, and let the PTR record name that' },
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
    references: [
        {
            title: 'RFC 8601 section 3: the "iprev" check of mail receivers',
            url: 'https://www.rfc-editor.org/rfc/rfc8601.html#section-3',
        },
        {
            title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
            url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
        },
    ],
    check(observation, context) {
        if (confirmationOutcome(observation, context) !== 'unconfirmed')
            return NONE;
        const { address } = observation.expectation;
        const type = (0,ip_address/* addressTypeOf */.cC)(address);
        const targets = acceptableTargets(observation, context);
        const lookups = targets.flatMap((target) => confirmationOf(target, observation) ?? []);
        const [first] = lookups;
        const answer = first?.answer;
        const seen = answer?.kind === 'rrset'
            ? `resolves to ${listed(answer.targets)}`
            : `has no ${type} record${answer === undefined || answer.kind === 'failure' ? '' : ` (${negativeWords(answer, first)})`}`;
        const [target] = first === undefined ? targets : [first.question.name];
        return [
            {
                message: targets.length === 1
                    ? `PTR of ${address} names ${target}, which ${seen} and so does not lead back`
                    : `PTR of ${address} names ${listed(targets)}, and none of them leads back`,
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

;// CONCATENATED MODULE: ./lib/rules/reverse-inconsistent.js




const reverseInconsistent = {
    on: 'observation',
    id: 'reverse-inconsistent',
    severity: 'error',
    title: 'The authoritative servers of the reverse zone disagree about the PTR',
    rationale: 'Which answer a client gets depends on which server its resolver happens to ask, so verification succeeds and fails at random. Most often a secondary did not transfer the zone, or a server holds a stale copy.',
    remedy: 'Compare the serials in the evidence, repair the transfer to the server that lags behind, and run again.',
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
        if (!serversDisagree(reverse.servers))
            return NONE;
        const byAnswer = new Map();
        for (const { server, answer } of authoritativeAnswers(reverse.servers)) {
            if (answer.kind === 'not-asked' || answer.kind === 'failure')
                continue;
            const words = answer.kind === 'rrset'
                ? listed([...answer.targets].sort())
                : answerWords({ kind: answer.kind, aliases: [] });
            byAnswer.set(words, [...(byAnswer.get(words) ?? []), server]);
        }
        const said = [...byAnswer].map(([words, servers]) => `${listed(servers)} ${servers.length === 1 ? 'says' : 'say'} ${words}`);
        return [
            {
                message: `The servers of the reverse zone disagree about the PTR of ${expectation.address}: ${said.slice(0, 4).join('; ')}`,
                remedy: { text: 'Bring the servers of the reverse zone to the same serial, then run again' },
                expected: expectedTargets(expectation),
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
        const lame = lameServers(reverse.servers);
        // Where no server answers at all the lookup itself has failed.
        if (lame.length === 0 || authoritativeAnswers(reverse.servers).length === 0)
            return NONE;
        const said = lame.map(({ server, answer }) => `${clipped(server)} (${answer.kind === 'failure' ? failureWords(answer) : 'answers without authority'})`);
        return [
            {
                message: `No authoritative answer about the PTR of ${expectation.address} from ${listed(said)}`,
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
    references: [
        {
            title: 'RFC 7871: Client Subnet in DNS Queries',
            url: 'https://www.rfc-editor.org/rfc/rfc7871.html',
        },
    ],
    check(observation, context) {
        if (forwardOutcome(observation, context) !== 'late')
            return NONE;
        const { name, address, region, rollout } = observation.expectation;
        const live = observation.live.forward;
        const { answer } = live;
        const targets = answer.kind === 'rrset' ? answer.targets : [];
        const type = (0,ip_address/* addressTypeOf */.cC)(address);
        const seen = answer.kind === 'nodata' || answer.kind === 'nxdomain'
            ? `${negativeWords(answer, live)}${untilAside(answer, context.now)}`
            : `its ${type} records are ${listed(targets)}`;
        return [
            {
                message: `${region} is due since ${rollout.date}, and ${name} is not live there with ${address}: ${seen}`,
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

;// CONCATENATED MODULE: ./lib/baseline.js









/**
 * Reads the baseline: that of the base where there is one, for a change must not add itself to what is known.
 * @throws {CannotRun} when the file is missing or is none.
 */
async function loadBaseline(path, head, base) {
    if (path === undefined)
        return { notes: [], changes: [] };
    const heads = entriesIn(head, path);
    if (base === undefined || base.config === undefined) {
        if (heads === undefined)
            throw new cannot_run/* CannotRun */.z(`${path}: there is no such baseline in ${head.title}. Write it with ptr-gate check --write-baseline ${path}`);
        return { known: heads, notes: [], changes: [] };
    }
    const content = await base.file(path);
    if (content === undefined) {
        const note = `The baseline ${path} is new in this change, and holds once it is merged.`;
        return { known: [], notes: heads === undefined ? [] : [note], changes: [] };
    }
    const staying = new Set(heads?.map(({ identity }) => fingerprintOf(identity)));
    const known = readBaseline(content, path).map((entry) => ({
        ...entry,
        isLeaving: !staying.has(fingerprintOf(entry.identity)),
    }));
    const before = new Set(known.map(({ identity }) => fingerprintOf(identity)));
    const added = [...staying].filter((fingerprint) => !before.has(fingerprint)).length;
    if (added === 0)
        return { known, notes: [], changes: [] };
    const change = {
        what: `the baseline ${path}`,
        before: countWords(before.size),
        after: `${countWords(staying.size)}, ${added} of them new`,
        location: { path, line: 1 },
    };
    return { known, notes: [], changes: [change] };
}
function countWords(number) {
    return `${number} known ${number === 1 ? 'finding' : 'findings'}`;
}
function entriesIn(tree, path) {
    if (!tree.has(path))
        return undefined;
    try {
        return readBaseline(tree.read(path, MAX_OCTETS), path);
    }
    catch (error) {
        if (error instanceof TreeError)
            throw new cannot_run/* CannotRun */.z(error.message);
        throw error;
    }
}
/**
 * Reads a file that `baselineText` wrote.
 * @throws {CannotRun} naming the line, where it is something else.
 */
function readBaseline(content, path) {
    let root;
    try {
        root = parseDocument(content, { path, json: true });
    }
    catch (error) {
        if (error instanceof DocumentError)
            throw new cannot_run/* CannotRun */.z(error.message);
        throw error;
    }
    const findings = get(root, 'findings');
    if (textOf(get(root, 'version')) !== '1' || findings?.kind !== 'list')
        throw new cannot_run/* CannotRun */.z(`${path}: this is no baseline of this version of ptr-gate. Write it with ptr-gate check --write-baseline ${path}`);
    return itemsOf(findings).map((entry) => {
        const identity = identityIn(entry);
        const { line, column } = entry;
        if (identity === undefined || textOf(get(entry, 'fingerprint')) !== fingerprintOf(identity))
            throw new cannot_run/* CannotRun */.z(`${path}:${line}:${column}: this entry was not written by --write-baseline, or was edited since: its fields and its fingerprint differ. Remove it, or write the file anew`);
        if (!isBaselined(identity.rule))
            throw new cannot_run/* CannotRun */.z(`${path}:${line}:${column}: ${identity.rule} cannot be part of a baseline. Remove the line`);
        return { identity, location: placeOf(entry) };
    });
}
function identityIn(entry) {
    const rule = textOf(get(entry, 'rule'));
    if (rule === undefined)
        return undefined;
    const nullable = (key) => textOf(get(entry, key)) ?? null;
    const message = textOf(get(entry, 'message'));
    if (message !== undefined)
        return { rule, path: nullable('path'), message };
    return { rule, name: nullable('name'), address: nullable('address'), region: nullable('region') };
}
/**
 * What a failed lookup hides is unknown, a run as a whole is judged anew each time, and a pair that is removed is gone
 * the next time.
 */
function isBaselined(id) {
    const rule = ruleById(id);
    if (rule === undefined)
        return id !== 'lookup-failed';
    return id !== 'lookup-failed' && rule.on !== 'run' && !(rule.on === 'observation' && rule.removed === true);
}
/**
 * The findings of a run as a file that `readBaseline` reads: one line each, sorted, the same for the same findings.
 * Of an older baseline those stay that this run could not decide.
 */
function baselineText(findings, older) {
    const entries = new Map();
    const kept = older
        .filter(({ occurred, undecided }) => undecided && !occurred)
        .map(({ identity }) => identity);
    const current = findings.filter(({ rule }) => isBaselined(rule)).map(identityOf);
    for (const identity of [...kept, ...current])
        entries.set(fingerprintOf(identity), identity);
    const lines = [...entries]
        .map(([fingerprint, identity]) => ({ ...identity, fingerprint }))
        .sort((a, b) => compareText(sortKey(a), sortKey(b)))
        .map((entry) => `  ${(0,reporters_escape/* jsonText */.s$)(entry)}`);
    return `{"version":1,"findings":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`;
}
function sortKey(identity) {
    return 'message' in identity
        ? JSON.stringify(['', identity.path, identity.rule, identity.message])
        : JSON.stringify([identity.name, identity.address, identity.rule, identity.region]);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/document/nearest.js
/** The word of the list that a person most likely meant, or undefined where none is near: at most a third is wrong. */
function nearest(found, words) {
    const lower = found.toLowerCase();
    if (lower.length > 64)
        return undefined;
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const word of words) {
        const edits = editsBetween(lower, word.toLowerCase());
        if (edits < least && edits <= Math.max(1, Math.floor(word.length / 3))) {
            best = word;
            least = edits;
        }
    }
    return best;
}
/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function editsBetween(a, b) {
    let previous = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let edits = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                edits = Math.min(edits, previous[j - 2] + 1);
            }
            next.push(edits);
        }
        previous = row;
        row = next;
    }
    return row[b.length];
}

;// CONCATENATED MODULE: ./lib/document/problems.js



/** The most problems of one file that a message lists, and that are kept to be put in the order of the file. */
const MAX_SHOWN = 20;
const MAX_KEPT = 1000;
function createProblems() {
    const found = [];
    let count = 0;
    const sorted = () => found.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
    const problems = {
        add(place, problem) {
            count++;
            if (found.length < MAX_KEPT)
                found.push({ place, problem });
        },
        unknownKeys(map, allowed, what) {
            for (const entry of map.entries) {
                if (!allowed.includes(entry.key.text))
                    problems.unknownKey(entry, allowed, what);
            }
        },
        unknownKey({ key }, allowed, what) {
            const meant = nearest(key.text, allowed);
            const write = meant === undefined ? `Write one of ${allowed.join(', ')}` : `Did you mean '${meant}'?`;
            problems.add(key, `${quote(key.text)} is not a key of ${what}. ${write}`);
        },
        get count() {
            return count;
        },
        get first() {
            return sorted()[0]?.place;
        },
        message() {
            const lines = sorted()
                .slice(0, MAX_SHOWN)
                .map(({ place, problem }) => `${showPlace(place)}: ${problem}`);
            if (count > MAX_SHOWN)
                lines.push(`... and ${count - MAX_SHOWN} more problems in the same file`);
            return lines.join('\n');
        },
    };
    return problems;
}

// EXTERNAL MODULE: ./lib/model/parsed.js
var parsed = __webpack_require__(3385);
// EXTERNAL MODULE: ./lib/options.js
var lib_options = __webpack_require__(874);
// EXTERNAL MODULE: ./lib/dns/server-address.js
var server_address = __webpack_require__(7752);
;// CONCATENATED MODULE: ./lib/config/sections.js






const RECORDS_KEYS = ['path', 'as', 'origin'];
const IGNORE_KEYS = ['rule', 'name', 'address', 'path', 'reason', 'until'];
const REGION_KEYS = ['resolver', 'subnet'];
/** Keys of `policy:` that are options; `ignore` stands beside them. */
const POLICY_OPTIONS = lib_options/* OPTION_NAMES */.TM.filter((name) => (0,lib_options/* optionOf */.XD)(name).policy === true);
const RULE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const SOURCE_ID = RULE_ID;
const SEVERITY_LEVELS = ['error', 'warning', 'notice', 'off'];
/** A region's name; the keys that an `expect:` entry itself has are taken. */
const REGION_NAME = /^(?!(?:A|AAAA|address|ptr)$)[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
function readRecords(node, problems) {
    const records = [];
    for (const item of itemsOf(node)) {
        const location = placeOf(item);
        if (item.kind !== 'map') {
            const pattern = sections_patternOf(item, "'records:'", problems);
            if (pattern !== undefined)
                records.push({ pattern, location });
            continue;
        }
        problems.unknownKeys(item, RECORDS_KEYS, "an entry of 'records:'");
        const path = get(item, 'path');
        if (path === undefined) {
            problems.add(item, "this entry of 'records:' has no 'path'. Write {path: zones/db.example.org, as: zone-file}");
        }
        const pattern = path && sections_patternOf(path, "'path:'", problems);
        const as = optionalText(item, 'as', 'as: zone-file', problems);
        if (as !== undefined && !SOURCE_ID.test(as)) {
            problems.add(get(item, 'as'), `${quote(as)} is not the id of a format. Write one such as zone-file or hosts`);
        }
        const origin = parsedText(item, 'origin', 'origin: example.org', (text) => (0,domain_name/* parseDomainName */.r)(text), problems);
        if (pattern !== undefined)
            records.push({ pattern, ...defined({ as, origin }), location });
    }
    return records;
}
/** A path or glob that stays inside the repository. */
function sections_patternOf(node, what, problems) {
    const text = textOf(node);
    if (text === undefined || text === '') {
        problems.add(node, `${what} holds ${describe(node)} where a path or pattern belongs. Write one such as zones/db.*`);
        return undefined;
    }
    const problem = patternProblem(text);
    if (problem === undefined)
        return text;
    problems.add(node, `${quote(text)} ${problem}`);
    return undefined;
}
function patternProblem(text) {
    if (text.startsWith('/'))
        return 'is an absolute path. Write it relative to the root of the repository';
    if (text.startsWith('!'))
        return 'begins with an exclamation mark. Patterns only add files; write a narrower one';
    if (text.split('/').includes('..'))
        return "leads upwards by '..'. Write it relative to the root of the repository";
    if (text.includes('\0'))
        return 'contains a NUL character. Remove it';
    return undefined;
}
function readPolicy(policy, problems) {
    const read = new Map();
    for (const entry of entriesOf(policy)) {
        const { key, value } = entry;
        if (key.text === 'ignore')
            continue;
        const name = POLICY_OPTIONS.find((option) => option === key.text);
        if (name === undefined) {
            const elsewhere = lib_options/* OPTION_NAMES */.TM.find((option) => option === key.text);
            if (elsewhere === undefined)
                problems.unknownKey(entry, [...POLICY_OPTIONS, 'ignore'], "'policy:'");
            else
                problems.add(key, `'${elsewhere}' cannot be set in 'policy:'. Write it on the command line, --${elsewhere}`);
            continue;
        }
        if (isNull(value) && name !== 'rules') {
            problems.add(value, `'${name}:' is empty. Write a value, or remove the key`);
            continue;
        }
        const texts = name === 'rules' ? sections_rulesOf(value, problems) : optionTexts(name, value, problems);
        if (texts.length > 0)
            read.set(name, { texts, location: placeOf(value) });
    }
    return read;
}
/** The texts of one option, each checked at its own place. */
function optionTexts(name, value, problems) {
    const option = (0,lib_options/* optionOf */.XD)(name);
    if (value.kind === 'list' && option.many !== true) {
        problems.add(value, `'${name}:' holds a list where one value belongs. Write ${name}: ${option.default ?? option.placeholder}`);
        return [];
    }
    if (value.kind === 'list' && value.items.length === 0) {
        problems.add(value, `'${name}:' is an empty list. Write a value, or remove the key`);
    }
    const texts = [];
    for (const item of itemsOf(value)) {
        const text = textOf(item);
        if (text === undefined || text.trim() === '') {
            const list = option.many === true ? ' or a list of them' : '';
            problems.add(item, `'${name}:' holds ${describe(item)} where a text belongs. Write one value${list}`);
            continue;
        }
        const parts = option.many === true && value.kind === 'scalar' ? (0,lib_options/* splitList */.ry)(text) : [text];
        const result = option.parse(parts);
        if (!result.ok)
            problems.add(item, `policy.${name}: ${result.problem}`);
        else
            texts.push(...parts);
    }
    return texts;
}
/** `ID: LEVEL` as the option's text `ID=LEVEL`. */
function sections_rulesOf(value, problems) {
    const texts = [];
    for (const { key, value: level } of entriesOf(mapOf(value, "'rules:'", 'rules: {ptr-ambiguous: off}', problems))) {
        const text = textOf(level);
        if (!RULE_ID.test(key.text)) {
            problems.add(key, `${quote(key.text)} is not the id of a rule. Write one such as ptr-missing`);
        }
        else if (text === undefined || !SEVERITY_LEVELS.includes(text)) {
            problems.add(level, `${describe(level)} is not a level. Write one of ${SEVERITY_LEVELS.join(', ')}`);
        }
        else
            texts.push(`${key.text}=${text}`);
    }
    return texts;
}
function readIgnore(node, problems) {
    const example = '{rule: ptr-missing, name: old.example.org, reason: "moving, ticket 123", until: 2027-01-31}';
    const entries = [];
    for (const item of itemsOf(node)) {
        const before = problems.count;
        const map = item.kind === 'map' ? item : undefined;
        if (map === undefined) {
            problems.add(item, `${describe(item)} stands where an entry of 'ignore:' belongs. Write ${example}`);
            continue;
        }
        problems.unknownKeys(map, IGNORE_KEYS, "an entry of 'ignore:'");
        for (const key of ['rule', 'reason']) {
            if (get(map, key) === undefined) {
                problems.add(map, `this entry of 'ignore:' has no '${key}'. Write ${example}`);
            }
        }
        const rule = optionalText(map, 'rule', 'rule: ptr-missing', problems);
        if (rule !== undefined && !RULE_ID.test(rule)) {
            problems.add(get(map, 'rule'), `${quote(rule)} is not the id of a rule. Write one such as ptr-missing`);
        }
        const reason = optionalText(map, 'reason', 'reason: "moving, ticket 123"', problems);
        const name = parsedText(map, 'name', 'name: old.example.org', (text) => (0,domain_name/* parseDomainName */.r)(text), problems);
        const address = parsedText(map, 'address', 'address: 2001:db8::25', ip_address/* parseIpAddress */.D_, problems);
        const path = get(map, 'path') && sections_patternOf(get(map, 'path'), "'path:'", problems);
        const until = optionalText(map, 'until', 'until: 2027-01-31', problems);
        if (until !== undefined && !isDate(until)) {
            problems.add(get(map, 'until'), `${quote(until)} is not a day. Write YYYY-MM-DD, such as 2027-01-31`);
        }
        if (problems.count > before || rule === undefined || reason === undefined)
            continue;
        entries.push({ rule, reason, ...defined({ name, address, path, until }), location: placeOf(map) });
    }
    return entries;
}
/** A day of the calendar, as RFC 3339 writes it. */
function isDate(text) {
    const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
    if (match === null)
        return false;
    const time = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}
function readRegions(node, problems) {
    const example = 'regions: {us-east: {subnet: 203.0.113.0/24}}';
    const regions = new Map();
    for (const { key, value } of entriesOf(mapOf(node, "'regions:'", example, problems))) {
        if (!REGION_NAME.test(key.text)) {
            problems.add(key, `${quote(key.text)} cannot name a region. Write letters, digits, '.', '_' and '-', and none of A, AAAA, address, ptr`);
        }
        const map = mapOf(value, `the region ${quote(key.text)}`, `${key.text}: {resolver: 192.0.2.53}`, problems);
        if (map !== undefined)
            problems.unknownKeys(map, REGION_KEYS, 'a region');
        const resolver = parsedText(map, 'resolver', 'resolver: 192.0.2.53', vantageText, problems);
        const subnet = parsedText(map, 'subnet', 'subnet: 203.0.113.0/24', ip_address/* parseNetwork */.MO, problems);
        regions.set(key.text, { ...defined({ resolver, subnet }), location: placeOf(key) });
    }
    return regions;
}
/** A server that can be asked, as it is written. */
function vantageText(text) {
    const server = (0,server_address/* parseServerAddress */.RA)(text.trim());
    return server.ok ? (0,parsed/* parsed */.Y)(text.trim()) : server;
}
/** The mapping; undefined where there is none, or nothing in it. Anything else is a problem. */
function mapOf(node, what, example, problems) {
    if (node === undefined || isNull(node))
        return undefined;
    if (node.kind === 'map')
        return node;
    problems.add(node, `${what} is a mapping, and ${describe(node)} stands here. Write ${example}`);
    return undefined;
}
function optionalText(map, key, example, problems) {
    const entry = entryOf(map, key);
    if (entry === undefined)
        return undefined;
    const text = textOf(entry.value);
    if (text !== undefined && text.trim() !== '')
        return text;
    problems.add(entry.value, `'${key}:' holds ${describe(entry.value)} where a text belongs. Write ${example}`);
    return undefined;
}
function parsedText(map, key, example, parse, problems) {
    const text = optionalText(map, key, example, problems);
    if (text === undefined)
        return undefined;
    const result = parse(text);
    if (result.ok)
        return result.value;
    problems.add(get(map, key), `'${key}:' ${result.problem}. Write ${example}`);
    return undefined;
}
/** The members that have a value. */
function defined(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/config/health.js





const HEALTH_DEFAULTS = {
    ports: [443],
    attempts: 20,
    timeoutMs: 3000,
    maxTimeoutRate: 0.01,
    tls: false,
    allow: [],
};
const HEALTH_KEYS = [
    'ports',
    'attempts',
    'timeout',
    'max-timeout-rate',
    'tls',
    'allow',
    'prometheus',
];
const PROMETHEUS_KEYS = ['url', 'query', 'max', 'header-env'];
const MAX_PORTS = 16;
/** Names that the workflow runner gives its own secrets and files. */
const RUNNER_VARIABLE = /^(?:GITHUB|ACTIONS|RUNNER|INPUT)_/i;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
const EXAMPLE = 'health: {ports: [443], attempts: 20, max-timeout-rate: 1%}';
const PROMETHEUS_EXAMPLE = "prometheus: {url: 'https://prometheus.example.org', query: 'sum by (region) (ipv6_timeout_ratio)', max: 1%}";
function readHealth(node, problems) {
    const map = mapOf(node, "'health:'", EXAMPLE, problems);
    if (node === undefined || map === undefined)
        return undefined;
    problems.unknownKeys(map, HEALTH_KEYS, "'health:'");
    const maxTimeoutRate = one(map, 'max-timeout-rate', parseShare, 'max-timeout-rate: 1%', problems);
    const prometheus = readPrometheus(get(map, 'prometheus'), maxTimeoutRate, problems);
    const ports = portsOf(get(map, 'ports'), problems);
    if (ports?.length === 0 && get(map, 'prometheus') === undefined)
        problems.add(get(map, 'ports'), "without a port and without 'prometheus:' nothing is measured. Write ports: [443]");
    return {
        ...HEALTH_DEFAULTS,
        ...defined({
            ports,
            attempts: one(map, 'attempts', (text) => (0,lib_options/* integer */.nd)(1, 10_000)([text]), 'attempts: 20', problems),
            timeoutMs: one(map, 'timeout', (text) => (0,lib_options/* duration */.p0)(100, 30_000)([text]), 'timeout: 3s', problems),
            maxTimeoutRate,
            tls: one(map, 'tls', parseTruth, 'tls: true', problems),
            allow: allowOf(get(map, 'allow'), problems),
            prometheus,
        }),
        location: placeOf(map),
    };
}
function readPrometheus(node, maxTimeoutRate, problems) {
    const map = mapOf(node, "'prometheus:'", PROMETHEUS_EXAMPLE, problems);
    if (map === undefined)
        return undefined;
    problems.unknownKeys(map, PROMETHEUS_KEYS, "'prometheus:'");
    for (const key of ['url', 'query']) {
        if (get(map, key) === undefined)
            problems.add(map, `'prometheus:' has no '${key}'. Write ${PROMETHEUS_EXAMPLE}`);
    }
    const url = one(map, 'url', parseUrl, 'url: https://prometheus.example.org', problems);
    const query = optionalText(map, 'query', "query: 'sum by (region) (ipv6_timeout_ratio)'", problems);
    const max = one(map, 'max', parseLimit, 'max: 1%', problems) ?? maxTimeoutRate;
    const headerEnv = one(map, 'header-env', parseVariable, 'header-env: PROMETHEUS_AUTHORIZATION', problems);
    if (url === undefined || query === undefined)
        return undefined;
    return { url, query, max: max ?? HEALTH_DEFAULTS.maxTimeoutRate, ...defined({ headerEnv }) };
}
/** The value of a key that has one text. */
function one(map, key, parse, example, problems) {
    const text = optionalText(map, key, example, problems);
    if (text === undefined)
        return undefined;
    const value = parse(text);
    if (value.ok)
        return value.value;
    problems.add(get(map, key), `'${key}:' ${value.problem}. Write ${example}`);
    return undefined;
}
function portsOf(node, problems) {
    if (node === undefined)
        return undefined;
    const ports = new Set();
    for (const item of itemsOf(node)) {
        const port = (0,lib_options/* integer */.nd)(1, 65_535)([textOf(item) ?? '']);
        if (!port.ok)
            problems.add(item, `${describe(item)} is not a port from 1 to 65535. Write ports: [443]`);
        else if (ports.has(port.value))
            problems.add(item, `the port ${port.value} is named twice. Keep one of the two`);
        else
            ports.add(port.value);
    }
    if (ports.size > MAX_PORTS)
        problems.add(node, `'ports:' names ${ports.size} ports; at most ${MAX_PORTS} are measured. Name fewer`);
    return [...ports];
}
function allowOf(node, problems) {
    if (node === undefined)
        return undefined;
    const networks = [];
    for (const item of itemsOf(node)) {
        const text = textOf(item);
        const network = text === undefined ? (0,parsed/* refused */.J)(`${describe(item)} is no network`) : (0,ip_address/* parseNetwork */.MO)(text);
        if (network.ok)
            networks.push(network.value);
        else
            problems.add(item, `'allow:' ${network.problem}. Write allow: [2001:db8::/32]`);
    }
    return networks;
}
/** `1%`, `0.5 %`, or the same as a fraction below 1: `0.01`. */
function parseShare(text) {
    const value = parseLimit(text);
    if (!value.ok)
        return value;
    if (!text.includes('%') && value.value >= 1)
        return (0,parsed/* refused */.J)(`${quote(text)} could mean ${text} % or all of them`);
    return value.value > 1 ? (0,parsed/* refused */.J)(`${quote(text)} is more than all of them`) : value;
}
/** A number in the query's own unit, or a percentage. */
function parseLimit(text) {
    const match = /^([0-9]{1,15}(?:\.[0-9]{1,15})?)\s*(%)?$/.exec(text.trim());
    if (match === null)
        return (0,parsed/* refused */.J)(`${quote(text)} is neither a percentage nor a number`);
    return (0,parsed/* parsed */.Y)(match[2] === undefined ? Number(match[1]) : Number(match[1]) / 100);
}
function parseTruth(text) {
    return text === 'true' || text === 'false'
        ? (0,parsed/* parsed */.Y)(text === 'true')
        : (0,parsed/* refused */.J)(`${quote(text)} is neither true nor false`);
}
function parseUrl(text) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return (0,parsed/* refused */.J)(`${quote(text)} is not a URL`);
    }
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return (0,parsed/* refused */.J)(`${quote(url.protocol)} is neither http: nor https:`);
    // What the problem says is printed, so it must not quote the URL.
    if (url.username !== '' || url.password !== '')
        return (0,parsed/* refused */.J)("holds a user name or password, which everyone can read here. Name a variable under 'header-env:'");
    if (url.search !== '' || url.hash !== '')
        return (0,parsed/* refused */.J)(`${quote(text)} goes on after the path; the query has its own key`);
    return (0,parsed/* parsed */.Y)(text);
}
function parseVariable(text) {
    if (!VARIABLE.test(text))
        return (0,parsed/* refused */.J)(`${quote(text)} is not the name of an environment variable`);
    return RUNNER_VARIABLE.test(text)
        ? (0,parsed/* refused */.J)(`${quote(text)} belongs to the workflow runner and is not sent anywhere`)
        : (0,parsed/* parsed */.Y)(text);
}

// EXTERNAL MODULE: ./lib/rollout/moment.js
var moment = __webpack_require__(2600);
;// CONCATENATED MODULE: ./lib/rollout/schedule.js

const DAY_MS = 86_400_000;
/** The last millisecond that RFC 3339 can write. */
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
/** When the region at this place of the order is enabled, were it not held back: never before the start. */
function dateOf({ start, every, order, pin }, index) {
    const pinned = pin.get(order[index]);
    return pinned === undefined ? (0,moment/* after */.Pl)(start, every, index) : Math.max(pinned.epochMs, start.epochMs);
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
        every: (0,moment/* formatInterval */.vy)(every),
        regions,
    };
}
/** RFC 3339 in UTC, without the time where it is midnight. */
function formatInstant(ms) {
    const text = new Date(ms).toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./lib/config/rollout.js




const ROLLOUT_KEYS = ['start', 'every', 'order', 'hold', 'pin'];
const rollout_EXAMPLE = 'rollout: {start: 2026-12-01, every: 1 week, order: [us-east, eu-west]}';
const REQUIRED = ['start', 'every', 'order'];
/** Reads `rollout:`; `regions` and `expect` are the sections that make its regions known. */
function readRollout(node, { regions, expect }, problems) {
    const map = mapOf(node, "'rollout:'", rollout_EXAMPLE, problems);
    if (map === undefined)
        return undefined;
    problems.unknownKeys(map, ROLLOUT_KEYS, "'rollout:'");
    for (const key of REQUIRED) {
        if (get(map, key) === undefined)
            problems.add(map, `'rollout:' has no '${key}'. Write ${rollout_EXAMPLE}`);
    }
    const start = parsedText(map, 'start', 'start: 2026-12-01', moment/* parseMoment */.mI, problems);
    const every = parsedText(map, 'every', 'every: 1 week', moment/* parseInterval */.P1, problems);
    const known = [...new Set([...entriesOf(regions).map(({ key }) => key.text), ...regionsUnder(expect)])];
    const order = readOrder(get(map, 'order'), known, problems);
    const hold = optionalText(map, 'hold', 'hold: eu-west', problems);
    if (hold !== undefined && order.length > 0 && !order.includes(hold))
        problems.add(get(map, 'hold'), notInOrder(hold, order));
    const pin = readPin(get(map, 'pin'), order, start, problems);
    if (start === undefined || every === undefined || order.length === 0)
        return undefined;
    const rollout = { start, every, order, ...defined({ hold }), pin, location: placeOf(map) };
    if (!order.every((_, index) => dateOf(rollout, index) <= LAST_MS))
        problems.add(map, "the last region of 'order:' would have its turn after the year 9999. Shorten 'every:'");
    return rollout;
}
function readOrder(node, known, problems) {
    const order = new Set();
    if (node === undefined)
        return [];
    const items = itemsOf(node);
    if (items.length === 0)
        problems.add(node, "'order:' is empty. Write order: [us-east, eu-west]");
    for (const item of items) {
        const region = textOf(item);
        if (region === undefined)
            problems.add(item, `'order:' holds ${describe(item)} where a region belongs. Write order: [us-east, eu-west]`);
        else if (order.has(region))
            problems.add(item, `the region ${quote(region)} stands in 'order:' twice. Keep one of the two`);
        else if (!known.includes(region)) {
            const these = known.length === 0 ? 'there is none yet' : `known are ${known.slice(0, 20).join(', ')}`;
            problems.add(item, `no region ${quote(region)} stands under 'regions:' or 'expect:' (${these}). Add it there, or correct it here`);
            order.add(region);
        }
        else
            order.add(region);
    }
    return [...order];
}
function readPin(node, order, start, problems) {
    const pin = new Map();
    const map = mapOf(node, "'pin:'", 'pin: {eu-west: 2026-12-10}', problems);
    for (const { key, value } of map?.entries ?? []) {
        const region = key.text;
        if (order.length > 0 && !order.includes(region))
            problems.add(key, notInOrder(region, order));
        const date = parsedText(map, region, `${region}: 2026-12-10`, moment/* parseMoment */.mI, problems);
        if (date === undefined)
            continue;
        if (start !== undefined && date.epochMs < start.epochMs)
            problems.add(value, `${quote(region)} is pinned to a date before the start of the rollout, ${formatInstant(start.epochMs)}. Move the start, or write a later date`);
        else
            pin.set(region, date);
    }
    return pin;
}
function notInOrder(region, order) {
    return `the region ${quote(region)} is not in 'order:'. Write one of ${order.slice(0, 20).join(', ')}`;
}
/** The regions that entries of `expect:` name: keys of a mapping of mappings. */
function regionsUnder(expect) {
    const named = entriesOf(expect).flatMap(({ value }) => entriesOf(value));
    return named
        .filter(({ key, value }) => value.kind === 'map' && REGION_NAME.test(key.text))
        .map(({ key }) => key.text);
}

;// CONCATENATED MODULE: ./lib/config/config.js










const TOP_KEYS = [
    'expect',
    'records',
    'policy',
    'regions',
    'rollout',
    'health',
    '$schema',
];
/**
 * Reads the configuration; `expect:` is left to the manifest source.
 * @throws {CannotRun} naming everything that is wrong in the file, one `path:line:column: problem` a line, at most 20.
 */
function readConfig(tree, path) {
    const root = documentOf(tree, path);
    const problems = createProblems();
    const top = mapOf(root, 'a configuration', 'expect: {mail.example.org: 192.0.2.25}', problems);
    for (const entry of top?.entries ?? []) {
        if (!TOP_KEYS.includes(entry.key.text))
            problems.unknownKey(entry, TOP_KEYS, path);
    }
    const policy = mapOf(get(top, 'policy'), "'policy:'", 'policy: {stage: published}', problems);
    const expect = get(top, 'expect');
    const rollout = readRollout(get(top, 'rollout'), { regions: get(top, 'regions'), expect }, problems);
    const health = readHealth(get(top, 'health'), problems);
    const config = {
        path,
        records: readRecords(get(top, 'records'), problems),
        policy: readPolicy(policy, problems),
        ignore: readIgnore(get(policy, 'ignore'), problems),
        regions: readRegions(get(top, 'regions'), problems),
        ...(rollout === undefined ? {} : { rollout }),
        ...(health === undefined ? {} : { health }),
        hasExpect: expect !== undefined && !isNull(expect),
    };
    if (problems.first !== undefined)
        throw new cannot_run/* CannotRun */.z(problems.message());
    return config;
}
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
function documentOf(tree, path) {
    try {
        return parseDocument(tree.read(path, MAX_OCTETS), { path });
    }
    catch (error) {
        if (error instanceof DocumentError || error instanceof TreeError)
            throw new cannot_run/* CannotRun */.z(error.message);
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/config/path.js
var config_path = __webpack_require__(2336);
// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(8590);
;// CONCATENATED MODULE: ./lib/coverage.js

/** What a file judged line by line leaves out. */
const NOT_SOUGHT = 'Each pair was judged by itself as it was read (match: exact, one file): other names of its address, and whether a pair is declared twice, were not sought.';
/** What the report says about the base, and about what it changed. */
function notesOn(base, unlisted, leftOut) {
    const paths = unlisted.map(({ path }) => path);
    return [
        leftOut === undefined
            ? `Compared with ${base.title}.`
            : `No pair ${leftOut === 0 ? 'is' : 'that is judged is'} added, altered or removed since ${base.title}: nothing had to be asked.`,
        ...base.notes,
        ...(paths.length === 0
            ? []
            : [
                `No longer listed, still there and still judged: ${paths.slice(0, 20).join(', ')}${paths.length > 20 ? ', ...' : ''}.`,
            ]),
    ];
}
/** What was asked, of whom, and what the report has to say about that. */
function coverageOf(resolver, offline, readable, counts, notes, durationMs) {
    const statistics = resolver?.statistics;
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/probe/connect.js

/**
 * ENETUNREACH is here although a router on the way can cause it too: a machine whose provider has no IPv6 gets it for every address.
 */
const LOCAL = new Set([
    'EACCES',
    'EADDRINUSE',
    'EADDRNOTAVAIL',
    'EAFNOSUPPORT',
    'EMFILE',
    'ENETDOWN',
    'ENETUNREACH',
    'ENFILE',
    'ENOBUFS',
    'ENOMEM',
    'EPERM',
]);
const REASONS = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection reset',
    EHOSTUNREACH: 'address unreachable',
    EPIPE: 'connection reset',
};
/**
 * Connects once and hangs up. It is over after `timeoutMs`, whatever the other side does, and the socket is gone then.
 */
function attempt(endpoint, timeoutMs) {
    const { address, port, serverName } = endpoint;
    return new Promise((resolve) => {
        const start = performance.now();
        let connectedMs;
        const standing = () => (connectedMs === undefined ? {} : { connectedMs });
        const socket = serverName === undefined ? (0,external_node_net_.connect)({ host: address, port }) : openTls(endpoint, serverName);
        function settle(result) {
            clearTimeout(timer);
            socket.destroy();
            resolve(result);
        }
        const failed = (reason) => settle({ outcome: 'failure', ...standing(), ms: performance.now() - start, reason });
        const succeeded = () => settle({ outcome: 'success', connectedMs: connectedMs, ms: performance.now() - start });
        const timer = setTimeout(() => settle({ outcome: 'timeout', ...standing() }), timeoutMs);
        socket.once('connect', () => {
            connectedMs = performance.now() - start;
            if (serverName === undefined)
                succeeded();
        });
        socket.once('secureConnect', succeeded);
        socket.once('close', () => failed(serverName === undefined ? 'connection closed' : 'closed during the TLS handshake'));
        // Not once: an error after the attempt is over is of no interest, and without a listener it would end the process.
        socket.on('error', (error) => {
            const code = error.code ?? '';
            if (connectedMs === undefined && LOCAL.has(code))
                settle({ outcome: 'local', code });
            // The system gave up before the timer did: still nothing has come.
            else if (code === 'ETIMEDOUT')
                settle({ outcome: 'timeout', ...standing() });
            else if (connectedMs === undefined)
                failed(REASONS[code] ?? `connection failed (${code || 'no code'})`);
            else
                failed(code === 'ECONNRESET' ? 'reset during the TLS handshake' : 'TLS handshake failed');
        });
    });
}
function openTls({ address, port }, serverName) {
    // Loaded when first needed, as it takes a third of the start-up time.
    const { connect } = process.getBuiltinModule('node:tls');
    return connect({
        host: address,
        port,
        servername: serverName,
        // Only whether the path carries a handshake is measured. No data is sent or believed.
        rejectUnauthorized: false,
        minVersion: 'TLSv1',
    });
}

;// CONCATENATED MODULE: ./lib/probe/attempts.js

/**
 * Connects to every endpoint so many times, all endpoints in turn, so that what is seen of two of them was seen at the
 * same time, and so that all have their share where the time runs out.
 */
async function attemptAll(endpoints, count, timeoutMs, limits) {
    const deadline = performance.now() + limits.totalMs;
    const series = endpoints.map(() => ({
        attempts: [],
        local: undefined,
    }));
    const gate = createGate(limits.concurrency);
    /** One lane of one endpoint: an attempt after the other, while there are any and there is time. */
    async function lane(index) {
        const own = series[index];
        while (own.attempts.length < count) {
            await gate.enter();
            if (own.attempts.length >= count || performance.now() >= deadline || own.local !== undefined) {
                gate.leave();
                return;
            }
            const place = own.attempts.push(undefined) - 1;
            const result = await attempt(endpoints[index], timeoutMs);
            gate.leave();
            if (result.outcome === 'local')
                own.local ??= result.code;
            else
                own.attempts[place] = result;
        }
    }
    const lanes = [];
    for (let i = 0; i < Math.min(limits.perEndpoint, count); i++)
        for (const index of endpoints.keys())
            lanes.push(lane(index));
    await Promise.all(lanes);
    return series.map(({ attempts, local }) => ({
        attempts: attempts.filter((one) => one !== undefined),
        local,
    }));
}
/** Lets so many in at once, the others in the order in which they came. */
function createGate(places) {
    const waiting = [];
    let free = places;
    return {
        async enter() {
            if (free > 0)
                free--;
            else
                await new Promise((resolve) => waiting.push(resolve));
        },
        leave() {
            const next = waiting.shift();
            if (next === undefined)
                free++;
            else
                next();
        },
    };
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
;// CONCATENATED MODULE: ./lib/probe/route.js


/** Errors that say that this machine has no way there, whatever the other side does. */
const NO_ROUTE = new Set([
    'ENETUNREACH',
    'EHOSTUNREACH',
    'EADDRNOTAVAIL',
    'EAFNOSUPPORT',
]);
/** The route to the address. No packet is sent: a connected UDP socket only makes the system look up its tables. */
function routeTo(address) {
    const ipv6 = (0,ip_address/* familyOf */.Ap)(address) === 6;
    return new Promise((resolve) => {
        const socket = (0,external_node_dgram_.createSocket)({
            type: ipv6 ? 'udp6' : 'udp4',
            lookup: (literal, _options, callback) => callback(null, literal, ipv6 ? 6 : 4),
        });
        const settle = (error) => {
            const source = error === undefined ? (0,ip_address/* parseIpAddress */.D_)(socket.address().address) : undefined;
            socket.close();
            // Another error, such as a refused permission, says nothing of the route: the attempts will tell.
            if (NO_ROUTE.has(error?.code ?? ''))
                resolve({ kind: 'none' });
            else
                resolve({ kind: 'route', source: source?.ok === true ? source.value : undefined });
        };
        // Node hands the error of a connect to the callback, against its own type.
        socket.connect(9, address, settle);
    });
}

;// CONCATENATED MODULE: ./lib/probe/refusals.js



/**
 * Addresses that no attempt is made at, and why. A change under review may declare any address, and must not turn the
 * machine that checks it into a scanner of its own network: only ordinary global ones are free.
 */
async function refusalsOf(addresses, allow) {
    const refusals = new Map();
    const routes = new Map();
    for (const address of new Set(addresses)) {
        const special = (0,special_purpose/* specialPurposeOf */.l)(address);
        if (special !== undefined && !allow.some((network) => (0,ip_address/* networkContains */.wd)(network, address))) {
            refusals.set(address, {
                what: 'connections',
                reason: 'special-purpose',
                detail: `it is in ${special.block} (${special.name}), which health.allow does not name`,
            });
            continue;
        }
        const route = await routeTo(address);
        routes.set(address, route);
        if (route.kind === 'none')
            refusals.set(address, noRoute((0,ip_address/* familyOf */.Ap)(address), `this machine has no route to it`));
    }
    return Object.assign(refusals, { routes });
}
function noRoute(family, detail) {
    return { what: 'connections', reason: 'no-route', detail: `${detail} (no IPv${family} here)` };
}
/** Addresses whose attempts turned out to say something about this machine and nothing about the other side. */
function* doubtsOf(endpoints, all, routes) {
    for (const [i, { address }] of endpoints.entries()) {
        const { attempts, local } = all[i];
        if (attempts.length > 0 || local === undefined)
            continue;
        yield [
            address,
            local === 'ENETUNREACH' || local === 'EADDRNOTAVAIL' || local === 'EAFNOSUPPORT'
                ? noRoute((0,ip_address/* familyOf */.Ap)(address), 'this machine has no route to it')
                : {
                    what: 'connections',
                    reason: 'this-machine',
                    detail: `this machine could not open a connection (${local})`,
                },
        ];
    }
    // A unique local address with a default route promises an IPv6 Internet that may not be there. Where nothing at all
    // came back, that is the likelier reason.
    const doubtful = [...endpoints.entries()].filter(([, { address }]) => {
        const route = routes.get(address);
        return ((0,ip_address/* familyOf */.Ap)(address) === 6 &&
            (0,special_purpose/* specialPurposeOf */.l)(address) === undefined &&
            route?.kind === 'route' &&
            route.source !== undefined &&
            (0,special_purpose/* specialPurposeOf */.l)(route.source)?.kind === 'private');
    });
    if (doubtful.some(([i]) => all[i].attempts.some(({ outcome }) => outcome !== 'timeout')))
        return;
    for (const [, { address }] of doubtful) {
        const route = routes.get(address);
        const source = route.kind === 'route' ? route.source : undefined;
        yield [
            address,
            noRoute(6, `nothing came back to ${source}, which is not a global address, from any address`),
        ];
    }
}
/** Tells each refusal how many addresses share it. */
function countAlike(refusals) {
    const counts = new Map();
    const keyOf = ({ reason, detail }) => `${reason} ${detail}`;
    for (const refusal of refusals.values())
        counts.set(keyOf(refusal), (counts.get(keyOf(refusal)) ?? 0) + 1);
    return new Map([...refusals].map(([address, refusal]) => [
        address,
        { ...refusal, addresses: counts.get(keyOf(refusal)) },
    ]));
}

;// CONCATENATED MODULE: ./lib/model/health.js
/** Upper ends of the latency histogram's buckets, in milliseconds; one more bucket without an end follows. */
const LATENCY_BOUNDS_MS = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000];

;// CONCATENATED MODULE: ./lib/probe/statistics.js

/** Connection Attempt Delay of RFC 8305 section 5: how long IPv6 has before IPv4 is tried beside it. */
const CONNECTION_ATTEMPT_DELAY_MS = 250;
/** Everything that is said of a number of attempts, the fallback aside. */
function summarise(attempts, port, tls) {
    const latencies = [];
    const failures = new Map();
    let timedOut = 0;
    for (const attempt of attempts) {
        if (attempt.outcome === 'success')
            latencies.push(attempt.ms);
        else if (attempt.outcome === 'timeout')
            timedOut++;
        else
            failures.set(attempt.reason, (failures.get(attempt.reason) ?? 0) + 1);
    }
    return {
        port,
        tls,
        attempts: attempts.length,
        succeeded: latencies.length,
        timedOut,
        failures: [...failures].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count),
        timeoutRateAtLeast: rateAtLeast(timedOut, attempts.length),
        latency: latencyOf(latencies),
    };
}
function latencyOf(latencies) {
    if (latencies.length === 0)
        return null;
    const sorted = [...latencies].sort((a, b) => a - b);
    const buckets = LATENCY_BOUNDS_MS.map(() => 0);
    for (const ms of sorted) {
        for (const [i, bound] of LATENCY_BOUNDS_MS.entries())
            if (ms <= bound)
                buckets[i]++;
    }
    return {
        p50Ms: percentile(sorted, 50),
        p95Ms: percentile(sorted, 95),
        p99Ms: percentile(sorted, 99),
        sumMs: sorted.reduce((sum, ms) => sum + ms, 0),
        buckets,
    };
}
/** The least of the sorted values that at least `percent` % of them do not exceed (nearest rank). */
function percentile(sorted, percent) {
    return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)];
}
/**
 * How often a client that tries IPv6 first and IPv4 250 ms later, or as soon as IPv6 fails (RFC 8305), would have ended
 * on IPv4. A race is an attempt over IPv6 and one over IPv4 of the same time; it is settled when TCP stands.
 */
function fallbackOf(races) {
    return {
        pairs: races.length,
        fallbacks: races.filter(([ipv6, ipv4]) => fallsBack(ipv6, ipv4)).length,
    };
}
function fallsBack(ipv6, ipv4) {
    // Where neither stands the client fails, which is no fallback.
    if (ipv4.connectedMs === undefined)
        return false;
    if (ipv6.connectedMs === undefined)
        return true;
    return CONNECTION_ATTEMPT_DELAY_MS + ipv4.connectedMs < ipv6.connectedMs;
}
/**
 * Lower end of the two-sided confidence interval of Clopper and Pearson for a rate of which `events` in `trials` were
 * seen: with less confidence than asked for can it be said that the rate is higher. 1 of 10 gives 0.25 %, 40 of 2,000
 * give 1.43 %.
 */
function rateAtLeast(events, trials, confidence = 0.95) {
    if (events === 0 || trials === 0)
        return 0;
    const tail = (1 - confidence) / 2;
    // P(X >= events) grows with the rate; the bound is where it is `tail`.
    let low = 0;
    let high = events / trials;
    for (let i = 0; i < 60; i++) {
        const middle = (low + high) / 2;
        if (incompleteBeta(middle, events, trials - events + 1) < tail)
            low = middle;
        else
            high = middle;
    }
    return low;
}
/** I_x(a, b), which is P(X >= a) of a binomial variable of a + b - 1 trials with the rate x. */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    // The fraction converges fast on one side of the mean, and the function is symmetric.
    return x < (a + 1) / (a + b + 2)
        ? (front * betaFraction(x, a, b)) / a
        : 1 - (front * betaFraction(1 - x, b, a)) / b;
}
/** The continued fraction of the incomplete beta function (DLMF 8.17.22), evaluated by Lentz's method. */
function betaFraction(x, a, b) {
    const tiny = 1e-300;
    const away = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m <= 10_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        fraction *= d * c;
        if (Math.abs(d * c - 1) < 1e-14)
            break;
    }
    return fraction;
}
/** ln Γ(z) for z >= 1 by Stirling's series, moved up to where it is exact. */
function logGamma(z) {
    let shift = 0;
    let x = z;
    for (; x < 12; x++)
        shift += Math.log(x);
    const inverse = 1 / (x * x);
    const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x;
    return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

;// CONCATENATED MODULE: ./lib/probe/measure.js





const LIMITS = { concurrency: 64, perEndpoint: 4, totalMs: 120_000 };
/** Measures every target, each distinct address and port once. It takes at most `limits.totalMs` and one timeout more. */
async function measure(targets, policy, limits = LIMITS) {
    const refusals = await refusalsOf(
    // Without a port nothing is to be connected to, and nothing refused.
    policy.ports.length === 0 ? [] : targets.map(({ address }) => address), policy.allow);
    const endpoints = new Map();
    for (const target of targets) {
        if (refusals.has(target.address))
            continue;
        for (const port of policy.ports) {
            const endpoint = endpointOf(target, port, policy.tls);
            endpoints.set(endpointKey(endpoint), endpoint);
        }
    }
    const all = await attemptAll([...endpoints.values()], policy.attempts, policy.timeoutMs, limits);
    const series = new Map([...endpoints.keys()].map((key, i) => [key, all[i]]));
    for (const [address, why] of doubtsOf([...endpoints.values()], all, refusals.routes))
        refusals.set(address, why);
    const counted = countAlike(refusals);
    const groups = groupsOf(targets);
    const seriesOf = (target, port) => counted.has(target.address) ? undefined : series.get(endpointKey(endpointOf(target, port, policy.tls)));
    function attemptsOf(members, port) {
        return members.flatMap((member) => seriesOf(member, port)?.attempts ?? []);
    }
    function connectionsOf(members, others) {
        return policy.ports.flatMap((port) => {
            const attempts = attemptsOf(members, port);
            if (attempts.length === 0)
                return [];
            const tls = endpointOf(members[0], port, policy.tls).serverName !== undefined;
            const health = summarise(attempts, port, tls);
            const isIpv6 = (0,ip_address/* familyOf */.Ap)(members[0].address) === 6;
            const races = isIpv6 ? members.map((member) => raceOf(member, others, port)) : [];
            const pairs = races.reduce((sum, race) => sum + race.pairs, 0);
            const fallbacks = races.reduce((sum, race) => sum + race.fallbacks, 0);
            return [pairs === 0 ? health : { ...health, fallback: { pairs, fallbacks } }];
        });
    }
    /** The attempts of one IPv6 address against those of the name's IPv4 addresses, which take turns. */
    function raceOf(member, others, port) {
        const rivals = others.map((other) => attemptsOf([other], port)).filter((list) => list.length > 0);
        const races = attemptsOf([member], port).flatMap((own, i) => {
            const rival = rivals[i % rivals.length]?.[i];
            return rival === undefined ? [] : [[own, rival]];
        });
        return fallbackOf(races);
    }
    return {
        healthOf(target) {
            const group = groups.get(groupKey(target));
            if (group === undefined || !group[(0,ip_address/* familyOf */.Ap)(target.address)].some(isAt(target.address)))
                return undefined;
            const others = group[otherFamily(target.address)];
            const refusal = counted.get(target.address);
            const connections = refusal === undefined ? connectionsOf([target], others) : [];
            const unmeasured = refusal ?? (connections.length < policy.ports.length ? NO_TIME : undefined);
            return {
                maxTimeoutRate: policy.maxTimeoutRate,
                connections,
                otherFamily: connectionsOf(others, []),
                queried: [],
                unmeasured: unmeasured === undefined ? [] : [unmeasured],
            };
        },
        services: [...groups.values()].flatMap((group) => [4, 6].flatMap((family) => connectionsOf(group[family], group[family === 4 ? 6 : 4]).map((health) => ({
            ...health,
            name: group.name,
            region: group.region,
            family,
        })))),
        attempts: all.reduce((sum, { attempts }) => sum + attempts.length, 0),
        addresses: new Set([...endpoints.values()].map(({ address }) => address).filter((one) => !counted.has(one))).size,
        cutShort: all.some(({ attempts, local }) => local === undefined && attempts.length < policy.attempts),
    };
}
const NO_TIME = {
    what: 'connections',
    reason: 'no-time',
    detail: 'the time for all measurements was over before its turn came',
    addresses: 1,
};
function endpointOf({ name, address }, port, tls) {
    // A wildcard or a name with underscores cannot stand in SNI (RFC 6066 section 3); TCP tells enough there.
    return { address, port, serverName: tls && (0,domain_name/* isHostName */.uy)(name) ? name : undefined };
}
function endpointKey({ address, port, serverName = '' }) {
    return `${address} ${port} ${serverName}`;
}
/** What one client would choose between: the addresses of a name in a region. */
function groupsOf(targets) {
    const groups = new Map();
    for (const target of targets) {
        const key = groupKey(target);
        let group = groups.get(key);
        if (group === undefined) {
            group = { name: target.name, region: target.region ?? null, 4: [], 6: [] };
            groups.set(key, group);
        }
        const members = group[(0,ip_address/* familyOf */.Ap)(target.address)];
        if (!members.some(isAt(target.address)))
            members.push(target);
    }
    return groups;
}
function groupKey({ name, region }) {
    return `${name}\0${region ?? ''}`;
}
function isAt(address) {
    return (target) => target.address === address;
}
function otherFamily(address) {
    return (0,ip_address/* familyOf */.Ap)(address) === 4 ? 6 : 4;
}

;// CONCATENATED MODULE: ./lib/probe/prometheus.js
const prometheus_LIMITS = { timeoutMs: 10_000, maxOctets: 1024 * 1024 };
/** Asks once. Redirects are not followed, so that the header goes to nobody else. */
async function queryPrometheus({ url, query, headerEnv }, env, limits = prometheus_LIMITS) {
    const target = new URL(url);
    target.pathname = `${target.pathname.replace(/\/+$/, '')}/api/v1/query`;
    target.searchParams.set('query', query);
    const headers = { accept: 'application/json' };
    if (headerEnv !== undefined) {
        const value = env[headerEnv]?.trim() ?? '';
        // As for a secret that a workflow of a fork does not get.
        if (value === '')
            return { ok: false, problem: `the environment variable ${headerEnv} is not set` };
        if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
            return { ok: false, problem: `the environment variable ${headerEnv} holds what no header can` };
        headers.authorization = value;
    }
    try {
        const { status, body } = await prometheus_get(target, headers, limits);
        return prometheus_readAnswer(status, withoutSecret(body, headers.authorization));
    }
    catch (error) {
        return { ok: false, problem: `${originOf(url)} ${causeOf(error)}` };
    }
}
/** The part of the URL that a report may show. */
function originOf(url) {
    return new URL(url).origin;
}
/** A server that sends the header back must not bring it into a report. */
function withoutSecret(text, header = '') {
    let clean = text;
    for (const part of [header, ...header.split(/\s+/)])
        if (part.length >= 4)
            clean = clean.replaceAll(part, '***');
    return clean;
}
class QueryProblem extends Error {
}
function prometheus_get(target, headers, { timeoutMs, maxOctets }) {
    return new Promise((resolve, reject) => {
        // Loaded when first needed: most runs never need them.
        const { request } = target.protocol === 'https:'
            ? process.getBuiltinModule('node:https')
            : process.getBuiltinModule('node:http');
        const options = { headers, agent: false };
        const timer = setTimeout(() => asked.destroy(new QueryProblem(`did not answer within ${timeoutMs / 1000} s`)), timeoutMs);
        const fail = (error) => {
            clearTimeout(timer);
            asked.destroy();
            reject(error);
        };
        const asked = request(target, options, (response) => {
            const chunks = [];
            let octets = 0;
            response.on('data', (chunk) => {
                octets += chunk.length;
                if (octets > maxOctets)
                    fail(new QueryProblem(`answers with more than ${maxOctets} octets. Aggregate the query`));
                else
                    chunks.push(chunk);
            });
            response.on('end', () => {
                clearTimeout(timer);
                resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') });
            });
            response.on('error', fail);
            response.on('aborted', () => fail(new QueryProblem('broke off its answer')));
        });
        asked.on('error', fail);
        asked.end();
    });
}
/** What went wrong, without anything that was sent. */
function causeOf(error) {
    if (error instanceof QueryProblem)
        return error.message;
    const { code } = error;
    return `cannot be asked (${typeof code === 'string' ? code : 'the connection failed'})`;
}
function prometheus_readAnswer(status, body) {
    const refused = (problem) => ({ ok: false, problem });
    if (status >= 300 && status < 400)
        return refused(`Prometheus answers with a redirect (HTTP ${status}), which is not followed`);
    if (status === 401 || status === 403)
        return refused(`Prometheus refuses the query (HTTP ${status}). See health.prometheus.header-env`);
    let answer;
    try {
        answer = JSON.parse(body);
    }
    catch {
        return refused(`Prometheus answers with HTTP ${status} and no JSON`);
    }
    const { status: outcome, data, error } = fieldsOf(answer);
    // The text comes from the server. It quotes the query, and no header.
    if (outcome === 'error')
        return refused(`Prometheus refuses the query: ${typeof error === 'string' ? error.slice(0, 300) : 'no reason given'}`);
    const { resultType, result } = fieldsOf(data);
    if (outcome !== 'success' || status !== 200)
        return refused(`Prometheus answers with HTTP ${status} and no result`);
    if (resultType === 'scalar') {
        const value = numberOf(result);
        return value === undefined ? MALFORMED : { ok: true, samples: [{ labels: {}, value }] };
    }
    if (resultType !== 'vector')
        return refused(`the query gives a ${resultType === 'matrix' ? 'range vector' : String(resultType).slice(0, 40)}. Write one that gives an instant vector or a scalar`);
    if (!Array.isArray(result))
        return MALFORMED;
    const samples = [];
    for (const item of result) {
        const { metric, value } = fieldsOf(item);
        const number = numberOf(value);
        const labels = Object.entries(fieldsOf(metric));
        if (number === undefined || labels.some(([, text]) => typeof text !== 'string'))
            return MALFORMED;
        samples.push({ labels: Object.fromEntries(labels), value: number });
    }
    return { ok: true, samples };
}
const MALFORMED = {
    ok: false,
    problem: 'Prometheus answers with a result of another form than its API has',
};
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** The number of `[time, "text"]`, as Prometheus writes it: with NaN, +Inf and -Inf. */
function numberOf(pair) {
    const text = Array.isArray(pair) ? pair[1] : undefined;
    if (typeof text !== 'string')
        return undefined;
    if (text === 'NaN')
        return Number.NaN;
    if (/^[+-]?Inf$/.test(text))
        return text.startsWith('-') ? -Infinity : Infinity;
    return /^[+-]?[0-9]+(?:\.[0-9]*)?(?:e[+-]?[0-9]+)?$/i.test(text) ? Number(text) : undefined;
}
/** Labels as Prometheus writes them: `{name="www.example.org"}`; the metric's own name in front. */
function labelsText({ __name__: metric = '', ...labels }) {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
    return pairs.length === 0 ? metric : `${metric}{${pairs.sort().join(', ')}}`;
}

;// CONCATENATED MODULE: ./lib/health.js



const UNWATCHED = { of: () => undefined, services: [], notes: [] };
/** The health of what a check judges. Where `health:` is not configured nothing is measured, and nothing said. */
function healthOfCheck({ config, base, offline, ...request }) {
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
    return watchHealth({ policy, ...request });
}
/** A run connects to so many addresses at most; a change under review can declare any number of them. */
const MAX_ADDRESSES = 1000;
/** Connects to the addresses of the pairs and asks Prometheus, as the policy says. Ends in bounded time, without an error. */
async function watchHealth({ policy, pairs, scope, env }) {
    const isWanted = scope === 'all' ? isService : touchedBy(pairs());
    const { targets, left } = targetsOf(pairs(), isWanted);
    const [measured, queried] = await Promise.all([
        measure(targets, policy),
        policy.prometheus === undefined ? undefined : askProduction(policy.prometheus, targets, env),
    ]);
    const tooMany = {
        what: 'connections',
        reason: 'too-many',
        detail: `one run connects to ${MAX_ADDRESSES} addresses at most, and its turn did not come`,
        addresses: left,
    };
    return {
        of(expectation) {
            if (!isWanted(expectation))
                return undefined;
            const health = measured.healthOf(expectation) ?? {
                maxTimeoutRate: policy.maxTimeoutRate,
                connections: [],
                otherFamily: [],
                queried: [],
                unmeasured: [tooMany],
            };
            const production = queried?.get(health_keyOf(expectation));
            if (production === undefined)
                return health;
            return {
                ...health,
                queried: production.queried,
                unmeasured: [...health.unmeasured, ...production.unmeasured],
            };
        },
        services: measured.services,
        notes: health_notesOn(measured, policy, targets),
    };
}
/** Pairs behind which a service stands: a PTR record alone says of none, and what goes away needs none. */
function isService({ leftOut, change, declaredAs }) {
    return leftOut === undefined && change !== 'removed' && declaredAs !== 'ptr-record';
}
/** Pairs of names that the change adds or alters: the other addresses of a name are what its clients fall back to. */
function touchedBy(pairs) {
    const names = new Set();
    for (const one of pairs) {
        if (one.kind !== 'expectation' || !isService(one.expectation))
            continue;
        if (one.expectation.change !== 'unchanged')
            names.add(one.expectation.name);
    }
    return (expectation) => isService(expectation) && names.has(expectation.name);
}
function targetsOf(pairs, isWanted) {
    const targets = new Map();
    const addresses = new Set();
    const left = new Set();
    for (const one of pairs) {
        if (one.kind !== 'expectation' || !isWanted(one.expectation))
            continue;
        const { name, address, region } = one.expectation;
        if (!addresses.has(address) && addresses.size === MAX_ADDRESSES) {
            left.add(address);
            continue;
        }
        addresses.add(address);
        const target = { name, address, ...(region === undefined ? {} : { region }) };
        targets.set(health_keyOf(target), target);
    }
    return { targets: [...targets.values()], left: left.size };
}
function health_keyOf({ name, address, region = '' }) {
    return `${name}\0${address}\0${region}`;
}
/** What Prometheus says of every IPv6 target. A series speaks of the targets that agree with its labels. */
async function askProduction(question, targets, env) {
    const answer = await queryPrometheus(question, env);
    const found = new Map();
    const numbers = new Map();
    for (const target of targets) {
        if ((0,ip_address/* familyOf */.Ap)(target.address) !== 6)
            continue;
        const one = valuesFor(target, question, answer);
        found.set(health_keyOf(target), one);
        if (one.problem !== undefined)
            numbers.set(one.problem, (numbers.get(one.problem) ?? 0) + 1);
    }
    return new Map([...found].map(([key, { queried, problem }]) => {
        const unmeasured = [];
        if (problem !== undefined) {
            const reason = answer.ok ? 'no-data' : 'query-failed';
            unmeasured.push({ what: 'query', reason, detail: problem, addresses: numbers.get(problem) });
        }
        return [key, { queried, unmeasured }];
    }));
}
function valuesFor(target, { query, max, url }, answer) {
    if (!answer.ok)
        return { queried: [], problem: answer.problem };
    if (answer.samples.length === 0)
        return { queried: [], problem: 'the query has no result' };
    const own = answer.samples.filter(({ labels }) => speaksOf(labels, target));
    if (own.length === 0)
        return {
            queried: [],
            problem: `none of its ${answer.samples.length} series has labels (name, region, address) that agree`,
        };
    const odd = own.find(({ value }) => !Number.isFinite(value));
    return {
        queried: own
            .filter(({ value }) => Number.isFinite(value))
            .map(({ labels, value }) => ({ value, max, labels: labelsText(labels), query, server: originOf(url) })),
        problem: odd === undefined ? undefined : `the value of ${labelsText(odd.labels) || 'the query'} is ${odd.value}`,
    };
}
function speaksOf({ name, region, address }, target) {
    if (name !== undefined && name.toLowerCase().replace(/\.$/, '') !== target.name)
        return false;
    // A pair without a region is served in all of them.
    if (region !== undefined && target.region !== undefined && region !== target.region)
        return false;
    if (address === undefined)
        return true;
    const parsed = (0,ip_address/* parseIpAddress */.D_)(address);
    return parsed.ok && parsed.value === target.address;
}
/** Services named in a note where nothing answers; a table has them all. */
const MAX_NAMED = 5;
function health_notesOn({ attempts, addresses, cutShort, services }, { ports }, targets) {
    if (ports.length === 0 || targets.length === 0)
        return [];
    const where = `${ports.length === 1 ? 'port' : 'ports'} ${ports.join(', ')}`;
    const answering = new Set(services.filter(({ succeeded }) => succeeded > 0).map(health_placeOf));
    const mute = [...new Set(services.map(health_placeOf))].filter((place) => !answering.has(place));
    return [
        `Health: ${attempts} connection attempts at ${addresses} of ${new Set(targets.map(({ address }) => address)).size} addresses, ${where}.`,
        ...(cutShort
            ? ['The time for connection attempts was over before all were made: rates rest on fewer.']
            : []),
        ...(mute.length === 0
            ? []
            : [
                `Nothing answers at all: ${mute.slice(0, MAX_NAMED).join('; ')}${mute.length > MAX_NAMED ? `; and ${mute.length - MAX_NAMED} more` : ''}.`,
            ]),
    ];
}
function health_placeOf({ name, region, port }) {
    return `${name}${region === null ? '' : ` (${region})`}, port ${port}`;
}

;// CONCATENATED MODULE: ./lib/rules/could-be-stale.js



/**
 * True where a live answer speaks against the pair: a negative one, or data that does not match. A cache may have kept
 * such an answer beyond the repair, so whoever asked one should ask the authorities before it becomes an error.
 */
function couldBeStale(observation, context) {
    const { live } = observation;
    if (live === undefined)
        return false;
    const reverse = live.reverse === undefined ? 'not-asked' : reverseOutcome(observation, context);
    if (reverse === 'missing' || reverse === 'mismatch' || reverse === 'pending')
        return true;
    const forward = live.forward === undefined ? 'not-asked' : forwardOutcome(observation, context);
    if (forward === 'missing' || forward === 'mismatch' || forward === 'premature' || forward === 'late')
        return true;
    return confirmationOutcome(observation, context) === 'unconfirmed';
}

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
            answer: { kind: 'rrset', targets: declared_lookup_targetsOf(found.records), ttl: leastTtl(found), aliases },
            zone: zone.apex,
            locations: declared_lookup_placesOf(found.records, chain),
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
function declared_lookup_placesOf(records, chain) {
    const places = records.map((record) => record.location);
    return chain.length === 0 ? places : [...places, ...chain];
}
function isHeld(zone) {
    return zone.declared && zone.complete;
}
function declared_lookup_targetsOf(records) {
    if (records.length === 1)
        return [records[0].data];
    return [...new Set(records.map((record) => record.data))].sort();
}
function leastTtl(found) {
    const chain = found.aliases.map((alias) => ttlOf(alias.record, alias.zone));
    return found.records.reduce((least, record) => Math.min(least, ttlOf(record, found.zone)), Math.min(...chain, Infinity));
}

;// CONCATENATED MODULE: ./lib/asking.js





/** What is asked for each pair, by whom, and when an answer is asked for a second time. */
function askingOf({ policy, declared: { zones } }, context, { mayAskPrivate, confirm }, inBothWorlds) {
    return {
        // The public DNS knows nothing of such addresses, and need not hear of them; servers that were named do.
        mayAsk: ({ address, leftOut }) => leftOut === undefined && (mayAskPrivate || ((0,special_purpose/* specialPurposeOf */.l)(address)?.kind ?? 'global') === 'global'),
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
            const answer = declaredLookup(zones, reverseNameOf(address), 'PTR', view)?.answer;
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
    const forward = declaredLookup(zones, name, (0,ip_address/* addressTypeOf */.cC)(address), view);
    const reverse = requires === 'forward' ? undefined : declaredLookup(zones, reverseNameOf(address), 'PTR', view);
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

// EXTERNAL MODULE: ./lib/dns/queue.js
var queue = __webpack_require__(463);
;// CONCATENATED MODULE: ./lib/dns/observe.js




/** Pairs read ahead of the oldest unfinished one; finished ones among them are small. */
const WINDOW = 16_384;
/** Pairs handed over at once, at most. */
const BATCH = 512;
/** PTR targets of one address whose forward is looked up. */
const MAX_CONFIRMATIONS = 8;
/**
 * Asks the DNS about every pair and yields what it said, in the order of the pairs. Questions of all pairs in the
 * window overlap; pairs are taken from the iterable as the window moves on.
 */
async function* observe(expectations, resolver, options = {}) {
    const window = options.window ?? WINDOW;
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
    try {
        for (;;) {
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
    }
    finally {
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
    let confirmations = observe_NONE;
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
        put(resolver, { name: reverseNameOf(address), type: 'PTR' }, (lookup) => {
            const declared = options.alsoConfirm?.(expectation) ?? observe_NONE;
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
const observe_NONE = [];
/** Forward lookups of the PTR targets, declared and live, that the pair's own forward lookup does not cover. */
function observe_confirm({ answer }, declared, { name, address, ptr }, resolver, vantage) {
    const live = answer.kind === 'rrset' ? answer.targets : [];
    const targets = declared.length === 0 ? live : [...new Set([...declared, ...live])];
    if (targets.length === 0 || (targets.length === 1 && targets[0] === name))
        return observe_NONE;
    const type = (0,ip_address/* addressTypeOf */.cC)(address);
    const others = targets.filter((target) => target !== name);
    // Those that the verdict rests on come first, however large the crowd that a stranger puts before them.
    const acceptable = others.filter((target) => ptr.includes(target));
    const rest = acceptable.length === 0 ? others : others.filter((target) => !ptr.includes(target));
    return Promise.all([...acceptable, ...rest]
        .slice(0, MAX_CONFIRMATIONS)
        .map((target) => resolver.lookup(questionOf(target, type, vantage))));
}
function questionOf(name, type, vantage) {
    return vantage === undefined ? { name, type } : { name, type, vantage };
}

// EXTERNAL MODULE: ./lib/dns/resolver.js + 1 modules
var dns_resolver = __webpack_require__(156);
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
        if (host !== undefined && (0,external_node_net_.isIP)(host) !== 0 && servers.length < MAX_SERVERS)
            servers.push((0,server_address/* serverAddress */.aD)('udp', host));
    }
    return servers.length > 0 ? servers : [(0,server_address/* serverAddress */.aD)('udp', '127.0.0.1')];
}
function serverOfNode(text) {
    const [, bracketed, plain, port] = /^(?:\[(.+)\]|(.+?))(?::([0-9]+))?$/.exec((0,external_node_net_.isIP)(text) ? `[${text}]` : text) ?? [];
    const host = bracketed ?? plain;
    return host === undefined || (0,external_node_net_.isIP)(host) === 0 ? [] : [(0,server_address/* serverAddress */.aD)('udp', host, Number(port ?? 53))];
}

;// CONCATENATED MODULE: ./lib/open-resolver.js




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
    const limits = { timeoutMs: timeout, tries, concurrency, ...(qps === undefined ? {} : { qps }) };
    const world = root === undefined ? {} : { rootHints: root.hints, authorityPort: root.port };
    // Loaded only where it is needed: most runs never ask an authoritative server.
    const openAuthorities = async (finders) => {
        const { createAuthoritativeResolver } = await __webpack_require__.e(/* import() */ 49).then(__webpack_require__.bind(__webpack_require__, 6049));
        return createAuthoritativeResolver({ ...limits, ...world, finders });
    };
    if (kinds.has('authoritative')) {
        const mayAskPrivate = !kinds.has('system') && (root !== undefined || servers.length > 0);
        return { resolver: await openAuthorities(servers), mayAskPrivate };
    }
    const resolver = (0,dns_resolver/* createResolver */.T)({ ...limits, servers });
    if (!kinds.has('system'))
        return { resolver, mayAskPrivate: true };
    const { confirmAtAuthorities } = await __webpack_require__.e(/* import() */ 367).then(__webpack_require__.bind(__webpack_require__, 3367));
    const confirming = confirmAtAuthorities(resolver, () => openAuthorities([]));
    return { resolver: confirming, confirm: confirming.confirm, mayAskPrivate: false };
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
    const turn = rollout.inDays === null ? 'is held back' : `is due ${inDaysWords(rollout.inDays)}`;
    return {
        ...violation,
        message: `${region} ${turn} and ${obstacle}: ${violation.message}`,
        severity: rollout.state === 'next' ? severity : 'warning',
    };
}

;// CONCATENATED MODULE: ./lib/rules/known.js

function knownOf(entries, isOff) {
    const byFingerprint = new Map(entries.map((entry) => [fingerprintOf(entry.identity), entry]));
    const occurred = new Set();
    const undecided = new Set();
    return {
        recognises(finding) {
            if (byFingerprint.size === 0)
                return false;
            const fingerprint = fingerprintOf(identityOf(finding));
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

;// CONCATENATED MODULE: ./lib/rules/result.js



/** Where what was observed comes from: the DNS, or the repository's own zones where nothing could be asked. */
function basisOf({ live }) {
    return live?.reverse === undefined && live?.forward === undefined ? 'declared' : 'live';
}
function resultOf(observation, state) {
    const { expectation, live, declared } = observation;
    const basis = basisOf(observation);
    const forward = basis === 'live' ? live.forward?.answer : declared?.forward?.answer;
    const reverse = basis === 'live' ? live.reverse?.answer : declared?.reverse?.answer;
    const reading = basis === 'live' ? readForward(forward, expectation.address) : 'not-asked';
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
    const { expectation, live, declared } = observation;
    if ((0,domain_name/* isWildcard */.z2)(expectation.name))
        return 'ready';
    if (expectation.requires === 'reverse')
        return 'verified';
    const forward = basisOf(observation) === 'live' ? live.forward?.answer : declared?.forward?.answer;
    return readForward(forward, expectation.address) === 'contains' ? 'verified' : 'ready';
}
/** Why nothing can be said of the assertion that the pair makes, or undefined where something can. */
function skipOf(observation, context) {
    const { expectation } = observation;
    if (expectation.requires === 'forward') {
        if (forwardOutcome(observation, context) !== 'not-asked')
            return undefined;
        return context.offline
            ? skip(observation, 'forward-zone-not-held', `offline, and the repository does not hold the zone of ${expectation.name}, or not all of it`)
            : skip(observation, 'forward-not-asked', `the addresses of ${expectation.name} could not be asked for from here`);
    }
    if (reverseOutcome(observation, context) !== 'not-asked')
        return undefined;
    if (observation.live?.reverse !== undefined || observation.declared?.reverse !== undefined) {
        return skip(observation, 'confirmation-not-asked', 'no forward lookup of the PTR targets could be made from here');
    }
    return context.offline
        ? skip(observation, 'reverse-zone-not-held', context.hasReverseZone(expectation.address, expectation.view)
            ? `offline, and the repository's reverse zone of ${expectation.address} does not tell: it delegates the name, leads elsewhere, or could not be read in full`
            : `offline, and the repository does not hold the reverse zone of ${expectation.address}`)
        : skip(observation, 'reverse-not-asked', `the PTR of ${expectation.address} cannot be asked of the public DNS, and the repository does not hold its reverse zone`);
}
/** Why it is unknown whether a removed pair leaves its PTR behind, or undefined where that is known. */
function removedSkipOf(observation, context) {
    const { expectation, live } = observation;
    if (expectation.declaredAs === 'ptr-record' || context.namesOf(expectation.address).length > 0)
        return undefined;
    const answer = live?.reverse?.answer;
    if (answer !== undefined && answer.kind !== 'failure')
        return undefined;
    return skip(observation, 'removed', `whether the PTR of ${expectation.address} still names ${expectation.name}, which the change removes, could not be looked up`);
}
function skip({ expectation }, reason, detail) {
    const { name, address, location } = expectation;
    return { reason, detail, name, address, location };
}

;// CONCATENATED MODULE: ./lib/rules/judge.js





const isObservationRule = (rule) => rule.on === 'observation';
const PRESENT = RULES.filter(isObservationRule).filter((rule) => rule.removed !== true);
const REMOVED = RULES.filter(isObservationRule).filter((rule) => rule.removed === true);
const EMPTY = Object.freeze([]);
function createJudge(policy, context) {
    const ignores = ignoresOf(policy.ignore, context.now, policy.scope, (id) => ruleById(id) !== undefined);
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
        const rule = ruleById(defect.kind);
        const violations = rule.on === 'declaration'
            ? rule.check(defect, context)
            : rule.on === 'observation'
                ? (rule.checkDefect?.(defect, context) ?? EMPTY)
                : EMPTY;
        for (const violation of violations)
            admit(sheet, rule, violation, defect, gates(defect.change));
        return sheet;
    }
    function judgeRun(facts) {
        const sheet = { findings: [], suppressed: [] };
        const run = {
            ...facts,
            ignores: ignores.uses(),
            ...(policy.known === undefined ? {} : { known: known.uses() }),
        };
        for (const rule of RULES) {
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
        if (violation.once !== undefined) {
            // A pair that the change touches reports again what an untouched one could only mention.
            const key = `${gating} ${rule.id} ${violation.once}`;
            if (reported.has(key))
                return;
            reported.add(key);
        }
        const finding = {
            rule: rule.id,
            severity,
            message: violation.message,
            remedy: violation.remedy ?? { text: rule.remedy },
            location: violation.location ?? subject?.location ?? null,
            related: violation.related ?? EMPTY,
            name: violation.name ?? subject?.name ?? null,
            address: violation.address ?? subject?.address ?? null,
            region: subject?.region ?? null,
            expected: violation.expected ?? EMPTY,
            observed: violation.observed ?? EMPTY,
            evidence: violation.evidence ?? EMPTY,
            gating,
        };
        if (subject === undefined) {
            sheet.findings.push(finding);
            return;
        }
        const by = ignores.suppressing(rule.id, subject);
        const isKnown = known.recognises(finding);
        if (by !== undefined)
            sheet.suppressed.push(suppressedBy(by, finding));
        else
            sheet.findings.push(isKnown ? { ...finding, severity: 'notice', gating: false, known: true } : finding);
    }
    return { judgeObservation, judgeDeclaration, judgeRun, known: known.uses };
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

;// CONCATENATED MODULE: ./lib/rules/verdict.js
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

;// CONCATENATED MODULE: ./lib/skip-ledger.js
/** Skips of one reason that are kept; whoever judges one network of a large repository skips a million. */
const MOST_LISTED = 1000;
function createSkipLedger() {
    const listed = [];
    const numbers = {};
    let total = 0;
    return {
        add(skip) {
            const number = (numbers[skip.reason] ?? 0) + 1;
            numbers[skip.reason] = number;
            total++;
            if (number <= MOST_LISTED)
                listed.push(skip);
        },
        listed,
        get total() {
            return total;
        },
        numbers,
    };
}

;// CONCATENATED MODULE: ./lib/wait.js
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
            const index = remaining.next().value;
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

;// CONCATENATED MODULE: ./lib/judge-pairs.js








/**
 * Asks about every pair and judges it, then the run as a whole.
 * @throws {SourceError} when a file cannot be read after all.
 */
async function judgePairs(gathering, onResult, onProgress, surroundings) {
    const { readable, declared, opened, review, scope } = gathering;
    const judged = {
        findings: [],
        gone: [],
        suppressed: [],
        skipped: createSkipLedger(),
        counts: countsOf(),
        defects: 0,
        nothing: false,
        known: [],
        unseenRegions: [],
    };
    const judge = createJudge(policyOf(gathering), contextOf(gathering));
    let done = 0;
    const marked = gathering.rollout === undefined ? undefined : marker(gathering.rollout);
    const regions = new Set();
    function* pairs() {
        for (const one of gathering.pairs) {
            if (one.kind !== 'expectation') {
                settle(one, judge, judged);
                continue;
            }
            if (one.expectation.region !== undefined)
                regions.add(one.expectation.region);
            yield marked === undefined ? one.expectation : marked(one.expectation);
        }
    }
    const inBothWorlds = (observation) => {
        const known = withDeclared(observation, declared);
        return review?.withReverseChange(known) ?? known;
    };
    const stream = opened === undefined
        ? unasked(pairs())
        : observe(pairs(), opened.resolver, askingOf(gathering, contextOf(gathering), opened, inBothWorlds));
    const settledStream = opened === undefined || gathering.options.wait === 0
        ? stream
        : patiently(stream, patienceOf(gathering, inBothWorlds, surroundings));
    for await (const batch of settledStream) {
        for (const observation of batch) {
            const judgement = judge.judgeObservation(withHealth(inBothWorlds(observation), gathering.health));
            const { result, skip } = judgement;
            const isGone = observation.expectation.change === 'removed';
            keep(judgement, isGone ? { ...judged, findings: judged.gone } : judged);
            if (skip !== null)
                judged.skipped.add(skip);
            if (result === null)
                continue;
            judged.counts[result.state]++;
            onResult(result);
            done++;
        }
        onProgress(done);
    }
    const pairsJudged = done - judged.counts.skipped;
    judged.nothing = pairsJudged === 0 && judged.defects === 0 && scope === 'all';
    keep(judge.judgeRun({
        pairs: pairsJudged,
        skipped: judged.skipped.total,
        defects: judged.defects,
        files: readable.map(({ path }) => path),
        scope,
        whole: gathering.whole,
        policyChanges: gathering.policyChanges,
    }), judged);
    judged.known = judge.known();
    if (opened !== undefined)
        judged.unseenRegions = unseenRegionNotes(regions, gathering.policy);
    return judged;
}
/** Rules whose findings time can mend: somebody publishes the record, a server comes back. */
const WAITED_FOR = ['ptr-missing', 'ptr-pending', 'forward-missing', 'lookup-failed'];
function patienceOf(gathering, inBothWorlds, { say = () => { }, signal }) {
    const { options } = gathering;
    // Not the judge of the run: that one judges what the waiting comes to, and remembers what it reported.
    const judge = createJudge(policyOf(gathering), contextOf(gathering));
    return {
        forMs: options.wait,
        ...{ say, signal },
        waitsFor(observation) {
            const { findings } = judge.judgeObservation(inBothWorlds(observation));
            const blocking = findings.filter((one) => one.gating && reaches(one.severity, options['fail-on']));
            return blocking.length > 0 && blocking.every(({ rule }) => WAITED_FOR.includes(rule));
        },
        async *ask(expectations) {
            const opened = await openResolver(options);
            try {
                yield* observe(expectations, opened.resolver, askingOf(gathering, contextOf(gathering), opened, inBothWorlds));
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
function settle(one, judge, judged) {
    if (one.kind === 'skip')
        judged.skipped.add(one.skip);
    else {
        judged.defects++;
        keep(judge.judgeDeclaration(one.defect), judged);
    }
}
function keep({ findings, suppressed }, judged) {
    for (const finding of findings)
        judged.findings.push(finding);
    for (const one of suppressed)
        judged.suppressed.push(one);
}
const judge_pairs_BATCH = 512;
/** Offline, a pair is observed in the declared zones alone. */
async function* unasked(pairs) {
    let batch = [];
    for (const expectation of pairs) {
        if (batch.push({ expectation }) < judge_pairs_BATCH)
            continue;
        yield batch;
        batch = [];
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
        addressesOf: declared.addressesOf,
        ...(baseAddressesOf === undefined ? {} : { baseAddressesOf }),
        exists: declared.exists,
        hasReverseZone: declared.hasReverseZone,
        now,
    };
}
function countsOf() {
    return { verified: 0, ready: 0, pending: 0, failed: 0, unverified: 0, skipped: 0 };
}

;// CONCATENATED MODULE: ./lib/repository/excerpts.js

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
            lines = excerpts_linesOf(location.path, tree);
            files.set(location.path, lines);
        }
        const line = lines[location.line - 1];
        if (line === undefined || line.length > MAX_LINE_UNITS)
            return finding;
        return { ...finding, excerpt: { firstLine: location.line, lines: [line] } };
    });
}
function excerpts_linesOf(path, tree) {
    try {
        return tree
            .read(path, MAX_FILE_OCTETS)
            .toString('utf8')
            .replace(/^\ufeff/, '')
            .split(/\r\n|\n|\r/);
    }
    catch (error) {
        // A report without a code frame is still a report.
        if (error instanceof TreeError)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/scope/signature.js



/** From how many acceptable targets on a pair names only some of those of its address. */
const CROWDED = 32;
/** Longer signatures are kept as a digest. */
const MAX_LENGTH = 120;
/**
 * Everything declared that judges a pair, as one text: its options, its acceptable targets, what the declared zones hold
 * at its reverse name, and whether its targets lead back. Two worlds with equal signatures judge the pair alike. Places,
 * order, TTLs and everything else that judges nothing are left out.
 */
function signatureOf(expectation, world) {
    const { zones } = world;
    const { name, address, match, forward, requires, view, leftOut } = expectation;
    const crowded = match === 'any' && expectation.ptr.length >= CROWDED;
    const ptr = crowded ? [] : expectation.ptr;
    const brief = (other) => (other === name ? '=' : other);
    const parts = [
        match,
        forward,
        leftOut?.reason ?? '',
        crowded ? crowdAt(address, view, world) : ptr.map(brief).sort().join(' '),
    ];
    if (!zones.isEmpty) {
        // The name itself always counts: an alias beside its address records is judged too.
        const targets = new Set([name]);
        if (requires !== 'forward') {
            for (const target of ptr)
                targets.add(target);
            const reverse = said(zones, reverseNameOf(address), 'PTR', view);
            for (const target of reverse.targets)
                targets.add(target);
            parts.push(`${reverse.words} ${reverse.targets.map(brief).join(' ')}`);
        }
        const type = (0,ip_address/* addressTypeOf */.cC)(address);
        for (const target of [...targets].sort()) {
            const { words, chain, targets: addresses } = said(zones, target, type, view);
            if (target === name && requires !== 'forward' && forward === 'optional') {
                // The pair itself says that the name has the address; an alias beside it is what could stand against it.
                parts.push(`=${chain}`);
                continue;
            }
            // Of an RRset only this address bears on the pair: its name may gain and lose others.
            const leadsBack = words.startsWith('+') && (addresses.includes(address) ? 'y' : 'n');
            parts.push(`${brief(target)} ${words}${leadsBack || ''}`);
        }
    }
    const signature = parts.join('\n');
    if (signature.length <= MAX_LENGTH)
        return signature;
    return signature_digest(signature);
}
const crowds = new WeakMap();
/** A digest of all names of an address; kept, for each of them asks. */
function crowdAt(address, view, world) {
    const known = crowds.get(world) ?? new Map();
    crowds.set(world, known);
    const key = `${address} ${view ?? ''}`;
    let crowd = known.get(key);
    if (crowd === undefined) {
        crowd = signature_digest([...world.namesOf(address, view)].sort().join(' '));
        known.set(key, crowd);
    }
    return crowd;
}
function signature_digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64');
}
/**
 * The declared answer in few letters: `+` data, `0` none, `>` delegated to these servers, `-` not held. A zone of which
 * something could not be read counts by what could: to repair a line is no change to all the others.
 */
function said(zones, name, type, view) {
    const found = zones.lookup(name, type, view);
    const chain = found.aliases.map(({ target }) => ` ${target}`).join('');
    const isHeld = found.aliases.every(({ zone }) => zone.declared);
    if (found.kind === 'delegation') {
        const servers = found.records.map(({ data }) => data).sort();
        return { words: `>${chain} ${found.cut} ${servers.join(' ')}`, chain, targets: signature_NONE };
    }
    if (found.kind === 'not-held' || !isHeld || !found.zone.declared || found.zone.isUnknown(found.name))
        return { words: `-${chain}`, chain, targets: signature_NONE };
    if (found.kind !== 'answer')
        return { words: `0${chain}`, chain, targets: signature_NONE };
    const targets = [...new Set(found.records.map(({ data }) => data))].sort();
    return { words: `+${chain}`, chain, targets };
}
const signature_NONE = [];

;// CONCATENATED MODULE: ./lib/scope/compare.js



/** Holds the base in compact form; the pairs themselves are not kept. */
function indexBase(base, world) {
    const groups = new Map();
    const ignores = new Map();
    const defects = new Map();
    for (const one of base) {
        if (one.kind === 'defect') {
            const key = defectKey(one.defect);
            defects.set(key, (defects.get(key) ?? 0) + 1);
        }
        else if (one.kind === 'expectation') {
            const { expectation } = one;
            const key = compare_pairKey(expectation);
            enter(groups, key, signatureOf(expectation, world), expectation);
            for (const comment of expectation.ignores ?? []) {
                const known = ignores.get(key);
                if (known === undefined)
                    ignores.set(key, new Set([ignoreKey(comment)]));
                else
                    known.add(ignoreKey(comment));
            }
        }
    }
    let passes = 0;
    function compare(head) {
        const pass = ++passes;
        const defectsLeft = new Map(defects);
        function changeOf(key, expectation) {
            const group = groups.get(key);
            if (group === undefined)
                return 'added';
            if (group.pass !== pass)
                restart(group, pass);
            if (group.left === 0)
                return 'added';
            group.left--;
            const signature = signatureOf(expectation, head);
            const variant = group.first.signature === signature ? group.first : group.others?.get(signature);
            if (variant === undefined || variant.left === 0)
                return 'altered';
            variant.left--;
            return 'unchanged';
        }
        return {
            expectation(expectation) {
                const key = compare_pairKey(expectation);
                const change = changeOf(key, expectation);
                if (expectation.ignores === undefined)
                    return { ...expectation, change };
                const known = ignores.get(key);
                const marked = expectation.ignores.map((comment) => known?.has(ignoreKey(comment)) === true ? comment : { ...comment, added: true });
                return { ...expectation, change, ignores: marked };
            },
            defect(defect) {
                const key = defectKey(defect);
                const left = defectsLeft.get(key) ?? 0;
                if (left === 0)
                    return { ...defect, change: 'added' };
                defectsLeft.set(key, left - 1);
                return { ...defect, change: 'unchanged' };
            },
            reverseChange: (expectation, declared) => reverseChangeOf(expectation, declared, world.zones),
            *removed() {
                for (const [key, group] of groups) {
                    if (group.pass !== pass && group.isJudged)
                        yield removedPair(key, group.location);
                }
            },
        };
    }
    return { compare };
}
function enter(groups, key, signature, { location, leftOut }) {
    const group = groups.get(key);
    if (group === undefined) {
        const first = { signature, total: 1, left: 0 };
        groups.set(key, {
            pass: 0,
            total: 1,
            left: 0,
            location,
            isJudged: leftOut === undefined,
            first,
            others: undefined,
        });
        return;
    }
    group.total++;
    if (group.first.signature === signature) {
        group.first.total++;
        return;
    }
    group.others ??= new Map();
    const other = group.others.get(signature);
    if (other === undefined)
        group.others.set(signature, { signature, total: 1, left: 0 });
    else
        other.total++;
}
function restart(group, pass) {
    group.pass = pass;
    group.left = group.total;
    group.first.left = group.first.total;
    for (const other of group.others?.values() ?? [])
        other.left = other.total;
}
/** Names, addresses and region names hold no line end; the view, which may, stands last. */
function compare_pairKey({ name, address, requires, region, view }) {
    return `${name}\n${address}\n${requires}\n${region ?? ''}\n${view ?? ''}`;
}
function removedPair(key, location) {
    const [name, address, requires, region, ...view] = key.split('\n');
    return {
        name,
        address,
        ptr: [name],
        match: 'exact',
        requires,
        forward: 'optional',
        declaredAs: requires === 'forward' ? 'ptr-record' : 'address-record',
        ...(region === '' ? {} : { region }),
        ...(view.join('') === '' ? {} : { view: view.join('\n') }),
        change: 'removed',
        location,
    };
}
/** A comment holds for what it names and until when; its reason may be put better. */
function ignoreKey({ rules, until }) {
    return `${until ?? ''} ${[...rules].sort().join(' ')}`;
}
/** What the defect says, without the places it says it of: a line that moved and a file that was renamed are no change. */
function defectKey(defect) {
    const { kind, name, address, expected, observed, location, related } = defect;
    let message = defect.message;
    const paths = new Set([location, ...(related ?? [])].map(({ path }) => path));
    for (const path of paths) {
        const place = new RegExp(`${path.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}:[0-9]+`, 'g');
        message = message.replace(place, '');
    }
    return JSON.stringify([kind, name, address, expected, observed, message.replace(/\bline [0-9]+/g, 'line')]);
}
function reverseChangeOf({ address, view, ptr }, declared, base) {
    const before = compare_targetsOf(declaredLookup(base, reverseNameOf(address), 'PTR', view));
    const after = compare_targetsOf(declared);
    // Only what makes the pair acceptable counts: a second PTR beside one that has waited for months adds nothing.
    const good = after.filter((target) => ptr.includes(target));
    if ((good.length === 0 ? after : good).some((target) => before.includes(target)))
        return 'unchanged';
    return before.length === 0 ? 'added' : 'altered';
}
function compare_targetsOf(lookup) {
    return lookup?.answer.kind === 'rrset' ? lookup.answer.targets : [];
}

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
    return {
        get size() {
            return entries.size;
        },
        get: (name) => entries.get(name),
        set(name, value) {
            entries.set(name, value);
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
    let size = 0;
    let declared = false;
    let complete = true;
    const unknownNames = new Set();
    let soa;
    let first;
    let declaredAt;
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
                seen = new Set(found.map(zone_keyOf));
                crowded.set(owner, seen);
            }
            if (seen.has(zone_keyOf(record)))
                return 'duplicate';
            if (found.length >= MOST_AT_OWNER)
                return 'crowded';
            seen.add(zone_keyOf(record));
        }
        found.push(record);
        return 'added';
    }
    return {
        apex,
        view,
        get declared() {
            return declared;
        },
        get complete() {
            return complete;
        },
        get size() {
            return size;
        },
        get soa() {
            return soa;
        },
        get location() {
            return soa?.location ?? first ?? declaredAt;
        },
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
            size++;
            first ??= record.location;
            if (type === 'NS' && owner !== apex)
                cuts.set(owner, owner);
            else if (type === 'DNAME' && dnames.get(owner) === undefined)
                dnames.set(owner, record);
            else if (type === 'SOA' && owner === apex)
                soa ??= record;
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
            declared = true;
            complete &&= isComplete;
            declaredAt ??= location;
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
}
function dotsIn(name) {
    let dots = 0;
    for (let at = name.indexOf('.'); at >= 0; at = name.indexOf('.', at + 1))
        dots++;
    return dots;
}
function zone_keyOf(record) {
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
        return zone;
    }
    const find = (name, view) => views.get(view)?.nearest(name);
    return {
        get isEmpty() {
            return views.size === 0;
        },
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
        isBelowCut: (name, view) => find(name, view)?.cutAbove(name) !== undefined,
        occlusionOf({ owner, zone, view }) {
            const own = views.get(view)?.get(zone);
            const cut = own?.cutAbove(owner);
            if (cut !== undefined)
                return { kind: 'cut', name: cut };
            const dname = own?.dnameAbove(owner);
            if (dname !== undefined)
                return { kind: 'dname', name: dname };
            const nearest = find(owner, view);
            return nearest === undefined || nearest === own ? undefined : { kind: 'zone', name: nearest.apex };
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
            let found = multimap_NONE;
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
const multimap_NONE = Object.freeze([]);
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
                return multimap_NONE;
            return typeof found === 'string' ? [found] : found;
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/declared.js





/** Reverse names led to one owner that are looked at; a /24 has 256 addresses. */
const MOST_SERVED = 1024;
/** Reads everything once and keeps what later judgements need. */
function declare(files) {
    const zones = createZones();
    const names = createMultimap();
    const expectedNames = createMultimap();
    // The addresses of zone data are found in the zones themselves.
    const pairAddresses = createMultimap();
    const aliasIndex = createAliasIndex();
    const explicit = new Map();
    const conflicts = [];
    const crowds = new Set();
    const cnames = [];
    const kept = new Map();
    for (const file of files) {
        const inOrder = [];
        let streams = false;
        for (const declaration of file.declarations()) {
            if (!streams)
                inOrder.push(declaration.kind === 'record' ? declaration.record : declaration);
            if (declaration.kind === 'record') {
                const { record } = declaration;
                const { type } = record;
                if (zones.add(record) === 'crowded')
                    noteCrowd(record, zones, crowds, conflicts);
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
                names.add(pair.address, pair.view, pair.name);
                pairAddresses.add(pair.name, pair.view, pair.address);
                if (file.source === 'manifest')
                    expectedNames.add(pair.address, undefined, pair.name);
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
        namesOf: names.get,
        expectedNamesOf: expectedNames.get,
        addressesOf(name, view) {
            const found = new Set(pairAddresses.get(name, view));
            for (const { type, data } of zones.recordsAt(name, view))
                if (type === 'A' || type === 'AAAA')
                    found.add(data);
            return [...found];
        },
        exists: (name) => pairAddresses.has(name) || zones.exists(name),
        hasReverseZone(address, view) {
            const zone = zones.find(reverseNameOf(address), view);
            return zone?.declared === true && isInReverseTree(zone.apex);
        },
        addressesServedAt(owner, view) {
            const served = [];
            for (const from of aliasIndex.leadingTo(owner, MOST_SERVED)) {
                const address = addressOfReverseName(from);
                // The way back disregards views, zone cuts and what hides what; the way there decides.
                if (address !== undefined && zones.lookup(reverseNameOf(address), 'PTR', view).name === owner)
                    served.push(address);
            }
            return served;
        },
        conflicts,
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
    if (alias === undefined || declaredLookup(zones, name, (0,ip_address/* addressTypeOf */.cC)(address), view) !== undefined)
        return;
    yield { kind: 'defect', defect: aliasConflict(name, alias, location) };
}
function ofPair(pair, isManifest, declared, policy) {
    const { ptr, ...rest } = pair;
    const match = ptr !== undefined ? 'exact' : (policy.match ?? (isManifest ? 'exact' : 'any'));
    const acceptable = () => {
        if (ptr !== undefined)
            return ptr;
        if (policy.match === undefined && isManifest && !(0,domain_name/* isWildcard */.z2)(pair.name))
            return declared.expectedNamesOf(pair.address);
        return acceptableBy(match, pair, declared);
    };
    return {
        ...rest,
        ptr: acceptable(),
        match,
        requires: 'both',
        forward: policy.stage === 'published' ? 'required' : 'optional',
        declaredAs: isManifest ? 'expect' : 'address-record',
        change: null,
    };
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
    return names.length <= MOST_NAMES ? names : [...new Set([name, ...names.slice(0, MOST_NAMES)])];
}
/** A view's own reverse zone is about the names of that view; without one, its clients see the PTR that all others see. */
function viewOfReverse({ address, view }, { zones }) {
    if (view === undefined)
        return undefined;
    return declaredLookup(zones, reverseNameOf(address), 'PTR', view) === undefined ? undefined : view;
}
function ofAddressRecord(record, declared, policy) {
    const address = record.data;
    const { owner: name, location, view, region, ignores } = record;
    const match = policy.match ?? 'any';
    const expectation = {
        name,
        address,
        ptr: acceptableBy(match, { name, address, ...(view === undefined ? {} : { view }) }, declared),
        match,
        requires: 'both',
        forward: policy.stage === 'published' ? 'required' : 'optional',
        declaredAs: 'address-record',
        change: null,
        location,
        ...(region === undefined ? {} : { region }),
        ...(view === undefined ? {} : { view }),
        ...(ignores === undefined ? {} : { ignores }),
    };
    const occlusion = declared.zones.occlusionOf(record);
    if (occlusion === undefined)
        return withinNetworks(expectation, policy);
    return occlusion.kind === 'cut'
        ? leftOut(expectation, 'glue', `${name} lies below the zone cut ${occlusion.name}; the child zone publishes its addresses`)
        : leftOut(expectation, 'occluded', occludedWords(name, occlusion));
}
function* ofPtrRecord(record, declared, policy) {
    const occlusion = declared.zones.occlusionOf(record);
    if (occlusion !== undefined) {
        const detail = occludedWords(record.owner, occlusion);
        const address = addressOfReverseName(record.owner);
        yield address === undefined
            ? skipped(record, 'occluded', detail)
            : leftOut(ofPtr(record, address, policy), 'occluded', detail);
        return;
    }
    const owner = classifyReverseOwner(record.owner, intendedAddressOf(record, declared));
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
        yield { kind: 'defect', defect: malformedOwner(record, owner) };
    }
}
/**
 * True in a zone below in-addr.arpa whose name holds a word, as RFC 2317 section 4 allows, where the repository does not hold
 * the parent: that alone knows which addresses lead there.
 */
function isFreelyNamed({ zone, view }, { zones }) {
    if (zone === IN_ADDR_ARPA || !(0,domain_name/* isAtOrBelow */.a5)(zone, IN_ADDR_ARPA))
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
    if (addressOfReverseName(record.owner) !== undefined)
        return undefined;
    const type = (0,domain_name/* isAtOrBelow */.a5)(record.owner, IN_ADDR_ARPA) ? 'A' : 'AAAA';
    const found = declared.zones.lookup(record.data, type, record.view);
    return found.kind === 'answer' && found.records.length === 1
        ? found.records[0].data
        : undefined;
}
function malformedOwner(record, owner) {
    const { problem, suggestion } = owner;
    return {
        kind: 'reverse-name-malformed',
        message: `${record.owner} can never answer for an address: ${problem}`,
        remedy: suggestion === undefined
            ? 'ptr-gate ptr ADDRESS prints the right owner for an address.'
            : `${suggestion}. IN PTR ${record.data}.`,
        name: record.data,
        observed: [record.owner],
        expected: suggestion === undefined ? [] : [suggestion],
        location: record.location,
    };
}
function ofPtr(record, address, policy) {
    const target = record.data;
    return {
        name: target,
        address,
        ptr: [target],
        match: 'exact',
        requires: 'forward',
        forward: policy.stage === 'published' ? 'required' : 'optional',
        declaredAs: 'ptr-record',
        change: null,
        location: record.location,
        ...(record.view === undefined ? {} : { view: record.view }),
        ...(record.ignores === undefined ? {} : { ignores: record.ignores }),
    };
}
/** The expectation, unless its address is in none of the networks that the policy names as ours. */
function withinNetworks(expectation, { networks }) {
    if (networks === undefined || networks.some((network) => (0,ip_address/* networkContains */.wd)(network, expectation.address))) {
        return { kind: 'expectation', expectation };
    }
    return leftOut(expectation, 'not-our-network', `${expectation.address} is in none of ${networks.map(ip_address/* formatNetwork */.CM).join(', ')}`);
}
function leftOut(expectation, reason, detail) {
    return { kind: 'expectation', expectation: { ...expectation, leftOut: { reason, detail } } };
}
/** A PTR record that is no pair. */
function skipped({ data, location }, reason, detail) {
    return { kind: 'skip', skip: { reason, detail, name: data, location } };
}

;// CONCATENATED MODULE: ./lib/sources/source.js
/** A file that could not be read at all: exit 2. The message says where, what was found, what to write. */
class SourceError extends Error {
    path;
    line;
    column;
    constructor(message, place) {
        super(message);
        this.name = 'SourceError';
        this.path = place.path;
        this.line = place.line;
        this.column = place.column;
    }
}

;// CONCATENATED MODULE: ./lib/sources/line-blocks.js


/** The longest line of a file that is read as a stream, in octets. */
const MAX_LINE_OCTETS = 1024 * 1024;
const line_blocks_LF = 10;
/**
 * The text of a UTF-8 file in pieces of whole lines, without its BOM. Memory is bounded by the size of a chunk and of
 * one line.
 * @throws {SourceError} where the file is not UTF-8, or a line is longer than MAX_LINE_OCTETS.
 */
function* lineBlocks(path, tree) {
    let parts = [];
    let waiting = 0;
    let offset = 0;
    const decode = (octets) => {
        const ascii = (0,external_node_buffer_.isAscii)(octets);
        if (!ascii && !(0,external_node_buffer_.isUtf8)(octets))
            throw notUtf8(octets, path, linesBefore(offset, path, tree));
        const text = octets.toString(ascii ? 'latin1' : 'utf8');
        const bare = offset === 0 && text.startsWith('\ufeff') ? text.slice(1) : text;
        offset += octets.length;
        return bare;
    };
    for (const chunk of tree.chunks(path)) {
        const end = chunk.lastIndexOf(line_blocks_LF) + 1;
        const first = end === 0 ? chunk.length : chunk.indexOf(line_blocks_LF);
        if (waiting + first > MAX_LINE_OCTETS)
            throw tooLong(path, linesBefore(offset, path, tree));
        if (end > 0) {
            yield decode(parts.length === 0 ? chunk.subarray(0, end) : Buffer.concat([...parts, chunk.subarray(0, end)]));
            parts = [];
            waiting = 0;
        }
        if (end < chunk.length) {
            parts.push(chunk.subarray(end));
            waiting += chunk.length - end;
        }
    }
    if (waiting > 0)
        yield decode(Buffer.concat(parts));
}
function tooLong(path, line) {
    const most = MAX_LINE_OCTETS.toLocaleString('en');
    return new SourceError(`${path}:${line}: this line has more than ${most} octets. Is this a text file with one record on a line?`, { path, line });
}
function notUtf8(octets, path, linesAbove) {
    if ((octets[0] === 0xff && octets[1] === 0xfe) || (octets[0] === 0xfe && octets[1] === 0xff))
        return new SourceError(`${path}:1:1: the file is UTF-16. Save it as UTF-8.`, {
            path,
            line: 1,
            column: 1,
        });
    let line = linesAbove;
    let start = 0;
    for (;;) {
        const lineEnd = octets.indexOf(line_blocks_LF, start);
        const end = lineEnd < 0 ? octets.length : lineEnd;
        if (!(0,external_node_buffer_.isUtf8)(octets.subarray(start, end)) || lineEnd < 0) {
            const at = invalidAt(octets.subarray(start, end));
            const column = octets.toString('utf8', start, start + at).length + 1;
            const octet = (octets[start + at] ?? 0).toString(16).padStart(2, '0').toUpperCase();
            return new SourceError(`${path}:${line}:${column}: the octet 0x${octet} is not UTF-8. Save the file as UTF-8.`, { path, line, column });
        }
        line++;
        start = end + 1;
    }
}
/** The index of the first octet that does not continue UTF-8 text. */
function invalidAt(octets) {
    let at = 0;
    while (at < octets.length) {
        const length = [1, 2, 3, 4].find((size) => at + size <= octets.length && (0,external_node_buffer_.isUtf8)(octets.subarray(at, at + size)));
        if (length === undefined)
            return at;
        at += length;
    }
    return at;
}
/** The number of the line that begins at the offset: counted only when a message needs it. */
function linesBefore(offset, path, tree) {
    let line = 1;
    let left = offset;
    for (const chunk of tree.chunks(path)) {
        for (let at = chunk.indexOf(line_blocks_LF); at >= 0 && at < left; at = chunk.indexOf(line_blocks_LF, at + 1))
            line++;
        left -= chunk.length;
        if (left <= 0)
            break;
    }
    return line;
}

;// CONCATENATED MODULE: ./lib/sources/csv/rows.js


function valueAt(row, index) {
    if (row.cells !== undefined)
        return row.cells[index]?.value ?? '';
    return index < row.count ? row.text.slice(row.starts[index], row.ends[index]) : '';
}
/** The place of a cell, quotes included. */
function locationAt(row, index, path) {
    if (row.cells !== undefined) {
        const { line, column, endLine, endColumn } = row.cells[index];
        return { path, line, column, endLine, endColumn };
    }
    const { line, start } = row;
    return {
        path,
        line,
        column: row.starts[index] - start + 1,
        endLine: line,
        endColumn: row.ends[index] - start + 1,
    };
}
const [TAB, rows_LF, rows_CR, SPACE, QUOTE, HASH] = [9, 10, 13, 32, 34, 35];
/**
 * The rows of a CSV file (RFC 4180) in text blocks of whole lines. Empty lines and lines that begin with `#` are passed
 * over. The delimiter is the one of comma, semicolon and tab that stands in the first row.
 * @throws {SourceError} where a quote is still open after 1 MiB, or at the end.
 */
function* rowsOf(blocks, path) {
    const row = {
        text: '',
        line: 0,
        start: 0,
        count: 0,
        starts: [],
        ends: [],
        cells: undefined,
        problem: undefined,
    };
    let delimiter = '';
    let line = 1;
    /** A row whose quotes go on in the next block. */
    let open;
    for (const block of blocks) {
        let text = block;
        if (open !== undefined) {
            text = open.text + block;
            if (text.length - block.length > MAX_LINE_OCTETS)
                throw neverClosed(path, open);
        }
        open = undefined;
        let at = 0;
        let quote = text.indexOf('"');
        while (at < text.length) {
            const lineEnd = text.indexOf('\n', at);
            const stop = lineEnd < 0 ? text.length : lineEnd;
            const end = stop > at && text.charCodeAt(stop - 1) === rows_CR ? stop - 1 : stop;
            const first = text.charCodeAt(at);
            if (first === HASH || rows_isBlank(text, at, end)) {
                at = stop + 1;
                line++;
                continue;
            }
            if (delimiter === '')
                delimiter = delimiterOf(text.slice(at, end));
            if (quote >= 0 && quote < at)
                quote = text.indexOf('"', at);
            row.text = text;
            row.line = line;
            row.start = at;
            row.problem = undefined;
            if (quote < 0 || quote >= end) {
                row.cells = undefined;
                split(row, end, delimiter);
                yield row;
                at = stop + 1;
                line++;
            }
            else {
                const read = readQuoted(text, at, line, delimiter);
                if (read.openAt !== undefined) {
                    open = { text: text.slice(at), ...read.openAt };
                    break;
                }
                row.cells = read.cells;
                row.count = read.cells.length;
                row.problem = read.problem;
                yield row;
                at = read.next;
                line = read.line;
            }
        }
    }
    if (open !== undefined)
        throw neverClosed(path, open);
}
function neverClosed(path, { line, column }) {
    return new SourceError(`${path}:${line}:${column}: the quote that opens here is never closed. Write the closing quote, or "" for a quote inside.`, { path, line, column });
}
function rows_isBlank(text, from, to) {
    for (let i = from; i < to; i++) {
        const code = text.charCodeAt(i);
        if (code !== SPACE && code !== TAB)
            return false;
    }
    return true;
}
function delimiterOf(header) {
    const bare = header.replace(/"[^"]*"/g, '');
    return [',', ';', '\t'].find((delimiter) => bare.includes(delimiter)) ?? ',';
}
/** Fills the row with the cells up to `end`, blanks around them left out. */
function split(row, end, delimiter) {
    const { text, starts, ends } = row;
    let from = row.start;
    let count = 0;
    for (;;) {
        const found = text.indexOf(delimiter, from);
        const to = found < 0 || found > end ? end : found;
        let start = from;
        let stop = to;
        while (start < stop && isSpace(text.charCodeAt(start)))
            start++;
        while (stop > start && isSpace(text.charCodeAt(stop - 1)))
            stop--;
        starts[count] = start;
        ends[count++] = stop;
        if (to === end)
            break;
        from = to + 1;
    }
    row.count = count;
}
function isSpace(code) {
    return code === SPACE || code === TAB;
}
/** Reads a row of which some cells are in quotes, and may go on over several lines. */
function readQuoted(text, from, firstLine, delimiter) {
    const cells = [];
    let problem;
    let line = firstLine;
    let lineStart = from;
    let at = from;
    const skipBlanks = () => {
        while (at < text.length && isSpace(text.charCodeAt(at)) && text[at] !== delimiter)
            at++;
    };
    for (;;) {
        skipBlanks();
        const start = { line, column: at - lineStart + 1 };
        let value = '';
        let end;
        if (text.charCodeAt(at) === QUOTE) {
            at++;
            for (;;) {
                const close = text.indexOf('"', at);
                if (close < 0)
                    return { cells, problem, next: text.length, line, openAt: start };
                for (let i = text.indexOf('\n', at); i >= 0 && i < close; i = text.indexOf('\n', i + 1)) {
                    line++;
                    lineStart = i + 1;
                }
                value += text.slice(at, close);
                at = close + 1;
                if (text.charCodeAt(at) !== QUOTE)
                    break;
                value += '"';
                at++;
            }
            end = { endLine: line, endColumn: at - lineStart + 1 };
            skipBlanks();
            const code = text.charCodeAt(at);
            if (at < text.length &&
                text[at] !== delimiter &&
                code !== rows_LF &&
                !(code === rows_CR && text[at + 1] === '\n')) {
                problem ??= {
                    message: `text follows the closing quote. Write "" for a quote inside quotes`,
                    line,
                    column: at - lineStart + 1,
                };
                at = endOfCell(text, at, delimiter);
            }
        }
        else {
            const stop = endOfCell(text, at, delimiter);
            value = text.slice(at, stop).trimEnd();
            end = { endLine: line, endColumn: at + value.length - lineStart + 1 };
            at = stop;
        }
        cells.push({ value, ...start, ...end });
        if (text[at] === delimiter) {
            at++;
            continue;
        }
        if (text.charCodeAt(at) === rows_CR)
            at++;
        return { cells, problem, next: at + 1, line: line + 1, openAt: undefined };
    }
}
/** The offset of the delimiter or line end that ends a cell without quotes. */
function endOfCell(text, from, delimiter) {
    const lineEnd = text.indexOf('\n', from);
    const stop = lineEnd < 0 ? text.length : lineEnd;
    const end = stop > from && text.charCodeAt(stop - 1) === rows_CR ? stop - 1 : stop;
    const found = text.indexOf(delimiter, from);
    return found < 0 || found > end ? end : found;
}

;// CONCATENATED MODULE: ./lib/sources/manifest-text.js





/** Letters, digits, hyphens and underscores; a wildcard is one whole first label. */
const USUAL_NAME = /^(?:\*(?:\.|$))?(?:[a-z0-9_-]+(?:\.|$))*$/;
/** A name as people write it by hand: fully qualified with or without the final dot, U-labels allowed. */
function parseHandWrittenName(text, use) {
    if (/^[0-9a-f:.]+$/i.test(text) && (0,ip_address/* parseIpAddress */.D_)(text).ok) {
        return (0,parsed/* refused */.J)(use === 'pair'
            ? `${quote(text)} is an address where a name belongs. Write the name first: 'name: ${text}'`
            : `${quote(text)} is an address where a PTR target belongs. Write the name that the PTR record holds`);
    }
    const name = (0,domain_name/* parseDomainName */.r)(text);
    if (!name.ok)
        return (0,parsed/* refused */.J)(`${name.problem}. Write a name such as mail.example.org`);
    if (name.value === domain_name/* ROOT */.Dl)
        return (0,parsed/* refused */.J)("'.' is the root. Write a name such as mail.example.org");
    // Escapes show that the writer meant an unusual octet; without them it is a slip.
    if (!text.includes('\\') && !USUAL_NAME.test(name.value))
        return (0,parsed/* refused */.J)(unusual(text));
    if (use === 'ptr' && name.value.startsWith('*')) {
        return (0,parsed/* refused */.J)(`${quote(text)} is a wildcard, and a PTR record holds one name. Write that name`);
    }
    if (/(?:^|\.)[0-9]+$/.test(name.value)) {
        return (0,parsed/* refused */.J)(`${quote(text)} ends in a number, as only addresses do. Write a name such as mail.example.org`);
    }
    if (isInReverseTree(name.value)) {
        const address = addressOfReverseName(name.value);
        const write = use === 'ptr'
            ? 'the name that its PTR record holds'
            : `the name first, and ${address ?? 'its address'} as its value`;
        return (0,parsed/* refused */.J)(`${quote(text)} is a reverse name. Write ${write}`);
    }
    return name;
}
function unusual(text) {
    const url = /^[a-z][a-z0-9+.-]*:\/\/([^/:?#]+)/i.exec(text);
    if (url !== null)
        return `${quote(text)} is a URL. Write the name alone: ${quote(url[1])}`;
    if (/^[0-9a-f:.]+$/i.test(text) && text.includes(':')) {
        return `${quote(text)} looks like an address, and is none; a name belongs here. Write 'name: address'`;
    }
    if (text.includes('*')) {
        return `${quote(text)} has a '*' inside. Write it as the whole first label, such as '*.example.org'`;
    }
    const odd = /[^\p{L}\p{M}\p{N}_.-]/u.exec(text)?.[0];
    const found = odd === undefined
        ? 'a character that no name has'
        : odd === ' '
            ? 'a blank'
            : `the character ${quote(odd)}`;
    return `${quote(text)} contains ${found}. Write a name such as mail.example.org, or escape what is meant as \\DDD`;
}
function parseHandWrittenAddress(node, key) {
    const text = textOf(node);
    const example = key === 'A' || text?.includes('.') === true ? '192.0.2.25' : '2001:db8::25';
    if (text === undefined || text === '') {
        const empty = isNull(node) || text === ''
            ? 'there is no address'
            : `${describe(node)} stands where an address belongs`;
        return (0,parsed/* refused */.J)(`${empty}. Write one such as ${example}`);
    }
    const address = (0,ip_address/* parseIpAddress */.D_)(text);
    if (!address.ok) {
        if (looksLikeName(text)) {
            return (0,parsed/* refused */.J)(`${quote(text)} is a name where an address belongs. Write its address; another PTR target is written {address: ${example}, ptr: ${text}}`);
        }
        return (0,parsed/* refused */.J)(/[;.]\s*write /i.test(address.problem)
            ? address.problem
            : `${address.problem}. Write one such as ${example}`);
    }
    const is = address.value.includes(':') ? 'AAAA' : 'A';
    if (key !== 'address' && key !== is) {
        const family = is === 'A' ? 'an IPv4' : 'an IPv6';
        return (0,parsed/* refused */.J)(`${quote(text)} is ${family} address under '${key}:'. Write it under '${is}:'`);
    }
    return (0,parsed/* parsed */.Y)(address.value);
}
function looksLikeName(text) {
    return (/^[\p{L}\p{M}\p{N}_*-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*\.?$/u.test(text) &&
        /[g-z_*-]|[^\0-\x7f]/i.test(text) &&
        !/^0x/i.test(text));
}

;// CONCATENATED MODULE: ./lib/sources/syntax-defect.js
/**
 * A record that cannot be read. The problem reads `what was found. Write what belongs there` (or with a semicolon);
 * its second half becomes the remedy.
 */
function syntaxDefect(location, problem, name) {
    const cut = /(?:\.|;) (?=[Ww]rite )/.exec(problem);
    return {
        kind: 'defect',
        defect: {
            kind: 'source-syntax',
            message: cut === null ? problem : problem.slice(0, cut.index),
            ...(cut === null ? {} : { remedy: `W${problem.slice(cut.index + 3)}` }),
            ...(name === undefined ? {} : { name }),
            location,
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/csv.js









const COLUMNS = ['name', 'address', 'ptr'];
/** The first row that is neither empty nor a comment. */
const HEADER = /^\ufeff?(?:[ \t]*(?:#[^\n]*)?\r?\n)*([^\n]*?)\r?(?:\n|$)/;
/** Pairs in a table. A row is read, given on and forgotten: a million of them take no more memory than one. */
const csv = {
    id: 'csv',
    title: 'CSV (RFC 4180) with the header name,address or name,address,ptr; also with semicolons or tabs',
    recognises(file, head) {
        const words = headerWords(head);
        if (words.length > 1 && words.includes('name') && words.includes('address'))
            return 2;
        return /\.(?:csv|tsv)$/i.test(file.path) ? 1 : 0;
    },
    standsAlone({ path }, tree) {
        let header;
        for (const chunk of tree.chunks(path)) {
            header ??= headerWords(chunk.toString('latin1'));
            if (!header.includes('address') || header.includes('ptr') || chunk.includes('*'))
                return false;
        }
        return true;
    },
    *read(file, tree) {
        const { path } = file;
        let columns;
        for (const row of rowsOf(lineBlocks(path, tree), path)) {
            if (columns === undefined) {
                columns = readHeader(row, path);
                if (columns.others.length > 0) {
                    const others = columns.others.map((at) => quote(valueAt(row, at))).join(', ');
                    const detail = `the column${columns.others.length === 1 ? '' : 's'} ${others} say nothing about a pair`;
                    const location = locationAt(row, columns.others[0], path);
                    yield { kind: 'skip', skip: { reason: 'column-not-read', detail, location } };
                }
                continue;
            }
            yield* readRow(row, columns, path);
        }
        if (columns === undefined) {
            throw new SourceError(`${path}:1:1: there is no header. Write 'name,address' or 'name,address,ptr' first.`, {
                path,
                line: 1,
                column: 1,
            });
        }
    },
};
function headerWords(head) {
    return (HEADER.exec(head)?.[1] ?? '').split(/[,;\t]/).map((word) => word
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim()
        .toLowerCase());
}
function readHeader(row, path) {
    const words = [];
    for (let i = 0; i < row.count; i++)
        words.push(valueAt(row, i).trim().toLowerCase());
    const fail = (at, problem) => {
        const { line, column } = locationAt(row, at, path);
        throw new SourceError(`${path}:${line}:${column}: ${problem}`, { path, line, column });
    };
    if (row.problem !== undefined)
        fail(0, `${row.problem.message}.`);
    const others = [];
    for (const [i, word] of words.entries()) {
        if (words.indexOf(word) !== i && COLUMNS.some((known) => known === word)) {
            fail(i, `the column ${quote(word)} stands twice in the header. Keep one of the two.`);
        }
        if (COLUMNS.some((known) => known === word))
            continue;
        const missing = COLUMNS.filter((known) => !words.includes(known));
        const meant = nearest(word, missing);
        if (meant !== undefined && word !== '') {
            fail(i, `${quote(word)} is not a column. Did you mean '${meant}'?`);
        }
        if (word !== '')
            others.push(i);
    }
    for (const needed of ['name', 'address']) {
        if (words.includes(needed))
            continue;
        fail(0, `the header has no column '${needed}'. Write 'name,address' or 'name,address,ptr' as the first line.`);
    }
    return {
        name: words.indexOf('name'),
        address: words.indexOf('address'),
        ptr: words.indexOf('ptr'),
        count: words.length,
        others,
    };
}
function* readRow(row, columns, path) {
    if (row.problem !== undefined) {
        const { message, line, column } = row.problem;
        yield syntaxDefect({ path, line, column }, message);
        return;
    }
    const { count } = row;
    if (count !== columns.count) {
        const location = { path, line: row.line, column: 1 };
        if (count > columns.count) {
            yield syntaxDefect(locationAt(row, columns.count, path), `the row has ${count} cells, and the header ${columns.count}. Write a cell that contains the delimiter in quotes`);
            return;
        }
        if (count <= columns.name || count <= columns.address) {
            yield syntaxDefect(location, `the row has ${count} of ${columns.count} cells. Write the name and its address`);
            return;
        }
    }
    const nameText = valueAt(row, columns.name);
    const addressText = valueAt(row, columns.address);
    const ptrText = columns.ptr < 0 || columns.ptr >= count ? '' : valueAt(row, columns.ptr);
    // Spreadsheets write rows of delimiters alone.
    if (nameText === '' && addressText === '' && ptrText === '')
        return;
    const name = readName(nameText, addressText);
    const address = readAddress(addressText);
    if (!name.ok || !address.ok) {
        if (!name.ok)
            yield syntaxDefect(locationAt(row, columns.name, path), name.problem);
        if (!address.ok) {
            const location = locationAt(row, columns.address, path);
            yield syntaxDefect(location, address.problem, name.ok ? name.value : undefined);
        }
        return;
    }
    const location = locationAt(row, columns.name, path);
    if (ptrText === '') {
        yield { kind: 'pair', pair: { name: name.value, address: address.value, location } };
        return;
    }
    const ptr = new Set();
    for (const text of ptrText.split(/[\s|]+/)) {
        if (text === '')
            continue;
        const target = parseHandWrittenName(text, 'ptr');
        if (!target.ok) {
            yield syntaxDefect(locationAt(row, columns.ptr, path), target.problem, name.value);
            return;
        }
        ptr.add(target.value);
    }
    const targets = ptr.size === 0 ? {} : { ptr: [...ptr] };
    yield { kind: 'pair', pair: { name: name.value, address: address.value, location, ...targets } };
}
/** Names that need no further look: lower-case labels of letters, digits, hyphens, and a last one that is no number. */
const USUAL = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;
function readName(text, address) {
    if (text.length <= 253 && USUAL.test(text) && !text.endsWith('.arpa'))
        return (0,parsed/* parsed */.Y)(copyOf(text));
    if (text === '')
        return (0,parsed/* refused */.J)(`there is no name for ${quote(address)}. Write one such as mail.example.org`);
    if ((0,ip_address/* parseIpAddress */.D_)(text).ok)
        return (0,parsed/* refused */.J)(`${quote(text)} is an address where a name belongs. Write the name`);
    return parseHandWrittenName(text, 'pair');
}
const scratch = Buffer.alloc(253);
/** A part of a text keeps all of the text in memory: one name in a finding would hold the block that it was read from. */
function copyOf(name) {
    return scratch.toString('latin1', 0, scratch.write(name, 'latin1'));
}
function readAddress(text) {
    const address = (0,ip_address/* parseIpAddress */.D_)(text);
    if (address.ok || / write /i.test(address.problem))
        return address;
    return (0,parsed/* refused */.J)(`${address.problem}. Write one such as ${text.includes('.') ? '192.0.2.25' : '2001:db8::25'}`);
}

;// CONCATENATED MODULE: ./lib/sources/provider-record.js





function isPairType(type) {
    return type === 'A' || type === 'AAAA' || type === 'PTR' || type === 'CNAME';
}
/**
 * An address record becomes a pair, a PTR or CNAME record stays one. The tool manages some records of a zone, not the
 * zone: no zone is declared, and a record whose zone is unknown is put into one of its own.
 */
function declareProviderRecord(record) {
    const { owner, type, data, location, zone, ttl } = record;
    const address = (0,ip_address/* parseIpAddress */.D_)(data);
    const view = record.view === undefined ? {} : { view: record.view };
    if (type === 'PTR' || type === 'CNAME') {
        const target = parseProviderName(data, record.targetOrigin);
        if (!target.ok)
            return syntaxDefect(location, target.problem, owner);
        return {
            kind: 'record',
            record: { owner, type, ttl, data: target.value, location, zone: zone ?? owner, ...view },
        };
    }
    if (!address.ok) {
        const example = type === 'A' ? '192.0.2.25' : '2001:db8::25';
        return syntaxDefect(location, `${address.problem}. Write an address such as ${example}`, owner);
    }
    const is = (0,ip_address/* addressTypeOf */.cC)(address.value);
    if (is !== type) {
        const family = is === 'A' ? 'an IPv4' : 'an IPv6';
        return syntaxDefect(location, `${quote(data)} is ${family} address in a record of type ${type}. Write it in one of type ${is}`, owner);
    }
    const region = record.region === undefined ? {} : { region: record.region };
    return { kind: 'pair', pair: { name: owner, address: address.value, location, ...view, ...region } };
}
/** A name as a tool writes it: fully qualified with or without the final dot, unless an origin is given. */
function parseProviderName(text, origin) {
    if ((0,ip_address/* parseIpAddress */.D_)(text).ok) {
        return (0,parsed/* refused */.J)(`${quote(text)} is an address where a name belongs. Write a name such as mail.example.org`);
    }
    const name = (0,domain_name/* parseDomainName */.r)(text, origin === undefined ? {} : { origin });
    if (!name.ok)
        return (0,parsed/* refused */.J)(`${name.problem}. Write a name such as mail.example.org`);
    return name.value === domain_name/* ROOT */.Dl ? (0,parsed/* refused */.J)("'.' is the root. Write a name such as mail.example.org") : name;
}

;// CONCATENATED MODULE: ./lib/sources/dns-endpoint.js









const API = /(?:^|[\s{,])["']?apiVersion["']?[ \t]*:\s*["']?externaldns\.k8s\.io\//m;
const TEMPLATE = /\{\{/;
/** DNSEndpoint resources of external-dns, in a YAML stream or a JSON list beside any other resources. */
const dnsEndpoint = {
    id: 'dns-endpoint',
    title: 'DNSEndpoint resources of external-dns (externaldns.k8s.io), several documents to a file',
    recognises(file, head) {
        if (API.test(head))
            return 2;
        return /(?:^|\/)[^/]*dns-?endpoints?[^/]*\.(?:ya?ml|json)$/i.test(file.path) ? 1 : 0;
    },
    *read(file, tree) {
        const { path } = file;
        const resources = [...endpointResources(documentsOf(tree.read(path, MAX_OCTETS), path))];
        for (const resource of resources)
            yield* readResource(resource);
        if (resources.length === 0) {
            const detail = 'no DNSEndpoint of externaldns.k8s.io stands in this file';
            yield { kind: 'skip', skip: { reason: 'no-endpoint', detail, location: { path, line: 1, column: 1 } } };
        }
    },
};
function documentsOf(octets, path) {
    let text = '';
    try {
        text = decodeText(octets, path);
        return parseDocuments(text, { path });
    }
    catch (error) {
        if (!(error instanceof DocumentError))
            throw error;
        const template = TEMPLATE.exec(text);
        if (template !== null)
            throw templateError({ path, ...pointOf(text, template.index) });
        throw new SourceError(error.message, error);
    }
}
function templateError(place) {
    const { path, line, column } = place;
    return new SourceError(`${path}:${line}:${column}: '{{' begins a template that is not rendered. Render it first (helm template), and check what comes out.`, { path, line, column });
}
function pointOf(text, offset) {
    const before = text
        .slice(0, offset)
        .replace(/^\ufeff/, '')
        .split(/\r\n|\n|\r/);
    return { line: before.length, column: before.at(-1).length + 1 };
}
/** Every DNSEndpoint, those inside lists too; resources of other kinds belong to somebody else. */
function* endpointResources(nodes) {
    for (const node of nodes) {
        const kind = textOf(get(node, 'kind'));
        if (kind === 'DNSEndpoint') {
            if (textOf(get(node, 'apiVersion'))?.startsWith('externaldns.k8s.io/') === true)
                yield node;
        }
        else if (kind !== undefined && /List$/.test(kind)) {
            yield* endpointResources(itemsOf(get(node, 'items')).filter((item) => item.kind === 'map'));
        }
    }
}
function* readResource(resource) {
    const endpoints = at(resource, 'spec', 'endpoints');
    if (endpoints === undefined || isNull(endpoints))
        return;
    if (endpoints.kind !== 'list') {
        yield syntaxDefect(placeOf(endpoints), `'endpoints:' is ${describe(endpoints)}. Write a list of {dnsName: ..., recordType: ..., targets: [...]}`);
        return;
    }
    for (const endpoint of endpoints.items)
        yield* readEndpoint(endpoint);
}
function* readEndpoint(node) {
    if (node.kind !== 'map') {
        const found = `${describe(node)} stands where an endpoint belongs`;
        yield syntaxDefect(placeOf(node), `${found}. Write {dnsName: ..., recordType: ..., targets: [...]}`);
        return;
    }
    const nameNode = get(node, 'dnsName');
    refuseTemplate(nameNode);
    const type = textOf(get(node, 'recordType'))?.toUpperCase() || undefined;
    if (type !== undefined && !isPairType(type))
        return;
    const nameText = textOf(nameNode);
    if (nameNode === undefined || nameText === undefined || nameText === '') {
        const problem = 'this endpoint has no dnsName. Write one such as dnsName: mail.example.org';
        yield syntaxDefect(placeOf(nameNode ?? node), problem);
        return;
    }
    const owner = parseProviderName(nameText);
    if (!owner.ok) {
        yield syntaxDefect(placeOf(nameNode), owner.problem);
        return;
    }
    const targetsNode = get(node, 'targets');
    const targets = itemsOf(targetsNode);
    if (targets.length === 0) {
        const problem = `the endpoint ${quote(nameText)} has no targets. Write targets: [2001:db8::25]`;
        yield syntaxDefect(placeOf(targetsNode ?? nameNode), problem, owner.value);
        return;
    }
    const properties = propertiesOf(node);
    const endpoint = {
        owner: owner.value,
        type,
        ttl: dns_endpoint_ttlOf(get(node, 'recordTTL')),
        region: textOf(get(node, 'setIdentifier')) || undefined,
        isAlias: properties.get('alias')?.toLowerCase() === 'true',
    };
    if (isProxied(properties) && type !== 'PTR') {
        const detail = `${owner.value} is proxied by Cloudflare, whose own addresses answer for it`;
        yield dns_endpoint_skip('proxied', detail, endpoint, nameNode);
        return;
    }
    for (const target of targets)
        yield readTarget(target, endpoint);
}
function readTarget(node, endpoint) {
    const { owner, ttl, region, isAlias } = endpoint;
    if (node.kind !== 'scalar' || isNull(node)) {
        const problem = `${describe(node)} stands where a target belongs. Write an address or a name`;
        return syntaxDefect(placeOf(node), problem, owner);
    }
    refuseTemplate(node);
    const address = (0,ip_address/* parseIpAddress */.D_)(node.text);
    const type = endpoint.type ?? (address.ok ? (0,ip_address/* addressTypeOf */.cC)(address.value) : 'CNAME');
    if (isAlias && !address.ok && type !== 'PTR') {
        const detail = `${owner} is an alias of ${node.text} at the provider, and takes its addresses`;
        return dns_endpoint_skip('alias', detail, endpoint, node);
    }
    return declareProviderRecord({ owner, type, data: node.text, location: placeOf(node), ttl, region });
}
function dns_endpoint_skip(reason, detail, { owner }, place) {
    return { kind: 'skip', skip: { reason, detail, name: owner, location: placeOf(place) } };
}
function propertiesOf(endpoint) {
    const properties = new Map();
    for (const property of itemsOf(get(endpoint, 'providerSpecific'))) {
        const name = textOf(get(property, 'name'));
        const value = textOf(get(property, 'value'));
        if (name !== undefined && value !== undefined)
            properties.set(name, value);
    }
    return properties;
}
/** The annotation's prefix changed over the years, `external-dns.alpha.kubernetes.io/` among them. */
function isProxied(properties) {
    for (const [name, value] of properties) {
        if (/(?:^|\/)cloudflare-proxied$/.test(name) && value.toLowerCase() === 'true')
            return true;
    }
    return false;
}
function dns_endpoint_ttlOf(node) {
    const text = textOf(node);
    if (text === undefined || !/^[0-9]{1,10}$/.test(text))
        return undefined;
    return Number(text) > 0 ? Number(text) : undefined;
}
function refuseTemplate(node) {
    if (node?.kind === 'scalar' && TEMPLATE.test(node.text))
        throw templateError(node);
}

// EXTERNAL MODULE: ./lib/model/record-type.js
var record_type = __webpack_require__(1094);
;// CONCATENATED MODULE: ./lib/sources/zone-file/record-types.js

/** Types of questions and of messages, and two that RFC 973 took out: no zone holds them. */
const NOT_DATA = new Set([
    ...['MD', 'MF', 'OPT', 'NXNAME', 'TKEY', 'TSIG'],
    ...['IXFR', 'AXFR', 'MAILB', 'MAILA', 'ANY'],
]);
const MNEMONICS = new Map(Object.entries(record_type/* RECORD_TYPES */.c).map(([mnemonic, number]) => [number, mnemonic]));
/** The mnemonic in upper case, or `TYPE123` where there is none (RFC 3597 section 5); undefined for what is no type. */
function parseRecordType(text) {
    const upper = text.toUpperCase();
    if (Object.hasOwn(record_type/* RECORD_TYPES */.c, upper))
        return NOT_DATA.has(upper) ? undefined : upper;
    const generic = /^TYPE([0-9]{1,5})$/.exec(upper);
    if (generic === null)
        return undefined;
    const number = Number(generic[1]);
    if (number === 0 || number > 65535)
        return undefined;
    const mnemonic = MNEMONICS.get(number) ?? `TYPE${number}`;
    return NOT_DATA.has(mnemonic) ? undefined : mnemonic;
}
/** True for `ANY`, `AXFR`, `OPT` and the like: registered, but never data of a zone. */
function isTypeWithoutData(text) {
    const upper = text.toUpperCase();
    return NOT_DATA.has(upper) || /^TYPE(?:0|3|4|41|128|249|25[0-5])$/.test(upper);
}
/** `IN`, `CH`, `HS` or `CLASS123`; undefined for what is no class. */
function parseRecordClass(text) {
    const upper = text.toUpperCase();
    switch (upper) {
        case 'IN':
        case 'CLASS1':
            return 'IN';
        case 'CH':
        case 'CHAOS':
        case 'CLASS3':
            return 'CH';
        case 'HS':
        case 'HESIOD':
        case 'CLASS4':
            return 'HS';
    }
    return /^CLASS[0-9]{1,5}$/.test(upper) && Number(upper.slice(5)) <= 65535 ? upper : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/window.js
/** Small pieces are joined until they add as much as is there already, so that no octet is copied often. */
const ENOUGH_OCTETS = 0x10000;
/** Opens a window on a file that comes in pieces; the first piece is read at once. */
function openWindow(chunks) {
    const source = chunks[Symbol.iterator]();
    let bytes = Buffer.alloc(0);
    let text = '';
    let finished = false;
    function fill(from) {
        const rest = bytes.subarray(from);
        const parts = [];
        const wanted = Math.max(1, Math.min(rest.length, ENOUGH_OCTETS));
        for (let added = 0; added < wanted;) {
            const step = source.next();
            if (step.done === true) {
                finished = true;
                break;
            }
            added += step.value.length;
            parts.push(step.value);
        }
        bytes = rest.length === 0 && parts.length === 1 ? parts[0] : Buffer.concat([rest, ...parts]);
        text = bytes.toString('latin1');
    }
    fill(0);
    return {
        get bytes() {
            return bytes;
        },
        get text() {
            return text;
        },
        get finished() {
            return finished;
        },
        fill,
        close() {
            source.return?.();
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/entries.js

/** The longest entry that is read, comments and parenthesised lines included. The longest RDATA fits several times. */
const MAX_ENTRY_OCTETS = 1024 * 1024;
/** After so many parentheses that nobody closes, the rest of the file is not worth guessing at. */
const MAX_UNCLOSED = 32;
const PLAIN = 0;
const entries_SPACE = 1;
const MARK = 2;
const HIGH = 3;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const entries_QUOTE = 0x22;
const OPEN = 0x28;
const CLOSE = 0x29;
const SEMICOLON = 0x3b;
const BACKSLASH = 0x5c;
const CLASS = new Uint8Array(256);
CLASS[0x20] = entries_SPACE;
CLASS[0x09] = entries_SPACE;
for (const mark of [0, NEWLINE, RETURN, entries_QUOTE, OPEN, CLOSE, SEMICOLON, BACKSLASH])
    CLASS[mark] = MARK;
CLASS.fill(HIGH, 0x80);
const QUOTED = 1;
const GLUED = 2;
const BROKEN = 4;
const NOTE = 'ptr-gate';
/** Reads entries from pieces of a file, holding one piece and one entry at a time. The first piece is read at once. */
function openEntries(path, chunks) {
    const window = openWindow(chunks);
    let { bytes, text, finished } = window;
    let stopped = false;
    let unclosed = 0;
    // Where the next entry begins: offset in the window, its line, and the offset at which that line began.
    let at = 0;
    let atLine = 1;
    let atLineStart = 0;
    // The parenthesis that is open at the end of the last scan.
    let depth = 0;
    let opened = 0;
    let openedLine = 0;
    let openedLineStart = 0;
    let count = 0;
    let indented = false;
    let high = false;
    let notes = [];
    let problem;
    const starts = [];
    const ends = [];
    const flags = [];
    const lines = [];
    const lineStarts = [];
    while (!finished && bytes.length < 3)
        fill();
    const isUtf16 = bytes.length >= 2 && (bytes.readUInt16BE(0) === 0xfffe || bytes.readUInt16BE(0) === 0xfeff);
    if (bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        at = atLineStart = 3;
    function fill() {
        window.fill(at);
        ({ bytes, text, finished } = window);
        // A start of line that has left the window is only ever used for differences.
        atLineStart -= at;
        at = 0;
    }
    function column(lineStart, offset) {
        if (!high || lineStart < 0)
            return offset - lineStart + 1;
        return bytes.toString('utf8', lineStart, offset).length + 1;
    }
    function place(line, lineStart, from, to) {
        return { path, line, column: column(lineStart, from), endColumn: column(lineStart, to) };
    }
    /** Reads the entry at `at`; false where the window ends before the entry does. */
    function scan() {
        const end = bytes.length;
        let i = at;
        let line = atLine;
        let lineStart = atLineStart;
        depth = 0;
        count = 0;
        high = false;
        problem = undefined;
        if (notes.length > 0)
            notes = [];
        indented = i < end && CLASS[bytes[i]] === entries_SPACE;
        for (;;) {
            if (i >= end) {
                if (!finished)
                    return false;
                if (depth > 0) {
                    recover('before the file ends');
                    return true;
                }
                break;
            }
            const octet = bytes[i];
            const kind = CLASS[octet];
            if (kind === entries_SPACE) {
                i++;
                continue;
            }
            if (kind === PLAIN || kind === HIGH || octet === BACKSLASH) {
                const start = i;
                for (;;) {
                    while (i < end && CLASS[bytes[i]] === PLAIN)
                        i++;
                    if (i >= end)
                        break;
                    const stop = bytes[i];
                    if (stop >= 0x80)
                        high = true;
                    else if (stop === BACKSLASH) {
                        i++;
                        if (i >= end)
                            break;
                        const escaped = bytes[i];
                        if (escaped === NEWLINE || escaped === RETURN)
                            break;
                        if (escaped >= 0x80)
                            high = true;
                    }
                    else
                        break;
                    i++;
                }
                if (i >= end && !finished)
                    return false;
                push(start, Math.min(i, end), 0, line, lineStart);
                continue;
            }
            switch (octet) {
                case NEWLINE:
                    i++;
                    line++;
                    lineStart = i;
                    if (depth > 0)
                        continue;
                    break;
                case RETURN:
                    i++;
                    if (depth > 0)
                        continue;
                    if (i >= end && !finished)
                        return false;
                    if (i < end && bytes[i] === NEWLINE) {
                        i++;
                        line++;
                        lineStart = i;
                    }
                    break;
                case SEMICOLON: {
                    const start = i;
                    i = bytes.indexOf(NEWLINE, i);
                    if (i < 0)
                        i = end;
                    if (i >= end && !finished)
                        return false;
                    note(start, i, line, lineStart);
                    continue;
                }
                case OPEN:
                    if (depth === 0) {
                        opened = i;
                        openedLine = line;
                        openedLineStart = lineStart;
                    }
                    depth++;
                    i++;
                    continue;
                case CLOSE:
                    if (depth > 0)
                        depth--;
                    else
                        problem ??= {
                            message: "')' closes no parenthesis. Remove it, or write the '(' that it belongs to.",
                            location: place(line, lineStart, i, i + 1),
                        };
                    i++;
                    continue;
                case entries_QUOTE: {
                    const start = i;
                    const startLine = line;
                    const startLineStart = lineStart;
                    let flag = QUOTED;
                    i++;
                    for (;;) {
                        if (i >= end)
                            break;
                        const inside = bytes[i];
                        if (inside === entries_QUOTE || inside === NEWLINE)
                            break;
                        if (inside >= 0x80)
                            high = true;
                        if (inside === BACKSLASH) {
                            i++;
                            if (i < end && bytes[i] === NEWLINE) {
                                flag |= BROKEN;
                                line++;
                                lineStart = i + 1;
                            }
                        }
                        i++;
                    }
                    if (i >= end && !finished)
                        return false;
                    if (i < end && bytes[i] === entries_QUOTE) {
                        push(start + 1, i, flag, startLine, startLineStart);
                        i++;
                    }
                    else
                        problem ??= {
                            message: "the quoted text is not closed before its line ends. Write the closing '\"'.",
                            location: place(startLine, startLineStart, start, start + 1),
                        };
                    continue;
                }
                default:
                    problem ??= {
                        message: 'there is a NUL octet here. Remove it; a zone file is plain text.',
                        location: place(line, lineStart, i, i + 1),
                    };
                    i++;
                    continue;
            }
            break;
        }
        advance(i, line, lineStart);
        return true;
    }
    function advance(offset, line, lineStart) {
        at = offset;
        atLine = line;
        atLineStart = lineStart;
    }
    function push(start, end, flag, line, lineStart) {
        const first = (flag & QUOTED) === 0 ? start : start - 1;
        const before = count === 0 ? -1 : ends[count - 1] + (flags[count - 1] & QUOTED);
        starts[count] = start;
        ends[count] = end;
        flags[count] = first === before ? flag | GLUED : flag;
        lines[count] = line;
        lineStarts[count] = lineStart;
        count++;
    }
    function note(start, end, line, lineStart) {
        let i = start;
        while (i < end && (bytes[i] === SEMICOLON || CLASS[bytes[i]] === entries_SPACE))
            i++;
        if (text.slice(i, Math.min(end, i + NOTE.length)).toLowerCase() !== NOTE)
            return;
        let stop = end;
        while (stop > i && (bytes[stop - 1] === RETURN || CLASS[bytes[stop - 1]] === entries_SPACE))
            stop--;
        const content = bytes.toString('utf8', i, stop);
        const from = bytes.toString('utf8', Math.max(0, lineStart), i).length + 1;
        notes.push({
            text: content,
            location: { path, line, column: from, endColumn: from + content.length },
        });
    }
    /**
     * A parenthesis that nobody closes would swallow the rest of the file. Reading goes on at the next line that begins
     * without white space, since lines of white space first are most likely the rest of the broken record.
     */
    function recover(where) {
        unclosed++;
        problem = {
            message: `the parenthesis is not closed ${where}. Write the ')'.`,
            location: place(openedLine, openedLineStart, opened, opened + 1),
        };
        count = 0;
        if (unclosed >= MAX_UNCLOSED) {
            problem = { ...problem, last: true };
            stopped = true;
            return;
        }
        advance(opened, openedLine, openedLineStart);
        while (skipLine()) {
            const first = bytes[at];
            const kind = CLASS[first];
            if (kind === PLAIN || kind === HIGH || first === BACKSLASH)
                return;
        }
    }
    /** Moves on to the next line, whatever is in the way; false at the end of the file. */
    function skipLine() {
        let newline = bytes.indexOf(NEWLINE, at);
        while (newline < 0 && !finished) {
            at = bytes.length;
            fill();
            newline = bytes.indexOf(NEWLINE, at);
        }
        if (newline < 0)
            at = bytes.length;
        else
            advance(newline + 1, atLine + 1, newline + 1);
        while (at >= bytes.length && !finished)
            fill();
        return at < bytes.length;
    }
    /** An entry beyond the limit: a parenthesis left open, or a line that is no zone data. */
    function refuseLong() {
        if (depth > 0) {
            recover(`within ${MAX_ENTRY_OCTETS} octets`);
            return;
        }
        count = 0;
        problem = {
            message: `the line is longer than ${MAX_ENTRY_OCTETS} octets, which no record is. Break it up.`,
            location: { path, line: atLine, column: 1 },
        };
        skipLine();
    }
    return {
        get count() {
            return count;
        },
        get indented() {
            return indented;
        },
        get notes() {
            return notes;
        },
        get problem() {
            return problem;
        },
        isUtf16,
        next() {
            while (!stopped) {
                if (at >= bytes.length) {
                    if (finished)
                        break;
                    fill();
                    continue;
                }
                while (!scan()) {
                    if (bytes.length - at > MAX_ENTRY_OCTETS) {
                        refuseLong();
                        break;
                    }
                    fill();
                }
                if (count > 0 || problem !== undefined || notes.length > 0)
                    return true;
            }
            return false;
        },
        word(index) {
            return text.slice(starts[index], ends[index]);
        },
        isQuoted(index) {
            return (flags[index] & QUOTED) !== 0;
        },
        isGlued(index) {
            return (flags[index] & GLUED) !== 0;
        },
        locate(from, to = from + 1) {
            const last = to - 1;
            const line = lines[from];
            const endLine = lines[last];
            const start = starts[from] - (flags[from] & QUOTED);
            const location = { path, line, column: column(lineStarts[from], start) };
            if ((flags[last] & BROKEN) !== 0)
                return location;
            const endColumn = column(lineStarts[last], ends[last] + (flags[last] & QUOTED));
            return endLine === line ? { ...location, endColumn } : { ...location, endLine, endColumn };
        },
        close: window.close,
    };
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/names.js


/**
 * Reads a name of a zone file: octets above 127 stay octets, also white space that quotes or odd marks let through;
 * `@` and a missing final dot mean the origin.
 */
function parseZoneName(text, origin) {
    if (text.includes('\\[') && /(?:^|[^\\]\.)\\\[/.test(text))
        return (0,parsed/* refused */.J)(`'${text}' has a bit-string label, which no name server reads any more`);
    return (0,domain_name/* parseDomainName */.r)(CONTROL.test(text) ? escaped(text) : text, { origin, octets: true });
}
const CONTROL = /[\0-\x20\x7f]/;
function escaped(text) {
    return text.replace(/\\[\s\S]|[\0-\x20\x7f]/g, (found) => found.length > 1 ? found : `\\${String(found.charCodeAt(0)).padStart(3, '0')}`);
}
/** True for a name with its final dot: it needs no origin. */
function names_isAbsolute(text) {
    return /(?:^|[^\\])(?:\\\\)*\.$/.test(text);
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/ttl.js
/** The largest TTL (RFC 2181 section 8); BIND reads a larger one as 0. */
const MAX_TTL = 0x7fffffff;
const UNIT_SECONDS = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 };
/**
 * Seconds written as BIND reads them: a plain number, or numbers with units such as `1h30m`, where a number without
 * unit is the last and nothing before it counts. Undefined for anything else, and above 32 bits.
 */
function parseSeconds(text) {
    if (/^[0-9]{1,10}$/.test(text))
        return within32Bits(Number(text));
    if (text.length > 64 || !/^(?:[0-9]+[wdhms])+[0-9]*$/i.test(text))
        return undefined;
    let seconds = 0;
    for (const [, digits, unit] of text.matchAll(/([0-9]+)([wdhms]?)/gi)) {
        if (within32Bits(Number(digits)) === undefined)
            return undefined;
        if (unit === '') {
            if (seconds !== 0)
                return undefined;
            seconds = Number(digits);
        }
        else
            seconds += Number(digits) * UNIT_SECONDS[unit.toLowerCase()];
    }
    return within32Bits(seconds);
}
/** A TTL; above 2^31 - 1 it counts as 0. */
function parseTtl(text) {
    const seconds = parseSeconds(text);
    return seconds !== undefined && seconds > MAX_TTL ? 0 : seconds;
}
function within32Bits(value) {
    return value <= 0xffffffff ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/rdata/reading.js
/** Notes what is wrong with the current word, or the missing of it. */
function refuse(reading, problem) {
    reading.problem ??= problem;
    return '';
}
/** The next word, which must be there and must not be in quotes; undefined with the problem noted. */
function plainWord(reading, expected) {
    const { words, at } = reading;
    if (at >= words.count) {
        refuse(reading, `the record ends where ${expected} should follow`);
        return undefined;
    }
    if (words.isQuoted(at)) {
        refuse(reading, `"${words.word(at)}" is in quotes; write ${expected} without them`);
        return undefined;
    }
    return words.word(at);
}
function hasMore(reading) {
    return reading.problem === undefined && reading.at < reading.words.count;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/rdata/fields.js






/** A name of the RDATA, without its final dot. */
function fields_readName(reading) {
    const word = plainWord(reading, 'a name');
    if (word === undefined)
        return undefined;
    const name = parseZoneName(word, reading.origin);
    if (!name.ok) {
        refuse(reading, name.problem);
        return undefined;
    }
    reading.at++;
    return name.value;
}
/** A name as presentation format writes it outside its zone: with the final dot. */
const fields_name = (reading) => {
    const value = fields_readName(reading);
    if (value === undefined)
        return '';
    return value === domain_name/* ROOT */.Dl ? '.' : `${value}.`;
};
function integer(max) {
    return (reading) => {
        const word = plainWord(reading, `a number from 0 to ${max}`);
        if (word === undefined)
            return '';
        if (!/^[0-9]+$/.test(word))
            return refuse(reading, `'${word}' is not a decimal number`);
        const value = Number(word);
        if (value > max)
            return refuse(reading, `${word} is above ${max}`);
        reading.at++;
        return String(value);
    };
}
const u8 = integer(0xff);
const u16 = integer(0xffff);
const u32 = integer(0xffffffff);
/** Seconds, also with units as in `1h30m`. */
const seconds = (reading) => {
    const word = plainWord(reading, 'a time in seconds');
    if (word === undefined)
        return '';
    const value = parseSeconds(word);
    if (value === undefined)
        return refuse(reading, `'${word}' is not a time; write seconds, or units as in 1h30m`);
    reading.at++;
    return String(value);
};
/** A number that some registry gives names to; the registry grows, so any name is let through as it is. */
function numberOrMnemonic(max) {
    const number = integer(max);
    return (reading) => {
        const word = plainWord(reading, 'a number or its mnemonic');
        if (word === undefined)
            return '';
        if (!/^[a-z][a-z0-9_|-]*$/i.test(word))
            return number(reading);
        reading.at++;
        return word.toUpperCase();
    };
}
const u8OrMnemonic = numberOrMnemonic(0xff);
const u16OrMnemonic = numberOrMnemonic(0xffff);
/** The octets of a word of text, one character each; undefined for a broken escape. */
function octetsOf(word) {
    if (!word.includes('\\'))
        return word;
    let octets = '';
    for (let i = 0; i < word.length; i++) {
        if (word[i] !== '\\')
            octets += word[i];
        else if (/^[0-9]$/.test(word[i + 1] ?? '')) {
            const digits = word.slice(i + 1, i + 4);
            if (!/^[0-9]{3}$/.test(digits) || Number(digits) > 255)
                return undefined;
            octets += String.fromCharCode(Number(digits));
            i += 3;
        }
        else if (i + 1 >= word.length)
            return undefined;
        else
            octets += word[++i];
    }
    return octets;
}
function fields_quote(octets) {
    const inside = octets.replace(/["\\\0-\x1f\x7f-\xff]/g, (char) => char === '"' || char === '\\' ? `\\${char}` : `\\${String(char.charCodeAt(0)).padStart(3, '0')}`);
    return `"${inside}"`;
}
function fields_text(maxOctets) {
    return (reading) => {
        const { words, at } = reading;
        if (at >= words.count)
            return refuse(reading, 'the record ends where a text should follow');
        const octets = octetsOf(words.word(at));
        if (octets === undefined)
            return refuse(reading, `'${words.word(at)}': a backslash is followed by three digits up to 255, or by a character`);
        if (octets.length > maxOctets)
            return refuse(reading, `the text has ${octets.length} octets, the limit is ${maxOctets}; split it into several`);
        reading.at++;
        return fields_quote(octets);
    };
}
/** A character-string (RFC 1035 section 3.3), in quotes or not. */
const characterString = fields_text(255);
/** Text that fills the rest of the RDATA. */
const longText = fields_text(0xffff);
/** A field once or more, to the end. */
function oneOrMore(field) {
    return (reading) => {
        const parts = [field(reading)];
        while (hasMore(reading))
            parts.push(field(reading));
        return parts.join(' ');
    };
}
/** A field where there is something left to read. */
function optional(field) {
    return (reading) => (hasMore(reading) ? field(reading) : '');
}
/** The rest of the RDATA, whose pieces white space may separate. */
function rest(reading, expected) {
    const first = plainWord(reading, expected);
    if (first === undefined)
        return '';
    let whole = '';
    while (hasMore(reading)) {
        whole += plainWord(reading, expected) ?? '';
        if (reading.problem === undefined)
            reading.at++;
    }
    return whole;
}
/** Hexadecimal to the end of the record, any number of octets or exactly so many. */
function hexRest(octets) {
    return (reading) => {
        const start = reading.at;
        const hex = rest(reading, 'hexadecimal digits');
        if (reading.problem !== undefined)
            return '';
        if (!/^(?:[0-9a-f]{2})+$/i.test(hex)) {
            reading.at = start;
            const odd = /^[0-9a-f]+$/i.test(hex);
            return refuse(reading, odd ? `the ${hex.length} hexadecimal digits are not pairs` : `'${hex}' is not hexadecimal`);
        }
        if (octets !== undefined && hex.length !== 2 * octets) {
            reading.at = start;
            return refuse(reading, `there are ${hex.length / 2} octets of digest where its type has ${octets}`);
        }
        return hex.toUpperCase();
    };
}
/** Base64 (RFC 4648 section 4) to the end of the record. */
const base64Rest = (reading) => {
    const start = reading.at;
    const data = rest(reading, 'base64 data');
    if (reading.problem !== undefined)
        return '';
    if (data.length % 4 !== 0 || !/^[a-z0-9+/]+={0,2}$/i.test(data)) {
        reading.at = start;
        return refuse(reading, `'${data.length > 40 ? `${data.slice(0, 40)}...` : data}' is not base64`);
    }
    return data;
};
/** One word of the given form, kept as it is. */
function word(form, expected) {
    return (reading) => {
        const found = plainWord(reading, expected);
        if (found === undefined)
            return '';
        if (!form.test(found))
            return refuse(reading, `'${found}' is not ${expected}`);
        reading.at++;
        return found;
    };
}
const recordType = (reading) => {
    const found = plainWord(reading, 'a record type');
    if (found === undefined)
        return '';
    const type = parseRecordType(found);
    // A bitmap may name types that this list does not know yet; a mnemonic is all that can be told.
    if (type === undefined && !/^[a-z][a-z0-9-]*$/i.test(found))
        return refuse(reading, `'${found}' is not a record type`);
    reading.at++;
    return type ?? found.toUpperCase();
};
function address(family) {
    return (reading) => {
        const found = plainWord(reading, `an IPv${family} address`);
        if (found === undefined)
            return '';
        const parsed = (0,ip_address/* parseIpAddress */.D_)(found);
        if (!parsed.ok)
            return refuse(reading, parsed.problem);
        if (parsed.value.includes(':') !== (family === 6))
            return refuse(reading, `${found} is an IPv${family === 6 ? 4 : 6} address; ${family === 6 ? 'AAAA holds IPv6, A holds IPv4' : 'A holds IPv4, AAAA holds IPv6'}`);
        reading.at++;
        return parsed.value;
    };
}
const ipv4 = address(4);
const ipv6 = address(6);
/** Everything to the end as it is written, for RDATA whose inner syntax is not read here. */
const opaque = (reading) => {
    const { words } = reading;
    if (reading.at >= words.count)
        return refuse(reading, 'the record ends where its data should follow');
    let whole = '';
    for (let first = true; reading.at < words.count; reading.at++, first = false) {
        const { at } = reading;
        const part = words.isQuoted(at) ? `"${words.word(at)}"` : words.word(at);
        whole += first || words.isGlued(at) ? part : ` ${part}`;
    }
    return whole;
};

;// CONCATENATED MODULE: ./lib/sources/zone-file/rdata/generic.js



/** True where the RDATA is in the form of RFC 3597 section 5, `\# LENGTH HEX`. A TXT record may hold the text `\#`. */
function isGeneric(type, { words, at }) {
    if (at >= words.count || words.isQuoted(at) || words.word(at) !== '\\#')
        return false;
    return type !== 'TXT' || (at + 1 < words.count && /^[0-9]+$/.test(words.word(at + 1)));
}
/** Reads `\# LENGTH HEX`; types whose data has a canonical text of its own get that one. */
function readGeneric(type, reading) {
    reading.at++;
    const length = plainWord(reading, 'the number of octets');
    if (length === undefined)
        return '';
    if (!/^[0-9]{1,5}$/.test(length) || Number(length) > 0xffff)
        return refuse(reading, `'${length}' is not a number of octets from 0 to 65535`);
    reading.at++;
    let hex = '';
    while (hasMore(reading)) {
        const part = plainWord(reading, 'hexadecimal digits') ?? '';
        if (!/^[0-9a-f]*$/i.test(part))
            return refuse(reading, `'${part}' is not hexadecimal`);
        hex += part.toLowerCase();
        if (reading.problem === undefined)
            reading.at++;
    }
    if (reading.problem !== undefined)
        return '';
    if (hex.length !== 2 * Number(length)) {
        reading.at--;
        return refuse(reading, `there are ${hex.length} hexadecimal digits where ${length} octets need ${2 * Number(length)}`);
    }
    return canonical(type, Buffer.from(hex, 'hex'), reading) ?? (hex === '' ? '\\# 0' : `\\# ${length} ${hex}`);
}
function canonical(type, octets, reading) {
    const wrong = (what) => {
        reading.at--;
        return refuse(reading, `these octets are not ${what}`);
    };
    switch (type) {
        case 'A':
            return octets.length === 4 ? (0,ip_address/* addressFromBytes */.gu)(octets) : wrong('an IPv4 address, which has 4');
        case 'AAAA':
            return octets.length === 16 ? (0,ip_address/* addressFromBytes */.gu)(octets) : wrong('an IPv6 address, which has 16');
        case 'NS':
        case 'CNAME':
        case 'DNAME':
        case 'PTR':
            return wireName(octets) ?? wrong('a name in wire form (RFC 1035 section 3.1)');
    }
    return undefined;
}
function wireName(octets) {
    const labels = [];
    let at = 0;
    for (;;) {
        const length = octets[at];
        if (length === undefined || length > 63)
            return undefined;
        at++;
        if (length === 0)
            break;
        if (at + length > octets.length)
            return undefined;
        labels.push(octets.toString('latin1', at, at + length));
        at += length;
    }
    if (at !== octets.length)
        return undefined;
    const name = (0,domain_name/* nameFromLabels */.Lf)(labels);
    return name.ok ? name.value : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/rdata/types.js

/** Octets of a DS digest by digest type (IANA registry "DS RR Type Digest Algorithms"). */
const DIGEST_OCTETS = { 1: 20, 2: 32, 3: 32, 4: 48, 5: 32, 6: 32 };
const types_digest = (reading) => {
    const type = reading.words.word(reading.at - 1);
    return hexRest(DIGEST_OCTETS[Number(type)])(reading);
};
const salt = word(/^(?:-|(?:[0-9a-f]{2}){1,255})$/i, "a salt of hexadecimal digits, or '-'");
const hashedName = word(/^[0-9a-v]+$/i, 'a hash in base32');
const time = word(/^(?:[0-9]{14}|[0-9]{1,10})$/, 'a time such as 20270131000000');
const types = optional(oneOrMore(recordType));
const locator = word(/^[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){3}$/i, 'four groups of hexadecimal digits');
/** The gateway of IPSECKEY and the relay of AMTRELAY: what it is, the number `back` fields before says. */
function gateway(back) {
    return (reading) => {
        const kind = Number(reading.words.word(reading.at - back));
        if (kind === 1)
            return ipv4(reading);
        if (kind === 2)
            return ipv6(reading);
        if (kind === 3)
            return fields_name(reading);
        return word(/^\.$/, "'.', which stands for none")(reading);
    };
}
/** Parameters of SVCB (RFC 9460 section 2.1): keys are checked for form, values are kept. */
const serviceParameters = (reading) => {
    const { words } = reading;
    for (let i = reading.at; i < words.count; i++) {
        if (words.isGlued(i))
            continue;
        const key = words.word(i);
        if (!words.isQuoted(i) && /^[a-z0-9-]+(?:=|$)/.test(key))
            continue;
        reading.at = i;
        reading.problem = `'${key}' is not a service parameter such as alpn=h2`;
        return '';
    }
    return opaque(reading);
};
const base64Word = word(/^(?:[a-z0-9+/]{4})*(?:[a-z0-9+/]{2}==|[a-z0-9+/]{3}=)?$/i, 'base64 data');
const mailbox2 = [fields_name, fields_name];
const preferenceAndName = [u16, fields_name];
const delegationSigner = [u16, u8OrMnemonic, u8, types_digest];
const key = [u16OrMnemonic, u8OrMnemonic, u8OrMnemonic, optional(base64Rest)];
const signature = [recordType, u8OrMnemonic, u8, seconds, time, time, u16, fields_name, base64Rest];
const service = [u16, fields_name, optional(serviceParameters)];
const texts = [oneOrMore(characterString)];
/**
 * The fields of each type's RDATA, in order. What is not here is kept as it is written: better a value that nobody
 * looked into than a complaint about a good one.
 */
const RDATA = {
    SOA: [fields_name, fields_name, u32, seconds, seconds, seconds, seconds],
    MX: preferenceAndName,
    AFSDB: preferenceAndName,
    RT: preferenceAndName,
    KX: preferenceAndName,
    LP: preferenceAndName,
    PX: [u16, fields_name, fields_name],
    SRV: [u16, u16, u16, fields_name],
    NAPTR: [u16, u16, characterString, characterString, characterString, fields_name],
    RP: mailbox2,
    MINFO: mailbox2,
    TALINK: mailbox2,
    MB: [fields_name],
    MG: [fields_name],
    MR: [fields_name],
    'NSAP-PTR': [fields_name],
    TXT: texts,
    SPF: texts,
    AVC: texts,
    NINFO: texts,
    RESINFO: texts,
    WALLET: texts,
    HINFO: [characterString, characterString],
    X25: [characterString],
    ISDN: [characterString, optional(characterString)],
    GPOS: [characterString, characterString, characterString],
    CAA: [u8, word(/^[a-z0-9]{1,255}$/i, 'a property of letters and digits'), longText],
    URI: [u16, u16, longText],
    DS: delegationSigner,
    CDS: [u16, u8OrMnemonic, u8, hexRest()],
    DLV: delegationSigner,
    TA: delegationSigner,
    SSHFP: [u8, u8, hexRest()],
    TLSA: [u8, u8, u8, hexRest()],
    SMIMEA: [u8, u8, u8, hexRest()],
    ZONEMD: [u32, u8, u8, hexRest()],
    DNSKEY: key,
    CDNSKEY: key,
    KEY: key,
    RKEY: key,
    RRSIG: signature,
    SIG: signature,
    NSEC: [fields_name, types],
    NSEC3: [u8, u8, u16, salt, hashedName, types],
    NSEC3PARAM: [u8, u8, u16, salt],
    CSYNC: [u32, u16, types],
    OPENPGPKEY: [base64Rest],
    DHCID: [base64Rest],
    BRID: [base64Rest],
    HHIT: [base64Rest],
    CERT: [u16OrMnemonic, u16, u8OrMnemonic, base64Rest],
    IPSECKEY: [u8, u8, u8OrMnemonic, gateway(2), optional(base64Rest)],
    AMTRELAY: [u8, word(/^[01]$/, '0 or 1'), u8, gateway(1)],
    HIP: [u8, word(/^(?:[0-9a-f]{2})+$/i, 'hexadecimal digits'), base64Word, optional(oneOrMore(fields_name))],
    DSYNC: [recordType, u8OrMnemonic, u16, fields_name],
    SVCB: service,
    HTTPS: service,
    NID: [u16, locator],
    L64: [u16, locator],
    L32: [u16, ipv4],
    EUI48: [word(/^[0-9a-f]{2}(?:-[0-9a-f]{2}){5}$/i, 'six octets such as 00-00-5e-00-53-2a')],
    EUI64: [word(/^[0-9a-f]{2}(?:-[0-9a-f]{2}){7}$/i, 'eight octets such as 00-00-5e-ef-10-00-00-2a')],
};

;// CONCATENATED MODULE: ./lib/sources/zone-file/rdata/read-rdata.js




/** Reads the words from `from` to the end as RDATA of the type; relative names get the origin. */
function readRdata(type, words, from, origin) {
    const reading = { words, origin, at: from, problem: undefined };
    const value = isGeneric(type, reading) ? readGeneric(type, reading) : readFields(type, reading);
    if (reading.problem === undefined && reading.at < words.count)
        refuse(reading, `'${words.word(reading.at)}' is more than a ${type} record holds`);
    return reading.problem === undefined
        ? { ok: true, value }
        : { ok: false, problem: reading.problem, at: reading.at };
}
function readFields(type, reading) {
    switch (type) {
        case 'A':
            return ipv4(reading);
        case 'AAAA':
            return ipv6(reading);
        case 'NS':
        case 'CNAME':
        case 'DNAME':
        case 'PTR':
            return fields_readName(reading) ?? '';
    }
    const fields = Object.hasOwn(RDATA, type) ? RDATA[type] : undefined;
    if (fields !== undefined) {
        const parts = [];
        for (const field of fields) {
            const part = field(reading);
            if (reading.problem !== undefined)
                return '';
            if (part !== '')
                parts.push(part);
        }
        return parts.join(' ');
    }
    if (/^TYPE[0-9]+$/.test(type) || type === 'NULL')
        return refuse(reading, `the data of ${type} has no text form of its own; write '\\# LENGTH HEX' (RFC 3597)`);
    return opaque(reading);
}

;// CONCATENATED MODULE: ./lib/sources/rdata-fields.js




const MAX_STRING_OCTETS = 255;
/**
 * The canonical text of RDATA (see `DnsRecord.data`) whose fields a tool keeps apart. Names among them are fully
 * qualified, with or without the final dot.
 */
function rdataOfFields(type, fields) {
    const words = {
        count: fields.length,
        word(index) {
            const field = fields[index];
            return typeof field === 'string' ? field : field.octets.toString('latin1').replaceAll('\\', '\\\\');
        },
        isQuoted: (index) => typeof fields[index] !== 'string',
        isGlued: () => false,
    };
    return read(type, words);
}
/** The canonical text of RDATA in presentation format. */
function rdataOfText(type, text) {
    const entries = openEntries('', [Buffer.from(` ${text}\n`)]);
    try {
        if (!entries.next() || entries.count === 0)
            return (0,parsed/* refused */.J)('there is no data');
        if (entries.problem !== undefined)
            return (0,parsed/* refused */.J)(entries.problem.message);
        return read(type, entries);
    }
    finally {
        entries.close();
    }
}
/** Text of any length as the strings of at most 255 octets that TXT records hold. */
function stringsOf(text) {
    const octets = Buffer.from(text, 'utf8');
    const strings = [];
    for (let at = 0; at === 0 || at < octets.length; at += MAX_STRING_OCTETS) {
        strings.push({ octets: octets.subarray(at, at + MAX_STRING_OCTETS) });
    }
    return strings;
}
/** Text in quotes, of any length. */
function quotedText(text) {
    return { octets: Buffer.from(text, 'utf8') };
}
function read(type, words) {
    const rdata = readRdata(type, words, 0, domain_name/* ROOT */.Dl);
    return rdata.ok ? (0,parsed/* parsed */.Y)(rdata.value) : (0,parsed/* refused */.J)(rdata.problem);
}

;// CONCATENATED MODULE: ./lib/sources/dnscontrol/record-data.js




/** Types whose target is a name, where a name without dots is short for one in the zone. */
const NAME_TARGETS = new Set([
    'CNAME',
    'DNAME',
    'NS',
    'PTR',
    'MX',
    'SRV',
    'NAPTR',
    'SVCB',
    'HTTPS',
    'SOA',
]);
/** The fields before and behind the target, by type; `target` stands for itself. Absent numbers are 0. */
const FIELDS = {
    MX: ['mxpreference', 'target'],
    SRV: ['srvpriority', 'srvweight', 'srvport', 'target'],
    CAA: ['caaflag', 'caatag', '"target'],
    NAPTR: ['naptrorder', 'naptrpreference', '"naptrflags', '"naptrservice', '"naptrregexp', 'target'],
    SSHFP: ['sshfpalgorithm', 'sshfpfingerprint', 'target'],
    TLSA: ['tlsausage', 'tlsaselector', 'tlsamatchingtype', 'target'],
    SMIMEA: ['smimeausage', 'smimeaselector', 'smimeamatchingtype', 'target'],
    DS: ['dskeytag', 'dsalgorithm', 'dsdigesttype', 'dsdigest'],
    DNSKEY: ['dnskeyflags', 'dnskeyprotocol', 'dnskeyalgorithm', 'dnskeypublickey'],
    SOA: ['target', 'soambox', 'soaserial', 'soarefresh', 'soaretry', 'soaexpire', 'soaminttl'],
    SVCB: ['svcpriority', 'target', ' svcparams'],
    HTTPS: ['svcpriority', 'target', ' svcparams'],
};
/** Canonical RDATA of a record of print-ir, or what is wrong with it. */
function recordData(type, record, zone) {
    const target = textOf(get(record, 'target')) ?? '';
    if (target === '') {
        // Records of the newer kind carry their data whole; the misspelt key is DNSControl's own.
        const whole = textOf(get(record, 'zonfefilepartial')) ?? textOf(get(record, 'zonefilepartial'));
        if (whole !== undefined && whole !== '')
            return rdataOfText(type, whole);
    }
    if (type === 'TXT' || type === 'SPF')
        return rdataOfFields(type, stringsOf(target));
    if (type === 'LOC')
        return rdataOfText(type, target);
    const name = NAME_TARGETS.has(type) ? targetName(target, zone) : undefined;
    if (name?.ok === false)
        return name;
    const fields = [];
    let svcParams = '';
    for (const field of FIELDS[type] ?? ['target']) {
        const key = field.replace(/^[" ]/, '');
        const value = key === 'target' ? target : (textOf(get(record, key)) ?? '');
        if (key === 'target' && name !== undefined)
            fields.push(name.value === domain_name/* ROOT */.Dl ? '.' : `${name.value}.`);
        else if (key === 'soambox') {
            const mailbox = mailboxName(value, zone);
            if (!mailbox.ok)
                return mailbox;
            fields.push(`${mailbox.value}.`);
        }
        else if (field.startsWith('"'))
            fields.push(quotedText(value));
        else if (field.startsWith(' '))
            svcParams = value;
        else
            fields.push(value === '' ? '0' : value);
    }
    if (svcParams !== '')
        return rdataOfText(type, `${fields.join(' ')} ${svcParams}`);
    if (target === '' && FIELDS[type] === undefined)
        return (0,parsed/* refused */.J)('there is no target');
    return rdataOfFields(type, fields);
}
/** A target as dnsconfig.js writes it: `@` for the zone, a short name in it, or a name with its final dot. */
function targetName(text, zone) {
    if (text === '')
        return (0,parsed/* refused */.J)('there is no target. Write a name with its final dot');
    if (text.includes('.') && !text.endsWith('.')) {
        return (0,parsed/* refused */.J)(`the target '${text}' has no final dot, which DNSControl refuses. Write '${text}.'`);
    }
    return (0,domain_name/* parseDomainName */.r)(text, { origin: zone });
}
function mailboxName(text, zone) {
    if (text === '')
        return (0,parsed/* parsed */.Y)(zone);
    return (0,domain_name/* parseDomainName */.r)(text.replace(/@/, '.'));
}

;// CONCATENATED MODULE: ./lib/sources/dnscontrol/read-domain.js








/** Types whose data decides what is judged: one that cannot be read is a defect, and of others a skip. */
const JUDGED = new Set(['A', 'AAAA', 'PTR', 'CNAME', 'DNAME', 'NS', 'MX', 'SRV']);
/** Keys that say that the provider holds records which DNSControl leaves alone. */
const OTHERS_WRITE = ['keepunknown', 'unmanaged', 'ignored_names', 'ignored_targets', 'ignore_external_dns'];
/** One domain of print-ir: its records in order, then the zone itself. */
function* readDomain(node, path) {
    const nameNode = get(node, 'name');
    const written = textOf(nameNode);
    if (node.kind !== 'map' || nameNode === undefined || written === undefined || written === '') {
        yield syntaxDefect(placeOf(nameNode ?? node), `${describe(node)} stands where a domain belongs, and has no name. Write {"name": "example.org", "records": []}`);
        return;
    }
    const [plain = ''] = written.split('!');
    const apex = (0,domain_name/* parseDomainName */.r)(plain);
    if (!apex.ok) {
        yield syntaxDefect(placeOf(nameNode), `the name of the domain: ${apex.problem}`);
        return;
    }
    const reading = {
        apex: apex.value,
        view: viewOf(node, written),
        proxyDefault: textOf(get(get(node, 'meta'), 'cloudflare_proxy_default')),
        complete: !OTHERS_WRITE.some((key) => isSet(get(node, key))),
        unknown: [],
    };
    for (const nameserver of itemsOf(get(node, 'nameservers')))
        yield readNameserver(nameserver, reading);
    const records = get(node, 'records');
    if (records !== undefined && records.kind !== 'list' && !isNull(records)) {
        reading.complete = false;
        yield syntaxDefect(placeOf(records), `'records' of ${apex.value} is ${describe(records)}. Write a list of records`);
    }
    else
        for (const record of itemsOf(records))
            yield readRecord(record, reading);
    const { view, complete, unknown } = reading;
    yield {
        kind: 'zone',
        apex: apex.value,
        ...(view === undefined ? {} : { view }),
        path,
        complete,
        ...(unknown.length === 0 ? {} : { unknown }),
    };
}
/** The tag of a split-horizon domain, `example.org!inside`; an empty tag is no view. */
function viewOf(domain, name) {
    const unique = textOf(get(domain, 'uniquename')) ?? textOf(get(get(domain, 'meta'), 'dnscontrol_uniquename'));
    const tag = textOf(get(domain, 'tag')) ?? tagIn(name) ?? (unique === undefined ? undefined : tagIn(unique));
    return tag === undefined || tag === '' ? undefined : tag;
}
function tagIn(text) {
    const mark = text.indexOf('!');
    return mark < 0 ? undefined : text.slice(mark + 1);
}
function isSet(node) {
    if (node === undefined || isNull(node))
        return false;
    if (node.kind === 'scalar')
        return node.text !== 'false' && node.text !== '';
    return node.kind === 'list' ? node.items.length > 0 : entriesOf(node).length > 0;
}
function readNameserver(node, reading) {
    const { apex } = reading;
    const text = textOf(get(node, 'name')) ?? textOf(node);
    const target = (0,domain_name/* parseDomainName */.r)(text ?? '');
    if (!target.ok) {
        reading.complete = false;
        return syntaxDefect(placeOf(node), `a name server of ${apex}: ${target.problem}`, apex);
    }
    return read_domain_declare(reading, { owner: apex, type: 'NS', ttl: undefined, data: target.value, place: node });
}
function readRecord(record, reading) {
    const { apex } = reading;
    const lose = (place, problem, name) => {
        reading.complete = false;
        const origin = filePositionOf(record);
        const [found, remedy] = problem.split(/(?<=\.|;) (?=[Ww]rite )/, 2);
        const said = remedy === undefined ? `${problem}${origin}` : `${found.slice(0, -1)}${origin}. ${remedy}`;
        return syntaxDefect(placeOf(place), said, name);
    };
    const typeNode = get(record, 'type');
    const type = textOf(typeNode)?.toUpperCase();
    if (record.kind !== 'map' || type === undefined || type === '') {
        return lose(typeNode ?? record, `a record of ${apex} has no type. Write {"type": "AAAA", "name": "www", "target": "2001:db8::25"}`);
    }
    const nameNode = get(record, 'name');
    const owner = read_domain_ownerOf(textOf(nameNode) ?? '@', type, apex);
    if (!owner.ok)
        return lose(nameNode ?? record, `${type} record of ${apex}: ${owner.problem}`);
    const known = parseRecordType(type);
    if (known === undefined) {
        if (!/^(?:CF|CLOUDFLAREAPI)_/.test(type))
            reading.unknown.push(owner.value);
        const detail = `${owner.value} has a record of type ${type}, which is the provider's own: what it answers is not known here${filePositionOf(record)}`;
        return read_domain_skip(isAlias(type) ? 'alias' : 'provider-feature', detail, record, owner.value);
    }
    if (!(0,domain_name/* isAtOrBelow */.a5)(owner.value, apex)) {
        return lose(nameNode ?? record, `${owner.value} lies outside the domain ${apex}`, owner.value);
    }
    if (read_domain_isProxied(type, record, reading)) {
        reading.unknown.push(owner.value);
        const address = addressIn(record);
        const detail = `${owner.value} is proxied by Cloudflare, whose own addresses answer for it${filePositionOf(record)}`;
        return read_domain_skip('proxied', detail, record, owner.value, address);
    }
    const data = recordData(known, record, apex);
    if (!data.ok) {
        const problem = `${known} record of ${owner.value}: ${data.problem}`;
        if (JUDGED.has(known))
            return lose(get(record, 'target') ?? record, problem, owner.value);
        return read_domain_skip('unreadable-data', `${problem}${filePositionOf(record)}`, record, owner.value);
    }
    return read_domain_declare(reading, {
        owner: owner.value,
        type: known,
        ttl: read_domain_ttlOf(record),
        data: data.value,
        place: record,
    });
}
function read_domain_declare({ apex, view }, { place, ...content }) {
    const location = placeOf(place);
    return {
        kind: 'record',
        record: { ...content, location, zone: apex, ...(view === undefined ? {} : { view }) },
    };
}
/** The owner: `@`, a name in the domain, a name with its final dot, or for PTR records an address (REV of DNSControl). */
function read_domain_ownerOf(text, type, apex) {
    if (type === 'PTR' && isInReverseTree(apex)) {
        const address = (0,ip_address/* parseIpAddress */.D_)(text);
        // Four octets in a reverse zone are an address unless they are the labels below it.
        if (address.ok && (0,domain_name/* isAtOrBelow */.a5)(reverseNameOf(address.value), apex))
            return (0,parsed/* parsed */.Y)(reverseNameOf(address.value));
    }
    return (0,domain_name/* parseDomainName */.r)(text === '' ? '@' : text, { origin: apex });
}
function isAlias(type) {
    return /ALIAS|ANAME/.test(type);
}
/** Cloudflare answers for proxied names with addresses of its own, whose PTR is not ours to set. */
function read_domain_isProxied(type, record, { proxyDefault }) {
    if (type !== 'A' && type !== 'AAAA' && type !== 'CNAME')
        return false;
    const proxy = textOf(get(get(record, 'meta'), 'cloudflare_proxy')) ?? proxyDefault;
    return proxy !== undefined && /^(?:on|full|true)$/i.test(proxy);
}
function addressIn(record) {
    const address = (0,ip_address/* parseIpAddress */.D_)(textOf(get(record, 'target')) ?? '');
    return address.ok ? address.value : undefined;
}
function read_domain_ttlOf(record) {
    const text = textOf(get(record, 'ttl'));
    return text !== undefined && /^[0-9]{1,10}$/.test(text) && Number(text) <= 0xffffffff
        ? Number(text)
        : undefined;
}
/** Where the record stands in dnsconfig.js, in words: the person edits that file, not this one. */
function filePositionOf(record) {
    const position = textOf(get(record, 'filepos'));
    return position === undefined || position === '' ? '' : ` (dnsconfig.js ${quote(position).slice(1, -1)})`;
}
function read_domain_skip(reason, detail, place, name, address) {
    return {
        kind: 'skip',
        skip: { reason, detail, name, ...(address === undefined ? {} : { address }), location: placeOf(place) },
    };
}

;// CONCATENATED MODULE: ./lib/sources/dnscontrol.js






/** What `dnscontrol print-ir` makes of a dnsconfig.js: the zones with all records, as JSON. */
const dnscontrol = {
    id: 'dnscontrol',
    title: 'The JSON that dnscontrol print-ir makes of a dnsconfig.js',
    recognises(file, head) {
        if (/^\ufeff?\s*\{/.test(head) && /"(?:dns_providers|registrars)"\s*:/.test(head))
            return 2;
        return /(?:^|[/._-])print-ir[^/]*\.json$/.test(file.path) ? 1 : 0;
    },
    *read(file, tree) {
        const { path } = file;
        if (file.origin !== undefined) {
            throw new SourceError(`${path} names its zones itself. Remove 'origin: ${file.origin}'.`, { path });
        }
        let root;
        try {
            root = parseDocument(tree.read(path, MAX_OCTETS), { path, json: true });
        }
        catch (error) {
            if (error instanceof DocumentError)
                throw new SourceError(error.message, error);
            throw error;
        }
        const domains = get(root, 'domains');
        if (domains?.kind !== 'list') {
            const { line, column } = domains ?? root;
            const found = domains === undefined ? "there is no 'domains' list" : `'domains' is ${describe(domains)}`;
            throw new SourceError(`${path}:${line}:${column}: ${found}. Write what 'dnscontrol print-ir' prints into this file.`, { path, line, column });
        }
        for (const domain of domains.items)
            yield* readDomain(domain, path);
    },
};

;// CONCATENATED MODULE: ./lib/sources/zone-file/ignore-comment.js

const HOW = "Write '; ptr-gate: ignore RULE[, RULE...] [until YYYY-MM-DD] -- REASON'.";
/** Reads `ptr-gate: ignore RULE[, RULE...] [until DATE] -- REASON`; the reason is not optional. */
function parseIgnoreComment({ text, location }) {
    const verb = /^ptr-gate\s*:?\s*(\S*)\s*/i.exec(text);
    if (verb[1].toLowerCase() !== 'ignore' || !/^ptr-gate\s*:/i.test(text))
        return (0,parsed/* refused */.J)(`'${verb[0].trim()}' is not a comment that ptr-gate knows. ${HOW}`);
    const [, head, , reason] = /^(.*?)(\s--|^--)(?:\s+(.*))?$/s.exec(text.slice(verb[0].length)) ?? [];
    if (head === undefined || reason === undefined || reason.trim() === '')
        return (0,parsed/* refused */.J)(`the ignore comment gives no reason. ${HOW}`);
    const [, list, date] = /^(.*?)(?:\s+until(?:\s+(.*))?)?$/s.exec(head.trim());
    const hasUntil = /\suntil(?:\s|$)/.test(` ${head.trim()}`.slice(list.length));
    const rules = list.split(',').map((rule) => rule.trim());
    const strange = rules.find((rule) => !/^[a-z]+(?:-[a-z0-9]+)+$/.test(rule));
    if (strange !== undefined)
        return (0,parsed/* refused */.J)(strange === ''
            ? `the ignore comment names no rule. ${HOW}`
            : `'${strange}' is not a rule's name. ${HOW}`);
    if (!hasUntil)
        return (0,parsed/* parsed */.Y)({ rules, reason: reason.trim(), location });
    if (date === undefined || !ignore_comment_isDate(date))
        return (0,parsed/* refused */.J)(`'until ${date ?? ''}' is not followed by a date such as 2027-01-31. ${HOW}`);
    return (0,parsed/* parsed */.Y)({ rules, reason: reason.trim(), until: date, location });
}
function ignore_comment_isDate(text) {
    if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text))
        return false;
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

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
    title: 'Hosts files: an address and its names on each line, as in /etc/hosts',
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
    *read(file, tree) {
        let line = 1;
        for (const block of lineBlocks(file.path, tree)) {
            const lines = block.split('\n');
            // What follows the last line end of a block is empty, and belongs to the next one.
            const count = block.endsWith('\n') ? lines.length - 1 : lines.length;
            for (let i = 0; i < count; i++)
                yield* readLine(lines[i], { path: file.path, line: line++ });
        }
    },
};
function looksLikeHostsLine(line) {
    const [address, name, ...rest] = line.split(/\s+/);
    if (name === undefined || !(0,ip_address/* parseIpAddress */.D_)(address.replace(/%.*$/, '')).ok)
        return false;
    return [name, ...rest].every((word) => NAME_LIKE.test(word));
}
function* readLine(line, place) {
    const hash = line.indexOf('#');
    const [first, ...names] = [...(hash < 0 ? line : line.slice(0, hash)).matchAll(/\S+/g)].map(({ 0: text, index }) => ({
        text,
        location: {
            ...place,
            column: index + 1,
            endLine: place.line,
            endColumn: index + 1 + text.length,
        },
    }));
    if (first === undefined)
        return;
    const scope = first.text.indexOf('%');
    const address = (0,ip_address/* parseIpAddress */.D_)(scope < 0 ? first.text : first.text.slice(0, scope));
    if (!address.ok) {
        yield syntaxDefect(first.location, explainAddress(first.text, address.problem, names));
        return;
    }
    if (names.length === 0) {
        yield syntaxDefect(first.location, `no name follows the address ${first.text}. Write '${first.text} mail.example.org'`);
    }
    const ignore = hash < 0 ? undefined : ignoreIn(line, hash, place);
    if (ignore !== undefined && !ignore.comment.ok)
        yield syntaxDefect(ignore.location, ignore.comment.problem);
    const ignores = ignore?.comment.ok === true ? [ignore.comment.value] : undefined;
    for (const word of names) {
        yield hosts_readName(word, { address: address.value, scoped: scope < 0 ? undefined : first.text, ignores });
    }
}
/** `# ptr-gate: ignore RULE -- REASON` behind the names of a line. */
function ignoreIn(line, hash, place) {
    const text = line
        .slice(hash)
        .replace(/^#+\s*/, '')
        .trimEnd();
    if (!/^ptr-gate\b/i.test(text))
        return undefined;
    const column = line.indexOf(text, hash) + 1;
    const location = { ...place, column, endLine: place.line, endColumn: column + text.length };
    return { location, comment: parseIgnoreComment({ text, location }) };
}
function explainAddress(text, problem, names) {
    const swapped = names.find((word) => (0,ip_address/* parseIpAddress */.D_)(word.text).ok);
    return swapped === undefined
        ? `${problem}. Write an address such as 2001:db8::25 first, then its names`
        : `the address ${swapped.text} stands behind the name ${text}. Write '${swapped.text} ${text}'`;
}
function hosts_readName(word, { address, scoped, ignores }) {
    const { text, location } = word;
    if ((0,ip_address/* parseIpAddress */.D_)(text).ok) {
        return syntaxDefect(location, `'${text}' is a second address. Write each address on a line of its own`);
    }
    const name = parseHandWrittenName(text, 'pair');
    if (!name.ok)
        return syntaxDefect(location, name.problem);
    if ((0,domain_name/* isWildcard */.z2)(name.value)) {
        return syntaxDefect(location, `'${text}' is a wildcard, which hosts files do not know. Write each name`, name.value);
    }
    const skip = (reason, detail) => ({
        kind: 'skip',
        skip: { reason, detail, name: name.value, address, location },
    });
    if (scoped !== undefined) {
        return skip('scope-id', `${scoped} has a scope id, which means something on one machine only`);
    }
    if (isLocal(name.value, address)) {
        return skip('loopback', `${address} with ${name.value} is a standard line of a hosts file, not a name in the DNS`);
    }
    if (!name.value.includes('.')) {
        return skip('unqualified-name', `${name.value} is a short name, which only a search list makes whole`);
    }
    const pair = { name: name.value, address, location };
    return { kind: 'pair', pair: ignores === undefined ? pair : { ...pair, ignores } };
}
const STANDARD_NAME = /^(?:localhost|ip6-(?!.*\.)|broadcasthost$)/;
/** Lines that every system has, and those that block a name: none of them is about the DNS. */
function isLocal(name, address) {
    return (/^(?:127\.|2(?:2[4-9]|3[0-9])\.|255\.255\.255\.255$|0\.0\.0\.0$|::1?$|ff[0-9a-f]{2}:)/.test(address) ||
        STANDARD_NAME.test(name));
}

;// CONCATENATED MODULE: ./lib/sources/manifest.js









/** Keys beside `expect:`, for the manifest is part of ptr-gate.yml; `config.ts` reads them. */
const manifest_TOP_KEYS = ['expect', 'records', 'policy', 'regions', 'rollout', 'health', '$schema'];
const ADDRESS_KEYS = ['address', 'A', 'AAAA'];
const ENTRY_KEYS = [...ADDRESS_KEYS, 'ptr'];
/** Pairs written by hand, under `expect:`. */
const manifest = {
    id: 'manifest',
    title: 'Pairs under expect: in ptr-gate.yml, or in another YAML or JSON file',
    recognises(file, head) {
        if (hasTopLevelExpect(head))
            return 2;
        return /(?:^|\/)ptr-gate\.(?:ya?ml|json)$/.test(file.path) ? 1 : 0;
    },
    *read(file, tree) {
        let root;
        try {
            root = parseDocument(tree.read(file.path, MAX_OCTETS), { path: file.path });
        }
        catch (error) {
            if (error instanceof DocumentError)
                throw new SourceError(error.message, error);
            throw error;
        }
        const problems = createProblems();
        yield* readManifest(root, problems);
        if (problems.first !== undefined)
            throw new SourceError(problems.message(), problems.first);
    },
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
function* readManifest(root, problems) {
    if (root.kind !== 'map' && !isNull(root)) {
        problems.add(root, "no mapping with 'expect:' stands here. Write expect: {mail.example.org: 192.0.2.25}");
        return;
    }
    if (root.kind === 'map')
        problems.unknownKeys(root, manifest_TOP_KEYS, 'a manifest');
    const expect = get(root, 'expect');
    if (expect === undefined || isNull(expect))
        return;
    if (expect.kind !== 'map') {
        problems.add(expect, "'expect:' is a mapping of names to addresses. Write expect: {mail.example.org: 192.0.2.25}");
        return;
    }
    const regions = entryOf(root, 'regions') && entriesOf(get(root, 'regions')).map((entry) => entry.key.text);
    const reading = { problems, regions, seen: new Map() };
    for (const { key, value } of expect.entries) {
        const name = parseHandWrittenName(key.text, 'pair');
        if (name.ok)
            yield* readEntry(name.value, key, value, reading);
        else if (isSwapped(key, value)) {
            const write = `Write '${textOf(value)}: ${key.text}'`;
            yield defect(key, `the address ${quote(key.text)} stands before the name. ${write}`);
        }
        else {
            yield defect(key, name.problem);
            yield* readEntry(undefined, key, value, reading);
        }
    }
}
function isSwapped(key, value) {
    return (value.kind === 'scalar' && (0,ip_address/* parseIpAddress */.D_)(key.text).ok && parseHandWrittenName(value.text, 'pair').ok);
}
/** One name's value: addresses, objects, a list of both, or a mapping of regions. Without a name only defects come. */
function* readEntry(name, key, value, reading) {
    if (value.kind === 'map' && isPerRegion(value, reading)) {
        for (const part of value.entries)
            yield* readRegion(name, part, reading);
    }
    else if (value.kind === 'list' && value.items.length === 0) {
        yield defect(value, 'the list of addresses is empty. Write one such as [2001:db8::25]', name);
    }
    else if (isNull(value)) {
        const place = value.endColumn === value.column ? key : value;
        yield defect(place, `${quote(key.text)} has no address. Write '${key.text}: 2001:db8::25'`, name);
    }
    else {
        for (const item of itemsOf(value)) {
            if (item.kind === 'map')
                yield* readObject({ name }, item, reading);
            else if (item.kind === 'list') {
                yield defect(item, 'a list stands inside a list. Write all addresses in one list', name);
            }
            else
                yield* readAddresses({ name }, item, 'address', reading);
        }
    }
}
/** True for a mapping of mappings, or of declared regions, with none of an object's own keys. */
function isPerRegion(map, { regions }) {
    return (map.entries.some(({ key, value }) => value.kind === 'map' || regions?.includes(key.text) === true) &&
        !map.entries.some(({ key }) => ENTRY_KEYS.includes(key.text)));
}
function* readRegion(name, part, reading) {
    const { key, value } = part;
    if (reading.regions !== undefined && !reading.regions.includes(key.text)) {
        reading.problems.unknownKey(part, reading.regions, "'regions:' of this file");
    }
    else if (value.kind === 'map') {
        yield* readObject({ name, region: key.text }, value, reading);
    }
    else {
        const found = `the region ${quote(key.text)} holds ${describe(value)}`;
        yield defect(value, `${found}. Write ${key.text}: {A: 192.0.2.25, AAAA: 2001:db8::25}`, name);
    }
}
/** `{address: ..., ptr: ...}` or `{A: ..., AAAA: ..., ptr: ...}`. */
function* readObject(shared, map, reading) {
    const colon = addressWithColon(map);
    if (colon !== undefined) {
        const found = `the address ${quote(colon)} ends in ':', which makes it a key in YAML`;
        yield defect(map, `${found}. Write it in quotes: "${colon}"`, shared.name);
        return;
    }
    const problemsBefore = reading.problems.count;
    reading.problems.unknownKeys(map, ENTRY_KEYS, "an entry of 'expect:'");
    let whole = shared;
    const targets = entryOf(map, 'ptr');
    if (targets !== undefined) {
        const ptr = [];
        let sound = true;
        for (const target of manifest_targetsOf(targets)) {
            const name = parseTarget(target);
            if (name.ok)
                ptr.push(name.value);
            else {
                sound = false;
                yield defect(target, name.problem, shared.name);
            }
        }
        whole = sound ? { ...shared, ptr: [...new Set(ptr)] } : { name: undefined };
    }
    let empty = true;
    for (const { key, value } of map.entries) {
        const addressKey = ADDRESS_KEYS.find((known) => known === key.text);
        if (addressKey === undefined)
            continue;
        empty = false;
        yield* readAddresses(whole, isNull(value) ? { ...value, ...placeOfKey(key, value) } : value, addressKey, reading);
    }
    // A mistyped key holds the address already told missing.
    if (empty && reading.problems.count === problemsBefore) {
        yield defect(map, 'this entry has no address. Write {address: 2001:db8::25}, or {A: ..., AAAA: ...}', shared.name);
    }
}
function placeOfKey(key, value) {
    const { path, line, column, endLine, endColumn } = value.column === value.endColumn ? key : value;
    return { path, line, column, endLine, endColumn };
}
/** The nodes under `ptr:`; an empty value or list is one node, for its defect. */
function manifest_targetsOf({ key, value }) {
    if (isNull(value))
        return [{ ...value, ...placeOfKey(key, value) }];
    const items = itemsOf(value);
    return items.length === 0 ? [value] : items;
}
function parseTarget(node) {
    const text = textOf(node);
    return text === undefined
        ? (0,parsed/* refused */.J)(`'ptr:' holds ${describe(node)} where a name belongs. Write ptr: mail.example.org, or leave it out`)
        : parseHandWrittenName(text, 'ptr');
}
/** An address in flow style that YAML took for the key of a mapping, as in `[2001:db8::]`. */
function addressWithColon(map) {
    const [only, second] = map.entries;
    if (only === undefined || second !== undefined || !isNull(only.value))
        return undefined;
    const text = `${only.key.text}:`;
    return (0,ip_address/* parseIpAddress */.D_)(text).ok ? text : undefined;
}
function* readAddresses(shared, value, key, reading) {
    if (value.kind === 'list' && value.items.length === 0) {
        yield defect(value, `'${key}:' is an empty list. Write an address, or remove the key`, shared.name);
        return;
    }
    for (const node of value.kind === 'list' ? value.items : [value]) {
        const colon = node.kind === 'map' ? addressWithColon(node) : undefined;
        const address = colon === undefined
            ? parseHandWrittenAddress(node, key)
            : (0,parsed/* refused */.J)(`the address ${quote(colon)} ends in ':', which makes it a key in YAML. Write it in quotes: "${colon}"`);
        if (!address.ok)
            yield defect(node, address.problem, shared.name);
        else if (shared.name !== undefined) {
            yield pairOnce({ ...shared, name: shared.name, address: address.value, location: placeOf(node) }, reading);
        }
    }
}
/** The pair; said a second time in the very same words it is passed over, and that is told. */
function pairOnce(pair, { seen }) {
    const { name, address, region = '', ptr, location } = pair;
    const words = `${name} ${address} ${region} ${ptr === undefined ? '' : [...ptr].sort().join(' ')}`;
    const first = seen.get(words);
    if (first === undefined) {
        seen.set(words, location.line);
        return { kind: 'pair', pair };
    }
    const detail = `${name} with ${address} is declared on line ${first} already`;
    return { kind: 'skip', skip: { reason: 'duplicate', detail, name, address, location } };
}
/** A problem reads `what was found. Write what belongs there`, or with a semicolon. */
function defect(place, problem, name) {
    const cut = /(?:\.|;) (?=[Ww]rite )/.exec(problem);
    const message = cut === null ? problem : problem.slice(0, cut.index);
    const remedy = cut === null ? undefined : `W${problem.slice(cut.index + 3)}`;
    return {
        kind: 'defect',
        defect: {
            kind: 'source-syntax',
            message,
            ...(remedy === undefined ? {} : { remedy }),
            ...(name === undefined ? {} : { name }),
            location: placeOf(place),
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/named-conf/locate.js


const MAX_LISTED = 8;
function createLocator(tree) {
    let byBasename;
    function search(name, directory, configuration, at) {
        const full = name.startsWith('/') || directory === undefined ? name : external_node_path_.posix.join(directory, name);
        const segments = external_node_path_.posix
            .normalize(full)
            .split('/')
            .filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
        const tails = segments.map((_, from) => segments.slice(from).join('/'));
        const folders = ancestorsOf(external_node_path_.posix.dirname(configuration));
        const tried = new Set();
        for (const tail of tails) {
            for (const folder of folders) {
                const path = folder === '' ? tail : `${folder}/${tail}`;
                const paths = at(path);
                if (paths.length > 0)
                    return { found: true, paths };
                tried.add(path);
            }
        }
        byBasename ??= indexOf(tree);
        const files = byBasename.get(segments.at(-1) ?? '') ?? [];
        for (const tail of tails) {
            const several = files.filter((file) => file === tail || file.endsWith(`/${tail}`));
            if (several.length === 1)
                return { found: true, paths: several };
            if (several.length > 1)
                return { found: false, tried: shorten([...tried]), several: shorten(several) };
        }
        return { found: false, tried: shorten([...tried]), several: [] };
    }
    const file = (path) => (tree.has(path) ? [path] : []);
    return {
        locate(name, directory, configuration) {
            const found = search(name, directory, configuration, file);
            return found.found ? { found: true, path: found.paths[0] } : found;
        },
        locateAll(name, directory, configuration) {
            return search(name, directory, configuration, isPattern(name) ? (path) => tree.glob(locate_patternOf(path)) : file);
        },
    };
}
/** Whoever writes more wildcards than this into one name means to keep a matcher busy. */
const MAX_WILDCARDS = 4;
function isPattern(name) {
    const wildcards = name.match(/[*?[]/g)?.length ?? 0;
    return wildcards > 0 && wildcards <= MAX_WILDCARDS;
}
/** BIND's patterns know `*`, `?` and `[...]`; whatever else a matcher reads as a mark is a plain character. */
function locate_patternOf(path) {
    return path.replace(/\*+/g, '*').replace(/[{}()!+@|\\]/g, '[$&]');
}
/** The folder and those above it, the root last as an empty text. */
function ancestorsOf(folder) {
    const folders = [];
    for (let at = folder; at !== '.' && at !== '/' && at !== ''; at = external_node_path_.posix.dirname(at))
        folders.push(at);
    return [...folders, ''];
}
function shorten(paths) {
    return paths.length <= MAX_LISTED ? paths : [...paths.slice(0, MAX_LISTED - 1), paths.at(-1)];
}
function indexOf(tree) {
    const index = new Map();
    let paths = [];
    try {
        paths = tree.glob('**');
    }
    catch (error) {
        if (!(error instanceof TreeError))
            throw error;
    }
    for (const path of paths) {
        const basename = external_node_path_.posix.basename(path);
        const known = index.get(basename);
        if (known === undefined)
            index.set(basename, [path]);
        else
            known.push(path);
    }
    return index;
}

;// CONCATENATED MODULE: ./lib/sources/named-conf/tokens.js


const BLANK = /[ \t\r\n]+/y;
/** BIND knows no escapes outside quotes, and a comment may begin in the middle of a word. */
const WORD = /[^ \t\r\n{};!/"#]+/y;
/**
 * The tokens of a BIND configuration; comments (`//`, `#`, and between slashes and stars) are left out.
 * @throws {SourceError} for a comment or string without end, and for control characters.
 */
function* tokensOf(text, path) {
    const places = placesOf(text, path);
    const fail = (offset, problem) => {
        const { line, column } = places.point(offset);
        throw new SourceError(`${path}:${line}:${column}: ${problem}`, { path, line, column });
    };
    let offset = 0;
    while (offset < text.length) {
        const char = text[offset];
        if (' \t\r\n'.includes(char)) {
            BLANK.lastIndex = offset;
            BLANK.test(text);
            offset = BLANK.lastIndex;
        }
        else if (char === '#' || text.startsWith('//', offset)) {
            const end = text.indexOf('\n', offset);
            offset = end < 0 ? text.length : end;
        }
        else if (text.startsWith('/*', offset)) {
            const end = text.indexOf('*/', offset + 2);
            if (end < 0)
                fail(offset, "the comment that begins here has no closing '*/'.");
            offset = end + 2;
        }
        else if ('{};!/'.includes(char)) {
            yield { kind: 'mark', text: char, ...places.span(offset, offset + 1) };
            offset++;
        }
        else if (char === '"') {
            const end = endOfString(text, offset);
            if (end < 0)
                fail(offset, "the string that begins here has no closing '\"'.");
            const inner = text.slice(offset + 1, end).replaceAll('\\"', '"');
            yield { kind: 'string', text: inner, ...places.span(offset, end + 1) };
            offset = end + 1;
        }
        else {
            WORD.lastIndex = offset;
            const word = WORD.exec(text)[0];
            const control = /[\0-\x1f\x7f]/.exec(word);
            if (control !== null) {
                const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
                fail(offset + control.index, `the control character 0x${code} cannot stand here. Remove it.`);
            }
            yield { kind: 'word', text: word, ...places.span(offset, offset + word.length) };
            offset += word.length;
        }
    }
    return undefined;
}
/** The offset of the quote that closes the string, or -1; a backslash takes the next character along. */
function endOfString(text, start) {
    for (let end = start + 1; end < text.length; end++) {
        if (text[end] === '"')
            return end;
        if (text[end] === '\\')
            end++;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/sources/named-conf/statements.js



/** Blocks in blocks; views, zones and lists of addresses need four or five. */
const statements_MAX_DEPTH = 100;
/**
 * Reads the statements of a configuration. What a keyword allows behind it is left to whoever asks for it.
 * @throws {SourceError} with the place where a `;`, `{` or `}` is missing or too many.
 */
function parseStatements(text, path) {
    const stack = [{ start: undefined, statements: [], elements: [] }];
    for (const token of tokensOf(text, path)) {
        const top = stack.at(-1);
        if (token.kind !== 'mark' || token.text === '!' || token.text === '/')
            top.elements.push(token);
        else if (token.text === ';') {
            if (top.elements.length === 0)
                fail(token, "a ';' stands where a statement should begin. Remove it.");
            top.statements.push(statementOf(top.elements));
            top.elements = [];
        }
        else if (token.text === '{') {
            if (stack.length > statements_MAX_DEPTH)
                fail(token, `the blocks are nested deeper than ${statements_MAX_DEPTH} levels.`);
            stack.push({ start: token, statements: [], elements: [] });
        }
        else {
            if (top.elements.length > 0)
                fail(token, `a ';' is missing before this '}'.`);
            if (top.start === undefined)
                fail(token, "this '}' closes nothing. Remove it, or look for a '}' too many above.");
            stack.pop();
            const { line, column } = top.start;
            stack.at(-1).elements.push({ ...token, kind: 'block', statements: top.statements, line, column });
        }
    }
    const last = stack.at(-1);
    if (last.start !== undefined)
        fail(last.start, "the block that begins here has no closing '}'.");
    if (last.elements.length > 0) {
        const { endLine, endColumn } = last.elements.at(-1);
        fail({ path, line: endLine, column: endColumn }, "a ';' is missing at the end of the file.");
    }
    return last.statements;
}
function statementOf(elements) {
    const first = elements[0];
    const { path, line, column } = first;
    const { endLine, endColumn } = elements.at(-1);
    const place = { path, line, column, endLine, endColumn };
    return first.kind === 'word'
        ? { keyword: first.text.toLowerCase(), rest: elements.slice(1), ...place }
        : { keyword: '', rest: elements, ...place };
}
function fail(place, problem) {
    const { path, line, column } = place;
    throw new SourceError(`${path}:${line}:${column}: ${problem}`, { path, line, column });
}
/** The one quoted string behind a keyword, as in `file "db.example.org"`. */
function stringOf(statement) {
    return only(statement, 'string', `a path in double quotes, as in ${statement.keyword} "name";`);
}
/** The one word behind a keyword, as in `type primary`. */
function wordOf(statement) {
    return only(statement, 'word', `one word, as in ${statement.keyword} primary;`);
}
/** The one word or string behind a keyword. */
function statements_textOf(statement) {
    const kind = statement.rest[0]?.kind === 'string' ? 'string' : 'word';
    return only(statement, kind, 'one name');
}
function only(statement, kind, expected) {
    const { keyword, rest } = statement;
    const [first, second] = rest;
    if (first?.kind !== kind) {
        fail(first ?? statement, `'${keyword}' is followed by ${seen(first)}. Write ${expected}`);
    }
    if (second !== undefined)
        fail(second, `a ';' is missing before ${seen(second)}.`);
    return first;
}
/** The parts of `keyword "name" [CLASS] { ... }`. */
function namedBlockOf(statement) {
    const { keyword, rest } = statement;
    const [name, second] = rest;
    if (name === undefined || name.kind === 'block' || name.kind === 'mark') {
        fail(name ?? statement, `'${keyword}' is followed by ${seen(name)} where its name belongs.`);
    }
    const className = second?.kind === 'word' ? second : undefined;
    return { name, className, block: lastBlock(statement, className === undefined ? 1 : 2) };
}
/** The block that ends a statement and stands at the index. */
function lastBlock(statement, index) {
    const { keyword, rest } = statement;
    const block = rest[index];
    if (block?.kind !== 'block') {
        fail(block ?? statement, `'{' is expected in this '${keyword}' statement, and ${seen(block)} stands here.`);
    }
    const next = rest[index + 1];
    if (next !== undefined)
        fail(next, `a ';' is missing before ${seen(next)}.`);
    return block;
}
function seen(element) {
    if (element === undefined)
        return "';'";
    if (element.kind === 'block')
        return "'{'";
    return element.kind === 'string' ? `"${quote(element.text).slice(1, -1)}"` : quote(element.text);
}

;// CONCATENATED MODULE: ./lib/sources/named-conf/configuration.js





const configuration_MAX_OCTETS = 16 * 1024 * 1024;
const MAX_INCLUDES = 1000;
const MAX_INCLUDE_DEPTH = 32;
/** Files that one another include can be read very often; this bounds the statements, not the files. */
const MAX_STATEMENTS = 2_000_000;
/**
 * Reads a BIND configuration with everything that it includes.
 * @throws {SourceError} for what is no configuration, with line and column.
 */
function readConfiguration(path, tree) {
    const reading = {
        tree,
        locator: createLocator(tree),
        open: [],
        zones: [],
        templates: new Map(),
        parsed: new Map(),
        missing: [],
        included: new Set(),
        includes: 0,
        statements: 0,
        directory: undefined,
    };
    readTop(fileStatements(path, reading), undefined, reading);
    const { zones, templates, directory, missing, included, locator } = reading;
    included.delete(path);
    return {
        zones: zones.map((zone) => withTemplate(zone, templates)),
        directory,
        missing,
        included: [...included],
        locator,
    };
}
/** The statements of a file; those of included files stand where their `include` stands. */
function* fileStatements(path, reading) {
    reading.open.push(path);
    yield* expand(parseFile(path, reading), reading);
    reading.open.pop();
}
function parseFile(path, { tree, parsed }) {
    const known = parsed.get(path);
    if (known !== undefined)
        return known;
    let octets;
    try {
        octets = tree.read(path, configuration_MAX_OCTETS);
    }
    catch (error) {
        if (error instanceof TreeError)
            throw new SourceError(error.message, { path });
        throw error;
    }
    const statements = parseStatements(octets.toString('utf8'), path);
    parsed.set(path, statements);
    return statements;
}
function* expand(statements, reading) {
    for (const statement of statements) {
        if (++reading.statements > MAX_STATEMENTS) {
            fail(statement, `more than ${MAX_STATEMENTS} statements are included. Do files include one another?`);
        }
        if (statement.keyword !== 'include')
            yield statement;
        else
            for (const path of includedPaths(stringOf(statement), reading))
                yield* fileStatements(path, reading);
    }
}
function includedPaths(file, reading) {
    const { locator, open, missing, included, directory } = reading;
    const located = locator.locateAll(file.text, directory, file.path);
    if (!located.found) {
        missing.push({ file, located });
        return [];
    }
    for (const path of located.paths) {
        if (open.includes(path)) {
            fail(file, `${path} is included while it is being read (${[...open, path].join(' > ')}). Remove one of the includes.`);
        }
        if (open.length >= MAX_INCLUDE_DEPTH) {
            fail(file, `files include one another more than ${MAX_INCLUDE_DEPTH} deep. Write the configuration flatter.`);
        }
        if (++reading.includes > MAX_INCLUDES) {
            fail(file, `more than ${MAX_INCLUDES} files are included. Do files include one another?`);
        }
        included.add(path);
    }
    return located.paths;
}
function readTop(statements, view, reading) {
    for (const statement of statements) {
        const { keyword } = statement;
        if (keyword === 'options' && view === undefined)
            readOptions(lastBlock(statement, 0), reading);
        else if (keyword === 'view' && view === undefined) {
            const { name, className, block } = namedBlockOf(statement);
            readTop(expand(block.statements, reading), { name: name.text, className }, reading);
        }
        else if (keyword === 'template') {
            const { name, block } = namedBlockOf(statement);
            reading.templates.set(name.text, [...expand(block.statements, reading)]);
        }
        else if (keyword === 'zone') {
            const { name, className, block } = namedBlockOf(statement);
            const statements = [...expand(block.statements, reading)];
            checkForms(statements);
            reading.zones.push({
                name,
                className,
                view: view?.name,
                viewClass: view?.className,
                statements,
            });
        }
    }
}
/** A statement that BIND cannot read makes the whole configuration unreadable, whatever kind of zone it stands in. */
function checkForms(statements) {
    for (const statement of statements) {
        if (statement.keyword === 'file')
            stringOf(statement);
        else if (statement.keyword === 'type')
            wordOf(statement);
    }
}
/** BIND looks for everything that follows `directory` there, also for includes. */
function readOptions(block, reading) {
    for (const statement of expand(block.statements, reading)) {
        if (statement.keyword === 'directory')
            reading.directory = stringOf(statement).text;
    }
}
function withTemplate(zone, templates) {
    const named = zone.statements.find(({ keyword }) => keyword === 'template');
    if (named === undefined)
        return zone;
    const name = statements_textOf(named);
    const template = templates.get(name.text);
    if (template === undefined)
        fail(name, `there is no template ${quote(name.text)}.`);
    return { ...zone, statements: [...zone.statements, ...template] };
}

;// CONCATENATED MODULE: ./lib/sources/named-conf/zones.js





/** Why a zone of the type has no data in the repository. */
const WITHOUT_DATA = {
    secondary: 'its data comes from another server',
    slave: 'its data comes from another server',
    mirror: 'its data comes from another server',
    stub: 'its data comes from another server',
    'static-stub': 'its questions go to another server',
    forward: 'its questions go to another server',
    'delegation-only': 'it only restrains what other servers say',
    hint: 'it only says where the root servers are',
    redirect: 'it only replaces negative answers',
};
/** Files that a distribution brings along for `localhost` and the like: repositories rarely hold them. */
const DISTRIBUTED = /(?:^|\/)(?:db\.(?:local|127|0|255|empty|root)|named\.(?:localhost|loopback|empty|ca)|(?:localhost|empty)[a-z-]*\.(?:db|zone)|0\.zone|127\.zone)$/;
/**
 * Settles which zone files a configuration names, where they lie in the repository, under which origin and view.
 * @throws {SourceError} for what is no configuration.
 */
function planZones(path, tree) {
    const configuration = readConfiguration(path, tree);
    const planned = configuration.missing.map(({ file, located }) => located.several.length > 0
        ? zones_defect(file, `${quote(file.text)} is included, and may be any of ${located.several.join(', ')}.`, 'Write a longer part of its path.')
        : zones_skip(file, 'include-not-found', `${quote(file.text)} is included and is not in the repository; zones that it may declare are not judged`));
    const known = { zones: byViewAndName(configuration.zones), seen: new Map(), files: new Map() };
    for (const zone of configuration.zones)
        planned.push(planZone(zone, configuration, known));
    return { zones: planned, included: configuration.included };
}
function planZone(zone, configuration, known) {
    const { name, view } = zone;
    const apex = (0,domain_name/* parseDomainName */.r)(name.text);
    if (!apex.ok)
        return zones_defect(name, `the zone's name: ${apex.problem}.`);
    const written = zone.className ?? zone.viewClass;
    const className = written === undefined ? 'IN' : parseRecordClass(written.text);
    if (className === undefined) {
        return zones_defect(written ?? name, `${quote(written?.text ?? '')} is not a class. Write IN, or leave it out.`);
    }
    if (className !== 'IN') {
        return zones_skip(name, 'other-class', `the zone ${apex.value} has class ${className}; only class IN is judged`);
    }
    // Beside a zone BIND allows another of the same name that holds no data of it.
    const isApart = /^(?:hint|redirect)$/i.test(typeOf(zone));
    const key = zoneKey(view, apex.value);
    const earlier = isApart ? undefined : known.seen.get(key);
    if (earlier !== undefined) {
        return zones_defect(name, `the zone ${apex.value} is declared twice${view === undefined ? '' : ` in the view ${quote(view)}`}: here and at ${earlier.path}:${earlier.line}.`, 'Remove one of the two; a name server refuses the configuration.');
    }
    if (!isApart)
        known.seen.set(key, name);
    return planData(zone, apex.value, configuration, known);
}
function planData(zone, apex, configuration, known) {
    const { name, view } = zone;
    const inView = zones_statementOf(zone, 'in-view');
    if (inView !== undefined)
        return planInView(zone, apex, statements_textOf(inView).text, configuration, known);
    const typeStatement = zones_statementOf(zone, 'type');
    if (typeStatement === undefined) {
        return zones_defect(name, `the zone ${apex} has no type.`, 'Write type primary; or the type that it has.');
    }
    const type = wordOf(typeStatement);
    const kind = type.text.toLowerCase();
    if (Object.hasOwn(WITHOUT_DATA, kind)) {
        return zones_skip(name, 'not-primary', `the zone ${apex} has type ${kind}: ${WITHOUT_DATA[kind]}`);
    }
    if (kind !== 'primary' && kind !== 'master') {
        return zones_defect(type, `${quote(type.text)} is not a type of zone. Write primary, secondary, forward or the like.`);
    }
    const format = zones_statementOf(zone, 'masterfile-format');
    if (format !== undefined && wordOf(format).text.toLowerCase() !== 'text') {
        return zones_skip(name, 'binary-zone', `the zone ${apex} is in a binary format, which is not read`);
    }
    const fileStatement = zones_statementOf(zone, 'file') ?? zones_statementOf(zone, 'initial-file');
    if (fileStatement === undefined) {
        const backend = zone.statements.find(({ keyword }) => keyword === 'database' || keyword === 'dlz');
        return backend === undefined
            ? zones_defect(name, `the zone ${apex} has no file.`, 'Write file "db.example.org";')
            : zones_skip(name, 'no-zone-file', `the data of the zone ${apex} comes from ${backend.keyword}, not from a file`);
    }
    return planFile(zone, apex, stringOf(fileStatement), configuration, known, view);
}
function planFile({ name }, apex, file, { locator, directory }, known, view) {
    const written = file.text
        .replaceAll('$name', apex)
        .replaceAll('$type', 'primary')
        .replaceAll('$view', view ?? '_default');
    const located = locator.locate(written, directory, file.path);
    if (!located.found) {
        return DISTRIBUTED.test(written) && located.several.length === 0
            ? zones_skip(name, 'zone-file-not-found', `${quote(written)}, the file of the zone ${apex}, comes with the name server and is not in the repository`)
            : notFound(file, written, apex, located);
    }
    const { path } = located;
    const server = written.startsWith('/') ? written : `${directory ?? ''}/${written}`;
    const other = known.files.get(path);
    if (other !== undefined && other !== server) {
        return zones_defect(file, `${quote(written)}, the file of the zone ${apex}, is not in the repository; the one file of that name, ${path}, is already taken for ${quote(other)}.`, 'Keep the files in folders as they are on the server.');
    }
    known.files.set(path, server);
    const folder = folderOf(path, written);
    const input = {
        path,
        origin: apex,
        ...(view === undefined ? {} : { view }),
        ...(folder === undefined ? {} : { directories: [folder] }),
    };
    return { kind: 'file', input };
}
/** The server's directory as it lies in the repository: what is left of the path without the relative name. */
function folderOf(path, written) {
    const name = written.replace(/^(?:\.\/)+/, '');
    if (name.startsWith('/'))
        return undefined;
    if (path === name)
        return '.';
    return path.endsWith(`/${name}`) ? path.slice(0, -name.length - 1) : undefined;
}
/** The same zone as in another view: its file holds for this view too. */
function planInView(zone, apex, otherView, configuration, known) {
    const original = known.zones.get(zoneKey(otherView, apex));
    if (original === undefined) {
        return zones_defect(zone.name, `the zone ${apex} is taken from the view ${quote(otherView)}, which has no such zone.`, 'Correct the name behind in-view, or write type and file.');
    }
    return planData({ ...original, name: zone.name, view: zone.view }, apex, configuration, known);
}
/** The zones that have data of their own, by view and name. */
function byViewAndName(zones) {
    const index = new Map();
    for (const zone of zones) {
        const apex = (0,domain_name/* parseDomainName */.r)(zone.name.text);
        if (apex.ok && zones_statementOf(zone, 'in-view') === undefined)
            index.set(zoneKey(zone.view, apex.value), zone);
    }
    return index;
}
function zoneKey(view, apex) {
    return `${view ?? ''}\0${apex}`;
}
function typeOf(zone) {
    const statement = zones_statementOf(zone, 'type');
    return statement === undefined ? '' : wordOf(statement).text;
}
/** The statement of a zone, which may have only one of the kind; those of its template come after its own. */
function zones_statementOf({ statements }, keyword) {
    return statements.find((statement) => statement.keyword === keyword);
}
function notFound(file, written, apex, { tried, several }) {
    if (several.length > 0) {
        return zones_defect(file, `${quote(written)}, the file of the zone ${apex}, may be any of ${several.join(', ')}.`, 'Keep the files in folders as they are on the server, or list the zone file itself with its origin.');
    }
    return zones_defect(file, `${quote(written)}, the file of the zone ${apex}, is not in the repository. Looked for: ${tried.join(', ')}; and for that name anywhere.`, 'Add the file, correct the path, or list the zone file itself with its origin.');
}
function zones_defect(place, message, remedy) {
    return {
        kind: 'defect',
        defect: {
            kind: 'source-syntax',
            message,
            ...(remedy === undefined ? {} : { remedy }),
            location: placeOf(place),
        },
    };
}
function zones_skip(place, reason, detail) {
    return { kind: 'skip', skip: { reason, detail, location: placeOf(place) } };
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/origin.js


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
    const origin = (0,domain_name/* parseDomainName */.r)(name);
    if (!origin.ok)
        return undefined;
    if (origin.value === 'localhost')
        return origin.value;
    const labels = (0,domain_name/* labelsOf */.PC)(origin.value);
    if (labels.length < 2 || !/^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(labels.at(-1)))
        return undefined;
    return origin.value;
}
/** One octet reads the same from both ends, several only where they mirror each other. */
function originOfOctets(text) {
    const octets = text.split('.');
    if (octets.length > 3 ||
        !octets.every((octet) => /^(?:0|[1-9][0-9]{0,2})$/.test(octet) && Number(octet) < 256))
        return undefined;
    const reversed = octets.toReversed().join('.');
    return reversed === text ? `${reversed}.${IN_ADDR_ARPA}` : undefined;
}
/** Full groups of an IPv6 prefix, which nobody writes reversed; `::` would leave the length open. */
function originOfNibbles(text) {
    const groups = text.toLowerCase().split(':');
    if (groups.length > 7 || !groups.every((group) => /^[0-9a-f]{1,4}$/.test(group)))
        return undefined;
    const nibbles = groups.map((group) => group.padStart(4, '0')).join('');
    return `${[...nibbles].reverse().join('.')}.${IP6_ARPA}`;
}
/** The zone of a file without SOA: what its name says, unless its first `$ORIGIN` lies elsewhere. */
function apexWithoutSoa(path, origin) {
    const guess = originOfFileName(path);
    return guess !== undefined && (0,domain_name/* isAtOrBelow */.a5)(origin, guess) ? guess : origin;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/include.js


/** Files that include one another this deep, and so many in all, are a mistake or an attack. */
const include_MAX_DEPTH = 32;
const include_MAX_INCLUDES = 10_000;
/** Where a name server's `directory` puts a relative path is not known, so the likely places are tried in order. */
function candidates(name, includer, directories) {
    const places = [...directories, external_node_path_.posix.dirname(includer), '.'];
    const paths = places.map((place) => external_node_path_.posix.normalize(external_node_path_.posix.join(place, name)));
    return [...new Set(paths)].filter((path) => path !== '..' && !path.startsWith('../'));
}
/**
 * The path of an included file in the repository: relative to the given directories, to the including file's
 * directory, or to the root.
 * @throws {TreeError} when there is no such file inside the repository.
 */
function includedPath(name, includer, directories, tree) {
    if (name.startsWith('/'))
        throw new TreeError(name, `${name} is a path outside the repository. Include a file of the repository, by a relative path.`);
    const paths = candidates(name, includer, directories);
    if (paths.length === 0)
        throw new TreeError(name, `${name} lies outside the repository. Include a file inside it.`);
    const path = paths.find((candidate) => tree.has(candidate));
    if (path !== undefined)
        return path;
    // The tree knows best why a path cannot be read: missing, a directory, a link that leads outside.
    for (const candidate of paths)
        tree.read(candidate, 0);
    throw new TreeError(name, `${paths.join(' and ')} cannot be read.`);
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/fields.js


/** Zones use the same few words over and over. */
const MAX_KNOWN = 1024;
const known = new Map();
function meaningOf(word) {
    let meaning = known.get(word);
    if (meaning === undefined) {
        meaning = { recordClass: parseRecordClass(word), ttl: parseTtl(word), type: parseRecordType(word) };
        if (known.size >= MAX_KNOWN)
            known.clear();
        known.set(word, meaning);
    }
    return meaning;
}
/** Reads `[TTL] [CLASS] TYPE` in either order, as BIND does: class, TTL, class, type, each where it stands. */
function readHead(words, from) {
    const head = { recordClass: 'IN', ttl: undefined, type: undefined, next: from };
    let classKnown = false;
    for (let i = from; i < words.count && !words.isQuoted(i); i++) {
        head.next = i;
        const meaning = meaningOf(words.word(i));
        if (meaning.recordClass !== undefined && !classKnown) {
            head.recordClass = meaning.recordClass;
            classKnown = true;
        }
        else if (meaning.ttl !== undefined && head.ttl === undefined)
            head.ttl = meaning.ttl;
        else {
            head.type = meaning.type;
            if (meaning.type !== undefined)
                head.next = i + 1;
            return head;
        }
        head.next = i + 1;
    }
    return head;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/reading.js

/** Defects and skips are listed one by one up to this number; beyond it they are counted. */
const reading_MAX_LISTED = 1000;
const MAX_MESSAGE = 600;
function newReading(input, tree) {
    return {
        input,
        tree,
        files: [],
        apex: input.origin,
        complete: true,
        defaultTtl: undefined,
        lastTtl: undefined,
        missingTtlSaid: false,
        hasOtherClass: false,
        includes: 0,
        includedOctets: 0,
        generated: 0,
        pending: [],
        defects: 0,
        skips: 0,
    };
}
/** Text of a zone file as a reader of UTF-8 sees it; the file is read octet by octet. */
function shown(octets) {
    return /[\x80-\xff]/.test(octets) && !/[^\0-\xff]/.test(octets)
        ? Buffer.from(octets, 'latin1').toString('utf8')
        : octets;
}
/** Notes that something could not be read: a record, unless `kind` says that no record is lost by it. */
function complain(zone, location, message, kind = 'lost') {
    if (kind === 'lost')
        zone.complete = false;
    zone.defects++;
    if (zone.defects > reading_MAX_LISTED)
        return;
    const whole = shown(message);
    const short = whole.length <= MAX_MESSAGE ? whole : `${whole.slice(0, MAX_MESSAGE - 200)} [...] ${whole.slice(-190)}`;
    zone.pending.push({ kind: 'defect', defect: { kind: 'source-syntax', message: short, location } });
}
/** Notes that a record was read and is left out, and why. */
function leaveOut(zone, reason, detail, location, about = {}) {
    zone.skips++;
    if (zone.skips > reading_MAX_LISTED)
        return;
    zone.pending.push({ kind: 'skip', skip: { reason, detail: shown(detail), ...about, location } });
}
/** Says how many defects and skips were counted without being listed. */
function sumUp(zone) {
    const location = { path: zone.input.path };
    if (zone.defects > reading_MAX_LISTED) {
        const message = `${zone.defects - reading_MAX_LISTED} further records could not be read. Correct the ones listed first.`;
        zone.pending.push({ kind: 'defect', defect: { kind: 'source-syntax', message, location } });
    }
    if (zone.skips > reading_MAX_LISTED) {
        const detail = `${zone.skips - reading_MAX_LISTED} further records are left out for reasons like those listed.`;
        zone.pending.push({ kind: 'skip', skip: { reason: 'not-listed', detail, location } });
    }
}
/** The ignore comments of the current entry; broken ones are complained about. */
function reading_ignoresOf(zone, entries) {
    if (entries.notes.length === 0)
        return undefined;
    const ignores = [];
    for (const note of entries.notes) {
        const ignore = parseIgnoreComment(note);
        if (ignore.ok)
            ignores.push(ignore.value);
        else
            complain(zone, note.location, ignore.problem, 'remark');
    }
    return ignores.length === 0 ? undefined : ignores;
}
/** A comment for ptr-gate belongs at the end of a record's line; elsewhere it would quietly do nothing. */
function refuseNotes(zone, entries) {
    for (const note of entries.notes)
        complain(zone, note.location, "this comment stands on no record's line, so it ignores nothing. Put it at the end of the line of the record it is about.", 'remark');
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/read-record.js








/** The record of the current entry; undefined where there is none to have, which is then said. */
function read_record_readRecord(zone, file) {
    const { entries } = file;
    const head = readHead(entries, entries.indented ? 0 : 1);
    if (file.lost !== undefined) {
        leaveOut(zone, 'origin-unknown', file.lost, entries.locate(0, entries.count));
        return undefined;
    }
    if (head.recordClass !== 'IN' && head.type !== undefined) {
        zone.hasOtherClass = true;
        noteOwner(zone, file);
        const detail = `the record has class ${head.recordClass}; only class IN is judged.`;
        leaveOut(zone, 'other-class', detail, entries.locate(0, entries.count));
        return undefined;
    }
    if (file.origin === undefined || zone.apex === undefined)
        read_record_settle(zone, file, head);
    if (!entries.indented && !readOwner(zone, file))
        return undefined;
    const { owner } = file;
    if (owner === undefined) {
        const message = file.ownerText === undefined
            ? 'the line begins with white space, so the record has the owner of the record before, and there is none. Write the owner at the start of the line.'
            : `the record belongs to '${file.ownerText}', which could not be read. Correct that owner.`;
        complain(zone, entries.locate(0, entries.count), message);
        return undefined;
    }
    if (head.ttl !== undefined)
        zone.lastTtl = head.ttl;
    if (head.type === undefined) {
        complain(zone, wordPlace(file, head.next), missingType(file, head, owner));
        return undefined;
    }
    return finish(zone, file, owner, head.type, head.ttl, head.next);
}
function finish(zone, file, owner, type, ttl, from) {
    const { entries } = file;
    const rdata = readRdata(type, entries, from, file.origin);
    if (!rdata.ok) {
        complain(zone, wordPlace(file, rdata.at), `${type} record of ${owner}: ${rdata.problem}.`);
        return undefined;
    }
    return makeRecord(zone, owner, type, ttl, rdata.value, entries.locate(0, entries.count), () => reading_ignoresOf(zone, entries));
}
/** A record with its TTL settled, unless it is not the zone's, which is then said. */
function makeRecord(zone, owner, type, ttl, data, location, ignoresFor) {
    const apex = zone.apex;
    if (owner !== apex && type === 'SOA') {
        complain(zone, location, `the SOA record of ${owner} stands in the zone ${apex}, and a zone has its SOA at its apex. Write the owner '@', or give the file its own origin: ${owner}.`);
        return undefined;
    }
    if (!(0,domain_name/* isAtOrBelow */.a5)(owner, apex)) {
        const detail = `${owner} lies outside the zone ${apex}, and a name server ignores it there. Is a final dot too many, or one too few?`;
        const address = type === 'A' || type === 'AAAA' ? { address: data } : {};
        leaveOut(zone, 'out-of-zone', detail, location, { name: owner, ...address });
        return undefined;
    }
    const settled = settleTtl(zone, type, ttl, data, location);
    const { view } = zone.input;
    const ignores = ignoresFor();
    if (view === undefined && ignores === undefined)
        return { owner, type, ttl: settled, data, location, zone: apex };
    return {
        owner,
        type,
        ttl: settled,
        data,
        location,
        zone: apex,
        ...(view === undefined ? {} : { view }),
        ...(ignores === undefined ? {} : { ignores }),
    };
}
/** Without a TTL of its own a record has `$TTL`, else that of the record before; a SOA before any other its MINIMUM. */
function settleTtl(zone, type, written, data, location) {
    if (written !== undefined)
        return written;
    if (zone.defaultTtl !== undefined) {
        zone.lastTtl = zone.defaultTtl;
        return zone.defaultTtl;
    }
    if (zone.lastTtl !== undefined)
        return zone.lastTtl;
    if (type === 'SOA') {
        const minimum = Number(data.slice(data.lastIndexOf(' ') + 1));
        zone.defaultTtl = minimum > 0x7fffffff ? 0 : minimum;
        zone.lastTtl = zone.defaultTtl;
        return zone.defaultTtl;
    }
    if (!zone.missingTtlSaid) {
        zone.missingTtlSaid = true;
        complain(zone, location, "the record has no TTL, and neither a '$TTL' line nor a SOA record stands before it; BIND refuses the zone. Write '$TTL 3600' on the first line.", 'remark');
    }
    return undefined;
}
/** Reads the owner at the start of the line; false where it cannot be read, which is then said. */
function readOwner(zone, file) {
    const text = file.entries.word(0);
    if (text === file.ownerText && file.owner !== undefined)
        return true;
    const owner = parseZoneName(text, file.origin);
    file.ownerText = text;
    file.owner = owner.ok ? owner.value : undefined;
    if (!owner.ok)
        complain(zone, file.entries.locate(0), `the owner ${owner.problem}.`);
    return owner.ok;
}
/** Keeps the owner of an entry that is not read further, for the lines after it that have none of their own. */
function noteOwner(_zone, file) {
    const { entries } = file;
    if (entries.indented || entries.count === 0)
        return;
    const text = entries.word(0);
    if (text.startsWith('$'))
        return;
    const absolute = names_isAbsolute(text);
    const owner = file.origin === undefined && !absolute
        ? undefined
        : parseZoneName(text, file.origin ?? '.');
    file.ownerText = text;
    file.owner = owner?.ok === true ? owner.value : undefined;
}
/**
 * Settles origin and apex at the first record: a SOA record says where its zone begins; else what `$ORIGIN` lines
 * and the file's name say.
 */
function read_record_settle(zone, file, head) {
    const { entries } = file;
    const ownerText = entries.indented ? '' : entries.word(0);
    if (file.origin === undefined) {
        const own = names_isAbsolute(ownerText) && head.type === 'SOA' ? parseZoneName(ownerText, '.') : undefined;
        file.origin = own?.ok === true ? own.value : originOrRefuse(zone, file);
    }
    if (zone.apex !== undefined || head.type === undefined)
        return;
    const owner = head.type === 'SOA' ? parseZoneName(ownerText, file.origin) : undefined;
    zone.apex =
        owner?.ok === true && !entries.indented ? owner.value : apexWithoutSoa(zone.input.path, file.origin);
}
/**
 * The origin where no line of the file gives it.
 * @throws {SourceError} where the file's name does not either.
 */
function originOrRefuse(zone, file) {
    const origin = zone.apex ?? originOfFileName(zone.input.path);
    if (origin !== undefined)
        return origin;
    const { line = 1, column = 1 } = file.entries.locate(0);
    const { path } = file;
    throw new SourceError(`${path}:${line}:${column}: the name of the zone is not known: it stands neither in the file nor in its name. Write '$ORIGIN example.org.' on the first line, or give the origin where the file is listed: records: [{path: ${zone.input.path}, origin: example.org}].`, { path, line, column });
}
/** The place of a word, or of the end of the entry where the word is missing. */
function wordPlace({ entries }, index) {
    return index < entries.count ? entries.locate(index) : entries.locate(0, entries.count);
}
function missingType({ entries }, head, owner) {
    if (head.next >= entries.count)
        return `the record of ${owner} ends before its type. Write the type and its data, such as 'A 192.0.2.1'.`;
    const word = entries.word(head.next);
    if (isTypeWithoutData(word))
        return `${word.toUpperCase()} is no type of data, and cannot stand in a zone.`;
    return `'${word}' is not a record type. Write one such as A, AAAA or PTR; a type without a name is written TYPE123 \\# LENGTH HEX (RFC 3597).`;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/read-directive.js








/** Included files may hold so much in all: a file can include another a thousand times. */
const MAX_INCLUDED_OCTETS = 256 * 1024 * 1024;
/** Does what a line with `$ORIGIN`, `$TTL` or `$INCLUDE` says; `$GENERATE` is not read here. */
function readDirective(zone, file) {
    const { entries } = file;
    refuseNotes(zone, entries);
    const directive = entries.word(0).toUpperCase();
    switch (directive) {
        case '$ORIGIN':
            if (hasWords(zone, file, 2, 2, '$ORIGIN example.org.'))
                setOrigin(zone, file);
            else
                file.lost = lostAt(file);
            return;
        case '$TTL':
            if (hasWords(zone, file, 2, 2, '$TTL 3600'))
                setTtl(zone, file);
            return;
        case '$INCLUDE':
            if (hasWords(zone, file, 2, 3, '$INCLUDE FILE [ORIGIN]'))
                include(zone, file);
            return;
        case '$DATE':
            return; // BIND's own note of when a file was written; it changes no name and no address.
        default:
            complain(zone, entries.locate(0), `'${entries.word(0)}' is not a directive. The directives are $ORIGIN, $TTL, $INCLUDE and $GENERATE; an owner that begins with a dollar sign is written '\\$'.`);
    }
}
function hasWords(zone, file, least, most, form) {
    const { entries } = file;
    if (entries.count >= least && entries.count <= most)
        return true;
    // A TTL that is not understood makes no record unreadable.
    const kind = form.startsWith('$TTL') ? 'remark' : 'lost';
    const found = entries.count < least
        ? 'the directive ends too early'
        : `'${entries.word(most)}' is more than the directive takes`;
    complain(zone, wordPlace(file, entries.count < least ? 0 : most), `${found}. Write '${form}'.`, kind);
    return false;
}
function lostAt({ entries, path }) {
    return `its name depends on the $ORIGIN line at ${path}:${entries.locate(0).line}, which could not be read.`;
}
function setOrigin(zone, file) {
    const text = file.entries.word(1);
    if (file.lost !== undefined && !names_isAbsolute(text))
        return;
    if (!names_isAbsolute(text))
        file.origin ??= originOrRefuse(zone, file);
    const origin = parseZoneName(text, file.origin ?? '.');
    if (!origin.ok || file.entries.isQuoted(1)) {
        const problem = origin.ok ? `'${text}' stands in quotes` : origin.problem;
        complain(zone, file.entries.locate(1), `the origin ${problem}. Write '$ORIGIN example.org.'.`);
        file.lost = lostAt(file);
        return;
    }
    file.origin = origin.value;
    file.lost = undefined;
    // The same text means another name from here on; the owner itself stays that of the last record.
    if (file.owner !== undefined)
        file.ownerText = undefined;
}
function setTtl(zone, file) {
    const text = file.entries.word(1);
    const ttl = file.entries.isQuoted(1) ? undefined : parseTtl(text);
    if (ttl === undefined) {
        complain(zone, file.entries.locate(1), `'${text}' is not a TTL. Write seconds, or units as in '$TTL 1h30m'.`, 'remark');
        return;
    }
    zone.defaultTtl = ttl;
    zone.lastTtl = ttl;
}
function include(zone, file) {
    const { entries } = file;
    const place = entries.locate(1);
    if (file.origin === undefined && file.lost === undefined)
        file.origin = originOrRefuse(zone, file);
    let { origin, lost } = file;
    if (entries.count === 3) {
        const text = entries.word(2);
        const given = parseZoneName(text, origin ?? '.');
        if (!given.ok || entries.isQuoted(2)) {
            complain(zone, entries.locate(2), `the origin ${given.ok ? `'${text}' stands in quotes` : given.problem}. Write '$INCLUDE FILE example.org.'.`);
            return;
        }
        if (lost === undefined || names_isAbsolute(text)) {
            origin = given.value;
            lost = undefined;
        }
    }
    const name = Buffer.from(entries.word(1), 'latin1').toString('utf8');
    try {
        const path = includedPath(name, file.path, zone.input.directories ?? [], zone.tree);
        if (zone.files.some((open) => open.path === path))
            throw new TreeError(path, `${path} includes itself. Remove this line.`);
        if (zone.files.length > include_MAX_DEPTH)
            throw new TreeError(path, `more than ${include_MAX_DEPTH} files include one another. Include fewer levels.`);
        if (++zone.includes > include_MAX_INCLUDES)
            throw new TreeError(path, `there are more than ${include_MAX_INCLUDES} inclusions. Write one larger file.`);
        const included = openEntries(path, metered(zone, zone.tree.chunks(path)));
        if (included.isUtf16) {
            included.close();
            throw new TreeError(path, `${path} is in UTF-16. Save it as UTF-8.`);
        }
        zone.files.push({ path, entries: included, origin, lost, owner: file.owner, ownerText: undefined });
    }
    catch (error) {
        if (!(error instanceof TreeError))
            throw error;
        complain(zone, place, `$INCLUDE ${name}: ${error.message}`);
    }
}
function* metered(zone, chunks) {
    for (const chunk of chunks) {
        zone.includedOctets += chunk.length;
        if (zone.includedOctets > MAX_INCLUDED_OCTETS)
            throw new SourceError(`${zone.input.path}: the files that it includes come to more than ${MAX_INCLUDED_OCTETS} octets. Include less, or list the files on their own.`, { path: zone.input.path });
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/generate.js

/** One `$GENERATE` makes at most so many records: all addresses of an IPv4 /12. */
const MAX_STEPS = 2 ** 20;
const MAX_VALUE = 0x7fffffff;
/** BIND writes a number into 128 octets, its end mark among them. */
const MAX_DIGITS = 127;
/** Reads `START-STOP[/STEP]`; like BIND, whatever stands behind the numbers goes unread. */
function parseRange(text) {
    const found = /^\+?([0-9]+)-\+?([0-9]+)(\/(?:\+?([0-9]+))?)?/.exec(text);
    const how = 'write START-STOP or START-STOP/STEP, such as 1-254';
    if (found === null || (found[3] !== undefined && found[4] === undefined))
        return (0,parsed/* refused */.J)(`'${text}' is not a range; ${how}`);
    const [start, stop, step] = [Number(found[1]), Number(found[2]), Number(found[4] ?? 1)];
    if (start > MAX_VALUE || stop > MAX_VALUE || step > MAX_VALUE)
        return (0,parsed/* refused */.J)(`'${text}' has a number above ${MAX_VALUE}; ${how}`);
    if (stop < start)
        return (0,parsed/* refused */.J)(`'${text}' ends before it starts; ${how}`);
    if (step === 0)
        return (0,parsed/* refused */.J)(`'${text}' has the step 0, which never ends; ${how}`);
    return (0,parsed/* parsed */.Y)({ start, stop, step });
}
function stepsOf({ start, stop, step }) {
    return Math.floor((stop - start) / step) + 1;
}
const MODIFIER = /^\{([+-]?0*[0-9]{1,10})(?:,\+?(0*[0-9]{1,10})(?:,([doxXnN]))?)?\}/;
/**
 * Reads a side of `$GENERATE`: `$` is the number, `${OFFSET[,WIDTH[,MODE]]}` the number in another form, `$$` and
 * `\$` a dollar sign.
 */
function parseTemplate(text) {
    const parts = [];
    let literal = '';
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (char === '\\') {
            literal += char + (text[i + 1] ?? '');
            i++;
        }
        else if (char !== '$')
            literal += char;
        else if (text[i + 1] === '$') {
            literal += char;
            i++;
        }
        else {
            parts.push(literal);
            literal = '';
            if (text[i + 1] !== '{') {
                parts.push({ offset: 0, width: 0, mode: 'd' });
                continue;
            }
            const found = MODIFIER.exec(text.slice(i + 1, i + 40));
            if (found === null)
                return (0,parsed/* refused */.J)(`'${text}': write \${OFFSET,WIDTH,MODE} with a mode of d, o, x, X, n or N, such as \${0,3,d}`);
            const offset = Number(found[1]);
            const width = Number(found[2] ?? 0);
            if (Math.abs(offset) > MAX_VALUE)
                return (0,parsed/* refused */.J)(`'${text}': the offset ${found[1]} is beyond ${MAX_VALUE}`);
            if (width > MAX_DIGITS)
                return (0,parsed/* refused */.J)(`'${text}': the width ${found[2]} is above ${MAX_DIGITS}`);
            parts.push({ offset, width, mode: found[3] ?? 'd' });
            i += found[0].length;
        }
    }
    parts.push(literal);
    return (0,parsed/* parsed */.Y)(parts);
}
/** The text for one step; undefined where a number with its offset leaves 32 bits. */
function fill(template, value) {
    let text = '';
    for (const part of template) {
        if (typeof part === 'string')
            text += part;
        else {
            const number = value + part.offset;
            if (number > MAX_VALUE || number < -MAX_VALUE)
                return undefined;
            text += format(number, part.width, part.mode);
        }
    }
    return text;
}
/** As the C library's printf writes it: a sign counts as a digit of the width, and the bits of a negative number show. */
function format(number, width, mode) {
    switch (mode) {
        case 'd':
            return number < 0
                ? `-${String(-number).padStart(width - 1, '0')}`
                : String(number).padStart(width, '0');
        case 'o':
            return (number >>> 0).toString(8).padStart(width, '0');
        case 'x':
            return (number >>> 0).toString(16).padStart(width, '0');
        case 'X':
            return (number >>> 0).toString(16).toUpperCase().padStart(width, '0');
        default:
            return nibbles(number >>> 0, width, mode === 'N');
    }
}
/** Hexadecimal digits as labels, the last first; the width counts the dots, and may end with one. */
function nibbles(number, width, upper) {
    let rest = number;
    let left = width;
    let text = '';
    do {
        const digit = (rest & 15).toString(16);
        text += upper ? digit.toUpperCase() : digit;
        rest >>>= 4;
        if (left > 0)
            left--;
        if (left > 0 || rest !== 0) {
            text += '.';
            if (left > 0)
                left--;
        }
    } while (rest !== 0 || left > 0);
    return text;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/read-generate.js








/** All `$GENERATE` lines of a zone make at most so many records: all addresses of an IPv4 /8. */
const MAX_GENERATED = 2 ** 24;
const FORM = "Write '$GENERATE 1-254 host-$ A 192.0.2.$'.";
/** The records of a `$GENERATE` line, one after the other; all have the place of the line. */
function* readGenerate(zone, file) {
    const { entries } = file;
    if (file.lost !== undefined) {
        leaveOut(zone, 'origin-unknown', file.lost, entries.locate(0, entries.count));
        return;
    }
    const generation = parse(zone, file);
    if (generation === undefined)
        return;
    file.origin ??= originOrRefuse(zone, file);
    zone.apex ??= apexWithoutSoa(zone.input.path, file.origin);
    const { range, left, right, head } = generation;
    const location = entries.locate(0, entries.count);
    const ignores = reading_ignoresOf(zone, entries);
    if (head.ttl !== undefined)
        zone.lastTtl = head.ttl;
    const isSimple = right.every((part) => typeof part !== 'string' || /^[^\s"();\\]*$/.test(part));
    const isQuoted = entries.isQuoted(entries.count - 1);
    for (let value = range.start; value <= range.stop; value += range.step) {
        const record = step(value);
        if (typeof record === 'string') {
            complain(zone, location, `$GENERATE at ${value}: ${record}. The numbers after it are not read.`);
            return;
        }
        if (record !== undefined)
            yield record;
    }
    function step(value) {
        const ownerText = fill(left, value);
        const dataText = fill(right, value);
        if (ownerText === undefined || dataText === undefined)
            return 'the number with its offset is beyond 32 bits';
        const owner = parseZoneName(ownerText, file.origin);
        if (!owner.ok)
            return `the owner ${owner.problem}`;
        const words = isSimple && dataText !== '' ? oneWord(dataText) : wordsOf(dataText, file.path);
        if (typeof words === 'string')
            return words;
        const rdata = readRdata(head.type, words, 0, file.origin);
        if (!rdata.ok)
            return `${head.type} record of ${owner.value}: ${rdata.problem}`;
        return makeRecord(zone, owner.value, head.type, head.ttl, rdata.value, location, () => ignores);
    }
    function wordsOf(text, path) {
        // Quotes around the whole right side keep its white space together and are not part of the data.
        const inner = openEntries(path, [Buffer.from(isQuoted ? text.replaceAll('\\"', '"') : text, 'latin1')]);
        if (!inner.next())
            return 'the data is empty';
        return inner.problem?.message.replace(/\.[^.]*\.?$/, '') ?? inner;
    }
}
function oneWord(text) {
    return { count: 1, word: () => text, isQuoted: () => false, isGlued: () => false };
}
function parse(zone, file) {
    const { entries } = file;
    const refuse = (index, problem) => {
        complain(zone, wordPlace(file, index), `$GENERATE: ${problem}.`);
        return undefined;
    };
    if (entries.count < 5)
        return refuse(entries.count, `the line ends too early. ${FORM.slice(0, -1)}`);
    const quoted = [1, 2].find((index) => entries.isQuoted(index));
    if (quoted !== undefined)
        return refuse(quoted, `"${entries.word(quoted)}" is in quotes. ${FORM.slice(0, -1)}`);
    const range = parseRange(entries.word(1));
    if (!range.ok)
        return refuse(1, range.problem);
    const left = parseTemplate(entries.word(2));
    if (!left.ok)
        return refuse(2, left.problem);
    const head = readHead(entries, 3);
    if (head.recordClass !== 'IN') {
        zone.hasOtherClass = true;
        const detail = `the records have class ${head.recordClass}; only class IN is judged.`;
        leaveOut(zone, 'other-class', detail, entries.locate(0, entries.count));
        return undefined;
    }
    const { type, next } = head;
    if (type === undefined)
        return refuse(next, next < entries.count ? `'${entries.word(next)}' is not a record type` : `the type is missing`);
    if (next >= entries.count)
        return refuse(next, `the data after ${type} is missing. ${FORM.slice(0, -1)}`);
    if (next + 1 < entries.count)
        return refuse(next + 1, `'${entries.word(next + 1)}' is more than the line takes; put data of several words in quotes`);
    const right = parseTemplate(entries.word(next));
    if (!right.ok)
        return refuse(next, right.problem);
    const steps = stepsOf(range.value);
    if (steps > MAX_STEPS)
        return refuse(1, `${entries.word(1)} makes ${steps} records, and a line may make ${MAX_STEPS}; make the range smaller`);
    zone.generated += steps;
    if (zone.generated > MAX_GENERATED)
        return refuse(1, `the $GENERATE lines of this zone make more than ${MAX_GENERATED} records`);
    return { range: range.value, left: left.value, right: right.value, head: { ...head, type } };
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/read-zone.js








const DOLLAR = '$';
/**
 * Everything that a zone file and the files it includes declare, record by record; the zone itself comes last, when
 * it is known whether all of it could be read.
 * @throws {SourceError} when the file cannot be read or its origin cannot be told.
 */
function* readZone(input, tree) {
    const zone = newReading(input, tree);
    const { files, pending } = zone;
    try {
        files.push({
            path: input.path,
            entries: openRoot(input, tree),
            origin: input.origin,
            lost: undefined,
            owner: undefined,
            ownerText: undefined,
        });
        for (;;) {
            const file = files[files.length - 1];
            if (file === undefined)
                break;
            const { entries } = file;
            if (!entries.next()) {
                files.pop();
                entries.close();
                continue;
            }
            if (entries.problem !== undefined || entries.count === 0)
                readMarks(zone, file);
            else if (!entries.indented && entries.word(0).startsWith(DOLLAR)) {
                if (entries.word(0).toUpperCase() === '$GENERATE') {
                    for (const record of readGenerate(zone, file)) {
                        if (pending.length > 0)
                            yield* pending.splice(0);
                        yield { kind: 'record', record };
                    }
                }
                else
                    readDirective(zone, file);
            }
            else {
                const record = read_record_readRecord(zone, file);
                if (pending.length > 0)
                    yield* pending.splice(0);
                if (record !== undefined)
                    yield { kind: 'record', record };
                continue;
            }
            if (pending.length > 0)
                yield* pending.splice(0);
        }
        sumUp(zone);
        yield* pending.splice(0);
        const apex = apexOf(zone);
        if (apex !== undefined)
            yield {
                kind: 'zone',
                apex,
                ...(input.view === undefined ? {} : { view: input.view }),
                path: input.path,
                complete: zone.complete,
            };
    }
    finally {
        for (const file of files)
            file.entries.close();
    }
}
function openRoot({ path }, tree) {
    let entries;
    try {
        entries = openEntries(path, tree.chunks(path));
    }
    catch (error) {
        if (error instanceof TreeError)
            throw new SourceError(error.message, { path });
        throw error;
    }
    if (entries.isUtf16) {
        entries.close();
        throw new SourceError(`${path} is in UTF-16, which no name server reads. Save it as UTF-8.`, { path });
    }
    return entries;
}
/** An entry whose marks are wrong, or that is only a comment. */
function readMarks(zone, file) {
    const { problem } = file.entries;
    if (problem === undefined) {
        refuseNotes(zone, file.entries);
        return;
    }
    noteOwner(zone, file);
    const rest = problem.last === true ? ' The file is not read further.' : '';
    complain(zone, problem.location, problem.message + rest);
}
/** The zone's apex; without any record what the file's origin or name says, unless all its records have another class. */
function apexOf(zone) {
    if (zone.apex !== undefined || zone.hasOtherClass)
        return zone.apex;
    const { path } = zone.input;
    const origin = originOfFileName(path);
    return origin === undefined ? undefined : apexWithoutSoa(path, origin);
}

;// CONCATENATED MODULE: ./lib/sources/named-conf.js



const STATEMENT = /^[ \t]*(?:(?:zone|view)[ \t]+(?:"[^"\n]*"|[^\s"{};]+)(?:[ \t]+[A-Za-z0-9]+)?\s*\{|(?:options|logging|controls|acl[ \t]+\S+|key[ \t]+\S+|(?:masters|primaries|remote-servers)[ \t]+\S+)\s*\{|include[ \t]+"[^"\n]*"[ \t]*;)/im;
/** BIND's configuration: its zone statements say which file holds which zone, under which origin and view. */
const namedConf = {
    id: 'named-conf',
    title: "BIND's named.conf: the zone files that its zone statements name, with their origins and views",
    recognises(file, head) {
        if (STATEMENT.test(head))
            return 2;
        return /(?:^|\/)named(?:[._-][^/]*)?\.conf(?:\.[^/]*)?$/.test(file.path) ? 1 : 0;
    },
    *read(file, tree) {
        if (file.origin !== undefined) {
            throw new SourceError(`${file.path} names the origin of each zone itself. Remove 'origin: ${file.origin}'.`, { path: file.path });
        }
        for (const planned of planZones(file.path, tree).zones) {
            if (planned.kind === 'file')
                yield* readZone(planned.input, tree);
            else
                yield planned;
        }
    },
    covers(file, tree) {
        const { zones, included } = planZones(file.path, tree);
        return [
            ...included,
            ...zones.flatMap((planned) => (planned.kind === 'file' ? [planned.input.path] : [])),
        ];
    },
};

;// CONCATENATED MODULE: ./lib/sources/octodns/yaml-1-1.js
const BOOLEAN = /^(?:yes|no|true|false|on|off)$/i;
const NULL = /^(?:~|null|)$/i;
const INTEGER = /^[-+]?(?:0b[01_]+|0[0-7_]*|0x[0-9a-f_]+|[1-9][0-9_]*|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/i;
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:e[-+][0-9]+)?|\.[0-9][0-9_]*(?:e[-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)$/i;
const DECIMAL = /^(?:0|[1-9][0-9]*)$/;
/** Decimal fractions that Python writes again as they were. */
const PLAIN_FRACTION = /^(?:0|[1-9][0-9]{0,14})\.(?:0|[0-9]{0,8}[1-9])$/;
/**
 * What octoDNS's YAML 1.1 makes of an unquoted scalar where that is not its text: `012`, `1.10` and `1:20` are
 * numbers there, `on` is a truth value. Undefined where the text is what counts.
 */
function misreadByYaml11(node) {
    const { text, quoted } = node;
    if (quoted)
        return undefined;
    if (NULL.test(text))
        return 'nothing';
    if (BOOLEAN.test(text))
        return 'true or false';
    if (DECIMAL.test(text) || PLAIN_FRACTION.test(text))
        return undefined;
    return INTEGER.test(text) || FLOAT.test(text) ? 'a number' : undefined;
}
/** A truth value as YAML 1.1 reads it. */
function isTrue(text) {
    return text !== undefined && /^(?:yes|true|on)$/i.test(text);
}

;// CONCATENATED MODULE: ./lib/sources/octodns/configuration.js





const AUTO_ARPA = 'auto-arpa';
const configuration_DEFAULT_TTL = 3600;
/** Whoever writes more into the name of a zone means to keep a matcher busy. */
const configuration_MAX_WILDCARDS = 4;
/** True for octoDNS's configuration, which has `providers:` and `zones:`. */
function isConfiguration(root) {
    const providers = get(root, 'providers');
    const zones = get(root, 'zones');
    return providers !== undefined && zones !== undefined && get(providers, 'type') === undefined;
}
/** Settles which files make up which zone. */
function planConfiguration(root, path, tree) {
    const providers = new Map();
    for (const { key, value } of entriesOf(get(root, 'providers'))) {
        providers.set(key.text, readProvider(value, path, tree));
    }
    const planning = { tree, providers, problems: [], told: new Set() };
    const zones = new Map();
    const dynamic = [];
    for (const entry of entriesOf(get(root, 'zones'))) {
        if (entry.key.text.includes('*'))
            dynamic.push(entry);
        else
            configuration_planZone(entry.key, entry.key.text, entry.value, root, planning, zones);
    }
    for (const { key, value } of dynamic) {
        const names = listZones(key.text, value, planning);
        if (names.length === 0) {
            const detail = `no source in the repository has a zone that ${quote(key.text)} stands for`;
            planning.problems.push({
                kind: 'skip',
                skip: { reason: 'no-zone', detail, location: placeOf(key) },
            });
        }
        for (const name of names) {
            if (!zones.has(name))
                configuration_planZone(key, name, value, root, planning, zones);
        }
    }
    const auto = at(root, 'manager', 'auto_arpa') ??
        entriesOf(get(root, 'processors')).find(({ value }) => isAutoArpa(value))?.value;
    return {
        zones: [...zones.values()],
        autoArpa: {
            ttl: configuration_numberOf(get(auto, 'ttl')) ?? configuration_DEFAULT_TTL,
            inheritsTtl: isTrue(textOf(get(auto, 'inherit_ttl'))),
            wildcard: textOf(get(auto, 'wildcard_replacement')),
        },
        problems: planning.problems,
    };
}
function readProvider(node, path, tree) {
    const className = textOf(get(node, 'class')) ?? '';
    const kind = /(?:^|\.)(Split)?[A-Za-z]*YamlProvider$/.exec(className);
    if (kind === null)
        return 'elsewhere';
    const isSplit = kind[1] !== undefined;
    const where = get(node, 'directory');
    const flag = (key, otherwise) => {
        const text = textOf(get(node, key));
        return text === undefined ? otherwise : isTrue(text);
    };
    const extension = textOf(get(node, 'split_extension')) ?? (isSplit ? (textOf(get(node, 'extension')) ?? '.') : undefined);
    const shared = textOf(get(node, 'shared_filename')) ?? (isSplit ? undefined : textOf(get(node, 'shared')));
    return {
        directory: where?.kind === 'scalar' ? directoryOf(where.text, path, tree) : undefined,
        where: where?.kind === 'scalar' ? where : undefined,
        defaultTtl: configuration_numberOf(get(node, 'default_ttl')) ?? configuration_DEFAULT_TTL,
        replaces: flag('populate_should_replace', false),
        splitExtension: extension === '' || extension === 'false' || extension === 'False' ? undefined : extension,
        hasZoneFiles: !flag('disable_zonefile', isSplit),
        shared,
    };
}
/**
 * octoDNS looks for a directory from where it is started, which is seldom written down: the root of the repository,
 * the folder of the configuration and those above it are tried, the longest tail of the path first.
 */
function directoryOf(text, configuration, tree) {
    if (text.startsWith('env/'))
        return undefined;
    const segments = external_node_path_.posix
        .normalize(text)
        .split('/')
        .filter((part) => part !== '' && part !== '.' && part !== '..');
    const folders = [''];
    for (let at = external_node_path_.posix.dirname(configuration); at !== '.' && at !== '/'; at = external_node_path_.posix.dirname(at))
        folders.push(at);
    for (let from = 0; from <= segments.length; from++) {
        if (from === segments.length && segments.length > 0)
            break;
        const tail = segments.slice(from).join('/');
        for (const folder of from === 0 ? folders : folders.toReversed()) {
            const directory = external_node_path_.posix.join(folder, tail) || '.';
            if (tree.glob(external_node_path_.posix.join(literal(directory), '{*,*/*}.yaml')).length > 0)
                return directory;
        }
    }
    return undefined;
}
function configuration_planZone(place, written, value, root, planning, zones) {
    const { problems } = planning;
    const apex = (0,domain_name/* parseDomainName */.r)(written);
    if (!apex.ok) {
        problems.push(syntaxDefect(placeOf(place), `the name of the zone: ${apex.problem}`));
        return;
    }
    // An alias zone has the records of another zone under its own name.
    const alias = textOf(get(value, 'alias'));
    const original = alias === undefined ? undefined : get(get(root, 'zones'), alias);
    if (alias !== undefined && (original === undefined || get(original, 'alias') !== undefined)) {
        const found = `the zone ${apex.value} is an alias of ${quote(alias)}, which is no zone with sources`;
        problems.push(syntaxDefect(placeOf(get(value, 'alias')), found, apex.value));
        return;
    }
    const parts = [];
    const elsewhere = [];
    let autoArpa = false;
    for (const source of itemsOf(get(original ?? value, 'sources'))) {
        const name = textOf(source) ?? '';
        const provider = planning.providers.get(name);
        if (name === AUTO_ARPA || isAutoArpa(at(root, 'processors', name)))
            autoArpa = true;
        else if (provider === undefined) {
            problems.push(syntaxDefect(placeOf(source), `there is no provider ${quote(name)}`, apex.value));
            elsewhere.push(name);
        }
        else if (provider === 'elsewhere')
            elsewhere.push(name);
        else if (provider.directory === undefined) {
            elsewhere.push(name);
            tellMissing(name, provider, source, planning);
        }
        else {
            const paths = filesOf(provider, provider.directory, alias ?? written, planning.tree);
            if (paths.length > 0)
                parts.push({ paths, defaultTtl: provider.defaultTtl, replaces: provider.replaces });
        }
    }
    if (parts.length === 0 && elsewhere.length === 0 && !autoArpa) {
        const found = `none of the sources of the zone ${apex.value} has a file for it`;
        problems.push(syntaxDefect(placeOf(place), `${found}. Write ${apex.value}.yaml, or remove the zone`, apex.value));
    }
    zones.set(written, { apex: apex.value, place, parts, elsewhere, autoArpa });
}
/** A processor that is a source at the same time, the older way to have PTR records made. */
function isAutoArpa(processor) {
    return /(?:^|\.)AutoArpa$/.test(textOf(get(processor, 'class')) ?? '');
}
function tellMissing(name, { where }, source, { problems, told }) {
    if (told.has(name))
        return;
    told.add(name);
    const detail = where === undefined
        ? `the provider ${name} names no directory`
        : `the directory ${quote(where.text)} of the provider ${name} is not in the repository`;
    if (where?.text.startsWith('env/') === true) {
        const location = placeOf(where);
        problems.push({ kind: 'skip', skip: { reason: 'directory-unknown', detail, location } });
    }
    else
        problems.push(syntaxDefect(placeOf(where ?? source), `${detail}. Write a path from the root of the repository`));
}
/** The files that hold a zone: one, or the directory of a split zone, and what is shared by all. */
function filesOf(provider, directory, written, tree) {
    const { splitExtension, hasZoneFiles, shared } = provider;
    const paths = [];
    const bare = written.replace(/\.$/, '');
    const names = new Set([bare]);
    const ascii = (0,domain_name/* parseDomainName */.r)(bare);
    if (ascii.ok)
        names.add(ascii.value);
    for (const name of names) {
        if (hasZoneFiles)
            paths.push(external_node_path_.posix.join(directory, `${name}.yaml`));
        if (splitExtension !== undefined) {
            paths.push(...tree.glob(external_node_path_.posix.join(literal(external_node_path_.posix.join(directory, `${name}${splitExtension}`)), '*.yaml')));
        }
    }
    if (shared !== undefined)
        paths.push(external_node_path_.posix.join(directory, shared));
    return [...new Set(paths)].filter((path) => tree.has(path));
}
/** The zones of a pattern such as `*.arpa.`, as the files of its sources name them. */
function listZones(pattern, value, { providers, tree }) {
    const form = new RegExp(`^${pattern
        .split('*')
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*')}$`);
    const names = new Set();
    if (pattern.split('*').length > configuration_MAX_WILDCARDS + 1)
        return [];
    for (const source of itemsOf(get(value, 'sources'))) {
        const provider = providers.get(textOf(source) ?? '');
        if (provider === undefined || provider === 'elsewhere' || provider.directory === undefined)
            continue;
        const { directory, splitExtension, hasZoneFiles } = provider;
        if (hasZoneFiles) {
            for (const path of tree.glob(external_node_path_.posix.join(literal(directory), '*.yaml'))) {
                const name = external_node_path_.posix.basename(path, 'yaml');
                if (name.split('.').length > 2)
                    names.add(name);
            }
        }
        if (splitExtension !== undefined) {
            for (const path of tree.glob(external_node_path_.posix.join(literal(directory), '*/*.yaml'))) {
                const folder = external_node_path_.posix.basename(external_node_path_.posix.dirname(path));
                if (folder.endsWith(splitExtension))
                    names.add(`${folder.slice(0, -splitExtension.length)}.`);
            }
        }
    }
    return [...names].filter((name) => form.test(name)).sort();
}
/** A path as a pattern that matches nothing else. */
function literal(path) {
    return path.replace(/[*?[\]{}()!\\]/g, '[$&]');
}
function configuration_numberOf(node) {
    const text = textOf(node);
    return text !== undefined && /^[0-9]{1,9}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/octodns/load.js







const load_MAX_INCLUDES = 1000;
const load_MAX_INCLUDE_DEPTH = 8;
function createLoader(tree) {
    const loaded = new Map();
    const included = new Set();
    const open = [];
    let includes = 0;
    function load(path) {
        const known = loaded.get(path);
        if (known !== undefined)
            return known;
        open.push(path);
        const node = resolve(parse(path), new Map());
        open.pop();
        loaded.set(path, node);
        return node;
    }
    function parse(path) {
        try {
            return parseDocument(tree.read(path, MAX_OCTETS), { path, json: false, tags: true });
        }
        catch (error) {
            if (error instanceof DocumentError)
                throw new SourceError(error.message, error);
            if (error instanceof TreeError)
                throw new SourceError(error.message, { path });
            throw error;
        }
    }
    /** The node with its includes resolved; what has none is the node itself, and an alias is resolved once. */
    function resolve(node, done) {
        if (node.tag !== undefined)
            return include(node);
        if (node.kind === 'scalar')
            return node;
        const content = node.kind === 'list' ? node.items : node.entries;
        const known = done.get(content);
        if (known !== undefined)
            return { ...known, ...placeAt(node) };
        const resolved = node.kind === 'list' ? resolveList(node.items, node, done) : resolveMap(node, done);
        done.set(content, resolved);
        return resolved;
    }
    function resolveList(items, node, done) {
        const resolved = items.map((item) => resolve(item, done));
        return resolved.every((item, i) => item === items[i]) ? node : { ...node, items: resolved };
    }
    function resolveMap(map, done) {
        const entries = map.entries.map((entry) => {
            const value = resolve(entry.value, done);
            return value === entry.value ? entry : { key: entry.key, value };
        });
        if (entries.every((entry, i) => entry === map.entries[i]))
            return map;
        // A merge key stays an entry where its value is an include; what the mapping has itself wins.
        const merge = entries.find(({ key, value }) => key.text === '<<' && !key.quoted && value.kind === 'map');
        if (merge === undefined)
            return load_mapOf(map, entries);
        const own = entries.filter((entry) => entry !== merge);
        const names = new Set(own.map(({ key }) => key.text));
        const more = merge.value.entries.filter(({ key }) => !names.has(key.text));
        return load_mapOf(map, [...own, ...more]);
    }
    function include(node) {
        if (node.tag !== '!include') {
            throw problem(node, `the tag ${quote(node.tag)} has no meaning in octoDNS. Write the value itself.`);
        }
        if (node.kind === 'scalar')
            return includeFile(node.text, node);
        if (node.kind === 'map')
            throw problem(node, "'!include' takes a file or a list of files, and a mapping stands here.");
        const parts = node.items.map((item) => {
            if (item.kind !== 'scalar' || isNull(item)) {
                throw problem(item, `'!include' takes the names of files, and ${describe(item)} stands here.`);
            }
            return includeFile(item.text, item);
        });
        const [first] = parts;
        const odd = parts.find((part) => part.kind !== first?.kind || part.kind === 'scalar');
        if (first === undefined || odd !== undefined) {
            throw problem(node, "'!include' puts files together that hold all mappings or all lists, and these do not.");
        }
        const total = parts.reduce((sum, part) => sum + lengthOf(part), 0);
        if (total > MAX_UNFOLDED)
            throw problem(node, `these files hold ${total} entries together, which is too many.`);
        if (first.kind === 'list') {
            return {
                ...node,
                tag: undefined,
                items: parts.flatMap((part) => (part.kind === 'list' ? part.items : [])),
            };
        }
        const entries = new Map();
        for (const part of parts) {
            if (part.kind === 'map')
                for (const entry of part.entries)
                    entries.set(entry.key.text, entry);
        }
        return load_mapOf({ ...placeAt(node), kind: 'map', entries: [], tag: undefined, index: undefined }, [
            ...entries.values(),
        ]);
    }
    function includeFile(name, place) {
        if (++includes > load_MAX_INCLUDES)
            throw problem(place, `more than ${load_MAX_INCLUDES} files are included.`);
        if (open.length >= load_MAX_INCLUDE_DEPTH) {
            throw problem(place, `files include one another more than ${load_MAX_INCLUDE_DEPTH} deep.`);
        }
        const path = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(place.path), name));
        if (open.includes(path)) {
            throw problem(place, `${path} is included while it is being read (${[...open, path].join(' > ')}).`);
        }
        if (name.startsWith('/') || !tree.has(path)) {
            throw problem(place, `${quote(name)} is included, and there is no such file in the repository beside ${place.path}.`);
        }
        included.add(path);
        return load(path);
    }
    return { load, included };
}
function lengthOf(node) {
    if (node.kind === 'scalar')
        return 1;
    return node.kind === 'list' ? node.items.length : node.entries.length;
}
function load_mapOf(map, entries) {
    const index = entries.length > 16 ? new Map(entries.map((entry) => [entry.key.text, entry])) : undefined;
    return { ...map, entries, index };
}
function placeAt({ path, line, column, endLine, endColumn }) {
    return { path, line, column, endLine, endColumn };
}
function problem(place, text) {
    const { path, line, column } = place;
    return new SourceError(`${path}:${line}:${column}: ${text}`, { path, line, column });
}

;// CONCATENATED MODULE: ./lib/sources/octodns/record-data.js





/** Types whose value is one name. */
const NAMES = new Set(['CNAME', 'DNAME', 'NS', 'PTR']);
const record_data_word = (...keys) => ({ keys, is: 'word' });
const record_data_text = (...keys) => ({ keys, is: 'text' });
const record_data_name = (...keys) => ({ keys, is: 'name' });
const record_data_FIELDS = {
    MX: [record_data_word('preference', 'priority'), record_data_name('exchange', 'value')],
    SRV: [record_data_word('priority'), record_data_word('weight'), record_data_word('port'), record_data_name('target')],
    CAA: [record_data_word('flags'), record_data_word('tag'), record_data_text('value')],
    NAPTR: [
        record_data_word('order'),
        record_data_word('preference'),
        record_data_text('flags'),
        record_data_text('service'),
        record_data_text('regexp'),
        record_data_name('replacement'),
    ],
    SSHFP: [record_data_word('algorithm'), record_data_word('fingerprint_type'), record_data_word('fingerprint')],
    TLSA: [
        record_data_word('certificate_usage'),
        record_data_word('selector'),
        record_data_word('matching_type'),
        record_data_word('certificate_association_data'),
    ],
    DS: [record_data_word('key_tag'), record_data_word('algorithm'), record_data_word('digest_type'), record_data_word('digest')],
    URI: [record_data_word('priority'), record_data_word('weight'), record_data_text('target')],
};
/** Canonical RDATA of one value, or what is wrong with it. `lenient` lets names without a final dot through. */
function valueData(type, value, lenient) {
    if (value.kind === 'list')
        return (0,parsed/* refused */.J)('a list stands where one value belongs');
    if (value.kind === 'map')
        return mappingData(type, value, lenient);
    const written = textOf(value);
    if (written === undefined || written === '')
        return (0,parsed/* refused */.J)(`there is ${describe(value)} where a value belongs`);
    if (misreadByYaml11(value) === 'a number' && value.text.includes(':')) {
        return (0,parsed/* refused */.J)(`octoDNS reads ${written} as a number of base 60. Write it in quotes: '${written}'`);
    }
    if (NAMES.has(type)) {
        const target = fullName(written, lenient);
        return target.ok ? rdataOfFields(type, [target.value]) : target;
    }
    if (type === 'TXT' || type === 'SPF')
        return rdataOfFields(type, stringsOf(written.replaceAll('\\;', ';')));
    // Structured types may also be written as one line of presentation format.
    return rdataOfText(type, written);
}
function mappingData(type, value, lenient) {
    if (type === 'LOC')
        return rdataOfText(type, record_data_location(value));
    if (type === 'SVCB' || type === 'HTTPS')
        return serviceData(type, value, lenient);
    const forms = Object.hasOwn(record_data_FIELDS, type) ? record_data_FIELDS[type] : undefined;
    if (forms === undefined)
        return (0,parsed/* refused */.J)(`a mapping stands where the value of a ${type} record belongs`);
    const fields = [];
    for (const { keys, is } of forms) {
        const written = keys.map((key) => get(value, key)).find((node) => node !== undefined);
        const found = written?.kind === 'scalar' ? written.text : undefined;
        if (found === undefined)
            return (0,parsed/* refused */.J)(`the value has no '${keys[0]}'`);
        if (is === 'text')
            fields.push(quotedText(found));
        else if (is === 'word')
            fields.push(found);
        else {
            const target = fullName(found, lenient);
            if (!target.ok)
                return target;
            fields.push(target.value);
        }
    }
    return rdataOfFields(type, fields);
}
/** A name with its final dot, which octoDNS asks for. */
function fullName(written, lenient) {
    if (!written.endsWith('.') && !lenient) {
        return (0,parsed/* refused */.J)(`${quote(written)} has no final dot, which octoDNS refuses. Write '${written}.'`);
    }
    const target = (0,domain_name/* parseDomainName */.r)(written);
    if (!target.ok)
        return target;
    return (0,parsed/* parsed */.Y)(target.value === domain_name/* ROOT */.Dl ? '.' : `${target.value}.`);
}
function record_data_location(value) {
    const number = (key) => textOf(get(value, key)) ?? '0';
    const degrees = (axis) => ['degrees', 'minutes', 'seconds', 'direction'].map((part) => number(`${axis}_${part}`)).join(' ');
    const metres = ['altitude', 'size', 'precision_horz', 'precision_vert'].map((key) => `${number(key)}m`);
    return `${degrees('lat')} ${degrees('long')} ${metres.join(' ')}`;
}
function serviceData(type, value, lenient) {
    const target = fullName(textOf(get(value, 'targetname')) ?? '.', lenient);
    if (!target.ok)
        return target;
    const parameters = entriesOf(get(value, 'svcparams')).map(({ key, value: held }) => {
        const texts = itemsOf(held).flatMap((item) => textOf(item) ?? []);
        return texts.length === 0 ? key.text : `${key.text}="${texts.join(',').replaceAll('"', '\\"')}"`;
    });
    return rdataOfText(type, [textOf(get(value, 'svcpriority')) ?? '0', target.value, ...parameters].join(' '));
}

;// CONCATENATED MODULE: ./lib/sources/octodns/read-records.js









/** Types whose data decides what is judged: one that cannot be read is a defect, and of others a skip. */
const read_records_JUDGED = new Set(['A', 'AAAA', 'PTR', 'CNAME', 'DNAME', 'NS', 'MX', 'SRV']);
/** Files that include one another can hold a value very often; this bounds the work. */
const MAX_VALUES = 5_000_000;
/**
 * The records of one octoDNS YAML file, in its order.
 * @throws {SourceError} where the file is no mapping of names to records.
 */
function* read_records_readRecords(root, zone) {
    if (isNull(root))
        return;
    if (root.kind !== 'map') {
        const { path, line, column } = root;
        throw new SourceError(`${path}:${line}:${column}: a zone of octoDNS is a mapping of names to records, and ${describe(root)} stands here. Write www: {type: AAAA, value: '2001:db8::25'}`, { path, line, column });
    }
    for (const { key, value } of root.entries) {
        const owner = read_records_ownerOf(key, zone.apex);
        if (!owner.ok) {
            zone.complete = false;
            yield syntaxDefect(placeOf(key), owner.problem);
            continue;
        }
        for (const record of itemsOf(value))
            yield* read_records_readRecord(record, owner.value, zone);
    }
}
/** Names are relative to the zone, which is itself the empty name. */
function read_records_ownerOf(key, apex) {
    const { text } = key;
    if (text === '' && key.quoted)
        return (0,parsed/* parsed */.Y)(apex);
    const misread = misreadByYaml11(key);
    if (misread !== undefined) {
        return (0,parsed/* refused */.J)(text === ''
            ? "the name is missing. Write '' for the zone itself"
            : `octoDNS reads the name ${quote(text)} as ${misread}. Write it in quotes`);
    }
    if (text === '@')
        return (0,parsed/* refused */.J)("octoDNS refuses the name '@'. Write '' for the zone itself");
    if (text.endsWith('.')) {
        return (0,parsed/* refused */.J)(`names are relative to the zone, and ${quote(text)} ends in a dot. Write it without the zone's name and dot`);
    }
    const owner = (0,domain_name/* parseDomainName */.r)(text, { origin: apex });
    return owner.ok ? owner : (0,parsed/* refused */.J)(`the name ${owner.problem}`);
}
function* read_records_readRecord(record, owner, zone) {
    if (record.kind !== 'map') {
        zone.complete = false;
        const found = `${describe(record)} stands where a record of ${owner} belongs`;
        yield syntaxDefect(placeOf(record), `${found}. Write {type: AAAA, value: '2001:db8::25'}`, owner);
        return;
    }
    const typeNode = get(record, 'type');
    const type = textOf(typeNode)?.toUpperCase();
    if (type === undefined || type === '') {
        zone.complete = false;
        const problem = `a record of ${owner} has no type. Write type: AAAA, or the type that it has`;
        yield syntaxDefect(placeOf(typeNode ?? record), problem, owner);
        return;
    }
    const values = valuesOf(record);
    const left = read_records_leftOut(record, type, owner);
    if (left !== undefined) {
        zone.unknown.push(owner);
        yield* read_records_skipped(left, values, record, owner);
        return;
    }
    const known = parseRecordType(type);
    if (values.length === 0) {
        zone.complete = false;
        yield syntaxDefect(placeOf(typeNode), `the ${known} record of ${owner} has no value. Write value: or values:`, owner);
        return;
    }
    const lenient = isTrue(textOf(at(record, 'octodns', 'lenient')));
    const ttl = read_records_ttlOf(record) ?? zone.defaultTtl;
    // An alias has one target; where each region has its own, the one for all others stands in the zone.
    const pooled = known === 'CNAME' || known === 'DNAME' ? [] : regionalValues(record);
    const everywhere = values.map((value) => ({ value }));
    for (const { value, region } of [...everywhere, ...pooled]) {
        if (++zone.values > MAX_VALUES) {
            throw new SourceError(`${value.path} and what it includes hold more than ${MAX_VALUES} values.`, value);
        }
        const data = valueData(known, value, lenient);
        if (data.ok) {
            const location = placeOf(value);
            yield {
                kind: 'record',
                record: {
                    ...{ owner, type: known, ttl, data: data.value, location, zone: zone.apex },
                    ...(region === undefined ? {} : { region }),
                },
            };
            continue;
        }
        const problem = `${known} record of ${owner}: ${data.problem}`;
        if (read_records_JUDGED.has(known)) {
            zone.complete = false;
            yield syntaxDefect(placeOf(value), problem, owner);
        }
        else
            yield read_records_skip({ reason: 'unreadable-data', detail: problem }, value, owner);
    }
}
/** `values`, else `value`; either may be one value or a list. */
function valuesOf(record) {
    return itemsOf(get(record, 'values') ?? get(record, 'value'));
}
/** The values under `geo` and in the pools under `dynamic`: each is served to somebody. The code or the pool is the region. */
function regionalValues(record) {
    const geo = entriesOf(get(record, 'geo')).flatMap(({ key, value }) => itemsOf(value).map((item) => ({ value: item, region: key.text })));
    const pools = entriesOf(at(record, 'dynamic', 'pools')).flatMap(({ key, value }) => itemsOf(get(value, 'values')).map((item) => ({
        value: item.kind === 'map' ? (get(item, 'value') ?? item) : item,
        region: key.text,
    })));
    return [...geo, ...pools];
}
/** Why the record is not judged, where its own options or its type say so. */
function read_records_leftOut(record, type, owner) {
    const options = get(record, 'octodns');
    if (isTrue(textOf(get(options, 'ignored')))) {
        return {
            reason: 'ignored',
            detail: `octoDNS is told to ignore the ${type} record of ${owner}, and does not publish it`,
        };
    }
    const proxied = entriesOf(options).some(({ value }) => isTrue(textOf(get(value, 'proxied'))));
    if (proxied && (type === 'A' || type === 'AAAA' || type === 'CNAME')) {
        return {
            reason: 'proxied',
            detail: `${owner} is proxied by its provider, whose own addresses answer for it`,
        };
    }
    if (parseRecordType(type) !== undefined)
        return undefined;
    const detail = `${owner} has a record of type ${type}, which is the provider's own: what it answers is not known here`;
    return { reason: /ALIAS|ANAME/.test(type) ? 'alias' : 'provider-feature', detail };
}
/** One skip for each address, or one for the record. */
function* read_records_skipped(left, values, record, owner) {
    let some = false;
    const regional = regionalValues(record).map(({ value }) => value);
    for (const value of [...values, ...regional]) {
        const address = (0,ip_address/* parseIpAddress */.D_)(textOf(value) ?? '');
        if (!address.ok)
            continue;
        some = true;
        yield read_records_skip(left, value, owner, address.value);
    }
    if (!some)
        yield read_records_skip(left, values[0] ?? record, owner);
}
function read_records_skip({ reason, detail }, place, name, address) {
    return {
        kind: 'skip',
        skip: { reason, detail, name, ...(address === undefined ? {} : { address }), location: placeOf(place) },
    };
}
function read_records_ttlOf(record) {
    const text = textOf(get(record, 'ttl'));
    return text !== undefined && /^[0-9]{1,10}$/.test(text) && Number(text) <= 0x7fffffff
        ? Number(text)
        : undefined;
}
/** The zone itself, once all of it is read. */
function read_records_zoneOf({ apex, complete, unknown }, path) {
    return { kind: 'zone', apex, path, complete, ...(unknown.length === 0 ? {} : { unknown }) };
}

;// CONCATENATED MODULE: ./lib/sources/octodns/read-configuration.js





/** Everything that the zones of octoDNS's configuration declare, PTR records that octoDNS makes itself among it. */
function* read_configuration_readConfiguration(root, path, tree, loader) {
    const configuration = planConfiguration(root, path, tree);
    yield* configuration.problems;
    const makesPtr = configuration.zones.some(({ autoArpa }) => autoArpa);
    const addresses = [];
    const pointers = new Set();
    const done = new Map();
    for (const zone of configuration.zones) {
        const reading = {
            apex: zone.apex,
            defaultTtl: undefined,
            complete: zone.elsewhere.length === 0,
            unknown: [],
            values: 0,
        };
        if (zone.elsewhere.length > 0) {
            const detail = `records of ${zone.apex} also come from ${zone.elsewhere.join(', ')}, which the repository does not hold`;
            const location = placeOf(zone.place);
            yield { kind: 'skip', skip: { reason: 'other-source', detail, name: zone.apex, location } };
        }
        for (const declaration of readParts(zone, reading, loader)) {
            if (makesPtr && declaration.kind === 'record') {
                const { record } = declaration;
                if (record.type === 'A' || record.type === 'AAAA')
                    addresses.push(record);
                else if (record.type === 'PTR')
                    pointers.add(record.owner);
            }
            yield declaration;
        }
        done.set(zone, reading);
    }
    if (makesPtr)
        yield* pointersTo(addresses, pointers, configuration);
    for (const zone of configuration.zones) {
        const first = zone.parts[0]?.paths[0] ?? path;
        yield read_records_zoneOf(done.get(zone), first);
    }
}
/** The records of a zone's sources; a source that replaces takes the place of earlier ones with its name and type. */
function* readParts({ parts }, zone, loader) {
    const replaced = parts.map(() => new Set());
    for (const [i, part] of parts.entries()) {
        if (!part.replaces || i === 0)
            continue;
        for (const path of part.paths) {
            for (const declaration of read_records_readRecords(loader.load(path), { ...zone })) {
                if (declaration.kind === 'record')
                    for (const keys of replaced.slice(0, i))
                        keys.add(read_configuration_keyOf(declaration.record));
            }
        }
    }
    for (const [i, part] of parts.entries()) {
        const reading = { ...zone, defaultTtl: part.defaultTtl };
        for (const path of part.paths) {
            for (const declaration of read_records_readRecords(loader.load(path), reading)) {
                if (declaration.kind === 'record' && replaced[i].has(read_configuration_keyOf(declaration.record))) {
                    const { owner, type, location } = declaration.record;
                    const detail = `a later source of octoDNS replaces the ${type} record of ${owner}`;
                    yield { kind: 'skip', skip: { reason: 'replaced', detail, name: owner, location } };
                }
                else
                    yield declaration;
            }
        }
        zone.values = reading.values;
        zone.complete &&= reading.complete;
    }
}
function read_configuration_keyOf({ owner, type }) {
    return `${owner} ${type}`;
}
/** The PTR records that octoDNS makes (`auto-arpa`), one for each address record, standing where that stands. */
function* pointersTo(addresses, written, { zones, autoArpa }) {
    const apexes = zones
        .filter((zone) => zone.autoArpa)
        .map(({ apex }) => apex)
        .sort((a, b) => b.length - a.length);
    const made = new Set();
    for (const { owner: name, ttl, data, location } of addresses) {
        const target = targetOf(name, autoArpa);
        const owner = reverseNameOf(data);
        const zone = apexes.find((apex) => (0,domain_name/* isAtOrBelow */.a5)(owner, apex));
        // A PTR record that somebody wrote is the one to judge.
        if (target === undefined || zone === undefined || written.has(owner) || made.has(`${owner} ${target}`))
            continue;
        made.add(`${owner} ${target}`);
        const record = {
            owner,
            type: 'PTR',
            ttl: autoArpa.inheritsTtl ? ttl : autoArpa.ttl,
            data: target,
            location,
            zone,
        };
        yield { kind: 'record', record };
    }
}
function targetOf(name, { wildcard }) {
    if (!(0,domain_name/* isWildcard */.z2)(name))
        return name;
    const target = wildcard === undefined ? undefined : (0,domain_name/* parseDomainName */.r)(`${wildcard}${name.slice(1)}`);
    return target?.ok === true ? target.value : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/octodns/zone-name.js



/** Endings of a directory that holds a zone split into a file per name; a final dot says the same. */
const SPLIT_DIRECTORY = /^(.+)\.(?:d|split|tst|yaml)$/;
/**
 * The zone that a file's path speaks of: `example.org.yaml`, `$example.org.yaml`, or a file in the directory of a
 * split zone (`example.org./www.yaml`, or any directory with a `$example.org.yaml`).
 */
function zoneNameOf(path, root, tree) {
    const base = external_node_path_.posix.basename(path).replace(/\.ya?ml$/, '');
    const folder = external_node_path_.posix.dirname(path);
    const directory = external_node_path_.posix.basename(folder);
    if (base.startsWith('$'))
        return zone_name_nameOf(base.slice(1));
    if (directory.length > 1 && directory.endsWith('.') && directory !== '..')
        return zone_name_nameOf(directory);
    const [catchAll, second] = tree.glob(`${folder}/$*.yaml`);
    if (catchAll !== undefined && second === undefined) {
        return zone_name_nameOf(external_node_path_.posix.basename(catchAll, '.yaml').slice(1));
    }
    const split = SPLIT_DIRECTORY.exec(directory);
    if (split !== null && holdsOnly(root, base))
        return zone_name_nameOf(split[1]);
    return zone_name_nameOf(base);
}
function holdsOnly(root, name) {
    const [only, second] = entriesOf(root);
    return only !== undefined && second === undefined && only.key.text === name;
}
function zone_name_nameOf(text) {
    const name = (0,domain_name/* parseDomainName */.r)(text);
    return name.ok && /^[a-z0-9_.\\/-]+$/.test(name.value) ? name.value : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/octodns.js







const TYPE = /^[ \t]+(?:- +)?type:[ \t]*['"]?[A-Z][A-Za-z0-9/]*['"]?[ \t]*(?:#.*)?$/m;
const VALUE = /^[ \t]+(?:- +)?values?:/m;
const FLOW = /^[^\s#][^\n]*:[ \t]*\{[^\n]*\btype:[ \t]*['"]?[A-Z]+\b[^\n]*\bvalues?:/m;
/** A zone's name before the ending; what such a file holds may be nothing but includes. */
const octodns_NAMED = /(?:^|\/)\$?[^/]+\.(?:[a-z]{2,}|xn--[a-z0-9-]+)\.yaml$/;
const PROVIDERS = /^providers:/m;
const ZONES = /^zones:/m;
/** octoDNS: the YAML of one zone, of a part of a split zone, or the configuration that names them all. */
const octodns = {
    id: 'octodns',
    title: "octoDNS's YAML zones, whole or split into directories, or the configuration that names them",
    recognises({ path }, head) {
        if (!/\.ya?ml$/.test(path) || /^apiVersion:/m.test(head))
            return 0;
        if ((PROVIDERS.test(head) && ZONES.test(head)) || /\boctodns\.provider\.yaml\b/.test(head))
            return 2;
        if ((TYPE.test(head) && VALUE.test(head)) || FLOW.test(head))
            return 2;
        return octodns_NAMED.test(path) ? 1 : 0;
    },
    *read(file, tree) {
        const loader = createLoader(tree);
        const root = loader.load(file.path);
        if (!isConfiguration(root))
            yield* readZoneFile(file, root, tree);
        else {
            refuseOrigin(file);
            yield* read_configuration_readConfiguration(root, file.path, tree, loader);
        }
    },
    covers({ path }, tree) {
        const loader = createLoader(tree);
        // Most files are a zone without includes, and need not be read twice.
        if (!/!include|^providers:/m.test(tree.read(path, MAX_OCTETS).toString('latin1')))
            return [];
        const root = loader.load(path);
        const paths = isConfiguration(root)
            ? planConfiguration(root, path, tree).zones.flatMap(({ parts }) => parts.flatMap((part) => part.paths))
            : [];
        for (const part of paths)
            loader.load(part);
        return [...paths, ...loader.included];
    },
};
function refuseOrigin({ path, origin }) {
    if (origin === undefined)
        return;
    throw new SourceError(`${path} names its zones itself. Remove 'origin: ${origin}'.`, { path });
}
function* readZoneFile(file, root, tree) {
    const { path } = file;
    const apex = file.origin ?? zoneNameOf(path, root, tree);
    if (apex === undefined) {
        throw new SourceError(`${path}: the name of the zone is not known, for the file's name does not tell it. Give it where the file is listed: records: [{path: ${path}, as: octodns, origin: example.org}], or list octoDNS's configuration instead.`, { path });
    }
    const zone = { apex, defaultTtl: undefined, complete: true, unknown: [], values: 0 };
    yield* read_records_readRecords(root, zone);
    yield read_records_zoneOf(zone, path);
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resource.js

function attributeOf(resource, attribute) {
    const { values, unknown, sensitive, omitsUnknown } = resource;
    const node = get(values, attribute);
    if (node === undefined && omitsUnknown)
        return { kind: 'unknown', node };
    return masked(node, maskAt(unknown, attribute), maskAt(sensitive, attribute));
}
/** The members of a list or set, or a scalar as its only member. A null among them is a value not yet known. */
function membersOf(value) {
    if (value.kind !== 'known')
        return [value];
    if (value.node.kind !== 'list')
        return [value];
    return value.node.items.map((item, i) => {
        const unknown = resource_isTrue(value.unknown) ? value.unknown : itemsOf(value.unknown)[i];
        const sensitive = resource_isTrue(value.sensitive) ? value.sensitive : itemsOf(value.sensitive)[i];
        const member = masked(item, unknown, sensitive);
        return member.kind === 'absent' ? { kind: 'unknown', node: item } : member;
    });
}
/** The value at a key of a mapping. */
function fieldOf(value, key) {
    if (value.kind !== 'known')
        return value;
    return masked(get(value.node, key), maskAt(value.unknown, key), maskAt(value.sensitive, key));
}
/** The text of a known scalar. */
function knownText(value) {
    return value.kind === 'known' ? textOf(value.node) : undefined;
}
function masked(node, unknown, sensitive) {
    if (resource_isTrue(unknown))
        return { kind: 'unknown', node };
    if (node === undefined || isNull(node))
        return { kind: 'absent' };
    if (resource_isTrue(sensitive))
        return { kind: 'sensitive', node };
    return { kind: 'known', node, unknown, sensitive };
}
function maskAt(mask, key) {
    return resource_isTrue(mask) ? mask : get(mask, key);
}
function resource_isTrue(node) {
    return node?.kind === 'scalar' && !node.quoted && node.text === 'true';
}
/** Managed resources as the plan leaves them: `resource_changes` first, and what only `planned_values` has. */
function* plannedResources(plan) {
    const seen = new Set();
    for (const entry of itemsOf(get(plan, 'resource_changes'))) {
        const resource = changedResource(entry, 'after');
        if (resource === undefined)
            continue;
        seen.add(resource.address);
        const isGone = resource.values === undefined || isNull(resource.values);
        if (textOf(get(entry, 'mode')) !== 'data' && !isGone)
            yield resource;
    }
    for (const { resource, mode } of resourcesOfState(get(plan, 'planned_values') ?? get(plan, 'values'))) {
        if (mode !== 'data' && !seen.has(resource.address))
            yield resource;
    }
}
/** Everything that the plan mentions, data sources and the state before included: for looking things up. */
function* mentionedResources(plan) {
    for (const entry of itemsOf(get(plan, 'resource_changes'))) {
        for (const side of ['after', 'before']) {
            const resource = changedResource(entry, side);
            if (resource?.values?.kind === 'map')
                yield resource;
        }
    }
    for (const state of [
        get(plan, 'planned_values'),
        get(get(plan, 'prior_state'), 'values'),
        get(plan, 'values'),
    ]) {
        for (const { resource } of resourcesOfState(state))
            yield resource;
    }
}
function changedResource(entry, side) {
    const place = get(entry, 'address');
    const address = textOf(place);
    const change = get(entry, 'change');
    if (place === undefined || address === undefined)
        return undefined;
    return {
        address,
        module: textOf(get(entry, 'module_address')) ?? '',
        type: textOf(get(entry, 'type')) ?? '',
        name: textOf(get(entry, 'name')) ?? '',
        place,
        values: get(change, side),
        unknown: side === 'after' ? get(change, 'after_unknown') : undefined,
        sensitive: get(change, `${side}_sensitive`),
        omitsUnknown: false,
    };
}
function* resourcesOfState(state) {
    yield* resourcesOfModule(get(state, 'root_module'), '');
}
function* resourcesOfModule(node, module) {
    for (const entry of itemsOf(get(node, 'resources'))) {
        const place = get(entry, 'address');
        const address = textOf(place);
        if (place === undefined || address === undefined)
            continue;
        const resource = {
            address,
            module,
            type: textOf(get(entry, 'type')) ?? '',
            name: textOf(get(entry, 'name')) ?? '',
            place,
            values: get(entry, 'values'),
            unknown: undefined,
            sensitive: get(entry, 'sensitive_values'),
            omitsUnknown: true,
        };
        yield { resource, mode: textOf(get(entry, 'mode')) };
    }
    for (const child of itemsOf(get(node, 'child_modules'))) {
        yield* resourcesOfModule(child, textOf(get(child, 'address')) ?? module);
    }
}
const INSTANCE_KEY = /\[("(?:[^"\\]|\\.)*"|[0-9]+)\]$/;
/** The instance key of an address: `"a"` of `x.y["a"]`, `0` of `x.y[0]`, undefined without one. */
function instanceKeyOf(address) {
    return INSTANCE_KEY.exec(address)?.[1];
}
/** True where a block such as `alias {}` is written, or may be. */
function hasBlock(resource, attribute) {
    const value = attributeOf(resource, attribute);
    if (value.kind === 'unknown')
        return !resource.omitsUnknown;
    if (value.kind !== 'known')
        return value.kind === 'sensitive';
    return value.node.kind === 'list' ? value.node.items.length > 0 : entriesOf(value.node).length > 0;
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/record-set.js







/** Reads a resource that holds the records of one name and type. */
function recordSet(shape) {
    return function* (resource, zones) {
        let type;
        if (typeof shape.type === 'string')
            type = shape.type;
        else {
            const value = attributeOf(resource, shape.type.attribute);
            const text = knownText(value)?.toUpperCase();
            if (text === undefined) {
                yield withheld(resource, value, `its ${shape.type.attribute}`);
                return;
            }
            if (!isPairType(text))
                return;
            type = text;
        }
        const data = [...dataOf(shape, resource)];
        if (shape.isOptional === true && data.every(({ value }) => value.kind === 'absent'))
            return;
        const zone = record_set_zoneOf(shape, resource, zones);
        const owner = record_set_ownerOf(shape, resource, zone);
        if (owner.kind !== 'owner') {
            yield owner.declaration;
            return;
        }
        const noData = shape.withoutData?.(resource);
        if (noData !== undefined) {
            yield record_set_skip(resource, noData.reason, noData.detail, { name: owner.name });
            return;
        }
        const view = shape.view ?? (zone?.isPrivate === true ? 'private' : undefined);
        const ttl = Number(knownText(attributeOf(resource, 'ttl')) ?? '');
        for (const { value, region } of data) {
            for (const member of membersOf(value)) {
                const text = knownText(member);
                if (text === undefined) {
                    yield withheld(resource, member, 'an address or target of it', owner.name);
                    continue;
                }
                yield declareProviderRecord({
                    owner: owner.name,
                    type,
                    data: text,
                    location: placeOf(member.node),
                    zone: zone === undefined || !(0,domain_name/* isAtOrBelow */.a5)(owner.name, zone.name) ? undefined : zone.name,
                    targetOrigin: shape.hasRelativeTargets === true ? zone?.name : undefined,
                    ttl: Number.isInteger(ttl) && ttl > 1 ? ttl : undefined,
                    view,
                    region: region ?? shape.region?.(resource),
                });
            }
        }
    };
}
function dataOf({ data }, resource) {
    if (typeof data === 'function')
        return data(resource);
    const values = data.map((attribute) => attributeOf(resource, attribute));
    return [
        {
            value: values.find(({ kind }) => kind === 'known') ??
                values.find(({ kind }) => kind !== 'absent') ?? { kind: 'absent' },
        },
    ];
}
function record_set_zoneOf({ zone }, resource, zones) {
    if (zone === undefined)
        return undefined;
    const value = attributeOf(resource, zone.attribute);
    const text = knownText(value);
    if (text === undefined) {
        return value.kind === 'unknown' ? zones.byReference(resource, zone.attribute, zone.of) : undefined;
    }
    const known = zones.byId(zone.of, text);
    if (known !== undefined || zone.holds === 'id' || (zone.holds === 'either' && /^[0-9]+$/.test(text)))
        return known;
    const name = parseProviderName(text);
    return name.ok ? { name: name.value, isPrivate: false } : undefined;
}
function record_set_ownerOf(shape, resource, zone) {
    const none = (declaration) => ({ kind: 'none', declaration });
    if (shape.completeName !== undefined) {
        const complete = parseProviderName(decimalEscapes(knownText(attributeOf(resource, shape.completeName)) ?? '', shape));
        if (complete.ok)
            return { kind: 'owner', name: complete.value };
    }
    const value = attributeOf(resource, shape.name);
    if (value.kind === 'unknown' ||
        value.kind === 'sensitive' ||
        (value.kind === 'absent' && shape.nameIs === 'complete')) {
        return none(withheld(resource, value, `its ${shape.name}`));
    }
    // No name is the top of the zone, as `@` is.
    const text = decimalEscapes(knownText(value) ?? '', shape) || '@';
    const place = value.kind === 'known' ? value.node : resource.place;
    const isApex = text === '@';
    const appends = shape.nameIs !== 'complete' && !text.endsWith('.');
    if (appends && zone === undefined && (shape.nameIs === 'relative' || isApex || !looksComplete(text))) {
        const zoneAttribute = shape.zone?.attribute ?? 'zone';
        const detail = `${resource.address}: ${isApex ? 'the record stands at the top of its zone' : `'${text}' is relative to its zone`}, and this plan does not tell the name behind ${zoneAttribute}`;
        return none(record_set_skip(resource, 'zone-name-unknown', detail));
    }
    const bare = (0,domain_name/* parseDomainName */.r)(text);
    const isInZone = zone !== undefined && shape.nameIs === 'either' && bare.ok && (0,domain_name/* isAtOrBelow */.a5)(bare.value, zone.name);
    const name = parseProviderName(text, appends && !isInZone ? zone?.name : undefined);
    return name.ok
        ? { kind: 'owner', name: name.value }
        : none(syntaxDefect(placeOf(place), `${resource.address}: ${name.problem}`));
}
function decimalEscapes(name, { hasOctalNames }) {
    if (hasOctalNames !== true)
        return name;
    return name.replace(/\\([0-3][0-7]{2})/g, (_, octal) => `\\${String(Number.parseInt(octal, 8)).padStart(3, '0')}`);
}
const FAMILIAR_ENDS = new Set([
    'com',
    'net',
    'org',
    'info',
    'biz',
    'edu',
    'gov',
    'arpa',
    'example',
    'test',
]);
/**
 * Where the zone is unknown and the provider takes both forms: whether the name has its zone's name in it. Three labels
 * have it in practice; of two, such as `api.eu`, only the familiar ends tell.
 */
function looksComplete(text) {
    const name = (0,domain_name/* parseDomainName */.r)(text);
    if (!name.ok)
        return true;
    const labels = (0,domain_name/* labelsOf */.PC)(name.value);
    return labels.length > 2 || (labels.length === 2 && FAMILIAR_ENDS.has(labels[1]));
}
/** Reads a resource that gives one address its PTR record. */
function reverseRecord(shape) {
    return function* (resource) {
        const ptr = attributeOf(resource, shape.ptr);
        if (shape.isOptional === true &&
            (ptr.kind === 'absent' || (ptr.kind === 'unknown' && resource.omitsUnknown)))
            return;
        const target = knownText(ptr);
        if (target === undefined) {
            yield withheld(resource, ptr, `its ${shape.ptr}`);
            return;
        }
        if (shape.isOptional === true && target === '')
            return;
        const values = shape.address.map((attribute) => attributeOf(resource, attribute));
        const value = values.find(({ kind }) => kind !== 'absent') ?? values[0];
        const text = knownText(value);
        if (text === undefined) {
            yield withheld(resource, value, `its ${shape.address[0]}`);
            return;
        }
        // Some APIs write an address as the network of that one address.
        const address = (0,ip_address/* parseIpAddress */.D_)(text.replace(/\/(?:32|128)$/, ''));
        if (!address.ok) {
            yield syntaxDefect(placeOf(value.node), `${resource.address}: ${address.problem}. Write an address such as 2001:db8::25`);
            return;
        }
        yield declareProviderRecord({
            owner: reverseNameOf(address.value),
            type: 'PTR',
            data: target,
            location: placeOf(ptr.node),
        });
    };
}
/** What a plan does not tell: a value that apply decides, a sensitive one, or none. */
function withheld(resource, value, what, name) {
    const place = 'node' in value ? value.node : undefined;
    const more = { ...(name === undefined ? {} : { name }), ...(place === undefined ? {} : { place }) };
    if (value.kind === 'unknown') {
        return record_set_skip(resource, 'known-after-apply', `${resource.address}: ${what} is known only after apply`, more);
    }
    if (value.kind === 'sensitive') {
        return record_set_skip(resource, 'sensitive-value', `${resource.address}: ${what} is marked sensitive, and is not shown`, more);
    }
    return record_set_skip(resource, 'no-value', `${resource.address}: ${what} has no value`, more);
}
function record_set_skip(resource, reason, detail, { name, place = resource.place } = {}) {
    return {
        kind: 'skip',
        skip: { reason, detail, ...(name === undefined ? {} : { name }), location: placeOf(place) },
    };
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resource-types.js


/** Every resource type that holds A, AAAA, CNAME or PTR records. Another provider is another row. */
const RESOURCE_TYPES = {
    aws_route53_record: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'either',
        completeName: 'fqdn',
        hasOctalNames: true,
        zone: { attribute: 'zone_id', holds: 'id', of: 'aws_route53_zone' },
        data: ['records'],
        region: routingPolicyOfAws,
        withoutData: (resource) => hasBlock(resource, 'alias') ? aliasOf(resource, 'its alias block') : undefined,
    }),
    azurerm_dns_a_record: azureRecordSet('A'),
    azurerm_dns_aaaa_record: azureRecordSet('AAAA'),
    azurerm_dns_cname_record: azureRecordSet('CNAME'),
    azurerm_dns_ptr_record: azureRecordSet('PTR'),
    azurerm_private_dns_a_record: azureRecordSet('A', 'private'),
    azurerm_private_dns_aaaa_record: azureRecordSet('AAAA', 'private'),
    azurerm_private_dns_cname_record: azureRecordSet('CNAME', 'private'),
    azurerm_private_dns_ptr_record: azureRecordSet('PTR', 'private'),
    azurerm_public_ip: reverseRecord({ address: ['ip_address'], ptr: 'reverse_fqdn', isOptional: true }),
    cloudflare_record: cloudflareRecord(),
    cloudflare_dns_record: cloudflareRecord(),
    // The DNS UPDATE provider (RFC 2136). Without a name, the record stands at the zone's apex.
    dns_a_record_set: updateRecordSet('A', 'addresses'),
    dns_aaaa_record_set: updateRecordSet('AAAA', 'addresses'),
    dns_cname_record: updateRecordSet('CNAME', 'cname'),
    dns_ptr_record: updateRecordSet('PTR', 'ptr'),
    desec_rrset: recordSet({
        type: { attribute: 'type' },
        name: 'subname',
        nameIs: 'relative',
        zone: { attribute: 'domain', holds: 'name', of: 'desec_domain' },
        data: ['records'],
    }),
    digitalocean_domain: recordSet({
        type: 'A',
        name: 'name',
        nameIs: 'complete',
        data: ['ip_address'],
        isOptional: true,
    }),
    digitalocean_record: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'relative',
        completeName: 'fqdn',
        zone: { attribute: 'domain', holds: 'name', of: 'digitalocean_domain' },
        data: ['value'],
        hasRelativeTargets: true,
    }),
    dnsimple_zone_record: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'relative',
        completeName: 'qualified_name',
        zone: { attribute: 'zone_name', holds: 'name', of: 'dnsimple_zone' },
        data: ['value'],
    }),
    gandi_livedns_record: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'relative',
        zone: { attribute: 'zone', holds: 'name', of: 'gandi_livedns_domain' },
        data: ['values'],
        hasRelativeTargets: true,
    }),
    google_dns_record_set: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'complete',
        zone: { attribute: 'managed_zone', holds: 'id', of: 'google_dns_managed_zone' },
        data: dataOfGoogle,
    }),
    hcloud_rdns: reverseRecord({ address: ['ip_address'], ptr: 'dns_ptr' }),
    hcloud_zone_record: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'relative',
        zone: { attribute: 'zone', holds: 'either', of: 'hcloud_zone' },
        data: ['value'],
        hasRelativeTargets: true,
    }),
    hcloud_zone_rrset: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'relative',
        zone: { attribute: 'zone', holds: 'either', of: 'hcloud_zone' },
        data: (resource) => fieldOfEach(resource, 'records', 'value'),
        hasRelativeTargets: true,
    }),
    hetznerdns_record: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'relative',
        completeName: 'fqdn',
        zone: { attribute: 'zone_id', holds: 'id', of: 'hetznerdns_zone' },
        data: ['value'],
        hasRelativeTargets: true,
    }),
    linode_domain_record: recordSet({
        type: { attribute: 'record_type' },
        name: 'name',
        nameIs: 'either',
        zone: { attribute: 'domain_id', holds: 'id', of: 'linode_domain' },
        data: ['target'],
    }),
    linode_rdns: reverseRecord({ address: ['address'], ptr: 'rdns' }),
    ovh_domain_zone_record: recordSet({
        type: { attribute: 'fieldtype' },
        name: 'subdomain',
        nameIs: 'relative',
        zone: { attribute: 'zone', holds: 'name', of: 'ovh_domain_zone' },
        data: ['target'],
        hasRelativeTargets: true,
    }),
    // Up to version 0.13 the address stood in `ipreverse`, or in `ip` alone.
    ovh_ip_reverse: reverseRecord({ address: ['ip_reverse', 'ipreverse', 'ip'], ptr: 'reverse' }),
    powerdns_ptr_record: reverseRecord({ address: ['ip_address'], ptr: 'hostname' }),
    powerdns_record: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'complete',
        zone: { attribute: 'zone', holds: 'name', of: 'powerdns_zone' },
        data: ['records'],
    }),
    scaleway_domain_record: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'relative',
        completeName: 'fqdn',
        zone: { attribute: 'dns_zone', holds: 'name', of: 'scaleway_domain_zone' },
        data: ['data'],
        hasRelativeTargets: true,
    }),
    scaleway_ipam_ip_reverse_dns: reverseRecord({ address: ['address'], ptr: 'hostname' }),
    vultr_dns_record: recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'relative',
        zone: { attribute: 'domain', holds: 'name', of: 'vultr_dns_domain' },
        data: ['data'],
    }),
    vultr_reverse_ipv4: reverseRecord({ address: ['ip'], ptr: 'reverse' }),
    vultr_reverse_ipv6: reverseRecord({ address: ['ip'], ptr: 'reverse' }),
};
function azureRecordSet(type, view) {
    return recordSet({
        type,
        name: 'name',
        nameIs: 'relative',
        zone: { attribute: 'zone_name', holds: 'name', of: 'azurerm_dns_zone' },
        data: type === 'CNAME' ? ['record'] : ['records'],
        ...(view === undefined ? {} : { view }),
        withoutData(resource) {
            const target = attributeOf(resource, 'target_resource_id');
            const isSet = target.kind === 'known' ? knownText(target) !== '' : target.kind !== 'absent';
            return isSet && !(target.kind === 'unknown' && (resource.omitsUnknown || hasBlock(resource, 'records')))
                ? aliasOf(resource, 'target_resource_id')
                : undefined;
        },
    });
}
/** Version 4 calls the data `value` or `content` and computes `hostname`; version 5 takes complete names. */
function cloudflareRecord() {
    return recordSet({
        type: { attribute: 'type' },
        name: 'name',
        nameIs: 'either',
        completeName: 'hostname',
        zone: { attribute: 'zone_id', holds: 'id', of: 'cloudflare_zone' },
        data: ['content', 'value'],
        withoutData: (resource) => knownText(attributeOf(resource, 'proxied')) === 'true'
            ? {
                reason: 'proxied',
                detail: `${resource.address} is proxied by Cloudflare, whose own addresses answer for it`,
            }
            : undefined,
    });
}
function updateRecordSet(type, data) {
    return recordSet({
        type,
        name: 'name',
        nameIs: 'relative',
        zone: { attribute: 'zone', holds: 'name', of: '' },
        data: [data],
    });
}
function aliasOf(resource, what) {
    return {
        reason: 'alias',
        detail: `${resource.address} is an alias by ${what}: the provider answers with the addresses of another resource`,
    };
}
/** Routing policies make the answer depend on who asks: the set is what one region sees. */
function routingPolicyOfAws(resource) {
    const [latency] = membersOf(attributeOf(resource, 'latency_routing_policy'));
    const region = latency === undefined ? undefined : knownText(fieldOf(latency, 'region'));
    return region ?? (knownText(attributeOf(resource, 'set_identifier')) || undefined);
}
/** `rrdatas`, or the `routing_policy` in their place: weighted, by location, or with a backup. */
function* dataOfGoogle(resource) {
    if (!hasBlock(resource, 'routing_policy')) {
        yield { value: attributeOf(resource, 'rrdatas') };
        return;
    }
    for (const policy of membersOf(attributeOf(resource, 'routing_policy'))) {
        if (policy.kind !== 'known')
            yield { value: policy };
        let index = 0;
        for (const item of listIn(policy, 'wrr'))
            yield* dataOfItem(item, `wrr-${index++}`);
        for (const item of listIn(policy, 'geo'))
            yield* dataOfItem(item, knownText(fieldOf(item, 'location')));
        for (const backup of listIn(policy, 'primary_backup')) {
            for (const primary of listIn(backup, 'primary'))
                yield* balancersIn(primary, 'primary');
            for (const item of listIn(backup, 'backup_geo')) {
                yield* dataOfItem(item, knownText(fieldOf(item, 'location')));
            }
        }
    }
}
function listIn(value, key) {
    return membersOf(fieldOf(value, key)).filter(({ kind }) => kind === 'known');
}
function* dataOfItem(item, region) {
    const rrdatas = fieldOf(item, 'rrdatas');
    if (rrdatas.kind !== 'absent')
        yield { value: rrdatas, region };
    for (const targets of listIn(item, 'health_checked_targets')) {
        yield* balancersIn(targets, region);
        const external = fieldOf(targets, 'external_endpoints');
        if (external.kind !== 'absent')
            yield { value: external, region };
    }
}
function* balancersIn(targets, region) {
    for (const balancer of listIn(targets, 'internal_load_balancers')) {
        yield { value: fieldOf(balancer, 'ip_address'), region };
    }
}
/** One field of every object in a list; an object that is not known yet stays so. */
function* fieldOfEach(resource, attribute, field) {
    for (const member of membersOf(attributeOf(resource, attribute))) {
        yield { value: member.kind === 'known' ? fieldOf(member, field) : member };
    }
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/zone-names.js



/** How zones look: the attributes that hold their id and their name. */
const ZONE_TYPES = {
    aws_route53_zone: { ids: ['zone_id', 'id'], names: ['name'] },
    cloudflare_zone: { ids: ['id', 'zone_id'], names: ['zone', 'name'] },
    google_dns_managed_zone: { ids: ['name'], names: ['dns_name'] },
    hcloud_zone: { ids: ['id', 'name'], names: ['name'] },
    hetznerdns_zone: { ids: ['id'], names: ['name'] },
    linode_domain: { ids: ['id'], names: ['domain'] },
};
/** Variables, module arguments and outputs lead from one to the next this often at most. */
const zone_names_MAX_STEPS = 32;
/** An expression that refers to more than this names no zone alone. */
const MAX_REFERENCES = 64;
function createZoneNames(plan) {
    const byId = new Map();
    const byAddress = new Map();
    /** Addresses of the instances of a resource, which has `count` or `for_each` where they are several. */
    const instances = new Map();
    const configured = new Map();
    for (const resource of mentionedResources(plan)) {
        const shape = Object.hasOwn(ZONE_TYPES, resource.type) ? ZONE_TYPES[resource.type] : undefined;
        if (shape !== undefined) {
            const zone = zone_names_zoneOf(resource, shape.names);
            const all = resource.address.replace(INSTANCE_KEY, '');
            instances.set(all, (instances.get(all) ?? new Set()).add(resource.address));
            if (zone === undefined)
                continue;
            if (!byAddress.has(resource.address))
                byAddress.set(resource.address, zone);
            for (const attribute of shape.ids) {
                const id = knownText(attributeOf(resource, attribute));
                if (id !== undefined)
                    byId.set(`${resource.type} ${id}`, zone);
            }
        }
        else if (resource.type === 'cloudflare_zones') {
            for (const list of ['result', 'zones']) {
                for (const member of membersOf(attributeOf(resource, list))) {
                    const id = knownText(fieldOf(member, 'id'));
                    const name = parsedName(knownText(fieldOf(member, 'name')));
                    if (id !== undefined && name !== undefined)
                        byId.set(`cloudflare_zone ${id}`, { name, isPrivate: false });
                }
            }
        }
    }
    const find = (of, id) => byId.get(`${of} ${id}`);
    /** The zone that an expression of the configuration leads to. `key` is the instance key of what holds the expression. */
    function follow(expression, path, key, of, steps) {
        if (steps > zone_names_MAX_STEPS)
            return undefined;
        const constant = textOf(get(expression, 'constant_value'));
        if (constant !== undefined)
            return find(of, constant);
        const nodes = itemsOf(get(expression, 'references'));
        if (nodes.length > MAX_REFERENCES)
            return undefined;
        const all = nodes.flatMap((node) => textOf(node) ?? []);
        const references = all.filter((one) => !all.some((other) => isPartOf(one, other)));
        const isKeyed = references.some((one) => one === 'each.key' || one === 'count.index');
        const [only, second] = references.filter((one) => one !== 'each.key' && one !== 'count.index');
        if (only === undefined || second !== undefined)
            return undefined;
        const variable = /^var\.([\w-]+)$/.exec(only)?.[1];
        if (variable !== undefined) {
            const call = path.at(-1);
            if (call === undefined) {
                const id = textOf(at(plan, 'variables', variable, 'value'));
                return id === undefined ? undefined : find(of, id);
            }
            const parent = path.slice(0, -1);
            const passed = at(moduleAt(plan, parent), 'module_calls', call.name, 'expressions', variable);
            return follow(passed, parent, call.key, of, steps + 1);
        }
        const output = /^module\.([\w-]+)(?:\[("(?:[^"\\]|\\.)*"|[0-9]+)\])?\.([\w-]+)$/.exec(only);
        if (output !== null) {
            const [, name, written, value] = output;
            const child = [...path, { name: name, key: written ?? (isKeyed ? key : undefined) }];
            const expressed = at(moduleAt(plan, child), 'outputs', value, 'expression');
            return follow(expressed, child, undefined, of, steps + 1);
        }
        const target = /^((?:data\.)?([a-z][\w-]*)\.[\w-]+)(?:\[("(?:[^"\\]|\\.)*"|[0-9]+)\])?(?:\.|$)/.exec(only);
        if (target === null || target[2] !== of)
            return undefined;
        const address = `${prefixOf(path)}${target[1]}`;
        if (target[3] !== undefined)
            return byAddress.get(`${address}[${target[3]}]`);
        const sameKey = isKeyed ? byAddress.get(`${address}[${key}]`) : undefined;
        if (sameKey !== undefined)
            return sameKey;
        const [one, another] = instances.get(address) ?? [];
        return one === undefined || another !== undefined ? undefined : byAddress.get(one);
    }
    return {
        byId: find,
        byReference(resource, attribute, of) {
            const path = pathOf(resource.module);
            const module = moduleAt(plan, path);
            if (module === undefined)
                return undefined;
            let resources = configured.get(module);
            if (resources === undefined) {
                resources = new Map(itemsOf(get(module, 'resources')).map((one) => [textOf(get(one, 'address')) ?? '', one]));
                configured.set(module, resources);
            }
            const declared = resources.get(`${resource.type}.${resource.name}`);
            return follow(at(declared, 'expressions', attribute), path, instanceKeyOf(resource.address), of, 0);
        },
    };
}
function zone_names_zoneOf(resource, names) {
    for (const attribute of names) {
        const name = parsedName(knownText(attributeOf(resource, attribute)));
        if (name !== undefined)
            return { name, isPrivate: isPrivateZone(resource) };
    }
    return undefined;
}
function isPrivateZone(resource) {
    if (resource.type === 'aws_route53_zone') {
        return hasBlock(resource, 'vpc') || knownText(attributeOf(resource, 'private_zone')) === 'true';
    }
    return knownText(attributeOf(resource, 'visibility')) === 'private';
}
function parsedName(text) {
    if (text === undefined || text === '')
        return undefined;
    const name = parseProviderName(text);
    return name.ok ? name.value : undefined;
}
/** True where `part` is a shorter way into what `whole` names, as `a.b` and `a.b[0]` are of `a.b[0].id`. */
function isPartOf(part, whole) {
    return whole.length > part.length && whole.startsWith(part) && '.['.includes(whole[part.length]);
}
/** The module calls of an address such as `module.a["x"].module.b`. */
function pathOf(module) {
    return [...module.matchAll(/(?:^|\.)module\.([\w-]+)(?:\[("(?:[^"\\]|\\.)*"|[0-9]+)\])?/g)].map((match) => ({
        name: match[1],
        key: match[2],
    }));
}
function prefixOf(path) {
    return path.map(({ name, key }) => `module.${name}${key === undefined ? '' : `[${key}]`}.`).join('');
}
function moduleAt(plan, path) {
    return path.reduce((module, { name }) => at(module, 'module_calls', name, 'module'), at(plan, 'configuration', 'root_module'));
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan.js








/** How a plan file begins that Terraform has not been asked to show. */
const ZIP = 'PK\x03\x04';
/** Types of other providers that by their name hold records: told, so that nobody takes silence for a check. */
const LIKE_RECORDS = /_(?:records?(?:_sets?|_exclusive)?|recordset|rrset|rdns|reverse_dns|reverse_ip|ip_reverse|ptr)$/;
const OTHER_RECORDS = /_(?:txt|mx|srv|caa|ns|soa|ds|naptr|tlsa|sshfp|svcb|https)_(?:records?|record_set)$/;
const PARTS = ['resource_changes', 'planned_values', 'values', 'configuration', 'prior_state'];
/** What `terraform show -json PLANFILE` and `tofu show -json PLANFILE` print; of a state file, the same. */
const terraformPlan = {
    id: 'terraform-plan',
    title: 'Terraform and OpenTofu plans as JSON: terraform show -json PLANFILE',
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
    *read(file, tree) {
        const plan = planOf(tree.read(file.path, MAX_OCTETS), file);
        const zones = createZoneNames(plan);
        const unread = new Map();
        for (const resource of plannedResources(plan)) {
            const { type } = resource;
            if (Object.hasOwn(RESOURCE_TYPES, type))
                yield* RESOURCE_TYPES[type](resource, zones);
            else if (LIKE_RECORDS.test(type) && !OTHER_RECORDS.test(type)) {
                const seen = unread.get(type);
                if (seen === undefined)
                    unread.set(type, { first: resource, count: 1 });
                else
                    seen.count++;
            }
        }
        for (const [type, { first, count }] of unread) {
            const others = count === 1 ? '' : ` and ${count - 1} more of its type`;
            const detail = `${first.address}${others}: resources of type ${type} may hold addresses, and are not read`;
            yield {
                kind: 'skip',
                skip: { reason: 'resource-type-not-read', detail, location: placeOf(first.place) },
            };
        }
        yield* deferred(plan);
    },
};
function planOf(octets, { path }) {
    if (octets.toString('latin1', 0, ZIP.length) === ZIP) {
        throw new SourceError(`${path}: this is the plan file itself. Write what 'terraform show -json ${path}' prints into a file, and name that.`, { path });
    }
    let plan;
    try {
        plan = parseDocument(octets, { path, json: true });
    }
    catch (error) {
        if (error instanceof DocumentError)
            throw new SourceError(error.message, error);
        throw error;
    }
    if (!PARTS.some((part) => get(plan, part)?.kind === 'map' || get(plan, part)?.kind === 'list')) {
        throw new SourceError(`${path}:1:1: this is no plan: it has neither resource_changes nor planned_values. Write what 'terraform show -json PLANFILE' prints into the file.`, { path, line: 1, column: 1 });
    }
    const errored = get(plan, 'errored');
    if (textOf(errored) === 'true') {
        const { line, column } = errored;
        throw new SourceError(`${path}:${line}:${column}: planning ended in an error, so the plan is not whole. Correct the error and plan again.`, { path, line, column });
    }
    return plan;
}
/** Resources that this plan cannot decide about; a later one will. */
function* deferred(plan) {
    for (const entry of itemsOf(get(plan, 'deferred_changes'))) {
        const place = at(entry, 'resource_change', 'address');
        const type = textOf(at(entry, 'resource_change', 'type')) ?? '';
        if (place === undefined || !Object.hasOwn(RESOURCE_TYPES, type))
            continue;
        const detail = `${textOf(place) ?? type}: this plan puts it off, and a later one decides`;
        yield { kind: 'skip', skip: { reason: 'known-after-apply', detail, location: placeOf(place) } };
    }
}

;// CONCATENATED MODULE: ./lib/sources/zone-file.js


const DIRECTIVE = /^\$(?:ORIGIN|TTL|GENERATE|INCLUDE)[ \t]+\S/im;
const SOA = /^(?:[^\s;]\S*)?[ \t]+(?:(?:[0-9][0-9wdhms]*|IN|CH|HS)[ \t]+){0,2}SOA[ \t]+\S/im;
const RECORD = /^(?:[^\s;#]\S*)?[ \t]+(?:[0-9][0-9wdhms]*[ \t]+)?(?:IN[ \t]+)(?:[0-9][0-9wdhms]*[ \t]+)?(?:A|AAAA|PTR|NS|CNAME|DNAME|MX|TXT|SRV)[ \t]+\S/im;
/** RFC 1035 section 5 as BIND 9.18 reads it. */
const zoneFile = {
    id: 'zone-file',
    title: 'Zone files (RFC 1035 section 5) with $ORIGIN, $TTL, $INCLUDE and $GENERATE, as BIND reads them',
    recognises(file, head) {
        if (/^\uFEFF?\s*[[{]/.test(head) || /^---\s*$/m.test(head))
            return 0;
        if (DIRECTIVE.test(head) || SOA.test(head) || RECORD.test(head))
            return 2;
        const named = /\.zone$|(?:^|\/)(?:db|named|pri)\.[^/]+$/.test(file.path) && originOfFileName(file.path) !== undefined;
        return named ? 1 : 0;
    },
    read: readZone,
};

;// CONCATENATED MODULE: ./lib/sources/index.js









/** Every source, the surest at recognising its files first. */
const SOURCES = [
    manifest,
    namedConf,
    zoneFile,
    terraformPlan,
    dnscontrol,
    octodns,
    dnsEndpoint,
    csv,
    hosts,
];
function sourceById(id) {
    return SOURCES.find((source) => source.id === id);
}

;// CONCATENATED MODULE: ./lib/sources/read.js




const HEAD_OCTETS = 4096;
/**
 * Settles which files are read, by which source, in the order of the entries.
 * @throws {SourceError} for a pattern without a file, an unknown `as:`, or a file that no source recognises.
 */
function read_read(tree, entries) {
    for (const entry of entries)
        if (read_filesOf(tree, entry).length === 0)
            throw noFile(entry, tree);
    return readWhatIsThere(tree, entries, (problem) => {
        throw problem;
    });
}
/** Paths of the files that an entry names. */
function read_filesOf(tree, { pattern }) {
    // One spelling for one file: a place as `./zones/db.a` matches neither the same file again nor GitHub's diff.
    const path = external_node_path_.posix.normalize(pattern);
    return tree.has(path) ? [path] : tree.glob(pattern);
}
/** As `read`, for entries that were written for another version of the tree: what they do not meet is no error. */
function readWhatIsThere(tree, entries, onProblem) {
    const files = new Map();
    const tolerant = (work) => {
        try {
            return work();
        }
        catch (error) {
            if (!(error instanceof SourceError))
                throw error;
            onProblem(error);
            return undefined;
        }
    };
    for (const entry of entries) {
        for (const path of read_filesOf(tree, entry)) {
            const file = {
                path,
                ...(entry.as === undefined ? {} : { as: entry.as }),
                ...(entry.origin === undefined ? {} : { origin: entry.origin }),
            };
            const listed = tolerant(() => readable(file, tree, entry));
            if (listed === undefined)
                continue;
            // The same file under another origin or format is another declaration; listed twice it is the same.
            const key = `${path}\0${listed.source}\0${entry.origin ?? ''}`;
            if (!files.has(key))
                files.set(key, listed);
        }
    }
    const kept = withoutCovered([...files.values()], ({ covers }) => tolerant(covers) ?? []);
    // Only now: a file that nothing recognises may be a part of one that was.
    for (const { unrecognised } of kept)
        if (unrecognised !== undefined)
            onProblem(unrecognised);
    return kept.filter(({ unrecognised }) => unrecognised === undefined);
}
function noFile(entry, tree) {
    const { pattern } = entry;
    const fromRoot = read_placeOf(entry) === '' ? '' : '; it starts at the root of the repository';
    let problem = `no file matches '${pattern}' in ${tree.title}. Correct the path or pattern${fromRoot}.`;
    // Something may stand there that is no file; the tree says what.
    const folder = pattern.replace(/\/+$/, '');
    if (tree.glob(`${folder}/*`).length > 0)
        problem = `${pattern} is a directory. Name its files, as in ${folder}/*`;
    return new SourceError(`${read_placeOf(entry)}${problem}`, { path: pattern });
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
function readable(file, tree, entry) {
    const source = sourceOf(file, tree, entry);
    return {
        ...(file.origin === undefined ? {} : { origin: file.origin }),
        unrecognised: source === undefined ? unrecognised(file, entry) : undefined,
        standsAlone: () => orSourceError(() => source?.standsAlone?.(file, tree) === true),
        covers: () => orSourceError(() => source?.covers?.(file, tree) ?? []),
        path: file.path,
        source: source?.id ?? '',
        *declarations() {
            try {
                if (source !== undefined)
                    yield* source.read(file, tree);
            }
            catch (error) {
                if (error instanceof TreeError)
                    throw new SourceError(error.message, { path: error.path });
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
        throw new SourceError(`${read_placeOf(entry)}'${file.as}' is not a format. Write one of ${SOURCES.map((known) => known.id).join(', ')}.`, { path: file.path });
    }
    const head = headOf(file.path, tree);
    let best;
    let score = 0;
    for (const source of SOURCES) {
        const sure = source.recognises(file, head);
        if (sure > score) {
            best = source;
            score = sure;
        }
    }
    return best;
}
function unrecognised(file, entry) {
    return new SourceError(`${read_placeOf(entry)}${file.path} is in no format known here. Say which it is, as in {path: ${file.path}, as: zone-file}; formats: ${SOURCES.map((known) => known.id).join(', ')}.`, { path: file.path });
}
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
        if (error instanceof TreeError)
            throw new SourceError(error.message, { path: error.path });
        throw error;
    }
}
function read_placeOf(entry) {
    if (entry.location === undefined)
        return '';
    const { path, line, column } = entry.location;
    return `${path}:${line ?? 1}:${column ?? 1}: `;
}

;// CONCATENATED MODULE: ./lib/review/change-review.js




/** @throws {SourceError} when a file of the head cannot be read. */
function reviewChange(base, files, declared, policy) {
    const index = indexBase(expectations(base.files, base.declared, policy), base.declared);
    let comparison = index.compare(declared);
    function* marked() {
        comparison = index.compare(declared);
        for (const one of expectations(files, declared, policy)) {
            if (one.kind === 'expectation')
                yield { kind: 'expectation', expectation: comparison.expectation(one.expectation) };
            else if (one.kind === 'defect')
                yield { kind: 'defect', defect: comparison.defect(one.defect) };
            else
                yield one;
        }
        for (const expectation of comparison.removed())
            yield { kind: 'expectation', expectation };
    }
    return {
        isRelevant: some(marked(), isTouched),
        *leftOut() {
            for (const one of marked())
                if (one.kind === 'expectation' && one.expectation.change === 'added' && !isTouched(one))
                    yield one;
        },
        *marked() {
            for (const one of marked()) {
                // A pair that is gone matters by the PTR it leaves behind, and only where no other name has the address.
                if (one.kind !== 'expectation' ||
                    one.expectation.change !== 'removed' ||
                    leavesPtr(one.expectation, declared))
                    yield one;
            }
        },
        withReverseChange(observation) {
            const reverse = observation.declared?.reverse;
            if (reverse === undefined)
                return observation;
            const change = comparison.reverseChange(observation.expectation, reverse);
            return { ...observation, declared: { ...observation.declared, reverse: { ...reverse, change } } };
        },
    };
}
function isTouched(one) {
    if (one.kind === 'defect')
        return one.defect.change !== 'unchanged';
    if (one.kind === 'skip')
        return false;
    const { change, leftOut, ignores } = one.expectation;
    // A new ignore comment is for the reviewer to see, though it changes no pair.
    if (ignores?.some(({ added }) => added === true) === true)
        return true;
    return change !== 'unchanged' && !(change === 'added' && leftOut !== undefined);
}
function leavesPtr({ declaredAs, address }, { namesOf }) {
    return declaredAs !== 'ptr-record' && namesOf(address).length === 0;
}
function some(items, test) {
    for (const item of items)
        if (test(item))
            return true;
    return false;
}
/**
 * Files that the base lists and the head does not, or not in that format, and that are still there: a list cannot take
 * pairs out of sight. They declare what the listed files of the head do not declare anyway.
 * @throws {SourceError} for one that cannot be read any more, and that nothing else reads.
 */
function stillThere(base, tree, files) {
    const known = new Set(files.map(wayOf));
    const listed = new Set(files.map(({ path }) => path));
    const before = new Set(base.listed.map(({ pattern }) => pattern));
    // To tell what a configuration covers is to read it, and nearly every change leaves the lists alone.
    let covered;
    const isReached = (path) => {
        if (listed.has(path))
            return true;
        covered ??= new Set(files.flatMap(({ covers }) => covers?.() ?? []));
        return covered.has(path);
    };
    const wanted = [
        ...base.listed.filter(({ pattern, as }) => !known.has(`${pattern}\0${as}`) && tree.has(pattern)),
        // New files that the base's own patterns name.
        ...base.records.flatMap((entry) => read_filesOf(tree, entry)
            .filter((path) => !before.has(path) && !isReached(path))
            .map((pattern) => ({ ...entry, pattern }))),
    ];
    if (wanted.length === 0)
        return [];
    const unlisted = readWhatIsThere(tree, wanted, () => { }).filter((file) => {
        if (known.has(wayOf(file)))
            return false;
        try {
            return holdsRecords(file);
        }
        catch (error) {
            if (!(error instanceof SourceError))
                throw error;
            if (isReached(file.path) || !before.has(file.path))
                return false;
            throw new SourceError(`${file.path}: this change no longer lists the file, which is still there and cannot be read: ${error.message} Repair it, list it, or remove it.`, { path: file.path });
        }
    });
    let elsewhere;
    const isElsewhere = (one) => {
        elsewhere ??= new Set(keysOf(files));
        return elsewhere.has(change_review_keyOf(one));
    };
    return unlisted.map((file) => ({
        ...file,
        *declarations() {
            // A second declaration would count as added.
            for (const one of file.declarations())
                if (one.kind === 'zone' || !isElsewhere(one))
                    yield one;
        },
    }));
}
function wayOf({ path, source }) {
    return `${path}\0${source}`;
}
/** False for a file that has become something else: its pairs are gone, and are reported as such. */
function holdsRecords(file) {
    return some(file.declarations(), ({ kind }) => kind === 'record' || kind === 'pair');
}
function* keysOf(files) {
    for (const file of files) {
        for (const one of file.declarations()) {
            yield change_review_keyOf(one);
            if (one.kind !== 'record' || (one.record.type !== 'A' && one.record.type !== 'AAAA'))
                continue;
            const { owner, data, view } = one.record;
            yield change_review_pairKey({ name: owner, address: data, ...(view === undefined ? {} : { view }) });
        }
    }
}
/** Equal for what comes to the same pair, wherever it stands, and for the same problem at the same place. */
function change_review_keyOf(one) {
    switch (one.kind) {
        case 'record': {
            const { owner, type, data, view, zone } = one.record;
            const isPair = type === 'A' || type === 'AAAA' || type === 'PTR';
            return JSON.stringify([owner, type, data, view, isPair ? null : zone]);
        }
        case 'pair':
            return change_review_pairKey(one.pair);
        case 'defect':
            return JSON.stringify([one.defect.location.path, one.defect.location.line, one.defect.message]);
        case 'skip':
            return JSON.stringify([one.skip.location?.path, one.skip.location?.line, one.skip.reason]);
        case 'zone':
            return '';
    }
}
function change_review_pairKey({ name, address, region, view, ptr, }) {
    return JSON.stringify([name, address, region, view, ptr]);
}

;// CONCATENATED MODULE: ./lib/review/policy-changes.js



/** What the head's configuration says otherwise than the base's, `expect:` aside: that is not policy. */
function policyChanges(base, head) {
    return [
        ...differences(options(base), options(head), head),
        ...differences(entries(base.ignore, 'policy.ignore', policy_changes_ignoreWords), entries(head.ignore, 'policy.ignore', policy_changes_ignoreWords), head),
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
        start: formatInstant(start.epochMs),
        every: (0,moment/* formatInterval */.vy)(every),
        order: order.join(', '),
        ...(hold === undefined ? {} : { hold }),
    };
    for (const [region, { epochMs }] of pin)
        words[`pin.${region}`] = formatInstant(epochMs);
    const entries = Object.entries(words);
    return new Map(entries.map(([key, text]) => [key, { what: `rollout.${key}`, text, location }]));
}
function health({ health: policy }) {
    if (policy === undefined)
        return new Map();
    const { location, ...rest } = policy;
    const text = JSON.stringify({ ...rest, allow: rest.allow.map(ip_address/* formatNetwork */.CM) });
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
        ...(subnet === undefined ? [] : [`subnet ${(0,ip_address/* formatNetwork */.CM)(subnet)}`]),
    ];
    return parts.length === 0 ? 'no vantage' : parts.join(', ');
}
function policy_changes_ignoreWords({ rule, name, address, path, until, reason }) {
    const where = [name, address, path].filter((part) => part !== undefined);
    return `${rule}${where.length === 0 ? '' : ` for ${where.join(', ')}`}${until === undefined ? '' : ` until ${until}`} ("${reason}")`;
}
function recordsWords({ pattern, as, origin }) {
    return `${pattern}${as === undefined ? '' : ` as ${as}`}${origin === undefined ? '' : ` with the origin ${origin}`}`;
}

;// CONCATENATED MODULE: ./lib/suggest.js

/** The known word nearest to a mistyped one, or undefined where none is near (edit distance of a third of its length). */
function suggest(word, known) {
    const lower = word.toLowerCase();
    if (lower.length > 64)
        return undefined;
    let best;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of known) {
        const edits = editsBetween(lower, candidate);
        if (edits < least) {
            least = edits;
            best = candidate;
        }
    }
    return best;
}

;// CONCATENATED MODULE: ./lib/check.js




















/**
 * Settles the options and finds the files.
 * @throws {CannotRun} when there is no configuration, or something in it is wrong.
 */
function check_prepareCheck(request) {
    const { tree, files, flags, now, base } = request;
    const configPath = (0,config_path/* findInput */.cu)(tree, flags.texts.get('config')?.at(-1), files);
    const config = configPath === undefined ? undefined : readConfig(tree, configPath);
    // The pairs are the head's, the policy is the base's: a change must not switch off its own gate.
    const policy = base?.config ?? config;
    const options = settled(flags, policy);
    refuseUnknownRules(policy === config ? options : settled(flags, config), config);
    const entries = files.length > 0 ? files.map((pattern) => ({ pattern })) : [...(config?.records ?? [])];
    if (config?.hasExpect === true)
        entries.unshift({ pattern: config.path, as: 'manifest' });
    const listed = orCannotRun(() => read_read(tree, entries));
    const unlisted = base === undefined ? [] : orCannotRun(() => stillThere(base, tree, listed));
    const readable = [...listed, ...unlisted];
    if (base !== undefined && options['write-baseline'] !== undefined)
        throw new cannot_run/* CannotRun */.z(`${flags.place('write-baseline')}: a baseline lists what every pair comes to, not a change. Run it without a base, for instance in a workflow on workflow_dispatch`);
    const rollout = policy?.rollout && schedule(policy.rollout, options.at ?? now.getTime());
    let text = '';
    return {
        baselineText: () => text,
        options,
        rollout,
        async run(onResult, onProgress = () => { }, surroundings = {}) {
            const start = performance.now();
            const alone = orCannotRun(() => standAlone(readable, options, base !== undefined));
            const declared = orCannotRun(() => declare(alone ? [] : readable));
            const pairPolicy = { stage: options.stage, match: options.match, networks: options.networks };
            const review = base && orCannotRun(() => reviewChange(base, readable, declared, pairPolicy));
            const scope = base === undefined ? 'all' : (options.scope ?? 'changed');
            const quiet = review?.isRelevant === false && scope === 'changed';
            const asks = !options.offline && !quiet;
            surroundings.lap?.('reading the records');
            const baseline = await loadBaseline(options.baseline, tree, base);
            const opened = asks ? await openResolver(options) : undefined;
            const resolver = opened?.resolver;
            const listing = () => review?.marked() ?? expectations(readable, declared, pairPolicy);
            const pairs = quiet ? review.leftOut() : listing();
            try {
                const health = quiet
                    ? undefined
                    : await healthOfCheck({
                        ...{ config, base, scope, offline: options.offline, env: process.env },
                        pairs: listing,
                    });
                const gathering = {
                    ...{ readable, declared, options, policy, now, opened, review, scope, pairs, health, rollout },
                    baseAddressesOf: base?.declared.addressesOf,
                    known: baseline.known,
                    policyChanges: [
                        ...(base?.configBefore && config ? policyChanges(base.configBefore, config) : []),
                        ...baseline.changes,
                    ],
                    whole: files.length === 0 && !quiet,
                };
                const { findings, gone, suppressed, skipped, counts, nothing, known, unseenRegions } = await orCannotRunLater(judgePairs(gathering, onResult, onProgress, surroundings));
                surroundings.lap?.('asking and judging');
                text = baselineText(findings, known);
                const verdict = verdictOf([...findings, ...gone], options['fail-on']);
                const notes = [
                    ...(base === undefined ? [] : notesOn(base, unlisted, quiet ? counts.skipped : undefined)),
                    ...(alone ? [NOT_SOUGHT] : []),
                    ...baseline.notes,
                    ...(health?.notes ?? []),
                    ...unseenRegions,
                ];
                return {
                    version: 1,
                    verdict: nothing ? 'fail' : verdict.verdict,
                    exitCode: nothing ? 2 : verdict.exitCode,
                    counts,
                    findings: [...withExcerpts(findings, tree), ...(base ? withExcerpts(gone, base.tree) : [])],
                    suppressed,
                    skipped: skipped.listed,
                    coverage: {
                        ...coverageOf(resolver, options.offline, readable, counts, notes, performance.now() - start),
                        ...(skipped.total === 0 ? {} : { skipped: skipped.numbers }),
                    },
                    ...(rollout === undefined ? {} : { rollout }),
                    ...(health === undefined || health.services.length === 0 ? {} : { health: health.services }),
                };
            }
            finally {
                resolver?.close();
            }
        },
    };
}
/** True where each pair can be judged as it is read, so that nothing about the others has to be held. */
function standAlone(readable, { match }, hasBase) {
    return !hasBase && match === 'exact' && readable.length === 1 && readable[0].standsAlone?.() === true;
}
function settled(flags, config) {
    const options = (0,lib_options/* settleOptions */.sN)(config === undefined ? [flags] : [flags, policyLayer(config)]);
    if (!options.ok)
        throw new cannot_run/* CannotRun */.z(options.problem);
    return options.value;
}
function refuseUnknownRules(options, config) {
    const ignored = (config?.ignore ?? []).map(({ rule, location: { path, line, column } }) => ({
        rule,
        place: `${path}:${line}:${column}: policy.ignore`,
    }));
    const levelled = [...(options.rules?.keys() ?? [])].map((rule) => ({ rule, place: 'rules' }));
    for (const { rule, place } of [...levelled, ...ignored]) {
        if (ruleById(rule) !== undefined)
            continue;
        throw new cannot_run/* CannotRun */.z(`${place}: there is no rule '${rule}'.${didYouMean(rule)} ptr-gate explain lists the rules`);
    }
}
function didYouMean(rule) {
    const near = suggest(rule, RULES.map(({ id }) => id));
    return near === undefined ? '' : ` Did you mean ${near}?`;
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
    return error instanceof SourceError ? new cannot_run/* CannotRun */.z(error.message) : error;
}

// EXTERNAL MODULE: ./lib/deliver.js
var lib_deliver = __webpack_require__(2205);
;// CONCATENATED MODULE: ./lib/reporters/order.js
const order_RANK = { error: 0, warning: 1, notice: 2 };
/** Gating findings first, then by severity, path, line, column and rule: a total order for stable output. */
function byUrgency(a, b) {
    return (Number(b.gating) - Number(a.gating) ||
        order_RANK[a.severity] - order_RANK[b.severity] ||
        order_compareText(a.location?.path ?? '', b.location?.path ?? '') ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
        order_compareText(a.rule, b.rule) ||
        order_compareText(a.name ?? '', b.name ?? ''));
}
/** As `byUrgency`, with findings on lines that the change touches before all others of the same weight. */
function byUrgencyInDiff(inDiff) {
    const touched = (finding) => finding.location !== null && inDiff(finding.location);
    return (a, b) => Number(b.gating) - Number(a.gating) || Number(touched(b)) - Number(touched(a)) || byUrgency(a, b);
}
function order_compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/reporters/remedies.js
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

// EXTERNAL MODULE: ./lib/reporters/wording.js
var wording = __webpack_require__(5225);
;// CONCATENATED MODULE: ./lib/reporters/annotations.js




/** Every finding in an annotation: what blocks first, and of that what lies on lines of the change. */
function annotationsOf(findings, { maxMessageUnits, inDiff }) {
    const order = inDiff === undefined ? byUrgency : byUrgencyInDiff(inDiff);
    const groups = [];
    const open = new Map();
    for (const finding of [...findings].sort(order)) {
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
        message: (0,reporters_escape/* cut */.Jj)(group.map(messageOf).join(SEPARATOR), maxMessageUnits),
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
        lines.push(`See also: ${(0,wording/* place */.ik)(location)}`);
    const remedy = remedyText(finding);
    if (remedy !== null)
        lines.push(`Remedy: ${remedy}`);
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./lib/reporters/github.js



/** The runner turns the first ten commands of each kind in a step into annotations, and drops the rest. */
const ANNOTATIONS_PER_KIND = 10;
/**
 * Annotations as workflow commands. The roll-up comes first and counts as an error, so the entry that prints this
 * must not add an error of its own; what the runner would drop is counted in a closing line instead.
 */
const github = {
    format: 'github',
    title: 'annotations on a GitHub Actions run',
    end: (summary, { inDiff }) => {
        const lines = [rollUp(summary)];
        const room = {
            error: ANNOTATIONS_PER_KIND - (summary.verdict === 'pass' ? 0 : 1),
            warning: ANNOTATIONS_PER_KIND,
            notice: ANNOTATIONS_PER_KIND,
        };
        let left = 0;
        for (const annotation of annotationsOf(summary.findings, {
            maxMessageUnits: reporters_escape/* MAX_MESSAGE_UNITS */.l2,
            inDiff,
        })) {
            const { kind, findings } = annotation;
            if (room[kind] === 0)
                left += findings;
            else {
                room[kind]--;
                lines.push(command(annotation));
            }
        }
        if (left > 0) {
            lines.push((0,reporters_escape/* escapeLog */.Ah)(`${(0,wording/* count */.U9)(left, 'more finding')} without an annotation, because GitHub shows ${ANNOTATIONS_PER_KIND} of each kind per step: the step summary has them all.`));
        }
        return `${lines.join('\n')}\n`;
    },
};
function rollUp(summary) {
    const { word, sentence } = (0,wording/* verdictSentence */.BT)(summary);
    const said = `${sentence} Pairs: ${(0,wording/* countsSentence */.KS)(summary.counts)}.`;
    if (summary.verdict === 'pass')
        return (0,reporters_escape/* escapeLog */.Ah)(`ptr-gate: ${word.toLowerCase()}. ${said}`);
    return (0,reporters_escape/* workflowCommand */.NA)('error', { title: `ptr-gate: ${word.toLowerCase()}` }, said);
}
function command({ kind, location, title, message }) {
    const { path, line, endLine, column, endColumn } = location ?? {};
    return (0,reporters_escape/* workflowCommand */.NA)(kind, { file: path === undefined ? undefined : filePath(path), line, endLine, col: column, endColumn, title }, message);
}
/** The runner's reading of `key=value` drops `=` at the start and spaces around: an explicit `./` keeps them. */
function filePath(path) {
    return /^[=\s]/.test(path) ? `./${path}` : path;
}

;// CONCATENATED MODULE: ./lib/reporters/gitlab.js




const SEVERITY = { error: 'critical', warning: 'minor', notice: 'info' };
/** GitLab's code quality report: a JSON array of the findings, each on its line. */
const gitlab = {
    format: 'gitlab',
    title: 'code quality report of GitLab',
    end: ({ findings }) => {
        const sorted = [...findings].sort(byUrgency);
        const marks = fingerprints(sorted);
        return `[${sorted.map((finding, i) => `\n${(0,reporters_escape/* jsonText */.s$)(issueOf(finding, marks[i]))}`).join(',')}\n]\n`;
    },
};
function issueOf(finding, fingerprint) {
    const { location } = finding;
    const remedy = remedyText(finding);
    return {
        description: finding.message,
        check_name: finding.rule,
        fingerprint,
        severity: finding.gating ? SEVERITY[finding.severity] : 'info',
        // GitLab drops an issue without a path and a line.
        location: { path: location?.path ?? 'ptr-gate.yml', lines: { begin: location?.line ?? 1 } },
        ...(remedy === null ? {} : { content: { body: remedy } }),
    };
}

;// CONCATENATED MODULE: ./lib/reporters/json.js


/**
 * The report for programs: one JSON object whose shape `schema/report.schema.json` fixes. `results` comes first, one
 * to a line, so that it can be written and read as a stream.
 */
const json = {
    format: 'json',
    title: 'one JSON object, described by schema/report.schema.json',
    begin: () => '{"version":1,"results":[',
    result: (result, index) => `${index === 0 ? '\n' : ',\n'}${(0,reporters_escape/* jsonText */.s$)(json_resultOf(result))}`,
    end: (summary) => {
        const list = (items) => `[${items.map((item) => `\n${(0,reporters_escape/* jsonText */.s$)(item)}`).join(',')}]`;
        return `${[
            '\n]',
            `"verdict":${(0,reporters_escape/* jsonText */.s$)(summary.verdict)}`,
            `"counts":${(0,reporters_escape/* jsonText */.s$)(summary.counts)}`,
            `"findings":${list(summary.findings.map(findingOf))}`,
            `"suppressed":${list(summary.suppressed.map(({ finding, reason, until, by }) => ({ finding: findingOf(finding), reason, until, by: locationOf(by) })))}`,
            `"skipped":${list(summary.skipped.map(json_skipOf))}`,
            `"coverage":${(0,reporters_escape/* jsonText */.s$)(summary.coverage)}`,
            ...(summary.rollout === undefined ? [] : [`"rollout":${(0,reporters_escape/* jsonText */.s$)(rolloutOf(summary.rollout))}`]),
            ...(summary.health === undefined ? [] : [`"health":${list(summary.health.map(healthOf))}`]),
        ].join(',\n')}}\n`;
    },
};
function rolloutOf({ at, start, every, regions }) {
    return {
        at,
        start,
        every,
        regions: regions.map(({ region, state, date, inDays }) => ({ region, state, date, inDays })),
    };
}
function json_resultOf(result) {
    return {
        name: result.name,
        address: result.address,
        state: result.state,
        region: result.region,
        view: result.view,
        change: result.change,
        requires: result.requires,
        basis: result.basis,
        location: locationOf(result.location),
        expected: result.expected,
        ptr: result.ptr,
        forward: result.forward,
        live: result.live,
    };
}
function findingOf(finding) {
    return {
        rule: finding.rule,
        severity: finding.severity,
        gating: finding.gating,
        message: finding.message,
        remedy: remedyText(finding),
        fix: finding.remedy?.record === undefined
            ? null
            : { zone: finding.remedy.zone ?? null, record: finding.remedy.record },
        location: locationOf(finding.location),
        related: finding.related.map(locationOf),
        name: finding.name,
        address: finding.address,
        region: finding.region,
        expected: finding.expected,
        observed: finding.observed,
        evidence: finding.evidence.map(({ question, answer, server }) => ({ question, answer, server })),
    };
}
function json_skipOf(skip) {
    return {
        reason: skip.reason,
        detail: skip.detail,
        name: skip.name ?? null,
        address: skip.address ?? null,
        location: locationOf(skip.location),
    };
}
/** One family of a service, as reports and `probe` write it. */
function healthOf(service) {
    const { latency, fallback } = service;
    return {
        name: service.name,
        region: service.region,
        protocol: `ipv${service.family}`,
        port: service.port,
        tls: service.tls,
        attempts: service.attempts,
        succeeded: service.succeeded,
        timedOut: service.timedOut,
        timeoutRateAtLeast: service.timeoutRateAtLeast,
        failures: service.failures.map(({ reason, count }) => ({ reason, count })),
        latency: latency === null ? null : { p50Ms: latency.p50Ms, p95Ms: latency.p95Ms, p99Ms: latency.p99Ms },
        fallback: fallback === undefined ? null : { pairs: fallback.pairs, fallbacks: fallback.fallbacks },
    };
}
function locationOf(location) {
    if (location === null)
        return null;
    const { path, line, column, endLine, endColumn } = location;
    return {
        path,
        line: line ?? null,
        column: column ?? null,
        ...(endLine === undefined ? {} : { endLine }),
        ...(endColumn === undefined ? {} : { endColumn }),
    };
}

;// CONCATENATED MODULE: ./lib/reporters/junit.js




/**
 * JUnit XML in two suites: `pairs` has a test case per pair as they stream past and says how each stands, `findings`
 * has one per finding and says why and what to do.
 */
const junit = {
    format: 'junit',
    title: 'JUnit XML, for test dashboards',
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="ptr-gate">\n<testsuite name="pairs">\n',
    result: pairCase,
    end: (summary) => `</testsuite>\n${findingSuite(summary)}${suppressedSuite(summary)}${skippedSuite(summary)}</testsuites>\n`,
};
function junit_element(name, attributes, content = '') {
    const written = Object.entries(attributes)
        .filter(([, value]) => value !== undefined && value !== null)
        .map(([key, value]) => ` ${key}="${(0,reporters_escape/* xml */._n)(String(value))}"`)
        .join('');
    return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
function pairCase(result) {
    const { path, line } = result.location;
    const where = result.region === null ? '' : ` in ${result.region}`;
    const attributes = { classname: path, name: `${result.name} ${result.address}${where}`, file: path, line };
    return `${junit_element('testcase', attributes, outcome(result))}\n`;
}
function outcome(result) {
    const message = `${(0,wording/* place */.ik)(result.location)}: ${junit_observed(result)}`;
    switch (result.state) {
        case 'verified':
        case 'ready':
            return '';
        case 'failed':
        case 'pending':
            return junit_element('failure', { type: result.state, message });
        case 'unverified':
            return junit_element('error', { type: result.state, message });
        case 'skipped':
            return junit_element('skipped', { message });
    }
}
function junit_observed({ ptr, forward, expected, requires }) {
    const words = (values) => values === null ? 'not known' : values.length === 0 ? 'absent' : values.join(', ');
    const reverse = `PTR ${words(ptr)}${expected.length === 0 ? '' : `, expected ${expected.join(', ')}`}`;
    return requires === 'reverse' ? reverse : `${reverse}; forward ${words(forward)}`;
}
function findingSuite({ findings }) {
    const failures = findings.filter(blocks).length;
    const cases = [...findings].sort(byUrgency).map((finding) => {
        const body = (0,reporters_escape/* xml */._n)(explained(finding));
        const content = blocks(finding)
            ? junit_element('failure', { type: finding.rule, message: finding.message }, body)
            : junit_element('system-out', {}, body);
        return `${junit_element('testcase', caseOf(finding), content)}\n`;
    });
    return suite('findings', { tests: findings.length, failures }, cases);
}
function blocks(finding) {
    return finding.gating && finding.severity === 'error';
}
function caseOf(finding) {
    const { location, rule, name, address } = finding;
    const subject = [name, address].filter((part) => part !== null).join(' ');
    return {
        classname: rule,
        name: [`${rule}:`, subject, (0,wording/* place */.ik)(location)].filter((part) => part !== '').join(' '),
        file: location?.path,
        line: location?.line,
    };
}
function explained(finding) {
    const lines = [`${finding.severity}: ${finding.message}`];
    if (finding.expected.length > 0)
        lines.push(`expected: ${finding.expected.join(', ')}`);
    if (finding.observed.length > 0)
        lines.push(`seen: ${finding.observed.join(', ')}`);
    if (finding.region !== null)
        lines.push(`region: ${finding.region}`);
    for (const { question, answer, server } of finding.evidence)
        lines.push(`evidence: ${question}: ${answer} [${server}]`);
    for (const location of finding.related)
        lines.push(`see also: ${(0,wording/* place */.ik)(location)}`);
    const remedy = remedyText(finding);
    if (remedy !== null)
        lines.push(`remedy: ${remedy}`);
    return `${lines.join('\n')}\n`;
}
function suppressedSuite({ suppressed }) {
    const cases = suppressed.map((item) => {
        const message = `suppressed: ${(0,wording/* suppressedSentence */.ej)(item)}`;
        return `${junit_element('testcase', caseOf(item.finding), junit_element('skipped', { message }, (0,reporters_escape/* xml */._n)(explained(item.finding))))}\n`;
    });
    return suite('suppressed', { tests: suppressed.length, skipped: suppressed.length }, cases);
}
function skippedSuite(summary) {
    const { skipped, coverage } = summary;
    const cases = skipped.map(({ reason, detail, name, address, location }) => {
        const subject = [name, address].filter((part) => part !== undefined).join(' ');
        const attributes = {
            classname: reason,
            name: [subject, (0,wording/* place */.ik)(location)].filter((part) => part !== '').join(' '),
            file: location.path,
            line: location.line,
        };
        return `${junit_element('testcase', attributes, junit_element('skipped', { message: `${reason}: ${detail}` }))}\n`;
    });
    const notes = [(0,wording/* coverageSentence */.Qc)(summary), ...coverage.notes].join('\n');
    return suite('not judged', { tests: skipped.length, skipped: skipped.length }, [
        ...cases,
        `${junit_element('system-out', {}, (0,reporters_escape/* xml */._n)(notes))}\n`,
    ]);
}
function suite(name, numbers, cases) {
    return cases.length === 0 ? '' : `${junit_element('testsuite', { name, ...numbers }, `\n${cases.join('')}`)}\n`;
}

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

// EXTERNAL MODULE: ./lib/reporters/pair-tables.js
var pair_tables = __webpack_require__(5487);
;// CONCATENATED MODULE: ./lib/reporters/markdown.js








/** What a GitHub step summary may hold; a longer one is dropped whole. */
const STEP_SUMMARY_OCTETS = 1024 * 1024;
/** One foreign text in a table. Longer ones are no names or addresses, and the JSON report has them whole. */
const MAX_CELL_UNITS = 2000;
/** Names or addresses in one list of a table. */
const markdown_MAX_VALUES = 20;
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
        const tail = markdown_octetsOf(asked) > maxOctets / 8 ? 'Coverage: in the JSON report.' : asked;
        // What is promised to every part: each may be empty, none can push out the verdict.
        let room = maxOctets - markdown_octetsOf([...head, tail].join('\n\n')) - RESERVE;
        const parts = [];
        const add = (share, render) => {
            const part = render(Math.floor(room * share));
            if (part === '')
                return;
            parts.push(part);
            room -= markdown_octetsOf(part) + 2;
        };
        const sorted = [...summary.findings].sort(byUrgency);
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
function markdown_octetsOf(text) {
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
    return markdown_octetsOf(picture) > octets ? '' : picture;
}
/** As many items as fit, in order, and how many did not. */
function fitting(items, octets, render) {
    let used = 0;
    const shown = [];
    for (const item of items) {
        const text = render(item);
        used += markdown_octetsOf(text) + 1;
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
    const more = texts.length > markdown_MAX_VALUES ? ` and ${(0,wording/* grouped */.zD)(texts.length - markdown_MAX_VALUES)} more` : '';
    return texts.slice(0, markdown_MAX_VALUES).map(code).join(', ') + more;
}
function words(text) {
    return (0,reporters_escape/* prose */.CS)((0,reporters_escape/* cut */.Jj)(text, MAX_CELL_UNITS), (foreign) => `<code>${(0,reporters_escape/* html */.qy)(foreign)}</code>`);
}
/** One block per zone, ready to be pasted into it. */
function records(sorted, octets) {
    const blocks = zoneBlocks(sorted);
    if (blocks.length === 0)
        return '';
    let room = octets - 500;
    let left = 0;
    const parts = [];
    for (const block of blocks) {
        const origin = block.zone === null ? [] : [(0,reporters_escape/* zoneLine */.N0)(originLine(block.zone))];
        const { shown, left: over } = fitting(block.records, room - markdown_octetsOf(origin.join('')) - 20, reporters_escape/* zoneLine */.N0);
        left += over;
        if (shown.length === 0)
            continue;
        const lines = [...origin, ...shown].join('\n');
        const ticks = (0,reporters_escape/* fence */.EU)(lines);
        const part = `${ticks}dns\n${lines}\n${ticks}`;
        parts.push(part);
        room -= markdown_octetsOf(part) + 2;
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
    const title = `${(0,wording/* grouped */.zD)((0,wording/* skipTotal */.cR)(summary))} not judged${markdown_octetsOf(listed) > 500 ? '' : `: ${listed}`}`;
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
    const { shown, left } = fitting(items, octets - markdown_octetsOf(title) - 200, (item) => `<li>${render(item)}</li>`);
    const more = left === 0 ? '' : `\n<li>and ${(0,wording/* grouped */.zD)(left)} more, in the JSON report</li>`;
    return `<details><summary>${title}</summary>\n<ul>\n${shown.join('\n')}${more}\n</ul>\n</details>`;
}

;// CONCATENATED MODULE: ./lib/reporters/prometheus.js



/**
 * The report as metrics, in the text exposition format 0.0.4: for the textfile collector of the node exporter, or to be
 * pushed to a gateway. There are no timestamps, which both refuse. Names of metrics and labels do not change.
 */
const prometheus = {
    format: 'prometheus',
    title: 'metrics in the text exposition format, for the node exporter or a push gateway',
    end: (summary) => [...reportMetrics(summary), ...healthMetrics(summary.health ?? [])].map(metricText).join(''),
};
const VERDICTS = ['pass', 'fail', 'unverified'];
function reportMetrics(summary) {
    const { coverage } = summary;
    return [
        gauge('ptr_gate_verdict', 'Verdict of the run: 1 for the one that holds, 0 for the others.', VERDICTS.map((verdict) => ({ labels: { verdict }, value: verdict === summary.verdict ? 1 : 0 }))),
        gauge('ptr_gate_pairs', 'Pairs of name and address by how they stand.', report/* STATES */.x.map((state) => ({ labels: { state }, value: summary.counts[state] }))),
        gauge('ptr_gate_findings', 'Findings by rule and severity; those that do not gate are on pairs that the change leaves alone.', findingSamples(summary.findings)),
        single('ptr_gate_suppressed_findings', 'Findings that somebody asked not to see.', summary.suppressed.length),
        single('ptr_gate_questions', 'Distinct questions that the run asked of the DNS.', coverage.questions),
        single('ptr_gate_duration_seconds', 'How long the run took.', coverage.durationMs / 1000),
    ];
}
/** Series for rules and severities that occur: the catalogue bounds them. */
function findingSamples(findings) {
    const samples = new Map();
    for (const { rule, severity, gating } of findings) {
        const labels = { rule, severity, gating: String(gating) };
        const key = JSON.stringify(labels);
        const sample = samples.get(key) ?? { labels, value: 0 };
        sample.value++;
        samples.set(key, sample);
    }
    return [...samples.values()];
}
/** Services that get series of their own; each has more than twenty. */
const MAX_SERVICES = 200;
/** The health of services as metrics: the ones with the most timeouts and failures where there are too many. */
function healthMetrics(services) {
    if (services.length === 0)
        return [];
    const shown = services.length <= MAX_SERVICES
        ? services
        : [...services].sort((a, b) => successRatio(a) - successRatio(b)).slice(0, MAX_SERVICES);
    const each = (numberOf) => shown.map((service) => ({ labels: labelsOf(service), value: numberOf(service) }));
    return [
        gauge('ptr_gate_connection_attempts', 'Attempts to connect in this run.', each(({ attempts }) => attempts)),
        gauge('ptr_gate_connection_success_ratio', 'Share of the attempts that succeeded.', each(successRatio)),
        gauge('ptr_gate_connection_timeout_ratio', 'Share of the attempts that timed out.', each(({ timedOut, attempts }) => timedOut / attempts)),
        gauge('ptr_gate_connection_timeout_ratio_lower_bound', 'Lower end of the 95 % confidence interval of the timeout ratio.', each(({ timeoutRateAtLeast }) => timeoutRateAtLeast)),
        gauge('ptr_gate_connection_fallback_ratio', 'Share of connections in which a client by RFC 8305 would have fallen back to IPv4.', shown.flatMap((service) => service.fallback === undefined
            ? []
            : [{ labels: labelsOf(service), value: service.fallback.fallbacks / service.fallback.pairs }])),
        {
            name: 'ptr_gate_connection_duration_seconds',
            help: 'How long the successful attempts of this run took, TLS handshake included where there was one.',
            type: 'histogram',
            samples: shown.flatMap(histogram),
        },
        single('ptr_gate_services_left_out', 'Services that were measured and have no series here, for there are too many.', services.length - shown.length),
    ];
}
function successRatio({ succeeded, attempts }) {
    return succeeded / attempts;
}
function labelsOf({ name, region, family, port }) {
    return { name, region: region ?? '', protocol: `ipv${family}`, port: String(port) };
}
function histogram(service) {
    const labels = labelsOf(service);
    const { succeeded, latency } = service;
    const bucket = (le, value) => ({ suffix: '_bucket', labels: { ...labels, le }, value });
    return [
        ...LATENCY_BOUNDS_MS.map((bound, i) => bucket(String(bound / 1000), latency?.buckets[i] ?? 0)),
        bucket('+Inf', succeeded),
        { suffix: '_sum', labels, value: (latency?.sumMs ?? 0) / 1000 },
        { suffix: '_count', labels, value: succeeded },
    ];
}
function gauge(name, help, samples) {
    return { name, help, type: 'gauge', samples };
}
function single(name, help, value) {
    return gauge(name, help, [{ labels: {}, value }]);
}
/** One metric with its HELP and TYPE lines; nothing where it has no sample. */
function metricText({ name, help, type, samples }) {
    if (samples.length === 0)
        return '';
    const lines = samples.map(({ suffix = '', labels, value }) => `${name}${suffix}${labelText(labels)} ${value}`);
    return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('\n')}\n`;
}
function labelText(labels) {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}="${prometheus_escaped(value)}"`);
    return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
/** What cannot be seen is shown as everywhere; then backslash and quote are escaped as the format asks. */
function prometheus_escaped(text) {
    return (0,reporters_escape/* visible */.RK)(text).replaceAll('##[', '##\\x5b').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}

;// CONCATENATED MODULE: ./lib/reporters/sarif.js




const LEVEL = {
    error: 'error',
    warning: 'warning',
    notice: 'note',
};
/** SARIF 2.1.0 (OASIS): the findings, suppressed ones marked as such, and the rules with their help. */
const sarif = {
    format: 'sarif',
    title: 'SARIF 2.1.0, for code scanning',
    end: (summary, { tool }) => {
        const shown = [...summary.findings].sort(byUrgency);
        const all = [
            ...shown.map((finding) => ({ finding, suppressed: undefined })),
            ...summary.suppressed.map((suppressed) => ({ finding: suppressed.finding, suppressed })),
        ];
        const marks = fingerprints(all.map(({ finding }) => finding));
        const rules = sarif_rulesOf(all.map(({ finding }) => finding.rule), tool);
        const index = new Map(rules.map(({ id }, i) => [id, i]));
        const results = all.map(({ finding, suppressed }, i) => `\n${(0,reporters_escape/* jsonText */.s$)(sarif_resultOf(finding, index.get(finding.rule), marks[i], suppressed))}`);
        const driver = {
            name: 'ptr-gate',
            ...(tool === undefined ? {} : { semanticVersion: tool.version, informationUri: tool.homepage }),
            rules,
        };
        const invocation = {
            executionSuccessful: true,
            exitCode: summary.exitCode,
            toolExecutionNotifications: summary.coverage.notes.map((note) => ({
                level: 'note',
                message: { text: messageText(note) },
            })),
        };
        return [
            '{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"',
            `"version":"2.1.0","runs":[{"tool":{"driver":${(0,reporters_escape/* jsonText */.s$)(driver)}}`,
            `"columnKind":"utf16CodeUnits","invocations":[${(0,reporters_escape/* jsonText */.s$)(invocation)}]`,
            `"results":[${results.join(',')}\n]}]}\n`,
        ].join(',\n');
    },
};
/** The tool's catalogue, and any rule that a finding names besides. */
function sarif_rulesOf(used, tool) {
    const known = tool?.rules ?? [];
    const ids = new Set(known.map(({ id }) => id));
    const others = [...new Set(used)].filter((id) => !ids.has(id)).map((id) => ({ id }));
    return [...known.map((rule) => descriptorOf(rule, tool)), ...others];
}
function descriptorOf(rule, tool) {
    const references = rule.references.map(({ title, url }) => `- [${title}](${url})`).join('\n');
    const sources = rule.references.map(({ title, url }) => `${title}: ${url}`).join('\n');
    return {
        id: rule.id,
        shortDescription: { text: messageText(`${rule.title}.`) },
        fullDescription: { text: messageText(rule.rationale) },
        help: {
            text: messageText([rule.rationale, rule.remedy, sources].filter((part) => part !== '').join('\n\n')),
            markdown: [rule.rationale, `**Remedy.** ${rule.remedy}`, references]
                .filter((part) => part !== '')
                .join('\n\n'),
        },
        helpUri: `${tool.homepage}/blob/v${tool.version}/docs/rules.md#${rule.id}`,
        defaultConfiguration: { level: LEVEL[rule.severity] },
        properties: { tags: ['dns', 'reverse-dns'] },
    };
}
function sarif_resultOf(finding, ruleIndex, mark, suppressed) {
    const { rule, severity, gating, name, address, region, expected, observed, evidence } = finding;
    const remedy = remedyText(finding);
    return {
        ruleId: rule,
        ruleIndex,
        level: gating ? LEVEL[severity] : 'note',
        message: { text: messageText(remedy === null ? finding.message : `${finding.message}\n\n${remedy}`) },
        // Code scanning refuses a result without a place; a finding about the whole run stands at the configuration.
        locations: [sarif_locationOf(finding.location ?? { path: 'ptr-gate.yml' })],
        ...(finding.related.length === 0
            ? {}
            : { relatedLocations: finding.related.map((location, id) => ({ id, ...sarif_locationOf(location) })) }),
        partialFingerprints: { 'ptrGatePair/v1': mark },
        ...(suppressed === undefined ? {} : { suppressions: [suppressionOf(suppressed)] }),
        properties: {
            message: finding.message,
            remedy,
            gating,
            name,
            address,
            region,
            expected,
            observed,
            evidence,
        },
    };
}
function suppressionOf({ reason, until, by }) {
    return {
        kind: by === null ? 'external' : 'inSource',
        status: 'accepted',
        justification: until === null ? reason : `${reason} (until ${until})`,
        ...(by === null ? {} : { location: sarif_locationOf(by) }),
    };
}
function sarif_locationOf({ path, line, column, endLine, endColumn }) {
    const region = line === undefined
        ? {}
        : {
            region: {
                startLine: line,
                startColumn: column,
                endLine,
                endColumn: column === undefined ? undefined : endColumn,
            },
        };
    return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...region } };
}
/** A relative URI reference (RFC 3986): everything but unreserved characters and slashes is percent-encoded. */
function uriOf(path) {
    const octets = Buffer.from(path, 'utf8').toString('latin1');
    const encoded = octets.replace(/[^A-Za-z0-9._~/-]/g, (octet) => `%${octet.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
    return encoded.startsWith('/') ? `.${encoded}` : encoded;
}
/** Message strings have placeholders and links of their own (SARIF 3.11.5, 3.11.6); foreign text must not become one. */
function messageText(text) {
    const linkless = text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text;
    return linkless.replace(/[{}]/g, '$&$&');
}

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

;// CONCATENATED MODULE: ./lib/reporters/text.js





const WIDTH = 96;
/** Findings of one rule that are drawn in full; the rest of them takes a few lines each. */
const DRAWN_PER_RULE = 10;
/** The report for a person at a terminal: every finding with its source line, then the sums, then the verdict. */
const text_text = {
    format: 'text',
    title: 'for a person at a terminal',
    end: (summary, medium) => {
        const style = medium.colour ? ANSI : text_PLAIN;
        const sorted = [...summary.findings].sort(byUrgency);
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
const text_PLAIN = { bold: same, dim: same, good: same, error: same, warning: same, notice: same };
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
        blocks.push(text_listed(findings, style));
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
        lines.unshift(`      ${style.dim((0,reporters_escape/* zoneLine */.N0)(originLine(zone)))}`);
    return lines;
}
/** Many findings of one rule: a line or two each, then the records that mend them, once per zone. */
function text_listed(findings, style) {
    const [{ rule, severity }] = findings;
    const lines = [
        style[severity](style.bold(`${(0,wording/* grouped */.zD)(findings.length)} more ${(0,reporters_escape/* visible */.RK)(rule)}`)) +
            style.dim(' (evidence: --format json)'),
    ];
    for (const finding of findings) {
        lines.push(`  ${(0,reporters_escape/* visible */.RK)((0,wording/* place */.ik)(finding.location))}  ${(0,reporters_escape/* visible */.RK)(finding.message)}`);
        const facts = [
            ['expected', finding.expected],
            ['seen', finding.observed],
        ];
        const shown = facts.flatMap(([label, values]) => values.length === 0 ? [] : [`${label} ${(0,reporters_escape/* visible */.RK)(values.join(', '))}`]);
        if (shown.length > 0)
            lines.push(style.dim(`    ${shown.join(', ')}`));
    }
    const texts = new Map();
    for (const { remedy } of findings) {
        if (remedy !== null)
            texts.set(remedy.text, (texts.get(remedy.text) ?? 0) + 1);
    }
    if (texts.size > 0)
        lines.push('', `  ${style.dim('remedy')}`);
    for (const [words, number] of texts) {
        const times = number === 1 ? '' : ` (${(0,wording/* grouped */.zD)(number)} times)`;
        lines.push(...wrapped(words + times, 4));
    }
    for (const block of zoneBlocks(findings))
        lines.push('', ...pasteable(block.zone, block.records, style));
    return lines.join('\n');
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
            add('', `... ${(0,wording/* grouped */.zD)(more)} more (all pairs: --format json)`);
    }
    for (const [i, suppressed] of summary.suppressed.entries()) {
        const { finding } = suppressed;
        add(i === 0 ? 'Suppressed' : '', `${finding.rule} ${(0,wording/* place */.ik)(finding.location)}: ${(0,wording/* suppressedSentence */.ej)(suppressed)}`);
    }
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

;// CONCATENATED MODULE: ./lib/reporters/index.js








/** Every format, in the order in which documentation lists them. */
const REPORTERS = [
    text_text,
    json,
    github,
    markdown,
    sarif,
    junit,
    gitlab,
    prometheus,
];
function reporterOf(format) {
    return REPORTERS.find((reporter) => reporter.format === format);
}

// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
;// CONCATENATED MODULE: ./lib/repository/glob.js


/**
 * Paths of files below `root` that match, sorted, with `/`. Every tree has its globs from here, so that all agree. A link is a
 * file unless it leads to a folder: zones often share one file by links, and whoever reads a link that leads nowhere says so.
 */
function globFiles(pattern, root, folders) {
    // Else the folders above the root would be walked, up to the whole file system.
    if (LEADS_OUT.test(pattern))
        return [];
    return (0,dist/* globSync */.AZ)(pattern, {
        cwd: root,
        dot: true,
        onlyFiles: true,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: ['**/.git/**', '**/node_modules/**'],
        fs: fileSystemOf(folders),
    })
        .map((path) => path.split(external_node_path_.sep).join('/'))
        .sort();
}
function fileSystemOf({ list, leadsToFolder }) {
    const readdirSync = (folder) => Array.from(list(folder), ({ name, kind }) => {
        const isFile = kind === 'file' || (kind === 'link' && !leadsToFolder((0,external_node_path_.join)(folder, name)));
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

;// CONCATENATED MODULE: ./lib/repository/working-tree.js




/** Files above this are never read whole; zone files and CSV stream. */
const working_tree_MAX_FILE_OCTETS = 256 * 1024 * 1024;
const CHUNK_OCTETS = 256 * 1024;
/** The files below a directory as they are on disk now. */
function working_tree_workingTree(root) {
    const realRoot = (0,external_node_fs_.realpathSync)(root);
    function locate(path) {
        const full = (0,external_node_path_.resolve)(realRoot, path);
        if ((0,external_node_path_.isAbsolute)(path) || !isInside(full))
            throw new TreeError(path, `${path} lies outside the repository. Name a file inside it.`);
        let real;
        try {
            real = (0,external_node_fs_.realpathSync)(full);
        }
        catch (error) {
            throw new TreeError(path, `${path} cannot be read: ${working_tree_causeOf(error)}.`);
        }
        if (!isInside(real)) {
            throw new TreeError(path, `${path} is a link that leads outside the repository, and is not followed. Put the file inside.`);
        }
        return real;
    }
    function isInside(full) {
        const way = (0,external_node_path_.relative)(realRoot, full);
        return way === '' || !(way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way));
    }
    function sized(path, maxOctets) {
        const real = locate(path);
        const stat = (0,external_node_fs_.statSync)(real);
        if (stat.isDirectory())
            throw new TreeError(path, `${path} is a directory. Name a file, or a pattern such as ${(0,external_node_path_.join)(path, '*')}.`);
        if (!stat.isFile())
            throw new TreeError(path, `${path} is not a regular file.`);
        if (stat.size > maxOctets) {
            throw new TreeError(path, `${path} has ${stat.size} octets, more than the ${maxOctets} that are read. Split it.`);
        }
        return real;
    }
    return {
        title: 'the working tree',
        has(path) {
            try {
                return (0,external_node_fs_.statSync)(locate(path)).isFile();
            }
            catch {
                return false;
            }
        },
        read(path, maxOctets = working_tree_MAX_FILE_OCTETS) {
            const real = sized(path, maxOctets);
            try {
                return (0,external_node_fs_.readFileSync)(real);
            }
            catch (error) {
                throw new TreeError(path, `${path} cannot be read: ${working_tree_causeOf(error)}.`);
            }
        },
        *chunks(path) {
            const real = sized(path, Number.POSITIVE_INFINITY);
            let file;
            try {
                file = (0,external_node_fs_.openSync)(real, 'r');
            }
            catch (error) {
                throw new TreeError(path, `${path} cannot be read: ${working_tree_causeOf(error)}.`);
            }
            try {
                for (;;) {
                    const chunk = Buffer.allocUnsafe(CHUNK_OCTETS);
                    const length = (0,external_node_fs_.readSync)(file, chunk);
                    if (length === 0)
                        return;
                    yield length === CHUNK_OCTETS ? chunk : chunk.subarray(0, length);
                }
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
        },
        glob(pattern) {
            // A linked folder at the start of a pattern is walked, unlike one that a wildcard meets.
            try {
                locate(fixedFolders(pattern));
            }
            catch {
                return [];
            }
            return globFiles(pattern, realRoot, ON_DISK);
        },
    };
}
const ON_DISK = {
    *list(folder) {
        for (const entry of (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }))
            yield { name: entry.name, kind: working_tree_kindOf(entry) };
    },
    leadsToFolder(link) {
        try {
            return (0,external_node_fs_.statSync)(link).isDirectory();
        }
        catch {
            return false;
        }
    },
};
function working_tree_kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'link' : 'other';
}
function working_tree_causeOf(error) {
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

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
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
                    cause: api_causeOf(status, limited),
                    status,
                    message: `${what}: ${status} ${api_messageOf(content)}`.trim(),
                },
                again: limited || (status >= 500 && repeatable),
                ...(limited ? { afterMs: api_waitOf(response, pauseMs) } : {}),
            };
        }
        catch (error) {
            const timedOut = signal.aborted;
            const detail = timedOut ? `no answer within ${timeoutMs / 1000} s` : detailOf(error);
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
            return api_parsed(await send(method, path, JSON_TYPE, body), `${method} ${path}`);
        },
        async login() {
            const outcome = api_parsed(await send('GET', '/user', JSON_TYPE, undefined, top), 'GET /user');
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
function api_parsed(outcome, what) {
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
        /rate limit/i.test(api_messageOf(content)));
}
/** How long the server asks to wait, in milliseconds. */
function api_waitOf({ headers }, otherwise) {
    const seconds = Number(headers.get('retry-after') ?? Number.NaN);
    if (seconds >= 0)
        return seconds * 1000;
    if (headers.get('x-ratelimit-remaining') !== '0')
        return otherwise * 2;
    const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
    return reset >= 0 ? Math.max(0, reset * 1000 - Date.now()) : otherwise * 2;
}
function api_causeOf(status, limited) {
    if (limited)
        return 'rate-limited';
    if (status === 401 || status === 403)
        return 'forbidden';
    if (status === 404)
        return 'not-found';
    return status >= 500 ? 'unavailable' : 'invalid';
}
function api_messageOf(content) {
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
        case 'workflow_run': {
            const trigger = event_at(payload, 'workflow_run', 'event');
            if (typeof trigger !== 'string' || !trigger.startsWith('pull_request'))
                return { kind: 'none', why: 'workflow_run' };
            return {
                kind: 'refused',
                incomplete: false,
                problem: 'ptr-gate does not run on a workflow_run that follows a pull request: like pull_request_target it holds secrets next to files that anybody may have sent. Run it in the workflow of the pull request itself, with `on: pull_request`',
            };
        }
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
/** The pull request that the event is about; undefined for every other event. */
function pullRequestOf(payload) {
    const number = event_at(payload, 'pull_request', 'number');
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
        return undefined;
    const head = event_at(payload, 'pull_request', 'head', 'repo', 'full_name');
    const base = event_at(payload, 'pull_request', 'base', 'repo', 'full_name');
    return { number, isFromFork: head !== base };
}
function pushed(sha, payload) {
    const ref = event_at(payload, 'ref');
    if (typeof ref === 'string' && ref.startsWith('refs/tags/'))
        return { kind: 'none', why: 'the push of a tag' };
    const before = event_at(payload, 'before');
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
    const defaultBranch = event_at(payload, 'repository', 'default_branch');
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
    const value = event_at(payload, ...path);
    return typeof value === 'string' && isCommit(value) ? value : undefined;
}
/** A full id that is not all zeros, which is how a push says that there was no commit. */
function isCommit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text);
}
function event_at(value, ...path) {
    let found = value;
    for (const key of path) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/review/base.js








/** Bounds the includes of includes that a base read over the network can ask for. */
const MAX_ROUNDS = 40;
/**
 * Reads the base. What of it cannot be read declares nothing, so that its pairs count as added by the change.
 * @throws {CannotRun} when a part of the base is neither here nor to be had.
 */
async function readBase(commit, question) {
    for (let round = 1;; round++) {
        const base = base_attempt(commit, question);
        if (base_isWhole(commit))
            return { ...base, file: (path) => fileOf(commit, path) };
        if (round === MAX_ROUNDS) {
            throw new cannot_run/* CannotRun */.z(`${commit.title} could not be read in ${MAX_ROUNDS} rounds through the GitHub API. Give actions/checkout \`fetch-depth: 0\``);
        }
        await commit.fetchAbsent();
    }
}
function base_isWhole({ tree, policy }) {
    return tree.absent.size === 0 && (policy === undefined || policy.tree.absent.size === 0);
}
async function fileOf(commit, path) {
    const { tree } = commit.policy ?? commit;
    for (let round = 1;; round++) {
        try {
            return tree.read(path);
        }
        catch (error) {
            if (!(error instanceof TreeError))
                throw error;
            if (!base_isWhole(commit) && round < MAX_ROUNDS)
                await commit.fetchAbsent();
            else if (tree.has(path))
                throw error;
            else
                return undefined;
        }
    }
}
function base_attempt(commit, { head, configPath, files }) {
    const { tree, title, policy } = commit;
    const notes = new Set();
    const before = configOf(commit, configPath, notes);
    const now = policy === undefined ? before : policyNow(policy, before, configPath, notes);
    const config = now ?? before;
    const records = files.length > 0 ? [] : [...(before?.records ?? []), ...(now === before ? [] : (now?.records ?? []))];
    let entries = records;
    if (files.length > 0)
        entries = files.map((pattern) => ({ pattern }));
    else if (before === undefined)
        entries = [...records, ...recordsOfHead(head, configPath)];
    const manifest = before?.hasExpect === true ? [{ pattern: before.path, as: 'manifest' }] : [];
    // A pattern of the head may well match nothing in the base: all its files are new.
    const readable = readWhatIsThere(tree, [...manifest, ...entries], (problem) => note(problem, title, notes));
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
        ...{ files: tolerant, declared: declare(tolerant), listed, records, notes },
    };
}
/** What the base says by now, and a note where that is another policy than the one that the change started from. */
function policyNow(policy, before, path, notes) {
    const now = configOf(policy, path, new Set());
    if (now === undefined)
        return undefined;
    const isOther = before === undefined || policyChanges(before, now).length > 0;
    if (before === undefined)
        notes.clear();
    if (isOther)
        notes.add(`The policy is that of ${policy.title}.`);
    return now;
}
function configOf({ tree, title }, path, notes) {
    try {
        const found = path === undefined ? (0,config_path/* findConfig */.u0)(tree) : tree.has(path) ? path : undefined;
        if (found !== undefined)
            return readConfig(tree, found);
        notes.add(`${path ?? 'ptr-gate.yml'} is new in this change: ${title}, has none, so the policy that holds is the one under review.`);
    }
    catch (error) {
        if (!(error instanceof cannot_run/* CannotRun */.z))
            throw error;
        notes.add(`The configuration of ${title}, cannot be used (${error.message.split('\n')[0]}), so the policy that holds is the one under review.`);
    }
    return undefined;
}
function recordsOfHead(head, path) {
    const found = (0,config_path/* findConfig */.u0)(head, path);
    return found === undefined ? [] : readConfig(head, found).records;
}
function note(error, title, notes) {
    if (!(error instanceof SourceError))
        throw error;
    notes.add(`A file of ${title}, could not be read, so its pairs count as added: ${error.message}`);
}

;// CONCATENATED MODULE: ./lib/github/commit.js
/** Blobs fetched for one base, at most; a change that needs more wants a deeper checkout. */
const MAX_BLOBS = 2_000;
const commit_MAX_OCTETS = 512 * 1024 * 1024;
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
        : commit_malformed(`GET ${path}: no merge_base_commit.sha`);
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
        : commit_malformed(`GET ${path}: no sha`);
}
/** The files of a commit, at the paths that `pathOf` gives them. One request, however much the commit changes. */
async function commit_entriesOf(github, commit, pathOf) {
    const path = `/git/trees/${commit}?recursive=1`;
    const outcome = await github.request('GET', path);
    if (!outcome.ok)
        return outcome;
    const body = outcome.body;
    if (!Array.isArray(body?.tree))
        return commit_malformed(`GET ${path}: no tree`);
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
                if (++blobs > MAX_BLOBS || octets > commit_MAX_OCTETS) {
                    failure = commit_malformed(`more than ${MAX_BLOBS} files or ${commit_MAX_OCTETS} octets of the base differ`);
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
function commit_malformed(message) {
    return { ok: false, cause: 'malformed', message };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/repository/git.js



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
const NO_CHECKOUT = 'there is no git checkout';
function openAt(workspace, near) {
    const root = (0,external_node_path_.join)(workspace, near);
    // One process for all of it: starting processes is what takes the time of a run that has nothing to judge.
    const opened = run(root, ['rev-parse', '--is-shallow-repository', 'HEAD^{commit}', '--show-prefix']);
    const said = /^(true|false)\n([0-9a-f]{40,64})\n([\s\S]*)\n$/.exec(opened.stdout?.toString('utf8') ?? '');
    if (opened.status !== 0 || said === null)
        return { ok: false, problem: problemOf(opened, root) };
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
        const { status, stdout } = run(root, args);
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
            const { status, stdout } = run(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
            if (status !== 0)
                return undefined;
            listed.add(commit);
            return git_entriesOf(stdout, pathOf);
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
            const fetched = (0,external_node_child_process_.spawnSync)('git', [
                ...['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'],
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
function run(cwd, args, input, maxBuffer = MAX_OUTPUT_OCTETS) {
    // Read-only plumbing obeys nothing dangerous in the configuration, so it may read what another user owns:
    // in a container the checkout nearly always belongs to somebody else.
    const safe = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
    return (0,external_node_child_process_.spawnSync)('git', [...safe, ...args], {
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
function problemOf({ error, stderr }, root) {
    if (error?.code === 'ENOENT')
        return 'git is not installed';
    const said = stderr?.toString('utf8') ?? '';
    if (/not a git repository/i.test(said))
        return NO_CHECKOUT;
    if (/HEAD/.test(said))
        return 'there is no commit in the git checkout';
    if (/dubious ownership|unsafe repository/i.test(said))
        return `git does not trust the owner of the checkout; run git config --global --add safe.directory '${root}' before`;
    return `git cannot read the checkout (${said.trim().split('\n')[0] ?? error?.message})`;
}
function git_entriesOf(listed, pathOf) {
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
    const { stdout } = run(root, ['cat-file', '--batch-check'], `${ids.join('\n')}\n`);
    for (const match of (stdout?.toString('latin1') ?? '').matchAll(/^([0-9a-f]+) blob ([0-9]+)$/gm))
        sizes.set(match[1], Number(match[2]));
    return sizes;
}
function* batches(sizes) {
    let batch = [];
    let octets = 0;
    for (const [id, size] of sizes) {
        if (size > working_tree_MAX_FILE_OCTETS)
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
    const limit = ids.length === 1 ? working_tree_MAX_FILE_OCTETS + 1024 : 2 * MAX_BATCH_OCTETS;
    const { status, stdout } = run(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`, limit);
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

;// CONCATENATED MODULE: ./lib/repository/object-tree.js




/** As many as the kernel follows. */
const MAX_LINKS = 40;
/** Blobs kept for the next reading; every file is read more than once. */
const MAX_KEPT_OCTETS = 128 * 1024 * 1024;
/** Files of a folder, at most, that are loaded together. */
const MAX_BESIDE = 256;
const object_tree_CHUNK_OCTETS = 256 * 1024;
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
        throw new TreeError(path, `${path} cannot be read: ${title} is not here in full.`);
    }
    /** Where the path leads, links followed. */
    function locate(path) {
        const outside = () => new TreeError(path, `${path} lies outside the repository. Name a file inside it.`);
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
                throw new TreeError(path, `${path} cannot be read: its links form a loop.`);
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
            throw new TreeError(path, `${path} cannot be read: there is no such file.`);
        throw new TreeError(path, `${path} is a directory. Name a file, or a pattern such as ${external_node_path_.posix.join(path, '*')}.`);
    }
    function read(path, maxOctets = working_tree_MAX_FILE_OCTETS) {
        const content = contentOf(fileAt(path).id, path);
        if (content.length <= maxOctets)
            return content;
        throw new TreeError(path, `${path} has ${content.length} octets, more than the ${maxOctets} that are read. Split it.`);
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
            for (let at = 0; at < content.length; at += object_tree_CHUNK_OCTETS)
                yield content.subarray(at, at + object_tree_CHUNK_OCTETS);
        },
        glob(pattern) {
            folders ??= foldersOf(entries);
            const known = folders;
            const paths = globFiles(pattern, ROOT, {
                *list(folder) {
                    for (const [name, kind] of known.get(inTree(folder)) ?? [])
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
                const id = entries.get(path)?.id;
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
    return new TreeError(path, `${path} is a link that leads outside the repository, and is not followed. Put the file inside.`);
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
    const opened = openGit(request.root, request.near);
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
async function treeOf(id, why, request, opened) {
    const title = `${commitTitle(id)}, ${why}`;
    const local = opened.ok ? gitTree(opened.git, id) : undefined;
    if (local !== undefined)
        return { tree: local, title };
    if (request.github === undefined)
        throw missing(title, request, opened);
    const pathOf = opened.ok ? opened.git.pathOf : (path) => path;
    const listed = await commit_entriesOf(request.github, id, pathOf);
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
            let id = git?.commit(of.revision) ?? git?.commit(`refs/remotes/origin/${of.revision}`);
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
    const local = opened.ok
        ? `${what} is not in the ${opened.git.isShallow ? 'shallow ' : ''}local repository`
        : `${what} cannot be looked up locally: ${opened.problem}`;
    if (github === undefined)
        return new cannot_run/* CannotRun */.z(of.kind === 'revision'
            ? `${local}. Fetch it, or name another revision with --base`
            : `${local}, and no token was given to ask GitHub for it. ${REMEDY}`);
    const remote = failure === undefined ? 'GitHub was not asked' : `GitHub did not give it either (${failure.message})`;
    return new cannot_run/* CannotRun */.z(`${local}, and ${remote}. ${REMEDY}`);
}
const REMEDY = 'Give actions/checkout `fetch-depth: 0` (in a pull request 2 is enough), or give ptr-gate a `token` with `permissions: contents: read`. Without a base nothing can be called unchanged; `scope: all` judges every pair';

;// CONCATENATED MODULE: ./lib/review/start.js








/** The base that somebody named with `base`; undefined where there is to be none. */
async function start_namedBase(request, github) {
    const { flags } = request;
    const scope = scopeOf(flags);
    const revision = flags.texts.get('base')?.at(-1);
    if (revision !== undefined)
        return found(request, { kind: 'revision', revision }, github);
    if (scope !== 'changed')
        return undefined;
    throw new cannot_run/* CannotRun */.z(`${flags.place('scope')} is 'changed', and there is no base to compare with. Give ${flags.place('base')} a revision, such as origin/main`);
}
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
    if (event.kind === 'refused' && !(event.incomplete && (named || scopeOf(request.flags) === 'all')))
        throw new cannot_run/* CannotRun */.z(event.problem);
    const github = gitHubOf(request.flags, env);
    if (named || event.kind === 'none' || event.kind === 'refused')
        return start_namedBase(request, github);
    // What is not merged yet is judged by the policy of its base, also where every pair is to be judged.
    const isProposed = event.kind === 'pull-request' || (event.kind === 'commit' && event.isProposed);
    if (scopeOf(request.flags) === 'all' && !isProposed)
        return undefined;
    return found(request, event, github);
}
/** Undefined where the workflow gives no token or the runner no API. */
function gitHubOf(flags, env) {
    const token = flags.texts.get('token')?.at(-1);
    const repository = env.GITHUB_REPOSITORY ?? '';
    if (token === undefined || !/^[^/\s]+\/[^/\s]+$/.test(repository))
        return undefined;
    return createGitHub({ apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com', repository, token });
}
async function found({ root, head, files, flags }, of, github) {
    const configPath = flags.texts.get('config')?.at(-1);
    const near = (0,posix_.dirname)(configPath ?? (0,config_path/* findConfig */.u0)(head) ?? '');
    const commit = await findBase({ root, near: near === '.' ? '' : near, of, github });
    return readBase(commit, { head, files, configPath });
}
function scopeOf({ texts, place }) {
    const given = texts.get('scope');
    if (given === undefined)
        return undefined;
    const scope = lib_options/* OPTIONS */.lw.scope.parse(given);
    if (!scope.ok)
        throw new cannot_run/* CannotRun */.z(`${place('scope')}: ${scope.problem}`);
    return scope.value;
}

;// CONCATENATED MODULE: ./lib/version.js
/** The released version; a test holds it to package.json. */
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./lib/tool.js


/** Who makes the reports, for formats that carry the rule catalogue. */
const tool_TOOL = {
    version: VERSION,
    homepage: 'https://github.com/ptr-gate/ptr-gate',
    rules: RULES,
};

;// CONCATENATED MODULE: ./lib/commands/command.js


;// CONCATENATED MODULE: ./lib/commands/operands.js



/** The folder whose files are read: where the command runs, or the one that holds all the files it was given. */
function rootFor(operands, cwd) {
    const inside = (folder, path) => {
        const way = relative(folder, resolve(cwd, path));
        return !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
    };
    let root = cwd;
    while (!operands.every((path) => inside(root, path)))
        root = dirname(root);
    return { root, files: operands.map((path) => pathBelow(root, resolve(cwd, path))) };
}
/**
 * The same with the configuration, which people name from where they are. Where files elsewhere widen the root, the
 * configuration that stands here still holds: its policy must not be lost with the folder.
 */
function operands_inputsFor(operands, flags, cwd) {
    const named = flags.texts.get('config')?.at(-1);
    const { root, files } = rootFor(named === undefined ? operands : [...operands, named], cwd);
    const here = root === cwd ? undefined : CONFIG_PATHS.find((path) => workingTree(cwd).has(path));
    const config = named ?? here;
    if (config === undefined)
        return { root, files, flags };
    const texts = new Map([...flags.texts, ['config', [pathBelow(root, resolve(cwd, config))]]]);
    return { root, files: files.slice(0, operands.length), flags: { ...flags, texts } };
}
function pathBelow(root, full) {
    return relative(root, full).split(sep).join('/');
}

;// CONCATENATED MODULE: ./lib/commands/check.js













async function check(operands, given, terminal) {
    const { root, files, flags } = inputsFor(operands, given, terminal.cwd);
    const tree = workingTree(root);
    if (files.length === 0 && !flags.texts.has('config'))
        refuseWrongFolder(tree, terminal.cwd);
    const { lap, words } = createStopwatch();
    const base = await namedBase({ root, head: tree, files, flags });
    if (base !== undefined)
        lap('reading the base');
    const prepared = prepareCheck({ tree, files, flags, now: new Date(), base });
    const { wait, timings } = prepared.options;
    const reports = deliver([
        delivery(prepared.options.format, { colour: terminal.colour, tool: TOOL }, bufferedSink((text) => terminal.out(text))),
        ...outputDeliveries(prepared.options, terminal.cwd),
    ]);
    const progress = progressLine(terminal);
    try {
        const say = (line) => {
            progress.erase();
            terminal.err(escapeLog(`ptr-gate: ${line}\n`));
        };
        const summary = await prepared.run(reports.result, progress.update, {
            ...{ say, lap },
            // Only who waits can be told to stop waiting; everything else a signal ends at once.
            ...(wait > 0 ? { signal: terminal.signal } : {}),
        });
        progress.clear();
        reports.end(summary);
        lap('writing the report');
        writeBaseline(prepared, summary, terminal.cwd);
        if (timings)
            say(words());
        return summary.exitCode;
    }
    finally {
        progress.clear();
    }
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
function outputDeliveries(options, cwd, approve = () => { }) {
    const taken = new Set();
    return (options.output ?? []).map(({ format, path }) => {
        const full = (0,external_node_path_.resolve)(cwd, path);
        if (taken.has(full))
            throw new cannot_run/* CannotRun */.z(`output: ${path} is named twice. Give each report its own file`);
        taken.add(full);
        approve(full);
        return delivery(format, { colour: false, tool: tool_TOOL }, (0,lib_deliver/* fileSink */.ao)(full));
    });
}
/**
 * Writes the file that `write-baseline` asks for, after the run, for it may be the one that `baseline` names.
 * @throws {CannotRun} when it cannot be written.
 */
function writeBaseline({ options, baselineText }, { exitCode }, cwd) {
    const path = options['write-baseline'];
    // Where nothing was judged, nothing is known either, and an older file is the better one.
    if (path === undefined || exitCode === 2)
        return;
    const sink = (0,lib_deliver/* fileSink */.ao)((0,external_node_path_.resolve)(cwd, path));
    sink.write(baselineText());
    sink.close();
}
function delivery(format, medium, sink) {
    const reporter = reporterOf(format);
    if (reporter === undefined)
        throw new cannot_run/* CannotRun */.z(`a report has no ${format} form. Write one of ${lib_options/* FORMATS */.hR.join(', ')}`);
    return { reporter, medium, sink };
}
/** A line on standard error for runs that take longer than a person waits without wondering. */
function progressLine(terminal) {
    if (!terminal.interactive)
        return { update() { }, erase() { }, clear() { } };
    let pairs = 0;
    let shown = false;
    const start = performance.now();
    const timer = setInterval(() => {
        const seconds = Math.round((performance.now() - start) / 1000);
        terminal.err(`\r\x1b[2Kptr-gate: ${pairs} pairs judged, ${seconds} s`);
        shown = true;
    }, 1000);
    const erase = () => {
        if (shown)
            terminal.err('\r\x1b[2K');
        shown = false;
    };
    return {
        update(count) {
            pairs = count;
        },
        erase,
        clear() {
            clearInterval(timer);
            erase();
        },
    };
}

;// CONCATENATED MODULE: ./lib/github/check-run.js
/** A run that GitHub slows down by its limits is not held up for longer. */
const MAX_MS = 3 * 60_000;
/** The API takes so many annotations in one request; every further request adds to them. */
const check_run_BATCH = 50;
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
    return Array.from({ length: Math.ceil(items.length / check_run_BATCH) }, (_, i) => items.slice(i * check_run_BATCH, (i + 1) * check_run_BATCH));
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
    const annotations = annotationsOf(summary.findings, { maxMessageUnits: MAX_MESSAGE_UNITS, inDiff });
    const medium = { colour: false, maxOctets: MAX_SUMMARY_OCTETS, ...(tool ? { tool } : {}) };
    return {
        conclusion: CONCLUSIONS[summary.verdict],
        title: titleOf(summary),
        summary: markdown.end(summary, medium),
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
    return start + markdown.end(summary, { ...medium, maxOctets: room }) + end;
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

;// CONCATENATED MODULE: ./lib/publish.js








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
    const marker = `<!-- ptr-gate:report:${publish_digest(publication.identity)}`;
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
        const marker = `<!-- ptr-gate:suggestion:${publish_digest([path, before, after])} -->`;
        return { path, line, marker, body: suggestionBody(marker, after) };
    });
    if (comments.length === 0)
        return undefined;
    const body = 'PTR records of this change name something else than what it publishes.';
    const made = await commentOnLines(github, number, headSha, body, comments);
    return made.ok ? undefined : failed(made);
}
/** Longer lines are no PTR records that a person wrote. */
const publish_MAX_LINE_UNITS = 1_000;
const publish_MAX_FILE_OCTETS = 16 * 1024 * 1024;
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
        if (before === undefined || before.length > publish_MAX_LINE_UNITS)
            return [];
        const after = correctedLine(before, one);
        return after === undefined ? [] : [{ path, line, before, after }];
    });
}
function publish_linesOf(tree, path) {
    try {
        return tree.read(path, publish_MAX_FILE_OCTETS).toString('utf8').split('\n');
    }
    catch (error) {
        if (error instanceof TreeError)
            return [];
        throw error;
    }
}
function publish_digest(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./lib/repository/changed-lines.js

/** Files whose lines are compared, and the octets of each, at most: this only decides what is shown first. */
const MAX_FILES = 1_000;
const changed_lines_MAX_OCTETS = 16 * 1024 * 1024;
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
        const [before, after] = [changed_lines_linesOf(base, path), changed_lines_linesOf(head, path)];
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
function changed_lines_linesOf(tree, path) {
    try {
        return tree.read(path, changed_lines_MAX_OCTETS).toString('latin1').split('\n');
    }
    catch (error) {
        if (error instanceof TreeError)
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

;// CONCATENATED MODULE: ./lib/stopwatch.js
function stopwatch_createStopwatch() {
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

;// CONCATENATED MODULE: ./lib/gate.js













/** The runner drops a step summary above this. */
const gate_MAX_SUMMARY_OCTETS = 1024 * 1024;
/** The check as a workflow step: annotations, step summary, report file and outputs, and what the pull request shows. */
async function runGate(workspace, flags) {
    const tree = working_tree_workingTree(workspace);
    const { lap, words } = stopwatch_createStopwatch();
    const base = await workflowBase({ root: workspace, head: tree, files: [], flags }, process.env);
    if (base !== undefined)
        lap('reading the base');
    const prepared = check_prepareCheck({ tree, files: [], flags, now: new Date(), base });
    const { RUNNER_TEMP } = process.env;
    // The runner empties its folder; elsewhere a run replaces the report of the one before.
    const report = RUNNER_TEMP === undefined
        ? (0,external_node_path_.join)(workspace, 'ptr-gate-report.json')
        : (0,lib_deliver/* ownPath */.O4)(RUNNER_TEMP, 'ptr-gate-report.json');
    const summaryFile = process.env.GITHUB_STEP_SUMMARY ?? '';
    const medium = {
        colour: false,
        tool: tool_TOOL,
        ...(base === undefined ? {} : { inDiff: changedLines(base.tree, tree) }),
    };
    const deliveries = [
        delivery('github', medium, (0,lib_deliver/* bufferedSink */.ZC)((text) => (0,lib_deliver/* writeWhole */.f8)(1, text))),
        delivery('json', medium, (0,lib_deliver/* fileSink */.ao)(report)),
        ...outputDeliveries(prepared.options, workspace, (path) => (0,lib_deliver/* refuseLinkOut */.rS)(path, workspace)),
    ];
    if (summaryFile !== '') {
        const bounded = { ...medium, maxOctets: gate_MAX_SUMMARY_OCTETS };
        deliveries.push(delivery('markdown', bounded, (0,lib_deliver/* fileSink */.ao)(summaryFile, 'append')));
    }
    const reports = (0,lib_deliver/* deliver */.cK)(deliveries);
    const { wait, timings } = prepared.options;
    const say = (line) => (0,lib_deliver/* writeWhole */.f8)(1, (0,reporters_escape/* escapeLog */.Ah)(`ptr-gate: ${line}\n`));
    const summary = await prepared.run(reports.result, () => { }, {
        ...{ say, lap },
        ...(wait > 0 ? { signal: cancellation() } : {}),
    });
    reports.end(summary);
    const baseline = prepared.options['write-baseline'];
    if (baseline !== undefined)
        (0,lib_deliver/* refuseLinkOut */.rS)((0,external_node_path_.resolve)(workspace, baseline), workspace);
    writeBaseline(prepared, summary, workspace);
    setOutputs({ verdict: summary.verdict, report, ...summary.counts });
    lap('writing the report');
    await publishReport(summary, { flags, options: prepared.options, tree, medium });
    lap('publishing it');
    if (timings)
        say(words());
    return summary.exitCode;
}
/** A cancelled workflow has a few seconds: enough to say how things stand. */
function cancellation() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM'])
        process.once(name, () => controller.abort(name));
    return controller.signal;
}
/** Best effort: whatever GitHub makes of it, the verdict is given. */
async function publishReport(summary, { flags, options, tree, medium }) {
    const { env } = process;
    const payload = readPayload(env.GITHUB_EVENT_PATH);
    const sha = env.GITHUB_SHA ?? '';
    const event = changeEventOf({ name: env.GITHUB_EVENT_NAME ?? '', sha, payload });
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
        (0,lib_deliver/* writeWhole */.f8)(1, `${(0,reporters_escape/* workflowCommand */.NA)('notice', { title: 'ptr-gate' }, notice)}\n`);
}
/** Without the runner's file there is nobody to read outputs. */
function setOutputs(outputs) {
    if ((process.env.GITHUB_OUTPUT ?? '') === '')
        return;
    for (const [name, value] of Object.entries(outputs))
        (0,core/* setOutput */.uH)(name, value);
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

/***/ 1290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ specialPurposeOf)
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
/** The most specific block that holds the address; undefined for ordinary global unicast. */
function specialPurposeOf(address) {
    const bytes = (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(address);
    for (const block of blocksAt(bytes.length, (bytes[0] << 8) | bytes[1])) {
        if ((0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .samePrefix */ .TW)(block.bytes, bytes, block.length))
            return block;
    }
    return undefined;
}
/** Every row, for documentation and tests. */
const SPECIAL_PURPOSES = (/* unused pure expression or super */ null && (BLOCKS));


/***/ })

};
;