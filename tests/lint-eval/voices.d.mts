/** Types of the labelled sentences, for tests that read them. */
interface Voice {
  readonly name: string;
  readonly about: string;
  readonly sealed: boolean;
  readonly sentences: readonly { readonly category: string | null; readonly text: string }[];
}

export function voicesOf(language: 'en' | 'zh'): Promise<readonly Voice[]>;
