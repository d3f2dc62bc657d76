// Words for the codes of hosting. One sentence for each reason and refusal, for the person who reads it. Origin:
// written for this project, in plain official language. Checked 2026-11-22. Coverage: every code, in Dutch, French,
// German and English. Left out: nothing.
import type { HostingRule } from '../../hosting/hosting-rule.js';
import type { ObservationFieldCode } from '../../hosting/parse-observation.js';
import type { Words } from '../../wording.js';

/** Reasons of `HostingRule`. @internal */
export const hostingRuleReasons: Words<HostingRule> = {
  NETWORK_WITHOUT_COUNTRY: {
    NL: 'Het adres bevindt zich op een netwerk zonder hostingland.',
    FR: 'L’adresse se trouve sur un réseau sans pays d’hébergement.',
    DE: 'Die Adresse liegt in einem Netz ohne Hosting-Land.',
    EN: 'The address is on a network without a hosting country.',
  },
  COUNTRY_STATED_FOR_NETWORK: {
    NL: 'Er is een land opgegeven voor een netwerk zonder landen; het wordt getoond, niet gevolgd.',
    FR: 'Un pays a été indiqué pour un réseau sans pays ; il est affiché, mais pas suivi.',
    DE: 'Für ein Netz ohne Länder wurde ein Land angegeben; es wird angezeigt, aber nicht befolgt.',
    EN: 'A country was stated for a network without countries; it is shown, not followed.',
  },
  PLACE_WITHOUT_ADDRESS: {
    NL: 'De plaats is in woorden genoemd en heeft geen webadres om te lokaliseren.',
    FR: 'Le lieu est décrit avec des mots et n’a pas d’adresse web à localiser.',
    DE: 'Der Ort ist in Worten genannt und hat keine Webadresse, die sich lokalisieren ließe.',
    EN: 'The place is named in words and has no web address to locate.',
  },
  STATED_BY_ANALYST: {
    NL: 'Een analist heeft het land vastgesteld.',
    FR: 'Un analyste a établi le pays.',
    DE: 'Das Land wurde von einem Analysten festgestellt.',
    EN: 'An analyst established the country.',
  },
  STATED_BY_PROXY_OPERATOR: {
    NL: 'De beheerder van de tussenserver heeft het land opgegeven.',
    FR: 'L’exploitant du serveur intermédiaire a indiqué le pays.',
    DE: 'Der Betreiber des Zwischenservers hat das Land angegeben.',
    EN: 'The operator of the proxy stated the country.',
  },
  STATED_BY_PROVIDER: {
    NL: 'De hostingprovider heeft het land opgegeven.',
    FR: 'L’hébergeur a indiqué le pays.',
    DE: 'Der Hosting-Anbieter hat das Land angegeben.',
    EN: 'The hosting provider stated the country.',
  },
  CONFIRMED_BY_EVIDENCE: {
    NL: 'Andere actuele waarnemingen bevestigen de verklaring.',
    FR: 'D’autres observations actuelles confirment la déclaration.',
    DE: 'Andere aktuelle Beobachtungen bestätigen die Erklärung.',
    EN: 'Other current observations confirm the statement.',
  },
  AGAINST_EVIDENCE: {
    NL: 'Waarnemingen van vóór de verklaring noemen een ander land; de verklaring beslist.',
    FR: 'Des observations antérieures à la déclaration désignent un autre pays ; la déclaration l’emporte.',
    DE: 'Beobachtungen aus der Zeit vor der Erklärung nennen ein anderes Land; die Erklärung entscheidet.',
    EN: 'Observations from before the statement name another country; the statement decides.',
  },
  EVIDENCE_AFTER_STATEMENT: {
    NL: 'Na de verklaring is een land opgedoken dat nog niet bekend was.',
    FR: 'Après la déclaration est apparu un pays encore inconnu.',
    DE: 'Nach der Erklärung ist ein Land aufgetaucht, das noch nicht bekannt war.',
    EN: 'A country not known before turned up after the statement.',
  },
  STATEMENTS_DIFFER: {
    NL: 'De verklaringen noemen verschillende landen.',
    FR: 'Les déclarations désignent des pays différents.',
    DE: 'Die Erklärungen nennen verschiedene Länder.',
    EN: 'The statements name different countries.',
  },
  ORIGIN_HOST_STATED: {
    NL: 'De beheerder van de tussenserver heeft de host genoemd; het land is nog niet bekend.',
    FR: 'L’exploitant du serveur intermédiaire a nommé l’hébergeur ; le pays n’est pas encore connu.',
    DE: 'Der Betreiber des Zwischenservers hat den Host genannt; das Land ist noch nicht bekannt.',
    EN: 'The operator of the proxy named the host; the country is not known yet.',
  },
  REGION_IN_HOST_NAME: {
    NL: 'De hostnaam van de provider noemt de regio waar het staat.',
    FR: 'Le nom d’hôte donné par l’hébergeur indique la région.',
    DE: 'Der Hostname des Anbieters nennt die Region.',
    EN: 'The host name that the provider gave names the region.',
  },
  RANGE_AND_LOCATION_AGREE: {
    NL: 'De provider publiceert het adres in dit land, en de geolocatie bevestigt dat.',
    FR: 'L’hébergeur publie l’adresse dans ce pays, et la géolocalisation le confirme.',
    DE: 'Der Anbieter veröffentlicht die Adresse in diesem Land, und die Geolokalisierung bestätigt es.',
    EN: 'The provider publishes the address in this country, and geolocation agrees.',
  },
  RANGE_OF_PROVIDER: {
    NL: 'De provider publiceert het adres in dit land.',
    FR: 'L’hébergeur publie l’adresse dans ce pays.',
    DE: 'Der Anbieter veröffentlicht die Adresse in diesem Land.',
    EN: 'The provider publishes the address in this country.',
  },
  RANGE_AGAINST_LOCATION: {
    NL: 'De provider publiceert een ander land dan de geolocatie; de provider weet het beter.',
    FR: 'L’hébergeur publie un autre pays que la géolocalisation ; il le sait mieux.',
    DE: 'Der Anbieter veröffentlicht ein anderes Land als die Geolokalisierung; er weiß es besser.',
    EN: 'The provider publishes another country than geolocation; the provider knows better.',
  },
  RANGES_DIFFER: {
    NL: 'De provider publiceert het adres in meer dan één land.',
    FR: 'L’hébergeur publie l’adresse dans plusieurs pays.',
    DE: 'Der Anbieter veröffentlicht die Adresse in mehreren Ländern.',
    EN: 'The provider publishes the address in more than one country.',
  },
  MAY_BE_AN_EDGE: {
    NL: 'Het netwerk heeft naast hosting ook tussenservers; een medewerker bevestigt het land.',
    FR: 'Le réseau comporte aussi des serveurs intermédiaires ; un membre de l’équipe confirme le pays.',
    DE: 'Das Netz enthält neben Hosting auch Zwischenserver; ein Mitglied des Teams bestätigt das Land.',
    EN: 'The network has both proxies and hosting; a person confirms the country.',
  },
  MANY_EDGE_COUNTRIES: {
    NL: 'Alleen geolocatie noemt zo veel landen dat het om tussenservers gaat.',
    FR: 'Seule la géolocalisation cite tant de pays qu’il s’agit de serveurs intermédiaires.',
    DE: 'Allein die Geolokalisierung nennt so viele Länder, dass es Zwischenserver sind.',
    EN: 'Geolocation alone names so many countries that these are proxies.',
  },
  ORIGIN_ADDRESS_STATED: {
    NL: 'Het IP-adres van de oorsprong is opgegeven; het land volgt uit de waarnemingen daarover.',
    FR: 'L’adresse IP d’origine a été indiquée ; le pays découle des observations à son sujet.',
    DE: 'Die IP-Adresse des Ursprungs wurde angegeben; das Land folgt aus den Beobachtungen dazu.',
    EN: 'The IP address of the origin was stated; the country follows from the observations about it.',
  },
  ORIGIN_HIDDEN_BY_PROXY: {
    NL: 'Een tussenserver antwoordt voor het adres; waar de inhoud staat, is daar niet te zien.',
    FR: 'Un serveur intermédiaire répond pour l’adresse ; il ne révèle pas où se trouve le contenu.',
    DE: 'Ein Zwischenserver antwortet für die Adresse; wo der Inhalt liegt, ist dort nicht zu sehen.',
    EN: 'A proxy answers for the address; nothing seen there tells where the content is.',
  },
  PARTLY_PROXIED: {
    NL: 'Slechts een deel van de IP-adressen hoort bij een tussenserver.',
    FR: 'Seule une partie des adresses IP appartient à un serveur intermédiaire.',
    DE: 'Nur ein Teil der IP-Adressen gehört zu einem Zwischenserver.',
    EN: 'Only some of the IP addresses belong to a proxy.',
  },
  PROXY_SEEN_AFTER_STATEMENT: {
    NL: 'De tussenserver is pas na de verklaring gezien; die zegt dus niet wat erachter ligt.',
    FR: 'Le serveur intermédiaire n’a été vu qu’après la déclaration ; elle ne dit donc pas ce qu’il cache.',
    DE: 'Der Zwischenserver wurde erst nach der Erklärung gesehen; sie sagt also nicht, was dahinter liegt.',
    EN: 'The proxy was first seen after the statement, which therefore does not tell what lies behind it.',
  },
  ANYCAST_PROVIDER_SEAT: {
    NL: 'Het adres wordt vanuit veel plaatsen bediend; de zetel van de provider bepaalt het land.',
    FR: 'L’adresse est servie depuis de nombreux lieux ; le siège de l’hébergeur détermine le pays.',
    DE: 'Die Adresse wird von vielen Orten aus bedient; der Sitz des Anbieters bestimmt das Land.',
    EN: 'The address is served from many places; the seat of the provider determines the country.',
  },
  ANYCAST_SEAT_UNKNOWN: {
    NL: 'Het adres wordt vanuit veel plaatsen bediend en de zetel van de provider is niet eenduidig.',
    FR: 'L’adresse est servie depuis de nombreux lieux et le siège de l’hébergeur n’est pas clairement établi.',
    DE: 'Die Adresse wird von vielen Orten aus bedient, und der Sitz des Anbieters ist nicht eindeutig.',
    EN: 'The address is served from many places and no single seat of the provider is known.',
  },
  LOCATION_AND_REGISTRATION_AGREE: {
    NL: 'Locatie en registratie noemen hetzelfde land.',
    FR: 'La localisation et l’enregistrement désignent le même pays.',
    DE: 'Standort und Registrierung nennen dasselbe Land.',
    EN: 'Location and registration name the same country.',
  },
  LOCATION_ONLY: {
    NL: 'Alleen de geolocatie noemt een land.',
    FR: 'Seule la géolocalisation désigne un pays.',
    DE: 'Nur die Geolokalisierung nennt ein Land.',
    EN: 'Only geolocation names a country.',
  },
  REGISTRATION_ONLY: {
    NL: 'Alleen registraties noemen een land: dat van de houder, niet noodzakelijk dat van de server.',
    FR: 'Seuls des enregistrements désignent un pays : celui du titulaire, pas forcément celui du serveur.',
    DE: 'Nur Registrierungen nennen ein Land: das des Inhabers, nicht unbedingt das des Servers.',
    EN: 'Only registrations name a country: the holder’s, not necessarily the server’s.',
  },
  REGISTRATION_DIFFERS: {
    NL: 'De houder is in een ander land geregistreerd dan waar de server staat; een analist bevestigt het.',
    FR: 'Le titulaire est enregistré dans un autre pays que celui du serveur ; un analyste confirme.',
    DE: 'Der Inhaber ist in einem anderen Land registriert als dem, in dem der Server steht; ein Analyst bestätigt es.',
    EN: 'The holder is registered in a different country from the server; an analyst confirms.',
  },
  SEVERAL_COUNTRIES: {
    NL: 'De inhoud staat tegelijk in meerdere landen.',
    FR: 'Le contenu se trouve dans plusieurs pays à la fois.',
    DE: 'Der Inhalt liegt gleichzeitig in mehreren Ländern.',
    EN: 'The content is in several countries at once.',
  },
  IP_VERSIONS_DIFFER: {
    NL: 'De IPv4-adressen staan in andere landen dan de IPv6-adressen.',
    FR: 'Les adresses IPv4 se trouvent dans d’autres pays que les adresses IPv6.',
    DE: 'Die IPv4-Adressen liegen in anderen Ländern als die IPv6-Adressen.',
    EN: 'The IPv4 addresses stand in other countries than the IPv6 addresses.',
  },
  ADDRESS_WITHOUT_COUNTRY: {
    NL: 'Van een van de huidige IP-adressen is het land niet bekend.',
    FR: 'Le pays d’une des adresses IP actuelles n’est pas connu.',
    DE: 'Von einer der aktuellen IP-Adressen ist das Land nicht bekannt.',
    EN: 'The country of one of the current IP addresses is not known.',
  },
  LOCATIONS_DIFFER: {
    NL: 'De geolocatie noemt verschillende landen voor hetzelfde IP-adres.',
    FR: 'La géolocalisation désigne différents pays pour la même adresse IP.',
    DE: 'Die Geolokalisierung nennt verschiedene Länder für dieselbe IP-Adresse.',
    EN: 'Geolocation names different countries for one IP address.',
  },
  REGISTRATIONS_DIFFER: {
    NL: 'De registraties spreken elkaar tegen en geen locatie geeft uitsluitsel.',
    FR: 'Les enregistrements se contredisent et aucune localisation ne tranche.',
    DE: 'Die Registrierungen widersprechen sich, und kein Standort gibt den Ausschlag.',
    EN: 'The registrations contradict each other and no location settles it.',
  },
  COUNTRY_NOT_OBSERVED: {
    NL: 'Er zijn recente waarnemingen, maar geen ervan noemt een land.',
    FR: 'Il y a des observations récentes, mais aucune ne désigne un pays.',
    DE: 'Es gibt neuere Beobachtungen, aber keine nennt ein Land.',
    EN: 'There are recent observations, but none of them names a country.',
  },
  EVIDENCE_NOT_CURRENT: {
    NL: 'De waarnemingen zijn te oud of dragen een datum in de toekomst.',
    FR: 'Les observations sont trop anciennes ou datées dans le futur.',
    DE: 'Die Beobachtungen sind zu alt oder tragen ein Datum in der Zukunft.',
    EN: 'The observations are too old or dated in the future.',
  },
  NO_EVIDENCE: {
    NL: 'Er is nog geen waarneming.',
    FR: 'Il n’y a pas encore d’observation.',
    DE: 'Es gibt noch keine Beobachtung.',
    EN: 'There is no observation yet.',
  },
};

