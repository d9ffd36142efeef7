import { fireEvent, render, screen } from '@testing-library/react'
import { Button } from '@/ui/button'

test('the name is the text', () => {
  const tap = jest.fn()
  render(<Button label="确认付 55.31 元" onTap={tap} />)
  fireEvent.click(screen.getByRole('button', { name: '确认付 55.31 元' }))
  expect(tap).toHaveBeenCalledTimes(1)
})

test('busy says what goes on and takes no second tap', () => {
  const tap = jest.fn()
  render(<Button label="确认付 55.31 元" busy="正在付，请别关" onTap={tap} />)
  const button = screen.getByRole('button', { name: '正在付，请别关' })
  fireEvent.click(button)
  expect(button.getAttribute('aria-busy')).toBe('true')
  expect(tap).not.toHaveBeenCalled()
  expect(screen.queryByText('确认付 55.31 元')).toBeNull()
})

test('the reason is shown below and is part of the name when unavailable', () => {
  const tap = jest.fn()
  render(<Button label="确认取消" unavailable="17:00 已过，请打医院电话" onTap={tap} />)
  const button = screen.getByRole('button', { name: '确认取消，17:00 已过，请打医院电话' })
  fireEvent.click(button)
  expect(button.getAttribute('aria-disabled')).toBe('true')
  expect(tap).not.toHaveBeenCalled()
  expect(screen.getByText('17:00 已过，请打医院电话')).toBeTruthy()
})

test('unavailable wins over busy', () => {
  render(<Button label="确认取消" busy="正在取消" unavailable="已经取消了" />)
  expect(screen.getByRole('button', { name: '确认取消，已经取消了' }).getAttribute('aria-busy')).toBeNull()
})

test('a second tap waits for the promise of the first', async () => {
  const finish: (() => void)[] = []
  const tap = jest.fn(() => new Promise<void>((resolve) => finish.push(resolve)))
  render(<Button label="换新码" onTap={tap} />)
  const button = screen.getByRole('button')
  fireEvent.click(button)
  fireEvent.click(button)
  expect(tap).toHaveBeenCalledTimes(1)
  finish[0]?.()
  await new Promise((resolve) => setTimeout(resolve))
  fireEvent.click(button)
  expect(tap).toHaveBeenCalledTimes(2)
})

test('what it is about is said after the same words', () => {
  render(<Button label="选这个" about="10:00 到 10:30" small kind="soft" />)
  expect(screen.getByRole('button', { name: '选这个，10:00 到 10:30' })).toBeTruthy()
})
