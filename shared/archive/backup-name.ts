/** Names of backup files: readable in a folder, and enough to restore from when nothing else is left. */
import type { Id } from '../kit/ids';
import { archiveExtension } from './archive';

export interface BackupName {
  readonly id: Id;
  /** As much of it as a file name takes. */
  readonly title: string;
  readonly revision: number;
  /** UTF-16 units of text in it. */
  readonly length: number;
}

const titleLimit = 40;
const idLimit = 120;

const pattern = new RegExp(`^([^~]+)~([A-Za-z0-9_-]+)~r(\\d{1,15})~(\\d{1,15})\\.${archiveExtension}$`);

/** `Title~id~r12~3400.afterword`; null for an id too long for a file name. */
export function backupName({ id, title, revision, length }: BackupName): string | null {
  const encoded = encodeId(id);
  return encoded.length === 0 || encoded.length > idLimit
    ? null
    : `${titlePart(title)}~${encoded}~r${revision}~${length}.${archiveExtension}`;
}

/** Null for a file that is none of ours. */
export function readBackupName(name: string): BackupName | null {
  const [, title = '', encoded = '', revision = '', length = ''] = pattern.exec(name) ?? [];
  const id = decodeId(encoded);
  return id === null ? null : { id, title, revision: Number(revision), length: Number(length) };
}

const titlePart = (title: string): string =>
  [...title.normalize('NFC')]
    .map((letter) => (/[\p{L}\p{N}()（）]/u.test(letter) ? letter : '-'))
    .slice(0, titleLimit)
    .join('')
    .replace(/-{2,}/g, '-')
    .replace(/^-+|-+$/g, '') || '-';

/** Everything but letters, digits and hyphens as `_` and four hex digits. */
const encodeId = (id: Id): string =>
  id.replace(/[^A-Za-z0-9-]/g, (unit) => `_${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

function decodeId(encoded: string): Id | null {
  if (!/^(?:[A-Za-z0-9-]|_[0-9a-f]{4})+$/.test(encoded)) return null;
  return encoded.replace(/_([0-9a-f]{4})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
