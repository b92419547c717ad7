-- Career Relay, version 4, for PostgreSQL 12 and up. Code of version 3 works on it.

-- In which country a provider handles data, as it said with what it provided.
ALTER TABLE ${schema}${prefix}receipt_record ADD COLUMN provider_country text;

-- From when somebody who was rejected is asked to apply again, and for which job alone.
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN apply_again_from date;
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN cool_off_job text;

-- Mails that are cancelled, rejections that are taken back, and what waits about one of them.
ALTER TABLE ${schema}${prefix}rejection
    ADD COLUMN mail_cancelled_at timestamptz,
    ADD COLUMN taken_back_at timestamptz,
    ADD COLUMN former_application text COLLATE "C";
CREATE INDEX ${prefix}outbox_subject_ix ON ${schema}${prefix}outbox (tenant, subject);

-- Mails that came back: which, and as what; nothing about a person.
CREATE TABLE ${schema}${prefix}mail_return (
    tenant integer NOT NULL,
    rejection uuid NOT NULL,
    kind text NOT NULL,
    code text NOT NULL,
    returned_at timestamptz NOT NULL,
    CONSTRAINT ${prefix}mail_return_pk PRIMARY KEY (tenant, rejection, kind)
);

-- When agencies without an installation were told that something waits, and how far it is with their code.
CREATE TABLE ${schema}${prefix}pickup (
    tenant integer NOT NULL,
    programme integer NOT NULL,
    told_at timestamptz,
    key_version integer NOT NULL,
    code_until timestamptz,
    tries integer NOT NULL,
    locked_until timestamptz,
    CONSTRAINT ${prefix}pickup_pk PRIMARY KEY (tenant, programme)
);

-- What was recorded of people's lives with a company: added, never changed.
CREATE TABLE ${schema}${prefix}lifecycle_event (
    tenant integer NOT NULL,
    id uuid NOT NULL,
    event_key text COLLATE "C" NOT NULL,
    person uuid NOT NULL,
    reference text COLLATE "C" NOT NULL,
    type text NOT NULL,
    happened_on date NOT NULL,
    announced_on date,
    recorded_by text NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT ${prefix}lifecycle_event_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}lifecycle_event_uq UNIQUE (tenant, event_key)
);
CREATE INDEX ${prefix}lifecycle_event_person_ix ON ${schema}${prefix}lifecycle_event (tenant, person);
CREATE INDEX ${prefix}lifecycle_event_reference_ix ON ${schema}${prefix}lifecycle_event (tenant, reference);

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT INTO ${schema}${prefix}schema_version (version, works_with) VALUES (4, 3);
