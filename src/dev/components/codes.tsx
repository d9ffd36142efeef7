import { View } from '@tarojs/components'
import { useState } from 'react'
import { CodePanel } from '@/ui/code-panel/code-panel'
import type { CodeState } from '@/ui/code-panel/code-state'

const CODE = '9900330100000000260824000042'
const STATES: readonly CodeState[] = [
  { kind: 'shown', code: CODE, secondsLeft: 42, lifeSeconds: 60 },
  { kind: 'shown', code: CODE, secondsLeft: 9, lifeSeconds: 60 },
  { kind: 'loading' },
  { kind: 'used' },
  { kind: 'offline' },
  { kind: 'not-activated' },
  { kind: 'suspended' },
]
const nothing = () => undefined

export function Codes() {
  const [masked, setMasked] = useState(true)
  return (
    <View>
      {STATES.map((state) => (
        <View key={state.kind === 'shown' ? state.secondsLeft : state.kind} className="mt3">
          <CodePanel
            state={state}
            name="周晓"
            maskedName="周*"
            insurance="杭州市职工医保"
            masked={masked}
            onToggleMask={() => setMasked(!masked)}
            onRenew={nothing}
            onActivate={nothing}
            onResume={nothing}
            action={{ label: '换成奶奶的', icon: 'family', onTap: nothing }}
          />
        </View>
      ))}
    </View>
  )
}
