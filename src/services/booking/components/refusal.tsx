import { View } from '@tarojs/components'
import type { Alternative } from '@/contract/shared/alternative'
import type { Scope } from '@/contract/shared/endpoint'
import { callHotline } from '@/platform/call'
import { type Failure, isRefusal, wordsOf } from '@/session/failure'
import { useSession } from '@/session/state'
import { Button } from '@/ui/button'
import { Note } from '@/ui/note'
import { type WayOn, wayOnOf } from '../way-on'
import { Alternatives } from './alternatives'

interface RefusalProps {
  failure: Failure
  /** How often it failed: after the second time somebody to call. */
  tries?: number
  /** What was asked for needs this of her agreement. */
  scope: Scope
  /** Where a full clinic leads: 登记候补. */
  wish?: WayOn
  onAlternative?: (alternative: Alternative) => unknown
}

/** Why it was not done, and always another way: other numbers, the booking in the way, asking her, a person to call. */
export function Refusal({ failure, tries = 1, scope, wish, onAlternative }: RefusalProps) {
  const actingFor = useSession((session) => session.actingFor)
  const { what, todo } = wordsOf(failure)
  const way = wayOnOf(failure, scope, actingFor) ?? (isRefusal(failure) ? wish : undefined)
  const others = (failure.kind === 'problem' && failure.problem.alternatives) || []
  return (
    <View>
      <Note kind="failed" icon={failure.kind === 'offline' ? 'offline' : 'alert'}>{`${what}。${todo}`}</Note>
      {onAlternative && <Alternatives items={others} onTake={onAlternative} />}
      {way && (
        <View className="mt3">
          <Button kind="line" label={way.label} onTap={way.go} />
        </View>
      )}
      {!way && tries > 1 && (
        <View className="mt2">
          <Button kind="text" icon="phone" label="打 12393 找人" onTap={callHotline} />
        </View>
      )}
    </View>
  )
}
