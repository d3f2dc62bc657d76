import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import wrapped from '@pdf-lib/upng';
import type { Page } from 'playwright-core';

/** The types name the module itself; Node.js finds it one level deeper. */
const upng = (wrapped as typeof wrapped & { readonly default: typeof wrapped }).default;

const folder = fileURLToPath(new URL('../../docs/screens/', import.meta.url));
/** Enough for text on plain colours, and a third of the size of all colours. */
const colours = 32;
/** A long list is cut, so that a picture stays small. */
const maxHeight = 1100;

/** Whether this run of the tests writes pictures. */
export const isTakingPictures = process.env['PICTURES'] === '1';

/**
 * Writes the page as it is now to `docs/screens`, at phone and desktop width: `report-form` becomes
 * `report-form-390.png` and `report-form-1280.png`. Only with `PICTURES=1`; other runs of the tests write nothing.
 */
export async function picture(page: Page, name: string): Promise<void> {
  if (!isTakingPictures) return;
  const before = page.viewportSize();
  await mkdir(folder, { recursive: true });
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    const { width: w, height: h, ...image } = upng.decode(await asBuffer(page));
    const frames = upng.toRGBA8({ width: w, height: h, ...image });
    await writeFile(`${folder}${name}-${width}.png`, new Uint8Array(upng.encode(frames, w, h, colours)));
  }
  if (before) await page.setViewportSize(before);
}

async function asBuffer(page: Page): Promise<ArrayBuffer> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const clip = { x: 0, y: 0, width, height: Math.min(height, maxHeight) };
  const taken = await page.screenshot({ fullPage: true, clip, animations: 'disabled', caret: 'hide' });
  return new Uint8Array(taken).buffer;
}
