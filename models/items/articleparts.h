// SPDX-License-Identifier: Apache-2.0
#pragma once

/// What the inspector lists of one article. Each model takes a snapshot and holds values only.
#include "models/items/changelistmodel.h"
#include "models/items/entitylistmodel.h"
#include "models/items/figurelistmodel.h"
#include "models/items/notelistmodel.h"
#include "models/items/outlinemodel.h"
