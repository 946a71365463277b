-- Full-text search over what people look for by words. search_text holds no text of its own: an
-- entry's old words are taken out by giving them again. Rows are found by their number, which
-- search_entry ties to a record.

CREATE TABLE search_entry (
    entry INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    record BLOB NOT NULL UNIQUE
) STRICT;

CREATE VIRTUAL TABLE search_text USING fts5 (
    number,
    title,
    body,
    content = '',
    detail = column,
    columnsize = 0,
    prefix = '2 3',
    tokenize = "unicode61 remove_diacritics 2"
);

CREATE TRIGGER change_search_insert AFTER INSERT ON change
BEGIN
    INSERT INTO search_entry (kind, record) VALUES ('change', new.id);
    INSERT INTO search_text (rowid, number, title, body)
        VALUES (last_insert_rowid(), ifnull(new.number, ''), ifnull(new.title, ''),
            ifnull(new.description, '') || ' ' || ifnull(new.justification, '') || ' ' ||
            ifnull(new.implementation_plan, '') || ' ' || ifnull(new.test_plan, '') || ' ' ||
            ifnull(new.backout_plan, '') || ' ' || ifnull(new.communication_plan, '') || ' ' ||
            ifnull(new.closure_notes, '') || ' ' || ifnull(new.category, ''));
END;

CREATE TRIGGER change_search_update AFTER UPDATE ON change
WHEN old.number IS NOT new.number
        OR old.title IS NOT new.title
        OR old.description IS NOT new.description
        OR old.justification IS NOT new.justification
        OR old.implementation_plan IS NOT new.implementation_plan
        OR old.test_plan IS NOT new.test_plan
        OR old.backout_plan IS NOT new.backout_plan
        OR old.communication_plan IS NOT new.communication_plan
        OR old.closure_notes IS NOT new.closure_notes
        OR old.category IS NOT new.category
BEGIN
    INSERT INTO search_text (search_text, rowid, number, title, body)
        VALUES ('delete', (SELECT entry FROM search_entry WHERE record = old.id),
            ifnull(old.number, ''), ifnull(old.title, ''),
            ifnull(old.description, '') || ' ' || ifnull(old.justification, '') || ' ' ||
            ifnull(old.implementation_plan, '') || ' ' || ifnull(old.test_plan, '') || ' ' ||
            ifnull(old.backout_plan, '') || ' ' || ifnull(old.communication_plan, '') || ' ' ||
            ifnull(old.closure_notes, '') || ' ' || ifnull(old.category, ''));
    INSERT INTO search_text (rowid, number, title, body)
        VALUES ((SELECT entry FROM search_entry WHERE record = new.id),
            ifnull(new.number, ''), ifnull(new.title, ''),
            ifnull(new.description, '') || ' ' || ifnull(new.justification, '') || ' ' ||
            ifnull(new.implementation_plan, '') || ' ' || ifnull(new.test_plan, '') || ' ' ||
            ifnull(new.backout_plan, '') || ' ' || ifnull(new.communication_plan, '') || ' ' ||
            ifnull(new.closure_notes, '') || ' ' || ifnull(new.category, ''));
END;

CREATE TRIGGER change_search_delete AFTER DELETE ON change
BEGIN
    INSERT INTO search_text (search_text, rowid, number, title, body)
        VALUES ('delete', (SELECT entry FROM search_entry WHERE record = old.id),
            ifnull(old.number, ''), ifnull(old.title, ''),
            ifnull(old.description, '') || ' ' || ifnull(old.justification, '') || ' ' ||
            ifnull(old.implementation_plan, '') || ' ' || ifnull(old.test_plan, '') || ' ' ||
            ifnull(old.backout_plan, '') || ' ' || ifnull(old.communication_plan, '') || ' ' ||
            ifnull(old.closure_notes, '') || ' ' || ifnull(old.category, ''));
    DELETE FROM search_entry WHERE record = old.id;
END;

INSERT INTO search_entry (kind, record) SELECT 'change', id FROM change ORDER BY id;
INSERT INTO search_text (rowid, number, title, body)
    SELECT search_entry.entry, ifnull(r.number, ''), ifnull(r.title, ''),
            ifnull(r.description, '') || ' ' || ifnull(r.justification, '') || ' ' ||
            ifnull(r.implementation_plan, '') || ' ' || ifnull(r.test_plan, '') || ' ' ||
            ifnull(r.backout_plan, '') || ' ' || ifnull(r.communication_plan, '') || ' ' ||
            ifnull(r.closure_notes, '') || ' ' || ifnull(r.category, '')
    FROM change AS r
    JOIN search_entry ON search_entry.record = r.id;

