// Words for the codes of the exchange with police. One sentence for each refusal, for the person who meets it.
// Origin: written for this project, in plain official language. Checked 2026-11-23.
// Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { PoliceTextRefusalCode } from '../../police/police-question.js';
import type { Words } from '../wording.js';

/** Reasons of `PoliceTextRefusalCode`. @internal */
export const policeTextRefusalCodeReasons: Words<PoliceTextRefusalCode> = {
  TEXT_MISSING: {
    NL: 'Deze keuze zegt niets zonder tekst erbij.',
    FR: 'Ce choix ne dit rien sans un texte.',
    DE: 'Diese Auswahl sagt ohne Text nichts aus.',
    EN: 'This choice says nothing without a text.',
  },
  TEXT_TOO_LONG: {
    NL: 'De tekst is te lang.',
    FR: 'Le texte est trop long.',
    DE: 'Der Text ist zu lang.',
    EN: 'The text is too long.',
  },
};
