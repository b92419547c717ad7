-- 46 tables. Links, consent, counting and the report write to 24 of them:
-- cr_balance, cr_chain, cr_consent, cr_consent_event, cr_consent_proof, cr_counted_person, cr_credit, cr_event, cr_event_pending, cr_ledger, cr_notice, cr_outbox, cr_person, cr_person_index, cr_programme, cr_provision_record, cr_referral, cr_rejection, cr_schema_history, cr_schema_version, cr_setting, cr_tally, cr_tenant, cr_vault

CREATE TABLE IF NOT EXISTS cr_schema_history (
    version integer NOT NULL,
    script varchar(200) NOT NULL,
    checksum varchar(64) NOT NULL,
    applied_at datetime(6) DEFAULT UTC_TIMESTAMP(6) NOT NULL,
    CONSTRAINT cr_schema_history_pk PRIMARY KEY (version)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Career Relay, version 1, for MariaDB 10.6 and up.  is empty or a schema (here: a database) and a dot; cr_ begins every name.
--
-- Every key begins with the tenant: the wall between companies, the locality of the indexes, and the column to shard by. Only the
-- table of the tenants themselves has none before it. There are no foreign keys: all rows are written by the engine, and a check against
-- the tenant would have every transaction of a company touch one row.
-- Texts compare by code points, blanks at the end included, whatever the collation of the server is. What is in a key is bounded, since keys are; nothing
-- else is. Ids are their 16 bytes, which order by time; uuid orders differently. Instants are in UTC, to the microsecond: datetime knows no
-- zone, and timestamp ends in 2038.
-- DDL commits here, so each statement can be repeated: an interrupted migration goes on where it ended.

CREATE TABLE IF NOT EXISTS cr_tenant (
    id integer NOT NULL AUTO_INCREMENT,
    kind varchar(64) NOT NULL,
    tenant_key varchar(255) NOT NULL,
    created_at datetime(6) NOT NULL,
    CONSTRAINT cr_tenant_pk PRIMARY KEY (id),
    CONSTRAINT cr_tenant_key_uq UNIQUE (kind, tenant_key)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Each version of each setting, as JSON.
CREATE TABLE IF NOT EXISTS cr_setting (
    tenant integer NOT NULL,
    name varchar(255) NOT NULL,
    version integer NOT NULL,
    effective_from datetime(6) NOT NULL,
    body longtext NOT NULL,
    CONSTRAINT cr_setting_pk PRIMARY KEY (tenant, name, version)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS cr_programme (
    tenant integer NOT NULL,
    programme integer NOT NULL,
    agency varchar(255) NOT NULL,
    created_at datetime(6) NOT NULL,
    CONSTRAINT cr_programme_pk PRIMARY KEY (tenant, programme),
    CONSTRAINT cr_programme_agency_uq UNIQUE (tenant, agency)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Commands by the key under which they were sent: each is carried out once.
CREATE TABLE IF NOT EXISTS cr_command (
    tenant integer NOT NULL,
    command_key varchar(255) NOT NULL,
    id binary(16) NOT NULL,
    fingerprint longblob NOT NULL,
    outcome longtext NOT NULL,
    taken_at datetime(6) NOT NULL,
    CONSTRAINT cr_command_pk PRIMARY KEY (tenant, command_key)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS cr_person (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    key_version integer NOT NULL,
    wrapped_key longblob NOT NULL,
    created_at datetime(6) NOT NULL,
    CONSTRAINT cr_person_pk PRIMARY KEY (tenant, id)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Pseudonyms that were given up because they were of one person.
CREATE TABLE IF NOT EXISTS cr_person_alias (
    tenant integer NOT NULL,
    person binary(16) NOT NULL,
    merged_into binary(16) NOT NULL,
    CONSTRAINT cr_person_alias_pk PRIMARY KEY (tenant, person)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- The keyed hashes by which a person is recognised.
CREATE TABLE IF NOT EXISTS cr_person_index (
    tenant integer NOT NULL,
    mac varbinary(255) NOT NULL,
    field varchar(64) NOT NULL,
    key_version integer NOT NULL,
    person binary(16) NOT NULL,
    CONSTRAINT cr_person_index_pk PRIMARY KEY (tenant, mac, field, key_version)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Sealed boxes: the only place where a person's data lies, encrypted.
CREATE TABLE IF NOT EXISTS cr_vault (
    tenant integer NOT NULL,
    kind varchar(64) NOT NULL,
    subject binary(16) NOT NULL,
    person binary(16) NOT NULL,
    sealed longblob NOT NULL,
    CONSTRAINT cr_vault_pk PRIMARY KEY (tenant, kind, subject)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS cr_rejection (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    application varchar(255) NOT NULL,
    fingerprint longblob NOT NULL,
    person binary(16) NOT NULL,
    decided_at datetime(6) NOT NULL,
    decided_by longtext NOT NULL,
    registered_at datetime(6) NOT NULL,
    no_link varchar(64),
    CONSTRAINT cr_rejection_pk PRIMARY KEY (tenant, id),
    CONSTRAINT cr_rejection_application_uq UNIQUE (tenant, application)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_rejection_person_ix ON cr_rejection (tenant, person, decided_at);

-- Open_until is expires_at as long as consent may be given: an index by it changes once, one by the state would with every step.
CREATE TABLE IF NOT EXISTS cr_referral (
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
    CONSTRAINT cr_referral_pk PRIMARY KEY (tenant, id)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_referral_open_ix ON cr_referral (tenant, open_until, id);

-- What an agency said beside an answer that was not "new".
CREATE TABLE IF NOT EXISTS cr_answer_detail (
    tenant integer NOT NULL,
    referral binary(16) NOT NULL,
    reason varchar(64) NOT NULL,
    first_known date,
    commitment longblob,
    CONSTRAINT cr_answer_detail_pk PRIMARY KEY (tenant, referral)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS cr_consent (
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
    CONSTRAINT cr_consent_pk PRIMARY KEY (tenant, id),
    CONSTRAINT cr_consent_referral_uq UNIQUE (tenant, referral)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS cr_consent_event (
    tenant integer NOT NULL,
    consent binary(16) NOT NULL,
    sequence integer NOT NULL,
    state varchar(64) NOT NULL,
    happened_at datetime(6) NOT NULL,
    actor varchar(64) NOT NULL,
    CONSTRAINT cr_consent_event_pk PRIMARY KEY (tenant, consent, sequence)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- The sums of each ledger: the row that whoever counts has locked.
CREATE TABLE IF NOT EXISTS cr_balance (
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
    CONSTRAINT cr_balance_pk PRIMARY KEY (tenant, programme)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Appended, never changed. A cause is an id, or a number in the last eight bytes of one.
CREATE TABLE IF NOT EXISTS cr_ledger (
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
    CONSTRAINT cr_ledger_pk PRIMARY KEY (tenant, programme, sequence),
    CONSTRAINT cr_ledger_cause_uq UNIQUE (tenant, programme, cause, kind, cause_kind)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_ledger_time_ix ON cr_ledger (tenant, programme, happened_at);
CREATE INDEX IF NOT EXISTS cr_ledger_credit_ix ON cr_ledger (tenant, programme, credit);

-- Who has counted: a person counts once in a programme.
CREATE TABLE IF NOT EXISTS cr_counted_person (
    tenant integer NOT NULL,
    programme integer NOT NULL,
    person binary(16) NOT NULL,
    referral binary(16) NOT NULL,
    counted_at datetime(6) NOT NULL,
    CONSTRAINT cr_counted_person_pk PRIMARY KEY (tenant, programme, person)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS cr_credit (
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
    CONSTRAINT cr_credit_pk PRIMARY KEY (tenant, programme, credit)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_credit_expiry_ix ON cr_credit (expires_at, tenant, programme);

-- Referrals that did not simply count. Due_at is hold_until as long as time alone makes the referral count.
CREATE TABLE IF NOT EXISTS cr_qualification (
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
    CONSTRAINT cr_qualification_pk PRIMARY KEY (tenant, referral)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_qualification_due_ix ON cr_qualification (due_at, tenant, programme, referral);
CREATE INDEX IF NOT EXISTS cr_qualification_review_ix ON cr_qualification (tenant, programme, state, referral);

-- At the company with a programme, at the agency without. Order and terms are JSON: they never change.
CREATE TABLE IF NOT EXISTS cr_introduction (
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
    CONSTRAINT cr_introduction_pk PRIMARY KEY (tenant, id, partner),
    CONSTRAINT cr_introduction_request_uq UNIQUE (tenant, partner, request_key)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_introduction_due_ix ON cr_introduction (due_at, tenant);
CREATE INDEX IF NOT EXISTS cr_introduction_requested_ix ON cr_introduction (tenant, programme, requested_at);

-- What an agency received.
CREATE TABLE IF NOT EXISTS cr_inbox (
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
    CONSTRAINT cr_inbox_pk PRIMARY KEY (tenant, id),
    CONSTRAINT cr_inbox_referral_uq UNIQUE (tenant, referral, company)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_inbox_open_ix ON cr_inbox (tenant, consented_at, id);
CREATE INDEX IF NOT EXISTS cr_inbox_person_ix ON cr_inbox (tenant, person);

-- Statements of months, issued and received, as JSON; appended, never changed. The month is its first day.
CREATE TABLE IF NOT EXISTS cr_statement (
    tenant integer NOT NULL,
    partner varchar(255) NOT NULL,
    month_begin date NOT NULL,
    side varchar(64) NOT NULL,
    body longtext NOT NULL,
    CONSTRAINT cr_statement_pk PRIMARY KEY (tenant, partner, month_begin, side)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- What was decided about the own statement of a month; appended, never changed.
CREATE TABLE IF NOT EXISTS cr_settlement_step (
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
    CONSTRAINT cr_settlement_step_pk PRIMARY KEY (tenant, partner, month_begin, sequence),
    CONSTRAINT cr_settlement_step_key_uq UNIQUE (tenant, partner, month_begin, step_key)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- The end of each tenant's chain of events: the row that its sequencer has locked.
CREATE TABLE IF NOT EXISTS cr_chain (
    tenant integer NOT NULL,
    event_number bigint NOT NULL,
    hash longblob NOT NULL,
    CONSTRAINT cr_chain_pk PRIMARY KEY (tenant)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Events on their way into the log: small, whatever the size of the log. Arrival keeps the order in which they were appended.
CREATE TABLE IF NOT EXISTS cr_event_pending (
    tenant integer NOT NULL,
    arrival bigint NOT NULL AUTO_INCREMENT,
    id binary(16) NOT NULL,
    happened_at datetime(6) NOT NULL,
    type varchar(64) NOT NULL,
    subject binary(16) NOT NULL,
    details longtext NOT NULL,
    CONSTRAINT cr_event_pending_pk PRIMARY KEY (tenant, arrival),
    CONSTRAINT cr_event_pending_id_uq UNIQUE (tenant, id),
    CONSTRAINT cr_event_pending_arrival_uq UNIQUE (arrival)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- The event log: numbered without gaps, chained by hashes, appended and never changed.
CREATE TABLE IF NOT EXISTS cr_event (
    tenant integer NOT NULL,
    event_number bigint NOT NULL,
    id binary(16) NOT NULL,
    happened_at datetime(6) NOT NULL,
    type varchar(64) NOT NULL,
    subject binary(16) NOT NULL,
    details longtext NOT NULL,
    hash longblob NOT NULL,
    CONSTRAINT cr_event_pk PRIMARY KEY (tenant, event_number),
    CONSTRAINT cr_event_id_uq UNIQUE (tenant, id)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS cr_listener_cursor (
    tenant integer NOT NULL,
    listener varchar(255) NOT NULL,
    event_number bigint NOT NULL,
    CONSTRAINT cr_listener_cursor_pk PRIMARY KEY (tenant, listener)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Effects to be carried out. No index holds a column that claiming changes.
CREATE TABLE IF NOT EXISTS cr_outbox (
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
    CONSTRAINT cr_outbox_pk PRIMARY KEY (tenant, id)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_outbox_due_ix ON cr_outbox (parked, kind, not_before, id);

-- Counts per programme, day and kind, each spread over several rows so that transactions need not queue for one.
CREATE TABLE IF NOT EXISTS cr_tally (
    tenant integer NOT NULL,
    programme integer NOT NULL,
    on_day date NOT NULL,
    kind varchar(64) NOT NULL,
    stripe integer NOT NULL,
    amount bigint NOT NULL,
    CONSTRAINT cr_tally_pk PRIMARY KEY (tenant, on_day, programme, kind, stripe)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

INSERT INTO cr_schema_history (version, script, checksum) VALUES (1, 'V1__career_relay.sql', 'f6924e3e492aaccba66e294a433a45a5141bc45dfed5c375e8913416d1f7c9e2');
-- Career Relay, version 2, for MariaDB 10.6 and up. Code of version 1 works on it. As in version 1, each statement can be repeated.

-- What the scripts say of themselves, whoever applied them: works_with is the oldest version of code that works on the schema of that version.
CREATE TABLE IF NOT EXISTS cr_schema_version (
    version integer NOT NULL,
    works_with integer NOT NULL,
    CONSTRAINT cr_schema_version_pk PRIMARY KEY (version)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- The outbox: turns of tenants, why a row was parked, the trace in which it arose.
ALTER TABLE cr_outbox ADD COLUMN IF NOT EXISTS traceparent longtext;
ALTER TABLE cr_outbox ADD COLUMN IF NOT EXISTS code longtext;
ALTER TABLE cr_outbox ADD COLUMN IF NOT EXISTS parked_at datetime(6);
CREATE INDEX IF NOT EXISTS cr_outbox_turn_ix ON cr_outbox (parked, kind, tenant, not_before, id);
DROP INDEX IF EXISTS cr_outbox_due_ix ON cr_outbox;

-- The log: up to which event it was archived, and the hash the rest of the chain hangs on.
ALTER TABLE cr_chain ADD COLUMN IF NOT EXISTS archived_number bigint DEFAULT 0 NOT NULL;
ALTER TABLE cr_chain ADD COLUMN IF NOT EXISTS archived_hash longblob;

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT IGNORE INTO cr_schema_version (version, works_with) VALUES (1, 1), (2, 1);

INSERT INTO cr_schema_history (version, script, checksum) VALUES (2, 'V2__storage_in_production.sql', 'db4711c084c5ebe9b333afb900814c95d2e66bd6e7fef305455ec450f08f8c15');
-- Career Relay, version 3, for MariaDB 10.6 and up. Code of version 2 works on it. As in version 1, each statement can be repeated.

-- Manage links: by what the addressee of a consent is known again, also when the person's index is gone.
CREATE TABLE IF NOT EXISTS cr_consent_proof (
    tenant integer NOT NULL,
    consent binary(16) NOT NULL,
    key_version integer NOT NULL,
    mac longblob NOT NULL,
    failed_proofs integer NOT NULL,
    locked_until datetime(6),
    CONSTRAINT cr_consent_proof_pk PRIMARY KEY (tenant, consent)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- What was provided to whom and what was received from whom, with every item the law asks for.
CREATE TABLE IF NOT EXISTS cr_provision_record (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    transfer_key varchar(255) NOT NULL,
    kind varchar(64) NOT NULL,
    subject binary(16) NOT NULL,
    person binary(16) NOT NULL,
    recipient longtext NOT NULL,
    recipient_name varchar(300) NOT NULL CHECK (recipient_name <> ''),
    recipient_address varchar(300) NOT NULL CHECK (recipient_address <> ''),
    recipient_representative varchar(300) NOT NULL CHECK (recipient_representative <> ''),
    consent longtext NOT NULL,
    consent_sequence integer NOT NULL,
    principal_key_version integer NOT NULL,
    principal longblob NOT NULL,
    items longtext NOT NULL,
    country longtext NOT NULL,
    cross_border varchar(64) NOT NULL,
    foreign_system_info longtext,
    recipient_measures longtext,
    method varchar(64) NOT NULL,
    method_from datetime(6),
    method_until datetime(6),
    payload_sha256 longblob NOT NULL,
    created_at datetime(6) NOT NULL,
    state varchar(64) NOT NULL,
    provided_at datetime(6),
    outcome longtext,
    acknowledgement binary(16),
    acknowledged_at datetime(6),
    retain_until datetime(6) NOT NULL,
    data_origin longtext,
    CONSTRAINT cr_provision_record_pk PRIMARY KEY (tenant, id),
    CONSTRAINT cr_provision_record_transfer_uq UNIQUE (tenant, transfer_key)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_provision_record_person_ix ON cr_provision_record (tenant, person);
CREATE TABLE IF NOT EXISTS cr_receipt_record (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    transfer_key varchar(255) NOT NULL,
    provider varchar(255) NOT NULL,
    kind varchar(64) NOT NULL,
    subject binary(16) NOT NULL,
    person binary(16) NOT NULL,
    provider_name longtext,
    provider_address longtext,
    provider_representative longtext,
    confirmation varchar(64),
    confirmed_at datetime(6),
    acquisition_background longtext NOT NULL,
    legal_basis varchar(64) NOT NULL,
    consent longtext NOT NULL,
    consent_sequence integer NOT NULL,
    principal_key_version integer NOT NULL,
    principal longblob NOT NULL,
    items longtext NOT NULL,
    method varchar(64) NOT NULL,
    method_from datetime(6),
    method_until datetime(6),
    payload_sha256 longblob NOT NULL,
    received_at datetime(6) NOT NULL,
    retain_until datetime(6) NOT NULL,
    CONSTRAINT cr_receipt_record_pk PRIMARY KEY (tenant, id),
    CONSTRAINT cr_receipt_record_transfer_uq UNIQUE (tenant, transfer_key, provider)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_receipt_record_person_ix ON cr_receipt_record (tenant, person);
CREATE INDEX IF NOT EXISTS cr_receipt_record_provider_ix ON cr_receipt_record (tenant, provider, id);

-- The audit log: who did or read what about people and why; only added to, chained by hashes. Its head is the row that whoever adds has locked.
CREATE TABLE IF NOT EXISTS cr_audit_head (
    tenant integer NOT NULL,
    entry_number bigint NOT NULL,
    hash longblob NOT NULL,
    archived_number bigint DEFAULT 0 NOT NULL,
    archived_hash longblob,
    CONSTRAINT cr_audit_head_pk PRIMARY KEY (tenant)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE TABLE IF NOT EXISTS cr_audit (
    tenant integer NOT NULL,
    entry_number bigint NOT NULL,
    happened_at datetime(6) NOT NULL,
    actor longtext NOT NULL,
    role varchar(64) NOT NULL,
    reason_code varchar(64),
    reason longtext,
    action varchar(64) NOT NULL,
    outcome varchar(64) NOT NULL,
    subject binary(16),
    hash longblob NOT NULL,
    CONSTRAINT cr_audit_pk PRIMARY KEY (tenant, entry_number)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_audit_subject_ix ON cr_audit (tenant, subject, entry_number);

-- Notices as they were shown, with the first consent that refers to them; appended, never changed.
CREATE TABLE IF NOT EXISTS cr_notice (
    tenant integer NOT NULL,
    sha256 varbinary(255) NOT NULL,
    notice_id longtext NOT NULL,
    notice_version integer NOT NULL,
    notice_locale longtext NOT NULL,
    body longtext NOT NULL,
    kept_at datetime(6) NOT NULL,
    CONSTRAINT cr_notice_pk PRIMARY KEY (tenant, sha256)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
-- Retention: commands that go by age are found by when they were taken, and whether a consent refers to a notice by its hash.
CREATE INDEX IF NOT EXISTS cr_command_taken_ix ON cr_command (tenant, taken_at);
CREATE INDEX IF NOT EXISTS cr_consent_notice_ix ON cr_consent (tenant, notice_sha256(32));

-- What agencies were told of people after the hand-over, on both sides; and since when nothing of a received referral may be used.
CREATE TABLE IF NOT EXISTS cr_instruction (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    partner varchar(255) NOT NULL,
    referral binary(16) NOT NULL,
    kind varchar(64) NOT NULL,
    items longtext NOT NULL,
    happened_at datetime(6) NOT NULL,
    noted_at datetime(6) NOT NULL,
    outcome varchar(64),
    kept_record longtext,
    kept_until date,
    settled_at datetime(6),
    alerted_at datetime(6),
    CONSTRAINT cr_instruction_pk PRIMARY KEY (tenant, id, partner)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_instruction_referral_ix ON cr_instruction (tenant, referral);
ALTER TABLE cr_inbox ADD COLUMN IF NOT EXISTS stopped_at datetime(6);

-- Erasure: what became of it and which pseudonyms it was about, who is not to be written to again, and ways to all that is a person's.
CREATE TABLE IF NOT EXISTS cr_erasure (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    cause varchar(64) NOT NULL,
    state varchar(64) NOT NULL,
    asked_at datetime(6) NOT NULL,
    done_at datetime(6),
    stores longtext NOT NULL,
    kept longtext NOT NULL,
    people longtext NOT NULL,
    attempts integer NOT NULL,
    due_at datetime(6),
    key_version integer,
    sealed longblob,
    CONSTRAINT cr_erasure_pk PRIMARY KEY (tenant, id)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_erasure_due_ix ON cr_erasure (tenant, due_at, id);

CREATE TABLE IF NOT EXISTS cr_suppression (
    tenant integer NOT NULL,
    mac varbinary(255) NOT NULL,
    field varchar(64) NOT NULL,
    key_version integer NOT NULL,
    reason varchar(64) NOT NULL,
    since datetime(6) NOT NULL,
    review_at datetime(6) NOT NULL,
    CONSTRAINT cr_suppression_pk PRIMARY KEY (tenant, mac, field, key_version)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_suppression_review_ix ON cr_suppression (tenant, review_at);

CREATE INDEX IF NOT EXISTS cr_person_alias_into_ix ON cr_person_alias (tenant, merged_into);
CREATE INDEX IF NOT EXISTS cr_person_index_person_ix ON cr_person_index (tenant, person);
CREATE INDEX IF NOT EXISTS cr_vault_person_ix ON cr_vault (tenant, person);

-- Consents: what was refused, what came first, and when time has to be looked at; their events: what each was about, and the chain. What was stored before has none.
ALTER TABLE cr_consent ADD COLUMN IF NOT EXISTS refused longtext;
ALTER TABLE cr_consent ADD COLUMN IF NOT EXISTS decided_at datetime(6);
ALTER TABLE cr_consent ADD COLUMN IF NOT EXISTS keep_until datetime(6);
ALTER TABLE cr_consent ADD COLUMN IF NOT EXISTS due_at datetime(6);
ALTER TABLE cr_consent ADD COLUMN IF NOT EXISTS given_step integer DEFAULT 2 NOT NULL;
ALTER TABLE cr_consent ADD CONSTRAINT IF NOT EXISTS cr_consent_decided_ck CHECK (decided_at IS NULL OR decided_at <= given_at);
CREATE INDEX IF NOT EXISTS cr_consent_due_ix ON cr_consent (tenant, due_at);
ALTER TABLE cr_consent_event ADD COLUMN IF NOT EXISTS detail longtext;
ALTER TABLE cr_consent_event ADD COLUMN IF NOT EXISTS prev_hash longblob;
ALTER TABLE cr_consent_event ADD COLUMN IF NOT EXISTS hash longblob;
-- Where the data of a rejected person came from.
ALTER TABLE cr_rejection ADD COLUMN IF NOT EXISTS data_origin longtext;

-- Requests of people, kept as a log.
CREATE TABLE IF NOT EXISTS cr_rights_request (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    kind varchar(64) NOT NULL,
    person binary(16) NOT NULL,
    received_at datetime(6) NOT NULL,
    due_at datetime(6) NOT NULL,
    state varchar(64) NOT NULL,
    identity_method varchar(64),
    identity_at datetime(6),
    identity_by longtext,
    handled_by longtext NOT NULL,
    refusal varchar(64),
    closing varchar(64),
    awaited longtext NOT NULL,
    erasure binary(16),
    changed_at datetime(6) NOT NULL,
    reminded_at datetime(6),
    CONSTRAINT cr_rights_request_pk PRIMARY KEY (tenant, id)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_rights_request_person_ix ON cr_rights_request (tenant, person);
CREATE INDEX IF NOT EXISTS cr_rights_request_open_ix ON cr_rights_request (tenant, state, id);

-- Recognition: applications under pseudonyms of their own, the hashes that they may share, and links between pseudonyms.
CREATE TABLE IF NOT EXISTS cr_recognised_application (
    tenant integer NOT NULL,
    person binary(16) NOT NULL,
    application varchar(255) NOT NULL,
    decision varchar(64) NOT NULL,
    arrived_at datetime(6) NOT NULL,
    CONSTRAINT cr_recognised_application_pk PRIMARY KEY (tenant, person),
    CONSTRAINT cr_recognised_application_uq UNIQUE (tenant, application)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE TABLE IF NOT EXISTS cr_identity_key (
    tenant integer NOT NULL,
    mac varbinary(255) NOT NULL,
    field varchar(64) NOT NULL,
    key_version integer NOT NULL,
    person binary(16) NOT NULL,
    created_at datetime(6) NOT NULL,
    CONSTRAINT cr_identity_key_pk PRIMARY KEY (tenant, mac, field, key_version, person)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_identity_key_person_ix ON cr_identity_key (tenant, person);
CREATE TABLE IF NOT EXISTS cr_identity_link (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    one_person binary(16) NOT NULL,
    other_person binary(16) NOT NULL,
    origin varchar(64) NOT NULL,
    state varchar(64) NOT NULL,
    reasons longtext NOT NULL,
    score integer NOT NULL,
    made_at datetime(6) NOT NULL,
    decided_by longtext,
    decision_reason longtext,
    decided_at datetime(6),
    CONSTRAINT cr_identity_link_pk PRIMARY KEY (tenant, id)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_identity_link_one_ix ON cr_identity_link (tenant, one_person);
CREATE INDEX IF NOT EXISTS cr_identity_link_other_ix ON cr_identity_link (tenant, other_person);
CREATE INDEX IF NOT EXISTS cr_identity_link_state_ix ON cr_identity_link (tenant, state, id);

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT IGNORE INTO cr_schema_version (version, works_with) VALUES (3, 2);

INSERT INTO cr_schema_history (version, script, checksum) VALUES (3, 'V3__people_first.sql', '39525d43160f7677f41929a01499e77dc651cdc302ff53e7ca0c760f12d3e4ad');
-- Career Relay, version 4, for MariaDB 10.6 and up. Code of version 3 works on it. As in version 1, each statement can be repeated.

-- In which country a provider handles data, as it said with what it provided.
ALTER TABLE cr_receipt_record ADD COLUMN IF NOT EXISTS provider_country longtext;

-- From when somebody who was rejected is asked to apply again, and for which job alone.
ALTER TABLE cr_rejection ADD COLUMN IF NOT EXISTS apply_again_from date;
ALTER TABLE cr_rejection ADD COLUMN IF NOT EXISTS cool_off_job longtext;

-- Mails that are cancelled, rejections that are taken back, and what waits about one of them.
ALTER TABLE cr_rejection ADD COLUMN IF NOT EXISTS mail_cancelled_at datetime(6);
ALTER TABLE cr_rejection ADD COLUMN IF NOT EXISTS taken_back_at datetime(6);
ALTER TABLE cr_rejection ADD COLUMN IF NOT EXISTS former_application longtext;
CREATE INDEX IF NOT EXISTS cr_outbox_subject_ix ON cr_outbox (tenant, subject);

-- Mails that came back: which, and as what; nothing about a person.
CREATE TABLE IF NOT EXISTS cr_mail_return (
    tenant integer NOT NULL,
    rejection binary(16) NOT NULL,
    kind varchar(64) NOT NULL,
    code longtext NOT NULL,
    returned_at datetime(6) NOT NULL,
    CONSTRAINT cr_mail_return_pk PRIMARY KEY (tenant, rejection, kind)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- When agencies without an installation were told that something waits, and how far it is with their code.
CREATE TABLE IF NOT EXISTS cr_pickup (
    tenant integer NOT NULL,
    programme integer NOT NULL,
    told_at datetime(6),
    key_version integer NOT NULL,
    code_until datetime(6),
    tries integer NOT NULL,
    locked_until datetime(6),
    CONSTRAINT cr_pickup_pk PRIMARY KEY (tenant, programme)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- What was recorded of people's lives with a company: added, never changed.
CREATE TABLE IF NOT EXISTS cr_lifecycle_event (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    event_key varchar(255) NOT NULL,
    person binary(16) NOT NULL,
    reference varchar(255) NOT NULL,
    type varchar(64) NOT NULL,
    happened_on date NOT NULL,
    announced_on date,
    recorded_by longtext NOT NULL,
    recorded_at datetime(6) NOT NULL,
    CONSTRAINT cr_lifecycle_event_pk PRIMARY KEY (tenant, id),
    CONSTRAINT cr_lifecycle_event_uq UNIQUE (tenant, event_key)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_lifecycle_event_person_ix ON cr_lifecycle_event (tenant, person);
CREATE INDEX IF NOT EXISTS cr_lifecycle_event_reference_ix ON cr_lifecycle_event (tenant, reference);

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT IGNORE INTO cr_schema_version (version, works_with) VALUES (4, 3);

INSERT INTO cr_schema_history (version, script, checksum) VALUES (4, 'V4__mail_and_people_who_come_back.sql', '56f5d42017f43df7c038e589f1937405e6af73dce958ae56b8353f4246ec007a');

INSERT INTO cr_answer_detail (tenant, referral, reason, first_known, commitment)
    VALUES (1, X'01a199c532fb0000000115d77f5a6e2f', 'ALREADY_KNOWN', DATE '2025-04-01', NULL);
INSERT INTO cr_audit (tenant, entry_number, happened_at, actor, role, reason_code, reason, action, outcome, subject, hash)
    VALUES (2, 1, '2026-11-03 01:00:00.123456', 'operator-1', 'OPERATOR', 'SUPERVISION', 'quarter 4', 'READ_AUDIT', 'ALLOWED', NULL, X'011f08ebcb8932438508ec3565042c60c4374f5a16448ff088d6f2a5b0411d7b');
INSERT INTO cr_audit_head (tenant, entry_number, hash, archived_number, archived_hash)
    VALUES (2, 1, X'011f08ebcb8932438508ec3565042c60c4374f5a16448ff088d6f2a5b0411d7b', 0, NULL);
INSERT INTO cr_balance (tenant, programme, last_sequence, counted, progress, granted, revoked, reserved, consumed, expired, grants, cycle_threshold, cycle_grant)
    VALUES (1, 1, 26, 21, 1, 2, 0, 1, 1, 0, 2, 10, 1);
INSERT INTO cr_balance (tenant, programme, last_sequence, counted, progress, granted, revoked, reserved, consumed, expired, grants, cycle_threshold, cycle_grant)
    VALUES (2, 1, 1, 7, 7, 0, 0, 0, 0, 0, 0, 10, 1);
INSERT INTO cr_chain (tenant, event_number, hash, archived_number, archived_hash)
    VALUES (1, 211, X'53efb56d2f60d38dad0b3fdf3d9cf6f2a960d10e18f56de9e9a4093c53cbc1b7', 0, NULL);
INSERT INTO cr_chain (tenant, event_number, hash, archived_number, archived_hash)
    VALUES (2, 29, X'a8c7c421239bb53fa1cb0d602e8c66debc07bef7241195d13809a23c3e4a1d6f', 0, NULL);
INSERT INTO cr_chain (tenant, event_number, hash, archived_number, archived_hash)
    VALUES (3, 8, X'7b8515160f7ed8360b97543034869096c4d0bba0dd3ae5532d89d6efaf3ad10f', 0, NULL);
INSERT INTO cr_command (tenant, command_key, id, fingerprint, outcome, taken_at)
    VALUES (2, 'merge', X'01a19eeb8efb0000000223ef71c1529a', X'74c2f7bcb785f909549c0bb1c56322b4a340c5f5731990b6f2ecd35e5e229184', 'MERGED', '2026-11-03 01:00:00.123456');
INSERT INTO cr_command (tenant, command_key, id, fingerprint, outcome, taken_at)
    VALUES (2, 'opening', X'01a19eeb8efb0000000223a17d01e614', X'c5d3a426a0952414400128494f8281fa803482c3eb29f5e3606b9439ed0e2aae', 'WRITTEN', '2026-11-03 01:00:00.123456');
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000123f2c4760e77', X'01a199c532fb0000000115b095faec66', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000123fb4c26d167', X'01a199c532fb0000000115b36688229a', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000012403e9226825', X'01a199c532fb0000000115b3f5273f3e', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb00000001241134a6f452', X'01a199c532fb0000000115b72af62c99', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb00000001241c633d70a9', X'01a199c532fb0000000115b730f5365e', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb00000001242466772a16', X'01a199c532fb0000000115b86b2ecdfe', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb00000001242d7aab8865', X'01a199c532fb0000000115bbcd3780ad', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000124365bfcab1b', X'01a199c532fb0000000115bf0d41b887', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb00000001244241112b04', X'01a199c532fb0000000115bf7d2a6453', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000124476e85bedd', X'01a199c532fb0000000115c2c3d0db63', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb00000001244e37ae3aa1', X'01a199c532fb0000000115c48edf3571', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000012457a8680220', X'01a199c532fb0000000115c4e1d28179', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb00000001246051815ce8', X'01a199c532fb0000000115c791b85b4e', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000012468a35451f2', X'01a199c532fb0000000115c7baf07955', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000124740dc27ee3', X'01a199c532fb0000000115c927e6f494', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb00000001247935f4f207', X'01a199c532fb0000000115cc27d16099', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb00000001248282378a5e', X'01a199c532fb0000000115cde4ba6e49', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000012488e5370e16', X'01a199c532fb0000000115cf25c894ab', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000012494420d8ef7', X'01a199c532fb0000000115cfe828641d', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb00000001249a1b39f3cd', X'01a199c532fb0000000115d3479a0668', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000124a3bd1f8823', X'01a199c532fb0000000115d645386619', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000124acb3b747f4', X'01a199c532fb0000000115d77f5a6e2f', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000124b6ac0c1eee', X'01a199c532fb0000000115d88a2f2ae4', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000124bdf24d6bcd', X'01a199c532fb0000000115db66d8a20a', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_WITHDRAWN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '9999-12-31 00:00:00.000000', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (2, X'01a19eeb8efb0000000223d555b4e196', X'01a19eeb8efb0000000223ad7ebb822a', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (2, X'01a19eeb8efb0000000223e39110f08d', X'01a19eeb8efb0000000223ae8201a7af', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000123f2c4760e77', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'215b4c9ec76fa2a13dc0cceaf8ce158acfac6c2383868395517511f02b09667d');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000123f2c4760e77', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'215b4c9ec76fa2a13dc0cceaf8ce158acfac6c2383868395517511f02b09667d', X'5c4a2c6a00f1ab7c9f936201ce4719bc35983f6f5d250287b0abf4888ac16e00');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000123f2c4760e77', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'5c4a2c6a00f1ab7c9f936201ce4719bc35983f6f5d250287b0abf4888ac16e00', X'cb57f5514e5ca1ddc06f75e9a93d726cd3dd7d93274be59b431e3ac875570c41');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000123fb4c26d167', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'8250370453fd3f3281d1265974e0d9592b496e9c90097a946bfaa2e0e1d3a079');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000123fb4c26d167', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'8250370453fd3f3281d1265974e0d9592b496e9c90097a946bfaa2e0e1d3a079', X'fbdcdfd667d54b77d2f70ffe9d9983e95c7804f667f4a76f1cb66b55cbbe5a4a');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000123fb4c26d167', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'fbdcdfd667d54b77d2f70ffe9d9983e95c7804f667f4a76f1cb66b55cbbe5a4a', X'e4d99b659256480e7769b49169d1f260d8bedd08ce22f7b6bee5f41f5b757d61');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000012403e9226825', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'd79e0d522348527aa15448a5399aa9a32c07159630fb65bb17ba045fbf45fb33');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000012403e9226825', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'd79e0d522348527aa15448a5399aa9a32c07159630fb65bb17ba045fbf45fb33', X'8b7a97e1d1f728f56b5758b1d26d31d2ddd19cdd3f66786a3b21a66458e9aa70');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000012403e9226825', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'8b7a97e1d1f728f56b5758b1d26d31d2ddd19cdd3f66786a3b21a66458e9aa70', X'167dafdc1aed09f0e5141ab537e84aa57659e38411f0d59484e68601d6e65818');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001241134a6f452', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'11b80cb96cad2a800330c406493b5e61b60088eedcadffedcb013bb0d61886c7');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001241134a6f452', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'11b80cb96cad2a800330c406493b5e61b60088eedcadffedcb013bb0d61886c7', X'7b7ac60749313aa9af2e21612cb72328afdb3aa08dfe65c6ab94fc7f621e56b0');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001241134a6f452', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'7b7ac60749313aa9af2e21612cb72328afdb3aa08dfe65c6ab94fc7f621e56b0', X'94b69bfec6ba4f3e4165e6597533d46d39e623651a958a9848b48ae9018de8db');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001241c633d70a9', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'a1f8ea6640d83d0ba99abf5df353c2340b819041878a0396b3ef00b3a873754e');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001241c633d70a9', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'a1f8ea6640d83d0ba99abf5df353c2340b819041878a0396b3ef00b3a873754e', X'8a20fc278373e8e45e6f6eca633b92fb6da0c01707241fa48f52e39e0f4d4015');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001241c633d70a9', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'8a20fc278373e8e45e6f6eca633b92fb6da0c01707241fa48f52e39e0f4d4015', X'7d1b9acdbfebb14913362769abff7f16e96ba28566c81ff69af90173b071e573');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001242466772a16', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'47876709346823649bf75c02aca6335e84211eb373ed1cd3e84ffde5fbde2bd5');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001242466772a16', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'47876709346823649bf75c02aca6335e84211eb373ed1cd3e84ffde5fbde2bd5', X'ebbfbc7f7130cd19d70300b7370f70b3106a19e5c918008fc12a5a65234b5a2c');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001242466772a16', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'ebbfbc7f7130cd19d70300b7370f70b3106a19e5c918008fc12a5a65234b5a2c', X'09b4959ec7f8d01635f1db13180baab1f098725517c790da50c48a71b517f7f6');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001242d7aab8865', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'676c0add84b43d09b679cb25e3471c92e0e84973c73c17c63f00e7528c2c0fc1');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001242d7aab8865', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'676c0add84b43d09b679cb25e3471c92e0e84973c73c17c63f00e7528c2c0fc1', X'6f7efe9dccd57bc60bc25adb4467c64110c07660d6b9dc548e66afeaf7df2cda');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001242d7aab8865', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'6f7efe9dccd57bc60bc25adb4467c64110c07660d6b9dc548e66afeaf7df2cda', X'7a7d203cc1f257681f408af56450e44c2b823f39376efe3e2a90ac06e1ef019e');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124365bfcab1b', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'743b779edf3373379be7abbb2315e1fd93a359ee608b47f653cc2b212b739a17');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124365bfcab1b', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'743b779edf3373379be7abbb2315e1fd93a359ee608b47f653cc2b212b739a17', X'2727341371c90e1f7bd16e123347a3a7ac9033a145b6049a047bdf047a408695');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124365bfcab1b', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'2727341371c90e1f7bd16e123347a3a7ac9033a145b6049a047bdf047a408695', X'd58ef27d326720ff9c741cf966f0c29edb257032800d8078b01a5ea4fec9628d');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001244241112b04', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'8cbfc53bab4d6028f52e1dac42ce950e7453cb59a743fff0ea4099d3e1f03432');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001244241112b04', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'8cbfc53bab4d6028f52e1dac42ce950e7453cb59a743fff0ea4099d3e1f03432', X'62b0ccaa6aedb0600fa676dc44ed84a2845b9d4347a0fde393b2a99e995bb058');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001244241112b04', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'62b0ccaa6aedb0600fa676dc44ed84a2845b9d4347a0fde393b2a99e995bb058', X'9288fb815544f4c166ca100508aca7369631cc08207e9701ace571837a2c5183');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124476e85bedd', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'abfb34ee943fc1b81d9d63d82c270bc0347425d9e41c67e4c64f61ef3e0452f0');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124476e85bedd', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'abfb34ee943fc1b81d9d63d82c270bc0347425d9e41c67e4c64f61ef3e0452f0', X'8b88f8ea9076f9aa4af9c8c83cffb6412b16c716476f84cdf6f2af9ce608f133');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124476e85bedd', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'8b88f8ea9076f9aa4af9c8c83cffb6412b16c716476f84cdf6f2af9ce608f133', X'b19e3629984c62ab6c97c40bca773a66986a8eaafdee98c0f22ddb0c0bbdf206');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001244e37ae3aa1', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'95fd85b132c2fd8e88cf91cf0c3085c6ae67a53c4e496d4dcf4d258ff392ee5f');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001244e37ae3aa1', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'95fd85b132c2fd8e88cf91cf0c3085c6ae67a53c4e496d4dcf4d258ff392ee5f', X'5bdb8a96e477b5f71c4d97d6e21600aeb99ad8c830bb4234150d2ddd0a806b67');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001244e37ae3aa1', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'5bdb8a96e477b5f71c4d97d6e21600aeb99ad8c830bb4234150d2ddd0a806b67', X'6d12a06b37c31a15d671729656d7d0011d80a2bdbef9785b4d63e6471a07e290');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000012457a8680220', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'1e85c16046fdac226c0a881e1c7f61bee1abf79185de2894cc36215276b29123');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000012457a8680220', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'1e85c16046fdac226c0a881e1c7f61bee1abf79185de2894cc36215276b29123', X'3556cb32092cc0bd7ab50c96e5f9ffae6d62b0a8c08a30013aef1a6b0d7dccb4');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000012457a8680220', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'3556cb32092cc0bd7ab50c96e5f9ffae6d62b0a8c08a30013aef1a6b0d7dccb4', X'bacad5d02d5c8679f61a792e9d55d35491eb86c94c387c54ba4297ce9bc46b99');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001246051815ce8', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'25998928f06c5a6b6e9c7e51f1378955c75fa6ed67948cbcd7c12617ca910158');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001246051815ce8', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'25998928f06c5a6b6e9c7e51f1378955c75fa6ed67948cbcd7c12617ca910158', X'87befb2f04963afab9a98315e4c81214e617e2800664b29e5020b75bfc52a5da');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001246051815ce8', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'87befb2f04963afab9a98315e4c81214e617e2800664b29e5020b75bfc52a5da', X'95101f3f7db8673752eb6f7d2affa023e3f6c72ebddb4b5b78363c0046650a95');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000012468a35451f2', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'820de21bd2017207231fa2760953c725a4d46b2967a945844b695b5ad5c579df');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000012468a35451f2', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'820de21bd2017207231fa2760953c725a4d46b2967a945844b695b5ad5c579df', X'32afd1d5226c89a42bf9c9a4161230da6d3af009ef1caedee38d2f2c84540d46');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000012468a35451f2', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'32afd1d5226c89a42bf9c9a4161230da6d3af009ef1caedee38d2f2c84540d46', X'812f6ebaf927b61c0b7177502d25e20b1b7e19e62d04547ad2cea07f29653046');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124740dc27ee3', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'a4be0c2cb796b665be83dfd323c97e86ecdeafb92ac26792a537da4d69554ef5');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124740dc27ee3', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'a4be0c2cb796b665be83dfd323c97e86ecdeafb92ac26792a537da4d69554ef5', X'602698dc1d95a6125a8dcfdf632cb33f399e4aa80a31590107491fb2def8d61c');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124740dc27ee3', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'602698dc1d95a6125a8dcfdf632cb33f399e4aa80a31590107491fb2def8d61c', X'6640a63941e4ee25ebbb8a822c81a8605f7f99b74e0e4789da5ce879cb3292e0');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001247935f4f207', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'9eabc4c0d2f2d17a77fa5f77392c0a2843242f72f3248e9667c43d6e47381c7d');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001247935f4f207', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'9eabc4c0d2f2d17a77fa5f77392c0a2843242f72f3248e9667c43d6e47381c7d', X'dfa14591c431e85e8b6fb6ff993569f2ed0e60a15519c1e215f23b1392ad5e49');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001247935f4f207', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'dfa14591c431e85e8b6fb6ff993569f2ed0e60a15519c1e215f23b1392ad5e49', X'e2d0bef483a8758e5a304dd1a101a17d6b3232cdf9a94f0a77de11b455c87bd6');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001248282378a5e', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'9a071112a87477dd3a787f2ebbd4f45aabd79e7c756fe013fc61e9e0d3c52cd7');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001248282378a5e', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'9a071112a87477dd3a787f2ebbd4f45aabd79e7c756fe013fc61e9e0d3c52cd7', X'61122cc6ae80c7fc77dec743061e44056aea9ce077fec57181d32e8e9609f482');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001248282378a5e', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'61122cc6ae80c7fc77dec743061e44056aea9ce077fec57181d32e8e9609f482', X'038aa2c4c967c0d1f96947dd50ad408b1924a1ebf7cde8fc5ffb3edd49362747');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000012488e5370e16', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'44d9e825b2877b2ac0d74781aab647b9571de90c77beb519e9edef0d7458e3cc');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000012488e5370e16', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'44d9e825b2877b2ac0d74781aab647b9571de90c77beb519e9edef0d7458e3cc', X'fd5819a06618263130f59f8dc2f3e731b3eeaa09b63991a7c65df98ae6e5d3c3');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000012488e5370e16', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'fd5819a06618263130f59f8dc2f3e731b3eeaa09b63991a7c65df98ae6e5d3c3', X'6de8d3b27ce060e474422877f4588a88bee10fb28fdb9ee74a3620dd56c5148b');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000012494420d8ef7', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'17f7d0c6424f9df6e785cedd057dd13244ee2070cd1c6c16e745a2f7a824039f');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000012494420d8ef7', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'17f7d0c6424f9df6e785cedd057dd13244ee2070cd1c6c16e745a2f7a824039f', X'786e50a403b0abdab66951d97df4920e305bdeaa8ac7e21094a544c8f37d0941');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000012494420d8ef7', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'786e50a403b0abdab66951d97df4920e305bdeaa8ac7e21094a544c8f37d0941', X'57934e4c103da3844fa39db192f23e4726c5b58237702d8367f8272f077d32ab');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001249a1b39f3cd', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'11178cb884834574346734ca6252755d304455c24fc14a720e132f0118f0b1fa');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001249a1b39f3cd', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'11178cb884834574346734ca6252755d304455c24fc14a720e132f0118f0b1fa', X'dbc2ba3249aa1ec402fd48749b66a05c70677e15c7912191d2ff5b193681ba38');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001249a1b39f3cd', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'dbc2ba3249aa1ec402fd48749b66a05c70677e15c7912191d2ff5b193681ba38', X'f729f946010ffbf4b3d6750b2bae8ef1d2ffdf30029714c0b58a834cdfbbc656');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124a3bd1f8823', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'fe7300c3b228a90aa35d30bd073948210fd51d61e3e199200392c5a89ca55632');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124a3bd1f8823', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'fe7300c3b228a90aa35d30bd073948210fd51d61e3e199200392c5a89ca55632', X'a8f0a47a0e273945bafa6ee1e9bbc3011079ff6c8cd47be3bb241a363473ada5');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124a3bd1f8823', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'a8f0a47a0e273945bafa6ee1e9bbc3011079ff6c8cd47be3bb241a363473ada5', X'f3937be6fe6290b0ee32306e1c44c68739de3eb40bbe6258ecdd13f3cb724526');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124acb3b747f4', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'd4ce86ba6c8da149259a3d724d2ad14576f53db2999e1b1aade918ece79a0bc7');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124acb3b747f4', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'd4ce86ba6c8da149259a3d724d2ad14576f53db2999e1b1aade918ece79a0bc7', X'96428c31f4c4a49b7fb3218719d1d6a1c364136703e5fead17696180d95f586c');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124acb3b747f4', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'96428c31f4c4a49b7fb3218719d1d6a1c364136703e5fead17696180d95f586c', X'3e004d7c302dd892f2d2548c7ba0a83fba2d36d5b7776b932c9fad9864f3c244');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124b6ac0c1eee', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'45feb11ef07ebfc55fa4d462f4284e410d84eaba1465d59d2f9b36dd3404903f');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124b6ac0c1eee', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'45feb11ef07ebfc55fa4d462f4284e410d84eaba1465d59d2f9b36dd3404903f', X'32515839060e0153f0d6029ceb668776e37c9c0a01247be93161907e6e989a9f');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124b6ac0c1eee', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'32515839060e0153f0d6029ceb668776e37c9c0a01247be93161907e6e989a9f', X'aeb7ddb782e387f6abe5df1785a46382078ff1076364ce150c2f37cb83b2dd9d');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124bdf24d6bcd', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'8ce4b50745c7cc25756b8fe7a433485af4a8b2bad63c98b6e76101c5ee631a91');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124bdf24d6bcd', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'8ce4b50745c7cc25756b8fe7a433485af4a8b2bad63c98b6e76101c5ee631a91', X'45bb69d52719e88aa33292d2f888f283211a3d018d24313efb0334937ed4074c');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124bdf24d6bcd', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'45bb69d52719e88aa33292d2f888f283211a3d018d24313efb0334937ed4074c', X'ef56bddfc4cbcac1c4ec930a356711111d7a09298a798b73cd9df6f141009310');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000124bdf24d6bcd', 4, 'CONSENT_WITHDRAWN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"]}', X'ef56bddfc4cbcac1c4ec930a356711111d7a09298a798b73cd9df6f141009310', X'09a342a60cb87eff2aaa93da032cac58b71d369b9b1cf791cd9f9552eaf7a26b');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb0000000223d555b4e196', 1, 'CONSENT_REQUESTED', '2026-11-03 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'e8f0714d048349a8490dd6656d3343024aca19b70dfca93ca69e3d20eff14b54');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb0000000223d555b4e196', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'e8f0714d048349a8490dd6656d3343024aca19b70dfca93ca69e3d20eff14b54', X'11f30aa54a04601e61bd9ab032bd1ca490c8f8b7c3885c63094e9cac7ece7116');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb0000000223d555b4e196', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'11f30aa54a04601e61bd9ab032bd1ca490c8f8b7c3885c63094e9cac7ece7116', X'dab8e84c0351879ac712c300334ed66f8570815af8b6b03e9adb7f151765da9d');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb0000000223e39110f08d', 1, 'CONSENT_REQUESTED', '2026-11-03 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'ffc1e466286e171d6c9aa5a16e4f851cfd2ddcbb680b437d51c4d948bd6b3308');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb0000000223e39110f08d', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'ffc1e466286e171d6c9aa5a16e4f851cfd2ddcbb680b437d51c4d948bd6b3308', X'afe0ff83042c02e8699a145587d98bdb475b0eab20e4d0ea719ff30ca8547e18');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb0000000223e39110f08d', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'afe0ff83042c02e8699a145587d98bdb475b0eab20e4d0ea719ff30ca8547e18', X'b4a815debdedfc7f8ed2e39e8629c260ee30d5738c84fd8a8c6a71e7b36470a5');
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000123f2c4760e77', 0, X'ee9ad3ea9301609fcc855efef268ea2afdb80b4c663a3b799d655808426d31c5', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000123fb4c26d167', 0, X'9d63fa724ecc805ba19533c5392f1159220f9c8f9aa694d355553cfd6e68132f', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000012403e9226825', 0, X'62aa6845a3fd8cf065cc5f3ac825ba6c2f3b5bd587164960fd97b24069508355', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb00000001241134a6f452', 0, X'2253bd58bc06c61d2f18b97c53ad16840ae0d825799e649bce19b03b8ad1aab1', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb00000001241c633d70a9', 0, X'6731344840b8e5a9e2859a0aa3330e35cf235eedf79b53183b0a43f78bab5119', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb00000001242466772a16', 0, X'8d1fcdc36f42e441a827690ca8c01f1436bc16ebf62eca9f72eb6588fec0f5e7', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb00000001242d7aab8865', 0, X'b961e53c49cde4be48917e3b4337d5becde6246dab4648afc0b4a9db2da51167', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000124365bfcab1b', 0, X'628deb8e79fc4735a999b8f332567739393df446a84c3deb04dcec7ee4aa98a9', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb00000001244241112b04', 0, X'28467ac7de11d62c8da11ffb9c833774ca6bd8a80435ace65deae7de8eedf86b', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000124476e85bedd', 0, X'4bd87a1f370d17b8ddf8de1a119268dfd285a55b04d4673ef4aa34a0bb481b26', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb00000001244e37ae3aa1', 0, X'b1207f4f15d15a19e1e6741a0a7a595414461d0cbf163139de0738f199afb9a3', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000012457a8680220', 0, X'406800ad66b8bd59a5cfaa5cbd40a81fbf8af7d0c31ce1a61d9085c6d4712375', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb00000001246051815ce8', 0, X'b6552204d3685ff9b811cc77f6d8ebeb899dfb218ee0d5ee0ff05fcd7a22e72c', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000012468a35451f2', 0, X'9334fff4340ce924af0f40f4a606d6b6e2dcfce333563c98d3938c48d24fd010', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000124740dc27ee3', 0, X'c766f30e1f713aa55b697e2989657eaa8b4b6f5e403d95a233a4762a7a62e0e8', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb00000001247935f4f207', 0, X'865446d900579419a921927e2b93bf6429ca380e864ae1bf38e7236207d9510c', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb00000001248282378a5e', 0, X'14a2026bd0040841aac03cb43f6d9ee7f881c8f606b4fb1ed6f756cdf1e00075', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000012488e5370e16', 0, X'1ea651d60b7683410900046c3d6dda31267363838616a168a848f0ca86ca3c08', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000012494420d8ef7', 0, X'1cd2ccb719d3cd246504e1140feed6f184f5c8b880d9cec33c2d1bc626df2cda', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb00000001249a1b39f3cd', 0, X'a3f7cd853f38bd0f509274472e33e782d4a4ef8afd2d090a5820e3a4ee61a689', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000124a3bd1f8823', 0, X'01b83486d5dc44621d8c21d7f13653f204ea7f9da8d7a245acc4867ab16dcc95', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000124acb3b747f4', 0, X'4a0a2fb0b28f10adb793a45574aff8bc83ca8653d5a604fd71844419c625fc12', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000124b6ac0c1eee', 0, X'087af953566bdff37e1aa4dc689003a481bdc42b66d4bf47f9df1c9db32f4989', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000124bdf24d6bcd', 0, X'b3bf1b90850442815e5250e1e959af5aa0e4a46be69474495b6015cc68cb8500', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (2, X'01a19eeb8efb0000000223d555b4e196', 0, X'22bbcddce986e912ea100aa91ac21575972f3d53586703e5c09f56d72eaf1fae', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (2, X'01a19eeb8efb0000000223e39110f08d', 0, X'a3e7a4a1c077cb16dfa9356b27519a2ffb93b5390cb695fcfe7244aec6e63583', 0, NULL);
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb00000001157eb2ac0884', X'01a199c532fb0000000115b095faec66', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb00000001157f74cd59d0', X'01a199c532fb0000000115b36688229a', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb00000001158319b4f5cb', X'01a199c532fb0000000115b3f5273f3e', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb000000011583409b1345', X'01a199c532fb0000000115b72af62c99', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb000000011585482a5105', X'01a199c532fb0000000115b730f5365e', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb00000001158619515bb9', X'01a199c532fb0000000115b86b2ecdfe', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb00000001158852cd643d', X'01a199c532fb0000000115bbcd3780ad', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb00000001158a9ecb402b', X'01a199c532fb0000000115bf0d41b887', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb00000001158d9163d744', X'01a199c532fb0000000115bf7d2a6453', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb000000011590a0aa435b', X'01a199c532fb0000000115c2c3d0db63', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb00000001159397aca93e', X'01a199c532fb0000000115c48edf3571', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb0000000115940702a36b', X'01a199c532fb0000000115c4e1d28179', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb000000011596c310c16f', X'01a199c532fb0000000115c791b85b4e', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb00000001159a45a0613a', X'01a199c532fb0000000115c7baf07955', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb00000001159dc2985f99', X'01a199c532fb0000000115c927e6f494', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb00000001159f53feb885', X'01a199c532fb0000000115cc27d16099', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb0000000115a2267dbbb3', X'01a199c532fb0000000115cde4ba6e49', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb0000000115a51c089f8f', X'01a199c532fb0000000115cf25c894ab', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb0000000115a6a65f28ee', X'01a199c532fb0000000115cfe828641d', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb0000000115a8d9dc7f9a', X'01a199c532fb0000000115d3479a0668', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb0000000115aa95f3c8ca', X'01a199c532fb0000000115d645386619', '2026-11-03 01:00:00.123456');
INSERT INTO cr_credit (tenant, programme, credit, state, grant_number, grant_threshold, grant_credits, granted_at, usable_from, expires_at, introduction, expiry_told)
    VALUES (1, 1, 1, 'CONSUMED', 1, 10, 1, '2026-11-03 01:00:00.123456', NULL, NULL, X'01a1b8ab5afb0000000131fccbf7aebe', false);
INSERT INTO cr_credit (tenant, programme, credit, state, grant_number, grant_threshold, grant_credits, granted_at, usable_from, expires_at, introduction, expiry_told)
    VALUES (1, 1, 2, 'RESERVED', 2, 10, 1, '2026-11-03 01:00:00.123456', NULL, NULL, X'01a1b8ab5afb000000013211b67086e3', false);
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 1, X'01a199c532fb0000000115759deb9ceb', '2026-11-02 01:00:00.123456', 'SETTING_STORED', X'01a199c532fb00000001157319b89cd8', '{"name":"company","version":"1"}', X'58c689d88cfaac226d16df8cdf6839db2a68f519d64cd16cfd397c59528e4234');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 10, X'01a199c532fb0000000115eb1b996798', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115b72af62c99', '{"by":"recruiter-3"}', X'65c0d504c3cff905ff0309107a201435221b71385d41d2502c08e7df4c441174');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 100, X'01a19eeb8efb0000000124b5b00056fd', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115d77f5a6e2f', '{"consent":"01a19eeb8efb0000000124acb3b747f4","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'5207c473efc73adae5009719a934c686de92be7f7674d8127cf9efbb0d18e39e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 101, X'01a19eeb8efb0000000124b885dc2e25', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115d88a2f2ae4', '{"consent":"01a19eeb8efb0000000124b6ac0c1eee","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'6c63fa7323562266de496bc19acaa9692fa3a314340c8a412607aaac7f9d479f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 102, X'01a19eeb8efb0000000124c11605fb98', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115db66d8a20a', '{"consent":"01a19eeb8efb0000000124bdf24d6bcd","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'd2982cf834f97ac9811b320ecefe280f78dd51488b521f5349f12dbaa9ed0cb1');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 103, X'01a19eeb8efb0000000124c249f93a58', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000123f2c4760e77', '{"sequence":"2"}', X'498805011674f08c966a415e2777e134cba9d52d4754e0134cf613a911b6dd0d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 104, X'01a19eeb8efb0000000124c3cc7dec74', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000123fb4c26d167', '{"sequence":"2"}', X'fe9cd8bafd496112950e85a72f7db723a140ad3a472668e84083c0c60ffadbbb');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 105, X'01a19eeb8efb0000000124c3ed405a0d', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000012403e9226825', '{"sequence":"2"}', X'f8aa8fda5db2214978b849b30cb58297cd39086e891ceed0203a6b072a8c179f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 106, X'01a19eeb8efb0000000124c4804821cc', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb00000001241134a6f452', '{"sequence":"2"}', X'597563bf8447fb82c176b96e60e8c64d59fd5c37f4297ccc65d02f1f8060fa58');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 107, X'01a19eeb8efb0000000124c6f0673b3b', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb00000001241c633d70a9', '{"sequence":"2"}', X'6238cdcae7704b0fee79a8a84b92e74d10c4d7f2dc302b3d057be1ef23baf095');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 108, X'01a19eeb8efb0000000124c9fab93040', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb00000001242466772a16', '{"sequence":"2"}', X'd8e45429c6fa284d9d46a3a5efbb65200a724acad48e0e1846228e8d279a6ba0');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 109, X'01a19eeb8efb0000000124cc099679d4', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb00000001242d7aab8865', '{"sequence":"2"}', X'38274dabc0830d72b365a0bc5c1f02e80793f398f4056be7ff678bcb2bbcd2c8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 11, X'01a199c532fb0000000115edf7a6bb58', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115b72af62c99', '{"agency":"agency-1"}', X'94b128190b263b39b5458a0dfeec3c54826b8ea73e3cb8573c33b8aaa8e9aebc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 110, X'01a19eeb8efb0000000124ce37e1e217', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000124365bfcab1b', '{"sequence":"2"}', X'45b853312d44d89d1d6c418e45b9493abc7f261310e45ceaa949810abad3cdce');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 111, X'01a19eeb8efb0000000124cec3f3d92f', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb00000001244241112b04', '{"sequence":"2"}', X'4121635d5b39cd760fc7653c1e651be3440615332f59c88b34b629c6ec530a03');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 112, X'01a19eeb8efb0000000124cf66ef73ef', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000124476e85bedd', '{"sequence":"2"}', X'48cd630da19e6ab60998aa4cc82ce62163cc75f52740ff6ba0a21167a5e839e4');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 113, X'01a19eeb8efb0000000124d2be14b389', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb00000001244e37ae3aa1', '{"sequence":"2"}', X'5b6a4f8aa60b6b8f34b8d15419e1001396aefed988abd262dba98f77d4102d15');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 114, X'01a19eeb8efb0000000124d4be0fd444', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000012457a8680220', '{"sequence":"2"}', X'3965423c99b7b45a6a0acff587f025487462e75f54128899fd768f4626a00bfe');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 115, X'01a19eeb8efb0000000124d5db7ee664', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb00000001246051815ce8', '{"sequence":"2"}', X'7ee77fad518674315f831110158d41d10d47b4aebdb43b2e26cd065cd42f496b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 116, X'01a19eeb8efb0000000124d7128550d5', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000012468a35451f2', '{"sequence":"2"}', X'26b0e9cef8bbb0741072f0b0ed65f58e81a40fac9986b6edcce7d99dfcfbf278');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 117, X'01a19eeb8efb0000000124d712fd2bb8', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000124740dc27ee3', '{"sequence":"2"}', X'cd5c441f456ef5cdd80e428f7735ba74b830e20af092f5d9990de175c266c205');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 118, X'01a19eeb8efb0000000124d7b16ff304', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb00000001247935f4f207', '{"sequence":"2"}', X'c64d905125fb7595a19244f39100010408db5f41f14a9d0e178c0f8f089edd4f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 119, X'01a19eeb8efb0000000124d932824368', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb00000001248282378a5e', '{"sequence":"2"}', X'9f00851cd11a691e8ac059daae45b1c4e5c8691372ed965761f39b4c9b6de97d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 12, X'01a199c532fb0000000115f120f243fd', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115b730f5365e', '{"by":"recruiter-3"}', X'6131063c2b215d683b6bb16316ab63ddef7f8fc00d0d436bbe1afa796389578a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 120, X'01a19eeb8efb0000000124db505588aa', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000012488e5370e16', '{"sequence":"2"}', X'57fdba8e08dc4f8cb3f0e8f03ac1dba91b52a3415c0861844960c842b4a8ca3a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 121, X'01a19eeb8efb0000000124dc0252d62b', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000012494420d8ef7', '{"sequence":"2"}', X'2af32a59f1d4495943adf80e3327f3a14585a9891b5e4f8e814f8dc38d540c8c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 122, X'01a19eeb8efb0000000124de964bf3a2', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb00000001249a1b39f3cd', '{"sequence":"2"}', X'36360a89a1d93bd498eac9351d72ccba12af99dd8d8358a8762ba4994e49718c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 123, X'01a19eeb8efb0000000124de9e043d99', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000124a3bd1f8823', '{"sequence":"2"}', X'9ce690a9ab352a5e2d1d50a05c3caea02aa99df82f500a6b2444020e9191563c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 124, X'01a19eeb8efb0000000124e1d72f245b', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000124acb3b747f4', '{"sequence":"2"}', X'840a66976d80cc70d5e68b7218b0c2cbe0772ff40a55a85b702bafa42fe5453d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 125, X'01a19eeb8efb0000000124e4dce9b7dc', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000124b6ac0c1eee', '{"sequence":"2"}', X'09a7d24bf21390d0274a3a2716e676be258e03cf78a0eed8eac6debe5ff66746');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 126, X'01a19eeb8efb0000000124e5c44ec624', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000124bdf24d6bcd', '{"sequence":"2"}', X'5a014af0e2ed64b9ae60c0af7ffeb46a556ac7b3bcbbebce30e1725b4a6c0843');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 127, X'01a19eeb8efb0000000124e8b27c6f06', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b095faec66', '{}', X'f890060b68329b58da61376f9891b00dabca87c2bac4f3399872571251b8bb4d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 128, X'01a19eeb8efb0000000124e9aaf0f2ed', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b36688229a', '{}', X'587af836303fe53b9a860b2e477bd09b5f7bb0800585e73e3bbde03af7274305');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 129, X'01a19eeb8efb0000000124ec698127cd', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b3f5273f3e', '{}', X'42ef40d2d1e130d950d5bffa6910067b20ceb2975925a061b21a07dce43ea675');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 13, X'01a199c532fb0000000115f2bb039885', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115b730f5365e', '{"agency":"agency-1"}', X'30f6844edd58727a7d5a4ba321f8832776da215e008446b20646abb00387594d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 130, X'01a19eeb8efb0000000124efa15cc248', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b72af62c99', '{}', X'5a4c40967ef11eab2d5bec035f4bc2fa24eb56c0e3702df940c90386c44e8560');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 131, X'01a19eeb8efb0000000124f22f9166be', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b730f5365e', '{}', X'bf9a33b33aa47d269713798d998e66255685a40411a5ca8bd5d171837118ecb1');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 132, X'01a19eeb8efb0000000124f2f202014c', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b86b2ecdfe', '{}', X'8d9a72635072a4215ad880248b74d9430ccabcc8fc3d5394ff7f01dc1e36088b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 133, X'01a19eeb8efb0000000124f3de5e62d1', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115bbcd3780ad', '{}', X'699797a67fd44e83f6ac8b599754a4ae8e766386db5c8bde8efd2bbc738d9dbe');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 134, X'01a19eeb8efb0000000124f6f4685544', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115bf0d41b887', '{}', X'96030508145aa98fd7149e9733f7dbf5a083ef83ace022d9702a6d0dcf123cea');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 135, X'01a19eeb8efb0000000124f85c892c37', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115bf7d2a6453', '{}', X'7d9526fcbe6f5b5eb3a3b068ba2fe3a093d2b06eb533d04a9adfb52b92ec8af5');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 136, X'01a19eeb8efb0000000124fb23b0a258', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c2c3d0db63', '{}', X'5931d3df551004b52cd9b48613b88c2767efc77826b599520419802cb2d1f3d7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 137, X'01a19eeb8efb0000000124fe765fbfe2', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c48edf3571', '{}', X'0fccb9c057ffa72b71660ce6858a7cb5f6f67fcb647ac35db1db992ec3530066');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 138, X'01a19eeb8efb0000000125000c4163c9', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c4e1d28179', '{}', X'dfce398e3d8d1cc5e01641824d86b5b50bb8c1d9a962b1f9e10a83bccca1c25e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 139, X'01a19eeb8efb000000012500ff42ac92', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c791b85b4e', '{}', X'6b796bc5dc676b4abf25cf7f81a99c8ea6d39ea64c032fb538670ae48c59613a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 14, X'01a199c532fb0000000115f4a3d5b28f', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115b86b2ecdfe', '{"by":"recruiter-3"}', X'ea84d8242073b2b1dd355ce34da2d2e02147e97f06d7c35796908629e4c9926a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 140, X'01a19eeb8efb00000001250292f43a21', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c7baf07955', '{}', X'b6f1a2c26fca8e20c6f1565ba49492629f00cc0ebe65daf6eb4d3dc53f2d70a3');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 141, X'01a19eeb8efb00000001250461b82cf2', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c927e6f494', '{}', X'0fcf0b6491723f1d72f983fa1a57c36c9c11861f13a1e4f0e472511b1bcdcb06');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 142, X'01a19eeb8efb000000012505cd8a2db4', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115cc27d16099', '{}', X'791bcb3a198ca0157858d16d240d347188454a9935e6dac828f8c8a4c218f749');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 143, X'01a19eeb8efb00000001250748f6dcb4', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115cde4ba6e49', '{}', X'd6292299393b641fb72717585b9b40b0a547b72486ff0fbedc31873d33eea7ac');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 144, X'01a19eeb8efb000000012507645505be', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115cf25c894ab', '{}', X'ce5280ed69fe71a809c5f5c7e094dea9260af6989f23450350c6e2c33a3a1369');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 145, X'01a19eeb8efb000000012508e1bf3b72', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115cfe828641d', '{}', X'eaf25cf9268d1559b14d66859cd2436be76c10bc3d38cc6b57d57394f318244d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 146, X'01a19eeb8efb00000001250b09f7f5f4', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115d3479a0668', '{}', X'bd11a9461a77c0a57beaaa972a7f3c82fff4dac7a6e5b5e30f68cdd9ea4a01a3');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 147, X'01a19eeb8efb00000001250deb3c975e', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115d645386619', '{}', X'38ce3628135c7f25bb46f8006b461cdff5e9f4960f8273ec49eae69b1576f799');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 148, X'01a19eeb8efb00000001250dfb24ceec', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115d77f5a6e2f', '{}', X'07c5eded519c51c3442c6b381b1cad8854afc3ebc4ef18aaba49e5451de32e34');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 149, X'01a19eeb8efb00000001251020a62d40', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115d88a2f2ae4', '{}', X'201bb7e0ec19943ae7fa98731a33c002664e3572f1aaa6959d2d97274a593f4f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 15, X'01a199c532fb0000000115f72df79af7', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115b86b2ecdfe', '{"agency":"agency-1"}', X'331d4bbe83e8131be72e2efa1b19625d592d7092e2d082f0d854ed39bbacb080');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 150, X'01a19eeb8efb000000012511718bc2a6', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115db66d8a20a', '{}', X'c644fa9253351c6cab2a6b2d8e0da33f8acac389480e398078b593eba92d786b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 151, X'01a19eeb8efb00000001251419e1df2c', '2026-11-03 01:00:00.123456', 'CONSENT_WITHDRAWN', X'01a199c532fb0000000115db66d8a20a', '{"state":"WITHDRAWN"}', X'df196b5f3044e4c1400b876b971fca419fbcf27b3bd7421a27c444992f15afca');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 152, X'01a19eeb8efb000000012516f88d3915', '2026-11-03 01:00:00.123456', 'AGENCY_INSTRUCTED', X'01a199c532fb0000000115db66d8a20a', '{"agency":"agency-1","kind":"CONSENT_WITHDRAWN"}', X'3ca76a66ba731b2c9a9c8855f62872323ab82b2b0da767a0edef40cd9aa076e2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 153, X'01a19eeb8efb000000012518697c609c', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b095faec66', '{"answer":"ACCEPTED_NEW"}', X'b63d730c71f04b156715b5c7b4367ad2110b41d758312a4a1c743d4e95fdf588');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 154, X'01a19eeb8efb00000001251a4e6ad1df', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b36688229a', '{"answer":"ACCEPTED_NEW"}', X'640b73b7603b64b8b472b272dfd90cc912d300944a3e03732132f6e1a9d79c4d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 155, X'01a19eeb8efb00000001251c5b38c077', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b3f5273f3e', '{"answer":"ACCEPTED_NEW"}', X'ba11a5722d549be6390364c429b596cca7467ad6ca213ff7a164dd3abafc9d6b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 156, X'01a19eeb8efb00000001251e29dfe57a', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b72af62c99', '{"answer":"ACCEPTED_NEW"}', X'278160aa8de556fc084e4d2389f1d05defa2c1ba30d29af409b074edc8f2de66');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 157, X'01a19eeb8efb00000001251f50979c05', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b730f5365e', '{"answer":"ACCEPTED_NEW"}', X'2343e28511d738b34b11882e7899ce3b758b98dcbbe5a11a776e2db9c10e2cc8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 158, X'01a19eeb8efb00000001251f713f8298', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b86b2ecdfe', '{"answer":"ACCEPTED_NEW"}', X'2c157d82111f5a2a8a654f9829483acc06e73c4eb764fc6420f82fdd011d6ddd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 159, X'01a19eeb8efb0000000125207c794d71', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115bbcd3780ad', '{"answer":"ACCEPTED_NEW"}', X'31a413a5ceb3f657b6032486562f9d78010de77a01d88e1a3e74ec344471a157');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 16, X'01a199c532fb0000000115fa7894d7a3', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115bbcd3780ad', '{"by":"recruiter-3"}', X'abbba7d15122cfade9877d263a5bca6490681230f23df3439c2dff6297cfc8dd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 160, X'01a19eeb8efb000000012521a028770b', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115bf0d41b887', '{"answer":"ACCEPTED_NEW"}', X'ce2836823afb1080bf4b29e78cbe9e7fc4b90c18d8f91f5755e46d0ca8bd1613');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 161, X'01a19eeb8efb000000012523ff837088', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115bf7d2a6453', '{"answer":"ACCEPTED_NEW"}', X'636500b44c4fa4d567d9aa60738b40226663519c1c7dce366d93bbc51b05615b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 162, X'01a19eeb8efb00000001252568be3afc', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c2c3d0db63', '{"answer":"ACCEPTED_NEW"}', X'4180da41e6f44fc26411787b78faa54e566ed66bbd1ff0201a39f52d7a6f309e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 163, X'01a19eeb8efb00000001252841081d32', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c48edf3571', '{"answer":"ACCEPTED_NEW"}', X'2cabc533da37c136dd8532224d3745e4411cb244793d3d477fa249bd90c95ac7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 164, X'01a19eeb8efb00000001252863e89fbc', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c4e1d28179', '{"answer":"ACCEPTED_NEW"}', X'34e623ca40e5ba8102580114c1ce8342e2b4860613b6be2ab6397302b3bd7171');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 165, X'01a19eeb8efb00000001252b487986e9', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c791b85b4e', '{"answer":"ACCEPTED_NEW"}', X'7e5e3e0a26041180353b0d95285cb95f44e6775e091bce3adf06b347e46d2f7a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 166, X'01a19eeb8efb00000001252dc9e2e761', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c7baf07955', '{"answer":"ACCEPTED_NEW"}', X'8146b10f4a505af55db97f6ac4de98b526cb461656f862ed88a8336ee2e982bc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 167, X'01a19eeb8efb00000001252e230beba0', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c927e6f494', '{"answer":"ACCEPTED_NEW"}', X'dc24182cae0e585fb4b9f37b0e107e347d42ee4452e390d9dd04f66972e65a1b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 168, X'01a19eeb8efb00000001252f0d42a419', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115cc27d16099', '{"answer":"ACCEPTED_NEW"}', X'e99c49c7c000a5d081f1cffae03553fa757d285eea230c3147c7ba62342ff6fe');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 169, X'01a19eeb8efb000000012530d8a233d0', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115cde4ba6e49', '{"answer":"ACCEPTED_NEW"}', X'cd89defab7f1ebf35fd9cf80c100035622af7ecf2e7261987f89e45fef081890');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 17, X'01a199c532fb0000000115fd75dbaf12', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115bbcd3780ad', '{"agency":"agency-1"}', X'2cae04cc54db9c2b7c8172512554299223468d1803f87edf3d91130b25f3b224');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 170, X'01a19eeb8efb000000012530e2a874e3', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115cf25c894ab', '{"answer":"ACCEPTED_NEW"}', X'a41e9090011bb4b224871e7ad88755d42de9ccc273bfc2682f2891929c6fea9d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 171, X'01a19eeb8efb000000012530e63f5b07', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115cfe828641d', '{"answer":"ACCEPTED_NEW"}', X'fcb0fe0255e12b110c4488a6acdd9572cc71caac65afe1dcc90056ba7301d89b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 172, X'01a19eeb8efb0000000125326ac2f173', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115d3479a0668', '{"answer":"ACCEPTED_NEW"}', X'e285909fa035727b32f38441c54aed2d9cb3b5fef295863a7f1f6999f013fa88');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 173, X'01a19eeb8efb0000000125328c4962d8', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115d645386619', '{"answer":"ACCEPTED_NEW"}', X'a5b1ea39b89dc69d93312e4b39549af233910e95acbc7642fb49ee98503a8ec1');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 174, X'01a19eeb8efb0000000125346546e543', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b095faec66', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"1"}', X'e862f378c00d29c376de80a32dda00f89e619ecaee2e3ba80360825e8d480955');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 175, X'01a19eeb8efb000000012536bb2f9b93', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b36688229a', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"2"}', X'9fa778f92cfcc3b5207be517eca3ff97c321d33665e637d2604c831290b182e0');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 176, X'01a19eeb8efb000000012537ee8a286f', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b3f5273f3e', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"3"}', X'8433d5028dc9d4ff1e3f1c718034cb3bd30bc7834784baa0bc5f900339696bcd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 177, X'01a19eeb8efb000000012539526f02da', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b72af62c99', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"4"}', X'54815d8b8667685368c6df178852aa648983aef9471505d70e96c340d035d321');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 178, X'01a19eeb8efb00000001253c66bf4a2e', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b730f5365e', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"5"}', X'f5f07da9bd5d4cac3f8635f81d3024b54052afc41518268cd842cd9064e670a2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 179, X'01a19eeb8efb00000001253eef5ad9db', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b86b2ecdfe', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"6"}', X'f802cec6675e606a083be0e26a64175b40f2d189ad1b57a6a1e9e5dbf0029135');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 18, X'01a199c532fb0000000115fe7bbf0924', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115bf0d41b887', '{"by":"recruiter-3"}', X'f985b1d4616a432ba4ceaa104f39a540712fff33af971eab44fe701ac222b83d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 180, X'01a19eeb8efb000000012540503a4bff', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115bbcd3780ad', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"7"}', X'bb89d2366cbb201bedfaa3b1d95a4a410d3a008e1a6149c2878af49311ef5f51');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 181, X'01a19eeb8efb00000001254176fe8748', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115bf0d41b887', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"8"}', X'dd133f73b02fc3167811e348a46929d3acf2ade0ff5d764bfa1a72cef867b786');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 182, X'01a19eeb8efb00000001254435107ad6', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115bf7d2a6453', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"9"}', X'5d6a3e0584bc252086def320fe7b3b7ddfbb3aeacc3cd7d292a9fe875befafe4');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 183, X'01a19eeb8efb000000012545a10d9f43', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c2c3d0db63', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"10"}', X'd7f289f124616a4c2fc3f3460fe4e7b91613a8ce4c01ee5de0dd4b8b531c6e9e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 184, X'01a19eeb8efb000000012548ae84df7b', '2026-11-03 01:00:00.123456', 'CREDIT_GRANTED', X'01a19eeb8efb000000012548ae84df7b', '{"agency":"agency-1","amount":"1","contract":"1","grant":"1","sequence":"11"}', X'ab6f401d614f87353cdfaed4167a02d7433f33c524b9b1ae61e0470c58617da0');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 185, X'01a19eeb8efb00000001254bbece9f95', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c48edf3571', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"12"}', X'8789a3c2d31e7db9e9150e61243b2ed1bfbfeac8042cf807d46fd0300802c596');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 186, X'01a19eeb8efb00000001254c205d3de0', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c4e1d28179', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"13"}', X'3da35389db7e29cdc0eab826003061f27461edad6f404a8de05c4f47b92a5e9b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 187, X'01a19eeb8efb00000001254ecc325bc4', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c791b85b4e', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"14"}', X'1031b35530f1d950988fe725ac3588885e85ac639219a64f51dc5875921e0098');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 188, X'01a19eeb8efb000000012551f9a43a74', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c7baf07955', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"15"}', X'a62c6a1e97330947ce2d9f2819411792d4434e54ac1f1eceeb21afe50d42ffdb');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 189, X'01a19eeb8efb000000012553ec75b419', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c927e6f494', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"16"}', X'95b66bd09c45200cea64c1d8fc519da53d24430dd06ccf5541e730fe8628245d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 19, X'01a199c532fb000000011601bcecaa3c', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115bf0d41b887', '{"agency":"agency-1"}', X'5f35587dd1cc1029d0fcf8a2de6217f62d0cab2839444d9ef28d6f9356acbc43');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 190, X'01a19eeb8efb0000000125544a3b6cdc', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115cc27d16099', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"17"}', X'253d8f2987dbc2bc0d2587ae7b03fca2cf259f89222f16f0791e291173bf2c52');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 191, X'01a19eeb8efb000000012556d2b8d11a', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115cde4ba6e49', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"18"}', X'4582e361d9765d4a388a50307972046db5d98805d82983163c1ee5654d91cbc8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 192, X'01a19eeb8efb000000012557e86873a4', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115cf25c894ab', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"19"}', X'def9535e41023b51efaa5d49acd3a0b515e6b774f760169a99be96be6c26714e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 193, X'01a19eeb8efb00000001255aaf733baf', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115cfe828641d', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"20"}', X'2fb3d566f0175f7e8f3a4705614d99697011956f068a2bfab2ee1e20a3542c51');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 194, X'01a19eeb8efb00000001255b7660da26', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115d3479a0668', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"21"}', X'5e6b4699e54343246c7bb668ec256c1f7b60fc732d910425fde9f09e8bdd22a4');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 195, X'01a19eeb8efb00000001255c2ce6816f', '2026-11-03 01:00:00.123456', 'CREDIT_GRANTED', X'01a19eeb8efb00000001255c2ce6816f', '{"agency":"agency-1","amount":"1","contract":"1","grant":"2","sequence":"22"}', X'3bdef293be09410030d097715ae937fad3932e2d267e01863d6bf986c4deed51');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 196, X'01a19eeb8efb00000001255e0b3c5fb5', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115d645386619', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"23"}', X'c24512f69e5bc2f243b8ff81275b55e405585ae6f4f471aea535be59a6e279fa');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 197, X'01a19eeb8efb000000012560ef14462b', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115d77f5a6e2f', '{"answer":"ACCEPTED_DUPLICATE","firstKnown":"2025-04-01","reason":"ALREADY_KNOWN"}', X'0bc7b3132c7acfca468ed2a6ff48b04ed08d955d8dd4ab11d8c976d54a5af242');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 198, X'01a19eeb8efb00000001259bf9fea5b5', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000124bdf24d6bcd', '{"sequence":"4"}', X'5d6a4ef37e1efcf895f6dbd590536e3d538b5a29e09db458b25d83e7e92e6ba3');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 199, X'01a1b8ab5afb0000000131fedb562bae', '2026-11-08 01:00:00.123456', 'CREDIT_RESERVED', X'01a1b8ab5afb0000000131fccbf7aebe', '{"agency":"agency-1","amount":"1","contract":"1","credit":"1","sequence":"24"}', X'7db8d0b46aae775ee6cf0e65a3f9b239026c59459f05e03fdbaddae66acda9fc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 2, X'01a199c532fb000000011579563854ed', '2026-11-02 01:00:00.123456', 'SETTING_STORED', X'01a199c532fb00000001157679437ec2', '{"name":"agency/agency-1","version":"1"}', X'301f3cf900c274bd6064260347c2f3f6c8b83335ecf411548b6b284244532e67');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 20, X'01a199c532fb000000011602a773bace', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115bf7d2a6453', '{"by":"recruiter-3"}', X'2182b05b472fd5c272653046a3c9942251e45769ed5259c2b1eba39a0606edd2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 200, X'01a1b8ab5afb0000000132040d6ecbc4', '2026-11-08 01:00:00.123456', 'INTRODUCTION_CHANGED', X'01a1b8ab5afb0000000131fccbf7aebe', '{"by":"AGENCY","credit":"RESERVED","state":"PROPOSED"}', X'0a6218b217b718c6a16d5ff7d49f3040f797eda71cf518bc782ba9449045b7ce');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 201, X'01a1b8ab5afb00000001320708a4198e', '2026-11-08 01:00:00.123456', 'INTRODUCTION_CHANGED', X'01a1b8ab5afb0000000131fccbf7aebe', '{"by":"COMPANY","credit":"RESERVED","state":"ACCEPTED"}', X'0d5ad28884dd7f4e12fab2468308d07717169a76c70b5f54d51ee1d3e0411e40');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 202, X'01a1b8ab5afb000000013209fadfe981', '2026-11-08 01:00:00.123456', 'INTRODUCTION_CHANGED', X'01a1b8ab5afb0000000131fccbf7aebe', '{"by":"AGENCY","claim":"JOINED","credit":"RESERVED","state":"JOINING_REPORTED"}', X'f73c7649d58f9f17936f51feef222fcad8022bd24776a38d4d6c955093c0cc81');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 203, X'01a1b8ab5afb00000001320d92c9e71b', '2026-11-08 01:00:00.123456', 'CREDIT_CONSUMED', X'01a1b8ab5afb0000000131fccbf7aebe', '{"agency":"agency-1","amount":"1","contract":"1","credit":"1","sequence":"25"}', X'd485be7d327312c96a3181ab8b12bb2c5f5604c8f36a1c49d80f3094c57b9422');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 204, X'01a1b8ab5afb00000001320e4ab14d21', '2026-11-08 01:00:00.123456', 'INTRODUCTION_CHANGED', X'01a1b8ab5afb0000000131fccbf7aebe', '{"by":"COMPANY","credit":"CONSUMED","state":"JOINED"}', X'd8c2af20497c13fea1dc1d7898be3a55bad98c377655016b075ea2b145f4eee1');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 205, X'01a1b8ab5afb000000013212b0459fd1', '2026-11-08 01:00:00.123456', 'CREDIT_RESERVED', X'01a1b8ab5afb000000013211b67086e3', '{"agency":"agency-1","amount":"1","contract":"1","credit":"2","sequence":"26"}', X'95c099a3a1981629c759f8e06fad018d063c76e030685f7ee3f8756450ec34ee');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 206, X'01a2396a56fb0000000137903bc663ae', '2026-12-03 01:00:00.123456', 'SETTLEMENT_ISSUED', X'01a2396a56fb00000001378f75641563', '{"actor":"accountant-1","month":"2026-11","partner":"agency-1","sha256":"c2ef56db4de84b8e9f97a178bf4e1658b510a2511f06d6afc6790e0521ceef70","side":"COMPANY"}', X'14331c24bc256862e62883655db916a4c4f20efa680cd8bb36f4d1c9c51c9b7c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 207, X'01a2396a56fb00000001379100de9f88', '2026-12-03 01:00:00.123456', 'LINK_EXPIRED', X'01a199c532fb0000000115dcf10ae195', '{}', X'dad5e2dfafa7a931bada900852f4b56870a8ab341733fc9a4814d8586bf277cd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 208, X'01a2396a56fb00000001379730770d63', '2026-12-03 01:00:00.123456', 'ANSWER_OVERDUE', X'01a199c532fb0000000115d88a2f2ae4', '{"agency":"agency-1"}', X'ae522bc47e174312c1fc25ed0c9fed47f85a431497f5de07728faf4a680357be');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 209, X'01a2396a56fb00000001379a02bd2a09', '2026-12-03 01:00:00.123456', 'REFERRAL_DISPUTED', X'01a199c532fb0000000115d88a2f2ae4', '{"agency":"agency-1"}', X'c584d52a3ce2f6e728baf70346fdecc5e7392ed99fc0bed45a4e445eacdf4066');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 21, X'01a199c532fb00000001160442f3959d', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115bf7d2a6453', '{"agency":"agency-1"}', X'99ecee98ac529f73976c039e01867ffc9afeabddff86d688c1bd857334d18378');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 210, X'01a2396a56fb00000001379ce6277711', '2026-12-03 01:00:00.123456', 'INSTRUCTION_OVERDUE', X'01a199c532fb0000000115db66d8a20a', '{"agency":"agency-1","kind":"CONSENT_WITHDRAWN"}', X'e56bd8780a3c7f7780310e8ea9f0cfc6ab771afc5ee94b42def8a3743fcdc704');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 211, X'01a2396a56fb0000000137a00606a7d5', '2026-12-03 01:00:00.123456', 'RETENTION_RUN', X'01a2396a56fb00000001379e2cb790a3', '{"rows":"1","what":"ANSWERS"}', X'53efb56d2f60d38dad0b3fdf3d9cf6f2a960d10e18f56de9e9a4093c53cbc1b7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 22, X'01a199c532fb00000001160662c2e6e8', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115c2c3d0db63', '{"by":"recruiter-3"}', X'2f52fc9246386f0e62fca1bf896b672c172180262643e3f2f724f691eb6a82d6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 23, X'01a199c532fb000000011607a3711a64', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115c2c3d0db63', '{"agency":"agency-1"}', X'5e40e5f6b6bf8a2ee74c032b4404f36322d20f45e65fb0fa794506142887e4da');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 24, X'01a199c532fb000000011607aa468769', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115c48edf3571', '{"by":"recruiter-3"}', X'0b7a152455931285d56f259707c840a8a3d4be2bfa62a124ba83dac91878afde');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 25, X'01a199c532fb000000011609b5d2265d', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115c48edf3571', '{"agency":"agency-1"}', X'f1348fa4e5f4de2f2d40f461074c5f717ccc081fc76a74d37239c94ef7e3a050');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 26, X'01a199c532fb00000001160aa8a932e0', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115c4e1d28179', '{"by":"recruiter-3"}', X'dc48a11db942a8d585895f4dcbcfb33f85f4b83c6498e3a25a0e558aaecbd33d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 27, X'01a199c532fb00000001160def85d283', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115c4e1d28179', '{"agency":"agency-1"}', X'925f6b7aec0ff1bc447d0ef55da52e1cb0267db351b60e77305b34e947172690');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 28, X'01a199c532fb00000001160e83f816c9', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115c791b85b4e', '{"by":"recruiter-3"}', X'11f2a11776e7a4dcf5b12d7354c3ca9980b4ef7f2dc617711b5a162a571b0823');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 29, X'01a199c532fb00000001160fc4e6bcee', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115c791b85b4e', '{"agency":"agency-1"}', X'218b2516513caa9dc5580cc30714ba88506584f336116d14ccb39c8892b680cd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 3, X'01a199c532fb00000001157c70e67f80', '2026-11-02 01:00:00.123456', 'SETTING_STORED', X'01a199c532fb00000001157bfffb9666', '{"name":"programme/agency-1","version":"1"}', X'02e8409ecda6afb0c78a79678be6dde4f6bfd29f4b6e39f2fdd16384bda4c3ac');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 30, X'01a199c532fb0000000116108c0ce3ab', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115c7baf07955', '{"by":"recruiter-3"}', X'2c665b03b97e2ff1d10a7f51ebf6fbd114cc80fe420379d9a1d28559b249da74');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 31, X'01a199c532fb000000011611a054413d', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115c7baf07955', '{"agency":"agency-1"}', X'69226bceb755af9b9de49f61ace4f3e99e5cafaa0dc0305cc33d790b7a4508c6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 32, X'01a199c532fb000000011612ea0db8df', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115c927e6f494', '{"by":"recruiter-3"}', X'9a967a68288a3502dcce5b6fb7c5366cf28b7486ae798d53bb483a79bc0b76d8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 33, X'01a199c532fb000000011615f608dfb9', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115c927e6f494', '{"agency":"agency-1"}', X'3e5c838114ff9ee13af6ee493fd8240dcfd85024d8df0b1020778c3cded36487');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 34, X'01a199c532fb000000011617a0b1908d', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115cc27d16099', '{"by":"recruiter-3"}', X'8e626a50a81f87890841746799e71fcde7b5e61d9643dc37ceeef86acf87b59a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 35, X'01a199c532fb0000000116190154de99', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115cc27d16099', '{"agency":"agency-1"}', X'90a18f48b00742137770f2833b4e3ae218fc22a0adebe2b1533655e83c3cbd4f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 36, X'01a199c532fb00000001161c09ef3061', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115cde4ba6e49', '{"by":"recruiter-3"}', X'3439f9eb314113185616523e5c5374d746d639c8793a0631c357a75b0329404c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 37, X'01a199c532fb00000001161cf51e1993', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115cde4ba6e49', '{"agency":"agency-1"}', X'7b14b3eead074739d1bdb461923af33be1cb224805b6cf8000b478cf749b90a0');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 38, X'01a199c532fb0000000116202707c88f', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115cf25c894ab', '{"by":"recruiter-3"}', X'6ab2921a31d2f898933eb7b38bbc222ea978ea8b770a376acf927586dfc23f9a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 39, X'01a199c532fb000000011620a3973686', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115cf25c894ab', '{"agency":"agency-1"}', X'aee56a6282dd7a1af477698a933edbaa973129c16c05f2dc7f51121dcc467198');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 4, X'01a199c532fb0000000115de7e26b6df', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115b095faec66', '{"by":"recruiter-3"}', X'9083e0372278ee06baf993ad684ef1cc92128bc2141249d2bfc301878d0b836e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 40, X'01a199c532fb000000011620ecfd8c81', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115cfe828641d', '{"by":"recruiter-3"}', X'2a4a1ccb020db86f4ab4044dd25db9d20c57c4d424095cb51dedcfbef7d6901f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 41, X'01a199c532fb0000000116236e9ba7e0', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115cfe828641d', '{"agency":"agency-1"}', X'ee9191e45b6a50301b0b30dff73ddff60e0ff42b0ee49fbe10d34d6e74922ece');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 42, X'01a199c532fb0000000116264b399076', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115d3479a0668', '{"by":"recruiter-3"}', X'16b807c195696f1f8b28efed54888be659d40a621e4cabf0fb515a6a2fb9401b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 43, X'01a199c532fb000000011628516393d6', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115d3479a0668', '{"agency":"agency-1"}', X'c15c84740de8b8c4c0ef3d4c88569b4a203576d2d1bb792ddbefcd10e8f2b1f5');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 44, X'01a199c532fb00000001162a46c05380', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115d645386619', '{"by":"recruiter-3"}', X'6d60e4b947009fa3bb6e475b65ad8e6ff4d61b82cf09c12ec661dc38fa9ddc57');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 45, X'01a199c532fb00000001162dc1b5667e', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115d645386619', '{"agency":"agency-1"}', X'2a0b7fca5cc8d835ae12b2336a6d2754227bcd67a4308740f6d79b582123fc08');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 46, X'01a199c532fb00000001162ed13c2d5e', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115d77f5a6e2f', '{"by":"recruiter-3"}', X'b13eafc08a4d0bf50043497d6dd4820b315ea055811a8d27002040825d07d9e9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 47, X'01a199c532fb0000000116324d2c4708', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115d77f5a6e2f', '{"agency":"agency-1"}', X'e8ae311cd383d8cf0116bd024d471e088138bf3e7eafecc2e5871f1aa8d25430');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 48, X'01a199c532fb000000011632ad72bbe5', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115d88a2f2ae4', '{"by":"recruiter-3"}', X'90f27ed4bd7624042a9ae0cae25bc3a644b631ca79de57ca7bc08a59ba6855d0');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 49, X'01a199c532fb00000001163542816639', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115d88a2f2ae4', '{"agency":"agency-1"}', X'f7f60131685c1c46f20632a4c5b2f58a099e471f54b56d17e1208e2de3d86d08');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 5, X'01a199c532fb0000000115e131cae8f9', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115b095faec66', '{"agency":"agency-1"}', X'388ea650a86f9c04f118812268f615195fe8a5c249527cf63d0482e76864d76b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 50, X'01a199c532fb0000000116360ff8e9fc', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115db66d8a20a', '{"by":"recruiter-3"}', X'884f4eab246baf40742dc370aeba71110063273f35f45eab12381004ba8e5c44');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 51, X'01a199c532fb000000011636ad2fb7ce', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115db66d8a20a', '{"agency":"agency-1"}', X'a0e12c7ba2de4ac34d2688095c1578c0918f39c3d67d62305bdb975c28480df6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 52, X'01a199c532fb000000011639aaf0f108', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115dcf10ae195', '{"by":"recruiter-3"}', X'b6844a2cea04df34b199076f25db3f7ff5ce4f291ae4de45d206861e6a4ed7da');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 53, X'01a199c532fb00000001163b2e950759', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115dcf10ae195', '{"agency":"agency-1"}', X'24ef6f056b38575d2a98526b8d0af1ccacceede676e6c60f96fe9fcac3050391');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 54, X'01a199c532fb00000001166f16c9fbfb', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115b095faec66', '{"state":"MAILED"}', X'46af63f0bf53c7d24031fa5c27f7201f1b90eea07c3f23b4931e6148035942b6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 55, X'01a199c532fb000000011672545ac8fb', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115b36688229a', '{"state":"MAILED"}', X'3fec6eaac2e7395896be5e3f8f6b243063ef2ad7dc445aef830482f9600d8bc2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 56, X'01a199c532fb000000011673bd78a835', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115b3f5273f3e', '{"state":"MAILED"}', X'35ca0ff424cd388331d4d62a65f31ecfb47fb7e7cbe2ea6a595e846882b32ce9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 57, X'01a199c532fb000000011674f4fa4ff9', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115b72af62c99', '{"state":"MAILED"}', X'5c3ffafa776e1d6dc59c9d0098929e0cc04e61e6bed48de09574f77e709b7cb7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 58, X'01a199c532fb000000011677c14d0670', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115b730f5365e', '{"state":"MAILED"}', X'4b9239ed8c1e833a60b7e143024e8fc3ae795afc655b0bb77fb89f02cd511316');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 59, X'01a199c532fb00000001167a487df551', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115b86b2ecdfe', '{"state":"MAILED"}', X'dff7f1d6a5e4501f105cfd1ccd99ca014752ef498056ff9416723536016952f1');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 6, X'01a199c532fb0000000115e3469e1f3c', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115b36688229a', '{"by":"recruiter-3"}', X'6e2eee1d1417102771a39a806009855286d95c301dcf92aa90dc972501336737');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 60, X'01a199c532fb00000001167c707b99b4', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115bbcd3780ad', '{"state":"MAILED"}', X'39b7cf3dde8faa8fc52fcb808f91613664e4984478ef655f80f038658e5fb856');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 61, X'01a199c532fb00000001167e7c790326', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115bf0d41b887', '{"state":"MAILED"}', X'141e6331c2ef871aa897f2a97f4dc8b25d203964d7ba40b0b74c60e1066d4001');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 62, X'01a199c532fb000000011681df81b6a4', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115bf7d2a6453', '{"state":"MAILED"}', X'2a79ee75d4b2684163241156e69bbbf4799ed8dcbf0cefcb04d0b6545bdbae6d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 63, X'01a199c532fb0000000116854deb3c79', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115c2c3d0db63', '{"state":"MAILED"}', X'4e0da7e96b9d055ce0a22de6cbb0691e01ed3bb100b808011b43e2fe4076add3');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 64, X'01a199c532fb000000011687074ac1f6', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115c48edf3571', '{"state":"MAILED"}', X'c18815a4d9f722c4611a17c3f274d830a7b3aec987b00611ab65720f412830d6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 65, X'01a199c532fb0000000116871075db24', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115c4e1d28179', '{"state":"MAILED"}', X'eb3d0e53eb358b9c0e6dc055f4871ec17f22dd41f7b8554a5c522e6832dc1409');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 66, X'01a199c532fb0000000116891c8c7fe3', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115c791b85b4e', '{"state":"MAILED"}', X'1c8902e3c478a53122574630bf72697e9d5f04388827a56d38ad6550ec7293fe');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 67, X'01a199c532fb00000001168a3c50cf63', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115c7baf07955', '{"state":"MAILED"}', X'3c1f93e3b56ee35d87f5d462e26a2a97719efb704d6d54dd53dd7c5a5c00a9c3');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 68, X'01a199c532fb00000001168cf5f36d3f', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115c927e6f494', '{"state":"MAILED"}', X'863c694b32e8cd62d4c22a23205134863abecc5644c5ecb06bed18d7c8e39f76');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 69, X'01a199c532fb00000001168d2dbc6a5e', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115cc27d16099', '{"state":"MAILED"}', X'fd0b8a274df61b8eacc4bf22b1cc1f6b9ce471febf462f246a77fcaa62b81461');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 7, X'01a199c532fb0000000115e3c390f0b9', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115b36688229a', '{"agency":"agency-1"}', X'5e17beee9978944ad8cc16a870bec029bf00b688cff6baf5c320b9cd99a276f8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 70, X'01a199c532fb00000001169049c2a36b', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115cde4ba6e49', '{"state":"MAILED"}', X'6ab18f3011e0207931ba3344d83edb0192ae7a886d203b4614f4cee93ce8fa34');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 71, X'01a199c532fb0000000116914ac9718c', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115cf25c894ab', '{"state":"MAILED"}', X'b6eef4d235e875e22e58895aaf9b70009b06d461c3b358eba7ba684c12d640ae');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 72, X'01a199c532fb000000011694b6026962', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115cfe828641d', '{"state":"MAILED"}', X'6f60c04f0f0cdeb59536525824da5fe1bad1e49d8b56edbe5853ac419272a13b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 73, X'01a199c532fb0000000116983d074187', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115d3479a0668', '{"state":"MAILED"}', X'1d35878a6f65b388409c69dfb4fca8e00f000854aae9f43d1c3e695d6fd2cf41');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 74, X'01a199c532fb00000001169af7b3e8f9', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115d645386619', '{"state":"MAILED"}', X'a1e4255a60c688105bedd82956b529ad290b39313e7bc2166b47fb51ab87b986');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 75, X'01a199c532fb00000001169da8d45643', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115d77f5a6e2f', '{"state":"MAILED"}', X'd98ee5eb1d12cc87c927d178a9e5e650da71874723d403b0bd8077214aa17869');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 76, X'01a199c532fb0000000116a012c17c48', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115d88a2f2ae4', '{"state":"MAILED"}', X'9f09f6c4f9f5155ad3952d71a34c8662e2cabe48e6eca5b220a47bd4ca42ca6d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 77, X'01a199c532fb0000000116a22997916e', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115db66d8a20a', '{"state":"MAILED"}', X'ba66cab4b4880be18e770a632fdf3510e1773fa2ceda66e32da549898bdf1317');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 78, X'01a199c532fb0000000116a53cfd81e8', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115dcf10ae195', '{"state":"MAILED"}', X'0bf8eb53ffbc5ec5d92d88accba19b1b8dde06b46c5d6e724486671f91663d5c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 79, X'01a19eeb8efb0000000123f79bf22774', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b095faec66', '{"consent":"01a19eeb8efb0000000123f2c4760e77","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'673b8303bbd6d8d80ce1fc01d9fd1c6c5d4792e60736d79ff4577a597cb3fd5c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 8, X'01a199c532fb0000000115e691051734', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115b3f5273f3e', '{"by":"recruiter-3"}', X'b47161328a962a7c1e14901a5ec206b236cd98dd9ad03ce000ebc8fe495adc01');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 80, X'01a19eeb8efb00000001240005777eb5', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b36688229a', '{"consent":"01a19eeb8efb0000000123fb4c26d167","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'76ea1e520d378b1b5af0039af941d29423c89ff8d7d4c352ef0c6981a0225585');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 81, X'01a19eeb8efb00000001240b9603f000', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b3f5273f3e', '{"consent":"01a19eeb8efb000000012403e9226825","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'6b8bd08aa2c3870de1b36ab8e24f9f99cfddd614ff6b029a50c4ff1381f1dc6b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 82, X'01a19eeb8efb0000000124181533bf4d', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b72af62c99', '{"consent":"01a19eeb8efb00000001241134a6f452","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'37942bc234a5fcb9b4d0b37e12e16abb384167cc309862c2c474459ff7eb888e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 83, X'01a19eeb8efb0000000124221d7487be', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b730f5365e', '{"consent":"01a19eeb8efb00000001241c633d70a9","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'd89a4ee050007c33cd8b5e50fd34fda594d8de39284aa1c56ec8499b2bbe07e4');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 84, X'01a19eeb8efb000000012428cfd155a2', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b86b2ecdfe', '{"consent":"01a19eeb8efb00000001242466772a16","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'f317fab4f1ac4645658d76f0c111d6aa4fce2f591544b97bdf88e76ec5760433');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 85, X'01a19eeb8efb00000001243404a0e7fe', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115bbcd3780ad', '{"consent":"01a19eeb8efb00000001242d7aab8865","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'69ea2fc7bfaacd9cfbfad9c9a7f1362d2f51598a617d71ac88bb666ec72c1f00');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 86, X'01a19eeb8efb00000001243f6e9085ee', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115bf0d41b887', '{"consent":"01a19eeb8efb0000000124365bfcab1b","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'47dee69b09e1462d8243b23c6c8cc17498046d191e9e645eff2c72aa6dc8b324');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 87, X'01a19eeb8efb0000000124452e963da4', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115bf7d2a6453', '{"consent":"01a19eeb8efb00000001244241112b04","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'c2230d07aadf41a76a0f8aa82e4bcf8341246a953fe906608759240d0e7efb63');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 88, X'01a19eeb8efb00000001244b28261534', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c2c3d0db63', '{"consent":"01a19eeb8efb0000000124476e85bedd","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'0232a581343929d85f3bbec9a65a712e012556cdd3d59e9e6fefe8edfaaeae21');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 89, X'01a19eeb8efb000000012452e6ad8d90', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c48edf3571', '{"consent":"01a19eeb8efb00000001244e37ae3aa1","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'17f7492f58019da229984870ac81c134cf2c5eeda6cfc725abd7537d950eaf01');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 9, X'01a199c532fb0000000115e8cbbbd07c', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115b3f5273f3e', '{"agency":"agency-1"}', X'd8894eb9200461009d30605fa7c016a4427df3fa81abcebb79e8cd0baf98e068');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 90, X'01a19eeb8efb00000001245edf554ac0', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c4e1d28179', '{"consent":"01a19eeb8efb000000012457a8680220","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'682d3ebc7c583f2e933c9f0ba660751fbbe113fbc7b703e3c23d8a6a0651b3b6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 91, X'01a19eeb8efb000000012463eda2def0', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c791b85b4e', '{"consent":"01a19eeb8efb00000001246051815ce8","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'dc27fc77c4a8460a10f104a29c1175200a7cbfb084504dde9d27104ec4732378');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 92, X'01a19eeb8efb00000001247068f87924', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c7baf07955', '{"consent":"01a19eeb8efb000000012468a35451f2","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'fba8c8dc2da165738d2309edc59315c2ba5aad20ce6e31dadf74f1259b123259');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 93, X'01a19eeb8efb000000012478ba7f1e32', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c927e6f494', '{"consent":"01a19eeb8efb0000000124740dc27ee3","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'e55df13604728c2606d3e4c8dec334777a93b20f9282a7db15053f3ef5bd60ea');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 94, X'01a19eeb8efb00000001247c1571846e', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115cc27d16099', '{"consent":"01a19eeb8efb00000001247935f4f207","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'17e7e1218104db2481b4470ff142bba51bf2b3b9328ad00e6980d37472cc8282');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 95, X'01a19eeb8efb00000001248736c349c1', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115cde4ba6e49', '{"consent":"01a19eeb8efb00000001248282378a5e","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'd37f05807d4be54f534d95f01a88227783ef923a2c0da1ca72c8a2bf04e8ec5b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 96, X'01a19eeb8efb00000001248f17a2f19f', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115cf25c894ab', '{"consent":"01a19eeb8efb000000012488e5370e16","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'38f10ae918723371c69610af2c8da9823275a87ca0adaac1730e3eaf32f069cf');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 97, X'01a19eeb8efb000000012497e710d35d', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115cfe828641d', '{"consent":"01a19eeb8efb000000012494420d8ef7","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'faf0e45315d99941f816956fed473726ea93a0988edb94a2300a35cb10a71ea5');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 98, X'01a19eeb8efb00000001249fd48bea97', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115d3479a0668', '{"consent":"01a19eeb8efb00000001249a1b39f3cd","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'b0a91207830f5aaa10df497a42fb51ef301bbad0687daf7d6ccb27126c407f9f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 99, X'01a19eeb8efb0000000124a96673456e', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115d645386619', '{"consent":"01a19eeb8efb0000000124a3bd1f8823","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'ba0a0d945063bde418608fc2318f6fb440fbf6ce8ba4f675719a22c3136e96fb');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 1, X'01a19eeb8efb0000000223934b0ffdd4', '2026-11-03 01:00:00.123456', 'SETTING_STORED', X'01a19eeb8efb00000002239021459fde', '{"name":"company","version":"1"}', X'50e86bd9ddee1dc4415ece5e671edcd48ce1c2461fe30c6d9fa54262233588a3');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 10, X'01a19eeb8efb0000000223ba7715fc0a', '2026-11-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a19eeb8efb0000000223b0915de759', '{"by":"recruiter-1"}', X'bbc1cdb2bbfb917137885bd447ade774e7e3ac6e3918b19791a25e7e3c6d0012');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 11, X'01a19eeb8efb0000000223bb8d3fab51', '2026-11-03 01:00:00.123456', 'LINK_ISSUED', X'01a19eeb8efb0000000223b0915de759', '{"agency":"agency-1"}', X'e917aa7d699102ff6a4b40f4cf5d9984bdfab21ddd56d8534e8b3a56c8464d1b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 12, X'01a19eeb8efb0000000223be613f368b', '2026-11-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a19eeb8efb0000000223b220d7691c', '{"by":"recruiter-1"}', X'7b66bdc8560dd10ae9c7f67e70ab2c12747b59db741f9a8fd54dbc95141a5763');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 13, X'01a19eeb8efb0000000223c116d61129', '2026-11-03 01:00:00.123456', 'LINK_ISSUED', X'01a19eeb8efb0000000223b220d7691c', '{"agency":"agency-1"}', X'acf0a9ad71158848c110edecb9ea6d2bb771ee626cc09538e4e8627bd656f4f4');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 14, X'01a19eeb8efb0000000223cc2b18a03d', '2026-11-03 01:00:00.123456', 'MAIL_SENT', X'01a19eeb8efb0000000223ad7ebb822a', '{"state":"MAILED"}', X'b67ba5e0344dcc0f8c1b413c6bc1bfd4e8656a7b5e1da67bb4e8b02401b2c821');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 15, X'01a19eeb8efb0000000223ce7ebdc77c', '2026-11-03 01:00:00.123456', 'MAIL_SENT', X'01a19eeb8efb0000000223ae8201a7af', '{"state":"MAILED"}', X'556ed475fdd6df9e0370e64fcc099b8692718d864bf5b447c6ac87ba68f5ae82');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 16, X'01a19eeb8efb0000000223d0f953299d', '2026-11-03 01:00:00.123456', 'MAIL_FAILED', X'01a19eeb8efb0000000223b0915de759', '{"code":"smtp.550"}', X'9964c92ec7a7b8af942de7f0eb4997197968589276feebfb4fb0751d27a66164');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 17, X'01a19eeb8efb0000000223d3cf4a8833', '2026-11-03 01:00:00.123456', 'MAIL_SENT', X'01a19eeb8efb0000000223b220d7691c', '{"state":"MAILED"}', X'5562036d9ad96f5e45f16ed3a5e52e25db11db1658b0f2275647f48db09ea6a2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 18, X'01a19eeb8efb0000000223db3bf5eded', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a19eeb8efb0000000223ad7ebb822a', '{"consent":"01a19eeb8efb0000000223d555b4e196","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'adee150445f668c0262bd12ff03363d1f560517a2dd1093cd7d2694055e73759');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 19, X'01a19eeb8efb0000000223ddb84df1b4', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000223d555b4e196', '{"sequence":"2"}', X'86cd8c6a9ab4b945c42617927a2c98846763dd8091923bc5d38984ede8c0f66f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 2, X'01a19eeb8efb0000000223970e4e5884', '2026-11-03 01:00:00.123456', 'SETTING_STORED', X'01a19eeb8efb000000022394feaa6e03', '{"name":"agency/agency-1","version":"1"}', X'38ad923bfde97e68f3313a818d8944b63904a11dc59544fd404d11272040a6f6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 20, X'01a19eeb8efb0000000223de323c8344', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a19eeb8efb0000000223ad7ebb822a', '{}', X'029b9843f0a4ef92528994ea8d1914fe229f209f9600fa21fdf8a70c9ad537ed');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 21, X'01a19eeb8efb0000000223df8e0e3f13', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a19eeb8efb0000000223ad7ebb822a', '{"answer":"ACCEPTED_NEW"}', X'368647a2f9a5ac6854dfa2db9ffff723a0c11a949b22f800d8154171da28972b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 22, X'01a19eeb8efb0000000223e11a7992b8', '2026-11-03 01:00:00.123456', 'QUALIFICATION_CHANGED', X'01a19eeb8efb0000000223ad7ebb822a', '{"holdUntil":"2027-05-01T15:00:00Z","state":"HELD"}', X'7f8ae1ee25076d30a5021f922d4f49485d70c24a1893a5cfb4cf78f1480f4a5d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 23, X'01a19eeb8efb0000000223e901eb1ddb', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a19eeb8efb0000000223ae8201a7af', '{"consent":"01a19eeb8efb0000000223e39110f08d","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'b7e1e58ad349e0b4ed6d2ac435b01426aa076ccfb7383fe961726f356fbb8005');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 24, X'01a19eeb8efb0000000223eb2557405c', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000223e39110f08d', '{"sequence":"2"}', X'a3691bb335ce25da95186021a13ade1571dd9255b0f8e1756889981caadd688f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 25, X'01a19eeb8efb0000000223ec416d75ea', '2026-11-03 01:00:00.123456', 'MESSAGE_PARKED', X'01a19eeb8efb0000000223ae8201a7af', '{"code":"http.422","kind":"HAND_OVER"}', X'013e44785084e080f44e51de4cba86901b498722155d226a18142534a955055b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 26, X'01a19eeb8efb0000000223f0cbf30cfa', '2026-11-03 01:00:00.123456', 'PERSONS_MERGED', X'01a19eeb8efb0000000223aa47adbbae', '{"by":"operator-1","into":"01a19eeb8efb0000000223a94b075d5f"}', X'0c55d8b404c56c69b9e21fd729704f16e32e3ef7bf5ecbd4a9e8f98af7a907de');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 27, X'01a2396a56fb000000023791c319d98c', '2026-12-03 01:00:00.123456', 'LINK_EXPIRED', X'01a19eeb8efb0000000223b0915de759', '{}', X'4e610420e51da34cfc2826d907d9223afa859f13fe76cbd569769c3abdde102f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 28, X'01a2396a56fb000000023794d90cea0a', '2026-12-03 01:00:00.123456', 'LINK_EXPIRED', X'01a19eeb8efb0000000223b220d7691c', '{}', X'f6e264ad158d36b94857a8db813c49aabfb4907a178196cbd04af4e595469675');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 29, X'01a2396a56fb0000000237a12e37bc58', '2026-12-03 01:00:00.123456', 'RETENTION_RUN', X'01a2396a56fb0000000237a0b82c94e5', '{"rows":"1","what":"ANSWERS"}', X'a8c7c421239bb53fa1cb0d602e8c66debc07bef7241195d13809a23c3e4a1d6f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 3, X'01a19eeb8efb00000002239ad75c5244', '2026-11-03 01:00:00.123456', 'SETTING_STORED', X'01a19eeb8efb0000000223991a14cd0a', '{"name":"programme/agency-1","version":"1"}', X'a5c10f4c3f86664986d3510bab06fa03725113555e1cc048bd1dc64ac876abf9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 4, X'01a19eeb8efb00000002239ebb92d321', '2026-11-03 01:00:00.123456', 'SETTING_STORED', X'01a19eeb8efb00000002239dbf9098d0', '{"name":"programme/agency-1","version":"2"}', X'eac979c00eb57ca279468aacca79872d4b8181c163693e4159c97f463816b4f2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 5, X'01a19eeb8efb0000000223a389aabbb4', '2026-11-03 01:00:00.123456', 'BALANCE_OPENED', X'01a19eeb8efb0000000223a17d01e614', '{"actor":"operator-1","agency":"agency-1","amount":"7","contract":"2","evidence":"contract/2025","sequence":"1"}', X'71125b7d83de44a87019c709ebe65bc0f155a89488b61acb0a19120174aa87c2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 6, X'01a19eeb8efb0000000223b4dbf4d2a4', '2026-11-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a19eeb8efb0000000223ad7ebb822a', '{"by":"recruiter-3"}', X'f07c0bed764915bf14fed06e8d3c9b1503be742ca75bd067ed904310b842fb2e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 7, X'01a19eeb8efb0000000223b524067f93', '2026-11-03 01:00:00.123456', 'LINK_ISSUED', X'01a19eeb8efb0000000223ad7ebb822a', '{"agency":"agency-1"}', X'fc560b32f58596a4758f24eeaf9e0d0180553701fb3ed783e0120b8161124c14');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 8, X'01a19eeb8efb0000000223b6c91a03ec', '2026-11-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a19eeb8efb0000000223ae8201a7af', '{"by":"recruiter-3"}', X'3db7b96cc95c4fc3aef6d85be4dc877b9fee7cb5b4c56de8ee31f6346fac72f7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 9, X'01a19eeb8efb0000000223b7e83b5b8a', '2026-11-03 01:00:00.123456', 'LINK_ISSUED', X'01a19eeb8efb0000000223ae8201a7af', '{"agency":"agency-1"}', X'4fbeba164f1498af0a87d122a349e25cea0313ced3cfad4d5c440b8dfa9171dd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 1, X'01a19eeb8efb000000032584c8d1412f', '2026-11-03 01:00:00.123456', 'REFERRAL_RECEIVED', X'01a19eeb8efb00000003256f031d3f85', '{"company":"acme","referral":"01a199c532fb0000000115b095faec66"}', X'a770f8860ee60f77eb4a13f98dec181066f825e28f68fc451fca8210fad2cc23');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 2, X'01a19eeb8efb000000032586e7f0f064', '2026-11-03 01:00:00.123456', 'REFERRAL_RECEIVED', X'01a19eeb8efb00000003256f99eefaa4', '{"company":"acme","referral":"01a199c532fb0000000115b36688229a"}', X'674a83a9c41c1e68235f6f7977b5fe2e325cc424d30fd569ad4a043d5fee8613');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 3, X'01a19eeb8efb0000000325899e842803', '2026-11-03 01:00:00.123456', 'REFERRAL_RECEIVED', X'01a19eeb8efb000000032572d6a30a2d', '{"company":"acme","referral":"01a199c532fb0000000115b3f5273f3e"}', X'2232a30f01b7e495cecdb79b2441da8007478cd298fee2ba2e6ab6d518b2fd67');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 4, X'01a19eeb8efb000000032589f9f07684', '2026-11-03 01:00:00.123456', 'REFERRAL_RECEIVED', X'01a19eeb8efb000000032575cd3bb72b', '{"company":"acme","referral":"01a199c532fb0000000115b72af62c99"}', X'16daa7fe4f677db76f45dc4b4412c16dfaf1093e186fe67686acab8dcfc5f061');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 5, X'01a19eeb8efb00000003258cac683fa9', '2026-11-03 01:00:00.123456', 'REFERRAL_RECEIVED', X'01a19eeb8efb0000000325786e962dde', '{"company":"acme","referral":"01a199c532fb0000000115b730f5365e"}', X'db498b5736ffcf380fa4cd8f7505e382ccc74384ba568db47475772bc0f34fcc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 6, X'01a19eeb8efb0000000325970ab7cd6d', '2026-11-03 01:00:00.123456', 'REFERRAL_ANSWERED', X'01a19eeb8efb00000003256f031d3f85', '{"company":"acme","referral":"01a199c532fb0000000115b095faec66"}', X'0262d7181e478a4058dbdc28cc72b223691f00818f70c03c206e106c65d0f8bd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 7, X'01a19eeb8efb0000000325989360a5ba', '2026-11-03 01:00:00.123456', 'REFERRAL_ANSWERED', X'01a19eeb8efb00000003256f99eefaa4', '{"company":"acme","referral":"01a199c532fb0000000115b36688229a"}', X'bd1be53acd195d1365c1b3cb5d528bac23fdf8422ae3fd9680025798dc68e218');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 8, X'01a19eeb8efb00000003259a18f0ce5d', '2026-11-03 01:00:00.123456', 'REFERRAL_ANSWERED', X'01a19eeb8efb000000032572d6a30a2d', '{"company":"acme","referral":"01a199c532fb0000000115b3f5273f3e"}', X'7b8515160f7ed8360b97543034869096c4d0bba0dd3ae5532d89d6efaf3ad10f');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 331, X'01a2396a56fb0000000137ad73df5608', '2026-12-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a2396a56fb0000000137a88f066765', '{"by":"recruiter-3"}');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 332, X'01a2396a56fb0000000137adacfbe128', '2026-12-03 01:00:00.123456', 'LINK_ISSUED', X'01a2396a56fb0000000137a88f066765', '{"agency":"agency-1"}');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 333, X'01a2396a56fb0000000137afcbc81d0b', '2026-12-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a2396a56fb0000000137a9b6e44cec', '{"by":"recruiter-3"}');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 334, X'01a2396a56fb0000000137b217243a0d', '2026-12-03 01:00:00.123456', 'LINK_ISSUED', X'01a2396a56fb0000000137a9b6e44cec', '{"agency":"agency-1"}');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 335, X'01a2396a56fb0000000137b31549654e', '2026-12-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a2396a56fb0000000137aaa99e27a2', '{"by":"recruiter-3"}');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 336, X'01a2396a56fb0000000137b3f6a98bdb', '2026-12-03 01:00:00.123456', 'LINK_ISSUED', X'01a2396a56fb0000000137aaa99e27a2', '{"agency":"agency-1"}');
ALTER TABLE cr_event_pending AUTO_INCREMENT = 337;
INSERT INTO cr_identity_link (tenant, id, one_person, other_person, origin, state, reasons, score, made_at, decided_by, decision_reason, decided_at)
    VALUES (2, X'01a19eeb8efb0000000223ef7cec2b99', X'01a19eeb8efb0000000223a94b075d5f', X'01a19eeb8efb0000000223aa47adbbae', 'MERGE', 'JOINED', '', 0, '2026-11-03 01:00:00.123456', 'operator-1', '', '2026-11-03 01:00:00.123456');
