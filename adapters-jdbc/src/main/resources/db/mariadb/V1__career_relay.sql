-- Career Relay, version 1, for MariaDB 10.6 and up. ${schema} is empty or a schema (here: a database) and a dot; ${prefix} begins every name.
--
-- Every key begins with the tenant: the wall between companies, the locality of the indexes, and the column to shard by. Only the
-- table of the tenants themselves has none before it. There are no foreign keys: all rows are written by the engine, and a check against
-- the tenant would have every transaction of a company touch one row.
-- Texts compare by code points, blanks at the end included, whatever the collation of the server is. What is in a key is bounded, since keys are; nothing
-- else is. Ids are their 16 bytes, which order by time; uuid orders differently. Instants are in UTC, to the microsecond: datetime knows no
-- zone, and timestamp ends in 2038.
-- DDL commits here, so each statement can be repeated: an interrupted migration goes on where it ended.

CREATE TABLE IF NOT EXISTS ${schema}${prefix}tenant (
    id integer NOT NULL AUTO_INCREMENT,
    kind varchar(64) NOT NULL,
    tenant_key varchar(255) NOT NULL,
    created_at datetime(6) NOT NULL,
    CONSTRAINT ${prefix}tenant_pk PRIMARY KEY (id),
    CONSTRAINT ${prefix}tenant_key_uq UNIQUE (kind, tenant_key)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Each version of each setting, as JSON.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}setting (
    tenant integer NOT NULL,
    name varchar(255) NOT NULL,
    version integer NOT NULL,
    effective_from datetime(6) NOT NULL,
    body longtext NOT NULL,
    CONSTRAINT ${prefix}setting_pk PRIMARY KEY (tenant, name, version)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS ${schema}${prefix}programme (
    tenant integer NOT NULL,
    programme integer NOT NULL,
    agency varchar(255) NOT NULL,
    created_at datetime(6) NOT NULL,
    CONSTRAINT ${prefix}programme_pk PRIMARY KEY (tenant, programme),
    CONSTRAINT ${prefix}programme_agency_uq UNIQUE (tenant, agency)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Commands by the key under which they were sent: each is carried out once.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}command (
    tenant integer NOT NULL,
    command_key varchar(255) NOT NULL,
    id binary(16) NOT NULL,
    fingerprint longblob NOT NULL,
    outcome longtext NOT NULL,
    taken_at datetime(6) NOT NULL,
    CONSTRAINT ${prefix}command_pk PRIMARY KEY (tenant, command_key)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS ${schema}${prefix}person (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    key_version integer NOT NULL,
    wrapped_key longblob NOT NULL,
    created_at datetime(6) NOT NULL,
    CONSTRAINT ${prefix}person_pk PRIMARY KEY (tenant, id)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Pseudonyms that were given up because they were of one person.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}person_alias (
    tenant integer NOT NULL,
    person binary(16) NOT NULL,
    merged_into binary(16) NOT NULL,
    CONSTRAINT ${prefix}person_alias_pk PRIMARY KEY (tenant, person)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- The keyed hashes by which a person is recognised.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}person_index (
    tenant integer NOT NULL,
    mac varbinary(255) NOT NULL,
    field varchar(64) NOT NULL,
    key_version integer NOT NULL,
    person binary(16) NOT NULL,
    CONSTRAINT ${prefix}person_index_pk PRIMARY KEY (tenant, mac, field, key_version)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Sealed boxes: the only place where a person's data lies, encrypted.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}vault (
    tenant integer NOT NULL,
    kind varchar(64) NOT NULL,
    subject binary(16) NOT NULL,
    person binary(16) NOT NULL,
    sealed longblob NOT NULL,
    CONSTRAINT ${prefix}vault_pk PRIMARY KEY (tenant, kind, subject)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS ${schema}${prefix}rejection (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    application varchar(255) NOT NULL,
    fingerprint longblob NOT NULL,
    person binary(16) NOT NULL,
    decided_at datetime(6) NOT NULL,
    decided_by longtext NOT NULL,
    registered_at datetime(6) NOT NULL,
    no_link varchar(64),
    CONSTRAINT ${prefix}rejection_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}rejection_application_uq UNIQUE (tenant, application)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}rejection_person_ix ON ${schema}${prefix}rejection (tenant, person, decided_at);

-- Open_until is expires_at as long as consent may be given: an index by it changes once, one by the state would with every step.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}referral (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    programme integer NOT NULL,
    person binary(16) NOT NULL,
    state varchar(64) NOT NULL,
    answer varchar(64),
    issued_at datetime(6) NOT NULL,
    expires_at datetime(6) NOT NULL,
    changed_at datetime(6) NOT NULL,
    failed_proofs integer NOT NULL,
    locked_until datetime(6),
    sent_at datetime(6),
    alerted_at datetime(6),
    flags longtext NOT NULL,
    open_until datetime(6),
    CONSTRAINT ${prefix}referral_pk PRIMARY KEY (tenant, id)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}referral_open_ix ON ${schema}${prefix}referral (tenant, open_until, id);

-- What an agency said beside an answer that was not "new".
CREATE TABLE IF NOT EXISTS ${schema}${prefix}answer_detail (
    tenant integer NOT NULL,
    referral binary(16) NOT NULL,
    reason varchar(64) NOT NULL,
    first_known date,
    commitment longblob,
    CONSTRAINT ${prefix}answer_detail_pk PRIMARY KEY (tenant, referral)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS ${schema}${prefix}consent (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    referral binary(16) NOT NULL,
    recipient longtext NOT NULL,
    recipient_sha256 longblob NOT NULL,
    country longtext NOT NULL,
    state varchar(64) NOT NULL,
    purposes longtext NOT NULL,
    items longtext NOT NULL,
    notice_id longtext NOT NULL,
    notice_version integer NOT NULL,
    notice_locale longtext NOT NULL,
    notice_sha256 longblob NOT NULL,
    proof_method varchar(64) NOT NULL,
    proof_at datetime(6) NOT NULL,
    proof_attempts integer NOT NULL,
    given_at datetime(6) NOT NULL,
    valid_until datetime(6) NOT NULL,
    CONSTRAINT ${prefix}consent_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}consent_referral_uq UNIQUE (tenant, referral)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS ${schema}${prefix}consent_event (
    tenant integer NOT NULL,
    consent binary(16) NOT NULL,
    sequence integer NOT NULL,
    state varchar(64) NOT NULL,
    happened_at datetime(6) NOT NULL,
    actor varchar(64) NOT NULL,
    CONSTRAINT ${prefix}consent_event_pk PRIMARY KEY (tenant, consent, sequence)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- The sums of each ledger: the row that whoever counts has locked.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}balance (
    tenant integer NOT NULL,
    programme integer NOT NULL,
    last_sequence bigint NOT NULL,
    counted bigint NOT NULL,
    progress bigint NOT NULL,
    granted bigint NOT NULL,
    revoked bigint NOT NULL,
    reserved bigint NOT NULL,
    consumed bigint NOT NULL,
    expired bigint NOT NULL,
    grants bigint NOT NULL,
    cycle_threshold integer NOT NULL,
    cycle_grant integer NOT NULL,
    CONSTRAINT ${prefix}balance_pk PRIMARY KEY (tenant, programme)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Appended, never changed. A cause is an id, or a number in the last eight bytes of one.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}ledger (
    tenant integer NOT NULL,
    programme integer NOT NULL,
    sequence bigint NOT NULL,
    kind varchar(64) NOT NULL,
    cause_kind varchar(64) NOT NULL,
    cause binary(16) NOT NULL,
    amount integer NOT NULL,
    happened_at datetime(6) NOT NULL,
    contract_version integer NOT NULL,
    credit bigint,
    progress bigint NOT NULL,
    threshold integer NOT NULL,
    available bigint NOT NULL,
    CONSTRAINT ${prefix}ledger_pk PRIMARY KEY (tenant, programme, sequence),
    CONSTRAINT ${prefix}ledger_cause_uq UNIQUE (tenant, programme, cause, kind, cause_kind)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}ledger_time_ix ON ${schema}${prefix}ledger (tenant, programme, happened_at);
CREATE INDEX IF NOT EXISTS ${prefix}ledger_credit_ix ON ${schema}${prefix}ledger (tenant, programme, credit);

-- Who has counted: a person counts once in a programme.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}counted_person (
    tenant integer NOT NULL,
    programme integer NOT NULL,
    person binary(16) NOT NULL,
    referral binary(16) NOT NULL,
    counted_at datetime(6) NOT NULL,
    CONSTRAINT ${prefix}counted_person_pk PRIMARY KEY (tenant, programme, person)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS ${schema}${prefix}credit (
    tenant integer NOT NULL,
    programme integer NOT NULL,
    credit bigint NOT NULL,
    state varchar(64) NOT NULL,
    grant_number bigint NOT NULL,
    grant_threshold integer NOT NULL,
    grant_credits integer NOT NULL,
    granted_at datetime(6) NOT NULL,
    usable_from datetime(6),
    expires_at datetime(6),
    introduction binary(16),
    expiry_told boolean DEFAULT FALSE NOT NULL,
    CONSTRAINT ${prefix}credit_pk PRIMARY KEY (tenant, programme, credit)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}credit_expiry_ix ON ${schema}${prefix}credit (expires_at, tenant, programme);

-- Referrals that did not simply count. Due_at is hold_until as long as time alone makes the referral count.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}qualification (
    tenant integer NOT NULL,
    referral binary(16) NOT NULL,
    programme integer NOT NULL,
    state varchar(64) NOT NULL,
    findings longtext NOT NULL,
    since datetime(6) NOT NULL,
    hold_until datetime(6) NOT NULL,
    decided_by longtext,
    note longtext,
    changed_at datetime(6) NOT NULL,
    due_at datetime(6),
    CONSTRAINT ${prefix}qualification_pk PRIMARY KEY (tenant, referral)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}qualification_due_ix ON ${schema}${prefix}qualification (due_at, tenant, programme, referral);
CREATE INDEX IF NOT EXISTS ${prefix}qualification_review_ix ON ${schema}${prefix}qualification (tenant, programme, state, referral);

-- At the company with a programme, at the agency without. Order and terms are JSON: they never change.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}introduction (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    partner varchar(255) NOT NULL,
    programme integer NOT NULL,
    request_key varchar(255) NOT NULL,
    job_order longtext NOT NULL,
    terms longtext NOT NULL,
    credit bigint NOT NULL,
    follows binary(16),
    requested_at datetime(6) NOT NULL,
    revision bigint NOT NULL,
    steps integer NOT NULL,
    state varchar(64) NOT NULL,
    credit_use varchar(64) NOT NULL,
    moved_by varchar(64),
    claim_step varchar(64),
    claim_by varchar(64),
    offer varchar(64),
    offer_by varchar(64),
    reason varchar(64),
    note longtext,
    joined_on date,
    due_at datetime(6),
    changed_at datetime(6) NOT NULL,
    CONSTRAINT ${prefix}introduction_pk PRIMARY KEY (tenant, id, partner),
    CONSTRAINT ${prefix}introduction_request_uq UNIQUE (tenant, partner, request_key)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}introduction_due_ix ON ${schema}${prefix}introduction (due_at, tenant);
