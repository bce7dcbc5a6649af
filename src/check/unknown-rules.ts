import { CannotRun } from '../cannot-run.ts';
import type { Config } from '../config/config.ts';
import { nearest } from '../document/nearest.ts';
import type { OptionLayer, OptionValues } from '../options.ts';
import { RULES, ruleById } from '../rules/index.ts';

/**
 * Refuses severities and ignores of rules that do not exist.
 * @throws {CannotRun} naming the place, and the rule that may be meant.
 */
export function refuseUnknownRules(
  options: OptionValues,
  config: Config | undefined,
  layers: readonly OptionLayer[],
): void {
  const ignored = (config?.ignore ?? []).map(({ rule, location: { path, line, column } }) => ({
    rule,
    place: `${path}:${line}:${column}: policy.ignore`,
  }));
  const layer = layers.find(({ texts }) => texts.has('rules'));
  const levelled = [...(options.rules?.keys() ?? [])].map((rule) => ({
    rule,
    place: layer?.place('rules') ?? 'rules',
  }));
  for (const { rule, place } of [...levelled, ...ignored]) {
    if (ruleById(rule) !== undefined) continue;
    throw new CannotRun(
      `${place}: there is no rule '${rule}'.${didYouMean(rule)} ptr-gate explain lists the rules`,
    );
  }
}

function didYouMean(rule: string): string {
  const near = nearest(
    rule,
    RULES.map(({ id }) => id),
  );
  return near === undefined ? '' : ` Did you mean ${near}?`;
}
