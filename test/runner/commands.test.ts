import { describe, expect, test } from 'vitest';
import { linesOf, parseCommand, runnerReads } from './commands.ts';

const parsed = (line: string) => {
  const command = parseCommand(line);
  return command && { ...command, properties: Object.fromEntries(command.properties) };
};

describe('what a runner takes for a command', () => {
  test.each([
    ['::error::x', { name: 'error', properties: {}, data: 'x' }],
    [
      ' \t\u3000\x85::Error file=a.b,line=3::x::y',
      { name: 'error', properties: { file: 'a.b', line: '3' }, data: 'x::y' },
    ],
    [
      '::error title=a%3Ab%2Cc%2525::50%25%0Anext',
      { name: 'error', properties: { title: 'a:b,c%25' }, data: '50%\nnext' },
    ],
    ['::error file==a,line=::x', { name: 'error', properties: { file: 'a' }, data: 'x' }],
    ['text ##[add-mask]secret%5D', { name: 'add-mask', properties: {}, data: 'secret]' }],
    ['##[error file=a;line=2]x', { name: 'error', properties: { file: 'a', line: '2' }, data: 'x' }],
  ])('%j', (line, command) => {
    expect(parsed(line)).toEqual(command);
  });

  test.each([
    'x ::error::y',
    '::error:x',
    '::nothing::x',
    '##[nothing]x',
    '##[error',
    '\ufeff::error::x',
    ':: error::x',
  ])('plain text: %j', (line) => {
    expect(parseCommand(line)).toBeUndefined();
  });

  test('a lone CR ends a line', () => {
    expect(linesOf('a\rb\r\nc\n\n')).toEqual(['a', 'b', 'c', '']);
  });
});

describe('which annotations are kept', () => {
  test('ten of a kind, each message cut at 4096 units', () => {
    const { annotations, dropped } = runnerReads(
      `${'::error::x\n'.repeat(12)}::notice::${'y'.repeat(5000)}\n`,
    );
    expect(annotations.filter(({ kind }) => kind === 'error')).toHaveLength(10);
    expect(dropped).toHaveLength(2);
    expect(annotations.at(-1)!.message).toHaveLength(4096);
  });

  test('columns of a range of lines are dropped, and lines that run backwards', () => {
    const { annotations } = runnerReads(
      '::error line=3,endLine=4,col=2::x\n::error line=3,endLine=2,col=1::x\n',
    );
    expect(annotations.map(({ line, endLine, column }) => [line, endLine, column])).toEqual([
      [3, 4, undefined],
      [undefined, undefined, undefined],
    ]);
  });

  test('stopped commands do nothing until the token', () => {
    const { annotations, effects, log } = runnerReads('::stop-commands::T\n::error::a\n::t::\n::error::b\n');
    expect(annotations.map(({ message }) => message)).toEqual(['b']);
    expect(effects).toHaveLength(1);
    expect(log).toEqual(['::error::a']);
  });
});
