"use strict";
exports.id = 855;
exports.ids = [855];
exports.modules = {

/***/ 8855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyChanges: () => (/* binding */ policyChanges)
/* harmony export */ });
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3984);
/* harmony import */ var _rollout_moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2600);
/* harmony import */ var _rollout_schedule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3925);



/** What the head's configuration says otherwise than the base's, `expect:` aside: that is not policy. */
function policyChanges(base, head) {
    return [
        ...differences(options(base), options(head), head),
        ...differences(entries(base.ignore, 'policy.ignore', ignoreWords), entries(head.ignore, 'policy.ignore', ignoreWords), head),
        ...differences(regions(base), regions(head), head),
        ...differences(rollout(base), rollout(head), head),
        ...differences(health(base), health(head), head),
        // A new entry only adds pairs; one that goes takes none away while its files are there.
        ...[
            ...differences(entries(base.records, 'records', recordsWords), entries(head.records, 'records', recordsWords), head),
        ].filter(({ after }) => after === null),
    ];
}
function* differences(base, head, { path }) {
    for (const [key, { what, text, location }] of head) {
        const before = base.get(key)?.text ?? null;
        if (before !== text)
            yield { what, before, after: text, location };
    }
    for (const [key, { what, text }] of base) {
        if (!head.has(key))
            yield { what, before: text, after: null, location: { path, line: 1 } };
    }
}
function options({ policy }) {
    return new Map([...policy].map(([name, { texts, location }]) => {
        // The order of a list of rules means nothing; that of a list of resolvers does.
        const ordered = name === 'resolvers' ? texts : [...texts].sort();
        return [name, { what: `policy.${name}`, text: ordered.join(', '), location }];
    }));
}
function regions({ regions: all }) {
    return new Map([...all].map(([name, region]) => [
        name,
        { what: `regions.${name}`, text: regionWords(region), location: region.location },
    ]));
}
/** Each part by itself, so that a hold that is lifted reads as that. */
function rollout({ rollout: policy }) {
    if (policy === undefined)
        return new Map();
    const { start, every, order, hold, pin, location } = policy;
    const words = {
        start: (0,_rollout_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r4)(start.epochMs),
        every: (0,_rollout_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(every),
        order: order.join(', '),
        ...(hold === undefined ? {} : { hold }),
    };
    for (const [region, { epochMs }] of pin)
        words[`pin.${region}`] = (0,_rollout_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r4)(epochMs);
    const entries = Object.entries(words);
    return new Map(entries.map(([key, text]) => [key, { what: `rollout.${key}`, text, location }]));
}
function health({ health: policy }) {
    if (policy === undefined)
        return new Map();
    const { location, ...rest } = policy;
    const text = JSON.stringify({ ...rest, allow: rest.allow.map(_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNetwork */ .CM) });
    return new Map([['health', { what: 'health', text, location }]]);
}
/** Entries of a list have no name: one that is edited is one removed and one that is new. */
function entries(list, section, words) {
    return new Map(list.map((entry) => {
        const text = words(entry);
        return [text, { what: `an entry of ${section}`, text, location: entry.location }];
    }));
}
function regionWords({ resolver, subnet }) {
    const parts = [
        ...(resolver === undefined ? [] : [`resolver ${resolver}`]),
        ...(subnet === undefined ? [] : [`subnet ${(0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNetwork */ .CM)(subnet)}`]),
    ];
    return parts.length === 0 ? 'no vantage' : parts.join(', ');
}
function ignoreWords({ rule, name, address, path, until, reason }) {
    const where = [name, address, path].filter((part) => part !== undefined);
    return `${rule}${where.length === 0 ? '' : ` for ${where.join(', ')}`}${until === undefined ? '' : ` until ${until}`} ("${reason}")`;
}
function recordsWords({ pattern, as, origin }) {
    return `${pattern}${as === undefined ? '' : ` as ${as}`}${origin === undefined ? '' : ` with the origin ${origin}`}`;
}


/***/ })

};
;