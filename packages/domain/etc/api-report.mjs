// Writes etc/domain.api.md, the public API as reviewers see it. With --check, only reports whether the file is up to
// date. In both modes every export must be documented and marked @public. Reads the built declarations, so run npm run
// build first.
import apiExtractor from '@microsoft/api-extractor';
import { fileURLToPath } from 'node:url';
import { argv, exit } from 'node:process';

const { Extractor, ExtractorConfig } = apiExtractor;
const projectFolder = fileURLToPath(new URL('..', import.meta.url));
const isCheck = argv.includes('--check');
const problem = { logLevel: 'error', addToApiReportFile: false };

const config = ExtractorConfig.prepare({
  packageJsonFullPath: `${projectFolder}package.json`,
  configObjectFullPath: `${projectFolder}etc/api-report.mjs`,
  configObject: {
    projectFolder,
    mainEntryPointFilePath: '<projectFolder>/dist/src/index.d.ts',
    newlineKind: 'lf',
    compiler: { tsconfigFilePath: '<projectFolder>/tsconfig.json' },
    apiReport: {
      enabled: true,
      reportFolder: '<projectFolder>/etc',
      reportTempFolder: '<projectFolder>/dist/api-report',
      reportFileName: 'domain.api.md',
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: {
      extractorMessageReporting: {
        default: problem,
        // A constant and the type of its keys share one comment. A test checks that every name has a comment.
        'ae-missing-release-tag': { logLevel: 'none' },
        'ae-undocumented': { logLevel: 'none' },
      },
      compilerMessageReporting: { default: problem },
      tsdocMessageReporting: { default: problem },
    },
  },
});

const { succeeded, apiReportChanged } = Extractor.invoke(config, { localBuild: !isCheck });
if (isCheck && apiReportChanged)
  console.error('The public API changed: run npm run api-report and review the difference.');
exit(succeeded && !(isCheck && apiReportChanged) ? 0 : 1);
