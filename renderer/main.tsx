/** Composition root: which shell, which store, then the app. */
import './styles/tokens.css';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { toInstant } from '../shared/kit/instant';
import { App } from './app/App';
import { applyAppearance } from './app/appearance';
import { findLoss } from './app/backups/restore';
import { preferredLanguage, startWords } from './app/i18n';
import { keyboardOf } from './app/keyboard';
import { runCommand } from './app/run-command';
import { expectArrival } from './commands/arrivals';
import { registerKeys } from './commands/keys';
import { commands } from './commands/registry';
import { chooseHost } from './hosts/choose-host';
import { openMirror } from './store/mirror';
import { openLibrary } from './store/open-library';
import { usePreferences } from './store/preferences';
import { openWrittenFiles } from './store/written-files';
import { createPacker } from './workers/pack-client';

const host = chooseHost();
const preferences = usePreferences.getState().values;
const makeId = () => crypto.randomUUID();
const now = () => toInstant(Date.now());

applyAppearance(preferences);
startWords(preferences.language ?? preferredLanguage(host.languages));
// Before anything is on the screen: no key is pressed in vain.
registerKeys({ commands, keyboard: keyboardOf(host), onRun: runCommand });

const library = openLibrary({
  database: { name: 'afterword' },
  now,
  makeId,
  locks: navigator.locks,
  storage: localStorage,
  channel: (name) => new BroadcastChannel(name),
  timers: window,
});

const packArchive = createPacker();

const mirror =
  host.backups &&
  openMirror({
    backups: host.backups,
    keeping: library.keeping,
    pack: ({ json, assets }, id) => packArchive({ json, assets, id, shownOnly: false }),
    locks: navigator.locks,
    timers: window,
    now,
  });

const files = host.can.writeInPlace
  ? openWrittenFiles({
      documents: host.documents,
      library,
      pack: ({ json, assets }, id) => packArchive({ json, assets, id, shownOnly: true }),
      timers: window,
      now,
    })
  : null;

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const app = { host, library, mirror, files, makeId, now, zone };
createRoot(root).render(<App app={app} look={findLoss(app)} onDrawn={expectArrival()} />);
