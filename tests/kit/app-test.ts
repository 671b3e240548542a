/** Playwright's `test` for the app: fails a journey that asks another origin or breaks the content policy. */
import { test as base, expect } from '@playwright/test';

export interface Watch {
  /** Requests to another origin, blocked ones too; must be empty when the test ends. */
  readonly strayed: string[];
  /** Breaches of the content policy; must be empty when the test ends. */
  readonly breaches: string[];
}

const isLocal = (address: string, origin: string): boolean =>
  ['data:', 'blob:', 'about:'].some((scheme) => address.startsWith(scheme)) || address.startsWith(origin);

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch: Watch = { strayed: [], breaches: [] };
      context.on('request', (request) => {
        if (!isLocal(request.url(), baseURL ?? '')) watch.strayed.push(request.url());
      });
      // Without a screen the file picker is dismissed at once: saved files arrive as downloads instead.
      await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
      await context.exposeBinding('reportBreach', (_source, breach: string) => watch.breaches.push(breach));
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          const breach = `${event.violatedDirective}: ${event.blockedURI} ${event.sample}`;
          (globalThis as unknown as { reportBreach(breach: string): void }).reportBreach(breach);
        });
      });
      await use(watch);
      expect(watch.breaches).toEqual([]);
      expect(watch.strayed).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
