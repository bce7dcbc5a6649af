import { describe, expect, test } from 'vitest';
import { inWords, name, records, zonesOf } from './declare.ts';

const SOA = 'ns1.example. admin.example. 1 3600 600 86400 300';

// The zone of RFC 4592 section 2.2.1 and what that section says about it.
const RFC4592 = `
example. SOA ${SOA}
example. NS ns.example.com.
example. NS ns.example.net.
*.example. TXT "this is a wildcard"
*.example. MX 10 host1.example.
sub.*.example. TXT "this is not a wildcard"
host1.example. A 192.0.2.1
_ssh._tcp.host1.example. SRV 0 0 22 host1.example.
_ssh._tcp.host2.example. SRV 0 0 22 host1.example.
subdel.example. NS ns.example.com.
subdel.example. NS ns.example.net.
`;

describe('wildcards (RFC 4592 section 2.2.1)', () => {
  const zones = zonesOf({ example: RFC4592 });
  test.each([
    ['host3.example MX', 'wildcard 10 host1.example.'],
    ['host3.example A', 'nodata example'],
    ['foo.bar.example TXT', 'wildcard "this is a wildcard"'],
    ['host1.example MX', 'nodata example'],
    ['sub.*.example MX', 'nodata example'],
    ['_telnet._tcp.host1.example SRV', 'nxdomain example'],
    ['host.subdel.example A', 'cut subdel.example ns.example.com ns.example.net'],
    ['ghost.*.example MX', 'nxdomain example'],
    // The wildcard itself can be asked for, and is then no synthesis.
    ['*.example TXT', '"this is a wildcard"'],
    // host2.example exists though it owns nothing: it blocks the wildcard for itself and for names below.
    ['host2.example TXT', 'nodata example'],
    ['_tcp.host2.example TXT', 'nodata example'],
    ['other.host2.example TXT', 'nxdomain example'],
    ['subdel.example TXT', 'cut subdel.example ns.example.com ns.example.net'],
  ])('%s: %s', (question, answer) => {
    expect(inWords(zones, question)).toBe(answer);
  });

  test('a wildcard that is an empty non-terminal is still the source of synthesis (section 2.2.1)', () => {
    const zone = zonesOf({ example: `example. SOA ${SOA}\nsub.*.example. TXT "x"` });
    expect(inWords(zone, 'a.example TXT')).toBe('nodata example');
    expect(inWords(zone, 'a.b.example TXT')).toBe('nodata example');
  });

  test('an asterisk that is not the first label, or not the whole label, is no wildcard', () => {
    const zone = zonesOf({
      example: `example. SOA ${SOA}\na.*.example. TXT "x"\n*a.b.example. TXT "y"\nb.example. TXT "z"`,
    });
    expect(inWords(zone, 'a.c.example TXT')).toBe('nodata example');
    expect(inWords(zone, 'ca.b.example TXT')).toBe('nxdomain example');
  });

  test('a wildcard at the apex of the root zone covers top level names', () => {
    const zone = zonesOf({ '.': `. SOA ${SOA}\n* TXT "x"` });
    expect(inWords(zone, 'anything.at.all TXT')).toBe('wildcard "x"');
  });
});

const RFC6672 = {
  'frobozz.example': `frobozz.example. SOA ${SOA}
    frobozz.example. DNAME frobozz-division.acme.example.
    frobozz.example. MX 10 mailhub.acme.example.`,
  'acme.example': `acme.example. SOA ${SOA}
    www.frobozz-division.acme.example. A 192.0.2.7`,
};

