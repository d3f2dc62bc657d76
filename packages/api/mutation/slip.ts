import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A realistic mistake: the exact text, which must occur once in one file, and its wrong replacement. */
export interface Slip {
  readonly name: string;
  /** Below `packages/api/src/`. */
  readonly file: string;
  readonly find: string;
  readonly plant: string;
  /** Tests that are expected to fail, by file name, each with a part of a title where that is enough. */
  readonly noticedBy: readonly NoticingTest[];
}

export type NoticingTest = readonly [file: string, title?: string];

/** Returns the source with the slip. A slip whose text does not occur exactly once is stale. */
export function plant(source: string, { name, find, plant: planted }: Slip): string {
  const times = source.split(find).length - 1;
  if (times !== 1) throw new RangeError(`${name}: its text is in the file ${times} times`);
  if (find === planted) throw new RangeError(`${name}: it changes nothing`);
  return source.replace(find, () => planted);
}

/** The path of a test file of the API package by its name, which is unique. Throws if there is no such file. */
export function testFileOf(api: string, name: string): string {
  const path = globSync('{src,test,demo}/**/*.test.ts', { cwd: api }).find((each) => basename(each) === name);
  if (path === undefined) throw new Error(`there is no test file ${name}`);
  return join(api, path);
}
