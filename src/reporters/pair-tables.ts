import { type Result, STATES, type State, type Summary } from '../model/report.ts';
import { cut, html } from './escape.ts';
import { grouped, place } from './wording.ts';

/** The gravest first; what was skipped has a list of its own, with the reasons. */
const SHOWN: readonly State[] = ['failed', 'unverified', 'pending', 'ready', 'verified'];
const MAX_CELL_UNITS = 500;
const MAX_VALUES = 5;

/** One folded table for each state, of at most so many octets together; what does not fit is counted. */
export function pairTables({ counts }: Summary, pairs: readonly Result[], octets: number): string {
  const tables: string[] = [];
  let room = octets;
  for (const state of SHOWN) {
    const rows: string[] = [];
    for (const pair of pairs) {
      if (pair.state !== state) continue;
      const row = rowOf(pair);
      if (Buffer.byteLength(row) + 400 > room) break;
      room -= Buffer.byteLength(row) + 1;
      rows.push(row);
    }
    if (rows.length === 0) continue;
    const left = counts[state] - rows.length;
    const more = left > 0 ? `\n<p>and ${grouped(left)} more, in the JSON report</p>` : '';
    tables.push(
      `<details><summary>${grouped(counts[state])} ${state}</summary>\n<table>\n<tr><th>Name</th><th>Address</th><th>PTR</th><th>Forward</th><th>Where</th></tr>\n${rows.join('\n')}\n</table>${more}\n</details>`,
    );
    room -= 400;
  }
  return tables.join('\n\n');
}

function rowOf({ name, address, ptr, forward, location, region }: Result): string {
  const where = region === null ? cell(place(location)) : `${cell(place(location))} ${cell(region)}`;
  return `<tr><td>${cell(name)}</td><td>${cell(address)}</td><td>${seen(ptr)}</td><td>${seen(forward)}</td><td>${where}</td></tr>`;
}

/** What a lookup saw: null is no answer, empty is an answer that says none. */
function seen(values: readonly string[] | null): string {
  if (values === null) return 'not known';
  if (values.length === 0) return 'none';
  const more = values.length > MAX_VALUES ? ` and ${grouped(values.length - MAX_VALUES)} more` : '';
  return values.slice(0, MAX_VALUES).map(cell).join(', ') + more;
}

function cell(text: string): string {
  return `<code>${html(cut(text, MAX_CELL_UNITS))}</code>`;
}

/** Keeps the first pairs of each state from a stream of any length. */
export function pairSample(perState: number): {
  add(result: Result): void;
  readonly pairs: readonly Result[];
} {
  const pairs: Result[] = [];
  const room = new Map(STATES.map((state) => [state, perState]));
  return {
    pairs,
    add(result) {
      const left = room.get(result.state)!;
      if (left === 0) return;
      room.set(result.state, left - 1);
      pairs.push(result);
    },
  };
}
