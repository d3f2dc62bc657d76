// Words for the codes of deadlines. One sentence on what each code means.
// Origin: written for this project, in plain official language. Checked 2026-11-22.
// Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { ClockCode } from '../../deadlines/clock-code.js';
import type { DeadlineStage } from '../../deadlines/due-at.js';
import type { YardstickState } from '../../deadlines/yardstick.js';
import type { Words } from '../wording.js';

/** Explanations of `DeadlineStage`. @internal */
export const deadlineStageExplanations: Words<DeadlineStage> = {
  ON_TIME: {
    NL: 'Er is nog ruim tijd.',
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
    NL: 'De melding is binnen en niemand heeft ze al bekeken.',
    FR: 'Le signalement est reçu et personne ne l’a encore examiné.',
    DE: 'Die Meldung ist da, und niemand hat sie bisher geprüft.',
    EN: 'The report is in and nobody has looked at it yet.',
  },
  REVIEW: {
    NL: 'Iemand heeft het dossier genomen; sindsdien is het niet verder gekomen.',
    FR: 'Quelqu’un a pris le dossier ; depuis, il n’a pas avancé.',
    DE: 'Jemand hat den Fall übernommen; seither ist er nicht weitergekommen.',
    EN: 'Somebody has claimed the case; it has not moved since.',
  },
  SECOND_OPINION: {
    NL: 'Een tweede persoon moet het dossier beoordelen.',
    FR: 'Une seconde personne doit examiner le dossier.',
    DE: 'Eine zweite Person muss den Fall beurteilen.',
    EN: 'A second person must judge the case.',
  },
  DECISION: {
    NL: 'Het dossier is aangehouden; een persoon moet beslissen hoe het verder gaat.',
    FR: 'Le dossier est en attente ; une personne doit décider de la suite.',
    DE: 'Der Fall ist zurückgestellt; eine Person muss entscheiden, wie es weitergeht.',
    EN: 'The case is held; a person must decide how it goes on.',
  },
  FOLLOW_UP: {
    NL: 'Geen ontvanger is nog aan zet; een persoon moet het dossier sluiten of opnieuw doorverwijzen.',
    FR: 'Plus aucun destinataire ne doit agir ; une personne doit clôturer ou transmettre à nouveau.',
    DE: 'Kein Empfänger ist mehr am Zug; eine Person muss den Fall abschließen oder neu weiterleiten.',
    EN: 'No recipient has anything left to do; a person must close the case or route it again.',
  },
  CLEARANCE: {
    NL: 'De politie moet beslissen of de kennisgeving mag vertrekken.',
    FR: 'La police doit décider si la notification peut partir.',
    DE: 'Die Polizei muss entscheiden, ob die Meldung hinausgehen darf.',
    EN: 'Police must decide whether the notice may leave.',
  },
  HOLD_REVIEW: {
    NL: 'De politie houdt de kennisgeving tegen en moet dat op de afgesproken dag herzien.',
    FR: 'La police suspend la notification et doit réexaminer cela au jour convenu.',
    DE: 'Die Polizei hält die Meldung an und muss das am vereinbarten Tag überprüfen.',
    EN: 'Police hold the notice and must look at that again on the day agreed.',
  },
  DISPATCH: {
    NL: 'De overdracht mag vertrekken en is nog niet vertrokken.',
    FR: 'La transmission peut partir et n’est pas encore partie.',
    DE: 'Die Übergabe darf hinaus und ist noch nicht hinausgegangen.',
    EN: 'The hand-over may leave and has not left yet.',
  },
  ACKNOWLEDGEMENT: {
    NL: 'De ontvanger heeft nog niet bevestigd.',
    FR: 'Le destinataire n’a pas encore confirmé.',
    DE: 'Der Empfänger hat noch nicht bestätigt.',
    EN: 'The recipient has not confirmed yet.',
  },
  COMPLETION: {
    NL: 'De ontvanger heeft bevestigd; wat ervan kwam, is nog niet bekend.',
    FR: 'Le destinataire a confirmé ; la suite donnée n’est pas encore connue.',
    DE: 'Der Empfänger hat bestätigt; was daraus wurde, ist noch nicht bekannt.',
    EN: 'The recipient has confirmed; what came of it is not known yet.',
  },
  RETRY: {
    NL: 'De overdracht is mislukt; een persoon moet de oorzaak oplossen en opnieuw proberen.',
    FR: 'La transmission a échoué ; une personne doit corriger la cause et réessayer.',
    DE: 'Die Übergabe ist fehlgeschlagen; eine Person muss die Ursache beheben und es erneut versuchen.',
    EN: 'The hand-over failed; a person must mend the cause and try again.',
  },
  ANSWER_TO_POLICE: {
    NL: 'De politie heeft een vraag gesteld die nog niet beantwoord is.',
    FR: 'La police a posé une question qui n’a pas encore reçu de réponse.',
    DE: 'Die Polizei hat eine Frage gestellt, die noch nicht beantwortet ist.',
    EN: 'Police have asked a question that is not answered yet.',
  },
  CONTACT_APPROVAL: {
    NL: 'Een persoon moet het adres goedkeuren voor er iets naartoe gaat.',
    FR: 'Une personne doit approuver l’adresse avant tout envoi.',
    DE: 'Eine Person muss die Adresse genehmigen, bevor etwas dorthin geht.',
    EN: 'A person must approve the address before anything goes there.',
  },
};

/** Explanations of `YardstickState`. @internal */
export const yardstickStateExplanations: Words<YardstickState> = {
  RUNNING: {
    NL: 'De inhoud is nog niet verwijderd en de tijd is nog niet om.',
    FR: 'Le contenu n’est pas encore retiré et le délai court toujours.',
    DE: 'Der Inhalt ist noch nicht entfernt, und die Zeit läuft noch.',
    EN: 'The content is not removed yet and there is time left.',
  },
  MET: {
    NL: 'De inhoud was binnen de tijd verwijderd.',
    FR: 'Le contenu a été retiré dans le délai.',
    DE: 'Der Inhalt wurde rechtzeitig entfernt.',
    EN: 'The content was removed in time.',
  },
  MISSED: {
    NL: 'De tijd was om voor de inhoud verwijderd was.',
    FR: 'Le délai s’est écoulé avant le retrait du contenu.',
    DE: 'Die Zeit war um, bevor der Inhalt entfernt war.',
    EN: 'The time was over before the content was removed.',
  },
  NOT_COUNTED: {
    NL: 'Er was niets te verwijderen, of anderen volgen de verwijdering op.',
    FR: 'Il n’y avait rien à retirer, ou d’autres suivent le retrait.',
    DE: 'Es gab nichts zu entfernen, oder andere verfolgen die Entfernung.',
    EN: 'There was nothing to remove, or others follow the removal.',
  },
};
