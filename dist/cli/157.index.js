"use strict";
exports.id = 157;
exports.ids = [157];
exports.modules = {

/***/ 3140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _record_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2524);
/* harmony import */ var _ttl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1685);


/** Zones use the same few words over and over. */
const MAX_KNOWN = 1024;
const known = new Map();
function meaningOf(word) {
    let meaning = known.get(word);
    if (meaning === undefined) {
        meaning = { recordClass: (0,_record_types_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecordClass */ .zG)(word), ttl: (0,_ttl_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTtl */ .K)(word), type: (0,_record_types_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecordType */ .h6)(word) };
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


/***/ }),

/***/ 6963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseIgnoreComment)
/* harmony export */ });
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3385);

const HOW = "Write '; ptr-gate: ignore RULE[, RULE...] [until YYYY-MM-DD] -- REASON'.";
/** Reads `ptr-gate: ignore RULE[, RULE...] [until DATE] -- REASON`; the reason is not optional. */
function parseIgnoreComment({ text, location }) {
    const verb = /^ptr-gate\s*:?\s*(\S*)\s*/i.exec(text);
    if (verb[1].toLowerCase() !== 'ignore' || !/^ptr-gate\s*:/i.test(text))
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(`'${verb[0].trim()}' is not a comment that ptr-gate knows. ${HOW}`);
    const [, head, , reason] = /^(.*?)(\s--|^--)(?:\s+(.*))?$/s.exec(text.slice(verb[0].length)) ?? [];
    if (head === undefined || reason === undefined || reason.trim() === '')
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(`the ignore comment gives no reason. ${HOW}`);
    // Spaces without end, each a place where a pattern might begin, must cost no more than other text.
    const words = head.trim().replace(/\s+/g, ' ');
    const [, list, date] = /^(.*?)(?: until(?: (.*))?)?$/.exec(words);
    const hasUntil = / until(?: |$)/.test(` ${words}`.slice(list.length));
    const rules = list.split(',').map((rule) => rule.trim());
    const strange = rules.find((rule) => !/^[a-z]+(?:-[a-z0-9]+)+$/.test(rule));
    if (strange !== undefined)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(strange === ''
            ? `the ignore comment names no rule. ${HOW}`
            : `'${strange}' is not a rule's name. ${HOW}`);
    if (!hasUntil)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ rules, reason: reason.trim(), location });
    if (date === undefined || !isDate(date))
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(`'until ${date ?? ''}' is not followed by a date such as 2027-01-31. ${HOW}`);
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ rules, reason: reason.trim(), until: date, location });
}
function isDate(text) {
    if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text))
        return false;
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}


/***/ }),

/***/ 6472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ MAX_GENERATED_IN_ALL),
  I: () => (/* binding */ readGenerate)
});

// EXTERNAL MODULE: ./lib/sources/zone-file/entries.js + 1 modules
var zone_file_entries = __webpack_require__(987);
// EXTERNAL MODULE: ./lib/sources/zone-file/fields.js
var fields = __webpack_require__(3140);
// EXTERNAL MODULE: ./lib/model/parsed.js
var parsed = __webpack_require__(3385);
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

// EXTERNAL MODULE: ./lib/sources/zone-file/names.js
var names = __webpack_require__(8417);
// EXTERNAL MODULE: ./lib/sources/zone-file/origin.js
var origin = __webpack_require__(3643);
// EXTERNAL MODULE: ./lib/sources/zone-file/rdata/read-rdata.js + 4 modules
var read_rdata = __webpack_require__(6693);
// EXTERNAL MODULE: ./lib/sources/zone-file/read-record.js
var read_record = __webpack_require__(4387);
// EXTERNAL MODULE: ./lib/sources/zone-file/reading.js
var reading = __webpack_require__(3681);
;// CONCATENATED MODULE: ./lib/sources/zone-file/read-generate.js








/**
 * All `$GENERATE` lines of a zone make at most so many records: as a line of thirty octets can. It is what a change of a
 * few lines can cost whoever reviews it: seconds, and less than a gigabyte.
 */
