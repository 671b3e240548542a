/** Not suggesting it again: here, these words or this kind in the document, or everywhere on this machine. */
import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ignore } from '../../../shared/retrospective/retrospective';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';

export type IgnoreScope = Ignore['scope'] | 'wordsEverywhere' | 'ruleEverywhere' | 'system' | 'product';

const scopes = ['here', 'words', 'rule', 'wordsEverywhere', 'ruleEverywhere'] as const;
/** What a word can be that is no person. */
const things = ['system', 'product'] as const;

interface IgnoreMenuProps {
  /** The word for who did it, where it can be taught. */
  readonly subject: string | null;
  readonly onIgnore: (scope: IgnoreScope) => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function IgnoreMenu({ subject, onIgnore, ref }: IgnoreMenuProps) {
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
      items={[
        ...scopes.map((scope) => ({
          id: scope,
          label: t(`suggestions.${scope}`),
          divided: scope === 'wordsEverywhere',
          run: () => onIgnore(scope),
        })),
        ...(subject === null ? [] : things).map((thing) => ({
          id: thing,
          label: t(`suggestions.teach.${thing}`, { word: subject ?? '' }),
          divided: thing === 'system',
          run: () => onIgnore(thing),
        })),
      ]}
    />
  );
}
