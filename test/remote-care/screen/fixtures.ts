import type { Filing } from '@/contract/remote-care/filing'
import type { FilingKind } from '@/contract/remote-care/kinds'
import type { Material } from '@/contract/remote-care/material'
import { placeName } from '@/contract/remote-care/places'
import {
  materialsFor,
  materialTexts,
  mayPromise,
  PROMISE_VERSION,
  promiseConsequences,
  promiseWords,
} from '@/contract/remote-care/proof'
import type { Effect, Overview, Terms } from '@/services/remote-care/queries'

export const TODAY = '2026-11-24'
const ankang = { region: '610900', name: '安康' }
const hangzhou = { region: '330100', name: '杭州' }

export const filing = (more: Partial<Filing> = {}): Filing => ({
  filingId: 'filing-1',
  filingNo: 'BA-00000001',
  kind: 'long-term-living',
  personName: '李桂兰',
  insured: ankang,
  insuranceLabel: '安康市居民医保',
  place: hangzhou,
  beginOn: TODAY,
  endOn: null,
  state: { kind: 'effective', expiresSoon: false },
  proof: { way: 'promise', version: PROMISE_VERSION },
  referral: null,
  lockedUntil: '2027-05-24',
  source: 'app',
  filedBy: '周晓',
  filedAt: `${TODAY}T09:22:00+08:00`,
  replaces: null,
  replacedBy: null,
  ...more,
})

/** A page of the residence proof that is there and all right. */
export const material = (more: Partial<Material> = {}): Material => ({
  fileId: 'page-1',
  kind: 'residence-proof',
  type: 'image/jpeg',
  sizeBytes: 200_000,
  receivedBytes: 200_000,
  state: 'ready',
  width: 1500,
  height: 2000,
  addedAt: `${TODAY}T09:20:00+08:00`,
  turn: 0,
  crop: null,
  suggested: null,
  faults: [],
  looked: true,
  ...more,
})

export const overview = (more: Partial<Overview> = {}): Overview => ({
  personName: '李桂兰',
  insured: ankang,
  insuranceLabel: '安康市居民医保',
  status: 'normal',
  retired: false,
  suggested: hangzhou,
  current: [],
  past: 0,
  freeText: '在陕西省内看病不用备案，直接去就行。',
  backfill: null,
  ...more,
})

const share = (fundFen: number, reliefFen: number) => ({ fundFen, ownFen: 3_000_000 - fundFen, reliefFen })

export const effect = (more: Partial<Effect> = {}): Effect => ({
  kind: 'long-term-living',
  insured: ankang,
  place: hangzhou,
  need: 'filing',
  sampleText: '举例：在杭州住院，医保能算进去 3 万元',
  inScopeFen: 3_000_000,
  away: { unfiled: share(1_120_000, 528_000), filed: share(1_680_000, 192_000) },
  home: { unfiled: share(1_680_000, 192_000), filed: share(1_680_000, 192_000) },
  savedFen: 560_000,
  savedAfterReliefFen: 224_000,
  points: [
    { tone: 'good', text: '出院当场结算，不用先垫全部的钱' },
    { tone: 'watch', text: '要留意：6 个月内不能换到别的城市' },
  ],
  policyText: '按安康居民医保演示政策算，起付线 2,000 元。',
  policyVersion: '610900/390/21@2019',
  ...more,
})

export const terms = (kind: FilingKind, more: Partial<Terms> = {}): Terms => ({
  kind,
  place: hangzhou,
  insured: ankang,
  personName: '李桂兰',
  materials: materialsFor(kind).map((one) => ({ kind: one, text: materialTexts[one] })),
  mayPromise: mayPromise(kind),
  promise: {
    version: PROMISE_VERSION,
    words: promiseWords({ name: '李桂兰', kind, placeName: placeName('330100') }),
    consequences: [...promiseConsequences],
  },
  reviewBy: { promise: null, materials: '2026-11-27', none: null },
  today: TODAY,
  earliestBegin: TODAY,
  latestBegin: '2027-02-22',
  months: kind === 'long-term-living' ? null : 6,
  lockMonths: kind === 'long-term-living' ? 6 : 0,
  backfill: null,
  hospitals: kind === 'referral' ? [{ institutionId: 'H99020000001', name: '样例市中心医院' }] : [],
  conflict: null,
  need: 'filing',
  ...more,
})
