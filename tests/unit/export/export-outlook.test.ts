/** What the export dialog and the printer get: the title, too, is as its reader is told it. */
import { expect, it } from 'vitest';
import { plainOrder } from '../../../renderer/workers/export-order';
import { outlookOf } from '../../../renderer/workers/export-outlook';
import { createRetrospective } from '../../../shared/retrospective/create';

const address = 'ana.keller@example.com';
const retrospective = createRetrospective({
  id: 'r',
  createdAt: '2026-03-04T09:00:00Z',
  language: 'en',
  zone: 'UTC',
  title: `Mail to ${address}`,
});
const looked = (hideNames: boolean) =>
  outlookOf(retrospective, { ...plainOrder('en', 'print'), hideNames }, new Map());

it('masks the title where names are hidden', async () => {
  const { title, article } = await looked(true);
  expect(title).toContain('Mail to');
  expect(title + JSON.stringify(article)).not.toContain(address);
});

it('leaves it as it is otherwise, and says what it gives away', async () => {
  const { title, leaks } = await looked(false);
  expect(title).toBe(retrospective.title);
  expect(leaks.map(({ found }) => found)).toContain(address);
});
