/** Shows the view that the address names, keeps where one was on each, and moves the focus there. */
import { type Address, parseAddress } from './address.ts';
import { createArticleView } from './article-view.ts';
import { createArticlesView } from './articles-view.ts';
import { createClaimsView } from './claims-view.ts';
import type { Corpus } from './corpus.ts';
import { byId } from './element.ts';
import { createGroupView } from './group-view.ts';
import { createGroupsView } from './groups-view.ts';
import type { CreateView, View } from './view.ts';

const VIEWS: Readonly<Record<string, CreateView>> = {
  claims: createClaimsView,
  groups: createGroupsView,
  group: createGroupView,
  articles: createArticlesView,
  article: createArticleView,
};

/** Which entry of the navigation a view is under. */
const SECTION: Readonly<Record<string, string>> = { group: 'groups', article: 'articles' };

const showSection = (view: string): void => {
  const section = SECTION[view] ?? view;
  for (const link of document.querySelectorAll<HTMLElement>('[data-view]')) {
    if (link.dataset.view === section) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
};

export interface Router {
  readonly current: () => View | null;
}

export const startRouter = (corpus: Corpus, title: string): Router => {
  const [overview, stage] = [byId('at-overview'), byId('at-stage')];
  const scrolls = new Map<string, number>();
  let shown: { readonly view: View; readonly address: Address; readonly hash: string } | null = null;
  let first = true;

  const enter = (address: Address, hash: string): void => {
    const create = Object.hasOwn(VIEWS, address.view) ? VIEWS[address.view]! : null;
    shown?.view.stop?.();
    shown = create && { view: create(corpus, address), address, hash };
    overview.hidden = shown !== null;
    stage.hidden = shown === null;
    stage.replaceChildren(shown?.view.element ?? '');
    document.title = shown ? `${shown.view.title} – ${title}` : title;
    showSection(create ? address.view : 'overview');
  };
  const focusHeading = (): void => {
    const heading = (shown?.view.element ?? overview).querySelector<HTMLElement>('h2');
    if (!first) heading?.focus({ preventScroll: true });
    first = false;
  };
  const go = (): void => {
    const { hash } = location;
    const address = parseAddress(hash);
    const same = shown?.address.view === address.view && shown.address.id === address.id;
    if (!same) {
      enter(address, hash);
      window.scrollTo(0, 0);
    }
    shown?.view.show(address);
    if (same) return;
    focusHeading();
    const before = scrolls.get(hash);
    if (before !== undefined && address.filters.at === undefined) window.scrollTo(0, before);
  };
  window.addEventListener('scroll', () => scrolls.set(location.hash, window.scrollY), { passive: true });
  window.addEventListener('hashchange', go);
  go();
  return { current: () => shown?.view ?? null };
};
