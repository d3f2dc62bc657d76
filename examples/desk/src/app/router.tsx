import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
} from '@tanstack/react-router';
import { useViewer } from '../api/viewer.js';
import { readFiguresSearch } from '../figures/figures-search.js';
import { readInboxSearch } from '../liaison/inbox-tabs.js';
import { readQueueSearch } from '../queue/queue-search.js';
import { readWorkSearch } from '../work/work-tabs.js';
import { NotThere, PageFailed } from './failures.js';
import { mayOpen, navigation } from './navigation.js';
import { Shell } from './shell.js';

const root = createRootRoute({ component: Shell, notFoundComponent: NotThere, errorComponent: PageFailed });

/** The first page that the viewer may open. */
function Home() {
  const first = navigation.find(mayOpen(useViewer()));
  return first === undefined ? <NotThere /> : <Navigate to={first.to} replace />;
}

const home = createRoute({ getParentRoute: () => root, path: '/', component: Home });
const signedIn = createRoute({ getParentRoute: () => root, path: '/signed-in', component: Home });

export const queueRoute = createRoute({
  getParentRoute: () => root,
  path: '/queue',
  validateSearch: readQueueSearch,
  component: lazyRouteComponent(() => import('../queue/queue-page.js'), 'QueuePage'),
});

const caseRoute = createRoute({
  getParentRoute: () => root,
  path: '/case/$caseId',
  component: lazyRouteComponent(() => import('../case/case-page.js'), 'CasePage'),
});

const liaisonRoute = createRoute({
  getParentRoute: () => root,
  path: '/liaison',
  validateSearch: readInboxSearch,
  component: lazyRouteComponent(() => import('../liaison/inbox-page.js'), 'InboxPage'),
});

const referralRoute = createRoute({
  getParentRoute: () => root,
  path: '/liaison/$referralId',
  component: lazyRouteComponent(() => import('../liaison/referral-page.js'), 'ReferralPage'),
});

const workRoute = createRoute({
  getParentRoute: () => root,
  path: '/work',
  validateSearch: readWorkSearch,
  component: lazyRouteComponent(() => import('../work/work-page.js'), 'WorkPage'),
});

const figuresRoute = createRoute({
  getParentRoute: () => root,
  path: '/figures',
  validateSearch: readFiguresSearch,
  component: lazyRouteComponent(() => import('../figures/figures-page.js'), 'FiguresPage'),
});

const welfareRoute = createRoute({
  getParentRoute: () => root,
  path: '/welfare',
  component: lazyRouteComponent(() => import('../welfare/welfare-page.js'), 'WelfarePage'),
});

const auditRoute = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  component: lazyRouteComponent(() => import('../audit/audit-page.js'), 'AuditPage'),
});

export const newRouter = () =>
  createRouter({
    routeTree: root.addChildren([
      home,
      signedIn,
      queueRoute,
      caseRoute,
      liaisonRoute,
      referralRoute,
      workRoute,
      figuresRoute,
      welfareRoute,
      auditRoute,
    ]),
    basepath: import.meta.env.BASE_URL,
    defaultPreload: false,
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}
