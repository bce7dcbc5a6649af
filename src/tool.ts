import type { Tool } from './reporters/reporter.ts';
import { RULES } from './rules/index.ts';
import { VERSION } from './version.ts';

/** Who makes the reports, for formats that carry the rule catalogue. */
export const TOOL: Tool = {
  version: VERSION,
  homepage: 'https://github.com/ptr-gate/ptr-gate',
  rules: RULES,
};
