/** The gate for what a file says it keeps: others may have written it, or changed it by hand. */
import {
  array,
  custom,
  exactOptional,
  lazy,
  literal,
  nullable,
  number,
  object,
  enum as oneOf,
  partialRecord,
  record,
  string,
  tuple,
  union,
  unknown,
  type ZodMiniType,
} from 'zod/mini';
import type { Block } from '../../prose/prose';
import { collections } from '../../retrospective/edit';
import { cleanJson } from '../../retrospective/json';
import type { Retrospective } from '../../retrospective/retrospective';
import { pageIds } from '../../retrospective/step-id';
import type { DataBlock } from './data-block';
import type { KeptDocument, KeptRow } from './keep-document';
import type { CellNames } from './match-rows';
import type { Packed } from './pack';
import type { KeptPage } from './pages';

const rowKinds = [...collections, 'turning', 'former'] as const;

const packed: ZodMiniType<Packed> = lazy(() =>
  union([
    object({ is: unknown() }),
    object({ in: record(string(), packed), without: exactOptional(array(string())) }),
    object({ at: array(nullable(packed)) }),
  ]),
);

const names: ZodMiniType<CellNames> = record(string(), string());

const row: ZodMiniType<KeptRow> = object({ o: number(), c: names, p: exactOptional(packed) });

/** Blocks and documents are looked at once they are restored, by the gate of documents. */
const block = custom<Block>((value) => typeof value === 'object' && value !== null);
const whole = custom<Retrospective>((value) => typeof value === 'object' && value !== null);

const page: ZodMiniType<KeptPage> = object({
  by: exactOptional(number()),
  seen: exactOptional(array(string())),
  blocks: exactOptional(array(union([number(), object({ at: exactOptional(number()), is: block })]))),
});

const kept: ZodMiniType<Omit<KeptDocument, 'rows'>> = object({
  v: literal(1),
  language: oneOf(['en', 'zh']),
  name: string(),
  head: nullable(packed),
  visible: names,
  front: names,
  unpaired: exactOptional(partialRecord(oneOf(rowKinds), string())),
  rest: partialRecord(oneOf(collections), array(tuple([number(), unknown()]))),
  pages: partialRecord(oneOf(pageIds), page),
  whole: exactOptional(whole),
});

const written = object({
  images: array(string()),
  kept,
  rows: partialRecord(oneOf(rowKinds), array(row)),
});

/** What the comment keeps, or null when its shape is another; items, blocks and documents in it are not looked into. */
export function readData(value: unknown): DataBlock | null {
  const clean = cleanJson(value);
  const read = clean && written.safeParse(clean.value);
  if (!read?.success) return null;
  const { images, kept: rest, rows } = read.data;
  return { images, kept: { ...rest, rows } };
}
