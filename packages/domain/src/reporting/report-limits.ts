/**
 * The maximum amounts in a report. The limits fit together: fifty entries of any length are read as long as they have
 * at most `typed` characters together, and at most `taken` addresses and places are accepted. House rules.
 * @public
 */
export const reportLimits = {
  /** Maximum number of entries of `urls`, and of `places`. */
  entries: 50,
  /** Maximum number of accepted addresses and places together. */
  taken: 50,
  /** Maximum number of characters of all entries together (UTF-16 code units). */
  typed: 409_600,
  /**
   * Maximum number of parts that are listed individually: read parts, and rejected parts. For an entry with more, one
   * part says so.
   */
  told: 200,
  /** Maximum number of characters of a part that are repeated in the result. */
  echo: 2048,
} as const;
