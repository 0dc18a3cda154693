import packaged from '@sparticuz/chromium';

/** The package's own arguments run everything in one process, where a second browser context crashes. */
export const CHROMIUM_ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/**
 * Path of the browser: `CHROMIUM_PATH` where it is set, else the one packaged with npm, which is unpacked on the first
 * call. Two processes must not unpack at once.
 */
export async function chromiumPath(): Promise<string> {
  return process.env['CHROMIUM_PATH'] ?? (await packaged.executablePath());
}
