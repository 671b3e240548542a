/** The six steps of the path, in order. */
import { causes } from './causes';
import { document } from './document';
import { evaluation } from './evaluation';
import { goals } from './goals';
import { narrative } from './narrative';
import { patterns } from './patterns';
import type { Step } from './step';

export const steps: readonly Step[] = [goals, narrative, evaluation, causes, patterns, document];
