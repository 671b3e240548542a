/** A new retrospective that begins as its template says, in one language. */
import type { MakeId } from '../kit/ids';
import { readMarkdown } from '../prose/markdown';
import { type Beginning, createRetrospective } from '../retrospective/create';
import type { Retrospective } from '../retrospective/retrospective';
import { showDuration } from '../time/duration';
import type { Template } from './template';

export function beginWith(template: Template, beginning: Beginning, makeId: MakeId): Retrospective {
  const { language } = beginning;
  const empty = createRetrospective(beginning);
  return {
    ...empty,
    noun: template.noun?.[language] ?? '',
    severity: template.severity ?? null,
    handlingTargets: (template.targets ?? []).map(({ kind, minutes }) => ({
      id: makeId(),
      kind,
      minutes,
      text: showDuration(minutes * 60_000, language),
      source: '',
    })),
    prose: { ...empty.prose, ...headingsOf(template, language) },
    questions: {
      hidden: template.hidden ?? [],
      reworded: {},
      limited: {},
      added: (template.questions ?? []).map(({ step, text, onlyAt = [] }) => ({
        id: makeId(),
        step,
        text: text[language],
        onlyAt,
      })),
    },
  };
}

const headingsOf = ({ headings = {} }: Template, language: Beginning['language']) =>
  Object.fromEntries(
    Object.entries(headings).map(([page, markdown]) => [page, readMarkdown(markdown[language])]),
  );
