/** The shapes of a scene as SVG elements in the colours of the page. */
import { memo } from 'react';
import type { Ink, Mark, Shape, WordsShape } from '../../shared/drawing/scene';
import { unreachable } from '../../shared/kit/unreachable';

const colours: Readonly<Record<Ink, string>> = {
  surface: 'var(--surface)',
  sunken: 'var(--sunken)',
  wash: 'var(--wash)',
  text: 'var(--text)',
  'text-2': 'var(--text-2)',
  'text-3': 'var(--text-3)',
  line: 'var(--line)',
  border: 'var(--border)',
  'border-strong': 'var(--border-strong)',
  accent: 'var(--accent)',
  'accent-soft': 'var(--accent-soft)',
  'accent-mid': 'var(--accent-mid)',
  'on-accent': 'var(--on-accent)',
  note: 'var(--note)',
};

/** Drawn again only when the scene is another. */
export const SceneShapes = memo(function SceneShapes({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.flatMap((mark, at) =>
    mark.shapes.map((shape, index) => <OneShape key={`${mark.id ?? at} ${String(index)}`} shape={shape} />),
  );
});

function OneShape({ shape }: { readonly shape: Shape }) {
  if (shape.kind === 'words') return <Words words={shape} />;
  const paint = {
    fill: shape.fill ? colours[shape.fill] : 'none',
    stroke: shape.stroke && colours[shape.stroke.ink],
    strokeWidth: shape.stroke?.width,
    strokeDasharray: shape.stroke?.dash,
  };
  switch (shape.kind) {
    case 'path':
      return <path d={shape.d} {...paint} />;
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} {...paint} />;
    case 'rect': {
      const { x, y, width, height, radius } = shape;
      return <rect x={x} y={y} width={width} height={height} rx={radius} {...paint} />;
    }
    default:
      return unreachable(shape);
  }
}

function Words({ words }: { readonly words: WordsShape }) {
  const { lines, x, y, leading, size, weight, anchor, ink } = words;
  return (
    <text fontSize={size} fontWeight={weight} textAnchor={anchor} fill={colours[ink]}>
      {lines.map((line, index) => (
        <tspan key={`${String(index)} ${line}`} x={x} y={y + index * leading}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
