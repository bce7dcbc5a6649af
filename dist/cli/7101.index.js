"use strict";
exports.id = 7101;
exports.ids = [7101];
exports.modules = {

/***/ 7531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ ListenError),
  K: () => (/* binding */ listen)
});

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
;// CONCATENATED MODULE: ./lib/server/connection.js
/** A client that completes no message for this long is left (RFC 7766 section 6.2.3). */
const IDLE_MS = 10_000;
/** Responses that a client does not fetch; beyond, its next queries wait. */
const MAX_UNSENT_OCTETS = 1 << 20;
/**
 * Messages over one TCP connection, each after its length in two octets (RFC 1035 section 4.2.2), as many as the client
 * cares to send without waiting (RFC 7766 section 6.2.1.1). What is held is bounded by one message and the unsent responses.
 */
function serveConnection(socket, handle) {
    let held = Buffer.alloc(0);
    // Put together only when a message is whole: it may come one octet at a time.
    let pieces = [];
    let piecesOctets = 0;
    let neededOctets = 2;
    // Not the socket's own timer: that one starts anew at every octet.
    const idle = setTimeout(() => socket.destroy(), IDLE_MS);
    function send(response) {
        if (!socket.writable)
            return;
        const framed = Buffer.allocUnsafe(2 + response.length);
        framed.writeUInt16BE(response.length);
        framed.set(response, 2);
        socket.write(framed);
        if (socket.writableLength > MAX_UNSENT_OCTETS)
            socket.pause();
    }
    function takeMessages() {
        while (!socket.destroyed && !socket.isPaused()) {
            neededOctets = held.length < 2 ? 2 : 2 + held.readUInt16BE();
            if (held.length < neededOctets || held.length < 2)
                return;
            const packet = held.subarray(2, neededOctets);
            held = held.subarray(neededOctets);
            idle.refresh();
            handle(packet, send);
        }
    }
    socket.on('data', (piece) => {
        pieces.push(piece);
        piecesOctets += piece.length;
        if (held.length + piecesOctets < neededOctets)
            return;
        held = Buffer.concat([held, ...pieces]);
        pieces = [];
        piecesOctets = 0;
        takeMessages();
    });
    socket.on('drain', () => {
        if (!socket.isPaused())
            return;
        socket.resume();
        takeMessages();
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => clearTimeout(idle));
}

;// CONCATENATED MODULE: ./lib/server/listen.js





class ListenError extends Error {
    constructor(message) {
        super(message);
        this.name = 'ListenError';
    }
}
/** At most this many TCP connections at once, on each address; more are closed as they come. */
const MAX_CONNECTIONS = 128;
/** The system grants what it allows; its default holds but 256 small queries. */
const RECEIVE_OCTETS = 1 << 20;
/** A port that is free over UDP may be taken over TCP, or at the other address. */
const PORT_TRIES = 32;
/** Listens on every address over UDP and TCP, all on one port. An address that the machine lacks is left out. */
async function listen(addresses, port, handle) {
    for (let tries = 1;; tries++) {
        const listeners = [];
        const unavailable = [];
        try {
            for (const address of addresses) {
                const wanted = listeners[0]?.endpoint.port ?? port;
                const listener = await listenOn({ address, port: wanted }, handle);
                if ('cause' in listener)
                    unavailable.push(listener);
                else
                    listeners.push(listener);
            }
        }
        catch (error) {
            await Promise.all(listeners.map((listener) => listener.close()));
            if (port === 0 && codeOf(error) === 'EADDRINUSE' && tries < PORT_TRIES)
                continue;
            throw new ListenError(listenProblem(error, addresses, port));
        }
        if (listeners.length === 0) {
            const causes = unavailable.map(({ address, cause }) => `${address} (${cause})`).join(', ');
            throw new ListenError(`This machine cannot listen on ${causes}. Name an address that it has.`);
        }
        let closed;
        return {
            endpoints: listeners.map((listener) => listener.endpoint),
            unavailable,
            close() {
                closed ??= Promise.all(listeners.map((listener) => listener.close())).then(() => undefined);
                return closed;
            },
        };
    }
}
async function listenOn(wanted, handle) {
    const { address } = wanted;
    let udp;
    try {
        udp = await bindUdp(wanted, handle);
    }
    catch (error) {
        const cause = codeOf(error);
        if (cause === 'EADDRNOTAVAIL' || cause === 'EAFNOSUPPORT')
            return { address, cause };
        throw error;
    }
    const closeUdp = () => new Promise((resolve) => udp.close(() => resolve()));
    const endpoint = { address, port: udp.address().port };
    let tcp;
    try {
        tcp = await bindTcp(endpoint, handle);
    }
    catch (error) {
        await closeUdp();
        throw error;
    }
    return {
        endpoint,
        async close() {
            await Promise.all([closeUdp(), tcp.close()]);
        },
    };
}
async function bindUdp({ address, port }, handle) {
    const ipv6 = (0,ip_address/* familyOf */.Ap)(address) === 6;
    const socket = (0,external_node_dgram_.createSocket)({
        type: ipv6 ? 'udp6' : 'udp4',
        ipv6Only: ipv6,
        recvBufferSize: RECEIVE_OCTETS,
    });
    try {
        socket.bind({ address, port });
        await (0,external_node_events_.once)(socket, 'listening');
    }
    catch (error) {
        socket.close();
        throw error;
    }
    // A client's own trouble, such as a port that it closed, arrives here later; it is none of the server's.
    socket.on('error', () => { });
    socket.on('message', (packet, from) => {
        const client = { address: from.address, port: from.port };
        if (from.port === 0)
            return;
        handle(packet, 'udp', client, (response) => {
            try {
                socket.send(response, from.port, from.address, () => { });
            }
            catch {
                // Closed while a delayed response waited.
            }
        });
    });
    return socket;
}
async function bindTcp({ address, port }, handle) {
    const server = (0,external_node_net_.createServer)({ noDelay: true });
    server.maxConnections = MAX_CONNECTIONS;
    const abandon = new Set();
    server.on('connection', (socket) => {
        const client = { address: (socket.remoteAddress ?? address), port: socket.remotePort ?? 0 };
        const destroy = () => socket.destroy();
        abandon.add(destroy);
        socket.once('close', () => abandon.delete(destroy));
        serveConnection(socket, (packet, send) => handle(packet, 'tcp', client, send));
    });
    server.listen({ host: address, port, ipv6Only: (0,ip_address/* familyOf */.Ap)(address) === 6 });
    await (0,external_node_events_.once)(server, 'listening');
    server.on('error', () => { });
    return {
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            for (const destroy of abandon)
                destroy();
        }),
    };
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : '';
}
function listenProblem(error, addresses, port) {
    const where = `${addresses.join(', ')} port ${port}`;
    switch (codeOf(error)) {
        case 'EADDRINUSE':
            return `Cannot listen on ${where}: another program uses it. Choose another port, or 0 for a free one.`;
        case 'EACCES':
            return `Cannot listen on ${where}: the system does not allow it. Choose a port above 1023.`;
        default:
            return `Cannot listen on ${where}: ${error instanceof Error ? error.message : String(error)}.`;
    }
}


