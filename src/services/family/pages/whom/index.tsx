import { View } from '@tarojs/components'
import { open } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useLoad } from '@/session/use-load'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { ListRow } from '@/ui/list-row'
import { Note } from '@/ui/note'
import { Section } from '@/ui/section'
import { asClaim, holdChosen } from '../../chosen'
import { loadRelatives } from '../../queries'
import { askPage, certificatePage } from '../../routes'

/** Whom to ask: relatives whom the platform names, without typing; anybody else by certificate. */
export default function Page() {
  const [load, reload] = useLoad(loadRelatives)
  return (
    <Frame>
      <View className="mt4">
        <Heading text="请哪位家人同意？" />
      </View>
      <Loaded load={load} retry={reload} shape="list">
        {({ items }) => (
          <View>
            {items.length > 0 && <Section label="平台查到的家人，不用填号码" />}
            <Card list>
              {items.map(({ personId, maskedName, relation, relationWord, granted }) => {
                const claim = asClaim(relation)
                if (!claim) return null
                const choose = () => {
                  holdChosen({ whom: { by: 'personId', personId }, relation: claim, word: relationWord, known: true })
                  return open(askPage(granted ? personId : undefined))
                }
                return (
                  <ListRow
                    key={personId}
                    icon="family"
                    tone="family"
                    label={`${relationWord} ${maskedName}`}
                    second={granted ? '已经同意过，可以再加一项' : '还没有同意'}
                    onTap={choose}
                  />
                )
              })}
            </Card>
            {items.length === 0 && <Note kind="plain">平台没有查到同一家人，可以用证件找。</Note>}
            <Section label="不在上面" />
            <Card list>
              <ListRow
                icon="card"
                label="用证件找家人"
                second="填姓名和证件号码，再交亲属关系证明"
                onTap={() => open(certificatePage)}
              />
            </Card>
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
