/** Notes of a table: below it, counted on their own. At the feet of pages LibreOffice would leave these nearly empty. */
import { InternalHyperlink } from 'docx';
import type { FootnoteDefinition } from 'mdast';
import { inlineText } from '../../prose/leaves';
import { type Content, forLibrary } from './elements';
import { renderInlines } from './inlines';
import { paragraphSteps } from './measure';
import { atTheFoot } from './notes';
import { placed } from './place';
import { indented, type Rendered, type Scene } from './scene';
import { paragraph, textRun } from './text';

export interface TableNotes {
  /** The sign of a note, which leads to it; the same for a note that is marked again. */
  mark(definition: FootnoteDefinition, scene: Scene): Content;
  /** All that were marked, under a title of their own. */
  written(scene: Scene): readonly Rendered[];
}

/** No notes yet. */
export function createTableNotes(): TableNotes {
  const places = new Map<FootnoteDefinition, number>();
  return {
    mark: (definition, { design: { ids, language }, collected }) => {
      const place = places.get(definition) ?? collected.nextNumber();
      places.set(definition, place);
      const sign = signOf([...places.keys()].indexOf(definition));
      return new InternalHyperlink({
        anchor: nameOf(place),
        children: forLibrary([textRun(sign, { style: ids.noteMark }, language)]),
      });
    },
    written: (scene) => (places.size === 0 ? [] : [title(scene), ...notesIn(places, scene)]),
  };
}

const signOf = (index: number): string => `[${index + 1}]`;
const nameOf = (place: number): string => `_Note${place}`;

const words = { en: 'Notes', zh: '表注' } as const;

function title({ design, specs, ...scene }: Scene): Rendered {
  const { ids, language } = design;
  const text = words[language];
  const indent = scene.indent > 0 ? { indent: { left: scene.indent } } : {};
  return {
    node: paragraph({ style: ids.note, keepNext: true, spacing: { before: 100, after: 40 }, ...indent }, [
      textRun(text, { bold: true }, language),
    ]),
    steps: paragraphSteps(text, { ...scene, design, specs, style: 'note' }),
    keepNext: true,
  };
}

/** Room for the sign. */
const hang = 400;

const notesIn = (places: ReadonlyMap<FootnoteDefinition, number>, scene: Scene): readonly Rendered[] =>
  [...places].flatMap(([definition, place], index) => {
    const inside: Scene = { ...indented({ ...scene, ...atTheFoot, indent: scene.indent }, hang) };
    const { language, ids } = scene.design;
    const [first, ...rest] = definition.children;
    const opening = first?.type === 'paragraph' ? first.children : [];
    const content = [
      ...placed(nameOf(place), place, [textRun(signOf(index), {}, language)]),
      textRun('\t', {}, language),
      ...renderInlines(opening, inside),
    ];
    return [
      {
        node: paragraph({ style: ids.note, indent: { left: inside.indent, hanging: hang } }, content),
        steps: paragraphSteps(inlineText(opening), { ...inside, style: 'note' }),
      },
      ...scene.renderBlocks(first?.type === 'paragraph' ? rest : definition.children, inside),
    ];
  });
