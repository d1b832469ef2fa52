/** Something was asked for that can not be done as asked: one line on standard error, exit code 2. */
export class Misuse extends Error {}
