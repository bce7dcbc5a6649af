"use strict";
exports.id = 281;
exports.ids = [281];
exports.modules = {

/***/ 281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   read: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _document_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4332);
/* harmony import */ var _document_document_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2208);
/* harmony import */ var _document_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3334);
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8630);
/* harmony import */ var _document_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9977);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3984);
/* harmony import */ var _provider_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3972);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(248);
/* harmony import */ var _syntax_defect_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6630);









const TEMPLATE = /\{\{/;
/** Reads the endpoints of every DNSEndpoint resource of the file. */
function* read(file, tree) {
    const { path } = file;
    const resources = [...endpointResources(documentsOf(tree.read(path, _document_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_OCTETS */ .A4), path))];
    for (const resource of resources)
        yield* readResource(resource);
    if (resources.length === 0) {
        const detail = 'no DNSEndpoint of externaldns.k8s.io stands in this file';
        yield { kind: 'skip', skip: { reason: 'no-endpoint', detail, location: { path, line: 1, column: 1 } } };
    }
}
function documentsOf(octets, path) {
    let text = '';
    try {
        text = (0,_document_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(octets, path);
        return (0,_document_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDocuments */ .e)(text, { path });
    }
    catch (error) {
        if (!(error instanceof _document_document_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentError */ .M))
            throw error;
        const template = TEMPLATE.exec(text);
        if (template !== null)
            throw templateError({ path, ...pointOf(text, template.index) });
        throw new _source_js__WEBPACK_IMPORTED_MODULE_6__/* .SourceError */ .c(error.message, error);
    }
}
function templateError(place) {
    const { path, line, column } = place;
    return new _source_js__WEBPACK_IMPORTED_MODULE_6__/* .SourceError */ .c(`${path}:${line}:${column}: '{{' begins a template that is not rendered. Render it first (helm template), and check what comes out.`, { path, line, column });
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
        const kind = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(node, 'kind'));
        if (kind === 'DNSEndpoint') {
            if ((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(node, 'apiVersion'))?.startsWith('externaldns.k8s.io/') === true)
                yield node;
        }
        else if (kind !== undefined && /List$/.test(kind)) {
            yield* endpointResources((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(node, 'items')).filter((item) => item.kind === 'map'));
        }
    }
}
function* readResource(resource) {
    const endpoints = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__.at)(resource, 'spec', 'endpoints');
    if (endpoints === undefined || (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .isNull */ .kZ)(endpoints))
        return;
    if (endpoints.kind !== 'list') {
        yield (0,_syntax_defect_js__WEBPACK_IMPORTED_MODULE_8__/* .syntaxDefect */ .l)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(endpoints), `'endpoints:' is ${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(endpoints)}. Write a list of {dnsName: ..., recordType: ..., targets: [...]}`);
        return;
    }
    for (const endpoint of endpoints.items)
        yield* readEndpoint(endpoint);
}
function* readEndpoint(node) {
    if (node.kind !== 'map') {
        const found = `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(node)} stands where an endpoint belongs`;
        yield (0,_syntax_defect_js__WEBPACK_IMPORTED_MODULE_8__/* .syntaxDefect */ .l)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(node), `${found}. Write {dnsName: ..., recordType: ..., targets: [...]}`);
        return;
    }
    const nameNode = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(node, 'dnsName');
    refuseTemplate(nameNode);
    const type = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(node, 'recordType'))?.toUpperCase() || undefined;
    if (type !== undefined && !(0,_provider_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isPairType */ .N_)(type))
        return;
    const nameText = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(nameNode);
    if (nameNode === undefined || nameText === undefined || nameText === '') {
        const problem = 'this endpoint has no dnsName. Write one such as dnsName: mail.example.org';
        yield (0,_syntax_defect_js__WEBPACK_IMPORTED_MODULE_8__/* .syntaxDefect */ .l)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(nameNode ?? node), problem);
        return;
    }
    const owner = (0,_provider_record_js__WEBPACK_IMPORTED_MODULE_5__/* .parseProviderName */ .ES)(nameText);
    if (!owner.ok) {
        yield (0,_syntax_defect_js__WEBPACK_IMPORTED_MODULE_8__/* .syntaxDefect */ .l)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(nameNode), owner.problem);
        return;
    }
    const targetsNode = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(node, 'targets');
    const targets = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(targetsNode);
    if (targets.length === 0) {
        const problem = `the endpoint ${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(nameText)} has no targets. Write targets: [2001:db8::25]`;
        yield (0,_syntax_defect_js__WEBPACK_IMPORTED_MODULE_8__/* .syntaxDefect */ .l)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(targetsNode ?? nameNode), problem, owner.value);
        return;
    }
    const properties = propertiesOf(node);
    const endpoint = {
        owner: owner.value,
        type,
        ttl: ttlOf((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(node, 'recordTTL')),
        region: (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(node, 'setIdentifier')) || undefined,
        isAlias: properties.get('alias')?.toLowerCase() === 'true',
    };
    if (isProxied(properties) && type !== 'PTR') {
        const detail = `${owner.value} is proxied by Cloudflare, whose own addresses answer for it`;
        yield skip('proxied', detail, endpoint, nameNode);
        return;
    }
    for (const target of targets)
        yield readTarget(target, endpoint);
}
function readTarget(node, endpoint) {
    const { owner, ttl, region, isAlias } = endpoint;
    if (node.kind !== 'scalar' || (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .isNull */ .kZ)(node)) {
        const problem = `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(node)} stands where a target belongs. Write an address or a name`;
        return (0,_syntax_defect_js__WEBPACK_IMPORTED_MODULE_8__/* .syntaxDefect */ .l)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(node), problem, owner);
    }
    refuseTemplate(node);
    const address = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIpAddress */ .D_)(node.text);
    const type = endpoint.type ?? (address.ok ? (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_4__/* .addressTypeOf */ .cC)(address.value) : 'CNAME');
    if (isAlias && !address.ok && type !== 'PTR') {
        const detail = `${owner} is an alias of ${node.text} at the provider, and takes its addresses`;
        return skip('alias', detail, endpoint, node);
    }
    return (0,_provider_record_js__WEBPACK_IMPORTED_MODULE_5__/* .declareProviderRecord */ .$r)({ owner, type, data: node.text, location: (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(node), ttl, region });
}
function skip(reason, detail, { owner }, place) {
    return { kind: 'skip', skip: { reason, detail, name: owner, location: (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(place) } };
}
function propertiesOf(endpoint) {
    const properties = new Map();
    for (const property of (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(endpoint, 'providerSpecific'))) {
        const name = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(property, 'name'));
        const value = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(property, 'value'));
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
function ttlOf(node) {
    const text = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node);
    if (text === undefined || !/^[0-9]{1,10}$/.test(text))
        return undefined;
    return Number(text) > 0 ? Number(text) : undefined;
}
function refuseTemplate(node) {
    if (node?.kind === 'scalar' && TEMPLATE.test(node.text))
        throw templateError(node);
}


