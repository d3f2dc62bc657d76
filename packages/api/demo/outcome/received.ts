/** One thing that somebody outside received, as their own records have it. */
export interface Received {
  readonly at: Date;
  readonly what: string;
  /** The same thing received twice has the same key. */
  readonly key: string;
}

/** A party outside, with all that it received. */
export interface Party {
  readonly name: string;
  readonly received: readonly Received[];
}

/** One line of the table: what came, when first, and how many times. */
export interface Line {
  readonly at: Date;
  readonly what: string;
  readonly times: number;
}

/** What was received, each thing once, with how often it came. */
export function linesOf(received: readonly Received[]): readonly Line[] {
  const byKey = Map.groupBy(received, ({ key }) => key);
  return [...byKey.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ at: first.at, what: first.what, times: same.length }];
  });
}
