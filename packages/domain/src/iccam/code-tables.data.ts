// ICCAM’s code tables, interface v3. Origin: as used by a production hotline in 2022-24; INHOPE’s own interface
// document is not public. Checked 2026-11-22. Coverage: every field of reports, assessments and actions that a hotline
// writes. Left out: interface v2 (its classification 3 “doubtful”, site types 1 and 23, ethnicity, content types 0-5),
// hotline and analyst numbers, and “moved”, which consists of two calls and is not an action.
import type { Classification } from '../qualification/classification.js';
import type { AgeGroup, Medium, Sex } from '../law/findings.js';
import type { IccamAction, IccamContentType, IccamFlag, IccamReason } from './action.js';
import { codeTable } from './code-table.js';
import type { Commerciality, PaymentMethod, SiteType } from './source-url.js';

/**
 * The classifications that have a number in ICCAM. Content that cannot be assessed is an action there. Undetermined
 * content is not sent, and neither is a matter of other law, because ICCAM’s “not illegal” would be wrong for it. In
 * these cases a staff member replies to the other hotline.
 * @public
 */
export type IccamClassification = Exclude<Classification, 'NOT_ASSESSABLE' | 'UNDETERMINED' | 'OTHER_LAW'>;

/** `classification`. ICCAM calls 4 "Ignore". @public */
export const iccamClassification = codeTable<IccamClassification>('classification', {
  BASELINE: 1,
  NATIONALLY_ILLEGAL: 2,
  NOT_ILLEGAL: 4,
});

/** `ageCategorization`. @public */
export const iccamAge = codeTable<AgeGroup>('ageCategorization', {
  NOT_DETERMINED: 1,
  INFANT: 2,
  PRE_PUBESCENT: 3,
  PUBESCENT: 4,
});

/** `genderCategorization`. @public */
export const iccamSex = codeTable<Sex>('genderCategorization', {
  NOT_DETERMINED: 1,
  FEMALE: 2,
  MALE: 3,
  BOTH: 4,
});

const flags: Readonly<Record<IccamFlag, number>> = { NO: 0, YES: 1 };

/** `virtualContentCategorization`. @internal */
export const iccamVirtual = codeTable<IccamFlag>('virtualContentCategorization', flags);

/** `userGeneratedContentCategorization`: made by the child. @internal */
export const iccamSelfGenerated = codeTable<IccamFlag>('userGeneratedContentCategorization', flags);

/** `childModelingCategorization`. @internal */
export const iccamChildModelling = codeTable<IccamFlag>('childModelingCategorization', flags);

/** `sourceUrlSiteType`. @public */
export const iccamSiteType = codeTable<SiteType>('sourceUrlSiteType', {
  WEBSITE: 2,
  FILE_HOST: 3,
  IMAGE_STORE: 4,
  IMAGE_BOARD: 5,
  FORUM: 6,
  BANNER_SITE: 7,
  LINK_SITE: 8,
  SOCIAL_NETWORK: 9,
  REDIRECTOR: 10,
  WEB_ARCHIVE: 11,
  SEARCH_PROVIDER: 18,
  IMAGE_HOST: 20,
  BLOG: 22,
  NOT_APPLICABLE: 24,
});

/** `sourceUrlCommerciality`. @public */
export const iccamCommerciality = codeTable<Commerciality>('sourceUrlCommerciality', {
  NOT_DETERMINED: 1,
  COMMERCIAL: 2,
  NON_COMMERCIAL: 3,
});

/** `sourceUrlPaymentMethods`, each. @public */
export const iccamPaymentMethod = codeTable<PaymentMethod>('sourceUrlPaymentMethods', {
  NOT_DETERMINED: 1,
  AMEX: 2,
  DINERS: 3,
  MASTERCARD: 4,
  PAYPAL: 5,
  VISA: 6,
  WESTERN_UNION: 7,
  OTHER: 8,
  NONE: 9,
  SMS: 10,
  EMAIL: 11,
  LIBERTY_RESERVE: 12,
  BITCOIN: 13,
});

/** `contentType`. @public */
export const iccamContentType = codeTable<IccamContentType>('contentType', { MEDIA: 1, WEBSITE: 2 });

/** `actionType`: ReportedToLEA, ReportedToISP, Removed, Unavailable, NotIllegal. @public */
export const iccamAction = codeTable<IccamAction>('actionType', {
  REPORTED_TO_POLICE: 1,
  REPORTED_TO_PROVIDER: 2,
  REMOVED: 3,
  UNAVAILABLE: 4,
  NOT_ILLEGAL: 6,
});

/** `reasonId`. @public */
export const iccamReason = codeTable<IccamReason>('reasonId', {
  OTHER: 1,
  CONTENT_NOT_FOUND: 2,
  REFERRER_NOT_KNOWN: 3,
  UNABLE_TO_ACCESS: 4,
  PASSWORD_PROTECTED: 5,
  ACCOUNT_DISABLED: 6,
  LEGALLY_UNABLE_TO_ACCESS: 7,
  LINK_EXPIRED: 8,
  SITE_DOWN: 9,
  TEMPORARILY_UNAVAILABLE: 10,
  PREMIUM_ACCOUNT_NECESSARY: 11,
  MISSING_PARTS: 12,
  REMOVED_BEFORE_ASSESSMENT: 13,
  ADULT_MATERIAL: 14,
  NUDISM_OR_NOT_SEXUALISED: 15,
  BELOW_THRESHOLD: 16,
  IMAGES_TOO_SMALL: 17,
  VIRTUAL_MATERIAL: 18,
  LINKS_NOT_ILLEGAL: 19,
  AGE_UNCLEAR: 20,
  AGE_OVER_THRESHOLD: 21,
});

/** Whether a medium counts as virtual content in ICCAM. Inferred from the names: made without a camera. @internal */
export const isVirtualMedium: Readonly<Record<Medium, IccamFlag>> = {
  PHOTO: 'NO',
  VIDEO: 'NO',
  LIVESTREAM: 'NO',
  SYNTHETIC: 'YES',
  DRAWING: 'YES',
  TEXT: 'NO',
  AUDIO: 'NO',
};

/**
 * The reasons that each action may have; the first three have none. The assignment of reasons 2-21 is inferred from
 * their meaning.
 * @internal
 */
export const iccamReasonsOf: Readonly<Record<IccamAction, readonly IccamReason[]>> = {
  REPORTED_TO_POLICE: [],
  REPORTED_TO_PROVIDER: [],
  REMOVED: [],
  UNAVAILABLE: [
    'OTHER',
    'CONTENT_NOT_FOUND',
    'REFERRER_NOT_KNOWN',
    'UNABLE_TO_ACCESS',
    'PASSWORD_PROTECTED',
    'ACCOUNT_DISABLED',
    'LEGALLY_UNABLE_TO_ACCESS',
    'LINK_EXPIRED',
    'SITE_DOWN',
    'TEMPORARILY_UNAVAILABLE',
    'PREMIUM_ACCOUNT_NECESSARY',
    'MISSING_PARTS',
    'REMOVED_BEFORE_ASSESSMENT',
  ],
  NOT_ILLEGAL: [
    'OTHER',
    'ADULT_MATERIAL',
    'NUDISM_OR_NOT_SEXUALISED',
    'BELOW_THRESHOLD',
    'IMAGES_TOO_SMALL',
    'VIRTUAL_MATERIAL',
    'LINKS_NOT_ILLEGAL',
    'AGE_UNCLEAR',
    'AGE_OVER_THRESHOLD',
  ],
};
