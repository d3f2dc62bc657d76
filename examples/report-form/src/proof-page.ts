import { html } from './html.js';
import { hiddenEntries, type Entries } from './entries.js';
import { pathTo, writePage, type Setting } from './frame.js';
import { words } from './words/index.js';

/**
 * Asks for a proof of work, with everything that was entered. Without script it says what to do, and the button works
 * once the caller's budget is free again.
 */
export function proofPage(setting: Setting, entries: Entries, challenge: string, script: string): string {
  const { failure } = words[setting.language];
  const content = html`<h1 tabindex="-1" autofocus>${failure.proofTitle}</h1>
    <p class="lead">${failure.proof}</p>
    <form
      id="report"
      method="post"
      action="${pathTo(setting, 'send')}"
      data-challenge="${challenge}"
      data-working="${failure.proofWorking}"
      data-ready="${failure.proofReady}"
    >
      ${hiddenEntries(entries)}
      <input type="hidden" id="proof" name="proof" />
      <p class="note" id="proof-state" role="status">${failure.proofImpossible}</p>
      <button class="main" id="send">${failure.proofSend}</button>
    </form>`;
  return writePage(setting, {
    title: failure.proofTitle,
    page: 'send',
    languageChange: 'NONE',
    keepsOpen: true,
    content,
    script,
  });
}
