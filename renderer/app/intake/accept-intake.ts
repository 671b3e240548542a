/** A finished review goes into a document; the text and the names go into tables of this machine. */
import { draftNarrative } from '../../../shared/intake/draft-narrative';
import { handlingOf, participantsOf, retrospectiveOf } from '../../../shared/intake/to-retrospective';
import type { Id } from '../../../shared/kit/ids';
import { type Outcome, succeed } from '../../../shared/kit/outcome';
import { hideIn } from '../../../shared/privacy/hide-in';
import { nameMask } from '../../../shared/privacy/name-mask';
import { plainText } from '../../../shared/prose/plain-text';
import type { Edit } from '../../../shared/retrospective/edit';
import { editsTo } from '../../../shared/retrospective/edits-to';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { TimelineEvent } from '../../../shared/retrospective/timeline';
import type { Accepted } from '../../features/intake/accepted';
import { namedPeople } from '../../features/intake/hide';
import { rememberPeople } from '../../store/roster';
import type { DocumentSession } from '../../store/session';
import type { AppContext } from '../app-context';

/** A new retrospective of the library; answers its id. */
export async function beginWithIntake(app: AppContext, accepted: Accepted): Promise<Outcome<Id>> {
  const { makeId, now, library } = app;
  const { events, summary, proposals, narrate } = accepted;
  const told = { language: summary.language, zone: summary.zone, proposals };
  const empty = retrospectiveOf(events, told, { makeId, now: now(), title: '' });
  const begun = narrate ? narrated(empty) : empty;
  const added = await library.add(begun, []);
  if (!added.ok) return added;
  const kept = await keepHere(app, begun.id, accepted);
  return kept.ok ? succeed(begun.id) : kept;
}

/** Into the open document, as one edit; whom the review named is named by role in the rest of it, too. */
export async function addIntake(
  app: AppContext,
  session: DocumentSession,
  accepted: Accepted,
): Promise<Outcome<Id>> {
  const before = session.current();
  const after = withIntake(before, accepted, app);
  session.apply({ type: 'batch', purpose: 'import', edits: [...editsTo(before, after)] satisfies Edit[] });
  const kept = await keepHere(app, session.id, accepted);
  return kept.ok ? succeed(session.id) : kept;
}

/** With a narrative told by its events, which the writer then owns. */
const narrated = (retrospective: Retrospective): Retrospective => ({
  ...retrospective,
  prose: {
    ...retrospective.prose,
    narrative: draftNarrative(retrospective.events, retrospective.zone, retrospective.language),
  },
});

function withIntake(
  before: Retrospective,
  { events: accepted, people, summary, narrate }: Accepted,
  { makeId }: AppContext,
): Retrospective {
  const names = nameMask(people, '…');
  const fresh = accepted.filter((event) => !before.events.some((other) => isSame(event, other)));
  const roles = new Set(before.participants.map(({ role }) => role));
  const hidden = hideIn(before, (text) => names.hide(text));
  const events = [...hidden.events, ...fresh];
  const after = {
    ...hidden,
    zone: before.events.length === 0 ? summary.zone : before.zone,
    events,
    handlingTargets:
      hidden.handlingTargets.length === 0 ? handlingOf(events, makeId) : hidden.handlingTargets,
    participants: [
      ...hidden.participants,
      ...participantsOf(fresh, makeId).filter(({ role }) => !roles.has(role)),
    ],
  };
  return narrate && plainText(before.prose.narrative).trim() === '' ? narrated(after) : after;
}

/** The same line of a text that was pasted before. */
const isSame = (one: TimelineEvent, other: TimelineEvent): boolean =>
  one.time.at === other.time.at &&
  one.evidence.some(
    (mine) =>
      mine.kind === 'quote' &&
      mine.hash !== '' &&
      other.evidence.some((theirs) => theirs.kind === 'quote' && theirs.hash === mine.hash),
  );

async function keepHere(app: AppContext, document: Id, accepted: Accepted): Promise<Outcome<void>> {
  const { people, summary, places, lines, bytes, remember } = accepted;
  const { makeId, now, library } = app;
  const known = { people: summary.people.filter(({ from }) => from !== 'guess') };
  if (remember) rememberPeople(namedPeople(known), makeId);
  const log = { key: makeId(), format: summary.format, at: now(), lines, places };
  return library.local.keep(document, { log, bytes, people });
}
