import {
  explainGroups,
  GROUP,
  isNibble,
  isOctet,
  isWhole,
  type Mistake,
  nameOf,
  type TreeName,
} from './reverse-name-mistake.ts';

/** A name outside the reverse tree: wrong only where its digits are followed by something like the tree's name. */
export function explainMistypedTree(labels: readonly string[]): Mistake | undefined {
  const end = labels.findIndex((label) => !GROUP.test(label) && !/^[0-9]{1,3}[-/][0-9]{1,3}$/.test(label));
  const body = end < 0 ? labels : labels.slice(0, end);
  const suffix = end < 0 ? '' : labels.slice(end).join('.');
  if (body.length === 0) return undefined;
  if (suffix === '' && isWhole(body, 'in-addr.arpa')) {
    const text = body.join('.');
    const turned = body.toReversed().join('.');
    return {
      problem: `'${text}' is no reverse name; for the address ${text} that is ${turned}.in-addr.arpa, and for ${turned} it is ${text}.in-addr.arpa`,
    };
  }
  if (suffix === '') {
    const grouped = body.length === 8 ? explainGroups(body) : undefined;
    if (grouped !== undefined || !body.every(isNibble) || body.length < 16) return grouped;
  }
  const meant = suffix === '' ? 'ip6.arpa' : treeMeantBy(suffix, body);
  if (meant === undefined) return undefined;
  const problem =
    suffix === '' ? `the name lacks ${meant} at its end` : `the reverse tree is ${meant}, not '${suffix}'`;
  if (meant === 'ip6.arpa' && !body.every(isNibble))
    return { problem, suggestion: explainGroups(body)?.suggestion };
  return { problem, suggestion: nameOf(body, meant) };
}

/** Spellings that are further from the right one than a slip of the finger. */
const KNOWN_SLIPS: Readonly<Record<string, TreeName>> = {
  'ip6.int': 'ip6.arpa',
  'ipv6.int': 'ip6.arpa',
  'arpa.ip6': 'ip6.arpa',
  'ip6.in-addr.arpa': 'ip6.arpa',
  'in-addr6.arpa': 'ip6.arpa',
  'ip6.addr.arpa': 'ip6.arpa',
  'in-arpa.addr': 'in-addr.arpa',
  'arpa.in-addr': 'in-addr.arpa',
  'addr.in.arpa': 'in-addr.arpa',
  'addr-in.arpa': 'in-addr.arpa',
  'addr.arpa': 'in-addr.arpa',
  'in-addr.int': 'in-addr.arpa',
  'ip4.arpa': 'in-addr.arpa',
  'ipv4.arpa': 'in-addr.arpa',
  'in-addr': 'in-addr.arpa',
  ip6: 'ip6.arpa',
};

function treeMeantBy(suffix: string, body: readonly string[]): TreeName | undefined {
  let tree: TreeName | undefined;
  if (suffix === 'arpa') {
    // Other zones live below arpa, such as e164.arpa.
    if (body.length < 2 || !(body.every(isOctet) || body.every(isNibble))) return undefined;
    tree = body.length <= 4 && body.every(isOctet) ? 'in-addr.arpa' : 'ip6.arpa';
  } else if (Object.hasOwn(KNOWN_SLIPS, suffix)) tree = KNOWN_SLIPS[suffix];
  else if (withinSlips(suffix, 'in-addr.arpa', 2)) tree = 'in-addr.arpa';
  else if (withinSlips(suffix, 'ip6.arpa', 1)) tree = 'ip6.arpa';
  if (tree === undefined) return undefined;
  if (isWhole(body, 'ip6.arpa')) return 'ip6.arpa';
  return isWhole(body, 'in-addr.arpa') && body.some((label) => label.length > 1) ? 'in-addr.arpa' : tree;
}

/** True where at most `limit` letters were added, lost, replaced or swapped with their neighbour. */
function withinSlips(text: string, right: string, limit: number): boolean {
  if (Math.abs(text.length - right.length) > limit) return false;
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, i) => i);
  for (let i = 1; i <= text.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = text[i - 1] === right[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && text[i - 1] === right[j - 2] && text[i - 2] === right[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + 1);
      }
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[right.length]! <= limit;
}
