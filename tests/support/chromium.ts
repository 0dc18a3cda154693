export { CHROMIUM_ARGUMENTS, chromiumPath } from '../../src/cli/assets/chromium.ts';
