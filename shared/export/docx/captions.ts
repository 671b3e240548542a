/** Numbers and names of tables and pictures, counted by fields so that Word goes on counting. */
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
  /** The title around a table, once: a second table below the same heading has a number only. */
  title(): string;
}

/** Nothing counted yet. */
export function createCaptions(): Captions {
  const counts = { table: 0, figure: 0 };
  let title = '';
  return {
    under: (heading) => {
      title = heading;
    },
    count: (kind) => {
      counts[kind] += 1;
      return counts[kind];
    },
    title: () => {
      const once = title;
      title = '';
      return once;
    },
  };
}

const labels = { table: { en: 'Table', zh: '表' }, figure: { en: 'Figure', zh: '图' } } as const;

/** Word lists tables and pictures by these names. */
const sequences = { table: 'Table', figure: 'Figure' } as const;

/** The line that numbers a table above it, or a picture below it; nothing where the look has none. */
export function captionOf(
  kind: Kind,
  said: string,
  scene: Scene,
  keepNext = kind === 'table',
): readonly Rendered[] {
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
