import { createBill, createShare } from '../../src/contract/sandbox/fixtures'
import type { Input } from '../../src/contract/shared/endpoint'
import type { SandboxAt } from '../shared/journey/sandbox'

/** 示例市第一医院, Hangzhou, level 3. */
export const HOSPITAL = 'H99010000001'

type Lines = Input<typeof createBill>['body']['lines']

/** The lines of the pictures (look/spec.md §6): 404.60 in all. */
export const pictureLines: Lines = [
  { name: '诊察费', category: 'A', unitPriceFen: 2500, quantity: 1 },
  { name: '心脏彩超', category: 'B', selfPayRatio: 0.1, unitPriceFen: 18_000, quantity: 1 },
  { itemCode: 'XC08CAA173A001010100001', name: '氨氯地平', unit: '盒', category: 'A', unitPriceFen: 2380, quantity: 2 },
  {
    itemCode: 'XC10AAA263A001010100002',
    name: '阿托伐他汀',
    unit: '盒',
    category: 'B',
    selfPayRatio: 0.1,
    unitPriceFen: 4200,
    priceCeilingFen: 4000,
    quantity: 2,
  },
  {
    itemCode: 'XC01EBF017B002010100003',
    name: '辅酶 Q10 胶囊',
    unit: '盒',
    category: 'C',
    unitPriceFen: 6800,
    quantity: 1,
  },
]

/** A hospital issues a bill to a persona. */
export async function issueBill(
  sandbox: SandboxAt,
  personaId: string,
  { medType = '14', lines = pictureLines }: { medType?: string; lines?: Lines } = {},
): Promise<string> {
  const body = { personId: `person-${personaId}`, institutionId: HOSPITAL, department: '心血管内科', medType, lines }
  return (await sandbox.ask(createBill, { body })).read().billId
}

/** The bill of the pictures: 李桂兰's, and 周晓 shares up to 150 yuan of it: 199.29 + 0 + 150.00 + 55.31. */
export async function issuePictureBill(sandbox: SandboxAt): Promise<string> {
  const share = { holderPersonId: 'person-zhouxiao', memberPersonId: 'person-liguilan', ceilingPerUseFen: 15_000 }
  ;(await sandbox.ask(createShare, { body: share })).read()
  return issueBill(sandbox, 'liguilan')
}
