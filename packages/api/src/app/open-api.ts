import type { FastifyInstance } from 'fastify';
import { intakePolicy, withFreeReports } from '@meldpunt/domain';
import type { Config } from '../platform/config.js';
import { notingCounters } from '../platform/logging/note-limits.js';
import { readTrustedDocuments } from '../platform/graphql/trusted-documents.js';
import { perMinute, sharedCounters } from '../platform/rate-limits.js';
import { openPdfSettings } from './open-pdf-settings.js';
import { createApi, type ApiParts } from './server.js';
import type { System } from './system.js';

/** How often a form may ask how a text is read, per caller. */
const readingsPerMinute = 120;

/** In a minute: 250 of the most expensive operations that are accepted, or some thousands of usual ones. */
const accountCostPerMinute = 6_000_000;

/** Creates the configured API of an open system. */
export const openApi = async (
  config: Config,
  system: System,
  access: Pick<ApiParts, 'verifyToken' | 'accessPolicy' | 'securityLog' | 'demoTokens'>,
): Promise<FastifyInstance> => {
  const counters = notingCounters(sharedCounters(system.orm), access.securityLog);
  return createApi({
    ...system,
    ...access,
    pdfSettings: await openPdfSettings(config.dossiers, system),
    limits: {
      intake: withFreeReports(intakePolicy, config.freeReports),
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
    trustedDocuments: await readTrustedDocuments(config.trustedDocuments.files, config.trustedDocuments.only),
  });
};
