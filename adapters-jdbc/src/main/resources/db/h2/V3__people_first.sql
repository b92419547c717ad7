-- Career Relay, version 3, for H2 2.2.220 and up. Code of version 2 works on it. As in version 1, each statement can be repeated.

-- Manage links: by what the addressee of a consent is known again, also when the person's index is gone.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}consent_proof (
    tenant INTEGER NOT NULL,
    consent UUID NOT NULL,
    key_version INTEGER NOT NULL,
    mac VARBINARY NOT NULL,
    failed_proofs INTEGER NOT NULL,
    locked_until TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT ${prefix}consent_proof_pk PRIMARY KEY (tenant, consent)
);

-- What was provided to whom and what was received from whom, with every item the law asks for.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}provision_record (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    transfer_key VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    subject UUID NOT NULL,
    person UUID NOT NULL,
    recipient VARCHAR NOT NULL,
    recipient_name VARCHAR NOT NULL CONSTRAINT ${prefix}provision_record_name_ck CHECK (recipient_name <> ''),
    recipient_address VARCHAR NOT NULL CONSTRAINT ${prefix}provision_record_address_ck CHECK (recipient_address <> ''),
    recipient_representative VARCHAR NOT NULL CONSTRAINT ${prefix}provision_record_representative_ck CHECK (recipient_representative <> ''),
    consent VARCHAR NOT NULL,
    consent_sequence INTEGER NOT NULL,
    principal_key_version INTEGER NOT NULL,
    principal VARBINARY NOT NULL,
    items VARCHAR NOT NULL,
    country VARCHAR NOT NULL,
    cross_border VARCHAR NOT NULL,
    foreign_system_info VARCHAR,
    recipient_measures VARCHAR,
    method VARCHAR NOT NULL,
    method_from TIMESTAMP(6) WITH TIME ZONE,
    method_until TIMESTAMP(6) WITH TIME ZONE,
    payload_sha256 VARBINARY NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    state VARCHAR NOT NULL,
    provided_at TIMESTAMP(6) WITH TIME ZONE,
    outcome VARCHAR,
    acknowledgement UUID,
    acknowledged_at TIMESTAMP(6) WITH TIME ZONE,
    retain_until TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    data_origin VARCHAR,
    CONSTRAINT ${prefix}provision_record_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}provision_record_transfer_uq UNIQUE (tenant, transfer_key)
);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}provision_record_person_ix ON ${schema}${prefix}provision_record (tenant, person);
CREATE TABLE IF NOT EXISTS ${schema}${prefix}receipt_record (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    transfer_key VARCHAR NOT NULL,
    provider VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    subject UUID NOT NULL,
    person UUID NOT NULL,
    provider_name VARCHAR,
    provider_address VARCHAR,
    provider_representative VARCHAR,
    confirmation VARCHAR,
    confirmed_at TIMESTAMP(6) WITH TIME ZONE,
    acquisition_background VARCHAR NOT NULL,
    legal_basis VARCHAR NOT NULL,
    consent VARCHAR NOT NULL,
    consent_sequence INTEGER NOT NULL,
    principal_key_version INTEGER NOT NULL,
    principal VARBINARY NOT NULL,
    items VARCHAR NOT NULL,
    method VARCHAR NOT NULL,
    method_from TIMESTAMP(6) WITH TIME ZONE,
    method_until TIMESTAMP(6) WITH TIME ZONE,
    payload_sha256 VARBINARY NOT NULL,
    received_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    retain_until TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT ${prefix}receipt_record_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}receipt_record_transfer_uq UNIQUE (tenant, transfer_key, provider)
);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}receipt_record_person_ix ON ${schema}${prefix}receipt_record (tenant, person);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}receipt_record_provider_ix ON ${schema}${prefix}receipt_record (tenant, provider, id);

