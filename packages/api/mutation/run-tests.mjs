// Runs the tests of one file in this process, with a slip planted in one source file. Through Jest itself a slip
// costs many seconds, nearly all of them spent on linking modules.
//   node run-tests.mjs TEST_FILE TITLE_OR_NOTHING [SOURCE_FILE PLANTED_FILE]
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { argv, env, exit, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';
import { expect } from 'expect';
import circusModule, * as circus from 'jest-circus';
import '../../../scripts/jest/load-transpiled.mjs';
import { transpilerOptions } from '../../../scripts/transpile.mjs';

const [testFile, title, sourceFile, plantedFile] = argv.slice(2);
const timeoutMs = 60_000;

if (sourceFile !== undefined) {
  const planted = pathToFileURL(sourceFile).href;
  registerHooks({
    load: (url, context, next) =>
      url === planted ? { format: 'module', shortCircuit: true, source: transpiled() } : next(url, context),
  });
}

const transpiled = () => transformSync(readFileSync(plantedFile, 'utf8'), transpilerOptions).code;

/** The tests below a block with this in their full title; all others are left out. */
function chosen(block, path = '') {
  return block.children.flatMap((child) => {
    const name = `${path} ${child.name}`.trim();
    if (child.type === 'describeBlock') return chosen(child, name);
    if (title !== '' && !name.includes(title)) child.mode = 'skip';
    return child.mode === 'skip' ? [] : [{ test: child, name }];
  });
}

const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circusModule;
Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect });
circus.resetState();
circus.getState().testTimeout = timeoutMs;

function tell(outcome) {
  stdout.write(`\n${JSON.stringify(outcome)}\n`, () => exit(0));
}

try {
  await import(pathToFileURL(testFile).href);
  const wanted = chosen(circus.getState().rootDescribeBlock);
  circus.addEventHandler((event) => {
    if (event.name !== 'test_done' || event.test.errors.length === 0) return;
    console.error(event.test.name, ...event.test.errors.flat().slice(0, 1));
    if (env.EVERY_TEST === '1') return;
    for (const each of wanted) if (each.test.status === null) each.test.mode = 'skip';
  });
  await circus.run();
  const failed = wanted.find(({ test: each }) => each.errors.length > 0);
  const passed = wanted.filter(({ test: each }) => each.status === 'done' && each.errors.length === 0).length;
  tell({ failed: failed?.name ?? null, passed, error: null });
} catch (error) {
  tell({ failed: null, passed: 0, error: String(error).split('\n')[0] });
}