CREATE TRIGGER incident_search_insert AFTER INSERT ON incident
BEGIN
    INSERT INTO search_entry (kind, record) VALUES ('incident', new.id);
    INSERT INTO search_text (rowid, number, title, body)
        VALUES (last_insert_rowid(), ifnull(new.number, ''), ifnull(new.title, ''),
            ifnull(new.category, '') || ' ' || ifnull(new.cause_evidence, ''));
END;

CREATE TRIGGER incident_search_update AFTER UPDATE ON incident
WHEN old.number IS NOT new.number
        OR old.title IS NOT new.title
        OR old.category IS NOT new.category
        OR old.cause_evidence IS NOT new.cause_evidence
BEGIN
    INSERT INTO search_text (search_text, rowid, number, title, body)
        VALUES ('delete', (SELECT entry FROM search_entry WHERE record = old.id),
            ifnull(old.number, ''), ifnull(old.title, ''),
            ifnull(old.category, '') || ' ' || ifnull(old.cause_evidence, ''));
    INSERT INTO search_text (rowid, number, title, body)
        VALUES ((SELECT entry FROM search_entry WHERE record = new.id),
            ifnull(new.number, ''), ifnull(new.title, ''),
            ifnull(new.category, '') || ' ' || ifnull(new.cause_evidence, ''));
END;

CREATE TRIGGER incident_search_delete AFTER DELETE ON incident
BEGIN
    INSERT INTO search_text (search_text, rowid, number, title, body)
        VALUES ('delete', (SELECT entry FROM search_entry WHERE record = old.id),
            ifnull(old.number, ''), ifnull(old.title, ''),
            ifnull(old.category, '') || ' ' || ifnull(old.cause_evidence, ''));
    DELETE FROM search_entry WHERE record = old.id;
END;

INSERT INTO search_entry (kind, record) SELECT 'incident', id FROM incident ORDER BY id;
INSERT INTO search_text (rowid, number, title, body)
    SELECT search_entry.entry, ifnull(r.number, ''), ifnull(r.title, ''),
            ifnull(r.category, '') || ' ' || ifnull(r.cause_evidence, '')
    FROM incident AS r
    JOIN search_entry ON search_entry.record = r.id;

CREATE TRIGGER service_request_search_insert AFTER INSERT ON service_request
BEGIN
    INSERT INTO search_entry (kind, record) VALUES ('request', new.id);
    INSERT INTO search_text (rowid, number, title, body)
        VALUES (last_insert_rowid(), ifnull(new.number, ''), ifnull(new.title, ''),
            '');
END;

CREATE TRIGGER service_request_search_update AFTER UPDATE ON service_request
WHEN old.number IS NOT new.number
        OR old.title IS NOT new.title
BEGIN
    INSERT INTO search_text (search_text, rowid, number, title, body)
        VALUES ('delete', (SELECT entry FROM search_entry WHERE record = old.id),
            ifnull(old.number, ''), ifnull(old.title, ''),
            '');
    INSERT INTO search_text (rowid, number, title, body)
        VALUES ((SELECT entry FROM search_entry WHERE record = new.id),
            ifnull(new.number, ''), ifnull(new.title, ''),
            '');
END;

CREATE TRIGGER service_request_search_delete AFTER DELETE ON service_request
BEGIN
    INSERT INTO search_text (search_text, rowid, number, title, body)
        VALUES ('delete', (SELECT entry FROM search_entry WHERE record = old.id),
            ifnull(old.number, ''), ifnull(old.title, ''),
            '');
    DELETE FROM search_entry WHERE record = old.id;
END;

INSERT INTO search_entry (kind, record) SELECT 'request', id FROM service_request ORDER BY id;
INSERT INTO search_text (rowid, number, title, body)
    SELECT search_entry.entry, ifnull(r.number, ''), ifnull(r.title, ''),
            ''
    FROM service_request AS r
    JOIN search_entry ON search_entry.record = r.id;

CREATE TRIGGER service_search_insert AFTER INSERT ON service
BEGIN
    INSERT INTO search_entry (kind, record) VALUES ('service', new.id);
    INSERT INTO search_text (rowid, number, title, body)
        VALUES (last_insert_rowid(), '', ifnull(new.name, ''),
            ifnull(new.description, ''));
END;

CREATE TRIGGER service_search_update AFTER UPDATE ON service
WHEN old.name IS NOT new.name
        OR old.description IS NOT new.description
