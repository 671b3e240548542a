/** Unsorted: imported text that belongs to no step yet; nothing is dropped. */
import { type SectionSource, sectionLevel } from '../desk';

export const unsorted: SectionSource = {
  id: 'unsorted',
  title: { en: 'Unsorted', zh: '待归类' },
  compose: (desk) => desk.prose('unsorted', sectionLevel),
};
