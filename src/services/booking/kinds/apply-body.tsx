import { View } from '@tarojs/components'
import { useState } from 'react'
import { shortTitle } from '@/contract/booking/kinds/kind'
import type { Offer } from '@/contract/booking/kinds/offer'
import { Frame } from '@/session/frame'
import { serverNow } from '@/session/server-time'
import { Card } from '@/ui/card'
import { CheckRow } from '@/ui/checkbox'
import { Field } from '@/ui/field'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { Refusal } from '../components/refusal'
import { beforeLine } from '../words'
import { DrugPart } from './drug-part'
import { needsAddress, openPoint } from './form'
import { PlacePart } from './place-part'
import { TimePart } from './time-part'
import { useApply } from './use-apply'
import { priceLine, shortTime } from './words'

const REASON_MOST = 200

/** What the button does, with what was chosen. */
function labelOf(offer: Offer, form: ReturnType<typeof useApply>['form']): string {
  if (offer.acceptance === 'at-once')
    return form.part ? `约 ${shortTime({ day: form.day, part: form.part })}` : '约这个时间'
  return offer.needs.prescription ? '请医生接着开' : '交给医院看'
}

const question = ({ needs, acceptance, title }: Offer) =>
  needs.prescription
    ? '接着配哪些药？'
    : acceptance === 'at-once'
      ? `${shortTitle(title)}，哪天去？`
      : `${shortTitle(title)}，说说情况`

/** Until when the chosen time could be cancelled, said before it is taken. */
function cancelNote({ times }: Offer, { day, part }: ReturnType<typeof useApply>['form']): string {
  const chosen = times.find((time) => time.day === day && time.part === part)
  if (!chosen) return ''
  const { cancelUntil } = chosen
  return serverNow() < Date.parse(cancelUntil)
    ? `，${beforeLine(cancelUntil)}可以取消`
    : '，时间近，约好就不能在程序里取消了'
}

/** 申请: only what this offer needs is asked for. */
export function ApplyBody({ offer, prescriptionId }: { offer: Offer; prescriptionId?: string | undefined }) {
  const { form, change, applying } = useApply(offer, prescriptionId)
  const [asked, setAsked] = useState(false)
  const { act } = applying
  const open = openPoint(offer, form)
  const send = () => (open === undefined ? applying.run() : setAsked(true))
  const price = offer.price.kind === 'free' ? '不收钱' : priceLine(offer.price)
  return (
    <Frame
      foot={
        <Foot
          note={offer.acceptance === 'at-once' ? `${price}${cancelNote(offer, form)}` : `${price}，现在不付钱`}
          actions={[{ label: labelOf(offer, form), busy: act.kind === 'busy' ? '正在交' : undefined, onTap: send }]}
        />
      }
    >
      <View className="mt4">
        <Heading text={question(offer)} />
      </View>
      <View className="dim mt1">{`${offer.institutionName}，${offer.department}`}</View>
      {act.kind === 'failed' && <Refusal failure={act.failure} tries={act.tries} scope="book" />}
      {asked && open !== undefined && <Note kind="failed">{`${open}。`}</Note>}
      {offer.needs.prescription && <DrugPart offer={offer} form={form} onChange={change} />}
      {offer.needs.time && <TimePart offer={offer} form={form} onChange={change} />}
      {offer.needs.reason && (
        <View className="mt4">
          <Field
            label="是什么情况"
            value={form.reason}
            onChange={(reason) => change({ reason: reason.slice(0, REASON_MOST) })}
            asked={asked}
            placeholder="比如：卧床，要换尿管"
            check={(value) => (value === '' ? '还没有填' : undefined)}
          />
        </View>
      )}
      {needsAddress(offer, form) && <PlacePart form={form} asked={asked} onChange={change} />}
      {offer.needs.guardian && (
        <Card list>
          <CheckRow
            label="我是监护人，我同意"
            second="当天我带着来，孩子身体有变化会告诉医生"
            checked={form.guardianAgrees}
            onChange={(guardianAgrees) => change({ guardianAgrees })}
          />
        </Card>
      )}
      {offer.preparation[0] !== undefined && <Note kind="attention">{`先记着：${offer.preparation[0]}。`}</Note>}
    </Frame>
  )
}
