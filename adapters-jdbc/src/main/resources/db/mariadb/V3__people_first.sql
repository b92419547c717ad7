-- Career Relay, version 3, for MariaDB 10.6 and up. Code of version 2 works on it. As in version 1, each statement can be repeated.

-- Manage links: by what the addressee of a consent is known again, also when the person's index is gone.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}consent_proof (
    tenant integer NOT NULL,
    consent binary(16) NOT NULL,
    key_version integer NOT NULL,
    mac longblob NOT NULL,
    failed_proofs integer NOT NULL,
    locked_until datetime(6),
    CONSTRAINT ${prefix}consent_proof_pk PRIMARY KEY (tenant, consent)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- What was provided to whom and what was received from whom, with every item the law asks for.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}provision_record (
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
    CONSTRAINT ${prefix}provision_record_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}provision_record_transfer_uq UNIQUE (tenant, transfer_key)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}provision_record_person_ix ON ${schema}${prefix}provision_record (tenant, person);
CREATE TABLE IF NOT EXISTS ${schema}${prefix}receipt_record (
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
    CONSTRAINT ${prefix}receipt_record_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}receipt_record_transfer_uq UNIQUE (tenant, transfer_key, provider)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}receipt_record_person_ix ON ${schema}${prefix}receipt_record (tenant, person);
CREATE INDEX IF NOT EXISTS ${prefix}receipt_record_provider_ix ON ${schema}${prefix}receipt_record (tenant, provider, id);

-- The audit log: who did or read what about people and why; only added to, chained by hashes. Its head is the row that whoever adds has locked.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}audit_head (
    tenant integer NOT NULL,
    entry_number bigint NOT NULL,
    hash longblob NOT NULL,
    archived_number bigint DEFAULT 0 NOT NULL,
    archived_hash longblob,
    CONSTRAINT ${prefix}audit_head_pk PRIMARY KEY (tenant)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE TABLE IF NOT EXISTS ${schema}${prefix}audit (
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
    CONSTRAINT ${prefix}audit_pk PRIMARY KEY (tenant, entry_number)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}audit_subject_ix ON ${schema}${prefix}audit (tenant, subject, entry_number);

-- Notices as they were shown, with the first consent that refers to them; appended, never changed.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}notice (
    tenant integer NOT NULL,
    sha256 varbinary(255) NOT NULL,
    notice_id longtext NOT NULL,
    notice_version integer NOT NULL,
    notice_locale longtext NOT NULL,
    body longtext NOT NULL,
    kept_at datetime(6) NOT NULL,
    CONSTRAINT ${prefix}notice_pk PRIMARY KEY (tenant, sha256)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
-- Retention: commands that go by age are found by when they were taken, and whether a consent refers to a notice by its hash.
CREATE INDEX IF NOT EXISTS ${prefix}command_taken_ix ON ${schema}${prefix}command (tenant, taken_at);
CREATE INDEX IF NOT EXISTS ${prefix}consent_notice_ix ON ${schema}${prefix}consent (tenant, notice_sha256(32));

-- What agencies were told of people after the hand-over, on both sides; and since when nothing of a received referral may be used.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}instruction (
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
    CONSTRAINT ${prefix}instruction_pk PRIMARY KEY (tenant, id, partner)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}instruction_referral_ix ON ${schema}${prefix}instruction (tenant, referral);
ALTER TABLE ${schema}${prefix}inbox ADD COLUMN IF NOT EXISTS stopped_at datetime(6);

-- Erasure: what became of it and which pseudonyms it was about, who is not to be written to again, and ways to all that is a person's.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}erasure (
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
    CONSTRAINT ${prefix}erasure_pk PRIMARY KEY (tenant, id)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}erasure_due_ix ON ${schema}${prefix}erasure (tenant, due_at, id);

CREATE TABLE IF NOT EXISTS ${schema}${prefix}suppression (
    tenant integer NOT NULL,
    mac varbinary(255) NOT NULL,
    field varchar(64) NOT NULL,
    key_version integer NOT NULL,
    reason varchar(64) NOT NULL,
    since datetime(6) NOT NULL,
    review_at datetime(6) NOT NULL,
    CONSTRAINT ${prefix}suppression_pk PRIMARY KEY (tenant, mac, field, key_version)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}suppression_review_ix ON ${schema}${prefix}suppression (tenant, review_at);

