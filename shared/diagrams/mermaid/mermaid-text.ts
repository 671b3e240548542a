/** Words inside Mermaid: whatever its grammars could take for syntax stands as an entity, which it shows as that character. */

/** Letters, digits and marks that mean nothing in any of its diagrams. */
const unsafe = /[^\p{L}\p{M}\p{N} ,./+–—·…，。、；：？！（）《》「」“”‘’-]/gu;
/** Its flowcharts take a whole line for an order where these words stand anywhere in it, in quotes too. */
const direction = /d(?=irection (?:TB|TD|BT|RL|LR))/g;
const blank = /[\s\p{Cc}\p{Cs}]+/gu;

/** One line. Its beginning is neither a list nor a word that Mermaid waits for at the start of a line. */
export const mermaidText = (words: string): string =>
  words
    .replace(blank, ' ')
    .trim()
    .replace(unsafe, entity)
    .replace(direction, entity)
    .replace(/^(?:[+-]|(?:title|section|timeline|acc|end)|\d+\.)/i, (start) =>
      start.replace(/[^\d]/, entity),
    );

const entity = (character: string): string => `#${character.codePointAt(0)};`;

/** The words in quotes, as nodes, axes and points have them. */
export const quoted = (words: string): string => `"${mermaidText(words)}"`;

/** As much as has room, counted in letters of which Chinese ones are twice as wide. */
export function shortened(words: string, room: number): string {
  let width = 0;
  let kept = '';
  for (const character of words) {
    width += character >= '\u2e80' ? 2 : 1;
    if (width > room) return `${kept.trimEnd()}…`;
    kept += character;
  }
  return kept;
}
