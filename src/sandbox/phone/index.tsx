import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { answerCall, listCalls } from '@/contract/sandbox/family'
import { listPersonas } from '@/contract/sandbox/fixtures'
import type { Input } from '@/contract/shared/endpoint'
import { back } from '@/platform/navigate'
import { call } from '@/session/call'
import { wordsOf } from '@/session/failure'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Note } from '@/ui/note'
import { Pick, PickGroup } from '@/ui/pick'
import { SandboxMark } from '../sandbox-mark'

type Key = Extract<Input<typeof answerCall>['body'], { press: string }>['press']

const KEYS: readonly { press: Key; label: string }[] = [
  { press: '1', label: '按 1，同意' },
  { press: '2', label: '按 2，不同意' },
  { press: '3', label: '按 3，再听一遍' },
]

function Calls({ personId }: { personId: string }) {
  const [load, reload] = useLoad(() => call(listCalls, { query: { personId } }), personId)
  const [heard, setHeard] = useState<{ text: string; over: boolean }>()
  const pressing = useAct(
    (_key, callId: string, press: Key) => call(answerCall, { params: { callId }, body: { press } }),
    ({ state, spokenText }) => {
      setHeard({ text: spokenText, over: state !== 'ringing' })
    },
  )
  return (
    <Loaded load={load} retry={reload}>
      {(calls) => {
        const ringing = calls.find(({ state }) => state === 'ringing')
        if (!ringing) return <EmptyState drawing="family" ask="没有电话在响" why="请人打电话来，这里就会响。" />
        return (
          <View>
            <Card>
              <View className="cap">{`${ringing.maskedPhone} 听到`}</View>
              <View className="lead mt2">{heard?.text ?? ringing.spokenText}</View>
            </Card>
            {pressing.act.kind === 'failed' && <Note kind="failed">{wordsOf(pressing.act.failure).what}</Note>}
            {heard?.over ? (
              <View className="mt4">
                <Button label="挂断，返回" onTap={back} />
              </View>
            ) : (
              KEYS.map(({ press, label }) => (
                <View className="mt3" key={press}>
                  <Button
                    kind={press === '1' ? 'main' : 'line'}
                    label={label}
                    busy={pressing.act.kind === 'busy' ? '请听' : undefined}
                    onTap={() => pressing.run(ringing.callId, press)}
                  />
                </View>
              ))
            )}
          </View>
        )
      }}
    </Loaded>
  )
}

function Whose({ onPick }: { onPick: (personId: string) => void }) {
  const [load, reload] = useLoad(() => call(listPersonas))
  return (
    <Loaded load={load} retry={reload} shape="list">
      {(personas) => (
        <PickGroup label="谁的电话">
          {personas.map(({ personId, name, note }) => (
            <Pick
              key={personId}
              icon="phone"
              label={name}
              second={note}
              picked={false}
              onPick={() => onPick(personId)}
            />
          ))}
        </PickGroup>
      )}
    </Loaded>
  )
}

/** Stands where a real phone rings: what she hears, word for word, and the keys she has. */
export default function Page() {
  const offered = useRouter().params.personId
  const [personId, setPersonId] = useState(offered)
  return (
    <Frame>
      <SandboxMark name="电话（演示）" />
      {personId ? <Calls personId={personId} /> : <Whose onPick={setPersonId} />}
    </Frame>
  )
}
