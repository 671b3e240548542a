/** The machine around the app: one display, the system's theme, power, a clipboard. */
import { EventEmitter } from 'node:events';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const workArea: Rectangle = { x: 0, y: 0, width: 1920, height: 1080 };

const display = { id: 1, bounds: workArea, workArea, scaleFactor: 1 };

export const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
});

export const nativeTheme = Object.assign(new EventEmitter(), {
  themeSource: 'system',
  shouldUseDarkColors: false,
});
