// The texts of the report form in Dutch, as used in Belgium. Written for this project, 2026-11-29.
import type { PageWords } from './page-words.js';

export const nl: PageWords = {
  languageName: 'Nederlands',
  common: {
    service: 'Meldpunt voor beelden van seksueel misbruik van kinderen',
    skip: 'Naar de inhoud',
    exit: 'Verlaat deze pagina',
    exitByKey: 'Of druk drie keer op Escape.',
    languages: 'Taal',
    about: 'Meer weten',
    newTab: 'nieuw tabblad',
    newReport: 'Nieuwe melding',
    call: 'Bel {phone}',
    test: 'Dit is een demonstratie. Meldingen worden hier niet behandeld.',
  },
  form: {
    title: 'Meld beelden van seksueel misbruik van kinderen',
    introduction: 'U kunt anoniem melden. Het webadres volstaat.',
    emergency: 'Eerst dit',
    where: {
      label: 'Waar hebt u het gezien?',
      hint: 'Plak het webadres. Meer dan één mag ook. Is er geen webadres, beschrijf de plaats dan in woorden: welke app, welk spel of welk nummer, en welke account of groep.',
    },
    danger: {
      label: 'Ik denk dat een kind nu in gevaar is',
      hint: 'Bel ook 112. Wij behandelen deze melding als eerste.',
    },
    optional: 'Wat volgt hoeft u niet in te vullen.',
    kindTitle: 'Wat voor plaats is het?',
    kind: {
      WEBSITE: 'Een website',
      FORUM: 'Een forum of prikbord',
      APP: 'Een app, chat of sociaal netwerk',
      FILES: 'Een dienst om bestanden op te slaan of te delen',
      ELSEWHERE: 'Ergens anders: een spel, een telefoonnummer, een straat',
    },
    kindUnknown: 'Dat weet ik niet',
    moreTitle: 'Meer over wat u zag',
    via: { label: 'Hoe kwam u er terecht?', hint: 'Bijvoorbeeld via een andere pagina of een bericht.' },
    seen: { label: 'Wanneer zag u het?', hint: 'Belgische tijd.' },
    remarks: {
      label: 'Wat helpt nog om het te vinden?',
      hint: 'Beschrijf de beelden niet. Noem geen kinderen bij naam.',
    },
    accessTitle: 'Er is een login voor nodig',
    accessHint: 'Alleen als u die al hebt. Maak er nooit een aan om te melden. Wij bewaren ze versleuteld.',
    username: { label: 'Gebruikersnaam' },
    password: { label: 'Wachtwoord' },
    contactTitle: 'U mag mij contacteren',
    contactHint:
      'Laat u dit leeg, dan blijft u anoniem. Wij bewaren uw gegevens versleuteld. Een medewerker ziet ze alleen met een reden en met het akkoord van een tweede persoon.',
    name: { label: 'Naam' },
    email: { label: 'E-mailadres' },
    phone: { label: 'Telefoonnummer' },
    continue: 'Mijn melding nalezen',
    beforeSending: 'Er wordt nog niets verstuurd. U ziet eerst wat wij begrepen hebben.',
  },
  problems: {
    title: 'Kijk dit even na',
    prefix: 'Probleem:',
    whereEmpty: 'Geef het webadres, of beschrijf de plaats in woorden.',
    whereUnread:
      'Wij vinden hierin geen webadres. Kijk het na. Is het een plaats zonder webadres, kies dan hieronder wat voor plaats het is.',
  },
  check: {
    title: 'Lees uw melding na',
    notSent: 'Er is nog niets verstuurd.',
    oneAddress: 'Wij lazen één webadres:',
    addresses: 'Wij lazen {count} webadressen:',
    onePlace: 'Wij lazen één plaats zonder webadres:',
    places: 'Wij lazen {count} plaatsen zonder webadres:',
    ownWords: 'Wij vonden geen webadres. Wij geven uw woorden door zoals u ze schreef:',
    noPlace: 'U hebt geen plaats genoemd. U kunt de melding toch versturen.',
    unsure: 'Hier zijn wij niet zeker van. Klopt dit?',
    unread: 'Dit konden wij niet lezen:',
    yourReport: 'De rest van uw melding',
    dangerStated: 'U denkt dat een kind nu in gevaar is.',
    anonymous: 'U blijft anoniem.',
    contactable: 'U mag gecontacteerd worden: {contact}',
    passwordGiven: 'ingevuld',
    send: 'Melding versturen',
    change: 'Iets wijzigen',
  },
  sent: {
    title: 'Uw melding is ontvangen',
    receipt: 'Uw ontvangstcode',
    keep: 'Schrijf ze over of druk deze pagina af.',
    copy: 'Code kopiëren',
    copied: 'Gekopieerd',
    tolerated: 'Wij namen uw melding aan zoals ze is. Dit was niet volledig:',
    nextTitle: 'Wat gebeurt er nu?',
    next: [
      'Een opgeleide medewerker bekijkt uw melding en beoordeelt ze volgens de wet.',
      'Is het strafbaar, dan gaat het naar de politie of naar het meldpunt van het land waar de beelden staan.',
      'Met uw code kunt u nagaan hoe ver wij staan.',
    ],
    helpTitle: 'Hulp',
    interview: 'Wilt u ons ook in een anoniem gesprek over uw ervaring vertellen?',
    another: 'Nog iets melden',
  },
  status: {
    title: 'Hoe ver staat mijn melding?',
    introduction: 'Vul de code in die u bij uw melding kreeg.',
    receipt: { label: 'Ontvangstcode', hint: 'Streepjes, spaties en hoofdletters maken niet uit.' },
    show: 'Toon de stand',
    empty: 'Vul uw ontvangstcode in.',
    invalid: 'Deze code is niet volledig of bevat een tikfout.',
    unknown: 'Wij kennen geen melding met deze code. Kijk elk teken na.',
    receivedOn: 'Ontvangen op {date}.',
  },
  failure: {
    unavailableTitle: 'Uw melding is nog niet verstuurd',
    unavailable:
      'Er ging bij ons iets mis. U bent niets kwijt: alles wat u invulde staat hieronder. Wacht een paar minuten en verstuur opnieuw. Twee keer versturen kan geen kwaad.',
    unavailableStatus: 'Er ging bij ons iets mis. Probeer het over een paar minuten opnieuw.',
    tooManyTitle: 'Even wachten',
    tooMany: 'Er kwamen veel aanvragen van uw netwerk. Probeer het over {minutes} min. opnieuw.',
    tooLargeTitle: 'Dit is te veel tekst',
    missingTitle: 'Deze pagina bestaat niet',
    missing: 'Misschien is het adres niet volledig. Melden kan op het formulier.',
    proofTitle: 'Nog een ogenblik',
    proof:
      'Er komen nu heel veel meldingen binnen. Daarom doet uw toestel eerst een kleine berekening. Zo weten wij dat u geen programma bent. Uw melding is nog niet verstuurd.',
    proofWorking: 'De berekening loopt. Dat duurt enkele seconden.',
    proofReady: 'Klaar. U kunt nu versturen.',
    proofImpossible:
      'Uw toestel kan de berekening niet doen, bijvoorbeeld omdat scripts uit staan. Wacht tien minuten en druk dan op de knop. Kan het niet wachten, bel dan 116 000, of 112 als een kind in gevaar is.',
    proofSend: 'Melding versturen',
  },
  whatHappens: {
    title: 'Wat gebeurt er met mijn melding?',
    introduction: 'Van uw melding tot de verwijdering, stap voor stap.',
    sections: [
      {
        title: 'U meldt',
        paragraphs: [
          'U geeft een adres of beschrijft een plaats. Wie u bent, hoeft u niet te zeggen. U krijgt een code om uw melding te volgen.',
        ],
      },
      {
        title: 'Wij beoordelen',
        paragraphs: [
          'Een opgeleide analist bekijkt wat er op het adres staat en toetst het aan de Belgische wet. Onze medewerkers zijn gebonden door het beroepsgeheim.',
          'Is een kind in gevaar, dan gaat de melding meteen naar de politie.',
          'Is het niet strafbaar of niet meer te vinden, dan sluiten wij het dossier en geven wij niets door.',
        ],
      },
      {
        title: 'Staan de beelden in België?',
        paragraphs: [
          'Dan krijgt de politie het dossier en onderzoekt zij het misbruik. Het parket beslist wanneer de beelden weg mogen, zodat het onderzoek geen schade lijdt. Daarna vragen wij het bedrijf dat ze host om ze te verwijderen.',
        ],
      },
      {
        title: 'Staan ze in het buitenland?',
        paragraphs: [
          'Heeft dat land een meldpunt bij INHOPE, dan sturen wij het dossier daarheen. Een analist daar beoordeelt het opnieuw, volgens het recht van dat land, en laat de beelden verwijderen. Meestal zijn ze binnen 72 uur weg.',
          'Is er geen meldpunt, of is het land niet te bepalen, dan gaat het dossier naar de federale politie. Zij neemt contact op met de politie van het andere land.',
        ],
      },
      {
        title: 'Wat is INHOPE?',
        paragraphs: [
          'INHOPE is het wereldwijde netwerk van meldpunten zoals het onze, in ongeveer vijftig landen. De leden geven elkaar elke dag adressen door en volgen dezelfde werkwijze.',
        ],
      },
      {
        title: 'Wat wij niet doen',
        paragraphs: [
          'Wij zijn geen politie en voeren geen onderzoek. Wij sporen geen personen op. U mag altijd ook rechtstreeks bij de politie aangifte doen.',
        ],
      },
    ],
  },
  whatCounts: {
    title: 'Wat kan ik melden?',
    introduction: 'Twijfelt u? Meld het. U hoeft niet zelf te beoordelen of het strafbaar is.',
    sections: [
      {
        title: 'Dit telt als beelden van seksueel misbruik',
        paragraphs: ['Foto’s, video’s en ander beeldmateriaal waarop:'],
        points: [
          'een kind deelneemt aan seksuele handelingen, echt of nagespeeld;',
          'de geslachtsdelen van een kind te zien zijn, vooral met een seksueel doel;',
          'iemand die er als een kind uitziet op zo’n manier wordt getoond;',
          'een kind dat niet bestaat er echt uitziet, bijvoorbeeld in beelden die met een computer zijn gemaakt.',
        ],
      },
      {
        title: 'Ook dit mag u melden',
        paragraphs: [
          'Pagina’s die zulk misbruik aanprijzen of er de weg naar wijzen. Een groep, account of link waar zulke beelden gedeeld worden.',
        ],
      },
      {
        title: 'Toevallig gezien? U bent niet strafbaar',
        paragraphs: [
          'Wie zulke beelden per ongeluk te zien krijgt, wordt niet gestraft. Bewust zoeken, bewaren of verspreiden is wel strafbaar. Bewaar dus niets, neem geen schermafdruk en zoek niet verder.',
        ],
      },
      {
        title: 'Daarvoor kunt u elders terecht',
        paragraphs: [
          'Wordt een kind online benaderd, onder druk gezet of afgeperst? Is een naaktbeeld zonder toestemming verspreid? Bel Child Focus op 116 000 of ga naar de politie. Is er nu gevaar, bel 112.',
        ],
      },
      {
        title: 'Waarom wij niet van kinderporno spreken',
        paragraphs: [
          'Zulke beelden tonen misbruik van een kind dat bestaat. Het woord pornografie verhult dat. Ook de wet spreekt van beelden van seksueel misbruik van minderjarigen.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Uw privacy',
    introduction: 'Wij bewaren zo weinig mogelijk over u.',
    sections: [
      {
        title: 'Wat wij niet bewaren',
        paragraphs: [],
        points: [
          'uw netwerkadres (IP-adres): het staat niet bij uw melding en in geen enkel logbestand van dit formulier;',
          'iets in uw browser: geen cookies en geen andere gegevens;',
          'uw ontvangstcode: alleen wie ze heeft, kan de stand opvragen.',
        ],
      },
      {
        title: 'Wat wij wel bewaren',
        paragraphs: [
          'Wat u invult, en wanneer. Uw opmerkingen, contactgegevens en een login bewaren wij versleuteld. Ze worden gewist na een vaste termijn, zodra het werk aan het dossier voorbij is. Het gemelde adres blijft bewaard, zodat wij dezelfde beelden herkennen.',
          'Om misbruik van dit formulier te beperken, tellen wij kort hoeveel meldingen van één netwerk komen. Daarvoor gebruiken wij een code die elk uur verandert.',
        ],
      },
      {
        title: 'Wie het ziet',
        paragraphs: [
          'Onze analisten en, als het strafbaar is, de politie. Zij krijgen uw contactgegevens niet met het dossier. Elke inzage in contactgegevens wordt door een tweede persoon goedgekeurd en opgetekend.',
          'Andere diensten kunnen op deze pagina’s niets over u te weten komen: er wordt niets van elders geladen.',
        ],
      },
      {
        title: 'Geen sporen achterlaten',
        paragraphs: [
          'Deze pagina’s werken zonder script en in Tor Browser. Wilt u niet dat iemand het bezoek ziet, gebruik dan een privévenster. De geschiedenis van uw browser kunnen wij niet wissen.',
        ],
      },
    ],
  },
};
