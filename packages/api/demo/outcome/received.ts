/** One delivery to an external party, from its own records. */
export interface Received {
  readonly at: Date;
  readonly what: string;
  /** Identifies the delivery: a repeated delivery has an equal key. */
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

/** The distinct deliveries, each with its count. */
export function linesOf(received: readonly Received[]): readonly Line[] {
  const byKey = Map.groupBy(received, ({ key }) => key);
  return [...byKey.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ at: first.at, what: first.what, times: same.length }];
  });
}
