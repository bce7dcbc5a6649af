import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Failure, Seen } from './situations.ts';

const run = promisify(execFile);

/** How `dig` reaches a server. */
export interface DigTarget {
  readonly address: string;
  readonly transport: 'udp' | 'tcp' | 'tls' | 'https';
  /** False for authoritative servers that are asked as resolvers ask them. */
  readonly recursion: boolean;
  /** PEM file to trust, and the name that the certificate must carry. */
  readonly trust: { readonly file: string; readonly name: string };
}

export interface DigAnswer {
  readonly status: string;
  readonly flags: readonly string[];
  readonly records: readonly { readonly owner: string; readonly type: string; readonly data: string }[];
  /** Extended DNS Errors in dig's words, such as `7 (Signature Expired)`. */
  readonly errors: readonly string[];
}

/** What `dig` makes of one question, aliases followed. */
export interface Found {
  readonly seen: Seen;
  /** AD was set in the first answer. */
  readonly authenticated: boolean;
  readonly errors: readonly string[];
}

/** Questions, `NAME TYPE` or `-x ADDRESS`, that one process asks one after the other. */
const BATCH = 12;
const WAYS = { udp: ['+notcp', '+bufsize=1232'], tcp: ['+tcp'], tls: ['+tls'], https: ['+https'] } as const;
const MOST_ALIASES = 8;

/** Asks every question, as `NAME TYPE`; what has no answer is left out. */
async function digAll(
  target: DigTarget,
  questions: readonly string[],
  flags: readonly string[],
): Promise<Map<string, DigAnswer>> {
  const batches: (readonly string[])[] = [];
  for (let i = 0; i < questions.length; i += BATCH) batches.push(questions.slice(i, i + BATCH));
  const answers = new Map<string, DigAnswer>();
  for (const batch of batches) {
    for (const [question, answer] of await dig(target, batch, flags)) answers.set(question, answer);
  }
  return answers;
}

async function dig(
  { address, transport, recursion, trust }: DigTarget,
  questions: readonly string[],
  flags: readonly string[],
): Promise<Map<string, DigAnswer>> {
  const way = [
    ...WAYS[transport],
    ...(transport === 'tls' || transport === 'https'
      ? [`+tls-ca=${trust.file}`, `+tls-hostname=${trust.name}`]
      : []),
    recursion ? '+recurse' : '+norecurse',
    ...['+noall', '+comments', '+question', '+answer', '+tries=2', '+time=6', '+noidnout'],
    ...flags,
  ];
  const words = questions.flatMap((question) => [`@${address}`, ...question.split(' '), ...way]);
  // A question without an answer makes dig end with 9 or 10, and the others are answered all the same.
  const { stdout } = await run('dig', ['-r', ...words], { maxBuffer: 16e6 }).catch(
    (error: { stdout?: string }) => {
      if (error.stdout === undefined || error.stdout === '') throw error;
      return { stdout: error.stdout };
    },
  );
  return parse(stdout);
}

function parse(text: string): Map<string, DigAnswer> {
  const answers = new Map<string, DigAnswer>();
  for (const block of text.split(';; ->>HEADER<<- ').slice(1)) {
    const question = /^;(\S+)\s+IN\s+(\S+)$/m.exec(block);
    if (question === null) continue;
    const section = block.split(/^;; ANSWER SECTION:$/m)[1] ?? '';
    answers.set(`${nameOf(question[1]!)} ${question[2]}`, {
      status: /status: (\w+)/.exec(block)![1]!,
      flags: /^;; flags: ([a-z ]*);/m.exec(block)![1]!.trim().split(' '),
      errors: [...block.matchAll(/^; EDE: (.+)$/gm)].map((match) => match[1]!),
      records: section.split('\n').flatMap((line) => {
        const fields = /^(\S+)\s+\d+\s+IN\s+(\S+)\s+(.+)$/.exec(line);
        return fields === null
          ? []
          : [{ owner: nameOf(fields[1]!), type: fields[2]!, data: nameOf(fields[3]!.trim()) }];
      }),
    });
  }
  return answers;
}

function nameOf(text: string): string {
  return text.toLowerCase().replace(/(?<=.)\.$/, '');
}

/**
 * What every question comes to. Where a server leaves a chain of aliases unfinished, its end is asked for; where it says
 * SERVFAIL, the question is asked again with checking disabled: an answer then means that validation failed.
 */
export async function find(
  target: DigTarget,
  questions: readonly string[],
): Promise<ReadonlyMap<string, Found>> {
  const answers = await digAll(target, questions, []);
  const found = new Map<string, Found>();
  let open = questions.map((question) => ({ question, chain: [question.split(' ')[0]!] }));
  while (open.length > 0) {
    const unfinished: typeof open = [];
    for (const { question, chain } of open) {
      const type = question.split(' ')[1]!;
      const answer = answers.get(`${chain.at(-1)} ${type}`);
      const seen = follow(answer, type, chain);
      if (seen === undefined) unfinished.push({ question, chain });
      else {
        const first = answers.get(question);
        found.set(question, {
          seen,
          authenticated: first?.flags.includes('ad') === true,
          errors: first?.errors ?? [],
        });
      }
    }
    const next = unfinished.map(({ question, chain }) => `${chain.at(-1)} ${question.split(' ')[1]}`);
    for (const [question, answer] of await digAll(target, next, [])) answers.set(question, answer);
    open = unfinished;
  }
  const failed = questions.filter((question) => found.get(question)!.seen === 'SERVFAIL');
  for (const [question, answer] of await digAll(target, failed, ['+cd'])) {
    if (answer.status === 'NOERROR' || answer.status === 'NXDOMAIN')
      found.set(question, { ...found.get(question)!, seen: 'BOGUS' });
  }
  return found;
}

/** What the answer says about the last name of the chain, which grows; undefined where the chain leads out of it. */
function follow(answer: DigAnswer | undefined, type: string, chain: string[]): Seen | undefined {
  if (answer === undefined) return 'TIMEOUT';
  const { status, records } = answer;
  if (status !== 'NOERROR' && status !== 'NXDOMAIN') return failureOf(status);
  for (let steps = 0; ; steps++) {
    const name = chain.at(-1)!;
    const targets = records.filter((record) => record.owner === name && record.type === type);
    if (targets.length > 0) return targets.map(({ data }) => data).sort();
    const alias = records.find((record) => record.owner === name && record.type === 'CNAME');
    if (alias === undefined) {
      if (steps > 0 && status === 'NOERROR') return undefined;
      return status === 'NXDOMAIN' ? 'NXDOMAIN' : 'NODATA';
    }
    if (chain.includes(alias.data) || chain.length > MOST_ALIASES) return 'LOOP';
    chain.push(alias.data);
  }
}

function failureOf(status: string): Failure {
  return status === 'REFUSED' ? 'REFUSED' : 'SERVFAIL';
}