BEGIN
    INSERT INTO search_text (search_text, rowid, number, title, body)
        VALUES ('delete', (SELECT entry FROM search_entry WHERE record = old.id),
            '', ifnull(old.name, ''),
            ifnull(old.description, ''));
    INSERT INTO search_text (rowid, number, title, body)
        VALUES ((SELECT entry FROM search_entry WHERE record = new.id),
            '', ifnull(new.name, ''),
            ifnull(new.description, ''));
END;

CREATE TRIGGER service_search_delete AFTER DELETE ON service
BEGIN
    INSERT INTO search_text (search_text, rowid, number, title, body)
        VALUES ('delete', (SELECT entry FROM search_entry WHERE record = old.id),
            '', ifnull(old.name, ''),
            ifnull(old.description, ''));
    DELETE FROM search_entry WHERE record = old.id;
END;

INSERT INTO search_entry (kind, record) SELECT 'service', id FROM service ORDER BY id;
INSERT INTO search_text (rowid, number, title, body)
    SELECT search_entry.entry, '', ifnull(r.name, ''),
            ifnull(r.description, '')
    FROM service AS r
    JOIN search_entry ON search_entry.record = r.id;

CREATE TRIGGER configuration_item_search_insert AFTER INSERT ON configuration_item
BEGIN
    INSERT INTO search_entry (kind, record) VALUES ('item', new.id);
    INSERT INTO search_text (rowid, number, title, body)
        VALUES (last_insert_rowid(), '', ifnull(new.name, ''),
            ifnull(new.type, '') || ' ' || ifnull(new.subtype, '') || ' ' ||
            ifnull(new.environment, ''));
END;

CREATE TRIGGER configuration_item_search_update AFTER UPDATE ON configuration_item
WHEN old.name IS NOT new.name
        OR old.type IS NOT new.type
        OR old.subtype IS NOT new.subtype
        OR old.environment IS NOT new.environment
BEGIN
    INSERT INTO search_text (search_text, rowid, number, title, body)
        VALUES ('delete', (SELECT entry FROM search_entry WHERE record = old.id),
            '', ifnull(old.name, ''),
            ifnull(old.type, '') || ' ' || ifnull(old.subtype, '') || ' ' ||
            ifnull(old.environment, ''));
    INSERT INTO search_text (rowid, number, title, body)
        VALUES ((SELECT entry FROM search_entry WHERE record = new.id),
            '', ifnull(new.name, ''),
            ifnull(new.type, '') || ' ' || ifnull(new.subtype, '') || ' ' ||
            ifnull(new.environment, ''));
END;

CREATE TRIGGER configuration_item_search_delete AFTER DELETE ON configuration_item
BEGIN
    INSERT INTO search_text (search_text, rowid, number, title, body)
        VALUES ('delete', (SELECT entry FROM search_entry WHERE record = old.id),
            '', ifnull(old.name, ''),
            ifnull(old.type, '') || ' ' || ifnull(old.subtype, '') || ' ' ||
            ifnull(old.environment, ''));
    DELETE FROM search_entry WHERE record = old.id;
END;

INSERT INTO search_entry (kind, record) SELECT 'item', id FROM configuration_item ORDER BY id;
INSERT INTO search_text (rowid, number, title, body)
    SELECT search_entry.entry, '', ifnull(r.name, ''),
            ifnull(r.type, '') || ' ' || ifnull(r.subtype, '') || ' ' || ifnull(r.environment,
            '')
    FROM configuration_item AS r
    JOIN search_entry ON search_entry.record = r.id;

CREATE TRIGGER person_search_insert AFTER INSERT ON person
BEGIN
    INSERT INTO search_entry (kind, record) VALUES ('person', new.id);
    INSERT INTO search_text (rowid, number, title, body)
        VALUES (last_insert_rowid(), '', ifnull(new.name, ''),
            ifnull(new.mail, ''));
END;

CREATE TRIGGER person_search_update AFTER UPDATE ON person
WHEN old.name IS NOT new.name
        OR old.mail IS NOT new.mail
BEGIN
    INSERT INTO search_text (search_text, rowid, number, title, body)
        VALUES ('delete', (SELECT entry FROM search_entry WHERE record = old.id),
            '', ifnull(old.name, ''),
            ifnull(old.mail, ''));
    INSERT INTO search_text (rowid, number, title, body)
        VALUES ((SELECT entry FROM search_entry WHERE record = new.id),
            '', ifnull(new.name, ''),
            ifnull(new.mail, ''));
END;

