"use strict";
exports.id = 939;
exports.ids = [939];
exports.modules = {

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

/***/ 987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ openEntries)
});

;// CONCATENATED MODULE: ./lib/sources/zone-file/window.js
/** Small pieces are joined until they add as much as is there already, so that no octet is copied often. */
const ENOUGH_OCTETS = 0x10000;
/** Opens a window on a file that comes in pieces; the first piece is read at once. */
function openWindow(chunks) {
    const source = chunks[Symbol.iterator]();
    function fill(from) {
        const rest = window.bytes.subarray(from);
        const parts = [];
        const wanted = Math.max(1, Math.min(rest.length, ENOUGH_OCTETS));
        for (let added = 0; added < wanted;) {
            const step = source.next();
            if (step.done === true) {
                window.finished = true;
                break;
            }
            added += step.value.length;
            parts.push(step.value);
        }
        window.bytes = rest.length === 0 && parts.length === 1 ? parts[0] : Buffer.concat([rest, ...parts]);
        window.text = window.bytes.toString('latin1');
    }
    const window = {
        bytes: Buffer.alloc(0),
        text: '',
        finished: false,
        fill,
        close() {
            source.return?.();
        },
    };
    fill(0);
    return window;
}

;// CONCATENATED MODULE: ./lib/sources/zone-file/entries.js

/** The longest entry that is read, comments and parenthesised lines included. The longest RDATA fits several times. */
const MAX_ENTRY_OCTETS = 1024 * 1024;
/** After so many parentheses that nobody closes, the rest of the file is not worth guessing at. */
const MAX_UNCLOSED = 32;
const PLAIN = 0;
const SPACE = 1;
const MARK = 2;
const HIGH = 3;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const OPEN = 0x28;
const CLOSE = 0x29;
const SEMICOLON = 0x3b;
const BACKSLASH = 0x5c;
const CLASS = new Uint8Array(256);
CLASS[0x20] = SPACE;
CLASS[0x09] = SPACE;
for (const mark of [0, NEWLINE, RETURN, QUOTE, OPEN, CLOSE, SEMICOLON, BACKSLASH])
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
    let high = false;
    let notes = [];
    const starts = [];
    const ends = [];
    const flags = [];
    const lines = [];
    const lineStarts = [];
    while (!finished && bytes.length < 3)
        fill();
    const isUtf16 = bytes.length >= 2 && (bytes.readUInt16BE(0) === 0xfffe || bytes.readUInt16BE(0) === 0xfeff);
    const hasByteOrderMark = bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    if (hasByteOrderMark)
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
        entries.count = 0;
        high = false;
        entries.problem = undefined;
        if (notes.length > 0)
            entries.notes = notes = [];
        entries.indented = i < end && CLASS[bytes[i]] === SPACE;
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
            if (kind === SPACE) {
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
                        entries.problem ??= {
                            message: "')' closes no parenthesis. Remove it, or write the '(' that it belongs to.",
                            location: place(line, lineStart, i, i + 1),
                        };
                    i++;
                    continue;
                case QUOTE: {
                    const start = i;
                    const startLine = line;
                    const startLineStart = lineStart;
                    let flag = QUOTED;
                    i++;
                    for (;;) {
                        if (i >= end)
                            break;
                        const inside = bytes[i];
                        if (inside === QUOTE || inside === NEWLINE)
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
                    if (i < end && bytes[i] === QUOTE) {
                        push(start + 1, i, flag, startLine, startLineStart);
                        i++;
                    }
                    else
                        entries.problem ??= {
                            message: "the quoted text is not closed before its line ends. Write the closing '\"'.",
                            location: place(startLine, startLineStart, start, start + 1),
                        };
                    continue;
                }
                default:
                    entries.problem ??= {
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
        const index = entries.count++;
        const before = index === 0 ? -1 : ends[index - 1] + (flags[index - 1] & QUOTED);
        starts[index] = start;
        ends[index] = end;
        flags[index] = first === before ? flag | GLUED : flag;
        lines[index] = line;
        lineStarts[index] = lineStart;
    }
    function note(start, end, line, lineStart) {
        let i = start;
        while (i < end && (bytes[i] === SEMICOLON || CLASS[bytes[i]] === SPACE))
            i++;
        if (text.slice(i, Math.min(end, i + NOTE.length)).toLowerCase() !== NOTE)
            return;
        let stop = end;
        while (stop > i && (bytes[stop - 1] === RETURN || CLASS[bytes[stop - 1]] === SPACE))
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
        entries.problem = {
            message: `the parenthesis is not closed ${where}. Write the ')'.`,
            location: place(openedLine, openedLineStart, opened, opened + 1),
        };
        entries.count = 0;
        if (unclosed >= MAX_UNCLOSED) {
            entries.problem = { ...entries.problem, last: true };
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
        entries.count = 0;
        entries.problem = {
            message: `the line is longer than ${MAX_ENTRY_OCTETS} octets, which no record is. Break it up.`,
            location: { path, line: atLine, column: 1 },
        };
        skipLine();
    }
    const entries = {
        count: 0,
        indented: false,
        notes,
        problem: undefined,
        isUtf16,
        hasByteOrderMark,
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
                if (entries.count > 0 || entries.problem !== undefined || notes.length > 0)
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
    return entries;
}


/***/ }),

/***/ 8417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseZoneName),
/* harmony export */   o: () => (/* binding */ isAbsolute)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3385);


