"use strict";
exports.id = 1657;
exports.ids = [1657];
exports.modules = {

/***/ 1657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watchHealth: () => (/* binding */ watchHealth)
});

// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/model/domain-name.js + 1 modules
var domain_name = __webpack_require__(2668);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/probe/connect.js

/**
 * ENETUNREACH is here although a router on the way can cause it too: a machine whose provider has no IPv6 gets it for every address.
 */
const LOCAL = new Set([
    'EACCES',
    'EADDRINUSE',
    'EADDRNOTAVAIL',
    'EAFNOSUPPORT',
    'EMFILE',
    'ENETDOWN',
    'ENETUNREACH',
    'ENFILE',
    'ENOBUFS',
    'ENOMEM',
    'EPERM',
]);
const REASONS = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection reset',
    EHOSTUNREACH: 'address unreachable',
    EPIPE: 'connection reset',
};
/**
 * Connects once and hangs up. It is over after `timeoutMs`, whatever the other side does, and the socket is gone then.
 */
function attempt(endpoint, timeoutMs) {
    const { address, port, serverName } = endpoint;
    return new Promise((resolve) => {
        const start = performance.now();
        let connectedMs;
        const standing = () => (connectedMs === undefined ? {} : { connectedMs });
        const socket = serverName === undefined ? (0,external_node_net_.connect)({ host: address, port }) : openTls(endpoint, serverName);
        function settle(result) {
            clearTimeout(timer);
            socket.destroy();
            resolve(result);
        }
        const failed = (reason) => settle({ outcome: 'failure', ...standing(), ms: performance.now() - start, reason });
        const succeeded = () => settle({ outcome: 'success', connectedMs: connectedMs, ms: performance.now() - start });
        const timer = setTimeout(() => settle({ outcome: 'timeout', ...standing() }), timeoutMs);
        socket.once('connect', () => {
            connectedMs = performance.now() - start;
            if (serverName === undefined)
                succeeded();
        });
        socket.once('secureConnect', succeeded);
        socket.once('close', () => failed(serverName === undefined ? 'connection closed' : 'closed during the TLS handshake'));
        // Not once: an error after the attempt is over is of no interest, and without a listener it would end the process.
        socket.on('error', (error) => {
            const code = error.code ?? '';
            if (connectedMs === undefined && LOCAL.has(code))
                settle({ outcome: 'local', code });
            // The system gave up before the timer did: still nothing has come.
            else if (code === 'ETIMEDOUT')
                settle({ outcome: 'timeout', ...standing() });
            else if (connectedMs === undefined)
                failed(REASONS[code] ?? `connection failed (${code || 'no code'})`);
            else
                failed(code === 'ECONNRESET' ? 'reset during the TLS handshake' : 'TLS handshake failed');
        });
    });
}
function openTls({ address, port }, serverName) {
    // Loaded when first needed, as it takes a third of the start-up time.
    const { connect } = process.getBuiltinModule('node:tls');
    return connect({
        host: address,
        port,
        servername: serverName,
        // Only whether the path carries a handshake is measured. No data is sent or believed.
        rejectUnauthorized: false,
        minVersion: 'TLSv1',
    });
}

;// CONCATENATED MODULE: ./lib/probe/attempts.js

/**
 * Connects to every endpoint so many times, all endpoints in turn, so that what is seen of two of them was seen at the
 * same time, and so that all have their share where the time runs out.
 */
