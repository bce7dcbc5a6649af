"use strict";
exports.id = 913;
exports.ids = [913];
exports.modules = {

/***/ 9913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/document/document-error.js
var document_error = __webpack_require__(2208);
// EXTERNAL MODULE: ./lib/document/limits.js
var limits = __webpack_require__(3334);
// EXTERNAL MODULE: ./lib/document/node.js
var document_node = __webpack_require__(8630);
// EXTERNAL MODULE: ./lib/document/parse.js + 5 modules
var parse = __webpack_require__(9977);
// EXTERNAL MODULE: ./lib/sources/source.js
var source = __webpack_require__(248);
// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/model/parsed.js
var parsed = __webpack_require__(3385);
// EXTERNAL MODULE: ./lib/model/reverse-name.js + 2 modules
var reverse_name = __webpack_require__(9776);
// EXTERNAL MODULE: ./lib/sources/syntax-defect.js
var syntax_defect = __webpack_require__(6630);
// EXTERNAL MODULE: ./lib/sources/zone-file/record-types.js
var record_types = __webpack_require__(2524);
// EXTERNAL MODULE: ./lib/sources/rdata-fields.js
var rdata_fields = __webpack_require__(8637);
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
    const target = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(record, 'target')) ?? '';
    if (target === '') {
        // Records of the newer kind carry their data whole; the misspelt key is DNSControl's own.
        const whole = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(record, 'zonfefilepartial')) ?? (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(record, 'zonefilepartial'));
        if (whole !== undefined && whole !== '')
            return (0,rdata_fields/* rdataOfText */.Rl)(type, whole);
    }
    if (type === 'TXT' || type === 'SPF')
        return (0,rdata_fields/* rdataOfFields */.B_)(type, (0,rdata_fields/* stringsOf */.iw)(target));
    if (type === 'LOC')
        return (0,rdata_fields/* rdataOfText */.Rl)(type, target);
    const name = NAME_TARGETS.has(type) ? targetName(target, zone) : undefined;
    if (name?.ok === false)
        return name;
    const fields = [];
    let svcParams = '';
    for (const field of FIELDS[type] ?? ['target']) {
        const key = field.replace(/^[" ]/, '');
        const value = key === 'target' ? target : ((0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(record, key)) ?? '');
        if (key === 'target' && name !== undefined)
            fields.push(name.value === domain_name/* ROOT */.Dl ? '.' : `${name.value}.`);
        else if (key === 'soambox') {
            const mailbox = mailboxName(value, zone);
            if (!mailbox.ok)
                return mailbox;
            fields.push(`${mailbox.value}.`);
        }
        else if (field.startsWith('"'))
            fields.push((0,rdata_fields/* quotedText */.w0)(value));
        else if (field.startsWith(' '))
            svcParams = value;
        else
            fields.push(value === '' ? '0' : value);
    }
    if (svcParams !== '')
        return (0,rdata_fields/* rdataOfText */.Rl)(type, `${fields.join(' ')} ${svcParams}`);
    if (target === '' && FIELDS[type] === undefined)
        return (0,parsed/* refused */.J)('there is no target');
    return (0,rdata_fields/* rdataOfFields */.B_)(type, fields);
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
    const nameNode = (0,document_node/* get */.Jt)(node, 'name');
    const written = (0,document_node/* textOf */.b6)(nameNode);
    if (node.kind !== 'map' || nameNode === undefined || written === undefined || written === '') {
        yield (0,syntax_defect/* syntaxDefect */.l)((0,document_node/* placeOf */.$t)(nameNode ?? node), `${(0,document_node/* describe */.q0)(node)} stands where a domain belongs, and has no name. Write {"name": "example.org", "records": []}`);
        return;
    }
    const [plain = ''] = written.split('!');
    const apex = (0,domain_name/* parseDomainName */.r)(plain);
    if (!apex.ok) {
        yield (0,syntax_defect/* syntaxDefect */.l)((0,document_node/* placeOf */.$t)(nameNode), `the name of the domain: ${apex.problem}`);
        return;
    }
    const reading = {
        apex: apex.value,
        view: viewOf(node, written),
        proxyDefault: (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)((0,document_node/* get */.Jt)(node, 'meta'), 'cloudflare_proxy_default')),
        complete: !OTHERS_WRITE.some((key) => isSet((0,document_node/* get */.Jt)(node, key))),
        unknown: [],
    };
    for (const nameserver of (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(node, 'nameservers')))
        yield readNameserver(nameserver, reading);
    const records = (0,document_node/* get */.Jt)(node, 'records');
    if (records !== undefined && records.kind !== 'list' && !(0,document_node/* isNull */.kZ)(records)) {
        reading.complete = false;
        yield (0,syntax_defect/* syntaxDefect */.l)((0,document_node/* placeOf */.$t)(records), `'records' of ${apex.value} is ${(0,document_node/* describe */.q0)(records)}. Write a list of records`);
    }
    else
        for (const record of (0,document_node/* itemsOf */.S3)(records))
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
    const unique = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(domain, 'uniquename')) ?? (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)((0,document_node/* get */.Jt)(domain, 'meta'), 'dnscontrol_uniquename'));
    const tag = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(domain, 'tag')) ?? tagIn(name) ?? (unique === undefined ? undefined : tagIn(unique));
    return tag === undefined || tag === '' ? undefined : tag;
}
function tagIn(text) {
    const mark = text.indexOf('!');
    return mark < 0 ? undefined : text.slice(mark + 1);
}
function isSet(node) {
    if (node === undefined || (0,document_node/* isNull */.kZ)(node))
        return false;
    if (node.kind === 'scalar')
        return node.text !== 'false' && node.text !== '';
    return node.kind === 'list' ? node.items.length > 0 : (0,document_node/* entriesOf */.Mc)(node).length > 0;
}
function readNameserver(node, reading) {
    const { apex } = reading;
    const text = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(node, 'name')) ?? (0,document_node/* textOf */.b6)(node);
    const target = (0,domain_name/* parseDomainName */.r)(text ?? '');
    if (!target.ok) {
        reading.complete = false;
        return (0,syntax_defect/* syntaxDefect */.l)((0,document_node/* placeOf */.$t)(node), `a name server of ${apex}: ${target.problem}`, apex);
    }
    return declare(reading, { owner: apex, type: 'NS', ttl: undefined, data: target.value, place: node });
}
function readRecord(record, reading) {
    const { apex } = reading;
    const lose = (place, problem, name) => {
        reading.complete = false;
        const origin = filePositionOf(record);
        const [found, remedy] = problem.split(/(?<=\.|;) (?=[Ww]rite )/, 2);
        const said = remedy === undefined ? `${problem}${origin}` : `${found.slice(0, -1)}${origin}. ${remedy}`;
        return (0,syntax_defect/* syntaxDefect */.l)((0,document_node/* placeOf */.$t)(place), said, name);
    };
    const typeNode = (0,document_node/* get */.Jt)(record, 'type');
    const type = (0,document_node/* textOf */.b6)(typeNode)?.toUpperCase();
    if (record.kind !== 'map' || type === undefined || type === '') {
        return lose(typeNode ?? record, `a record of ${apex} has no type. Write {"type": "AAAA", "name": "www", "target": "2001:db8::25"}`);
    }
    const nameNode = (0,document_node/* get */.Jt)(record, 'name');
    const owner = ownerOf((0,document_node/* textOf */.b6)(nameNode) ?? '@', type, apex);
    if (!owner.ok)
        return lose(nameNode ?? record, `${type} record of ${apex}: ${owner.problem}`);
    const known = (0,record_types/* parseRecordType */.h6)(type);
    if (known === undefined) {
        if (!/^(?:CF|CLOUDFLAREAPI)_/.test(type))
            reading.unknown.push(owner.value);
        const detail = `${owner.value} has a record of type ${type}, which is the provider's own: what it answers is not known here${filePositionOf(record)}`;
        return skip(isAlias(type) ? 'alias' : 'provider-feature', detail, record, owner.value);
    }
    if (!(0,domain_name/* isAtOrBelow */.a5)(owner.value, apex)) {
        return lose(nameNode ?? record, `${owner.value} lies outside the domain ${apex}`, owner.value);
    }
    if (isProxied(type, record, reading)) {
        reading.unknown.push(owner.value);
        const address = addressIn(record);
        const detail = `${owner.value} is proxied by Cloudflare, whose own addresses answer for it${filePositionOf(record)}`;
        return skip('proxied', detail, record, owner.value, address);
    }
    const data = recordData(known, record, apex);
    if (!data.ok) {
        const problem = `${known} record of ${owner.value}: ${data.problem}`;
        if (JUDGED.has(known))
            return lose((0,document_node/* get */.Jt)(record, 'target') ?? record, problem, owner.value);
        return skip('unreadable-data', `${problem}${filePositionOf(record)}`, record, owner.value);
    }
    return declare(reading, {
        owner: owner.value,
        type: known,
        ttl: ttlOf(record),
        data: data.value,
        place: record,
    });
}
function declare({ apex, view }, { place, ...content }) {
    const location = (0,document_node/* placeOf */.$t)(place);
    return {
        kind: 'record',
        record: { ...content, location, zone: apex, ...(view === undefined ? {} : { view }) },
    };
}
/** The owner: `@`, a name in the domain, a name with its final dot, or for PTR records an address (REV of DNSControl). */
function ownerOf(text, type, apex) {
    if (type === 'PTR' && (0,reverse_name/* isInReverseTree */.kv)(apex)) {
        const address = (0,ip_address/* parseIpAddress */.D_)(text);
        // Four octets in a reverse zone are an address unless they are the labels below it.
        if (address.ok && (0,domain_name/* isAtOrBelow */.a5)((0,reverse_name/* reverseNameOf */.f)(address.value), apex))
            return (0,parsed/* parsed */.Y)((0,reverse_name/* reverseNameOf */.f)(address.value));
    }
    return (0,domain_name/* parseDomainName */.r)(text === '' ? '@' : text, { origin: apex });
}
function isAlias(type) {
    return /ALIAS|ANAME/.test(type);
}
/** Cloudflare answers for proxied names with addresses of its own, whose PTR is not ours to set. */
function isProxied(type, record, { proxyDefault }) {
    if (type !== 'A' && type !== 'AAAA' && type !== 'CNAME')
        return false;
    const proxy = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)((0,document_node/* get */.Jt)(record, 'meta'), 'cloudflare_proxy')) ?? proxyDefault;
    return proxy !== undefined && /^(?:on|full|true)$/i.test(proxy);
}
function addressIn(record) {
    const address = (0,ip_address/* parseIpAddress */.D_)((0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(record, 'target')) ?? '');
    return address.ok ? address.value : undefined;
}
function ttlOf(record) {
    const text = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(record, 'ttl'));
    return text !== undefined && /^[0-9]{1,10}$/.test(text) && Number(text) <= 0xffffffff
        ? Number(text)
        : undefined;
}
/** Where the record stands in dnsconfig.js, in words: the person edits that file, not this one. */
function filePositionOf(record) {
    const position = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(record, 'filepos'));
    return position === undefined || position === '' ? '' : ` (dnsconfig.js ${(0,document_node/* quote */.hD)(position).slice(1, -1)})`;
}
function skip(reason, detail, place, name, address) {
    return {
        kind: 'skip',
        skip: { reason, detail, name, ...(address === undefined ? {} : { address }), location: (0,document_node/* placeOf */.$t)(place) },
    };
}

