import { createHmac, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { verifyWebhook, type WebhookDelivery } from '../src/index.js';

const now = new Date('2026-11-22T10:00:00Z');
const secretOf = (key: Buffer): string => `whsec_${key.toString('base64')}`;
const key = Buffer.alloc(32, 7);
const secret = secretOf(key);

const message = (change: object = {}) => ({
  id: 'event-1',
  sequence: 5,
  at: '2026-11-22T09:59:58.000Z',
  type: 'REFERRAL_CREATED',
  objectType: 'REFERRAL',
  handling: 'TLP:AMBER+STRICT',
  objectId: 'referral-1',
  isTest: true,
  ...change,
});

/** Signs as a sender does, written again here so that both cannot be wrong alike. */
const signed = (
  body: string,
  {
    id = 'event-1',
    at = now,
    keys = [key],
    version = 'v1',
  }: { id?: string; at?: Date; keys?: readonly Buffer[]; version?: string } = {},
) => {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = keys.map(
    (each) =>
      `${version},${createHmac('sha256', each).update(`${id}.${timestamp}.${body}`).digest('base64')}`,
  );
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
};

const delivery = (change: Partial<WebhookDelivery> = {}): WebhookDelivery => {
  const body = JSON.stringify(message());
  return { headers: signed(body), body, secrets: secret, now, ...change };
};
const codeOf = async (given: WebhookDelivery): Promise<string> => {
  const verified = await verifyWebhook(given);
  return verified.ok ? 'OK' : verified.code;
};
const after = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);

describe('a genuine message', () => {
  it('is read', async () => {
    expect(await verifyWebhook(delivery())).toEqual({
      ok: true,
      message: message(),
      sentAt: now,
      order: { place: 'NOT_CHECKED' },
    });
  });

  it.each([
    ['as fetch gives headers', (headers: Record<string, string>) => new Headers(headers)],
    [
      'as a proxy may write them',
      (headers: Record<string, string>) =>
        Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value])),
    ],
    [
      'as Node gives repeated ones',
      (headers: Record<string, string>) =>
        Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    ],
  ])('is read %s', async (_title, written) => {
    const { headers } = delivery();

    expect(await codeOf(delivery({ headers: written(headers as Record<string, string>) }))).toBe('OK');
  });

  it('is read from bytes', async () => {
    expect(await codeOf(delivery({ body: Buffer.from(JSON.stringify(message())) }))).toBe('OK');
  });

  it('is read without the fields that a newer sender adds', async () => {
    const body = JSON.stringify({ ...message(), added: 'later' });
    const verified = await verifyWebhook(delivery({ body, headers: signed(body) }));

    expect(verified).toMatchObject({ ok: true, message: message() });
    expect(JSON.stringify(verified)).not.toContain('later');
  });

  it.each([
    ['the new secret alone', [0], [0]],
    ['the old one, which is still among yours', [1], [0, 1]],
    ['both, of which you have the new one', [0, 1], [0]],
    ['both, of which you have the old one', [0, 1], [1]],
  ])('is accepted while secrets change: signed with %s', async (_title, signers, known) => {
    const pair = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const pick = (indexes: readonly number[]) => indexes.map((index) => pair[index] as Buffer);
    const body = JSON.stringify(message());

    expect(
      await codeOf(
        delivery({ headers: signed(body, { keys: pick(signers) }), secrets: pick(known).map(secretOf) }),
      ),
    ).toBe('OK');
  });

  it('is as old or as new as you tolerate, and no more', async () => {
    const tolerated = { toleranceSeconds: 60 };

    expect(await codeOf(delivery({ now: after(60), ...tolerated }))).toBe('OK');
    expect(await codeOf(delivery({ now: after(61), ...tolerated }))).toBe('STALE');
    expect(await codeOf(delivery({ now: after(-60), ...tolerated }))).toBe('OK');
    expect(await codeOf(delivery({ now: after(-61), ...tolerated }))).toBe('FROM_THE_FUTURE');
    expect(await codeOf(delivery({ now: after(301) }))).toBe('STALE');
  });
});

