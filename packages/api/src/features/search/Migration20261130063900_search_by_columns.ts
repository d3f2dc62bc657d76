import { Migration } from '@mikro-orm/migrations';
import { restrictedRoles } from '../../platform/database/restricted-reads.js';

/**
 * The same conditions for rows as before. With `offset 0` PostgreSQL checks them for the rows that it has found. Without, it
 * may first read the whole other table into memory.
 */
const rows = {
  content_item: 'exists (select from referral where referral.case_id = content_item.case_id offset 0)',
  hotline_case: 'exists (select from referral where referral.case_id = hotline_case.id offset 0)',
  hosting_observation: 'exists (select from content_item where content_item.id = content_item_id offset 0)',
};

/**
 * Columns for searches that had an index on an expression. Row-level security lets a query use an index only if its
 * condition calls no function of the row that may reveal it, and PostgreSQL says so of neither `lower` nor `reverse`: a
 * search of the liaison read every row.
 */
export class Migration20261130063900_search_by_columns extends Migration {
  override up(): void {
    this.addSql(`
      alter table content_item
        add column hostname_reversed text generated always as (reverse(hostname)) stored,
        add column hosting_provider_lower text generated always as (lower(hosting_provider)) stored;
      alter table referral
        add column recipient_reference_lower text generated always as (lower(recipient_reference)) stored;

      drop index content_item_by_domain;
      drop index content_item_by_provider;
      drop index referral_by_recipient_reference;
      create index content_item_by_domain on content_item (hostname_reversed text_pattern_ops);
      create index content_item_by_provider on content_item (hosting_provider_lower text_pattern_ops);
      create index referral_by_recipient_reference on referral (recipient_reference_lower)
        where recipient_reference_lower is not null;

      create or replace view item_fact with (security_invoker = true) as select
        id, case_id, position, url, hostname, place_kind, relation_keys, hosting_kind, hosting_country,
        hosting_countries, hosting_confidence, hosting_provider, hosting_decided_by, hosting_evidence, hosting_as_of,
        opinions, classification, deciding_assessment_id, route, identity_key, hostname_reversed, hosting_provider_lower
      from content_item;

      create or replace view referral_fact with (security_invoker = true) as select
        id, reference, case_id, content_item_id, assessment_id, kind, country, recipient, gate, queue_band, because,
        status, status_since, recipient_reference, created_at, due_at, sent_at, acknowledged_at, completed_at, outcome,
        recipient_reference_lower
      from referral;
    `);
    // Without statistics of the new columns, plans of frequent values read too much.
    this.addSql('analyze content_item, referral');
    for (const [table, condition] of Object.entries(rows))
      this.addSql(`alter policy ${restrictedRoles.OF_POLICE} on ${table} using (${condition})`);
  }
}
