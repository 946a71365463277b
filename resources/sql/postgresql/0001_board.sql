-- The board: its records, decisions and audit, in a schema of its own. Enumerations are their stable
-- texts, lists are JSON. NULL means "not given" and differs from an empty text; a figure that is 0
-- is not given either, where the domain says so.

CREATE SCHEMA IF NOT EXISTS changeboard;
SET LOCAL search_path = changeboard, pg_catalog;

CREATE TABLE schema_migration (
    version bigint NOT NULL PRIMARY KEY,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamptz NOT NULL
);

CREATE TABLE board (
    only_row bigint NOT NULL PRIMARY KEY CHECK (only_row = 1),
    board_id uuid NOT NULL,
    name text,
    zone text NOT NULL,
    number_prefix text NOT NULL,
    is_demo boolean NOT NULL,
    audit_sequence bigint NOT NULL DEFAULT 0,
    audit_hash bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex')
);

CREATE TABLE person (
    id uuid NOT NULL PRIMARY KEY,
    name text,
    aliases text,
    mail text,
    roles text,
    deputy uuid REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    working_hours text,
    working_zone text,
    active boolean NOT NULL,
    revision bigint NOT NULL CHECK (revision > 0)
);

CREATE TABLE person_group (
    id uuid NOT NULL PRIMARY KEY,
    name text,
    aliases text,
    mail text,
    members text,
    active boolean NOT NULL,
    revision bigint NOT NULL CHECK (revision > 0)
);

CREATE TABLE service (
    id uuid NOT NULL PRIMARY KEY,
    name text,
    owner uuid REFERENCES person,
    "group" uuid REFERENCES person_group,
    criticality bigint NOT NULL CHECK (criticality BETWEEN 0 AND 4),
    availability_target double precision,
    integration_level text NOT NULL CHECK (integration_level IN ('observe', 'advise', 'enforce')),
    description text,
    revision bigint NOT NULL CHECK (revision > 0)
);

CREATE TABLE configuration_item (
    id uuid NOT NULL PRIMARY KEY,
    name text,
    type text,
    subtype text,
    owner uuid REFERENCES person,
    service uuid REFERENCES service,
    criticality bigint NOT NULL CHECK (criticality BETWEEN 0 AND 4),
    environment text,
    revision bigint NOT NULL CHECK (revision > 0)
);

CREATE INDEX configuration_item_by_name ON configuration_item (name);

-- `downstream` needs `upstream`.
CREATE TABLE dependency (
    upstream uuid NOT NULL REFERENCES configuration_item,
    downstream uuid NOT NULL REFERENCES configuration_item,
    type text NOT NULL,
    PRIMARY KEY (upstream, downstream, type)
);

CREATE INDEX dependency_by_downstream ON dependency (downstream);

-- Short columns first: a snapshot never reads the pages that long texts overflow into.
CREATE TABLE change (
    id uuid NOT NULL PRIMARY KEY,
    number text,
    number_is_provisional boolean NOT NULL,
    title text,
    type text NOT NULL CHECK (type IN ('standard', 'normal', 'emergency')),
    state text NOT NULL CHECK (state IN ('draft', 'requested', 'assess', 'authorize', 'scheduled',
        'implement', 'review', 'closed', 'cancelled')),
    hold_reason text,
    standard_model text,
    category text,
    priority bigint NOT NULL CHECK (priority BETWEEN 0 AND 5),
    impact bigint NOT NULL CHECK (impact BETWEEN 0 AND 5),
    urgency bigint NOT NULL CHECK (urgency BETWEEN 0 AND 5),
    risk text CHECK (risk IN ('very_low', 'low', 'moderate', 'high', 'very_high')),
    requester uuid REFERENCES person,
    assignee uuid REFERENCES person,
    "group" uuid REFERENCES person_group,
    service uuid REFERENCES service,
    environment text,
    planned_start timestamptz,
    planned_end timestamptz,
    outage_start timestamptz,
    outage_end timestamptz,
    backout bigint NOT NULL CHECK (backout >= 0), -- milliseconds
    actual_start timestamptz,
    actual_end timestamptz,
    opened_at timestamptz,
    closed_at timestamptz,
    requested_by timestamptz,
    cab_required boolean NOT NULL,
    closure_code text CHECK (closure_code IN ('successful', 'successful_with_issues',
        'unsuccessful', 'backed_out')),
    -- What an approval binds to was edited after the last one.
    edited_after_approval boolean NOT NULL DEFAULT false,
    revision bigint NOT NULL CHECK (revision > 0),
    labels text,
    predecessors text,
    "references" text,
    tasks text,
    closure_notes text,
    description text,
    justification text,
    implementation_plan text,
    test_plan text,
    backout_plan text,
    communication_plan text
);

