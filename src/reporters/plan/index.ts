import type { Plan } from '../../model/plan.ts';
import { json, yaml } from './data.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** A plan as text in one format. Pure; every foreign string is escaped for the medium. */
export type PlanRenderer = (plan: Plan) => string;

/** Every format of a plan, in the order in which documentation lists them. */
export const PLAN_RENDERERS: ReadonlyMap<string, PlanRenderer> = new Map([
  ['text', text],
  ['json', json],
  ['yaml', yaml],
  ['markdown', markdown],
]);
