// Words for the codes of the removal watch. One sentence for each reason, for the person who reads it. Origin: written
// for this project, in plain official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and
// English. Left out: nothing.
import type { CheckReason } from '../../removal/next-check-at.js';
import type { HandCheckReason } from '../../removal/hand-check.js';
import type { RemovalReason } from '../../removal/removal-state.js';
import type { Wording, Words } from '../../wording.js';

const neverSeenOnline: Wording = {
  NL: 'De server zegt dat er niets staat, maar de controle heeft de inhoud nooit zelf gezien; alleen een medewerker kan zien of dat klopt.',
  FR: 'Le serveur dit qu’il n’y a rien, mais la surveillance n’a jamais vu le contenu elle-même ; seul un membre de l’équipe peut voir si c’est vrai.',
  DE: 'Der Server sagt, dass nichts da ist, aber die Prüfung hat den Inhalt nie selbst gesehen; nur jemand aus dem Team kann sehen, ob das stimmt.',
  EN: 'The server says that nothing is there, but the watch never saw the content itself; only a person can see whether that is true.',
};

const shownToSomeOnly: Wording = {
  NL: 'De inhoud wordt aan sommigen getoond en voor anderen verborgen; een medewerker moet zelf kijken.',
  FR: 'Le contenu est montré à certains et caché à d’autres ; un membre de l’équipe doit vérifier elle-même.',
  DE: 'Der Inhalt wird manchen gezeigt und vor anderen verborgen; jemand aus dem Team muss selbst nachsehen.',
  EN: 'The content is shown to some and hidden from others; a member of staff has to look.',
};

/** Reasons of `RemovalReason`. @internal */
export const removalReasonReasons: Words<RemovalReason> = {
  NOTHING_CONCLUSIVE_SEEN: {
    NL: 'Geen enkele waarneming was duidelijk.',
    FR: 'Aucune observation n’a été claire.',
    DE: 'Keine Beobachtung war eindeutig.',
    EN: 'No observation was clear.',
  },
  LAST_SEEN_TOO_LONG_AGO: {
    NL: 'De laatste duidelijke waarneming is te oud.',
    FR: 'La dernière observation claire est trop ancienne.',
    DE: 'Die letzte klare Beobachtung ist zu alt.',
    EN: 'The last clear observation is too old.',
  },
  SEEN_ONLINE: {
    NL: 'De inhoud is online gezien.',
    FR: 'Le contenu a été vu en ligne.',
    DE: 'Der Inhalt wurde online gesehen.',
    EN: 'The content was seen online.',
  },
  SEEN_ONLINE_AFTER_REMOVAL: {
    NL: 'De inhoud is na de verwijdering weer online gezien.',
    FR: 'Le contenu a été revu en ligne après sa suppression.',
    DE: 'Der Inhalt wurde nach der Entfernung wieder online gesehen.',
    EN: 'The content was seen online again after its removal.',
  },
  SHOWN_TO_SOME_ONLY: shownToSomeOnly,
  SEEN_GONE_TOO_BRIEFLY: {
    NL: 'De inhoud is weg, maar te kort of te weinig waargenomen.',
    FR: 'Le contenu a disparu, mais l’observation est trop brève ou trop rare.',
    DE: 'Der Inhalt ist weg, aber zu kurz oder zu selten beobachtet.',
    EN: 'The content is gone, but was observed too briefly or too seldom.',
  },
  GONE_BUT_NEVER_SEEN_ONLINE: neverSeenOnline,
  GONE_BUT_HOST_CLOAKS: {
    NL: 'De server zegt dat er niets meer staat, maar heeft de inhoud eerder voor sommigen verborgen; een medewerker moet het bevestigen.',
    FR: 'Le serveur dit qu’il n’y a plus rien, mais il a déjà caché le contenu à certains ; un membre de l’équipe doit le confirmer.',
    DE: 'Der Server sagt, dass nichts mehr da ist, hat den Inhalt aber schon vor manchen verborgen; jemand aus dem Team muss es bestätigen.',
    EN: 'The server says that nothing is there any more, but has hidden the content from some before; a member of staff has to confirm it.',
  },
  GONE_BY_HAND_ALONE: {
    NL: 'Alleen personen hebben gezien dat de inhoud weg is; dat volstaat niet zonder de controle of het woord van de provider.',
    FR: 'Seules des personnes ont constaté la disparition ; sans la surveillance ou la parole de l’hébergeur, cela ne suffit pas.',
    DE: 'Nur Personen haben gesehen, dass der Inhalt weg ist; ohne die Prüfung oder das Wort des Anbieters genügt das nicht.',
    EN: 'Only people have seen that the content is gone; without the watch or the provider’s word that is not enough.',
  },
  SEEN_GONE_REPEATEDLY: {
    NL: 'Bij herhaalde controles, met voldoende tussentijd, was de inhoud verdwenen.',
    FR: 'Lors de vérifications répétées, suffisamment espacées, le contenu avait disparu.',
    DE: 'Bei wiederholten Prüfungen in ausreichenden Abständen war der Inhalt verschwunden.',
    EN: 'The content was found gone each time, at sufficient intervals.',
  },
  CONFIRMED_BY_PERSON: {
    NL: 'Een medewerker heeft bevestigd wat de controle zag: de inhoud is weg.',
    FR: 'Un membre de l’équipe a confirmé ce que la surveillance a vu : le contenu a disparu.',
    DE: 'Jemand aus dem Team hat bestätigt, was die Prüfung sah: Der Inhalt ist weg.',
    EN: 'A member of staff has confirmed what the watch saw: the content is gone.',
  },
  PROVIDER_SAID_AND_SEEN_GONE: {
    NL: 'De provider meldt de verwijdering en iemand heeft ze waargenomen.',
    FR: 'L’hébergeur annonce la suppression et elle a été constatée.',
    DE: 'Der Anbieter meldet die Entfernung, und sie wurde beobachtet.',
    EN: 'The provider says that it was removed, and that has been observed.',
  },
};