CREATE TRIGGER person_search_delete AFTER DELETE ON person
BEGIN
    INSERT INTO search_text (search_text, rowid, number, title, body)
        VALUES ('delete', (SELECT entry FROM search_entry WHERE record = old.id),
            '', ifnull(old.name, ''),
            ifnull(old.mail, ''));
    DELETE FROM search_entry WHERE record = old.id;
END;

INSERT INTO search_entry (kind, record) SELECT 'person', id FROM person ORDER BY id;
INSERT INTO search_text (rowid, number, title, body)
    SELECT search_entry.entry, '', ifnull(r.name, ''),
            ifnull(r.mail, '')
    FROM person AS r
    JOIN search_entry ON search_entry.record = r.id;

CREATE TRIGGER person_group_search_insert AFTER INSERT ON person_group
BEGIN
    INSERT INTO search_entry (kind, record) VALUES ('group', new.id);
    INSERT INTO search_text (rowid, number, title, body)
        VALUES (last_insert_rowid(), '', ifnull(new.name, ''),
            ifnull(new.mail, ''));
END;

CREATE TRIGGER person_group_search_update AFTER UPDATE ON person_group
WHEN old.name IS NOT new.name
        OR old.mail IS NOT new.mail
BEGIN
    INSERT INTO search_text (search_text, rowid, number, title, body)
        VALUES ('delete', (SELECT entry FROM search_entry WHERE record = old.id),
            '', ifnull(old.name, ''),
            ifnull(old.mail, ''));
    INSERT INTO search_text (rowid, number, title, body)
        VALUES ((SELECT entry FROM search_entry WHERE record = new.id),
            '', ifnull(new.name, ''),
            ifnull(new.mail, ''));
END;

CREATE TRIGGER person_group_search_delete AFTER DELETE ON person_group
BEGIN
    INSERT INTO search_text (search_text, rowid, number, title, body)
        VALUES ('delete', (SELECT entry FROM search_entry WHERE record = old.id),
            '', ifnull(old.name, ''),
            ifnull(old.mail, ''));
    DELETE FROM search_entry WHERE record = old.id;
END;

INSERT INTO search_entry (kind, record) SELECT 'group', id FROM person_group ORDER BY id;
INSERT INTO search_text (rowid, number, title, body)
    SELECT search_entry.entry, '', ifnull(r.name, ''),
            ifnull(r.mail, '')
    FROM person_group AS r
    JOIN search_entry ON search_entry.record = r.id;

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

INSERT INTO search_entry (kind, record) SELECT 'window', id FROM calendar_window ORDER BY id;
INSERT INTO search_text (rowid, number, title, body)
    SELECT search_entry.entry, '', ifnull(r.name, ''),
            ifnull(r.reason, '')
    FROM calendar_window AS r
    JOIN search_entry ON search_entry.record = r.id;

CREATE TRIGGER meeting_search_insert AFTER INSERT ON meeting
BEGIN
    INSERT INTO search_entry (kind, record) VALUES ('meeting', new.id);
    INSERT INTO search_text (rowid, number, title, body)
        VALUES (last_insert_rowid(), '', ifnull(new.title, ''),
            ifnull(new.series, ''));
END;

CREATE TRIGGER meeting_search_update AFTER UPDATE ON meeting
WHEN old.title IS NOT new.title
        OR old.series IS NOT new.series
BEGIN
    INSERT INTO search_text (search_text, rowid, number, title, body)
        VALUES ('delete', (SELECT entry FROM search_entry WHERE record = old.id),
            '', ifnull(old.title, ''),
            ifnull(old.series, ''));
    INSERT INTO search_text (rowid, number, title, body)
        VALUES ((SELECT entry FROM search_entry WHERE record = new.id),
            '', ifnull(new.title, ''),
            ifnull(new.series, ''));
END;

CREATE TRIGGER meeting_search_delete AFTER DELETE ON meeting
BEGIN
    INSERT INTO search_text (search_text, rowid, number, title, body)
        VALUES ('delete', (SELECT entry FROM search_entry WHERE record = old.id),
            '', ifnull(old.title, ''),
            ifnull(old.series, ''));
    DELETE FROM search_entry WHERE record = old.id;
END;

INSERT INTO search_entry (kind, record) SELECT 'meeting', id FROM meeting ORDER BY id;
INSERT INTO search_text (rowid, number, title, body)
    SELECT search_entry.entry, '', ifnull(r.title, ''),
            ifnull(r.series, '')
    FROM meeting AS r
    JOIN search_entry ON search_entry.record = r.id;
