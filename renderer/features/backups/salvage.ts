/** The words that can still be read from a damaged document: its JSON need not even parse. */

/** Values of the fields writers fill; ids, types and settings are no words. */
const field =
  /"(?:title|value|text|statement|measure|target|condition|mechanism|boundary|quote|label|note|alt)"\s*:\s*"((?:[^"\\]|\\.)*)/g;

/** In their order; unfinished ones too. */
export const salvageWords = (json: string): readonly string[] =>
  [...json.matchAll(field)]
    .map(([, escaped = '']) => unescaped(escaped))
    .filter((text) => text.trim() !== '');

function unescaped(text: string): string {
  try {
    return JSON.parse(`"${text}"`);
  } catch {
    return text;
  }
}