const notCheckable: Wording = {
  NL: 'Van hieruit is het adres niet te bereiken.',
  FR: 'L’adresse est inaccessible d’ici.',
  DE: 'Von hier aus ist die Adresse nicht erreichbar.',
  EN: 'The address cannot be reached from here.',
};

/** Reasons of `CheckReason`. @internal */
export const checkReasonReasons: Words<CheckReason> = {
  NOT_LOOKED_YET: {
    NL: 'Er is nog niet gecontroleerd.',
    FR: 'Aucune vérification n’a encore eu lieu.',
    DE: 'Es wurde noch nicht nachgesehen.',
    EN: 'Nobody has looked yet.',
  },
  REMOVAL_WAS_ASKED: {
    NL: 'De verwijdering is net gevraagd.',
    FR: 'La suppression vient d’être demandée.',
    DE: 'Um die Entfernung wurde eben gebeten.',
    EN: 'Removal has only just been requested.',
  },
  STILL_WATCHED: {
    NL: 'Er wordt geregeld gecontroleerd tot de inhoud weg is.',
    FR: 'L’adresse est vérifiée régulièrement jusqu’à la disparition du contenu.',
    DE: 'Es wird regelmäßig nachgesehen, bis der Inhalt weg ist.',
    EN: 'It is checked regularly until the content is gone.',
  },
  REMOVAL_TO_CONFIRM: {
    NL: 'Nog een waarneming moet de verwijdering bevestigen.',
    FR: 'Une autre observation doit confirmer la suppression.',
    DE: 'Eine weitere Beobachtung muss die Entfernung bestätigen.',
    EN: 'One more observation has to confirm the removal.',
  },
  MAY_COME_BACK: {
    NL: 'De inhoud is weg en zou kunnen terugkomen.',
    FR: 'Le contenu a disparu et pourrait revenir.',
    DE: 'Der Inhalt ist weg und könnte wiederkommen.',
    EN: 'The content is gone and might come back.',
  },
  SERVER_ASKS_FOR_PATIENCE: {
    NL: 'De server wil even met rust gelaten worden.',
    FR: 'Le serveur demande qu’on patiente.',
    DE: 'Der Server bittet um Geduld.',
    EN: 'The server asks to be left alone for a while.',
  },
  NOT_CHECKABLE_FROM_HERE: notCheckable,
  HELD_BY_POLICE: {
    NL: 'De politie vraagt het adres niet te controleren.',
    FR: 'La police demande de ne pas toucher à l’adresse.',
    DE: 'Die Polizei bittet, die Adresse nicht zu prüfen.',
    EN: 'The police ask that the address be left alone.',
  },
  WATCH_IS_OVER: {
    NL: 'De controle is voorbij.',
    FR: 'La surveillance est terminée.',
    DE: 'Die Beobachtung ist beendet.',
    EN: 'The watch is over.',
  },
};

