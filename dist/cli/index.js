#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 1105:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ CannotRun)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1061);

/** Wrong usage, bad configuration or unreadable input: exit 2. */
class CannotRun extends Error {
    hint;
    constructor(problem, hint) {
        super((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(problem).join('\n'));
        this.name = 'CannotRun';
        this.hint = hint;
    }
}


/***/ }),

/***/ 723:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS)
/* harmony export */ });
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1105);

const COMMANDS = [
    {
        name: 'check',
        synopsis: 'ptr-gate [check] [FILE...]',
        summary: 'Judge the pairs that the repository declares, and report (the default command)',
        details: 'Reads ptr-gate.yml and what it lists; FILE arguments replace its records: list. Exit code: 0 pass, 1 fail, 2 could not run, 3 nothing wrong seen but something could not be verified.',
        examples: [
            'ptr-gate',
            'ptr-gate check --stage published --format json',
            "ptr-gate check --resolvers '192.0.2.53,[2001:db8::53]:5353'",
        ],
        run: async (operands, flags, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(3382), __nccwpck_require__.e(9776), __nccwpck_require__.e(5298), __nccwpck_require__.e(3183), __nccwpck_require__.e(1110), __nccwpck_require__.e(6271), __nccwpck_require__.e(7259), __nccwpck_require__.e(611)]).then(__nccwpck_require__.bind(__nccwpck_require__, 611))).check(operands, flags, terminal),
    },
    {
        name: 'init',
        synopsis: 'ptr-gate init',
        summary: 'Look at the repository, write a first ptr-gate.yml and a workflow, and show what they find',
        details: 'Reads every file that git does not ignore and recognises zone files, named.conf, octoDNS, DNSControl, Terraform plans, DNSEndpoint resources, hosts files and CSV. What is there already is kept. Sends no packet: the first run judges the pairs against the zones of the repository. Where GitLab or Jenkins runs the pipeline, it prints the job for that.',
        examples: ['ptr-gate init', 'ptr-gate init --force'],
        run: async (operands, flags, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(3382), __nccwpck_require__.e(2358), __nccwpck_require__.e(9776), __nccwpck_require__.e(5298), __nccwpck_require__.e(3183), __nccwpck_require__.e(1110), __nccwpck_require__.e(6271), __nccwpck_require__.e(7259), __nccwpck_require__.e(8555), __nccwpck_require__.e(8079)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8079))).init(operands, flags, terminal),
    },
    {
        name: 'merge',
        synopsis: 'ptr-gate merge REPORT...',
        summary: 'Make one report of the JSON reports of all shards',
        details: 'REPORT is a JSON report that ptr-gate check --shard I/N wrote, a pattern, or a folder of them. All N have to be there, each once, whole, and of one run: the same version, commit, options and files. The commit is that of GITHUB_SHA, else the one that is checked out here, where there is one. An output must not be one of the reports. Exit code: that of the whole run; 2 where the reports do not make one.',
        examples: ['ptr-gate merge reports/*.json', 'ptr-gate merge reports --format markdown'],
        run: async (operands, flags, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(3382), __nccwpck_require__.e(9776), __nccwpck_require__.e(5298), __nccwpck_require__.e(3183), __nccwpck_require__.e(1110), __nccwpck_require__.e(6271), __nccwpck_require__.e(7259), __nccwpck_require__.e(611), __nccwpck_require__.e(1669)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1669))).merge(operands, flags, terminal),
    },
    {
        name: 'ptr',
        synopsis: 'ptr-gate ptr ADDRESS|NETWORK|REVERSE-NAME...',
        summary: 'Show the reverse name of an address, the reverse zones of a network, and the way back',
        details: 'Sends no packet. A reverse name that can never match is explained, with the right one beside it (exit code 2).',
        examples: [
            'ptr-gate ptr 2001:db8::25',
            'ptr-gate ptr 192.0.2.0/26',
            'ptr-gate ptr 25.2.0.192.in-addr.arpa',
        ],
        run: async (operands, _flags, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(9776), __nccwpck_require__.e(909)]).then(__nccwpck_require__.bind(__nccwpck_require__, 909))).ptr(operands, terminal),
    },
    {
        name: 'plan',
        synopsis: 'ptr-gate plan [FILE...]',
        summary: 'Show what each region of the rollout publishes at a date, what comes next, and what blocks it',
        details: 'Follows `rollout:` in ptr-gate.yml. What blocks a region is found by a real check of its pairs; with --offline, by what the repository itself holds; `next.blocked` in JSON and YAML is then null where that shows nothing. The exit code is 0 whatever the plan shows: check is the gate.',
        examples: [
            'ptr-gate plan',
            'ptr-gate plan --at 2026-12-08 --format markdown',
            'ptr-gate plan --offline --format json',
        ],
        run: async (operands, flags, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(3382), __nccwpck_require__.e(9776), __nccwpck_require__.e(5298), __nccwpck_require__.e(3183), __nccwpck_require__.e(1110), __nccwpck_require__.e(6271), __nccwpck_require__.e(7259), __nccwpck_require__.e(7235)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7235))).plan(operands, flags, terminal),
    },
    {
        name: 'probe',
        synopsis: 'ptr-gate probe [FILE...]',
        summary: 'Connect to the addresses of the declared pairs, and show how IPv4 and IPv6 do',
        details: 'Reads the same pairs as check and measures as `health:` in ptr-gate.yml says: by default 20 TCP connections to port 443 of each address. Addresses in private and other special-purpose ranges are left alone unless `health: allow:` names them. fallback is how often a client by RFC 8305 would have gone over to IPv4. Exit code: 0 in order, 1 IPv6 times out too often, 2 could not run, 3 something could not be measured.',
        examples: ['ptr-gate probe', 'ptr-gate probe zones/db.example.org --format prometheus'],
        run: async (operands, flags, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(3382), __nccwpck_require__.e(2358), __nccwpck_require__.e(9776), __nccwpck_require__.e(3183), __nccwpck_require__.e(6271), __nccwpck_require__.e(8555), __nccwpck_require__.e(1657), __nccwpck_require__.e(5829)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5829))).probe(operands, flags, terminal),
    },
    {
        name: 'explain',
        synopsis: 'ptr-gate explain [RULE]',
        summary: 'Say what a rule looks at, why it hurts and how to repair it; without RULE, list them all',
        details: 'The same text as docs/rules.md.',
        examples: ['ptr-gate explain ptr-mismatch'],
        run: async (operands, _flags, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(9776), __nccwpck_require__.e(5298), __nccwpck_require__.e(183)]).then(__nccwpck_require__.bind(__nccwpck_require__, 183))).explain(operands, terminal),
    },
    {
        name: 'completion',
        synopsis: 'ptr-gate completion bash|zsh|fish',
        summary: 'Print what a shell needs to complete commands, options, their values and the ids of rules',
        details: 'Put the line of the example that is for your shell into its start-up file.',
        examples: [
            'source <(ptr-gate completion bash)   # ~/.bashrc',
            'source <(ptr-gate completion zsh)    # ~/.zshrc, after compinit',
            'ptr-gate completion fish | source    # ~/.config/fish/config.fish',
        ],
        run: async (operands, _flags, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(9776), __nccwpck_require__.e(5298), __nccwpck_require__.e(5456)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5456))).completion(operands, terminal),
    },
    {
        name: 'serve',
        synopsis: 'ptr-gate serve ZONE-FILE|named.conf|ptr-gate.yml...',
        summary: 'Serve zone files with the built-in authoritative name server, to try a change out locally',
        details: 'UDP and TCP, IPv4 and IPv6. Authoritative only: it transfers no zones, takes no updates and never recurses. Of a named.conf it serves the zones, of several views one (--view). Of a ptr-gate.yml it serves the pairs under `expect:`, to clients in the `subnet:` of a region (EDNS Client Subnet, else their address) those of the region, its AAAA only from its date in the rollout on; clients of no region see every A, and an AAAA once all regions of the name have theirs. A file that ptr-gate.yml lists under `records:` keeps the format and the origin that it has there. Ends on SIGINT or SIGTERM.',
        examples: [
            'ptr-gate serve zones/db.example.org zones/db.2.0.192.in-addr.arpa --log-queries',
            'ptr-gate serve etc/named.conf --view external',
            'ptr-gate serve ptr-gate.yml zones/db.2.0.192.in-addr.arpa --at 2026-12-08',
        ],
        run: async (operands, flags, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(3382), __nccwpck_require__.e(2358), __nccwpck_require__.e(9776), __nccwpck_require__.e(3183), __nccwpck_require__.e(1110), __nccwpck_require__.e(8555), __nccwpck_require__.e(7101), __nccwpck_require__.e(3912)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3912))).serveFiles(operands, flags, terminal),
    },
    {
        name: 'demo',
        synopsis: 'ptr-gate demo',
        summary: 'See a wrong PTR caught and repaired, against a name server built in; no network needed',
        details: 'Everything happens on the loopback interface and ends with the command.',
        examples: ['ptr-gate demo'],
        run: async (operands, _flags, terminal) => {
            if (operands.length > 0)
                throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z(`demo takes no argument, and '${operands[0]}' is one`);
            return (await Promise.all(/* import() */[__nccwpck_require__.e(9776), __nccwpck_require__.e(5298), __nccwpck_require__.e(3183), __nccwpck_require__.e(1110), __nccwpck_require__.e(6271), __nccwpck_require__.e(7259), __nccwpck_require__.e(7101), __nccwpck_require__.e(8272)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8272))).demo(terminal);
        },
    },
];


/***/ }),

/***/ 2205:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZC: () => (/* binding */ bufferedSink),
/* harmony export */   ao: () => (/* binding */ fileSink),
/* harmony export */   bG: () => (/* binding */ refuseInput),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   ke: () => (/* binding */ whileRead),
/* harmony export */   qf: () => (/* binding */ writeNew),
/* harmony export */   rS: () => (/* binding */ refuseLinkOut),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* unused harmony export ownPath */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1105);
/* harmony import */ var _reporters_pair_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5487);




const BUFFER_CHARS = 64 * 1024;
/**
 * A file that is written piece by piece; the folder is made where it lacks.
 * @throws {CannotRun} when the file cannot be opened or written.
 */
function fileSink(path, mode = 'replace') {
    const file = orCannotWrite(path, () => {
        makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, mode === 'append' ? 'a' : 'w');
    });
    const buffered = bufferedSink((text) => orCannotWrite(path, () => writeWhole(file, text)));
    return {
        write: buffered.write,
        close() {
            buffered.close();
            orCannotWrite(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file));
        },
    };
}
/**
 * Writes a file that is not there yet; false, and nothing is touched, where something stands at the path.
 * @throws {CannotRun} when it cannot be written.
 */
