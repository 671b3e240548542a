/** Zones as people write them ("All times in UTC", "CET (GMT+1)", "北京时间") to the names computers know. */
import { laidOut } from '../kit/laid-out';

import { zoneNames } from './zone-names';

/** Zones named in words rather than letters, the longest first. */
const inWords = new RegExp(
  Object.keys(zoneNames)
    .filter((name) => /[\p{Script=Han} ]/u.test(name))
    .sort((one, other) => other.length - one.length)
    .join('|'),
);

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
  msk: 'Europe/Moscow',
  sast: 'Africa/Johannesburg',
  eat: 'Africa/Nairobi',
  wat: 'Africa/Lagos',
  pkt: 'Asia/Karachi',
  ict: 'Asia/Bangkok',
  wib: 'Asia/Jakarta',
  myt: 'Asia/Kuala_Lumpur',
  pht: 'Asia/Manila',
  awst: 'Australia/Perth',
  acst: 'Australia/Adelaide',
  acdt: 'Australia/Adelaide',
  brt: 'America/Sao_Paulo',
  akst: 'America/Anchorage',
  akdt: 'America/Anchorage',
  hst: 'Pacific/Honolulu',
  mez: 'Europe/Berlin',
  mesz: 'Europe/Berlin',
  nzst: 'Pacific/Auckland',
  nzdt: 'Pacific/Auckland',
};

const announced = laidOut('iu')`
  (?:times?|timestamps?|zone|hours?)\b[^.\n]{0,30}?\b(?:in|are|is|use|zone:?|:)\s+([^\n.]{2,40})|
  (?:时间|时区)[^。\n]{0,12}?(?:为|是|采用|均为|以|：|:)\s?([^\n。]{2,30})|
  ^\s*\(?((?:UTC|GMT)[^\n]{0,10}|[A-Z]{2,4}T)\)?\s*$|
  \ball\s+times\s+((?:UTC|GMT)[^\n.]{0,10}|[A-Z]{2,4}T)\b
`;
const offset = /(?:UTC|GMT)\s?([+−-])\s?(\d{1,2})(?::?(00|15|30|45))?(?!\d)/iu;
const named =
  /\b(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][A-Za-z_]+/;

/**
 * The zone a sentence announces for the times around it, or null when it announces none.
 * Whole-hour offsets become `Etc/GMT…`, whose sign is the other way round.
 */
export function announcedZone(text: string, language: 'en' | 'zh'): string | null {
  const found = announced.exec(text);
  return found ? zoneNamed(found[1] ?? found[2] ?? found[3] ?? found[4] ?? '', language) : null;
}

/** The zone a text names, or null: a place first, then an abbreviation, an offset, at last UTC itself. */
export function zoneNamed(text: string, language: 'en' | 'zh'): string | null {
  const place = named.exec(text)?.[0];
  if (place) return place;
  const told = inWords.exec(text.toLowerCase())?.[0];
  if (told !== undefined) return String(zoneNames[told]);
  const hours = offsetIn(text);
  const words = text.match(/\b[A-Z]{1,4}\b/g)?.map((word) => word.toLowerCase()) ?? [];
  if (words.includes('cst'))
    return hours === 480 || (hours === null && language === 'zh') ? 'Asia/Shanghai' : 'America/Chicago';
  const zone = words.map((word) => abbreviations[word]).find((name) => name !== undefined);
  if (zone !== undefined) return zone;
  if (hours !== null) return fixedZone(hours, language);
  return words.some((word) => ['utc', 'gmt', 'z'].includes(word)) ? 'UTC' : null;
}

/** In minutes. */
function offsetIn(text: string): number | null {
  const [, sign, hours, minutes = '0'] = offset.exec(text) ?? [];
  return hours === undefined ? null : (Number(hours) * 60 + Number(minutes)) * (sign === '+' ? 1 : -1);
}

function fixedZone(minutes: number, language: 'en' | 'zh'): string | null {
  if (minutes === 0) return 'UTC';
  if (minutes === 480 && language === 'zh') return 'Asia/Shanghai';
  const size = Math.abs(minutes);
  if (size > 14 * 60) return null;
  if (size % 60 === 0 && size <= 12 * 60) return `Etc/GMT${minutes > 0 ? '-' : '+'}${size / 60}`;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
