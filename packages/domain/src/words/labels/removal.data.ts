// Words for the codes of the removal watch. Short labels, for screens and lists. Origin: written for this project, in
// plain official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out:
// nothing.
import type { NextLook, PersonLooks, ReachabilityProof } from '../../removal/consequence-of.js';
import type { NoAnswer, ReachSign, RedirectKind } from '../../removal/raw-reach.js';
import type { ObservedBy, Reachability } from '../../removal/reachability.js';
import type { RemovalEvidenceClass } from '../../removal/removal-evidence.js';
import type { HostMove } from '../../casework/watched-items.js';
import type { RemovalState } from '../../removal/removal-state.js';
import type { Words } from '../../wording.js';

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
  CLOAKED: {
    NL: 'Alleen aan sommigen getoond',
    FR: 'Montré à certains seulement',
    DE: 'Nur manchen gezeigt',
    EN: 'Shown to some only',
  },
  NOT_CONFIRMED: {
    NL: 'Weg volgens één kijkpunt, niet bevestigd',
    FR: 'Disparu selon un point d’observation, non confirmé',
    DE: 'Laut einem Blickpunkt weg, nicht bestätigt',
    EN: 'Gone from one vantage point, not confirmed',
  },
  REDIRECTED: { NL: 'Doorgestuurd', FR: 'Redirigé', DE: 'Weitergeleitet', EN: 'Redirected' },
  REDIRECTED_TO_FRONT_PAGE: {
    NL: 'Doorgestuurd naar de voorpagina',
    FR: 'Redirigé vers la page d’accueil',
    DE: 'Zur Startseite weitergeleitet',
    EN: 'Redirected to the front page',
  },
  REDIRECTED_TO_ERROR_PAGE: {
    NL: 'Doorgestuurd naar een foutpagina',
    FR: 'Redirigé vers une page d’erreur',
    DE: 'Zu einer Fehlerseite weitergeleitet',
    EN: 'Redirected to an error page',
  },
  REDIRECTED_TO_OTHER_COUNTRY: {
    NL: 'Doorgestuurd naar een pagina voor een ander land',
    FR: 'Redirigé vers une page pour un autre pays',
    DE: 'Zu einer Seite für ein anderes Land weitergeleitet',
    EN: 'Redirected to a page for another country',
  },
  REDIRECTED_TO_OTHER_SITE: {
    NL: 'Doorgestuurd naar een andere site',
    FR: 'Redirigé vers un autre site',
    DE: 'Zu einer anderen Website weitergeleitet',
    EN: 'Redirected to another site',
  },
  HOST_SUSPENDED: {
    NL: 'Site geschorst door de provider',
    FR: 'Site suspendu par l’hébergeur',
    DE: 'Website vom Anbieter gesperrt',
    EN: 'Site suspended by the provider',
  },
  PARKED: {
    NL: 'Domeinnaam geparkeerd',
    FR: 'Nom de domaine en parking',
    DE: 'Domainname geparkt',
    EN: 'Domain name parked',
  },
  CHALLENGED: {
    NL: 'Server vraagt te bewijzen dat je een mens bent',
    FR: 'Le serveur demande de prouver qu’on est humain',
    DE: 'Server verlangt den Nachweis, ein Mensch zu sein',
    EN: 'Server asks for proof of being a person',
  },
  SIGN_IN_NEEDED: {
    NL: 'Aanmelden nodig',
    FR: 'Connexion requise',
    DE: 'Anmeldung nötig',
    EN: 'Sign-in needed',
  },
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
  SUGGESTS_GONE: {
    NL: 'Lijkt weg, niet bewezen',
    FR: 'Semble disparu, non prouvé',
    DE: 'Scheint verschwunden, nicht bewiesen',
    EN: 'Looks gone, not proven',
  },
  NOTHING: { NL: 'Bewijst niets', FR: 'Ne prouve rien', DE: 'Beweist nichts', EN: 'Proves nothing' },
};

/** Labels of `ObservedBy`. @internal */
export const observedByLabels: Words<ObservedBy> = {
  WATCH: {
    NL: 'Automatische controle',
    FR: 'Surveillance automatique',
    DE: 'Automatische Prüfung',
    EN: 'Automatic watch',
  },
  PERSON: { NL: 'Een medewerker', FR: 'Une personne', DE: 'Eine Person', EN: 'A person' },
};

