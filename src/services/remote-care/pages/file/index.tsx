import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { canChange } from '@/contract/remote-care/can'
import { placeOf } from '@/contract/remote-care/places'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useLoad } from '@/session/use-load'
import { FileSteps } from '../../components/file-steps'
import { StoppedView } from '../../components/stopped-view'
import { loadOverview } from '../../queries'
import { dayText, today } from '../../words'

/** 办备案, or with `change` the same reason in another place. */
export default function Page() {
  const { region, change } = useRouter().params
  const [given] = useState(region !== undefined && placeOf(region) ? region : undefined)
  const [load, reload] = useLoad(loadOverview)
  if (load.kind === 'ready') {
    const { current } = load.value
    const old = current.find(({ filingId }) => filingId === change)
    const can = old && canChange(old, today())
    if (change !== undefined && !(can?.allowed && old)) {
      const from = old?.lockedUntil ? `${dayText(old.lockedUntil)}起才能换。` : '它已经不在用了。'
      return (
        <Frame>
          <StoppedView ask="这一份现在不能换" lines={[from, '急着看病，可以先办临时的，或打 12393。']} />
        </Frame>
      )
    }
    return (
      <FileSteps
        overview={load.value}
        region={given}
        change={old ? { filingId: old.filingId, kind: old.kind } : undefined}
      />
    )
  }
  return (
    <Frame>
      <Loaded load={load} retry={reload} shape="list">
        {() => null}
      </Loaded>
    </Frame>
  )
}