;// CONCATENATED MODULE: ./lib/sources/dnscontrol/read.js






/** Reads every zone of the intermediate representation. */
function* read(file, tree) {
    const { path } = file;
    if (file.origin !== undefined) {
        throw new source/* SourceError */.c(`${path} names its zones itself. Remove 'origin: ${file.origin}'.`, { path });
    }
    let root;
    try {
        root = (0,parse/* parseDocument */.T)(tree.read(path, limits/* MAX_OCTETS */.A4), { path, json: true });
    }
    catch (error) {
        if (error instanceof document_error/* DocumentError */.M)
            throw new source/* SourceError */.c(error.message, error);
        throw error;
    }
    const domains = (0,document_node/* get */.Jt)(root, 'domains');
    if (domains?.kind !== 'list') {
        const { line, column } = domains ?? root;
        const found = domains === undefined ? "there is no 'domains' list" : `'domains' is ${(0,document_node/* describe */.q0)(domains)}`;
        throw new source/* SourceError */.c(`${path}:${line}:${column}: ${found}. Write what 'dnscontrol print-ir' prints into this file.`, { path, line, column });
    }
    for (const domain of domains.items)
        yield* readDomain(domain, path);
}


/***/ }),

/***/ 8637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ rdataOfFields),
/* harmony export */   Rl: () => (/* binding */ rdataOfText),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   w0: () => (/* binding */ quotedText)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3385);
/* harmony import */ var _zone_file_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(987);
/* harmony import */ var _zone_file_rdata_read_rdata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6693);




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
    const entries = (0,_zone_file_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .openEntries */ .J)('', [Buffer.from(` ${text}\n`)]);
    try {
        if (!entries.next() || entries.count === 0)
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)('there is no data');
        if (entries.problem !== undefined)
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(entries.problem.message);
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
    const rdata = (0,_zone_file_rdata_read_rdata_js__WEBPACK_IMPORTED_MODULE_2__/* .readRdata */ .b)(type, words, 0, _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl);
    return rdata.ok ? (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(rdata.value) : (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(rdata.problem);
}


/***/ }),

/***/ 6630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ syntaxDefect)
/* harmony export */ });
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


/***/ })

};
;