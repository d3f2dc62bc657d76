import { createHash } from 'node:crypto';
import { answerPageWords, Language } from '@meldpunt/domain';
import { answerStyle } from './answer-style.data.js';
import { Html, html } from './html.js';

/** What every page has around it. */
export interface Frame {
  readonly language: Language;
  readonly organisation: string;
  readonly title: string;
  readonly content: Html;
  /** Whether another language can be chosen; not on a page that answers what was just sent. */
  readonly hasLanguages: boolean;
}

const ownNames: Readonly<Record<Language, string>> = {
  NL: 'Nederlands',
  FR: 'Français',
  DE: 'Deutsch',
  EN: 'English',
};

/** Exactly the text whose digest the policy names: not a space more. */
const styleElement = new Html(`<style>${answerStyle}</style>`);

/** Nothing is loaded, nothing runs, nothing may frame the page, and what is sent goes back to it alone. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(answerStyle).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A whole page. */
export function pageFrame({ language, organisation, title, content, hasLanguages }: Frame): string {
  const own = language.toLowerCase();
  const links = Object.values(Language).map((one) => {
    const code = one.toLowerCase();
    return html`<li>
      <a
        href="?language=${code}"
        hreflang="${code}"
        lang="${code}"
        ${one === language && html` aria-current="true"`}
        >${ownNames[one]}</a
      >
    </li>`;
  });
  const page = html`<html lang="${own}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex, nofollow" />
      <meta name="referrer" content="no-referrer" />
      <title>${title} – ${organisation}</title>
      ${styleElement}
    </head>
    <body>
      <div class="page">
        <header>
          <p>${organisation}</p>
          ${
            hasLanguages &&
            html`<nav aria-label="${answerPageWords.LANGUAGES[language]}">
              <ul>
                ${links}
              </ul>
            </nav>`
          }
        </header>
        <main>${content}</main>
        <footer><p>${answerPageWords.PRIVACY[language]}</p></footer>
      </div>
    </body>
  </html>`;
  return `<!doctype html>\n${page.toString()}\n`;
}
