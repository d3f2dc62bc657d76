import { localCounters } from '../rate-limits.js';
import { notingCounters } from './note-limits.js';
import type { SecurityEvent } from './security-log.js';

describe('a spent budget', () => {
  it('is one line in the security log, with nothing of the caller', async () => {
    const lines: SecurityEvent[] = [];
    const counter = notingCounters(localCounters, (line) => lines.push(line))('danger-caller', {
      max: 2,
      windowSeconds: 60,
    });

    for (let sent = 0; sent < 50; sent += 1) await counter.add('one caller');
    for (let sent = 0; sent < 2; sent += 1) await counter.add('another caller');

    expect(lines).toEqual([{ action: 'limit-reached', reason: 'DANGER_CALLER' }]);
  });
});
