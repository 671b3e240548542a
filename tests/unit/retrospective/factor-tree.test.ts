import { describe, expect, it } from 'vitest';
import { createRetrospective } from '../../../shared/retrospective/create';
import { applyEdit, type Edit } from '../../../shared/retrospective/edit';
import {
  branchOf,
  childrenOf,
  type FactorNode,
  factorTree,
  indentFactor,
  leavesOfTree,
  moveFactor,
  outdentFactor,
  removeFactors,
} from '../../../shared/retrospective/factor-tree';
import { emptyFactor, type Factor } from '../../../shared/retrospective/factors';

const factor = (id: string, parent: string | null = null): Factor => ({
  ...emptyFactor(id, parent),
  statement: id,
});

/** a(b(c), d), e */
const factors = [factor('a'), factor('b', 'a'), factor('c', 'b'), factor('d', 'a'), factor('e')];

const empty = createRetrospective({
  id: 'r',
  createdAt: '2026-03-04T00:00:00Z',
  language: 'en',
  zone: 'UTC',
});

const show = (nodes: readonly FactorNode[]): string =>
  nodes.map(({ factor, children }) => factor.id + (children.length ? `(${show(children)})` : '')).join(', ');

const after = (edit: Edit | null): string =>
  edit ? show(factorTree(applyEdit({ ...empty, factors }, edit).factors)) : 'nothing to do';

describe('the tree of factors', () => {
  it('is read from the flat list in list order', () => {
    expect(show(factorTree(factors))).toBe('a(b(c), d), e');
    expect(childrenOf(factors, 'a').map(({ id }) => id)).toEqual(['b', 'd']);
    expect(leavesOfTree(factors).map(({ id }) => id)).toEqual(['c', 'd', 'e']);
  });

  it('loses none to a missing parent or to a circle of parents', () => {
    expect(show(factorTree([factor('a', 'gone')]))).toBe('a');
    expect(show(factorTree([factor('a', 'c'), factor('b', 'a'), factor('c', 'b'), factor('d', 'd')]))).toBe(
      'c(a(b)), d',
    );
  });

  it.each([
    ['indent d', indentFactor(factors, 'd'), 'a(b(c, d)), e'],
    ['indent e', indentFactor(factors, 'e'), 'a(b(c), d, e)'],
    ['indent the first of a row', indentFactor(factors, 'b'), 'nothing to do'],
    ['indent one that is not there', indentFactor(factors, 'x'), 'nothing to do'],
    ['outdent c', outdentFactor(factors, 'c'), 'a(b, c, d), e'],
    ['outdent b with what is below it', outdentFactor(factors, 'b'), 'a(d), b(c), e'],
    ['outdent one at the top', outdentFactor(factors, 'e'), 'nothing to do'],
    ['move d up', moveFactor(factors, 'd', -1), 'a(d, b(c)), e'],
    ['move b down', moveFactor(factors, 'b', 1), 'a(d, b(c)), e'],
    ['move e up', moveFactor(factors, 'e', -1), 'e, a(b(c), d)'],
    ['move a down', moveFactor(factors, 'a', 1), 'e, a(b(c), d)'],
    ['move the last down', moveFactor(factors, 'e', 1), 'nothing to do'],
    ['move one that is not there', moveFactor(factors, 'x', 1), 'nothing to do'],
    ['remove b with what is below it', removeFactors(branchOf(factors, 'b')), 'a(d), e'],
  ])('%s', (_, edit, tree) => {
    expect(after(edit)).toBe(tree);
  });
});
