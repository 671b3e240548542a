/** The templates a team made of its documents, on this machine. */
import type { Id } from '../../shared/kit/ids';
import { fail, type Outcome } from '../../shared/kit/outcome';
import { readRetrospective } from '../../shared/retrospective/schema';
import type { OwnTemplate } from '../../shared/templates/own-template';
import { isRecord, keepState } from './kept-state';
import { done } from './problem';

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
const put = (own: readonly OwnTemplate[]): boolean => useOwnTemplates.getState().set({ own });

/** Behind the others; one of the same name is replaced. Where there is no room for it, all stays as it was. */
export function keepTemplate(template: OwnTemplate): Outcome<void> {
  const before = current();
  if (put([...before.filter(({ name }) => name !== template.name), template])) return done;
  put(before);
  return fail({ kind: 'no-space', subject: template.name });
}

/** Answers the way back, which leaves alone what was kept meanwhile. */
export function removeTemplate(id: Id): () => void {
  const before = current();
  const at = before.findIndex((template) => template.id === id);
  const removed = before.slice(at, at + 1);
  put(before.filter((template) => template.id !== id));
  return () => put(current().toSpliced(at, 0, ...removed));
}
