/** On which page each block is likely to begin, from how much of a page each of them takes. */
import type { Rendered } from './scene';

interface Pages {
  /** Of each block, from 1. */
  readonly pages: readonly number[];
  readonly count: number;
}

/** Lays the blocks out one below the other; what stands with the next one goes to its page. */
export function pagesOf(blocks: readonly Rendered[], depth: number): Pages {
  const pages: number[] = [];
  let page = 1;
  let used = 0;
  const take = (height: number): void => {
    if (used > 0 && used + height > depth) {
      page += 1;
      used = 0;
    }
    used += height;
  };
  blocks.forEach((block, index) => {
    if (used > 0 && used + neededFrom(blocks, index) > depth) {
      page += 1;
      used = 0;
    }
    pages.push(page);
    for (const step of block.steps) take(step);
  });
  return { pages, count: page };
}

/** A block that stands with the next one needs room for it, too. */
function neededFrom(blocks: readonly Rendered[], from: number): number {
  let needed = 0;
  for (let index = from; index < blocks.length; index += 1) {
    const { steps, keepNext } = blocks[index] ?? { steps: [] };
    if (!keepNext) return needed + (steps[0] ?? 0);
    needed += steps.reduce((sum, step) => sum + step, 0);
  }
  return needed;
}
