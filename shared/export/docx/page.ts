/** Around the text: the title at the head from the second page on, the page number at the foot of each. */
import type { Manuscript } from '../../manuscript/manuscript';
import { textWidth } from './column-widths';
import { type Design, unitOf } from './design';
import { field, paragraph, textRun } from './text';
import { namespaces, part, tag } from './xml';

/** One of the parts around the text: which pages it is for, and what is in it. */
export interface Around {
  readonly place: 'header' | 'footer';
  readonly pages: 'default' | 'first' | 'even';
  readonly path: string;
  readonly xml: string;
}

/** Head and foot of a design; the first page has no head. */
export function aroundOf(manuscript: Manuscript, design: Design): readonly Around[] {
  const foot = footer(design);
  return [
    {
      place: 'header',
      pages: 'default',
      path: 'header1.xml',
      xml: header(design.shape.header ? manuscript : null, design),
    },
    { place: 'header', pages: 'first', path: 'header2.xml', xml: header(null, design) },
    { place: 'footer', pages: 'default', path: 'footer1.xml', xml: foot },
    { place: 'footer', pages: 'first', path: 'footer2.xml', xml: foot },
  ];
}

/** Size and margins of the pages, and what stands around them. */
export function sectionProperties({ page }: Design, references: string, hasFirstPage: boolean): string {
  const { width, height, margin } = page;
  return tag(
    'w:sectPr',
    {},
    [
      references,
      tag('w:pgSz', { 'w:w': width, 'w:h': height, 'w:orient': width > height ? 'landscape' : undefined }),
      tag('w:pgMar', {
        'w:top': margin.top,
        'w:right': margin.right,
        'w:bottom': margin.bottom,
        'w:left': margin.left,
        'w:header': margin.header,
        'w:footer': margin.footer,
        'w:gutter': 0,
      }),
      hasFirstPage ? '<w:titlePg/>' : '',
    ].join(''),
  );
}

/** The title to the left, severity and status to the right. */
function header(manuscript: Manuscript | null, design: Design): string {
  const { ids, language, measure, face } = design;
  const state = manuscript ? stateOf(manuscript) : '';
  const room = measure / unitOf(face.sizes.small) - textWidth(state) - 4;
  const content =
    manuscript === null
      ? ''
      : textRun(shortened(manuscript.title, room) + (state === '' ? '' : `\t${state}`), {}, language);
  return part(tag('w:hdr', namespaces, paragraph({ style: ids.header }, content)));
}

const stateOf = ({ facts }: Manuscript): string =>
  ['severity', 'status']
    .map((id) => facts.find((fact) => fact.id === id)?.value ?? '')
    .filter((value) => value !== '')
    .join(' · ');

/** As much of a title as one line has room for. */
function shortened(title: string, room: number): string {
  if (textWidth(title) <= room) return title;
  let cut = '';
  for (const letter of title) {
    if (textWidth(cut + letter) > room - 2) break;
    cut += letter;
  }
  return `${cut.trimEnd()}…`;
}

/** The number of the page and of all pages. */
function footer({ ids, language, shape }: Design): string {
  const number = field('PAGE', '');
  const total = field('NUMPAGES', '');
  const text = (words: string): string => textRun(words, {}, language);
  const content =
    language === 'zh'
      ? [text('第 '), number, text(' 页，共 '), total, text(' 页')]
      : [text('Page '), number, text(' of '), total];
  return part(
    tag('w:ftr', namespaces, paragraph({ style: ids.footer, align: shape.footer }, content.join(''))),
  );
}
