import { belgianPoliceUnit, belgium, type CountryCode, type Language } from '@meldpunt/domain';
import { assembleDossier } from '../../src/features/police/dossier/assemble-dossier.js';
import type { Dossier } from '../../src/features/police/dossier/dossier.js';
import type { ActFacts, DossierFacts } from '../../src/features/police/dossier/dossier-facts.js';
import { sealDossier } from '../../src/features/police/dossier/seal-dossier.js';

const id = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
const at = (text: string): Date => new Date(`2026-11-${text}Z`);
const BE = 'BE' as CountryCode;

const act = (
  instant: string,
  action: ActFacts['action'],
  subject: number,
  more: Partial<ActFacts> = {},
): ActFacts => ({
  at: at(instant),
  action,
  caseId: id(2),
  subjectType: 'CASE',
  subjectId: id(subject),
  actorId: id(21),
  roles: ['ANALYST'],
  details: {},
  ...more,
});

const liaison = { actorId: id(23), roles: ['LIAISON'] } as const;

/** A referral that uses every part of a dossier. */
export const sampleFacts: DossierFacts = {
  referral: {
    id: id(1),
    reference: 'RF-000000042',
    caseId: id(2),
    contentItemId: id(3),
    assessmentId: id(5),
    kind: 'POLICE',
    country: BE,
    recipient: belgianPoliceUnit.EN,
    queueBand: 1,
    because: ['HOSTED_AT_HOME', 'ILLEGAL_EVERYWHERE'],
    status: 'ACKNOWLEDGED',
    recipientReference: 'FGP-2026/1187',
    createdAt: at('20T09:12:31'),
    dueAt: at('24T16:00:00'),
    sentAt: at('20T09:12:40'),
    acknowledgedAt: at('20T13:05:02'),
    completedAt: null,
    outcome: null,
    caseReference: 'MP-000000017',
    openedAt: at('20T08:01:10'),
    position: 1,
    url: 'https://files.host-17.example/album/2026/view.php?id=48151623&page=2&token=c2FtcGxl#item-7',
    hostname: 'files.host-17.example',
    hostingKind: 'DIRECT',
    hostingCountry: BE,
    hostingCountries: [BE],
    hostingConfidence: 'HIGH',
    hostingProvider: 'Example Hosting Ixelles SRL',
    hostingDecidedBy: ['LOCATION_AND_REGISTRATION_AGREE'],
    hostingEvidence: [id(11), id(12), id(13)],
    hostingAsOf: at('20T08:42:03'),
    opinions: 'AGREED',
    classification: 'BASELINE',
    decidingAssessmentId: id(6),
  },
  observations: [
    {
      id: id(11),
      source: 'DNS',
      observedAt: at('20T08:42:00'),
      recordedAt: at('20T08:42:03'),
      country: null,
      ipAddress: '192.0.2.17',
      provider: null,
      isProxy: false,
      isAnycast: false,
      network: null,
    },
    {
      id: id(12),
      source: 'IP_GEOLOCATION',
      observedAt: at('20T08:42:01'),
      recordedAt: at('20T08:42:03'),
      country: BE,
      ipAddress: '192.0.2.17',
      provider: null,
      isProxy: false,
      isAnycast: false,
      network: null,
    },
    {
      id: id(13),
      source: 'RDAP',
      observedAt: at('20T08:42:03'),
      recordedAt: at('20T08:42:03'),
      country: BE,
      ipAddress: '192.0.2.17',
      provider: 'Example Hosting Ixelles SRL',
      isProxy: false,
      isAnycast: false,
      network: null,
    },
  ],
  assessments: [5, 6].map((number) => ({
    id: id(number),
    contentItemId: id(3),
    assessedBy: id(16 + number),
    opinion: number === 5 ? 'FIRST' : 'SECOND',
    assessedAt: at(number === 5 ? '20T08:50:00' : '20T09:10:00'),
    findings: {
      accessibility: 'ACCESSIBLE',
      medium: 'PHOTO',
      subject: 'MINOR',
      conduct: 'EXPLICIT_REAL',
      apparentAge: 'PRE_PUBESCENT',
      sex: 'NOT_DETERMINED',
      severe: true,
      realChild: true,
      selfGenerated: false,
      immediateDanger: false,
    },
    siteType: 'IMAGE_HOST',
    commerciality: 'NON_COMMERCIAL',
    paymentMethods: [],
    classification: 'BASELINE',
    decidedBy: ['INTERPOL_BASELINE', 'BE_DEPICTS_MINOR'],
    legalBasis: ['BE_2024_170', 'BE_2024_171'],
    because: ['VISUAL_DEPICTION', 'EXPLICIT_REAL'],
    needsLegalReview: false,
    lawVersion: 'BE-2026-09-01',
    rulesVersion: 'BE-RULES-3',
  })),
  takedowns: [
    {
      takedownId: id(4),
      contentItemId: id(3),
      status: 'READY',
      decision: 'HELD',
      reviewOn: '2026-12-01' as never,
      reason: 'EVIDENCE_PRESERVATION',
      clearanceReference: null,
      decidedBy: id(23),
      decidedAt: at('20T13:10:00'),
      roles: ['LIAISON'],
    },
    {
      takedownId: id(4),
      contentItemId: id(3),
      status: 'READY',
      decision: 'CLEARED',
      reviewOn: null,
      reason: null,
      clearanceReference: 'PK Brussel 2026/8841',
      decidedBy: id(23),
      decidedAt: at('21T10:30:00'),
      roles: ['LIAISON'],
    },
  ],
  acts: [
    act('20T08:01:10', 'CASE_OPENED', 2, { actorId: null, roles: null }),
    act('20T08:42:03', 'HOSTING_OBSERVED', 3, {
      details: { sources: ['DNS', 'IP_GEOLOCATION', 'RDAP'], kind: 'DIRECT', country: 'BE' },
    }),
    act('20T08:50:00', 'ASSESSMENT_RECORDED', 5),
    act('20T09:10:00', 'ASSESSMENT_RECORDED', 6, { actorId: id(22) }),
    act('20T09:12:31', 'REFERRAL_CREATED', 1),
    act('20T09:12:31', 'CASE_ROUTED', 2),
    act('20T13:05:02', 'REFERRAL_ACKNOWLEDGED', 1, liaison),
    act('20T13:10:00', 'TAKEDOWN_HELD', 4, {
      ...liaison,
      details: { reason: 'EVIDENCE_PRESERVATION', reviewOn: '2026-12-01' },
    }),
    act('21T10:30:00', 'TAKEDOWN_CLEARED', 4, liaison),
  ],
};

/** The dossier of these facts, in one language. */
export function sampleDossier(
  language: Language,
  changes: { readonly referral?: Partial<DossierFacts['referral']>; readonly isTest?: boolean } & Partial<
    Omit<DossierFacts, 'referral'>
  > = {},
): Dossier {
  const { referral = {}, isTest = false, ...facts } = changes;
  const content = assembleDossier(
    { ...sampleFacts, ...facts, referral: { ...sampleFacts.referral, ...referral } },
    {
      language,
      jurisdiction: belgium,
      home: BE,
      policeUnit: belgianPoliceUnit,
      timeZone: 'Europe/Brussels',
      isTest,
      handling: 'TLP_AMBER',
      pseudonymOf: (_caseId, accountId) => `P-${accountId.slice(-10).toUpperCase()}`,
    },
  );
  return sealDossier(content, { id: id(99), version: 3, generatedAt: '2026-11-21T10:31:00.000Z' });
}
