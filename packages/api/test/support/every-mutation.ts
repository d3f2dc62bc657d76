import type { Person, TestApi } from './api.js';
import {
  freshUrl,
  harmlessFindings,
  nationalFindings,
  operations,
  perform,
  reportedCase,
  type Operation,
} from './casework.js';
import { proposedContact } from './notices.js';
import { sqlRows } from './rows.js';
import { openWork, recipientQueueOf, stoppedHandOver, stoppedJobWork } from './hand-overs.js';
import { heldCase, releasedContact, reportWithSecrets, requestedContact } from './releases.js';
import { claimedCase, dayIn, routedCase, type RoutedCase } from './journeys.js';

/** A mutation with an input that succeeds now. */
export interface MutationCall {
  readonly operation: Operation;
  readonly as?: Person;
  readonly input: object;
}

/** The objects for the mutations: a separate one for each, so that the mutations are independent. */
interface Material {
  readonly free: string;
  readonly claimed: { readonly caseId: string; readonly itemId: string; readonly version: number };
  readonly unjudged: { readonly itemId: string; readonly version: number };
  readonly judged: { readonly caseId: string; readonly version: number };
  readonly harmless: { readonly caseId: string; readonly version: number };
  readonly bulk: {
    readonly released: Material['claimed'];
    readonly unjudged: Material['unjudged'];
    readonly judged: Material['judged'];
    readonly harmless: Material['harmless'];
  };
  readonly closed: string;
  readonly home: RoutedCase;
  readonly abroad: RoutedCase;
  readonly contact: string;
  readonly stopped: readonly [retried: string, calledOff: string, linked: string];
  readonly workItem: string;
  readonly recipientQueue: string;
  readonly stoppedJob: string;
  readonly form: string;
  readonly webhooks: Readonly<Record<'paused' | 'resumed' | 'rotated' | 'removed' | 'tested', string>>;
  readonly question: string;
  readonly flood: readonly string[];
  readonly dismissal: string;
  readonly legalHold: string;
  readonly releases: Readonly<Record<'report' | 'waiting' | 'open', string>>;
  /** The account of a person who does nothing else in these tests. */
  readonly colleague: string;
}

async function judgedBy(api: TestApi, findings: object, country: string | null = null) {
  const { caseId, itemId, version } = await claimedCase(api);
  if (country !== null)
    await perform(
      api,
      'recordHostingObservation',
      { contentItemId: itemId, source: 'ANALYST', country },
      'analyst',
    );
  const judged = await perform(
    api,
    'recordAssessment',
    { contentItemId: itemId, expectedVersion: version, findings },
    'analyst',
  );
  return { caseId, version: judged.case.version as number };
}

/** An address without a server, for an event that occurs rarely. */
const webhook = { url: 'http://127.0.0.1:9/', audience: 'CASEWORK', types: ['HAND_OVER_STOPPED'] };

async function registered(api: TestApi): Promise<string> {
  const { webhook: found } = await perform(api, 'registerWebhook', webhook, 'administrator');
  return found.id;
}

async function resumable(api: TestApi): Promise<string> {
  const webhookId = await registered(api);
  await perform(api, 'pauseWebhook', { webhookId }, 'administrator');
  return webhookId;
}

/** A question of police without an answer. */
async function questionOn(api: TestApi, { legs }: RoutedCase): Promise<string> {
  const input = { referralId: legs['POLICE']?.id, code: 'STILL_ONLINE' };
  return (await perform(api, 'askQuestion', input, 'liaison')).question.id;
}

/** A new account of a person who never signs in. */
async function accountOf(api: TestApi): Promise<string> {
  const [row] = await sqlRows(
    api,
    `insert into account (id, subject, name, roles, first_seen_at)
     values (gen_random_uuid(), gen_random_uuid()::text, 'colleague', '{ANALYST}', now()) returning id`,
  );
  return String(row?.['id']);
}

async function prepare(api: TestApi): Promise<Material> {
  const free = await claimedCase(api, { by: 'thirdAnalyst' });
  await perform(api, 'releaseCase', { caseId: free.caseId }, 'thirdAnalyst');
  const ended = await judgedBy(api, harmlessFindings);
  await perform(api, 'routeCase', { caseId: ended.caseId, expectedVersion: ended.version }, 'analyst');
  const asked = await routedCase(api);
  return {
    free: free.caseId,
    claimed: await claimedCase(api),
    unjudged: await claimedCase(api),
    judged: await judgedBy(api, nationalFindings, 'BE'),
    harmless: await judgedBy(api, harmlessFindings),
    bulk: {
      released: await claimedCase(api),
      unjudged: await claimedCase(api),
      judged: await judgedBy(api, nationalFindings, 'BE'),
      harmless: await judgedBy(api, harmlessFindings),
    },
    closed: ended.caseId,
    home: await routedCase(api),
    abroad: await routedCase(api, { country: 'NL' }),
    contact: (await proposedContact(api)).id,
    stopped: [await stoppedHandOver(api), await stoppedHandOver(api), await stoppedHandOver(api, 'ICCAM')],
    workItem: await openWork(api),
    recipientQueue: await recipientQueueOf(api, await stoppedHandOver(api)),
    stoppedJob: await stoppedJobWork(api),
    form: await noticeWithForm(api),
    webhooks: {
      paused: await registered(api),
      resumed: await resumable(api),
      rotated: await registered(api),
      removed: await registered(api),
      tested: await registered(api),
    },
    question: await questionOn(api, asked),
    flood: [(await reportedCase(api)).caseId],
    dismissal: await dismissedFlood(api),
    legalHold: await heldCase(api, (await reportWithSecrets(api)).caseId),
    releases: {
      report: (await reportWithSecrets(api)).reportId,
      waiting: await requestedContact(api, (await reportWithSecrets(api)).reportId, 'thirdAnalyst'),
      open: await releasedContact(api, (await reportWithSecrets(api)).reportId),
    },
    colleague: await accountOf(api),
  };
}

