/** The part of nspell that is used; the package has no types of its own. */
declare module 'nspell' {
  interface Spelling {
    correct(word: string): boolean;
    suggest(word: string): string[];
  }
  const createSpelling: (rules: string, words: string) => Spelling;
  export default createSpelling;
}
