import { payCase, reviewCase, takeReturn } from '../../../src/contract/sandbox/clerk'
import { issueInvoice, redFlushInvoice, reportBirth } from '../../../src/contract/sandbox/invoices'
import { moveClock } from '../../../src/contract/sandbox/world'
import type { Input } from '../../../src/contract/shared/endpoint'
import { paperPhoto, photo } from '../../reimbursement/pictures'
import type { ScreenState, World } from './world'

const page = (name: string) => `services/reimbursement/pages/${name}/index`
const personaId = 'liguilan'
/** Hers from the start: 318.40 paid in cash (look/png/claim.png). */
const INVOICE = 'invoice-liguilan-1'
const api = '/api/reimbursement/claims'

/** A draft of the seeded invoice; `answered` once the one question is. */
async function draft(world: World, answered = true): Promise<string> {
  const her = await world.as(personaId)
  const { claimId } = await her('POST', api, { start: { by: 'invoice', invoiceId: INVOICE } })
  if (answered) await her('POST', `${api}/${claimId}/answers`, { thirdParty: false })
  return claimId
}

async function sent(world: World): Promise<string> {
  const claimId = await draft(world)
  await (await world.as(personaId))('POST', `${api}/${claimId}/submit`)
  return claimId
}

type Review = Input<typeof reviewCase>['body']
const clerk = 'clerk-lin'

async function review({ sandbox }: World, claimId: string, body: Review): Promise<string> {
  const path = `/sandbox/clerk/claims/${claimId}/review`
  return (await sandbox.ask(reviewCase, { path, body })).read().status
}

/** Decided, also where the sample wants another person. */
async function decided(world: World, body: Exclude<Review, { result: 'supplement' }>): Promise<string> {
  const claimId = await sent(world)
  if ((await review(world, claimId, body)) === 're-check')
    await review(world, claimId, { ...body, clerk: 'clerk-qiao' })
  return claimId
}

const partly: Exclude<Review, { result: 'supplement' }> = {
  result: 'approve',
  clerk,
  refusedLines: [{ invoiceId: INVOICE, lineNo: 2, reason: '没有医嘱' }],
}

const pay = async ({ sandbox }: World, claimId: string, body: Input<typeof payCase>['body']) =>
  (await sandbox.ask(payCase, { path: `/sandbox/clerk/claims/${claimId}/payout`, body })).read()

async function paid(world: World): Promise<string> {
  const claimId = await decided(world, partly)
  await pay(world, claimId, { result: 'paid', clerk })
  return claimId
}

/** An invoice in the name of another payer and without details: two things to put right. */
async function wrongDraft(world: World): Promise<string> {
  const body = {
    personId: `person-${personaId}`,
    institutionId: 'H99010000001',
    medType: '14',
    payerName: '王芳',
    detailsUploaded: false,
    lines: [{ name: '检查费', category: 'A' as const, unitPriceFen: 20_000, quantity: 1 }],
  }
  const { invoiceId } = (await world.sandbox.ask(issueInvoice, { body })).read()
  const { claimId } = await (await world.as(personaId))('POST', api, { start: { by: 'invoice', invoiceId } })
  return claimId
}

const at = (name: string, make: (world: World) => Promise<string>) => async (world: World) => ({
  route: `${page(name)}?claimId=${await make(world)}`,
})

const asked: Review = { result: 'supplement', clerk, pages: [{ role: 'record', why: '看不清诊断' }] }

async function asking(world: World): Promise<string> {
  const claimId = await sent(world)
  await review(world, claimId, asked)
  return claimId
}

/** The draft with two pages of the record: one that is good, and one that is too dark. */
async function photographed(world: World): Promise<string> {
  const claimId = await wrongDraft(world)
  const her = await world.as(personaId)
  for (const bytes of [paperPhoto(1), photo(90, 120, () => 20)]) {
    const body = { role: 'record', type: 'image/jpeg', sizeBytes: bytes.length, faults: null }
    const { fileId } = await her('POST', `${api}/${claimId}/files`, body)
    await her('POST', `${api}/${claimId}/files/${fileId}/pieces`, { from: 0, base64: bytes.toString('base64') })
  }
  return claimId
}

/** Its first page by itself, and what is tapped there. */
const onePage =
  (...taps: readonly string[]) =>
  async (world: World) => {
    const claimId = await photographed(world)
    const { files } = await (await world.as(personaId))('GET', `${api}/${claimId}`)
    return { route: `${page('page')}?claimId=${claimId}&fileId=${files[0].fileId}`, taps }
  }

/** The hospital takes the invoice back after it was paid for. */
async function flushed(world: World): Promise<string> {
  const claimId = await paid(world)
  ;(await world.sandbox.ask(redFlushInvoice, { path: `/sandbox/invoices/${INVOICE}/red-flush` })).read()
  return claimId
}

