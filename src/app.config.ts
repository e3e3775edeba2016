import { env } from './config/env'

/** Names of src/theme.json, which a browser does not read. */
const FOLLOWS_PHONE = {
  navigationBarTextStyle: '@barText',
  navigationBarBackgroundColor: '@paper',
  backgroundColor: '@paper',
  backgroundColorTop: '@paper',
  backgroundColorBottom: '@paper',
  backgroundTextStyle: '@loadingText',
} as const

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/reports/index',
    'pages/consultations/index',
    'pages/notices/index',
    'pages/mine/index',
    'pages/report-form/index',
    'pages/report/index',
  ],
  subPackages: [
    {
      // For everybody, but not what one opens the app for.
      root: 'packages/more',
      pages: [
        'pages/notice/index',
        'pages/check/index',
        'pages/display/index',
        'pages/scoreboard/index',
        'pages/about/index',
        'pages/my-grid/index',
        'pages/door/index',
        'pages/lookup/index',
        'pages/missing/index',
      ],
    },
    {
      // Topics and consultations, with all that a ballot is sealed and checked with.
      root: 'packages/deliberation',
      pages: [
        'pages/consultation/index',
        'pages/receipt/index',
        'pages/roll/index',
        'pages/delegation/index',
        'pages/topic/index',
        'pages/topic-form/index',
      ],
    },
    {
      // Who one is, where one lives, and what others looked at.
      root: 'packages/account',
      pages: [
        'pages/sign-in/index',
        'pages/sms-sign-in/index',
        'pages/account/index',
        'pages/phone/index',
        'pages/leaving/index',
        'pages/grid/index',
        'pages/homes/index',
        'pages/claim/index',
        'pages/visit-request/index',
        'pages/reveals/index',
        'pages/privacy/index',
        'pages/privacy-guide/index',
        'pages/messages/index',
      ],
    },
    {
      root: 'packages/worker',
      pages: [
        'pages/workbench/index',
        'pages/handling/index',
        'pages/assist/index',
        'pages/slip/index',
        'pages/unreached/index',
        'pages/decisions/index',
        'pages/leave/index',
        'pages/map/index',
        'pages/forms/index',
        'pages/form/index',
        'pages/visits/index',
        'pages/visit-form/index',
        'pages/visit-requests/index',
        'pages/summary/index',
      ],
    },
    {
      root: 'packages/console',
      pages: [
        'pages/inbox/index',
        'pages/supervision/index',
        'pages/notices/index',
        'pages/notice-form/index',
      ],
    },
    {
      // Of the console too: what a community talks over.
      root: 'packages/agenda',
      pages: [
        'pages/consultations/index',
        'pages/consultation-form/index',
        'pages/topics/index',
        'pages/opinions/index',
        'pages/milestones/index',
      ],
    },
    {
      // Of the console too, but with all that a ballot is filled in with.
      root: 'packages/paper',
      pages: [
        'pages/slips/index',
        'pages/slip-form/index',
        'pages/slip/index',
        'pages/marks/index',
        'pages/roll/index',
      ],
    },
    {
      // Of the console too: what is set up once and mended now and then.
      root: 'packages/setup',
      pages: [
        'pages/grids/index',
        'pages/grid/index',
        'pages/grid-import/index',
        'pages/grid-plan/index',
        'pages/appointments/index',
        'pages/offices/index',
        'pages/roster/index',
        'pages/roster-import/index',
        'pages/notice-correction/index',
        'pages/freshness/index',
        'pages/categories/index',
        'pages/record/index',
        'pages/sends/index',
        'pages/statistics/index',
        'pages/forms/index',
        'pages/form/index',
        'pages/form-ask/index',
      ],
    },
  ],
  // Fetched while one looks at a page, by what people open from it, so that no notice and no vote waits for it. All pages
  // of one package together may fetch 2 MB.
  preloadRule: {
    'pages/home/index': {
      network: 'all',
      packages: ['packages/more', 'packages/deliberation', 'packages/account'],
    },
    'pages/consultations/index': { network: 'all', packages: ['packages/deliberation'] },
    // By a card or a message one comes to these first.
    'pages/report/index': { network: 'all', packages: ['packages/account'] },
    'packages/deliberation/pages/consultation/index': {
      network: 'all',
      packages: ['packages/account'],
    },
    'packages/more/pages/notice/index': { network: 'all', packages: ['packages/account'] },
    'packages/more/pages/door/index': { network: 'all', packages: ['packages/account'] },
    // Of those who work here, who have more of it in the office's own network.
    'packages/worker/pages/workbench/index': { network: 'wifi', packages: ['packages/more'] },
    'packages/console/pages/inbox/index': {
      network: 'wifi',
      packages: ['packages/agenda', 'packages/paper', 'packages/setup'],
    },
  },
  // Drawn in the page (src/ui/tab-bar) so that it grows with large type; this list only makes the
  // five pages tabs, which keep their state when one switches between them.
  tabBar: {
    custom: true,
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/reports/index', text: '诉求' },
      { pagePath: 'pages/consultations/index', text: '议事' },
      { pagePath: 'pages/notices/index', text: '通知' },
      { pagePath: 'pages/mine/index', text: '我的' },
    ],
  },
  // H5 only: a page left before its entry has played would hide the one it gives way to.
  ...(env.isWeapp ? {} : { animation: false }),
  lazyCodeLoading: 'requiredComponents',
  // Sheets and sticky bars are drawn for the one engine that phones, computers and 企业微信 have in common.
  renderer: 'webview',
  resizable: true,
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '邻格',
    ...(env.isWeapp ? FOLLOWS_PHONE : { backgroundColor: '#F6F3EC' }),
  },
  // theme.json has both colours of what WeChat paints; the pages have theirs in src/ui/screen/tokens.scss.
  darkmode: true,
  themeLocation: 'theme.json',
  // What WeChat guards is held back until the person has answered our own question (src/app/privacy-layer).
  __usePrivacyCheck__: true,
  permission: {
    'scope.userLocation': { desc: '用来找到您所在的网格，填写问题发生的地方' },
  },
  requiredPrivateInfos: ['getLocation'],
})
