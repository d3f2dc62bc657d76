// Words for what is accepted, after the reason of a refusal. Origin: written for this project, in plain official language.
// Checked 2026-11-29. Coverage: every limit, in Dutch, French, German and English. Left out: nothing.
import type { Words } from '../wording.js';
import type { RefusalDetail } from './refusal-detail.js';

/** What is accepted, with its values in braces. @internal */
export const refusalDetailWords: Words<RefusalDetail['code']> = {
  MAX_CHARACTERS: {
    NL: 'Hoogstens {max} tekens.',
    FR: 'Au maximum {max} caractères.',
    DE: 'Höchstens {max} Zeichen.',
    EN: 'At most {max} characters.',
  },
  CHARACTERS: {
    NL: 'Van {min} tot {max} tekens.',
    FR: 'De {min} à {max} caractères.',
    DE: 'Von {min} bis {max} Zeichen.',
    EN: 'From {min} to {max} characters.',
  },
  NUMBERS: {
    NL: 'Van {min} tot {max}.',
    FR: 'De {min} à {max}.',
    DE: 'Von {min} bis {max}.',
    EN: 'From {min} to {max}.',
  },
  MINIMUM: { NL: 'Minstens {min}.', FR: 'Au moins {min}.', DE: 'Mindestens {min}.', EN: 'At least {min}.' },
  HOURS: {
    NL: 'Hoogstens {max} uur.',
    FR: 'Au maximum {max} heures.',
    DE: 'Höchstens {max} Stunden.',
    EN: 'At most {max} hours.',
  },
  DAYS: {
    NL: 'Geef een dag van {earliest} tot {latest}.',
    FR: 'Indiquez un jour du {earliest} au {latest}.',
    DE: 'Geben Sie einen Tag vom {earliest} bis zum {latest} an.',
    EN: 'Give a day from {earliest} to {latest}.',
  },
  OBSERVATIONS: {
    NL: 'Nodig: {needed}; er tellen er nu {observations}.',
    FR: 'Il en faut {needed} ; {observations} comptent actuellement.',
    DE: 'Nötig: {needed}; derzeit zählen {observations}.',
    EN: 'Needed: {needed}; {observations} count now.',
  },
  WAIT: {
    NL: 'Probeer het over {seconds} seconden opnieuw.',
    FR: 'Réessayez dans {seconds} secondes.',
    DE: 'Versuchen Sie es in {seconds} Sekunden erneut.',
    EN: 'Try again in {seconds} seconds.',
  },
  NUMBER: {
    NL: 'Geef dit nummer als het opnieuw gebeurt: {number}.',
    FR: 'Si cela se reproduit, donnez ce numéro : {number}.',
    DE: 'Nennen Sie diese Nummer, wenn es wieder geschieht: {number}.',
    EN: 'If it happens again, give this number: {number}.',
  },
  POSSIBLE: {
    NL: 'Mogelijk: {list}.',
    FR: 'Possible : {list}.',
    DE: 'Möglich: {list}.',
    EN: 'Possible: {list}.',
  },
};
