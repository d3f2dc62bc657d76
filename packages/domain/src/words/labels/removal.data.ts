// Words for the codes of the removal watch. Short labels, for screens and lists.
// Origin: written for this project, in plain official language. Checked 2026-11-22.
// Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { NoAnswer, RedirectKind } from '../../removal/raw-reach.js';
import type { Reachability, ReachabilityProof } from '../../removal/reachability.js';
import type { HostMove } from '../../removal/watched-items.js';
import type { RemovalState } from '../../removal/removal-state.js';
import type { Words } from '../wording.js';

/** Labels of `Reachability`. @internal */
export const reachabilityLabels: Words<Reachability> = {
  ONLINE: { NL: 'Online', FR: 'En ligne', DE: 'Online', EN: 'Online' },
  GONE_404_410: {
    NL: 'Verdwenen volgens de server (404 of 410)',
    FR: 'Disparu selon le serveur (404 ou 410)',
    DE: 'Laut Server nicht mehr da (404 oder 410)',
    EN: 'Gone, says the server (404 or 410)',
  },
  DNS_GONE: {
    NL: 'Hostnaam bestaat niet meer',
    FR: 'Le nom d’hôte n’existe plus',
    DE: 'Hostname existiert nicht mehr',
    EN: 'Hostname no longer exists',
  },
  SEEN_OFFLINE: {
    NL: 'Door een medewerker niet meer gezien',
    FR: 'Constaté disparu par un membre de l’équipe',
    DE: 'Vom Team nicht mehr gesehen',
    EN: 'Seen to be gone by a member of staff',
  },
  REDIRECTED: { NL: 'Doorgestuurd', FR: 'Redirigé', DE: 'Weitergeleitet', EN: 'Redirected' },
  FORBIDDEN: {
    NL: 'Toegang geweigerd',
    FR: 'Accès refusé',
    DE: 'Zugriff verweigert',
    EN: 'Access forbidden',
  },
  LEGALLY_BLOCKED: {
    NL: 'Om juridische redenen geblokkeerd',
    FR: 'Bloqué pour des raisons juridiques',
    DE: 'Aus rechtlichen Gründen gesperrt',
    EN: 'Blocked for legal reasons',
  },
  THROTTLED: {
    NL: 'Te veel aanvragen volgens de server',
    FR: 'Trop de requêtes selon le serveur',
    DE: 'Laut Server zu viele Anfragen',
    EN: 'Too many requests, says the server',
  },
  SERVER_FAULT: {
    NL: 'Storing van de server',
    FR: 'Panne du serveur',
    DE: 'Störung des Servers',
    EN: 'Fault of the server',
  },
  TLS_FAULT: {
    NL: 'Geen veilige verbinding',
    FR: 'Pas de connexion sécurisée',
    DE: 'Keine sichere Verbindung',
    EN: 'No secure connection',
  },
  UNREACHABLE: {
    NL: 'Geen antwoord',
    FR: 'Pas de réponse',
    DE: 'Keine Antwort',
    EN: 'No answer',
  },
  UNCLEAR: {
    NL: 'Onduidelijk antwoord',
    FR: 'Réponse peu claire',
    DE: 'Unklare Antwort',
    EN: 'Unclear answer',
  },
  NOT_ALLOWED: {
    NL: 'Leidt naar een besloten netwerk',
    FR: 'Mène à un réseau privé',
    DE: 'Führt in ein privates Netz',
    EN: 'Leads into a private network',
  },
  NOT_CHECKABLE: {
    NL: 'Van hieruit niet na te gaan',
    FR: 'Invérifiable d’ici',
    DE: 'Von hier aus nicht prüfbar',
    EN: 'Not checkable from here',
  },
};

/** Labels of `ReachabilityProof`. @internal */
export const reachabilityProofLabels: Words<ReachabilityProof> = {
  THERE: { NL: 'Staat er', FR: 'Présent', DE: 'Vorhanden', EN: 'There' },
  GONE: { NL: 'Weg', FR: 'Disparu', DE: 'Verschwunden', EN: 'Gone' },
  NOTHING: { NL: 'Bewijst niets', FR: 'Ne prouve rien', DE: 'Beweist nichts', EN: 'Proves nothing' },
};

