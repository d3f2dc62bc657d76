/// <reference types="node" />
import { runRules, todayAt } from './run-rules.js';

const { exitCode, output } = runRules(process.argv.slice(2), todayAt(new Date()));
const stream = exitCode === 0 ? process.stdout : process.stderr;
stream.write(`${output}\n`);
process.exitCode = exitCode;