INSERT INTO cr_inbox (tenant, id, company, referral, person, consented_at, received_at, answer, answered_at, reason, first_known, commitment, stopped_at)
    VALUES (3, X'01a19eeb8efb00000003256f031d3f85', 'acme', X'01a199c532fb0000000115b095faec66', X'01a19eeb8efb000000032563525a311e', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', 'ACCEPTED_NEW', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL);
INSERT INTO cr_inbox (tenant, id, company, referral, person, consented_at, received_at, answer, answered_at, reason, first_known, commitment, stopped_at)
    VALUES (3, X'01a19eeb8efb00000003256f99eefaa4', 'acme', X'01a199c532fb0000000115b36688229a', X'01a19eeb8efb000000032565b8d57b07', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', 'ACCEPTED_NEW', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL);
INSERT INTO cr_inbox (tenant, id, company, referral, person, consented_at, received_at, answer, answered_at, reason, first_known, commitment, stopped_at)
    VALUES (3, X'01a19eeb8efb000000032572d6a30a2d', 'acme', X'01a199c532fb0000000115b3f5273f3e', X'01a19eeb8efb000000032566ced4ba2c', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', 'ACCEPTED_NEW', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL);
INSERT INTO cr_inbox (tenant, id, company, referral, person, consented_at, received_at, answer, answered_at, reason, first_known, commitment, stopped_at)
    VALUES (3, X'01a19eeb8efb000000032575cd3bb72b', 'acme', X'01a199c532fb0000000115b72af62c99', X'01a19eeb8efb000000032568705acc8f', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_inbox (tenant, id, company, referral, person, consented_at, received_at, answer, answered_at, reason, first_known, commitment, stopped_at)
    VALUES (3, X'01a19eeb8efb0000000325786e962dde', 'acme', X'01a199c532fb0000000115b730f5365e', X'01a19eeb8efb00000003256ba327e1ad', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_instruction (tenant, id, partner, referral, kind, items, happened_at, noted_at, outcome, kept_record, kept_until, settled_at, alerted_at)
    VALUES (1, X'01a19eeb8efb0000000125152e89eda5', 'agency-1', X'01a199c532fb0000000115db66d8a20a', 'CONSENT_WITHDRAWN', '', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, '2026-12-03 01:00:00.123456');
INSERT INTO cr_introduction (tenant, id, partner, programme, request_key, job_order, terms, credit, follows, requested_at, revision, steps, state, credit_use, moved_by, claim_step, claim_by, offer, offer_by, reason, note, joined_on, due_at, changed_at)
    VALUES (1, X'01a1b8ab5afb0000000131fccbf7aebe', 'agency-1', 1, 'first', '{"title":"engineer","requestKey":"first","posting":"engineer","details":""}', '{"consumeAt":"JOINING","idleDays":180,"confirmationDays":14,"guaranteeDays":0,"ownApplicantMonths":12,"zone":"Asia/Tokyo"}', 1, NULL, '2026-11-08 01:00:00.123456', 5, 0, 'JOINED', 'CONSUMED', 'COMPANY', NULL, NULL, NULL, NULL, NULL, NULL, DATE '2026-11-08', NULL, '2026-11-08 01:00:00.123456');
INSERT INTO cr_introduction (tenant, id, partner, programme, request_key, job_order, terms, credit, follows, requested_at, revision, steps, state, credit_use, moved_by, claim_step, claim_by, offer, offer_by, reason, note, joined_on, due_at, changed_at)
    VALUES (1, X'01a1b8ab5afb000000013211b67086e3', 'agency-1', 1, 'second', '{"title":"engineer","requestKey":"second","posting":"engineer","details":""}', '{"consumeAt":"JOINING","idleDays":180,"confirmationDays":14,"guaranteeDays":0,"ownApplicantMonths":12,"zone":"Asia/Tokyo"}', 2, NULL, '2026-11-08 01:00:00.123456', 1, 0, 'REQUESTED', 'RESERVED', 'COMPANY', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2027-05-07 15:00:00.000000', '2026-11-08 01:00:00.123456');
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 1, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115b095faec66', 1, '2026-11-03 01:00:00.123456', 1, NULL, 1, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 10, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115c2c3d0db63', 1, '2026-11-03 01:00:00.123456', 1, NULL, 10, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 11, 'GRANT', 'GRANT', X'00000000000000000000000000000001', 1, '2026-11-03 01:00:00.123456', 1, NULL, 0, 0, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 12, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115c48edf3571', 1, '2026-11-03 01:00:00.123456', 1, NULL, 1, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 13, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115c4e1d28179', 1, '2026-11-03 01:00:00.123456', 1, NULL, 2, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 14, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115c791b85b4e', 1, '2026-11-03 01:00:00.123456', 1, NULL, 3, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 15, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115c7baf07955', 1, '2026-11-03 01:00:00.123456', 1, NULL, 4, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 16, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115c927e6f494', 1, '2026-11-03 01:00:00.123456', 1, NULL, 5, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 17, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115cc27d16099', 1, '2026-11-03 01:00:00.123456', 1, NULL, 6, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 18, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115cde4ba6e49', 1, '2026-11-03 01:00:00.123456', 1, NULL, 7, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 19, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115cf25c894ab', 1, '2026-11-03 01:00:00.123456', 1, NULL, 8, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 2, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115b36688229a', 1, '2026-11-03 01:00:00.123456', 1, NULL, 2, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 20, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115cfe828641d', 1, '2026-11-03 01:00:00.123456', 1, NULL, 9, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 21, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115d3479a0668', 1, '2026-11-03 01:00:00.123456', 1, NULL, 10, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 22, 'GRANT', 'GRANT', X'00000000000000000000000000000002', 1, '2026-11-03 01:00:00.123456', 1, NULL, 0, 0, 2);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 23, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115d645386619', 1, '2026-11-03 01:00:00.123456', 1, NULL, 1, 10, 2);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 24, 'RESERVE', 'INTRODUCTION', X'01a1b8ab5afb0000000131fccbf7aebe', 1, '2026-11-08 01:00:00.123456', 1, 1, 1, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 25, 'CONSUME', 'INTRODUCTION', X'01a1b8ab5afb0000000131fccbf7aebe', 1, '2026-11-08 01:00:00.123456', 1, 1, 1, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 26, 'RESERVE', 'INTRODUCTION', X'01a1b8ab5afb000000013211b67086e3', 1, '2026-11-08 01:00:00.123456', 1, 2, 1, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 3, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115b3f5273f3e', 1, '2026-11-03 01:00:00.123456', 1, NULL, 3, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 4, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115b72af62c99', 1, '2026-11-03 01:00:00.123456', 1, NULL, 4, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 5, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115b730f5365e', 1, '2026-11-03 01:00:00.123456', 1, NULL, 5, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 6, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115b86b2ecdfe', 1, '2026-11-03 01:00:00.123456', 1, NULL, 6, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 7, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115bbcd3780ad', 1, '2026-11-03 01:00:00.123456', 1, NULL, 7, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 8, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115bf0d41b887', 1, '2026-11-03 01:00:00.123456', 1, NULL, 8, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 9, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115bf7d2a6453', 1, '2026-11-03 01:00:00.123456', 1, NULL, 9, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (2, 1, 1, 'OPENING', 'COMMAND', X'01a19eeb8efb0000000223a17d01e614', 7, '2026-11-03 01:00:00.123456', 2, NULL, 7, 10, 0);
INSERT INTO cr_listener_cursor (tenant, listener, event_number)
    VALUES (1, 'auditor', 211);
INSERT INTO cr_listener_cursor (tenant, listener, event_number)
    VALUES (2, 'auditor', 29);
INSERT INTO cr_listener_cursor (tenant, listener, event_number)
    VALUES (3, 'auditor', 8);
INSERT INTO cr_notice (tenant, sha256, notice_id, notice_version, notice_locale, body, kept_at)
    VALUES (1, X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'relay', 3, 'ja', '{"title":"人材紹介会社への登録のご案内","paragraphs":["ご同意いただくと、下に入力した氏名・メールアドレス・ご希望が、転職支援の登録のため「紹介株式会社」（許可番号 13-ユ-010554、東京都港区、国: 日本、desk@example.jp）に渡ります。","登録は任意で、登録してもしなくても、株式会社アクメの今回および今後の選考には一切影響しません。","この時点では、あなたの情報は何も渡っていません。","株式会社アクメは、登録された方が10名になるごとに、無料で人材の紹介を受けられます。","同意は12か月有効、「紹介株式会社」での保管は登録終了後24か月以内で、いつでもこのページから撤回できます（撤回されても、株式会社アクメの人数は変わりません）。"],"choices":[{"purpose":"AGENCY_REGISTRATION","text":"このページに入力する内容を紹介株式会社に提供し、紹介株式会社に登録すること"},{"purpose":"FEEDBACK_TO_COMPANY","text":"登録の結果を株式会社アクメに知らせること"}],"variables":{"agency":"紹介株式会社","agencyAddress":"東京都港区","agencyContact":"desk@example.jp","company":"株式会社アクメ","country":"日本","fields":"氏名・ふりがな・メールアドレス・電話番号","items":"氏名・メールアドレス・ご希望","licence":"13-ユ-010554","months":"12","retention":"24","threshold":"10"}}', '2026-11-03 01:00:00.123456');
INSERT INTO cr_notice (tenant, sha256, notice_id, notice_version, notice_locale, body, kept_at)
    VALUES (2, X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'relay', 3, 'ja', '{"title":"人材紹介会社への登録のご案内","paragraphs":["ご同意いただくと、下に入力した氏名・メールアドレス・ご希望が、転職支援の登録のため「紹介株式会社」（許可番号 13-ユ-010554、東京都港区、国: 日本、desk@example.jp）に渡ります。","登録は任意で、登録してもしなくても、株式会社アクメの今回および今後の選考には一切影響しません。","この時点では、あなたの情報は何も渡っていません。","株式会社アクメは、登録された方が10名になるごとに、無料で人材の紹介を受けられます。","同意は12か月有効、「紹介株式会社」での保管は登録終了後24か月以内で、いつでもこのページから撤回できます（撤回されても、株式会社アクメの人数は変わりません）。"],"choices":[{"purpose":"AGENCY_REGISTRATION","text":"このページに入力する内容を紹介株式会社に提供し、紹介株式会社に登録すること"},{"purpose":"FEEDBACK_TO_COMPANY","text":"登録の結果を株式会社アクメに知らせること"}],"variables":{"agency":"紹介株式会社","agencyAddress":"東京都港区","agencyContact":"desk@example.jp","company":"株式会社アクメ","country":"日本","fields":"氏名・ふりがな・メールアドレス・電話番号","items":"氏名・メールアドレス・ご希望","licence":"13-ユ-010554","months":"12","retention":"24","threshold":"10"}}', '2026-11-03 01:00:00.123456');
INSERT INTO cr_outbox (tenant, id, kind, destination, subject, note, attempts, not_before, lease_owner, lease_until, parked, traceparent, code, parked_at)
    VALUES (1, X'01a2396a56fb0000000137b3fcfacb5d', 'MAIL', 'mail', X'01a2396a56fb0000000137a88f066765', '', 0, '2026-12-03 01:00:00.123456', NULL, NULL, false, NULL, NULL, NULL);
INSERT INTO cr_outbox (tenant, id, kind, destination, subject, note, attempts, not_before, lease_owner, lease_until, parked, traceparent, code, parked_at)
    VALUES (1, X'01a2396a56fb0000000137b51134a32c', 'MAIL', 'mail', X'01a2396a56fb0000000137a9b6e44cec', '', 0, '2026-12-03 01:00:00.123456', NULL, NULL, false, NULL, NULL, NULL);
INSERT INTO cr_outbox (tenant, id, kind, destination, subject, note, attempts, not_before, lease_owner, lease_until, parked, traceparent, code, parked_at)
    VALUES (1, X'01a2396a56fb0000000137b66f20ff88', 'MAIL', 'mail', X'01a2396a56fb0000000137aaa99e27a2', '', 0, '2026-12-03 01:00:00.123456', NULL, NULL, false, NULL, NULL, NULL);
INSERT INTO cr_outbox (tenant, id, kind, destination, subject, note, attempts, not_before, lease_owner, lease_until, parked, traceparent, code, parked_at)
    VALUES (2, X'01a19eeb8efb0000000223e43ba8e154', 'HAND_OVER', 'agency-1', X'01a19eeb8efb0000000223ae8201a7af', '', 1, '2026-11-03 01:00:00.123456', NULL, NULL, true, NULL, 'http.422', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb00000001157eb2ac0884', 0, X'a69a323a734632dae3b40aa9b1a9d7670a4ae6e40f76b5ce33e5dfbcba481f04c764d6b60b664f54215775c872f60aba17c5fa0e6db0c75f583bf86b', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb00000001157f74cd59d0', 0, X'8428525a8b2882ce1db70511459b3aa976df822ef2655ffacb4560e870c716dee1c81a9377b6c2d84477dd254bd3fa7434781ebb740517f26123440a', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb00000001158319b4f5cb', 0, X'aa21a207cc6f5c6960d8a8cf38bab9a156ae31f84413471d5c5afbae53be4dde41874be6934bfe2373110270ce8ee8a4bbc64c30d5981cad1c22fd1d', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb000000011583409b1345', 0, X'13559d223ccc06f2a7df67dd0106a1ca3f7923244cbfe4e0dd540dfce14bd120460512f4670d31c110a441ec56f6bf05e1b2f8bc3ed4914a0f47f10b', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb000000011585482a5105', 0, X'9e8c192748ac3fb673dd07e9300ec0bcb35f3099a869c141819a7c4d998758685b7daa4926fefae3708cdef9f854d75f3f32cd2431566f0327f376ad', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb00000001158619515bb9', 0, X'b6d79c93cd0cc8ffd2b6950aa76d852c141869f35c6e189b69aebde2ab4d57d2f2d65ca8d39388209cf6963857c566fd0cc7bbf2efb67f39145b9bf9', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb00000001158852cd643d', 0, X'1af53c8af64e682315413efa293f4a079439a3a98d97adf3de3ac71d844138a52433f4efd51d25356114c6878165a5bd6aa359e97d74d5e566280955', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb00000001158a9ecb402b', 0, X'f232ac7a9d618f286743e48a2874a1316773163e964954cf8b700245f8cdc5f066c86f74cae7afc251019a8b81520e4274b613a5c864bfad42a63b83', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb00000001158d9163d744', 0, X'1513918c51d5a576009ff2177ebdee0c125174b2866e64057a32f569984f72c6c30506f26529c081d9ca0ba9c99f81021b6398aa27a7c61247d8ce7a', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb000000011590a0aa435b', 0, X'f2ff64cff30782718cdbe7677cbdf1565905935a1ddf2eb46a8f3f0314c367eeead7c327ee62bd85a6ea584ca27a39cc220bb00794a4426e9e89d76d', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb00000001159397aca93e', 0, X'1251b169875cfa12b3e75749bdf8a866871eb1a126c2f7410ef708e6cf212a7b335f937fb67205309be2d4666cfdc57cd0f2dfeed650c569061322ba', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115940702a36b', 0, X'f2c21eede12c532b855c02bb3543607e303d3f0e76a3aeb362fec9dc696dc35ccd03398f213f159ab6495ea2fd529c6278b3626882e8e5e317e8ae69', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb000000011596c310c16f', 0, X'cc05ca7c8c27111c708573f1c6030a527081c46c13539e50ad41981cfaac6cb1f15fb255347b9bf766d204b7ad0a4aacdb79e0661bc49806171c2e26', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb00000001159a45a0613a', 0, X'5fcfdc1df8fefee35d0f1352f57c25b417b39f1533b80ff9d08b6b21300fa69f244f96d8e75e658afa0f7635cd4d0a6f7e81496c57a3ea21f868cad4', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb00000001159dc2985f99', 0, X'a76f27897bd7a58c4b005992d26a062135ec1ff2ae34a4171a25b784872bc1962b09be30fd0d31e99f1f357cb9ed61f0174f3e4e0b6e875e49201c91', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb00000001159f53feb885', 0, X'ea254c608ab10d415d7bd75b19c1e02542df775e6baf905e8aec7c6e4bbcd421fde9082b5b9c8dad1df80335b701e8463dc35908d9cef62c9b254b87', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115a2267dbbb3', 0, X'87ebd6b0fcab2723adf011f61c462d39a824c873e19ee8e336dedcb5b36801ffc2004ef40f63a6d056dbfa55d1eb72543314938688753ca8bd1070c7', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115a51c089f8f', 0, X'04a51019adec7255a31f6d6c6d13380140656a4cabc6ea9acbd50ceaa0ca8d3994c122d435d407536d1002b475d8d8c306d5f0813a6bb464df1ac9a7', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115a6a65f28ee', 0, X'e7d38f4294334257d7545c6b0ca9685f9c5f5f42024bcc00fa6df32b3e570242b176f33155eb96e6215809d35876a807b1e86ff71ef51b71d5a9f467', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115a8d9dc7f9a', 0, X'7ee0ec71460c1a203403693bfb5c086c9ff7bb1b07058da6cfa6adcec833184ee79677c590a944d55b801a32ac1a030d97615050fbe74e1828d5389c', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115aa95f3c8ca', 0, X'45ce73bf3a549c0f4279f477435d69737040208bb27e13e3ec755583d2da7ad8a97e193a53fdcb5239001b960e472d9160c9df85be5689b344cc6d91', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115aace29468c', 0, X'390f0635b43d4e2b574fb13f90ce22d41391ae250f2420904520b9274b8056d48de4ece6896797eee341c1f511a866b5a0a4400e7b598655d3b2ccb3', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115ac09637d84', 0, X'34dc8f738412f46cf6e4734855704f305506672dd3ca9ec50cd58745e8e468dac2fa4dc346c20e3650d8e778dd6af1fe64ae88752f851b2b2ac6dd19', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115afb022b529', 0, X'32c6045e08cf4880274a4c759397f41356f3a0eea15dbad151903c349c3bbdfeadb50b921124d9126beb03f5a563041ffe6ff83a0df3c4996cde4fbf', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115afe9b6dc2f', 0, X'bf9ad6823f0a018a31f2927fd2a3d1729b6085d465a9bffbb0e50ad0b25d2192b9a28faa39c84a43c678c09437088cd7ac8b3974a438456cafa3ebdb', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a1b8ab5afb000000013202453ce0a1', 0, X'9adb66b52dfa8e691cf111f18d4ab3131186d74281121904eccb5563afadcf4626eb522528a7ebc6e47c951c1073db43406aa8c1a3e294067aca9303', '2026-11-08 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a2396a56fb0000000137a2c179315a', 0, X'0143fa9482dbcd13a7c6ab4a7163dcf4abaaf0c9584aedc436690cc5ee9dffdca2c255fd27e0c4be50dc4c6ae65a5ee1db5118bb50891cc179c0c78e', '2026-12-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a2396a56fb0000000137a340ce96bc', 0, X'd8423042110b1cb193b460d98a76a65d8d3996b29671d3cb0d8d2c5532d171b6a30ac8d3ac00632e0b4cac9806dee27243a3f62c30db6c192e2d2a93', '2026-12-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a2396a56fb0000000137a634270054', 0, X'bbd8ba2b5c7fcf7e3435913e349741f4d9217f869aa0932296adba5f39d5242d985e927aa22bb93c4be14881ad4b544e9c2ad447640afab93929b43f', '2026-12-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (2, X'01a19eeb8efb0000000223a4ae56db84', 0, X'4e3e028cbc2bd3559517e0b381c071879ef470c4606a88ec38b693d1b3964551a7c8ea9276e9d9950573bedfb5fad52ef51b9106e747254b6b163832', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (2, X'01a19eeb8efb0000000223a650078491', 0, X'dd85d4515cb5f859e938bfd74275d4dc0e346dac5e350dd1c4c91da2bb68789657c349eb8ada5b0ae0fc1197a56b98b4ace0d80657fb9672748fe4ed', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (2, X'01a19eeb8efb0000000223a94b075d5f', 0, X'afb6424b69e2c50d5435d0efa04ac8ca24a232d89b389a0664e262f33101936717e864261dc862245d03936ace61cbd04ab993600165b6ce71ab67ff', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (2, X'01a19eeb8efb0000000223aa47adbbae', 0, X'232746e6707671d617846bbb45d8a0fa4c7da8f89f436f6fe32d61989ac4e9a033a2131ddea0c8fb11c91287f4c8135c890da86d9a26219ab55ef568', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (3, X'01a19eeb8efb000000032563525a311e', 0, X'7ab7d1eafcf3ec8e67c224ef8d079121ad3cc224a2f8766319d3ea3f51f3a528092ba3d9afe4966e2c349d0c273211c11715365e8c1e3c5c90a7ec3d', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (3, X'01a19eeb8efb000000032565b8d57b07', 0, X'fe9df83739725e1dce033e0cb5537d90b7bc480a2232c8cc9794e239313f16001f715a2c473a1ce30c9bcf40e90567b50aa5f71c9a4a5e716b89dd71', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (3, X'01a19eeb8efb000000032566ced4ba2c', 0, X'5499c1bb4168531a47dd77e98136be8f7e371bebfe2bdd6a306ea1177a98376141559c3048a60d0477afd2b19c253ed7a23620c30834e072b503f803', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (3, X'01a19eeb8efb000000032568705acc8f', 0, X'123d9b8eeba7cc3e839dd395785a900537c2c2c87268e209f5ef61653656ccbfa3d71a2dca553def667626af7555a7fd7b5848524a93022166080d33', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (3, X'01a19eeb8efb00000003256ba327e1ad', 0, X'0654812ff204c648d7cb2d0a1d5559c6cf25f9ae6a01e1ff06b29c148b5308b2e9acd2433ab4bd996c0f5009c41b93503a75042ef554c5f7e049be16', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person_alias (tenant, person, merged_into)
    VALUES (2, X'01a19eeb8efb0000000223aa47adbbae', X'01a19eeb8efb0000000223a94b075d5f');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'0fa078a37e290fb808016d68af4d6c515dfc4b4dc7119d7a33e8275216495455', 'EMAIL', 0, X'01a199c532fb0000000115a6a65f28ee');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'1132a98cbf33499a1ad05928a70fdf37a098eff29ca1b7ab73f943dcc029d3c1', 'EMAIL', 0, X'01a1b8ab5afb000000013202453ce0a1');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'177a8e6a756e4c0bd17111fd747c56fc6f6181220a9d4ca2593951fbe2a8d359', 'EMAIL', 0, X'01a199c532fb0000000115940702a36b');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'1d8440b675bcc6b306a7da61c6b7d3375ddb12cabe66ac14ba5ecf37eb019a3e', 'EMAIL', 0, X'01a199c532fb0000000115aa95f3c8ca');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'2bd43b72a947ce5601e78b0f5557649b7cc8d3680baef7899dd16b8e26a11c45', 'EMAIL', 0, X'01a2396a56fb0000000137a340ce96bc');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'331ba71212d92c60e923915e88b998b4bd7de81b7f1a230bf3afcd60ac6e892c', 'EMAIL', 0, X'01a199c532fb000000011590a0aa435b');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'34eb138bca335b9923caf0c758cac2f9c694d1125f78318d558624e74f1c51be', 'EMAIL', 0, X'01a199c532fb00000001158d9163d744');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'3594846e48181f6c75e3fb94efd9548d38ce44f2e25c0df3f5199abe0f6b611f', 'EMAIL', 0, X'01a199c532fb000000011596c310c16f');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'436d75b0f1863a6b07e727875e4c33727158a30dff969191ca7da848075cd2b3', 'EMAIL', 0, X'01a199c532fb0000000115aace29468c');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'4d592bdc1c5503d437a56c4838fb06a7affe118e15d2caf142a7057ee324cc48', 'EMAIL', 0, X'01a199c532fb00000001158319b4f5cb');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'5ccd54bff5e61dfaefc1a3ff7542ef13b46fa9ab7710709761208c1073880ca9', 'EMAIL', 0, X'01a199c532fb00000001159a45a0613a');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'5dec11c90734ba60910d5b0bba702b472a24f6f9cd7075f2c0fa8e0e337facc6', 'EMAIL', 0, X'01a199c532fb00000001159397aca93e');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'63a18bd9afb759c0acfedfae16a1eabcbb72163026c2f450a2edcf01a24530da', 'EMAIL', 0, X'01a2396a56fb0000000137a2c179315a');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'64041105a1787204fb0758eecc0dba6a80d05a00a70955fc68507f5dfc880ab8', 'EMAIL', 0, X'01a199c532fb00000001157f74cd59d0');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'664525f31bfc842e24155175995e30fc31c7eb811fd6d4995d83a9d6bc9a9c29', 'EMAIL', 0, X'01a199c532fb0000000115a8d9dc7f9a');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'67f5a38ebe2d0d4ff27543c18d203e7adaf2e06cf7dcc8da1243eb0b5c5bfd2d', 'EMAIL', 0, X'01a199c532fb0000000115ac09637d84');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'68b2ae319b79c0ebbf0309f1aafc4cff8d6a439856464340746a57740e098edf', 'EMAIL', 0, X'01a199c532fb00000001157eb2ac0884');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'6a7ebfabd32950028ed7701737a8c9c361b382c00268712b91e0960424c47c55', 'EMAIL', 0, X'01a199c532fb000000011585482a5105');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'84dfd9ec662337383816aa1d459ccfaf9823919f736141d05d7b1836874e64e0', 'EMAIL', 0, X'01a199c532fb0000000115afe9b6dc2f');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'858b68d669113c9b5df70a7d7c48590960c24c1cb2ac4d8d3e857f0f3c2403d6', 'EMAIL', 0, X'01a199c532fb00000001158619515bb9');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'86cbc63ad879e2ba3f04ec38a593d8ba8ecc6423233f642c6d03fc7155f5b6d0', 'EMAIL', 0, X'01a199c532fb00000001158852cd643d');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'8c9be70efad8332941171cc258d1b4a83d5463e99a7bd6fcb9aa4ddfc31929d8', 'EMAIL', 0, X'01a199c532fb0000000115afb022b529');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'ab1b4b1fd1057254693f18217df55a5b6390b7450c1efe95746f360a6e9bf1cc', 'EMAIL', 0, X'01a2396a56fb0000000137a634270054');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'b0d53e206f09dace5c979d95c0c9b1bc70fbaafe21b2fe31c1fd8ea6686eb178', 'EMAIL', 0, X'01a199c532fb00000001159dc2985f99');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'c9ff2d6006aea367ed90ec9f6633cdfbb3f996bd198273082b956e1361302c02', 'EMAIL', 0, X'01a199c532fb0000000115a2267dbbb3');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'cc64cf4aadc758ec6b74d5e28f39deed670f3a85dbaada0d4087c46c53c60a67', 'EMAIL', 0, X'01a199c532fb00000001158a9ecb402b');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'dbc02e8ba31afe04e40db014389e5d2ef0221371c42ab8dc2c27631571eb5f25', 'EMAIL', 0, X'01a199c532fb0000000115a51c089f8f');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'e5869af4cb776f4961a957b418af8e8eb034683a409c872d3d244171bb4db762', 'EMAIL', 0, X'01a199c532fb00000001159f53feb885');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'ff8c4ee6cfd6938ffdcbb20cecae636f0da636c5fa480a7b3f9a28446abf64bd', 'EMAIL', 0, X'01a199c532fb000000011583409b1345');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (2, X'2a5409a843d08ba2156004d2c0c1dd20e98701b7160ea04bf18b9279fcedfaab', 'EMAIL', 0, X'01a19eeb8efb0000000223a94b075d5f');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (2, X'37e4bf3d4e017a63bef0f959d757dbe1cc777138e05d2f782d9bac2a96b9e86b', 'EMAIL', 0, X'01a19eeb8efb0000000223a4ae56db84');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (2, X'82ff58da01bdea5f5d3165512e6611d3274aba975d9fa40442c75324bbe2e927', 'EMAIL', 0, X'01a19eeb8efb0000000223a650078491');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (2, X'fd7df7d9cc746da6f5660521412122dea59368b725ee6f58bdc493ee7e9aae11', 'EMAIL', 0, X'01a19eeb8efb0000000223aa47adbbae');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (3, X'4d53520356c19e2d61263059bb9d913a1cbb8a4ca82a010dd2d882d5203c1430', 'EMAIL', 0, X'01a19eeb8efb000000032568705acc8f');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (3, X'5cdf0bdd78a673d7602373696f02e8a0be2f2cf3ad414b17ff30038fa5b74ccf', 'EMAIL', 0, X'01a19eeb8efb00000003256ba327e1ad');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (3, X'7ababf7e890c9cefdec59081fd5220087c73f3308701de6d70ce07d4df6a8fb7', 'EMAIL', 0, X'01a19eeb8efb000000032566ced4ba2c');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (3, X'b02c7294f546a305eeacfca412a8bcef6d3a9477454def44912418c1acff092f', 'EMAIL', 0, X'01a19eeb8efb000000032563525a311e');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (3, X'cb7009dabd326f97c7cb45e18848a614b8973b959366be29394db3726d45159e', 'EMAIL', 0, X'01a19eeb8efb000000032565b8d57b07');
