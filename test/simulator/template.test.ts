import { closeAll, open } from './open'

afterEach(closeAll)

test('text, wxs, imported templates and components are drawn; what is hidden is not seen', async () => {
  const app = await open()
  expect(app.text().split('\n')).toEqual([
    '你好',
    '加二',
    '012.16',
    '里面',
    '长按',
    '甲',
    '乙',
    '部件 5',
    '去填表',
    '读不出',
  ])
  expect(app.errors).toEqual([])
  expect(app.warnings).toEqual([])
})

test('a tap reaches the handler as plain data, and its setData is counted in UTF-8', async () => {
  const app = await open()
  app.takeSetData()
  await app.tap('加二')
  expect(app.$('#count')?.textContent).toBe('2')
  expect(app.takeSetData()).toEqual({
    calls: 1,
    bytes: '{"count":2}'.length,
    list: [{ where: 'pages/home/index', keys: ['count'], bytes: 11 }],
  })
  const event = app.pageField('event')
  expect(event).toMatchObject({ type: 'tap', currentTarget: { id: 'add', dataset: { step: 2 } } })
  expect(JSON.parse(JSON.stringify(event))).toEqual(event)
})

test('catchtap stops the event, bindtap lets it pass', async () => {
  const app = await open()
  await app.tap('#inner')
  expect(app.$('#count')?.textContent).toBe('10')
})

test('a component tells its page by an event; its own setData counts apart', async () => {
  const app = await open()
  app.takeSetData()
  await app.tap('#part')
  expect(app.text()).toContain('部件 6')
  expect(app.text()).toContain('更多 6')
  expect(app.takeSetData().list.map(({ where }) => where)).toEqual(['parts/counter/index', 'pages/home/index'])
})

test('a long press is no tap', async () => {
  const app = await open()
  const long = app.$('#long')
  const { MouseEvent } = app.dom.window
  long?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }))
  await new Promise((resolve) => setTimeout(resolve, 400))
  long?.dispatchEvent(new MouseEvent('pointerup', { bubbles: true }))
  long?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  await app.settle()
  expect(app.$('#count')?.textContent).toBe('-1')
})

test('hover-class is worn while the finger is down', async () => {
  const app = await open()
  const add = app.$('#add')
  const { MouseEvent } = app.dom.window
  add?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }))
  expect(add?.classList.contains('pressed')).toBe(true)
  add?.dispatchEvent(new MouseEvent('pointerup', { bubbles: true }))
  expect(add?.classList.contains('pressed')).toBe(false)
})

test('accessibility reaches the document as real ARIA', async () => {
  const app = await open()
  expect(app.$('.box')?.getAttribute('role')).toBe('heading')
  expect(app.$('.box')?.getAttribute('aria-label')).toBe('你好')
  expect(app.$('#add')?.getAttribute('aria-checked')).toBe('false')
  expect(app.$('#picture')?.getAttribute('role')).toBe('img')
  expect(app.$('#plain')?.hasAttribute('role')).toBe(false)
  expect(app.byName('加二').id).toBe('add')
})

test('a tappable thing without a name is found out, one hidden from readers is not', async () => {
  const app = await open()
  const nameless = app.namelessControls()
  expect(nameless).toHaveLength(1)
  expect(nameless[0]).toContain('id="nameless"')
})

test('what is not on the screen is asked for in vain, and the answer says what is', async () => {
  const app = await open()
  expect([app.has('加二'), app.has(/^加/), app.has('不存在的按钮')]).toEqual([true, true, false])
  await expect(app.tap('不存在的按钮')).rejects.toThrow(/不存在的按钮 is not on the screen. Controls here: .*"加二"/)
})

test('pictures of the build are carried in the bundle', async () => {
  const app = await open()
  expect(app.$('#picture img')?.getAttribute('src')).toMatch(/^data:image\/png;base64,/)
})
