/** What the revision catches when locks do not: a writer that has been overtaken never overwrites. */
import { expect, test } from 'vitest';
import type { DocumentSession } from '../../../renderer/store/session';
import { isSaved, machine, opened, reopened, stored, ticks } from '../../unit/store/setting';

test('two writers without locks × 1,000 edits: no acknowledged edit is overwritten, the loser says so', async () => {
  const device = machine();
  const tabs = [device.tab({ lockless: true }), device.tab({ lockless: true })];
  const first = await opened(tabs[0] as (typeof tabs)[0], 'a');
  const sessions = [first, await reopened(tabs[1] as (typeof tabs)[0], 'a')];
  /** Titles each session heard acknowledged. */
  const acknowledged = new Set<string>();
  for (const session of sessions)
    session.subscribe(() => isSaved(session) && acknowledged.add(session.current().title));
  for (let round = 0; round < 1000; round++) {
    for (const [who, session] of sessions.entries()) {
      const item = { id: `${who}-${round}`, text: `${round}`, signal: '' };
      session.apply({ type: 'put-item', collection: 'assumptions', item });
      session.apply({ type: 'set-details', details: { title: `${who}:${round}` } });
    }
    for (const tab of tabs) tab.timers.advance(250);
    await ticks(12);
  }
  const outcomes = await Promise.all(sessions.map((session) => session.flush()));
  const kept = new Set((await stored(device, 'a')).assumptions.map((item) => item.id));
  const missing = [...acknowledged].filter(
    (title) => /^\d:/.test(title) && !kept.has(title.replace(':', '-')),
  );
  expect(missing).toEqual([]);
  expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.problem.kind)).sort()).toEqual([
    'conflict',
    'ok',
  ]);
  const loser = sessions[outcomes.findIndex((outcome) => !outcome.ok)] as DocumentSession;
  expect(loser.saveState().kind).toBe('not-saved');
  expect(loser.current().assumptions).toHaveLength(1000);
  expect(kept.size).toBe(1000);
});
