import { Window } from 'happy-dom';

/** Mermaid's own parser; it throws on what is no diagram. */
export interface Mermaid {
  parse(text: string): Promise<{ readonly diagramType: string }>;
}

export async function loadMermaid(): Promise<Mermaid> {
  // The library wants a browser around it, also where it only reads.
  const window = new Window();
  Object.assign(globalThis, { window, document: window.document, Element: window.Element });
  Object.assign(globalThis, { DocumentFragment: window.DocumentFragment });
  return (await import('mermaid')).default;
}
