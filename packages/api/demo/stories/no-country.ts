import { insist } from '../script-broken.js';
import { places } from '../world/places.data.js';
import { fromReportToRoute } from './from-report-to-route.js';
import { end, now, seenOf, type Story } from './story.js';

export const noCountry: Story = {
  title: '5. In no country',
  introduction:
    'An onion service: nobody can say where it is hosted, and no provider can be asked. The rules give it to the ' +
    'police at home, without a country.',
  play: async (stage) => {
    const { id, url, routed } = await fromReportToRoute(stage, places.onion, 'Story 5');
    insist(
      routed.because.includes('NO_HOSTING_COUNTRY'),
      `it is routed because ${routed.because.join(', ')}`,
    );
    await stage.pass(1);
    const referralId = stage.police.referralAbout(url);
    const dossier = await stage.police.fetchDossier(referralId);
    insist(dossier.referral.forwarding === null, 'the dossier names police abroad');
    stage.says('police', `take dossier ${dossier.reference} from the feed: for no country`);
    await stage.pass(45);
    await stage.police.acknowledge(referralId, 'DEMO.11.L1.3/2026');
    stage.says('police', 'acknowledge it under their own number');
    await stage.passUntil('it was looked at', async () => seenOf(await now(stage, id)).length > 0);
    const seen = seenOf(await now(stage, id)).at(-1);
    insist(seen === 'ONLINE', `the watch saw ${seen}`);
    stage.says('watch', `looks through the Tor proxy: ${seen}`);
    await stage.pass(180);
    await stage.police.complete(referralId, 'INVESTIGATED');
    stage.says('police', 'say what came of it: INVESTIGATED');
    await stage.pass(1);
    return end(stage, id, 'HANDED_OVER');
  },
};
