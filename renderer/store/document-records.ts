/** The names and the pasted texts of the document at hand, as this machine keeps them; nothing of it is in the document. */
import { useEffect } from 'react';
import { create } from 'zustand';
import type { Id } from '../../shared/kit/ids';
import { nameForms } from '../../shared/privacy/name-forms';
import { type NamedPerson, nameMask } from '../../shared/privacy/name-mask';
import type { Library } from './library';
import type { KeptLog } from './local-records';

interface DocumentRecords {
  readonly people: readonly NamedPerson[];
  readonly logs: readonly KeptLog[];
}

const nothing: DocumentRecords = { people: [], logs: [] };

export const useDocumentRecords = create<DocumentRecords>(() => nothing);

/** Keeps them up to date while the document is open. */
export function useLoadRecords(library: Library, document: Id): void {
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const [people, logs] = await Promise.all([
        library.local.people(document),
        library.local.logs(document),
      ]);
      if (isWanted)
        useDocumentRecords.setState({
          people: people.ok ? people.value : [],
          logs: logs.ok ? logs.value : [],
        });
    };
    void load();
    const stop = library.watch(({ kind }) => kind === 'listed' && void load());
    return () => {
      isWanted = false;
      stop();
      useDocumentRecords.setState(nothing);
    };
  }, [library, document]);
}

/** What these people are called, as the linter takes it; words of the language that are names, too, stay out. */
export const calledOf = (people: readonly NamedPerson[]): readonly string[] => [
  ...new Set(
    people.flatMap(({ names }) => [
      ...names,
      ...names.flatMap(nameForms).flatMap(({ text, isWord, isLoose }) => (isLoose && !isWord ? [text] : [])),
    ]),
  ),
];

/** Puts the roles of these people in place of their names; what means two of them becomes an ellipsis. */
export function rolesFor(people: readonly NamedPerson[]): (text: string) => string {
  const mask = nameMask(people, '…');
  return (text) => mask.hide(text);
}
