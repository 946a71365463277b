-- Full-text search over what people look for by words. Texts are folded before they are cut into
-- words (no marks, lower case, nothing but letters and digits), so that words are the same as on
-- SQLite, and the same in every locale of the database where ICU is built in.

SET LOCAL search_path = changeboard, pg_catalog;

DO $do$
DECLARE
    collation_name text := 'default';
BEGIN
    IF EXISTS (SELECT FROM pg_collation WHERE collname = 'und-x-icu') THEN
        collation_name := 'und-x-icu';
    END IF;
    EXECUTE format(
        $sql$
        CREATE FUNCTION search_fold(words text) RETURNS text
        LANGUAGE sql IMMUTABLE
        SET search_path = pg_catalog
        AS $fold$
            SELECT regexp_replace(
                lower(regexp_replace(normalize(words, NFKD), '[\u0300-\u036F]', '', 'g')
                    COLLATE %1$I),
                '[^[:alnum:]]+' COLLATE %1$I, ' ', 'g')
        $fold$
        $sql$,
        collation_name);
END
$do$;

CREATE TABLE search_entry (
    entry bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL,
    record uuid NOT NULL UNIQUE,
    words tsvector NOT NULL
);

CREATE INDEX search_entry_by_words ON search_entry USING gin (words);

-- What a number or title holds has the weight A. A tsvector holds a megabyte at most.
CREATE FUNCTION search_words(head text, body text) RETURNS tsvector
LANGUAGE sql IMMUTABLE
SET search_path = changeboard, pg_catalog
AS $$
    SELECT setweight(to_tsvector('simple', left(search_fold(head), 100000)), 'A')
        || setweight(to_tsvector('simple', left(search_fold(body), 300000)), 'B')
$$;

CREATE FUNCTION search_forget() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = changeboard, pg_catalog
AS $$
BEGIN
    DELETE FROM search_entry WHERE record = old.id;
    RETURN NULL;
END
$$;

CREATE FUNCTION change_search() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = changeboard, pg_catalog
AS $$
BEGIN
    INSERT INTO search_entry (kind, record, words)
    VALUES ('change', new.id, search_words(
        concat_ws(' ', new.number, new.title),
        concat_ws(' ', new.description, new.justification, new.implementation_plan,
        new.test_plan, new.backout_plan, new.communication_plan, new.closure_notes,
        new.category)))
    ON CONFLICT (record) DO UPDATE SET words = excluded.words;
    RETURN NULL;
END
$$;

CREATE TRIGGER change_search_insert AFTER INSERT ON change
    FOR EACH ROW EXECUTE FUNCTION change_search();
CREATE TRIGGER change_search_update AFTER UPDATE ON change
    FOR EACH ROW WHEN ((old.number, old.title, old.description, old.justification,
        old.implementation_plan, old.test_plan, old.backout_plan,
        old.communication_plan, old.closure_notes, old.category)
        IS DISTINCT FROM (new.number, new.title, new.description, new.justification,
        new.implementation_plan, new.test_plan, new.backout_plan,
        new.communication_plan, new.closure_notes, new.category))
    EXECUTE FUNCTION change_search();
CREATE TRIGGER change_search_delete AFTER DELETE ON change
    FOR EACH ROW EXECUTE FUNCTION search_forget();

INSERT INTO search_entry (kind, record, words)
    SELECT 'change', r.id, search_words(
        concat_ws(' ', r.number, r.title),
        concat_ws(' ', r.description, r.justification, r.implementation_plan,
        r.test_plan, r.backout_plan, r.communication_plan, r.closure_notes, r.category))
    FROM change AS r
    ORDER BY r.id;

CREATE FUNCTION incident_search() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = changeboard, pg_catalog
AS $$
BEGIN
    INSERT INTO search_entry (kind, record, words)
    VALUES ('incident', new.id, search_words(
        concat_ws(' ', new.number, new.title),
        concat_ws(' ', new.category, new.cause_evidence)))
    ON CONFLICT (record) DO UPDATE SET words = excluded.words;
    RETURN NULL;
END
$$;

CREATE TRIGGER incident_search_insert AFTER INSERT ON incident
    FOR EACH ROW EXECUTE FUNCTION incident_search();
CREATE TRIGGER incident_search_update AFTER UPDATE ON incident
    FOR EACH ROW WHEN ((old.number, old.title, old.category, old.cause_evidence)
        IS DISTINCT FROM (new.number, new.title, new.category, new.cause_evidence))
    EXECUTE FUNCTION incident_search();
