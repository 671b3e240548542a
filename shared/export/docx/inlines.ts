/** Inline nodes → runs: one answer for each kind. */
import { ExternalHyperlink } from 'docx';
import type { FootnoteReference, Image } from 'mdast';
import type { Inline } from '../../prose/prose';
import { imagePlaceholder } from '../fit-manuscript';
import { type InlineMap, renderNode } from '../node-map';
import { type Content, forLibrary } from './elements';
import { hyperlinkTarget } from './hyperlink-target';
import { imageRun } from './images';
import type { RunProperties } from './properties';
import type { Scene } from './scene';
import { breakRun, textRun } from './text';

/** Runs in order, with the marks of the scene. */
export const renderInlines = (inlines: readonly Inline[], scene: Scene): readonly Content[] =>
  inlines.flatMap((inline) => renderNode<Inline, Content, Scene>(inlineMap, inline, scene));

const run = (text: string, { marks, design }: Scene): readonly Content[] =>
  text === '' ? [] : [textRun(text, marks, design.language)];

/** Soft line ends inside text are spaces, except between Chinese characters, where they are nothing. */
const flowing = (text: string): string =>
  text.includes('\n')
    ? text
        .replace(/(\p{Script=Han}|[，。；：！？、）」』”])\n(?=\p{Script=Han})/gu, '$1')
        .replaceAll('\n', ' ')
    : text;

const marked = (children: readonly Inline[], scene: Scene, marks: RunProperties) =>
  renderInlines(children, { ...scene, marks: { ...scene.marks, ...marks } });

const inlineMap: InlineMap<Content, Scene> = {
  text: ({ value }, scene) => run(flowing(value), scene),
  break: (_, scene) => [breakRun(scene.marks)],
  strong: ({ children }, scene) => marked(children, scene, { bold: true }),
  emphasis: ({ children }, scene) => marked(children, scene, { italics: true }),
  delete: ({ children }, scene) => marked(children, scene, { strike: true }),
  inlineCode: ({ value }, scene) =>
    run(value.replaceAll('\n', ' '), {
      ...scene,
      marks: { ...scene.marks, style: scene.design.ids.inlineCode },
    }),
  html: ({ value }, scene) => run(value, scene),
  link: ({ url, children }, scene) => linked(url, children, scene),
  linkReference: ({ identifier, children }, scene) =>
    linked(scene.definitions.links.get(identifier)?.url ?? '', children, scene),
  image: (image, scene) => pictured(image, scene),
  imageReference: ({ identifier, alt }, scene) =>
    pictured(
      { type: 'image', url: scene.definitions.links.get(identifier)?.url ?? '', alt: alt ?? '' },
      scene,
    ),
  footnoteReference: (reference, scene) => noted(reference, scene),
};

/** A link inside a link has no meaning; the outer one is followed. */
function linked(url: string, children: readonly Inline[], scene: Scene): readonly Content[] {
  const target = hyperlinkTarget(url);
  if (target === null || scene.marks.style === scene.design.ids.link) return renderInlines(children, scene);
  const inside = marked(children, scene, { style: scene.design.ids.link });
  return [new ExternalHyperlink({ link: target, children: forLibrary(inside) })];
}

const pictured = ({ url, alt }: Image, scene: Scene): readonly Content[] => {
  const picture = imageRun(url, alt ?? '', scene);
  return picture === null ? run(imagePlaceholder(alt, scene.design.language), scene) : [picture.run];
};

function noted({ identifier, label }: FootnoteReference, scene: Scene): readonly Content[] {
  const definition = scene.definitions.footnotes.get(identifier);
  if (scene.inNote || !definition) return run(`[${label ?? identifier}]`, scene);
  return [(scene.tableNotes ?? scene.collected.notes).mark(definition, scene)];
}
