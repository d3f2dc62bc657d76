import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesInImage, type Lock } from './image.js';

// Loaded before a program (`node --import`): the program finds only what the image holds. What the image leaves out is
// not found, as if it were not installed.
// Its built file is read, below `dist`.
const repository = join(import.meta.dirname, '../../../../..');
const read = (path: string): string => readFileSync(join(repository, path), 'utf8');
const isInImage = filesInImage(read('Dockerfile'), JSON.parse(read('package-lock.json')) as Lock);

registerHooks({
  resolve(specifier, context, nextResolve) {
    const found = nextResolve(specifier, context);
    if (!found.url.startsWith('file:') || isInImage(relative(repository, fileURLToPath(found.url))))
      return found;
    throw Object.assign(new Error(`The image does not hold ${specifier}`), { code: 'ERR_MODULE_NOT_FOUND' });
  },
});
