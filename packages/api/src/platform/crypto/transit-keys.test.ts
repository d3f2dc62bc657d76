import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKeyService, type KeyService } from '../../../counterparts/key-service.js';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { freshUrl, perform } from '../../../test/support/casework.js';
import { testKeys } from '../../../test/support/keys.js';
import { sqlRows } from '../../../test/support/rows.js';
import { workContext } from '../../../test/support/work.js';
import { openText, rotateDataKeys, usedMasterKeys } from '../../features/sealing/index.js';
import { keyPurposes, type EnvelopeKeys } from './envelope-keys.port.js';
import { replacingKeys } from './replacing-keys.js';
import { transitKeys } from './transit-keys.js';

const names = keyPurposes.map((purpose) => `meldpunt-${purpose.toLowerCase().replace('_', '-')}`);
const binding = randomBytes(32);
const dataKey = randomBytes(32);
let service: KeyService;
let folder: string;
let tokenFile: string;
let keys: EnvelopeKeys;
let api: TestApi;

const open = (more: { readonly url?: string; readonly tokenFile?: string } = {}) =>
  transitKeys({ url: service.url, mount: 'transit', prefix: 'meldpunt-', tokenFile, ...more }, binding);

beforeAll(async () => {
  service = await startKeyService();
  for (const name of names) service.create(name);
  folder = await mkdtemp(join(tmpdir(), 'meldpunt-key-service-'));
  tokenFile = join(folder, 'token');
  await writeFile(tokenFile, `${service.token}\n`);
  keys = await open();
  api = await testApi({ keys: { ...testKeys, envelopes: replacingKeys(keys, testKeys.envelopes) } });
});
afterAll(async () => {
  await api.close();
  await service.stop();
  await rm(folder, { recursive: true });
});

const health = async () =>
  (await api.app.inject({ url: '/health' })).json() as { readonly masterKeys: string };

describe('a key service', () => {
  it('unwraps what was wrapped here, in the same context and for the same purpose only', async () => {
    const wrapped = await keys.wrap('CONTACT', dataKey, 'row');

    expect(wrapped.keyId).toBe('meldpunt-contact:v1');
    expect(await keys.unwrap('CONTACT', wrapped, 'row')).toEqual(dataKey);
    await expect(keys.unwrap('CONTACT', wrapped, 'another row')).rejects.toThrow(/authenticate/);
    await expect(keys.unwrap('SITE_ACCESS', wrapped, 'row')).rejects.toThrow(/is missing/);
    await expect(keys.unwrap('CONTACT', { ...wrapped, keyId: 'meldpunt-contact:v2' }, 'row')).rejects.toThrow(
      /authenticate/,
    );
  });

  it('is not needed to wrap', async () => {
    const before = service.requests.length;
    await keys.wrap('CONTACT', dataKey, 'row');

    expect(service.requests.slice(before)).toEqual([]);
  });

  it('never gets a data key, and nothing opens without it', async () => {
    const { wrapped } = await keys.wrap('CONTACT', dataKey, 'row');

    expect(wrapped.includes(dataKey)).toBe(false);
    const other = await transitKeys(
      { url: service.url, mount: 'transit', prefix: 'meldpunt-', tokenFile },
      randomBytes(32),
    );
    await expect(other.unwrap('CONTACT', { keyId: 'meldpunt-contact:v1', wrapped }, 'row')).rejects.toThrow(
      /authenticate/,
    );
  });
});

describe('the start is refused with one sentence', () => {
  const refusal = async (more?: Parameters<typeof open>[0]) =>
    open(more).catch((error: Error) => `${error.constructor.name} ${error.message}`);

  it('without the service, a token, or the right to decrypt', async () => {
    expect(await refusal({ url: 'http://127.0.0.1:9' })).toBe(
      'StartUpError KEY_SERVICE_URL: the key service does not respond (meldpunt-contact).',
    );
    expect(await refusal({ tokenFile: join(folder, 'none') })).toBe(
      'StartUpError KEY_SERVICE_TOKEN_FILE: the file with the token cannot be read.',
    );
    const wrong = join(folder, 'wrong');
    await writeFile(wrong, 'hvs.canary');
    expect(await refusal({ tokenFile: wrong })).toMatch(
      /^StartUpError KEY_SERVICE_URL: .* refuses the token/,
    );
    service.allow('read');
    expect(await refusal()).toMatch(/^StartUpError KEY_SERVICE_URL: .* refuses the token/);
    service.allow('read', 'decrypt');
    service.seal(true);
    expect(await refusal()).toBe(
      'StartUpError KEY_SERVICE_URL: the key service is sealed or not ready (meldpunt-contact).',
    );
    service.seal(false);
  });

  it('by a service that redirects, and the token is not sent there', async () => {
    const seen: unknown[] = [];
    const elsewhere = createServer((request, response) => {
      seen.push(request.headers['x-vault-token']);
      response.writeHead(404).end();
    });
    const redirecting = createServer((_request, response) => {
      const { port } = elsewhere.address() as AddressInfo;
      response.writeHead(307, { location: `http://127.0.0.1:${port}/` }).end();
    });
    for (const server of [elsewhere, redirecting]) await once(server.listen(0, '127.0.0.1'), 'listening');

    const { port } = redirecting.address() as AddressInfo;
    const refused = await refusal({ url: `http://127.0.0.1:${port}` });
    for (const server of [elsewhere, redirecting]) server.close();

    expect(refused).toBe(
      'StartUpError KEY_SERVICE_URL: the key service does not respond (meldpunt-contact).',
    );
    expect(seen).toEqual([]);
  });

  it.each([
    [{ type: 'aes256-gcm96' }, /is of type aes256-gcm96; rsa-4096/],
    [{ type: 'rsa-2048' }, /is of type rsa-2048; rsa-4096/],
    [{ exportable: true }, /is exportable/],
  ])('for a key with %j', async (more, expected) => {
    service.create('other-contact', more);
    const settings = { url: service.url, mount: 'transit', prefix: 'other-', tokenFile };

    await expect(transitKeys(settings, binding)).rejects.toThrow(expected);
  });

  it('for a key that does not exist, with the command that creates it', async () => {
    const settings = { url: service.url, mount: 'transit', prefix: 'absent-', tokenFile };

    await expect(transitKeys(settings, binding)).rejects.toThrow(
      'vault write -f transit/keys/absent-contact type=rsa-4096',
    );
  });
});

