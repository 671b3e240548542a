/** What does not belong into a notice, below the field it stands in: its words, and why. */
import type { Language } from '../../../shared/kit/bilingual';
import type { NoticeBan } from '../../../shared/steps/notice-bans';
import { LookAgain } from '../../ui/LookAgain';

export function Bans({
  bans,
  language,
}: {
  readonly bans: readonly NoticeBan[];
  readonly language: Language;
}) {
  return bans.map(({ field, start, says, message }) => (
    <LookAgain key={`${field}/${start}`}>
      {language === 'zh' ? `“${says}”：` : `“${says}”: `}
      {message[language]}
    </LookAgain>
  ));
}
