import { screen } from '@testing-library/react'
import Manage from '@/services/activation/pages/manage'
import Start from '@/services/activation/pages/start'
import Stopped from '@/services/activation/pages/stopped'
import { useSession } from '@/session/state'
import { navigateTo, redirectTo } from '../stubs/taro'
import { fakeServer, held, person } from './fake-server'
import { control, freshPhone, HELD, kept, one, open, READ, tap, went } from './page-kit'

freshPhone()

describe('where it begins, goes on or stops', () => {
  const none = (insurances: object[] = person.insurances) => ({ body: { status: 'none', insurances } })

  test('an interrupted activation is found again', async () => {
    useSession.setState({ person: { ...person, insurances: [] } })
    kept.set('activation:person-1', JSON.stringify(one().applicationId))
    fakeServer({ [HELD]: () => none(), [READ()]: () => ({ body: { ...one(), status: 'verified' } }) })
    await open(Start, {})
    expect(screen.getByText('接着上次的办吗？')).toBeTruthy()
    await tap(/^接着办$/)
    expect(went(navigateTo)[0]).toContain(`pages/pin/index?id=${one().applicationId}`)
  })

  test('one that has expired is forgotten', async () => {
    useSession.setState({ person: { ...person, insurances: [] } })
    kept.set('activation:person-1', JSON.stringify(one().applicationId))
    fakeServer({ [HELD]: () => none(), [READ()]: () => ({ body: { ...one(), status: 'expired' } }) })
    await open(Start, {})
    expect(control(/^开始$/)).toBeTruthy()
    expect(kept.has('activation:person-1')).toBe(false)
  })

  test('several insurance rows need no choice', async () => {
    const [row] = person.insurances
    fakeServer({ [HELD]: () => none([row ?? {}, { ...row, insuranceType: '510', label: '杭州市生育保险' }]) })
    await open(Start, {})
    expect(screen.getByText('您的医保，共 2 份，用同一个码，不用选')).toBeTruthy()
    expect(screen.getByText('杭州市生育保险')).toBeTruthy()
  })

  test('activated elsewhere is shown as usable here', async () => {
    fakeServer({ [HELD]: () => ({ body: { ...held, activatedIn: 'other' } }) })
    await open(Start, {})
    expect(screen.getByText('医保码已经激活了')).toBeTruthy()
    expect(screen.getByText(/在别的程序激活过/)).toBeTruthy()
    expect(control(/^看医保码$/)).toBeTruthy()
  })

  test.each([
    ['not-insured', []],
    ['insurance-paused', person.insurances.map((row) => ({ ...row, status: 'paused' }))],
  ])('%s is told before anything is typed', async (code, insurances) => {
    fakeServer({ [HELD]: () => none(insurances) })
    await open(Start, {})
    expect(went(redirectTo)[0]).toContain(`pages/stopped/index?code=${code}`)
  })

  test.each([
    ['not-insured', '没有查到您的医保'],
    ['insurance-paused', '您的医保现在是暂停的'],
    ['under-age', '孩子要由监护人办'],
    ['deceased', '这位参保人的医保已经结束'],
    ['already-activated', '医保码已经激活过了'],
    ['application-expired', '放得太久，这次激活作废了'],
  ])('%s has a screen of its own with somebody to ask', async (code, ask) => {
    fakeServer({})
    await open(Stopped, { code })
    expect(screen.getByRole('heading', { name: ask })).toBeTruthy()
    expect(control(/12393/)).toBeTruthy()
  })
})

describe('stop and resume', () => {
  test('says what it means before it is done', async () => {
    let status = 'active'
    const { count } = fakeServer({
      [HELD]: () => ({ body: { ...held, status } }),
      'POST /api/credential/suspend': () => {
        status = 'suspended'
        return { body: { ...held, status } }
      },
    })
    await open(Manage, {})
    await tap(/^停用医保码$/)
    expect(count('POST /api/credential/suspend')).toBe(0)
    expect(screen.getByText('医院和药店马上扫不了，亮着的码也作废。')).toBeTruthy()
    await tap(/^停用$/)
    expect(count('POST /api/credential/suspend')).toBe(1)
    expect(screen.getByText(/现在谁也用不了/)).toBeTruthy()
    await tap(/^恢复使用$/)
    expect(screen.getByText('马上可以出示，不用重新激活。')).toBeTruthy()
  })

  test('is not offered while acting for somebody: it would stop the wrong code', async () => {
    fakeServer({ [HELD]: () => ({ body: held }) })
    useSession.setState({ actingFor: { personId: 'grandmother', name: '李桂兰', relation: '奶奶' } })
    await open(Manage, {})
    expect(screen.getByText('停用和恢复只能本人自己办')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /停用医保码/ })).toBeNull()
  })
})
