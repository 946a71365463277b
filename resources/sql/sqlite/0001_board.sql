-- The board: its records, decisions and audit. Ids are the 16 bytes of a UUID, instants are
-- milliseconds since 1970 in UTC, enumerations are their stable texts, lists are JSON. NULL means
-- "not given" and differs from an empty text; a figure that is 0 is not given either, where the
-- domain says so.

CREATE TABLE schema_migration (
    version INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at INTEGER NOT NULL
) STRICT;

CREATE TABLE board (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    board_id BLOB NOT NULL CHECK (length(board_id) = 16),
    name TEXT,
    zone TEXT NOT NULL,
    number_prefix TEXT NOT NULL,
    is_demo INTEGER NOT NULL CHECK (is_demo IN (0, 1)),
    audit_sequence INTEGER NOT NULL DEFAULT 0,
    audit_hash BLOB NOT NULL DEFAULT (zeroblob(32))
) STRICT;

CREATE TABLE person (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT,
    aliases TEXT,
    mail TEXT,
    roles TEXT,
    deputy BLOB REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    working_hours TEXT,
    working_zone TEXT,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_group (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT,
    aliases TEXT,
    mail TEXT,
    members TEXT,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE service (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT,
    owner BLOB REFERENCES person,
    "group" BLOB REFERENCES person_group,
    criticality INTEGER NOT NULL CHECK (criticality BETWEEN 0 AND 4),
    availability_target REAL,
    integration_level TEXT NOT NULL CHECK (integration_level IN ('observe', 'advise', 'enforce')),
    description TEXT,
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE configuration_item (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT,
    type TEXT,
    subtype TEXT,
    owner BLOB REFERENCES person,
    service BLOB REFERENCES service,
    criticality INTEGER NOT NULL CHECK (criticality BETWEEN 0 AND 4),
    environment TEXT,
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX configuration_item_by_name ON configuration_item (name);

-- `downstream` needs `upstream`.
CREATE TABLE dependency (
    upstream BLOB NOT NULL REFERENCES configuration_item,
    downstream BLOB NOT NULL REFERENCES configuration_item,
    type TEXT NOT NULL,
    PRIMARY KEY (upstream, downstream, type)
) STRICT, WITHOUT ROWID;

CREATE INDEX dependency_by_downstream ON dependency (downstream);

-- Short columns first: a snapshot never reads the pages that long texts overflow into.
CREATE TABLE change (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    number TEXT,
    number_is_provisional INTEGER NOT NULL CHECK (number_is_provisional IN (0, 1)),
    title TEXT,
    type TEXT NOT NULL CHECK (type IN ('standard', 'normal', 'emergency')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'requested', 'assess', 'authorize', 'scheduled',
        'implement', 'review', 'closed', 'cancelled')),
    hold_reason TEXT,
    standard_model TEXT,
    category TEXT,
    priority INTEGER NOT NULL CHECK (priority BETWEEN 0 AND 5),
    impact INTEGER NOT NULL CHECK (impact BETWEEN 0 AND 5),
    urgency INTEGER NOT NULL CHECK (urgency BETWEEN 0 AND 5),
    risk TEXT CHECK (risk IN ('very_low', 'low', 'moderate', 'high', 'very_high')),
    requester BLOB REFERENCES person,
    assignee BLOB REFERENCES person,
    "group" BLOB REFERENCES person_group,
    service BLOB REFERENCES service,
    environment TEXT,
    planned_start INTEGER,
    planned_end INTEGER,
    outage_start INTEGER,
    outage_end INTEGER,
    backout INTEGER NOT NULL CHECK (backout >= 0), -- milliseconds
    actual_start INTEGER,
    actual_end INTEGER,
    opened_at INTEGER,
    closed_at INTEGER,
    requested_by INTEGER,
    cab_required INTEGER NOT NULL CHECK (cab_required IN (0, 1)),
    closure_code TEXT CHECK (closure_code IN ('successful', 'successful_with_issues',
        'unsuccessful', 'backed_out')),
    -- What an approval binds to was edited after the last one.
    edited_after_approval INTEGER NOT NULL DEFAULT 0 CHECK (edited_after_approval IN (0, 1)),
    revision INTEGER NOT NULL CHECK (revision > 0),
    labels TEXT,
    predecessors TEXT,
    "references" TEXT,
    tasks TEXT,
    closure_notes TEXT,
    description TEXT,
    justification TEXT,
    implementation_plan TEXT,
    test_plan TEXT,
    backout_plan TEXT,
    communication_plan TEXT
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX change_number ON change (number) WHERE number <> '';
CREATE INDEX change_by_planned ON change (planned_start, planned_end);
CREATE INDEX change_by_actual ON change (actual_start, actual_end) WHERE actual_start IS NOT NULL;

-- The configuration items of a change, in their order.
CREATE TABLE change_item (
    change BLOB NOT NULL REFERENCES change ON DELETE CASCADE,
    position INTEGER NOT NULL,
    item BLOB NOT NULL REFERENCES configuration_item,
    PRIMARY KEY (change, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_item_by_item ON change_item (item);

CREATE TABLE incident (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    number TEXT,
    title TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'in_progress', 'resolved', 'closed')),
    category TEXT,
    priority INTEGER NOT NULL CHECK (priority BETWEEN 0 AND 5),
    opened_at INTEGER,
    restored_at INTEGER,
    resolved_at INTEGER,
    closed_at INTEGER,
    item BLOB REFERENCES configuration_item,
    service BLOB REFERENCES service,
    assignee BLOB REFERENCES person,
    "group" BLOB REFERENCES person_group,
    caused_by BLOB REFERENCES change,
    cause_kind TEXT NOT NULL CHECK (cause_kind IN ('unknown', 'given', 'inferred')),
    cause_evidence TEXT,
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX incident_number ON incident (number) WHERE number <> '';
CREATE INDEX incident_by_opened ON incident (opened_at, resolved_at);
CREATE INDEX incident_by_cause ON incident (caused_by) WHERE caused_by IS NOT NULL;

CREATE TABLE service_request (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    number TEXT,
    title TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'in_progress', 'fulfilled', 'cancelled')),
    requested_at INTEGER,
    due_at INTEGER,
    fulfilled_at INTEGER,
    service BLOB REFERENCES service,
    item BLOB REFERENCES configuration_item,
    change BLOB REFERENCES change,
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX service_request_number ON service_request (number) WHERE number <> '';
CREATE INDEX service_request_by_change ON service_request (change) WHERE change IS NOT NULL;

CREATE TABLE pipeline_run (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    external_id TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('build', 'test')),
    name TEXT,
    "commit" TEXT,
    outcome TEXT NOT NULL CHECK (outcome IN ('running', 'succeeded', 'failed', 'cancelled')),
    started_at INTEGER,
    finished_at INTEGER,
    passed INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    coverage REAL,
    url TEXT,
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX pipeline_run_external_id ON pipeline_run (external_id) WHERE external_id <> '';

CREATE TABLE deployment (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    service BLOB REFERENCES service,
    environment TEXT,
    version TEXT,
    outcome TEXT NOT NULL CHECK (outcome IN ('running', 'succeeded', 'failed', 'rolled_back',
        'cancelled')),
    unplanned_rework INTEGER NOT NULL CHECK (unplanned_rework IN (0, 1)),
    started_at INTEGER,
    finished_at INTEGER,
    change BLOB REFERENCES change,
    first_commit_at INTEGER,
    external_id TEXT,
    "commit" TEXT,
    pipeline TEXT,
    url TEXT,
    evidence TEXT,
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX deployment_external_id ON deployment (external_id) WHERE external_id <> '';
CREATE INDEX deployment_by_started ON deployment (started_at, finished_at);
CREATE INDEX deployment_by_change ON deployment (change) WHERE change IS NOT NULL;

CREATE TABLE calendar_window (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('freeze', 'maintenance', 'allow')),
    is_hard INTEGER NOT NULL CHECK (is_hard IN (0, 1)),
    name TEXT,
    reason TEXT,
    scope TEXT,
    start TEXT, -- wall clock of `zone`
    zone TEXT,
    zone_definition TEXT,
    is_all_day INTEGER NOT NULL CHECK (is_all_day IN (0, 1)),
    length_kind TEXT NOT NULL CHECK (length_kind IN ('wall_clock', 'exact', 'nominal')),
    length_days INTEGER NOT NULL,
    length_ms INTEGER NOT NULL,
    recurrence TEXT,
    suspensions TEXT,
    source_uid TEXT,
    source_sequence INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX calendar_window_source ON calendar_window (source_uid) WHERE source_uid <> '';

CREATE TABLE freeze_exception (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    "window" BLOB NOT NULL REFERENCES calendar_window,
    change BLOB REFERENCES change,
    scope TEXT,
    approver BLOB REFERENCES person,
    reason TEXT,
    expires_at INTEGER,
    outcome TEXT,
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX freeze_exception_by_change ON freeze_exception (change) WHERE change IS NOT NULL;

CREATE TABLE attachment (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    owner_kind TEXT NOT NULL,
    owner BLOB NOT NULL,
    name TEXT,
    media_type TEXT,
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 BLOB,
    link TEXT,
    added_by BLOB REFERENCES person,
    added_at INTEGER,
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX attachment_by_owner ON attachment (owner);

CREATE TABLE attachment_bytes (
    attachment BLOB NOT NULL PRIMARY KEY
        REFERENCES attachment ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE meeting (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    series TEXT,
    title TEXT,
    starts_at INTEGER,
    ends_at INTEGER,
    cut_off_at INTEGER,
    chair BLOB REFERENCES person,
    members TEXT,
    quorum INTEGER NOT NULL CHECK (quorum >= 0),
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_item (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    meeting BLOB NOT NULL REFERENCES meeting,
    change BLOB NOT NULL REFERENCES change,
    position INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    block TEXT NOT NULL CHECK (block IN ('consent', 'discussion', 'retrospective', 'review')),
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX agenda_item_by_change ON agenda_item (change);
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting);

CREATE TABLE decision (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    change BLOB NOT NULL REFERENCES change,
    authority_kind TEXT NOT NULL CHECK (authority_kind IN ('person', 'group', 'cab')),
    authority BLOB,
    decided_by BLOB REFERENCES person,
    kind TEXT NOT NULL CHECK (kind IN ('approve', 'approve_with_conditions', 'reject', 'rework',
        'defer', 'withdraw')),
    reason TEXT,
    policy_version TEXT,
    evidence_hash BLOB,
    decided_at INTEGER,
    supersedes BLOB REFERENCES decision DEFERRABLE INITIALLY DEFERRED,
    revision INTEGER NOT NULL CHECK (revision = 1)
) STRICT, WITHOUT ROWID;

CREATE INDEX decision_by_change ON decision (change);

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision
BEGIN
    SELECT raise(ABORT, 'decisions are append-only');
END;

CREATE TRIGGER decision_is_never_removed BEFORE DELETE ON decision
BEGIN
    SELECT raise(ABORT, 'decisions are append-only');
END;

CREATE TABLE decision_condition (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    decision BLOB NOT NULL REFERENCES decision,
    change BLOB NOT NULL REFERENCES change,
    text TEXT,
    owner BLOB REFERENCES person,
    due_at INTEGER,
    is_before INTEGER NOT NULL CHECK (is_before IN (0, 1)),
    met_at INTEGER,
    met_by BLOB REFERENCES person,
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX decision_condition_by_change ON decision_condition (change);

-- One entry for each record written. `hash` covers the entry and the hash before it.
CREATE TABLE audit_entry (
    sequence INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    person BLOB,
    author TEXT,
    origin TEXT,
    reason TEXT,
    action TEXT NOT NULL CHECK (action IN ('insert', 'update', 'remove')),
    kind TEXT NOT NULL,
    record BLOB,
    fields TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX audit_entry_by_record ON audit_entry (record);

CREATE TRIGGER audit_entry_is_never_changed BEFORE UPDATE ON audit_entry
BEGIN
    SELECT raise(ABORT, 'the audit is append-only');
END;

CREATE TRIGGER audit_entry_is_never_removed BEFORE DELETE ON audit_entry
BEGIN
    SELECT raise(ABORT, 'the audit is append-only');
END;
