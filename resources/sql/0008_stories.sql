-- The articles on one event, under a title. An article is in at most one story. A number is not given twice: what was
-- said of names in a story that is removed must not hold in another one.
CREATE TABLE stories (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL
);

CREATE TABLE story_articles (
    article_id INTEGER PRIMARY KEY REFERENCES articles(id),
    story_id INTEGER NOT NULL REFERENCES stories(id) ON DELETE CASCADE
);
CREATE INDEX articles_of_story ON story_articles(story_id, article_id);

-- With scope "story" the story whose articles it holds for; such have no page. No foreign key: what was said waits for
-- a story that is removed to be brought back.
ALTER TABLE name_corrections ADD COLUMN story_id INTEGER;
CREATE INDEX name_corrections_of_story ON name_corrections(story_id, ordinal) WHERE story_id IS NOT NULL;
