import { type DomainName, nameFromLabels } from './domain-name.ts';
import { addressFromBytes, bytesOf, type IpAddress, parseIpAddress } from './ip-address.ts';
import { octetOf } from './reverse-zone.ts';
import { specialPurposeOf } from './special-purpose.ts';

/** Why a PTR owner can never be asked for, and the right name where the labels tell it. */
export interface Mistake {
  readonly problem: string;
  readonly suggestion?: DomainName | undefined;
}

export type TreeName = 'in-addr.arpa' | 'ip6.arpa';

const NIBBLE = /^[0-9a-f]$/;
export const GROUP = /^[0-9a-f]{1,4}$/;

/** First hexadecimal digits of IPv6 addresses that people use: what IANA has given out, unique-local and link-local. */
const IN_USE = /^(?:200[1-3]|2[468ac][0-9a-f]{2}|3fff|f[cd][0-9a-f]{2}|fe80)/;

function hexOf(address: IpAddress): string {
  return Buffer.from(bytesOf(address)).toString('hex');
}

function addressOfHex(hex: string): IpAddress {
  return addressFromBytes(Buffer.from(hex, 'hex'));
}

function ip6Name(hex: string): DomainName {
  return `${[...hex].reverse().join('.')}.ip6.arpa` as DomainName;
}

export function nameOf(labels: readonly string[], tree: TreeName): DomainName | undefined {
  const name = nameFromLabels([...labels, ...tree.split('.')]);
  return name.ok ? name.value : undefined;
}

export function isOctet(label: string): boolean {
  return octetOf(label) !== undefined;
}

export function isNibble(label: string): boolean {
  return NIBBLE.test(label);
}

/** True where the labels are one whole address in reverse. */
export function isWhole(labels: readonly string[], tree: TreeName): boolean {
  return tree === 'ip6.arpa'
    ? labels.length === 32 && labels.every(isNibble)
    : labels.length === 4 && labels.every(isOctet);
}

/**
 * A name with the right number of labels in the order of the address instead of its reverse. IPv4 octets tell it only beside the
 * intended address; nibbles also where the address read is one that nobody can hold and the other is one in use.
 */
export function explainForwardOrder(
  name: DomainName,
  address: IpAddress,
  intended: IpAddress | undefined,
): Mistake | undefined {
  const what = address.includes(':') ? 'nibbles' : 'octets';
  const problem = `the ${what} stand in the order of the address; a reverse name begins with the last one`;
  if (what === 'octets') {
    if (intended === undefined || intended === address) return undefined;
    return name === `${intended}.in-addr.arpa` ? { problem } : undefined;
  }
  // 2000::/3 and f000::/4: nothing to doubt.
  if (intended === undefined && '23f'.includes(name[62]!)) return undefined;
  if (intended === address) return undefined;
  const forward = name.slice(0, 63).replaceAll('.', '');
  if (intended !== undefined && forward === hexOf(intended)) return { problem };
  const block = specialPurposeOf(address)?.block;
  if (!IN_USE.test(forward) || (block !== '::/0' && block !== '::/96')) return undefined;
  return {
    problem: `${problem}; as it stands it is ${address}, which is not allocated`,
    suggestion: ip6Name(forward),
  };
}

/** A well-formed zone name as the owner of a PTR record. One nibble short is never a zone that somebody meant. */
export function explainIncomplete(
  labels: readonly string[],
  network: string,
  intended: IpAddress | undefined,
): { readonly problem: string; readonly lacksOne: boolean } {
  const digits = labels.slice(0, -2);
  const v6 = labels.at(-2) === 'ip6';
  const [whole, what] = v6 ? [32, 'nibble'] : [4, 'octet'];
  const count = `${digits.length} ${what}${digits.length === 1 ? '' : 's'}`;
  const missing = whole - digits.length;
  const wanted = intended?.includes(':') ? [...hexOf(intended)].reverse() : intended?.split('.').reverse();
  let lack = missing === 1 ? `one ${what} is missing` : `${missing} ${what}s are missing`;
  if (wanted?.length === whole && missing === 1) {
    const at = wanted.findIndex((digit, i) => digit !== digits[i]);
    if (wanted.toSpliced(at, 1).join() === digits.join()) {
      lack = `the ${what} '${wanted[at]}' is missing at position ${at + 1} from the left`;
    }
  }
  const zone = `a PTR record at ${network} answers for no address`;
  return {
    problem: `a reverse name has ${whole} ${what}s and this one has ${count}: ${lack}; ${zone}`,
    lacksOne: v6 && missing === 1,
  };
}