CREATE INDEX IF NOT EXISTS ${prefix}person_alias_into_ix ON ${schema}${prefix}person_alias (tenant, merged_into);
CREATE INDEX IF NOT EXISTS ${prefix}person_index_person_ix ON ${schema}${prefix}person_index (tenant, person);
CREATE INDEX IF NOT EXISTS ${prefix}vault_person_ix ON ${schema}${prefix}vault (tenant, person);

-- Consents: what was refused, what came first, and when time has to be looked at; their events: what each was about, and the chain. What was stored before has none.
ALTER TABLE ${schema}${prefix}consent ADD COLUMN IF NOT EXISTS refused longtext;
ALTER TABLE ${schema}${prefix}consent ADD COLUMN IF NOT EXISTS decided_at datetime(6);
ALTER TABLE ${schema}${prefix}consent ADD COLUMN IF NOT EXISTS keep_until datetime(6);
ALTER TABLE ${schema}${prefix}consent ADD COLUMN IF NOT EXISTS due_at datetime(6);
ALTER TABLE ${schema}${prefix}consent ADD COLUMN IF NOT EXISTS given_step integer DEFAULT 2 NOT NULL;
ALTER TABLE ${schema}${prefix}consent ADD CONSTRAINT IF NOT EXISTS ${prefix}consent_decided_ck CHECK (decided_at IS NULL OR decided_at <= given_at);
CREATE INDEX IF NOT EXISTS ${prefix}consent_due_ix ON ${schema}${prefix}consent (tenant, due_at);
ALTER TABLE ${schema}${prefix}consent_event ADD COLUMN IF NOT EXISTS detail longtext;
ALTER TABLE ${schema}${prefix}consent_event ADD COLUMN IF NOT EXISTS prev_hash longblob;
ALTER TABLE ${schema}${prefix}consent_event ADD COLUMN IF NOT EXISTS hash longblob;
-- Where the data of a rejected person came from.
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS data_origin longtext;

-- Requests of people, kept as a log.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}rights_request (
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
    CONSTRAINT ${prefix}rights_request_pk PRIMARY KEY (tenant, id)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}rights_request_person_ix ON ${schema}${prefix}rights_request (tenant, person);
CREATE INDEX IF NOT EXISTS ${prefix}rights_request_open_ix ON ${schema}${prefix}rights_request (tenant, state, id);

-- Recognition: applications under pseudonyms of their own, the hashes that they may share, and links between pseudonyms.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}recognised_application (
    tenant integer NOT NULL,
    person binary(16) NOT NULL,
    application varchar(255) NOT NULL,
    decision varchar(64) NOT NULL,
    arrived_at datetime(6) NOT NULL,
    CONSTRAINT ${prefix}recognised_application_pk PRIMARY KEY (tenant, person),
    CONSTRAINT ${prefix}recognised_application_uq UNIQUE (tenant, application)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE TABLE IF NOT EXISTS ${schema}${prefix}identity_key (
    tenant integer NOT NULL,
    mac varbinary(255) NOT NULL,
    field varchar(64) NOT NULL,
    key_version integer NOT NULL,
    person binary(16) NOT NULL,
    created_at datetime(6) NOT NULL,
    CONSTRAINT ${prefix}identity_key_pk PRIMARY KEY (tenant, mac, field, key_version, person)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}identity_key_person_ix ON ${schema}${prefix}identity_key (tenant, person);
CREATE TABLE IF NOT EXISTS ${schema}${prefix}identity_link (
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
    CONSTRAINT ${prefix}identity_link_pk PRIMARY KEY (tenant, id)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}identity_link_one_ix ON ${schema}${prefix}identity_link (tenant, one_person);
CREATE INDEX IF NOT EXISTS ${prefix}identity_link_other_ix ON ${schema}${prefix}identity_link (tenant, other_person);
CREATE INDEX IF NOT EXISTS ${prefix}identity_link_state_ix ON ${schema}${prefix}identity_link (tenant, state, id);

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT IGNORE INTO ${schema}${prefix}schema_version (version, works_with) VALUES (3, 2);
