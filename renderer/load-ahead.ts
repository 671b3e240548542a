/** What need not wait for the app: the store's files are opened, and the desk is fetched where the address asks for one. */
import { readRoute } from './app/route';

// The browser opens its store for the first question; this one costs nothing and comes before the scripts are read.
void indexedDB.databases().catch(() => []);

if (readRoute(window.location.hash).screen === 'document') void import('./app/document/DocumentScreen');
