module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: false,
        hot: false,
        // The oldest engines WeChat and Alipay still update; smaller output than Taro's ios 9 / android 5.
        targets: { chrome: '75', ios: '12' },
      },
    ],
  ],
}