function writeNew(path, text) {
    return orCannotWrite(path, () => {
        makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        let file;
        try {
            file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx');
        }
        catch (error) {
            if (error.code === 'EEXIST')
                return false;
            throw error;
        }
        writeWhole(file, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        return true;
    });
}
/**
 * Refuses a path inside a checkout that a link in it leads out of: a change could bring the link along, and the report
 * would overwrite whatever it points at.
 * @throws {CannotRun} naming the path.
 */
function refuseLinkOut(path, checkout) {
    if (!`${path}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`.startsWith(`${checkout}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return;
    let known = path;
    while ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(known, { throwIfNoEntry: false }) === undefined)
        known = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(known);
    const root = orCannotWrite(checkout, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(checkout));
    const real = orCannotWrite(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(known));
    if (`${real}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return;
    throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .z(`${path} cannot be written: a link leads out of the checkout. Write the report elsewhere`);
}
/**
 * Refuses to write one of the files that are read, by whatever name or link it is called: opening it would empty it.
 * @throws {CannotRun} naming the path.
 */
function refuseInput(path, inputs) {
    const written = fileAt(path);
    if (written === undefined || !inputs.some((input) => fileAt(input) === written))
        return;
    throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .z(`${path} cannot be written: it is one of the reports that are read. Write elsewhere`);
}
/** The same for all names of a file; undefined where there is none. */
function fileAt(path) {
    const stat = orCannotWrite(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true, throwIfNoEntry: false }));
    return stat && `${stat.dev}:${stat.ino}`;
}
/**
 * A path in a new folder below `parent`: two steps of one job never write the same file.
 * @throws {CannotRun} when the folder cannot be made.
 */
function ownPath(parent, name) {
    return orCannotWrite(join(parent, name), () => {
        makeFolder(parent);
        return join(mkdtempSync(join(parent, 'ptr-gate-')), name);
    });
}
/** Not mkdir's own `recursive`: in a file system that refuses folders, such as /proc, Node's never returns. */
function makeFolder(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return;
    makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        // Another process was quicker.
        if (error.code !== 'EEXIST')
            throw error;
    }
}
function orCannotWrite(path, write) {
    try {
        return write();
    }
    catch (error) {
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .z(`${path} cannot be written: ${causeOf(error)}`);
    }
}
/** The system's reason in words: `no space left on device`. */
function causeOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error.code === 'EISDIR')
        return 'it is a directory';
    return /^E[A-Z0-9]+: ([^,]+)/.exec(message)?.[1] ?? message;
}
/** Buffers small pieces in front of a sink that is slow for each of them. */
function bufferedSink(flush) {
    let buffer = '';
    return {
        write(text) {
            buffer += text;
            if (buffer.length < BUFFER_CHARS)
                return;
            flush(buffer);
            buffer = '';
        },
        close() {
            if (buffer !== '')
                flush(buffer);
            buffer = '';
        },
    };
}
/** Writes all of the text, also to a pipe that takes only part of it at a time. */
function writeWhole(file, text) {
    const octets = Buffer.from(text, 'utf8');
    let written = 0;
    while (written < octets.length) {
        try {
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, octets, written);
        }
        catch (error) {
            if (error.code !== 'EAGAIN')
                throw error;
            // A full non-blocking pipe: wait a moment for its reader rather than lose the rest of the report.
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
}
/** Writes until the reader goes away (EPIPE). What nobody reads is no failure, and must not become one. */
function whileRead(write) {
    let isRead = true;
    return (text) => {
        if (!isRead)
            return;
        try {
            write(text);
        }
        catch (error) {
            if (error.code !== 'EPIPE')
                throw error;
            isRead = false;
        }
    };
}
/** What a summary for people shows of each state. */
const PAIRS_PER_STATE = 100;
/** Nothing is written before the first result or the end, so that a run that cannot start leaves no half report. */
function deliver(deliveries) {
    const streaming = deliveries.filter(({ reporter }) => reporter.result !== undefined);
    const sample = (0,_reporters_pair_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .pairSample */ .F)(PAIRS_PER_STATE);
    let count = 0;
    let begun = false;
    function begin() {
        if (begun)
            return;
        begun = true;
        for (const { reporter, medium, sink } of deliveries) {
            if (reporter.begin !== undefined)
                sink.write(reporter.begin(medium));
        }
    }
    return {
        result(result) {
            begin();
            for (const { reporter, medium, sink } of streaming)
                sink.write(reporter.result(result, count, medium));
            sample.add(result);
            count++;
        },
        end(summary) {
            begin();
            for (const { reporter, medium, sink } of deliveries) {
                const full = { ...medium, pairs: sample.pairs };
                if (reporter.endInPieces === undefined)
                    sink.write(reporter.end(summary, full));
                else
                    for (const piece of reporter.endInPieces(summary, full))
                        sink.write(piece);
                sink.close();
            }
        },
    };
}


/***/ }),

/***/ 3743:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ROOT_HINTS),
/* harmony export */   S: () => (/* binding */ parseRootHints)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2668);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3984);
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3385);
/* harmony import */ var _model_user_info_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5816);
/* harmony import */ var _server_address_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7752);





/** The servers of the public root (https://www.internic.net/domain/named.root). */
const ROOT_HINTS = [
    ['a', '198.41.0.4', '2001:503:ba3e::2:30'],
    ['b', '170.247.170.2', '2801:1b8:10::b'],
    ['c', '192.33.4.12', '2001:500:2::c'],
    ['d', '199.7.91.13', '2001:500:2d::d'],
    ['e', '192.203.230.10', '2001:500:a8::e'],
    ['f', '192.5.5.241', '2001:500:2f::f'],
    ['g', '192.112.36.4', '2001:500:12::d0d'],
    ['h', '198.97.190.53', '2001:500:1::53'],
    ['i', '192.36.148.17', '2001:7fe::53'],
    ['j', '192.58.128.30', '2001:503:c27::2:30'],
    ['k', '193.0.14.129', '2001:7fd::1'],
    ['l', '199.7.83.42', '2001:500:9f::42'],
    ['m', '202.12.27.33', '2001:dc3::35'],
].map(([letter, ...addresses]) => ({
    name: `${letter}.root-servers.net`,
    addresses: addresses,
}));
/** Reads `ADDRESS`, `ADDRESS:PORT` or `[v6]:PORT` items; the port is one for all, 53 where none is written. */
function parseRootHints(texts) {
    const addresses = [];
    let port;
    for (const text of texts) {
        const server = (0,_server_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseServerAddress */ .RA)(text.trim());
        const address = server.ok ? (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIpAddress */ .D_)(server.value.host) : server;
        if (!server.ok || !address.ok || server.value.transport !== 'udp')
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(`the root hint '${(0,_model_user_info_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutUserInfo */ .s)(text)}' cannot be read; write ADDRESS, ADDRESS:PORT or [V6ADDRESS]:PORT`);
        if (port !== undefined && server.value.port !== port)
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(`the root hint '${(0,_model_user_info_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutUserInfo */ .s)(text)}': the port counts for all authoritative servers, and another root hint has ${port}`);
        port = server.value.port;
        addresses.push(address.value);
    }
    if (port === undefined)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)('a root hint needs an address; write ADDRESS or ADDRESS:PORT');
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ hints: [{ name: _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl, addresses }], port });
}


/***/ }),

/***/ 7752:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ serverFamilyOf),
/* harmony export */   RA: () => (/* binding */ parseServerAddress),
/* harmony export */   aD: () => (/* binding */ serverAddress),
/* harmony export */   sm: () => (/* binding */ parseResolver)
/* harmony export */ });
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2668);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3984);
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3385);
/* harmony import */ var _model_user_info_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5816);




const DEFAULT_PORT = { udp: 53, tcp: 53, tls: 853, https: 443 };
const FORMS = 'write system, authoritative, ADDRESS, ADDRESS:PORT, [IPv6]:PORT, tcp://ADDRESS, tls://HOST[#NAME] or https://HOST/PATH';
/** Reads one item of `--resolvers`; the problem says what to write instead. */
function parseResolver(text) {
    const item = text.trim();
    if (item === 'system' || item === 'authoritative')
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)({ kind: item });
    const server = parseServerAddress(item);
    return server.ok ? (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)({ kind: 'server', server: server.value }) : server;
}
/** Reads `ADDRESS`, `ADDRESS:PORT`, `[v6]:PORT` or the same behind `udp://`, `tcp://`, `tls://`, or an `https://` URL. */
function parseServerAddress(text) {
    const shown = (0,_model_user_info_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutUserInfo */ .s)(text);
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text);
    const transport = scheme === null ? 'udp' : scheme[1].toLowerCase();
    if (transport === 'https')
        return parseUrl(text, shown);
    if (transport !== 'udp' && transport !== 'tcp' && transport !== 'tls')
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(`the resolver '${shown}' has the unknown scheme '${transport}://'; ${FORMS}`);
    const [location, ...names] = text.slice(scheme?.[0].length ?? 0).split('#');
    if (names.length > 0 && transport !== 'tls')
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(`the resolver '${shown}': only tls:// takes a #NAME`);
    const place = splitPort(location.replace(/\/$/, ''), DEFAULT_PORT[transport]);
    if (place === undefined)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(`the resolver '${shown}' cannot be read; ${FORMS}`);
    const { host, port } = place;
    if (port < 1 || port > 65535)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(`the resolver '${shown}': the port must be 1 to 65535`);
    if (serverFamilyOf(host) === undefined) {
        if (transport !== 'tls')
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(`the resolver '${shown}': '${(0,_model_user_info_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutUserInfo */ .s)(host)}' is not an address, and a name would need a resolver first`);
        if (!isHost(host))
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(`the resolver '${shown}': '${(0,_model_user_info_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutUserInfo */ .s)(host)}' is neither an address nor a host name`);
    }
    const tlsName = names.length === 0 ? undefined : names.join('#');
    if (tlsName !== undefined && !isHost(tlsName))
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(`the resolver '${shown}': '${(0,_model_user_info_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutUserInfo */ .s)(tlsName)}' is not a host name that a certificate could carry`);
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(serverAddress(transport, host.toLowerCase(), port, tlsName?.toLowerCase()));
}
/** The server at an address that needs no reading, such as one found by a referral. */
function serverAddress(transport, host, port = DEFAULT_PORT[transport], tlsName) {
    const scheme = transport === 'udp' ? '' : `${transport}://`;
    const name = tlsName === undefined ? '' : `#${tlsName}`;
    return {
        transport,
        host,
        port,
        ...(tlsName === undefined ? {} : { tlsName }),
        text: `${scheme}${host.includes(':') ? `[${host}]` : host}:${port}${name}`,
    };
}
function parseUrl(text, shown) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(`the resolver '${shown}' is not a URL; write https://HOST/PATH, such as https://192.0.2.1/dns-query`);
    }
    if (url.username !== '' || url.password !== '' || url.hash !== '')
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(`the resolver '${url.origin}': a URL with a user, a password or a #fragment is not accepted`);
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    const path = url.pathname === '/' && url.search === '' ? '/dns-query' : `${url.pathname}${url.search}`;
    const port = url.port === '' ? 443 : Number(url.port);
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)({ transport: 'https', host, port, path, text: `https://${url.host}${path}` });
}
function splitPort(text, fallback) {
    const bracketed = /^\[([^\]]+)\](?::([0-9]{1,5}))?$/.exec(text);
    if (bracketed !== null) {
        if (serverFamilyOf(bracketed[1]) !== 6)
            return undefined;
        return { host: bracketed[1], port: Number(bracketed[2] ?? fallback) };
    }
    if (serverFamilyOf(text) === 6)
        return { host: text, port: fallback };
    const plain = /^([^:[\]]+)(?::([0-9]{1,5}))?$/.exec(text);
    return plain === null ? undefined : { host: plain[1], port: Number(plain[2] ?? fallback) };
}
/**
 * The family of an address that a server is reached at, for IPv6 also with a zone id (RFC 4007 section 11); undefined for
 * anything else. Not `net.isIP`: to compile its patterns takes 4 ms of every start.
 */
function serverFamilyOf(text) {
    const [, bare, zone] = /^([^%]*)(%[0-9A-Za-z.:-]+)?$/.exec(text) ?? [];
    const address = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIpAddress */ .D_)(bare ?? '');
    if (!address.ok)
        return undefined;
    const family = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(address.value);
    return zone === undefined || family === 6 ? family : undefined;
}
function isHost(text) {
    // Digits and dots alone are a mistyped address, never a host name (RFC 1123 section 2.1).
    if (/^[0-9.]+$/.test(text))
        return false;
    const name = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDomainName */ .r)(text);
    return name.ok && (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostName */ .uy)(name.value);
}


/***/ }),

/***/ 3106:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
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


/***/ }),

/***/ 2668:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xg: () => (/* binding */ MAX_LABEL_OCTETS),
  _X: () => (/* binding */ MAX_NAME_OCTETS),
  Dl: () => (/* binding */ ROOT),
  MP: () => (/* binding */ compareNames),
  cR: () => (/* binding */ escapeLabel),
  a5: () => (/* binding */ isAtOrBelow),
  uy: () => (/* binding */ isHostName),
  z2: () => (/* binding */ isWildcard),
  PC: () => (/* binding */ labelsOf),
  Lf: () => (/* binding */ nameFromLabels),
  gN: () => (/* binding */ parentOf),
  r: () => (/* binding */ parseDomainName),
  Mf: () => (/* binding */ relativeTo)
});

;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = require("node:url");
// EXTERNAL MODULE: ./lib/model/parsed.js
var parsed = __nccwpck_require__(3385);
;// CONCATENATED MODULE: ./lib/model/domain-name.js


