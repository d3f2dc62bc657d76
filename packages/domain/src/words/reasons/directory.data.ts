// Words for the codes of the directory of hotlines. One sentence for each reason and refusal, for the person who reads
// it. Origin: written for this project, in plain official language. Checked 2026-11-22. Coverage: every code, in Dutch,
// French, German and English. Left out: nothing.
import type { DirectoryProblemCode } from '../../inhope/directory-problem.js';
import type { MembershipReason } from '../../inhope/membership-of.js';
import { reportFieldCodeReasons } from './reporting.data.js';
import type { Words } from '../../wording.js';

/** Reasons of `MembershipReason`. @internal */
export const membershipReasonReasons: Words<MembershipReason> = {
  LISTED_AS_MEMBER: {
    NL: 'De lijst noemt voor dit land een meldpunt dat lid is.',
    FR: 'La liste mentionne pour ce pays une hotline membre.',
    DE: 'Das Verzeichnis nennt für dieses Land eine Meldestelle, die Mitglied ist.',
    EN: 'The directory lists a member hotline for this country.',
  },
  MEMBERSHIP_DOUBTFUL: {
    NL: 'De bron over het lidmaatschap is te zwak om op te steunen.',
    FR: 'La source relative à l’affiliation est trop faible pour s’y fier.',
    DE: 'Die Quelle zur Mitgliedschaft ist zu schwach, um sich darauf zu stützen.',
    EN: 'The source on membership is too weak to rely on.',
  },
  MEMBERSHIP_UNCONFIRMED: {
    NL: 'Het lidmaatschap kon niet worden bevestigd.',
    FR: 'L’affiliation n’a pas pu être confirmée.',
    DE: 'Die Mitgliedschaft konnte nicht bestätigt werden.',
    EN: 'Membership could not be confirmed.',
  },
  FORMER_MEMBER: {
    NL: 'Het meldpunt van dit land was lid; of het dat nog is, staat niet vast.',
    FR: 'La hotline de ce pays a été membre ; il n’est pas établi qu’elle le soit encore.',
    DE: 'Die Meldestelle dieses Landes war Mitglied; ob sie es noch ist, steht nicht fest.',
    EN: 'The hotline of this country was a member; whether it still is, is not certain.',
  },
  MEMBERSHIP_APPLIED_FOR: {
    NL: 'Het meldpunt van dit land is als kandidaat-lid genoemd; of het lid werd, staat niet vast.',
    FR: 'La hotline de ce pays a été citée comme candidate ; il n’est pas établi qu’elle soit devenue membre.',
    DE: 'Die Meldestelle dieses Landes wurde als Beitrittskandidat genannt; ob sie Mitglied wurde, steht nicht fest.',
    EN: 'The hotline of this country was named as an applicant; whether it became a member is not certain.',
  },
  PORTAL_ONLY: {
    NL: 'Dit land heeft een meldportaal voor burgers, maar geen nationaal meldpunt.',
    FR: 'Ce pays a un portail de signalement pour les citoyens, mais pas de hotline nationale.',
    DE: 'Dieses Land hat ein Meldeportal, aber keine nationale Meldestelle.',
    EN: 'This country has a reporting portal for citizens, but no national hotline.',
  },
  LISTED_AS_NON_MEMBER: {
    NL: 'Volgens de lijst is geen meldpunt van dit land lid.',
    FR: 'Selon la liste, aucune hotline de ce pays n’est membre.',
    DE: 'Laut Verzeichnis ist keine Meldestelle dieses Landes Mitglied.',
    EN: 'According to the directory no hotline of this country is a member.',
  },
  NOT_VALID_ON_DAY: {
    NL: 'De lijst vermeldt dit land, maar geen enkele rij gold op die dag.',
    FR: 'La liste mentionne ce pays, mais aucune ligne n’y était valable ce jour-là.',
    DE: 'Das Verzeichnis nennt dieses Land, aber kein Eintrag galt an diesem Tag.',
    EN: 'The directory lists this country, but no entry was valid on that day.',
  },
  NOT_IN_DIRECTORY: {
    NL: 'De lijst vermeldt geen meldpunt in dit land.',
    FR: 'La liste ne mentionne aucune hotline dans ce pays.',
    DE: 'Das Verzeichnis nennt keine Meldestelle in diesem Land.',
    EN: 'The directory lists no hotline in this country.',
  },
  TERRITORY_COVERED: {
    NL: 'De plaats is een gebied dat onder het meldpunt en het strafrecht van een ander land valt.',
    FR: 'Le lieu est un territoire qui relève de la hotline et du droit pénal d’un autre pays.',
    DE: 'Der Ort ist ein Gebiet, für das Meldestelle und Strafrecht eines anderen Landes gelten.',
    EN: 'The place is a territory to which the hotline and the criminal law of another country extend.',
  },
  DIRECTORY_STALE: {
    NL: 'De gegevens over het lidmaatschap zijn te lang geleden nagegaan.',
    FR: 'Les données relatives à l’affiliation ont été vérifiées il y a trop longtemps.',
    DE: 'Die Angaben zur Mitgliedschaft wurden vor zu langer Zeit geprüft.',
    EN: 'The membership data were checked too long ago.',
  },
};