/** Reasons of `HandCheckReason`. @internal */
export const handCheckReasonReasons: Words<HandCheckReason> = {
  NOT_CHECKABLE_FROM_HERE: notCheckable,
  LEADS_INTO_PRIVATE_NETWORK: {
    NL: 'De hostnaam leidt naar een besloten netwerk, waar niets wordt nagekeken.',
    FR: 'Le nom d’hôte mène à un réseau privé, où rien n’est vérifié.',
    DE: 'Der Hostname führt in ein privates Netz, in dem nichts geprüft wird.',
    EN: 'The hostname leads into a private network, where nothing is checked.',
  },
  SEEMS_GONE_UNPROVEN: {
    NL: 'De inhoud lijkt weg, maar de server zegt het niet zelf; alleen een medewerker kan het bevestigen.',
    FR: 'Le contenu semble avoir disparu, mais le serveur ne le dit pas lui-même ; seul un membre de l’équipe peut le confirmer.',
    DE: 'Der Inhalt scheint weg, aber der Server sagt es nicht selbst; nur jemand aus dem Team kann es bestätigen.',
    EN: 'The content seems gone, but the server does not say so itself; only a person can confirm it.',
  },
  GONE_BUT_NEVER_SEEN_ONLINE: neverSeenOnline,
  SHOWN_TO_SOME_ONLY: shownToSomeOnly,
  ONLY_PEOPLE_GET_IN: {
    NL: 'Alleen een medewerker komt binnen: de server vraagt een aanmelding of een bewijs dat een mens kijkt.',
    FR: 'Seul un membre de l’équipe peut entrer : le serveur demande une connexion ou une preuve qu’un humain regarde.',
    DE: 'Nur eine Person kommt hinein: Der Server verlangt eine Anmeldung oder den Nachweis, dass ein Mensch hinsieht.',
    EN: 'Only a person gets in: the server asks for a sign-in or for proof that a person is looking.',
  },
  BLOCKED_WHERE_WE_ARE: {
    NL: 'De server toont hier iets anders dan elders; een medewerker moet van een andere plaats kijken.',
    FR: 'Le serveur montre ici autre chose qu’ailleurs ; un membre de l’équipe doit vérifier depuis un autre lieu.',
    DE: 'Der Server zeigt hier etwas anderes als anderswo; jemand aus dem Team muss von einem anderen Ort aus nachsehen.',
    EN: 'The server shows something else here than elsewhere; a member of staff has to look from another place.',
  },
  ONLY_REDIRECTED: {
    NL: 'De server stuurt telkens door; alleen een medewerker kan zien of de inhoud weg is.',
    FR: 'Le serveur redirige toujours ; seul un membre de l’équipe peut voir si le contenu a disparu.',
    DE: 'Der Server leitet immer weiter; nur jemand aus dem Team kann sehen, ob der Inhalt weg ist.',
    EN: 'The server always redirects; only a member of staff can see whether the content is gone.',
  },
  NOTHING_CLEAR_SEEN: {
    NL: 'Al een tijd is niet duidelijk te zien of de inhoud er nog staat.',
    FR: 'Depuis un certain temps, on ne voit pas clairement si le contenu est encore là.',
    DE: 'Seit einiger Zeit ist nicht klar zu sehen, ob der Inhalt noch da ist.',
    EN: 'For a while it could not be seen clearly whether the content is still there.',
  },
};
