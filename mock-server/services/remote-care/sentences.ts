import { addDays } from '../../../src/contract/remote-care/dates'
import { kindTexts } from '../../../src/contract/remote-care/kinds'
import { placeName } from '../../../src/contract/remote-care/places'
import type { Stored } from './machine/stored'

/** "11 月 24 日"; another year is named. */
export function dayText(date: string, today: string): string {
  const [year, month, day] = date.split('-').map(Number)
  const named = date.slice(0, 4) === today.slice(0, 4) ? '' : `${year} 年 `
  return `${named}${month} 月 ${day} 日`
}

const WARN = '不是您同意的，请打 12393。'

type Told = Pick<Stored, 'kind' | 'region' | 'beginOn' | 'endOn' | 'promisedOn' | 'answerBy' | 'replaces' | 'proofWay'>

const termText = ({ beginOn, endOn }: Told, today: string) =>
  endOn === null
    ? `从 ${dayText(beginOn, today)}起长期有效`
    : `从 ${dayText(beginOn, today)}到 ${dayText(endOn, today)}有效`

const whatText = ({ kind, region }: Told) => `去${placeName(region)}看病的备案（${kindTexts[kind].official}）`

/** What a person is told about her filing; look/spec.md §7 Voice. */
export const filingSentences = {
  /** `actor`: who filed for her; null for herself or the clerk. */
  filed(filing: Told, no: string, actor: string | null, today: string): string {
    const who = actor === null ? '您' : `${actor}替您`
    const end = actor === null ? '' : WARN
    if (filing.promisedOn !== null) {
      return `${who}交了${whatText(filing)}，编号 ${no}。最晚 ${dayText(filing.promisedOn, today)}看完，看完会告诉您。${end}`
    }
    return `${who}办好了${whatText(filing)}，${termText(filing, today)}，编号 ${no}。${end}`
  },
  passed: (filing: Told, today: string) => `${whatText(filing)}通过了，${termText(filing, today)}。`,
  returned: (filing: Told, note: string, today: string) =>
    `${whatText(filing)}还差材料：${note}。最晚 ${dayText(filing.answerBy ?? today, today)}补上，补上就接着看。`,
  answerSoon: (filing: Told, today: string) =>
    `${whatText(filing)}还在等您补材料。${dayText(filing.answerBy ?? today, today)}以后这一份就结束了，请在这之前补。`,
  lapsed: (filing: Told) =>
    `${whatText(filing)}要补的材料没有等到，这一份结束了。${filing.replaces === null ? '' : '原来的备案照旧。'}还要办，请重新交。`,
  refused: (filing: Told, note: string) => `${whatText(filing)}没有通过：${note}。有疑问请打 12393。`,
  revoked: (filing: Told, note: string) =>
    `${whatText(filing)}作废了：${note}。${filing.proofWay === 'promise' ? '以后备案要交材料，不能用承诺。' : ''}有疑问请打 12393。`,
  cancelled(filing: Told, today: string, actor: string | null): string {
    const from = filing.beginOn > today ? '还没开始，以后也不算' : `从 ${dayText(addDays(today, 1), today)}起不算`
    return `${actor === null ? '您' : `${actor}替您`}撤销了${whatText(filing)}，${from}。${actor === null ? '' : WARN}`
  },
  withdrawn: (filing: Told, actor: string | null) =>
    `${actor === null ? '您' : `${actor}替您`}撤回了${whatText(filing)}。${actor === null ? '' : WARN}`,
  renewed: (filing: Told, today: string, actor: string | null) =>
    `${actor === null ? '' : `${actor}替您把`}${whatText(filing)}续到了 ${dayText(filing.endOn ?? today, today)}。${actor === null ? '' : WARN}`,
  supplemented: (filing: Told, today: string, actor: string | null) =>
    `${actor === null ? '' : `${actor}替您给`}${whatText(filing)}补了材料，最晚 ${dayText(filing.promisedOn ?? today, today)}看完。${actor === null ? '' : WARN}`,
  expiring: (filing: Told, today: string) =>
    `${whatText(filing)}到 ${dayText(filing.endOn ?? today, today)}为止。还要去看病，请现在续期。`,
}

/** What stands in the filing's own history. */
export const stepTexts = {
  cancel: '撤销',
  withdraw: '撤回',
  renew: '续期',
  supplement: '补了材料，再看一遍',
  pass: '通过，生效',
  return: '退回，等补材料',
  lapse: '材料没有等到，结束了',
  refuse: '没有通过',
  revoke: '作废',
  replace: '换成了新的一份',
} as const
