import { prepareCheck } from '../check.ts';
import type { DomainName } from '../model/domain-name.ts';
import { relativeTo } from '../model/domain-name.ts';
import type { IpAddress } from '../model/ip-address.ts';
import { reverseNameOf } from '../model/reverse-name.ts';
import type { OptionName } from '../options.ts';
import { text as textReporter } from '../reporters/text.ts';
import { memoryTree } from '../repository/memory-tree.ts';
import { type RunningServer, startServer } from '../server/server.ts';
import { createZones, type ZoneSet } from '../zones/zones.ts';
import type { ExitCode, Terminal } from './command.ts';

/** The real check on a manifest, its questions sent to these resolvers (`ADDRESS:PORT`); `text` is the report. */
export type RunCheck = (
  manifest: string,
  resolvers: readonly string[],
) => Promise<{ readonly exitCode: ExitCode; readonly text: string }>;

const NAME = 'stackoverflow.com' as DomainName;
const OTHER_NAME = 'server1.stackoverflow.com' as DomainName;
const ADDRESS = '2606:2800:220:1:248:1893:25c8:1946' as IpAddress;
const OTHER_ADDRESS = '2606:2800:220:1:248:1893:25c8:1' as IpAddress;
const REVERSE_ZONE = '0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa' as DomainName;

const MANIFEST = `expect:\n  ${NAME}: ${ADDRESS}\n`;

/**
 * Plays the incident that this project comes from against a name server of its own on loopback: the PTR names another
 * name and the check fails; it is repaired and the check passes. Exit code 0 when both came out so, else 1.
 */
export async function demo(
  terminal: Terminal,
  runCheck: RunCheck = (manifest, resolvers) => checkFor(terminal, manifest, resolvers),
): Promise<ExitCode> {
  const { out } = terminal;
  const heading = (text: string) => out(terminal.colour ? `\n\x1b[1m${text}\x1b[22m\n\n` : `\n${text}\n\n`);

  /** Runs the check against a server that gives this PTR; true when it exits as it should. */
  async function act(target: DomainName, expected: ExitCode, moral: string): Promise<boolean> {
    const server = await startServer(world(target));
    try {
      const { exitCode, text } = await runCheck(MANIFEST, resolversOf(server));
      out(indented(text));
      out(
        `\n  Exit code ${exitCode}: ${exitCode === expected ? moral : `this should have been ${expected}.`}\n`,
      );
      return exitCode === expected;
    } finally {
      await server.close();
    }
  }

  out(
    'An address that was nearly published too early. A name server inside this command plays the DNS, on loopback.\n',
  );

  heading('1. A change wants to publish an IPv6 address. ptr-gate.yml declares it:');
  out(indented(MANIFEST));
  heading('2. The address already has a PTR record, and it names another name:');
  out(indented(`$ORIGIN ${REVERSE_ZONE}.\n${ptrLine(OTHER_NAME)}`));
  out('\n  Servers that verify a client by reverse lookup would drop every connection from it.\n');
  heading('3. So the check in the pull request says:');
  const caught = await act(OTHER_NAME, 1, 'the change waits, and nobody is cut off.');

  heading('4. Whoever holds the reverse zone pastes the line from the report:');
  out(indented(`$ORIGIN ${REVERSE_ZONE}.\n${ptrLine(NAME)}`));
  heading('5. And the same check says:');
  const passed = await act(NAME, 0, 'the reverse is in place, now the AAAA record may be published.');

  if (caught && passed)
    out('\nNow yours: write your names and addresses under expect: in ptr-gate.yml and run ptr-gate.\n');
  else
    terminal.err('\nptr-gate demo: the check did not come out as it should on this machine (see above).\n');
  return caught && passed ? 0 : 1;
}

async function checkFor(terminal: Terminal, manifest: string, resolvers: readonly string[]) {
  const prepared = await prepareCheck({
    tree: memoryTree({ 'ptr-gate.yml': manifest }),
    files: [],
    flags: {
      place: (name) => `--${name}`,
      texts: new Map<OptionName, readonly string[]>([['resolvers', resolvers]]),
    },
    now: new Date(),
  });
  const { exitCode, ...rest } = await prepared.run(() => {});
  return { exitCode, text: textReporter.end({ exitCode, ...rest }, { colour: terminal.colour }) };
}

/** The forward zone without the AAAA record that is about to be published, and the reverse zone with one PTR record. */
function world(target: DomainName): ZoneSet {
  const zones = createZones();
  const add = (zone: DomainName, owner: DomainName, type: string, data: string) =>
    zones.add({ owner, type, ttl: 3600, data, location: { path: 'demo' }, zone });
  for (const apex of [NAME, REVERSE_ZONE]) {
    add(apex, apex, 'SOA', `ns1.${NAME}. hostmaster.${NAME}. 1 7200 900 1209600 3600`);
    add(apex, apex, 'NS', `ns1.${NAME}`);
  }
  add(NAME, `ns1.${NAME}` as DomainName, 'A', '127.0.0.1');
  add(NAME, NAME, 'A', '151.101.1.69');
  add(NAME, OTHER_NAME, 'AAAA', OTHER_ADDRESS);
  add(REVERSE_ZONE, reverseNameOf(ADDRESS), 'PTR', target);
  return zones;
}

function ptrLine(target: DomainName): string {
  return `${relativeTo(reverseNameOf(ADDRESS), REVERSE_ZONE)} IN PTR ${target}.\n`;
}

function resolversOf(server: RunningServer): string[] {
  return server.addresses.map(({ address, port }) =>
    address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`,
  );
}

function indented(text: string): string {
  return text.replace(/^(?=[^\n])/gm, '  ');
}
