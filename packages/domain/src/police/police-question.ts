/**
 * What police may ask the analysts about a referral. House rule.
 *
 * Nothing here asks about a reporter: who reported is not the hotline's to hand over on a question (professional
 * secrecy, Criminal Code of 29 February 2024, art. 352).
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

/** What a question of police was answered with. @public */
export const PoliceAnswer = {
  ANSWERED: 'ANSWERED',
  NOT_KNOWN: 'NOT_KNOWN',
  /** Professional secrecy or the law stands in the way. */
  MAY_NOT_BE_TOLD: 'MAY_NOT_BE_TOLD',
} as const;
export type PoliceAnswer = keyof typeof PoliceAnswer;

/** What somebody typed beside a code is missing or too long. @public */
export const PoliceTextRefusalCode = {
  TEXT_MISSING: 'TEXT_MISSING',
  TEXT_TOO_LONG: 'TEXT_TOO_LONG',
} as const;
export type PoliceTextRefusalCode = keyof typeof PoliceTextRefusalCode;
