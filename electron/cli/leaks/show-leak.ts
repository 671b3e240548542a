/** A leak as it may be printed: of what opens doors a log gets no more than the beginning. */
import type { Leak } from '../../../shared/privacy/leak-check';

export const shown = ({ found, blocks }: Leak): string => {
  const line = found.replace(/\s+/g, ' ');
  return blocks ? `${line.slice(0, 4)}…` : line;
};

export const leakLine = (file: string, leak: Leak): string =>
  `${file}: ${leak.blocks ? 'error' : 'warning'} ${leak.kind} "${shown(leak)}" ×${leak.count} (${leak.places.join(', ')})\n`;