describe('DNAME (RFC 6672)', () => {
  test.each([
    ['www.frobozz.example A', 'DNAME www.frobozz-division.acme.example, 192.0.2.7'],
    ['www.frobozz.example AAAA', 'DNAME www.frobozz-division.acme.example, nodata acme.example'],
    ['ftp.frobozz.example A', 'DNAME ftp.frobozz-division.acme.example, nxdomain acme.example'],
    // The owner itself is not redirected (section 2.3).
    ['frobozz.example MX', '10 mailhub.acme.example.'],
    ['frobozz.example A', 'nodata frobozz.example'],
    ['frobozz.example DNAME', 'frobozz-division.acme.example'],
    // The CNAME record made from the DNAME is what was asked for.
    ['www.frobozz.example CNAME', 'www.frobozz-division.acme.example'],
    ['www.frobozz.example ANY', 'www.frobozz-division.acme.example'],
  ])('%s: %s', (question, answer) => {
    expect(inWords(zonesOf(RFC6672), question)).toBe(answer);
  });

  // Table 1 of section 2.2, for names that one zone can hold.
  test.each([
    ['com.', 'example.com.', 'example.net.', 'nodata com'],
    ['a.example.com.', 'example.com.', 'example.net.', 'DNAME a.example.net, outside'],
    ['a.b.example.com.', 'example.com.', 'example.net.', 'DNAME a.b.example.net, outside'],
    ['ab.example.com.', 'b.example.com.', 'example.net.', 'nxdomain com'],
    ['foo.example.com.', 'example.com.', 'example.net.', 'DNAME foo.example.net, outside'],
    ['a.x.example.com.', 'x.example.com.', 'example.net.', 'DNAME a.example.net, outside'],
    ['a.example.com.', 'example.com.', 'y.example.net.', 'DNAME a.y.example.net, outside'],
    ['cyc.example.com.', 'example.com.', 'example.com.', 'DNAME cyc.example.com, loop'],
    [
      'cyc.example.com.',
      'example.com.',
      'c.example.com.',
      /^(?:DNAME cyc(?:\.c)+\.example\.com, ){17}too-many-aliases$/,
    ],
    ['shortloop.x.x.', 'x.', '.', 'DNAME shortloop.x, DNAME shortloop, outside'],
  ])('%s below %s DNAME %s', (asked, owner, target, answer) => {
    const apex = name(owner).split('.').at(-1)!;
    const zones = zonesOf({ [apex]: `${apex}. SOA ${SOA}\n${owner} DNAME ${target}` });
    const words = inWords(zones, `${asked} A`);
    if (typeof answer === 'string') expect(words).toBe(answer);
    else expect(words).toMatch(answer);
  });

  test('a result over 255 octets is no name', () => {
    const long = Array.from({ length: 3 }, () => 'x'.repeat(63)).join('.');
    const zones = zonesOf({ example: `example. SOA ${SOA}\nd.example. DNAME ${long}.` });
    expect(inWords(zones, `${'y'.repeat(63)}.d.example A`)).toMatch(/name-too-long$/);
    expect(inWords(zones, `${'y'.repeat(61)}.d.example A`)).toMatch(/outside$/);
  });

  test('whichever of a DNAME and a zone cut is higher up wins', () => {
    const zones = zonesOf({
      example: `example. SOA ${SOA}
        a.example. DNAME target.test.
        cut.a.example. NS ns.test.
        b.example. NS ns.test.
        d.b.example. DNAME target.test.`,
    });
    expect(inWords(zones, 'x.cut.a.example A')).toBe('DNAME x.cut.target.test, outside');
    expect(inWords(zones, 'x.d.b.example A')).toBe('cut b.example ns.test');
  });

  test('data below a DNAME is hidden by it', () => {
    const zones = zonesOf({
      example: `example. SOA ${SOA}\na.example. DNAME b.example.\nx.a.example. A 192.0.2.1\nx.b.example. A 192.0.2.2`,
    });
    expect(inWords(zones, 'x.a.example A')).toBe('DNAME x.b.example, 192.0.2.2');
  });
});

