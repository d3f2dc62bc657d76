import type { Views } from '../../../platform/feature.js';

/** What other features may read in SQL. */
export const dossierViews = {
  dossier_fact: ['referral_id', 'version', 'generated_at'],
} as const satisfies Views;
