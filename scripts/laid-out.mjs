/**
 * Puts expressions that are laid out over lines (shared/kit/laid-out.ts) together while the page is built: a start has
 * nothing to join, and letters of a string can be written in ASCII, those of a raw template cannot.
 */
import { parseSync } from 'vite';

/** Every laid-out expression of a syntax tree, as where it stands, its letters and its flags. */
function expressionsIn(node) {
  if (Array.isArray(node)) return node.flatMap(expressionsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, tag, quasi, start, end } = node;
  if (type === 'TaggedTemplateExpression' && tag.callee?.name === 'laidOut') {
    const [flags] = tag.arguments;
    const raw = quasi.quasis.map(({ value }) => value.raw).join('');
    return [{ start, end, raw, flags: flags?.value ?? '' }];
  }
  return Object.values(node).flatMap(expressionsIn);
}

const joined = (raw) =>
  raw
    .split('\n')
    .map((line) => line.trim())
    .join('');

export const laidOut = () => ({
  name: 'laid-out',
  enforce: 'pre',
  transform(code, id) {
    if (!code.includes('laidOut(') || id.endsWith('/shared/kit/laid-out.ts')) return null;
    let written = code;
    for (const { start, end, raw, flags } of expressionsIn(parseSync(id, code).program).toReversed())
      written = `${written.slice(0, start)}new RegExp(${JSON.stringify(joined(raw))}, '${flags}')${written.slice(end)}`;
    return { code: written, map: null };
  },
});
