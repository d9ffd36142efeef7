import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '@/ui/button'
import { Note } from '@/ui/note'
import { Skeleton } from '@/ui/skeleton'
import { Failed } from './failed'
import { wordsOf } from './failure'
import type { Load } from './use-load'

interface LoadedProps<Value> {
  load: Load<Value>
  retry: () => void
  shape?: 'card' | 'list' | 'amount'
  children: (value: Value) => ReactNode
}

/** What a screen shows while it loads, when that failed, and when there is something; old content stays. */
export function Loaded<Value>({ load, retry, shape, children }: LoadedProps<Value>) {
  if (load.kind === 'ready') return children(load.value)
  if (load.kind === 'loading') return load.stale === undefined ? <Skeleton shape={shape} /> : children(load.stale)
  if (load.stale === undefined) return <Failed failure={load.failure} tries={load.tries} retry={retry} />
  return (
    <>
      <Note kind="attention">{`${wordsOf(load.failure).what}，下面是刚才的内容。`}</Note>
      <View className="mt2">
        <Button kind="text" label="再试一次" onTap={retry} />
      </View>
      {children(load.stale)}
    </>
  )
}
