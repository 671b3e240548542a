/** `npm run contact-sheet`: a picture of every screen in every look, for people to look at. */
import base from '../../../playwright.config';

const project = new URL('../../..', import.meta.url).pathname;

export default {
  ...base,
  testDir: '.',
  outputDir: '../../../test-results/contact-sheet-run',
  timeout: 300_000,
  use: { ...base.use, actionTimeout: 15_000 },
  // Else it is looked for beside this file.
  webServer: { ...base.webServer, cwd: project },
  projects: [{ name: 'contact-sheet', testDir: '.' }],
};
