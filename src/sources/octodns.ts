import type { Source } from './source.ts';

const TYPE = /^[ \t]+(?:- +)?type:[ \t]*['"]?[A-Z][A-Za-z0-9/]*['"]?[ \t]*(?:#.*)?$/m;
const VALUE = /^[ \t]+(?:- +)?values?:/m;
const FLOW = /^[^\s#][^\n]*:[ \t]*\{[^\n]*\btype:[ \t]*['"]?[A-Z]+\b[^\n]*\bvalues?:/m;
/** A zone's name before the ending; what such a file holds may be nothing but includes. */
const NAMED = /(?:^|\/)\$?[^/]+\.(?:[a-z]{2,}|xn--[a-z0-9-]+)\.yaml$/;
const PROVIDERS = /^providers:/m;
const ZONES = /^zones:/m;

/** octoDNS: the YAML of one zone, of a part of a split zone, or the configuration that names them all. */
export const octodns: Source = {
  id: 'octodns',
  title:
    'octoDNS zone files, split directories, `geo` and `dynamic` values, or the configuration that names them',
  recognises({ path }, head) {
    if (!/\.ya?ml$/.test(path) || /^apiVersion:/m.test(head)) return 0;
    if ((PROVIDERS.test(head) && ZONES.test(head)) || /\boctodns\.provider\.yaml\b/.test(head)) return 2;
    if ((TYPE.test(head) && VALUE.test(head)) || FLOW.test(head)) return 2;
    return NAMED.test(path) ? 1 : 0;
  },
  load: () => import('./octodns/read.ts'),
};
