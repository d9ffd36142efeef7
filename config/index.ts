import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'

const root = path.resolve(__dirname, '..')
/** The way Taro's loader calls sass is deprecated; our stylesheets use nothing that is. */
const sassLoaderOption = { sassOptions: { silenceDeprecations: ['legacy-js-api'] } }
/** Every part of ui brings its own stylesheet; where one overrides another, it does so by a longer selector. */
const anyOrder = { ignoreOrder: true }
/** "sandbox" shows the sandbox's own marked screens where a real account is needed; "real" calls the hosts. */
const backend = process.env.TARO_APP_BACKEND === 'real' ? 'real' : 'sandbox'
/** Mini-programs need an absolute address; the browser preview uses its own origin. */
const api = process.env.TARO_APP_API ?? 'http://127.0.0.1:3900'

/** Taro's H5 build gives every page a copy of all it imports; what pages share is here loaded, and minified, once. */
const sharedOnce = (taro: { cacheGroups: object }) => ({
  ...taro,
  cacheGroups: {
    ...taro.cacheGroups,
    shared: { name: 'shared', chunks: 'async', minChunks: 10, priority: 20 },
    service: { chunks: 'async', minChunks: 2, minSize: 20_000, priority: 10 },
  },
})

export default defineConfig<'webpack5'>((merge, { mode }) => {
  const base: UserConfigExport<'webpack5'> = {
    projectName: 'mashang-yibao',
    date: '2026-11-21',
    designWidth: 750,
    deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
    sourceRoot: 'src',
    outputRoot: process.env.OUT_DIR ?? `dist/${process.env.TARO_ENV}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: mode === 'development' },
    plugins: [
      '@tarojs/plugin-framework-react',
      '@tarojs/plugin-platform-weapp',
      '@tarojs/plugin-platform-alipay',
      '@tarojs/plugin-platform-h5',
      path.join(root, 'config/plugins/aria.ts'),
    ],
    alias: { '@': path.join(root, 'src') },
    defineConstants: { BACKEND: JSON.stringify(backend), API_BASE: JSON.stringify(api) },
    // Nesting beyond this goes through comp.wxml; Taro's default of 16 costs 22 KB of base.wxml.
    baseLevel: 8,
    mini: {
      miniCssExtractPluginOption: anyOrder,
      optimizeMainPackage: { enable: true },
      sassLoaderOption,
      postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
    },
    h5: {
      miniCssExtractPluginOption: anyOrder,
      publicPath: './',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      webpackChain: (chain) => void chain.optimization.splitChunks(sharedOnce(chain.optimization.get('splitChunks'))),
      sassLoaderOption,
      postcss: {
        autoprefixer: { enable: true, config: {} },
        cssModules: { enable: false },
        // 1 rem is 40 design px: 20 px at 375. Wider than a large phone (430) nothing grows any more.
        pxtransform: { enable: true, config: { minRootSize: 20, maxRootSize: 22.9 } },
      },
      devServer: {
        host: '127.0.0.1',
        port: 10086,
        open: false,
        hot: false,
        proxy: [{ context: ['/api', '/sandbox', '/health'], target: api }],
      },
    },
  }
  return merge({}, base)
})
