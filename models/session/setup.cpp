// SPDX-License-Identifier: Apache-2.0
#include "models/session/setup.h"

namespace variorum {

bool hasSlowNames(const SessionSetup &setup) {
    return setup.tagger || setup.recogniser;
}

ReadOptions readOptions(const SessionSetup &setup) {
    ReadOptions options = quickOptions(setup);
    options.tagger = setup.tagger;
    options.recogniser = setup.recogniser;
    return options;
}

ReadOptions quickOptions(const SessionSetup &setup) {
    ReadOptions options;
    options.lexicon = setup.lexicon;
    options.language = setup.language;
    return options;
}

ReadOptions listingOptions(const SessionSetup &setup) {
    ReadOptions options;
    options.language = setup.language;
    options.entities = false;
    return options;
}

} // namespace variorum