CREATE UNIQUE INDEX change_number ON change (number) WHERE number <> '';
CREATE INDEX change_by_planned ON change (planned_start, planned_end);
CREATE INDEX change_by_actual ON change (actual_start, actual_end) WHERE actual_start IS NOT NULL;

-- The configuration items of a change, in their order.
CREATE TABLE change_item (
    change uuid NOT NULL REFERENCES change ON DELETE CASCADE,
    position bigint NOT NULL,
    item uuid NOT NULL REFERENCES configuration_item,
    PRIMARY KEY (change, position)
);

CREATE INDEX change_item_by_item ON change_item (item);

CREATE TABLE incident (
    id uuid NOT NULL PRIMARY KEY,
    number text,
    title text,
    state text NOT NULL CHECK (state IN ('open', 'in_progress', 'resolved', 'closed')),
    category text,
    priority bigint NOT NULL CHECK (priority BETWEEN 0 AND 5),
    opened_at timestamptz,
    restored_at timestamptz,
    resolved_at timestamptz,
    closed_at timestamptz,
    item uuid REFERENCES configuration_item,
    service uuid REFERENCES service,
    assignee uuid REFERENCES person,
    "group" uuid REFERENCES person_group,
    caused_by uuid REFERENCES change,
    cause_kind text NOT NULL CHECK (cause_kind IN ('unknown', 'given', 'inferred')),
    cause_evidence text,
    revision bigint NOT NULL CHECK (revision > 0)
);

CREATE UNIQUE INDEX incident_number ON incident (number) WHERE number <> '';
CREATE INDEX incident_by_opened ON incident (opened_at, resolved_at);
CREATE INDEX incident_by_cause ON incident (caused_by) WHERE caused_by IS NOT NULL;

CREATE TABLE service_request (
    id uuid NOT NULL PRIMARY KEY,
    number text,
    title text,
    state text NOT NULL CHECK (state IN ('open', 'in_progress', 'fulfilled', 'cancelled')),
    requested_at timestamptz,
    due_at timestamptz,
    fulfilled_at timestamptz,
    service uuid REFERENCES service,
    item uuid REFERENCES configuration_item,
    change uuid REFERENCES change,
    revision bigint NOT NULL CHECK (revision > 0)
);

CREATE UNIQUE INDEX service_request_number ON service_request (number) WHERE number <> '';
CREATE INDEX service_request_by_change ON service_request (change) WHERE change IS NOT NULL;

CREATE TABLE pipeline_run (
    id uuid NOT NULL PRIMARY KEY,
    external_id text,
    kind text NOT NULL CHECK (kind IN ('build', 'test')),
    name text,
    "commit" text,
    outcome text NOT NULL CHECK (outcome IN ('running', 'succeeded', 'failed', 'cancelled')),
    started_at timestamptz,
    finished_at timestamptz,
    passed bigint NOT NULL,
    failed bigint NOT NULL,
    skipped bigint NOT NULL,
    coverage double precision,
    url text,
    revision bigint NOT NULL CHECK (revision > 0)
);

CREATE UNIQUE INDEX pipeline_run_external_id ON pipeline_run (external_id) WHERE external_id <> '';

CREATE TABLE deployment (
    id uuid NOT NULL PRIMARY KEY,
    service uuid REFERENCES service,
    environment text,
    version text,
    outcome text NOT NULL CHECK (outcome IN ('running', 'succeeded', 'failed', 'rolled_back',
        'cancelled')),
    unplanned_rework boolean NOT NULL,
    started_at timestamptz,
    finished_at timestamptz,
    change uuid REFERENCES change,
    first_commit_at timestamptz,
    external_id text,
    "commit" text,
    pipeline text,
    url text,
    evidence text,
    revision bigint NOT NULL CHECK (revision > 0)
);

