-- 58 tables. Links, consent, counting and the report write to 26 of them:
-- cr_balance, cr_chain, cr_consent, cr_consent_event, cr_consent_proof, cr_counted_person, cr_credit, cr_event, cr_event_pending, cr_ledger, cr_listener_cursor, cr_notice, cr_outbox, cr_person, cr_person_index, cr_programme, cr_provision_record, cr_referral, cr_rejection, cr_schema_history, cr_schema_version, cr_setting, cr_tally, cr_tally_summed, cr_tenant, cr_vault

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
-- Career Relay, version 5, for MariaDB 10.6 and up. Code of version 4 works on it. As in version 1, each statement can be repeated.

-- Why somebody was given a link, where that was no rejection.
ALTER TABLE cr_rejection ADD COLUMN IF NOT EXISTS source_kind varchar(64);

-- Exit cases: who means to leave, why, and what was decided; what was said lies in a box.
CREATE TABLE IF NOT EXISTS cr_exit_case (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    case_key varchar(255) NOT NULL,
    person binary(16) NOT NULL,
    reference varchar(255) NOT NULL,
    state varchar(64) NOT NULL,
    opened_on date NOT NULL,
    interviewed_on date,
    interviewed_by longtext,
    reasons longtext NOT NULL,
    decided_on date,
    last_day date,
    recorded_by longtext NOT NULL,
    changed_at datetime(6) NOT NULL,
    CONSTRAINT cr_exit_case_pk PRIMARY KEY (tenant, id),
    CONSTRAINT cr_exit_case_uq UNIQUE (tenant, case_key)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_exit_case_person_ix ON cr_exit_case (tenant, person);
CREATE INDEX IF NOT EXISTS cr_exit_case_reference_ix ON cr_exit_case (tenant, reference);
CREATE INDEX IF NOT EXISTS cr_exit_case_decided_ix ON cr_exit_case (tenant, decided_on);

-- How people who left are connected with the company again: added, never changed.
CREATE TABLE IF NOT EXISTS cr_reconnection (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    reconnection_key varchar(255) NOT NULL,
    person binary(16) NOT NULL,
    reference varchar(255) NOT NULL,
    type varchar(64) NOT NULL,
    began_on date NOT NULL,
    recorded_by longtext NOT NULL,
    recorded_at datetime(6) NOT NULL,
    CONSTRAINT cr_reconnection_pk PRIMARY KEY (tenant, id),
    CONSTRAINT cr_reconnection_uq UNIQUE (tenant, reconnection_key)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_reconnection_person_ix ON cr_reconnection (tenant, person);
CREATE INDEX IF NOT EXISTS cr_reconnection_began_ix ON cr_reconnection (tenant, began_on);

-- Steps elsewhere that employees look for; what they wish lies in a box.
CREATE TABLE IF NOT EXISTS cr_step_up (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    person binary(16) NOT NULL,
    reference varchar(255) NOT NULL,
    state varchar(64) NOT NULL,
    requested_at datetime(6) NOT NULL,
    released_at datetime(6),
    changed_at datetime(6) NOT NULL,
    CONSTRAINT cr_step_up_pk PRIMARY KEY (tenant, id)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_step_up_person_ix ON cr_step_up (tenant, person);
CREATE INDEX IF NOT EXISTS cr_step_up_reference_ix ON cr_step_up (tenant, reference);

-- Who agreed to be kept and written to: added and ended, never changed otherwise.
CREATE TABLE IF NOT EXISTS cr_membership (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    person binary(16) NOT NULL,
    reference longtext NOT NULL,
    purpose varchar(64) NOT NULL,
    origin varchar(64) NOT NULL,
    notice_id longtext NOT NULL,
    notice_version integer NOT NULL,
    notice_locale longtext NOT NULL,
    notice_sha256 varbinary(255) NOT NULL,
    agreed_at datetime(6) NOT NULL,
    valid_until datetime(6) NOT NULL,
    consent binary(16),
    evidence longtext,
    recorded_by longtext NOT NULL,
    ended_at datetime(6),
    end_cause varchar(64),
    CONSTRAINT cr_membership_pk PRIMARY KEY (tenant, id)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_membership_person_ix ON cr_membership (tenant, person);
CREATE INDEX IF NOT EXISTS cr_membership_purpose_ix ON cr_membership (tenant, purpose, id);
CREATE INDEX IF NOT EXISTS cr_membership_notice_ix ON cr_membership (tenant, notice_sha256);
-- By what they are looked for.
CREATE TABLE IF NOT EXISTS cr_member_word (
    tenant integer NOT NULL,
    membership binary(16) NOT NULL,
    kind varchar(64) NOT NULL,
    word varchar(255) NOT NULL,
    CONSTRAINT cr_member_word_pk PRIMARY KEY (tenant, membership, kind, word)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- The recorded figures of a period that is over, as they were kept; never changed.
CREATE TABLE IF NOT EXISTS cr_figure_snapshot (
    tenant integer NOT NULL,
    period_begin date NOT NULL,
    period_end date NOT NULL,
    as_of datetime(6) NOT NULL,
    taken_at datetime(6) NOT NULL,
    figures longtext NOT NULL,
    CONSTRAINT cr_figure_snapshot_pk PRIMARY KEY (tenant, period_begin, period_end)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- How far applicant tracking systems were read, and when they were heard of; nothing about a person.
CREATE TABLE IF NOT EXISTS cr_intake_source (
    tenant integer NOT NULL,
    name varchar(255) NOT NULL,
    read_to longtext NOT NULL,
    heard_at datetime(6),
    row_at datetime(6),
    failing_since datetime(6),
    fault longtext NOT NULL,
    silent_hours integer NOT NULL,
    CONSTRAINT cr_intake_source_pk PRIMARY KEY (tenant, name)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT IGNORE INTO cr_schema_version (version, works_with) VALUES (5, 4);

INSERT INTO cr_schema_history (version, script, checksum) VALUES (5, 'V5__edges_leavers_and_figures.sql', '55036782d8ea3ce9237ea57dab59680672137707622bbc8e46dcaea866b2bfd1');
-- Career Relay, version 6, for MariaDB 10.6 and up. Code of version 5 works on it. As in version 1, each statement can be repeated.

-- Until when a person agrees to the company's being told how it goes on at the agency.
ALTER TABLE cr_inbox ADD COLUMN IF NOT EXISTS feedback_until datetime(6);
ALTER TABLE cr_instruction ADD COLUMN IF NOT EXISTS feedback_until datetime(6);

-- How far an agency is with people it supports: at the agency, and with the person's consent at the company.
CREATE TABLE IF NOT EXISTS cr_support_event (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    partner varchar(255) NOT NULL,
    event_key varchar(255) NOT NULL,
    referral binary(16) NOT NULL,
    stage varchar(64) NOT NULL,
    happened_at datetime(6) NOT NULL,
    standing varchar(64) NOT NULL,
    counted_month date,
    recorded_at datetime(6) NOT NULL,
    CONSTRAINT cr_support_event_pk PRIMARY KEY (tenant, id),
    CONSTRAINT cr_support_event_uq UNIQUE (tenant, partner, event_key)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS cr_support_event_referral_ix ON cr_support_event (tenant, referral);
CREATE INDEX IF NOT EXISTS cr_support_event_month_ix ON cr_support_event (tenant, partner, counted_month);

-- Totals of a month of everybody of whom a company is told nothing else; numbers below ten are not there. Never changed.
CREATE TABLE IF NOT EXISTS cr_support_totals (
    tenant integer NOT NULL,
    id binary(16) NOT NULL,
    partner varchar(255) NOT NULL,
    month_begin date NOT NULL,
    advisor_assigned bigint,
    recommended bigint,
    interview bigint,
    offer bigint,
    placed bigint,
    closed bigint,
    made_at datetime(6) NOT NULL,
    CONSTRAINT cr_support_totals_pk PRIMARY KEY (tenant, id),
    CONSTRAINT cr_support_totals_uq UNIQUE (tenant, partner, month_begin)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Tallies of months that are over, one row for a month: what is read where nobody asks for days. Made from the tallies and made again when those are put right.
CREATE TABLE IF NOT EXISTS cr_tally_month (
    tenant integer NOT NULL,
    programme integer NOT NULL,
    on_month date NOT NULL,
    kind varchar(64) NOT NULL,
    amount bigint NOT NULL,
    CONSTRAINT cr_tally_month_pk PRIMARY KEY (tenant, on_month, programme, kind)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- By what figures are broken down: as the company told it, and by which way the link went.
ALTER TABLE cr_rejection ADD COLUMN IF NOT EXISTS group_job longtext;
ALTER TABLE cr_rejection ADD COLUMN IF NOT EXISTS group_department longtext;
ALTER TABLE cr_rejection ADD COLUMN IF NOT EXISTS group_route varchar(64);

-- Tallies by job, department or route: one row for a month, made from the log.
CREATE TABLE IF NOT EXISTS cr_tally_group (
    tenant integer NOT NULL,
    programme integer NOT NULL,
    on_month date NOT NULL,
    grouping_kind varchar(64) NOT NULL,
    group_name varchar(255) NOT NULL,
    kind varchar(64) NOT NULL,
    amount bigint NOT NULL,
    CONSTRAINT cr_tally_group_pk PRIMARY KEY (tenant, on_month, programme, grouping_kind, group_name, kind)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Up to which day a company's months are summed up.
CREATE TABLE IF NOT EXISTS cr_tally_summed (
    tenant integer NOT NULL,
    until_day date NOT NULL,
    CONSTRAINT cr_tally_summed_pk PRIMARY KEY (tenant)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT IGNORE INTO cr_schema_version (version, works_with) VALUES (6, 5);

INSERT INTO cr_schema_history (version, script, checksum) VALUES (6, 'V6__company_link_support_and_breakdowns.sql', '21739ccae356218ff1b9ed9c34ccae3de0ce5cc59a90d26ef4dfc934f4e71082');

INSERT INTO cr_answer_detail (tenant, referral, reason, first_known, commitment)
    VALUES (1, X'01a199c532fb0000000115d90d2713c2', 'ALREADY_KNOWN', DATE '2025-04-01', NULL);
INSERT INTO cr_audit (tenant, entry_number, happened_at, actor, role, reason_code, reason, action, outcome, subject, hash)
    VALUES (2, 1, '2026-11-03 01:00:00.123456', 'operator-1', 'OPERATOR', 'SUPERVISION', 'quarter 4', 'READ_AUDIT', 'ALLOWED', NULL, X'011f08ebcb8932438508ec3565042c60c4374f5a16448ff088d6f2a5b0411d7b');
INSERT INTO cr_audit_head (tenant, entry_number, hash, archived_number, archived_hash)
    VALUES (2, 1, X'011f08ebcb8932438508ec3565042c60c4374f5a16448ff088d6f2a5b0411d7b', 0, NULL);
INSERT INTO cr_balance (tenant, programme, last_sequence, counted, progress, granted, revoked, reserved, consumed, expired, grants, cycle_threshold, cycle_grant)
    VALUES (1, 1, 26, 21, 1, 2, 0, 1, 1, 0, 2, 10, 1);
INSERT INTO cr_balance (tenant, programme, last_sequence, counted, progress, granted, revoked, reserved, consumed, expired, grants, cycle_threshold, cycle_grant)
    VALUES (2, 1, 1, 7, 7, 0, 0, 0, 0, 0, 0, 10, 1);
INSERT INTO cr_chain (tenant, event_number, hash, archived_number, archived_hash)
    VALUES (1, 213, X'4ca10f971817e6fec7c318d7e5f78037db433c32ead743c87579ec760888135c', 0, NULL);
INSERT INTO cr_chain (tenant, event_number, hash, archived_number, archived_hash)
    VALUES (2, 30, X'c643de095b97c4e89f684f543a0d7ee96910d215536befeadee347e5700de749', 0, NULL);
INSERT INTO cr_chain (tenant, event_number, hash, archived_number, archived_hash)
    VALUES (3, 8, X'c4b0e4e475a8146e234063eef229a5a37fcecda78e67b415fa2db016b59fa03c', 0, NULL);
INSERT INTO cr_command (tenant, command_key, id, fingerprint, outcome, taken_at)
    VALUES (2, 'merge', X'01a19eeb8efb000000021e981b559b01', X'ab3ba2c3677a2fb1e273e740fa938aef326c86522b2896d51ab9643a4c04a35f', 'MERGED', '2026-11-03 01:00:00.123456');
INSERT INTO cr_command (tenant, command_key, id, fingerprint, outcome, taken_at)
    VALUES (2, 'opening', X'01a19eeb8efb000000021e502dddde5e', X'c5d3a426a0952414400128494f8281fa803482c3eb29f5e3606b9439ed0e2aae', 'WRITTEN', '2026-11-03 01:00:00.123456');
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011e9ad487ecc4', X'01a199c532fb0000000115aed112d918', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011ea16693ee3f', X'01a199c532fb0000000115b274baefe0', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011eaaec875bde', X'01a199c532fb0000000115b2d08aa8d2', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011eb3f4d600c3', X'01a199c532fb0000000115b404ed3854', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011eba3c25f468', X'01a199c532fb0000000115b6809749e9', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011ec2d897d3e6', X'01a199c532fb0000000115b98e81e3c9', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011ece0816ca83', X'01a199c532fb0000000115bcb97b9edc', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011ed7b188e4cf', X'01a199c532fb0000000115bdc692342d', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011ee26ef35ddc', X'01a199c532fb0000000115bf512a0c6f', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011ee95ebc9ba2', X'01a199c532fb0000000115c2641aa522', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011eefd919afbf', X'01a199c532fb0000000115c491a7d1bb', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011ef85f17a604', X'01a199c532fb0000000115c7bd913c6b', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011f0068cfaa3e', X'01a199c532fb0000000115cb3ec582b8', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011f0574b79e1e', X'01a199c532fb0000000115cb99073960', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011f11e73c39fd', X'01a199c532fb0000000115cd32410a40', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011f1c5ea7e298', X'01a199c532fb0000000115d0aba9b41b', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011f264d6cdcb0', X'01a199c532fb0000000115d0e1aab2d2', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011f2aadec9d0c', X'01a199c532fb0000000115d220bc0a4f', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011f30792f94b7', X'01a199c532fb0000000115d41363056d', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011f3a9ceaa230', X'01a199c532fb0000000115d4ee3b458c', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011f469bf35b6e', X'01a199c532fb0000000115d58db41a25', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011f4b9184e14b', X'01a199c532fb0000000115d90d2713c2', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011f559705bd1d', X'01a199c532fb0000000115d9413d9f64', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011f5f3d2e0d39', X'01a199c532fb0000000115dc6e09bad7', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_WITHDRAWN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '9999-12-31 00:00:00.000000', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (2, X'01a19eeb8efb000000021e80690cefd5', X'01a19eeb8efb000000021e5e017b2fd6', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (2, X'01a19eeb8efb000000021e8bd5d26eb1', X'01a19eeb8efb000000021e5fe37a7569', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e9ad487ecc4', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'c2c60fdd1c44e7b902b9838898e4b0e77ce5695c3653e0860ee6c7407d3bcb5a');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e9ad487ecc4', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'c2c60fdd1c44e7b902b9838898e4b0e77ce5695c3653e0860ee6c7407d3bcb5a', X'd9f4e628f4c3b14f8ee56e54388bc5b238a86cb8bbb9510f5b54ee9cdca1a705');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e9ad487ecc4', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'd9f4e628f4c3b14f8ee56e54388bc5b238a86cb8bbb9510f5b54ee9cdca1a705', X'2b51c55167285a82a1602536b3b9337c036d391a36e71787a8f2d0dcd0779dbf');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ea16693ee3f', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'e5b00264d3d4b93692980f0b37a2bed48eaa5a163483013983beefaa3833f294');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ea16693ee3f', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'e5b00264d3d4b93692980f0b37a2bed48eaa5a163483013983beefaa3833f294', X'31e85fae63323476e47077fc31c79fa4516f2aef8ae0062e0b395ea2a619eb2e');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ea16693ee3f', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'31e85fae63323476e47077fc31c79fa4516f2aef8ae0062e0b395ea2a619eb2e', X'baefc5fecd797aacb933e94efcd0789607e112f0265f3998362616654d907507');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eaaec875bde', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'54623e1f380f2b5526e7c4ee5bac51201f829bf4aae0160aee9ad50885748cac');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eaaec875bde', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'54623e1f380f2b5526e7c4ee5bac51201f829bf4aae0160aee9ad50885748cac', X'3fdc63107d9cd341ff0f45c78bd533da7e0e2f71facfe51c891026c0134823ba');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eaaec875bde', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'3fdc63107d9cd341ff0f45c78bd533da7e0e2f71facfe51c891026c0134823ba', X'd25828295fa1e5f5594ade23be68071428eadfbec6bdade2e3db2ae6854cced2');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eb3f4d600c3', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'4a0853e529dd8b7da917eaa2689938056927cf3eb761fb4db1f90065f0e469c6');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eb3f4d600c3', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'4a0853e529dd8b7da917eaa2689938056927cf3eb761fb4db1f90065f0e469c6', X'2f29d3d04ebc1e081393fd3a19fdd18a3b9980b383f40030db84bfc48c9b2801');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eb3f4d600c3', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'2f29d3d04ebc1e081393fd3a19fdd18a3b9980b383f40030db84bfc48c9b2801', X'b5515cfd7923b5b1b5d34c3a322ac32c7b719c89103ed62aae3257448671910e');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eba3c25f468', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'40bae07c67d52ca2b7f16d9d64827efeb5301d17cb1d13367e8bebbbc6800e93');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eba3c25f468', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'40bae07c67d52ca2b7f16d9d64827efeb5301d17cb1d13367e8bebbbc6800e93', X'84a8fac187880b55047984ff0a990f50ad0de6ba25c021faec1bfa40acffc48a');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eba3c25f468', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'84a8fac187880b55047984ff0a990f50ad0de6ba25c021faec1bfa40acffc48a', X'00abb4d136a9e13ff6a97146b3bf87870fec38889fb29e8178f23259fb64ce49');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ec2d897d3e6', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'b3a16c1e8d8ea5740d8b1c9fa7d1525a91a71c95aa3897d2ee0eb45402abdf78');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ec2d897d3e6', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'b3a16c1e8d8ea5740d8b1c9fa7d1525a91a71c95aa3897d2ee0eb45402abdf78', X'cfae7d24b789b4057eec8257875aabf97c085bf1e7da2c74b56e9745a76176e8');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ec2d897d3e6', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'cfae7d24b789b4057eec8257875aabf97c085bf1e7da2c74b56e9745a76176e8', X'b6c2f0fc8f9d157d2d9ade2634126b4ea14a4ceb0d3312bbdadc97e1afc9414c');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ece0816ca83', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'ceccdb19190b736c70f723755de1de6459bc07350d791af603688918a0b1f48d');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ece0816ca83', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'ceccdb19190b736c70f723755de1de6459bc07350d791af603688918a0b1f48d', X'f2c561ce04d817d91a755e8b75890868d0263809fffe8a27a877ee12f653b74d');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ece0816ca83', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'f2c561ce04d817d91a755e8b75890868d0263809fffe8a27a877ee12f653b74d', X'895dae5e202f9cb04122f1b0381de30a870f736ef5ca300756f296cba032145e');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ed7b188e4cf', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'b2f43cba4f9dfda8e29577760e1fb613a7db48caa706aca998ef341f11111e5e');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ed7b188e4cf', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'b2f43cba4f9dfda8e29577760e1fb613a7db48caa706aca998ef341f11111e5e', X'a90437bbe76d1aff29238677d26a2619b25525d90cfe52971530a43aec8da0c6');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ed7b188e4cf', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'a90437bbe76d1aff29238677d26a2619b25525d90cfe52971530a43aec8da0c6', X'e5d7f694c895f836cc9e0c68ac63be26a5a464aad2fd2ee3b13cea1ad89341b9');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ee26ef35ddc', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'c78d408aee5876417f9c9bdf8cf50241454400b3198e6b88fa6d73b29bdf4f85');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ee26ef35ddc', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'c78d408aee5876417f9c9bdf8cf50241454400b3198e6b88fa6d73b29bdf4f85', X'824703bc8a6f34f1550946bb5692945fc0e9b4487e69d9eebb71ee0fbf883536');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ee26ef35ddc', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'824703bc8a6f34f1550946bb5692945fc0e9b4487e69d9eebb71ee0fbf883536', X'2aea488543a5cf0597f24c7917daf689ba5cf6cfa2cd6aa62f7f307e11f52077');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ee95ebc9ba2', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'4303611178b0699d287b5092ccf53213fb5a97edeb474d6ffcae42113380f55b');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ee95ebc9ba2', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'4303611178b0699d287b5092ccf53213fb5a97edeb474d6ffcae42113380f55b', X'2c61cc42989844c3f7296208a7f08cb59bb20a8d2f34180c48ea876e4dc7dd20');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ee95ebc9ba2', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'2c61cc42989844c3f7296208a7f08cb59bb20a8d2f34180c48ea876e4dc7dd20', X'5a43eac0bc608582596eafa48d34ca7679c30ddf9e66180935d3955a2cac49d6');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eefd919afbf', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'6de0d68bbfc128287c2777e971c8537d600c9694e8ca8a337f80cde1bffcf117');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eefd919afbf', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'6de0d68bbfc128287c2777e971c8537d600c9694e8ca8a337f80cde1bffcf117', X'211c681c56c32afdc4e9e6879b49778d95dbc5cf553ae9f0f9a3c428e0f23ec9');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eefd919afbf', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'211c681c56c32afdc4e9e6879b49778d95dbc5cf553ae9f0f9a3c428e0f23ec9', X'33e028175e89cab1d73a9ad9ad2f0009563880af8623b4bb0cd8ae4f0c30015d');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ef85f17a604', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'a05aea58fd6813c1dd6ce6653015fb8ed72988f5d3276091c326ab50b0b22a20');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ef85f17a604', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'a05aea58fd6813c1dd6ce6653015fb8ed72988f5d3276091c326ab50b0b22a20', X'9c4653435f4aa182fbdcf8b9148612635fd424436f4ddf44b15803a0cb805e32');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ef85f17a604', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'9c4653435f4aa182fbdcf8b9148612635fd424436f4ddf44b15803a0cb805e32', X'421650356a9acbfdadc2fe1a0c72587ff09febea5a24ab6490b64af852b06954');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f0068cfaa3e', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'99763408091f028a9a5722e28beedaa65eca08f1f22353c0e1d14206fee7f886');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f0068cfaa3e', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'99763408091f028a9a5722e28beedaa65eca08f1f22353c0e1d14206fee7f886', X'95fee67974b1468ec1c51b09246b6b8b1554b19b471863d6ae60879f34b78a78');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f0068cfaa3e', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'95fee67974b1468ec1c51b09246b6b8b1554b19b471863d6ae60879f34b78a78', X'f1776ce4487a14853b9a49ebca47a61f3f3aecbcadee7dd089f72f2eacfde292');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f0574b79e1e', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'9e6087e76958f1c36a06b38b547d151b023367095d74ceddab57f548339a334e');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f0574b79e1e', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'9e6087e76958f1c36a06b38b547d151b023367095d74ceddab57f548339a334e', X'd65b543b7d0e547118e05a0cd5cd83c3d1bdd538765ebb90cc772cbe1223f82d');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f0574b79e1e', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'd65b543b7d0e547118e05a0cd5cd83c3d1bdd538765ebb90cc772cbe1223f82d', X'80d1f893a11ab46b0e13a87ccf2d7c5da2943561265269bb1cd45e40dca4465b');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f11e73c39fd', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'487230b898e8f7761d1aaca2a37c40317f4430136d00b748e4050c255a96c193');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f11e73c39fd', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'487230b898e8f7761d1aaca2a37c40317f4430136d00b748e4050c255a96c193', X'b622b90c4b9368e39d39852b7ba9e200d8b6c80a367beb668421b1815696cea7');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f11e73c39fd', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'b622b90c4b9368e39d39852b7ba9e200d8b6c80a367beb668421b1815696cea7', X'93ade372716c5268e4fbc709cf51d1b763670e8bf3bab0afbbcf54785d31147a');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f1c5ea7e298', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'fde20e3925367f31a97ebdba2d63e950dac1cdc348195ed16c7acfafd00d12d0');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f1c5ea7e298', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'fde20e3925367f31a97ebdba2d63e950dac1cdc348195ed16c7acfafd00d12d0', X'3b8d82b6cede195a86df01aad8064a13a270a4592628a612234526050ed4e7dd');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f1c5ea7e298', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'3b8d82b6cede195a86df01aad8064a13a270a4592628a612234526050ed4e7dd', X'c5c67e628acb99925137bcfd45894301c4e2224d887d0a6a680069714c96a2df');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f264d6cdcb0', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'caf9c953e59c2d31a24e7a03ca1c66a78c953bb9e4cc4e36b6115ec924bcdbf4');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f264d6cdcb0', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'caf9c953e59c2d31a24e7a03ca1c66a78c953bb9e4cc4e36b6115ec924bcdbf4', X'6030b385b01ebe46539c1b0fe596246adb8baaf758867ea230bcf3b8206d494e');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f264d6cdcb0', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'6030b385b01ebe46539c1b0fe596246adb8baaf758867ea230bcf3b8206d494e', X'5cccebf98914697e04441ba9c0ade1354e687644f0afeb9a7b4b4ba22e3108e3');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f2aadec9d0c', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'59f01dcb4585e5711f80130721514414f118bc3ab802a37685a09f55a5dedbed');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f2aadec9d0c', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'59f01dcb4585e5711f80130721514414f118bc3ab802a37685a09f55a5dedbed', X'da027e52790a36a68b9388757422e01dea592f0f92ac4911f0e5a95968de52fb');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f2aadec9d0c', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'da027e52790a36a68b9388757422e01dea592f0f92ac4911f0e5a95968de52fb', X'c668dd71826e909624ee8715e406835a625ba5fa2553ae11b7e7b20941df8cf8');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f30792f94b7', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'3123a4bcdeb6a350c11b4be6e5e289ffd09fa4c2ff7b362b075eecd1df89df27');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f30792f94b7', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'3123a4bcdeb6a350c11b4be6e5e289ffd09fa4c2ff7b362b075eecd1df89df27', X'640ad783577901c31cde0bfbf06e8b70340c1e31d74e4a49abafb7a9d0207de6');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f30792f94b7', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'640ad783577901c31cde0bfbf06e8b70340c1e31d74e4a49abafb7a9d0207de6', X'd7f701e1246063a148ef03ad69bf952fda6cb21fed328fad680497788e1dd6cd');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f3a9ceaa230', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'36352fcaf7e6241c5a3bbd77740e638fa8fcfc536963d1ece97dc8599dd79f0f');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f3a9ceaa230', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'36352fcaf7e6241c5a3bbd77740e638fa8fcfc536963d1ece97dc8599dd79f0f', X'29d00affaece26b808e0da81c513116cd2fb9903ae9dde9bc323d7ffc10eb980');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f3a9ceaa230', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'29d00affaece26b808e0da81c513116cd2fb9903ae9dde9bc323d7ffc10eb980', X'920e695b186f1f043698aa0e6468c3e60d926f45d6058f59c380cedd7ef27a49');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f469bf35b6e', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'a94bd851ae41676d02ba29a7cf995550ff3416bbf4f4c5b9881038f65f7f348d');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f469bf35b6e', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'a94bd851ae41676d02ba29a7cf995550ff3416bbf4f4c5b9881038f65f7f348d', X'da45fd4e44192aafeca38719c55074346d3f4829c92e445e8dd5db3ce72fa06f');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f469bf35b6e', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'da45fd4e44192aafeca38719c55074346d3f4829c92e445e8dd5db3ce72fa06f', X'3e8f06096ec4df348fc96719c5a5e33f7b6fc3d05756c95d9850a17ae4ea970c');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f4b9184e14b', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'7419af1f6a164c4d72b974cd7b3cc4a6ce3c6eb205864fdd23e9e2d5e16f303b');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f4b9184e14b', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'7419af1f6a164c4d72b974cd7b3cc4a6ce3c6eb205864fdd23e9e2d5e16f303b', X'4c17f928ab07830884a2e15b916e9902ae15ca8889b1f8cc41488047d0b28690');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f4b9184e14b', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'4c17f928ab07830884a2e15b916e9902ae15ca8889b1f8cc41488047d0b28690', X'1279977fce4848e6f6b5e7ea3cd0a9f1602b03b2c94e52fa90dbb836bdfb0923');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f559705bd1d', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'cfbe91cb0bce88a74036250b7838b72466dc82143a36b320cd7a0d8d1f27bc74');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f559705bd1d', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'cfbe91cb0bce88a74036250b7838b72466dc82143a36b320cd7a0d8d1f27bc74', X'dc2460575de6d482816b394b143ff7faac279fcadb02732eb3543165b120f102');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f559705bd1d', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'dc2460575de6d482816b394b143ff7faac279fcadb02732eb3543165b120f102', X'fbc1c0fb851d13b903c41fac85b4f798ad925280c1564f32bc0f4d66f2cdc586');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f5f3d2e0d39', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'058031db8eb812813c190039051b42d7ff4c91c8062c143e51187a018d924464');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f5f3d2e0d39', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'058031db8eb812813c190039051b42d7ff4c91c8062c143e51187a018d924464', X'b1e4381cca4bcfa57251ceff32b9fd5d4ba943d363b281f97882a6e31d53c868');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f5f3d2e0d39', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'b1e4381cca4bcfa57251ceff32b9fd5d4ba943d363b281f97882a6e31d53c868', X'04327f3d6fcffaaddc676273a8ba468ee7a427b29ce8b3b61a568b75f57f9290');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f5f3d2e0d39', 4, 'CONSENT_WITHDRAWN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"]}', X'04327f3d6fcffaaddc676273a8ba468ee7a427b29ce8b3b61a568b75f57f9290', X'7f7020eb1709565c585ae85ea4d0b10ee58c1000bec7451351faae1b5f683471');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb000000021e80690cefd5', 1, 'CONSENT_REQUESTED', '2026-11-03 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'6e96ae3a8e901b9c5f586a34564b4753403640584483aa0f516b5e9e5d494957');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb000000021e80690cefd5', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'6e96ae3a8e901b9c5f586a34564b4753403640584483aa0f516b5e9e5d494957', X'912308eeb6355e05a62bd1cb54d2f90a3d507074b2f3a66607ae543bab645d3a');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb000000021e80690cefd5', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'912308eeb6355e05a62bd1cb54d2f90a3d507074b2f3a66607ae543bab645d3a', X'086ef63723b7639e054d1e677907a5c00ef3c25a990f493ae8a995b16bcb17a7');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb000000021e8bd5d26eb1', 1, 'CONSENT_REQUESTED', '2026-11-03 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'bca8e657ec6dcbdfa6a4171a7f0a315386980b4dcb5a1b88c30c855e3041ccb3');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb000000021e8bd5d26eb1', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'bca8e657ec6dcbdfa6a4171a7f0a315386980b4dcb5a1b88c30c855e3041ccb3', X'a5e9b80f4552b1893f3bb7123dbfe892f4a23a54d69fdb4bbd6ef05a7627bacb');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb000000021e8bd5d26eb1', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'a5e9b80f4552b1893f3bb7123dbfe892f4a23a54d69fdb4bbd6ef05a7627bacb', X'6bd5a0164bd54aa13bdd7c997205fcb926ef1a497d7a5ca177fa3f2bf550fc57');
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011e9ad487ecc4', 0, X'4854959d5b357f1d02a458f4ba616f2ee0c394ecfd46db7b487ed192d443ef1b', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011ea16693ee3f', 0, X'078971171b504fb69a07e8f748ee928e1c2d323f7c669f3bb56a99709bf28157', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011eaaec875bde', 0, X'283bdb8e4694f3d66690a09dd469e6208e025c9df0f67220a8aa49cf9d87e365', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011eb3f4d600c3', 0, X'15f9886ab617502f90a738e37dfeffad7baa69c2c41a7a6e872bda8592945360', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011eba3c25f468', 0, X'1d0c806e1ded58a75b6daa1b1826df24e614e75b1bff79d51bff55b3eaaa1768', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011ec2d897d3e6', 0, X'8b82fec0224cbd701c9cb072cbb113f620f4b9fb80c989bb04fa74ed06c84198', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011ece0816ca83', 0, X'731613e09990fdb60ed119ef9e4a5c341f195dbbe61bdaf3463926ba178a9437', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011ed7b188e4cf', 0, X'cd3607563fc789a00cf8ca94253f1ad9083a3dcdbd7bcf10c7bd4b98084f6213', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011ee26ef35ddc', 0, X'a09e962b10a534f2f3c029a7c31db5aa08aab67ed50394fb506d9c82c6cd5787', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011ee95ebc9ba2', 0, X'00ae90b0c9039515de2db13f4b88c2eb5af0293926b561281118aab6e59f30ba', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011eefd919afbf', 0, X'df06e26008c287f93f984caae324f8f1c50e7093845e4172c39ff376d1d3af0e', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011ef85f17a604', 0, X'c6f7c9a7491e9dad43c5c7f5e3396dee9ae7b3b3bf655b8c2f84a89d35479953', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011f0068cfaa3e', 0, X'fbed1ff67064c45907cbb7bc36b35f3fbfc3087029862b0b10b804c1f35d75eb', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011f0574b79e1e', 0, X'85518d7ab03d8aebdea79a046abb95b019149c93b66c8899c1d2566cfbeb8cea', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011f11e73c39fd', 0, X'79f7a05837e6751be7eaceea81d735ef30759bfd65151f85fa8865a2a36dab56', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011f1c5ea7e298', 0, X'3f156188eeb19cb66029c70a198bceba1402fe651b9d2fd4416bfb31d3c131cf', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011f264d6cdcb0', 0, X'a98b23fae6d2c97f11cb523f54d324328975fae46925f8f37a3a9b936e5b6467', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011f2aadec9d0c', 0, X'511906ef87203e75c1d9f3e5ae83a5a4a6c72535e01df826ce0b0f8fe0771294', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011f30792f94b7', 0, X'12ccfad0ae4a2a108c7619c0585a65a23de32baf12252f4dc0fdc29e2da57a91', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011f3a9ceaa230', 0, X'22c8cd5f0913e2bd70c9449eb493372bdd75a207d949bace04d0e625a3d409d6', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011f469bf35b6e', 0, X'f4718e21c5d28ff2636b5477aed4c833fb0ba4af6693aeb25b2ba3f009981643', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011f4b9184e14b', 0, X'2cefe5fab4be0726a198379377018c4c1e233e0026e16ab94a664b3e0ed4d429', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011f559705bd1d', 0, X'fff31a03d03fd99acd3a87d655342c40245fe191185d76b118738217cb6eeb4e', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011f5f3d2e0d39', 0, X'4b5e7380706de4b64846907d95ba32ce17beb7ebf5b309f276f5bf5c3fbaa282', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (2, X'01a19eeb8efb000000021e80690cefd5', 0, X'45038375017d3a9dba0e7f915784956491b61cbb09a9cb549ccf0eadf519727c', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (2, X'01a19eeb8efb000000021e8bd5d26eb1', 0, X'2f28d998779b5ae746acf166f588f72af719352dad0143b2952be23f9b56894f', 0, NULL);
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb00000001157f407c0875', X'01a199c532fb0000000115aed112d918', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb0000000115808832f6f3', X'01a199c532fb0000000115b274baefe0', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb00000001158392eb2194', X'01a199c532fb0000000115b2d08aa8d2', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb0000000115866bfd4e80', X'01a199c532fb0000000115b404ed3854', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb000000011589b12fb123', X'01a199c532fb0000000115b6809749e9', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb000000011589e7400744', X'01a199c532fb0000000115b98e81e3c9', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb00000001158b930e86ae', X'01a199c532fb0000000115bcb97b9edc', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb00000001158ec77c01ea', X'01a199c532fb0000000115bdc692342d', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb0000000115926cec6bae', X'01a199c532fb0000000115bf512a0c6f', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb000000011593ffc5fc45', X'01a199c532fb0000000115c2641aa522', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb000000011596a5e42343', X'01a199c532fb0000000115c491a7d1bb', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb00000001159912cdec47', X'01a199c532fb0000000115c7bd913c6b', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb000000011599681eaadf', X'01a199c532fb0000000115cb3ec582b8', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb00000001159a771014e0', X'01a199c532fb0000000115cb99073960', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb00000001159e12929e07', X'01a199c532fb0000000115cd32410a40', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb00000001159f1033bab1', X'01a199c532fb0000000115d0aba9b41b', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb0000000115a214443488', X'01a199c532fb0000000115d0e1aab2d2', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb0000000115a246386eb9', X'01a199c532fb0000000115d220bc0a4f', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb0000000115a3b3d55a8c', X'01a199c532fb0000000115d41363056d', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb0000000115a6944b8184', X'01a199c532fb0000000115d4ee3b458c', '2026-11-03 01:00:00.123456');
INSERT INTO cr_counted_person (tenant, programme, person, referral, counted_at)
    VALUES (1, 1, X'01a199c532fb0000000115a9bbd8c001', X'01a199c532fb0000000115d58db41a25', '2026-11-03 01:00:00.123456');