const ROOT = '.';
/** The longest label and name in octets (RFC 1035 section 2.3.4); a name counts its length octets and the root. */
const MAX_LABEL_OCTETS = 63;
const MAX_NAME_OCTETS = 255;
/** No presentation of a name is longer: every octet written as `\DDD`. Longer text is refused unread. */
const MAX_PRESENTATION = 4 * MAX_NAME_OCTETS;
const PLAIN = /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/;
/**
 * Reads presentation format (RFC 1035 section 5.1): `\.` and `\DDD` are octets of a label, a lone `@` is the origin.
 * White space and control characters are refused unless they are escaped.
 */
function parseDomainName(text, syntax = {}) {
    const { origin } = syntax;
    const lower = text.toLowerCase();
    const absolute = lower.endsWith('.');
    const plain = absolute ? lower.slice(0, -1) : lower;
    if (plain.length <= 253 && PLAIN.test(plain)) {
        if (absolute || origin === undefined || origin === ROOT)
            return (0,parsed/* parsed */.Y)(plain);
        if (plain.length + 1 + origin.length <= 253)
            return (0,parsed/* parsed */.Y)(`${plain}.${origin}`);
    }
    return parseUnusualName(text, syntax);
}
function parseUnusualName(text, { origin, octets }) {
    if (text === '')
        return (0,parsed/* refused */.J)('the name is empty');
    if (text === '.')
        return (0,parsed/* parsed */.Y)(ROOT);
    if (text === '@') {
        return origin === undefined
            ? (0,parsed/* refused */.J)("'@' stands for the origin, and none is known here")
            : (0,parsed/* parsed */.Y)(origin);
    }
    if (text.length > MAX_PRESENTATION) {
        return (0,parsed/* refused */.J)(`${quoted(text)} has ${text.length} characters, more than any name can have`);
    }
    const split = splitPresentation(text, octets !== true);
    if (!split.ok)
        return split;
    const { labels, absolute } = split.value;
    if (!absolute && origin !== undefined)
        labels.push(...labelsOf(origin));
    const name = nameFromLabels(labels);
    return name.ok ? name : (0,parsed/* refused */.J)(`${quoted(text)}: ${name.problem}`);
}
function quoted(text) {
    return text.length <= 100 ? `'${text}'` : `'${text.slice(0, 80)}...'`;
}
/** Splits at unescaped dots and decodes; labels that hold raw non-ASCII characters become A-labels if `idn` is set. */
function splitPresentation(text, idn) {
    const labels = [];
    let label = '';
    let foreign = false;
    let escaped = false;
    for (let i = 0; i <= text.length; i++) {
        const char = text[i] ?? '.';
        if (char === '.') {
            if (i === text.length && label === '')
                return (0,parsed/* parsed */.Y)({ labels, absolute: true });
            if (label === '') {
                return (0,parsed/* refused */.J)(`${quoted(text)} ${i === 0 ? 'begins with a dot' : 'has an empty label'}`);
            }
            if (foreign) {
                const ascii = asciiLabel(label, escaped);
                if (!ascii.ok)
                    return (0,parsed/* refused */.J)(`${quoted(text)}: ${ascii.problem}`);
                label = ascii.value;
            }
            labels.push(label);
            label = '';
            foreign = false;
            escaped = false;
        }
        else if (char === '\\') {
            const next = text.charCodeAt(i + 1);
            if (next >= 0x30 && next <= 0x39) {
                const digits = text.slice(i + 1, i + 4);
                if (!/^[0-9]{3}$/.test(digits)) {
                    return (0,parsed/* refused */.J)(`${quoted(text)}: a backslash before a digit needs three digits`);
                }
                if (Number(digits) > 255) {
                    return (0,parsed/* refused */.J)(`${quoted(text)}: \\${digits} is not an octet (000 to 255)`);
                }
                label += String.fromCharCode(Number(digits));
                i += 3;
            }
            else if (Number.isNaN(next))
                return (0,parsed/* refused */.J)(`${quoted(text)} ends in a lone backslash`);
            else if (next > 0x7e && idn) {
                return (0,parsed/* refused */.J)(`${quoted(text)}: a backslash escapes ASCII characters and \\DDD octets only`);
            }
            else
                label += text[++i];
            escaped = true;
        }
        else {
            const code = char.charCodeAt(0);
            if (code <= 0x20 || code === 0x7f) {
                const hex = code.toString(16).toUpperCase().padStart(2, '0');
                const seen = code === 0x20 ? 'a space' : `the control character 0x${hex}`;
                const octet = String(code).padStart(3, '0');
                return (0,parsed/* refused */.J)(`${quoted(text)} contains ${seen}; if it is meant, write \\${octet}`);
            }
            if (code > 0x7f && idn)
                foreign = true;
            label += char;
        }
    }
    return (0,parsed/* parsed */.Y)({ labels, absolute: false });
}
/**
 * The A-label of one U-label. `domainToASCII` is a URL host parser: it reads `1` as an IPv4 address, cuts at `/`, decodes
 * `%` and splits at ideographic dots. So it sees nothing but letters, digits and hyphens beside the foreign characters,
 * a tail keeps its IPv4 reading off, and what it returns must be one host name label.
 */
function asciiLabel(label, escaped) {
    if (escaped)
        return (0,parsed/* refused */.J)(`the label '${label}' mixes escapes and non-ASCII characters; write its A-label (xn--...)`);
    const dot = /[\u3002\uff0e\uff61]/.exec(label);
    if (dot)
        return (0,parsed/* refused */.J)(`'${dot[0]}' is not the dot that separates labels; write '.'`);
    const invalid = (0,parsed/* refused */.J)(`the label '${label}' is not a valid internationalised label`);
    if (/[\0-\x7f]/.test(label.replace(/[A-Za-z0-9-]/g, '')) || /^-|-$|^..--/u.test(label))
        return invalid;
    // Unicode before 15.1, and so Node 20, maps a capital sharp s to `ss` and later versions to a small one.
    const ascii = (0,external_node_url_namespaceObject.domainToASCII)(`${label.replaceAll('\u1e9e', '\u00df').normalize('NFC')}.x`);
    if (!ascii.endsWith('.x') || !HOST_LABEL.test(ascii.slice(0, -2)))
        return invalid;
    return (0,parsed/* parsed */.Y)(ascii.slice(0, -2));
}
const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
/** Builds a name from decoded labels (one character per octet, most specific first, the root label left out). */
function nameFromLabels(labels) {
    if (labels.length === 0)
        return (0,parsed/* parsed */.Y)(ROOT);
    let octets = 1;
    let text = '';
    for (const label of labels) {
        if (label === '')
            return (0,parsed/* refused */.J)('a label is empty');
        if (label.length > MAX_LABEL_OCTETS) {
            return (0,parsed/* refused */.J)(`a label has ${label.length} octets, the limit is ${MAX_LABEL_OCTETS}`);
        }
        if (/[^\0-\xff]/.test(label))
            return (0,parsed/* refused */.J)(`the label '${label}' is not made of octets`);
        octets += label.length + 1;
        text += text === '' ? escapeLabel(label) : `.${escapeLabel(label)}`;
        if (octets > MAX_NAME_OCTETS)
            break;
    }
    if (octets > MAX_NAME_OCTETS) {
        const length = labels.reduce((sum, label) => sum + label.length + 1, 1);
        return (0,parsed/* refused */.J)(`the name has ${length} octets, the limit is ${MAX_NAME_OCTETS}`);
    }
    return (0,parsed/* parsed */.Y)(text);
}
/** One decoded label as canonical presentation text. */
function escapeLabel(label) {
    if (/^[a-z0-9_-]+$/.test(label))
        return label;
    let out = '';
    for (let i = 0; i < label.length; i++) {
        const code = label.charCodeAt(i);
        if (code >= 0x41 && code <= 0x5a)
            out += String.fromCharCode(code + 32);
        else if (code <= 0x20 || code >= 0x7f)
            out += `\\${String(code).padStart(3, '0')}`;
        else if ('."\\();@$'.includes(label[i]))
            out += `\\${label[i]}`;
        else
            out += label[i];
    }
    return out;
}
/** The decoded labels of a name, most specific first, one character per octet; none for the root. */
function labelsOf(name) {
    if (name === ROOT)
        return [];
    if (!name.includes('\\'))
        return name.split('.');
    const split = splitPresentation(name, false);
    if (!split.ok)
        throw new TypeError(`not a canonical name: ${split.problem}`);
    return split.value.labels;
}
/** True where the dot at `index` of a canonical name separates labels: an even number of backslashes stands before it. */
function separates(name, index) {
    let backslashes = 0;
    while (name[index - 1 - backslashes] === '\\')
        backslashes++;
    return backslashes % 2 === 0;
}
/** The name one label up; the root's parent is the root. */
function parentOf(name) {
    let dot = name.indexOf('.');
    while (dot > 0 && !separates(name, dot))
        dot = name.indexOf('.', dot + 1);
    return dot <= 0 ? ROOT : name.slice(dot + 1);
}
/** True when `name` is `ancestor` or lies below it; labels are compared, never text tails. */
function isAtOrBelow(name, ancestor) {
    if (ancestor === ROOT || name === ancestor)
        return true;
    const dot = name.length - ancestor.length - 1;
    return dot > 0 && name[dot] === '.' && name.endsWith(ancestor) && separates(name, dot);
}
/** `name` as it is written in the zone file of `zone`: `@` at its apex, relative below, with a final dot outside. */
function relativeTo(name, zone) {
    if (name === zone)
        return '@';
    if (name === ROOT)
        return '.';
    if (zone === ROOT || !isAtOrBelow(name, zone))
        return `${name}.`;
    return name.slice(0, name.length - zone.length - 1);
}
const [DOT, HYPHEN] = [0x2e, 0x2d];
/**
 * True where the letters-digits-hyphens syntax of RFC 952 and RFC 1123 section 2.1 holds for every label, and the last
 * label is not a number, so that the name cannot be taken for an address.
 */
function isHostName(name) {
    let before = DOT;
    let isNumber = true;
    for (let i = 0; i < name.length; i++) {
        const code = name.charCodeAt(i);
        if (code === DOT) {
            if (before === HYPHEN || before === DOT)
                return false;
            isNumber = true;
        }
        else if (code === HYPHEN) {
            if (before === DOT)
                return false;
            isNumber = false;
        }
        else if (code >= 0x61 && code <= 0x7a)
            isNumber = false;
        else if (code < 0x30 || code > 0x39)
            return false;
        before = code;
    }
    return before !== HYPHEN && !isNumber;
}
/** True for `*.something`: a wildcard owner (RFC 4592 section 2.1.1). */
function isWildcard(name) {
    return name === '*' || name.startsWith('*.');
}
/** Canonical order (RFC 4034 section 6.1), for stable output. */
function compareNames(a, b) {
    if (a === b)
        return 0;
    const left = labelsOf(a).reverse();
    const right = labelsOf(b).reverse();
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
        if (left[i] !== right[i])
            return left[i] < right[i] ? -1 : 1;
    }
    return left.length - right.length;
}


/***/ }),

/***/ 3984:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Af: () => (/* binding */ networkOf),
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   BA: () => (/* binding */ ipv6At),
/* harmony export */   CM: () => (/* binding */ formatNetwork),
/* harmony export */   D_: () => (/* binding */ parseIpAddress),
/* harmony export */   MO: () => (/* binding */ parseNetwork),
/* harmony export */   Qb: () => (/* binding */ compareAddresses),
/* harmony export */   TW: () => (/* binding */ samePrefix),
/* harmony export */   cC: () => (/* binding */ addressTypeOf),
/* harmony export */   gu: () => (/* binding */ addressFromBytes),
/* harmony export */   wd: () => (/* binding */ networkContains)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3385);