CREATE INDEX IF NOT EXISTS ${prefix}introduction_requested_ix ON ${schema}${prefix}introduction (tenant, programme, requested_at);

-- What an agency received.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}inbox (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    company varchar(255) NOT NULL,
    referral binary(16) NOT NULL,
    person binary(16) NOT NULL,
    consented_at datetime(6) NOT NULL,
    received_at datetime(6) NOT NULL,
    answer varchar(64),
    answered_at datetime(6),
    reason varchar(64),
    first_known date,
    commitment longblob,
    CONSTRAINT ${prefix}inbox_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}inbox_referral_uq UNIQUE (tenant, referral, company)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}inbox_open_ix ON ${schema}${prefix}inbox (tenant, consented_at, id);
CREATE INDEX IF NOT EXISTS ${prefix}inbox_person_ix ON ${schema}${prefix}inbox (tenant, person);

-- Statements of months, issued and received, as JSON; appended, never changed. The month is its first day.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}statement (
    tenant integer NOT NULL,
    partner varchar(255) NOT NULL,
    month_begin date NOT NULL,
    side varchar(64) NOT NULL,
    body longtext NOT NULL,
    CONSTRAINT ${prefix}statement_pk PRIMARY KEY (tenant, partner, month_begin, side)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- What was decided about the own statement of a month; appended, never changed.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}settlement_step (
    tenant integer NOT NULL,
    partner varchar(255) NOT NULL,
    month_begin date NOT NULL,
    sequence integer NOT NULL,
    step_key varchar(255) NOT NULL,
    state varchar(64) NOT NULL,
    actor varchar(64) NOT NULL,
    note longtext NOT NULL,
    items longtext NOT NULL,
    happened_at datetime(6) NOT NULL,
    CONSTRAINT ${prefix}settlement_step_pk PRIMARY KEY (tenant, partner, month_begin, sequence),
    CONSTRAINT ${prefix}settlement_step_key_uq UNIQUE (tenant, partner, month_begin, step_key)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- The end of each tenant's chain of events: the row that its sequencer has locked.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}chain (
    tenant integer NOT NULL,
    event_number bigint NOT NULL,
    hash longblob NOT NULL,
    CONSTRAINT ${prefix}chain_pk PRIMARY KEY (tenant)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Events on their way into the log: small, whatever the size of the log. Arrival keeps the order in which they were appended.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}event_pending (
    tenant integer NOT NULL,
    arrival bigint NOT NULL AUTO_INCREMENT,
    id binary(16) NOT NULL,
    happened_at datetime(6) NOT NULL,
    type varchar(64) NOT NULL,
    subject binary(16) NOT NULL,
    details longtext NOT NULL,
    CONSTRAINT ${prefix}event_pending_pk PRIMARY KEY (tenant, arrival),
    CONSTRAINT ${prefix}event_pending_id_uq UNIQUE (tenant, id),
    CONSTRAINT ${prefix}event_pending_arrival_uq UNIQUE (arrival)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- The event log: numbered without gaps, chained by hashes, appended and never changed.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}event (
    tenant integer NOT NULL,
    event_number bigint NOT NULL,
    id binary(16) NOT NULL,
    happened_at datetime(6) NOT NULL,
    type varchar(64) NOT NULL,
    subject binary(16) NOT NULL,
    details longtext NOT NULL,
    hash longblob NOT NULL,
    CONSTRAINT ${prefix}event_pk PRIMARY KEY (tenant, event_number),
    CONSTRAINT ${prefix}event_id_uq UNIQUE (tenant, id)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS ${schema}${prefix}listener_cursor (
    tenant integer NOT NULL,
    listener varchar(255) NOT NULL,
    event_number bigint NOT NULL,
    CONSTRAINT ${prefix}listener_cursor_pk PRIMARY KEY (tenant, listener)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Effects to be carried out. No index holds a column that claiming changes.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}outbox (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    kind varchar(64) NOT NULL,
    destination longtext NOT NULL,
    subject binary(16) NOT NULL,
    note longtext NOT NULL,
    attempts integer NOT NULL,
    not_before datetime(6) NOT NULL,
    lease_owner longtext,
    lease_until datetime(6),
    parked boolean DEFAULT FALSE NOT NULL,
    CONSTRAINT ${prefix}outbox_pk PRIMARY KEY (tenant, id)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}outbox_due_ix ON ${schema}${prefix}outbox (parked, kind, not_before, id);

-- Counts per programme, day and kind, each spread over several rows so that transactions need not queue for one.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}tally (
    tenant integer NOT NULL,
    programme integer NOT NULL,
    on_day date NOT NULL,
    kind varchar(64) NOT NULL,
    stripe integer NOT NULL,
    amount bigint NOT NULL,
    CONSTRAINT ${prefix}tally_pk PRIMARY KEY (tenant, on_day, programme, kind, stripe)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