const MAX_GENERATED = 2 ** 20;
/** The same for all zones of one configuration: a thousand of them may share a file. */
const MAX_GENERATED_IN_ALL = 2 ** 22;
const FORM = "Write '$GENERATE 1-254 host-$ A 192.0.2.$'.";
/** The records of a `$GENERATE` line, one after the other; all have the place of the line. */
function* readGenerate(zone, file) {
    const { entries } = file;
    if (file.lost !== undefined) {
        (0,reading/* leaveOut */.ov)(zone, 'origin-unknown', file.lost, entries.locate(0, entries.count));
        return;
    }
    const generation = parse(zone, file);
    if (generation === undefined)
        return;
    file.origin ??= (0,read_record/* originOrRefuse */.wE)(zone, file);
    zone.apex ??= (0,origin/* apexWithoutSoa */.w3)(zone.input.path, file.origin);
    const { range, left, right, head } = generation;
    const location = entries.locate(0, entries.count);
    const ignores = (0,reading/* ignoresOf */.fL)(zone, entries);
    if (head.ttl !== undefined)
        zone.lastTtl = head.ttl;
    const isSimple = right.every((part) => typeof part !== 'string' || /^[^\s"();\\]*$/.test(part));
    const isQuoted = entries.isQuoted(entries.count - 1);
    for (let value = range.start; value <= range.stop; value += range.step) {
        const record = step(value);
        if (typeof record === 'string') {
            (0,reading/* complain */.cc)(zone, location, `$GENERATE at ${value}: ${record}. The numbers after it are not read.`);
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
        const owner = (0,names/* parseZoneName */.d)(ownerText, file.origin);
        if (!owner.ok)
            return `the owner ${owner.problem}`;
        const words = isSimple && dataText !== '' ? oneWord(dataText) : wordsOf(dataText, file.path);
        if (typeof words === 'string')
            return words;
        const rdata = (0,read_rdata/* readRdata */.b)(head.type, words, 0, file.origin);
        if (!rdata.ok)
            return `${head.type} record of ${owner.value}: ${rdata.problem}`;
        return (0,read_record/* makeRecord */.Uo)(zone, owner.value, head.type, head.ttl, rdata.value, location, () => ignores);
    }
    function wordsOf(text, path) {
        // Quotes around the whole right side keep its white space together and are not part of the data.
        const inner = (0,zone_file_entries/* openEntries */.J)(path, [Buffer.from(isQuoted ? text.replaceAll('\\"', '"') : text, 'latin1')]);
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
        (0,reading/* complain */.cc)(zone, (0,read_record/* wordPlace */.aY)(file, index), `$GENERATE: ${problem}.`);
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
    const head = (0,fields/* readHead */.z)(entries, 3);
    if (head.recordClass !== 'IN') {
        zone.hasOtherClass = true;
        const detail = `the records have class ${head.recordClass}; only class IN is judged.`;
        (0,reading/* leaveOut */.ov)(zone, 'other-class', detail, entries.locate(0, entries.count));
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
    const { generating } = zone.input;
    if (generating !== undefined) {
        generating.left -= steps;
        if (generating.left < 0)
            return refuse(1, `the $GENERATE lines of all zones make more than ${MAX_GENERATED_IN_ALL} records`);
    }
    return { range: range.value, left: left.value, right: right.value, head: { ...head, type } };
}


/***/ }),

/***/ 4387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ makeRecord),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   aY: () => (/* binding */ wordPlace),
/* harmony export */   eG: () => (/* binding */ noteOwner),
/* harmony export */   wE: () => (/* binding */ originOrRefuse)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(248);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3140);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8417);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3643);
/* harmony import */ var _rdata_read_rdata_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6693);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3681);
/* harmony import */ var _record_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2524);








