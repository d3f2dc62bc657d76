import { insist } from '../script-broken.js';
import type { Stage } from '../stage.js';
import { timeOf } from '../world/demo-clock.js';
import { exchangeReceived, partnerReceived } from './exchange-received.js';
import { policeReceived } from './police-received.js';
import { providerReceived } from './provider-received.js';
import { linesOf, type Party } from './received.js';

/** All external parties that receive something, with their own records. */
const partiesOf = ({ police, provider, world: { outside } }: Stage): readonly Party[] => [
  policeReceived(police, 'POLICE', 'Police'),
  policeReceived(police, 'POLICE_ABROAD', 'Federal police, for abroad'),
  providerReceived(provider, 'Provider (Example Hosting)'),
  exchangeReceived(outside.exchange),
  partnerReceived(outside.exchange, 'NL', 'Partner hotline (NL)'),
];

/** Prints what each party received, when and how often. Throws if anything was received twice. */
export function printReceived(stage: Stage): void {
  stage.line('    when               times  what');
  stage.line();
  for (const { name, received } of partiesOf(stage)) {
    stage.line(`  ${name}`);
    for (const { at, what, times } of linesOf(received)) {
      stage.line(`    ${timeOf(at)}   ${String(times).padStart(5)}  ${what}`);
      insist(times === 1, `${name} received twice: ${what}`);
    }
    stage.line();
  }
}

/** Prints the messages that the webhook receiver found genuine, and no more of them than a receiver should log. */
export function printWebhooks({ world, line }: Stage): void {
  const { messages, refused } = world.outside.receiver;
  line('  Webhook receiver (sequence, id, type; each with a good signature)');
  for (const { id, sequence, type } of messages) line(`    ${String(sequence).padStart(3)}  ${id}  ${type}`);
  line();
  insist(refused.length === 0, `the receiver refused messages: ${refused.join(', ')}`);
  const gapless = messages.every(({ sequence }, index) => sequence === index + 1);
  insist(gapless, 'the messages do not count from 1 without gaps');
}

/** Prints what reporters are told for their receipts. */
export async function printReceipts({ reporters, line }: Stage): Promise<void> {
  line('  Reporters (what their receipts say in the end)');
  for (const receipt of reporters.receipts) {
    const { progress, receivedOn } = await reporters.progressOf(receipt);
    line(`    ${receipt.story.padEnd(8)}  received on ${receivedOn}  ${progress}`);
  }
}
