import type { CalendarDate } from '../calendar-date.js';
import type { Criterion } from './criterion.js';
import type { Answer } from './question.js';
import { withBesideDefinition } from './belgian-beside.data.js';
import { minorOfAnyKind, photographic, sexual, visual } from './belgian-criteria.data.js';
import { secondBelgianCriteria } from './belgian-criteria-2.data.js';

// How the Belgian hotline applies Belgian law: third edition of its criteria, in order; the first that matches decides.
// Origin: the articles each row cites. Checked 2026-11-29. Changes:
// - The code of 2024 applies from 1 September 2026: before that day arts 177-180 are not applied.
// - The definition with apparent and realistic non-existent minors begins on 18 June 2016. Before it, art. 383bis of
//   1995 covered minors in positions or acts of a pornographic kind.
// - Arts 417/51-417/52, then 182-183, punish extremely pornographic or violent content. They do not continue art. 383
//   (good morals), which ended on 31 May 2022.
// - When no provision is known for the findings on a day, the row gives `NO_LAW_KNOWN`.
// - Findings outside the definition are a matter of other law (`OTHER_LAW`); “not illegal” requires the answer that
//   there was nothing outside it. Coverage: every complete and consistent set of findings on every day since 5 May 1995
//   matches a row. Left out: as in the first edition; and art. 383 for images before 18 June 2016, whose scope for
//   drawings and apparent minors was not looked up.

const day = (text: string) => text as CalendarDate;

const always = { validFrom: null, validTo: null };
const underFirstDefinition = { validFrom: null, validTo: day('2016-06-17') };
const sinceFullDefinition = { validFrom: day('2016-06-18'), validTo: null };
const underGoodMorals = { validFrom: null, validTo: day('2022-05-31') };
const fullDefinitionUnderGoodMorals = { validFrom: day('2016-06-18'), validTo: day('2022-05-31') };
const since2022 = { validFrom: day('2022-06-01'), validTo: null };
const beforeCodeOf2024 = { validFrom: null, validTo: day('2026-08-31') };
const underCodeOf2024 = { validFrom: day('2026-09-01'), validTo: null };

const recorded: readonly Answer<'medium'>[] = ['PHOTO', 'VIDEO', 'LIVESTREAM'];
const made: readonly Answer<'medium'>[] = ['SYNTHETIC', 'DRAWING'];
const noRealMinor: readonly Answer<'subject'>[] = [
  'APPEARS_MINOR',
  'REALISTIC_NON_EXISTENT_MINOR',
  'UNREALISTIC_MINOR',
];

const firstDefinition = 'Criminal Code of 1867 art. 383bis, as inserted by the law of 13 April 1995';
const fullDefinition =
  'Criminal Code of 1867 art. 383bis as amended by the law of 31 May 2016, then art. 417/43; Criminal Code of 2024 art. 170';
const anyDefinition =
  'Criminal Code of 1867 art. 383bis, then art. 417/43; Criminal Code of 2024 art. 170: a minor, and since 18 June 2016 an apparent or realistic one';

/** House rules: content that was not seen, and answers that cannot all be true. Unchanged since the second edition. */
const houseRules = secondBelgianCriteria.filter(
  ({ then }) => then === 'NOT_ASSESSABLE' || then === 'CONTRADICTION',
);

