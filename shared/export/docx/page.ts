/** Around the text: the title at the head from the second page on, the page number at the foot of each. */
import { Footer, Header, type ISectionPropertiesOptions, PageNumber, PageOrientation, TextRun } from 'docx';
import type { Language } from '../../kit/bilingual';
import type { Manuscript } from '../../manuscript/manuscript';
import { textWidth } from './column-widths';
import { type Design, unitOf } from './design';
import { runOptions, scriptOf } from './properties';
import { openParagraph, textRun } from './text';

/** The head of a design; the first page has none. */
export const headersOf = (manuscript: Manuscript, design: Design) => ({
  default: header(design.shape.header ? manuscript : null, design),
  first: header(null, design),
});

/** The number of the page and of all pages. */
export const footersOf = (design: Design) => ({ default: footer(design), first: footer(design) });

/** Size and margins of the pages. */
export const pageProperties = ({ page }: Design, hasFirstPage: boolean): ISectionPropertiesOptions => {
  const { width, height, margin } = page;
  // The library swaps the sides of a page that lies.
  const size =
    width > height
      ? { width: height, height: width, orientation: PageOrientation.LANDSCAPE }
      : { width, height };
  return { page: { size, margin }, ...(hasFirstPage ? { titlePage: true } : {}) };
};

/** The title to the left, severity and status to the right. */
function header(manuscript: Manuscript | null, design: Design): Header {
  const { ids, language, measure, face } = design;
  const state = manuscript ? stateOf(manuscript) : '';
  const room = measure / unitOf(face.sizes.small) - textWidth(state) - 4;
  const content =
    manuscript === null
      ? []
      : [textRun(shortened(manuscript.title, room) + (state === '' ? '' : `\t${state}`), {}, language)];
  return new Header({ children: [openParagraph({ style: ids.header }, content)] });
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

type Numbered = readonly (string | typeof PageNumber.CURRENT | typeof PageNumber.TOTAL_PAGES)[];

const numbered: Readonly<Record<Language, Numbered>> = {
  en: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
  zh: ['第 ', PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页'],
};

function footer({ ids, language, shape }: Design): Footer {
  const children = numbered[language];
  const options = runOptions({}, scriptOf(children.join(''), language));
  const content = [new TextRun({ ...options, children })];
  return new Footer({ children: [openParagraph({ style: ids.footer, align: shape.footer }, content)] });
}
