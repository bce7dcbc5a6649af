import type { Source } from './source.ts';

/** Pairs written by hand, under `expect:`. */
export const manifest: Source = {
  id: 'manifest',
  title: '`expect:` in another YAML or JSON file',
  recognises(file, head) {
    if (hasTopLevelExpect(head)) return 2;
    return /(?:^|\/)ptr-gate\.(?:ya?ml|json)$/.test(file.path) ? 1 : 0;
  },
  load: () => import('./manifest/read.ts'),
};

function hasTopLevelExpect(head: string): boolean {
  if (/^(?:expect|"expect"|'expect')[ \t]*:(?=\s|$)/m.test(head)) return true;
  const text = head.replace(/^\ufeff/, '').trimStart();
  if (!text.startsWith('{')) return false;
  // A mapping in braces: the key counts at the first level only. Strings are passed over whole.
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"\s*:?|\bexpect\s*:|[[\]{}]/g)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    else if (depth === 1 && /^"?expect"?\s*:$/.test(token)) return true;
  }
  return false;
}
