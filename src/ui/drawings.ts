/** Line drawings of empty screens, 168 × 132, in pine and grey. */
const GREY = '#b9c6c0'
const HAIR = '#dde5e1'
const PINE = '#0b6a5b'
const TINT = '#e1f0eb'

const paper = (lines: string) =>
  `<rect x="34" y="24" width="76" height="96" rx="10" fill="#fff" stroke="${GREY}" stroke-width="2"/><path d="${lines}" stroke="${HAIR}" stroke-width="5"/>`
const plate = '<rect x="72" y="58" width="68" height="48" rx="10"'
const tinted = `fill="${TINT}" stroke="${PINE}" stroke-width="2"`

export const DRAWINGS = {
  claim: `${paper('M50 48h44M50 64h30M50 80h36')}${plate} ${tinted}/><path d="M120 82H94M103 73l-9 9 9 9" stroke="${PINE}" stroke-width="2.5"/>`,
  bill: `<path d="M34 22h76v94l-9.5-6-9.5 6-9.5-6-9.5 6-9.5-6-9.5 6-9.5-6-9.5 6z" fill="#fff" stroke="${GREY}" stroke-width="2"/><path d="M50 46h44M50 62h30M50 78h36" stroke="${HAIR}" stroke-width="5"/><circle cx="116" cy="84" r="24" ${tinted}/><path d="M105 85l8 8 15-16" stroke="${PINE}" stroke-width="2.5"/>`,
  booking: `<rect x="30" y="30" width="88" height="84" rx="10" fill="#fff" stroke="${GREY}" stroke-width="2"/><path d="M30 52h88M54 22v16M94 22v16" stroke="${GREY}" stroke-width="2"/><path d="M46 68h20M46 84h20M78 68h24" stroke="${HAIR}" stroke-width="5"/><circle cx="116" cy="90" r="24" ${tinted}/><path d="M116 76v14l9 6" stroke="${PINE}" stroke-width="2.5"/>`,
  family: `<circle cx="66" cy="52" r="20" fill="#fff" stroke="${GREY}" stroke-width="2"/><path d="M30 116c0-22 16-36 36-36s36 14 36 36z" fill="#fff" stroke="${GREY}" stroke-width="2"/><circle cx="116" cy="88" r="24" ${tinted}/><path d="M116 77v22M105 88h22" stroke="${PINE}" stroke-width="2.5"/>`,
} as const

export type Drawing = keyof typeof DRAWINGS

export const drawingSvg = (name: Drawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 168 132" fill="none" stroke-linecap="round" stroke-linejoin="round">${DRAWINGS[name]}</svg>`