/**
 * Reads a name of a zone file: octets above 127 stay octets, also white space that quotes or odd marks let through;
 * `@` and a missing final dot mean the origin.
 */
function parseZoneName(text, origin) {
    if (text.includes('\\[') && /(?:^|[^\\]\.)\\\[/.test(text))
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(`'${text}' has a bit-string label, which no name server reads any more`);
    return (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDomainName */ .r)(CONTROL.test(text) ? escaped(text) : text, { origin, octets: true });
}
const CONTROL = /[\0-\x20\x7f]/;
function escaped(text) {
    return text.replace(/\\[\s\S]|[\0-\x20\x7f]/g, (found) => found.length > 1 ? found : `\\${String(found.charCodeAt(0)).padStart(3, '0')}`);
}
/** True for a name with its final dot: it needs no origin. */
function isAbsolute(text) {
    return /(?:^|[^\\])(?:\\\\)*\.$/.test(text);
}


/***/ }),

/***/ 6693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readRdata)
});

// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/sources/zone-file/names.js
var names = __webpack_require__(8417);
// EXTERNAL MODULE: ./lib/sources/zone-file/record-types.js
var record_types = __webpack_require__(2524);
// EXTERNAL MODULE: ./lib/sources/zone-file/ttl.js
var ttl = __webpack_require__(1685);
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
function readName(reading) {
    const word = plainWord(reading, 'a name');
    if (word === undefined)
        return undefined;
    const name = (0,names/* parseZoneName */.d)(word, reading.origin);
    if (!name.ok) {
        refuse(reading, name.problem);
        return undefined;
    }
    reading.at++;
    return name.value;
}
/** A name as presentation format writes it outside its zone: with the final dot. */
const fields_name = (reading) => {
    const value = readName(reading);
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
    const value = (0,ttl/* parseSeconds */.f)(word);
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
function quote(octets) {
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
        return quote(octets);
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
    const type = (0,record_types/* parseRecordType */.h6)(found);
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
const digest = (reading) => {
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
const delegationSigner = [u16, u8OrMnemonic, u8, digest];
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
        refuse(reading, `'${words.word(reading.at)}' is more than one ${type} record holds`);
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
            return readName(reading) ?? '';
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


/***/ }),

/***/ 2524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h6: () => (/* binding */ parseRecordType),
/* harmony export */   vE: () => (/* binding */ isTypeWithoutData),
/* harmony export */   zG: () => (/* binding */ parseRecordClass)
/* harmony export */ });
/* harmony import */ var _model_record_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1094);

/** Types of questions and of messages, and two that RFC 973 took out: no zone holds them. */
const NOT_DATA = new Set([
    ...['MD', 'MF', 'OPT', 'NXNAME', 'TKEY', 'TSIG'],
    ...['IXFR', 'AXFR', 'MAILB', 'MAILA', 'ANY'],
]);
const MNEMONICS = new Map(Object.entries(_model_record_type_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_TYPES */ .c).map(([mnemonic, number]) => [number, mnemonic]));
/** The mnemonic in upper case, or `TYPE123` where there is none (RFC 3597 section 5); undefined for what is no type. */
function parseRecordType(text) {
    const upper = text.toUpperCase();
    if (Object.hasOwn(_model_record_type_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_TYPES */ .c, upper))
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
const CLASS_NUMBERS = { IN: 1, CH: 3, CHAOS: 3, HS: 4, HESIOD: 4 };
const CLASSES = new Map([
    [1, 'IN'],
    [3, 'CH'],
    [4, 'HS'],
]);
/**
 * `IN`, `CH`, `HS` or `CLASS123`, however many zeros the number is written with (RFC 3597 section 5); undefined for what
 * is no class, as is the reserved number 0 (RFC 6895 section 3.2), which BIND takes for none at all.
 */
function parseRecordClass(text) {
    const upper = text.toUpperCase();
    const generic = /^CLASS([0-9]{1,5})$/.exec(upper);
    const number = generic === null ? CLASS_NUMBERS[upper] : Number(generic[1]);
    if (number === undefined || number === 0 || number > 65535)
        return undefined;
    return CLASSES.get(number) ?? `CLASS${number}`;
}


/***/ }),

/***/ 1685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseTtl),
/* harmony export */   f: () => (/* binding */ parseSeconds)
/* harmony export */ });
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


/***/ })

};
;