/** Points at a text that opens like a slogan. */
import { useTranslation } from 'react-i18next';
import { sloganWords } from '../../../shared/steps/slogans';
import { LookAgain } from '../../ui/LookAgain';

export function Slogan({ texts }: { readonly texts: readonly string[] }) {
  const { t } = useTranslation();
  const words = texts.map(sloganWords).find((found) => found !== '');
  return words === undefined ? null : <LookAgain>{t('structures.patterns.slogan', { words })}</LookAgain>;
}
