/** The longest side of a page that is sent: A4 at 240 points an inch; small print stays readable, and a slow network copes. */
export const LONGEST_SENT = 2800
