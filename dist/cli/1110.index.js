"use strict";
exports.id = 1110;
exports.ids = [1110];
exports.modules = {

/***/ 6308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ decodeMessage)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3385);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6275);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(384);
/* harmony import */ var _rdata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5137);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9241);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(545);







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
    const header = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .peekHeader */ .Hc)(packet);
    if (header === undefined)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J)(`the message has ${packet.length} octets; its header alone has ${_message_js__WEBPACK_IMPORTED_MODULE_6__/* .HEADER_OCTETS */ .h}`);
    const { id, qr, opcode, aa, tc, rd, ra, ad, cd, rcode } = header;
    const questions = [];
    const answers = [];
    const authorities = [];
    const additionals = [];
    const opt = {};
    try {
        const reader = new _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Reader */ .mP(packet, _message_js__WEBPACK_IMPORTED_MODULE_6__/* .HEADER_OCTETS */ .h);
        for (let i = 0; i < header.questionCount; i++)
            questions.push(readQuestion(reader));
        readSection(reader, header.answerCount, answers);
        readSection(reader, header.authorityCount, authorities);
        readSection(reader, header.additionalCount, additionals, opt);
        if (reader.left > 0)
            (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Qm)(`${reader.left} octets follow the last record`);
    }
    catch (reason) {
        if (!(reason instanceof _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Malformed */ .sG))
            throw reason;
        if (!(tc && reason.cut))
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J)(reason.problem);
    }
    const sections = { questions, answers, authorities, additionals };
    const { found } = opt;
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .parsed */ .Y)(found === undefined
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
    const type = (0,_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .typeName */ .go)(reader.u16());
    return { name, type, class: reader.u16() };
}
const OPT = 41;
/** Appends to `records`, so that what was read of a truncated message stays. Only the additional section has an `opt`. */
function readSection(reader, count, records, opt) {
    for (let i = 0; i < count; i++) {
        const owner = reader.name();
        const number = reader.u16();
        if (number === OPT) {
            if (opt === undefined)
                (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Qm)('an OPT record stands outside the additional section');
            else if (opt.found !== undefined)
                (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Qm)('the message has two OPT records');
            else if (owner !== _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl)
                (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Qm)(`the owner of the OPT record is ${owner}, not the root`);
            else
                opt.found = readOpt(reader);
        }
        else {
            const type = (0,_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .typeName */ .go)(number);
            const recordClass = reader.u16();
            const ttl = reader.u32();
            const data = (0,_rdata_js__WEBPACK_IMPORTED_MODULE_2__/* .readRdata */ .bD)(reader, type, recordClass, reader.u16());
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

/***/ 6275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ HEADER_OCTETS),
/* harmony export */   q: () => (/* binding */ MAX_MESSAGE_OCTETS)
/* harmony export */ });
const HEADER_OCTETS = 12;
const MAX_MESSAGE_OCTETS = 65535;


/***/ }),

/***/ 384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ peekHeader),
/* harmony export */   XX: () => (/* binding */ encodeQuery),
/* harmony export */   qV: () => (/* binding */ matchesQuestion)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6275);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(545);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(309);




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
    const most = _message_js__WEBPACK_IMPORTED_MODULE_3__/* .HEADER_OCTETS */ .h + _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAME_OCTETS */ ._X + 4 + OPT_FIXED_OCTETS + optionOctets;
    const target = most <= scratch.length ? scratch : Buffer.alloc(most);
    target[0] = query.id >> 8;
    target[1] = query.id;
    target[2] = query.rd === true ? 0x01 : 0;
    target[3] = (query.ad === true ? 0x20 : 0) | (query.cd === true ? 0x10 : 0);
    writeU16(target, 4, 1);
    writeU16(target, 6, 0);
    writeU16(target, 8, 0);
    writeU16(target, 10, edns === undefined ? 0 : 1);
    let at = writeQuestion(target, _message_js__WEBPACK_IMPORTED_MODULE_3__/* .HEADER_OCTETS */ .h, query.name, query.type, query.class ?? _registry_js__WEBPACK_IMPORTED_MODULE_1__/* .CLASS */ .tp.IN);
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
    const number = (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .typeNumber */ .OW)(type);
    if (number === undefined)
        throw new TypeError(`'${type}' is not a record type`);
    const end = (0,_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .writeName */ .d)(name, target, at);
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
    if (packet.length < _message_js__WEBPACK_IMPORTED_MODULE_3__/* .HEADER_OCTETS */ .h)
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
    let at = _message_js__WEBPACK_IMPORTED_MODULE_3__/* .HEADER_OCTETS */ .h;
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


/***/ }),

/***/ 5137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bD: () => (/* binding */ readRdata),
  q1: () => (/* binding */ writeRdata)
});

// UNUSED EXPORTS: encodeRdata

// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/dns/wire/reader.js
var wire_reader = __webpack_require__(9241);
// EXTERNAL MODULE: ./lib/dns/wire/registry.js
var registry = __webpack_require__(545);
;// CONCATENATED MODULE: ./lib/dns/wire/text.js
/** Presentation format of RDATA (RFC 1035 section 5.1): words, character-strings, and the encodings of octets. */
const WORD = /[ \t\r\n]*((?:[^ \t\r\n"\\]|\\.)+(?:"(?:[^"\\]|\\.)*")?|"(?:[^"\\]|\\.)*")/sy;
/** The words of RDATA text; quotes and escapes stay as they are. */
class Words {
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
function fromHex(text) {
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
const restHex = rest('hexadecimal data', hex, fromHex);
const restBase64 = rest('base64 data', base64, fromBase64);
/** A salt (RFC 5155 section 3.3): hexadecimal after its length, `-` where empty. */
const salt = {
    read: (reader) => hex(reader.octets(reader.u8())) || '-',
    write(words, writer) {
        const text = words.take('a salt');
        putString(text === '-' ? Buffer.alloc(0) : fromHex(text), writer);
    },
};
/** A hashed owner (RFC 5155 section 3.3): base32hex after its length. */
const hashedOwner = {
    read: (reader) => base32hex(reader.octets(reader.u8())) || (0,wire_reader/* malformed */.Qm)('the hashed owner is empty'),
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
                (0,wire_reader/* malformed */.Qm)('the blocks of a type bit map are out of order');
            if (octets.length < 1 || octets.length > 32 || octets[octets.length - 1] === 0)
                (0,wire_reader/* malformed */.Qm)('a block of a type bit map has a wrong length');
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
            const bytes = fromHex(parts.join(''));
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
                (0,wire_reader/* malformed */.Qm)('the service parameters are out of order');
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

// EXTERNAL MODULE: ./lib/dns/wire/writer.js
var writer = __webpack_require__(309);
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


/***/ }),

/***/ 9241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   mP: () => (/* binding */ Reader),
/* harmony export */   sG: () => (/* binding */ Malformed)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6275);


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
const TEXT = Array.from({ length: 256 }, (_, octet) => (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLabel */ .cR)(String.fromCharCode(octet)));
const PLAIN = Uint8Array.from(TEXT, (text) => (text.length === 1 ? text.charCodeAt(0) : 0));
/** Holds the text of one name while it is read: at most four characters an octet. */
const scratch = Buffer.alloc(4 * _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAME_OCTETS */ ._X);
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
        if (name !== _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl)
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
                if (octets > _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAME_OCTETS */ ._X)
                    malformed(`a name is longer than ${_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAME_OCTETS */ ._X} octets`);
                if (at + 1 + size > end)
                    this.endsEarly();
                if (length > 0)
                    scratch[length++] = 0x2e;
                const stop = at + 1 + size;
                for (let i = at + 1; i < stop; i++) {
                    const plain = PLAIN[packet[i]];
                    if (plain !== 0)
                        scratch[length++] = plain;
                    else {
                        const text = TEXT[packet[i]];
                        for (let j = 0; j < text.length; j++)
                            scratch[length++] = text.charCodeAt(j);
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
                if (target < _message_js__WEBPACK_IMPORTED_MODULE_1__/* .HEADER_OCTETS */ .h)
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
        return length === 0 ? _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl : scratch.toString('latin1', 0, length);
    }
    endsEarly() {
        throw this.inRdata
            ? new Malformed('a field runs past the end of its RDATA')
            : new Malformed('the message ends in the middle of an entry', true);
    }
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

/***/ 309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Writer),
/* harmony export */   d: () => (/* binding */ writeName)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);

/** Pointers have 14 bits (RFC 1035 section 4.1.4). */
const MAX_POINTER = 0x3fff;
/** Writes a message, or the RDATA of one record, into a buffer that grows. */
class Writer {
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
        this.at = writeName(name, this.room(_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAME_OCTETS */ ._X), this.at);
    }
    /** As `name`, but ends in a pointer where the name or a parent of it was written by this method before. */
    compressedName(name) {
        // Labels are checked one by one below; whether they are too many is only in question for a long text.
        if (name.length > _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAME_OCTETS */ ._X - 2)
            writeName(name, Buffer.alloc(_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAME_OCTETS */ ._X), 0);
        let rest = name === _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl ? '' : name;
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
            this.at = writeName(rest.slice(0, end), this.room(_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAME_OCTETS */ ._X), this.at) - 1;
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
    if (name === _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl) {
        buffer[at] = 0;
        return at + 1;
    }
    const last = at + _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAME_OCTETS */ ._X - 1;
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
            throw new TypeError(`longer than ${_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAME_OCTETS */ ._X} octets: ${name}`);
    }
    closeLabel(name, buffer, length, to);
    buffer[to] = 0;
    return to + 1;
}
function closeLabel(name, buffer, length, end) {
    const octets = end - length - 1;
    if (octets < 1 || octets > _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LABEL_OCTETS */ .xg)
        throw new TypeError(`a label of ${octets} octets, not 1 to ${_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LABEL_OCTETS */ .xg}: ${name}`);
    buffer[length] = octets;
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


/***/ })

};
;