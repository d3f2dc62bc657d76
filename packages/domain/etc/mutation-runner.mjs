// Runs the domain’s tests for Stryker in one process: each test file is bundled once and evaluated again for every
// mutant. With Jest a mutant takes seconds, most of which are spent on starting Jest and linking modules.
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { expect } from 'expect';
import * as circus from 'jest-circus';

const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus.default;
const instrumented = (globalThis.__stryker__ ??= {});

/** Keeps only the wanted tests of a block. Returns each with an identifier that is the same in every run. */
function chosenTests(block, path, wanted, taken = new Map()) {
  const chosen = [];
  block.children = block.children.filter((child) => {
    const name = `${path} ${child.name}`;
    if (child.type === 'describeBlock') {
      const below = chosenTests(child, name, wanted, taken);
      chosen.push(...below);
      return below.length > 0;
    }
    const earlier = taken.get(name) ?? 0;
    taken.set(name, earlier + 1);
    const id = earlier === 0 ? name : `${name} #${earlier + 1}`;
    if (wanted(id)) chosen.push([child, id]);
    return wanted(id);
  });
  return chosen;
}

class InProcessRunner {
  #pattern;
  #leftOut;
  #files = [];
  /** The identifiers of the tests of the current run. */
  #ids = new Map();
  #bail = false;

  constructor(pattern, leftOut = []) {
    this.#pattern = pattern;
    this.#leftOut = leftOut;
    circus.addEventHandler(({ name, test: current }) => {
      if (name === 'test_started') instrumented.currentTestId = this.#ids.get(current);
      if (name === 'test_done') {
        instrumented.currentTestId = undefined;
        if (this.#bail && current.errors.length > 0) for (const each of this.#ids.keys()) each.mode = 'skip';
      }
    });
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect });
    // Some properties try twenty thousand cases. Here each property tries as many as it can in this time. The bundled
    // tests use `require`.
    createRequire(import.meta.url)('fast-check').configureGlobal({ interruptAfterTimeLimit: 200 });
    const isLeftOut = (id) => this.#leftOut.some((title) => id.includes(title));
    this.#files = await Promise.all(globSync(this.#pattern).map((name) => bundled(name, isLeftOut)));
  }

  async dryRun() {
    instrumented.activeMutant = undefined;
    instrumented.mutantCoverage = undefined;
    this.#bail = false;
    const tests = [];
    for (const file of this.#files) {
      const results = [];
      // Runs the tests one by one, so that code which one test runs first and later tests reuse counts as covered by
      // each of them.
      for (const id of file.ids) results.push(...(await this.#run(file, (other) => other === id, undefined)));
      file.timeSpentMs = results.reduce((sum, { timeSpentMs }) => sum + timeSpentMs, 0);
      tests.push(...results);
    }
    this.#files.sort((one, other) => one.timeSpentMs - other.timeSpentMs);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: instrumented.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail }) {
    const chosen = new Set(testFilter ?? this.#files.flatMap(({ ids }) => ids));
    const wanted = (id) => chosen.has(id);
    const hits = { hitCount: hitLimit === undefined ? undefined : 0, hitLimit };
    this.#bail = !disableBail;
    const tests = [];
    for (const file of this.#files.filter(({ ids }) => ids.some(wanted))) {
      instrumented.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
      Object.assign(instrumented, hits);
      tests.push(...(await this.#run(file, wanted, activeMutant.id)));
      const endless = determineHitLimitReached(instrumented.hitCount, hitLimit);
      if (endless !== undefined) return toMutantRunResult(endless);
      if (this.#bail && tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  /** Loads one file and runs the wanted tests in it. When the file cannot be loaded, all of them fail. */
  async #run(file, wanted, mutant) {
    try {
      this.#ids = new Map(load(file, wanted));
    } catch (error) {
      if (mutant === undefined) throw error;
      return file.ids.filter(wanted).map((id) => failed(id, 0, String(error)));
    }
    instrumented.activeMutant = mutant;
    await circus.run();
    return [...this.#ids].filter(([each]) => each.mode !== 'skip' || each.errors.length > 0).map(resultOf);
  }
}

const failed = (id, timeSpentMs, failureMessage) => ({
  id,
  name: id,
  timeSpentMs,
  status: TestStatus.Failed,
  failureMessage,
});

function resultOf([{ errors, duration }, id]) {
  const timeSpentMs = duration ?? 0;
  if (errors.length > 0) return failed(id, timeSpentMs, String(errors[0]?.[0] ?? errors[0]));
  return { id, name: id, timeSpentMs, status: TestStatus.Success };
}

/** Defines the wanted tests of a file and returns them with their identifiers; does not run them. */
function load({ name, script }, wanted) {
  circus.resetState();
  script.runInThisContext()(createRequire(join(process.cwd(), name)), { exports: {} });
  return chosenTests(circus.getState().rootDescribeBlock, name, wanted);
}

async function bundled(name, isLeftOut) {
  const { outputFiles } = await build({
    // Stryker changes to the directory with the mutants only after it has loaded this file.
    absWorkingDir: process.cwd(),
    entryPoints: [name],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    alias: { '@meldpunt/domain': join(process.cwd(), 'src/index.ts') },
    logLevel: 'error',
  });
  const source = `(function (require, module) { const { exports } = module;\n${outputFiles[0].text}\n})`;
  const file = { name, script: new Script(source, { filename: name }), timeSpentMs: 0 };
  return { ...file, ids: load(file, (id) => !isLeftOut(id)).map(([, id]) => id) };
}

const create = Object.assign(
  ({ mutationTests, mutationTestsLeftOut }) => new InProcessRunner(mutationTests, mutationTestsLeftOut),
  { inject: ['options'] },
);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', create)];
export const strykerValidationSchema = {
  type: 'object',
  properties: {
    mutationTests: { description: 'The files of the tests to run.', type: 'string' },
    mutationTestsLeftOut: {
      description: 'Tests with one of these in their title are left out.',
      type: 'array',
      items: { type: 'string' },
    },
  },
};