CREATE TRIGGER incident_search_delete AFTER DELETE ON incident
    FOR EACH ROW EXECUTE FUNCTION search_forget();

INSERT INTO search_entry (kind, record, words)
    SELECT 'incident', r.id, search_words(
        concat_ws(' ', r.number, r.title),
        concat_ws(' ', r.category, r.cause_evidence))
    FROM incident AS r
    ORDER BY r.id;

CREATE FUNCTION service_request_search() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = changeboard, pg_catalog
AS $$
BEGIN
    INSERT INTO search_entry (kind, record, words)
    VALUES ('request', new.id, search_words(
        concat_ws(' ', new.number, new.title),
        ''))
    ON CONFLICT (record) DO UPDATE SET words = excluded.words;
    RETURN NULL;
END
$$;

CREATE TRIGGER service_request_search_insert AFTER INSERT ON service_request
    FOR EACH ROW EXECUTE FUNCTION service_request_search();
CREATE TRIGGER service_request_search_update AFTER UPDATE ON service_request
    FOR EACH ROW WHEN ((old.number, old.title)
        IS DISTINCT FROM (new.number, new.title))
    EXECUTE FUNCTION service_request_search();
CREATE TRIGGER service_request_search_delete AFTER DELETE ON service_request
    FOR EACH ROW EXECUTE FUNCTION search_forget();

INSERT INTO search_entry (kind, record, words)
    SELECT 'request', r.id, search_words(
        concat_ws(' ', r.number, r.title),
        '')
    FROM service_request AS r
    ORDER BY r.id;

CREATE FUNCTION service_search() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = changeboard, pg_catalog
AS $$
BEGIN
    INSERT INTO search_entry (kind, record, words)
    VALUES ('service', new.id, search_words(
        coalesce(new.name, ''),
        concat_ws(' ', new.description)))
    ON CONFLICT (record) DO UPDATE SET words = excluded.words;
    RETURN NULL;
END
$$;

CREATE TRIGGER service_search_insert AFTER INSERT ON service
    FOR EACH ROW EXECUTE FUNCTION service_search();
CREATE TRIGGER service_search_update AFTER UPDATE ON service
    FOR EACH ROW WHEN ((old.name, old.description)
        IS DISTINCT FROM (new.name, new.description))
    EXECUTE FUNCTION service_search();
CREATE TRIGGER service_search_delete AFTER DELETE ON service
    FOR EACH ROW EXECUTE FUNCTION search_forget();

INSERT INTO search_entry (kind, record, words)
    SELECT 'service', r.id, search_words(
        coalesce(r.name, ''),
        concat_ws(' ', r.description))
    FROM service AS r
    ORDER BY r.id;

CREATE FUNCTION configuration_item_search() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = changeboard, pg_catalog
AS $$
BEGIN
    INSERT INTO search_entry (kind, record, words)
    VALUES ('item', new.id, search_words(
        coalesce(new.name, ''),
        concat_ws(' ', new.type, new.subtype, new.environment)))
    ON CONFLICT (record) DO UPDATE SET words = excluded.words;
    RETURN NULL;
END
$$;

CREATE TRIGGER configuration_item_search_insert AFTER INSERT ON configuration_item
    FOR EACH ROW EXECUTE FUNCTION configuration_item_search();
CREATE TRIGGER configuration_item_search_update AFTER UPDATE ON configuration_item
    FOR EACH ROW WHEN ((old.name, old.type, old.subtype, old.environment)
        IS DISTINCT FROM (new.name, new.type, new.subtype, new.environment))
    EXECUTE FUNCTION configuration_item_search();
CREATE TRIGGER configuration_item_search_delete AFTER DELETE ON configuration_item
    FOR EACH ROW EXECUTE FUNCTION search_forget();

INSERT INTO search_entry (kind, record, words)
    SELECT 'item', r.id, search_words(
        coalesce(r.name, ''),
        concat_ws(' ', r.type, r.subtype, r.environment))
    FROM configuration_item AS r
    ORDER BY r.id;

CREATE FUNCTION person_search() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = changeboard, pg_catalog
AS $$
BEGIN
    INSERT INTO search_entry (kind, record, words)
    VALUES ('person', new.id, search_words(
        coalesce(new.name, ''),
        concat_ws(' ', new.mail)))
    ON CONFLICT (record) DO UPDATE SET words = excluded.words;
    RETURN NULL;
