/** British spellings as their American ones, where the dictionary has only these: both are right. */

const endings: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|ing|er|ers|able|ation|ations|ational)$/, 'iz$1'],
  [/ys(e|ed|es|ing|er|ers)$/, 'yz$1'],
  [/our(s|ed|ing|al|ally|ful|less|able|ably|ite|ites|hood|y)?$/, 'or$1'],
  [/our(er|ers|ist|ists)$/, 'or$1'],
  [/([bt])re(s|d)?$/, '$1er$2'],
  [/([a-z]{2}[aeiou])ll(ed|ing|er|ers|ation|ations)$/, '$1l$2'],
  [/([a-z]{2}[aeiou])pp(ed|ing)$/, '$1p$2'],
  [/([a-z]{2}[aeiou])ss(ed|ing)$/, '$1s$2'],
  [/ogue(s|d)?$/, 'og$1'],
  [/(def|off|lic|pret)ence(s|d)?$/, '$1ense$2'],
  [/practis(e|ed|es|ing)$/, 'practic$1'],
  [/programme(s)?$/, 'program$1'],
  [/(fulfi|enro|insta|ski|wi)l(s|ment|ments|ful|fully)$/, '$1ll$2'],
  [/judgement(s|al)?$/, 'judgment$1'],
  [/ageing$/, 'aging'],
];

/** Words of no pattern. */
const singles: Readonly<Record<string, string>> = {
  aluminium: 'aluminum',
  catalogue: 'catalog',
  cheque: 'check',
  cosy: 'cozy',
  grey: 'gray',
  learnt: 'learned',
  manoeuvre: 'maneuver',
  mum: 'mom',
  sceptical: 'skeptical',
  spelt: 'spelled',
  storey: 'story',
  tyre: 'tire',
  tyres: 'tires',
  whilst: 'while',
};

/** What the word would be in American English, in small letters; empty for a word of no pattern. */
export function americanOf(word: string): readonly string[] {
  const small = word.toLowerCase();
  const single = Object.hasOwn(singles, small) ? singles[small] : undefined;
  const ends = endings.flatMap(([ending, american]) => {
    const other = small.replace(ending, american);
    return other === small ? [] : [other];
  });
  return single === undefined ? ends : [single, ...ends];
}
