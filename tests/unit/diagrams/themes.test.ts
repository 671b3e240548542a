/** Pictures in files have the colours of the page. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inks } from '../../../shared/drawing/scene';
import { dark, light } from '../../../shared/drawing/themes';

const tokens = readFileSync('renderer/styles/tokens.css', 'utf8');

it.each(inks)('draws %s as its design token says', (ink) => {
  const [, day, night] = new RegExp(`--${ink}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  expect([light[ink], dark[ink]]).toEqual([day, night]);
});
