/** What is looked up over any screen: commands, shortcuts, the linter's rules; loaded when first asked for. */
import { lazy, Suspense } from 'react';
import type { Language } from '../../shared/kit/bilingual';
import type { Keyboard } from '../commands/chord';
import type { Command } from '../commands/command';
import { commands } from '../commands/registry';
import { WaitingField } from '../ui/WaitingField';
import { closeSurface, focusBefore, useShownSurface, useSurface } from './surface';

const loadPalette = () => import('../features/palette/Palette');
const loadRules = () => import('../features/catalogue/RuleCatalogue');
const loadSheet = () => import('../features/shortcuts/ShortcutSheet');

const Palette = lazy(() => loadPalette().then((module) => ({ default: module.Palette })));
const ShortcutSheet = lazy(() => loadSheet().then((module) => ({ default: module.ShortcutSheet })));
const RuleCatalogue = lazy(() => loadRules().then((module) => ({ default: module.RuleCatalogue })));

interface CommandSurfacesProps {
  readonly language: Language;
  readonly keyboard: Keyboard;
  readonly onRun: (command: Command) => void;
}

export function CommandSurfaces({ language, keyboard, onRun }: CommandSurfacesProps) {
  const { wanted, isArriving } = useSurface();
  const shown = useShownSurface();
  const given = { language, finalFocus: focusBefore, onClose: closeSurface };
  const listed = { ...given, commands, keyboard };
  return (
    <>
      {isArriving && (
        <WaitingField
          onComposing={(isComposing) => useSurface.setState({ isComposing })}
          onArrived={() => useSurface.setState({ isArriving: false })}
          onGiveUp={giveUp}
        />
      )}
      <Suspense>
        {wanted.includes('palette') && <Palette {...listed} open={shown === 'palette'} onRun={onRun} />}
        {wanted.includes('shortcuts') && <ShortcutSheet {...listed} open={shown === 'shortcuts'} />}
        {wanted.includes('rules') && <RuleCatalogue {...given} open={shown === 'rules'} />}
      </Suspense>
    </>
  );
}

function giveUp(): void {
  closeSurface();
  focusBefore()?.focus({ preventScroll: true });
}
