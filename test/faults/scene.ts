import type { IpAddress } from '../../src/model/ip-address.ts';
import { startServer } from '../../src/server/server.ts';
import { zonesOf } from '../zones/declare.ts';
import { type HttpFault, startDoh } from './doh.ts';
import { blocked, stale } from './fault.ts';
import { luck } from './luck.ts';
import { FORWARD_ZONE, IPV4_ZONE, IPV6_ZONE, SERVERS } from './pairs.ts';
import { type Fault, type Relay, startRelay } from './relay.ts';
import { type StreamFault, type StreamFront, startStream } from './streams.ts';

/** The honest name server behind everything. */
export interface Upstream {
  readonly address: string;
  readonly port: number;
}

/** What stands between the command and the name server in one run. */
export interface Scene {
  /** Flags that lead the command here. */
  readonly args: readonly string[];
  /** What befell a question on its way. */
  storyOf(question: string): readonly string[];
  /** The most often that one question about a pair was asked of one server, over UDP. */
  mostAsked(): number;
  packets(): number;
  close(): void;
}

/** Sets a scene up; the seed decides what happens in it. */
export type Setting = (upstream: Upstream, seed: number) => Promise<Scene>;

const ADDRESS = '127.0.9.1';
const OTHER = '127.0.9.3';

/** One server over UDP, with TCP at the same port. */
export function overUdp(faults: () => readonly Fault[], tcp: StreamFault = 'none'): Setting {
  return (upstream, seed) =>
    onOnePort(async (open) => {
      const relay = await open.relay({ seed, upstream, address: ADDRESS, faults: faults() });
      await open.stream({ upstream, address: ADDRESS, port: relay.port, fault: tcp });
      return { args: ['--resolvers', `${ADDRESS}:${relay.port}`] };
    });
}

/** A server that ends after so many queries, so that the system says that nobody is there, and starts again after a while. */
export function startedAnew(afterQueries: number, awayMs: number): Setting {
  return (upstream, seed) =>
    onOnePort(async (open) => {
      const at = { seed, upstream, address: ADDRESS };
      let seen = 0;
      const ending: Fault = ({ to }) => {
        if (to === 'server' && ++seen === afterQueries) {
          first.close();
          const timer = setTimeout(() => void open.relay({ ...at, port: first.port, faults: [] }), awayMs);
          open.later(() => clearTimeout(timer));
        }
        return undefined;
      };
      const first = await open.relay({ ...at, faults: [ending] });
      return { args: ['--resolvers', `${ADDRESS}:${first.port}`] };
    });
}

/** One server over `tcp://` or `tls://`. */
export function overStream(scheme: 'tcp' | 'tls', fault: StreamFault): Setting {
  return (upstream) =>
    onOnePort(async (open) => {
      const front = await open.stream({ upstream, address: ADDRESS, fault, tls: scheme === 'tls' });
      return { args: ['--resolvers', `${scheme}://${ADDRESS}:${front.port}`] };
    });
}

/** One server over `https://`. */
export function overHttps(fault: HttpFault): Setting {
  return (upstream) =>
    onOnePort(async (open) => {
      const front = await open.doh({ upstream, address: ADDRESS, fault });
      return { args: ['--resolvers', `https://${ADDRESS}:${front.port}/dns-query`] };
    });
}

/** Port 53 is blocked in both transports, in silence, and HTTPS is the way out. */
export const behindBlockedPort: Setting = (upstream, seed) =>
  onOnePort(async (open) => {
    const relay = await open.relay({ seed, upstream, address: ADDRESS, faults: [blocked()] });
    await open.stream({ upstream, address: ADDRESS, port: relay.port, fault: 'silent' });
    const doh = await open.doh({ upstream, address: ADDRESS });
    return { args: ['--resolvers', `${ADDRESS}:${relay.port},https://${ADDRESS}:${doh.port}/dns-query`] };
  });

/** Two servers, each with faults of its own. */
export function overTwo(
  first: () => readonly Fault[],
  second: () => readonly Fault[],
  tcp: StreamFault = 'none',
): Setting {
  return (upstream, seed) =>
    onOnePort(async (open) => {
      const one = await open.relay({ seed, upstream, address: ADDRESS, faults: first() });
      await open.stream({ upstream, address: ADDRESS, port: one.port, fault: tcp });
      const two = await open.relay({ seed: seed + 1, upstream, address: OTHER, faults: second() });
      await open.stream({ upstream, address: OTHER, port: two.port, fault: tcp });
      return { args: ['--resolvers', `${ADDRESS}:${one.port},${OTHER}:${two.port}`] };
    });
}

export const ROOT_SERVER = '127.0.9.10';

interface AuthorityFaults {
  readonly root: () => readonly Fault[];
  readonly ns1: () => readonly Fault[];
  readonly ns2: () => readonly Fault[];
  /** TCP at ns1; `none` by default. */
  readonly ns1Tcp?: StreamFault;
}

