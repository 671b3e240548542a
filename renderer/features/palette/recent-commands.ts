/** The commands that were last chosen from the palette, on this machine. */
import { keepState } from '../../store/kept-state';

interface Recent {
  readonly ids: readonly string[];
}

const most = 8;

const isText = (value: unknown): value is string => typeof value === 'string';

const useRecent = keepState<Recent>('afterword:recent-commands', { ids: [] }, ({ ids }) =>
  Array.isArray(ids) ? { ids: ids.filter(isText).slice(0, most) } : {},
);

export const useRecentCommands = (): readonly string[] => useRecent(({ values }) => values.ids);

export const rememberCommand = (id: string): void => {
  const { values, set } = useRecent.getState();
  set({ ids: [id, ...values.ids.filter((other) => other !== id)].slice(0, most) });
};
