import type { Config } from '../platform/config.js';
import { demoKeys } from '../platform/crypto/demo-secrets.js';
import type { EnvelopeKeys } from '../platform/crypto/envelope-keys.port.js';
import { fileKeys } from '../platform/crypto/key-file.js';
import { replacingKeys } from '../platform/crypto/replacing-keys.js';
import { keyedHash } from '../platform/crypto/sealed.js';
import { StartUpError } from '../platform/start-up-error.js';
import { transitKeys } from '../platform/crypto/transit-keys.js';

/** Whether the configuration names master keys: a key file, a key service or both. */
export const hasMasterKeys = ({ keyFile, keyService }: Pick<Config, 'keyFile' | 'keyService'>): boolean =>
  keyFile !== null || keyService !== null;

/** The master keys of the configuration: in a key service, in a key file, or both while they move; or those of the demo. */
export async function openEnvelopeKeys({
  keys,
  keyFile,
  keyService,
  dataDirectory,
}: Pick<Config, 'keys' | 'keyFile' | 'keyService' | 'dataDirectory'>): Promise<EnvelopeKeys> {
  if (keyService !== null && keys === null)
    throw new StartUpError('KEY_SERVICE_URL: needs DATA_KEY and RECEIPT_KEY.');
  if (keyService === null || keys === null)
    return keyFile === null ? demoKeys(dataDirectory) : fileKeys(keyFile);
  const inService = await transitKeys(keyService, keyedHash(keys.data, 'binding of the key service'));
  return keyFile === null ? inService : replacingKeys(inService, await fileKeys(keyFile));
}
