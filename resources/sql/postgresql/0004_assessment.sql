-- Assessed risk: each answer sheet as it was given. There is no reference to the change: a draft
-- that was assessed can be deleted, and what was said about it stays.

SET LOCAL search_path = changeboard, pg_catalog;

CREATE TABLE assessment (
    id uuid NOT NULL PRIMARY KEY,
    change uuid NOT NULL,
    questionnaire text,
    version bigint NOT NULL CHECK (version >= 0),
    answers text,
    impact_points bigint NOT NULL,
    likelihood_points bigint NOT NULL,
    impact bigint NOT NULL CHECK (impact BETWEEN 0 AND 5), -- 0: takes back what it supersedes
    likelihood bigint NOT NULL CHECK (likelihood BETWEEN 0 AND 5),
    level text CHECK (level IN ('very_low', 'low', 'moderate', 'high', 'very_high')),
    assessed_by uuid REFERENCES person,
    assessed_at timestamptz NOT NULL,
    supersedes uuid REFERENCES assessment DEFERRABLE INITIALLY DEFERRED,
    revision bigint NOT NULL CHECK (revision = 1),
    CHECK ((impact = 0) = (likelihood = 0) AND (impact = 0) = (level IS NULL)),
    CHECK (impact > 0 OR supersedes IS NOT NULL)
);

CREATE INDEX assessment_by_change ON assessment (change, assessed_at);
CREATE INDEX assessment_by_superseded ON assessment (supersedes) WHERE supersedes IS NOT NULL;

CREATE TRIGGER assessment_is_never_changed BEFORE UPDATE OR DELETE ON assessment
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER assessment_is_never_emptied BEFORE TRUNCATE ON assessment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Frozen pictures of the schedule. `entries` is compressed (core/store/BaselineForm.h).
CREATE TABLE baseline (
    id uuid NOT NULL PRIMARY KEY,
    name text,
    taken_at timestamptz,
    taken_by uuid REFERENCES person,
    meeting uuid REFERENCES meeting,
    sequence bigint NOT NULL CHECK (sequence >= 0),
    revision bigint NOT NULL CHECK (revision = 1),
    entries bytea NOT NULL
);

CREATE INDEX baseline_by_taken ON baseline (taken_at);

CREATE TRIGGER baseline_is_never_changed BEFORE UPDATE ON baseline
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
