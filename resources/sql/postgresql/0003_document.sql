-- Named pieces of JSON that belong to the board: import profiles, saved filters, change templates.

SET LOCAL search_path = changeboard, pg_catalog;

CREATE TABLE document (
    kind text NOT NULL,
    name text NOT NULL,
    content text NOT NULL CHECK (content::json IS NOT NULL),
    PRIMARY KEY (kind, name)
);
