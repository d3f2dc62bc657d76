// Words for the codes of the removal watch. One sentence on what each means. Origin: written for this project, in plain
// official language. Checked 2026-11-22. Coverage: every code of the types named, in Dutch, French, German and English.
// Left out: nothing.
import type { Reachability } from '../../removal/reachability.js';
import type { RemovalState } from '../../removal/removal-state.js';
import type { Words } from '../../wording.js';

/** Explanations of `Reachability`. @internal */
export const reachabilityExplanations: Words<Reachability> = {
  ONLINE: {
    NL: 'De server antwoordt op dit adres; de inhoud is niet gelezen.',
    FR: 'Le serveur répond à cette adresse ; le contenu n’a pas été lu.',
    DE: 'Der Server antwortet unter dieser Adresse; der Inhalt wurde nicht gelesen.',
    EN: 'The server responds at this address; the content was not read.',
  },
  GONE_404_410: {
    NL: 'De server meldt dat er op dit adres niets meer staat.',
    FR: 'Le serveur indique qu’il n’y a plus rien à cette adresse.',
    DE: 'Der Server meldet, dass unter dieser Adresse nichts mehr vorhanden ist.',
    EN: 'The server reports that there is nothing at this address any more.',
  },
  DNS_GONE: {
    NL: 'De hostnaam bestaat volgens de naamserver niet meer.',
    FR: 'Selon le serveur de noms, le nom d’hôte n’existe plus.',
    DE: 'Laut Nameserver existiert der Hostname nicht mehr.',
    EN: 'According to the name server, the hostname no longer exists.',
  },
  SEEN_OFFLINE: {
    NL: 'Een medewerker heeft gekeken en de inhoud niet meer aangetroffen.',
    FR: 'Un membre de l’équipe a vérifié et n’a plus trouvé le contenu.',
    DE: 'Jemand aus dem Team hat nachgesehen und den Inhalt nicht mehr vorgefunden.',
    EN: 'A member of staff looked and no longer found the content.',
  },
  CLOAKED: {
    NL: 'Vanuit één netwerk staat de inhoud er, vanuit een ander zegt de server van niet. Wie de inhoud aanbiedt, verbergt hem.',
    FR: 'Depuis un réseau le contenu est là, depuis un autre le serveur dit que non. Quelqu’un le cache à certains visiteurs.',
    DE: 'Von einem Netz aus ist der Inhalt da, von einem anderen aus bestreitet es der Server. Jemand verbirgt ihn vor manchen.',
    EN: 'From one network the content is there, from another the server says that it is not. Somebody hides it from some visitors.',
  },
  NOT_CONFIRMED: {
    NL: 'Vanuit één netwerk zegt de server dat er niets meer staat; vanuit het andere was het niet te zien. Een medewerker moet kijken.',
    FR: 'Depuis un réseau le serveur dit qu’il n’y a plus rien ; depuis l’autre on n’a pas pu le voir. Un membre de l’équipe doit vérifier.',
    DE: 'Von einem Netz aus sagt der Server, dass nichts mehr da ist; vom anderen aus war es nicht zu sehen. Jemand aus dem Team muss nachsehen.',
    EN: 'From one network the server says that nothing is there any more; from the other it could not be seen. A member of staff has to look.',
  },
  REDIRECTED: {
    NL: 'De server stuurt door; dat bewijst niet dat de inhoud weg is.',
    FR: 'Le serveur redirige ; cela ne prouve pas que le contenu a disparu.',
    DE: 'Der Server leitet weiter; das beweist nicht, dass der Inhalt weg ist.',
    EN: 'The server sends elsewhere; that does not prove that the content is gone.',
  },
  REDIRECTED_TO_FRONT_PAGE: {
    NL: 'De server stuurt naar de voorpagina. Vaak is de inhoud dan weg, maar dat is niet bewezen; een medewerker moet kijken.',
    FR: 'Le serveur renvoie à la page d’accueil. Souvent le contenu a alors disparu, mais ce n’est pas prouvé ; un membre de l’équipe doit vérifier.',
    DE: 'Der Server leitet zur Startseite weiter. Oft ist der Inhalt dann weg, aber das ist nicht bewiesen; jemand aus dem Team muss nachsehen.',
    EN: 'The server sends to the front page. Often the content is gone then, but that is not proven; a member of staff has to look.',
  },
  REDIRECTED_TO_ERROR_PAGE: {
    NL: 'De server stuurt naar een foutpagina in plaats van zelf te zeggen dat er niets meer staat; een medewerker moet kijken.',
    FR: 'Le serveur renvoie à une page d’erreur au lieu d’indiquer lui-même qu’il n’y a plus rien ; un membre de l’équipe doit vérifier.',
    DE: 'Der Server leitet zu einer Fehlerseite weiter, statt selbst zu sagen, dass nichts mehr da ist; jemand aus dem Team muss nachsehen.',
    EN: 'The server sends to an error page instead of saying itself that nothing is there any more; a member of staff has to look.',
  },
  REDIRECTED_TO_OTHER_COUNTRY: {
    NL: 'De server stuurt ons naar een pagina voor een ander land; wie elders kijkt, ziet de inhoud misschien nog.',
    FR: 'Le serveur nous renvoie à une page pour un autre pays ; ailleurs, le contenu est peut-être encore visible.',
    DE: 'Der Server leitet uns zu einer Seite für ein anderes Land weiter; anderswo ist der Inhalt vielleicht noch zu sehen.',
    EN: 'The server sends us to a page for another country; elsewhere the content may still be seen.',
  },
  REDIRECTED_TO_OTHER_SITE: {
    NL: 'De server stuurt naar een andere site; dat bewijst niet dat de inhoud weg is.',
    FR: 'Le serveur renvoie à un autre site ; cela ne prouve pas que le contenu a disparu.',
    DE: 'Der Server leitet zu einer anderen Website weiter; das beweist nicht, dass der Inhalt weg ist.',
    EN: 'The server sends to another site; that does not prove that the content is gone.',
  },
  HOST_SUSPENDED: {
    NL: 'De provider heeft de site geschorst; de inhoud kan nog op de server staan en terugkomen.',
    FR: 'L’hébergeur a suspendu le site ; le contenu peut être encore sur le serveur et revenir.',
    DE: 'Der Anbieter hat die Website gesperrt; der Inhalt kann noch auf dem Server liegen und wiederkommen.',
    EN: 'The provider has suspended the site; the content may still be on the server and come back.',
  },
  PARKED: {
    NL: 'De domeinnaam staat bij een dienst die er reclame toont; een medewerker moet kijken of de inhoud weg is.',
    FR: 'Le nom de domaine est chez un service qui y affiche de la publicité ; un membre de l’équipe doit vérifier si le contenu a disparu.',
    DE: 'Der Domainname liegt bei einem Dienst, der dort Werbung zeigt; jemand aus dem Team muss nachsehen, ob der Inhalt weg ist.',
    EN: 'The domain name is with a service that shows advertisements there; a member of staff has to look whether the content is gone.',
  },
  CHALLENGED: {
    NL: 'De server wil eerst weten of een mens kijkt; alleen een medewerker kan zien wat er staat.',
    FR: 'Le serveur veut d’abord savoir si un humain regarde ; seul un membre de l’équipe peut voir ce qui s’y trouve.',
    DE: 'Der Server will erst wissen, ob ein Mensch hinsieht; nur jemand aus dem Team kann sehen, was dort ist.',
    EN: 'The server first wants to know whether a person is looking; only a person can see what is there.',
  },
  SIGN_IN_NEEDED: {
    NL: 'De inhoud staat achter een aanmelding; een medewerker met toegang moet kijken.',
    FR: 'Le contenu est derrière une connexion ; un membre de l’équipe qui y a accès doit vérifier.',
    DE: 'Der Inhalt liegt hinter einer Anmeldung; eine Person mit Zugang muss nachsehen.',
    EN: 'The content is behind a sign-in; a person with access has to look.',
  },
  FORBIDDEN: {
    NL: 'De server weigert de toegang van hieruit; anderen kunnen de inhoud misschien nog zien.',
    FR: 'Le serveur refuse l’accès d’ici ; d’autres voient peut-être encore le contenu.',
    DE: 'Der Server verweigert den Zugriff von hier aus; andere sehen den Inhalt vielleicht noch.',
    EN: 'The server refuses access from here; others may still see the content.',
  },
  LEGALLY_BLOCKED: {
    NL: 'De server blokkeert het adres om juridische redenen, misschien alleen hier.',
    FR: 'Le serveur bloque l’adresse pour des raisons juridiques, peut-être seulement ici.',
    DE: 'Der Server sperrt die Adresse aus rechtlichen Gründen, vielleicht nur hier.',
    EN: 'The server blocks the address for legal reasons, perhaps only here.',
  },
  THROTTLED: {
    NL: 'De server aanvaardt tijdelijk geen aanvragen meer.',
    FR: 'Le serveur n’accepte temporairement plus de requêtes.',
    DE: 'Der Server nimmt vorübergehend keine Anfragen mehr an.',
    EN: 'The server temporarily accepts no more requests.',
  },
  SERVER_FAULT: {
    NL: 'De server heeft een storing; de inhoud kan er nog staan.',
    FR: 'Le serveur est en panne ; le contenu peut encore s’y trouver.',
    DE: 'Der Server hat eine Störung; der Inhalt kann noch da sein.',
    EN: 'The server has a fault; the content may still be there.',
  },
  TLS_FAULT: {
    NL: 'Er kwam geen veilige verbinding tot stand; dat zegt niets over de inhoud.',
    FR: 'Aucune connexion sécurisée n’a pu être établie ; cela ne dit rien du contenu.',
    DE: 'Es kam keine sichere Verbindung zustande; das sagt nichts über den Inhalt.',
    EN: 'No secure connection could be made; that says nothing about the content.',
  },
  UNREACHABLE: {
    NL: 'De server antwoordde niet; hij kan straks weer bereikbaar zijn.',
    FR: 'Le serveur n’a pas répondu ; il peut redevenir accessible sous peu.',
    DE: 'Der Server antwortete nicht; er kann bald wieder erreichbar sein.',
    EN: 'The server did not respond; it may soon be reachable again.',
  },
  UNCLEAR: {
    NL: 'Uit het antwoord blijkt niet of de inhoud er nog staat.',
    FR: 'La réponse ne permet pas de savoir si le contenu est encore là.',
    DE: 'Aus der Antwort geht nicht hervor, ob der Inhalt noch da ist.',
    EN: 'The answer does not say whether the content is still there.',
  },
  NOT_ALLOWED: {
    NL: 'De hostnaam leidt naar een IP-adres buiten het openbare internet; dat wordt niet gecontroleerd.',
    FR: 'Le nom d’hôte mène à une adresse IP hors de l’internet public ; elle n’est pas vérifiée.',
    DE: 'Der Hostname führt zu einer IP-Adresse außerhalb des öffentlichen Internets; sie wird nicht geprüft.',
    EN: 'The hostname leads to an IP address outside the public internet; it is not checked.',
  },
  NOT_CHECKABLE: {
    NL: 'Dit adres is van hieruit onbereikbaar; een medewerker moet het nagaan.',
    FR: 'Cette adresse est inaccessible d’ici ; un membre de l’équipe doit vérifier.',
    DE: 'Diese Adresse ist von hier aus nicht erreichbar; jemand aus dem Team muss nachsehen.',
    EN: 'This address cannot be reached from here; a member of staff has to look.',
  },
};

