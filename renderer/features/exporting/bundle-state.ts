/** How far the export of several documents is. */
import type { BundledDocument } from '../../../shared/export/bundle/write-bundle';
import type { Id } from '../../../shared/kit/ids';
import type { Leak } from '../../../shared/privacy/leak-check';

/** A document that is ready to leave, and has not left. */
export interface CheckedDocument extends BundledDocument {
  readonly id: Id;
  readonly leaks: readonly Leak[];
}

export type BundleState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'working'; readonly done: number; readonly total: number }
  | { readonly kind: 'checked'; readonly documents: readonly CheckedDocument[] };
