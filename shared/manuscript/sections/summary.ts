/** Summary: what the finished document opens with. */
import { type SectionSource, sectionLevel } from '../desk';

export const summary: SectionSource = {
  id: 'summary',
  title: { en: 'Summary', zh: '摘要' },
  compose: (desk) => desk.prose('document', sectionLevel),
};