INSERT INTO cr_credit (tenant, programme, credit, state, grant_number, grant_threshold, grant_credits, granted_at, usable_from, expires_at, introduction, expiry_told)
    VALUES (1, 1, 1, 'CONSUMED', 1, 10, 1, '2026-11-03 01:00:00.123456', NULL, NULL, X'01a1b8ab5afb000000011562a2bd9292', false);
INSERT INTO cr_credit (tenant, programme, credit, state, grant_number, grant_threshold, grant_credits, granted_at, usable_from, expires_at, introduction, expiry_told)
    VALUES (1, 1, 2, 'RESERVED', 2, 10, 1, '2026-11-03 01:00:00.123456', NULL, NULL, X'01a1b8ab5afb000000011581cb151b9c', false);
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 1, X'01a199c532fb0000000115759deb9ceb', '2026-11-02 01:00:00.123456', 'SETTING_STORED', X'01a199c532fb00000001157319b89cd8', '{"name":"company","version":"1"}', X'58c689d88cfaac226d16df8cdf6839db2a68f519d64cd16cfd397c59528e4234');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 10, X'01a199c532fb0000000115e6ac7766f4', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115b404ed3854', '{"by":"recruiter-3"}', X'a9ee5b98f52b70edb760baaafda51580fb1f9dfb09ec68b22423a142b8e88c7d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 100, X'01a19eeb8efb000000011f52998fdf5a', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115d90d2713c2', '{"consent":"01a19eeb8efb000000011f4b9184e14b","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'cf04cc9d54f64e23475e35cc9fdcf724ec075131d4f4f45aac28e06489c92a6c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 101, X'01a19eeb8efb000000011f5ace52b6e7', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115d9413d9f64', '{"consent":"01a19eeb8efb000000011f559705bd1d","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'7f37e209a621ddcc0bd5d6fbb3939e03b378a96ee0f5a50b43873cd5bfa01a6c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 102, X'01a19eeb8efb000000011f64ba478f8e', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115dc6e09bad7', '{"consent":"01a19eeb8efb000000011f5f3d2e0d39","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'c9f7406d22991f4f61f734fed9a5be2c2003225205cbd14e12f24524f206dfc2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 103, X'01a19eeb8efb000000011f68c097850a', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011e9ad487ecc4', '{"sequence":"2"}', X'5cfcf9bbd52532e08fa54e0596dec14c03dd0729f0c6849414cf016931f48cd3');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 104, X'01a19eeb8efb000000011f6b83b87e64', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011ea16693ee3f', '{"sequence":"2"}', X'e4319ecf4b34c382db053585c5baa4c47851749749ea7a695d095f832be4cc24');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 105, X'01a19eeb8efb000000011f6e2f76b916', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011eaaec875bde', '{"sequence":"2"}', X'a5141ac92895635712283e900dc4a41aec374e3bcc2f91f8cb5063d6ce2edfe9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 106, X'01a19eeb8efb000000011f6f5a6a5ee2', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011eb3f4d600c3', '{"sequence":"2"}', X'efc509998742af579828bb72fdb566ae29870b00b3a0a4164960249c90dc3c2e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 107, X'01a19eeb8efb000000011f716072fa8b', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011eba3c25f468', '{"sequence":"2"}', X'0c619c712f9c986c56a1f00318245b2ad4bbe58ecc5e3664cacff2d689981959');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 108, X'01a19eeb8efb000000011f73b44b0122', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011ec2d897d3e6', '{"sequence":"2"}', X'7bf634cbb6348f8a6e2fa12550c8e22409b5fd017c6363c824ddfb1df3db467a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 109, X'01a19eeb8efb000000011f74e67398d8', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011ece0816ca83', '{"sequence":"2"}', X'519dbf9018bee4d3d5c4064af4302af33dceb3ad48aaac3b1df0d18fe88aa2c9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 11, X'01a199c532fb0000000115e98280d77e', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115b404ed3854', '{"agency":"agency-1"}', X'72d5aab3c35d3de32fff4595afa1f548c3ca326779b94975796c14017f35aad9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 110, X'01a19eeb8efb000000011f77f5f9e4b4', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011ed7b188e4cf', '{"sequence":"2"}', X'ec3f2232323077b2c78b5a3af34956ed18f666d7f1074b090feea70503cfb778');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 111, X'01a19eeb8efb000000011f7ab68ea37b', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011ee26ef35ddc', '{"sequence":"2"}', X'6b48c6a924dd7313af61ac3893efc653b9016d36bcfa49d848f08a62e9db4169');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 112, X'01a19eeb8efb000000011f7c5e3537f0', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011ee95ebc9ba2', '{"sequence":"2"}', X'c6a3abd57f8835b2792ecba8d0e62f64c433658f1c6638d838b3872a7cd662d9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 113, X'01a19eeb8efb000000011f7fb571b033', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011eefd919afbf', '{"sequence":"2"}', X'd3497bc7d6b934271e7ef1e564896d00051cacd41a6ab6504e79a2ead5fceede');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 114, X'01a19eeb8efb000000011f813ca9a37f', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011ef85f17a604', '{"sequence":"2"}', X'513eaaab1ef4e5246b2630b510a596ea6b7bd94432be888202dff2b9829390aa');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 115, X'01a19eeb8efb000000011f81b28e3870', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011f0068cfaa3e', '{"sequence":"2"}', X'2e889ede8f1c4b10a42261392fe8e92e9690afb94249d07983c3bcff43a8bab0');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 116, X'01a19eeb8efb000000011f84c398aed5', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011f0574b79e1e', '{"sequence":"2"}', X'7f9e44af233d07847bb5ace57082b9b6babf642901d9c3934026b82023381239');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 117, X'01a19eeb8efb000000011f854e24334a', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011f11e73c39fd', '{"sequence":"2"}', X'59ddc4e315fee7e8dabafcfcef6ffadd211740ffc144438e43f8da1870172114');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 118, X'01a19eeb8efb000000011f865c3cb8ea', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011f1c5ea7e298', '{"sequence":"2"}', X'3b7d6d32a347e9f1b3a948b25b3433b602b44519c6cd2952acf8dd964dfa13f7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 119, X'01a19eeb8efb000000011f8936fb678c', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011f264d6cdcb0', '{"sequence":"2"}', X'3ce346d1c0efe9dd938bc0cd0ba482b60ce72c5781dd6b9fe21dc09fcf0134ee');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 12, X'01a199c532fb0000000115e9d021f40c', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115b6809749e9', '{"by":"recruiter-3"}', X'617613be716c1f3437995cace716bbf36332c17a3c7f3b8d932fcfd8f73d9ba9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 120, X'01a19eeb8efb000000011f8c931831ae', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011f2aadec9d0c', '{"sequence":"2"}', X'da788fd3ab9d281504fd3287eb4773a940a4d50c7982c0f7416bb92a6757b5bf');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 121, X'01a19eeb8efb000000011f8e1f24ae9a', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011f30792f94b7', '{"sequence":"2"}', X'71ccf2321d00d3de59ffa2dc07bbcf4323d589a59a005143fb6b37b971a8e58d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 122, X'01a19eeb8efb000000011f90d37d7edf', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011f3a9ceaa230', '{"sequence":"2"}', X'00b1761e11d2d120c0b0ec74d797f5e48b4e460a0989ad0972b9356b7718fa0d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 123, X'01a19eeb8efb000000011f91defb940e', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011f469bf35b6e', '{"sequence":"2"}', X'4ee215f8eb76940ce0825f6eb8027f76901836104fee3c101537d094fead9dd3');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 124, X'01a19eeb8efb000000011f936705b443', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011f4b9184e14b', '{"sequence":"2"}', X'89d5b9d4a5b6f5a03bb6231980b00ab5fea24175ed62152f66c06a18015734f3');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 125, X'01a19eeb8efb000000011f957697a26b', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011f559705bd1d', '{"sequence":"2"}', X'3234a7b8dd614ace4438961e958b7fd0b43b14cbde364282509f41929d0071a3');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 126, X'01a19eeb8efb000000011f968820bd22', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011f5f3d2e0d39', '{"sequence":"2"}', X'a4b9976138df66ee0db961310cb4c138e681206a12dd8d2ac3c33721adc9168f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 127, X'01a19eeb8efb000000011f979f263c6f', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115aed112d918', '{}', X'eb04082432a26ae8be5672b49f0f335235993b29a62a09da840f7c657471a006');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 128, X'01a19eeb8efb000000011f9838aabdac', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b274baefe0', '{}', X'fd7b8a19e8a99ebfe63d3ab60c5f400dca8c889bcf299e993a88997f877e17d8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 129, X'01a19eeb8efb000000011f9b421b69db', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b2d08aa8d2', '{}', X'aff66e1cd55ae029dd7fb43409a4965dd8a0c6663211fab2a6674b8fce8e1ebd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 13, X'01a199c532fb0000000115ec8092f924', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115b6809749e9', '{"agency":"agency-1"}', X'745b327261dfabd40035f03aba27b8921951393a005e2c053f56501b0a9755bc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 130, X'01a19eeb8efb000000011f9bb6b7cdde', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b404ed3854', '{}', X'aafe3a3fa8eb213738a5068e0cb32aab4f747357706a8501fbdd584c12cba400');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 131, X'01a19eeb8efb000000011f9d62cbd6d4', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b6809749e9', '{}', X'e107f986fb3a53b6ccdc5db3edf05b95994a18f61e91d04355ea5441556af414');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 132, X'01a19eeb8efb000000011f9ef1309f45', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b98e81e3c9', '{}', X'22133c0cad1edec6d10e8defd72c42be53cb7ec0b291f7d4391da0780a079344');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 133, X'01a19eeb8efb000000011fa0df29c681', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115bcb97b9edc', '{}', X'5ecac00cbe6672de3967b426ba76252aa945cd98a8775f1bddc18adbc85df6cc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 134, X'01a19eeb8efb000000011fa353a82b21', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115bdc692342d', '{}', X'1cc165ce0b82fb5db04f11c0b5cbc9e9162da649ad51ce863919bb125fcc23eb');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 135, X'01a19eeb8efb000000011fa3e2f9bcb1', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115bf512a0c6f', '{}', X'02c94e8b32e6a6e5cd381ab34dbc20dec31a270a3f228c6dedc2d272ca28c3fd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 136, X'01a19eeb8efb000000011fa46fb5dada', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c2641aa522', '{}', X'dd8d331200531fa2083ab2cf76629d3e620951bbe977cc8e2654693c51974b28');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 137, X'01a19eeb8efb000000011fa66933ba39', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c491a7d1bb', '{}', X'6d7d6c567fdfadd0bf2cbce9d2946c390b2739e9d551e6025e14ddafcde0f703');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 138, X'01a19eeb8efb000000011fa9981e2cff', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c7bd913c6b', '{}', X'f59b5edab81404b52dcc4a61180c68e90a25d9ba7f33f5584e77c8903d119011');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 139, X'01a19eeb8efb000000011fac7e31bab9', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115cb3ec582b8', '{}', X'dff725fef9869f999381faab603f912e90edfd8915f15821732bf7c16c5c0f5e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 14, X'01a199c532fb0000000115ef79b62350', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115b98e81e3c9', '{"by":"recruiter-3"}', X'4ccaee675d0bb76b5100fd840e67ff7395ee7bb6679d7bc361b74e5c278c6feb');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 140, X'01a19eeb8efb000000011faf429af06f', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115cb99073960', '{}', X'177e00204b70d3dc746fc51e1d2c7bb2aaa823b28e54352877206539e40cdfe1');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 141, X'01a19eeb8efb000000011faf62eac22d', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115cd32410a40', '{}', X'916092d76333435e05647f68d45f5c95ed1f861bf1c7104073af552128a668fb');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 142, X'01a19eeb8efb000000011fafbc014196', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115d0aba9b41b', '{}', X'9b3cc42bdc50150d1062ebe57be183e4e410a116485ea8cc5786b8d15ebc9994');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 143, X'01a19eeb8efb000000011fb00621312f', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115d0e1aab2d2', '{}', X'e38af60965aae942233ff1ae3cb6b0c53365f3b78d63b9474c312343d6e05717');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 144, X'01a19eeb8efb000000011fb070a4563c', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115d220bc0a4f', '{}', X'c9a7ce2d95e93b5e118df8a71e5b3b0446bb8848385a37adab86cc96b6939e5b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 145, X'01a19eeb8efb000000011fb2e7b022c4', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115d41363056d', '{}', X'37b7f4919bef28d3f05d87ce4238acd03b4575b3a382765d60bf495b67552bf5');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 146, X'01a19eeb8efb000000011fb53b80081a', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115d4ee3b458c', '{}', X'49f1dd3273807b4a77684c1a99b00ba61ae3628a518a27d4af3b9dbd265cff3a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 147, X'01a19eeb8efb000000011fb684b4df4e', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115d58db41a25', '{}', X'eb32ec95e56e17f7407fd4b280b76025a7a1065b8905135ee16f5f930994c9f4');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 148, X'01a19eeb8efb000000011fb6ab94b936', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115d90d2713c2', '{}', X'234b4b5128d91b0f7337b021d92791e1301af7f8f5b61a205d64b1c766a75822');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 149, X'01a19eeb8efb000000011fb84befb66b', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115d9413d9f64', '{}', X'3f028448a95704e93a3ac53b94c3dfb9d92a9885c670fdb82a98d2679d78b932');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 15, X'01a199c532fb0000000115f04654ebc1', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115b98e81e3c9', '{"agency":"agency-1"}', X'633ca36fd5dd077aff8415663bf2a6d07b3dab585b364523ed234089fe55053f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 150, X'01a19eeb8efb000000011fba5124f854', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115dc6e09bad7', '{}', X'98261e2d101105b7d975eb8584a50aa5908f45de77feec542d1610afcb89d3ee');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 151, X'01a19eeb8efb000000011fbe52c5f191', '2026-11-03 01:00:00.123456', 'CONSENT_WITHDRAWN', X'01a199c532fb0000000115dc6e09bad7', '{"state":"WITHDRAWN"}', X'fea7041b9b4803336684308b148c51b1cea43911125a80efeb77c1176dd79a26');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 152, X'01a19eeb8efb000000011fc1f753dab7', '2026-11-03 01:00:00.123456', 'AGENCY_INSTRUCTED', X'01a199c532fb0000000115dc6e09bad7', '{"agency":"agency-1","kind":"CONSENT_WITHDRAWN"}', X'0f77151f694a5b7dd235d4f24a2e65bb592080dfa2e5677076cfdbfd4162e193');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 153, X'01a19eeb8efb000000011fc457ad1d53', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115aed112d918', '{"answer":"ACCEPTED_NEW"}', X'ed1fe5db8453df3f376605956fea7bc5d36ccc230d4c5738463ed5f0a7cc295d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 154, X'01a19eeb8efb000000011fc52345c159', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b274baefe0', '{"answer":"ACCEPTED_NEW"}', X'b2ca20e418de900ad63fc0e89376438cc4028aeffb4e00e8c9fbc9efbd10843d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 155, X'01a19eeb8efb000000011fc7384d4cd0', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b2d08aa8d2', '{"answer":"ACCEPTED_NEW"}', X'0bf9269c132436398901864570ce3f70e766353177301d56011c6658f66e0f45');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 156, X'01a19eeb8efb000000011fc8302b20fb', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b404ed3854', '{"answer":"ACCEPTED_NEW"}', X'db53018b0c13796c6e627cc41adbb8ebbd83173f5b5738389aae50508e8542bc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 157, X'01a19eeb8efb000000011fc9e9a5bcc0', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b6809749e9', '{"answer":"ACCEPTED_NEW"}', X'5ea2203f435d80bbadbd71344a0cb2fb7eee199afcd07fa33f0b11cc8d39f08e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 158, X'01a19eeb8efb000000011fccf9fa383d', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b98e81e3c9', '{"answer":"ACCEPTED_NEW"}', X'd8b1f307c2fc7fb5228bdba04ff72ea3f12848e63676025d6f708fc9ed0c0cec');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 159, X'01a19eeb8efb000000011fcd4b63e2ff', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115bcb97b9edc', '{"answer":"ACCEPTED_NEW"}', X'cb6ad4d90399f3dee32d7c66effce9a79df35af68702be5dd563d1a071c131cf');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 16, X'01a199c532fb0000000115f375ed14f6', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115bcb97b9edc', '{"by":"recruiter-3"}', X'bf4c05c55901f65c6808b8ca05c40b906b8b1aedb25be1497b7079c744ba2143');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 160, X'01a19eeb8efb000000011fcdbdcecb75', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115bdc692342d', '{"answer":"ACCEPTED_NEW"}', X'f800312142cd5166eea43134973c49ef407a2a41cb5fedfbbb1aa7120b5a3b2f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 161, X'01a19eeb8efb000000011fcef914b0df', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115bf512a0c6f', '{"answer":"ACCEPTED_NEW"}', X'935729d03c7d38884b4d9b3b560f16ab053cb816ca47cc9b4ab3c0dce114be6a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 162, X'01a19eeb8efb000000011fd14abcd30c', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c2641aa522', '{"answer":"ACCEPTED_NEW"}', X'c3b9dda690c0ab9e1258c5f218766b858ff1f0efc2a61bfa1e8c0d4a7f85665e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 163, X'01a19eeb8efb000000011fd1cffece61', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c491a7d1bb', '{"answer":"ACCEPTED_NEW"}', X'af7308fd55370a20254a4bcad2953e8d8d1656ff19e517ddf4b8f08d8badcb7f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 164, X'01a19eeb8efb000000011fd521ac3ce6', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c7bd913c6b', '{"answer":"ACCEPTED_NEW"}', X'f4046ee50431f8561d2f1332e91d371c8bad61fd3b89f0617d7fcf4042bb636e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 165, X'01a19eeb8efb000000011fd771e0fed3', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115cb3ec582b8', '{"answer":"ACCEPTED_NEW"}', X'9b235afeee0d204c5120d447b459ae82b85f205ade5d095bf0993c359f89a4f6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 166, X'01a19eeb8efb000000011fd936b504cd', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115cb99073960', '{"answer":"ACCEPTED_NEW"}', X'a6df242405fbd2d494b98259891be79a5d6a8d4e18a9c4f5f2df69790a516186');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 167, X'01a19eeb8efb000000011fdc880c169d', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115cd32410a40', '{"answer":"ACCEPTED_NEW"}', X'e7d2b3d021f2d0f8d38557ecbdae709cc78388cbdee4593d0e48c161ba8c790c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 168, X'01a19eeb8efb000000011fdea94e25fe', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115d0aba9b41b', '{"answer":"ACCEPTED_NEW"}', X'0604653f4ba786afdb3f2db59bb3125544328420cda897fdabb2067ed61c9b65');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 169, X'01a19eeb8efb000000011fe0ccbb5236', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115d0e1aab2d2', '{"answer":"ACCEPTED_NEW"}', X'1df08db89b7f255cd88eb24495eb55d17ce34cf2f9abcae5110a47d8969e5703');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 17, X'01a199c532fb0000000115f695cd1572', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115bcb97b9edc', '{"agency":"agency-1"}', X'4e0366a4f1e7894b1542d62a006edbe2b8938fe2a6d224754c0b7ec9f362c455');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 170, X'01a19eeb8efb000000011fe449accf00', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115d220bc0a4f', '{"answer":"ACCEPTED_NEW"}', X'e81ee985298ed84bb1e34f25c61b5f63a5e9844bf6760fc3ac8044bb28b0d8e2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 171, X'01a19eeb8efb000000011fe5687d2a98', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115d41363056d', '{"answer":"ACCEPTED_NEW"}', X'f29b72ffb42ae91c40e016e0d0b43ab9802a10a1e27b0cc5edb25d301fbec35e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 172, X'01a19eeb8efb000000011fe862ff6e30', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115d4ee3b458c', '{"answer":"ACCEPTED_NEW"}', X'bf321ab08a3b6713141c7845b9031bec7f6cfac89687ff86f7fa219af7a2ad57');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 173, X'01a19eeb8efb000000011fea459fcbf6', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115d58db41a25', '{"answer":"ACCEPTED_NEW"}', X'dcf1b1767280b66ac10775de8c181636647cdd9d819551961308bb6c4f33c3b7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 174, X'01a19eeb8efb000000011feb257a5f97', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115aed112d918', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"1"}', X'70999beb0a30c4a8ec678c3f4f10f34b2ca57f7dad7a3eafaf276ec299062674');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 175, X'01a19eeb8efb000000011fec9a6db68e', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b274baefe0', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"2"}', X'2625f0cf094a64ff0a3a7a64df6d560c061169727f6398da6713c702090751dd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 176, X'01a19eeb8efb000000011fedc4212675', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b2d08aa8d2', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"3"}', X'69946372434a3d9f19686efd8b6f6c356fc0fd1047cd49b0485e3416f025ef3f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 177, X'01a19eeb8efb000000011ff0ee11d58e', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b404ed3854', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"4"}', X'd888a9c8121d9a177419374ecd48c1b0c92c0c6ebadbe6ec096de0d971bcf8a5');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 178, X'01a19eeb8efb000000011ff0f320ddbc', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b6809749e9', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"5"}', X'2a5a51c6da2ebf02630aa93ca6a3dbfce2ad22ffacb64e86fa89efa212312d93');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 179, X'01a19eeb8efb000000011ff425f86b65', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b98e81e3c9', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"6"}', X'9da2bdee83ebaf29ac4a89c9931e36e9ae9797ef4af3cdfaf6e68e304b2b892a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 18, X'01a199c532fb0000000115fa08c1283f', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115bdc692342d', '{"by":"recruiter-3"}', X'6ede3b1538e039f871ea4edf6b174a813941366232e1f7be760f4b059b2f19b1');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 180, X'01a19eeb8efb000000011ff5be42ba81', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115bcb97b9edc', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"7"}', X'0fff6e077a37a0e4364921f43fbc247bcdc46e688a0888982079846bf1743863');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 181, X'01a19eeb8efb000000011ff76e3af606', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115bdc692342d', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"8"}', X'32cfd1a09b9d69fbd3fd008a3797b659fb0b232a8d111443c694b91cc80c9a8a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 182, X'01a19eeb8efb000000011ffa8bd56d32', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115bf512a0c6f', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"9"}', X'185a2edff3c1b332465102affcf0ebfafd6076e8afc25b5a2b92dfc648888a73');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 183, X'01a19eeb8efb000000011ffd2c9b8b2f', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c2641aa522', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"10"}', X'df566127c5c507624e6ad4d05fe34e59340826445a43769931f201d71d05a0da');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 184, X'01a19eeb8efb000000011ffee1645ce0', '2026-11-03 01:00:00.123456', 'CREDIT_GRANTED', X'01a19eeb8efb000000011ffee1645ce0', '{"agency":"agency-1","amount":"1","contract":"1","grant":"1","sequence":"11"}', X'd36f491660f803a4651ae92f528ae4ee8087eea9c59856544385646474f880be');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 185, X'01a19eeb8efb000000011fff7a1e2687', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c491a7d1bb', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"12"}', X'd60e605b787630c821826c99328149f4151e29a231da6cbc2313feddef841648');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 186, X'01a19eeb8efb000000012001c4416938', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c7bd913c6b', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"13"}', X'1ca4c9f4861bcc7649f76673e3add2a90f87b8efe3fb99b49113e5c65cb16f95');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 187, X'01a19eeb8efb0000000120032685d9cf', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115cb3ec582b8', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"14"}', X'795e207ec652c6524b26271caa349e1827d60b6945ca7e8366580df4ecc70036');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 188, X'01a19eeb8efb000000012003ba0108cd', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115cb99073960', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"15"}', X'51c866631b4f9aa454cab545640d4a8bcbb801d010f11fd1e97f4e03f395fbf3');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 189, X'01a19eeb8efb0000000120049224a925', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115cd32410a40', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"16"}', X'74f0ab2a25896df35f3eeaf6eae73be789e18cb51f2b4d4ced49619d06d523d1');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 19, X'01a199c532fb0000000115fdabc27ce8', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115bdc692342d', '{"agency":"agency-1"}', X'69973f4641c98a6812ae5d0cab5e262873c80312b9a8192291c1910bce54c868');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 190, X'01a19eeb8efb0000000120062377b5ce', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115d0aba9b41b', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"17"}', X'7e02d2334731d5e977f338d6128d3829bef0c47037b2ff22dec9cc30e341e35d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 191, X'01a19eeb8efb000000012007e7926773', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115d0e1aab2d2', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"18"}', X'08116ff9e39a58db9467b4d277774820c93f27e53a8497398925772972a04f3f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 192, X'01a19eeb8efb000000012008f46dd710', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115d220bc0a4f', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"19"}', X'886a258730d20b7591ab790803ad0d630b5fdbc02bebadc0b468b0cba3547ffd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 193, X'01a19eeb8efb00000001200b61ff438e', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115d41363056d', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"20"}', X'4723d1e7a5cde055097414cb0839c8bed0637cd91115155dc0b27c80af178efc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 194, X'01a19eeb8efb00000001200c864ac737', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115d4ee3b458c', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"21"}', X'143bf4a8c56b038c9536b5a35151b0cff1e00985011df55264905a027ab15377');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 195, X'01a19eeb8efb00000001200f7c286fd7', '2026-11-03 01:00:00.123456', 'CREDIT_GRANTED', X'01a19eeb8efb00000001200f7c286fd7', '{"agency":"agency-1","amount":"1","contract":"1","grant":"2","sequence":"22"}', X'e28cc466d211f3f715719fc52b6dcfbb3a8afb4022c6caa72facc90cd58dbe4b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 196, X'01a19eeb8efb00000001201140b20715', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115d58db41a25', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"23"}', X'9d18edafe01d420e1cb37c852ca94527bf4fda26c05b1d90c46fd59797547eec');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 197, X'01a19eeb8efb0000000120143f618916', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115d90d2713c2', '{"answer":"ACCEPTED_DUPLICATE","firstKnown":"2025-04-01","reason":"ALREADY_KNOWN"}', X'310e0968ba945a7ed4ec682f0c8bc1433473b86464be59265406dc7dccb5f4ba');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 198, X'01a19eeb8efb0000000120444e6869e2', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011f5f3d2e0d39', '{"sequence":"4"}', X'd9fae6a5f851e9a476c81112f2a3c4dc505e6cedcd9397327a99bdde74a306a8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 199, X'01a1b8ab5afb000000011565571e38a3', '2026-11-08 01:00:00.123456', 'CREDIT_RESERVED', X'01a1b8ab5afb000000011562a2bd9292', '{"agency":"agency-1","amount":"1","contract":"1","credit":"1","sequence":"24"}', X'f9003b4137d7bc69132bab0ead71254e34a67651de89612748a77f33f70162f3');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 2, X'01a199c532fb000000011579563854ed', '2026-11-02 01:00:00.123456', 'SETTING_STORED', X'01a199c532fb00000001157679437ec2', '{"name":"agency/agency-1","version":"1"}', X'301f3cf900c274bd6064260347c2f3f6c8b83335ecf411548b6b284244532e67');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 20, X'01a199c532fb0000000115fdbf904714', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115bf512a0c6f', '{"by":"recruiter-3"}', X'eeabdcfbab6b46339689b563fefcbbd1699c21fb06e07a629a7d0328cda04466');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 200, X'01a1b8ab5afb000000011570ee020a40', '2026-11-08 01:00:00.123456', 'INTRODUCTION_CHANGED', X'01a1b8ab5afb000000011562a2bd9292', '{"by":"AGENCY","credit":"RESERVED","state":"PROPOSED"}', X'25b0efa1e78eddce0ee458da8aeab08034dbe484c8abdaf0941a96e4f8cc754b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 201, X'01a1b8ab5afb000000011577815c4515', '2026-11-08 01:00:00.123456', 'INTRODUCTION_CHANGED', X'01a1b8ab5afb000000011562a2bd9292', '{"by":"COMPANY","credit":"RESERVED","state":"ACCEPTED"}', X'fa4b3516b557c46d88a1effeb1ccb8ba920d3051511f2b520e983e582a767517');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 202, X'01a1b8ab5afb00000001157aa3d74515', '2026-11-08 01:00:00.123456', 'INTRODUCTION_CHANGED', X'01a1b8ab5afb000000011562a2bd9292', '{"by":"AGENCY","claim":"JOINED","credit":"RESERVED","state":"JOINING_REPORTED"}', X'e37a5b576841b97d2e00a89bb3907c5e61d6cfacb967c425043f18d6124d0ee8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 203, X'01a1b8ab5afb00000001157d43200d4b', '2026-11-08 01:00:00.123456', 'CREDIT_CONSUMED', X'01a1b8ab5afb000000011562a2bd9292', '{"agency":"agency-1","amount":"1","contract":"1","credit":"1","sequence":"25"}', X'4eed0f2cd8c110d7f9f37ce759b9c95935b3ba757e12fb9c659201b8df3ee743');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 204, X'01a1b8ab5afb00000001157daf7d2d66', '2026-11-08 01:00:00.123456', 'INTRODUCTION_CHANGED', X'01a1b8ab5afb000000011562a2bd9292', '{"by":"COMPANY","credit":"CONSUMED","state":"JOINED"}', X'd142226299fa7ff8fe35aeb49ae9007530ac295351acda98ac9c3dfe0b2949a6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 205, X'01a1b8ab5afb000000011582f42ca066', '2026-11-08 01:00:00.123456', 'CREDIT_RESERVED', X'01a1b8ab5afb000000011581cb151b9c', '{"agency":"agency-1","amount":"1","contract":"1","credit":"2","sequence":"26"}', X'742b12f16db3cc082c498000184195f93ea66c3f17bef2c430f70cf20c070bc8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 206, X'01a2396a56fb0000000132970adcf9ec', '2026-12-03 01:00:00.123456', 'SETTLEMENT_ISSUED', X'01a2396a56fb000000013294d0721aba', '{"actor":"accountant-1","month":"2026-11","partner":"agency-1","sha256":"4c34788b9e13c47a391b3d6ecc166169bceb30e85e5de9793b2927a30989fc3a","side":"COMPANY"}', X'559ece1d98634289709134356d3d037aa943bab1f5007048a3b2c19e81d07e56');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 207, X'01a2396a56fb000000013298b32d5c9a', '2026-12-03 01:00:00.123456', 'LINK_EXPIRED', X'01a199c532fb0000000115dcaed0c87a', '{}', X'd53f3901fe266d70d540d0770c0588cdcaa53b35dc6908ca7e2c4112c610b353');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 208, X'01a2396a56fb00000001329b972bc668', '2026-12-03 01:00:00.123456', 'ANSWER_OVERDUE', X'01a199c532fb0000000115d9413d9f64', '{"agency":"agency-1"}', X'1de2c9de9ae998e43e1829ccf59efeebd9ce1e512b7f081084d3197a00b56bc6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 209, X'01a2396a56fb00000001329c23482bb9', '2026-12-03 01:00:00.123456', 'REFERRAL_DISPUTED', X'01a199c532fb0000000115d9413d9f64', '{"agency":"agency-1"}', X'169884155d0f90322990c707d3e75c86c44d12783ab976a0bb403b797800ea37');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 21, X'01a199c532fb00000001160079760901', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115bf512a0c6f', '{"agency":"agency-1"}', X'd290fdcd6e1027b015c6f7319a24e9987fdaf4f2566e37ddc3682a585f683a6e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 210, X'01a2396a56fb0000000132a07170a1c4', '2026-12-03 01:00:00.123456', 'FIGURES_KEPT', X'01a2396a56fb00000001329e4772cec9', '{"period":"2026-11-01/2026-12-01"}', X'273961b81a108b51c32c3fc16bf605ef3388a20f2b791997e34cd9ec561abbbd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 211, X'01a2396a56fb0000000132a36e623f3a', '2026-12-03 01:00:00.123456', 'INSIGHT_FOUND', X'01a2396a56fb0000000132a0da790a0f', '{"about":"funnel.acknowledged","code":"WORST_STEP","period":"2026-11-01/2026-12-01"}', X'019267551860a3d1e88d1615ca7f2da80d47ff6f7992a65c87d0ca288a373e0b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 212, X'01a2396a56fb0000000132a928d29e66', '2026-12-03 01:00:00.123456', 'INSTRUCTION_OVERDUE', X'01a199c532fb0000000115dc6e09bad7', '{"agency":"agency-1","kind":"CONSENT_WITHDRAWN"}', X'7044e4470bc261cfc0df5101f1d9d61886a47ed9dbea83a8c35c8f46a14171cd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 213, X'01a2396a56fb0000000132acaaca5feb', '2026-12-03 01:00:00.123456', 'RETENTION_RUN', X'01a2396a56fb0000000132aade56fbb5', '{"rows":"1","what":"ANSWERS"}', X'4ca10f971817e6fec7c318d7e5f78037db433c32ead743c87579ec760888135c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 22, X'01a199c532fb00000001160113298a0e', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115c2641aa522', '{"by":"recruiter-3"}', X'bd39eef5b8335f26e8022780f93c0a69b33079a7dd12d6633e6f1654b27d22d6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 23, X'01a199c532fb000000011602ab0188d2', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115c2641aa522', '{"agency":"agency-1"}', X'09ddf9db568f672604dff50b27c8ff594119b324f1b634a2993c54d90deb1a01');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 24, X'01a199c532fb00000001160381598876', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115c491a7d1bb', '{"by":"recruiter-3"}', X'44914cd5704176cf82c432f533cb8c2535b9abf8913a4474b44131bf769b1423');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 25, X'01a199c532fb000000011606784b2a45', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115c491a7d1bb', '{"agency":"agency-1"}', X'59d9d382b88e7fbfebacccc891b47c3d1b0f26d56903a67a4fa265dfb114ac2e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 26, X'01a199c532fb000000011607643543a5', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115c7bd913c6b', '{"by":"recruiter-3"}', X'7f54885e19053028f6fa1f5df96b3160329ddd39ca35d4e35128843b630247dd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 27, X'01a199c532fb0000000116097e889886', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115c7bd913c6b', '{"agency":"agency-1"}', X'a30637d66aa3c3a3dd05dacc9bdb277de1444d359dece2d153f659962c7e41d8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 28, X'01a199c532fb00000001160c7020d098', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115cb3ec582b8', '{"by":"recruiter-3"}', X'f2f20f1348770927934830378d2a310b42ae71d203a1ef668d0a946d4be8523e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 29, X'01a199c532fb00000001160cfedad6b4', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115cb3ec582b8', '{"agency":"agency-1"}', X'b641803d5f848e6e54a000c81b49389dfbf94bafcd0137194a868cb15ecfa7bf');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 3, X'01a199c532fb00000001157c70e67f80', '2026-11-02 01:00:00.123456', 'SETTING_STORED', X'01a199c532fb00000001157bfffb9666', '{"name":"programme/agency-1","version":"1"}', X'02e8409ecda6afb0c78a79678be6dde4f6bfd29f4b6e39f2fdd16384bda4c3ac');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 30, X'01a199c532fb00000001160d970c6513', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115cb99073960', '{"by":"recruiter-3"}', X'e2959e070e131aa63ac5ab3cd85ee1055d9535d0d151b8c4a00126a5b02958fc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 31, X'01a199c532fb00000001161046a17b9d', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115cb99073960', '{"agency":"agency-1"}', X'40c2b8c1a92925d62dc892f951fb4a2389ba157f7d3b49c8f37f70f1b320df02');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 32, X'01a199c532fb000000011612f22fa747', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115cd32410a40', '{"by":"recruiter-3"}', X'831b610805ca5cbc4b91be62b1a30d958fa8cb4e21b8bf7ae4aa355eb1c1ad07');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 33, X'01a199c532fb000000011613a20f3146', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115cd32410a40', '{"agency":"agency-1"}', X'07fc6ff33fe07b45edb73f6d2366114ad4463e8f7aadebe097c6a13a7b2ecd09');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 34, X'01a199c532fb000000011614804af739', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115d0aba9b41b', '{"by":"recruiter-3"}', X'182f54675f4b1ac76914b8d648cc54b2e804b156e5867ff30ff15828352e858d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 35, X'01a199c532fb00000001161772f4bd8e', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115d0aba9b41b', '{"agency":"agency-1"}', X'0af48a42d287faba9ca84a8afcfea9a084b8e2d17341614e50ead137e40836cb');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 36, X'01a199c532fb00000001161783c1e206', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115d0e1aab2d2', '{"by":"recruiter-3"}', X'747d33f4975761b7d07ba76ea9a7421ee12ad9c3bf3a44edddfd30a83cc00a51');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 37, X'01a199c532fb000000011618dc617748', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115d0e1aab2d2', '{"agency":"agency-1"}', X'be7cc85def99d25d2196ae8e6f0111d87ac93f4ca0ccc2c5e21f4d608c9fcba7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 38, X'01a199c532fb00000001161b930e243d', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115d220bc0a4f', '{"by":"recruiter-3"}', X'0120ffb1d6e5d70e3c725fcec073e67ec1a6443069a4abb1f372437f1e18c9ef');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 39, X'01a199c532fb00000001161cc69974d8', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115d220bc0a4f', '{"agency":"agency-1"}', X'cd1ec1f5a4c4e8116bb5205b09849f5f011b6f1a27b8d34836754a27456e9118');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 4, X'01a199c532fb0000000115df211deb44', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115aed112d918', '{"by":"recruiter-3"}', X'2d4df49018e298143213a26a7985d0c2556c235fd7f6500ae6de4505b9c1934a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 40, X'01a199c532fb000000011620455910b5', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115d41363056d', '{"by":"recruiter-3"}', X'34f5f0b2172bc69c1205db9699084d50c8f4f5755302177eb55a06a4c8ee3e80');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 41, X'01a199c532fb000000011622c66eb721', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115d41363056d', '{"agency":"agency-1"}', X'bb85c333d5ba89e8997dd445d2a457a012531f8d7c19d73de22f6adf6712f6cf');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 42, X'01a199c532fb00000001162420f01a19', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115d4ee3b458c', '{"by":"recruiter-3"}', X'8d0233bd8a8c89ce89c162baf41e3057860ad3d550df75f299f2bc09218403e9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 43, X'01a199c532fb000000011626049b82cb', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115d4ee3b458c', '{"agency":"agency-1"}', X'6813fb6b149807415e0bb69d83060854997416dd09530624617560ad924d9ead');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 44, X'01a199c532fb0000000116290063d2ca', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115d58db41a25', '{"by":"recruiter-3"}', X'51d3fc8f470d722f82e75c8d5d7456ea6043c297d682795d33b423ca32b84ca5');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 45, X'01a199c532fb00000001162b8fed8f70', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115d58db41a25', '{"agency":"agency-1"}', X'4915f6ec7c7aea5813cd23044a2a3a32491c305e6365c1685ffa0fb5cb5ddd0c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 46, X'01a199c532fb00000001162beb4acf98', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115d90d2713c2', '{"by":"recruiter-3"}', X'1f8740ffe63a171d915da3f0ac8014b568fbeed400978a815f0bd769d2230798');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 47, X'01a199c532fb00000001162c60272dc8', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115d90d2713c2', '{"agency":"agency-1"}', X'41a1a8b4bfe22b36dc76f7db7252b23852ed18161e388740c7e37f031420f3ec');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 48, X'01a199c532fb00000001162d88f4d5a1', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115d9413d9f64', '{"by":"recruiter-3"}', X'393eab0926927caed1496128bf80683dbe39af984ed1ce2e4555d303e785e1e7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 49, X'01a199c532fb0000000116310301d3ef', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115d9413d9f64', '{"agency":"agency-1"}', X'6102d723ca6acdf7d83a08b281549b7d648df1d532351d148ded8947fbfe716c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 5, X'01a199c532fb0000000115e01304daf5', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115aed112d918', '{"agency":"agency-1"}', X'c1fc7e62b502fcb6ec1392dbd1cc967d30933ce48504e731263b09319bd3a5ec');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 50, X'01a199c532fb0000000116334485791c', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115dc6e09bad7', '{"by":"recruiter-3"}', X'f46c2cf388365b8491aadb8b2c77166da22d78a6f730ad7b57fcfaf8f74abc0f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 51, X'01a199c532fb000000011634bfe9c8fe', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115dc6e09bad7', '{"agency":"agency-1"}', X'54992a260b1a8153af3aea3d476d8cea0b31587fa6803569e59772c9d4513fe2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 52, X'01a199c532fb0000000116370dc282a3', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115dcaed0c87a', '{"by":"recruiter-3"}', X'f52488158b0808caec05361d84c16bb88ad9961dfab7cbba0a756b0a40d7c306');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 53, X'01a199c532fb000000011638876a01ee', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115dcaed0c87a', '{"agency":"agency-1"}', X'9193fce27c514f57dafbc596d864dbe1e649ffc8be302e04f449fd303de18019');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 54, X'01a199c532fb000000011665953f6d48', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115aed112d918', '{"state":"MAILED"}', X'2a07798baa95624347953d4dff15142b966d9d83dcdadb4d5cfdfaad8e9617eb');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 55, X'01a199c532fb000000011665a82ed676', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115b274baefe0', '{"state":"MAILED"}', X'cdceb1eb97192c4d5f95ae66e1b191f342782dcedff40cd1c415aef959ab735d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 56, X'01a199c532fb0000000116669bc82e34', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115b2d08aa8d2', '{"state":"MAILED"}', X'1825e1b9bfaa45161a13db89c186b5207f96ce1740e45eab9f1fdd610008e85f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 57, X'01a199c532fb0000000116692ebfe0ac', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115b404ed3854', '{"state":"MAILED"}', X'006f3d03fd639a0bbb26a262609e504beda5d87842cac9c071b5462de842ca72');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 58, X'01a199c532fb000000011669c7f223fd', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115b6809749e9', '{"state":"MAILED"}', X'57eb3a9f7328d6b86341b49371b8eb4b0b5d0d451be097e9676dbe02b095ace1');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 59, X'01a199c532fb00000001166a1d8e4218', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115b98e81e3c9', '{"state":"MAILED"}', X'd329b1e35e816920fe47a4c31bc0527c24d7322699640973348594251a79d204');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 6, X'01a199c532fb0000000115e1f02db9c0', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115b274baefe0', '{"by":"recruiter-3"}', X'38af4c3647084706c8d693c0dd41f1a9783683536c7164730fe7bded4c525112');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 60, X'01a199c532fb00000001166aab06cefd', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115bcb97b9edc', '{"state":"MAILED"}', X'ea98697b13079b2eb265e73ec479a3587480e0ee3b0b7b4a3a078f28523ceb49');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 61, X'01a199c532fb00000001166e201f3742', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115bdc692342d', '{"state":"MAILED"}', X'3356ebb2aceb5cfc28dc59d70eafe1749d7e761be50d6f15d55ee9b3f20b2b8e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 62, X'01a199c532fb0000000116707cba36d1', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115bf512a0c6f', '{"state":"MAILED"}', X'e965d8eff57c55202dd7858581662d7abf84bda7595794aed180a9811b89dd2e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 63, X'01a199c532fb00000001167176843e7e', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115c2641aa522', '{"state":"MAILED"}', X'cf99bd4dc302901535997cc4f9d8922258d93702a2fe1bf7444f722211d5eb02');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 64, X'01a199c532fb000000011674216e3fe3', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115c491a7d1bb', '{"state":"MAILED"}', X'44d50ecb8a7f31518e4be3e8353a54e8891beddba2a7a0de946c9c1171ef1cf7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 65, X'01a199c532fb00000001167675604f9c', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115c7bd913c6b', '{"state":"MAILED"}', X'18c1a7a7778c596ba9b076b241e3b7c50202ccff30ae17d7ee14eec6d6eb46d0');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 66, X'01a199c532fb0000000116791382db71', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115cb3ec582b8', '{"state":"MAILED"}', X'5e9f587a0b9e09b8c0b044944ad811ab0760f33cf14d22e1149b9dbf729356a7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 67, X'01a199c532fb00000001167c6b348d93', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115cb99073960', '{"state":"MAILED"}', X'3bfae98a9357eff53c3868de34e0de589cce65319e9e74dc0eb399757926b408');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 68, X'01a199c532fb00000001167d19cd64b4', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115cd32410a40', '{"state":"MAILED"}', X'7a9c3d7400630f3ce94031381a852c55616295795a810974b80298b0392e125a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 69, X'01a199c532fb0000000116801a7e6a7d', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115d0aba9b41b', '{"state":"MAILED"}', X'f1105dfb5401b46970183f4630c65bb597c6199f3fd23a0a0c5006ec5936115c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 7, X'01a199c532fb0000000115e281525e2b', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115b274baefe0', '{"agency":"agency-1"}', X'49107137da8c00a5977b290669950f23e6a90a2d23de2220440d9784d8ff766b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 70, X'01a199c532fb000000011683a59462b8', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115d0e1aab2d2', '{"state":"MAILED"}', X'cb91ae7e0648703f4f6a33e64d399257dc45c2a4a58d5a52fa2e5b86e971b030');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 71, X'01a199c532fb000000011684319865fe', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115d220bc0a4f', '{"state":"MAILED"}', X'87f4303c3c56470add48353aa53a0590a3609ae53af1b5142ce25f607fe20559');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 72, X'01a199c532fb0000000116865c5f0fac', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115d41363056d', '{"state":"MAILED"}', X'0c2538d85eb023c04d7a0c6e8d167c9688342af32808159cefff79a4c730b639');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 73, X'01a199c532fb000000011688f575b289', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115d4ee3b458c', '{"state":"MAILED"}', X'89bed45f90b6eff88e02d7f51a9dae33224f9fc4ec2dab537825c200c9a7e12d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 74, X'01a199c532fb000000011689dc950c9c', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115d58db41a25', '{"state":"MAILED"}', X'0c73aa5b114098e05caf1ee047202e14ab3e845f82a76caff28cfd6b239fee8a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 75, X'01a199c532fb00000001168d56efeaa5', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115d90d2713c2', '{"state":"MAILED"}', X'27331b78b7ba421d3d4767571f9efe4d1fb4a9752b5c72bc8c3f9ba899fce56b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 76, X'01a199c532fb000000011690936db4b6', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115d9413d9f64', '{"state":"MAILED"}', X'eb6c69e30c487383cc67d6b9ba1ef3df9c959e3ba2810bf0dc2a6d2e059d3c6c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 77, X'01a199c532fb000000011693662a4e2a', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115dc6e09bad7', '{"state":"MAILED"}', X'b6ce4a00445ff53e7db21d72b2ee8ac0b0d9fa526b7b06de255e0f69dc957adb');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 78, X'01a199c532fb00000001169628a7d582', '2026-11-02 01:00:00.123456', 'MAIL_SENT', X'01a199c532fb0000000115dcaed0c87a', '{"state":"MAILED"}', X'545c8d23bfdbbdb66c1ca3de5fd731de601b070b2f601bc5bddfaa2f36a171e8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 79, X'01a19eeb8efb000000011e9e65e5d678', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115aed112d918', '{"consent":"01a19eeb8efb000000011e9ad487ecc4","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'0b21297ff7da741ff7fecb79c015ed93750f26e4a36463743c1b5550638348e6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 8, X'01a199c532fb0000000115e50284b46a', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115b2d08aa8d2', '{"by":"recruiter-3"}', X'f90564e92c94af2242181e33f3435eeab04e68ddc22c754b81e60ed070b92203');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 80, X'01a19eeb8efb000000011ea67fed4603', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b274baefe0', '{"consent":"01a19eeb8efb000000011ea16693ee3f","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'7421673e38db9d304ee1c1fe182de4bdf47a8a0a2447bbb8a9bcbf3a7b6ebf54');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 81, X'01a19eeb8efb000000011eaee14c3850', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b2d08aa8d2', '{"consent":"01a19eeb8efb000000011eaaec875bde","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'31f82191ddc794ba5401c7b82474fc42a506b7197e662a2e582c619ad1f5954a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 82, X'01a19eeb8efb000000011eb84f2c085a', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b404ed3854', '{"consent":"01a19eeb8efb000000011eb3f4d600c3","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'f2346d5389c3cb59441e6ec1b06abb83c00425ed85487eedf75666eae231a240');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 83, X'01a19eeb8efb000000011ebf6dbee27c', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b6809749e9', '{"consent":"01a19eeb8efb000000011eba3c25f468","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'179f3c807f175beb2852a5d31c4951dec409e13a4f29fe29f83a04febdc36b4f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 84, X'01a19eeb8efb000000011ec9ba491b7d', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b98e81e3c9', '{"consent":"01a19eeb8efb000000011ec2d897d3e6","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'59012f2bd5ff6ac5f111165b61befcb2101480bb034c3d7742a022948e9e79ef');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 85, X'01a19eeb8efb000000011ed5e1ccb8df', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115bcb97b9edc', '{"consent":"01a19eeb8efb000000011ece0816ca83","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'74ee1e53d53c949619caad0dd5d6b220401be1116aaa92746db876eeba2ba707');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 86, X'01a19eeb8efb000000011edd53c8b626', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115bdc692342d', '{"consent":"01a19eeb8efb000000011ed7b188e4cf","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'cc083195c263462e8ac85a9dbf6dab61a5224964312675eebefb1eae47f04aa4');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 87, X'01a19eeb8efb000000011ee59c7598d3', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115bf512a0c6f', '{"consent":"01a19eeb8efb000000011ee26ef35ddc","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'dcb9e18f8fbf1362cc465458ec75f964a6730a8545a1fe2e92c5d82f6defd8cc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 88, X'01a19eeb8efb000000011eecd4cfaa40', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c2641aa522', '{"consent":"01a19eeb8efb000000011ee95ebc9ba2","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'ce610cbafc38b62cad23a6253bac3017edc3005abd3557d38b96e8ff5a7f86aa');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 89, X'01a19eeb8efb000000011ef571594386', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c491a7d1bb', '{"consent":"01a19eeb8efb000000011eefd919afbf","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'a771301b63f6cc4db13da1c155b163433c106ee78d5cceab82c80aa4f214c93c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 9, X'01a199c532fb0000000115e5e06f062e', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115b2d08aa8d2', '{"agency":"agency-1"}', X'b4d1b8aac028f0d8f1d36c05017185e39c789e8db5d1904e24b75b5eaaed8a91');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 90, X'01a19eeb8efb000000011efce9790910', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c7bd913c6b', '{"consent":"01a19eeb8efb000000011ef85f17a604","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'f145a5464f278e187e2457b395846d7e32a27b5c18de5f6079d620437e4f57a8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 91, X'01a19eeb8efb000000011f04c26c7e07', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115cb3ec582b8', '{"consent":"01a19eeb8efb000000011f0068cfaa3e","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'207e13a1a4c1436722efc40a10febfb2988b01a5d483d7f9247c2c4628016970');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 92, X'01a19eeb8efb000000011f0d43f133e3', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115cb99073960', '{"consent":"01a19eeb8efb000000011f0574b79e1e","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'63c399431f9204d626e6007cdfd9b7c06790da0f85c78d69da5ee01d562e5dd9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 93, X'01a19eeb8efb000000011f1903e2529a', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115cd32410a40', '{"consent":"01a19eeb8efb000000011f11e73c39fd","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'19e548a6434caecb3a4ded88702c0c86fbefaf33423b793f8a003ece75dc33b5');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 94, X'01a19eeb8efb000000011f20b023b9cc', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115d0aba9b41b', '{"consent":"01a19eeb8efb000000011f1c5ea7e298","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'aafc0143c5dda232dc85f621f4f150973aa84bbbe9a9171590d04a5a3abed36c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 95, X'01a19eeb8efb000000011f27b231abe5', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115d0e1aab2d2', '{"consent":"01a19eeb8efb000000011f264d6cdcb0","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'41a2b17f127f42518ab06a565a304002c922ea61c8314b218070bb71ba2a2880');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 96, X'01a19eeb8efb000000011f2d35bd12d8', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115d220bc0a4f', '{"consent":"01a19eeb8efb000000011f2aadec9d0c","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'3f398859bbd70bce21707b91d91bc4f7630168ade67ffc6b4e2458ead27b10cd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 97, X'01a19eeb8efb000000011f37cdab942b', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115d41363056d', '{"consent":"01a19eeb8efb000000011f30792f94b7","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'9ee35f7c759b3d3bde7325518c6e5f14dd547a35d23f8e82afc75498dc1965ac');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 98, X'01a19eeb8efb000000011f425a62bdcd', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115d4ee3b458c', '{"consent":"01a19eeb8efb000000011f3a9ceaa230","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'65ba34901569318662351fa7ea8ef5cac16ca93351280b91cddaac77c6bda80c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 99, X'01a19eeb8efb000000011f49ee3510f1', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115d58db41a25', '{"consent":"01a19eeb8efb000000011f469bf35b6e","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'8b294a1fa3ec8f54cd13d6400c62eedc3f6edbadcbf9c7598737dcf91fb869a9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 1, X'01a19eeb8efb000000021e42eea415a1', '2026-11-03 01:00:00.123456', 'SETTING_STORED', X'01a19eeb8efb000000021e41615ec12d', '{"name":"company","version":"1"}', X'd57d759ff18e1d428ab9501a29e9291761aa9cbd1a4202580484b20d8873a172');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 10, X'01a19eeb8efb000000021e6e9a0e4878', '2026-11-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a19eeb8efb000000021e6272997721', '{"by":"recruiter-1"}', X'4c02aa60624aaf4b5ff32cdfec90dceda2e190c41edba8e680ac0de9c8cfc30f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 11, X'01a19eeb8efb000000021e70b42a653c', '2026-11-03 01:00:00.123456', 'LINK_ISSUED', X'01a19eeb8efb000000021e6272997721', '{"agency":"agency-1"}', X'48f927a9b821385961515c780863872e8cab761d070cc33c59ec43e54744ba56');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 12, X'01a19eeb8efb000000021e73b6951f3f', '2026-11-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a19eeb8efb000000021e6503f6ebde', '{"by":"recruiter-1"}', X'327da93477ddc8167b2e7ffedbec3fefcf1669d86bf9e1884078e1647c20115d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 13, X'01a19eeb8efb000000021e73c2e956d0', '2026-11-03 01:00:00.123456', 'LINK_ISSUED', X'01a19eeb8efb000000021e6503f6ebde', '{"agency":"agency-1"}', X'9825e1bdb2f48cf727d799483e9aba4aaf8d5dc09378d09bf9e49f87e25c0f12');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 14, X'01a19eeb8efb000000021e7c0d0a0985', '2026-11-03 01:00:00.123456', 'MAIL_SENT', X'01a19eeb8efb000000021e5e017b2fd6', '{"state":"MAILED"}', X'6232ed631715a7fc7fa66d7e8f90981e5b1df719150f311523cef319305ba107');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 15, X'01a19eeb8efb000000021e7c7fdd9a31', '2026-11-03 01:00:00.123456', 'MAIL_SENT', X'01a19eeb8efb000000021e5fe37a7569', '{"state":"MAILED"}', X'103bf3a490e1f929a7564d8adc33384f940d32ffd627c7edf41038b95174e1a0');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 16, X'01a19eeb8efb000000021e7d45320be8', '2026-11-03 01:00:00.123456', 'MAIL_FAILED', X'01a19eeb8efb000000021e6272997721', '{"code":"smtp.550"}', X'ad9aad9c8e8e00e13f85e062dbe826308c6ac6c4dd56189b9118f067657019a2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 17, X'01a19eeb8efb000000021e7f4cc9f188', '2026-11-03 01:00:00.123456', 'MAIL_SENT', X'01a19eeb8efb000000021e6503f6ebde', '{"state":"MAILED"}', X'0667d34dfe997f726d5b8ef7b0beb2d69a5af4b00a79a8972c311b4882988e26');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 18, X'01a19eeb8efb000000021e82d74b316c', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a19eeb8efb000000021e5e017b2fd6', '{"consent":"01a19eeb8efb000000021e80690cefd5","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'd153fbca603ed24c048daae2a795854d6d24058e159f513300c32567cbc40126');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 19, X'01a19eeb8efb000000021e8665852b04', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000021e80690cefd5', '{"sequence":"2"}', X'53c5146aa6cfc8d43ad6379bc863590a3b723c2a83e68551d7a88dbbb110aa0f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 2, X'01a19eeb8efb000000021e46f2cd03de', '2026-11-03 01:00:00.123456', 'SETTING_STORED', X'01a19eeb8efb000000021e463350d041', '{"name":"agency/agency-1","version":"1"}', X'c7089c904cb8e61006f680be6c1373ea8c6c2a5ec474aaa5b0a13449c0fb4caa');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 20, X'01a19eeb8efb000000021e8817985fb4', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a19eeb8efb000000021e5e017b2fd6', '{}', X'22d104613fb5a87e7703f44b5d6da4cb765c94d987394700422cd81b11e4afa5');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 21, X'01a19eeb8efb000000021e8a42a2dd9c', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a19eeb8efb000000021e5e017b2fd6', '{"answer":"ACCEPTED_NEW"}', X'3075989b288cfd472dc470909129a7e2d19107957457bfdbfc4520c65136c2e2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 22, X'01a19eeb8efb000000021e8b40a41bf4', '2026-11-03 01:00:00.123456', 'QUALIFICATION_CHANGED', X'01a19eeb8efb000000021e5e017b2fd6', '{"holdUntil":"2027-05-01T15:00:00Z","state":"HELD"}', X'517b5bc12810d835f6ac681163b2b6039ecbcb3d8f7fde8326c6ec5887049477');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 23, X'01a19eeb8efb000000021e8e5e02cc3b', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a19eeb8efb000000021e5fe37a7569', '{"consent":"01a19eeb8efb000000021e8bd5d26eb1","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'e74268ee63e535b8c57f4a17d24669b40c436bb87279b25ae5af81a20305e9d6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 24, X'01a19eeb8efb000000021e918b6739b4', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000021e8bd5d26eb1', '{"sequence":"2"}', X'cc762393cc830031ca55ef3e3067294f18d33728106f87a6adc9626ea78779fc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 25, X'01a19eeb8efb000000021e94a8674d53', '2026-11-03 01:00:00.123456', 'MESSAGE_PARKED', X'01a19eeb8efb000000021e5fe37a7569', '{"code":"http.422","kind":"HAND_OVER"}', X'275f4319530b7cee2e313f6eaf6bf18b3335fa0191948f3f84b2c424cbedcf25');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 26, X'01a19eeb8efb000000021e9a60465b8b', '2026-11-03 01:00:00.123456', 'PERSONS_MERGED', X'01a19eeb8efb000000021e5daad8a242', '{"by":"operator-1","into":"01a19eeb8efb000000021e5b16d08f41"}', X'1a36a9f050c349d4435cfcbdc3e775c53ad9d9fbec2fc475832e9c319a837522');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 27, X'01a2396a56fb000000023299be598117', '2026-12-03 01:00:00.123456', 'LINK_EXPIRED', X'01a19eeb8efb000000021e6272997721', '{}', X'07825a363b9989328479a1f5c2dc61a95fd83140b18fadeefc8ae50013074f50');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 28, X'01a2396a56fb00000002329a6eafdf9e', '2026-12-03 01:00:00.123456', 'LINK_EXPIRED', X'01a19eeb8efb000000021e6503f6ebde', '{}', X'd354b778554bb060b6dbf5a48414dd0dd77736182bb46abb087e75a695181c3e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 29, X'01a2396a56fb0000000232a731037061', '2026-12-03 01:00:00.123456', 'FIGURES_KEPT', X'01a2396a56fb0000000232a5298080bd', '{"period":"2026-11-01/2026-12-01"}', X'3ce4be32f4f2e92987fb275e416f007888647b212589293c2ccd11ad3c8a539a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 3, X'01a19eeb8efb000000021e4a2ac9a040', '2026-11-03 01:00:00.123456', 'SETTING_STORED', X'01a19eeb8efb000000021e4815070ea2', '{"name":"programme/agency-1","version":"1"}', X'fdaa179579d1ae4537f96a0cd8608cfe89e833f1a5132666beae9449d2a52aad');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 30, X'01a2396a56fb0000000232b07dad9db0', '2026-12-03 01:00:00.123456', 'RETENTION_RUN', X'01a2396a56fb0000000232ad91d556b3', '{"rows":"1","what":"ANSWERS"}', X'c643de095b97c4e89f684f543a0d7ee96910d215536befeadee347e5700de749');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 4, X'01a19eeb8efb000000021e4e20f4f476', '2026-11-03 01:00:00.123456', 'SETTING_STORED', X'01a19eeb8efb000000021e4c8392ca2c', '{"name":"programme/agency-1","version":"2"}', X'471f1b96d5815dca664fbec60f5c0fc635cd876c1cc2fe23f665d1fb9453c9fe');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 5, X'01a19eeb8efb000000021e5244997d57', '2026-11-03 01:00:00.123456', 'BALANCE_OPENED', X'01a19eeb8efb000000021e502dddde5e', '{"actor":"operator-1","agency":"agency-1","amount":"7","contract":"2","evidence":"contract/2025","sequence":"1"}', X'fa1117c3d6531ac5220f8e6d542056dffd31140f3882708b7cec377fcc7fbef4');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 6, X'01a19eeb8efb000000021e66b49fa14d', '2026-11-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a19eeb8efb000000021e5e017b2fd6', '{"by":"recruiter-3"}', X'cbc5e84ad6ee526149c210005ddaa8b5ef3edfa5b18cbb507f14b69484ddffb6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 7, X'01a19eeb8efb000000021e6743424e1f', '2026-11-03 01:00:00.123456', 'LINK_ISSUED', X'01a19eeb8efb000000021e5e017b2fd6', '{"agency":"agency-1"}', X'ef6d8f03850166b5a94c95d80cb739a35f7d918bb0d380fa451bbfafc0253fce');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 8, X'01a19eeb8efb000000021e695662cc9a', '2026-11-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a19eeb8efb000000021e5fe37a7569', '{"by":"recruiter-3"}', X'ecdec6996a0440702bcfbef7959f811db99d732fb86424b12454e4e809f2acd7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 9, X'01a19eeb8efb000000021e6cbc4b7afc', '2026-11-03 01:00:00.123456', 'LINK_ISSUED', X'01a19eeb8efb000000021e5fe37a7569', '{"agency":"agency-1"}', X'33e6e6dc8a6a9e83453bc49cb3fb66a024c713fdc5fbf32618fb6bcbad7efce1');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 1, X'01a19eeb8efb000000032033c0439941', '2026-11-03 01:00:00.123456', 'REFERRAL_RECEIVED', X'01a19eeb8efb00000003201f1b1e6301', '{"company":"acme","referral":"01a199c532fb0000000115aed112d918"}', X'511dae0a863f1d75578edfd5ff26a8416611505dc8252f5cb9853a5cf54f3375');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 2, X'01a19eeb8efb0000000320372c287f67', '2026-11-03 01:00:00.123456', 'REFERRAL_RECEIVED', X'01a19eeb8efb0000000320210dbedba3', '{"company":"acme","referral":"01a199c532fb0000000115b274baefe0"}', X'4bd29644ad3bcb2a7e467cab40af17e012f74a733b883ceb905353edca9914af');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 3, X'01a19eeb8efb0000000320387efb24f4', '2026-11-03 01:00:00.123456', 'REFERRAL_RECEIVED', X'01a19eeb8efb00000003202212c9c363', '{"company":"acme","referral":"01a199c532fb0000000115b2d08aa8d2"}', X'ef605d4362c8df7cbc1c6446bc1323b3c8492c114b25b3e955cb6804a8d72c54');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 4, X'01a19eeb8efb00000003203b4ecdb3fa', '2026-11-03 01:00:00.123456', 'REFERRAL_RECEIVED', X'01a19eeb8efb0000000320253fddd03b', '{"company":"acme","referral":"01a199c532fb0000000115b404ed3854"}', X'a90ec62a7d2f8c6358de48f7e858398f6f34f04a8cf5bc947e4d3fe51fd02532');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 5, X'01a19eeb8efb00000003203c0c3b8d58', '2026-11-03 01:00:00.123456', 'REFERRAL_RECEIVED', X'01a19eeb8efb00000003202837f79beb', '{"company":"acme","referral":"01a199c532fb0000000115b6809749e9"}', X'1e9cccb3da083b6fdb47ab9748965ddba93239ab7d0fb7b7e65653ca5e254fec');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 6, X'01a19eeb8efb0000000320416e2508f8', '2026-11-03 01:00:00.123456', 'REFERRAL_ANSWERED', X'01a19eeb8efb00000003201f1b1e6301', '{"company":"acme","referral":"01a199c532fb0000000115aed112d918"}', X'c1ca9d217774ee62b9d44d4d84f861f482b5b190ca9a9c64fbe0b43c1d5b19ca');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 7, X'01a19eeb8efb000000032041936ea80d', '2026-11-03 01:00:00.123456', 'REFERRAL_ANSWERED', X'01a19eeb8efb0000000320210dbedba3', '{"company":"acme","referral":"01a199c532fb0000000115b274baefe0"}', X'a08040735f5a5cd0ba280e84b5f968973e636d01ff0f4b26d35ca644db8f9df5');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 8, X'01a19eeb8efb000000032043dc98f3d7', '2026-11-03 01:00:00.123456', 'REFERRAL_ANSWERED', X'01a19eeb8efb00000003202212c9c363', '{"company":"acme","referral":"01a199c532fb0000000115b2d08aa8d2"}', X'c4b0e4e475a8146e234063eef229a5a37fcecda78e67b415fa2db016b59fa03c');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 335, X'01a2396a56fb0000000132b70dbd87d1', '2026-12-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a2396a56fb0000000132b56c7a22eb', '{"by":"recruiter-3"}');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 336, X'01a2396a56fb0000000132b9a955cb34', '2026-12-03 01:00:00.123456', 'LINK_ISSUED', X'01a2396a56fb0000000132b56c7a22eb', '{"agency":"agency-1"}');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 337, X'01a2396a56fb0000000132bc452097d6', '2026-12-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a2396a56fb0000000132b5a7ac80b8', '{"by":"recruiter-3"}');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 338, X'01a2396a56fb0000000132bc6752629f', '2026-12-03 01:00:00.123456', 'LINK_ISSUED', X'01a2396a56fb0000000132b5a7ac80b8', '{"agency":"agency-1"}');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 339, X'01a2396a56fb0000000132bf407907ae', '2026-12-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a2396a56fb0000000132b6836d071a', '{"by":"recruiter-3"}');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 340, X'01a2396a56fb0000000132c0c988b81f', '2026-12-03 01:00:00.123456', 'LINK_ISSUED', X'01a2396a56fb0000000132b6836d071a', '{"agency":"agency-1"}');
ALTER TABLE cr_event_pending AUTO_INCREMENT = 341;
INSERT INTO cr_figure_snapshot (tenant, period_begin, period_end, as_of, taken_at, figures)
    VALUES (1, DATE '2026-11-01', DATE '2026-12-01', '2026-11-30 15:00:00.000000', '2026-12-03 01:00:00.123456', '[{"id":"referralCount","value":"21","unit":"people","numerator":21,"formula":"count(COUNTED) - count(UNCOUNTED)","quality":"EXACT"},{"id":"freeHireCount","value":"1","unit":"hires","numerator":1,"formula":"count(FREE_HIRE)","quality":"EXACT"},{"id":"funnel.issued","value":"25","unit":"links","numerator":25,"formula":"count(ISSUED)","quality":"EXACT"},{"id":"funnel.mailed","value":"25","unit":"mails","numerator":25,"formula":"count(MAILED)","quality":"EXACT"},{"id":"funnel.bounced","value":"0","unit":"mails","numerator":0,"formula":"count(BOUNCED)","quality":"EXACT"},{"id":"funnel.complained","value":"0","unit":"mails","numerator":0,"formula":"count(COMPLAINED)","quality":"EXACT"},{"id":"funnel.landed","value":"0","unit":"visits","numerator":0,"formula":"count(LANDED)","quality":"UNVERIFIED"},{"id":"funnel.unsubscribed","value":"0","unit":"people","numerator":0,"formula":"count(UNSUBSCRIBED)","quality":"EXACT"},{"id":"funnel.consented","value":"24","unit":"people","numerator":24,"formula":"count(CONSENTED)","quality":"EXACT"},{"id":"funnel.sent","value":"24","unit":"people","numerator":24,"formula":"count(SENT)","quality":"EXACT"},{"id":"funnel.acceptedNew","value":"21","unit":"people","numerator":21,"formula":"count(ACCEPTED_NEW)","quality":"EXACT"},{"id":"funnel.acceptedDuplicate","value":"1","unit":"people","numerator":1,"formula":"count(ACCEPTED_DUPLICATE)","quality":"EXACT"},{"id":"funnel.refused","value":"0","unit":"people","numerator":0,"formula":"count(REFUSED)","quality":"EXACT"},{"id":"funnel.acknowledged","value":"22","unit":"people","numerator":22,"formula":"count(ACCEPTED_NEW) + count(ACCEPTED_DUPLICATE) + count(REFUSED)","quality":"EXACT"},{"id":"funnel.counted","value":"21","unit":"people","numerator":21,"formula":"count(COUNTED) - count(UNCOUNTED)","quality":"EXACT"},{"id":"funnel.recommended","missingSource":"AgencySupportEvents","unit":"people","formula":"count(RECOMMENDED)","quality":"NO_SOURCE"},{"id":"funnel.placed","missingSource":"AgencySupportEvents","unit":"people","formula":"count(PLACED)","quality":"NO_SOURCE"},{"id":"bounceRate","value":"0","unit":"ratio","numerator":0,"denominator":25,"formula":"count(BOUNCED) / count(MAILED)","quality":"EXACT"},{"id":"complaintRate","value":"0","unit":"ratio","numerator":0,"denominator":25,"formula":"count(COMPLAINED) / count(MAILED)","quality":"EXACT"},{"id":"consentRate","value":"0.96","unit":"ratio","numerator":24,"denominator":25,"formula":"count(CONSENTED) / count(MAILED)","quality":"EXACT"},{"id":"answerRate","value":"0.9167","unit":"ratio","numerator":22,"denominator":24,"formula":"(count(ACCEPTED_NEW) + count(ACCEPTED_DUPLICATE) + count(REFUSED)) / count(CONSENTED)","quality":"EXACT"},{"id":"countRate","value":"0.875","unit":"ratio","numerator":21,"denominator":24,"formula":"count(COUNTED) / count(CONSENTED)","quality":"EXACT"},{"id":"creditsGranted","value":"2","unit":"credits","numerator":2,"formula":"count(GRANTED)","quality":"EXACT"}]');
