import { Migration } from '@mikro-orm/migrations';

/**
 * The columns of each feature's tables that other features may read. PostgreSQL expands these views, so query plans do
 * not change.
 */
const views = `
create view case_fact as select
  id, reference, url, place_kind, cycle, status, opened_at, closed_at, closed_because, queue_band
from hotline_case;

create view item_fact as select
  id, case_id, position, url, hostname, place_kind, relation_keys, hosting_kind, hosting_country,
  hosting_countries, hosting_confidence, hosting_provider, hosting_decided_by, hosting_evidence, hosting_as_of,
  opinions, classification, deciding_assessment_id, route
from content_item;

create view referral_fact as select
  id, reference, case_id, content_item_id, assessment_id, kind, country, recipient, gate, queue_band, because,
  status, status_since, recipient_reference, created_at, due_at, sent_at, acknowledged_at, completed_at, outcome
from referral;

create view clearance_fact as select
  referral_id, referral_version, decision, review_on, reason, clearance_reference, decided_by, decided_at
from clearance_decision;

create view assessment_fact as select
  id, case_id, content_item_id, sequence, opinion, assessed_by, assessed_at, findings, site_type, commerciality,
  payment_methods, classification, decided_by, legal_basis, because, needs_legal_review, law_version,
  rules_version
from assessment;

create view hosting_fact as select
  id, content_item_id, source, observed_at, recorded_at, country, ip_address, provider, is_proxy, is_anycast,
  network
from hosting_observation;

create view hand_over_fact as select
  id, subject_id, referral_id, channel, event, status, proof, ended_at
from hand_over;

create view hand_over_attempt_fact as select
  hand_over_id, ended_at, outcome, failure_class
from hand_over_attempt;

create view work_item_fact as select
  kind, subject_key, referral_id, queue_band, opened_at, settled_at, resolution
from work_item;

create view notice_fact as select
  id, reference, contact_id, opened_at, status
from notice;

create view notice_item_fact as select
  id, notice_id, content_item_id
from notice_item;

create view notice_round_fact as select
  notice_id, number, item_ids, rules_version, sent_at
from notice_round;

create view dossier_fact as select
  referral_id, version, generated_at
from police_dossier;

create view report_fact as select
  id, received_at, found_via
from report;

create view reported_address_fact as select
  report_id, case_id
from reported_address;

create view account_fact as select
  id, roles
from account;

create view audit_fact as select
  id, at, action, actor_id, subject_type, subject_id, case_id, details
from audit_entry;
`;

/** Creates the views that features read from each other. */
export class Migration20261129170000_views extends Migration {
  override up(): void {
    this.addSql(views);
  }
}
