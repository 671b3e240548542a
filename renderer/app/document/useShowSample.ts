/** Shows how the sample of the language tells the same step. */
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { PageId } from '../../../shared/retrospective/step-id';
import { showToast } from '../../ui/Toast';
import { useStable } from '../../ui/useStable';
import type { AppContext } from '../app-context';
import { sampleId } from '../library/samples';
import { problemText } from '../problem-text';
import { go } from '../route';

export function useShowSample(app: AppContext, language: Language, page: PageId): () => void {
  const { t } = useTranslation();
  const show = async () => {
    const id = await sampleId(app, language);
    if (id.ok) go({ screen: 'document', id: id.value, page });
    else showToast(problemText(t, id.problem));
  };
  return useStable({ show: () => void show() }).show;
}
