/** The table of what the page may ask of the desktop: declared once; preload, main and the page's host derive from it. */
import {
  array,
  boolean,
  instanceof as instanceOf,
  maxLength,
  minLength,
  object,
  refine,
  regex,
  string,
  type ZodMiniType,
} from 'zod/mini';
import type { Outcome } from '../kit/outcome';
import type { OpenedFile, OpenOrder, SavedFile, SaveOrder } from './host';

/** One question of the page: the schema of its argument; `types` exists for the compiler only. */
export interface Request<In, Out> {
  readonly schema: ZodMiniType<In>;
  readonly types?: { readonly input: In; readonly answer: Out };
}

const request = <In, Out>(schema: ZodMiniType<In>): Request<In, Out> => ({ schema });

const saveLimit = 512 * 1024 * 1024;

/** A bare file name: the page never says where a file lies. */
const fileName = string().check(
  minLength(1),
  maxLength(200),
  refine((name) => !/[\p{Cc}/\\:*?"<>|]/u.test(name) && !name.startsWith('.')),
);

const fileKind = object({
  name: string().check(maxLength(80)),
  extensions: array(string().check(regex(/^[A-Za-z0-9]{1,16}$/))).check(minLength(1), maxLength(20)),
});

const openOrder = object({ kinds: array(fileKind).check(maxLength(20)), multiple: boolean() });

const saveOrder = object({
  name: fileName,
  kind: fileKind,
  bytes: instanceOf(Uint8Array).check(refine((bytes) => bytes.byteLength <= saveLimit)),
});

/** Every channel by name; a new one is a line here and an answer in main. */
export const channels = {
  openFiles: request<OpenOrder, readonly OpenedFile[]>(openOrder),
  saveFile: request<SaveOrder, SavedFile>(saveOrder),
  openExternal: request<string, void>(string().check(maxLength(8_000))),
} as const;

export type ChannelName = keyof typeof channels;

type TypesOf<N extends ChannelName> = NonNullable<(typeof channels)[N]['types']>;

export type InputOf<N extends ChannelName> = TypesOf<N>['input'];

export type AnswerOf<N extends ChannelName> = TypesOf<N>['answer'];

/** The page's half of every channel. */
export type Questions = {
  readonly [N in ChannelName]: (input: InputOf<N>) => Promise<Outcome<AnswerOf<N>>>;
};

/** What the preload hands the page as `window.afterword`. */
export interface Bridge extends Questions {
  /** The callback is asked before the window closes; there is one, the latest. Null takes it back. */
  setFlush(flush: (() => Promise<Outcome<void>>) | null): void;
}

/** Names of the two messages around closing: main asks the page to flush, the page says whether all is kept. */
export const closing = { ask: 'closing:flush', answer: 'closing:flushed' } as const;
