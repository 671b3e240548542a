/** Ways a store gets lost: files of a profile damaged while the browser is down, rows damaged from a page. */
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const inProfile = (profile, ...parts) => join(profile, 'Default', ...parts);

const database = (profile) => {
  const folder = inProfile(profile, 'IndexedDB');
  const name = readdirSync(folder).find((entry) => entry.endsWith('.indexeddb.leveldb'));
  return join(folder, name);
};

const filesLike = (profile, pattern) =>
  readdirSync(database(profile))
    .filter((name) => pattern.test(name))
    .map((name) => join(database(profile), name));

const current = /^CURRENT$/;
const manifest = /^MANIFEST-/;
const tables = /\.(log|ldb)$/;
const all = /./;

const remove = (path) => rmSync(path, { recursive: true, force: true });

const onFiles = (pattern, change) => (profile, random) => {
  for (const path of filesLike(profile, pattern)) change(path, random);
};

const zero = (path) => writeFileSync(path, Buffer.alloc(statSync(path).size));
const empty = (path) => truncateSync(path, 0);
const halve = (path) => truncateSync(path, Math.floor(statSync(path).size / 2));
const cut = (path) => truncateSync(path, Math.max(0, statSync(path).size - 100));

const garble = (path, random) =>
  writeFileSync(path, Buffer.from(Array.from({ length: statSync(path).size }, () => random() * 256)));

const flip = (path, random) => {
  const bytes = readFileSync(path);
  for (let flips = 0; flips < 40 && bytes.length > 0; flips++)
    bytes[Math.floor(random() * bytes.length)] ^= 1 << Math.floor(random() * 8);
  writeFileSync(path, bytes);
};

const removeOwn = (profile) => remove(inProfile(profile, 'File System'));
const removeLocal = (profile) => remove(inProfile(profile, 'Local Storage'));

/** Each damages the files of a profile whose browser is down. */
export const fileWays = {
  'database folder deleted': (profile) => remove(database(profile)),
  'all databases deleted': (profile) => remove(inProfile(profile, 'IndexedDB')),
  'database folder emptied': onFiles(all, remove),
  'database folder is a file': (profile) => {
    const path = database(profile);
    remove(path);
    writeFileSync(path, 'x');
  },
  'CURRENT deleted': onFiles(current, remove),
  'CURRENT zeroed': onFiles(current, zero),
  'CURRENT names a manifest that is not there': onFiles(current, (path) =>
    writeFileSync(path, 'MANIFEST-999999\n'),
  ),
  'manifest deleted': onFiles(manifest, remove),
  'manifest zeroed': onFiles(manifest, zero),
  'manifest cut in half': onFiles(manifest, halve),
  'manifest with flipped bits': onFiles(manifest, flip),
  'tables deleted': onFiles(tables, remove),
  'tables zeroed': onFiles(tables, zero),
  'tables emptied': onFiles(tables, empty),
  'tables cut in half': onFiles(tables, halve),
  'tables cut at the end': onFiles(tables, cut),
  'tables with flipped bits': onFiles(tables, flip),
  'tables garbled': onFiles(tables, garble),
  'every file garbled': onFiles(all, garble),
  'stale lock': onFiles(/^LOCK$/, (path) => writeFileSync(path, 'held')),
  'localStorage deleted': removeLocal,
  'second copy deleted': removeOwn,
  'localStorage and databases deleted': (profile) => {
    removeLocal(profile);
    remove(inProfile(profile, 'IndexedDB'));
  },
};

/** Everything the app could know it by: nothing can tell, so nothing must be reported as found. */
export const wipeAll = (profile) => {
  for (const part of ['IndexedDB', 'Local Storage', 'File System', 'WebStorage'])
    if (existsSync(inProfile(profile, part))) remove(inProfile(profile, part));
};

/** Each runs in a page of the app's origin; `id` is the document it aims at. */
export const rowWays = {
  'body is half a JSON': ({ bodies, put }, id) =>
    put('bodies', { ...bodies[id], json: bodies[id].json.slice(0, bodies[id].json.length / 2) }),
  'body is no JSON': ({ bodies, put }, id) => put('bodies', { ...bodies[id], json: '\u0000\u0001' }),
  'body is no retrospective': ({ bodies, put }, id) =>
    put('bodies', { ...bodies[id], json: '{"formatVersion":1,"title":7}' }),
  'body of another document': ({ bodies, put }, id) => {
    const other = Object.keys(bodies).find((key) => key !== id);
    put('bodies', { ...bodies[id], json: bodies[other].json });
  },
  'body missing': ({ remove: take }, id) => take('bodies', id),
  'row of the list missing': ({ remove: take }, id) => take('listed', id),
  'both rows missing': ({ remove: take }, id) => {
    take('bodies', id);
    take('listed', id);
  },
  'bodies cleared': ({ clear }) => clear('bodies'),
  'list cleared': ({ clear }) => clear('listed'),
  'every table cleared': ({ clear, stores }) => {
    for (const store of stores) clear(store);
  },
  'older state': ({ bodies, listed, put }, id) => {
    const value = { ...JSON.parse(bodies[id].json), title: 'older' };
    put('bodies', { ...bodies[id], revision: 1, json: JSON.stringify(value) });
    put('listed', { ...listed[id], revision: 1, title: 'older' });
  },
  'newer format': ({ bodies, put }, id) =>
    put('bodies', {
      ...bodies[id],
      json: JSON.stringify({ ...JSON.parse(bodies[id].json), formatVersion: 99 }),
    }),
};
