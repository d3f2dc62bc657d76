import { graphql, isObjectType, parse, subscribe, type ExecutionResult } from 'graphql';
import { Permission, Role, permissionsOf } from '@meldpunt/domain';
import { permissions } from '../src/app/permissions.js';
import { protect, type Permissions } from '../src/platform/auth/rules.js';
import { testApi, type Person, type TestApi } from './support/api.js';
import { bareSchema } from './support/bare-schema.js';
import { minimalDocument, rootFields } from './support/minimal-document.js';
import { openAndCloseStream } from './support/streams.js';

const schema = bareSchema();

/** The permissions that allow each root field, any of which is enough. `ANYONE` needs none. */
const needed: Readonly<Record<string, readonly Permission[] | 'ANYONE'>> = {
  viewer: 'ANYONE',
  readAddresses: 'ANYONE',
  reportStatus: 'ANYONE',
  submitReport: 'ANYONE',
  importReports: ['REPORT_IMPORT'],
  cases: ['CASE_LIST'],
  case: ['CASE_READ'],
  referrals: ['REFERRAL_READ_ANY', 'REFERRAL_READ_POLICE'],
  referral: ['REFERRAL_READ_ANY', 'REFERRAL_READ_POLICE'],
  node: ['CASE_READ', 'REFERRAL_READ_ANY', 'REFERRAL_READ_POLICE'],
  hotlines: ['DIRECTORY_READ'],
  qualify: ['RULES_READ'],
  rulebook: ['RULES_READ'],
  route: ['RULES_READ'],
  auditTrail: ['AUDIT_READ'],
  auditChain: ['AUDIT_READ'],
  queueCounts: ['CASE_LIST'],
  search: ['CASE_LIST', 'REFERRAL_READ_POLICE'],
  overdue: ['REFERRAL_READ_ANY', 'REFERRAL_READ_POLICE'],
  abuseContacts: ['ABUSE_CONTACT_READ'],
  approveAbuseContact: ['ABUSE_CONTACT_APPROVE'],
  rejectAbuseContact: ['ABUSE_CONTACT_APPROVE'],
  setAbuseContactOverride: ['ABUSE_CONTACT_APPROVE'],
  setAbuseContactForm: ['ABUSE_CONTACT_APPROVE'],
  recordFormSubmission: ['ABUSE_CONTACT_APPROVE'],
  claimNextCase: ['CASE_CLAIM'],
  claimCase: ['CASE_CLAIM'],
  releaseCase: ['CASE_CLAIM'],
  releaseCases: ['CASE_CLAIM'],
  dismissFlood: ['FLOOD_DISMISS'],
  undoFloodDismissal: ['FLOOD_DISMISS'],
  floodDismissals: ['FLOOD_DISMISS'],
  addContentItem: ['CONTENT_ITEM_ADD'],
  lookUpHosting: ['HOSTING_RECORD'],
  recordHostingObservation: ['HOSTING_RECORD'],
  recordReachability: ['REACHABILITY_RECORD'],
  recordAssessment: ['ASSESSMENT_RECORD'],
  recordAssessments: ['ASSESSMENT_RECORD'],
  routeCase: ['CASE_ROUTE'],
  routeCases: ['CASE_ROUTE'],
  closeCase: ['CASE_CLOSE'],
  closeCases: ['CASE_CLOSE'],
  reopenCase: ['CASE_REOPEN'],
  acknowledgeReferral: ['REFERRAL_ACKNOWLEDGE'],
  holdTakedown: ['TAKEDOWN_HOLD'],
  clearTakedown: ['TAKEDOWN_CLEAR'],
  completeReferral: ['REFERRAL_COMPLETE_POLICE', 'REFERRAL_COMPLETE_OTHER'],
  workItems: ['WORK_ITEM_READ'],
  iccamStatus: ['SYSTEM_RUN', 'CASE_READ'],
  resolveWorkItem: ['WORK_ITEM_SETTLE', 'EXPOSURE_READ'],
  handOvers: ['HAND_OVER_RETRY'],
  lawReview: ['LAW_REVIEW_READ'],
  statistics: ['STATISTICS_READ', 'STATISTICS_READ_SUPPRESSED'],
  yearlyExport: ['STATISTICS_READ'],
  linkIccamReport: ['HAND_OVER_RETRY'],
  retryHandOver: ['HAND_OVER_RETRY'],
  retryHandOvers: ['HAND_OVER_RETRY'],
  retryJob: ['HAND_OVER_RETRY'],
  callOffHandOver: ['WORK_ITEM_SETTLE'],
  exposures: ['EXPOSURE_READ'],
  legalHolds: ['LEGAL_HOLD_MANAGE', 'AUDIT_READ'],
  retentionRuns: ['AUDIT_READ'],
  placeLegalHold: ['LEGAL_HOLD_MANAGE'],
  liftLegalHold: ['LEGAL_HOLD_MANAGE'],
  releases: ['RELEASE_DECIDE', 'AUDIT_READ'],
  requestRelease: ['REPORTER_CONTACT_READ', 'SITE_ACCESS_READ'],
  decideRelease: ['RELEASE_DECIDE'],
  readReleased: ['REPORTER_CONTACT_READ', 'SITE_ACCESS_READ'],
  accounts: ['ACCOUNT_MANAGE'],
  recordVetting: ['ACCOUNT_MANAGE'],
  withdrawAccess: ['ACCOUNT_MANAGE'],
  restoreAccess: ['ACCOUNT_MANAGE'],
  webhooks: ['WEBHOOK_MANAGE'],
  registerWebhook: ['WEBHOOK_MANAGE'],
  pauseWebhook: ['WEBHOOK_MANAGE'],
  resumeWebhook: ['WEBHOOK_MANAGE'],
  rotateWebhookSecret: ['WEBHOOK_MANAGE'],
  removeWebhook: ['WEBHOOK_MANAGE'],
  sendTestEvent: ['WEBHOOK_MANAGE'],
  policeFeed: ['POLICE_FEED_READ'],
  queueChanged: ['CASE_LIST'],
  caseChanged: ['CASE_READ'],
  referralsChanged: ['REFERRAL_READ_ANY', 'REFERRAL_READ_POLICE'],
  referralChanged: ['REFERRAL_READ_ANY', 'REFERRAL_READ_POLICE'],
  workItemsChanged: ['WORK_ITEM_READ'],
  addComment: ['CASE_COMMENT'],
  askQuestion: ['QUESTION_ASK'],
  answerQuestion: ['QUESTION_ANSWER'],
};

