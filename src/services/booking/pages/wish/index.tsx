import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { createWait } from '@/contract/booking/waits'
import { readDepartment, readDoctor } from '@/contract/catalogue/doctors'
import { replace } from '@/platform/navigate'
import { call } from '@/session/call'
import type { Result } from '@/session/failure'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { serverNow } from '@/session/server-time'
import { useSubjectWord } from '@/session/subject'
import { useAct } from '@/session/use-act'
import { useCare } from '@/session/use-care'
import { useLoad } from '@/session/use-load'
import type { ButtonProps } from '@/ui/button'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Steps } from '@/ui/steps'
import { Refusal } from '../../components/refusal'
import { DaysPart, ModePart, TimePart, WhoPart } from '../../components/wish-parts'
import { waitsPage } from '../../routes'
import { useWish } from '../../use-wish'
import { missingIn, type WishForm, wishOf } from '../../wish-form'

interface About {
  institutionName: string
  departmentName: string
  doctorName: string | undefined
}

async function about(departmentId: string, doctorId: string | undefined): Promise<Result<About>> {
  if (doctorId) {
    const doctor = await call(readDoctor, { params: { doctorId } })
    if (!doctor.ok) return doctor
    const { institutionName, departmentName, name } = doctor.value
    return { ok: true, value: { institutionName, departmentName, doctorName: name } }
  }
  const department = await call(readDepartment, { params: { departmentId } })
  if (!department.ok) return department
  const { institution, name } = department.value
  return { ok: true, value: { institutionName: institution.name, departmentName: name, doctorName: undefined } }
}

const PARTS = 4

/** 登记候补: whose number, which days, which hours, and whether to be asked first. */
export default function Page() {
  const { departmentId = '', doctorId } = useRouter().params
  const care = useCare()
  const who = useSubjectWord()
  const [load, reload] = useLoad(() => about(departmentId, doctorId))
  const { form, part, set, setPart, sent } = useWish(departmentId, doctorId)
  const waiting = useAct(
    (key, chosen: WishForm) => {
      const wish = wishOf(chosen, departmentId, doctorId, serverNow())
      return call(
        createWait,
        { body: { wish, mode: chosen.mode } },
        // Another wish is another intention, also where the last one got no answer.
        {
          idempotencyKey: `${key}-${chosen.mode}-${wish.weekdays.join('')}-${wish.notBefore}-${wish.notAfter}-${wish.toDay}`,
        },
      )
    },
    () => {
      sent()
      return replace(waitsPage)
    },
  )
  const { act } = waiting
  const missing = missingIn(form)
  const shows = (one: number) => !care || part === one
  const last = !care || part === PARTS
  const main: ButtonProps = last
    ? {
        label: '登记候补',
        busy: act.kind === 'busy' ? '正在登记' : undefined,
        unavailable: missing,
        onTap: () => waiting.run(form),
      }
    : { label: '下一步', unavailable: part > 1 ? missing : undefined, onTap: () => setPart(part + 1) }
  const earlier: ButtonProps = { kind: 'line', label: '上一步', onTap: () => setPart(part - 1) }
  const foot = load.kind === 'ready' ? <Foot actions={care && part > 1 ? [earlier, main] : [main]} /> : undefined
  return (
    <Frame foot={foot}>
      {care && <Steps now={part} total={PARTS} />}
      <View className="mt4">
        <Heading text="想等什么样的号？" />
      </View>
      <Loaded load={load} retry={reload} shape="list">
        {({ institutionName, departmentName, doctorName }) => (
          <View>
            <View className="dim mt1">{`${institutionName}，${departmentName}`}</View>
            {act.kind === 'failed' && <Refusal failure={act.failure} tries={act.tries} scope="book" />}
            {shows(1) && <WhoPart form={form} set={set} doctorName={doctorName} />}
            {shows(2) && <DaysPart form={form} set={set} />}
            {shows(3) && <TimePart form={form} set={set} />}
            {shows(4) && <ModePart form={form} set={set} who={who} />}
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
