#!/usr/bin/env node
// npm links commands during installation and skips a command whose file does not exist. So this file is committed and
// not built.
import { existsSync } from 'node:fs';

const command = new URL('../dist/src/bin/meldpunt-rules.js', import.meta.url);
if (existsSync(command)) {
  await import(command.href);
} else {
  console.error('The rules are not built yet. Run `npm run build` first.');
  process.exitCode = 1;
}
