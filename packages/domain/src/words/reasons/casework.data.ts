// Words for the codes of casework. One sentence for each reason and refusal, for the person who reads it. Origin:
// written for this project, in plain official language. Checked 2026-11-22. Coverage: every code, in Dutch, French,
// German and English. Left out: nothing.
import type { CloseRefusalCode } from '../../casework/may-close.js';
import type { StayReason } from '../../casework/case-after-referrals.js';
import type { PriorityReason } from '../../casework/priority.js';
import { routeReasonReasons } from './routing.data.js';
import type { SetAsideRefusal } from '../../intake/may-set-aside.js';
import type { Words } from '../../wording.js';

/** Reasons of `CloseRefusalCode`. @internal */
export const closeRefusalCodeReasons: Words<CloseRefusalCode> = {
  DANGER_NOT_HANDED_OVER: {
    NL: 'Mogelijk verkeert een kind in gevaar en het dossier is nog niet aan de politie overgedragen.',
    FR: 'Un enfant est peut-être en danger et le dossier n’a pas encore été remis à la police.',
    DE: 'Ein Kind ist möglicherweise in Gefahr, und der Fall wurde der Polizei noch nicht übergeben.',
    EN: 'A child may be in danger and the case has not been handed over to the police yet.',
  },
  REFERRALS_OPEN: {
    NL: 'Er lopen nog doorverwijzingen. Voltooi ze of trek ze eerst in.',
    FR: 'Des transmissions sont encore en cours. Terminez-les ou retirez-les d’abord.',
    DE: 'Es laufen noch Weiterleitungen. Erledigen Sie sie oder ziehen Sie sie zuerst zurück.',
    EN: 'Referrals are still open. Complete or withdraw them first.',
  },
  NOT_ASSESSED: {
    NL: 'Niet alle inhoud is beoordeeld.',
    FR: 'Tous les contenus n’ont pas été évalués.',
    DE: 'Nicht alle Inhalte sind beurteilt.',
    EN: 'Not every content item has been judged.',
  },
  NOTHING_HANDED_OVER: {
    NL: 'Er is strafbare inhoud die door niemand is overgenomen.',
    FR: 'Aucun destinataire n’a repris ce contenu punissable.',
    DE: 'Strafbare Inhalte wurden von niemandem übernommen.',
    EN: 'Some illegal content has not been taken over by anyone.',
  },
  UNDETERMINED_IS_NOT_HARMLESS: {
    NL: 'Wat niet bepaald is, kan pas worden afgesloten nadat het aan de politie is overgedragen.',
    FR: 'Ce qui est indéterminé ne peut être clôturé qu’après remise à la police.',
    DE: 'Was noch offen ist, kann erst nach Übergabe an die Polizei abgeschlossen werden.',
    EN: 'What is undetermined can be closed only after it has been handed over to the police.',
  },
  REASON_DOES_NOT_FIT: {
    NL: 'Die reden klopt niet voor alle inhoud van dit dossier.',
    FR: 'Ce motif n’est pas exact pour tous les contenus de ce dossier.',
    DE: 'Dieser Grund trifft nicht auf alle Inhalte dieses Falls zu.',
    EN: 'That reason is not true of all the content of this case.',
  },
  OTHER_LAW_IS_NOT_HARMLESS: {
    NL: 'Wat buiten de toetsing valt, eindigt pas bij een andere dienst of bij de politie.',
    FR: 'Ce qui sort de l’examen ne se termine qu’auprès d’un autre service ou de la police.',
    DE: 'Was außerhalb der Prüfung liegt, endet erst bei einer anderen Stelle oder bei der Polizei.',
    EN: 'What is outside the test ends only at another service or with police.',
  },
};

