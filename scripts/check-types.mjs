/** Type-checks each environment by its own tsconfig, so that none can borrow another's globals. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { inProject, project } from './project.mjs';

const environments = ['shared', 'shared/export/docx', 'renderer', 'electron', 'tests'];

const hasSources = (folder) =>
  readdirSync(inProject(folder), { recursive: true }).some((name) => /\.tsx?$/.test(name));

const isSound = (folder) => {
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/typescript/bin/tsc',
      '-p',
      folder,
      '--incremental',
      '--tsBuildInfoFile',
      inProject('node_modules/.cache/types', `${folder.replaceAll('/', '-')}.json`),
    ],
    {
      cwd: project,
      stdio: 'inherit',
    },
  );
  if (status !== 0) console.error(`Types: ${folder} does not compile.`);
  return status === 0;
};

const failed = environments.filter(hasSources).filter((folder) => !isSound(folder));
process.exitCode = failed.length === 0 ? 0 : 1;
