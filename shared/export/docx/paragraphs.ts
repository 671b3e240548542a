/** The plain paragraph, which most blocks come to. */
import { Paragraph, type ParagraphChild } from 'docx';
import type { Scene } from './scene';

/** A paragraph in the style of its surroundings. */
export const plain = (children: readonly ParagraphChild[], scene: Scene): Paragraph =>
  new Paragraph({ style: scene.style, children, ...leftOf(scene), ...gapBelow(scene) });

/** The space a list wants below; nothing where the style decides. */
export const gapBelow = ({ gap }: Scene) => (gap === undefined ? {} : { spacing: { after: gap } });

/** The indentation of the scene; nothing at the margin. */
export const leftOf = ({ indent }: Scene) => (indent > 0 ? { indent: { left: indent } } : {});