/**
 * What is wrong with labels that are no reverse name, no zone and no classless form. Outside the reverse tree: undefined, unless the
 * labels hold a whole reverse name or an address.
 */
export function explainMistake(labels: readonly string[]): Mistake | undefined {
  const tree = labels.slice(-2).join('.');
  const literal = explainLiteral(labels);
  if (literal !== undefined) return literal;
  const appended = explainAppendedOrigin(labels);
  if (appended !== undefined) return appended;
  const body = labels.slice(0, -2);
  if (tree === 'ip6.arpa') return explainIp6(body);
  return tree === 'in-addr.arpa' ? explainInAddr(body) : undefined;
}

/** An IPv6 address in its usual text form as a label. */
function explainLiteral(labels: readonly string[]): Mistake | undefined {
  for (const label of labels) {
    const address = label.includes(':') ? parseIpAddress(label) : undefined;
    if (address?.ok !== true) continue;
    const problem = `'${label}' is an address in its usual form; a reverse name spells it as 32 nibbles, last one first`;
    return { problem, suggestion: ip6Name(hexOf(address.value)) };
  }
  return undefined;
}

/** A full reverse name without its final dot, to which the origin was appended. */
function explainAppendedOrigin(labels: readonly string[]): Mistake | undefined {
  for (let i = 1; i + 2 < labels.length; i++) {
    const tree = `${labels[i]}.${labels[i + 1]}`;
    if (tree !== 'in-addr.arpa' && tree !== 'ip6.arpa') continue;
    const inner = labels.slice(0, i);
    if (!inner.every(tree === 'ip6.arpa' ? isNibble : isOctet)) return undefined;
    const origin = labels.slice(i + 2).join('.');
    return {
      problem: `the origin '${origin}' follows a name that already ends in ${tree}; that name lacks its final dot`,
      suggestion: isWhole(inner, tree) ? nameOf(inner, tree) : undefined,
    };
  }
  return undefined;
}

function explainIp6(body: readonly string[]): Mistake {
  if (body.every(isNibble)) {
    const extra = body.slice(32);
    const doubled = body.slice(32 - extra.length, 32).join() === extra.join();
    return {
      problem: `a reverse name has 32 nibbles and this one has ${body.length}${
        doubled ? ': the origin follows a name that is already complete' : ''
      }`,
      suggestion: doubled ? nameOf(body.slice(0, 32), 'ip6.arpa') : undefined,
    };
  }
  if (body.length <= 4 && body.every(isOctet)) {
    return {
      problem: 'these are the octets of an IPv4 address, which belong below in-addr.arpa, not ip6.arpa',
      suggestion: nameOf(body, 'in-addr.arpa'),
    };
  }
  const grouped = explainGroups(body);
  if (grouped !== undefined) return grouped;
  const bad = body.find((label) => !isNibble(label))!;
  if (/^[0-9a-f]+$/.test(bad)) {
    return {
      problem: `the label '${bad}' has ${bad.length} digits; ip6.arpa takes one hexadecimal digit per label`,
    };
  }
  return explainStranger(body, 'ip6.arpa', `the label '${bad}' is not a nibble (one of 0-9 and a-f)`);
}

function explainInAddr(body: readonly string[]): Mistake {
  if (body.every(isNibble) && (body.length >= 16 || body.some((label) => /[a-f]/.test(label)))) {
    return {
      problem: 'these are the nibbles of an IPv6 address, which belong below ip6.arpa, not in-addr.arpa',
      suggestion: body.length <= 32 ? nameOf(body, 'ip6.arpa') : undefined,
    };
  }
  if (body.every((label) => /^[0-9]+$/.test(label))) return explainOctets(body);
  if (body.length === 8) {
    const grouped = explainGroups(body);
    if (grouped !== undefined) return grouped;
  }
  const bad = body.find((label) => !isOctet(label))!;
  const problem = `the label '${bad}' is neither an octet (0 to 255) nor a classless form such as 0/25, 0-25 or 0-127`;
  return explainStranger(body, 'in-addr.arpa', problem);
}

