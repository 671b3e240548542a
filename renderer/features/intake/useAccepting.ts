/** The end of a review: what was kept is handed over as soon as the latest answer is read. */
import { useEffect, useState } from 'react';
import type { Proposal } from '../../../shared/intake/intake';
import type { MakeId } from '../../../shared/kit/ids';
import type { NamedPerson } from '../../../shared/privacy/name-mask';
import { useStable } from '../../ui/useStable';
import type { IntakeSummary } from '../../workers/intake-protocol';
import { type Accepted, acceptedEvents, placesOf, textsOf, withoutSecrets } from './accepted';
import type { Review, ReviewItem } from './review';

interface HandOver {
  readonly all: readonly ReviewItem[];
  readonly review: Review;
  readonly people: readonly NamedPerson[];
  readonly summary: IntakeSummary;
  readonly proposals: readonly Proposal[];
  readonly lines: number;
  readonly hide: (text: string) => string;
  readonly makeId: MakeId;
  /** Answers the text, compressed. */
  readonly pack: () => Promise<Uint8Array>;
  /** Answers the secrets a second search finds. */
  readonly search: (texts: readonly string[]) => Promise<readonly string[]>;
}

interface AcceptingOrder {
  readonly isReading: boolean;
  readonly handOver: HandOver;
  readonly onAccept: (accepted: Accepted) => Promise<void>;
}

/** A role changed just before is in the events once they are read again. */
export function useAccepting({ isReading, handOver, onAccept }: AcceptingOrder): () => void {
  const [isWanted, setWanted] = useState(false);
  const { run } = useStable({ run: async () => onAccept(await acceptedOf(handOver)) });
  const isReady = isWanted && !isReading;
  useEffect(() => {
    if (isReady) void run().finally(() => setWanted(false));
  }, [isReady, run]);
  return () => setWanted(true);
}

async function acceptedOf(order: HandOver): Promise<Accepted> {
  const { all, review, people, summary, proposals, lines, hide, makeId, pack, search } = order;
  const format = summary.formats.find(({ id }) => id === summary.format);
  const sourceName = format?.name[summary.language] ?? '';
  const events = acceptedEvents(all, review, { hide, makeId, sourceName });
  const shown = review.question.unmasked;
  const secrets = (await search(textsOf(events))).filter((secret) => !shown?.has(secret));
  return {
    events: withoutSecrets(events, secrets, summary.language),
    places: placesOf(all, review),
    people,
    summary,
    proposals,
    lines,
    bytes: await pack(),
    remember: review.remember,
    narrate: review.narrate,
  };
}
