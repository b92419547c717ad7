-- Career Relay, version 3, for PostgreSQL 12 and up. Code of version 2 works on it.

-- Manage links: by what the addressee of a consent is known again, also when the person's index is gone.
CREATE TABLE ${schema}${prefix}consent_proof (
    tenant integer NOT NULL,
    consent uuid NOT NULL,
    key_version integer NOT NULL,
    mac bytea NOT NULL,
    failed_proofs integer NOT NULL,
    locked_until timestamptz,
    CONSTRAINT ${prefix}consent_proof_pk PRIMARY KEY (tenant, consent)
);

-- What was provided to whom and what was received from whom, with every item the law asks for.
CREATE TABLE ${schema}${prefix}provision_record (
    tenant integer NOT NULL,
    id uuid NOT NULL,
    transfer_key text COLLATE "C" NOT NULL,
    kind text NOT NULL,
    subject uuid NOT NULL,
    person uuid NOT NULL,
    recipient text NOT NULL,
    recipient_name text NOT NULL CONSTRAINT ${prefix}provision_record_name_ck CHECK (recipient_name <> ''),
    recipient_address text NOT NULL CONSTRAINT ${prefix}provision_record_address_ck CHECK (recipient_address <> ''),
    recipient_representative text NOT NULL CONSTRAINT ${prefix}provision_record_representative_ck CHECK (recipient_representative <> ''),
    consent text NOT NULL,
    consent_sequence integer NOT NULL,
    principal_key_version integer NOT NULL,
    principal bytea NOT NULL,
    items text NOT NULL,
    country text NOT NULL,
    cross_border text NOT NULL,
    foreign_system_info text,
    recipient_measures text,
    method text NOT NULL,
    method_from timestamptz,
    method_until timestamptz,
    payload_sha256 bytea NOT NULL,
    created_at timestamptz NOT NULL,
    state text NOT NULL,
    provided_at timestamptz,
    outcome text,
    acknowledgement uuid,
    acknowledged_at timestamptz,
    retain_until timestamptz NOT NULL,
    data_origin text,
    CONSTRAINT ${prefix}provision_record_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}provision_record_transfer_uq UNIQUE (tenant, transfer_key)
) WITH (fillfactor = 80);
CREATE INDEX ${prefix}provision_record_person_ix ON ${schema}${prefix}provision_record (tenant, person);
CREATE TABLE ${schema}${prefix}receipt_record (
    tenant integer NOT NULL,
    id uuid NOT NULL,
    transfer_key text COLLATE "C" NOT NULL,
    provider text COLLATE "C" NOT NULL,
    kind text NOT NULL,
    subject uuid NOT NULL,
    person uuid NOT NULL,
    provider_name text,
    provider_address text,
    provider_representative text,
    confirmation text,
    confirmed_at timestamptz,
    acquisition_background text NOT NULL,
    legal_basis text NOT NULL,
    consent text NOT NULL,
    consent_sequence integer NOT NULL,
    principal_key_version integer NOT NULL,
    principal bytea NOT NULL,
    items text NOT NULL,
    method text NOT NULL,
    method_from timestamptz,
    method_until timestamptz,
    payload_sha256 bytea NOT NULL,
    received_at timestamptz NOT NULL,
    retain_until timestamptz NOT NULL,
    CONSTRAINT ${prefix}receipt_record_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}receipt_record_transfer_uq UNIQUE (tenant, transfer_key, provider)
);
CREATE INDEX ${prefix}receipt_record_person_ix ON ${schema}${prefix}receipt_record (tenant, person);
CREATE INDEX ${prefix}receipt_record_provider_ix ON ${schema}${prefix}receipt_record (tenant, provider, id);

