/** Text into the clipboard, by whichever of two ways the browser lets a file from disk use. */
import { make } from './element.ts';

const copyBySelection = (text: string): boolean => {
  const area = make('textarea', { class: 'unseen', 'aria-hidden': 'true' });
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
};

export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
};
