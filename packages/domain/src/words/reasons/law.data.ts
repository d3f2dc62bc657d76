// Words for the codes of law. One sentence for each reason and refusal, for the person who reads it. Origin: written
// for this project, in plain official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and
// English. Left out: nothing.
import type { LawDifference } from '../../law-review/law-difference.js';
import type { JurisdictionProblem } from '../../law/jurisdiction-problem.js';
import { addressRefusalCodeReasons } from './addresses.data.js';
import { directoryProblemCodeReasons } from './directory.data.js';
import type { Words } from '../../wording.js';

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
  LAW_FOR_NO_LAW: {
    NL: 'Dit criterium zegt dat er geen recht bekend is, maar noemt onderwerpen van recht.',
    FR: 'Ce critère dit qu’aucun droit n’est connu, mais cite des sujets de droit.',
    DE: 'Dieses Kriterium sagt, dass kein Recht bekannt ist, nennt aber Rechtsthemen.',
    EN: 'This criterion says that no law is known, yet names topics of law.',
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
  UNUSABLE_NAME: {
    NL: 'Een vraag van dit rechtspakket heeft een naam die al bestaat of geen veldnaam is.',
    FR: 'Une question de ce corpus porte un nom déjà pris ou qui n’est pas un nom de champ.',
    DE: 'Eine Frage dieses Rechtspakets hat einen Namen, der vergeben oder kein Feldname ist.',
    EN: 'A question of this law pack has a name that is taken or is no name of a field.',
  },
};

/** Reasons of `LawDifference`. @internal */
export const lawDifferenceReasons: Words<LawDifference> = {
  HARMLESS_THEN_ILLEGAL_NOW: {
    NL: 'Toen niet strafbaar bevonden, nu strafbaar.',
    FR: 'Jugé non punissable alors, punissable maintenant.',
    DE: 'Damals als nicht strafbar beurteilt, jetzt strafbar.',
    EN: 'Found not illegal then, illegal now.',
  },
  ILLEGAL_THEN_NOT_NOW: {
    NL: 'Toen strafbaar bevonden, nu niet of niet zeker.',
    FR: 'Jugé punissable alors, plus maintenant ou plus avec certitude.',
    DE: 'Damals als strafbar beurteilt, jetzt nicht mehr oder nicht sicher.',
    EN: 'Found illegal then, not or not certainly so now.',
  },
  HARMLESS_THEN_OPEN_NOW: {
    NL: 'Toen niet strafbaar bevonden, nu nog te beslissen door een medewerker.',
    FR: 'Jugé non punissable alors ; un membre de l’équipe doit maintenant décider.',
    DE: 'Damals als nicht strafbar beurteilt, jetzt muss eine Person entscheiden.',
    EN: 'Found not illegal then; now a member of staff has to decide.',
  },
  OPEN_THEN_ILLEGAL_NOW: {
    NL: 'Toen opengelaten, nu strafbaar.',
    FR: 'Laissé ouvert alors, punissable maintenant.',
    DE: 'Damals offengelassen, jetzt strafbar.',
    EN: 'Left open then, illegal now.',
  },
  BASELINE_CHANGED: {
    NL: 'Strafbaar toen en nu, maar de internationale basiscriteria zijn niet meer in dezelfde mate vervuld.',
    FR: 'Punissable alors et maintenant, mais les critères internationaux de base ne sont plus remplis de la même façon.',
    DE: 'Damals und jetzt strafbar, aber die internationalen Mindestkriterien sind nicht mehr in gleicher Weise erfüllt.',
    EN: 'Illegal then and now, but the international baseline is not met in the same way.',
  },
  WRONG_ARTICLE_SENT: {
    NL: 'Zelfde uitkomst onder andere artikelen; de verkeerde artikelen zijn verstuurd.',
    FR: 'Même résultat selon d’autres articles ; les mauvais articles ont été envoyés.',
    DE: 'Gleiches Ergebnis nach anderen Artikeln; die falschen Artikel wurden versandt.',
    EN: 'The same outcome under other articles; the wrong ones were sent out.',
  },
  WRONG_ARTICLE_KEPT: {
    NL: 'Zelfde uitkomst onder andere artikelen; er is niets verstuurd.',
    FR: 'Même résultat selon d’autres articles ; rien n’a été envoyé.',
    DE: 'Gleiches Ergebnis nach anderen Artikeln; es wurde nichts versandt.',
    EN: 'The same outcome under other articles; nothing was sent out.',
  },
  OPEN_THEN_HARMLESS_NOW: {
    NL: 'Toen opengelaten, nu niet strafbaar volgens de getoetste bepalingen.',
    FR: 'Laissé ouvert alors, non punissable maintenant selon les dispositions examinées.',
    DE: 'Damals offengelassen, jetzt nach den geprüften Bestimmungen nicht strafbar.',
    EN: 'Left open then, not illegal now under the provisions tested.',
  },
  WORDING: {
    NL: 'Zelfde uitkomst en artikelen; alleen de motivering is anders verwoord.',
    FR: 'Même résultat et mêmes articles ; seule la motivation est formulée autrement.',
    DE: 'Gleiches Ergebnis und gleiche Artikel; nur die Begründung ist anders formuliert.',
    EN: 'The same outcome and articles; only the reasons are worded differently.',
  },
  NOT_ASKED_THEN: {
    NL: 'Toen niet strafbaar bevonden; wat er naast de wettelijke omschrijving was aangetroffen, werd nog niet gevraagd.',
    FR: 'Jugé non punissable alors ; ce qui avait été rencontré à côté de la définition légale n’était pas encore demandé.',
    DE: 'Damals als nicht strafbar beurteilt; was neben der gesetzlichen Definition angetroffen wurde, wurde noch nicht gefragt.',
    EN: 'Found not illegal then; what was found outside the legal definition was not asked yet.',
  },
};
