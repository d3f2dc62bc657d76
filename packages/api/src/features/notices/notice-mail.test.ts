import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { belgianTrustedFlagger, Language, type Classification, type Notice } from '@meldpunt/domain';
import { composeNotice, type NoticeMessage } from './mail/compose-notice.js';
import {
  answerToken,
  isSameHash,
  readAnswerToken,
  readReturnAddress,
  returnAddress,
  returnToken,
  tokenHash,
} from './mail/notice-tokens.js';
import { smtpFailure } from './mail/smtp-failure.js';
import { smtpSender, type SmtpSettings } from './mail/smtp-sender.js';
import { xarfProblems, xarfReports } from './mail/xarf-report.js';
import type { DeliveryMode } from '../../platform/outbound/may-reach.js';
import { createOutbound, type Outbound } from '../../platform/outbound/outbound.js';
import { fileOf, startMailServer, type MailServer } from '../../../counterparts/mail-server.js';
import { testKeys } from '../../../test/support/keys.js';

const noticeId = '3f6c1c1e-6f0a-4d38-9a56-9d5a0c6e1f11';
const keys = { ...testKeys, receipt: Buffer.alloc(32, 1), data: Buffer.alloc(32, 2) };

const notice = (change: Partial<Notice> = {}): Notice => ({
  caseReference: 'MP-000000001',
  noticeReference: 'NT-000000001',
  urls: ['https://host.example/a%20b?c=%C3%A9'],
  ipAddresses: ['192.0.2.7'],
  observedAt: new Date('2026-11-20T08:00:00.000Z'),
  classification: 'BASELINE',
  legalBasis: [{ article: 'Criminal Code, art. 171', inForceSince: null }],
  requests: ['REMOVE_OR_DISABLE', 'PRESERVE_EVIDENCE'],
  isInGoodFaith: true,
  hotlineContact: 'contact@hotline.example',
  clearanceReference: 'PK-17',
  answerUrl: 'https://hotline.example/answer/token',
  ...change,
});

const message = (change: Partial<NoticeMessage> = {}): NoticeMessage => ({
  noticeId,
  notices: [notice()],
  to: 'abuse@hosting.example',
  language: 'EN',
  addressee: 'PROVIDER',
  round: 1,
  returnToken: returnToken(keys, noticeId, 1),
  isTest: false,
  identity: {
    organisation: 'A hotline',
    from: 'notices@hotline.example',
    contact: 'contact@hotline.example',
    publicUrl: 'https://hotline.example',
    returnDomain: 'return.hotline.example',
  },
  now: new Date('2026-11-20T09:00:00.000Z'),
  ...change,
});

const opened: Outbound[] = [];
const outboundIn = (mode: DeliveryMode, ...hosts: string[]): Outbound => {
  const outbound = createOutbound({ mode, configuredHosts: new Set(hosts) });
  opened.push(outbound);
  return outbound;
};
const servers: MailServer[] = [];
const started = async (...options: Parameters<typeof startMailServer>): Promise<MailServer> => {
  const server = await startMailServer(...options);
  servers.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  await Promise.all(opened.splice(0).map((outbound) => outbound.close()));
});

const settingsFor = (url: string, change: Partial<SmtpSettings> = {}): SmtpSettings => ({
  url,
  requiresTls: false,
  dkim: null,
  heloName: 'mail.hotline.example',
  ...change,
});

describe('the message of a trusted flagger', () => {
  const [trustedFlagger = null] = belgianTrustedFlagger;

  it.each([
    [false, trustedFlagger, ['dsa:trusted-flagger']],
    [true, trustedFlagger, ['meldpunt:test', 'dsa:trusted-flagger']],
    [true, null, ['meldpunt:test']],
    [false, null, undefined],
  ])('has the trusted flagger tag in its report (test %s)', (isTest, status, tags) => {
    const { files } = composeNotice(message({ isTest, notices: [notice({ trustedFlagger: status })] }));
    const report = JSON.parse(files.find(({ name }) => name === 'xarf-1.json')?.content ?? '{}') as {
      readonly tags?: readonly string[];
    };

    expect(report.tags).toEqual(tags);
    expect(xarfProblems(report)).toEqual([]);
  });
});