async function attemptAll(endpoints, count, timeoutMs, limits) {
    const deadline = performance.now() + limits.totalMs;
    const series = endpoints.map(() => ({
        attempts: [],
        local: undefined,
    }));
    const gate = createGate(limits.concurrency);
    /** One lane of one endpoint: an attempt after the other, while there are any and there is time. */
    async function lane(index) {
        const own = series[index];
        while (own.attempts.length < count) {
            await gate.enter();
            if (own.attempts.length >= count || performance.now() >= deadline || own.local !== undefined) {
                gate.leave();
                return;
            }
            const place = own.attempts.push(undefined) - 1;
            const result = await attempt(endpoints[index], timeoutMs);
            gate.leave();
            if (result.outcome === 'local')
                own.local ??= result.code;
            else
                own.attempts[place] = result;
        }
    }
    const lanes = [];
    for (let i = 0; i < Math.min(limits.perEndpoint, count); i++)
        for (const index of endpoints.keys())
            lanes.push(lane(index));
    await Promise.all(lanes);
    return series.map(({ attempts, local }) => ({
        attempts: attempts.filter((one) => one !== undefined),
        local,
    }));
}
/** Lets so many in at once, the others in the order in which they came. */
function createGate(places) {
    const waiting = [];
    let free = places;
    return {
        async enter() {
            if (free > 0)
                free--;
            else
                await new Promise((resolve) => waiting.push(resolve));
        },
        leave() {
            const next = waiting.shift();
            if (next === undefined)
                free++;
            else
                next();
        },
    };
}

// EXTERNAL MODULE: ./lib/model/special-purpose.js
var special_purpose = __webpack_require__(1290);
// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
;// CONCATENATED MODULE: ./lib/probe/route.js


/** Errors that say that this machine has no way there, whatever the other side does. */
const NO_ROUTE = new Set([
    'ENETUNREACH',
    'EHOSTUNREACH',
    'EADDRNOTAVAIL',
    'EAFNOSUPPORT',
]);
/** The route to the address. No packet is sent: a connected UDP socket only makes the system look up its tables. */
function routeTo(address) {
    const ipv6 = (0,ip_address/* familyOf */.Ap)(address) === 6;
    return new Promise((resolve) => {
        const socket = (0,external_node_dgram_.createSocket)({
            type: ipv6 ? 'udp6' : 'udp4',
            lookup: (literal, _options, callback) => callback(null, literal, ipv6 ? 6 : 4),
        });
        const settle = (error) => {
            const source = error === undefined ? (0,ip_address/* parseIpAddress */.D_)(socket.address().address) : undefined;
            socket.close();
            // Another error, such as a refused permission, says nothing of the route: the attempts will tell.
            if (NO_ROUTE.has(error?.code ?? ''))
                resolve({ kind: 'none' });
            else
                resolve({ kind: 'route', source: source?.ok === true ? source.value : undefined });
        };
        // Node hands the error of a connect to the callback, against its own type.
        socket.connect(9, address, settle);
    });
}

;// CONCATENATED MODULE: ./lib/probe/refusals.js



/**
 * Addresses that no attempt is made at, and why. A change under review may declare any address, and must not turn the
 * machine that checks it into a scanner of its own network: only ordinary global ones are free.
 */
