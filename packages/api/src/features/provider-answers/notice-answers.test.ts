import { createHash } from 'node:crypto';
import type { ProviderAnswer } from '@meldpunt/domain';
import { Language } from '@meldpunt/domain';
import { perMinute } from '../../platform/rate-limits.js';
import { answerToken, returnToken } from '../notices/mail/notice-tokens.js';
import { answerFormPage } from './answer-page.js';
import { perform } from '../../../test/support/casework.js';
import { caseNow } from '../../../test/support/journeys.js';
import {
  answerLinkIn,
  pathOf,
  providerWorld,
  type ProviderCase,
  type ProviderWorld,
} from '../../../test/support/provider.js';
import { everyRow, sqlRows } from '../../../test/support/rows.js';

const day = 24 * 60;

let world: ProviderWorld;
beforeAll(async () => void (world = await providerWorld()));
beforeEach(() => world.nextMonday());
afterAll(() => world.stop());

/** A notice about some addresses that was just sent, and the path of its link. */
async function sentNotice(
  count = 1,
): Promise<{ path: string; cases: readonly ProviderCase[]; noticeId: string }> {
  const provider = await world.newProvider();
  const cases: ProviderCase[] = [];
  for (let index = 0; index < count; index += 1) cases.push(await world.clearedCase({ at: provider }));
  await world.pass(60);
  const [mail] = world.mailTo(provider.email);
  if (mail === undefined) throw new Error('no message was received');
  const noticeId = mail.email.messageId?.slice(1).split('.')[0] ?? '';
  return { path: pathOf(answerLinkIn(mail)), cases, noticeId };
}

const get = (url: string, headers: Record<string, string> = {}) =>
  world.api.app.inject({ method: 'GET', url, headers });
const post = (url: string, fields: Readonly<Record<string, string>>) =>
  world.api.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });
const statusOf = async ({ caseId }: ProviderCase) =>
  (await caseNow(world.api, caseId)).referrals.find(
    ({ kind }: { kind: string }) => kind === 'HOSTING_PROVIDER',
  ).status;
const answersTo = ({ referralId }: ProviderCase) =>
  sqlRows(
    world.api,
    `select answer, reason, reference, provider_answer.sequence from provider_answer
     join notice_item on notice_item.id = notice_item_id where referral_id = ? order by provider_answer.sequence`,
    [referralId],
  );
/** All rows of the database. */
const state = () => everyRow(world.api, { except: [] });