INSERT INTO cr_figure_snapshot (tenant, period_begin, period_end, as_of, taken_at, figures)
    VALUES (2, DATE '2026-11-01', DATE '2026-12-01', '2026-11-30 15:00:00.000000', '2026-12-03 01:00:00.123456', '[{"id":"referralCount","value":"0","unit":"people","numerator":0,"formula":"count(COUNTED) - count(UNCOUNTED)","quality":"EXACT"},{"id":"freeHireCount","value":"0","unit":"hires","numerator":0,"formula":"count(FREE_HIRE)","quality":"EXACT"},{"id":"funnel.issued","value":"4","unit":"links","numerator":4,"formula":"count(ISSUED)","quality":"EXACT"},{"id":"funnel.mailed","value":"3","unit":"mails","numerator":3,"formula":"count(MAILED)","quality":"EXACT"},{"id":"funnel.bounced","value":"0","unit":"mails","numerator":0,"formula":"count(BOUNCED)","quality":"EXACT"},{"id":"funnel.complained","value":"0","unit":"mails","numerator":0,"formula":"count(COMPLAINED)","quality":"EXACT"},{"id":"funnel.landed","value":"0","unit":"visits","numerator":0,"formula":"count(LANDED)","quality":"UNVERIFIED"},{"id":"funnel.unsubscribed","value":"0","unit":"people","numerator":0,"formula":"count(UNSUBSCRIBED)","quality":"EXACT"},{"id":"funnel.consented","value":"2","unit":"people","numerator":2,"formula":"count(CONSENTED)","quality":"EXACT"},{"id":"funnel.sent","value":"1","unit":"people","numerator":1,"formula":"count(SENT)","quality":"EXACT"},{"id":"funnel.acceptedNew","value":"1","unit":"people","numerator":1,"formula":"count(ACCEPTED_NEW)","quality":"EXACT"},{"id":"funnel.acceptedDuplicate","value":"0","unit":"people","numerator":0,"formula":"count(ACCEPTED_DUPLICATE)","quality":"EXACT"},{"id":"funnel.refused","value":"0","unit":"people","numerator":0,"formula":"count(REFUSED)","quality":"EXACT"},{"id":"funnel.acknowledged","value":"1","unit":"people","numerator":1,"formula":"count(ACCEPTED_NEW) + count(ACCEPTED_DUPLICATE) + count(REFUSED)","quality":"EXACT"},{"id":"funnel.counted","value":"0","unit":"people","numerator":0,"formula":"count(COUNTED) - count(UNCOUNTED)","quality":"EXACT"},{"id":"funnel.recommended","missingSource":"AgencySupportEvents","unit":"people","formula":"count(RECOMMENDED)","quality":"NO_SOURCE"},{"id":"funnel.placed","missingSource":"AgencySupportEvents","unit":"people","formula":"count(PLACED)","quality":"NO_SOURCE"},{"id":"bounceRate","value":"0","unit":"ratio","numerator":0,"denominator":3,"formula":"count(BOUNCED) / count(MAILED)","quality":"EXACT"},{"id":"complaintRate","value":"0","unit":"ratio","numerator":0,"denominator":3,"formula":"count(COMPLAINED) / count(MAILED)","quality":"EXACT"},{"id":"consentRate","value":"0.6667","unit":"ratio","numerator":2,"denominator":3,"formula":"count(CONSENTED) / count(MAILED)","quality":"EXACT"},{"id":"answerRate","value":"0.5","unit":"ratio","numerator":1,"denominator":2,"formula":"(count(ACCEPTED_NEW) + count(ACCEPTED_DUPLICATE) + count(REFUSED)) / count(CONSENTED)","quality":"EXACT"},{"id":"countRate","value":"0","unit":"ratio","numerator":0,"denominator":2,"formula":"count(COUNTED) / count(CONSENTED)","quality":"EXACT"},{"id":"creditsGranted","value":"0","unit":"credits","numerator":0,"formula":"count(GRANTED)","quality":"EXACT"}]');
