/** Small signs that pictures share; each is told by its shape and not by its colour alone. */
import type { Shape } from './scene';

/** Full for what rests on evidence, a ring for a hypothesis, a dotted ring where nobody said. */
export function confidenceSign(confidence: 'evidence' | 'hypothesis' | null, x: number, y: number): Shape {
  const at = { kind: 'circle', x, y, radius: 4.25 } as const;
  if (confidence === 'evidence') return { ...at, fill: 'accent', stroke: { ink: 'accent', width: 1.5 } };
  if (confidence === 'hypothesis') return { ...at, fill: 'surface', stroke: { ink: 'accent', width: 1.5 } };
  return { ...at, fill: 'surface', stroke: { ink: 'border-strong', width: 1.5, dash: '1.5 1.8' } };
}

/** Eight pixels wide; its place is the left end of its middle. */
export const tickSign = (x: number, y: number): Shape => ({
  kind: 'path',
  d: `M${x} ${y}l3 3 5.5-6`,
  stroke: { ink: 'accent', width: 1.75 },
});

/** Slanting lines in a box, for what nobody saw. */
export function hatch(x: number, y: number, width: number, height: number): Shape {
  const parts: string[] = [];
  for (let at = -height + 3; at < width; at += Math.max(6, width / 400)) {
    const [from, to] = [Math.max(0, at), Math.min(width, at + height)];
    parts.push(
      `M${round(x + from)} ${round(y + height - (from - at))}L${round(x + to)} ${round(y + height - (to - at))}`,
    );
  }
  return { kind: 'path', d: parts.join(''), stroke: { ink: 'border-strong', width: 1 } };
}

const round = (value: number): number => Math.round(value * 10) / 10;
