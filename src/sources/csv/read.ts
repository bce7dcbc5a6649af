import { nearest } from '../../document/nearest.ts';
import { quote } from '../../document/node.ts';
import type { DomainName } from '../../model/domain-name.ts';
import { type IpAddress, parseIpAddress } from '../../model/ip-address.ts';
import { type Parsed, parsed, refused } from '../../model/parsed.ts';
import type { Tree } from '../../repository/tree.ts';
import { headerWords } from '../csv.ts';
import { lineBlocks } from '../line-blocks.ts';
import { parseHandWrittenName } from '../manifest-text.ts';
import { type Declaration, SourceError, type SourceFile } from '../source.ts';
import { syntaxDefect } from '../syntax-defect.ts';
import { locationAt, type Row, rowsOf, valueAt } from './rows.ts';

const COLUMNS = ['name', 'address', 'ptr'] as const;

/** Reads pairs row by row: each is given on and forgotten, so that a million take no more memory than one. */
export function* read(file: SourceFile, tree: Tree): Iterable<Declaration> {
  const { path } = file;
  let columns: Columns | undefined;
  for (const row of rowsOf(lineBlocks(path, tree))) {
    if (columns === undefined) {
      columns = readHeader(row, path);
      if (columns.others.length > 0) {
        const others = columns.others.map((at) => quote(valueAt(row, at))).join(', ');
        const detail = `the column${columns.others.length === 1 ? '' : 's'} ${others} say nothing about a pair`;
        const location = locationAt(row, columns.others[0]!, path);
        yield { kind: 'skip', skip: { reason: 'column-not-read', detail, location } };
      }
      continue;
    }
    yield* readRow(row, columns, path);
  }
  if (columns === undefined) {
    throw new SourceError(
      `${path}:1:1: there is no header. Write 'name,address' or 'name,address,ptr' first.`,
      {
        path,
        line: 1,
        column: 1,
      },
    );
  }
}

/** See `Reader.standsAlone`. */
export function standsAlone({ path }: SourceFile, tree: Tree): boolean {
  let header: readonly string[] | undefined;
  for (const chunk of tree.chunks(path)) {
    header ??= headerWords(chunk.toString('latin1'));
    if (!header.includes('address') || header.includes('ptr') || chunk.includes('*')) return false;
  }
  return true;
}

/** Where each column stands; `ptr` is -1 without one. */
interface Columns {
  readonly name: number;
  readonly address: number;
  readonly ptr: number;
  readonly count: number;
  readonly others: readonly number[];
}

function readHeader(row: Row, path: string): Columns {
  const words: string[] = [];
  for (let i = 0; i < row.count; i++) words.push(valueAt(row, i).trim().toLowerCase());
  const failAt = ({ line, column }: { line: number; column: number }, problem: string): never => {
    throw new SourceError(`${path}:${line}:${column}: ${problem}`, { path, line, column });
  };
  const fail = (at: number, problem: string) => failAt(locationAt(row, at, path), problem);
  if (row.problem !== undefined) failAt(row.problem, `${row.problem.message}.`);
  const others: number[] = [];
  for (const [i, word] of words.entries()) {
    if (words.indexOf(word) !== i && COLUMNS.some((known) => known === word)) {
      fail(i, `the column ${quote(word)} stands twice in the header. Keep one of the two.`);
    }
    if (COLUMNS.some((known) => known === word)) continue;
    const missing = COLUMNS.filter((known) => !words.includes(known));
    const meant = nearest(word, missing);
    if (meant !== undefined && word !== '') {
      fail(i, `${quote(word)} is not a column. Did you mean '${meant}'?`);
    }
    if (word !== '') others.push(i);
  }
  for (const needed of ['name', 'address'] as const) {
    if (words.includes(needed)) continue;
    fail(
      0,
      `the header has no column '${needed}'. Write 'name,address' or 'name,address,ptr' as the first line.`,
    );
  }
  return {
    name: words.indexOf('name'),
    address: words.indexOf('address'),
    ptr: words.indexOf('ptr'),
    count: words.length,
    others,
  };
}

function* readRow(row: Row, columns: Columns, path: string): Iterable<Declaration> {
  if (row.problem !== undefined) {
    const { message, line, column } = row.problem;
    yield syntaxDefect({ path, line, column }, message);
    return;
  }
  const { count } = row;
  if (count !== columns.count) {
    const location = { path, line: row.line, column: 1 };
    if (count > columns.count) {
      yield syntaxDefect(
        locationAt(row, columns.count, path),
        `the row has ${count} cells, and the header ${columns.count}. Write a cell that contains the delimiter in quotes`,
      );
      return;
    }
    if (count <= columns.name || count <= columns.address) {
      yield syntaxDefect(
        location,
        `the row has ${count} of ${columns.count} cells. Write the name and its address`,
      );
      return;
    }
  }
  const nameText = valueAt(row, columns.name);
  const addressText = valueAt(row, columns.address);
  const ptrText = columns.ptr < 0 || columns.ptr >= count ? '' : valueAt(row, columns.ptr);
  // Spreadsheets write rows of delimiters alone.
  if (nameText === '' && addressText === '' && ptrText === '') return;
  const name = readName(nameText, addressText);
  const address = readAddress(addressText);
  if (!name.ok || !address.ok) {
    if (!name.ok) yield syntaxDefect(locationAt(row, columns.name, path), name.problem);
    if (!address.ok) {
      const location = locationAt(row, columns.address, path);
      yield syntaxDefect(location, address.problem, name.ok ? name.value : undefined);
    }
    return;
  }
  const location = locationAt(row, columns.name, path);
  if (ptrText === '') {
    yield { kind: 'pair', pair: { name: name.value, address: address.value, location } };
    return;
  }
  const ptr = new Set<DomainName>();
  for (const text of ptrText.split(/[\s|]+/)) {
    if (text === '') continue;
    const target = parseHandWrittenName(text, 'ptr');
    if (!target.ok) {
      yield syntaxDefect(locationAt(row, columns.ptr, path), target.problem, name.value);
      return;
    }
    ptr.add(target.value);
  }
  const targets = ptr.size === 0 ? {} : { ptr: [...ptr] };
  yield { kind: 'pair', pair: { name: name.value, address: address.value, location, ...targets } };
}

/** Names that need no further look: lower-case labels of letters, digits, hyphens, and a last one that is no number. */
const USUAL = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

function readName(text: string, address: string): Parsed<DomainName> {
  if (text.length <= 253 && USUAL.test(text) && !text.endsWith('.arpa')) return parsed(copyOf(text));
  if (text === '')
    return refused(`there is no name for ${quote(address)}. Write one such as mail.example.org`);
  if (parseIpAddress(text).ok)
    return refused(`${quote(text)} is an address where a name belongs. Write the name`);
  return parseHandWrittenName(text, 'pair');
}

const scratch = Buffer.alloc(253);

/** A part of a text keeps all of the text in memory: one name in a finding would hold the block that it was read from. */
function copyOf(name: string): DomainName {
  return scratch.toString('latin1', 0, scratch.write(name, 'latin1')) as DomainName;
}

function readAddress(text: string): Parsed<IpAddress> {
  const address = parseIpAddress(text);
  if (address.ok || / write /i.test(address.problem)) return address;
  return refused(
    `${address.problem}. Write one such as ${text.includes('.') ? '192.0.2.25' : '2001:db8::25'}`,
  );
}
