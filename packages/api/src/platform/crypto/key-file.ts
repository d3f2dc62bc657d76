import { randomBytes } from 'node:crypto';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { keyPurposes, type EnvelopeKeys } from './envelope-keys.port.js';
import { keyRing, type MasterKey } from './key-ring.js';
import { StartUpError } from '../start-up-error.js';
import { weaknessOf } from './weak-keys.js';

const secret = z.base64().transform((text, context) => {
  const bytes = Buffer.from(text, 'base64');
  const weakness = bytes.length === 32 ? weaknessOf(bytes) : 'needs exactly 32 bytes';
  if (weakness !== null) context.addIssue({ code: 'custom', message: weakness });
  return bytes;
});
const form = z.strictObject({
  keys: z
    .array(z.strictObject({ id: z.string().regex(/^[\w.-]{1,64}$/), purpose: z.enum(keyPurposes), secret }))
    .refine(
      (keys) =>
        new Set(keys.flatMap(({ id, secret: bytes }) => [id, bytes.toString('hex')])).size ===
        keys.length * 2,
      'an id or a secret occurs twice',
    ),
});

/** Reads a key file with a key for each purpose. The error names the entry and the problem, and never a value. */
export async function readKeyFile(path: string): Promise<readonly MasterKey[]> {
  const keys = await readKeys(path);
  const missing = purposesWithoutKey(keys);
  if (missing.length === 0) return keys;
  throw new StartUpError(
    `KEY_FILE: no key for ${missing.join(', ')}. Add new keys with: npm run keys:add -- ${path}`,
  );
}

const purposesWithoutKey = (keys: readonly MasterKey[]) =>
  keyPurposes.filter((purpose) => !keys.some((key) => key.purpose === purpose));

/** Whether the file does not exist, or lacks the keys of a purpose. Throws a `StartUpError` for a file that is wrong. */
export const lacksKeys = async (path: string): Promise<boolean> =>
  !(await exists(path)) || purposesWithoutKey(await readKeys(path)).length > 0;

const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => null)) !== null;

/** Reads the keys of a file, which may lack those of a purpose that a later version has added. */
async function readKeys(path: string): Promise<readonly MasterKey[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new StartUpError(`KEY_FILE: cannot be read. Create it with: npm run keys:add -- ${path}`);
  });
  const parsed = form.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data.keys;
  const problems = parsed.error.issues.map(({ path: at, message }) => `  ${at.join('.')}: ${message}`);
  throw new StartUpError(['KEY_FILE: wrong content', ...problems].join('\n'));
}

/** The keys of a file. The file is read again after it changed, so that a new key needs no restart. */
export async function fileKeys(path: string): Promise<EnvelopeKeys> {
  let changedAt = (await stat(path).catch(() => null))?.mtimeMs;
  let ring = keyRing(await readKeyFile(path));
  const current = async (): Promise<EnvelopeKeys> => {
    const at = (await stat(path).catch(() => null))?.mtimeMs;
    if (at !== undefined && at !== changedAt) {
      ring = keyRing(await readKeyFile(path));
      changedAt = at;
    }
    return ring;
  };
  return {
    ids: async (purpose) => (await current()).ids(purpose),
    wrap: async (...given) => (await current()).wrap(...given),
    unwrap: async (...given) => (await current()).unwrap(...given),
    isAvailable: () =>
      current().then(
        () => true,
        () => false,
      ),
  };
}

/** Adds a new random key for each purpose to the file, or creates the file. The new keys become the current ones. */
export async function addKeys(path: string, now: Date): Promise<readonly string[]> {
  const earlier = (await exists(path)) ? await readKeys(path) : [];
  const day = now.toISOString().slice(0, 10);
  const added = keyPurposes.map((purpose) => ({
    id: `${purpose.toLowerCase()}-${day}-${randomBytes(4).toString('hex')}`,
    purpose,
    secret: randomBytes(32),
  }));
  const keys = [...earlier, ...added].map((key) => ({ ...key, secret: key.secret.toString('base64') }));
  const beside = `${path}.${randomBytes(4).toString('hex')}`;
  await writeFile(beside, `${JSON.stringify({ keys }, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  await rename(beside, path);
  return added.map(({ id }) => id);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
