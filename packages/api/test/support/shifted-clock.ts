/**
 * Loaded into a program first (`node --import`). Shifts its clock by a number of milliseconds: `CLOCK_OFFSET_MS`, later
 * the value in messages of the parent process. Timers are not affected.
 */
const RealDate = Date;
let offsetMs = Number(process.env['CLOCK_OFFSET_MS'] ?? 0);

globalThis.Date = new Proxy(RealDate, {
  construct: (target, parts: unknown[], newTarget) =>
    Reflect.construct(target, parts.length === 0 ? [RealDate.now() + offsetMs] : parts, newTarget) as object,
  get: (target, name, receiver) =>
    name === 'now' ? () => RealDate.now() + offsetMs : (Reflect.get(target, name, receiver) as unknown),
});

process.on('message', (message: unknown) => {
  if (typeof message === 'number') offsetMs = message;
});
// Exit when the parent process ends, so that no program of a test keeps running.
process.on('disconnect', () => process.exit());
process.channel?.unref();
