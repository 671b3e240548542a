import { describe, expect, it } from 'vitest';
import { hasContent } from '../../../shared/retrospective/content';
import { createRetrospective } from '../../../shared/retrospective/create';
import { categoriesOf, defaultCategories } from '../../../shared/retrospective/factor-categories';
import { families } from '../../../shared/retrospective/factors';
import { numberedRole, roles } from '../../../shared/retrospective/roles';
import { severityLevels } from '../../../shared/retrospective/severity';
import { ladderOf } from '../../../shared/retrospective/severity-ladder';

const empty = createRetrospective({
  id: 'r',
  createdAt: '2026-03-04T00:00:00Z',
  language: 'zh',
  zone: 'UTC',
});

describe('what a document has before it makes its own', () => {
  it('has a rung for each level, in the language asked for', () => {
    expect(ladderOf(empty, 'zh').map(({ level }) => level)).toEqual(severityLevels);
    expect(ladderOf(empty, 'zh')[0]?.name).toBe('特别重大');
    expect(ladderOf(empty, 'en')[1]?.notice).toBe('First in 60 min');
  });

  it('has categories for each family', () => {
    expect(new Set(defaultCategories.map(({ family }) => family))).toEqual(new Set(families));
    expect(categoriesOf(empty, 'zh').map(({ name }) => name)).toContain('设计与代码');
  });

  it('gives way to the document’s own', () => {
    const category = { id: 'c', family: 'system' as const, name: 'Tooling' };
    expect(categoriesOf({ ...empty, categories: [category] }, 'zh')).toEqual([category]);
  });

  it('has the fourteen roles, numbered when there are several', () => {
    expect(roles).toHaveLength(14);
    const development = roles.find(({ id }) => id === 'development');
    expect(development && numberedRole(development, 2, 'zh')).toBe('研发-2');
  });
});

describe('hasContent', () => {
  it('sees structures, prose and pictures, not white space', () => {
    const page = (children: (typeof empty.prose.goals)['children']) => ({
      ...empty,
      prose: { ...empty.prose, goals: { type: 'root' as const, children } },
    });
    expect(hasContent(empty, 'goals')).toBe(false);
    expect(
      hasContent(page([{ type: 'paragraph', children: [{ type: 'text', value: '  ' }] }]), 'goals'),
    ).toBe(false);
    expect(
      hasContent(page([{ type: 'paragraph', children: [{ type: 'image', url: 'a.png' }] }]), 'goals'),
    ).toBe(true);
    expect(hasContent({ ...empty, assumptions: [{ id: 'a', text: '', signal: '' }] }, 'goals')).toBe(true);
    expect(hasContent({ ...empty, assumptions: [{ id: 'a', text: '', signal: '' }] }, 'causes')).toBe(false);
  });
});
