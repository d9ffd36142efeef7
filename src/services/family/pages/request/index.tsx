import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { canWithdraw } from '@/contract/family/can'
import type { GrantRequest } from '@/contract/family/request'
import { open, replace } from '@/platform/navigate'
import { phonePage } from '@/platform/sandbox-screen'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { Button, type ButtonProps } from '@/ui/button'
import { Foot } from '@/ui/foot'
import { Sheet } from '@/ui/sheet'
import { heldChosen } from '../../chosen'
import { ActNote } from '../../components/act-note'
import { ProofForm } from '../../components/proof-form'
import { RequestState } from '../../components/request-state'
import { Ways } from '../../components/ways'
import { familyPage, grantPage, whomPage } from '../../routes'
import { useRequest } from '../../use-request'

type Asked = ReturnType<typeof useRequest>

function actionsOf(
  request: GrantRequest,
  on: Asked,
): readonly [ButtonProps] | readonly [ButtonProps, ButtonProps] | undefined {
  const { status, relationWord, grantId, call } = request
  if (status === 'agreed' && grantId) {
    return [
      { kind: 'line', label: '看同意了什么', onTap: () => replace(grantPage(grantId)) },
      {
        label: `替${relationWord}办事`,
        busy: on.starting.act.kind === 'busy' ? '请稍等' : undefined,
        onTap: () => on.starting.run(grantId),
      },
    ]
  }
  if (status === 'awaiting-consent') {
    const canRing = request.ways.some(({ way, available }) => way === 'phone-call' && available)
    if (!canRing || call?.state === 'ringing') return undefined
    return [
      {
        icon: 'phone',
        label: call ? `再打一次给${relationWord}` : `打电话请${relationWord}同意`,
        busy: on.calling.act.kind === 'busy' ? '正在拨' : undefined,
        onTap: () => on.calling.run(),
      },
    ]
  }
  if (status === 'proof-needed' || status === 'proof-review') return undefined
  return [
    { kind: 'line', label: '回亲情账户', onTap: () => replace(familyPage) },
    { label: '再请一次', onTap: () => replace(whomPage) },
  ]
}

/** How a request fares: the call as it rings, the other ways, the proof; and the first step once she agreed. */
export default function Page() {
  const { id = '' } = useRouter().params
  const on = useRequest(id)
  const [asGuardian, setAsGuardian] = useState(false)
  const { request } = on
  const actions = request && actionsOf(request, on)
  const chosen = heldChosen()
  const phone = chosen?.whom.by === 'personId' ? phonePage(chosen.whom.personId) : phonePage()
  const over =
    asGuardian && request ? (
      <Sheet
        title="作为监护人同意？"
        text={`只有监护人能替孩子同意。${request.words}`}
        main={{
          label: '我是监护人，我同意',
          busy: on.guarding.act.kind === 'busy' ? '正在记下' : undefined,
          onTap: async () => {
            await on.guarding.run()
            setAsGuardian(false)
          },
        }}
        keep={{ label: '先不办', onTap: () => setAsGuardian(false) }}
        onClose={() => setAsGuardian(false)}
      />
    ) : undefined
  return (
    <Frame foot={actions && <Foot actions={actions} />} over={over}>
      <ActNote act={on.calling.act} />
      <ActNote act={on.guarding.act} />
      <ActNote act={on.withdrawing.act} />
      <ActNote act={on.starting.act} />
      <Loaded load={on.load} retry={on.reload}>
        {(shown) => (
          <View>
            {shown.status === 'proof-needed' ? (
              <ProofForm request={shown} onDone={on.take} />
            ) : (
              <RequestState request={shown} />
            )}
            {shown.status === 'awaiting-consent' && <Ways request={shown} onGuardian={() => setAsGuardian(true)} />}
            {BACKEND === 'sandbox' && shown.status === 'awaiting-consent' && (
              <View className="mt3">
                <Button
                  kind="soft"
                  icon="phone"
                  label={`演示：${shown.relationWord}的电话`}
                  onTap={() => open(phone)}
                />
              </View>
            )}
            {canWithdraw(shown).allowed && (
              <View className="mt3">
                <Button
                  kind="text"
                  label="收回申请"
                  busy={on.withdrawing.act.kind === 'busy' ? '正在收回' : undefined}
                  onTap={() => on.withdrawing.run()}
                />
              </View>
            )}
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
