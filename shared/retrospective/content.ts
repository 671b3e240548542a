/** Whether anything was written in a step: in its prose or in its structures. */
import type { Block } from '../prose/prose';
import type { Retrospective } from './retrospective';
import type { StepId } from './step-id';

type ListName = {
  [K in keyof Retrospective]: Retrospective[K] extends readonly unknown[] ? K : never;
}[keyof Retrospective];

/** The structures each step is made of. */
const listsOf: Readonly<Record<StepId, readonly ListName[]>> = {
  goals: ['goals', 'handlingTargets', 'assumptions'],
  narrative: ['events', 'gapNotes'],
  evaluation: ['results', 'impacts', 'observations'],
  causes: ['factors'],
  patterns: ['rules', 'practices'],
  document: ['actionItems', 'decidedAgainst', 'notices', 'reviews'],
};

/** Whether the step holds prose with more than white space, or a member in one of its lists. */
export const hasContent = (retrospective: Retrospective, step: StepId): boolean =>
  listsOf[step].some((name) => retrospective[name].length > 0) ||
  retrospective.prose[step].children.some((block) => !isBlank(block));

const isBlank = (block: Block): boolean =>
  block.type === 'paragraph' &&
  block.children.every((child) => child.type === 'text' && child.value.trim() === '');
