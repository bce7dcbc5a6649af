/** The text of a server or URL with what stands before its `@`, such as a password, left out: for messages. */
export function withoutUserInfo(text: string): string {
  return text.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)?[\s\S]*@/i, '$1***@');
}
