import { html, type Html, type Part } from './html.js';
import { linkTo, pathTo, writePage, type Setting } from './frame.js';
import { helpList } from './guidance.js';
import type { Received } from './hotline.js';
import type { Problems } from './problems.js';
import { words } from './words/index.js';

/** The receipt, what happens now, and where help is. */
export function sentPage(setting: Setting, received: Received, problems: Problems): string {
  const text = words[setting.language];
  const { sent } = text;
  const [help, advice] = [
    received.guidance.filter(({ phone, url }) => phone !== null || url !== null),
    received.guidance.filter(({ phone, url }) => phone === null && url === null),
  ];
  const content = html`<h1 tabindex="-1" autofocus>${sent.title}</h1>
    <section class="receipt" aria-labelledby="receipt-title">
      <h2 id="receipt-title">${sent.receipt}</h2>
      <p class="code" id="receipt">${received.receipt}</p>
      <p>${sent.keep}</p>
      <p class="copy">
        <button type="button" id="copy" data-copied="${sent.copied}" hidden>${sent.copy}</button>
        <span id="copied" role="status"></span>
      </p>
    </section>
    ${tolerated(problems, sent.tolerated)}
    <ul>
      ${advice.map(({ text: line }) => html`<li>${line}</li>`)}
    </ul>
    <h2>${sent.nextTitle}</h2>
    <ol>
      ${sent.next.map((step) => html`<li>${step}</li>`)}
    </ol>
    <ul class="links">
      <li>${linkTo(setting, 'whatHappens', text.whatHappens.title, true)}</li>
      <li>${linkTo(setting, 'status', text.status.title, true)}</li>
    </ul>
    <h2>${sent.helpTitle}</h2>
    ${helpList(setting, help)} ${interview(setting)}
    <p class="again"><a href="${pathTo(setting, 'form')}">${sent.another}</a></p>`;
  return writePage(setting, {
    title: sent.title,
    page: 'send',
    languageChange: 'NONE',
    keepsOpen: true,
    content,
  });
}

const tolerated = (problems: Problems, title: string): Part =>
  problems.size > 0 &&
  html`<div class="note">
    <p><b>${title}</b></p>
    <ul>
      ${[...new Set(problems.values())].map((problem) => html`<li>${problem}</li>`)}
    </ul>
  </div>`;

export const interview = ({ language, settings }: Setting): Html | null =>
  settings.interviewUrl === null
    ? null
    : html`<p class="links">
        <a href="${settings.interviewUrl}" rel="noreferrer">${words[language].sent.interview}</a>
      </p>`;
