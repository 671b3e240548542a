/** The language of a pasted text. */
import type { Language } from '../kit/bilingual';

const looked = 60_000;

/** Chinese when at least one word in four is a Han character. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, looked);
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = sample.match(/[\p{L}--\p{Script=Han}]+/gv)?.length ?? 0;
  return han > 0 && han * 3 >= others ? 'zh' : 'en';
}
