import type { Feature } from '../../platform/feature.js';
import { dataKeyViews } from './data-key.views.js';
import { DataKeyEntity } from './data-key.entity.js';
import { Migration20261129230000_data_keys } from './migrations/Migration20261129230000_data_keys.js';
import { rotateInBackground } from './rotate-data-keys.js';

export const sealing = {
  entities: [DataKeyEntity],
  views: dataKeyViews,
  migrations: [Migration20261129230000_data_keys],
  schedule: () => ({ rotateDataKeys: rotateInBackground }),
} satisfies Feature;