/** The record of the current entry; undefined where there is none to have, which is then said. */
function readRecord(zone, file) {
    const { entries } = file;
    const head = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readHead */ .z)(entries, entries.indented ? 0 : 1);
    if (file.lost !== undefined) {
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .leaveOut */ .ov)(zone, 'origin-unknown', file.lost, entries.locate(0, entries.count));
        return undefined;
    }
    if (head.recordClass !== 'IN' && head.type !== undefined) {
        zone.hasOtherClass = true;
        noteOwner(zone, file);
        const detail = `the record has class ${head.recordClass}; only class IN is judged.`;
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .leaveOut */ .ov)(zone, 'other-class', detail, entries.locate(0, entries.count));
        return undefined;
    }
    if (file.origin === undefined || zone.apex === undefined)
        settle(zone, file, head);
    if (!entries.indented && !readOwner(zone, file))
        return undefined;
    const { owner } = file;
    if (owner === undefined) {
        const message = file.ownerText === undefined
            ? 'the line begins with white space, so the record has the owner of the record before, and there is none. Write the owner at the start of the line.'
            : `the record belongs to '${file.ownerText}', which could not be read. Correct that owner.`;
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .complain */ .cc)(zone, entries.locate(0, entries.count), message);
        return undefined;
    }
    if (head.ttl !== undefined)
        zone.lastTtl = head.ttl;
    if (head.type === undefined) {
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .complain */ .cc)(zone, wordPlace(file, head.next), missingType(file, head, owner));
        return undefined;
    }
    return finish(zone, file, owner, head.type, head.ttl, head.next);
}
function finish(zone, file, owner, type, ttl, from) {
    const { entries } = file;
    const rdata = (0,_rdata_read_rdata_js__WEBPACK_IMPORTED_MODULE_5__/* .readRdata */ .b)(type, entries, from, file.origin);
    if (!rdata.ok) {
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .complain */ .cc)(zone, wordPlace(file, rdata.at), `${type} record of ${owner}: ${rdata.problem}.`);
        return undefined;
    }
    return makeRecord(zone, owner, type, ttl, rdata.value, entries.locate(0, entries.count), () => (0,_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .ignoresOf */ .fL)(zone, entries));
}
/** A record with its TTL settled, unless it is not the zone's, which is then said. */
function makeRecord(zone, owner, type, ttl, data, location, ignoresFor) {
    const apex = zone.apex;
    if (owner !== apex && type === 'SOA') {
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .complain */ .cc)(zone, location, `the SOA record of ${owner} stands in the zone ${apex}, and a zone has its SOA at its apex. Write the owner '@', or give the file its own origin: ${owner}.`);
        return undefined;
    }
    if (!(0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(owner, apex)) {
        const detail = `${owner} lies outside the zone ${apex}, and a name server ignores it there. Is a final dot too many, or one too few?`;
        const address = type === 'A' || type === 'AAAA' ? { address: data } : {};
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .leaveOut */ .ov)(zone, 'out-of-zone', detail, location, { name: owner, ...address });
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
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .complain */ .cc)(zone, location, "the record has no TTL, and neither a '$TTL' line nor a SOA record stands before it; BIND refuses the zone. Write '$TTL 3600' on the first line.", 'remark');
    }
    return undefined;
}
/** Reads the owner at the start of the line; false where it cannot be read, which is then said. */
function readOwner(zone, file) {
    const text = file.entries.word(0);
    if (text === file.ownerText && file.owner !== undefined)
        return true;
    const owner = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .parseZoneName */ .d)(text, file.origin);
    file.ownerText = text;
    file.owner = owner.ok ? owner.value : undefined;
    if (!owner.ok)
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .complain */ .cc)(zone, file.entries.locate(0), `the owner ${owner.problem}.`);
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
    const absolute = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsolute */ .o)(text);
    const owner = file.origin === undefined && !absolute
        ? undefined
        : (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .parseZoneName */ .d)(text, file.origin ?? '.');
    file.ownerText = text;
    file.owner = owner?.ok === true ? owner.value : undefined;
}
/**
 * Settles origin and apex at the first record: a SOA record says where its zone begins; else what `$ORIGIN` lines
 * and the file's name say.
 */
function settle(zone, file, head) {
    const { entries } = file;
    const ownerText = entries.indented ? '' : entries.word(0);
    if (file.origin === undefined) {
        const own = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsolute */ .o)(ownerText) && head.type === 'SOA' ? (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .parseZoneName */ .d)(ownerText, '.') : undefined;
        file.origin = own?.ok === true ? own.value : originOrRefuse(zone, file);
    }
    if (zone.apex !== undefined || head.type === undefined)
        return;
    const owner = head.type === 'SOA' ? (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .parseZoneName */ .d)(ownerText, file.origin) : undefined;
    zone.apex =
        owner?.ok === true && !entries.indented ? owner.value : (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .apexWithoutSoa */ .w3)(zone.input.path, file.origin);
}
/**
 * The origin where no line of the file gives it.
 * @throws {SourceError} where the file's name does not either.
 */
