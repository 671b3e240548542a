/** The pictures of a document as Mermaid, for where Markdown is shown by a program that draws it. */
import { type DrawnPictures, drawingCode, type PictureId } from '../../manuscript/pictures';
import type { Retrospective } from '../../retrospective/retrospective';
import { worthDrawing } from '../document-pictures';
import { say } from '../picture';
import { pictureTitles } from '../picture-titles';
import { eventTimeline, type TimelineOptions } from './event-timeline';
import { fishboneChart, whysChart } from './factor-charts';
import { measureQuadrants } from './measure-quadrants';
import { mermaidText } from './mermaid-text';

/** The same ones as images, in the same places. */
export function mermaidDrawings(retrospective: Retrospective, options: TimelineOptions): DrawnPictures {
  const { language } = options;
  const write: Readonly<Record<PictureId, () => string>> = {
    strip: () => eventTimeline(retrospective, options),
    'whys-tree': () => whysChart(retrospective, language),
    fishbone: () => fishboneChart(retrospective, language),
    quadrants: () => measureQuadrants(retrospective, language),
  };
  return Object.fromEntries(
    worthDrawing(retrospective).map((id) => [
      id,
      { code: drawingCode(id, titled(write[id](), say(pictureTitles[id], language))) },
    ]),
  );
}

/** With a title for those who do not see it. */
const titled = (diagram: string, title: string): string =>
  diagram.replace('\n', `\n  accTitle: ${mermaidText(title)}\n`);
