import { type DomainName, isWildcard } from '../../model/domain-name.ts';
import { type IpAddress, parseIpAddress } from '../../model/ip-address.ts';
import type { IgnoreComment, SourceLocation } from '../../model/record.ts';
import type { Tree } from '../../repository/tree.ts';
import { lineBlocks } from '../line-blocks.ts';
import { parseHandWrittenName } from '../manifest-text.ts';
import type { Declaration, SourceFile } from '../source.ts';
import { syntaxDefect } from '../syntax-defect.ts';
import { parseIgnoreComment } from '../zone-file/ignore-comment.ts';

/** Reads the pair of each name with the address before it. */
export function* read(file: SourceFile, tree: Tree): Iterable<Declaration> {
  let line = 1;
  for (const block of lineBlocks(file.path, tree)) {
    const lines = block.split('\n');
    // What follows the last line end of a block is empty, and belongs to the next one.
    const count = block.endsWith('\n') ? lines.length - 1 : lines.length;
    for (let i = 0; i < count; i++) yield* readLine(lines[i]!, { path: file.path, line: line++ });
  }
}

interface Word {
  readonly text: string;
  readonly location: SourceLocation;
}

function* readLine(line: string, place: { path: string; line: number }): Iterable<Declaration> {
  const hash = line.indexOf('#');
  const [first, ...names] = [...(hash < 0 ? line : line.slice(0, hash)).matchAll(/\S+/g)].map(
    ({ 0: text, index }): Word => ({
      text,
      location: {
        ...place,
        column: index + 1,
        endLine: place.line,
        endColumn: index + 1 + text.length,
      },
    }),
  );
  if (first === undefined) return;
  const scope = first.text.indexOf('%');
  const address = parseIpAddress(scope < 0 ? first.text : first.text.slice(0, scope));
  if (!address.ok) {
    yield syntaxDefect(first.location, explainAddress(first.text, address.problem, names));
    return;
  }
  if (names.length === 0) {
    yield syntaxDefect(
      first.location,
      `no name follows the address ${first.text}. Write '${first.text} mail.example.org'`,
    );
  }
  const ignore = hash < 0 ? undefined : ignoreIn(line, hash, place);
  if (ignore !== undefined && !ignore.comment.ok) yield syntaxDefect(ignore.location, ignore.comment.problem);
  const ignores = ignore?.comment.ok === true ? [ignore.comment.value] : undefined;
  for (const word of names) {
    yield readName(word, { address: address.value, scoped: scope < 0 ? undefined : first.text, ignores });
  }
}

/** `# ptr-gate: ignore RULE -- REASON` behind the names of a line. */
function ignoreIn(line: string, hash: number, place: { path: string; line: number }) {
  const text = line
    .slice(hash)
    .replace(/^#+\s*/, '')
    .trimEnd();
  if (!/^ptr-gate\b/i.test(text)) return undefined;
  const column = line.indexOf(text, hash) + 1;
  const location = { ...place, column, endLine: place.line, endColumn: column + text.length };
  return { location, comment: parseIgnoreComment({ text, location }) };
}

/** What the names of a line share. */
interface Line {
  readonly address: IpAddress;
  /** The address with its scope id, where it has one. */
  readonly scoped: string | undefined;
  readonly ignores: readonly IgnoreComment[] | undefined;
}

function explainAddress(text: string, problem: string, names: readonly Word[]): string {
  const swapped = names.find((word) => parseIpAddress(word.text).ok);
  return swapped === undefined
    ? `${problem}. Write an address such as 2001:db8::25 first, then its names`
    : `the address ${swapped.text} stands behind the name ${text}. Write '${swapped.text} ${text}'`;
}

function readName(word: Word, { address, scoped, ignores }: Line): Declaration {
  const { text, location } = word;
  if (parseIpAddress(text).ok) {
    return syntaxDefect(location, `'${text}' is a second address. Write each address on a line of its own`);
  }
  const name = parseHandWrittenName(text, 'pair');
  if (!name.ok) return syntaxDefect(location, name.problem);
  if (isWildcard(name.value)) {
    return syntaxDefect(
      location,
      `'${text}' is a wildcard, which hosts files do not know. Write each name`,
      name.value,
    );
  }
  const skip = (reason: string, detail: string): Declaration => ({
    kind: 'skip',
    skip: { reason, detail, name: name.value, address, location },
  });
  if (scoped !== undefined) {
    return skip('scope-id', `${scoped} has a scope id, which means something on one machine only`);
  }
  if (isLocal(name.value, address)) {
    return skip(
      'loopback',
      `${address} with ${name.value} is a standard line of a hosts file, not a name in the DNS`,
    );
  }
  if (!name.value.includes('.')) {
    return skip('unqualified-name', `${name.value} is a short name, which only a search list makes whole`);
  }
  const pair = { name: name.value, address, location };
  return { kind: 'pair', pair: ignores === undefined ? pair : { ...pair, ignores } };
}

const STANDARD_NAME = /^(?:localhost|ip6-(?!.*\.)|broadcasthost$)/;

/** Lines that every system has, and those that block a name: none of them is about the DNS. */
function isLocal(name: DomainName, address: IpAddress): boolean {
  return (
    /^(?:127\.|2(?:2[4-9]|3[0-9])\.|255\.255\.255\.255$|0\.0\.0\.0$|::1?$|ff[0-9a-f]{2}:)/.test(address) ||
    STANDARD_NAME.test(name)
  );
}
