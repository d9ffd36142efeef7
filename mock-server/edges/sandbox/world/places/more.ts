import type { Written } from './first'

type Kind = Pick<Written, 'level' | 'tier'> & { name: string; prefix: 'H' | 'P' }

const hospital = (name: string, level: Written['level'], tier: Written['tier']): Kind => ({
  name,
  level,
  tier,
  prefix: 'H',
})

const KINDS: readonly Kind[] = [
  hospital('市第二医院', '3', 'general'),
  hospital('市中医医院', '3', 'special'),
  hospital('市儿童医院', '3', 'special'),
  hospital('区中心医院', '2', 'general'),
  hospital('区眼科医院', '2', 'special'),
  hospital('路社区卫生服务中心', '1', 'community'),
  hospital('镇卫生院', '1', 'township'),
  { ...hospital('大药房一店', 'pharmacy', 'community'), prefix: 'P' },
]

/** A place that had nothing before gets these too. */
const ALSO: readonly Kind[] = [
  hospital('市第一医院', '3', 'general'),
  hospital('市妇幼保健院', '3', 'special'),
  hospital('区口腔医院', '2', 'special'),
  hospital('镇甲村卫生室', '1', 'village'),
]

/** Invented places, one for each region: the word that their names begin with, and what their ids begin with. */
const WORDS = [
  { word: '示例', code: '9901', from: 11, kinds: KINDS },
  { word: '样例', code: '9902', from: 11, kinds: KINDS },
  { word: '范本', code: '9903', from: 1, kinds: [...ALSO, ...KINDS] },
  { word: '模拟', code: '9904', from: 1, kinds: [...ALSO, ...KINDS] },
  { word: '假想', code: '9905', from: 1, kinds: [...ALSO, ...KINDS] },
  { word: '虚构', code: '9906', from: 1, kinds: [...ALSO, ...KINDS] },
] as const

/** Further institutions, in the order of the regions: every name says 演示, every id is H99… or P99…. */
export const more: readonly (readonly Written[])[] = WORDS.map(({ word, code, from, kinds }) =>
  kinds.map(({ name, prefix, level, tier }, index) => ({
    institution_id: `${prefix}${code}${String(from + index).padStart(7, '0')}`,
    name: `${word}${name}（演示）`,
    level,
    tier,
    address: `${word}${tier === 'village' ? '镇甲村' : `路 ${(index + 1) * 6} 号`}`,
  })),
)