describe('cuts, glue and empty non-terminals (RFC 1034 section 4.3.2, RFC 2308)', () => {
  const zones = zonesOf({
    'example.org': `
      example.org. SOA ${SOA}
      example.org. NS ns1.example.org.
      ns1.example.org. A 192.0.2.53
      sub.example.org. NS ns.sub.example.org.
      sub.example.org. NS ns1.example.org.
      sub.example.org. A 192.0.2.1
      sub.example.org. DS 1 8 2 ${'00'.repeat(32)}
      ns.sub.example.org. A 192.0.2.54
      ns.sub.example.org. AAAA 2001:db8::54
      deeper.sub.example.org. NS ns.elsewhere.test.
      a.b.c.example.org. A 192.0.2.2
      child.example.org. NS ns1.example.org.`,
    'child.example.org': `
      child.example.org. SOA ${SOA}
      www.child.example.org. A 192.0.2.3`,
  });
  const REFERRAL =
    'cut sub.example.org ns.sub.example.org ns1.example.org 192.0.2.53 192.0.2.54 2001:db8::54';
  test.each([
    ['example.org NS', 'ns1.example.org'],
    ['example.org A', 'nodata example.org'],
    ['sub.example.org A', REFERRAL],
    ['sub.example.org NS', REFERRAL],
    ['sub.example.org SOA', REFERRAL],
    ['ns.sub.example.org A', REFERRAL],
    ['x.deeper.sub.example.org A', REFERRAL],
    // The parent is authoritative for DS (RFC 4035 section 3.1.4.1), and for nothing below.
    ['sub.example.org DS', `1 8 2 ${'00'.repeat(32)}`],
    ['ns.sub.example.org DS', REFERRAL],
    ['child.example.org DS', 'nodata example.org'],
    ['b.c.example.org A', 'nodata example.org'],
    ['c.example.org A', 'nodata example.org'],
    ['a.b.c.example.org AAAA', 'nodata example.org'],
    ['x.b.c.example.org A', 'nxdomain example.org'],
    ['x.a.b.c.example.org A', 'nxdomain example.org'],
    ['bc.example.org A', 'nxdomain example.org'],
    // The child's own zone is longer than the parent's, cut or not.
    ['www.child.example.org A', '192.0.2.3'],
    ['other.child.example.org A', 'nxdomain child.example.org'],
    ['notexample.org A', 'outside'],
    ['org A', 'outside'],
  ])('%s: %s', (question, answer) => {
    expect(inWords(zones, question)).toBe(answer);
  });

  test('glue is what the zone does not answer with', () => {
    const glue = records(
      'example.org',
      `sub.example.org. A 192.0.2.1
       ns.sub.example.org. A 192.0.2.54
       sub.example.org. NS ns.sub.example.org.
       ns1.example.org. A 192.0.2.53
       a.b.c.example.org. A 192.0.2.2`,
    )
      .filter(({ type }) => type === 'A')
      .map((record) => zones.occlusionOf(record)?.name);
    expect(glue).toEqual(['sub.example.org', 'sub.example.org', undefined, undefined]);
  });
});

