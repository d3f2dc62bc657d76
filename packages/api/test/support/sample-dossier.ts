import { belgium, type CountryCode, type Language } from '@meldpunt/domain';
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
  case_id: id(2),
  subject_type: 'CASE',
  subject_id: id(subject),
  actor_id: id(21),
  roles: ['ANALYST'],
  details: {},
  ...more,
});

const liaison = { actor_id: id(23), roles: ['LIAISON'] } as const;

/** A referral that uses every part of a dossier. */
export const sampleFacts: DossierFacts = {
  referral: {
    id: id(1),
    reference: 'RF-000000042',
    case_id: id(2),
    content_item_id: id(3),
    assessment_id: id(5),
    kind: 'POLICE',
    country: BE,
    recipient: 'Federal judicial police, cell Child Abuse',
    queue_band: 1,
    because: ['HOSTED_AT_HOME', 'ILLEGAL_EVERYWHERE'],
    status: 'ACKNOWLEDGED',
    recipient_reference: 'FGP-2026/1187',
    created_at: at('20T09:12:31'),
    due_at: at('24T16:00:00'),
    sent_at: at('20T09:12:40'),
    acknowledged_at: at('20T13:05:02'),
    completed_at: null,
    outcome: null,
    case_reference: 'MP-000000017',
    opened_at: at('20T08:01:10'),
    position: 1,
    url: 'https://files.host-17.example/album/2026/view.php?id=48151623&page=2&token=c2FtcGxl#item-7',
    hostname: 'files.host-17.example',
    hosting_kind: 'DIRECT',
    hosting_country: BE,
    hosting_countries: [BE],
    hosting_confidence: 'HIGH',
    hosting_provider: 'Example Hosting Ixelles SRL',
    hosting_decided_by: ['LOCATION_AND_REGISTRATION_AGREE'],
    hosting_evidence: [id(11), id(12), id(13)],
    hosting_as_of: at('20T08:42:03'),
    opinions: 'AGREED',
    classification: 'BASELINE',
    deciding_assessment_id: id(6),
  },
  observations: [
    {
      id: id(11),
      source: 'DNS',
      observed_at: at('20T08:42:00'),
      recorded_at: at('20T08:42:03'),
      country: null,
      ip_address: '192.0.2.17',
      provider: null,
      is_proxy: false,
      is_anycast: false,
      network: null,
    },
    {
      id: id(12),
      source: 'IP_GEOLOCATION',
      observed_at: at('20T08:42:01'),
      recorded_at: at('20T08:42:03'),
      country: BE,
      ip_address: '192.0.2.17',
      provider: null,
      is_proxy: false,
      is_anycast: false,
      network: null,
    },
    {
      id: id(13),
      source: 'RDAP',
      observed_at: at('20T08:42:03'),
      recorded_at: at('20T08:42:03'),
      country: BE,
      ip_address: '192.0.2.17',
      provider: 'Example Hosting Ixelles SRL',
      is_proxy: false,
      is_anycast: false,
      network: null,
    },
  ],
  assessments: [5, 6].map((number) => ({
    id: id(number),
    content_item_id: id(3),
    assessed_by: id(16 + number),
    opinion: number === 5 ? 'FIRST' : 'SECOND',
    assessed_at: at(number === 5 ? '20T08:50:00' : '20T09:10:00'),
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
    site_type: 'IMAGE_HOST',
    commerciality: 'NON_COMMERCIAL',
    payment_methods: [],
    classification: 'BASELINE',
    decided_by: ['INTERPOL_BASELINE', 'BE_DEPICTS_MINOR'],
    legal_basis: ['BE_2024_170', 'BE_2024_171'],
    because: ['VISUAL_DEPICTION', 'EXPLICIT_REAL'],
    needs_legal_review: false,
    law_version: 'BE-2026-09-01',
    rules_version: 'BE-RULES-3',
  })),
  takedowns: [
    {
      takedown_id: id(4),
      content_item_id: id(3),
      status: 'READY',
      decision: 'HELD',
      review_on: '2026-12-01' as never,
      reason: 'EVIDENCE_PRESERVATION',
      clearance_reference: null,
      decided_by: id(23),
      decided_at: at('20T13:10:00'),
      roles: ['LIAISON'],
    },
    {
      takedown_id: id(4),
      content_item_id: id(3),
      status: 'READY',
      decision: 'CLEARED',
      review_on: null,
      reason: null,
      clearance_reference: 'PK Brussel 2026/8841',
      decided_by: id(23),
      decided_at: at('21T10:30:00'),
      roles: ['LIAISON'],
    },
  ],
  acts: [
    act('20T08:01:10', 'CASE_OPENED', 2, { actor_id: null, roles: null }),
    act('20T08:42:03', 'HOSTING_OBSERVED', 3, {
      details: { sources: ['DNS', 'IP_GEOLOCATION', 'RDAP'], kind: 'DIRECT', country: 'BE' },
    }),
    act('20T08:50:00', 'ASSESSMENT_RECORDED', 5),
    act('20T09:10:00', 'ASSESSMENT_RECORDED', 6, { actor_id: id(22) }),
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
      policeUnit: 'Federal judicial police, cell Child Abuse',
      timeZone: 'Europe/Brussels',
      isTest,
      pseudonymOf: (_caseId, accountId) => `P-${accountId.slice(-10).toUpperCase()}`,
    },
  );
  return sealDossier(content, { id: id(99), version: 3, generatedAt: '2026-11-21T10:31:00.000Z' });
}
