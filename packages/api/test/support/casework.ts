import type { Answer, Person, TestApi } from './api.js';

/** Findings that are illegal under Belgian law and match the INTERPOL baseline. */
export const baselineFindings = {
  accessibility: 'ACCESSIBLE',
  medium: 'PHOTO',
  subject: 'MINOR',
  conduct: 'EXPLICIT_REAL',
  apparentAge: 'PRE_PUBESCENT',
  sex: 'NOT_DETERMINED',
  severe: true,
  realChild: true,
  selfGenerated: false,
  childModelling: false,
} as const;

/** Findings that are illegal under national law only. */
export const nationalFindings = {
  accessibility: 'ACCESSIBLE',
  medium: 'PHOTO',
  subject: 'APPEARS_MINOR',
  conduct: 'EXPLICIT_SIMULATED',
  apparentAge: 'PUBESCENT',
  sex: 'NOT_DETERMINED',
  severe: false,
  realChild: true,
  selfGenerated: false,
  childModelling: false,
} as const;

/** Answers about the site that the exchange requires. */
export const siteAnswers = { siteType: 'FORUM', commerciality: 'NON_COMMERCIAL', paymentMethods: ['NONE'] };

/** Findings that are not illegal under the tested provisions. */
export const harmlessFindings = {
  accessibility: 'ACCESSIBLE',
  medium: 'PHOTO',
  subject: 'ADULT',
  conduct: 'NONE',
  promotesAbuse: false,
  advertisesAbuse: false,
  besideDefinition: ['NONE'],
} as const;

const userError = '... on UserError { code message }';

