/** Limits the number of open streams, in total and per viewer. */
export interface StreamLimiter {
  /** Counts a new stream. Returns the function that releases it, or `null` if a limit is reached. */
  readonly take: (viewerId: string) => (() => void) | null;
}

export interface StreamLimits {
  readonly overall: number;
  readonly perViewer: number;
}

export function streamLimiter({ overall, perViewer }: StreamLimits): StreamLimiter {
  const taken = new Map<string, number>();
  let sum = 0;
  return {
    take: (viewerId) => {
      const own = taken.get(viewerId) ?? 0;
      if (sum >= overall || own >= perViewer) return null;
      taken.set(viewerId, own + 1);
      sum += 1;
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        sum -= 1;
        const left = (taken.get(viewerId) ?? 1) - 1;
        if (left > 0) taken.set(viewerId, left);
        else taken.delete(viewerId);
      };
    },
  };
}
