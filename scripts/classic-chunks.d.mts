import type { Plugin } from 'vite';

export declare const classicChunks: (chunks: {
  readonly entry: string;
  readonly ahead: string;
  readonly soon: string;
  readonly polyfills: Readonly<Record<string, string>>;
}) => Plugin;
