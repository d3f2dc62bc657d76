/** Returns what is found, or rejects when it takes longer. */
export async function withTimeout<Found>(found: Promise<Found>, maxMs: number): Promise<Found> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('no response in time')), maxMs);
  try {
    return await Promise.race([found, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
