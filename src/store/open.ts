import type { Database } from './contract.ts'
import { migrate } from './migrations.ts'

/** Opens the register at a path, `:memory:` or `postgres://…`, in the newest form. */
export async function openDatabase(address: string): Promise<Database> {
  // The driver of the other database need not be loaded.
  const db = /^postgres(ql)?:\/\//.test(address)
    ? await (await import('./postgres/database.ts')).openPostgres(address)
    : await (await import('./sqlite/database.ts')).openSqlite(address.replace(/^(sqlite|file):(\/\/)?/, ''))
  try {
    await migrate(db)
  } catch (error) {
    await db.close()
    throw error
  }
  return db
}