const illegalImagery: readonly Criterion[] = [
  {
    code: 'BE_DEPICTS_MINOR_1995',
    title: {
      NL: 'Een minderjarige wordt in een pornografische houding of handeling afgebeeld',
      FR: 'Un mineur est représenté dans une position ou un acte à caractère pornographique',
      DE: 'Ein Minderjähriger wird in einer pornografischen Stellung oder Handlung dargestellt',
      EN: 'A minor is depicted in a position or act of a pornographic kind',
    },
    source: firstDefinition,
    confidence: 'MEDIUM',
    when: { medium: recorded, subject: ['MINOR'], conduct: sexual },
    then: 'NATIONALLY_ILLEGAL',
    because: ['VISUAL_DEPICTION', 'MINOR_DEPICTED'],
    cites: ['conduct'],
    topics: ['DEFINITION', 'PRODUCTION_AND_DISTRIBUTION'],
    ...underFirstDefinition,
  },
  {
    code: 'BE_MADE_IMAGE_OF_MINOR_1995',
    title: {
      NL: 'Gemaakt seksueel beeld van een minderjarige, onder de definitie van 1995',
      FR: 'Image sexuelle fabriquée d’un mineur, sous la définition de 1995',
      DE: 'Hergestelltes sexuelles Bild eines Minderjährigen, nach der Begriffsbestimmung von 1995',
      EN: 'Sexual image of a minor that was made, not recorded, under the definition of 1995',
    },
    source: `${firstDefinition}: whether it covers what was drawn or generated is for a lawyer`,
    confidence: 'LOW',
    when: { medium: made, subject: ['MINOR'], conduct: sexual },
    then: 'LEGAL_REVIEW',
    because: ['VISUAL_DEPICTION', 'MINOR_DEPICTED'],
    cites: ['medium', 'conduct'],
    topics: ['DEFINITION'],
    ...underFirstDefinition,
  },
  {
    code: 'BE_NO_LAW_FOR_IMAGE_WITHOUT_MINOR',
    title: {
      NL: 'Seksueel beeld zonder echte minderjarige: voor deze dag is geen bepaling bekend',
      FR: 'Image sexuelle sans mineur réel : aucune disposition n’est connue pour ce jour',
      DE: 'Sexuelles Bild ohne echten Minderjährigen: für diesen Tag ist keine Bestimmung bekannt',
      EN: 'Sexual image without a real minor: no provision is known for that day',
    },
    source: 'The definition with apparent and realistic non-existent minors is in force since 18 June 2016',
    confidence: 'MEDIUM',
    when: { medium: visual, subject: noRealMinor, conduct: sexual },
    then: 'NO_LAW_KNOWN',
    because: ['VISUAL_DEPICTION'],
    cites: ['subject', 'conduct'],
    topics: [],
    ...underFirstDefinition,
  },
  {
    code: 'BE_DEPICTS_MINOR',
    title: {
      NL: 'Een minderjarige wordt seksueel afgebeeld',
      FR: 'Un mineur est représenté sexuellement',
      DE: 'Ein Minderjähriger wird sexuell dargestellt',
      EN: 'A minor is depicted sexually',
    },
    source: `${fullDefinition}, part (a): visual, by whatever means`,
    confidence: 'HIGH',
    when: { medium: visual, subject: ['MINOR'], conduct: sexual },
    then: 'NATIONALLY_ILLEGAL',
    because: ['VISUAL_DEPICTION', 'MINOR_DEPICTED'],
    cites: ['conduct'],
    topics: ['DEFINITION', 'PRODUCTION_AND_DISTRIBUTION'],
    ...sinceFullDefinition,
  },
  {
    code: 'BE_DEPICTS_APPARENT_MINOR',
    title: {
      NL: 'Een persoon die er minderjarig uitziet wordt seksueel afgebeeld',
      FR: 'Une personne qui paraît mineure est représentée sexuellement',
      DE: 'Eine minderjährig erscheinende Person wird sexuell dargestellt',
      EN: 'A person who appears to be a minor is depicted sexually',
    },
    source: `${fullDefinition}, part (b)`,
    confidence: 'HIGH',
    when: { medium: photographic, subject: ['APPEARS_MINOR'], conduct: sexual },
    then: 'NATIONALLY_ILLEGAL',
    because: ['VISUAL_DEPICTION', 'APPARENT_MINOR_DEPICTED'],
    cites: ['conduct'],
    topics: ['DEFINITION', 'PRODUCTION_AND_DISTRIBUTION'],
    ...sinceFullDefinition,
  },
  {
    code: 'BE_DEPICTS_REALISTIC_NON_EXISTENT_MINOR',
    title: {
      NL: 'Realistisch seksueel beeld van een minderjarige die niet bestaat',
      FR: 'Image sexuelle réaliste d’un mineur qui n’existe pas',
      DE: 'Realistisches sexuelles Bild eines nicht existierenden Minderjährigen',
      EN: 'Realistic sexual image of a minor who does not exist',
    },
    source: `${fullDefinition}, part (c)`,
    confidence: 'HIGH',
    when: { medium: visual, subject: ['REALISTIC_NON_EXISTENT_MINOR'], conduct: sexual },
    then: 'NATIONALLY_ILLEGAL',
    because: ['VISUAL_DEPICTION', 'REALISTIC_NON_EXISTENT_MINOR_DEPICTED'],
    cites: ['conduct'],
    topics: ['DEFINITION', 'PRODUCTION_AND_DISTRIBUTION'],
    ...sinceFullDefinition,
  },
];

