import { View } from '@tarojs/components'
import { listPersonas } from '@/contract/sandbox/fixtures'
import { restart } from '@/platform/navigate'
import { chooseSandboxPersona } from '@/platform/sandbox-persona'
import { homeTab } from '@/platform/tabs'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { forgetSession } from '@/session/sign-in'
import { useSession } from '@/session/state'
import { useLoad } from '@/session/use-load'
import { Pick, PickGroup } from '@/ui/pick'
import { SandboxMark } from '../sandbox-mark'

function become(personaId: string) {
  chooseSandboxPersona(personaId)
  forgetSession()
  restart(homeTab)
}

/** 演示身份: sign in as somebody else, with what to write in the forms. */
export default function Page() {
  const [load, reload] = useLoad(() => call(listPersonas))
  const now = useSession((session) => session.person?.personId)
  return (
    <Frame>
      <SandboxMark name="演示身份" />
      <Loaded load={load} retry={reload} shape="list">
        {(personas) => (
          <View className="mt3">
            <PickGroup label="演示身份">
              {personas.map((persona) => (
                <Pick
                  key={persona.personaId}
                  icon="person"
                  label={persona.name}
                  second={persona.note}
                  picked={persona.personId === now}
                  onPick={() => become(persona.personaId)}
                />
              ))}
            </PickGroup>
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
