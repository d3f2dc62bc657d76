import { narrator } from './narrator.js';
import { printReceipts, printReceived, printWebhooks } from './outcome/print-received.js';
import { printWhatIsLeft } from './outcome/print-what-is-left.js';
import { registerReceiver } from './people/administrator.js';
import type { CaseNow } from './people/case-now.js';
import { ScriptBroken } from './script-broken.js';
import { stageOf, type Stage } from './stage.js';
import { stories } from './stories/stories.js';
import type { Story } from './stories/story.js';
import { lengthOf, timeOf } from './world/demo-clock.js';
import { stopOnSignal } from './world/stop-on-signal.js';
import { openWorld, type World } from './world/open-world.js';

/** A Monday morning that is not a holiday. */
const start = new Date('2026-11-23T08:00:00.000Z');

/** Runs every route to its end and prints what each party received. Throws if a story does not go as scripted. */
export async function playDemo(write: (line: string) => void): Promise<void> {
  const stopped = stopOnSignal();
  stopped.throwIfAborted();
  write('Meldpunt: every route played to its end.');
  write('Everybody outside is a counterpart on this machine; all names and addresses are made up.');
  write('');
  const world = await openWorld(start, (line) => {
    stopped.throwIfAborted();
    write(line);
  });
  try {
    await play(world, write, stopped);
  } finally {
    await world.close();
  }
}

async function play(world: World, write: (line: string) => void, stopped: AbortSignal): Promise<void> {
  const stage = stageOf(world, narrator(world.clock.read, write), stopped);
  const { receiver } = world.outside;
  receiver.secret = await registerReceiver(stage.staff.administrator, receiver.url);
  write('');
  write(`The clock of the demo begins at ${timeOf(start)} (2026, Belgian time); stories jump ahead on it.`);

  const endings: (readonly [Story, CaseNow])[] = [];
  for (const story of stories) {
    endings.push([story, await playOne(story, stage, stopped)]);
    await untilMorning(stage);
  }
  stage.chapter(
    'What each party received',
    'Taken from the records of the counterparts, not from ours: when, how many times, and what.',
  );
  printReceived(stage);
  printWebhooks(stage);
  await printReceipts(stage);
  stage.chapter('How it ended');
  for (const [{ title }, ending] of endings) write(`  ${title.padEnd(48)}${inShort(ending)}`);
  write('');
  await printWhatIsLeft(stage);
}

async function playOne(story: Story, stage: Stage, stopped: AbortSignal): Promise<CaseNow> {
  stage.chapter(story.title, story.introduction);
  return story.play(stage).catch((error: unknown) => {
    stopped.throwIfAborted();
    throw new ScriptBroken(`Story "${story.title}" did not go as its script says: ${reasonOf(error)}`, {
      cause: error,
    });
  });
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Every story begins at nine in the morning of a working day; until then a few hours pass at a time. */
async function untilMorning({ world, pass }: Stage): Promise<void> {
  const morning = new Date(world.clock.read());
  morning.setUTCHours(8, 0, 0, 0);
  do morning.setUTCDate(morning.getUTCDate() + 1);
  while (morning.getUTCDay() % 6 === 0);
  for (;;) {
    const left = Math.round((morning.getTime() - world.clock.read().getTime()) / 60_000);
    if (left <= 0) return;
    await pass(Math.min(left, 180));
  }
}

function inShort({ reference, closedBecause, timeToRemoval }: CaseNow): string {
  const removal = timeToRemoval === null ? '' : `  removed in ${lengthOf(timeToRemoval.fromReport.minutes)}`;
  return `${reference}  ${(closedBecause ?? '').padEnd(11)}${removal}`;
}
