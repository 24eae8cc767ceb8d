-- What cannot be computed again. Offsets count code points of the page text.
CREATE TABLE pages (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL,
    imported TEXT NOT NULL,          -- ISO 8601, UTC
    byte_count INTEGER NOT NULL,
    bytes BLOB NOT NULL,             -- the original file, zlib with a length in front (qCompress)
    encoding TEXT NOT NULL,
    media_type TEXT NOT NULL,
    extractor INTEGER NOT NULL,      -- version of what made the text from the bytes
    text BLOB NOT NULL               -- UTF-8, compressed like the bytes
);

-- Identities: they outlive every change of the rules.
CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    page_id INTEGER NOT NULL REFERENCES pages(id),
    ranges TEXT NOT NULL             -- "begin-end begin-end ..."
);
CREATE INDEX articles_of_page ON articles(page_id);

CREATE TABLE decisions (
    page_id INTEGER NOT NULL REFERENCES pages(id),
    edit_id TEXT NOT NULL,
    verdict INTEGER NOT NULL,        -- 0 accept, 1 reject
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    before BLOB NOT NULL,            -- UTF-8; blobs because a page may contain NUL
    after BLOB NOT NULL,
    PRIMARY KEY (page_id, edit_id)
) WITHOUT ROWID;