/** Reasons of `ObservationFieldCode`. @internal */
export const observationFieldCodeReasons: Words<ObservationFieldCode> = {
  NOTHING_OBSERVED: {
    NL: 'Geef minstens een land, een adres, een provider of een netwerk op, of zeg dat het een tussenserver is.',
    FR: 'Indiquez au moins un pays, une adresse, un hébergeur ou un réseau, ou précisez qu’il s’agit d’un serveur intermédiaire.',
    DE: 'Geben Sie mindestens ein Land, eine Adresse, einen Anbieter oder ein Netz an, oder dass es ein Zwischenserver ist.',
    EN: 'Give at least a country, an address, a provider or a network, or say that it is a proxy.',
  },
  NOT_AN_IP_ADDRESS: {
    NL: 'Dit is geen IPv4- of IPv6-adres.',
    FR: 'Ce n’est pas une adresse IPv4 ou IPv6.',
    DE: 'Das ist keine IPv4- oder IPv6-Adresse.',
    EN: 'This is not an IPv4 or IPv6 address.',
  },
  NOT_AN_AS_NUMBER: {
    NL: 'Dit is geen AS-nummer.',
    FR: 'Ce n’est pas un numéro d’AS.',
    DE: 'Das ist keine AS-Nummer.',
    EN: 'This is no AS number.',
  },
  NETWORK_HAS_NO_COUNTRY: {
    NL: 'Geef een land op of een netwerk zonder landen, niet allebei.',
    FR: 'Indiquez un pays ou un réseau sans pays, pas les deux.',
    DE: 'Geben Sie ein Land oder ein Netz ohne Länder an, nicht beides.',
    EN: 'Give a country or a network without countries, not both.',
  },
  PROXY_IS_NOT_HOST: {
    NL: 'Het land van een tussenserver is niet dat van de host: laat het weg, of geef de oorsprong op.',
    FR: 'Le pays d’un serveur intermédiaire n’est pas celui de l’hôte : omettez-le, ou indiquez l’origine.',
    DE: 'Das Land eines Zwischenservers ist nicht das des Hosts: Lassen Sie es weg, oder geben Sie den Ursprung an.',
    EN: 'The country of a proxy is not that of the host: leave it out, or give the origin.',
  },
};
