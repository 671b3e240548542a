// @vitest-environment happy-dom
/** What components see: a part of the document, the save state, the list. */
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import type { DocumentSession } from '../../../renderer/store/session';
import {
  useDocument,
  useLibrary,
  useReadOnly,
  useSavedMinute,
  useSaveProblem,
} from '../../../renderer/store/useSession';
import { isSaved, machine, opened, retrospective, ticks, typed, until } from './setting';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

async function mounted(node: ReactNode): Promise<{ text(): string; unmount(): Promise<void> }> {
  const host = document.createElement('div');
  const root = createRoot(host);
  await act(async () => root.render(node));
  return { text: () => host.textContent ?? '', unmount: () => act(async () => root.unmount()) };
}

/** What React rendered is there only after each act. */
const shows = (shown: { text(): string }, text: string): Promise<void> =>
  until(async () => {
    await act(() => ticks(1));
    return shown.text() === text;
  });

test('a component shows its part of the document and renders again only when that part is another', async () => {
  const session = await opened(machine().tab(), 'a');
  let renders = 0;
  const Title = () => {
    renders += 1;
    return useDocument(session, (value) => value.title);
  };
  const shown = await mounted(<Title />);
  await act(async () => session.apply(typed('not the title')));
  expect([shown.text(), renders]).toEqual(['a', 1]);
  await act(async () => session.apply({ type: 'set-details', details: { title: 'A night' } }));
  expect([shown.text(), renders]).toEqual(['A night', 2]);
});

test('a selection that makes a new value each time does not render for ever', async () => {
  const session = await opened(machine().tab(), 'a');
  const Count = () => useDocument(session, (value) => [value.goals.length]).join();
  expect((await mounted(<Count />)).text()).toBe('0');
});

const minuteOf = (session: DocumentSession): string => {
  const state = session.saveState();
  return state.kind === 'saved' ? state.at.slice(0, 16) : '';
};

test('what is told of saving is another once a minute and when a save does not work, until the component leaves', async () => {
  const ours = machine();
  const session = await opened(ours.tab(), 'a');
  let renders = 0;
  const State = () => {
    renders += 1;
    const told = [useSavedMinute(session), useSaveProblem(session)?.kind ?? 'fine'];
    return [...told, useReadOnly(session) ?? 'writable'].join(' ');
  };
  const shown = await mounted(<State />);
  expect(shown.text()).toBe(`${minuteOf(session)} fine writable`);
  await act(async () => session.apply(typed('x')));
  await act(() => until(() => isSaved(session)));
  expect([shown.text(), renders]).toEqual([`${minuteOf(session)} fine writable`, 1]);
  await shown.unmount();
});

test('the list appears and follows what comes in', async () => {
  const { library } = machine().tab();
  const Titles = () => {
    const rows = useLibrary(library);
    return rows?.ok ? rows.value.map((row) => row.title).join(' ') : 'reading';
  };
  const shown = await mounted(<Titles />);
  await shows(shown, '');
  await act(() => library.add(retrospective('a', 'A night'), []));
  await shows(shown, 'A night');
  await shown.unmount();
});