async function refusalsOf(addresses, allow) {
    const refusals = new Map();
    const routes = new Map();
    for (const address of new Set(addresses)) {
        const special = (0,special_purpose/* specialPurposeOf */.lh)(address);
        if (special !== undefined && !allow.some((network) => (0,ip_address/* networkContains */.wd)(network, address))) {
            refusals.set(address, {
                what: 'connections',
                reason: 'special-purpose',
                detail: `it is in ${special.block} (${special.name}), which health.allow does not name`,
            });
            continue;
        }
        const route = await routeTo(address);
        routes.set(address, route);
        if (route.kind === 'none')
            refusals.set(address, noRoute((0,ip_address/* familyOf */.Ap)(address), `this machine has no route to it`));
    }
    return Object.assign(refusals, { routes });
}
function noRoute(family, detail) {
    return { what: 'connections', reason: 'no-route', detail: `${detail} (no IPv${family} here)` };
}
/** Addresses whose attempts turned out to say something about this machine and nothing about the other side. */
function* doubtsOf(endpoints, all, routes) {
    for (const [i, { address }] of endpoints.entries()) {
        const { attempts, local } = all[i];
        if (attempts.length > 0 || local === undefined)
            continue;
        yield [
            address,
            local === 'ENETUNREACH' || local === 'EADDRNOTAVAIL' || local === 'EAFNOSUPPORT'
                ? noRoute((0,ip_address/* familyOf */.Ap)(address), 'this machine has no route to it')
                : {
                    what: 'connections',
                    reason: 'this-machine',
                    detail: `this machine could not open a connection (${local})`,
                },
        ];
    }
    // A unique local address with a default route promises an IPv6 Internet that may not be there. Where nothing at all
    // came back, that is the likelier reason.
    const doubtful = [...endpoints.entries()].filter(([, { address }]) => {
        const route = routes.get(address);
        return ((0,ip_address/* familyOf */.Ap)(address) === 6 &&
            (0,special_purpose/* specialPurposeOf */.lh)(address) === undefined &&
            route?.kind === 'route' &&
            route.source !== undefined &&
            (0,special_purpose/* specialPurposeOf */.lh)(route.source)?.kind === 'private');
    });
    if (doubtful.some(([i]) => all[i].attempts.some(({ outcome }) => outcome !== 'timeout')))
        return;
    for (const [, { address }] of doubtful) {
        const route = routes.get(address);
        const source = route.kind === 'route' ? route.source : undefined;
        yield [
            address,
            noRoute(6, `nothing came back to ${source}, which is not a global address, from any address`),
        ];
    }
}
/** Tells each refusal how many addresses share it. */
function countAlike(refusals) {
    const counts = new Map();
    const keyOf = ({ reason, detail }) => `${reason} ${detail}`;
    for (const refusal of refusals.values())
        counts.set(keyOf(refusal), (counts.get(keyOf(refusal)) ?? 0) + 1);
    return new Map([...refusals].map(([address, refusal]) => [
        address,
        { ...refusal, addresses: counts.get(keyOf(refusal)) },
    ]));
}

// EXTERNAL MODULE: ./lib/model/health.js
var health = __webpack_require__(3574);
;// CONCATENATED MODULE: ./lib/probe/statistics.js

/** Connection Attempt Delay of RFC 8305 section 5: how long IPv6 has before IPv4 is tried beside it. */
const CONNECTION_ATTEMPT_DELAY_MS = 250;
/** Everything that is said of a number of attempts, the fallback aside. */
function summarise(attempts, port, tls) {
    const latencies = [];
    const failures = new Map();
    let timedOut = 0;
    for (const attempt of attempts) {
        if (attempt.outcome === 'success')
            latencies.push(attempt.ms);
        else if (attempt.outcome === 'timeout')
            timedOut++;
        else
            failures.set(attempt.reason, (failures.get(attempt.reason) ?? 0) + 1);
    }
    return {
        port,
        tls,
        attempts: attempts.length,
        succeeded: latencies.length,
        timedOut,
        failures: [...failures].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count),
        timeoutRateAtLeast: rateAtLeast(timedOut, attempts.length),
        latency: latencyOf(latencies),
    };
}
function latencyOf(latencies) {
    if (latencies.length === 0)
        return null;
    const sorted = [...latencies].sort((a, b) => a - b);
    const buckets = health/* LATENCY_BOUNDS_MS */.M.map(() => 0);
    for (const ms of sorted) {
        for (const [i, bound] of health/* LATENCY_BOUNDS_MS */.M.entries())
            if (ms <= bound)
                buckets[i]++;
    }
    return {
        p50Ms: percentile(sorted, 50),
        p95Ms: percentile(sorted, 95),
        p99Ms: percentile(sorted, 99),
        sumMs: sorted.reduce((sum, ms) => sum + ms, 0),
        buckets,
    };
}
/** The least of the sorted values that at least `percent` % of them do not exceed (nearest rank). */
function percentile(sorted, percent) {
    return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)];
}
/**
 * How often a client that tries IPv6 first and IPv4 250 ms later, or as soon as IPv6 fails (RFC 8305), would have ended
 * on IPv4. A race is an attempt over IPv6 and one over IPv4 of the same time; it is settled when TCP stands.
 */