/** Labels of `RedirectKind`. @internal */
export const redirectKindLabels: Words<RedirectKind> = {
  SAME_SITE: {
    NL: 'Elders op dezelfde site',
    FR: 'Ailleurs sur le même site',
    DE: 'Anderswo auf derselben Website',
    EN: 'Elsewhere on the same site',
  },
  SITE_ROOT: {
    NL: 'Naar de startpagina van de site',
    FR: 'Vers la page d’accueil du site',
    DE: 'Zur Startseite der Website',
    EN: 'To the front page of the site',
  },
  OTHER_SITE: {
    NL: 'Naar een andere site',
    FR: 'Vers un autre site',
    DE: 'Zu einer anderen Website',
    EN: 'To another site',
  },
  ENDLESS: {
    NL: 'Blijft doorsturen',
    FR: 'Redirige sans fin',
    DE: 'Leitet endlos weiter',
    EN: 'Redirects without end',
  },
  UNREADABLE: {
    NL: 'Zonder leesbaar doel',
    FR: 'Sans destination lisible',
    DE: 'Ohne lesbares Ziel',
    EN: 'Without a readable target',
  },
};

/** Labels of `NoAnswer`. @internal */
export const noAnswerLabels: Words<NoAnswer> = {
  NAME_NOT_FOUND: {
    NL: 'Hostnaam bestaat niet',
    FR: 'Nom d’hôte inexistant',
    DE: 'Hostname existiert nicht',
    EN: 'Hostname does not exist',
  },
  NAME_SERVER_FAILED: {
    NL: 'Naamserver antwoordt niet',
    FR: 'Le serveur de noms ne répond pas',
    DE: 'Nameserver antwortet nicht',
    EN: 'Name server does not answer',
  },
  CONNECTION_REFUSED: {
    NL: 'Verbinding geweigerd',
    FR: 'Connexion refusée',
    DE: 'Verbindung abgelehnt',
    EN: 'Connection refused',
  },
  CONNECTION_LOST: {
    NL: 'Verbinding verbroken',
    FR: 'Connexion interrompue',
    DE: 'Verbindung abgebrochen',
    EN: 'Connection lost',
  },
  TIMED_OUT: {
    NL: 'Geen tijdig antwoord',
    FR: 'Pas de réponse dans le délai',
    DE: 'Keine rechtzeitige Antwort',
    EN: 'No answer in time',
  },
  TLS_FAILED: {
    NL: 'Beveiligde verbinding mislukt (TLS)',
    FR: 'Échec de la connexion sécurisée (TLS)',
    DE: 'Sichere Verbindung fehlgeschlagen (TLS)',
    EN: 'Secure connection failed (TLS)',
  },
  NOT_HTTP: {
    NL: 'Antwoord is geen HTTP',
    FR: 'La réponse n’est pas du HTTP',
    DE: 'Antwort ist kein HTTP',
    EN: 'Answer is not HTTP',
  },
  ADDRESS_NOT_ALLOWED: {
    NL: 'IP-adres uit een besloten netwerk',
    FR: 'Adresse IP d’un réseau privé',
    DE: 'IP-Adresse eines privaten Netzes',
    EN: 'IP address of a private network',
  },
  NO_WAY_THERE: {
    NL: 'Van hieruit onbereikbaar',
    FR: 'Inaccessible d’ici',
    DE: 'Von hier aus nicht erreichbar',
    EN: 'Not reachable from here',
  },
};

/** Labels of `HostMove`. @internal */
export const hostMoveLabels: Words<HostMove> = {
  NONE: { NL: 'Niet verhuisd', FR: 'Pas déplacé', DE: 'Nicht umgezogen', EN: 'Not moved' },
  OTHER_PROVIDER: {
    NL: 'Bij een andere provider',
    FR: 'Chez un autre hébergeur',
    DE: 'Bei einem anderen Anbieter',
    EN: 'With another provider',
  },
  ELSEWHERE: { NL: 'Ergens anders', FR: 'Ailleurs', DE: 'Anderswo', EN: 'Somewhere else' },
};

/** Labels of `RemovalState`. @internal */
export const removalStateLabels: Words<RemovalState> = {
  STILL_ONLINE: { NL: 'Nog online', FR: 'Encore en ligne', DE: 'Noch online', EN: 'Still online' },
  SUSPECTED_GONE: {
    NL: 'Lijkt weg',
    FR: 'Semble disparu',
    DE: 'Scheint verschwunden',
    EN: 'Seems gone',
  },
  REMOVED: { NL: 'Verwijderd', FR: 'Supprimé', DE: 'Entfernt', EN: 'Removed' },
  BACK_ONLINE: { NL: 'Weer online', FR: 'De nouveau en ligne', DE: 'Wieder online', EN: 'Back online' },
  UNKNOWN: { NL: 'Niet bekend', FR: 'Inconnu', DE: 'Nicht bekannt', EN: 'Not known' },
};
