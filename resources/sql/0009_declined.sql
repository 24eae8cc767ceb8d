-- Two articles of which one was proposed for a story of the other, and declined: they are not proposed to each other
-- again. Each pair stands here once, the article with the lower number first.
CREATE TABLE declined_kin (
    article_id INTEGER NOT NULL REFERENCES articles(id),
    other_id INTEGER NOT NULL REFERENCES articles(id),
    PRIMARY KEY (article_id, other_id),
    CHECK (article_id < other_id)
) WITHOUT ROWID;
CREATE INDEX declined_by_other ON declined_kin(other_id, article_id);
