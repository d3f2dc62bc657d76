// Words for the codes of deadlines. One sentence on what each code means. Origin: written for this project, in plain
// official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { ClockCode } from '../../deadlines/clock-code.js';
import type { DeadlineStage } from '../../deadlines/due-at.js';
import type { YardstickState } from '../../deadlines/yardstick.js';
import type { Words } from '../../wording.js';

/** Explanations of `DeadlineStage`. @internal */
export const deadlineStageExplanations: Words<DeadlineStage> = {
  ON_TIME: {
    NL: 'Er is nog voldoende tijd.',
    FR: 'Il reste assez de temps.',
    DE: 'Es ist noch genügend Zeit.',
    EN: 'There is time left.',
  },
  DUE_SOON: {
    NL: 'Er is een herinnering gestuurd.',
    FR: 'Un rappel a été envoyé.',
    DE: 'Eine Erinnerung wurde verschickt.',
    EN: 'A reminder has been sent.',
  },
  OVERDUE: {
    NL: 'De termijn is verstreken.',
    FR: 'Le délai est dépassé.',
    DE: 'Die Frist ist verstrichen.',
    EN: 'The deadline has passed.',
  },
  ESCALATED: {
    NL: 'De termijn is verstreken en de supervisor is ingelicht.',
    FR: 'Le délai est dépassé et le superviseur est averti.',
    DE: 'Die Frist ist verstrichen und die Leitung ist informiert.',
    EN: 'The deadline has passed and a supervisor has been told.',
  },
};

