import { View } from '@tarojs/components'
import type { Symptom } from '@/contract/catalogue/symptoms'
import { callPhone } from '@/platform/call'
import { open } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import { ListRow } from '@/ui/list-row'
import { Note } from '@/ui/note'
import { findPage } from '../routes'
import './find.scss'

const call120 = () => callPhone('120')

/** What cannot wait: 120 first, and no department is offered. */
function Urgent({ symptom }: { symptom: Symptom }) {
  return (
    <View>
      <Note kind="failed">这种情况等不得。请马上打 120，或去最近的急诊。</Note>
      {symptom.redFlags.map((flag) => (
        <View key={flag} className="mt2">{`· ${flag}`}</View>
      ))}
      <View className="mt3">
        <Button label="打 120" icon="phone" about={symptom.name} onTap={call120} />
      </View>
    </View>
  )
}

function Departments({ symptom }: { symptom: Symptom }) {
  return (
    <View>
      {symptom.redFlags.length > 0 && (
        <View>
          <Note kind="attention">{`有下面任何一样，请马上打 120 或去急诊：${symptom.redFlags.join('；')}。`}</Note>
          <View className="mt2">
            <Button kind="line" icon="phone" label="打 120" about={symptom.name} onTap={call120} />
          </View>
        </View>
      )}
      <View className="mt3 dim">{symptom.redFlags.length > 0 ? '没有上面这些，可以看：' : '可以看：'}</View>
      <View className="find-rows">
        {symptom.departments.map(({ speciality, name, when }) => (
          <ListRow
            key={speciality}
            icon="hospital"
            label={name}
            second={when}
            onTap={() => open(findPage(speciality))}
          />
        ))}
      </View>
    </View>
  )
}

/** One complaint. It names departments to ask, and never an illness. */
export function SymptomCard({ symptom, open: atFirst }: { symptom: Symptom; open: boolean }) {
  const content = symptom.urgent ? <Urgent symptom={symptom} /> : <Departments symptom={symptom} />
  // The only one found stands open: nothing is hidden that cannot wait.
  if (atFirst)
    return (
      <Card>
        <View className="title">{symptom.name}</View>
        {content}
      </Card>
    )
  return (
    <Disclosure label={symptom.name} second={symptom.urgent ? '先打 120' : (symptom.departments[0]?.name ?? '')}>
      {content}
    </Disclosure>
  )
}
