/** Which of the images kept beside a document it still shows: others, removed by the writer, never leave with it. */
import type { Retrospective } from '../retrospective/retrospective';
import type { Asset } from './archive';

/** Those whose hash the document names, in its text or as evidence. */
export function usedAssets(retrospective: Retrospective, assets: readonly Asset[]): readonly Asset[] {
  const text = assets.length === 0 ? '' : JSON.stringify(retrospective);
  return assets.filter(({ hash }) => text.includes(hash));
}
