/** The plain paragraph, which most blocks come to. */
import { ExternalHyperlink, ImageRun } from 'docx';
import { inlineText } from '../../prose/leaves';
import type { Inline } from '../../prose/prose';
import type { Content } from './elements';
import { renderInlines } from './inlines';
import { paragraphSteps } from './measure';
import type { ParagraphProperties } from './properties';
import type { Rendered, Scene } from './scene';
import { paragraph } from './text';

/** A paragraph in the style of its surroundings. */
export function plain(children: readonly Inline[], scene: Scene): Rendered {
  const content = renderInlines(children, scene);
  return {
    node: paragraph(standing(scene, content), content),
    steps: paragraphSteps(inlineText(children), scene),
    ...(scene.keepNext ? { keepNext: true } : {}),
  };
}

/** Style, place and distances of a paragraph of the scene. */
export function standing(scene: Scene, content: readonly Content[] = []): ParagraphProperties {
  const { design, style, indent, gap, keepNext = false } = scene;
  // A line of a fixed height would cut a picture off.
  const opened = design.face.exact && content.some(isPicture) ? { line: 240, exact: false } : {};
  const spacing = { ...(gap === undefined ? {} : { after: gap }), ...opened };
  return {
    style: design.ids[style],
    ...(Object.keys(spacing).length > 0 ? { spacing } : {}),
    ...(indent > 0 ? { indent: { left: indent } } : {}),
    ...(keepNext ? { keepNext } : {}),
  };
}

const isPicture = (child: Content): boolean =>
  child instanceof ImageRun || (child instanceof ExternalHyperlink && child.options.children.some(isPicture));