/** Reasons of `StayReason`. @internal */
export const stayReasonReasons: Words<StayReason> = {
  NOT_ROUTED: {
    NL: 'Het dossier is niet doorverwezen; wie het behandelt, sluit het af.',
    FR: 'Le dossier n’est pas transmis ; la personne qui le traite le clôture.',
    DE: 'Der Fall ist nicht weitergeleitet; wer ihn bearbeitet, schließt ihn ab.',
    EN: 'The case is not routed; whoever works on it closes it.',
  },
  NO_REFERRALS: {
    NL: 'Het dossier heeft geen doorverwijzingen.',
    FR: 'Le dossier n’a pas de transmission.',
    DE: 'Der Fall hat keine Weiterleitungen.',
    EN: 'The case has no referrals.',
  },
  REFERRAL_FAILED: {
    NL: 'Een doorverwijzing is mislukt.',
    FR: 'Une transmission a échoué.',
    DE: 'Eine Weiterleitung ist fehlgeschlagen.',
    EN: 'A referral has failed.',
  },
  REFERRAL_OPEN: {
    NL: 'Een doorverwijzing loopt nog.',
    FR: 'Une transmission est encore en cours.',
    DE: 'Eine Weiterleitung läuft noch.',
    EN: 'A referral is still open.',
  },
  OUTCOME_UNKNOWN: {
    NL: 'Van een voltooide doorverwijzing is het resultaat niet bekend.',
    FR: 'Le résultat d’une transmission terminée n’est pas connu.',
    DE: 'Das Ergebnis einer erledigten Weiterleitung ist nicht bekannt.',
    EN: 'The outcome of a completed referral is not known.',
  },
  RECIPIENT_REFUSED: {
    NL: 'Een ontvanger heeft geweigerd; een medewerker moet beslissen.',
    FR: 'Un destinataire a refusé ; un membre de l’équipe doit trancher.',
    DE: 'Ein Empfänger hat abgelehnt; jemand aus dem Team muss entscheiden.',
    EN: 'A recipient has refused; a member of staff has to decide.',
  },
  CONTENT_MOVED: {
    NL: 'De inhoud is verplaatst en moet opnieuw worden doorverwezen.',
    FR: 'Le contenu a été déplacé et doit faire l’objet d’une nouvelle transmission.',
    DE: 'Der Inhalt wurde verlagert und muss erneut weitergeleitet werden.',
    EN: 'The content has moved and has to be routed again.',
  },
  TAKEDOWN_WITHDRAWN: {
    NL: 'De overdracht die tot verwijdering moest leiden, is ingetrokken.',
    FR: 'La transmission qui devait mener au retrait a été annulée.',
    DE: 'Die Weiterleitung, die zur Entfernung führen sollte, wurde zurückgezogen.',
    EN: 'The referral that was to lead to removal has been withdrawn.',
  },
};

/** Reasons of `PriorityReason`. @internal */
export const priorityReasonReasons: Words<PriorityReason> = {
  IMMEDIATE_DANGER: routeReasonReasons.IMMEDIATE_DANGER,
  WAITING: {
    NL: 'Het dossier wacht al enige tijd.',
    FR: 'Le dossier attend depuis un certain temps.',
    DE: 'Der Fall wartet schon einige Zeit.',
    EN: 'The case has been waiting for some time.',
  },
  FURTHER_REPORTS: {
    NL: 'Hetzelfde adres is meer dan één keer gemeld.',
    FR: 'La même adresse a été signalée plusieurs fois.',
    DE: 'Dieselbe Adresse wurde mehrfach gemeldet.',
    EN: 'The same address was reported more than once.',
  },
};

/** Sentences for `SetAsideRefusal`. @internal */
export const setAsideRefusalReasons: Words<SetAsideRefusal> = {
  STATES_DANGER: {
    NL: 'Een melding zegt dat een kind in gevaar is; een medewerker leest elke melding van gevaar.',
    FR: 'Un signalement indique qu’un enfant est en danger ; un membre de l’équipe lit chaque signalement de danger.',
    DE: 'Laut einer Meldung ist ein Kind in Gefahr; jede solche Meldung wird von jemandem aus dem Team gelesen.',
    EN: 'A report says that a child is in danger; a member of staff reads every report of danger.',
  },
  WORKED_ON: {
    NL: 'Een medewerker heeft al aan dit dossier gewerkt.',
    FR: 'Un membre de l’équipe a déjà travaillé sur ce dossier.',
    DE: 'Jemand aus dem Team hat an diesem Fall schon gearbeitet.',
    EN: 'A member of staff has already worked on this case.',
  },
  REPORTED_AT_OTHER_TIMES: {
    NL: 'Dit adres is ook buiten de gekozen periode gemeld.',
    FR: 'Cette adresse a aussi été signalée en dehors de la période choisie.',
    DE: 'Diese Adresse wurde auch außerhalb des gewählten Zeitraums gemeldet.',
    EN: 'This address was also reported outside the selected period.',
  },
  REPORTER_LEFT_CONTACT: {
    NL: 'Een melder heeft contactgegevens achtergelaten.',
    FR: 'Un auteur de signalement a laissé ses coordonnées.',
    DE: 'Eine meldende Person hat Kontaktdaten hinterlassen.',
    EN: 'A reporter left contact data.',
  },
  ALREADY_SET_ASIDE: {
    NL: 'Dit dossier is al achteraan geplaatst.',
    FR: 'Ce dossier est déjà placé en fin de file.',
    DE: 'Dieser Fall ist schon zurückgestellt.',
    EN: 'This case is already set aside.',
  },
};
