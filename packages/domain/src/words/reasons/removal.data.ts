// Words for the codes of the removal watch. One sentence for each reason, for the person who meets it.
// Origin: written for this project, in plain official language. Checked 2026-11-22.
// Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { CheckReason } from '../../removal/next-check-at.js';
import type { HandCheckReason } from '../../removal/hand-check.js';
import type { RemovalReason } from '../../removal/removal-state.js';
import type { Wording, Words } from '../wording.js';

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
  SEEN_GONE_TOO_BRIEFLY: {
    NL: 'De inhoud is weg, maar te kort of te weinig waargenomen.',
    FR: 'Le contenu a disparu, mais l’observation est trop brève ou trop rare.',
    DE: 'Der Inhalt ist weg, aber zu kurz oder zu selten beobachtet.',
    EN: 'The content is gone, but was observed too briefly or too seldom.',
  },
  SEEN_GONE_REPEATEDLY: {
    NL: 'De inhoud is met genoeg tussentijd telkens weg bevonden.',
    FR: 'Le contenu a été constaté disparu à intervalles suffisants.',
    DE: 'Der Inhalt war in ausreichenden Abständen jedes Mal weg.',
    EN: 'The content was found gone each time, with enough time between.',
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
    NL: 'Er is nog niet gekeken.',
    FR: 'Aucune vérification n’a encore eu lieu.',
    DE: 'Es wurde noch nicht nachgesehen.',
    EN: 'Nobody has looked yet.',
  },
  REMOVAL_WAS_ASKED: {
    NL: 'Er is net om verwijdering gevraagd.',
    FR: 'La suppression vient d’être demandée.',
    DE: 'Um die Entfernung wurde eben gebeten.',
    EN: 'The removal has just been asked for.',
  },
  STILL_WATCHED: {
    NL: 'Er wordt geregeld gekeken tot de inhoud weg is.',
    FR: 'L’adresse est vérifiée régulièrement jusqu’à la disparition du contenu.',
    DE: 'Es wird regelmäßig nachgesehen, bis der Inhalt weg ist.',
    EN: 'It is looked at regularly until the content is gone.',
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
    NL: 'De politie vraagt het adres met rust te laten.',
    FR: 'La police demande de ne pas toucher à l’adresse.',
    DE: 'Die Polizei bittet, die Adresse in Ruhe zu lassen.',
    EN: 'Police ask that the address be left alone.',
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
    NL: 'De inhoud lijkt weg, maar de server zegt het niet zelf; alleen een persoon kan het bevestigen.',
    FR: 'Le contenu semble avoir disparu, mais le serveur ne le dit pas lui-même ; seule une personne peut le confirmer.',
    DE: 'Der Inhalt scheint weg, aber der Server sagt es nicht selbst; nur eine Person kann es bestätigen.',
    EN: 'The content seems gone, but the server does not say so itself; only a person can confirm it.',
  },
  ONLY_PEOPLE_GET_IN: {
    NL: 'Alleen een persoon komt binnen: de server vraagt een aanmelding of een bewijs dat een mens kijkt.',
    FR: 'Seule une personne peut entrer : le serveur demande une connexion ou une preuve qu’un humain regarde.',
    DE: 'Nur eine Person kommt hinein: Der Server verlangt eine Anmeldung oder den Nachweis, dass ein Mensch hinsieht.',
    EN: 'Only a person gets in: the server asks for a sign-in or for proof that a person is looking.',
  },
  BLOCKED_WHERE_WE_ARE: {
    NL: 'De server toont hier iets anders dan elders; een persoon moet van een andere plaats kijken.',
    FR: 'Le serveur montre ici autre chose qu’ailleurs ; une personne doit vérifier depuis un autre lieu.',
    DE: 'Der Server zeigt hier etwas anderes als anderswo; eine Person muss von einem anderen Ort aus nachsehen.',
    EN: 'The server shows something else here than elsewhere; a person has to look from another place.',
  },
  ONLY_REDIRECTED: {
    NL: 'De server stuurt telkens door; alleen een persoon kan zien of de inhoud weg is.',
    FR: 'Le serveur redirige toujours ; seule une personne peut voir si le contenu a disparu.',
    DE: 'Der Server leitet immer weiter; nur eine Person kann sehen, ob der Inhalt weg ist.',
    EN: 'The server always sends elsewhere; only a person can see whether the content is gone.',
  },
  NOTHING_CLEAR_SEEN: {
    NL: 'Al een tijd is niet duidelijk te zien of de inhoud er nog staat.',
    FR: 'Depuis un certain temps, on ne voit pas clairement si le contenu est encore là.',
    DE: 'Seit einiger Zeit ist nicht klar zu sehen, ob der Inhalt noch da ist.',
    EN: 'For a while it could not be seen clearly whether the content is still there.',
  },
};
