// Words for the codes of referrals. One sentence for each reason and refusal, for the person who meets it.
// Origin: written for this project, in plain official language. Checked 2026-11-22.
// Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { CompletionRefusalCode } from '../../referrals/may-complete.js';
import type { HoldRefusalCode } from '../../referrals/hold.js';
import type { Words } from '../wording.js';

/** Reasons of `CompletionRefusalCode`. @internal */
export const completionRefusalCodeReasons: Words<CompletionRefusalCode> = {
  OUTCOME_NOT_FOR_KIND: {
    NL: 'Dit soort doorverwijzing kan niet met dat resultaat eindigen.',
    FR: 'Ce type de transmission ne peut aboutir à ce résultat.',
    DE: 'Diese Art von Weiterleitung kann nicht mit diesem Ergebnis enden.',
    EN: 'This kind of referral cannot end in that outcome.',
  },
  NOT_OBSERVED_OFFLINE: {
    NL: 'Niemand heeft waargenomen dat de inhoud weg is.',
    FR: 'Personne n’a constaté la disparition du contenu.',
    DE: 'Niemand hat beobachtet, dass der Inhalt verschwunden ist.',
    EN: 'Nobody has observed that the content is gone.',
  },
  TOO_FEW_OBSERVATIONS: {
    NL: 'Er zijn te weinig waarnemingen, of ze liggen te dicht bij elkaar.',
    FR: 'Les observations sont trop peu nombreuses ou trop rapprochées.',
    DE: 'Es gibt zu wenige Beobachtungen, oder sie liegen zu nah beieinander.',
    EN: 'There are too few observations, or they are too close together.',
  },
};

/** Reasons of `HoldRefusalCode`. @internal */
export const holdRefusalCodeReasons: Words<HoldRefusalCode> = {
  REVIEW_NOT_IN_FUTURE: {
    NL: 'De dag van de herziening moet na vandaag liggen.',
    FR: 'Le jour du réexamen doit être postérieur à aujourd’hui.',
    DE: 'Der Tag der Überprüfung muss nach heute liegen.',
    EN: 'The day of the review has to be after today.',
  },
  REVIEW_TOO_FAR_AWAY: {
    NL: 'De dag van de herziening ligt te ver weg.',
    FR: 'Le jour du réexamen est trop éloigné.',
    DE: 'Der Tag der Überprüfung liegt zu weit entfernt.',
    EN: 'The day of the review is too far away.',
  },
};