/***/ }),

/***/ 7101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ startServer)
});

// EXTERNAL MODULE: ./lib/dns/wire/registry.js
var registry = __webpack_require__(545);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/zones/lookup.js
var lookup = __webpack_require__(1520);
// EXTERNAL MODULE: ./lib/zones/ttl.js
var zones_ttl = __webpack_require__(8384);
;// CONCATENATED MODULE: ./lib/server/answer.js



function withoutData(rcode) {
    return { aa: false, rcode, answers: [], authorities: [], additionals: [] };
}
/**
 * Answers from the zones alone. `minimalAny` gives one RRset for ANY (RFC 8482 section 4.1), so that a forged source
 * address gains little.
 */
function answer(zones, question, { view, minimalAny }) {
    const found = zones.lookup(question.name, question.type, view);
    const chain = aliasRecords(found);
    // AA speaks for the first owner name of the answer section (RFC 1035 section 4.1.1).
    const authoritative = { ...withoutData(registry/* RCODE */.KK.NOERROR), aa: true, answers: chain };
    switch (found.kind) {
        case 'answer': {
            const first = found.records[0].type;
            const shown = minimalAny ? found.records.filter((record) => record.type === first) : found.records;
            const dname = found.dname === undefined ? [] : onWire([found.dname], found.zone);
            const answers = [...chain, ...dname, ...onWire(shown, found.zone, found.name)];
            const servers = question.type === 'NS' ? (0,lookup/* serverAddresses */._F)(found.zone, shown) : [];
            return { ...authoritative, answers, additionals: onWire(servers, found.zone) };
        }
        case 'nodata':
            return { ...authoritative, authorities: negativeSoa(found.zone) };
        case 'nxdomain':
            // The last name of the chain decides (RFC 6604 section 3).
            return { ...authoritative, rcode: registry/* RCODE */.KK.NXDOMAIN, authorities: negativeSoa(found.zone) };
        case 'delegation':
            return {
                ...authoritative,
                aa: chain.length > 0,
                authorities: onWire(found.records, found.zone),
                additionals: onWire(found.glue, found.zone),
            };
        case 'not-held':
            if (found.cause === 'name-too-long') {
                const dname = onWire([found.record], found.zone);
                return { ...authoritative, rcode: registry/* RCODE */.KK.YXDOMAIN, answers: [...chain, ...dname] };
            }
            return found.aliases.length === 0 ? withoutData(registry/* RCODE */.KK.REFUSED) : authoritative;
    }
}
/** Records with one TTL for each RRset: the least, where the zone file names several (RFC 2181 section 5.2). */
function onWire(records, zone, owner) {
    const least = new Map();
    const setOf = (record) => `${record.owner} ${record.type}`;
    for (const record of records) {
        const ttl = (0,zones_ttl/* ttlOf */.y)(record, zone);
        least.set(setOf(record), Math.min(ttl, least.get(setOf(record)) ?? ttl));
    }
    return records.map((record) => ({
        owner: owner ?? record.owner,
        type: record.type,
        class: registry/* CLASS */.tp.IN,
        ttl: least.get(setOf(record)),
        data: record.data,
    }));
}
/** The chain as records, each once; a DNAME is followed by the CNAME made from it (RFC 6672 section 3.1). */
function aliasRecords(found) {
    const chain = new Map();
    const add = (record) => {
        const key = `${record.owner} ${record.type}`;
        if (!chain.has(key))
            chain.set(key, record);
    };
    for (const { owner, target, record, zone } of found.aliases) {
        const ttl = (0,zones_ttl/* ttlOf */.y)(record, zone);
        if (record.type === 'DNAME')
            for (const dname of onWire([record], zone))
                add(dname);
        add({ owner, type: 'CNAME', class: registry/* CLASS */.tp.IN, ttl, data: target });
    }
    return [...chain.values()];
}
/** The SOA record with the TTL of the negative answer (RFC 2308 section 3). */
function negativeSoa(zone) {
    if (zone.soa === undefined)
        return [];
    return onWire([zone.soa], zone).map((soa) => ({ ...soa, ttl: (0,zones_ttl/* negativeTtlOf */.z)(zone) ?? soa.ttl }));
}