/** 报销, from what can be claimed to the letter, and every way in which a claim goes. */
export const reimbursementStates: readonly ScreenState[] = [
  { name: 'claims', page: page('home'), personaId, place: () => ({ route: page('home') }), sees: '318.40' },
  {
    name: 'claims-empty',
    page: page('home'),
    personaId: 'zhouxiao',
    place: () => ({ route: page('home') }),
    sees: '还没有要报销的',
    picture: { standard: 'empty' },
  },
  {
    name: 'claims-under-way',
    page: page('home'),
    personaId,
    async place(world) {
      await sent(world)
      await wrongDraft(world)
      return { route: page('home') }
    },
    sees: '工作人员在审核',
  },
  {
    name: 'claim-numbers',
    page: page('numbers'),
    personaId,
    place: () => ({ route: page('numbers') }),
    sees: '校验码',
  },
  { name: 'claim-draft', page: page('draft'), personaId, place: at('draft', draft), sees: '大约能报' },
  { name: 'claim-findings', page: page('draft'), personaId, place: at('draft', wrongDraft), sees: '交款人写的是王芳' },
  { name: 'claim-papers', page: page('papers'), personaId, place: at('papers', wrongDraft), sees: '要拍，一页一张' },
  { name: 'claim-pages', page: page('papers'), personaId, place: at('papers', photographed), sees: '已经有 2 页' },
  { name: 'claim-page', page: page('page'), personaId, place: onePage(), sees: '看照片' },
  { name: 'claim-page-shown', page: page('page'), personaId, place: onePage('看照片，'), sees: '转一下' },
  {
    name: 'claim-page-crop',
    page: page('page'),
    personaId,
    place: onePage('看照片，', '裁边', '按纸的边裁'),
    sees: '把纸框住',
  },
  { name: 'claim-account', page: page('account'), personaId, place: at('account', draft), sees: '社会保障卡' },
  { name: 'claim-confirm', page: page('confirm'), personaId, place: at('confirm', draft), sees: '请再看一遍' },
  {
    name: 'claim',
    page: page('claim'),
    personaId,
    place: at('claim', sent),
    sees: '工作人员审核',
    picture: { standard: 'claim' },
  },
  { name: 'claim-supplement', page: page('claim'), personaId, place: at('claim', asking), sees: '等您补材料' },
  { name: 'claim-asked-page', page: page('papers'), personaId, place: at('papers', asking), sees: '看不清诊断' },
  {
    name: 'claim-pay-failed',
    page: page('claim'),
    personaId,
    async place(world) {
      const claimId = await decided(world, partly)
      await pay(world, claimId, { result: 'failed', clerk, reason: '卡已注销' })
      return { route: `${page('claim')}?claimId=${claimId}` }
    },
    sees: '卡已注销',
  },
  {
    name: 'claim-automatic',
    page: page('claim'),
    personaId: 'zhouxiao',
    async place({ sandbox }) {
      const body = {
        motherId: 'person-zhouxiao',
        institutionId: 'H99010000001',
        children: 1,
        difficult: false,
        monthlyWageFen: 900_000,
      }
      const { claimId } = (await sandbox.ask(reportBirth, { body })).read()
      return { route: `${page('claim')}?claimId=${claimId}` }
    },
    sees: '自动开始办了',
  },
  { name: 'claim-paid', page: page('claim'), personaId, place: at('claim', paid), sees: '办好了' },
  {
    name: 'claim-refused',
    page: page('claim'),
    personaId,
    place: at('claim', (world) => decided(world, { result: 'refuse', clerk, reason: '不在报销范围' })),
    sees: '这次不能报',
  },
  { name: 'claim-recovering', page: page('claim'), personaId, place: at('claim', flushed), sees: '退回多付的钱' },
  {
    name: 'claim-recovered',
    page: page('claim'),
    personaId,
    async place(world) {
      const claimId = await flushed(world)
      const path = `/sandbox/clerk/claims/${claimId}/return`
      ;(await world.sandbox.ask(takeReturn, { path, body: { clerk } })).read()
      return { route: `${page('claim')}?claimId=${claimId}` }
    },
    sees: '钱退回了',
  },
  {
    name: 'claim-expired',
    page: page('claim'),
    personaId,
    async place(world) {
      const claimId = await asking(world)
      ;(await world.sandbox.ask(moveClock, { body: { advanceSeconds: 61 * 86_400 } })).read()
      return { route: `${page('claim')}?claimId=${claimId}` }
    },
    sees: '放久了，没有办成',
  },
  { name: 'claim-letter', page: page('letter'), personaId, place: at('letter', paid), sees: '没有医嘱' },
  { name: 'claim-appeal', page: page('appeal'), personaId, place: at('appeal', paid), sees: '哪里不同意' },
  {
    name: 'claim-offline',
    page: page('claim'),
    personaId,
    async place(world) {
      const claimId = await sent(world)
      await world.sandbox.fault('reimbursement.readClaim', 'timeout-after-commit', 10)
      return { route: `${page('claim')}?claimId=${claimId}` }
    },
    sees: '再试一次',
  },
]