END
$$;

CREATE TRIGGER person_search_insert AFTER INSERT ON person
    FOR EACH ROW EXECUTE FUNCTION person_search();
CREATE TRIGGER person_search_update AFTER UPDATE ON person
    FOR EACH ROW WHEN ((old.name, old.mail)
        IS DISTINCT FROM (new.name, new.mail))
    EXECUTE FUNCTION person_search();
CREATE TRIGGER person_search_delete AFTER DELETE ON person
    FOR EACH ROW EXECUTE FUNCTION search_forget();

INSERT INTO search_entry (kind, record, words)
    SELECT 'person', r.id, search_words(
        coalesce(r.name, ''),
        concat_ws(' ', r.mail))
    FROM person AS r
    ORDER BY r.id;

CREATE FUNCTION person_group_search() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = changeboard, pg_catalog
AS $$
BEGIN
    INSERT INTO search_entry (kind, record, words)
    VALUES ('group', new.id, search_words(
        coalesce(new.name, ''),
        concat_ws(' ', new.mail)))
    ON CONFLICT (record) DO UPDATE SET words = excluded.words;
    RETURN NULL;
END
$$;

CREATE TRIGGER person_group_search_insert AFTER INSERT ON person_group
    FOR EACH ROW EXECUTE FUNCTION person_group_search();
CREATE TRIGGER person_group_search_update AFTER UPDATE ON person_group
    FOR EACH ROW WHEN ((old.name, old.mail)
        IS DISTINCT FROM (new.name, new.mail))
    EXECUTE FUNCTION person_group_search();
CREATE TRIGGER person_group_search_delete AFTER DELETE ON person_group
    FOR EACH ROW EXECUTE FUNCTION search_forget();

INSERT INTO search_entry (kind, record, words)
    SELECT 'group', r.id, search_words(
        coalesce(r.name, ''),
        concat_ws(' ', r.mail))
    FROM person_group AS r
    ORDER BY r.id;

CREATE FUNCTION calendar_window_search() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = changeboard, pg_catalog
AS $$
BEGIN
    INSERT INTO search_entry (kind, record, words)
    VALUES ('window', new.id, search_words(
        coalesce(new.name, ''),
        concat_ws(' ', new.reason)))
    ON CONFLICT (record) DO UPDATE SET words = excluded.words;
    RETURN NULL;
END
$$;

CREATE TRIGGER calendar_window_search_insert AFTER INSERT ON calendar_window
    FOR EACH ROW EXECUTE FUNCTION calendar_window_search();
CREATE TRIGGER calendar_window_search_update AFTER UPDATE ON calendar_window
    FOR EACH ROW WHEN ((old.name, old.reason)
        IS DISTINCT FROM (new.name, new.reason))
    EXECUTE FUNCTION calendar_window_search();
CREATE TRIGGER calendar_window_search_delete AFTER DELETE ON calendar_window
    FOR EACH ROW EXECUTE FUNCTION search_forget();

INSERT INTO search_entry (kind, record, words)
    SELECT 'window', r.id, search_words(
        coalesce(r.name, ''),
        concat_ws(' ', r.reason))
    FROM calendar_window AS r
    ORDER BY r.id;

CREATE FUNCTION meeting_search() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = changeboard, pg_catalog
AS $$
BEGIN
    INSERT INTO search_entry (kind, record, words)
    VALUES ('meeting', new.id, search_words(
        coalesce(new.title, ''),
        concat_ws(' ', new.series)))
    ON CONFLICT (record) DO UPDATE SET words = excluded.words;
    RETURN NULL;
END
$$;

CREATE TRIGGER meeting_search_insert AFTER INSERT ON meeting
    FOR EACH ROW EXECUTE FUNCTION meeting_search();
CREATE TRIGGER meeting_search_update AFTER UPDATE ON meeting
    FOR EACH ROW WHEN ((old.title, old.series)
        IS DISTINCT FROM (new.title, new.series))
    EXECUTE FUNCTION meeting_search();
CREATE TRIGGER meeting_search_delete AFTER DELETE ON meeting
    FOR EACH ROW EXECUTE FUNCTION search_forget();

INSERT INTO search_entry (kind, record, words)
    SELECT 'meeting', r.id, search_words(
        coalesce(r.title, ''),
        concat_ws(' ', r.series))
    FROM meeting AS r
    ORDER BY r.id;
