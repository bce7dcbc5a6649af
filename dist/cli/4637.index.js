"use strict";
exports.id = 4637;
exports.ids = [4637];
exports.modules = {

/***/ 3574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ LATENCY_BOUNDS_MS)
/* harmony export */ });
/** Upper ends of the latency histogram's buckets, in milliseconds; one more bucket without an end follows. */
const LATENCY_BOUNDS_MS = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000];


/***/ }),

/***/ 4637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   healthMetrics: () => (/* binding */ healthMetrics),
/* harmony export */   metricText: () => (/* binding */ metricText),
/* harmony export */   prometheus: () => (/* binding */ prometheus)
/* harmony export */ });
/* harmony import */ var _model_health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3574);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8590);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9202);



/**
 * The report as metrics, in the text exposition format 0.0.4: for the textfile collector of the node exporter, or to be
 * pushed to a gateway. There are no timestamps, which both refuse. Names of metrics and labels do not change.
 */
const prometheus = {
    format: 'prometheus',
    title: 'metrics in the text exposition format, for the node exporter or a push gateway',
    end: (summary) => [...reportMetrics(summary), ...healthMetrics(summary.health ?? [])].map(metricText).join(''),
};
const VERDICTS = ['pass', 'fail', 'unverified'];
function reportMetrics(summary) {
    const { coverage } = summary;
    return [
        gauge('ptr_gate_verdict', 'Verdict of the run: 1 for the one that holds, 0 for the others.', VERDICTS.map((verdict) => ({ labels: { verdict }, value: verdict === summary.verdict ? 1 : 0 }))),
        single('ptr_gate_unjudged_pairs', 'Pairs whose turn did not come, because the run was interrupted.', coverage.unjudged ?? 0),
        gauge('ptr_gate_pairs', 'Pairs of name and address by how they stand.', _model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .x.map((state) => ({ labels: { state }, value: summary.counts[state] }))),
        gauge('ptr_gate_findings', 'Findings by rule and severity; those that do not gate are on pairs that the change leaves alone.', findingSamples(summary.findings)),
        single('ptr_gate_suppressed_findings', 'Findings that somebody asked not to see.', summary.suppressed.length),
        single('ptr_gate_questions', 'Distinct questions that the run asked of the DNS.', coverage.questions),
        single('ptr_gate_duration_seconds', 'How long the run took.', coverage.durationMs / 1000),
    ];
}
/** Series for rules and severities that occur: the catalogue bounds them. */
function findingSamples(findings) {
    const samples = new Map();
    for (const { rule, severity, gating } of findings) {
        const labels = { rule, severity, gating: String(gating) };
        const key = JSON.stringify(labels);
        const sample = samples.get(key) ?? { labels, value: 0 };
        sample.value++;
        samples.set(key, sample);
    }
    return [...samples.values()];
}
/** Services that get series of their own; each has more than twenty. */
const MAX_SERVICES = 200;
/** The health of services as metrics: the ones with the most timeouts and failures where there are too many. */
function healthMetrics(services) {
    if (services.length === 0)
        return [];
    const shown = services.length <= MAX_SERVICES
        ? services
        : [...services].sort((a, b) => successRatio(a) - successRatio(b)).slice(0, MAX_SERVICES);
    const each = (numberOf) => shown.map((service) => ({ labels: labelsOf(service), value: numberOf(service) }));
    return [
        gauge('ptr_gate_connection_attempts', 'Attempts to connect in this run.', each(({ attempts }) => attempts)),
        gauge('ptr_gate_connection_success_ratio', 'Share of the attempts that succeeded.', each(successRatio)),
        gauge('ptr_gate_connection_timeout_ratio', 'Share of the attempts that timed out.', each(({ timedOut, attempts }) => timedOut / attempts)),
        gauge('ptr_gate_connection_timeout_ratio_lower_bound', 'Lower end of the 95 % confidence interval of the timeout ratio.', each(({ timeoutRateAtLeast }) => timeoutRateAtLeast)),
        gauge('ptr_gate_connection_fallback_ratio', 'Share of connections in which a client by RFC 8305 would have fallen back to IPv4.', shown.flatMap((service) => service.fallback === undefined
            ? []
            : [{ labels: labelsOf(service), value: service.fallback.fallbacks / service.fallback.pairs }])),
        {
            name: 'ptr_gate_connection_duration_seconds',
            help: 'How long the successful attempts of this run took, TLS handshake included where there was one.',
            type: 'histogram',
            samples: shown.flatMap(histogram),
        },
        single('ptr_gate_services_left_out', 'Services that were measured and have no series here, for there are too many.', services.length - shown.length),
    ];
}
function successRatio({ succeeded, attempts }) {
    return succeeded / attempts;
}
function labelsOf({ name, region, family, port }) {
    return { name, region: region ?? '', protocol: `ipv${family}`, port: String(port) };
}
function histogram(service) {
    const labels = labelsOf(service);
    const { succeeded, latency } = service;
    const bucket = (le, value) => ({ suffix: '_bucket', labels: { ...labels, le }, value });
    return [
        ..._model_health_js__WEBPACK_IMPORTED_MODULE_1__/* .LATENCY_BOUNDS_MS */ .M.map((bound, i) => bucket(String(bound / 1000), latency?.buckets[i] ?? 0)),
        bucket('+Inf', succeeded),
        { suffix: '_sum', labels, value: (latency?.sumMs ?? 0) / 1000 },
        { suffix: '_count', labels, value: succeeded },
    ];
}
function gauge(name, help, samples) {
    return { name, help, type: 'gauge', samples };
}
function single(name, help, value) {
    return gauge(name, help, [{ labels: {}, value }]);
}
/** One metric with its HELP and TYPE lines; nothing where it has no sample. */
function metricText({ name, help, type, samples }) {
    if (samples.length === 0)
        return '';
    const lines = samples.map(({ suffix = '', labels, value }) => `${name}${suffix}${labelText(labels)} ${value}`);
    return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('\n')}\n`;
}
function labelText(labels) {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
    return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
/** What cannot be seen is shown as everywhere; then backslash and quote are escaped as the format asks. */
function escaped(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text).replaceAll('##[', '##\\x5b').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}


/***/ })

};
;