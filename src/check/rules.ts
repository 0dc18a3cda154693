import type { Rule } from './rule.ts';
import { checkBodyCode } from './rules/body-code.ts';
import { checkBodyComponents } from './rules/body-components.ts';
import { checkBodyHtml } from './rules/body-html.ts';
import { checkBodyLinks } from './rules/body-links.ts';
import { checkBodySyntax } from './rules/body-syntax.ts';
import { checkCampaigns } from './rules/campaigns.ts';
import { checkChineseNumerals } from './rules/chinese-numerals.ts';
import { checkCorrections } from './rules/corrections.ts';
import { checkDateFuture } from './rules/date-future.ts';
import { checkDateOrder } from './rules/date-order.ts';
import { checkDuplicateIds } from './rules/duplicate-ids.ts';
import { checkDuplicateTitles } from './rules/duplicate-titles.ts';
import { checkEmphasis } from './rules/emphasis.ts';
import { checkEncoding } from './rules/encoding.ts';
import { checkEvidence } from './rules/evidence.ts';
import { checkExcerptNames } from './rules/excerpt-names.ts';
import { checkFigures } from './rules/figures.ts';
import { checkFilePlace } from './rules/file-place.ts';
import { checkGlyphs } from './rules/glyphs.ts';
import { checkHalfWidthPunctuation } from './rules/half-width-punctuation.ts';
import { checkHonourNames } from './rules/honour-names.ts';
import { checkIdleIndustries } from './rules/idle-industries.ts';
import { checkLessonNumbers } from './rules/lesson/lesson-numbers.ts';
import { checkLessonPassages } from './rules/lesson/lesson-passages.ts';
import { checkLessonPlan } from './rules/lesson/lesson-plan.ts';
import { checkLessonTasks } from './rules/lesson/lesson-tasks.ts';
import { checkLessonUnfinished } from './rules/lesson/lesson-unfinished.ts';
import { checkOpenings } from './rules/openings.ts';
import { checkPersonalNumbers } from './rules/personal-numbers.ts';
import { checkPlaceholders } from './rules/placeholders.ts';
import { checkPolyphones } from './rules/polyphones.ts';
import { checkPublishedReferences } from './rules/published-references.ts';
import { checkPunctuation } from './rules/punctuation.ts';
import { checkRanges } from './rules/ranges.ts';
import { checkReading } from './rules/reading.ts';
import { checkReadingPhrases } from './rules/reading-phrases.ts';
import { checkRecordSchema } from './rules/record-schema.ts';
import { checkReferences } from './rules/references.ts';
import { checkRetellings } from './rules/retellings.ts';
import { checkReviews } from './rules/reviews.ts';
import { checkSharedNames } from './rules/shared-names.ts';
import { checkShortYears } from './rules/short-years.ts';
import { checkSiteSettings } from './rules/site-settings.ts';
import { checkSourceMarks } from './rules/source-marks.ts';
import { checkSourceNumbers } from './rules/source-numbers.ts';
import { checkSpiritWords } from './rules/spirit-words.ts';
import { checkSynonyms } from './rules/synonyms.ts';
import { checkUnpublishedNames } from './rules/unpublished-names.ts';
import { checkWording } from './rules/wording.ts';
import { checkYamlSyntax } from './rules/yaml-syntax.ts';

/** All that is asked of the content, each by one rule. */
export const RULES: readonly Rule[] = [
  checkFilePlace,
  checkEncoding,
  checkYamlSyntax,
  checkRecordSchema,
  checkBodySyntax,
  checkBodyCode,
  checkBodyHtml,
  checkBodyComponents,
  checkBodyLinks,
  checkReferences,
  checkPublishedReferences,
  checkDuplicateIds,
  checkDuplicateTitles,
  checkDateOrder,
  checkDateFuture,
  checkEvidence,
  checkSourceNumbers,
  checkSourceMarks,
  checkRetellings,
  checkCampaigns,
  checkLessonPlan,
  checkLessonPassages,
  checkLessonNumbers,
  checkLessonTasks,
  checkLessonUnfinished,
  checkPersonalNumbers,
  checkPlaceholders,
  checkShortYears,
  checkChineseNumerals,
  checkRanges,
  checkHalfWidthPunctuation,
  checkPunctuation,
  checkWording,
  checkHonourNames,
  checkGlyphs,
  checkReading,
  checkReadingPhrases,
  checkSynonyms,
  checkPolyphones,
  checkSharedNames,
  checkSpiritWords,
  checkExcerptNames,
  checkCorrections,
  checkReviews,
  checkFigures,
  checkUnpublishedNames,
  checkOpenings,
  checkEmphasis,
  checkSiteSettings,
  checkIdleIndustries,
];
