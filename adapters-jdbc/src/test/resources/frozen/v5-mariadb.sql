-- 53 tables. Links, consent, counting and the report write to 24 of them:
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
    VALUES (1, 213, X'e112b8cd7762922912dec02e28d5885d4807d6b00b30a167836da62435d1578c', 0, NULL);
INSERT INTO cr_chain (tenant, event_number, hash, archived_number, archived_hash)
    VALUES (2, 30, X'6af3b1e20eacaa1a64f003e7f9122fd8e646dc7c7d1350d9485bc56f52851e38', 0, NULL);
INSERT INTO cr_chain (tenant, event_number, hash, archived_number, archived_hash)
    VALUES (3, 8, X'894fccc1774890f897dd9c1535d06fe1aa2a000cbc25693db45437e0310376e1', 0, NULL);
INSERT INTO cr_command (tenant, command_key, id, fingerprint, outcome, taken_at)
    VALUES (2, 'merge', X'01a19eeb8efb00000002187ec13c71ad', X'6ab21b684f580ca7aa2c70d924e3c32eadefdbba9a290214167a47999aaba30f', 'MERGED', '2026-11-03 01:00:00.123456');
INSERT INTO cr_command (tenant, command_key, id, fingerprint, outcome, taken_at)
    VALUES (2, 'opening', X'01a19eeb8efb000000021827e7c50fcd', X'c5d3a426a0952414400128494f8281fa803482c3eb29f5e3606b9439ed0e2aae', 'WRITTEN', '2026-11-03 01:00:00.123456');
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011882a771e332', X'01a199c532fb0000000115b095faec66', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb00000001188c89c6a923', X'01a199c532fb0000000115b36688229a', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000118956dcfc319', X'01a199c532fb0000000115b3f5273f3e', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb00000001189f32e1d099', X'01a199c532fb0000000115b72af62c99', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000118a5b90401ad', X'01a199c532fb0000000115b730f5365e', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000118af5ead97e3', X'01a199c532fb0000000115b86b2ecdfe', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000118b52b7e7af3', X'01a199c532fb0000000115bbcd3780ad', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000118c067fe0f37', X'01a199c532fb0000000115bf0d41b887', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000118ca65d45625', X'01a199c532fb0000000115bf7d2a6453', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000118d5967a4422', X'01a199c532fb0000000115c2c3d0db63', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000118dca4817128', X'01a199c532fb0000000115c48edf3571', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000118e3d47e5019', X'01a199c532fb0000000115c4e1d28179', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000118e9f820674f', X'01a199c532fb0000000115c791b85b4e', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000118f412c6cf29', X'01a199c532fb0000000115c7baf07955', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000118fac134bb4d', X'01a199c532fb0000000115c927e6f494', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011900f03a00f6', X'01a199c532fb0000000115cc27d16099', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb000000011907cf54530e', X'01a199c532fb0000000115cde4ba6e49', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000119109d8653a7', X'01a199c532fb0000000115cf25c894ab', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb00000001191950d48b0c', X'01a199c532fb0000000115cfe828641d', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb00000001192141a6a632', X'01a199c532fb0000000115d3479a0668', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb00000001192c9c6caa6e', X'01a199c532fb0000000115d645386619', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb0000000119375090a927', X'01a199c532fb0000000115d77f5a6e2f', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb00000001194534f60876', X'01a199c532fb0000000115d88a2f2ae4', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (1, X'01a19eeb8efb00000001194adaee81c2', X'01a199c532fb0000000115db66d8a20a', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_WITHDRAWN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '9999-12-31 00:00:00.000000', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (2, X'01a19eeb8efb00000002185d6a2523e7', X'01a19eeb8efb0000000218387a5b76b2', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent (tenant, id, referral, recipient, recipient_sha256, country, state, purposes, items, notice_id, notice_version, notice_locale, notice_sha256, proof_method, proof_at, proof_attempts, given_at, valid_until, refused, decided_at, keep_until, due_at, given_step)
    VALUES (2, X'01a19eeb8efb000000021870bce05221', X'01a19eeb8efb0000000218390784971f', 'agency-1', X'c3a0e9ccb690aecfd366b051e6e9f78d4bd1733cfafb0e07fbdcc61d055bf527', 'JP', 'CONSENT_GIVEN', 'AGENCY_REGISTRATION', 'MAIL,NAME,WISHES', 'relay', 3, 'ja', X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'EMAIL_TYPED', '2026-11-03 01:00:00.123456', 1, '2026-11-03 01:00:00.123456', '2027-11-03 01:00:00.123456', 'FEEDBACK_TO_COMPANY', '2026-01-01 00:00:00.000000', NULL, '2027-10-04 01:00:00.123456', 2);
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011882a771e332', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'7d5dc9e35a1dbd129c5799e1d2da271c444ec24dd066af1ba676dbbf751ed19b');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011882a771e332', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'7d5dc9e35a1dbd129c5799e1d2da271c444ec24dd066af1ba676dbbf751ed19b', X'59522ed2142607e0b7d2818ecfb9f61cebbbb212ae87b58a80a2e59dc72f77fe');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011882a771e332', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'59522ed2142607e0b7d2818ecfb9f61cebbbb212ae87b58a80a2e59dc72f77fe', X'31683f43d4f90027eff0af61138b140d480bc8fa2f9294915e1d03b99b76d544');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001188c89c6a923', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'2f48d3ca6e74dbf0a0d52c07334e6869330682c001e64d13931749afb95edc72');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001188c89c6a923', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'2f48d3ca6e74dbf0a0d52c07334e6869330682c001e64d13931749afb95edc72', X'436972d8abb1e782b5c0c468e1d65cd54e61c322377444d8a31fcddb8e1d7869');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001188c89c6a923', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'436972d8abb1e782b5c0c468e1d65cd54e61c322377444d8a31fcddb8e1d7869', X'ed3585698a05f0b865a20d939b693d67f4d1e311e640e75ad4da330a97785e87');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118956dcfc319', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'a10d8182353cc751cd93ae02bcc73f6350c3c2209ead35d93b541b3a3d6230da');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118956dcfc319', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'a10d8182353cc751cd93ae02bcc73f6350c3c2209ead35d93b541b3a3d6230da', X'b002a1a7aaa95f4f5ea2124a82315648b196708a8dff24a5e8ae3ee6c18130fd');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118956dcfc319', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'b002a1a7aaa95f4f5ea2124a82315648b196708a8dff24a5e8ae3ee6c18130fd', X'32cc746ecbf9e44cfaea0e0772502f00093346bf9df4723036fa093852ffa8be');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001189f32e1d099', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'0fe3ec7d52a4e581dec7d9e38e3f24f6f4df9b435dbe0003840bed01c5ffeb44');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001189f32e1d099', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'0fe3ec7d52a4e581dec7d9e38e3f24f6f4df9b435dbe0003840bed01c5ffeb44', X'613b0297fdaaeefbf37ef41039f05f2508b3ddfa784ad7d6dcdf6c5bd193448a');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001189f32e1d099', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'613b0297fdaaeefbf37ef41039f05f2508b3ddfa784ad7d6dcdf6c5bd193448a', X'dfae0145d1eef4e7ae7c34baa87dc08fc692705e872d2394e77b0ff09b8a32a8');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118a5b90401ad', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'c8ce5240c94466d0f1d563ba2dc707e64e12db0b0e13743b1c45ab700cc56381');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118a5b90401ad', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'c8ce5240c94466d0f1d563ba2dc707e64e12db0b0e13743b1c45ab700cc56381', X'8cd4f46ae11cdc4d5c103bd850d0c1d8ba0d3820af9a854684cf96eef97c6f14');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118a5b90401ad', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'8cd4f46ae11cdc4d5c103bd850d0c1d8ba0d3820af9a854684cf96eef97c6f14', X'900953d9b9f1a699cae8cdb8c096411c9ccb861c303d9d097cf5ea1297a2bed8');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118af5ead97e3', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'f9ac424ba99d2715988a9c6811fccefd89087e0b3ffd6a57b12666199375af85');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118af5ead97e3', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'f9ac424ba99d2715988a9c6811fccefd89087e0b3ffd6a57b12666199375af85', X'99a932e2f0548f32bda4921783847bdf4877c1fb752f4758ab63fc1c25a6b05a');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118af5ead97e3', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'99a932e2f0548f32bda4921783847bdf4877c1fb752f4758ab63fc1c25a6b05a', X'ac755337d26453af994b50b43004c724db2a8f04cc20c07ff51445e6c38ef372');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118b52b7e7af3', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'0dc9dd8889d969ff539ffbb2abceaca93eaad68f80c5111e6d28fea5c1780a82');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118b52b7e7af3', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'0dc9dd8889d969ff539ffbb2abceaca93eaad68f80c5111e6d28fea5c1780a82', X'b2f45163d3c18215b854eb6589747e09a237654612cd738ce1097cf2768b3fb6');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118b52b7e7af3', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'b2f45163d3c18215b854eb6589747e09a237654612cd738ce1097cf2768b3fb6', X'd4b34d516925de251350671aaaea63c18366ed43535997876bd559ff6827a0cf');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118c067fe0f37', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'54316e8ed40b98d73e7e7a8b6c5977aa7265cf63330b0fc5c90c9bfbd50caf98');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118c067fe0f37', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'54316e8ed40b98d73e7e7a8b6c5977aa7265cf63330b0fc5c90c9bfbd50caf98', X'a4d23c6d62f6a134c5ee4388cebdd675f4d014d07986805f2da9252cf2341c1b');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118c067fe0f37', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'a4d23c6d62f6a134c5ee4388cebdd675f4d014d07986805f2da9252cf2341c1b', X'69952e41707277925079c7a56fec77221a25f6fbc838700e679168be1fa38745');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118ca65d45625', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'a05c0c3f8dd6b2d884220664539d4d083fa666102420bfc95f943ad56890eb06');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118ca65d45625', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'a05c0c3f8dd6b2d884220664539d4d083fa666102420bfc95f943ad56890eb06', X'135b09f40aa4f21b5872db4d5db406f84d64faafdcd3462f17bd986cad4e6082');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118ca65d45625', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'135b09f40aa4f21b5872db4d5db406f84d64faafdcd3462f17bd986cad4e6082', X'e21b33684d870a19f52ef507a2df3bad7e2ffa98936aaa249ca77e4029245d39');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118d5967a4422', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'598a687bd59e9aa81f7f2cbd082cda09d5bc22001919785a07f4c56fbf05a6f5');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118d5967a4422', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'598a687bd59e9aa81f7f2cbd082cda09d5bc22001919785a07f4c56fbf05a6f5', X'f45511408edc26d0f375bb0d38a3138c5cd7a2893783de8f13e0b185cf5de519');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118d5967a4422', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'f45511408edc26d0f375bb0d38a3138c5cd7a2893783de8f13e0b185cf5de519', X'94e4a4b6b0d705e5d6cfca9d26b27e44e1a4479301a7d4371f5aa8b7c90c5bfe');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118dca4817128', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'14ddb4798567c38f16ee8466fa6e03297f33513426eb72a5878f2e98481b5254');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118dca4817128', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'14ddb4798567c38f16ee8466fa6e03297f33513426eb72a5878f2e98481b5254', X'4b51b19c3db629200efd7cfecdd970d8b7ad9a705547e2bfaa33b1764d27d320');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118dca4817128', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'4b51b19c3db629200efd7cfecdd970d8b7ad9a705547e2bfaa33b1764d27d320', X'c9b299308e729623b0a4562f0a83faa63af9f56d681d259962d48967847d1c56');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118e3d47e5019', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'2cfb5df8722cbd06023741a057590035de5e710e8b6a55b86ab9af3ef74e7134');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118e3d47e5019', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'2cfb5df8722cbd06023741a057590035de5e710e8b6a55b86ab9af3ef74e7134', X'990c59ab16026fb054ae997c4e6099d67c4ec2ae24cb090f881f4ef10958a448');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118e3d47e5019', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'990c59ab16026fb054ae997c4e6099d67c4ec2ae24cb090f881f4ef10958a448', X'58101c408839027ad6464871b54f07839af045d918b60e255d8f9b184ea70650');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118e9f820674f', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'ab64e6cd29454e55dff6e5c75f9cc3628a04c090bdf66a834076e5a00637c6c2');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118e9f820674f', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'ab64e6cd29454e55dff6e5c75f9cc3628a04c090bdf66a834076e5a00637c6c2', X'7428668a2165e5794dd5510de08b5c5aae49df4251bb5f976ee69dc4277ba203');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118e9f820674f', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'7428668a2165e5794dd5510de08b5c5aae49df4251bb5f976ee69dc4277ba203', X'f73b1fb951d682db31e0ff4b8090b5ed69e63696fade6a390377990b0be6277a');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118f412c6cf29', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'4d844b683d4a381f2757c003f1d204307bd65e82a4251b68e59b7e771a7d2240');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118f412c6cf29', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'4d844b683d4a381f2757c003f1d204307bd65e82a4251b68e59b7e771a7d2240', X'013cb80dc67331f5fdf6c79b38b96eda4f3d7986e5fab9d96303d42d00c57882');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118f412c6cf29', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'013cb80dc67331f5fdf6c79b38b96eda4f3d7986e5fab9d96303d42d00c57882', X'db08c266bb2cb886f99159f05888367cf6610b218d88d6e34f69452ed86fb2cd');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118fac134bb4d', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'a3515df7f623ccb9a56b74ed34a51bd257b0d97604df4350f0ceb8b9c1024942');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118fac134bb4d', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'a3515df7f623ccb9a56b74ed34a51bd257b0d97604df4350f0ceb8b9c1024942', X'050c9385de1e9704ed6257164c2be4f7efc80e875bff85ffbfb5e875780f0d91');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000118fac134bb4d', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'050c9385de1e9704ed6257164c2be4f7efc80e875bff85ffbfb5e875780f0d91', X'717fa09ebc48941d5ac476e64732f58f06767641780c17b9f88c94ddac3d572b');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011900f03a00f6', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'db449ddb537391c113afe26fc0d5203841a06853bafe35361610e40b4cdb47d3');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011900f03a00f6', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'db449ddb537391c113afe26fc0d5203841a06853bafe35361610e40b4cdb47d3', X'cf9caf0d1f2da3b7d7674c484ba2dd9c883f8852aa2af979070319994ae7d837');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011900f03a00f6', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'cf9caf0d1f2da3b7d7674c484ba2dd9c883f8852aa2af979070319994ae7d837', X'511673936a76407ceb88bdc184e274b0beb46751aff411e75008be00dca0dba5');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011907cf54530e', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'7ba6d067249432c334b0a7be1a6b573444f386cfdba871872295ac89686860cc');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011907cf54530e', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'7ba6d067249432c334b0a7be1a6b573444f386cfdba871872295ac89686860cc', X'22993e969f17bfbb46281d7eaf82fb2041c56af30ea7b26a515fda49f4be3c94');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb000000011907cf54530e', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'22993e969f17bfbb46281d7eaf82fb2041c56af30ea7b26a515fda49f4be3c94', X'c0a42e986ed88d381a8d67199d173a922358766b966509778c0f2f82446d932b');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000119109d8653a7', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'0a9f5dc8c4ff46439ba4202eb961c25f659e11fd48305d8cb5e2aa791770a15b');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000119109d8653a7', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'0a9f5dc8c4ff46439ba4202eb961c25f659e11fd48305d8cb5e2aa791770a15b', X'b875c329614695d788c7ef6b8190c283c0392b6c817df55d3570970860b469e8');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000119109d8653a7', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'b875c329614695d788c7ef6b8190c283c0392b6c817df55d3570970860b469e8', X'2a745e2da8d0b8af1c63c57a67b5188e36d464d1b22763eac9c0f7a5a5214f76');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001191950d48b0c', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'd7a6bfa136d3145e24cf6b7094edc11bbb1e6116f0a78dc95b00d916d576deb3');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001191950d48b0c', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'd7a6bfa136d3145e24cf6b7094edc11bbb1e6116f0a78dc95b00d916d576deb3', X'd95b3af7cc831ebae77c5e34c73e3a65a1eac063736ffc92c09e630d3c99a17f');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001191950d48b0c', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'd95b3af7cc831ebae77c5e34c73e3a65a1eac063736ffc92c09e630d3c99a17f', X'bd2b2e98c0cd94b341ab6a0ed5e7cd64963b4f3d05f133d2e4e954c299659682');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001192141a6a632', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'6bf0864d8281e74d56736bdb9b4f1c7db1868cfd23a9ad149c390df48e20d298');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001192141a6a632', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'6bf0864d8281e74d56736bdb9b4f1c7db1868cfd23a9ad149c390df48e20d298', X'247a2e541f631ac1ce7dc497d155a7dcf14645987e30520503f5b3e81ecd979d');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001192141a6a632', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'247a2e541f631ac1ce7dc497d155a7dcf14645987e30520503f5b3e81ecd979d', X'cafb058d1859dab8b152b2bfaab24baf64966e36ec2c7a8c1f011a40ca44db64');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001192c9c6caa6e', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'607ccf2e2851a8e5e1d89ca3c9c448b09ca29842cbe29bcdabdca164f7ac16e1');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001192c9c6caa6e', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'607ccf2e2851a8e5e1d89ca3c9c448b09ca29842cbe29bcdabdca164f7ac16e1', X'19a2882c6df87ef81bb136bd40c0bc8b372a54644a4fe93519315a9cf9abec1c');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001192c9c6caa6e', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'19a2882c6df87ef81bb136bd40c0bc8b372a54644a4fe93519315a9cf9abec1c', X'84487c9896f6d6c9de05ab0a84b5c1e9d2c0958bd9a39a96892e7c417b6b0515');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000119375090a927', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'c9106928fc174118a697279ac108879f9f1ed24ed39349d3dca4c3bf8ed2a4f3');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000119375090a927', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'c9106928fc174118a697279ac108879f9f1ed24ed39349d3dca4c3bf8ed2a4f3', X'e75ede25be113ec3cfe2ccddc29c85802b1c334098eb2a498448b5edbc9cc720');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb0000000119375090a927', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'e75ede25be113ec3cfe2ccddc29c85802b1c334098eb2a498448b5edbc9cc720', X'023e68a63f598ece2bd1a519ad92c1e7fe6dc1a609ffa8e0a7c85971d03f712d');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001194534f60876', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'de69b47e27700c962ee82cd17458b046b35f840d20201f339ad9c9754018b047');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001194534f60876', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'de69b47e27700c962ee82cd17458b046b35f840d20201f339ad9c9754018b047', X'6e673e4d08589c159eb90e22c1b384d41d2a8936a926755633483550061d77e4');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001194534f60876', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'6e673e4d08589c159eb90e22c1b384d41d2a8936a926755633483550061d77e4', X'2792ab432638ac101dac4585b648deca3f54f3fe35204941e07ce61dd321fd92');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001194adaee81c2', 1, 'CONSENT_REQUESTED', '2026-11-02 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'812a11c2bf1b6fca436f476db9174520f9c9d0950d92183b063e4fddc1f63399');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001194adaee81c2', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'812a11c2bf1b6fca436f476db9174520f9c9d0950d92183b063e4fddc1f63399', X'355d8450636da9ce77d816b11d2ce7244c8afb8aa7c78c912242f5131513b388');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001194adaee81c2', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'355d8450636da9ce77d816b11d2ce7244c8afb8aa7c78c912242f5131513b388', X'ccebd7af53ea2c126fef049773e8141845e453fc31a92d4a857e32164cc89a24');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (1, X'01a19eeb8efb00000001194adaee81c2', 4, 'CONSENT_WITHDRAWN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"]}', X'ccebd7af53ea2c126fef049773e8141845e453fc31a92d4a857e32164cc89a24', X'7e484afc431c1b9b3a79cfadc905ca70a45f0d38461980f5f89ef7fbd960997d');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb00000002185d6a2523e7', 1, 'CONSENT_REQUESTED', '2026-11-03 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'25cc24212b13123f7a9d81296724b61933f0ca2359f95f7a3cbde5c72c6925f7');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb00000002185d6a2523e7', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'25cc24212b13123f7a9d81296724b61933f0ca2359f95f7a3cbde5c72c6925f7', X'2640faf55ac5a15e41a0f58da932edd6c3b767fc25a828493e29442173f4c298');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb00000002185d6a2523e7', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'2640faf55ac5a15e41a0f58da932edd6c3b767fc25a828493e29442173f4c298', X'f772f9ec9867fd2341a1c47e5a9f3a51f7119937fb06ee818e227021b8c5d4e0');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb000000021870bce05221', 1, 'CONSENT_REQUESTED', '2026-11-03 01:00:00.123456', 'SYSTEM', '{"method":"MAIL","purposes":["AGENCY_REGISTRATION","FEEDBACK_TO_COMPANY"]}', X'0000000000000000000000000000000000000000000000000000000000000000', X'44fa2f7319a8b381e30bb5692bd918074e903f6ba0500270b74b31ff2e09e93d');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb000000021870bce05221', 2, 'CONSENT_GIVEN', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["AGENCY_REGISTRATION"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="},"validUntil":"2027-11-03T01:00:00.123456Z"}', X'44fa2f7319a8b381e30bb5692bd918074e903f6ba0500270b74b31ff2e09e93d', X'5da162a80e4399676378617e90e2a5f7d208afa4a7552cb5e3f5f9f54c1fa756');
INSERT INTO cr_consent_event (tenant, consent, sequence, state, happened_at, actor, detail, prev_hash, hash)
    VALUES (2, X'01a19eeb8efb000000021870bce05221', 3, 'CONSENT_REFUSED', '2026-11-03 01:00:00.123456', 'PRINCIPAL', '{"method":"WEB_POST","purposes":["FEEDBACK_TO_COMPANY"],"notice":{"id":"relay","version":3,"locale":"ja","sha256":"1//TU4/uFMYTSGNlSY82snQgOktMb6o9TlKspi3kAFk="}}', X'5da162a80e4399676378617e90e2a5f7d208afa4a7552cb5e3f5f9f54c1fa756', X'5d479c8a18d9b4c856cb554f332abc5775caa09bcba9ebafe0efa4dcc8443640');
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011882a771e332', 0, X'9c750d523383c4f317079a80da3737f1289c5a6b12dcb5a2d78c21c54dc58111', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb00000001188c89c6a923', 0, X'da2fb579a62fe3f393c3caf9c50c339ab272ee8a7ba14fd61f44f1601c993875', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000118956dcfc319', 0, X'abccb6e3e09a269300f51a10b00ed1ea8f74f1e171fd8e128091c3ccef970991', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb00000001189f32e1d099', 0, X'09f6063fea950a27dde60e8a4cb6e6550ca15cf141cc376fc0466244d62e580f', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000118a5b90401ad', 0, X'e5631964f2a48c236fe3a4923eaecfd74473e4a4b6f57f5126bc8e9b803e421a', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000118af5ead97e3', 0, X'b7b226099c2f942d815c7b63c93e77bd4d2bdee3dd0af74126f142da88901110', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000118b52b7e7af3', 0, X'01355f2c73af565d1d9546017bd59768905893807c8335d6f483b73281d55b95', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000118c067fe0f37', 0, X'da7276462bfd2f1eeb19fe63bc0327a5fe8cd6e4b679b91f3f5a5e3631487fa6', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000118ca65d45625', 0, X'951191baf4fcd34f2cac5757611620ba8c1fbd8b33efc63e66cee9e7d225c447', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000118d5967a4422', 0, X'952c02a576ccd5d4249c019d1d3d5d3416e10d5e3a175adc981122e0001ceaf1', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000118dca4817128', 0, X'2be8b6582814fb9b74e842cc329dbac0bc256567cc0cb23b7e1cd02ccf4789ed', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000118e3d47e5019', 0, X'349eb06a3b5e1f85fef78e787afd6dd7060e335c09f7de1b346987d699add7b4', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000118e9f820674f', 0, X'66da979f1fed1b458802f70c45378de41dcbd10e43cf90eee4513eb07ce930ce', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000118f412c6cf29', 0, X'f1d00c941db7d7d018bd6983a06173ded77c1f7e49561880743665566ef4ef99', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000118fac134bb4d', 0, X'199c6e52d9ea05a1fde16fddd2465b0d16e2bc8ea37e365c163434e65cd7d267', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011900f03a00f6', 0, X'1a2ad74493b3ca92366a3ef24caa749aad0177758ff3debedd9bc254efa76b03', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb000000011907cf54530e', 0, X'1887e91eda5c4c0575a776802cd91ae7ccbb8aa62a279a9f62f96b924b7bebf8', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000119109d8653a7', 0, X'5ce5b7e7b205c985bc8d5e7f73a9ecbb8616a282a43bbcaabd803d36f859423e', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb00000001191950d48b0c', 0, X'0d3becd97de2c743b13ec0c34b7abd60af3ad64c06219084a8962944261bd824', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb00000001192141a6a632', 0, X'4a7a7b32ec05c64923ea74263b2cd8f33d14e9d43c2a681b0a2d6ff26ec49828', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb00000001192c9c6caa6e', 0, X'd37f888a31d47e32439ecb08d58d0b7175b3080aa72b4d85b992969e119c46ba', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb0000000119375090a927', 0, X'293bae1888370deb8942fe57f967b5463de2bde1d9bb67f7ffbbbf5d676af6e4', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb00000001194534f60876', 0, X'256fcf76dd8a00ef401c9da251e4ec69c1ef8c64085c13980859ac92f2f158b4', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (1, X'01a19eeb8efb00000001194adaee81c2', 0, X'3c75f0715f723f94cc6233932abe39d5e6123361bb48a833d05692a89ab220a6', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (2, X'01a19eeb8efb00000002185d6a2523e7', 0, X'6d9a77b333edd93df37d953a7da1af067a66dcd46da9e5e8225369962b4e0bc4', 0, NULL);
INSERT INTO cr_consent_proof (tenant, consent, key_version, mac, failed_proofs, locked_until)
    VALUES (2, X'01a19eeb8efb000000021870bce05221', 0, X'd19e2458b8961cd6ccca0ddad6a1fd8461d0e0f51b61e3085fa747917b0cc985', 0, NULL);
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
    VALUES (1, 1, 1, 'CONSUMED', 1, 10, 1, '2026-11-03 01:00:00.123456', NULL, NULL, X'01a1b8ab5afb00000001005cd6c77aa3', false);
