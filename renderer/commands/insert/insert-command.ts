/** A command that begins an item of the document, with the words that are selected in the text. */
import type { InsertedKind, InsertId } from '../../editor/contract';
import type { Command } from '../command';
import { needWriting } from '../needs';

type InsertCommand = Pick<Command, 'title' | 'synonyms'> & { readonly id: InsertId };

export const insertCommand = (kind: InsertedKind, command: InsertCommand): Command => ({
  ...command,
  menu: 'insert',
  group: 2,
  when: needWriting,
  run: ({ desk }) => desk?.insertItem(kind),
});
