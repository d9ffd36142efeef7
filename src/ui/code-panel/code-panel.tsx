import { View } from '@tarojs/components'
import { aria } from '../aria'
import { Icon } from '../icon'
import { IconButton } from '../icon-button'
import type { IconName } from '../icons/svg-uri'
import { useCare } from '../mode'
import { Press } from '../press'
import './code-panel.scss'
import { announcement, type CodeState } from './code-state'
import { Codes } from './codes'
import { Instead } from './instead'

export interface CodePanelProps {
  state: CodeState
  /** 周晓 */
  name: string
  /** 周* */
  maskedName: string
  /** 杭州市职工医保 */
  insurance: string
  /** Name and digits are covered until the eye is opened. */
  masked: boolean
  onToggleMask: () => void
  /** A new code; also "try again" when offline. In 关怀版 the page's Foot carries it. */
  onRenew: () => unknown
  /** Beside 换新码: 换成奶奶的. */
  action?: { label: string; icon: IconName; onTap: () => void }
  onActivate: () => void
  onResume: () => void
}

/** 医保码: presentation only. Who counts, fetches and guards the screen is the page. */
export function CodePanel(props: CodePanelProps) {
  const { state, name, maskedName, insurance, masked, onToggleMask, onRenew, action } = props
  const care = useCare()
  return (
    <View className="card code-panel">
      <View className="code-head">
        <View className="code-who">
          <View className={care ? 'lead strong code-name' : 'title code-name'}>{masked ? maskedName : name}</View>
          <View className={care ? 'dim' : 'cap'}>{insurance}</View>
        </View>
        <IconButton
          label={masked ? '显示姓名和码号' : '隐藏姓名和码号'}
          icon={masked ? 'eye-off' : 'eye'}
          onTap={onToggleMask}
        />
      </View>
      {state.kind === 'shown' ? (
        <Codes {...state} name={name} masked={masked} care={care} />
      ) : (
        <Instead state={state} onActivate={props.onActivate} onResume={props.onResume} onRenew={onRenew} />
      )}
      <View className="code-said" {...aria({ role: 'status', live: 'polite' })}>
        {announcement(state)}
      </View>
      {!care && (state.kind === 'shown' || action) && (
        <View className="code-actions">
          {state.kind === 'shown' && (
            <Press label="换新码" className="code-action" pressed="row-down" onTap={onRenew}>
              <Icon name="refresh" tone="pine" size="s" className="mr2" />
              换新码
            </Press>
          )}
          {action && (
            <Press label={action.label} className="code-action" pressed="row-down" onTap={action.onTap}>
              <Icon name={action.icon} tone="pine" size="s" className="mr2" />
              {action.label}
            </Press>
          )}
        </View>
      )}
    </View>
  )
}
