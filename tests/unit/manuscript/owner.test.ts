/** The role that answers for the document stands under its title and in its front matter, and stays in the house. */
import { expect, it } from 'vitest';
import { exportHtml } from '../../../shared/export/html/export-html';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import { type Audience, audiences } from '../../../shared/manuscript/audience';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { tailor } from '../../../shared/manuscript/tailor';
import { createRetrospective } from '../../../shared/retrospective/create';

const retrospective = {
  ...createRetrospective({ id: 'r', createdAt: '2026-03-04T10:00:00Z', language: 'en', zone: 'UTC' }),
  title: 'Late orders',
  owner: 'Platform lead',
};
const written = (audience: Audience) =>
  composeManuscript(tailor(retrospective, audience, 'en'), { language: 'en', audience });

it('tells the owner to the team and to management, in every format', () => {
  const told = audiences.filter((audience) => exportHtml(written(audience), {}).includes('Platform lead'));
  expect(told).toEqual(['internal', 'executive']);
  expect(exportMarkdown(written('internal'))).toMatch(/^owner: "Platform lead"$/m);
  expect(exportMarkdown(written('internal'))).toMatch(/Owner.*Platform lead/);
  expect(exportMarkdown(written('customer'))).not.toContain('Platform lead');
});
