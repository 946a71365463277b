-- Conflicts that are accepted, moves that are proposed, and freezes with exceptions that are asked
-- for. Holidays are a kind of window of their own: the table is made anew, since SQLite cannot
-- change the check of a column.

CREATE TABLE window_before AS SELECT * FROM calendar_window;
CREATE TABLE exception_before AS SELECT * FROM freeze_exception;
DROP TABLE freeze_exception;
DROP TABLE calendar_window;

CREATE TABLE calendar_window (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('freeze', 'maintenance', 'allow', 'holiday')),
    is_hard INTEGER NOT NULL CHECK (is_hard IN (0, 1)),
    emergency_only_warns INTEGER NOT NULL CHECK (emergency_only_warns IN (0, 1)),
    passing_models TEXT,
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

INSERT INTO calendar_window (id, kind, is_hard, emergency_only_warns, name, reason, scope, start, zone,
        zone_definition, is_all_day, length_kind, length_days, length_ms, recurrence, suspensions,
        source_uid, source_sequence, revision)
    SELECT id, kind, is_hard, 1, name, reason, scope, start, zone, zone_definition, is_all_day,
        length_kind, length_days, length_ms, recurrence, suspensions, source_uid, source_sequence,
        revision
    FROM window_before;

CREATE TRIGGER calendar_window_search_insert AFTER INSERT ON calendar_window
BEGIN
    INSERT INTO search_entry (kind, record) VALUES ('window', new.id);
    INSERT INTO search_text (rowid, number, title, body)
        VALUES (last_insert_rowid(), '', ifnull(new.name, ''),
            ifnull(new.reason, ''));
END;

CREATE TRIGGER calendar_window_search_update AFTER UPDATE ON calendar_window
WHEN old.name IS NOT new.name
        OR old.reason IS NOT new.reason
BEGIN
    INSERT INTO search_text (search_text, rowid, number, title, body)
        VALUES ('delete', (SELECT entry FROM search_entry WHERE record = old.id),
            '', ifnull(old.name, ''),
            ifnull(old.reason, ''));
    INSERT INTO search_text (rowid, number, title, body)
        VALUES ((SELECT entry FROM search_entry WHERE record = new.id),
            '', ifnull(new.name, ''),
            ifnull(new.reason, ''));
END;

CREATE TRIGGER calendar_window_search_delete AFTER DELETE ON calendar_window
BEGIN
    INSERT INTO search_text (search_text, rowid, number, title, body)
        VALUES ('delete', (SELECT entry FROM search_entry WHERE record = old.id),
            '', ifnull(old.name, ''),
            ifnull(old.reason, ''));
    DELETE FROM search_entry WHERE record = old.id;
END;

CREATE TABLE freeze_exception (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    "window" BLOB NOT NULL REFERENCES calendar_window,
    change BLOB REFERENCES change,
    scope TEXT,
    state TEXT NOT NULL CHECK (state IN ('asked', 'granted', 'refused', 'ended')),
    reason TEXT,
    backout_plan TEXT,
    asked_by BLOB REFERENCES person,
    asked_at INTEGER,
    approver BLOB REFERENCES person,
    decided_at INTEGER,
    expires_at INTEGER,
    outcome TEXT,
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX freeze_exception_by_change ON freeze_exception (change) WHERE change IS NOT NULL;

INSERT INTO freeze_exception (id, "window", change, scope, state, reason, approver, expires_at,
        outcome, revision)
    SELECT id, "window", change, scope, 'granted', reason, approver, expires_at, outcome, revision
    FROM exception_before;

DROP TABLE exception_before;
DROP TABLE window_before;

-- There is no reference to the change or the other side: what was accepted stays in the record when
-- a draft is deleted.
CREATE TABLE conflict_acceptance (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('same-ci', 'related-ci', 'same-service', 'same-assignee', 'freeze',
        'outside-maintenance', 'deployment', 'sequence')),
    change BLOB NOT NULL CHECK (length(change) = 16),
    other BLOB CHECK (length(other) = 16),
    change_start INTEGER,
    change_end INTEGER,
    other_start INTEGER,
    other_end INTEGER,
    reason TEXT,
    owner BLOB REFERENCES person,
    accepted_by BLOB REFERENCES person,
    accepted_at INTEGER,
    revision INTEGER NOT NULL CHECK (revision = 1)
) STRICT, WITHOUT ROWID;

CREATE INDEX conflict_acceptance_by_change ON conflict_acceptance (change);

CREATE TRIGGER conflict_acceptance_is_never_changed BEFORE UPDATE ON conflict_acceptance
BEGIN
    SELECT raise(ABORT, 'accepted conflicts are never changed');
END;

CREATE TABLE move_proposal (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    change BLOB NOT NULL CHECK (length(change) = 16),
    from_start INTEGER,
    from_end INTEGER,
    to_start INTEGER,
    to_end INTEGER,
    reason TEXT,
    together BLOB CHECK (length(together) = 16),
    proposed_by BLOB REFERENCES person,
    proposed_at INTEGER,
    answer TEXT NOT NULL CHECK (answer IN ('open', 'yes', 'no', 'withdrawn')),
    answered_by BLOB REFERENCES person,
    answered_at INTEGER,
    answer_reason TEXT,
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX move_proposal_by_change ON move_proposal (change);
