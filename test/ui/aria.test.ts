import type { Said, SaidProps } from '@/ui/aria-said'

// jest resolves .h5.ts first, so both files are named in full here.
const { aria: mini } = jest.requireActual<{ aria: (said: Said) => SaidProps }>('../../src/ui/aria.ts')
const { aria: browser } = jest.requireActual<{ aria: (said: Said) => SaidProps }>('../../src/ui/aria.h5.ts')

test('mini-programs get the camelCase props that config/plugins/aria.ts writes into the templates', () => {
  expect(mini({ role: 'text', label: '五十五元', checked: false, live: 'polite' })).toEqual({
    ariaRole: 'text',
    ariaLabel: '五十五元',
    ariaChecked: false,
    ariaLive: 'polite',
  })
})

test('the browser gets real attributes', () => {
  expect(browser({ role: 'checkbox', label: '付医药费', checked: false, busy: undefined })).toEqual({
    role: 'checkbox',
    'aria-label': '付医药费',
    'aria-checked': false,
  })
})

test('"text" is no role of ARIA, so the browser uses one that may carry a name', () => {
  expect(browser({ role: 'text', label: '五十五元' })).toEqual({ role: 'img', 'aria-label': '五十五元' })
})
