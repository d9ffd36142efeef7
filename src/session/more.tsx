import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Note } from '@/ui/note'
import { wordsOf } from './failure'
import type { Pages } from './use-pages'

/** Under a list in pages: the next page, and why it did not come. */
export function More({ more, what = '更早的' }: { more: Pages<unknown>['more']; what?: string }) {
  if (!more) return null
  return (
    <View>
      {more.failure && <Note kind="attention">{`${wordsOf(more.failure).what}，${what}还没取到。`}</Note>}
      <View className="mt4">
        <Button kind="line" label={`看${what}`} busy={more.busy ? '正在取' : undefined} onTap={more.load} />
      </View>
    </View>
  )
}
