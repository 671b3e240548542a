/** Reads the directory of a zip file, so that nothing is inflated before its names and sizes are known. */

/** One file in the zip; sizes in bytes, as the directory claims them. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly compressed: number;
  readonly inflated: number;
  /** Offset of its first byte of data. */
  readonly data: number;
}

/** Why a zip file is not taken. */
export type ZipRefusal =
  | 'no-zip'
  | 'too-many'
  | 'too-large'
  | 'encrypted'
  | 'zip64'
  | 'name'
  | 'method'
  | 'overlap';

/** How much a directory may claim before anything of it is read. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all of them together. */
  readonly inflated: number;
}

const ofArchive: ZipLimits = { entries: 2_000, inflated: 100 * 1024 * 1024 };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

/** The entries in the order of the directory, folders left out; or why the file is refused. */
export function readDirectory(
  bytes: Uint8Array,
  limits: ZipLimits = ofArchive,
): readonly ZipEntry[] | ZipRefusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return 'no-zip';
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) return 'zip64';
  if (count > limits.entries) return 'too-many';
  try {
    return readEntries(bytes, view, { start, count, inflated: limits.inflated });
  } catch {
    return 'no-zip';
  }
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return null;
}

/** Where the directory says it begins, how many it lists, and how much they may be. */
interface Claim {
  readonly start: number;
  readonly count: number;
  readonly inflated: number;
}

function readEntries(
  bytes: Uint8Array,
  view: DataView,
  { start, count, inflated }: Claim,
): readonly ZipEntry[] | ZipRefusal {
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = start;
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const read = readEntry(bytes, view, at);
    if (typeof read === 'string') return read;
    at = read.next;
    total += read.entry.inflated;
    if (total > inflated) return 'too-large';
    if (names.has(read.entry.name)) return 'name';
    names.add(read.entry.name);
    if (!read.entry.name.endsWith('/')) entries.push(read.entry);
  }
  return overlapping(entries) ? 'overlap' : entries;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } | ZipRefusal {
  if (view.getUint32(at, true) !== entryMark) return 'no-zip';
  if ((view.getUint16(at + 8, true) & 0x2041) !== 0) return 'encrypted';
  const nameLength = view.getUint16(at + 28, true);
  const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
  const entry: ZipEntry = {
    name,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    compressed: view.getUint32(at + 20, true),
    inflated: view.getUint32(at + 24, true),
    data: dataOf(view, view.getUint32(at + 42, true)),
  };
  if (entry.compressed === 0xffffffff || entry.inflated === 0xffffffff) return 'zip64';
  if (entry.method !== 0 && entry.method !== 8) return 'method';
  if (!isPlainName(name)) return 'name';
  if (entry.data < 0 || entry.data + entry.compressed > bytes.length) return 'no-zip';
  return {
    entry,
    next: at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
}

function dataOf(view: DataView, local: number): number {
  if (view.getUint32(local, true) !== localMark) return -1;
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

/** Our own names are ASCII; of any other it only matters that it differs. */
const nameOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 1_000));

const isPlainName = (name: string): boolean =>
  name !== '' && !/^[/\\]|\\|^[a-z]:|\0/i.test(name) && !name.split('/').includes('..');

/** Entries that share their bytes are how a small file becomes a large one. */
function overlapping(entries: readonly ZipEntry[]): boolean {
  const sorted = [...entries].sort((one, other) => one.data - other.data);
  return sorted.some((entry, index) => {
    const next = sorted[index + 1];
    return next !== undefined && entry.data + entry.compressed > next.data;
  });
}
