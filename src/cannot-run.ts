/** Wrong usage, bad configuration or unreadable input: exit 2. The message is shown as it is. */
export class CannotRun extends Error {
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'CannotRun';
    this.hint = hint;
  }
}
