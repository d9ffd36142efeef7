import { render } from '@testing-library/react'
import { Heading } from '@/ui/heading'

test('a heading breaks after its comma, and reads as before', () => {
  const { container } = render(<Heading text="放得太久，这次激活作废了" />)
  expect([...container.querySelectorAll('.clause')].map((one) => one.textContent)).toEqual([
    '放得太久，',
    '这次激活作废了',
  ])
  expect(container.textContent).toBe('放得太久，这次激活作废了')
})

test.each(['爽约次数多，暂时不能约这家医院', '退回了，钱到账后，再看一遍'])(
  'a heading that would need a third line so breaks anywhere: %s',
  (text) => {
    const { container } = render(<Heading text={text} />)
    expect(container.querySelector('.clause')).toBeNull()
    expect(container.textContent).toBe(text)
  },
)

test('a heading of one clause is one text', () => {
  const { container } = render(<Heading text="要在那边多久？" />)
  expect(container.querySelector('.clause')).toBeNull()
})