describe('while the key service is down', () => {
  const remarks = 'canary remarks';

  it('reports are accepted, health says so, and everything can be read afterwards', async () => {
    expect(await health()).toMatchObject({ masterKeys: 'up' });
    await service.stop();
    const url = freshUrl();
    expect(
      await perform(api, 'submitReport', { urls: [url], remarks, contact: { email: 'canary@mail.example' } }),
    ).toMatchObject({ receipt: expect.any(String) });
    const [row] = await sqlRows(
      api,
      `select report.id, remarks_sealed, case_id from report join reported_address a on a.report_id = report.id
       where a.url = ?`,
      [url],
    );
    const read = () =>
      openText(
        workContext(api),
        { purpose: 'REPORT_TEXT', table: 'report', row: String(row?.['id']), field: 'remarks' },
        row?.['remarks_sealed'],
      );
    const asked = `{ case(id: "${row?.['case_id']}") { reports { nodes { remarks } } } }`;

    await expect(read()).rejects.toThrow('the key service does not respond');
    const { errors } = await api.send(asked, {}, 'analyst');
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).not.toMatch(/canary|127\.0\.0\.1|key service/);
    expect(await health()).toMatchObject({ masterKeys: 'down', database: 'up' });

    await service.start();
    expect(await read()).toBe(remarks);
    expect((await api.send(asked, {}, 'analyst')).data.case.reports.nodes).toEqual([{ remarks }]);
    expect(await health()).toMatchObject({ masterKeys: 'up' });
  });
});

describe('a rotation', () => {
  it('moves data keys from the key file to the service, and to a new version there', async () => {
    const [id, rowId] = [randomUUID(), randomUUID()];
    const { keyId, wrapped } = await testKeys.envelopes.wrap(
      'REPORT_TEXT',
      dataKey,
      JSON.stringify([id, rowId]),
    );
    await sqlRows(api, 'insert into data_key (id, purpose, row_id, key_id, wrapped) values (?, ?, ?, ?, ?)', [
      id,
      'REPORT_TEXT',
      rowId,
      keyId,
      wrapped,
    ]);
    await perform(api, 'submitReport', { urls: [freshUrl()], remarks: 'more' });
    service.rotate('meldpunt-report-text');
    const envelopes = replacingKeys(await open(), testKeys.envelopes);
    const work = workContext({ ...api, system: { ...api.system, keys: { ...testKeys, envelopes } } });
    const usedBefore = [...(await usedMasterKeys(work)).keys()];
    expect(usedBefore).toEqual(expect.arrayContaining(['test-REPORT_TEXT', 'meldpunt-report-text:v1']));

    await rotateDataKeys(work);

    const used = [...(await usedMasterKeys(work)).keys()].filter((one) => one.includes('text'));
    expect(used).toEqual(['meldpunt-report-text:v2']);
    const [row] = await sqlRows(api, 'select key_id, wrapped from data_key where id = ?', [id]);
    const moved = { keyId: String(row?.['key_id']), wrapped: row?.['wrapped'] as Buffer };
    expect(await envelopes.unwrap('REPORT_TEXT', moved, JSON.stringify([id, rowId]))).toEqual(dataKey);
  });

  it('does not use versions that the service has forgotten', async () => {
    service.rotate('meldpunt-comment');
    service.forget('meldpunt-comment', 2);

    expect(await (await open()).ids('COMMENT')).toEqual({ current: 'meldpunt-comment:v2', earlier: [] });
  });
});
