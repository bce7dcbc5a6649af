import { describe, isNull, type Node, quote, textOf } from '../document/node.ts';
import { type DomainName, parseDomainName, ROOT } from '../model/domain-name.ts';
import { type IpAddress, parseIpAddress } from '../model/ip-address.ts';
import { type Parsed, parsed, refused } from '../model/parsed.ts';
import { addressOfReverseName, isInReverseTree } from '../model/reverse-name.ts';

/** What a name is for, which decides what it may look like. */
export type NameUse = 'pair' | 'ptr';

/** Letters, digits, hyphens and underscores; a wildcard is one whole first label. */
const USUAL_NAME = /^(?:\*(?:\.|$))?(?:[a-z0-9_-]+(?:\.|$))*$/;

/** A name as people write it by hand: fully qualified with or without the final dot, U-labels allowed. */
export function parseHandWrittenName(text: string, use: NameUse): Parsed<DomainName> {
  if (/^[0-9a-f:.]+$/i.test(text) && parseIpAddress(text).ok) {
    return refused(
      use === 'pair'
        ? `${quote(text)} is an address where a name belongs. Write the name first: 'name: ${text}'`
        : `${quote(text)} is an address where a PTR target belongs. Write the name that the PTR record holds`,
    );
  }
  const name = parseDomainName(text);
  if (!name.ok) return refused(`${name.problem}. Write a name such as mail.example.org`);
  if (name.value === ROOT) return refused("'.' is the root. Write a name such as mail.example.org");
  // Escapes show that the writer meant an unusual octet; without them it is a slip.
  if (!text.includes('\\') && !USUAL_NAME.test(name.value)) return refused(unusual(text));
  if (use === 'ptr' && name.value.startsWith('*')) {
    return refused(`${quote(text)} is a wildcard, and a PTR record holds one name. Write that name`);
  }
  if (/(?:^|\.)[0-9]+$/.test(name.value)) {
    return refused(
      `${quote(text)} ends in a number, as only addresses do. Write a name such as mail.example.org`,
    );
  }
  if (isInReverseTree(name.value)) {
    const address = addressOfReverseName(name.value);
    const write =
      use === 'ptr'
        ? 'the name that its PTR record holds'
        : `the name first, and ${address ?? 'its address'} as its value`;
    return refused(`${quote(text)} is a reverse name. Write ${write}`);
  }
  return name;
}

function unusual(text: string): string {
  const url = /^[a-z][a-z0-9+.-]*:\/\/([^/:?#]+)/i.exec(text);
  if (url !== null) return `${quote(text)} is a URL. Write the name alone: ${quote(url[1]!)}`;
  if (/^[0-9a-f:.]+$/i.test(text) && text.includes(':')) {
    return `${quote(text)} looks like an address, and is none; a name belongs here. Write 'name: address'`;
  }
  if (text.includes('*')) {
    return `${quote(text)} has a '*' inside. Write it as the whole first label, such as '*.example.org'`;
  }
  const odd = /[^\p{L}\p{M}\p{N}_.-]/u.exec(text)?.[0];
  const found =
    odd === undefined
      ? 'a character that no name has'
      : odd === ' '
        ? 'a blank'
        : `the character ${quote(odd)}`;
  return `${quote(text)} contains ${found}. Write a name such as mail.example.org, or escape what is meant as \\DDD`;
}

/** What an address may be under a key: `A:` and `AAAA:` hold one family, everything else holds both. */
export type AddressKey = 'A' | 'AAAA' | 'address';

export function parseHandWrittenAddress(node: Node, key: AddressKey): Parsed<IpAddress> {
  const text = textOf(node);
  const example = key === 'A' || text?.includes('.') === true ? '192.0.2.25' : '2001:db8::25';
  if (text === undefined || text === '') {
    const empty =
      isNull(node) || text === ''
        ? 'there is no address'
        : `${describe(node)} stands where an address belongs`;
    return refused(`${empty}. Write one such as ${example}`);
  }
  const address = parseIpAddress(text);
  if (!address.ok) {
    const several = text.split(/[\s,;]+/).filter((part) => part !== '');
    if (several.length > 1 && several.length <= 8 && several.every((part) => parseIpAddress(part).ok))
      return refused(
        `${quote(text)} are ${several.length} addresses in one text. Write [${several.join(', ')}]`,
      );
    if (looksLikeName(text)) {
      return refused(
        `${quote(text)} is a name where an address belongs. Write its address; another PTR target is written {address: ${example}, ptr: ${text}}`,
      );
    }
    return refused(
      /[;.]\s*write /i.test(address.problem)
        ? address.problem
        : `${address.problem}. Write one such as ${example}`,
    );
  }
  const is = address.value.includes(':') ? 'AAAA' : 'A';
  if (key !== 'address' && key !== is) {
    const family = is === 'A' ? 'an IPv4' : 'an IPv6';
    return refused(`${quote(text)} is ${family} address under '${key}:'. Write it under '${is}:'`);
  }
  return parsed(address.value);
}

function looksLikeName(text: string): boolean {
  return (
    /^[\p{L}\p{M}\p{N}_*-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*\.?$/u.test(text) &&
    /[g-z_*-]|[^\0-\x7f]/i.test(text) &&
    !/^0x/i.test(text)
  );
}
