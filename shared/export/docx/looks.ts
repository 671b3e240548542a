/** The looks a Word document can have; a new one is a file and a line here. */
import type { Look } from './look';
import { compact } from './looks/compact';
import { executive } from './looks/executive';
import { formal } from './looks/formal';
import { standard } from './looks/standard';

/** In the order in which they are offered; the first is taken when nobody chooses. */
export const looks = [standard, compact, formal, executive] as const satisfies readonly Look[];

export const lookIds = ['standard', 'compact', 'formal', 'executive'] as const;
export type LookId = (typeof lookIds)[number];

/** The look of that name. */
export const lookOf = (id: LookId): Look => looks.find((look) => look.id === id) ?? standard;
