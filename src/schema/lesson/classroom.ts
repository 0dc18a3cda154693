/** Stages of schooling for which packs are made, youngest first. */
export const LESSON_STAGES = ['1-2', '3-4', '5-6', '7-9', 'senior', 'vocational'] as const;

/** What a pack is for. */
export const LESSON_KINDS = ['laodong', 'yuwen', 'daofa', 'banhui', 'laodongzhou', 'sizheng'] as const;

/** The length of a class, in minutes. */
export const LESSON_MINUTES = [40, 45] as const;

/** The four competencies of 义务教育劳动课程标准（2022年版）. */
export const COMPETENCIES = ['guannian', 'nengli', 'xiguan', 'jingshen'] as const;

/** The ten 任务群 of the same standard, in its order. */
export const TASK_GROUPS = [
  'qingjie-weisheng',
  'zhengli-shouna',
  'pengren-yingyang',
  'jiayong-qiju',
  'nongye-shengchan',
  'chuantong-gongyi',
  'gongye-shengchan',
  'xin-jishu',
  'xiandai-fuwu',
  'gongyi-zhiyuan',
] as const;

export type LessonStage = (typeof LESSON_STAGES)[number];
export type LessonKind = (typeof LESSON_KINDS)[number];
export type LessonMinutes = (typeof LESSON_MINUTES)[number];
export type Competency = (typeof COMPETENCIES)[number];
