import type { DemoWords } from './en.data.js';

export const demoWordsNl: DemoWords = {
  title: 'De anderen in deze demo',
  introduction:
    'Politie, een provider, andere meldpunten en een webhost, allemaal op deze machine en allemaal verzonnen. Hier ziet u wat elk van hen ontving en kunt u voor hen handelen. Niets verlaat deze machine, en alles hier wordt vergeten als de demo stopt.',
  report: 'Meldformulier',
  desk: 'Werkplek van het team',
  again: 'Huidige toestand tonen',
  refused: 'Geweigerd door de uitwisseling:',
  nothing: 'Nog niets ontvangen.',
  sites: 'Webhost: pagina’s om te melden',
  sitesHint:
    'Meld een van deze adressen met het formulier. Leg op de werkplek vast waar het gehost wordt, zoals hier vermeld. Een pagina die hier verwijderd is, blijkt bij de volgende controle weg te zijn.',
  hostedAt: (country, ip, provider) => `${country} · ${ip} · ${provider}`,
  online: 'online',
  removed: 'verwijderd',
  remove: 'Pagina verwijderen',
  restore: 'Terugzetten',
  publish: {
    home: 'Nieuwe pagina, gehost in België',
    abroad: 'Nieuwe pagina in een land met een meldpunt',
    farAway: 'Nieuwe pagina in een land zonder meldpunt',
  },
  police: 'Politie',
  policeHint:
    'De nieuwste berichten in hun feed. Zij antwoorden, houden tegen of geven vrij op de werkplek: meld u daar aan als liaison.',
  provider: 'Provider: post aan de dienst voor misbruik',
  providerHint:
    'Een kennisgeving vertrekt nadat de politie ze heeft vrijgegeven en een mens het contact heeft goedgekeurd: bij gevaar meteen, anders na ongeveer een uur, tijdens de werkuren.',
  letter: 'Brief',
  answer: 'Antwoorden als de provider',
  exchange: 'Uitwisseling: meldpunten van andere landen',
  exchangeHint:
    'Wat in de uitwisseling staat, het nieuwste eerst. De knoppen handelen als het meldpunt van dat land.',
  item: (id, country) => `Item ${id}, voor ${country}`,
  noAction: 'Nog niets gedaan.',
  actions: { 1: 'Aan de politie gemeld', 2: 'Aan de provider gemeld', 3: 'Verwijderd' },
  partnerReports: 'Laat het Nederlandse meldpunt een pagina melden die in België gehost wordt',
  receiver: 'Webhook-ontvanger: een systeem buiten',
  receiverHint:
    'Een systeem dat het meldpunt op de hoogte houdt. Het controleert elke handtekening met de controle van de client en aanvaardt alleen echte berichten. Een bericht heeft geen inhoud: alleen wat er gebeurde, en een id.',
  genuine: 'Handtekening klopt',
  notGenuine: 'Geweigerd',
  event: 'Bericht',
  register: 'De ontvanger registreren als de beheerder',
  forge: 'Een vervalst bericht sturen',
  time: 'Tijd laten verstrijken',
  timeHint:
    'Dit maakt alles in deze demo zoveel uur ouder: alle tijdstippen van dossiers, doorverwijzingen, kennisgevingen, reserveringen en wachtende taken. Wat dan aan de beurt is, gebeurt binnen ongeveer een minuut: termijnen verstrijken, adressen worden gecontroleerd, overdrachten opnieuw verstuurd. Het auditspoor en kalenderdagen verschuiven niet, en evenmin de mails en de uitwisseling op deze pagina. Laad open pagina’s van de werkplek opnieuw.',
  timeStands:
    'Deze demo gebruikt uw eigen databank, waarin de tijd niet kan verschuiven. Start hem zonder DATABASE_URL.',
  pass: (hours) => `${hours} uur`,
};
