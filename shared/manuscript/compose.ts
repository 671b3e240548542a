/** Retrospective → manuscript: every word of the document once, in the order a reader wants it. */
import type { Bilingual, Language } from '../kit/bilingual';
import type { Id } from '../kit/ids';
import { fillLive } from '../prose/live-value';
import { within } from '../prose/reach';
import { orderEvents } from '../retrospective/order';
import type { Retrospective } from '../retrospective/retrospective';
import { type Audience, audienceRules, showsTo } from './audience';
import { clockFor, showEventTime, showInstant } from './clock';
import { type Desk, type SectionSource, sectionLevel } from './desk';
import { evidenceName } from './evidence';
import { factsOf, incidentDate } from './facts';
import { liveText } from './live-text';
import type { Manuscript, Metadata, Section, SectionId } from './manuscript';
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
  /** Who reads it; the team unless said otherwise. Others read what `tailor` left them. */
  readonly audience?: Audience;
  /** The sections it has, in its own order; those of the audience unless said otherwise. */
  readonly sections?: readonly SectionId[];
}

/**
 * The whole document as a manuscript. Left out are settings (questions, suggestions, unused categories) and what
 * the text calls a participant: their roles stand among the facts.
 */
export function composeManuscript(retrospective: Retrospective, options: ComposeOptions): Manuscript {
  const desk = deskFor(retrospective, options);
  const { audience = 'internal' } = options;
  const { facts, possible, sections } = audienceRules[audience];
  const wanted = (options.sections ?? sections).filter((id) => possible.includes(id));
  return {
    title: retrospective.title.trim() || desk.say(untitled),
    language: options.language,
    noun: retrospective.noun.trim() || desk.say(defaultNoun),
    metadata: metadataOf(retrospective, facts),
    facts: factsOf(desk).filter(({ id }) => facts?.includes(id) ?? true),
    sections: sectionSources.flatMap((source): Section[] => {
      if (!wanted.includes(source.id)) return [];
      const blocks = source.compose(desk);
      return blocks.length === 0
        ? []
        : [{ id: source.id, title: desk.say(titleOf(source, retrospective)), level: sectionLevel, blocks }];
    }),
  };
}

const titleOf = ({ title, other }: SectionSource, retrospective: Retrospective): Bilingual =>
  other?.isChosen(retrospective) ? other.title : title;

const untitled: Bilingual = { en: 'Untitled', zh: '未命名' };
/** What a document is called that gives no name to its kind. */
export const defaultNoun: Bilingual = { en: 'Retrospective', zh: '复盘' };

function deskFor(typed: Retrospective, options: ComposeOptions): Desk {
  const { language, titles = {}, pictures = {}, keyEventsOnly = false, audience = 'internal' } = options;
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
        fillLive(
          within(pages[page].children, showsTo(audience)),
          (value) => liveText(value, retrospective.events, language).text,
        ),
        below,
      ),
    picture: (id) => pictureBlocks(pictures, id),
    titleOf: (id) => titles[id] ?? '',
  };
}

/** What the facts do not tell, the values for machines do not either. */
const metadataOf = (retrospective: Retrospective, facts: readonly string[] | null): Metadata => ({
  id: retrospective.id,
  severity: retrospective.severity,
  status: (facts?.includes('status') ?? true) ? retrospective.status.state : null,
  owner: (facts?.includes('owner') ?? true) ? retrospective.owner : '',
  date: incidentDate(retrospective),
  zone: retrospective.zone,
  services: retrospective.services,
});
