import type { Filing } from '@/contract/remote-care/filing'
import { Sheet } from '@/ui/sheet'
import type { Asked } from '../use-filing'

interface AskSheetProps {
  asked: Asked
  filing: Filing
  busy: boolean
  onYes: () => void
  onClose: () => void
}

function wordsOf(asked: Asked, { place, insured, state }: Filing) {
  switch (asked) {
    case 'cancel':
      return {
        title: `撤销去${place.name}看病的备案？`,
        text:
          state.kind === 'upcoming'
            ? `这一份还没开始。撤销以后，在${place.name}看病按没备案算，报得少。`
            : `从明天起，在${place.name}看病按没备案算，报得少。今天和以前的不变。`,
        main: '撤销备案',
        busy: '正在撤销',
        keep: '先留着',
      }
    case 'withdraw':
      return {
        title: '撤回这份备案？',
        text: '还没有生效，撤回以后可以重新办。',
        main: '撤回备案',
        busy: '正在撤回',
        keep: '先留着',
      }
    case 'renew':
      return {
        title: '再用 6 个月？',
        text: `到期以后接着算，在${place.name}看病还按现在的办法结算，不影响在${insured.name}看病。`,
        main: '续 6 个月',
        busy: '正在续',
        keep: '先不续',
      }
  }
}

/** Asked once more, with what follows from it. */
export function AskSheet({ asked, filing, busy, onYes, onClose }: AskSheetProps) {
  const words = wordsOf(asked, filing)
  return (
    <Sheet
      title={words.title}
      text={words.text}
      main={{ label: words.main, busy: busy ? words.busy : undefined, onTap: onYes }}
      keep={{ label: words.keep, onTap: onClose }}
      onClose={onClose}
    />
  )
}