/***/ }),

/***/ 3972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ declareProviderRecord),
/* harmony export */   ES: () => (/* binding */ parseProviderName),
/* harmony export */   N_: () => (/* binding */ isPairType)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8630);
/* harmony import */ var _model_domain_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2668);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3984);
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3385);
/* harmony import */ var _syntax_defect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6630);





function isPairType(type) {
    return type === 'A' || type === 'AAAA' || type === 'PTR' || type === 'CNAME';
}
/**
 * An address record becomes a pair, a PTR or CNAME record stays one. The tool manages some records of a zone, not the
 * zone: no zone is declared, and a record whose zone is unknown is put into one of its own.
 */
function declareProviderRecord(record) {
    const { owner, type, data, location, zone, ttl } = record;
    const address = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIpAddress */ .D_)(data);
    const view = record.view === undefined ? {} : { view: record.view };
    if (type === 'PTR' || type === 'CNAME') {
        const target = parseProviderName(data, record.targetOrigin);
        if (!target.ok)
            return (0,_syntax_defect_js__WEBPACK_IMPORTED_MODULE_3__/* .syntaxDefect */ .l)(location, target.problem, owner);
        return {
            kind: 'record',
            record: { owner, type, ttl, data: target.value, location, zone: zone ?? owner, ...view },
        };
    }
    if (!address.ok) {
        const example = type === 'A' ? '192.0.2.25' : '2001:db8::25';
        return (0,_syntax_defect_js__WEBPACK_IMPORTED_MODULE_3__/* .syntaxDefect */ .l)(location, `${address.problem}. Write an address such as ${example}`, owner);
    }
    const is = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .addressTypeOf */ .cC)(address.value);
    if (is !== type) {
        const family = is === 'A' ? 'an IPv4' : 'an IPv6';
        return (0,_syntax_defect_js__WEBPACK_IMPORTED_MODULE_3__/* .syntaxDefect */ .l)(location, `${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(data)} is ${family} address in a record of type ${type}. Write it in one of type ${is}`, owner);
    }
    const region = record.region === undefined ? {} : { region: record.region };
    return { kind: 'pair', pair: { name: owner, address: address.value, location, ...view, ...region } };
}
/** A name as a tool writes it: fully qualified with or without the final dot, unless an origin is given. */
function parseProviderName(text, origin) {
    if ((0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIpAddress */ .D_)(text).ok) {
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${(0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is an address where a name belongs. Write a name such as mail.example.org`);
    }
    const name = (0,_model_domain_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDomainName */ .r)(text, origin === undefined ? {} : { origin });
    if (!name.ok)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(`${name.problem}. Write a name such as mail.example.org`);
    return name.value === _model_domain_name_js__WEBPACK_IMPORTED_MODULE_1__/* .ROOT */ .Dl ? (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)("'.' is the root. Write a name such as mail.example.org") : name;
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