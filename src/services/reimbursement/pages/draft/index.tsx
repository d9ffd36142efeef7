import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Claim } from '@/contract/reimbursement/claim'
import type { Finding } from '@/contract/reimbursement/finding'
import { open, openTab, replace } from '@/platform/navigate'
import { homeTab } from '@/platform/tabs'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useSubjectWord } from '@/session/subject'
import { Button, type ButtonProps } from '@/ui/button'
import { Card } from '@/ui/card'
import { Foot } from '@/ui/foot'
import { ListRow } from '@/ui/list-row'
import { Note } from '@/ui/note'
import { Sheet } from '@/ui/sheet'
import { ActNote } from '../../components/act-note'
import { InvoiceList, KindChoice, ThirdParty } from '../../components/draft-parts'
import { EstimateView, Why } from '../../components/estimate-view'
import { Findings } from '../../components/findings'
import { takeBack, takeOut, tell } from '../../queries'
import { accountPage, claimPage, confirmPage, numbersPage, papersPage } from '../../routes'
import { claimIn, useClaim } from '../../use-draft'
import { useFindings } from '../../use-findings'

/** Said at the question itself, so that answering it moves nothing above it. */
const AT_QUESTION: readonly Finding['kind'][] = ['third-party-unsaid', 'third-party-paid']
const above = ({ findings }: Claim) => findings.filter(({ kind }) => !AT_QUESTION.includes(kind))

interface DraftProps {
  claim: Claim
  /** What was chosen is on its way. */
  saving: boolean
  change: ReturnType<typeof useClaim>['change']
  onDrop: () => void
}

function accountLine({ account }: Claim, who: string): string {
  if (!account) return '还没有选'
  const owner = account.owner === 'guardian' ? account.holderName : `${who}本人`
  return `${owner}的卡，尾号 ${account.last4}`
}

function Draft({ claim, saving, change, onDrop }: DraftProps) {
  const who = useSubjectWord()
  const [said, setSaid] = useState(claim.thirdParty)
  const findings = useFindings(above(claim))
  const liable = claim.findings.find(({ kind }) => kind === 'third-party-paid')
  const { claimId, startedBy, lastBy, estimate, files } = claim
  const remove = (invoiceId: string) => change(() => takeOut(claimId, invoiceId))
  const addInvoice = () => open(numbersPage(claimId))
  const fixes = {
    invoice: remove,
    addInvoice,
    page: () => open(papersPage(claimId)),
    account: () => open(accountPage(claimId)),
  }
  return (
    <View>
      <EstimateView claim={claim} />
      {startedBy !== lastBy && <Note kind="family">{`${startedBy}先填的，${lastBy}接着填。`}</Note>}
      <Findings findings={findings} fixes={fixes} />
      <ThirdParty
        value={saving ? said : claim.thirdParty}
        onAnswer={(thirdParty) => {
          if (saving) return
          setSaid(thirdParty)
          change(() => tell(claimId, { thirdParty }))
        }}
      />
      {liable && <Note kind="attention">{`${liable.what}。${liable.fix}`}</Note>}
      {estimate.kind === 'figures' && <Why items={estimate.explanation} />}
      <KindChoice kind={claim.kind} onChoose={(kind) => change(() => tell(claimId, { kind }))} />
      <InvoiceList claim={claim} onRemove={remove} onAdd={addInvoice} />
      <Card list>
        <ListRow
          icon="claim"
          label="材料"
          second={files.length === 0 ? '医院传好的不用拍' : `${files.length} 页`}
          onTap={fixes.page}
        />
        <ListRow icon="card" label="钱打到哪里" second={accountLine(claim, who)} onTap={fixes.account} />
      </Card>
      <View className="mt3">
        <Button kind="text" label="不要这份草稿" onTap={onDrop} />
      </View>
    </View>
  )
}

/** What is still missing decides what the button says; what is on its way may be just that. */
function mainOf(claim: Claim, saving: boolean): ButtonProps {
  const main: ButtonProps = { label: '看一遍，再交', onTap: () => open(confirmPage(claim.claimId)) }
  if (saving) return { ...main, busy: '正在记下' }
  const left = above(claim).length
  if (left > 0) return { ...main, unavailable: `先改好上面 ${left} 处` }
  const [question] = claim.findings
  if (!question) return main
  return { ...main, unavailable: claim.thirdParty ? '别人有责任的，先由对方赔' : '先回答是不是别人的责任' }
}

/** 报销草稿: about how much, what is not right yet, and the one question; it stays until it is sent. */
export default function Page() {
  const { claimId = '' } = useRouter().params
  const { load, reload, act, change } = useClaim(claimId)
  const [dropping, setDropping] = useState(false)
  const claim = claimIn(load)
  const saving = act.kind === 'busy'
  const sent = claim !== undefined && claim.status !== 'draft'
  useEffect(() => {
    if (sent) replace(claimPage(claimId))
  }, [sent, claimId])
  const later: ButtonProps = { kind: 'line', label: '先放着', onTap: () => openTab(homeTab) }
  const foot =
    claim && !sent ? <Foot note="不交也不会丢，随时接着填" actions={[later, mainOf(claim, saving)]} /> : undefined
  const drop = () => {
    setDropping(false)
    change((key) => takeBack(key, claimId))
  }
  const sheet = dropping ? (
    <Sheet
      title="不要这份草稿？"
      text="填的和拍的都会清掉。票据还在，想报的时候再开始一份。"
      main={{ label: '清掉', onTap: drop }}
      keep={{ label: '先留着', onTap: () => setDropping(false) }}
      onClose={() => setDropping(false)}
    />
  ) : undefined
  return (
    <Frame foot={foot} over={sheet}>
      <ActNote act={act} />
      <Loaded load={load} retry={reload} shape="amount">
        {(loaded) => <Draft claim={loaded} saving={saving} change={change} onDrop={() => setDropping(true)} />}
      </Loaded>
    </Frame>
  )
}
