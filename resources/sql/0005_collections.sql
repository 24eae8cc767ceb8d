-- How an analyst keeps articles in order: collections, of which an article may be in several, and tags, which are free
-- words.
CREATE TABLE collections (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE collected (
    collection_id INTEGER NOT NULL REFERENCES collections(id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES articles(id),
    PRIMARY KEY (collection_id, article_id)
) WITHOUT ROWID;
CREATE INDEX collections_of_article ON collected(article_id, collection_id);

CREATE TABLE article_tags (
    article_id INTEGER NOT NULL REFERENCES articles(id),
    position INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (article_id, position)
) WITHOUT ROWID;

-- How far an article has been read. No row: it has not been opened for long enough to be read.
CREATE TABLE progress (
    article_id INTEGER PRIMARY KEY REFERENCES articles(id),
    permille INTEGER NOT NULL,       -- of its text, the furthest that was in sight; 1000: read to the end
    place INTEGER NOT NULL           -- code point of its text that was at the top last
);
