/** Finds the line of a source where something of the imported document stands. */
import type { Diagnostic } from '../../../shared/consistency/diagnostic';
import { type Passage, passagesOf } from '../../../shared/consistency/passages';
import { type SourceLeaf, sourceLeaves, textLeaves } from '../../../shared/prose/source-leaves';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { lineMap } from '../lint/line-map';
import type { TextSource } from '../source';

/** The 1-based line of each diagnostic, or null where the words were not found. */
export function lineFinder(
  source: Pick<TextSource, 'kind' | 'text'>,
  retrospective: Retrospective,
): (diagnostic: Diagnostic) => number | null {
  const leaves = source.kind === 'markdown' ? sourceLeaves(source.text) : textLeaves(source.text);
  const passages = passagesOf(retrospective);
  const at = lineMap(source.text);
  const lineAt = ({ leaf, index }: Hit): number => at(leaf.toSource(index)).line;
  return (diagnostic) => {
    for (const words of wordsToFind(diagnostic, retrospective, passages)) {
      const hit = nth(leaves, words);
      if (hit) return lineAt(hit);
    }
    return null;
  };
}

/** Words to look for, with how many times they stand earlier in the document, and where in them the place is. */
interface Words {
  readonly text: string;
  readonly earlier: number;
  readonly offset: number;
}

interface Hit {
  readonly leaf: SourceLeaf;
  readonly index: number;
}

function nth(leaves: readonly SourceLeaf[], { text, earlier, offset }: Words): Hit | null {
  const hits = leaves.flatMap((leaf) => {
    const index = text === '' ? -1 : leaf.leaf.text.indexOf(text);
    return index < 0 ? [] : [{ leaf, index: index + offset }];
  });
  return hits[Math.min(earlier, hits.length - 1)] ?? null;
}

/** From the whole line to the words themselves. */
function wordsToFind(
  diagnostic: Diagnostic,
  retrospective: Retrospective,
  passages: readonly Passage[],
): readonly Words[] {
  const passage = passages.find(({ place }) => isSame(place, diagnostic.place));
  const text = passage?.text ?? '';
  const lineStart = text.lastIndexOf('\n', diagnostic.start - 1) + 1;
  const lineEnd = text.indexOf('\n', diagnostic.start);
  const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
  const offset = Math.max(0, diagnostic.start - lineStart);
  const close = line.slice(Math.max(0, offset - 15), offset + diagnostic.says.length + 15);
  return [
    { text: line, earlier: earlierOf(line, passages, passage), offset },
    { text: close, earlier: 0, offset: Math.min(offset, 15) },
    ...timeOf(diagnostic, retrospective),
    { text: diagnostic.says, earlier: 0, offset: 0 },
    ...clausesOf(line),
  ].filter((words) => words.text.trim() !== '');
}

/** Shorter words stand in too many places. */
const tellingLength = 12;

/** The longest pieces first of a line that was put together: of a heading, a point and those below it, an address. */
const clausesOf = (line: string): readonly Words[] =>
  line
    .split(/[:：;；]\s?| \(/)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length >= tellingLength)
    .sort((one, other) => other.length - one.length)
    .map((text) => ({ text, earlier: 0, offset: 0 }));

const isSame = (one: Diagnostic['place'], other: Diagnostic['place']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const earlierOf = (line: string, passages: readonly Passage[], passage: Passage | undefined): number =>
  passages
    .slice(0, passage ? passages.indexOf(passage) : 0)
    .filter(({ place, text }) => place.kind === passage?.place.kind && text.includes(line)).length;

/** The time of an event, which may stand in several: two days have the same hours. */
function timeOf({ place }: Diagnostic, { events }: Retrospective): readonly Words[] {
  if (place.kind !== 'item' || place.collection !== 'events') return [];
  const index = events.findIndex(({ id }) => id === place.id);
  const text = events[index]?.time.text ?? '';
  const earlier = events.slice(0, Math.max(0, index)).filter(({ time }) => time.text.includes(text)).length;
  return [{ text, earlier, offset: 0 }];
}
