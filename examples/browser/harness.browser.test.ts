import type { Browser } from 'playwright-core';
import { violationsOn } from './axe.js';
import { startStage, type Stage } from './stage.js';
import { clippedTexts, englishWordsOn, invisibleStops } from './page-checks.js';
import { launchBrowser, overflowAt, visit } from './visit.js';

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  [stage, browser] = await Promise.all([startStage(), launchBrowser()]);
});
afterAll(() => Promise.all([stage.stop(), browser.close()]));

it('reaches the API and its database through the origin', async () => {
  const { page, requests, faults, end } = await visit(browser, stage.origin);

  const response = await page.goto('/health');

  expect(response?.status()).toBe(200);
  expect(requests).toEqual([`${stage.origin}/health`]);
  expect(faults).toEqual([]);
  await end();
});

it('finds an accessibility violation, a sideways scroll and a fault of a script', async () => {
  const { page, faults, end } = await visit(browser, stage.origin, { locale: 'en' });

  await page.setContent(
    `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1><img src="data:,">
     <div style="width: 500px">wide</div></main><script>throw new Error('planted')</script></html>`,
  );

  expect(await violationsOn(page)).toEqual(['image-alt: img']);
  expect(await overflowAt(page, [320, 1280])).toEqual({ 320: expect.any(Number), 1280: 0 });
  expect((await overflowAt(page, [320]))[320]).toBeGreaterThan(100);
  expect(faults.join()).toContain('planted');
  await end();
});

it('finds an English word, a clipped text and a focus that is not visible', async () => {
  const { page, end } = await visit(browser, stage.origin);

  await page.setContent(
    `<!doctype html><html lang="nl"><title>Titel</title><main><h1>De zaak</h1><p>which is</p><p translate="no">the name</p>
     <div style="width: 40px; overflow: hidden; white-space: nowrap">te lang voor dit vak</div>
     <button style="outline: none">zonder</button><button style="outline: 2px solid">met</button></main></html>`,
  );

  expect(await englishWordsOn(page)).toEqual(['which in “which is”']);
  expect(await clippedTexts(page)).toEqual(['te lang voor dit vak']);
  expect(await invisibleStops(page, 5)).toEqual(['button “zonder”']);
  await end();
});