describe('aliases', () => {
  const zones = zonesOf({
    example: `
      example. SOA ${SOA}
      one.example. CNAME two.example.
      two.example. CNAME three.example.
      three.example. A 192.0.2.1
      dangling.example. CNAME nothing.example.
      out.example. CNAME www.elsewhere.test.
      over.example. CNAME www.other.
      self.example. CNAME self.example.
      ping.example. CNAME pong.example.
      pong.example. CNAME ping.example.
      into.example. CNAME loop.example.
      loop.example. CNAME loop2.example.
      loop2.example. CNAME loop.example.
      *.wild.example. CNAME three.example.
      *.deep.example. CNAME x.deep.example.
      gone.example. CNAME x.cut.example.
      cut.example. NS ns.cut.example.
      ns.cut.example. A 192.0.2.9
      signed.example. CNAME three.example.
      signed.example. NSEC three.example. CNAME`,
    other: `other. SOA ${SOA}\nwww.other. CNAME three.example.`,
  });
  test.each([
    ['one.example A', 'CNAME two.example, CNAME three.example, 192.0.2.1'],
    ['one.example AAAA', 'CNAME two.example, CNAME three.example, nodata example'],
    ['one.example CNAME', 'two.example'],
    ['one.example ANY', 'two.example'],
    ['dangling.example A', 'CNAME nothing.example, nxdomain example'],
    ['out.example A', 'CNAME www.elsewhere.test, outside'],
    ['over.example A', 'CNAME www.other, CNAME three.example, 192.0.2.1'],
    ['self.example A', 'CNAME self.example, loop'],
    ['ping.example A', 'CNAME pong.example, CNAME ping.example, loop'],
    ['into.example A', 'CNAME loop.example, CNAME loop2.example, CNAME loop.example, loop'],
    ['a.b.wild.example A', 'CNAME three.example, 192.0.2.1'],
    ['a.wild.example CNAME', 'wildcard three.example'],
    ['y.deep.example A', 'CNAME x.deep.example, CNAME x.deep.example, loop'],
    ['gone.example A', 'CNAME x.cut.example, cut cut.example ns.cut.example 192.0.2.9'],
    ['signed.example NSEC', 'three.example. CNAME'],
  ])('%s: %s', (question, answer) => {
    expect(inWords(zones, question)).toBe(answer);
  });

  test('a chain is followed sixteen steps far and no further', () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, i) => `n${i}.example. CNAME n${i + 1}.example.`).join('\n');
    const ending = (length: number) =>
      inWords(
        zonesOf({ example: `example. SOA ${SOA}\n${chain(length)}\nn${length}.example. A 192.0.2.1` }),
        'n0.example A',
      );
    expect(ending(16)).toMatch(/, 192\.0\.2\.1$/);
    expect(ending(17)).toMatch(/, too-many-aliases$/);
  });
});

describe('a classless delegation inside one set (RFC 2317)', () => {
  const zones = zonesOf({
    '2.0.192.in-addr.arpa': `
      2.0.192.in-addr.arpa. SOA ${SOA}
      1.2.0.192.in-addr.arpa. CNAME 1.0/25.2.0.192.in-addr.arpa.
      129.2.0.192.in-addr.arpa. CNAME 129.128/25.2.0.192.in-addr.arpa.
      0/25.2.0.192.in-addr.arpa. NS ns.a.test.
      128/25.2.0.192.in-addr.arpa. NS ns.b.test.`,
    '0/25.2.0.192.in-addr.arpa': `
      0/25.2.0.192.in-addr.arpa. SOA ${SOA}
      1.0/25.2.0.192.in-addr.arpa. PTR host1.a.test.`,
  });
  test.each([
    ['1.2.0.192.in-addr.arpa PTR', 'CNAME 1.0/25.2.0.192.in-addr.arpa, host1.a.test'],
    [
      '129.2.0.192.in-addr.arpa PTR',
      'CNAME 129.128/25.2.0.192.in-addr.arpa, cut 128/25.2.0.192.in-addr.arpa ns.b.test',
    ],
  ])('%s: %s', (question, answer) => {
    expect(inWords(zones, question)).toBe(answer);
  });
});

describe('names with escapes', () => {
  const zones = zonesOf({
    example: `example. SOA ${SOA}\na\\.b.example. TXT "dot in a label"\nx.sub\\.zone.example. TXT "below"`,
    'b.example': `b.example. SOA ${SOA}`,
  });
  test.each([
    // `a\.b.example` has two labels: it is not in the zone b.example, whose text is its tail.
    ['a\\.b.example TXT', '"dot in a label"'],
    ['x\\.b.example TXT', 'nxdomain example'],
    ['a.b.example TXT', 'nxdomain b.example'],
    ['sub\\.zone.example TXT', 'nodata example'],
    ['zone.example TXT', 'nxdomain example'],
    ['A\\046B.EXAMPLE TXT', '"dot in a label"'],
  ])('%s: %s', (question, answer) => {
    expect(inWords(zones, question)).toBe(answer);
  });
});
