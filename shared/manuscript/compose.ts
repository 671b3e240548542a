/** Retrospective → manuscript: every word of the document once, in the order a reader wants it. */
import type { Bilingual, Language } from '../kit/bilingual';
import type { Id } from '../kit/ids';
import { fillLive } from '../prose/live-value';
import { orderEvents } from '../retrospective/order';
import type { Retrospective } from '../retrospective/retrospective';
import { clockFor, showEventTime, showInstant } from './clock';
import { type Desk, sectionLevel } from './desk';
import { evidenceName } from './evidence';
import { factsOf, incidentDate } from './facts';
import { liveText } from './live-text';
import type { Manuscript, Metadata, Section } from './manuscript';
import { type DrawnPictures, pictureBlocks } from './pictures';
import { placeBelow, separateNotes } from './place';
import { sectionSources } from './sections';

export interface ComposeOptions {
  /** Language of headings, labels and times. */
  readonly language: Language;
  /** Titles of other retrospectives that rules name as cases, by id. */
  readonly titles?: Readonly<Record<Id, string>>;
  /** Lists only the key events in the timeline, where there are any; durations still count from all of them. */
  readonly keyEventsOnly?: boolean;
  /** Images of the structures; none are shown where they are left out. */
  readonly pictures?: DrawnPictures;
}

/**
 * The whole document as a manuscript. Left out are settings (questions, suggestions, unused categories) and what
 * the text calls a participant: their roles stand among the facts.
 */
export function composeManuscript(retrospective: Retrospective, options: ComposeOptions): Manuscript {
  const desk = deskFor(retrospective, options);
  return {
    title: retrospective.title.trim() || desk.say(untitled),
    language: options.language,
    noun: retrospective.noun.trim() || desk.say(defaultNoun),
    metadata: metadataOf(retrospective),
    facts: factsOf(desk),
    sections: sectionSources.flatMap((source): Section[] => {
      const blocks = source.compose(desk);
      return blocks.length === 0
        ? []
        : [{ id: source.id, title: desk.say(source.title), level: sectionLevel, blocks }];
    }),
  };
}

const untitled: Bilingual = { en: 'Untitled', zh: '未命名' };
const defaultNoun: Bilingual = { en: 'Retrospective', zh: '复盘' };

function deskFor(typed: Retrospective, options: ComposeOptions): Desk {
  const { language, titles = {}, pictures = {}, keyEventsOnly = false } = options;
  const retrospective = { ...typed, events: orderEvents(typed.events) };
  const someOnly = keyEventsOnly && retrospective.events.some(({ key }) => key);
  const clock = clockFor(retrospective, language);
  const reserved = retrospective.events.map((_, index) => evidenceName(index));
  const pages = separateNotes(retrospective.prose, reserved);
  return {
    retrospective,
    isListed: ({ key }) => key || !someOnly,
    language,
    say: (text) => text[language],
    time: (time) => showEventTime(time, clock),
    instant: (at) => showInstant(at, retrospective.zone, language),
    prose: (page, below) =>
      placeBelow(
        fillLive(pages[page].children, (value) => liveText(value, retrospective.events, language).text),
        below,
      ),
    picture: (id) => pictureBlocks(pictures, id),
    titleOf: (id) => titles[id] ?? '',
  };
}

const metadataOf = (retrospective: Retrospective): Metadata => ({
  id: retrospective.id,
  severity: retrospective.severity,
  status: retrospective.status.state,
  date: incidentDate(retrospective),
  zone: retrospective.zone,
  services: retrospective.services,
});