INSERT INTO cr_credit (tenant, programme, credit, state, grant_number, grant_threshold, grant_credits, granted_at, usable_from, expires_at, introduction, expiry_told)
    VALUES (1, 1, 2, 'RESERVED', 2, 10, 1, '2026-11-03 01:00:00.123456', NULL, NULL, X'01a1b8ab5afb000000010072af5fab7b', false);
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 1, X'01a199c532fb0000000115759deb9ceb', '2026-11-02 01:00:00.123456', 'SETTING_STORED', X'01a199c532fb00000001157319b89cd8', '{"name":"company","version":"1"}', X'58c689d88cfaac226d16df8cdf6839db2a68f519d64cd16cfd397c59528e4234');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 10, X'01a199c532fb0000000115eb1b996798', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115b72af62c99', '{"by":"recruiter-3"}', X'65c0d504c3cff905ff0309107a201435221b71385d41d2502c08e7df4c441174');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 100, X'01a19eeb8efb00000001193f9d00e1fc', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115d77f5a6e2f', '{"consent":"01a19eeb8efb0000000119375090a927","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'129a588f0bf4c4cfa44fa32f4b8aa561e2dcdc5d36997130ba8c56c2b777dedd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 101, X'01a19eeb8efb000000011947e834f0dc', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115d88a2f2ae4', '{"consent":"01a19eeb8efb00000001194534f60876","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'0f3fbd83a88d2111e12d71c935760a9c8d07abad033956743e506a8a69d286a9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 102, X'01a19eeb8efb00000001194ed4d256d8', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115db66d8a20a', '{"consent":"01a19eeb8efb00000001194adaee81c2","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'db73d2533167e2e0777559772481449dda904cbab28cbe1bf2a2fc6e624c75c5');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 103, X'01a19eeb8efb00000001195005403863', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011882a771e332', '{"sequence":"2"}', X'31ec2f7337fbd2695f324c5369c4aacb130e1caccad49ecc6fc1138bb576f0b6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 104, X'01a19eeb8efb00000001195127b7e62e', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb00000001188c89c6a923', '{"sequence":"2"}', X'c4a08ab8e31e9f6b50524e8e52d211bfa5803b0d8ad3ec73c50598a2403d5aa5');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 105, X'01a19eeb8efb00000001195390ff6c08', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000118956dcfc319', '{"sequence":"2"}', X'91cae23d345571cec17fc6771c58e792425d8b7a07c4ae4fb6bb22728f950922');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 106, X'01a19eeb8efb00000001195473a52366', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb00000001189f32e1d099', '{"sequence":"2"}', X'ec22b2e30bdf5b96a687a0d44c93962fcb0127bffb465e7555040b179872dfc7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 107, X'01a19eeb8efb000000011957f0b56e45', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000118a5b90401ad', '{"sequence":"2"}', X'b8d48b2168464e0e3fb5336833893b82a5179761c684f41da172751d88633caf');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 108, X'01a19eeb8efb000000011957fac72934', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000118af5ead97e3', '{"sequence":"2"}', X'3aa3a5ef0321db41224f185831aef421f0e88c1a749c402258fa62c4993779d5');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 109, X'01a19eeb8efb000000011959dfd73808', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000118b52b7e7af3', '{"sequence":"2"}', X'28da81b987cf42ec5624c9108b65a688198bfd999122d300e39a7b83fe487a46');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 11, X'01a199c532fb0000000115edf7a6bb58', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115b72af62c99', '{"agency":"agency-1"}', X'94b128190b263b39b5458a0dfeec3c54826b8ea73e3cb8573c33b8aaa8e9aebc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 110, X'01a19eeb8efb00000001195b2d072a71', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000118c067fe0f37', '{"sequence":"2"}', X'0b2c806896e1164eea91e0a789c41b1c102afe03c21f9b91f76ac5428e3050c2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 111, X'01a19eeb8efb00000001195d88ec8b64', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000118ca65d45625', '{"sequence":"2"}', X'b0dddfc95c18e3600361cc8548761c681925fcf57a61517fab5e55639f0d722f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 112, X'01a19eeb8efb00000001196081261afd', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000118d5967a4422', '{"sequence":"2"}', X'5eeb74941601ba1d378ac38cf0bdd34ef0cdd7a4c921afe3a990515f9c80de9d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 113, X'01a19eeb8efb000000011960c5873949', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000118dca4817128', '{"sequence":"2"}', X'f0d22285cf1bf7bfcf3cfc16371b523ae0b264cb0117a11ef4a7b2cf0b2267f2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 114, X'01a19eeb8efb000000011963052ed61d', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000118e3d47e5019', '{"sequence":"2"}', X'259134ab089af47262621087382a2e71b24b3a6b0a409f44b90de08537abfadc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 115, X'01a19eeb8efb000000011964e97645ec', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000118e9f820674f', '{"sequence":"2"}', X'97f0438f9e1c25055e1abf6346d239ce52c9106fee68193d501fafb5fa0b96d2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 116, X'01a19eeb8efb00000001196848011f9f', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000118f412c6cf29', '{"sequence":"2"}', X'6a0feb5a7df30d5ebea3fbb6f68052f22642c692fd96b6b670af53acd1fad340');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 117, X'01a19eeb8efb00000001196903c20b6a', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000118fac134bb4d', '{"sequence":"2"}', X'6af157ff38f590560be97e3dbfb018fa55f35dbbffe61ade0dc9ce73ed4dfcb0');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 118, X'01a19eeb8efb00000001196aa5fd821d', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011900f03a00f6', '{"sequence":"2"}', X'd0634167722475dacce0cda45f293547b2267959e7c75fec858c8e6c2eda6cf1');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 119, X'01a19eeb8efb00000001196b86e6a5ee', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000011907cf54530e', '{"sequence":"2"}', X'1dc89422ff490ff796b78f82172c8f5f6083e4d28dd0aa3e41d9341e381736b9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 12, X'01a199c532fb0000000115f120f243fd', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115b730f5365e', '{"by":"recruiter-3"}', X'6131063c2b215d683b6bb16316ab63ddef7f8fc00d0d436bbe1afa796389578a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 120, X'01a19eeb8efb00000001196dc2e886dd', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000119109d8653a7', '{"sequence":"2"}', X'f3e730a6d536e057cfd9f9165132b33e96441f1ac1b9c11ca7647b2e4c2531bd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 121, X'01a19eeb8efb00000001196fff1a1450', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb00000001191950d48b0c', '{"sequence":"2"}', X'32fae0012200234cb1629ba55fa79d4b352860cc57c369b55efc78b1df3cc61a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 122, X'01a19eeb8efb000000011970f28a66cf', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb00000001192141a6a632', '{"sequence":"2"}', X'2f0da7a4b2177ec72d8b7c0419ccb050845f70bcc33bbd8b3a5413cb730189ef');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 123, X'01a19eeb8efb0000000119745b11b4ec', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb00000001192c9c6caa6e', '{"sequence":"2"}', X'99dcb415aee7502d6fadfb4f5b8d07d66149442c82c3ee662f104e2167c2ff46');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 124, X'01a19eeb8efb000000011977902341de', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb0000000119375090a927', '{"sequence":"2"}', X'c5c67c8c59ef11d26d033f98a52de5f5c2bfa3f8abd03d4d80667372e030d2f9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 125, X'01a19eeb8efb00000001197b10a92b86', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb00000001194534f60876', '{"sequence":"2"}', X'd12c712eed09772d6a563c65fdbb5109c5b67d9aa9b52252972c776b6b6f4d2a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 126, X'01a19eeb8efb00000001197cc8395f6c', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb00000001194adaee81c2', '{"sequence":"2"}', X'c32aa803353bba86740648aae23fa99e3951ea784ba71bd58ebe3d495995ec4a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 127, X'01a19eeb8efb0000000119800952091c', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b095faec66', '{}', X'521fcee8ea27e374b11afc3c8d31222868539be20d240ee0476731327ab19cd2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 128, X'01a19eeb8efb0000000119834dca8baf', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b36688229a', '{}', X'35869137a6cb3ebc24174deb7f35a6b8fdbc5f3003d307b38740012dbd0e2fce');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 129, X'01a19eeb8efb0000000119864f545f05', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b3f5273f3e', '{}', X'f47cd36cc8c7732467f048c955f0c18ab42d977cdacd887839876ef05ce83819');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 13, X'01a199c532fb0000000115f2bb039885', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115b730f5365e', '{"agency":"agency-1"}', X'30f6844edd58727a7d5a4ba321f8832776da215e008446b20646abb00387594d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 130, X'01a19eeb8efb000000011986bf7658bc', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b72af62c99', '{}', X'8fca4502bb66300004dd6c8fffcbc387c62818351399a884b497c2d3e1142c26');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 131, X'01a19eeb8efb000000011988b6e3074c', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b730f5365e', '{}', X'e35d44dc311d79a5fed646cf8199435af977faf58df2e5c5891a1a2d08616cfb');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 132, X'01a19eeb8efb000000011989ca6a1756', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115b86b2ecdfe', '{}', X'8d71b29c2546eacaf921aa67e383de3f071e22564c9a9d87f938db0e6f401551');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 133, X'01a19eeb8efb00000001198b8dee6b7d', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115bbcd3780ad', '{}', X'b1bf2e35ebd36405a87e4940c1cdbfb0d578265ad3d3a4986f365a79902a5ac6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 134, X'01a19eeb8efb00000001198d7134b1ca', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115bf0d41b887', '{}', X'40bdfff071c18461d8e0cbd829f286c44d340fdcaa55a9b96ba196391c7d489b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 135, X'01a19eeb8efb00000001198e874a7dca', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115bf7d2a6453', '{}', X'fb4f4845e9535f4042c265df1a0417d3602a79f8314ae912ab9b110e478908de');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 136, X'01a19eeb8efb00000001198fe26b60cc', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c2c3d0db63', '{}', X'207bf46c8b7045f2f8c6efdf483b81c8faec5f1b73ed48f01fa480d512f7db01');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 137, X'01a19eeb8efb000000011991d90a3e48', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c48edf3571', '{}', X'548bebc5d213790c7dd8285e3eba657769a93d41a3dfeb7ff0498ff0c2e41854');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 138, X'01a19eeb8efb0000000119939ff63578', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c4e1d28179', '{}', X'1329f6b03ed8d959e5048a97a3fe3058d6c6298d60f0b6ed668a06d0d701efc9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 139, X'01a19eeb8efb0000000119957e8623b9', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c791b85b4e', '{}', X'116b8ec0204384e566eabd31a6c2bb4e8e7a1d0d1c9063cf7e6d2599b065bf51');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 14, X'01a199c532fb0000000115f4a3d5b28f', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115b86b2ecdfe', '{"by":"recruiter-3"}', X'ea84d8242073b2b1dd355ce34da2d2e02147e97f06d7c35796908629e4c9926a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 140, X'01a19eeb8efb00000001199612773165', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c7baf07955', '{}', X'6efbf6134f8d1011306ed08b52b1b35bbac61929190f58146100eb81863deb52');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 141, X'01a19eeb8efb00000001199712083b59', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115c927e6f494', '{}', X'98b198780af92788ee1b1bc6150b02198e3bce2cbbe700e8bd0c3d37f57ef59c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 142, X'01a19eeb8efb00000001199890aa2533', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115cc27d16099', '{}', X'ab21a7574e761d049e79e24c73286501fe6925a4de9e5ea08981b2b6ba38ae36');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 143, X'01a19eeb8efb000000011998fe5d5b08', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115cde4ba6e49', '{}', X'5303e59a4698bca393a6fcc96bfd30d94059b1c116f838c96ea682885127b700');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 144, X'01a19eeb8efb00000001199aff11be89', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115cf25c894ab', '{}', X'707a38d130596a1ec3dc183f6f24961e1f0464e22ae8788b965147ba3d6980f0');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 145, X'01a19eeb8efb00000001199cadd7cf05', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115cfe828641d', '{}', X'729129b59ef7e1d26d8de32927fa567181f50e355c9287227a76140c05391371');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 146, X'01a19eeb8efb00000001199f1a5045a5', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115d3479a0668', '{}', X'3ba642b6031da4934a33c3599014f5577db3ccf3d3ea8d8d0e88066c9af79e83');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 147, X'01a19eeb8efb0000000119a001d05802', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115d645386619', '{}', X'b6fc0fbb24148161e7ca53641a6659b790ee7d7f14fb0407f96d491278028e9b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 148, X'01a19eeb8efb0000000119a1694dab3f', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115d77f5a6e2f', '{}', X'0c21954dd789706ed57e2e2811d8e91a58355ef66d0e4104d99493a5c2775fb7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 149, X'01a19eeb8efb0000000119a2c971e0ab', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115d88a2f2ae4', '{}', X'5aab1d25c4ac8bd28829b34444c6e1291f32c8a1c5eda12720916cabbb6e7ec9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 15, X'01a199c532fb0000000115f72df79af7', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115b86b2ecdfe', '{"agency":"agency-1"}', X'331d4bbe83e8131be72e2efa1b19625d592d7092e2d082f0d854ed39bbacb080');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 150, X'01a19eeb8efb0000000119a332ed66e4', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a199c532fb0000000115db66d8a20a', '{}', X'ae4fe43a7319d0435d297fc09abc163c0fc7a88d2d85b770cf1c81a67d588bfb');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 151, X'01a19eeb8efb0000000119a859116ade', '2026-11-03 01:00:00.123456', 'CONSENT_WITHDRAWN', X'01a199c532fb0000000115db66d8a20a', '{"state":"WITHDRAWN"}', X'73d6657eef1d6f9207eecf0faf92cff9765bdf8d3e5e7e1f2e9b1f5eced6fa55');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 152, X'01a19eeb8efb0000000119aaef71a786', '2026-11-03 01:00:00.123456', 'AGENCY_INSTRUCTED', X'01a199c532fb0000000115db66d8a20a', '{"agency":"agency-1","kind":"CONSENT_WITHDRAWN"}', X'5b0074a01c19fe29baa5587562ce3a141d04e55e2377c8f584182428e876bd33');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 153, X'01a19eeb8efb0000000119ada26a0432', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b095faec66', '{"answer":"ACCEPTED_NEW"}', X'e6f5303cbcda95460bcd5f60673b8ae8cac4d213399338af069b3b594f229c2c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 154, X'01a19eeb8efb0000000119af2a280989', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b36688229a', '{"answer":"ACCEPTED_NEW"}', X'0fa72c55a1008f4553f750b7068fbbdbd3222d8937bd908eefa841a417329f5a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 155, X'01a19eeb8efb0000000119b0041765e4', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b3f5273f3e', '{"answer":"ACCEPTED_NEW"}', X'01831d60928723dc7232e38cffeaebc35e6ab854228d8a3691f9abef3e89ac15');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 156, X'01a19eeb8efb0000000119b19242dfd2', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b72af62c99', '{"answer":"ACCEPTED_NEW"}', X'd959f324e19f655addc669d17b93fe4d71c90ce1cb15d9c00bd296a72bab8a4a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 157, X'01a19eeb8efb0000000119b37a54eef5', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b730f5365e', '{"answer":"ACCEPTED_NEW"}', X'816b759fcc323296bed0c878338494b6acd71ae90f769cd34745f9934efc2edc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 158, X'01a19eeb8efb0000000119b4b9f51a0e', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115b86b2ecdfe', '{"answer":"ACCEPTED_NEW"}', X'e07d8c5dff6f32916ee09db453f1268653c3c0d21e846046d6aaf895d596b5e8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 159, X'01a19eeb8efb0000000119b72fd1c05f', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115bbcd3780ad', '{"answer":"ACCEPTED_NEW"}', X'f830997eb3ecced81b7bd618b8857e10ed5afc1c7112382d3ba7961828c389e4');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 16, X'01a199c532fb0000000115fa7894d7a3', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115bbcd3780ad', '{"by":"recruiter-3"}', X'abbba7d15122cfade9877d263a5bca6490681230f23df3439c2dff6297cfc8dd');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 160, X'01a19eeb8efb0000000119b9a75be07c', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115bf0d41b887', '{"answer":"ACCEPTED_NEW"}', X'4c011327fd5fb14b73dd4504dc363978df5c791939145e48e703875fd80f696f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 161, X'01a19eeb8efb0000000119bb564fcaf8', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115bf7d2a6453', '{"answer":"ACCEPTED_NEW"}', X'ff738ba5dc978b7539124a1011b222c361fde1ba60595331bde78b3e3bdd6dce');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 162, X'01a19eeb8efb0000000119beea0d6c52', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c2c3d0db63', '{"answer":"ACCEPTED_NEW"}', X'522e7b072e843a77c19563dc3d517162db8406c066bd7cddcf0044f67e0f2304');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 163, X'01a19eeb8efb0000000119c019f19415', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c48edf3571', '{"answer":"ACCEPTED_NEW"}', X'724c6a845c6ac5ec773de5796ed7d4f4b58ace278e5edf4ac6767841a1d32594');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 164, X'01a19eeb8efb0000000119c0e203743d', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c4e1d28179', '{"answer":"ACCEPTED_NEW"}', X'9f0e2741c2d8d0e71305892025f416cf214fe7daee2666218aec7489b2bbb0e2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 165, X'01a19eeb8efb0000000119c40a049495', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c791b85b4e', '{"answer":"ACCEPTED_NEW"}', X'6f8325402a6c4a2db4a38bbe133a05ca10df7de571e90f4990766b71ebf8960b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 166, X'01a19eeb8efb0000000119c6d40a15ee', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c7baf07955', '{"answer":"ACCEPTED_NEW"}', X'0d2913492591c849c8b14e79d863c7b35be761496ca63c3ea032cec66c713159');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 167, X'01a19eeb8efb0000000119c96517fb3e', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115c927e6f494', '{"answer":"ACCEPTED_NEW"}', X'083da85b476120d020f58c9471582ee323ba27d7d4147b9472827c8a65cf7f96');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 168, X'01a19eeb8efb0000000119cbb06960fb', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115cc27d16099', '{"answer":"ACCEPTED_NEW"}', X'2921ed49c68e24a5c40062ab15e33b36642289cd324c9a7083b1e3cd52dfe758');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 169, X'01a19eeb8efb0000000119ce5cb641b6', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115cde4ba6e49', '{"answer":"ACCEPTED_NEW"}', X'405e3f72a15a83270050787f10379b494eb32f4b0f527ccbbd4f0e45fccd5398');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 17, X'01a199c532fb0000000115fd75dbaf12', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115bbcd3780ad', '{"agency":"agency-1"}', X'2cae04cc54db9c2b7c8172512554299223468d1803f87edf3d91130b25f3b224');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 170, X'01a19eeb8efb0000000119d0f041f876', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115cf25c894ab', '{"answer":"ACCEPTED_NEW"}', X'382cda9dea852f424614c5dcd65714b24ed1eb7101c9ee6775f64f9e781e335b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 171, X'01a19eeb8efb0000000119d101d27395', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115cfe828641d', '{"answer":"ACCEPTED_NEW"}', X'2def39f260908522f01387fd5c66a2a93e0eea3c667b0b3adcf7bcf7cd4c4223');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 172, X'01a19eeb8efb0000000119d41296089e', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115d3479a0668', '{"answer":"ACCEPTED_NEW"}', X'e03dfea5649e28733e591dd3b3c85dec7acfa1e2fc025a3aad9d7cbeeb12675e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 173, X'01a19eeb8efb0000000119d4f18cc1ee', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115d645386619', '{"answer":"ACCEPTED_NEW"}', X'ab90013cf62c45207d9697b5c69b103badeb1418c7ea9d2762d237d8f4443025');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 174, X'01a19eeb8efb0000000119d512e3e636', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b095faec66', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"1"}', X'c8332a9cc2f61dd63c5ba671f433d4070db583feecd873313a1c70727d39b3bf');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 175, X'01a19eeb8efb0000000119d863f60344', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b36688229a', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"2"}', X'a2c92960df44d6e26975a521fd25821d12466fe38b625134e209d7479f7b7a31');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 176, X'01a19eeb8efb0000000119d8b10fa97e', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b3f5273f3e', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"3"}', X'a60a69c85bf9d3dc4bc7c98367260210ae099d016cf4a10de6ecbf541a043d3e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 177, X'01a19eeb8efb0000000119da98371c95', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b72af62c99', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"4"}', X'33d79a11bacbb9949d02409f16fb6cd6b1daeea9a555ecaa475ea4f360ab58c4');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 178, X'01a19eeb8efb0000000119db309045d0', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b730f5365e', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"5"}', X'fdb68a8289f336c26c82e91325236827d17c55a63e306625c77751cafc40654a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 179, X'01a19eeb8efb0000000119dbf72b591c', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115b86b2ecdfe', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"6"}', X'19998987282b822c3c4ecad8824d42178fcc4b5be7180a9fbf9614dbee56a128');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 18, X'01a199c532fb0000000115fe7bbf0924', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115bf0d41b887', '{"by":"recruiter-3"}', X'f985b1d4616a432ba4ceaa104f39a540712fff33af971eab44fe701ac222b83d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 180, X'01a19eeb8efb0000000119deeb669ddd', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115bbcd3780ad', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"7"}', X'1d8af537f3906d71f9c4d58b4aa32e5d8a903c6b7ff4ab7db9e985a2298a914d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 181, X'01a19eeb8efb0000000119e15a51ba88', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115bf0d41b887', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"8"}', X'65194650c9d5e156b47b12d7f8cb29da306fa284d8d162f851a4e15c57edafbb');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 182, X'01a19eeb8efb0000000119e4759ce54d', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115bf7d2a6453', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"9"}', X'b70912cb839f075b8ca62b9dfe718317fdcf5c522a09ef9f8fe1a1d97b370fbf');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 183, X'01a19eeb8efb0000000119e7b1b15af4', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c2c3d0db63', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"10"}', X'9ce6767f0c2079db7dcce65a64c9516e46abe5b394df03963ad22cac1fc28fb2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 184, X'01a19eeb8efb0000000119e92e360ad2', '2026-11-03 01:00:00.123456', 'CREDIT_GRANTED', X'01a19eeb8efb0000000119e92e360ad2', '{"agency":"agency-1","amount":"1","contract":"1","grant":"1","sequence":"11"}', X'9faeac0e9937d33e0db03b1ded933ce60a88bf6b8537fc6073fa6192931a74c1');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 185, X'01a19eeb8efb0000000119ea5a8260e5', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c48edf3571', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"12"}', X'2c95b4f38f48deabab26448e2b9b37de130a33dac13f5b58d1375ea092f5f7c6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 186, X'01a19eeb8efb0000000119eddbb95b89', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c4e1d28179', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"13"}', X'949554ec4dd77d6708575d8808cb1fda369d8b29c1069c13aa295283e0a97f2a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 187, X'01a19eeb8efb0000000119ee308b2d69', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c791b85b4e', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"14"}', X'dab65f2062dce0a0114934d1ed35fcb3e1dce8077ab908430ba5edbcb237bdbf');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 188, X'01a19eeb8efb0000000119f1a90872e1', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c7baf07955', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"15"}', X'805869a4c1bc842ac60c544886da8bc2611779d03dd8ba1f4405a3688afb2c88');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 189, X'01a19eeb8efb0000000119f23bcbe6b0', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115c927e6f494', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"16"}', X'bd1ae081d067b593ad0bdc36c0c8965ad3a6d142aba7a825065ecc57b2e2a6a9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 19, X'01a199c532fb000000011601bcecaa3c', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115bf0d41b887', '{"agency":"agency-1"}', X'5f35587dd1cc1029d0fcf8a2de6217f62d0cab2839444d9ef28d6f9356acbc43');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 190, X'01a19eeb8efb0000000119f4fcf424b5', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115cc27d16099', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"17"}', X'11dd00b6933cc9e213ccb5bf12d064b2868ca71d803994a6472f8a1f12d38b03');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 191, X'01a19eeb8efb0000000119f5dfdb6801', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115cde4ba6e49', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"18"}', X'68540176b0d4aa659c95ed03488aa5b843d96c70eed0d22fa56339b8f62f3057');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 192, X'01a19eeb8efb0000000119f814ddeee3', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115cf25c894ab', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"19"}', X'5d5da69bb6268fb21096148f12fdba6694c9ea44b97054564ea21e6458921267');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 193, X'01a19eeb8efb0000000119fb559e6633', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115cfe828641d', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"20"}', X'6d8a01b2f45619c3e953ddd0a48300de88d31bf874fca564117aa4e06cba369b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 194, X'01a19eeb8efb0000000119fb5f80ca6d', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115d3479a0668', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"21"}', X'3a5a5845e49058069618523ad15550444872a5d0589c29337afe756fddc8bb6f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 195, X'01a19eeb8efb0000000119fda0208df4', '2026-11-03 01:00:00.123456', 'CREDIT_GRANTED', X'01a19eeb8efb0000000119fda0208df4', '{"agency":"agency-1","amount":"1","contract":"1","grant":"2","sequence":"22"}', X'c62e7a9cb2efc80301fa1276be9f6d938006656f005991ee317017bd87301bd9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 196, X'01a19eeb8efb0000000119fe9370a7ae', '2026-11-03 01:00:00.123456', 'PERSON_COUNTED', X'01a199c532fb0000000115d645386619', '{"agency":"agency-1","amount":"1","contract":"1","sequence":"23"}', X'9834ab43e9dc0b25ccd2664753f03e5d25860dca0521e5447c2ffa3ccb8ce6ee');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 197, X'01a19eeb8efb000000011a019baaec3d', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a199c532fb0000000115d77f5a6e2f', '{"answer":"ACCEPTED_DUPLICATE","firstKnown":"2025-04-01","reason":"ALREADY_KNOWN"}', X'fc3e7ba9015ae3911fa6c665afa52389487a34155ead0b93ea9c44971711e785');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 198, X'01a19eeb8efb000000011a345d98b692', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb00000001194adaee81c2', '{"sequence":"4"}', X'7f3fa14b6a9ec4764743384a17b7c50290b42e2d8754ea9be6f7e5552669de4a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 199, X'01a1b8ab5afb00000001005f8fa05af6', '2026-11-08 01:00:00.123456', 'CREDIT_RESERVED', X'01a1b8ab5afb00000001005cd6c77aa3', '{"agency":"agency-1","amount":"1","contract":"1","credit":"1","sequence":"24"}', X'e083d658c90d6c5b3b10f9aa3424342f0300cf33d7a68f2f97e9118e645ddbf9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 2, X'01a199c532fb000000011579563854ed', '2026-11-02 01:00:00.123456', 'SETTING_STORED', X'01a199c532fb00000001157679437ec2', '{"name":"agency/agency-1","version":"1"}', X'301f3cf900c274bd6064260347c2f3f6c8b83335ecf411548b6b284244532e67');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 20, X'01a199c532fb000000011602a773bace', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115bf7d2a6453', '{"by":"recruiter-3"}', X'2182b05b472fd5c272653046a3c9942251e45769ed5259c2b1eba39a0606edd2');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 200, X'01a1b8ab5afb00000001006ac0961079', '2026-11-08 01:00:00.123456', 'INTRODUCTION_CHANGED', X'01a1b8ab5afb00000001005cd6c77aa3', '{"by":"AGENCY","credit":"RESERVED","state":"PROPOSED"}', X'47696a5205deb4a5f7ec5679dbba82f9b83355c9eb7a45622f453d85ba88bca0');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 201, X'01a1b8ab5afb00000001006d1e73db56', '2026-11-08 01:00:00.123456', 'INTRODUCTION_CHANGED', X'01a1b8ab5afb00000001005cd6c77aa3', '{"by":"COMPANY","credit":"RESERVED","state":"ACCEPTED"}', X'6a45fa93ff20c240e4ba43a89f1795f79d11370cb3ec8e1a8e9306fdbcd7b239');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 202, X'01a1b8ab5afb00000001006e1f806116', '2026-11-08 01:00:00.123456', 'INTRODUCTION_CHANGED', X'01a1b8ab5afb00000001005cd6c77aa3', '{"by":"AGENCY","claim":"JOINED","credit":"RESERVED","state":"JOINING_REPORTED"}', X'7481bbafa556d30ad5579601f6ed10f217232356377d5834f571f3b476a274a4');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 203, X'01a1b8ab5afb00000001006ed247c7d4', '2026-11-08 01:00:00.123456', 'CREDIT_CONSUMED', X'01a1b8ab5afb00000001005cd6c77aa3', '{"agency":"agency-1","amount":"1","contract":"1","credit":"1","sequence":"25"}', X'80e2c72f581b54c5774348259d9d5f9f4fd36809d7f1b87f412fbafe44b04982');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 204, X'01a1b8ab5afb00000001007068a9011a', '2026-11-08 01:00:00.123456', 'INTRODUCTION_CHANGED', X'01a1b8ab5afb00000001005cd6c77aa3', '{"by":"COMPANY","credit":"CONSUMED","state":"JOINED"}', X'cd2e35bfb5dd4c548c44993d2526167574d9e0cd0da155f428f090372bf4e9d3');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 205, X'01a1b8ab5afb000000010076650825e4', '2026-11-08 01:00:00.123456', 'CREDIT_RESERVED', X'01a1b8ab5afb000000010072af5fab7b', '{"agency":"agency-1","amount":"1","contract":"1","credit":"2","sequence":"26"}', X'fffeb6d32cfe457c7f0da148d6fdb241c660242e7e8448ecc80f7f50778b42f9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 206, X'01a2396a56fb000000010cf24ff8957c', '2026-12-03 01:00:00.123456', 'SETTLEMENT_ISSUED', X'01a2396a56fb000000010cee9da0f79f', '{"actor":"accountant-1","month":"2026-11","partner":"agency-1","sha256":"c2ef56db4de84b8e9f97a178bf4e1658b510a2511f06d6afc6790e0521ceef70","side":"COMPANY"}', X'e0d05a1e26fb73a4bdf8e0161ae937be907a0c49a063682adb0f6c5f9012887d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 207, X'01a2396a56fb000000010cf4635651ea', '2026-12-03 01:00:00.123456', 'LINK_EXPIRED', X'01a199c532fb0000000115dcf10ae195', '{}', X'4d9fdeef9621206c45a353215787ff102e7ec8060f45ae511d1c386faef54902');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 208, X'01a2396a56fb000000010cf9ecbdd556', '2026-12-03 01:00:00.123456', 'ANSWER_OVERDUE', X'01a199c532fb0000000115d88a2f2ae4', '{"agency":"agency-1"}', X'b656782379b63f2f7c2363f6ec0ca9b065468ea6cd56f13a68fcaf55aab40a98');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 209, X'01a2396a56fb000000010cfa6f64823c', '2026-12-03 01:00:00.123456', 'REFERRAL_DISPUTED', X'01a199c532fb0000000115d88a2f2ae4', '{"agency":"agency-1"}', X'c8ea8687403394f05f7376c03766e876d3a336bedc15217f9679fa582b23bcf6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 21, X'01a199c532fb00000001160442f3959d', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115bf7d2a6453', '{"agency":"agency-1"}', X'99ecee98ac529f73976c039e01867ffc9afeabddff86d688c1bd857334d18378');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 210, X'01a2396a56fb000000010cfe892c50a7', '2026-12-03 01:00:00.123456', 'FIGURES_KEPT', X'01a2396a56fb000000010cfc051d5134', '{"period":"2026-11-01/2026-12-01"}', X'9514239b3008b76bf2e6931125e2e11521feb28abf282cb65f775587b9a64c60');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 211, X'01a2396a56fb000000010d0149b95ec2', '2026-12-03 01:00:00.123456', 'INSIGHT_FOUND', X'01a2396a56fb000000010d002cc41815', '{"about":"funnel.acknowledged","code":"WORST_STEP","period":"2026-11-01/2026-12-01"}', X'21a4a0a09c592cdfb036ea87a7a585981723c6c34755b96c7cffc14fd50884cf');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 212, X'01a2396a56fb000000010d095177a5f6', '2026-12-03 01:00:00.123456', 'INSTRUCTION_OVERDUE', X'01a199c532fb0000000115db66d8a20a', '{"agency":"agency-1","kind":"CONSENT_WITHDRAWN"}', X'40608d27a6c199fb37d5b8afcd74434e0f390475eb8b418a3d245b52ed28ec7c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 213, X'01a2396a56fb000000010d0d5dff356e', '2026-12-03 01:00:00.123456', 'RETENTION_RUN', X'01a2396a56fb000000010d0b3c9f390f', '{"rows":"1","what":"ANSWERS"}', X'e112b8cd7762922912dec02e28d5885d4807d6b00b30a167836da62435d1578c');
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
    VALUES (1, 79, X'01a19eeb8efb000000011887d3d81528', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b095faec66', '{"consent":"01a19eeb8efb000000011882a771e332","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'86d6a1014a02e9c8aec9f2dbdc53b56a9f42635628c898f34a82eccdb1d7c8c5');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 8, X'01a199c532fb0000000115e691051734', '2026-11-02 01:00:00.123456', 'REJECTION_TAKEN', X'01a199c532fb0000000115b3f5273f3e', '{"by":"recruiter-3"}', X'b47161328a962a7c1e14901a5ec206b236cd98dd9ad03ce000ebc8fe495adc01');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 80, X'01a19eeb8efb000000011892134d1633', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b36688229a', '{"consent":"01a19eeb8efb00000001188c89c6a923","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'ecb462d80daafacc906e4385b0a177e2c98cdabb93165b93ed91cccdfc8754a1');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 81, X'01a19eeb8efb00000001189c3e7161eb', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b3f5273f3e', '{"consent":"01a19eeb8efb0000000118956dcfc319","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'd38a1b5020e0cb7b3900b8a2c9143b6153479f95d63d117fef9e51de91569977');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 82, X'01a19eeb8efb0000000118a41f37d56d', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b72af62c99', '{"consent":"01a19eeb8efb00000001189f32e1d099","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'5b839b482482c41151cc63b94a7ac550fcb60358b36e04337c75f49b3d8254ca');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 83, X'01a19eeb8efb0000000118abeb6e3e80', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b730f5365e', '{"consent":"01a19eeb8efb0000000118a5b90401ad","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'07ba59cc918c54f06373b037076a91f8fa002efef2ef063b2351043fcc0336d8');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 84, X'01a19eeb8efb0000000118b403a8599a', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115b86b2ecdfe', '{"consent":"01a19eeb8efb0000000118af5ead97e3","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'25087126f91f3d2a3c7558da02a072f64f062f78d0b007057465ee893429c6e0');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 85, X'01a19eeb8efb0000000118ba94d39c13', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115bbcd3780ad', '{"consent":"01a19eeb8efb0000000118b52b7e7af3","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'dddc3a0ebabf127ee49fc3447f9b31f3d41c64f2b50fb7eea009fffe91bb2e49');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 86, X'01a19eeb8efb0000000118c73aef18c1', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115bf0d41b887', '{"consent":"01a19eeb8efb0000000118c067fe0f37","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'20c4bcade88e94f681a6298c7a3b10b070addb861c71a38e258894edb210c1da');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 87, X'01a19eeb8efb0000000118d330c35b03', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115bf7d2a6453', '{"consent":"01a19eeb8efb0000000118ca65d45625","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'428fcfe896b9d9910b40a7124059156602bd1547c46b475872fab754bb73b5b6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 88, X'01a19eeb8efb0000000118d9cf6f06a1', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c2c3d0db63', '{"consent":"01a19eeb8efb0000000118d5967a4422","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'584f1668707a37aa861d58fca2df932858f27396e1b40e853b9f1f07a3e03a59');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 89, X'01a19eeb8efb0000000118df691d7a5e', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c48edf3571', '{"consent":"01a19eeb8efb0000000118dca4817128","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'9cce6db86dd9d7236269bb9775f5e792643a9b4007907e7574bd6f4fa53b9dcf');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 9, X'01a199c532fb0000000115e8cbbbd07c', '2026-11-02 01:00:00.123456', 'LINK_ISSUED', X'01a199c532fb0000000115b3f5273f3e', '{"agency":"agency-1"}', X'd8894eb9200461009d30605fa7c016a4427df3fa81abcebb79e8cd0baf98e068');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 90, X'01a19eeb8efb0000000118e721fcab90', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c4e1d28179', '{"consent":"01a19eeb8efb0000000118e3d47e5019","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'63be5c8c3c94d2196581db5ea71f8dcae00947a17f9217cc9e5819b2a8f431e4');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 91, X'01a19eeb8efb0000000118f115819d54', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c791b85b4e', '{"consent":"01a19eeb8efb0000000118e9f820674f","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'e951a1d9b0df00173e477d31835ee3fff4f6c6f288dcdfee7477859d094b3829');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 92, X'01a19eeb8efb0000000118f7b677f3b9', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c7baf07955', '{"consent":"01a19eeb8efb0000000118f412c6cf29","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'1bcfb626771b73f67f728d8d5650068562d3520cf03e2281e8a82ac97a86359a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 93, X'01a19eeb8efb0000000118fef370c5d7', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115c927e6f494', '{"consent":"01a19eeb8efb0000000118fac134bb4d","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'620d54f54f3d4ac87740eb4ce5e849cc48e5d60f2a727d316929cb7b944b7350');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 94, X'01a19eeb8efb00000001190578f3d8a8', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115cc27d16099', '{"consent":"01a19eeb8efb000000011900f03a00f6","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'6e06a25c9aa36947e70943900854bf12fc98294c89ed20ba5eb0d898e291bf7f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 95, X'01a19eeb8efb00000001190cd1867c75', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115cde4ba6e49', '{"consent":"01a19eeb8efb000000011907cf54530e","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'68f450497887d598c5f3e4bac2bb63e8eba6f8f89142bfa550625b1a013adae9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 96, X'01a19eeb8efb000000011916d7e43786', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115cf25c894ab', '{"consent":"01a19eeb8efb0000000119109d8653a7","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'af473c0aa9619356f4b04675f50fcec456e178f7b18c3a52d016662cc5963f47');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 97, X'01a19eeb8efb00000001191f80ed359b', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115cfe828641d', '{"consent":"01a19eeb8efb00000001191950d48b0c","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'a09a5d418952b73e35083a013adf1ba1e2692777dc2413bbdf9416b8e6530bf6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 98, X'01a19eeb8efb00000001192667e4ecf6', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115d3479a0668', '{"consent":"01a19eeb8efb00000001192141a6a632","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'af22341f5cb466e9e0acfd01dad9f1e2a1b1aa25bde5a880944ffa437b0897e0');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (1, 99, X'01a19eeb8efb000000011933915a5aa1', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a199c532fb0000000115d645386619', '{"consent":"01a19eeb8efb00000001192c9c6caa6e","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'f8298af1ae032ce02f50b82c9e1dda4f10869ed3b2b10abc1245ccfa7d6494b4');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 1, X'01a19eeb8efb00000002181712e4115d', '2026-11-03 01:00:00.123456', 'SETTING_STORED', X'01a19eeb8efb0000000218166e953f5d', '{"name":"company","version":"1"}', X'2dfbf25f5b7718cfd7ff918e38c5bd183ee571509da6e438bb431a14b3a0acf1');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 10, X'01a19eeb8efb000000021849f2615fae', '2026-11-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a19eeb8efb00000002183c8e4a9a6f', '{"by":"recruiter-1"}', X'f1cf90f2615f5912eb8c620a46be4c8cba346d0db1ee3c78843f3c64f9cd52a7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 11, X'01a19eeb8efb00000002184cac642fe3', '2026-11-03 01:00:00.123456', 'LINK_ISSUED', X'01a19eeb8efb00000002183c8e4a9a6f', '{"agency":"agency-1"}', X'9319cc45f68fde97faf2da08f2850db63a043a6ad954ebec3f8865c34ebe9b4e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 12, X'01a19eeb8efb00000002184f2b25cd32', '2026-11-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a19eeb8efb00000002183f560e21a0', '{"by":"recruiter-1"}', X'f894efeca92ceca38ca786322fb9e7b25dddb6cf91a13f1678073893495d1907');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 13, X'01a19eeb8efb00000002184f54f36c7b', '2026-11-03 01:00:00.123456', 'LINK_ISSUED', X'01a19eeb8efb00000002183f560e21a0', '{"agency":"agency-1"}', X'afa9abd35256c585e85afe41a7ed8d7e5c5c95706a1beed1df4c552c9db31d9e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 14, X'01a19eeb8efb000000021857ded4f987', '2026-11-03 01:00:00.123456', 'MAIL_SENT', X'01a19eeb8efb0000000218387a5b76b2', '{"state":"MAILED"}', X'38a280361944ec11cbf2270b775eae202b95b91dc522bbba052dc4a5df190a6d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 15, X'01a19eeb8efb00000002185b11419ea1', '2026-11-03 01:00:00.123456', 'MAIL_SENT', X'01a19eeb8efb0000000218390784971f', '{"state":"MAILED"}', X'6f0180b4c408ef6af98f1e342034e030b5c6e8dd171e09ab8974109d7fa1ae53');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 16, X'01a19eeb8efb00000002185b599ee2b4', '2026-11-03 01:00:00.123456', 'MAIL_FAILED', X'01a19eeb8efb00000002183c8e4a9a6f', '{"code":"smtp.550"}', X'2f40d261051bb2fe3dc978a5d25d4581982f6d5311def34a5a1c4c29a3d9fd33');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 17, X'01a19eeb8efb00000002185d120128f1', '2026-11-03 01:00:00.123456', 'MAIL_SENT', X'01a19eeb8efb00000002183f560e21a0', '{"state":"MAILED"}', X'ad9f1e8ab171b2266bee1b3d2d29a6879af7ccd76343d1c31e8ada103d7b1666');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 18, X'01a19eeb8efb00000002186648961a46', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a19eeb8efb0000000218387a5b76b2', '{"consent":"01a19eeb8efb00000002185d6a2523e7","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'e61ea014239ecb76b99c8f4d2a99ab566968f3b9b126600bb9f0c628063218c9');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 19, X'01a19eeb8efb0000000218698ed49d49', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb00000002185d6a2523e7', '{"sequence":"2"}', X'3d5e2014a835933c77207e66635e04028f2e2a5a687d30d2dff67712da07c70d');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 2, X'01a19eeb8efb00000002181d4e203130', '2026-11-03 01:00:00.123456', 'SETTING_STORED', X'01a19eeb8efb00000002181aa1b78e28', '{"name":"agency/agency-1","version":"1"}', X'017f02c15f2fa27c5e2ad5b7668e11ff9f3549752e365b89ded9d40300d0bbf0');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 20, X'01a19eeb8efb000000021869f00e4a80', '2026-11-03 01:00:00.123456', 'REFERRAL_SENT', X'01a19eeb8efb0000000218387a5b76b2', '{}', X'4c2857a7817907d17a364cb88022d43c2d4f7fe35cfd7ff7423e9e14839d199a');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 21, X'01a19eeb8efb00000002186abe2a884d', '2026-11-03 01:00:00.123456', 'REFERRAL_ACKNOWLEDGED', X'01a19eeb8efb0000000218387a5b76b2', '{"answer":"ACCEPTED_NEW"}', X'fd491a2045a98e70d0fbe6276949f8add3c77e6771aec9a45b014bfd7e223aee');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 22, X'01a19eeb8efb00000002186d90f10f33', '2026-11-03 01:00:00.123456', 'QUALIFICATION_CHANGED', X'01a19eeb8efb0000000218387a5b76b2', '{"holdUntil":"2027-05-01T15:00:00Z","state":"HELD"}', X'973d80d40e2c16b18074c0af196571117c39fb61aac6a06adc5306994eb4164f');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 23, X'01a19eeb8efb000000021877f3843e1b', '2026-11-03 01:00:00.123456', 'CONSENT_GIVEN', X'01a19eeb8efb0000000218390784971f', '{"consent":"01a19eeb8efb000000021870bce05221","notice":"relay/3/ja/d7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059","recipient":"agency-1"}', X'5b332bc95c4ad0830834880c99e7a28f2bc788813da9b15fe18f4470beb25a0e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 24, X'01a19eeb8efb00000002187bf478f9f3', '2026-11-03 01:00:00.123456', 'RECEIPT_SENT', X'01a19eeb8efb000000021870bce05221', '{"sequence":"2"}', X'ae7c8d47ffc082b18a39c5dfcf0d26b158b5299ad1a3c73b78f8381783b18a90');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 25, X'01a19eeb8efb00000002187e03ec3b93', '2026-11-03 01:00:00.123456', 'MESSAGE_PARKED', X'01a19eeb8efb0000000218390784971f', '{"code":"http.422","kind":"HAND_OVER"}', X'f46807dcd7fc170f12944ea5bdc40c1d2a562387a32b792d2c30ff24b0a455b6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 26, X'01a19eeb8efb00000002188243ba49ea', '2026-11-03 01:00:00.123456', 'PERSONS_MERGED', X'01a19eeb8efb000000021835c0356d7b', '{"by":"operator-1","into":"01a19eeb8efb000000021832b6fb9fcf"}', X'971bffe1b055c3a6cd519599e47523617ca79d16cdfa3d2a831f2f0626c800c1');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 27, X'01a2396a56fb000000020cf7e9b4c69e', '2026-12-03 01:00:00.123456', 'LINK_EXPIRED', X'01a19eeb8efb00000002183c8e4a9a6f', '{}', X'ad64525a68e021e87af9382b1147b32152c902467730e1b6d215ceff1dbf5801');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 28, X'01a2396a56fb000000020cf886cc78d8', '2026-12-03 01:00:00.123456', 'LINK_EXPIRED', X'01a19eeb8efb00000002183f560e21a0', '{}', X'3ae71894618ccb8a0dc7c008f0d1f7e03623073d1664abb4d52102073e3d28ec');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 29, X'01a2396a56fb000000020d0588a26234', '2026-12-03 01:00:00.123456', 'FIGURES_KEPT', X'01a2396a56fb000000020d039b120770', '{"period":"2026-11-01/2026-12-01"}', X'36de4d54d49b802d2b5137212edb1be31a96e78ef93688ba9db55d92e86e289e');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 3, X'01a19eeb8efb0000000218212db08950', '2026-11-03 01:00:00.123456', 'SETTING_STORED', X'01a19eeb8efb00000002181fcbcdecb1', '{"name":"programme/agency-1","version":"1"}', X'b15ab1d53d59c341d239f8f08098af4c02223579aad740ac3df99db106f7e5f5');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 30, X'01a2396a56fb000000020d0ff855ead1', '2026-12-03 01:00:00.123456', 'RETENTION_RUN', X'01a2396a56fb000000020d0e013fe8fe', '{"rows":"1","what":"ANSWERS"}', X'6af3b1e20eacaa1a64f003e7f9122fd8e646dc7c7d1350d9485bc56f52851e38');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 4, X'01a19eeb8efb000000021824dee6b169', '2026-11-03 01:00:00.123456', 'SETTING_STORED', X'01a19eeb8efb000000021822251cf6f5', '{"name":"programme/agency-1","version":"2"}', X'4f46eee787dc5166705998f9d36dcac9a1aebf180904878c96cf0eb1ce42d983');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 5, X'01a19eeb8efb00000002182af45031f5', '2026-11-03 01:00:00.123456', 'BALANCE_OPENED', X'01a19eeb8efb000000021827e7c50fcd', '{"actor":"operator-1","agency":"agency-1","amount":"7","contract":"2","evidence":"contract/2025","sequence":"1"}', X'cebc9747a50673af815937c88c7276fe1f7ca504b38b3bf69fffa2f977c2cbd7');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 6, X'01a19eeb8efb000000021841c149ea6b', '2026-11-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a19eeb8efb0000000218387a5b76b2', '{"by":"recruiter-3"}', X'43c2772016037f130d2b1b9c1273f65153e7e4b883c3c9ddf43c93adaa94966c');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 7, X'01a19eeb8efb00000002184420313868', '2026-11-03 01:00:00.123456', 'LINK_ISSUED', X'01a19eeb8efb0000000218387a5b76b2', '{"agency":"agency-1"}', X'8e814a716d75dec27d4ca1e6eea5427ccbdbba405a9883ed5e70c4e3749f7267');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 8, X'01a19eeb8efb0000000218445967b551', '2026-11-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a19eeb8efb0000000218390784971f', '{"by":"recruiter-3"}', X'3407a3b12a5e5ff349035a8c6edab52fe30942cddda59fd0fcfad5b1f050d5e6');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (2, 9, X'01a19eeb8efb000000021846e7cfac17', '2026-11-03 01:00:00.123456', 'LINK_ISSUED', X'01a19eeb8efb0000000218390784971f', '{"agency":"agency-1"}', X'b5333482571f14b0c796c6f2677b23f7c09cbb36b37708dfb837a5fca24da8ba');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 1, X'01a19eeb8efb000000031a2482dcb651', '2026-11-03 01:00:00.123456', 'REFERRAL_RECEIVED', X'01a19eeb8efb000000031a0d1a2f4e47', '{"company":"acme","referral":"01a199c532fb0000000115b095faec66"}', X'3bb2d43216cf0f3803e979171315049161900afca5ecb93379848448e2b3b1e3');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 2, X'01a19eeb8efb000000031a274652ee8a', '2026-11-03 01:00:00.123456', 'REFERRAL_RECEIVED', X'01a19eeb8efb000000031a0d571bd768', '{"company":"acme","referral":"01a199c532fb0000000115b36688229a"}', X'1452f6cca52f4cf741d69a6b8ea6b1764224ce866d44686adb05ce696e1b014b');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 3, X'01a19eeb8efb000000031a2948dedab3', '2026-11-03 01:00:00.123456', 'REFERRAL_RECEIVED', X'01a19eeb8efb000000031a10da72e94c', '{"company":"acme","referral":"01a199c532fb0000000115b3f5273f3e"}', X'bec5fae2f1fdcb09dd40a5967253a620a1393bd5d096bd741835ca48783d46cc');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 4, X'01a19eeb8efb000000031a2a6f14ba5f', '2026-11-03 01:00:00.123456', 'REFERRAL_RECEIVED', X'01a19eeb8efb000000031a143d7b27a3', '{"company":"acme","referral":"01a199c532fb0000000115b72af62c99"}', X'b18b7b38ab693d5c65d82422069b3529fe3728f34fc828db15b2de155b59d146');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 5, X'01a19eeb8efb000000031a2c1a0414cb', '2026-11-03 01:00:00.123456', 'REFERRAL_RECEIVED', X'01a19eeb8efb000000031a1725dbdbf8', '{"company":"acme","referral":"01a199c532fb0000000115b730f5365e"}', X'be6a208c7951d917877b97f4e4f7e2dbb6c7311988f2d32bd111a4b0e6fe3c04');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 6, X'01a19eeb8efb000000031a2f9993e324', '2026-11-03 01:00:00.123456', 'REFERRAL_ANSWERED', X'01a19eeb8efb000000031a0d1a2f4e47', '{"company":"acme","referral":"01a199c532fb0000000115b095faec66"}', X'1122c2e9b2cfcd63b93769f8333980c26f38be7b9a9b99bf0a3286f4013d0cbe');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 7, X'01a19eeb8efb000000031a30cdb6d2c4', '2026-11-03 01:00:00.123456', 'REFERRAL_ANSWERED', X'01a19eeb8efb000000031a0d571bd768', '{"company":"acme","referral":"01a199c532fb0000000115b36688229a"}', X'912c3b9840440576caa74585018d10e6990e616566057634e244eb8f049ce3e4');
INSERT INTO cr_event (tenant, event_number, id, happened_at, type, subject, details, hash)
    VALUES (3, 8, X'01a19eeb8efb000000031a31095bd625', '2026-11-03 01:00:00.123456', 'REFERRAL_ANSWERED', X'01a19eeb8efb000000031a10da72e94c', '{"company":"acme","referral":"01a199c532fb0000000115b3f5273f3e"}', X'894fccc1774890f897dd9c1535d06fe1aa2a000cbc25693db45437e0310376e1');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 335, X'01a2396a56fb000000010d1f05a0f07d', '2026-12-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a2396a56fb000000010d1623a62b5d', '{"by":"recruiter-3"}');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 336, X'01a2396a56fb000000010d211696cc64', '2026-12-03 01:00:00.123456', 'LINK_ISSUED', X'01a2396a56fb000000010d1623a62b5d', '{"agency":"agency-1"}');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 337, X'01a2396a56fb000000010d2270990cd7', '2026-12-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a2396a56fb000000010d182b0a78aa', '{"by":"recruiter-3"}');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 338, X'01a2396a56fb000000010d2405b584ce', '2026-12-03 01:00:00.123456', 'LINK_ISSUED', X'01a2396a56fb000000010d182b0a78aa', '{"agency":"agency-1"}');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 339, X'01a2396a56fb000000010d2724cc8081', '2026-12-03 01:00:00.123456', 'REJECTION_TAKEN', X'01a2396a56fb000000010d1b4eb0f41b', '{"by":"recruiter-3"}');
