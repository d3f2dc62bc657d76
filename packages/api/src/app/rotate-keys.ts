import type { MikroORM } from '@mikro-orm/postgresql';
import { sealEarlierReports } from '../features/reports/index.js';
import { rotateDataKeys, usedMasterKeys } from '../features/sealing/index.js';
import type { Keys, RequestContext } from '../platform/context.js';
import { RequestLoaders } from '../platform/graphql/loaders.js';

interface Parts {
  readonly orm: MikroORM;
  readonly keys: Keys;
  readonly newId: () => string;
}

/** Rotates all data keys and seals all earlier reports, in short transactions. Returns what was done. */
export async function rotateKeys({ orm, keys, newId }: Parts) {
  const next = () => {
    const context = { em: orm.em.fork(), keys, newId };
    return Object.assign(context, { loaders: new RequestLoaders(context as unknown as RequestContext) });
  };
  const sealed = await untilNone(() => sealEarlierReports(next()));
  const rotated = await untilNone(() => rotateDataKeys(next()));
  return { sealed, rotated, used: await usedMasterKeys(next()) };
}

async function untilNone(step: () => Promise<number>): Promise<number> {
  let all = 0;
  for (;;) {
    const done = await step();
    if (done === 0) return all;
    all += done;
  }
}
