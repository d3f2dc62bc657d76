/**
 * How much a report may name. The limits fit together: fifty entries of any length are read as long as they hold no more
 * than `typed` characters together, and so many addresses and places are taken up. House rules.
 * @public
 */
export const reportLimits = {
  /** Entries of `urls`, and entries of `places`. */
  entries: 50,
  /** Addresses and places taken up in all. */
  taken: 50,
  /** Characters of all entries together (UTF-16 code units). */
  typed: 409_600,
  /** Parts that are told one by one: what was read, and what was rejected. Of an entry with more, one part says so. */
  told: 200,
  /** What is told of a part that was sent, in characters. */
  echo: 2048,
} as const;