INSERT INTO cr_event_pending (tenant, arrival, id, happened_at, type, subject, details)
    VALUES (1, 340, X'01a2396a56fb000000010d28fec15f03', '2026-12-03 01:00:00.123456', 'LINK_ISSUED', X'01a2396a56fb000000010d1b4eb0f41b', '{"agency":"agency-1"}');
ALTER TABLE cr_event_pending AUTO_INCREMENT = 341;
INSERT INTO cr_figure_snapshot (tenant, period_begin, period_end, as_of, taken_at, figures)
    VALUES (1, DATE '2026-11-01', DATE '2026-12-01', '2026-11-30 15:00:00.000000', '2026-12-03 01:00:00.123456', '[{"id":"referralCount","value":"21","unit":"people","numerator":21,"formula":"count(COUNTED) - count(UNCOUNTED)","quality":"EXACT"},{"id":"freeHireCount","value":"1","unit":"hires","numerator":1,"formula":"count(FREE_HIRE)","quality":"EXACT"},{"id":"funnel.issued","value":"25","unit":"links","numerator":25,"formula":"count(ISSUED)","quality":"EXACT"},{"id":"funnel.mailed","value":"25","unit":"mails","numerator":25,"formula":"count(MAILED)","quality":"EXACT"},{"id":"funnel.bounced","value":"0","unit":"mails","numerator":0,"formula":"count(BOUNCED)","quality":"EXACT"},{"id":"funnel.complained","value":"0","unit":"mails","numerator":0,"formula":"count(COMPLAINED)","quality":"EXACT"},{"id":"funnel.landed","value":"0","unit":"visits","numerator":0,"formula":"count(LANDED)","quality":"UNVERIFIED"},{"id":"funnel.unsubscribed","value":"0","unit":"people","numerator":0,"formula":"count(UNSUBSCRIBED)","quality":"EXACT"},{"id":"funnel.consented","value":"24","unit":"people","numerator":24,"formula":"count(CONSENTED)","quality":"EXACT"},{"id":"funnel.sent","value":"24","unit":"people","numerator":24,"formula":"count(SENT)","quality":"EXACT"},{"id":"funnel.acceptedNew","value":"21","unit":"people","numerator":21,"formula":"count(ACCEPTED_NEW)","quality":"EXACT"},{"id":"funnel.acceptedDuplicate","value":"1","unit":"people","numerator":1,"formula":"count(ACCEPTED_DUPLICATE)","quality":"EXACT"},{"id":"funnel.refused","value":"0","unit":"people","numerator":0,"formula":"count(REFUSED)","quality":"EXACT"},{"id":"funnel.acknowledged","value":"22","unit":"people","numerator":22,"formula":"count(ACCEPTED_NEW) + count(ACCEPTED_DUPLICATE) + count(REFUSED)","quality":"EXACT"},{"id":"funnel.counted","value":"21","unit":"people","numerator":21,"formula":"count(COUNTED) - count(UNCOUNTED)","quality":"EXACT"},{"id":"funnel.recommended","missingSource":"AgencySupportEvents","unit":"people","formula":"count(RECOMMENDED)","quality":"NO_SOURCE"},{"id":"funnel.placed","missingSource":"AgencySupportEvents","unit":"people","formula":"count(PLACED)","quality":"NO_SOURCE"},{"id":"bounceRate","value":"0","unit":"ratio","numerator":0,"denominator":25,"formula":"count(BOUNCED) / count(MAILED)","quality":"EXACT"},{"id":"complaintRate","value":"0","unit":"ratio","numerator":0,"denominator":25,"formula":"count(COMPLAINED) / count(MAILED)","quality":"EXACT"},{"id":"consentRate","value":"0.96","unit":"ratio","numerator":24,"denominator":25,"formula":"count(CONSENTED) / count(MAILED)","quality":"EXACT"},{"id":"answerRate","value":"0.9167","unit":"ratio","numerator":22,"denominator":24,"formula":"(count(ACCEPTED_NEW) + count(ACCEPTED_DUPLICATE) + count(REFUSED)) / count(CONSENTED)","quality":"EXACT"},{"id":"countRate","value":"0.875","unit":"ratio","numerator":21,"denominator":24,"formula":"count(COUNTED) / count(CONSENTED)","quality":"EXACT"},{"id":"creditsGranted","value":"2","unit":"credits","numerator":2,"formula":"count(GRANTED)","quality":"EXACT"}]');
