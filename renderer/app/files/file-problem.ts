/** Why a file was not written, as one sentence: what happened, what is safe, what to do. */
import type { TFunction } from 'i18next';
import type { Problem } from '../../../shared/kit/outcome';

const told = ['conflict', 'missing', 'locked', 'not-allowed', 'no-space', 'too-large'] as const;

export function fileProblem(t: TFunction, name: string, problem: Problem): string {
  const kind = told.find((one) => one === problem.kind) ?? 'other';
  const detail = 'detail' in problem && problem.detail !== '' ? problem.detail : problem.kind;
  const limit = 'limit' in problem ? problem.limit : '';
  return String(t(`files.problems.${kind}`, { name, detail, limit }));
}
