// Writes dist/proof.js, the script of the page that asks for a proof of work.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export const bundle = () =>
  build({
    entryPoints: [here('browser/solve-proof.ts')],
    outfile: here('dist/proof.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