const DOTTED = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$/;
/** The eight groups of the IPv6 address being read: one buffer for all, as none outlives the call that fills it. */
const GROUPS = new Uint16Array(8);
/** Holds the text of an IPv6 address while it is written. */
const TEXT = Buffer.alloc(40);
const COLON = 0x3a;
const HEX = '0123456789abcdef';
/** Reads an address strictly: four decimal octets without leading zeros, or RFC 4291 section 2.2 text without a zone id. */
function parseIpAddress(text) {
    if (DOTTED.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(text);
    if (readGroups(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(formatGroups());
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(addressProblem(text));
}
/** Fills GROUPS from RFC 4291 section 2.2 text; false where the text is anything else. */
function readGroups(text) {
    const end = text.length;
    // The longest form: six full groups and a dotted tail.
    if (end < 2 || end > 45)
        return false;
    let count = 0;
    let gap = -1;
    let i = 0;
    if (text.startsWith('::')) {
        gap = 0;
        i = 2;
    }
    while (i < end) {
        if (count === 8)
            return false;
        const start = i;
        let value = 0;
        for (; i < end && i < start + 4; i++) {
            const digit = hexDigit(text.charCodeAt(i));
            if (digit < 0)
                break;
            value = value * 16 + digit;
        }
        if (i === start)
            return false;
        if (text[i] === '.') {
            const tail = text.slice(start);
            if (count > 6 || !DOTTED.test(tail))
                return false;
            const [a, b, c, d] = tail.split('.').map(Number);
            GROUPS[count++] = (a << 8) | b;
            GROUPS[count++] = (c << 8) | d;
            break;
        }
        GROUPS[count++] = value;
        if (i === end)
            break;
        if (text[i++] !== ':' || i === end)
            return false;
        if (text[i] === ':') {
            if (gap >= 0)
                return false;
            gap = count;
            i++;
        }
    }
    if (gap < 0)
        return count === 8;
    if (count === 8)
        return false;
    // By hand: copyWithin and fill cost more than so few elements are worth.
    const after = count - gap;
    for (let k = 1; k <= after; k++)
        GROUPS[8 - k] = GROUPS[count - k];
    for (let k = gap; k < 8 - after; k++)
        GROUPS[k] = 0;
    return true;
}
/** The value of an ASCII hexadecimal digit, or -1. */
function hexDigit(code) {
    if (code >= 0x30 && code <= 0x39)
        return code - 0x30;
    const lower = code | 0x20;
    return lower >= 0x61 && lower <= 0x66 && code < 0x80 ? lower - 0x57 : -1;
}
/** GROUPS in RFC 5952 form: the first longest run of two or more zero groups becomes `::`, a mapped address ends dotted. */
function formatGroups() {
    let start = 8;
    let length = 1;
    for (let i = 0; i < 8; i++) {
        let run = 0;
        while (i + run < 8 && GROUPS[i + run] === 0)
            run++;
        if (run > length) {
            start = i;
            length = run;
        }
        i += run;
    }
    if (start === 0 && length === 5 && GROUPS[5] === 0xffff) {
        return `::ffff:${GROUPS[6] >> 8}.${GROUPS[6] & 255}.${GROUPS[7] >> 8}.${GROUPS[7] & 255}`;
    }
    let end = 0;
    for (let i = 0; i < 8; i++) {
        if (i === start) {
            TEXT[end++] = COLON;
            TEXT[end++] = COLON;
            i += length - 1;
            continue;
        }
        if (i > 0 && i !== start + length)
            TEXT[end++] = COLON;
        const group = GROUPS[i];
        for (let shift = group > 0xfff ? 12 : group > 0xff ? 8 : group > 0xf ? 4 : 0; shift >= 0; shift -= 4)
            TEXT[end++] = HEX.charCodeAt((group >> shift) & 15);
    }
    // One piece of text: glued together from sixteen, it would be taken apart again at every comparison.
    return TEXT.toString('latin1', 0, end);
}
/** One sentence on why the text is not an address. */
function addressProblem(text) {
    const shown = text.length <= 100 ? `'${text}'` : `'${text.slice(0, 80)}...'`;
    if (text === '')
        return 'the address is empty';
    if (/^\s|\s$/.test(text))
        return `${shown} has white space around the address`;
    if (/[^\0-\x7f]/.test(text))
        return `${shown} has characters outside ASCII; write plain digits`;
    if (text.includes('%'))
        return `${shown} has a zone id (%...), which means nothing in the DNS`;
    if (text.includes('/'))
        return `${shown} is a network, not an address`;
    if (/[[\]]/.test(text))
        return `${shown}: write the address without brackets or port`;
    return text.includes(':') ? ipv6Problem(text, shown) : ipv4Problem(text, shown);
}
function ipv4Problem(text, shown) {
    if (/^0x[0-9a-f]+$/i.test(text))
        return `${shown} is hexadecimal; write four decimal octets`;
    if (/^[0-9]+$/.test(text))
        return `${shown} is a plain number; write four decimal octets`;
    if (!/^[0-9a-fx.]+$/i.test(text) || !/[0-9]/.test(text))
        return `${shown} is not an address`;
    if (text.endsWith('.'))
        return `${shown} ends in a dot; an address has none`;
    const octets = text.split('.');
    if (octets.includes(''))
        return `${shown} has an empty octet`;
    if (octets.length !== 4) {
        return `${shown} has ${octets.length} octet${octets.length === 1 ? '' : 's'}; an IPv4 address has 4`;
    }
    for (const octet of octets) {
        if (/^0[0-9]+$/.test(octet)) {
            const meant = octets.map(Number);
            const write = meant.every((value) => value <= 255) ? `; write ${meant.join('.')}` : '';
            return `${shown}: octet '${octet}' has a leading zero, which some software reads as octal${write}`;
        }
        if (!/^[0-9]+$/.test(octet))
            return `${shown}: '${octet}' is not a decimal octet`;
        if (Number(octet) > 255)
            return `${shown}: octet ${octet} is over 255`;
    }
    return `${shown} is not an address`;
}
function ipv6Problem(text, shown) {
    const port = /^([0-9.]+):[0-9]*$/.exec(text);
    if (port && DOTTED.test(port[1]))
        return `${shown} has a port; write ${port[1]}`;
    if (text.length > 100)
        return `${shown} is not an address`;
    const halves = text.split('::');
    if (halves.length > 2)
        return `${shown} has '::' more than once`;
    let count = 0;
    for (const [half, part] of halves.entries()) {
        const groups = part === '' ? [] : part.split(':');
        for (const [i, group] of groups.entries()) {
            const last = half === halves.length - 1 && i === groups.length - 1;
            if (group.includes('.')) {
                if (!last)
                    return `${shown}: dotted octets may only stand at the end`;
                if (!DOTTED.test(group))
                    return `${shown}: ${ipv4Problem(group, `'${group}'`)}`;
                count++;
            }
            else if (!/^[0-9a-f]{1,4}$/i.test(group)) {
                const found = group === '' ? 'an empty group' : `'${group}'`;
                return `${shown}: ${found} is not a group of 1 to 4 hexadecimal digits`;
            }
            count++;
        }
    }
    return halves.length === 2
        ? `${shown} has ${count} groups beside '::'; an IPv6 address has 8 in all`
        : `${shown} has ${count} group${count === 1 ? '' : 's'} of 16 bits; an IPv6 address has 8`;
}
/** The address of 4 or 16 octets in network order. */
function addressFromBytes(bytes) {
    if (bytes.length === 4)
        return `${bytes[0]}.${bytes[1]}.${bytes[2]}.${bytes[3]}`;
    if (bytes.length !== 16)
        throw new TypeError(`an address has 4 or 16 octets, not ${bytes.length}`);
    return ipv6At(bytes, 0);
}
/** The IPv6 address whose 16 octets begin at that offset. */
function ipv6At(bytes, at) {
    for (let i = 0; i < 8; i++)
        GROUPS[i] = (bytes[at + 2 * i] << 8) | bytes[at + 2 * i + 1];
    return formatGroups();
}
function familyOf(address) {
    return address.includes(':') ? 6 : 4;
}
/** The record type that publishes the address: A or AAAA (RFC 3596). */
function addressTypeOf(address) {
    return address.includes(':') ? 'AAAA' : 'A';
}
/** The 4 or 16 octets in network order. */
function bytesOf(address) {
    if (familyOf(address) === 4) {
        const bytes = new Uint8Array(4);
        for (let i = 0, octet = 0; i < address.length; i++) {
            const code = address.charCodeAt(i);
            if (code === 0x2e)
                octet++;
            else
                bytes[octet] = bytes[octet] * 10 + code - 0x30;
        }
        return bytes;
    }
    if (!readGroups(address))
        throw new TypeError(`not a canonical address: ${addressProblem(address)}`);
    const bytes = new Uint8Array(16);
    for (let i = 0; i < 8; i++) {
        bytes[2 * i] = GROUPS[i] >> 8;
        bytes[2 * i + 1] = GROUPS[i] & 255;
    }
    return bytes;
}
/** Order by family, then by bits. */
function compareAddresses(a, b) {
    if (a === b)
        return 0;
    if (familyOf(a) !== familyOf(b))
        return familyOf(a) - familyOf(b);
    return Buffer.compare(bytesOf(a), bytesOf(b));
}
/** Reads `ADDRESS/LENGTH`; a plain address is the network of that one address. Host bits below the length are refused. */
function parseNetwork(text) {
    const slash = text.indexOf('/');
    const address = parseIpAddress(slash < 0 ? text : text.slice(0, slash));
    if (!address.ok)
        return address;
    const bits = familyOf(address.value) === 4 ? 32 : 128;
    if (slash < 0)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ address: address.value, length: bits });
    const suffix = text.slice(slash + 1);
    if (!/^(?:0|[1-9][0-9]{0,2})$/.test(suffix) || Number(suffix) > bits) {
        const shown = suffix.length <= 40 ? suffix : `${suffix.slice(0, 40)}...`;
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(`'${address.value}/${shown}': the prefix length must be a number from 0 to ${bits}`);
    }
    const network = networkOf(address.value, Number(suffix));
    if (network.address !== address.value) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(`'${text}' has bits set beyond /${suffix}; write ${network.address}/${suffix}`);
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(network);
}
/** The network of the given length that holds the address. */
function networkOf(address, length) {
    const bytes = bytesOf(address).map((octet, i) => octet & (0xff00 >> Math.min(8, Math.max(0, length - 8 * i))));
    return { address: addressFromBytes(bytes), length };
}
function networkContains(network, address) {
    return (familyOf(network.address) === familyOf(address) &&
        samePrefix(bytesOf(network.address), bytesOf(address), network.length));
}
/** True where the first `length` bits are equal. */
function samePrefix(a, b, length) {
    const whole = length >> 3;
    for (let i = 0; i < whole; i++)
        if (a[i] !== b[i])
            return false;
    return length % 8 === 0 || (a[whole] ^ b[whole]) >> (8 - (length % 8)) === 0;
}
function formatNetwork(network) {
    return `${network.address}/${network.length}`;
}


/***/ }),

/***/ 3385:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
function parsed(value) {
    return { ok: true, value };
}
function refused(problem) {
    return { ok: false, problem };
}


/***/ }),

/***/ 1061:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/** The lines, none of which a foreign text in it, such as a file name, can break in two. */
function linesOf(problem) {
    const lines = typeof problem === 'string' ? [problem] : problem;
    return lines.map((line) => line.replaceAll('\r', '\\x0d').replaceAll('\n', '\\x0a'));
}


/***/ }),

/***/ 8590:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ STATES)
/* harmony export */ });
const STATES = ['verified', 'ready', 'pending', 'failed', 'unverified', 'skipped'];


/***/ }),

/***/ 5816:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withoutUserInfo)
/* harmony export */ });
/** The text of a server or URL with what stands before its `@`, such as a password, left out: for messages. */
function withoutUserInfo(text) {
    return text.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)?[\s\S]*@/i, '$1***@');
}


/***/ }),

/***/ 7710:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   B5: () => (/* binding */ shard),
/* harmony export */   CG: () => (/* binding */ output),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   L2: () => (/* binding */ resolver),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   __: () => (/* binding */ each),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _dns_server_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7752);
/* harmony import */ var _document_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3106);
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3385);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5549);
/* harmony import */ var _rollout_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2600);