const promotionAndAdvertising: readonly Criterion[] = [
  {
    code: 'BE_PROMOTES_ABUSE',
    title: {
      NL: 'De inhoud bevordert of vergemakkelijkt seksueel misbruik van minderjarigen',
      FR: 'Le contenu promeut ou facilite les abus sexuels de mineurs',
      DE: 'Der Inhalt fördert oder erleichtert sexuellen Missbrauch Minderjähriger',
      EN: 'The content promotes or facilitates sexual abuse of minors',
    },
    source: 'Criminal Code of 2024 art. 177, any medium',
    confidence: 'HIGH',
    when: { promotesAbuse: [true] },
    then: 'NATIONALLY_ILLEGAL',
    because: ['PROMOTES_ABUSE'],
    topics: ['PROMOTION_DISTRIBUTION'],
    concernsPromotion: true,
    ...underCodeOf2024,
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
    ...always,
  },
];

const unrealisticTitle: Criterion['title'] = {
  NL: 'Onrealistisch seksueel beeld van een minderjarige',
  FR: 'Image sexuelle non réaliste d’un mineur',
  DE: 'Unrealistisches sexuelles Bild eines Minderjährigen',
  EN: 'Unrealistic sexual image of a minor',
};
const drawnTitle: Criterion['title'] = {
  NL: 'Getekende persoon die er minderjarig uitziet',
  FR: 'Personne dessinée qui paraît mineure',
  DE: 'Gezeichnete, minderjährig erscheinende Person',
  EN: 'Drawn person who appears to be a minor',
};
const writingTitle: Criterion['title'] = {
  NL: 'Tekst of geluid over seksuele gedragingen met een minderjarige',
  FR: 'Texte ou son portant sur des comportements sexuels avec un mineur',
  DE: 'Text oder Ton über sexuelle Handlungen mit einem Minderjährigen',
  EN: 'Writing or sound about sexual conduct with a minor',
};

type Reviewed = Pick<Criterion, 'code' | 'title' | 'source' | 'topics' | 'validFrom' | 'validTo'>;

const unrealistic = (row: Reviewed): Criterion => ({
  confidence: 'MEDIUM',
  when: { medium: visual, subject: ['UNREALISTIC_MINOR'], conduct: sexual },
  then: 'LEGAL_REVIEW',
  because: ['VISUAL_DEPICTION', 'NOT_REALISTIC'],
  cites: ['conduct'],
  ...row,
});

const drawn = (row: Reviewed): Criterion => ({
  confidence: 'MEDIUM',
  when: { medium: ['DRAWING'], subject: ['APPEARS_MINOR'], conduct: sexual },
  then: 'LEGAL_REVIEW',
  because: ['VISUAL_DEPICTION', 'APPARENT_MINOR_DEPICTED'],
  cites: ['medium', 'conduct'],
  ...row,
});

const writing = (row: Reviewed): Criterion => ({
  confidence: 'MEDIUM',
  when: { medium: ['TEXT', 'AUDIO'], subject: minorOfAnyKind, conduct: sexual },
  then: 'LEGAL_REVIEW',
  because: ['NOT_VISUAL'],
  cites: ['medium'],
  concernsPromotion: true,
  ...row,
});

