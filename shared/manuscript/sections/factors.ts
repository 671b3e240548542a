/** Contributing factors: the analysis in prose, then the picked part of the tree. */
import type { Bilingual } from '../../kit/bilingual';
import { type SectionSource, sectionLevel } from '../desk';
import { factorList } from '../factor-list';
import { outlineFactors, pickedOutline } from '../factor-outline';

/** Never the heading of a document that did not ask for it. */
export const chosenFactorsTitle: Bilingual = { en: 'Root cause', zh: '根本原因' };

export const factors: SectionSource = {
  id: 'factors',
  title: { en: 'Contributing factors', zh: '促成因素' },
  other: {
    title: chosenFactorsTitle,
    isChosen: ({ causesTitle }) => causesTitle === 'root-cause',
  },
  compose: (desk) => [
    ...desk.prose('causes', sectionLevel),
    ...desk.picture('whys-tree'),
    ...desk.picture('fishbone'),
    ...factorList(desk, pickedOutline(outlineFactors(desk.retrospective.factors))),
  ],
};
