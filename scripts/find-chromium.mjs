// Finds the Chromium with which the browser tests run: the program named by CHROMIUM, or one of the system's packages.
import { existsSync } from 'node:fs';

// The headless shell has no window: the tests need half the processor time with it.
const usual = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The path of the program; `null` if there is none. */
export const chromium = process.env.CHROMIUM || (usual.find((path) => existsSync(path)) ?? null);

export const howToRun =
  'Install Chromium (apt-get install chromium-headless-shell), or set CHROMIUM to its path, and run: npm run test:browser';
