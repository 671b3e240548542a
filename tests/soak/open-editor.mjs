/** Leads the kill harness to one document's narrative: made at the first start, found again after each kill. */

let place = null;

export const setup = async (page) => {
  if (place === null) {
    await page.getByRole('button', { name: /^(Start empty|从空白开始)/ }).click();
    await page.waitForURL(/#\/[\w-]+\/[\w-]+$/);
    place = page.url().replace(/[\w-]+$/, 'narrative');
  }
  await page.goto(place);
};
