import { CannotRun } from '../../cannot-run.ts';
import { nearest } from '../../document/nearest.ts';
import type { ZoneSet } from '../../zones/zones.ts';

/** The view of the files that everybody sees: clients are not told apart as their name server does. */
export interface ChosenView {
  /** Undefined where the files have no views. */
  readonly view: string | undefined;
  readonly others: readonly string[];
}

/** @throws {CannotRun} where no zone is in the view that is wanted. */
export function chooseView(zones: ZoneSet, wanted: string | undefined): ChosenView {
  const views = [...new Set([...zones.zones()].flatMap(({ view }) => view ?? []))];
  if (wanted !== undefined && !views.includes(wanted)) {
    if (views.length === 0) throw new CannotRun('--view: the files have no views. Leave it out.');
    const near = nearest(wanted, views);
    throw new CannotRun(
      `--view: there is no view '${wanted}'; the files have ${views.join(' and ')}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
    );
  }
  const view = wanted ?? views[0];
  return { view, others: views.filter((other) => other !== view) };
}

export function otherViewsLine({ view, others }: ChosenView): string {
  return `Everybody sees the view ${view}; --view ${others.join(' or --view ')} serves another`;
}
