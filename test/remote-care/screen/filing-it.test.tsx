import { readEffect, readRemoteCare, readTerms } from '@/contract/remote-care/endpoints'
import { listMaterials, removeMaterial } from '@/contract/remote-care/materials'
import { createFiling } from '@/contract/remote-care/requests'
import FilePage from '@/services/remote-care/pages/file/index'
import HomePage from '@/services/remote-care/pages/home/index'
import { noteServerTime } from '@/session/server-time'
import { useSession } from '@/session/state'
import { answer, type FakeServer, fakeServer, held, refusal, silence } from '../../shared/screen/fake-server'
import { buttons, control, freshPhone, openPage, settle, tap, went, words } from '../../shared/screen/page'
import { effect, filing, material, overview, TODAY, terms } from './fixtures'

const LIVES = '住在那边，跟子女住，退休了住过去，长期住'
const LONG = '半年以上，或者一直住下去'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
  noteServerTime(`${TODAY}T09:22:00.000+08:00`, Date.now(), Date.now())
  useSession.setState({ actingFor: { personId: 'person-liguilan', name: '李桂兰', relation: '奶奶' } })
})
afterEach(() => expect(server.strays).toEqual([]))

const serve = (shown = overview(), changes = effect()) => {
  server.on(readRemoteCare, answer(readRemoteCare, shown))
  server.on(readEffect, answer(readEffect, changes))
}

describe('the effect first', () => {
  test('what is paid with and without, what is saved, and the drawback', async () => {
    serve()
    await openPage(HomePage)
    for (const said of [
      '办了备案，有什么不同？',
      '举例：在杭州住院，医保能算进去 3 万元',
      '11,200 元',
      '18,800 元',
      '16,800 元',
      '13,200 元',
      '备案后，自己少付 5,600 元',
      '要留意：6 个月内不能换到别的城市',
      '按安康居民医保演示政策算，起付线 2,000 元。',
      '都算上，自己少付 2,240 元。',
      '在陕西省内看病不用备案',
    ])
      expect(words()).toContain(said)
    await tap('替奶奶办备案')
    expect(went.to()).toBe('/services/remote-care/pages/file/index?region=330100')
  })

  test('at home nothing changes; both are shown on the same bill', async () => {
    serve()
    await openPage(HomePage)
    await tap(/同样的账单，在安康呢/)
    expect(words()).toContain('在安康，没备案医保 16,800 元')
    expect(words()).toContain('在杭州，没备案医保 11,200 元')
  })

  test('where nothing is known of where she goes, the place is asked first', async () => {
    serve(overview({ suggested: null }), effect({ place: null, sampleText: '举例：在外地住院，医保能算进去 3 万元' }))
    await openPage(HomePage)
    await tap('替奶奶办备案')
    expect(went.to()).toBe('/services/remote-care/pages/file/index')
  })

  test('where the money is the same it says so', async () => {
    serve(overview(), effect({ savedFen: 0 }))
    await openPage(HomePage)
    expect(words()).toContain('金额一样，备案后不用先垫钱')
  })

  test('a filing that holds comes instead, and others may be made', async () => {
    serve(overview({ current: [filing()], past: 2 }))
    await openPage(HomePage)
    expect(words()).toContain('李桂兰的异地备案')
    await tap('去杭州，从 11 月 24 日起，长期有效，生效中')
    expect(went.to()).toContain('pages/filing/index?id=filing-1')
    expect(buttons()).toContain('备过的案，还有 2 份')
  })

  test('a stay that is not settled can be filed for now; what was paid leads to a claim', async () => {
    const backfill = {
      place: { region: '330100', name: '杭州' },
      institutionName: '示例市第一医院',
      visitDate: '2026-11-19',
    }
    serve(overview({ backfill }))
    await openPage(HomePage)
    expect(words()).toContain('11 月 19 日在示例市第一医院住院，还没结算。现在补办，出院当场就能按备案结算。')
    await tap('补办这次的备案')
    expect(went.to()).toContain('region=330100')
    await tap('已经自己付了钱，带着发票信息，申请报销')
    expect(went.to()).toContain('/services/reimbursement/')
  })

  test('no answer: said, and asked again', async () => {
    server.on(readRemoteCare, silence, answer(readRemoteCare, overview()))
    server.on(readEffect, answer(readEffect, effect()))
    await openPage(HomePage)
    await tap('再试一次')
    expect(words()).toContain('自己少付 5,600 元')
  })
})

