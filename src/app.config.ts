export default defineAppConfig({
  pages: ['pages/home/index', 'pages/code/index', 'pages/me/index'],
  tabBar: {
    color: '#46564F',
    selectedColor: '#0B6A5B',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/code/index', text: '医保码' },
      { pagePath: 'pages/me/index', text: '我的' },
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
