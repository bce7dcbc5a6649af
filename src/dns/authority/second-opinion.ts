import type { Lookup, Question } from '../../model/evidence.ts';
import type { Resolver } from '../resolver.ts';
import { isValidationError } from '../wire/registry.ts';
import type { AuthoritativeResolver } from './authoritative-resolver.ts';
import { sumOf } from './statistics.ts';

/** A resolver whose answers come from a cache, and the authorities to ask where such an answer would count against a pair. */
export interface ConfirmingResolver extends Resolver {
  /**
   * The same question once more, at the authorities: their answer, or where they give none the one of the cache, marked
   * `fromCache`. That the data does not validate (DNSSEC) is the cache's to say: no authority tells.
   */
  confirm(question: Question): Promise<Lookup>;
}

/**
 * The longest wait for a sign of life from the root, once for the whole run: a firewall may let no DNS out. A path that loses
 * every other packet needs most of it.
 */
const PATIENCE_MS = 5_000;

/** `open` is called at the first doubt: most runs have none, and no packet goes to the root. */
export function confirmAtAuthorities(
  cache: Resolver,
  open: () => Promise<AuthoritativeResolver>,
): ConfirmingResolver {
  let opening: Promise<AuthoritativeResolver> | undefined;
  let opened: AuthoritativeResolver | undefined;
  let obstacle: string | undefined;
  let kept = 0;
  let closed = false;

  async function openAuthorities() {
    const authority = await open();
    opened = authority;
    if (closed) authority.close();
    const reaching = authority.unreachable();
    obstacle = await withinPatience(reaching);
    // Late is not never: what is asked from then on profits.
    reaching.then((found) => {
      obstacle = found;
    });
    return authority;
  }

  function lookup(question: Question): Promise<Lookup> {
    const { vantage } = question;
    const isSubnet = vantage?.subnet !== undefined && vantage.resolver === undefined;
    return isSubnet ? fromSubnet(question) : cache.lookup(question);
  }

  async function confirm(question: Question): Promise<Lookup> {
    // Another server was named to be asked in place of everybody else, or the authorities were asked already.
    if (question.vantage !== undefined) return lookup(question);
    const cached = await cache.lookup(question);
    if (doesNotValidate(cached)) return cached;
    opening ??= openAuthorities();
    const authority = await opening;
    if (obstacle === undefined) {
      const said = await authority.lookup(question);
      if (said.answer.kind !== 'failure') return said;
    }
    if (cached.answer.kind === 'failure') return cached;
    kept++;
    return { ...cached, fromCache: true };
  }

  /** Caches do not pass a client subnet on (RFC 7871 section 7.1.1): who answers by geography is asked itself. */
  async function fromSubnet(question: Question): Promise<Lookup> {
    opening ??= openAuthorities();
    const authority = await opening;
    const said = obstacle === undefined ? await authority.lookup(question) : undefined;
    if (said !== undefined && said.answer.kind !== 'failure') return said;
    const cached = await cache.lookup(question);
    if (cached.answer.kind === 'failure') return said ?? cached;
    return { ...cached, fromCache: true };
  }

  function notes(): string[] {
    if (kept === 0) return [];
    const answers = kept === 1 ? '1 answer is' : `${kept} answers are`;
    const why = obstacle === undefined ? '' : ` (${obstacle})`;
    return [`The authoritative servers could not be asked to confirm it${why}: ${answers} from a cache.`];
  }

  return {
    lookup,
    ...(cache.room === undefined ? {} : { room: cache.room }),
    confirm,
    statistics() {
      const sum = opened === undefined ? cache.statistics() : sumOf(cache.statistics(), opened.statistics());
      return { ...sum, notes: [...sum.notes, ...notes()] };
    },
    close() {
      closed = true;
      cache.close();
      opened?.close();
    },
  };
}

/** A resolver that takes no account of CD tells by its extended error alone. */
function doesNotValidate({ answer, errors = [] }: Lookup): boolean {
  if (answer.kind !== 'failure') return false;
  return (
    answer.cause === 'bogus' ||
    (answer.cause === 'servfail' && errors.some(({ code }) => isValidationError(code)))
  );
}

async function withinPatience(unreachable: Promise<string | undefined>): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, `no root server answered within ${PATIENCE_MS / 1000} s`);
  });
  try {
    return await Promise.race([unreachable, silence]);
  } finally {
    clearTimeout(timer);
  }
}
