/** The scripts a page gets before its own: a bridge in its world, the preload in an isolated one. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { codec } from './codec';
import { bridgeEnd, preloadWorld } from './page-worlds';

export interface PageScripts {
  /** For the page's own world. */
  readonly page: string;
  /** For the isolated world of the preload. */
  readonly preload: string;
}

/** Only the app's own page gets a bridge. */
const onlyHere = 'if (!/^https:\\/\\/[^/]+\\.test\\//.test(location.href)) return;';

/** The names of the events are a secret of each window: a page cannot speak for the preload. */
export const pageScripts = (preload: string): PageScripts => {
  const [toPage, toPreload] = [randomUUID(), randomUUID()].map((name) => JSON.stringify(name));
  const source = readFileSync(preload, 'utf8');
  return {
    page: `(() => { ${onlyHere} (${bridgeEnd})(${codec}, ${toPage}, ${toPreload}); })()`,
    preload: `(() => { ${onlyHere}
      const { expose } = (${bridgeEnd})(${codec}, ${toPreload}, ${toPage});
      const require = (${preloadWorld})(${codec}, expose);
      const module = { exports: {} };
      ((require, module, exports) => {\n${source}\n})(require, module, module.exports);
    })()`,
  };
};
