import type { Views } from '../../platform/feature.js';

/** What other features may read in SQL. */
export const noticeViews = {
  notice_fact: ['id', 'reference', 'contact_id', 'opened_at', 'status'],
  notice_item_fact: ['id', 'notice_id', 'content_item_id'],
  notice_round_fact: ['notice_id', 'number', 'item_ids', 'rules_version', 'sent_at'],
} as const satisfies Views;
