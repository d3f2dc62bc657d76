/** The kind of site an address belongs to, in ICCAM's categories. @public */
export const SiteType = {
  WEBSITE: 'WEBSITE',
  FILE_HOST: 'FILE_HOST',
  IMAGE_STORE: 'IMAGE_STORE',
  IMAGE_BOARD: 'IMAGE_BOARD',
  FORUM: 'FORUM',
  BANNER_SITE: 'BANNER_SITE',
  LINK_SITE: 'LINK_SITE',
  SOCIAL_NETWORK: 'SOCIAL_NETWORK',
  REDIRECTOR: 'REDIRECTOR',
  WEB_ARCHIVE: 'WEB_ARCHIVE',
  SEARCH_PROVIDER: 'SEARCH_PROVIDER',
  IMAGE_HOST: 'IMAGE_HOST',
  BLOG: 'BLOG',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
} as const;
export type SiteType = keyof typeof SiteType;

/** Whether a site is commercial, in ICCAM’s categories. @public */
export const Commerciality = {
  NOT_DETERMINED: 'NOT_DETERMINED',
  COMMERCIAL: 'COMMERCIAL',
  NON_COMMERCIAL: 'NON_COMMERCIAL',
} as const;
export type Commerciality = keyof typeof Commerciality;

/** The payment methods of a site, in ICCAM’s categories. @public */
export const PaymentMethod = {
  NOT_DETERMINED: 'NOT_DETERMINED',
  NONE: 'NONE',
  AMEX: 'AMEX',
  DINERS: 'DINERS',
  MASTERCARD: 'MASTERCARD',
  VISA: 'VISA',
  PAYPAL: 'PAYPAL',
  WESTERN_UNION: 'WESTERN_UNION',
  SMS: 'SMS',
  EMAIL: 'EMAIL',
  LIBERTY_RESERVE: 'LIBERTY_RESERVE',
  BITCOIN: 'BITCOIN',
  OTHER: 'OTHER',
} as const;
export type PaymentMethod = keyof typeof PaymentMethod;
