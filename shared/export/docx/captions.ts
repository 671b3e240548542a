/** Numbers and names of tables and pictures, counted by fields so that Word goes on counting. */
import type { Language } from '../../kit/bilingual';
import type { Design } from './design';
import { paragraphSteps } from './measure';
import type { Rendered, Scene } from './scene';
import { field, paragraph, textRun } from './text';

type Kind = 'table' | 'figure';

export interface Captions {
  /** What stands from here on stands below a heading of that title. */
  under(title: string): void;
  /** The next number of a kind. */
  count(kind: Kind): number;
  /** The title around a table; a further one below the same heading is told apart by its columns. */
  title(columns: readonly string[], language: Language): string;
}

/** Nothing counted yet. */
export function createCaptions(): Captions {
  const counts = { table: 0, figure: 0 };
  let title = '';
  let isTaken = false;
  return {
    under: (heading) => {
      title = heading;
      isTaken = false;
    },
    count: (kind) => {
      counts[kind] += 1;
      return counts[kind];
    },
    title: (columns, language) => {
      const told = isTaken || title === '' ? withColumns(title, columns, language) : title;
      isTaken = true;
      return told;
    },
  };
}

function withColumns(title: string, columns: readonly string[], language: Language): string {
  const named = columns.filter((column) => column !== '').join(language === 'zh' ? '、' : ', ');
  return [title, named].filter((part) => part !== '').join(language === 'zh' ? '：' : ': ');
}

const labels = { table: { en: 'Table', zh: '表' }, figure: { en: 'Figure', zh: '图' } } as const;

/** Word lists tables and pictures by these names. */
const sequences = { table: 'Table', figure: 'Figure' } as const;

/** The line that numbers a table above it, or a picture below it; nothing where the look has none. */
export function captionOf(kind: Kind, said: string, scene: Scene): readonly Rendered[] {
  const keepNext = kind === 'table';
  const { design, collected } = scene;
  if (!design.shape.captions || scene.inNote) return [];
  const { language, ids } = design;
  const number = String(collected.captions.count(kind));
  const label = language === 'zh' ? labels[kind].zh : `${labels[kind].en} `;
  const text = (words: string, bold = false) => textRun(words, bold ? { bold } : {}, language);
  const content = [
    text(label, true),
    ...field(`SEQ ${sequences[kind]} \\* ARABIC`, number, { bold: true }),
    ...(said === '' ? [] : [text(`${gap(design)}${said}`)]),
  ];
  const inStyle: Scene = { ...scene, style: 'caption' };
  const indent = scene.indent > 0 ? { indent: { left: scene.indent } } : {};
  return [
    {
      node: paragraph({ style: ids.caption, keepNext, ...indent }, content),
      steps: paragraphSteps(`${label}${number} ${said}`, inStyle),
      keepNext,
    },
  ];
}

const gap = ({ language }: Design): string => (language === 'zh' ? '\u3000' : '  ');

/** What a picture is called: the beginning of its alternative text, which goes on with what can be seen. */
export function pictureTitle(alt: string): string {
  const title = alt.split(/[:：]/)[0]?.trim() ?? '';
  return title.length > 90 ? `${title.slice(0, 89)}…` : title;
}
