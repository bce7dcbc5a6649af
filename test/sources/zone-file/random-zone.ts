// biome-ignore-all lint/suspicious/noTemplateCurlyInString: $GENERATE writes its modifiers like that.
/** A repeatable source of randomness (mulberry32), so that a failing zone can be made again from its seed. */
export function random(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (n: number) => Math.floor(next() * n),
    chance: (p: number) => next() < p,
    pick: <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!,
  };
}

type Random = ReturnType<typeof random>;

/** A zone that a name server accepts, written with every freedom that the format gives. */
export function randomZone(seed: number): { readonly zone: string; readonly include: string } {
  const r = random(seed);
  const eol = r.chance(0.3) ? '\r\n' : '\n';
  const taken = new Set<string>();
  const used = new Set(['']);
  let serial = 0;
  let alone = false;

  const gap = () => r.pick([' ', '\t', '  ', ' \t ', '\t\t']);
  const upper = (text: string) =>
    r.chance(0.2) ? text.toUpperCase() : r.chance(0.1) ? text.toLowerCase() : text;
  const comment = () =>
    r.chance(0.15) ? `${gap()};${r.pick(['', ' a comment', ' ( "', ' \\', ' ; ;'])}` : '';
  const ttl = () =>
    r.pick(['60', '1h', '2d', '1H30M', '1w2d3h4m5s', '0', '0300', '7m', '86400', '2147483647']);
  const label = () =>
    r.pick([
      `h${serial++}`,
      `${serial++}`,
      `a-${serial++}_b`,
      `UP${serial++}`,
      `dot\\.${serial++}`,
      `\\${100 + r.below(20)}x${serial++}`,
      `sp\\ ${serial++}`,
      `semi\\;${serial++}`,
      `\u00e9${serial++}`,
      `par\\(${serial++}\\)`,
      `q\\"${serial++}`,
      `at@${serial++}`,
      `d\\$${serial++}`,
      `\\000\\255${serial++}`,
      'IN',
      'A',
      '3600',
      'ptr',
    ]);
  const target = () =>
    r.pick([
      'host.example.org.',
      'Mixed.Case.NET.',
      'relative',
      '@',
      'a\\.b.c',
      'rel.ative',
      '\\@x',
      `n${r.below(99)}`,
      'x'.repeat(63),
    ]);
  const quoted = () =>
    r.pick([
      '"plain"',
      '"with ; semicolon"',
      '"q\\"uote"',
      '"(paren"',
      '"\\000\\255"',
      '"\u00e9"',
      '""',
      'bare',
      'a\\ b',
      '"\\\\"',
    ]);

  function rdata(type: string): string[] {
    switch (type) {
      case 'A':
        return [r.pick(['192.0.2.1', '10.0.0.255', '0.0.0.0', `198.51.100.${r.below(256)}`])];
      case 'AAAA':
        return [
          r.pick([
            '2001:db8::1',
            '2001:DB8:0:0:0:0:0:1',
            '::',
            '::ffff:192.0.2.1',
            '1:2:3:4:5:6:7:8',
            'fe80::1:0:0:2',
            '1::',
            '64:ff9b::192.0.2.33',
          ]),
        ];
      case 'TXT':
        return Array.from({ length: 1 + r.below(3) }, quoted);
      case 'MX':
        return [String(r.below(65536)), target()];
      case 'SRV':
        return [String(r.below(65536)), '0', '443', target()];
      case 'CAA':
        return ['0', 'issue', '"ca.example; x=1"'];
      case 'HINFO':
        return [quoted(), quoted()];
      case 'TYPE65280':
        return r.pick([
          ['\\#', '0'],
          ['\\#', '3', 'ab', 'CDEF'],
          ['\\#', '2', '0aB0'],
        ]);
      default:
        return [target()];
    }
  }

  /** Joins words on one line, or over several inside parentheses. */
  function layOut(words: string[]): string {
    let text = '';
    let depth = 0;
    for (const [i, word] of words.entries()) {
      if (i > 0) text += depth > 0 && r.chance(0.4) ? `${comment()}${eol}${gap()}` : gap();
      if (i > 0 && r.chance(0.12)) {
        text += r.pick(['(', '( ', '(\t']);
        depth++;
      }
      text += word;
      if (depth > 0 && r.chance(0.3)) {
        text += r.chance(0.5) ? ')' : ` ${eol} )`;
        depth--;
      }
    }
    while (depth-- > 0) text += r.pick([')', ' )', `${eol})`, ` ; (${eol} )`]);
    return text;
  }

  function record(first: boolean): string {
    const types = [
      'A',
      'AAAA',
      'PTR',
      'NS',
      'TXT',
      'MX',
      'SRV',
      'CAA',
      'HINFO',
      'DNAME',
      'TYPE65280',
      'RP',
      'CNAME',
    ];
    let type = r.pick(types);
    if (type === 'CNAME') {
      // A CNAME allows nothing beside it, so its owner is used once.
      alone = true;
      return `${layOut([`c${serial++}`, ...head('CNAME'), target()])}${comment()}${eol}`;
    }
    if (type === 'RP') {
      alone = true;
      return `${layOut([r.pick([`rp${serial++}`, `*.w${serial++}`]), ...head('RP'), target(), '.'])}${comment()}${eol}`;
    }
    const keep = !first && !alone && r.chance(0.3);
    alone = false;
    let owner = keep ? '' : r.chance(0.1) ? `"${`quoted ${serial++}`}"` : label();
    if (!keep && used.has(owner)) owner = `o${serial++}`;
    used.add(owner);
    if (!keep) taken.clear();
    while (taken.has(`type ${type}`)) type = r.pick(types.slice(0, 11));
    taken.add(`type ${type}`);
    const words = [...head(type), ...rdata(type)];
    if (keep) return `${gap()}${layOut(words)}${comment()}${eol}`;
    return `${layOut([owner, ...words])}${comment()}${eol}`;
  }

  function head(type: string): string[] {
    const name = type === 'A' && r.chance(0.1) ? 'TYPE1' : upper(type);
    const recordClass = r.pick(['IN', 'in', 'CLASS1', 'In', 'CLASS01', 'class00001']);
    return r.pick([
      [name],
      [recordClass, name],
      [ttl(), name],
      [ttl(), recordClass, name],
      [recordClass, ttl(), name],
    ]);
  }

  function generate(): string {
    const n = serial++;
    const start = r.below(20);
    const range = `${start}-${start + r.below(8)}${r.chance(0.3) ? `/${1 + r.below(3)}` : ''}`;
    const modifier = () =>
      `\${${r.pick(['0', '1', '16', '-1', '+3'])}${r.pick(['', ',0', ',2', ',3'])}`.replace(/$/, '');
    const number = () => {
      const plain = modifier();
      const mode = plain.includes(',') && r.chance(0.7) ? `,${r.pick([...'doxX'])}` : '';
      return r.chance(0.5) ? '$' : `${plain}${mode}}`;
    };
    const nibbles = `\${0,${r.pick(['1', '3', '5'])},${r.pick(['n', 'N'])}}`;
    const owner = r.pick([`g${n}-${number()}`, `${nibbles}.g${n}`, `g${n}x$$-$`, `g${n}\\\\-$`]);
    const data = r.pick([
      ['A', '192.0.2.$'],
      ['PTR', `t-${number()}`],
      ['AAAA', '2001:db8::$'],
      ['CNAME', '$.other.example.'],
      ['TXT', '"a b$"'],
      ['MX', '"10 m$"'],
    ] as const);
    const before = r.pick([[], ['IN'], ['5m'], ['IN', '300'], ['300', 'in']]);
    return `${['$GENERATE', range, owner, ...before, ...data].join(gap())}${comment()}${eol}`;
  }

  function body(count: number, depth: number): string {
    let text = '';
    let fresh = true;
    for (let i = 0; i < count; i++) {
      const kind = r.below(20);
      if (kind === 0) {
        text += `$ORIGIN${gap()}${r.pick([`sub${serial++}`, `o${serial++}.example.org.`, '@'])}${comment()}${eol}`;
      } else if (kind === 1) text += `${upper('$TTL')} ${ttl()}${comment()}${eol}`;
      else if (kind === 2)
        text +=
          `${r.pick(['', '   ', '; only a comment', ' \t; another', '(', '( ;x'])}`.replace(
            /^(\(.*)$/,
            `$1${eol})`,
          ) + eol;
      else if (kind === 3) {
        text += generate();
        fresh = true;
      } else if (kind === 4 && depth === 0) {
        text += `$INCLUDE ${r.pick(['include', '"include"'])}${r.pick(['', ` inc${serial++}`, ` i${serial++}.example.org.`])}${comment()}${eol}`;
        fresh = true;
      } else {
        text += record(fresh);
        fresh = false;
      }
    }
    return text;
  }

  const start = r.pick(['$TTL 1h', '', '; first']);
  const soa = layOut([
    '@',
    ...r.pick([['IN'], [], ['300', 'IN']]),
    'SOA',
    'ns1',
    'hostmaster.example.org.',
    '1',
    '2h',
    '15M',
    '1w',
    '1h',
  ]);
  let zone = `${start}${eol}${soa}${eol}${gap()}NS ns.elsewhere.test.${eol}${body(3 + r.below(25), 0)}`;
  // BIND refuses a directive without a newline behind it; a record may end with the file.
  if (r.chance(0.3) && !/(?:^|\n)\$[^\n]*\n$/.test(zone)) zone = zone.replace(/\r?\n$/, '');
  // Records of the include are read up to thrice: its owners must tell CNAMEs apart, so it has none.
  const include = Array.from(
    { length: 1 + r.below(3) },
    (_, i) => `inc${seed}-${i} A 192.0.2.${i}${eol}`,
  ).join('');
  return { zone, include };
}

const SCRAPS = [
  'a',
  '@',
  'IN',
  'CH',
  '60',
  '1h',
  '1h5',
  'A',
  'AAAA',
  'PTR',
  'TXT',
  'MX',
  'CNAME',
  '10',
  '192.0.2.1',
  '1.2.3',
  '::1',
  '(',
  ')',
  '"',
  '"x"',
  ';',
  '\\',
  '\\000',
  '\\999',
  '.',
  'a..b',
  'x.',
  '\t',
  '  ',
  '\n',
  '\r\n',
  '$ORIGIN',
  '$TTL',
  '$GENERATE',
  '1-3',
  '$',
  '${0,2,d}',
  '*',
  '\\#',
  '4',
  '01020304',
  'TYPE1',
  'TYPE65280',
  'foo',
  'example.org.',
  '-1',
  '\r',
];

/** The zone with a few scraps of syntax put in, taken out or doubled: mostly broken, sometimes not. */
export function mutated(zone: string, r: Random): string {
  let text = zone;
  for (let n = 1 + r.below(2); n > 0; n--) {
    const at = r.below(text.length + 1);
    switch (r.below(3)) {
      case 0:
        text = text.slice(0, at) + r.pick(SCRAPS) + text.slice(at);
        break;
      case 1:
        text = `${text.slice(0, at)} ${r.pick(SCRAPS)} ${text.slice(at)}`;
        break;
      default:
        text = text.slice(0, at) + text.slice(at + 1 + r.below(4));
    }
  }
  return text;
}
