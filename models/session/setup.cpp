// SPDX-License-Identifier: Apache-2.0
#include "models/session/setup.h"

namespace variorum {

bool hasSlowNames(const SessionSetup &setup) {
    return setup.tagger || setup.recogniser;
}

bool isReady(const SessionSetup &setup) {
    return setup.lexicon.isReady() && setup.language.isReady();
}

ReadOptions readOptions(const SessionSetup &setup) {
    ReadOptions options = quickOptions(setup);
    options.tagger = setup.tagger.get();
    options.recogniser = setup.recogniser;
    return options;
}

ReadOptions quickOptions(const SessionSetup &setup) {
    ReadOptions options;
    options.lexicon = setup.lexicon.get();
    options.language = setup.language.get();
    return options;
}

ReadOptions listingOptions(const SessionSetup &setup) {
    ReadOptions options;
    options.language = setup.language.get();
    options.entities = false;
    return options;
}

} // namespace variorum
