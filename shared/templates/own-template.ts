/** A template of a team's own: a document without what happened, under a name. Its file is JSON. */
import type { Id, MakeId } from '../kit/ids';
import { fail, type Outcome, succeed } from '../kit/outcome';
import type { Prose } from '../prose/prose';
import { beginFrom } from '../retrospective/begin-from';
import type { Beginning } from '../retrospective/create';
import type { Retrospective } from '../retrospective/retrospective';
import { readRetrospective } from '../retrospective/schema';

export interface OwnTemplate {
  readonly id: Id;
  readonly name: string;
  /** Agreements, questions and headings; nothing that happened. */
  readonly content: Retrospective;
}

/** What of a document stays for the next one: beside its agreements the headings of its pages. */
export const templateOf = (document: Retrospective, name: string, id: Id): OwnTemplate => ({
  id,
  name,
  content: { ...beginFrom(document), id, prose: headingsOnly(document.prose) },
});

/** A new retrospective in the language the template speaks. */
export const beginWithOwn = (
  { content }: OwnTemplate,
  { id, createdAt, zone }: Omit<Beginning, 'language'>,
): Retrospective => ({ ...content, id, createdAt, zone });

const headingsOnly = (pages: Retrospective['prose']): Retrospective['prose'] => ({
  goals: headingsOf(pages.goals),
  narrative: headingsOf(pages.narrative),
  evaluation: headingsOf(pages.evaluation),
  causes: headingsOf(pages.causes),
  patterns: headingsOf(pages.patterns),
  document: headingsOf(pages.document),
  unsorted: { ...pages.unsorted, children: [] },
});

const headingsOf = (prose: Prose): Prose => ({
  ...prose,
  children: prose.children.filter(({ type }) => type === 'heading'),
});

const kind = 'afterword-template';

export const writeTemplate = ({ name, content }: OwnTemplate): string =>
  `${JSON.stringify({ kind, name, content }, null, 2)}\n`;

/** The template in the text of a file; it gets an id of this machine. `invalid` with the place when it is none. */
export function readTemplate(file: string, text: string, makeId: MakeId): Outcome<OwnTemplate> {
  const value = parse(text);
  const isTemplate = isRecord(value) && value.kind === kind && typeof value.name === 'string';
  if (!isTemplate) return fail({ kind: 'invalid', subject: file, detail: `kind: expected "${kind}"` });
  const content = readRetrospective(value.content);
  if (!content.ok) return content;
  const name = String(value.name).trim();
  return succeed(templateOf(content.value, name === '' ? file : name, makeId()));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
