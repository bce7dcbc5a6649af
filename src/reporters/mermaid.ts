import { addressTypeOf } from '../model/ip-address.ts';
import type { Finding } from '../model/report.ts';
import { visible } from './escape.ts';

const CHAINS = 5;

/** Pictures of the first broken chains, name -> address -> PTR target, as one Mermaid block; empty where nothing is broken or it does not fit. */
export function chains(findings: readonly Finding[], octets: number): string {
  const lines: string[] = [];
  let number = 0;
  for (const finding of findings) {
    const { name, address, expected } = finding;
    if (name === null || address === null || !finding.rule.startsWith('ptr-')) continue;
    if (!finding.gating || finding.severity !== 'error') continue;
    if (number === CHAINS) break;
    const [n, a] = [`n${number}`, `a${number}`];
    lines.push(`  ${n}["${label(name)}"] -->|${addressTypeOf(address)}| ${a}["${label(address)}"]`);
    const targets = finding.observed.slice(0, 3);
    if (targets.length === 0) lines.push(`  ${a} -.->|PTR| p${number}["no PTR record"]`);
    for (const [i, target] of targets.entries()) {
      const p = `p${number}x${i}`;
      lines.push(`  ${a} -->|PTR| ${p}["${label(target)}"]`);
      if (!expected.includes(target)) lines.push(`  ${p} -. not .-> ${n}`);
    }
    number++;
  }
  if (lines.length === 0) return '';
  const block = `### Where the chain breaks\n\n\`\`\`mermaid\nflowchart LR\n${lines.join('\n')}\n\`\`\``;
  return Buffer.byteLength(block, 'utf8') > octets ? '' : block;
}

/** Text in a quoted Mermaid label: whatever could be syntax or markup is a character code. */
function label(text: string): string {
  const chars = Array.from(visible(text));
  const short = chars.length > 80 ? [...chars.slice(0, 79), '…'] : chars;
  return short.map((char) => (/[A-Za-z0-9 .:…-]/.test(char) ? char : `#${char.codePointAt(0)};`)).join('');
}
