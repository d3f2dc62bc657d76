// Words for the codes of addresses. One sentence for each reason and refusal, for the person who reads it. Origin:
// written for this project, in plain official language. Checked 2026-11-22. Coverage: every code, in Dutch, French,
// German and English. Left out: nothing.
import type { AddressRefusalCode } from '../../address/address.js';
import { reportFieldCodeReasons } from './reporting.data.js';
import type { Words } from '../../wording.js';

/** Reasons of `AddressRefusalCode`. @internal */
export const addressRefusalCodeReasons: Words<AddressRefusalCode> = {
  EMPTY: {
    NL: 'Hier is niets ingevuld.',
    FR: 'Rien n’est indiqué ici.',
    DE: 'Hier steht nichts.',
    EN: 'There is nothing here.',
  },
  TOO_LONG: reportFieldCodeReasons.TOO_LONG,
  LINE_BREAK: {
    NL: 'Dit adres lijkt over twee regels verdeeld. Geef het op één regel.',
    FR: 'Cette adresse semble coupée par un retour à la ligne. Indiquez-la sur une seule ligne.',
    DE: 'Diese Adresse scheint auf zwei Zeilen verteilt zu sein. Geben Sie sie in einer Zeile an.',
    EN: 'This address seems to be split over two lines. Give it on one line.',
  },
  NOT_ONE_ADDRESS: {
    NL: 'Hier staat meer dan één adres. Geef er hier maar één.',
    FR: 'Il y a ici plus d’une adresse. N’en indiquez qu’une seule ici.',
    DE: 'Hier steht mehr als eine Adresse. Geben Sie hier nur eine an.',
    EN: 'There is more than one address here. Give only one here.',
  },
  FILE_NAME: {
    NL: 'Dit is de naam van een bestand. Geef het adres van de pagina waarop het staat.',
    FR: 'C’est le nom d’un fichier. Indiquez l’adresse de la page où il se trouve.',
    DE: 'Das ist der Name einer Datei. Geben Sie die Adresse der Seite an, auf der sie steht.',
    EN: 'This is the name of a file. Give the address of the page it is on.',
  },
  EMAIL_ADDRESS: {
    NL: 'Dit is een e-mailadres en geen webadres.',
    FR: 'C’est une adresse e-mail et non une adresse web.',
    DE: 'Das ist eine E-Mail-Adresse und keine Webadresse.',
    EN: 'This is an e-mail address, not a web address.',
  },
  UNKNOWN_TOP_LEVEL: {
    NL: 'De naam van de site eindigt op iets onbekends. Zet https:// voor het adres als het klopt.',
    FR: 'Le nom du site se termine par quelque chose d’inconnu. Si l’adresse est exacte, faites-la précéder de https://.',
    DE: 'Der Name der Website endet auf etwas Unbekanntes. Stellen Sie https:// voran, wenn die Adresse stimmt.',
    EN: 'The name of the site ends in something unknown. Put https:// before the address if it is right.',
  },
  NOT_AN_ADDRESS: {
    NL: 'Dit is geen webadres. Is het een plaats in een app, een spel of elders, noem die dan in woorden.',
    FR: 'Ce n’est pas une adresse web. S’il s’agit d’un lieu dans une application, un jeu ou ailleurs, décrivez-le avec des mots.',
    DE: 'Das ist keine Webadresse. Ist es ein Ort in einer App, einem Spiel oder anderswo, so nennen Sie ihn in Worten.',
    EN: 'This is not a web address. If it is a place in an app, a game or elsewhere, name it in words.',
  },
  UNSUPPORTED_SCHEME: {
    NL: 'Dit is geen webadres. Noem de plaats in woorden: welke app of dienst, en welke account, groep of uitnodiging.',
    FR: 'Ce n’est pas une adresse web. Décrivez le lieu avec des mots : quelle application ou quel service, et quel compte, groupe ou invitation.',
    DE: 'Das ist keine Webadresse. Nennen Sie den Ort in Worten: welche App oder welcher Dienst, und welches Konto, welche Gruppe oder Einladung.',
    EN: 'This is no web address. Name the place in words: which app or service, and which account, group or invite.',
  },
  NO_HOST: {
    NL: 'In het adres ontbreekt de naam van de site.',
    FR: 'Le nom du site manque dans l’adresse.',
    DE: 'In der Adresse fehlt der Name der Website.',
    EN: 'The address lacks the name of the site.',
  },
  INVALID_HOST: {
    NL: 'De naam van de site in het adres kan niet bestaan.',
    FR: 'Le nom du site dans l’adresse ne peut pas exister.',
    DE: 'Der Name der Website in der Adresse kann nicht existieren.',
    EN: 'The name of the site in the address cannot exist.',
  },
  INVALID_PORT: {
    NL: 'Het poortnummer in het adres kan niet bestaan.',
    FR: 'Le numéro de port dans l’adresse ne peut pas exister.',
    DE: 'Die Portnummer in der Adresse kann nicht existieren.',
    EN: 'The port number in the address cannot exist.',
  },
  INVALID_ONION: {
    NL: 'Dit Tor-adres is niet volledig of niet juist overgenomen.',
    FR: 'Cette adresse Tor est incomplète ou mal recopiée.',
    DE: 'Diese Tor-Adresse ist unvollständig oder falsch übernommen.',
    EN: 'This Tor address is incomplete or was not copied correctly.',
  },
  INVALID_CONTENT_ID: {
    NL: 'De verwijzing bevat geen geldige aanduiding van inhoud.',
    FR: 'Le lien ne contient pas d’identifiant de contenu valable.',
    DE: 'Der Verweis enthält keine gültige Inhaltskennung.',
    EN: 'The link contains no valid content identifier.',
  },
  LOCAL_HOST: {
    NL: 'Dit adres leidt naar het eigen toestel of netwerk van wie het opent.',
    FR: 'Cette adresse mène à l’appareil ou au réseau de la personne qui l’ouvre.',
    DE: 'Diese Adresse führt auf das eigene Gerät oder Netz der Person, die sie öffnet.',
    EN: 'This address leads to the device or network of whoever opens it.',
  },
};
