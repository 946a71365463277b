-- Assessed risk: each answer sheet as it was given. There is no reference to the change: a draft
-- that was assessed can be deleted, and what was said about it stays.

CREATE TABLE assessment (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    change BLOB NOT NULL CHECK (length(change) = 16),
    questionnaire TEXT,
    version INTEGER NOT NULL CHECK (version >= 0),
    answers TEXT,
    impact_points INTEGER NOT NULL,
    likelihood_points INTEGER NOT NULL,
    impact INTEGER NOT NULL CHECK (impact BETWEEN 0 AND 5), -- 0: takes back what it supersedes
    likelihood INTEGER NOT NULL CHECK (likelihood BETWEEN 0 AND 5),
    level TEXT CHECK (level IN ('very_low', 'low', 'moderate', 'high', 'very_high')),
    assessed_by BLOB REFERENCES person,
    assessed_at INTEGER NOT NULL,
    supersedes BLOB REFERENCES assessment DEFERRABLE INITIALLY DEFERRED,
    revision INTEGER NOT NULL CHECK (revision = 1),
    CHECK ((impact = 0) = (likelihood = 0) AND (impact = 0) = (level IS NULL)),
    CHECK (impact > 0 OR supersedes IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX assessment_by_change ON assessment (change, assessed_at);
CREATE INDEX assessment_by_superseded ON assessment (supersedes) WHERE supersedes IS NOT NULL;

CREATE TRIGGER assessment_is_never_changed BEFORE UPDATE ON assessment
BEGIN
    SELECT raise(ABORT, 'assessments are append-only');
END;

CREATE TRIGGER assessment_is_never_removed BEFORE DELETE ON assessment
BEGIN
    SELECT raise(ABORT, 'assessments are append-only');
END;

-- Frozen pictures of the schedule. `entries` is compressed (core/store/BaselineForm.h) and last, so
-- that lists of baselines never read it.
CREATE TABLE baseline (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT,
    taken_at INTEGER,
    taken_by BLOB REFERENCES person,
    meeting BLOB REFERENCES meeting,
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    revision INTEGER NOT NULL CHECK (revision = 1),
    entries BLOB NOT NULL
) STRICT;

CREATE INDEX baseline_by_taken ON baseline (taken_at);

CREATE TRIGGER baseline_is_never_changed BEFORE UPDATE ON baseline
BEGIN
    SELECT raise(ABORT, 'baselines are never changed');
END;
