// Words for the codes of referrals. One sentence for each reason and refusal, for the person who reads it. Origin:
// written for this project, in plain official language. Checked 2026-11-22. Coverage: every code, in Dutch, French,
// German and English. Left out: nothing.
import type { CompletionRefusalCode } from '../../referrals/may-complete.js';
import type { HoldRefusalCode } from '../../referrals/hold.js';
import type { Words } from '../../wording.js';

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
  NEVER_SEEN_ONLINE: {
    NL: 'De controle heeft de inhoud nooit zelf online gezien; een melding dat er niets staat, bewijst dan niets. Een medewerker moet het bevestigen.',
    FR: 'La surveillance n’a jamais vu le contenu en ligne elle-même ; une réponse négative du serveur ne prouve alors rien. Un membre de l’équipe doit le confirmer.',
    DE: 'Die Prüfung hat den Inhalt nie selbst online gesehen; die Angabe, dass nichts da ist, beweist dann nichts. Jemand aus dem Team muss es bestätigen.',
    EN: 'The watch never saw the content online itself; an answer that nothing is there then proves nothing. A member of staff has to confirm it.',
  },
  HOST_CLOAKS: {
    NL: 'De server heeft de inhoud voor sommigen verborgen; een medewerker moet bevestigen dat hij weg is.',
    FR: 'Le serveur a caché le contenu à certains ; un membre de l’équipe doit confirmer sa disparition.',
    DE: 'Der Server hat den Inhalt vor manchen verborgen; jemand aus dem Team muss bestätigen, dass er weg ist.',
    EN: 'The server has hidden the content from some; a member of staff has to confirm that it is gone.',
  },
  BY_HAND_ALONE: {
    NL: 'Wat alleen personen hebben gezien, volstaat niet: de controle of het woord van de provider moet het bevestigen.',
    FR: 'Ce que seules des personnes ont vu ne suffit pas : la surveillance ou la parole de l’hébergeur doit le confirmer.',
    DE: 'Was nur Personen gesehen haben, genügt nicht: Die Prüfung oder das Wort des Anbieters muss es bestätigen.',
    EN: 'What only people have seen is not enough: the watch or the provider’s word has to bear it out.',
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
