"use strict";
exports.id = 8556;
exports.ids = [8556];
exports.modules = {

/***/ 8556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   factsOf: () => (/* binding */ factsOf),
/* harmony export */   shareOf: () => (/* binding */ shareOf),
/* harmony export */   withNamesOf: () => (/* binding */ withNamesOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7992);


/** Texts that are hashed at once. */
const BATCH = 1024;
/**
 * Pairs that are asked about go to the shards in turn: the shares are equal but for one, and neither a zone with slow
 * servers nor a network that is left out falls to one of them alone. The rest costs nothing and follows the turn; what
 * is no pair goes to the first.
 */
function shareOf({ index, count }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let texts = [];
    let declarations = 0;
    let taken = 0;
    let turn = 0;
    return {
        note(one) {
            texts.push(textOf(one));
            if (texts.length >= BATCH) {
                hash.update(texts.join('\n'));
                texts = [];
            }
            return declarations++;
        },
        takes(one) {
            const owner = one.kind === 'expectation' ? turn : 0;
            if (one.kind === 'expectation' && one.expectation.leftOut === undefined)
                turn = (turn + 1) % count;
            if (owner !== index - 1)
                return false;
            taken++;
            return true;
        },
        facts: () => ({
            declarations,
            taken,
            declared: hash.copy().update(texts.join('\n')).digest('hex'),
        }),
    };
}
function textOf(one) {
    if (one.kind === 'expectation')
        return pairText(one.expectation);
    const { message, location } = one.kind === 'defect' ? one.defect : { ...one.skip, message: one.skip.reason };
    return `${one.kind} ${location.path} ${location.line ?? ''} ${message}`;
}
/** What a pair is and what is asked of it. */
function pairText(pair) {
    const { name, address, ptr, match, requires, forward, region, view, change, location } = pair;
    return `${name} ${address} ${ptr.join()} ${match} ${requires} ${forward} ${region ?? ''} ${view ?? ''} ${change ?? ''} ${location.path} ${location.line ?? ''}`;
}
/** What a service does is measured over both families: a shard measures all addresses of the names in its share. */
function* withNamesOf(shard, listing) {
    const share = shareOf(shard);
    const names = new Set();
    for (const one of listing()) {
        share.note(one);
        if (share.takes(one) && one.kind === 'expectation')
            names.add(one.expectation.name);
    }
    for (const one of listing())
        if (one.kind === 'expectation' && names.has(one.expectation.name))
            yield one;
}
/** What the report of a shard says about itself. */
function factsOf(shard, share, run, of) {
    const { options, policy, health, commit } = of;
    return {
        ...shard,
        ...share.facts(),
        tool: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x,
        commit,
        policy: policyDigest(options, policy),
        failOn: options['fail-on'],
        rules: Object.fromEntries(options.rules ?? []),
        run,
        ...(health === undefined ? {} : { health: health.services }),
    };
}
/** Options that say where a report goes and how fast it comes, and nothing about what is in it. */
const IDLE = [
    'shard',
    'merge',
    'format',
    'output',
    'token',
    'check-run',
    'comment',
    'timings',
    'concurrency',
    'qps',
];
/** The same for two runs that judge by the same rules; nothing secret is in it. */
function policyDigest(options, policy) {
    const telling = Object.fromEntries(Object.entries(options).filter(([name]) => !IDLE.includes(name)));
    const text = JSON.stringify([telling, policy ?? null], (_key, value) => value instanceof Map ? [...value] : typeof value === 'bigint' ? `${value}` : value);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ })

};
;