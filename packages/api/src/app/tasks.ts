import type { Channels } from '../features/hand-overs/index.js';
import { deleteOldEvents } from '../platform/live/read-live-events.js';
import type { Schedule, Tasks } from '../platform/work-context.js';
import { afterStop, deadlineSources, features, type TaskParts } from './features.js';
import type { System } from './system.js';

/** All tasks that a worker can run. */
export function createTasks(system: System, channels: Channels): Tasks {
  const parts: TaskParts = { ...system, deadlineSources, channels, afterStop };
  return Object.assign({}, ...features.map(({ tasks }) => tasks?.(parts) ?? {})) as Tasks;
}

/** All tasks that a worker runs every minute. */
export const schedule = (system: System): Schedule =>
  Object.assign(
    { deleteOldEvents: ({ em }) => deleteOldEvents(em) } satisfies Schedule,
    ...features.map((feature) => feature.schedule?.({ ...system, deadlineSources }) ?? {}),
  ) as Schedule;
