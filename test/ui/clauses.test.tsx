import { render } from '@testing-library/react'
import { Heading } from '@/ui/heading'

test('a heading breaks after its comma, and reads as before', () => {
  const { container } = render(<Heading text="备案后，自己少付 5,600 元" />)
  expect([...container.querySelectorAll('.clause')].map((one) => one.textContent)).toEqual([
    '备案后，',
    '自己少付 5,600 元',
  ])
  expect(container.textContent).toBe('备案后，自己少付 5,600 元')
})

test('a heading of one clause is one text', () => {
  const { container } = render(<Heading text="要在那边多久？" />)
  expect(container.querySelector('.clause')).toBeNull()
})