describe('the permission rules', () => {
  it.each(['Query', 'Mutation', 'Subscription'] as const)('include every %s field', (root) => {
    const fields = rootFields(schema).filter((entry) => entry.root === root);

    expect(Object.keys(permissions[root]).sort()).toEqual(fields.map(({ field }) => field.name).sort());
  });

  it('include no type or field that does not exist', () => {
    const gone = Object.entries(permissions).flatMap(([name, rules]) => {
      const type = schema.getType(name);
      const fields = isObjectType(type) ? type.getFields() : {};
      return Object.keys(rules)
        .filter((field) => !(field in fields))
        .map((field) => `${name}.${field}`);
    });

    expect(gone).toEqual([]);
  });

  it('are repeated here for every root field', () => {
    const names = new Set(rootFields(schema).map(({ field }) => field.name));

    expect(Object.keys(needed).sort()).toEqual([...names].sort());
  });

  it('refuse a root field without a rule, for every role', async () => {
    const { hotlines: _left, ...rest } = permissions.Query;
    const planted: Permissions = { ...permissions, Query: rest };
    const viewer = { id: 'all', name: 'all', roles: [], permissions: new Set(Object.values(Permission)) };

    const { data, errors } = await graphql({
      schema: protect(schema, planted),
      source: '{ hotlines { name } }',
      contextValue: { viewer },
    });

    expect(data ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
  });

  it('refuse a subscription without a rule, for every role', async () => {
    const planted: Permissions = { ...permissions, Subscription: {} };
    const viewer = { id: 'all', name: 'all', roles: [], permissions: new Set(Object.values(Permission)) };

    const begun = await subscribe({
      schema: protect(bareSchema(), planted),
      document: parse('subscription { policeFeed { id } }'),
      contextValue: { viewer },
    });

    const { errors } = begun as ExecutionResult;
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
  });
});

describe('roles and root fields', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await testApi()));
  afterAll(() => api.close());

  const personOf: Readonly<Record<Role, Person>> = {
    ANALYST: 'analyst',
    SUPERVISOR: 'supervisor',
    LIAISON: 'liaison',
    AUDITOR: 'auditor',
    ADMINISTRATOR: 'administrator',
    WELFARE: 'welfare',
    INTEGRATOR: 'integrator',
  };

  it.each(Object.values(Role))('allow %s exactly what its permissions say', async (role) => {
    const held = permissionsOf([role]);
    const expected = mapFields((name) => {
      const asked = needed[name] ?? [];
      return asked === 'ANYONE' || asked.some((permission) => held.has(permission)) ? 'ALLOWED' : 'FORBIDDEN';
    });

    expect(await outcomes(personOf[role])).toEqual(expected);
  });

  it('allow an anonymous reporter to report and to read the status only', async () => {
    const expected = mapFields((name) => (needed[name] === 'ANYONE' ? 'ALLOWED' : 'UNAUTHENTICATED'));

    expect(await outcomes()).toEqual(expected);
  });

  const mapFields = (outcome: (name: string) => string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      rootFields(schema).map(({ root, field: { name } }) => [`${root}.${name}`, outcome(name)]),
    );

  /** The result for each root field: the code of an access error, `ALLOWED`, or any other error. */
  async function outcomes(person?: Person): Promise<Readonly<Record<string, string>>> {
    const seen: Record<string, string> = {};
    for (const { root, field } of rootFields(schema)) {
      const document = minimalDocument(root, field);
      const { errors } =
        root === 'Subscription'
          ? await openAndCloseStream(api, document, person)
          : await api.send(document, {}, person);
      seen[`${root}.${field.name}`] = errors.map(({ extensions }) => extensions.code).join() || 'ALLOWED';
    }
    return seen;
  }
});
