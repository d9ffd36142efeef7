import { View } from '@tarojs/components'
import { maskName } from '@/contract/shared/identity'
import { wholeYuan } from '@/contract/shared/money-text'
import { open } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useLoad } from '@/session/use-load'
import type { ButtonProps } from '@/ui/button'
import { Card } from '@/ui/card'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { ListRow } from '@/ui/list-row'
import { Note } from '@/ui/note'
import { Pick, PickGroup } from '@/ui/pick'
import { ActNote } from '../../components/act-note'
import { handInWords, ProofPick } from '../../components/proof-pick'
import { ShareTerms } from '../../components/share-terms'
import { loadRelatives } from '../../queries'
import { memberPage } from '../../routes'
import { type Member, useGive } from '../../use-give'

const wordOf = (member: Member) => (member.by === 'register' ? member.word : maskName(member.name))

function mainOf({ member, wantsPapers, giving, proving, papers, ceilingPerUseFen }: ReturnType<typeof useGive>) {
  if (!member) return { label: '先选一位家人', unavailable: '在上面点一位', onTap: () => undefined }
  const give = `同意${wordOf(member)}一次最多用 ${wholeYuan(ceilingPerUseFen)} 元`
  if (!wantsPapers || member.by !== 'certificate') {
    const busy = giving.act.kind === 'busy' ? '正在记下' : undefined
    return { label: give, busy, onTap: () => giving.run(member) }
  }
  const busy = proving.act.kind === 'busy' ? '正在交' : undefined
  return { label: `${handInWords(papers)}，请窗口看`, busy, onTap: () => proving.run(member) }
}

/** 约定家庭共济: who, how much a time, asked or agreed; then what that means, before the button. */
export default function Page() {
  const [load, reload] = useLoad(loadRelatives)
  const on = useGive()
  const { member, typed, choose } = on
  const main: ButtonProps = mainOf(on)
  return (
    <Frame foot={<Foot note="随时可以停，一停就不再付" actions={[main]} />}>
      <View className="mt4">
        <Heading text={on.wantsPapers ? '平台没有查到亲属关系' : '让谁用您账户里的钱？'} focus={on.wantsPapers} />
      </View>
      {on.wantsPapers ? (
        <View>
          <View className="dim mt2">交一份证明，窗口的人看过，马上就能用，不用再来点。</View>
          <ProofPick papers={on.papers} onChange={on.setPapers} />
          <ActNote act={on.proving.act} />
        </View>
      ) : (
        <Loaded load={load} retry={reload} shape="list">
          {({ items }) => (
            <View className="mt3">
              <ActNote act={on.giving.act} />
              <PickGroup label="哪位家人">
                {typed?.by === 'certificate' && (
                  <Pick
                    icon="share"
                    label={maskName(typed.name)}
                    second="您刚才用证件填的"
                    picked={member === typed}
                    onPick={() => choose(typed)}
                  />
                )}
                {items.map(({ personId, relationWord: word, maskedName }) => (
                  <Pick
                    key={personId}
                    icon="share"
                    label={`${word} ${maskedName}`}
                    picked={member?.by === 'register' && member.personId === personId}
                    onPick={() => choose({ by: 'register', personId, word })}
                  />
                ))}
              </PickGroup>
              {items.length === 0 && !typed && <Note kind="plain">平台没有查到近亲属，可以用证件找。</Note>}
              <Card list>
                <ListRow
                  icon="card"
                  label="用证件找家人"
                  second="不在上面的，填姓名和证件号码，再交亲属关系证明"
                  onTap={() => open(memberPage)}
                />
              </Card>
              <ShareTerms {...on} />
              <Note kind="family">
                只出家人看病自己要付的部分，先用家人自己的账户，再用您的。家人看不到您的余额，也不能替您办事。
              </Note>
            </View>
          )}
        </Loaded>
      )}
    </Frame>
  )
}
