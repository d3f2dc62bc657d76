/**
 * The questions that police may ask the analysts about a referral. House rule.
 *
 * None of them asks about a reporter: the hotline may not disclose the reporter when asked (professional secrecy,
 * Criminal Code of 29 February 2024, art. 352).
 * @public
 */
export const PoliceQuestion = {
  STILL_ONLINE: 'STILL_ONLINE',
  HOSTING_EVIDENCE: 'HOSTING_EVIDENCE',
  WAY_OF_ACCESS: 'WAY_OF_ACCESS',
  FINDINGS: 'FINDINGS',
  LEGAL_BASIS: 'LEGAL_BASIS',
  OTHER_ADDRESSES: 'OTHER_ADDRESSES',
  OTHER: 'OTHER',
} as const;
export type PoliceQuestion = keyof typeof PoliceQuestion;

/** The kinds of answer to a question from police. @public */
export const PoliceAnswer = {
  ANSWERED: 'ANSWERED',
  NOT_KNOWN: 'NOT_KNOWN',
  /** Professional secrecy or another law forbids the answer. */
  MAY_NOT_BE_TOLD: 'MAY_NOT_BE_TOLD',
} as const;
export type PoliceAnswer = keyof typeof PoliceAnswer;

/** The text for a code is missing or too long. @public */
export const PoliceTextRefusalCode = {
  TEXT_MISSING: 'TEXT_MISSING',
  TEXT_TOO_LONG: 'TEXT_TOO_LONG',
} as const;
export type PoliceTextRefusalCode = keyof typeof PoliceTextRefusalCode;
