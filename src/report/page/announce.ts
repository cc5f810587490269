/** Tells those who do not see the page what has changed on it. */
import { byId } from './element.ts';

export const announce = (message: string): void => {
  byId('said').textContent = message;
};