// EXTERNAL MODULE: ./lib/server/listen.js + 1 modules
var listen = __webpack_require__(7531);
// EXTERNAL MODULE: ./lib/dns/wire/decode.js
var decode = __webpack_require__(6308);
// EXTERNAL MODULE: ./lib/dns/wire/edns-options.js
var edns_options = __webpack_require__(8743);
// EXTERNAL MODULE: ./lib/dns/wire/query.js
var query = __webpack_require__(384);
;// CONCATENATED MODULE: ./lib/server/query.js




/** Reads a packet; undefined for what must not be answered: fragments of a header, and responses (which could loop). */
function readQuery(packet) {
    const header = (0,query/* peekHeader */.Hc)(packet);
    if (header === undefined || header.qr)
        return undefined;
    if (header.opcode !== 0)
        return { packet, header, refusal: registry/* RCODE */.KK.NOTIMP };
    const message = (0,decode/* decodeMessage */.Y)(packet);
    if (!message.ok)
        return { packet, header, refusal: registry/* RCODE */.KK.FORMERR };
    const { edns, questions } = message.value;
    const base = { packet, header, ...(edns === undefined ? {} : { edns }) };
    if (edns !== undefined && edns.version > 0)
        return { ...base, refusal: registry/* RCODE */.KK.BADVERS };
    const [question] = questions;
    // One question per message (RFC 9619).
    if (question === undefined || questions.length > 1)
        return { ...base, refusal: registry/* RCODE */.KK.FORMERR };
    const subnet = subnetOf(message.value);
    if (subnet === 'malformed')
        return { ...base, question, refusal: registry/* RCODE */.KK.FORMERR };
    const refusal = refusalOf(question);
    return {
        ...base,
        question,
        ...(subnet === undefined ? {} : { subnet }),
        ...(refusal === undefined ? {} : { refusal }),
    };
}
/** What RFC 7871 section 7.1.2 wants refused is `malformed`: an option that cannot be read, or that claims a scope. */
function subnetOf({ edns }) {
    const option = edns?.options.find(({ code }) => code === edns_options/* OPTION */.Cy.CLIENT_SUBNET);
    if (option === undefined)
        return undefined;
    const subnet = (0,edns_options/* decodeClientSubnet */.ZQ)(option.data);
    return subnet.ok && subnet.value.scope === 0 ? subnet.value : 'malformed';
}
/** Types from 128 to 255 are for queries and meta data (RFC 6895 section 3.1); of these only ANY and transfers are known here. */
function refusalOf({ type, class: qclass }) {
    if (qclass !== registry/* CLASS */.tp.IN)
        return registry/* RCODE */.KK.REFUSED;
    if (type === 'ANY')
        return undefined;
    if (type === 'AXFR' || type === 'IXFR')
        return registry/* RCODE */.KK.REFUSED;
    if (type === 'MAILA' || type === 'MAILB')
        return registry/* RCODE */.KK.NOTIMP;
    const number = (0,registry/* typeNumber */.OW)(type) ?? 0;
    return number === 0 || type === 'OPT' || (number >= 128 && number <= 255) ? registry/* RCODE */.KK.FORMERR : undefined;
}

