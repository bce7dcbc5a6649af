/** Parsers that nobody here wrote, to read the reports back with. */

interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/** Loaded by name, so that the suite runs, loudly short, where a parser is not installed; not so where CI is set. */
async function optional<T>(specifier: string): Promise<T | undefined> {
  try {
    return (await import(specifier)) as T;
  } catch (error) {
    if (process.env.CI !== undefined) throw error;
    console.warn(`${specifier} is not installed: what it would check is skipped`);
    return undefined;
  }
}

interface Saxes {
  SaxesParser: new () => {
    on(event: string, handler: (value: never) => void): void;
    write(text: string): { close(): void };
  };
}

const saxes = await optional<Saxes>('saxes');

/** Reads a well-formed XML document; undefined where no parser is installed. */
export const parseXml: ((text: string) => XmlNode) | undefined =
  saxes &&
  ((text) => {
    type Open = { name: string; attributes: Record<string, string>; children: (Open | string)[] };
    const root: Open = { name: '', attributes: {}, children: [] };
    const stack: Open[] = [root];
    const parser = new saxes.SaxesParser();
    parser.on('error', (error: Error) => {
      throw error;
    });
    parser.on('opentag', (tag: Open) => {
      const node: Open = { name: tag.name, attributes: { ...tag.attributes }, children: [] };
      stack.at(-1)!.children.push(node);
      stack.push(node);
    });
    parser.on('closetag', () => stack.pop());
    parser.on('text', (content: string) => stack.at(-1)!.children.push(content));
    parser.write(text).close();
    return root.children.find((child) => typeof child !== 'string') as XmlNode;
  });

export function elements(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elements(child, name)],
  );
}

export function textOf(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

interface Micromark {
  micromark(text: string, options: object): string;
}
interface Gfm {
  gfm(): object;
  gfmHtml(): object;
}

const micromark = await optional<Micromark>('micromark');
const gfm = await optional<Gfm>('micromark-extension-gfm');

/** GitHub's Markdown as HTML, with raw HTML let through; undefined where no renderer is installed. */
export const renderMarkdown: ((text: string) => string) | undefined =
  micromark &&
  gfm &&
  ((text) =>
    micromark.micromark(text, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm.gfm()],
      htmlExtensions: [gfm.gfmHtml()],
    }));
