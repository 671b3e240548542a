/** Scene → the text of an SVG file. */
import { unreachable } from '../kit/unreachable';
import type { Mark, Scene, Shape, WordsShape } from './scene';
import type { Theme } from './themes';
import { oneLine } from './wrap';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as XML may hold it, in content and in attributes. */
export const escapeXml = (text: string): string =>
  oneLine(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** No more than two places behind the point: the same picture is the same text on every machine. */
export const tidy = (value: number): number => Math.round(value * 100) / 100;

type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributes = (all: Attributes): string =>
  Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) => ` ${name}="${typeof value === 'number' ? tidy(value) : escapeXml(String(value))}"`,
    )
    .join('');

const element = (name: string, all: Attributes, content = ''): string =>
  content === '' ? `<${name}${attributes(all)}/>` : `<${name}${attributes(all)}>${content}</${name}>`;

const paintOf = ({ fill, stroke }: Exclude<Shape, WordsShape>, theme: Theme): Attributes => ({
  fill: fill ? theme[fill] : 'none',
  stroke: stroke && theme[stroke.ink],
  'stroke-width': stroke?.width,
  'stroke-dasharray': stroke?.dash,
});

function shapeText(shape: Shape, theme: Theme): string {
  switch (shape.kind) {
    case 'path':
      return element('path', { d: shape.d, ...paintOf(shape, theme) });
    case 'circle':
      return element('circle', { cx: shape.x, cy: shape.y, r: shape.radius, ...paintOf(shape, theme) });
    case 'rect': {
      const { x, y, width, height, radius } = shape;
      return element('rect', { x, y, width, height, rx: radius, ...paintOf(shape, theme) });
    }
    case 'words':
      return wordsText(shape, theme);
    default:
      return unreachable(shape);
  }
}

/** Lines are parted by a space, so that whoever reads the text alone reads words. */
function wordsText({ lines, x, y, size, leading, weight, anchor, ink }: WordsShape, theme: Theme): string {
  const spans = lines.map((line, index) => element('tspan', { x, y: y + index * leading }, escapeXml(line)));
  const look = {
    'font-size': size,
    'font-weight': weight,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    fill: theme[ink],
  };
  return spans.length === 0 ? '' : element('text', look, spans.join(' '));
}

const markText = ({ shapes }: Mark, theme: Theme): string => {
  const drawn = shapes.map((shape) => shapeText(shape, theme)).join('');
  return drawn === '' ? '' : element('g', {}, drawn);
};

const faces =
  "Inter, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', system-ui, sans-serif";

/** A whole file, with the words for those who do not see it. The same scene and theme give the same text. */
export function sceneToSvg(scene: Scene, theme: Theme): string {
  const { width, height, language, title, description, marks } = scene;
  const head = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${tidy(width)} ${tidy(height)}`,
    width,
    height,
    role: 'img',
    'xml:lang': language === 'zh' ? 'zh-Hans' : 'en',
    'font-family': faces,
  };
  const content = [
    element('title', {}, escapeXml(title)),
    element('desc', {}, escapeXml(description)),
    element('rect', { width, height, fill: theme.surface }),
    ...marks.map((mark) => markText(mark, theme)),
  ];
  return `${element('svg', head, content.join(''))}\n`;
}
