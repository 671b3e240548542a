/** Templates: what the app brings along is sound in both languages, and a team's own carries nothing that happened. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toInstant } from '../../../shared/kit/instant';
import { readMarkdown, writeMarkdown } from '../../../shared/prose/markdown';
import { limitQuestion } from '../../../shared/retrospective/question-settings';
import { readRetrospective } from '../../../shared/retrospective/schema';
import { questionsOf } from '../../../shared/steps/questions';
import { steps } from '../../../shared/steps/registry';
import { beginWith } from '../../../shared/templates/begin-with';
import {
  beginWithOwn,
  readTemplate,
  templateOf,
  writeTemplate,
} from '../../../shared/templates/own-template';
import { templates } from '../../../shared/templates/registry';
import { arbitraryRetrospective } from '../../kit/arbitrary-retrospective';

const ids = () => {
  let next = 0;
  return () => `id-${next++}`;
};
const beginning = { id: 'new', createdAt: toInstant(0), zone: 'Asia/Shanghai' } as const;
const known = new Set(steps.flatMap(({ questions }) => questions.map(({ id }) => id)));
const han = /\p{Script=Han}/u;

describe('the templates the app brings along', () => {
  it('are nine, each with an id of its own', () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(9);
  });

  it.each(templates.map((template) => [template.id, template] as const))(
    '%s speaks both languages and hides only questions there are',
    (_, template) => {
      const texts = [
        template.name,
        template.purpose,
        ...(template.noun ? [template.noun] : []),
        ...(template.questions ?? []).map(({ text }) => text),
        ...Object.values(template.headings ?? {}),
      ];
      for (const { en, zh } of texts) {
        expect(en).not.toMatch(han);
        expect(zh).toMatch(han);
      }
      expect((template.hidden ?? []).filter((id) => !known.has(id))).toEqual([]);
    },
  );

  it.each(templates.map((template) => [template.id, template] as const))(
    '%s leaves every step with a question and begins a document that passes the schema',
    (_, template) => {
      for (const language of ['en', 'zh'] as const) {
        const begun = beginWith(template, { ...beginning, language }, ids());
        expect(readRetrospective(JSON.parse(JSON.stringify(begun)))).toEqual({ ok: true, value: begun });
        for (const { id } of steps) expect(questionsOf(begun, id, language).length).toBeGreaterThan(1);
      }
    },
  );

  it('asks what only grave incidents ask at their level', () => {
    const full = templates.find(({ id }) => id === 'full-incident');
    if (!full) throw new Error('no such template');
    const begun = beginWith(full, { ...beginning, language: 'en' }, ids());
    const asked = (severity: 'SEV1' | 'SEV3' | null) =>
      questionsOf({ ...begun, severity }, 'narrative', 'en').length;
    expect(asked('SEV1')).toBe(asked('SEV3') + 1);
    expect(asked(null)).toBe(asked('SEV3'));
  });
});

describe('a template of ones own', () => {
  it('asks a built-in question only at the level its document asked it', () => {
    const begun = beginWith(
      templates[0] as (typeof templates)[number],
      { ...beginning, language: 'en' },
      ids(),
    );
    const [first] = questionsOf(begun, 'narrative', 'en');
    if (!first) throw new Error('no such question');
    const document = { ...begun, questions: limitQuestion(begun.questions, first.id, ['SEV1']) };
    const file = writeTemplate(templateOf(document, 'Ours', 't'));
    const read = readTemplate('ours.json', file, ids());
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const next = beginWithOwn(read.value, { ...beginning, id: 'next' });
    const asked = (severity: 'SEV1' | 'SEV2') =>
      questionsOf({ ...next, severity }, 'narrative', 'en').some(({ id }) => id === first.id);
    expect([asked('SEV1'), asked('SEV2')]).toEqual([true, false]);
  });

  it('keeps headings and agreements, and no other word of the pages', () => {
    const begun = beginWith(
      templates[0] as (typeof templates)[number],
      { ...beginning, language: 'en' },
      ids(),
    );
    const goals = readMarkdown('# Promise\n\nWe promised 99 %.\n\n## Limits\n\n- none');
    const { content } = templateOf({ ...begun, prose: { ...begun.prose, goals } }, 'Ours', 'own');
    expect(writeMarkdown(content.prose.goals)).toBe('# Promise\n\n## Limits\n');
  });

  it('comes back from its file as it went, whatever the document', () => {
    fc.assert(
      fc.property(arbitraryRetrospective, (document) => {
        const template = templateOf(document, 'Ours', 'own');
        const read = readTemplate('ours.json', writeTemplate(template), () => 'own');
        expect(read).toEqual({ ok: true, value: template });
        const begun = beginWithOwn(template, beginning);
        expect([begun.events, begun.factors, begun.actionItems, begun.results]).toEqual([[], [], [], []]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['', '[]', '{"kind":"afterword-template"}', '{"kind":"other","name":"x","content":{}}', 'null'])(
    'is refused where the file holds none: %j',
    (text) => {
      const read = readTemplate('notes.json', text, ids());
      expect(read).toMatchObject({ ok: false, problem: { kind: 'invalid', subject: 'notes.json' } });
    },
  );
});