-- The audit log: who did or read what about people and why; only added to, chained by hashes. Its head is the row that whoever adds has locked.
CREATE TABLE ${schema}${prefix}audit_head (
    tenant integer NOT NULL,
    entry_number bigint NOT NULL,
    hash bytea NOT NULL,
    archived_number bigint DEFAULT 0 NOT NULL,
    archived_hash bytea,
    CONSTRAINT ${prefix}audit_head_pk PRIMARY KEY (tenant)
) WITH (fillfactor = 20);
CREATE TABLE ${schema}${prefix}audit (
    tenant integer NOT NULL,
    entry_number bigint NOT NULL,
    happened_at timestamptz NOT NULL,
    actor text NOT NULL,
    role text NOT NULL,
    reason_code text,
    reason text,
    action text NOT NULL,
    outcome text NOT NULL,
    subject uuid,
    hash bytea NOT NULL,
    CONSTRAINT ${prefix}audit_pk PRIMARY KEY (tenant, entry_number)
);
CREATE INDEX ${prefix}audit_subject_ix ON ${schema}${prefix}audit (tenant, subject, entry_number);

-- Notices as they were shown, with the first consent that refers to them; appended, never changed.
CREATE TABLE ${schema}${prefix}notice (
    tenant integer NOT NULL,
    sha256 bytea NOT NULL,
    notice_id text NOT NULL,
    notice_version integer NOT NULL,
    notice_locale text NOT NULL,
    body text NOT NULL,
    kept_at timestamptz NOT NULL,
    CONSTRAINT ${prefix}notice_pk PRIMARY KEY (tenant, sha256)
);
-- Retention: commands that go by age are found by when they were taken, and whether a consent refers to a notice by its hash.
CREATE INDEX ${prefix}command_taken_ix ON ${schema}${prefix}command (tenant, taken_at);
CREATE INDEX ${prefix}consent_notice_ix ON ${schema}${prefix}consent (tenant, notice_sha256);

-- What agencies were told of people after the hand-over, on both sides; and since when nothing of a received referral may be used.
CREATE TABLE ${schema}${prefix}instruction (
    tenant integer NOT NULL,
    id uuid NOT NULL,
    partner text COLLATE "C" NOT NULL,
    referral uuid NOT NULL,
    kind text NOT NULL,
    items text NOT NULL,
    happened_at timestamptz NOT NULL,
    noted_at timestamptz NOT NULL,
    outcome text,
    kept_record text,
    kept_until date,
    settled_at timestamptz,
    alerted_at timestamptz,
    CONSTRAINT ${prefix}instruction_pk PRIMARY KEY (tenant, id, partner)
);
CREATE INDEX ${prefix}instruction_referral_ix ON ${schema}${prefix}instruction (tenant, referral);
CREATE INDEX ${prefix}instruction_open_ix ON ${schema}${prefix}instruction (tenant, id) WHERE outcome IS NULL;
ALTER TABLE ${schema}${prefix}inbox ADD COLUMN stopped_at timestamptz;

-- Erasure: what became of it and which pseudonyms it was about, who is not to be written to again, and ways to all that is a person's.
CREATE TABLE ${schema}${prefix}erasure (
    tenant integer NOT NULL,
    id uuid NOT NULL,
    cause text NOT NULL,
    state text NOT NULL,
    asked_at timestamptz NOT NULL,
    done_at timestamptz,
    stores text NOT NULL,
    kept text NOT NULL,
    people text NOT NULL,
    attempts integer NOT NULL,
    due_at timestamptz,
    key_version integer,
    sealed bytea,
    CONSTRAINT ${prefix}erasure_pk PRIMARY KEY (tenant, id)
);
CREATE INDEX ${prefix}erasure_due_ix ON ${schema}${prefix}erasure (tenant, due_at, id) WHERE due_at IS NOT NULL;

CREATE TABLE ${schema}${prefix}suppression (
    tenant integer NOT NULL,
    mac bytea NOT NULL,
    field text NOT NULL,
    key_version integer NOT NULL,
    reason text NOT NULL,
    since timestamptz NOT NULL,
    review_at timestamptz NOT NULL,
    CONSTRAINT ${prefix}suppression_pk PRIMARY KEY (tenant, mac, field, key_version)
);
CREATE INDEX ${prefix}suppression_review_ix ON ${schema}${prefix}suppression (tenant, review_at);

CREATE INDEX ${prefix}person_alias_into_ix ON ${schema}${prefix}person_alias (tenant, merged_into);
CREATE INDEX ${prefix}person_index_person_ix ON ${schema}${prefix}person_index (tenant, person);
CREATE INDEX ${prefix}vault_person_ix ON ${schema}${prefix}vault (tenant, person);