function originOrRefuse(zone, file) {
    const origin = zone.apex ?? (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .originOfFileName */ .N5)(zone.input.path);
    if (origin !== undefined)
        return origin;
    const { line = 1, column = 1 } = file.entries.locate(0);
    const { path } = file;
    const example = (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .exampleOrigin */ .pV)(beginningOf(path, zone.tree));
    throw new _source_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c(`${path}:${line}:${column}: the name of the zone is not known: it stands neither in the file nor in its name. Write '$ORIGIN ${example}.' on the first line, or give the origin where the file is listed: records: [{path: ${zone.input.path}, origin: ${example}}].`, { path, line, column });
}
function beginningOf(path, tree) {
    for (const chunk of tree.chunks(path))
        return chunk.toString('latin1');
    return '';
}
/** The place of a word, or of the end of the entry where the word is missing. */
function wordPlace({ entries }, index) {
    return index < entries.count ? entries.locate(index) : entries.locate(0, entries.count);
}
function missingType({ entries }, head, owner) {
    if (head.next >= entries.count)
        return `the record of ${owner} ends before its type. Write the type and its data, such as 'A 192.0.2.1'.`;
    const word = entries.word(head.next);
    if (/^CLASS0{1,5}$/i.test(word))
        return `${word.toUpperCase()} is reserved and no class of records (RFC 6895). Write IN, or leave it out.`;
    if ((0,_record_types_js__WEBPACK_IMPORTED_MODULE_6__/* .isTypeWithoutData */ .vE)(word))
        return `${word.toUpperCase()} is no type of data, and cannot stand in a zone.`;
    return `'${word}' is not a record type. Write one such as A, AAAA or PTR; a type without a name is written TYPE123 \\# LENGTH HEX (RFC 3597).`;
}


/***/ }),

/***/ 157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readZone: () => (/* binding */ readZone)
});

// EXTERNAL MODULE: ./lib/repository/tree.js
var repository_tree = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/sources/source.js
var source = __webpack_require__(248);
// EXTERNAL MODULE: ./lib/sources/zone-file/entries.js + 1 modules
var zone_file_entries = __webpack_require__(987);
// EXTERNAL MODULE: ./lib/sources/zone-file/origin.js
var zone_file_origin = __webpack_require__(3643);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/sources/zone-file/include.js


/** Files that include one another this deep, and so many in all, are a mistake or an attack. */
const MAX_DEPTH = 32;
const MAX_INCLUDES = 10_000;
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
        throw new repository_tree/* TreeError */.j(name, `${name} is a path outside the repository. Include a file of the repository, by a relative path.`);
    const paths = candidates(name, includer, directories);
    if (paths.length === 0)
        throw new repository_tree/* TreeError */.j(name, `${name} lies outside the repository. Include a file inside it.`);
    const path = paths.find((candidate) => tree.has(candidate));
    if (path !== undefined)
        return path;
    // The tree knows best why a path cannot be read: missing, a directory, a link that leads outside.
    for (const candidate of paths)
        tree.read(candidate, 0);
    throw new repository_tree/* TreeError */.j(name, `${paths.join(' and ')} cannot be read.`);
}

// EXTERNAL MODULE: ./lib/sources/zone-file/names.js
var names = __webpack_require__(8417);
// EXTERNAL MODULE: ./lib/sources/zone-file/read-record.js
var read_record = __webpack_require__(4387);
// EXTERNAL MODULE: ./lib/sources/zone-file/reading.js
var reading = __webpack_require__(3681);
// EXTERNAL MODULE: ./lib/sources/zone-file/ttl.js
var zone_file_ttl = __webpack_require__(1685);
;// CONCATENATED MODULE: ./lib/sources/zone-file/read-directive.js