/** The mutations, as tests use them. */
export const operations = {
  submitReport: `mutation ($input: SubmitReportInput!) { submitReport(input: $input) { __typename
    ... on SubmitReportSuccess { receipt acceptedUrls acceptedPlaces read { field index part readAs canonical certainty mended }
      rejectedUrls { index url part code message } problems { path code message } guidance { code text phone url } }
    ... on InvalidReportError { problems { path code message } } ... on RateLimitedError { retryAfterSeconds } ${userError} } }`,
  importReports: `mutation ($input: ImportReportsInput!) { importReports(input: $input) { __typename
    ... on ImportReportsSuccess { rows { index key state receipt accepted rejectedUrls { part code } problems { path code }
      refusal { code ... on InvalidInputError { problems { path code field } } } } } ... on InvalidInputError { problems { path code } } ${userError} } }`,
  dismissFlood: `mutation ($input: DismissFloodInput!) { dismissFlood(input: $input) { __typename
    ... on DismissFloodSuccess { dismissalId items { caseId outcome } } ... on InvalidInputError { problems { path code } } ${userError} } }`,
  undoFloodDismissal: `mutation ($input: UndoFloodDismissalInput!) { undoFloodDismissal(input: $input) { __typename
    ... on UndoFloodDismissalSuccess { items { caseId outcome } } ${userError} } }`,
  claimCase: `mutation ($input: ClaimCaseInput!) { claimCase(input: $input) { __typename ... on ClaimCaseSuccess { case { id version status } } ${userError} } }`,
  claimNextCase: `mutation ($input: ClaimNextCaseInput!) { claimNextCase(input: $input) { __typename
    ... on ClaimCaseSuccess { case { id version status url } } ${userError} } }`,
  releaseCase: `mutation ($input: ReleaseCaseInput!) { releaseCase(input: $input) { __typename ... on ReleaseCaseSuccess { case { id version status } } ${userError} } }`,
  releaseCases: `mutation ($input: ReleaseCasesInput!) { releaseCases(input: $input) { __typename
    ... on ReleaseCasesSuccess { items { index id state version refusal { code } } } ... on InvalidInputError { problems { path code } } ${userError} } }`,
  addContentItem: `mutation ($input: AddContentItemInput!) { addContentItem(input: $input) { __typename
    ... on AddContentItemSuccess { contentItem { id url } contentItems { id url place { kind text } } problems { path code } case { version } }
    ... on InvalidInputError { problems { path code } } ${userError} } }`,
  lookUpHosting: `mutation ($input: LookUpHostingInput!) { lookUpHosting(input: $input) { __typename
    ... on LookUpHostingSuccess { contentItem { hosting { kind country confidence decidedBy } hostingObservations { source country ipAddress isProxy observedAt } } } ${userError} } }`,
  recordHostingObservation: `mutation ($input: RecordHostingObservationInput!) { recordHostingObservation(input: $input) { __typename
    ... on RecordHostingObservationSuccess { contentItem { hosting { kind country confidence decidedBy } } } ${userError} } }`,
  recordAssessment: `mutation ($input: RecordAssessmentInput!) { recordAssessment(input: $input) { __typename
    ... on RecordAssessmentSuccess { assessment { id opinion qualification { classification decidedBy because legalBasis { code article } } } case { version status } } ${userError} } }`,
  recordAssessments: `mutation ($input: RecordAssessmentsInput!) { recordAssessments(input: $input) { __typename
    ... on RecordAssessmentsSuccess { items { index id state version refusal { code } } } ... on InvalidInputError { problems { path code } } ${userError} } }`,
  routeCase: `mutation ($input: RouteCaseInput!) { routeCase(input: $input) { __typename
    ... on RouteCaseSuccess { outcome because case { id version status closedBecause heldBecause referrals { id kind status country recipient version } } }
    ... on AnswersMissingError { items { contentItemId questions } } ${userError} } }`,
  routeCases: `mutation ($input: RouteCasesInput!) { routeCases(input: $input) { __typename
    ... on RouteCasesSuccess { items { index id state version refusal { code } } } ... on InvalidInputError { problems { path code } } ${userError} } }`,
  closeCase: `mutation ($input: CloseCaseInput!) { closeCase(input: $input) { __typename ... on CloseCaseSuccess { case { id status closedBecause } } ${userError} } }`,
  closeCases: `mutation ($input: CloseCasesInput!) { closeCases(input: $input) { __typename
    ... on CloseCasesSuccess { items { index id state version refusal { code } } } ... on InvalidInputError { problems { path code } } ${userError} } }`,
  reopenCase: `mutation ($input: ReopenCaseInput!) { reopenCase(input: $input) { __typename ... on ReopenCaseSuccess { case { id status cycle previousCase { id } } } ${userError} } }`,
  linkIccamReport: `mutation ($input: LinkIccamReportInput!) { linkIccamReport(input: $input) { __typename
    ... on LinkIccamReportSuccess { handOver { id status } } ${userError} } }`,
  recordReachability: `mutation ($input: RecordReachabilityInput!) { recordReachability(input: $input) { __typename
    ... on RecordReachabilitySuccess { contentItem { id reachability { state because nextCheckAt observations { outcome method } } } }
    ... on InvalidInputError { problems { path code } } ${userError} } }`,
  acknowledgeReferral: `mutation ($input: AcknowledgeReferralInput!) { acknowledgeReferral(input: $input) { __typename
    ... on AcknowledgeReferralSuccess { referral { id status version recipientReference } } ${userError} } }`,
  holdTakedown: `mutation ($input: HoldTakedownInput!) { holdTakedown(input: $input) { __typename
    ... on HoldTakedownSuccess { referral { id status version clearance { state reviewOn reason } } } ${userError} } }`,
  clearTakedown: `mutation ($input: ClearTakedownInput!) { clearTakedown(input: $input) { __typename
    ... on ClearTakedownSuccess { referral { id status version clearance { state reference } } } ${userError} } }`,
  completeReferral: `mutation ($input: CompleteReferralInput!) { completeReferral(input: $input) { __typename
    ... on CompleteReferralSuccess { referral { id status version outcome } }
    ... on InvalidInputError { problems { path code } } ${userError} } }`,
  approveAbuseContact: `mutation ($input: ApproveAbuseContactInput!) { approveAbuseContact(input: $input) { __typename
    ... on ApproveAbuseContactSuccess { contact { id email status language version } } ... on StaleVersionError { currentVersion } ${userError} } }`,
  rejectAbuseContact: `mutation ($input: RejectAbuseContactInput!) { rejectAbuseContact(input: $input) { __typename
    ... on RejectAbuseContactSuccess { contact { id status version } } ${userError} } }`,
  setAbuseContactForm: `mutation ($input: SetAbuseContactFormInput!) { setAbuseContactForm(input: $input) { __typename
    ... on SetAbuseContactFormSuccess { contact { id channel formUrl version } } ... on StaleVersionError { currentVersion }
    ... on InvalidInputError { problems { path code } } ${userError} } }`,
  setAbuseContactOverride: `mutation ($input: SetAbuseContactOverrideInput!) { setAbuseContactOverride(input: $input) { __typename
    ... on SetAbuseContactOverrideSuccess { contact { id email kind status source version overrides { scope value } } }
    ... on InvalidInputError { problems { path code } } ${userError} } }`,
  retryHandOver: `mutation ($input: RetryHandOverInput!) { retryHandOver(input: $input) { __typename
    ... on RetryHandOverSuccess { handOver { id status } } ${userError} } }`,
  retryHandOvers: `mutation ($input: RetryHandOversInput!) { retryHandOvers(input: $input) { __typename
    ... on RetryHandOversSuccess { remaining handOvers { id status recipientQueue } } ... on InvalidInputError { problems { path code } } ${userError} } }`,
  callOffHandOver: `mutation ($input: CallOffHandOverInput!) { callOffHandOver(input: $input) { __typename
    ... on CallOffHandOverSuccess { handOver { id status } } ${userError} } }`,
  retryJob: `mutation ($input: RetryJobInput!) { retryJob(input: $input) { __typename
    ... on RetryJobSuccess { workItem { id resolution } } ${userError} } }`,
  resolveWorkItem: `mutation ($input: ResolveWorkItemInput!) { resolveWorkItem(input: $input) { __typename
    ... on ResolveWorkItemSuccess { workItem { id resolution } } ${userError} } }`,
  recordFormSubmission: `mutation ($input: RecordFormSubmissionInput!) { recordFormSubmission(input: $input) { __typename
    ... on RecordFormSubmissionSuccess { form { round ticketNumber } } ${userError} } }`,
  recordVetting: `mutation ($input: RecordVettingInput!) { recordVetting(input: $input) { __typename
    ... on RecordVettingSuccess { account { id vettedOn vettingExpiresOn vettingState } } ... on InvalidInputError { problems { path code } } ${userError} } }`,
  withdrawAccess: `mutation ($input: WithdrawAccessInput!) { withdrawAccess(input: $input) { __typename
    ... on WithdrawAccessSuccess { account { id withdrawnAt } } ${userError} } }`,
  restoreAccess: `mutation ($input: RestoreAccessInput!) { restoreAccess(input: $input) { __typename
    ... on RestoreAccessSuccess { account { id withdrawnAt } } ${userError} } }`,
  placeLegalHold: `mutation ($input: PlaceLegalHoldInput!) { placeLegalHold(input: $input) { __typename
    ... on PlaceLegalHoldSuccess { legalHold { id caseId reason reviewOn isReviewDue liftedAt owner { name } } } ... on InvalidInputError { problems { path code } } ${userError} } }`,
  liftLegalHold: `mutation ($input: LiftLegalHoldInput!) { liftLegalHold(input: $input) { __typename
    ... on LiftLegalHoldSuccess { legalHold { id liftedAt liftedBy { name } } } ${userError} } }`,
  requestRelease: `mutation ($input: RequestReleaseInput!) { requestRelease(input: $input) { __typename
    ... on RequestReleaseSuccess { release { id state caseId waitsUntil openUntil requestedBy { name } decidedBy { name } } }
    ... on ReleaseRefusedError { accepted } ... on ReleaseQuotaError { max retryAt } ${userError} } }`,
  decideRelease: `mutation ($input: DecideReleaseInput!) { decideRelease(input: $input) { __typename
    ... on DecideReleaseSuccess { release { id state openUntil requestedBy { name } decidedBy { name } } } ... on ReleaseStateError { state } ${userError} } }`,
  readReleased: `mutation ($input: ReadReleasedInput!) { readReleased(input: $input) { __typename
    ... on ReadReleasedSuccess { release { id state } contact { name email phone } siteAccess { username password } }
    ... on ReleaseStateError { state } ${userError} } }`,
  registerWebhook: `mutation ($input: RegisterWebhookInput!) { registerWebhook(input: $input) { __typename
    ... on RegisterWebhookSuccess { webhook { id url audience types status lastSequence rotationEndsAt } secret } ... on InvalidInputError { problems { path code } } ${userError} } }`,
  pauseWebhook: `mutation ($input: PauseWebhookInput!) { pauseWebhook(input: $input) { __typename
    ... on PauseWebhookSuccess { webhook { id url audience types status lastSequence rotationEndsAt } } ${userError} } }`,
  resumeWebhook: `mutation ($input: ResumeWebhookInput!) { resumeWebhook(input: $input) { __typename
    ... on ResumeWebhookSuccess { webhook { id url audience types status lastSequence rotationEndsAt } } ${userError} } }`,
  rotateWebhookSecret: `mutation ($input: RotateWebhookSecretInput!) { rotateWebhookSecret(input: $input) { __typename
    ... on RotateWebhookSecretSuccess { webhook { id url audience types status lastSequence rotationEndsAt } secret } ${userError} } }`,
  removeWebhook: `mutation ($input: RemoveWebhookInput!) { removeWebhook(input: $input) { __typename
    ... on RemoveWebhookSuccess { webhookId } ${userError} } }`,
  sendTestEvent: `mutation ($input: SendTestEventInput!) { sendTestEvent(input: $input) { __typename
    ... on SendTestEventSuccess { webhook { id url audience types status lastSequence rotationEndsAt } } ${userError} } }`,
  addComment: `mutation ($input: AddCommentInput!) { addComment(input: $input) { __typename
    ... on AddCommentSuccess { comment { id text isWithheld writtenAt author { name } } } ... on InvalidInputError { problems { path code } } ${userError} } }`,
  askQuestion: `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { __typename
    ... on AskQuestionSuccess { question { id code text askedAt dueAt answer { code } } } ... on InvalidInputError { problems { path code } } ${userError} } }`,
  answerQuestion: `mutation ($input: AnswerQuestionInput!) { answerQuestion(input: $input) { __typename
    ... on AnswerQuestionSuccess { question { id code text answer { code text answeredAt } } } ... on InvalidInputError { problems { path code } } ${userError} } }`,
} as const;
export type Operation = keyof typeof operations;

