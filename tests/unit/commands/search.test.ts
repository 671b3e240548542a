import { describe, expect, it } from 'vitest';
import { commands } from '../../../renderer/commands/registry';
import { fitness, searchCommands } from '../../../renderer/commands/search';

const first = (query: string): string | undefined => searchCommands(commands, query, [])[0]?.id;

describe('a command is found', () => {
  it.each([
    ['export', 'export'],
    ['导出', 'export'],
    ['dc', 'export'],
    ['daochu', 'export'],
    ['word', 'export'],
    ['分享', 'export'],
    ['bold', 'bold'],
    ['jc', 'bold'],
    ['jiacu', 'bold'],
    ['side pan', 'side-panel'],
    ['dark', 'theme-dark'],
    ['深色', 'theme-dark'],
    ['next sug', 'next-suggestion'],
    ['ＮＥＸＴ ＳＵＧ', 'next-suggestion'],
    ['kjj', 'shortcuts'],
  ])('by %s', (query, id) => expect(first(query)).toBe(id));

  it('not by what none is called', () => {
    expect(searchCommands(commands, 'qqzzxx', [])).toEqual([]);
    expect(searchCommands(commands, 'export zzzz', [])).toEqual([]);
  });
});

describe('without a query', () => {
  it('the recent ones come first, each once', () => {
    const shown = searchCommands(commands, ' ', ['bold', 'gone', 'export']).map(({ id }) => id);
    expect(shown.slice(0, 2)).toEqual(['bold', 'export']);
    expect([...shown].sort()).toEqual(commands.map(({ id }) => id).sort());
  });
});

it('every command is found by its whole name in both languages before most others', () => {
  const lost = commands.flatMap((command) =>
    [command.title.en, command.title.zh].filter((title) => fitness(command, title) < 0.99),
  );
  expect(lost).toEqual([]);
});
