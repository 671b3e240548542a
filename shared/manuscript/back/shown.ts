/** Which items of a document its pages show, in the order they show them. */
import { isEqual } from '../../retrospective/equal';
import { orderEvents } from '../../retrospective/order';
import { observationKinds } from '../../retrospective/results';
import type { Retrospective } from '../../retrospective/retrospective';
import { practiceKinds } from '../../retrospective/rules';
import { noKnowledge } from '../../retrospective/timeline';
import { flatten, outlineFactors, pickedOutline } from '../factor-outline';
import type { RowKind } from './rows';

type Items = readonly { readonly id: string }[];

const isSaid = (text: string): boolean => text.trim() !== '';

const said = (...texts: readonly string[]): boolean => texts.some(isSaid);

/** As `sections/` list them; what they leave out is not there. */
export function shownItems(document: Retrospective, kind: Exclude<RowKind, 'former'>): Items {
  switch (kind) {
    case 'events':
      return orderEvents(document.events);
    case 'turning':
      return orderEvents(document.events).filter(
        ({ knowledge }) =>
          !isEqual(knowledge, noKnowledge) && said(knowledge.known, knowledge.believed, knowledge.unknown),
      );
    case 'gapNotes':
      return shownGaps(document);
    case 'observations':
      return observationKinds.flatMap((one) =>
        document.observations.filter(({ kind: of, text }) => of === one && said(text)),
      );
    case 'practices':
      return practiceKinds.flatMap((one) =>
        document.practices.filter(({ kind: of, text }) => of === one && said(text)),
      );
    case 'factors':
      return shownFactors(document);
    case 'rules':
      return document.rules.filter(
        (rule) =>
          rule.firstSeen ||
          said(rule.condition, rule.result, rule.mechanism, rule.boundary, rule.signal) ||
          said(...[...rule.casesFor, ...rule.casesAgainst].map(({ text }) => text)),
      );
    case 'participants':
    case 'categories':
      return [];
    default:
      return document[kind];
  }
}

function shownGaps({ events, gapNotes }: Retrospective): Items {
  const known = new Set(events.map(({ id }) => id));
  return [
    ...orderEvents(events).flatMap(({ id }) => gapNotes.filter(({ after }) => after === id)),
    ...gapNotes.filter(({ after }) => !known.has(after)),
  ];
}

function shownFactors({ factors }: Retrospective): Items {
  const outline = outlineFactors(factors);
  const picked = flatten(pickedOutline(outline)).map(({ factor }) => factor);
  const others = flatten(outline).map(({ factor }) => factor);
  return [...picked, ...others.filter((factor) => !picked.includes(factor))];
}
