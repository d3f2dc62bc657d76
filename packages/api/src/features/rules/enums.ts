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

publishEnum(Language, 'Language', 'A language the hotline speaks.', {
  NL: 'Dutch.',
  FR: 'French.',
  DE: 'German.',
  EN: 'English.',
});
publishEnum(Classification, 'Classification', 'What an assessed address is in law.', {
  BASELINE: 'Illegal everywhere, by INTERPOL’s baseline criteria.',
  NATIONALLY_ILLEGAL: 'Illegal under the national law in force on the day.',
  NOT_ILLEGAL: 'Not illegal under the provisions that this hotline tests; it says nothing of other law.',
  OTHER_LAW:
    'Outside what this hotline tests: other law may punish it, and another service or police can help.',
  NOT_ASSESSABLE: 'Could not be reached, so could not be judged.',
  UNDETERMINED: 'A fact or a legal review is still needed; never treated as harmless.',
});
publishEnum(HostingKind, 'HostingKind', 'How an address is hosted, as far as the observations tell.', {
  DIRECT: 'On servers in one country.',
  PROXIED: 'Behind a content delivery network or reverse proxy that hides the origin.',
  ANYCAST: 'Announced from several places at once.',
  MULTIPLE: 'In several countries at once.',
  NO_COUNTRY: 'On a network without countries, such as Tor.',
  NO_ADDRESS: 'A place named in words, without a web address: there is no country to look up.',
  CONFLICTING: 'The observations contradict each other; a person must look.',
  UNRESOLVED: 'Not known yet.',
});
publishEnum(Confidence, 'Confidence', 'How far a hosting country can be relied on.', {
  HIGH: 'The observations agree.',
  MEDIUM: 'Probable.',
  LOW: 'A person should confirm it.',
  NONE: 'No country is concluded.',
});
publishEnum(HostingSource, 'HostingSource', 'Where an observation of hosting comes from.', {
  DNS: 'The name system: which addresses a hostname has.',
  RDAP: 'The register of network addresses: who holds them.',
  IP_GEOLOCATION: 'A database of where addresses are used.',
  ASN: 'The network that announces the address.',
  NETWORK: 'The kind of network itself, such as Tor.',
  PROVIDER_STATEMENT: 'What the hosting provider says.',
  PROXY_OPERATOR: 'What the operator of a proxy says about the origin behind it.',
  REGISTRAR: 'What the registrar of the domain name says; it is no host, so it never decides the country.',
  PROVIDER_RANGE: 'What a provider publishes of its own network: a range, or the region in a host name.',
  ANALYST: 'What an analyst found out.',
});
publishEnum(Accessibility, 'Accessibility', 'Whether the analyst could open the address and, if not, why.', {
  ACCESSIBLE: 'It could be opened.',
  CONTENT_NOT_FOUND: 'The page opens, the content is not there.',
  REFERRER_NOT_KNOWN: 'It opens only from another page that is not known.',
  UNABLE_TO_ACCESS: 'It cannot be opened, for no reason listed here.',
  PASSWORD_PROTECTED: 'It asks for a password.',
  ACCOUNT_DISABLED: 'The account that held it is disabled.',
  LEGALLY_UNABLE_TO_ACCESS: 'The analyst may not open it by law.',
  LINK_EXPIRED: 'The link has expired.',
  SITE_DOWN: 'The site does not answer, or says there is no such page.',
  TEMPORARILY_UNAVAILABLE: 'The site says it is unavailable for now.',
  PREMIUM_ACCOUNT_NECESSARY: 'It opens only for paying members.',
  MISSING_PARTS: 'Parts needed to open the file are missing.',
  REMOVED_BEFORE_ASSESSMENT: 'It was removed before it could be judged.',
});
publishEnum(Medium, 'Medium', 'The form of what is shown.', {
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
publishEnum(LegalReview, 'LegalReview', 'What a legal review found.', {
  PUNISHABLE: 'A provision covers it.',
  NOT_PUNISHABLE: 'No provision that this hotline tests covers it.',
});
publishEnum(BesideDefinition, 'BesideDefinition', 'What was met beside the legal definition of imagery.', {
  NONE: 'Nothing.',
  GROOMING: 'A child is approached for sexual purposes.',
  SEXUAL_EXTORTION: 'Somebody is threatened with sexual images, or made to give some.',
  NON_CONSENSUAL_INTIMATE_IMAGES: 'Intimate images are spread without consent.',
  EXTREME_CONTENT: 'Extremely violent or pornographic content.',
  ATTENDED_LIVE_ABUSE: 'Somebody attends abuse by live stream.',
  OTHER: 'Something else that other law may punish.',
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
  LINK_SITE: 'A site of links.',
  SOCIAL_NETWORK: 'A social network.',
  REDIRECTOR: 'A redirector.',
  WEB_ARCHIVE: 'A web archive.',
  SEARCH_PROVIDER: 'A search provider.',
  IMAGE_HOST: 'An image host.',
  BLOG: 'A blog.',
  NOT_APPLICABLE: 'None of these applies.',
});
publishEnum(Commerciality, 'Commerciality', 'Whether the site is run for money.', {
  NOT_DETERMINED: 'The analyst cannot tell.',
  COMMERCIAL: 'For money.',
  NON_COMMERCIAL: 'Not for money.',
});
publishEnum(PaymentMethod, 'PaymentMethod', 'How a commercial site takes payment, in ICCAM’s categories.', {
  NOT_DETERMINED: 'The analyst cannot tell.',
  AMEX: 'American Express.',
  DINERS: 'Diners Club.',
  MASTERCARD: 'Mastercard.',
  PAYPAL: 'PayPal.',
  VISA: 'Visa.',
  WESTERN_UNION: 'Western Union.',
  OTHER: 'Another way.',
  NONE: 'No payment is taken.',
  SMS: 'Text message.',
  EMAIL: 'E-mail.',
  LIBERTY_RESERVE: 'Liberty Reserve.',
  BITCOIN: 'Bitcoin.',
});
publishEnum(Membership, 'Membership', 'What is known of an organisation’s standing in INHOPE.', {
  MEMBER: 'A member; referrals go to it.',
  UNCONFIRMED: 'Not confirmed; a person decides.',
  FORMER: 'No longer a member.',
  APPLICANT: 'Was named as an applicant; whether it became a member is not certain.',
  REPORTING_PORTAL: 'A portal for citizens, not a national hotline.',
  NOT_A_MEMBER: 'Not a member.',
});
publishEnum(RouteOutcome, 'RouteOutcome', 'What the rules want done.', {
  ROUTED: 'Hand over along the legs.',
  HELD: 'Wait for a person; the reasons say for what.',
  CLOSED: 'Nothing to hand over; close it with a reason.',
});
publishEnum(ReferralKind, 'ReferralKind', 'Who a referral is addressed to.', {
  POLICE: 'The federal police.',
  HOSTING_PROVIDER: 'The hosting provider.',
  INHOPE_HOTLINE: 'The INHOPE hotline of the hosting country.',
  POLICE_ABROAD: 'The police of another country, through the federal police.',
  AUTHORITY: 'An authority of the home country beside or instead of police, where a jurisdiction names one.',
});
publishEnum(Gate, 'Gate', 'What must be lifted before a leg may leave.', {
  POLICE_CLEARANCE: 'The police liaison must clear it, so that the investigation is not harmed.',
  COURT_ORDER: 'A court must order it.',
});
