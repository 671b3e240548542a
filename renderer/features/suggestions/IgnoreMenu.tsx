/** Not suggesting it again: here, these words or this kind in the document, or everywhere on this machine. */
import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ignore } from '../../../shared/retrospective/retrospective';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';

export type IgnoreScope = Ignore['scope'] | 'wordsEverywhere' | 'ruleEverywhere';

const scopes: readonly IgnoreScope[] = ['here', 'words', 'rule', 'wordsEverywhere', 'ruleEverywhere'];

interface IgnoreMenuProps {
  readonly onIgnore: (scope: IgnoreScope) => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function IgnoreMenu({ onIgnore, ref }: IgnoreMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu
      align="end"
      trigger={
        <Button look="ghost" {...(ref ? { ref } : {})}>
          {t('suggestions.ignore')}
          <ChevronDown size={14} strokeWidth={1.5} />
        </Button>
      }
      items={scopes.map((scope) => ({
        id: scope,
        label: t(`suggestions.${scope}`),
        divided: scope === 'wordsEverywhere',
        run: () => onIgnore(scope),
      }))}
    />
  );
}