-- The audit log: who did or read what about people and why; only added to, chained by hashes. Its head is the row that whoever adds has locked.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}audit_head (
    tenant INTEGER NOT NULL,
    entry_number BIGINT NOT NULL,
    hash VARBINARY NOT NULL,
    archived_number BIGINT DEFAULT 0 NOT NULL,
    archived_hash VARBINARY,
    CONSTRAINT ${prefix}audit_head_pk PRIMARY KEY (tenant)
);
CREATE TABLE IF NOT EXISTS ${schema}${prefix}audit (
    tenant INTEGER NOT NULL,
    entry_number BIGINT NOT NULL,
    happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    actor VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    reason_code VARCHAR,
    reason VARCHAR,
    action VARCHAR NOT NULL,
    outcome VARCHAR NOT NULL,
    subject UUID,
    hash VARBINARY NOT NULL,
    CONSTRAINT ${prefix}audit_pk PRIMARY KEY (tenant, entry_number)
);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}audit_subject_ix ON ${schema}${prefix}audit (tenant, subject, entry_number);

-- Notices as they were shown, with the first consent that refers to them; appended, never changed.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}notice (
    tenant INTEGER NOT NULL,
    sha256 VARBINARY NOT NULL,
    notice_id VARCHAR NOT NULL,
    notice_version INTEGER NOT NULL,
    notice_locale VARCHAR NOT NULL,
    body VARCHAR NOT NULL,
    kept_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT ${prefix}notice_pk PRIMARY KEY (tenant, sha256)
);
-- Retention: commands that go by age are found by when they were taken, and whether a consent refers to a notice by its hash.
CREATE INDEX IF NOT EXISTS ${schema}${prefix}command_taken_ix ON ${schema}${prefix}command (tenant, taken_at);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}consent_notice_ix ON ${schema}${prefix}consent (tenant, notice_sha256);

-- What agencies were told of people after the hand-over, on both sides; and since when nothing of a received referral may be used.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}instruction (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    partner VARCHAR NOT NULL,
    referral UUID NOT NULL,
    kind VARCHAR NOT NULL,
    items VARCHAR NOT NULL,
    happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    noted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    outcome VARCHAR,
    kept_record VARCHAR,
    kept_until DATE,
    settled_at TIMESTAMP(6) WITH TIME ZONE,
    alerted_at TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT ${prefix}instruction_pk PRIMARY KEY (tenant, id, partner)
);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}instruction_referral_ix ON ${schema}${prefix}instruction (tenant, referral);
ALTER TABLE ${schema}${prefix}inbox ADD COLUMN IF NOT EXISTS stopped_at TIMESTAMP(6) WITH TIME ZONE;

-- Erasure: what became of it and which pseudonyms it was about, who is not to be written to again, and ways to all that is a person's.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}erasure (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    cause VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    asked_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    done_at TIMESTAMP(6) WITH TIME ZONE,
    stores VARCHAR NOT NULL,
    kept VARCHAR NOT NULL,
    people VARCHAR NOT NULL,
    attempts INTEGER NOT NULL,
    due_at TIMESTAMP(6) WITH TIME ZONE,
    key_version INTEGER,
    sealed VARBINARY,
    CONSTRAINT ${prefix}erasure_pk PRIMARY KEY (tenant, id)
);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}erasure_due_ix ON ${schema}${prefix}erasure (tenant, due_at, id);

CREATE TABLE IF NOT EXISTS ${schema}${prefix}suppression (
    tenant INTEGER NOT NULL,
    mac VARBINARY NOT NULL,
    field VARCHAR NOT NULL,
    key_version INTEGER NOT NULL,
    reason VARCHAR NOT NULL,
    since TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    review_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT ${prefix}suppression_pk PRIMARY KEY (tenant, mac, field, key_version)
);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}suppression_review_ix ON ${schema}${prefix}suppression (tenant, review_at);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}person_alias_into_ix ON ${schema}${prefix}person_alias (tenant, merged_into);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}person_index_person_ix ON ${schema}${prefix}person_index (tenant, person);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}vault_person_ix ON ${schema}${prefix}vault (tenant, person);

