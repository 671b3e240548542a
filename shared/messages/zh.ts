/** 全部界面文字的中文，按区域分文件。 */
import { app } from './zh/app';
import { backups } from './zh/backups';
import { bundle } from './zh/bundle';
import { catalogue } from './zh/catalogue';
import { checks } from './zh/checks';
import { cli } from './zh/cli';
import { commands } from './zh/commands';
import { comparing } from './zh/comparing';
import { editor } from './zh/editor';
import { exporting } from './zh/exporting';
import { files } from './zh/files';
import { find } from './zh/find';
import { history } from './zh/history';
import { home } from './zh/home';
import { intake } from './zh/intake';
import { packs } from './zh/packs';
import { pasting } from './zh/pasting';
import { pictures } from './zh/pictures';
import { problems } from './zh/problems';
import { questions } from './zh/questions';
import { settings } from './zh/settings';
import { shell } from './zh/shell';
import { spelling } from './zh/spelling';
import { structures } from './zh/structures';
import { suggestions } from './zh/suggestions';
import { templates } from './zh/templates';
import { writing } from './zh/writing';

export const zh = {
  app,
  home,
  comparing,
  backups,
  bundle,
  editor,
  files,
  find,
  writing,
  suggestions,
  structures,
  exporting,
  intake,
  packs,
  catalogue,
  checks,
  pasting,
  pictures,
  problems,
  questions,
  history,
  commands,
  settings,
  shell,
  spelling,
  templates,
  cli,
} as const;