INSERT INTO cr_programme (tenant, programme, agency, created_at)
    VALUES (1, 1, 'agency-1', '2026-11-02 01:00:00.123456');
INSERT INTO cr_programme (tenant, programme, agency, created_at)
    VALUES (2, 1, 'agency-1', '2026-11-03 01:00:00.123456');
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000123f7e5ce6cb3', 'hand-over/01a199c532fb0000000115b095faec66', 'FORM', X'01a199c532fb0000000115b095faec66', X'01a199c532fb00000001157eb2ac0884', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000123f2c4760e77', 2, 0, X'0290096da7e9136f69f6b08ac076727d77d33d4ac3db611238a940f7a64e95fcda23b587dc291d03ccc03aecf08fa8bc5ec5828d108a979c2e95a551188f3fbb7ababc09614a85', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'aaf9f041c359413d6a59d7b12dd988adad50d9970ab24aa8b8b1af5e3ef9adc9', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000123f2d8398c8f', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000012402cef35218', 'hand-over/01a199c532fb0000000115b36688229a', 'FORM', X'01a199c532fb0000000115b36688229a', X'01a199c532fb00000001157f74cd59d0', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000123fb4c26d167', 2, 0, X'bdcb16ca5fa4bcb86a32acc723de15c22d55777dd1f45ebb907f4db087c2d03870e02ac1e947ee671bb7ac3ef5827eddbb9d1be50974675daeebf4231f827c613d3468bdc4d2bc', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'4bf57eb9b61540136d995817e9c60be774c48ff242e4c238208ad5b20801e5f4', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000123fe839e106e', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb00000001240ec0a03220', 'hand-over/01a199c532fb0000000115b3f5273f3e', 'FORM', X'01a199c532fb0000000115b3f5273f3e', X'01a199c532fb00000001158319b4f5cb', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000012403e9226825', 2, 0, X'75bd2cf62b2835e14b31213469c61791fd52f22ee809919dba856644526a2f901c7d2b212614c0fdb9350dfcf882a81405c50f0839d4496ae5350654d65888e3baaf3addae0da1', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'04cfff207ea04d0f08a7f9d11c415b5ededf1a8b82b40010eadd4bbf750e9e4f', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000012406e12d3e21', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb00000001241a7a694ecf', 'hand-over/01a199c532fb0000000115b72af62c99', 'FORM', X'01a199c532fb0000000115b72af62c99', X'01a199c532fb000000011583409b1345', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb00000001241134a6f452', 2, 0, X'274ed83915893b9fcadb28b660409b8dbc999424b929d03e062ff18c01bc882d3dfdebe247b1455e8af3f532cc6aa2dd178e974040a8388077fe88f16d5f9d812daf5a6ade9c43', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'55da3071ffc241d815613ba439cfe302da6eddb750b00446546d1530df89170b', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000012413fe53b2ab', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000012423951c1537', 'hand-over/01a199c532fb0000000115b730f5365e', 'FORM', X'01a199c532fb0000000115b730f5365e', X'01a199c532fb000000011585482a5105', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb00000001241c633d70a9', 2, 0, X'bd1a860e471c93ef3f3f82c53318b189284d97cbe92dc7845af3567e5f73bc290ec8e1bc18e2701f93befee76fe47a92f2858e02d807f356a484e63beb9686167628361d49a144', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'097ccb9d44329c14e776f4269ea62a8581f76e5fd1a2ea48d7917f653df94987', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb00000001241f73eb6765', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb00000001242a54648413', 'hand-over/01a199c532fb0000000115b86b2ecdfe', 'FORM', X'01a199c532fb0000000115b86b2ecdfe', X'01a199c532fb00000001158619515bb9', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb00000001242466772a16', 2, 0, X'e88ce66aa6383b4ecf40d0e79abe97c7ae7b3c3ed5aaa86ba302c9e4e0235114e4aa348098e5038eacd04c74655ac04336582274257131dda23601d24c1414d9ad8a5cde9e311b', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'ca6576f238a51ff04104b5bec6eada191d00fde016f1ff5c81fc367c4041bdcb', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000124271741d860', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000124341c6b9eeb', 'hand-over/01a199c532fb0000000115bbcd3780ad', 'FORM', X'01a199c532fb0000000115bbcd3780ad', X'01a199c532fb00000001158852cd643d', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb00000001242d7aab8865', 2, 0, X'152e660f42bae92c4e5255ad341b1cc7c27da561c91f31f142cbc9749fb91e5c09294a33417cceb8cfc0542a907b648aeb9e542e31208321669d70aa3ca4979e9bfb92ee95635b', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'a69cafd41d4dab5cdbfe2c3b8154244a17e8dbcff7301e9a308e1bf0926fbb0c', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb00000001242fea745800', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb00000001244177670dfd', 'hand-over/01a199c532fb0000000115bf0d41b887', 'FORM', X'01a199c532fb0000000115bf0d41b887', X'01a199c532fb00000001158a9ecb402b', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000124365bfcab1b', 2, 0, X'8296691f973e156f7a81cf2e445c4125729c0333086d9a4194964e0818703ccdfd097e5a9d29bad7a11993e4606740c76b8294bf723f75ac90d5b107177b2e63343b77046615e1', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'24e325db7711d77f94c7694ade839293cec2dcc045c1f286f2c65c49bd7ced08', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb00000001243918a4341a', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000012446314cacd4', 'hand-over/01a199c532fb0000000115bf7d2a6453', 'FORM', X'01a199c532fb0000000115bf7d2a6453', X'01a199c532fb00000001158d9163d744', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb00000001244241112b04', 2, 0, X'18be48980fa6ff303d3ce671ec5259e650e68da40a736490feecb02bab40c9165e6227b9730d338b873d6430a11d2214401d782f91ab890bdbf1d05ecd57d2fd5ea73966100eba', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'c5b769b00ac8901c0261d3fe670eb0100fa2d26f6b564e957081f23b641d19e8', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000012443e93409ab', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb00000001244ca0cfe33a', 'hand-over/01a199c532fb0000000115c2c3d0db63', 'FORM', X'01a199c532fb0000000115c2c3d0db63', X'01a199c532fb000000011590a0aa435b', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000124476e85bedd', 2, 0, X'd055160fe7899eacb30ecda3638096ec95564db8f3f3cc87449887f91e5de437e8fc2bfcb8a6ec9d125017f3b8590831cad365d81197357a30506483a1021f2da93655a45de4c03adb', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'513b371bee2d05b5ae47597611c24827544d52bdd8b1710bc7232622909e0961', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000012448f4d95b30', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000012455ea67fe9d', 'hand-over/01a199c532fb0000000115c48edf3571', 'FORM', X'01a199c532fb0000000115c48edf3571', X'01a199c532fb00000001159397aca93e', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb00000001244e37ae3aa1', 2, 0, X'c874b56de03047d0849b408e7222f8cf13b395e40eb11224c03e1fb281660befefea22372c26c27c60feb01aca04a2c2792798302417edf9656a2af474e03c369907013440bd6c90c0', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'27a53544c240c1354a6c79e6871c985b8171603ae84f9d9a0d2b5c23d592f7b5', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb00000001244e505c9e0d', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb00000001245fa68fd1f6', 'hand-over/01a199c532fb0000000115c4e1d28179', 'FORM', X'01a199c532fb0000000115c4e1d28179', X'01a199c532fb0000000115940702a36b', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000012457a8680220', 2, 0, X'2f457d20eb6105ba04c4338164a291fe5df9d70a7dd3a6c334f2518a124f6373bb9872229273a849d5514ad4bd862afa813ca26d6cb03a2e62b7f904d9da25e2cb1fa8d658181a6321', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'af8c9ba9a6e798bc48801915ff2624554cc086810a89903c9e52dbaabfd5ec93', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb00000001245980f9f321', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000124669a87242e', 'hand-over/01a199c532fb0000000115c791b85b4e', 'FORM', X'01a199c532fb0000000115c791b85b4e', X'01a199c532fb000000011596c310c16f', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb00000001246051815ce8', 2, 0, X'476bad792270b936e6626749ecd7c56b7f02cec7a30bd33d73c29b7d32f5852e5e2259e1d447a5a5a3e49f4f5eb2fc914e25f231106652d04ae3921c9eeaa6e994af1f34f6f23d5365', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'acddefe35fb007399bf85efd93fbcd54d999bf04f205cbe3beb6e4c0b7dcc5fa', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb00000001246231d56799', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000124738e94f941', 'hand-over/01a199c532fb0000000115c7baf07955', 'FORM', X'01a199c532fb0000000115c7baf07955', X'01a199c532fb00000001159a45a0613a', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000012468a35451f2', 2, 0, X'0abe63162db0d20dbc18d4aa5944ab957ff16669c6f6c55c62d928423b02fa8077d406b34c6250df2ac86c677382a165dd2105143e303ef4755e3f0914ee9e8ed147eb58fe0dc1df44', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'ee7092a764c1da35a015967cfa18e83a1ce43f588447f318e76ddd997c60373a', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb00000001246b5f088113', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000012478e80bf6c5', 'hand-over/01a199c532fb0000000115c927e6f494', 'FORM', X'01a199c532fb0000000115c927e6f494', X'01a199c532fb00000001159dc2985f99', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000124740dc27ee3', 2, 0, X'3949a54b6909024c578b598f5876ffe215d6a484b6c15e3b0f40806a6a85c42b07a78dfdd6902bafd3fd112bf0e707cc729c0a4b88723bac6dac6cffa2b2dd4fa8de5d94cda2b74067', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'1f5460cb54c94a2d323626381f7c7a118d973b4696c5e946b50c51eb26d93aa0', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000012476cadf6ddf', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb00000001247f39b5f7fa', 'hand-over/01a199c532fb0000000115cc27d16099', 'FORM', X'01a199c532fb0000000115cc27d16099', X'01a199c532fb00000001159f53feb885', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb00000001247935f4f207', 2, 0, X'28ac5491c48f58149a9b0235265ab282c5e0fec6aec50362009211a05d5a9a42c03c927ed3f6b1f1cd9a527009966147f602e1ce0cd8c6a6f0cab7244cafa6fea20820cae0bfefb5a6', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'd1c5ca6bcf7610fd2e35d7b38d5ade77049c1ff3f15dd3f218396fb248a51e6d', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb00000001247975ab0569', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000124881c49d567', 'hand-over/01a199c532fb0000000115cde4ba6e49', 'FORM', X'01a199c532fb0000000115cde4ba6e49', X'01a199c532fb0000000115a2267dbbb3', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb00000001248282378a5e', 2, 0, X'0707db4d287e71e9225e690973da312aeaeab5ff3f05bc3888ed18ccefa9f2375ca8d8ff34e2f3e38b77fe1e3d81aa95d21d7898ad847478f5c7764f1fc2c1294cef76986c737f658e', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'8c13cab7327e3121dfbbe762edbbebaef83a41d82a61b77ee75f07380292d714', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb00000001248368ed04bb', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000124919e9ac97b', 'hand-over/01a199c532fb0000000115cf25c894ab', 'FORM', X'01a199c532fb0000000115cf25c894ab', X'01a199c532fb0000000115a51c089f8f', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000012488e5370e16', 2, 0, X'4e1df3dddd0afc90571fb5dd032fb3d0cbf89a2c117864ae431fd2de25d4beba352c4bb31fa53f0062ab71954cf635d5d98a6427e4b3775e7160afdb93b712c6586c94ae509079779a', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'dc624c1c34642bc6602cc59b1bca175e449acf76bc301160d99435e88cfd50dc', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb00000001248a1eddd61c', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb00000001249a1b08684b', 'hand-over/01a199c532fb0000000115cfe828641d', 'FORM', X'01a199c532fb0000000115cfe828641d', X'01a199c532fb0000000115a6a65f28ee', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000012494420d8ef7', 2, 0, X'7ac4c2504e171764a29136a2a8259296ddd5e8e93f9e700300c3509c558ebf1cf8f67186032e2248e03143940592023e19892d2aa22a1d8c1bd1c03a54277996466bf35836a3680abf', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'4f38153f99f1aa3495c72c396206c2649d2323b0e123d36022a2652a45c29c5b', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000012495105a2429', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000124a0ea5f4b85', 'hand-over/01a199c532fb0000000115d3479a0668', 'FORM', X'01a199c532fb0000000115d3479a0668', X'01a199c532fb0000000115a8d9dc7f9a', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb00000001249a1b39f3cd', 2, 0, X'07edff276e458eca9c37100762cb707651edafeeac591c0216343c1ef4f1c62ca4855d2044ae19eacb9b1645e9569506db06fa91288e488034560b33a6e19433116c8a341a6230a4fa', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'6275f7bf841bd6a5fbe53d3a5ad117348d76adc2a27b60bddc52dd237b06ee73', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb00000001249c91e569bf', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000124aa776fbe44', 'hand-over/01a199c532fb0000000115d645386619', 'FORM', X'01a199c532fb0000000115d645386619', X'01a199c532fb0000000115aa95f3c8ca', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000124a3bd1f8823', 2, 0, X'6895b63426dc1cb8e4fc1b4bc8526259e6b281b00797ca98818e2706c2a9f1d7f5a0dd7d73ce09db668315be2ed687c5ba0d3fda5368fab5bec5f5d4946ad0c03fbd8c0ddbc0f0055d', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'96d0453a90c501aea010a4f8b23e17812bb015d8ed5db6b9fa252f0112bb86c2', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000124a4390adf2c', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000124b5c0046b0c', 'hand-over/01a199c532fb0000000115d77f5a6e2f', 'FORM', X'01a199c532fb0000000115d77f5a6e2f', X'01a199c532fb0000000115aace29468c', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000124acb3b747f4', 2, 0, X'b9f9c52247183e3555b53fd87186068220c6d34e70eadd16f30379e9e5226dcfc7ea05c78e7b261371e481046db188b4a86bd8783724cc8d5e094eacbbe157798d863fb925f385f5c8', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'e35864f879932c60b2db10daea963682159ea8f5ad9c27af241434a0655d212c', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000124afac2821bf', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000124ba92ff2fb3', 'hand-over/01a199c532fb0000000115d88a2f2ae4', 'FORM', X'01a199c532fb0000000115d88a2f2ae4', X'01a199c532fb0000000115ac09637d84', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000124b6ac0c1eee', 2, 0, X'6b3440b90291a2d9fffe18c8ea8151d85543ca0fc9bcb3cb3a025ad89ddd37aa290406a64484e05c5bf0aae3badec6903165f462192916268acd168d2f2579a7f2b4013409d6274c1b', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'3ae413d6bb2fc84888acea94ce7df007a9e5b4e44c6caf6fb252f8192de049f2', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000124b80369e199', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000124c117f6eb6c', 'hand-over/01a199c532fb0000000115db66d8a20a', 'FORM', X'01a199c532fb0000000115db66d8a20a', X'01a199c532fb0000000115afb022b529', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000124bdf24d6bcd', 2, 0, X'58b325cafde1a18554060bb0b96080b4f92baa6448018cd998ce70cbe3be61e3c29e0a1c1800fefff7f45b1e89c6adb15d01d7ef33b248438db9130ebbea8d498566ca50fae6b4d67b', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'6bce162a7bfcb58ee3b307b939d8b3ec61caa8e997e088492493da862d0bea55', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000124bf05cd4d41', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (2, X'01a19eeb8efb0000000223dd542c5520', 'hand-over/01a19eeb8efb0000000223ad7ebb822a', 'FORM', X'01a19eeb8efb0000000223ad7ebb822a', X'01a19eeb8efb0000000223a4ae56db84', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000223d555b4e196', 2, 0, X'3eca314b790bce01ca1340d044db38fe55b265c711e41244b67cfdd30dbb444fd1f12829fb82c0212ae2ec03bf2787a155075052d44c70735de3b332537ad8156f76d6b54097cc', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'aaf9f041c359413d6a59d7b12dd988adad50d9970ab24aa8b8b1af5e3ef9adc9', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000223d6c330235c', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (2, X'01a19eeb8efb0000000223e9c83b2bd3', 'hand-over/01a19eeb8efb0000000223ae8201a7af', 'FORM', X'01a19eeb8efb0000000223ae8201a7af', X'01a19eeb8efb0000000223a650078491', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000223e39110f08d', 2, 0, X'fba18ef5af6aa5c9f32a8e10b8fd97b61143e5e7427e051df12e559cf10c79cfe023e4fe3b6ff8cad94ff68ab8685ba77842fa09eec1000feb11da314e193a3c9e8865e57f7ffe', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'4bf57eb9b61540136d995817e9c60be774c48ff242e4c238208ad5b20801e5f4', '2026-11-03 01:00:00.123456', 'NOT_PROVIDED', '2026-11-03 01:00:00.123456', 'recipient:http.422', NULL, NULL, '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_qualification (tenant, referral, programme, state, findings, since, hold_until, decided_by, note, changed_at, due_at)
    VALUES (2, X'01a19eeb8efb0000000223ad7ebb822a', 1, 'HELD', '', '2026-11-03 01:00:00.123456', '2027-05-01 15:00:00.000000', NULL, NULL, '2026-11-03 01:00:00.123456', '2027-05-01 15:00:00.000000');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until, provider_country)
    VALUES (1, X'01a1b8ab5afb0000000132039f1525b8', 'proposal/01a1b8ab5afb0000000131ff90b47966', 'agency-1', 'PROPOSAL', X'01a1b8ab5afb0000000131fccbf7aebe', X'01a1b8ab5afb000000013202453ce0a1', '紹介株式会社', '東京都港区', '代表取締役', 'STORED_PROFILE', '2026-11-08 01:00:00.123456', '求職者本人から職業紹介のため直接取得し、本人の同意により提供', 'CONSENT_27_1', 'notice/7', 0, 0, X'065a60a85d80eb16a37ac7d63e9c10137d21fc6e7cf4a386bcf2b1b5a6d815c6e39a7c8cd2847cf403dcb72f89cc175973277ad3456804c7effba84bc7a7b7419b4f793cad4ebf8f57bcc7', 'MAIL,NAME,PROFILE', 'EACH', NULL, NULL, X'912be7e8a7ea852d890855054cfdcc99e5d9edd87fa1da05aa5f306e0867b260', '2026-11-08 01:00:00.123456', '2029-11-08 15:00:00.000000', 'JP');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until, provider_country)
    VALUES (3, X'01a19eeb8efb00000003257b145b1798', 'hand-over/01a199c532fb0000000115b095faec66', 'acme', 'FORM', X'01a19eeb8efb00000003256f031d3f85', X'01a19eeb8efb000000032563525a311e', '株式会社アクメ', '東京都千代田区', '代表取締役', 'DECLARED_BY_PROVIDER', '2026-11-03 01:00:00.123456', '応募者本人が同意の画面で入力し、本人の同意により提供', 'CONSENT_27_1', '01a19eeb8efb0000000123f2c4760e77', 2, 0, X'fdb7be97711672683e54ebe9b6cb3284668a61d83be8099e35b4d98bd08680becc7ffe499c3785ce12d644945af7bba178dcad50340347e0b58638278c3a225d09fc22d4c1e4d6', 'MAIL,NAME,WISHES', 'EACH', NULL, NULL, X'aaf9f041c359413d6a59d7b12dd988adad50d9970ab24aa8b8b1af5e3ef9adc9', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', 'JP');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until, provider_country)
    VALUES (3, X'01a19eeb8efb00000003257cacd42165', 'hand-over/01a199c532fb0000000115b36688229a', 'acme', 'FORM', X'01a19eeb8efb00000003256f99eefaa4', X'01a19eeb8efb000000032565b8d57b07', '株式会社アクメ', '東京都千代田区', '代表取締役', 'DECLARED_BY_PROVIDER', '2026-11-03 01:00:00.123456', '応募者本人が同意の画面で入力し、本人の同意により提供', 'CONSENT_27_1', '01a19eeb8efb0000000123fb4c26d167', 2, 0, X'90bcbf6ac744a23dd7e34a62111be51e94471edf600dccb147ba6335762e8ab3f5522ac9238e708a47e8698de62ae645d78181c61bf8eb3fbde3ef67549ed93ff5d290404390ee', 'MAIL,NAME,WISHES', 'EACH', NULL, NULL, X'4bf57eb9b61540136d995817e9c60be774c48ff242e4c238208ad5b20801e5f4', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', 'JP');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until, provider_country)
    VALUES (3, X'01a19eeb8efb00000003257f1cf719e8', 'hand-over/01a199c532fb0000000115b3f5273f3e', 'acme', 'FORM', X'01a19eeb8efb000000032572d6a30a2d', X'01a19eeb8efb000000032566ced4ba2c', '株式会社アクメ', '東京都千代田区', '代表取締役', 'DECLARED_BY_PROVIDER', '2026-11-03 01:00:00.123456', '応募者本人が同意の画面で入力し、本人の同意により提供', 'CONSENT_27_1', '01a19eeb8efb000000012403e9226825', 2, 0, X'2386eb4ee9bcd366afa79f7756c18f7d3530d13c01416ebc403447383acab6dbf344dba1c90a36bd19e87d33bc2dad963262671488fce2d9434880383d67ed7698dfd5479a1720', 'MAIL,NAME,WISHES', 'EACH', NULL, NULL, X'04cfff207ea04d0f08a7f9d11c415b5ededf1a8b82b40010eadd4bbf750e9e4f', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', 'JP');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until, provider_country)
    VALUES (3, X'01a19eeb8efb00000003257fa313108f', 'hand-over/01a199c532fb0000000115b72af62c99', 'acme', 'FORM', X'01a19eeb8efb000000032575cd3bb72b', X'01a19eeb8efb000000032568705acc8f', '株式会社アクメ', '東京都千代田区', '代表取締役', 'DECLARED_BY_PROVIDER', '2026-11-03 01:00:00.123456', '応募者本人が同意の画面で入力し、本人の同意により提供', 'CONSENT_27_1', '01a19eeb8efb00000001241134a6f452', 2, 0, X'af886a1d3325e1d872b5e0e80ac013f659da64905ba3e9d4c0868cebba326819d3bf5c8de0c86eb5bbb99a1c63104d2f819957af9f807dacd267fd90e1e90a6b90337b43750aed', 'MAIL,NAME,WISHES', 'EACH', NULL, NULL, X'55da3071ffc241d815613ba439cfe302da6eddb750b00446546d1530df89170b', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', 'JP');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until, provider_country)
    VALUES (3, X'01a19eeb8efb0000000325828ad5d2c7', 'hand-over/01a199c532fb0000000115b730f5365e', 'acme', 'FORM', X'01a19eeb8efb0000000325786e962dde', X'01a19eeb8efb00000003256ba327e1ad', '株式会社アクメ', '東京都千代田区', '代表取締役', 'DECLARED_BY_PROVIDER', '2026-11-03 01:00:00.123456', '応募者本人が同意の画面で入力し、本人の同意により提供', 'CONSENT_27_1', '01a19eeb8efb00000001241c633d70a9', 2, 0, X'9182530298a7c23cf6dcbcebddbdb600adf6fd7744b1efb4badee27821e57a3f02d410df578490dfb74c3c2184c8789ee65e897a40e61238fb1a3ccb8022365b67a865a66b9529', 'MAIL,NAME,WISHES', 'EACH', NULL, NULL, X'097ccb9d44329c14e776f4269ea62a8581f76e5fd1a2ea48d7917f653df94987', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', 'JP');
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115b095faec66', 1, X'01a199c532fb00000001157eb2ac0884', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115b36688229a', 1, X'01a199c532fb00000001157f74cd59d0', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115b3f5273f3e', 1, X'01a199c532fb00000001158319b4f5cb', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115b72af62c99', 1, X'01a199c532fb000000011583409b1345', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115b730f5365e', 1, X'01a199c532fb000000011585482a5105', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115b86b2ecdfe', 1, X'01a199c532fb00000001158619515bb9', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115bbcd3780ad', 1, X'01a199c532fb00000001158852cd643d', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115bf0d41b887', 1, X'01a199c532fb00000001158a9ecb402b', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115bf7d2a6453', 1, X'01a199c532fb00000001158d9163d744', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115c2c3d0db63', 1, X'01a199c532fb000000011590a0aa435b', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115c48edf3571', 1, X'01a199c532fb00000001159397aca93e', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115c4e1d28179', 1, X'01a199c532fb0000000115940702a36b', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115c791b85b4e', 1, X'01a199c532fb000000011596c310c16f', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115c7baf07955', 1, X'01a199c532fb00000001159a45a0613a', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115c927e6f494', 1, X'01a199c532fb00000001159dc2985f99', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115cc27d16099', 1, X'01a199c532fb00000001159f53feb885', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115cde4ba6e49', 1, X'01a199c532fb0000000115a2267dbbb3', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115cf25c894ab', 1, X'01a199c532fb0000000115a51c089f8f', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115cfe828641d', 1, X'01a199c532fb0000000115a6a65f28ee', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115d3479a0668', 1, X'01a199c532fb0000000115a8d9dc7f9a', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115d645386619', 1, X'01a199c532fb0000000115aa95f3c8ca', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115d77f5a6e2f', 1, X'01a199c532fb0000000115aace29468c', 'ACKNOWLEDGED', 'ACCEPTED_DUPLICATE', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115d88a2f2ae4', 1, X'01a199c532fb0000000115ac09637d84', 'DISPUTED', NULL, '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', '2026-12-03 01:00:00.123456', '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115db66d8a20a', 1, X'01a199c532fb0000000115afb022b529', 'WITHDRAWN', NULL, '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115dcf10ae195', 1, X'01a199c532fb0000000115afe9b6dc2f', 'EXPIRED', NULL, '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a2396a56fb0000000137a88f066765', 1, X'01a2396a56fb0000000137a2c179315a', 'ISSUED', NULL, '2026-12-03 01:00:00.123456', '2027-01-02 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', '2027-01-02 01:00:00.123456');
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a2396a56fb0000000137a9b6e44cec', 1, X'01a2396a56fb0000000137a340ce96bc', 'ISSUED', NULL, '2026-12-03 01:00:00.123456', '2027-01-02 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', '2027-01-02 01:00:00.123456');
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a2396a56fb0000000137aaa99e27a2', 1, X'01a2396a56fb0000000137a634270054', 'ISSUED', NULL, '2026-12-03 01:00:00.123456', '2027-01-02 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', '2027-01-02 01:00:00.123456');
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (2, X'01a19eeb8efb0000000223ad7ebb822a', 1, X'01a19eeb8efb0000000223a4ae56db84', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-03 01:00:00.123456', '2026-12-03 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (2, X'01a19eeb8efb0000000223ae8201a7af', 1, X'01a19eeb8efb0000000223a650078491', 'CONSENTED', NULL, '2026-11-03 01:00:00.123456', '2026-12-03 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, NULL, NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (2, X'01a19eeb8efb0000000223b0915de759', 1, X'01a19eeb8efb0000000223a94b075d5f', 'EXPIRED', NULL, '2026-11-03 01:00:00.123456', '2026-12-03 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (2, X'01a19eeb8efb0000000223b220d7691c', 1, X'01a19eeb8efb0000000223aa47adbbae', 'EXPIRED', NULL, '2026-11-03 01:00:00.123456', '2026-12-03 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115b095faec66', 'application-1', X'1fc4560f4fedb8e3bceb7eeea992760ac08fd11bf6824b1bf4baa1566becb445', X'01a199c532fb00000001157eb2ac0884', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115b36688229a', 'application-2', X'ffbc9d1c11a976341121007c390e8dca950d49067ce5d7db1dcb41c5950f8fde', X'01a199c532fb00000001157f74cd59d0', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115b3f5273f3e', 'application-3', X'ac100ca9bf2a560e57ad943aee44bc974b2064ede2a2099694d28dcf9eae64d2', X'01a199c532fb00000001158319b4f5cb', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115b72af62c99', 'application-4', X'094d9f73b849284587f246505c1059116354356a2e58024bb40edabd963bfd1e', X'01a199c532fb000000011583409b1345', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115b730f5365e', 'application-5', X'faa34599fcfaed4c444d634bf56734c798d1f418ce58a60158b45bbbc78b35e8', X'01a199c532fb000000011585482a5105', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115b86b2ecdfe', 'application-6', X'a98a0223f4448fe6146c003c1024b16c4ef12f112718e880ad61973411b0c554', X'01a199c532fb00000001158619515bb9', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115bbcd3780ad', 'application-7', X'83134cef8e990623694bac34f4bcf92b4d1ba3ecbf60e57aae36a43d4233bbed', X'01a199c532fb00000001158852cd643d', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115bf0d41b887', 'application-8', X'0486b783da6bd1ea5b4f84b5837c1de288a7807ff8b81e90031441cfbe3e1e85', X'01a199c532fb00000001158a9ecb402b', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115bf7d2a6453', 'application-9', X'e59e8bc76ad2f826967c37e570af1e92a2f85cddd6d5e90606c5e86e27eb91da', X'01a199c532fb00000001158d9163d744', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115c2c3d0db63', 'application-10', X'7aa21a0065a9f2deb5a96a817794b7523563d8922659ee76be5934ddda3d300a', X'01a199c532fb000000011590a0aa435b', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115c48edf3571', 'application-11', X'3233cd52980aa82932a21124cab2229f7a375ec2d1046564baa4c9ec900a8fcd', X'01a199c532fb00000001159397aca93e', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115c4e1d28179', 'application-12', X'fbb3a0c991d2823b919aa339ce51ca18a5d421b4af9034fed27fbe534495d950', X'01a199c532fb0000000115940702a36b', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115c791b85b4e', 'application-13', X'd115acc4cedd120dbc9592e3057b457c2dc335c7771b472d86da458abc656fc8', X'01a199c532fb000000011596c310c16f', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115c7baf07955', 'application-14', X'1ea4bf06dfa75286a39ad09621da120ccea5c0a394bf615d95de9707b4c626aa', X'01a199c532fb00000001159a45a0613a', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115c927e6f494', 'application-15', X'4ebf15d4d1e793c4b624e7c31626c9620e8b6f506c1a1cc496c182ad5ba8080b', X'01a199c532fb00000001159dc2985f99', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115cc27d16099', 'application-16', X'01d9efe0af50487fe3de6a6df55575a5c24cfa71eb1c79d1ffab0af4b986a257', X'01a199c532fb00000001159f53feb885', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115cde4ba6e49', 'application-17', X'26dc006dfd27b70e161d971571b6afdf21a1e8581e6f9242d694fc3716827fa1', X'01a199c532fb0000000115a2267dbbb3', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115cf25c894ab', 'application-18', X'57f7c2bd063ac0f2189ba9c0a8ef1b2aaff2e36b89f14ba8e5a8d046a95f4649', X'01a199c532fb0000000115a51c089f8f', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115cfe828641d', 'application-19', X'59c4ac2cac82db8dd38c6bf6b02ed63c3565b9f18a4a648004f2fdbacc876a0a', X'01a199c532fb0000000115a6a65f28ee', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115d3479a0668', 'application-20', X'b51af927627db2dc09d2ed7b77366931a51cfa5b06c247abfbe0470f9a9e9636', X'01a199c532fb0000000115a8d9dc7f9a', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115d645386619', 'application-21', X'70322f05540c5f92874edfc088a793abc9728b57020ce7d846eec442f7c6f844', X'01a199c532fb0000000115aa95f3c8ca', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115d77f5a6e2f', 'application-22', X'93610bb0d35fd2fd6d0619591ccb710e7980bdc5e22b18673f73008dd9a23403', X'01a199c532fb0000000115aace29468c', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115d88a2f2ae4', 'application-23', X'3c92d6e7e6108a0e02e4d01a6f6e20f28d32b075654c837d24c689207a4284fe', X'01a199c532fb0000000115ac09637d84', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115db66d8a20a', 'application-24', X'26446b31047c94de0622b32f87e173f6e6b18fedf1389f0da715267b72d27723', X'01a199c532fb0000000115afb022b529', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a199c532fb0000000115dcf10ae195', 'application-25', X'cbd1318b35921fefb5e5db1c66402db4d9cc38a29324589e96e85396601bbbf4', X'01a199c532fb0000000115afe9b6dc2f', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a2396a56fb0000000137a88f066765', 'application-26', X'e5c73e092d2e075116f0bf76928824be1dca80f133cc28586fc9a257e2bc6170', X'01a2396a56fb0000000137a2c179315a', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-12-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a2396a56fb0000000137a9b6e44cec', 'application-27', X'f226bb03a1e3137021b1ad11f4d5a477a7c8f0865c42cb3a8de4ee46f9e685b4', X'01a2396a56fb0000000137a340ce96bc', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-12-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (1, X'01a2396a56fb0000000137aaa99e27a2', 'application-28', X'fd067dd888afff9d7425c9a2793f498031bda92c79567b03a1c85d3a5455e909', X'01a2396a56fb0000000137a634270054', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-12-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (2, X'01a19eeb8efb0000000223ad7ebb822a', 'application-1', X'1a203c28ab1d00a32c5e99f11a598b10c741bdb0a1ded780ce6c62cda20d4700', X'01a19eeb8efb0000000223a4ae56db84', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (2, X'01a19eeb8efb0000000223ae8201a7af', 'application-2', X'b51549b133a44ec29cae309d613895d52ffdc6765c8bf2baa29d3e1fa63d4121', X'01a19eeb8efb0000000223a650078491', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (2, X'01a19eeb8efb0000000223b0915de759', 'application-3', X'607059a6ee63039df023accf01a4e0aac7b0480c40f67b854e9e8a5b2dad5744', X'01a19eeb8efb0000000223a94b075d5f', '2026-11-02 01:00:00.123456', 'recruiter-1', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application)
    VALUES (2, X'01a19eeb8efb0000000223b220d7691c', 'application-4', X'9fafe601578f7a9228e89fefa2bdb01ba0bd1270ee314504504a8888eb939f40', X'01a19eeb8efb0000000223aa47adbbae', '2026-11-02 01:00:00.123456', 'recruiter-1', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_setting (tenant, name, version, effective_from, body)
    VALUES (1, 'agency/agency-1', 1, '2026-11-02 01:00:00.123456', '{"type":"agency","key":"agency-1","legalName":"紹介株式会社","address":"東京都港区","representative":"代表取締役","contactMail":"desk@example.jp","phone":"","country":"JP"}');
INSERT INTO cr_setting (tenant, name, version, effective_from, body)
    VALUES (1, 'company', 1, '2026-11-02 01:00:00.123456', '{"type":"company","legalName":"株式会社アクメ","address":"東京都千代田区","representative":"代表取締役","contactMail":"jobs@example.co.jp","phone":"","country":"JP"}');
INSERT INTO cr_setting (tenant, name, version, effective_from, body)
    VALUES (1, 'programme/agency-1', 1, '2026-11-02 01:00:00.123456', '{"type":"programme","agency":"agency-1","rule":{"threshold":10,"grant":1},"licence":{"number":"13-ユ-010554","validUntil":"9999-01-01"},"noticeBasis":{"kind":"OPT_IN","evidence":"form 3","since":"2020-01-01"},"policies":{"credits":{"holdDays":0,"expiryMonths":null,"noticeDays":30,"openAtOnce":null,"perYear":null},"qualification":{"holdDays":0,"windowMonths":null,"answerDays":14,"perDay":0,"countStays":true,"staffDomains":[],"disposableDomains":[],"reviewed":["SELF","NOT_REJECTED","VELOCITY","STAFF_EMAIL","DISPOSABLE_EMAIL","MANUAL_HOLD"]},"introductions":{"consumeAt":"JOINING","idleDays":180,"confirmationDays":14,"guaranteeDays":0,"ownApplicantMonths":12},"consent":{"askToKeep":false,"keepMonths":12,"retentionMonths":24,"renewalDays":30,"optional":["FEEDBACK_TO_COMPANY"]},"transfer":{"crossBorder":"DOMESTIC","recordMethod":"EACH"}},"reviewedOn":"2026-01-01","feeTable":null,"handOver":"FORM","publication":"IMMEDIATE","zone":"Asia/Tokyo","linkDays":30,"consentMonths":12}');
INSERT INTO cr_setting (tenant, name, version, effective_from, body)
    VALUES (2, 'agency/agency-1', 1, '2026-11-03 01:00:00.123456', '{"type":"agency","key":"agency-1","legalName":"紹介株式会社","address":"東京都港区","representative":"代表取締役","contactMail":"desk@example.jp","phone":"","country":"JP"}');
INSERT INTO cr_setting (tenant, name, version, effective_from, body)
    VALUES (2, 'company', 1, '2026-11-03 01:00:00.123456', '{"type":"company","legalName":"株式会社アクメ","address":"東京都千代田区","representative":"代表取締役","contactMail":"jobs@example.co.jp","phone":"","country":"JP"}');
INSERT INTO cr_setting (tenant, name, version, effective_from, body)
    VALUES (2, 'programme/agency-1', 1, '2026-11-03 01:00:00.123456', '{"type":"programme","agency":"agency-1","rule":{"threshold":10,"grant":1},"licence":{"number":"13-ユ-010554","validUntil":"9999-01-01"},"noticeBasis":{"kind":"OPT_IN","evidence":"form 3","since":"2020-01-01"},"policies":{"credits":{"holdDays":0,"expiryMonths":null,"noticeDays":30,"openAtOnce":null,"perYear":null},"qualification":{"holdDays":0,"windowMonths":null,"answerDays":14,"perDay":0,"countStays":true,"staffDomains":[],"disposableDomains":[],"reviewed":["SELF","NOT_REJECTED","VELOCITY","STAFF_EMAIL","DISPOSABLE_EMAIL","MANUAL_HOLD"]},"introductions":{"consumeAt":"JOINING","idleDays":180,"confirmationDays":14,"guaranteeDays":0,"ownApplicantMonths":12},"consent":{"askToKeep":false,"keepMonths":12,"retentionMonths":24,"renewalDays":30,"optional":["FEEDBACK_TO_COMPANY"]},"transfer":{"crossBorder":"DOMESTIC","recordMethod":"EACH"}},"reviewedOn":"2026-01-01","feeTable":null,"handOver":"FORM","publication":"IMMEDIATE","zone":"Asia/Tokyo","linkDays":30,"consentMonths":12}');
INSERT INTO cr_setting (tenant, name, version, effective_from, body)
    VALUES (2, 'programme/agency-1', 2, '2026-11-03 01:00:00.123456', '{"type":"programme","agency":"agency-1","rule":{"threshold":10,"grant":1},"licence":{"number":"13-ユ-010554","validUntil":"9999-01-01"},"noticeBasis":{"kind":"OPT_IN","evidence":"form 3","since":"2020-01-01"},"policies":{"credits":{"holdDays":0,"expiryMonths":null,"noticeDays":30,"openAtOnce":null,"perYear":null},"qualification":{"holdDays":180,"windowMonths":null,"answerDays":14,"perDay":0,"countStays":true,"staffDomains":[],"disposableDomains":[],"reviewed":["SELF","NOT_REJECTED","VELOCITY","STAFF_EMAIL","DISPOSABLE_EMAIL","MANUAL_HOLD"]},"introductions":{"consumeAt":"JOINING","idleDays":180,"confirmationDays":14,"guaranteeDays":0,"ownApplicantMonths":12},"consent":{"askToKeep":false,"keepMonths":12,"retentionMonths":24,"renewalDays":30,"optional":["FEEDBACK_TO_COMPANY"]},"transfer":{"crossBorder":"DOMESTIC","recordMethod":"EACH"}},"reviewedOn":"2026-01-01","feeTable":null,"handOver":"FORM","publication":"IMMEDIATE","zone":"Asia/Tokyo","linkDays":30,"consentMonths":12}');
INSERT INTO cr_settlement_step (tenant, partner, month_begin, sequence, step_key, state, actor, note, items, happened_at)
    VALUES (1, 'agency-1', DATE '2026-11-01', 1, 'issue', 'ISSUED', 'accountant-1', '', '{"counted":[],"takenBack":[]}', '2026-12-03 01:00:00.123456');
INSERT INTO cr_statement (tenant, partner, month_begin, side, body)
    VALUES (1, 'agency-1', DATE '2026-11-01', 'COMPANY', '{
  "settlementStatement": {
    "side": "COMPANY",
    "company": "acme",
    "agency": "agency-1",
    "month": "2026-11",
    "zone": "Asia/Tokyo",
    "totals": {
      "after": 0,
      "last": 26,
      "amounts": {
        "COUNT": 21,
        "GRANT": 2,
        "RESERVE": 2,
        "CONSUME": 1
      },
      "givenBack": 0,
      "progressBefore": 0,
      "progressAfter": 1,
      "availableBefore": 0,
      "availableAfter": 0
    },
    "counted": [
      "01a199c532fb0000000115b095faec66",
      "01a199c532fb0000000115b36688229a",
      "01a199c532fb0000000115b3f5273f3e",
      "01a199c532fb0000000115b72af62c99",
      "01a199c532fb0000000115b730f5365e",
      "01a199c532fb0000000115b86b2ecdfe",
      "01a199c532fb0000000115bbcd3780ad",
      "01a199c532fb0000000115bf0d41b887",
      "01a199c532fb0000000115bf7d2a6453",
      "01a199c532fb0000000115c2c3d0db63",
      "01a199c532fb0000000115c48edf3571",
      "01a199c532fb0000000115c4e1d28179",
      "01a199c532fb0000000115c791b85b4e",
      "01a199c532fb0000000115c7baf07955",
      "01a199c532fb0000000115c927e6f494",
      "01a199c532fb0000000115cc27d16099",
      "01a199c532fb0000000115cde4ba6e49",
      "01a199c532fb0000000115cf25c894ab",
      "01a199c532fb0000000115cfe828641d",
      "01a199c532fb0000000115d3479a0668",
      "01a199c532fb0000000115d645386619"
    ],
    "takenBack": [ ],
    "unanswered": [
      "01a199c532fb0000000115d88a2f2ae4"
    ],
    "pending": [ ]
  },
  "signature": {
    "algorithm": "Ed25519",
    "keyVersion": 0,
    "value": "teAxa7gxPTWytHExvLw07rqgt2xLl3DfW70sqo5zo_w3LH3tH1v6AzZ1NW6hOgJg-x_YPJUiuYJv7iFEHHUBDA"
  }
}
');
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-02', 'ISSUED', 3, 25);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-02', 'MAILED', 1, 20);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-02', 'MAILED', 7, 5);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'ACCEPTED_DUPLICATE', 7, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'ACCEPTED_NEW', 0, 21);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'ANSWERED_WITHIN_1_HOUR', 0, 21);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'ANSWERED_WITHIN_1_HOUR', 7, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 0, 4);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 1, 3);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 2, 2);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 3, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 4, 2);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 5, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 6, 6);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 7, 5);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'COUNTED', 0, 21);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'GRANTED', 0, 2);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'SENT', 1, 24);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'WITHDRAWN', 1, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-08', 'FREE_HIRE', 5, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-12-03', 'EXPIRED', 4, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-12-03', 'ISSUED', 3, 3);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'ACCEPTED_NEW', 0, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'ANSWERED_WITHIN_1_HOUR', 0, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'CONSENTED', 7, 2);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'ISSUED', 4, 4);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'MAILED', 4, 3);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'SENT', 3, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-12-03', 'EXPIRED', 7, 2);
INSERT INTO cr_tenant (id, kind, tenant_key, created_at)
    VALUES (1, 'COMPANY', 'acme', '2026-11-02 01:00:00.123456');
INSERT INTO cr_tenant (id, kind, tenant_key, created_at)
    VALUES (2, 'COMPANY', 'globex', '2026-11-03 01:00:00.123456');
INSERT INTO cr_tenant (id, kind, tenant_key, created_at)
    VALUES (3, 'AGENCY', 'agency-1', '2026-11-03 01:00:00.123456');
ALTER TABLE cr_tenant AUTO_INCREMENT = 4;
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (1, 'ANSWERS', X'01a199c532fb0000000115d88a2f2ae4', X'01a199c532fb0000000115ac09637d84', X'');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (1, 'CONTACT', X'01a2396a56fb0000000137a88f066765', X'01a2396a56fb0000000137a2c179315a', X'064d52bb22e5d389f91ddee8ffcf13bbde3c204a793ca26d9d627297bdd4aa50a35339c211a9faba05c34cfc1d5e6c248c6ce8edeb33e8b0003e03aff41a15cb3f2af94a6b01cd5591eafe6482bd8e13d36ca270f8');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (1, 'CONTACT', X'01a2396a56fb0000000137a9b6e44cec', X'01a2396a56fb0000000137a340ce96bc', X'348e24bac4944d9fb2ee056e1df2746d01a88601601731b946cf7432cb5c56eb52c3d46eb2c60e23c26c906cb4f560b015f4d477a53231441fe618507f8d22b645b35ae1b157ef3044320cb31ba3e4d18da6ad278f');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (1, 'CONTACT', X'01a2396a56fb0000000137aaa99e27a2', X'01a2396a56fb0000000137a634270054', X'2367e8f4df42bc88809b1ff65a51f23a0b23af81dad67a105299c105b435a5a37a219a82afc320aebb9de6b2acd38867bc0d24d71db5d787a8a90b5b53cc668e2048db1bcd399cd9b841ba32b6ec7c7d6a4518008f');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (2, 'ANSWERS', X'01a19eeb8efb0000000223ae8201a7af', X'01a19eeb8efb0000000223a650078491', X'');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (3, 'ANSWERS', X'01a19eeb8efb00000003256f031d3f85', X'01a19eeb8efb000000032563525a311e', X'd567b458dc52d9188271293b08a1a8f0ccf4c29319bc1d5a002bb39ea0b6f923236efd403db70d2430ef50e0086c9f23e71c74bf36adcce51eb6383c42d70ab83b465de72efbad');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (3, 'ANSWERS', X'01a19eeb8efb00000003256f99eefaa4', X'01a19eeb8efb000000032565b8d57b07', X'3c600ed63da9d10cebd141cafb5e33562ef2f445dcd7cb3b9a6037c2a4a10b4c44a5fab51d905260fc9522a0794af6ee6f502a1eb191badcf8d99ec6e30d74015e69f64f63deb4');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (3, 'ANSWERS', X'01a19eeb8efb000000032572d6a30a2d', X'01a19eeb8efb000000032566ced4ba2c', X'b357e0eac12f08b51ed48af2aaae43483c4c1a28bfc19f6168d97e951ddee017f825804809d8feea40823f47a80df6553089532605ce0aa4b51e30a8cecad432ac49e92e77f455');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (3, 'ANSWERS', X'01a19eeb8efb000000032575cd3bb72b', X'01a19eeb8efb000000032568705acc8f', X'89434d9a587c9c2aca9b1c8b5745fb31520aabd9f102e7aab8449a93a252cd9a7b35925fbd009a66556f108169bb3a663ace76cd98b03e553a3e54390ff79852ea49f812b044ed');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (3, 'ANSWERS', X'01a19eeb8efb0000000325786e962dde', X'01a19eeb8efb00000003256ba327e1ad', X'e0e95047c17f1a494e7360eb80e7a9b789ecae8c61302984380043e03a9613e34be5ec6ab009636c1a69af346d1c27bcf79d4c22deb32f51747ede9fdcfbfffc925df754fdf9b5');
