/** What an event rests on, as one line of a footnote each: a link, a quoted line, an image. */
import type { Paragraph, PhrasingContent } from 'mdast';
import { imageAddress } from '../prose/image-address';
import type { Evidence } from '../retrospective/timeline';
import type { Desk } from './desk';
import { enumerate } from './lists';
import { inline, paragraph } from './nodes';

/** Names of notes that the timeline needs for itself, by the place of the event. */
export const evidenceName = (index: number): string => `source-${index + 1}`;

/** One line of a note; a link is its own text. */
export const evidenceLine = (desk: Desk, evidence: Evidence): Paragraph => {
  switch (evidence.kind) {
    case 'link':
      return paragraph([...linkTo(evidence.url), ...after(evidence.note)]);
    case 'quote':
      return paragraph([...inline(`“${evidence.text.trim()}”`), ...after(origin(desk, evidence))]);
    case 'image':
      return paragraph([
        { type: 'image', url: imageAddress({ hash: evidence.hash, size: 'large' }), alt: evidence.alt },
      ]);
  }
};

type Quote = Extract<Evidence, { kind: 'quote' }>;

const linkTo = (url: string): PhrasingContent[] =>
  url.trim() === '' ? [] : [{ type: 'link', url: url.trim(), children: inline(url) }];

const after = (text: string): PhrasingContent[] =>
  text.trim() === '' ? [] : [{ type: 'text', value: ' ' }, ...inline(text)];

const origin = (desk: Desk, { source, line }: Quote): string => {
  const place = line === null ? '' : desk.say({ en: `line ${line}`, zh: `第${line}行` });
  const told = enumerate(desk, [source, place]);
  return told === '' ? '' : desk.say({ en: `(${told})`, zh: `（${told}）` });
};
