/** A part of a section under a heading of its own. */
import type { Block } from '../prose/prose';
import { partLevel } from './desk';
import { heading } from './nodes';

/** Blocks under a heading of their own inside a section; no heading without blocks. */
export const titled = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(title, partLevel), ...blocks];