INSERT INTO cr_identity_link (tenant, id, one_person, other_person, origin, state, reasons, score, made_at, decided_by, decision_reason, decided_at)
    VALUES (2, X'01a19eeb8efb000000021e9a27a42648', X'01a19eeb8efb000000021e5b16d08f41', X'01a19eeb8efb000000021e5daad8a242', 'MERGE', 'JOINED', '', 0, '2026-11-03 01:00:00.123456', 'operator-1', '', '2026-11-03 01:00:00.123456');
INSERT INTO cr_inbox (tenant, id, company, referral, person, consented_at, received_at, answer, answered_at, reason, first_known, commitment, stopped_at, feedback_until)
    VALUES (3, X'01a19eeb8efb00000003201f1b1e6301', 'acme', X'01a199c532fb0000000115aed112d918', X'01a19eeb8efb0000000320148a36d708', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', 'ACCEPTED_NEW', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_inbox (tenant, id, company, referral, person, consented_at, received_at, answer, answered_at, reason, first_known, commitment, stopped_at, feedback_until)
    VALUES (3, X'01a19eeb8efb0000000320210dbedba3', 'acme', X'01a199c532fb0000000115b274baefe0', X'01a19eeb8efb0000000320179a16308c', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', 'ACCEPTED_NEW', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_inbox (tenant, id, company, referral, person, consented_at, received_at, answer, answered_at, reason, first_known, commitment, stopped_at, feedback_until)
    VALUES (3, X'01a19eeb8efb00000003202212c9c363', 'acme', X'01a199c532fb0000000115b2d08aa8d2', X'01a19eeb8efb0000000320193fdd28bc', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', 'ACCEPTED_NEW', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_inbox (tenant, id, company, referral, person, consented_at, received_at, answer, answered_at, reason, first_known, commitment, stopped_at, feedback_until)
    VALUES (3, X'01a19eeb8efb0000000320253fddd03b', 'acme', X'01a199c532fb0000000115b404ed3854', X'01a19eeb8efb00000003201b1bbaf8f9', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_inbox (tenant, id, company, referral, person, consented_at, received_at, answer, answered_at, reason, first_known, commitment, stopped_at, feedback_until)
    VALUES (3, X'01a19eeb8efb00000003202837f79beb', 'acme', X'01a199c532fb0000000115b6809749e9', X'01a19eeb8efb00000003201d4391d995', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_instruction (tenant, id, partner, referral, kind, items, happened_at, noted_at, outcome, kept_record, kept_until, settled_at, alerted_at, feedback_until)
    VALUES (1, X'01a19eeb8efb000000011fc124326033', 'agency-1', X'01a199c532fb0000000115dc6e09bad7', 'CONSENT_WITHDRAWN', '', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, '2026-12-03 01:00:00.123456', NULL);
INSERT INTO cr_introduction (tenant, id, partner, programme, request_key, job_order, terms, credit, follows, requested_at, revision, steps, state, credit_use, moved_by, claim_step, claim_by, offer, offer_by, reason, note, joined_on, due_at, changed_at)
    VALUES (1, X'01a1b8ab5afb000000011562a2bd9292', 'agency-1', 1, 'first', '{"title":"engineer","requestKey":"first","posting":"engineer","details":""}', '{"consumeAt":"JOINING","idleDays":180,"confirmationDays":14,"guaranteeDays":0,"ownApplicantMonths":12,"zone":"Asia/Tokyo"}', 1, NULL, '2026-11-08 01:00:00.123456', 5, 0, 'JOINED', 'CONSUMED', 'COMPANY', NULL, NULL, NULL, NULL, NULL, NULL, DATE '2026-11-08', NULL, '2026-11-08 01:00:00.123456');
INSERT INTO cr_introduction (tenant, id, partner, programme, request_key, job_order, terms, credit, follows, requested_at, revision, steps, state, credit_use, moved_by, claim_step, claim_by, offer, offer_by, reason, note, joined_on, due_at, changed_at)
    VALUES (1, X'01a1b8ab5afb000000011581cb151b9c', 'agency-1', 1, 'second', '{"title":"engineer","requestKey":"second","posting":"engineer","details":""}', '{"consumeAt":"JOINING","idleDays":180,"confirmationDays":14,"guaranteeDays":0,"ownApplicantMonths":12,"zone":"Asia/Tokyo"}', 2, NULL, '2026-11-08 01:00:00.123456', 1, 0, 'REQUESTED', 'RESERVED', 'COMPANY', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2027-05-07 15:00:00.000000', '2026-11-08 01:00:00.123456');
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 1, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115aed112d918', 1, '2026-11-03 01:00:00.123456', 1, NULL, 1, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 10, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115c2641aa522', 1, '2026-11-03 01:00:00.123456', 1, NULL, 10, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 11, 'GRANT', 'GRANT', X'00000000000000000000000000000001', 1, '2026-11-03 01:00:00.123456', 1, NULL, 0, 0, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 12, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115c491a7d1bb', 1, '2026-11-03 01:00:00.123456', 1, NULL, 1, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 13, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115c7bd913c6b', 1, '2026-11-03 01:00:00.123456', 1, NULL, 2, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 14, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115cb3ec582b8', 1, '2026-11-03 01:00:00.123456', 1, NULL, 3, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 15, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115cb99073960', 1, '2026-11-03 01:00:00.123456', 1, NULL, 4, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 16, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115cd32410a40', 1, '2026-11-03 01:00:00.123456', 1, NULL, 5, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 17, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115d0aba9b41b', 1, '2026-11-03 01:00:00.123456', 1, NULL, 6, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 18, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115d0e1aab2d2', 1, '2026-11-03 01:00:00.123456', 1, NULL, 7, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 19, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115d220bc0a4f', 1, '2026-11-03 01:00:00.123456', 1, NULL, 8, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 2, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115b274baefe0', 1, '2026-11-03 01:00:00.123456', 1, NULL, 2, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 20, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115d41363056d', 1, '2026-11-03 01:00:00.123456', 1, NULL, 9, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 21, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115d4ee3b458c', 1, '2026-11-03 01:00:00.123456', 1, NULL, 10, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 22, 'GRANT', 'GRANT', X'00000000000000000000000000000002', 1, '2026-11-03 01:00:00.123456', 1, NULL, 0, 0, 2);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 23, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115d58db41a25', 1, '2026-11-03 01:00:00.123456', 1, NULL, 1, 10, 2);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 24, 'RESERVE', 'INTRODUCTION', X'01a1b8ab5afb000000011562a2bd9292', 1, '2026-11-08 01:00:00.123456', 1, 1, 1, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 25, 'CONSUME', 'INTRODUCTION', X'01a1b8ab5afb000000011562a2bd9292', 1, '2026-11-08 01:00:00.123456', 1, 1, 1, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 26, 'RESERVE', 'INTRODUCTION', X'01a1b8ab5afb000000011581cb151b9c', 1, '2026-11-08 01:00:00.123456', 1, 2, 1, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 3, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115b2d08aa8d2', 1, '2026-11-03 01:00:00.123456', 1, NULL, 3, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 4, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115b404ed3854', 1, '2026-11-03 01:00:00.123456', 1, NULL, 4, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 5, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115b6809749e9', 1, '2026-11-03 01:00:00.123456', 1, NULL, 5, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 6, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115b98e81e3c9', 1, '2026-11-03 01:00:00.123456', 1, NULL, 6, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 7, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115bcb97b9edc', 1, '2026-11-03 01:00:00.123456', 1, NULL, 7, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 8, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115bdc692342d', 1, '2026-11-03 01:00:00.123456', 1, NULL, 8, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 9, 'COUNT', 'REFERRAL', X'01a199c532fb0000000115bf512a0c6f', 1, '2026-11-03 01:00:00.123456', 1, NULL, 9, 10, 0);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (2, 1, 1, 'OPENING', 'COMMAND', X'01a19eeb8efb000000021e502dddde5e', 7, '2026-11-03 01:00:00.123456', 2, NULL, 7, 10, 0);
INSERT INTO cr_listener_cursor (tenant, listener, event_number)
    VALUES (1, 'auditor', 213);
INSERT INTO cr_listener_cursor (tenant, listener, event_number)
    VALUES (1, 'career-relay.groups', 205);
INSERT INTO cr_listener_cursor (tenant, listener, event_number)
    VALUES (2, 'auditor', 30);
INSERT INTO cr_listener_cursor (tenant, listener, event_number)
    VALUES (2, 'career-relay.groups', 26);
INSERT INTO cr_listener_cursor (tenant, listener, event_number)
    VALUES (3, 'auditor', 8);
INSERT INTO cr_notice (tenant, sha256, notice_id, notice_version, notice_locale, body, kept_at)
    VALUES (1, X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'relay', 3, 'ja', '{"title":"人材紹介会社への登録のご案内","paragraphs":["ご同意いただくと、下に入力した氏名・メールアドレス・ご希望が、転職支援の登録のため「紹介株式会社」（許可番号 13-ユ-010554、東京都港区、国: 日本、desk@example.jp）に渡ります。","登録は任意で、登録してもしなくても、株式会社アクメの今回および今後の選考には一切影響しません。","この時点では、あなたの情報は何も渡っていません。","株式会社アクメは、登録された方が10名になるごとに、無料で人材の紹介を受けられます。","同意は12か月有効、「紹介株式会社」での保管は登録終了後24か月以内で、いつでもこのページから撤回できます（撤回されても、株式会社アクメの人数は変わりません）。"],"choices":[{"purpose":"AGENCY_REGISTRATION","text":"このページに入力する内容を紹介株式会社に提供し、紹介株式会社に登録すること"},{"purpose":"FEEDBACK_TO_COMPANY","text":"登録の結果を株式会社アクメに知らせること"}],"variables":{"agency":"紹介株式会社","agencyAddress":"東京都港区","agencyContact":"desk@example.jp","company":"株式会社アクメ","country":"日本","fields":"氏名・ふりがな・メールアドレス・電話番号","items":"氏名・メールアドレス・ご希望","licence":"13-ユ-010554","months":"12","retention":"24","threshold":"10"}}', '2026-11-03 01:00:00.123456');
INSERT INTO cr_notice (tenant, sha256, notice_id, notice_version, notice_locale, body, kept_at)
    VALUES (2, X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'relay', 3, 'ja', '{"title":"人材紹介会社への登録のご案内","paragraphs":["ご同意いただくと、下に入力した氏名・メールアドレス・ご希望が、転職支援の登録のため「紹介株式会社」（許可番号 13-ユ-010554、東京都港区、国: 日本、desk@example.jp）に渡ります。","登録は任意で、登録してもしなくても、株式会社アクメの今回および今後の選考には一切影響しません。","この時点では、あなたの情報は何も渡っていません。","株式会社アクメは、登録された方が10名になるごとに、無料で人材の紹介を受けられます。","同意は12か月有効、「紹介株式会社」での保管は登録終了後24か月以内で、いつでもこのページから撤回できます（撤回されても、株式会社アクメの人数は変わりません）。"],"choices":[{"purpose":"AGENCY_REGISTRATION","text":"このページに入力する内容を紹介株式会社に提供し、紹介株式会社に登録すること"},{"purpose":"FEEDBACK_TO_COMPANY","text":"登録の結果を株式会社アクメに知らせること"}],"variables":{"agency":"紹介株式会社","agencyAddress":"東京都港区","agencyContact":"desk@example.jp","company":"株式会社アクメ","country":"日本","fields":"氏名・ふりがな・メールアドレス・電話番号","items":"氏名・メールアドレス・ご希望","licence":"13-ユ-010554","months":"12","retention":"24","threshold":"10"}}', '2026-11-03 01:00:00.123456');
INSERT INTO cr_outbox (tenant, id, kind, destination, subject, note, attempts, not_before, lease_owner, lease_until, parked, traceparent, code, parked_at)
    VALUES (1, X'01a2396a56fb0000000132c362550881', 'MAIL', 'mail', X'01a2396a56fb0000000132b56c7a22eb', '', 0, '2026-12-03 01:00:00.123456', NULL, NULL, false, NULL, NULL, NULL);
INSERT INTO cr_outbox (tenant, id, kind, destination, subject, note, attempts, not_before, lease_owner, lease_until, parked, traceparent, code, parked_at)
    VALUES (1, X'01a2396a56fb0000000132c59f9d7358', 'MAIL', 'mail', X'01a2396a56fb0000000132b5a7ac80b8', '', 0, '2026-12-03 01:00:00.123456', NULL, NULL, false, NULL, NULL, NULL);
INSERT INTO cr_outbox (tenant, id, kind, destination, subject, note, attempts, not_before, lease_owner, lease_until, parked, traceparent, code, parked_at)
    VALUES (1, X'01a2396a56fb0000000132c784b44547', 'MAIL', 'mail', X'01a2396a56fb0000000132b6836d071a', '', 0, '2026-12-03 01:00:00.123456', NULL, NULL, false, NULL, NULL, NULL);
INSERT INTO cr_outbox (tenant, id, kind, destination, subject, note, attempts, not_before, lease_owner, lease_until, parked, traceparent, code, parked_at)
    VALUES (2, X'01a19eeb8efb000000021e8d152bcbb8', 'HAND_OVER', 'agency-1', X'01a19eeb8efb000000021e5fe37a7569', '', 1, '2026-11-03 01:00:00.123456', NULL, NULL, true, NULL, 'http.422', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb00000001157f407c0875', 0, X'a69a323a734632dae3b40aa9b1a9d7670a4ae6e40f76b5ce33e5dfbcba481f04c764d6b60b664f54215775c872f60aba17c5fa0e6db0c75f583bf86b', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115808832f6f3', 0, X'8428525a8b2882ce1db70511459b3aa976df822ef2655ffacb4560e870c716dee1c81a9377b6c2d84477dd254bd3fa7434781ebb740517f26123440a', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb00000001158392eb2194', 0, X'aa21a207cc6f5c6960d8a8cf38bab9a156ae31f84413471d5c5afbae53be4dde41874be6934bfe2373110270ce8ee8a4bbc64c30d5981cad1c22fd1d', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115866bfd4e80', 0, X'13559d223ccc06f2a7df67dd0106a1ca3f7923244cbfe4e0dd540dfce14bd120460512f4670d31c110a441ec56f6bf05e1b2f8bc3ed4914a0f47f10b', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb000000011589b12fb123', 0, X'9e8c192748ac3fb673dd07e9300ec0bcb35f3099a869c141819a7c4d998758685b7daa4926fefae3708cdef9f854d75f3f32cd2431566f0327f376ad', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb000000011589e7400744', 0, X'b6d79c93cd0cc8ffd2b6950aa76d852c141869f35c6e189b69aebde2ab4d57d2f2d65ca8d39388209cf6963857c566fd0cc7bbf2efb67f39145b9bf9', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb00000001158b930e86ae', 0, X'1af53c8af64e682315413efa293f4a079439a3a98d97adf3de3ac71d844138a52433f4efd51d25356114c6878165a5bd6aa359e97d74d5e566280955', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb00000001158ec77c01ea', 0, X'f232ac7a9d618f286743e48a2874a1316773163e964954cf8b700245f8cdc5f066c86f74cae7afc251019a8b81520e4274b613a5c864bfad42a63b83', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115926cec6bae', 0, X'1513918c51d5a576009ff2177ebdee0c125174b2866e64057a32f569984f72c6c30506f26529c081d9ca0ba9c99f81021b6398aa27a7c61247d8ce7a', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb000000011593ffc5fc45', 0, X'f2ff64cff30782718cdbe7677cbdf1565905935a1ddf2eb46a8f3f0314c367eeead7c327ee62bd85a6ea584ca27a39cc220bb00794a4426e9e89d76d', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb000000011596a5e42343', 0, X'1251b169875cfa12b3e75749bdf8a866871eb1a126c2f7410ef708e6cf212a7b335f937fb67205309be2d4666cfdc57cd0f2dfeed650c569061322ba', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb00000001159912cdec47', 0, X'f2c21eede12c532b855c02bb3543607e303d3f0e76a3aeb362fec9dc696dc35ccd03398f213f159ab6495ea2fd529c6278b3626882e8e5e317e8ae69', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb000000011599681eaadf', 0, X'cc05ca7c8c27111c708573f1c6030a527081c46c13539e50ad41981cfaac6cb1f15fb255347b9bf766d204b7ad0a4aacdb79e0661bc49806171c2e26', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb00000001159a771014e0', 0, X'5fcfdc1df8fefee35d0f1352f57c25b417b39f1533b80ff9d08b6b21300fa69f244f96d8e75e658afa0f7635cd4d0a6f7e81496c57a3ea21f868cad4', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb00000001159e12929e07', 0, X'a76f27897bd7a58c4b005992d26a062135ec1ff2ae34a4171a25b784872bc1962b09be30fd0d31e99f1f357cb9ed61f0174f3e4e0b6e875e49201c91', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb00000001159f1033bab1', 0, X'ea254c608ab10d415d7bd75b19c1e02542df775e6baf905e8aec7c6e4bbcd421fde9082b5b9c8dad1df80335b701e8463dc35908d9cef62c9b254b87', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115a214443488', 0, X'87ebd6b0fcab2723adf011f61c462d39a824c873e19ee8e336dedcb5b36801ffc2004ef40f63a6d056dbfa55d1eb72543314938688753ca8bd1070c7', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115a246386eb9', 0, X'04a51019adec7255a31f6d6c6d13380140656a4cabc6ea9acbd50ceaa0ca8d3994c122d435d407536d1002b475d8d8c306d5f0813a6bb464df1ac9a7', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115a3b3d55a8c', 0, X'e7d38f4294334257d7545c6b0ca9685f9c5f5f42024bcc00fa6df32b3e570242b176f33155eb96e6215809d35876a807b1e86ff71ef51b71d5a9f467', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115a6944b8184', 0, X'7ee0ec71460c1a203403693bfb5c086c9ff7bb1b07058da6cfa6adcec833184ee79677c590a944d55b801a32ac1a030d97615050fbe74e1828d5389c', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115a9bbd8c001', 0, X'45ce73bf3a549c0f4279f477435d69737040208bb27e13e3ec755583d2da7ad8a97e193a53fdcb5239001b960e472d9160c9df85be5689b344cc6d91', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115a9ccfbd2ec', 0, X'390f0635b43d4e2b574fb13f90ce22d41391ae250f2420904520b9274b8056d48de4ece6896797eee341c1f511a866b5a0a4400e7b598655d3b2ccb3', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115ac427a2b67', 0, X'34dc8f738412f46cf6e4734855704f305506672dd3ca9ec50cd58745e8e468dac2fa4dc346c20e3650d8e778dd6af1fe64ae88752f851b2b2ac6dd19', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115ad70b257de', 0, X'32c6045e08cf4880274a4c759397f41356f3a0eea15dbad151903c349c3bbdfeadb50b921124d9126beb03f5a563041ffe6ff83a0df3c4996cde4fbf', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a199c532fb0000000115ad9075c955', 0, X'bf9ad6823f0a018a31f2927fd2a3d1729b6085d465a9bffbb0e50ad0b25d2192b9a28faa39c84a43c678c09437088cd7ac8b3974a438456cafa3ebdb', '2026-11-02 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a1b8ab5afb00000001156b5a6b8496', 0, X'9adb66b52dfa8e691cf111f1a832053917fb15ed605ab64f507298883488a9c8486b29ad8df241304d839410b627b13149686dd4e3a4b80c850bb0b8', '2026-11-08 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a2396a56fb0000000132b0b4ab6d8e', 0, X'0143fa9482dbcd13a7c6ab4aa5a3bacf4f8d5e7ba5dec939aceb9a37fa53e0448dfc85a42507dc3cb668b3cc53e2157f97e1da897e77e3f323cd7ef3', '2026-12-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a2396a56fb0000000132b3b925f50a', 0, X'd8423042110b1cb193b460d9ee270e927471b3c2b59a1faba7cee254ffe9edf99da6c34800c5745116ce96a405278a9868e45d5f37a51c63c88f85ab', '2026-12-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a2396a56fb0000000132b4e2c5e9e8', 0, X'bbd8ba2b5c7fcf7e3435913e27fc044da0ef8cc5c07246d5d27b925f8a224262ed72708aa49efcf8e4bdddc1345f9c6971b4a1a3a8b8b5f31fb1790f', '2026-12-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (2, X'01a19eeb8efb000000021e549edcc6d0', 0, X'4e3e028cbc2bd3559517e0b32a67e3a5fc09a5df59cca8bad751de395fba395c7fd136affd883e7291b1ca252458aec7b2d74093251424a3773bad80', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (2, X'01a19eeb8efb000000021e57c2bbde94', 0, X'dd85d4515cb5f859e938bfd720042ca26f26872d1c11c0a22caaef34a9ad8516a46c79550bb3096dc27fc531bdaa56d5d2054f27ccb8853b27702e99', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (2, X'01a19eeb8efb000000021e5b16d08f41', 0, X'afb6424b69e2c50d5435d0ef4135e805ba41f6a62e78b28dc527701167bb080deda12c96f91237972c9bb6bee7d9e0a375237dde2a7b0697461a0b5f', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (2, X'01a19eeb8efb000000021e5daad8a242', 0, X'232746e6707671d617846bbbd0a434970b301e391af14854d0f05b8f1394a723b07338c783d5b3f69ab36bcfc6a66e1bd597c3f5bac085b8670fc3cf', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (3, X'01a19eeb8efb0000000320148a36d708', 0, X'7ab7d1eafcf3ec8e67c224ef94d7a528e2f4bcb67792c5ab803d6d4634db6f5ead7d57de3c181937242ba05c5eca15f5d594b17fc1e07537f7b61145', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (3, X'01a19eeb8efb0000000320179a16308c', 0, X'fe9df83739725e1dce033e0c5a3aaf98de24ebd566ba75d47f674521c97eb8262b6665c747ae1055011f2361c6fa7135ccc83ac6a8789c2ab12193d1', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (3, X'01a19eeb8efb0000000320193fdd28bc', 0, X'5499c1bb4168531a47dd77e94f8efae14f5594cea1df2663dc97eb780b15ae042df81a7a2309007ed1a8a7d5860252b8b877a6608fb172675b73ce05', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (3, X'01a19eeb8efb00000003201b1bbaf8f9', 0, X'123d9b8eeba7cc3e839dd395c405028c763d2fb40a0dc2ad0a5eae40543ec67e2ce7a8dc7259e52aa8c6a0ae424f385b941682e086a9049a9860a6ba', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (3, X'01a19eeb8efb00000003201d4391d995', 0, X'0654812ff204c648d7cb2d0a0364bf3d25e5735148515b218a2bb298d19afbea73d70499ec3d6ecfa23f8ac6d88fdef69f69a2d3b308346facec7d3a', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person_alias (tenant, person, merged_into)
    VALUES (2, X'01a19eeb8efb000000021e5daad8a242', X'01a19eeb8efb000000021e5b16d08f41');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'0fa078a37e290fb808016d68af4d6c515dfc4b4dc7119d7a33e8275216495455', 'EMAIL', 0, X'01a199c532fb0000000115a3b3d55a8c');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'1132a98cbf33499a1ad05928a70fdf37a098eff29ca1b7ab73f943dcc029d3c1', 'EMAIL', 0, X'01a1b8ab5afb00000001156b5a6b8496');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'177a8e6a756e4c0bd17111fd747c56fc6f6181220a9d4ca2593951fbe2a8d359', 'EMAIL', 0, X'01a199c532fb00000001159912cdec47');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'1d8440b675bcc6b306a7da61c6b7d3375ddb12cabe66ac14ba5ecf37eb019a3e', 'EMAIL', 0, X'01a199c532fb0000000115a9bbd8c001');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'2bd43b72a947ce5601e78b0f5557649b7cc8d3680baef7899dd16b8e26a11c45', 'EMAIL', 0, X'01a2396a56fb0000000132b3b925f50a');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'331ba71212d92c60e923915e88b998b4bd7de81b7f1a230bf3afcd60ac6e892c', 'EMAIL', 0, X'01a199c532fb000000011593ffc5fc45');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'34eb138bca335b9923caf0c758cac2f9c694d1125f78318d558624e74f1c51be', 'EMAIL', 0, X'01a199c532fb0000000115926cec6bae');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'3594846e48181f6c75e3fb94efd9548d38ce44f2e25c0df3f5199abe0f6b611f', 'EMAIL', 0, X'01a199c532fb000000011599681eaadf');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'436d75b0f1863a6b07e727875e4c33727158a30dff969191ca7da848075cd2b3', 'EMAIL', 0, X'01a199c532fb0000000115a9ccfbd2ec');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'4d592bdc1c5503d437a56c4838fb06a7affe118e15d2caf142a7057ee324cc48', 'EMAIL', 0, X'01a199c532fb00000001158392eb2194');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'5ccd54bff5e61dfaefc1a3ff7542ef13b46fa9ab7710709761208c1073880ca9', 'EMAIL', 0, X'01a199c532fb00000001159a771014e0');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'5dec11c90734ba60910d5b0bba702b472a24f6f9cd7075f2c0fa8e0e337facc6', 'EMAIL', 0, X'01a199c532fb000000011596a5e42343');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'63a18bd9afb759c0acfedfae16a1eabcbb72163026c2f450a2edcf01a24530da', 'EMAIL', 0, X'01a2396a56fb0000000132b0b4ab6d8e');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'64041105a1787204fb0758eecc0dba6a80d05a00a70955fc68507f5dfc880ab8', 'EMAIL', 0, X'01a199c532fb0000000115808832f6f3');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'664525f31bfc842e24155175995e30fc31c7eb811fd6d4995d83a9d6bc9a9c29', 'EMAIL', 0, X'01a199c532fb0000000115a6944b8184');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'67f5a38ebe2d0d4ff27543c18d203e7adaf2e06cf7dcc8da1243eb0b5c5bfd2d', 'EMAIL', 0, X'01a199c532fb0000000115ac427a2b67');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'68b2ae319b79c0ebbf0309f1aafc4cff8d6a439856464340746a57740e098edf', 'EMAIL', 0, X'01a199c532fb00000001157f407c0875');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'6a7ebfabd32950028ed7701737a8c9c361b382c00268712b91e0960424c47c55', 'EMAIL', 0, X'01a199c532fb000000011589b12fb123');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'84dfd9ec662337383816aa1d459ccfaf9823919f736141d05d7b1836874e64e0', 'EMAIL', 0, X'01a199c532fb0000000115ad9075c955');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'858b68d669113c9b5df70a7d7c48590960c24c1cb2ac4d8d3e857f0f3c2403d6', 'EMAIL', 0, X'01a199c532fb000000011589e7400744');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'86cbc63ad879e2ba3f04ec38a593d8ba8ecc6423233f642c6d03fc7155f5b6d0', 'EMAIL', 0, X'01a199c532fb00000001158b930e86ae');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'8c9be70efad8332941171cc258d1b4a83d5463e99a7bd6fcb9aa4ddfc31929d8', 'EMAIL', 0, X'01a199c532fb0000000115ad70b257de');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'ab1b4b1fd1057254693f18217df55a5b6390b7450c1efe95746f360a6e9bf1cc', 'EMAIL', 0, X'01a2396a56fb0000000132b4e2c5e9e8');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'b0d53e206f09dace5c979d95c0c9b1bc70fbaafe21b2fe31c1fd8ea6686eb178', 'EMAIL', 0, X'01a199c532fb00000001159e12929e07');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'c9ff2d6006aea367ed90ec9f6633cdfbb3f996bd198273082b956e1361302c02', 'EMAIL', 0, X'01a199c532fb0000000115a214443488');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'cc64cf4aadc758ec6b74d5e28f39deed670f3a85dbaada0d4087c46c53c60a67', 'EMAIL', 0, X'01a199c532fb00000001158ec77c01ea');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'dbc02e8ba31afe04e40db014389e5d2ef0221371c42ab8dc2c27631571eb5f25', 'EMAIL', 0, X'01a199c532fb0000000115a246386eb9');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'e5869af4cb776f4961a957b418af8e8eb034683a409c872d3d244171bb4db762', 'EMAIL', 0, X'01a199c532fb00000001159f1033bab1');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'ff8c4ee6cfd6938ffdcbb20cecae636f0da636c5fa480a7b3f9a28446abf64bd', 'EMAIL', 0, X'01a199c532fb0000000115866bfd4e80');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (2, X'2a5409a843d08ba2156004d2c0c1dd20e98701b7160ea04bf18b9279fcedfaab', 'EMAIL', 0, X'01a19eeb8efb000000021e5b16d08f41');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (2, X'37e4bf3d4e017a63bef0f959d757dbe1cc777138e05d2f782d9bac2a96b9e86b', 'EMAIL', 0, X'01a19eeb8efb000000021e549edcc6d0');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (2, X'82ff58da01bdea5f5d3165512e6611d3274aba975d9fa40442c75324bbe2e927', 'EMAIL', 0, X'01a19eeb8efb000000021e57c2bbde94');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (2, X'fd7df7d9cc746da6f5660521412122dea59368b725ee6f58bdc493ee7e9aae11', 'EMAIL', 0, X'01a19eeb8efb000000021e5daad8a242');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (3, X'4d53520356c19e2d61263059bb9d913a1cbb8a4ca82a010dd2d882d5203c1430', 'EMAIL', 0, X'01a19eeb8efb00000003201b1bbaf8f9');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (3, X'5cdf0bdd78a673d7602373696f02e8a0be2f2cf3ad414b17ff30038fa5b74ccf', 'EMAIL', 0, X'01a19eeb8efb00000003201d4391d995');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (3, X'7ababf7e890c9cefdec59081fd5220087c73f3308701de6d70ce07d4df6a8fb7', 'EMAIL', 0, X'01a19eeb8efb0000000320193fdd28bc');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (3, X'b02c7294f546a305eeacfca412a8bcef6d3a9477454def44912418c1acff092f', 'EMAIL', 0, X'01a19eeb8efb0000000320148a36d708');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (3, X'cb7009dabd326f97c7cb45e18848a614b8973b959366be29394db3726d45159e', 'EMAIL', 0, X'01a19eeb8efb0000000320179a16308c');
