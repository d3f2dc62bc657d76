import { Migration } from '@mikro-orm/migrations';

/**
 * Indexes for each kind of search, and the columns that it reads of other features. Hostnames are indexed from their
 * end, so that one range has a domain with all names below it.
 */
export class Migration20261129251300_search extends Migration {
  override up(): void {
    this.addSql(`
      create index content_item_by_domain on content_item (reverse(hostname) text_pattern_ops);
      create index content_item_by_provider on content_item (lower(hosting_provider) text_pattern_ops);
      create index hosting_observation_by_ip on hosting_observation (ip_address) where ip_address is not null;
      create index hosting_observation_by_network on hosting_observation (as_number) where as_number is not null;
      create index referral_by_recipient_reference on referral (lower(recipient_reference))
        where recipient_reference is not null;
      create index iccam_item_by_reference on iccam_item (lower(reference)) where reference is not null;

      create or replace view item_fact with (security_invoker = true) as select
        id, case_id, position, url, hostname, place_kind, relation_keys, hosting_kind, hosting_country,
        hosting_countries, hosting_confidence, hosting_provider, hosting_decided_by, hosting_evidence, hosting_as_of,
        opinions, classification, deciding_assessment_id, route, identity_key
      from content_item;

      create or replace view hosting_fact with (security_invoker = true) as select
        id, content_item_id, source, observed_at, recorded_at, country, ip_address, provider, is_proxy, is_anycast,
        network, as_number
      from hosting_observation;

      create view iccam_item_fact with (security_invoker = true) as select
        content_id, report_id, reference, case_id, content_item_id, referral_id
      from iccam_item;
    `);
  }
}
