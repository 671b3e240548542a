/** The desk with its editor is loaded by itself: at once where a document is asked for, else while the home screen rests. */
import { lazyScreen } from '../lazy-screen';
import { readRoute } from '../route';

const { Screen, load } = lazyScreen(async () => (await import('./DocumentScreen')).DocumentScreen);

export const LazyDocumentScreen = Screen;

/** How long after the start there is nothing better to do, in milliseconds. */
const rest = 1_500;

if (readRoute(window.location.hash).screen === 'document') void load();
else window.setTimeout(() => window.requestIdleCallback(() => void load()), rest);
