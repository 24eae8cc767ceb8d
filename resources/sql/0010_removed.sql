-- articles.binned: 0 in the list, 1 in the bin, 2 removed for good from a page whose other articles are kept.
-- A number is not given twice, though the rows of the highest ones may be gone: windows and the cache know articles by
-- their numbers alone.
CREATE TABLE given (page INTEGER NOT NULL, article INTEGER NOT NULL); -- one row: the highest that were ever removed
INSERT INTO given VALUES (0, 0);
