/** `npm run contact-sheet`: a picture of every screen in every look, for people to look at. */
import base from '../../../playwright.config';

export default {
  ...base,
  testDir: '.',
  outputDir: '../../../test-results/contact-sheet-run',
  timeout: 300_000,
  projects: [{ name: 'contact-sheet', testDir: '.' }],
};
