import type { Step } from '../../../schema/lesson/session.ts';
import type { Lesson } from '../../../schema/lesson/lesson.ts';
import { LESSON_DRAFT_TEXT } from '../../../text/lesson-draft.ts';
import { hasReadings } from '../has-readings.ts';
import type { DraftContext } from './draft-context.ts';
import { closingSlides, openingSlides, plainSlide, readingSlides } from './draft-slides.ts';
import { fitting } from './fitting.ts';
import { namesOf } from './names-of.ts';
import { planMinutes, STEPS, type StepName } from './plan-minutes.ts';

type Drafted = Omit<Step, 'minutes'>;

const LONGEST_SAID = 160;
const TEXT = LESSON_DRAFT_TEXT.steps;

function introduction({ subject: { spirit, stories } }: DraftContext): string {
  const { say } = TEXT.opening;
  const { kind, name, occupation } = stories[0].record;
  if (spirit) return fitting(LONGEST_SAID, say.spirit(spirit.name, namesOf(stories)), say.spiritShort(spirit.name));
  return fitting(LONGEST_SAID, say[kind](name, occupation));
}

function opening(context: DraftContext): Drafted {
  const { title, say, pupils } = TEXT.opening;
  const said = [introduction(context), ...(context.subject.spirit ? [] : [say.seen]), say.open];
  return { title, say: said, pupils, tip: TEXT.tip, slides: openingSlides(context) };
}

function reading(context: DraftContext): Drafted {
  const { title, say, pupils } = TEXT.reading;
  const isYoung = hasReadings(context.choices.stage);
  const how = isYoung ? say.young : [...say.older, say.notes];
  const said = [...(context.isOneOfSeveral ? [say.several] : []), ...how];
  return { title, say: said, pupils: isYoung ? pupils.young : pupils.older, slides: readingSlides(context) };
}

function finding(during: Lesson['sheet']['during']): Drafted {
  const { title, say, pupils, lines } = TEXT.finding;
  const has = (kind: string) => during.some((task) => task.kind === kind);
  const said = [say.answer, ...(has('order') ? [say.order] : []), ...(has('evidence') ? [say.evidence] : [])];
  return { title, say: said, pupils, slides: [plainSlide(title, lines)] };
}

function doing({ hasHands, choices }: DraftContext): Drafted {
  const { title, say, pupils, lines } = hasHands ? TEXT.doing.hands : choices.kind === 'yuwen' ? TEXT.doing.yuwen : TEXT.doing.talk;
  return { title, say: [...say], pupils, tip: TEXT.tip, slides: [plainSlide(title, lines)] };
}

function sharing(): Drafted {
  const { title, say, pupils, lines } = TEXT.sharing;
  return { title, say: [...say], pupils, slides: [plainSlide(title, lines)] };
}

function closing(context: DraftContext): Drafted {
  const { title, say, pupils } = TEXT.closing;
  return { title, say: [...say], pupils, slides: closingSlides(context) };
}

/** The timed steps of a lesson, with words for the teacher to begin from and slides from the record and the text. */
export function draftSteps(context: DraftContext, during: Lesson['sheet']['during']): Step[] {
  const minutes = planMinutes(context.choices.stage, context.choices.minutes);
  const drafted: Record<StepName, Drafted> = {
    opening: opening(context),
    reading: reading(context),
    finding: finding(during),
    doing: doing(context),
    sharing: sharing(),
    closing: closing(context),
  };
  return STEPS.map((step) => {
    const { title, ...rest } = drafted[step];
    return { title, minutes: minutes[step], ...rest };
  });
}
