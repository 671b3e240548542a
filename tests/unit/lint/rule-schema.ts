/** The shape every rule of the linter has to have, beyond what types can say. */
import { z } from 'zod';
import { categories, levels } from '../../../shared/lint/diagnostic';
import { shapes } from '../../../shared/lint/shape';

const bilingual = z.strictObject({
  en: z.string().regex(/^[A-Z].*[.?]$/),
  zh: z.string().regex(/\p{Script=Han}.*[。？]$/u),
});

const question = bilingual.refine(({ en, zh }) => en.endsWith('?') && zh.endsWith('？'), 'asks a question');

export const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+\.(?:en|zh)\.[a-z-]+$/),
  category: z.enum(categories),
  level: z.enum(levels),
  language: z.enum(['en', 'zh']),
  patterns: z.array(z.string().min(1)).min(1),
  unless: z.array(z.string().min(1)).min(1).optional(),
  only: z.array(z.string()).min(1).optional(),
  evenIfNegated: z.literal(true).optional(),
  evenIfHypothetical: z.literal(true).optional(),
  why: bilingual,
  ask: question,
  rewrites: z.array(z.strictObject({ fits: z.enum(shapes), text: z.string().min(1) })).max(9),
  examples: z.strictObject({
    flags: z.array(z.string().min(1)).min(1),
    passes: z.array(z.string().min(1)).min(1),
  }),
});
