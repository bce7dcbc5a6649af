import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CannotRun } from '../src/cannot-run.ts';
import { check } from '../src/commands/check.ts';
import { ptr } from '../src/commands/ptr.ts';
import type { OptionName } from '../src/options.ts';
import { stubTerminal } from './commands/terminal.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

type Files = Readonly<Record<string, string | Uint8Array>>;

function folder(files: Files): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'messages-')));
  folders.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** What somebody reads who runs an offline check in a folder of these files: why it could not run, or what it found. */
async function read(
  root: string,
  flags: Readonly<Record<string, string>> = {},
  operands: readonly string[] = [],
) {
  const { said, stub } = stubTerminal(root);
  const texts = new Map(
    Object.entries({ offline: 'true', format: 'json', ...flags }).map(
      ([name, text]) => [name as OptionName, [text]] as const,
    ),
  );
  try {
    await check(operands, { place: (name) => `--${name}`, texts }, stub);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return `${error.message}\n${error.hint ?? ''}`;
  }
  const { findings } = JSON.parse(said.out) as {
    findings: {
      message: string;
      remedy: string | null;
      location: { line?: number; column?: number } | null;
    }[];
  };
  return findings
    .map(({ message, remedy, location }) => `${location?.line}:${location?.column} ${message}. ${remedy}`)
    .join('\n');
}

const PAIR = 'expect: {mail.example.org: 5.9.2.1}\n';

describe('a configuration', () => {
  test.each<[string, string, string]>([
    [
      'that is empty',
      '',
      'the configuration has neither a pair nor a file. Write a pair, such as expect: {mail',
    ],
    ['of comments', '# expect:\n', 'ptr-gate init shows what stands in the repository'],
    ['of keys without values', 'expect:\nrecords:\n', 'has neither a pair nor a file'],
    [
      'with a policy key at the top',
      `stage: published\n${PAIR}`,
      "1:1: 'stage' belongs under 'policy:'. Write policy: {stage: published}",
    ],
    ['with another', `match: any\n${PAIR}`, "'match' belongs under 'policy:'. Write policy: {match: any}"],
    [
      'with a third',
      `resolvers: [192.0.2.1]\n${PAIR}`,
      "'resolvers' belongs under 'policy:'. Write policy: {resolvers: ...}",
    ],
    ['with ignore at the top', `ignore: []\n${PAIR}`, "'ignore' belongs under 'policy:'"],
    [
      'with an option of the command line',
      `offline: true\n${PAIR}`,
      "'offline' is no part of the configuration. Write it on the command line, --offline, or as an input of the workflow",
    ],
    [
      'with a pair at the top',
      'mail.example.org: 5.9.2.1\n',
      "the name 'mail.example.org' stands at the top. Write it under 'expect:', indented",
    ],
    [
      'with a mistyped key',
      'expects: {}\n',
      "'expects' is not a key of ptr-gate.yml. Did you mean 'expect'?",
    ],
    [
      'without the space, alone',
      'expect:\n  mail.example.org:5.9.2.1\n',
      "2:3: a space is missing after ':' in 'mail.example.org:5.9.2.1'. Write 'mail.example.org: 5.9.2.1'",
    ],
    ['without the space, IPv6', 'expect:\n  mail.example.org:2a01::1\n', "Write 'mail.example.org: 2a01::1'"],
    [
      'without the space, before others',
      `expect:\n  mail.example.org:5.9.2.1\n  www.example.org: 5.9.2.2\n`,
      "a space is missing after ':' in",
    ],
    [
      'without the space, in braces',
      'expect: {mail.example.org:5.9.2.1}\n',
      "1:10 a space is missing after ':' in 'mail.example.org:5.9.2.1'. Write 'mail.example.org: 5.9.2.1'",
    ],
    [
      'without the space, in an entry',
      'expect: {mail.example.org: {address:5.9.2.1}}\n',
      "a space is missing after ':' in 'address:5.9.2.1'. Write 'address: 5.9.2.1'",
    ],
    [
      'with a list of pairs',
      'expect:\n  - mail.example.org: 5.9.2.1\n',
      'and a list stands here. Write expect: {mail.example.org: 192.0.2.25}',
    ],
    [
      'with a tab',
      'expect:\n\tmail.example.org: 5.9.2.1\n',
      '2:1: a tab stands in the indentation. Write spaces',
    ],
    [
      'with an unknown rule',
      `policy: {rules: {ptr-mising: off}}\n${PAIR}`,
      "ptr-gate.yml:1:17: policy.rules: there is no rule 'ptr-mising'. Did you mean ptr-missing?",
    ],
    [
      'with a port by name',
      `health: {ports: [https]}\n${PAIR}`,
      "1:18: 'https' is not a port from 1 to 65535",
    ],
    [
      'with a resolver by name',
      `policy: {resolvers: dns.example}\n${PAIR}`,
      'write system, authoritative, or an address such as 192.0.2.53',
    ],
    [
      'with an alias',
      'expect:\n  a.example.org: &a [5.9.2.300]\n  b.example.org: *a\n',
      "3:18 '5.9.2.300': octet 300 is over 255",
    ],
    ['in UTF-16', '\u0000', 'NUL'],
  ])('%s', async (_, text, message) => {
    expect(await read(folder({ 'ptr-gate.yml': text }))).toContain(message);
  });

  test('with Windows line ends and a byte order mark is read as any other', async () => {
    const text = await read(folder({ 'ptr-gate.yml': `\ufeffexpect:\r\n  mail.example.org: 5.9.2.300\r\n` }));
    expect(text).toContain('2:21 ');
  });

  test('with a bad port says so once', async () => {
    const text = await read(folder({ 'ptr-gate.yml': `health: {ports: [https]}\n${PAIR}` }));
    expect(text.trim().split('\n')).toHaveLength(1);
  });

  test('that is not there: init is named first', async () => {
    const text = await read(folder({}));
    expect(text).toMatch(
      /^there is no ptr-gate\.yml in the working tree, and no file is named\nnpx ptr-gate init writes one/,
    );
  });
});

