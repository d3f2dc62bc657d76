/** A realistic mistake: the exact text, which must occur once in one file, and its wrong replacement. */
export interface Slip {
  readonly name: string;
  /** Below `packages/api/src/`. */
  readonly file: string;
  readonly find: string;
  readonly plant: string;
  /** Tests that are expected to fail, by file below `packages/api/test/`, each with a part of a title where that is enough. */
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
