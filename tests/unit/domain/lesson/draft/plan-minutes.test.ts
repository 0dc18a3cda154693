import { expect, test } from '@playwright/test';
import { planMinutes } from '../../../../../src/domain/lesson/draft/plan-minutes.ts';
import { LESSON_MINUTES, LESSON_STAGES } from '../../../../../src/schema/lesson/classroom.ts';

test('every minute of every class is planned, once', () => {
  for (const stage of LESSON_STAGES) {
    for (const minutes of LESSON_MINUTES) {
      const planned = Object.values(planMinutes(stage, minutes));
      expect.soft(planned.reduce((sum, one) => sum + one, 0), `${stage} ${minutes}`).toBe(minutes);
      expect.soft(Math.min(...planned), `${stage} ${minutes}`).toBeGreaterThan(0);
    }
  }
});
