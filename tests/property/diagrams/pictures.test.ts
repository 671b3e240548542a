/** Pictures of any document: they are drawn, are well-formed, keep every word, and cover nothing of their own. */
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fishbone } from '../../../shared/diagrams/fishbone';
import type { PictureOptions } from '../../../shared/diagrams/picture';
import { quadrants } from '../../../shared/diagrams/quadrants';
import { strip } from '../../../shared/diagrams/strip';
import { whysTree } from '../../../shared/diagrams/whys-tree';
import { sceneToEmf } from '../../../shared/drawing/emf';
import type { Box, Scene } from '../../../shared/drawing/scene';
import { sceneToSvg } from '../../../shared/drawing/svg';
import { dark, light, print } from '../../../shared/drawing/themes';
import { oneLine } from '../../../shared/drawing/wrap';
import { createRetrospective } from '../../../shared/retrospective/create';
import { defaultCategories } from '../../../shared/retrospective/factor-categories';
import { emptyFactor, type Factor } from '../../../shared/retrospective/factors';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { arbitraryRetrospective, arbitraryText } from '../../kit/arbitrary-retrospective';

const pictures = { whysTree, fishbone, strip, quadrants } as const;
const pictureNames = Object.keys(pictures) as (keyof typeof pictures)[];

const options: fc.Arbitrary<PictureOptions> = fc.record({
  width: fc.constantFrom(0, 240, 672, 992),
  language: fc.constantFrom('en' as const, 'zh' as const),
});

/** Throws where the text is not one well-formed element. */
const parse = (svg: string) => {
  const complain = (message: string): never => {
    throw new Error(message);
  };
  return new DOMParser({
    errorHandler: { warning: complain, error: complain, fatalError: complain },
  }).parseFromString(svg, 'image/svg+xml');
};

const overlap = (one: Box, other: Box): boolean =>
  one.x + one.width > other.x + 0.01 &&
  other.x + other.width > one.x + 0.01 &&
  one.y + one.height > other.y + 0.01 &&
  other.y + other.height > one.y + 0.01;

const covered = ({ marks }: Scene): readonly string[] => {
  const seen = marks.filter(({ box }) => box.width > 0 && box.height > 0);
  return seen.flatMap((one, index) =>
    seen
      .slice(index + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `${one.name} | ${other.name}`),
  );
};

const outside = ({ width, height, marks }: Scene): readonly Box[] =>
  marks
    .map(({ box }) => box)
    .filter(({ width: wide, height: tall }) => wide > 0 && tall > 0)
    .filter((box) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height);

const tight = (text: string): string => text.replace(/\s/gu, '');

const wordsOf = (svg: string): string => tight(parse(svg).documentElement.textContent ?? '');

const hasOnlyNumbers = (svg: string): boolean =>
  !/NaN|Infinity|undefined/.test(svg.replace(/>[^<]*</g, '><'));

const statements: fc.Arbitrary<string> = fc.oneof(
  arbitraryText,
  fc.constantFrom(
    'The template predates the back-off client and nobody had been asked to renew it',
    '同步队列从40涨到11,800，告警只看错误率，不看排队时长',
    'Retries without back-off',
    '看板上没有发布记录',
    'https://example.com/a/very/long/address/that/has/no/blank/in/it?at=all',
    '字'.repeat(80),
  ),
);

const categoryIds = defaultCategories.map(({ id }) => id);

/** Up to 24 factors anywhere in a tree, on any rib. */
const forest: fc.Arbitrary<readonly Factor[]> = fc
  .array(
    fc.record({
      statement: statements,
      category: fc.option(fc.constantFrom(...categoryIds), { nil: null, freq: 6 }),
      picked: fc.boolean(),
      confidence: fc.constantFrom('evidence' as const, 'hypothesis' as const, null),
      parent: fc.nat(),
      top: fc.boolean(),
    }),
    { maxLength: 24 },
  )
  .map((all) =>
    all.map(({ parent, top, ...factor }, index) => ({
      ...emptyFactor(`f${index}`, top || index === 0 ? null : `f${parent % index}`),
      ...factor,
      family: defaultCategories.find(({ id }) => id === factor.category)?.family ?? null,
    })),
  );

const withFactors = (factors: readonly Factor[]): Retrospective => ({
  ...createRetrospective({
    id: 'r',
    title: 'Orders reached the ERP late',
    language: 'en',
    createdAt: '2026-11-12T08:00:00Z',
    zone: 'UTC',
  }),
  factors,
});

describe.each(pictureNames)('%s', (name) => {
  const draw = pictures[name];

  it('is drawn for any document, as well-formed XML with a name, the same each time', () => {
    fc.assert(
      fc.property(arbitraryRetrospective, options, (retrospective, how) => {
        const scene = draw(retrospective, how);
        for (const theme of [light, dark, print]) {
          const svg = sceneToSvg(scene, theme);
          expect(parse(svg).documentElement.getAttribute('role')).toBe('img');
          expect(hasOnlyNumbers(svg)).toBe(true);
        }
        expect(sceneToSvg(draw(retrospective, how), light)).toBe(sceneToSvg(scene, light));
        expect(sceneToEmf(draw(retrospective, how), print)).toEqual(sceneToEmf(scene, print));
        expect(scene.title).not.toBe('');
        expect(outside(scene)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe.each(['whysTree', 'fishbone'] as const)('%s of up to 24 factors', (name) => {
  const draw = pictures[name];

  it('covers none of its words and keeps every one of them', () => {
    fc.assert(
      fc.property(forest, options, (factors, how) => {
        const scene = draw(withFactors(factors), how);
        expect(covered(scene)).toEqual([]);
        expect(outside(scene)).toEqual([]);
        expect(new Set(scene.marks.flatMap(({ id }) => id ?? []))).toEqual(
          new Set(factors.map(({ id }) => id)),
        );
        const words = wordsOf(sceneToSvg({ ...scene, title: '', description: '' }, light));
        for (const { statement } of factors) expect(words).toContain(tight(oneLine(statement)));
      }),
      { numRuns: 60 },
    );
  });
});

it('keeps every action item once, and covers none', () => {
  fc.assert(
    fc.property(arbitraryRetrospective, options, (retrospective, how) => {
      const scene = quadrants(retrospective, how);
      expect(covered(scene)).toEqual([]);
      expect(scene.marks.flatMap(({ id }) => id ?? []).sort()).toEqual(
        retrospective.actionItems.map(({ id }) => id).sort(),
      );
    }),
    { numRuns: 60 },
  );
});

it('escapes what the writer wrote', () => {
  const statement = '</text><script>alert("1")</script> & \'it\' \u0000\ud800';
  const svg = sceneToSvg(
    whysTree(withFactors([{ ...emptyFactor('f', null), statement }]), { width: 672, language: 'en' }),
    light,
  );
  expect(svg).not.toContain('<script');
  expect(wordsOf(svg)).toContain(tight('</text><script>alert("1")</script> & \'it\''));
});
