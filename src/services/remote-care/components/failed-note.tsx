import { View } from '@tarojs/components'
import { callHotline } from '@/platform/call'
import { type Failure, wordsOf } from '@/session/failure'
import type { Act } from '@/session/use-act'
import { Button } from '@/ui/button'
import { Note } from '@/ui/note'

/** What is wrong with the form, in the server's own words, where it names it. */
function why(failure: Failure): string | undefined {
  if (failure.kind !== 'problem') return undefined
  const { detail, fields } = failure.problem
  return detail ?? Object.values(fields ?? {})[0]
}

/** Why a filing could not be sent or moved; after a second failure a person to call. */
export function FailedNote({ act }: { act: Act }) {
  if (act.kind !== 'failed') return null
  const { what, todo } = wordsOf(act.failure)
  return (
    <View>
      <Note kind="failed">{`${what}。${why(act.failure) ?? todo}`}</Note>
      {act.tries > 1 && (
        <View className="mt2">
          <Button kind="text" icon="phone" label="打 12393 找人" onTap={callHotline} />
        </View>
      )}
    </View>
  )
}
