export { HandlingMark, handlingMarkText, handlingPolicy, type HandlingPolicy } from './handling-mark.js';