/** Every authority is asked: a root, and two servers of all zones, each behind a relay of its own. */
export function overAuthorities(faults: AuthorityFaults): Setting {
  return (upstream, seed) =>
    onOnePort(async (open) => {
      const port = await openAuthorities(open, faults, upstream, seed);
      return { args: ['--resolvers', 'authoritative', '--root-hints', `${ROOT_SERVER}:${port}`] };
    });
}

/** @returns the port of all authorities: a free one where none is given. */
async function openAuthorities(
  open: Open,
  faults: AuthorityFaults,
  upstream: Upstream,
  seed: number,
  wanted?: number,
): Promise<number> {
  const server = await startServer(zonesOf({ '.': rootZone() }), { addresses: ['127.0.9.8' as IpAddress] });
  open.later(() => void server.close());
  const root = { address: '127.0.9.8', port: server.port };
  const first = await open.relay({
    ...{ seed, upstream: root, address: ROOT_SERVER, faults: faults.root() },
    ...(wanted === undefined ? {} : { port: wanted }),
  });
  const { port } = first;
  await open.stream({ upstream: root, address: ROOT_SERVER, port, fault: 'none' });
  for (const [i, host] of (['ns1', 'ns2'] as const).entries()) {
    const address = SERVERS[host];
    await open.relay({ seed: seed + 1 + i, upstream, address, port, faults: faults[host]() });
    await open.stream({ upstream, address, port, fault: (host === 'ns1' && faults.ns1Tcp) || 'none' });
  }
  return port;
}

/** The recursive server of this machine, as `/etc/resolv.conf` must name it: only a namespace of its own has its port free. */
export const CACHE = '127.0.9.53';
const DNS_PORT = 53;

/**
 * The recursive server of this machine still holds old negative answers to some questions, for a share of them, while
 * the authorities know better.
 */
export function behindCache(
  share: number,
  faults: AuthorityFaults,
  args: readonly string[] = ['--root-hints', ROOT_SERVER],
): Setting {
  return (upstream, seed) =>
    onOnePort(async (open) => {
      await openAuthorities(open, faults, upstream, seed, DNS_PORT);
      const isStale = (question: string) => isOfThePairs(question) && luck(seed, 'stale', question) < share;
      const cache = { upstream, address: CACHE, port: DNS_PORT };
      await open.relay({ ...cache, seed, faults: [stale(isStale)] });
      await open.stream({ ...cache, fault: 'none' });
      return { args };
    });
}

/** A root that delegates the zones of the world at once. */
function rootZone(): string {
  const delegations = [FORWARD_ZONE, IPV4_ZONE, IPV6_ZONE].flatMap((apex) =>
    Object.keys(SERVERS).map((host) => `${apex}. NS ${host}.${FORWARD_ZONE}.`),
  );
  const glue = Object.entries(SERVERS).map(([host, address]) => `${host}.${FORWARD_ZONE}. A ${address}`);
  return [
    '. SOA a.root.test. hostmaster.root.test. 1 7200 900 1209600 300',
    '. NS a.root.test.',
    `a.root.test. A ${ROOT_SERVER}`,
    ...delegations,
    ...glue,
  ].join('\n');
}

/** What is asked to find a zone may be asked for many names. */
const isOfThePairs = (question: string) => !/ (SOA|NS)$/.test(question);

interface Open {
  relay(options: Parameters<typeof startRelay>[0]): Promise<Relay>;
  stream(options: Parameters<typeof startStream>[0]): Promise<StreamFront>;
  doh(options: Parameters<typeof startDoh>[0]): Promise<StreamFront>;
  later(close: () => void): void;
}

/** Ports are taken one by one; where somebody else has one of them, all begins anew. */
async function onOnePort(build: (open: Open) => Promise<Pick<Scene, 'args'>>): Promise<Scene> {
  for (let tries = 1; ; tries++) {
    const relays: Relay[] = [];
    const closing: (() => void)[] = [];
    const close = () => {
      for (const each of closing) each();
    };
    const open: Open = {
      async relay(options) {
        const relay = await startRelay(options);
        relays.push(relay);
        closing.push(relay.close);
        return relay;
      },
      async stream(options) {
        const front = await startStream(options);
        closing.push(front.close);
        return front;
      },
      async doh(options) {
        const front = await startDoh(options);
        closing.push(front.close);
        return front;
      },
      later: (each) => closing.push(each),
    };
    try {
      const { args } = await build(open);
      return {
        args,
        close,
        storyOf: (question) =>
          relays.flatMap((relay, i) =>
            (relay.record.get(question) ?? []).map((line) => `server ${i + 1}, ${line}`),
          ),
        mostAsked: () =>
          Math.max(
            0,
            ...relays.flatMap((relay) => [...relay.counts].map(([q, n]) => (isOfThePairs(q) ? n : 0))),
          ),
        packets: () => relays.reduce((sum, relay) => sum + relay.queries(), 0),
      };
    } catch (error) {
      close();
      if (tries === 10 || !/EADDRINUSE/.test(String(error))) throw error;
    }
  }
}
