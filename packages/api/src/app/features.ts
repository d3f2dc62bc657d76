import type { FastifyRequest } from 'fastify';
import type { ChannelPort, Channels, Consequence } from '../features/hand-overs/index.js';
import type { HostingLookup } from '../features/hosting/lookup/hosting-lookup.port.js';
import type { AfterContactDecision } from '../features/abuse-contacts/index.js';
import type { PdfSettings } from '../features/police/dossier/pdf/dossier-pdf.js';
import type { AnswerPageSettings } from '../features/provider-answers/index.js';
import type { RequestContext } from '../platform/context.js';
import type { Feature } from '../platform/feature.js';
import type { WorkContext } from '../platform/work-context.js';
import { abuseContacts } from '../features/abuse-contacts/feature.js';
import { assessments } from '../features/assessments/feature.js';
import { audit } from '../features/audit/feature.js';
import { cases } from '../features/cases/feature.js';
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
import { removal } from '../features/removal/feature.js';
import type { ReportLimits } from '../features/reports/index.js';
import { reports } from '../features/reports/feature.js';
import { routing } from '../features/routing/feature.js';
import { rules } from '../features/rules/feature.js';
import { webhooks } from '../features/webhooks/feature.js';
import { workItems } from '../features/work-items/feature.js';
import type { System } from './system.js';

/** What resolvers need beyond the request: their ports to the outside, and what follows in other features. */
export interface Ports {
  readonly lookup: HostingLookup;
  readonly limits: ReportLimits;
  /** The network's exchange; `null` where it is not configured. */
  readonly iccam: object | null;
  readonly afterRetry: Consequence;
  readonly afterContactDecision: AfterContactDecision;
}

/** What the worker's tasks need. */
export type TaskParts = System & { readonly channels: Channels; readonly afterStop: Consequence };

/** What the paths beside GraphQL need. */
export interface RouteParts {
  readonly contextOf: (request: FastifyRequest) => Promise<RequestContext>;
  readonly workContext: () => WorkContext;
  /** Who issues the printed dossiers, and what they are signed with. */
  readonly pdfSettings: PdfSettings;
  /** The page on which providers answer notices; `null` serves none. */
  readonly answerPage: Omit<AnswerPageSettings, 'contextOf'> | null;
}

interface App {
  readonly ports: Ports;
  readonly system: System;
  readonly work: TaskParts;
  readonly http: RouteParts;
  readonly channel: ChannelPort;
  readonly consequence: Consequence;
}

/** Every feature of the system. A new one is one line here. */
export const features: readonly Feature<App>[] = [
  identity,
  reports,
  cases,
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
  removal,
  reachability,
  related,
  rules,
  audit,
  deadlines,
  iccam,
];

const consequences = (all: readonly (Consequence | undefined)[]): Consequence => {
  const known = all.filter((one) => one !== undefined);
  return async (...happened) => {
    for (const follow of known) await follow(...happened);
  };
};

/** What follows in any feature when the attempts of a hand-over stop. */
export const afterStop = consequences(features.map(({ onStop }) => onStop));

/** What follows in any feature when a person asks for another attempt. */
export const afterRetry = consequences(features.map(({ onRetry }) => onRetry));
