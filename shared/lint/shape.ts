/** Every shape a rewrite can ask for, in both languages. */
import type { Place } from './place';
import { english } from './shape-en';
import { englishClauses } from './shape-en-clause';
import { englishLoose } from './shape-en-loose';
import { chinese } from './shape-zh';
import { chineseClauses } from './shape-zh-clause';

const fits = { ...english, ...englishClauses, ...englishLoose, ...chinese, ...chineseClauses };

export type Shape = keyof typeof fits;

/** Every shape a rewrite can ask for. */
export const shapes = Object.keys(fits) as readonly Shape[];

/** Whether words of this shape stand at the place. */
export const isOfShape = (shape: Shape, place: Place): boolean => fits[shape](place);
