/** What is written of an article, made safe: one that cannot be put into words costs no more than itself. */
import type { InputProblem } from '../io/parse-article.ts';

export const formatSafely = <Result>(format: () => Result): Result | { readonly failed: InputProblem } => {
  try {
    return format();
  } catch (error) {
    return {
      failed: {
        code: 'article/failed',
        message: `what was found cannot be written (${String(error).slice(0, 200)}); please report it with the text`,
      },
    };
  }
};
