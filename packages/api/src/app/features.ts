import type { FastifyRequest } from 'fastify';
import type { ChannelPort, Channels, Consequence } from '../features/hand-overs/index.js';
import type { HostingLookup } from '../features/hosting/lookup/hosting-lookup.port.js';
import type { AfterContactDecision } from '../features/abuse-contacts/index.js';
import type { PdfSettings } from '../features/police/dossier/pdf/dossier-pdf.js';
import type { AnswerPageSettings } from '../features/provider-answers/index.js';
import type { RequestContext } from '../platform/context.js';
import type { DeadlineSources } from '../platform/deadline-sources.js';
import type { Feature } from '../platform/feature.js';
import type { LoadedFields } from '../platform/graphql/loaded-field.js';
import type { WorkContext } from '../platform/work-context.js';
import { abuseContacts } from '../features/abuse-contacts/feature.js';
import { assessments } from '../features/assessments/feature.js';
import { audit } from '../features/audit/feature.js';
import { cases } from '../features/cases/feature.js';
import { comments } from '../features/comments/feature.js';
import { deadlines } from '../features/deadlines/feature.js';
import { handOvers } from '../features/hand-overs/feature.js';
import { hosting } from '../features/hosting/feature.js';
import { iccam } from '../features/iccam/feature.js';
import { identity } from '../features/identity/feature.js';
import { lawReview } from '../features/law-review/feature.js';
import { notices } from '../features/notices/feature.js';
import { police } from '../features/police/feature.js';
import { providerAnswers } from '../features/provider-answers/feature.js';
import { reachability } from '../features/reachability/feature.js';
import { referrals } from '../features/referrals/feature.js';
import { related } from '../features/related/feature.js';
import { releases } from '../features/releases/feature.js';
import { removal } from '../features/removal/feature.js';
import type { ReportLimits } from '../features/reports/index.js';
import { reports } from '../features/reports/feature.js';
import { retention } from '../features/retention/feature.js';
import { routing } from '../features/routing/feature.js';
import { rules } from '../features/rules/feature.js';
import { search } from '../features/search/feature.js';
import { sealing } from '../features/sealing/feature.js';
import { statistics } from '../features/statistics/feature.js';
import { webhooks } from '../features/webhooks/feature.js';
import { welfare } from '../features/welfare/feature.js';
import { workItems } from '../features/work-items/feature.js';
import type { NodeSources } from './node.resolver.js';
import type { System } from './system.js';

/** What resolvers need in addition to the request: external ports, and actions in other features that follow an event. */
export interface Ports {
  readonly lookup: HostingLookup;
  readonly limits: ReportLimits;
  /** The INHOPE exchange; `null` if it is not configured. */
  readonly iccam: object | null;
  readonly afterRetry: Consequence;
  readonly afterContactDecision: AfterContactDecision;
  readonly deadlineSources: DeadlineSources;
}

/** What the worker's tasks need. */
export type TaskParts = ScheduleParts & { readonly channels: Channels; readonly afterStop: Consequence };

/** What the worker's schedule needs. */
export type ScheduleParts = System & { readonly deadlineSources: DeadlineSources };

/** What the HTTP routes outside GraphQL need. */
export interface RouteParts {
  readonly contextOf: (request: FastifyRequest) => Promise<RequestContext>;
  readonly workContext: () => WorkContext;
  /** Issuer of printed dossiers, and the certificate that signs them. */
  readonly pdfSettings: PdfSettings;
  /** The page on which providers answer notices; `null` for no page. */
  readonly answerPage: Omit<AnswerPageSettings, 'contextOf'> | null;
}

interface App {
  readonly ports: Ports;
  readonly system: System;
  readonly ticks: ScheduleParts;
  readonly work: TaskParts;
  readonly http: RouteParts;
  readonly channel: ChannelPort;
  readonly consequence: Consequence;
}

/** All features of the system. Add a new feature here. */
export const features: readonly Feature<App>[] = [
  identity,
  sealing,
  reports,
  cases,
  comments,
  releases,
  retention,
  hosting,
  assessments,
  routing,
  referrals,
  lawReview,
  police,
  abuseContacts,
  notices,
  providerAnswers,
  handOvers,
  workItems,
  webhooks,
  welfare,
  removal,
  reachability,
  related,
  search,
  rules,
  audit,
  deadlines,
  iccam,
  statistics,
];

/** The types of which `node` returns objects. */
export const nodeSources: NodeSources = Object.assign({}, ...features.map((feature) => feature.nodes));

/** The fields that queries load ahead, by type and field. */
export const loadedFields: LoadedFields = mergeTypes(features.map((feature) => feature.loadedFields ?? {}));

function mergeTypes(all: readonly LoadedFields[]): LoadedFields {
  const merged: Record<string, LoadedFields[string]> = {};
  for (const [type, fields] of all.flatMap((types) => Object.entries(types)))
    merged[type] = { ...merged[type], ...fields };
  return merged;
}

/** The functions that read the facts for deadlines, each from the feature that owns the subject. */
export const deadlineSources = Object.assign(
  {},
  ...features.map((feature) => feature.deadlines),
) as DeadlineSources;

const consequences = (all: readonly (Consequence | undefined)[]): Consequence => {
  const known = all.filter((one) => one !== undefined);
  return async (...happened) => {
    for (const follow of known) await follow(...happened);
  };
};

/** Actions of all features when a hand-over stops after its last attempt. */
export const afterStop = consequences(features.map(({ onStop }) => onStop));

/** Actions of all features when a person retries a hand-over. */
export const afterRetry = consequences(features.map(({ onRetry }) => onRetry));
