import type { App } from '../../simulator/jsdom'
import { closeAll, open } from './open'

afterEach(closeAll)

const openForm = () => open({ entry: 'pages/form/index' })
const last = (app: App) => app.$('#last')?.textContent

test('typing sends input events with the value, cut at maxlength', async () => {
  const app = await openForm()
  await app.type('姓名', '')
  app.takeSetData()
  await app.type('姓名', '李桂兰王二')
  expect(last(app)).toBe('typed 李桂兰王')
  expect(app.takeSetData().calls).toBe(5)
  await app.fill('姓名', '周晓')
  expect(last(app)).toBe('typed 周晓')
})

test('focus, blur and confirm are told', async () => {
  const app = await openForm()
  await app.type('#name', '周')
  await app.confirm('#name')
  expect(app.$('#confirmed')?.textContent).toBe('周')
  expect(last(app)).toBe('blur {"value":"周","cursor":1}')
})

test('password and keyboard type', async () => {
  const app = await openForm()
  expect(app.$('#pin')?.getAttribute('type')).toBe('password')
  expect(app.$('#pin')?.getAttribute('inputmode')).toBe('numeric')
})

test('submit gathers every named control; reset puts them back', async () => {
  const app = await openForm()
  await app.type('#name', '周晓')
  await app.type('#note', '无')
  await app.tap('挂号')
  await app.tap('#way-face')
  await app.tap('同意')
  await app.pick('#city', 1)
  await app.tap('提交')
  expect(JSON.parse(last(app) ?? '')).toEqual({
    name: '周晓',
    pin: '',
    note: '无',
    city: 1,
    day: '2026-11-24',
    agree: false,
    kinds: ['a', 'b'],
    way: 'face',
  })
  await app.tap('重填')
  expect(last(app)).toBe('reset')
  await app.tap('提交')
  expect(JSON.parse(last(app) ?? '')).toMatchObject({ agree: true, kinds: ['b'], way: 'sms', note: '' })
})

test('a label acts for its control', async () => {
  const app = await openForm()
  await app.tap('#kind-a')
  expect(last(app)).toBe('change {"value":["a","b"]}')
  await app.tap('#way-face')
  expect(last(app)).toBe('change {"value":"face"}')
  expect(app.$('#sms')?.getAttribute('aria-checked')).toBe('false')
})

test('a switch turns, and says so', async () => {
  const app = await openForm()
  expect(app.byName('同意').getAttribute('role')).toBe('switch')
  await app.tap('同意')
  expect(last(app)).toBe('change {"value":false}')
  expect(app.byName('同意').getAttribute('aria-checked')).toBe('false')
})

test('a picker opens a sheet; choosing and cancelling', async () => {
  const app = await openForm()
  await app.tap('#city')
  expect(app.text()).toContain('安康')
  await app.tap('安康')
  expect(last(app)).toBe('picked 1')
  expect(app.text()).toContain('城市 安康')
  await app.tap('#city')
  await app.tap('取消')
  expect(last(app)).toBe('cancel {}')
})

test('a date picker gives the date of its field', async () => {
  const app = await openForm()
  await app.tap('#day')
  const field = app.$('sim-sheet input')
  expect(field?.getAttribute('min')).toBe('2026-01-01')
  await app.fill('日期', '2026-12-01')
  await app.tap('确定')
  expect(app.text()).toContain('日期 2026-12-01')
})

test('a disabled button is dead', async () => {
  const app = await openForm()
  await app.tap('不能点')
  expect(last(app)).toBe('')
})

test('open-type asks the host and the page hears the answer', async () => {
  const app = await openForm()
  await app.tap('手机号')
  expect(last(app)).toMatch(/^getphonenumber .*"code":"sim-phone-/)
})

test('a scroll view tells once that its end is near', async () => {
  const app = await openForm()
  const list = app.$('#list')
  Object.defineProperties(list, { clientHeight: { value: 300 }, scrollHeight: { value: 900 } })
  const scroll = async (top: number) => {
    Object.defineProperty(list, 'scrollTop', { value: top, configurable: true })
    list?.dispatchEvent(new app.dom.window.Event('scroll'))
    await app.settle()
  }
  await scroll(100)
  expect(last(app)).toMatch(/^scroll .*"scrollTop":100/)
  await scroll(590)
  expect(last(app)).toBe('scrolltolower {"direction":"bottom"}')
  await scroll(595)
  expect(last(app)).toMatch(/^scroll /)
})

test('rich text is cleaned of scripts and handlers', async () => {
  const app = await openForm()
  expect(app.$('rich-text')?.innerHTML).toBe('<p>富</p>')
})
