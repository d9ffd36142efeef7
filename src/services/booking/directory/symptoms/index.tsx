import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useLoad } from '@/session/use-load'
import { Field } from '@/ui/field'
import { Note } from '@/ui/note'
import { loadSymptoms } from '../../find/queries'
import { SymptomCard } from '../../find/symptom-card'
import { useSettled } from '../../find/use-settled'

/** 看哪个科: by what hurts, in plain words. Never a diagnosis; what cannot wait comes first. */
export default function Page() {
  const { symptomId } = useRouter().params
  const [typed, setTyped] = useState('')
  const text = useSettled(typed)
  const [load, reload] = useLoad(() => loadSymptoms(text === '' ? { symptomId } : { text }), text)
  return (
    <Frame>
      <View className="mt4">
        <Field label="哪里不舒服？" placeholder="比如：头晕、膝盖痛" value={typed} onChange={setTyped} />
      </View>
      <Loaded load={load} retry={reload} shape="list">
        {({ items, notice }) => (
          <View>
            <Note>{`${notice}急的时候请打 120。`}</Note>
            {items.length === 0 && (
              <View className="dim mt3">没有找到这个说法。换个词试试，或者先看全科医学科，医生会告诉您下一步。</View>
            )}
            {items.map((symptom) => (
              <SymptomCard key={symptom.symptomId} symptom={symptom} open={items.length === 1} />
            ))}
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
