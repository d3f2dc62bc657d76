import { label, meaning, reporterGuidance } from '@meldpunt/domain';
import type { ReportStatusQuery } from '@meldpunt/client';
import { html, type Part } from './html.js';
import { failureBox } from './check-page.js';
import { pathTo, tagOf, writePage, type Setting } from './frame.js';
import { filled, words } from './words/index.js';

type Found = NonNullable<ReportStatusQuery['reportStatus']>;

/** What the page shows: nothing yet, a problem of the field, the status, or a failure. */
export type Shown =
  | { readonly kind: 'NOTHING' }
  | { readonly kind: 'PROBLEM'; readonly problem: string }
  | { readonly kind: 'FOUND'; readonly status: Found }
  | { readonly kind: 'FAILED'; readonly title: string; readonly text: string };

/** The status of a report by its receipt. The receipt is never part of an address. */
export function statusPage(setting: Setting, typed: string, shown: Shown): string {
  const { status, problems } = words[setting.language];
  const isWrong = shown.kind === 'PROBLEM';
  const content = html`${shown.kind === 'FAILED' && failureBox(shown)}
    <h1>${status.title}</h1>
    ${shown.kind === 'FOUND' && found(setting, shown.status)}
    <p class="lead">${status.introduction}</p>
    <form id="report" method="post" action="${pathTo(setting, 'status')}" novalidate>
      <div class="field">
        <label for="receipt">${status.receipt.label}</label>
        <p class="hint" id="receipt-hint">${status.receipt.hint}</p>
        ${isWrong && html`<p class="problem" id="receipt-problem"><span class="hidden">${problems.prefix} </span>${shown.problem}</p>`}
        <input
          id="receipt"
          name="receipt"
          type="text"
          class="code"
          value="${typed}"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          aria-describedby="receipt-hint${isWrong && ' receipt-problem'}"
          ${isWrong && html`aria-invalid="true" autofocus`}
        />
      </div>
      <button class="main">${status.show}</button>
    </form>`;
  return writePage(setting, {
    title: status.title,
    hasProblem: isWrong || shown.kind === 'FAILED',
    page: 'status',
    languageChange: typed === '' ? 'LINK' : 'FORM',
    content,
  });
}

function found({ language }: Setting, { progress, receivedOn }: Found): Part {
  const day = new Intl.DateTimeFormat(`${tagOf(language)}-BE`, { dateStyle: 'long', timeZone: 'UTC' });
  const limits = reporterGuidance(language).find(({ code }) => code === 'WHAT_YOU_WILL_LEARN');
  return html`<section class="receipt" role="status" tabindex="-1" autofocus>
    <h2>${label('ReportProgress', progress, language)}</h2>
    <p>${meaning('ReportProgress', progress, language)}</p>
    <p>${filled(words[language].status.receivedOn, { date: day.format(new Date(receivedOn)) })}</p>
    <p class="hint">${limits?.text ?? ''}</p>
  </section>`;
}
