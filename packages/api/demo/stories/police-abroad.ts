import { defang } from '@meldpunt/domain';
import { illegalEverywhere } from '../people/answers.data.js';
import { insist } from '../script-broken.js';
import { places } from '../world/places.data.js';
import { sentAbroad } from './hotline-abroad.js';
import { end, now, seenOf, type Story } from './story.js';

export const policeAbroad: Story = {
  title: '3. Hosted abroad, where there is no hotline',
  introduction:
    'A page on a server in Vanuatu, which has no hotline in the network. The federal police pass it on to the police ' +
    'there; the dossier says to which country.',
  play: async (stage) => {
    const { id, url } = await sentAbroad(stage, places.noHotline, 'No hotline');
    await stage.pass(1);
    const referralId = stage.police.referralAbout(url);
    const dossier = await stage.police.fetchDossier(referralId);
    const country = dossier.referral.forwarding?.country;
    insist(country?.code === 'VU', `the dossier names ${country?.code ?? 'no country'}`);
    stage.says(
      'federal police',
      `take dossier ${dossier.reference} from the feed: for the police of ${country.words} (${country.code})`,
    );
    await stage.pass(45);
    await stage.police.acknowledge(referralId, 'DEMO-INT-7');
    stage.says('federal police', 'acknowledge it under their own number');
    await stage.pass(240);
    await stage.police.complete(referralId, 'FORWARDED_ABROAD');
    stage.says('federal police', 'have passed it on: FORWARDED_ABROAD');
    await stage.pass(1);
    return end(stage, id, 'HANDED_OVER');
  },
};

export const noCountry: Story = {
  title: '5. In no country',
  introduction:
    'An onion service: nobody can say where it is hosted, and no provider can be asked. The rules give it to the ' +
    'federal police, without a country.',
  play: async (stage) => {
    const place = places.onion;
    const url = stage.publish(place);
    await stage.reporters.report(url, 'Onion service');
    stage.says('reporter', `reports ${defang(url)}`);
    await stage.pass(20);
    const claimed = await stage.analyst.claim(place);
    const hosting = await stage.analyst.locate(claimed, place);
    const judged = await stage.analyst.judge(claimed, illegalEverywhere);
    const routed = await stage.analyst.route(claimed, judged.version);
    stage.says('analyst', `claims ${claimed.reference}; hosted: ${hosting}; finds ${judged.classification}`);
    stage.says('system', `routes it: ${routed.legs.join(', ')}, because ${routed.because.join(', ')}`);
    await stage.pass(1);
    const referralId = stage.police.referralAbout(url);
    const dossier = await stage.police.fetchDossier(referralId);
    insist(dossier.referral.forwarding?.country === null, 'the dossier names a country');
    stage.says('federal police', `take dossier ${dossier.reference} from the feed: for no country`);
    await stage.pass(60);
    await stage.police.acknowledge(referralId, 'DEMO-INT-8');
    await stage.passUntil('it was looked at', async () => seenOf(await now(stage, claimed.id)).length > 0);
    const seen = seenOf(await now(stage, claimed.id)).at(-1);
    insist(seen === 'ONLINE', `the watch saw ${seen}`);
    stage.says('watch', `looks through the Tor proxy: ${seen}`);
    await stage.pass(180);
    await stage.police.complete(referralId, 'INVESTIGATED');
    stage.says('federal police', 'say what came of it: INVESTIGATED');
    await stage.pass(1);
    return end(stage, claimed.id, 'HANDED_OVER');
  },
};
