/** Chords run their commands. */
import { useEffect } from 'react';
import type { Keyboard } from '../commands/chord';
import type { Command } from '../commands/command';
import { registerKeys } from '../commands/keys';
import { commands } from '../commands/registry';

export function useCommandKeys(keyboard: Keyboard, onRun: (command: Command) => void): void {
  useEffect(() => registerKeys({ commands, keyboard, onRun }), [keyboard, onRun]);
}
