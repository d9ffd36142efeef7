import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { DigitsField } from '@/ui/digits-field'
import { Field } from '@/ui/field'

const check = (value: string) => (value.length < 9 ? `少了 ${9 - value.length} 位` : undefined)

function Form({ asked, error }: { asked?: boolean; error?: string }) {
  const [card, setCard] = useState('')
  return (
    <Field
      label="社保卡号"
      value={card}
      onChange={setCard}
      help="卡正面右下角"
      max={9}
      counter
      check={check}
      asked={asked}
      error={error}
    />
  )
}
const type = (value: string) => {
  const input = screen.getByRole('textbox')
  fireEvent.focus(input)
  fireEvent.change(input, { target: { value } })
}

test('the name is the label and the help', () => {
  render(<Form />)
  expect(screen.getByRole('textbox', { name: '社保卡号，卡正面右下角' })).toBeTruthy()
})

test('while typing it counts and says nothing of errors', () => {
  render(<Form />)
  type('A0123')
  expect(screen.getByText('9 位，已填 5 位')).toBeTruthy()
  expect(screen.queryByText('少了 4 位')).toBeNull()
})

test('after leaving it says what is wrong, in the name too, and keeps the value', () => {
  render(<Form />)
  type('A0123')
  fireEvent.blur(screen.getByRole('textbox'))
  expect(screen.getByText('少了 4 位')).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '社保卡号，少了 4 位' }).value).toBe('A0123')
})

test('coming back to it takes the error away until it is left again', () => {
  render(<Form />)
  type('A0123')
  fireEvent.blur(screen.getByRole('textbox'))
  fireEvent.focus(screen.getByRole('textbox'))
  expect(screen.queryByText('少了 4 位')).toBeNull()
})

test('a tap on the button may ask although the field was never left', () => {
  render(<Form asked />)
  expect(screen.getByText('少了 9 位')).toBeTruthy()
})

test("the server's answer is shown at once", () => {
  render(<Form error="这张卡不是周晓的" />)
  expect(screen.getByRole('textbox', { name: '社保卡号，这张卡不是周晓的' })).toBeTruthy()
})

function Sms({ onFull, masked }: { onFull: (code: string) => void; masked?: boolean }) {
  const [code, setCode] = useState('')
  return <DigitsField label="短信验证码" length={6} value={code} onChange={setCode} onFull={onFull} masked={masked} />
}

test('digits can be pasted with spaces, are cut to length and reported when full', () => {
  const full = jest.fn()
  render(<Sms onFull={full} />)
  type('12 34-5678')
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('123456')
  expect(full).toHaveBeenCalledWith('123456')
})

test('masked digits are dots', () => {
  const { container } = render(<Sms onFull={() => undefined} masked />)
  const input = container.querySelector('input')
  expect(input?.getAttribute('type')).toBe('password')
  if (input) fireEvent.change(input, { target: { value: '12' } })
  expect(Array.from(container.querySelectorAll('.digit'), (cell) => cell.textContent).join('')).toBe('••')
})
