import type { ProblemCode } from '@/contract/shared/problem'
import type { ErrorRow } from '@/ui/error-state'

/** A place where activation cannot go on by itself: what it is, why, and who helps. */
export interface Stop {
  ask: (who: string) => string
  rows: readonly ErrorRow[]
  /** The button besides 打 12393. */
  wayOn: 'code' | 'again' | 'home' | 'family'
}

const counter = (text: string): ErrorRow => ({ icon: 'counter', title: '到医保窗口', text })
const hotline = (text: string): ErrorRow => ({ icon: 'phone', title: '打 12393', text })
const why = (text: string): ErrorRow => ({ icon: 'info', title: '为什么', text })

const stops = {
  'not-insured': {
    ask: (who) => `没有查到${who}的医保`,
    rows: [
      why('可能还没有参保，也可能刚换工作、刚搬家，资料还没到。'),
      hotline('问在哪里参保、资料到了没有。'),
      counter('带身份证，当场就能查。查到以后再来激活。'),
    ],
    wayOn: 'home',
  },
  'insurance-paused': {
    ask: (who) => `${who}的医保现在是暂停的`,
    rows: [
      why('多半是停缴了：单位没有续，或居民医保没有交当年的。'),
      { icon: 'person', title: '有单位的，问单位', text: '请单位管社保的人看看，补上以后就恢复。' },
      hotline('问欠了哪几个月、怎么补。补好以后再来激活，填过的还在。'),
    ],
    wayOn: 'home',
  },
  'under-age': {
    ask: () => '孩子要由监护人办',
    rows: [
      {
        icon: 'family',
        title: '爸爸妈妈来办',
        text: '16 岁以下由监护人用自己的手机，在亲情账户里加上孩子，再替孩子激活。',
      },
      counter('监护人带户口本和自己的身份证，也能办。'),
      hotline('问孩子的医保码怎么用。'),
    ],
    wayOn: 'family',
  },
  deceased: {
    ask: () => '这位参保人的医保已经结束',
    rows: [
      why('系统里登记了参保人已经去世，医保码不能再激活。'),
      { icon: 'family', title: '家里要办的事', text: '个人账户里的钱可以继承，没报的费用可以报。' },
      counter('带去世证明、户口本和自己的身份证。登记错了，也在这里改。'),
    ],
    wayOn: 'home',
  },
  'already-activated': {
    ask: () => '医保码已经激活过了',
    rows: [
      why('全国只有这一个码。在别的程序或窗口激活过，这里直接能用。'),
      { icon: 'shield', title: '不是您自己激活的', text: '先停用，再打 12393 问清楚。' },
    ],
    wayOn: 'code',
  },
  'application-expired': {
    ask: () => '放得太久，这次激活作废了',
    rows: [
      why('为了安全，只留一天。'),
      { icon: 'refresh', title: '从头再办', text: '姓名和手机号还在，只要再填证件号码。' },
    ],
    wayOn: 'again',
  },
} as const satisfies Partial<Record<ProblemCode, Stop>>

export type StopCode = keyof typeof stops

export const isStop = (code: string): code is StopCode => code in stops

export const stopFor = (code: StopCode): Stop => stops[code]