/** Sends one mutation and returns its result, which may be a refusal. Throws on any other error. */
export async function perform(api: TestApi, operation: Operation, input: object, as?: Person): Promise<any> {
  const answer: Answer = await api.send(operations[operation], { input }, as);
  if (answer.errors.length > 0) throw new Error(`${operation}: ${JSON.stringify(answer.errors)}`);
  return answer.data[operation];
}

let counter = 0;

/** A URL that no other test reports. */
export const freshUrl = (path = 'page'): string => `https://host-${process.pid}-${++counter}.example/${path}`;

/** Reports a URL in canonical form, and finds its open case and first item. */
export async function reportedCase(
  api: TestApi,
  url = freshUrl(),
): Promise<{ caseId: string; itemId: string; version: number }> {
  await perform(api, 'submitReport', { urls: [url] });
  const host = new URL(url).hostname;
  const { data } = await api.send(
    'query ($host: String!) { cases(filter: { hostnameContains: $host }, orderBy: NEWEST) { nodes { id version url status contentItems { id } } } }',
    { host },
    'analyst',
  );
  const found = data.cases.nodes.find((node: any) => node.url === url && node.status !== 'CLOSED');
  return { caseId: found.id, itemId: found.contentItems[0].id, version: found.version };
}

/** A case that is reported, claimed and has its hosting and an assessment recorded. Returns its current version. */
export async function judgedCase(
  api: TestApi,
  {
    url = freshUrl(),
    findings = nationalFindings as object,
    country = null as string | null,
    by = 'analyst' as Person,
  } = {},
): Promise<{ caseId: string; itemId: string; version: number; status: string }> {
  const { caseId, itemId } = await reportedCase(api, url);
  const claimed = await perform(api, 'claimCase', { caseId }, by);
  if (country !== null)
    await perform(
      api,
      'recordHostingObservation',
      { contentItemId: itemId, source: 'ANALYST', country, provider: 'Example Hosting' },
      by,
    );
  const { case: found } = await perform(
    api,
    'recordAssessment',
    { contentItemId: itemId, expectedVersion: claimed.case.version, findings, ...siteAnswers },
    by,
  );
  return { caseId, itemId, version: found.version, status: found.status };
}
