import { CannotRun } from '../cannot-run.ts';
import type { ConfirmingResolver } from '../dns/authority/second-opinion.ts';
import { createLimits } from '../dns/limits.ts';
import { createResolver, type Resolver } from '../dns/resolver.ts';
import { parseResolver, type ServerAddress } from '../dns/server-address.ts';
import { systemResolvers } from '../dns/system-resolvers.ts';
import type { OptionValues } from '../options.ts';

/** What `--resolvers` comes to. */
export interface OpenedResolver {
  readonly resolver: Resolver;
  /** Where the answers come from a cache that nobody named: how to have one confirmed. */
  readonly confirm?: ConfirmingResolver['confirm'];
  /** True where those who are asked may be asked about private addresses: they were named, or their root was. */
  readonly mayAskPrivate: boolean;
}

/**
 * Opens the resolver that the options name: every authoritative server; the recursive servers of this machine, with the
 * authorities to confirm what speaks against a pair; or the servers that were named, whose word is final.
 * @throws {CannotRun} on a resolver that cannot be read.
 */
export async function openResolver(options: OptionValues): Promise<OpenedResolver> {
  const specs = options.resolvers.map((text) => {
    const spec = parseResolver(text);
    if (!spec.ok) throw new CannotRun(`resolvers: ${spec.problem}`);
    return spec.value;
  });
  const kinds = new Set(specs.map(({ kind }) => kind));
  const servers: ServerAddress[] = [];
  for (const spec of specs) {
    if (spec.kind === 'server') servers.push(spec.server);
    else if (spec.kind === 'system') servers.push(...(await systemResolvers()));
  }
  const { timeout, tries, concurrency, qps, 'root-hints': root } = options;
  // One for all that the run asks, whoever is asked.
  const limits = createLimits(concurrency, qps);
  const bounds = { timeoutMs: timeout, tries, concurrency, limits };
  const world = root === undefined ? {} : { rootHints: root.hints, authorityPort: root.port };
  // Loaded only where it is needed: most runs never ask an authoritative server.
  const openAuthorities = async (finders: readonly ServerAddress[], mayAskPrivate = root !== undefined) => {
    const { createAuthoritativeResolver } = await import('../dns/authority/authoritative-resolver.ts');
    return createAuthoritativeResolver({ ...bounds, ...world, finders, mayAskPrivate });
  };
  if (kinds.has('authoritative')) {
    const mayAskPrivate = !kinds.has('system') && (root !== undefined || servers.length > 0);
    return { resolver: await openAuthorities(servers, root !== undefined || mayAskPrivate), mayAskPrivate };
  }
  const resolver = createResolver({ ...bounds, servers });
  if (!kinds.has('system')) return { resolver, mayAskPrivate: true };
  const { confirmAtAuthorities } = await import('../dns/authority/second-opinion.ts');
  const confirming = confirmAtAuthorities(resolver, () => openAuthorities([]));
  return { resolver: confirming, confirm: confirming.confirm, mayAskPrivate: false };
}