INSERT INTO cr_programme (tenant, programme, agency, created_at)
    VALUES (1, 1, 'agency-1', '2026-11-02 01:00:00.123456');
INSERT INTO cr_programme (tenant, programme, agency, created_at)
    VALUES (2, 1, 'agency-1', '2026-11-03 01:00:00.123456');
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011e9e8ea02bac', 'hand-over/01a199c532fb0000000115aed112d918', 'FORM', X'01a199c532fb0000000115aed112d918', X'01a199c532fb00000001157f407c0875', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011e9ad487ecc4', 2, 0, X'90ac4278ee4df37afb8d2747799132e204f728d487eb7a9a9b781cef61d3e2f597ed2f44cff9b26526065b416d7ae5333dda8bf15f3e2e10d9a6cb42b1827b0ed4f787da49608f', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'aaf9f041c359413d6a59d7b12dd988adad50d9970ab24aa8b8b1af5e3ef9adc9', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011e9c2fa73d93', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011ea8902a5224', 'hand-over/01a199c532fb0000000115b274baefe0', 'FORM', X'01a199c532fb0000000115b274baefe0', X'01a199c532fb0000000115808832f6f3', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011ea16693ee3f', 2, 0, X'4482a89700a36d58609609e5241db7fa674cb9f666554757f80d42432a9aa41c55d041b2afaf710f79bf7f029fc061d9756a131d7ddee84f1efc0f15744bc252ea28f029dd77ba', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'4bf57eb9b61540136d995817e9c60be774c48ff242e4c238208ad5b20801e5f4', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011ea204ece05d', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011eb0cf6953f5', 'hand-over/01a199c532fb0000000115b2d08aa8d2', 'FORM', X'01a199c532fb0000000115b2d08aa8d2', X'01a199c532fb00000001158392eb2194', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011eaaec875bde', 2, 0, X'cab278069534607c5abad3d8aacf9a05a34c9d8631130f187c4838cc0fd7214db3aea6be32f6e81fd3e1042ab14d278a2c2927de6f5d833b1d831b357320d6b1af8cc97d580b56', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'04cfff207ea04d0f08a7f9d11c415b5ededf1a8b82b40010eadd4bbf750e9e4f', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011ead5655cb14', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011eb8eb4d9a38', 'hand-over/01a199c532fb0000000115b404ed3854', 'FORM', X'01a199c532fb0000000115b404ed3854', X'01a199c532fb0000000115866bfd4e80', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011eb3f4d600c3', 2, 0, X'a866705921826f4a2069924d0559686aa0e1f4e7e4076694ff4c1e6386759dadd957785ea77966f4ed7f944d6f8239d27b6011674c43d033a675b5fa92d9581a3a1e6118968ac2', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'55da3071ffc241d815613ba439cfe302da6eddb750b00446546d1530df89170b', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011eb721f65627', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011ec1e5235ba3', 'hand-over/01a199c532fb0000000115b6809749e9', 'FORM', X'01a199c532fb0000000115b6809749e9', X'01a199c532fb000000011589b12fb123', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011eba3c25f468', 2, 0, X'860e4e991a8b899e9cf55fc04a97ad2407fc76963a314d4429c031e4099abb8af1e7a1093d760c1935739117f960433ee04a16aa565906ad8b00f88fb499f26833d143c0cfe97a', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'097ccb9d44329c14e776f4269ea62a8581f76e5fd1a2ea48d7917f653df94987', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011ebcfac6e920', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011ecbafc19522', 'hand-over/01a199c532fb0000000115b98e81e3c9', 'FORM', X'01a199c532fb0000000115b98e81e3c9', X'01a199c532fb000000011589e7400744', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011ec2d897d3e6', 2, 0, X'add8f880d83fa3f954bb4109fd34f97ca40eb6756aea3c5dafbda67452c08ceecfb546f0ffab484ef7910a4871fb438cc9e23f916f9328e6621a66c38ce029dad9ec4cbb8d45cd', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'ca6576f238a51ff04104b5bec6eada191d00fde016f1ff5c81fc367c4041bdcb', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011ec4af9cd3f6', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011ed78b0c0418', 'hand-over/01a199c532fb0000000115bcb97b9edc', 'FORM', X'01a199c532fb0000000115bcb97b9edc', X'01a199c532fb00000001158b930e86ae', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011ece0816ca83', 2, 0, X'dc54ecd93ace4902d11c398ff02eb72796798d883345859850d884104f5cfeb4d427b828f582a8c1e56d574bbaf1354fb92680ad4a43de61347e632729a7f390c06bab41cf9546', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'a69cafd41d4dab5cdbfe2c3b8154244a17e8dbcff7301e9a308e1bf0926fbb0c', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011ed11fb89e81', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011edf88ea2b44', 'hand-over/01a199c532fb0000000115bdc692342d', 'FORM', X'01a199c532fb0000000115bdc692342d', X'01a199c532fb00000001158ec77c01ea', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011ed7b188e4cf', 2, 0, X'67a584d89d441ee5aa853e0dce5a03186eb68e02a287d6e3ef411864e6f6d1e8ccf8e77c9b6d1baf839b56b5134d01b72e206801950b2e44b536e379d500bee6d1fbcc11a09125', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'24e325db7711d77f94c7694ade839293cec2dcc045c1f286f2c65c49bd7ced08', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011edb238b0b25', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011ee89db5b7c6', 'hand-over/01a199c532fb0000000115bf512a0c6f', 'FORM', X'01a199c532fb0000000115bf512a0c6f', X'01a199c532fb0000000115926cec6bae', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011ee26ef35ddc', 2, 0, X'26e622957125acf5488cc6f4c5260020bdc0c0c8578e9b4856eda6173ecb05754a01f41c3e75dc775d9a74dd87c91c01fbd96fc06c8edc1a22cb81daae4f48c64263559c8a4843', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'c5b769b00ac8901c0261d3fe670eb0100fa2d26f6b564e957081f23b641d19e8', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011ee310527429', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011eee7bb3a940', 'hand-over/01a199c532fb0000000115c2641aa522', 'FORM', X'01a199c532fb0000000115c2641aa522', X'01a199c532fb000000011593ffc5fc45', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011ee95ebc9ba2', 2, 0, X'776e8dbc87c2bede0de7111e55eac0569f3b7943d4ee470816fdf1f3e7ff9778934de3b26dab437fc2458aabbb938cd36e091b0d0edb02f506694246e838b0682157b31c2c1da1dc86', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'513b371bee2d05b5ae47597611c24827544d52bdd8b1710bc7232622909e0961', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011eeba45dab4d', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011ef6dd337bed', 'hand-over/01a199c532fb0000000115c491a7d1bb', 'FORM', X'01a199c532fb0000000115c491a7d1bb', X'01a199c532fb000000011596a5e42343', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011eefd919afbf', 2, 0, X'e80b8689eef10cb26a72ccc0732e8b07c1b8a7084c21677b78528a1fbe2bd7a061a5aea039815cbc0fd78ecac3f6f84c5f0a5807d7f8909f4d50e5f324fd22ee99f38432c257b76920', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'27a53544c240c1354a6c79e6871c985b8171603ae84f9d9a0d2b5c23d592f7b5', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011ef1fbfe2cf3', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011eff2744d4ce', 'hand-over/01a199c532fb0000000115c7bd913c6b', 'FORM', X'01a199c532fb0000000115c7bd913c6b', X'01a199c532fb00000001159912cdec47', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011ef85f17a604', 2, 0, X'93956bab06eb2c37bb1dbe350d7ffe91dc5dd60b4b5f242583d059581d96a7048fa7d01677778173233b3daecac1a0a8472351dcb978fc1c5c6b7a20de8eb7f9601e549054eec353eb', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'af8c9ba9a6e798bc48801915ff2624554cc086810a89903c9e52dbaabfd5ec93', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011ef8d95d26fc', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011f05656f521c', 'hand-over/01a199c532fb0000000115cb3ec582b8', 'FORM', X'01a199c532fb0000000115cb3ec582b8', X'01a199c532fb000000011599681eaadf', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011f0068cfaa3e', 2, 0, X'6e98a975f29ba1292e3e875a9b414c1965450964dae78be3fae7be57d1d420aeeaca246a99588b2e5d006037ca39f0dc0c0f89f6dc16701b91abc00f2de211261f114f2be385e3013b', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'acddefe35fb007399bf85efd93fbcd54d999bf04f205cbe3beb6e4c0b7dcc5fa', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011f009d33ec1f', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011f0ec4caea9c', 'hand-over/01a199c532fb0000000115cb99073960', 'FORM', X'01a199c532fb0000000115cb99073960', X'01a199c532fb00000001159a771014e0', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011f0574b79e1e', 2, 0, X'7431e4d8a3e25a7ece4c6d092f69b06e315ca4ccaba9f39ba3a3fa09bae5a14c0bab96d81caae655e8ccee06e271b555455d37d8bf1a3e679de215b87eb84f2600adc4cf5ebf0f82b0', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'ee7092a764c1da35a015967cfa18e83a1ce43f588447f318e76ddd997c60373a', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011f08b21fb219', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011f1ab995aa25', 'hand-over/01a199c532fb0000000115cd32410a40', 'FORM', X'01a199c532fb0000000115cd32410a40', X'01a199c532fb00000001159e12929e07', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011f11e73c39fd', 2, 0, X'056ba66714921f45dd70cd7fd69000a2eb1e8fc2eb1e6ac2675f78f132443cea454807a35e967c866f52867586553b13103eb43df5d2ac177d071ef437122b124e4406cb12e7a1c18a', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'1f5460cb54c94a2d323626381f7c7a118d973b4696c5e946b50c51eb26d93aa0', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011f1460e75f90', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011f23c94bef95', 'hand-over/01a199c532fb0000000115d0aba9b41b', 'FORM', X'01a199c532fb0000000115d0aba9b41b', X'01a199c532fb00000001159f1033bab1', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011f1c5ea7e298', 2, 0, X'83ebdc403a9b7eea4319a45b35849ddc59c344df2a92bfe57a76c8b859e0e5ba0ae71215d46e9c522cc08202d713f933ca189d6590091d4a8158e9f490d79300c4c48fdf29b2f53ccc', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'd1c5ca6bcf7610fd2e35d7b38d5ade77049c1ff3f15dd3f218396fb248a51e6d', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011f1e4e67a9c5', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011f293018ceea', 'hand-over/01a199c532fb0000000115d0e1aab2d2', 'FORM', X'01a199c532fb0000000115d0e1aab2d2', X'01a199c532fb0000000115a214443488', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011f264d6cdcb0', 2, 0, X'26e0878e61dd7a6020f9e70394ad7530ce7a13fb9c0cc45f0427560e9e5582bf95ba81ad8a4cf930a4cd9d9922ff72fe21ae4a5710bbc1c9d8dbec781a8cd9c73dbe74cf9352f4b775', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'8c13cab7327e3121dfbbe762edbbebaef83a41d82a61b77ee75f07380292d714', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011f26ea04444f', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011f305c0c9317', 'hand-over/01a199c532fb0000000115d220bc0a4f', 'FORM', X'01a199c532fb0000000115d220bc0a4f', X'01a199c532fb0000000115a246386eb9', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011f2aadec9d0c', 2, 0, X'd99606f85ef5f65be19cc39f3b5b6067868fdcb68c1ecaddfc4de66a287922219db15c7873e9ff8b65c0f569403b80ce557010a250db535e3739634bd52e43a9387617f1010758a851', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'dc624c1c34642bc6602cc59b1bca175e449acf76bc301160d99435e88cfd50dc', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011f2ae551ceef', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011f3848b00adf', 'hand-over/01a199c532fb0000000115d41363056d', 'FORM', X'01a199c532fb0000000115d41363056d', X'01a199c532fb0000000115a3b3d55a8c', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011f30792f94b7', 2, 0, X'eed6f6885642174b9149e2e9a9cb86f6091e24eddb6744ec235ef3ad5c9827933fe60ca52f692f03713e3662c9ad0b027ed1334034b6d8acd6d66d0a26f3ac8271e95d208c4874db2c', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'4f38153f99f1aa3495c72c396206c2649d2323b0e123d36022a2652a45c29c5b', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011f33aa9fc8c8', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011f451fd2b848', 'hand-over/01a199c532fb0000000115d4ee3b458c', 'FORM', X'01a199c532fb0000000115d4ee3b458c', X'01a199c532fb0000000115a6944b8184', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011f3a9ceaa230', 2, 0, X'6b58efd1f11f34a69ba691c57d224bb947a06ae42df63e9a4ca64b91d279e55c6effac34f3e300890086439a21b37dd3b3d0f8674d4cce4f9e8e85bd34fa2b3a6ace89da2e219a5f50', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'6275f7bf841bd6a5fbe53d3a5ad117348d76adc2a27b60bddc52dd237b06ee73', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011f3c128f233f', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011f4b88f19e58', 'hand-over/01a199c532fb0000000115d58db41a25', 'FORM', X'01a199c532fb0000000115d58db41a25', X'01a199c532fb0000000115a9bbd8c001', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011f469bf35b6e', 2, 0, X'aba572b11f72dde33f27c8a3a7cf4647b3b2cd450fabe912fd0baf28f99151288526bd873198610178fa821c8358ac1d41a21745c74cf6c6ffca2ced0fb76de22d25416fda095e52c7', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'96d0453a90c501aea010a4f8b23e17812bb015d8ed5db6b9fa252f0112bb86c2', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011f47dab26d1b', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011f535b42227d', 'hand-over/01a199c532fb0000000115d90d2713c2', 'FORM', X'01a199c532fb0000000115d90d2713c2', X'01a199c532fb0000000115a9ccfbd2ec', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011f4b9184e14b', 2, 0, X'7ea5bed612310e38328fa8b12a8237e495a37c11cb519e38243a76e73fcba7179db49d253a7139b872bda0b32a7513b84acd31811fcd1e5cfecc3210e90f3786d4bb49008284018fbe', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'e35864f879932c60b2db10daea963682159ea8f5ad9c27af241434a0655d212c', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011f4cd63926dd', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011f5db03e4301', 'hand-over/01a199c532fb0000000115d9413d9f64', 'FORM', X'01a199c532fb0000000115d9413d9f64', X'01a199c532fb0000000115ac427a2b67', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011f559705bd1d', 2, 0, X'74a5ebd3a5a0db4beac43052c1ab226f16c0bb2c738f94b73dba323d10106695e24a1af60a023423fcbd70693d64cf7aaf89a539ae3d23d48b7056c2037078f4bb505deebc362aa6d5', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'3ae413d6bb2fc84888acea94ce7df007a9e5b4e44c6caf6fb252f8192de049f2', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011f560d32981f', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011f67261d37f1', 'hand-over/01a199c532fb0000000115dc6e09bad7', 'FORM', X'01a199c532fb0000000115dc6e09bad7', X'01a199c532fb0000000115ad70b257de', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011f5f3d2e0d39', 2, 0, X'b5009824ebf517484a5e9d3f1bedc43b96c82416c3a899c1b1f27156046891d13fe79aeb463474e74edb664c332abfd37a6aa85de893a297f97ab92970b403514f51e408e4d4cc55f2', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'6bce162a7bfcb58ee3b307b939d8b3ec61caa8e997e088492493da862d0bea55', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011f6167644b83', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (2, X'01a19eeb8efb000000021e85101eedd9', 'hand-over/01a19eeb8efb000000021e5e017b2fd6', 'FORM', X'01a19eeb8efb000000021e5e017b2fd6', X'01a19eeb8efb000000021e549edcc6d0', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000021e80690cefd5', 2, 0, X'4b88219f21eaa8562d38d0fcd4cc7705ed3562afccda86f0c77b1c23e14b573af504f02ec72a19b93a441139ad39756f47fd40c70cdeabad9da9b57e79af63ac45257fbb954403', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'aaf9f041c359413d6a59d7b12dd988adad50d9970ab24aa8b8b1af5e3ef9adc9', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000021e80a682fc8c', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (2, X'01a19eeb8efb000000021e90c38f3fb4', 'hand-over/01a19eeb8efb000000021e5fe37a7569', 'FORM', X'01a19eeb8efb000000021e5fe37a7569', X'01a19eeb8efb000000021e57c2bbde94', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000021e8bd5d26eb1', 2, 0, X'6397292e6978955b4ccc5e55470e8e25e7464d6b13c7cab2160bde3146a7e620ce64b7fa9057b5d635b1b4aa68adc3c6579c2f1b9009e2b606954fa61720b18f52609fa89642f8', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'4bf57eb9b61540136d995817e9c60be774c48ff242e4c238208ad5b20801e5f4', '2026-11-03 01:00:00.123456', 'NOT_PROVIDED', '2026-11-03 01:00:00.123456', 'recipient:http.422', NULL, NULL, '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_qualification (tenant, referral, programme, state, findings, since, hold_until, decided_by, note, changed_at, due_at)
    VALUES (2, X'01a19eeb8efb000000021e5e017b2fd6', 1, 'HELD', '', '2026-11-03 01:00:00.123456', '2027-05-01 15:00:00.000000', NULL, NULL, '2026-11-03 01:00:00.123456', '2027-05-01 15:00:00.000000');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until, provider_country)
    VALUES (1, X'01a1b8ab5afb00000001156d70d7ecf1', 'proposal/01a1b8ab5afb000000011568bce78c9a', 'agency-1', 'PROPOSAL', X'01a1b8ab5afb000000011562a2bd9292', X'01a1b8ab5afb00000001156b5a6b8496', '紹介株式会社', '東京都港区', '代表取締役', 'STORED_PROFILE', '2026-11-08 01:00:00.123456', '求職者本人から職業紹介のため直接取得し、本人の同意により提供', 'CONSENT_27_1', 'notice/7', 0, 0, X'd561ba6ad602d2a322473d3fce935a14e02578767e009ff71146c49bb49a7b43ba5b3ae5cd63fedc1ff84720f305d91d0e2469ff32d254ca711c82a825cc289e8485c57d0cf85f29636595', 'MAIL,NAME,PROFILE', 'EACH', NULL, NULL, X'912be7e8a7ea852d890855054cfdcc99e5d9edd87fa1da05aa5f306e0867b260', '2026-11-08 01:00:00.123456', '2029-11-08 15:00:00.000000', 'JP');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until, provider_country)
    VALUES (3, X'01a19eeb8efb00000003202a3542786a', 'hand-over/01a199c532fb0000000115aed112d918', 'acme', 'FORM', X'01a19eeb8efb00000003201f1b1e6301', X'01a19eeb8efb0000000320148a36d708', '株式会社アクメ', '東京都千代田区', '代表取締役', 'DECLARED_BY_PROVIDER', '2026-11-03 01:00:00.123456', '応募者本人が同意の画面で入力し、本人の同意により提供', 'CONSENT_27_1', '01a19eeb8efb000000011e9ad487ecc4', 2, 0, X'5099012606f7e1efe920bbd64f89ce12fabbcec15b289934cef646dda2adadce23f34ed087569830a358d4cb845c6350a801f139dd57e4f98092806e19cea18758882611341098', 'MAIL,NAME,WISHES', 'EACH', NULL, NULL, X'aaf9f041c359413d6a59d7b12dd988adad50d9970ab24aa8b8b1af5e3ef9adc9', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', 'JP');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until, provider_country)
    VALUES (3, X'01a19eeb8efb00000003202c0ad28d7a', 'hand-over/01a199c532fb0000000115b274baefe0', 'acme', 'FORM', X'01a19eeb8efb0000000320210dbedba3', X'01a19eeb8efb0000000320179a16308c', '株式会社アクメ', '東京都千代田区', '代表取締役', 'DECLARED_BY_PROVIDER', '2026-11-03 01:00:00.123456', '応募者本人が同意の画面で入力し、本人の同意により提供', 'CONSENT_27_1', '01a19eeb8efb000000011ea16693ee3f', 2, 0, X'045d1640138f662afa60e24a49dfd2749fbe94c9e9b00d9a278206335c5064e65daf73cebe04e9dfcfad6f9df208d4e2479439efc3d527a3239105bb34d8444f21c6da537f3043', 'MAIL,NAME,WISHES', 'EACH', NULL, NULL, X'4bf57eb9b61540136d995817e9c60be774c48ff242e4c238208ad5b20801e5f4', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', 'JP');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until, provider_country)
    VALUES (3, X'01a19eeb8efb00000003202cff0d734d', 'hand-over/01a199c532fb0000000115b2d08aa8d2', 'acme', 'FORM', X'01a19eeb8efb00000003202212c9c363', X'01a19eeb8efb0000000320193fdd28bc', '株式会社アクメ', '東京都千代田区', '代表取締役', 'DECLARED_BY_PROVIDER', '2026-11-03 01:00:00.123456', '応募者本人が同意の画面で入力し、本人の同意により提供', 'CONSENT_27_1', '01a19eeb8efb000000011eaaec875bde', 2, 0, X'20d6eb3220c4e8358d6ac8b2cd46d079deccf0aba0639fd09f48c6defbe48ec96d5e9630ab37eebf9dfce6ce176965ae6b0f5ee4272aef06341a11abfc5af19f081fd50149ddc4', 'MAIL,NAME,WISHES', 'EACH', NULL, NULL, X'04cfff207ea04d0f08a7f9d11c415b5ededf1a8b82b40010eadd4bbf750e9e4f', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', 'JP');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until, provider_country)
    VALUES (3, X'01a19eeb8efb00000003202e8087e311', 'hand-over/01a199c532fb0000000115b404ed3854', 'acme', 'FORM', X'01a19eeb8efb0000000320253fddd03b', X'01a19eeb8efb00000003201b1bbaf8f9', '株式会社アクメ', '東京都千代田区', '代表取締役', 'DECLARED_BY_PROVIDER', '2026-11-03 01:00:00.123456', '応募者本人が同意の画面で入力し、本人の同意により提供', 'CONSENT_27_1', '01a19eeb8efb000000011eb3f4d600c3', 2, 0, X'fd712f4abeaef7cb41be8c7df1900056b799720b69e7504c7ce49a2153c007ae44f4c0739c06d6de67df623939ddbde2dcf0aeb82297aba61f62f818ad17313ed9c2c4ff861e31', 'MAIL,NAME,WISHES', 'EACH', NULL, NULL, X'55da3071ffc241d815613ba439cfe302da6eddb750b00446546d1530df89170b', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', 'JP');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until, provider_country)
    VALUES (3, X'01a19eeb8efb00000003203089206790', 'hand-over/01a199c532fb0000000115b6809749e9', 'acme', 'FORM', X'01a19eeb8efb00000003202837f79beb', X'01a19eeb8efb00000003201d4391d995', '株式会社アクメ', '東京都千代田区', '代表取締役', 'DECLARED_BY_PROVIDER', '2026-11-03 01:00:00.123456', '応募者本人が同意の画面で入力し、本人の同意により提供', 'CONSENT_27_1', '01a19eeb8efb000000011eba3c25f468', 2, 0, X'28079df9335893cbdf9b057dcf408c44b990265a8f1deb8640b1331f99746206952a06ea3cae0c96bc71be1d627fa1774d483ba303db93dda101bd635dfaf1b599799661c5d965', 'MAIL,NAME,WISHES', 'EACH', NULL, NULL, X'097ccb9d44329c14e776f4269ea62a8581f76e5fd1a2ea48d7917f653df94987', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', 'JP');
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115aed112d918', 1, X'01a199c532fb00000001157f407c0875', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115b274baefe0', 1, X'01a199c532fb0000000115808832f6f3', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115b2d08aa8d2', 1, X'01a199c532fb00000001158392eb2194', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115b404ed3854', 1, X'01a199c532fb0000000115866bfd4e80', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115b6809749e9', 1, X'01a199c532fb000000011589b12fb123', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115b98e81e3c9', 1, X'01a199c532fb000000011589e7400744', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115bcb97b9edc', 1, X'01a199c532fb00000001158b930e86ae', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115bdc692342d', 1, X'01a199c532fb00000001158ec77c01ea', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115bf512a0c6f', 1, X'01a199c532fb0000000115926cec6bae', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115c2641aa522', 1, X'01a199c532fb000000011593ffc5fc45', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115c491a7d1bb', 1, X'01a199c532fb000000011596a5e42343', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115c7bd913c6b', 1, X'01a199c532fb00000001159912cdec47', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115cb3ec582b8', 1, X'01a199c532fb000000011599681eaadf', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115cb99073960', 1, X'01a199c532fb00000001159a771014e0', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115cd32410a40', 1, X'01a199c532fb00000001159e12929e07', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115d0aba9b41b', 1, X'01a199c532fb00000001159f1033bab1', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115d0e1aab2d2', 1, X'01a199c532fb0000000115a214443488', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115d220bc0a4f', 1, X'01a199c532fb0000000115a246386eb9', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115d41363056d', 1, X'01a199c532fb0000000115a3b3d55a8c', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115d4ee3b458c', 1, X'01a199c532fb0000000115a6944b8184', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115d58db41a25', 1, X'01a199c532fb0000000115a9bbd8c001', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115d90d2713c2', 1, X'01a199c532fb0000000115a9ccfbd2ec', 'ACKNOWLEDGED', 'ACCEPTED_DUPLICATE', '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115d9413d9f64', 1, X'01a199c532fb0000000115ac427a2b67', 'DISPUTED', NULL, '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', '2026-12-03 01:00:00.123456', '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115dc6e09bad7', 1, X'01a199c532fb0000000115ad70b257de', 'WITHDRAWN', NULL, '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a199c532fb0000000115dcaed0c87a', 1, X'01a199c532fb0000000115ad9075c955', 'EXPIRED', NULL, '2026-11-02 01:00:00.123456', '2026-12-02 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a2396a56fb0000000132b56c7a22eb', 1, X'01a2396a56fb0000000132b0b4ab6d8e', 'ISSUED', NULL, '2026-12-03 01:00:00.123456', '2027-01-02 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', '2027-01-02 01:00:00.123456');
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a2396a56fb0000000132b5a7ac80b8', 1, X'01a2396a56fb0000000132b3b925f50a', 'ISSUED', NULL, '2026-12-03 01:00:00.123456', '2027-01-02 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', '2027-01-02 01:00:00.123456');
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a2396a56fb0000000132b6836d071a', 1, X'01a2396a56fb0000000132b4e2c5e9e8', 'ISSUED', NULL, '2026-12-03 01:00:00.123456', '2027-01-02 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', '2027-01-02 01:00:00.123456');
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (2, X'01a19eeb8efb000000021e5e017b2fd6', 1, X'01a19eeb8efb000000021e549edcc6d0', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-03 01:00:00.123456', '2026-12-03 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (2, X'01a19eeb8efb000000021e5fe37a7569', 1, X'01a19eeb8efb000000021e57c2bbde94', 'CONSENTED', NULL, '2026-11-03 01:00:00.123456', '2026-12-03 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, NULL, NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (2, X'01a19eeb8efb000000021e6272997721', 1, X'01a19eeb8efb000000021e5b16d08f41', 'EXPIRED', NULL, '2026-11-03 01:00:00.123456', '2026-12-03 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (2, X'01a19eeb8efb000000021e6503f6ebde', 1, X'01a19eeb8efb000000021e5daad8a242', 'EXPIRED', NULL, '2026-11-03 01:00:00.123456', '2026-12-03 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115aed112d918', 'application-1', X'1fc4560f4fedb8e3bceb7eeea992760ac08fd11bf6824b1bf4baa1566becb445', X'01a199c532fb00000001157f407c0875', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115b274baefe0', 'application-2', X'ffbc9d1c11a976341121007c390e8dca950d49067ce5d7db1dcb41c5950f8fde', X'01a199c532fb0000000115808832f6f3', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115b2d08aa8d2', 'application-3', X'ac100ca9bf2a560e57ad943aee44bc974b2064ede2a2099694d28dcf9eae64d2', X'01a199c532fb00000001158392eb2194', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115b404ed3854', 'application-4', X'094d9f73b849284587f246505c1059116354356a2e58024bb40edabd963bfd1e', X'01a199c532fb0000000115866bfd4e80', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115b6809749e9', 'application-5', X'faa34599fcfaed4c444d634bf56734c798d1f418ce58a60158b45bbbc78b35e8', X'01a199c532fb000000011589b12fb123', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115b98e81e3c9', 'application-6', X'a98a0223f4448fe6146c003c1024b16c4ef12f112718e880ad61973411b0c554', X'01a199c532fb000000011589e7400744', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115bcb97b9edc', 'application-7', X'83134cef8e990623694bac34f4bcf92b4d1ba3ecbf60e57aae36a43d4233bbed', X'01a199c532fb00000001158b930e86ae', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115bdc692342d', 'application-8', X'0486b783da6bd1ea5b4f84b5837c1de288a7807ff8b81e90031441cfbe3e1e85', X'01a199c532fb00000001158ec77c01ea', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115bf512a0c6f', 'application-9', X'e59e8bc76ad2f826967c37e570af1e92a2f85cddd6d5e90606c5e86e27eb91da', X'01a199c532fb0000000115926cec6bae', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115c2641aa522', 'application-10', X'7aa21a0065a9f2deb5a96a817794b7523563d8922659ee76be5934ddda3d300a', X'01a199c532fb000000011593ffc5fc45', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115c491a7d1bb', 'application-11', X'3233cd52980aa82932a21124cab2229f7a375ec2d1046564baa4c9ec900a8fcd', X'01a199c532fb000000011596a5e42343', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115c7bd913c6b', 'application-12', X'fbb3a0c991d2823b919aa339ce51ca18a5d421b4af9034fed27fbe534495d950', X'01a199c532fb00000001159912cdec47', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115cb3ec582b8', 'application-13', X'd115acc4cedd120dbc9592e3057b457c2dc335c7771b472d86da458abc656fc8', X'01a199c532fb000000011599681eaadf', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115cb99073960', 'application-14', X'1ea4bf06dfa75286a39ad09621da120ccea5c0a394bf615d95de9707b4c626aa', X'01a199c532fb00000001159a771014e0', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115cd32410a40', 'application-15', X'4ebf15d4d1e793c4b624e7c31626c9620e8b6f506c1a1cc496c182ad5ba8080b', X'01a199c532fb00000001159e12929e07', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115d0aba9b41b', 'application-16', X'01d9efe0af50487fe3de6a6df55575a5c24cfa71eb1c79d1ffab0af4b986a257', X'01a199c532fb00000001159f1033bab1', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115d0e1aab2d2', 'application-17', X'26dc006dfd27b70e161d971571b6afdf21a1e8581e6f9242d694fc3716827fa1', X'01a199c532fb0000000115a214443488', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115d220bc0a4f', 'application-18', X'57f7c2bd063ac0f2189ba9c0a8ef1b2aaff2e36b89f14ba8e5a8d046a95f4649', X'01a199c532fb0000000115a246386eb9', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115d41363056d', 'application-19', X'59c4ac2cac82db8dd38c6bf6b02ed63c3565b9f18a4a648004f2fdbacc876a0a', X'01a199c532fb0000000115a3b3d55a8c', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115d4ee3b458c', 'application-20', X'b51af927627db2dc09d2ed7b77366931a51cfa5b06c247abfbe0470f9a9e9636', X'01a199c532fb0000000115a6944b8184', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115d58db41a25', 'application-21', X'70322f05540c5f92874edfc088a793abc9728b57020ce7d846eec442f7c6f844', X'01a199c532fb0000000115a9bbd8c001', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115d90d2713c2', 'application-22', X'93610bb0d35fd2fd6d0619591ccb710e7980bdc5e22b18673f73008dd9a23403', X'01a199c532fb0000000115a9ccfbd2ec', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115d9413d9f64', 'application-23', X'3c92d6e7e6108a0e02e4d01a6f6e20f28d32b075654c837d24c689207a4284fe', X'01a199c532fb0000000115ac427a2b67', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115dc6e09bad7', 'application-24', X'26446b31047c94de0622b32f87e173f6e6b18fedf1389f0da715267b72d27723', X'01a199c532fb0000000115ad70b257de', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a199c532fb0000000115dcaed0c87a', 'application-25', X'cbd1318b35921fefb5e5db1c66402db4d9cc38a29324589e96e85396601bbbf4', X'01a199c532fb0000000115ad9075c955', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a2396a56fb0000000132b56c7a22eb', 'application-26', X'e5c73e092d2e075116f0bf76928824be1dca80f133cc28586fc9a257e2bc6170', X'01a2396a56fb0000000132b0b4ab6d8e', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-12-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a2396a56fb0000000132b5a7ac80b8', 'application-27', X'f226bb03a1e3137021b1ad11f4d5a477a7c8f0865c42cb3a8de4ee46f9e685b4', X'01a2396a56fb0000000132b3b925f50a', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-12-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (1, X'01a2396a56fb0000000132b6836d071a', 'application-28', X'fd067dd888afff9d7425c9a2793f498031bda92c79567b03a1c85d3a5455e909', X'01a2396a56fb0000000132b4e2c5e9e8', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-12-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (2, X'01a19eeb8efb000000021e5e017b2fd6', 'application-1', X'1a203c28ab1d00a32c5e99f11a598b10c741bdb0a1ded780ce6c62cda20d4700', X'01a19eeb8efb000000021e549edcc6d0', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (2, X'01a19eeb8efb000000021e5fe37a7569', 'application-2', X'b51549b133a44ec29cae309d613895d52ffdc6765c8bf2baa29d3e1fa63d4121', X'01a19eeb8efb000000021e57c2bbde94', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (2, X'01a19eeb8efb000000021e6272997721', 'application-3', X'607059a6ee63039df023accf01a4e0aac7b0480c40f67b854e9e8a5b2dad5744', X'01a19eeb8efb000000021e5b16d08f41', '2026-11-02 01:00:00.123456', 'recruiter-1', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind, group_job, group_department, group_route)
    VALUES (2, X'01a19eeb8efb000000021e6503f6ebde', 'application-4', X'9fafe601578f7a9228e89fefa2bdb01ba0bd1270ee314504504a8888eb939f40', X'01a19eeb8efb000000021e5daad8a242', '2026-11-02 01:00:00.123456', 'recruiter-1', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
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
      "01a199c532fb0000000115aed112d918",
      "01a199c532fb0000000115b274baefe0",
      "01a199c532fb0000000115b2d08aa8d2",
      "01a199c532fb0000000115b404ed3854",
      "01a199c532fb0000000115b6809749e9",
      "01a199c532fb0000000115b98e81e3c9",
      "01a199c532fb0000000115bcb97b9edc",
      "01a199c532fb0000000115bdc692342d",
      "01a199c532fb0000000115bf512a0c6f",
      "01a199c532fb0000000115c2641aa522",
      "01a199c532fb0000000115c491a7d1bb",
      "01a199c532fb0000000115c7bd913c6b",
      "01a199c532fb0000000115cb3ec582b8",
      "01a199c532fb0000000115cb99073960",
      "01a199c532fb0000000115cd32410a40",
      "01a199c532fb0000000115d0aba9b41b",
      "01a199c532fb0000000115d0e1aab2d2",
      "01a199c532fb0000000115d220bc0a4f",
      "01a199c532fb0000000115d41363056d",
      "01a199c532fb0000000115d4ee3b458c",
      "01a199c532fb0000000115d58db41a25"
    ],
    "takenBack": [ ],
    "unanswered": [
      "01a199c532fb0000000115d9413d9f64"
    ],
    "pending": [ ]
  },
  "signature": {
    "algorithm": "Ed25519",
    "keyVersion": 0,
    "value": "YsXWaYHueLxvauW8qiicFWQ375Wagh1fyfkMYyO5v-XQrHx5bQPjtEVKNuPrOfL0CwrW8Wkr4FMdqsRFhr7hBg"
  }
}
');
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-02', 'ISSUED', 0, 25);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-02', 'MAILED', 1, 25);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'ACCEPTED_DUPLICATE', 5, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'ACCEPTED_NEW', 3, 21);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'ANSWERED_WITHIN_1_HOUR', 3, 21);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'ANSWERED_WITHIN_1_HOUR', 5, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 0, 3);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 1, 5);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 2, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 3, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 4, 4);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 5, 3);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 6, 7);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'COUNTED', 3, 21);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'GRANTED', 3, 2);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'SENT', 2, 24);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'WITHDRAWN', 1, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-08', 'FREE_HIRE', 1, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-12-03', 'EXPIRED', 4, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-12-03', 'ISSUED', 3, 3);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'ACCEPTED_NEW', 5, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'ANSWERED_WITHIN_1_HOUR', 5, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'CONSENTED', 0, 2);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'ISSUED', 5, 4);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'MAILED', 0, 3);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'SENT', 1, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-12-03', 'EXPIRED', 6, 2);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'DEPARTMENT', '', 'ACCEPTED_DUPLICATE', 1);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'DEPARTMENT', '', 'ACCEPTED_NEW', 21);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'DEPARTMENT', '', 'CONSENTED', 24);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'DEPARTMENT', '', 'COUNTED', 21);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'DEPARTMENT', '', 'ISSUED', 25);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'DEPARTMENT', '', 'MAILED', 25);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'DEPARTMENT', '', 'SENT', 24);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'JOB', '', 'ACCEPTED_DUPLICATE', 1);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'JOB', '', 'ACCEPTED_NEW', 21);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'JOB', '', 'CONSENTED', 24);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'JOB', '', 'COUNTED', 21);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'JOB', '', 'ISSUED', 25);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'JOB', '', 'MAILED', 25);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'JOB', '', 'SENT', 24);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'ROUTE', 'MAIL', 'ACCEPTED_DUPLICATE', 1);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'ROUTE', 'MAIL', 'ACCEPTED_NEW', 21);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'ROUTE', 'MAIL', 'CONSENTED', 24);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'ROUTE', 'MAIL', 'COUNTED', 21);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'ROUTE', 'MAIL', 'ISSUED', 25);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'ROUTE', 'MAIL', 'MAILED', 25);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'ROUTE', 'MAIL', 'SENT', 24);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'DEPARTMENT', '', 'ACCEPTED_NEW', 1);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'DEPARTMENT', '', 'CONSENTED', 2);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'DEPARTMENT', '', 'ISSUED', 4);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'DEPARTMENT', '', 'MAILED', 3);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'DEPARTMENT', '', 'SENT', 1);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'JOB', '', 'ACCEPTED_NEW', 1);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'JOB', '', 'CONSENTED', 2);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'JOB', '', 'ISSUED', 4);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'JOB', '', 'MAILED', 3);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'JOB', '', 'SENT', 1);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'ROUTE', 'MAIL', 'ACCEPTED_NEW', 1);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'ROUTE', 'MAIL', 'CONSENTED', 2);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'ROUTE', 'MAIL', 'ISSUED', 4);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'ROUTE', 'MAIL', 'MAILED', 3);
INSERT INTO cr_tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'ROUTE', 'MAIL', 'SENT', 1);
INSERT INTO cr_tally_month (tenant, programme, on_month, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'ACCEPTED_DUPLICATE', 1);
INSERT INTO cr_tally_month (tenant, programme, on_month, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'ACCEPTED_NEW', 21);
INSERT INTO cr_tally_month (tenant, programme, on_month, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'ANSWERED_WITHIN_1_HOUR', 22);
INSERT INTO cr_tally_month (tenant, programme, on_month, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'CONSENTED', 24);
INSERT INTO cr_tally_month (tenant, programme, on_month, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'COUNTED', 21);
INSERT INTO cr_tally_month (tenant, programme, on_month, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'FREE_HIRE', 1);
INSERT INTO cr_tally_month (tenant, programme, on_month, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'GRANTED', 2);
INSERT INTO cr_tally_month (tenant, programme, on_month, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'ISSUED', 25);
INSERT INTO cr_tally_month (tenant, programme, on_month, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'MAILED', 25);
INSERT INTO cr_tally_month (tenant, programme, on_month, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'SENT', 24);
INSERT INTO cr_tally_month (tenant, programme, on_month, kind, amount)
    VALUES (1, 1, DATE '2026-11-01', 'WITHDRAWN', 1);
