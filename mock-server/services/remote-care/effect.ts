import { readEffect } from '../../../src/contract/remote-care/endpoints'
import { type FilingKind, isLongTerm, kindTexts } from '../../../src/contract/remote-care/kinds'
import { placeName, placeOf } from '../../../src/contract/remote-care/places'
import { dayInChina } from '../../../src/contract/shared/dates'
import { wholeYuan } from '../../../src/contract/shared/money-text'
import { refuse } from '../../base/http/refuse'
import { route } from '../../base/http/route'
import { policyFor } from '../../regions/policy-for'
import { needOf } from '../../regions/remote'
import type { RemoteCarePolicy, RemoteClass } from '../../regions/shape'
import { filingsInForce } from '../../registers/filings/in-force'
import { ageOf } from '../../registers/people'
import { insuranceName } from '../settlement/engine/explain/phrases'
import { readInsured } from './insured'
import { suggestedRegion } from './overview'
import { SAMPLE_FEN, settleSample } from './sample'
import { placeOfRegion } from './view'

interface Facts {
  kind: FilingKind
  rule: RemoteCarePolicy
  insuredName: string
  away: string
}

const good = (text: string) => ({ tone: 'good' as const, text })
const watch = (text: string) => ({ tone: 'watch' as const, text })

/** What a filing brings beside money, and what it costs. */
function pointsOf({ kind, rule, insuredName, away }: Facts) {
  if (isLongTerm(kind)) {
    const points = [
      good('出院当场结算，不用先垫全部的钱'),
      good(`${rule.reviewDays.promise === null ? '办好马上生效，' : ''}长期有效，回${insuredName}看病照样能报`),
    ]
    return rule.lockMonths > 0 ? [...points, watch(`要留意：${rule.lockMonths} 个月内不能换到别的城市`)] : points
  }
  return [
    good('出院当场结算，不用先垫全部的钱'),
    good(`${rule.temporaryMonths} 个月内去${away}看病，都能用`),
    watch('要留意：到期要续；长期住在那边的，办长期的更合算'),
  ]
}

/** 备了案有什么不同: the same sample bill with and without, at home and away. */
export const effectRoute = route(readEffect, async ({ db, now, caller: { subjectId }, input: { query } }) => {
  const { kind = 'long-term-living' } = query
  if (query.region !== undefined && !placeOf(query.region)) {
    return refuse('malformed', { fields: { region: '没有这个地方' } })
  }
  const insured = await readInsured(db, subjectId)
  const { person, region: home, rule, retired } = insured
  const today = dayInChina(now)
  const answer = policyFor(home, insured.insuranceType, '21', today)
  if (answer.kind === 'refused') return refuse('region-unsupported')
  const { policy } = answer
  const region = query.region ?? suggestedRegion(insured)
  const share = (remoteClass: RemoteClass) => {
    const { deductibleFen: _, ...amounts } = settleSample(
      policy,
      { retired, age: ageOf(person, now) },
      remoteClass,
      today,
    )
    return amounts
  }
  const atHome = share('local')
  const need = region === null ? 'filing' : needOf(home, region)
  const covering = region === null ? [] : await filingsInForce(db, { personId: subjectId, date: today, region })
  const filed = covering.some((one) => one.insuranceType === insured.insuranceType && one.insuredRegion === home)
  const away =
    need === 'filing'
      ? { unfiled: share('unfiled'), filed: share(kindTexts[kind].filedClass) }
      : { unfiled: atHome, filed: atHome }
  const awayName = region === null ? '外地' : placeName(region)
  const { deductibleFen } = settleSample(policy, { retired, age: ageOf(person, now) }, 'local', today)
  return {
    kind,
    insured: placeOfRegion(home),
    place: region === null ? null : placeOfRegion(region),
    need: need === 'filing' && filed ? ('filed' as const) : need,
    sampleText: `举例：在${awayName}住院，医保能算进去 ${SAMPLE_FEN / 1_000_000} 万元`,
    inScopeFen: SAMPLE_FEN,
    away,
    home: { unfiled: atHome, filed: atHome },
    savedFen: Math.max(0, away.unfiled.ownFen - away.filed.ownFen),
    savedAfterReliefFen: Math.max(
      0,
      away.unfiled.ownFen - away.unfiled.reliefFen - (away.filed.ownFen - away.filed.reliefFen),
    ),
    points: pointsOf({ kind, rule, insuredName: placeName(home), away: awayName }),
    policyText: `按${insuranceName(policy)}演示政策算，起付线 ${wholeYuan(deductibleFen)} 元。`,
    policyVersion: policy.version,
  }
})
