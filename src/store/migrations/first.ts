import { type Kysely, sql } from 'kysely'

const statements = [
  `create sequence change_number`,
  `create table documents (
    id uuid primary key,
    owner text not null,
    sha256 text not null,
    bytes integer not null,
    created_at timestamptz not null
  )`,
  `create table document_bytes (
    id uuid primary key references documents on delete cascade,
    content bytea not null
  )`,
  // Documents are compressed already: compressing them again only costs time.
  `alter table document_bytes alter column content set storage external`,
  `create table batches (
    id uuid primary key,
    owner text not null,
    name text not null,
    state text not null,
    total integer not null,
    previous_id uuid,
    webhook text,
    created_at timestamptz not null,
    finished_at timestamptz,
    expires_at timestamptz not null
  )`,
  `create index batches_owner on batches (owner, created_at desc)`,
  `create index batches_expiry on batches (expires_at)`,
  `create table audits (
    id uuid primary key,
    owner text not null,
    batch_id uuid references batches on delete cascade,
    position integer not null,
    document_id uuid references documents,
    name text not null,
    options jsonb not null,
    labels jsonb not null,
    state text not null,
    priority integer not null,
    job_id uuid,
    attempts integer not null default 0,
    worker_id text,
    previous_id uuid,
    result text,
    problem jsonb,
    summary jsonb,
    progress jsonb,
    created_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    expires_at timestamptz not null,
    change bigint not null default nextval('change_number')
  )`,
  `create index audits_batch on audits (batch_id, position)`,
  `create index audits_expiry on audits (expires_at)`,
  `create index audits_document on audits (document_id)`,
  `create index audits_open on audits (state, priority) where state in ('queued', 'running')`,
  `create table decisions (
    id bigint generated always as identity primary key,
    audit_id uuid not null references audits on delete cascade,
    question_id text not null,
    wording_sha256 text not null,
    decision text not null,
    reason text,
    note text,
    decided_by text not null,
    decided_at timestamptz not null,
    carried_from uuid,
    lapsed boolean not null default false,
    unique (audit_id, question_id)
  )`,
  `create table keys (
    id text primary key,
    name text not null,
    owner text not null,
    hash text not null,
    scopes text not null,
    rate_per_minute integer,
    quota_per_day integer,
    created_at timestamptz not null,
    revoked_at timestamptz
  )`,
  `create table deliveries (
    id uuid primary key,
    owner text not null,
    batch_id uuid references batches on delete cascade,
    event text not null,
    url text not null,
    body text not null,
    state text not null,
    attempts integer not null default 0,
    last_status integer,
    created_at timestamptz not null,
    finished_at timestamptz
  )`,
  `create index deliveries_batch on deliveries (batch_id)`,
  `create table workers (
    id text primary key,
    started_at timestamptz not null,
    seen_at timestamptz not null
  )`,
  `create table usage (
    subject text not null,
    since timestamptz not null,
    used integer not null,
    primary key (subject, since)
  )`,
  `create table secrets (
    name text primary key,
    value text not null
  )`
]

/** The first schema. A later change is a file of its own; this one is never edited once it has run anywhere. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
