-- The blobs go into a table of their own: what is listed or counted then lies close together, and a new revision of a
-- page does not write its bytes again.
CREATE TABLE contents (
    page_id INTEGER PRIMARY KEY REFERENCES pages(id),
    bytes BLOB NOT NULL,             -- the original file, zlib with a length in front (qCompress)
    text BLOB NOT NULL               -- UTF-8, compressed like the bytes
);
INSERT INTO contents SELECT id, bytes, text FROM pages;
ALTER TABLE pages DROP COLUMN bytes;
ALTER TABLE pages DROP COLUMN text;

-- Counted up by each transaction that changes a page's decisions or notes: tells what was derived from older ones, and
-- other windows that there is something to read again.
ALTER TABLE pages ADD COLUMN decided INTEGER NOT NULL DEFAULT 0;
ALTER TABLE pages ADD COLUMN noted INTEGER NOT NULL DEFAULT 0;

ALTER TABLE articles ADD COLUMN binned INTEGER NOT NULL DEFAULT 0;

-- Anchored in the page text. Blobs, because a page may contain NUL.
CREATE TABLE notes (
    id TEXT PRIMARY KEY,             -- UUID without braces
    page_id INTEGER NOT NULL REFERENCES pages(id),
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    exact BLOB NOT NULL,
    prefix BLOB NOT NULL,
    suffix BLOB NOT NULL,
    colour TEXT NOT NULL,            -- by name: "yellow"
    body TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL,           -- ISO 8601, UTC
    modified TEXT NOT NULL
);
CREATE INDEX notes_of_page ON notes(page_id, begin_at);

CREATE TABLE note_tags (
    note_id TEXT NOT NULL REFERENCES notes(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (note_id, position)
) WITHOUT ROWID;
CREATE INDEX notes_of_tag ON note_tags(tag);
