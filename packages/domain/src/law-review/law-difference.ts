/**
 * How a later edition of the law differs from a stored decision, the most harmful first. "Open" is what no verdict was
 * given on: a person, a fact or the law is missing.
 * @public
 */
export const LawDifference = {
  /** Found not illegal; illegal by the edition in use. */
  HARMLESS_THEN_ILLEGAL_NOW: 'HARMLESS_THEN_ILLEGAL_NOW',
  /** Found illegal; not illegal, or open, by the edition in use. */
  ILLEGAL_THEN_NOT_NOW: 'ILLEGAL_THEN_NOT_NOW',
  /** Found not illegal; open by the edition in use. */
  HARMLESS_THEN_OPEN_NOW: 'HARMLESS_THEN_OPEN_NOW',
  /** Left open; illegal by the edition in use. */
  OPEN_THEN_ILLEGAL_NOW: 'OPEN_THEN_ILLEGAL_NOW',
  /** Illegal then and now, but not in the same way: the international baseline is added or falls away. */
  BASELINE_CHANGED: 'BASELINE_CHANGED',
  /** The same outcome under other articles, and something that rests on it left the hotline. */
  WRONG_ARTICLE_SENT: 'WRONG_ARTICLE_SENT',
  /** The same outcome under other articles; nothing left the hotline. */
  WRONG_ARTICLE_KEPT: 'WRONG_ARTICLE_KEPT',
  /** Left open; not illegal by the edition in use. */
  OPEN_THEN_HARMLESS_NOW: 'OPEN_THEN_HARMLESS_NOW',
  /** Found not illegal under other questions: the edition in use also asks what was met beside the definition. */
  NOT_ASKED_THEN: 'NOT_ASKED_THEN',
  /** The same outcome under the same articles; criteria, reasons or descriptions differ. */
  WORDING: 'WORDING',
} as const;
export type LawDifference = keyof typeof LawDifference;

/** Every difference, the most harmful first. @public */
export const lawDifferences = Object.freeze(Object.keys(LawDifference)) as readonly LawDifference[];
