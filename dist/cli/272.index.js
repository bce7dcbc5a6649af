"use strict";
exports.id = 272;
exports.ids = [272];
exports.modules = {

/***/ 8272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: ./lib/check.js + 18 modules
var check = __webpack_require__(6478);
// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/model/reverse-name.js + 2 modules
var reverse_name = __webpack_require__(9776);
// EXTERNAL MODULE: ./lib/reporters/text.js + 1 modules
var reporters_text = __webpack_require__(7236);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/repository/tree.js
var tree = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/repository/memory-tree.js


/** Files held in memory, without links; `chunkOctets` is the size of the pieces that `chunks` gives. */
function memoryTree(files, chunkOctets = 64 * 1024) {
    const contents = new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)]));
    function contentOf(path) {
        const normal = external_node_path_.posix.normalize(path);
        if (normal.startsWith('..') || external_node_path_.posix.isAbsolute(normal))
            throw new tree/* TreeError */.j(path, `${path} lies outside the repository. Name a file inside it.`);
        const content = contents.get(normal);
        if (content === undefined)
            throw new tree/* TreeError */.j(path, `${path} cannot be read: there is no such file.`);
        return content;
    }
    return {
        title: 'memory',
        has: (path) => contents.has(external_node_path_.posix.normalize(path)),
        read(path, maxOctets = Number.POSITIVE_INFINITY) {
            const content = contentOf(path);
            if (content.length > maxOctets)
                throw new tree/* TreeError */.j(path, `${path} has ${content.length} octets, more than ${maxOctets}.`);
            return content;
        },
        *chunks(path) {
            const content = contentOf(path);
            for (let at = 0; at < content.length; at += chunkOctets)
                yield content.subarray(at, at + chunkOctets);
        },
        glob(pattern) {
            return [...contents.keys()].filter((path) => external_node_path_.posix.matchesGlob?.(path, pattern) ?? false).sort();
        },
    };
}

// EXTERNAL MODULE: ./lib/server/server.js + 4 modules
var server_server = __webpack_require__(7101);
// EXTERNAL MODULE: ./lib/zones/zones.js + 2 modules
var zones_zones = __webpack_require__(137);
;// CONCATENATED MODULE: ./lib/commands/demo.js







const NAME = 'stackoverflow.com';
const OTHER_NAME = 'server1.stackoverflow.com';
const ADDRESS = '2606:2800:220:1:248:1893:25c8:1946';
const OTHER_ADDRESS = '2606:2800:220:1:248:1893:25c8:1';
const REVERSE_ZONE = '0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa';
const MANIFEST = `expect:\n  ${NAME}: ${ADDRESS}\n`;
/**
 * Plays the incident that this project comes from against a name server of its own on loopback: the PTR names another
 * name and the check fails; it is repaired and the check passes. Exit code 0 when both came out so, else 1.
 */
async function demo(terminal, runCheck = (manifest, resolvers) => checkFor(terminal, manifest, resolvers)) {
    const { out } = terminal;
    const heading = (text) => out(terminal.colour ? `\n\x1b[1m${text}\x1b[22m\n\n` : `\n${text}\n\n`);
    /** Runs the check against a server that gives this PTR; true when it exits as it should. */
    async function act(target, expected, moral) {
        const server = await (0,server_server/* startServer */.U)(world(target));
        try {
            const { exitCode, text } = await runCheck(MANIFEST, resolversOf(server));
            out(indented(text));
            out(`\n  Exit code ${exitCode}: ${exitCode === expected ? moral : `this should have been ${expected}.`}\n`);
            return exitCode === expected;
        }
        finally {
            await server.close();
        }
    }
    out('An address that was nearly published too early. A name server inside this command plays the DNS, on loopback.\n');
    heading('1. A change wants to publish an IPv6 address. ptr-gate.yml declares it:');
    out(indented(MANIFEST));
    heading('2. The address already has a PTR record, and it names another name:');
    out(indented(`$ORIGIN ${REVERSE_ZONE}.\n${ptrLine(OTHER_NAME)}`));
    out('\n  Servers that verify a client by reverse lookup would drop every connection from it.\n');
    heading('3. So the check in the pull request says:');
    const caught = await act(OTHER_NAME, 1, 'the change waits, and nobody is cut off.');
    heading('4. Whoever holds the reverse zone pastes the line from the report:');
    out(indented(`$ORIGIN ${REVERSE_ZONE}.\n${ptrLine(NAME)}`));
    heading('5. And the same check says:');
    const passed = await act(NAME, 0, 'the reverse is in place, now the AAAA record may be published.');
    if (caught && passed)
        out('\nNow yours: write your names and addresses under expect: in ptr-gate.yml and run ptr-gate.\n');
    else
        terminal.err('\nptr-gate demo: the check did not come out as it should on this machine (see above).\n');
    return caught && passed ? 0 : 1;
}
async function checkFor(terminal, manifest, resolvers) {
    const { exitCode, ...rest } = await (0,check/* prepareCheck */.m)({
        tree: memoryTree({ 'ptr-gate.yml': manifest }),
        files: [],
        flags: {
            place: (name) => `--${name}`,
            texts: new Map([['resolvers', resolvers]]),
        },
        now: new Date(),
    }).run(() => { });
    return { exitCode, text: reporters_text/* text */.Q.end({ exitCode, ...rest }, { colour: terminal.colour }) };
}
/** The forward zone without the AAAA record that is about to be published, and the reverse zone with one PTR record. */
function world(target) {
    const zones = (0,zones_zones/* createZones */.s)();
    const add = (zone, owner, type, data) => zones.add({ owner, type, ttl: 3600, data, location: { path: 'demo' }, zone });
    for (const apex of [NAME, REVERSE_ZONE]) {
        add(apex, apex, 'SOA', `ns1.${NAME}. hostmaster.${NAME}. 1 7200 900 1209600 3600`);
        add(apex, apex, 'NS', `ns1.${NAME}`);
    }
    add(NAME, `ns1.${NAME}`, 'A', '127.0.0.1');
    add(NAME, NAME, 'A', '151.101.1.69');
    add(NAME, OTHER_NAME, 'AAAA', OTHER_ADDRESS);
    add(REVERSE_ZONE, (0,reverse_name/* reverseNameOf */.f)(ADDRESS), 'PTR', target);
    return zones;
}
function ptrLine(target) {
    return `${(0,domain_name/* relativeTo */.Mf)((0,reverse_name/* reverseNameOf */.f)(ADDRESS), REVERSE_ZONE)} IN PTR ${target}.\n`;
}
function resolversOf(server) {
    return server.addresses.map(({ address, port }) => address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`);
}
function indented(text) {
    return text.replace(/^(?=[^\n])/gm, '  ');
}


/***/ })

};
;