// Runs in each test process before its first test. An import of a TypeScript file loads the JavaScript that
// `npm run transpile` has written for it. The module keeps the URL of the TypeScript file, which `import.meta` and stack
// traces then show.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { javaScriptOf } from '../transpile.mjs';

const isSource = (url) => /^file:[^?]*\.ts($|\?)/.test(url) && !url.includes('/node_modules/');
const pathOf = (url) => fileURLToPath(url.split('?')[0]);

/** `./lease.js` in a source file means `./lease.ts` beside it. */
function resolve(specifier, context, next) {
  if (specifier.startsWith('.') && specifier.endsWith('.js') && isSource(context.parentURL ?? '')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(source)) return { url: source.href, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

function load(url, context, next) {
  const path = isSource(url) ? pathOf(url) : '';
  const javaScript = javaScriptOf(path);
  if (javaScript === null) return next(url, context);
  // Node resolves the path of a source map relative to the URL of the module.
  const map = `${relative(dirname(path), javaScript)}.map`;
  const source = readFileSync(javaScript, 'utf8').replace(/(?<=sourceMappingURL=)\S+\s*$/, map);
  return { format: 'module', shortCircuit: true, source };
}

process.setSourceMapsEnabled(true);
registerHooks({ resolve, load });
// Jest ends a worker by closing its channel. The channel also closes when Jest was killed.
process.once('disconnect', () => process.exit());
