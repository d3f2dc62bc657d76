import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoKeys } from './demo-secrets.js';
import { dataKeyIdOf, openWith, sealWith, type SealedPlace } from './envelope.js';
import { keyPurposes } from './envelope-keys.port.js';
import { addKeys, fileKeys, readKeyFile } from './key-file.js';
import { keyRing } from './key-ring.js';
import { isWeakText } from '../weak-text.js';
import { weaknessOf } from './weak-keys.js';

const key = { id: randomUUID(), secret: randomBytes(32) };
const place: SealedPlace = { purpose: 'CONTACT', table: 'report', row: randomUUID(), field: 'contact' };
const value = { email: 'reporter@mail.example' };

describe('an envelope', () => {
  it('opens in its place and names its data key', () => {
    const sealed = sealWith(key, place, value);

    expect(openWith(key, place, sealed)).toEqual(value);
    expect(dataKeyIdOf(sealed)).toBe(key.id);
    expect(sealed.toString('latin1')).not.toContain('mail.example');
  });

  it.each([
    ['table', 'other'],
    ['row', randomUUID()],
    ['field', 'siteAccess'],
    ['purpose', 'SITE_ACCESS'],
  ])('does not open with another %s', (part, other) => {
    const sealed = sealWith(key, place, value);

    expect(() => openWith(key, { ...place, [part]: other }, sealed)).toThrow(/authenticate/);
  });

  it('does not open after any byte of it was changed', () => {
    const sealed = sealWith(key, place, value);

    for (let at = 20; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => openWith(key, place, changed)).toThrow(/authenticate/);
    }
  });
});

describe('a master key', () => {
  const ring = keyRing([
    { id: 'one', purpose: 'CONTACT', secret: randomBytes(32) },
    { id: 'two', purpose: 'CONTACT', secret: randomBytes(32) },
    { id: 'three', purpose: 'SITE_ACCESS', secret: randomBytes(32) },
  ]);
  const dataKey = randomBytes(32);

  it('is the last one of its purpose; earlier ones still unwrap', async () => {
    expect(await ring.ids('CONTACT')).toEqual({ current: 'two', earlier: ['one'] });
    const wrapped = await ring.wrap('CONTACT', dataKey, 'row');
    expect(wrapped.keyId).toBe('two');
    expect(await ring.unwrap('CONTACT', wrapped, 'row')).toEqual(dataKey);
  });

  it('unwraps only in the same context, for the same purpose, under its own id', async () => {
    const wrapped = await ring.wrap('CONTACT', dataKey, 'row');

    await expect(ring.unwrap('CONTACT', wrapped, 'another row')).rejects.toThrow(/authenticate/);
    await expect(ring.unwrap('CONTACT', { ...wrapped, keyId: 'one' }, 'row')).rejects.toThrow(/authenticate/);
    await expect(ring.unwrap('SITE_ACCESS', wrapped, 'row')).rejects.toThrow(/master key two .* is missing/);
  });
});

describe('a weak key', () => {
  const bytes = (from: (at: number) => number) =>
    Buffer.from(Array.from({ length: 32 }, (_, at) => from(at)));

  it.each([
    ['zeros', Buffer.alloc(32)],
    ['a repeated pair', bytes((at) => at % 2)],
    ['counted bytes', bytes((at) => at)],
    ['counted in steps', bytes((at) => at * 7)],
    ['a typed text', Buffer.from('The quick brown fox jumps, lazily')],
  ])('is refused: %s', (_name, weak) => {
    expect(weaknessOf(weak)).toMatch(/^is /);
  });

  it('is never a random key', () => {
    const found = Array.from({ length: 20_000 }, () => weaknessOf(randomBytes(32)));

    expect(found.filter((weakness) => weakness !== null)).toEqual([]);
  });

  it('is a text of few different characters', () => {
    expect(isWeakText('a'.repeat(40))).toBe(true);
    expect(isWeakText(randomBytes(32).toString('hex'))).toBe(false);
  });
});

describe('a key file', () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'meldpunt-keys-'))));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('has a key for each purpose, and an added key is used without a restart', async () => {
    const path = join(folder, 'grows.json');
    await addKeys(path, new Date('2026-11-29T00:00:00Z'));
    const keys = await fileKeys(path);
    const wrapped = await keys.wrap('CONTACT', randomBytes(32), 'row');
    await new Promise((done) => setTimeout(done, 20));
    await addKeys(path, new Date('2026-11-30T00:00:00Z'));

    const { current, earlier } = await keys.ids('CONTACT');
    expect(earlier).toEqual([wrapped.keyId]);
    expect(current).toMatch(/^contact-2026-11-30-/);
    await expect(keys.unwrap('CONTACT', wrapped, 'row')).resolves.toHaveLength(32);
    expect(await readKeyFile(path)).toHaveLength(2 * keyPurposes.length);
  });

  it('gets the keys of a purpose that a new version has added', async () => {
    const path = join(folder, 'older.json');
    await writeFile(path, JSON.stringify({ keys: good().slice(1) }));
    await expect(readKeyFile(path)).rejects.toThrow(/keys:add/);

    await addKeys(path, new Date('2026-11-30T00:00:00Z'));

    const { current, earlier } = await (await fileKeys(path)).ids('CONTACT');
    expect([current, earlier]).toEqual([expect.stringMatching(/^contact-2026-11-30-/), []]);
  });

  it('of a demo gets the keys that it lacks at the start, and keeps the others', async () => {
    const kept = good().slice(1);
    await writeFile(join(folder, 'demo-keys.json'), JSON.stringify({ keys: kept }));

    const keys = await demoKeys(folder);

    expect((await keys.ids('CONTACT')).current).toMatch(/^contact-/);
    expect((await readKeyFile(join(folder, 'demo-keys.json'))).map(({ id }) => id)).toEqual(
      expect.arrayContaining(kept.map(({ id }) => id)),
    );
  });

  const good = () =>
    keyPurposes.map((purpose) => ({
      id: `a-${purpose}`,
      purpose,
      secret: randomBytes(32).toString('base64'),
    }));

  it.each<[string, () => unknown, RegExp]>([
    ['no JSON', () => 'secret-canary', /wrong content/],
    [
      'a weak key',
      () => [...good(), { ...good()[0], id: 'w', secret: 'YWFh'.repeat(10) + 'YWE=' }],
      /keys\.6\.secret: is too regular/,
    ],
    ['a short key', () => [...good(), { ...good()[0], id: 'w', secret: 'YWFh' }], /needs exactly 32 bytes/],
    ['an id twice', () => [...good(), { ...good()[0] }], /occurs twice/],
    [
      'one secret for two purposes',
      () => good().map((one) => ({ ...one, secret: Buffer.from(randomish).toString('base64') })),
      /occurs twice/,
    ],
    ['a purpose without a key', () => good().slice(1), /no key for CONTACT.*keys:add/],
  ])('with %s is refused, and no secret is repeated', async (_name, keys, problem) => {
    const path = join(folder, `${randomUUID()}.json`);
    const text = typeof keys() === 'string' ? 'secret-canary' : JSON.stringify({ keys: keys() });
    await writeFile(path, text);

    const refusal = await readKeyFile(path).catch((error: Error) => error.message);
    expect(refusal).toMatch(problem);
    expect(refusal).not.toMatch(/YWFh|canary/);
  });

  const randomish = randomBytes(32);

  it('that does not exist is refused with the command that creates it', async () => {
    await expect(readKeyFile(join(folder, 'none.json'))).rejects.toThrow(/npm run keys:add/);
  });
});
