/** A picture as data: shapes at their places, before they become an SVG text or elements of a page. */
import type { Language } from '../kit/bilingual';
import type { Id } from '../kit/ids';

/** Colours by the name of their design token; a theme or the page gives them their values. */
export const inks = [
  'surface',
  'sunken',
  'wash',
  'text',
  'text-2',
  'text-3',
  'line',
  'border',
  'border-strong',
  'accent',
  'accent-soft',
  'accent-mid',
  'on-accent',
  'note',
] as const;
export type Ink = (typeof inks)[number];

/** In pixels, from the upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Stroke {
  readonly ink: Ink;
  readonly width: number;
  /** Lengths of dashes and of what lies between them, as SVG writes them. */
  readonly dash?: string;
}

interface Painted {
  readonly fill?: Ink;
  readonly stroke?: Stroke;
}

export interface PathShape extends Painted {
  readonly kind: 'path';
  /** SVG path data. */
  readonly d: string;
}

export interface CircleShape extends Painted {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface RectShape extends Painted, Box {
  readonly kind: 'rect';
  readonly radius: number;
}

export interface TextStyle {
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly weight: 400 | 600;
}

export interface WordsShape extends TextStyle {
  readonly kind: 'words';
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly ink: Ink;
}

export type Shape = PathShape | CircleShape | RectShape | WordsShape;

/** Shapes that belong together; those of an item of the document bear its id and can be opened. */
export interface Mark {
  readonly id: Id | null;
  /** What it stands for, in words; empty for mere lines. */
  readonly name: string;
  /** The room its words and signs take. */
  readonly box: Box;
  readonly shapes: readonly Shape[];
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly title: string;
  /** The same content in one or a few sentences. */
  readonly description: string;
  /** Later ones lie over earlier ones. */
  readonly marks: readonly Mark[];
}

/** Lines and grounds: nothing to open, no room of their own. */
export const backdrop = (shapes: readonly Shape[]): Mark => ({
  id: null,
  name: '',
  box: { x: 0, y: 0, width: 0, height: 0 },
  shapes,
});
