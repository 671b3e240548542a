/** Who may import whom, as a table; everything not in it is forbidden. */
import { posix } from 'node:path';
import type { Source } from './sources';

/** `shared/` is a staircase: each may import what stands on an earlier step, and never its neighbours. */
const staircase: readonly (readonly string[])[] = [
  ['kit'],
  ['prose', 'drawing', 'zip'],
  ['retrospective', 'time'],
  ['lint', 'privacy'],
  ['steps', 'intake', 'consistency', 'manuscript', 'templates'],
  ['diagrams'],
  ['import', 'export'],
  ['archive', 'library'],
];

/** They stand beside the stairs: they import kit only, and everyone may import them. */
const besides: readonly string[] = ['host', 'messages'];

const everyArea: readonly string[] = [...staircase.flat(), ...besides].map((area) => `shared/${area}`);

const parts = ['store', 'editor', 'commands', 'hosts', 'workers'].map((area) => `renderer/${area}`);
const looks = ['renderer/ui', 'renderer/styles'];

/** Outside `shared/`: an area (the longest that fits) and the areas it may import besides itself. */
const doors: Readonly<Record<string, readonly string[]>> = {
  'renderer/ui': ['shared/kit', 'shared/messages', 'shared/drawing', 'renderer/styles'],
  'renderer/styles': [],
  'renderer/store': everyArea,
  'renderer/editor': [...everyArea, ...looks],
  'renderer/commands': [...everyArea, 'renderer/store', 'renderer/editor'],
  'renderer/hosts': ['shared/host', 'shared/kit', 'shared/messages'],
  'renderer/workers': everyArea,
  'renderer/features': [...everyArea, ...parts, ...looks],
  'renderer/app': [...everyArea, ...parts, ...looks, 'renderer/features', 'resources', 'package.json'],
  'renderer/main.tsx': [...everyArea, ...parts, ...looks, 'renderer/app'],
  'renderer/load-ahead.ts': ['renderer/app'],
  'electron/node': everyArea,
  'electron/cli': [...everyArea, 'electron/node', 'resources', 'package.json'],
  'electron/main': [...everyArea, 'electron/node'],
  'electron/preload': ['shared/host'],
};

/** Libraries with one home; the rest may be used wherever the environment allows. */
const homes: readonly { readonly library: RegExp; readonly home: readonly string[] }[] = [
  { library: /^(lexical|@lexical\/.*)$/, home: ['renderer/editor'] },
  { library: /^(dexie|dexie-react-hooks)$/, home: ['renderer/store'] },
  { library: /^dompurify$/, home: ['renderer/editor'] },
  { library: /^docx$/, home: ['shared/export/docx'] },
  { library: /^mammoth$/, home: ['shared/import/docx'] },
  { library: /^hast-util-(from-html|to-mdast)$/, home: ['shared/import/html'] },
  { library: /^electron$/, home: ['electron/main', 'electron/preload'] },
  { library: /^commander$/, home: ['electron/cli'] },
  { library: /^node:/, home: ['electron'] },
  { library: /^(temporal-polyfill|chrono-node)(\/.*)?$/, home: ['shared/time', 'shared/intake'] },
  { library: /^(mdast-util|micromark)/, home: ['shared/prose'] },
  {
    library: /^(react|react-dom|react-i18next|@base-ui\/react|lucide-react|zustand)(\/.*)?$/,
    home: ['renderer'],
  },
];

const isWithin = (path: string, area: string): boolean => path === area || path.startsWith(`${area}/`);

/** The area a file belongs to: `shared/prose`, `renderer/features/timeline`, `resources`. */
const areaOf = (path: string): string => {
  const segments = path.split('/');
  const depth = path.startsWith('renderer/features/') ? 3 : path.startsWith('resources/') ? 1 : 2;
  return segments.slice(0, depth).join('/');
};

const sharedMay = (area: string): readonly string[] => {
  const name = area.slice('shared/'.length);
  if (besides.includes(name)) return ['shared/kit'];
  const step = staircase.findIndex((names) => names.includes(name));
  const earlier = staircase.slice(0, Math.max(step, 0)).flat();
  return (step > 0 ? [...earlier, ...besides] : []).map((open) => `shared/${open}`);
};

const mayImport = (area: string): readonly string[] => {
  if (area.startsWith('shared/')) return sharedMay(area);
  const door = Object.keys(doors).find((key) => isWithin(area, key));
  return door === undefined ? [] : (doors[door] ?? []);
};

const stripComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** Everything a module imports or re-exports, as written. */
export const importsOf = (text: string): readonly string[] =>
  [...stripComments(text).matchAll(/(?:^|[\s;}])(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g)].map(
    ([, specifier]) => specifier ?? '',
  );

const ofOwn = (from: string, specifier: string): string | null => {
  const target = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const [area, other] = [areaOf(from), areaOf(target)];
  if (/(^|\/)index$/.test(target)) return `${from} imports the barrel ${specifier}`;
  const allowed = area === other || mayImport(area).some((open) => isWithin(other, open));
  return allowed ? null : `${area} must not import ${other} (${from})`;
};

const ofLibrary = (from: string, specifier: string): string | null => {
  const rule = homes.find(({ library }) => library.test(specifier));
  const atHome = rule === undefined || rule.home.some((home) => isWithin(from, home));
  return atHome ? null : `${specifier} belongs to ${rule.home.join(', ')} (${from})`;
};

/** One sentence for every import the table does not allow. */
export const importBreaches = ({ path, text }: Source): readonly string[] =>
  importsOf(text)
    .map((specifier) => (specifier.startsWith('.') ? ofOwn : ofLibrary)(path, specifier))
    .filter((breach) => breach !== null);
