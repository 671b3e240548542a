/** Tells addresses of machines from versions, clocks and names with colons. */

const changed =
  /(?:\bupgrad(?:e[ds]?|ing)|\bbump(?:ed)?|\bdowngrad(?:e[ds]?|ing)|升级|升到|降级)[^.。]{0,40}$/i;
const versionBefore = /(?:\bv|\bver(?:sion)?\.?|\brelease|\bbuild|版本(?:号)?|[A-Za-z]\/|\brev)[:：]?\s?$/i;
/** Addresses that say nothing about anybody: this machine, none, all. */
const empty4 = /^(?:0\.|127\.|255\.)/;

/** Whether four numbers are an address and no version. */
export function isAddress4(found: string, text: string, start: number): boolean {
  const parts = found.split('.');
  const fits = parts.every((part) => Number(part) <= 255 && (part === '0' || !part.startsWith('0')));
  const before = text.slice(Math.max(0, start - 12), start);
  const sentence = text.slice(Math.max(0, start - 60), start).replace(/(?<=\d)\.(?=\d)/g, ' ');
  return (
    fits &&
    !empty4.test(found) &&
    !changed.test(sentence) &&
    !(versionBefore.test(before) && !/\/\/$/.test(before))
  );
}

/** Whether groups with colons are an address: eight of them, or fewer around one gap. */
export function isAddress6(found: string): boolean {
  const gaps = found.match(/::/g)?.length ?? 0;
  const groups = found.split(':').filter((group) => group !== '');
  if (gaps > 1 || (gaps === 0 && groups.length !== 8) || groups.length < 2) return false;
  if (gaps === 1 && groups.length > 7) return false;
  return groups.some((group) => group.length >= 3) && groups.join('').length >= 5;
}