function fallbackOf(races) {
    return {
        pairs: races.length,
        fallbacks: races.filter(([ipv6, ipv4]) => fallsBack(ipv6, ipv4)).length,
    };
}
function fallsBack(ipv6, ipv4) {
    // Where neither stands the client fails, which is no fallback.
    if (ipv4.connectedMs === undefined)
        return false;
    if (ipv6.connectedMs === undefined)
        return true;
    return CONNECTION_ATTEMPT_DELAY_MS + ipv4.connectedMs < ipv6.connectedMs;
}
/**
 * Lower end of the two-sided confidence interval of Clopper and Pearson for a rate of which `events` in `trials` were
 * seen: with less confidence than asked for can it be said that the rate is higher. 1 of 10 gives 0.25 %, 40 of 2,000
 * give 1.43 %.
 */
function rateAtLeast(events, trials, confidence = 0.95) {
    if (events === 0 || trials === 0)
        return 0;
    const tail = (1 - confidence) / 2;
    // P(X >= events) grows with the rate; the bound is where it is `tail`.
    let low = 0;
    let high = events / trials;
    for (let i = 0; i < 60; i++) {
        const middle = (low + high) / 2;
        if (incompleteBeta(middle, events, trials - events + 1) < tail)
            low = middle;
        else
            high = middle;
    }
    return low;
}
/** I_x(a, b), which is P(X >= a) of a binomial variable of a + b - 1 trials with the rate x. */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    // The fraction converges fast on one side of the mean, and the function is symmetric.
    return x < (a + 1) / (a + b + 2)
        ? (front * betaFraction(x, a, b)) / a
        : 1 - (front * betaFraction(1 - x, b, a)) / b;
}
/** The continued fraction of the incomplete beta function (DLMF 8.17.22), evaluated by Lentz's method. */
function betaFraction(x, a, b) {
    const tiny = 1e-300;
    const away = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m <= 10_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        fraction *= d * c;
        if (Math.abs(d * c - 1) < 1e-14)
            break;
    }
    return fraction;
}
/** ln Γ(z) for z >= 1 by Stirling's series, moved up to where it is exact. */
function logGamma(z) {
    let shift = 0;
    let x = z;
    for (; x < 12; x++)
        shift += Math.log(x);
    const inverse = 1 / (x * x);
    const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x;
    return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

;// CONCATENATED MODULE: ./lib/probe/measure.js





const LIMITS = { concurrency: 64, perEndpoint: 4, totalMs: 120_000 };
/** Measures every target, each distinct address and port once. It takes at most `limits.totalMs` and one timeout more. */
async function measure(targets, policy, limits = LIMITS) {
    const refusals = await refusalsOf(
    // Without a port nothing is to be connected to, and nothing refused.
    policy.ports.length === 0 ? [] : targets.map(({ address }) => address), policy.allow);
    const endpoints = new Map();
    for (const target of targets) {
        if (refusals.has(target.address))
            continue;
        for (const port of policy.ports) {
            const endpoint = endpointOf(target, port, policy.tls);
            endpoints.set(endpointKey(endpoint), endpoint);
        }
    }
    const all = await attemptAll([...endpoints.values()], policy.attempts, policy.timeoutMs, limits);
    const series = new Map([...endpoints.keys()].map((key, i) => [key, all[i]]));
    for (const [address, why] of doubtsOf([...endpoints.values()], all, refusals.routes))
        refusals.set(address, why);
    const counted = countAlike(refusals);
    const groups = groupsOf(targets);
    const seriesOf = (target, port) => counted.has(target.address) ? undefined : series.get(endpointKey(endpointOf(target, port, policy.tls)));
    function attemptsOf(members, port) {
        return members.flatMap((member) => seriesOf(member, port)?.attempts ?? []);
    }
    function connectionsOf(members, others) {
        return policy.ports.flatMap((port) => {
            const attempts = attemptsOf(members, port);
            if (attempts.length === 0)
                return [];
            const tls = endpointOf(members[0], port, policy.tls).serverName !== undefined;
            const health = summarise(attempts, port, tls);
            const isIpv6 = (0,ip_address/* familyOf */.Ap)(members[0].address) === 6;
            const races = isIpv6 ? members.map((member) => raceOf(member, others, port)) : [];
            const pairs = races.reduce((sum, race) => sum + race.pairs, 0);
            const fallbacks = races.reduce((sum, race) => sum + race.fallbacks, 0);
            return [pairs === 0 ? health : { ...health, fallback: { pairs, fallbacks } }];
        });
    }
    /** The attempts of one IPv6 address against those of the name's IPv4 addresses, which take turns. */
    function raceOf(member, others, port) {
        const rivals = others.map((other) => attemptsOf([other], port)).filter((list) => list.length > 0);
        const races = attemptsOf([member], port).flatMap((own, i) => {
            const rival = rivals[i % rivals.length]?.[i];
            return rival === undefined ? [] : [[own, rival]];
        });
        return fallbackOf(races);
    }
    return {
        healthOf(target) {
            const group = groups.get(groupKey(target));
            if (group === undefined || !group[(0,ip_address/* familyOf */.Ap)(target.address)].some(isAt(target.address)))
                return undefined;
            const others = group[otherFamily(target.address)];
            const refusal = counted.get(target.address);
            const connections = refusal === undefined ? connectionsOf([target], others) : [];
            const unmeasured = refusal ?? (connections.length < policy.ports.length ? NO_TIME : undefined);
            return {
                maxTimeoutRate: policy.maxTimeoutRate,
                connections,
                otherFamily: connectionsOf(others, []),
                queried: [],
                unmeasured: unmeasured === undefined ? [] : [unmeasured],
            };
        },
        services: [...groups.values()].flatMap((group) => [4, 6].flatMap((family) => connectionsOf(group[family], group[family === 4 ? 6 : 4]).map((health) => ({
            ...health,
            name: group.name,
            region: group.region,
            family,
        })))),
        attempts: all.reduce((sum, { attempts }) => sum + attempts.length, 0),
        addresses: new Set([...endpoints.values()].map(({ address }) => address).filter((one) => !counted.has(one))).size,
        cutShort: all.some(({ attempts, local }) => local === undefined && attempts.length < policy.attempts),
    };
}
const NO_TIME = {
    what: 'connections',
    reason: 'no-time',
    detail: 'the time for all measurements was over before its turn came',
    addresses: 1,
};
function endpointOf({ name, address }, port, tls) {
    // A wildcard or a name with underscores cannot stand in SNI (RFC 6066 section 3); TCP tells enough there.
    return { address, port, serverName: tls && (0,domain_name/* isHostName */.uy)(name) ? name : undefined };
}
function endpointKey({ address, port, serverName = '' }) {
    return `${address} ${port} ${serverName}`;
}
/** What one client would choose between: the addresses of a name in a region. */
function groupsOf(targets) {
    const groups = new Map();
    for (const target of targets) {
        const key = groupKey(target);
        let group = groups.get(key);
        if (group === undefined) {
            group = { name: target.name, region: target.region ?? null, 4: [], 6: [] };
            groups.set(key, group);
        }
        const members = group[(0,ip_address/* familyOf */.Ap)(target.address)];
        if (!members.some(isAt(target.address)))
            members.push(target);
    }
    return groups;
}
function groupKey({ name, region }) {
    return `${name}\0${region ?? ''}`;
}
function isAt(address) {
    return (target) => target.address === address;
}
function otherFamily(address) {
    return (0,ip_address/* familyOf */.Ap)(address) === 4 ? 6 : 4;
}

;// CONCATENATED MODULE: ./lib/probe/prometheus.js
const prometheus_LIMITS = { timeoutMs: 10_000, maxOctets: 1024 * 1024 };
/** Asks once. Redirects are not followed, so that the header goes to nobody else. */
async function queryPrometheus({ url, query, headerEnv }, env, limits = prometheus_LIMITS) {
    const target = new URL(url);
    target.pathname = `${target.pathname.replace(/\/+$/, '')}/api/v1/query`;
    target.searchParams.set('query', query);
    const headers = { accept: 'application/json' };
    if (headerEnv !== undefined) {
        const value = env[headerEnv]?.trim() ?? '';
        // As for a secret that a workflow of a fork does not get.
        if (value === '')
            return { ok: false, problem: `the environment variable ${headerEnv} is not set` };
        if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
            return { ok: false, problem: `the environment variable ${headerEnv} holds what no header can` };
        headers.authorization = value;
    }
    try {
        const { status, body } = await get(target, headers, limits);
        return readAnswer(status, withoutSecret(body, headers.authorization));
    }
    catch (error) {
        return { ok: false, problem: `${originOf(url)} ${causeOf(error)}` };
    }
}
/** The part of the URL that a report may show. */
function originOf(url) {
    return new URL(url).origin;
}
/** A server that sends the header back must not bring it into a report. */
function withoutSecret(text, header = '') {
    let clean = text;
    for (const part of [header, ...header.split(/\s+/)])
        if (part.length >= 4)
            clean = clean.replaceAll(part, '***');
    return clean;
}
class QueryProblem extends Error {
}
function get(target, headers, { timeoutMs, maxOctets }) {
    return new Promise((resolve, reject) => {
        // Loaded when first needed: most runs never need them.
        const { request } = target.protocol === 'https:'
            ? process.getBuiltinModule('node:https')
            : process.getBuiltinModule('node:http');
        const options = { headers, agent: false };
        const timer = setTimeout(() => asked.destroy(new QueryProblem(`did not answer within ${timeoutMs / 1000} s`)), timeoutMs);
        const fail = (error) => {
            clearTimeout(timer);
            asked.destroy();
            reject(error);
        };
        const asked = request(target, options, (response) => {
            const chunks = [];
            let octets = 0;
            response.on('data', (chunk) => {
                octets += chunk.length;
                if (octets > maxOctets)
                    fail(new QueryProblem(`answers with more than ${maxOctets} octets. Aggregate the query`));
                else
                    chunks.push(chunk);
            });
            response.on('end', () => {
                clearTimeout(timer);
                resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') });
            });
            response.on('error', fail);
            response.on('aborted', () => fail(new QueryProblem('broke off its answer')));
        });
        asked.on('error', fail);
        asked.end();
    });
}
/** What went wrong, without anything that was sent. */
function causeOf(error) {
    if (error instanceof QueryProblem)
        return error.message;
    const { code } = error;
    return `cannot be asked (${typeof code === 'string' ? code : 'the connection failed'})`;
}
function readAnswer(status, body) {
    const refused = (problem) => ({ ok: false, problem });
    if (status >= 300 && status < 400)
        return refused(`Prometheus answers with a redirect (HTTP ${status}), which is not followed`);
    if (status === 401 || status === 403)
        return refused(`Prometheus refuses the query (HTTP ${status}). See health.prometheus.header-env`);
    let answer;
    try {
        answer = JSON.parse(body);
    }
    catch {
        return refused(`Prometheus answers with HTTP ${status} and no JSON`);
    }
    const { status: outcome, data, error } = fieldsOf(answer);
    // The text comes from the server. It quotes the query, and no header.
    if (outcome === 'error')
        return refused(`Prometheus refuses the query: ${typeof error === 'string' ? error.slice(0, 300) : 'no reason given'}`);
    const { resultType, result } = fieldsOf(data);
    if (outcome !== 'success' || status !== 200)
        return refused(`Prometheus answers with HTTP ${status} and no result`);
    if (resultType === 'scalar') {
        const value = numberOf(result);
        return value === undefined ? MALFORMED : { ok: true, samples: [{ labels: {}, value }] };
    }
    if (resultType !== 'vector')
        return refused(`the query gives a ${resultType === 'matrix' ? 'range vector' : String(resultType).slice(0, 40)}. Write one that gives an instant vector or a scalar`);
    if (!Array.isArray(result))
        return MALFORMED;
    const samples = [];
    for (const item of result) {
        const { metric, value } = fieldsOf(item);
        const number = numberOf(value);
        const labels = Object.entries(fieldsOf(metric));
        if (number === undefined || labels.some(([, text]) => typeof text !== 'string'))
            return MALFORMED;
        samples.push({ labels: Object.fromEntries(labels), value: number });
    }
    return { ok: true, samples };
}
const MALFORMED = {
    ok: false,
    problem: 'Prometheus answers with a result of another form than its API has',
};
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** The number of `[time, "text"]`, as Prometheus writes it: with NaN, +Inf and -Inf. */
function numberOf(pair) {
    const text = Array.isArray(pair) ? pair[1] : undefined;
    if (typeof text !== 'string')
        return undefined;
    if (text === 'NaN')
        return Number.NaN;
    if (/^[+-]?Inf$/.test(text))
        return text.startsWith('-') ? -Infinity : Infinity;
    return /^[+-]?[0-9]+(?:\.[0-9]*)?(?:e[+-]?[0-9]+)?$/i.test(text) ? Number(text) : undefined;
}
/** Labels as Prometheus writes them: `{name="www.example.org"}`; the metric's own name in front. */
function labelsText({ __name__: metric = '', ...labels }) {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
    return pairs.length === 0 ? metric : `${metric}{${pairs.sort().join(', ')}}`;
}

;// CONCATENATED MODULE: ./lib/check/watch-health.js



/** A run connects to so many addresses at most; a change under review can declare any number of them. */
const MAX_ADDRESSES = 1000;
/** Connects to the addresses of the pairs and asks Prometheus, as the policy says. Ends in bounded time, without an error. */
async function watchHealth({ policy, pairs, scope, env }) {
    const isWanted = scope === 'all' ? isService : touchedBy(pairs());
    const { targets, left } = targetsOf(pairs(), isWanted);
    const [measured, queried] = await Promise.all([
        measure(targets, policy),
        policy.prometheus === undefined ? undefined : askProduction(policy.prometheus, targets, env),
    ]);
    const tooMany = {
        what: 'connections',
        reason: 'too-many',
        detail: `one run connects to ${MAX_ADDRESSES} addresses at most, and its turn did not come`,
        addresses: left,
    };
    return {
        of(expectation) {
            if (!isWanted(expectation))
                return undefined;
            const health = measured.healthOf(expectation) ?? {
                maxTimeoutRate: policy.maxTimeoutRate,
                connections: [],
                otherFamily: [],
                queried: [],
                unmeasured: [tooMany],
            };
            const production = queried?.get(keyOf(expectation));
            if (production === undefined)
                return health;
            return {
                ...health,
                queried: production.queried,
                unmeasured: [...health.unmeasured, ...production.unmeasured],
            };
        },
        services: measured.services,
        notes: notesOn(measured, policy, targets),
    };
}
/** Pairs behind which a service stands: a PTR record alone says of none, and what goes away needs none. */
function isService({ leftOut, change, declaredAs }) {
    return leftOut === undefined && change !== 'removed' && declaredAs !== 'ptr-record';
}
/** Pairs of names that the change adds or alters: the other addresses of a name are what its clients fall back to. */
function touchedBy(pairs) {
    const names = new Set();
    for (const one of pairs) {
        if (one.kind !== 'expectation' || !isService(one.expectation))
            continue;
        if (one.expectation.change !== 'unchanged')
            names.add(one.expectation.name);
    }
    return (expectation) => isService(expectation) && names.has(expectation.name);
}
function targetsOf(pairs, isWanted) {
    const targets = new Map();
    const addresses = new Set();
    const left = new Set();
    for (const one of pairs) {
        if (one.kind !== 'expectation' || !isWanted(one.expectation))
            continue;
        const { name, address, region } = one.expectation;
        if (!addresses.has(address) && addresses.size === MAX_ADDRESSES) {
            left.add(address);
            continue;
        }
        addresses.add(address);
        const target = { name, address, ...(region === undefined ? {} : { region }) };
        targets.set(keyOf(target), target);
    }
    return { targets: [...targets.values()], left: left.size };
}
function keyOf({ name, address, region = '' }) {
    return `${name}\0${address}\0${region}`;
}
/** What Prometheus says of every IPv6 target. A series speaks of the targets that agree with its labels. */
async function askProduction(question, targets, env) {
    const answer = await queryPrometheus(question, env);
    const found = new Map();
    const numbers = new Map();
    for (const target of targets) {
        if ((0,ip_address/* familyOf */.Ap)(target.address) !== 6)
            continue;
        const one = valuesFor(target, question, answer);
        found.set(keyOf(target), one);
        if (one.problem !== undefined)
            numbers.set(one.problem, (numbers.get(one.problem) ?? 0) + 1);
    }
    return new Map([...found].map(([key, { queried, problem }]) => {
        const unmeasured = [];
        if (problem !== undefined) {
            const reason = answer.ok ? 'no-data' : 'query-failed';
            unmeasured.push({ what: 'query', reason, detail: problem, addresses: numbers.get(problem) });
        }
        return [key, { queried, unmeasured }];
    }));
}
function valuesFor(target, { query, max, url }, answer) {
    if (!answer.ok)
        return { queried: [], problem: answer.problem };
    if (answer.samples.length === 0)
        return { queried: [], problem: 'the query has no result' };
    const own = answer.samples.filter(({ labels }) => speaksOf(labels, target));
    if (own.length === 0)
        return {
            queried: [],
            problem: `none of its ${answer.samples.length} series has labels (name, region, address) that agree`,
        };
    const odd = own.find(({ value }) => !Number.isFinite(value));
    return {
        queried: own
            .filter(({ value }) => Number.isFinite(value))
            .map(({ labels, value }) => ({ value, max, labels: labelsText(labels), query, server: originOf(url) })),
        problem: odd === undefined ? undefined : `the value of ${labelsText(odd.labels) || 'the query'} is ${odd.value}`,
    };
}
function speaksOf({ name, region, address }, target) {
    if (name !== undefined && name.toLowerCase().replace(/\.$/, '') !== target.name)
        return false;
    // A pair without a region is served in all of them.
    if (region !== undefined && target.region !== undefined && region !== target.region)
        return false;
    if (address === undefined)
        return true;
    const parsed = (0,ip_address/* parseIpAddress */.D_)(address);
    return parsed.ok && parsed.value === target.address;
}
/** Services named in a note where nothing answers; a table has them all. */
const MAX_NAMED = 5;
function notesOn({ attempts, addresses, cutShort, services }, { ports }, targets) {
    if (ports.length === 0 || targets.length === 0)
        return [];
    const where = `${ports.length === 1 ? 'port' : 'ports'} ${ports.join(', ')}`;
    const answering = new Set(services.filter(({ succeeded }) => succeeded > 0).map(placeOf));
    const mute = [...new Set(services.map(placeOf))].filter((place) => !answering.has(place));
    return [
        `Health: ${attempts} connection attempts at ${addresses} of ${new Set(targets.map(({ address }) => address)).size} addresses, ${where}.`,
        ...(cutShort
            ? ['The time for connection attempts was over before all were made: rates rest on fewer.']
            : []),
        ...(mute.length === 0
            ? []
            : [
                `Nothing answers at all: ${mute.slice(0, MAX_NAMED).join('; ')}${mute.length > MAX_NAMED ? `; and ${mute.length - MAX_NAMED} more` : ''}.`,
            ]),
    ];
}
function placeOf({ name, region, port }) {
    return `${name}${region === null ? '' : ` (${region})`}, port ${port}`;
}


/***/ }),

/***/ 3574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ LATENCY_BOUNDS_MS)
/* harmony export */ });
/** Upper ends of the latency histogram's buckets, in milliseconds; one more bucket without an end follows. */
const LATENCY_BOUNDS_MS = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000];


/***/ })

};
;