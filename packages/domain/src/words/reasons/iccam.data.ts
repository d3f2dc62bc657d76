// Words for the codes of iccam. One sentence for each reason and refusal, for the person who reads it. Origin: written
// for this project, in plain official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and
// English. Left out: nothing.
import type { IccamRefusalCode } from '../../iccam/iccam-rules.js';
import type { IccamDataCode } from '../../iccam/iccam-data-code.js';
import type { Words } from '../../wording.js';

/** Reasons of `IccamRefusalCode`. @internal */
export const iccamRefusalCodeReasons: Words<IccamRefusalCode> = {
  NOT_ASSIGNED_TO_YOU: {
    NL: 'Deze inhoud is aan een ander land toegewezen.',
    FR: 'Ce contenu est attribué à un autre pays.',
    DE: 'Dieser Inhalt ist einem anderen Land zugewiesen.',
    EN: 'This item is assigned to another country.',
  },
  ITEM_IS_FINISHED: {
    NL: 'Voor deze inhoud is al een laatste handeling genoteerd.',
    FR: 'Une action finale est déjà enregistrée pour ce contenu.',
    DE: 'Für diesen Inhalt ist bereits eine abschließende Maßnahme erfasst.',
    EN: 'A final action has already been recorded for this item.',
  },
  CLASSIFICATION_IS_FINAL: {
    NL: 'Deze kwalificatie is definitief.',
    FR: 'Cette qualification est définitive.',
    DE: 'Diese Einstufung ist endgültig.',
    EN: 'This classification is final.',
  },
  ACTIONS_EXIST: {
    NL: 'Er zijn al handelingen genoteerd; opnieuw beoordelen kan niet meer.',
    FR: 'Des actions sont déjà enregistrées ; une nouvelle évaluation n’est plus possible.',
    DE: 'Es sind bereits Maßnahmen erfasst; eine neue Beurteilung ist nicht mehr möglich.',
    EN: 'Actions have been recorded; the item can no longer be judged again.',
  },
  ACTION_REPEATED: {
    NL: 'Deze handeling is al genoteerd.',
    FR: 'Cette action est déjà enregistrée.',
    DE: 'Diese Maßnahme ist bereits erfasst.',
    EN: 'This action has already been recorded.',
  },
  REPORT_INCOMPLETE: {
    NL: 'Vul eerst soort site, commercieel karakter en betaalwijzen in.',
    FR: 'Indiquez d’abord le type de site, le caractère commercial et les moyens de paiement.',
    DE: 'Geben Sie zuerst Art der Website, Kommerzialität und Zahlungsarten an.',
    EN: 'First fill in site type, commerciality and payment methods.',
  },
  NOT_YET_ASSESSED: {
    NL: 'Deze inhoud is nog niet beoordeeld.',
    FR: 'Ce contenu n’a pas encore été évalué.',
    DE: 'Dieser Inhalt ist noch nicht beurteilt.',
    EN: 'This item has not been judged yet.',
  },
  ACTION_CONTRADICTS_ASSESSMENT: {
    NL: 'Deze handeling strookt niet met de beoordeling.',
    FR: 'Cette action contredit l’évaluation.',
    DE: 'Diese Maßnahme widerspricht der Beurteilung.',
    EN: 'This action contradicts the assessment.',
  },
  POLICE_AND_PROVIDER_FIRST: {
    NL: 'Noteer eerst de melding aan de politie en aan de hostingprovider.',
    FR: 'Enregistrez d’abord le signalement à la police et à l’hébergeur.',
    DE: 'Erfassen Sie zuerst die Meldung an Polizei und Hosting-Anbieter.',
    EN: 'First record the report to the police and to the hosting provider.',
  },
  REASON_MISSING: {
    NL: 'Deze handeling vraagt een reden.',
    FR: 'Cette action demande un motif.',
    DE: 'Diese Maßnahme verlangt einen Grund.',
    EN: 'This action needs a reason.',
  },
  REASON_NOT_FOR_ACTION: {
    NL: 'Die reden past niet bij deze handeling.',
    FR: 'Ce motif ne convient pas à cette action.',
    DE: 'Dieser Grund passt nicht zu dieser Maßnahme.',
    EN: 'That reason does not go with this action.',
  },
  ALREADY_CLAIMED: {
    NL: 'Deze inhoud heeft al een referentie.',
    FR: 'Ce contenu a déjà une référence.',
    DE: 'Dieser Inhalt hat bereits ein Aktenzeichen.',
    EN: 'This item already has a reference.',
  },
};

/** Reasons of `IccamDataCode`. @internal */
export const iccamDataCodeReasons: Words<IccamDataCode> = {
  CLASSIFICATION_NOT_FOR_ICCAM: {
    NL: 'Deze kwalificatie kan niet aan het netwerk worden doorgegeven.',
    FR: 'Cette qualification ne peut être communiquée au réseau.',
    DE: 'Diese Einstufung kann dem Netzwerk nicht mitgeteilt werden.',
    EN: 'This classification cannot be told to the network.',
  },
  FINDINGS_NOT_ANSWERED: {
    NL: 'Beantwoord eerst de openstaande vragen.',
    FR: 'Répondez d’abord aux questions restées ouvertes.',
    DE: 'Beantworten Sie zuerst die offenen Fragen.',
    EN: 'Answer the open questions first.',
  },
  UNKNOWN_ICCAM_CODE: {
    NL: 'Het netwerk gebruikt een code die hier niet bekend is.',
    FR: 'Le réseau utilise un code inconnu ici.',
    DE: 'Das Netzwerk verwendet einen hier unbekannten Code.',
    EN: 'The network uses a code that is not known here.',
  },
};
