import { describe, expect, test } from 'vitest';
import { CannotRun } from '../../src/cannot-run.ts';
import { ptr } from '../../src/commands/ptr.ts';
import { stubTerminal } from './terminal.ts';

function run(...operands: string[]) {
  const { stub, said } = stubTerminal();
  const exitCode = ptr(operands, stub);
  return { exitCode, ...said };
}

const NIBBLES = '6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0.0.2.2.0.0.0.8.2.6.0.6.2';

test('an IPv6 address shows the record to paste, whole and in each usual zone', () => {
  const { exitCode, out, err } = run('2606:2800:220:1:248:1893:25C8:1946');
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  expect(out).toBe(`2606:2800:220:1:248:1893:25c8:1946
  reverse name  ${NIBBLES}.ip6.arpa
  record        ${NIBBLES}.ip6.arpa. IN PTR <name>.
  in the zone of its
    /32  $ORIGIN 0.0.8.2.6.0.6.2.ip6.arpa.                  6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0.0.2.2.0 IN PTR <name>.
    /48  $ORIGIN 0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa.          6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0 IN PTR <name>.
    /56  $ORIGIN 0.0.0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa.      6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0 IN PTR <name>.
    /64  $ORIGIN 1.0.0.0.0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa.  6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0 IN PTR <name>.
`);
});

test('an IPv4 address shows its zones, and what it is reserved for', () => {
  expect(run('192.0.2.25').out).toBe(`192.0.2.25
  note          Documentation (TEST-NET-1), 192.0.2.0/24 (RFC 5737): not globally reachable
  reverse name  25.2.0.192.in-addr.arpa
  record        25.2.0.192.in-addr.arpa. IN PTR <name>.
  in the zone of its
    /8   $ORIGIN 192.in-addr.arpa.      25.2.0 IN PTR <name>.
    /16  $ORIGIN 0.192.in-addr.arpa.    25.2 IN PTR <name>.
    /24  $ORIGIN 2.0.192.in-addr.arpa.  25 IN PTR <name>.
`);
});

describe('both directions say the same', () => {
  test.each([
    ['2606:2800:220:1:248:1893:25c8:1946', `${NIBBLES}.ip6.arpa`],
    ['8.8.4.4', '4.4.8.8.IN-ADDR.ARPA.'],
    ['2001:db8::/32', '8.b.d.0.1.0.0.2.ip6.arpa'],
    ['10.0.0.0/8', '10.in-addr.arpa'],
    ['192.0.2.128/25', '128/25.2.0.192.in-addr.arpa'],
    ['10.20.128.0/23', '128-23.20.10.in-addr.arpa'],
    ['0.0.0.0/0', 'in-addr.arpa'],
    ['::/0', 'ip6.arpa.'],
    ['192.0.2.1/32', '192.0.2.1'],
  ])('%s and %s', (forward, reverse) => {
    expect(run(reverse)).toEqual(run(forward));
    expect(run(forward).exitCode).toBe(0);
  });
});

test('a network between octets shows its zones and the classless forms', () => {
  expect(run('8.8.8.0/22').out).toBe(`8.8.8.0/22
  zones (4)  8.8.8.in-addr.arpa
             9.8.8.in-addr.arpa
             10.8.8.in-addr.arpa
             11.8.8.in-addr.arpa
  or one classless zone, which 8.8.in-addr.arpa leads to by NS and CNAME or DNAME
    RFC 4183  8-22.8.8.in-addr.arpa
    range     8-11.8.8.in-addr.arpa
`);
  const { out } = run('8.8.8.64/26');
  for (const zone of ['64/26.8.8.8', '64-26.8.8.8', '64-127.8.8.8'])
    expect(out).toContain(`${zone}.in-addr.arpa`);
  expect(out.split('\n').length).toBeLessThan(12);
});

test('an owner in a classless zone shows the address and the CNAME that leads to it', () => {
  const { out } = run('5.0/25.8.8.8.in-addr.arpa');
  expect(out).toContain('serves      8.8.8.5\n');
  expect(out).toContain('5.8.8.8.in-addr.arpa. IN CNAME 5.0/25.8.8.8.in-addr.arpa.');
});

test('a malformed name is explained on stderr, with the right one', () => {
  const { exitCode, out, err } = run('2606.2800.220.1.248.1893.25c8.1946.ip6.arpa', '8.8.8.8');
  expect(exitCode).toBe(2);
  expect(out).toMatch(/^8\.8\.8\.8\n/);
  expect(err).toContain('8 groups');
  expect(err).toContain(`\n  write ${NIBBLES}.ip6.arpa\n`);
});

test.each([
  ['127.1', '2 octets'],
  ['010.0.0.1', 'leading zero'],
  ['fe80::1%eth0', 'zone id'],
  ['[::1]', 'brackets'],
  ['192.0.2.1/24', 'write 192.0.2.0/24'],
  ['192.0.2.0/99', 'prefix length'],
  ['www.example.org', 'neither'],
  ['', 'empty'],
  ['*.8.8.8.in-addr.arpa', 'wildcard'],
  ['b._dns-sd._udp.8.8.8.in-addr.arpa', 'service name'],
  [`${NIBBLES.slice(2)}.ip6.arpa`, 'one nibble is missing'],
  [NIBBLES, 'lacks ip6.arpa'],
  ['25.2.0.192.inaddr.arpa', 'write 25.2.0.192.in-addr.arpa'],
])('%j is refused: %s', (operand, problem) => {
  const { exitCode, out, err } = run(operand);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toContain(problem);
});

test('nothing to do is wrong usage', () => {
  expect(() => run()).toThrow(CannotRun);
});

test('foreign text reaches the terminal as text', () => {
  for (const operand of [
    '\u001b[31mred',
    'a\r\nb',
    '\u202eevil',
    'a\u0085b',
    '\ud800',
    '::error::x',
    '##[add-mask]x',
    'x\n::error::y',
  ]) {
    const { err } = run(operand);
    expect(err).not.toMatch(/[^\P{C}\n]|##\[/u);
    for (const line of err.split('\n')) expect(line).not.toMatch(/^\s*::/);
  }
});
