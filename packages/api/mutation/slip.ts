/** A realistic mistake: the exact text to find, once, in one file, and what somebody could have written instead. */
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

/** The source with the slip in it; a slip whose text is not there exactly once is stale. */
export function plant(source: string, { name, find, plant: planted }: Slip): string {
  const times = source.split(find).length - 1;
  if (times !== 1) throw new RangeError(`${name}: its text is in the file ${times} times`);
  if (find === planted) throw new RangeError(`${name}: it changes nothing`);
  return source.replace(find, () => planted);
}