describe('what is not a message', () => {
  it.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('lacks %s', async (name) => {
    const headers = { ...(delivery().headers as Record<string, string>) };
    delete headers[name];

    expect(await codeOf(delivery({ headers }))).toBe('MISSING_HEADER');
  });

  it.each(['', '1e3', '-1', '1763805600.5', '0x10', ' 1', '9'.repeat(13)])(
    'has %j for its time',
    async (timestamp) => {
      const headers = { ...(delivery().headers as Record<string, string>), 'webhook-timestamp': timestamp };

      expect(await codeOf(delivery({ headers }))).toBe('MALFORMED_HEADER');
    },
  );

  it.each(['v2', 'v1a', 'V1', 'v1 '])('is signed in version %j, which is not known', async (version) => {
    const body = JSON.stringify(message());

    expect(await codeOf(delivery({ body, headers: signed(body, { version }) }))).toBe('UNKNOWN_VERSION');
  });

  it.each(['v1,', 'v1,***', 'v1,AAAA', 'v1,AAAA v1,BBBB v2,CCCC'])('is signed with %j', async (signature) => {
    const headers = { ...(delivery().headers as Record<string, string>), 'webhook-signature': signature };

    expect(await codeOf(delivery({ headers }))).toBe('WRONG_SIGNATURE');
  });

  it('is signed with the secret of somebody else', async () => {
    expect(await codeOf(delivery({ secrets: secretOf(Buffer.alloc(32, 8)) }))).toBe('WRONG_SIGNATURE');
  });

  it.each([
    ['no JSON', 'not json'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['another event than its header', JSON.stringify(message({ id: 'event-2' }))],
    ['no sequence', JSON.stringify(message({ sequence: undefined }))],
    ['a sequence of 0', JSON.stringify(message({ sequence: 0 }))],
    ['a sequence in text', JSON.stringify(message({ sequence: '5' }))],
    ['a time that is none', JSON.stringify(message({ at: 'yesterday' }))],
    ['no word on whether it is a test', JSON.stringify(message({ isTest: undefined }))],
  ])('holds %s although its signature is right', async (_title, body) => {
    expect(await codeOf(delivery({ body, headers: signed(body) }))).toBe('MALFORMED_BODY');
  });

  it.each(['', 'whsec_', 'whsec_AAAA', key.toString('base64'), `whsec_${'*'.repeat(44)}`])(
    'can be told with no such secret: %j',
    async (secrets) => {
      const outcome = verifyWebhook(delivery({ secrets }));

      await expect(outcome).rejects.toThrow(TypeError);
    },
  );
});

it('says nothing of a secret that is none', async () => {
  const secrets = 'whsec_c2VjcmV0';

  await expect(verifyWebhook(delivery({ secrets }))).rejects.not.toThrow(secrets);
});

describe('a message that came before', () => {
  it('is refused as one that you have dealt with', async () => {
    const dealtWith = new Set<string>();
    const seen = (id: string) => Promise.resolve(dealtWith.has(id));

    expect(await codeOf(delivery({ seen }))).toBe('OK');
    expect(await codeOf(delivery({ seen }))).toBe('OK');
    dealtWith.add('event-1');
    expect(await codeOf(delivery({ seen }))).toBe('DUPLICATE');
  });

  it('is not asked about before its signature is right, so that nobody can make you forget', async () => {
    const asked: string[] = [];
    const seen = (id: string) => asked.push(id) < 0;

    await verifyWebhook(delivery({ seen, secrets: secretOf(Buffer.alloc(32, 9)) }));
    await verifyWebhook(delivery({ seen, now: after(1_000) }));

    expect(asked).toEqual([]);
  });
});

describe('the order', () => {
  it.each([
    [undefined, { place: 'NOT_CHECKED' }],
    [4, { place: 'NEXT' }],
    [5, { place: 'EARLIER' }],
    [9, { place: 'EARLIER' }],
    [3, { place: 'AHEAD', missing: 1 }],
    [0, { place: 'AHEAD', missing: 4 }],
  ])('of the fifth after %s is told', async (lastSequence, order) => {
    expect(await verifyWebhook(delivery({ lastSequence }))).toMatchObject({ ok: true, order });
  });
});

describe('whatever is changed on the way', () => {
  const text = fc.string({ minLength: 1, maxLength: 40 });
  const messages = fc.record({
    id: fc.uuid(),
    sequence: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    at: fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
      .map((at) => at.toISOString()),
    type: text,
    objectType: text,
    objectId: text,
    isTest: fc.boolean(),
    handling: text,
  });
  const keys = fc.uint8Array({ minLength: 24, maxLength: 64 }).map((bytes) => Buffer.from(bytes));

  it('an untouched message is accepted, with any key and any words', async () => {
    await fc.assert(
      fc.asyncProperty(messages, keys, async (given, used) => {
        const body = JSON.stringify(given);
        const headers = signed(body, { id: given.id, keys: [used] });
        const verified = await verifyWebhook({ headers, body, secrets: secretOf(used), now });
        expect(verified).toMatchObject({ ok: true, message: given });
      }),
    );
  });

  it('a message with one bit of its body, id or time changed is refused', async () => {
    await fc.assert(
      fc.asyncProperty(messages, fc.nat(), fc.nat(7), async (given, place, bit) => {
        const body = Buffer.from(JSON.stringify(given));
        const headers = signed(body.toString(), { id: given.id });
        const index = place % body.length;
        body[index] = (body[index] as number) ^ (1 << bit);
        expect(await codeOf({ headers, body, secrets: secret, now })).toBe('WRONG_SIGNATURE');
        const other = { ...headers, 'webhook-id': `${given.id}0` };
        const whole = JSON.stringify(given);
        expect(await codeOf({ headers: other, body: whole, secrets: secret, now })).toBe('WRONG_SIGNATURE');
        const later = { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) };
        expect(await codeOf({ headers: later, body: whole, secrets: secret, now })).toBe('WRONG_SIGNATURE');
      }),
    );
  });

  it('nothing that a sender sends makes it throw or accept', async () => {
    const header = fc.option(fc.string(), { nil: undefined });
    const headersOf = fc.record({
      'webhook-id': header,
      'webhook-timestamp': fc.oneof(header, fc.constant(String(now.getTime() / 1000))),
      'webhook-signature': fc.oneof(
        header,
        fc.base64String().map((signature) => `v1,${signature}`),
      ),
    });
    await fc.assert(
      fc.asyncProperty(headersOf, fc.uint8Array(), async (headers, body) => {
        const verified = await verifyWebhook({ headers, body, secrets: secretOf(randomBytes(32)), now });
        expect(verified.ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