describe('the form', () => {
  const openForm = async (params: Record<string, string> = { region: '330100' }) => {
    server.on(readRemoteCare, answer(readRemoteCare, overview()))
    server.on(readTerms, ({ query }) =>
      answer(
        readTerms,
        terms(query.kind === 'referral' ? 'referral' : query.kind === 'temporary' ? 'temporary' : 'long-term-living'),
      ),
    )
    await openPage(FilePage, params)
  }

  test('by promise: why, how long, the box, sent once; four taps', async () => {
    const slow = held(answer(createFiling, filing()))
    await openForm()
    server.on(createFiling, slow.reply)
    await tap(LIVES)
    await tap(LONG)
    expect(words()).toContain('承诺：李桂兰现在住在杭州，要住半年以上，说的都是真的。')
    expect(words()).toContain('不是真的，备案作废，多付的医保钱要退回。')
    expect(control('button', /替奶奶提交备案/).getAttribute('aria-label')).toContain('先看承诺')
    await tap('看过了，承诺说的是真的', 'checkbox')
    await tap('替奶奶提交备案')
    await tap('正在交，请别关')
    slow.release()
    await settle()
    expect(server.seen(createFiling)).toHaveLength(1)
    const [sent] = server.seen(createFiling)
    expect(sent?.body).toMatchObject({
      region: '330100',
      answers: { why: 'live', stay: 'half-year' },
      beginOn: TODAY,
      proof: { way: 'promise' },
    })
    expect(sent?.header['idempotency-key']).toBeTruthy()
    expect(sent?.header['x-acting-for']).toBe('person-liguilan')
    expect(went.instead()).toBe('/services/remote-care/pages/filing/index?id=filing-1&fresh=1')
  })

  test('with papers it says when there is a result, waits for pages that can be read, and sends them', async () => {
    await openForm()
    server.on(
      listMaterials,
      answer(listMaterials, { items: [material({ faults: ['blurred'] }), material({ fileId: 'page-2' })] }),
      answer(listMaterials, { items: [material({ fileId: 'page-2' })] }),
    )
    server.on(removeMaterial, answer(removeMaterial, { removed: true }))
    server.on(createFiling, answer(createFiling, filing()))
    await tap(LIVES)
    await tap(LONG)
    await tap('交材料，最晚 11 月 27 日有结果', 'radio')
    await settle()
    expect(words()).toContain('拍糊了，请重拍')
    expect(control('button', /替奶奶提交备案/).getAttribute('aria-label')).toContain('有一页要重拍')
    await tap('拿掉，第 1 页')
    await settle()
    await tap('替奶奶提交备案')
    expect(server.seen(createFiling)[0]?.body).toMatchObject({
      proof: { way: 'materials', items: [{ kind: 'residence-proof', fileIds: ['page-2'] }] },
    })
  })

  test('a referral names its hospital and its day', async () => {
    await openForm()
    server.on(createFiling, answer(createFiling, filing({ kind: 'referral' })))
    server.on(listMaterials, answer(listMaterials, { items: [material({ kind: 'referral-letter' })] }))
    await tap('医院让转过去看，参保地的医院开转诊单')
    await tap('开了')
    expect(words()).toContain('样例市中心医院')
    await tap('11 月 23 日', 'option')
    await tap('替奶奶提交备案')
    expect(server.seen(createFiling)[0]?.body).toMatchObject({
      referral: { institutionId: 'H99020000001', referredOn: '2026-11-23' },
      proof: { way: 'materials' },
    })
  })

  test('an emergency that the hospital took in needs no filing', async () => {
    await openForm()
    await tap('突然发病，看急诊，来不及备案的')
    await tap('是，急诊抢救，医院会标记，不用备案')
    expect(words()).toContain('急诊抢救，不用备案')
    await tap('上一步')
    expect(words()).toContain('医院是按急诊抢救收的吗？')
  })

  test('going back loses nothing: the place, and what was answered is marked', async () => {
    await openForm()
    await tap(LIVES)
    await tap(LONG)
    await tap('上一步')
    expect(words()).toContain('要在那边多久？')
    await tap('上一步')
    expect(words()).toContain('为什么要在杭州看病？')
    await tap('上一步')
    expect(words()).toContain('奶奶要去哪里看病？')
    document.body.innerHTML = ''
    await openForm()
    expect(buttons()).toContain(`${LIVES}，刚才选的`)
  })

  test('places are found by name, also by province without typing', async () => {
    await openForm({})
    expect(buttons()).toContain('杭州，现在住的地方')
    await tap('不打字，按省找，先点省，再点市')
    await tap('陕西', 'option')
    await tap('西安')
    expect(words()).toContain('为什么要在西安看病？')
  })

  test('no filing is needed there: said at once', async () => {
    await openForm({ region: '610100' })
    const xian = { region: '610100', name: '西安' }
    server.on(readTerms, answer(readTerms, terms('temporary', { need: 'none', place: xian })))
    await tap('出差、旅游、探亲，或者自己想去那边看')
    expect(words()).toContain('去西安看病，不用备案')
    expect(words()).toContain('安康的医保在那里不用备案，直接去就行。')
  })

  test.each([
    ['2027-05-24', '2027 年 5 月 24 日起才能换到杭州', '看看那一份', 'pages/filing/index?id=filing-9'],
    ['2026-11-01', '可以把它换到杭州', '换到杭州', 'pages/file/index?change=filing-9'],
  ])('another long-term filing holds, changeable from %s', async (changeableFrom, said, button, to) => {
    await openForm()
    const conflict = { filingId: 'filing-9', reason: 'other-place' as const, placeName: '成都', changeableFrom }
    server.on(readTerms, answer(readTerms, terms('long-term-living', { conflict })))
    await tap(LIVES)
    await tap(LONG)
    expect(words()).toContain(said)
    await tap(button)
    expect(went.to()).toContain(to)
  })

  test('what the server finds wrong is said in its words, and it can be sent again', async () => {
    await openForm()
    server.on(
      createFiling,
      refusal('malformed', { fields: { beginOn: '只能从 2026-11-24 开始' } }),
      answer(createFiling, filing()),
    )
    await tap(LIVES)
    await tap(LONG)
    await tap('看过了，承诺说的是真的', 'checkbox')
    await tap('替奶奶提交备案')
    expect(words()).toContain('只能从 2026-11-24 开始')
    await tap('替奶奶提交备案')
    expect(went.instead()).toContain('fresh=1')
  })
})