// EXTERNAL MODULE: ./lib/dns/wire/message.js
var wire_message = __webpack_require__(6275);
// EXTERNAL MODULE: ./lib/dns/wire/rdata.js + 4 modules
var rdata = __webpack_require__(5137);
// EXTERNAL MODULE: ./lib/dns/wire/writer.js
var wire_writer = __webpack_require__(309);
;// CONCATENATED MODULE: ./lib/dns/wire/encode.js




/**
 * The message in wire form with compressed names (RFC 1035 section 4.1.4; in RDATA only where RFC 3597 section 4
 * allows it). Over `maxOctets` (65535 where left out) it ends at a record boundary with TC set; the OPT record is
 * kept, and with it the extended RCODE.
 * @throws {TypeError} on text that has no wire form, and where `maxOctets` does not hold the header and the OPT record.
 */
function encodeMessage(message, limits = {}) {
    const { edns } = message;
    const opt = edns === undefined ? 0 : optOctets(edns);
    const room = Math.min(limits.maxOctets ?? wire_message/* MAX_MESSAGE_OCTETS */.q, wire_message/* MAX_MESSAGE_OCTETS */.q) - opt;
    if (room < wire_message/* HEADER_OCTETS */.h)
        throw new TypeError(`the header and the OPT record need ${wire_message/* HEADER_OCTETS */.h + opt} octets`);
    if (message.rcode > 0x0f && edns === undefined)
        throw new TypeError(`RCODE ${message.rcode} needs EDNS (RFC 6891 section 6.1.3)`);
    const writer = new wire_writer/* Writer */.A();
    writer.u16(message.id);
    writer.u16(flagsOf(message, message.tc));
    const counts = [0, 0, 0, 0];
    for (const count of counts)
        writer.u16(count);
    const sections = [message.questions, message.answers, message.authorities, message.additionals];
    let whole = true;
    for (const [section, entries] of sections.entries()) {
        for (const entry of entries) {
            if (!whole)
                break;
            const start = writer.at;
            if ('data' in entry)
                writeRecord(writer, entry);
            else {
                writer.compressedName(entry.name);
                writer.u16(numberOf(entry.type));
                writer.u16(entry.class);
            }
            if (writer.at > room) {
                // Nothing is written behind a record that did not fit, except the OPT record, whose owner is the root: the
                // names that the writer remembers from here on are not pointed at any more.
                writer.at = start;
                whole = false;
            }
            else
                counts[section]++;
        }
    }
    if (edns !== undefined) {
        writeOpt(writer, edns, message.rcode);
        counts[3]++;
    }
    writer.patchU16(flagsOf(message, message.tc || !whole), 2);
    for (const [section, count] of counts.entries())
        writer.patchU16(count, 4 + 2 * section);
    return writer.done();
}
function flagsOf(message, tc) {
    return ((message.qr ? 0x8000 : 0) |
        (message.opcode << 11) |
        (message.aa ? 0x0400 : 0) |
        (tc ? 0x0200 : 0) |
        (message.rd ? 0x0100 : 0) |
        (message.ra ? 0x0080 : 0) |
        (message.ad ? 0x0020 : 0) |
        (message.cd ? 0x0010 : 0) |
        (message.rcode & 0x0f));
}
function numberOf(type) {
    const number = (0,registry/* typeNumber */.OW)(type);
    if (number === undefined)
        throw new TypeError(`'${type}' is not a record type`);
    return number;
}
function writeRecord(writer, record) {
    writer.compressedName(record.owner);
    writer.u16(numberOf(record.type));
    writer.u16(record.class);
    writer.u32(record.ttl);
    const length = writer.at;
    writer.u16(0);
    (0,rdata/* writeRdata */.q1)(writer, record.type, record.data, true);
    const octets = writer.at - length - 2;
    if (octets > 0xffff)
        throw new TypeError(`${octets} octets of RDATA, the limit is 65535`);
    writer.patchU16(octets, length);
}
function optOctets(edns) {
    return edns.options.reduce((octets, { data }) => octets + 4 + data.length, 11);
}
function writeOpt(writer, edns, rcode) {
    writer.u8(0);
    writer.u16(41);
    writer.u16(edns.udpSize);
    writer.u8(rcode >> 4);
    writer.u8(edns.version);
    writer.u16(edns.dnssecOk ? 0x8000 : 0);
    writer.u16(optOctets(edns) - 11);
    for (const { code, data } of edns.options) {
        writer.u16(code);
        writer.u16(data.length);
        writer.octets(data);
    }
}