function lastOf(texts) {
    return texts[texts.length - 1] ?? '';
}
/** An option that takes one of these words, as `...choice(...)`. */
function choice(...values) {
    return {
        values,
        parse(texts) {
            const text = lastOf(texts);
            const found = values.find((word) => word === text);
            if (found !== undefined)
                return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(found);
            const near = (0,_document_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(text, values);
            const meant = near === undefined ? '' : `. Did you mean ${near}?`;
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(`'${text}' is not one of ${values.join(', ')}${meant}`);
        },
    };
}
function integer(min, max) {
    return (texts) => {
        const text = lastOf(texts);
        const value = Number(text);
        if (!/^[0-9]{1,12}$/.test(text) || value < min || value > max) {
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(`'${text}' is not a whole number from ${min} to ${max}`);
        }
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(value);
    };
}
const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** `500ms`, `10s`, `5m`, `1h`; a bare number is seconds. The value is in milliseconds. */
function duration(minMs, maxMs) {
    return (texts) => {
        const text = lastOf(texts);
        const match = /^([0-9]{1,9}(?:\.[0-9]{1,3})?)\s*(ms|s|m|h)?$/.exec(text);
        if (match === null)
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(`'${text}' is not a duration; write 500ms, 10s, 5m or 1h`);
        const ms = Math.round(Number(match[1]) * UNIT_MS[match[2] ?? 's']);
        if (ms < minMs || ms > maxMs) {
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(`'${text}' is out of range; the least is ${minMs} ms, the most ${maxMs / 1000} s`);
        }
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(ms);
    };
}
function flag(texts) {
    const text = lastOf(texts).toLowerCase();
    if (text === 'true')
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(true);
    if (text === 'false')
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(false);
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(`'${text}' is neither true nor false`);
}
/** A list with at least one member: an unset variable in a workflow must not read as 'none of all'. */
function each(parse) {
    return (texts) => {
        if (texts.length === 0)
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)('the list is empty; name at least one, or leave the option out');
        const values = [];
        for (const text of texts) {
            const value = parse(text);
            if (!value.ok)
                return value;
            values.push(value.value);
        }
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(values);
    };
}
const LEVELS = ['error', 'warning', 'notice', 'off'];
function severities(texts) {
    const levels = new Map();
    for (const text of texts) {
        const match = /^([a-z][a-z0-9-]*)\s*=\s*([a-z]+)$/.exec(text);
        const level = LEVELS.find((word) => word === match?.[2]);
        if (match === null || level === undefined) {
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(`'${text}' is not RULE=LEVEL with LEVEL one of ${LEVELS.join(', ')}`);
        }
        levels.set(match[1], level);
    }
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(levels);
}
function output(text) {
    const equals = text.indexOf('=');
    const format = _reporters_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR.find((word) => word === text.slice(0, equals));
    if (equals < 0 || format === undefined || equals === text.length - 1) {
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(`'${text}' is not FORMAT=FILE with FORMAT one of ${_reporters_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR.join(', ')}`);
    }
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ format, path: text.slice(equals + 1) });
}
function resolver(text) {
    const spec = (0,_dns_server_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResolver */ .sm)(text);
    if (spec.ok)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(text.trim());
    return /; write /.test(spec.problem)
        ? spec
        : (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(`${spec.problem}; write system, authoritative, or an address such as 192.0.2.53 or [2001:db8::53]:5353`);
}
/** A matrix of GitHub Actions has no more jobs. */
const MOST_SHARDS = 256;
function shard(texts) {
    const text = lastOf(texts);
    const [, index, count] = /^([0-9]{1,3})\/([0-9]{1,3})$/.exec(text)?.map(Number) ?? [];
    if (index === undefined || count === undefined)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(`'${text}' is not I/N, such as 2/8 for the second of eight shards`);
    if (count < 1)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(`'${text}': there is one shard at least`);
    if (index < 1 || index > count)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(`'${text}': shards count from 1/${count} to ${count}/${count}`);
    if (count > MOST_SHARDS)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(`'${text}': there are ${MOST_SHARDS} shards at most`);
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ index, count });
}
/** An instant, in milliseconds since the epoch. */
function instant(texts) {
    const moment = (0,_rollout_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMoment */ .mI)(lastOf(texts));
    if (moment.ok)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(moment.value.epochMs);
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(`${moment.problem}; write 2026-12-01, or 2026-12-01T09:00:00+01:00`);
}
/** The text as it stands. */
const only = (texts) => (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(lastOf(texts));


/***/ }),

/***/ 874:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ formatsOf),
/* harmony export */   TM: () => (/* binding */ OPTION_NAMES),
/* harmony export */   XD: () => (/* binding */ optionOf),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   ry: () => (/* binding */ splitList),
/* harmony export */   sN: () => (/* binding */ settleOptions)
/* harmony export */ });
/* unused harmony export PLAN_FORMATS */
/* harmony import */ var _dns_authority_root_hints_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3743);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3984);
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3385);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7710);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5549);