INSERT INTO cr_figure_snapshot (tenant, period_begin, period_end, as_of, taken_at, figures)
    VALUES (2, DATE '2026-11-01', DATE '2026-12-01', '2026-11-30 15:00:00.000000', '2026-12-03 01:00:00.123456', '[{"id":"referralCount","value":"0","unit":"people","numerator":0,"formula":"count(COUNTED) - count(UNCOUNTED)","quality":"EXACT"},{"id":"freeHireCount","value":"0","unit":"hires","numerator":0,"formula":"count(FREE_HIRE)","quality":"EXACT"},{"id":"funnel.issued","value":"4","unit":"links","numerator":4,"formula":"count(ISSUED)","quality":"EXACT"},{"id":"funnel.mailed","value":"3","unit":"mails","numerator":3,"formula":"count(MAILED)","quality":"EXACT"},{"id":"funnel.bounced","value":"0","unit":"mails","numerator":0,"formula":"count(BOUNCED)","quality":"EXACT"},{"id":"funnel.complained","value":"0","unit":"mails","numerator":0,"formula":"count(COMPLAINED)","quality":"EXACT"},{"id":"funnel.landed","value":"0","unit":"visits","numerator":0,"formula":"count(LANDED)","quality":"UNVERIFIED"},{"id":"funnel.unsubscribed","value":"0","unit":"people","numerator":0,"formula":"count(UNSUBSCRIBED)","quality":"EXACT"},{"id":"funnel.consented","value":"2","unit":"people","numerator":2,"formula":"count(CONSENTED)","quality":"EXACT"},{"id":"funnel.sent","value":"1","unit":"people","numerator":1,"formula":"count(SENT)","quality":"EXACT"},{"id":"funnel.acceptedNew","value":"1","unit":"people","numerator":1,"formula":"count(ACCEPTED_NEW)","quality":"EXACT"},{"id":"funnel.acceptedDuplicate","value":"0","unit":"people","numerator":0,"formula":"count(ACCEPTED_DUPLICATE)","quality":"EXACT"},{"id":"funnel.refused","value":"0","unit":"people","numerator":0,"formula":"count(REFUSED)","quality":"EXACT"},{"id":"funnel.acknowledged","value":"1","unit":"people","numerator":1,"formula":"count(ACCEPTED_NEW) + count(ACCEPTED_DUPLICATE) + count(REFUSED)","quality":"EXACT"},{"id":"funnel.counted","value":"0","unit":"people","numerator":0,"formula":"count(COUNTED) - count(UNCOUNTED)","quality":"EXACT"},{"id":"funnel.recommended","missingSource":"AgencySupportEvents","unit":"people","formula":"count(RECOMMENDED)","quality":"NO_SOURCE"},{"id":"funnel.placed","missingSource":"AgencySupportEvents","unit":"people","formula":"count(PLACED)","quality":"NO_SOURCE"},{"id":"bounceRate","value":"0","unit":"ratio","numerator":0,"denominator":3,"formula":"count(BOUNCED) / count(MAILED)","quality":"EXACT"},{"id":"complaintRate","value":"0","unit":"ratio","numerator":0,"denominator":3,"formula":"count(COMPLAINED) / count(MAILED)","quality":"EXACT"},{"id":"consentRate","value":"0.6667","unit":"ratio","numerator":2,"denominator":3,"formula":"count(CONSENTED) / count(MAILED)","quality":"EXACT"},{"id":"answerRate","value":"0.5","unit":"ratio","numerator":1,"denominator":2,"formula":"(count(ACCEPTED_NEW) + count(ACCEPTED_DUPLICATE) + count(REFUSED)) / count(CONSENTED)","quality":"EXACT"},{"id":"countRate","value":"0","unit":"ratio","numerator":0,"denominator":2,"formula":"count(COUNTED) / count(CONSENTED)","quality":"EXACT"},{"id":"creditsGranted","value":"0","unit":"credits","numerator":0,"formula":"count(GRANTED)","quality":"EXACT"}]');
