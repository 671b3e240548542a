/** What is chosen for an export, and what a first look at a document chooses. */
import type { Paper } from '../../shared/export/docx/look';
import type { LookId } from '../../shared/export/docx/looks';
import type { Sharing } from '../../shared/export/prepare';
import { namesInProse } from '../../shared/intake/people/names-in-prose';
import type { Language } from '../../shared/kit/bilingual';
import type { Audience } from '../../shared/manuscript/audience';
import type { SectionId } from '../../shared/manuscript/manuscript';

/** What the host puts on paper: the page of the preview. */
export const paperFormats = ['pdf', 'print'] as const;
export type PaperFormat = (typeof paperFormats)[number];

export const formatIds = [
  'docx',
  'markdown',
  'html',
  ...paperFormats,
  'archive',
  'json',
  'csv',
  'ics',
] as const;
export type ExportFormat = (typeof formatIds)[number];

/** What is written as a file, by us. */
export type FileFormat = Exclude<ExportFormat, PaperFormat>;

export const isPaper = (format: ExportFormat): format is PaperFormat =>
  paperFormats.some((paper) => paper === format);

/** What a Word file looks like. */
export interface Dress {
  readonly look: LookId;
  readonly paper: Paper;
}

export interface ExportOrder {
  readonly format: ExportFormat;
  /** Of headings, labels and pseudonyms. */
  readonly language: Language;
  readonly audience: Audience;
  /** Sections that are left out. */
  readonly without: readonly SectionId[];
  /** The timeline lists only the starred events. */
  readonly keyEventsOnly: boolean;
  /** Of a Word file. */
  readonly dress: Dress;
  /** Of a Markdown file: images, or code that many places draw. */
  readonly drawings: 'pictures' | 'mermaid';
  /** Personal data and names are hidden, too; secrets are, whatever is said here. */
  readonly hideNames: boolean;
  /** What was looked at and leaves as it is. */
  readonly allowed: readonly string[];
}

export interface FileOrder extends ExportOrder {
  readonly format: FileFormat;
}

/** Everything for the team, as it is. */
export const plainOrder = (language: Language, format: ExportFormat = 'docx'): ExportOrder => ({
  format,
  language,
  audience: 'internal',
  without: [],
  keyEventsOnly: false,
  dress: { look: 'standard', paper: 'a4' },
  drawings: 'pictures',
  hideNames: false,
  allowed: [],
});

/** What the order means for what leaves. */
export const sharingOf = (
  { audience, language, keyEventsOnly, hideNames, allowed }: ExportOrder,
  secrets: readonly string[],
): Sharing => ({
  audience,
  language,
  keyEventsOnly,
  suspects: namesInProse,
  secrets,
  allowed: new Set(allowed),
  mask: hideNames ? 'all' : 'secrets',
});