-- Consents: what was refused, what came first, and when time has to be looked at; their events: what each was about, and the chain. What was stored before has none.
ALTER TABLE ${schema}${prefix}consent ADD COLUMN IF NOT EXISTS refused VARCHAR;
ALTER TABLE ${schema}${prefix}consent ADD COLUMN IF NOT EXISTS decided_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE ${schema}${prefix}consent ADD COLUMN IF NOT EXISTS keep_until TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE ${schema}${prefix}consent ADD COLUMN IF NOT EXISTS due_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE ${schema}${prefix}consent ADD COLUMN IF NOT EXISTS given_step INTEGER DEFAULT 2 NOT NULL;
ALTER TABLE ${schema}${prefix}consent ADD CONSTRAINT IF NOT EXISTS ${prefix}consent_decided_ck CHECK (decided_at IS NULL OR decided_at <= given_at);
CREATE INDEX IF NOT EXISTS ${prefix}consent_due_ix ON ${schema}${prefix}consent (tenant, due_at);
ALTER TABLE ${schema}${prefix}consent_event ADD COLUMN IF NOT EXISTS detail VARCHAR;
ALTER TABLE ${schema}${prefix}consent_event ADD COLUMN IF NOT EXISTS prev_hash VARBINARY;
ALTER TABLE ${schema}${prefix}consent_event ADD COLUMN IF NOT EXISTS hash VARBINARY;
-- Where the data of a rejected person came from.
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS data_origin VARCHAR;

-- Requests of people, kept as a log.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}rights_request (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    kind VARCHAR NOT NULL,
    person UUID NOT NULL,
    received_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    due_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    state VARCHAR NOT NULL,
    identity_method VARCHAR,
    identity_at TIMESTAMP(6) WITH TIME ZONE,
    identity_by VARCHAR,
    handled_by VARCHAR NOT NULL,
    refusal VARCHAR,
    closing VARCHAR,
    awaited VARCHAR NOT NULL,
    erasure UUID,
    changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    reminded_at TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT ${prefix}rights_request_pk PRIMARY KEY (tenant, id)
);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}rights_request_person_ix ON ${schema}${prefix}rights_request (tenant, person);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}rights_request_open_ix ON ${schema}${prefix}rights_request (tenant, state, id);

-- Recognition: applications under pseudonyms of their own, the hashes that they may share, and links between pseudonyms.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}recognised_application (
    tenant INTEGER NOT NULL,
    person UUID NOT NULL,
    application VARCHAR NOT NULL,
    decision VARCHAR NOT NULL,
    arrived_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT ${prefix}recognised_application_pk PRIMARY KEY (tenant, person),
    CONSTRAINT ${prefix}recognised_application_uq UNIQUE (tenant, application)
);
CREATE TABLE IF NOT EXISTS ${schema}${prefix}identity_key (
    tenant INTEGER NOT NULL,
    mac VARBINARY NOT NULL,
    field VARCHAR NOT NULL,
    key_version INTEGER NOT NULL,
    person UUID NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT ${prefix}identity_key_pk PRIMARY KEY (tenant, mac, field, key_version, person)
);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}identity_key_person_ix ON ${schema}${prefix}identity_key (tenant, person);
CREATE TABLE IF NOT EXISTS ${schema}${prefix}identity_link (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    one_person UUID NOT NULL,
    other_person UUID NOT NULL,
    origin VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    reasons VARCHAR NOT NULL,
    score INTEGER NOT NULL,
    made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    decided_by VARCHAR,
    decision_reason VARCHAR,
    decided_at TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT ${prefix}identity_link_pk PRIMARY KEY (tenant, id)
);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}identity_link_one_ix ON ${schema}${prefix}identity_link (tenant, one_person);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}identity_link_other_ix ON ${schema}${prefix}identity_link (tenant, other_person);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}identity_link_state_ix ON ${schema}${prefix}identity_link (tenant, state, id);

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
MERGE INTO ${schema}${prefix}schema_version (version, works_with) KEY (version) VALUES (3, 2);
