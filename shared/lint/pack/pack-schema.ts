/** The shape of a pack's file, which is also published as a JSON schema. */
import { z } from 'zod';
import { stepIds } from '../../retrospective/step-id';
import { categories, levels } from '../diagnostic';

/** The number a file names in `afterwordPack`. */
export const packFormat = 1;

const sentence = z.string().min(1).max(300);
const bilingual = z.strictObject({ en: sentence, zh: sentence });
/** A word or phrase as the lexicon writes it. */
const word = z
  .string()
  .min(1)
  .max(60)
  .regex(/^(?=\s*[^,\s])[^,\n]*$/);
/** `PERSON`, `V.neglect`, or a class of the pack's own: `PACK.jargon`. */
const wordClass = z.string().regex(/^[A-Z][A-Za-z]*(?:\.[a-z]+)?$/);
const example = z.string().min(1).max(500);
const pattern = z.string().min(1).max(600);

const rule = z.strictObject({
  id: z.string().regex(/^[a-z-]+\.(?:en|zh)\.[a-z0-9-]+$/),
  category: z.enum(categories),
  level: z.enum(levels),
  language: z.enum(['en', 'zh']),
  patterns: z.array(pattern).min(1).max(100),
  unless: z.array(pattern).min(1).max(100).optional(),
  only: z
    .array(z.enum([...stepIds, 'timeline', 'actions']))
    .min(1)
    .optional(),
  evenIfNegated: z.literal(true).optional(),
  evenIfHypothetical: z.literal(true).optional(),
  why: bilingual,
  ask: bilingual,
  rewrites: z
    .array(z.strictObject({ fits: z.string(), text: sentence }))
    .max(9)
    .optional(),
  examples: z.strictObject({
    flags: z.array(example).min(1).max(40),
    passes: z.array(example).min(1).max(40),
  }),
});

export const packSchema = z.strictObject({
  $schema: z.string().optional(),
  afterwordPack: z.literal(packFormat),
  name: z.string().min(1).max(80),
  words: z.record(wordClass, z.array(word).max(2_000)).optional(),
  rules: z.array(rule).max(200).optional(),
  levels: z.record(z.string(), z.enum(levels)).optional(),
  off: z.array(z.string()).max(500).optional(),
});

export type PackFile = z.infer<typeof packSchema>;