CREATE UNIQUE INDEX deployment_external_id ON deployment (external_id) WHERE external_id <> '';
CREATE INDEX deployment_by_started ON deployment (started_at, finished_at);
CREATE INDEX deployment_by_change ON deployment (change) WHERE change IS NOT NULL;

CREATE TABLE calendar_window (
    id uuid NOT NULL PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('freeze', 'maintenance', 'allow')),
    is_hard boolean NOT NULL,
    name text,
    reason text,
    scope text,
    start text, -- wall clock of `zone`
    zone text,
    zone_definition text,
    is_all_day boolean NOT NULL,
    length_kind text NOT NULL CHECK (length_kind IN ('wall_clock', 'exact', 'nominal')),
    length_days bigint NOT NULL,
    length_ms bigint NOT NULL,
    recurrence text,
    suspensions text,
    source_uid text,
    source_sequence bigint NOT NULL,
    revision bigint NOT NULL CHECK (revision > 0)
);

CREATE UNIQUE INDEX calendar_window_source ON calendar_window (source_uid) WHERE source_uid <> '';

CREATE TABLE freeze_exception (
    id uuid NOT NULL PRIMARY KEY,
    "window" uuid NOT NULL REFERENCES calendar_window,
    change uuid REFERENCES change,
    scope text,
    approver uuid REFERENCES person,
    reason text,
    expires_at timestamptz,
    outcome text,
    revision bigint NOT NULL CHECK (revision > 0)
);

CREATE INDEX freeze_exception_by_change ON freeze_exception (change) WHERE change IS NOT NULL;

CREATE TABLE attachment (
    id uuid NOT NULL PRIMARY KEY,
    owner_kind text NOT NULL,
    owner uuid NOT NULL,
    name text,
    media_type text,
    size bigint NOT NULL CHECK (size >= 0),
    sha256 bytea,
    link text,
    added_by uuid REFERENCES person,
    added_at timestamptz,
    revision bigint NOT NULL CHECK (revision > 0)
);

CREATE INDEX attachment_by_owner ON attachment (owner);

CREATE TABLE attachment_bytes (
    attachment uuid NOT NULL PRIMARY KEY
        REFERENCES attachment ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    bytes bytea NOT NULL
);

CREATE TABLE meeting (
    id uuid NOT NULL PRIMARY KEY,
    series text,
    title text,
    starts_at timestamptz,
    ends_at timestamptz,
    cut_off_at timestamptz,
    chair uuid REFERENCES person,
    members text,
    quorum bigint NOT NULL CHECK (quorum >= 0),
    revision bigint NOT NULL CHECK (revision > 0)
);

CREATE TABLE agenda_item (
    id uuid NOT NULL PRIMARY KEY,
    meeting uuid NOT NULL REFERENCES meeting,
    change uuid NOT NULL REFERENCES change,
    position bigint NOT NULL,
    minutes bigint NOT NULL,
    block text NOT NULL CHECK (block IN ('consent', 'discussion', 'retrospective', 'review')),
    revision bigint NOT NULL CHECK (revision > 0)
);

CREATE INDEX agenda_item_by_change ON agenda_item (change);
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting);

CREATE TABLE decision (
    id uuid NOT NULL PRIMARY KEY,
    change uuid NOT NULL REFERENCES change,
    authority_kind text NOT NULL CHECK (authority_kind IN ('person', 'group', 'cab')),
    authority uuid,
    decided_by uuid REFERENCES person,
    kind text NOT NULL CHECK (kind IN ('approve', 'approve_with_conditions', 'reject', 'rework',
        'defer', 'withdraw')),
    reason text,
    policy_version text,
    evidence_hash bytea,
    decided_at timestamptz,
    supersedes uuid REFERENCES decision DEFERRABLE INITIALLY DEFERRED,
    revision bigint NOT NULL CHECK (revision = 1)
);

CREATE INDEX decision_by_change ON decision (change);

CREATE TABLE decision_condition (
    id uuid NOT NULL PRIMARY KEY,
    decision uuid NOT NULL REFERENCES decision,
    change uuid NOT NULL REFERENCES change,
    text text,
    owner uuid REFERENCES person,
    due_at timestamptz,
    is_before boolean NOT NULL,
    met_at timestamptz,
    met_by uuid REFERENCES person,
    revision bigint NOT NULL CHECK (revision > 0)
);

