import type { Source } from './source.ts';

const STATEMENT =
  /^[ \t]*(?:(?:zone|view)[ \t]+(?:"[^"\n]*"|[^\s"{};]+)(?:[ \t]+[A-Za-z0-9]+)?\s*\{|(?:options|logging|controls|acl[ \t]+\S+|key[ \t]+\S+|(?:masters|primaries|remote-servers)[ \t]+\S+)\s*\{|include[ \t]+"[^"\n]*"[ \t]*;)/im;

/** BIND's configuration: its zone statements say which file holds which zone, under which origin and view. */
export const namedConf: Source = {
  id: 'named-conf',
  title: "BIND's configuration: which file holds which zone, under which origin and view",
  recognises(file, head) {
    if (STATEMENT.test(head)) return 2;
    return /(?:^|\/)named(?:[._-][^/]*)?\.conf(?:\.[^/]*)?$/.test(file.path) ? 1 : 0;
  },
  load: () => import('./named-conf/read.ts'),
};