/** Labels of `RemovalEvidenceClass`. @internal */
export const removalEvidenceClassLabels: Words<RemovalEvidenceClass> = {
  PROVIDER_WORD_AND_LOOK: {
    NL: 'Woord van de provider en een waarneming',
    FR: 'Parole de l’hébergeur et une observation',
    DE: 'Wort des Anbieters und eine Beobachtung',
    EN: 'Provider’s word and a look',
  },
  TWO_VANTAGE_POINTS: {
    NL: 'Eerst online, dan weg gezien vanuit twee netwerken',
    FR: 'Vu en ligne puis disparu depuis deux réseaux',
    DE: 'Erst online, dann von zwei Netzen aus weg',
    EN: 'Seen online, then gone from two networks',
  },
  WATCH_SAW_ONLINE_THEN_GONE: {
    NL: 'Door de controle eerst online en dan weg gezien',
    FR: 'Vu en ligne puis disparu par la surveillance',
    DE: 'Von der Prüfung erst online, dann weg gesehen',
    EN: 'Seen online and then gone by the watch',
  },
  CONFIRMED_BY_PERSON: {
    NL: 'Door een medewerker bevestigd',
    FR: 'Confirmé par un membre de l’équipe',
    DE: 'Von einer Person bestätigt',
    EN: 'Confirmed by a person',
  },
  NOT_CLASSIFIED: {
    NL: 'Afgesloten voor het soort bewijs werd bijgehouden',
    FR: 'Clos avant que le type de preuve soit conservé',
    DE: 'Abgeschlossen, bevor die Art des Belegs festgehalten wurde',
    EN: 'Completed before the kind of evidence was kept',
  },
};

/** Labels of `PersonLooks`. @internal */
export const personLooksLabels: Words<PersonLooks> = {
  NO: {
    NL: 'Niemand hoeft te kijken',
    FR: 'Personne ne doit vérifier',
    DE: 'Niemand muss nachsehen',
    EN: 'Nobody has to look',
  },
  IF_IT_LASTS: {
    NL: 'Een medewerker kijkt als het zo blijft',
    FR: 'Une personne vérifie si cela dure',
    DE: 'Eine Person sieht nach, wenn es so bleibt',
    EN: 'A person looks if it stays so',
  },
  AT_ONCE: {
    NL: 'Een medewerker kijkt meteen',
    FR: 'Une personne vérifie tout de suite',
    DE: 'Eine Person sieht sofort nach',
    EN: 'A person looks at once',
  },
};

/** Labels of `NextLook`. @internal */
export const nextLookLabels: Words<NextLook> = {
  AS_USUAL: {
    NL: 'Weer kijken zoals gewoonlijk',
    FR: 'Nouvelle vérification comme d’habitude',
    DE: 'Nächste Prüfung wie üblich',
    EN: 'Looked at again as usual',
  },
  LATER: {
    NL: 'Later weer kijken',
    FR: 'Nouvelle vérification plus tard',
    DE: 'Später wieder prüfen',
    EN: 'Looked at again later',
  },
  SELDOM: {
    NL: 'Zelden weer kijken',
    FR: 'Vérification rare',
    DE: 'Selten wieder prüfen',
    EN: 'Looked at again seldom',
  },
};

/** Labels of `ReachSign`. @internal */
export const reachSignLabels: Words<ReachSign> = {
  CHALLENGE: {
    NL: 'Beveiliging vraagt bewijs van een mens',
    FR: 'La protection demande une preuve humaine',
    DE: 'Schutzdienst verlangt Nachweis eines Menschen',
    EN: 'Guard asks for proof of a person',
  },
  PARKED_BY_NAME_SERVERS: {
    NL: 'Naamservers van een parkeerdienst',
    FR: 'Serveurs de noms d’un service de parking',
    DE: 'Nameserver eines Parkdienstes',
    EN: 'Name servers of a parking service',
  },
  PARKED_BY_PROVIDER: {
    NL: 'Provider is een parkeerdienst',
    FR: 'L’hébergeur est un service de parking',
    DE: 'Anbieter ist ein Parkdienst',
    EN: 'Provider is a parking service',
  },
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
  ERROR_PAGE: {
    NL: 'Naar een foutpagina',
    FR: 'Vers une page d’erreur',
    DE: 'Zu einer Fehlerseite',
    EN: 'To an error page',
  },
  SUSPENDED_PAGE: {
    NL: 'Naar de schorsingspagina van de provider',
    FR: 'Vers la page de suspension de l’hébergeur',
    DE: 'Zur Sperrseite des Anbieters',
    EN: 'To the provider’s suspension page',
  },
  PARKING_PAGE: {
    NL: 'Naar een parkeerpagina',
    FR: 'Vers une page de parking',
    DE: 'Zu einer Parkseite',
    EN: 'To a parking page',
  },
  CHALLENGE_PAGE: {
    NL: 'Naar een controle van de bezoeker',
    FR: 'Vers un contrôle du visiteur',
    DE: 'Zu einer Prüfung des Besuchers',
    EN: 'To a check of the visitor',
  },
  SIGN_IN_PAGE: {
    NL: 'Naar een aanmeldpagina',
    FR: 'Vers une page de connexion',
    DE: 'Zu einer Anmeldeseite',
    EN: 'To a sign-in page',
  },
  OTHER_COUNTRY: {
    NL: 'Naar een pagina voor een ander land',
    FR: 'Vers une page pour un autre pays',
    DE: 'Zu einer Seite für ein anderes Land',
    EN: 'To a page for another country',
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
  CLOAKED: {
    NL: 'Verborgen voor sommigen',
    FR: 'Caché à certains',
    DE: 'Vor manchen verborgen',
    EN: 'Hidden from some',
  },
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
