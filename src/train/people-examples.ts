/** Questions of articles with their answers: what the ranker learns from, and is measured on. */
import { type Span, textOf } from '../model/span.ts';
import type { Question, Ranker } from '../speakers/choose-antecedent.ts';
import { traceMentions } from '../speakers/trace-mentions.ts';
import type { Example } from './people-fit.ts';
import type { PeopleLesson } from './people-lessons.ts';

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export interface Asked extends Example {
  readonly lesson: PeopleLesson;
  readonly question: Question;
}

/** Each set of files counts for about as much as it has to say of news. */
const WEIGHTS = { pronouns: 1, coref: 0.5, claims: 1.5 } as const;

const toExample = (lesson: PeopleLesson, question: Question): Asked | null => {
  const { tokens } = lesson.layer.article;
  const { anaphor, candidates, rows } = question;
  const span = { start: tokens[anaphor.token]!.start, end: tokens[anaphor.end - 1]!.end };
  const answer = lesson.answerAt(span, lesson.layer);
  if (answer === null) return null;
  if (lesson.set === 'coref' && anaphor.means === null) return null;
  const holds = (entity: number, places: readonly Span[]): boolean =>
    question.namesOf(entity).some((name) => places.some((place) => touches(name, place)));
  const right = candidates.map(({ entity }) =>
    answer.right.length > 0
      ? holds(entity, answer.right)
      : answer.wrong.length > 0 && !holds(entity, answer.wrong),
  );
  // nobody in reach is right: nobody is
  right.push(answer.right.length > 0 ? !right.includes(true) : true);
  return { lesson, question, rows, right, weight: WEIGHTS[lesson.set] };
};

/** All that the ranker is asked in `lessons` while it decides with `weights`, where an answer is known. */
export const askAll = (lessons: readonly PeopleLesson[], ranker: Ranker): Asked[] => {
  const asked: Asked[] = [];
  for (const lesson of lessons)
    traceMentions(lesson.layer, {
      ...ranker,
      observe: (question) => {
        const example = toExample(lesson, question);
        if (example !== null) asked.push(example);
      },
    });
  return asked;
};

export const wordsOf = ({ lesson, question: { anaphor } }: Asked): string => {
  const { tokens, article } = lesson.layer.article;
  return textOf(article.text, { start: tokens[anaphor.token]!.start, end: tokens[anaphor.end - 1]!.end });
};
