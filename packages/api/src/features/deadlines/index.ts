export { keepClocks } from './keep-clocks.js';
export { followClock, followClockTask } from './follow-clock.js';