/** Reasons of `DirectoryProblemCode`. @internal */
export const directoryProblemCodeReasons: Words<DirectoryProblemCode> = {
  TOO_LARGE: {
    NL: 'Het bestand is te groot.',
    FR: 'Le fichier est trop volumineux.',
    DE: 'Die Datei ist zu groß.',
    EN: 'The file is too large.',
  },
  NOT_JSON: {
    NL: 'Dit is geen geldige JSON.',
    FR: 'Ce n’est pas du JSON valable.',
    DE: 'Das ist kein gültiges JSON.',
    EN: 'This is not valid JSON.',
  },
  NOT_A_DIRECTORY: {
    NL: 'Dit is geen lijst van meldpunten in de verwachte vorm.',
    FR: 'Ce n’est pas une liste de hotlines sous la forme attendue.',
    DE: 'Das ist kein Verzeichnis von Meldestellen in der erwarteten Form.',
    EN: 'This is not a directory of hotlines in the expected form.',
  },
  UNCLOSED_QUOTE: {
    NL: 'Een aanhalingsteken wordt niet gesloten.',
    FR: 'Un guillemet n’est pas fermé.',
    DE: 'Ein Anführungszeichen wird nicht geschlossen.',
    EN: 'A quotation mark is not closed.',
  },
  TEXT_AFTER_QUOTE: {
    NL: 'Na een sluitend aanhalingsteken staat nog tekst.',
    FR: 'Du texte suit un guillemet fermant.',
    DE: 'Nach einem schließenden Anführungszeichen steht noch Text.',
    EN: 'There is text after a closing quotation mark.',
  },
  NO_ROWS: {
    NL: 'Er zijn geen rijen.',
    FR: 'Il n’y a pas de lignes.',
    DE: 'Es gibt keine Zeilen.',
    EN: 'There are no rows.',
  },
  COLUMN_MISSING: {
    NL: 'Deze kolom ontbreekt.',
    FR: 'Cette colonne manque.',
    DE: 'Diese Spalte fehlt.',
    EN: 'This column is missing.',
  },
  COLUMN_UNKNOWN: {
    NL: 'Deze kolom is niet bekend.',
    FR: 'Cette colonne n’est pas connue.',
    DE: 'Diese Spalte ist nicht bekannt.',
    EN: 'This column is not known.',
  },
  COLUMN_TWICE: {
    NL: 'Deze kolom komt twee keer voor.',
    FR: 'Cette colonne figure deux fois.',
    DE: 'Diese Spalte kommt zweimal vor.',
    EN: 'This column occurs twice.',
  },
  WRONG_NUMBER_OF_FIELDS: {
    NL: 'Deze rij heeft meer of minder velden dan er kolommen zijn.',
    FR: 'Cette ligne compte plus ou moins de champs qu’il n’y a de colonnes.',
    DE: 'Diese Zeile hat mehr oder weniger Felder, als es Spalten gibt.',
    EN: 'This row has more or fewer fields than there are columns.',
  },
  NOT_AN_OBJECT: reportFieldCodeReasons.NOT_AN_OBJECT,
  FIELD_UNKNOWN: reportFieldCodeReasons.UNKNOWN_FIELD,
  REQUIRED: reportFieldCodeReasons.REQUIRED,
  NOT_TEXT: reportFieldCodeReasons.NOT_TEXT,
  TOO_LONG: reportFieldCodeReasons.TOO_LONG,
  UNKNOWN_COUNTRY: {
    NL: 'Dit is geen landcode van ISO 3166-1.',
    FR: 'Ce n’est pas un code de pays ISO 3166-1.',
    DE: 'Das ist kein Ländercode nach ISO 3166-1.',
    EN: 'This is not a country code of ISO 3166-1.',
  },
  UNKNOWN_MEMBERSHIP: {
    NL: 'Deze soort lidmaatschap is niet bekend.',
    FR: 'Ce type d’affiliation n’est pas connu.',
    DE: 'Diese Art der Mitgliedschaft ist nicht bekannt.',
    EN: 'This kind of membership is not known.',
  },
  UNKNOWN_CONFIDENCE: {
    NL: 'Deze graad van zekerheid is niet bekend.',
    FR: 'Ce degré de certitude n’est pas connu.',
    DE: 'Dieser Grad der Sicherheit ist nicht bekannt.',
    EN: 'This degree of certainty is not known.',
  },
  NOT_A_DATE: {
    NL: 'Dit is geen bestaande datum in de vorm JJJJ-MM-DD.',
    FR: 'Ce n’est pas une date existante sous la forme AAAA-MM-JJ.',
    DE: 'Das ist kein existierendes Datum in der Form JJJJ-MM-TT.',
    EN: 'This is not an existing date in the form YYYY-MM-DD.',
  },
  NOT_A_WEB_ADDRESS: {
    NL: 'Dit is geen webadres dat met http of https begint.',
    FR: 'Ce n’est pas une adresse web commençant par http ou https.',
    DE: 'Das ist keine Webadresse, die mit http oder https beginnt.',
    EN: 'This is not a web address that begins with http or https.',
  },
  ENDS_BEFORE_START: {
    NL: 'De periode eindigt voordat ze begint.',
    FR: 'La période se termine avant de commencer.',
    DE: 'Der Zeitraum endet, bevor er beginnt.',
    EN: 'The period ends before it starts.',
  },
  DUPLICATE: {
    NL: 'Hetzelfde meldpunt staat er twee keer, met periodes die overlappen.',
    FR: 'La même hotline figure deux fois, avec des périodes qui se chevauchent.',
    DE: 'Dieselbe Meldestelle steht zweimal da, mit Zeiträumen, die sich überschneiden.',
    EN: 'The same hotline is there twice, with periods that overlap.',
  },
};
