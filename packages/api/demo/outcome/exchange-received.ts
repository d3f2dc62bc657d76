import type { Effect } from '../../iccam-simulator/records.js';
import type { Simulator } from '../../iccam-simulator/simulator.js';
import { actionNames } from '../people/partner-hotline.js';
import type { Party, Received } from './received.js';

const classifications: Readonly<Record<number, string>> = { 1: 'baseline', 2: 'nationally illegal' };

/** What one of our calls said, without which item it was about. */
function words({ effect, reportId, detail }: Effect): string {
  switch (effect) {
    case 'REPORT':
      return `report ${reportId}`;
    case 'REFERENCE':
      return 'claimed';
    case 'ASSESSMENT':
      return `judged ${classifications[Number(detail['classification'])] ?? detail['classification']}`;
    case 'ACTION':
      return actionNames[Number(detail['actionType'])] ?? `action ${detail['actionType']}`;
    default:
      return effect;
  }
}

const ours = ({ hotline }: Effect): boolean => hotline === 'BE';

/** All updates that we sent to the network about an item, in order. */
export const toldAbout = ({ exchange }: Simulator, contentId: number): readonly string[] =>
  exchange.effects.filter((effect) => ours(effect) && effect.contentId === contentId).map(words);

/** All calls that the exchange accepted from us. */
export const exchangeReceived = ({ exchange }: Simulator): Party => ({
  name: 'INHOPE exchange',
  received: exchange.effects.filter(ours).map((effect): Received => {
    const what = effect.contentId === null ? words(effect) : `item ${effect.contentId}: ${words(effect)}`;
    return { at: effect.at, what, key: what };
  }),
});

/** What another hotline finds in the exchange because of us: work of its own, and what became of its reports. */
export const partnerReceived = ({ exchange }: Simulator, country: string, name: string): Party => ({
  name,
  received: exchange.effects.filter(ours).flatMap((effect): readonly Received[] => {
    const { reporter, contents } = exchange.report(effect.reportId);
    if (effect.effect === 'REPORT')
      return contents
        .filter(({ assignedCountryCode }) => assignedCountryCode === country)
        .map(({ contentId }) => {
          const what = `item ${contentId} to work on, from BE`;
          return { at: effect.at, what, key: what };
        });
    if (reporter.countryCode !== country) return [];
    const what = `of its own item ${effect.contentId}: ${words(effect)} by BE`;
    return [{ at: effect.at, what, key: what }];
  }),
});
