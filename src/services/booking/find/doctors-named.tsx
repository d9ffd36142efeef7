import { View } from '@tarojs/components'
import { More } from '@/session/more'
import { usePages } from '@/session/use-pages'
import { Card } from '@/ui/card'
import { Section } from '@/ui/section'
import { DoctorRow } from './doctor-row'
import { loadDoctorsNamed } from './queries'
import type { Where } from './where'

/** Doctors whose names begin with the words searched for; nothing where there are none, the institutions follow. */
export function DoctorsNamed({ where, text }: { where: Where; text: string }) {
  const { load, more } = usePages((cursor) => loadDoctorsNamed(text, where, cursor))
  const rows = load.kind === 'ready' ? load.value : (load.stale ?? [])
  if (rows.length === 0) return null
  return (
    <View>
      <Section label="叫这个名字的医生" />
      <Card list>
        {rows.map((row) => (
          <DoctorRow key={row.doctorId} row={row} withPlace />
        ))}
      </Card>
      <View>
        <More more={more} what="更多医生" />
      </View>
    </View>
  )
}
