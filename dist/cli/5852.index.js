"use strict";
exports.id = 5852;
exports.ids = [5852];
exports.modules = {

/***/ 5852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stillThere: () => (/* binding */ stillThere),
/* harmony export */   wayOf: () => (/* binding */ wayOf)
/* harmony export */ });
/* harmony import */ var _sources_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2745);
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(248);


/**
 * Files that the base reads and the head does not, though they are still there. They declare what the files of the head do
 * not declare anyway.
 * @throws {SourceError} for one that cannot be read any more, and that nothing else reads.
 */
async function stillThere(base, tree, files) {
    const unlisted = await unlistedFiles(base, tree, files);
    let elsewhere;
    const isElsewhere = (one) => {
        elsewhere ??= new Set(keysOf(files));
        return elsewhere.has(keyOf(one));
    };
    return unlisted.map((file) => ({
        ...file,
        *declarations() {
            // A second declaration would count as added.
            for (const one of file.declarations())
                if (one.kind === 'zone' || !isElsewhere(one))
                    yield one;
        },
    }));
}
/**
 * Files that the base lists and the head does not, or not in that format or for that origin, and that are still there: a
 * list cannot take pairs out of sight.
 * @throws {SourceError} for one that cannot be read any more, and that nothing else reads.
 */
async function unlistedFiles(base, tree, files) {
    const known = new Set(files.map(wayOf));
    const listed = new Set(files.map(({ path, origin }) => placeOf(path, origin)));
    const before = new Set(base.listed.map(({ pattern }) => pattern));
    // To tell what a configuration covers is to read it, and nearly every change leaves the lists alone.
    let covered;
    const isReached = (path, origin) => {
        if (listed.has(placeOf(path, origin)))
            return true;
        covered ??= new Set(files.flatMap(({ covers }) => covers?.() ?? []));
        return covered.has(path);
    };
    const wanted = [
        ...base.listed.filter(({ pattern, as, origin }) => !known.has(wayOf({ path: pattern, source: as ?? '', origin })) && tree.has(pattern)),
        // New files that the base's own patterns name.
        ...base.records.flatMap((entry) => (0,_sources_read_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOf */ .R8)(tree, entry)
            .filter((path) => !before.has(path) && !isReached(path, entry.origin))
            .map((pattern) => ({ ...entry, pattern }))),
    ];
    if (wanted.length === 0)
        return [];
    const found = (await (0,_sources_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readWhatIsThere */ .n_)(tree, wanted, () => { })).filter((file) => {
        if (known.has(wayOf(file)))
            return false;
        try {
            return holdsRecords(file);
        }
        catch (error) {
            if (!(error instanceof _sources_source_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c))
                throw error;
            // Whoever repairs what the base could not read takes nothing out of sight.
            const then = base.files.find((one) => wayOf(one) === wayOf(file));
            if (isReached(file.path, file.origin) || then === undefined || !holdsRecords(then))
                return false;
            throw new _sources_source_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c(`${file.path}: this change no longer lists the file, which is still there and cannot be read: ${error.message} Repair it, list it, or remove it.`, { path: file.path });
        }
    });
    return found.map((file) => {
        const now = files.filter(({ path, source }) => path === file.path && source === file.source);
        return now.length === 0 ? file : onlyWhatLiesOutside(file, now);
    });
}
/**
 * Of a file that the change has read for another origin, the records that are no longer in a zone by that: their names are
 * written in full and stay what they are, while all others have new names.
 */
function onlyWhatLiesOutside(file, now) {
    const keyAt = (name, { path, line, column }) => `${name} ${path}:${line}:${column}`;
    return {
        ...file,
        *declarations() {
            const outside = new Set();
            for (const reading of now)
                for (const one of reading.declarations())
                    if (one.kind === 'skip' && one.skip.reason === 'out-of-zone')
                        outside.add(keyAt(one.skip.name, one.skip.location));
            for (const one of file.declarations())
                if (one.kind === 'record' && outside.has(keyAt(one.record.owner, one.record.location)))
                    yield one;
        },
    };
}
/** Equal for two readings of a file that give the same. */
function wayOf({ path, source, origin, }) {
    return `${placeOf(path, origin)}\0${source}`;
}
function placeOf(path, origin) {
    return `${path}\0${origin ?? ''}`;
}
/** False for a file that has become something else: its pairs are gone, and are reported as such. */
function holdsRecords(file) {
    for (const { kind } of file.declarations())
        if (kind === 'record' || kind === 'pair')
            return true;
    return false;
}
function* keysOf(files) {
    for (const file of files) {
        for (const one of file.declarations()) {
            yield keyOf(one);
            if (one.kind !== 'record' || (one.record.type !== 'A' && one.record.type !== 'AAAA'))
                continue;
            const { owner, data, view } = one.record;
            yield pairKey({ name: owner, address: data, ...(view === undefined ? {} : { view }) });
        }
    }
}
/** Equal for what comes to the same pair, wherever it stands, and for the same problem at the same place. */
function keyOf(one) {
    switch (one.kind) {
        case 'record': {
            const { owner, type, data, view, zone } = one.record;
            const isPair = type === 'A' || type === 'AAAA' || type === 'PTR';
            return JSON.stringify([owner, type, data, view, isPair ? null : zone]);
        }
        case 'pair':
            return pairKey(one.pair);
        case 'defect':
            return JSON.stringify([one.defect.location.path, one.defect.location.line, one.defect.message]);
        case 'skip':
            return JSON.stringify([one.skip.location?.path, one.skip.location?.line, one.skip.reason]);
        case 'zone':
            return '';
    }
}
function pairKey({ name, address, region, view, ptr, }) {
    return JSON.stringify([name, address, region, view, ptr]);
}


/***/ })

};
;