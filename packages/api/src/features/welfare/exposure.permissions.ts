import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const exposurePermissions = { Query: { exposures: requires(Permission.EXPOSURE_READ) } };
