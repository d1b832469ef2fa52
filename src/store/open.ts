import type { Database } from './contract.ts'
import { migrate } from './migrations.ts'

/** Opens the register at a path, `:memory:` or `postgres://…`, in the newest form. */
export async function openDatabase(address: string): Promise<Database> {
  const db = await connect(address)
  try {
    await migrate(db)
  } catch (error) {
    await db.close()
    throw error
  }
  return db
}

/** The database as it stands, whatever is in it. The driver of the other one need not be loaded. */
export async function connect(address: string): Promise<Database> {
  return /^postgres(ql)?:\/\//.test(address)
    ? (await import('./postgres/database.ts')).openPostgres(address)
    : (await import('./sqlite/database.ts')).openSqlite(address.replace(/^(sqlite|file):(\/\/)?/, ''))
}
