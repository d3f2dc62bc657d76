import type { CalendarDate } from '../calendar-date.js';
import type { Criterion } from './criterion.js';
import type { Answer } from './question.js';

// How the Belgian hotline applies Belgian law: first edition of its criteria, in order; the first that matches decides.
// Origin: the articles each row cites. Checked 2026-11-22. Coverage: every complete and consistent set of findings
// matches a row. Left out: the justification for minors over sixteen (art. 417/49, then 176), because content that a
// citizen finds online has reached a third party, which ends it; violent or extreme imagery of adults, which is outside
// the hotline’s task: “not illegal” says nothing about other law. “Not illegal” requires an answer on whether the
// content promotes or advertises abuse, even for plain pictures: it closes a case that is then never seen again, and an
// unanswered question is not a “no”. Illegal content needs neither answer. This edition is closed: a correction is a
// further edition.

/** Visual media. @internal */
export const visual: readonly Answer<'medium'>[] = ['PHOTO', 'VIDEO', 'LIVESTREAM', 'SYNTHETIC', 'DRAWING'];
/** Media that are, or look, photographic. @internal */
export const photographic: readonly Answer<'medium'>[] = ['PHOTO', 'VIDEO', 'LIVESTREAM', 'SYNTHETIC'];
/** Conduct that imagery of abuse shows. @internal */
export const sexual: readonly Answer<'conduct'>[] = [
  'EXPLICIT_REAL',
  'EXPLICIT_SIMULATED',
  'SEXUAL_ORGANS_PRIMARILY_SEXUAL',
];
/** Answers that a minor is depicted, whether real, apparent or invented. @internal */
export const minorOfAnyKind: readonly Answer<'subject'>[] = [
  'MINOR',
  'APPEARS_MINOR',
  'REALISTIC_NON_EXISTENT_MINOR',
  'UNREALISTIC_MINOR',
];
/** Answers that no minor is depicted. @internal */
export const noMinor: readonly Answer<'subject'>[] = ['ADULT', 'NONE'];
/** Every reason why an address could not be opened. @internal */
export const notAccessible: readonly Answer<'accessibility'>[] = [
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
];

const day = (text: string) => text as CalendarDate;

