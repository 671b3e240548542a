/** Tells contexts apart without reading their packs again at every question. */
import type { LintContext } from '../block';

/** A key that is equal for equal contexts; packs count by their digests. */
export const contextKey = ({ packs, ...rest }: LintContext): string =>
  JSON.stringify([rest, packs.map(({ digest }) => digest)]);
