/** Puts roles and masks into every text of a document that a person may have written. */
import type { Retrospective } from '../retrospective/retrospective';

/** Their strings are made by the app: ids, dates, words out of a closed list. */
const made = new Set(
  'id formatVersion language createdAt zone at until certainty after kind phase milestone hash line type state before reviewedAt reviewDate sentAt due side means level severity step rule scope subject category parent family confidence verdict align lang checked ordered depth onlyAt limited causesTitle hidden as reach'.split(
    ' ',
  ),
);

/** The document with each of its texts as `hide` answers it; what no text changed in stays the same object. */
export const hideIn = (retrospective: Retrospective, hide: (text: string) => string): Retrospective =>
  hidden(retrospective, '', hide) as Retrospective;

function hidden(value: unknown, key: string, hide: (text: string) => string): unknown {
  if (made.has(key)) return value;
  if (typeof value === 'string') return hide(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => hidden(item, '', hide));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const entries = Object.entries(value);
  const changed = entries.map(([name, inner]) => [name, hidden(inner, name, hide)] as const);
  return changed.some(([, inner], index) => inner !== entries[index]?.[1])
    ? Object.fromEntries(changed)
    : value;
}
