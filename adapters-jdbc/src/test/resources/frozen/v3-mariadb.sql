-- 43 tables. Links, consent, counting and the report write to 24 of them:
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
    VALUES (1, 211, X'90834b3d4b0be6e9d34cf4548dc2579acb6d4de9d90160a64c8805101f491f59', 0, NULL);
INSERT INTO cr_chain (tenant, event_number, hash, archived_number, archived_hash)
    VALUES (2, 29, X'fe495cda429840643731bc595c0c7f400a5211bac9dbd4659ec49e38e2b79adf', 0, NULL);
INSERT INTO cr_chain (tenant, event_number, hash, archived_number, archived_hash)
    VALUES (3, 8, X'a8c520f24fa53af4e1dad713dcf05e2a6a5cec3bdf4c498588b2496258d317f0', 0, NULL);
INSERT INTO cr_command (tenant, command_key, id, fingerprint, outcome, taken_at)
    VALUES (2, 'merge', X'01a19eeb8efb000000021e405eb2c85f', X'e41f6a2d5b700926bb1ae3d7f7e7bf18bd01894fb9746c80acbdb347b3d2d63d', 'MERGED', '2026-11-03 01:00:00.123456');
INSERT INTO cr_command (tenant, command_key, id, fingerprint, outcome, taken_at)
    VALUES (2, 'opening', X'01a19eeb8efb000000021defe9d13f62', X'c5d3a426a0952414400128494f8281fa803482c3eb29f5e3606b9439ed0e2aae', 'WRITTEN', '2026-11-03 01:00:00.123456');
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011e45ce49589d', X'01a199c532fb0000000115b095faec66', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011e4db90fae33', X'01a199c532fb0000000115b36688229a', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011e53bed05ac2', X'01a199c532fb0000000115b3f5273f3e', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011e5f3142d373', X'01a199c532fb0000000115b72af62c99', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011e68c19b584b', X'01a199c532fb0000000115b730f5365e', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011e725a016748', X'01a199c532fb0000000115b86b2ecdfe', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011e7b2abb8056', X'01a199c532fb0000000115bbcd3780ad', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011e838a9d5676', X'01a199c532fb0000000115bf0d41b887', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011e8be527d5dc', X'01a199c532fb0000000115bf7d2a6453', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011e95d5d527e2', X'01a199c532fb0000000115c2c3d0db63', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011ea179faa147', X'01a199c532fb0000000115c48edf3571', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011ea7f1bbbb0e', X'01a199c532fb0000000115c4e1d28179', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011eb20abe397c', X'01a199c532fb0000000115c791b85b4e', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011eb8ec570d7e', X'01a199c532fb0000000115c7baf07955', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011ec108761e18', X'01a199c532fb0000000115c927e6f494', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011ec824c87d05', X'01a199c532fb0000000115cc27d16099', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011ecf8936bc86', X'01a199c532fb0000000115cde4ba6e49', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011ed5252948f4', X'01a199c532fb0000000115cf25c894ab', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011edee4486fb8', X'01a199c532fb0000000115cfe828641d', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011ee9a1c2791e', X'01a199c532fb0000000115d3479a0668', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011eee50c18254', X'01a199c532fb0000000115d645386619', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011ef8e662f47f', X'01a199c532fb0000000115d77f5a6e2f', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011efe4d503f89', X'01a199c532fb0000000115d88a2f2ae4', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011f0b2d4ec731', X'01a199c532fb0000000115db66d8a20a', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_WITHDRAWN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '9999-12-31 00:00:00.000000', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (2, X'01a19eeb8efb000000021e232e50ea65', X'01a19eeb8efb000000021dfc59348721', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (2, X'01a19eeb8efb000000021e34291110f7', X'01a19eeb8efb000000021dffa5551437', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e45ce49589d', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'8fec60c61bc516cd42a083f00840d51dd3bbc2beb40ef5009bb75f9b54a23439');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e45ce49589d', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'8fec60c61bc516cd42a083f00840d51dd3bbc2beb40ef5009bb75f9b54a23439', X'3c708ae7ca8d16b84dd233f3897bb2425feec70a647185a50447183fc79e2583');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e45ce49589d', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'3c708ae7ca8d16b84dd233f3897bb2425feec70a647185a50447183fc79e2583', X'66b0cfa18314a0ac5750196bfe28913c75b39636bc57d8c291b8ac9413d8f9ce');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e4db90fae33', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'38952aed43eb7229fb4e731b8bbc34f29046a37e65df86ac931ecee303097396');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e4db90fae33', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'38952aed43eb7229fb4e731b8bbc34f29046a37e65df86ac931ecee303097396', X'cacbbe5f06d752707157fa19ba019915ff1212168766c4b73120f13070616f1a');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e4db90fae33', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'cacbbe5f06d752707157fa19ba019915ff1212168766c4b73120f13070616f1a', X'4331542888bd3563995092c5432fee89917926ec3aa18c5f7c93c607adf8273c');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e53bed05ac2', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'a3bc4a1b7b3ad3b58b15182b2a1804dc42a570320c2a5ee7d5f6e62b4cbfadd9');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e53bed05ac2', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'a3bc4a1b7b3ad3b58b15182b2a1804dc42a570320c2a5ee7d5f6e62b4cbfadd9', X'9f46bc1f060e9cdb1f9bf5d7455be75e0d85578a83582142d35b88359cca1d98');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e53bed05ac2', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'9f46bc1f060e9cdb1f9bf5d7455be75e0d85578a83582142d35b88359cca1d98', X'a6a078027b5c8469272da193bbfb34c759a6802a7fde71ff949d696a149b73ef');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e5f3142d373', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'5099f5a5b9d8706c703941d5b0237cec4a33e3cdc5f8e6c953aae1380044a3f2');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e5f3142d373', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'5099f5a5b9d8706c703941d5b0237cec4a33e3cdc5f8e6c953aae1380044a3f2', X'e68a0c1fe7fea4e09a22675b52c12028e9121b55022e1bc8163179b2fb1e1dd3');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e5f3142d373', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'e68a0c1fe7fea4e09a22675b52c12028e9121b55022e1bc8163179b2fb1e1dd3', X'1676aa66e37dc7e0762f3b02187d74c8441552948f7a1b68c6e401021abcda8f');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e68c19b584b', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'0d9dcaada92c388b501dc474c37f811b07da54f7a49160c62cfa3331e66c69be');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e68c19b584b', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'0d9dcaada92c388b501dc474c37f811b07da54f7a49160c62cfa3331e66c69be', X'4ceb22f17c30415d226a5560c4f9e6fb6b1294d396b410206d7bd107126fa8ab');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e68c19b584b', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'4ceb22f17c30415d226a5560c4f9e6fb6b1294d396b410206d7bd107126fa8ab', X'dc5c1219ea05288174cb6bcda9b65e0de4fc4373da307ae9115e7a8c24e2bc24');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e725a016748', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'e535ae392f529ef596f35ce18e79cbccc09cfe9cfd8748d0134a867de627a461');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e725a016748', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'e535ae392f529ef596f35ce18e79cbccc09cfe9cfd8748d0134a867de627a461', X'3beb5d638c7cd246b8a12251b2482c6b1ab1bd0a1d9a1bf78c945106e3760cf6');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e725a016748', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'3beb5d638c7cd246b8a12251b2482c6b1ab1bd0a1d9a1bf78c945106e3760cf6', X'fc62029b436e76a0c6787070b4d2a39639566efc34c344f8ad5c2145c8a4dc3c');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e7b2abb8056', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'e166f3b56d0029621de1fa494799f4ae8beac9c650461e446e785c7ad2d605ee');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e7b2abb8056', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'e166f3b56d0029621de1fa494799f4ae8beac9c650461e446e785c7ad2d605ee', X'e952562536f99c51aec63c71a9e48e646ccc0cd368fa1846eef33266df799fc6');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e7b2abb8056', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'e952562536f99c51aec63c71a9e48e646ccc0cd368fa1846eef33266df799fc6', X'e35e4ca6222b304d5d3e8cc79cab11f48692228f9fff9f614007c96f553355b1');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e838a9d5676', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'6b6d1bfd046bcfdd617c623dc98e52a94d69420f58b089b267a39d6acfcca866');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e838a9d5676', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'6b6d1bfd046bcfdd617c623dc98e52a94d69420f58b089b267a39d6acfcca866', X'c75514784a023b5684a663b4cd3c215660e2a238e772a8d1f962fb4f338011df');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e838a9d5676', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'c75514784a023b5684a663b4cd3c215660e2a238e772a8d1f962fb4f338011df', X'fac37ac0af5c530e021adb20389345b947cb51fa4e5231c81bac7279aacf3fa4');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e8be527d5dc', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'2667a6e3b859933bec7780530a8a0d2d1de9901f256532d5f33d2bc4e3c69e1b');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e8be527d5dc', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'2667a6e3b859933bec7780530a8a0d2d1de9901f256532d5f33d2bc4e3c69e1b', X'3425977d08505c3b3150313898d28bc43edc3bd8fc8235c4e86869f8492aa935');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e8be527d5dc', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'3425977d08505c3b3150313898d28bc43edc3bd8fc8235c4e86869f8492aa935', X'905692965b2230bb74368bf150df88532680256c2b326aba42e60464cf10c3df');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e95d5d527e2', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'5fa4385a1a234525e4d7a852f6cd9425b85470bb193aaf098c8d19e6438dabca');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e95d5d527e2', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'5fa4385a1a234525e4d7a852f6cd9425b85470bb193aaf098c8d19e6438dabca', X'87fffb2af80a853f182822b88cff19452bc6064fc0510ea9fa9e4f0f17a0b7f9');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011e95d5d527e2', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'87fffb2af80a853f182822b88cff19452bc6064fc0510ea9fa9e4f0f17a0b7f9', X'dbc1e65201d09dcffb47fd8b96b441d28254cd86f7da8182f4dd8341cced1582');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ea179faa147', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'b1ba8c1acf87c6402d0e30c16c3dfbae10f5e5121cabb11d56375db43cc99ded');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ea179faa147', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'b1ba8c1acf87c6402d0e30c16c3dfbae10f5e5121cabb11d56375db43cc99ded', X'c7e9ba6a8a43fa9238a2142641440c9d9e6ab7482b2368685ac0f77bae4fe5fc');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ea179faa147', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'c7e9ba6a8a43fa9238a2142641440c9d9e6ab7482b2368685ac0f77bae4fe5fc', X'b493c0bef9d20732bbbbc371c7aeb63a5d634625d7baeec7a633db63cb7ce57f');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ea7f1bbbb0e', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'c1b98a95de104857cbe209b37629b240a3ef0cb37e10809447782c6d597bf6fd');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ea7f1bbbb0e', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'c1b98a95de104857cbe209b37629b240a3ef0cb37e10809447782c6d597bf6fd', X'21e34d05d29af6600b48e511390aee4c1bfd99f9a158ba15d998f1eaa62e69d3');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ea7f1bbbb0e', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'21e34d05d29af6600b48e511390aee4c1bfd99f9a158ba15d998f1eaa62e69d3', X'dbc02cfdca23f832d8110e4b7bb7994cb1e469a50bb47de68fe95f28bf557109');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eb20abe397c', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'aaffc4ed61925b848c6e74817d6611577338aa2e011366bb03514710185cd9c1');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eb20abe397c', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'aaffc4ed61925b848c6e74817d6611577338aa2e011366bb03514710185cd9c1', X'1ac994fdccc9b96bf0d97c5b44d40c53212e99026f8f1a43412634677e94ec38');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eb20abe397c', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'1ac994fdccc9b96bf0d97c5b44d40c53212e99026f8f1a43412634677e94ec38', X'2f613becf65a997e96d7806f97301cdde84d5e2630ae4e120ef2f93de9f79b13');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eb8ec570d7e', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'56cebb880f750b87a8090efbdc4d82f4d8ce3b8e761198d6095512d41f140a50');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eb8ec570d7e', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'56cebb880f750b87a8090efbdc4d82f4d8ce3b8e761198d6095512d41f140a50', X'4c10cbe6e5404818194de7e12cc95cffb4c9bb27b9a9d2ca37e8fad5d383d740');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eb8ec570d7e', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'4c10cbe6e5404818194de7e12cc95cffb4c9bb27b9a9d2ca37e8fad5d383d740', X'4366bbc46d004f588f9613534b796aaad2dafcadaab5dcc25c561832bb487a16');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ec108761e18', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'846ee31b11ab5bbc6a4c4f9c9ea5726d0b16781431c4d13386882dd9f0775129');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ec108761e18', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'846ee31b11ab5bbc6a4c4f9c9ea5726d0b16781431c4d13386882dd9f0775129', X'dbe91953959c7bf475bdaa28a1daf5cf99661d34c7b019de6b08b0a404c36d95');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ec108761e18', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'dbe91953959c7bf475bdaa28a1daf5cf99661d34c7b019de6b08b0a404c36d95', X'25133b1748dc3c3fcbab2d1bbdc9ad764fe69bcd29106adc4c069479a00ac926');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ec824c87d05', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'a2ada56b136870d00df354e094ff5af26303bda956d9fc143d73871619c97bfb');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ec824c87d05', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'a2ada56b136870d00df354e094ff5af26303bda956d9fc143d73871619c97bfb', X'a174bb08c64e56788672f112489a8b6bf289705fe6a97888e37dcbf6dbba8e11');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ec824c87d05', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'a174bb08c64e56788672f112489a8b6bf289705fe6a97888e37dcbf6dbba8e11', X'fa07dddbbbd921f451dfb5a8a60062aeedb681bb94ccf61da1d0d5d8ae6d3e4f');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ecf8936bc86', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'b71553b95ef6fbe5a487ab61af0e891b5cf31d2d95c45b319d31f1d98bcf6738');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ecf8936bc86', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'b71553b95ef6fbe5a487ab61af0e891b5cf31d2d95c45b319d31f1d98bcf6738', X'cc5c07ebd0364578a947a24adfe78804c3c9665f61a52109797b67242d058db0');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ecf8936bc86', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'cc5c07ebd0364578a947a24adfe78804c3c9665f61a52109797b67242d058db0', X'bd99a32986cecbf5acb2c3b910a0f5bd43f8a4380398f4e73f995428d90e5f91');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ed5252948f4', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'87a9fcfbcba462a0411c60deb77b1a3df2af37c65f05cfd9ad61bc4e20c799e0');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ed5252948f4', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'87a9fcfbcba462a0411c60deb77b1a3df2af37c65f05cfd9ad61bc4e20c799e0', X'd53f336fa640e86058c57d177d09ec089107ccdff735155c954e3bf9ac8cc342');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ed5252948f4', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'd53f336fa640e86058c57d177d09ec089107ccdff735155c954e3bf9ac8cc342', X'3903ff0b946c5d129ef3cdf9981513b32cf1a5240d58e4d78e0f8bd0046e7ce8');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011edee4486fb8', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'07769f4390c268452f7c2e46bcd997c8ba81558cc5be40b3bf031e1d31e258a2');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011edee4486fb8', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'07769f4390c268452f7c2e46bcd997c8ba81558cc5be40b3bf031e1d31e258a2', X'ee140d0fec85258aa523c9a1c37b3f203f465040f00e1230611d12926c6ea621');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011edee4486fb8', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'ee140d0fec85258aa523c9a1c37b3f203f465040f00e1230611d12926c6ea621', X'7274aa6b96490a898c0b6c4331aee0060df01b90c9d6c07a4f47828e7b0d0d23');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ee9a1c2791e', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'1d0a35c123420a7455c586e8b1acd2fb6c3cb10411ea6427b2cd60cb497a0cb9');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ee9a1c2791e', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'1d0a35c123420a7455c586e8b1acd2fb6c3cb10411ea6427b2cd60cb497a0cb9', X'c0fb0c5fa0863f9a874d4432dad118e1a204802093bcf5cdb092beda512240c1');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ee9a1c2791e', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'c0fb0c5fa0863f9a874d4432dad118e1a204802093bcf5cdb092beda512240c1', X'c8cb4592bbdfcd74d54ee98228bd3294107db36b53a2bd8a12d955a288265dca');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eee50c18254', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'f3740b5064e2cf8e305cd39393815b7aa7f62c83da53036a52002db929f6a886');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eee50c18254', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'f3740b5064e2cf8e305cd39393815b7aa7f62c83da53036a52002db929f6a886', X'60ef1af2bd58c45ce3e41b25b496af2ee56e0905f7b62f2d83274e30de1b5beb');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011eee50c18254', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'60ef1af2bd58c45ce3e41b25b496af2ee56e0905f7b62f2d83274e30de1b5beb', X'f493efcd3c5058330abfd3bd933465ef60b17e375558ddce9d5515325ddb4e05');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ef8e662f47f', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'0c2c6a1cdb668dd5258f12b81688dbd451180c1a8963a6243c1dcebfe051f5d7');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ef8e662f47f', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'0c2c6a1cdb668dd5258f12b81688dbd451180c1a8963a6243c1dcebfe051f5d7', X'acce63773b40fafe7d918b29132368a19cf6cfdb96e19e900038713115fb771d');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011ef8e662f47f', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'acce63773b40fafe7d918b29132368a19cf6cfdb96e19e900038713115fb771d', X'b3408584ab4a40d7e4607a9dbc5db813410e2e7d37c22dc51d664d84f8d98b5f');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011efe4d503f89', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'54ef7236fe1cca713064931e31081e58d2cad60e4d01a7e2a6d9e5b6501f085a');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011efe4d503f89', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'54ef7236fe1cca713064931e31081e58d2cad60e4d01a7e2a6d9e5b6501f085a', X'c2110d1e15a0f50ef1b9a54f40644e26b5bffb6f78e25cfb494ce7559eb892f5');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011efe4d503f89', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'c2110d1e15a0f50ef1b9a54f40644e26b5bffb6f78e25cfb494ce7559eb892f5', X'2055a4df6e54cfefb3a9817e1db6e595039fac509f3ea946321b54062530fca9');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f0b2d4ec731', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'711e61f9b7640968268c0055c39f739430633dccbb05b999d691df392e2ea6a9');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f0b2d4ec731', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'711e61f9b7640968268c0055c39f739430633dccbb05b999d691df392e2ea6a9', X'76e2691b91b6c8b01aa1e8cad9b304f0409ff8f7866f55f3b591f14d9ccd6980');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f0b2d4ec731', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'76e2691b91b6c8b01aa1e8cad9b304f0409ff8f7866f55f3b591f14d9ccd6980', X'b3d5bb234ef3f87b84052fa67f1090c1e53d06a5a90e01e804ca668e5c85c405');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011f0b2d4ec731', 4, 'CONSENT_WITHDRAWN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"]}', X'b3d5bb234ef3f87b84052fa67f1090c1e53d06a5a90e01e804ca668e5c85c405', X'5383b31ac808813ffb0fe347ece91d00f3eea2169433368e32c35b3f098064ec');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb000000021e232e50ea65', 1, 'CONSENT_REQUESTED', '2026-11-03 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'83daeb89a725d40a3dbc6e7c82e84a433ca8a998adf12dea5d32cdf0f3704aed');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb000000021e232e50ea65', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'83daeb89a725d40a3dbc6e7c82e84a433ca8a998adf12dea5d32cdf0f3704aed', X'3ed44a38d959d64084fb9462a9169087602cfafca150e15af61fa0f502b76335');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb000000021e232e50ea65', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'3ed44a38d959d64084fb9462a9169087602cfafca150e15af61fa0f502b76335', X'94fcf841c86e449f02bae0848ea389c3cdb28bc058640ad128ce5f57ac673e0c');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb000000021e34291110f7', 1, 'CONSENT_REQUESTED', '2026-11-03 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'0d83bfce804cd1c91ef047f5717b12eb49c379af5424bb27f3239decf1c75ab0');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb000000021e34291110f7', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'0d83bfce804cd1c91ef047f5717b12eb49c379af5424bb27f3239decf1c75ab0', X'644c99dca369d9fd7846c9cff41a4768d04808f401410f2840c21cda8eb5b4c5');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb000000021e34291110f7', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'644c99dca369d9fd7846c9cff41a4768d04808f401410f2840c21cda8eb5b4c5', X'8c65ad4326e01108465cbe06175fcc62a6041e42486b3330119d1e158901ff92');
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011e45ce49589d', 0, X'5a61c0c18f750d46244a5a3f8c8445790bf6a57a928677f722e40eaf72377ea7', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011e4db90fae33', 0, X'ac298b9a68e0421a4711ddaee3ef5807fe3a48529855d10bbc3bfc378f5d1a2e', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011e53bed05ac2', 0, X'f5d1708658dcebf9a4697d447da15a491cc5c70257aa62c035d576c6cb70d7cb', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011e5f3142d373', 0, X'906c65b4d809c936b2c8870bbef9b216d17eef58359f29741fe95d0a439ad99e', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011e68c19b584b', 0, X'4ba2bfca3da60182051a375f52bc5d88a95dd56c98d5bc3472c3611afc3f34c5', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011e725a016748', 0, X'f6848d4f6e11497cb6e4a27cddde4db0ce491c8bfcf1893706bb36d083034d34', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011e7b2abb8056', 0, X'c1cf29dce0922807126485cd8295a9754ccb8484cff1cac45ac1785c010a2807', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011e838a9d5676', 0, X'df7a99b7144fb68ac07456a4aa1a7114b0bbb4c918cffefe1ff9ed6af69674c4', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011e8be527d5dc', 0, X'ecaf5ad6ce15aa4ccca2d8f41dacf30d989f1c856ceb01b32275b428c256fb11', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011e95d5d527e2', 0, X'8a8859d21cc3c2891f61edaf8935d781087e830f136b833303cc0679d8f68363', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011ea179faa147', 0, X'2e5e13425d9b041141375b5a9b9c0d13e4bf7280425bcbbb8bf1e64b52fe4218', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011ea7f1bbbb0e', 0, X'4185a2cf55e730c1598428078e2d5545bff78a4db237e1fb4dd104367ef40fe8', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011eb20abe397c', 0, X'b26216102e751904df1c2dbd537a64c7197a3c7ef681136acfef55ec7d430188', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011eb8ec570d7e', 0, X'b811826544dc6b70747e8dc63658e6ba5423230ebbbd35922c410c374aac06fe', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011ec108761e18', 0, X'6311c038d547fc274d24c7dffac6e47a59b06be2d828e081a2cc9c40e8b119fa', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011ec824c87d05', 0, X'd48e8312ea28e1e364379de1353bf87d3af9fc5c99b386a8cf09d154b0dbe980', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011ecf8936bc86', 0, X'06ff6dc70cc2d9bccd3db62729e84df23acf64139e955644dc4cb777e76b6cfe', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011ed5252948f4', 0, X'990fe35f8684f6baeacff1a2f19670edf9ad10e756537bb7d003feb139e8c4ce', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011edee4486fb8', 0, X'842ea750a6411ec18125e99fc5fa3221926c30c596553c53597294c142427b04', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011ee9a1c2791e', 0, X'ecb564df88f9a5e46d343d0a39983a728a63b3762b75e735e91e94d43447e4a0', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011eee50c18254', 0, X'f18451f7aca5e3666019684b05e9a9efc7c77586394484732c0b56b2816782ff', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011ef8e662f47f', 0, X'6272f3c5045a5e5894de453a7711a84cf99c259efa287d5afd85cb4c87e386aa', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011efe4d503f89', 0, X'b357be28e3bd65e9142699436ab35c0484a377522413a17a135365652fde1d1a', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011f0b2d4ec731', 0, X'44880b8fedf7c24e78d58c5103e22fc7149db31e89e61868bbba886633e57cec', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (2, X'01a19eeb8efb000000021e232e50ea65', 0, X'cb5d56f81d5ee396ec08126ed9b598e595b3f1aa695b628c48a61ad5cd42e750', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (2, X'01a19eeb8efb000000021e34291110f7', 0, X'dbe847bcd97d4b103857c0881d4059fe853fcaeee5b4d87c4d49bfda0e9bfd4a', 0, NULL);
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
    VALUES (1, 1, 1, 'CONSUMED', 1, 10, 1, '2026-11-03 01:00:00.123456', NULL, NULL, X'01a1b8ab5afb0000000102f13a374158', false);
INSERT INTO cr_credit (tenant, programme, credit, state, grant_number, grant_threshold, grant_credits, granted_at, usable_from, expires_at, introduction, expiry_told)
    VALUES (1, 1, 2, 'RESERVED', 2, 10, 1, '2026-11-03 01:00:00.123456', NULL, NULL, X'01a1b8ab5afb0000000103107612a5c4', false);
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 1, X'01a199c532fb0000000115759deb9ceb', '2026-11-02 01:00:00.123456', 'SETTING_STORED', X'01a199c532fb00000001157319b89cd8', '{"name":"company","version":"1"}', X'58c689d88cfaac226d16df8cdf6839db2a68f519d64cd16cfd397c59528e4234');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 10, X'01a199c532fb0000000115eb1b996798', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115b72af62c99', '{"by":"recruiter-3"}', X'65c0d504c3cff905ff0309107a201435221b71385d41d2502c08e7df4c441174');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 100, X'01a19eeb8efb000000011efc5355fa98', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115d77f5a6e2f', '{"consent":"01a19eeb8efb000000011ef8e662f47f","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'cd8ca7bfeb1f626a8839517dd39c878eb7bdac3781150c38d90f5fe09efe690d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 101, X'01a19eeb8efb000000011f04ee8e86c7', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115d88a2f2ae4', '{"consent":"01a19eeb8efb000000011efe4d503f89","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'699f3be4aa70d02a8526c51dd25833cf1724ead32ca1ede9e8624d4a6d33776f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 102, X'01a19eeb8efb000000011f117bd51648', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115db66d8a20a', '{"consent":"01a19eeb8efb000000011f0b2d4ec731","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'c71df3617be626a7db18d31159210082634542c9f2fe0edb9ab9d7527e7cdd25');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 103, X'01a19eeb8efb000000011f15ecf66087', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011e45ce49589d', '{"sequence":"2"}', X'587ed96e74c49858b7fd19aa6d83c87a1608c710f942a64f626a451719fbe8f8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 104, X'01a19eeb8efb000000011f17f2a12216', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011e4db90fae33', '{"sequence":"2"}', X'17ce129cc8481c214769e60b329c654dde15c9b978e88642e29185439b40b3c8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 105, X'01a19eeb8efb000000011f18f605b267', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011e53bed05ac2', '{"sequence":"2"}', X'acf85ffddbde95c0e0e6613193d1763d03ba4ba68783f12bfa417a9a0325855f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 106, X'01a19eeb8efb000000011f1a36a90bf4', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011e5f3142d373', '{"sequence":"2"}', X'd1379a158bf1ab86a2adf44a22525b1a8a054b507936ea222f5223c817156d76');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 107, X'01a19eeb8efb000000011f1d99c085fd', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011e68c19b584b', '{"sequence":"2"}', X'4698fbd808243001f41f2c32227ea8a23824df25dcc3acad773921031db516cc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 108, X'01a19eeb8efb000000011f20ccb26a44', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011e725a016748', '{"sequence":"2"}', X'af4d3cab490b1dad8b2b6cbcee238f0f020258be06f6d50bec4b3d271d40a465');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 109, X'01a19eeb8efb000000011f22d14e443e', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011e7b2abb8056', '{"sequence":"2"}', X'84a3744009d36651a5b2144d0457cc91b440626f1e1eaab6d4a93e9fbd2cf2b3');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 11, X'01a199c532fb0000000115edf7a6bb58', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115b72af62c99', '{"agency":"agency-1"}', X'94b128190b263b39b5458a0dfeec3c54826b8ea73e3cb8573c33b8aaa8e9aebc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 110, X'01a19eeb8efb000000011f2448fc77ca', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011e838a9d5676', '{"sequence":"2"}', X'c75edea579ac1e1dea8894d67c3d915f69434cc194f5f2352df5cb2d8419e405');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 111, X'01a19eeb8efb000000011f247ae7208c', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011e8be527d5dc', '{"sequence":"2"}', X'cd96a869ea84773936fc5636c05ec40a5e1562cda70ddda6e77d7fb1fc08ae22');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 112, X'01a19eeb8efb000000011f254d5f1164', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011e95d5d527e2', '{"sequence":"2"}', X'cec7b6316c8717bfe0f4861f1baf1cce34c4923c9afde581165605ce8869d6e7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 113, X'01a19eeb8efb000000011f280b26ac0e', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011ea179faa147', '{"sequence":"2"}', X'5dc275db7ba35f4ff57f5395b77b3b1afff383493ba050110c9f6f70926e2252');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 114, X'01a19eeb8efb000000011f2ad6b1fd56', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011ea7f1bbbb0e', '{"sequence":"2"}', X'56d3823143d110f8cc475bf0b22f8a616ed66c973fb71678eae8128a1f37775c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 115, X'01a19eeb8efb000000011f2c6c359c3b', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011eb20abe397c', '{"sequence":"2"}', X'137bd3a4008d2004333cdd563c8fcc9e3528b85aeab8ed7cd1c9eb37fccf2a99');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 116, X'01a19eeb8efb000000011f2f1e842ffe', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011eb8ec570d7e', '{"sequence":"2"}', X'34a23c62f3ca7edc6cc7a39019319b9ea2aed27afdb041d418418c56561e34dc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 117, X'01a19eeb8efb000000011f31ab2f0a49', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011ec108761e18', '{"sequence":"2"}', X'b30b09e7509b8b477100c97913716a38c02bc8d54b55c766b241eeacd4cdde77');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 118, X'01a19eeb8efb000000011f334afb10f8', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011ec824c87d05', '{"sequence":"2"}', X'99e2fb4aca96cae23836ad3a6ec4ad005078269d5a8050b27139df82f93de625');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 119, X'01a19eeb8efb000000011f3451caac1c', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011ecf8936bc86', '{"sequence":"2"}', X'f7aca37d9a2e101431addbd330e843f951b80b848d851e4654b33be879206d20');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 12, X'01a199c532fb0000000115f120f243fd', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115b730f5365e', '{"by":"recruiter-3"}', X'6131063c2b215d683b6bb16316ab63ddef7f8fc00d0d436bbe1afa796389578a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 120, X'01a19eeb8efb000000011f35ba90d5b6', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011ed5252948f4', '{"sequence":"2"}', X'ccb6fe0fa0711fbbcadcb02ff6accb4d89d702bc152bb865a96937cc756c5fb2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 121, X'01a19eeb8efb000000011f38474957e7', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011edee4486fb8', '{"sequence":"2"}', X'7e5c97db47ceb9e7b5f26f368d7de828773010039221951bc407459de5e59a00');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 122, X'01a19eeb8efb000000011f388434d234', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011ee9a1c2791e', '{"sequence":"2"}', X'3fa07548cfb68fccfd3ec22e23ae42868b39067c6c2344d794fe72be0fbe09d8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 123, X'01a19eeb8efb000000011f38cf0b3726', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011eee50c18254', '{"sequence":"2"}', X'1729674c24687230fa0b1d7135926191b543b43684511af8a541dc257408be6e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 124, X'01a19eeb8efb000000011f3bc325b754', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011ef8e662f47f', '{"sequence":"2"}', X'452ef50d0ab20327066374423183b2d2171984208d8d6fac17392604d7ca2811');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 125, X'01a19eeb8efb000000011f3eb2f2174f', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011efe4d503f89', '{"sequence":"2"}', X'a05b25f589f7f0dd5f39faa72e6032d29ca8e37253bb75fbaf085155eec61993');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 126, X'01a19eeb8efb000000011f4161f321ce', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011f0b2d4ec731', '{"sequence":"2"}', X'306fd6fe9cdeb49e0101169af210b41a2de6e77fe2479ede0122b37cf77b4670');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 127, X'01a19eeb8efb000000011f438d31bdfe', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b095faec66', '{}', X'd06c4599dd26b5b0644cfa9fb3a0fad86aeb4ba11ef5ffccfbe6112fa95034f5');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 128, X'01a19eeb8efb000000011f470c84cc0a', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b36688229a', '{}', X'7a21b638dc9947e76223bafb520224e06638839538656d87e69090f6f72917c7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 129, X'01a19eeb8efb000000011f49058f7190', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b3f5273f3e', '{}', X'447517fe6748944cf2aaa43d0fede6855ff5946d6797b565bab0039dea71e90e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 13, X'01a199c532fb0000000115f2bb039885', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115b730f5365e', '{"agency":"agency-1"}', X'30f6844edd58727a7d5a4ba321f8832776da215e008446b20646abb00387594d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 130, X'01a19eeb8efb000000011f4c2e33ba08', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b72af62c99', '{}', X'c4dfc602a3d9b219464f2d25aa5bbe7ff43cc8005ca5570e76b2c79346dda2fe');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 131, X'01a19eeb8efb000000011f4eb387f822', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b730f5365e', '{}', X'9789ceb6dead18ecff896cc9c5482bf6b14d158da9045158df2535efd11a784c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 132, X'01a19eeb8efb000000011f5008ccec27', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b86b2ecdfe', '{}', X'0ffc22f4735313bd618474ea8b1df543d239809b874c33dc4495b4b9075a57d0');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 133, X'01a19eeb8efb000000011f52194f6f76', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115bbcd3780ad', '{}', X'6dde64c0153b4f8c228b79b7b036b0203d3c26e31a5c5660149ac50a64c07300');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 134, X'01a19eeb8efb000000011f5595634dda', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115bf0d41b887', '{}', X'3af4baacfd3019d0c3e8b2c4de75cab5dc2dc5ed7107c421db41ff58bf65e04b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 135, X'01a19eeb8efb000000011f56b8dad574', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115bf7d2a6453', '{}', X'9bedddd5a2ad81054a7a488bfc3625c254c4895881c5710759edb8c2cc90e1fc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 136, X'01a19eeb8efb000000011f596771dc1a', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c2c3d0db63', '{}', X'2c142be61b2dff2df00e0cc4ac20399e5676f5aabb6d32e3da8af2d6f30abbbf');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 137, X'01a19eeb8efb000000011f59bd868125', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c48edf3571', '{}', X'36f7a08321b64b17541436f2ca466119a22e242ed1a05a8d784ab9e92ae757b8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 138, X'01a19eeb8efb000000011f5a51266140', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c4e1d28179', '{}', X'e156e15cbb8ec28411949f3024481fd28b0d1c967b3e74273266717fc01cc7a7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 139, X'01a19eeb8efb000000011f5bceaf2715', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c791b85b4e', '{}', X'6ba322d66c6fd35844f0ab1d458a5a6d9a18b8c6da5908a993cc0c69c5d41561');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 14, X'01a199c532fb0000000115f4a3d5b28f', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115b86b2ecdfe', '{"by":"recruiter-3"}', X'ea84d8242073b2b1dd355ce34da2d2e02147e97f06d7c35796908629e4c9926a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 140, X'01a19eeb8efb000000011f5dae709d87', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c7baf07955', '{}', X'3a60aeb69777474aa538e1b31c3aee994ad8b5447c954b3f344b8f9fed9f90ae');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 141, X'01a19eeb8efb000000011f6090fdf947', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c927e6f494', '{}', X'72d63f9bf4b6688bd61755707a82d48a11994ef4989a0f4e8061a680c98130f7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 142, X'01a19eeb8efb000000011f63f007bbae', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115cc27d16099', '{}', X'24777857ae25f5e408bf4e567abd523f9a6195de84052f92fd009b84d5af8630');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 143, X'01a19eeb8efb000000011f63f089fc49', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115cde4ba6e49', '{}', X'84a494605135e6929d1f549409fb72bd5b2b76b143359d1f36faefd90e9278ab');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 144, X'01a19eeb8efb000000011f6753772cf0', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115cf25c894ab', '{}', X'c0f0c52d109ae460b4b99b6a87448167b5449119768e7e567401441c956a585d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 145, X'01a19eeb8efb000000011f68329b4279', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115cfe828641d', '{}', X'2fd1a2d37adf621dd2497e9232ceb39c5911030ebec1e448b710df27bcba160a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 146, X'01a19eeb8efb000000011f6b8e61acb4', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115d3479a0668', '{}', X'ad0becc9afe3fa01508172bdabb268855fa0e01b630af0e183da5d106336f874');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 147, X'01a19eeb8efb000000011f6e39e82e25', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115d645386619', '{}', X'80cbb228314cfdc6236d254046f5163aa837da7ad3691f418b89fc4f10c67408');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 148, X'01a19eeb8efb000000011f6ede7ad73c', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115d77f5a6e2f', '{}', X'949d4e7e58d3ae840958fdd0610e6ee407103e6f37ed0429d56fd23d2fa5b08f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 149, X'01a19eeb8efb000000011f719715559d', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115d88a2f2ae4', '{}', X'f4712845d39e68a3f9c7c826f1313f733235b556bad2912e0781983aecf6a1fd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 15, X'01a199c532fb0000000115f72df79af7', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115b86b2ecdfe', '{"agency":"agency-1"}', X'331d4bbe83e8131be72e2efa1b19625d592d7092e2d082f0d854ed39bbacb080');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 150, X'01a19eeb8efb000000011f750e42bd52', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115db66d8a20a', '{}', X'08738769b7d299226425f244bb052da0b3a75e162e4ff684b94ef47de9513ab2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 151, X'01a19eeb8efb000000011f77bd8a2415', '2026-11-03 01:00:00.123456', 'CONSENT_WITHDRAWN', X'01a199c532fb0000000115db66d8a20a', '{"state":"WITHDRAWN"}', X'87704a5762ae330d89573be145a57440b060f35711fdd3245254c4f7e861e7cb');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 152, X'01a19eeb8efb000000011f7a9ddad973', '2026-11-03 01:00:00.123456', 'AGENCY_INSTRUCTED', X'01a199c532fb0000000115db66d8a20a', '{"agency":"agency-1","kind":"CONSENT_WITHDRAWN"}', X'a2c9dd7543fb52872014d75fc7e22deb19044613ccec6af80c6d04f8fae31a14');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 153, X'01a19eeb8efb000000011f7cfe3a0167', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b095faec66', '{"answer":"ACCEPTED_NEW"}', X'7efb188282e7fe1aa6be18ac1e6982725d90e63e2ca7bceeb6c10285c9bcca38');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 154, X'01a19eeb8efb000000011f7f3fa95d5e', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b36688229a', '{"answer":"ACCEPTED_NEW"}', X'4e352f65a1f42ab419a3b613ba7c4568a73054602f40085bc5ccf040a7525099');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 155, X'01a19eeb8efb000000011f814f8756b3', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b3f5273f3e', '{"answer":"ACCEPTED_NEW"}', X'6b91740675ad7d7b0459578a39d2918167f5f96052bcaa94c2c8943586754b31');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 156, X'01a19eeb8efb000000011f8361540b40', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b72af62c99', '{"answer":"ACCEPTED_NEW"}', X'eab889e6fd1a25baae019d844f97aea16c3dd2dde790537382e1c9ec74a0a0fc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 157, X'01a19eeb8efb000000011f840e3ae680', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b730f5365e', '{"answer":"ACCEPTED_NEW"}', X'9345ff06c184be96a2d29cc624d7b5bad74461c88aa9b81c82b9a188860ab15e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 158, X'01a19eeb8efb000000011f86a3ce544c', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b86b2ecdfe', '{"answer":"ACCEPTED_NEW"}', X'3ecf4bba2f54d66d3c50605ca2ad5eaedfe4d832ef0227ae33464d8b8ea6d7c8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 159, X'01a19eeb8efb000000011f89c6c9ab58', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115bbcd3780ad', '{"answer":"ACCEPTED_NEW"}', X'376b660d5f1401e549ec43d644e8d0ceee058f0a258ee71b2dae32f82b830a23');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 16, X'01a199c532fb0000000115fa7894d7a3', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115bbcd3780ad', '{"by":"recruiter-3"}', X'abbba7d15122cfade9877d263a5bca6490681230f23df3439c2dff6297cfc8dd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 160, X'01a19eeb8efb000000011f8b5f520f5d', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115bf0d41b887', '{"answer":"ACCEPTED_NEW"}', X'26b61e5841f40d44dd197f5456475d3b9b173738ce7ddbdf8a6011f01bc2be2c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 161, X'01a19eeb8efb000000011f8ed2e9ab5a', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115bf7d2a6453', '{"answer":"ACCEPTED_NEW"}', X'6b1988797d03ff57ad272c91de39876aca7c96cb794022694780b277b8a00451');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 162, X'01a19eeb8efb000000011f90895e5acf', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c2c3d0db63', '{"answer":"ACCEPTED_NEW"}', X'723afc6f733f658bbc74be28ebfa25408137f5ab3aa69825d4fdd290d2fc7d0a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 163, X'01a19eeb8efb000000011f910bdc9a71', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c48edf3571', '{"answer":"ACCEPTED_NEW"}', X'3c2dba27df4a0a960b3d3c07442acc6f1a972d600213103ceb76e4bd450a4657');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 164, X'01a19eeb8efb000000011f9325b195f1', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c4e1d28179', '{"answer":"ACCEPTED_NEW"}', X'4ea068cb14ab441e8f74171d1f4d31cb4cd52958e40951f248d90984be32d006');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 165, X'01a19eeb8efb000000011f9501e16a6a', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c791b85b4e', '{"answer":"ACCEPTED_NEW"}', X'3234575ab4d88e9047c8d815efaad0e7973ddb17f1ed52de438107e6964b5d84');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 166, X'01a19eeb8efb000000011f955f5095a8', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c7baf07955', '{"answer":"ACCEPTED_NEW"}', X'1120cd8c1dd5f925cb8bd374e29e1cfe1dc476153674b22b146224191669e87b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 167, X'01a19eeb8efb000000011f95794f7c35', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c927e6f494', '{"answer":"ACCEPTED_NEW"}', X'0f965ea75e41170820ac5d70d4a4f95ded711acdae6a1023f06c5d47ec9ac520');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 168, X'01a19eeb8efb000000011f95d0fe393c', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115cc27d16099', '{"answer":"ACCEPTED_NEW"}', X'83fa127ece73f25e69103f0a25a69fc593a93bcb73c9deaa80ab8cae9d5131bd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 169, X'01a19eeb8efb000000011f97f98ee303', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115cde4ba6e49', '{"answer":"ACCEPTED_NEW"}', X'9d77c853d782a4eab08139415bd65192e3d27dfbdd651476edd833af3bc5a60f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 17, X'01a199c532fb0000000115fd75dbaf12', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115bbcd3780ad', '{"agency":"agency-1"}', X'2cae04cc54db9c2b7c8172512554299223468d1803f87edf3d91130b25f3b224');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 170, X'01a19eeb8efb000000011f9b4d8f8ac8', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115cf25c894ab', '{"answer":"ACCEPTED_NEW"}', X'9a6098cda6c0b20f0b8a4e3c4f21b1580d66acec776bcfe436ccec9e5dcc4478');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 171, X'01a19eeb8efb000000011f9e20d53c5a', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115cfe828641d', '{"answer":"ACCEPTED_NEW"}', X'b91e0bd3df5ec7b5136b39b5a4786e03e4e1b25eb0b7f07c9230a36a0e27185b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 172, X'01a19eeb8efb000000011f9e56f2d762', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115d3479a0668', '{"answer":"ACCEPTED_NEW"}', X'e054a42140f6e2d0ca546bc5eb4e16b1bf095306a509afa9033fba295515b4e5');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 173, X'01a19eeb8efb000000011f9facda44d9', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115d645386619', '{"answer":"ACCEPTED_NEW"}', X'8908053d8274b57fdb83f887d88971a404d29eff84da1426f270acdf812ad444');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 174, X'01a19eeb8efb000000011fa0c45eae1a', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b095faec66', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"1"}', X'48b98b61a6552571290144b881ba714719d70851b9491cf472475e83261b98ee');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 175, X'01a19eeb8efb000000011fa419c6fcc5', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b36688229a', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"2"}', X'fef4e916e035c6124f1fc059d3e986f1a7bb3d430845a4fb8f7819a58859d2f2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 176, X'01a19eeb8efb000000011fa5bbaca070', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b3f5273f3e', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"3"}', X'2123436423e57134e03bb8baf3ca915c74b7a60a173b21dfded3b1fcfdcf2ecf');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 177, X'01a19eeb8efb000000011fa878946fee', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b72af62c99', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"4"}', X'752f8b3023f7bf056328772534cec35fc16d078c5402d7e67d6d191cc6c204c0');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 178, X'01a19eeb8efb000000011fa9cb384878', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b730f5365e', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"5"}', X'd1f366e873a18360d5540e1fdc7af1c5c01a0c9d18baf456fbf6768ccd46e320');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 179, X'01a19eeb8efb000000011fac0bb67db1', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b86b2ecdfe', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"6"}', X'f4e7a1217167ba472160e1908b49f796e6de609ecec5d16ce91b64acda4478d2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 18, X'01a199c532fb0000000115fe7bbf0924', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115bf0d41b887', '{"by":"recruiter-3"}', X'f985b1d4616a432ba4ceaa104f39a540712fff33af971eab44fe701ac222b83d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 180, X'01a19eeb8efb000000011fad4b6ac7b7', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115bbcd3780ad', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"7"}', X'1a29bdd225fec6b7224087853e612bd34730e615b2f91eba6a4961aef6f09b8a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 181, X'01a19eeb8efb000000011fad8ad52aea', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115bf0d41b887', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"8"}', X'0d235a4cbfcd74edf6b3d5ea8a5c0fce751a824a82451b97b081d98e8280b6cd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 182, X'01a19eeb8efb000000011faef8194090', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115bf7d2a6453', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"9"}', X'e60f1c22560f1eb6206eff58c059ed7067e5c7b5ccd1dc913439f6652bca8212');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 183, X'01a19eeb8efb000000011faf33c0eb9c', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c2c3d0db63', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"10"}', X'24c3310de3edb86dbd6c183f7d06b9e1b2b2bf86015911f7459db30119985f5f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 184, X'01a19eeb8efb000000011fb1cc258770', '2026-11-03 01:00:00.123456', 'CREDIT_GRANTED', X'01a19eeb8efb000000011fb1cc258770', '{"agency":"agency-1","amount":"1","contract":"1","grant":"1","sequence":"11"}', X'370fbc3535280e88eba7d535175d01e45fd113f10531fd5648076cb90d8aa044');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 185, X'01a19eeb8efb000000011fb4c44d06aa', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c48edf3571', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"12"}', X'bf70f6afa80394e98ed0bb4b71b4d9e6714d57bf8ec8e8c5ddf15feca5fd05ab');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 186, X'01a19eeb8efb000000011fb7f31525e4', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c4e1d28179', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"13"}', X'a4db1e7e348f9245d1a0455c5fb2c5cb5f3a70b5b4ac25528dd08aca499190f4');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 187, X'01a19eeb8efb000000011fb997cd6f4f', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c791b85b4e', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"14"}', X'2a3eec60b1fe3cd1a47b162708343f6d920e4c2628e4bf240112779e4c7cbe7e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 188, X'01a19eeb8efb000000011fbc6e721710', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c7baf07955', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"15"}', X'392ea706ec21548b77be0ea38bb3bfee0d258355289d68f003ca04cd62587cdb');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 189, X'01a19eeb8efb000000011fbf0aef922e', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c927e6f494', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"16"}', X'be3ea981cb2bae5cdc1b05c71d6c112f5143b6fb8f8a25d2f8685d5ec55f111e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 19, X'01a199c532fb000000011601bcecaa3c', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115bf0d41b887', '{"agency":"agency-1"}', X'5f35587dd1cc1029d0fcf8a2de6217f62d0cab2839444d9ef28d6f9356acbc43');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 190, X'01a19eeb8efb000000011fc14cae163f', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115cc27d16099', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"17"}', X'c1d72087a8075289fca8df25b32f2134469093b258fde60afd232b21fd6eba71');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 191, X'01a19eeb8efb000000011fc2bd4cf560', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115cde4ba6e49', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"18"}', X'736b673fb6b9e56ce0bbbbd0f34637359c0d18d144807b8af1ab2dae36b70a85');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 192, X'01a19eeb8efb000000011fc5dfdc797e', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115cf25c894ab', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"19"}', X'f4fb4be68172043d636debc32e3a1c236217680e07da3af00476f6a410bf5a1a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 193, X'01a19eeb8efb000000011fc72776c35d', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115cfe828641d', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"20"}', X'41600e380938de3234cc35366c6b48efabd11e8a9b122edc33a9adfbf7758859');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 194, X'01a19eeb8efb000000011fc8da1f1480', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115d3479a0668', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"21"}', X'1e62fc14c09f18c6f7f6ed1c638c0598ca0acbf1691623c7b11ef3b51cc91de6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 195, X'01a19eeb8efb000000011fca6708d6bd', '2026-11-03 01:00:00.123456', 'CREDIT_GRANTED', X'01a19eeb8efb000000011fca6708d6bd', '{"agency":"agency-1","amount":"1","contract":"1","grant":"2","sequence":"22"}', X'556982fb59950527d00e2b8986fe9248d10b7951aff7fe4b5aef8261e14f8f25');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 196, X'01a19eeb8efb000000011fcc74b90845', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115d645386619', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"23"}', X'306625fafda3bb4e8fea45b1a9bd5b9007d540ecdae1e70ef36f0f3e0454732c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 197, X'01a19eeb8efb000000011fccd03a9197', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115d77f5a6e2f', '{"answer":"ACCEPTED_DUPLICATE","firstKnown":"2025-04-01","reason":"ALREADY_KNOWN"}', X'a2d201e566825fb4c6dd07af1fffa449ee47ea2cd06423bcbe0bd81d817813cb');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 198, X'01a19eeb8efb000000011ff94e58c617', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011f0b2d4ec731', '{"sequence":"4"}', X'ed98e4209a7f57afd716cd27e69a1f09fb0d549f8a9536397e1bb5c5a3b88337');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 199, X'01a1b8ab5afb0000000102f3f386c94c', '2026-11-08 01:00:00.123456', 'CREDIT_RESERVED', X'01a1b8ab5afb0000000102f13a374158', '{"agency":"agency-1","amount":"1","contract":"1","credit":"1","sequence":"24"}', X'572ab99a279a5f9689619d1b3fbfe54f56318ba3ffe01745e1ed2128b23e77bb');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 2, X'01a199c532fb000000011579563854ed', '2026-11-02 01:00:00.123456', 'SETTING_STORED', X'01a199c532fb00000001157679437ec2', '{"name":"agency/agency-1","version":"1"}', X'301f3cf900c274bd6064260347c2f3f6c8b83335ecf411548b6b284244532e67');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 20, X'01a199c532fb000000011602a773bace', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115bf7d2a6453', '{"by":"recruiter-3"}', X'2182b05b472fd5c272653046a3c9942251e45769ed5259c2b1eba39a0606edd2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 200, X'01a1b8ab5afb000000010300ffe1629f', '2026-11-08 01:00:00.123456', 'INTRODUCTION_CHANGED', X'01a1b8ab5afb0000000102f13a374158', '{"by":"AGENCY","credit":"RESERVED","state":"PROPOSED"}', X'7a69a2b4335885aeb140819acacd49a124604f66e62baa45fcac281517e275c7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 201, X'01a1b8ab5afb0000000103065225fb4c', '2026-11-08 01:00:00.123456', 'INTRODUCTION_CHANGED', X'01a1b8ab5afb0000000102f13a374158', '{"by":"COMPANY","credit":"RESERVED","state":"ACCEPTED"}', X'f40a6a0182d812636413ba21214ca857e5cedf56721dbca9f07aae625cde1778');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 202, X'01a1b8ab5afb000000010308ad3f5176', '2026-11-08 01:00:00.123456', 'INTRODUCTION_CHANGED', X'01a1b8ab5afb0000000102f13a374158', '{"by":"AGENCY","claim":"JOINED","credit":"RESERVED","state":"JOINING_REPORTED"}', X'a5cbec5ca365084e9a77afccce14f3dc1f3b4495eee84659d1e8184ac817b349');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 203, X'01a1b8ab5afb00000001030bdf9946fa', '2026-11-08 01:00:00.123456', 'CREDIT_CONSUMED', X'01a1b8ab5afb0000000102f13a374158', '{"agency":"agency-1","amount":"1","contract":"1","credit":"1","sequence":"25"}', X'bfa45c424e391d641e820663ee08d9b4698b494fc098923b1e7fa75e1e65f383');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 204, X'01a1b8ab5afb00000001030d653fe10d', '2026-11-08 01:00:00.123456', 'INTRODUCTION_CHANGED', X'01a1b8ab5afb0000000102f13a374158', '{"by":"COMPANY","credit":"CONSUMED","state":"JOINED"}', X'4b98a30b59fc9b86d51493f3257783dcf022f4234b1a996586d4a3080fa67fd8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 205, X'01a1b8ab5afb000000010311a034deb1', '2026-11-08 01:00:00.123456', 'CREDIT_RESERVED', X'01a1b8ab5afb0000000103107612a5c4', '{"agency":"agency-1","amount":"1","contract":"1","credit":"2","sequence":"26"}', X'90c8d753bd52603ddf11f38a56a149db93bef2bf2c0992cb78b18b549b34c174');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 206, X'01a2396a56fb00000001052eacdd7fdc', '2026-12-03 01:00:00.123456', 'SETTLEMENT_ISSUED', X'01a2396a56fb00000001052c541c101c', '{"actor":"accountant-1","month":"2026-11","partner":"agency-1","sha256":"c2ef56db4de84b8e9f97a178bf4e1658b510a2511f06d6afc6790e0521ceef70","side":"COMPANY"}', X'67284fce5ca85f9e81e0fddb7a3f7db604cf15988538db93334d8e501aa8a636');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 207, X'01a2396a56fb00000001053285983d24', '2026-12-03 01:00:00.123456', 'LINK_EXPIRED', X'01a199c532fb0000000115dcf10ae195', '{}', X'67fbb989df0ed8b1fd3bd1d728c2c13940d73fdb2d5bc0f578a252eace938a0c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 208, X'01a2396a56fb00000001053854d1b0db', '2026-12-03 01:00:00.123456', 'ANSWER_OVERDUE', X'01a199c532fb0000000115d88a2f2ae4', '{"agency":"agency-1"}', X'7a0be9523854b0083f3b119c79a1f8f79f6891f0a20d54c0c3ea898efffe3ea2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 209, X'01a2396a56fb00000001053a5aaf4afb', '2026-12-03 01:00:00.123456', 'REFERRAL_DISPUTED', X'01a199c532fb0000000115d88a2f2ae4', '{"agency":"agency-1"}', X'60e5765a41ce9afabc8e460ad5dbe833658d729354440ece1f8964568a6d13da');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 21, X'01a199c532fb00000001160442f3959d', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115bf7d2a6453', '{"agency":"agency-1"}', X'99ecee98ac529f73976c039e01867ffc9afeabddff86d688c1bd857334d18378');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 210, X'01a2396a56fb00000001053c367fe3ed', '2026-12-03 01:00:00.123456', 'INSTRUCTION_OVERDUE', X'01a199c532fb0000000115db66d8a20a', '{"agency":"agency-1","kind":"CONSENT_WITHDRAWN"}', X'4baed9ec0948b92e0ddcb6b653dca8ddaa073276f50edf7b574a41021cce9720');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 211, X'01a2396a56fb00000001053fb2bb3222', '2026-12-03 01:00:00.123456', 'RETENTION_RUN', X'01a2396a56fb00000001053f6e671772', '{"rows":"1","what":"ANSWERS"}', X'90834b3d4b0be6e9d34cf4548dc2579acb6d4de9d90160a64c8805101f491f59');
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
    VALUES (1, 79, X'01a19eeb8efb000000011e48730cd99c', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b095faec66', '{"consent":"01a19eeb8efb000000011e45ce49589d","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'e28c26635f4260593933145df9e5d14d0672b24e0031614f4f59c792d9484f4d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 8, X'01a199c532fb0000000115e691051734', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115b3f5273f3e', '{"by":"recruiter-3"}', X'b47161328a962a7c1e14901a5ec206b236cd98dd9ad03ce000ebc8fe495adc01');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 80, X'01a19eeb8efb000000011e50bc75dee2', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b36688229a', '{"consent":"01a19eeb8efb000000011e4db90fae33","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'1261cd8acadd07c82bd5c29932b80e7f726c9930a5e5898b25ccc7106186e820');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 81, X'01a19eeb8efb000000011e59621fe286', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b3f5273f3e', '{"consent":"01a19eeb8efb000000011e53bed05ac2","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'6c7b170326b828798c4f8dc695f9908fbffed28c819582c122b6789654fb37ae');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 82, X'01a19eeb8efb000000011e668b01a374', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b72af62c99', '{"consent":"01a19eeb8efb000000011e5f3142d373","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'6b3f98b0dca86dc9b1588f6d684e505adc0f34eb3665c6c1139233f34d98a05f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 83, X'01a19eeb8efb000000011e6f2460694d', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b730f5365e', '{"consent":"01a19eeb8efb000000011e68c19b584b","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'c807abcfdb78697896a2a8f210611f3aad63f4fd93a013f657c9f1baa566d93b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 84, X'01a19eeb8efb000000011e77c441987e', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b86b2ecdfe', '{"consent":"01a19eeb8efb000000011e725a016748","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'02c5e7335c539080de78cb7d4827b4cadffd1bee0bfd17aa71945f3b43168446');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 85, X'01a19eeb8efb000000011e813e730de3', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115bbcd3780ad', '{"consent":"01a19eeb8efb000000011e7b2abb8056","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'8c26e8ed007b5167b192a6948e287c85a3b33af8793e4278797ea597e2bf05d9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 86, X'01a19eeb8efb000000011e8801651806', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115bf0d41b887', '{"consent":"01a19eeb8efb000000011e838a9d5676","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'1c88c968669a49d35bff06ea80bb9d5af121004e69314f40b37eae30f8c0b3a1');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 87, X'01a19eeb8efb000000011e944f91d4ad', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115bf7d2a6453', '{"consent":"01a19eeb8efb000000011e8be527d5dc","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'46610a90f332dd5ff821907212dd0d01021d3d4f074b4b2ee98f5777ef4d429c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 88, X'01a19eeb8efb000000011e9b2d361d4b', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c2c3d0db63', '{"consent":"01a19eeb8efb000000011e95d5d527e2","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'd0853f12f30dc9797c0aaaaa08846023b0e184e37c1e84e7f1026e823de2fc5d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 89, X'01a19eeb8efb000000011ea4dfa14fea', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c48edf3571', '{"consent":"01a19eeb8efb000000011ea179faa147","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'da2c04d553a5284dc05f3be350c7b4cd809bbbc670256c530ff71071bac55602');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 9, X'01a199c532fb0000000115e8cbbbd07c', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115b3f5273f3e', '{"agency":"agency-1"}', X'd8894eb9200461009d30605fa7c016a4427df3fa81abcebb79e8cd0baf98e068');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 90, X'01a19eeb8efb000000011eaec924c284', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c4e1d28179', '{"consent":"01a19eeb8efb000000011ea7f1bbbb0e","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'abfe307d9839ddfc64ed6b15134961aaadc1e40ca36ba04c9c4e77d2be9b882e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 91, X'01a19eeb8efb000000011eb760833fc8', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c791b85b4e', '{"consent":"01a19eeb8efb000000011eb20abe397c","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'bdd0049392fdb84bde28ccac087e1cff376279056d0b2bddde3f32650871c68d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 92, X'01a19eeb8efb000000011ebdb7d0f581', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c7baf07955', '{"consent":"01a19eeb8efb000000011eb8ec570d7e","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'41a6e5593b3b2947d8efa05481ae13b01b062a81d459ee49cc791e925513b6ee');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 93, X'01a19eeb8efb000000011ec3e9723ddc', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c927e6f494', '{"consent":"01a19eeb8efb000000011ec108761e18","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'8b15d87e4d320e206aa1977c244c8827dd21c8698d03a2fb9a111a21e75f6f5e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 94, X'01a19eeb8efb000000011ecdbeab1e15', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115cc27d16099', '{"consent":"01a19eeb8efb000000011ec824c87d05","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'8ed78ed5f230108609d515dd4c439eb5050017341e530d8c7148ff2c810ecabe');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 95, X'01a19eeb8efb000000011ed2d91bd2f3', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115cde4ba6e49', '{"consent":"01a19eeb8efb000000011ecf8936bc86","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'8dab3f840e02b5a37a0c1853cb27f205fee975a536c52d98c27c378c0e02c04a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 96, X'01a19eeb8efb000000011edbe7006756', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115cf25c894ab', '{"consent":"01a19eeb8efb000000011ed5252948f4","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'0109f9726c1a0a743039a6f87ba6bc435c1ccb6d7d8b00d0cda52fbc8bad72c2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 97, X'01a19eeb8efb000000011ee3af7f04be', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115cfe828641d', '{"consent":"01a19eeb8efb000000011edee4486fb8","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'5b93b3628eb427aab250c9113c174ebf2d8b116880c2997cb8a77212e25a7f8e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 98, X'01a19eeb8efb000000011eec08d2bf14', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115d3479a0668', '{"consent":"01a19eeb8efb000000011ee9a1c2791e","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'269ca5b42ebef76d5006edb1024f4a7d81ed2aa2a293add094acc727510d79b2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 99, X'01a19eeb8efb000000011ef523b6c7ed', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115d645386619', '{"consent":"01a19eeb8efb000000011eee50c18254","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'14550266eda0b6ee7bc7df46452387c77d46591beff99b338fa88b6452682416');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 1, X'01a19eeb8efb000000021de9bee9a695', '2026-11-03 01:00:00.123456', 'SETTING_STORED', X'01a19eeb8efb000000021de7e4ab43b1', '{"name":"company","version":"1"}', X'2c0489e1f69918e1168c007aa465c8f6c300f30d1f8d27dd216a3d91e58773ae');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 10, X'01a19eeb8efb000000021e0f1fc1520a', '2026-11-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a19eeb8efb000000021e017e253bce', '{"by":"recruiter-1"}', X'1e1c335f61fdc66a2d81dd4f05dd5e56ab69619d3503a393f89b7b591785d85b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 11, X'01a19eeb8efb000000021e126b395923', '2026-11-03 01:00:00.123456', 'LINK_ISSUED', X'01a19eeb8efb000000021e017e253bce', '{"agency":"agency-1"}', X'6c3a60075e1d4794cc823bb6a2ba96748598d94d8b9acbc3755dc9b49f313276');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 12, X'01a19eeb8efb000000021e1369b2ea04', '2026-11-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a19eeb8efb000000021e0462df4925', '{"by":"recruiter-1"}', X'98c91115b9ad779024b25646c2d1a23addfec7ce60398d90f30b485fd747c6b2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 13, X'01a19eeb8efb000000021e16ac565705', '2026-11-03 01:00:00.123456', 'LINK_ISSUED', X'01a19eeb8efb000000021e0462df4925', '{"agency":"agency-1"}', X'd271e43f639fdfe54def6fbef8dd07ed2675cc000a39e5cf07a422902c860550');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 14, X'01a19eeb8efb000000021e1a13477934', '2026-11-03 01:00:00.123456', 'MAIL_SENT', X'01a19eeb8efb000000021dfc59348721', '{"state":"MAILED"}', X'8a05c613e71568bf34a94cf9877738375da3b77fc2d55fbfd632db20a72494ca');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 15, X'01a19eeb8efb000000021e1a139b903d', '2026-11-03 01:00:00.123456', 'MAIL_SENT', X'01a19eeb8efb000000021dffa5551437', '{"state":"MAILED"}', X'67b126599871174b4a88feb9b6df99ad529a787040fea4e271ac05b4cf1e339c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 16, X'01a19eeb8efb000000021e1d8811540e', '2026-11-03 01:00:00.123456', 'MAIL_FAILED', X'01a19eeb8efb000000021e017e253bce', '{"code":"smtp.550"}', X'34ccbf89895a2b24fe4a565cf0ee89105e23fcdf053e3530b22079d57916920d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 17, X'01a19eeb8efb000000021e2038426ba6', '2026-11-03 01:00:00.123456', 'MAIL_SENT', X'01a19eeb8efb000000021e0462df4925', '{"state":"MAILED"}', X'b91f22339749e5704d112020e300e8882b50050042d6973a52fb99e3aaf9a63b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 18, X'01a19eeb8efb000000021e2b0bef695a', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a19eeb8efb000000021dfc59348721', '{"consent":"01a19eeb8efb000000021e232e50ea65","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'a55036a4e79f3afa79592fa3dd4ccfe9cf15ce9f32d6bbe24f1999619de4921d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 19, X'01a19eeb8efb000000021e2d0fc00810', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000021e232e50ea65', '{"sequence":"2"}', X'654398701bff11b58d2689d52321bd40cd2d756399218aaa13ce47e05024ac78');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 2, X'01a19eeb8efb000000021dea226f4676', '2026-11-03 01:00:00.123456', 'SETTING_STORED', X'01a19eeb8efb000000021de9c008bee4', '{"name":"agency/agency-1","version":"1"}', X'314e6ab78779bd70959e32d9e1decdaaf116908d1926e2c2f4a9ffd8b89f62ca');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 20, X'01a19eeb8efb000000021e2e57cf085b', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a19eeb8efb000000021dfc59348721', '{}', X'f70a705fbb0f46ee6672dc80118adaca1a4fc1271d11b6414ccd274b4a139dbc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 21, X'01a19eeb8efb000000021e30c14d3d22', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a19eeb8efb000000021dfc59348721', '{"answer":"ACCEPTED_NEW"}', X'9328ad05578801c2228f13f464f2fec523408574879e1e87a1844b919421a07d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 22, X'01a19eeb8efb000000021e31249f4a2a', '2026-11-03 01:00:00.123456', 'QUALIFICATION_CHANGED', X'01a19eeb8efb000000021dfc59348721', '{"holdUntil":"2027-05-01T15:00:00Z","state":"HELD"}', X'0e55ffea05028a2d0d00890cd27bfaa856a885b27061523089a1d305de2df25b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 23, X'01a19eeb8efb000000021e3993d13837', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a19eeb8efb000000021dffa5551437', '{"consent":"01a19eeb8efb000000021e34291110f7","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'c0360d752f862fe7a39bba4a262ae2f40dc39db9ff6d090550485ef071682ae9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 24, X'01a19eeb8efb000000021e3e2f6db4fb', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000021e34291110f7', '{"sequence":"2"}', X'80aba11d2d476051ba17694c3c2e6533fa1cdc836eb2d2fb2a7f84f0939562f9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 25, X'01a19eeb8efb000000021e3e78bf8f1d', '2026-11-03 01:00:00.123456', 'MESSAGE_PARKED', X'01a19eeb8efb000000021dffa5551437', '{"code":"http.422","kind":"HAND_OVER"}', X'f85357e81a656e19ec9fe91a0284d4dd15ecf4f866867dada89284369441d52a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 26, X'01a19eeb8efb000000021e45c3000f87', '2026-11-03 01:00:00.123456', 'PERSONS_MERGED', X'01a19eeb8efb000000021dfa8a935bc8', '{"by":"operator-1","into":"01a19eeb8efb000000021df8a73b4aa4"}', X'b64d70ded19a3ef7dcf84941a8ca72d9053e303bf00879312b359ced9dfdecb2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 27, X'01a2396a56fb000000020534255ca8fe', '2026-12-03 01:00:00.123456', 'LINK_EXPIRED', X'01a19eeb8efb000000021e017e253bce', '{}', X'eba5473278a5493fca99bc26294d673f2b7cb5addbbcc19079505e415ffaa6ea');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 28, X'01a2396a56fb0000000205353ff3cb00', '2026-12-03 01:00:00.123456', 'LINK_EXPIRED', X'01a19eeb8efb000000021e0462df4925', '{}', X'eaacf99c213541eda79192f9e594f22181307bca965395ad4298df5c96dc37fb');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 29, X'01a2396a56fb00000002054502be9586', '2026-12-03 01:00:00.123456', 'RETENTION_RUN', X'01a2396a56fb00000002054118810cf4', '{"rows":"1","what":"ANSWERS"}', X'fe495cda429840643731bc595c0c7f400a5211bac9dbd4659ec49e38e2b79adf');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 3, X'01a19eeb8efb000000021dec87701a73', '2026-11-03 01:00:00.123456', 'SETTING_STORED', X'01a19eeb8efb000000021deb339c146c', '{"name":"programme/agency-1","version":"1"}', X'42780e6d1bed5dbf601fdc9414beb56d7cdfb408cc4dfaec3739744671dbd50d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 4, X'01a19eeb8efb000000021deedebc89ab', '2026-11-03 01:00:00.123456', 'SETTING_STORED', X'01a19eeb8efb000000021ded910b64ba', '{"name":"programme/agency-1","version":"2"}', X'abee6d283d4654b8448a35ccf2e669148f7905aae86c5cd1c2992c5fb5d88209');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 5, X'01a19eeb8efb000000021df272f4b6e1', '2026-11-03 01:00:00.123456', 'BALANCE_OPENED', X'01a19eeb8efb000000021defe9d13f62', '{"actor":"operator-1","agency":"agency-1","amount":"7","contract":"2","evidence":"contract/2025","sequence":"1"}', X'59d5c90493e6749d4cdca31dba941b9b03e1a476887806c20c3a6873f2391ec9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 6, X'01a19eeb8efb000000021e075aa815a8', '2026-11-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a19eeb8efb000000021dfc59348721', '{"by":"recruiter-3"}', X'bdab49b74d6c4db97fafd7fa26d4d8b87846b3bfee5e6f5a8a4e3406df899e8a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 7, X'01a19eeb8efb000000021e0943cbd690', '2026-11-03 01:00:00.123456', 'LINK_ISSUED', X'01a19eeb8efb000000021dfc59348721', '{"agency":"agency-1"}', X'f39a4ee45a007212460ae9ae12d5837cf5ba8562fb5c3538fc803326324befcd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 8, X'01a19eeb8efb000000021e0a7e95cdcf', '2026-11-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a19eeb8efb000000021dffa5551437', '{"by":"recruiter-3"}', X'93bf33f35b3edc1863223ab631f8a70303e3b60a519e261ffe374537caafc0b2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 9, X'01a19eeb8efb000000021e0c2409d212', '2026-11-03 01:00:00.123456', 'LINK_ISSUED', X'01a19eeb8efb000000021dffa5551437', '{"agency":"agency-1"}', X'486872fcf66805a77c8ff21c4a307365ca671ee577ad46922af818a43abb6dc1');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 1, X'01a19eeb8efb000000031feb0bfcdbc8', '2026-11-03 01:00:00.123456', 'REFERRAL_RECEIVED', X'01a19eeb8efb000000031fd80a416006', '{"company":"acme","referral":"01a199c532fb0000000115b095faec66"}', X'08269f1d68db2994793708de9707c1d5a20a5c97afcd9d69681c195314366c29');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 2, X'01a19eeb8efb000000031fed9bcd6db9', '2026-11-03 01:00:00.123456', 'REFERRAL_RECEIVED', X'01a19eeb8efb000000031fda214e23dc', '{"company":"acme","referral":"01a199c532fb0000000115b36688229a"}', X'67939f8d4685808b4341d9f8c076542852dbbe41254567b52b11025711c662fc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 3, X'01a19eeb8efb000000031fef0d90e4db', '2026-11-03 01:00:00.123456', 'REFERRAL_RECEIVED', X'01a19eeb8efb000000031fdcdb2a6926', '{"company":"acme","referral":"01a199c532fb0000000115b3f5273f3e"}', X'71c698d785e6296f33cc4b78b4e58a909500655a0ad1165b1930d215f1e5e748');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 4, X'01a19eeb8efb000000031ff0b1bec5ee', '2026-11-03 01:00:00.123456', 'REFERRAL_RECEIVED', X'01a19eeb8efb000000031fde298e3ad3', '{"company":"acme","referral":"01a199c532fb0000000115b72af62c99"}', X'0142c621ac20b0c966c739eaf863d3edb21130a3c28dafd9cb0c34c8457f342d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 5, X'01a19eeb8efb000000031ff1165a7b99', '2026-11-03 01:00:00.123456', 'REFERRAL_RECEIVED', X'01a19eeb8efb000000031fe170dc5079', '{"company":"acme","referral":"01a199c532fb0000000115b730f5365e"}', X'470cc1f9750b575f76e2bdc5a15ca0559c70d3346ca54da1d0b2d4c19d4319c8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 6, X'01a19eeb8efb000000031ff8033fb462', '2026-11-03 01:00:00.123456', 'REFERRAL_ANSWERED', X'01a19eeb8efb000000031fd80a416006', '{"company":"acme","referral":"01a199c532fb0000000115b095faec66"}', X'ea25e4d2300f8366b9c2813684fbada81d3c8b350d100f23e617375ccab57612');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 7, X'01a19eeb8efb000000031ff89eb299a1', '2026-11-03 01:00:00.123456', 'REFERRAL_ANSWERED', X'01a19eeb8efb000000031fda214e23dc', '{"company":"acme","referral":"01a199c532fb0000000115b36688229a"}', X'611518f1322dce9dcaad38b426d9015a29ad22279242561f676c5739379111e4');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 8, X'01a19eeb8efb000000031ff8f0d32927', '2026-11-03 01:00:00.123456', 'REFERRAL_ANSWERED', X'01a19eeb8efb000000031fdcdb2a6926', '{"company":"acme","referral":"01a199c532fb0000000115b3f5273f3e"}', X'a8c520f24fa53af4e1dad713dcf05e2a6a5cec3bdf4c498588b2496258d317f0');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 331, X'01a2396a56fb00000001055696bd7ac3', '2026-12-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a2396a56fb00000001054e3fc885f9', '{"by":"recruiter-3"}');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 332, X'01a2396a56fb0000000105594cb3b610', '2026-12-03 01:00:00.123456', 'LINK_ISSUED', X'01a2396a56fb00000001054e3fc885f9', '{"agency":"agency-1"}');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 333, X'01a2396a56fb00000001055b8d6734ec', '2026-12-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a2396a56fb0000000105521d959ae5', '{"by":"recruiter-3"}');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 334, X'01a2396a56fb00000001055df06bcb62', '2026-12-03 01:00:00.123456', 'LINK_ISSUED', X'01a2396a56fb0000000105521d959ae5', '{"agency":"agency-1"}');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 335, X'01a2396a56fb00000001055e4a59702d', '2026-12-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a2396a56fb000000010555f70a5214', '{"by":"recruiter-3"}');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 336, X'01a2396a56fb00000001055e5a1eb853', '2026-12-03 01:00:00.123456', 'LINK_ISSUED', X'01a2396a56fb000000010555f70a5214', '{"agency":"agency-1"}');
ALTER TABLE cr_event_pending AUTO_INCREMENT = 337;
INSERT INTO cr_identity_link (tenant, id, one_person, other_person, origin, state, reasons, score, made_at, decided_by, decision_reason, decided_at)
    VALUES (2, X'01a19eeb8efb000000021e42d0510ddf', X'01a19eeb8efb000000021df8a73b4aa4', X'01a19eeb8efb000000021dfa8a935bc8', 'MERGE', 'JOINED', '', 0, '2026-11-03 01:00:00.123456', 'operator-1', '', '2026-11-03 01:00:00.123456');
INSERT INTO cr_inbox (tenant, id, company, referral, person, consented_at, received_at, answer, answered_at, reason, first_known, commitment, stopped_at)
    VALUES (3, X'01a19eeb8efb000000031fd80a416006', 'acme', X'01a199c532fb0000000115b095faec66', X'01a19eeb8efb000000031fcd533a6922', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', 'ACCEPTED_NEW', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL);
INSERT INTO cr_inbox (tenant, id, company, referral, person, consented_at, received_at, answer, answered_at, reason, first_known, commitment, stopped_at)
    VALUES (3, X'01a19eeb8efb000000031fda214e23dc', 'acme', X'01a199c532fb0000000115b36688229a', X'01a19eeb8efb000000031fcfd8f815f1', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', 'ACCEPTED_NEW', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL);
INSERT INTO cr_inbox (tenant, id, company, referral, person, consented_at, received_at, answer, answered_at, reason, first_known, commitment, stopped_at)
    VALUES (3, X'01a19eeb8efb000000031fdcdb2a6926', 'acme', X'01a199c532fb0000000115b3f5273f3e', X'01a19eeb8efb000000031fd30bdc6059', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', 'ACCEPTED_NEW', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL);
INSERT INTO cr_inbox (tenant, id, company, referral, person, consented_at, received_at, answer, answered_at, reason, first_known, commitment, stopped_at)
    VALUES (3, X'01a19eeb8efb000000031fde298e3ad3', 'acme', X'01a199c532fb0000000115b72af62c99', X'01a19eeb8efb000000031fd4cd60d2d0', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_inbox (tenant, id, company, referral, person, consented_at, received_at, answer, answered_at, reason, first_known, commitment, stopped_at)
    VALUES (3, X'01a19eeb8efb000000031fe170dc5079', 'acme', X'01a199c532fb0000000115b730f5365e', X'01a19eeb8efb000000031fd5e18e92e1', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_instruction (tenant, id, partner, referral, kind, items, happened_at, noted_at, outcome, kept_record, kept_until, settled_at, alerted_at)
    VALUES (1, X'01a19eeb8efb000000011f78e28ba32a', 'agency-1', X'01a199c532fb0000000115db66d8a20a', 'CONSENT_WITHDRAWN', '', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, '2026-12-03 01:00:00.123456');
INSERT INTO cr_introduction (tenant, id, partner, programme, request_key, job_order, terms, credit, follows, requested_at, revision, steps, state, credit_use, moved_by, claim_step, claim_by, offer, offer_by, reason, note, joined_on, due_at, changed_at)
    VALUES (1, X'01a1b8ab5afb0000000102f13a374158', 'agency-1', 1, 'first', '{"title":"engineer","requestKey":"first","posting":"engineer","details":""}', '{"consumeAt":"JOINING","idleDays":180,"confirmationDays":14,"guaranteeDays":0,"ownApplicantMonths":12,"zone":"Asia/Tokyo"}', 1, NULL, '2026-11-08 01:00:00.123456', 5, 0, 'JOINED', 'CONSUMED', 'COMPANY', NULL, NULL, NULL, NULL, NULL, NULL, DATE '2026-11-08', NULL, '2026-11-08 01:00:00.123456');
INSERT INTO cr_introduction (tenant, id, partner, programme, request_key, job_order, terms, credit, follows, requested_at, revision, steps, state, credit_use, moved_by, claim_step, claim_by, offer, offer_by, reason, note, joined_on, due_at, changed_at)
    VALUES (1, X'01a1b8ab5afb0000000103107612a5c4', 'agency-1', 1, 'second', '{"title":"engineer","requestKey":"second","posting":"engineer","details":""}', '{"consumeAt":"JOINING","idleDays":180,"confirmationDays":14,"guaranteeDays":0,"ownApplicantMonths":12,"zone":"Asia/Tokyo"}', 2, NULL, '2026-11-08 01:00:00.123456', 1, 0, 'REQUESTED', 'RESERVED', 'COMPANY', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2027-05-07 15:00:00.000000', '2026-11-08 01:00:00.123456');
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
    VALUES (1, 1, 24, 'RESERVE', 'INTRODUCTION', X'01a1b8ab5afb0000000102f13a374158', 1, '2026-11-08 01:00:00.123456', 1, 1, 1, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 25, 'CONSUME', 'INTRODUCTION', X'01a1b8ab5afb0000000102f13a374158', 1, '2026-11-08 01:00:00.123456', 1, 1, 1, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 26, 'RESERVE', 'INTRODUCTION', X'01a1b8ab5afb0000000103107612a5c4', 1, '2026-11-08 01:00:00.123456', 1, 2, 1, 10, 0);
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
    VALUES (2, 1, 1, 'OPENING', 'COMMAND', X'01a19eeb8efb000000021defe9d13f62', 7, '2026-11-03 01:00:00.123456', 2, NULL, 7, 10, 0);
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
    VALUES (1, X'01a2396a56fb00000001056110759fba', 'MAIL', 'mail', X'01a2396a56fb00000001054e3fc885f9', '', 0, '2026-12-03 01:00:00.123456', NULL, NULL, false, NULL, NULL, NULL);
INSERT INTO cr_outbox (tenant, id, kind, destination, subject, note, attempts, not_before, lease_owner, lease_until, parked, traceparent, code, parked_at)
    VALUES (1, X'01a2396a56fb0000000105633846301e', 'MAIL', 'mail', X'01a2396a56fb0000000105521d959ae5', '', 0, '2026-12-03 01:00:00.123456', NULL, NULL, false, NULL, NULL, NULL);
INSERT INTO cr_outbox (tenant, id, kind, destination, subject, note, attempts, not_before, lease_owner, lease_until, parked, traceparent, code, parked_at)
    VALUES (1, X'01a2396a56fb000000010563b7ee15f5', 'MAIL', 'mail', X'01a2396a56fb000000010555f70a5214', '', 0, '2026-12-03 01:00:00.123456', NULL, NULL, false, NULL, NULL, NULL);
INSERT INTO cr_outbox (tenant, id, kind, destination, subject, note, attempts, not_before, lease_owner, lease_until, parked, traceparent, code, parked_at)
    VALUES (2, X'01a19eeb8efb000000021e35a4ef921e', 'HAND_OVER', 'agency-1', X'01a19eeb8efb000000021dffa5551437', '', 1, '2026-11-03 01:00:00.123456', NULL, NULL, true, NULL, 'http.422', '2026-11-03 01:00:00.123456');
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
    VALUES (1, X'01a1b8ab5afb0000000102fa41b142f2', 0, X'9adb66b52dfa8e691cf111f116d0a232833bc3a78356bf097e530af21df156a6bfd5e1dd748d01242e3f4e2436cca4684a24f7ee1b9e664ab8949ea5', '2026-11-08 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a2396a56fb0000000105453666a767', 0, X'0143fa9482dbcd13a7c6ab4a61be9d434df3158932f39eaf98dd26f4a92585b8cce831e62e3834d07b65c2daa0299b4f0e7549cfee0b98f852442afe', '2026-12-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a2396a56fb000000010547c83ab372', 0, X'd8423042110b1cb193b460d9bb543e4b982e7341e9bb988832221e5d8d7eb8fd3c06ef2aa5fc787fbc72b7db73da1c5dacce4722ed8888bb76838701', '2026-12-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a2396a56fb00000001054af17502a0', 0, X'bbd8ba2b5c7fcf7e3435913e6610fe1799f07f197471b2d47943ee8d12741ce7fa50cbaa0992a2e4b09adeb23fae7b2f48baa84a49c861f0da9bf94a', '2026-12-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (2, X'01a19eeb8efb000000021df5bdab9615', 0, X'4e3e028cbc2bd3559517e0b3884dfb4a3398136169df73748ab2ea09c61240f5ba5ec05b1f3dce1661892189da5cdd399b48f267b7811d500959a120', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (2, X'01a19eeb8efb000000021df73b36a7b6', 0, X'dd85d4515cb5f859e938bfd7fb77450dcef407f11ffec01a895c860c039c99fa50f5bb21e09e236cc0230fafb388baeecdfce9290341838c91e08420', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (2, X'01a19eeb8efb000000021df8a73b4aa4', 0, X'afb6424b69e2c50d5435d0efb2efcb39869f8d9ee355779bc690b4b565d90e06c8c74ad1fcedfda5e91ef9a8492092636c6973da978ca2d888e99280', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (2, X'01a19eeb8efb000000021dfa8a935bc8', 0, X'232746e6707671d617846bbb350c5b778f52fd3fa50a4f81a93c4548dcd989411f220d54beec051d8757ace36b48848ed138dff6978c26c51fe3ca63', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (3, X'01a19eeb8efb000000031fcd533a6922', 0, X'7ab7d1eafcf3ec8e67c224ef7d7a46f846c27d6667d9e71a35044d42d1f247ecb76854433ca635e8aa5e47a7d868935c1c6bc330d25b199bb34573a1', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (3, X'01a19eeb8efb000000031fcfd8f815f1', 0, X'fe9df83739725e1dce033e0c71867e54263fba0e96f0aa6766212c10db0c44553874574cd8dc5f5c30d1b5c6424b91481978d1ca27dff9ad7061e6d2', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (3, X'01a19eeb8efb000000031fd30bdc6059', 0, X'5499c1bb4168531a47dd77e909131345d32383e14780940aead522526c8300b8180e5d2c33aad46bae13472d9ca31a085dd890e5b55614896bacd52a', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (3, X'01a19eeb8efb000000031fd4cd60d2d0', 0, X'123d9b8eeba7cc3e839dd395b43f12a2254f4019f473f76ed6ef4622df675ce66b15b810aa9a788cb41e2ccfd36a0aaac1a6b27d228385be7fe7d0a1', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (3, X'01a19eeb8efb000000031fd5e18e92e1', 0, X'0654812ff204c648d7cb2d0ab682a611ddffdf80870211777ba38b885c6e5b02c5c363d180ba62c3e1901fe7062e67382944a5601562786db3cf43ee', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person_alias (tenant, person, merged_into)
    VALUES (2, X'01a19eeb8efb000000021dfa8a935bc8', X'01a19eeb8efb000000021df8a73b4aa4');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'0fa078a37e290fb808016d68af4d6c515dfc4b4dc7119d7a33e8275216495455', 'EMAIL', 0, X'01a199c532fb0000000115a6a65f28ee');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'1132a98cbf33499a1ad05928a70fdf37a098eff29ca1b7ab73f943dcc029d3c1', 'EMAIL', 0, X'01a1b8ab5afb0000000102fa41b142f2');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'177a8e6a756e4c0bd17111fd747c56fc6f6181220a9d4ca2593951fbe2a8d359', 'EMAIL', 0, X'01a199c532fb0000000115940702a36b');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'1d8440b675bcc6b306a7da61c6b7d3375ddb12cabe66ac14ba5ecf37eb019a3e', 'EMAIL', 0, X'01a199c532fb0000000115aa95f3c8ca');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'2bd43b72a947ce5601e78b0f5557649b7cc8d3680baef7899dd16b8e26a11c45', 'EMAIL', 0, X'01a2396a56fb000000010547c83ab372');
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
    VALUES (1, X'63a18bd9afb759c0acfedfae16a1eabcbb72163026c2f450a2edcf01a24530da', 'EMAIL', 0, X'01a2396a56fb0000000105453666a767');
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
    VALUES (1, X'ab1b4b1fd1057254693f18217df55a5b6390b7450c1efe95746f360a6e9bf1cc', 'EMAIL', 0, X'01a2396a56fb00000001054af17502a0');
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
    VALUES (2, X'2a5409a843d08ba2156004d2c0c1dd20e98701b7160ea04bf18b9279fcedfaab', 'EMAIL', 0, X'01a19eeb8efb000000021df8a73b4aa4');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (2, X'37e4bf3d4e017a63bef0f959d757dbe1cc777138e05d2f782d9bac2a96b9e86b', 'EMAIL', 0, X'01a19eeb8efb000000021df5bdab9615');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (2, X'82ff58da01bdea5f5d3165512e6611d3274aba975d9fa40442c75324bbe2e927', 'EMAIL', 0, X'01a19eeb8efb000000021df73b36a7b6');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (2, X'fd7df7d9cc746da6f5660521412122dea59368b725ee6f58bdc493ee7e9aae11', 'EMAIL', 0, X'01a19eeb8efb000000021dfa8a935bc8');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (3, X'4d53520356c19e2d61263059bb9d913a1cbb8a4ca82a010dd2d882d5203c1430', 'EMAIL', 0, X'01a19eeb8efb000000031fd4cd60d2d0');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (3, X'5cdf0bdd78a673d7602373696f02e8a0be2f2cf3ad414b17ff30038fa5b74ccf', 'EMAIL', 0, X'01a19eeb8efb000000031fd5e18e92e1');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (3, X'7ababf7e890c9cefdec59081fd5220087c73f3308701de6d70ce07d4df6a8fb7', 'EMAIL', 0, X'01a19eeb8efb000000031fd30bdc6059');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (3, X'b02c7294f546a305eeacfca412a8bcef6d3a9477454def44912418c1acff092f', 'EMAIL', 0, X'01a19eeb8efb000000031fcd533a6922');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (3, X'cb7009dabd326f97c7cb45e18848a614b8973b959366be29394db3726d45159e', 'EMAIL', 0, X'01a19eeb8efb000000031fcfd8f815f1');
INSERT INTO cr_programme (tenant, programme, agency, created_at)
    VALUES (1, 1, 'agency-1', '2026-11-02 01:00:00.123456');
INSERT INTO cr_programme (tenant, programme, agency, created_at)
    VALUES (2, 1, 'agency-1', '2026-11-03 01:00:00.123456');
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011e4af5855e7e', 'hand-over/01a199c532fb0000000115b095faec66', 'FORM', X'01a199c532fb0000000115b095faec66', X'01a199c532fb00000001157eb2ac0884', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011e45ce49589d', 2, 0, X'fab6a567f0321ab97178554f6f91c71d18731185f01883f905efd1a6de32662a56ea800dad56dcca2e4a37b4dd5e7dfe27e539c69955912a0daf74c300f7c4c8ab524262d808bc', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'aaf9f041c359413d6a59d7b12dd988adad50d9970ab24aa8b8b1af5e3ef9adc9', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011e463de84a48', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011e538bf58db1', 'hand-over/01a199c532fb0000000115b36688229a', 'FORM', X'01a199c532fb0000000115b36688229a', X'01a199c532fb00000001157f74cd59d0', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011e4db90fae33', 2, 0, X'63ab26347e8fda99164e4c731d5e61327d259d2afb0472cd9c20f526e51176c04ff146957a61a203ad01376596ddc04035d3dfde6686eef133cc569c0d71596cb4805b4fbd2611', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'4bf57eb9b61540136d995817e9c60be774c48ff242e4c238208ad5b20801e5f4', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011e5017ca587f', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011e5ce6d106d6', 'hand-over/01a199c532fb0000000115b3f5273f3e', 'FORM', X'01a199c532fb0000000115b3f5273f3e', X'01a199c532fb00000001158319b4f5cb', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011e53bed05ac2', 2, 0, X'dd87e221d6257ae8b9785f098f401e3751a7c2b2056227849968d8105d6bbbc03d46c9da87c145b1b29e27376812adbd21d29a0ff3f70437c8d3a9d5df83c3588ca2eb8fd0fa4b', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'04cfff207ea04d0f08a7f9d11c415b5ededf1a8b82b40010eadd4bbf750e9e4f', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011e545881f696', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011e67414c66e1', 'hand-over/01a199c532fb0000000115b72af62c99', 'FORM', X'01a199c532fb0000000115b72af62c99', X'01a199c532fb000000011583409b1345', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011e5f3142d373', 2, 0, X'bd79909a156923522c5a92cacdcb435216c32996c08f2dce69cc2bd00971c706ae9eac4b6cd47ab4a88915d3c0cb70f372181143a0d4d33cbdad764b9e90eb96af4ef5ee79136a', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'55da3071ffc241d815613ba439cfe302da6eddb750b00446546d1530df89170b', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011e62ace32cd0', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011e7078e61b91', 'hand-over/01a199c532fb0000000115b730f5365e', 'FORM', X'01a199c532fb0000000115b730f5365e', X'01a199c532fb000000011585482a5105', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011e68c19b584b', 2, 0, X'c4aea2dabd1c56a6a2cd91da7387abfda79594fb8d25320a56d6980ee7be73ee25c9188ab46ae22255474638d861670090a2a623694b8fe9d47f53ac5ea46dbf28c14815ac03e7', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'097ccb9d44329c14e776f4269ea62a8581f76e5fd1a2ea48d7917f653df94987', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011e6b41643183', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011e7a614e2439', 'hand-over/01a199c532fb0000000115b86b2ecdfe', 'FORM', X'01a199c532fb0000000115b86b2ecdfe', X'01a199c532fb00000001158619515bb9', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011e725a016748', 2, 0, X'86502e8d90ac4278ee4df37aa4a75ffb69f626adfb6a04299e286e9578ea01f20e314c61a14fb051873f912117561864c09c37677a7551fc79a039d998fc23c4eee3206e6e2bf9', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'ca6576f238a51ff04104b5bec6eada191d00fde016f1ff5c81fc367c4041bdcb', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011e74458dd8f7', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011e8215d8b703', 'hand-over/01a199c532fb0000000115bbcd3780ad', 'FORM', X'01a199c532fb0000000115bbcd3780ad', X'01a199c532fb00000001158852cd643d', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011e7b2abb8056', 2, 0, X'4c75fde34482a89700a36d58fcaeb97271ff338a7359667577f0024f127a701c0ad2fd59e8ea8d06d37709d335671a8b788ba8a0d8259b3d454fc349ef973eac7f0f815f1cf67b', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'a69cafd41d4dab5cdbfe2c3b8154244a17e8dbcff7301e9a308e1bf0926fbb0c', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011e7b6c544089', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011e8b347a29b4', 'hand-over/01a199c532fb0000000115bf0d41b887', 'FORM', X'01a199c532fb0000000115bf0d41b887', X'01a199c532fb00000001158a9ecb402b', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011e838a9d5676', 2, 0, X'09689956cab278069534607c4e56a5ef2aa5deb210f2e7f493824c1e8cf0a454d0dbb7c078a29e66e8e22e03f2d34ad0146763a8ca6a5aefbbf2343aeb99c0b477caee8b639c00', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'24e325db7711d77f94c7694ade839293cec2dcc045c1f286f2c65c49bd7ced08', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011e8504dcded4', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011e9513788ee6', 'hand-over/01a199c532fb0000000115bf7d2a6453', 'FORM', X'01a199c532fb0000000115bf7d2a6453', X'01a199c532fb00000001158d9163d744', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011e8be527d5dc', 2, 0, X'81b126bca866705921826f4afb5b91667737acf52a3703033a0a7431a5617ab5e4785e203860377fa212b4cada5c1668739c30cbaa2836af01ac5257554fbf25e33b2a6bd35588', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'c5b769b00ac8901c0261d3fe670eb0100fa2d26f6b564e957081f23b641d19e8', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011e8f5d5b1fa5', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011e9e58cb32d8', 'hand-over/01a199c532fb0000000115c2c3d0db63', 'FORM', X'01a199c532fb0000000115c2c3d0db63', X'01a199c532fb000000011590a0aa435b', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011e95d5d527e2', 2, 0, X'4c98ecfe860e4e991a8b899e6dd3f0ea1f172332ee1d8a3b629c81bd7d4918ee2d2163c809a981d6cd414d3107075571f0c4fc2d5455b0517a744f2e32f554b8918e4fc8acf040ec2c', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'513b371bee2d05b5ae47597611c24827544d52bdd8b1710bc7232622909e0961', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011e9620ab3945', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011ea706165cf9', 'hand-over/01a199c532fb0000000115c48edf3571', 'FORM', X'01a199c532fb0000000115c48edf3571', X'01a199c532fb00000001159397aca93e', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011ea179faa147', 2, 0, X'735f2847add8f880d83fa3f9aeadb2e3906a92ad9b68753b5ccd835fec9d698795143d12589d4b91eeb97cf982e6cad9c8f51a27d3640b22b4aca0078523057c9425dbf4fb014bfd02', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'27a53544c240c1354a6c79e6871c985b8171603ae84f9d9a0d2b5c23d592f7b5', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011ea3f4b4973a', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011eb00b264c52', 'hand-over/01a199c532fb0000000115c4e1d28179', 'FORM', X'01a199c532fb0000000115c4e1d28179', X'01a199c532fb0000000115940702a36b', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011ea7f1bbbb0e', 2, 0, X'10346cd5dc54ecd93ace49029ee6383bc475a9a1e7a372fd4c45bcaa35104578ee93130d14dfc356a47406e5e22c5f46abdd0fb82d3c6ee23f584e7ee3b322837773ea00b98cd4fb6f', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'af8c9ba9a6e798bc48801915ff2624554cc086810a89903c9e52dbaabfd5ec93', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011eaa0ed120d0', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011eb8b7957ea1', 'hand-over/01a199c532fb0000000115c791b85b4e', 'FORM', X'01a199c532fb0000000115c791b85b4e', X'01a199c532fb000000011596c310c16f', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011eb20abe397c', 2, 0, X'01371a7067a584d89d441ee598e1d29808b719c4222818f634865572f0fb537de829557b0ed6acb1ef79b22c1ec0fb996895e2c25f16843a5cc1ca1fb1c56b3118c3fc5c34fa84b232', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'acddefe35fb007399bf85efd93fbcd54d999bf04f205cbe3beb6e4c0b7dcc5fa', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011eb3b831c164', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011ebfff19dae3', 'hand-over/01a199c532fb0000000115c7baf07955', 'FORM', X'01a199c532fb0000000115c7baf07955', X'01a199c532fb00000001159a45a0613a', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011eb8ec570d7e', 2, 0, X'aaa95e1f26e622957125acf5dd5dbbe16eb51f00dab54e4a48d4cf1580f94881466aef5456347aedda34e997a693ecc685c5c329673dfabe91c84c8ca43b133e3a4037e540c37f9afb', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'ee7092a764c1da35a015967cfa18e83a1ce43f588447f318e76ddd997c60373a', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011ebabc890ca6', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011ec750fdf411', 'hand-over/01a199c532fb0000000115c927e6f494', 'FORM', X'01a199c532fb0000000115c927e6f494', X'01a199c532fb00000001159dc2985f99', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011ec108761e18', 2, 0, X'c80cacb9776e8dbc87c2bede7f7363e3544d9fc2ca1991f3ef8ce8edadb06c5ffcebc9fa68dfaf3d7627a17a861d93fdc07b529de2d6ccb2de176c539334fb5dfab7561fa338bc38a7', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'1f5460cb54c94a2d323626381f7c7a118d973b4696c5e946b50c51eb26d93aa0', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011ec219aa4b9f', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011ece93f349e5', 'hand-over/01a199c532fb0000000115cc27d16099', 'FORM', X'01a199c532fb0000000115cc27d16099', X'01a199c532fb00000001159f53feb885', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011ec824c87d05', 2, 0, X'21250adde80b8689eef10cb24b57859352e77c42573dc82c13128307baf139309656f8f5da141593a5b529eba114020f0de9dfcd830ceefe9c0936fc55057d0dc3a0a21ef3f4870112', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'd1c5ca6bcf7610fd2e35d7b38d5ade77049c1ff3f15dd3f218396fb248a51e6d', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011ec899032667', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011ed4f5b95a36', 'hand-over/01a199c532fb0000000115cde4ba6e49', 'FORM', X'01a199c532fb0000000115cde4ba6e49', X'01a199c532fb0000000115a2267dbbb3', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011ecf8936bc86', 2, 0, X'7911f0fc93956bab06eb2c37031782764cd67182e1ff639f14a022dc18e65107d4314d7a871defe7f1a151f7ab7c7d54ec6fb89bc7e0ca9ec0c7efce4578683517cecb475d36c46325', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'8c13cab7327e3121dfbbe762edbbebaef83a41d82a61b77ee75f07380292d714', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011ecfc76c598c', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011edee04fd032', 'hand-over/01a199c532fb0000000115cf25c894ab', 'FORM', X'01a199c532fb0000000115cf25c894ab', X'01a199c532fb0000000115a51c089f8f', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011ed5252948f4', 2, 0, X'1d8087a66e98a975f29ba129afa78a4478252c2674f5dd7e4f2109a7e665c93304322a12e89c74d9047667529231d5c16927b1c01705272a9b87efe6b95d540590d4265152beedf73e', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'dc624c1c34642bc6602cc59b1bca175e449acf76bc301160d99435e88cfd50dc', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011ed6c6fb26c6', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011ee6b52f1b6f', 'hand-over/01a199c532fb0000000115cfe828641d', 'FORM', X'01a199c532fb0000000115cfe828641d', X'01a199c532fb0000000115a6a65f28ee', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011edee4486fb8', 2, 0, X'0445b01e7431e4d8a3e25a7eaf4ce4660446edb3f55f8e0217baa8b02c17d5a6d472448af262bce47cff37ea1f046cc5bac6a59ff22bee4c1f626e59593ff84f64d6bdfce3de310936', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'4f38153f99f1aa3495c72c396206c2649d2323b0e123d36022a2652a45c29c5b', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011edfcc4db1f0', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011eecea4c5542', 'hand-over/01a199c532fb0000000115d3479a0668', 'FORM', X'01a199c532fb0000000115d3479a0668', X'01a199c532fb0000000115a8d9dc7f9a', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011ee9a1c2791e', 2, 0, X'85f31c3f056ba66714921f45d58d1fa9883ffb477b30c480a2fe470542dfc4af2e712551816c52c5169bf9be4ddfaff74deaf8a22de3f49ac034b7b1f3d93ecf0e4fde7c32effd3736', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'6275f7bf841bd6a5fbe53d3a5ad117348d76adc2a27b60bddc52dd237b06ee73', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011eeace9a992c', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011ef5ffb14d44', 'hand-over/01a199c532fb0000000115d645386619', 'FORM', X'01a199c532fb0000000115d645386619', X'01a199c532fb0000000115aa95f3c8ca', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011eee50c18254', 2, 0, X'53c3dd7b83ebdc403a9b7eeaf429f3f01af0e87b1b66290df7789e2d7f8dc731c62b353b30d7440b95c2513950377b9fe9baf75f4bff0bb724ccb3e40be816428227bcef8d804273be', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'96d0453a90c501aea010a4f8b23e17812bb015d8ed5db6b9fa252f0112bb86c2', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011eefa1340056', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011efd4fdc67dc', 'hand-over/01a199c532fb0000000115d77f5a6e2f', 'FORM', X'01a199c532fb0000000115d77f5a6e2f', X'01a199c532fb0000000115aace29468c', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011ef8e662f47f', 2, 0, X'e18b05a626e0878e61dd7a605ba5f607771cacd3834a76aad3e956b8967ac99ca9816e1d924d1cc64a2f119dbf1e9d22e45e9290332e08f154a07dcc9f7835334b21fac19d39be42d7', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'e35864f879932c60b2db10daea963682159ea8f5ad9c27af241434a0655d212c', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011ef996c89920', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011f0868a344c6', 'hand-over/01a199c532fb0000000115d88a2f2ae4', 'FORM', X'01a199c532fb0000000115d88a2f2ae4', X'01a199c532fb0000000115ac09637d84', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011efe4d503f89', 2, 0, X'947e7f45d99606f85ef5f65bdf6b5a255849bcaf3491464ef2334f398beb6d53b0dee770103333618af0fe251f35d01a72c260ff5fa0b6a6c70f118e0eba4f9a92066062b53a55d818', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'3ae413d6bb2fc84888acea94ce7df007a9e5b4e44c6caf6fb252f8192de049f2', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011f00a05668eb', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011f132d17b302', 'hand-over/01a199c532fb0000000115db66d8a20a', 'FORM', X'01a199c532fb0000000115db66d8a20a', X'01a199c532fb0000000115afb022b529', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011f0b2d4ec731', 2, 0, X'dc242d33eed6f6885642174b95cb340e0f12f00a2fc21f7fea5362576b07e0a0755d206157d49c2465879270e280d71e3c8d61d3cd1805a726bf4cad58fd7d4ae9e4cb0ee45f9f7fa3', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'6bce162a7bfcb58ee3b307b939d8b3ec61caa8e997e088492493da862d0bea55', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011f0d4e250b70', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (2, X'01a19eeb8efb000000021e2bed0ab946', 'hand-over/01a19eeb8efb000000021dfc59348721', 'FORM', X'01a19eeb8efb000000021dfc59348721', X'01a19eeb8efb000000021df5bdab9615', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000021e232e50ea65', 2, 0, X'b72435ed9fbe4dadeecc1bd41ec9572f5cb9e00f0cda55f75cd39da9885f1f02134336e8f980cbbccb57a4a391b9202a7417e84b37bb81f8ade90b930f4851182217201e5da7fd', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'aaf9f041c359413d6a59d7b12dd988adad50d9970ab24aa8b8b1af5e3ef9adc9', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000021e25799b28da', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (2, X'01a19eeb8efb000000021e3b1781e7a5', 'hand-over/01a19eeb8efb000000021dffa5551437', 'FORM', X'01a19eeb8efb000000021dffa5551437', X'01a19eeb8efb000000021df73b36a7b6', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000021e34291110f7', 2, 0, X'e668a5971646e0b72950bf293f1f16f483b21372ac8ebdf5bf474b16c186c2863ceddc27d948915373e2b601fc790e1ba94ceff77dca905fe9afad37570dc34587d7e988f41877', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'4bf57eb9b61540136d995817e9c60be774c48ff242e4c238208ad5b20801e5f4', '2026-11-03 01:00:00.123456', 'NOT_PROVIDED', '2026-11-03 01:00:00.123456', 'recipient:http.422', NULL, NULL, '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_qualification (tenant, referral, programme, state, findings, since, hold_until, decided_by, note, changed_at, due_at)
    VALUES (2, X'01a19eeb8efb000000021dfc59348721', 1, 'HELD', '', '2026-11-03 01:00:00.123456', '2027-05-01 15:00:00.000000', NULL, NULL, '2026-11-03 01:00:00.123456', '2027-05-01 15:00:00.000000');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until)
    VALUES (1, X'01a1b8ab5afb0000000102fdc8c68bae', 'proposal/01a1b8ab5afb0000000102f68a1f15b0', 'agency-1', 'PROPOSAL', X'01a1b8ab5afb0000000102f13a374158', X'01a1b8ab5afb0000000102fa41b142f2', '紹介株式会社', '東京都港区', '代表取締役', 'STORED_PROFILE', '2026-11-08 01:00:00.123456', '求職者本人から職業紹介のため直接取得し、本人の同意により提供', 'CONSENT_27_1', 'notice/7', 0, 0, X'3804af2cc694e2963d36682deb50847af44365b6f050defcab72eb8bc5ca4186085339a795de6f1eabff8f76712487b183fad6b77b0ad5d843f0b93c30a31ef8a03def214b498464137be3', 'MAIL,NAME,PROFILE', 'EACH', NULL, NULL, X'912be7e8a7ea852d890855054cfdcc99e5d9edd87fa1da05aa5f306e0867b260', '2026-11-08 01:00:00.123456', '2029-11-08 15:00:00.000000');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until)
    VALUES (3, X'01a19eeb8efb000000031fe217dc4111', 'hand-over/01a199c532fb0000000115b095faec66', 'acme', 'FORM', X'01a19eeb8efb000000031fd80a416006', X'01a19eeb8efb000000031fcd533a6922', '株式会社アクメ', '東京都千代田区', '代表取締役', 'DECLARED_BY_PROVIDER', '2026-11-03 01:00:00.123456', '応募者本人が同意の画面で入力し、本人の同意により提供', 'CONSENT_27_1', '01a19eeb8efb000000011e45ce49589d', 2, 0, X'41d6258bd330d51b56e60bb542a1abadba5e20250a132e50bc8ee2083a2b9cfcf59ab03974e7fc7b4b74c90480226a0e5078f82a0960c7779b9be58e381ac38034b96dcc765f08', 'MAIL,NAME,WISHES', 'EACH', NULL, NULL, X'aaf9f041c359413d6a59d7b12dd988adad50d9970ab24aa8b8b1af5e3ef9adc9', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until)
    VALUES (3, X'01a19eeb8efb000000031fe29b37df45', 'hand-over/01a199c532fb0000000115b36688229a', 'acme', 'FORM', X'01a19eeb8efb000000031fda214e23dc', X'01a19eeb8efb000000031fcfd8f815f1', '株式会社アクメ', '東京都千代田区', '代表取締役', 'DECLARED_BY_PROVIDER', '2026-11-03 01:00:00.123456', '応募者本人が同意の画面で入力し、本人の同意により提供', 'CONSENT_27_1', '01a19eeb8efb000000011e4db90fae33', 2, 0, X'9965bcdd1e51bab0d352f3a1bb30e8db5c1f1490db615d924309b89b66b4c39e9e31681a53f1c391dda895bdaaae09a7869794a02d01b593515fba8b2de16a8f654a2df218ae54', 'MAIL,NAME,WISHES', 'EACH', NULL, NULL, X'4bf57eb9b61540136d995817e9c60be774c48ff242e4c238208ad5b20801e5f4', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until)
    VALUES (3, X'01a19eeb8efb000000031fe5b6b3bd97', 'hand-over/01a199c532fb0000000115b3f5273f3e', 'acme', 'FORM', X'01a19eeb8efb000000031fdcdb2a6926', X'01a19eeb8efb000000031fd30bdc6059', '株式会社アクメ', '東京都千代田区', '代表取締役', 'DECLARED_BY_PROVIDER', '2026-11-03 01:00:00.123456', '応募者本人が同意の画面で入力し、本人の同意により提供', 'CONSENT_27_1', '01a19eeb8efb000000011e53bed05ac2', 2, 0, X'4dabaa5982992e1df79522ef30152dffeaf4c32dc8be3f876a3f21cb4a31e8ea2ff2dba1a24dfed625e519e9a1cd46c90794a85f45c198f38c03a85842d5ec6e6966403d6392f1', 'MAIL,NAME,WISHES', 'EACH', NULL, NULL, X'04cfff207ea04d0f08a7f9d11c415b5ededf1a8b82b40010eadd4bbf750e9e4f', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until)
    VALUES (3, X'01a19eeb8efb000000031fe89768fffe', 'hand-over/01a199c532fb0000000115b72af62c99', 'acme', 'FORM', X'01a19eeb8efb000000031fde298e3ad3', X'01a19eeb8efb000000031fd4cd60d2d0', '株式会社アクメ', '東京都千代田区', '代表取締役', 'DECLARED_BY_PROVIDER', '2026-11-03 01:00:00.123456', '応募者本人が同意の画面で入力し、本人の同意により提供', 'CONSENT_27_1', '01a19eeb8efb000000011e5f3142d373', 2, 0, X'6dc6e4202b746436449874c7fcbf18f008e415d210359f9d3b873825072100e8baec990917e4667cb867ced8bea0647f8e08ac0a39b3c7f407f52bac5c1493351a16d232f86ead', 'MAIL,NAME,WISHES', 'EACH', NULL, NULL, X'55da3071ffc241d815613ba439cfe302da6eddb750b00446546d1530df89170b', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until)
    VALUES (3, X'01a19eeb8efb000000031fea7e48b2d4', 'hand-over/01a199c532fb0000000115b730f5365e', 'acme', 'FORM', X'01a19eeb8efb000000031fe170dc5079', X'01a19eeb8efb000000031fd5e18e92e1', '株式会社アクメ', '東京都千代田区', '代表取締役', 'DECLARED_BY_PROVIDER', '2026-11-03 01:00:00.123456', '応募者本人が同意の画面で入力し、本人の同意により提供', 'CONSENT_27_1', '01a19eeb8efb000000011e68c19b584b', 2, 0, X'533b9b8ff755c1725204d3c49b0795fc9afa6f6606b80a60194c71f692e08ec2362de4cfac8ad3205de2dc295c0082c4e3aa3955285f30c92fa364c76a87cd50d5429fb36ffbbc', 'MAIL,NAME,WISHES', 'EACH', NULL, NULL, X'097ccb9d44329c14e776f4269ea62a8581f76e5fd1a2ea48d7917f653df94987', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000');
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
    VALUES (1, X'01a2396a56fb00000001054e3fc885f9', 1, X'01a2396a56fb0000000105453666a767', 'ISSUED', NULL, '2026-12-03 01:00:00.123456', '2027-01-02 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', '2027-01-02 01:00:00.123456');
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a2396a56fb0000000105521d959ae5', 1, X'01a2396a56fb000000010547c83ab372', 'ISSUED', NULL, '2026-12-03 01:00:00.123456', '2027-01-02 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', '2027-01-02 01:00:00.123456');
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a2396a56fb000000010555f70a5214', 1, X'01a2396a56fb00000001054af17502a0', 'ISSUED', NULL, '2026-12-03 01:00:00.123456', '2027-01-02 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', '2027-01-02 01:00:00.123456');
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (2, X'01a19eeb8efb000000021dfc59348721', 1, X'01a19eeb8efb000000021df5bdab9615', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-03 01:00:00.123456', '2026-12-03 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (2, X'01a19eeb8efb000000021dffa5551437', 1, X'01a19eeb8efb000000021df73b36a7b6', 'CONSENTED', NULL, '2026-11-03 01:00:00.123456', '2026-12-03 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, NULL, NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (2, X'01a19eeb8efb000000021e017e253bce', 1, X'01a19eeb8efb000000021df8a73b4aa4', 'EXPIRED', NULL, '2026-11-03 01:00:00.123456', '2026-12-03 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (2, X'01a19eeb8efb000000021e0462df4925', 1, X'01a19eeb8efb000000021dfa8a935bc8', 'EXPIRED', NULL, '2026-11-03 01:00:00.123456', '2026-12-03 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115b095faec66', 'application-1', X'1fc4560f4fedb8e3bceb7eeea992760ac08fd11bf6824b1bf4baa1566becb445', X'01a199c532fb00000001157eb2ac0884', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115b36688229a', 'application-2', X'ffbc9d1c11a976341121007c390e8dca950d49067ce5d7db1dcb41c5950f8fde', X'01a199c532fb00000001157f74cd59d0', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115b3f5273f3e', 'application-3', X'ac100ca9bf2a560e57ad943aee44bc974b2064ede2a2099694d28dcf9eae64d2', X'01a199c532fb00000001158319b4f5cb', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115b72af62c99', 'application-4', X'094d9f73b849284587f246505c1059116354356a2e58024bb40edabd963bfd1e', X'01a199c532fb000000011583409b1345', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115b730f5365e', 'application-5', X'faa34599fcfaed4c444d634bf56734c798d1f418ce58a60158b45bbbc78b35e8', X'01a199c532fb000000011585482a5105', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115b86b2ecdfe', 'application-6', X'a98a0223f4448fe6146c003c1024b16c4ef12f112718e880ad61973411b0c554', X'01a199c532fb00000001158619515bb9', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115bbcd3780ad', 'application-7', X'83134cef8e990623694bac34f4bcf92b4d1ba3ecbf60e57aae36a43d4233bbed', X'01a199c532fb00000001158852cd643d', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115bf0d41b887', 'application-8', X'0486b783da6bd1ea5b4f84b5837c1de288a7807ff8b81e90031441cfbe3e1e85', X'01a199c532fb00000001158a9ecb402b', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115bf7d2a6453', 'application-9', X'e59e8bc76ad2f826967c37e570af1e92a2f85cddd6d5e90606c5e86e27eb91da', X'01a199c532fb00000001158d9163d744', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115c2c3d0db63', 'application-10', X'7aa21a0065a9f2deb5a96a817794b7523563d8922659ee76be5934ddda3d300a', X'01a199c532fb000000011590a0aa435b', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115c48edf3571', 'application-11', X'3233cd52980aa82932a21124cab2229f7a375ec2d1046564baa4c9ec900a8fcd', X'01a199c532fb00000001159397aca93e', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115c4e1d28179', 'application-12', X'fbb3a0c991d2823b919aa339ce51ca18a5d421b4af9034fed27fbe534495d950', X'01a199c532fb0000000115940702a36b', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115c791b85b4e', 'application-13', X'd115acc4cedd120dbc9592e3057b457c2dc335c7771b472d86da458abc656fc8', X'01a199c532fb000000011596c310c16f', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115c7baf07955', 'application-14', X'1ea4bf06dfa75286a39ad09621da120ccea5c0a394bf615d95de9707b4c626aa', X'01a199c532fb00000001159a45a0613a', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115c927e6f494', 'application-15', X'4ebf15d4d1e793c4b624e7c31626c9620e8b6f506c1a1cc496c182ad5ba8080b', X'01a199c532fb00000001159dc2985f99', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115cc27d16099', 'application-16', X'01d9efe0af50487fe3de6a6df55575a5c24cfa71eb1c79d1ffab0af4b986a257', X'01a199c532fb00000001159f53feb885', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115cde4ba6e49', 'application-17', X'26dc006dfd27b70e161d971571b6afdf21a1e8581e6f9242d694fc3716827fa1', X'01a199c532fb0000000115a2267dbbb3', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115cf25c894ab', 'application-18', X'57f7c2bd063ac0f2189ba9c0a8ef1b2aaff2e36b89f14ba8e5a8d046a95f4649', X'01a199c532fb0000000115a51c089f8f', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115cfe828641d', 'application-19', X'59c4ac2cac82db8dd38c6bf6b02ed63c3565b9f18a4a648004f2fdbacc876a0a', X'01a199c532fb0000000115a6a65f28ee', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115d3479a0668', 'application-20', X'b51af927627db2dc09d2ed7b77366931a51cfa5b06c247abfbe0470f9a9e9636', X'01a199c532fb0000000115a8d9dc7f9a', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115d645386619', 'application-21', X'70322f05540c5f92874edfc088a793abc9728b57020ce7d846eec442f7c6f844', X'01a199c532fb0000000115aa95f3c8ca', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115d77f5a6e2f', 'application-22', X'93610bb0d35fd2fd6d0619591ccb710e7980bdc5e22b18673f73008dd9a23403', X'01a199c532fb0000000115aace29468c', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115d88a2f2ae4', 'application-23', X'3c92d6e7e6108a0e02e4d01a6f6e20f28d32b075654c837d24c689207a4284fe', X'01a199c532fb0000000115ac09637d84', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115db66d8a20a', 'application-24', X'26446b31047c94de0622b32f87e173f6e6b18fedf1389f0da715267b72d27723', X'01a199c532fb0000000115afb022b529', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a199c532fb0000000115dcf10ae195', 'application-25', X'cbd1318b35921fefb5e5db1c66402db4d9cc38a29324589e96e85396601bbbf4', X'01a199c532fb0000000115afe9b6dc2f', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a2396a56fb00000001054e3fc885f9', 'application-26', X'e5c73e092d2e075116f0bf76928824be1dca80f133cc28586fc9a257e2bc6170', X'01a2396a56fb0000000105453666a767', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-12-03 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a2396a56fb0000000105521d959ae5', 'application-27', X'f226bb03a1e3137021b1ad11f4d5a477a7c8f0865c42cb3a8de4ee46f9e685b4', X'01a2396a56fb000000010547c83ab372', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-12-03 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (1, X'01a2396a56fb000000010555f70a5214', 'application-28', X'fd067dd888afff9d7425c9a2793f498031bda92c79567b03a1c85d3a5455e909', X'01a2396a56fb00000001054af17502a0', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-12-03 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (2, X'01a19eeb8efb000000021dfc59348721', 'application-1', X'1a203c28ab1d00a32c5e99f11a598b10c741bdb0a1ded780ce6c62cda20d4700', X'01a19eeb8efb000000021df5bdab9615', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-03 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (2, X'01a19eeb8efb000000021dffa5551437', 'application-2', X'b51549b133a44ec29cae309d613895d52ffdc6765c8bf2baa29d3e1fa63d4121', X'01a19eeb8efb000000021df73b36a7b6', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-03 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (2, X'01a19eeb8efb000000021e017e253bce', 'application-3', X'607059a6ee63039df023accf01a4e0aac7b0480c40f67b854e9e8a5b2dad5744', X'01a19eeb8efb000000021df8a73b4aa4', '2026-11-02 01:00:00.123456', 'recruiter-1', '2026-11-03 01:00:00.123456', NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin)
    VALUES (2, X'01a19eeb8efb000000021e0462df4925', 'application-4', X'9fafe601578f7a9228e89fefa2bdb01ba0bd1270ee314504504a8888eb939f40', X'01a19eeb8efb000000021dfa8a935bc8', '2026-11-02 01:00:00.123456', 'recruiter-1', '2026-11-03 01:00:00.123456', NULL, NULL);
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
    VALUES (1, 1, DATE '2026-11-02', 'ISSUED', 1, 25);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-02', 'MAILED', 1, 5);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-02', 'MAILED', 3, 20);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'ACCEPTED_DUPLICATE', 0, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'ACCEPTED_NEW', 3, 21);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'ANSWERED_WITHIN_1_HOUR', 0, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'ANSWERED_WITHIN_1_HOUR', 3, 21);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 0, 2);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 1, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 2, 2);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 3, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 4, 2);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 5, 4);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 6, 5);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 7, 7);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'COUNTED', 3, 21);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'GRANTED', 3, 2);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'SENT', 6, 24);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'WITHDRAWN', 3, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-08', 'FREE_HIRE', 1, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-12-03', 'EXPIRED', 6, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-12-03', 'ISSUED', 3, 3);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'ACCEPTED_NEW', 5, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'ANSWERED_WITHIN_1_HOUR', 5, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'CONSENTED', 0, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'CONSENTED', 7, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'ISSUED', 3, 4);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'MAILED', 1, 3);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'SENT', 2, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-12-03', 'EXPIRED', 2, 2);
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
    VALUES (1, 'CONTACT', X'01a2396a56fb00000001054e3fc885f9', X'01a2396a56fb0000000105453666a767', X'5db4ebab1f85a063ee610a895997f5958dd61f881ef9cc9eff2b4cb274b72f37828bb6acbc37c285bdba3e5679e9a8010eb20384c2b610945f342952ca1907b1ab3524a0853bfcd7e01a8fa3adf420f423c2ec7d61');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (1, 'CONTACT', X'01a2396a56fb0000000105521d959ae5', X'01a2396a56fb000000010547c83ab372', X'fca2e64e6cb0b148169538ca89f1f567946870a437a598108db29ed3fa5b891e41e11d3dd6666334de7205c6fe0a1b33935e6c961e6513dc4cb1b4ffffc870346a846fc7cedf1f0cbbc616229f32aab20c0a50d256');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (1, 'CONTACT', X'01a2396a56fb000000010555f70a5214', X'01a2396a56fb00000001054af17502a0', X'32ff8fcf73de5a040932d5aa3113f3c125754e1a10885480889bca2e5389c3aaccd6fa7f2711037a66d739f3f13a3bfba98031903c842875115a1686bfc536ca25b9a7135d394438fd7a196297e1afa6c984d39328');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (2, 'ANSWERS', X'01a19eeb8efb000000021dffa5551437', X'01a19eeb8efb000000021df73b36a7b6', X'');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (3, 'ANSWERS', X'01a19eeb8efb000000031fd80a416006', X'01a19eeb8efb000000031fcd533a6922', X'f78cc74ebfaf1216d5f187117d0f8302f9f3c241d674ff039457e81b2e4154b8c03b39f98cadfd954e6fe7abf88003c9a72ae9d4da29126b0225d75a4a7ba8245df2259d3ec53a');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (3, 'ANSWERS', X'01a19eeb8efb000000031fda214e23dc', X'01a19eeb8efb000000031fcfd8f815f1', X'4062bb265ad83b506db7c9aabd2426293096692a6b8ac498e62cdb7fb7379b3505abcccc0f534145e89c388d9f73a4da63df59e186e4f2c2d465bb80b94dbd228c05f98947bf09');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (3, 'ANSWERS', X'01a19eeb8efb000000031fdcdb2a6926', X'01a19eeb8efb000000031fd30bdc6059', X'435aaeb366d264413d1923157dbf61983837f10ccbd5aefe23da01b4e17b4156125308a75c02c612bdb6254194cc58a4dfacc3ea2825497b34b7d9618a6c3e9d64a8288884116d');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (3, 'ANSWERS', X'01a19eeb8efb000000031fde298e3ad3', X'01a19eeb8efb000000031fd4cd60d2d0', X'2c8e4fe906f4f5f44d3dc83e42f79afbf9f24860f2b3077b9c637e969bd5a83136f5d17411356368f48ae6a565b4a35b6fc68596684f1dbd28e1a5d6020beaf76348b1dcf0fef7');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (3, 'ANSWERS', X'01a19eeb8efb000000031fe170dc5079', X'01a19eeb8efb000000031fd5e18e92e1', X'9909c4d15388d45eb055aebbefd1a39dbaee524821b0307b61e96e9408a1a3f96eddc88d1d1c50cb287ff47ebfe7ca7bdeb04b76b63ef4878c20801aed36a518a2cc8ab4fcca17');
