/** Zones as people write them ("All times in UTC", "CET (GMT+1)", "北京时间") to the names computers know. */

/** Abbreviations with one sensible reading; "CST" is read by the language of the document. */
const abbreviations: Readonly<Record<string, string>> = {
  cet: 'Europe/Paris',
  cest: 'Europe/Paris',
  eet: 'Europe/Helsinki',
  eest: 'Europe/Helsinki',
  wet: 'Europe/Lisbon',
  west: 'Europe/Lisbon',
  bst: 'Europe/London',
  ist: 'Asia/Kolkata',
  est: 'America/New_York',
  edt: 'America/New_York',
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  ast: 'America/Halifax',
  cdt: 'America/Chicago',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  jst: 'Asia/Tokyo',
  kst: 'Asia/Seoul',
  sgt: 'Asia/Singapore',
  hkt: 'Asia/Hong_Kong',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
  nzst: 'Pacific/Auckland',
  nzdt: 'Pacific/Auckland',
};

const announced =
  /(?:times?|timestamps?|zone|hours?)\b[^.\n]{0,30}?\b(?:in|are|is|use|zone:?|:)\s+([^\n.]{2,40})|(?:时间|时区)[^。\n]{0,12}?(?:为|是|采用|均为|以|：|:)\s?([^\n。]{2,30})|^\s*\(?((?:UTC|GMT)[^\n]{0,10}|[A-Z]{2,4}T)\)?\s*$/iu;
const offset = /(?:UTC|GMT)\s?([+-−])\s?(\d{1,2})(?::?00)?(?!\d)/iu;
const named =
  /\b(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][A-Za-z_]+/;

/**
 * The zone a sentence announces for the times around it, or null when it announces none.
 * Whole-hour offsets become `Etc/GMT…`, whose sign is the other way round.
 */
export function announcedZone(text: string, language: 'en' | 'zh'): string | null {
  const found = announced.exec(text);
  return found ? zoneNamed(found[1] ?? found[2] ?? found[3] ?? '', language) : null;
}

/** The zone a text names, or null: a place first, then an abbreviation, an offset, at last UTC itself. */
export function zoneNamed(text: string, language: 'en' | 'zh'): string | null {
  const place = named.exec(text)?.[0];
  if (place) return place;
  if (/北京时间|中国标准时间|beijing time/iu.test(text)) return 'Asia/Shanghai';
  const hours = offsetIn(text);
  const words = text.match(/\b[A-Z]{1,4}\b/g)?.map((word) => word.toLowerCase()) ?? [];
  if (words.includes('cst'))
    return hours === 8 || (hours === null && language === 'zh') ? 'Asia/Shanghai' : 'America/Chicago';
  const zone = words.map((word) => abbreviations[word]).find((name) => name !== undefined);
  if (zone !== undefined) return zone;
  if (hours !== null) return fixedZone(hours, language);
  return words.some((word) => ['utc', 'gmt', 'z'].includes(word)) ? 'UTC' : null;
}

function offsetIn(text: string): number | null {
  const [, sign, hours] = offset.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * (sign === '+' ? 1 : -1);
}

/** Half-hour offsets have no name of this kind. */
function fixedZone(hours: number, language: 'en' | 'zh'): string | null {
  if (hours === 0) return 'UTC';
  if (hours === 8 && language === 'zh') return 'Asia/Shanghai';
  return Math.abs(hours) <= 12 ? `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}` : null;
}
