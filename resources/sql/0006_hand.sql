-- What a decision on the structure of a page does where no rule proposed it, in words: "drop", "keep", "boundary",
-- "join", "kind heading 2", "article 120", "own-article 120" (places in code points). Empty for all others.
ALTER TABLE decisions ADD COLUMN hand TEXT NOT NULL DEFAULT '';