/** Included files may hold so much in all: a file can include another a thousand times. */
const MAX_INCLUDED_OCTETS = 256 * 1024 * 1024;
/** Does what a line with `$ORIGIN`, `$TTL` or `$INCLUDE` says; `$GENERATE` is not read here. */
function readDirective(zone, file) {
    const { entries } = file;
    (0,reading/* refuseNotes */.a9)(zone, entries);
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
            (0,reading/* complain */.cc)(zone, entries.locate(0), `'${entries.word(0)}' is not a directive. The directives are $ORIGIN, $TTL, $INCLUDE and $GENERATE; an owner that begins with a dollar sign is written '\\$'.`);
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
    (0,reading/* complain */.cc)(zone, (0,read_record/* wordPlace */.aY)(file, entries.count < least ? 0 : most), `${found}. Write '${form}'.`, kind);
    return false;
}
function lostAt({ entries, path }) {
    return `its name depends on the $ORIGIN line at ${path}:${entries.locate(0).line}, which could not be read.`;
}
function setOrigin(zone, file) {
    const text = file.entries.word(1);
    if (file.lost !== undefined && !(0,names/* isAbsolute */.o)(text))
        return;
    if (!(0,names/* isAbsolute */.o)(text))
        file.origin ??= (0,read_record/* originOrRefuse */.wE)(zone, file);
    const origin = (0,names/* parseZoneName */.d)(text, file.origin ?? '.');
    if (!origin.ok || file.entries.isQuoted(1)) {
        const problem = origin.ok ? `'${text}' stands in quotes` : origin.problem;
        (0,reading/* complain */.cc)(zone, file.entries.locate(1), `the origin ${problem}. Write '$ORIGIN example.org.'.`);
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
    const ttl = file.entries.isQuoted(1) ? undefined : (0,zone_file_ttl/* parseTtl */.K)(text);
    if (ttl === undefined) {
        (0,reading/* complain */.cc)(zone, file.entries.locate(1), `'${text}' is not a TTL. Write seconds, or units as in '$TTL 1h30m'.`, 'remark');
        return;
    }
    zone.defaultTtl = ttl;
    zone.lastTtl = ttl;
}
function include(zone, file) {
    const { entries } = file;
    const place = entries.locate(1);
    if (file.origin === undefined && file.lost === undefined)
        file.origin = (0,read_record/* originOrRefuse */.wE)(zone, file);
    let { origin, lost } = file;
    if (entries.count === 3) {
        const text = entries.word(2);
        const given = (0,names/* parseZoneName */.d)(text, origin ?? '.');
        if (!given.ok || entries.isQuoted(2)) {
            (0,reading/* complain */.cc)(zone, entries.locate(2), `the origin ${given.ok ? `'${text}' stands in quotes` : given.problem}. Write '$INCLUDE FILE example.org.'.`);
            return;
        }
        if (lost === undefined || (0,names/* isAbsolute */.o)(text)) {
            origin = given.value;
            lost = undefined;
        }
    }
    const name = Buffer.from(entries.word(1), 'latin1').toString('utf8');
    try {
        const path = includedPath(name, file.path, zone.input.directories ?? [], zone.tree);
        if (zone.files.some((open) => open.path === path))
            throw new repository_tree/* TreeError */.j(path, `${path} includes itself. Remove this line.`);
        if (zone.files.length > MAX_DEPTH)
            throw new repository_tree/* TreeError */.j(path, `more than ${MAX_DEPTH} files include one another. Include fewer levels.`);
        if (++zone.includes > MAX_INCLUDES)
            throw new repository_tree/* TreeError */.j(path, `there are more than ${MAX_INCLUDES} inclusions. Write one larger file.`);
        const included = (0,zone_file_entries/* openEntries */.J)(path, metered(zone, zone.tree.chunks(path)));
        if (included.isUtf16) {
            included.close();
            throw new repository_tree/* TreeError */.j(path, `${path} is in UTF-16. Save it as UTF-8.`);
        }
        (0,reading/* enter */.Ve)(zone, { path, entries: included, origin, lost, owner: file.owner, ownerText: undefined });
    }
    catch (error) {
        if (!(error instanceof repository_tree/* TreeError */.j))
            throw error;
        (0,reading/* complain */.cc)(zone, place, `$INCLUDE ${name}: ${error.message}`);
    }
}
function* metered(zone, chunks) {
    for (const chunk of chunks) {
        zone.includedOctets += chunk.length;
        if (zone.includedOctets > MAX_INCLUDED_OCTETS)
            throw new source/* SourceError */.c(`${zone.input.path}: the files that it includes come to more than ${MAX_INCLUDED_OCTETS} octets. Include less, or list the files on their own.`, { path: zone.input.path });
        yield chunk;
    }
}

// EXTERNAL MODULE: ./lib/sources/zone-file/read-generate.js + 1 modules
var read_generate = __webpack_require__(6472);
;// CONCATENATED MODULE: ./lib/sources/zone-file/read-zone.js








const DOLLAR = '$';
/**
 * Everything that a zone file and the files it includes declare, record by record; the zone itself comes last, when
 * it is known whether all of it could be read.
 * @throws {SourceError} when the file cannot be read or its origin cannot be told.
 */
function* readZone(input, tree) {
    const zone = (0,reading/* newReading */.Rt)(input, tree);
    const { files, pending } = zone;
    try {
        (0,reading/* enter */.Ve)(zone, {
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
                    for (const record of (0,read_generate/* readGenerate */.I)(zone, file)) {
                        if (pending.length > 0)
                            yield* pending.splice(0);
                        yield { kind: 'record', record };
                    }
                }
                else
                    readDirective(zone, file);
            }
            else {
                const record = (0,read_record/* readRecord */.aE)(zone, file);
                if (pending.length > 0)
                    yield* pending.splice(0);
                if (record !== undefined)
                    yield { kind: 'record', record };
                continue;
            }
            if (pending.length > 0)
                yield* pending.splice(0);
        }
        (0,reading/* sumUp */.Bw)(zone);
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
        entries = (0,zone_file_entries/* openEntries */.J)(path, tree.chunks(path));
    }
    catch (error) {
        if (error instanceof repository_tree/* TreeError */.j)
            throw new source/* SourceError */.c(error.message, { path });
        throw error;
    }
    if (entries.isUtf16) {
        entries.close();
        throw new source/* SourceError */.c(`${path} is in UTF-16, which no name server reads. Save it as UTF-8.`, { path });
    }
    return entries;
}
/** An entry whose marks are wrong, or that is only a comment. */
function readMarks(zone, file) {
    const { problem } = file.entries;
    if (problem === undefined) {
        (0,reading/* refuseNotes */.a9)(zone, file.entries);
        return;
    }
    (0,read_record/* noteOwner */.eG)(zone, file);
    const rest = problem.last === true ? ' The file is not read further.' : '';
    (0,reading/* complain */.cc)(zone, problem.location, problem.message + rest);
}
/** The zone's apex; without any record what the file's origin or name says, unless all its records have another class. */
function apexOf(zone) {
    if (zone.apex !== undefined || zone.hasOtherClass)
        return zone.apex;
    const { path } = zone.input;
    const origin = (0,zone_file_origin/* originOfFileName */.N5)(path);
    return origin === undefined ? undefined : (0,zone_file_origin/* apexWithoutSoa */.w3)(path, origin);
}


