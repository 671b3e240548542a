/** Text that exists in both languages of the app, side by side. */
export type Language = 'en' | 'zh';

export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}
