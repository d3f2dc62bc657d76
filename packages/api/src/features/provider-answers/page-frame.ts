import { createHash } from 'node:crypto';
import { answerPageWords, Language } from '@meldpunt/domain';
import { answerStyle } from './answer-style.data.js';
import { Html, html } from './html.js';

/** The content and settings of a page. */
export interface Frame {
  readonly language: Language;
  readonly organisation: string;
  readonly title: string;
  readonly content: Html;
  /** Whether the language can be changed. Not on the response to a submission. */
  readonly hasLanguages: boolean;
}

const ownNames: Readonly<Record<Language, string>> = {
  NL: 'Nederlands',
  FR: 'Français',
  DE: 'Deutsch',
  EN: 'English',
};

/** Exactly the text whose digest is in the policy. Any extra space breaks it. */
const styleElement = new Html(`<style>${answerStyle}</style>`);

/** The Content-Security-Policy: no loading, no scripts, no framing. Forms can be submitted only to this page. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(answerStyle).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Returns a complete page. */
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
