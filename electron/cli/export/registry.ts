/** The formats of `export`, by the name `--to` knows them by. */
import { docx } from './docx';
import type { Format } from './format';
import { json } from './json';
import { markdown } from './markdown';

export const formats = { docx, markdown, json } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
