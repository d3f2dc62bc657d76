// Runs in the browser, only on the page that asks for a proof of work. Bundled by bundle.mjs.
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

const element = <Type extends HTMLElement>(id: string): Type => document.getElementById(id) as Type;

const form = element<HTMLFormElement>('report');
const state = element('proof-state');
const button = element<HTMLButtonElement>('send');

// Only secure pages can calculate. On others the text on the page says what to do.
if (globalThis.isSecureContext) void solve();

async function solve(): Promise<void> {
  const { challenge: text = '', working = '', ready = '' } = form.dataset;
  const impossible = state.textContent;
  state.textContent = working;
  button.disabled = true;
  try {
    const challenge = JSON.parse(text) as Challenge;
    const solution = await solveChallenge({ challenge, deriveKey });
    element<HTMLInputElement>('proof').value = btoa(JSON.stringify({ challenge, solution }));
    state.textContent = ready;
  } catch {
    state.textContent = impossible;
  }
  button.disabled = false;
  button.focus();
}
