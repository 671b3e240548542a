/** The few kinds of fields the document's schema is put together from, each with exactly the type the document gives it. */
import {
  array,
  boolean,
  config,
  type core,
  int,
  literal,
  looseObject,
  nonnegative,
  nullable,
  type output,
  pipe,
  refine,
  string,
  transform,
  unknown,
  _default as withDefault,
  type ZodMiniType,
} from 'zod/mini';
import type { Id } from '../kit/ids';
import type { Instant, PlainDate } from '../kit/instant';
import { emptyProse, type Prose } from '../prose/prose';
import { readProse } from '../prose/schema';

/** Zod would compile parsers with `new Function`, which the content security policy forbids. */
config({ jitless: true });

export type Schema<T> = ZodMiniType<T>;

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The fields as they are while each is one of T and of exactly its type, else a type nothing fits. */
type Exactly<T, Fields> = {
  [K in keyof Fields]: K extends keyof T
    ? Same<output<Fields[K]>, T[K]> extends true
      ? Fields[K]
      : never
    : never;
};

/** An object with exactly the fields of T, proven by the compiler; at run time fields it does not know are kept. */
export const objectOf =
  <T>() =>
  <Fields extends { readonly [K in keyof T]-?: Schema<T[K]> }>(
    fields: Fields & Exactly<T, Fields>,
  ): Schema<T> =>
    looseObject(fields) as unknown as Schema<T>;

/** A list; empty when it is missing. */
export const list = <T>(item: Schema<T>): Schema<readonly T[]> => withDefault(array(item), []);

/** A list whose members are found by id; one whose id stands before it gets an id of its own. Empty when missing. */
export const members = <T extends { readonly id: Id }>(item: Schema<T>): Schema<readonly T[]> =>
  pipe(list(item), transform(withOwnIds)) as Schema<readonly T[]>;

function withOwnIds<T extends { readonly id: Id }>(items: readonly T[]): readonly T[] {
  const taken = new Set(items.map(({ id }) => id));
  if (taken.size === items.length) return items;
  const seen = new Set<Id>();
  let number = 1;
  return items.map((item) => {
    let { id } = item;
    while (seen.has(id) || (id !== item.id && taken.has(id))) {
      number += 1;
      id = `${item.id}-${number}`;
    }
    seen.add(id);
    return id === item.id ? item : { ...item, id };
  });
}

/** A value or null; null when it is missing. */
export const orNull = <T>(value: Schema<T>): Schema<T | null> => withDefault(nullable(value), null);

/** A value, or the one given here when it is missing. */
export const orElse = <T>(value: Schema<T>, fallback: core.util.NoUndefined<T>): Schema<T> =>
  withDefault(value, fallback);

/** One of a closed set of values. */
export const oneOf = <const T extends string | number>(values: readonly T[]): Schema<T> => literal(values);

/** What has to be there. */
export const required: Schema<string> = string();

/** Text; empty when it is missing. */
export const text: Schema<string> = withDefault(string(), '');

/** Yes or no; no when it is missing. */
export const flag: Schema<boolean> = withDefault(boolean(), false);

/** A whole number, not negative. */
export const wholeNumber: Schema<number> = int().check(nonnegative());

const instantForm = /^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;

/** An instant in UTC ending in Z, of a day that exists. */
export const instant: Schema<Instant> = string().check(
  refine(
    (value) => instantForm.test(value) && !Number.isNaN(Date.parse(value)),
    'expected an instant ending in Z',
  ),
);

const isPlainDate = (value: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

/** `YYYY-MM-DD` of a day that exists. */
export const plainDate: Schema<PlainDate> = string().check(
  refine(isPlainDate, 'expected a date as YYYY-MM-DD'),
);

/** Prose read by its own schema; empty when it is missing. */
export const prose: Schema<Prose> = withDefault(
  pipe(
    unknown(),
    transform((input, context): Prose => {
      const read = readProse(input);
      if (read.ok) return read.value;
      const { problem } = read;
      const message = problem.kind === 'invalid' ? problem.detail : 'the text is too large or too deep';
      context.issues.push({ code: 'custom', input, message });
      return emptyProse;
    }),
  ),
  emptyProse,
);
