import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { termTexts } from '@/contract/family/limits'
import { scopeGroups } from '@/contract/family/scopes'
import { type Scope, scopes } from '@/contract/shared/endpoint'
import { wholeYuan } from '@/contract/shared/money-text'
import { replace } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useCare } from '@/session/use-care'
import { useLoad } from '@/session/use-load'
import type { ButtonProps } from '@/ui/button'
import { Card } from '@/ui/card'
import { CheckRow } from '@/ui/checkbox'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { OptionPills } from '@/ui/option-pill'
import type { Chosen } from '../../chosen'
import { ActNote } from '../../components/act-note'
import { whomPage } from '../../routes'
import { loadAsking, type Rules, useAsk } from '../../use-ask'

interface AskProps {
  chosen: Chosen
  rules: Rules
  add: Scope | undefined
}

/** What, how much, until when; and below it the words that will be read to her, as they change. */
function Ask({ chosen, rules, add }: AskProps) {
  const care = useCare()
  const ask = useAsk(chosen, rules, add)
  const { word, known } = chosen
  const main: ButtonProps = {
    ...(known && !care ? { icon: 'phone' } : {}),
    label: known ? `打电话请${word}同意` : `请${word}同意`,
    busy: ask.asking.act.kind === 'busy' ? '正在发出，请别关' : undefined,
    unavailable: ask.scopes.length === 0 ? '先选至少一件事' : undefined,
    onTap: () => ask.asking.run(known),
  }
  const other: ButtonProps = { kind: 'line', label: '换种方式', onTap: () => ask.asking.run(false) }
  const foot = (
    <Foot
      note={known ? `打到${word}留的手机号，按 1 才算同意` : '先核对亲属关系，再请本人同意'}
      actions={known ? [other, main] : [main]}
    />
  )
  return (
    <Frame foot={foot}>
      <View className="mt4">
        <Heading text={`请${word}同意您办哪些事？`} />
      </View>
      <ActNote act={ask.asking.act} />
      <Card list>
        {scopeGroups.map((group) => (
          <CheckRow
            key={group.label}
            label={group.label}
            second={group.second.replace('对方', word) || undefined}
            checked={group.scopes.every((scope) => ask.scopes.includes(scope))}
            onChange={(on) => ask.toggle(group.scopes, on)}
          />
        ))}
      </Card>
      {ask.pays && (
        <OptionPills
          label={`一次最多替${word}付`}
          options={rules.paymentCeilings.map((fen) => ({ value: fen, label: `${wholeYuan(fen)} 元` }))}
          value={ask.perPaymentFen}
          onChange={ask.setPerPayment}
        />
      )}
      {ask.pays && !ask.errand && (
        <OptionPills
          label={`一天最多替${word}付`}
          options={rules.dayCeilings
            .filter((fen) => fen >= ask.perPaymentFen)
            .map((fen) => ({ value: fen, label: `一天 ${wholeYuan(fen)} 元` }))}
          value={ask.perDayFen}
          onChange={ask.setPerDay}
        />
      )}
      {!ask.errand && (
        <OptionPills
          label="到什么时候为止"
          options={rules.terms.map((term) => ({ value: term, label: termTexts[term] }))}
          value={ask.term}
          onChange={ask.setTerm}
        />
      )}
      {ask.words !== '' && <Note kind="family" icon="speak">{`会打电话给${word}，这样念：“${ask.words}”`}</Note>}
    </Frame>
  )
}

/** 请奶奶同意您办哪些事？ (png/grant.png) */
export default function Page() {
  const { personId, add } = useRouter().params
  const [load, reload] = useLoad(() => loadAsking(personId))
  const chosen = load.kind === 'ready' ? load.value.chosen : undefined
  const nobody = load.kind === 'ready' && !chosen
  useEffect(() => {
    if (nobody) replace(whomPage)
  }, [nobody])
  if (load.kind === 'ready' && chosen) {
    return <Ask chosen={chosen} rules={load.value.rules} add={scopes.find((scope) => scope === add)} />
  }
  return (
    <Frame>
      <Loaded load={load} retry={reload} shape="list">
        {() => null}
      </Loaded>
    </Frame>
  )
}
