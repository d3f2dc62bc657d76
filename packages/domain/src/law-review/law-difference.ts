/**
 * How the result under a later edition of the law differs from a stored decision, most harmful first. “Open” means no
 * verdict: a person, a fact or the law is missing.
 * @public
 */
export const LawDifference = {
  /** Then not illegal; now illegal, under the edition in use. */
  HARMLESS_THEN_ILLEGAL_NOW: 'HARMLESS_THEN_ILLEGAL_NOW',
  /** Then illegal; now not illegal, or open, under the edition in use. */
  ILLEGAL_THEN_NOT_NOW: 'ILLEGAL_THEN_NOT_NOW',
  /** Then not illegal; now open, under the edition in use. */
  HARMLESS_THEN_OPEN_NOW: 'HARMLESS_THEN_OPEN_NOW',
  /** Then open; now illegal, under the edition in use. */
  OPEN_THEN_ILLEGAL_NOW: 'OPEN_THEN_ILLEGAL_NOW',
  /** Illegal then and now, but the international baseline was added or removed. */
  BASELINE_CHANGED: 'BASELINE_CHANGED',
  /** The same outcome under different articles, and a document based on it was sent. */
  WRONG_ARTICLE_SENT: 'WRONG_ARTICLE_SENT',
  /** The same outcome under different articles; nothing was sent. */
  WRONG_ARTICLE_KEPT: 'WRONG_ARTICLE_KEPT',
  /** Then open; now not illegal, under the edition in use. */
  OPEN_THEN_HARMLESS_NOW: 'OPEN_THEN_HARMLESS_NOW',
  /** Not illegal then; the edition in use asks a further question (besideDefinition) that was not asked then. */
  NOT_ASKED_THEN: 'NOT_ASKED_THEN',
  /** The same outcome under the same articles; criteria, reasons or descriptions differ. */
  WORDING: 'WORDING',
} as const;
export type LawDifference = keyof typeof LawDifference;

/** Every difference, the most harmful first. @public */
export const lawDifferences = Object.freeze(Object.keys(LawDifference)) as readonly LawDifference[];
