import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';

/** The copy of the project in which the adopter's site is built. */
export const ADOPTER_ROOT = join(PROJECT_ROOT, '.cache/adopter');

/** Where the adopter's site stands on its host: the path of the `url` in the fixture. */
export const ADOPTER_BASE = '/union/laomo/';
