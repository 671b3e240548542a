/** Footnotes go where they are referred to, since pages stand alone. */
import type { Block, Inline } from '../prose/prose';

type Definition = Extract<Block, { type: 'footnoteDefinition' }>;

export interface Footnotes {
  /** The blocks without the notes among them. */
  readonly blocks: readonly Block[];
  readonly notes: readonly Definition[];
}

/** Parts the notes at the top level from the rest, both in order. */
export function takeFootnotes(blocks: readonly Block[]): Footnotes {
  return {
    blocks: blocks.filter((block) => block.type !== 'footnoteDefinition'),
    notes: blocks.filter((block) => block.type === 'footnoteDefinition'),
  };
}

/** The notes these blocks refer to, and those that such notes refer to. */
export function notesFor(blocks: readonly Block[], notes: readonly Definition[]): readonly Definition[] {
  const wanted = new Set<string>();
  for (const block of blocks) collect(block, wanted);
  for (let before = -1; before !== wanted.size; ) {
    before = wanted.size;
    for (const note of notes) if (wanted.has(note.identifier)) collect(note, wanted);
  }
  return notes.filter((note) => wanted.has(note.identifier));
}

function collect(node: Block | Inline, wanted: Set<string>): void {
  if (node.type === 'footnoteReference') wanted.add(node.identifier);
  if ('children' in node) for (const child of node.children) collect(child, wanted);
}
