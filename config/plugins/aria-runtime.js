// Runs with the program: gives Taro's runtime the same list as the templates were made from (see aria.ts).
const { mergeInternalComponents } = require('@tarojs/shared')
const { ariaComponents } = require('./aria-components')

mergeInternalComponents(ariaComponents(process.env.TARO_ENV === 'alipay'))
