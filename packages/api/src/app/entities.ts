import { features } from './features.js';
import { Migration20261122000000_initial } from '../migrations/Migration20261122000000_initial.js';
import { Migration20261123000000_hand_overs } from '../migrations/Migration20261123000000_hand_overs.js';
import { Migration20261123100000_notices } from '../migrations/Migration20261123100000_notices.js';
import { Migration20261123110000_iccam } from '../migrations/Migration20261123110000_iccam.js';
import { Migration20261123120000_police } from '../migrations/Migration20261123120000_police.js';
import { Migration20261123130000_removal } from '../migrations/Migration20261123130000_removal.js';
import { Migration20261123140000_deadlines } from '../migrations/Migration20261123140000_deadlines.js';
import { Migration20261123140100_webhooks } from '../migrations/Migration20261123140100_webhooks.js';
import { Migration20261124090000_contact_clocks } from '../migrations/Migration20261124090000_contact_clocks.js';
import { Migration20261124100000_question_clocks } from '../migrations/Migration20261124100000_question_clocks.js';
import { Migration20261125090000_returned_items } from '../migrations/Migration20261125090000_returned_items.js';
import { Migration20261129090000_domestic_authority } from '../migrations/Migration20261129090000_domestic_authority.js';
import { Migration20261129090000_law_of_notices } from '../migrations/Migration20261129090000_law_of_notices.js';
import { Migration20261129093000_hosting_sources } from '../migrations/Migration20261129093000_hosting_sources.js';
import { Migration20261129100000_places } from '../migrations/Migration20261129100000_places.js';
import { Migration20261129100000_removal_evidence } from '../migrations/Migration20261129100000_removal_evidence.js';
import { Migration20261129110000_linked_reports } from '../migrations/Migration20261129110000_linked_reports.js';
import { Migration20261129110000_trusted_flagger } from '../migrations/Migration20261129110000_trusted_flagger.js';
import { Migration20261129220000_access_of_accounts } from '../migrations/Migration20261129220000_access_of_accounts.js';
import { Migration20261129150000_last_gates } from '../migrations/Migration20261129150000_last_gates.js';
import { Migration20261129190000_kept_waits } from '../migrations/Migration20261129190000_kept_waits.js';
import { Migration20261129140500_exchange_memory } from '../migrations/Migration20261129140500_exchange_memory.js';
import { Migration20261129120000_delivery_reports } from '../migrations/Migration20261129120000_delivery_reports.js';
import { Migration20261129212000_row_security } from '../migrations/Migration20261129212000_row_security.js';
import { Migration20261129170000_views } from '../migrations/Migration20261129170000_views.js';
import { Migration20261129200000_rate_counts } from '../migrations/Migration20261129200000_rate_counts.js';
import { Migration20261129230500_live_events } from '../migrations/Migration20261129230500_live_events.js';
import { Migration20261129201000_flood_dismissals } from '../migrations/Migration20261129201000_flood_dismissals.js';

/** All entities of the unit of work. */
export const entities = features.flatMap((feature) => feature.entities ?? []);

/** The migrations in the order in which they are applied: by the time stamp in their names. */
export const migrations = [
  Migration20261122000000_initial,
  Migration20261123000000_hand_overs,
  Migration20261123100000_notices,
  Migration20261123110000_iccam,
  Migration20261123120000_police,
  Migration20261123130000_removal,
  Migration20261123140000_deadlines,
  Migration20261123140100_webhooks,
  Migration20261124090000_contact_clocks,
  Migration20261124100000_question_clocks,
  Migration20261125090000_returned_items,
  Migration20261129090000_domestic_authority,
  Migration20261129090000_law_of_notices,
  Migration20261129093000_hosting_sources,
  Migration20261129100000_places,
  Migration20261129100000_removal_evidence,
  Migration20261129110000_linked_reports,
  Migration20261129110000_trusted_flagger,
  Migration20261129120000_delivery_reports,
  Migration20261129140500_exchange_memory,
  Migration20261129150000_last_gates,
  Migration20261129170000_views,
  Migration20261129190000_kept_waits,
  Migration20261129212000_row_security,
  Migration20261129220000_access_of_accounts,
  Migration20261129200000_rate_counts,
  Migration20261129201000_flood_dismissals,
  Migration20261129230500_live_events,
  ...features.flatMap((feature) => feature.migrations ?? []),
].sort((one, other) => (one.name < other.name ? -1 : 1));
