-- What the analyst says of names: that words are none, that they mean another thing, that two entities are one. Those
-- with a page are anchored in its text and hold for the place or its article; those without hold in all pages. Blobs,
-- because a page may contain NUL.
CREATE TABLE name_corrections (
    id TEXT PRIMARY KEY,             -- UUID without braces
    ordinal INTEGER NOT NULL,        -- the order in which they were said
    page_id INTEGER REFERENCES pages(id),
    scope TEXT NOT NULL,             -- "place", "article", "library"
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    exact BLOB NOT NULL,
    prefix BLOB NOT NULL,
    suffix BLOB NOT NULL,
    form BLOB NOT NULL,              -- the written form, folded; may be empty
    entity BLOB NOT NULL,            -- the entity that it is said of; may be empty
    means BLOB,                      -- the entity that is meant; NULL: no name
    type TEXT,                       -- "ORG" ...
    name BLOB,
    author TEXT NOT NULL,
    made TEXT NOT NULL               -- ISO 8601, UTC
);
CREATE INDEX name_corrections_of_page ON name_corrections(page_id, ordinal);