/** Explanations of `RemovalState`. @internal */
export const removalStateExplanations: Words<RemovalState> = {
  STILL_ONLINE: {
    NL: 'Bij de laatste duidelijke waarneming stond de inhoud er nog.',
    FR: 'Lors de la dernière observation claire, le contenu était encore là.',
    DE: 'Bei der letzten klaren Beobachtung war der Inhalt noch da.',
    EN: 'At the last clear observation the content was still there.',
  },
  CLOAKED: {
    NL: 'De server toont de inhoud aan sommigen en zegt aan anderen dat er niets staat.',
    FR: 'Le serveur montre le contenu à certains et dit aux autres qu’il n’y a rien.',
    DE: 'Der Server zeigt den Inhalt manchen und sagt anderen, dass nichts da ist.',
    EN: 'The server shows the content to some and tells others that nothing is there.',
  },
  SUSPECTED_GONE: {
    NL: 'De inhoud was weg, maar dat is nog niet lang genoeg waargenomen.',
    FR: 'Le contenu avait disparu, mais pas encore depuis assez longtemps.',
    DE: 'Der Inhalt war weg, aber noch nicht lange genug beobachtet.',
    EN: 'The content seems gone, but has not been observed so for long enough.',
  },
  REMOVED: {
    NL: 'De verwijdering is bewezen door waarnemingen.',
    FR: 'La suppression est prouvée par des observations.',
    DE: 'Die Entfernung ist durch Beobachtungen bewiesen.',
    EN: 'The removal is proven by observations.',
  },
  BACK_ONLINE: {
    NL: 'De inhoud was verwijderd en staat er weer.',
    FR: 'Le contenu avait été supprimé et est revenu.',
    DE: 'Der Inhalt war entfernt und ist wieder da.',
    EN: 'The content had been removed and is there again.',
  },
  UNKNOWN: {
    NL: 'Er is de jongste tijd niet duidelijk vastgesteld of de inhoud er nog staat.',
    FR: 'Il n’a pas été clairement constaté récemment si le contenu est encore là.',
    DE: 'In letzter Zeit wurde nicht klar festgestellt, ob der Inhalt noch da ist.',
    EN: 'It has not been clearly established recently whether the content is still there.',
  },
};
