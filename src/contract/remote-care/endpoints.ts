import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { fen } from '../shared/fen'
import { id, institutionId, region } from '../shared/ids'
import { insuranceStatus } from '../shared/insurance'
import { page, pageQuery } from '../shared/paging'
import { access } from './access'
import { date, filing, place } from './filing'
import { filingKind } from './kinds'
import { material } from './material'
import { materialKinds } from './proof'

export const insuredErrors = ['not-insured', 'insurance-paused', 'region-unsupported'] as const

/** A stay (住院) in a place that is not settled yet: a filing may begin with its first day (补办). */
const backfill = v.object({ place, institutionName: v.string(), visitDate: date })

/** 异地备案, first page: how things stand. */
export const readRemoteCare = endpoint({
  operationId: 'filing.readOverview',
  method: 'GET',
  path: '/api/remote-care',
  summary: '异地备案现在怎样',
  response: v.object({
    personName: v.string(),
    insured: place,
    insuranceLabel: v.string(),
    status: insuranceStatus,
    retired: v.boolean(),
    /** Where she lives, when it is not where she is insured. */
    suggested: v.nullable(place),
    /** In force, to come, under review or sent back; newest first. */
    current: v.array(filing),
    /** How many more there were. */
    past: v.number(),
    /** "在陕西省内看病不用备案。"; null where the region has no such place. */
    freeText: v.nullable(v.string()),
    backfill: v.nullable(backfill),
  }),
  access,
  errors: insuredErrors,
})

/** The funds' part and her own of the sample bill, fen. */
const share = v.object({
  /** 基本医保统筹基金 hifp_pay. */
  fundFen: fen,
  ownFen: fen,
  /** 大病保险 or 大额 of the rest, which `ownFen` still contains. */
  reliefFen: fen,
})

/** What a filing changes on one sample bill, by the settlement engine; nothing of hers is looked at but her insurance. */
export const readEffect = endpoint({
  operationId: 'filing.readEffect',
  method: 'GET',
  path: '/api/remote-care/effect',
  summary: '备了案有什么不同',
  /** Without `region`: where she lives. */
  query: v.object({ region: v.optional(region), kind: v.optional(filingKind) }),
  response: v.object({
    kind: filingKind,
    insured: place,
    /** Null where nothing is known of where she goes; then there are no figures yet. */
    place: v.nullable(place),
    /** filing: it makes a difference; none: 不用备案; home: that is where she is insured; filed: it stands already. */
    need: v.picklist(['filing', 'none', 'home', 'filed']),
    /** "在杭州住院，医保能算进去 3 万元". */
    sampleText: v.string(),
    inScopeFen: fen,
    away: v.object({ unfiled: share, filed: share }),
    home: v.object({ unfiled: share, filed: share }),
    /** What she pays less by filing, of the basic insurance. */
    savedFen: fen,
    /** The same with 大病 and 大额 counted. */
    savedAfterReliefFen: fen,
    points: v.array(v.object({ tone: v.picklist(['good', 'watch']), text: v.string() })),
    policyText: v.string(),
    policyVersion: v.string(),
  }),
  access,
  errors: [...insuredErrors, 'malformed'],
})

/** Everything the form has to say before it is sent: proof, dates, lock, what is in the way. */
export const readTerms = endpoint({
  operationId: 'filing.readTerms',
  method: 'GET',
  path: '/api/remote-care/terms',
  summary: '这样备案要什么、多久有效',
  query: v.object({ region, kind: filingKind }),
  response: v.object({
    kind: filingKind,
    place,
    insured: place,
    personName: v.string(),
    materials: v.array(v.object({ kind: v.picklist(materialKinds), text: v.string() })),
    mayPromise: v.boolean(),
    promise: v.object({ version: v.string(), words: v.string(), consequences: v.array(v.string()) }),
    /** Null: at once; else the last day by which it is looked at, by the way it is proved. */
    reviewBy: v.object({ promise: v.nullable(date), materials: v.nullable(date), none: v.nullable(date) }),
    today: date,
    /** The first day it may begin: today, or the first day of a stay that is not settled yet. */
    earliestBegin: date,
    latestBegin: date,
    /** Least length; null for what holds until it is changed. */
    months: v.nullable(v.number()),
    lockMonths: v.number(),
    backfill: v.nullable(backfill),
    /** The hospitals that may refer, for 转诊. */
    hospitals: v.array(v.object({ institutionId, name: v.string() })),
    /** What stands in the way: the same place is filed already, or another long-term filing holds. */
    conflict: v.nullable(
      v.object({
        filingId: id,
        reason: v.picklist(['same-place', 'other-place']),
        placeName: v.string(),
        /** May it be changed now; else from when. */
        changeableFrom: v.nullable(date),
      }),
    ),
    need: v.picklist(['filing', 'none', 'home']),
  }),
  access,
  errors: [...insuredErrors, 'malformed'],
})

export const listFilings = endpoint({
  operationId: 'filing.list',
  method: 'GET',
  path: '/api/remote-care/filings',
  summary: '备过的案',
  query: v.object(pageQuery),
  response: page(filing),
  access,
})

const params = v.object({ filingId: id })

export const readFiling = endpoint({
  operationId: 'filing.read',
  method: 'GET',
  path: '/api/remote-care/filings/{filingId}',
  summary: '一份备案',
  params,
  response: v.object({
    filing,
    today: date,
    /** The pages that were handed in for it. */
    pages: v.array(material),
    /** What happened with it, oldest first. */
    steps: v.array(v.object({ at: v.string(), text: v.string() })),
    /** What it means for a bill there: "在杭州看病，按异地长期居住算，和在安康一样。" */
    effectText: v.string(),
  }),
  access,
})
