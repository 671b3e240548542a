/** Packs the app for Linux around a stub of Electron, without a network, and answers where it lies and what is in it. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { build, Platform } from 'electron-builder';
import { project } from './project.mjs';

/** The mark before the fuses in Electron's binary; a version, their number and one character each follow. */
const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** The fuses in their order, and whether each is on as Electron comes. */
const fuses = [
  ['runAsNode', true],
  ['cookieEncryption', false],
  ['nodeOptions', true],
  ['nodeCliInspect', true],
  ['asarIntegrity', false],
  ['onlyLoadAppFromAsar', false],
  ['browserV8Snapshot', false],
  ['fileProtocolPrivileges', true],
];

const asItComes = () =>
  Buffer.concat([
    Buffer.from(mark, 'latin1'),
    Buffer.from([1, fuses.length]),
    Buffer.from(fuses.map(([, isOn]) => (isOn ? '1' : '0')).join(''), 'latin1'),
  ]);

/** Names of the fuses that are on in a packed binary. */
export const fusesOn = (binary) => {
  const bytes = readFileSync(binary);
  const first = bytes.indexOf(mark, 0, 'latin1') + mark.length + 2;
  return fuses.flatMap(([name], index) => (bytes[first + index] === 0x31 ? [name] : []));
};

/** As much of an Electron as a packer touches: it cannot start. */
const makeStub = (folder) => {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from('stub'), asItComes()]));
  chmodSync(join(folder, 'electron'), 0o755);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version', 'chrome-sandbox'])
    writeFileSync(join(folder, name), '');
  return folder;
};

/** Packs what is in `out/`; `app` is the unpacked app.asar, `files` are the names in it. */
export const packWithStub = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-package-'));
  await build({
    projectDir: project,
    targets: Platform.LINUX.createTarget('dir'),
    publish: 'never',
    config: {
      extends: 'electron-builder.yml',
      electronDist: makeStub(join(folder, 'electron')),
      directories: { output: join(folder, 'dist'), buildResources: 'resources/icons' },
    },
  });
  const packed = join(folder, 'dist', 'linux-unpacked');
  const archive = join(packed, 'resources', 'app.asar');
  const app = join(folder, 'app');
  extractAll(archive, app);
  return { folder, packed, binary: join(packed, 'afterword-desktop'), app, files: listPackage(archive) };
};
