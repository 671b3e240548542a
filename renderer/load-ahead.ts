/** Where the address asks for a document, its desk is fetched beside the app and not after it. */
import { readRoute } from './app/route';

if (readRoute(window.location.hash).screen === 'document') void import('./app/DocumentScreen');
