import { render } from '@testing-library/react'
import { KeyValue } from '@/ui/key-value'
import { ListRow } from '@/ui/list-row'
import { Note } from '@/ui/note'
import { Timeline } from '@/ui/timeline'

const kept = (container: HTMLElement) => [...container.querySelectorAll('.nowrap')].map((one) => one.textContent)

test('an amount inside a sentence stays on one line with its 元, and the sentence reads as before', () => {
  const text = '费用 1,318.40 元，能报 −0.50 元，一次最多 500 元。'
  const { container } = render(
    <>
      <Note>{text}</Note>
      <ListRow label="报销" second="打款 760.00 元，办好了" />
      <KeyValue label="票据" value="2 张，318.40 元" second="一共 •••• 元" />
      <Timeline stages={[{ state: 'done', title: '打款', second: '380.00 元，到您本人的银行卡，尾号 6218' }]} />
    </>,
  )
  const sums = ['1,318.40 元', '−0.50 元', '500 元', '760.00 元']
  expect(kept(container)).toEqual([...sums, '2 张', '318.40 元', '•••• 元', '380.00 元', '尾号 6218'])
  expect(container.textContent).toContain(text)
})

test('a number stays on one line with what it counts, and a date and a span of hours with themselves', () => {
  const text = '最晚 1 月 4 日有结果，还有 30 个工作日；第 2 针满 60 天再打，门诊 13:30–17:00，急诊 24 小时。'
  const { container } = render(<Note>{text}</Note>)
  expect(kept(container)).toEqual(['1 月 4 日', '30 个工作日', '第 2 针', '60 天', '13:30–17:00', '24 小时'])
  expect(container.textContent).toBe(text)
})

test('a sentence without a number, and one that always fits, is one text', () => {
  const { container } = render(
    <>
      <Note>看完以后，报告和处方会出现在这里</Note>
      <Note>剩 2 个</Note>
    </>,
  )
  expect(kept(container)).toEqual([])
})