;// CONCATENATED MODULE: ./lib/server/reply.js





/** UDP payload without EDNS (RFC 1035 section 4.2.1), and the most that this server sends or takes with it. */
const PLAIN_UDP_OCTETS = 512;
const MAX_UDP_OCTETS = 1232;
const MAX_TCP_OCTETS = 65535;
/**
 * The response to a query as a packet that fits the transport and what the client takes. `scope` is the prefix length
 * of the client's subnet that it holds for, 0 where it is the same for every client (RFC 7871 section 7.2.1).
 */
function encodeReply(query, sections, transport, scope = 0) {
    const { header, question, edns, packet } = query;
    const shell = {
        ...header,
        qr: true,
        ra: false,
        ad: false,
        tc: false,
        questions: question === undefined ? [] : [question],
        ...(edns === undefined ? {} : { edns: ednsReply(query, edns, scope) }),
    };
    const limit = { maxOctets: transport === 'tcp' ? MAX_TCP_OCTETS : udpOctets(edns) };
    let { rcode } = sections;
    let encoded;
    try {
        encoded = encodeMessage({ ...shell, ...sections }, limit);
    }
    catch (error) {
        // Zone data may hold text that no RDATA can be made from; the client is not to blame.
        if (!(error instanceof TypeError))
            throw error;
        rcode = registry/* RCODE */.KK.SERVFAIL;
        encoded = encodeMessage({ ...shell, ...withoutData(rcode) }, limit);
    }
    if (question !== undefined)
        keepLetterCase(encoded, packet);
    return { packet: encoded, rcode };
}
/** A response that only asks the client to come back over TCP. */
function encodeTruncated(query) {
    const reply = encodeReply(query, withoutData(registry/* RCODE */.KK.NOERROR), 'udp');
    reply.packet[2] |= 0x02;
    return reply;
}
function udpOctets(edns) {
    if (edns === undefined)
        return PLAIN_UDP_OCTETS;
    return Math.min(MAX_UDP_OCTETS, Math.max(PLAIN_UDP_OCTETS, edns.udpSize));
}
function ednsReply({ subnet }, { dnssecOk }, scope) {
    const options = subnet === undefined ? [] : [(0,edns_options/* encodeClientSubnet */.L7)({ ...subnet, scope })];
    return { udpSize: MAX_UDP_OCTETS, version: 0, dnssecOk, options };
}
/**
 * Names are lower case in a decoded message, but clients that mix case against forgery want their own letters back.
 * A question name is spelt out in both packets, so they agree octet by octet but for case.
 */
