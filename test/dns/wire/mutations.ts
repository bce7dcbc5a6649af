/** Packets that real ones turn into when octets change, move, vanish and come twice; the same for the same seed. */
export function* mutations(samples: readonly Buffer[], count: number, seed: number): Iterable<Buffer> {
  const random = generator(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  for (let i = 0; i < count; i++) {
    let packet = Buffer.from(samples[below(samples.length)]!);
    for (let edits = 1 + below(4); edits > 0 && packet.length > 0; edits--) {
      const at = below(packet.length);
      switch (below(8)) {
        case 0:
          packet[at] = below(256);
          break;
        case 1:
          packet[at]! ^= 1 << below(8);
          break;
        case 2:
          packet = packet.subarray(0, at);
          break;
        case 3: {
          // A pointer to anywhere.
          packet[at] = 0xc0 | below(2);
          if (at + 1 < packet.length) packet[at + 1] = below(256);
          break;
        }
        case 4:
          // One of the four counts.
          packet[Math.min(packet.length - 1, 5 + 2 * below(4))] = below(6);
          break;
        case 5: {
          const end = at + below(packet.length - at);
          packet = Buffer.concat([packet.subarray(0, end), packet.subarray(at)]);
          break;
        }
        case 6:
          packet = Buffer.concat([packet.subarray(0, at), packet.subarray(at + 1 + below(8))]);
          break;
        default: {
          const other = samples[below(samples.length)]!;
          packet = Buffer.concat([packet.subarray(0, at), other.subarray(below(other.length))]);
        }
      }
    }
    yield packet.length > 65535 ? packet.subarray(0, 65535) : packet;
  }
}

/** Numbers from 0 to 1 (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
