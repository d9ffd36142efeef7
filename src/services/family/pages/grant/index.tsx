import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { canEndGrant } from '@/contract/family/can'
import type { FamilyGrant } from '@/contract/family/grant'
import { endGrant, readGrant } from '@/contract/family/grants'
import { open } from '@/platform/navigate'
import { actFor, backToMyself } from '@/session/acting'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useSession } from '@/session/state'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { KeyValue } from '@/ui/key-value'
import { ListRow } from '@/ui/list-row'
import { Note } from '@/ui/note'
import { Sheet } from '@/ui/sheet'
import { day } from '@/ui/when'
import { ActNote } from '../../components/act-note'
import { askPage, printPage, recordsPage } from '../../routes'
import { ceilingWords, grantLine, scopeWords, WAYS } from '../../words'

const titleOf = ({ side, relationWord, other }: FamilyGrant) =>
  side === 'actor' ? `替${relationWord} ${other.name} 办` : `${relationWord} ${other.name} 替您办`

function Facts({ grant }: { grant: FamilyGrant }) {
  return (
    <Card>
      <KeyValue label="能办什么" value={scopeWords(grant.scopes)} strong />
      <KeyValue label="付钱" value={ceilingWords(grant)} />
      <KeyValue label="到什么时候" value={grantLine(grant)} />
      <KeyValue label="怎么同意的" value={`${day(grant.startsAt)}，${WAYS[grant.consentWay]}`} />
    </Card>
  )
}

/** One grant in full: the words that were said, and the button that ends it at once, on either side. */
export default function Page() {
  const { id = '' } = useRouter().params
  const [load, reload] = useLoad(() => call(readGrant, { params: { id } }))
  const [asked, setAsked] = useState(false)
  const acted = useSession((session) => session.actingFor?.personId)
  const grant = load.kind === 'ready' ? load.value : load.stale
  const ending = useAct(
    () => call(endGrant, { params: { id } }),
    (ended) => {
      setAsked(false)
      if (ended.side === 'actor' && ended.other.personId === acted) return backToMyself()
      return reload()
    },
  )
  const over =
    asked && grant ? (
      <Sheet
        title={grant.side === 'actor' ? `不再替${grant.relationWord}办？` : `不让${grant.relationWord}替您办了？`}
        text="马上停，没付的单子一起取消。要再办，得重新同意。"
        main={{ label: '马上停', busy: ending.act.kind === 'busy' ? '正在停' : undefined, onTap: () => ending.run() }}
        keep={{ label: '先留着', onTap: () => setAsked(false) }}
        onClose={() => setAsked(false)}
      />
    ) : undefined
  const act = grant?.side === 'actor' && grant.state === 'active' && grant.other.personId !== acted ? grant : undefined
  const foot = act ? (
    <Foot
      actions={[
        {
          label: `替${act.relationWord}办事`,
          onTap: () => actFor({ personId: act.other.personId, name: act.other.name, relation: act.relationWord }),
        },
      ]}
    />
  ) : undefined
  return (
    <Frame foot={foot} over={over}>
      <ActNote act={ending.act} />
      <Loaded load={load} retry={reload}>
        {(shown) => (
          <View>
            <View className="mt4">
              <Heading text={titleOf(shown)} />
            </View>
            {shown.state !== 'active' && <Note kind="attention">{grantLine(shown)}</Note>}
            <Facts grant={shown} />
            <Note kind="family" icon="speak">{`同意时念的是：“${shown.words}”`}</Note>
            <Card list>
              <ListRow
                icon="bill"
                label="替办记录"
                second="两边看到的一样"
                onTap={() => open(recordsPage(shown.other.personId))}
              />
              <ListRow
                icon="print"
                label="打印大字单子"
                second="同意了什么、怎么停，写在一张纸上"
                onTap={() => open(printPage('grant', shown.grantId))}
              />
              {shown.side === 'actor' && (
                <ListRow
                  icon="family"
                  tone="family"
                  label={shown.state === 'active' ? '再请同意一项' : '再请同意一次'}
                  second="换上限、换期限也在这里"
                  onTap={() => open(askPage(shown.other.personId))}
                />
              )}
            </Card>
            {shown.state === 'active' && (
              <Note kind="plain" icon="phone">
                {shown.side === 'subject'
                  ? '不用手机也能停：打 12393，说短信里的 6 位收回码；或带身份证到医保窗口。'
                  : `${shown.relationWord}不用手机也能停：打 12393，说短信里的 6 位收回码；或带身份证到医保窗口。`}
              </Note>
            )}
            {canEndGrant(shown).allowed && (
              <View className="mt3">
                <Button
                  kind="line"
                  label={shown.side === 'actor' ? '不再替办' : '停止替办'}
                  onTap={() => setAsked(true)}
                />
              </View>
            )}
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
