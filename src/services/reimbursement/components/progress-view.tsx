import { View } from '@tarojs/components'
import type { Claim, ClaimStage } from '@/contract/reimbursement/claim'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { useHidden } from '@/ui/mode'
import { Money } from '@/ui/money'
import { Note } from '@/ui/note'
import { PromisedDay } from '@/ui/promised-day'
import { type Stage, Timeline } from '@/ui/timeline'
import { day, dayAndTime, weekday } from '@/ui/when'
import { withoutAmounts } from '../amounts'

const OUTCOMES: Partial<Record<Claim['status'], string>> = {
  paid: '办好了',
  refused: '这次不能报',
  withdrawn: '撤回了，票据还可以再报',
  approved: '审好了，等打款',
  'pay-failed': '钱没有打成，还在',
  recovering: '有一笔钱要退回',
  recovered: '钱退回了',
  expired: '放久了，没有办成',
}

/** The one number of the outcome: what is paid out, or has to come back; null where there is none, or more than one. */
function amountOf({ status, decisions, paidFen, recovery }: Claim): number | null {
  if (status === 'recovering') return recovery?.owedFen ?? null
  const isPaid = status === 'paid' || status === 'approved' || status === 'pay-failed'
  return isPaid && decisions.length <= 1 && paidFen ? paidFen : null
}

/** Why nothing is paid, in the office's words. */
function refusalOf({ status, decisions }: Claim): string {
  const lines = status === 'refused' ? (decisions.at(-1)?.refusedLines ?? []) : []
  return [...new Set(lines.map(({ reason }) => reason))].join('；')
}

function Outcome({ claim, text }: { claim: Claim; text: string }) {
  const { status, claimNo } = claim
  const amount = amountOf(claim)
  const refusal = refusalOf(claim)
  return (
    <View className="mt4">
      <Heading text={text} />
      {amount !== null && <Money size="money" fen={amount} unit />}
      {refusal !== '' && <View className="dim mt1">{`原因：${refusal}`}</View>}
      {status === 'expired' && (
        <View className="dim mt1">
          {`太久没有${claimNo === '' ? '交，草稿清掉了' : '补上，就停了'}。票据还可以再报。`}
        </View>
      )}
    </View>
  )
}

/** The promised date first; while the clock stands, that it stands; at the end, how it ended. */
export function Promised({ claim }: { claim: Claim }) {
  const { promise, status } = claim
  const isThrown = status === 'withdrawn' && claim.claimNo === ''
  const outcome = isThrown ? '草稿清掉了，票据还可以再报' : OUTCOMES[status]
  if (outcome) return <Outcome claim={claim} text={outcome} />
  if (!promise) return null
  if (promise.by === null) {
    const left = promise.workingDays - promise.passedDays
    return (
      <View className="mt4">
        <Heading text="等您补材料" />
        <View className="dim mt1">{left > 0 ? `补好那天接着算，还有 ${left} 个工作日` : '补好就接着审'}</View>
      </View>
    )
  }
  const late = promise.passedDays - promise.workingDays
  if (late > 0)
    return (
      <View className="mt4">
        <Heading text="过了说好的日子，还在审" />
        <View className="dim mt1">{`说好最晚 ${day(promise.by)}有结果，晚了 ${late} 个工作日。可以打 12393 问。`}</View>
      </View>
    )
  return (
    <PromisedDay
      label="最晚哪天有结果"
      day={day(promise.by)}
      weekday={weekday(promise.by)}
      passed={promise.passedDays}
      promised={promise.workingDays}
    />
  )
}

/** Which page is asked for stands in the text; why it is, here. */
function textOf({ state, text }: ClaimStage, { supplement }: Claim): string {
  const whys = state === 'waiting' ? (supplement?.pages ?? []).filter(({ done }) => !done).map(({ why }) => why) : []
  return whys.length > 0 ? `${text}：${whys.join('；')}` : text
}

const toStage = (stage: ClaimStage, claim: Claim, hidden: boolean, action: Stage['action']): Stage => ({
  state: stage.state,
  title: stage.title,
  ...(stage.at ? { at: dayAndTime(stage.at) } : {}),
  second: hidden ? withoutAmounts(textOf(stage, claim)) : textOf(stage, claim),
  ...(claim.status === 'supplement' ? {} : { asks: '等您办' }),
  ...(stage.state === 'waiting' && action ? { action } : {}),
})

interface ProgressViewProps {
  claim: Claim
  /** What the person does where it waits for her. */
  action: Stage['action']
}

export function ProgressView({ claim, action }: ProgressViewProps) {
  const hidden = useHidden()
  const waits = claim.status === 'first-audit' || claim.status === 're-check' || claim.status === 'appealed'
  return (
    <View>
      <Promised claim={claim} />
      {claim.stages.length > 0 && (
        <Card className="mt3">
          <Timeline stages={claim.stages.map((stage) => toStage(stage, claim, hidden, action))} />
        </Card>
      )}
      {waits && <Note kind="plain">如果要补材料，会说清楚补哪一页。等您补的日子不算在承诺的天数里。</Note>}
    </View>
  )
}
