export declare function loadChunks(table: {
  readonly scripts: Readonly<Record<string, string>>;
  readonly imports: Readonly<Record<string, readonly string[]>>;
  readonly polyfills: Readonly<Record<string, string>>;
  readonly entries: readonly string[];
}): void;