const inBulk = (item: object) => ({ mode: 'EACH', items: [item] });

/** The day around the time of the API, in which its reports arrived. */
const burstOf = ({ clock }: TestApi) => ({
  receivedFrom: new Date(clock.now.getTime() - 12 * 3_600_000),
  receivedBefore: new Date(clock.now.getTime() + 12 * 3_600_000),
});

export async function dismissedFlood(api: TestApi): Promise<string> {
  const { caseId } = await reportedCase(api);
  const input = { caseIds: [caseId], ...burstOf(api) };
  return (await perform(api, 'dismissFlood', input, 'supervisor')).dismissalId;
}

/** A notice whose text a person must submit through a web form. Returns its reference. */
async function noticeWithForm(api: TestApi): Promise<string> {
  const { id } = await proposedContact(api);
  const [row] = await sqlRows(
    api,
    `with written as (
       insert into notice (id, contact_id, addressee, queue_band, opened_at, leaves_at, status)
       values (gen_random_uuid(), ?, 'PROVIDER', 1, now(), now(), 'SENDING') returning id, reference
     ), form as (
       insert into notice_form (notice_id, round, item_ids, form_url, text, prepared_at)
       select id, 1, array[gen_random_uuid()], 'https://hosting.example/form', 'text', now() from written
     ), outbox as (
       insert into hand_over (id, channel, recipient, event, event_key, subject_id, queue_band, payload, is_test,
         created_at, status, next_attempt_at)
       select gen_random_uuid(), 'NOTICE', ?, 'NOTICE', 'NOTICE ' || id || ' 1', id, 1,
         jsonb_build_object('noticeId', id, 'round', 1), true, now(), 'PENDING', now() + interval '1 day' from written
     )
     select reference from written`,
    [id, id],
  );
  return String(row?.['reference']);
}

