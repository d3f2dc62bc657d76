import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.js';
import { perMinute } from '../platform/rate-limits.js';
import { openPdfSettings } from './open-pdf-settings.js';
import { createApi, type ApiParts } from './server.js';
import type { System } from './system.js';

/** Creates the configured API of an open system. */
export const openApi = async (
  config: Config,
  system: System,
  access: Pick<ApiParts, 'verifyToken' | 'accessPolicy' | 'securityLog'>,
): Promise<FastifyInstance> =>
  createApi({
    ...system,
    ...access,
    pdfSettings: await openPdfSettings(config.dossiers, system),
    limits: {
      submissions: perMinute(config.submissionsPerMinute),
      receiptChecks: perMinute(config.receiptChecksPerMinute),
    },
    answerPage: {
      organisation: config.notices.organisation,
      limit: perMinute(config.notices.answersPerMinute),
    },
    hasExplorer: config.hasExplorer,
    showsSchema: config.showsSchema,
    trustsProxy: config.trustsProxy,
    allowedOrigins: config.allowedOrigins,
  });