INSERT INTO cr_tally_month (tenant, programme, on_month, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'ACCEPTED_NEW', 1);
INSERT INTO cr_tally_month (tenant, programme, on_month, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'ANSWERED_WITHIN_1_HOUR', 1);
INSERT INTO cr_tally_month (tenant, programme, on_month, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'CONSENTED', 2);
INSERT INTO cr_tally_month (tenant, programme, on_month, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'ISSUED', 4);
INSERT INTO cr_tally_month (tenant, programme, on_month, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'MAILED', 3);
INSERT INTO cr_tally_month (tenant, programme, on_month, kind, amount)
    VALUES (2, 1, DATE '2026-11-01', 'SENT', 1);
INSERT INTO cr_tally_summed (tenant, until_day)
    VALUES (1, DATE '2026-12-01');
INSERT INTO cr_tally_summed (tenant, until_day)
    VALUES (2, DATE '2026-12-01');
INSERT INTO cr_tenant (id, kind, tenant_key, created_at)
    VALUES (1, 'COMPANY', 'acme', '2026-11-02 01:00:00.123456');
INSERT INTO cr_tenant (id, kind, tenant_key, created_at)
    VALUES (2, 'COMPANY', 'globex', '2026-11-03 01:00:00.123456');
INSERT INTO cr_tenant (id, kind, tenant_key, created_at)
    VALUES (3, 'AGENCY', 'agency-1', '2026-11-03 01:00:00.123456');
