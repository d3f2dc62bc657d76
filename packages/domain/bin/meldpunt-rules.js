#!/usr/bin/env node
// npm links commands while it installs, and leaves out one whose file is not there: so this one is never built.
import { existsSync } from 'node:fs';

const command = new URL('../dist/src/bin/meldpunt-rules.js', import.meta.url);
if (existsSync(command)) {
  await import(command.href);
} else {
  console.error('The rules are not built yet. Run `npm run build` first.');
  process.exitCode = 1;
}
