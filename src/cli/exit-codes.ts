/** What the shell is told. docs/cli.md says when; 130 is the shell's own word for an interrupted command. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  someUnread: 3,
} as const
