import {
  AgeGroup,
  Accessibility,
  BesideDefinition,
  Classification,
  Commerciality,
  Conduct,
  Confidence,
  Gate,
  HostingKind,
  HostingSource,
  Language,
  LegalReview,
  Medium,
  Membership,
  PaymentMethod,
  ReferralKind,
  RouteOutcome,
  Sex,
  SiteType,
  Subject,
} from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';

publishEnum(Language, 'Language', 'A language of the hotline.', {
  NL: 'Dutch.',
  FR: 'French.',
  DE: 'German.',
  EN: 'English.',
});
publishEnum(Classification, 'Classification', 'The legal classification of an assessed address.', {
  BASELINE: 'Illegal everywhere, by INTERPOL’s baseline criteria.',
  NATIONALLY_ILLEGAL: 'Illegal under the national law in force on the day.',
  NOT_ILLEGAL: 'Not illegal under the provisions that this hotline tests. Other laws are not considered.',
  OTHER_LAW: 'Outside the scope of this hotline. Other laws may apply. Another service or police can help.',
  NOT_ASSESSABLE: 'It could not be accessed, so it could not be assessed.',
  UNDETERMINED: 'A fact or a legal review is missing. It is never treated as harmless.',
});
publishEnum(HostingKind, 'HostingKind', 'How an address is hosted, according to the observations.', {
  DIRECT: 'On servers in one country.',
  PROXIED: 'Behind a content delivery network or reverse proxy that hides the origin.',
  ANYCAST: 'On an anycast network, at several locations.',
  MULTIPLE: 'In several countries at once.',
  NO_COUNTRY: 'On a network without a country, such as Tor.',
  NO_ADDRESS: 'A place without a web address. It has no hosting country.',
  CONFLICTING: 'The observations contradict each other. A person must check them.',
  UNRESOLVED: 'Not known yet.',
});
publishEnum(Confidence, 'Confidence', 'The reliability of a hosting country.', {
  HIGH: 'The observations agree.',
  MEDIUM: 'Probable.',
  LOW: 'A person should confirm it.',
  NONE: 'No country was concluded.',
});
publishEnum(HostingSource, 'HostingSource', 'The source of a hosting observation.', {
  DNS: 'DNS: the IP addresses of a hostname.',
  RDAP: 'RDAP: the holder of an IP network.',
  IP_GEOLOCATION: 'A database of IP address locations.',
  ASN: 'The network that announces the address.',
  NETWORK: 'The kind of network itself, such as Tor.',
  PROVIDER_STATEMENT: 'A statement of the hosting provider.',
  PROXY_OPERATOR: 'A statement of a proxy operator about the origin server.',
  REGISTRAR:
    'A statement of the domain registrar. A registrar is not a host, so it never decides the country.',
  PROVIDER_RANGE:
    'Data that a provider publishes about its network: an IP range, or the region in a hostname.',
  ANALYST: 'A finding of an analyst.',
});
publishEnum(Accessibility, 'Accessibility', 'Whether the analyst could open the address and, if not, why.', {
  ACCESSIBLE: 'It could be opened.',
  CONTENT_NOT_FOUND: 'The page opens, but the content is not there.',
  REFERRER_NOT_KNOWN: 'It opens only from a referring page that is not known.',
  UNABLE_TO_ACCESS: 'It cannot be opened for another reason.',
  PASSWORD_PROTECTED: 'It requires a password.',
  ACCOUNT_DISABLED: 'The account with the content is disabled.',
  LEGALLY_UNABLE_TO_ACCESS: 'The law forbids the analyst to open it.',
  LINK_EXPIRED: 'The link has expired.',
  SITE_DOWN: 'The site does not respond, or reports that there is no such page.',
  TEMPORARILY_UNAVAILABLE: 'The site reports that it is temporarily unavailable.',
  PREMIUM_ACCOUNT_NECESSARY: 'Only paying members can open it.',
  MISSING_PARTS: 'Parts needed to open the file are missing.',
  REMOVED_BEFORE_ASSESSMENT: 'It was removed before it could be assessed.',
});
publishEnum(Medium, 'Medium', 'The form of the content.', {
  PHOTO: 'A photograph.',
  VIDEO: 'A video.',
  LIVESTREAM: 'A live stream.',
  SYNTHETIC: 'A computer-generated image that looks real.',
  DRAWING: 'A drawing or other image that does not look real.',
  TEXT: 'Text.',
  AUDIO: 'Sound.',
});
publishEnum(Subject, 'Subject', 'Who is depicted, in the terms of the legal definition.', {
  MINOR: 'A person known to be a minor.',
  APPEARS_MINOR: 'A person who appears to be a minor.',
  REALISTIC_NON_EXISTENT_MINOR: 'A realistic image of a minor who does not exist.',
  UNREALISTIC_MINOR: 'An image of a minor that is not realistic.',
  ADULT: 'Adults only.',
  NONE: 'Nobody.',
  UNDETERMINED: 'The analyst cannot tell.',
});
publishEnum(Conduct, 'Conduct', 'What is depicted, in the terms of the legal definition.', {
  EXPLICIT_REAL: 'Real sexually explicit conduct.',
  EXPLICIT_SIMULATED: 'Simulated sexually explicit conduct.',
  SEXUAL_ORGANS_PRIMARILY_SEXUAL: 'Sexual organs, for primarily sexual purposes.',
  NUDITY: 'Nudity without a sexual purpose.',
  NONE: 'None of these.',
  UNDETERMINED: 'The analyst cannot tell.',
});
publishEnum(LegalReview, 'LegalReview', 'The result of a legal review.', {
  PUNISHABLE: 'A provision covers it.',
  NOT_PUNISHABLE: 'No provision that this hotline tests covers it.',
});
publishEnum(BesideDefinition, 'BesideDefinition', 'Other concerns outside the legal definition of imagery.', {
  NONE: 'Nothing.',
  GROOMING: 'A child is approached for sexual purposes.',
  SEXUAL_EXTORTION: 'A person is threatened with sexual images, or forced to provide them.',
  NON_CONSENSUAL_INTIMATE_IMAGES: 'Intimate images are spread without consent.',
  EXTREME_CONTENT: 'Extremely violent or pornographic content.',
  ATTENDED_LIVE_ABUSE: 'A person watches abuse by live stream.',
  OTHER: 'Something else that may be punishable under other laws.',
});
publishEnum(AgeGroup, 'AgeGroup', 'Apparent age, in ICCAM’s categories.', {
  NOT_DETERMINED: 'The analyst cannot tell.',
  INFANT: 'Infant.',
  PRE_PUBESCENT: 'Before puberty.',
  PUBESCENT: 'In puberty.',
});
publishEnum(Sex, 'Sex', 'Apparent sex of those depicted, in ICCAM’s categories.', {
  NOT_DETERMINED: 'The analyst cannot tell.',
  FEMALE: 'Female.',
  MALE: 'Male.',
  BOTH: 'Both.',
});
publishEnum(SiteType, 'SiteType', 'The kind of site, in ICCAM’s categories.', {
  WEBSITE: 'A website.',
  FILE_HOST: 'A file host (cyberlocker).',
  IMAGE_STORE: 'An image store.',
  IMAGE_BOARD: 'An image board.',
  FORUM: 'A forum.',
  BANNER_SITE: 'A banner site.',
  LINK_SITE: 'A link site.',
  SOCIAL_NETWORK: 'A social network.',
  REDIRECTOR: 'A redirector.',
  WEB_ARCHIVE: 'A web archive.',
  SEARCH_PROVIDER: 'A search provider.',
  IMAGE_HOST: 'An image host.',
  BLOG: 'A blog.',
  NOT_APPLICABLE: 'None of these applies.',
});
publishEnum(Commerciality, 'Commerciality', 'Whether the site is commercial.', {
  NOT_DETERMINED: 'The analyst cannot tell.',
  COMMERCIAL: 'For money.',
  NON_COMMERCIAL: 'Not commercial.',
});
publishEnum(
  PaymentMethod,
  'PaymentMethod',
  'The payment methods of a commercial site, in ICCAM’s categories.',
  {
    NOT_DETERMINED: 'The analyst cannot tell.',
    AMEX: 'American Express.',
    DINERS: 'Diners Club.',
    MASTERCARD: 'Mastercard.',
    PAYPAL: 'PayPal.',
    VISA: 'Visa.',
    WESTERN_UNION: 'Western Union.',
    OTHER: 'Another way.',
    NONE: 'No payment method.',
    SMS: 'Text message.',
    EMAIL: 'E-mail.',
    LIBERTY_RESERVE: 'Liberty Reserve.',
    BITCOIN: 'Bitcoin.',
  },
);
publishEnum(Membership, 'Membership', 'The INHOPE membership of an organisation.', {
  MEMBER: 'A member. Referrals are sent to it.',
  UNCONFIRMED: 'Not confirmed. A person decides.',
  FORMER: 'No longer a member.',
  APPLICANT: 'It was listed as an applicant. It is not certain whether it became a member.',
  REPORTING_PORTAL: 'A portal for citizens, not a national hotline.',
  NOT_A_MEMBER: 'Not a member.',
});
publishEnum(RouteOutcome, 'RouteOutcome', 'The decision of the routing rules.', {
  ROUTED: 'The item is referred to the recipients of its legs.',
  HELD: 'The item waits for a person. See the reasons.',
  CLOSED: 'There is no recipient. The case can be closed with a reason.',
});
publishEnum(ReferralKind, 'ReferralKind', 'The kind of recipient of a referral.', {
  POLICE: 'The federal police.',
  HOSTING_PROVIDER: 'The hosting provider.',
  INHOPE_HOTLINE: 'The INHOPE hotline of the hosting country.',
  POLICE_ABROAD: 'The police of another country, through the federal police.',
  AUTHORITY:
    'An authority of the home country in addition to or instead of police, if the jurisdiction defines one.',
});
publishEnum(Gate, 'Gate', 'The condition that must be met before a leg may be sent.', {
  POLICE_CLEARANCE: 'The police liaison must clear it, so that the investigation is not harmed.',
  COURT_ORDER: 'A court must order it.',
});
