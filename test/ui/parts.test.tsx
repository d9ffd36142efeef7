import { act, fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { ActingBanner } from '@/ui/acting-banner'
import { Card } from '@/ui/card'
import { CheckRow } from '@/ui/checkbox'
import { Disclosure } from '@/ui/disclosure'
import { ErrorState } from '@/ui/error-state'
import { Foot } from '@/ui/foot'
import { HideMoney } from '@/ui/hide-money'
import { ListRow } from '@/ui/list-row'
import { type Mode, ModeContext } from '@/ui/mode'
import { Money } from '@/ui/money'
import { Note } from '@/ui/note'
import { OptionPills } from '@/ui/option-pill'
import { Pick, PickGroup } from '@/ui/pick'
import { Screen } from '@/ui/screen'
import { Sheet } from '@/ui/sheet'
import { Skeleton } from '@/ui/skeleton'
import { SplitBar } from '@/ui/split-bar'
import { Steps } from '@/ui/steps'
import { Timeline } from '@/ui/timeline'
import { Toast } from '@/ui/toast'

const inMode = (mode: Partial<Mode>, part: ReactNode) =>
  render(
    <ModeContext.Provider value={{ care: false, hidden: false, fontScale: 1, ...mode }}>{part}</ModeContext.Provider>,
  )
const named = (role: string, name: string) => screen.getByRole(role, { name })

describe('Screen', () => {
  test.each([
    [false, 'app'],
    [true, 'app care'],
  ])('care %p sets the class', (care, classes) => {
    const { container } = inMode({ care }, <Screen>x</Screen>)
    expect(container.firstElementChild?.className).toBe(classes)
  })

  test.each([
    [1.3, '1.3'],
    [0.8, ''],
  ])("text follows the host's scale %p upward only", (fontScale, expected) => {
    const { container } = inMode({ fontScale }, <Screen>x</Screen>)
    const root = container.firstElementChild
    expect(root instanceof HTMLElement && root.style.getPropertyValue('--scale')).toBe(expected)
  })
})

describe('Foot', () => {
  const actions = [{ label: '念一念', kind: 'line', icon: 'speak' }, { label: '核对并付款' }] as const
  test('two short buttons stand in a row, and are stacked in care mode when they do not fit', () => {
    const { container, rerender } = render(<Foot actions={actions} />)
    expect(container.querySelector('.foot-row')).toBeTruthy()
    rerender(
      <ModeContext.Provider value={{ care: true, hidden: false, fontScale: 1 }}>
        <Foot actions={actions} />
      </ModeContext.Provider>,
    )
    expect(container.querySelector('.foot-stack')).toBeTruthy()
  })
})

describe('Money', () => {
  test('is named in words', () => {
    render(<Money fen={5531} unit />)
    expect(named('img', '五十五元三角一分').textContent).toBe('55.31元')
  })
  test('hidden it neither shows nor says the amount', () => {
    inMode({ hidden: true }, <Money fen={5531} unit />)
    expect(named('img', '金额已隐藏').textContent).toBe('••••')
  })
  test('the amount that is about to be paid stays visible', () => {
    inMode({ hidden: true }, <Money fen={5531} always />)
    expect(named('img', '五十五元三角一分')).toBeTruthy()
  })
})

describe('HideMoney', () => {
  test('turns names and amounts off and on', () => {
    const toggle = jest.fn()
    inMode({ hidden: true, onToggleHidden: toggle }, <HideMoney />)
    fireEvent.click(named('button', '显示姓名和金额'))
    expect(toggle).toHaveBeenCalledTimes(1)
  })
  test('is absent where nothing can be hidden', () => {
    const { container } = inMode({}, <HideMoney />)
    expect(container.innerHTML).toBe('')
  })
})

describe('SplitBar', () => {
  const parts = [
    { source: 'cash', label: '周晓另外付', second: '微信支付', fen: 5531 },
    { source: 'own', label: '奶奶的个人账户', second: '居民医保没有个人账户', fen: 0 },
    { source: 'fund', label: '医保基金付', second: '门诊慢特病', fen: 19929 },
    { source: 'shared', label: '周晓的共济账户', second: '一次 150 元', fen: 15000 },
  ] as const
  const classes = (container: HTMLElement, selector: string) =>
    Array.from(container.querySelectorAll(selector), (node) => /pay-\w+/.exec(node.className)?.[0])

  test('the bar keeps the order fund, own, shared, cash and leaves zero out; the table does not', () => {
    const { container } = render(<SplitBar parts={parts} totalLabel="合计" />)
    expect(classes(container, '.split-part')).toEqual(['pay-fund', 'pay-shared', 'pay-cash'])
    expect(classes(container, '.split-dot')).toEqual(['pay-fund', 'pay-none', 'pay-shared', 'pay-cash'])
  })
  test('rows are named with words and the sum is counted from them', () => {
    render(<SplitBar parts={parts} totalLabel="合计，和账单一致" />)
    expect(named('img', '医保基金付，一百九十九元二角九分，门诊慢特病')).toBeTruthy()
    expect(named('img', '合计，和账单一致，四百零四元六角')).toBeTruthy()
  })
  test('care mode says less, but why something is zero', () => {
    inMode({ care: true }, <SplitBar parts={parts} totalLabel="账单一共" />)
    expect(screen.queryByText('门诊慢特病')).toBeNull()
    expect(named('img', '奶奶的个人账户，零元，居民医保没有个人账户')).toBeTruthy()
  })
})

describe('ListRow', () => {
  test('is one target named by title, second line and what stands at the right', () => {
    const tap = jest.fn()
    render(<ListRow label="医药费" second="心内科" trailing={<Money fen={100} />} trailingName="一元" onTap={tap} />)
    fireEvent.click(named('button', '医药费，心内科，一元'))
    expect(tap).toHaveBeenCalled()
  })
  test('unavailable it shows why, and only the way on can be tapped', () => {
    const [tap, ask] = [jest.fn(), jest.fn()]
    render(
      <ListRow
        label="看就诊记录"
        second="近一年"
        onTap={tap}
        unavailable={{ reason: '奶奶还没同意', wayOn: { label: '请她同意', onTap: ask } }}
      />,
    )
    expect(screen.getByText('奶奶还没同意')).toBeTruthy()
    expect(screen.queryByText('近一年')).toBeNull()
    expect(screen.getAllByRole('button')).toHaveLength(1)
    fireEvent.click(named('button', '请她同意，看就诊记录'))
    expect([ask.mock.calls.length, tap.mock.calls.length]).toEqual([1, 0])
  })
})

describe('choices', () => {
  test('a check row tells its state and changes it', () => {
    const change = jest.fn()
    render(<CheckRow label="付医药费" second="余下的您付" checked={false} onChange={change} />)
    const row = named('checkbox', '付医药费，余下的您付')
    expect(row.getAttribute('aria-checked')).toBe('false')
    fireEvent.click(row)
    expect(change).toHaveBeenCalledWith(true)
  })
  test('a way that cannot be picked says why and is not picked', () => {
    const pick = jest.fn()
    render(
      <PickGroup label="用哪种方式">
        <Pick label="到窗口激活" picked={false} onPick={pick} unavailable="今天窗口不开" />
      </PickGroup>,
    )
    const radio = named('radio', '到窗口激活，今天窗口不开')
    fireEvent.click(radio)
    expect(radio.getAttribute('aria-disabled')).toBe('true')
    expect(pick).not.toHaveBeenCalled()
  })
  test('pills: one is selected, an unavailable one lists its reason', () => {
    const change = jest.fn()
    render(
      <OptionPills
        label="一次最多替她付"
        value={500}
        onChange={change}
        options={[
          { value: 200, label: '200 元' },
          { value: 500, label: '500 元' },
          { value: 1000, label: '1,000 元', unavailable: '安康最多 500 元' },
        ]}
      />,
    )
    expect(screen.getAllByRole('option').map((option) => option.getAttribute('aria-selected'))).toEqual([
      'false',
      'true',
      'false',
    ])
    fireEvent.click(named('option', '1,000 元，安康最多 500 元'))
    expect(change).not.toHaveBeenCalled()
    fireEvent.click(named('option', '200 元'))
    expect(change).toHaveBeenCalledWith(200)
    expect(screen.getByText('1,000 元：安康最多 500 元')).toBeTruthy()
  })
})

describe('what is said by itself', () => {
  test('only the red note is an alert', () => {
    const { rerender } = render(<Note kind="attention">请先不要再付一次</Note>)
    expect(screen.queryByRole('alert')).toBeNull()
    rerender(<Note kind="failed">没有付成</Note>)
    expect(screen.getByRole('alert').textContent).toBe('没有付成')
  })
  test('the acting banner names the person, shorter in care mode, with one tap back', () => {
    const back = jest.fn()
    inMode({ care: true }, <ActingBanner name="李桂兰" relation="奶奶" onBack={back} />)
    expect(named('status', '替李桂兰办事')).toBeTruthy()
    fireEvent.click(named('button', '回到自己'))
    expect(back).toHaveBeenCalled()
  })
  test('in standard mode with the relation', () => {
    render(<ActingBanner name="李桂兰" relation="奶奶" onBack={() => undefined} />)
    expect(named('status', '正在替李桂兰（奶奶）办事')).toBeTruthy()
  })
  test('an error is an alert and takes the focus to what happened', () => {
    render(<ErrorState ask="网络断了" order="请先不要再付一次。" />)
    expect(screen.getByRole('alert').textContent).toContain('请先不要再付一次。')
    expect(document.activeElement?.textContent).toBe('网络断了')
  })
  test('steps and stages are read as sentences', () => {
    render(
      <>
        <Steps now={2} total={3} />
        <Timeline stages={[{ state: 'done', title: '系统核对通过', at: '11 月 25 日', second: '金额对得上' }]} />
      </>,
    )
    expect(named('img', '第 2 步，共 3 步')).toBeTruthy()
    expect(named('img', '已完成，系统核对通过，11 月 25 日，金额对得上')).toBeTruthy()
  })
})

describe('Card and Disclosure', () => {
  test('a card that is a target has a name, one that is not has no role', () => {
    const { rerender } = render(<Card>x</Card>)
    expect(screen.queryByRole('button')).toBeNull()
    rerender(
      <Card label="奶奶的医保在安康" onTap={() => undefined}>
        x
      </Card>,
    )
    expect(named('button', '奶奶的医保在安康')).toBeTruthy()
  })
  test('unfolds and folds, telling its state', () => {
    render(
      <Disclosure label="为什么医保没有全付" second="4 个原因">
        按比例自己付
      </Disclosure>,
    )
    const head = named('button', '为什么医保没有全付，4 个原因')
    expect(screen.queryByText('按比例自己付')).toBeNull()
    fireEvent.click(head)
    expect(screen.getByText('按比例自己付')).toBeTruthy()
    expect(head.getAttribute('aria-expanded')).toBe('true')
  })
})

describe('keyboard', () => {
  test.each(['Enter', ' '])('%p presses like a tap', (key) => {
    const tap = jest.fn()
    render(<ListRow label="医药费" onTap={tap} />)
    fireEvent.keyDown(named('button', '医药费'), { key })
    expect(tap).toHaveBeenCalledTimes(1)
  })
  test('an unavailable control can be reached, to hear why, and does nothing', () => {
    render(
      <CheckRow
        label="挂号"
        checked
        onChange={() => {
          throw new Error('pressed')
        }}
        unavailable="总是包括"
      />,
    )
    const row = named('checkbox', '挂号，总是包括')
    expect(row.tabIndex).toBe(0)
    fireEvent.keyDown(row, { key: 'Enter' })
  })
})

describe('Sheet', () => {
  const open = (onClose: () => void) => (
    <Sheet title="换回自己办事？" main={{ label: '换回周晓' }} keep={{ label: '继续替奶奶办' }} onClose={onClose} />
  )
  test('is a dialog named by its question; focus goes in and comes back; Escape closes', () => {
    const before = document.createElement('button')
    document.body.append(before)
    before.focus()
    const close = jest.fn()
    const { unmount } = render(open(close))
    expect(document.activeElement).toBe(named('dialog', '换回自己办事？'))
    fireEvent.keyDown(document, { key: 'Escape' })
    expect(close).toHaveBeenCalledTimes(1)
    unmount()
    expect(document.activeElement).toBe(before)
    before.remove()
  })
  test('Tab stays inside', () => {
    render(open(() => undefined))
    named('button', '继续替奶奶办').focus()
    fireEvent.keyDown(document, { key: 'Tab' })
    expect(document.activeElement).toBe(named('button', '关闭'))
    fireEvent.keyDown(document, { key: 'Tab', shiftKey: true })
    expect(document.activeElement).toBe(named('button', '继续替奶奶办'))
  })
})

describe('what takes time', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())
  const pass = (ms: number) => act(() => jest.advanceTimersByTime(ms))

  test('a skeleton waits 200 ms, and after 6 s says that it is slower than usual', () => {
    const { container } = render(<Skeleton />)
    expect(container.querySelector('.bone')).toBeNull()
    expect(named('status', '正在打开')).toBeTruthy()
    pass(200)
    expect(container.querySelector('.bone')).toBeTruthy()
    pass(5800)
    expect(named('status', '比平时慢，还在取').textContent).toBe('比平时慢，还在取')
  })
  test.each([
    [false, 2000],
    [true, 5000],
  ])('a toast (care %p) stays %p ms', (care, ms) => {
    const gone = jest.fn()
    inMode({ care }, <Toast text="已换新码" onGone={gone} />)
    pass(ms - 1)
    expect(gone).not.toHaveBeenCalled()
    pass(1)
    expect(gone).toHaveBeenCalledTimes(1)
  })
})
