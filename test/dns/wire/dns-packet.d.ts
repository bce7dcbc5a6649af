/** The part of dns-packet that the tests use as an oracle; the package has no types of its own. */
declare module 'dns-packet' {
  export type RecordType = string;
  export interface Answer {
    readonly name: string;
    readonly type: string;
    readonly class: string;
    readonly ttl: number;
    readonly data: unknown;
  }
  interface Packet {
    readonly type: 'query' | 'response';
    readonly id: number;
    readonly flags?: number;
    readonly questions: readonly { readonly name: string; readonly type: RecordType }[];
    readonly answers?: readonly Answer[];
  }
  const packet: {
    readonly RECURSION_DESIRED: number;
    encode(packet: Packet): Buffer;
    decode(octets: Buffer): Packet;
  };
  // biome-ignore lint/style/noDefaultExport: this is how the package exports
  export default packet;
}
