// Words for the codes of addresses. One sentence for each reason and refusal, for the person who meets it.
// Origin: written for this project, in plain official language. Checked 2026-11-22.
// Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { AddressRefusalCode } from '../../address/address.js';
import { reportFieldCodeReasons } from './reporting.data.js';
import type { Words } from '../wording.js';

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
    NL: 'Het adres is over meerdere regels verdeeld. Geef het op één regel, en één adres per keer.',
    FR: 'L’adresse est coupée par un retour à la ligne. Indiquez-la sur une seule ligne, une adresse à la fois.',
    DE: 'Die Adresse ist durch einen Zeilenumbruch getrennt. Geben Sie sie in einer Zeile an, eine Adresse nach der anderen.',
    EN: 'The address is broken over several lines. Give it on one line, one address at a time.',
  },
  SEVERAL_ADDRESSES: {
    NL: 'Dit zijn meerdere adressen. Geef ze afzonderlijk.',
    FR: 'Il y a plusieurs adresses. Indiquez-les séparément.',
    DE: 'Das sind mehrere Adressen. Geben Sie sie einzeln an.',
    EN: 'These are several addresses. Give them separately.',
  },
  NOT_AN_ADDRESS: {
    NL: 'Dit is geen webadres.',
    FR: 'Ce n’est pas une adresse web.',
    DE: 'Das ist keine Webadresse.',
    EN: 'This is not a web address.',
  },
  UNSUPPORTED_SCHEME: {
    NL: 'Dit soort adres leidt niet naar inhoud die anderen kunnen openen.',
    FR: 'Ce type d’adresse ne mène pas à un contenu que d’autres peuvent ouvrir.',
    DE: 'Diese Art von Adresse führt nicht zu Inhalten, die andere öffnen können.',
    EN: 'This kind of address leads to nothing that others could open.',
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
