import * as v from 'valibot'
import { type FilingKind, isLongTerm } from './kinds'

/** 材料, domain.md §5.1 (names [B: S34]). */
export const materialKinds = [
  'household-book',
  'residence-proof',
  'posting-letter',
  'work-proof',
  'labour-contract',
  'referral-letter',
] as const
const materialKind = v.picklist(materialKinds)
export type MaterialKind = (typeof materialKinds)[number]

export const materialTexts: Record<MaterialKind, string> = {
  'household-book': '户口簿首页和本人页',
  'residence-proof': '居住证，或者社区开的居住证明',
  'posting-letter': '单位的派出文件',
  'work-proof': '单位的工作证明',
  'labour-contract': '劳动合同',
  'referral-letter': '医院开的转诊单',
}

const byKind: Record<FilingKind, readonly MaterialKind[]> = {
  'retired-resettled': ['household-book'],
  'long-term-living': ['residence-proof'],
  posted: ['posting-letter', 'work-proof', 'labour-contract'],
  referral: ['referral-letter'],
  emergency: [],
  temporary: [],
}

/** Any one of these proves the reason; none where nothing has to be proved. */
export const materialsFor = (kind: FilingKind): readonly MaterialKind[] => byKind[kind]

/** 告知承诺制: for long-term kinds a promise stands for the papers. A referral needs its letter. */
export const mayPromise = (kind: FilingKind): boolean => isLongTerm(kind)

/** Which wording was promised. */
export const PROMISE_VERSION = 'remote-care-promise-2026-11'

export const proof = v.variant('way', [
  v.object({ way: v.literal('promise'), version: v.literal(PROMISE_VERSION) }),
  v.object({
    way: v.literal('materials'),
    items: v.pipe(
      v.array(v.object({ kind: materialKind, pages: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)) })),
      v.minLength(1),
      v.maxLength(5),
    ),
  }),
  v.object({ way: v.literal('none') }),
])
export type Proof = v.InferOutput<typeof proof>

/** True where this proof is enough for this kind. */
export function proves(kind: FilingKind, given: Proof): boolean {
  const wanted = materialsFor(kind)
  switch (given.way) {
    case 'promise':
      return mayPromise(kind)
    case 'materials':
      return given.items.some((item) => wanted.includes(item.kind))
    case 'none':
      return wanted.length === 0
  }
}

interface PromiseFacts {
  /** 李桂兰. */
  name: string
  kind: FilingKind
  placeName: string
}

const WHAT: Partial<Record<FilingKind, (place: string) => string>> = {
  'retired-resettled': (place) => `退休后户口已经迁到${place}`,
  'long-term-living': (place) => `现在住在${place}，要住半年以上`,
  posted: (place) => `由单位派到${place}工作，要半年以上`,
}

/** 承诺书: the very words that are shown, read out and kept. */
export const promiseWords = ({ name, kind, placeName }: PromiseFacts): string =>
  `${name}${WHAT[kind]?.(placeName) ?? `要去${placeName}看病`}，说的都是真的。`

/** What follows from a promise that is not kept (domain.md §5.1); read out before it is given. */
export const promiseConsequences: readonly string[] = [
  '医保中心会抽查。',
  '不是真的，备案作废，多付的医保钱要退回。',
  '会记下来，以后办事不能再用承诺，要交材料。',
]
