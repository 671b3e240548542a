/** The ways to see the factors of step 4. */
import type { Bilingual, Language } from '../../../shared/kit/bilingual';
import type { FactorView } from '../../store/preferences';
import type { Command } from '../command';

const showing = (
  view: FactorView,
  title: Bilingual,
  synonyms: Readonly<Record<Language, readonly string[]>>,
): Command => ({
  id: `factors-${view}`,
  title,
  synonyms,
  menu: 'view',
  group: 6,
  when: ({ factors }) => (factors ? null : 'notHere'),
  isOn: ({ factors }) => factors?.view === view,
  run: ({ factors }) => factors?.show(view),
});

export const factorViewCommands: readonly Command[] = [
  showing(
    'outline',
    { en: 'Factors as an outline', zh: '因素显示为大纲' },
    { en: ['list', 'whys'], zh: ['列表'] },
  ),
  showing(
    'tree',
    { en: 'Factors as a tree of whys', zh: '因素显示为追问树' },
    { en: ['diagram', 'five whys', '5 whys'], zh: ['图', '五个为什么'] },
  ),
  showing(
    'fishbone',
    { en: 'Factors as a fishbone', zh: '因素显示为鱼骨图' },
    { en: ['diagram', 'ishikawa', 'cause and effect'], zh: ['图', '石川图', '因果图'] },
  ),
];
