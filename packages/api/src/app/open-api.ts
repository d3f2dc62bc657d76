import type { FastifyInstance } from 'fastify';
import { intakePolicy, type IntakePolicy } from '@meldpunt/domain';
import type { TokenVerifier } from '../platform/auth/token-verifier.js';
import type { Config } from '../platform/config.js';
import { perMinute, sharedCounters } from '../platform/rate-limits.js';
import { openPdfSettings } from './open-pdf-settings.js';
import { createApi } from './server.js';
import type { System } from './system.js';

/** How often a form may ask how a text is read, per caller. */
const readingsPerMinute = 120;

/** Thirty of the most expensive operations that are accepted, or some hundreds of usual ones. */
const accountCostPerMinute = 600_000;

/** The API of a system that is open, as configured. */
export const openApi = async (
  config: Config,
  system: System,
  verifyToken: TokenVerifier,
): Promise<FastifyInstance> => {
  const counters = sharedCounters(system.orm);
  return createApi({
    ...system,
    verifyToken,
    pdfSettings: await openPdfSettings(config.dossiers, system),
    limits: {
      intake: intakeOf(config),
      counters,
      receiptChecksPerMinute: config.receiptChecksPerMinute,
      readingsPerMinute,
    },
    answerPage: {
      organisation: config.notices.organisation,
      limit: perMinute(config.notices.answersPerMinute, counters, 'answer'),
    },
    accountCostPerMinute,
    hasExplorer: config.hasExplorer,
    showsSchema: config.showsSchema,
    trustedProxies: config.trustedProxies,
    allowedOrigins: config.allowedOrigins,
  });
};

/** The policy as shipped, with the figures that the operator set. */
const intakeOf = ({ freeReports }: Config): IntakePolicy => {
  const { ordinary } = intakePolicy;
  const perCaller = freeReports.perCaller ?? ordinary.perCaller;
  const overall = freeReports.overall ?? ordinary.overall;
  return { ...intakePolicy, ordinary: { ...ordinary, perCaller, overall } };
};
