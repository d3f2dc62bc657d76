import { CasesDocument, type CaseSummaryFragment, type Client } from '@meldpunt/client';
import { byId, element } from './page.js';

/** Shows the cases that wait for an opinion, most urgent first. `open` is called with the case that a person chooses. */
export async function showQueue(client: Client, open: (chosen: CaseSummaryFragment) => void): Promise<void> {
  const { cases } = await client.execute(CasesDocument, {
    first: 20,
    filter: { status: ['RECEIVED', 'IN_REVIEW'] },
  });
  const rows = cases.nodes.map((each) => {
    const button = element('button', { onclick: () => open(each) }, `Open ${each.reference}`);
    return element('li', {}, button, ` ${each.status} ${each.hostname ?? each.url}`);
  });
  byId('queue').replaceChildren(...rows);
}