const forLawyers: readonly Criterion[] = [
  unrealistic({
    code: 'BE_UNREALISTIC_IMAGE_UNTIL_2022',
    title: unrealisticTitle,
    source:
      'Criminal Code of 1867 art. 383 (good morals); outside the definition of art. 383bis by its wording, though the hotline’s public pages call drawings punishable',
    topics: ['DEFINITION', 'GOOD_MORALS'],
    ...fullDefinitionUnderGoodMorals,
  }),
  unrealistic({
    code: 'BE_UNREALISTIC_IMAGE',
    title: unrealisticTitle,
    source:
      'Criminal Code of 1867 arts 417/43 and 417/51-417/52, Criminal Code of 2024 arts 170 and 182-183: outside the definition by its wording, extreme content perhaps',
    topics: ['DEFINITION', 'EXTREME_CONTENT'],
    ...since2022,
  }),
  drawn({
    code: 'BE_DRAWN_APPARENT_MINOR_UNTIL_2022',
    title: drawnTitle,
    source:
      'Criminal Code of 1867 art. 383bis, part (b), and art. 383 (good morals): whether a drawn figure is a person is for a lawyer',
    topics: ['DEFINITION', 'GOOD_MORALS'],
    ...fullDefinitionUnderGoodMorals,
  }),
  drawn({
    code: 'BE_DRAWN_APPARENT_MINOR',
    title: drawnTitle,
    source:
      'Criminal Code of 1867 art. 417/43, Criminal Code of 2024 art. 170, part (b): whether a drawn figure is a person is for a lawyer',
    topics: ['DEFINITION', 'EXTREME_CONTENT'],
    ...since2022,
  }),
  writing({
    code: 'BE_WRITING_OR_SOUND_UNTIL_2022',
    title: writingTitle,
    source: 'Criminal Code of 1867 art. 383 (good morals); the definition of images is visual only',
    topics: ['GOOD_MORALS'],
    ...underGoodMorals,
  }),
  writing({
    code: 'BE_WRITING_OR_SOUND',
    title: writingTitle,
    source:
      'Criminal Code of 1867 arts 417/51-417/52; Criminal Code of 2024 arts 182-183: extreme content perhaps; the definition of images is visual only',
    topics: ['EXTREME_CONTENT'],
    ...since2022,
  }),
  {
    code: 'BE_POSED_NUDITY_1995',
    title: {
      NL: 'Geposeerd naakt van een minderjarige, onder de definitie van 1995',
      FR: 'Nudité posée d’un mineur, sous la définition de 1995',
      DE: 'Posierte Nacktheit eines Minderjährigen, nach der Begriffsbestimmung von 1995',
      EN: 'Posed nudity of a minor, under the definition of 1995',
    },
    source: `House rule: whether posing is a position of a pornographic kind (${firstDefinition}) is for a lawyer`,
    confidence: 'MEDIUM',
    when: { subject: ['MINOR'], conduct: ['NUDITY'], childModelling: [true] },
    then: 'LEGAL_REVIEW',
    because: ['POSED_NUDITY'],
    topics: ['DEFINITION'],
    ...underFirstDefinition,
  },
  {
    code: 'BE_NO_LAW_FOR_POSED_NUDITY',
    title: {
      NL: 'Geposeerd naakt zonder echte minderjarige: voor deze dag is geen bepaling bekend',
      FR: 'Nudité posée sans mineur réel : aucune disposition n’est connue pour ce jour',
      DE: 'Posierte Nacktheit ohne echten Minderjährigen: für diesen Tag ist keine Bestimmung bekannt',
      EN: 'Posed nudity without a real minor: no provision is known for that day',
    },
    source: 'The definition with apparent and realistic non-existent minors is in force since 18 June 2016',
    confidence: 'MEDIUM',
    when: { subject: noRealMinor, conduct: ['NUDITY'], childModelling: [true] },
    then: 'NO_LAW_KNOWN',
    because: ['POSED_NUDITY'],
    cites: ['subject'],
    topics: [],
    ...underFirstDefinition,
  },
  {
    code: 'BE_POSED_NUDITY',
    title: {
      NL: 'Geposeerd naakt van een minderjarige',
      FR: 'Nudité posée d’un mineur',
      DE: 'Posierte Nacktheit eines Minderjährigen',
      EN: 'Posed nudity of a minor',
    },
    source: `House rule: whether posing makes nudity primarily sexual (${fullDefinition}) is for a lawyer`,
    confidence: 'MEDIUM',
    when: { subject: minorOfAnyKind, conduct: ['NUDITY'], childModelling: [true] },
    then: 'LEGAL_REVIEW',
    because: ['POSED_NUDITY'],
    topics: ['DEFINITION'],
    ...sinceFullDefinition,
  },
];

