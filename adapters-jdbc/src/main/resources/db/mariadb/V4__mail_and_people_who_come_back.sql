-- Career Relay, version 4, for MariaDB 10.6 and up. Code of version 3 works on it. As in version 1, each statement can be repeated.

-- In which country a provider handles data, as it said with what it provided.
ALTER TABLE ${schema}${prefix}receipt_record ADD COLUMN IF NOT EXISTS provider_country longtext;

-- From when somebody who was rejected is asked to apply again, and for which job alone.
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS apply_again_from date;
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS cool_off_job longtext;

-- Mails that are cancelled, rejections that are taken back, and what waits about one of them.
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS mail_cancelled_at datetime(6);
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS taken_back_at datetime(6);
ALTER TABLE ${schema}${prefix}rejection ADD COLUMN IF NOT EXISTS former_application longtext;
CREATE INDEX IF NOT EXISTS ${prefix}outbox_subject_ix ON ${schema}${prefix}outbox (tenant, subject);

-- Mails that came back: which, and as what; nothing about a person.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}mail_return (
    tenant integer NOT NULL,
    rejection binary(16) NOT NULL,
    kind varchar(64) NOT NULL,
    code longtext NOT NULL,
    returned_at datetime(6) NOT NULL,
    CONSTRAINT ${prefix}mail_return_pk PRIMARY KEY (tenant, rejection, kind)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- When agencies without an installation were told that something waits, and how far it is with their code.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}pickup (
    tenant integer NOT NULL,
    programme integer NOT NULL,
    told_at datetime(6),
    key_version integer NOT NULL,
    code_until datetime(6),
    tries integer NOT NULL,
    locked_until datetime(6),
    CONSTRAINT ${prefix}pickup_pk PRIMARY KEY (tenant, programme)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;

-- What was recorded of people's lives with a company: added, never changed.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}lifecycle_event (
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
    CONSTRAINT ${prefix}lifecycle_event_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}lifecycle_event_uq UNIQUE (tenant, event_key)
) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin;
CREATE INDEX IF NOT EXISTS ${prefix}lifecycle_event_person_ix ON ${schema}${prefix}lifecycle_event (tenant, person);
CREATE INDEX IF NOT EXISTS ${prefix}lifecycle_event_reference_ix ON ${schema}${prefix}lifecycle_event (tenant, reference);

-- Stays the last statement: where DDL commits, the version is told when all of it is there.
INSERT IGNORE INTO ${schema}${prefix}schema_version (version, works_with) VALUES (4, 3);
