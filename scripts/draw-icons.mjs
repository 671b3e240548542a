/** Draws the icons of the three systems from their SVG files; run after one of those changed, the results are kept. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium as playwright } from '@playwright/test';
import { chromium } from './browser-window.mjs';
import { inProject } from './project.mjs';

const folder = (...parts) => inProject('resources', 'icons', ...parts);
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** Entry names of an .icns file by the size of the image in them. */
const appleNames = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

const windowsSizes = [16, 24, 32, 48, 64, 128, 256];

const icnsOf = (images) => {
  const entries = appleNames.map(([name, size]) => {
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32BE(images.get(size).length + 8, 4);
    return Buffer.concat([head, images.get(size)]);
  });
  const body = Buffer.concat(entries);
  const head = Buffer.alloc(8);
  head.write('icns', 'latin1');
  head.writeUInt32BE(body.length + 8, 4);
  return Buffer.concat([head, body]);
};

const icoOf = (images) => {
  const head = Buffer.alloc(6 + 16 * windowsSizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(windowsSizes.length, 4);
  let offset = head.length;
  windowsSizes.forEach((size, index) => {
    const at = 6 + 16 * index;
    // 256 does not fit into a byte and is written as 0.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(images.get(size).length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += images.get(size).length;
  });
  return Buffer.concat([head, ...windowsSizes.map((size) => images.get(size))]);
};

const draw = async (page, name) => {
  const address = `data:image/svg+xml;base64,${readFileSync(folder(`${name}.svg`)).toString('base64')}`;
  const images = new Map();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="${address}">`,
    );
    await page.locator('img').evaluate((image) => image.decode());
    images.set(size, await page.screenshot({ omitBackground: true }));
  }
  return images;
};

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await playwright.launch({ executablePath: chromium() ?? undefined, args: asRoot });
const page = await browser.newPage();
const app = await draw(page, 'afterword');
const document = await draw(page, 'document');
await browser.close();

mkdirSync(folder('linux'), { recursive: true });
for (const size of sizes) writeFileSync(folder('linux', `${size}x${size}.png`), app.get(size));
writeFileSync(folder('icon.png'), app.get(1024));
writeFileSync(folder('icon.ico'), icoOf(app));
writeFileSync(folder('icon.icns'), icnsOf(app));
writeFileSync(folder('document.ico'), icoOf(document));
writeFileSync(folder('document.icns'), icnsOf(document));
console.log('Drew the icons into resources/icons.');
