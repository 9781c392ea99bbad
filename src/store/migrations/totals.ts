import { type Kysely, sql } from 'kysely'

/** What all processes together have checked. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table totals (
    name text not null,
    label text not null,
    value double precision not null,
    primary key (name, label)
  )`.execute(db)
}
