/** Manuscript → the article of an HTML file: head, facts, contents, sections, notes. */
import type { Language } from '../../kit/bilingual';
import type { Manuscript } from '../../manuscript/manuscript';
import type { Block } from '../../prose/prose';
import { definitionsOf } from '../definitions';
import { fitManuscript } from '../fit-manuscript';
import { backTo, noteId, type Page, renderBlocks } from './nodes';
import { type Drawing, type Html, type Tag, tag } from './tree';

export interface HtmlPictures {
  /** Images as `data:` addresses by `assets/<hash>`. */
  readonly images?: ReadonlyMap<string, string>;
  /** SVG texts by the address the manuscript shows them from. */
  readonly drawings?: ReadonlyMap<string, string>;
}

/** From so many sections on there are contents. */
const worthContents = 4;

const words = {
  contents: { en: 'Contents', zh: '目录' },
  notes: { en: 'Notes', zh: '注' },
  facts: { en: 'At a glance', zh: '概要' },
} as const;

/** The article; whatever of the manuscript may not leave is not in it. */
export function htmlArticle(manuscript: Manuscript, pictures: HtmlPictures = {}): Tag {
  const fit = fitManuscript(manuscript);
  const page = pageOf(fit, pictures);
  const { noun, title, facts, sections, language } = fit;
  return tag('article', [
    tag('header', [
      tag('p', [noun], { class: 'noun' }),
      tag('h1', [title]),
      ...(facts.length === 0
        ? []
        : [
            tag(
              'dl',
              facts.map(({ label, value }) => tag('div', [tag('dt', [label]), tag('dd', [value])])),
              { 'aria-label': words.facts[language] },
            ),
          ]),
    ]),
    ...(sections.length < worthContents ? [] : [contentsOf(fit)]),
    ...sections.map(({ id, title: name, blocks }) =>
      tag('section', [tag('h2', [name], { id: `s-${id}` }), ...renderBlocks(blocks, page)], {
        'aria-labelledby': `s-${id}`,
      }),
    ),
    ...notesOf(page),
  ]);
}

const contentsOf = ({ sections, language }: Manuscript): Html =>
  tag(
    'nav',
    [
      tag('p', [words.contents[language]], { class: 'contents' }),
      tag(
        'ol',
        sections.map(({ id, title }) => tag('li', [tag('a', [title], { href: `#s-${id}` })])),
      ),
    ],
    { 'aria-label': words.contents[language] },
  );

function notesOf(page: Page): readonly Html[] {
  if (page.notes.size === 0) return [];
  const notes = [...page.notes].map(([identifier, number]) => {
    const definition = page.definitions.footnotes.get(identifier);
    return tag('li', [...renderBlocks(definition?.children ?? [], page), backTo(number)], {
      id: noteId(number),
    });
  });
  const name = words.notes[page.language];
  return [
    tag('section', [tag('h2', [name], { id: 's-notes' }), tag('ol', notes)], {
      class: 'notes',
      'aria-labelledby': 's-notes',
    }),
  ];
}

function pageOf(manuscript: Manuscript, { images = new Map(), drawings = new Map() }: HtmlPictures): Page {
  const definitions = definitionsOf(manuscript);
  const notes = new Map<string, number>();
  for (const identifier of marksIn(manuscript.sections.flatMap(({ blocks }) => blocks)))
    if (definitions.footnotes.has(identifier) && !notes.has(identifier))
      notes.set(identifier, notes.size + 1);
  const drawn = [...drawings].map(([url, svg]): [string, Drawing] => [
    url,
    { svg, alt: altIn(manuscript, url) },
  ]);
  return { language: manuscript.language, definitions, images, drawings: new Map(drawn), notes };
}

/** What notes are marked with, in the order of the text; marks inside notes come after it. */
const marksIn = (nodes: readonly Block[]): readonly string[] => [
  ...nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [] : marksOf(node))),
  ...nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? marksIn(node.children) : [])),
];

function marksOf(node: Block): readonly string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap((child: Block) => marksOf(child)) : [];
}

/** What the manuscript says of the picture shown from there. */
function altIn({ sections }: Manuscript, url: string): string {
  const find = (node: Block): string | null => {
    if (node.type === 'image') return node.url === url ? (node.alt ?? '') : null;
    if (!('children' in node)) return null;
    for (const child of node.children as readonly Block[]) {
      const found = find(child);
      if (found !== null) return found;
    }
    return null;
  };
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    const found = find(block);
    if (found !== null) return found;
  }
  return '';
}

export const localeOf = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en');