describe('the link', () => {
  it('has 32 random bytes, and is not in the database, the jobs or the log', async () => {
    const { path } = await sentNotice();
    const token = path.split('/').at(-1) ?? '';

    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const stored = JSON.stringify(await state());
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(Buffer.from(token).toString('hex'));
    expect(stored).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
    expect(
      JSON.stringify(await sqlRows(world.api, 'select * from graphile_worker._private_jobs')),
    ).not.toContain(token);
    await get(path);
    expect(world.api.log()).not.toContain(token);
  });

  it('changes nothing when it is opened, for example by mail scanners', async () => {
    const { path } = await sentNotice();
    const before = await state();

    for (const method of ['GET', 'HEAD'] as const)
      expect((await world.api.app.inject({ method, url: path })).statusCode).toBe(200);

    expect(await state()).toEqual(before);
  });

  it('gives the same response when it is unknown, of another purpose, expired or used', async () => {
    const { path, noticeId } = await sentNotice();
    const old = await sentNotice();
    const { keys } = world.api.system;
    await post(path, { 'answer-all': 'REMOVED' });
    world.api.clock.now = new Date(+world.api.clock.now + 31 * day * 60_000);

    const paths = [
      path,
      old.path,
      `/answer/${'A'.repeat(43)}`,
      `/answer/${answerToken(keys, noticeId, 9)}`,
      `/answer/${returnToken(keys, noticeId, 1)}`,
      '/answer/x',
    ];
    const pages = await Promise.all(paths.map((one) => get(one, { 'accept-language': 'fr-BE,nl;q=0.5' })));
    const posts = await Promise.all(paths.map((one) => post(one, { 'answer-all': 'REMOVED' })));

    expect(new Set(pages.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(pages[0]?.statusCode).toBe(404);
    expect(pages[0]?.body).toContain('Ce lien n’est pas valable');
    expect(new Set(posts.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(posts[0]?.statusCode).toBe(404);
    expect(await answersTo(old.cases[0] as ProviderCase)).toEqual([]);
  });

  it('accepts answers for the addresses of its own notice only', async () => {
    const [own, other] = [await sentNotice(), await sentNotice()];
    expect((await post(own.path, { 'answer-all': 'REMOVED', 'answer-2': 'REMOVED' })).statusCode).toBe(200);

    expect(await answersTo(own.cases[0] as ProviderCase)).toHaveLength(1);
    expect(await answersTo(other.cases[0] as ProviderCase)).toEqual([]);
    expect((await get(own.path)).statusCode).toBe(404);
    expect((await get(other.path)).statusCode).toBe(200);
  });

  it('accepts answers for the addresses of its own round only', async () => {
    const { path, cases } = await sentNotice(2);
    const [first, second] = cases as readonly [ProviderCase, ProviderCase];
    await post(path, { 'answer-1': 'ACKNOWLEDGED' });
    await world.pass(day);
    const reminder = world.mail.received.at(-1);
    if (reminder === undefined) throw new Error('no reminder was received');
    const link = pathOf(answerLinkIn(reminder));

    const { body } = await get(link);
    await post(link, { 'answer-all': 'REMOVED', 'answer-1': 'REMOVED', 'answer-2': 'REMOVED' });

    expect(link).not.toBe(path);
    expect(body).toContain(second.host.replaceAll('.', '[.]'));
    expect(body).not.toContain(first.host.replaceAll('.', '[.]'));
    expect(await answersTo(first)).toMatchObject([{ answer: 'ACKNOWLEDGED' }]);
    expect(await answersTo(second)).toMatchObject([{ answer: 'REMOVED' }]);
  });

  it('is valid for thirty days', async () => {
    const { path } = await sentNotice();
    const sentAt = world.api.clock.now;
    world.api.clock.now = new Date(+sentAt + 30 * day * 60_000 - 1);
    expect((await get(path)).statusCode).toBe(200);

    world.api.clock.now = new Date(+sentAt + 30 * day * 60_000);
    expect((await get(path)).statusCode).toBe(404);
  });

  it('is refused for some time to a caller with too many requests', async () => {
    const strict = await providerWorld({
      answerPage: { organisation: 'A hotline', limit: perMinute(3) },
    } as never);
    const ask = () => strict.api.app.inject({ method: 'GET', url: `/answer/${'A'.repeat(43)}` });
    const replies = [await ask(), await ask(), await ask(), await ask()];

    expect(replies.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 429]);
    expect(Number(replies[3]?.headers['retry-after'])).toBeGreaterThan(0);
    await strict.stop();
  });
});

describe('the answer page', () => {
  it('shows the reference and defanged addresses, and nothing else of the case', async () => {
    const { path, cases } = await sentNotice(2);
    const body = (await get(path)).body.replace(/<style>[\s\S]*<\/style>/, '');

    for (const { host } of cases) expect(body).toContain(`hxxps://${host.replaceAll('.', '[.]')}/page`);
    expect(body).toMatch(/NT-\d{9}/);
    expect(body).not.toMatch(/MP-\d|RF-\d|PK-17|https?:\/\/(?!www\.w3)|198\.51|baseline|national/i);
  });

  it('has no scripts, loads nothing, is not indexed and sends no referrer', async () => {
    const { path } = await sentNotice();
    const { headers, body } = await get(path);
    const style = /<style>([\s\S]*?)<\/style>/.exec(body)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');

    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    );
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(headers['set-cookie']).toBeUndefined();
    expect(body).toContain('name="robots" content="noindex, nofollow"');
    expect(body).not.toMatch(/<script|<img|<link|<iframe|\bsrc=|\bon\w+=|url\(|@import|style=/i);
  });

  it.each(Object.values(Language))('is in %s on request', async (language) => {
    const { path } = await sentNotice();
    const { body } = await get(`${path}?language=${language.toLowerCase()}`);

    expect(body).toContain(`<html lang="${language.toLowerCase()}">`);
    expect(body.match(/hreflang="\w\w"/g)).toHaveLength(4);
    expect(body).toMatch(/aria-current="true"/);
    expect(body).not.toMatch(/\{\w+\}|undefined|null/);
  });

  it('is in the language of the contact otherwise', async () => {
    const { path } = await sentNotice();

    expect((await get(path, { 'accept-language': 'nl' })).body).toContain('<html lang="en">');
    expect((await get(`${path}?language=xx`)).body).toContain('<html lang="en">');
  });

  it('has one label for each field, unique ids, and hints that refer to fields', async () => {
    const { path } = await sentNotice(2);
    const pages = [
      (await get(path)).body,
      (await post(path, { 'answer-1': 'DISPUTED', 'answer-all': 'NOT_OURS' })).body,
    ];
    for (const body of pages) {
      const all = (pattern: RegExp) => [...body.matchAll(pattern)].map((match) => match[1] ?? '');
      const ids = all(/\sid="([^"]+)"/g);
      const fields = [...body.matchAll(/<(?:input|select)[^>]*\sid="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(all(/<label for="([^"]+)"/g).sort()).toEqual([...fields].sort());
      for (const target of [
        ...all(/aria-describedby="([^"]+)"/g).flatMap((list) => list.split(' ')),
        ...all(/href="#([^"]+)"/g),
      ])
        expect(ids).toContain(target);
      expect(body.match(/<h1>/g)).toHaveLength(1);
      expect(body.match(/<fieldset>/g)?.length).toBe(body.match(/<legend>/g)?.length);
    }
  });

  it('escapes HTML in addresses and in typed text', () => {
    const item = {
      itemId: '1',
      referralId: '1',
      caseId: '1',
      contentItemId: '1',
      queueBand: 1 as const,
      url: 'https://host.example/"><script>alert(1)</script>',
      answer: null,
      reason: null,
      reference: null,
      sequence: 0,
    };
    const page = answerFormPage(
      { reference: 'NT-1', items: [item] },
      { language: 'EN', organisation: '<b>', isTest: false },
      { typed: () => `"><img src=x onerror='y'>`, problems: [] },
    );

    expect(page).not.toMatch(/<script|<img|<b>\s*<|onerror='/);
    expect(page).toContain('&lt;script&gt;');
  });

  it('says that it is a test when the delivery mode is test', async () => {
    const { path } = await sentNotice();

    expect((await get(path)).body).toContain('This is a test');
  });
});

describe('an answer', () => {
  it.each<[ProviderAnswer, Record<string, string>, string | null, boolean]>([
    ['ACKNOWLEDGED', {}, null, false],
    ['PRESERVED', {}, null, false],
    ['REMOVED', {}, null, true],
    ['NOT_OURS', { 'reason-all': 'NO_LONGER_WITH_US' }, 'PROVIDER_NOT_THE_HOST NO_LONGER_WITH_US', true],
    ['DISPUTED', { 'reason-all': 'ORDER_REQUIRED' }, 'PROVIDER_DISPUTES ORDER_REQUIRED', true],
  ])('%s has its effects', async (answer, fields, work, isFinal) => {
    const { path, cases } = await sentNotice();
    const [routed] = cases as [ProviderCase];

    const reply = await post(path, { 'answer-all': answer, ...fields, 'reference-all': ' T-1 \u0007' });

    expect(reply.statusCode).toBe(200);
    expect(await statusOf(routed)).toBe('ACKNOWLEDGED');
    expect(await answersTo(routed)).toEqual([
      { answer, reason: fields['reason-all'] ?? null, reference: 'T-1', sequence: 1 },
    ]);
    expect(await world.workAbout(routed.referralId)).toEqual(work === null ? [] : [work]);
    const checks = await sqlRows(
      world.api,
      `select payload from graphile_worker._private_jobs as jobs join graphile_worker._private_tasks as tasks
       on tasks.id = jobs.task_id where identifier = 'checkRemoval'`,
    );
    expect(checks.map(({ payload }) => payload)).toEqual(
      answer === 'REMOVED' ? [{ contentItemId: routed.itemId, isAsked: true }] : [],
    );
    expect((await get(path)).statusCode).toBe(isFinal ? 404 : 200);
  });

  it('can differ for each address', async () => {
    const { path, cases } = await sentNotice(3);

    await post(path, {
      'answer-all': 'REMOVED',
      'answer-2': 'NOT_OURS',
      'reason-2': 'NOT_IN_OUR_NETWORK',
      'reference-all': 'T-all',
      'reference-2': 'T-2',
    });

    const answers = await Promise.all(cases.map(answersTo));
    expect(answers.map(([row]) => `${row?.['answer']} ${row?.['reference']}`)).toEqual([
      'REMOVED T-all',
      'NOT_OURS T-2',
      'REMOVED T-all',
    ]);
  });

  it('can be given for some addresses first and for others later', async () => {
    const { path, cases } = await sentNotice(2);

    await post(path, { 'answer-1': 'REMOVED' });
    expect(await Promise.all(cases.map(statusOf))).toEqual(['ACKNOWLEDGED', 'SENT']);
    await post(path, { 'answer-2': 'ACKNOWLEDGED' });
    expect(await Promise.all(cases.map(statusOf))).toEqual(['ACKNOWLEDGED', 'ACKNOWLEDGED']);
    expect((await get(path)).statusCode).toBe(200);
  });

  it('that is sent twice is stored once, and a later answer is added', async () => {
    const { path, cases } = await sentNotice();
    const [routed] = cases as [ProviderCase];

    await Promise.all([
      post(path, { 'answer-all': 'ACKNOWLEDGED' }),
      post(path, { 'answer-all': 'ACKNOWLEDGED' }),
    ]);
    expect(await answersTo(routed)).toHaveLength(1);
    await post(path, { 'answer-all': 'REMOVED' });

    expect((await answersTo(routed)).map(({ answer, sequence }) => `${sequence} ${answer}`)).toEqual([
      '1 ACKNOWLEDGED',
      '2 REMOVED',
    ]);
  });

  it('that adds a reference to the same answer is stored once', async () => {
    const { path, cases } = await sentNotice();
    const [routed] = cases as [ProviderCase];
    const numbered = { 'answer-all': 'ACKNOWLEDGED', 'reference-all': 'T-17' };

    for (const fields of [
      { 'answer-all': 'ACKNOWLEDGED' },
      numbered,
      numbered,
      { 'answer-all': 'ACKNOWLEDGED' },
    ])
      expect((await post(path, fields)).statusCode).toBe(200);

    expect((await answersTo(routed)).map(({ reference }) => reference)).toEqual([null, 'T-17']);
  });

  it('counts although a later message was refused, and a retry of that message sends nothing', async () => {
    const { path, cases } = await sentNotice();
    const [routed] = cases as [ProviderCase];
    const received = world.mail.received.length;
    world.mail.reply = { at: 'DATA', code: 554, text: 'transaction failed' };
    await world.pass(day);
    world.mail.reply = null;
    expect(await statusOf(routed)).toBe('FAILED');

    await post(path, { 'answer-all': 'ACKNOWLEDGED' });
    expect(await statusOf(routed)).toBe('ACKNOWLEDGED');
    const [stopped] = await sqlRows(world.api, `select id from hand_over where status = 'DEAD'`);
    await perform(world.api, 'retryHandOver', { handOverId: stopped?.['id'] }, 'analyst');
    await world.pass();

    expect(await statusOf(routed)).toBe('ACKNOWLEDGED');
    expect(world.mail.received).toHaveLength(received);
    expect(await sqlRows(world.api, `select id from hand_over where status = 'DEAD'`)).toEqual([]);
  });

  it.each<[string, Record<string, string>, string]>([
    ['without an answer', {}, 'Choose at least one answer'],
    ['with an unknown answer', { 'answer-all': 'toString' }, 'Choose at least one answer'],
    ['without a required reason', { 'answer-all': 'DISPUTED' }, 'Choose a reason for this answer'],
    [
      'with a reason of another answer',
      { 'answer-all': 'DISPUTED', 'reason-all': 'NO_LONGER_WITH_US' },
      'does not fit',
    ],
    [
      'with a reference that is too long',
      { 'answer-all': 'REMOVED', 'reference-all': 'x'.repeat(101) },
      'at most 100',
    ],
  ])('%s is returned with the typed values and changes nothing', async (_title, fields, problem) => {
    const { path, cases } = await sentNotice();
    const before = await state();

    const reply = await post(path, fields);

    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain(problem);
    expect(reply.body).toContain('role="alert"');
    expect(await state()).toEqual(before);
    expect(await answersTo(cases[0] as ProviderCase)).toEqual([]);
  });

  it('with a reason that it does not need is stored without it', async () => {
    const { path, cases } = await sentNotice();

    await post(path, { 'answer-all': 'REMOVED', 'reason-all': 'ORDER_REQUIRED' });

    expect(await answersTo(cases[0] as ProviderCase)).toMatchObject([{ answer: 'REMOVED', reason: null }]);
  });

  it('is audited without a name, and never changed', async () => {
    const { path, cases } = await sentNotice();
    await post(path, { 'answer-all': 'ACKNOWLEDGED', 'reference-all': 'canary-reference' });

    const audit = await sqlRows(
      world.api,
      `select actor_id, details from audit_entry where action = 'PROVIDER_ANSWERED' and case_id = ?`,
      [cases[0]?.caseId],
    );
    expect(audit).toEqual([{ actor_id: null, details: { answer: 'ACKNOWLEDGED', reason: null } }]);
    for (const statement of ['update provider_answer set answer = answer', 'delete from provider_answer'])
      await expect(sqlRows(world.api, statement)).rejects.toMatchObject({ code: '23001' });
    expect(world.api.log()).not.toContain('canary-reference');
  });

  it('cannot be read by the liaison', async () => {
    const { path, cases } = await sentNotice();
    await post(path, { 'answer-all': 'ACKNOWLEDGED' });
    const ask = (as: 'liaison' | 'supervisor') =>
      world.api.send(
        'query ($id: ID!) { referral(id: $id) { notices { reference answers { answer } } } }',
        { id: cases[0]?.referralId },
        as,
      );

    expect((await ask('liaison')).data.referral).toBeNull();
    expect((await ask('supervisor')).data.referral.notices[0].answers).toEqual([{ answer: 'ACKNOWLEDGED' }]);
  });
});
