import { View } from '@tarojs/components'
import type { GrantRequest } from '@/contract/family/request'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { day } from '@/ui/when'

interface Said {
  ask: string
  text: string
}

function waiting({ call, relationWord, maskedPhone, expiresAt }: GrantRequest): Said {
  if (call?.state === 'ringing')
    return {
      ask: `正在给${relationWord}打电话`,
      text: `打到 ${maskedPhone}，按 1 才算同意。可以先离开，结果会留在这里。`,
    }
  if (call?.state === 'unanswered') return { ask: '电话没有人接', text: '过一会儿再打，或者换一种方式。' }
  return { ask: `等${relationWord}同意`, text: `${day(expiresAt)}前同意都有效。` }
}

/** The SMS with the 收回码 is written together with the consent, where there is a phone to send it to. */
const toldText = ({ relationWord, maskedPhone }: GrantRequest) =>
  maskedPhone === ''
    ? `${relationWord}随时可以停。`
    : `已发短信给${relationWord} ${maskedPhone}，里面有收回码，随时可以停。`

/** Where the request stands, in words. */
export function saidOf(request: GrantRequest): Said {
  const { status, relationWord, expiresAt } = request
  switch (status) {
    case 'proof-needed':
      return { ask: '平台没有查到亲属关系', text: '交一份证明，窗口的人看过，就可以请本人同意了。' }
    case 'proof-review':
      return { ask: '正在看您交的证明', text: '窗口的人在看，不用您做什么。看好了这里会变。' }
    case 'awaiting-consent':
      return waiting(request)
    case 'agreed':
      return { ask: `${relationWord}同意了`, text: toldText(request) }
    case 'refused':
      return { ask: `${relationWord}没有同意`, text: '先和家人说清楚，再请一次也不迟。' }
    case 'withdrawn':
      return { ask: '申请收回了', text: '需要时可以再请。' }
    case 'expired':
      return { ask: '放得太久，这次申请作废了', text: `${day(expiresAt)}前没有等到同意。可以再请一次。` }
  }
}

/** The outcome or the waiting, and the exact words that she hears. */
export function RequestState({ request }: { request: GrantRequest }) {
  const { ask, text } = saidOf(request)
  return (
    <View>
      <View className="mt4">
        {/* Another outcome is another heading: the reader is led to it. */}
        <Heading key={ask} text={ask} focus />
      </View>
      <View className="dim mt2">{text}</View>
      <Note
        kind="family"
        icon="speak"
      >{`${request.status === 'agreed' ? '同意时念的是' : `这样念给${request.relationWord}听`}：“${request.words}”`}</Note>
    </View>
  )
}
