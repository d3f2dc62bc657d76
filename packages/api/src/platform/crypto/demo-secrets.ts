import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EnvelopeKeys } from './envelope-keys.port.js';
import { addKeys, fileKeys, lacksKeys } from './key-file.js';

/** Keys that a demo stores in its data directory, so that receipts and tokens stay valid after a restart. */
export interface DemoSecrets {
  readonly receipt: Buffer;
  readonly data: Buffer;
  readonly tokenSeed: Buffer;
}

/** Reads the keys of the demo, or creates them on the first start. The file is readable by its owner only. */
export async function demoSecrets(directory: string): Promise<DemoSecrets> {
  const path = join(directory, 'demo-secrets.json');
  await mkdir(directory, { recursive: true });
  const stored = await readFile(path, 'utf8').catch(() => null);
  const text = stored ?? JSON.stringify({ receipt: fresh(), data: fresh(), tokenSeed: fresh() });
  if (stored === null) await writeFile(path, text, { mode: 0o600, flag: 'wx' });
  const { receipt, data, tokenSeed } = JSON.parse(text) as Record<keyof DemoSecrets, string>;
  return { receipt: bytes(receipt), data: bytes(data), tokenSeed: bytes(tokenSeed) };
}

/** The master keys of the demo. Keys that its file lacks are added: all on the first start, some after an upgrade. */
export async function demoKeys(directory: string): Promise<EnvelopeKeys> {
  const path = join(directory, 'demo-keys.json');
  await mkdir(directory, { recursive: true });
  if (await lacksKeys(path)) await addKeys(path, new Date());
  return fileKeys(path);
}

const fresh = (): string => randomBytes(32).toString('base64');
const bytes = (text: string): Buffer => Buffer.from(text, 'base64');
