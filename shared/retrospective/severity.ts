/** How bad the incident was, and what was agreed in advance for each level. */
import type { Bilingual } from '../kit/bilingual';
import type { Id } from '../kit/ids';

export const severityLevels = ['SEV1', 'SEV2', 'SEV3', 'SEV4'] as const;

export type SeverityLevel = (typeof severityLevels)[number];

/** One rung of the ladder. The texts are the team's own; defaults are bilingual. */
export interface SeverityRung {
  readonly id: Id;
  readonly level: SeverityLevel;
  readonly name: string;
  readonly readsAs: string;
  readonly response: string;
  readonly notice: string;
  readonly document: string;
}

/** A rung of the default ladder, in both languages. */
export interface DefaultRung {
  readonly level: SeverityLevel;
  readonly name: Bilingual;
  readonly readsAs: Bilingual;
  readonly response: Bilingual;
  readonly notice: Bilingual;
  readonly document: Bilingual;
}