function keepLetterCase(reply, query) {
    let at = wire_message/* HEADER_OCTETS */.h;
    while (query[at] === reply[at] && query[at] > 0 && query[at] < 64) {
        const end = at + 1 + query[at];
        reply.set(query.subarray(at, end), at);
        at = end;
    }
}

;// CONCATENATED MODULE: ./lib/server/server.js






const LOOPBACK = ['127.0.0.1', '::1'];
/**
 * Serves the zones as an authoritative server (RFC 1035) until `close`. It transfers no zones, takes no updates and
 * never recurses.
 * @throws {ListenError} when none of the addresses can be listened on.
 */
async function startServer(zones, options = {}) {
    const { addresses = LOOPBACK, port = 0, view, behaviour, onQuery } = options;
    const viewOf = options.viewOf ?? (() => ({ view, scope: 0 }));
    const waiting = new Set();
    const handle = (packet, transport, client, send) => {
        const query = readQuery(packet);
        if (query === undefined)
            return;
        const { name, type } = query.question ?? { name: undefined, type: undefined };
        const seen = { transport, family: (0,ip_address/* familyOf */.Ap)(client.address), client, name, type };
        const respond = (reply) => {
            if (reply !== undefined)
                send(reply.packet);
            onQuery?.({ ...seen, rcode: reply === undefined ? undefined : (0,registry/* rcodeName */.Z$)(reply.rcode) });
        };
        const wanted = behaviour?.(seen) ?? 'answer';
        if (typeof wanted === 'string')
            return respond(replyTo(query, transport, client, wanted));
        const timer = setTimeout(() => {
            waiting.delete(timer);
            respond(replyTo(query, transport, client, 'answer'));
        }, wanted.delayMs);
        waiting.add(timer);
    };
    function replyTo(query, transport, client, wanted) {
        const plain = (rcode) => encodeReply(query, withoutData(rcode), transport);
        if (wanted === 'silent')
            return undefined;
        if (wanted === 'servfail')
            return plain(registry/* RCODE */.KK.SERVFAIL);
        if (wanted === 'refused')
            return plain(registry/* RCODE */.KK.REFUSED);
        if (query.refusal !== undefined || query.question === undefined)
            return plain(query.refusal ?? registry/* RCODE */.KK.FORMERR);
        if (wanted === 'truncate' && transport === 'udp')
            return encodeTruncated(query);
        const minimalAny = transport === 'udp';
        const network = query.subnet?.network ?? wholeAddress(client.address);
        const seen = viewOf(query.question.name, network);
        return encodeReply(query, answer(zones, query.question, { view: seen.view, minimalAny }), transport, seen.scope);
    }
    const listening = await (0,listen/* listen */.K)(addresses, port, handle);
    return {
        addresses: listening.endpoints,
        unavailable: listening.unavailable,
        port: listening.endpoints[0].port,
        close() {
            for (const timer of waiting)
                clearTimeout(timer);
            return listening.close();
        },
    };
}
function wholeAddress(address) {
    return { address, length: (0,ip_address/* familyOf */.Ap)(address) === 4 ? 32 : 128 };
}


/***/ })

};
;