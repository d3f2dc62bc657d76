import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/** Reads a JSON schema of this package, from its directory `schemas`. */
export const schemaFile = (name: string): string =>
  readFileSync(join(dirname(findPackageJSON('..', import.meta.url) ?? ''), 'schemas', name), 'utf8');
