import { type CeilingCheck, leftTodayFen } from '@/contract/family/ceilings'
import type { FamilyGrant } from '@/contract/family/grant'
import { wholeYuan, yuan } from '@/contract/shared/money-text'
import { Note } from '@/ui/note'

function allowed(grant: FamilyGrant): string {
  const { relationWord, perPaymentFen, perDayFen } = grant
  const left = leftTodayFen(grant)
  const once = perPaymentFen === null ? '' : `一次最多 ${wholeYuan(perPaymentFen)} 元`
  const day =
    perDayFen === null || left === null ? '' : `，一天最多 ${wholeYuan(perDayFen)} 元。今天还能付 ${yuan(left)}`
  return `${relationWord}同意您${once}${day}。`
}

function over(grant: FamilyGrant, cashFen: number, check: Extract<CeilingCheck, { within: false }>): string {
  const { relationWord, perPaymentFen, perDayFen } = grant
  const what =
    check.over === 'once'
      ? `这次要付 ${yuan(cashFen)}，${relationWord}同意的是一次最多 ${wholeYuan(perPaymentFen ?? 0)} 元。`
      : `${relationWord}同意的是一天最多 ${wholeYuan(perDayFen ?? 0)} 元，今天还能付 ${yuan(leftTodayFen(grant) ?? 0)}，不够付这次的 ${yuan(cashFen)}。`
  const todo = check.raisable
    ? `请${relationWord}同意高一点的上限，再付。`
    : `上限不能再高了。请${relationWord}自己付，或带社保卡到医院窗口付。`
  return `${what}${todo}`
}

/** Before ordering: what she allowed, and what of it is left today; or that this is more, and what can be done. */
export function CeilingNote({ grant, cashFen, check }: { grant: FamilyGrant; cashFen: number; check: CeilingCheck }) {
  if (check.within) return <Note kind="family">{allowed(grant)}</Note>
  return <Note kind="attention">{over(grant, cashFen, check)}</Note>
}
