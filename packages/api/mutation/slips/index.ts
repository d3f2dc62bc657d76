import type { Slip } from '../slip.js';
import { audienceSlips } from './audience.data.js';
import { auditSlips } from './audit.data.js';
import { chainSlips } from './chain.data.js';
import { claimsSlips } from './claims.data.js';
import { deadlinesSlips } from './deadlines.data.js';
import { evidenceSlips } from './evidence.data.js';
import { filtersSlips } from './filters.data.js';
import { gatesSlips } from './gates.data.js';
import { handOversSlips } from './hand-overs.data.js';
import { iccamSlips } from './iccam.data.js';
import { jobsSlips } from './jobs.data.js';
import { keysSlips } from './keys.data.js';
import { lawSlips } from './law.data.js';
import { limitsSlips } from './limits.data.js';
import { masksSlips } from './masks.data.js';
import { noticesSlips } from './notices.data.js';
import { opinionsSlips } from './opinions.data.js';
import { pagingSlips } from './paging.data.js';
import { releasesSlips } from './releases.data.js';
import { reportsSlips } from './reports.data.js';
import { retentionSlips } from './retention.data.js';
import { retriesSlips } from './retries.data.js';
import { testMarksSlips } from './test-marks.data.js';
import { webhooksSlips } from './webhooks.data.js';

/** Every slip, with the area that it belongs to. */
export const slips: readonly (Slip & { readonly area: string })[] = Object.entries({
  audience: audienceSlips,
  audit: auditSlips,
  chain: chainSlips,
  claims: claimsSlips,
  deadlines: deadlinesSlips,
  evidence: evidenceSlips,
  filters: filtersSlips,
  gates: gatesSlips,
  'hand-overs': handOversSlips,
  iccam: iccamSlips,
  jobs: jobsSlips,
  keys: keysSlips,
  law: lawSlips,
  limits: limitsSlips,
  masks: masksSlips,
  notices: noticesSlips,
  opinions: opinionsSlips,
  paging: pagingSlips,
  releases: releasesSlips,
  reports: reportsSlips,
  retention: retentionSlips,
  retries: retriesSlips,
  'test-marks': testMarksSlips,
  webhooks: webhooksSlips,
}).flatMap(([area, ofArea]) => ofArea.map((slip) => ({ ...slip, area })));
