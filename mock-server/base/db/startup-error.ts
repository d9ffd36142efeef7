/** Something outside the program is in the way of starting; its message is the one line a person reads. */
export class StartupError extends Error {}
