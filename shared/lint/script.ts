/** What a text is written in: for one without Han characters the words and rules of English are enough. */

/** Latin letters alone, or Han characters, beside which words in Latin letters may stand. */
export type Script = 'latin' | 'han';

/** The characters `isHan` tells. */
const han = /[\u3400-\u9fff]/;

export const scriptOf = (text: string): Script => (han.test(text) ? 'han' : 'latin');
