// A repository of forward and reverse zones that belong together, for benchmarks of the declared world.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';

export interface ZonePairs {
  /** Zone files below the folder: [file, origin]. */
  readonly zones: readonly (readonly [file: string, origin: string])[];
  /** PTR records that name another host, or are left out. */
  readonly broken: number;
  readonly octets: number;
}

const SOA =
  '$TTL 3600\n@ IN SOA ns1.example.net. hostmaster.example.net. 1 2h 1h 1w 1h\n@ IN NS ns1.example.net.\n';

/**
 * Writes `records` records: half of them in the forward zone, A and AAAA in turn, their PTR records in one zone of each
 * family. IPv6 addresses have random interface identifiers, as SLAAC gives them. Of a hundred PTR records one is wrong:
 * in turn swapped with its neighbour's name or missing.
 */
export async function writeZonePairs(folder: string, records: number): Promise<ZonePairs> {
  const hosts = Math.ceil(records / 4);
  const forward = openZone(folder, 'db.example.org');
  const reverse4 = openZone(folder, '10.in-addr.arpa.zone');
  const reverse6 = openZone(folder, '8.b.d.0.1.0.0.2.ip6.arpa.zone');
  const random = randomNumbers(records);
  let broken = 0;
  for (let i = 0; i < hosts; i++) {
    const [high, middle, low] = [(i >> 16) & 255, (i >> 8) & 255, i & 255];
    const hex = [i >>> 12, i & 0xfff, random(), random(), random(), random()].map((group) =>
      (group & 0xffff).toString(16).padStart(4, '0'),
    );
    const nibbles = [...hex.join('')].reverse().join('.');
    await forward.write(`h${i}\tIN A 10.${high}.${middle}.${low}\n\tIN AAAA 2001:db8:${hex.join(':')}\n`);
    for (const [zone, owner, which] of [
      [reverse4, `${low}.${middle}.${high}`, 2 * i],
      [reverse6, nibbles, 2 * i + 1],
    ] as const) {
      const fault = which % 100 === 42 ? 'other' : which % 100 === 67 && which % 200 === 67 ? 'none' : 'no';
      if (fault !== 'no') broken++;
      if (fault !== 'none')
        await zone.write(`${owner}\tIN PTR h${fault === 'other' ? i + 1 : i}.example.org.\n`);
    }
  }
  const files = [forward, reverse4, reverse6];
  const octets = (await Promise.all(files.map((file) => file.end()))).reduce((sum, size) => sum + size, 0);
  return {
    zones: [
      ['db.example.org', 'example.org'],
      ['10.in-addr.arpa.zone', '10.in-addr.arpa'],
      ['8.b.d.0.1.0.0.2.ip6.arpa.zone', '8.b.d.0.1.0.0.2.ip6.arpa'],
    ],
    broken,
    octets,
  };
}

function openZone(folder: string, file: string) {
  const stream = createWriteStream(join(folder, file));
  let pieces = [SOA];
  let size = 0;
  const flush = async () => {
    const text = pieces.join('');
    pieces = [];
    size += text.length;
    if (!stream.write(text)) await once(stream, 'drain');
  };
  return {
    async write(line: string) {
      if (pieces.push(line) >= 4096) await flush();
    },
    async end() {
      await flush();
      stream.end();
      await once(stream, 'close');
      return size;
    },
  };
}

/** The same numbers for every run: xorshift. */
function randomNumbers(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
