/** What a unit (UTF-16) of a text means for the end of an address. @internal */
export const UnitKind = {
  /** Belongs to the address. */
  PLAIN: 0,
  DELIMITER: 1,
  OPENER: 2,
  CLOSER: 3,
  SEPARATOR: 4,
  END_OF_HOST: 5,
  OTHER: 6,
} as const;

// RFC 3986, appendix C: characters that delimit an address in a text. Typographic quotes and East Asian sentence
// punctuation do the same.
const delimiter =
  /[\s\u0000-\u001f\u007f-\u00a0"<>`\u00ab\u00bb\u2018\u201a-\u201f\u2028\u2029\u2039\u203a\u3000-\u3003\u3008-\u3011]/;
const lastDelimiters = [0x3011, 0xfeff] as const;
const others = [
  ['([{', UnitKind.OPENER],
  [')]}', UnitKind.CLOSER],
  [',;|', UnitKind.SEPARATOR],
  ['/?#\\', UnitKind.END_OF_HOST],
  ["&'!\u2026", UnitKind.OTHER],
] as const;

/** The kind of each unit. A table, because a regular expression for each unit of a long text takes too long. */
const kinds = new Uint8Array(0x1_0000);
for (let unit = 0; unit <= lastDelimiters[0]; unit += 1) markDelimiter(unit);
markDelimiter(lastDelimiters[1]);
for (const [units, kind] of others) for (const unit of units) kinds[unit.charCodeAt(0)] = kind;

function markDelimiter(unit: number): void {
  if (delimiter.test(String.fromCharCode(unit))) kinds[unit] = UnitKind.DELIMITER;
}

/** The kind of the unit at an index; `PLAIN` after the end of the text. @internal */
export const kindAt = (text: string, index: number): number =>
  kinds[text.charCodeAt(index)] ?? UnitKind.PLAIN;
