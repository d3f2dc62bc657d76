/**
 * Loaded into a program before anything else (`node --import`): lets its clock be wrong by so many milliseconds, at
 * first as `CLOCK_OFFSET_MS` says, then as messages from the parent process say. Timers go on as before.
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
// Nothing of a test that was ended goes on.
process.on('disconnect', () => process.exit());
process.channel?.unref();
