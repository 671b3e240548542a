/** A line of the source cut where something in it has to be hidden. */

import type { SensitiveKind } from '../../../shared/privacy/patterns';
import { findSensitive, isSecret } from '../../../shared/privacy/sensitive';

export interface LinePart {
  readonly start: number;
  readonly text: string;
  /** Null for what anyone may read. */
  readonly kind: SensitiveKind | null;
  readonly isSecret: boolean;
}

/** The parts together are the line. */
export function partsOfLine(line: string): readonly LinePart[] {
  const parts: LinePart[] = [];
  let last = 0;
  const plain = (end: number) => {
    if (end > last) parts.push({ start: last, text: line.slice(last, end), kind: null, isSecret: false });
  };
  for (const { kind, start, end } of findSensitive(line)) {
    plain(start);
    parts.push({ start, text: line.slice(start, end), kind, isSecret: isSecret(kind) });
    last = end;
  }
  plain(line.length);
  return parts;
}

/** Lines inside a private key, which alone look like nothing. */
export function keyLines(lines: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let isInside = false;
  for (const [index, line] of lines.entries()) {
    const mayBeEdge = line.includes('-----');
    if (mayBeEdge && /-----BEGIN [A-Z ]*PRIVATE KEY/.test(line)) isInside = true;
    if (isInside) inside.add(index);
    if (mayBeEdge && /-----END [A-Z ]*PRIVATE KEY/.test(line)) isInside = false;
  }
  return inside;
}
