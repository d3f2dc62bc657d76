import { chromium as driver, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromium, howToRun } from '../../scripts/find-chromium.mjs';

/** Without these, Chromium calls servers of its vendor, also when it does nothing. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the system's Chromium, without a window. One per test file is enough. */
export function launchBrowser(): Promise<Browser> {
  if (chromium === null) throw new Error(`There is no Chromium. ${howToRun}`);
  return driver.launch({ executablePath: chromium, args: flags });
}

/** How a person visits: default a desktop window, with script, in Dutch. */
export type Manner = Pick<
  BrowserContextOptions,
  'javaScriptEnabled' | 'locale' | 'colorScheme' | 'forcedColors' | 'reducedMotion' | 'extraHTTPHeaders'
> & { readonly width?: number; readonly height?: number };

/** One person with a browser profile of their own. */
export interface Visit {
  readonly page: Page;
  /** The addresses of all requests so far. */
  readonly requests: readonly string[];
  /** Errors of scripts, messages of the console and violations of the content policy so far. */
  readonly faults: readonly string[];
  readonly end: () => Promise<void>;
}

/** Opens an empty page in a new profile. Paths such as `/report` are on the origin. */
export async function visit(
  browser: Browser,
  origin: string,
  { width = 1280, height = 900, locale = 'nl-BE', ...manner }: Manner = {},
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height },
    locale,
    ...manner,
  });
  context.setDefaultTimeout(40_000);
  const page = await context.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  return { page, requests, faults, end: () => context.close() };
}

/** How many pixels a page is wider than the window at each width: 0 without sideways scrolling. */
export async function overflowAt(
  page: Page,
  widths: readonly number[],
): Promise<Readonly<Record<number, number>>> {
  const before = page.viewportSize();
  const found: Record<number, number> = {};
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    found[width] = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }
  if (before) await page.setViewportSize(before);
  return found;
}
