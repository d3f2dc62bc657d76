/** The actions that a hotline reports to the network. Moving content is not an action. @public */
export const IccamAction = {
  REPORTED_TO_POLICE: 'REPORTED_TO_POLICE',
  REPORTED_TO_PROVIDER: 'REPORTED_TO_PROVIDER',
  REMOVED: 'REMOVED',
  UNAVAILABLE: 'UNAVAILABLE',
  NOT_ILLEGAL: 'NOT_ILLEGAL',
} as const;
export type IccamAction = keyof typeof IccamAction;

/** Why content is unavailable or not illegal, as listed by ICCAM. @public */
export const IccamReason = {
  OTHER: 'OTHER',
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
  ADULT_MATERIAL: 'ADULT_MATERIAL',
  NUDISM_OR_NOT_SEXUALISED: 'NUDISM_OR_NOT_SEXUALISED',
  BELOW_THRESHOLD: 'BELOW_THRESHOLD',
  IMAGES_TOO_SMALL: 'IMAGES_TOO_SMALL',
  VIRTUAL_MATERIAL: 'VIRTUAL_MATERIAL',
  LINKS_NOT_ILLEGAL: 'LINKS_NOT_ILLEGAL',
  AGE_UNCLEAR: 'AGE_UNCLEAR',
  AGE_OVER_THRESHOLD: 'AGE_OVER_THRESHOLD',
} as const;
export type IccamReason = keyof typeof IccamReason;

/** Whether ICCAM treats an address as a file or as a page. @public */
export const IccamContentType = { MEDIA: 'MEDIA', WEBSITE: 'WEBSITE' } as const;
export type IccamContentType = keyof typeof IccamContentType;

/** ICCAM’s answer to a yes-or-no question. @internal */
export const IccamFlag = { NO: 'NO', YES: 'YES' } as const;
export type IccamFlag = keyof typeof IccamFlag;
