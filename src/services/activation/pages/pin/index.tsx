import { View } from '@tarojs/components'
import { replace } from '@/platform/navigate'
import { isProblem } from '@/session/failure'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useSession } from '@/session/state'
import type { ButtonProps } from '@/ui/button'
import { DigitsField } from '@/ui/digits-field'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { Steps } from '@/ui/steps'
import { ActNote } from '../../components/act-note'
import { stepPage } from '../../routes'
import { useApplication } from '../../use-application'
import { PIN_LENGTH, usePin } from '../../use-pin'

/** Step 3: the payment PIN, twice. */
export default function Page() {
  const { applicationId, load, reload } = useApplication('verified')
  const acting = useSession((session) => session.actingFor !== null)
  const pin = usePin(applicationId, () => replace(stepPage('done', applicationId)))
  const busy = pin.act.kind === 'busy'
  const goOn: ButtonProps = {
    label: pin.repeating ? '设好密码，激活' : '下一步',
    busy: busy ? '正在激活' : undefined,
    onTap: pin.goOn,
  }
  const actions = pin.repeating
    ? ([{ label: '从头设', kind: 'line', onTap: pin.startOver }, goOn] as const)
    : ([goOn] as const)
  const told = pin.act.kind === 'failed' && isProblem(pin.act.failure, 'pin-weak')
  return (
    <Frame foot={load.kind === 'ready' ? <Foot actions={actions} /> : undefined}>
      <Loaded load={load} retry={reload}>
        {() => (
          <View>
            <Steps now={3} total={3} />
            <Heading text={pin.repeating ? '再输一次，记牢它' : '设一个支付密码'} />
            <View className="dim mt1">
              {pin.repeating ? '和刚才输的一样。' : '6 位数字，只给医保用，和微信、支付宝的密码不一样。'}
            </View>
            <DigitsField
              key={pin.repeating ? 'again' : 'first'}
              label={pin.repeating ? '再输一次支付密码' : '支付密码'}
              length={PIN_LENGTH}
              value={pin.value}
              onChange={pin.type}
              masked
              help={pin.repeating ? undefined : '不要用生日、连号和同号'}
              error={pin.error}
            />
            {!told && <ActNote act={pin.act} />}
            {acting && <Note kind="family">请本人自己来输，谁也不用知道。</Note>}
            <Note kind="plain" icon="shield">
              没有人会问您这个密码。打电话来问的，都是骗子。
            </Note>
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