describe('the message of a notice', () => {
  it('has text, exact addresses and machine-readable reports', async () => {
    const server = await started();
    const addresses = [
      'https://host.example/1',
      `https://host.example/${'x'.repeat(1_500)}`,
      'http://192.0.2.7:8080/%C3%A9',
    ];

    const sent = await smtpSender(settingsFor(server.url), outboundIn('test')).send(
      composeNotice(message({ notices: [notice({ urls: addresses })] })),
    );

    expect(sent).toEqual({ ok: true, code: 250 });
    const [mail] = server.received;
    if (mail === undefined) throw new Error('no message was received');
    expect(mail.to).toEqual(['abuse@hosting.example']);
    expect(mail.raw).toMatch(/^Content-Type: multipart\/mixed/m);
    expect(mail.raw).toMatch(/Content-Type: text\/plain; charset=utf-8/);
    expect(mail.email.subject).toBe('Notice NT-000000001: child sexual abuse material (DSA, art. 16)');
    expect(mail.email.text).toContain('hxxps://host[.]example/1');
    expect(mail.email.text).not.toContain('https://host.example');
    expect(fileOf(mail, 'addresses.txt')?.trim().split('\r\n')).toEqual(addresses);
    const report = JSON.parse(fileOf(mail, 'xarf-1.json') ?? '');
    expect(report).toMatchObject({
      type: 'csam',
      classification: 'baseline',
      url: addresses[0],
      source_identifier: '192.0.2.7',
    });
    expect(mail.email.attachments).toHaveLength(1 + addresses.length);
  });

  it('is from the hotline and has its own return path', async () => {
    const server = await started();

    await smtpSender(settingsFor(server.url), outboundIn('test')).send(composeNotice(message({ round: 2 })));

    const [mail] = server.received;
    expect(mail?.envelopeFrom).toBe(`bounce+${returnToken(keys, noticeId, 1)}@return.hotline.example`);
    expect(mail?.email.from).toMatchObject({ name: 'A hotline', address: 'notices@hotline.example' });
    expect(mail?.email.messageId).toBe(`<${noticeId}.2@hotline.example>`);
    expect(mail?.email.inReplyTo).toBe(`<${noticeId}.1@hotline.example>`);
    expect(mail?.email.headers).toEqual(
      expect.arrayContaining([expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' })]),
    );
  });

  it('uses the configured HELO name, and has a reply address', async () => {
    let greeting = '';
    const server = await started({
      onMailFrom: (_address, session, done) => {
        greeting = session.hostNameAppearsAs as string;
        done();
      },
    });

    await smtpSender(settingsFor(server.url, { heloName: 'helo.hotline.example' }), outboundIn('test')).send(
      composeNotice(message()),
    );

    expect(greeting).toBe('helo.hotline.example');
    expect(server.received[0]?.email.replyTo).toMatchObject([{ address: message().identity.contact }]);
    const { identity } = message();
    expect(composeNotice(message({ identity: { ...identity, contact: identity.from } })).replyTo).toBeNull();
  });

  it('is identical when it is sent again', () => {
    expect(composeNotice(message())).toEqual(composeNotice(message()));
    expect(composeNotice(message()).messageId).not.toBe(composeNotice(message({ round: 2 })).messageId);
  });

  it.each(Object.values(Language))(
    'has test marks in %s, in header and report, only in test mode',
    async (language) => {
      const tested = composeNotice(message({ isTest: true, language }));
      const live = composeNotice(message({ language }));

      expect(tested.subject).toMatch(/^\[TEST\] /);
      expect(tested.text).toMatch(/^\*\*\* TEST/);
      expect(tested.headers['X-Meldpunt-Test']).toBe('yes');
      expect(tested.files[1]?.content).toContain('meldpunt:test');
      expect(JSON.stringify(live)).not.toMatch(/test/i);
    },
  );

  it.each<[Classification, number]>([
    ['BASELINE', 1],
    ['NATIONALLY_ILLEGAL', 0],
  ])('has for %s %i reports: none without a correct value', (classification, count) => {
    const { files } = composeNotice(message({ notices: [notice({ classification })] }));

    expect(files.filter(({ type }) => type === 'application/json')).toHaveLength(count);
    expect(files[0]?.name).toBe('addresses.txt');
  });

  it('has a DKIM signature if that is configured', async () => {
    const server = await started();
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const dkim = {
      domain: 'hotline.example',
      selector: 'notices',
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    };

    await smtpSender(settingsFor(server.url, { dkim }), outboundIn('test')).send(composeNotice(message()));

    expect(server.received[0]?.raw).toMatch(/DKIM-Signature: .*d=hotline\.example/s);
  });
});

describe('a machine-readable report', () => {
  const setting = {
    organisation: 'A hotline',
    contact: 'contact@hotline.example',
    isTest: false,
    messageId: '<1@x>',
  };
  const [report] = xarfReports(notice(), setting);

  it('is valid for the XARF schemas and our stricter schema', () => {
    expect(report).toBeDefined();
    expect(xarfProblems(report)).toEqual([]);
  });

  it.each<[string, object]>([
    ['a typo', { clasification: 'baseline' }],
    ['another classification', { classification: 'A1' }],
    ['evidence', { evidence: [] }],
    ['a description', { description: 'x' }],
    ['another type', { type: 'csem' }],
    ['a false detection method', { detection_method: 'hash_match' }],
    ['internal notes', { _internal: {} }],
    ['an id that is not a UUID', { report_id: 'x' }],
    ['an invalid timestamp', { timestamp: 'yesterday' }],
    ['an invalid contact', { reporter: { org: 'x', contact: 'x', domain: 'host.example' } }],
    ['an unknown field of the sender', { sender: { ...report?.sender, name: 'A person' } }],
  ])('is invalid with %s', (_title, change) => {
    expect(xarfProblems({ ...report, ...change })).not.toEqual([]);
  });

  it('keeps its id when it is sent again, and has another id for another address', () => {
    const urls = ['https://host.example/1', 'https://host.example/2'];
    const ids = () => xarfReports(notice({ urls }), setting).map(({ report_id: id }) => id);

    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
  });

  it('is left out when its schema does not allow the address, which is still in the notice', () => {
    const odd = notice({ urls: ['https://host.example/é'] });

    expect(xarfReports(odd, setting)).toEqual([]);
    expect(composeNotice(message({ notices: [odd] })).files[0]?.content).toContain('https://host.example/é');
  });

  it('names the host when no IP address is known', () => {
    expect(xarfReports(notice({ ipAddresses: [] }), setting)[0]?.source_identifier).toBe('host.example');
  });
});

describe('the result of sending to a mail server', () => {
  const outcome = async (server: Pick<MailServer, 'url'>, change: Partial<SmtpSettings> = {}) => {
    const sent = await smtpSender(settingsFor(server.url, change), outboundIn('test')).send(
      composeNotice(message()),
    );
    return sent.ok ? 'SENT' : `${sent.failure.class} ${sent.failure.cause}`;
  };

  it.each<[number, string, string]>([
    [421, '4.3.2 closing', 'THROTTLED'],
    [450, '4.2.1 greylisted', 'THROTTLED'],
    [451, '4.7.1 later', 'THROTTLED'],
    [452, '4.3.1 full', 'THROTTLED'],
    [500, 'command not recognised', 'REFUSED'],
    [550, '5.1.1 no such user', 'NOT_FOUND'],
    [550, 'no such user', 'NOT_FOUND'],
    [551, 'not local', 'REFUSED'],
    [553, 'mailbox name not allowed', 'REFUSED'],
    [550, 'message rejected', 'REFUSED'],
    [550, 'listed on a block list', 'OWN_FAULT'],
    [552, '5.2.2 mailbox full', 'PARTNER_FAULT'],
    [554, '5.1.10 recipient has null MX', 'NOT_FOUND'],
    [550, '5.7.1 policy', 'OWN_FAULT'],
    [552, '5.2.2 too large', 'REFUSED'],
    [554, 'transaction failed', 'REFUSED'],
  ])('is classified: %i %s is %s', async (code, text, expected) => {
    const server = await started();
    for (const at of ['RCPT', 'DATA'] as const) {
      server.reply = { at, code, text };
      expect(await outcome(server)).toMatch(new RegExp(`^${expected} `));
    }
    expect(server.received).toEqual([]);
  });

  it('is unreachable when no server listens', async () => {
    const server = await startMailServer();
    await server.stop();

    expect(await outcome(server)).toBe('UNREACHABLE NO_ANSWER');
  });

  it('is unreachable when the connection breaks', async () => {
    const broken: Server = createServer((socket) => {
      socket.write('220 broken.example ESMTP\r\n');
      socket.on('data', () => socket.destroy());
    });
    await new Promise<void>((done) => broken.listen(0, '127.0.0.1', done));

    expect(await outcome({ url: `smtp://127.0.0.1:${(broken.address() as AddressInfo).port}` })).toBe(
      'UNREACHABLE NO_ANSWER',
    );
    broken.close();
  });

  it('is a failure without encryption when TLS is required', async () => {
    const server = await started();

    expect(await outcome(server, { requiresTls: true })).toBe('PARTNER_FAULT RECIPIENT_IN_TROUBLE');
    expect(server.received).toEqual([]);
  });

  it('is success over TLS', async () => {
    const server = await started({ disabledCommands: [] });

    expect(await outcome(server, { requiresTls: true })).toBe('SENT');
    expect(server.received[0]?.isEncrypted).toBe(true);
  });

  it('is a failure in live mode when the certificate is not trusted', async () => {
    const server = await started({ disabledCommands: [] });
    const sender = smtpSender(
      settingsFor(server.url, { requiresTls: true }),
      outboundIn('live', '127.0.0.1'),
    );

    expect(await sender.send(composeNotice(message()))).toMatchObject({ ok: false });
    expect(server.received).toEqual([]);
  });

  it('is an own fault when the authentication is refused', async () => {
    const server = await started({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(new Error('no')),
    });

    expect(await outcome({ url: server.url.replace('smtp://', 'smtp://user:wrong@') })).toBe(
      'OWN_FAULT SIGN_IN_REFUSED',
    );
  });

  it('is a refusal in test mode for a host outside this machine', async () => {
    expect(await outcome({ url: 'smtp://192.0.2.25' })).toBe('REFUSED TEST_MODE');
  });

  it('is a refusal in live mode for a private network that is not configured', async () => {
    const sender = smtpSender(settingsFor('smtp://10.1.2.3'), outboundIn('live'));

    expect(await sender.send(composeNotice(message()))).toMatchObject({
      failure: { cause: 'CHANNEL_NOT_CONFIGURED' },
    });
  });

  it('is unreachable for a connection error and for an unknown error', () => {
    expect(smtpFailure({ code: 'ECONNECTION' }).class).toBe('UNREACHABLE');
    expect(smtpFailure({ code: 'ETIMEDOUT' }).class).toBe('UNREACHABLE');
    expect(smtpFailure({}).class).toBe('UNREACHABLE');
  });
});

describe('the tokens of a notice', () => {
  it('are long, deterministic, and different for each round and purpose', () => {
    const answers = [1, 2].map((round) => answerToken(keys, noticeId, round));

    expect(new Set([...answers, returnToken(keys, noticeId, 1), returnToken(keys, noticeId, 2)]).size).toBe(
      4,
    );
    expect(Buffer.from(answers[0] ?? '', 'base64url')).toHaveLength(32);
    expect(returnToken(keys, noticeId, 1)).toMatch(/^[a-z2-7]{26}$/);
    expect(answerToken(keys, noticeId, 1)).toBe(answers[0]);
  });

  it('do not follow from each other: the answer link does not give the return path', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz234567';
    const secret = Buffer.from(answerToken(keys, noticeId, 1), 'base64url').subarray(0, 26);

    expect(returnToken(keys, noticeId, 1)).not.toBe([...secret].map((byte) => letters[byte & 31]).join(''));
  });

  it('depend on the key, and their hashes depend on the purpose', () => {
    const token = answerToken(keys, noticeId, 1);
    const other = { ...keys, data: Buffer.alloc(32, 3) };

    expect(answerToken(other, noticeId, 1)).not.toBe(token);
    expect(isSameHash(tokenHash(keys, 'ANSWER', token), tokenHash(keys, 'ANSWER', token))).toBe(true);
    expect(isSameHash(tokenHash(keys, 'ANSWER', token), tokenHash(keys, 'RETURN_PATH', token))).toBe(false);
    expect(
      isSameHash(
        tokenHash(keys, 'ANSWER', token),
        tokenHash({ ...keys, receipt: other.data }, 'ANSWER', token),
      ),
    ).toBe(false);
  });

  it('of one notice reveal nothing about other tokens', () => {
    const ids = Array.from({ length: 500 }, () => randomUUID());
    const tokens = ids.flatMap((id) => [1, 2].map((round) => answerToken(keys, id, round)));
    const bits = tokens.map((token) => Buffer.from(token, 'base64url'));
    const shareOfOnes = (place: number) =>
      bits.filter((bytes) => ((bytes[place >> 3] ?? 0) >> (place & 7)) & 1).length / bits.length;

    expect(new Set(tokens.map((token) => token.slice(0, 12))).size).toBe(tokens.length);
    for (let place = 0; place < 256; place += 1) expect(Math.abs(shareOfOnes(place) - 0.5)).toBeLessThan(0.1);
    for (const token of tokens) expect(ids.some((id) => token.includes(id.slice(0, 8)))).toBe(false);
  });

  it('are compared in constant time everywhere', async () => {
    expect(isSameHash.toString()).toContain('timingSafeEqual');
    const notices = import.meta.dirname;
    for await (const file of glob('**/*.ts', { cwd: notices })) {
      if (file.endsWith('.test.ts')) continue;
      const text = await readFile(join(notices, file), 'utf8');
      expect([file, /\.equals\(|token\w* [!=]==? (?!undefined|null)/i.test(text)]).toEqual([file, false]);
      if (text.includes("'token_hash'")) expect([file, text.includes('isSameHash(')]).toEqual([file, true]);
    }
  });

  it.each(['', 'short', `${'a'.repeat(43)}=`, 'a'.repeat(44), 'é'.repeat(43), '../'.repeat(14)])(
    'are not parsed from %p',
    (text) => {
      expect(readAnswerToken(text)).toBeNull();
    },
  );

  it.each<[string, boolean]>([
    ['bounce+abcdefghijklmnopqrstuvwxyz@return.example', true],
    ['BOUNCE+ABCDEFGHIJKLMNOPQRSTUVWXYZ@RETURN.EXAMPLE', true],
    ['bounce+abcdefghijklmnopqrstuvwxyz@other.example', false],
    ['bounce+abcdefghijklmnopqrstuvwxy@return.example', false],
    ['bounce+abcdefghijklmnopqrstuvwxy1@return.example', false],
    ['notices@return.example', false],
  ])('are parsed from the address %s: %s', (address, isRead) => {
    expect(readReturnAddress(address, 'return.example') !== null).toBe(isRead);
    expect(readReturnAddress(returnAddress('a'.repeat(26), 'return.example'), 'return.example')).toBe(
      'a'.repeat(26),
    );
  });
});
