import { View } from '@tarojs/components'
import { callHotline } from '@/platform/call'
import { wordsOf } from '@/session/failure'
import type { Act } from '@/session/use-act'
import { Button } from '@/ui/button'
import { Note } from '@/ui/note'

/** What went wrong with the last tap, and what to do; after a second failure a person to call. */
export function ActNote({ act }: { act: Act }) {
  if (act.kind !== 'failed') return null
  const { what, todo } = wordsOf(act.failure)
  return (
    <View>
      <Note kind="failed" icon={act.failure.kind === 'offline' ? 'offline' : 'alert'}>{`${what}。${todo}`}</Note>
      {act.tries > 1 && (
        <View className="mt2">
          <Button kind="text" icon="phone" label="打 12393 找人" onTap={callHotline} />
        </View>
      )}
    </View>
  )
}
