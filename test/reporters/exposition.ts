/**
 * A strict reading of the text exposition format 0.0.4. Value by series (labels sorted) by metric name.
 * @throws on anything that the format's description does not allow.
 */
export function parseExposition(text: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const metrics = new Map<string, Map<string, number>>();
  const seen = new Set<string>();
  let family = '';
  let type = '';
  if (text !== '' && !text.endsWith('\n')) throw new Error('the last line does not end');
  for (const line of text.split('\n').slice(0, -1)) {
    const comment = /^# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)$/.exec(line);
    if (comment !== null) {
      const [, kind, name, rest] = comment as unknown as [string, string, string, string];
      if (kind === 'HELP') {
        if (seen.has(name)) throw new Error(`${name} comes twice`);
        seen.add(name);
        family = name;
        type = '';
      } else {
        if (name !== family || type !== '') throw new Error(`a TYPE of ${name} in ${family}`);
        if (!/^(counter|gauge|histogram|summary|untyped)$/.test(rest)) throw new Error(`type ${rest}`);
        type = rest;
      }
      continue;
    }
    const sample = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)$/.exec(line);
    if (sample === null) throw new Error(`no line of the format: ${JSON.stringify(line)}`);
    const [, name, labels = '', value] = sample as unknown as [string, string, string | undefined, string];
    const suffixes = type === 'histogram' ? ['_bucket', '_sum', '_count'] : [''];
    if (!suffixes.some((suffix) => name === family + suffix)) throw new Error(`${name} inside of ${family}`);
    const number = value === '+Inf' ? Infinity : Number(value);
    if (value === '' || Number.isNaN(number)) throw new Error(`${value} is no number`);
    const key = labelsOf(labels);
    const series = metrics.get(name) ?? new Map<string, number>();
    if (series.has(key)) throw new Error(`${name}{${key}} comes twice`);
    metrics.set(name, series.set(key, number));
  }
  return metrics;
}

function labelsOf(text: string): string {
  const labels: string[] = [];
  let rest = text;
  while (rest !== '') {
    const label = /^([a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\[\\"n])*")(?:,(?=.)|$)/.exec(rest);
    if (label === null) throw new Error(`no labels: ${rest}`);
    labels.push(label[1]!);
    rest = rest.slice(label[0].length);
  }
  return labels.sort().join(',');
}
