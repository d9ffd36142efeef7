import { View } from '@tarojs/components'
import { aria } from './aria'
import { Button } from './button'
import { Chip } from './chip'
import { spokenIn } from './clock'
import { Icon } from './icon'
import { useCare } from './mode'
import './timeline.scss'
import { unbroken } from './unbroken'

/** `waiting`: the stage waits for the person herself, and the promised clock is stopped. */
export type StageState = 'done' | 'now' | 'waiting' | 'todo'

export interface Stage {
  state: StageState
  title: string
  /** 11 月 25 日 09:12 */
  at?: string
  second?: string
  /** What is waited for where it is no paper and no day was promised: "等您办". */
  asks?: string
  action?: { label: string; onTap: () => void }
}

const SAID: Record<StageState, string> = { done: '已完成', now: '正在办', waiting: '等您补', todo: '还没到' }

const saidOf = ({ state, asks }: Stage) => (state === 'waiting' && asks ? asks : SAID[state])

/** The chip has the place beside the title: the time goes below. */
const chipped = ({ state }: Stage) => state === 'now' || state === 'waiting'

function Dot({ state }: { state: StageState }) {
  return (
    <View className={`stage-dot stage-dot-${state}`}>
      {state === 'done' && <Icon name="check" tone="white" size="xs" />}
      {(state === 'now' || state === 'waiting') && <View className="stage-point" />}
    </View>
  )
}

/** Stages of a filing or a claim: who acts now, and whether the person has to do something. */
export function Timeline({ stages: told }: { stages: readonly Stage[] }) {
  const care = useCare()
  const stages = care ? told.map((stage) => (stage.at ? { ...stage, at: spokenIn(stage.at) } : stage)) : told
  return (
    <View {...aria({ role: 'list' })}>
      {stages.map((stage, index) => (
        <View key={stage.title} className="stage" {...aria({ role: 'listitem' })}>
          <View className="stage-rail">
            <Dot state={stage.state} />
            {index < stages.length - 1 && (
              <View className={stage.state === 'done' ? 'stage-line' : 'stage-line stage-line-todo'} />
            )}
          </View>
          <View className="stage-body">
            <View
              {...aria({
                role: 'text',
                label: [saidOf(stage), stage.title, stage.at, stage.second].filter(Boolean).join('，'),
              })}
            >
              <View className="stage-head">
                <View className={`stage-title stage-title-${stage.state}`}>{stage.title}</View>
                {stage.at && !chipped(stage) && <View className="cap">{stage.at}</View>}
                {stage.state === 'now' && <Chip label={SAID.now} />}
                {stage.state === 'waiting' && <Chip label={saidOf(stage)} tone="attention" />}
              </View>
              {stage.at && chipped(stage) && <View className="cap">{stage.at}</View>}
              {stage.second && <View className="cap">{unbroken(stage.second)}</View>}
              {stage.state === 'waiting' && !stage.asks && <View className="cap">等您的日子不算在承诺的天数里</View>}
            </View>
            {stage.action && (
              <View className="stage-action">
                <Button small {...stage.action} />
              </View>
            )}
          </View>
        </View>
      ))}
    </View>
  )
}
