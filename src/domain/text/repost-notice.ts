import { REPOST_TEXT } from '../../text/repost.ts';
import { formatDate } from '../partial-date.ts';

/**
 * What a page that takes over a text must say of it: 来源, 原作者, 原标题 and what keeps the source traceable
 * (《互联网新闻信息服务管理规定》第十五条).
 */
export interface RepostNotice {
  title: string;
  source: string;
  author: string;
  /** YYYY-MM-DD. */
  date: string;
  /** Missing where the site's own address is not known. */
  url?: string;
}

/** The notice in rows, each a label and a value, in the order in which they are printed. */
export function repostRows({ title, source, author, date, url }: RepostNotice): { label: string; value: string }[] {
  const { title: titleLabel, source: sourceLabel, author: authorLabel, date: dateLabel, url: urlLabel } = REPOST_TEXT.labels;
  return [
    { label: titleLabel, value: title },
    { label: sourceLabel, value: source },
    { label: authorLabel, value: author },
    { label: dateLabel, value: formatDate(date) },
    ...(url === undefined ? [] : [{ label: urlLabel, value: url }]),
  ];
}
