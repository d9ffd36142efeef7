import type { FilingKind } from '../../../src/contract/remote-care/kinds'
import {
  materialsFor,
  materialTexts,
  mayPromise,
  PROMISE_VERSION,
  type Proof,
} from '../../../src/contract/remote-care/proof'
import type { Answers } from '../../../src/contract/remote-care/questions'
import { dayInChina } from '../../../src/contract/shared/dates'
import { refuse } from '../../base/http/refuse'
import { readInstitution } from '../../registers/institutions'
import { kindOf } from './create'
import { fileRemoteCare } from './file'
import { readInsured } from './insured'
import { brokeAPromise } from './machine/stored'
import { readFilings, toStored } from './rows'
import type { Work } from './write'

/** At the counter she signs the promise, or shows the paper, which the clerk sees; by phone she says it, and shows nothing. */
function proofFor(kind: FilingKind, by: 'counter' | 'phone', broke: boolean): Proof {
  if (mayPromise(kind) && !broke) return { way: 'promise', version: PROMISE_VERSION }
  const [paper] = materialsFor(kind)
  if (paper && by === 'phone')
    return refuse('filing-proof', { detail: `要看${materialTexts[paper]}，电话里办不了，请在程序里交或到窗口办。` })
  return paper ? { way: 'materials', items: [{ kind: paper, pages: 1 }] } : { way: 'none' }
}

/** 窗口办, 电话办: the same rules as in the program. */
export async function fileAtCounter(
  work: Work,
  asked: { personId: string; by: 'counter' | 'phone'; region: string; answers: Answers; beginOn: string | undefined },
) {
  const insured = await readInsured(work.db, asked.personId)
  const kind = kindOf(asked.answers, insured.retired)
  const filings = await readFilings(work.db, asked.personId, insured.insuranceType)
  return fileRemoteCare(work, {
    personId: asked.personId,
    wanted: {
      kind,
      region: asked.region,
      beginOn: asked.beginOn ?? dayInChina(work.now),
      months: undefined,
      proof: proofFor(kind, asked.by, brokeAPromise(filings.map(toStored))),
      replaces: null,
    },
    answers: asked.answers,
    referral: null,
    source: asked.by,
    filer: null,
  })
}

const CITY = 4

/** 急诊抢救，视同备案: the hospital's mark is the filing, for its city. */
export async function markEmergency(work: Work, personId: string, institutionId: string) {
  const hospital = await readInstitution(work.db, institutionId)
  if (!hospital) return refuse('institution-unknown')
  const municipal = /^(11|12|31|50)/.test(hospital.region)
  return fileRemoteCare(work, {
    personId,
    wanted: {
      kind: 'emergency',
      region: municipal ? `${hospital.region.slice(0, 2)}0000` : `${hospital.region.slice(0, CITY)}00`,
      beginOn: dayInChina(work.now),
      months: undefined,
      proof: { way: 'none' },
      replaces: null,
    },
    answers: null,
    referral: null,
    source: 'hospital',
    filer: null,
  })
}
