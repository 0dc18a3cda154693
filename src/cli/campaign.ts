import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../check/run.ts';
import type { CampaignPack } from '../domain/campaign/campaign-pack.ts';
import { formatIssues, hasErrors } from '../domain/content-issue.ts';
import { nearest } from '../domain/nearest.ts';
import { idOf, readContentFile } from '../loaders/read-file.ts';
import { readSite } from '../loaders/read-vocabulary.ts';
import { PACK_TEXT } from '../text/campaign-pack.ts';
import { buildPack } from './campaign/build-pack.ts';
import { gatherFiles } from './campaign/gather-files.ts';
import { fileHash } from './campaign/pack-manifest.ts';
import { asideFolder, writePack } from './campaign/write-pack.ts';

const TEXT = PACK_TEXT.command;
const FOLDER = 'content/campaigns';
const root = process.cwd();

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readWords() {
  try {
    return parseArgs({ options: { 'without-pictures': { type: 'boolean', default: false } }, allowPositionals: true });
  } catch {
    return fail(TEXT.usage);
  }
}

function campaignIds(): string[] {
  try {
    return readdirSync(join(root, FOLDER)).filter((name) => name.endsWith('.mdx')).map(idOf);
  } catch {
    return [];
  }
}

async function refuseFaults(id: string): Promise<void> {
  const known = campaignIds();
  if (!known.includes(id)) fail(TEXT.unknown(id, nearest(id, known)));
  if (readSite(root).url === '') fail(TEXT.noUrl);
  const issues = await checkContent(root);
  if (hasErrors(issues)) fail(TEXT.checkFailed(formatIssues(issues)));
  const path = `${FOLDER}/${id}.mdx`;
  if (readContentFile(path, readFileSync(join(root, path), 'utf8')).yaml.get('status') !== 'published') fail(TEXT.draft(id));
}

function refuseMissing({ people }: CampaignPack): void {
  const lacking = people.filter(({ missing }) => missing.length > 0);
  if (lacking.length === 0) return;
  const lines = lacking.map(({ name, missing }) => TEXT.missingOf(name, missing.join('、')));
  fail(TEXT.missing(lines.join('\n'), lacking.map(({ id }) => id).join(' ')));
}

const withoutPictures = ({ people, ...pack }: CampaignPack): CampaignPack => ({ ...pack, people: people.map((person) => ({ ...person, pictures: [] })) });

const { values, positionals } = readWords();
const [id, ...others] = positionals;
if (id === undefined || others.length > 0) fail(TEXT.usage);
await refuseFaults(id);
console.log(TEXT.laying);
const pack = await buildPack(root, id, `${asideFolder(root, id)}-build`);
if (!values['without-pictures']) refuseMissing(pack);
const files = gatherFiles(root, id, values['without-pictures'] ? withoutPictures(pack) : pack, ({ name, pictures, texts }, index) =>
  console.log(TEXT.person(index + 1, pack.people.length, name, pictures.length, texts.length)),
);
console.log(TEXT.zipping(files.size));
const { folder, zip, bytes } = await writePack(root, id, files);
console.log(TEXT.done(folder, zip, bytes.length, fileHash(bytes)));
