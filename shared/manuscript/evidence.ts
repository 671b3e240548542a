/** What an event rests on: links and quoted lines as lines of a footnote, pictures with the event itself. */
import type { Paragraph, PhrasingContent } from 'mdast';
import { imageAddress } from '../prose/image-address';
import type { Evidence, TimelineEvent } from '../retrospective/timeline';
import type { Desk } from './desk';
import { enumerate } from './lists';
import { inline, paragraph } from './nodes';

/** Names of notes that the timeline needs for itself, by the place of the event. */
export const evidenceName = (index: number): string => `source-${index + 1}`;

/** What stands in the note of an event, one line each; a link is its own text. */
export const notedEvidence = (desk: Desk, { evidence }: TimelineEvent): Paragraph[] =>
  evidence.filter((item) => item.kind !== 'image').map((item) => paragraph(told(desk, item)));

const told = (desk: Desk, item: Link | Quote): PhrasingContent[] =>
  item.kind === 'link'
    ? [...linkTo(item.url), ...after(item.note)]
    : [...inline(`“${item.text.trim()}”`), ...after(origin(desk, item))];

/** Its pictures, each on a line of its own below the words of the event. */
export const pictured = ({ evidence }: TimelineEvent): readonly PhrasingContent[] =>
  evidence.flatMap((item): readonly PhrasingContent[] =>
    item.kind === 'image'
      ? [
          { type: 'break' },
          { type: 'image', url: imageAddress({ hash: item.hash, size: 'large' }), alt: item.alt },
        ]
      : [],
  );

type Link = Extract<Evidence, { kind: 'link' }>;
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