const noLawForPromotion: Criterion = {
  code: 'BE_NO_LAW_FOR_PROMOTION',
  title: {
    NL: 'De inhoud bevordert seksueel misbruik; voor deze dag is geen bepaling bekend',
    FR: 'Le contenu promeut les abus sexuels ; aucune disposition n’est connue pour ce jour',
    DE: 'Der Inhalt fördert sexuellen Missbrauch; für diesen Tag ist keine Bestimmung bekannt',
    EN: 'The content promotes sexual abuse; no provision is known for that day',
  },
  source:
    'Criminal Code of 2024 art. 177 begins on 1 September 2026; no article on promotion is known before it, a later amendment of the older code cannot be excluded',
  confidence: 'MEDIUM',
  when: { promotesAbuse: [true] },
  then: 'NO_LAW_KNOWN',
  because: ['PROMOTES_ABUSE'],
  topics: [],
  concernsPromotion: true,
  ...beforeCodeOf2024,
};

const notIllegal: readonly Criterion[] = [
  {
    code: 'BE_ADULTS_ONLY',
    title: {
      NL: 'Alleen volwassenen',
      FR: 'Uniquement des adultes',
      DE: 'Nur Erwachsene',
      EN: 'Adults only',
    },
    source: `${anyDefinition}; ICCAM action reason 14`,
    confidence: 'HIGH',
    when: { subject: ['ADULT'], promotesAbuse: [false], advertisesAbuse: [false] },
    then: 'NOT_ILLEGAL',
    because: ['NO_MINOR_DEPICTED', 'NEITHER_PROMOTES_NOR_ADVERTISES'],
    topics: ['DEFINITION'],
    heedsLegalReview: true,
    ...always,
  },
  {
    code: 'BE_NOBODY_DEPICTED',
    title: {
      NL: 'Niemand afgebeeld',
      FR: 'Personne n’est représenté',
      DE: 'Niemand dargestellt',
      EN: 'Nobody depicted',
    },
    source: anyDefinition,
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
    heedsLegalReview: true,
    ...always,
  },
  {
    code: 'BE_NUDITY_WITHOUT_SEXUAL_PURPOSE',
    title: {
      NL: 'Naaktheid zonder seksueel doel',
      FR: 'Nudité sans but sexuel',
      DE: 'Nacktheit ohne sexuellen Zweck',
      EN: 'Nudity without sexual purpose',
    },
    source: `${anyDefinition}; explicit conduct, or sexual organs for primarily sexual purposes; ICCAM action reason 15`,
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
    heedsLegalReview: true,
    ...always,
  },
  {
    code: 'BE_NO_SEXUAL_CONDUCT',
    title: {
      NL: 'Geen seksuele gedraging',
      FR: 'Pas de comportement sexuel',
      DE: 'Keine sexuelle Handlung',
      EN: 'No sexual conduct',
    },
    source: `${anyDefinition}; explicit conduct, or sexual organs for primarily sexual purposes; ICCAM action reason 15`,
    confidence: 'HIGH',
    when: { subject: minorOfAnyKind, conduct: ['NONE'], promotesAbuse: [false], advertisesAbuse: [false] },
    then: 'NOT_ILLEGAL',
    because: ['NO_SEXUAL_CONDUCT', 'NEITHER_PROMOTES_NOR_ADVERTISES'],
    topics: ['DEFINITION'],
    heedsLegalReview: true,
    ...always,
  },
];

/** The ordered criteria of Belgium, third edition. @internal */
export const thirdBelgianCriteria: readonly Criterion[] = withBesideDefinition([
  ...houseRules,
  ...illegalImagery,
  ...promotionAndAdvertising,
  ...forLawyers,
  noLawForPromotion,
  ...notIllegal,
]);
