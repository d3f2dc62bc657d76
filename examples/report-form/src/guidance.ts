import type { Guidance } from '@meldpunt/domain';
import { html, type Html } from './html.js';
import type { Setting } from './frame.js';
import { filled, words } from './words/index.js';

type HelpText = Pick<Guidance, 'text' | 'phone' | 'url'>;

/** Help lines, each with its number and its page. */
export const helpList = (setting: Setting, lines: readonly HelpText[]): Html =>
  html`<ul class="help">
    ${lines.map((line) => html`<li>${line.text} ${contacts(setting, line)}</li>`)}
  </ul>`;

function contacts({ language }: Setting, { phone, url }: HelpText): readonly Html[] {
  const call = filled(words[language].common.call, { phone: phone ?? '' });
  return [
    ...(phone === null || phone === undefined
      ? []
      : [html` <a class="call" href="tel:${phone.replaceAll(' ', '')}">${call}</a>`]),
    ...(url === null || url === undefined
      ? []
      : [html` <a href="${url}" rel="noreferrer">${new URL(url).hostname}</a>`]),
  ];
}
