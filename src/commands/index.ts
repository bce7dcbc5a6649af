import { CannotRun } from '../cannot-run.ts';
import type { CommandName, OptionLayer } from '../options.ts';
import type { ExitCode, Terminal } from './command.ts';

/** What `--help` says of a command, and how it is started. Its module is loaded only when it runs. */
export interface Command {
  readonly name: CommandName;
  readonly synopsis: string;
  /** One line, no final dot. */
  readonly summary: string;
  readonly details: string;
  readonly examples: readonly string[];
  run(operands: readonly string[], flags: OptionLayer, terminal: Terminal): Promise<ExitCode>;
}

export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    synopsis: 'ptr-gate [check] [FILE...]',
    summary: 'Judge the pairs that the repository declares, and report (the default command)',
    details:
      'Reads ptr-gate.yml and what it lists; FILE arguments replace its records: list. Exit code: 0 pass, 1 fail, 2 could not run, 3 nothing wrong seen but something could not be verified.',
    examples: [
      'ptr-gate',
      'ptr-gate check --stage published --format json',
      "ptr-gate check --resolvers '192.0.2.53,[2001:db8::53]:5353'",
    ],
    run: async (operands, flags, terminal) => (await import('./check.ts')).check(operands, flags, terminal),
  },
  {
    name: 'init',
    synopsis: 'ptr-gate init',
    summary: 'Look at the repository, write a first ptr-gate.yml and a workflow, and show what they find',
    details:
      'Reads every file that git does not ignore and recognises zone files, named.conf, octoDNS, DNSControl, Terraform plans, DNSEndpoint resources, hosts files and CSV. What is there already is kept. Sends no packet: the first run judges the pairs against the zones of the repository. Where GitLab or Jenkins runs the pipeline, it prints the job for that.',
    examples: ['ptr-gate init', 'ptr-gate init --force'],
    run: async (operands, flags, terminal) => (await import('./init.ts')).init(operands, flags, terminal),
  },
  {
    name: 'merge',
    synopsis: 'ptr-gate merge REPORT...',
    summary: 'Make one report of the JSON reports of all shards',
    details:
      'REPORT is a JSON report that ptr-gate check --shard I/N wrote, a pattern, or a folder of them. All N have to be there, each once, whole, and of one run: the same version, commit, options and files. The commit is that of GITHUB_SHA, else the one that is checked out here, where there is one. An output must not be one of the reports. Exit code: that of the whole run; 2 where the reports do not make one.',
    examples: ['ptr-gate merge reports/*.json', 'ptr-gate merge reports --format markdown'],
    run: async (operands, flags, terminal) => (await import('./merge.ts')).merge(operands, flags, terminal),
  },
  {
    name: 'ptr',
    synopsis: 'ptr-gate ptr ADDRESS|NETWORK|REVERSE-NAME...',
    summary: 'Show the reverse name of an address, the reverse zones of a network, and the way back',
    details:
      'Sends no packet. A reverse name that can never match is explained, with the right one beside it (exit code 2).',
    examples: [
      'ptr-gate ptr 2001:db8::25',
      'ptr-gate ptr 192.0.2.0/26',
      'ptr-gate ptr 25.2.0.192.in-addr.arpa',
    ],
    run: async (operands, _flags, terminal) => (await import('./ptr.ts')).ptr(operands, terminal),
  },
  {
    name: 'plan',
    synopsis: 'ptr-gate plan [FILE...]',
    summary: 'Show what each region of the rollout publishes at a date, what comes next, and what blocks it',
    details:
      'Follows `rollout:` in ptr-gate.yml. What blocks a region is found by a real check of its pairs; with --offline, by what the repository itself holds; `next.blocked` in JSON and YAML is then null where that shows nothing. The exit code is 0 whatever the plan shows: check is the gate.',
    examples: [
      'ptr-gate plan',
      'ptr-gate plan --at 2026-12-08 --format markdown',
      'ptr-gate plan --offline --format json',
    ],
    run: async (operands, flags, terminal) => (await import('./plan.ts')).plan(operands, flags, terminal),
  },
  {
    name: 'probe',
    synopsis: 'ptr-gate probe [FILE...]',
    summary: 'Connect to the addresses of the declared pairs, and show how IPv4 and IPv6 do',
    details:
      'Reads the same pairs as check and measures as `health:` in ptr-gate.yml says: by default 20 TCP connections to port 443 of each address. Addresses in private and other special-purpose ranges are left alone unless `health: allow:` names them. fallback is how often a client by RFC 8305 would have gone over to IPv4. Exit code: 0 in order, 1 IPv6 times out too often, 2 could not run, 3 something could not be measured.',
    examples: ['ptr-gate probe', 'ptr-gate probe zones/db.example.org --format prometheus'],
    run: async (operands, flags, terminal) => (await import('./probe.ts')).probe(operands, flags, terminal),
  },
  {
    name: 'explain',
    synopsis: 'ptr-gate explain [RULE]',
    summary: 'Say what a rule looks at, why it hurts and how to repair it; without RULE, list them all',
    details: 'The same text as docs/rules.md.',
    examples: ['ptr-gate explain ptr-mismatch'],
    run: async (operands, _flags, terminal) => (await import('./explain.ts')).explain(operands, terminal),
  },
  {
    name: 'completion',
    synopsis: 'ptr-gate completion bash|zsh|fish',
    summary: 'Print what a shell needs to complete commands, options, their values and the ids of rules',
    details: 'Put the line of the example that is for your shell into its start-up file.',
    examples: [
      'source <(ptr-gate completion bash)   # ~/.bashrc',
      'source <(ptr-gate completion zsh)    # ~/.zshrc, after compinit',
      'ptr-gate completion fish | source    # ~/.config/fish/config.fish',
    ],
    run: async (operands, _flags, terminal) =>
      (await import('./completion.ts')).completion(operands, terminal),
  },
  {
    name: 'serve',
    synopsis: 'ptr-gate serve ZONE-FILE|named.conf|ptr-gate.yml...',
    summary: 'Serve zone files with the built-in authoritative name server, to try a change out locally',
    details:
      'UDP and TCP, IPv4 and IPv6. Authoritative only: it transfers no zones, takes no updates and never recurses. Of a named.conf it serves the zones, of several views one (--view). Of a ptr-gate.yml it serves the pairs under `expect:`, to clients in the `subnet:` of a region (EDNS Client Subnet, else their address) those of the region, its AAAA only from its date in the rollout on; clients of no region see every A, and an AAAA once all regions of the name have theirs. A file that ptr-gate.yml lists under `records:` keeps the format and the origin that it has there. Ends on SIGINT or SIGTERM.',
    examples: [
      'ptr-gate serve zones/db.example.org zones/db.2.0.192.in-addr.arpa --log-queries',
      'ptr-gate serve etc/named.conf --view external',
      'ptr-gate serve ptr-gate.yml zones/db.2.0.192.in-addr.arpa --at 2026-12-08',
    ],
    run: async (operands, flags, terminal) =>
      (await import('./serve.ts')).serveFiles(operands, flags, terminal),
  },
  {
    name: 'demo',
    synopsis: 'ptr-gate demo',
    summary: 'See a wrong PTR caught and repaired, against a name server built in; no network needed',
    details: 'Everything happens on the loopback interface and ends with the command.',
    examples: ['ptr-gate demo'],
    run: async (operands, _flags, terminal) => {
      if (operands.length > 0) throw new CannotRun(`demo takes no argument, and '${operands[0]}' is one`);
      return (await import('./demo.ts')).demo(terminal);
    },
  },
];
