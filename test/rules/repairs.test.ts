import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDomainName } from '../../src/model/domain-name.ts';
import { parseIpAddress } from '../../src/model/ip-address.ts';
import { reverseNameOf } from '../../src/model/reverse-name.ts';
import { RULES } from '../../src/rules/index.ts';
import { REPAIRS, type Step } from '../../src/rules/repairs.ts';
import { type RunningBind, startBind, withBind } from '../servers/bind.ts';

const SRC = join(import.meta.dirname, '../../src');
const steps: readonly (Step & { readonly kind: string })[] = Object.entries(REPAIRS).flatMap(
  ([kind, repair]) => repair.steps.map((step) => ({ kind, ...step })),
);
/** Steps whose commands are for a shell; those for an ISP are texts to send. */
const shell = steps.filter(({ at, commands }) => at !== 'ISP' && commands !== undefined);

describe('the table of repairs', () => {
  test('every kind repairs some rule', () => {
    expect(new Set(RULES.map(({ repair }) => repair))).toEqual(new Set(Object.keys(REPAIRS)));
  });

  test.each(Object.entries(REPAIRS))('%s says what to do wherever the data may be held', (kind, repair) => {
    const places = new Set(repair.steps.map(({ at }) => at));
    // What is wrong in the service or the repository is not repaired in anybody's DNS.
    const expected = ['service', 'configuration'].includes(kind)
      ? ['here']
      : ['BIND', 'Route 53', 'Cloudflare', 'Hetzner', 'ISP'];
    for (const place of expected) expect(places).toContain(place);
    expect(repair.title).toMatch(/^[A-Z].{5,60}[^.]$/);
    for (const { text, commands } of repair.steps) {
      expect(text).toMatch(/^[A-Z][\s\S]*[.:]$/);
      expect(text.endsWith(':') ? commands : '').toBeDefined();
      for (const line of commands?.split('\n') ?? []) expect(line.length, line).toBeLessThanOrEqual(76);
    }
  });

  test('what a shell is to run, a shell can read', () => {
    expect(shell.length).toBeGreaterThan(25);
    for (const { commands } of shell) {
      const { status, stderr } = spawnSync('bash', ['-n'], { input: commands!, encoding: 'utf8' });
      expect([commands, status, stderr]).toEqual([commands, 0, '']);
    }
  });

  test('the JSON in a command is JSON', () => {
    const texts = shell.flatMap(({ commands }) =>
      [...commands!.matchAll(/(?:--change-batch|--data) '([^']*)'/g)].map((match) => match[1]!),
    );
    expect(texts.length).toBeGreaterThan(4);
    for (const text of texts) expect(JSON.parse(text)).toBeTypeOf('object');
  });

  test('every reverse name, address and name of the examples belongs to the same example', () => {
    const own = new Set(
      ['192.0.2.25', '2001:db8::25'].map((text) => {
        const address = parseIpAddress(text);
        return address.ok ? reverseNameOf(address.value) : '';
      }),
    );
    for (const { commands = '' } of steps)
      for (const [name] of commands.matchAll(/\b25\.[0-9a-f.]+\.(?:in-addr|ip6)\.arpa\b/g))
        expect([commands, own.has(name as never)]).toEqual([commands, true]);
    for (const { commands = '' } of steps)
      for (const [name] of commands.matchAll(/\b[a-z0-9-]+\.example\.(?:org|net)\b/g))
        expect(parseDomainName(name).ok).toBe(true);
  });

  test('no check loads it: the only way to it is the page of a rule, which only explain and the generator load', () => {
    const importing = (file: string) =>
      readdirSync(SRC, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts'))
        .filter((path) => new RegExp(`from '[^']*/${file}'`).test(readFileSync(join(SRC, path), 'utf8')))
        .sort();
    expect(importing('repairs.ts')).toEqual(['rules/document.ts']);
    expect(importing('document.ts').filter((path) => /^(commands|rules)\//.test(path))).toEqual([
      'commands/explain.ts',
    ]);
  });
});

describe.skipIf(!withBind())('the commands for BIND, at BIND', () => {
  const SECRET = Buffer.alloc(32, 1).toString('base64');
  const soa =
    '$TTL 3600\n@ SOA ns1.example.org. hostmaster.example.org. 1 7200 900 1209600 300\n@ NS ns1.example.org.\n';
  const zones = {
    '2.0.192.in-addr.arpa': `${soa}25 PTR old.example.org.\n26 PTR other.example.org.\n`,
    'example.org': `${soa}ns1 A 127.0.0.1\nmail AAAA 2001:db8::99\nalias CNAME ns1\n`,
  };
  let folder: string;
  let bind: RunningBind;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ptr-gate-repairs-'));
    const key = `key update { algorithm hmac-sha256; secret "${SECRET}"; };\n`;
    writeFileSync(join(folder, 'update.key'), key);
    for (const [apex, text] of Object.entries(zones)) writeFileSync(join(folder, apex), text);
    const zone = (apex: string) =>
      `zone "${apex}" { type primary; file "${join(folder, apex)}"; allow-update { key update; }; };`;
    bind = await startBind({
      statements: `${key}${Object.keys(zones).map(zone).join('\n')}`,
      addresses: ['127.0.0.1'],
    });
  });
  afterAll(async () => {
    await bind?.stop();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  const dig = (...question: string[]) =>
    execFileSync('dig', ['@127.0.0.1', '-p', String(bind.port), '+short', ...question], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .sort();

  function update(kind: string, adapt: (text: string) => string = (text) => text): void {
    const found = shell.filter((step) => step.kind === kind && step.commands!.startsWith('nsupdate '));
    expect(found).toHaveLength(1);
    const [command, ...lines] = adapt(found[0]!.commands!).split('\n');
    // Only where it goes is the test's.
    const input = `server 127.0.0.1 ${bind.port}\n${lines.join('\n')}\n`;
    const { status, stderr } = spawnSync(command!, { shell: true, cwd: folder, input, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  }

  test('set, replace and remove', () => {
    expect(dig('-x', '192.0.2.25')).toEqual(['old.example.org.']);
    update('set-ptr');
    expect(dig('-x', '192.0.2.25')).toEqual(['mail.example.org.']);
    update('remove-ptr', (text) => text.replace('old.example.org', 'mail.example.org'));
    expect(dig('-x', '192.0.2.25')).toEqual(['']);
    expect(dig('-x', '192.0.2.26')).toEqual(['other.example.org.']);
    update('publish-forward');
    expect(dig('mail.example.org', 'AAAA')).toEqual(['2001:db8::25', '2001:db8::99']);
    update('remove-forward');
    expect(dig('mail.example.org', 'AAAA')).toEqual(['2001:db8::99']);
    update('replace-alias', (text) => text.replaceAll('mail.example.org', 'alias.example.org'));
    expect(dig('alias.example.org', 'AAAA')).toEqual(['2001:db8::25']);
  });

  test('a zone file is checked as the text says, and one with data beside an alias is refused', () => {
    const checked = (apex: string, text: string) => {
      writeFileSync(join(folder, 'db.checked'), text);
      return spawnSync('named-checkzone', ['-D', apex, 'db.checked'], { cwd: folder, encoding: 'utf8' });
    };
    const good = checked('2.0.192.in-addr.arpa', `${soa}25.2.0.192.in-addr.arpa PTR mail.example.org.\n`);
    expect(good.status).toBe(0);
    expect(good.stdout).toContain('25.2.0.192.in-addr.arpa.2.0.192.in-addr.arpa.');
    const both = checked('example.org', `${soa}ns1 A 127.0.0.1\nmail CNAME ns1\nmail AAAA 2001:db8::25\n`);
    expect(both.status).not.toBe(0);
    expect(both.stderr + both.stdout).toMatch(/CNAME and other data/);
  });
});
