/** Why a zip of others is not opened, as people are told. */
import type { Problem } from '../kit/outcome';
import type { ZipRefusal } from '../zip/zip-directory';

export function zipProblem(refusal: ZipRefusal, subject: string): Problem {
  switch (refusal) {
    case 'too-many':
      return { kind: 'too-large', subject, limit: '2,000 entries' };
    case 'too-large':
      return { kind: 'too-large', subject, limit: '100 MB' };
    case 'no-zip':
    case 'overlap':
      return { kind: 'damaged', subject, detail: 'zip' };
    default:
      return { kind: 'unsafe', subject };
  }
}
