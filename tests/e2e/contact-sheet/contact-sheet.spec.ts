/** Takes every screen in two languages, two themes and four widths, and in forced colours, at 200 % and without motion. */
import { test } from '../../kit/app-test';
import { visitScreens } from '../../kit/screens';

const locales = { en: 'en-GB', zh: 'zh-CN' } as const;
const sizes = { 320: 640, 800: 700, 1280: 800, 1920: 1080 } as const;

const looks = (['en', 'zh'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((colorScheme) => [
    ...Object.entries(sizes).map(([width, height]) => ({
      name: `${width}`,
      language,
      use: { locale: locales[language], colorScheme, viewport: { width: Number(width), height } },
    })),
    {
      name: 'forced-colors',
      language,
      use: { locale: locales[language], colorScheme, contextOptions: { forcedColors: 'active' as const } },
    },
    {
      name: '200-percent',
      language,
      use: {
        locale: locales[language],
        colorScheme,
        viewport: { width: 640, height: 400 },
        deviceScaleFactor: 2,
      },
    },
    {
      name: 'reduced-motion',
      language,
      use: { locale: locales[language], colorScheme, contextOptions: { reducedMotion: 'reduce' as const } },
    },
  ]),
);

for (const { name, language, use } of looks)
  test.describe(`${language} ${use.colorScheme} ${name}`, () => {
    test.use(use);

    test('is taken', async ({ page }) => {
      const folder = `test-results/contact-sheet/${language}-${use.colorScheme}-${name}`;
      let number = 0;
      await visitScreens(page, language, async ({ name: screen }) => {
        number += 1;
        await page.screenshot({ path: `${folder}/${String(number).padStart(2, '0')}-${screen}.png` });
      });
    });
  });
