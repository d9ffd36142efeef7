/** Every part in every state, for people who build screens: in the browser preview against the sandbox only. */
const componentPage =
  process.env.TARO_ENV === 'h5' && process.env.TARO_APP_BACKEND !== 'real'
    ? [{ root: 'dev', pages: ['components/index'] }]
    : []

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/code/index', 'pages/me/index'],
  subPackages: [...componentPage],
  tabBar: {
    color: '#46564F',
    selectedColor: '#0B6A5B',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [
      {
        pagePath: 'pages/home/index',
        iconPath: 'ui/tab-icons/home-off.png',
        selectedIconPath: 'ui/tab-icons/home-on.png',
        text: '首页',
      },
      {
        pagePath: 'pages/code/index',
        iconPath: 'ui/tab-icons/code-off.png',
        selectedIconPath: 'ui/tab-icons/code-on.png',
        text: '医保码',
      },
      {
        pagePath: 'pages/me/index',
        iconPath: 'ui/tab-icons/me-off.png',
        selectedIconPath: 'ui/tab-icons/me-on.png',
        text: '我的',
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
