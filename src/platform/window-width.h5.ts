/** Of the column the program is drawn in (ui/browser.scss), px. */
export const windowWidth = (): number => Math.min(window.innerWidth, 480)
