// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/session/outsiderecogniser.h"

#include <QObject>

#include <optional>

namespace variorum {

class AppSettings;
class LibrarySession;
class Prompts;
class ReadingArea;
class ReadingSession;

/// The analyst's own recogniser: remembered, asked for names, changed in its dialog.
class RecogniserController : public QObject {
    Q_OBJECT

public:
    struct Parts {
        LibrarySession &library;
        ReadingSession &reading;
        ReadingArea &area;
        AppSettings &settings;
        Prompts &prompts;
    };
    RecogniserController(const Parts &parts, QObject *parent);

    void showDialog();

private:
    [[nodiscard]] bool isUsed() const;
    [[nodiscard]] OutsideRecogniser::Program program() const;
    void apply();

    Parts m_parts;
};

} // namespace variorum