test('a wrong option is told before a missing file', async () => {
  expect(await read(folder({}), { stage: 'live' })).toContain(
    "--stage: 'live' is not one of pre-publish, published",
  );
});

describe('options', () => {
  const root = folder({ 'ptr-gate.yml': PAIR, 'z/a': '' });
  test.each<[Readonly<Record<string, string>>, string]>([
    [{ rules: 'ptr-mismach=off' }, "--rules: there is no rule 'ptr-mismach'. Did you mean ptr-mismatch?"],
    [
      { resolvers: 'foo' },
      '; write system, authoritative, or an address such as 192.0.2.53 or [2001:db8::53]:5353',
    ],
    [{ timeout: '5x' }, "--timeout: '5x' is not a duration; write 500ms, 10s, 5m or 1h"],
    [{ output: 'json=z' }, 'z cannot be written: it is a directory'],
  ])('%j', async (flags, message) => {
    expect(await read(root, flags)).toContain(message);
  });
});

describe('files', () => {
  const ZONE = '$TTL 1h\n@ IN SOA ns h 1 1h 1h 1h 1h\n@ IN NS ns.example.org.\n';
  test.each<[string, Files, string, string]>([
    ['a folder', { 'zones/db.a': ZONE }, 'zones', 'zones is a directory. Name its files, as in zones/*'],
    [
      'the whole repository',
      { 'zones/db.a': ZONE },
      '.',
      'this is the whole repository. Name files, as in zones/*; ptr-gate init finds those that hold pairs',
    ],
    ['an empty file', { 'a.yml': '' }, 'a.yml', 'a.yml is empty, which tells no format. Say which it is'],
    [
      'a table with an open quote',
      { 'a.csv': 'name,address\n"a.example.org,5.9.2.1\nb.example.org,5.9.2.300\n' },
      'a.csv',
      '2:1 the quote that opens here is not closed on its line, or text follows where it is. Write the closing quote, or "" for a quote inside\n3:15 \'5.9.2.300\'',
    ],
    [
      'a PTR record with an address',
      { 'db.2.9.5.in-addr.arpa': `${ZONE}1 IN PTR 5.9.2.1.\n` },
      'db.2.9.5.in-addr.arpa',
      '4:1 PTR of 5.9.2.1 holds the address 5.9.2.1, where the name of a host belongs. Let the PTR record hold the name that has the address 5.9.2.1, with its final dot',
    ],
    [
      'a PTR record with an address and no final dot',
      { 'db.2.9.5.in-addr.arpa': `${ZONE}1 IN PTR 5.9.2.1\n` },
      'db.2.9.5.in-addr.arpa',
      '4:1 PTR of 5.9.2.1 holds the address 5.9.2.1, where the name of a host belongs: 5.9.2.1.2.9.5.in-addr.arpa has no A record',
    ],
    [
      'a PTR record with an IPv6 address',
      { 'db.2.9.5.in-addr.arpa': `${ZONE}1 IN PTR 2a01::1.\n` },
      'db.2.9.5.in-addr.arpa',
      '4:1 PTR of 5.9.2.1 holds the address 2a01::1, where the name',
    ],
    [
      'an A record with too much',
      { 'db.example.org': `${ZONE}www IN A 5.9.2.1 5.9.2.2\n` },
      'db.example.org',
      "'5.9.2.2' is more than one A record holds",
    ],
  ])('%s', async (_, files, operand, message) => {
    expect(await read(folder(files), {}, [operand])).toContain(message);
  });

  test('a name with an underscore: no remedy that brings the next finding', async () => {
    const root = folder({ hosts: '5.9.2.9 my_name.example.org\n', 'db.2.9.5.in-addr.arpa': ZONE });
    const text = await read(root, {}, ['hosts', 'db.2.9.5.in-addr.arpa']);
    expect(text).toContain('my_name.example.org is not a host name, and no PTR record should name it');
    expect(text).toContain(
      'Give 5.9.2.9 a name of letters, digits and hyphens, such as my-name.example.org, and let',
    );
  });

  test('only pairs count as pairs that are skipped', async () => {
    const table = 'name,address,owner\nmail.example.org,5.9.2.1,me\n';
    expect(await read(folder({ 'a.csv': table }), {}, ['a.csv'])).toContain(
      'No pair was judged: the only one that was found is skipped (read a.csv)',
    );
    const none = 'name,address,owner\n';
    expect(await read(folder({ 'a.csv': none }), {}, ['a.csv'])).toContain('No pair was found (read a.csv)');
  });

  test('a link that leads out is refused with its name', async () => {
    const root = folder({});
    symlinkSync('/etc/hostname', join(root, 'out'));
    expect(await read(root, {}, ['out'])).toContain('out is a link that leads outside the repository');
  });
});