/** Forms that a plan has: it is no report. */
const PLAN_FORMATS = ['text', 'json', 'yaml', 'markdown'];
/** The forms that the command writes: `--format` takes no other. */
function formatsOf(command) {
    if (command === 'plan')
        return PLAN_FORMATS;
    return command === 'probe' ? ['text', 'json', 'prometheus'] : _reporters_index_js__WEBPACK_IMPORTED_MODULE_3__/* .FORMATS */ .hR;
}
/** Every option there is. Flags, action inputs, policy keys and their documentation come from this table. */
const OPTIONS = {
    config: {
        placeholder: 'FILE',
        description: 'Configuration file. Without it: ptr-gate.yml, ptr-gate.yaml or ptr-gate.json, at the root or in .github/.',
        input: true,
        commands: ['check', 'plan', 'probe'],
        parse: _option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .only */ .j6,
    },
    stage: {
        placeholder: 'STAGE',
        description: 'pre-publish: the reverse must be right, the forward may be absent, for it is what is about to be published. published: both must hold.',
        default: 'pre-publish',
        input: true,
        policy: true,
        commands: ['check'],
        ...(0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('pre-publish', 'published'),
    },
    match: {
        placeholder: 'MATCH',
        description: 'Which PTR targets are acceptable. exact: the name itself, or what `ptr:` says. any: any name that the repository declares for the address. confirmed: any target that resolves forward to the address. An explicit `ptr:` is always exact.',
        input: true,
        policy: true,
        commands: ['check', 'plan'],
        ...(0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('exact', 'any', 'confirmed'),
    },
    networks: {
        placeholder: 'PREFIX,...',
        description: 'Judge only addresses inside these networks. The rest is skipped, and counted.',
        input: true,
        policy: true,
        many: true,
        commands: ['check', 'plan', 'probe'],
        parse: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)(_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNetwork */ .MO),
    },
    resolvers: {
        placeholder: 'SERVER,...',
        description: 'Whom to ask. system: the recursive servers of this machine, and the authoritative servers before a negative answer or a mismatch becomes an error. authoritative: every authoritative server, found from the root, or by the recursive servers that stand beside it. ADDRESS, ADDRESS:PORT, [V6ADDRESS]:PORT, tcp://ADDRESS, tls://HOST[#NAME] or https://HOST/PATH: that server, whose word is final. Several are asked in turn where one fails.',
        default: 'system',
        input: true,
        policy: true,
        many: true,
        commands: ['check', 'plan'],
        values: ['system', 'authoritative'],
        parse: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)(_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .resolver */ .L2),
    },
    'root-hints': {
        placeholder: 'SERVER,...',
        description: 'Servers of a root of your own, where authoritative servers are found: ADDRESS, ADDRESS:PORT or [V6ADDRESS]:PORT. The port is that of all authoritative servers. Without it: the public root.',
        input: true,
        policy: true,
        many: true,
        commands: ['check', 'plan'],
        parse: _dns_authority_root_hints_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRootHints */ .S,
    },
    offline: {
        placeholder: '',
        description: 'Send no packet: judge the pairs against the zones that the repository itself holds.',
        default: 'false',
        input: true,
        toggle: true,
        commands: ['check', 'plan'],
        parse: _option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    },
    scope: {
        placeholder: 'SCOPE',
        description: 'Which pairs can block. changed: those that the change adds or alters against its base; the rest is shown. all: every pair. Without it: changed in pull requests, merge groups, pushes of branches and with `base`, all elsewhere.',
        input: true,
        commands: ['check'],
        ...(0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('changed', 'all'),
    },
    base: {
        placeholder: 'REVISION',
        description: 'The commit, branch or tag that the change is compared with, from where the head left it. Policy comes from there too. The action finds it itself in pull requests, merge groups and pushes.',
        input: true,
        commands: ['check'],
        parse: _option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .only */ .j6,
    },
    at: {
        placeholder: 'DATE',
        description: 'The date for which the rollout is judged, planned or served: a day, midnight in UTC, or a time with its offset. Without it: now.',
        input: true,
        commands: ['check', 'plan', 'serve'],
        parse: _option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR,
    },
    token: {
        placeholder: 'TOKEN',
        description: 'Token for the GitHub API. With `contents: read` it serves to read the base of the change where the checkout does not hold it; `check-run` and `comment` need more.',
        input: true,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner's own expression syntax
        inputDefault: '${{ github.token }}',
        commands: [],
        parse: _option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .only */ .j6,
    },
    'check-run': {
        placeholder: '',
        description: 'Make a check run on the head commit as well, with every annotation and not only ten of a kind. Needs a token with `checks: write`; without it a notice says so.',
        default: 'false',
        input: true,
        toggle: true,
        commands: [],
        parse: _option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    },
    comment: {
        placeholder: '',
        description: 'Keep one comment on the pull request up to date, and suggest the right PTR line where the change itself holds the wrong one. Nothing is written while all is well. Needs a token with `pull-requests: write`; without it a notice says so.',
        default: 'false',
        input: true,
        toggle: true,
        commands: [],
        parse: _option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    },
    baseline: {
        placeholder: 'FILE',
        description: 'File of known findings, made by write-baseline: they are shown as notices and block nothing until they are repaired. In a pull request the file is the one of the base.',
        input: true,
        policy: true,
        commands: ['check'],
        parse: _option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .only */ .j6,
    },
    'write-baseline': {
        placeholder: 'FILE',
        description: 'Write the findings of this run to a file for baseline. Failed lookups are left out. The exit code stays what the findings make it.',
        input: true,
        commands: ['check'],
        parse: _option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .only */ .j6,
    },
    wait: {
        placeholder: 'DURATION',
        description: 'Longest time to wait for PTR records that are missing, declared and not yet live, or could not be looked up: they are asked for again and again, each time without what was remembered. 0 does not wait.',
        default: '0',
        input: true,
        commands: ['check'],
        parse: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(0, 24 * 3_600_000),
    },
    shard: {
        placeholder: 'I/N',
        description: 'Judge only the I-th of N shares of the pairs, so that a matrix spreads a large run over many runners. What the other pairs say of each other is known all the same. The JSON reports of all shards become one with merge; a shard makes no annotations, summary, check run or comment.',
        input: true,
        commands: ['check'],
        parse: _option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .shard */ .B5,
    },
    merge: {
        placeholder: 'PATTERN,...',
        description: 'Judge nothing, and make one report of the JSON reports of all shards: paths, patterns or folders, best outside the workspace, for a change can bring files along. They have to be of the commit that the workflow runs for; inputs that judge are refused beside it. Annotations, step summary, check run, comment and exit code are those of the whole run.',
        input: true,
        many: true,
        commands: [],
        parse: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)(_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y),
    },
    timings: {
        placeholder: '',
        description: 'Say where the time went, on standard error; in the action, in the log.',
        default: 'false',
        input: true,
        toggle: true,
        commands: ['check'],
        parse: _option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    },
    timeout: {
        placeholder: 'DURATION',
        description: 'Longest wait for the answer to one question, all tries together. A lookup at the authoritative servers takes several questions, one after the other.',
        default: '10s',
        input: true,
        policy: true,
        commands: ['check', 'plan'],
        parse: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(100, 120_000),
    },
    tries: {
        placeholder: 'N',
        description: 'Most packets sent for one question before it counts as unanswered.',
        default: '8',
        input: true,
        policy: true,
        commands: ['check', 'plan'],
        parse: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, 32),
    },
    concurrency: {
        placeholder: 'N',
        description: 'Most questions in flight at once. The window below it adapts to what the servers bear.',
        default: '800',
        input: true,
        policy: true,
        commands: ['check', 'plan'],
        parse: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, 10_000),
    },
    qps: {
        placeholder: 'N',
        description: 'Most questions a second, for resolvers that limit each client. Without it there is no limit.',
        input: true,
        policy: true,
        commands: ['check', 'plan'],
        parse: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, 10_000_000),
    },
    'fail-on': {
        placeholder: 'SEVERITY',
        description: 'Least severity that fails the run: error, warning or notice.',
        default: 'error',
        input: true,
        policy: true,
        commands: ['check'],
        ...(0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('error', 'warning', 'notice'),
    },
    rules: {
        placeholder: 'RULE=LEVEL,...',
        description: 'Change the severity of rules: error, warning, notice or off. lookup-failed cannot be lowered.',
        input: true,
        policy: true,
        many: true,
        commands: ['check', 'plan'],
        parse: _option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO,
    },
    format: {
        placeholder: 'FORMAT',
        description: `Form of the report on standard output: ${_reporters_index_js__WEBPACK_IMPORTED_MODULE_3__/* .FORMATS */ .hR.join(', ')}. probe writes text, json and prometheus; plan writes ${PLAN_FORMATS.join(', ')}.`,
        default: 'text',
        commands: ['check', 'merge', 'plan', 'probe'],
        ...(0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(..._reporters_index_js__WEBPACK_IMPORTED_MODULE_3__/* .FORMATS */ .hR, 'yaml'),
    },
    output: {
        placeholder: 'FORMAT=FILE',
        description: `Write the report to a file as well, in any of ${_reporters_index_js__WEBPACK_IMPORTED_MODULE_3__/* .FORMATS */ .hR.join(', ')}. May be given several times.`,
        input: true,
        many: true,
        commands: ['check', 'merge'],
        parse: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)(_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .CG),
    },
    listen: {
        placeholder: 'ADDRESS,...',
        description: 'Addresses to listen on. Without it: 127.0.0.1 and ::1.',
        many: true,
        commands: ['serve'],
        parse: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)(_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIpAddress */ .D_),
    },
    port: {
        placeholder: 'PORT',
        description: 'Port to listen on, over UDP and TCP; 0 takes a free one.',
        default: '5300',
        commands: ['serve'],
        parse: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(0, 65_535),
    },
    view: {
        placeholder: 'NAME',
        description: 'The view to serve, where a named.conf or DNSControl has several: clients are not told apart. Without it: the first.',
        commands: ['serve'],
        parse: _option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .only */ .j6,
    },
    force: {
        placeholder: '',
        description: 'Write ptr-gate.yml and the GitHub workflow anew where they are there already. The pipeline of another system is never touched.',
        default: 'false',
        toggle: true,
        commands: ['init'],
        parse: _option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    },
    'log-queries': {
        placeholder: '',
        description: 'Print every question: family, transport, client, name, type and result.',
        default: 'false',
        toggle: true,
        commands: ['serve'],
        parse: _option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    },
};
const OPTION_NAMES = Object.keys(OPTIONS);
function optionOf(name) {
    return OPTIONS[name];
}
/** Settles every option: the first layer that has it wins, else the default. The problem names the place. */
function settleOptions(layers) {
    const values = {};
    for (const name of OPTION_NAMES) {
        const option = optionOf(name);
        const layer = layers.find((candidate) => candidate.texts.has(name));
        const texts = layer?.texts.get(name) ?? (option.default === undefined ? undefined : [option.default]);
        if (texts === undefined)
            continue;
        const value = option.parse(texts);
        if (!value.ok)
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${layer?.place(name) ?? name}: ${value.problem}`);
        values[name] = value.value;
    }
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(values);
}
/** Splits a list as flags and action inputs write it: on commas and line ends, blanks trimmed. */
function splitList(text) {
    return text
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}


/***/ }),

/***/ 9202:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ escapeLog),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Jt: () => (/* binding */ disarm),
/* harmony export */   N0: () => (/* binding */ zoneLine),
/* harmony export */   NA: () => (/* binding */ workflowCommand),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   l2: () => (/* binding */ MAX_MESSAGE_UNITS),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* unused harmony export plainText */
/**
 * Foreign text (DNS answers, file contents, pull requests) made safe for each medium. Every reporter passes every
 * foreign string through here; none has an escape of its own.
 */
/** What a reader cannot see, or what moves, hides or reorders what he does see. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
/** What nearly every name and address is made of; the test is many times faster than a search for `HIDDEN`. */
const PRINTABLE = /^[ -~]*$/;
/** Control, bidi, zero-width and line-separating characters as `\x1b`, `\u202e`, `\u{e0001}`: one line, all of it seen. */
function visible(text) {
    return PRINTABLE.test(text) ? text : text.replace(HIDDEN, codeOf);
}
function codeOf(char) {
    const code = char.codePointAt(0);
    const hex = code.toString(16);
    if (code < 0x100)
        return `\\x${hex.padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
/**
 * Lines that a GitHub runner takes for text only. It obeys `::name::` at the start of a line (after what .NET calls
 * white space) and the older `##[name]` anywhere in a line, on standard error as well.
 */
function disarm(lines) {
    // The break is a visible character: the runner compares by culture, which overlooks zero-width ones.
    // No command begins with a digit, but `::1` is an address. Colour in front is looked through, not relied on.
    return lines
        .replaceAll('##[', '##\\x5b')
        .replace(/^((?:[\s\x85]|\x1b\[[0-9]+m)*)::(?![0-9])(?=[^\n]*::)/gm, '$1\\x3a:');
}
/** Text for a plain log line or several. Everything an action prints that is not a command of its own goes through this. */
function escapeLog(text) {
    return disarm(plainText(text));
}
/** Several lines of text in a medium without any markup. */
function plainText(text) {
    return text.replace(/\r\n/g, '\n').split('\n').map(visible).join('\n');
}
/** The largest message, in UTF-16 units, that the runner keeps. */
const MAX_MESSAGE_UNITS = 4096;
/** A workflow command as one line, without its line end. Properties that are undefined are left out. */
function workflowCommand(name, properties, message) {
    const written = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${commandProperty(String(value))}`)
        .join(',');
    return `::${name}${written === '' ? '' : ` ${written}`}::${commandData(message)}`;
}
function commandData(text) {
    // A mark that combines with the `::` before it would hide the command from a comparison by culture.
    const based = /^\p{M}/u.test(text) ? `\u25cc${text}` : text;
    const shown = based.split('\n').map(visible).join('\n').replaceAll('##[', '##\\x5b');
    return cut(shown, MAX_MESSAGE_UNITS - 1)
        .replaceAll('%', '%25')
        .replaceAll('\n', '%0A');
}
function commandProperty(text) {
    return visible(text)
        .replaceAll('##[', '##\\x5b')
        .replaceAll('%', '%25')
        .replaceAll(':', '%3A')
        .replaceAll(',', '%2C');
}
/** At most `units` UTF-16 units, never half a character, with a sign where something was left out. */
function cut(text, units) {
    if (text.length <= units)
        return text;
    const mark = ' [...]';
    let end = units - mark.length;
    const last = text.charCodeAt(end - 1);
    if (last >= 0xd800 && last <= 0xdbff)
        end--;
    return text.slice(0, end) + mark;
}
/** JSON (RFC 8259) that is also harmless to a terminal and a log: what cannot be seen is written as `\uXXXX`. */
function jsonText(value) {
    const text = JSON.stringify(value);
    return (PRINTABLE.test(text) ? text : text.replace(HIDDEN, jsonEscape)).replaceAll('##[', '##\\u005b');
}
function jsonEscape(char) {
    let out = '';
    for (let i = 0; i < char.length; i++)
        out += `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`;
    return out;
}
/** XML 1.0 character data or an attribute value. What XML cannot carry, or nobody would see, is written as `visible` does. */
function xml(text) {
    return markup(text
        .split(/([\n\t])/)
        .map((part, i) => (i % 2 === 1 ? part : visible(part)))
        .join(''))
        .replaceAll('\t', '&#9;')
        .replaceAll('\n', '&#10;');
}
/** HTML text on one line, outside of any Markdown. */
function html(text) {
    return markup(visible(text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ')));
}
function markup(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;')
        .replaceAll('##[', '##&#91;');
}
/** Foreign text as a Markdown code span: nothing in it is a link, a mention, a picture, an emoji or markup. */
function codeSpan(text) {
    const shown = disarm(visible(text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ')));
    if (shown.trim() === '')
        return '` `';
    const ticks = fence(shown, 1);
    // One space on each side is dropped by the renderer, so an edge that is a space or a backtick needs its own.
    const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    return `${ticks}${pad}${shown}${pad}${ticks}`;
}
/** A run of backticks longer than any in the text, at least `least`. */
function fence(text, least = 3) {
    let ticks = least;
    for (const [run] of text.matchAll(/`+/g))
        ticks = Math.max(ticks, run.length + 1);
    return '`'.repeat(ticks);
}
/** A word or number that no Markdown or GitHub reading turns into anything else, with punctuation that ends a phrase. */
const PLAIN_WORD = /^\(?(?:(?![0-9a-f]{7,}\b)[A-Za-z]+(?:['-][A-Za-z]+)*|[0-9]{1,6}(?:\.[0-9]{1,6})?)\)?[.,;:]?$/;
/**
 * Prose for Markdown or, with `span` given, for HTML: plain words stay, everything that could mean something (names,
 * addresses, mentions, links, markup) becomes code. Not for the start of a Markdown line, where `1.` begins a list.
 */
function prose(text, span = codeSpan) {
    const pieces = [];
    for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
        if (PLAIN_WORD.test(word))
            pieces.push(word);
        else {
            const [open, body, close] = unwrapped(word);
            pieces.push(open + span(body) + close);
        }
    }
    return pieces.join(' ');
}
/** A word without the punctuation of its sentence: brackets around it or around several words, and what ends a phrase. */
function unwrapped(word) {
    const [, bare, end] = /^(.+?)([.,;:]?)$/s.exec(word);
    if (bare.length < 2)
        return ['', bare, end];
    const excess = bare.split('(').length - bare.split(')').length;
    const isBoth = bare.length > 2 && bare.startsWith('(') && bare.endsWith(')');
    const open = bare.startsWith('(') && (excess > 0 || isBoth) ? '(' : '';
    const close = bare.endsWith(')') && (excess < 0 || isBoth) ? ')' : '';
    return [open, bare.slice(open.length, bare.length - close.length), close + end];
}
/** A line for a zone file: the same record, with what is invisible or means something to a log written as `\DDD`. */
function zoneLine(text) {
    return text
        .replace(/[\x00-\x08\x0a-\x1f\x7f]/g, (char) => `\\${String(char.charCodeAt(0)).padStart(3, '0')}`)
        .replace(HIDDEN, (char) => (char === '\t' ? char : codeOf(char)))
        .replaceAll('##[', '##\\091')
        .replace(/^(\s*)::/, '$1\\058:');
}


/***/ }),

/***/ 5549:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   hw: () => (/* binding */ reporterOf)
/* harmony export */ });
/* unused harmony export allReporters */
/** Every format, in the order in which documentation lists them. A run loads those that it writes. */
const REPORTERS = {
    text: async () => (await __nccwpck_require__.e(/* import() */ 7236).then(__nccwpck_require__.bind(__nccwpck_require__, 7236))).text,
    json: async () => (await __nccwpck_require__.e(/* import() */ 6367).then(__nccwpck_require__.bind(__nccwpck_require__, 6367))).json,
    github: async () => (await __nccwpck_require__.e(/* import() */ 7572).then(__nccwpck_require__.bind(__nccwpck_require__, 7572))).github,
    markdown: async () => (await __nccwpck_require__.e(/* import() */ 8654).then(__nccwpck_require__.bind(__nccwpck_require__, 8654))).markdown,
    sarif: async () => (await __nccwpck_require__.e(/* import() */ 8988).then(__nccwpck_require__.bind(__nccwpck_require__, 8988))).sarif,
    junit: async () => (await __nccwpck_require__.e(/* import() */ 7869).then(__nccwpck_require__.bind(__nccwpck_require__, 7869))).junit,
    gitlab: async () => (await __nccwpck_require__.e(/* import() */ 1886).then(__nccwpck_require__.bind(__nccwpck_require__, 1886))).gitlab,
    prometheus: async () => (await __nccwpck_require__.e(/* import() */ 4637).then(__nccwpck_require__.bind(__nccwpck_require__, 4637))).prometheus,
};
const FORMATS = Object.keys(REPORTERS);
/** Undefined where a report has no such form. */
async function reporterOf(format) {
    return Object.hasOwn(REPORTERS, format) ? REPORTERS[format]() : undefined;
}
/** All of them, for documentation and tests. */
async function allReporters() {
    return Promise.all(FORMATS.map((format) => REPORTERS[format]()));
}


/***/ }),

