import { insist } from '../script-broken.js';
import { places } from '../world/places.data.js';
import { fromReportToRoute } from './from-report-to-route.js';
import { end, type Story } from './story.js';

export const policeAbroad: Story = {
  title: '3. Hosted abroad, where there is no hotline',
  introduction:
    'A page on a server in Vanuatu, which has no hotline in the network. The federal police pass it on to the police ' +
    'there; the dossier says to which country.',
  play: async (stage) => {
    const { id, url } = await fromReportToRoute(stage, places.noHotline, 'Story 3');
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
