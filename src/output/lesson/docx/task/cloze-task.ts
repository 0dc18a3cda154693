import { clozeParts } from '../../../../domain/lesson/cloze.ts';
import type { TaskOf } from '../../../../schema/lesson/task.ts';
import type { Passage } from '../../../../schema/lesson/passage.ts';
import { paragraph, type Part, type Words } from '../part.ts';
import { passageParts } from '../passage-parts.ts';
import type { TaskWriter } from './task-writer.ts';

const blank = (text: string): Words => ({ blank: [...text].length });
const filled = (text: string): Words => ({ filled: text });

function sentenceParts(sentences: readonly Passage[], gapOf: (text: string) => Words): Part[] {
  return sentences.map(({ text }) => paragraph('item', ...clozeParts(text).map((part) => (part.gap ? gapOf(part.text) : part.text))));
}

/** Sentences with gaps. */
export const clozeTask: TaskWriter<TaskOf<'cloze'>> = {
  sheet: ({ sentences }) => sentenceParts(sentences, blank),
  answers: ({ sentences }, view) => [...sentenceParts(sentences, filled), ...passageParts(sentences, view)],
};
