/** What is looked up over any screen: commands, shortcuts, the linter's rules; loaded when first asked for. */
import { lazy, Suspense } from 'react';
import { create } from 'zustand';
import type { Language } from '../../shared/kit/bilingual';
import type { Keyboard } from '../commands/chord';
import type { Command } from '../commands/command';
import { commands } from '../commands/registry';

const loadPalette = () => import('../features/palette/Palette');
const loadRules = () => import('../features/catalogue/RuleCatalogue');
const loadSheet = () => import('../features/shortcuts/ShortcutSheet');

const Palette = lazy(() => loadPalette().then((module) => ({ default: module.Palette })));
const ShortcutSheet = lazy(() => loadSheet().then((module) => ({ default: module.ShortcutSheet })));

const RuleCatalogue = lazy(() => loadRules().then((module) => ({ default: module.RuleCatalogue })));

type Surface = 'palette' | 'shortcuts' | 'rules';

interface Shown {
  readonly open: Surface | null;
  /** Those that were asked for once; the others are not loaded. */
  readonly wanted: readonly Surface[];
}

const useShown = create<Shown>(() => ({ open: null, wanted: [] }));

export const openSurface = (surface: Surface): void =>
  useShown.setState(({ wanted }) => ({ open: surface, wanted: [...new Set([...wanted, surface])] }));

const close = (): void => useShown.setState({ open: null });

interface CommandSurfacesProps {
  readonly language: Language;
  readonly keyboard: Keyboard;
  readonly onRun: (command: Command) => void;
}

export function CommandSurfaces({ language, keyboard, onRun }: CommandSurfacesProps) {
  const { open, wanted } = useShown();
  const given = { commands, language, keyboard, onClose: close };
  return (
    <Suspense>
      {wanted.includes('palette') && <Palette {...given} open={open === 'palette'} onRun={onRun} />}
      {wanted.includes('shortcuts') && <ShortcutSheet {...given} open={open === 'shortcuts'} />}
      {wanted.includes('rules') && (
        <RuleCatalogue language={language} open={open === 'rules'} onClose={close} />
      )}
    </Suspense>
  );
}
