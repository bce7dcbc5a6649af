import { csv } from './csv.ts';
import { dnsEndpoint } from './dns-endpoint.ts';
import { dnscontrol } from './dnscontrol.ts';
import { hosts } from './hosts.ts';
import { manifest } from './manifest.ts';
import { namedConf } from './named-conf.ts';
import { octodns } from './octodns.ts';
import type { Source } from './source.ts';
import { terraformPlan } from './terraform-plan.ts';
import { zoneFile } from './zone-file.ts';

/** Every source, the surest at recognising its files first. */
export const SOURCES: readonly Source[] = [
  manifest,
  namedConf,
  zoneFile,
  terraformPlan,
  dnscontrol,
  octodns,
  dnsEndpoint,
  csv,
  hosts,
];

export function sourceById(id: string): Source | undefined {
  return SOURCES.find((source) => source.id === id);
}
