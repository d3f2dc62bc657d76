/** Whether the analyst could open the address and, if not, why: ICCAM action reasons 2-13. @public */
export const Accessibility = {
  ACCESSIBLE: 'ACCESSIBLE',
  CONTENT_NOT_FOUND: 'CONTENT_NOT_FOUND',
  REFERRER_NOT_KNOWN: 'REFERRER_NOT_KNOWN',
  UNABLE_TO_ACCESS: 'UNABLE_TO_ACCESS',
  PASSWORD_PROTECTED: 'PASSWORD_PROTECTED',
  ACCOUNT_DISABLED: 'ACCOUNT_DISABLED',
  LEGALLY_UNABLE_TO_ACCESS: 'LEGALLY_UNABLE_TO_ACCESS',
  LINK_EXPIRED: 'LINK_EXPIRED',
  SITE_DOWN: 'SITE_DOWN',
  TEMPORARILY_UNAVAILABLE: 'TEMPORARILY_UNAVAILABLE',
  PREMIUM_ACCOUNT_NECESSARY: 'PREMIUM_ACCOUNT_NECESSARY',
  MISSING_PARTS: 'MISSING_PARTS',
  REMOVED_BEFORE_ASSESSMENT: 'REMOVED_BEFORE_ASSESSMENT',
} as const;
export type Accessibility = keyof typeof Accessibility;

/** The medium of the content. @public */
export const Medium = {
  PHOTO: 'PHOTO',
  VIDEO: 'VIDEO',
  LIVESTREAM: 'LIVESTREAM',
  SYNTHETIC: 'SYNTHETIC',
  DRAWING: 'DRAWING',
  TEXT: 'TEXT',
  AUDIO: 'AUDIO',
} as const;
export type Medium = keyof typeof Medium;

/** Who is depicted, in the terms of the three-part legal definition. @public */
export const Subject = {
  MINOR: 'MINOR',
  APPEARS_MINOR: 'APPEARS_MINOR',
  REALISTIC_NON_EXISTENT_MINOR: 'REALISTIC_NON_EXISTENT_MINOR',
  UNREALISTIC_MINOR: 'UNREALISTIC_MINOR',
  ADULT: 'ADULT',
  NONE: 'NONE',
  UNDETERMINED: 'UNDETERMINED',
} as const;
export type Subject = keyof typeof Subject;

/** What is depicted, in the terms of the legal definition. @public */
export const Conduct = {
  EXPLICIT_REAL: 'EXPLICIT_REAL',
  EXPLICIT_SIMULATED: 'EXPLICIT_SIMULATED',
  SEXUAL_ORGANS_PRIMARILY_SEXUAL: 'SEXUAL_ORGANS_PRIMARILY_SEXUAL',
  NUDITY: 'NUDITY',
  NONE: 'NONE',
  UNDETERMINED: 'UNDETERMINED',
} as const;
export type Conduct = keyof typeof Conduct;

/** Apparent age, in ICCAM's categories. @public */
export const AgeGroup = {
  NOT_DETERMINED: 'NOT_DETERMINED',
  INFANT: 'INFANT',
  PRE_PUBESCENT: 'PRE_PUBESCENT',
  PUBESCENT: 'PUBESCENT',
} as const;
export type AgeGroup = keyof typeof AgeGroup;

/** Apparent sex of those depicted, in ICCAM's categories. @public */
export const Sex = {
  NOT_DETERMINED: 'NOT_DETERMINED',
  FEMALE: 'FEMALE',
  MALE: 'MALE',
  BOTH: 'BOTH',
} as const;
export type Sex = keyof typeof Sex;

/**
 * What was found outside the legal definition of imagery. Other law may punish it, and the hotline does not test that
 * law. Several answers can be true at once: extortion often comes with grooming and with the spread of images.
 * @public
 */
export const BesideDefinition = {
  NONE: 'NONE',
  GROOMING: 'GROOMING',
  SEXUAL_EXTORTION: 'SEXUAL_EXTORTION',
  NON_CONSENSUAL_INTIMATE_IMAGES: 'NON_CONSENSUAL_INTIMATE_IMAGES',
  EXTREME_CONTENT: 'EXTREME_CONTENT',
  ATTENDED_LIVE_ABUSE: 'ATTENDED_LIVE_ABUSE',
  OTHER: 'OTHER',
} as const;
export type BesideDefinition = keyof typeof BesideDefinition;

/**
 * The conclusion of a legal reviewer about content on which the criteria alone do not decide: unrealistic drawings,
 * writings, sound, advertising. Asked only when a criterion refers to legal review.
 * @public
 */
export const LegalReview = { PUNISHABLE: 'PUNISHABLE', NOT_PUNISHABLE: 'NOT_PUNISHABLE' } as const;
export type LegalReview = keyof typeof LegalReview;

/**
 * An analyst’s record of one address: closed questions, never a description. Every field except `accessibility` may be
 * left open; `null` or absent means “not answered”, never “no”.
 * @public
 */
export interface Findings {
  readonly accessibility: Accessibility;
  readonly medium?: Medium | null;
  readonly subject?: Subject | null;
  readonly conduct?: Conduct | null;
  readonly apparentAge?: AgeGroup | null;
  readonly sex?: Sex | null;
  /** INTERPOL baseline question: is the abuse severe? */
  readonly severe?: boolean | null;
  /** INTERPOL baseline question: is a real child depicted? */
  readonly realChild?: boolean | null;
  readonly selfGenerated?: boolean | null;
  readonly childModelling?: boolean | null;
  /** Promotes or facilitates abuse: manuals, incitement. */
  readonly promotesAbuse?: boolean | null;
  readonly advertisesAbuse?: boolean | null;
  /**
   * What the analyst or the reporter found outside the definition. `NONE` means “nothing”; an empty list means “not
   * answered”.
   */
  readonly besideDefinition?: readonly BesideDefinition[] | null;
  readonly immediateDanger?: boolean | null;
  /** The legal reviewer’s conclusion; never the analyst’s. */
  readonly legalReview?: LegalReview | null;
  /** Answers to the questions that the pack adds, by name of the question. Absent: not answered. */
  readonly more?: Readonly<Record<string, string>> | null;
}
