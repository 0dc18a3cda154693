import type { ContentIssue } from '../../domain/content-issue.ts';
import { filesOf, type CheckedFile, type Collection } from '../collection.ts';
import { matchOwnWords } from '../own-words.ts';
import { atField } from '../place.ts';
import type { PrintedText } from '../printed-text.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { select, selectNumbers, selectText, textAt } from '../select.ts';
import { storyProse } from '../story-prose.ts';

/** The name of a meeting or a group of people, not somebody's title; the title of others, or one that is denied. */
const OF_A_MEETING = '(?!(?:和先进工作者)?(?:表彰|大会|代表|座谈|评选|会议|推荐|、|和|与))';
const OF_OTHERS = String.raw`(?<!\d\s*[名位个]|[几多数]名|不[^，。；]{0,3})`;
const SHORT = new RegExp(
  `(?:全国|[省市部]级?|国家级)劳模${OF_A_MEETING}|国家级劳动模范|全国五一奖章|(?<=[获得予])五一劳动奖章`,
  'gu',
);
const TITLE = new RegExp(
  `${OF_OTHERS}(?:全国|省|市|区|县|部|自治区)级?(?:劳动模范|先进工作者|先进生产者)${OF_A_MEETING}`,
  'gu',
);
/** The congresses of these years conferred 全国先进生产者; a sentence that says 不 or names another year is let be. */
const WRONG_YEAR = /(?:1956|1959)年(?:(?!不|\d{4}年)[^。；！？\n]){0,30}全国(?:劳动模范|劳模)/gu;
const YEARS_WITHOUT_THE_TITLE = [1956, 1959];
const THE_TITLE = 'quanguo-laodong-mofan';

interface Term {
  id: string;
  title: string;
}

function honourTerms(collection: Collection): Term[] {
  const file = filesOf(collection, 'vocabulary').find(({ id }) => id === 'honours');
  return select(file?.record, '*').flatMap(({ value }) => {
    const [id, title] = [textAt(value, 'id'), textAt(value, 'title')];
    return id && title ? [{ id, title }] : [];
  });
}

function judgeShort({ text, placeAt }: PrintedText): ContentIssue[] {
  return [...text.matchAll(SHORT)].map(({ 0: found, index }) => report(placeAt(index), 'honour-short', found));
}

/** What a story's record bears out, and who else may bear a title in its prose. */
interface Bearers {
  titles: readonly string[];
  /** Sourced events; a title that is not national may stand in them alone. */
  events: readonly string[];
  others: readonly string[];
}

/** A title is borne out when one of the record's own ends where it ends, or when a name after it is another's. */
function judgeTitles({ text, placeAt }: PrintedText, { titles, events, others }: Bearers): ContentIssue[] {
  return [...text.matchAll(TITLE)].flatMap(({ 0: found, index }) => {
    const end = index + found.length;
    const isOwn = titles.some((title) => text.slice(0, end).endsWith(title));
    const isEvent = !found.startsWith('全国') && events.some((event) => event.includes(found));
    const isAnothers = others.some((name) => text.startsWith(name, end));
    return isOwn || isEvent || isAnothers ? [] : [report(placeAt(index), 'honour-unrecorded', found)];
  });
}

function judgeYears(file: CheckedFile): ContentIssue[] {
  return select(file.record, 'honours.*')
    .filter(({ value }) => textAt(value, 'id') === THE_TITLE)
    .flatMap(({ path, value }) =>
      selectNumbers(value, 'years.*')
        .filter((year) => YEARS_WITHOUT_THE_TITLE.includes(year.value))
        .map((year) => report(atField(file, [...path, ...year.path]), 'honour-year', `${year.value}年`)),
    );
}

/** Honours stand in prose by the titles conferred, and nobody is given one that the record does not hold. */
export const checkHonourNames: Rule = (collection) => {
  const terms = honourTerms(collection);
  const stories = filesOf(collection, 'stories');
  const names = stories.flatMap(({ record }) => textAt(record, 'name') ?? []);
  const inStories = stories.flatMap((file) => {
    const ids = selectText(file.record, 'honours.*.id').map(({ value }) => value);
    const bearers = {
      titles: terms.filter(({ id }) => ids.includes(id)).map(({ title }) => title),
      events: selectText(file.record, 'events.*.text').map(({ value }) => value),
      others: names.filter((name) => name !== textAt(file.record, 'name')),
    };
    const prose = storyProse(file);
    return [...prose.flatMap(judgeShort), ...prose.flatMap((one) => judgeTitles(one, bearers)), ...judgeYears(file)];
  });
  const wrongYears = matchOwnWords(collection.files, WRONG_YEAR);
  return [...inStories, ...wrongYears.map(({ found, place }) => report(place, 'honour-year', found))];
};
