// Words for the codes of the exchange with police. One sentence for each refusal, for the person who reads it. Origin:
// written for this project, in plain official language. Checked 2026-11-23. Coverage: every code, in Dutch, French,
// German and English. Left out: nothing.
import type { PoliceTextRefusalCode } from '../../police/police-question.js';
import type { Words } from '../../wording.js';

/** Reasons of `PoliceTextRefusalCode`. @internal */
export const policeTextRefusalCodeReasons: Words<PoliceTextRefusalCode> = {
  TEXT_MISSING: {
    NL: 'Bij deze keuze hoort een tekst.',
    FR: 'Ce choix doit être accompagné d’un texte.',
    DE: 'Zu dieser Auswahl gehört ein Text.',
    EN: 'This choice needs a text.',
  },
  TEXT_TOO_LONG: {
    NL: 'De tekst is te lang.',
    FR: 'Le texte est trop long.',
    DE: 'Der Text ist zu lang.',
    EN: 'The text is too long.',
  },
};
