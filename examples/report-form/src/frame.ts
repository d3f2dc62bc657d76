import { createHash } from 'node:crypto';
import { Language } from '@meldpunt/domain';
import { html, Html, type Part } from './html.js';
import { pageScript } from './page-script.data.js';
import type { FormSettings } from './settings.js';
import { pageStyle } from './style.data.js';
import { words } from './words/index.js';

/** The pages, by the ends of their paths. */
export const paths = {
  form: '',
  check: '/check',
  send: '/send',
  status: '/status',
  whatHappens: '/what-happens',
  whatCounts: '/what-counts',
  privacy: '/privacy',
} as const;

/** What every page needs. */
export interface Setting {
  readonly language: Language;
  readonly settings: FormSettings;
  /** The path of the form on this server, such as `/report`. */
  readonly base: string;
}

export const languages = Object.values(Language);

export const tagOf = (language: Language): string => language.toLowerCase();

export const pathTo = ({ base, language }: Setting, page: keyof typeof paths): string =>
  `${base}/${tagOf(language)}${paths[page]}`;

/** How the language of a page is changed: by a link, by sending the form with all that was entered, or not at all. */
export type LanguageChange = 'LINK' | 'FORM' | 'NONE';

/** The content of a page. */
export interface Page {
  readonly title: string;
  /** Whether the title says first that there is a problem. */
  readonly hasProblem?: boolean;
  readonly page: keyof typeof paths;
  readonly languageChange: LanguageChange;
  /** Whether leaving the page loses something, so that its links open in a new tab. */
  readonly keepsOpen?: boolean;
  readonly content: Part;
  /** A further script of this page. */
  readonly script?: string;
}

const digestOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The Content-Security-Policy: only the style and the scripts of the page itself; forms are sent only to this server. */
export const policyFor = (script?: string): string =>
  [
    "default-src 'none'",
    `style-src ${digestOf(pageStyle)}`,
    `script-src ${[pageScript, ...(script === undefined ? [] : [script])].map(digestOf).join(' ')}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

// Exactly the texts whose digests are in the policy. Any further space breaks them.
const styleElement = new Html(`<style>${pageStyle}</style>`);
const scriptElement = (text: string): Html => new Html(`<script>${text}</script>`);

/** Writes a complete page. */
export function writePage(setting: Setting, page: Page): string {
  const { settings, language } = setting;
  const { common, problems } = words[language];
  const title = page.hasProblem === true ? `${problems.prefix} ${page.title}` : page.title;
  const document = html`<html lang="${tagOf(language)}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${title} – ${settings.organisation}</title>
      ${page.page !== 'check' && page.page !== 'send' && alternates(setting, page)} ${styleElement}
    </head>
    <body>
      <a class="skip" href="#content">${common.skip}</a>
      <header>
        <div class="brand">
          <p><b>${settings.organisation}</b><span>${common.service}</span></p>
          ${page.languageChange !== 'NONE' && languageNavigation(setting, page)}
        </div>
      </header>
      <aside class="exit" aria-label="${common.exit}">
        <div>
          <a id="exit" href="${settings.exitUrl}" rel="noreferrer">${common.exit}</a>
          <span id="exit-by-key" hidden>${common.exitByKey}</span>
        </div>
      </aside>
      <main id="content" tabindex="-1">
        ${settings.isDemo && html`<p class="test">${common.test}</p>`} ${page.content}
      </main>
      ${footer(setting, page.keepsOpen === true)} ${scriptElement(pageScript)}
      ${page.script !== undefined && scriptElement(page.script)}
    </body>
  </html>`;
  return `<!doctype html>\n${document.toString()}\n`;
}

const alternates = (setting: Setting, { page }: Page): readonly Html[] =>
  languages.map(
    (language) =>
      html`<link
        rel="alternate"
        hreflang="${tagOf(language)}"
        href="${pathTo({ ...setting, language }, page)}"
      />`,
  );

function languageNavigation(setting: Setting, { page, languageChange }: Page): Html {
  const items = languages.map((language) => {
    const path = pathTo({ ...setting, language }, page);
    const tag = tagOf(language);
    const name = words[language].languageName;
    if (language === setting.language) return html`<li><b lang="${tag}" aria-current="true">${name}</b></li>`;
    return languageChange === 'LINK'
      ? html`<li><a href="${path}" hreflang="${tag}" lang="${tag}">${name}</a></li>`
      : html`<li>
          <button form="report" formaction="${path}" formnovalidate lang="${tag}">${name}</button>
        </li>`;
  });
  return html`<nav aria-label="${words[setting.language].common.languages}">
    <ul>
      ${items}
    </ul>
  </nav>`;
}

function footer(setting: Setting, keepsOpen: boolean): Html {
  const { common, status, whatHappens, whatCounts, privacy } = words[setting.language];
  const links: readonly (readonly [keyof typeof paths, string])[] = [
    ['whatHappens', whatHappens.title],
    ['whatCounts', whatCounts.title],
    ['privacy', privacy.title],
    ['status', status.title],
    ['form', common.newReport],
  ];
  return html`<footer>
    <nav aria-labelledby="about">
      <h2 id="about">${common.about}</h2>
      <ul>
        ${links.map(([page, text]) => html`<li>${linkTo(setting, page, text, keepsOpen)}</li>`)}
      </ul>
    </nav>
  </footer>`;
}

/** A link to a page of the form; in a new tab, which its text says, where leaving would lose something. */
export function linkTo(setting: Setting, page: keyof typeof paths, text: string, opensTab: boolean): Html {
  const href = pathTo(setting, page);
  if (!opensTab) return html`<a href="${href}">${text}</a>`;
  const { newTab } = words[setting.language].common;
  return html`<a href="${href}" target="_blank" rel="noopener">${text} (${newTab})</a>`;
}
