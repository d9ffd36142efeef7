import { dayInChina } from '@/contract/shared/dates'
import { serverNow } from '@/session/server-time'
import { day } from '@/ui/when'

interface Visit {
  institutionName: string
  department: string
  visitDate: string
}

/** "示例市第一医院，心血管内科，今天". */
export function visitLine(visit: Visit): string {
  const when = visit.visitDate === dayInChina(serverNow()) ? '今天' : day(visit.visitDate)
  return [visit.institutionName, visit.department, when].filter(Boolean).join('，')
}
