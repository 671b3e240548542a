/** Finds the file of the built page that an address means, and nothing outside its folder. */
import { extname, resolve, sep } from 'node:path';
import { pageHeaders } from '../../shared/host/content-policy';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface BundleFile {
  readonly path: string;
  readonly type: string;
}

const decoded = (pathname: string): string | null => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
};

/** Null for a path that leaves the folder, is malformed, or has an ending the page never uses. `/` is index.html. */
export const bundleFile = (root: string, pathname: string): BundleFile | null => {
  const name = decoded(pathname);
  if (name === null || !name.startsWith('/') || /[\0\\]/.test(name)) return null;
  const path = resolve(root, `.${name === '/' ? '/index.html' : name}`);
  const type = types[extname(path)];
  return path.startsWith(resolve(root) + sep) && type !== undefined ? { path, type } : null;
};

/** The build names everything in `assets/` by its content: under one name it never changes. */
const isNamedByContent = ({ path }: BundleFile): boolean => path.split(sep).at(-2) === 'assets';

/** What an answer with the file says: what may be kept is kept, with the code a browser compiled from it. */
export const fileHeaders = (file: BundleFile): Readonly<Record<string, string>> => ({
  ...pageHeaders,
  'Content-Type': file.type,
  ...(isNamedByContent(file) ? { 'Cache-Control': 'max-age=31536000, immutable' } : {}),
});
