#!/usr/bin/env node
/// <reference types="node" />
import { runRules } from './run-rules.js';

const { exitCode, output } = runRules(process.argv.slice(2), new Date().toISOString().slice(0, 10));
const stream = exitCode === 0 ? process.stdout : process.stderr;
stream.write(`${output}\n`);
process.exitCode = exitCode;
