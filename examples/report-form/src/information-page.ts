import { reporterGuidance } from '@meldpunt/domain';
import { html, type Html } from './html.js';
import { pathTo, writePage, type Setting } from './frame.js';
import { helpList } from './guidance.js';
import { interview } from './sent-page.js';
import { words } from './words/index.js';

/** The pages that explain. */
export type Information = 'whatHappens' | 'whatCounts' | 'privacy';

export function informationPage(setting: Setting, page: Information): string {
  const text = words[setting.language];
  const { title, introduction, sections } = text[page];
  const content = html`<h1>${title}</h1>
    <p class="lead">${introduction}</p>
    ${sections.map(
      ({ title: heading, paragraphs, points = [] }) =>
        html`<h2>${heading}</h2>
          ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
          ${
            points.length > 0 &&
            html`<ul>
              ${points.map((point) => html`<li>${point}</li>`)}
            </ul>`
          }`,
    )}
    ${page === 'whatHappens' && interview(setting)} ${page !== 'privacy' && help(setting)}
    <p class="again"><a class="main" href="${pathTo(setting, 'form')}">${text.form.title}</a></p>`;
  return writePage(setting, { title, page, languageChange: 'LINK', content });
}

function help(setting: Setting): Html {
  const lines = reporterGuidance(setting.language).filter(({ phone, url }) => phone !== null || url !== null);
  return html`<h2>${words[setting.language].sent.helpTitle}</h2>
    ${helpList(setting, lines)}`;
}

/** A page with a message only. */
export function messagePage(setting: Setting, title: string, message: string): string {
  const { form } = words[setting.language];
  const content = html`<h1>${title}</h1>
    <p class="lead">${message}</p>
    <p class="again"><a class="main" href="${pathTo(setting, 'form')}">${form.title}</a></p>`;
  return writePage(setting, { title, page: 'form', languageChange: 'NONE', content });
}
