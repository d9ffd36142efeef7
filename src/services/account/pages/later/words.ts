import type { IconName } from '@/ui/icons/svg-uri'

interface Later {
  name: string
  will: string
  meanwhile: readonly { icon: IconName; title: string; text: string }[]
}

const counter = { icon: 'counter', title: '医保窗口', text: '带上身份证，当场就能办' } as const

const LATER: Record<string, Later> = {
  'remote-care': { name: '异地备案', will: '去外地看病前，在手机上就能办', meanwhile: [counter] },
  reimbursement: { name: '报销', will: '自己先付过的钱，在手机上就能报', meanwhile: [counter] },
}

const UNKNOWN: Later = { name: '这一项', will: '会出现在首页', meanwhile: [counter] }

/** What a service that is not built yet will do, and where to go until then. */
export const laterWords = (service: string | undefined): Later => LATER[service ?? ''] ?? UNKNOWN
