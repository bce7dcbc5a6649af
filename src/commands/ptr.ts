import { CannotRun } from '../cannot-run.ts';
import { type DomainName, parentOf, parseDomainName, relativeTo } from '../model/domain-name.ts';
import {
  familyOf,
  formatNetwork,
  type IpAddress,
  type Network,
  networkOf,
  parseIpAddress,
  parseNetwork,
} from '../model/ip-address.ts';
import { parsed, refused } from '../model/parsed.ts';
import { classifyReverseOwner, reverseNameOf } from '../model/reverse-name.ts';
import { classlessZonesOf, reverseZonesOf } from '../model/reverse-zone.ts';
import { specialPurposeOf } from '../model/special-purpose.ts';
import type { ExitCode, Terminal } from './command.ts';

/** Prints what addresses, networks and reverse names are in the other direction; exit 2 if one of them is none of these. */
export function ptr(operands: readonly string[], terminal: Terminal): ExitCode {
  if (operands.length === 0) {
    throw new CannotRun(
      'ptr needs an address, a network or a reverse name',
      'For example: ptr-gate ptr 2001:db8::25',
    );
  }
  let exitCode: ExitCode = 0;
  let first = true;
  for (const operand of operands) {
    const description = describe(operand);
    if (description.ok) {
      terminal.out(`${first ? '' : '\n'}${description.value.map(visible).join('\n')}\n`);
      first = false;
    } else {
      const { problem, suggestion } = description;
      const hint = suggestion === undefined ? '' : `\n  write ${visible(suggestion)}`;
      const what = problem.startsWith(`'${operand}'`) ? '' : `${visible(operand)}: `;
      terminal.err(`ptr-gate: ${what}${visible(problem)}${hint}\n`);
      exitCode = 2;
    }
  }
  return exitCode;
}

export type Description =
  | { readonly ok: true; readonly value: readonly string[] }
  | { readonly ok: false; readonly problem: string; readonly suggestion?: DomainName };

/** What one operand is in the other direction, as lines; or why it is neither address nor network nor reverse name. */
export function describe(operand: string): Description {
  if (/arpa\.?$/i.test(operand)) return describeName(operand);
  const address = parseIpAddress(operand);
  if (address.ok) return parsed(describeAddress(address.value));
  if (operand.includes('/')) {
    const network = parseNetwork(operand);
    if (network.ok) return parsed(describeNetwork(network.value));
    if (/^[0-9a-f:.]+\//i.test(operand)) return network;
  }
  const looksLikeAddress = /^[\s[]*(?:0x)?[0-9.]+\]?(?::[0-9]+)?\s*$|:.*:|[^\0-\x7f]/i.test(operand);
  return looksLikeAddress && operand.split('.').length < 8 ? address : describeName(operand);
}

function describeName(operand: string): Description {
  const name = parseDomainName(operand);
  if (!name.ok) return name;
  const owner = classifyReverseOwner(name.value);
  switch (owner.kind) {
    case 'address':
      return parsed(describeAddress(owner.address));
    case 'network':
      return parsed(describeNetwork(owner.network));
    case 'classless':
      if (owner.address !== undefined) {
        const zone = fields([
          ['serves', owner.address],
          ['in zone', `${owner.zone}, which covers ${owner.covers}`],
          ['record', `${name.value}. IN PTR <name>.`],
          ['reached by', `${reverseNameOf(owner.address)}. IN CNAME ${name.value}.`],
        ]);
        return parsed([name.value, ...zone]);
      }
      if (owner.network !== undefined && owner.zone === name.value)
        return parsed(describeNetwork(owner.network));
      return parsed([name.value, ...fields([['in zone', `${owner.zone}, which covers ${owner.covers}`]])]);
    case 'special':
      return refused(
        owner.reason === 'wildcard'
          ? 'a wildcard stands for many addresses; give one of them'
          : 'a service name (labels with _) belongs to no address',
      );
    case 'malformed':
      return owner.suggestion === undefined
        ? refused(owner.problem)
        : { ...refused(owner.problem), suggestion: owner.suggestion };
    case 'outside':
      return refused('this is neither an address nor a network nor a name below in-addr.arpa or ip6.arpa');
  }
}

function describeAddress(address: IpAddress): string[] {
  const name = reverseNameOf(address);
  const special = specialPurposeOf(address);
  const note: [string, string][] = special === undefined ? [] : [['note', noteOn(special)]];
  const zones = familyOf(address) === 4 ? [8, 16, 24] : [32, 48, 56, 64];
  return [
    address,
    ...fields([...note, ['reverse name', name], ['record', `${name}. IN PTR <name>.`]]),
    '  in the zone of its',
    ...table(
      zones.map((length) => {
        const [zone] = reverseZonesOf(networkOf(address, length));
        return [`/${length}`, `$ORIGIN ${zone}.`, `${relativeTo(name, zone!)} IN PTR <name>.`];
      }),
    ),
  ];
}

/** More zones than these are shown as the first and the last. */
const MOST_ZONES = 16;

function describeNetwork(network: Network): string[] {
  const bits = familyOf(network.address) === 4 ? 32 : 128;
  if (network.length === bits) return describeAddress(network.address);
  const zones = reverseZonesOf(network);
  const special = specialPurposeOf(network.address);
  const within = special !== undefined && covers(special.block, network);
  const note: [string, string][] = within ? [['note', noteOn(special)]] : [];
  const title = zones.length === 1 ? 'zone' : `zones (${zones.length})`;
  const shown = zones.length <= MOST_ZONES ? zones : [zones[0]!, '...', zones.at(-1)!];
  const lines = fields([...note, ...shown.map((zone, i): [string, string] => [i === 0 ? title : '', zone])]);
  const classless = classlessZonesOf(network);
  if (classless.length === 0) return [formatNetwork(network), ...lines];
  const parent = parentOf(classless[0]!.zone);
  return [
    formatNetwork(network),
    ...lines,
    `  or one classless zone, which ${parent} leads to by NS and ${network.length > 24 ? 'one CNAME for each address' : 'CNAME or DNAME'}`,
    ...table(classless.map(({ form, zone }) => [form, zone])),
  ];
}

function covers(block: string, network: Network): boolean {
  const outer = parseNetwork(block);
  return outer.ok && outer.value.length <= network.length;
}

function noteOn(special: NonNullable<ReturnType<typeof specialPurposeOf>>): string {
  const reach = { private: 'private', 'not-global': 'not globally reachable', global: 'globally reachable' };
  return `${special.name}, ${special.block} (${special.rfc}): ${reach[special.kind]}`;
}

function fields(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, text]) => `  ${label.padEnd(width)}  ${text}`);
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => `    ${row.map((cell, i) => cell.padEnd(widths[i]!)).join('  ')}`.trimEnd());
}

/** One line of text from outside, with control, format and surrogate characters and workflow commands made visible. */
function visible(text: string): string {
  return text
    .replace(/[\p{C}\u2028\u2029]/gu, (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`)
    .replaceAll('##[', '##\\u{5b}');
}
