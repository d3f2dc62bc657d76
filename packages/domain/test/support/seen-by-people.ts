import type { Reachability } from '../../src/removal/reachability.js';

/** The outcomes that only a person can observe, because the system reads no content. */
export const seenByPeopleOnly: readonly Reachability[] = ['SEEN_OFFLINE'];
