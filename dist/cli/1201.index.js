"use strict";
exports.id = 1201;
exports.ids = [1201];
exports.modules = {

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


/***/ }),

/***/ 1201:
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
// EXTERNAL MODULE: ./lib/sources/terraform-plan.js
var terraform_plan = __webpack_require__(6081);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resource.js

function attributeOf(resource, attribute) {
    const { values, unknown, sensitive, omitsUnknown } = resource;
    const node = (0,document_node/* get */.Jt)(values, attribute);
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
        const unknown = isTrue(value.unknown) ? value.unknown : (0,document_node/* itemsOf */.S3)(value.unknown)[i];
        const sensitive = isTrue(value.sensitive) ? value.sensitive : (0,document_node/* itemsOf */.S3)(value.sensitive)[i];
        const member = masked(item, unknown, sensitive);
        return member.kind === 'absent' ? { kind: 'unknown', node: item } : member;
    });
}
/** The value at a key of a mapping. */
function fieldOf(value, key) {
    if (value.kind !== 'known')
        return value;
    return masked((0,document_node/* get */.Jt)(value.node, key), maskAt(value.unknown, key), maskAt(value.sensitive, key));
}
/** The text of a known scalar. */
function knownText(value) {
    return value.kind === 'known' ? (0,document_node/* textOf */.b6)(value.node) : undefined;
}
function masked(node, unknown, sensitive) {
    if (isTrue(unknown))
        return { kind: 'unknown', node };
    if (node === undefined || (0,document_node/* isNull */.kZ)(node))
        return { kind: 'absent' };
    if (isTrue(sensitive))
        return { kind: 'sensitive', node };
    return { kind: 'known', node, unknown, sensitive };
}
function maskAt(mask, key) {
    return isTrue(mask) ? mask : (0,document_node/* get */.Jt)(mask, key);
}
function isTrue(node) {
    return node?.kind === 'scalar' && !node.quoted && node.text === 'true';
}
/** Managed resources as the plan leaves them: `resource_changes` first, and what only `planned_values` has. */
function* plannedResources(plan) {
    const seen = new Set();
    for (const entry of (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(plan, 'resource_changes'))) {
        const resource = changedResource(entry, 'after');
        if (resource === undefined)
            continue;
        seen.add(resource.address);
        const isGone = resource.values === undefined || (0,document_node/* isNull */.kZ)(resource.values);
        if ((0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(entry, 'mode')) !== 'data' && !isGone)
            yield resource;
    }
    for (const { resource, mode } of resourcesOfState((0,document_node/* get */.Jt)(plan, 'planned_values') ?? (0,document_node/* get */.Jt)(plan, 'values'))) {
        if (mode !== 'data' && !seen.has(resource.address))
            yield resource;
    }
}
/** Everything that the plan mentions, data sources and the state before included: for looking things up. */
function* mentionedResources(plan) {
    for (const entry of (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(plan, 'resource_changes'))) {
        for (const side of ['after', 'before']) {
            const resource = changedResource(entry, side);
            if (resource?.values?.kind === 'map')
                yield resource;
        }
    }
    for (const state of [
        (0,document_node/* get */.Jt)(plan, 'planned_values'),
        (0,document_node/* get */.Jt)((0,document_node/* get */.Jt)(plan, 'prior_state'), 'values'),
        (0,document_node/* get */.Jt)(plan, 'values'),
    ]) {
        for (const { resource } of resourcesOfState(state))
            yield resource;
    }
}
function changedResource(entry, side) {
    const place = (0,document_node/* get */.Jt)(entry, 'address');
    const address = (0,document_node/* textOf */.b6)(place);
    const change = (0,document_node/* get */.Jt)(entry, 'change');
    if (place === undefined || address === undefined)
        return undefined;
    return {
        address,
        module: (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(entry, 'module_address')) ?? '',
        type: (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(entry, 'type')) ?? '',
        name: (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(entry, 'name')) ?? '',
        place,
        values: (0,document_node/* get */.Jt)(change, side),
        unknown: side === 'after' ? (0,document_node/* get */.Jt)(change, 'after_unknown') : undefined,
        sensitive: (0,document_node/* get */.Jt)(change, `${side}_sensitive`),
        omitsUnknown: false,
    };
}
function* resourcesOfState(state) {
    yield* resourcesOfModule((0,document_node/* get */.Jt)(state, 'root_module'), '');
}
function* resourcesOfModule(node, module) {
    for (const entry of (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(node, 'resources'))) {
        const place = (0,document_node/* get */.Jt)(entry, 'address');
        const address = (0,document_node/* textOf */.b6)(place);
        if (place === undefined || address === undefined)
            continue;
        const resource = {
            address,
            module,
            type: (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(entry, 'type')) ?? '',
            name: (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(entry, 'name')) ?? '',
            place,
            values: (0,document_node/* get */.Jt)(entry, 'values'),
            unknown: undefined,
            sensitive: (0,document_node/* get */.Jt)(entry, 'sensitive_values'),
            omitsUnknown: true,
        };
        yield { resource, mode: (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(entry, 'mode')) };
    }
    for (const child of (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(node, 'child_modules'))) {
        yield* resourcesOfModule(child, (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(child, 'address')) ?? module);
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
    return value.node.kind === 'list' ? value.node.items.length > 0 : (0,document_node/* entriesOf */.Mc)(value.node).length > 0;
}

// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/model/reverse-name.js + 2 modules
var reverse_name = __webpack_require__(9776);
// EXTERNAL MODULE: ./lib/sources/provider-record.js
var provider_record = __webpack_require__(3972);
// EXTERNAL MODULE: ./lib/sources/syntax-defect.js
var syntax_defect = __webpack_require__(6630);
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
            if (!(0,provider_record/* isPairType */.N_)(text))
                return;
            type = text;
        }
        const data = [...dataOf(shape, resource)];
        if (shape.isOptional === true && data.every(({ value }) => value.kind === 'absent'))
            return;
        const zone = zoneOf(shape, resource, zones);
        const owner = ownerOf(shape, resource, zone);
        if (owner.kind !== 'owner') {
            yield owner.declaration;
            return;
        }
        const noData = shape.withoutData?.(resource);
        if (noData !== undefined) {
            yield skip(resource, noData.reason, noData.detail, { name: owner.name });
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
                yield (0,provider_record/* declareProviderRecord */.$r)({
                    owner: owner.name,
                    type,
                    data: text,
                    location: (0,document_node/* placeOf */.$t)(member.node),
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
function zoneOf({ zone }, resource, zones) {
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
    const name = (0,provider_record/* parseProviderName */.ES)(text);
    return name.ok ? { name: name.value, isPrivate: false } : undefined;
}
function ownerOf(shape, resource, zone) {
    const none = (declaration) => ({ kind: 'none', declaration });
    if (shape.completeName !== undefined) {
        const complete = (0,provider_record/* parseProviderName */.ES)(decimalEscapes(knownText(attributeOf(resource, shape.completeName)) ?? '', shape));
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
        return none(skip(resource, 'zone-name-unknown', detail));
    }
    const bare = (0,domain_name/* parseDomainName */.r)(text);
    const isInZone = zone !== undefined && shape.nameIs === 'either' && bare.ok && (0,domain_name/* isAtOrBelow */.a5)(bare.value, zone.name);
    const name = (0,provider_record/* parseProviderName */.ES)(text, appends && !isInZone ? zone?.name : undefined);
    return name.ok
        ? { kind: 'owner', name: name.value }
        : none((0,syntax_defect/* syntaxDefect */.l)((0,document_node/* placeOf */.$t)(place), `${resource.address}: ${name.problem}`));
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
            yield (0,syntax_defect/* syntaxDefect */.l)((0,document_node/* placeOf */.$t)(value.node), `${resource.address}: ${address.problem}. Write an address such as 2001:db8::25`);
            return;
        }
        yield (0,provider_record/* declareProviderRecord */.$r)({
            owner: (0,reverse_name/* reverseNameOf */.f)(address.value),
            type: 'PTR',
            data: target,
            location: (0,document_node/* placeOf */.$t)(ptr.node),
        });
    };
}
/** What a plan does not tell: a value that apply decides, a sensitive one, or none. */
function withheld(resource, value, what, name) {
    const place = 'node' in value ? value.node : undefined;
    const more = { ...(name === undefined ? {} : { name }), ...(place === undefined ? {} : { place }) };
    if (value.kind === 'unknown') {
        return skip(resource, 'known-after-apply', `${resource.address}: ${what} is known only after apply`, more);
    }
    if (value.kind === 'sensitive') {
        return skip(resource, 'sensitive-value', `${resource.address}: ${what} is marked sensitive, and is not shown`, more);
    }
    return skip(resource, 'no-value', `${resource.address}: ${what} has no value`, more);
}
function skip(resource, reason, detail, { name, place = resource.place } = {}) {
    return {
        kind: 'skip',
        skip: { reason, detail, ...(name === undefined ? {} : { name }), location: (0,document_node/* placeOf */.$t)(place) },
    };
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resource-types.js



/** Every resource type that holds A, AAAA, CNAME or PTR records. Another provider is another row. */
const RESOURCE_TYPES = {
    aws_eip_domain_name: reverseOfElasticIp,
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
/** It sets the PTR of an address that only its `aws_eip` knows, by an id. */
function* reverseOfElasticIp(resource) {
    const name = knownText(attributeOf(resource, 'domain_name'));
    const detail = `${resource.address} lets the PTR of an Elastic IP name ${name ?? 'something'}, and does not hold that address. Write the pair under expect:`;
    yield { kind: 'skip', skip: { reason: 'address-elsewhere', detail, location: (0,document_node/* placeOf */.$t)(resource.place) } };
}
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
const MAX_STEPS = 32;
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
        if (steps > MAX_STEPS)
            return undefined;
        const constant = (0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(expression, 'constant_value'));
        if (constant !== undefined)
            return find(of, constant);
        const nodes = (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(expression, 'references'));
        if (nodes.length > MAX_REFERENCES)
            return undefined;
        const all = nodes.flatMap((node) => (0,document_node/* textOf */.b6)(node) ?? []);
        const references = all.filter((one) => !all.some((other) => isPartOf(one, other)));
        const isKeyed = references.some((one) => one === 'each.key' || one === 'count.index');
        const [only, second] = references.filter((one) => one !== 'each.key' && one !== 'count.index');
        if (only === undefined || second !== undefined)
            return undefined;
        const variable = /^var\.([\w-]+)$/.exec(only)?.[1];
        if (variable !== undefined) {
            const call = path.at(-1);
            if (call === undefined) {
                const id = (0,document_node/* textOf */.b6)((0,document_node.at)(plan, 'variables', variable, 'value'));
                return id === undefined ? undefined : find(of, id);
            }
            const parent = path.slice(0, -1);
            const passed = (0,document_node.at)(moduleAt(plan, parent), 'module_calls', call.name, 'expressions', variable);
            return follow(passed, parent, call.key, of, steps + 1);
        }
        const output = /^module\.([\w-]+)(?:\[("(?:[^"\\]|\\.)*"|[0-9]+)\])?\.([\w-]+)$/.exec(only);
        if (output !== null) {
            const [, name, written, value] = output;
            const child = [...path, { name: name, key: written ?? (isKeyed ? key : undefined) }];
            const expressed = (0,document_node.at)(moduleAt(plan, child), 'outputs', value, 'expression');
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
                resources = new Map((0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(module, 'resources')).map((one) => [(0,document_node/* textOf */.b6)((0,document_node/* get */.Jt)(one, 'address')) ?? '', one]));
                configured.set(module, resources);
            }
            const declared = resources.get(`${resource.type}.${resource.name}`);
            return follow((0,document_node.at)(declared, 'expressions', attribute), path, instanceKeyOf(resource.address), of, 0);
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
    const name = (0,provider_record/* parseProviderName */.ES)(text);
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
    return path.reduce((module, { name }) => (0,document_node.at)(module, 'module_calls', name, 'module'), (0,document_node.at)(plan, 'configuration', 'root_module'));
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/read.js









/** Types of other providers that by their name hold records: told, so that nobody takes silence for a check. */
const LIKE_RECORDS = /_(?:records?(?:_sets?|_exclusive)?|recordset|rrset|rdns|reverse_dns|reverse_ip|ip_reverse|ptr(?:_?records?)?|domain_entry)(?:_v[0-9]+)?$/;
const OTHER_RECORDS = /_(?:txt|mx|srv|caa|ns|soa|ds|naptr|tlsa|sshfp|svcb|https)_(?:records?|record_set)(?:_v[0-9]+)?$/;
const PARTS = ['resource_changes', 'planned_values', 'values', 'configuration', 'prior_state'];
/** Reads the record resources of a plan, or of a state. */
function* read(file, tree) {
    const plan = planOf(tree.read(file.path, limits/* MAX_OCTETS */.A4), file);
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
            skip: { reason: 'resource-type-not-read', detail, location: (0,document_node/* placeOf */.$t)(first.place) },
        };
    }
    yield* deferred(plan);
}
function planOf(octets, { path }) {
    if (octets.toString('latin1', 0, terraform_plan/* ZIP */.w.length) === terraform_plan/* ZIP */.w) {
        throw new source/* SourceError */.c(`${path}: this is the plan file itself. Write what 'terraform show -json ${path}' prints into a file, and name that.`, { path });
    }
    let plan;
    try {
        plan = (0,parse/* parseDocument */.T)(octets, { path, json: true });
    }
    catch (error) {
        if (error instanceof document_error/* DocumentError */.M)
            throw new source/* SourceError */.c(error.message, error);
        throw error;
    }
    if (!PARTS.some((part) => (0,document_node/* get */.Jt)(plan, part)?.kind === 'map' || (0,document_node/* get */.Jt)(plan, part)?.kind === 'list')) {
        throw new source/* SourceError */.c(`${path}:1:1: this is no plan: it has neither resource_changes nor planned_values. Write what 'terraform show -json PLANFILE' prints into the file.`, { path, line: 1, column: 1 });
    }
    const errored = (0,document_node/* get */.Jt)(plan, 'errored');
    if ((0,document_node/* textOf */.b6)(errored) === 'true') {
        const { line, column } = errored;
        throw new source/* SourceError */.c(`${path}:${line}:${column}: planning ended in an error, so the plan is not whole. Correct the error and plan again.`, { path, line, column });
    }
    return plan;
}
/** Resources that this plan cannot decide about; a later one will. */
function* deferred(plan) {
    for (const entry of (0,document_node/* itemsOf */.S3)((0,document_node/* get */.Jt)(plan, 'deferred_changes'))) {
        const place = (0,document_node.at)(entry, 'resource_change', 'address');
        const type = (0,document_node/* textOf */.b6)((0,document_node.at)(entry, 'resource_change', 'type')) ?? '';
        if (place === undefined || !Object.hasOwn(RESOURCE_TYPES, type))
            continue;
        const detail = `${(0,document_node/* textOf */.b6)(place) ?? type}: this plan puts it off, and a later one decides`;
        yield { kind: 'skip', skip: { reason: 'known-after-apply', detail, location: (0,document_node/* placeOf */.$t)(place) } };
    }
}


/***/ })

};
;