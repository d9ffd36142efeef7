import { useRouter } from '@tarojs/taro'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { Filling } from '../../day/filling'
import { useLoadedQuestionnaire } from '../../day/use-questionnaire'

/** 诊前问卷 of the department. */
export default function Page() {
  const { appointmentId = '' } = useRouter().params
  const [load, reload] = useLoadedQuestionnaire(appointmentId)
  if (load.kind === 'ready') return <Filling loaded={load.value} />
  return (
    <Frame>
      <Loaded load={load} retry={reload} shape="list">
        {() => null}
      </Loaded>
    </Frame>
  )
}
