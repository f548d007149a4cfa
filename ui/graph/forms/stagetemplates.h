// SPDX-License-Identifier: MIT
// Stages ready made, for people who start from an empty canvas.
#pragma once

#include "core/edit/stageedits.h"

#include <span>

namespace stagecraft {

struct StageTemplate {
    const char *title; ///< Marked with QT_TRANSLATE_NOOP("StageTemplates", …), the description too.
    const char *description;
    const char *base; ///< Image that it starts from.
    const char *name; ///< Proposed for the stage.
    const char *body; ///< Instructions below FROM, as Dockerfile text.
};

/// Builders first, then runtimes.
std::span<const StageTemplate> stageTemplates();
/// The template as a stage to be added; where its name is taken, a free one is made of it.
StageWish wishOf(const Analysis &analysis, const StageTemplate &source);

} // namespace stagecraft