/** The ordered criteria of Belgium, first edition. @internal */
export const belgianCriteria: readonly Criterion[] = [
  {
    code: 'BE_NOT_ACCESSIBLE',
    title: {
      NL: 'Het adres kon niet worden geopend',
      FR: 'L’adresse n’a pas pu être ouverte',
      DE: 'Die Adresse konnte nicht geöffnet werden',
      EN: 'The address could not be opened',
    },
    source: 'House rule: what was not seen is not judged; the reasons are ICCAM action reasons 2 to 13',
    confidence: 'HIGH',
    when: { accessibility: notAccessible },
    then: 'NOT_ASSESSABLE',
    because: ['NOT_ACCESSIBLE'],
    cites: ['accessibility'],
    topics: [],
    validFrom: null,
    validTo: null,
  },
  {
    code: 'BE_AGE_OF_NO_MINOR',
    title: {
      NL: 'Leeftijdsgroep van een kind, maar geen minderjarige',
      FR: 'Tranche d’âge d’un enfant, mais pas de mineur',
      DE: 'Altersgruppe eines Kindes, aber kein Minderjähriger',
      EN: 'Age group of a child, but no minor',
    },
    source: 'House rule: answers that cannot all be true are corrected by a person',
    confidence: 'HIGH',
    when: { subject: noMinor, apparentAge: ['INFANT', 'PRE_PUBESCENT', 'PUBESCENT'] },
    then: 'CONTRADICTION',
    because: [],
    topics: [],
    validFrom: null,
    validTo: null,
  },
  {
    code: 'BE_REAL_CHILD_YET_NO_MINOR',
    title: {
      NL: 'Echt kind, maar geen minderjarige',
      FR: 'Enfant réel, mais pas de mineur',
      DE: 'Echtes Kind, aber kein Minderjähriger',
      EN: 'Real child, but no minor',
    },
    source: 'House rule: answers that cannot all be true are corrected by a person',
    confidence: 'HIGH',
    when: { subject: noMinor, realChild: [true] },
    then: 'CONTRADICTION',
    because: [],
    topics: [],
    validFrom: null,
    validTo: null,
  },
  {
    code: 'BE_REAL_CHILD_YET_NON_EXISTENT',
    title: {
      NL: 'Echt kind, maar een minderjarige die niet bestaat',
      FR: 'Enfant réel, mais un mineur qui n’existe pas',
      DE: 'Echtes Kind, aber ein nicht existierender Minderjähriger',
      EN: 'Real child, but a minor who does not exist',
    },
    source: 'House rule: answers that cannot all be true are corrected by a person',
    confidence: 'HIGH',
    when: { subject: ['REALISTIC_NON_EXISTENT_MINOR', 'UNREALISTIC_MINOR'], realChild: [true] },
    then: 'CONTRADICTION',
    because: [],
    topics: [],
    validFrom: null,
    validTo: null,
  },
  {
    code: 'BE_SEVERE_ABUSE_OF_NO_MINOR',
    title: {
      NL: 'Ernstig misbruik van een kind, maar geen minderjarige',
      FR: 'Abus grave d’un enfant, mais pas de mineur',
      DE: 'Schwerer Missbrauch eines Kindes, aber kein Minderjähriger',
      EN: 'Severe abuse of a child, but no minor',
    },
    source: 'House rule: answers that cannot all be true are corrected by a person',
    confidence: 'HIGH',
    when: { subject: noMinor, severe: [true] },
    then: 'CONTRADICTION',
    because: [],
    topics: [],
    validFrom: null,
    validTo: null,
  },
  {
    code: 'BE_SEVERE_ABUSE_WITHOUT_CONDUCT',
    title: {
      NL: 'Ernstig misbruik, maar geen seksuele gedraging',
      FR: 'Abus grave, mais pas de comportement sexuel',
      DE: 'Schwerer Missbrauch, aber keine sexuelle Handlung',
      EN: 'Severe abuse, but no sexual conduct',
    },
    source: 'House rule: answers that cannot all be true are corrected by a person',
    confidence: 'HIGH',
    when: { conduct: ['NUDITY', 'NONE'], severe: [true] },
    then: 'CONTRADICTION',
    because: [],
    topics: [],
    validFrom: null,
    validTo: null,
  },
  {
    code: 'BE_CONDUCT_OF_NOBODY',
    title: {
      NL: 'Seksuele gedraging, maar niemand afgebeeld',
      FR: 'Comportement sexuel, mais personne n’est représenté',
      DE: 'Sexuelle Handlung, aber niemand dargestellt',
      EN: 'Sexual conduct, but nobody depicted',
    },
    source: 'House rule: answers that cannot all be true are corrected by a person',
    confidence: 'HIGH',
    when: { subject: ['NONE'], conduct: sexual },
    then: 'CONTRADICTION',
    because: [],
    topics: [],
    validFrom: null,
    validTo: null,
  },
  {
    code: 'BE_DEPICTS_MINOR',
    title: {
      NL: 'Een minderjarige wordt seksueel afgebeeld',
      FR: 'Un mineur est représenté sexuellement',
      DE: 'Ein Minderjähriger wird sexuell dargestellt',
      EN: 'A minor is depicted sexually',
    },
    source:
      'Criminal Code of 1867 art. 383bis, then art. 417/43; Criminal Code of 2024 art. 170, part (a): visual, by whatever means',
    confidence: 'HIGH',
    when: { medium: visual, subject: ['MINOR'], conduct: sexual },
    then: 'NATIONALLY_ILLEGAL',
    because: ['VISUAL_DEPICTION', 'MINOR_DEPICTED'],
    cites: ['conduct'],
    topics: ['DEFINITION', 'PRODUCTION_AND_DISTRIBUTION'],
    validFrom: null,
    validTo: null,
  },
  {
    code: 'BE_DEPICTS_APPARENT_MINOR',
    title: {
      NL: 'Een persoon die er minderjarig uitziet wordt seksueel afgebeeld',
      FR: 'Une personne qui paraît mineure est représentée sexuellement',
      DE: 'Eine minderjährig erscheinende Person wird sexuell dargestellt',
      EN: 'A person who appears to be a minor is depicted sexually',
    },
    source: 'Criminal Code of 1867 art. 383bis, then art. 417/43; Criminal Code of 2024 art. 170, part (b)',
    confidence: 'HIGH',
    when: { medium: photographic, subject: ['APPEARS_MINOR'], conduct: sexual },
    then: 'NATIONALLY_ILLEGAL',
    because: ['VISUAL_DEPICTION', 'APPARENT_MINOR_DEPICTED'],
    cites: ['conduct'],
    topics: ['DEFINITION', 'PRODUCTION_AND_DISTRIBUTION'],
    validFrom: null,
    validTo: null,
  },
  {
    code: 'BE_DEPICTS_REALISTIC_NON_EXISTENT_MINOR',
    title: {
      NL: 'Realistisch seksueel beeld van een minderjarige die niet bestaat',
      FR: 'Image sexuelle réaliste d’un mineur qui n’existe pas',
      DE: 'Realistisches sexuelles Bild eines nicht existierenden Minderjährigen',
      EN: 'Realistic sexual image of a minor who does not exist',
    },
    source: 'Criminal Code of 1867 art. 383bis, then art. 417/43; Criminal Code of 2024 art. 170, part (c)',
    confidence: 'HIGH',
    when: { medium: visual, subject: ['REALISTIC_NON_EXISTENT_MINOR'], conduct: sexual },
    then: 'NATIONALLY_ILLEGAL',
    because: ['VISUAL_DEPICTION', 'REALISTIC_NON_EXISTENT_MINOR_DEPICTED'],
    cites: ['conduct'],
    topics: ['DEFINITION', 'PRODUCTION_AND_DISTRIBUTION'],
    validFrom: null,
    validTo: null,
  },
  {
    code: 'BE_PROMOTES_ABUSE',
    title: {
      NL: 'De inhoud bevordert of vergemakkelijkt seksueel misbruik van minderjarigen',
      FR: 'Le contenu promeut ou facilite les abus sexuels de mineurs',
      DE: 'Der Inhalt fördert oder erleichtert sexuellen Missbrauch Minderjähriger',
      EN: 'The content promotes or facilitates sexual abuse of minors',
    },
    source:
      'Criminal Code of 2024 arts 177-179, any medium; possession and access also need an intent no address shows',
    confidence: 'HIGH',
    when: { promotesAbuse: [true] },
    then: 'NATIONALLY_ILLEGAL',
    because: ['PROMOTES_ABUSE'],
    topics: ['PROMOTION_DISTRIBUTION', 'PROMOTION_POSSESSION', 'PROMOTION_ACCESS'],
    concernsPromotion: true,
    validFrom: day('2026-04-08'),
    validTo: null,
  },
  {
    code: 'BE_ADVERTISES_ABUSE',
    title: {
      NL: 'De inhoud maakt reclame voor seksuele diensten van minderjarigen',
      FR: 'Le contenu fait de la publicité pour des services sexuels de mineurs',
      DE: 'Der Inhalt wirbt für sexuelle Dienste Minderjähriger',
      EN: 'The content advertises sexual services of minors',
    },
    source:
      'Criminal Code of 1867 art. 380ter, then arts 417/39-417/41; Criminal Code of 2024 arts 166-168: elements beyond one question, hence legal review',
    confidence: 'MEDIUM',
    when: { advertisesAbuse: [true] },
    then: 'LEGAL_REVIEW',
    because: ['ADVERTISES_ABUSE'],
    topics: ['ADVERTISING'],
    concernsPromotion: true,
    validFrom: null,
    validTo: null,
  },
  {
    code: 'BE_PROMOTES_ABUSE_BEFORE_2026',
    title: {
      NL: 'De inhoud bevordert seksueel misbruik; toen geen eigen bepaling',
      FR: 'Le contenu promeut les abus sexuels; pas de disposition propre à l’époque',
      DE: 'Der Inhalt fördert sexuellen Missbrauch; damals keine eigene Bestimmung',
      EN: 'The content promotes sexual abuse; no provision of its own at the time',
    },
    source:
      'Criminal Code of 1867 art. 383, then arts 417/51-417/52; Criminal Code of 2024 arts 182-183; no article on promotion is known before 8 April 2026, a later amendment cannot be excluded',
    confidence: 'MEDIUM',
    when: { promotesAbuse: [true] },
    then: 'LEGAL_REVIEW',
    because: ['PROMOTES_ABUSE'],
    topics: ['GOOD_MORALS'],
    concernsPromotion: true,
    validFrom: null,
    validTo: day('2026-04-07'),
  },
  {
    code: 'BE_UNREALISTIC_IMAGE',
    title: {
      NL: 'Onrealistisch seksueel beeld van een minderjarige',
      FR: 'Image sexuelle non réaliste d’un mineur',
      DE: 'Unrealistisches sexuelles Bild eines Minderjährigen',
      EN: 'Unrealistic sexual image of a minor',
    },
    source:
      'Criminal Code of 1867 art. 383, then arts 417/51-417/52; Criminal Code of 2024 arts 182-183; outside the definition of images by its wording, though the hotline’s public pages call drawings punishable',
    confidence: 'MEDIUM',
    when: { medium: visual, subject: ['UNREALISTIC_MINOR'], conduct: sexual },
    then: 'LEGAL_REVIEW',
    because: ['VISUAL_DEPICTION', 'NOT_REALISTIC'],
    cites: ['conduct'],
    topics: ['DEFINITION', 'GOOD_MORALS'],
    validFrom: null,
    validTo: null,
  },
  {
    code: 'BE_DRAWN_APPARENT_MINOR',
    title: {
      NL: 'Getekende persoon die er minderjarig uitziet',
      FR: 'Personne dessinée qui paraît mineure',
      DE: 'Gezeichnete, minderjährig erscheinende Person',
      EN: 'Drawn person who appears to be a minor',
    },
    source:
      'Criminal Code of 1867 art. 383bis, then art. 417/43; Criminal Code of 2024 art. 170, part (b): whether a drawn figure is a person is for a lawyer',
    confidence: 'MEDIUM',
    when: { medium: ['DRAWING'], subject: ['APPEARS_MINOR'], conduct: sexual },
    then: 'LEGAL_REVIEW',
    because: ['VISUAL_DEPICTION', 'APPARENT_MINOR_DEPICTED'],
    cites: ['medium', 'conduct'],
    topics: ['DEFINITION', 'GOOD_MORALS'],
    validFrom: null,
    validTo: null,
  },
  {
    code: 'BE_WRITING_OR_SOUND',
    title: {
      NL: 'Tekst of geluid over seksuele gedragingen met een minderjarige',
      FR: 'Texte ou son portant sur des comportements sexuels avec un mineur',
      DE: 'Text oder Ton über sexuelle Handlungen mit einem Minderjährigen',
      EN: 'Writing or sound about sexual conduct with a minor',
    },
    source:
      'Criminal Code of 1867 art. 383, then arts 417/51-417/52; Criminal Code of 2024 arts 182-183; the definition of images is visual only',
    confidence: 'MEDIUM',
    when: { medium: ['TEXT', 'AUDIO'], subject: minorOfAnyKind, conduct: sexual },
    then: 'LEGAL_REVIEW',
    because: ['NOT_VISUAL'],
    cites: ['medium'],
    topics: ['GOOD_MORALS'],
    concernsPromotion: true,
    validFrom: null,
    validTo: null,
  },
  {
    code: 'BE_POSED_NUDITY',
    title: {
      NL: 'Geposeerd naakt van een minderjarige',
      FR: 'Nudité posée d’un mineur',
      DE: 'Posierte Nacktheit eines Minderjährigen',
      EN: 'Posed nudity of a minor',
    },
    source:
      'House rule: whether posing makes nudity primarily sexual (Criminal Code of 1867 art. 383bis, then art. 417/43; Criminal Code of 2024 art. 170) is for a lawyer',
    confidence: 'MEDIUM',
    when: { subject: minorOfAnyKind, conduct: ['NUDITY'], childModelling: [true] },
    then: 'LEGAL_REVIEW',
    because: ['POSED_NUDITY'],
    topics: ['DEFINITION'],
    validFrom: null,
    validTo: null,
  },
  {
    code: 'BE_ADULTS_ONLY',
    title: {
      NL: 'Alleen volwassenen',
      FR: 'Uniquement des adultes',
      DE: 'Nur Erwachsene',
      EN: 'Adults only',
    },
    source:
      'Criminal Code of 1867 art. 383bis, then art. 417/43; Criminal Code of 2024 art. 170: a minor, apparent or realistic; ICCAM action reason 14',
    confidence: 'HIGH',
    when: { subject: ['ADULT'], promotesAbuse: [false], advertisesAbuse: [false] },
    then: 'NOT_ILLEGAL',
    because: ['NO_MINOR_DEPICTED', 'NEITHER_PROMOTES_NOR_ADVERTISES'],
    topics: ['DEFINITION'],
    validFrom: null,
    validTo: null,
  },
  {
    code: 'BE_NOBODY_DEPICTED',
    title: {
      NL: 'Niemand afgebeeld',
      FR: 'Personne n’est représenté',
      DE: 'Niemand dargestellt',
      EN: 'Nobody depicted',
    },
    source:
      'Criminal Code of 1867 art. 383bis, then art. 417/43; Criminal Code of 2024 art. 170: a minor, apparent or realistic',
    confidence: 'HIGH',
    when: {
      subject: ['NONE'],
      conduct: ['NUDITY', 'NONE'],
      promotesAbuse: [false],
      advertisesAbuse: [false],
    },
    then: 'NOT_ILLEGAL',
    because: ['NO_MINOR_DEPICTED', 'NEITHER_PROMOTES_NOR_ADVERTISES'],
    topics: ['DEFINITION'],
    validFrom: null,
    validTo: null,
  },
  {
    code: 'BE_NUDITY_WITHOUT_SEXUAL_PURPOSE',
    title: {
      NL: 'Naaktheid zonder seksueel doel',
      FR: 'Nudité sans but sexuel',
      DE: 'Nacktheit ohne sexuellen Zweck',
      EN: 'Nudity without sexual purpose',
    },
    source:
      'Criminal Code of 1867 art. 383bis, then art. 417/43; Criminal Code of 2024 art. 170: explicit conduct, or sexual organs for primarily sexual purposes; ICCAM action reason 15',
    confidence: 'HIGH',
    when: {
      subject: minorOfAnyKind,
      conduct: ['NUDITY'],
      childModelling: [false],
      promotesAbuse: [false],
      advertisesAbuse: [false],
    },
    then: 'NOT_ILLEGAL',
    because: ['NUDITY_WITHOUT_SEXUAL_PURPOSE', 'NEITHER_PROMOTES_NOR_ADVERTISES'],
    topics: ['DEFINITION'],
    validFrom: null,
    validTo: null,
  },
  {
    code: 'BE_NO_SEXUAL_CONDUCT',
    title: {
      NL: 'Geen seksuele gedraging',
      FR: 'Pas de comportement sexuel',
      DE: 'Keine sexuelle Handlung',
      EN: 'No sexual conduct',
    },
    source:
      'Criminal Code of 1867 art. 383bis, then art. 417/43; Criminal Code of 2024 art. 170: explicit conduct, or sexual organs for primarily sexual purposes; ICCAM action reason 15',
    confidence: 'HIGH',
    when: { subject: minorOfAnyKind, conduct: ['NONE'], promotesAbuse: [false], advertisesAbuse: [false] },
    then: 'NOT_ILLEGAL',
    because: ['NO_SEXUAL_CONDUCT', 'NEITHER_PROMOTES_NOR_ADVERTISES'],
    topics: ['DEFINITION'],
    validFrom: null,
    validTo: null,
  },
];
