import { keyPurposes } from '../../platform/crypto/envelope-keys.port.js';
import type { ActingContext } from '../../platform/work-context.js';
import { usedMasterKeys } from './rotate-data-keys.js';

/** The ids of master keys that sealed rows need and that are not there. Without them these rows cannot be opened. */
export async function missingMasterKeys({
  em,
  keys,
}: Pick<ActingContext, 'em'> & { readonly keys: Pick<ActingContext['keys'], 'envelopes'> }): Promise<
  readonly string[]
> {
  const known = await Promise.all(keyPurposes.map((purpose) => keys.envelopes.ids(purpose)));
  const ids = new Set(known.flatMap(({ current, earlier }) => [current, ...earlier]));
  return [...(await usedMasterKeys({ em })).keys()].filter((id) => !ids.has(id));
}
