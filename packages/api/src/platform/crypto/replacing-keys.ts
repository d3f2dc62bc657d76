import type { EnvelopeKeys } from './envelope-keys.port.js';

/** Master keys that replace earlier ones: new data keys use the new ones, and the rotation moves the others to them. */
export const replacingKeys = (keys: EnvelopeKeys, replaced: EnvelopeKeys): EnvelopeKeys => ({
  ids: async (purpose) => {
    const [now, before] = await Promise.all([keys.ids(purpose), replaced.ids(purpose)]);
    return { current: now.current, earlier: [...before.earlier, before.current, ...now.earlier] };
  },
  wrap: (...given) => keys.wrap(...given),
  unwrap: async (purpose, wrapped, context) => {
    const { current, earlier } = await replaced.ids(purpose);
    const isReplaced = [current, ...earlier].includes(wrapped.keyId);
    return (isReplaced ? replaced : keys).unwrap(purpose, wrapped, context);
  },
  isAvailable: () => keys.isAvailable(),
});