/***/ }),

/***/ 3681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ sumUp),
/* harmony export */   Rt: () => (/* binding */ newReading),
/* harmony export */   Ve: () => (/* binding */ enter),
/* harmony export */   a9: () => (/* binding */ refuseNotes),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   fL: () => (/* binding */ ignoresOf),
/* harmony export */   ov: () => (/* binding */ leaveOut)
/* harmony export */ });
/* harmony import */ var _ignore_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6963);

/** Defects and skips are listed one by one up to this number; beyond it they are counted. */
const MAX_LISTED = 1000;
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
    if (zone.defects > MAX_LISTED)
        return;
    const whole = shown(message);
    const short = whole.length <= MAX_MESSAGE ? whole : `${whole.slice(0, MAX_MESSAGE - 200)} [...] ${whole.slice(-190)}`;
    zone.pending.push({ kind: 'defect', defect: { kind: 'source-syntax', message: short, location } });
}
/** Enters a file, behind the byte order mark that it may have: a name server reads that as a word, and refuses the zone. */
function enter(zone, file) {
    zone.files.push(file);
    if (!file.entries.hasByteOrderMark)
        return;
    complain(zone, { path: file.path, line: 1, column: 1 }, 'the file begins with a byte order mark (EF BB BF), which name servers take for a part of its first word. Save it as UTF-8 without one.', 'remark');
}
/** Notes that a record was read and is left out, and why. */
function leaveOut(zone, reason, detail, location, about = {}) {
    zone.skips++;
    if (zone.skips > MAX_LISTED)
        return;
    zone.pending.push({ kind: 'skip', skip: { reason, detail: shown(detail), ...about, location } });
}
/** Says how many defects and skips were counted without being listed. */
function sumUp(zone) {
    const location = { path: zone.input.path };
    if (zone.defects > MAX_LISTED) {
        const message = `${zone.defects - MAX_LISTED} further records could not be read. Correct the ones listed first.`;
        zone.pending.push({ kind: 'defect', defect: { kind: 'source-syntax', message, location } });
    }
    if (zone.skips > MAX_LISTED) {
        const detail = `${zone.skips - MAX_LISTED} further records are left out for reasons like those listed.`;
        zone.pending.push({ kind: 'skip', skip: { reason: 'not-listed', detail, location } });
    }
}
/** The ignore comments of the current entry; broken ones are complained about. */
function ignoresOf(zone, entries) {
    if (entries.notes.length === 0)
        return undefined;
    const ignores = [];
    for (const note of entries.notes) {
        const ignore = (0,_ignore_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIgnoreComment */ .d)(note);
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


/***/ })

};
;