CREATE INDEX decision_condition_by_change ON decision_condition (change);

-- One entry for each record written. `hash` covers the entry and the hash before it.
CREATE TABLE audit_entry (
    sequence bigint NOT NULL PRIMARY KEY,
    at timestamptz NOT NULL,
    person uuid,
    author text,
    origin text,
    reason text,
    action text NOT NULL CHECK (action IN ('insert', 'update', 'remove')),
    kind text NOT NULL,
    record uuid,
    fields text NOT NULL,
    hash bytea NOT NULL CHECK (octet_length(hash) = 32)
);

CREATE INDEX audit_entry_by_record ON audit_entry (record);

-- Decisions and the audit are never changed, whoever asks.

CREATE FUNCTION refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE OR DELETE ON decision
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_is_never_emptied BEFORE TRUNCATE ON decision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_is_never_changed BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_is_never_emptied BEFORE TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The audit chain. The client computes the hashes (as on SQLite); append_audit() computes them
-- again and takes nothing that does not follow from the end of the chain.

CREATE FUNCTION audit_part(part bytea) RETURNS bytea
LANGUAGE sql IMMUTABLE
AS $$
    SELECT CASE WHEN part IS NULL THEN int4send(-1) ELSE int4send(octet_length(part)) || part END
$$;

CREATE FUNCTION audit_hash(previous bytea, entry audit_entry) RETURNS bytea
LANGUAGE sql STABLE
AS $$
    SELECT sha256(
        previous
        || int8send(entry.sequence)
        || int8send((extract(epoch FROM entry.at) * 1000)::bigint)
        || audit_part(uuid_send(entry.person))
        || audit_part(convert_to(entry.author, 'UTF8'))
        || audit_part(convert_to(entry.origin, 'UTF8'))
        || audit_part(convert_to(entry.reason, 'UTF8'))
        || audit_part(convert_to(entry.action, 'UTF8'))
        || audit_part(convert_to(entry.kind, 'UTF8'))
        || audit_part(uuid_send(entry.record))
        || audit_part(convert_to(entry.fields, 'UTF8')))
$$;

CREATE FUNCTION append_audit(
    first_sequence bigint,
    ats timestamptz[],
    persons uuid[],
    authors text[],
    origins text[],
    reasons text[],
    actions text[],
    kinds text[],
    records uuid[],
    all_fields text[],
    hashes bytea[]) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = changeboard, pg_catalog
AS $$
DECLARE
    last_sequence bigint;
    last_hash bytea;
BEGIN
    PERFORM pg_advisory_xact_lock(4848484101);
    SELECT a.sequence, a.hash INTO last_sequence, last_hash
        FROM audit_entry AS a
        ORDER BY a.sequence DESC
        LIMIT 1;
    IF NOT FOUND THEN
        last_sequence := 0;
        last_hash := decode(repeat('00', 32), 'hex');
    END IF;
    IF first_sequence <> last_sequence + 1 THEN
        RAISE EXCEPTION 'audit entry % does not follow %', first_sequence, last_sequence;
    END IF;
    INSERT INTO audit_entry (sequence, at, person, author, origin, reason, action, kind, record,
            fields, hash)
        SELECT first_sequence + e.number - 1, e.at, e.person, e.author, e.origin, e.reason,
            e.action, e.kind, e.record, e.fields, e.hash
        FROM unnest(ats, persons, authors, origins, reasons, actions, kinds, records, all_fields,
            hashes) WITH ORDINALITY
            AS e (at, person, author, origin, reason, action, kind, record, fields, hash, number);
    IF EXISTS (
        SELECT FROM (
            SELECT a AS entry, lag(a.hash, 1, last_hash) OVER (ORDER BY a.sequence) AS previous
            FROM audit_entry AS a
            WHERE a.sequence >= first_sequence) AS chain
        WHERE audit_hash(chain.previous, chain.entry) <> (chain.entry).hash) THEN
        RAISE EXCEPTION 'the hash of an audit entry does not follow from the one before';
    END IF;
    RETURN last_sequence + cardinality(hashes);
END
$$;
