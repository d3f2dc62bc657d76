import { createHash } from 'node:crypto';
import type { ReceivedMail } from '@meldpunt/api/dist/counterparts/mail-server.js';
import type { FeedEntry } from '@meldpunt/api/dist/demo/people/police.js';
import type { WebhookReceiver } from '@meldpunt/api/dist/demo/world/webhook-receiver.js';
import type { Content } from '@meldpunt/api/dist/iccam-simulator/records.js';
import type { Simulator } from '@meldpunt/api/dist/iccam-simulator/simulator.js';
import { defang, labels, type Language } from '@meldpunt/domain';
import { html, Html } from '@meldpunt/example-report-form';
import { demoStyle } from './demo-style.data.js';
import type { SitePage } from './sites.js';
import { demoWords, type DemoWords } from './words/index.js';

/** How many hours a visitor can let pass at once. */
export const passableHours = [1, 24, 72] as const;

/** Everything that the counterparts have now. */
export interface DemoState {
  readonly language: Language;
  readonly pages: readonly SitePage[];
  readonly mails: readonly ReceivedMail[];
  readonly exchange: Simulator;
  readonly feed: readonly FeedEntry[];
  readonly receiver: WebhookReceiver;
  readonly canPassTime: boolean;
  /** Why the last act was refused; `null` if it was not. */
  readonly refusal: string | null;
}

const digest = createHash('sha256').update(demoStyle).digest('base64');

export const contentPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${digest}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Writes the page. It needs no script. */
export function writeDemoPage(state: DemoState): string {
  const words = demoWords[state.language];
  const tag = state.language.toLowerCase();
  const document = html`<html lang="${tag}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${words.title} – Meldpunt</title>
      ${styleElement}
    </head>
    <body>
      <main>
        <h1>${words.title}</h1>
        <p>${words.introduction}</p>
        <ul>
          <li><a href="/report">${words.report}</a></li>
          <li><a href="/desk">${words.desk}</a></li>
          <li><a href="/demo">${words.again}</a></li>
        </ul>
        ${state.refusal !== null && html`<p role="alert" class="refusal">${words.refused} <code>${state.refusal}</code></p>`}
        ${sitesSection(state, words)} ${policeSection(state, words)} ${providerSection(state, words)}
        ${exchangeSection(state, words)} ${receiverSection(state, words)} ${timeSection(state, words)}
      </main>
    </body>
  </html>`;
  return `<!doctype html>\n${document.toString()}\n`;
}

// Exactly the text whose digest is in the policy.
const styleElement = new Html(`<style>${demoStyle}</style>`);

/** A form with one button and hidden fields. */
const button = (act: string, title: string, fields: Readonly<Record<string, string | number>> = {}): Html =>
  html`<form method="post" action="/demo/${act}">
    ${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <button>${title}</button>
  </form>`;

const section = (id: string, title: string, ...content: readonly (Html | readonly Html[] | false)[]): Html =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;

const nothing = (words: DemoWords): Html => html`<p class="quiet">${words.nothing}</p>`;

const sitesSection = ({ pages }: DemoState, words: DemoWords): Html =>
  section(
    'sites',
    words.sites,
    html`<p>${words.sitesHint}</p>
      <ul class="list">
        ${pages.map(
          ({ url, path, place, isOnline }) =>
            html`<li>
              <p><code>${url}</code></p>
              <p>
                ${words.hostedAt(place.country ?? '', place.ipAddress ?? '', place.provider ?? '')} ·
                <b>${isOnline ? words.online : words.removed}</b>
              </p>
              ${isOnline ? button('remove', words.remove, { path }) : button('restore', words.restore, { path })}
            </li>`,
        )}
      </ul>`,
    html`<div class="buttons">
      ${button('publish', words.publish.home, { site: 'home' })}
      ${button('publish', words.publish.abroad, { site: 'abroad' })}
      ${button('publish', words.publish.farAway, { site: 'farAway' })}
    </div>`,
  );

/** The newest entries of a list first, and few of them. */
const newest = <Each>(all: readonly Each[]): readonly Each[] => all.slice(-10).reverse();

/** An instant, as people at the hotline read it. */
const timeOf = (instant: string, language: Language): Html =>
  html`<time datetime="${instant}"
    >${new Date(instant).toLocaleString(`${language.toLowerCase()}-BE`, {
      timeZone: 'Europe/Brussels',
      dateStyle: 'medium',
      timeStyle: 'medium',
    })}</time
  >`;

