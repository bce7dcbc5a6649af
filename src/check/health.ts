import type { Config } from '../config/config.ts';
import type { Base } from '../review/base.ts';
import type { HealthRequest, HealthWatch } from './watch-health.ts';

const UNWATCHED: HealthWatch = { of: () => undefined, services: [], notes: [] };

/** What a check has to do with health: who rules over it, and whether anything may be sent. */
export interface CheckedHealth extends Omit<HealthRequest, 'policy'> {
  readonly config: Config | undefined;
  readonly base: Base | undefined;
  readonly offline: boolean;
}

/** The health of what a check judges. Where `health:` is not configured nothing is measured, and nothing said. */
export async function healthOfCheck({
  config,
  base,
  offline,
  ...request
}: CheckedHealth): Promise<HealthWatch> {
  // Only the base may say where connections and secrets go: not even where it has no configuration does the head.
  const policy = base === undefined ? config?.health : base.config?.health;
  if (policy === undefined) {
    if (base === undefined || base.config !== undefined || config?.health === undefined) return UNWATCHED;
    return {
      ...UNWATCHED,
      notes: ['Health was not measured: health: is new in this change, and holds once it is merged.'],
    };
  }
  if (offline) return { ...UNWATCHED, notes: ['Health was not measured: the check is offline.'] };
  const { watchHealth } = await import('./watch-health.ts');
  return watchHealth({ policy, ...request });
}
