import { isAbstractType, lexicographicSortSchema, type GraphQLSchema } from 'graphql';
import { readTypedTexts } from '../platform/graphql/read-typed-texts.js';
import { buildSchemaSync, type ClassType } from '../platform/graphql/type-graphql.js';
import { AssessmentResolver, ItemAssessmentsResolver } from '../features/assessments/assessment.resolver.js';
import { AuditResolver } from '../features/audit/audit.resolver.js';
import { CaseResolver } from '../features/cases/case.resolver.js';
import { TimelineResolver } from '../features/cases/timeline.resolver.js';
import { noteNoticeRetried } from '../features/notices/index.js';
import { noteRetried } from '../features/referrals/index.js';
import { ProviderNoticeResolver, ReferralNoticesResolver } from '../features/notices/notice.resolver.js';
import type { Consequence } from '../features/hand-overs/index.js';
import { HandOverResolver } from '../features/hand-overs/hand-over.resolver.js';
import {
  CaseClocksResolver,
  ClockResolver,
  ReferralClocksResolver,
} from '../features/deadlines/deadline.resolver.js';
import { HostingResolver } from '../features/hosting/hosting.resolver.js';
import type { HostingLookup } from '../features/hosting/lookup/hosting-lookup.port.js';
import {
  CaseIccamResolver,
  IccamStatusResolver,
  ItemIccamResolver,
} from '../features/iccam/iccam.resolver.js';
import { ViewerResolver } from '../features/identity/viewer.resolver.js';
import { LawReviewResolver } from '../features/law-review/law-review.resolver.js';
import { DossierResolver } from '../features/police/dossier/dossier.resolver.js';
import { AbuseContactResolver } from '../features/notices/contacts/abuse-contact.resolver.js';
import { NoticeFormResolver } from '../features/notices/forms/notice-form.resolver.js';
import { PoliceFeedResolver } from '../features/police/feed/feed.resolver.js';
import { EntryQuestionResolver, QuestionResolver } from '../features/police/questions/question.resolver.js';
import {
  CaseReferralsResolver,
  ItemReferralsResolver,
  ReferralResolver,
} from '../features/referrals/referral.resolver.js';
import { CaseRelationsResolver, RelatedCaseResolver } from '../features/related/related-cases.resolver.js';
import { CaseRemovalResolver, RemovalResolver } from '../features/removal/removal.resolver.js';
import { CaseReportsResolver, ReportResolver } from '../features/reports/report.resolver.js';
import { RoutingResolver } from '../features/routing/routing.resolver.js';
import {
  HostingExplanationResolver,
  QualificationExplanationResolver,
  RouteExplanationResolver,
  RouteLegExplanationResolver,
} from '../features/rules/explanation.resolver.js';
import { QualificationGuidanceResolver, RouteGuidanceResolver } from '../features/rules/guidance.resolver.js';
import { LegalProvisionResolver } from '../features/rules/legal-provision.type.js';
import { RulesResolver } from '../features/rules/rules.resolver.js';
import { WebhookResolver } from '../features/webhooks/webhook.resolver.js';
import { CaseWorkItemsResolver, WorkItemResolver } from '../features/work-items/work-item.resolver.js';
import type { RateLimits } from '../platform/rate-limits.js';

/** What resolvers need beyond the request: their ports to the outside. */
export interface Ports {
  readonly lookup: HostingLookup;
  readonly limits: RateLimits;
  /** The network's exchange; `null` where it is not configured. */
  readonly iccam?: object | null;
}

/** The schema without its permissions; sorted, so that it prints the same each time. */
export function createBareSchema({ lookup, limits, iccam = null }: Ports): GraphQLSchema {
  const resolvers: readonly object[] = [
    new ViewerResolver(),
    new ReportResolver(limits),
    new CaseReportsResolver(),
    new CaseResolver(),
    new TimelineResolver(),
    new HostingResolver(lookup),
    new AssessmentResolver(),
    new ItemAssessmentsResolver(),
    new RoutingResolver(),
    new ReferralResolver(),
    new CaseReferralsResolver(),
    new ItemReferralsResolver(),
    new LawReviewResolver(),
    new DossierResolver(),
    new PoliceFeedResolver(),
    new QuestionResolver(),
    new EntryQuestionResolver(),
    new AbuseContactResolver(),
    new NoticeFormResolver(),
    new ReferralNoticesResolver(),
    new ProviderNoticeResolver(),
    new HandOverResolver(noteAnyRetried),
    new WorkItemResolver(),
    new CaseWorkItemsResolver(),
    new WebhookResolver(),
    new RemovalResolver(),
    new CaseRemovalResolver(),
    new CaseRelationsResolver(),
    new RelatedCaseResolver(),
    new RulesResolver(),
    new LegalProvisionResolver(),
    new HostingExplanationResolver(),
    new QualificationExplanationResolver(),
    new RouteExplanationResolver(),
    new RouteLegExplanationResolver(),
    new QualificationGuidanceResolver(),
    new RouteGuidanceResolver(),
    new AuditResolver(),
    new ClockResolver(),
    new CaseClocksResolver(),
    new ReferralClocksResolver(),
    new IccamStatusResolver(iccam !== null, noteAnyRetried),
    new CaseIccamResolver(),
    new ItemIccamResolver(),
  ];
  const byClass = new Map(resolvers.map((resolver) => [resolver.constructor, resolver]));
  const schema = buildSchemaSync({
    resolvers: [...byClass.keys()] as unknown as [ClassType, ...ClassType[]],
    container: { get: (resolver: ClassType) => byClass.get(resolver) },
    validate: false,
    skipCheck: true,
    pubSub: noPubSub,
  });
  const sorted = withSynchronousTypes(withRootDescriptions(lexicographicSortSchema(schema)));
  return readTypedTexts(sorted, readsItsOwnTexts);
}

/** A report that states danger is never refused, and what is pasted is returned as it was pasted. */
const readsItsOwnTexts: ReadonlySet<string> = new Set(['Mutation.submitReport', 'Query.readAddresses']);

/** What follows for whatever a person tries again. */
const noteAnyRetried: Consequence = async (...retried) => {
  await noteRetried(...retried);
  await noteNoticeRetried(...retried);
};

/** Subscriptions follow the database, not a bus of this process. */
const noPubSub = {
  publish: () => {},
  subscribe: () => {
    throw new TypeError('subscriptions name what they follow');
  },
};

/** The roots are declared by no class, so that their descriptions have no other place. */
function withRootDescriptions(schema: GraphQLSchema): GraphQLSchema {
  Object.assign(schema.getQueryType() ?? {}, {
    description: 'What can be read. Reads of a case, a referral and a reporter’s contact are audited.',
  });
  Object.assign(schema.getMutationType() ?? {}, {
    description:
      'What can be done. Each takes one input, answers its success or a refusal that says why, and is audited.',
  });
  Object.assign(schema.getSubscriptionType() ?? {}, {
    description:
      'What can be followed, over Server-Sent Events at /graphql/stream, under the same token and the same rules.',
  });
  return schema;
}

/** Every value of an abstract type names its type; compiled documents need that answer at once, not as a promise. */
function withSynchronousTypes(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { readonly __typename: string }) => value.__typename;
  }
  return schema;
}
