/** The formats of `export`, by the name `--to` knows them by. */
import { csv } from './csv';
import { docx } from './docx';
import type { Format } from './format';
import { html } from './html';
import { ics } from './ics';
import { json } from './json';
import { markdown } from './markdown';

export const formats = { docx, markdown, html, json, csv, ics } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
