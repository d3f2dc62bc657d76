import type { Answer, Condition, Consequence, Criterion, PackWording } from '@meldpunt/domain';

// How a German hotline might read German law: an UNREVIEWED EXAMPLE, in order; the first row that holds decides.
// Origin: the source of each row. Checked 2026-11-29. Coverage: every complete set of answers meets a row.
// Left out: whether the content shows something real or close to reality, which changes the penalty and not the outcome.

const sexual: readonly Answer<'conduct'>[] = [
  'EXPLICIT_REAL',
  'EXPLICIT_SIMULATED',
  'SEXUAL_ORGANS_PRIMARILY_SEXUAL',
];
const anyMinor: readonly Answer<'subject'>[] = [
  'MINOR',
  'APPEARS_MINOR',
  'REALISTIC_NON_EXISTENT_MINOR',
  'UNREALISTIC_MINOR',
];
const notAccessible: readonly Answer<'accessibility'>[] = [
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
const met: readonly Answer<'besideDefinition'>[] = [
  'GROOMING',
  'SEXUAL_EXTORTION',
  'NON_CONSENSUAL_INTIMATE_IMAGES',
  'EXTREME_CONTENT',
  'ATTENDED_LIVE_ABUSE',
  'OTHER',
];
const child = { ageGroup: ['DE_INFANT', 'DE_CHILD', 'DE_CHILD_IN_PUBERTY'] };
const youth = { ageGroup: ['DE_YOUTH'] };
const provocative = { posture: ['DE_PROVOCATIVE'] };
const childLaw =
  'StGB section 184b subsection 1 no. 1: any content (section 11 subsection 3), persons under fourteen';
const youthLaw = 'StGB section 184c subsection 1 no. 1: any content, persons of fourteen to seventeen';
const house = 'House rule: as in the Belgian pack';

const row = (
  code: string,
  title: PackWording,
  source: string,
  when: Condition,
  then: Consequence,
  rest: Partial<Criterion> = {},
): Criterion => ({
  code,
  title,
  source,
  confidence: source === house ? 'HIGH' : 'MEDIUM',
  when,
  then,
  because: [code],
  topics: [],
  validFrom: null,
  validTo: null,
  ...rest,
});
const nothingElse = { promotesAbuse: [false], advertisesAbuse: [false], besideDefinition: ['NONE'] } as const;

/** The rows. */
export const criteria: readonly Criterion[] = [
  row(
    'DE_MET_NOT_ACCESSIBLE',
    {
      de: 'Nicht zu öffnen; gemeldet wurde etwas für eine andere Stelle',
      en: 'Not accessible; for another service',
    },
    house,
    { accessibility: notAccessible, besideDefinition: met },
    'OTHER_LAW',
    { onlyIfAnswered: true },
  ),
  row(
    'DE_NOT_ACCESSIBLE',
    { de: 'Die Adresse konnte nicht geöffnet werden', en: 'The address could not be opened' },
    house,
    { accessibility: notAccessible },
    'NOT_ASSESSABLE',
  ),
  row(
    'DE_CONDUCT_OF_NOBODY',
    { de: 'Sexuelle Handlung, aber niemand dargestellt', en: 'Sexual conduct, but nobody depicted' },
    house,
    { subject: ['NONE'], conduct: sexual },
    'CONTRADICTION',
  ),
  row(
    'DE_AGE_OF_NO_MINOR',
    { de: 'Altersgruppe, aber kein Minderjähriger', en: 'Age group, but no minor' },
    house,
    { subject: ['ADULT', 'NONE'], more: { ageGroup: [...child.ageGroup, ...youth.ageGroup] } },
    'CONTRADICTION',
  ),
  row(
    'DE_184B_ACTS',
    { de: 'Sexuelle Handlung von, an oder vor einem Kind', en: 'Sexual acts of, on or before a child' },
    `${childLaw}, letters a and c`,
    { subject: anyMinor, conduct: sexual, more: child },
    'NATIONALLY_ILLEGAL',
    { topics: ['DEFINITION'], cites: ['subject', 'conduct'] },
  ),
  row(
    'DE_184C_ACTS',
    {
      de: 'Sexuelle Handlung von, an oder vor einer jugendlichen Person',
      en: 'Sexual acts of, on or before a youth',
    },
    `${youthLaw}, letters a and c`,
    { subject: anyMinor, conduct: sexual, more: youth },
    'NATIONALLY_ILLEGAL',
    { topics: ['DEFINITION'], cites: ['subject', 'conduct'] },
  ),
  row(
    'DE_184B_POSTURE',
    {
      de: 'Unbekleidetes Kind in aufreizend geschlechtsbetonter Haltung',
      en: 'Undressed child in a provocative posture',
    },
    `${childLaw}, letter b`,
    { subject: anyMinor, conduct: ['NUDITY'], more: { ...child, ...provocative } },
    'NATIONALLY_ILLEGAL',
    { topics: ['DEFINITION'] },
  ),
  row(
    'DE_184C_POSTURE',
    {
      de: 'Unbekleidete jugendliche Person in aufreizender Haltung',
      en: 'Undressed youth in a provocative posture',
    },
    `${youthLaw}, letter b`,
    { subject: anyMinor, conduct: ['NUDITY'], more: { ...youth, ...provocative } },
    'NATIONALLY_ILLEGAL',
    { topics: ['DEFINITION'] },
  ),
  row(
    'DE_MINOR_OF_NO_GROUP',
    { de: 'Minderjährig, aber in keiner Altersgruppe', en: 'A minor, but of no age group' },
    'Which section applies depends on the age: a lawyer decides where none fits',
    { subject: anyMinor, conduct: sexual },
    'LEGAL_REVIEW',
    { topics: ['DEFINITION'] },
  ),
  row(
    'DE_POSTURE_OF_NO_GROUP',
    {
      de: 'Aufreizende Haltung, aber in keiner Altersgruppe',
      en: 'Provocative posture, but of no age group',
    },
    'Which section applies depends on the age: a lawyer decides where none fits',
    { subject: anyMinor, conduct: ['NUDITY'], more: provocative },
    'LEGAL_REVIEW',
    { topics: ['DEFINITION'] },
  ),
  row(
    'DE_PROMOTES_OR_ADVERTISES',
    { de: 'Fördert Missbrauch', en: 'Promotes abuse' },
    'Which section applies was not looked up: a lawyer decides',
    { promotesAbuse: [true] },
    'LEGAL_REVIEW',
    { concernsPromotion: true, confidence: 'LOW' },
  ),
  row(
    'DE_ADVERTISES',
    { de: 'Wirbt für Missbrauch', en: 'Advertises abuse' },
    'Which section applies was not looked up: a lawyer decides',
    { advertisesAbuse: [true] },
    'LEGAL_REVIEW',
    { concernsPromotion: true, confidence: 'LOW' },
  ),
  row(
    'DE_MET_BESIDE',
    { de: 'Außerhalb dessen, was diese Meldestelle prüft', en: 'Outside what this hotline tests' },
    house,
    { besideDefinition: met },
    'OTHER_LAW',
  ),
  row(
    'DE_NO_MINOR',
    { de: 'Niemand unter achtzehn', en: 'Nobody under eighteen' },
    'StGB sections 184b and 184c: persons under eighteen',
    { subject: ['ADULT', 'NONE'], ...nothingElse },
    'NOT_ILLEGAL',
    { topics: ['DEFINITION'] },
  ),
  row(
    'DE_NOT_SEXUAL',
    { de: 'Ohne sexuellen Bezug', en: 'Of no sexual nature' },
    'StGB sections 184b and 184c, letters a to c, none of which holds',
    { subject: anyMinor, conduct: ['NUDITY', 'NONE'], ...nothingElse },
    'NOT_ILLEGAL',
    { topics: ['DEFINITION'] },
  ),
];
