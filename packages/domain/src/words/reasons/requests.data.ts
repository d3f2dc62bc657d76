// Words for refusals of whole requests. One sentence for each, for the person who reads it. Origin: written for this
// project, in plain official language. Checked 2026-11-29. Coverage: every code, in Dutch, French, German and English.
// Left out: nothing.
import type { RequestRefusal } from '../../reporting/request-refusal.js';
import type { Words } from '../../wording.js';

/** Reasons of `RequestRefusal`. @internal */
export const requestRefusalReasons: Words<RequestRefusal> = {
  REQUEST_TOO_LARGE: {
    NL: 'Het bericht is te groot. Kort de tekst in of meld de adressen in meerdere keren.',
    FR: 'Le message est trop volumineux. Raccourcissez le texte ou signalez les adresses en plusieurs fois.',
    DE: 'Die Nachricht ist zu groß. Kürzen Sie den Text oder melden Sie die Adressen in mehreren Teilen.',
    EN: 'The message is too large. Shorten the text, or report the addresses in several parts.',
  },
  REQUEST_UNREADABLE: {
    NL: 'Het verzoek kan niet worden gelezen: stuur JSON met een `query`.',
    FR: 'La requête ne peut pas être lue : envoyez du JSON avec une `query`.',
    DE: 'Die Anfrage kann nicht gelesen werden: Senden Sie JSON mit einer `query`.',
    EN: 'The request cannot be read: send JSON with a `query`.',
  },
};
