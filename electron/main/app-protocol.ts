/** Serves the built page as `app://afterword/`, with the same headers as the loopback server. */
import { readFile } from 'node:fs/promises';
import type { Protocol } from 'electron';
import { pageHeaders } from '../../shared/host/content-policy';
import { bundleFile, fileHeaders } from '../node/bundle-file';
import { isOwnAddress, scheme } from './own-page';

/** Must run before the app is ready: a secure origin has storage, locks and workers. */
export const declareScheme = (protocol: Protocol): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);

const nothing = (status: number): Response => new Response(null, { status, headers: pageHeaders });

const answer = async (root: string, request: Request): Promise<Response> => {
  if (request.method !== 'GET' || !isOwnAddress(request.url)) return nothing(405);
  const file = bundleFile(root, new URL(request.url).pathname);
  if (file === null) return nothing(404);
  return readFile(file.path).then(
    (body) => new Response(body, { headers: fileHeaders(file) }),
    () => nothing(404),
  );
};

/** `root` is the folder of the built page. */
export const servePage = (protocol: Protocol, root: string): void =>
  protocol.handle(scheme, (request) => answer(root, request));
