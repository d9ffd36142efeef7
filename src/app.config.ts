import { isBrowserBuild } from './platform/build-target'

/** The sandbox's own screens stand in for the hosts' (face, cashier); a real build leaves them out. */
const sandboxPackages =
  process.env.TARO_APP_BACKEND === 'real'
    ? []
    : [{ root: 'sandbox', pages: ['cashier/index', 'face/index', 'persona/index', 'phone/index'] }]

/** Every part of ui in every state and every error's words, for looking at: in the browser preview of the sandbox only. */
const devPackages =
  isBrowserBuild && process.env.TARO_APP_BACKEND !== 'real'
    ? [{ root: 'dev', pages: ['components/index', 'errors/index'] }]
    : []

/**
 * Taro's browser router hides the page behind after its animation; who comes back sooner finds a blank screen. Without
 * the animation nothing is left to happen late. The hosts have their own.
 */
const browserOnly = isBrowserBuild ? { animation: false } : {}

/** wx.getFuzzyLocation must be declared with what it is for; the sandbox has a place of its own and never asks. */
const location =
  process.env.TARO_APP_BACKEND === 'real'
    ? {
        requiredPrivateInfos: ['getFuzzyLocation' as const],
        permission: { 'scope.userFuzzyLocation': { desc: '用来把离您近的医院排在前面' } },
      }
    : {}

export default defineAppConfig({
  ...browserOnly,
  ...location,
  pages: ['pages/home/index', 'pages/code/index', 'pages/me/index'],
  subPackages: [
    {
      root: 'services/activation',
      pages: [
        'pages/start/index',
        'pages/identity/index',
        'pages/ways/index',
        'pages/sms/index',
        'pages/face/index',
        'pages/counter/index',
        'pages/relative/index',
        'pages/pin/index',
        'pages/done/index',
        'pages/stopped/index',
        'pages/code/index',
        'pages/manage/index',
      ],
    },
    {
      root: 'services/settlement',
      pages: [
        'pages/bills/index',
        'pages/bill/index',
        'pages/confirm/index',
        'pages/result/index',
        'pages/receipt/index',
        'pages/lines/index',
      ],
    },
    {
      // Three packages of one service: together they would pass the budget of one.
      root: 'services/booking/pages',
      pages: [
        'slots/index',
        'confirm/index',
        'ticket/index',
        'appointments/index',
        'waits/index',
        'wish/index',
        'queue/index',
        'contest/index',
        'rules/index',
      ],
    },
    {
      root: 'services/booking/directory',
      pages: ['find/index', 'place/index', 'department/index', 'symptoms/index', 'points/index'],
    },
    {
      root: 'services/booking/care',
      pages: [
        'day/index',
        'questionnaire/index',
        'visit/index',
        'visits/index',
        'menu/index',
        'offers/index',
        'offer/index',
        'apply/index',
        'requests/index',
        'request/index',
      ],
    },
    {
      root: 'services/remote-care',
      pages: [
        'pages/home/index',
        'pages/file/index',
        'pages/filing/index',
        'pages/slip/index',
        'pages/past/index',
        'pages/supplement/index',
        'pages/page/index',
      ],
    },
    {
      root: 'services/family',
      pages: [
        'pages/home/index',
        'pages/who/index',
        'pages/whom/index',
        'pages/certificate/index',
        'pages/ask/index',
        'pages/request/index',
        'pages/answer/index',
        'pages/grant/index',
        'pages/records/index',
        'pages/shares/index',
        'pages/give/index',
        'pages/help/index',
        'pages/together/index',
        'pages/watch/index',
        'pages/print/index',
        'pages/face/index',
      ],
    },
    {
      root: 'services/reimbursement',
      pages: [
        'pages/home/index',
        'pages/numbers/index',
        'pages/draft/index',
        'pages/papers/index',
        'pages/page/index',
        'pages/account/index',
        'pages/confirm/index',
        'pages/claim/index',
        'pages/letter/index',
        'pages/appeal/index',
      ],
    },
    {
      root: 'services/account',
      pages: ['pages/devices/index', 'pages/messages/index', 'pages/consents/index', 'pages/holdings/index'],
    },
    ...sandboxPackages,
    ...devPackages,
  ],
  tabBar: {
    color: '#46564F',
    selectedColor: '#0B6A5B',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [
      {
        pagePath: 'pages/home/index',
        text: '首页',
        iconPath: 'ui/tab-icons/home-off.png',
        selectedIconPath: 'ui/tab-icons/home-on.png',
      },
      {
        pagePath: 'pages/code/index',
        text: '医保码',
        iconPath: 'ui/tab-icons/code-off.png',
        selectedIconPath: 'ui/tab-icons/code-on.png',
      },
      {
        pagePath: 'pages/me/index',
        text: '我的',
        iconPath: 'ui/tab-icons/me-off.png',
        selectedIconPath: 'ui/tab-icons/me-on.png',
      },
    ],
  },
  window: {
    navigationBarTitleText: '码上医保',
    navigationBarBackgroundColor: '#F1F5F3',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F1F5F3',
    backgroundTextStyle: 'dark',
  },
  lazyCodeLoading: 'requiredComponents',
})
