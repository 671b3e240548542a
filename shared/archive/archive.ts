/** What a file on disk holds: the document and the images it refers to. */
import type { Retrospective } from '../retrospective/retrospective';

/** A binary part of a document (an image), by SHA-256 in hex. */
export interface Asset {
  readonly hash: string;
  /** MIME type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A document with everything it refers to. */
export interface Archive {
  readonly retrospective: Retrospective;
  readonly assets: readonly Asset[];
}

/** Names of the parts inside the file. */
export const parts = {
  document: 'document.json',
  /** The same for readers without this app; never read back. */
  markdown: 'document.md',
  assets: 'assets/',
  /** MIME types of the assets by hash. */
  assetTypes: 'assets/types.json',
} as const;

/** Ending of archive files, without the dot. */
export const archiveExtension = 'afterword';