test('no message begins with an address that a log would break', async () => {
  const root = folder({ 'ptr-gate.yml': 'expect: {a.example.org: ["::ffff:5.9.2.1", "fd00::1"]}\n' });
  const { said, stub } = stubTerminal(root);
  const texts = new Map([['offline', ['true']] as const]);
  await check([], { place: (name) => `--${name}`, texts }, stub);
  expect(said.out).toContain('The address ::ffff:5.9.2.1 is not global');
  expect(said.out).toContain('The address fd00::1 is of use inside one network only');
  expect(said.out).not.toContain('\\x3a');
});

test.each([
  ['1.2.3', "ptr-gate: '1.2.3' has 3 octets; an IPv4 address has 4\n"],
  ['foo.example', 'ptr-gate: foo.example: this is neither an address nor a network nor a name below'],
])('ptr %s says the operand once', (operand, message) => {
  const { said, stub } = stubTerminal('.');
  expect(ptr([operand], stub)).toBe(2);
  expect(said.err).toContain(message);
});

test('a line end in a file name does not end the line of the message, and each problem has a line of its own', async () => {
  const evil = 'zone\n\nPASS  all pairs hold.\r\n';
  const files = { [evil]: '', 'ptr-gate.yml': `records: [${JSON.stringify(evil)}]\n` };
  const said = await read(folder(files));
  expect(said).toContain('zone\\x0a\\x0aPASS  all pairs hold.\\x0d\\x0a');
  expect(said).not.toMatch(/[\r\n]./);
  const missing = await read(
    folder({
      'ptr-gate.yml': `policy: {baseline: ${JSON.stringify(evil)}}\nexpect: {a.example: 192.0.2.1}\n`,
    }),
  );
  expect(missing).not.toMatch(/[\r\n]PASS/);
  const twice = await read(folder({ 'ptr-gate.yml': 'recrods: []\nexpct: {}\n' }));
  expect(
    twice
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(0, 15)),
  ).toEqual(['ptr-gate.yml:1:', 'ptr-gate.yml:2:']);
});
