import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const policePermissions = {
  Query: {},
  Mutation: {},
  Referral: { dossier: requires(Permission.DOSSIER_READ) },
};