ALTER TABLE cr_tenant AUTO_INCREMENT = 4;
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (1, 'ANSWERS', X'01a199c532fb0000000115d9413d9f64', X'01a199c532fb0000000115ac427a2b67', X'');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (1, 'CONTACT', X'01a2396a56fb0000000132b56c7a22eb', X'01a2396a56fb0000000132b0b4ab6d8e', X'5720db708ac2b6f128567c10409c8eb92513b0f05522de3bbb45ec82fc7abb71dd226195764ce8a6522dd43b66a58f11e2faafddf820bec979a2e3eabfe5fae28632c9fcca742729ec439ff999870311580e3505ea');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (1, 'CONTACT', X'01a2396a56fb0000000132b5a7ac80b8', X'01a2396a56fb0000000132b3b925f50a', X'76c7cc660c4bded031598cc6bf11d645f5c767f2faf0c95f68eca4a8f9b3f48054b14d8b4d0904d923c48a5bd7a01d6d63359d9e843389f326f2b07957c02f22fa397567adc712807ee92e90c3642ff9e2d2dc525c');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (1, 'CONTACT', X'01a2396a56fb0000000132b6836d071a', X'01a2396a56fb0000000132b4e2c5e9e8', X'f31373af669c042bf7e5d73ca3ff92c6b354cd8596919b891d0ba9dc64c167c6fa97e8e9f55c537657ea71a5835da1615108763540c9043c6ae49c9b1e2e7665b5269ca0f04b30248e8dcc62895ade4c45875bf607');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (2, 'ANSWERS', X'01a19eeb8efb000000021e5fe37a7569', X'01a19eeb8efb000000021e57c2bbde94', X'');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (3, 'ANSWERS', X'01a19eeb8efb00000003201f1b1e6301', X'01a19eeb8efb0000000320148a36d708', X'ea3e04c73804af2cc694e29630ac15f80c43bed63c6b63eb7cfc4c5438af8015d39a23d5201dcbb98f9e5f18435fedf18ab38868582a0dc531d637455486a65c72a7032978df82');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (3, 'ANSWERS', X'01a19eeb8efb0000000320210dbedba3', X'01a19eeb8efb0000000320179a16308c', X'384b80c2699a42ea78ee3fd4ce13a54efcd188b24aeb9034725c6d650d6e6f59def0b8d338408fd47137c75b5d1e335054d337cbc757e0c494f9cb9e8da2bf0ef6350eddb81a0a');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (3, 'ANSWERS', X'01a19eeb8efb00000003202212c9c363', X'01a19eeb8efb0000000320193fdd28bc', X'5c8ad010387779713ce71a6038a158cb0c3302ee47ecae3526a9e5df4615e0b77cb56ac7902910d1847239cbd77bebf83735dff594ddc78b4b7c5d8ad46d3ae3dc71985b1ebd23');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (3, 'ANSWERS', X'01a19eeb8efb0000000320253fddd03b', X'01a19eeb8efb00000003201b1bbaf8f9', X'b6f5619cb468ae23e63c39d02d8a795adc7f8de06a341c5595416df10f42feef9785c03bf368395e7c411f9a97afd9299bfb5af7309649d82fa6bec75c4878be02fce92bf6f242');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (3, 'ANSWERS', X'01a19eeb8efb00000003202837f79beb', X'01a19eeb8efb00000003201d4391d995', X'3d36682df7e3c29439865f5ec1538f7149356eca8f337f35ac21f15044acfea214723ed88e986ece7d2f06aae6d627ef0eb34d403935d06f2b1d639e0364ce77f711585776f195');
