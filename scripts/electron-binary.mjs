/** Finds Electron's binary without loading the package, which would download it and wait for ever. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.mjs';

const packageFolder = inProject('node_modules/electron');
const patience = 5_000;

/** Electron's executable as it lies on this disk; null when it is not there. */
export const installedElectron = () => {
  const pathFile = join(packageFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(packageFolder, 'dist');
  const binary = join(folder, readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
};

/** Lets the package's own installer try for five seconds. */
const tryDownload = () =>
  new Promise((settle) => {
    const installer = join(packageFolder, 'install.js');
    if (!existsSync(installer)) return settle();
    const child = spawn(process.execPath, [installer], { stdio: 'ignore' });
    const limit = setTimeout(() => child.kill('SIGKILL'), patience);
    child.once('close', () => {
      clearTimeout(limit);
      settle();
    });
  });

/** Electron's executable, or null when it is neither here nor arrives in time. */
export const electronBinary = async () => {
  const installed = installedElectron();
  if (installed !== null) return installed;
  await tryDownload();
  return installedElectron();
};