/** Explanations of `ClockCode`. @internal */
export const clockCodeExplanations: Words<ClockCode> = {
  FIRST_REVIEW: {
    NL: 'De melding is ontvangen en nog door niemand bekeken.',
    FR: 'Le signalement est reçu et personne ne l’a encore examiné.',
    DE: 'Die Meldung ist da, und niemand hat sie bisher geprüft.',
    EN: 'The report has been received and nobody has looked at it yet.',
  },
  REVIEW: {
    NL: 'Iemand heeft het dossier opgenomen; sindsdien is het niet gevorderd.',
    FR: 'Quelqu’un a pris le dossier en charge ; il n’a pas avancé depuis.',
    DE: 'Jemand hat den Fall übernommen; seither ist er nicht weitergekommen.',
    EN: 'Somebody has claimed the case; it has made no progress since.',
  },
  SECOND_OPINION: {
    NL: 'Een tweede analist moet het dossier beoordelen.',
    FR: 'Un second analyste doit examiner le dossier.',
    DE: 'Eine zweite Person muss den Fall beurteilen.',
    EN: 'A second analyst must judge the case.',
  },
  DECISION: {
    NL: 'Het dossier is in beraad; een medewerker moet beslissen hoe het verder moet.',
    FR: 'Le dossier est suspendu ; un membre de l’équipe doit décider de la suite.',
    DE: 'Der Fall ist zurückgestellt; jemand aus dem Team muss entscheiden, wie es weitergeht.',
    EN: 'The case is held; a member of staff must decide how to proceed.',
  },
  FOLLOW_UP: {
    NL: 'Geen enkele ontvanger moet nog optreden; een medewerker moet het dossier afsluiten of opnieuw doorverwijzen.',
    FR: 'Plus aucun destinataire ne doit agir ; un membre de l’équipe doit clôturer le dossier ou le transmettre à nouveau.',
    DE: 'Kein Empfänger muss mehr handeln; jemand aus dem Team muss den Fall abschließen oder erneut weiterleiten.',
    EN: 'No recipient has anything left to do; a member of staff must close the case or route it again.',
  },
  CLEARANCE: {
    NL: 'De politie moet beslissen of de kennisgeving mag worden verzonden.',
    FR: 'La police doit décider si la notification peut être envoyée.',
    DE: 'Die Polizei muss entscheiden, ob die DSA-Meldung versandt werden darf.',
    EN: 'The police must decide whether the notice may be sent.',
  },
  HOLD_REVIEW: {
    NL: 'De politie houdt de kennisgeving tegen en moet die beslissing op de afgesproken dag herzien.',
    FR: 'La police suspend la notification et doit réexaminer cette décision à la date convenue.',
    DE: 'Die Polizei hält die DSA-Meldung an und muss diese Entscheidung am vereinbarten Tag überprüfen.',
    EN: 'The police are holding the notice and must review that decision on the agreed day.',
  },
  DISPATCH: {
    NL: 'De overdracht mag worden verzonden, maar is nog niet verzonden.',
    FR: 'La transmission peut être envoyée, mais ne l’a pas encore été.',
    DE: 'Die Übergabe darf versandt werden, ist aber noch nicht versandt.',
    EN: 'The hand-over may be sent but has not been sent yet.',
  },
  ACKNOWLEDGEMENT: {
    NL: 'De ontvanger heeft de ontvangst nog niet bevestigd.',
    FR: 'Le destinataire n’a pas encore confirmé la réception.',
    DE: 'Der Empfänger hat den Empfang noch nicht bestätigt.',
    EN: 'The recipient has not confirmed receipt yet.',
  },
  COMPLETION: {
    NL: 'De ontvanger heeft de ontvangst bevestigd; het gevolg is nog niet bekend.',
    FR: 'Le destinataire a confirmé la réception ; la suite donnée n’est pas encore connue.',
    DE: 'Der Empfänger hat den Empfang bestätigt; das Ergebnis ist noch nicht bekannt.',
    EN: 'The recipient has confirmed receipt; the outcome is not known yet.',
  },
  RETRY: {
    NL: 'De overdracht is mislukt; een medewerker moet de oorzaak verhelpen en het opnieuw proberen.',
    FR: 'La transmission a échoué ; un membre de l’équipe doit remédier à la cause et réessayer.',
    DE: 'Die Übergabe ist fehlgeschlagen; jemand aus dem Team muss die Ursache beheben und es erneut versuchen.',
    EN: 'The hand-over failed; a member of staff must remove the cause and try again.',
  },
  ANSWER_TO_POLICE: {
    NL: 'De politie heeft een vraag gesteld die nog niet beantwoord is.',
    FR: 'La police a posé une question qui n’a pas encore reçu de réponse.',
    DE: 'Die Polizei hat eine Frage gestellt, die noch nicht beantwortet ist.',
    EN: 'The police have asked a question that has not been answered yet.',
  },
  CONTACT_APPROVAL: {
    NL: 'Een medewerker moet het adres goedkeuren voor er iets naartoe wordt gestuurd.',
    FR: 'Un membre de l’équipe doit approuver l’adresse avant tout envoi.',
    DE: 'Jemand aus dem Team muss die Adresse genehmigen, bevor etwas dorthin gesendet wird.',
    EN: 'A member of staff must approve the address before anything is sent there.',
  },
};

/** Explanations of `YardstickState`. @internal */
export const yardstickStateExplanations: Words<YardstickState> = {
  RUNNING: {
    NL: 'De inhoud is nog niet verwijderd en de termijn loopt nog.',
    FR: 'Le contenu n’est pas encore retiré et le délai court toujours.',
    DE: 'Der Inhalt ist noch nicht entfernt, und die Frist läuft noch.',
    EN: 'The content has not been removed yet and there is still time.',
  },
  MET: {
    NL: 'De inhoud is binnen de termijn verwijderd.',
    FR: 'Le contenu a été retiré dans le délai.',
    DE: 'Der Inhalt wurde fristgerecht entfernt.',
    EN: 'The content was removed in time.',
  },
  MISSED: {
    NL: 'De termijn is verstreken voor de inhoud verwijderd was.',
    FR: 'Le délai s’est écoulé avant le retrait du contenu.',
    DE: 'Die Frist ist verstrichen, bevor der Inhalt entfernt war.',
    EN: 'The time ran out before the content was removed.',
  },
  NOT_COUNTED: {
    NL: 'Er was niets te verwijderen, of anderen volgen de verwijdering op.',
    FR: 'Il n’y avait rien à retirer, ou d’autres suivent le retrait.',
    DE: 'Es gab nichts zu entfernen, oder die Entfernung wird von anderen verfolgt.',
    EN: 'There was nothing to remove, or others are following up the removal.',
  },
};
