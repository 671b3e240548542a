/** Every visible string in English, one area a file; the shape is the type of all keys. */
import { app } from './en/app';
import { backups } from './en/backups';
import { bundle } from './en/bundle';
import { catalogue } from './en/catalogue';
import { checks } from './en/checks';
import { cli } from './en/cli';
import { commands } from './en/commands';
import { comparing } from './en/comparing';
import { editor } from './en/editor';
import { exporting } from './en/exporting';
import { files } from './en/files';
import { find } from './en/find';
import { history } from './en/history';
import { home } from './en/home';
import { intake } from './en/intake';
import { packs } from './en/packs';
import { pasting } from './en/pasting';
import { pictures } from './en/pictures';
import { problems } from './en/problems';
import { questions } from './en/questions';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { spelling } from './en/spelling';
import { structures } from './en/structures';
import { suggestions } from './en/suggestions';
import { templates } from './en/templates';
import { writing } from './en/writing';

export const en = {
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