/** Every mutation, each with an input that succeeds now. */
export async function everyMutation(api: TestApi): Promise<Readonly<Record<Operation, MutationCall>>> {
  const material = await prepare(api);
  const { free, claimed, unjudged, judged, harmless, bulk, closed, home, abroad } = material;
  const {
    contact,
    stopped,
    workItem,
    recipientQueue,
    stoppedJob,
    form,
    webhooks,
    question,
    colleague,
    releases,
    legalHold,
  } = material;
  const police = { referralId: home.legs['POLICE']?.id, expectedVersion: home.legs['POLICE']?.version };
  const hotline = {
    referralId: abroad.legs['INHOPE_HOTLINE']?.id,
    expectedVersion: abroad.legs['INHOPE_HOTLINE']?.version,
  };
  const item = { contentItemId: claimed.itemId };
  const as = 'analyst';
  const acts: Record<Operation, Omit<MutationCall, 'operation'>> = {
    submitReport: { input: { urls: [freshUrl()], contact: { email: 'reporter@mail.example' } } },
    importReports: {
      as: 'integrator',
      input: { source: 'help line', rows: [{ key: freshUrl(), urls: [freshUrl()] }] },
    },
    claimCase: { as: 'secondAnalyst', input: { caseId: free } },
    claimNextCase: { as: 'secondAnalyst', input: {} },
    dismissFlood: { as: 'supervisor', input: { caseIds: material.flood, ...burstOf(api) } },
    undoFloodDismissal: { as: 'supervisor', input: { dismissalId: material.dismissal } },
    releaseCase: { as, input: { caseId: claimed.caseId } },
    addContentItem: {
      as,
      input: { caseId: claimed.caseId, expectedVersion: claimed.version, url: freshUrl() },
    },
    lookUpHosting: { as, input: item },
    recordHostingObservation: { as, input: { ...item, source: 'ANALYST', country: 'NL' } },
    recordReachability: { as, input: { ...item, outcome: 'ONLINE' } },
    recordAssessment: {
      as,
      input: {
        contentItemId: unjudged.itemId,
        expectedVersion: unjudged.version,
        findings: nationalFindings,
      },
    },
    routeCase: { as, input: { caseId: judged.caseId, expectedVersion: judged.version } },
    closeCase: {
      as,
      input: { caseId: harmless.caseId, expectedVersion: harmless.version, reason: 'NOT_ILLEGAL' },
    },
    releaseCases: { as, input: inBulk({ caseId: bulk.released.caseId }) },
    recordAssessments: {
      as,
      input: inBulk({
        contentItemId: bulk.unjudged.itemId,
        expectedVersion: bulk.unjudged.version,
        findings: nationalFindings,
      }),
    },
    routeCases: {
      as,
      input: inBulk({ caseId: bulk.judged.caseId, expectedVersion: bulk.judged.version }),
    },
    closeCases: {
      as,
      input: inBulk({
        caseId: bulk.harmless.caseId,
        expectedVersion: bulk.harmless.version,
        reason: 'NOT_ILLEGAL',
      }),
    },
    reopenCase: { as, input: { caseId: closed, reason: 'SEEN_AGAIN' } },
    acknowledgeReferral: { as: 'liaison', input: police },
    holdTakedown: {
      as: 'liaison',
      input: { ...police, reviewOn: dayIn(api, 11), reason: 'VICTIM_IDENTIFICATION' },
    },
    clearTakedown: { as: 'liaison', input: police },
    completeReferral: { as, input: { ...hotline, outcome: 'TRANSFERRED' } },
    approveAbuseContact: { as, input: { contactId: contact, expectedVersion: 1 } },
    rejectAbuseContact: { as, input: { contactId: contact, expectedVersion: 1 } },
    setAbuseContactForm: {
      as,
      input: { contactId: contact, expectedVersion: 1, formUrl: 'https://hosting.example/abuse' },
    },
    setAbuseContactOverride: {
      as,
      input: { scope: 'HOSTNAME', value: 'host.example', email: 'abuse@hosting.example' },
    },
    retryHandOver: { as, input: { handOverId: stopped[0] } },
    retryHandOvers: { as, input: { channel: 'WEBHOOK', recipientQueue } },
    retryJob: { as: 'administrator', input: { workItemId: stoppedJob } },
    callOffHandOver: { as, input: { handOverId: stopped[1] } },
    linkIccamReport: { as, input: { handOverId: stopped[2], reportId: 1 } },
    recordFormSubmission: { as, input: { noticeReference: form, ticketNumber: 'T-1' } },
    recordVetting: {
      as: 'supervisor',
      input: { accountId: colleague, vettedOn: dayIn(api, -19), vettingExpiresOn: dayIn(api, 346) },
    },
    withdrawAccess: { as: 'administrator', input: { accountId: colleague } },
    restoreAccess: { as: 'administrator', input: { accountId: colleague } },
    placeLegalHold: {
      as: 'supervisor',
      input: { caseId: closed, reason: 'COURT_ORDER', reviewOn: dayIn(api, 11) },
    },
    liftLegalHold: { as: 'supervisor', input: { holdId: legalHold } },
    requestRelease: {
      as,
      input: { reportId: releases.report, kind: 'CONTACT', reason: 'CHILD_IN_DANGER' },
    },
    decideRelease: { as, input: { releaseId: releases.waiting, decision: 'RELEASE' } },
    readReleased: { as, input: { releaseId: releases.open } },
    registerWebhook: { as: 'administrator', input: webhook },
    pauseWebhook: { as: 'administrator', input: { webhookId: webhooks.paused } },
    resumeWebhook: { as: 'administrator', input: { webhookId: webhooks.resumed } },
    rotateWebhookSecret: { as: 'administrator', input: { webhookId: webhooks.rotated } },
    removeWebhook: { as: 'administrator', input: { webhookId: webhooks.removed } },
    sendTestEvent: { as: 'administrator', input: { webhookId: webhooks.tested } },
    resolveWorkItem: { as, input: { workItemId: workItem, resolution: 'DONE' } },
    addComment: { as, input: { caseId: closed, text: 'the provider was called' } },
    askQuestion: {
      as: 'liaison',
      input: { referralId: police.referralId, code: 'OTHER', text: 'which one?' },
    },
    answerQuestion: { as, input: { questionId: question, code: 'NOT_KNOWN' } },
  };
  return Object.fromEntries(
    Object.entries(acts).map(([operation, act]) => [operation, { operation, ...act }]),
  ) as Record<Operation, MutationCall>;
}

/** Returns calls on objects that no earlier call has changed. New objects are made only when one was used before. */
export function unusedCalls(api: TestApi): (operation: Operation) => Promise<MutationCall> {
  const used = new Set<unknown>();
  let calls: Readonly<Record<Operation, MutationCall>> | null = null;
  return async (operation) => {
    const values = calls === null ? [] : Object.values(calls[operation].input);
    if (calls === null || values.length === 0 || values.some((value) => used.has(value)))
      calls = await everyMutation(api);
    const call = calls[operation];
    for (const [name, value] of Object.entries(call.input))
      if (name.endsWith('Id') || name === 'items' || name === 'rows') used.add(value);
    return call;
  };
}

/** The names of all mutations in the tests. */
export const mutationNames = Object.keys(operations) as Operation[];

export const send = (api: TestApi, { operation, input, as }: MutationCall) =>
  api.send(operations[operation], { input }, as);
