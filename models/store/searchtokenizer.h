// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace variorum::sqlite {

class Connection;

/// Teaches a connection's FTS5 the tokenizer `variorum`, which cuts texts as WordReader does, and the function
/// `relevance(table, column)`, the higher the better: a phrase counts most in column 0, the title; in `column`, the
/// text, by how often (soon saturated) and how early it stands there; a little in any other. How rare a word is makes
/// no difference where all have to be found. False where SQLite was built without FTS5.
[[nodiscard]] bool addSearchFunctions(Connection &connection);

} // namespace variorum::sqlite
