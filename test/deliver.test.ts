import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CannotRun } from '../src/cannot-run.ts';
import { bufferedSink, deliver, fileSink, refuseLinkOut, type Sink, whileRead } from '../src/deliver.ts';
import { reporterOf } from '../src/reporters/index.ts';
import type { Reporter } from '../src/reporters/reporter.ts';
import { INCIDENT_REPORT } from './reporters/sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'ptr-gate-deliver-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A sink that notes what reaches it. */
function noting(): Sink & { readonly seen: string[] } {
  const seen: string[] = [];
  return { seen, write: (text) => void seen.push(text), close: () => void seen.push('<closed>') };
}

const streaming: Reporter = {
  format: 'streaming',
  title: '',
  begin: () => '[',
  result: (result, index) => `${index}:${result.name} `,
  end: (summary) => `${summary.verdict}]`,
};
const atTheEnd: Reporter = { format: 'at-the-end', title: '', end: (summary) => summary.verdict };
const medium = { colour: false };

describe('deliver', () => {
  const { results, ...summary } = INCIDENT_REPORT;

  test('every report gets its pieces in order, and is closed once', () => {
    const [one, two] = [noting(), noting()];
    const reports = deliver([
      { reporter: streaming, medium, sink: one },
      { reporter: atTheEnd, medium, sink: two },
    ]);
    for (const result of results) reports.result(result);
    reports.end(summary);
    expect(one.seen).toEqual([
      '[',
      ...results.map(({ name }, i) => `${i}:${name} `),
      `${summary.verdict}]`,
      '<closed>',
    ]);
    expect(two.seen).toEqual([summary.verdict, '<closed>']);
  });

  test.each(['json', 'sarif', 'junit', 'gitlab'])(
    '%s of many findings is never held as a whole: it would be longer than a string may be',
    async (format) => {
      const reporter = (await reporterOf(format))!;
      const findings = Array.from({ length: 2_000 }, (_, i) => ({
        ...INCIDENT_REPORT.findings[0]!,
        location: { path: `zones/${i}`, line: 1 },
      }));
      const many = { ...summary, findings };
      const sink = noting();
      deliver([{ reporter, medium, sink }]).end(many);
      expect(Math.max(...sink.seen.map(({ length }) => length))).toBeLessThan(16_384);
      const whole = `${reporter.begin?.(medium) ?? ''}${reporter.end(many, medium)}<closed>`;
      expect(sink.seen.join('') === whole).toBe(true);
      expect(sink.seen.join('').includes('zones/1999')).toBe(true);
    },
  );

  test('a reader that goes away is no failure, and is not written to again', () => {
    const tried: string[] = [];
    const write = whileRead((text) => {
      tried.push(text);
      if (text === 'two') throw Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    });
    for (const text of ['one', 'two', 'three']) write(text);
    expect(tried).toEqual(['one', 'two']);
    const full = whileRead(() => {
      throw Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' });
    });
    expect(() => full('one')).toThrow('ENOSPC');
  });

  test('a report without results is whole', () => {
    const sink = noting();
    deliver([{ reporter: streaming, medium, sink }]).end(summary);
    expect(sink.seen).toEqual(['[', `${summary.verdict}]`, '<closed>']);
  });

  test('nothing is written before there is something to say', () => {
    const sink = noting();
    deliver([{ reporter: streaming, medium, sink }]);
    expect(sink.seen).toEqual([]);
  });
});

describe('sinks', () => {
  test('small pieces are put together, nothing is lost, and nothing is held without bound', () => {
    const flushed: string[] = [];
    const sink = bufferedSink((text) => flushed.push(text));
    for (let i = 0; i < 50_000; i++) sink.write(`${i}\n`);
    expect(flushed.length).toBeGreaterThan(2);
    sink.close();
    expect(flushed.length).toBeLessThan(20);
    expect(flushed.join('')).toBe(Array.from({ length: 50_000 }, (_, i) => `${i}\n`).join(''));
    sink.close();
    expect(flushed.join('')).toHaveLength(288_890);
  });

  test('a file replaces what was there, or is added to, in folders that it makes', () => {
    const path = join(folder, 'a/b/c/report');
    const write = (text: string, mode?: 'append') => {
      const sink = fileSink(path, mode);
      sink.write(text);
      sink.close();
    };
    write('first, which is longer');
    write('ä€😀');
    write(' and more', 'append');
    expect(readFileSync(path, 'utf8')).toBe('ä€😀 and more');
  });

  test.each([
    ['a folder', ''],
    ['a path below a file', 'file/report'],
  ])('%s cannot be written, and the message names it', (_, path) => {
    writeFileSync(join(folder, 'file'), '');
    const full = join(folder, path);
    expect(() => fileSink(full)).toThrow(CannotRun);
    expect(() => fileSink(full)).toThrow(`${full} cannot be written: `);
  });
});

describe('refuseLinkOut', () => {
  const place = () => {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'ptr-gate-link-')));
    mkdirSync(join(root, 'checkout', 'inside'), { recursive: true });
    writeFileSync(join(root, 'secret'), 'secret');
    return root;
  };

  test('lets plain paths pass, also new ones and those behind a link that stays inside', () => {
    const root = place();
    const checkout = join(root, 'checkout');
    symlinkSync('inside', join(checkout, 'link'));
    for (const path of ['report.json', 'new/folder/report.json', 'inside/report.json', 'link/report.json'])
      expect(() => refuseLinkOut(join(checkout, path), checkout)).not.toThrow();
    expect(() => refuseLinkOut('/dev/stdout', checkout)).not.toThrow();
    rmSync(root, { recursive: true });
  });

  test.each([
    ['a file', '../secret', 'report.json', 'report.json'],
    ['a file that is not there yet', '../new', 'report.json', 'report.json'],
    ['a folder', '..', 'reports', 'reports/secret'],
  ])('refuses a link to %s outside', (_title, target, link, path) => {
    const root = place();
    const checkout = join(root, 'checkout');
    symlinkSync(target, join(checkout, link));
    expect(() => refuseLinkOut(join(checkout, path), checkout)).toThrow(/cannot be written/);
    rmSync(root, { recursive: true });
  });
});
