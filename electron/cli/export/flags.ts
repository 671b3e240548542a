/** The flags of `export`, each once: what it is called and what it holds. */
import { InvalidArgumentError, Option } from 'commander';
import type { Paper } from '../../../shared/export/docx/look';
import { type LookId, lookIds } from '../../../shared/export/docx/looks';
import type { PlainDate } from '../../../shared/kit/instant';
import { type Audience, audiences } from '../../../shared/manuscript/audience';
import type { Say } from '../say';

export interface ExportFlags {
  /** The timeline lists only the starred events. */
  readonly keyEvents?: boolean;
  readonly audience: Audience;
  /** Hides what gives something away. */
  readonly mask?: boolean;
  /** A file of names, one person a line. */
  readonly names?: string;
  /** What may leave as it is, although it gives something away. */
  readonly allow: readonly string[];
  /** The day the file says it was made; of itself it says none. */
  readonly date?: PlainDate;
  /** Diagrams of Markdown as code that many places draw. */
  readonly mermaid?: boolean;
  /** Of a Word document; these three are read by `docx` only. */
  readonly look?: LookId;
  readonly paper?: Paper;
  /** A Word file that lends its styles and its head and foot lines. */
  readonly reference?: string;
}

export const flagOptions = (say: Say): readonly Option[] => [
  new Option('--key-events', say('export.keyEvents')),
  new Option('--audience <audience>', say('export.audience')).choices(audiences).default('internal'),
  new Option('--mask', say('export.mask')),
  new Option('--names <file>', say('leaks.names')),
  new Option('--allow <text>', say('export.allow'))
    .default([])
    .argParser((text: string, before: readonly string[]) => [...before, text]),
  new Option('--date <day>', say('export.date')).argParser((day) => {
    if (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day))) return day;
    throw new InvalidArgumentError(say('export.noDate'));
  }),
  new Option('--mermaid', say('export.mermaid')),
  new Option('--look <look>', say('export.look')).choices(lookIds),
  new Option('--paper <paper>', say('export.paper')).choices(['a4', 'letter']),
  new Option('--reference <docx>', say('export.reference')),
];
