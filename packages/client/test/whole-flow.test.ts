import { baselineFindings, freshUrl } from '../../api/test/support/casework.js';
import {
  AcknowledgeReferralDocument,
  AuditTrailDocument,
  CaseDocument,
  CaseReportsDocument,
  CaseTimelineDocument,
  ClaimCaseDocument,
  ClaimNextCaseDocument,
  ClearTakedownDocument,
  CompleteReferralDocument,
  HoldTakedownDocument,
  LookUpHostingDocument,
  RecordAssessmentDocument,
  RecordHostingObservationDocument,
  ReferralDocument,
  ReferralsDocument,
  ReportStatusDocument,
  RouteCaseDocument,
  SubmitReportDocument,
  ViewerDocument,
} from '../src/index.js';
import { expectResult } from './support/casework.js';
import { runningApi, type RunningApi } from './support/running-api.js';

let api: RunningApi;
beforeAll(async () => void (api = await runningApi()));
afterAll(() => api.close());

it('carries a report from the citizen to the completed police referral', async () => {
  const [reporter, analyst, second, liaison] = [
    api.clientOf(),
    api.clientOf('analyst'),
    api.clientOf('secondAnalyst'),
    api.clientOf('liaison'),
  ];
  const url = freshUrl();

  const { submitReport } = await reporter.execute(SubmitReportDocument, {
    input: { urls: [url], language: 'FR' },
  });
  const { receipt, acceptedUrls } = expectResult(submitReport, 'SubmitReportSuccess');
  expect(acceptedUrls).toBe(1);

  const { claimNextCase } = await analyst.execute(ClaimNextCaseDocument, { input: {} });
  const claimed = expectResult(claimNextCase, 'ClaimCaseSuccess').case;
  const [item] = claimed.contentItems;
  if (item === undefined) throw new Error('a case has an item');
  expect(claimed).toMatchObject({ url, status: 'IN_REVIEW', assignee: { name: 'analyst' } });

  const { lookUpHosting } = await analyst.execute(LookUpHostingDocument, {
    input: { contentItemId: item.id },
  });
  expect(lookUpHosting.__typename).toBe('LookupFailedError');

  const { recordHostingObservation } = await analyst.execute(RecordHostingObservationDocument, {
    input: { contentItemId: item.id, source: 'ANALYST', country: 'BE', provider: 'Example Hosting' },
  });
  const observed = expectResult(recordHostingObservation, 'RecordHostingObservationSuccess').contentItem;
  expect(observed.hosting).toMatchObject({ kind: 'DIRECT', country: 'BE' });

  const first = await analyst.execute(RecordAssessmentDocument, {
    input: { contentItemId: item.id, expectedVersion: claimed.version, findings: baselineFindings },
  });
  const firstOpinion = expectResult(first.recordAssessment, 'RecordAssessmentSuccess');
  expect(firstOpinion).toMatchObject({
    assessment: { opinion: 'FIRST', qualification: { classification: 'BASELINE' } },
    case: { status: 'AWAITING_SECOND_OPINION' },
  });

  const { claimCase } = await second.execute(ClaimCaseDocument, { input: { caseId: claimed.id } });
  const reclaimed = expectResult(claimCase, 'ClaimCaseSuccess').case;
  expect(reclaimed.contentItems[0]?.assessments).toEqual([]);
  const agreed = await second.execute(RecordAssessmentDocument, {
    input: { contentItemId: item.id, expectedVersion: reclaimed.version, findings: baselineFindings },
  });
  const secondOpinion = expectResult(agreed.recordAssessment, 'RecordAssessmentSuccess');
  expect(secondOpinion.assessment.opinion).toBe('SECOND');

  const { routeCase } = await second.execute(RouteCaseDocument, {
    input: { caseId: claimed.id, expectedVersion: secondOpinion.case.version },
  });
  const routed = expectResult(routeCase, 'RouteCaseSuccess');
  expect(routed.outcome).toBe('ROUTED');
  expect(routed.case.referrals.map(({ kind }) => kind).sort()).toEqual(['HOSTING_PROVIDER', 'POLICE']);

  const { referrals } = await liaison.execute(ReferralsDocument, { filter: { kind: ['POLICE'] } });
  const [toPolice] = referrals.nodes;
  if (toPolice === undefined) throw new Error('the liaison sees no referral');
  expect(toPolice.contentItem.url).toBe(url);
  const { acknowledgeReferral } = await liaison.execute(AcknowledgeReferralDocument, {
    input: {
      referralId: toPolice.id,
      expectedVersion: toPolice.version,
      recipientReference: 'BR.17.F1.000001/2026',
    },
  });
  const acknowledged = expectResult(acknowledgeReferral, 'AcknowledgeReferralSuccess').referral;
  expect(acknowledged.status).toBe('ACKNOWLEDGED');

  const { holdTakedown } = await liaison.execute(HoldTakedownDocument, {
    input: {
      referralId: toPolice.id,
      expectedVersion: acknowledged.version,
      reason: 'VICTIM_IDENTIFICATION',
      reviewOn: '2026-11-24',
    },
  });
  const held = expectResult(holdTakedown, 'HoldTakedownSuccess').referral;
  expect(held?.clearance).toMatchObject({ state: 'HELD', reviewOn: '2026-11-24' });

  const { clearTakedown } = await liaison.execute(ClearTakedownDocument, {
    input: { referralId: toPolice.id, expectedVersion: held?.version ?? 0 },
  });
  const cleared = expectResult(clearTakedown, 'ClearTakedownSuccess').referral;
  expect(cleared?.clearance?.state).toBe('CLEARED');

  const current = await liaison.execute(ReferralDocument, { id: toPolice.id });
  const { completeReferral } = await liaison.execute(CompleteReferralDocument, {
    input: {
      referralId: toPolice.id,
      expectedVersion: current.referral?.version ?? 0,
      outcome: 'INVESTIGATED',
    },
  });
  const completed = expectResult(completeReferral, 'CompleteReferralSuccess').referral;
  expect(completed).toMatchObject({ status: 'COMPLETED', outcome: 'INVESTIGATED' });

  const { reportStatus } = await reporter.execute(ReportStatusDocument, { receipt });
  expect(reportStatus).toEqual({ progress: 'UNDER_REVIEW', receivedOn: '2026-11-20' });

  const timeline = await analyst.execute(CaseTimelineDocument, { id: claimed.id, first: 100 });
  const actions = timeline.case?.timeline.nodes.map(({ action }) => action);
  expect(actions).toEqual(expect.arrayContaining(['CASE_OPENED', 'CASE_ROUTED', 'REFERRAL_COMPLETED']));
  const reports = await analyst.execute(CaseReportsDocument, { id: claimed.id });
  expect(reports.case?.reports.nodes).toMatchObject([
    { reportedUrl: url, isAnonymous: true, language: 'FR' },
  ]);
  const trail = await api.clientOf('auditor').execute(AuditTrailDocument, {
    filter: { caseId: claimed.id, action: ['CASE_ROUTED'] },
  });
  expect(trail.auditTrail.nodes).toMatchObject([{ action: 'CASE_ROUTED', actor: { name: 'secondAnalyst' } }]);
});

it('says who is signed in, and null for an anonymous reporter', async () => {
  const signedIn = await api.clientOf('supervisor').execute(ViewerDocument);
  const anonymous = await api.clientOf().execute(ViewerDocument);

  expect(signedIn.viewer).toMatchObject({ name: 'supervisor', roles: ['SUPERVISOR'] });
  expect(anonymous.viewer).toBeNull();
});

it('returns null for a case that does not exist', async () => {
  const found = await api
    .clientOf('analyst')
    .execute(CaseDocument, { id: '00000000-0000-4000-8000-000000000000' });

  expect(found.case).toBeNull();
});