INSERT INTO cr_identity_link (tenant, id, one_person, other_person, origin, state, reasons, score, made_at, decided_by, decision_reason, decided_at)
    VALUES (2, X'01a19eeb8efb00000002187f3d9ed34b', X'01a19eeb8efb000000021832b6fb9fcf', X'01a19eeb8efb000000021835c0356d7b', 'MERGE', 'JOINED', '', 0, '2026-11-03 01:00:00.123456', 'operator-1', '', '2026-11-03 01:00:00.123456');
INSERT INTO cr_inbox (tenant, id, company, referral, person, consented_at, received_at, answer, answered_at, reason, first_known, commitment, stopped_at)
    VALUES (3, X'01a19eeb8efb000000031a0d1a2f4e47', 'acme', X'01a199c532fb0000000115b095faec66', X'01a19eeb8efb000000031a0524a03f55', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', 'ACCEPTED_NEW', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL);
INSERT INTO cr_inbox (tenant, id, company, referral, person, consented_at, received_at, answer, answered_at, reason, first_known, commitment, stopped_at)
    VALUES (3, X'01a19eeb8efb000000031a0d571bd768', 'acme', X'01a199c532fb0000000115b36688229a', X'01a19eeb8efb000000031a079df326e1', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', 'ACCEPTED_NEW', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL);
INSERT INTO cr_inbox (tenant, id, company, referral, person, consented_at, received_at, answer, answered_at, reason, first_known, commitment, stopped_at)
    VALUES (3, X'01a19eeb8efb000000031a10da72e94c', 'acme', X'01a199c532fb0000000115b3f5273f3e', X'01a19eeb8efb000000031a0876ababa7', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', 'ACCEPTED_NEW', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL);
INSERT INTO cr_inbox (tenant, id, company, referral, person, consented_at, received_at, answer, answered_at, reason, first_known, commitment, stopped_at)
    VALUES (3, X'01a19eeb8efb000000031a143d7b27a3', 'acme', X'01a199c532fb0000000115b72af62c99', X'01a19eeb8efb000000031a0a074ae508', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_inbox (tenant, id, company, referral, person, consented_at, received_at, answer, answered_at, reason, first_known, commitment, stopped_at)
    VALUES (3, X'01a19eeb8efb000000031a1725dbdbf8', 'acme', X'01a199c532fb0000000115b730f5365e', X'01a19eeb8efb000000031a0bc95676f9', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_instruction (tenant, id, partner, referral, kind, items, happened_at, noted_at, outcome, kept_record, kept_until, settled_at, alerted_at)
    VALUES (1, X'01a19eeb8efb0000000119a85c5494db', 'agency-1', X'01a199c532fb0000000115db66d8a20a', 'CONSENT_WITHDRAWN', '', '2026-11-03 01:00:00.123456', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, '2026-12-03 01:00:00.123456');
INSERT INTO cr_introduction (tenant, id, partner, programme, request_key, job_order, terms, credit, follows, requested_at, revision, steps, state, credit_use, moved_by, claim_step, claim_by, offer, offer_by, reason, note, joined_on, due_at, changed_at)
    VALUES (1, X'01a1b8ab5afb00000001005cd6c77aa3', 'agency-1', 1, 'first', '{"title":"engineer","requestKey":"first","posting":"engineer","details":""}', '{"consumeAt":"JOINING","idleDays":180,"confirmationDays":14,"guaranteeDays":0,"ownApplicantMonths":12,"zone":"Asia/Tokyo"}', 1, NULL, '2026-11-08 01:00:00.123456', 5, 0, 'JOINED', 'CONSUMED', 'COMPANY', NULL, NULL, NULL, NULL, NULL, NULL, DATE '2026-11-08', NULL, '2026-11-08 01:00:00.123456');
INSERT INTO cr_introduction (tenant, id, partner, programme, request_key, job_order, terms, credit, follows, requested_at, revision, steps, state, credit_use, moved_by, claim_step, claim_by, offer, offer_by, reason, note, joined_on, due_at, changed_at)
    VALUES (1, X'01a1b8ab5afb000000010072af5fab7b', 'agency-1', 1, 'second', '{"title":"engineer","requestKey":"second","posting":"engineer","details":""}', '{"consumeAt":"JOINING","idleDays":180,"confirmationDays":14,"guaranteeDays":0,"ownApplicantMonths":12,"zone":"Asia/Tokyo"}', 2, NULL, '2026-11-08 01:00:00.123456', 1, 0, 'REQUESTED', 'RESERVED', 'COMPANY', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2027-05-07 15:00:00.000000', '2026-11-08 01:00:00.123456');
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
    VALUES (1, 1, 24, 'RESERVE', 'INTRODUCTION', X'01a1b8ab5afb00000001005cd6c77aa3', 1, '2026-11-08 01:00:00.123456', 1, 1, 1, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 25, 'CONSUME', 'INTRODUCTION', X'01a1b8ab5afb00000001005cd6c77aa3', 1, '2026-11-08 01:00:00.123456', 1, 1, 1, 10, 1);
INSERT INTO cr_ledger (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at, contract_version, credit, progress, threshold, available)
    VALUES (1, 1, 26, 'RESERVE', 'INTRODUCTION', X'01a1b8ab5afb000000010072af5fab7b', 1, '2026-11-08 01:00:00.123456', 1, 2, 1, 10, 0);
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
    VALUES (2, 1, 1, 'OPENING', 'COMMAND', X'01a19eeb8efb000000021827e7c50fcd', 7, '2026-11-03 01:00:00.123456', 2, NULL, 7, 10, 0);
INSERT INTO cr_listener_cursor (tenant, listener, event_number)
    VALUES (1, 'auditor', 213);
INSERT INTO cr_listener_cursor (tenant, listener, event_number)
    VALUES (2, 'auditor', 30);
INSERT INTO cr_listener_cursor (tenant, listener, event_number)
    VALUES (3, 'auditor', 8);
INSERT INTO cr_notice (tenant, sha256, notice_id, notice_version, notice_locale, body, kept_at)
    VALUES (1, X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'relay', 3, 'ja', '{"title":"人材紹介会社への登録のご案内","paragraphs":["ご同意いただくと、下に入力した氏名・メールアドレス・ご希望が、転職支援の登録のため「紹介株式会社」（許可番号 13-ユ-010554、東京都港区、国: 日本、desk@example.jp）に渡ります。","登録は任意で、登録してもしなくても、株式会社アクメの今回および今後の選考には一切影響しません。","この時点では、あなたの情報は何も渡っていません。","株式会社アクメは、登録された方が10名になるごとに、無料で人材の紹介を受けられます。","同意は12か月有効、「紹介株式会社」での保管は登録終了後24か月以内で、いつでもこのページから撤回できます（撤回されても、株式会社アクメの人数は変わりません）。"],"choices":[{"purpose":"AGENCY_REGISTRATION","text":"このページに入力する内容を紹介株式会社に提供し、紹介株式会社に登録すること"},{"purpose":"FEEDBACK_TO_COMPANY","text":"登録の結果を株式会社アクメに知らせること"}],"variables":{"agency":"紹介株式会社","agencyAddress":"東京都港区","agencyContact":"desk@example.jp","company":"株式会社アクメ","country":"日本","fields":"氏名・ふりがな・メールアドレス・電話番号","items":"氏名・メールアドレス・ご希望","licence":"13-ユ-010554","months":"12","retention":"24","threshold":"10"}}', '2026-11-03 01:00:00.123456');
INSERT INTO cr_notice (tenant, sha256, notice_id, notice_version, notice_locale, body, kept_at)
    VALUES (2, X'd7ffd3538fee14c613486365498f36b274203a4b4c6faa3d4e52aca62de40059', 'relay', 3, 'ja', '{"title":"人材紹介会社への登録のご案内","paragraphs":["ご同意いただくと、下に入力した氏名・メールアドレス・ご希望が、転職支援の登録のため「紹介株式会社」（許可番号 13-ユ-010554、東京都港区、国: 日本、desk@example.jp）に渡ります。","登録は任意で、登録してもしなくても、株式会社アクメの今回および今後の選考には一切影響しません。","この時点では、あなたの情報は何も渡っていません。","株式会社アクメは、登録された方が10名になるごとに、無料で人材の紹介を受けられます。","同意は12か月有効、「紹介株式会社」での保管は登録終了後24か月以内で、いつでもこのページから撤回できます（撤回されても、株式会社アクメの人数は変わりません）。"],"choices":[{"purpose":"AGENCY_REGISTRATION","text":"このページに入力する内容を紹介株式会社に提供し、紹介株式会社に登録すること"},{"purpose":"FEEDBACK_TO_COMPANY","text":"登録の結果を株式会社アクメに知らせること"}],"variables":{"agency":"紹介株式会社","agencyAddress":"東京都港区","agencyContact":"desk@example.jp","company":"株式会社アクメ","country":"日本","fields":"氏名・ふりがな・メールアドレス・電話番号","items":"氏名・メールアドレス・ご希望","licence":"13-ユ-010554","months":"12","retention":"24","threshold":"10"}}', '2026-11-03 01:00:00.123456');
INSERT INTO cr_outbox (tenant, id, kind, destination, subject, note, attempts, not_before, lease_owner, lease_until, parked, traceparent, code, parked_at)
    VALUES (1, X'01a2396a56fb000000010d29bf8352d0', 'MAIL', 'mail', X'01a2396a56fb000000010d1623a62b5d', '', 0, '2026-12-03 01:00:00.123456', NULL, NULL, false, NULL, NULL, NULL);
INSERT INTO cr_outbox (tenant, id, kind, destination, subject, note, attempts, not_before, lease_owner, lease_until, parked, traceparent, code, parked_at)
    VALUES (1, X'01a2396a56fb000000010d2b7b254de2', 'MAIL', 'mail', X'01a2396a56fb000000010d182b0a78aa', '', 0, '2026-12-03 01:00:00.123456', NULL, NULL, false, NULL, NULL, NULL);
INSERT INTO cr_outbox (tenant, id, kind, destination, subject, note, attempts, not_before, lease_owner, lease_until, parked, traceparent, code, parked_at)
    VALUES (1, X'01a2396a56fb000000010d2d34571ef1', 'MAIL', 'mail', X'01a2396a56fb000000010d1b4eb0f41b', '', 0, '2026-12-03 01:00:00.123456', NULL, NULL, false, NULL, NULL, NULL);
INSERT INTO cr_outbox (tenant, id, kind, destination, subject, note, attempts, not_before, lease_owner, lease_until, parked, traceparent, code, parked_at)
    VALUES (2, X'01a19eeb8efb00000002187343ac9a45', 'HAND_OVER', 'agency-1', X'01a19eeb8efb0000000218390784971f', '', 1, '2026-11-03 01:00:00.123456', NULL, NULL, true, NULL, 'http.422', '2026-11-03 01:00:00.123456');
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
    VALUES (1, X'01a1b8ab5afb0000000100667f9e0d0f', 0, X'9adb66b52dfa8e691cf111f1336588bde1a40d5f0b6c76ec0bbe72a18a765a09d03ac47074701f3c0ceb4e85a633479d27f149536a63d971cd522f14', '2026-11-08 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a2396a56fb000000010d1273cb3a34', 0, X'0143fa9482dbcd13a7c6ab4a3e1ce262299e78eee164c84fc382d95cd8f1057fc6a6c203a7427ca03a9575263f5e891596906b409612fa17f0d02ca0', '2026-12-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a2396a56fb000000010d14038fe2ec', 0, X'd8423042110b1cb193b460d9528b7a187447952f4c62c1e2724519dac3846ece1f411775d38444db7778b322686ffa24759aaa7596a974fb24c9f619', '2026-12-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (1, X'01a2396a56fb000000010d1582634295', 0, X'bbd8ba2b5c7fcf7e3435913e04fa997bf352cf8816cbb694e38fe0d7c1c9da420b213c8e2b73e226c6ea8204aa262891d51332cd1c7e6c2dcf4b5827', '2026-12-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (2, X'01a19eeb8efb00000002182de02e4213', 0, X'4e3e028cbc2bd3559517e0b35aa8537dc82e346a1fb67726d310964cd1fcf67a31d2c46148feeb94a34020ecdb6bd9a599dcc653900a513a8f948f01', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (2, X'01a19eeb8efb000000021830644a4196', 0, X'dd85d4515cb5f859e938bfd798eb869b9f18b1950a6647b642259da97353292264d22a94a6e4fcf0c46247da8284ac46a8f663500d7eb694a29a957a', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (2, X'01a19eeb8efb000000021832b6fb9fcf', 0, X'afb6424b69e2c50d5435d0ef3ca9041fc89c7f505623a27df4615e7cdd36a43f38f97c69ea9a7ab187918b35eb49999aba3822e9428b7ec829ab7f76', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (2, X'01a19eeb8efb000000021835c0356d7b', 0, X'232746e6707671d617846bbbeff2f7434fecaefe085dba1caf21c7a3a145655b6dff84a2c6b715edb611828e85fbb0b3414c12ff8cd41872c326e81c', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (3, X'01a19eeb8efb000000031a0524a03f55', 0, X'7ab7d1eafcf3ec8e67c224ef94fc244d2e9927879b400105d5cae8df7b77aca3de726893586ddcf9f47fd6d5c2af4108f223440ae26f32b76a5dcaac', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (3, X'01a19eeb8efb000000031a079df326e1', 0, X'fe9df83739725e1dce033e0c11adb8bf7e1e5c8b0349af499216fe17e56762e39829244dc7e03b1c6816784dfc0a5d03835b9f368a14e0fb593485b1', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (3, X'01a19eeb8efb000000031a0876ababa7', 0, X'5499c1bb4168531a47dd77e914d0ce6d8c33a3a4a9437466879938de8f02a07b42f65176663a47973a09d2c6f3b873dabda1a43010fab798b68396e0', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (3, X'01a19eeb8efb000000031a0a074ae508', 0, X'123d9b8eeba7cc3e839dd39501dbc7d7d59b3b5033a20328e702df611233d8d6a735c25c4ee358193d7c535f38439cd36fa86ade2c68e77e60b93009', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person (tenant, id, key_version, wrapped_key, created_at)
    VALUES (3, X'01a19eeb8efb000000031a0bc95676f9', 0, X'0654812ff204c648d7cb2d0a4eabf990319d1359782c08179c19e549d559b1c899aea91653fcd24e4efdc6beec2031b0c3f7ee69100dde8d0a599038', '2026-11-03 01:00:00.123456');
INSERT INTO cr_person_alias (tenant, person, merged_into)
    VALUES (2, X'01a19eeb8efb000000021835c0356d7b', X'01a19eeb8efb000000021832b6fb9fcf');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'0fa078a37e290fb808016d68af4d6c515dfc4b4dc7119d7a33e8275216495455', 'EMAIL', 0, X'01a199c532fb0000000115a6a65f28ee');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'1132a98cbf33499a1ad05928a70fdf37a098eff29ca1b7ab73f943dcc029d3c1', 'EMAIL', 0, X'01a1b8ab5afb0000000100667f9e0d0f');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'177a8e6a756e4c0bd17111fd747c56fc6f6181220a9d4ca2593951fbe2a8d359', 'EMAIL', 0, X'01a199c532fb0000000115940702a36b');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'1d8440b675bcc6b306a7da61c6b7d3375ddb12cabe66ac14ba5ecf37eb019a3e', 'EMAIL', 0, X'01a199c532fb0000000115aa95f3c8ca');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (1, X'2bd43b72a947ce5601e78b0f5557649b7cc8d3680baef7899dd16b8e26a11c45', 'EMAIL', 0, X'01a2396a56fb000000010d14038fe2ec');
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
    VALUES (1, X'63a18bd9afb759c0acfedfae16a1eabcbb72163026c2f450a2edcf01a24530da', 'EMAIL', 0, X'01a2396a56fb000000010d1273cb3a34');
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
    VALUES (1, X'ab1b4b1fd1057254693f18217df55a5b6390b7450c1efe95746f360a6e9bf1cc', 'EMAIL', 0, X'01a2396a56fb000000010d1582634295');
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
    VALUES (2, X'2a5409a843d08ba2156004d2c0c1dd20e98701b7160ea04bf18b9279fcedfaab', 'EMAIL', 0, X'01a19eeb8efb000000021832b6fb9fcf');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (2, X'37e4bf3d4e017a63bef0f959d757dbe1cc777138e05d2f782d9bac2a96b9e86b', 'EMAIL', 0, X'01a19eeb8efb00000002182de02e4213');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (2, X'82ff58da01bdea5f5d3165512e6611d3274aba975d9fa40442c75324bbe2e927', 'EMAIL', 0, X'01a19eeb8efb000000021830644a4196');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (2, X'fd7df7d9cc746da6f5660521412122dea59368b725ee6f58bdc493ee7e9aae11', 'EMAIL', 0, X'01a19eeb8efb000000021835c0356d7b');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (3, X'4d53520356c19e2d61263059bb9d913a1cbb8a4ca82a010dd2d882d5203c1430', 'EMAIL', 0, X'01a19eeb8efb000000031a0a074ae508');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (3, X'5cdf0bdd78a673d7602373696f02e8a0be2f2cf3ad414b17ff30038fa5b74ccf', 'EMAIL', 0, X'01a19eeb8efb000000031a0bc95676f9');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (3, X'7ababf7e890c9cefdec59081fd5220087c73f3308701de6d70ce07d4df6a8fb7', 'EMAIL', 0, X'01a19eeb8efb000000031a0876ababa7');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (3, X'b02c7294f546a305eeacfca412a8bcef6d3a9477454def44912418c1acff092f', 'EMAIL', 0, X'01a19eeb8efb000000031a0524a03f55');
INSERT INTO cr_person_index (tenant, mac, field, key_version, person)
    VALUES (3, X'cb7009dabd326f97c7cb45e18848a614b8973b959366be29394db3726d45159e', 'EMAIL', 0, X'01a19eeb8efb000000031a079df326e1');
INSERT INTO cr_programme (tenant, programme, agency, created_at)
    VALUES (1, 1, 'agency-1', '2026-11-02 01:00:00.123456');
INSERT INTO cr_programme (tenant, programme, agency, created_at)
    VALUES (2, 1, 'agency-1', '2026-11-03 01:00:00.123456');
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011889a7ce6a0d', 'hand-over/01a199c532fb0000000115b095faec66', 'FORM', X'01a199c532fb0000000115b095faec66', X'01a199c532fb00000001157eb2ac0884', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011882a771e332', 2, 0, X'00f0f8bbf65267d14819285b55f2cf98bcd432916f702334daf0f0270e7524d22414bdd7fccedb6f84f9681f6ad7108efc17abcbb0544a8ddfb907dd13ec24083a9d329f0ddb71', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'aaf9f041c359413d6a59d7b12dd988adad50d9970ab24aa8b8b1af5e3ef9adc9', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011882bd13f219', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000118948af896e4', 'hand-over/01a199c532fb0000000115b36688229a', 'FORM', X'01a199c532fb0000000115b36688229a', X'01a199c532fb00000001157f74cd59d0', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb00000001188c89c6a923', 2, 0, X'd1cc12f45ef180223f391a13879820518156f4f0813f7aaad1c4de7628f6f49afa607781a7e4a5749243a816b31aca8507ec0e574484c38b72879b8699b685755b9112b2c213c3', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'4bf57eb9b61540136d995817e9c60be774c48ff242e4c238208ad5b20801e5f4', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb00000001188cb361cd9e', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb00000001189f1520e94e', 'hand-over/01a199c532fb0000000115b3f5273f3e', 'FORM', X'01a199c532fb0000000115b3f5273f3e', X'01a199c532fb00000001158319b4f5cb', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000118956dcfc319', 2, 0, X'9cef6906e3b8dcadcc70ede7ea3688ec701fc4bd44db2599d515175c8bf70b22f889bc1ca43a62956b8aef0e96978a49327c820aa9feae76ac4f2a9060e8aa6abd5ce3be3c0892', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'04cfff207ea04d0f08a7f9d11c415b5ededf1a8b82b40010eadd4bbf750e9e4f', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011896734dbc3c', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000118a4921f8362', 'hand-over/01a199c532fb0000000115b72af62c99', 'FORM', X'01a199c532fb0000000115b72af62c99', X'01a199c532fb000000011583409b1345', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb00000001189f32e1d099', 2, 0, X'5a39cbdcd52da83959b182aedf5a01adc2e1c2f3e47863c3892cdfd638ba754c26e94112b1d685ae80b3e1d924bebd91291f00219e81cb407db0e0af34510ff16df8dd3436f1b5', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'55da3071ffc241d815613ba439cfe302da6eddb750b00446546d1530df89170b', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000118a1d9ae6c35', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000118ac314bb056', 'hand-over/01a199c532fb0000000115b730f5365e', 'FORM', X'01a199c532fb0000000115b730f5365e', X'01a199c532fb000000011585482a5105', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000118a5b90401ad', 2, 0, X'd7102202345ad74e182a0e1f2e0595000ad410b742049769d24ea615f13250621cb8a9f907083df6887c47db5f52cd5116fff25d3bab896f0f1e79cb59e0b0f087378a4da92ea5', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'097ccb9d44329c14e776f4269ea62a8581f76e5fd1a2ea48d7917f653df94987', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000118a952821597', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000118b4e178b1e9', 'hand-over/01a199c532fb0000000115b86b2ecdfe', 'FORM', X'01a199c532fb0000000115b86b2ecdfe', X'01a199c532fb00000001158619515bb9', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000118af5ead97e3', 2, 0, X'7e9008617c38d86db1feb25964186f800411eee3540aa342bac7abab3f3a8a257b82edaefd7b1dcacb53f71d9517d0c60dc5599d4b2d8677aa32a5fc37de356d579b4f349ccb6a', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'ca6576f238a51ff04104b5bec6eada191d00fde016f1ff5c81fc367c4041bdcb', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000118afb9445f0b', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000118bd61a81a5b', 'hand-over/01a199c532fb0000000115bbcd3780ad', 'FORM', X'01a199c532fb0000000115bbcd3780ad', X'01a199c532fb00000001158852cd643d', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000118b52b7e7af3', 2, 0, X'efe56c65ad5da85b25810fe749baaebea71cc3ae20a0bd0c65158b1409c0f0d47f149706de2d89ac887c507326921f99ceed99ca09a58621cf7d6f48fc0a7291e2b8dd7408ed30', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'a69cafd41d4dab5cdbfe2c3b8154244a17e8dbcff7301e9a308e1bf0926fbb0c', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000118b72248fe54', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000118c7b2b5e7b5', 'hand-over/01a199c532fb0000000115bf0d41b887', 'FORM', X'01a199c532fb0000000115bf0d41b887', X'01a199c532fb00000001158a9ecb402b', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000118c067fe0f37', 2, 0, X'1e456c0b217061d08e303246b422c7f137f4332ee66587faa7d081b6ab4977db201c72cdb4bdcbdb03517067671bdc228ead9e268a1a2c3c15234b6ff6e07913f067ee964a93d7', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'24e325db7711d77f94c7694ade839293cec2dcc045c1f286f2c65c49bd7ced08', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000118c1db3bc781', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000118d56b93a948', 'hand-over/01a199c532fb0000000115bf7d2a6453', 'FORM', X'01a199c532fb0000000115bf7d2a6453', X'01a199c532fb00000001158d9163d744', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000118ca65d45625', 2, 0, X'dae7bc7a9d63515424065804d0453d3cb1c37dd40149e3ea52240f3cb593828ab8603d08d77632b5d89921af8151213939134b636f381db70be433c563810f617997063905f910', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'c5b769b00ac8901c0261d3fe670eb0100fa2d26f6b564e957081f23b641d19e8', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000118cd5cdd2a21', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000118db90180489', 'hand-over/01a199c532fb0000000115c2c3d0db63', 'FORM', X'01a199c532fb0000000115c2c3d0db63', X'01a199c532fb000000011590a0aa435b', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000118d5967a4422', 2, 0, X'a37c7de03536cb159541aea14fe12a237e5ec19945833e812d8ed856acd1742fb8aa36368fb7e4d7d069d2b99829c8270750b388e7fd5eb86b4fead8d7956fa03c503175264180dfd8', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'513b371bee2d05b5ae47597611c24827544d52bdd8b1710bc7232622909e0961', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000118d6f0c4c241', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000118e18adac5c7', 'hand-over/01a199c532fb0000000115c48edf3571', 'FORM', X'01a199c532fb0000000115c48edf3571', X'01a199c532fb00000001159397aca93e', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000118dca4817128', 2, 0, X'086b8c0cd39e5381f67e775322b815e5caed566611548b712b57bd6483131427da9ba19c6c6ad31181a486e98a9d9cbf0e2db19483edce4ea7f8e2d9d30bfc870aff0021c539ab85f8', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'27a53544c240c1354a6c79e6871c985b8171603ae84f9d9a0d2b5c23d592f7b5', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000118de2c4c0ddd', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000118e7437a57db', 'hand-over/01a199c532fb0000000115c4e1d28179', 'FORM', X'01a199c532fb0000000115c4e1d28179', X'01a199c532fb0000000115940702a36b', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000118e3d47e5019', 2, 0, X'3b5fcafbe056a2f85a90cc65109a1804d61fe62eef70baf5434099311f3a5e4451cd99104426c960a27267e111c453d0500741698db8e97a5753cf924d4a07e59053066fc523127adf', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'af8c9ba9a6e798bc48801915ff2624554cc086810a89903c9e52dbaabfd5ec93', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000118e41a9292bb', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000118f1f0d91f8d', 'hand-over/01a199c532fb0000000115c791b85b4e', 'FORM', X'01a199c532fb0000000115c791b85b4e', X'01a199c532fb000000011596c310c16f', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000118e9f820674f', 2, 0, X'100b0bc02c18966778fb508040aff1fe380bd3e677cfbedfef0012d15997caaa57191861f98b99d3269863b1577b25e7b1bda168268d46df98c3b65081aa0e686fc76627256ad370b0', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'acddefe35fb007399bf85efd93fbcd54d999bf04f205cbe3beb6e4c0b7dcc5fa', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000118ec0547c886', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000118f8092435ef', 'hand-over/01a199c532fb0000000115c7baf07955', 'FORM', X'01a199c532fb0000000115c7baf07955', X'01a199c532fb00000001159a45a0613a', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000118f412c6cf29', 2, 0, X'c3e7b77658085e8499246913fa5bf56db3ab5e2ed0c53eb2312f6a6657ae1483aa9e9559b18420f04399b3002a19312520f93a28bf609610aa002917434f4e1cf0b15a80df17fd02c2', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'ee7092a764c1da35a015967cfa18e83a1ce43f588447f318e76ddd997c60373a', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000118f42a8cf616', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb0000000118fef40c554b', 'hand-over/01a199c532fb0000000115c927e6f494', 'FORM', X'01a199c532fb0000000115c927e6f494', X'01a199c532fb00000001159dc2985f99', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000118fac134bb4d', 2, 0, X'4ee6373458ce375a5e4a6559695dabee1cdc2a6fe027311ae6e80b472ddfe2fade7391dfb2c078615f8e986cd7828098a24107a245b5e0d2fafbb30b02908d8fe15cb6fd3a782085e3', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'1f5460cb54c94a2d323626381f7c7a118d973b4696c5e946b50c51eb26d93aa0', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000118fb5e0b08f9', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb00000001190658a49096', 'hand-over/01a199c532fb0000000115cc27d16099', 'FORM', X'01a199c532fb0000000115cc27d16099', X'01a199c532fb00000001159f53feb885', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011900f03a00f6', 2, 0, X'a680cd31f07f62683fea7eeb47d6f75abbaedc8283c5ec2c35fd9387ec8007c3b6ec810be0a8c237951590d8a60ef3330b2e9a2dc298a2ac32c374faa6078ca61f4d36cf8ae5905b86', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'd1c5ca6bcf7610fd2e35d7b38d5ade77049c1ff3f15dd3f218396fb248a51e6d', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011901bc0d5300', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb00000001190d3bf80abd', 'hand-over/01a199c532fb0000000115cde4ba6e49', 'FORM', X'01a199c532fb0000000115cde4ba6e49', X'01a199c532fb0000000115a2267dbbb3', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000011907cf54530e', 2, 0, X'99f67912ade2aba597aa5a3d025030b6ee110dcffd788202980b60899ba55d49951218d18041492f44cdd324d0c1cefe10a6224a5e4b0b0204cc2cad23c339b64ebfa137899c85d97e', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'8c13cab7327e3121dfbbe762edbbebaef83a41d82a61b77ee75f07380292d714', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb00000001190ac0e83e6b', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011918d15a8989', 'hand-over/01a199c532fb0000000115cf25c894ab', 'FORM', X'01a199c532fb0000000115cf25c894ab', X'01a199c532fb0000000115a51c089f8f', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000119109d8653a7', 2, 0, X'583c76d59ca33a35828e409b06a2b49bbe891767692203da59123a74847a75bf064fcf2c0c4542c0a3af18af7a635a6b64c644c3434a4be2a67857ddaaef71b4659b6706e9268b635e', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'dc624c1c34642bc6602cc59b1bca175e449acf76bc301160d99435e88cfd50dc', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb00000001191343ecfa28', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb00000001192091064e1c', 'hand-over/01a199c532fb0000000115cfe828641d', 'FORM', X'01a199c532fb0000000115cfe828641d', X'01a199c532fb0000000115a6a65f28ee', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb00000001191950d48b0c', 2, 0, X'9c4691c11a29e9bb7af1f4e4236574739798617e71d997068f55b01a4155fb0411e6558acd8d46566fa78de901d21dd1e6e2933f2d29690e95578c84bd3e4ac6d6c69216ff46d1da70', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'4f38153f99f1aa3495c72c396206c2649d2323b0e123d36022a2652a45c29c5b', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb00000001191c5043d6af', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb00000001192963058cfc', 'hand-over/01a199c532fb0000000115d3479a0668', 'FORM', X'01a199c532fb0000000115d3479a0668', X'01a199c532fb0000000115a8d9dc7f9a', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb00000001192141a6a632', 2, 0, X'3c8fd86ed7c42a1ebbb45afb5083c02d974f5cb71a3f3378ef67fc2cae2d0752947b9b0fbfbb31ed308ed5594b6aa398dc4fe9fcdaca874ab7cd9c77c79353797fdb29cd5922469a43', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'6275f7bf841bd6a5fbe53d3a5ad117348d76adc2a27b60bddc52dd237b06ee73', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011924adffcf38', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011933d472014c', 'hand-over/01a199c532fb0000000115d645386619', 'FORM', X'01a199c532fb0000000115d645386619', X'01a199c532fb0000000115aa95f3c8ca', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb00000001192c9c6caa6e', 2, 0, X'78c3282d9e0c19ce20f8687b6301d4cd2a914d1c45b3c5e192b5a5b21ab31f32efa01c06808f6c33c4c17b119db8ab317ba5145a7b332576613e9aa42331453259fba7e3c51bdb9041', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'96d0453a90c501aea010a4f8b23e17812bb015d8ed5db6b9fa252f0112bb86c2', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000119300c0c93ce', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011941ec463457', 'hand-over/01a199c532fb0000000115d77f5a6e2f', 'FORM', X'01a199c532fb0000000115d77f5a6e2f', X'01a199c532fb0000000115aace29468c', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb0000000119375090a927', 2, 0, X'0c6e0dbc33a64c1bc69723ad7a71ba3056f5a48e019a1a6d8c2b52b85028d1065f11a5347f6baf07d85dfe72b22b58ce1419f900baf9cb3968b11f5c25e279be906ad8c008aa6e0a6d', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'e35864f879932c60b2db10daea963682159ea8f5ad9c27af241434a0655d212c', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb00000001193a4cf60a47', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb000000011949471dc143', 'hand-over/01a199c532fb0000000115d88a2f2ae4', 'FORM', X'01a199c532fb0000000115d88a2f2ae4', X'01a199c532fb0000000115ac09637d84', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb00000001194534f60876', 2, 0, X'b1885be9cd1a1b56b70ab41fab8539718c3b194e05e7301907b9dc6cac90cf5d40cf71cb0ac3b7d6481dec56dd181ae484392f5b309460cac19091962f186f4e5ee491830111c31027', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'3ae413d6bb2fc84888acea94ce7df007a9e5b4e44c6caf6fb252f8192de049f2', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb000000011945bb6cd00c', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (1, X'01a19eeb8efb00000001194ee1d6b2f8', 'hand-over/01a199c532fb0000000115db66d8a20a', 'FORM', X'01a199c532fb0000000115db66d8a20a', X'01a199c532fb0000000115afb022b529', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb00000001194adaee81c2', 2, 0, X'2367a472f5de90b106320adaeb883f3e1f010fed8bbd5809cbf7a4e250d7ef2eeb09f61968b14ea26ae1c33ffc55f531322b0ca8652c43f221f0e1895babebddf4c5591ea069470087', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'6bce162a7bfcb58ee3b307b939d8b3ec61caa8e997e088492493da862d0bea55', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb00000001194d687804d9', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (2, X'01a19eeb8efb000000021867faf72af8', 'hand-over/01a19eeb8efb0000000218387a5b76b2', 'FORM', X'01a19eeb8efb0000000218387a5b76b2', X'01a19eeb8efb00000002182de02e4213', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb00000002185d6a2523e7', 2, 0, X'563440683457944e2d9c79455f98b8b0368edec6b189340fe5324b9fbb55e7b6bd0836ca42ddb831544bb8982bef010539b792654b95de78970e57c34f8c9c0d21d186410f57b1', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'aaf9f041c359413d6a59d7b12dd988adad50d9970ab24aa8b8b1af5e3ef9adc9', '2026-11-03 01:00:00.123456', 'PROVIDED', '2026-11-03 01:00:00.123456', NULL, X'01a19eeb8efb0000000218604215aa54', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_provision_record (tenant, id, transfer_key, kind, subject, person, recipient, recipient_name, recipient_address, recipient_representative, consent, consent_sequence, principal_key_version, principal, items, country, cross_border, foreign_system_info, recipient_measures, method, method_from, method_until, payload_sha256, created_at, state, provided_at, outcome, acknowledgement, acknowledged_at, retain_until, data_origin)
    VALUES (2, X'01a19eeb8efb00000002187a0b615243', 'hand-over/01a19eeb8efb0000000218390784971f', 'FORM', X'01a19eeb8efb0000000218390784971f', X'01a19eeb8efb000000021830644a4196', 'agency-1', '紹介株式会社', '東京都港区', '代表取締役', '01a19eeb8efb000000021870bce05221', 2, 0, X'3272cfd9bc17e4e4a3614532db4bc8b26f3d02f210a3ebe9a9fa8d2bddf57f6fbf979d904432d24ec267c73de641f2e229d28232446822221773938bf80524efafd19fc78282dc', 'MAIL,NAME,WISHES', 'JP', 'DOMESTIC', NULL, NULL, 'EACH', NULL, NULL, X'4bf57eb9b61540136d995817e9c60be774c48ff242e4c238208ad5b20801e5f4', '2026-11-03 01:00:00.123456', 'NOT_PROVIDED', '2026-11-03 01:00:00.123456', 'recipient:http.422', NULL, NULL, '2029-11-03 15:00:00.000000', NULL);
INSERT INTO cr_qualification (tenant, referral, programme, state, findings, since, hold_until, decided_by, note, changed_at, due_at)
    VALUES (2, X'01a19eeb8efb0000000218387a5b76b2', 1, 'HELD', '', '2026-11-03 01:00:00.123456', '2027-05-01 15:00:00.000000', NULL, NULL, '2026-11-03 01:00:00.123456', '2027-05-01 15:00:00.000000');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until, provider_country)
    VALUES (1, X'01a1b8ab5afb00000001006769edaba0', 'proposal/01a1b8ab5afb000000010065508be336', 'agency-1', 'PROPOSAL', X'01a1b8ab5afb00000001005cd6c77aa3', X'01a1b8ab5afb0000000100667f9e0d0f', '紹介株式会社', '東京都港区', '代表取締役', 'STORED_PROFILE', '2026-11-08 01:00:00.123456', '求職者本人から職業紹介のため直接取得し、本人の同意により提供', 'CONSENT_27_1', 'notice/7', 0, 0, X'd6b22390e68c1915d89292aeb1badd16c8fe1eb9c31bd578de2a77bcbb53026f1e77bc3038a58a755574e613dbdc2b0c436357e724498a7c6f253dddfe743d58a6249953436d37e6fecebe', 'MAIL,NAME,PROFILE', 'EACH', NULL, NULL, X'912be7e8a7ea852d890855054cfdcc99e5d9edd87fa1da05aa5f306e0867b260', '2026-11-08 01:00:00.123456', '2029-11-08 15:00:00.000000', 'JP');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until, provider_country)
    VALUES (3, X'01a19eeb8efb000000031a17b3e027f0', 'hand-over/01a199c532fb0000000115b095faec66', 'acme', 'FORM', X'01a19eeb8efb000000031a0d1a2f4e47', X'01a19eeb8efb000000031a0524a03f55', '株式会社アクメ', '東京都千代田区', '代表取締役', 'DECLARED_BY_PROVIDER', '2026-11-03 01:00:00.123456', '応募者本人が同意の画面で入力し、本人の同意により提供', 'CONSENT_27_1', '01a19eeb8efb000000011882a771e332', 2, 0, X'9182530298a7c23cf6dcbcebddbdb600adf6fd7744b1efb4badae27821e57a3f02d410df578490dbb74c3c2184c8789ee65e897a40e612d6fe9437f5fdcec477c81502f101e4d9', 'MAIL,NAME,WISHES', 'EACH', NULL, NULL, X'aaf9f041c359413d6a59d7b12dd988adad50d9970ab24aa8b8b1af5e3ef9adc9', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', 'JP');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until, provider_country)
    VALUES (3, X'01a19eeb8efb000000031a1a9df304b5', 'hand-over/01a199c532fb0000000115b36688229a', 'acme', 'FORM', X'01a19eeb8efb000000031a0d571bd768', X'01a19eeb8efb000000031a079df326e1', '株式会社アクメ', '東京都千代田区', '代表取締役', 'DECLARED_BY_PROVIDER', '2026-11-03 01:00:00.123456', '応募者本人が同意の画面で入力し、本人の同意により提供', 'CONSENT_27_1', '01a19eeb8efb00000001188c89c6a923', 2, 0, X'b57c6618ad1efb3a531cd8e8d5c18c20b52f8b07b7088287db164d06a8cbc61e1f3d03d96e54b8c3a369a13bd0933599e543b42f4992156d75517a28ccce524c7fc27f640f29ef', 'MAIL,NAME,WISHES', 'EACH', NULL, NULL, X'4bf57eb9b61540136d995817e9c60be774c48ff242e4c238208ad5b20801e5f4', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', 'JP');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until, provider_country)
    VALUES (3, X'01a19eeb8efb000000031a1e07d18e3d', 'hand-over/01a199c532fb0000000115b3f5273f3e', 'acme', 'FORM', X'01a19eeb8efb000000031a10da72e94c', X'01a19eeb8efb000000031a0876ababa7', '株式会社アクメ', '東京都千代田区', '代表取締役', 'DECLARED_BY_PROVIDER', '2026-11-03 01:00:00.123456', '応募者本人が同意の画面で入力し、本人の同意により提供', 'CONSENT_27_1', '01a19eeb8efb0000000118956dcfc319', 2, 0, X'8ecd9d338a057c18ac9bf14973976e16c8ae69a3ecfe34092f607178fc15d7dd32171a68ad3f0a8b1d28b341f2b89b64698152b52b3e33b0729677c8b67e78d4aaeeab7bef125c', 'MAIL,NAME,WISHES', 'EACH', NULL, NULL, X'04cfff207ea04d0f08a7f9d11c415b5ededf1a8b82b40010eadd4bbf750e9e4f', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', 'JP');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until, provider_country)
    VALUES (3, X'01a19eeb8efb000000031a21815bb200', 'hand-over/01a199c532fb0000000115b72af62c99', 'acme', 'FORM', X'01a19eeb8efb000000031a143d7b27a3', X'01a19eeb8efb000000031a0a074ae508', '株式会社アクメ', '東京都千代田区', '代表取締役', 'DECLARED_BY_PROVIDER', '2026-11-03 01:00:00.123456', '応募者本人が同意の画面で入力し、本人の同意により提供', 'CONSENT_27_1', '01a19eeb8efb00000001189f32e1d099', 2, 0, X'28f5a3c9c0d511258146b19cafd8b7f4545924328ee49ea193c568a77adfc6e75316cdc7873a687134bf84b0a342fe34503c117c97152afd2e13277d839970a8bec14ee0927e26', 'MAIL,NAME,WISHES', 'EACH', NULL, NULL, X'55da3071ffc241d815613ba439cfe302da6eddb750b00446546d1530df89170b', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', 'JP');
INSERT INTO cr_receipt_record (tenant, id, transfer_key, provider, kind, subject, person, provider_name, provider_address, provider_representative, confirmation, confirmed_at, acquisition_background, legal_basis, consent, consent_sequence, principal_key_version, principal, items, method, method_from, method_until, payload_sha256, received_at, retain_until, provider_country)
    VALUES (3, X'01a19eeb8efb000000031a2224369f85', 'hand-over/01a199c532fb0000000115b730f5365e', 'acme', 'FORM', X'01a19eeb8efb000000031a1725dbdbf8', X'01a19eeb8efb000000031a0bc95676f9', '株式会社アクメ', '東京都千代田区', '代表取締役', 'DECLARED_BY_PROVIDER', '2026-11-03 01:00:00.123456', '応募者本人が同意の画面で入力し、本人の同意により提供', 'CONSENT_27_1', '01a19eeb8efb0000000118a5b90401ad', 2, 0, X'be67eaaeb158dfdad9d6b944c2fd87f742eca93b3043e3c000296c646d2aca9d27b4c46dcfca3028c8a680563964addfbbd220655d3aad31e5b9c19e202f112fb3f3ffee825247', 'MAIL,NAME,WISHES', 'EACH', NULL, NULL, X'097ccb9d44329c14e776f4269ea62a8581f76e5fd1a2ea48d7917f653df94987', '2026-11-03 01:00:00.123456', '2029-11-03 15:00:00.000000', 'JP');
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
    VALUES (1, X'01a2396a56fb000000010d1623a62b5d', 1, X'01a2396a56fb000000010d1273cb3a34', 'ISSUED', NULL, '2026-12-03 01:00:00.123456', '2027-01-02 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', '2027-01-02 01:00:00.123456');
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a2396a56fb000000010d182b0a78aa', 1, X'01a2396a56fb000000010d14038fe2ec', 'ISSUED', NULL, '2026-12-03 01:00:00.123456', '2027-01-02 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', '2027-01-02 01:00:00.123456');
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (1, X'01a2396a56fb000000010d1b4eb0f41b', 1, X'01a2396a56fb000000010d1582634295', 'ISSUED', NULL, '2026-12-03 01:00:00.123456', '2027-01-02 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', '2027-01-02 01:00:00.123456');
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (2, X'01a19eeb8efb0000000218387a5b76b2', 1, X'01a19eeb8efb00000002182de02e4213', 'ACKNOWLEDGED', 'ACCEPTED_NEW', '2026-11-03 01:00:00.123456', '2026-12-03 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, '2026-11-03 01:00:00.123456', NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (2, X'01a19eeb8efb0000000218390784971f', 1, X'01a19eeb8efb000000021830644a4196', 'CONSENTED', NULL, '2026-11-03 01:00:00.123456', '2026-12-03 01:00:00.123456', '2026-11-03 01:00:00.123456', 0, NULL, NULL, NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (2, X'01a19eeb8efb00000002183c8e4a9a6f', 1, X'01a19eeb8efb000000021832b6fb9fcf', 'EXPIRED', NULL, '2026-11-03 01:00:00.123456', '2026-12-03 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', NULL);
INSERT INTO cr_referral (tenant, id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs, locked_until, sent_at, alerted_at, flags, open_until)
    VALUES (2, X'01a19eeb8efb00000002183f560e21a0', 1, X'01a19eeb8efb000000021835c0356d7b', 'EXPIRED', NULL, '2026-11-03 01:00:00.123456', '2026-12-03 01:00:00.123456', '2026-12-03 01:00:00.123456', 0, NULL, NULL, NULL, '', NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115b095faec66', 'application-1', X'1fc4560f4fedb8e3bceb7eeea992760ac08fd11bf6824b1bf4baa1566becb445', X'01a199c532fb00000001157eb2ac0884', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115b36688229a', 'application-2', X'ffbc9d1c11a976341121007c390e8dca950d49067ce5d7db1dcb41c5950f8fde', X'01a199c532fb00000001157f74cd59d0', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115b3f5273f3e', 'application-3', X'ac100ca9bf2a560e57ad943aee44bc974b2064ede2a2099694d28dcf9eae64d2', X'01a199c532fb00000001158319b4f5cb', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115b72af62c99', 'application-4', X'094d9f73b849284587f246505c1059116354356a2e58024bb40edabd963bfd1e', X'01a199c532fb000000011583409b1345', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115b730f5365e', 'application-5', X'faa34599fcfaed4c444d634bf56734c798d1f418ce58a60158b45bbbc78b35e8', X'01a199c532fb000000011585482a5105', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115b86b2ecdfe', 'application-6', X'a98a0223f4448fe6146c003c1024b16c4ef12f112718e880ad61973411b0c554', X'01a199c532fb00000001158619515bb9', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115bbcd3780ad', 'application-7', X'83134cef8e990623694bac34f4bcf92b4d1ba3ecbf60e57aae36a43d4233bbed', X'01a199c532fb00000001158852cd643d', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115bf0d41b887', 'application-8', X'0486b783da6bd1ea5b4f84b5837c1de288a7807ff8b81e90031441cfbe3e1e85', X'01a199c532fb00000001158a9ecb402b', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115bf7d2a6453', 'application-9', X'e59e8bc76ad2f826967c37e570af1e92a2f85cddd6d5e90606c5e86e27eb91da', X'01a199c532fb00000001158d9163d744', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115c2c3d0db63', 'application-10', X'7aa21a0065a9f2deb5a96a817794b7523563d8922659ee76be5934ddda3d300a', X'01a199c532fb000000011590a0aa435b', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115c48edf3571', 'application-11', X'3233cd52980aa82932a21124cab2229f7a375ec2d1046564baa4c9ec900a8fcd', X'01a199c532fb00000001159397aca93e', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115c4e1d28179', 'application-12', X'fbb3a0c991d2823b919aa339ce51ca18a5d421b4af9034fed27fbe534495d950', X'01a199c532fb0000000115940702a36b', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115c791b85b4e', 'application-13', X'd115acc4cedd120dbc9592e3057b457c2dc335c7771b472d86da458abc656fc8', X'01a199c532fb000000011596c310c16f', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115c7baf07955', 'application-14', X'1ea4bf06dfa75286a39ad09621da120ccea5c0a394bf615d95de9707b4c626aa', X'01a199c532fb00000001159a45a0613a', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115c927e6f494', 'application-15', X'4ebf15d4d1e793c4b624e7c31626c9620e8b6f506c1a1cc496c182ad5ba8080b', X'01a199c532fb00000001159dc2985f99', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115cc27d16099', 'application-16', X'01d9efe0af50487fe3de6a6df55575a5c24cfa71eb1c79d1ffab0af4b986a257', X'01a199c532fb00000001159f53feb885', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115cde4ba6e49', 'application-17', X'26dc006dfd27b70e161d971571b6afdf21a1e8581e6f9242d694fc3716827fa1', X'01a199c532fb0000000115a2267dbbb3', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115cf25c894ab', 'application-18', X'57f7c2bd063ac0f2189ba9c0a8ef1b2aaff2e36b89f14ba8e5a8d046a95f4649', X'01a199c532fb0000000115a51c089f8f', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115cfe828641d', 'application-19', X'59c4ac2cac82db8dd38c6bf6b02ed63c3565b9f18a4a648004f2fdbacc876a0a', X'01a199c532fb0000000115a6a65f28ee', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115d3479a0668', 'application-20', X'b51af927627db2dc09d2ed7b77366931a51cfa5b06c247abfbe0470f9a9e9636', X'01a199c532fb0000000115a8d9dc7f9a', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115d645386619', 'application-21', X'70322f05540c5f92874edfc088a793abc9728b57020ce7d846eec442f7c6f844', X'01a199c532fb0000000115aa95f3c8ca', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115d77f5a6e2f', 'application-22', X'93610bb0d35fd2fd6d0619591ccb710e7980bdc5e22b18673f73008dd9a23403', X'01a199c532fb0000000115aace29468c', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115d88a2f2ae4', 'application-23', X'3c92d6e7e6108a0e02e4d01a6f6e20f28d32b075654c837d24c689207a4284fe', X'01a199c532fb0000000115ac09637d84', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115db66d8a20a', 'application-24', X'26446b31047c94de0622b32f87e173f6e6b18fedf1389f0da715267b72d27723', X'01a199c532fb0000000115afb022b529', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a199c532fb0000000115dcf10ae195', 'application-25', X'cbd1318b35921fefb5e5db1c66402db4d9cc38a29324589e96e85396601bbbf4', X'01a199c532fb0000000115afe9b6dc2f', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-02 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a2396a56fb000000010d1623a62b5d', 'application-26', X'e5c73e092d2e075116f0bf76928824be1dca80f133cc28586fc9a257e2bc6170', X'01a2396a56fb000000010d1273cb3a34', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-12-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a2396a56fb000000010d182b0a78aa', 'application-27', X'f226bb03a1e3137021b1ad11f4d5a477a7c8f0865c42cb3a8de4ee46f9e685b4', X'01a2396a56fb000000010d14038fe2ec', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-12-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (1, X'01a2396a56fb000000010d1b4eb0f41b', 'application-28', X'fd067dd888afff9d7425c9a2793f498031bda92c79567b03a1c85d3a5455e909', X'01a2396a56fb000000010d1582634295', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-12-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (2, X'01a19eeb8efb0000000218387a5b76b2', 'application-1', X'1a203c28ab1d00a32c5e99f11a598b10c741bdb0a1ded780ce6c62cda20d4700', X'01a19eeb8efb00000002182de02e4213', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (2, X'01a19eeb8efb0000000218390784971f', 'application-2', X'b51549b133a44ec29cae309d613895d52ffdc6765c8bf2baa29d3e1fa63d4121', X'01a19eeb8efb000000021830644a4196', '2026-01-01 00:00:00.000000', 'recruiter-3', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (2, X'01a19eeb8efb00000002183c8e4a9a6f', 'application-3', X'607059a6ee63039df023accf01a4e0aac7b0480c40f67b854e9e8a5b2dad5744', X'01a19eeb8efb000000021832b6fb9fcf', '2026-11-02 01:00:00.123456', 'recruiter-1', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at, no_link, data_origin, apply_again_from, cool_off_job, mail_cancelled_at, taken_back_at, former_application, source_kind)
    VALUES (2, X'01a19eeb8efb00000002183f560e21a0', 'application-4', X'9fafe601578f7a9228e89fefa2bdb01ba0bd1270ee314504504a8888eb939f40', X'01a19eeb8efb000000021835c0356d7b', '2026-11-02 01:00:00.123456', 'recruiter-1', '2026-11-03 01:00:00.123456', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
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
    VALUES (1, 1, DATE '2026-11-02', 'ISSUED', 4, 25);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-02', 'MAILED', 0, 5);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-02', 'MAILED', 4, 20);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'ACCEPTED_DUPLICATE', 5, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'ACCEPTED_NEW', 7, 21);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'ANSWERED_WITHIN_1_HOUR', 5, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'ANSWERED_WITHIN_1_HOUR', 7, 21);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 0, 4);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 1, 3);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 2, 3);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 3, 4);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 4, 2);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 5, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 6, 2);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'CONSENTED', 7, 5);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'COUNTED', 7, 21);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'GRANTED', 7, 2);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'SENT', 7, 24);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-03', 'WITHDRAWN', 1, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-11-08', 'FREE_HIRE', 2, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-12-03', 'EXPIRED', 1, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (1, 1, DATE '2026-12-03', 'ISSUED', 1, 3);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'ACCEPTED_NEW', 6, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'ANSWERED_WITHIN_1_HOUR', 6, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'CONSENTED', 0, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'CONSENTED', 2, 1);
INSERT INTO cr_tally (tenant, programme, on_day, kind, stripe, amount)
    VALUES (2, 1, DATE '2026-11-03', 'ISSUED', 6, 4);
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
    VALUES (1, 'CONTACT', X'01a2396a56fb000000010d1623a62b5d', X'01a2396a56fb000000010d1273cb3a34', X'3e1b472cd59a38891dfa9835591847069deaa7189c5aa61c8e78a4f8d113ecb191172b34430d94f6c6deb2eb93faa65e9630fc55dd64f867ac7e5173ae3bad76f8b64d54b42078a93dbb4fb7ba0081d45a3653b41f');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (1, 'CONTACT', X'01a2396a56fb000000010d182b0a78aa', X'01a2396a56fb000000010d14038fe2ec', X'c23f47ee61faa4f9f956a0f378bfdee08206bc1fb6451b21450b04a9a02740cc2a63904ca48e599017e81074498b6e44eb867c66d018d6e7663d6e59b54d32205dfe93a9ffdedac68b00c6293a7ba8f95e0f963b72');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (1, 'CONTACT', X'01a2396a56fb000000010d1b4eb0f41b', X'01a2396a56fb000000010d1582634295', X'ff6d49fd3fe46e3b8c3899c5e57d60f37be27c4b05997b85e7dcc0aa82445e2929936ec9c3ac705cfc4fe95193521a11428b494d024a2cbb84369f50446fef7e74fd08f68e183ea3b972122161fb6458908a41ee3e');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (2, 'ANSWERS', X'01a19eeb8efb0000000218390784971f', X'01a19eeb8efb000000021830644a4196', X'');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (3, 'ANSWERS', X'01a19eeb8efb000000031a0d1a2f4e47', X'01a19eeb8efb000000031a0524a03f55', X'188950212386eb4ee9bcd366b0c8acfabcf536c1319a818456889e5cf8ce5c14a2d58523632b9633c364d807c5542ae2cd1ce60e4c4fef0a630eb40c6d834b704007993495cb1c');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (3, 'ANSWERS', X'01a19eeb8efb000000031a0d571bd768', X'01a19eeb8efb000000031a079df326e1', X'c744a23dd7e34a6290f1a60902f88185b0f272c4c71474551f2e2fc3a87cb99f6d2670c28781d6ed0f7a14faa6688c0d2684489373e948c31a1e1728e02a3b4f0891ad5b7363d9');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (3, 'ANSWERS', X'01a19eeb8efb000000031a10da72e94c', X'01a19eeb8efb000000031a0876ababa7', X'afa79f775af3ba35a1da529b7417570c0a1f3b771f1c2ec50df2a8ffe660862c7d765f46c1e0fd486c1f5f8954ffb4f83daaa18df8a06231a27b4b14ba86872117ed2e82ccbc43');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (3, 'ANSWERS', X'01a19eeb8efb000000031a143d7b27a3', X'01a19eeb8efb000000031a0a074ae508', X'af886a1d3325e1d872b5e0e827ca335ddbd47af0072ec2f88695ff00a59402d82113a97d3c2a3df3a90dfdb05513f8d4c2f929e5588ca6d2c48875e1112cd13f27d290ee5e5dc2');
INSERT INTO cr_vault (tenant, kind, subject, person, sealed)
    VALUES (3, 'ANSWERS', X'01a19eeb8efb000000031a1725dbdbf8', X'01a19eeb8efb000000031a0bc95676f9', X'a35ab0d8acb7838190bcbf6abafd07acde21ba9f9532ca65626b31c9038699ad3790c24234647d566d1a80e051f75ef3330025f2d7fde4a3e154d7aea484fbc45950a823d58a89');
