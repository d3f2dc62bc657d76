import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { keyPurposes } from '../../src/platform/crypto/envelope-keys.port.js';
import { keyRing } from '../../src/platform/crypto/key-ring.js';
import type { Keys } from '../../src/platform/context.js';

const secret = (name: string): Buffer => createHash('sha256').update(name).digest();

const masterKeys = keyPurposes.map((purpose) => ({
  id: `test-${purpose}`,
  purpose,
  secret: secret(`master ${purpose}`),
}));

/** Writes the master keys of tests to a file, for a program in another process. Returns its path. */
export async function testKeyFile(path: string): Promise<string> {
  const keys = masterKeys.map((key) => ({ ...key, secret: key.secret.toString('base64') }));
  await writeFile(path, JSON.stringify({ keys }));
  return path;
}

/** The keys of tests, the same in every process. */
export const testKeys: Keys = {
  receipt: secret('receipts'),
  data: secret('data'),
  envelopes: keyRing(masterKeys),
};
