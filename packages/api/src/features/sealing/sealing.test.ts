import { createCipheriv, randomBytes } from 'node:crypto';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { freshUrl, perform } from '../../../test/support/casework.js';
import { testKeys } from '../../../test/support/keys.js';
import { everyRow, sqlRows } from '../../../test/support/rows.js';
import { workContext } from '../../../test/support/work.js';
import { rotateKeys } from '../../app/rotate-keys.js';
import { keyPurposes } from '../../platform/crypto/envelope-keys.port.js';
import { keyRing, type MasterKey } from '../../platform/crypto/key-ring.js';
import { openSealed, openText, deleteDataKeys, rotateDataKeys } from './index.js';

const keysOf = (name: string): readonly MasterKey[] =>
  keyPurposes.map((purpose) => ({ id: `${name}-${purpose}`, purpose, secret: randomBytes(32) }));
const [first, second] = [keysOf('first'), keysOf('second')];
const texts = { remarks: 'canary remarks', foundVia: 'https://canary.example/found' };

let api: TestApi;
beforeAll(async () => {
  api = await testApi({ keys: { ...testKeys, envelopes: keyRing(first) } });
});
afterAll(() => api.close());

const withKeys = (...keys: readonly (readonly MasterKey[])[]) => {
  const work = workContext({
    ...api,
    system: { ...api.system, keys: { ...testKeys, envelopes: keyRing(keys.flat()) } },
  });
  return work;
};

async function report() {
  const url = freshUrl();
  await perform(api, 'submitReport', {
    urls: [url],
    ...texts,
    contact: { email: 'canary@mail.example' },
    siteAccess: { username: 'canary-user', password: 'canary-password' },
  });
  const [row] = await sqlRows(
    api,
    'select report.* from report join reported_address a on a.report_id = report.id where a.url = ?',
    [url],
  );
  return row as Record<string, Buffer> & { id: string };
}

const place = (row: string, field: 'contact' | 'remarks') =>
  ({ purpose: field === 'contact' ? 'CONTACT' : 'REPORT_TEXT', table: 'report', row, field }) as const;

describe('a report', () => {
  it('is stored without any text of the reporter', async () => {
    await report();

    const rows = Object.values(await everyRow(api, { except: ['hotline_case'] })).flat();
    expect(rows.length).toBeGreaterThan(3);
    const canary = /canary|63616e617279/;
    expect(rows.filter((row) => canary.test(row))).toEqual([]);
  });

  it('cannot be opened after a sealed field was copied to another row', async () => {
    const [one, other] = [await report(), await report()];
    const work = withKeys(first);

    expect(await openSealed(work, place(one.id, 'contact'), one['contact_sealed'] as Buffer)).toMatchObject({
      value: { email: 'canary@mail.example' },
    });
    await expect(
      openSealed(work, place(other.id, 'contact'), one['contact_sealed'] as Buffer),
    ).rejects.toThrow(/authenticate/);
  });

  it('cannot be opened without its master key', async () => {
    const row = await report();

    await expect(
      openSealed(withKeys(second), place(row.id, 'contact'), row['contact_sealed'] as Buffer),
    ).rejects.toThrow(/master key first-CONTACT .* is missing/);
  });

  it('whose data key is deleted has no contact any more, and keeps its other fields', async () => {
    const row = await report();
    const { em } = withKeys(first);

    expect(await deleteDataKeys(em, 'CONTACT', [row.id])).toBe(1);
    expect(
      await openSealed(withKeys(first), place(row.id, 'contact'), row['contact_sealed'] as Buffer),
    ).toEqual({
      isErased: true,
    });
    expect(await openText(withKeys(first), place(row.id, 'remarks'), row['remarks_sealed'] as Buffer)).toBe(
      texts.remarks,
    );
  });
});

describe('a rotation', () => {
  it('makes the earlier master keys unnecessary and changes no sealed field', async () => {
    const row = await report();
    const keys = { ...testKeys, envelopes: keyRing([...first, ...second]) };
    const { rotated, used } = await rotateKeys({
      orm: api.database.orm,
      keys,
      newId: workContext(api).newId,
    });

    expect(rotated).toBeGreaterThanOrEqual(3);
    expect([...used.keys()].filter((id) => !id.startsWith('second'))).toEqual([]);
    expect(await openText(withKeys(second), place(row.id, 'remarks'), row['remarks_sealed'] as Buffer)).toBe(
      texts.remarks,
    );
    expect(await rotateDataKeys(withKeys(first, second))).toBe(0);
  });

  it('with an older key file leaves data keys of newer master keys alone', async () => {
    await rotateKeys({
      orm: api.database.orm,
      keys: { ...testKeys, envelopes: keyRing([...first, ...second]) },
      newId: workContext(api).newId,
    });

    expect(await rotateDataKeys(withKeys(keysOf('other'), first))).toBe(0);
  });
});

describe('a report from before there were envelopes', () => {
  const earlier = (value: unknown): Buffer => {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', testKeys.data, nonce);
    const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), text]);
  };

  it('can be read, and is sealed by the rotation', async () => {
    const { id } = await report();
    await sqlRows(
      api,
      `update report set contact_sealed = ?, typed_sealed = ?, remarks = ?, found_via = ?, remarks_sealed = null,
         found_via_sealed = null where id = ?`,
      [
        earlier({ email: 'old@mail.example' }),
        earlier(['old text']),
        'old remarks',
        'https://old.example/',
        id,
      ],
    );
    expect(
      await openSealed(withKeys(first), place(id, 'contact'), earlier({ email: 'old@mail.example' })),
    ).toMatchObject({ value: { email: 'old@mail.example' } });

    const keys = { ...testKeys, envelopes: keyRing(first) };
    const { sealed } = await rotateKeys({ orm: api.database.orm, keys, newId: workContext(api).newId });
    const [row] = await sqlRows(api, 'select * from report where id = ?', [id]);

    expect(sealed).toBe(1);
    expect([row?.['remarks'], row?.['found_via']]).toEqual([null, null]);
    expect(await openSealed(withKeys(first), place(id, 'contact'), row?.['contact_sealed'])).toMatchObject({
      value: { email: 'old@mail.example' },
    });
    expect(await openText(withKeys(first), place(id, 'remarks'), row?.['remarks_sealed'])).toBe(
      'old remarks',
    );
  });
});
