import { ExitCode } from './exit-codes.js';

/** The minimum Node.js version of all dependencies; equal to `engines` in package.json. */
const oldest = [22, 18] as const;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(
    `Not started. Node.js ${process.versions.node} is too old: use ${oldest.join('.')} or later, or start it with npm, which uses the version installed with the project.`,
  );
  process.exit(ExitCode.CONFIGURATION);
}
