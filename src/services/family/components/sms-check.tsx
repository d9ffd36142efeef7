import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Result } from '@/session/failure'
import { serverNow } from '@/session/server-time'
import { useAct } from '@/session/use-act'
import { useSeconds } from '@/session/use-seconds'
import { Button } from '@/ui/button'
import { DigitsField } from '@/ui/digits-field'
import { ActNote } from './act-note'

interface Sent {
  maskedPhone: string
  expiresAt: string
  resendAfterSeconds: number
}

interface SmsCheckProps {
  send: () => Promise<Result<Sent>>
  /** With the six digits. */
  confirm: (code: string) => Promise<Result<unknown>>
  onDone: () => void
  /** On the button that sends: 发验证码. */
  label: string
}

/** An SMS code: sent by a tap, typed, confirmed by itself when the sixth digit is there. */
export function SmsCheck({ send, confirm, onDone, label }: SmsCheckProps) {
  const [code, setCode] = useState('')
  const [sent, setSent] = useState<(Sent & { resendAt: string }) | null>(null)
  const wait = useSeconds(sent?.resendAt ?? null)
  const sending = useAct(send, (answer) => {
    setCode('')
    setSent({ ...answer, resendAt: new Date(serverNow() + answer.resendAfterSeconds * 1000).toISOString() })
  })
  const confirming = useAct((_key, digits: string) => confirm(digits), onDone)
  const busy = confirming.act.kind === 'busy'
  return (
    <View>
      {sent && (
        <DigitsField
          label="短信验证码"
          length={6}
          value={code}
          onChange={setCode}
          help={busy ? '正在核对' : `已发到 ${sent.maskedPhone}`}
          onFull={(digits) => confirming.run(digits)}
        />
      )}
      <ActNote act={sending.act} />
      <ActNote act={confirming.act} />
      <View className="mt3">
        <Button
          kind={sent ? 'text' : 'main'}
          icon="message"
          label={sent && wait > 0 ? `${wait} 秒后可以再发` : sent ? '再发一条' : label}
          busy={sending.act.kind === 'busy' ? '正在发' : undefined}
          onTap={sent && wait > 0 ? undefined : () => sending.run()}
        />
      </View>
    </View>
  )
}