const policeSection = ({ feed, language }: DemoState, words: DemoWords): Html =>
  section(
    'police',
    words.police,
    html`<p>${words.policeHint}</p>`,
    feed.length === 0 && nothing(words),
    html`<ul class="list">
      ${newest(feed).map(
        ({ event, at, referral: { id, reference } }) =>
          html`<li>
            <a href="/desk/liaison/${id}">${reference}</a> · ${labels.PoliceFeedEvent[event][language]} ·
            ${timeOf(at, language)}
          </li>`,
      )}
    </ul>`,
  );

const providerSection = ({ mails }: DemoState, words: DemoWords): Html =>
  section(
    'provider',
    words.provider,
    html`<p>${words.providerHint}</p>`,
    mails.length === 0 && nothing(words),
    html`<ul class="list">
      ${newest(mails).map(({ to, email }) => {
        const link = /https?:\/\/\S+\/answer\/\S+/.exec(email.text ?? '')?.[0];
        // The language of the letter is the provider’s, not the visitor’s.
        const lang = email.headers.find(({ key }) => key === 'content-language')?.value ?? '';
        return html`<li>
          <p>
            <b lang="${lang}" translate="no">${email.subject ?? ''}</b> · ${to.join(', ')} ·
            <time>${email.date ?? ''}</time>
          </p>
          <p>${email.attachments.map(({ filename }) => filename ?? '').join(', ')}</p>
          <details>
            <summary>${words.letter}</summary>
            <pre lang="${lang}" translate="no">${email.text ?? ''}</pre>
          </details>
          ${link !== undefined && html`<p><a href="${link}">${words.answer}</a></p>`}
        </li>`;
      })}
    </ul>`,
  );

const exchangeSection = ({ exchange }: DemoState, words: DemoWords): Html => {
  const { contents, parties } = exchange.exchange;
  return section(
    'exchange',
    words.exchange,
    html`<p>${words.exchangeHint}</p>`,
    contents.length === 0 && nothing(words),
    html`<ul class="list">
      ${newest(contents).map((content) => {
        const { contentId, assignedCountryCode: country, urlString, actions } = content;
        const hasHotline = country !== 'BE' && parties.some(({ countryCode }) => countryCode === country);
        return html`<li>
          <p><b>${words.item(contentId, country)}</b> <code>${defang(urlString)}</code></p>
          <p>${actions.length === 0 ? words.noAction : doneBy(content, words)}</p>
          ${
            hasHotline &&
            html`<div class="buttons">
              ${([1, 2, 3] as const).map((action) =>
                button('act', words.actions[action], { item: contentId, action }),
              )}
            </div>`
          }
        </li>`;
      })}
    </ul>`,
    button('report', words.partnerReports),
  );
};

const doneBy = ({ actions }: Content, words: DemoWords): string =>
  actions.map(({ actionType }) => words.actions[actionType as 1 | 2 | 3] ?? `${actionType}`).join(' · ');

const receiverSection = ({ receiver, language }: DemoState, words: DemoWords): Html =>
  section(
    'receiver',
    words.receiver,
    html`<p>${words.receiverHint}</p>`,
    receiver.received.length === 0 && nothing(words),
    html`<ul class="list">
      ${newest(receiver.received).map(
        ({ at, message, refusal }) =>
          html`<li>
            <p>
              <b>${refusal === null ? words.genuine : words.notGenuine}</b>
              ${refusal !== null && html`<code>${refusal}</code>`}
              ${message !== null && html`<code>${message.type}</code>`} ·
              ${timeOf(at.toISOString(), language)}
            </p>
            ${
              message !== null &&
              html`<details>
                <summary>${words.event}</summary>
                <pre translate="no">${JSON.stringify(message, null, 2)}</pre>
              </details>`
            }
          </li>`,
      )}
    </ul>`,
    html`<div class="buttons">
      ${receiver.secret === '' && button('register', words.register)} ${button('forge', words.forge)}
    </div>`,
  );

const timeSection = ({ canPassTime }: DemoState, words: DemoWords): Html =>
  section(
    'time',
    words.time,
    html`<p>${canPassTime ? words.timeHint : words.timeStands}</p>`,
    canPassTime &&
      html`<div class="buttons">
        ${passableHours.map((hours) => button('pass', words.pass(hours), { hours }))}
      </div>`,
  );
