"use strict";
exports.id = 3367;
exports.ids = [3367];
exports.modules = {

/***/ 3367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   confirmAtAuthorities: () => (/* binding */ confirmAtAuthorities)
/* harmony export */ });
/* harmony import */ var _wire_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(545);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4879);


/**
 * The longest wait for a sign of life from the root, once for the whole run: a firewall may let no DNS out. A path that loses
 * every other packet needs most of it.
 */
const PATIENCE_MS = 5_000;
/** `open` is called at the first doubt: most runs have none, and no packet goes to the root. */
function confirmAtAuthorities(cache, open) {
    let opening;
    let opened;
    let obstacle;
    let kept = 0;
    let closed = false;
    async function openAuthorities() {
        const authority = await open();
        opened = authority;
        if (closed)
            authority.close();
        const reaching = authority.unreachable();
        obstacle = await withinPatience(reaching);
        // Late is not never: what is asked from then on profits.
        reaching.then((found) => {
            obstacle = found;
        });
        return authority;
    }
    function lookup(question) {
        const { vantage } = question;
        const isSubnet = vantage?.subnet !== undefined && vantage.resolver === undefined;
        return isSubnet ? fromSubnet(question) : cache.lookup(question);
    }
    async function confirm(question) {
        // Another server was named to be asked in place of everybody else, or the authorities were asked already.
        if (question.vantage !== undefined)
            return lookup(question);
        const cached = await cache.lookup(question);
        if (doesNotValidate(cached))
            return cached;
        opening ??= openAuthorities();
        const authority = await opening;
        if (obstacle === undefined) {
            const said = await authority.lookup(question);
            if (said.answer.kind !== 'failure')
                return said;
        }
        if (cached.answer.kind === 'failure')
            return cached;
        kept++;
        return { ...cached, fromCache: true };
    }
    /** Caches do not pass a client subnet on (RFC 7871 section 7.1.1): who answers by geography is asked itself. */
    async function fromSubnet(question) {
        opening ??= openAuthorities();
        const authority = await opening;
        const said = obstacle === undefined ? await authority.lookup(question) : undefined;
        if (said !== undefined && said.answer.kind !== 'failure')
            return said;
        const cached = await cache.lookup(question);
        if (cached.answer.kind === 'failure')
            return said ?? cached;
        return { ...cached, fromCache: true };
    }
    function notes() {
        if (kept === 0)
            return [];
        const answers = kept === 1 ? '1 answer is' : `${kept} answers are`;
        const why = obstacle === undefined ? '' : ` (${obstacle})`;
        return [`The authoritative servers could not be asked to confirm it${why}: ${answers} from a cache.`];
    }
    return {
        lookup,
        ...(cache.room === undefined ? {} : { room: cache.room }),
        confirm,
        statistics() {
            const sum = opened === undefined ? cache.statistics() : (0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .X)(cache.statistics(), opened.statistics());
            return { ...sum, notes: [...sum.notes, ...notes()] };
        },
        close() {
            closed = true;
            cache.close();
            opened?.close();
        },
    };
}
/** A resolver that takes no account of CD tells by its extended error alone. */
function doesNotValidate({ answer, errors = [] }) {
    if (answer.kind !== 'failure')
        return false;
    return (answer.cause === 'bogus' ||
        (answer.cause === 'servfail' && errors.some(({ code }) => (0,_wire_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidationError */ .Ah)(code))));
}
async function withinPatience(unreachable) {
    let timer;
    const silence = new Promise((resolve) => {
        timer = setTimeout(resolve, PATIENCE_MS, `no root server answered within ${PATIENCE_MS / 1000} s`);
    });
    try {
        return await Promise.race([unreachable, silence]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 4879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sumOf)
/* harmony export */ });
/** What two resolvers of one run asked together. */
function sumOf(one, other) {
    return {
        questions: one.questions + other.questions,
        sent: one.sent + other.sent,
        retries: one.retries + other.retries,
        truncated: one.truncated + other.truncated,
        ignored: one.ignored + other.ignored,
        malformed: one.malformed + other.malformed,
        servers: [...new Set([...one.servers, ...other.servers])],
        notes: [...new Set([...one.notes, ...other.notes])],
    };
}


/***/ })

};
;