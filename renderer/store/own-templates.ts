/** The templates a team made of its documents, on this machine. */
import type { Id } from '../../shared/kit/ids';
import { readRetrospective } from '../../shared/retrospective/schema';
import type { OwnTemplate } from '../../shared/templates/own-template';
import { isRecord, keepState } from './kept-state';

interface OwnTemplates {
  readonly own: readonly OwnTemplate[];
}

/** What no longer passes is left out. */
const sound = (value: unknown): readonly OwnTemplate[] => {
  if (!isRecord(value) || typeof value.id !== 'string' || typeof value.name !== 'string') return [];
  const content = readRetrospective(value.content);
  return content.ok ? [{ id: value.id, name: value.name, content: content.value }] : [];
};

export const useOwnTemplates = keepState<OwnTemplates>('afterword:templates', { own: [] }, ({ own }) =>
  Array.isArray(own) ? { own: own.flatMap(sound) } : {},
);

const current = (): readonly OwnTemplate[] => useOwnTemplates.getState().values.own;
const put = (own: readonly OwnTemplate[]): void => useOwnTemplates.getState().set({ own });

/** Behind the others; one of the same name is replaced. */
export const keepTemplate = (template: OwnTemplate): void =>
  put([...current().filter(({ name }) => name !== template.name), template]);

/** Answers the way back. */
export function removeTemplate(id: Id): () => void {
  const before = current();
  put(before.filter((template) => template.id !== id));
  return () => put(before);
}