/** Decimal labels below in-addr.arpa that are not up to four canonical octets. */
function explainOctets(body: readonly string[]): Mistake {
  const large = body.find((label) => Number(label) > 255);
  if (large !== undefined) return { problem: `the label '${large}' is over 255, the largest octet` };
  const zero = body.find((label) => /^0[0-9]/.test(label));
  if (zero !== undefined) {
    return {
      problem: `the label '${zero}' has a leading zero; nobody asks for an octet in that form`,
      suggestion:
        body.length <= 4
          ? nameOf(
              body.map((label) => String(Number(label))),
              'in-addr.arpa',
            )
          : undefined,
    };
  }
  const four = body.slice(0, 4);
  const origin = body.slice(4).join('.');
  const reversed = four.slice(-(body.length - 4)).join('.') === origin;
  const turned = four.toReversed();
  const forward = turned.slice(-(body.length - 4)).join('.') === origin;
  const count = `a reverse name has 4 octets and this one has ${body.length}`;
  if (reversed === forward && four.join() !== turned.join()) return { problem: count };
  if (forward && !reversed) {
    return {
      problem: `${count}: it begins with the address ${four.join('.')} itself, in the order of the address`,
      suggestion: nameOf(turned, 'in-addr.arpa'),
    };
  }
  if (!reversed) return { problem: count };
  return {
    problem: `${count}: the origin follows a name that is already complete`,
    suggestion: nameOf(four, 'in-addr.arpa'),
  };
}

/** A foreign label: the rest of the name may still tell which address is meant. */
function explainStranger(body: readonly string[], tree: TreeName, problem: string): Mistake {
  const whole = tree === 'ip6.arpa' ? 32 : 4;
  if (isWhole(body.slice(-whole), tree)) {
    const extra = body.slice(0, -whole).join('.');
    return {
      problem: `'${extra}' stands below a complete reverse name, where nobody asks`,
      suggestion: nameOf(body.slice(-whole), tree),
    };
  }
  if (isWhole(body.slice(0, 32), 'ip6.arpa'))
    return { problem, suggestion: nameOf(body.slice(0, 32), 'ip6.arpa') };
  return { problem };
}

/** Hexadecimal digits in longer labels than ip6.arpa takes: groups as in the address text, or digits without their dots. */
export function explainGroups(body: readonly string[]): Mistake | undefined {
  if (!body.every((label) => /^[0-9a-f]{1,32}$/.test(label)) || body.every(isNibble)) return undefined;
  const groups = body.length === 8 && body.every((label) => GROUP.test(label));
  const exact = body.join('').length === 32;
  if (!groups && !exact) return explainSomeGroups(body);
  const chunks = groups ? body.map((label) => label.padStart(4, '0')) : [...body];
  const forward = chunks.join('');
  const backward = chunks.toReversed().join('');
  const undotted = exact ? [...forward].reverse().join('') : backward;
  const readings = [...new Set([forward, backward, undotted])];
  const likely = readings.filter((hex) => IN_USE.test(hex));
  const found = groups
    ? '8 groups of up to 4 digits'
    : `${body.length} label${body.length === 1 ? '' : 's'} for 32 digits`;
  const rule = `ip6.arpa takes 32 labels of one hexadecimal digit each, last digit first; this name has ${found}`;
  if (likely.length === 1) {
    const hex = likely[0]!;
    const order =
      hex === forward
        ? 'in the order of the address'
        : hex === backward
          ? 'in reverse order'
          : 'without dots';
    const how = body.length === 1 ? '' : ` ${order}`;
    return { problem: `${rule}${how}, which is ${addressOfHex(hex)}`, suggestion: ip6Name(hex) };
  }
  return {
    problem: `${rule}, which may be ${(likely.length > 0 ? likely : readings).map(addressOfHex).join(' or ')}`,
  };
}

/** Groups on the left, written relative to an origin in nibbles. */
function explainSomeGroups(body: readonly string[]): Mistake | undefined {
  const count = (32 - body.length) / 3;
  const groups = body.slice(0, count);
  const nibbles = body.slice(count);
  if (
    !Number.isInteger(count) ||
    count < 1 ||
    !groups.every((label) => GROUP.test(label)) ||
    !nibbles.every(isNibble)
  ) {
    return undefined;
  }
  const top = nibbles.toReversed().join('');
  const padded = groups.map((label) => label.padStart(4, '0'));
  const readings = [...new Set([padded.join(''), padded.toReversed().join('')])].map((low) => top + low);
  return {
    problem: `ip6.arpa takes one hexadecimal digit per label, last digit first; '${groups.join('.')}' are groups of an address, which may be ${readings
      .map(addressOfHex)
      .join(' or ')}`,
    suggestion: readings.length === 1 ? ip6Name(readings[0]!) : undefined,
  };
}
