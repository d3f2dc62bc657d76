import { insist } from '../script-broken.js';
import type { Stage } from '../stage.js';
import { places } from '../world/places.data.js';
import { fromReportToRoute } from './from-report-to-route.js';
import { end, hasEnded, now, type Story } from './story.js';

/** The other hotline works on an item, takes it off the web, and we see all of it. */
export async function removedByPartner(stage: Stage, id: string, url: string): Promise<void> {
  const [item] = (await now(stage, id)).iccam;
  insist(item !== undefined, 'the case has no item in the exchange');
  await stage.pass(60);
  await stage.dutchHotline.act(item.contentId, 1);
  stage.says('NL hotline', `reports item ${item.contentId} to its police`);
  const isBegun = async () => (await now(stage, id)).referrals[0]?.status === 'ACKNOWLEDGED';
  await stage.passUntil('the partner is seen to have begun', isBegun);
  stage.says('system', 'reads in the exchange that work has begun: the referral is ACKNOWLEDGED');
  await stage.pass(120);
  await stage.dutchHotline.act(item.contentId, 2);
  stage.serve(url, 404);
  await stage.dutchHotline.act(item.contentId, 3);
  stage.says('NL hotline', 'tells the provider, has it removed, and says so in the exchange');
  await stage.passUntil('the case has ended', () => hasEnded(stage, id));
  stage.says('watch', 'sees for itself that the page is gone: the word of the partner is borne out');
}

export const hotlineAbroad: Story = {
  title: '2. Hosted abroad, where INHOPE has a hotline',
  introduction:
    'A page on a server in the Netherlands. It goes to the hotline there through the exchange, which acts; police at ' +
    'home get no copy.',
  play: async (stage) => {
    const { id, url } = await fromReportToRoute(stage, places.hotlineAbroad, 'Story 2');
    await stage.pass(1);
    const [item] = (await now(stage, id)).iccam;
    insist(item !== undefined, 'the exchange does not have it');
    stage.says(
      'exchange',
      `takes report ${item.reportId} with item ${item.contentId}, for the hotline in NL`,
    );
    await removedByPartner(stage, id, url);
    return end(stage, id, 'REMOVED');
  },
};
