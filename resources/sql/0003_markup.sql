-- What the markup of an HTML page said beside its text, as packMarkup() writes it; NULL for plain text. Kept with the
-- text, because a later version of the reader may read both otherwise.
ALTER TABLE contents ADD COLUMN markup BLOB;
