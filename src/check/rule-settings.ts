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
  const place = placeOfRules(layers);
  const levelled = [...(options.rules?.keys() ?? [])].map((rule) => ({ rule, place }));
  for (const { rule, place } of [...levelled, ...ignored]) {
    if (ruleById(rule) !== undefined) continue;
    throw new CannotRun(
      `${place}: there is no rule '${rule}'.${didYouMean(rule)} ptr-gate explain lists the rules`,
    );
  }
}

/** A sentence for a severity that is given and changes nothing: silence must not become consent by a setting. */
export function notesOnLevels({ rules }: OptionValues, layers: readonly OptionLayer[]): string[] {
  const level = rules?.get('lookup-failed');
  if (level === undefined || level === 'error') return [];
  return [
    `${placeOfRules(layers)}: lookup-failed=${level} has no effect, for what could not be looked up has not passed. Where a lookup may fail, ignore it by name or address, with a reason.`,
  ];
}

function placeOfRules(layers: readonly OptionLayer[]): string {
  return layers.find(({ texts }) => texts.has('rules'))?.place('rules') ?? 'rules';
}

function didYouMean(rule: string): string {
  const near = nearest(
    rule,
    RULES.map(({ id }) => id),
  );
  return near === undefined ? '' : ` Did you mean ${near}?`;
}
