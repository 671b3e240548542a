/** What the user can do, as data: one file a command; menus, keys, palette and toolbars all read the same list. */
import type { Bilingual, Language } from '../../shared/kit/bilingual';
import type { Shortcut } from './chord';
import type { Surroundings } from './surroundings';

export const menuIds = ['file', 'edit', 'insert', 'format', 'table', 'review', 'view', 'help'] as const;
export type MenuId = (typeof menuIds)[number];

/** Why a command cannot run now; said in the palette and, when its key is pressed, below the page. */
export type Obstacle =
  | 'busy'
  | 'homeOnly'
  | 'noDocument'
  | 'noFile'
  | 'noNotice'
  | 'noText'
  | 'noSelection'
  | 'noSuggestion'
  | 'notHere'
  | 'notInTable'
  | 'notThere'
  | 'nothingToCheck'
  | 'nothingToFind'
  | 'nothingToRedo'
  | 'nothingToUndo'
  | 'readOnly';

/**
 * Where its keys work: everywhere, in a text of the document, in one with words selected, everywhere but in a plain
 * field, everywhere but in a field with words that the document does not hold yet.
 */
export type KeyReach = 'everywhere' | 'text' | 'selection' | 'outside-fields' | 'outside-drafts';

export interface Command {
  readonly id: string;
  readonly title: Bilingual;
  /** Other words it is looked for by. */
  readonly synonyms?: Readonly<Record<Language, readonly string[]>>;
  readonly menu: MenuId;
  /** Commands of one menu with the same number stand together; a line parts the groups. */
  readonly group: number;
  readonly shortcut?: Shortcut;
  readonly reach?: KeyReach;
  /** What the system does itself with this command in a native menu. */
  readonly role?: 'cut' | 'copy' | 'paste' | 'pasteAndMatchStyle' | 'selectAll';
  /** Null when it can run, else what is in the way. */
  readonly when: (around: Surroundings) => Obstacle | null;
  /** For what is switched on and off, or one of several. */
  readonly isOn?: (around: Surroundings) => boolean;
  readonly run: (around: Surroundings) => void;
}
