import { fireEvent, render, screen } from '@testing-library/react'
import { CodePanel, type CodePanelProps } from '@/ui/code-panel/code-panel'
import type { CodeState } from '@/ui/code-panel/code-state'
import { ModeContext } from '@/ui/mode'

const CODE = '9900330100000000260824000042'
const shown = (secondsLeft: number): CodeState => ({ kind: 'shown', code: CODE, secondsLeft, lifeSeconds: 60 })
const nothing = () => undefined

function panel(state: CodeState, rest: Partial<CodePanelProps> = {}) {
  return (
    <CodePanel
      state={state}
      name="周晓"
      maskedName="周*"
      insurance="杭州市职工医保"
      masked
      onToggleMask={nothing}
      onRenew={nothing}
      onActivate={nothing}
      onResume={nothing}
      {...rest}
    />
  )
}

test('the picture says whose code it is, that it is a demonstration, and when it changes', () => {
  render(panel(shown(42)))
  expect(screen.getByRole('img', { name: '周晓的医保码，演示用，42 秒后更换' })).toBeTruthy()
})

test('name and digits are masked until the eye is opened', () => {
  const toggle = jest.fn()
  const { rerender } = render(panel(shown(42), { onToggleMask: toggle }))
  expect(screen.getByText('9900 **** **** 0042')).toBeTruthy()
  expect(screen.queryByText('周晓')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '显示姓名和码号' }))
  expect(toggle).toHaveBeenCalled()
  rerender(panel(shown(42), { masked: false }))
  expect(screen.getByText('9900 3301 0000 0000 2608 2400 0042')).toBeTruthy()
  expect(screen.getByText('周晓')).toBeTruthy()
})

test('the seconds are announced at 30 and at 10 only', () => {
  const { rerender } = render(panel(shown(60)))
  const said: string[] = []
  for (let left = 60; left >= 0; left--) {
    rerender(panel(shown(left)))
    const now = screen.getByRole('status').textContent ?? ''
    if (now !== (said[said.length - 1] ?? '')) said.push(now)
  }
  expect(said).toEqual(['30 秒后换新码', '10 秒后换新码'])
})

test('the last ten seconds turn yellow', () => {
  const { container, rerender } = render(panel(shown(11)))
  expect(container.querySelector('.code-count-last')).toBeNull()
  rerender(panel(shown(10)))
  expect(container.querySelector('.code-count-last')).toBeTruthy()
})

test('the pictures are drawn once for a code, not every second', () => {
  const { container, rerender } = render(panel(shown(42)))
  const sources = () => Array.from(container.querySelectorAll('img'), (img) => img.src)
  const before = sources()
  rerender(panel(shown(41)))
  expect(sources()).toEqual(before)
  rerender(panel({ kind: 'shown', code: CODE.replace('42', '43'), secondsLeft: 60, lifeSeconds: 60 }))
  expect(sources()).not.toEqual(before)
})

test.each<[CodeState, string, string | undefined]>([
  [{ kind: 'loading' }, '正在取码', undefined],
  [{ kind: 'used' }, '正在换新码', undefined],
  [{ kind: 'offline' }, '可以出示社保卡或身份证。', '再试一次'],
  [{ kind: 'not-activated' }, '还没激活医保码', '去激活'],
  [{ kind: 'suspended' }, '医保码停用了', '恢复使用'],
])('%p shows no code, says %p and leads on by %p', (state, words, button) => {
  const act = jest.fn()
  const { container } = render(panel(state, { onRenew: act, onActivate: act, onResume: act }))
  expect(container.querySelectorAll('img')).toHaveLength(0)
  expect(screen.getByText(words)).toBeTruthy()
  if (button) fireEvent.click(screen.getByRole('button', { name: button }))
  expect(act).toHaveBeenCalledTimes(button ? 1 : 0)
})

test('in care mode digits and actions leave the card; the page carries them', () => {
  render(
    <ModeContext.Provider value={{ care: true, hidden: false, fontScale: 1 }}>
      {panel(shown(42), { action: { label: '换成奶奶的', icon: 'family', onTap: nothing } })}
    </ModeContext.Provider>,
  )
  expect(screen.queryByText('9900 **** **** 0042')).toBeNull()
  expect(screen.queryByRole('button', { name: '换新码' })).toBeNull()
  expect(screen.getByText('秒后换新码')).toBeTruthy()
})
