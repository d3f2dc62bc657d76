// Words for the codes of law. One sentence for each reason and refusal, for the person who meets it.
// Origin: written for this project, in plain official language. Checked 2026-11-22.
// Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { JurisdictionProblem } from '../../law/jurisdiction-problem.js';
import { addressRefusalCodeReasons } from './addresses.data.js';
import { directoryProblemCodeReasons } from './directory.data.js';
import type { Words } from '../wording.js';

/** Reasons of `JurisdictionProblem`. @internal */
export const jurisdictionProblemReasons: Words<JurisdictionProblem> = {
  EMPTY: addressRefusalCodeReasons.EMPTY,
  DUPLICATE_CODE: {
    NL: 'Deze code komt al eerder voor.',
    FR: 'Ce code figure déjà plus haut.',
    DE: 'Dieser Code kommt schon vorher vor.',
    EN: 'This code occurs before.',
  },
  ENDS_BEFORE_IT_BEGINS: directoryProblemCodeReasons.ENDS_BEFORE_START,
  EDITIONS_OUT_OF_ORDER: {
    NL: 'Deze editie was eerder bekend dan de vorige.',
    FR: 'Cette édition était connue avant la précédente.',
    DE: 'Diese Ausgabe war früher bekannt als die vorige.',
    EN: 'This edition was known before the one that precedes it.',
  },
  DAYS_NOT_COVERED_ONCE: {
    NL: 'De versies van het recht moeten vanaf de eerste elke dag precies één keer dekken.',
    FR: 'À partir de la première, les versions du droit doivent couvrir chaque jour exactement une fois.',
    DE: 'Ab der ersten müssen die Fassungen des Rechts jeden Tag genau einmal abdecken.',
    EN: 'From the first on, the law versions have to cover every day exactly once.',
  },
  CHANGES_WITHIN_LAW_VERSION: {
    NL: 'Een criterium of bepaling begint of eindigt binnen een versie van het recht.',
    FR: 'Un critère ou une disposition commence ou se termine au cours d’une version du droit.',
    DE: 'Ein Kriterium oder eine Bestimmung beginnt oder endet innerhalb einer Fassung des Rechts.',
    EN: 'A criterion or provision begins or ends within a law version.',
  },
  TOPIC_WITHOUT_PROVISION: {
    NL: 'Over dit onderwerp geldt in een versie van het recht geen bepaling.',
    FR: 'Dans une version du droit, aucune disposition ne porte sur ce sujet.',
    DE: 'Zu diesem Thema gilt in einer Fassung des Rechts keine Bestimmung.',
    EN: 'Under some law version no provision has this topic.',
  },
  STATUTE_WITHOUT_NAME: {
    NL: 'Deze wet heeft geen naam in het pakket.',
    FR: 'Cette loi n’a pas de nom dans le paquet.',
    DE: 'Dieses Gesetz hat im Paket keinen Namen.',
    EN: 'This statute has no name in the pack.',
  },
  IMPOSSIBLE_CONDITION: {
    NL: 'Deze voorwaarde noemt een vraag of antwoord dat niet bestaat, of laat niets toe.',
    FR: 'Cette condition cite une question ou une réponse inexistante, ou n’admet rien.',
    DE: 'Diese Bedingung nennt eine Frage oder Antwort, die es nicht gibt, oder lässt nichts zu.',
    EN: 'This condition names a question or answer that does not exist, or admits nothing.',
  },
  CONTRADICTION_TOO_LATE: {
    NL: 'Tegenspraken komen eerst, na wat niet te zien was.',
    FR: 'Les contradictions viennent d’abord, après ce qui n’a pas pu être vu.',
    DE: 'Widersprüche kommen zuerst, nach dem, was nicht zu sehen war.',
    EN: 'Contradictions come first, after what could not be seen.',
  },
  TOO_MANY_DISTINCTIONS: {
    NL: 'De voorwaarden maken te veel onderscheid om snel te kunnen beslissen.',
    FR: 'Les conditions font trop de distinctions pour permettre une décision rapide.',
    DE: 'Die Bedingungen treffen zu viele Unterscheidungen für eine schnelle Entscheidung.',
    EN: 'The conditions draw too many distinctions for decisions to be quick.',
  },
};
