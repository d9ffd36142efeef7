import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Day } from '@/contract/booking/day/day'
import { locate } from '@/platform/locate'
import { Button } from '@/ui/button'
import { Note } from '@/ui/note'
import { distanceWords } from '../find/words'
import { metresTo } from './metres'

/** How far the hospital is: asked for by a tap, worked out on the phone, a hint and never a condition. */
export function Distance({ position }: { position: NonNullable<Day['position']> }) {
  const [said, setSaid] = useState('')
  async function look() {
    const here = await locate()
    if (here.kind === 'unknown') return setSaid('没有拿到位置，不影响签到。')
    const far = distanceWords(metresTo(here, position))
    setSaid(`离医院大约 ${far}${here.demo ? '（演示的位置）' : ''}。只给您看，不影响签到。`)
  }
  if (said !== '') return <Note icon="route">{said}</Note>
  return (
    <View className="mt3">
      <Button kind="soft" icon="route" label="看看离医院多远" onTap={look} />
    </View>
  )
}
