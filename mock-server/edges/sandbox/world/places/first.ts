import type { InstitutionsTable } from '../../../../base/db/tables/people'

/** What is written down of an institution; the rest follows from it (make-institutions.ts). */
export type Written = Pick<InstitutionsTable, 'institution_id' | 'name' | 'level' | 'tier' | 'address'>

export const hangzhou: readonly Written[] = [
  { institution_id: 'H99010000001', name: '示例市第一医院', level: '3', tier: 'general', address: '示例路 1 号' },
  { institution_id: 'H99010000002', name: '示例市肿瘤医院', level: '3', tier: 'special', address: '示例路 88 号' },
  { institution_id: 'H99010000003', name: '示例区人民医院', level: '2', tier: 'general', address: '样板街 12 号' },
  { institution_id: 'H99010000004', name: '示例区口腔医院', level: '2', tier: 'special', address: '样板街 30 号' },
  {
    institution_id: 'H99010000005',
    name: '样板街社区卫生服务中心',
    level: '1',
    tier: 'community',
    address: '样板街 66 号',
  },
  { institution_id: 'H99010000006', name: '示范镇卫生院', level: '1', tier: 'township', address: '示范镇中心路 3 号' },
  { institution_id: 'H99010000007', name: '示范镇演示村卫生室', level: '1', tier: 'village', address: '示范镇演示村' },
  {
    institution_id: 'P99010000001',
    name: '示例大药房样板街店',
    level: 'pharmacy',
    tier: 'community',
    address: '样板街 8 号',
  },
  {
    institution_id: 'P99010000002',
    name: '演示药店中心路店',
    level: 'pharmacy',
    tier: 'community',
    address: '示范镇中心路 9 号',
  },
]

export const ankang: readonly Written[] = [
  { institution_id: 'H99020000001', name: '样例市中心医院', level: '3', tier: 'general', address: '样例大道 2 号' },
  { institution_id: 'H99020000002', name: '样例市妇幼保健院', level: '3', tier: 'special', address: '样例大道 21 号' },
  { institution_id: 'H99020000003', name: '样例县人民医院', level: '2', tier: 'general', address: '试点路 5 号' },
  { institution_id: 'H99020000004', name: '样例县中医医院', level: '2', tier: 'special', address: '试点路 17 号' },
  {
    institution_id: 'H99020000005',
    name: '试点路社区卫生服务站',
    level: '1',
    tier: 'community',
    address: '试点路 40 号',
  },
  { institution_id: 'H99020000006', name: '范例镇卫生院', level: '1', tier: 'township', address: '范例镇前街 1 号' },
  { institution_id: 'H99020000007', name: '范例镇甲村卫生室', level: '1', tier: 'village', address: '范例镇甲村' },
  {
    institution_id: 'P99020000001',
    name: '样例大药房试点路店',
    level: 'pharmacy',
    tier: 'community',
    address: '试点路 11 号',
  },
]
