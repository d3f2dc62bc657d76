import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const handOverPermissions = {
  Query: { handOvers: requires(Permission.HAND_OVER_RETRY) },
  Mutation: {
    retryHandOver: requires(Permission.HAND_OVER_RETRY),
    retryHandOvers: requires(Permission.HAND_OVER_RETRY),
    callOffHandOver: requires(Permission.WORK_ITEM_SETTLE),
  },
};