/***/ 5487:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ pairSample),
/* harmony export */   u: () => (/* binding */ pairTables)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8590);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9202);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5225);



/** The gravest first; what was skipped has a list of its own, with the reasons. */
const SHOWN = ['failed', 'unverified', 'pending', 'ready', 'verified'];
const MAX_CELL_UNITS = 500;
const MAX_VALUES = 5;
/** One folded table for each state, of at most so many octets together; what does not fit is counted. */
function pairTables({ counts }, pairs, octets) {
    const tables = [];
    let room = octets;
    for (const state of SHOWN) {
        const rows = [];
        for (const pair of pairs) {
            if (pair.state !== state)
                continue;
            const row = rowOf(pair);
            if (Buffer.byteLength(row) + 400 > room)
                break;
            room -= Buffer.byteLength(row) + 1;
            rows.push(row);
        }
        if (rows.length === 0)
            continue;
        const left = counts[state] - rows.length;
        const more = left > 0 ? `\n<p>and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(left)} more, in the JSON report</p>` : '';
        tables.push(`<details><summary>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counts[state])} ${state}</summary>\n<table>\n<tr><th>Name</th><th>Address</th><th>PTR</th><th>Forward</th><th>Where</th></tr>\n${rows.join('\n')}\n</table>${more}\n</details>`);
        room -= 400;
    }
    return tables.join('\n\n');
}
function rowOf({ name, address, ptr, forward, location, region }) {
    const where = region === null ? cell((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)(location)) : `${cell((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)(location))} ${cell(region)}`;
    return `<tr><td>${cell(name)}</td><td>${cell(address)}</td><td>${seen(ptr)}</td><td>${seen(forward)}</td><td>${where}</td></tr>`;
}
/** What a lookup saw: null is no answer, empty is an answer that says none. */
function seen(values) {
    if (values === null)
        return 'not known';
    if (values.length === 0)
        return 'none';
    const more = values.length > MAX_VALUES ? ` and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(values.length - MAX_VALUES)} more` : '';
    return values.slice(0, MAX_VALUES).map(cell).join(', ') + more;
}
function cell(text) {
    return `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, MAX_CELL_UNITS))}</code>`;
}
/** Keeps the first pairs of each state from a stream of any length. */
function pairSample(perState) {
    const pairs = [];
    const room = new Map(_model_report_js__WEBPACK_IMPORTED_MODULE_2__/* .STATES */ .x.map((state) => [state, perState]));
    return {
        pairs,
        add(result) {
            const left = room.get(result.state);
            if (left === 0)
                return;
            room.set(result.state, left - 1);
            pairs.push(result);
        },
    };
}


/***/ }),

/***/ 5225:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   KS: () => (/* binding */ countsSentence),
/* harmony export */   Mo: () => (/* binding */ skipCounts),
/* harmony export */   Qc: () => (/* binding */ coverageSentence),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   cR: () => (/* binding */ skipTotal),
/* harmony export */   ej: () => (/* binding */ suppressedSentence),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export severitySentence */
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8590);

/** `1 pair`, `2 pairs`; thousands are grouped. */
function count(number, noun, plural = `${noun}s`) {
    return `${grouped(number)} ${number === 1 ? noun : plural}`;
}
function grouped(number) {
    return String(number).replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
}
/** `path:line:column`, as far as it is known. */
function place(location) {
    if (location === null)
        return '';
    let text = location.path;
    if (location.line !== undefined) {
        text += `:${location.line}`;
        if (location.column !== undefined)
            text += `:${location.column}`;
    }
    return text;
}
/** States with at least one pair, the worst first: `1 failed, 3 verified`. */
function countsSentence(counts) {
    const order = [..._model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .x].reverse().sort((a, b) => weight(a) - weight(b));
    const parts = order
        .filter((state) => counts[state] > 0)
        .map((state) => `${grouped(counts[state])} ${state}`);
    return parts.length === 0 ? 'no pairs' : parts.join(', ');
}
function weight(state) {
    return ['failed', 'unverified', 'pending', 'ready', 'verified', 'skipped'].indexOf(state);
}
/** `2 errors, 1 warning` of those findings that can block. */
function severitySentence(findings) {
    const parts = ['error', 'warning', 'notice'].flatMap((severity) => {
        const number = findings.filter((finding) => finding.severity === severity).length;
        return number === 0 ? [] : [count(number, severity)];
    });
    return parts.length === 0 ? 'no findings' : parts.join(', ');
}
/** The verdict in one word, and one or two sentences that say what it means and what to do next. */
function verdictSentence(summary) {
    const gating = summary.findings.filter((finding) => finding.gating);
    const old = summary.findings.length - gating.length;
    const before = old === 0
        ? ''
        : ` ${count(old, 'finding')} that ${old === 1 ? 'was' : 'were'} there before did not count.`;
    const { counts } = summary;
    if (summary.incomplete === true)
        return {
            word: 'INCOMPLETE',
            sentence: `The run was interrupted, and ${count(summary.coverage.unjudged ?? 0, 'pair')} ${summary.coverage.unjudged === 1 ? 'was' : 'were'} not judged: run the check again. Until then: ${severitySentence(gating)}.${before}`,
        };
    switch (summary.verdict) {
        case 'fail': {
            if (summary.findings.some(({ rule }) => rule === 'nothing-to-check'))
                return {
                    word: 'FAIL',
                    sentence: `No pair was judged, so nothing has passed. See the remedy, then run the check again.${before}`,
                };
            const unanswered = counts.unverified === 0 ? '' : ` ${count(counts.unverified, 'pair')} could not be verified.`;
            return {
                word: 'FAIL',
                sentence: `${severitySentence(gating)}. Do not publish yet: apply the remedies, then run the check again.${unanswered}${before}`,
            };
        }
        case 'unverified': {
            const what = counts.unverified === 0 ? 'not everything could' : `${count(counts.unverified, 'pair')} could not`;
            return {
                word: 'UNVERIFIED',
                sentence: `Nothing wrong was seen, but ${what} be verified. Run the check again, or ask other servers with --resolvers.${before}`,
            };
        }
        case 'pass':
            return { word: 'PASS', sentence: passSentence(summary) + before };
    }
}
function passSentence(summary) {
    const { counts, findings } = summary;
    const gating = findings.filter((finding) => finding.gating).length;
    const remarks = gating === 0 ? '' : ` ${count(gating, 'finding')} to look at, none of which blocks.`;
    const good = counts.verified + counts.ready;
    const skipped = skipTotal(summary);
    if (good === 0 && counts.pending + counts.failed + counts.unverified === 0)
        return `${unjudgedSentence(skipped)}${remarks}`;
    const ready = counts.ready === 0 ? '' : ` ${readySentence(summary)}`;
    const unjudged = skipped === 0 ? '' : `, ${grouped(skipped)} ${skipped === 1 ? 'was' : 'were'} not judged`;
    return `${count(good, 'pair')} ${good === 1 ? 'holds' : 'hold'}${unjudged}.${ready}${remarks}`;
}
/** Nothing to judge is in order; what could not be judged is for a person to look at. */
function unjudgedSentence(skipped) {
    if (skipped === 0)
        return 'No pair had to be judged.';
    return `No pair was judged: ${skipped === 1 ? '1 declaration was skipped, with the reason' : `${grouped(skipped)} declarations were skipped, each with the reason`}.`;
}
/** What a pair without its forward may do: a region that waits for its date must not publish it yet. */
function readySentence(summary) {
    const { counts, rollout } = summary;
    const waiting = (rollout?.regions ?? []).filter(({ state }) => state !== 'due');
    const pairs = count(counts.ready, 'pair');
    if (waiting.length === 0)
        return `${pairs} can be published: ${reverseClause(summary)}.`;
    const regions = waiting.slice(0, 5).map(({ region }) => region);
    const more = waiting.length > regions.length ? ` and ${waiting.length - regions.length} more` : '';
    return `${pairs} ${counts.ready === 1 ? 'is' : 'are'} ready: ${reverseClause(summary)}; the AAAA of ${regions.join(', ')}${more} must wait for ${waiting.length === 1 ? 'its' : 'their'} date.`;
}
/** Where the reverse of the ready pairs is: only what was looked up is said to be live. */
function reverseClause({ counts, coverage }) {
    const unseen = coverage.unseenReverse ?? 0;
    if (unseen === 0)
        return 'the reverse is live already';
    const declared = 'is declared in this repository and was not looked up';
    return unseen === counts.ready
        ? `the reverse ${declared}`
        : `the reverse of ${grouped(counts.ready - unseen)} is live already, that of ${grouped(unseen)} ${declared}`;
}
/** Reasons and how often each occurs, the most frequent first. */
function skipCounts(summary) {
    const numbers = new Map(Object.entries(summary.coverage.skipped ?? {}));
    if (numbers.size === 0)
        for (const { reason } of summary.skipped)
            numbers.set(reason, (numbers.get(reason) ?? 0) + 1);
    return [...numbers]
        .map(([reason, number]) => ({ reason, number }))
        .sort((a, b) => b.number - a.number || (a.reason < b.reason ? -1 : 1));
}
/** How many were not judged, also those that the report does not list. */
function skipTotal(summary) {
    return skipCounts(summary).reduce((sum, { number }) => sum + number, 0);
}
/** What was asked and of whom, in one sentence. */
function coverageSentence(summary) {
    const { coverage, shard } = summary;
    const part = shard === undefined ? '' : `Shard ${shard.index} of ${shard.count}: `;
    const read = `${part}${count(coverage.pairs, 'pair')} from ${count(coverage.files, 'listed file')}`;
    const took = `${seconds(coverage.durationMs)}`;
    if (coverage.offline)
        return `${read}, judged offline against the repository's own zones, in ${took}.`;
    const servers = coverage.servers.slice(0, 4).join(', ');
    const more = coverage.servers.length > 4 ? ` and ${coverage.servers.length - 4} more` : '';
    const asked = coverage.servers.length === 0 ? '' : ` to ${servers}${more}`;
    const retries = coverage.retries === 0 ? '' : `, ${count(coverage.retries, 'retry', 'retries')}`;
    return `${read}; ${count(coverage.questions, 'question')}${asked} (${grouped(coverage.sent)} sent${retries}), in ${took}.`;
}
function seconds(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
/** Why a finding is not shown: the reason given, until when, and where that is written. */
function suppressedSentence(suppressed) {
    const until = suppressed.until === null ? '' : ` until ${suppressed.until}`;
    const by = suppressed.by === null ? '' : ` (${place(suppressed.by)})`;
    return `${suppressed.reason}${until}${by}`;
}


/***/ }),

/***/ 2600:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ parseInterval),
/* harmony export */   Pl: () => (/* binding */ after),
/* harmony export */   mI: () => (/* binding */ parseMoment),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3385);

