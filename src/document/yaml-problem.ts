import { MAX_DEPTH } from './limits.ts';
import { quote } from './node.ts';

/** What was found and what to write, and the offset that shows it best. */
export interface YamlProblem {
  readonly problem: string;
  readonly offset: number;
}

/** Reasons of the parser that already say what is wrong, and what to write. */
const DIRECT: readonly (readonly [RegExp, string])[] = [
  [/^tab characters/, 'a tab stands in the indentation. Write spaces: YAML allows no tabs there'],
  [/^nesting exceeded/, `the nesting is deeper than ${MAX_DEPTH} levels. Write the document flatter`],
  [
    /^deficient indentation/,
    'a quote or bracket above is still open, and this line is not indented deeper than its key. Close it, or indent the line',
  ],
  [
    /^missed comma/,
    "an entry ends here without ','. Write ',' before the next entry, or the closing bracket",
  ],
  [
    /^expected the node content/,
    "',' stands where an entry is expected. Remove the comma, or write the entry",
  ],
  [/within a (?:single|double) quoted/, 'a quote is still open at the end. Write the closing quote'],
  [/within a flow collection/, "a '[' or '{' is still open at the end. Write the closing bracket"],
  [/^a whitespace character is expected/, "a space is missing after ':'. Write 'key: value' with a space"],
  [/^a line break is expected/, "text stands on the line of '|' or '>'. Begin the text on the next line"],
  [
    /^unknown escape/,
    'no escape of YAML follows the backslash. Write \\\\ for a backslash, or use single quotes',
  ],
  [
    /^expected hexadecimal/,
    'a hexadecimal digit is missing in an escape. Write \\xXX, \\uXXXX or \\UXXXXXXXX',
  ],
  [/^null byte/, 'a NUL character stands in the file. Remove it: is this a text file in UTF-8?'],
  [
    /^(?:the stream contains non-printable|expected valid JSON)/,
    'a control character stands here. Remove it, or write it as \\xXX in double quotes',
  ],
  [
    /^directives end mark/,
    "'%' begins a directive, and no '---' follows. Put text that begins with '%' in quotes",
  ],
  [
    /^undeclared tag handle|^tag |^named tag/,
    "'!' begins a tag, and this is none. Put text that begins with '!' in quotes",
  ],
  [
    /^duplication of/,
    'a node has two tags or two anchors. Keep one, and put text that begins with & or ! in quotes',
  ],
  [/^name of an alias/, '\'*\' begins an alias, and no name follows. Put the text in quotes: "*"'],
  [/^name of an anchor/, '\'&\' begins an anchor, and no name follows. Put the text in quotes: "&"'],
];

/** Words the parser's reason for a person who wants to know what to write. */
export function explainYaml(reason: string, position: number, text: string): YamlProblem {
  const starred = /(\*[^\s,[\]{}]+):[ \t]*$/.exec(text.slice(lineStart(text, position), position));
  if (starred !== null) return startsAlias(starred[1]!, position - starred[0].length);
  const direct = DIRECT.find(([pattern]) => pattern.test(reason));
  if (direct !== undefined) return { problem: direct[1], offset: position };
  return explainStructure(position, text) ?? { problem: `${reason}. Write this part anew`, offset: position };
}

/** The parser only knows that something does not fit here; the lines around tell why. */
function explainStructure(position: number, text: string): YamlProblem | undefined {
  const start = lineStart(text, position);
  const line = lineFrom(text, start);
  const before = line.slice(0, position - start);
  const indent = /^[ \t]*/.exec(line)![0].length;
  const char = text[position];

  const star = /^[ \t]*(?:- +)*(?=\*)/.exec(line);
  if (star !== null) {
    const word = /^\*[^\s]*?(?=:?(?:\s|$))/.exec(line.slice(star[0].length))![0];
    return startsAlias(word, start + star[0].length);
  }
  if (char !== undefined && '@`%,]}&!|>'.includes(char)) {
    return { problem: `text cannot begin with '${char}' in YAML. Put the text in quotes`, offset: position };
  }
  if (char === ':') {
    const value = /:[ \t]+(?=\S)(.*)$/.exec(before);
    if (value !== null) {
      const rest =
        position + 1 >= text.length || /\s/.test(text[position + 1]!) ? line.slice(before.length) : '';
      const whole = rest.trim() === ':';
      return whole
        ? {
            problem: `the value ends in ':', which makes it a key. Put it in quotes: "${cut(value[1]!)}:"`,
            offset: position - value[1]!.length,
          }
        : {
            problem:
              "a second ': ' stands on the line. Put the value in quotes, or begin the inner mapping on its own line",
            offset: position,
          };
    }
    return (
      brokenLineAbove(text, start, indent) ?? {
        problem: "':' stands here after a key of several lines. Write the key on one line",
        offset: position,
      }
    );
  }
  if (/["'\]}][ \t]*$/.test(before)) {
    return {
      problem: `${quote(line.slice(before.length).trim() || 'text')} stands after a closing quote or bracket. Remove it, or put the whole text in quotes`,
      offset: position,
    };
  }
  if (char === '-' && /^-(?:\s|$)/.test(text.slice(position, position + 2))) {
    return before.trim() === ''
      ? {
          problem:
            "a list item ('- ') stands where the mapping above goes on. Write 'key: value', or indent the item like the others",
          offset: position,
        }
      : {
          problem: "a list item ('- ') stands on the line of its key. Begin the list on a line of its own",
          offset: position,
        };
  }
  if (line.trim() === '') return brokenLineAbove(text, start, indent);
  if (before.trim() === '') {
    return {
      problem: `${quote(line.trim())} does not continue what stands above. Indent it by as many spaces as its neighbours, and write the same kind: all 'key: value' or all '- item'`,
      offset: position,
    };
  }
  return (
    brokenLineAbove(text, start, indent) ?? {
      problem: `':' is missing after ${quote(before.trim())}. Write 'key: value'`,
      offset: start + indent,
    }
  );
}

function startsAlias(word: string, offset: number): YamlProblem {
  return { problem: `'*' begins an alias in YAML. Put the text in quotes: "${cut(word)}"`, offset };
}

/** The key here was read as the rest of the line above, which is where the mistake is. */
function brokenLineAbove(text: string, start: number, indent: number): YamlProblem | undefined {
  let at = start;
  while (at > 0) {
    at = lineStart(text, text[at - 2] === '\r' && text[at - 1] === '\n' ? at - 2 : at - 1);
    const line = lineFrom(text, at);
    if (/^[ \t]*(?:#|$)/.test(line)) continue;
    const aboveIndent = /^[ \t]*/.exec(line)![0].length;
    const content = line.slice(aboveIndent).trimEnd();
    const noBlank = /^([^\s:'"]+):(\S+)$/.exec(content);
    const place = at + aboveIndent;
    if (/:(?:\s|$)/.test(content)) {
      if (aboveIndent >= indent) return undefined;
      const own = lineFrom(text, start);
      return {
        problem: `${quote(own.trim())} is indented deeper than the line above, which has a value already. Indent it like its neighbours`,
        offset: start + indent,
      };
    }
    if (noBlank !== null) {
      return {
        problem: `a space is missing after ':' in ${quote(content)}. Write '${cut(noBlank[1]!)}: ${cut(noBlank[2]!)}'`,
        offset: place,
      };
    }
    return { problem: `':' is missing after ${quote(content)}. Write 'key: value'`, offset: place };
  }
  return undefined;
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

function lineFrom(text: string, start: number): string {
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return text.slice(start, end);
}

function cut(text: string): string {
  return quote(text).slice(1, -1);
}
