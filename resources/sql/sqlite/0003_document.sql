-- Named pieces of JSON that belong to the board: import profiles, saved filters, change templates.

CREATE TABLE document (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;
