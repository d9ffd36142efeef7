import { View } from '@tarojs/components'
import { shareCeilings } from '@/contract/family/shares'
import { wholeYuan } from '@/contract/shared/money-text'
import { OptionPills } from '@/ui/option-pill'
import { Pick, PickGroup } from '@/ui/pick'
import { Section } from '@/ui/section'
import type { useGive } from '../use-give'

/** How much a time, and whether the holder is asked first. */
export function ShareTerms({ ceilingPerUseFen, setCeiling, asking, setAsking }: ReturnType<typeof useGive>) {
  return (
    <View>
      <OptionPills
        label="一次最多用多少"
        options={shareCeilings.map((fen) => ({ value: fen, label: `${wholeYuan(fen)} 元` }))}
        value={ceilingPerUseFen}
        onChange={setCeiling}
      />
      <Section label="用之前要问您吗" />
      <PickGroup label="用之前要问您吗">
        <Pick
          label="事先约好，不用问"
          second="付的时候直接用，您会收到通知"
          picked={asking === 'agreed'}
          onPick={() => setAsking('agreed')}
        />
        <Pick
          label="每次都问我"
          second="您在这里点同意，那一张才能用"
          picked={asking === 'each-time'}
          onPick={() => setAsking('each-time')}
        />
      </PickGroup>
    </View>
  )
}
