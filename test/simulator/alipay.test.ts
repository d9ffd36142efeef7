import type { App } from '../../simulator/jsdom'
import { closeAll, open } from './open'

afterEach(closeAll)

const alipay = (entry?: string) => open({ host: 'alipay', entry })
const last = (app: App) => app.$('#last')?.textContent

test('AXML, sjs, imported templates and components are drawn', async () => {
  const app = await alipay()
  expect(app.text().split('\n')).toEqual(['你好', '加二', '012.16', '里面', '甲', '部件 5', '碰'])
  expect(app.errors).toEqual([])
  expect(app.title()).toBe('样例首页')
})

test('onTap bubbles, catchTap stops; a:if follows', async () => {
  const app = await alipay()
  await app.tap('加二')
  expect(app.$('#count')?.textContent).toBe('2')
  expect(app.$('#positive')).not.toBeNull()
  await app.tap('#inner')
  expect(app.$('#count')?.textContent).toBe('2')
})

test('$spliceData counts as setData', async () => {
  const app = await alipay()
  app.takeSetData()
  await app.tap('#inner')
  expect(app.$$('.line').map(({ textContent }) => textContent)).toEqual(['甲', '乙', '丙'])
  expect(app.takeSetData()).toMatchObject({ calls: 1, list: [{ keys: ['lines'] }] })
})

test('events have the names that Alipay writes', async () => {
  const app = await alipay()
  await app.tap('#touch')
  expect(last(app)).toBe('touchStart')
})

test('props, didMount, didUnmount', async () => {
  const app = await alipay()
  await app.tap('#part')
  expect(app.text()).toContain('部件 6')
  await app.open('sub/pages/detail/index?id=7')
  expect(app.text()).toBe('分包 7')
  expect(app.appField('log')).toEqual(['counter.didUnmount'])
})

test('controls answer in the Alipay form', async () => {
  const app = await alipay('pages/form/index')
  await app.type('姓名', '周晓')
  expect(last(app)).toBe('周晓')
  await app.tap('#kind')
  expect(last(app)).toBe('change {"value":true}')
  await app.tap('#city')
  await app.tap('安康')
  expect(last(app)).toBe('change {"value":1}')
  await app.tap('提交')
  expect(JSON.parse(last(app) ?? '')).toEqual({ name: '周晓', kinds: ['a'] })
})
