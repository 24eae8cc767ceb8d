-- What each search asks first: which articles are in the bin, and which notes have changed since they were indexed.
CREATE INDEX articles_binned ON articles(id) WHERE binned <> 0;
CREATE INDEX pages_noted ON pages(id, noted) WHERE noted <> 0;
