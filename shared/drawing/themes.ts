/** Values of the colours for files: the design tokens of the light and the dark page, and ink on white paper. */
import type { Ink } from './scene';

export type Theme = Readonly<Record<Ink, string>>;

export const light: Theme = {
  surface: '#ffffff',
  sunken: '#f3f1ec',
  wash: '#f9f8f5',
  text: '#1f2328',
  'text-2': '#57606a',
  'text-3': '#626973',
  line: '#eae7e0',
  border: '#d9d5cc',
  'border-strong': '#8a8578',
  accent: '#0f6e63',
  'accent-soft': '#e3f1ee',
  'accent-mid': '#a9d2cb',
  'on-accent': '#ffffff',
  note: '#7a5a00',
};

export const dark: Theme = {
  surface: '#1d2024',
  sunken: '#121416',
  wash: '#202428',
  text: '#e6e4df',
  'text-2': '#a9adb3',
  'text-3': '#8d939a',
  line: '#2a2f34',
  border: '#343a40',
  'border-strong': '#6e757d',
  accent: '#4cc2b0',
  'accent-soft': '#17332f',
  'accent-mid': '#2b655d',
  'on-accent': '#16181b',
  note: '#e0b84c',
};

/** Paper is white, and its pale lines are drawn darker than a screen needs them. */
export const print: Theme = {
  ...light,
  sunken: '#f0f0f0',
  wash: '#ffffff',
  'text-2': '#40464d',
  'text-3': '#40464d',
  line: '#d0d0d0',
  border: '#a8a8a8',
};