-- Consents: what was refused, what came first, and when time has to be looked at; their events: what each was about, and the chain. What was stored before has none.
ALTER TABLE ${schema}${prefix}consent ADD COLUMN refused text;
ALTER TABLE ${schema}${prefix}consent ADD COLUMN decided_at timestamptz;
ALTER TABLE ${schema}${prefix}consent ADD COLUMN keep_until timestamptz;
ALTER TABLE ${schema}${prefix}consent ADD COLUMN due_at timestamptz;
ALTER TABLE ${schema}${prefix}consent ADD COLUMN given_step integer DEFAULT 2 NOT NULL;
ALTER TABLE ${schema}${prefix}consent ADD CONSTRAINT ${prefix}consent_decided_ck CHECK (decided_at IS NULL OR decided_at <= given_at);
CREATE INDEX ${prefix}consent_due_ix ON ${schema}${prefix}consent (tenant, due_at);
ALTER TABLE ${schema}${prefix}consent_event ADD COLUMN detail text;
ALTER TABLE ${schema}${prefix}consent_event ADD COLUMN prev_hash bytea;
ALTER TABLE ${schema}${prefix}consent_event ADD COLUMN hash bytea;
-- Where the data of a rejected person came from.
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN data_origin text;

-- Requests of people, kept as a log.
CREATE TABLE ${schema}${prefix}rights_request (
    tenant integer NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    person uuid NOT NULL,
    received_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    state text NOT NULL,
    identity_method text,
    identity_at timestamptz,
    identity_by text,
    handled_by text NOT NULL,
    refusal text,
    closing text,
    awaited text NOT NULL,
    erasure uuid,
    changed_at timestamptz NOT NULL,
    reminded_at timestamptz,
    CONSTRAINT ${prefix}rights_request_pk PRIMARY KEY (tenant, id)
);
CREATE INDEX ${prefix}rights_request_person_ix ON ${schema}${prefix}rights_request (tenant, person);
CREATE INDEX ${prefix}rights_request_open_ix ON ${schema}${prefix}rights_request (tenant, state, id);

-- Recognition: applications under pseudonyms of their own, the hashes that they may share, and links between pseudonyms.
CREATE TABLE ${schema}${prefix}recognised_application (
    tenant integer NOT NULL,
    person uuid NOT NULL,
    application text COLLATE "C" NOT NULL,
    decision text NOT NULL,
    arrived_at timestamptz NOT NULL,
    CONSTRAINT ${prefix}recognised_application_pk PRIMARY KEY (tenant, person),
    CONSTRAINT ${prefix}recognised_application_uq UNIQUE (tenant, application)
);
CREATE TABLE ${schema}${prefix}identity_key (
    tenant integer NOT NULL,
    mac bytea NOT NULL,
    field text NOT NULL,
    key_version integer NOT NULL,
    person uuid NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT ${prefix}identity_key_pk PRIMARY KEY (tenant, mac, field, key_version, person)
);
CREATE INDEX ${prefix}identity_key_person_ix ON ${schema}${prefix}identity_key (tenant, person);
CREATE TABLE ${schema}${prefix}identity_link (
    tenant integer NOT NULL,
    id uuid NOT NULL,
    one_person uuid NOT NULL,
    other_person uuid NOT NULL,
    origin text NOT NULL,
    state text NOT NULL,
    reasons text NOT NULL,
    score integer NOT NULL,
    made_at timestamptz NOT NULL,
    decided_by text,
    decision_reason text,
    decided_at timestamptz,
    CONSTRAINT ${prefix}identity_link_pk PRIMARY KEY (tenant, id)
);
CREATE INDEX ${prefix}identity_link_one_ix ON ${schema}${prefix}identity_link (tenant, one_person);
CREATE INDEX ${prefix}identity_link_other_ix ON ${schema}${prefix}identity_link (tenant, other_person);
CREATE INDEX ${prefix}identity_link_state_ix ON ${schema}${prefix}identity_link (tenant, state, id);

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT INTO ${schema}${prefix}schema_version (version, works_with) VALUES (3, 2);
