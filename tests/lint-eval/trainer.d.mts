/** Types of the trainer, for the test that trains a small model. */
import type * as weights from '../../shared/lint/model/weights';

interface Sample {
  readonly hashes: readonly number[];
  readonly category: string | null;
  readonly kind: string;
}

export function learn(
  samples: readonly Sample[],
  limit?: number,
): { readonly score: (sample: Sample) => number };

export function trainDetector(
  samples: readonly Sample[],
  format: typeof weights,
): { readonly table: string; readonly scale: number; readonly bias: number; readonly known: number };
