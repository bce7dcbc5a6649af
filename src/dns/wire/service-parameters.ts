import { addressFromBytes, bytesOf, familyOf, parseIpAddress } from '../../model/ip-address.ts';
import type { Field } from './fields.ts';
import { malformed } from './reader.ts';
import { base64, fromBase64, quoted, unquoted } from './text.ts';

/** SvcParamKeys with values that have a text of their own (RFC 9460 section 14.3.2); others keep their number. */
const KEYS = ['mandatory', 'alpn', 'no-default-alpn', 'port', 'ipv4hint', 'ech', 'ipv6hint'] as const;

/** The parameters of SVCB and HTTPS (RFC 9460 sections 2.1 and 2.2), in ascending order of their keys. */
export const serviceParameters: Field = {
  read(reader) {
    const parameters: string[] = [];
    let last = -1;
    while (reader.left > 0) {
      const key = reader.u16();
      if (key <= last) malformed('the service parameters are out of order');
      last = key;
      const value = reader.octets(reader.u16());
      const text = valueText(key, value);
      if (text === undefined) return undefined;
      parameters.push(text === '' ? keyName(key) : `${keyName(key)}=${text}`);
    }
    return parameters.join(' ');
  },
  write(words, writer) {
    const parameters = new Map<number, Uint8Array>();
    while (words.left > 0) {
      const word = words.take('a parameter');
      const equals = word.indexOf('=');
      const key = keyNumber(equals < 0 ? word : word.slice(0, equals));
      if (parameters.has(key)) throw new TypeError(`the parameter ${keyName(key)} is given twice`);
      parameters.set(key, valueOctets(key, equals < 0 ? '' : word.slice(equals + 1)));
    }
    for (const [key, value] of [...parameters].sort(([a], [b]) => a - b)) {
      writer.u16(key);
      writer.u16(value.length);
      writer.octets(value);
    }
  },
};

function keyName(key: number): string {
  return KEYS[key] ?? `key${key}`;
}

function keyNumber(text: string): number {
  const known = (KEYS as readonly string[]).indexOf(text);
  if (known >= 0) return known;
  const digits = /^key(0|[1-9][0-9]{0,4})$/.exec(text)?.[1];
  if (digits === undefined || Number(digits) > 0xffff)
    throw new TypeError(`'${text}' is not a service parameter; write keyNUMBER`);
  return Number(digits);
}

/** Undefined where the octets break the key's own rules: such a record is shown as octets. */
function valueText(key: number, value: Buffer): string | undefined {
  switch (KEYS[key]) {
    case 'mandatory': {
      const keys = list(value, 2, (octets) => octets.readUInt16BE());
      return keys?.every((item, i) => item !== 0 && (i === 0 || item > keys[i - 1]!))
        ? keys.map(keyName).join(',')
        : undefined;
    }
    case 'alpn':
      return protocols(value);
    case 'no-default-alpn':
      return value.length === 0 ? '' : undefined;
    case 'port':
      return value.length === 2 ? String(value.readUInt16BE()) : undefined;
    case 'ipv4hint':
      return list(value, 4, addressFromBytes)?.join(',');
    case 'ech':
      return value.length === 0 ? undefined : base64(value);
    case 'ipv6hint':
      return list(value, 16, addressFromBytes)?.join(',');
    default:
      return value.length === 0 ? '' : quoted(value);
  }
}

function list<T>(value: Buffer, size: number, item: (octets: Buffer) => T): T[] | undefined {
  if (value.length === 0 || value.length % size !== 0) return undefined;
  return Array.from({ length: value.length / size }, (_, i) =>
    item(value.subarray(size * i, size * (i + 1))),
  );
}

/** Protocol ids, comma-separated: a comma or backslash inside one is escaped once more (RFC 9460 appendix A.1). */
function protocols(value: Buffer): string | undefined {
  const ids: string[] = [];
  for (let at = 0; at < value.length; at += 1 + value[at]!) {
    const id = value.subarray(at + 1, at + 1 + value[at]!);
    if (value[at] === 0 || id.length !== value[at]) return undefined;
    ids.push(id.toString('latin1').replace(/[\\,]/g, '\\$&'));
  }
  return ids.length === 0 ? undefined : quoted(Buffer.from(ids.join(','), 'latin1'));
}

function valueOctets(key: number, text: string): Uint8Array {
  const octets = unquoted(text);
  const plain = octets.toString('latin1');
  switch (KEYS[key]) {
    case 'mandatory': {
      const keys = plain
        .split(',')
        .map(keyNumber)
        .sort((a, b) => a - b);
      return Buffer.concat(keys.map((item) => Buffer.from([item >> 8, item & 0xff])));
    }
    case 'alpn': {
      const ids = plain.match(/(?:[^\\,]|\\.)+/gs) ?? [];
      return Buffer.concat(
        ids.map((escaped) => {
          const id = Buffer.from(escaped.replace(/\\(.)/gs, '$1'), 'latin1');
          if (id.length > 255) throw new TypeError(`a protocol id has ${id.length} octets, the limit is 255`);
          return Buffer.concat([Buffer.from([id.length]), id]);
        }),
      );
    }
    case 'no-default-alpn':
      if (text !== '') throw new TypeError('no-default-alpn takes no value');
      return octets;
    case 'port':
      if (!/^[0-9]{1,5}$/.test(plain) || Number(plain) > 0xffff)
        throw new TypeError(`'${plain}' is not a port`);
      return Buffer.from([Number(plain) >> 8, Number(plain) & 0xff]);
    case 'ipv4hint':
      return addresses(plain, 4);
    case 'ech':
      return fromBase64(plain);
    case 'ipv6hint':
      return addresses(plain, 6);
    default:
      return octets;
  }
}

function addresses(text: string, family: 4 | 6): Buffer {
  return Buffer.concat(
    text.split(',').map((item) => {
      const address = parseIpAddress(item);
      if (!address.ok) throw new TypeError(address.problem);
      if (familyOf(address.value) !== family) throw new TypeError(`'${item}' is not an IPv${family} address`);
      return bytesOf(address.value);
    }),
  );
}
