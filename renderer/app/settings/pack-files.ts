/** Team packs in and out of files; the reader is loaded when somebody takes one in. */
import type { TFunction } from 'i18next';
import type { FileKind, OpenedFile } from '../../../shared/host/host';
import type { PackProblem } from '../../../shared/lint/pack/pack';
import { tellPackProblem } from '../../../shared/lint/pack/tell-problem';
import { type KeptPack, keepPack, replacePack } from '../../store/packs';
import type { AppContext } from '../app-context';
import { problemText } from '../problem-text';

const kindOf = (t: TFunction): FileKind => ({ name: t('packs.fileKind'), extensions: ['json'] });

/** Asks for files and takes them in; answers one sentence a file. */
export async function importPacks({ host }: AppContext, t: TFunction): Promise<readonly string[]> {
  const files = await host.openFiles({ kinds: [kindOf(t)], multiple: true });
  if (!files.ok) return files.problem.kind === 'cancelled' ? [] : [problemText(t, files.problem)];
  const { readPack } = await import('../../../shared/lint/pack/read-pack');
  return files.value.map((file) => takeIn(file, t, readPack));
}

function takeIn(
  { name, bytes }: OpenedFile,
  t: TFunction,
  readPack: typeof import('../../../shared/lint/pack/read-pack').readPack,
): string {
  const text = new TextDecoder().decode(bytes);
  const read = readPack(text);
  if (!read.ok) return t('packs.refused', { file: name, place: placeOf(read.problem, t) });
  const kept = keepPack({ pack: read.pack, text });
  return kept.ok ? t(`packs.${kept.value}`, { name: read.pack.name }) : problemText(t, kept.problem);
}

const placeOf = (problem: PackProblem, t: TFunction): string =>
  tellPackProblem(problem, (key, values) => String(t(key as 'packs.place', values as never)));

/** Keeps a changed text in place of the pack of that name, on or off as it was; answers why it cannot be, or null. */
export async function savePack(text: string, name: string, t: TFunction): Promise<string | null> {
  const { readPack } = await import('../../../shared/lint/pack/read-pack');
  const read = readPack(text);
  if (!read.ok) return t('packs.notSaved', { place: placeOf(read.problem, t) });
  const kept = replacePack(name, { pack: read.pack, text });
  return kept.ok ? null : problemText(t, kept.problem);
}

/** Writes the file a pack came as; answers what went wrong, or null. */
export async function exportPack(
  { host }: AppContext,
  { pack, text }: KeptPack,
  t: TFunction,
): Promise<string | null> {
  const saved = await host.saveFile({
    name: `${pack.name.replace(/[^\p{L}\p{N} _-]+/gu, '-')}.json`,
    kind: kindOf(t),
    bytes: new TextEncoder().encode(text),
  });
  return saved.ok || saved.problem.kind === 'cancelled' ? null : problemText(t, saved.problem);
}
