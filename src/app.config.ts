import { env } from './config/env'

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
        'pages/consultation/index',
        'pages/receipt/index',
        'pages/roll/index',
        'pages/delegation/index',
        'pages/notice/index',
        'pages/topic/index',
        'pages/topic-form/index',
        'pages/display/index',
        'pages/scoreboard/index',
        'pages/about/index',
        'pages/my-grid/index',
        'pages/door/index',
        'pages/lookup/index',
      ],
    },
    {
      // Who one is, where one lives, and what others looked at.
      root: 'packages/account',
      pages: [
        'pages/sign-in/index',
        'pages/account/index',
        'pages/grid/index',
        'pages/homes/index',
        'pages/claim/index',
        'pages/reveals/index',
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
        'pages/summary/index',
      ],
    },
    {
      root: 'packages/console',
      pages: [
        'pages/inbox/index',
        'pages/supervision/index',
        'pages/consultations/index',
        'pages/consultation-form/index',
        'pages/topics/index',
        'pages/opinions/index',
        'pages/milestones/index',
        'pages/notices/index',
        'pages/notice-form/index',
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
  // Fetched while one looks at the first page, so that no notice and no vote waits for it.
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['packages/more', 'packages/account'] },
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
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '邻格',
    backgroundColor: '#F6F3EC',
  },
  permission: {
    'scope.userLocation': { desc: '用来找到您所在的网格，填写问题发生的地方' },
  },
  requiredPrivateInfos: ['getLocation', 'chooseLocation'],
})
