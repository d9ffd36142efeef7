import { clearLog, showEvent } from './log-view'

interface Choice {
  value: string
  text: string
}

/** What the frame is opened with; the page's own address carries it, so that a reload keeps it. */
const state = new URLSearchParams(location.search)
const frame = document.querySelector('iframe')
const program = () => frame?.contentWindow?.mp

const get = (key: string, fallback: string) => state.get(key) ?? fallback

function restart() {
  if (!frame) return
  clearLog()
  frame.style.width = `${get('width', '375')}px`
  const bare = new URLSearchParams(state)
  bare.set('host', get('host', 'weapp'))
  bare.set('bare', '1')
  frame.src = `/simulator?${bare}`
  history.replaceState(null, '', `/simulator?${state}`)
}

/** A row of buttons of which one is pressed. */
function choose(id: string, key: string, fallback: string, choices: Choice[], changed: (value: string) => void) {
  const buttons = choices.map(({ value, text }) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = text
    button.addEventListener('click', () => {
      state.set(key, value)
      mark()
      changed(value)
    })
    return { button, value }
  })
  const mark = () => {
    for (const { button, value } of buttons) button.setAttribute('aria-pressed', String(get(key, fallback) === value))
  }
  mark()
  document.getElementById(id)?.replaceChildren(...buttons.map(({ button }) => button))
}

function act(text: string, work: () => unknown): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = text
  button.addEventListener('click', work)
  return button
}

/** The sandbox's people, when a sandbox answers at this address. */
async function personas(): Promise<Choice[]> {
  try {
    const response = await fetch('/sandbox/personas')
    if (!response.ok) return []
    const people: { personaId: string; form?: { name?: string } }[] = await response.json()
    return people.map(({ personaId, form }) => ({ value: personaId, text: form?.name ?? personaId }))
  } catch {
    return []
  }
}

function choosePerson(people: Choice[]) {
  const list = document.getElementById('people')
  const first = people[0]
  if (!list || !first) return list?.closest('section')?.remove()
  const select = document.createElement('select')
  select.setAttribute('aria-labelledby', 'people-title')
  for (const { value, text } of people) select.add(new Option(text, value))
  if (!state.has('persona')) state.set('persona', first.value)
  select.value = get('persona', first.value)
  select.addEventListener('change', () => {
    state.set('persona', select.value)
    restart()
  })
  list.replaceChildren(select)
}

async function run() {
  choose(
    'hosts',
    'host',
    'weapp',
    [
      { value: 'weapp', text: '微信' },
      { value: 'alipay', text: '支付宝' },
    ],
    restart,
  )
  choose(
    'widths',
    'width',
    '375',
    ['320', '375', '414'].map((value) => ({ value, text: value })),
    restart,
  )
  choose(
    'fonts',
    'font',
    '1',
    ['1', '1.3', '1.6'].map((value) => ({ value, text: value })),
    restart,
  )
  const networks = [
    { value: 'normal', text: '正常' },
    { value: 'slow', text: '慢' },
    { value: 'absent', text: '断开' },
  ]
  choose('networks', 'network', 'normal', networks, (value) => {
    program()?.network(value === 'slow' || value === 'absent' ? value : 'normal')
  })
  document.getElementById('acts')?.replaceChildren(
    act('切到后台', () => program()?.background()),
    act('回到前台', () => program()?.foreground()),
    act('截屏', () => program()?.screenshot()),
    act('下拉', () => program()?.pullDown()),
    act('重新打开', restart),
    act('清空存储', () => {
      for (const key of Object.keys(localStorage)) if (key.startsWith('simulator:')) localStorage.removeItem(key)
      restart()
    }),
  )
  document.getElementById('scan-set')?.addEventListener('click', () => {
    const field = document.getElementById('scan')
    if (field instanceof HTMLInputElement && field.value !== '') program()?.scan(field.value)
  })
  window.addEventListener('message', ({ origin, data }) => {
    if (origin === location.origin && typeof data === 'object' && data !== null && 'simulator' in data)
      showEvent(data.simulator)
  })
  Object.defineProperty(window, 'mp', { get: program })
  choosePerson(await personas())
  restart()
}

void run()
