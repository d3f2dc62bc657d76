/** The problems that directory data can have. @public */
export const DirectoryProblemCode = {
  TOO_LARGE: 'TOO_LARGE',
  /** The text is not JSON, or not an object with a list of hotlines. */
  NOT_JSON: 'NOT_JSON',
  NOT_A_DIRECTORY: 'NOT_A_DIRECTORY',
  UNCLOSED_QUOTE: 'UNCLOSED_QUOTE',
  TEXT_AFTER_QUOTE: 'TEXT_AFTER_QUOTE',
  NO_ROWS: 'NO_ROWS',
  COLUMN_MISSING: 'COLUMN_MISSING',
  COLUMN_UNKNOWN: 'COLUMN_UNKNOWN',
  COLUMN_TWICE: 'COLUMN_TWICE',
  WRONG_NUMBER_OF_FIELDS: 'WRONG_NUMBER_OF_FIELDS',
  NOT_AN_OBJECT: 'NOT_AN_OBJECT',
  FIELD_UNKNOWN: 'FIELD_UNKNOWN',
  REQUIRED: 'REQUIRED',
  NOT_TEXT: 'NOT_TEXT',
  TOO_LONG: 'TOO_LONG',
  UNKNOWN_COUNTRY: 'UNKNOWN_COUNTRY',
  UNKNOWN_MEMBERSHIP: 'UNKNOWN_MEMBERSHIP',
  UNKNOWN_CONFIDENCE: 'UNKNOWN_CONFIDENCE',
  NOT_A_DATE: 'NOT_A_DATE',
  NOT_A_WEB_ADDRESS: 'NOT_A_WEB_ADDRESS',
  ENDS_BEFORE_START: 'ENDS_BEFORE_START',
  /** The same country, organisation and name occur twice with overlapping periods. */
  DUPLICATE: 'DUPLICATE',
} as const;
export type DirectoryProblemCode = keyof typeof DirectoryProblemCode;

/** One problem in directory data, and where it is. @public */
export interface DirectoryProblem {
  readonly code: DirectoryProblemCode;
  /** CSV: the line the row starts on, from 1. JSON: the position of the row, from 1. `null`: the whole text. */
  readonly row: number | null;
  /** The field or column; `null`: the whole row. */
  readonly field: string | null;
}
