import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { checkCharacter } from '@/contract/shared/identity'
import Identity from '@/services/activation/pages/identity'
import { navigateTo } from '../stubs/taro'
import { fakeServer, problem } from './fake-server'
import { BEGIN, control, freshPhone, kept, one, open, tap, type, went } from './page-kit'

freshPhone()

/** GB 11643 number of nobody: born 1996-09-23. */
const CERT_NO = `99000019960923001${checkCharacter('99000019960923001')}`

describe('step 1, who you are', () => {
  const created = () => ({ status: 201, body: one() })
  const fill = async (certNo = CERT_NO) => {
    await type(/^姓名/, '何新')
    await type(/^证件号码/, certNo)
    await type(/^手机号/, '19900000003')
  }

  test('nothing is prefilled, and nothing is sent before the consent', async () => {
    const { count } = fakeServer({ [BEGIN]: created })
    await open(Identity, {})
    for (const label of [/^姓名/, /^证件号码/, /^手机号/]) {
      expect(screen.getByLabelText(label)).toHaveProperty('value', '')
    }
    await fill()
    await tap(/^核对身份/)
    expect(count(BEGIN)).toBe(0)
    expect(control(/先看说明，在方框里打勾同意/)).toBeTruthy()
  })

  test.each([
    [CERT_NO.slice(0, 17), '少了 1 位'],
    [`${CERT_NO}1`, '多了 1 位'],
    [`${CERT_NO.slice(0, 17)}${CERT_NO.endsWith('7') ? 8 : 7}`, /最后一位不对/],
    ['990000199602300014', /没有这一天/],
  ])('%s: %s, and it is not sent', async (certNo, words) => {
    const { count } = fakeServer({ [BEGIN]: created })
    await open(Identity, {})
    await fill(certNo)
    await tap(/我看过了，同意/, 'checkbox')
    await tap(/^核对身份/)
    expect(screen.getByText(words)).toBeTruthy()
    expect(screen.getByLabelText(/^证件号码/)).toHaveProperty('value', certNo)
    expect(count(BEGIN)).toBe(0)
  })

  test('two quick taps begin one application, with the consent to identity alone', async () => {
    const { seen, count } = fakeServer({ [BEGIN]: created })
    await open(Identity, {})
    await fill(`${CERT_NO.slice(0, 6)} ${CERT_NO.slice(6)}`)
    await tap(/我看过了，同意/, 'checkbox')
    const button = control(/^核对身份/)
    await act(async () => {
      fireEvent.click(button)
      fireEvent.click(button)
      await jest.advanceTimersByTimeAsync(0)
    })
    expect(count(BEGIN)).toBe(1)
    expect(seen.find(({ route }) => route === BEGIN)?.body).toEqual({
      name: '何新',
      certType: 'id-card',
      certNo: CERT_NO,
      phone: '19900000003',
      consents: ['identity'],
    })
    expect(went(navigateTo)[0]).toContain(`pages/ways/index?id=${one().applicationId}`)
  })

  test('name, kind and phone are kept for the next time; the number never', async () => {
    fakeServer({ [BEGIN]: () => 'offline' })
    await open(Identity, {})
    await fill()
    await tap(/我看过了，同意/, 'checkbox')
    await tap(/^核对身份/)
    expect(screen.getByText(/网络断了/)).toBeTruthy()
    expect(screen.getByLabelText(/^证件号码/)).toHaveProperty('value', CERT_NO)
    expect([...kept.values()].join()).not.toContain(CERT_NO.slice(6, 14))
    cleanup()
    await open(Identity, {})
    expect(screen.getByLabelText(/^姓名/)).toHaveProperty('value', '何新')
    expect(screen.getByLabelText(/^手机号/)).toHaveProperty('value', '19900000003')
    expect(screen.getByLabelText(/^证件号码/)).toHaveProperty('value', '')
  })

  test('another kind of certificate is one tap away and has a check of its own', async () => {
    fakeServer({ [BEGIN]: created })
    await open(Identity, {})
    await tap(/^居民身份证/)
    await tap(/^港澳居民来往内地通行证/, 'radio')
    await type(/^证件号码/, 'h1234567')
    expect(screen.getByText(/以 H 或 M 开头/)).toBeTruthy()
    await type(/^证件号码/, 'h12345678')
    expect(screen.queryByText(/以 H 或 M 开头/)).toBeNull()
    expect(screen.getByLabelText(/^证件号码/)).toHaveProperty('value', 'H12345678')
  })

  test.each(['not-insured', 'insurance-paused', 'under-age', 'deceased', 'already-activated'])(
    '%s opens its own screen, and what was typed stays',
    async (code) => {
      fakeServer({ [BEGIN]: () => problem(code, 422) })
      await open(Identity, {})
      await fill()
      await tap(/我看过了，同意/, 'checkbox')
      await tap(/^核对身份/)
      expect(went(navigateTo)[0]).toContain(`pages/stopped/index?code=${code}`)
      expect(screen.getByLabelText(/^姓名/)).toHaveProperty('value', '何新')
    },
  )
})
