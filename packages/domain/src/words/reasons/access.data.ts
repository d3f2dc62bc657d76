// Words for the codes of access. One sentence for each reason and refusal, for the person who reads it. Origin: written
// for this project, in plain official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and
// English. Left out: nothing.
import type { AccessRefusalCode } from '../../access/access-refusal.js';
import type { NotLeasedToYou } from '../../access/case-access.js';
import type { Words } from '../../wording.js';

/** Reasons of `AccessRefusalCode`. @internal */
export const accessRefusalCodeReasons: Words<AccessRefusalCode> = {
  NOT_LEASED_TO_YOU: {
    NL: 'Neem het dossier eerst op; u hebt het nu niet in behandeling.',
    FR: 'Prenez d’abord le dossier en charge ; vous ne l’avez pas actuellement.',
    DE: 'Übernehmen Sie den Fall zuerst; Sie bearbeiten ihn derzeit nicht.',
    EN: 'Claim the case first; you are not working on it now.',
  },
  CASE_LEASED: {
    NL: 'Iemand anders heeft het dossier opgenomen; alleen een supervisor kan het overnemen.',
    FR: 'Une autre personne a pris le dossier en charge ; seul un superviseur peut le reprendre.',
    DE: 'Jemand anders hat den Fall übernommen; nur die Leitung kann ihn an sich nehmen.',
    EN: 'Somebody else has claimed the case; only a supervisor can take it over.',
  },
  NEEDS_SUPERVISOR: {
    NL: 'Dit oordeel is voorbehouden aan een supervisor.',
    FR: 'Cet avis relève d’un superviseur.',
    DE: 'Diese Beurteilung ist der Leitung vorbehalten.',
    EN: 'Only a supervisor can give this opinion.',
  },
  SAME_PERSON: {
    NL: 'U hebt hierover al geoordeeld; het tweede oordeel, of de beslissing na twee oordelen, komt van iemand anders.',
    FR: 'Vous vous êtes déjà prononcé à ce sujet ; le second avis, ou la décision après deux avis, revient à une autre personne.',
    DE: 'Sie haben dies bereits beurteilt; Zweitbeurteilung und Entscheidung über zwei Urteile kommen von einer anderen Person.',
    EN: 'You have already judged this; the second opinion, or the decision after two opinions, must come from somebody else.',
  },
  ROLES_EXCLUDE_EACH_OTHER: {
    NL: 'Uw account heeft rollen die elkaar uitsluiten; laat een ervan intrekken en meld u opnieuw aan.',
    FR: 'Votre compte réunit des rôles qui s’excluent ; faites-en retirer un et reconnectez-vous.',
    DE: 'Ihr Konto hat Rollen, die einander ausschließen; lassen Sie eine entziehen und melden Sie sich neu an.',
    EN: 'Your account has roles that exclude each other; have one taken away and sign in again.',
  },
  MACHINE_MAY_NOT_HOLD_ROLE: {
    NL: 'Een programma mag deze rol niet hebben; laat de rol intrekken.',
    FR: 'Un programme ne peut pas avoir ce rôle ; faites-le retirer.',
    DE: 'Ein Programm darf diese Rolle nicht haben; lassen Sie die Rolle entziehen.',
    EN: 'A program may not hold this role; have it taken away.',
  },
  STEP_UP_REQUIRED: {
    NL: 'Meld u opnieuw aan met sterke authenticatie.',
    FR: 'Reconnectez-vous avec une authentification forte.',
    DE: 'Melden Sie sich mit starker Authentifizierung erneut an.',
    EN: 'Sign in again with strong authentication.',
  },
  VETTING_NOT_VALID: {
    NL: 'Uw screening is vandaag niet geldig; vraag een supervisor of beheerder om ze vast te leggen.',
    FR: 'Votre vérification de sécurité n’est pas valable aujourd’hui ; demandez à un superviseur ou à un administrateur de l’enregistrer.',
    DE: 'Ihre Sicherheitsüberprüfung ist heute nicht gültig; bitten Sie die Leitung oder einen Administrator, sie zu erfassen.',
    EN: 'Your vetting is not valid today; ask a supervisor or administrator to record it.',
  },
  RELEASE_REASON_NOT_ACCEPTED: {
    NL: 'Deze reden geldt hiervoor niet; kies een andere.',
    FR: 'Ce motif n’est pas admis pour cette demande ; choisissez-en un autre.',
    DE: 'Dieser Grund gilt hierfür nicht; wählen Sie einen anderen.',
    EN: 'This reason is not accepted for it; choose another.',
  },
  NOTHING_TO_RELEASE: {
    NL: 'De melding bevat dit niet of niet meer.',
    FR: 'Le signalement ne contient pas, ou plus, ces données.',
    DE: 'Die Meldung enthält diese Angaben nicht oder nicht mehr.',
    EN: 'The report does not contain it, or no longer.',
  },
  RELEASE_EXISTS: {
    NL: 'U hebt hiervoor al een lopende aanvraag of vrijgave.',
    FR: 'Vous avez déjà une demande ou une autorisation en cours à ce sujet.',
    DE: 'Dafür läuft bereits eine Anfrage oder Freigabe von Ihnen.',
    EN: 'You already have a request or a release for it.',
  },
  RELEASE_QUOTA_REACHED: {
    NL: 'U hebt het maximum aantal aanvragen bereikt; een supervisor is verwittigd.',
    FR: 'Vous avez atteint le nombre maximal de demandes ; un superviseur est averti.',
    DE: 'Sie haben die Höchstzahl an Anfragen erreicht; die Leitung ist informiert.',
    EN: 'You have made the maximum number of requests; a supervisor is informed.',
  },
  OWN_REQUEST: {
    NL: 'U hebt dit zelf aangevraagd; iemand anders moet erover beslissen.',
    FR: 'C’est votre propre demande ; une autre personne doit en décider.',
    DE: 'Sie haben dies selbst beantragt; eine andere Person muss entscheiden.',
    EN: 'You have made this request; somebody else must decide on it.',
  },
  RELEASE_NOT_WAITING: {
    NL: 'Over deze aanvraag is al beslist, of ze is vervallen.',
    FR: 'Cette demande a déjà fait l’objet d’une décision, ou a expiré.',
    DE: 'Über diese Anfrage ist bereits entschieden, oder sie ist verfallen.',
    EN: 'This request was already decided on, or has expired.',
  },
  RELEASE_NOT_OPEN: {
    NL: 'Dit is nu niet vrijgegeven; vraag de vrijgave aan.',
    FR: 'Ces données ne sont pas communiquées actuellement ; faites une demande.',
    DE: 'Dies ist derzeit nicht freigegeben; beantragen Sie die Freigabe.',
    EN: 'It is not released now; ask for a release.',
  },
  RELEASED_TO_ANOTHER: {
    NL: 'Dit is voor iemand anders vrijgegeven; vraag zelf de vrijgave aan.',
    FR: 'Ces données sont communiquées à une autre personne ; faites votre propre demande.',
    DE: 'Dies ist für eine andere Person freigegeben; beantragen Sie selbst die Freigabe.',
    EN: 'It is released for somebody else; ask for a release yourself.',
  },
  TRANSITION_NOT_ALLOWED: {
    NL: 'Dat kan niet in de huidige status.',
    FR: 'Cela n’est pas possible dans l’état actuel.',
    DE: 'Das ist im aktuellen Status nicht möglich.',
    EN: 'That is not possible in the present status.',
  },
};

/** Why a person does not hold the lease of a case. @internal */
export const leaseReasons: Words<NotLeasedToYou['reason']> = {
  FREE: {
    NL: 'Niemand heeft het dossier nu in behandeling.',
    FR: 'Personne ne traite actuellement le dossier.',
    DE: 'Derzeit bearbeitet niemand den Fall.',
    EN: 'Nobody is working on the case now.',
  },
  LEASED_TO_ANOTHER: {
    NL: 'Iemand anders heeft het dossier nu in behandeling.',
    FR: 'Une autre personne traite actuellement le dossier.',
    DE: 'Jemand anders bearbeitet den Fall derzeit.',
    EN: 'Somebody else is working on the case now.',
  },
};