const FORM = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$/;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** `YYYY-MM-DD`, which is midnight UTC, or RFC 3339 with a time and an offset. Without an offset a time would be a guess. */
function parseMoment(text) {
    const match = FORM.exec(text.trim());
    if (match === null) {
        const why = /^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9:]+$/.test(text.trim())
            ? 'has a time without an offset from UTC'
            : 'is not a date';
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(`'${shown(text)}' ${why}`);
    }
    const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
    const offsetMinutes = offsetOf(match[7]);
    const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month - 1) && hour < 24 && minute < 60;
    if (!exists || second > 59 || offsetMinutes === undefined)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(`there is no '${shown(text)}' in the calendar`);
    const local = midnight(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000;
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ epochMs: local - offsetMinutes * MINUTE_MS, offsetMinutes });
}
function offsetOf(text) {
    if (text === undefined || text.toUpperCase() === 'Z')
        return 0;
    const [hours, minutes] = text.slice(1).split(':').map(Number);
    if (hours > 23 || minutes > 59)
        return undefined;
    return (text[0] === '-' ? -1 : 1) * (hours * 60 + minutes);
}
/** `1 week`, `7 days`, `2 months`. */
function parseInterval(text) {
    const match = /^([1-9][0-9]{0,3})\s*(day|week|month)s?$/.exec(text.trim());
    return match === null
        ? (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(`'${shown(text)}' is not an interval of days, weeks or months`)
        : (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ count: Number(match[1]), unit: match[2] });
}
/** `1 week`, `2 months`. */
function formatInterval({ count, unit }) {
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
/**
 * The instant `times` intervals after the start, in milliseconds since the epoch. Days have 24 hours; months end where
 * the calendar of the start's offset ends them, counted from the start, so that 31 January is followed by 28 February
 * and then by 31 March.
 */
function after({ epochMs, offsetMinutes }, { count, unit }, times) {
    if (unit !== 'month')
        return epochMs + count * times * (unit === 'week' ? 7 : 1) * DAY_MS;
    const shift = offsetMinutes * MINUTE_MS;
    const local = new Date(epochMs + shift);
    const months = local.getUTCFullYear() * 12 + local.getUTCMonth() + count * times;
    const [year, month] = [Math.floor(months / 12), months % 12];
    const day = Math.min(local.getUTCDate(), daysIn(year, month));
    const timeOfDay = epochMs + shift - midnight(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate());
    return midnight(year, month, day) + timeOfDay - shift;
}
/** `Date.UTC` takes the years 0 to 99 for those of another century. */
function midnight(year, month, day) {
    return new Date(0).setUTCFullYear(year, month, day);
}
function daysIn(year, month) {
    return new Date(midnight(year, month + 1, 0)).getUTCDate();
}
function shown(text) {
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}


/***/ }),

/***/ 7992:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The released version; a test holds it to package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = require("module");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 1314:
/***/ ((module) => {

module.exports = require("node:dgram");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = require("node:path/posix");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = require("url");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
// EXTERNAL MODULE: ./lib/cannot-run.js
var cannot_run = __nccwpck_require__(1105);
// EXTERNAL MODULE: ./lib/options.js
var lib_options = __nccwpck_require__(874);
// EXTERNAL MODULE: ./lib/commands/index.js
var commands = __nccwpck_require__(723);
;// CONCATENATED MODULE: ./lib/commands/help.js


const WIDTH = 100;
/** The text of `ptr-gate --help`. */
function generalHelp() {
    const width = Math.max(...commands/* COMMANDS */.L.map(({ name }) => name.length)) + 2;
    const names = commands/* COMMANDS */.L.map((command) => `  ${command.name.padEnd(width)}${command.summary}`);
    return `${[
        'ptr-gate stops an address record from being published while its reverse DNS is missing, wrong or unverifiable.',
        '',
        'Usage: ptr-gate [COMMAND] [OPTION...] [ARGUMENT...]',
        '',
        'Commands:',
        ...names,
        '',
        'ptr-gate COMMAND --help shows the options of one command. ptr-gate --version shows the version.',
        '',
        'Exit codes: 0 pass; 1 fail; 2 could not run (usage, configuration, input); 3 nothing wrong was seen, but',
        'something could not be verified.',
    ].join('\n')}\n`;
}
/** The text of `ptr-gate COMMAND --help`. */
function commandHelp(command) {
    const options = lib_options/* OPTION_NAMES */.TM.filter((name) => (0,lib_options/* optionOf */.XD)(name).commands.includes(command.name));
    const lines = [
        `${command.summary}.`,
        '',
        `Usage: ${command.synopsis}${options.length > 0 ? ' [OPTION...]' : ''}`,
        '',
        ...wrap(command.details, ''),
    ];
    if (options.length > 0)
        lines.push('', 'Options:');
    for (const name of options) {
        const option = (0,lib_options/* optionOf */.XD)(name);
        lines.push(`  --${name}${option.placeholder === '' ? '' : ` ${option.placeholder}`}`);
        const shown = option.toggle === true || option.default === undefined ? '' : ` Default: ${option.default}.`;
        lines.push(...wrap(option.description + shown, '      '));
    }
    lines.push('', 'Examples:', ...command.examples.map((example) => `  ${example}`));
    return `${lines.join('\n')}\n`;
}
function wrap(text, indent) {
    const lines = [];
    let line = indent;
    for (const word of text.split(' ')) {
        if (line.length + word.length + 1 > WIDTH && line.trim() !== '') {
            lines.push(line.trimEnd());
            line = indent;
        }
        line += `${word} `;
    }
    lines.push(line.trimEnd());
    return lines;
}

// EXTERNAL MODULE: ./lib/deliver.js
var deliver = __nccwpck_require__(2205);
// EXTERNAL MODULE: ./lib/document/nearest.js
var nearest = __nccwpck_require__(3106);
// EXTERNAL MODULE: ./lib/option-values.js
var option_values = __nccwpck_require__(7710);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __nccwpck_require__(9202);
;// CONCATENATED MODULE: ./lib/signals.js
const SIGNALS = ['SIGINT', 'SIGTERM'];
/**
 * Aborted by the first SIGINT or SIGTERM. A runner that cancels sends one after the other: the second, of either kind, finds
 * no handler left and ends the process at once.
 */
function stopSignal() {
    const controller = new AbortController();
    const stop = () => {
        for (const name of SIGNALS)
            process.off(name, stop);
        controller.abort();
    };
    for (const name of SIGNALS)
        process.on(name, stop);
    return controller.signal;
}

// EXTERNAL MODULE: ./lib/version.js
var version = __nccwpck_require__(7992);
;// CONCATENATED MODULE: ./lib/cli.js












/** Reads the command line. A text instead of an invocation is what to print, with exit code 0. */
function invocationOf(argv) {
    const named = commands/* COMMANDS */.L.find((command) => command.name === argv[0]);
    const command = named ?? commands/* COMMANDS */.L[0];
    const allowed = lib_options/* OPTION_NAMES */.TM.filter((name) => (0,lib_options/* optionOf */.XD)(name).commands.includes(command.name));
    let values;
    let operands;
    try {
        const parsed = (0,external_node_util_namespaceObject.parseArgs)({
            args: argv.slice(named === undefined ? 0 : 1),
            allowPositionals: true,
            options: {
                help: { type: 'boolean', short: 'h' },
                version: { type: 'boolean', short: 'V' },
                ...Object.fromEntries(allowed.map((name) => [
                    name,
                    {
                        type: (0,lib_options/* optionOf */.XD)(name).toggle === true ? 'boolean' : 'string',
                        multiple: true,
                    },
                ])),
            },
        });
        values = parsed.values;
        operands = parsed.positionals;
    }
    catch (error) {
        throw new cannot_run/* CannotRun */.z(usageProblem(error, command, allowed));
    }
    if (named === undefined && operands.length > 0)
        refuseUnknownCommand(operands[0]);
    if (values.version === true)
        return `ptr-gate ${version/* VERSION */.x}\n`;
    if (values.help === true)
        return named === undefined && operands.length === 0 ? generalHelp() : commandHelp(command);
    const texts = new Map();
    for (const name of allowed) {
        const given = values[name];
        if (given === undefined)
            continue;
        const many = (0,lib_options/* optionOf */.XD)(name).many === true;
        texts.set(name, given.flatMap((value) => (many ? (0,lib_options/* splitList */.ry)(String(value)) : [String(value)])));
    }
    const format = texts.get('format') && (0,option_values/* choice */.Yq)(...(0,lib_options/* formatsOf */.IO)(command.name)).parse(texts.get('format'));
    if (format?.ok === false)
        throw new cannot_run/* CannotRun */.z(`--format: ${format.problem}`);
    return { command, operands, flags: { place: (name) => `--${name}`, texts } };
}
/** A mistyped command must not read as the name of a file that nobody has. */
function refuseUnknownCommand(word) {
    if (!/^[a-z]+$/i.test(word) || (0,external_node_fs_.existsSync)(word))
        return;
    if (commands/* COMMANDS */.L.some(({ name }) => name === word))
        throw new cannot_run/* CannotRun */.z(`the command comes before its options: ptr-gate ${word} [OPTION...]`);
    const near = (0,nearest/* nearest */.p)(word, [...commands/* COMMANDS */.L.map(({ name }) => name), 'help', 'version']);
    const command = near === 'help' || near === 'version' ? `ptr-gate --${near}` : `ptr-gate ${near}`;
    throw new cannot_run/* CannotRun */.z(`there is no command '${word}', and no file of that name. ${near === undefined ? 'ptr-gate --help lists the commands.' : `Did you mean ${command}?`}`);
}
function usageProblem(error, command, allowed) {
    const message = error instanceof Error ? error.message : String(error);
    const help = `ptr-gate ${command.name} --help shows the options.`;
    const [, written, unknown] = /Unknown option '(--?([^']+))'/.exec(message) ?? [];
    if (unknown !== undefined) {
        const elsewhere = lib_options/* OPTION_NAMES */.TM.find((name) => name === unknown && (0,lib_options/* optionOf */.XD)(name).commands.length > 0);
        if (elsewhere !== undefined)
            return `${written} is not an option of ${command.name}; it belongs to ${(0,lib_options/* optionOf */.XD)(elsewhere).commands.join(', ')}.`;
        const near = (0,nearest/* nearest */.p)(unknown, [...allowed, 'help', 'version']);
        return `${written} is not an option of ${command.name}.${near === undefined ? '' : ` Did you mean --${near}?`} ${help}`;
    }
    const name = allowed.find((candidate) => message.includes(`--${candidate} `) || message.includes(`--${candidate}'`));
    if (name === undefined)
        return `${message.split('. ')[0]}. ${help}`;
    if (/argument missing/.test(message))
        return `--${name} needs a value: --${name} ${(0,lib_options/* optionOf */.XD)(name).placeholder}. ${help}`;
    if (/ambiguous/.test(message))
        return `--${name} is followed by what looks like another option. A value that begins with a dash is written --${name}=VALUE.`;
    return `--${name} is a switch and takes no value: write --${name} alone, or leave it out.`;
}
function processTerminal() {
    const { env } = process;
    let stopping;
    const colour = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' ? true : process.stdout.isTTY === true;
    return {
        out: (text) => (0,deliver/* writeWhole */.f8)(1, text),
        // In a workflow the runner obeys commands on standard error too, and operands are foreign text.
        err: (0,deliver/* whileRead */.ke)((text) => (0,deliver/* writeWhole */.f8)(2, (0,reporters_escape/* disarm */.Jt)(text))),
        colour: colour && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
        interactive: process.stderr.isTTY === true,
        env,
        cwd: process.cwd(),
        /** Signals end a command at once, unless it asks for this, which it then has to heed. */
        get signal() {
            stopping ??= stopSignal();
            return stopping;
        },
    };
}
async function main(argv) {
    const terminal = processTerminal();
    try {
        const invocation = invocationOf(argv);
        if (typeof invocation === 'string') {
            terminal.out(invocation);
            return 0;
        }
        return await invocation.command.run(invocation.operands, invocation.flags, terminal);
    }
    catch (error) {
        const { code, syscall } = error;
        // Whoever reads the report has seen enough of it.
        if (code === 'EPIPE')
            return 2;
        const problem = syscall === 'write' ? new cannot_run/* CannotRun */.z(`the report cannot be written: ${(0,deliver/* causeOf */.rl)(error)}`) : error;
        if (!(problem instanceof cannot_run/* CannotRun */.z))
            throw error;
        const hint = problem.hint === undefined ? '' : `${problem.hint}\n`;
        terminal.err((0,reporters_escape/* escapeLog */.Ah)(`ptr-gate: ${problem.message}\n${hint}`));
        return 2;
    }
}
// What ends without a verdict has not passed.
process.exitCode = 2;
main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
}, (error) => {
    (0,deliver/* writeWhole */.f8)(2, (0,reporters_escape/* escapeLog */.Ah)(`ptr-gate: internal error, please report it\n${error instanceof Error ? error.stack : String(error)}\n`));
});

module.exports = __webpack_exports__;
/******/ })()
;