-- Career Relay, version 4, for H2 2.2.220 and up. Code of version 3 works on it. As in version 1, each statement can be repeated.

-- In which country a provider handles data, as it said with what it provided.
ALTER TABLE ${schema}${prefix}receipt_record ADD COLUMN IF NOT EXISTS provider_country VARCHAR;

-- From when somebody who was rejected is asked to apply again, and for which job alone.
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS apply_again_from DATE;
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS cool_off_job VARCHAR;

-- Mails that are cancelled, rejections that are taken back, and what waits about one of them.
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS mail_cancelled_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS taken_back_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS former_application VARCHAR;
CREATE INDEX IF NOT EXISTS ${schema}${prefix}outbox_subject_ix ON ${schema}${prefix}outbox (tenant, subject);

-- Mails that came back: which, and as what; nothing about a person.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}mail_return (
    tenant INTEGER NOT NULL,
    rejection UUID NOT NULL,
    kind VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    returned_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT ${prefix}mail_return_pk PRIMARY KEY (tenant, rejection, kind)
);

-- When agencies without an installation were told that something waits, and how far it is with their code.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}pickup (
    tenant INTEGER NOT NULL,
    programme INTEGER NOT NULL,
    told_at TIMESTAMP(6) WITH TIME ZONE,
    key_version INTEGER NOT NULL,
    code_until TIMESTAMP(6) WITH TIME ZONE,
    tries INTEGER NOT NULL,
    locked_until TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT ${prefix}pickup_pk PRIMARY KEY (tenant, programme)
);

-- What was recorded of people's lives with a company: added, never changed.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}lifecycle_event (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    event_key VARCHAR NOT NULL,
    person UUID NOT NULL,
    reference VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    happened_on DATE NOT NULL,
    announced_on DATE,
    recorded_by VARCHAR NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT ${prefix}lifecycle_event_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}lifecycle_event_uq UNIQUE (tenant, event_key)
);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}lifecycle_event_person_ix ON ${schema}${prefix}lifecycle_event (tenant, person);
CREATE INDEX IF NOT EXISTS ${schema}${prefix}lifecycle_event_reference_ix ON ${schema}${prefix}lifecycle_event (tenant, reference);

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
MERGE INTO ${schema}${prefix}schema_version (version, works_with) KEY (version) VALUES (4, 3);
