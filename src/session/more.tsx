import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Note } from '@/ui/note'
import { wordsOf } from './failure'
import type { Pages } from './use-pages'

/** Under a list in pages: the next page, and why it did not come. */
export function More({ more }: { more: Pages<unknown>['more'] }) {
  if (!more) return null
  return (
    <View>
      {more.failure && <Note kind="attention">{`${wordsOf(more.failure).what}，更早的还没取到。`}</Note>}
      <View className="mt4">
        <Button kind="line" label="看更早的" busy={more.busy ? '正在取' : undefined} onTap={more.load} />
      </View>
    </View>
  )
}
