import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { FamilyGrant } from '@/contract/family/grant'
import { open, type Route } from '@/platform/navigate'
import { codeTab, homeTab } from '@/platform/tabs'
import { actFor, backToMyself } from '@/session/acting'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useSession } from '@/session/state'
import { useLoad } from '@/session/use-load'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { useMode } from '@/ui/mode'
import { Note } from '@/ui/note'
import { Pick, PickGroup } from '@/ui/pick'
import { loadGrants } from '../../queries'
import { whomPage } from '../../routes'
import { ceilingWords, grantLine } from '../../words'

function People({ grants, then }: { grants: readonly FamilyGrant[]; then: Route }) {
  const person = useSession((session) => session.person)
  const acted = useSession((session) => session.actingFor?.personId)
  const { hidden, care } = useMode()
  const own = (hidden ? person?.maskedName : person?.name) ?? '自己'
  return (
    <PickGroup label="替谁办">
      <Pick icon="person" label={`${own}，本人`} picked={!acted} onPick={() => backToMyself(then)} />
      {grants.map((grant) => (
        <Pick
          key={grant.grantId}
          icon="family"
          label={`${grant.relationWord} ${hidden ? grant.other.maskedName : grant.other.name}`}
          second={care ? grantLine(grant) : `${ceilingWords(grant)}，${grantLine(grant)}`}
          picked={grant.other.personId === acted}
          unavailable={grant.state === 'active' ? undefined : grantLine(grant)}
          onPick={() =>
            actFor({ personId: grant.other.personId, name: grant.other.name, relation: grant.relationWord }, then)
          }
        />
      ))}
    </PickGroup>
  )
}

/** 替谁办: one tap chooses; whoever has not agreed yet is asked from here. */
export default function Page() {
  const then = useRouter().params.then === 'code' ? codeTab : homeTab
  const [load, reload] = useLoad(loadGrants)
  return (
    <Frame>
      <View className="mt4">
        <Heading text="现在替谁办？" />
      </View>
      <Loaded load={load} retry={reload} shape="list">
        {({ actingFor }) => {
          const people = actingFor.filter(({ state }) => state !== 'ended')
          return (
            <View className="mt3">
              <People grants={people} then={then} />
              {people.length === 0 && <Note kind="family">家人同意以后，就会出现在这里。</Note>}
              <View className="mt4">
                <Button kind="line" icon="family" label="请一位家人同意" onTap={() => open(whomPage)} />
              </View>
            </View>
          )
        }}
      </Loaded>
    </Frame>
  )
}
