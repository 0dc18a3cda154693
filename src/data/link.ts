import type { LessonPart } from '../domain/lesson/lesson-part.ts';
import { withBase } from '../domain/link.ts';
import type { LessonStage } from '../schema/lesson/classroom.ts';

/** An address inside the site, e.g. `/stories/`, below the folder in which the site stands (`SITE_BASE`). */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}

export const paths = {
  home: () => href('/'),
  stories: () => href('/stories/'),
  story: (id: string) => href(`/stories/${id}/`),
  retelling: (id: string) => href(`/stories/${id}/retelling/`),
  zhuyin: (id: string) => href(`/stories/${id}/zhuyin/`),
  press: (id: string) => href(`/stories/${id}/press/`),
  wechat: (id: string) => href(`/wechat/${id}/`),
  speeches: () => href('/speeches/'),
  speech: (id: string) => href(`/speeches/${id}/`),
  excerpt: (speech: string, excerpt: string) => href(`/speeches/${speech}/#${excerpt}`),
  spirits: () => href('/spirit/'),
  spirit: (id: string) => href(`/spirit/${id}/`),
  history: () => href('/history/'),
  mayDay: () => href('/may-day/'),
  today: () => href('/today/'),
  days: () => href('/days/'),
  day: (day: string) => href(`/days/${day}/`),
  timeline: () => href('/timeline/'),
  timelineSheet: (id: string) => href(`/timeline/${id}/`),
  pairs: () => href('/browse/'),
  names: () => href('/names/'),
  places: () => href('/places/'),
  units: () => href('/units/'),
  campaigns: () => href('/campaigns/'),
  campaign: (id: string) => href(`/campaigns/${id}/`),
  lessons: () => href('/lessons/'),
  lesson: (id: string) => href(`/lessons/${id}/`),
  lessonPart: (id: string, part: LessonPart) => href(`/lessons/${id}/${part}/`),
  readingList: (stage: LessonStage) => href(`/lessons/stages/${stage}/`),
  embed: () => href('/embed/'),
  data: () => href('/data/'),
  search: () => href('/search/'),
  about: () => href('/about/'),
  accessibility: () => href('/accessibility/'),
  corrections: () => href('/corrections/'),
  sitemap: () => href('/sitemap/'),
} as const;
