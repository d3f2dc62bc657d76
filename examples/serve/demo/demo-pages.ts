import { createClient, RemoveWebhookDocument, WebhooksDocument } from '@meldpunt/client';
import { registerReceiver } from '@meldpunt/api/dist/demo/people/administrator.js';
import { PartnerHotline } from '@meldpunt/api/dist/demo/people/partner-hotline.js';
import { Police } from '@meldpunt/api/dist/demo/people/police.js';
import { Provider } from '@meldpunt/api/dist/demo/people/provider.js';
import { ScriptBroken } from '@meldpunt/api/dist/demo/script-broken.js';
import type { OutsideWorld } from '@meldpunt/api/dist/demo/world/outside-world.js';
import { abuseAddress, places } from '@meldpunt/api/dist/demo/world/places.data.js';
import type { DemoSignIn } from '@meldpunt/api/dist/src/app/demo.js';
import { systemClock } from '@meldpunt/api/dist/src/platform/clock.js';
import type { Role } from '@meldpunt/domain';
import { preferredLanguage } from '@meldpunt/example-report-form';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { PassTime } from './counterparts.js';
import { contentPolicy, passableHours, writeDemoPage } from './demo-page.js';
import { openSites, sites, type SiteName } from './sites.js';

/** What the page needs besides the counterparts. */
export interface DemoSetting {
  readonly outside: OutsideWorld;
  readonly signIns: readonly DemoSignIn[];
  /** Lets time pass; `null` where that is not possible. */
  readonly passTime: PassTime | null;
  /** Where this server reaches itself. */
  readonly ownOrigin: () => string;
}

type Fields = URLSearchParams;

/** The page of the counterparts: what each received, and forms that act for them. */
export async function demoPages(app: FastifyInstance, setting: DemoSetting) {
  const { outside, signIns, passTime, ownOrigin } = setting;
  const pages = openSites(outside);
  const provider = new Provider(outside.mail, abuseAddress);
  let police: Police | null = null;
  const policeAt = (origin: string): Police => {
    const token = () => personWith('LIAISON', signIns).token();
    return (police ??= new Police(createClient({ url: `${origin}/graphql`, token }), origin, token));
  };

  const acts: Readonly<Record<string, (fields: Fields) => Promise<void> | void>> = {
    publish: (fields) => {
      const site = fields.get('site') ?? '';
      if (Object.hasOwn(sites, site)) pages.publish(site as SiteName);
    },
    remove: (fields) => pages.setOnline(fields.get('path') ?? '', false),
    restore: (fields) => pages.setOnline(fields.get('path') ?? '', true),
    act: (fields) => {
      const contentId = Number(fields.get('item'));
      const action = ([1, 2, 3] as const).find((each) => String(each) === fields.get('action'));
      const content = outside.exchange.exchange.contents.find((each) => each.contentId === contentId);
      if (action === undefined || content === undefined) return;
      return new PartnerHotline(outside.exchange, content.assignedCountryCode, systemClock).act(
        contentId,
        action,
      );
    },
    report: () => {
      pages.publish('home');
      const { url, place } = pages.pages().at(-1) ?? { url: '', place: places.home };
      return new PartnerHotline(outside.exchange, 'NL', systemClock).report(url, place);
    },
    register: () => registerAt(setting),
    forge: () => sendForged(outside.receiver.url),
    pass: (fields) => {
      const hours = passableHours.find((each) => String(each) === fields.get('hours'));
      return hours === undefined ? undefined : passTime?.(hours);
    },
  };

  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 10_000 },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({
      'content-security-policy': contentPolicy,
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
  });
  const show = async (request: FastifyRequest, refusal: string | null) => {
    const readers = policeAt(ownOrigin());
    await readers.readFeed();
    return writeDemoPage({
      language: preferredLanguage(request.headers['accept-language']),
      pages: pages.pages(),
      mails: provider.received,
      exchange: outside.exchange,
      feed: readers.received,
      receiver: outside.receiver,
      canPassTime: passTime !== null,
      refusal,
    });
  };
  app.get('/', async (request, reply) => reply.type('text/html').send(await show(request, null)));
  app.post<{ Params: { readonly act: string } }>('/:act', async (request, reply) => {
    const act = Object.hasOwn(acts, request.params.act) ? acts[request.params.act] : undefined;
    if (act === undefined || request.headers['sec-fetch-site'] === 'cross-site')
      return reply.code(404).send();
    try {
      await act(request.body instanceof URLSearchParams ? request.body : new URLSearchParams());
    } catch (error) {
      if (!(error instanceof ScriptBroken)) throw error;
      return reply
        .type('text/html')
        .code(422)
        .send(await show(request, error.message));
    }
    return reply.redirect(app.prefix, 303);
  });
}

/** Registers the receiver as an administrator. Receivers of earlier runs no longer exist, so they are removed. */
async function registerAt({ outside: { receiver }, signIns, ownOrigin }: DemoSetting): Promise<void> {
  if (receiver.secret !== '') return;
  const { token } = personWith('ADMINISTRATOR', signIns);
  const administrator = createClient({ url: `${ownOrigin()}/graphql`, token });
  const { webhooks } = await administrator.execute(WebhooksDocument, { first: 100 });
  for (const { id, url } of webhooks.nodes)
    if (/^http:\/\/127\.0\.0\.1:\d+\/hook$/.test(url))
      await administrator.execute(RemoveWebhookDocument, { input: { webhookId: id } });
  receiver.secret = await registerReceiver(administrator, receiver.url);
}

/** Sends what somebody would send who knows the address of the receiver, but not its secret. */
async function sendForged(url: string): Promise<void> {
  const now = Math.floor(Date.now() / 1000);
  const signature = `v1,${Buffer.alloc(32).toString('base64')}`;
  await fetch(url, {
    method: 'POST',
    headers: {
      'webhook-id': `forged-${now}`,
      'webhook-timestamp': String(now),
      'webhook-signature': signature,
    },
    body: '{}',
  });
}

function personWith(role: Role, signIns: readonly DemoSignIn[]): DemoSignIn {
  const found = signIns.find(({ roles }) => roles.includes(role));
  if (found === undefined) throw new TypeError(`the demo has nobody with the role ${role}`);
  return found;
}
