-- Conflicts that are accepted, moves that are proposed, and freezes with exceptions that are asked
-- for. Holidays are a kind of window of their own.

SET LOCAL search_path = changeboard, pg_catalog;

ALTER TABLE calendar_window
    DROP CONSTRAINT calendar_window_kind_check,
    ADD CONSTRAINT calendar_window_kind_check
        CHECK (kind IN ('freeze', 'maintenance', 'allow', 'holiday')),
    ADD COLUMN emergency_only_warns boolean NOT NULL DEFAULT true,
    ADD COLUMN passing_models text;
ALTER TABLE calendar_window ALTER COLUMN emergency_only_warns DROP DEFAULT;

ALTER TABLE freeze_exception
    ADD COLUMN state text NOT NULL DEFAULT 'granted'
        CHECK (state IN ('asked', 'granted', 'refused', 'ended')),
    ADD COLUMN backout_plan text,
    ADD COLUMN asked_by uuid REFERENCES person,
    ADD COLUMN asked_at timestamptz,
    ADD COLUMN decided_at timestamptz;
ALTER TABLE freeze_exception ALTER COLUMN state DROP DEFAULT;

-- There is no reference to the change or the other side: what was accepted stays in the record when
-- a draft is deleted.
CREATE TABLE conflict_acceptance (
    id uuid NOT NULL PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('same-ci', 'related-ci', 'same-service', 'same-assignee', 'freeze',
        'outside-maintenance', 'deployment', 'sequence')),
    change uuid NOT NULL,
    other uuid,
    change_start timestamptz,
    change_end timestamptz,
    other_start timestamptz,
    other_end timestamptz,
    reason text,
    owner uuid REFERENCES person,
    accepted_by uuid REFERENCES person,
    accepted_at timestamptz,
    revision bigint NOT NULL CHECK (revision = 1)
);

CREATE INDEX conflict_acceptance_by_change ON conflict_acceptance (change);

CREATE TRIGGER conflict_acceptance_is_never_changed BEFORE UPDATE ON conflict_acceptance
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE move_proposal (
    id uuid NOT NULL PRIMARY KEY,
    change uuid NOT NULL,
    from_start timestamptz,
    from_end timestamptz,
    to_start timestamptz,
    to_end timestamptz,
    reason text,
    together uuid,
    proposed_by uuid REFERENCES person,
    proposed_at timestamptz,
    answer text NOT NULL CHECK (answer IN ('open', 'yes', 'no', 'withdrawn')),
    answered_by uuid REFERENCES person,
    answered_at timestamptz,
    answer_reason text,
    revision bigint NOT NULL CHECK (revision > 0)
);

CREATE INDEX move_proposal_by_change ON move_proposal (change);
